// Runs next to the window: start, pause, stop at any moment; kept in the project and read back whole.
#include "app/run/run_history.h"
#include "app/run/run_record.h"
#include "app/run/run_session.h"
#include "core/figures/balance_table.h"
#include "core/solve/catalogue.h"
#include "core/store/sqlite.h"
#include "tests/support/core/plants.h"
#include "tests/support/test_program.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <cmath>

namespace tst_run_session {

using namespace titer;
using namespace titer::app;
using model::Flowsheet;

namespace {

Flowsheet plant()
{
    base::Errors errors;
    return model::readPlant(support::examplePlant(), errors);
}

// An engine of 1000 steps over the recipe's duration; each takes `stepTime` [ms].
struct FakeEngine {
    int stepTime = 0;
    std::shared_ptr<std::atomic<int>> steps = std::make_shared<std::atomic<int>>(0);
    std::shared_ptr<std::atomic<int>> starts = std::make_shared<std::atomic<int>>(0);

    figures::RunResult operator()(std::shared_ptr<const model::Plant> plant, const runs::RunRequest& request,
                                  const runs::RunChanges&, std::stop_token stop) const
    {
        ++*starts;
        figures::RunResult result;
        result.plant = plant->name;
        result.columns.resize(1);
        result.columns[0].tag = "n1.volume";
        for (int i = 0; i <= 1000; ++i) {
            if (stop.stop_requested()) {
                result.status = figures::RunStatus::Stopped;
                return result;
            }
            if (stepTime) QThread::msleep(static_cast<unsigned long>(stepTime));
            if (request.progress) request.progress(i / 1000.0);
            result.times.push_back(i / 1000.0 * plant->duration);
            result.columns[0].values.push_back(i);
            result.simulatedTime = result.times.back();
            ++*steps;
            if (request.sampled) request.sampled(result);
        }
        return result;
    }
};

std::shared_ptr<const Run> runOf(const QSignalSpy& finished, int index = 0)
{
    return finished.at(index).at(0).value<std::shared_ptr<const Run>>();
}

} // namespace

class RunSessionTest : public QObject {
    Q_OBJECT

private slots:
    // Where a grid was too coarse the run starts again, and says so.
    void reportsThatARunBeginsAgain()
    {
        const auto engine = [](const std::shared_ptr<const model::Plant>& plant, const runs::RunRequest& request,
                               const runs::RunChanges&, const std::stop_token& stop) {
            request.progress(0.9);
            request.refined(1);
            request.progress(0.1);
            while (!stop.stop_requested()) QThread::msleep(1);
            figures::RunResult result;
            result.plant = plant->name;
            result.status = figures::RunStatus::Stopped;
            return result;
        };
        RunSession session(solve::catalogue(), engine);
        QSignalSpy finished(&session, &RunSession::finished);
        session.start(plant());
        QCOMPARE(session.refinements(), 0);
        QTRY_COMPARE(session.refinements(), 1);
        QTRY_COMPARE(session.progress(), 0.1);
        session.stop();
        QTRY_COMPARE(finished.size(), 1);
        session.start(plant());
        QCOMPARE(session.refinements(), 0);
        QTRY_COMPARE(session.refinements(), 1);
    }

    void handsARunOver()
    {
        RunSession session(solve::catalogue(), FakeEngine());
        QSignalSpy finished(&session, &RunSession::finished);
        QSignalSpy progressed(&session, &RunSession::progressed);
        QCOMPARE(session.state(), RunSession::State::Idle);
        session.start(plant());
        QCOMPARE(session.state(), RunSession::State::Running);
        QVERIFY(finished.wait());
        QCOMPARE(session.state(), RunSession::State::Idle);
        QCOMPARE(finished.count(), 1);
        QVERIFY(progressed.count() >= 1);
        const auto run = runOf(finished);
        QCOMPARE(run->result.times.size(), 1001u);
        QVERIFY(run->flowsheet == plant());
        QVERIFY(run->plant);
        QCOMPARE(session.simulatedTime(), 19.0 * 86400.0);
        QCOMPARE(session.progress(), 1.0);
    }

