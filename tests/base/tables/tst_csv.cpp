// Tables in text files: what is understood, what is refused, and a notice for every line and cell that cannot be read.
#include "core/base/tables/csv.h"
#include "tests/support/places.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <fstream>

namespace tst_csv {

using namespace titer::base;

namespace {

struct Read {
    CsvTable table;
    Errors errors;
    Notices notices;

    // All that was said, one line each.
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
        for (const Sentence& sentence : table.layout.understood) text += sentence.text() + "\n";
        return text;
    }
    const std::vector<double>& column(std::string_view name) const
    {
        static const std::vector<double> none;
        for (std::size_t i = 0; i < table.layout.columns.size(); ++i)
            if (table.layout.columns[i].name == name) return table.columns[i];
        return none;
    }
};

Read readText(std::string_view text, const CsvOptions& options = {})
{
    const QTemporaryDir folder;
    const std::filesystem::path path = folder.filePath("run.csv").toStdString();
    std::ofstream(path, std::ios::binary) << text;
    Read read;
    read.table = readCsv(path, options, read.errors, read.notices);
    return read;
}

bool contains(const std::string& text, std::string_view part)
{
    if (text.find(part) != std::string::npos) return true;
    qWarning("not said: %s\nsaid: %s", std::string(part).c_str(), text.c_str());
    return false;
}

using Numbers = std::vector<double>;
constexpr auto isNan = [](double x) { return std::isnan(x); };

} // namespace

class TestCsv : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(".*")); }
    void readsNamesUnitsAndElapsedTime();
    void findsSeparatorAndDecimalSign_data();
    void findsSeparatorAndDecimalSign();
    void readsALineOfUnitsBelowTheNames();
    void leavesRemarksAndTitlesOut();
    void takesANameLineInARemark();
    void takesNamesThatAreOneMoreOrLess();
    void namesColumnsWithoutHeader();
    void obeysWhatIsStated();
    void takesCAndFOfATemperatureAsDegrees();
    void readsClocksWithPoints();
    void readsDatesWithZone();
    void readsLocalDatesInTheirZone();
    void reportsTimesThatDoNotExist();
    void readsReportedTimesOnTheTimeScale();
    void picksOneBatch();
    void namesMissingColumns();
    void readsQuotedCells();
    void countsLinesWithinQuotes();
    void survivesAQuoteThatIsNeverClosed();
    void readsByteOrderMarkAndCarriageReturns();
    void readsNamesOfOneByteALetter();
    void refusesWhatIsNoTable_data();
    void refusesWhatIsNoTable();
    void countsTextInANumbersPlaceAsMissing();
    void reportsAWrongDecimalSign();
    void countsNan();
    void reportsShortAndLongLines();
    void keepsWhatIsWholeOfACutLine();
    void takesALastLineWithoutLineEnd();
    void reportsTimesThatGoBackwards();
    void leavesOutLinesWithoutTime();
    void listsAHundredNoticesAndCountsTheRest();
    void keepsTheIntervalOverBlankLines();
    void refusesALineWithoutEnd();
    void stopsWhenAsked();
    void saysWhyAFileCannotBeRead();
    void readsTheDryerRecording();
    void readsTheCultureRecording();
    void streamsTwentyMegabytesInPieces();
};

void TestCsv::readsNamesUnitsAndElapsedTime()
{
    const Read read =
        readText("time [h],VCD [1e6 cells/mL],pH,Glucose (g/L),note (old)\n0,0.5,7.1,6,1\n1.5,,7.05,5.5,2\n");
    QVERIFY2(read.errors.empty(), read.said().c_str());
    QCOMPARE(read.said(), std::string());
    QVERIFY(read.table.time == (Numbers{0.0, 5400.0}));
    const auto& columns = read.table.layout.columns;
    QVERIFY((columns[0] == CsvColumn{"time", "h", CsvColumn::Role::Time}));
    QVERIFY((columns[1] == CsvColumn{"VCD", "1e6 cells/mL", CsvColumn::Role::Value}));
    QVERIFY((columns[3] == CsvColumn{"Glucose", "g/L", CsvColumn::Role::Value}));
    QVERIFY((columns[4] == CsvColumn{"note (old)", "", CsvColumn::Role::Value}));
    QCOMPARE(read.column("VCD")[0], 0.5);
    QVERIFY(std::isnan(read.column("VCD")[1]));
    QCOMPARE(read.table.summary.missing, 1);
    QVERIFY(!read.table.summary.origin);
    QVERIFY(contains(read.understood(), "separated by commas"));
    QVERIFY(contains(read.understood(), "“time”, in h"));
    QVERIFY(contains(read.understood(), "Without unit: pH, note (old)."));
    QVERIFY(contains(readText("time,x\n0,1\n").understood(), "no unit and is read in seconds"));
}

