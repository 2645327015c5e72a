// titer-cli as scripts use it: exit statuses, what stands on which stream, and the shapes of its JSON.
#include "core/model/flowsheet.h"
#include "tests/support/command_line.h"
#include "tests/support/core/plants.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <csignal>

#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

namespace tst_cli {

namespace {

using titer::support::contents;
using titer::support::Outcome;

Outcome cli(const QStringList& arguments, const QByteArray& input = {})
{
    return titer::support::runCommandLine(arguments, input);
}

QString example()
{
    return QStringLiteral(TITER_SOURCE_DIR "/tests/reference/interfaces-example.plant.json");
}

// "run", "doe design", as the help lists them.
QStringList listedCommands()
{
    static const QRegularExpression entry("^  ([a-z]+(?: [a-z]+)?)(?:  |$)", QRegularExpression::MultilineOption);
    QStringList listed;
    for (auto match = entry.globalMatch(QString::fromUtf8(cli({"--help"}).out)); match.hasNext();)
        listed << match.next().captured(1);
    return listed;
}

// Each line on standard error is an error with its place, or a notice.
bool onlyErrorLines(const QByteArray& err)
{
    static const QRegularExpression line("^(error|notice): [^ ].*: .+$");
    int errors = 0;
    for (const QByteArray& text : err.split('\n')) {
        if (text.isEmpty()) continue;
        if (!line.match(QString::fromUtf8(text)).hasMatch()) return false;
        errors += text.startsWith("error: ");
    }
    return errors > 0;
}

} // namespace

class TestCli : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void everyCommandHelpsWithAnExample_data();
    void everyCommandHelpsWithAnExample();
    void theHelpListsTheCommands();
    void wrongUsageLeavesWithTwo_data();
    void wrongUsageLeavesWithTwo();
    void listsAreArraysOfObjectsWithIds_data();
    void listsAreArraysOfObjectsWithIds();
    void aUnitReportsAllThatItTakes();
    void aBindingModelReportsItsEquationAndAllThatItTakes();
    void oneOfTheCatalogueIsFoundByItsId();
    void printsTheSchemaThatShips();
    void theExampleOfTheInterfaceIsOk();
    void theExampleOfTheInterfaceRuns();
    void everyExampleIsOk();
    void aSetValueReachesTheRun();
    void anUnknownPathIsReportedByItsPath();
    void theSeriesHasItsGrid_data();
    void theSeriesHasItsGrid();
    void theSeriesGoesToStandardOutput();
    void brokenFilesAreReportedInOneLine_data();
    void brokenFilesAreReportedInOneLine();
    void aHugeFileIsRefused_data();
    void aHugeFileIsRefused();
    void namesDoNotSteerATerminal();
    void everyFaultIsReportedAtOnce();
    void importAndExportLoseNothing();
    void aPlantThatCannotRunYetIsImported();
    void aProjectIsReplacedOnlyIfAsked();
    void newMakesAProjectFromEachExample();
    void whatCannotBeWrittenIsReported_data();
    void whatCannotBeWrittenIsReported();
    void aFullStandardOutputIsAFault();
    void aFileIsWrittenWholeOrNotAtAll();
    void ctrlCStopsARunInGoodOrder();
    void aRecordingIsSynthesized();
    void aFaultySetOfSensorsIsReported();
    void aFigureIsMeasured();
    void aFigureThatDoesNotExistIsReported();

private:
    QString path(const QString& name) const { return m_folder->filePath(name); }
    QString write(const QString& name, const QByteArray& text) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("%s", qPrintable(file.errorString()));
        return file.fileName();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCli::initTestCase()
{
    // A test in the background of a shell ignores Ctrl-C, and programs that it starts inherit that.
    std::signal(SIGINT, SIG_DFL);
}

void TestCli::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestCli::everyCommandHelpsWithAnExample_data()
{
    QTest::addColumn<QString>("command");
    for (const QString& command : listedCommands()) QTest::addRow("%s", qPrintable(command)) << command;
}

void TestCli::everyCommandHelpsWithAnExample()
{
    QFETCH(QString, command);
    for (const char* option : {"--help", "-h"}) {
        const Outcome outcome = cli(command.split(' ') + QStringList{option});
        QCOMPARE(outcome.status, 0);
        QCOMPARE(outcome.err, QByteArray());
        QVERIFY(outcome.out.contains(("Usage: titer-cli " + command).toUtf8()));
        QVERIFY(outcome.out.contains(("Example:\n  titer-cli " + command).toUtf8()));
        QVERIFY(outcome.out.contains("--json"));
    }
}

void TestCli::theHelpListsTheCommands()
{
    const Outcome outcome = cli({"--help"});
    QCOMPARE(outcome.status, 0);
    // By topics; a part stands behind its command.
    const QStringList listed = listedCommands();
    QVERIFY(listed.size() > 80);
    QCOMPARE(QSet<QString>(listed.begin(), listed.end()).size(), listed.size());
    QCOMPARE(listed.mid(0, 3), (QStringList{"units", "laws", "equations"}));
    QCOMPARE(listed.indexOf("doe evaluate"), listed.indexOf("doe design") + 1);
    QVERIFY(cli({"--version"}).out.startsWith("titer-cli "));
}

void TestCli::wrongUsageLeavesWithTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("said");
    QTest::newRow("nothing") << QStringList{} << "Usage";
    QTest::newRow("unknown command") << QStringList{"chek"} << "did you mean “check”?";
    QTest::newRow("unknown option") << QStringList{"run", "x", "--untill", "1d"} << "did you mean “--until”?";
    QTest::newRow("unknown short option") << QStringList{"run", "x", "-q"} << "unknown option “-q”";
    QTest::newRow("option of another command") << QStringList{"check", "x", "--until", "1d"} << "unknown option";
    QTest::newRow("missing file") << QStringList{"run"} << "FILE is missing";
    QTest::newRow("one too many") << QStringList{"check", "x", "y"} << "one argument too many";
    QTest::newRow("missing value") << QStringList{"run", "x", "--until"} << "wants a value";
    QTest::newRow("option for a value") << QStringList{"run", "x", "--until", "--json"} << "wants a value";
    QTest::newRow("value for a flag") << QStringList{"check", "x", "--json=yes"} << "takes no value";
    QTest::newRow("twice") << QStringList{"run", "x", "--until", "1d", "--until", "2d"} << "given twice";
    QTest::newRow("no duration") << QStringList{"run", "x", "--until", "soon"} << "--until";
    QTest::newRow("not a time") << QStringList{"run", "x", "--until", "3 L"} << "--until";
    QTest::newRow("no time at all") << QStringList{"run", "x", "--until", "0 d"} << "not more than 0";
    QTest::newRow("backwards") << QStringList{"run", "x", "--every", "-1h"} << "--every";
    QTest::newRow("no tolerance") << QStringList{"run", "x", "--tolerance", "fine"} << "not a tolerance";
    QTest::newRow("no whole number") << QStringList{"run", "x", "--points", "10.5"} << "whole number";
    QTest::newRow("one point") << QStringList{"run", "x", "--points", "1"} << "whole number";
    QTest::newRow("two grids") << QStringList{"run", "x", "--points", "10", "--every", "1h"} << "not both";
    QTest::newRow("set without value") << QStringList{"run", "x", "--set", "units/n1/params/heel"} << "PATH=VALUE";
    QTest::newRow("two on one stream") << QStringList{"run", "x", "--json", "--out", "-"} << "standard output";
    QTest::newRow("new without output") << QStringList{"new", "chemostat"} << "-o FILE.titer is missing";
    QTest::newRow("import without output") << QStringList{"import", "x"} << "FILE.titer is missing";
    QTest::newRow("synthesize without sensors")
        << QStringList{"synthesize", "x", "--seed", "1", "-o", "y"} << "--sensors is missing";
    QTest::newRow("synthesize without seed")
        << QStringList{"synthesize", "x", "--sensors", "s", "-o", "y"} << "--seed is missing";
    QTest::newRow("no seed") << QStringList{"synthesize", "x", "--sensors", "s", "-o", "y", "--seed", "-1"} << "--seed";
    QTest::newRow("import named twice") << QStringList{"import", "x", "y", "-o", "z"} << "twice";
}