    void reportsTheErrorsOfAPlantThatCannotRun()
    {
        const FakeEngine engine;
        RunSession session(solve::catalogue(), engine);
        QSignalSpy finished(&session, &RunSession::finished);
        Flowsheet f = plant();
        f.unit("n1")->type = "teapot";
        session.start(f);
        QVERIFY(finished.wait());
        QCOMPARE(*engine.starts, 0);
        const auto run = runOf(finished);
        QCOMPARE(run->result.status, figures::RunStatus::Failed);
        QVERIFY(!run->result.errors.empty());
        QVERIFY(!run->plant);
    }

    void pausesAndGoesOn()
    {
        const FakeEngine engine{1};
        RunSession session(solve::catalogue(), engine);
        QSignalSpy finished(&session, &RunSession::finished);
        session.start(plant());
        QTRY_VERIFY(*engine.steps > 20);
        session.pause();
        QCOMPARE(session.state(), RunSession::State::Paused);
        QTest::qWait(30);
        const int steps = *engine.steps;
        QTest::qWait(300);
        QVERIFY(*engine.steps <= steps + 1);
        QCOMPARE(finished.count(), 0);
        session.resume();
        QCOMPARE(session.state(), RunSession::State::Running);
        QTRY_VERIFY(*engine.steps > steps + 20);
        session.stop();
        QVERIFY(finished.wait());
        QCOMPARE(runOf(finished)->result.status, figures::RunStatus::Stopped);
    }

    void stopsAtAnyMoment_data()
    {
        QTest::addColumn<int>("after");
        QTest::addColumn<bool>("paused");
        for (const int after : {0, 1, 17, 60}) {
            QTest::addRow("%d ms", after) << after << false;
            QTest::addRow("%d ms, paused", after) << after << true;
        }
    }

    void stopsAtAnyMoment()
    {
        QFETCH(int, after);
        QFETCH(bool, paused);
        const FakeEngine engine{1};
        RunSession session(solve::catalogue(), engine);
        QSignalSpy finished(&session, &RunSession::finished);
        session.start(plant());
        if (after) QTest::qWait(after);
        if (paused) session.pause();
        session.stop();
        QCOMPARE(session.state(), RunSession::State::Stopping);
        const int steps = *engine.steps;
        QVERIFY(finished.wait());
        QVERIFY(*engine.steps <= steps + 1); // the one that it was in
        QCOMPARE(runOf(finished)->result.status, figures::RunStatus::Stopped);
        QCOMPARE(session.state(), RunSession::State::Idle);
    }

    void aDroppedRunReportsNothing()
    {
        std::atomic<bool> dropped{false};
        const auto engine = [&](const std::shared_ptr<const model::Plant>& plant, const runs::RunRequest& request,
                                const runs::RunChanges&, const std::stop_token&) {
            figures::RunResult result;
            result.plant = plant->name;
            result.times = {0.0};
            request.progress(0.1);
            while (!dropped) QThread::msleep(1);
            QThread::msleep(200); // so that both are due
            request.progress(0.9);
            request.sampled(result);
            request.refined(1);
            result.status = figures::RunStatus::Stopped;
            result.simulatedTime = 3600.0;
            return result;
        };
        RunSession session(solve::catalogue(), engine);
        session.start(plant());
        QTRY_COMPARE(session.progress(), 0.1);
        session.drop();
        QSignalSpy progressed(&session, &RunSession::progressed), sampled(&session, &RunSession::sampled),
            finished(&session, &RunSession::finished);
        dropped = true;
        QTRY_COMPARE(session.state(), RunSession::State::Idle);
        QCOMPARE(progressed.count() + sampled.count() + finished.count(), 0);
        QCOMPARE(session.refinements(), 0);
        QCOMPARE(session.simulatedTime(), 0.0);
    }