void TestCsv::findsSeparatorAndDecimalSign_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<char>("separator");
    QTest::addColumn<char>("decimal");
    const auto row = [](const char* name, const char* text, char separator, char decimal) {
        QTest::newRow(name) << QByteArray(text) << separator << decimal;
    };
    row("comma", "time,x\n0,1.5\n1,2.5\n", ',', '.');
    row("comma and whole numbers", "time,x\n0,1\n1,2\n", ',', '.');
    row("semicolon, point", "time;x\n0;1.5\n1;2.5\n", ';', '.');
    row("semicolon, comma", "time;x\n0;1,5\n1;2,5\n", ';', ',');
    row("semicolon, comma, no header", "0,5;1,5\n1,5;2,5\n", ';', ',');
    row("tab, comma", "time\tx\n0\t1,5\n1\t2,5\n", '\t', ',');
    row("tab, text with commas", "time\tx\tnote\n0\t1.5\ta, b\n1\t2.5\tc, d\n", '\t', '.');
    row("quoted decimal commas", "time,x\n\"0,5\",\"1,5\"\n\"1,0\",\"2,5\"\n", ',', ',');
    row("one column, comma", "time\n1,5\n2,5\n3,5\n", ';', ',');
    row("one column, point", "time\n1.5\n2.5\n", ',', '.');
    row("scientific comma", "time;x\n0;1,5E+06\n1;2,5E+06\n", ';', ',');
}

void TestCsv::findsSeparatorAndDecimalSign()
{
    QFETCH(QByteArray, text);
    QFETCH(char, separator);
    QFETCH(char, decimal);
    CsvOptions options;
    if (!text.startsWith("time")) options.interval = 1.0;
    const CsvLayout layout = sniffCsv(text.toStdString(), true, options);
    QCOMPARE(layout.separator, separator);
    QCOMPARE(layout.decimal, decimal);
    QVERIFY(layout.problems.empty());
    const Read read = readText(text.toStdString(), options);
    QCOMPARE(read.said(), std::string());
    QVERIFY(read.table.time.size() >= 2);
    QCOMPARE(read.table.summary.missing, 0);
}

void TestCsv::readsALineOfUnitsBelowTheNames()
{
    const Read read = readText("Time,pH,VCD,Air\nh,-,[1e6 cells/mL],L/min\n0,7,1,2\n1,7,1,2\n");
    QVERIFY2(read.errors.empty(), read.said().c_str());
    QVERIFY(read.table.time == (Numbers{0.0, 3600.0}));
    QCOMPARE(read.table.layout.columns[1].unit, std::string());
    QCOMPARE(read.table.layout.columns[2].unit, std::string("1e6 cells/mL"));
    QCOMPARE(read.table.layout.columns[3].unit, std::string("L/min"));
    QVERIFY(contains(read.understood(), "Line 2 contains the units"));
}

void TestCsv::leavesRemarksAndTitlesOut()
{
    const Read read =
        readText("# made by a bioreactor\nRun 5, unit 7, site B, a, b\n\ntime [min],x\n0,1\n# pause\n1,2\n");
    QVERIFY2(read.errors.empty(), read.said().c_str());
    QCOMPARE(read.said(), std::string());
    QVERIFY(read.table.time == (Numbers{0.0, 60.0}));
    QVERIFY(contains(read.understood(), "first 3 lines"));
}

void TestCsv::takesANameLineInARemark()
{
    const Read read = readText("# time [h], x [g/L]\n0, 1\n1, 2\n");
    QVERIFY2(read.errors.empty(), read.said().c_str());
    QCOMPARE(read.table.layout.columns[1].name, std::string("x"));
    QCOMPARE(read.table.layout.columns[1].unit, std::string("g/L"));
    QVERIFY(read.column("x") == (Numbers{1.0, 2.0}));
}