void TestCli::wrongUsageLeavesWithTwo()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, said);
    const Outcome outcome = cli(arguments);
    QCOMPARE(outcome.status, 2);
    QCOMPARE(outcome.out, QByteArray());
    QVERIFY2(QString::fromUtf8(outcome.err).contains(said), outcome.err);
    QVERIFY2(outcome.err.contains("sage: titer-cli"), outcome.err);
}

void TestCli::listsAreArraysOfObjectsWithIds_data()
{
    QTest::addColumn<QString>("command");
    for (const char* command :
         {"units", "laws", "bindings", "components", "cultures", "packings", "controllers", "examples", "glossary"})
        QTest::newRow(command) << command;
}

void TestCli::listsAreArraysOfObjectsWithIds()
{
    QFETCH(QString, command);
    const Outcome outcome = cli({command, "--json"});
    QCOMPARE(outcome.status, 0);
    QCOMPARE(outcome.err, QByteArray());
    const QJsonDocument document = QJsonDocument::fromJson(outcome.out);
    QVERIFY(document.isArray());
    for (const QJsonValue& entry : document.array()) {
        QVERIFY(!entry["id"].toString().isEmpty());
        for (const char* list : {"ports", "parameters", "set_points", "variables", "guards", "key_figures", "roles"})
            for (const QJsonValue& item : entry[list].toArray()) QVERIFY2(!item["id"].toString().isEmpty(), list);
    }
    if (command != "examples") QVERIFY(!document.array().isEmpty());
    // The list for people names the same.
    const QByteArray text = cli({command}).out;
    for (const QJsonValue& entry : document.array()) QVERIFY(text.contains(entry["id"].toString().toUtf8()));
}

