// Files as plant systems, gas analysers and laboratories write them: what each holds is known beforehand, and read without being reported
// anything. Then the same files damaged: whatever is read stands in the file.
#include "core/base/tables/csv.h"
#include "core/base/tables/csv_cells.h"
#include "core/base/text.h"
#include "core/base/units/units.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <fstream>
#include <map>
#include <random>

namespace tst_csv_shapes {

using namespace titer::base;

namespace {

using Role = CsvColumn::Role;
using Part = CsvColumn::Part;

std::filesystem::path caseFile(const char* name)
{
    return std::filesystem::path(TITER_SOURCE_DIR "/tests/cases") / name;
}

std::string contents(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return {(std::istreambuf_iterator<char>(file)), {}};
}

// All of a file, with its texts and limits.
struct Whole {
    CsvLayout layout;
    CsvSummary summary;
    Errors errors;
    Notices notices;
    std::vector<double> time;
    std::vector<std::vector<double>> columns;
    std::vector<std::vector<std::string>> texts;
    std::map<std::pair<std::string, std::size_t>, char> limits;

    int find(std::string_view name) const
    {
        for (std::size_t i = 0; i < layout.columns.size(); ++i)
            if (layout.columns[i].name == name) return int(i);
        return -1;
    }
    double value(std::string_view name, std::size_t row) const
    {
        const int column = find(name);
        return column < 0 ? -1e300 : columns[std::size_t(column)].at(row);
    }
    const CsvColumn& column(std::string_view name) const
    {
        static const CsvColumn none{"none", "none"};
        const int column = find(name);
        return column < 0 ? none : layout.columns[std::size_t(column)];
    }
    std::string at(std::size_t row) const
    {
        return summary.origin ? writeInstant(summary.origin->after(time.at(row))) : std::string();
    }
    std::string said() const
    {
        std::string text;
        for (const Error& error : errors) text += error.what.text() + "\n";
        for (const Notice& notice : notices) text += notice.where + ": " + notice.what.text() + "\n";
        return text;
    }
    std::string understood() const
    {
        std::string text;
        for (const Sentence& sentence : layout.understood) text += sentence.text() + "\n";
        return text;
    }
};

void readInto(Whole& whole, const std::filesystem::path& path, const CsvOptions& options)
{
    whole.layout = sniffCsvFile(path, options);
    whole.errors = whole.layout.problems;
    if (!whole.errors.empty()) return;
    whole.columns.resize(whole.layout.columns.size());
    whole.texts.resize(whole.layout.columns.size());
    const auto take = [&](const CsvChunk& chunk) {
        for (const CsvLimit& limit : chunk.limits)
            whole.limits[{whole.layout.columns[limit.column].name, whole.time.size() + limit.row}] = limit.sign;
        whole.time.insert(whole.time.end(), chunk.time.begin(), chunk.time.end());
        for (std::size_t j = 0; j < chunk.columns.size(); ++j) {
            whole.columns[j].insert(whole.columns[j].end(), chunk.columns[j].begin(), chunk.columns[j].end());
            whole.texts[j].insert(whole.texts[j].end(), chunk.texts[j].begin(), chunk.texts[j].end());
        }
        return true;
    };
    const Result<CsvSummary> summary = streamCsv(path, whole.layout, {take, {}, {}}, whole.notices);
    if (summary)
        whole.summary = *summary;
    else
        whole.errors.push_back(summary.error());
}

CsvOptions inBerlin()
{
    CsvOptions options;
    options.zone = Zone::named("Europe/Berlin").value();
    return options;
}

Whole readFile(const std::filesystem::path& path, const CsvOptions& options = inBerlin())
{
    Whole whole;
    readInto(whole, path, options);
    return whole;
}

Whole readText(std::string_view text, const CsvOptions& options = inBerlin())
{
    const QTemporaryDir folder;
    const std::filesystem::path path = folder.filePath("run.csv").toStdString();
    std::ofstream(path, std::ios::binary) << text;
    return readFile(path, options);
}

bool contains(const std::string& text, std::string_view part)
{
    if (text.find(part) != std::string::npos) return true;
    qWarning("not said: %s\nsaid: %s", std::string(part).c_str(), text.c_str());
    return false;
}

std::string inUtf16(std::string_view text, bool bigEnd)
{
    std::string bytes = bigEnd ? "\xfe\xff" : "\xff\xfe";
    const QString wide = QString::fromUtf8(text.data(), qsizetype(text.size()));
    for (const QChar c : wide) {
        const char high = char(c.unicode() >> 8), low = char(c.unicode() & 0xff);
        bytes += bigEnd ? std::string{high, low} : std::string{low, high};
    }
    return bytes;
}

} // namespace

class TestCsvShapes : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(".*")); }
    void readsValuesOfAPlantSystem();
    void readsLoopsOfAPlantSystem();
    void readsAFedBatchOfTheFloor();
    void readsAGasAnalyser();
    void readsATableOfTheLaboratory();
    void readsUtf16();
    void goesOnWithinUtf16();
    void evaluatesTheOrderOfDatesByAllRows_data();
    void evaluatesTheOrderOfDatesByAllRows();
    void asksForTheOrderOfDates();
    void joinsDateAndTimeOfDay();
    void readsHoursMinutesAndSeconds();
    void takesTheUnitOfTheTimeFromItsName();
    void reportsAnElapsedTimeThatContradictsTheDates();
    void takesReportedDates();
    void placesTheHourThatComesTwice();
    void passesOverNamesThatComeAgain();
    void stopsWhereAnotherTableBegins();
    void namesColumnsByTheirGroup();
    void readsBlanksBetweenThousands();
    void survivesMutations_data();
    void survivesMutations();
};

