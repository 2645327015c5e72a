// titer-cli alarms replay --recording, --model: what the alarms of a project would have done, of which nothing is kept.
#include "tests/support/command_line.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

namespace tst_alarms_played {

using titer::support::Outcome;
using titer::support::runCommandLine;

class TestAlarmsPlayed : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_project, m_recording;

    Outcome alarms(const QStringList& words) const { return runCommandLine(QStringList{"alarms", m_project} + words); }
    QString add(const QString& name, const QString& tag, double limit, const QStringList& more = {}) const
    {
        const Outcome added =
            alarms(QStringList{"add", "--set", "name=" + name, "--set", "tag=" + tag, "--set",
                               QStringLiteral("limit=%1").arg(limit), "--set", "unit=L", "--set", "cause=c", "--set",
                               "consequence=c", "--set", "response=r", "--set", "timeToRespond=10 min"} +
                   more);
        return added.status == 0 ? QString::fromUtf8(added.out).trimmed() : QString::fromUtf8(added.err);
    }

private slots:
    void initTestCase();
    void aRecordingIsPlayedAgainstTheAlarms();
    void theModelIsRunAgainstTheAlarms();
    void bothStandOnOneClock();
    void whatIsNotPlayedIsNamed();
    void nothingOfItIsKept();
    void wrongWordsAreUsageErrors_data();
    void wrongWordsAreUsageErrors();
};

// A tank of 10 L that is fed with 1 L/h for 20 h, so that V = 10 L + 1 L/h · t, and a recording of another batch with 1 L less.
void TestAlarmsPlayed::initTestCase()
{
    const QString plant = m_folder.filePath("tank.plant.json");
    QFile file(plant);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"format": "titer.plant/1", "name": "tank", "components": [{"id": "sugar", "basis": "mass"}],
      "units": [{"id": "feed", "type": "inlet", "program": [{"for": "20 h", "flow": "1 L/h", "concentration": {"sugar": "2 g/L"}}]},
        {"id": "tank", "type": "hold_tank", "params": {"vessel_volume": "200 L"}, "initial": {"volume": "10 L"}}],
      "streams": [{"from": "feed.out", "to": "tank.in"}], "recipe": {"duration": "20 h", "phases": []},
      "tags": [{"tag": "V", "variable": "tank.volume"}]})");
    file.close();
    m_project = m_folder.filePath("tank.titer");
    const Outcome made = runCommandLine({"import", plant, "-o", m_project});
    QVERIFY2(made.status == 0, made.err);
    m_recording = m_folder.filePath("tank.csv");
    QFile recording(m_recording);
    QVERIFY(recording.open(QIODevice::WriteOnly));
    recording.write("time [min],V [mL]\n");
    for (int minute = 0; minute <= 1200; ++minute)
        recording.write(QStringLiteral("%1,%2\n").arg(minute).arg(9000.0 + 1000.0 * minute / 60.0, 0, 'f', 6).toUtf8());
    recording.close();
    QCOMPARE(add("Volume high", "src-1/V", 15.045), QStringLiteral("al-1"));
    QCOMPARE(add("Volume of the model", "model/tank.volume", 20.045, {"--set", "onDelay=30 min"}),
             QStringLiteral("al-2"));
}