void TestCli::aUnitReportsAllThatItTakes()
{
    QJsonObject bioreactor;
    for (const QJsonValue& unit : cli({"units", "--json"}).array())
        if (unit["id"] == "bioreactor") bioreactor = unit.toObject();
    QStringList ports;
    for (const QJsonValue& port : bioreactor["ports"].toArray()) ports << port["id"].toString();
    for (const char* port : {"in", "feed", "base", "gas", "off", "out", "bleed", "permeate"})
        QVERIFY2(ports.contains(port), port);
    QStringList variables;
    for (const QJsonValue& variable : bioreactor["variables"].toArray()) variables << variable["id"].toString();
    for (const char* variable : {"volume", "temperature", "ph", "dissolved_oxygen", "pco2", "osmolality", "viability",
                                 "growth_rate", "oxygen_uptake"})
        QVERIFY2(variables.contains(variable), variable);
    QVERIFY(!bioreactor["key_figures"].toArray().isEmpty());
    const QJsonObject volume = bioreactor["parameters"].toArray().first().toObject();
    QCOMPARE(volume["id"].toString(), QString("vessel_volume"));
    QCOMPARE(volume["unit"].toString(), QString("m3"));
    QVERIFY(volume["default"].isDouble() && volume["min"].isDouble() && volume["max"].isDouble());
    QVERIFY(!volume["help"].toString().isEmpty());
    const QJsonArray setPoints = bioreactor["set_points"].toArray();
    QCOMPARE(bioreactor["settables"].toArray(), setPoints); // formerly
    QCOMPARE(volume["desk_unit"], volume["display_unit"]);  // formerly
    QCOMPARE(volume["display_unit"].toString(), QString("L"));
    QCOMPARE(setPoints.first()["id"].toString(), QString("temperature"));
    QCOMPARE(setPoints.first()["unit"].toString(), QString("K"));
}

void TestCli::aBindingModelReportsItsEquationAndAllThatItTakes()
{
    const QJsonArray models = cli({"bindings", "linear", "--json"}).array();
    QCOMPARE(models.size(), 1);
    QVERIFY(models[0]["equation"].toString().startsWith("dq"));
    QJsonObject kinetic, ka;
    for (const QJsonValue& parameter : models[0]["parameters"].toArray()) {
        if (parameter["id"] == "kinetic") kinetic = parameter.toObject();
        if (parameter["id"] == "ka") ka = parameter.toObject();
    }
    QCOMPARE(kinetic["shape"].toString(), QString("flag"));
    QCOMPARE(kinetic["default"], QJsonValue(true));
    QVERIFY(!kinetic.contains("min"));
    QCOMPARE(ka["shape"].toString(), QString("per component"));
    const QByteArray text = cli({"bindings", "linear"}).out;
    QVERIFY2(text.contains("kinetic") && text.contains("true | false") && text.contains("dq"), text);
}

void TestCli::oneOfTheCatalogueIsFoundByItsId()
{
    QCOMPARE(cli({"laws", "monod", "--json"}).array().size(), 1);
    QVERIFY(cli({"laws", "monod"}).out.contains("Parameters"));
    const Outcome outcome = cli({"laws", "mono"});
    QCOMPARE(outcome.status, 1);
    QVERIFY2(outcome.err.contains("Did you mean “monod”?"), outcome.err);
}

void TestCli::printsTheSchemaThatShips()
{
    const Outcome schema = cli({"schema"});
    QCOMPARE(schema.status, 0);
    QCOMPARE(schema.out, contents(TITER_BINARY_DIR "/share/titer/titer.plant.schema.json"));
}

