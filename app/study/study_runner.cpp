// Runs of a study on the twin.
#include "app/study/study_runner.h"

#include <algorithm>

namespace titer::app {

using studies::Study;
using studies::StudyCell;
using studies::StudyRun;
using studies::SweepOutcome;

StudyRunner::StudyRunner(Document& document, StudySession& session, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_session(session)
{
    m_keeping.setInterval(keepInterval);
    connect(&m_keeping, &QTimer::timeout, this, &StudyRunner::keep);
    // Results belong to the plant that was open.
    connect(&document, &Document::opened, this, [this] {
        m_results.clear();
        stop();
    });
}

int StudyRunner::missing(const Study& study)
{
    return int(std::ranges::count_if(study.runs, [&](const StudyRun& run) { return lacksResults(study, run); }));
}

base::Result<model::Flowsheet> StudyRunner::plantOf(const Study& study, const StudyRun& run) const
{
    base::Errors errors;
    std::optional<model::Flowsheet> plant =
        studies::plantOf(study, run, m_document.flowsheet(), m_document.catalogue(), errors);
    if (!plant) return errors.front();
    return std::move(*plant);
}

bool StudyRunner::start()
{
    const StudySession::Value study = m_session.value();
    if (isRunning() || !study || missing(*study) == 0) return false;
    base::Errors errors;
    std::optional<studies::StudySweep> sweep =
        studies::sweepOf(*study, m_document.flowsheet(), m_document.catalogue(), errors);
    if (!sweep) {
        emit failed(errors.front());
        return false;
    }
    m_begun = study;
    m_sweep = std::move(*sweep);
    m_study = study->id;
    m_done = m_failures = 0;
    m_all = int(m_sweep.runs.size());
    ++m_number;
    m_keeping.start();
    m_task.start([this, request = m_sweep.request](const std::stop_token& stop,
                                                   const BackgroundTask::Report& report) -> BackgroundTask::Reported {
        studies::SweepWatch watch;
        watch.done = [this, report](std::size_t run, const SweepOutcome& outcome) {
            report([this, run, outcome] { take(run, outcome); });
        };
        studies::sweep(request, m_document.catalogue(), 0, watch, stop);
        return [this] { end(); };
    });
    emit changed();
    return true;
}

void StudyRunner::stop()
{
    if (!isRunning()) return;
    m_task.stop();
    end();
}

void StudyRunner::take(std::size_t run, const SweepOutcome& outcome)
{
    m_results.push_back({run, outcome});
    ++m_done;
    m_failures += !outcome.isOk();
    emit changed();
}

// What came since the last time, as part of one step of undo for all runs. What was asked for before the responses changed is nobody's.
void StudyRunner::keep()
{
    const StudySession::Value now = m_session.find(m_study);
    const std::vector<Result> results = std::exchange(m_results, {});
    if (!now || results.empty()) return;
    if (!std::ranges::equal(now->responses, m_begun->responses, {}, &studies::StudyResponse::source,
                            &studies::StudyResponse::source))
        return;
    Study study = *now;
    studies::StudySweep sweep = m_sweep;
    for (const Result& result : results) {
        const StudyRun& begun = m_begun->runs[m_sweep.runs[result.run]];
        const auto run = std::ranges::find(study.runs, begun.id, &StudyRun::id);
        if (run == study.runs.end() || run->settings != begun.settings) continue;
        sweep.runs[result.run] = std::size_t(run - study.runs.begin());
        studies::takeOutcome(study, sweep, result.run, result.outcome);
    }
    m_session.change(std::move(study), tr("Run on the twin: %n result(s)", nullptr, m_done),
                     QStringLiteral("twin %1").arg(m_number), Join::Gesture);
}

void StudyRunner::end()
{
    m_keeping.stop();
    keep();
    emit changed();
    emit ended();
}

} // namespace titer::app

#include "app/study/moc_study_runner.cpp"