    void aSecondStartReplacesTheFirst()
    {
        const FakeEngine engine{1};
        RunSession session(solve::catalogue(), engine);
        QSignalSpy finished(&session, &RunSession::finished);
        session.start(plant());
        QTRY_VERIFY(*engine.steps > 10);
        Flowsheet other = plant();
        other.name = "Other";
        other.duration = "1 d";
        session.start(other);
        session.start(other);
        QTRY_COMPARE(*engine.starts, 2);
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 10000);
        QCOMPARE(runOf(finished)->flowsheet.name, "Other");
        QCOMPARE(*engine.starts, 2);
    }

    void keepsThePace()
    {
        const FakeEngine engine;
        RunSession session(solve::catalogue(), engine);
        QSignalSpy finished(&session, &RunSession::finished);
        QSignalSpy sampled(&session, &RunSession::sampled);
        const double duration = 19.0 * 86400.0;
        session.setSpeed(duration / 0.6);
        QElapsedTimer timer;
        timer.start();
        session.start(plant());
        QVERIFY(finished.wait(5000));
        QVERIFY2(timer.elapsed() > 550, qPrintable(QString::number(timer.elapsed()))); // never sooner, on no machine
        QVERIFY(sampled.count() >= 2);
        const auto first = sampled.at(0).at(0).value<std::shared_ptr<const figures::RunResult>>();
        QVERIFY(!first->times.empty() && first->times.size() < 1000);
        QCOMPARE(first->columns[0].values.size(), first->times.size());
        // Faster on the way.
        session.setSpeed(duration / 60.0);
        const int steps = *engine.steps;
        session.start(plant());
        QTRY_VERIFY(*engine.steps > steps);
        session.setSpeed(0.0);
        QVERIFY(finished.wait());
        QCOMPARE(*engine.steps, 2 * steps);
    }

    void endsWithItsOwner()
    {
        const FakeEngine engine{1};
        {
            RunSession session(solve::catalogue(), engine);
            session.start(plant());
            QTRY_VERIFY(*engine.steps > 5);
            session.pause();
        }
        QVERIFY(*engine.steps < 1000);
        QCOMPARE(*engine.starts, 1);
    }

    void runsTheEngine()
    {
        RunSession session(solve::catalogue());
        QSignalSpy finished(&session, &RunSession::finished);
        QSignalSpy sampled(&session, &RunSession::sampled);
        session.start(plant());
        QVERIFY(finished.wait(60000));
        const auto run = runOf(finished);
        for (const base::Error& e : run->result.errors) qWarning("%s: %s", e.where.c_str(), e.what.text().c_str());
        QCOMPARE(run->result.status, figures::RunStatus::Ok);
        QCOMPARE(run->result.times.size(), 1001u);
        QVERIFY(run->result.column("production.cells"));
        // Again, stopped on the way.
        session.setSpeed(86400.0);
        session.start(plant());
        QTRY_VERIFY(session.progress() > 0.0);
        session.stop();
        QVERIFY(finished.wait(2000));
        QCOMPARE(runOf(finished, 1)->result.status, figures::RunStatus::Stopped);
        QVERIFY(runOf(finished, 1)->result.times.size() < 1001u);
    }