void TestCli::theExampleOfTheInterfaceIsOk()
{
    QCOMPARE(contents(example()), QByteArray::fromStdString(titer::support::examplePlant()));
    const Outcome outcome = cli({"check", example()});
    QCOMPARE(outcome.err, QByteArray());
    QCOMPARE(outcome.status, 0);
    QVERIFY(outcome.out.startsWith("ok"));
    const QJsonObject json = cli({"check", example(), "--json"}).object();
    QCOMPARE(json["ok"].toBool(), true);
    QVERIFY(json["errors"].isArray() && json["errors"].toArray().isEmpty());
    QCOMPARE(cli({"check", "-"}, contents(example())).status, 0);
}

void TestCli::theExampleOfTheInterfaceRuns()
{
    const Outcome outcome = cli({"run", example(), "--json"});
    QCOMPARE(outcome.status, 0);
    QCOMPARE(outcome.err, QByteArray());
    const QJsonObject result = outcome.object();
    QCOMPARE(result["format"].toString(), QString("titer.result/1"));
    QCOMPARE(result["plant"].toString(), QString("Seed and production"));
    QCOMPARE(result["status"].toString(), QString("ok"));
    QCOMPARE(result["simulated_time"].toDouble(), 19.0 * 86400.0);
    QVERIFY(result["wall_time"].toDouble() > 0.0);
    QVERIFY(result["balance_error"].isDouble() && result["balance_error"].toDouble() < 1e-8);
    QVERIFY(result["transfer_error"].isDouble() && result["transfer_error"].toDouble() < 1e-5);
    const QJsonObject titer = result["kpis"]["production.titer"].toObject();
    QVERIFY(titer["value"].toDouble() > 0.1);
    QCOMPARE(titer["unit"].toString(), QString("g/L"));
    QCOMPARE(titer["unit_id"].toString(), QString("production"));
    QVERIFY(result["units"]["production"]["balance_error"].isDouble());
    QVERIFY(result["notices"].isArray());
    const QByteArray text = cli({"run", example()}).out;
    QVERIFY(text.contains("production.titer") && text.contains("g/L") && text.contains(": ok"));
}

void TestCli::everyExampleIsOk()
{
    for (const QJsonValue& entry : cli({"examples", "--json"}).array()) {
        const QString id = entry["id"].toString();
        const QString file = path(id + ".plant.json");
        QCOMPARE(cli({"new", id, "-o", file}).status, 0);
        const Outcome outcome = cli({"run", file, "--until", "1h", "--json"}); // to their ends: runs_examples
        QVERIFY2(outcome.object()["status"].toString() == "ok", qPrintable(id + ": " + outcome.err));
    }
}

void TestCli::aSetValueReachesTheRun()
{
    const auto volume = [&](const QStringList& more) {
        const QJsonObject result = cli(QStringList{"run", example(), "--json", "--until", "1 h"} + more).object();
        return result["kpis"]["n1.volume"]["value"].toDouble();
    };
    QCOMPARE(volume({}), 300.0);
    QCOMPARE(volume({"--set", "units/n1/initial/volume=200 L"}), 200.0);
    QCOMPARE(volume({"--set=units/n1/initial/volume=0.1", "--set", "units/n1/params/vessel_volume=150 L"}), 100.0);
}

void TestCli::anUnknownPathIsReportedByItsPath()
{
    const Outcome outcome =
        cli({"run", example(), "--set", "units/n7/params/heel=1 L", "--set", "units/n1/params/heal=1 L"});
    QCOMPARE(outcome.status, 1);
    QVERIFY2(outcome.err.startsWith("error: units/n7/params/heel: "), outcome.err);
    const Outcome json = cli({"run", example(), "--json", "--set", "units/n1/params/vessel_volume=3 kg"});
    QCOMPARE(json.status, 1);
    QVERIFY2(json.err.startsWith("error: units/n1/params/vessel_volume: "), json.err);
    QCOMPARE(json.object()["status"].toString(), QString("failed"));
    QCOMPARE(json.object()["errors"].toArray().first()["where"].toString(), QString("units/n1/params/vessel_volume"));
}

void TestCli::theSeriesHasItsGrid_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("rows");
    QTest::addColumn<double>("second");
    QTest::addColumn<double>("last");
    QTest::newRow("each hour") << QStringList{"--until", "14d", "--every", "1h"} << 337 << 3600.0 << 14.0 * 86400.0;
    QTest::newRow("a step that does not divide")
        << QStringList{"--until", "10 h", "--every", "4 h"} << 4 << 14400.0 << 36000.0;
    QTest::newRow("points") << QStringList{"--until", "1 d", "--points", "1501"} << 1501 << 57.6 << 86400.0;
    QTest::newRow("neither") << QStringList{"--until", "1 d"} << 1001 << 86.4 << 86400.0;
    QTest::newRow("bare seconds") << QStringList{"--until", "100", "--every", "10"} << 11 << 10.0 << 100.0;
}

