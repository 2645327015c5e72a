// titer-cli historian, backup and restore as scripts drive them.
#include "core/store/history/files/history_index.h"
#include "core/store/history/spool/spool.h"
#include "tests/support/command_line.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

namespace tst_historian {

using titer::support::Outcome;
using titer::support::runCommandLine;

class TestHistorian : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_dir.reset(); }

    void reportsWhatATagDid();
    void goesByBatchAndPhase();
    void importsOneBatchAsAnInterval();
    void reportsWhatItUnderstands();
    void takesFilesOfAPlantAsTheyAre();
    void readsSeveralTablesOfOneFile();
    void readsDatesInTheZoneOfTheProject();
    void losesNoRowInSilence();
    void readsFilesOfAnalysersByFormats();
    void keepsSamplesOfTheLaboratory();
    void keepsHowATableIsReadAsAFormat();
    void keepsConditions();
    void removesByRule();
    void exportsWhatItHolds();
    void reportsWhatWasCorrected();
    void verifiesAStore();
    void reportsWhereAnOlderTiterKeptAnotherUnit();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void backsUpAndRestores();
    void plansBackupsOfTheRecorder();
    void publishesAStoreForOthers();

private:
    QString at(const char* name) const { return m_dir->filePath(name); }
    void write(const QString& path, const QByteArray& text)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    Outcome historian(QStringList arguments) { return runCommandLine(QStringList{"historian"} + arguments); }

    std::unique_ptr<QTemporaryDir> m_dir;
};

// pH 7 for two hours, then 6 for two more.
void TestHistorian::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    write(at("a.csv"), "time [h],pH [1]\n0,7\n1,7\n2,6\n3,6\n4,6\n");
    const Outcome imported =
        historian({"import", at("a.csv"), "--store", at("s"), "--start", "2026-03-01T08:00:00Z", "--json"});
    QVERIFY2(imported.status == 0, imported.err);
    QCOMPARE(imported.object()["samples"].toInt(), 5);
    QCOMPARE(imported.object()["from"].toString(), QString("2026-03-01T08:00:00Z"));
}

void TestHistorian::reportsWhatATagDid()
{
    const Outcome asked = historian({"query", "--store", at("s"), "--tag", "pH", "--from", "2026-03-01T08:00:00Z",
                                     "--to", "2026-03-01T12:00:00Z", "--columns", "4", "--json"});
    QVERIFY2(asked.status == 0, asked.err);
    QCOMPARE(asked.object()["unit"].toString(), QString("1"));
    const QJsonArray columns = asked.object()["columns"].toArray();
    QCOMPARE(columns.size(), 4);
    for (int i = 0; i < 4; ++i) {
        const QJsonObject column = columns[i].toObject();
        const double value = i < 2 ? 7.0 : 6.0;
        for (const char* key : {"min", "max", "mean", "first", "last"}) QCOMPARE(column[key].toDouble(), value);
        QCOMPARE(column["good"].toDouble(), 1.0);
    }
    QCOMPARE(columns[1].toObject()["t0"].toString(), QString("2026-03-01T09:00:00Z"));
    // The mean weighs by time.
    const Outcome whole = historian(
        {"query", "--store", at("s"), "--tag", "pH", "--to", "2026-03-01T11:00:00Z", "--columns", "1", "--json"});
    QVERIFY(std::abs(whole.object()["columns"].toArray()[0].toObject()["mean"].toDouble() - 20.0 / 3.0) < 1e-12);
}

void TestHistorian::goesByBatchAndPhase()
{
    QVERIFY(historian({"interval", "add", "batch", "B-1", "--store", at("s"), "--from", "2026-03-01T08:00:00Z", "--to",
                       "2026-03-01T12:00:00Z"})
                .status == 0);
    QVERIFY(historian({"interval", "add", "phase", "Feed", "--batch", "B-1", "--store", at("s"), "--from",
                       "2026-03-01T09:30:00Z"})
                .status == 0);
    const Outcome asked = historian({"query", "--store", at("s"), "--tag", "pH", "--batch", "B-1", "--since", "Feed",
                                     "--from", "30 min", "--to", "1 h", "--columns", "1", "--json"});
    QVERIFY2(asked.status == 0, asked.err);
    QCOMPARE(asked.object()["columns"].toArray()[0].toObject()["t0"].toString(), QString("2026-03-01T10:00:00Z"));
    QCOMPARE(asked.object()["columns"].toArray()[0].toObject()["t1"].toString(), QString("2026-03-01T10:30:00Z"));
    QVERIFY(historian({"interval", "end", "2", "--store", at("s"), "--to", "2026-03-01T11:00:00Z"}).status == 0);
    const Outcome listed = historian({"interval", "list", "--store", at("s"), "--json"});
    QCOMPARE(listed.array().size(), 2);
    QCOMPARE(listed.array()[1].toObject()["to"].toString(), QString("2026-03-01T11:00:00Z"));
}

void TestHistorian::importsOneBatchAsAnInterval()
{
    write(at("b.csv"), "time [h],batch_id,pH\n0,A,7\n1,A,7.1\n0,B,6\n2,B,6.1\n");
    for (int i = 0; i < 2; ++i)
        QVERIFY(historian({"import", at("b.csv"), "--store", at("t"), "--batch", "batch_id=B"}).status == 0);
    const QJsonArray intervals = historian({"interval", "list", "--store", at("t"), "--json"}).array();
    QCOMPARE(intervals.size(), 1);
    QCOMPARE(intervals[0].toObject()["kind"].toString(), QString("batch"));
    QCOMPARE(intervals[0].toObject()["name"].toString(), QString("B"));
    QCOMPARE(intervals[0].toObject()["to"].toString(), QString("1970-01-01T02:00:00Z"));
    const Outcome asked =
        historian({"query", "--store", at("t"), "--tag", "pH", "--batch", "B", "--columns", "1", "--json"});
    QCOMPARE(asked.object()["columns"].toArray()[0].toObject()["max"].toDouble(), 6.0); // 6.1 stands at the very end
}