// A date in each row, the age next to it, Value and units in brackets below the names, the last row without values.
void TestCsvShapes::readsValuesOfAPlantSystem()
{
    const Whole read = readFile(caseFile("plant-system-values.csv"));
    QCOMPARE(read.said(), std::string());
    QCOMPARE(read.time.size(), std::size_t(290));
    QCOMPARE(read.at(0), std::string("2026-03-10T08:41:16Z"));
    QCOMPARE(read.time.back(), 86700.0);
    QVERIFY(read.layout.encoding == Encoding::Windows1252);
    QVERIFY(read.column("Age").role == Role::Elapsed);
    QCOMPARE(read.column("Age").unit, std::string("h"));
    const std::pair<const char*, const char*> units[] = {
        {"TEMP", "°C"},  {"STIRR", "rpm"},   {"pH", "pH"},      {"pO2", "% air"}, {"AIRSP", "L/min"}, {"PUMP_A", "%"},
        {"BASET", "mL"}, {"BALANCE_A", "g"}, {"FLOW_A", "g/h"}, {"TURB", "AU"},   {"EXTA", ""}};
    for (const auto& [name, unit] : units) QCOMPARE(read.column(name).unit, std::string(unit));
    QCOMPARE(read.value("TEMP", 0), 29.939);
    QCOMPARE(read.value("AIRSP", 1), 0.50115);
    QCOMPARE(read.value("BALANCE_A", 0), 9841.0);
    QVERIFY(std::isnan(read.value("TEMP", 289)));
}

