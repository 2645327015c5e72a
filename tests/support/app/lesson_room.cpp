#include "tests/support/app/lesson_room.h"

#include "core/lessons/solving.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

namespace titer::support {

namespace {

constexpr int longWait = 120000; // [ms]

struct Doing {
    app::LessonSession& session;
    app::Document& document;
    app::RunSession& runs;
    app::Workbench& bench;

    bool operator()(const lessons::SetAct& act) const
    {
        model::Flowsheet plant = document.flowsheet();
        for (const auto& [path, value] : act.values)
            if (!model::setAtPath(plant, path, value)) return false;
        document.apply(std::move(plant), QStringLiteral("Change"));
        return true;
    }
    bool operator()(const lessons::RunAct&) const
    {
        QSignalSpy finished(&runs, &app::RunSession::finished);
        runs.start(document.flowsheet());
        return QTest::qWaitFor([&] { return !finished.isEmpty(); }, longWait);
    }
    bool operator()(const lessons::AnswerAct& act) const
    {
        // What is compared with the run of the start plant waits for that.
        lessons::Work work;
        const auto isDone = [&] {
            work = session.work();
            return lessons::perform(act, *session.lesson(), session.material(), work).ok();
        };
        if (!QTest::qWaitFor(isDone, longWait)) return false;
        session.setAnswer(act.field, QString::fromStdString(work.answers.at(act.field)));
        return true;
    }
    bool operator()(const lessons::TakeAct& act) const
    {
        connect::Settings settings = act.settings;
        settings.set("file", session.place().file(act.file).toStdString());
        bench.recordings().add(settings, act.file);
        return session.work().recording(act.file) != nullptr;
    }
    bool operator()(const lessons::FitAct& act) const
    {
        session.worker().fit(act.paths, act.file);
        return QTest::qWaitFor([&] { return !session.worker().isWorking(); }, longWait) &&
               session.worker().fault().isEmpty();
    }
    bool operator()(const lessons::StudyAct& act) const
    {
        app::StudySession& studies = bench.studies();
        studies.choose(act.id);
        if (!studies.value()) return false;
        if (app::StudyRunner::missing(*studies.value()) > 0) {
            QSignalSpy ended(&bench.studyRunner(), &app::StudyRunner::ended);
            if (!bench.studyRunner().start() || !QTest::qWaitFor([&] { return !ended.isEmpty(); }, longWait))
                return false;
        }
        if (act.setting.empty()) return true;
        std::vector<double> coded;
        for (std::size_t i = 0; i < studies.value()->factors.size(); ++i)
            for (const auto& [name, value] : act.setting)
                if (studies.value()->factors[i].factor.name == name)
                    coded.push_back(studies.value()->factors[i].factor.toCoded(value));
        studies.setSetting(coded);
        return true;
    }
    bool operator()(const lessons::AlarmAct& act) const
    {
        alarm::Definition definition = act.definition;
        for (const app::DefinedAlarm& one : bench.definitions().list())
            if (one.definition.tag == definition.tag && one.definition.kind == definition.kind)
                definition.id = one.definition.id;
        return bench.definitions().keep(definition, {}).ok();
    }
    bool operator()(const lessons::BoardAct& act) const
    {
        app::makeBoard(act.board, bench.boards(), QStringLiteral("Board"));
        return true;
    }
    bool operator()(const lessons::EstimatorAct& act) const
    {
        model::Flowsheet plant = document.flowsheet();
        std::ranges::replace_if(
            plant.estimators, [&](const model::EstimatorEntry& one) { return one.id == act.entry.id; }, act.entry);
        document.apply(std::move(plant), QStringLiteral("Estimator"));
        return true;
    }
    bool operator()(const lessons::EstimateAct& act) const
    {
        session.worker().estimate(act.id, act.file);
        return QTest::qWaitFor([&] { return !session.worker().isWorking(); }, longWait) &&
               session.worker().fault().isEmpty();
    }
};

} // namespace

bool LessonRoom::start(const QString& source, std::uint64_t seed)
{
    lessons.start(source, seed);
    return QTest::qWaitFor([this] { return !lessons.starter().isStarting(); }, longWait) && lessons.isOpen();
}

bool doInLesson(const lessons::Act& act, app::LessonSession& session, app::Document& document, app::RunSession& runs,
                app::Workbench& bench)
{
    return std::visit(Doing{session, document, runs, bench}, act);
}

bool waitForChecks(app::LessonSession& session)
{
    QSignalSpy evaluated(&session, &app::LessonSession::evaluated);
    return session.step() == nullptr || QTest::qWaitFor([&] { return !evaluated.isEmpty(); }, longWait);
}

} // namespace titer::support