void TestHistorian::reportsWhatItUnderstands()
{
    write(at("floor.csv"), "Charge: FB-1;R3;;;\r\n\r\nZeitpunkt;Probe;Glukose;Titer;Zeit\r\n;;g/L;mg/L;h\r\n"
                           "14.03.2026 08:13;S1;6,02;<10;0\r\n15.03.2026 08:13;S2;n.d.;12;24\r\n");
    const Outcome tried =
        historian({"import", at("floor.csv"), "--dry-run", "--zone", "Europe/Berlin", "-o", at("plain.csv"), "--json"});
    QVERIFY2(tried.status == 0, tried.err);
    const QJsonObject reported = tried.object();
    QCOMPARE(reported["format"].toString(), QString("titer.import/1"));
    QCOMPARE(reported["encoding"].toString(), QString("UTF-8"));
    QCOMPARE(reported["separator"].toString(), QString("semicolon"));
    QCOMPARE(reported["decimal"].toString(), QString("comma"));
    QCOMPARE(reported["zone"].toString(), QString("Europe/Berlin"));
    QCOMPARE(reported["from"].toString(), QString("2026-03-14T07:13:00Z"));
    const QJsonArray columns = reported["columns"].toArray();
    const char* const roles[] = {"time", "sample", "value", "value", "elapsed"};
    for (int i = 0; i < 5; ++i) QCOMPARE(columns[i].toObject()["role"].toString(), QString(roles[i]));
    QCOMPARE(columns[2].toObject()["unit"].toString(), QString("g/L"));
    QCOMPARE(columns[2].toObject()["samples"].toInt(), 1);
    QCOMPARE(columns[3].toObject()["samples"].toInt(), 2);
    const QJsonObject sample = reported["lab_samples"].toArray()[0].toObject();
    QCOMPARE(sample["name"].toString(), QString("S1"));
    QCOMPARE(sample["drawn"].toString(), QString("2026-03-14T07:13:00Z"));
    const QJsonObject value = sample["values"].toArray()[0].toObject();
    QCOMPARE(value["tag"].toString(), QString("Glukose"));
    QCOMPARE(value["value"].toDouble(), 6.02);
    QCOMPARE(value["unit"].toString(), QString("g/L"));
    QCOMPARE(reported["file_format"].toString(), QString("table"));
    QFile plain(at("plain.csv"));
    QVERIFY(plain.open(QIODevice::ReadOnly));
    QCOMPARE(plain.readAll(), QByteArray("time,Probe,Glukose [g/L],Titer [mg/L]\n2026-03-14T07:13:00Z,S1,6.02,<10\n"
                                         "2026-03-15T07:13:00Z,S2,,12\n"));
    QVERIFY(!QDir(at("t")).exists());
    // Without a store it must be said that none is wanted.
    QCOMPARE(historian({"import", at("floor.csv")}).status, 2);
    QCOMPARE(historian({"import", at("floor.csv"), "--store", at("t"), "-o", at("x.csv")}).status, 2);
}

void TestHistorian::takesFilesOfAPlantAsTheyAre()
{
    const QString cases = QStringLiteral(TITER_SOURCE_DIR "/tests/cases/");
    QCOMPARE(historian({"import", cases + "plant-system-loops.csv", "--store", at("t"), "--zone", "UTC"}).status, 0);
    const Outcome asked = historian({"query", "--store", at("t"), "--tag", "TEMP_2.SP", "--columns", "1", "--json"});
    QVERIFY2(asked.status == 0, asked.err);
    QCOMPARE(asked.object()["unit"].toString(), QString("°C"));
    QCOMPARE(asked.object()["columns"].toArray()[0].toObject()["max"].toDouble(), 37.0);
    // Of a state that does not change its begin and its last row are kept.
    const QJsonArray tags = historian({"tags", "--store", at("t"), "--json"}).array();
    bool mode = false;
    for (const QJsonValue& tag : tags) mode = mode || tag.toObject()["id"].toString() == "TEMP_2.MODE";
    QVERIFY(mode);
    const Outcome floor = historian({"import", cases + "messy-fed-batch.csv", "--store", at("t"), "--zone", "UTC"});
    QVERIFY2(floor.status == 0, floor.err);
    const Outcome titer = historian(
        {"query", "--store", at("t"), "--tag", "Titer", "--to", "2026-03-14T12:00:00Z", "--columns", "1", "--json"});
    // A limit is uncertain.
    QVERIFY(titer.object()["columns"].toArray()[0].toObject()["uncertain"].toDouble() > 0.0);
    QCOMPARE(titer.object()["columns"].toArray()[0].toObject()["max"].toDouble(), 10.0);
}