    void recordsARunWhole()
    {
        base::Errors errors;
        Run run;
        run.name = "Base case";
        run.flowsheet = plant();
        const auto checked =
            std::make_shared<const model::Plant>(model::check(run.flowsheet, solve::catalogue(), errors));
        QVERIFY(errors.empty());
        run.result = runs::run(checked, {});
        run.result.notices.push_back({"units/n1", base::say("{1} of {2}.", "a", "b")});
        store::StoredRun stored = toStored(run);
        const auto back = fromStored(stored, solve::catalogue());
        QVERIFY(back);
        const figures::RunResult &a = run.result, &b = (*back)->result;
        QCOMPARE((*back)->name, run.name);
        QVERIFY((*back)->flowsheet == run.flowsheet);
        QVERIFY((*back)->plant);
        // By both limits a page says whether the mass balances closed.
        QVERIFY(a.balance.transferLimit > 0.0 && b.balance.transferLimit == a.balance.transferLimit);
        base::Json record = base::readJson(stored.entry.result, errors),
                   balance = *record.find("detail")->find("balance");
        base::Json without = base::Json::object();
        for (const auto& [key, value] : balance.members())
            if (key != "transfer_limit") without[key] = value;
        record["detail"]["balance"] = without;
        store::StoredRun older = stored;
        older.entry.result = record.write(false);
        const auto ofOlder = fromStored(older, solve::catalogue());
        QVERIFY(ofOlder && (*ofOlder)->result.balance.transfer <= (*ofOlder)->result.balance.transferLimit);
        QVERIFY(b.times == a.times && b.status == a.status && b.unitIds == a.unitIds && b.starts == a.starts);
        QCOMPARE(b.columns.size(), a.columns.size());
        for (std::size_t i = 0; i < a.columns.size(); ++i) {
            QCOMPARE(b.columns[i].tag, a.columns[i].tag);
            QCOMPARE(b.columns[i].label, a.columns[i].label);
            QVERIFY(b.columns[i].target == a.columns[i].target && b.columns[i].values == a.columns[i].values);
        }
        QVERIFY(runs::resultJson(b).write() == runs::resultJson(a).write());
        QVERIFY(b.notices == a.notices);
        QVERIFY(!a.balances.empty());
        const figures::BalanceTable kept = figures::balanceTable(*(*back)->plant, b);
        QVERIFY(!kept.rows.empty());
        QCOMPARE(figures::balancesCsv(*(*back)->plant, kept),
                 figures::balancesCsv(*checked, figures::balanceTable(*checked, a)));
        QCOMPARE(b.phases.size(), a.phases.size());
        QCOMPARE(b.phases.back().end, a.phases.back().end);
        QCOMPARE(b.doses.size(), a.doses.size());
        QCOMPARE(statusOf(stored.entry), "ok");
        // One of an earlier version has former ids.
        store::StoredRun former = stored;
        const auto place = std::find_if(former.series.begin(), former.series.end(),
                                        [](const store::Series& s) { return s.tag.ends_with(".volume"); });
        QVERIFY(place != former.series.end());
        place->tag = "n1.sound_until";
        const auto read = fromStored(former, solve::catalogue());
        QVERIFY(read);
        QCOMPARE((*read)->result.columns[std::size_t(place - former.series.begin()) - 1].tag, "n1.fault_free_until");
        stored.series.pop_back();
        QVERIFY(!fromStored(stored, solve::catalogue()));
        stored = toStored(run);
        stored.entry.result.resize(100);
        QVERIFY(!fromStored(stored, solve::catalogue()));
    }

