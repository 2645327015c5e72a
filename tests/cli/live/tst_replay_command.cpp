// titer-cli replay and connectors, as scripts use them.
#include "tests/support/command_line.h"
#include "tests/support/places.h"
#include "tests/support/test_program.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <csignal>

namespace tst_replay_command {

namespace {

using titer::support::Outcome;

Outcome cli(const QStringList& arguments)
{
    return titer::support::runCommandLine(arguments);
}

const QString culture = QStringLiteral(TITER_SOURCE_DIR "/tests/reference/hek-culture.plant.json");
const QString fedBatch = QStringLiteral(TITER_SOURCE_DIR "/resources/examples/cho-fed-batch.plant.json");
const QString shipped = QStringLiteral(TITER_SOURCE_DIR "/resources/recordings/cho-fed-batch-run.csv");

QString sampleFile(const char* name)
{
    return QString::fromStdString(titer::support::sampleData(name).string());
}

QJsonObject tagOf(const Outcome& outcome, const QString& id)
{
    const QJsonArray tags = outcome.object()["tags"].toArray();
    for (const auto& tag : tags)
        if (tag.toObject()["id"].toString() == id) return tag.toObject();
    return {};
}

} // namespace

class TestReplayCommand : public QObject {
    Q_OBJECT

private slots:
    void laysTheShippedRecordingOverItsPlant();
    void givesTheSameFiguresEachTime();
    void replaysABatchOfTheDryer();
    void comparesATagThatIsMapped();
    void bringsADensityToBiomassByAFactor();
    void tellsTagsOfOneVariable();
    void laysARecordingWhereItIsAsked();
    void laysOnlineCellsOverACulture();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void reportsEveryFaultWithItsPlace_data();
    void reportsEveryFaultWithItsPlace();
    void stopsInGoodOrder();
    void listsConnectors();
    void testsAConnector();

private:
    QString write(const char* name, const QByteArray& content) const
    {
        QFile file(m_folder.filePath(name));
        if (file.open(QIODevice::WriteOnly)) file.write(content);
        return file.fileName();
    }
    QTemporaryDir m_folder;
};

void TestReplayCommand::laysTheShippedRecordingOverItsPlant()
{
    const Outcome outcome = cli({"replay", fedBatch, shipped, "--json"});
    QVERIFY2(outcome.status == 0, outcome.err.constData());
    const QJsonObject json = outcome.object();
    QCOMPARE(json["format"].toString(), QString("titer.replay/1"));
    QCOMPARE(json["status"].toString(), QString("ok"));
    QVERIFY(json["recording"].toObject()["simulated"].toBool());
    QCOMPARE(json["recording"].toObject()["sha256"].toString().size(), 64);
    QVERIFY(json["tags"].toArray().size() >= 5);
    const QJsonArray tags = json["tags"].toArray();
    for (const auto& value : tags) {
        const QJsonObject tag = value.toObject();
        QVERIFY2(tag["compared"].toInt() > 0, qPrintable(tag["id"].toString()));
        for (const char* key : {"now", "mean", "rmse", "worst", "worst_time", "time"})
            QVERIFY2(tag["gap"].toObject()[key].isDouble(), qPrintable(tag["id"].toString() + "/" + key));
        QVERIFY(tag["gap"].toObject()["rmse"].toDouble() <= std::abs(tag["gap"].toObject()["worst"].toDouble()));
    }
    // The model was given other parameters than the one that was recorded, and laboratory samples come late.
    const QJsonObject cells = tagOf(outcome, "VCD");
    QVERIFY(cells["late"].toInt() > 5);
    QVERIFY(cells["gap"].toObject()["rmse"].toDouble() > 0.1);
    QVERIFY(cells["gap"].toObject()["rmse"].toDouble() < 5.0);
    QVERIFY(std::abs(tagOf(outcome, "Temperature")["gap"].toObject()["rmse"].toDouble()) < 0.2);
}

void TestReplayCommand::givesTheSameFiguresEachTime()
{
    const Outcome first = cli({"replay", fedBatch, shipped, "--json"});
    const Outcome second = cli({"replay", fedBatch, shipped, "--json"});
    QVERIFY(!first.out.isEmpty());
    QCOMPARE(first.out, second.out);
}

void TestReplayCommand::replaysABatchOfTheDryer()
{
    const QString dryer = sampleFile("process-improve/dryer.csv");
    if (dryer.isEmpty()) QSKIP("no sample data: process-improve");
    const Outcome outcome = cli({"replay", culture, dryer, "--time", "ClockTime=min", "--batch", "batch_id=12"});
    QVERIFY2(outcome.status == 0, outcome.err.constData());
    QVERIFY(outcome.out.contains("990 samples of 10 tags"));
    QVERIFY(outcome.out.contains("No tag is mapped to a variable, so nothing is compared."));
    QVERIFY(outcome.out.contains("Perhaps n1.temperature?"));
    QVERIFY(outcome.err.contains("Only rows with “12” in column “batch_id” are read."));
}

void TestReplayCommand::comparesATagThatIsMapped()
{
    const QString dryer = sampleFile("process-improve/dryer.csv");
    if (dryer.isEmpty()) QSKIP("no sample data: process-improve");
    const Outcome outcome =
        cli({"replay", culture, dryer, "--time", "ClockTime=min", "--batch", "batch_id=12", "--unit", "DryerTemp=°C",
             "--map", "DryerTemp=n1.temperature", "--speed", "10000", "--json"});
    QVERIFY2(outcome.status == 0, outcome.err.constData());
    const QJsonObject tag = tagOf(outcome, "DryerTemp");
    QCOMPARE(tag["compared"].toInt(), 99);
    // The culture is kept at 37 °C.
    const QJsonObject gap = tag["gap"].toObject();
    QVERIFY(std::abs(gap["measured"].toDouble() - 37.0 - gap["now"].toDouble()) < 1e-6);
}

// 0.3e6 cells/mL of 500 pg each are 0.15 g/L, which is an optical density of 10 where one is 0.015 g/L.
void TestReplayCommand::bringsADensityToBiomassByAFactor()
{
    const QString recording = write("density.csv", "time [h],OD600 [AU]\n0,10\n");
    const QStringList request = {"replay", culture, recording, "--map"};
    const Outcome outcome = cli(request + QStringList{"OD600=n1.cells=0.015 g/L", "--json"});
    QVERIFY2(outcome.status == 0, outcome.err.constData());
    const QJsonObject tag = tagOf(outcome, "OD600");
    QCOMPARE(tag["factor"].toString(), QStringLiteral("0.015 g/L"));
    QCOMPARE(tag["compared"].toInt(), 1);
    QCOMPARE(tag["gap"].toObject()["measured"].toDouble(), 10.0);
    QVERIFY2(std::abs(tag["gap"].toObject()["model"].toDouble() - 10.0) < 1e-3, outcome.out.constData());
    QVERIFY(cli(request + QStringList{"OD600=n1.cells=0.015 g/L"}).out.contains("n1.cells, 1 is 0.015 g/L"));
    const Outcome without = cli(request + QStringList{"OD600=n1.cells"});
    QVERIFY2(without.status == 1 && without.err.contains("are different quantities"), without.err.constData());
    const Outcome wrong = cli(request + QStringList{"OD600=n1.cells=3 K"});
    QVERIFY2(wrong.status == 1 && wrong.err.contains("is not what one of “OD600” can mean"), wrong.err.constData());
}

void TestReplayCommand::tellsTagsOfOneVariable()
{
    const QStringList request = {"replay", fedBatch, shipped, "--map", "Lactate=production.glucose"};
    const Outcome told = cli(request);
    QVERIFY2(told.status == 0, told.err.constData());
    QVERIFY2(told.out.contains("with the same variable\n"), told.out.constData());
    QVERIFY2(told.out.contains("production.glucose, as Lactate"), told.out.constData());
    const Outcome json = cli(request + QStringList{"--json"});
    QCOMPARE(tagOf(json, "Lactate")["also"].toArray().size(), 1);
    QVERIFY(!tagOf(json, "VCD").contains("also"));
}

// The shipped recording counts from the start of the seed train, and has its first sample in the culture.
void TestReplayCommand::laysARecordingWhereItIsAsked()
{
    const auto recordingOf = [](const Outcome& outcome) { return outcome.object()["recording"].toObject(); };
    const Outcome own = cli({"replay", fedBatch, shipped, "--json"});
    QVERIFY2(own.status == 0, own.err.constData());
    QCOMPARE(recordingOf(own)["offset"].toDouble(), 0.0);
    const double begin = recordingOf(own)["begin"].toDouble();
    const Outcome atStart = cli({"replay", fedBatch, shipped, "--align", "start", "--json"});
    QVERIFY2(atStart.status == 0, atStart.err.constData());
    QCOMPARE(recordingOf(atStart)["begin"].toDouble(), 0.0);
    QCOMPARE(recordingOf(atStart)["offset"].toDouble(), -begin);
    const Outcome atTime = cli({"replay", fedBatch, shipped, "--align", "2.5 d", "--json"});
    QVERIFY(std::abs(recordingOf(atTime)["begin"].toDouble() - 2.5 * 86400.0) < 1.0);
    // It fits best where it was recorded.
    const Outcome fit = cli({"replay", fedBatch, shipped, "--align", "fit", "--json"});
    QVERIFY2(fit.status == 0, fit.err.constData());
    QVERIFY2(std::abs(recordingOf(fit)["offset"].toDouble()) < 8 * 3600.0,
             qPrintable(QString::number(recordingOf(fit)["offset"].toDouble() / 3600.0)));
    const Outcome wrong = cli({"replay", fedBatch, shipped, "--align", "nowhere"});
    QVERIFY(wrong.status != 0);
    QVERIFY2(wrong.err.contains("nowhere") && wrong.err.contains("--align"), wrong.err.constData());
}

void TestReplayCommand::laysOnlineCellsOverACulture()
{
    const QString cells = sampleFile("raav-hek293/bioreactor_2_online_xv.csv");
    if (cells.isEmpty()) QSKIP("no sample data: raav-hek293");
    const Outcome outcome = cli(
        {"replay", culture, cells, "--interval", "1min", "--unit", "c1=cells/mL", "--map", "c1=n1.cells", "--json"});
    QVERIFY2(outcome.status == 0, outcome.err.constData());
    const QJsonObject tag = tagOf(outcome, "c1");
    QCOMPARE(tag["compared"].toInt(), 6153);
    QVERIFY(std::abs(tag["gap"].toObject()["rmse"].toDouble()) < 5e6);
}

void TestReplayCommand::refusesWrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no recording") << QStringList{"replay", culture};
    QTest::newRow("speed") << QStringList{"replay", culture, shipped, "--speed", "fast"};
    QTest::newRow("map") << QStringList{"replay", culture, shipped, "--map", "VCD"};
    QTest::newRow("option") << QStringList{"replay", culture, shipped, "--units", "VCD=1"};
    QTest::newRow("connectors") << QStringList{"connectors"};
    QTest::newRow("another act") << QStringList{"connectors", "show"};
    QTest::newRow("no id") << QStringList{"connectors", "test"};
    QTest::newRow("no value") << QStringList{"connectors", "test", "replay", "--set", "file"};
}

