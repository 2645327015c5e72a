// Which table of a file is read: amid facts, calibrations, sections and blocks, by what stands above it, and as it is named.
#include "core/base/tables/csv.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>

namespace tst_found_tables {

using namespace titer::base;

namespace {

struct Read {
    CsvTable table;
    std::string said; // faults and notices
    std::string understood;

    // "name [unit]", of the columns that hold values.
    std::vector<std::string> values() const
    {
        std::vector<std::string> all;
        for (const CsvColumn& column : table.layout.columns)
            if (column.role == CsvColumn::Role::Value)
                all.push_back(column.unit.empty() ? column.name : column.name + " [" + column.unit + "]");
        return all;
    }
    std::vector<double> column(std::string_view name) const
    {
        const Result<int> at = columnNamed(table.layout, name);
        return at ? table.columns.at(std::size_t(*at)) : std::vector<double>();
    }
    std::string begin() const { return table.summary.origin ? writeInstant(*table.summary.origin) : std::string(); }
};

Read read(const std::string& text, CsvOptions options = {})
{
    const QTemporaryDir folder;
    const std::filesystem::path path = folder.filePath("file.txt").toStdString();
    std::ofstream(path, std::ios::binary) << text;
    options.zone = Zone();
    Read read;
    Errors errors;
    Notices notices;
    read.table = readCsv(path, options, errors, notices);
    for (const Error& error : errors) read.said += error.what.text() + "\n";
    for (const Notice& notice : notices) read.said += notice.where + ": " + notice.what.text() + "\n";
    for (const Sentence& what : read.table.layout.understood) read.understood += what.text() + "\n";
    return read;
}

CsvOptions tableNamed(const std::string& name)
{
    CsvOptions options;
    options.table = name;
    return options;
}

// Two detectors beneath facts of their own, then the peaks that were found.
const std::string detectors = "[Header]\n"
                              "Output Date\t2026-03-02\n"
                              "Acquired\t2026-03-01 14:05:00\n"
                              "\n"
                              "[Chromatogram(A)]\n"
                              "Interval(msec)\t30000\n"
                              "Points\t4\n"
                              "R.Time (min)\tIntensity [mV]\n"
                              "0.0\t1\n0.5\t2\n1.0\t3\n1.5\t4\n"
                              "\n"
                              "[Chromatogram(B)]\n"
                              "Interval(msec)\t30000\n"
                              "Points\t4\n"
                              "R.Time (min)\tIntensity [mV]\n"
                              "0.0\t11\n0.5\t12\n1.0\t13\n1.5\t14\n"
                              "\n"
                              "[Peaks(A)]\n"
                              "Peak\tR.Time (min)\tArea\n"
                              "1\t0.5\t100\n2\t1.0\t200\n";

std::string vessels()
{
    std::string text = "[Info]\nProduct;Version;Host\nArchive;4.0;PC\n\n";
    for (const char* number : {"1", "2"}) {
        const std::string unit = std::string("Unit ") + number;
        text += std::string("[Track") + number + "]\nTimestamp;" + unit + ".pH.PV [pH];" + unit + ".T.PV [°C]\n";
        for (int row = 0; row < 5; ++row)
            text += "2026-07-26 11:5" + std::to_string(row) + ":00; 7." + number + std::to_string(row) + "; 37\n";
        text += "\n";
    }
    return text + "[Events]\nTimestamp;What\n2026-07-26 11:52:30;Feed\n";
}

} // namespace

class FoundTablesTest : public QObject {
    Q_OBJECT

private slots:
    // A table of its probes stands above, of a different width or of the same.
    void calibrationsAboveAreNotTheTable()
    {
        const Read found = read("Probe;slope;offset\npH;59.1;0.2\nDO;40;1\n\n"
                                "time;pH;DO [%]\n2026-03-01 08:00:00;7.00;90\n2026-03-01 08:01:00;7.01;89\n"
                                "2026-03-01 08:02:00;7.02;88\n");
        QCOMPARE(found.values(), (std::vector<std::string>{"pH", "DO [%]"}));
        QCOMPARE(found.column("pH"), (std::vector{7.00, 7.01, 7.02}));
        QCOMPARE(found.begin(), std::string("2026-03-01T08:00:00Z"));
        QCOMPARE(found.said, std::string());
        QVERIFY(found.understood.find("Line 5 contains the names.") != std::string::npos);
    }