void TestHistorian::readsSeveralTablesOfOneFile()
{
    const QByteArray names = "Zeit;pO2;T_soll;Titer\r\n;%;°C;mg/L\r\n";
    write(at("floor.csv"), "Reactor 1;;;\r\n" + names +
                               "14.03.2026 08:00;39,4;37;<10\r\n14.03.2026 09:00;38,8;37;12\r\n" +
                               "\r\nReactor 2;;;\r\n" + names + "14.03.2026 08:00;41,5;36;n.d.\r\n");
    const QStringList read{"import", at("floor.csv"), "--zone", "Europe/Berlin", "--role", "T_soll=setpoint:pO2"};
    const Outcome tried = historian(read + QStringList{"--dry-run", "-o", at("plain.csv"), "--json"});
    QVERIFY2(tried.status == 0, tried.err);
    QVERIFY(tried.err.contains("The file contains 2 tables: Reactor 1, Reactor 2. The names of each begin with its "
                               "title"));
    QCOMPARE(tried.err.count("decimal comma"), 1);
    QVERIFY(!tried.err.contains("ignored. Split"));
    QCOMPARE(tried.object()["zone"].toString(), QString("Europe/Berlin"));
    QFile plain(at("plain.csv"));
    QVERIFY(plain.open(QIODevice::ReadOnly));
    QCOMPARE(plain.readAll(),
             QByteArray("time,Reactor 1.pO2 [%],Reactor 1.pO2.SP [°C],Reactor 1.Titer [mg/L],Reactor 2.pO2 [%],"
                        "Reactor 2.pO2.SP [°C],Reactor 2.Titer [mg/L]\n2026-03-14T07:00:00Z,39.4,37,<10,41.5,36,\n"
                        "2026-03-14T08:00:00Z,38.8,37,12,,,\n"));
    QCOMPARE(historian(read + QStringList{"--store", at("t")}).status, 0);
    const Outcome asked =
        historian({"query", "--store", at("t"), "--tag", "Reactor 2.pO2", "--columns", "1", "--json"});
    QCOMPARE(asked.object()["columns"].toArray()[0].toObject()["max"].toDouble(), 41.5);
    // A format reads one table alone.
    const Outcome kept = historian(read + QStringList{"--dry-run", "--keep-format", "floor"});
    QVERIFY(kept.status == 1 && kept.err.contains("A format reads one table, but the file contains 2"));
    write(at("mixed.csv"), "A\ntime,T\n2026-03-01 08:00,37\n\nB\ntime,T\n0,36\n1,35\n");
    const Outcome mixed = historian({"import", at("mixed.csv"), "--dry-run"});
    QVERIFY(mixed.status == 1 && mixed.err.contains("The table “A” has dates, but “B” has elapsed time"));
}

void TestHistorian::readsDatesInTheZoneOfTheProject()
{
    const QString project = at("site.titer");
    QCOMPARE(runCommandLine({"new", "cho-fed-batch", "-o", project}).status, 0);
    write(at("values.csv"), "time,pH\n2026-03-01T12:00:00,7\n2026-03-01T12:01:00,7.1\n");
    const auto first = [&](const QStringList& more) {
        return historian(QStringList{"import", at("values.csv"), "--store", project, "--json"} + more)
            .object()["from"]
            .toString();
    };
    const auto zone = [&] { return historian({"zone", "--store", project, "--json"}).object()["zone"].toString(); };
    QCOMPARE(zone(), QString());
    QCOMPARE(first({"--dry-run", "--zone", "Asia/Tokyo"}), QString("2026-03-01T03:00:00Z"));
    QCOMPARE(zone(), QString()); // what is only tried changes nothing
    QCOMPARE(first({"--zone", "+01:00"}), QString("2026-03-01T11:00:00Z"));
    QCOMPARE(zone(), QString("+01:00"));
    QCOMPARE(first({"--dry-run"}), QString("2026-03-01T11:00:00Z"));
    QCOMPARE(first({"--dry-run", "--zone", "UTC"}), QString("2026-03-01T12:00:00Z"));
    QCOMPARE(historian({"zone", "America/New_York", "--store", project}).status, 0);
    QCOMPARE(first({"--dry-run"}), QString("2026-03-01T17:00:00Z"));
    QVERIFY(historian({"zone", "Middle/Earth", "--store", project}).status != 0);
    QVERIFY(historian({"zone", "--store", at("s")}).status != 0);
    QCOMPARE(runCommandLine({"sources", project, "add", "folder_watch", "--set", "folder=/tmp/nowhere"}).status, 0);
    QVERIFY(runCommandLine({"sources", project, "list", "--json"}).out.contains("America/New_York"));
}

void TestHistorian::losesNoRowInSilence()
{
    // Two rows of one second, of which the store would keep the last.
    write(at("fast.csv"), "time,pH\n2026-03-01T12:00:00Z,7\n2026-03-01T12:00:01Z,7.1\n2026-03-01T12:00:01Z,7.2\n");
    const Outcome fast = historian({"import", at("fast.csv"), "--store", at("f"), "--json"});
    QCOMPARE(fast.status, 1);
    QVERIFY2(fast.err.contains("several values of “pH”"), fast.err);
    // A file of texts alone has nothing to take.
    write(at("texts.csv"), "time,note\n2026-03-01T12:00:00Z,one\n2026-03-01T12:00:01Z,two\n");
    const Outcome texts = historian({"import", at("texts.csv"), "--dry-run"});
    QCOMPARE(texts.status, 1);
    QVERIFY2(texts.err.contains("No column of the file contains numbers or states"), texts.err);
}