void TestCli::theSeriesHasItsGrid()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, rows);
    QFETCH(double, second);
    QFETCH(double, last);
    const QString file = path("series.csv");
    QCOMPARE(cli(QStringList{"run", example(), "--out", file} + arguments).status, 0);
    const QList<QByteArray> lines = contents(file).trimmed().split('\n');
    QCOMPARE(lines.size(), rows + 1);
    const QList<QByteArray> head = lines[0].split(',');
    QCOMPARE(head[0], QByteArray("time [s]"));
    for (const char* column : {"production.volume [m3]", "production.cells [1/m3]", "production.out.flow [m3/s]",
                               "production.out.mab [kg/m3]", "n1.temperature [K]"})
        QVERIFY2(head.contains(column), column);
    QCOMPARE(lines[1].split(',')[0].toDouble(), 0.0);
    QCOMPARE(lines[2].split(',')[0].toDouble(), second);
    QCOMPARE(lines.last().split(',')[0].toDouble(), last);
    for (const QByteArray& line : lines) QCOMPARE(line.count(','), head.size() - 1);
}

void TestCli::theSeriesGoesToStandardOutput()
{
    const Outcome outcome = cli({"run", example(), "--until", "1h", "--points", "3", "--out", "-"});
    QCOMPARE(outcome.status, 0);
    QVERIFY(outcome.out.startsWith("time [s],"));
    QCOMPARE(outcome.out.count('\n'), 4);
    QVERIFY(outcome.err.contains("n1.volume"));
}

void TestCli::brokenFilesAreReportedInOneLine_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("blank") << QByteArray(" \n\n");
    QByteArray binary;
    for (int i = 0; i < 100'000; ++i) binary += char((i * 7919 + i / 13) & 0xff);
    QTest::newRow("binary") << binary;
    QTest::newRow("zeros") << QByteArray(4096, '\0');
    QTest::newRow("deep") << QByteArray(1'000'000, '[');
    QTest::newRow("deep objects") << QByteArray("{\"a\":").repeated(100'000);
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("a number") << QByteArray("1e400");
    QTest::newRow("another format") << QByteArray("{\"format\": \"titer.plant/2\"}");
    QTest::newRow("cut") << contents(example()).left(700);
    QTest::newRow("Latin-1") << contents(example()).replace("\xc2\xb0", "\xb0");
    QTest::newRow("cut project") << QByteArray("SQLite format 3\0\1\1", 18);
    QTest::newRow("duplicate key") << contents(example()).replace("\"recipe\":", "\"name\": \"x\", \"recipe\":");
    QTest::newRow("CSV") << QByteArray("time [s],a\n0,1\n");
}

void TestCli::brokenFilesAreReportedInOneLine()
{
    QFETCH(QByteArray, text);
    const QString file = write("broken.plant.json", text);
    for (const QStringList& arguments :
         {QStringList{"check", file}, {"run", file}, {"import", file, path("x.titer")}, {"export", file}}) {
        const Outcome outcome = cli(arguments);
        QCOMPARE(outcome.status, 1);
        QVERIFY2(onlyErrorLines(outcome.err), outcome.err.left(2000));
        QCOMPARE(outcome.out, QByteArray());
        QVERIFY(!QFile::exists(path("x.titer")));
    }
    const QJsonObject json = cli({"check", file, "--json"}).object();
    QCOMPARE(json["ok"].toBool(true), false);
    QVERIFY(!json["errors"].toArray().isEmpty());
}

void TestCli::aHugeFileIsRefused_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("one long text") << QByteArray("{\"format\": \"titer.plant/1\", \"name\": \"")
                                   << QByteArray("abcdefgh");
    QTest::newRow("a long list") << QByteArray("{\"format\": \"titer.plant/1\", \"units\": [0")
                                 << QByteArray(",1234567");
    QTest::newRow("blanks") << QByteArray() << QByteArray("        ");
}