    // What stands above in pairs, triples and a table of one row; the elapsed time counts from the date and the clock there.
    void factsAboveSayWhenTheRunBegan()
    {
        const Read found = read("File Path\tchrom://demo\nInjection Information:\nInjection Number\t5\n"
                                "Injection Date\t26.05.2026\nInjection Time\t16:52:02\nInjection Volume (µL)\t25,0\n"
                                "Range\t0,0\t1,0\n\nChromatogram Data:\nTime (min)\tStep (s)\tValue (nC)\n"
                                "0,0\tn.a.\t-0,09\n0,5\t1\t0,01\n1,0\t1\t0,11\n");
        QCOMPARE(found.values(), (std::vector<std::string>{"Step [s]", "Value [nC]"}));
        QCOMPARE(found.table.time, (std::vector{0.0, 30.0, 60.0}));
        QCOMPARE(found.column("Value"), (std::vector{-0.09, 0.01, 0.11}));
        QCOMPARE(found.begin(), std::string("2026-05-26T16:52:02Z"));
        QVERIFY(found.understood.find("as given in line 4") != std::string::npos);
    }

    // A date of another thing begins nothing, and neither does one that can be read both ways.
    void otherDatesBeginNothing()
    {
        for (const char* above : {"Report Date;26.05.2026 12:00:00", "Calibration date;2026-05-26 12:00:00",
                                  "Start;05/06/2026 12:00:00", "Start;60"}) {
            const Read found = read(std::string(above) + "\nOperator;A. B.\nRate;1;2\n\nTime [h];x\n0;1\n1;2\n2;3\n");
            QCOMPARE(found.begin(), std::string());
            QCOMPARE(found.column("x"), (std::vector{1.0, 2.0, 3.0}));
        }
    }

    void factsAboveSayZoneAndInterval()
    {
        const Read zoned = read("Time zone;+02:00\nSite;A;B\n\nTime;x\n2026-03-01 08:00;1\n2026-03-01 08:01;2\n");
        QCOMPARE(zoned.column("x"), (std::vector{1.0, 2.0}));
        const Read spaced = read("Device;X1\nSampling interval;2 s\nRange;0;14\n\npH;T [°C]\n7,1;37\n7,2;37\n7,3;37\n");
        QCOMPARE(spaced.table.time, (std::vector{0.0, 2.0, 4.0}));
        QCOMPARE(spaced.column("pH"), (std::vector{7.1, 7.2, 7.3}));
    }

    // Tables whose names differ in numbers alone stand side by side, the others are told.
    void vesselsInSectionsAreReadSideBySide()
    {
        const Read found = read(vessels());
        QCOMPARE(found.values(), (std::vector<std::string>{"Unit 1.pH.PV [pH]", "Unit 1.T.PV [°C]", "Unit 2.pH.PV [pH]",
                                                           "Unit 2.T.PV [°C]"}));
        QCOMPARE(found.column("Unit 2.pH.PV"), (std::vector{7.20, 7.21, 7.22, 7.23, 7.24}));
        QCOMPARE(found.begin(), std::string("2026-07-26T11:50:00Z"));
        QVERIFY(found.table.layout.made && !found.table.layout.isRun);
        QVERIFY(found.understood.find("Track1, Track2") != std::string::npos);
        QCOMPARE(found.said, std::string());
    }

    void aTableMayBeNamed()
    {
        for (const char* name : {"Track2", "track2", "2"}) {
            const Read found = read(vessels(), tableNamed(name));
            QCOMPARE(found.values(), (std::vector<std::string>{"Unit 2.pH.PV [pH]", "Unit 2.T.PV [°C]"}));
            QCOMPARE(found.column("Unit 2.pH.PV"), (std::vector{7.20, 7.21, 7.22, 7.23, 7.24}));
        }
        const Read none = read(vessels(), tableNamed("Track9"));
        QVERIFY(none.said.find("The file has no table “Track9”; its tables are “Track1”, “Track2”") == 0);
    }