void TestCsvShapes::readsLoopsOfAPlantSystem()
{
    const Whole read = readFile(caseFile("plant-system-loops.csv"));
    QCOMPARE(read.said(), std::string());
    QCOMPARE(read.time.size(), std::size_t(240));
    QCOMPARE(read.time.back(), 86040.0);
    QVERIFY(read.column("TEMP_2").part == Part::Value && read.column("TEMP_2.SP").part == Part::Setpoint);
    QVERIFY(read.column("TEMP_2.OUT").part == Part::Output && read.column("TEMP_2.MODE").part == Part::Mode);
    QCOMPARE(read.column("TEMP_2.SP").unit, std::string("°C"));
    QCOMPARE(read.column("TEMP_2.OUT").unit, std::string("%"));
    QCOMPARE(read.value("TEMP_2", 0), 36.961);
    QCOMPARE(read.value("TEMP_2.SP", 0), 37.0);
    QCOMPARE(read.value("TEMP_2.OUT", 0), 20.4);
    QVERIFY(read.column("TEMP_2.MODE").role == Role::State);
    QCOMPARE(read.texts[std::size_t(read.find("TEMP_2.MODE"))][0], std::string("auto"));
    QCOMPARE(read.value("pO2_2.SP", 0), 40.0);
    QCOMPARE(read.column("pO2_2").unit, std::string("% air"));
    QCOMPARE(read.column("WEIGHT_2").unit, std::string("kg"));
    QVERIFY(read.column("ProcessTime").role == Role::Elapsed);
    QVERIFY(read.column("BatchId").role == Role::State);
}

// Titles that fill a line with separators, an empty line, "<10" and "n.b.".
void TestCsvShapes::readsAFedBatchOfTheFloor()
{
    const Whole read = readFile(caseFile("messy-fed-batch.csv"));
    QVERIFY2(read.errors.empty(), read.said().c_str());
    QCOMPARE(read.time.size(), std::size_t(57));
    QCOMPARE(read.at(0), std::string("2026-03-14T07:13:00Z"));
    QCOMPARE(read.column("VCD").unit, std::string("1e6 cells/mL"));
    QCOMPARE(read.column("Viabilität").unit, std::string("%"));
    QCOMPARE(read.column("Füllvolumen").unit, std::string("L"));
    QCOMPARE(read.column("Temperatur").unit, std::string("°C"));
    QCOMPARE(read.value("Titer", 0), 10.0);
    QCOMPARE(read.limits.at({"Titer", 0}), '<');
    QCOMPARE(read.limits.size(), std::size_t(1));
    QCOMPARE(read.value("Füllvolumen", 0), 1599.7);
    QVERIFY(std::isnan(read.value("VCD", 1)));
    // "n.b." is no value, and no fault either.
    QVERIFY(contains(read.said(), "1 cells contain NaN or similar and"));
    QCOMPARE(read.notices.size(), std::size_t(1));
}

// Names for four columns, five cells in each row of which one is always empty.
void TestCsvShapes::readsAGasAnalyser()
{
    const Whole read = readFile(caseFile("gas-analyser.dat"));
    QCOMPARE(read.said(), std::string());
    QCOMPARE(read.time.size(), std::size_t(300));
    QCOMPARE(read.at(0), std::string("2026-03-10T08:41:16Z"));
    QCOMPARE(read.column("Concentration").unit, std::string("%"));
    QCOMPARE(read.column("Pressure").unit, std::string("bar"));
    QCOMPARE(read.value("Concentration", 0), 0.061);
    QCOMPARE(read.value("Pressure", 0), 1.011);
    QVERIFY(read.column("Time").role == Role::Elapsed);
    QCOMPARE(read.column("Time").unit, std::string("min"));
}

void TestCsvShapes::readsATableOfTheLaboratory()
{
    const Whole read = readFile(caseFile("laboratory.csv"));
    QVERIFY2(read.errors.empty(), read.said().c_str());
    QCOMPARE(read.time.size(), std::size_t(9));
    QCOMPARE(read.time.back(), 85860.0);
    QVERIFY(read.column("F-Time").role == Role::Elapsed);
    QVERIFY(std::isnan(read.value("Acetate", 0)) && std::isnan(read.value("OD standard deviation", 0)));
    QCOMPARE(read.value("OD standard deviation", 1), 0.011);
    QCOMPARE(read.value("OD 600", 1), 0.3623);
    QVERIFY(read.column("Sample").role == Role::Value);
    QCOMPARE(read.column("Sample").unit, std::string("g"));
}

