// Files in the shapes of analysers, sound, faulty, cut and mutated: what is read stands in them, what is not read is said.
#include "core/base/tables/csv_cells.h"
#include "core/base/text.h"
#include "core/base/utf8.h"
#include "core/formats/lab_reading.h"
#include "tests/support/test_program.h"
#include "tests/support/workbook.h"

#include <QElapsedTimer>
#include <QString>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <fstream>
#include <random>
#include <set>

namespace tst_lab_reading {

using namespace titer;
using namespace titer::formats;

class TestLabReading : public QObject {
    Q_OBJECT

private slots:
    void readsTheShapes_data();
    void readsTheShapes();
    void readsAllOfASample();
    void leavesOutWhatStandsBelowOtherNames();
    void readsWorkbooks();
    void readsAnyEncoding();
    void readsCommas();
    void ordersOfDatesAreEvaluatedOverTheColumn();
    void takesZones();
    void takesUnitsOfTheFile();
    void findsColumnsInAnyOrder();
    void refusesWhatIsAmbiguous();
    void reportsWhatItCannotRead();
    void keepsLimits();
    void leavesOutRows();
    void knowsWhatItDoesNotKnow();
    void readsNothingThatIsCut();
    void readsNothingThatIsNotThere();
};

namespace {

const FormatList& all()
{
    static const FormatList formats = [] {
        base::Notices notices;
        return formatsIn({TITER_SOURCE_DIR "/resources/formats"}, notices);
    }();
    return formats;
}

std::string text(const char* name)
{
    const std::string asked = name;
    if (asked == "vi-cell-blu")
        return "Sample ID,Cell count,Viable cells,Total (x10^6) cells/mL,Viable (x10^6) cells/mL,Viability (%),"
               "Average diameter (μm),Average viable diameter (μm),Cell type,Analysis date/time,Dilution,Tag\n"
               "K7-1,2001,1901,1.78,1.75,98.9,16.51,16.72,CHO,3/21/2026 16:56,1,\n"
               "K7-2,1503,1402,1.54,1.44,93.5,17.01,17.25,CHO,3/22/2026 9:05,2,x\n";
    if (asked == "vi-cell-xr-report")
        return "Vi-CELL XR 2.06\n\nSample ID : K9\nRunDate : 29 Sep 2025  5:21:32 PM\nUnit S/N : AX7\n\nResults:\n"
               "Total cells : 4001\nViable cells : 3901\nViability (%) : 97.5\nTotal cells / ml (x 10^6) : 9.25\n"
               "Total viable cells / ml (x 10^6) : 9.02\nAverage diameter (microns) : 17.5\nDilution : 2.00\n"
               "SizeData : 3,9,17,17\n";
    if (asked == "cedex-hires")
        return "Cedex ID,System name,Reactor identifer,Sample identifer,Dilution,Cell type name,Sample draw Time,Date "
               "finished,"
               "Avg Diameter,Viable Cell Count,Viability,Viable Cell Conc.,Username\n"
               "77,\"CX, one\",V3,F1,0.5,Std,6-17-2025 8:34:01 AM,6-18-2025 7:46:47 AM,13.25,4292,95.5,4529542.5,me\n"
               "77,\"CX, one\",V3,F2,0.5,Std,6-17-2025 8:34:01 AM,6-18-2025 7:51:27 AM,13.5,4011,94.25,4232990.5,me\n";
    if (asked == "cedex-bio-ht")
        return "0\t2026-03-04 13:04:06\t#ARC-FILE#\t1.1a\t\t\tCEDEX BIO HT\t77\n"
               "40\t2026-03-04 09:30:51\tP1\tB4\tSAM\t1/4\tGLN2B\t\tmmol/L\t \t  2.45\t  0.17138\tR\n"
               "40\t2026-03-04 09:31:53\tP1\tB4\tSAM\t\tLDH2B\t\tU/L\t< TEST RNG\t< 20.00\t  0.1\tR\n"
               "40\t2026-03-04 09:32:18\tC1\t\tQC\t\tGLN2B\t\tmmol/L\t \t  99.5\t  0.1\tR\n";
    if (asked == "nova-flex2")
        return "\"Date & Time\",\"Sample ID\",\"Gln\",\"Gluc\",\"NH4+\",\"pH\",\"Viable Density\",\"Vessel "
               "ID\",\"Batch ID\","
               "\"Chemistry Dilution Ratio\",\"Chemistry Flow Time\",\"Sample Time\",\"Operator\",\n"
               "3/14/2026  9:28:04 AM,R1,1.25,4.5,No Result,7.125,12.5,V1,B1,1:1,7.50,14-3-2026  9:20:04,me,\n"
               "3/15/2026  9:33:17 AM,R2,0.75,<0.2,2.25,7.05,13.75,V1,B1,1:1,7.57,15-3-2026  9:21:04,me,\n";
    if (asked == "nucleoview")
        return "Assay; ;\nImage;20260304-0012-c-A7;\nViability (%);68.5;\nLive (cells/ml);2.45E6;\nDead "
               "(cells/ml);1.14E6;\n"
               "Total (cells/ml);3.58E3 (Out of range);\nEstimated cell diameter (um);Not determined;\nMultiplication "
               "factor;2.0;\n"
               "Instrument s/n;s/n 77\nDate time;20260304 163016\nTime zone offset;2\n\n//[AB]\n";
    if (asked == "nc-view")
        return "NAME,SAMPLE ID,PROTOCOL,INSTRUMENT,STATUS,TOTAL (cells/ml),LIVE (cells/ml),VIABILITY (%),DIAMETER "
               "(µm),DILUTION FACTOR\n"
               "20260304-00019,S1,Count,S/N: 9002,OK,274 000,124 500,45.25,12.5,1\n"
               "20260304-00020,S2,Count,S/N: 9002,OK,448 000,69 750,49,11.75,1\n";
    return "Sample ID,Date,Time,Test type,Osmolality (mOsm/kg),Note\n"
           "M1,14.03.2026,09:30,Sample,301,\nM2,14.03.2026,09:40,QC,290,\nM3,15.03.2026,10:10,Sample,298,x\n";
}

std::string shown(const LabSample& sample)
{
    std::string line = sample.name + " " + (sample.time() ? base::writeInstant({sample.time()->time}) : "never");
    for (const LabValue& value : sample.values) {
        line += " " + value.tag + "=";
        if (value.beyond) line += value.beyond;
        line += base::writeNumber(value.value) + "[" + value.unit + "]";
    }
    return line;
}

// As samples line by line, or the error.
std::string read(const std::string& bytes, const ReadOptions& options = {}, LabReading* whole = nullptr)
{
    const Content content = contentOf("file", bytes);
    const auto format = recognise(content, all());
    if (!format) return "not known";
    const auto reading = readLab(content, *format, options);
    if (!reading) return reading.error().what.text();
    std::string lines;
    for (const LabSample& sample : reading->samples) lines += shown(sample) + "\n";
    if (whole) *whole = *reading;
    return lines;
}

const char* const shapes[] = {"vi-cell-blu", "vi-cell-xr-report", "cedex-hires", "cedex-bio-ht",
                              "nova-flex2",  "nucleoview",        "nc-view",     "osmometer"};

// All numbers that stand in a text, however its cells are parted.
std::set<double> numbersIn(std::string line)
{
    std::set<double> numbers;
    const auto gather = [&](std::string_view parts, const std::string& from) {
        for (std::size_t at = 0; at <= from.size();) {
            const std::size_t end = std::min(from.find_first_of(parts, at), from.size());
            const std::string_view token = base::trimmed(std::string_view(from).substr(at, end - at));
            std::string joined;
            for (std::size_t i = 0; i < token.size(); ++i) {
                if (token[i] == ' ') continue;
                if (base::startsWith(token.substr(i), "\u00a0"))
                    ++i;
                else
                    joined += token[i];
            }
            for (const char decimal : {'.', ','})
                for (const std::string_view each : {token, std::string_view(joined)})
                    if (const auto number = base::readCell(each, decimal)) numbers.insert(*number);
            at = end + 1;
        }
    };
    std::string unquoted;
    for (const char c : line)
        if (c != '"') unquoted += c;
    for (const std::string& from : {line, unquoted})
        for (const std::string_view parts :
             {";\t|\n\r\":<>()%[]'\x1f", ",;\t|\n\r\":<>()%[]'\x1f", " ,;\t|\n\r\":<>()%[]'\x1f"})
            gather(parts, from);
    return numbers;
}

} // namespace

void TestLabReading::readsTheShapes_data()
{
    QTest::addColumn<QString>("lines");
    QTest::newRow("vi-cell-blu")
        << "K7-1 2026-03-21T16:56:00Z viable_cells=1.75[1e6 cells/mL] total_cells=1.78[1e6 cells/mL] viability=98.9[%] "
           "cell_diameter=16.72[µm] total_cell_diameter=16.51[µm] cell_count=2001[1] viable_cell_count=1901[1]\n"
           "K7-2 2026-03-22T09:05:00Z viable_cells=1.44[1e6 cells/mL] total_cells=1.54[1e6 cells/mL] viability=93.5[%] "
           "cell_diameter=17.25[µm] total_cell_diameter=17.01[µm] cell_count=1503[1] viable_cell_count=1402[1]\n";
    QTest::newRow("vi-cell-xr-report")
        << "K9 2025-09-29T17:21:32Z viable_cells=9.02[1e6 cells/mL] total_cells=9.25[1e6 cells/mL] viability=97.5[%] "
           "total_cell_diameter=17.5[µm] cell_count=4001[1] viable_cell_count=3901[1]\n";
    QTest::newRow("cedex-hires") << "F1 2025-06-17T08:34:01Z viable_cells=4529542.5[cells/mL] viability=95.5[%] "
                                    "cell_diameter=13.25[µm] viable_cell_count=4292[1]\n"
                                    "F2 2025-06-17T08:34:01Z viable_cells=4232990.5[cells/mL] viability=94.25[%] "
                                    "cell_diameter=13.5[µm] viable_cell_count=4011[1]\n";
    QTest::newRow("cedex-bio-ht")
        << "P1 2026-03-04T09:30:51Z glutamine=2.45[mmol/L]\nP1 2026-03-04T09:31:53Z ldh=<20[U/L]\n";
    QTest::newRow("nova-flex2")
        << "R1 2026-03-14T09:20:04Z glucose=4.5[g/L] glutamine=1.25[mmol/L] pH=7.125[1] viable_cells=12.5[1e6 "
           "cells/mL]\n"
           "R2 2026-03-15T09:21:04Z glucose=<0.2[g/L] glutamine=0.75[mmol/L] ammonium=2.25[mmol/L] pH=7.05[1] "
           "viable_cells=13.75[1e6 cells/mL]\n";
    QTest::newRow("nucleoview")
        << "A7 2026-03-04T14:30:16Z viability=68.5[%] viable_cells=2450000[cells/mL] dead_cells=1140000[cells/mL]\n";
    QTest::newRow("nc-view") << "S1 2026-03-04T00:00:00Z total_cells=274000[cells/mL] viable_cells=124500[cells/mL] "
                                "viability=45.25[%] total_cell_diameter=12.5[µm]\n"
                                "S2 2026-03-04T00:00:00Z total_cells=448000[cells/mL] viable_cells=69750[cells/mL] "
                                "viability=49[%] total_cell_diameter=11.75[µm]\n";
    QTest::newRow("osmometer")
        << "M1 2026-03-14T09:30:00Z osmolality=301[mOsm/kg]\nM3 2026-03-15T10:10:00Z osmolality=298[mOsm/kg]\n";
}

void TestLabReading::readsTheShapes()
{
    QFETCH(QString, lines);
    const char* shape = QTest::currentDataTag();
    const std::string bytes = text(shape);
    const auto format = recognise(contentOf("file", bytes), all());
    QVERIFY(format);
    QCOMPARE(format->id, std::string(shape));
    QCOMPARE(QString::fromStdString(read(bytes)), lines);
}

void TestLabReading::readsAllOfASample()
{
    LabReading reading;
    read(text("nova-flex2"), {}, &reading);
    const LabSample& sample = reading.samples.at(0);
    QCOMPARE(sample.vessel + sample.batch + " " + sample.dilution, std::string("V1B1 1:1"));
    QCOMPARE(base::writeInstant({sample.drawn->time}), std::string("2026-03-14T09:20:04Z"));
    QCOMPARE(base::writeInstant({sample.measured->time}), std::string("2026-03-14T09:28:04Z"));
    QCOMPARE(sample.line, std::size_t(2));
    QVERIFY(reading.faults.empty() && reading.notices.empty() && !reading.understood.empty());
    read(text("vi-cell-xr-report"), {}, &reading);
    QCOMPARE(reading.samples.at(0).instrument, std::string("AX7"));
    QCOMPARE(reading.samples.at(0).values.at(0).line, std::size_t(12)); // each value at its own
    read(text("cedex-bio-ht"), {}, &reading);
    QCOMPARE(reading.samples.at(0).dilution, std::string("1/4"));
    read(text("nc-view"), {}, &reading);
    QCOMPARE(reading.samples.at(0).instrument, std::string("9002"));
}

// A lot was read as an osmolality.
void TestLabReading::leavesOutWhatStandsBelowOtherNames()
{
    const std::string first = "Sample ID,Date & Time,Osmolality,Lot\nM1,2026-03-14 10:00,301,5\n";
    const std::string same = "Sample ID,Date & Time,Osmolality,Lot\nM2,2026-03-15 10:00,302,6\n";
    const std::string other = "Sample ID,Date & Time,Lot,Osmolality\nM3,2026-03-16 10:00,7,303\n";
    LabReading reading;
    read(first + same, {}, &reading);
    QCOMPARE(reading.samples.size(), std::size_t(2));
    QVERIFY(reading.notices.empty() && reading.faults.empty());
    read(first + same + other, {}, &reading);
    QCOMPARE(reading.samples.size(), std::size_t(2));
    QCOMPARE(reading.notices.size(), std::size_t(1));
    QVERIFY(reading.faults.empty());
    QVERIFY2(reading.notices[0].what.text().starts_with("Another table starts in line 5; its 2 lines are ignored"),
             reading.notices[0].what.text().c_str());
    // A row that says little is none.
    read(first + "M2,n.d.,n.d.,\n" + "M4,2026-03-17 10:00,304,8\n", {}, &reading);
    QCOMPARE(reading.samples.size(), std::size_t(2));
}

void TestLabReading::readsWorkbooks()
{
    QTemporaryDir folder;
    const std::string path = folder.filePath("cells.xlsx").toStdString();
    // Names over two lines, and a row of numbers that is no sample.
    QVERIFY(
        support::writeWorkbook(path,
                               {{"Vi-CELL XR 2.06"},
                                {"Unit S/N:  AX9"},
                                {},
                                {"Sample ID", "Cell type", "Dilution", "Sample date/time", "Total", "Viable",
                                 "Viability", "Total cells", "Viable cells"},
                                {{}, {}, "factor", {}, "cells", "cells", "(%)", "/ml (x10^6)", "/ml (x10^6)"},
                                {0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0},
                                {"K1", "CHO", "2.00", "7 Oct 2025  11:52:44 AM", 943.0, 925.0, "98.1", "3.20", "3.14"}},
                               "Run data summary", {{"Sample ID", "Gluc"}, {"K1", 4.0}}, "Notes"));
    const auto content = readContent(path);
    QVERIFY(content.ok());
    QCOMPARE(content->sheets.size(), std::size_t(2));
    const auto format = recognise(*content, all());
    QCOMPARE(format->id, std::string("vi-cell-xr"));
    const auto reading = readLab(*content, *format, {});
    QVERIFY(reading.ok());
    QCOMPARE(reading->samples.size(), std::size_t(1));
    QCOMPARE(shown(reading->samples[0]),
             std::string("K1 2025-10-07T11:52:44Z viable_cells=3.14[1e6 cells/mL] total_cells=3.2[1e6 cells/mL] "
                         "viability=98.1[%] cell_count=943[1] viable_cell_count=925[1]"));
    QCOMPARE(reading->samples[0].instrument, std::string("AX9"));
    QCOMPARE(reading->samples[0].dilution, std::string("2.00"));
    QCOMPARE(reading->faults.size(), std::size_t(1));
    QCOMPARE(reading->faults[0].where, std::string("cells.xlsx [Run data summary]:6:4"));
    std::ofstream(folder.filePath("old.xls").toStdString(), std::ios::binary)
        << "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" << std::string(600, '\0');
    QVERIFY(!readContent(folder.filePath("old.xls").toStdString()).ok());
    QVERIFY(!readContent(folder.filePath("none.csv").toStdString()).ok());
    QVERIFY(!readContent(path, 10).ok());
}

void TestLabReading::readsAnyEncoding()
{
    const std::string sound = text("vi-cell-blu");
    const QString wide = QString::fromStdString("\ufeff" + sound);
    QCOMPARE(read({reinterpret_cast<const char*>(wide.utf16()), std::size_t(wide.size() * 2)}), read(sound));
    QCOMPARE(read("\xef\xbb\xbf" + sound), read(sound));
    const std::string western = "Sample ID;Analysis date/time;Average diameter (\xb5m);Viability (%);Cell type\n"
                                "Gr\xfc\xdf,1;2026-03-04 09:30;16.5;97.5;\x80uro\n";
    LabReading reading;
    QCOMPARE(read(western, {}, &reading),
             std::string("Grüß,1 2026-03-04T09:30:00Z viability=97.5[%] total_cell_diameter=16.5[µm]\n"));
    QCOMPARE(reading.samples[0].method, std::string("€uro"));
}

void TestLabReading::readsCommas()
{
    const char* head = "Sample ID;Date & Time;Gluc;Lac\n";
    QCOMPARE(read(std::string(head) + "R1;2026-03-04 09:30;4,25;1,5\n"),
             std::string("R1 2026-03-04T09:30:00Z glucose=4.25[g/L] lactate=1.5[g/L]\n"));
    // One that has thousands or a fraction is a fraction where semicolons part the cells, and neither where they do not.
    QCOMPARE(read(std::string(head) + "R1;2026-03-04 09:30;4,250;\n"),
             std::string("R1 2026-03-04T09:30:00Z glucose=4.25[g/L]\n"));
    LabReading reading;
    const char* open = "Sample ID\tDate & Time\tGluc\nR1\t2026-03-04 09:30\t4,250\n";
    QCOMPARE(read(open, {}, &reading), std::string());
    QVERIFY(!reading.notices.empty() && !reading.faults.empty());
    ReadOptions options;
    options.decimal = ',';
    QCOMPARE(read(open, options), std::string("R1 2026-03-04T09:30:00Z glucose=4.25[g/L]\n"));
    // Both signs: what has the other one is reported, never guessed.
    QCOMPARE(read(std::string(head) + "R1;2026-03-04 09:30;4,25;1.5\n", {}, &reading),
             std::string("R1 2026-03-04T09:30:00Z lactate=1.5[g/L]\n"));
    QCOMPARE(reading.faults.size(), std::size_t(1));
    QCOMPARE(reading.faults[0].where, std::string("file:2:3"));
}

void TestLabReading::ordersOfDatesAreEvaluatedOverTheColumn()
{
    const auto times = [](const char* first, const char* second, ReadOptions options = {},
                          LabReading* reading = nullptr) {
        return read(std::string("Sample ID,Date & Time,Gluc\nA,") + first + ",1\nB," + second + ",2\n", options,
                    reading);
    };
    QCOMPARE(times("3/4/2026 09:30", "13/4/2026 09:30"),
             std::string("A 2026-04-03T09:30:00Z glucose=1[g/L]\nB 2026-04-13T09:30:00Z glucose=2[g/L]\n"));
    QCOMPARE(times("3/4/2026 09:30", "3/14/2026 09:30"),
             std::string("A 2026-03-04T09:30:00Z glucose=1[g/L]\nB 2026-03-14T09:30:00Z glucose=2[g/L]\n"));
    // As the format says, and it is said.
    LabReading reading;
    QCOMPARE(times("3/4/2026 09:30", "", {}, &reading), std::string("A 2026-03-04T09:30:00Z glucose=1[g/L]\n"));
    QCOMPARE(reading.notices.size(), std::size_t(1));
    QCOMPARE(reading.notices[0].where, std::string("file:1:2"));
    ReadOptions options;
    options.order = base::DateOrder::DayFirst;
    QCOMPARE(times("3/4/2026 09:30", "", options), std::string("A 2026-04-03T09:30:00Z glucose=1[g/L]\n"));
    // Many rows a few minutes apart that jump by a month, or by a day, at midnight.
    std::string rows = "Sample ID,Date & Time,Gluc\n";
    for (const char* time : {"3/4/2026 09:30", "3/4/2026 09:35", "3/4/2026 09:40", "4/4/2026 09:30", "4/4/2026 09:35"})
        rows += std::string("A,") + time + ",1\n";
    QVERIFY(read(rows, {}, &reading).find("2026-04-03T09:35") != std::string::npos);
    QCOMPARE(reading.notices.size(), std::size_t(1));
    // Two of them, the newest first, determine nothing.
    QVERIFY(times("5/4/2026 09:30", "4/5/2026 09:30", {}, &reading).find("A 2026-05-04") == 0);
    // Without an order in the format nothing is guessed.
    const std::string open = read("Sample ID,Date,Time,Osmolality\nA,3/4/2026,09:30,301\n", {}, &reading);
    QCOMPARE(open, std::string());
    QCOMPARE(reading.notices.size(), std::size_t(1));
    QCOMPARE(reading.faults.size(), std::size_t(1));
}

void TestLabReading::takesZones()
{
    ReadOptions options;
    options.zone = *base::Zone::named("Europe/Berlin");
    const char* head = "Sample ID,Date & Time,Gluc\n";
    QCOMPARE(read(std::string(head) + "A,2026-07-15 12:00,1\n", options),
             std::string("A 2026-07-15T10:00:00Z glucose=1[g/L]\n"));
    QCOMPARE(read(std::string(head) + "A,2026-07-15T12:00:00+05:30,1\n", options),
             std::string("A 2026-07-15T06:30:00Z glucose=1[g/L]\n"));
    QCOMPARE(read("Sample ID,Date & Time (UTC),Gluc\nA,2026-07-15 12:00,1\n", options),
             std::string("A 2026-07-15T12:00:00Z glucose=1[g/L]\n"));
    LabReading reading;
    read(std::string(head) + "A,2026-10-25 02:30,1\n", options, &reading);
    QVERIFY(reading.samples.at(0).measured->doubtful);
    QCOMPARE(reading.notices.at(0).where, std::string("file:2:1"));
    QVERIFY(reading.notices.at(0).what.text().find("twice") != std::string::npos);
    LabReading spring;
    read(std::string(head) + "A,2026-03-29 02:30,1\n", options, &spring);
    QVERIFY(spring.notices.at(0).what.text().find("does not exist in Europe/Berlin") != std::string::npos);
    QVERIFY(reading.understood.back().text().find("Europe/Berlin") != std::string::npos);
    // The file's own offset goes before the zone.
    QVERIFY(read(text("nucleoview"), options).find("14:30:16Z") != std::string::npos);
}

void TestLabReading::takesUnitsOfTheFile()
{
    const auto values = [](const char* name, LabReading* reading = nullptr) {
        return read(std::string("Sample ID,Date & Time,Lac,") + name + "\nA,2026-03-04 09:30,1,2\n", {}, reading);
    };
    const std::string lactate = "A 2026-03-04T09:30:00Z ", after = "lactate=1[g/L]\n";
    QCOMPARE(values("Gluc [mg/dL]"), lactate + "glucose=2[mg/dL] " + after);
    QCOMPARE(values("Gluc (mmol/L)"), lactate + "glucose=2[mmol/L] " + after);
    // None, and one of something else: another column, maybe.
    LabReading reading;
    for (const char* wrong : {"Gluc (mean)", "Gluc (%)", "Gluc (min)"}) {
        QCOMPARE(values(wrong, &reading), lactate + after);
        QCOMPARE(reading.notices.size(), std::size_t(1));
        QCOMPARE(reading.notices[0].where, std::string("file:1:4"));
    }
    // Units beneath the names.
    QCOMPARE(read("Sample ID,Date & Time,Gluc,Lac,pH\n,,g / L,mmol / L,-\nA,2026-03-04 09:30,1,2,7.1\n"),
             std::string("A 2026-03-04T09:30:00Z glucose=1[g/L] lactate=2[mmol/L] pH=7.1[1]\n"));
    QCOMPARE(read("Sample ID,Date & Time,Gluc,Lac,pH\n,,%,mmol/L,-\nA,2026-03-04 09:30,1,2,7.1\n", {}, &reading),
             std::string("A 2026-03-04T09:30:00Z lactate=2[mmol/L] pH=7.1[1]\n"));
    QCOMPARE(reading.notices.at(0).where, std::string("file:2:3"));
}

void TestLabReading::findsColumnsInAnyOrder()
{
    const std::string expected = "A 2026-03-04T09:30:00Z glucose=1[g/L] lactate=2[g/L]\n";
    QCOMPARE(read("Sample ID,Date & Time,Gluc,Lac\nA,2026-03-04 09:30,1,2\n"), expected);
    QCOMPARE(read("Lac|other|GLUC|date & time|sample  id\n2|9|1|2026-03-04 09:30|A\n"), expected);
    QCOMPARE(read("Report of the day\n\nsome, words\nLac;Gluc;Date & Time;Sample ID\n2;1;2026-03-04 09:30;A\n\n;;;\n"),
             expected);
    QCOMPARE(read("Sample ID,Gluc,Date & Time,Lac\r\n\"A\",1,\"2026-03-04 09:30\",2\r\n"), expected);
}

void TestLabReading::refusesWhatIsAmbiguous()
{
    LabReading reading;
    QCOMPARE(read("Sample ID,Date & Time,Lac,Gluc,Gluc\nA,2026-03-04 09:30,2,1,5\n", {}, &reading),
             std::string("A 2026-03-04T09:30:00Z lactate=2[g/L]\n"));
    QCOMPARE(reading.notices.size(), std::size_t(1));
    // Two columns that may be the time.
    const Content content =
        contentOf("file", "Sample ID,Date & Time,Date & Time,Lac\nA,2026-03-04 09:30,2026-03-05 09:30,2\n");
    for (const auto& format : all())
        if (format->id == "nova-flex2") {
            const auto refused = readLab(content, *format, {});
            QVERIFY(!refused.ok());
            QVERIFY2(refused.error().what.text().find("two columns") != std::string::npos,
                     refused.error().what.text().c_str());
        }
    // A pair that comes twice for one sample.
    std::string twice = text("nucleoview");
    twice.insert(twice.find("Dead"), "Viability (%);11.5;\n");
    QVERIFY(read(twice, {}, &reading).find("viability=68.5") != std::string::npos);
    QCOMPARE(reading.notices.size(), std::size_t(1));
    // A name that is too long for a sentence is cut between its letters.
    const std::string name = "x" + QString(40, QChar(u'ä')).toStdString();
    base::Errors errors;
    const auto format = readFormat(R"({"pairs": ":", "sample": {"measured": "t"}, "tags": [{"column": ")" + name +
                                       R"(", "unit": "g/L"}]})",
                                   errors);
    QVERIFY2(format, errors.empty() ? "" : errors.front().what.text().c_str());
    const auto cut = readLab(contentOf("file", "t: 2026-03-04 09:30\n" + name + ": 1\n" + name + ": 2\n"), *format, {});
    QVERIFY(cut.ok());
    QCOMPARE(cut->notices.size(), std::size_t(1));
    QCOMPARE(base::firstInvalidUtf8(cut->notices.front().what.text()), std::string_view::npos);
    // Two samples beneath each other.
    const std::string second = text("nucleoview").substr(text("nucleoview").find("Image"));
    std::string both = text("nucleoview") + second;
    both.replace(both.rfind("c-A7"), 4, "c-B8");
    both.replace(both.rfind("68.5"), 4, "77.5");
    read(both, {}, &reading);
    QCOMPARE(reading.samples.size(), std::size_t(2));
    QCOMPARE(reading.samples[1].name, std::string("B8"));
    QCOMPARE(reading.samples[1].values[0].value, 77.5);
}

