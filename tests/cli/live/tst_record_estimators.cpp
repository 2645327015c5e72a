// titer-cli record with estimators, as a process: soft sensors are recorded as any tag, an alarm, a formula and an export read them, and a
// recorder that is killed goes on with what it knew.
#include "core/store/history/history_reader.h"
#include "tests/support/command_line.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <limits>

namespace tst_record_estimators {

using namespace titer;
using support::Outcome;
using support::runCommandLine;

namespace {

constexpr std::int64_t endOfTime = std::numeric_limits<std::int64_t>::max();
constexpr int timeout = 30'000; // [ms]

bool isGood(const store::Point& point)
{
    return connect::qualityOf(point.status) == connect::Quality::Good && std::isfinite(point.value);
}

} // namespace

class TestRecordEstimators : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_project;

    std::vector<store::Point> points(const char* tag) const
    {
        base::Result<store::HistoryReader> reader =
            store::HistoryReader::open(store::historyFolder(m_project.toStdString()));
        if (!reader) return {};
        const auto found = reader->find(tag);
        if (!found || !*found) return {};
        const auto read = reader->points((*found)->id, 0, endOfTime, 1'000'000, {});
        return read ? *read : std::vector<store::Point>();
    }
    std::size_t good(const char* tag) const
    {
        const std::vector<store::Point> all = points(tag);
        return std::size_t(std::count_if(all.begin(), all.end(), isGood));
    }
    std::unique_ptr<QProcess> start()
    {
        auto process = std::make_unique<QProcess>();
        process->start(QStringLiteral(TITER_CLI), {"record", m_project, "--json"});
        return process;
    }
    void must(const QStringList& words)
    {
        const Outcome done = runCommandLine(words);
        QVERIFY2(done.status == 0, (words.join(' ').toUtf8() + ": " + done.err).constData());
    }

private slots:
    void initTestCase()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere");
        qputenv("XDG_CONFIG_HOME", m_folder.filePath("config").toLocal8Bit());
    }

    // A chemostat, whose volume and glucose are measured; nobody measures the biomass.
    void init()
    {
        QDir(m_folder.filePath("data")).removeRecursively();
        QVERIFY(QDir().mkpath(m_folder.filePath("data")));
        m_project = m_folder.filePath("data/A culture.titer");
        must({"new", "chemostat", "-o", m_project});
        must({"sources", m_project, "add", "simulated_plant", "--label", "Vessel", "--set", "plant=chemostat", "--set",
              "every=0.1 s", "--set", "tag=name=Glucose,variable=vessel.glucose,unit=g/L", "--set",
              "tag=name=Volume,variable=vessel.volume,unit=L"});
        must({"sources", m_project, "allow"});
    }

    void reachesAnAlarmAFormulaAndAnExport()
    {
        must({"estimators", m_project, "add", "culture", "--set", "unit=vessel", "--set",
              "channel=tag=src-1/Glucose, variable=vessel.glucose, noise=0.1 g/L", "--set",
              "channel=tag=Volume, variable=vessel.volume, noise=0.01 L", "--reason", "to see the cells"});
        must({"alarms",     m_project,       "add",
              "--set",      "name=Cells",    "--set",
              "kind=above", "--set",         "tag=twin/vessel.biomass",
              "--set",      "limit=0.01",    "--set",
              "unit=g/L",   "--set",         "cause=a",
              "--set",      "consequence=b", "--set",
              "response=c", "--set",         "timeToRespond=10 min"});
        const std::unique_ptr<QProcess> recorder = start();
        QTRY_VERIFY_WITH_TIMEOUT(good("twin/vessel.biomass") > 4, timeout);
        must({"formulas", m_project, "add", "Twice", "2 * `twin/vessel.biomass`", "--unit", "g/L"});
        const auto calls = [&] { return runCommandLine({"alarms", m_project, "list"}).out.contains("unacknowledged"); };
        QTRY_VERIFY_WITH_TIMEOUT(calls(), timeout);
        QTRY_VERIFY_WITH_TIMEOUT(good("calc/Twice") > 0, timeout);
        // Its state among the others.
        QJsonObject twin;
        const auto isRunning = [&] {
            const QJsonArray sources =
                runCommandLine({"sources", m_project, "state", "--json"}).object()["sources"].toArray();
            twin = sources.size() == 2 ? sources[1].toObject() : QJsonObject();
            return twin["state"].toString() == "connected";
        };
        QTRY_VERIFY_WITH_TIMEOUT(isRunning(), timeout);
        QCOMPARE(twin["id"].toString(), "twin");
        // A change takes hold in the recorder that runs: the estimator is gone.
        must({"estimators", m_project, "remove", "culture"});
        const auto ended = [&] { return !isGood(points("twin/vessel.biomass").back()); };
        QTRY_VERIFY_WITH_TIMEOUT(ended(), timeout);
        recorder->terminate();
        QVERIFY(recorder->waitForFinished(10'000));
        QCOMPARE(recorder->exitCode(), 0);

        const std::vector<store::Point> biomass = points("twin/vessel.biomass"), sd = points("twin/vessel.biomass.sd");
        QCOMPARE(sd.size(), biomass.size());
        for (std::size_t i = 0; i < biomass.size(); ++i) {
            if (!isGood(biomass[i])) continue;
            // It begins with 0.1 g/L, and grows by 0.4 1/h.
            QVERIFY(std::abs(biomass[i].value - 0.1) < 0.01);
            QVERIFY(sd[i].value > 0.0 && sd[i].value < 0.02);
        }
        const Outcome exported = runCommandLine({"historian", "export", "--store", m_project, "--tag",
                                                 "twin/vessel.biomass", "--tag", "twin/vessel.biomass.sd"});
        QVERIFY2(exported.status == 0, exported.err);
        QVERIFY2(exported.out.startsWith("time,vessel.biomass [g/L]") &&
                     exported.out.contains(",vessel.biomass.sd [g/L]"),
                 exported.out.left(200));
        QVERIFY(exported.out.count('\n') > 5);
    }

    void goesOnAfterItWasKilled()
    {
        must({"estimators", m_project, "add", "culture", "--set", "unit=vessel", "--set",
              "channel=tag=Glucose, variable=vessel.glucose, noise=0.1 g/L"});
        const std::unique_ptr<QProcess> victim = start();
        QTRY_VERIFY_WITH_TIMEOUT(good("twin/vessel.biomass.sd") > 6, timeout);
        const std::vector<store::Point> before = points("twin/vessel.biomass.sd");
        victim->kill();
        QVERIFY(victim->waitForFinished(10'000));

        const std::unique_ptr<QProcess> next = start();
        QTRY_VERIFY_WITH_TIMEOUT(good("twin/vessel.biomass.sd") > before.size() + 4, timeout);
        next->terminate();
        QVERIFY(next->waitForFinished(10'000));
        const std::vector<store::Point> after = points("twin/vessel.biomass.sd");
        for (std::size_t i = 0; i < before.size(); ++i) {
            QCOMPARE(after[i].time, before[i].time);
            QVERIFY(after[i].value == before[i].value || std::isnan(before[i].value));
        }
        // Where nobody recorded there is no value, and what follows goes on from the run that began before.
        const auto mark = std::find_if(after.begin() + std::ptrdiff_t(before.size()), after.end(),
                                       [](const store::Point& point) { return !isGood(point); });
        QVERIFY(mark != after.end());
        double last = 0.0;
        for (const store::Point& point : after)
            if (isGood(point)) last = point.value;
        QVERIFY(std::abs(last / before.back().value - 1.0) < 0.05);
    }

    // Said where the estimator cannot run, and nowhere where there is none.
    void saysWhyNothingIsEstimated()
    {
        const Outcome without = runCommandLine({"record", m_project, "--for", "2s", "--json"});
        QVERIFY2(without.status == 0, without.err);
        QCOMPARE(without.object()["sources"].toArray().size(), 1);
        QVERIFY2(!without.err.contains("Twin"), without.err);
        must({"estimators", m_project, "add", "culture", "--set", "unit=vessel", "--set",
              "channel=tag=Ammonia, variable=vessel.glucose, noise=0.1 g/L"});
        const Outcome refused = runCommandLine({"record", m_project, "--for", "4s", "--json"});
        QVERIFY2(refused.status == 0, refused.err);
        QVERIFY2(refused.err.contains("Twin: degraded: No tag of the recording belongs"), refused.err);
        QVERIFY(points("twin/vessel.biomass").empty());
    }
};

TITER_TEST(TestRecordEstimators)

} // namespace tst_record_estimators

#include "tst_record_estimators.moc"
