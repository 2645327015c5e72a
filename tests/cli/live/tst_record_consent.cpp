// titer-cli record while what its sources may do changes.
#include "core/store/project_file.h"
#include "tests/support/command_line.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace tst_record_consent {

using namespace titer;
using support::Outcome;
using support::runCommandLine;

class TestRecordConsent : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_project;
    QProcess m_recorder;

    QJsonObject source(const char* id) const
    {
        for (const QJsonValue one :
             runCommandLine({"sources", m_project, "state", "--json"}).object()["sources"].toArray())
            if (one["id"].toString() == QLatin1String(id)) return one.toObject();
        return {};
    }
    QString state(const char* id = "src-1") const { return source(id)["state"].toString(); }
    void act(const QStringList& words) const
    {
        const Outcome done = runCommandLine(QStringList{"sources", m_project} + words);
        QVERIFY2(done.status == 0, done.err);
    }

private slots:
    void initTestCase()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere");
        qputenv("XDG_CONFIG_HOME", m_folder.filePath("config").toLocal8Bit());
    }
    void init()
    {
        QDir(m_folder.filePath("data")).removeRecursively();
        QVERIFY(QDir().mkpath(m_folder.filePath("data")));
        m_project = m_folder.filePath("data/A culture.titer");
        QCOMPARE(runCommandLine({"new", "chemostat", "-o", m_project}).status, 0);
        act({"add", "simulated_plant", "--set", "plant=chemostat", "--set", "every=0.02 s", "--set",
             "tag=name=S,variable=vessel.volume"});
        act({"allow"});
        m_recorder.start(QStringLiteral(TITER_CLI), {"record", m_project});
        QTRY_COMPARE_WITH_TIMEOUT(state(), QStringLiteral("connected"), 20'000);
    }
    void cleanup()
    {
        m_recorder.terminate();
        QVERIFY(m_recorder.waitForFinished());
    }

    void forbidDisableAndRemoveActOnIt()
    {
        act({"forbid"});
        QTRY_COMPARE_WITH_TIMEOUT(state(), QStringLiteral("faulted"), 10'000);
        QVERIFY(source("src-1")["why"].toString().contains("not allowed on this computer"));
        const int kept = source("src-1")["kept"].toInt();
        QVERIFY(kept > 0);
        QCOMPARE(source("src-1")["kept"].toInt(), kept);
        act({"allow"});
        QTRY_COMPARE_WITH_TIMEOUT(state(), QStringLiteral("connected"), 10'000);
        act({"disable", "src-1"});
        QTRY_COMPARE_WITH_TIMEOUT(state(), QStringLiteral("stopped"), 10'000);
        act({"enable", "src-1"});
        QTRY_COMPARE_WITH_TIMEOUT(state(), QStringLiteral("connected"), 10'000);
        act({"remove", "src-1"});
        QTRY_VERIFY_WITH_TIMEOUT(source("src-1").isEmpty(), 10'000);
    }

    // A source that is not allowed yet is no reason to evaluate another alarm than the person set up.
    void aPermissionThatLapsedLetsAlarmsBeChanged()
    {
        act({"add", "replay", "--set", "file=/data/run.csv"});
        const Outcome added = runCommandLine({"alarms", m_project, "add", "--set", "name=Full", "--set", "kind=above",
                                              "--set", "tag=src-1/S", "--set", "limit=0", "--set", "cause=a", "--set",
                                              "consequence=b", "--set", "response=c", "--set", "timeToRespond=10 min"});
        QVERIFY2(added.status == 0 && added.err.isEmpty(), added.err);
        const auto calls = [&] { return runCommandLine({"alarms", m_project, "list"}).out.contains("unacknowledged"); };
        QTRY_VERIFY_WITH_TIMEOUT(calls(), 10'000);
        QCOMPARE(state(), QStringLiteral("connected"));
        QTRY_COMPARE_WITH_TIMEOUT(state("src-2"), QStringLiteral("faulted"), 10'000);
    }

    void aSourceThatWaitsForPermissionKeepsNoOtherFromStarting()
    {
        m_recorder.terminate();
        QVERIFY(m_recorder.waitForFinished());
        act({"add", "simulated_plant", "--set", "plant=chemostat", "--set", "every=0.02 s", "--set",
             "tag=name=S,variable=vessel.volume"});
        {
            auto project = store::ProjectFile::open(m_project.toStdString());
            std::vector<connect::Source> sources = *project->sources();
            sources.push_back({"src-9", "Other", "nosuch", {}, true});
            QVERIFY(project->saveSources(sources).ok());
        }
        m_recorder.start(QStringLiteral(TITER_CLI), {"record", m_project});
        QTRY_COMPARE_WITH_TIMEOUT(state(), QStringLiteral("connected"), 20'000);
        QCOMPARE(state("src-2"), QStringLiteral("faulted"));
        const QByteArray why = source("src-2")["why"].toString().toUtf8();
        QVERIFY2(why.contains("waits for permission"), why);
        act({"allow"});
        QTRY_COMPARE_WITH_TIMEOUT(state("src-2"), QStringLiteral("connected"), 10'000);
        m_recorder.terminate();
        QVERIFY(m_recorder.waitForFinished());
        QCOMPARE(m_recorder.exitCode(), 0);
        const QByteArray said = m_recorder.readAllStandardError();
        QVERIFY2(said.contains("sources/src-2: This source waits for permission"), said.constData());
        QVERIFY2(said.contains("error: sources/src-9: ") && !said.contains("sources/src-9: This source waits"),
                 said.constData());
        m_recorder.start(QStringLiteral(TITER_CLI), {"record", m_project});
        QTRY_COMPARE_WITH_TIMEOUT(state("src-2"), QStringLiteral("connected"), 20'000);
    }
};

TITER_TEST(TestRecordConsent)

} // namespace tst_record_consent

#include "tst_record_consent.moc"