void TestLabReading::reportsWhatItCannotRead()
{
    LabReading reading;
    QCOMPARE(
        read("Sample ID,Date & Time,Gluc,Lac\nA,yesterday,1,2\nB,2026-03-04 09:30,12x,3\nC,,1,2\n,,,\nD,2026-03-05 "
             "09:30,4,5\nSum,,5,10\n",
             {}, &reading),
        std::string("B 2026-03-04T09:30:00Z lactate=3[g/L]\nD 2026-03-05T09:30:00Z glucose=4[g/L] lactate=5[g/L]\n"));
    std::string places;
    for (const base::Notice& fault : reading.faults) places += fault.where + " ";
    QCOMPARE(places, std::string("file:2:2 file:3:3 file:4:1 file:7:1 "));
    QVERIFY(reading.faults[0].what.text().find("yesterday") != std::string::npos);
    // Many are counted.
    std::string many = "Sample ID,Date & Time,Gluc,Lac\n";
    for (int i = 0; i < 500; ++i) many += "A,2026-03-04 09:30,x,1\n";
    read(many, {}, &reading);
    QVERIFY(reading.faults.size() < 110);
    QVERIFY(reading.faults.back().what.text().find("400") != std::string::npos);
}

void TestLabReading::keepsLimits()
{
    base::Errors errors;
    const auto format = readFormat(
        R"({"sample": {"measured": "t"}, "tags": [{"column": "a", "unit": "g/L", "least": 0.2, "most": 15}]})", errors);
    const auto reading =
        readLab(contentOf("file", "t,a,b\n2026-03-04 09:30,0.1,\n2026-03-04 09:31,16,\n2026-03-04 09:32,<0.3,\n"
                                  "2026-03-04 09:33,5,\n"),
                *format, {});
    QVERIFY(reading.ok());
    std::string all;
    for (const LabSample& sample : reading->samples)
        all += (sample.values[0].beyond ? std::string(1, sample.values[0].beyond) : "=") +
               base::writeNumber(sample.values[0].value) + " ";
    QCOMPARE(all, std::string("<0.2 >15 <0.3 =5 "));
}