void TestCsv::takesNamesThatAreOneMoreOrLess()
{
    const Read fewer = readText("time,x\n0,1,\n1,2,\n");
    QCOMPARE(fewer.said(), std::string());
    QCOMPARE(fewer.table.layout.columns.size(), std::size_t(2));
    QVERIFY(fewer.column("x") == (Numbers{1.0, 2.0}));
    const Read more = readText("time,x,y\n0,1\n1,2\n");
    QCOMPARE(more.table.layout.columns.size(), std::size_t(3));
    QVERIFY(more.column("x") == (Numbers{1.0, 2.0}));
    QCOMPARE(more.notices.size(), std::size_t(2));
}

void TestCsv::namesColumnsWithoutHeader()
{
    const Read unstated = readText("1.5,2\n2.5,3\n");
    QCOMPARE(unstated.errors.size(), std::size_t(1));
    QVERIFY(contains(unstated.said(), "interval"));
    QVERIFY(contains(unstated.said(), "c1, c2"));
    CsvOptions options;
    options.interval = 60.0;
    options.units["c2"] = "g/L";
    const Read read = readText("1.5,2\n2.5,3\n", options);
    QVERIFY2(read.errors.empty(), read.said().c_str());
    QVERIFY(read.table.time == (Numbers{0.0, 60.0}));
    QCOMPARE(read.table.layout.columns[1].unit, std::string("g/L"));
    QVERIFY(read.column("c1") == (Numbers{1.5, 2.5}));
}

void TestCsv::obeysWhatIsStated()
{
    CsvOptions options;
    options.separator = ' ';
    options.header = false;
    options.names = {"t", "pO2 [% air]"};
    options.timeColumn = "t";
    options.timeUnit = "min";
    options.start = readInstant("2026-03-01T09:30:00Z").value();
    const Read read = readText("1 40\n2 41\n", options);
    QVERIFY2(read.errors.empty(), read.said().c_str());
    QVERIFY(read.table.time == (Numbers{60.0, 120.0}));
    QCOMPARE(read.table.layout.columns[1].unit, std::string("% air"));
    QCOMPARE(writeInstant(*read.table.summary.origin), std::string("2026-03-01T09:30:00Z"));

    options.names = {"t"};
    QVERIFY(contains(readText("1 40\n2 41\n", options).said(), "1 names are given for 2 columns"));
    options.names = {"t", "x"};
    options.timeUnit = "kg";
    QVERIFY(contains(readText("1 40\n2 41\n", options).said(), "not a unit of time"));
    options.timeUnit = "min";
    options.units["x"] = "furlong";
    QVERIFY(contains(readText("1 40\n2 41\n", options).said(), "furlong"));
    CsvOptions interval;
    interval.interval = 0.0;
    QVERIFY(contains(readText("1\n2\n", interval).said(), "above 0 s"));
}

void TestCsv::takesCAndFOfATemperatureAsDegrees()
{
    const Read read = readText("time [h],Temp (C),Jacket temperature [F],Vitamin (C)\n0,36.9,98,5\n1,37,99,5\n");
    QVERIFY2(read.errors.empty(), read.said().c_str());
    const auto& columns = read.table.layout.columns;
    QVERIFY((columns[1] == CsvColumn{"Temp", "°C", CsvColumn::Role::Value}));
    QVERIFY((columns[2] == CsvColumn{"Jacket temperature", "°F", CsvColumn::Role::Value}));
    QVERIFY((columns[3] == CsvColumn{"Vitamin (C)", "", CsvColumn::Role::Value}));
    const Read below = readText("Time,Temp,VCD,Air\nh,C,1e6 cells/mL,L/min\n0,37,1,2\n1,37,1,2\n");
    QCOMPARE(below.table.layout.columns[1].unit, std::string("°C"));
}

// As programs write it on a Danish computer.
void TestCsv::readsClocksWithPoints()
{
    CsvOptions options;
    options.zone = Zone::named("Europe/Copenhagen").value();
    const Read read = readText("Tidspunkt;Glukose [g/L]\n14-03-2026 08.13;5,5\n14-03-2026 08.14.30;5,4\n", options);
    QVERIFY2(read.errors.empty(), read.said().c_str());
    QCOMPARE(writeInstant(*read.table.summary.origin), std::string("2026-03-14T07:13:00Z"));
    QVERIFY(read.table.time == (Numbers{0.0, 90.0}));
    QVERIFY(read.column("Glukose") == (Numbers{5.5, 5.4}));
}