void TestHistorian::readsFilesOfAnalysersByFormats()
{
    write(at("cells.csv"),
          "Sample ID,Cell count,Viable cells,Total (x10^6) cells/mL,Viable (x10^6) cells/mL,Viability (%),"
          "Analysis date/time\nFB_1,2191,2123,0.78,0.75,96.9,3/21/2026 16:56\n"
          "FB_2,3304,3166,1.18,1.13,95.8,3/22/2026 09:12\n");
    const Outcome taken =
        historian({"import", at("cells.csv"), "--store", at("t"), "--zone", "Europe/Berlin", "--json"});
    QVERIFY2(taken.status == 0, taken.err);
    QCOMPARE(taken.object()["file_format"].toString(), QString("vi-cell-blu"));
    const QJsonArray samples = taken.object()["lab_samples"].toArray();
    QCOMPARE(samples.size(), 2);
    QCOMPARE(samples[0].toObject()["name"].toString(), QString("FB_1"));
    QCOMPARE(samples[0].toObject()["measured"].toString(), QString("2026-03-21T15:56:00Z"));
    const Outcome asked = historian({"query", "--store", at("t"), "--tag", "viable_cells", "--columns", "1", "--json"});
    QCOMPARE(asked.object()["unit"].toString(), QString("1e6 cells/mL"));
    QCOMPARE(asked.object()["columns"].toArray()[0].toObject()["first"].toDouble(), 0.75);
    // In two bytes a letter it is the same file.
    const QString wide =
        QString(QChar(0xfeff)) + QString("Sample ID,Viable (x10^6) cells/mL,Viability (%),Analysis date/time\n"
                                         "FB_1,0.75,96.9,3/21/2026 16:56\n");
    write(at("wide.csv"), QByteArray(reinterpret_cast<const char*>(wide.utf16()), wide.size() * 2));
    const Outcome read = historian({"import", at("wide.csv"), "--dry-run", "--zone", "UTC", "--json"});
    QCOMPARE(read.object()["encoding"].toString(), QString("UTF-16"));
    QCOMPARE(read.object()["file_format"].toString(), QString("vi-cell-blu"));
    QCOMPARE(read.object()["rows"].toInt(), 1);
    QCOMPARE(read.object()["samples"].toInt(), 3);
    // As a table it has the names that stand in it.
    const Outcome plain = historian({"import", at("cells.csv"), "--dry-run", "--format", "table", "--json"});
    QCOMPARE(plain.object()["file_format"].toString(), QString("table"));
    QCOMPARE(historian({"import", at("cells.csv"), "--dry-run", "--format", "cedex-hires"}).status, 1);
    // One of the person's own, next to the project.
    QVERIFY(runCommandLine({"new", "cho-fed-batch", "-o", at("p.titer")}).status == 0);
    QVERIFY(QDir(m_dir->path()).mkdir("formats"));
    write(at("formats/own.format.json"), "{\"format\": \"titer.format/1\", \"label\": \"Own\", \"sample\": {\"id\": "
                                         "\"Who\", \"drawn\": \"When\"}, \"tags\": "
                                         "[{\"column\": \"Sugar\", \"tag\": \"glucose\", \"unit\": \"g/L\"}]}");
    write(at("own.csv"), "Who;When;Sugar\nA;14.03.2026 08:00;5,5\nB;15.03.2026 08:00;<0,2\n");
    const Outcome own = historian({"import", at("own.csv"), "--store", at("p.titer"), "--zone", "UTC", "--json"});
    QVERIFY2(own.status == 0, own.err);
    QCOMPARE(own.object()["file_format"].toString(), QString("own"));
    QCOMPARE(own.object()["lab_samples"].toArray()[1].toObject()["values"].toArray()[0].toObject()["beyond"].toString(),
             QString("<"));
    // Of two samples of one instant neither takes the place of the other.
    write(at("own.csv"), "Who;When;Sugar\nC;16.03.2026 08:00;6,5\nD;16.03.2026 08:00;7,5\n");
    const Outcome both = historian({"import", at("own.csv"), "--store", at("p.titer"), "--zone", "UTC", "--json"});
    QVERIFY2(both.status == 0, both.err);
    QCOMPARE(both.object()["corrected"].toInt(), 0);
    QCOMPARE(historian({"import", at("own.csv"), "--store", at("p.titer"), "--zone", "UTC", "--json"})
                 .object()["duplicates"]
                 .toInt(),
             both.object()["samples"].toInt());
    const QJsonArray listed = runCommandLine({"formats", "--project", at("p.titer"), "--json"}).array();
    QCOMPARE(listed[0].toObject()["id"].toString(), QString("own"));
    QVERIFY(listed.size() >= 9);
    QCOMPARE(runCommandLine({"formats", "vi-cell-blu", "--json"}).object()["label"].toString(),
             QString("Beckman Vi-CELL BLU"));
    QCOMPARE(runCommandLine({"formats", "none"}).status, 1);
}

