// The lesson as its own solution takes it, step by step for a projector: what it does is done in the window as a learner
// does it, and counts for nobody.
#include "app/common/sentence.h"
#include "app/learn/lesson_state.h"
#include "app/session/workbench.h"

#include <algorithm>
#include <deque>
#include <utility>

namespace titer::app {

struct LessonSession::Presented {
    enum class Waits { Nothing, Run, Work, Study };
    // As it was before a step was gone forward.
    struct Before {
        State state;
        model::Flowsheet plant;
        std::vector<std::shared_ptr<const Run>> attemptRuns;
        std::size_t at = 0;
        bool solved = false;
    };

    explicit Presented(Before before)
        : learner(std::move(before))
    {
    }

    Before learner; // what comes back at its end
    std::vector<Before> gone;
    std::deque<lessons::Act> acts; // that are still to be done
    Waits waits = Waits::Nothing;
    bool solved = false; // the step at hand
    QObject guard;       // whom signals are connected to
};

void LessonSession::PresentedDeleter::operator()(Presented* presented) const
{
    delete presented;
}

bool LessonSession::isPresentedStepSolved() const
{
    return m_presented && m_presented->solved;
}

bool LessonSession::isPresenting() const
{
    return m_presented && m_presented->waits != Presented::Waits::Nothing;
}

bool LessonSession::canPresentBefore() const
{
    return m_presented && !m_presented->gone.empty() && !isPresenting();
}

void LessonSession::setPresented(bool on)
{
    if (!isOpen() || on == isPresented()) return;
    m_working.stop(Performing);
    m_context.runs.stop();
    if (!on) {
        const Presented::Before learner = m_presented->learner;
        m_presented = nullptr;
        m_progress = learner.state.progress;
        m_attemptRuns = learner.attemptRuns;
        m_context.document.apply(learner.plant, tr("End of the presentation"));
        put(learner.state);
        return emit presented();
    }
    keep();
    m_presented.reset(new Presented({state(), m_context.document.flowsheet(), m_attemptRuns, m_at, false}));
    using Waits = Presented::Waits;
    QObject* guard = &m_presented->guard;
    const auto goOn = [this](Waits waited) {
        if (m_presented->waits == waited) doPresentedActs();
    };
    connect(&m_context.runs, &RunSession::finished, guard, [goOn] { goOn(Waits::Run); });
    connect(&m_context.bench.studyRunner(), &StudyRunner::ended, guard, [goOn] { goOn(Waits::Study); });
    connect(this, &LessonSession::worked, guard, [this, goOn] {
        if (!isWorking()) goOn(Waits::Work);
    });
    State begun = begunState();
    m_progress = lessons::newProgress(*m_lesson, m_progress.learner);
    m_attemptRuns.clear();
    begun.progress = m_progress;
    m_context.document.apply(m_lesson->start, tr("Presentation of the lesson"));
    put(begun);
    emit presented();
}

// With the project that it is on: what was kept stays as it was.
void LessonSession::dropPresented()
{
    if (!m_presented) return;
    m_progress = m_presented->learner.state.progress;
    m_presented = nullptr;
}

// The step at hand is shown and solved; where it is, the next one is at hand.
void LessonSession::presentNext()
{
    if (!isPresented() || isPresenting() || !step()) return;
    m_presented->gone.push_back({state(), m_context.document.flowsheet(), m_attemptRuns, m_at, m_presented->solved});
    if (m_presented->solved) {
        m_presented->solved = false;
        ++m_at;
        m_fault.clear();
        emit moved();
        evaluate();
        return emit presented();
    }
    lessons::StepProgress& progress = m_progress.step(step()->id);
    progress.hints = int(step()->hints.size());
    progress.revealed = true;
    m_presented->acts.assign(step()->solution.begin(), step()->solution.end());
    emit evaluated();
    doPresentedActs();
}

void LessonSession::presentBefore()
{
    if (!canPresentBefore()) return;
    const Presented::Before before = m_presented->gone.back();
    m_presented->gone.pop_back();
    m_presented->solved = before.solved;
    m_progress = before.state.progress;
    m_attemptRuns = before.attemptRuns;
    m_context.document.apply(before.plant, tr("Step back in the presentation"));
    put(before.state);
    m_at = before.at;
    emit moved();
    evaluate();
    emit presented();
}

void LessonSession::doPresentedActs()
{
    Presented& presented = *m_presented;
    presented.waits = Presented::Waits::Nothing;
    while (!presented.acts.empty()) {
        const lessons::Act act = std::move(presented.acts.front());
        presented.acts.pop_front();
        if (startPresentedAct(act)) return emit this->presented();
    }
    presented.solved = true;
    evaluate();
    emit this->presented();
}

// Whether its end is to be waited for.
bool LessonSession::startPresentedAct(const lessons::Act& act)
{
    using Waits = Presented::Waits;
    Workbench& bench = m_context.bench;
    const QString text = tr("Presentation of the lesson");
    if (std::holds_alternative<lessons::RunAct>(act)) {
        m_presented->waits = Waits::Run;
        m_context.runs.start(m_context.document.flowsheet());
        return true;
    }
    if (const auto* fit = std::get_if<lessons::FitAct>(&act)) {
        m_presented->waits = Waits::Work;
        this->fit(fit->paths, fit->file);
        return true;
    }
    if (const auto* estimate = std::get_if<lessons::EstimateAct>(&act)) {
        m_presented->waits = Waits::Work;
        this->estimate(estimate->id, estimate->file);
        return true;
    }
    if (const auto* take = std::get_if<lessons::TakeAct>(&act)) {
        connect::Settings settings = take->settings;
        settings.set("file", m_place.file(take->file).toStdString());
        bench.recordings().add(settings, take->file);
        return false;
    }
    if (const auto* study = std::get_if<lessons::StudyAct>(&act)) return startPresentedStudy(*study);
    if (const auto* alarm = std::get_if<lessons::AlarmAct>(&act)) {
        alarm::Definition definition = alarm->definition;
        definition.id.clear();
        for (const DefinedAlarm& one : bench.definitions().list())
            if (one.definition.tag == definition.tag && one.definition.kind == definition.kind)
                definition.id = one.definition.id;
        if (const auto kept = bench.definitions().keep(definition, text.toStdString()); !kept)
            m_fault = sentence(kept.error());
        return false;
    }
    if (const auto* board = std::get_if<lessons::BoardAct>(&act)) {
        makeBoard(board->board, bench.boards(), text);
        return false;
    }
    // What sets values, estimators and answers is done as headless.
    lessons::Work work = m_work;
    work.plant = m_context.document.flowsheet();
    if (const base::Done done = lessons::perform(act, *m_lesson, *m_material, work); !done) {
        m_fault = sentence(done.error());
        return false;
    }
    m_context.document.apply(std::move(work.plant), text);
    m_progress.answers = m_work.answers = work.answers;
    return false;
}

bool LessonSession::startPresentedStudy(const lessons::StudyAct& act)
{
    StudySession& studies = m_context.bench.studies();
    studies.choose(act.id);
    if (!studies.value()) return false;
    if (StudyRunner::missing(*studies.value()) > 0 && m_context.bench.studyRunner().start()) {
        m_presented->waits = Presented::Waits::Study;
        // Its setting is looked at once there is something to look at.
        if (!act.setting.empty()) m_presented->acts.push_front(act);
        return true;
    }
    std::vector<double> coded;
    for (const studies::StudyFactor& one : studies.value()->factors)
        for (const auto& [name, value] : act.setting)
            if (one.factor.name == name) coded.push_back(one.factor.toCoded(value));
    if (coded.size() == studies.value()->factors.size()) studies.setSetting(coded);
    return false;
}

} // namespace titer::app
