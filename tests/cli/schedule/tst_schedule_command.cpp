// titer-cli schedule: cycle time, campaign and what is wrong, of tasks in a file and of plants.
#include "tests/support/command_line.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace tst_schedule_command {

using titer::support::contents;
using titer::support::Outcome;
using titer::support::runCommandLine;

namespace {

constexpr double hour = 3600.0;

const QByteArray train = R"({"format": "titer.tasks/1", "tasks": [
  {"id": "seed", "unit": "N1", "start": "0 h", "end": "84 h"},
  {"id": "production", "unit": "P", "start": "80 h", "end": "426 h"},
  {"id": "purification", "unit": "D", "start": "414 h", "end": "474 h", "uses": {"people": 2}}],
  "equipment": [{"unit": "P", "count": 2}], "things": [{"id": "people", "limit": 4}]})";

bool near(const QJsonValue& value, double expected)
{
    return qAbs(value.toDouble() - expected) <= 1e-9 * qMax(1.0, qAbs(expected));
}

} // namespace

class TestScheduleCommand : public QObject {
    Q_OBJECT

private slots:
    void printsWhatTheFormatSays()
    {
        const Outcome outcome = scheduled(train, {"--equipment", "P=4", "--horizon", "7920 h", "--json"});
        QVERIFY2(outcome.status == 0, outcome.err.constData());
        const QJsonObject json = outcome.object();
        QCOMPARE(json.keys(),
                 (QStringList{"bars", "batch_time", "batches", "bottleneck", "bound", "cycle_time", "feasible",
                              "format", "loads", "makespan", "mean_cycle", "next_bottleneck", "units", "waits"}));
        QCOMPARE(json["format"].toString(), QString("titer.schedule/1"));
        QVERIFY(near(json["batch_time"], 474 * hour) && near(json["cycle_time"], 86.5 * hour));
        QVERIFY(near(json["bound"], 86.5 * hour) && near(json["makespan"], (474 + 86 * 86.5) * hour));
        QCOMPARE(json["bottleneck"].toString(), QString("P"));
        QCOMPARE(json["next_bottleneck"].toString(), QString("N1"));
        QCOMPARE(json["batches"].toInt(), 87);
        QVERIFY(near(json["feasible"][0]["from"], 86.5 * hour) && near(json["feasible"][0]["to"], 173 * hour));
        const QJsonValue unit = json["units"][1];
        QCOMPARE(unit["id"].toString(), QString("P"));
        QCOMPARE(unit["count"].toInt(), 4);
        QVERIFY(near(unit["occupied"], 346 * hour) && near(unit["utilisation"], 1.0));
        QCOMPARE(json["bars"].toArray().size(), 3 * 87);
        const QJsonValue bar = json["bars"][16];
        QVERIFY(bar["batch"].toInt() == 6 && bar["item"].toInt() == 2 && bar["unit"].toString() == "P" &&
                bar["task"].toString() == "production");
        QVERIFY(near(bar["from"], (80 + 5 * 86.5) * hour) && near(bar["to"], (426 + 5 * 86.5) * hour));
        QVERIFY(near(json["loads"][0]["peak"], 2.0) && json["loads"][0]["thing"].toString() == "people");
        QVERIFY(json["waits"].toObject().isEmpty());
    }

    // Without a horizon it is one batch, and the file has two vessels.
    void printsATable()
    {
        const Outcome outcome = scheduled(train, {});
        QVERIFY2(outcome.status == 0 && outcome.err.isEmpty(), outcome.err.constData());
        const QByteArray text = outcome.out.simplified();
        QVERIFY2(text.contains("cycle time 173 h") && text.contains("bottleneck P, then N1") &&
                     text.contains("unit count occupied [h] utilisation [%]") && text.contains("P 2 346 100 173") &&
                     text.contains("1 D 1 purification 414 474"),
                 outcome.out.constData());
    }