void TestLabReading::leavesOutRows()
{
    // The other order of columns of the same analyser, which has no names.
    const std::string older = "0\t2026-03-04 13:51:08\t#ARC-FILE#\t1.1a\t\t\tCEDEX BIO HT\t7\n"
                              "40\t2026-03-04 08:48:23\tGLN2B\t\t\tS1\tSAM\tmmol/L\t \t  5.5\t  0.36446\tR\n"
                              "40\t2026-03-04 08:49:49\tIGGHD\t\t\tS1\tQC\tmg/L\t \t  797.25\t  0.18227\tR\n"
                              "40\t2026-03-04 08:50:49\tXYZ\t\t\tS1\tSAM\tmg/L\t \t  7.25\t  0.18227\tR\n";
    QCOMPARE(read(older),
             std::string("S1 2026-03-04T08:48:23Z glutamine=5.5[mmol/L]\nS1 2026-03-04T08:50:49Z XYZ=7.25[mg/L]\n"));
}

void TestLabReading::knowsWhatItDoesNotKnow()
{
    for (const char* other : {"", "a", "a,b\n1,2\n", "time;Sample;titre [g/L]\n2026-03-01;S1;1,25\n", "{\"a\": 1}",
                              "Viability: good\nTime: soon\n"})
        QVERIFY2(!recognise(contentOf("file", other), all()), other);
    for (const auto& format : all()) {
        const auto reading = readLab(contentOf("file", "a,b\n1,2\n"), *format, {});
        // A format that states the names itself reads any file, and finds no row that counts.
        QVERIFY2(!reading || reading->samples.empty(), format->id.c_str());
        if (!reading) QVERIFY(!reading.error().where.empty() && !reading.error().what.text().empty());
    }
}