void TestReplayCommand::refusesWrongUsage()
{
    QFETCH(QStringList, arguments);
    const Outcome outcome = cli(arguments);
    QCOMPARE(outcome.status, 2);
    QVERIFY(outcome.out.isEmpty());
    QVERIFY(outcome.err.contains("usage: titer-cli"));
}

void TestReplayCommand::reportsEveryFaultWithItsPlace_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("empty") << QByteArray() << QStringList{} << QByteArray("error: run.csv: ");
    QTest::newRow("binary") << QByteArray("\x7f"
                                          "ELF\0\0\1\2\xff\xfe",
                                          10)
                            << QStringList{} << QByteArray("error: run.csv: ");
    QTest::newRow("missing column") << QByteArray("time [s],a\n0,1\n") << QStringList{"--time", "Zeit"}
                                    << QByteArray("no column “Zeit”");
    QTest::newRow("no time") << QByteArray("a,b\n0,1\n") << QStringList{} << QByteArray("error: run.csv: ");
    QTest::newRow("interval") << QByteArray("a\n0\n1\n") << QStringList{"--interval", "3 kg"}
                              << QByteArray("error: interval: ");
    QTest::newRow("start") << QByteArray("time,a\n0,1\n") << QStringList{"--start", "noon"}
                           << QByteArray("error: start: ");
    QTest::newRow("unknown tag") << QByteArray("time [s],a\n0,1\n") << QStringList{"--map", "b=n1.cells"}
                                 << QByteArray("error: b: ");
    QTest::newRow("unknown variable") << QByteArray("time [s],a [K]\n0,1\n") << QStringList{"--map", "a=n1.cels"}
                                      << QByteArray("did you mean");
    QTest::newRow("wrong unit") << QByteArray("time [s],a [K]\n0,1\n") << QStringList{"--map", "a=n1.cells"}
                                << QByteArray("are different quantities");
}