void TestCsvShapes::readsUtf16()
{
    const std::string text = "Zeit;Größe [µm];Kürzel\n10.03.2026 09:41;1,5;𝛼\n10.03.2026 09:42;2,5;β\n";
    for (const bool bigEnd : {false, true}) {
        const Whole read = readText(inUtf16(text, bigEnd));
        QVERIFY2(read.errors.empty(), read.said().c_str());
        QCOMPARE(read.value("Größe", 1), 2.5);
        QCOMPARE(read.column("Größe").unit, std::string("µm"));
        QCOMPARE(read.at(1), std::string("2026-03-10T08:42:00Z"));
        QVERIFY(contains(read.understood(), "UTF-16"));
    }
    const Whole unmarked = readText(inUtf16("time [h];x\n0;1\n1;2\n", false).substr(2));
    QVERIFY2(unmarked.errors.empty(), unmarked.said().c_str());
    QCOMPARE(unmarked.value("x", 1), 2.0);
}

// Places in a file of two bytes a letter are those of its bytes: reading from any chunk gives the rows behind it.
void TestCsvShapes::goesOnWithinUtf16()
{
    std::string text = "time [s];µ;x\n";
    for (int i = 0; i < 200'000; ++i) text += std::to_string(i) + ";ü;" + std::to_string(i % 977) + "\n";
    const QTemporaryDir folder;
    const std::filesystem::path path = folder.filePath("wide.csv").toStdString();
    std::ofstream(path, std::ios::binary) << inUtf16(text, false);
    const CsvLayout layout = sniffCsvFile(path);
    QVERIFY(layout.problems.empty());
    std::vector<CsvChunk> chunks;
    Notices notices;
    const auto keep = [&](const CsvChunk& chunk) {
        chunks.push_back(chunk);
        return true;
    };
    const Result<CsvSummary> summary = streamCsv(path, layout, {keep, {}, {}}, notices);
    QVERIFY(summary.ok());
    QCOMPARE(summary->rows, std::int64_t(200'000));
    QVERIFY(chunks.size() > 2);
    for (const CsvChunk& chunk : chunks) {
        std::vector<double> first;
        const auto stop = [&](const CsvChunk& again) {
            first = again.time;
            return false;
        };
        const Result<CsvSummary> some = streamCsv(path, layout, chunk.begin, {stop, {}, {}}, notices);
        QVERIFY(some.ok());
        QVERIFY(first == chunk.time);
    }
}

void TestCsvShapes::evaluatesTheOrderOfDatesByAllRows_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("first");
    const auto row = [](const char* name, const char* text, const char* first) {
        QTest::newRow(name) << QByteArray(text) << QString(first);
    };
    row("points", "t;x\n03.04.2026 10:00;1\n04.04.2026 10:00;2\n", "2026-04-03T08:00:00Z");
    row("a thirteenth day", "t;x\n03/04/2026 10:00;1\n13/04/2026 10:00;2\n", "2026-04-03T08:00:00Z");
    row("a thirteenth month would be", "t;x\n03/04/2026 10:00;1\n03/14/2026 10:00;2\n", "2026-03-04T09:00:00Z");
    row("over midnight", "t;x\n03/04/2026 23:50;1\n03/04/2026 23:55;2\n03/05/2026 00:00;3\n03/05/2026 00:05;4\n",
        "2026-03-04T22:50:00Z");
    row("over midnight, day first",
        "t;x\n03/04/2026 23:50;1\n03/04/2026 23:55;2\n04/04/2026 00:00;3\n04/04/2026 00:05;4\n",
        "2026-04-03T21:50:00Z");
    row("twelve hours", "t;x\n3/21/2026 4:56:01 PM;1\n3/22/2026 12:00:00 AM;2\n", "2026-03-21T15:56:01Z");
    row("months in letters", "t;x\n29 Sep 2026  5:21:06 AM;1\n30 Sep 2026  5:21:06 AM;2\n", "2026-09-29T03:21:06Z");
    row("year first", "t;x\n2026/03/10 9:41;1\n2026/03/10 9:42;2\n", "2026-03-10T08:41:00Z");
    row("years of two digits", "t;x\n31.03.26 09:41;1\n31.03.26 09:42;2\n", "2026-03-31T07:41:00Z");
}

void TestCsvShapes::evaluatesTheOrderOfDatesByAllRows()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, first);
    const Whole read = readText(text.toStdString());
    QCOMPARE(read.said(), std::string());
    QCOMPARE(QString::fromStdString(read.at(0)), first);
    QVERIFY(std::is_sorted(read.time.begin(), read.time.end()));
}