void TestHistorian::keepsSamplesOfTheLaboratory()
{
    const auto sample = [&](const QStringList& words) {
        return historian(QStringList{"sample"} + words + QStringList{"--store", at("u"), "--json"});
    };
    // In an empty store, before anything is recorded.
    QCOMPARE(sample({"plan", "3", "--batch", "B7", "--vessel", "R2", "--at", "2026-03-01T08:00:00Z"}).status, 1);
    QVERIFY(sample({"rule", "{batch}_{vessel}_{day}"}).status == 0);
    QCOMPARE(sample({"rule"}).object()["rule"].toString(), QString("{batch}_{vessel}_{day}"));
    QCOMPARE(sample({"plan", "3", "--batch", "B7", "--vessel", "R2"}).status, 1); // when did it begin?
    const Outcome planned =
        sample({"plan", "3, 5-6", "--batch", "B7", "--vessel", "R2", "--at", "2026-03-01T08:00:00Z"});
    QVERIFY2(planned.status == 0, planned.err);
    QCOMPARE(planned.object()["planned"].toInt(), 3);
    QVERIFY(sample({"draw", "B7_R2_3", "--at", "2026-03-04T08:10:00Z"}).status == 0);
    write(at("cells.csv"), "Sample ID,Viable (x10^6) cells/mL,Viability (%),Analysis date/time\n"
                           "B7_R2_3,0.75,96.9,3/4/2026 09:56\ncontrol,1.0,99,3/4/2026 10:00\n");
    const Outcome taken = historian({"import", at("cells.csv"), "--store", at("u"), "--zone", "UTC", "--json"});
    QVERIFY2(taken.status == 0, taken.err);
    QCOMPARE(taken.object()["samples_waiting"].toInt(), 1);
    QVERIFY2(taken.err.contains("do not match the naming rule"), taken.err);
    const QJsonObject listed = sample({"list"}).object();
    QCOMPARE(listed["format"].toString(), QString("titer.samples/1"));
    const QJsonArray all = listed["samples"].toArray();
    QCOMPARE(all.size(), 4);
    QCOMPARE(all[0].toObject()["drawn"].toString(), QString("2026-03-04T08:10:00Z"));
    QCOMPARE(all[0].toObject()["results"].toInt(), 2);
    QCOMPARE(all[1].toObject()["state"].toString(), QString("waiting"));
    QCOMPARE(all[2].toObject()["state"].toString(), QString("overdue"));
    const Outcome asked =
        historian({"query", "--store", at("u"), "--tag", "lab/R2.viable_cells", "--columns", "1", "--json"});
    QVERIFY2(asked.status == 0, asked.err);
    QCOMPARE(asked.object()["columns"].toArray()[0].toObject()["first"].toDouble(), 0.75);
    // With both times, as a replay next to the model takes it.
    QVERIFY(historian({"export", "--store", at("u"), "--tag", "lab/R2.viable_cells", "-o", at("r2.csv")}).status == 0);
    QFile exported(at("r2.csv"));
    QVERIFY(exported.open(QIODevice::ReadOnly));
    const QByteArray table = exported.readAll();
    QVERIFY2(table.contains(".reported\n2026-03-04T08:10:00Z,0.75,2026-03-04T09:56:00Z"), table);
    const QString id = QString::number(all[0].toObject()["id"].toInt());
    QCOMPARE(sample({"reject", id}).status, 1);
    QVERIFY(sample({"reject", id, "--reason", "clotted"}).status == 0);
    const QJsonObject shown = sample({"show", id}).object();
    QCOMPARE(shown["state"].toString(), QString("rejected"));
    QCOMPARE(shown["results"].toArray().size(), 2);
    QCOMPARE(shown["changes"].toArray().last().toObject()["reason"].toString(), QString("clotted"));
    QVERIFY(sample({"reopen", id, "--reason", "it was not"}).status == 0);
    QVERIFY(sample({"drawn", id, "--at", "2026-03-04T08:20:00Z"}).status == 0);
    const QString control = QString::number(all[1].toObject()["id"].toInt());
    QCOMPARE(sample({"assign", control, "--day", "x"}).status, 1);
    QVERIFY(sample({"assign", control, "--vessel", "R9"}).status == 0);
    QCOMPARE(sample({"list", "--vessel", "R9"}).object()["samples"].toArray().size(), 1);
    QCOMPARE(sample({"dance"}).status, 2);
    QCOMPARE(sample({"show", "77"}).status, 1);
    QCOMPARE(sample({"show", "x"}).status, 1);
    QVERIFY(historian({"sample", "list", "--store", at("u")}).out.contains("B7_R2_3"));
    QVERIFY(historian({"verify", "--store", at("u")}).status == 0);
}

