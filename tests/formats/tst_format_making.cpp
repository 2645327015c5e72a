// Formats made of how a table was read: they read the same file alike, and the next of its kind; what none can determine is said.
#include "core/base/time.h"
#include "core/formats/format_making.h"
#include "core/formats/format_writing.h"
#include "core/formats/lab_reading.h"
#include "tests/support/test_program.h"
#include "tests/support/workbook.h"

#include <QString>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <fstream>

namespace tst_format_making {

using namespace titer;
using namespace titer::formats;
using Role = base::CsvColumn::Role;

namespace {

const FormatList& shipped()
{
    static const FormatList formats = [] {
        base::Notices notices;
        return formatsIn({TITER_SOURCE_DIR "/resources/formats"}, notices);
    }();
    return formats;
}

base::CsvOptions inBerlin()
{
    base::CsvOptions options;
    options.zone = base::Zone::named("Europe/Berlin").value();
    return options;
}

base::Result<Format> made(const Content& content, const base::CsvOptions& options = inBerlin())
{
    return makeFormat(content, {.id = "mine", .label = "Mine", .options = options}, shipped());
}

base::Result<Format> made(std::string_view text, const base::CsvOptions& options = inBerlin())
{
    return made(contentOf("lab.csv", text), options);
}

std::string said(const base::Result<Format>& format)
{
    return format ? std::string("a format") : format.error().what.text();
}

bool contains(const std::string& text, std::string_view words)
{
    return text.find(words) != std::string::npos;
}

const Quantity& quantity(const Format& format, std::string_view tag)
{
    static const Quantity none;
    for (const Quantity& each : format.quantities)
        if (each.tag == tag) return each;
    return none;
}

LabReading read(std::string_view text, const Format& format)
{
    const ReadOptions options{.zone = base::Zone::named("Europe/Berlin").value(), .decimal = {}, .order = {}};
    const auto reading = readLab(contentOf("next.csv", text), format, options);
    return reading ? *reading : LabReading();
}

// Whether the format knows another file among the shipped ones.
bool knows(const Format& format, std::string_view text)
{
    FormatList all = shipped();
    const auto own = std::make_shared<const Format>(format);
    all.push_back(own);
    return recognise(contentOf("next.csv", text), all) == own;
}

// A semicolon between cells, decimal commas, a title, a row of units, a limit, a word for no value.
constexpr std::string_view comma = "Laborbericht Fermentation;;;\nCharge: FB-0417;;;\n\nZeitpunkt;VCD;Glukose;Titer\n"
                                   ";10^6/mL;g/L;mg/L\n14.03.2026 08:13;0,56;6,02;<10\n14.03.2026 14:13;0,61;fehlt;12\n"
                                   "15.03.2026 08:12;0,72;fehlt;12,5\n";
// Names of samples, and when a value became known; tabs between cells.
constexpr std::string_view reported = "Sample ID\tDate drawn\tResult time\tIgG [g/L]\tDNA\n"
                                      "FB12_D1\t03/04/2026 08:00\t03/04/2026 16:00\t1.25\t3\n"
                                      "FB12_D2\t04/04/2026 08:00\t04/04/2026 17:30\t1.40\t\n"
                                      "FB12_D3\t13/04/2026 08:00\t\t1.61\t5\n";

} // namespace

class TestFormatMaking : public QObject {
    Q_OBJECT

private slots:
    void laboratoryTable();
    void decimalCommasTitlesAndUnits();
    void messyFileWithUnits();
    void samplesThatAreReportedLater();
    void dateAndClockInTwoColumns();
    void loopsOverTwoLines();
    void whatAPersonSaid();
    void sheetsOfAWorkbook();
    void writesEveryKey();
    void shippedFormatsAreWrittenAlike();
    void namesBecomeIds();
    void refusesWhatAFormatCannotReport_data();
    void refusesWhatAFormatCannotReport();
    void leavesFilesThatAreKnownAlone();
    void keepsItWhereItMayBeWritten();
};

void TestFormatMaking::laboratoryTable()
{
    const auto content = readContent(TITER_SOURCE_DIR "/tests/cases/laboratory.csv");
    QVERIFY(content);
    base::CsvOptions options = inBerlin();
    options.ignore = {"OD standard deviation"};
    const base::Result<Format> format = made(*content, options);
    QVERIFY2(format, said(format).c_str());
    QCOMPARE(format->sample.drawn.columns, Names{"ts"});
    QCOMPARE(format->separator, std::optional(';'));
    QCOMPARE(format->decimal, std::optional('.'));
    QVERIFY(format->order == base::DateOrder::DayFirst);
    QCOMPARE(quantity(*format, "Glucose").unit, std::string("g/L"));
    QCOMPARE(quantity(*format, "Glucose").columns, Names{"Glucose"});
    QVERIFY(quantity(*format, "OD standard deviation").columns.empty());
    QVERIFY(quantity(*format, "F-Time").columns.empty()); // it only checks the dates
    // Names with digits may be of this file alone.
    QCOMPARE(format->know, (Names{"ts", "Glucose", "Acetate", "CDW_calc", "Sample"}));
    base::Errors errors;
    const auto again = readFormat(writeFormat(*format), errors);
    QVERIFY(again && *again == *format);
    // The next file has another unit, and one column less.
    const std::string_view next = "ts;F-Time [h];Glucose [mg/L];Acetate [g/L];CDW_calc;Sample [g]\n"
                                  "01.05.2026 08:00;0.1;27000;NA;0.05;5.9\n";
    QVERIFY(knows(*format, next));
    const LabReading reading = read(next, *format);
    QCOMPARE(reading.samples.size(), std::size_t(1));
    QCOMPARE(reading.samples[0].values[0].unit, std::string("mg/L"));
    QCOMPARE(base::writeInstant({reading.samples[0].time()->time}), std::string("2026-05-01T06:00:00Z"));
    QVERIFY(!knows(*format, "ts;pH;pO2\n01.05.2026 08:00;7;40\n"));
}

void TestFormatMaking::decimalCommasTitlesAndUnits()
{
    const base::Result<Format> format = made(comma);
    QVERIFY2(format, said(format).c_str());
    QCOMPARE(format->decimal, std::optional(','));
    QCOMPARE(format->know, (Names{"Laborbericht Fermentation", "Charge", "Zeitpunkt", "VCD", "Glukose", "Titer"}));
    QCOMPARE(format->missing, Names{"fehlt"});
    QCOMPARE(format->sample.batch.columns, Names{"Charge"});
    QCOMPARE(quantity(*format, "VCD").unit, std::string("1e6 cells/mL"));
    const LabReading reading =
        read("Laborbericht Fermentation;;;\nCharge: FB-0418;;;\n\nZeitpunkt;VCD;Glukose;Titer\n;10^6/mL;g/L;mg/L\n"
             "01.05.2026 08:13;0,16;fehlt;>5\n",
             *format);
    QCOMPARE(reading.samples.size(), std::size_t(1));
    QCOMPARE(reading.samples[0].batch, std::string("FB-0418"));
    QCOMPARE(reading.samples[0].values.size(), std::size_t(2));
    QCOMPARE(reading.samples[0].values[0].value, 0.16);
    QCOMPARE(reading.samples[0].values[1].beyond, '>');
    QVERIFY(reading.faults.empty());
}

void TestFormatMaking::messyFileWithUnits()
{
    const auto content = readContent(TITER_SOURCE_DIR "/tests/cases/messy-fed-batch.csv");
    QVERIFY(content);
    const base::Result<Format> format = made(*content);
    QVERIFY2(format, said(format).c_str());
    QCOMPARE(quantity(*format, "Titer").unit, std::string("mg/L"));
    QVERIFY(std::find(format->know.begin(), format->know.end(), "Charge") != format->know.end());
    for (const std::string& word : format->know) QVERIFY2(!contains(word, "0417"), word.c_str());
}

void TestFormatMaking::samplesThatAreReportedLater()
{
    const base::Result<Format> format = made(reported);
    QVERIFY2(format, said(format).c_str());
    QCOMPARE(format->sample.name.columns, Names{"Sample ID"});
    QCOMPARE(format->sample.drawn.columns, Names{"Date drawn"});
    QCOMPARE(format->sample.reported.columns, Names{"Result time"});
    QCOMPARE(format->separator, std::optional('\t'));
    for (const std::string& word : format->know) QVERIFY2(!contains(word, "FB12"), word.c_str());
    const LabReading reading = read(reported, *format);
    QCOMPARE(reading.samples.size(), std::size_t(3));
    QCOMPARE(reading.samples[1].name, std::string("FB12_D2"));
    QCOMPARE(base::writeInstant({reading.samples[1].reported->time}), std::string("2026-04-04T15:30:00Z"));
    QVERIFY(!reading.samples[2].reported);
}

void TestFormatMaking::dateAndClockInTwoColumns()
{
    const base::Result<Format> format =
        made("Date,Clock,Reactor,pH,pO2 [%]\n2026-03-14,08:13,R3,7.01,40\n2026-03-14,14:13,R3,7.02,41\n"
             "2026-03-15,08:13,R3,7.03,40\n2026-03-15,14:13,R4,7.00,39\n");
    QVERIFY2(format, said(format).c_str());
    QCOMPARE(format->sample.drawn.columns, Names{"Date + Clock"});
    // A vessel is no state here.
    QCOMPARE(format->sample.vessel.columns, Names{"Reactor"});
    QVERIFY(!format->order);
}

void TestFormatMaking::loopsOverTwoLines()
{
    const auto content = readContent(TITER_SOURCE_DIR "/tests/cases/plant-system-loops.csv");
    QVERIFY(content);
    QVERIFY2(contains(said(made(*content)), "contains states"), said(made(*content)).c_str());
    base::CsvOptions options = inBerlin();
    for (const base::CsvColumn& column : base::sniffCsv(content->sheets.front().text, true, options).columns)
        if (column.part == base::CsvColumn::Part::Mode) options.ignore.push_back(column.name);
    const base::Result<Format> format = made(*content, options);
    QVERIFY2(format, said(format).c_str());
    QCOMPARE(format->headings, 2);
    QCOMPARE(quantity(*format, "TEMP_2.SP").columns, Names{"TEMP_2 Setpoint"});
    QCOMPARE(quantity(*format, "TEMP_2").unit, std::string("°C"));
    QCOMPARE(format->sample.batch.columns, Names{"BatchId"});
}

void TestFormatMaking::whatAPersonSaid()
{
    base::CsvOptions options = inBerlin();
    options.dates = base::DateOrder::MonthFirst;
    options.units["Glucose"] = "mmol/L";
    options.roles["Tank"] = {Role::Sample, {}};
    options.roles["T_soll"] = {Role::Value, "T"};
    options.ignore = {"Spare"};
    const base::Result<Format> format = made("Date;Tank;Glucose [g/L];T [°C];T_soll [°C];Spare\n"
                                             "03/04/2026 08:00;A;6,2;37;37;1\n03/05/2026 08:00;B;5,9;37;37;2\n",
                                             options);
    QVERIFY2(format, said(format).c_str());
    QVERIFY(format->order == base::DateOrder::MonthFirst);
    QCOMPARE(format->sample.name.columns, Names{"Tank"});
    // A unit that a person gave goes with the whole name, or the file's would be taken.
    QCOMPARE(quantity(*format, "Glucose").columns, Names{"Glucose [g/L]"});
    QCOMPARE(quantity(*format, "Glucose").unit, std::string("mmol/L"));
    QCOMPARE(quantity(*format, "T.SP").columns, Names{"T_soll"});
    QVERIFY(quantity(*format, "Spare").columns.empty());
}

void TestFormatMaking::sheetsOfAWorkbook()
{
    using support::Cell;
    const QTemporaryDir folder;
    const std::string path = folder.filePath("lab.xlsx").toStdString();
    const std::vector<std::vector<Cell>> cover{{Cell("Report")}, {Cell("of the laboratory")}};
    const std::vector<std::vector<Cell>> data{{Cell("Date"), Cell("pH"), Cell("Glucose [g/L]")},
                                              {Cell("2026-03-14 08:13"), Cell(7.1), Cell(6.02)},
                                              {Cell("2026-03-15 08:13"), Cell(7.2), Cell(5.5)}};
    QVERIFY(support::writeWorkbook(path, cover, "Cover", data, "Results"));
    const auto content = readContent(path);
    QVERIFY(content);
    const auto format =
        makeFormat(*content, {.id = "book", .label = {}, .sheet = "Results", .options = inBerlin()}, shipped());
    QVERIFY2(format, said(format).c_str());
    QCOMPARE(format->sheet, std::string("Results"));
    QVERIFY(!format->separator && !format->decimal);
    QVERIFY(!makeFormat(*content, {.id = "book", .label = {}, .sheet = "Other"}, shipped()));
}

void TestFormatMaking::writesEveryKey()
{
    const std::string_view whole = R"({"format": "titer.format/1", "id": "x", "label": "X ä", "formerly": ["y", "z"],
        "know": ["a", "b"], "headings": 2, "names": [["a", "b"], ["a", "b", "c"]], "separator": "\t", "decimal": ",",
        "sheet": "S", "time": ["yyyyMMdd HHmmss"], "order": "month", "missing": ["No \"Result\""],
        "only": {"role": ["SAM"]}, "ignore": {"status": ["QC", "CAL"]},
        "sample": {"id": "i", "vessel": {"column": ["v", "w"], "like": "*-{}"}, "batch": "b", "instrument": "n", "method": "m",
        "dilution": "d", "replicate": "r", "drawn": "a + b", "measured": "e", "reported": "p", "zone": "o"},
        "rows": {"name": "n", "value": "v", "unit": "u"},
        "tags": [{"column": ["g", "h"], "tag": "glucose", "unit": "g/L", "label": "G", "least": 0.2, "most": 15}]})";
    base::Errors errors;
    const auto format = readFormat(whole, errors);
    QVERIFY(format);
    const auto again = readFormat(writeFormat(*format), errors);
    QVERIFY2(again, errors.empty() ? "" : errors.front().what.text().c_str());
    QVERIFY(*again == *format);
    const auto pairs = readFormat(
        R"({"id": "p", "pairs": ":;", "names": [], "order": "year", "sample": {"measured": "t"}, "tags": [{"column": "c"}]})",
        errors);
    const auto stated = readFormat(
        R"({"id": "s", "names": ["t", "x"], "order": "day", "sample": {"measured": "t"}, "tags": [{"column": "x"}]})",
        errors);
    QVERIFY(stated && *readFormat(writeFormat(*stated), errors) == *stated);
    QVERIFY(!pairs || *readFormat(writeFormat(*pairs), errors) == *pairs);
}