void TestAlarmsPlayed::aRecordingIsPlayedAgainstTheAlarms()
{
    const Outcome played = alarms({"replay", "--recording", m_recording, "--json"});
    QVERIFY2(played.status == 0, played.err);
    const QJsonObject json = played.object();
    QCOMPARE(json["format"].toString(), QStringLiteral("titer.alarm_playback/1"));
    QCOMPARE(json["recording"].toString(), m_recording);
    QCOMPARE(json["model"].toBool(true), false);
    QCOMPARE(json["samples"].toInt(), 1201);
    const QJsonArray transitions = json["transitions"].toArray();
    QCOMPARE(transitions.size(), 1);
    const QJsonObject raised = transitions.at(0).toObject();
    QCOMPARE(raised["alarm"].toString(), QStringLiteral("al-1"));
    QCOMPARE(raised["act"].toString(), QStringLiteral("raised"));
    // 9 L + 1 L/h · t is above 15.045 L first with the sample of 6 h 3 min; the limit in the unit of the recording.
    QCOMPARE(raised["seconds"].toDouble(), 21'780.0);
    QVERIFY(raised["time"].isNull()); // it states no date
    QVERIFY(std::abs(raised["limit"].toDouble() - 15'045.0) < 1e-6);
    QCOMPARE(raised["unit"].toString(), QStringLiteral("mL"));
    QCOMPARE(json["states"].toArray().at(0).toObject()["state"].toString(), QStringLiteral("unacknowledged"));
    // With a date the times are those of the day.
    const Outcome dated = alarms({"replay", "--recording", m_recording, "--start", "2026-03-01T00:00:00Z", "--json"});
    QVERIFY2(dated.status == 0, dated.err);
    QVERIFY(dated.object()["transitions"].toArray().at(0).toObject()["time"].toString().startsWith(
        QLatin1String("2026-03-01T06:03:00")));
    const Outcome text = alarms({"replay", "--recording", m_recording});
    QVERIFY2(text.out.contains("6.05 h") && text.out.contains("1 raised"), text.out);
}

void TestAlarmsPlayed::theModelIsRunAgainstTheAlarms()
{
    const Outcome played = alarms({"replay", "--model", "--json"});
    QVERIFY2(played.status == 0, played.err);
    const QJsonArray transitions = played.object()["transitions"].toArray();
    QCOMPARE(transitions.size(), 2);
    // Outputs each 72 s: 10 L + 1 L/h · t is above 15.045 L first at 5.06 h, and above 20.045 L at 10.06 h, 30 min before it is raised.
    const QJsonObject first = transitions.at(0).toObject(), second = transitions.at(1).toObject();
    QCOMPARE(first["alarm"].toString(), QStringLiteral("al-1"));
    QVERIFY(std::abs(first["seconds"].toDouble() - 5.06 * 3600.0) < 1e-3);
    QCOMPARE(second["alarm"].toString(), QStringLiteral("al-2"));
    QVERIFY(std::abs(second["seconds"].toDouble() - 10.56 * 3600.0) < 1e-3);
}

void TestAlarmsPlayed::bothStandOnOneClock()
{
    const Outcome played = alarms({"replay", "--model", "--recording", m_recording, "--json"});
    QVERIFY2(played.status == 0, played.err);
    const QJsonArray transitions = played.object()["transitions"].toArray();
    QCOMPARE(transitions.size(), 2);
    QCOMPARE(transitions.at(0).toObject()["seconds"].toDouble(), 21'780.0); // of the recording, not of the model
    QVERIFY(std::abs(transitions.at(1).toObject()["seconds"].toDouble() - 10.56 * 3600.0) < 1e-3);
}

void TestAlarmsPlayed::whatIsNotPlayedIsNamed()
{
    const Outcome played = alarms({"replay", "--recording", m_recording, "--json"});
    const QJsonArray left = played.object()["not_evaluated"].toArray();
    QCOMPARE(left.size(), 1);
    QCOMPARE(left.at(0).toObject()["id"].toString(), QStringLiteral("al-2"));
    QVERIFY2(played.err.contains("model/tank.volume"), played.err);
}

void TestAlarmsPlayed::nothingOfItIsKept()
{
    const QByteArray before = runCommandLine({"audit", m_project, "export"}).out;
    QCOMPARE(alarms({"replay", "--recording", m_recording}).status, 0);
    QCOMPARE(runCommandLine({"audit", m_project, "export"}).out, before);
    QVERIFY(!QFile::exists(m_folder.filePath("tank.history")));
}

void TestAlarmsPlayed::wrongWordsAreUsageErrors_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("a span") << QStringList{"replay", "--model", "--from", "2026-03-01T00:00:00Z"};
    QTest::newRow("a list of a recording") << QStringList{"list", "--recording", "a.csv"};
    QTest::newRow("how to read none") << QStringList{"replay", "--model", "--interval", "1min"};
}

void TestAlarmsPlayed::wrongWordsAreUsageErrors()
{
    QFETCH(QStringList, words);
    QCOMPARE(alarms(words).status, 2);
}

TITER_TEST(TestAlarmsPlayed)

} // namespace tst_alarms_played

#include "tst_alarms_played.moc"