void TestCli::aHugeFileIsRefused()
{
    QFETCH(QByteArray, head);
    QFETCH(QByteArray, body);
    // Of a list more than the values that are read; 100 MB where TITER_LONG is set.
    const int enough = body.startsWith(',') ? 5'100'000 : 600'000;
    const int pieces = qEnvironmentVariableIsSet("TITER_LONG") ? 100 * 1024 * 1024 / 8 : enough;
    const QString file = write("huge.plant.json", head + body.repeated(pieces));
    const Outcome outcome = cli({"check", file});
    QCOMPARE(outcome.status, 1);
    QVERIFY2(onlyErrorLines(outcome.err), outcome.err.left(2000));
    QVERIFY(outcome.err.size() < 1'000'000);
}

void TestCli::namesDoNotSteerATerminal()
{
    const QByteArray evil("\x1b]0;owned\x07\x1b[2J\xc2\x9b"
                          "A\xe2\x80\xae"
                          "b");
    const Outcome faulty = cli({"check", QString::fromUtf8(evil) + ".plant.json"});
    QVERIFY(faulty.err.contains("owned"));
    for (const char* sign : {"\x1b", "\x07", "\xc2\x9b", "\xe2\x80\xae"}) QVERIFY2(!faulty.err.contains(sign), sign);
    // A name within a file, on a terminal and in a pipe, which gets it as it is.
    const QTemporaryDir folder;
    const QString plant = folder.filePath("evil.plant.json"), project = folder.filePath("evil.titer");
    QVERIFY(cli({"new", "chemostat", "-o", project}).status == 0);
    QVERIFY(cli({"sources", project, "add", "simulated_plant", "--label", QString::fromUtf8(evil)}).status == 0);
    QVERIFY(cli({"sources", project}).out.contains(evil));
    const int terminal = ::posix_openpt(O_RDWR | O_NOCTTY);
    QVERIFY(terminal >= 0 && ::grantpt(terminal) == 0 && ::unlockpt(terminal) == 0);
    const QString slave = QString::fromLocal8Bit(::ptsname(terminal));
    const int held = ::open(slave.toLocal8Bit(), O_RDWR | O_NOCTTY); // so that what was written stays to be read
    QProcess process;
    process.setStandardOutputFile(slave);
    process.start(QStringLiteral(TITER_CLI), {"sources", project});
    QVERIFY(process.waitForFinished());
    QByteArray shown(65536, '\0');
    const ssize_t read = ::read(terminal, shown.data(), std::size_t(shown.size()));
    shown.truncate(int(std::max<ssize_t>(0, read)));
    ::close(held);
    ::close(terminal);
    QVERIFY2(shown.contains("owned"), shown);
    QVERIFY(!shown.contains('\x1b') && !shown.contains("\xe2\x80\xae"));
}

void TestCli::everyFaultIsReportedAtOnce()
{
    QByteArray text = contents(example());
    text.replace("\"400 L\"", "\"400 kg\"")
        .replace("\"type\": \"hold_tank\"", "\"type\": \"hold_tnk\"")
        .replace("\"waste.in\"", "\"wast.in\"");
    const Outcome outcome = cli({"check", write("faults.plant.json", text)});
    QCOMPARE(outcome.status, 1);
    QVERIFY2(onlyErrorLines(outcome.err), outcome.err);
    QVERIFY2(outcome.err.contains("error: units/n1/params/vessel_volume: "), outcome.err);
    QVERIFY2(outcome.err.contains("error: units/harvest/type: "), outcome.err);
    QVERIFY2(outcome.err.contains("error: streams/"), outcome.err);
}

void TestCli::importAndExportLoseNothing()
{
    const QString project = path("a.titer"), text = path("a.plant.json"), again = path("b.titer"),
                  second = path("b.plant.json");
    QCOMPARE(cli({"import", example(), project}).status, 0);
    QCOMPARE(cli({"check", project}).status, 0);
    QCOMPARE(cli({"export", project, text}).status, 0);
    titer::base::Errors errors;
    const titer::model::Flowsheet before = titer::model::readPlant(contents(example()).toStdString(), errors);
    const titer::model::Flowsheet after = titer::model::readPlant(contents(text).toStdString(), errors);
    QVERIFY(errors.empty());
    QVERIFY(before == after);
    QCOMPARE(cli({"import", text, "-o", again}).status, 0);
    QCOMPARE(cli({"export", again, "-o", second}).status, 0);
    QCOMPARE(contents(second), contents(text));
    QCOMPARE(cli({"export", again}).out, contents(text));
    // A run of the project is the run of the plant file.
    const QJsonObject fromProject = cli({"run", project, "--json"}).object();
    const QJsonObject fromText = cli({"run", example(), "--json"}).object();
    QCOMPARE(fromProject["kpis"], fromText["kpis"]);
}

