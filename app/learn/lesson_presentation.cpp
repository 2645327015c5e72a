#include "app/learn/lesson_presentation.h"

#include "app/common/sentence.h"
#include "app/session/workbench.h"

#include <utility>

namespace titer::app {

LessonPresentation::LessonPresentation(const Context& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
{
    connect(&context.runs, &RunSession::finished, this, [this] { goOn(Waits::Run); });
    connect(&context.bench.studyRunner(), &StudyRunner::ended, this, [this] { goOn(Waits::Study); });
    connect(&context.session, &LessonSession::worked, this, [this] {
        if (!m_context.session.worker().isWorking()) goOn(Waits::Work);
    });
    // With the project that it is on: what was kept stays as it was.
    connect(&context.session, &LessonSession::closed, this, [this] { m_shown.reset(); });
}

void LessonPresentation::setOn(bool on)
{
    LessonSession& session = m_context.session;
    if (!session.isOpen() || on == isOn()) return;
    session.worker().stop();
    m_context.runs.stop();
    if (!on) {
        const Before learner = std::move(m_shown->learner);
        m_shown.reset();
        m_context.document.apply(learner.plant, tr("End of the presentation"));
        session.setCounted(true);
        session.put(learner.state);
        return emit changed();
    }
    session.setCounted(false);
    m_shown.emplace(Shown{.learner = {session.state(), m_context.document.flowsheet(), session.at(), false}});
    LessonState begun = begunState(*session.lesson(), session.state());
    begun.progress = lessons::newProgress(*session.lesson(), session.progress().learner);
    begun.attemptRuns.clear();
    m_context.document.apply(session.lesson()->start, tr("Presentation of the lesson"));
    session.put(begun);
    emit changed();
}

void LessonPresentation::next()
{
    LessonSession& session = m_context.session;
    if (!isOn() || isUnderWay() || !session.step()) return;
    m_shown->gone.push_back({session.state(), m_context.document.flowsheet(), session.at(), m_shown->solved});
    if (m_shown->solved) {
        m_shown->solved = false;
        session.goTo(session.at() + 1);
        return emit changed();
    }
    m_shown->acts.assign(session.step()->solution.begin(), session.step()->solution.end());
    session.showAll();
    doActs();
}

void LessonPresentation::before()
{
    if (!canGoBack()) return;
    const Before before = std::move(m_shown->gone.back());
    m_shown->gone.pop_back();
    m_shown->solved = before.solved;
    m_context.document.apply(before.plant, tr("Step back in the presentation"));
    m_context.session.put(before.state);
    m_context.session.goTo(before.at);
    emit changed();
}

void LessonPresentation::goOn(Waits waited)
{
    if (m_shown && m_shown->waits == waited) doActs();
}

void LessonPresentation::doActs()
{
    m_shown->waits = Waits::Nothing;
    while (!m_shown->acts.empty()) {
        const lessons::Act act = std::move(m_shown->acts.front());
        m_shown->acts.pop_front();
        if (start(act)) return emit changed();
    }
    m_shown->solved = true;
    m_context.session.evaluate();
    emit changed();
}

// Whether its end is to be waited for.
bool LessonPresentation::start(const lessons::Act& act)
{
    LessonSession& session = m_context.session;
    Workbench& bench = m_context.bench;
    if (std::holds_alternative<lessons::RunAct>(act)) {
        m_shown->waits = Waits::Run;
        m_context.runs.start(m_context.document.flowsheet());
        return true;
    }
    if (const auto* fit = std::get_if<lessons::FitAct>(&act)) {
        m_shown->waits = Waits::Work;
        session.worker().fit(fit->paths, fit->file);
        return true;
    }
    if (const auto* estimate = std::get_if<lessons::EstimateAct>(&act)) {
        m_shown->waits = Waits::Work;
        session.worker().estimate(estimate->id, estimate->file);
        return true;
    }
    if (const auto* study = std::get_if<lessons::StudyAct>(&act)) return startStudy(*study);
    if (const auto* take = std::get_if<lessons::TakeAct>(&act)) {
        connect::Settings settings = take->settings;
        settings.set("file", session.place().file(take->file).toStdString());
        bench.recordings().add(settings, take->file);
    } else if (const auto* alarm = std::get_if<lessons::AlarmAct>(&act)) {
        keepAlarm(alarm->definition);
    } else if (const auto* board = std::get_if<lessons::BoardAct>(&act)) {
        makeBoard(board->board, bench.boards(), tr("Presentation of the lesson"));
    } else {
        doHeadless(act);
    }
    return false;
}

void LessonPresentation::keepAlarm(const alarm::Definition& wanted)
{
    AlarmDefinitions& alarms = m_context.bench.definitions();
    alarm::Definition definition = wanted;
    definition.id.clear();
    for (const DefinedAlarm& one : alarms.list())
        if (one.definition.tag == definition.tag && one.definition.kind == definition.kind)
            definition.id = one.definition.id;
    if (const auto kept = alarms.keep(definition, tr("Presentation of the lesson").toStdString()); !kept)
        m_context.session.worker().setFault(sentence(kept.error()));
}

// What sets values, estimators and answers.
void LessonPresentation::doHeadless(const lessons::Act& act)
{
    LessonSession& session = m_context.session;
    lessons::Work work = session.work();
    work.plant = m_context.document.flowsheet();
    if (const base::Done done = lessons::perform(act, *session.lesson(), session.material(), work); !done)
        return session.worker().setFault(sentence(done.error()));
    m_context.document.apply(std::move(work.plant), tr("Presentation of the lesson"));
    for (const auto& [field, answer] : work.answers) session.setAnswer(field, QString::fromStdString(answer));
}

bool LessonPresentation::startStudy(const lessons::StudyAct& act)
{
    StudySession& studies = m_context.bench.studies();
    studies.choose(act.id);
    if (!studies.value()) return false;
    if (StudyRunner::missing(*studies.value()) > 0 && m_context.bench.studyRunner().start()) {
        m_shown->waits = Waits::Study;
        // Its setting is looked at once there is something to look at.
        if (!act.setting.empty()) m_shown->acts.push_front(act);
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

#include "app/learn/moc_lesson_presentation.cpp"