void TestCsvShapes::asksForTheOrderOfDates()
{
    const std::string text = "t;x\n03/04/2026 10:00;1\n03/04/2026 11:00;2\n";
    const Whole unsure = readText(text);
    QVERIFY(unsure.time.empty());
    QVERIFY(contains(unsure.said(), "Day and month in column “t” cannot be distinguished"));
    CsvOptions options = inBerlin();
    options.dates = DateOrder::MonthFirst;
    QCOMPARE(readText(text, options).at(0), std::string("2026-03-04T09:00:00Z"));
    options.dates = DateOrder::DayFirst;
    QCOMPARE(readText(text, options).at(0), std::string("2026-04-03T08:00:00Z"));
    // The row that determines stands far below what is looked at first.
    std::string late = "t;x\n";
    for (int i = 0; i < 2000; ++i) late += "03/04/2026 10:00;1\n";
    late += "03/14/2026 10:00;1\n";
    const Whole reported = readText(late);
    QCOMPARE(reported.said(), std::string());
    QCOMPARE(reported.at(0), std::string("2026-03-04T09:00:00Z"));
    // The elapsed time next to them determines too.
    const Whole beside = readText("t;Time [h];x\n03/04/2026 10:00;0;1\n03/05/2026 10:00;24;2\n");
    QCOMPARE(beside.said(), std::string());
    QCOMPARE(beside.at(1), std::string("2026-03-05T09:00:00Z"));
}

void TestCsvShapes::joinsDateAndTimeOfDay()
{
    const Whole read = readText("Date,Time,x\n10.03.2026,9:41:16,1\n10.03.2026,9:42:16,2\n11.03.2026,0:00:16,3\n");
    QCOMPARE(read.said(), std::string());
    QCOMPARE(read.at(0), std::string("2026-03-10T08:41:16Z"));
    QCOMPARE(read.at(2), std::string("2026-03-10T23:00:16Z"));
    QCOMPARE(read.value("x", 2), 3.0);
}

void TestCsvShapes::readsHoursMinutesAndSeconds()
{
    const Whole read = readText("Time,x\n00:00:00,1\n00:05:30,2\n26:00:00.5,3\n");
    QCOMPARE(read.said(), std::string());
    QVERIFY(read.time == (std::vector<double>{0.0, 330.0, 93600.5}));
    QVERIFY(!read.summary.origin);
}

void TestCsvShapes::takesTheUnitOfTheTimeFromItsName()
{
    QCOMPARE(readText("time_h,x\n0,1\n2,2\n").time.back(), 7200.0);
    QCOMPARE(readText("Hours,x\n0,1\n2,2\n").time.back(), 7200.0);
    QCOMPARE(readText("EFT,x\n0,1\n2,2\n").time.back(), 7200.0);
    const Whole unknown = readText("time,x\n0,1\n2,2\n");
    QCOMPARE(unknown.time.back(), 2.0);
    QVERIFY(unknown.layout.assumedUnit);
    QVERIFY(contains(unknown.understood(), "has no unit and is read in seconds"));
}