void TestLabReading::readsNothingThatIsCut()
{
    for (const char* shape : shapes) {
        const std::string whole = text(shape);
        LabReading sound;
        read(whole, {}, &sound);
        std::set<std::string> known;
        for (const LabSample& sample : sound.samples)
            for (const LabValue& value : sample.values)
                known.insert(value.tag + base::writeNumber(value.value) + value.unit + std::to_string(value.line));
        for (std::size_t length = 0; length < whole.size(); ++length) {
            const auto reading = readLab(contentOf("file", whole.substr(0, length)), *sound.format, {});
            if (!reading) continue;
            for (const LabSample& sample : reading->samples)
                for (const LabValue& value : sample.values)
                    QVERIFY2(known.contains(value.tag + base::writeNumber(value.value) + value.unit +
                                            std::to_string(value.line)),
                             (std::string(shape) + " " + std::to_string(length) + " " + shown(sample)).c_str());
        }
    }
}

void TestLabReading::readsNothingThatIsNotThere()
{
    const std::vector<std::string> scraps = {"\"",
                                             ",",
                                             "\n",
                                             "\t",
                                             ";",
                                             "\r",
                                             "\xff\xfe",
                                             std::string(3, '\0'),
                                             "1e999",
                                             "\xc3",
                                             "-",
                                             "<",
                                             " ",
                                             "\u00a0",
                                             "12/31/9999 11:59:59 PM",
                                             "0001-01-01",
                                             ":",
                                             "Gluc",
                                             "(%)",
                                             "'",
                                             "="};
    std::mt19937 random(20260305);
    int values = 0, refused = 0;
    QElapsedTimer clock;
    clock.start();
    // A machine that is busy takes longer to have tried enough.
    const auto triedEnough = [&] { return values > 500 && refused > 5; };
    const qint64 min = qEnvironmentVariableIsSet("TITER_LONG") ? 60'000 : 500;
    while (clock.elapsed() < min || (!triedEnough() && clock.elapsed() < 60'000)) {
        std::string bytes = text(shapes[random() % std::size(shapes)]);
        for (std::size_t i = random() % 5; i <= 5; ++i) {
            const std::size_t at = random() % (bytes.size() + 1);
            if (random() % 3 == 0)
                bytes.erase(at, random() % 30);
            else if (random() % 2)
                bytes.insert(at, scraps[random() % scraps.size()]);
            else
                bytes.insert(at, bytes.substr(random() % (bytes.size() + 1), random() % 40));
        }
        ReadOptions options;
        options.takeOpenEnd = random() % 2;
        LabReading reading;
        read(bytes, options, &reading);
        refused += reading.samples.empty();
        const std::set<double> there = numbersIn(contentOf("file", bytes).sheets[0].text);
        for (const LabSample& sample : reading.samples)
            for (const LabValue& value : sample.values) {
                ++values;
                QVERIFY(std::isfinite(value.value));
                QVERIFY2(there.contains(value.value), (shown(sample) + "\n" + bytes).c_str());
            }
    }
    QVERIFY2(triedEnough(), (std::to_string(values) + " " + std::to_string(refused)).c_str());
}

TITER_TEST(TestLabReading)

} // namespace tst_lab_reading

#include "tst_lab_reading.moc"