void TestCsv::readsDatesWithZone()
{
    const Read read =
        readText("time,x\n2026-03-01T10:30:00+01:00,1\n2026-03-01T10:30:00.25+01:00,2\n2026-03-01T09:31:00Z,3\n");
    QVERIFY2(read.errors.empty(), read.said().c_str());
    QVERIFY(read.table.time == (Numbers{0.0, 0.25, 60.0}));
    QCOMPARE(writeInstant(*read.table.summary.origin), std::string("2026-03-01T09:30:00Z"));
    CsvOptions options;
    options.start = readInstant("2026-03-01T09:00:00Z").value();
    QVERIFY(readText("time,x\n2026-03-01T09:30:00Z,1\n", options).table.time == Numbers{1800.0});
}

void TestCsv::readsLocalDatesInTheirZone()
{
    const std::string text = "DateTime,x\n2018-06-29 09:20,1\n2018-06-29 09:30,2\n";
    const Read unstated = readText(text);
    QCOMPARE(unstated.said(), std::string());
    QVERIFY(contains(unstated.understood(), "have no time zone and are read in that of this computer"));
    CsvOptions options;
    options.zone = Zone::named("Europe/Berlin").value();
    const Read summer = readText(text, options);
    QCOMPARE(writeInstant(*summer.table.summary.origin), std::string("2018-06-29T07:20:00Z"));
    QVERIFY(contains(summer.understood(), "read in the time zone Europe/Berlin"));
    options.zone.reset();
    options.timeUnit = "+02:00";
    const Read read = readText(text, options);
    QVERIFY2(read.errors.empty(), read.said().c_str());
    QCOMPARE(writeInstant(*read.table.summary.origin), std::string("2018-06-29T07:20:00Z"));
    QVERIFY(read.table.time == (Numbers{0.0, 600.0}));
    const Read headed = readText("time [+02:00],x\n2018-06-29 09:20,1\n");
    QVERIFY2(headed.errors.empty(), headed.said().c_str());
    QCOMPARE(writeInstant(*headed.table.summary.origin), std::string("2018-06-29T07:20:00Z"));
    options.timeUnit = "min";
    QVERIFY(contains(readText(text, options).said(), "“min” is not a time zone"));
    QVERIFY(contains(readText("time,x\n31.02.2026 9:30,1\n").said(), "31.02.2026 9:30"));
}

// In spring an hour is left out, in autumn one is shown twice.
void TestCsv::reportsTimesThatDoNotExist()
{
    CsvOptions options;
    options.zone = Zone::named("Europe/Berlin").value();
    const Read spring = readText("DateTime,x\n2026-03-29 01:30,1\n2026-03-29 02:30,2\n2026-03-29 03:45,3\n", options);
    QVERIFY(contains(spring.said(), "In line 3 the time 2026-03-29 02:30 does not exist in Europe/Berlin"));
    QVERIFY(contains(spring.said(), "it counts as 2026-03-29T01:30:00Z"));
    QVERIFY(spring.said().find("twice") == std::string::npos);
    QVERIFY(spring.table.time == (Numbers{0.0, 3600.0, 4500.0}));
    const Read autumn = readText("DateTime,x\n2026-10-25 02:30,1\n2026-10-25 02:10,2\n", options);
    QVERIFY(contains(autumn.said(), "2 rows are in an hour that the clock showed twice"));
    QVERIFY(autumn.said().find("does not exist") == std::string::npos);
    const Read begun = readText("Start Time: 2026-03-29 02:30\nTime [h],x\n0,1\n1,2\n", options);
    QVERIFY(contains(begun.understood(), "The time 2026-03-29 02:30 in line 1 does not exist"));
}

void TestCsv::readsReportedTimesOnTheTimeScale()
{
    const Read hours = readText("time [h],VCD,VCD.reported\n1,5,3\n2,6,\n");
    QVERIFY(hours.table.layout.columns[2].role == CsvColumn::Role::Reported);
    QCOMPARE(hours.column("VCD.reported")[0], 10800.0);
    QVERIFY(std::isnan(hours.column("VCD.reported")[1]));
    const Read dates =
        readText("time,VCD,VCD.reported\n2026-03-01T09:00Z,5,2026-03-01T11:00Z\n2026-03-01T10:00Z,6,soon\n");
    QCOMPARE(dates.column("VCD.reported")[0], 7200.0);
    QVERIFY(contains(dates.said(), "“soon” in line 3, column 3"));
}