void TestFormatMaking::shippedFormatsAreWrittenAlike()
{
    QVERIFY(shipped().size() > 5);
    for (const auto& format : shipped()) {
        base::Errors errors;
        const auto again = readFormat(writeFormat(*format), errors);
        QVERIFY2(again && *again == *format, format->id.c_str());
    }
}

void TestFormatMaking::namesBecomeIds()
{
    QCOMPARE(formatIdOf("Nova Labor 2 – Größe"), std::string("nova-labor-2-groesse"));
    QCOMPARE(formatIdOf("  ../etc/passwd "), std::string("etc-passwd"));
    QCOMPARE(formatIdOf("my_format"), std::string("my_format"));
    QCOMPARE(formatIdOf("???"), std::string());
    QVERIFY(formatIdOf(std::string(500, 'a')).size() <= 60);
}

void TestFormatMaking::refusesWhatAFormatCannotReport_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* name, const char* text, const char* words) {
        QTest::newRow(name) << QByteArray(text) << QString::fromUtf8(words);
    };
    row("elapsed time", "time [h],pH,pO2\n0,7,40\n1,7,41\n", "has only an elapsed time");
    row("no names", "2026-03-14 08:00,7,40\n2026-03-14 09:00,7,41\n", "the file has none");
    row("states",
        "Date,pH,mode\n2026-03-14,7,auto\n2026-03-15,7,auto\n2026-03-16,7,auto\n2026-03-17,7,man\n"
        "2026-03-18,7,auto\n",
        "“mode” contains states");
    row("two of a name", "Date,pH,pH,pO2\n2026-03-14,7,6,40\n2026-03-15,7,6,40\n", "“pH” is above two columns");
    row("too few columns", "Date,pH\n2026-03-14,7\n2026-03-15,7\n", "three at least");
    row("each value reported", "Date,pH,pO2,pH.reported\n2026-03-14,7,40,2026-03-15\n2026-03-15,7,41,2026-03-16\n",
        "“pH.reported” gives the time at which one value was reported");
    row("no dates", "Date,pH\n03/04/2026,7\n04/04/2026,7\n", "cannot be distinguished");
}