void TestCsvShapes::reportsAnElapsedTimeThatContradictsTheDates()
{
    // Without a unit of its own the dates determine it.
    const Whole hours = readText("Date;Age;x\n10.03.2026 09:00;0;1\n11.03.2026 11:00;26;2\n");
    QVERIFY(hours.column("Age").role == Role::Elapsed);
    QCOMPARE(hours.column("Age").unit, std::string("h"));
    QCOMPARE(hours.time.back(), 93600.0);
    const Whole wrong = readText("Date;Age [s];x\n10.03.2026 09:00;0;1\n11.03.2026 11:00;26;2\n");
    QCOMPARE(wrong.time.back(), 93600.0);
    QVERIFY(contains(wrong.understood(), "increases by 26 s while the dates increase by 93600 s; the dates are used"));
    // What only has a unit of time is a value of its own.
    const Whole value = readText("Date;residence [h];x\n10.03.2026 09:00;2;1\n11.03.2026 11:00;3;2\n");
    QVERIFY(value.column("residence").role == Role::Value);
}

void TestCsvShapes::takesReportedDates()
{
    const Whole read = readText("Sample Time;Result Time;Glucose [g/L]\n10.03.2026 09:00;10.03.2026 10:30;5\n"
                                "10.03.2026 13:00;10.03.2026 14:00;4\n");
    QCOMPARE(read.said(), std::string());
    QCOMPARE(read.at(0), std::string("2026-03-10T08:00:00Z"));
    const int reported = reportedColumn(read.layout, read.find("Glucose"));
    QCOMPARE(reported, read.find("Result Time"));
    QCOMPARE(read.columns[std::size_t(reported)][0], 5400.0);
    // The other way round the time drawn is the time as well.
    QCOMPARE(readText("Result Time;Drawn at;x\n10.03.2026 10:30;10.03.2026 09:00;5\n").at(0),
             std::string("2026-03-10T08:00:00Z"));
}

void TestCsvShapes::placesTheHourThatComesTwice()
{
    const Whole read = readText("t;x\n25.10.2026 01:30;1\n25.10.2026 02:00;2\n25.10.2026 02:30;3\n25.10.2026 02:00;4\n"
                                "25.10.2026 02:30;5\n25.10.2026 03:00;6\n");
    QVERIFY(read.time == (std::vector<double>{0.0, 1800.0, 3600.0, 5400.0, 7200.0, 9000.0}));
    QCOMPARE(read.summary.backwards, std::int64_t(0));
    QVERIFY(contains(read.said(), "4 rows are in an hour that the clock showed twice"));
}

void TestCsvShapes::passesOverNamesThatComeAgain()
{
    const Whole read = readText("time [h],a,b\n0,1,2\ntime [h],a,b\n1,3,4\n");
    QVERIFY2(read.errors.empty(), read.said().c_str());
    QVERIFY(read.time == (std::vector<double>{0.0, 3600.0}));
    QVERIFY(contains(read.said(), "1 more lines with the same names"));
}

void TestCsvShapes::stopsWhereAnotherTableBegins()
{
    const Whole read = readText("time [h],a,b\n0,1,2\n1,3,4\nstep,volume,buffer\n1,10,20\n2,30,40\n");
    QVERIFY(read.time == (std::vector<double>{0.0, 3600.0}));
    QVERIFY(contains(read.said(), "run.csv:4: Another table starts in line 4; its 3 lines are ignored"));
    // The same names beneath a title of their own are those of another vessel.
    const Whole vessels = readText("Vessel R1;;\ntime [h];a;b\n0;1;2\n1;3;4\n\nVessel R2;;\ntime [h];a;b\n0;5;6\n");
    QVERIFY(vessels.time == (std::vector<double>{0.0, 3600.0}));
    QVERIFY(contains(vessels.said(), "run.csv:7: Another table starts in line 7; its 2 lines are ignored"));
}

void TestCsvShapes::namesColumnsByTheirGroup()
{
    const Whole read =
        readText(";Reactor 1;;Reactor 2;\ntime [h];pH;T [°C];pH;T [°C]\n0;7,0;37;7,1;36\n1;6,9;37;7,0;36\n");
    QVERIFY2(read.errors.empty(), read.said().c_str());
    QCOMPARE(read.value("Reactor 1 pH", 0), 7.0);
    QCOMPARE(read.value("Reactor 2 pH", 1), 7.0);
    QCOMPARE(read.column("Reactor 2 T").unit, std::string("°C"));
}