    // Where the first could be read as it stands too: the rows of the next, which has few columns, are none of its own.
    void theLayoutSaysWhichTablesThereAre()
    {
        const std::string text = "[Data]\nTime [h];pH;DO [%]\n0,0;7,01;90\n0,1;7,02;89\n0,2;7,03;88\n0,3;7,02;87\n\n"
                                 "[Feed]\nTime [h];Volume [mL]\n0,1;2,5\n0,2;3,5\n";
        const std::vector<std::string> both{"Data", "Feed"};
        const Read found = read(text), feed = read(text, tableNamed("Feed"));
        QVERIFY(found.table.layout.tables == both && feed.table.layout.tables == both);
        QCOMPARE(found.table.layout.table, std::string("Data"));
        QCOMPARE(found.column("pH"), (std::vector{7.01, 7.02, 7.03, 7.02}));
        QCOMPARE(found.said, std::string());
        QVERIFY2(found.understood.find("the other tables of the file are “Feed”") != std::string::npos,
                 found.understood.c_str());
        QCOMPARE(feed.table.layout.table, std::string("Feed"));
        QCOMPARE(feed.column("Volume"), (std::vector{2.5, 3.5}));
        // None is the one that is read where several are.
        QCOMPARE(read(vessels()).table.layout.table, std::string());
        QCOMPARE(read(vessels()).table.layout.tables, (std::vector<std::string>{"Track1", "Track2"}));
    }

    // Detectors have the same names: their sections tell them apart.
    void detectorsBearTheirSections()
    {
        const Read peaks = read(detectors, tableNamed("Peaks(A)"));
        QCOMPARE(peaks.column("Area"), (std::vector{100.0, 200.0}));
        const Read second = read(detectors, tableNamed("Chromatogram(B)"));
        QCOMPARE(second.values(), (std::vector<std::string>{"Intensity [mV]"}));
        QCOMPARE(second.column("Intensity"), (std::vector{11.0, 12.0, 13.0, 14.0}));
        QCOMPARE(second.table.time, (std::vector{0.0, 30.0, 60.0, 90.0}));
        QCOMPARE(second.begin(), std::string("2026-03-01T14:05:00Z"));
        QCOMPARE(second.said, std::string());
        const Read both = read(detectors);
        QCOMPARE(both.values(),
                 (std::vector<std::string>{"Chromatogram(A).Intensity [mV]", "Chromatogram(B).Intensity [mV]"}));
        QCOMPARE(both.column("Chromatogram(B).Intensity"), (std::vector{11.0, 12.0, 13.0, 14.0}));
        QCOMPARE(both.begin(), std::string("2026-03-01T14:05:00Z"));
        QCOMPARE(both.said, std::string());
    }

    void theNamesMayBeStated()
    {
        const std::string text = "a;b;c\n1;2;3\ntime;pH;DO\nmin;-;%\n0;7;90\n1;8;80\n";
        CsvOptions options;
        options.namesLine = 3;
        const Read found = read(text, options);
        QCOMPARE(found.values(), (std::vector<std::string>{"pH", "DO [%]"}));
        QCOMPARE(found.table.time, (std::vector{0.0, 60.0}));
        QCOMPARE(found.column("DO"), (std::vector{90.0, 80.0}));
        options.namesLine = 30;
        QVERIFY(read(text, options).said.find("no line 30") != std::string::npos);
    }

    // The table at the end of a large file is found as that at its beginning, and streamed from its place.
    void aLongTableBelowManyLinesIsFound()
    {
        std::string text = "[Log]\nWhen\tWhat\n";
        for (int i = 0; i < 9000; ++i) text += "step " + std::to_string(i) + "\tdone, all is well with it\n";
        text += "[Data]\nTime [s]\tx [g/L]\n";
        for (int i = 0; i < 3000; ++i) text += std::to_string(i) + "\t" + std::to_string(2 * i) + "\n";
        text += "[End]\nRows\t3000\n";
        QVERIFY(text.size() > 256 * 1024);
        const Read found = read(text);
        QCOMPARE(found.values(), std::vector<std::string>{"x [g/L]"});
        QCOMPARE(found.table.time.size(), std::size_t(3000));
        QCOMPARE(found.column("x").back(), 5998.0);
        QCOMPARE(found.said, std::string());
    }

    // Line numbers of notices are those of the file.
    void noticesNameTheLineOfTheFile()
    {
        const Read found = read("Probe;slope;offset\npH;59.1;0.2\n\ntime [s];pH\n0;7\n1;off\n2;8\n3;8\n4;8\n");
        QVERIFY2(found.said.find("file.txt:6: ") == 0, found.said.c_str());
    }
};

TITER_TEST(FoundTablesTest)

} // namespace tst_found_tables

#include "tst_found_tables.moc"