void TestHistorian::keepsHowATableIsReadAsAFormat()
{
    QVERIFY(runCommandLine({"new", "cho-fed-batch", "-o", at("p.titer")}).status == 0);
    write(at("lab.csv"),
          "Wann;Becher;Zucker [g/L];Milch;Rest\n03/04/2026 08:00;A;5,5;1,1;x\n04/04/2026 08:00;B;<0,2;1,2;y\n");
    const QStringList reading{"--zone", "UTC", "--dates", "day-first", "--role", "Becher=sample"};
    const QStringList keep = QStringList{"import", at("lab.csv"), "--dry-run", "--store", at("p.titer")} + reading;
    const Outcome kept = historian(keep + QStringList{"--keep-format", "our-lab", "--json"});
    QVERIFY2(kept.status == 0, kept.err);
    QVERIFY(kept.err.contains("our-lab.format.json"));
    QVERIFY(kept.object()["file_format"].toString() == "table");
    QFile file(at("formats/our-lab.format.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QJsonDocument::fromJson(file.readAll()).object()["order"].toString(), QString("day"));
    // The next one is known by it, without being reported again.
    write(at("next.csv"), "Wann;Becher;Zucker [g/L];Milch;Rest\n05/04/2026 08:00;C;4,5;1,3;z\n");
    const Outcome next =
        historian({"import", at("next.csv"), "--dry-run", "--store", at("p.titer"), "--zone", "UTC", "--json"});
    QCOMPARE(next.object()["file_format"].toString(), QString("our-lab"));
    const QJsonObject sample = next.object()["lab_samples"].toArray()[0].toObject();
    QCOMPARE(sample["name"].toString(), QString("C"));
    QCOMPARE(sample["drawn"].toString(), QString("2026-04-05T08:00:00Z"));
    // One that is there stays, unless it is said.
    const Outcome again = historian(keep + QStringList{"--keep-format", "our-lab"});
    QVERIFY(again.status == 1 && again.err.contains("“our-lab” already"));
    QCOMPARE(historian(keep + QStringList{"--keep-format", "our-lab", "--replace"}).status, 0);
    // Without a project it is the person's.
    const Outcome own =
        historian(QStringList{"import", at("lab.csv"), "--dry-run", "--keep-format", "own-lab"} + reading);
    QVERIFY2(own.status == 0, own.err);
    QVERIFY(own.err.contains("/titer/formats/own-lab.format.json"));
    QCOMPARE(runCommandLine({"formats", "own-lab", "--json"}).object()["id"].toString(), QString("own-lab"));
    const QByteArray path = own.err.mid(own.err.indexOf("by the format ") + 14);
    QVERIFY(QFile::remove(QString::fromUtf8(path.left(path.indexOf(".json") + 5))));
    // What a format cannot report, and names that none may have.
    const Outcome elapsed = historian({"import", at("a.csv"), "--dry-run", "--keep-format", "x"});
    QVERIFY(elapsed.status == 1 && elapsed.err.contains("elapsed time"));
    QCOMPARE(historian(keep + QStringList{"--keep-format", "../x"}).status, 1);
    QCOMPARE(historian(keep + QStringList{"--keep-format", "table"}).status, 1);
    QCOMPARE(historian({"import", at("lab.csv"), "--store", at("s"), "--keep-format", "x"}).status, 2);
    QCOMPARE(historian({"import", at("lab.csv"), "--dry-run", "--replace"}).status, 2);
}

void TestHistorian::keepsConditions()
{
    const Outcome added = historian({"condition", "add", "--store", at("s"), "--tag", "pH", "--below", "6.8",
                                     "--deadband", "0.1", "--delay", "2 min", "--name", "pH low", "--json"});
    QVERIFY2(added.status == 0, added.err);
    const QJsonArray listed = historian({"condition", "list", "--store", at("s"), "--json"}).array();
    QCOMPARE(listed.size(), 1);
    const QJsonObject condition = listed[0].toObject();
    QCOMPARE(condition["tag"].toString(), QString("pH"));
    QCOMPARE(condition["kind"].toString(), QString("below"));
    QCOMPARE(condition["limit"].toDouble(), 6.8);
    QCOMPARE(condition["deadband"].toDouble(), 0.1);
    QCOMPARE(condition["delay"].toDouble(), 120.0);
    QVERIFY(historian({"condition", "list", "--store", at("s")}).out.contains("pH low"));
    const QString id = QString::number(condition["id"].toInt());
    QVERIFY(historian({"condition", "remove", id, "--store", at("s")}).status == 0);
    QVERIFY(historian({"condition", "list", "--store", at("s"), "--json"}).array().isEmpty());
    QCOMPARE(historian({"condition", "remove", id, "--store", at("s")}).status, 1);
}

void TestHistorian::removesByRule()
{
    QVERIFY(runCommandLine({"new", "cho-fed-batch", "-o", at("p.titer")}).status == 0);
    write(at("old.csv"), "time [h],pH [1],T [degC]\n0,7,37\n1,7,37\n");
    QVERIFY(historian({"import", at("old.csv"), "--store", at("p.titer"), "--start", "2020-01-01T00:00:00Z"}).status ==
            0);
    const QStringList retain{"retain", "--store", at("p.titer")};
    QCOMPARE(historian(retain).out, QByteArray("everything is kept for ever\n"));
    QVERIFY(historian(retain + QStringList{"--tag", "pH", "--keep", "90 d"}).status == 0);
    QVERIFY(historian(retain + QStringList{"--tag", "T", "--keep", "30000 d"}).status == 0);
    const QJsonArray rules = historian(retain + QStringList{"--json"}).array();
    QCOMPARE(rules.size(), 2);
    QCOMPARE(rules[0].toObject()["tag"].toString(), QString("pH"));
    QCOMPARE(rules[0].toObject()["keep"].toDouble(), 90 * 86400.0);
    const Outcome applied = historian(retain + QStringList{"--apply", "--json"});
    QVERIFY2(applied.status == 0, applied.err);
    QCOMPARE(applied.array()[0].toObject()["removed"].toInt(), 2);
    QCOMPARE(applied.array()[1].toObject()["removed"].toInt(), 0);
    QCOMPARE(historian({"export", "--store", at("p.titer"), "--tag", "T"}).out.count('\n'), 3);
    QVERIFY(historian(retain + QStringList{"--tag", "pH", "--forever"}).status == 0);
    QCOMPARE(historian(retain + QStringList{"--json"}).array().size(), 1);
    const QByteArray trail = runCommandLine({"audit", at("p.titer"), "export", "--json"}).out;
    QCOMPARE(trail.count("retention_changed"), 3);
    QCOMPARE(trail.count("samples_removed"), 1);
    QVERIFY(trail.contains("history/pH") && trail.contains("90 d") && trail.contains("2 samples before"));
    QCOMPARE(historian(retain + QStringList{"--keep", "90 d"}).status, 2);
    QCOMPARE(historian(retain + QStringList{"--tag", "none", "--keep", "90 d"}).status, 1);
}

void TestHistorian::exportsWhatItHolds()
{
    const Outcome text = historian({"export", "--store", at("s"), "--to", "2026-03-01T09:30:00Z"});
    QCOMPARE(text.out, QByteArray("time,pH [1]\n2026-03-01T08:00:00Z,7\n2026-03-01T09:00:00Z,7\n"));
    const Outcome file = historian({"export", "--store", at("s"), "-o", at("out.csv"), "--json"});
    QCOMPARE(file.object()["samples"].toInt(), 5);
    QVERIFY(historian({"import", at("out.csv"), "--store", at("s")}).out.contains("5 of them there already"));
    QVERIFY(historian({"export", "--store", at("s"), "-o", at("out.xlsx")}).out.contains("Wrote 5 samples"));
    QVERIFY(historian({"import", at("out.xlsx"), "--store", at("s")}).out.contains("5 of them there already"));
    const Outcome wrong = historian({"import", at("out.xlsx"), "--store", at("s"), "--sheet", "Sums"});
    QCOMPARE(wrong.status, 1);
    QVERIFY2(wrong.err.contains("has no sheet “Sums”; its sheets are Samples"), wrong.err);
}

void TestHistorian::reportsWhatWasCorrected()
{
    QCOMPARE(historian({"corrections", "--store", at("s")}).out, QByteArray("no corrections\n"));
    QVERIFY(runCommandLine({"new", "cho-fed-batch", "-o", at("p.titer")}).status == 0);
    write(at("b.csv"), "c1\n7\n7.5\n");
    const QStringList import{"import", at("b.csv"), "--store", at("p.history"), "--interval",
                             "1h",     "--names",   "pH",      "--reason",      "as the log book says"};
    for (const QStringList& unit : {QStringList(), QStringList{"--unit", "pH=g/L"}}) // what had no unit gets one
        QVERIFY(historian(import + unit).status == 0);
    write(at("c.csv"), "time [h],pH [g/L]\n1,7.25\n");
    const Outcome third = historian({"import", at("c.csv"), "--store", at("p.titer")});
    QVERIFY2(third.out.contains("1 samples of 1 tags, 0 of them there already, 1 corrected"), third.out);
    const Outcome text = historian({"corrections", "--store", at("p.titer"), "--tag", "pH"});
    QVERIFY2(text.out.contains("7.5") && text.out.contains("7.25"), text.out);
    const QJsonArray listed = historian({"corrections", "--store", at("p.history"), "--json"}).array();
    QCOMPARE(listed.size(), 1);
    QCOMPARE(listed[0]["before"]["value"].toDouble(), 7.5);
    QCOMPARE(listed[0]["after"]["value"].toDouble(), 7.25);
    QCOMPARE(listed[0]["time"].toString(), QString("1970-01-01T01:00:00Z"));
    const Outcome trail = runCommandLine({"audit", at("p.titer"), "export"});
    for (const char* word :
         {"import_name_changed", "import_unit_changed", "import_time_changed", "tag_unit_changed", "samples_corrected",
          "as the log book says", "b.csv (SHA-256 ", "1 samples by import of c.csv"})
        QVERIFY2(trail.out.contains(word), word + ("\n" + trail.out));
    QCOMPARE(runCommandLine({"audit", at("p.titer"), "verify"}).status, 0);
}

void TestHistorian::verifiesAStore()
{
    const Outcome whole = historian({"verify", "--store", at("s"), "--json"});
    QVERIFY2(whole.status == 0, whole.err);
    QCOMPARE(whole.object()["state"].toString(), QString("whole"));
    QCOMPARE(whole.object()["samples"].toInt(), 5);
    QCOMPARE(whole.object()["waiting"].toInt(-1), 0);
    QVERIFY(!historian({"verify", "--store", at("s")}).out.contains("spool"));
    // What a recorder that was killed had been given and did not commit.
    {
        titer::connect::Feed feed(64, titer::connect::Backpressure::DropOldest, 64);
        feed.setSpool(
            std::make_unique<titer::store::Spool>(at("s").toStdString(), "src-1", titer::store::SpoolLimits{}));
        feed.describe({{.id = "pH", .label = {}, .unit = "1"}});
        for (int i = 0; i < 3; ++i) (void)feed.push({0, titer::connect::status::good, i, i, 7.0});
        QVERIFY(feed.secure().ok());
    }
    QCOMPARE(historian({"verify", "--store", at("s"), "--json"}).object()["waiting"].toInt(), 3);
    QVERIFY(historian({"verify", "--store", at("s")}).out.contains("3 messages wait in the spool of a recorder"));
    QFile segment(at("s/segment-0001.db"));
    QVERIFY(segment.open(QIODevice::ReadWrite));
    segment.resize(segment.size() / 2);
    segment.close();
    const Outcome damaged = historian({"verify", "--store", at("s"), "--json"});
    QCOMPARE(damaged.status, 1);
    QVERIFY(damaged.err.startsWith("error: "));
}

void TestHistorian::saysWhatIsWrong_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::newRow("no store") << QStringList{"query", "--tag", "pH"} << 2;
    QTest::newRow("no tag") << QStringList{"query", "--store", "s"} << 2;
    QTest::newRow("a store that is not there") << QStringList{"query", "--store", "nowhere", "--tag", "pH"} << 1;
    QTest::newRow("a tag that is not there") << QStringList{"query", "--store", "s", "--tag", "pO2"} << 1;
    QTest::newRow("no columns") << QStringList{"query", "--store", "s", "--tag", "pH", "--columns", "0"} << 2;
    QTest::newRow("no batch") << QStringList{"query", "--store", "s", "--tag", "pH", "--batch", "X"} << 1;
    QTest::newRow("no time") << QStringList{"query", "--store", "s", "--tag", "pH", "--from", "yesterday"} << 1;
    QTest::newRow("upside down") << QStringList{"query", "--store", "s", "--tag", "pH", "--to", "2000-01-01T00:00:00Z"}
                                 << 1;
    QTest::newRow("no file") << QStringList{"import", "none.csv", "--store", "s"} << 1;
    QTest::newRow("no kind") << QStringList{"interval", "add", "party", "P", "--store", "s"} << 1;
    QTest::newRow("no interval") << QStringList{"interval", "end", "77", "--store", "s"} << 1;
    QTest::newRow("no condition") << QStringList{"condition", "add", "--store", "s", "--tag", "pH"} << 2;
    QTest::newRow("two conditions") << QStringList{"condition", "add", "--store", "s", "--tag",  "pH",
                                                   "--above",   "1",   "--below", "2", "--name", "N"}
                                    << 2;
    QTest::newRow("a limit that is none")
        << QStringList{"condition", "add", "--store", "s", "--tag", "pH", "--above", "x", "--name", "N"} << 1;
    QTest::newRow("texts of numbers") << QStringList{"condition", "add", "--store", "s", "--tag", "pH", "--each-text"}
                                      << 1;
    QTest::newRow("no folder") << QStringList{"export", "--store", "s", "-o", "no/such/folder.csv"} << 1;
}

void TestHistorian::saysWhatIsWrong()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    const QString before = QDir::currentPath();
    QDir::setCurrent(m_dir->path());
    const Outcome outcome = historian(arguments);
    QDir::setCurrent(before);
    QCOMPARE(outcome.status, status);
    QVERIFY(outcome.out.isEmpty());
    if (status == 1) QVERIFY2(outcome.err.startsWith("error: "), outcome.err);
}