    void writesTheBars()
    {
        const QString path = m_folder.filePath("bars.csv");
        QCOMPARE(scheduled(train, {"--batches", "2", "--out", path}).status, 0);
        const QByteArray csv = contents(path);
        QVERIFY2(
            csv.startsWith("batch,unit,item,task,from [h],to [h],product,wait [h],slack [h]\n1,N1,1,seed,0,84,,0,89\n"),
            csv.constData());
        QVERIFY2(csv.contains("\n2,P,2,production,253,599,,0,\n"), csv.constData());
        QCOMPARE(scheduled(train, {"--batches", "2", "--out", "-"}).out, csv);
        QCOMPARE(scheduled(train, {"--out", "-", "--json"}).status, 2);
    }

    void aWaitIsReported()
    {
        const Outcome outcome = scheduled(R"({"format": "titer.tasks/1", "tasks": [
            {"id": "a", "unit": "A", "start": "0 h", "end": "2 h"},
            {"id": "b", "unit": "B", "start": "2 h", "end": "5 h", "may_wait": "2 h"},
            {"id": "c", "unit": "A", "start": "5 h", "end": "7 h"}]})",
                                          {"--json"});
        QVERIFY2(outcome.status == 0, outcome.err.constData());
        const QJsonObject json = outcome.object();
        QVERIFY(near(json["cycle_time"], 4 * hour) && near(json["waits"]["b"], 1 * hour));
        QCOMPARE(json["waits"].toObject().size(), 1);
    }

    // A tank that is filled for 5 h and emptied from 8 h on, for 1 h, into another one.
    void aPlantIsRun()
    {
        const QByteArray plant =
            R"({"format": "titer.plant/1", "name": "line", "components": [{"id": "salt", "basis": "mass"}],
 "units": [{"id": "feed", "type": "inlet", "program": [{"for": "5 h", "flow": "2 L/h", "concentration": {"salt": "1 g/L"}},
     {"for": "15 h", "flow": "0 L/h"}]},
   {"id": "second", "type": "hold_tank", "params": {"vessel_volume": "200 L"}},
   {"id": "first", "type": "hold_tank", "params": {"vessel_volume": "200 L"}}],
 "streams": [{"from": "feed.out", "to": "first.in"}, {"from": "first.out", "to": "second.in"}],
 "recipe": {"duration": "20 h", "phases": [
   {"id": "empty", "unit": "second", "at": "8 h", "transfer": {"from": "first.out", "flow": "10 L/h", "until": "empty"}}]}})";
        const Outcome outcome = scheduled(plant, {"--equipment", "first=3", "--batches", "2", "--json"});
        QVERIFY2(outcome.status == 0, outcome.err.constData());
        const QJsonObject json = outcome.object();
        const double first = json["units"][0]["occupied"].toDouble();
        QVERIFY(qAbs(first / hour - 9.0) < 0.05);
        QVERIFY(qAbs(json["cycle_time"].toDouble() - first / 3.0) < 1e-5);
        QCOMPARE(json["bottleneck"].toString(), QString("first"));
        QCOMPARE(json["bars"][3]["item"].toInt() + json["bars"][2]["item"].toInt(), 3);
        const Outcome longer = scheduled(plant, {"--set", "recipe/phases/empty/at=12 h", "--json"});
        QVERIFY2(longer.status == 0, longer.err.constData());
        QVERIFY(longer.object()["cycle_time"].toDouble() > 12.9 * hour);
        QCOMPARE(scheduled("{", {}).status, 1);
    }

    // X for 5 h and Y for 3 h on one unit, with 2 h and 1 h between them, in the order X, X, Y.
    void productsFollowEachOther()
    {
        const QByteArray two = R"({"format": "titer.tasks/1", "tasks": [
            {"id": "x", "product": "X", "unit": "U", "start": "0 h", "end": "5 h"},
            {"id": "y", "product": "Y", "unit": "U", "start": "0 h", "end": "3 h"}],
            "change_over": [{"from": "X", "to": "Y", "time": "2 h"}, {"from": "Y", "time": "1 h"}],
            "order": [{"product": "X", "batches": 2}, {"product": "Y"}]})";
        const Outcome outcome = scheduled(two, {"--horizon", "31 h", "--variants", "--json"});
        QVERIFY2(outcome.status == 0, outcome.err.constData());
        const QJsonObject json = outcome.object();
        QCOMPARE(json["batches"].toInt(), 6);
        QVERIFY(near(json["makespan"], 31 * hour) && near(json["mean_cycle"], 28 * hour / 5));
        QVERIFY(near(json["bars"][2]["from"], 12 * hour) && json["bars"][2]["product"].toString() == "Y");
        QVERIFY(near(json["bars"][0]["slack"], 0.0) && json["bars"][5]["slack"].isNull());
        QVERIFY(json["products"][1]["id"].toString() == "Y" && near(json["products"][1]["cycle_time"], 3 * hour));
        QVERIFY(!json.contains("cycle_time") && json["variants"][0]["unit"].toString() == "U");
        const QByteArray text = scheduled(two, {}).out.simplified();
        QVERIFY2(text.contains("product X") && text.contains("product Y") && text.contains("batches 3"),
                 text.constData());
    }

    void oneMoreIsATable()
    {
        const QByteArray text = scheduled(train, {"--variants", "--horizon", "7920 h"}).out.simplified();
        QVERIFY2(text.contains("one of cycle time [h] batches") && text.contains("more P 115.333 65") &&
                     text.contains("less P 346 22") && text.contains("unit enough") && text.contains("P 5"),
                 text.constData());
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("words");
        const QByteArray atOnce = R"({"format": "titer.tasks/1", "tasks": [
            {"id": "a", "unit": "A", "start": 0, "end": 9}, {"id": "b", "unit": "A", "start": 8, "end": 12}]})";
        QTest::newRow("at once") << atOnce << QStringList() << 1 << QByteArray("error: tasks/b: “a” and “b”");
        QTest::newRow("no format") << QByteArray(R"({"tasks": []})") << QStringList() << 1
                                   << QByteArray("error: format");
        QTest::newRow("more than fit") << train << QStringList{"--horizon", "700 h", "--batches", "3"} << 1
                                       << QByteArray("room for 2 batches, not for 3");
        QTest::newRow("too short") << train << QStringList{"--horizon", "400 h"} << 1
                                   << QByteArray("error: --horizon: No batch is over within 400 h: one takes 474 h");
        QTest::newRow("unit") << train << QStringList{"--equipment", "Q=2"} << 1
                              << QByteArray("The units of the tasks are: N1, P, D");
        QTest::newRow("count") << train << QStringList{"--equipment", "P=0"} << 2 << QByteArray("--equipment");
        QTest::newRow("pair") << train << QStringList{"--equipment", "P"} << 2 << QByteArray("UNIT=N");
        QTest::newRow("time") << train << QStringList{"--horizon", "90 L"} << 2 << QByteArray("--horizon");
        QTest::newRow("nothing is run") << train << QStringList{"--until", "1 h"} << 1 << QByteArray("error: --until");
        const QByteArray closed = R"({"format": "titer.tasks/1", "tasks": [
            {"id": "a", "unit": "A", "start": 0, "end": 9, "manual": true}], "calendar": {"open": []}})";
        QTest::newRow("no open hour") << closed << QStringList() << 1 << QByteArray("error: calendar/open");
        QTest::newRow("bars") << train << QStringList{"--batches", "900000"} << 1 << QByteArray("333333");
    }
    void saysWhatIsWrong()
    {
        QFETCH(QByteArray, text);
        QFETCH(QStringList, more);
        QFETCH(QByteArray, words);
        const Outcome outcome = scheduled(text, more);
        QTEST(outcome.status, "status");
        QVERIFY2(outcome.err.contains(words), outcome.err.constData());
        QVERIFY(outcome.out.isEmpty());
    }

private:
    Outcome scheduled(const QByteArray& text, const QStringList& more)
    {
        const QString path = m_folder.filePath("batch.tasks.json");
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) qFatal("cannot write the tasks");
        file.close();
        return runCommandLine(QStringList{"schedule", path} + more);
    }

    QTemporaryDir m_folder;
};

TITER_TEST(TestScheduleCommand)

} // namespace tst_schedule_command

#include "tst_schedule_command.moc"
