#include "app/learn/lesson_work.h"

#include "app/session/workbench.h"

#include <algorithm>
#include <utility>

namespace titer::app {

LessonWork::LessonWork(Document& document, RunSession& runs, Workbench& bench)
    : m_document(document)
    , m_runs(runs)
    , m_bench(bench)
{
    connect(&runs, &RunSession::finished, this, &LessonWork::takeRun);
    connect(&bench.recordings(), &DataRecordings::listChanged, this, &LessonWork::takeRecordings);
    connect(&bench.recordings(), &DataRecordings::recordingChanged, this, &LessonWork::takeRecordings);
    const ParameterFit& fit = bench.plantWork().fit();
    connect(&fit, &ParameterFit::changed, this, [this, &fit] {
        if (fit.result()) takeFit(*fit.result());
    });
    const LiveSession& live = bench.plantWork().shadow().live();
    connect(&live, &LiveSession::framed, this, [this, &live] { takeEstimates(live); });
}

void LessonWork::begin(const PreparedLesson& prepared)
{
    m_lesson = prepared.lesson;
    m_material = prepared.material;
    m_folder = prepared.place.folder();
    m_now = lessons::newWork(*m_lesson, *m_material);
    m_now.answers = prepared.progress.answers;
    m_attemptRuns.assign(prepared.progress.attempts.size(), nullptr);
    refreshRecordings();
    refresh();
}

void LessonWork::clear()
{
    m_lesson = nullptr;
    m_material = nullptr;
    m_now = {};
    m_taken.clear();
    m_run = m_uncounted = nullptr;
    m_attemptRuns.clear();
    m_catchesUp = false;
}

void LessonWork::refresh()
{
    m_now.plant = m_document.flowsheet();
    m_now.studies = learnerStudies(m_bench.studies());
    m_now.alarms = learnerAlarms(m_bench.definitions());
    m_now.boards = learnerBoards(m_bench.boards());
}

void LessonWork::count()
{
    m_attemptRuns.push_back(std::exchange(m_uncounted, nullptr));
}

void LessonWork::catchUp()
{
    m_catchesUp = !m_attemptRuns.empty();
    if (m_catchesUp) m_runs.start(m_document.flowsheet());
}

// A run that was stopped says nothing of its end.
void LessonWork::takeRun(const std::shared_ptr<const Run>& run)
{
    if (!m_lesson || run->result.status == figures::RunStatus::Stopped) return;
    m_run = run;
    m_now.run = learnerRun(*run);
    if (!m_now.start && m_lesson->needsStartRun() && run->flowsheet == m_lesson->start) m_now.start = m_now.run;
    if (!std::exchange(m_catchesUp, false)) m_uncounted = run;
    emit changed();
}

void LessonWork::takeRecordings()
{
    if (m_lesson && refreshRecordings()) emit changed();
}

bool LessonWork::refreshRecordings()
{
    if (!m_taken.refresh(m_bench.recordings(), *m_material, m_folder)) return false;
    m_now.recordings = m_taken.list();
    return true;
}

void LessonWork::bringBack(std::size_t attempt)
{
    if (attempt >= m_attemptRuns.size() || !m_attemptRuns[attempt]) return;
    m_run = m_attemptRuns[attempt];
    m_now.run = learnerRun(*m_run);
    m_document.apply(m_run->flowsheet, tr("Bring back attempt %1").arg(attempt + 1));
    emit changed();
}

void LessonWork::setFound(const std::vector<lessons::FittedNumber>& fits,
                          const std::vector<lessons::LearnerEstimate>& estimates)
{
    m_now.fits = fits;
    m_now.estimates = estimates;
    emit changed();
}

void LessonWork::takeFit(const studies::PlantFit& fit)
{
    if (!m_lesson) return;
    std::vector<lessons::FittedNumber> fits = m_now.fits;
    lessons::takeFit(fit, fits);
    if (fits != m_now.fits) setFound(fits, m_now.estimates);
}

void LessonWork::takeEstimates(const LiveSession& live)
{
    if (!m_lesson) return;
    std::vector<lessons::LearnerEstimate> estimates = m_now.estimates;
    for (lessons::LearnerEstimate& one : learnerEstimates(live)) {
        std::erase_if(estimates, [&](const lessons::LearnerEstimate& old) { return old.estimator == one.estimator; });
        estimates.push_back(std::move(one));
    }
    if (estimates != m_now.estimates) setFound(m_now.fits, estimates);
}

void LessonWork::addTo(LessonState& state) const
{
    state.run = m_run;
    state.attemptRuns = m_attemptRuns;
    state.fits = m_now.fits;
    state.estimates = m_now.estimates;
    takeBench(state, m_bench);
}

void LessonWork::put(const LessonState& state, const QString& text)
{
    putOnBench(state, m_bench, text);
    m_now.answers = state.progress.answers;
    m_now.fits = state.fits;
    m_now.estimates = state.estimates;
    m_run = state.run;
    m_now.run = m_run ? learnerRun(*m_run) : nullptr;
    m_uncounted = nullptr;
    m_attemptRuns = state.attemptRuns;
}

} // namespace titer::app

#include "app/learn/moc_lesson_work.cpp"