void TestHistorian::backsUpAndRestores()
{
    QVERIFY(runCommandLine({"new", "cho-fed-batch", "-o", at("p.titer")}).status == 0);
    QVERIFY(historian({"import", at("a.csv"), "--store", at("p.titer")}).status == 0);
    const Outcome made = runCommandLine({"backup", at("p.titer"), "-o", at("backup"), "--json"});
    QVERIFY2(made.status == 0, made.err);
    QCOMPARE(made.object()["files"].toArray().size(), 3);
    QVERIFY(made.object()["recorded"].toObject()["samples"].toInt() > 0);
    QVERIFY(runCommandLine({"restore", at("backup"), "--verify"}).status == 0);
    QVERIFY(runCommandLine({"restore", at("backup"), "-o", at("q.titer")}).status == 0);
    QVERIFY(runCommandLine({"check", at("q.titer")}).status == 0);
    QVERIFY(historian({"query", "--store", at("q.titer"), "--tag", "pH"}).status == 0);
    QCOMPARE(runCommandLine({"restore", at("backup")}).status, 2);
    // With less than it has it makes no other one.
    QVERIFY(QDir(at("p.history")).removeRecursively());
    const Outcome less = runCommandLine({"backup", at("p.titer"), "-o", at("backup")});
    QCOMPARE(less.status, 1);
    QVERIFY2(less.err.contains("no recorded data at all"), less.err);
    const Outcome whole = runCommandLine({"restore", at("backup"), "--verify"});
    QVERIFY2(whole.status == 0 && whole.out.contains(" samples of "), whole.out);
    // A copy whose list cannot be read is passed over, but not where it is asked whether all is whole.
    QDir().mkpath(at("backup/2099-01-01T00-00-00Z"));
    QFile torn(at("backup/2099-01-01T00-00-00Z/backup.json"));
    QVERIFY(torn.open(QIODevice::WriteOnly));
    torn.close();
    const Outcome again = runCommandLine({"restore", at("backup"), "-o", at("r.titer")});
    QVERIFY2(again.status == 0 && again.err.contains("its list of files is damaged"), again.err);
    const Outcome listed = runCommandLine({"backup", at("p.titer"), "-o", at("backup"), "--list", "--json"});
    QVERIFY2(listed.err.contains("its list of files is damaged"), listed.err);
    QCOMPARE(listed.object()["copies"].toArray().size(), 1);
    QCOMPARE(runCommandLine({"restore", at("backup"), "--verify"}).status, 1);
    QVERIFY(torn.remove() && QDir().rmdir(at("backup/2099-01-01T00-00-00Z")));
    QFile list(made.object()["folder"].toString() + "/backup.json");
    QVERIFY(list.remove());
    QCOMPARE(runCommandLine({"restore", at("backup"), "--verify"}).status, 1);
}