void TestReplayCommand::reportsEveryFaultWithItsPlace()
{
    QFETCH(QByteArray, content);
    QFETCH(QStringList, more);
    QFETCH(QByteArray, says);
    const Outcome outcome = cli(QStringList{"replay", culture, write("run.csv", content)} + more);
    QCOMPARE(outcome.status, 1);
    QVERIFY2(outcome.err.contains(says), outcome.err.constData());
    QVERIFY(outcome.err.contains("error: "));
}

void TestReplayCommand::stopsInGoodOrder()
{
    QProcess process;
    process.start(QStringLiteral(TITER_CLI), {"replay", fedBatch, shipped, "--speed", "1000", "--json"});
    QVERIFY(process.waitForStarted());
    // The recording is open once its summary is reported; played to its end it would take a quarter of an hour.
    QByteArray err;
    QElapsedTimer clock;
    clock.start();
    while (!err.contains("samples of") && clock.elapsed() < 20'000) {
        process.waitForReadyRead(100);
        err += process.readAllStandardError();
    }
    QCOMPARE(::kill(pid_t(process.processId()), SIGINT), 0);
    QVERIFY(process.waitForFinished(20'000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 1);
    QCOMPARE(QJsonDocument::fromJson(process.readAllStandardOutput()).object()["status"].toString(),
             QString("stopped"));
    err += process.readAllStandardError();
    QVERIFY(err.contains("error: replay: The replay was stopped at"));
}

void TestReplayCommand::listsConnectors()
{
    const Outcome outcome = cli({"connectors", "list", "--json"});
    QCOMPARE(outcome.status, 0);
    const QJsonArray list = QJsonDocument::fromJson(outcome.out).array();
    QVERIFY(!list.isEmpty());
    bool found = false;
    for (const auto& value : list) {
        const QJsonObject plugin = value.toObject();
        if (plugin["id"].toString() != "replay") continue;
        found = true;
        QCOMPARE(plugin["state"].toString(), QString("available"));
        QVERIFY(plugin["settings"].toArray().size() > 5);
    }
    QVERIFY(found);
    QVERIFY(cli({"connectors", "list"}).out.contains("replay"));
}

void TestReplayCommand::testsAConnector()
{
    const Outcome good = cli({"connectors", "test", "replay", "--set", "file=" + shipped});
    QVERIFY2(good.status == 0, good.err.constData());
    QVERIFY(good.out.startsWith("good: "));
    const Outcome bad = cli({"connectors", "test", "replay", "--set", "file=/nowhere.csv", "--json"});
    QCOMPARE(bad.status, 1);
    QVERIFY(bad.err.startsWith("error: "));
    QCOMPARE(QJsonDocument::fromJson(bad.out).array()[0].toObject()["kind"].toString(), QString("fault"));
    const Outcome unknown = cli({"connectors", "test", "nowhere"});
    QCOMPARE(unknown.status, 1);
    QVERIFY(unknown.err.contains("There is no connector “nowhere”"));
}

TITER_TEST(TestReplayCommand)

} // namespace tst_replay_command

#include "tst_replay_command.moc"