void TestCli::aPlantThatCannotRunYetIsImported()
{
    QByteArray text = contents(example());
    text.replace(R"({"from": "feed.out", "to": "production.feed"},)", "");
    const QString file = write("unfinished.plant.json", text), project = path("unfinished.titer");
    const Outcome outcome = cli({"import", file, project});
    QCOMPARE(outcome.status, 0);
    QVERIFY2(outcome.err.startsWith("notice: "), outcome.err);
    QCOMPARE(cli({"run", project}).status, 1);
    QCOMPARE(cli({"check", project}).err, cli({"check", file}).err);
}

void TestCli::aProjectIsReplacedOnlyIfAsked()
{
    const QString project = path("a.titer");
    QCOMPARE(cli({"import", example(), project}).status, 0);
    const QByteArray before = contents(project);
    const Outcome refused = cli({"import", example(), project});
    QCOMPARE(refused.status, 1);
    QVERIFY2(onlyErrorLines(refused.err), refused.err);
    QCOMPARE(contents(project), before);
    QCOMPARE(cli({"import", example(), project, "--replace"}).status, 0);
}

void TestCli::newMakesAProjectFromEachExample()
{
    for (const QJsonValue& entry : cli({"examples", "--json"}).array()) {
        const QString id = entry["id"].toString();
        const QString project = path(id + ".titer");
        const Outcome outcome = cli({"new", id, "-o", project, "--json"});
        QVERIFY2(outcome.status == 0, outcome.err);
        QCOMPARE(outcome.object()["file"].toString(), project);
        QCOMPARE(cli({"check", project}).status, 0);
    }
    const Outcome outcome = cli({"new", "no-such-example", "-o", path("x.titer")});
    QCOMPARE(outcome.status, 1);
    QVERIFY2(outcome.err.startsWith("error: no-such-example: "), outcome.err);
    QVERIFY(!QFile::exists(path("x.titer")));
}

void TestCli::whatCannotBeWrittenIsReported_data()
{
    QTest::addColumn<QString>("out");
    QTest::newRow("no folder") << "no/such/folder/x";
    QTest::newRow("a folder") << ".";
    QTest::newRow("below a file") << "file/x";
}

void TestCli::whatCannotBeWrittenIsReported()
{
    QFETCH(QString, out);
    write("file", "kept");
    const QString place = path(out);
    for (const QStringList& arguments : {QStringList{"run", example(), "--until", "1h", "--out", place},
                                         {"export", example(), place + ".json"},
                                         {"import", example(), place + ".titer"}}) {
        if (out == "." && arguments[0] != "run") continue;
        const Outcome outcome = cli(arguments);
        QCOMPARE(outcome.status, 1);
        QVERIFY2(onlyErrorLines(outcome.err), outcome.err);
    }
    QCOMPARE(contents(path("file")), QByteArray("kept"));
}

void TestCli::aFullStandardOutputIsAFault()
{
    QProcess process;
    process.setStandardOutputFile("/dev/full");
    process.start(QStringLiteral(TITER_CLI), {"run", example(), "--until", "1h", "--json"});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 1);
    QVERIFY(process.readAllStandardError().contains("error: standard output: "));
    const Outcome outcome = cli({"run", example(), "--until", "1h", "--out", "/dev/full"});
    QCOMPARE(outcome.status, 1);
    QVERIFY2(outcome.err.contains("error: /dev/full: "), outcome.err);
}

void TestCli::aFileIsWrittenWholeOrNotAtAll()
{
    const QString file = write("series.csv", "what was there before");
    // A limit on the size of files stands in for a full disk.
    QProcess process;
    process.start("/bin/sh", {"-c", "trap '' XFSZ; ulimit -f 1; exec \"$0\" run \"$1\" --until 10d --out \"$2\"",
                              QStringLiteral(TITER_CLI), example(), file});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 1);
    const QByteArray err = process.readAllStandardError();
    QVERIFY2(err.contains(("error: " + file + ": ").toUtf8()), err);
    QCOMPARE(contents(file), QByteArray("what was there before"));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList{"series.csv"});
}