    // Format 1 of a project kept of each unit that it began, not when.
    void aRunOfAnOldProjectReportsWhenItsUnitsBegan()
    {
        base::Errors errors;
        Run run;
        run.flowsheet = plant();
        const auto checked =
            std::make_shared<const model::Plant>(model::check(run.flowsheet, solve::catalogue(), errors));
        runs::RunRequest request;
        request.until = 10 * 86400.0; // the harvest has not been filled by then
        run.result = runs::run(checked, request);
        const std::vector<double> starts = run.result.starts;
        QVERIFY(std::count(starts.begin(), starts.end(), 0.0) > 0 &&
                std::count(starts.begin(), starts.end(), -1.0) > 0);
        QVERIFY(std::any_of(starts.begin(), starts.end(), [](double start) { return start > 0.0; }));
        store::StoredRun stored = toStored(run);
        base::Json record = base::readJson(stored.entry.result, errors), detail = *record.find("detail");
        base::Json started = base::Json::array();
        for (const double start : starts) started.push(base::Json(start >= 0.0));
        detail["starts"] = base::Json();
        detail["started"] = started;
        record["format"] = "titer.run/1";
        record["detail"] = detail;
        stored.entry.result = record.write(false);

        const QTemporaryDir folder;
        const std::string path = folder.filePath("old.titer").toStdString();
        {
            auto project = store::ProjectFile::create(path, stored.plant);
            QVERIFY(project && project->addRun(stored));
        }
        {
            auto database = store::Database::open(path, store::Database::Mode::Write);
            QVERIFY(database && database->run("DROP TABLE pools; DROP TABLE sources; DROP TABLE items; DROP TABLE "
                                              "audit; CREATE TABLE audit (id INTEGER "
                                              "PRIMARY KEY AUTOINCREMENT, time TEXT NOT NULL, what TEXT NOT NULL, "
                                              "detail TEXT NOT NULL) STRICT; PRAGMA user_version = 1"));
        }
        Document document(solve::catalogue());
        RunHistory history(document);
        QVERIFY(document.openProject(QString::fromStdString(path)));
        const auto back = history.run(0);
        QVERIFY(back);
        QVERIFY(back->result.starts == starts);
    }

    void historyLivesInTheProject()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath("runs.titer");
        const auto make = [](const QString& name) {
            auto run = std::make_shared<Run>();
            run->name = name;
            run->flowsheet = plant();
            run->result.times = {0.0, 1.0};
            run->finished = QDateTime::currentDateTimeUtc();
            return run;
        };
        {
            Document document(solve::catalogue());
            QVERIFY(document.newPlant(plant()));
            RunHistory history(document);
            history.add(make("Before the project"));
            history.add(std::make_shared<Run>()); // failed before it began
            QCOMPARE(history.size(), 1u);
            QVERIFY(document.createProject(path));
            for (int i = 0; i < RunHistory::limit + 3; ++i) history.add(make(QString()));
            QCOMPARE(history.size(), std::size_t(RunHistory::limit + 1));
            const auto newest = history.run(0);
            std::shared_ptr<const Run> former, now;
            connect(&history, &RunHistory::renamed, &history, [&](const auto& before, const auto& after) {
                former = before;
                now = after;
            });
            history.rename(0, "Newest");
            QVERIFY(former == newest && now == history.run(0) && now->name == "Newest");
            QTRY_VERIFY(history.entries()[0].id > 0);
            QTRY_VERIFY(history.entries().back().id > 0);
            history.remove(1);
            const QString copy = folder.filePath("copy.titer");
            QVERIFY(document.continueIn(copy));
            QCOMPARE(history.size(), std::size_t(RunHistory::limit));
            QCOMPARE(history.entries()[0].name, "Newest");
            QVERIFY(history.run(0) && history.run(5));
            QVERIFY(document.continueIn(path));
            QVERIFY(document.closeProject());
            QCOMPARE(history.size(), std::size_t(RunHistory::limit));
            QVERIFY(history.run(0));
        }
        Document document(solve::catalogue());
        RunHistory history(document);
        QVERIFY(document.openProject(path));
        const auto entries = history.entries();
        QCOMPARE(entries.front().name, "Newest");
        QCOMPARE(entries.back().name, "Before the project");
        QCOMPARE(entries.front().status, "ok");
        QVERIFY(entries.size() <= std::size_t(RunHistory::limit + 1) && entries.size() > 8);
        QVERIFY(history.run(0)->result.times == (std::vector<double>{0.0, 1.0}));
        QVERIFY(document.newPlant(plant()));
        QCOMPARE(history.size(), 0u);
    }
};

TITER_TEST(RunSessionTest)

} // namespace tst_run_session

#include "tst_run_session.moc"