void TestCsv::picksOneBatch()
{
    const std::string text = "batch,time,x\n1,0,1\n1,1,2\n2,0,3\n2.0,1,4\n,2,5\nB,0,6\n";
    CsvOptions options;
    options.batchColumn = "batch";
    const Read first = readText(text, options);
    QVERIFY(first.column("x") == (Numbers{1.0, 2.0}));
    QCOMPARE(first.table.summary.batchValue, std::string("1"));
    options.batchValue = "2";
    const Read second = readText(text, options);
    QVERIFY(second.column("x") == (Numbers{3.0, 4.0}));
    QCOMPARE(second.table.summary.skippedRows, 4);
    QVERIFY(second.notices.empty());
    options.batchValue = "9";
    const Read none = readText(text, options);
    QVERIFY(contains(none.said(), "No line has “9” in column “batch”"));
    QVERIFY(contains(none.said(), "1, 2, 2.0, B"));
    const Read untimed = readText("batch;time;x\nA\xe9;late;1\nB;0;2\n", [] {
        CsvOptions stated;
        stated.batchColumn = "batch";
        stated.timeUnit = "h";
        return stated;
    }());
    QVERIFY(contains(untimed.said(), "no readable line of data"));
    const Read all = readText(text);
    QVERIFY(contains(all.said(), "name the column that identifies them"));
}

void TestCsv::namesMissingColumns()
{
    CsvOptions options;
    options.timeColumn = "Clocktime";
    options.batchColumn = "lot";
    options.units["pH_"] = "1";
    const Read read = readText("batch_id,pH,ClockTime\n1,7,0\n", options);
    QCOMPARE(read.errors.size(), std::size_t(3));
    QVERIFY(contains(read.said(), "no column “Clocktime”; did you mean “ClockTime”?"));
    QVERIFY(contains(read.said(), "no column “lot”; its columns are batch_id, pH, ClockTime."));
    QVERIFY(contains(read.said(), "did you mean “pH”?"));
}

void TestCsv::readsQuotedCells()
{
    const Read read = readText("\"time [h]\",\"a \"\"b\"\", c\",\"x\" \n\"0\",\"1\",2\n1,\"2\"\"\",3\n");
    QVERIFY2(read.errors.empty(), read.said().c_str());
    QCOMPARE(read.table.layout.columns[1].name, std::string("a \"b\", c"));
    QCOMPARE(read.table.layout.columns[2].name, std::string("x"));
    QVERIFY(contains(read.said(), "“2\"” in line 3, column 2"));
    QVERIFY(read.column("x") == (Numbers{2.0, 3.0}));
}

void TestCsv::countsLinesWithinQuotes()
{
    const Read read = readText("time,note,x\n0,\"two\nlines\",1\n1,\"one\",bad\n");
    QVERIFY(contains(read.said(), "run.csv:4: “bad” in line 4, column 3 (x)"));
    QVERIFY(read.table.layout.columns[1].role == CsvColumn::Role::Text);
    QVERIFY(contains(read.understood(), "“note” contains text"));
    QCOMPARE(read.table.time.size(), std::size_t(2));
}

void TestCsv::survivesAQuoteThatIsNeverClosed()
{
    std::string text = "time,x,y\n0,1,1\n1,\"2,1\n";
    for (int i = 2; i < 300000; ++i) text += std::to_string(i) + ",3,4\n";
    const Read read = readText(text);
    QCOMPARE(read.table.time.size(), std::size_t(300000));
    QVERIFY(contains(read.said(), "run.csv:3: In line 3 a quote is opened but not closed"));
}

void TestCsv::readsByteOrderMarkAndCarriageReturns()
{
    const Read read = readText("\xef\xbb\xbf"
                               "time [h],x\r\n0,1\r\n1,2\r\n");
    QCOMPARE(read.said(), std::string());
    QVERIFY(read.table.time == (Numbers{0.0, 3600.0}));
    QVERIFY(read.column("x") == (Numbers{1.0, 2.0}));
    const Read headless = readText("\xef\xbb\xbf"
                                   "0,1\r\n1,2\r\n",
                                   [] {
                                       CsvOptions options;
                                       options.timeColumn = "c1";
                                       return options;
                                   }());
    QCOMPARE(headless.said(), std::string());
    QVERIFY(headless.table.time == (Numbers{0.0, 1.0}));
    QVERIFY(readText("time,x\r0,1\r1,2\r").column("x") == (Numbers{1.0, 2.0}));
}