void TestCli::ctrlCStopsARunInGoodOrder()
{
    // The signal must meet a run that has begun; on a busy machine that takes longer.
    for (const int wait : {1000, 4000, 16'000}) {
        QProcess process;
        process.start(QStringLiteral(TITER_CLI),
                      {"run", QStringLiteral(TITER_SOURCE_DIR "/resources/examples/chemostat.plant.json"), "--until",
                       "10000000 d", "--json", "--out", path("series.csv")});
        QVERIFY(process.waitForStarted());
        QVERIFY(!process.waitForFinished(wait));
        QCOMPARE(::kill(pid_t(process.processId()), SIGINT), 0);
        QVERIFY(process.waitForFinished(60'000));
        if (process.exitStatus() != QProcess::NormalExit) continue;
        QCOMPARE(process.exitCode(), 1);
        const QJsonObject result = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
        QCOMPARE(result["status"].toString(), QString("stopped"));
        QVERIFY(result["simulated_time"].toDouble() > 0.0);
        QVERIFY(result["simulated_time"].toDouble() < 1e7 * 86400.0);
        const QByteArray err = process.readAllStandardError();
        QVERIFY2(err.contains("error: run: The run was stopped at "), err);
        QVERIFY(QFile::exists(path("series.csv")));
        return;
    }
    QFAIL("The signal ended the process each time.");
}

void TestCli::aRecordingIsSynthesized()
{
    const QString sensors = write("bench.sensors.json",
                                  R"({"format": "titer.sensors/1", "duration": "8 d", "sensors": [
        {"tag": "VCD", "unit": "1e6 cells/mL", "every": "24 h", "noise_share": 0.05, "delay": "4 h"}]})");
    const QStringList order{"synthesize", example(), "--sensors", sensors, "--seed"};
    const Outcome outcome = cli(order + QStringList{"42", "-o", path("a.csv"), "--json"});
    QVERIFY2(outcome.status == 0, outcome.err);
    QCOMPARE(outcome.object()["file"].toString(), path("a.csv"));
    QCOMPARE(outcome.object()["rows"].toInt(), 6);
    QVERIFY(contents(path("a.csv")).startsWith("time [h],VCD [1e6 cells/mL],VCD.reported\n"));
    QCOMPARE(cli(order + QStringList{"42", "-o", "-"}).out, contents(path("a.csv")));
    QVERIFY(cli(order + QStringList{"43", "-o", "-"}).out != contents(path("a.csv")));
}

void TestCli::aFaultySetOfSensorsIsReported()
{
    const QString sensors =
        write("bench.sensors.json",
              R"({"format": "titer.sensors/1", "sensors": [{"tag": "VCD", "every": "1 L"}, {"tag": "x", "evry": 1}]})");
    const Outcome outcome = cli({"synthesize", example(), "--sensors", sensors, "--seed", "1", "-o", path("a.csv")});
    QCOMPARE(outcome.status, 1);
    QVERIFY2(onlyErrorLines(outcome.err), outcome.err);
    for (const char* where : {"sensors/VCD/every", "sensors/x/evry", "sensors/x/every"})
        QVERIFY2(outcome.err.contains(where), where);
    QVERIFY(!QFile::exists(path("a.csv")));
    QCOMPARE(cli({"synthesize", example(), "--sensors", path("none"), "--seed", "1", "-o", path("a.csv")}).status, 1);
}

void TestCli::aFigureIsMeasured()
{
    const Outcome outcome = cli({"bench", "engine-cho-[fp]*[hs]", "--json"});
    QVERIFY2(outcome.status == 0, outcome.err);
    const QJsonArray figures = outcome.array();
    QCOMPARE(figures.size(), 2);
    QCOMPARE(figures[0]["name"].toString(), QString("engine-cho-fed-batch"));
    QCOMPARE(figures[0]["unit"].toString(), QString("s"));
    QCOMPARE(figures[0]["target"].toDouble(), 1e-3);
    QCOMPARE(figures[0]["met"].toBool(), figures[0]["value"].toDouble() <= 1e-3);
    // One to compare with has no target.
    QCOMPARE(figures[1]["name"].toString(), QString("engine-cho-plain-cvodes"));
    QVERIFY(figures[1]["target"].isNull() && figures[1]["met"].isNull());
    for (const QJsonValue& figure : figures) {
        QVERIFY(figure["value"].toDouble() > 0.0);
        const QString note = figure["note"].toString();
        static const QRegularExpression runs("^median of ([0-9]+) runs; .*[0-9]+ steps, [0-9]+ right-hand sides");
        QVERIFY2(runs.match(note).captured(1).toInt() >= 3, qPrintable(note));
    }
}

void TestCli::aFigureThatDoesNotExistIsReported()
{
    const Outcome outcome = cli({"bench", "engin-*"});
    QCOMPARE(outcome.status, 1);
    QVERIFY2(outcome.err.startsWith("error: engin-*: "), outcome.err);
}

TITER_TEST(TestCli)

} // namespace tst_cli

#include "tst_cli.moc"