void TestFormatMaking::refusesWhatAFormatCannotReport()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, words);
    const base::Result<Format> format = made(text.toStdString());
    QVERIFY2(contains(said(format), words.toStdString()), said(format).c_str());
}

void TestFormatMaking::leavesFilesThatAreKnownAlone()
{
    // A table that a shipped format knows better by more columns would go on being read by that one.
    base::CsvOptions options = inBerlin();
    options.timeColumn = "Analysis date/time";
    options.ignore = {"Cell count", "Viable cells", "Total (x10^6) cells/mL", "Average diameter"};
    const base::Result<Format> format =
        made("Sample ID,Cell count,Viable cells,Total (x10^6) cells/mL,Viable (x10^6) cells/mL,Viability (%),"
             "Average diameter (µm),Analysis date/time\nFB_1,2191,2123,0.78,0.75,96.9,18.51,3/21/2026 16:56\n"
             "FB_2,3304,3166,1.18,1.13,95.8,18.42,3/22/2026 09:12\n",
             options);
    QVERIFY2(contains(said(format), "matches this file better"), said(format).c_str());
}

void TestFormatMaking::keepsItWhereItMayBeWritten()
{
    const QTemporaryDir folder;
    const std::filesystem::path formats = folder.filePath("titer/formats").toStdString();
    const base::Result<Format> format = made(comma);
    QVERIFY(format);
    const auto kept = keepFormat(*format, formats, false);
    QVERIFY(kept);
    QCOMPARE(kept->filename().string(), std::string("mine.format.json"));
    const auto there = formatOf(*kept);
    QVERIFY(there && **there == *format);
    // One that is there stays, unless it may be replaced.
    Format other = *format;
    other.label = "Other";
    const auto refused = keepFormat(other, formats, false);
    QVERIFY(!refused && contains(refused.error().what.text(), "“mine” already"));
    QCOMPARE((*formatOf(*kept))->label, std::string("Mine"));
    QVERIFY(keepFormat(other, formats, true));
    QCOMPARE((*formatOf(*kept))->label, std::string("Other"));
    // An id is a name of a file, whoever made the format.
    for (const char* id : {"../outside", ".hidden", "nul", ""}) {
        other.id = id;
        const auto outside = keepFormat(other, formats, true);
        QVERIFY2(!outside && contains(outside.error().what.text(), *id ? "cannot be the name of a file" : "is empty"),
                 id);
    }
    other.id = format->id;
    // A folder that cannot be made, and one that cannot be written.
    std::ofstream(folder.filePath("file").toStdString()) << "not a folder";
    const auto bad = keepFormat(other, folder.filePath("file/formats").toStdString(), false);
    QVERIFY(!bad && bad.error().code == base::Code::Io && contains(bad.error().what.text(), "choose another location"));
    std::filesystem::create_directories(formats / "taken.format.json" / "inside");
    other.id = "taken";
    QVERIFY(!keepFormat(other, formats, true));
    base::Notices notices;
    QCOMPARE(formatsIn({formats}, notices).size(), std::size_t(1)); // no half file is left
}

TITER_TEST(TestFormatMaking)

} // namespace tst_format_making

#include "tst_format_making.moc"