void TestCsv::readsNamesOfOneByteALetter()
{
    const Read read = readText("time [h];T [\xb0"
                               "C]\n0;37,1\n");
    QVERIFY2(read.errors.empty(), read.said().c_str());
    QCOMPARE(read.table.layout.columns[1].unit, std::string("°C"));
    QVERIFY(contains(read.understood(), "Windows-1252"));
}

void TestCsv::refusesWhatIsNoTable_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("said");
    const auto row = [](const char* name, QByteArray bytes, const char* said) {
        QTest::newRow(name) << bytes << QString(said);
    };
    row("empty", "", "empty");
    row("blank", "\n \n\n", "empty");
    row("header only", "time,x\n", "no line of data");
    row("workbook", QByteArray("PK\x03\x04 and more"), "workbook");
    QByteArray noise;
    for (int i = 0; i < 4096; ++i) noise += char((i * 7919 + i / 256 * 31) & 0xff);
    row("binary", noise, "binary");
    row("zeros", QByteArray(1000, '\0'), "binary");
    row("prose", "Dear all,\nthe run was fine.\n", "interval");
}

void TestCsv::refusesWhatIsNoTable()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, said);
    const Read read = readText(bytes.toStdString());
    QCOMPARE(read.errors.size(), std::size_t(1));
    QCOMPARE(read.errors[0].where, std::string("run.csv"));
    QVERIFY(contains(read.said(), said.toStdString()));
}

void TestCsv::countsTextInANumbersPlaceAsMissing()
{
    const Read read = readText("time,pH\n0,7\n1,<6.5\n2,1e999\n3,7.2\n");
    QVERIFY(contains(read.said(), "1 cells contain a limit"));
    QVERIFY(contains(read.said(), "“1e999” in line 4"));
    QVERIFY(std::isnan(read.column("pH")[1]) && std::isnan(read.column("pH")[2]));
    QCOMPARE(read.column("pH")[3], 7.2);
    QCOMPARE(read.table.summary.missing, 2);
}

void TestCsv::reportsAWrongDecimalSign()
{
    const Read read = readText("time;pH;x\n0;7.1;1\n1;7.2;1\n2;7,3;1\n");
    QVERIFY(contains(read.said(), "“7,3” in line 4, column 2 (pH) has a different decimal sign"));
    const Read thousands = readText("time;x\n0;1,5\n1;2,5\n2;1.234,5\n");
    QVERIFY(contains(thousands.said(), "“1.234,5” in line 4"));
}

void TestCsv::countsNan()
{
    const Read read = readText("time,x\n0,NaN\n1,N/A\n2,null\n3,-\n4,5\n");
    QCOMPARE(read.notices.size(), std::size_t(1));
    QVERIFY(contains(read.said(), "4 cells contain NaN"));
    QCOMPARE(std::count_if(read.column("x").begin(), read.column("x").end(), isNan), 4);
    // Beyond what can be measured is something else than not measured.
    const Read beyond = readText("time,x,y\n0,< LOD,1\n1,n.n.,\n2,n.a.,2\n3,OVRFLW\n4,5,7\n5,6,8\n");
    QVERIFY(contains(beyond.said(), "1 cells contain NaN") && contains(beyond.said(), "3 cells say that the value is"));
    QVERIFY((beyond.table.summary.missingOf[1] == CsvMissing{.notAvailable = 1, .beyond = 3}));
    QVERIFY((beyond.table.summary.missingOf[2] == CsvMissing{.empty = 2}));
}

void TestCsv::reportsShortAndLongLines()
{
    const Read read = readText("time,x,y\n0,1,2\n1,1\n2,1,2,9\n3,1,2,\n4,1,2\n");
    QCOMPARE(read.notices.size(), std::size_t(2));
    QVERIFY(contains(read.said(), "run.csv:3: Line 3 has 2 cells instead of 3"));
    QVERIFY(contains(read.said(), "run.csv:4: Line 4 has 4 cells instead of 3"));
    QCOMPARE(read.column("x").size(), std::size_t(5));
    QVERIFY(std::isnan(read.column("y")[1]));
}