void TestCsvShapes::readsBlanksBetweenThousands()
{
    const Whole read = readText("time [h],cells [cells/mL]\n0,274 000\n1,1 274 000\n2,12 34\n");
    QCOMPARE(read.value("cells", 0), 274000.0);
    QCOMPARE(read.value("cells", 1), 1274000.0);
    QVERIFY(std::isnan(read.value("cells", 2)));
    QVERIFY(contains(read.said(), "“12 34” in line 4"));
}

void TestCsvShapes::survivesMutations_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name : {"plant-system-values.csv", "plant-system-loops.csv", "messy-fed-batch.csv",
                             "gas-analyser.dat", "laboratory.csv"})
        QTest::newRow(name) << QString(name);
}

// Whatever is read stands in the file, in one of its cells.
void TestCsvShapes::survivesMutations()
{
    QFETCH(QString, name);
    std::string sound = contents(caseFile(qPrintable(name)));
    // The first rows have all that the others have.
    std::size_t end = 0;
    for (int line = 0; line < 24 && end != std::string::npos; ++line) end = sound.find('\n', end + 1);
    sound.resize(std::min(end, sound.size()));
    const std::string scraps[] = {";",     ",",           "\t",       "\"",   "\n",    "\r\n",      "NaN", "<",
                                  "1e999", "10.03.2026 ", "\xff\xfe", "\xc3", "00:00", "-",         " ",   "[",
                                  ")",     "Value",       "#",        "\0",   "25:61", "99.99.9999"};
    std::mt19937 random(7);
    const int rounds = qEnvironmentVariableIsSet("TITER_LONG") ? 20'000 : 150;
    for (int round = 0; round < rounds; ++round) {
        std::string text = sound;
        for (std::size_t i = random() % 4; i <= 4; ++i) {
            const std::size_t at = random() % (text.size() + 1);
            switch (random() % 4) {
            case 0:
                text.erase(at, random() % 40);
                break;
            case 1:
                text.insert(at, scraps[random() % std::size(scraps)]);
                break;
            case 2:
                text.insert(at, text.substr(random() % (text.size() + 1), random() % 60));
                break;
            default:
                if (at < text.size()) text[at] = char(random() & 0xff);
            }
        }
        const CsvLayout layout = sniffCsv(text, true, inBerlin());
        if (!layout.problems.empty()) continue;
        const std::string plain = decoded(text, layout.encoding);
        Notices notices;
        int checked = 0;
        QString fault;
        const auto take = [&](const CsvChunk& chunk) {
            for (std::size_t j = 0; j < chunk.columns.size() && checked < 40; ++j)
                for (std::size_t row = 0; row < chunk.columns[j].size() && checked < 40; row += 5) {
                    const double value = chunk.columns[j][row];
                    if (std::isnan(value) || layout.columns[j].role != Role::Value) continue;
                    ++checked;
                    bool found = false;
                    CsvCells cells;
                    for (std::size_t at = 0; at < plain.size() && !found;) {
                        const std::size_t stop = std::min(plain.find(layout.lineEnd, at), plain.size());
                        std::string_view line = std::string_view(plain).substr(at, stop - at);
                        if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
                        cells.split(line, layout.separator);
                        for (std::size_t i = 0; i < cells.size() && !found; ++i) {
                            const auto number = readCell(cells[i], layout.decimal);
                            const auto limit = readLimit(cells[i], layout.decimal);
                            found = (number && *number == value) || (limit && limit->value == value);
                        }
                        at = stop + 1;
                    }
                    // A quote that is never closed makes cells of its own.
                    if (!found && text.find('"') == std::string::npos)
                        fault = QString("round %1: %2 is not in the file").arg(round).arg(value);
                }
            return true;
        };
        const Result<CsvSummary> summary = streamCsvText(text, "mutated", layout, {take, {}, {}}, notices);
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
        Q_UNUSED(summary);
    }
}

TITER_TEST(TestCsvShapes)

} // namespace tst_csv_shapes

#include "tst_csv_shapes.moc"