void TestHistorian::plansBackupsOfTheRecorder()
{
    qputenv("XDG_CONFIG_HOME", at("config").toLocal8Bit());
    QVERIFY(runCommandLine({"new", "cho-fed-batch", "-o", at("p.titer")}).status == 0);
    const auto backup = [this](const QStringList& options) {
        return runCommandLine(QStringList{"backup", at("p.titer")} + options);
    };
    QVERIFY(backup({"--list", "--json"}).object()["every"].isNull());
    const Outcome planned = backup({"-o", at("copies/"), "--every", "1d", "--keep", "3", "--json"});
    QVERIFY2(planned.status == 0, planned.err);
    QVERIFY2(planned.err.contains("No recorder"), planned.err);
    QCOMPARE(planned.object()["every"].toDouble(), 86'400.0);
    QCOMPARE(planned.object()["folder"].toString(), at("copies"));
    QCOMPARE(planned.object()["keep"].toInt(), 3);
    QVERIFY(!QDir(at("copies")).exists());
    QCOMPARE(backup({"--every", "1d"}).status, 2);
    for (const char* every : {"soon", "1s", "20 a", "-1 d"})
        QCOMPARE(backup({"-o", at("x"), "--every", every}).status, 2);
    QCOMPARE(backup({"-o", at("x"), "--keep", "0"}).status, 2);
    QCOMPARE(backup({"--list", "--json"}).object()["every"].toDouble(), 86'400.0);
    QVERIFY(backup({"-o", at("copies")}).status == 0);
    QCOMPARE(backup({"--list", "--json"}).object()["copies"].toArray().size(), 1);
    QCOMPARE(backup({"--every", "never"}).status, 0);
    QVERIFY(backup({"--list", "--json"}).object()["every"].isNull());
    QVERIFY(runCommandLine({"audit", at("p.titer"), "export"}).out.contains("backups_planned"));
}

void TestHistorian::publishesAStoreForOthers()
{
    const QStringList publish{"publish", "--store", at("s"), "-o", at("s.sqlite")};
    const Outcome made = historian(publish + QStringList{"--json"});
    QVERIFY2(made.status == 0, made.err);
    QVERIFY(made.object()["samples"].toInt() > 0);
    QVERIFY(historian(publish).status == 0);
    QCOMPARE(historian({"publish", "--store", at("s")}).status, 2);
    // A file that is another one stays.
    const Outcome other = historian({"publish", "--store", at("s"), "-o", at("a.csv")});
    QCOMPARE(other.status, 1);
    QVERIFY(QFileInfo(at("a.csv")).size() > 0);
}

// It took each unit as it came and kept the name of the last one.
void TestHistorian::reportsWhereAnOlderTiterKeptAnotherUnit()
{
    const std::string store = at("s").toStdString();
    QVERIFY(!historian({"query", "--store", at("s"), "--tag", "pH"}).err.contains("are unchanged"));
    {
        auto index = titer::store::Database::open(titer::store::HistoryIndex::pathIn(store),
                                                  titer::store::Database::Mode::Write);
        QVERIFY(index &&
                index->run("UPDATE tags SET unit = 'mg/L'; INSERT INTO revisions (tag, until, label, unit) SELECT "
                           "id, 1772359200000000, label, 'g/L' FROM tags"));
    }
    const Outcome query = historian({"query", "--store", at("s"), "--tag", "pH"});
    QVERIFY2(query.err.contains("The values until 2026-03-01T10:00:00Z were recorded in g/L"), query.err);
    const Outcome written = historian({"export", "--store", at("s"), "-o", at("out.csv")});
    QVERIFY2(written.err.contains("were recorded in g/L"), written.err);
}

TITER_TEST(TestHistorian)

} // namespace tst_historian

#include "tst_historian.moc"