void TestCsv::keepsWhatIsWholeOfACutLine()
{
    const Read read = readText("time,x,y\n0,1,2\n1,3,4\n2,5.1");
    QVERIFY(contains(read.said(), "within line 4, which has 2 of 3 cells"));
    QCOMPARE(read.table.time.size(), std::size_t(3));
    QVERIFY(std::isnan(read.column("x")[2])); // 5.1 may have been 5.12
    const Read inTime = readText("time,x,y\n0,1,2\n1,3,4\n2");
    QCOMPARE(inTime.table.time.size(), std::size_t(2));
    QVERIFY(contains(inTime.said(), "line 4"));
}

void TestCsv::takesALastLineWithoutLineEnd()
{
    const Read read = readText("time,x\n0,1\n1,3");
    QCOMPARE(read.said(), std::string());
    QVERIFY(read.column("x") == (Numbers{1.0, 3.0}));
}

void TestCsv::reportsTimesThatGoBackwards()
{
    const Read read = readText("time [h],x\n0,1\n2,2\n1,3\n3,4\n3,5\n");
    QCOMPARE(read.notices.size(), std::size_t(1));
    QVERIFY(contains(read.said(), "run.csv:4: In line 4 the time goes back from 2 to 1"));
    QCOMPARE(read.table.summary.backwards, 1);
    QVERIFY(read.table.time == (Numbers{0.0, 3600.0, 7200.0, 10800.0, 10800.0}));
    QVERIFY(read.column("x") == (Numbers{1.0, 3.0, 2.0, 4.0, 5.0}));
}

void TestCsv::leavesOutLinesWithoutTime()
{
    const Read read = readText("time,x\n0,1\nlate,2\n,3\nNaN,4\n1,5\n");
    QVERIFY(contains(read.said(), "The time “late” in line 3, column 1 cannot be read"));
    QCOMPARE(read.notices.size(), std::size_t(3));
    QVERIFY(read.column("x") == (Numbers{1.0, 5.0}));
}

void TestCsv::listsAHundredNoticesAndCountsTheRest()
{
    std::string text = "time,x,y\n";
    for (int i = 0; i < 1000; ++i) text += std::to_string(i) + (i < 500 ? ",1,2\n" : ",bad,1,2,3\n");
    const Read read = readText(text);
    QCOMPARE(read.notices.size(), std::size_t(202));
    QVERIFY(contains(read.said(), "400 more cells contain text"));
    QVERIFY(contains(read.said(), "400 more lines have too few or too many"));
    QCOMPARE(read.table.summary.missing, 500);
}

void TestCsv::keepsTheIntervalOverBlankLines()
{
    CsvOptions options;
    options.interval = 2.0;
    const Read read = readText("5\n\n7\n\n\n", options);
    QVERIFY(read.table.time == (Numbers{0.0, 2.0, 4.0}));
    QVERIFY(std::isnan(read.column("c1")[1]));
    QCOMPARE(read.column("c1")[2], 7.0);
}

void TestCsv::refusesALineWithoutEnd()
{
    const Read read = readText("time,x\n0,1\n" + std::string(3'000'000, '5') + "\n");
    QVERIFY(contains(read.said(), "Line 3 is longer than"));
}

void TestCsv::stopsWhenAsked()
{
    const QTemporaryDir folder;
    const std::filesystem::path path = folder.filePath("run.csv").toStdString();
    std::ofstream file(path);
    file << "time,x\n";
    for (int i = 0; i < 500000; ++i) file << i << ",1\n";
    file.close();
    const CsvLayout layout = sniffCsvFile(path);
    std::stop_source source;
    std::int64_t rows = 0;
    Notices notices;
    const auto sink = [&](const CsvChunk& chunk) {
        rows += std::int64_t(chunk.time.size());
        source.request_stop();
        return true;
    };
    const Result<CsvSummary> summary = streamCsv(path, layout, {sink, {}, source.get_token()}, notices);
    QVERIFY(summary.ok());
    QVERIFY(summary->stopped);
    QVERIFY(rows > 0 && rows < 500000);
    QCOMPARE(summary->rows, rows);
    const Result<CsvSummary> refused =
        streamCsv(path, layout, {[](const CsvChunk&) { return false; }, {}, {}}, notices);
    QVERIFY(refused.ok() && refused->stopped);
}

void TestCsv::saysWhyAFileCannotBeRead()
{
    Errors errors;
    Notices notices;
    (void)readCsv("/nowhere/run.csv", {}, errors, notices);
    QCOMPARE(errors.size(), std::size_t(1));
    QVERIFY(errors[0].code == Code::Io);
    QVERIFY(contains(errors[0].what.text(), "No such file"));
    const QTemporaryDir folder;
    errors.clear();
    (void)readCsv(folder.path().toStdString(), {}, errors, notices);
    QCOMPARE(errors.size(), std::size_t(1));
    QVERIFY(errors[0].code == Code::Io);
}

void TestCsv::readsTheDryerRecording()
{
    const std::filesystem::path path = titer::support::sampleData("process-improve/dryer.csv");
    if (path.empty()) QSKIP("no sample data: process-improve");
    Read read;
    CsvOptions options;
    options.timeColumn = "ClockTime";
    options.timeUnit = "min";
    options.batchColumn = "batch_id";
    options.batchValue = "12";
    read.table = readCsv(path, options, read.errors, read.notices);
    QVERIFY2(read.errors.empty(), read.said().c_str());
    QCOMPARE(read.said(), std::string());
    QCOMPARE(read.table.summary.rows + read.table.summary.skippedRows, 9220);
    QCOMPARE(read.table.time.front(), 0.0);
    QCOMPARE(read.table.time[1], 60.0);
    QCOMPARE(read.table.summary.missing, 0);
    // Without batch the clock starts again 70 times.
    Read all;
    all.table = readCsv(path, {}, all.errors, all.notices);
    QVERIFY(all.errors.empty());
    QCOMPARE(all.table.summary.backwards, 70);
    QCOMPARE(all.table.summary.rows, 9220);
}

void TestCsv::readsTheCultureRecording()
{
    const std::filesystem::path path = titer::support::sampleData("raav-hek293/bioreactor_2_online_xv.csv");
    if (path.empty()) QSKIP("no sample data: raav-hek293");
    Read read;
    CsvOptions options;
    options.interval = 120.0;
    options.names = {"VCD"};
    options.units["VCD"] = "cells/mL";
    read.table = readCsv(path, options, read.errors, read.notices);
    QVERIFY2(read.errors.empty(), read.said().c_str());
    QCOMPARE(read.said(), std::string());
    QCOMPARE(read.table.time.size(), std::size_t(6153)); // 6152 line ends, and a value behind the last
    QCOMPARE(read.column("VCD")[0], 101893.7602);
    QCOMPARE(read.table.time[10], 1200.0);
}

void TestCsv::streamsTwentyMegabytesInPieces()
{
    const QTemporaryDir folder;
    const std::filesystem::path path = folder.filePath("run.csv").toStdString();
    std::ofstream file(path);
    file << "time [s],a,b,c,d\n";
    std::int64_t rows = 0;
    double sum = 0.0;
    for (; file.tellp() < 20'000'000; ++rows) {
        file << rows << "," << rows % 97 << ".25,37.125,-0.001953125,1e-3\n";
        sum += double(rows % 97) + 0.25;
    }
    file.close();
    double read = 0.0, last = 0.0;
    std::size_t largest = 0;
    int steps = 0;
    const auto sink = [&](const CsvChunk& chunk) {
        largest = std::max(largest, chunk.time.size());
        for (const double value : chunk.columns[1]) read += value;
        return true;
    };
    const auto progress = [&](double fraction) {
        ++steps;
        QVERIFY(fraction >= last);
        last = fraction;
    };
    Notices notices;
    const Result<CsvSummary> summary = streamCsv(path, sniffCsvFile(path), {sink, progress, {}}, notices);
    QVERIFY(summary.ok());
    QCOMPARE(summary->rows, rows);
    QCOMPARE(read, sum);
    QVERIFY(notices.empty());
    QVERIFY(largest < 100000); // a block, not the file
    QVERIFY(steps >= 20);
    QCOMPARE(last, 1.0);
}

TITER_TEST(TestCsv)

} // namespace tst_csv

#include "tst_csv.moc"
