// Times and cells as instruments, spreadsheets and people in several languages write them.
#include "core/base/dates.h"
#include "core/base/tables/cells/column_name.h"
#include "core/base/tables/cells/duration.h"
#include "core/base/tables/csv.h"
#include "core/base/tables/csv_cells.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>
#include <cmath>

namespace tst_written_times {

using namespace titer::base;

namespace {

using Numbers = std::vector<double>;

struct Read {
    CsvLayout layout;
    CsvSummary summary;
    Numbers time;
    std::vector<Numbers> columns;

    Numbers column(std::string_view name) const
    {
        for (std::size_t i = 0; i < layout.columns.size(); ++i)
            if (layout.columns[i].name == name) return columns[i];
        return {};
    }
    std::string unit(std::string_view name) const
    {
        for (const CsvColumn& column : layout.columns)
            if (column.name == name) return column.unit;
        return "no such column";
    }
    std::string at(std::size_t row) const
    {
        return summary.origin ? writeInstant(summary.origin->after(time.at(row))) : std::string();
    }
    std::string said() const
    {
        std::string text;
        for (const Sentence& sentence : layout.understood) text += sentence.text() + "\n";
        for (const Error& error : layout.problems) text += error.what.text() + "\n";
        return text;
    }
    bool says(std::string_view words) const { return said().find(words) != std::string::npos; }
};

Read read(std::string_view text, CsvOptions options = {})
{
    options.zone = Zone();
    Read read;
    read.layout = sniffCsv(text, true, options);
    Notices notices;
    const auto take = [&](const CsvChunk& chunk) {
        read.time = chunk.time;
        read.columns = chunk.columns;
        return true;
    };
    const Result<CsvSummary> summary =
        streamCsvText(std::string(text), "t.csv", read.layout, {.sink = take, .progress = {}, .stop = {}}, notices);
    if (summary)
        read.summary = *summary;
    else
        read.layout.problems.push_back(summary.error());
    return read;
}

CsvOptions timeIn(const char* column, const char* unit)
{
    CsvOptions options;
    options.timeColumn = column;
    options.timeUnit = unit;
    return options;
}

} // namespace

class TestWrittenTimes : public QObject {
    Q_OBJECT

private slots:
    void readsDurations();
    void readsFormsOfClocks();
    void readsCountedDates();
    void readsHalvesOfTheDay();
    void takesTheMidnightThatEndsADay();
    void takesNoLetterOfANameForAUnit();
    void choosesTheBetterOfSeveralTimes();
    void countsDaysBesideAClock();
    void takesTheZoneOfAName();
    void readsQuotientsOfQuantityAndUnit();
    void readsTypographicSigns();
    void knowsWhatMeansMissing();
};

void TestWrittenTimes::readsDurations()
{
    const auto hours = [](std::string_view text) { return readDuration(text, ClockForm::Hours).value_or(-1.0); };
    const auto minutes = [](std::string_view text) { return readDuration(text, ClockForm::Minutes).value_or(-1.0); };
    QCOMPARE(hours("9:41"), 34860.0);
    QCOMPARE(minutes("65:30"), 3930.0);
    QCOMPARE(hours("26:05:10.5"), 93910.5);
    QCOMPARE(minutes("26:05:10.5"), 93910.5); // three numbers leave no choice
    QCOMPARE(hours("05:30.5"), 330.5);        // nor does a fraction
    QCOMPARE(hours("-0:30"), -1800.0);
    QCOMPARE(hours("1.02:03:04"), 93784.0);
    QCOMPARE(hours("1:02:03:04"), 93784.0);
    QCOMPARE(hours("0 days 00:15:00"), 900.0);
    QCOMPARE(hours("2 days, 3:04:05"), 183845.0);
    QCOMPARE(hours("8h20"), 30000.0);
    QCOMPARE(hours("8 h 20 min"), 30000.0);
    QCOMPARE(hours("1h5m30s"), 3930.0);
    QCOMPARE(hours("PT1H30M"), 5400.0);
    QCOMPARE(hours("P1DT0.5H"), 88200.0);
    for (const char* none : {"8", "8 h", "12:3", "1:60:70", "20h8h", "h20", "8h2", "P", "1..2", "1:2:3:4:5", "R2D2"})
        QVERIFY2(!readDuration(none, ClockForm::Hours), none);
}

void TestWrittenTimes::readsFormsOfClocks()
{
    const Numbers expected{30.0, 60.0, 3930.0};
    for (const char* heading : {"Time (min:sec)", "Time [mm:ss]", "Time [min]"})
        QVERIFY2(read(std::string(heading) + ",OD\n0:30,0.1\n1:00,0.2\n65:30,0.3\n").time == expected, heading);
    QVERIFY(read("Time (min:sec),OD\n0:30,0.1\n1:00,0.2\n65:30,0.3\n").says("in minutes and seconds"));
    QVERIFY(read("Time (h:mm),OD\n0:30,0.1\n1:00,0.2\n").time == (Numbers{1800.0, 3600.0}));
    QVERIFY(read("Time,OD\n0:30,0.1\n1:00,0.2\n").time == (Numbers{1800.0, 3600.0}));
    // What a person states goes before.
    QVERIFY(read("Time,OD\n0:30,0.1\n1:00,0.2\n", timeIn("Time", "min")).time == (Numbers{30.0, 60.0}));
    QVERIFY(read("Time,OD\n0:30,0.1\n1:00,0.2\n", timeIn("Time", "mm:ss")).time == (Numbers{30.0, 60.0}));
    QVERIFY(read("Time (mm:ss),OD\n0:30,0.1\n1:00,0.2\n", timeIn("Time", "h:mm")).time == (Numbers{1800.0, 3600.0}));
    QVERIFY(read("Temps;OD\n0h30;0,1\n8h20;0,2\n", timeIn("Temps", "")).time == (Numbers{1800.0, 30000.0}));
    QVERIFY(read("Time;OD\n0 min;0,1\n90 min;0,2\n").time == (Numbers{0.0, 5400.0}));
}

void TestWrittenTimes::readsCountedDates()
{
    const std::string_view first = "1767225600", zeros = "000000000";
    for (std::size_t more : {0, 3, 6, 9}) {
        const std::string end(zeros.substr(0, more));
        const Read counted = read("timestamp,ph\n" + std::string(first) + end + ",7\n1767225660" + end + ",7.1\n");
        QCOMPARE(counted.at(0), std::string("2026-01-01T00:00:00Z"));
        QCOMPARE(counted.at(1), std::string("2026-01-01T00:01:00Z"));
        QVERIFY2(counted.says("since 1970-01-01T00:00:00Z"), counted.said().c_str());
    }
    QCOMPARE(read("time [ms],ph\n1767225600000,7\n1767225600500,7.1\n").at(1), std::string("2026-01-01T00:00:00.500Z"));
    // An elapsed time is none, nor is what a person gave a unit.
    QVERIFY(read("time,x\n0,1\n1767225600,2\n").layout.time == CsvLayout::Time::Elapsed);
    QVERIFY(read("time,x\n1767225600,1\n", timeIn("time", "s")).layout.time == CsvLayout::Time::Elapsed);
    // 45000 is 2023-03-15.
    const Read days = read("Date;x [g/L]\n45000,5;1\n45000,7506944444;2\n");
    QCOMPARE(days.at(0), std::string("2023-03-15T12:00:00Z"));
    QCOMPARE(days.at(1), std::string("2023-03-15T18:01:00Z"));
    QVERIFY2(days.says("as a spreadsheet counts them"), days.said().c_str());
    QVERIFY(read("Date,x\n0,1\n60000,2\n").layout.time == CsvLayout::Time::Elapsed);
    // What a person says goes before the name, the unit and the size.
    QVERIFY(read("Time,x\n45000.5,1\n45000.75,2\n").layout.time == CsvLayout::Time::Elapsed);
    const Read serials = read("Time,x\n45000.5,1\n45000.75,2\n", timeIn("Time", "excel"));
    QCOMPARE(serials.at(1), std::string("2023-03-15T18:00:00Z"));
    QCOMPARE(read("t [s],x\n0,1\n60,2\n", timeIn("t", "unix s")).at(1), std::string("1970-01-01T00:01:00Z"));
    QCOMPARE(read("t,x\n0,1\n90000,2\n", timeIn("t", "unix ms")).at(1), std::string("1970-01-01T00:01:30Z"));
}

void TestWrittenTimes::readsHalvesOfTheDay()
{
    const Read spanish = read("Fecha;pH\n14/03/2026 01:05:00 p. m.;7,0\n14/03/2026 11:59:00 a. m.;7,2\n");
    QCOMPARE(spanish.at(0), std::string("2026-03-14T13:05:00Z"));
    QCOMPARE(spanish.at(1), std::string("2026-03-14T11:59:00Z"));
    const auto noon = [](std::string_view text) {
        const std::optional<DateTime> time = readWrittenTime(text, DateOrder::DayFirst);
        return time ? writeInstant(time->instant()) : std::string();
    };
    const std::string expected = "2026-03-14T13:05:00Z";
    for (const char* text :
         {"14/3/2026 1:05 p.\u00a0m.", "14/3/2026 1:05\u202fPM", "2026/3/14 下午 1:05:00", "2026-03-14 午後1:05",
          "2026-03-14 오후 1:05:00", "14/3/2026 1:05:00 μμ", "2026-03-14 1:05:00 em", "14.3.2026 1:05 nachm."})
        QVERIFY2(noon(text) == expected, (std::string(text) + " is " + noon(text)).c_str());
    QCOMPARE(noon("14/3/2026 13:05 p. m."), std::string());
    QCOMPARE(readTimeOfDay("1:05 p. m."), std::optional(47100.0));
    QVERIFY(read("Time,x\n11:59 AM,1\n1:05 PM,2\n").time == (Numbers{43140.0, 47100.0}));
}

void TestWrittenTimes::takesTheMidnightThatEndsADay()
{
    QCOMPARE(read("time,x\n2026-03-01 23:59:00,1\n2026-03-01 24:00:00,2\n").at(1), std::string("2026-03-02T00:00:00Z"));
    QCOMPARE(read("time,x\n01.03.2026 24:00,1\n").at(0), std::string("2026-03-02T00:00:00Z"));
    QVERIFY(read("Zeit;x\n23:59:00;1\n24:00:00;2\n00:01:00;3\n").time == (Numbers{86340.0, 86400.0, 86460.0}));
    QVERIFY(!readDateTime("2026-03-01 24:00:01"));
    QVERIFY(!readTimeOfDay("25:00"));
}

void TestWrittenTimes::takesNoLetterOfANameForAUnit()
{
    const Read plate = read("Well;Sample A;Sample D\n00:00:00;0,10;0,41\n00:15:00;0,12;0,44\n");
    QVERIFY(plate.column("Sample D") == (Numbers{0.41, 0.44}));
    QVERIFY(plate.time == (Numbers{0.0, 900.0}));
    for (const char* text : {"Reactor G,Reactor H\n1,2\n3,4\n", "x,flow_min\n1,2\n3,4\n", "x,Yield s\n1,2\n3,4\n"})
        QVERIFY2(read(text).says("No column is called time"), text);
    for (const char* name : {"time_h", "t_h", "batch age h", "process_h", "Culture.h", "run_h", "EFT_h"})
        QVERIFY2(read(std::string("x,") + name + "\n1,2\n3,4\n").time == (Numbers{7200.0, 14400.0}), name);
}

void TestWrittenTimes::choosesTheBetterOfSeveralTimes()
{
    // A date that is the same in every row tells none from another.
    const Read constant = read("Start,Time [h],x\n2026-03-01,0,1\n2026-03-01,1,2\n2026-03-01,2,3\n");
    QVERIFY(constant.time == (Numbers{0.0, 3600.0, 7200.0}));
    // With a clock next to it, it does.
    QCOMPARE(read("Date,Clock,x\n2026-03-01,08:00:00,1\n2026-03-01,08:01:00,2\n").at(1),
             std::string("2026-03-01T08:01:00Z"));
    // What can be read goes before what is called time.
    QVERIFY(read("Time,Elapsed [min],x\nearly,0,1\nlate,1,2\nlater,2,3\n").time == (Numbers{0.0, 60.0, 120.0}));
    // So does an elapsed time with a unit before a time of day without a day.
    const Read clock = read("Time,Elapsed [h],x\n23:00:00,0,1\n07:00:00,8,2\n");
    QVERIFY2(clock.time == (Numbers{0.0, 28800.0}), clock.said().c_str());
    QVERIFY2(clock.says("time of day without a date"), clock.said().c_str());
    const Read dated = read("Date: 2026-03-01\nTime,Elapsed [h],x\n08:00:00,0,1\n09:00:00,1,2\n");
    QCOMPARE(dated.at(1), std::string("2026-03-01T09:00:00Z"));
}

void TestWrittenTimes::countsDaysBesideAClock()
{
    const Read days = read("Day,Time,VCD\n1,09:40,0.5\n2,08:15,1.1\n4,10:00,3.2\n");
    QVERIFY2(days.time == (Numbers{34800.0, 116100.0, 295200.0}), days.said().c_str());
    QVERIFY(days.column("VCD") == (Numbers{0.5, 1.1, 3.2}));
    QVERIFY(read("Culture day,Clock,VCD\n0,09:40,0.5\n1,08:15,1.1\n").time == (Numbers{34800.0, 116100.0}));
    QVERIFY(read("Day,VCD\n0,0.5\n1,1.1\n").time == (Numbers{0.0, 86400.0}));
}

// As loggers write it: not that zone which is given for dates that state none.
void TestWrittenTimes::takesTheZoneOfAName()
{
    const auto first = [](const std::string& name) {
        return read("\"#\",\"" + name + "\",\"Temp, °C\"\n1,2026-03-02 09:00:00,20.5\n2,2026-03-02 09:01:00,20.6\n")
            .at(0);
    };
    QCOMPARE(first("Date Time, GMT+01:00"), std::string("2026-03-02T08:00:00Z"));
    QCOMPARE(first("Date Time, GMT-0530"), std::string("2026-03-02T14:30:00Z"));
    QCOMPARE(first("Date Time, GMT +2"), std::string("2026-03-02T07:00:00Z"));
    QCOMPARE(first("Date Time, UTC-5:30"), std::string("2026-03-02T14:30:00Z"));
    QCOMPARE(first("Time UTC 2026"), std::string("2026-03-02T09:00:00Z"));
    QCOMPARE(first("Time UTC - logger"), std::string("2026-03-02T09:00:00Z"));
    QCOMPARE(first("Time (UTC)"), std::string("2026-03-02T09:00:00Z"));
    QCOMPARE(first("Date Time"), std::string("2026-03-02T09:00:00Z"));
}

void TestWrittenTimes::readsQuotientsOfQuantityAndUnit()
{
    const Read iso = read("t/h;pH/-;T/°C;pO2/%;n/min-1;c_Glc/g/L;F/(mL/min);p/bar;Glc / (g/L)\n"
                          "0;7.0;37;90;300;5;1;1.1;5\n1;7.1;37;80;300;4;1;1.1;4\n");
    QVERIFY(iso.time == (Numbers{0.0, 3600.0}));
    const std::pair<const char*, const char*> units[] = {{"pH", ""},     {"T", "°C"},      {"pO2", "%"},
                                                         {"n", "1/min"}, {"c_Glc", "g/L"}, {"F", "mL/min"},
                                                         {"p", "bar"},   {"Glc", "g/L"}};
    for (const auto& [name, unit] : units) QVERIFY2(iso.unit(name) == unit, name);
    QCOMPARE(columnName("Zeit / h", false).unit, std::string("h"));
    // Quotients of quantities, and units that stand as they are.
    for (const char* name : {"Yx/s", "C/N", "feed mL/h", "Glucose g/L", "g/L", "VCD cells/mL", "Counts/s", "PV/SP",
                             "A260/A280", "O2/CO2", "Lac/Glc", "Y/N", "m/z"})
        QVERIFY2(columnName(name, false).name == name, name);
    QCOMPARE(columnName("Yx/s", true).name, std::string("Yx/s"));
    // A letter that counts names is no year, unless it stands where units do.
    for (const char* name : {"Probe (a)", "Time (a)", "Age/a"})
        QVERIFY2(columnName(name, true).name == name && columnName(name, true).unit.empty(), name);
    QCOMPARE(columnName("Chlorophyll a / mg/L", false).unit, std::string("mg/L"));
    QCOMPARE(columnName("Age [a]", false).unit, std::string("a"));
}

void TestWrittenTimes::readsTypographicSigns()
{
    QVERIFY(read("time [h];x\n0;−0,5\n1;−0,25\n2;0,5\n").column("x") == (Numbers{-0.5, -0.25, 0.5}));
    QCOMPARE(readCell("1e−3", '.'), std::optional(1e-3));
    for (const char* blank : {"\u00a0", "\u2009", "\u202f", "\u2007", " "}) {
        QCOMPARE(readCell("274" + std::string(blank) + "000,5", ','), std::optional(274000.5));
        QVERIFY2(readQuantityCell("37" + std::string(blank) + "°C"), blank);
    }
    QCOMPARE(readCell("274\xa0"
                      "000",
                      '.'),
             std::optional(274000.0)); // of Windows-1252
    QCOMPARE(readLimit("<\u00a00,1", ',')->value, 0.1);
    QCOMPARE(readLimit("< 0.1", '.')->value, 0.1);
    QVERIFY(!readCell("5−3", '.'));
    QVERIFY(!readCell("µ", '.'));
}

void TestWrittenTimes::knowsWhatMeansMissing()
{
    for (const char* cell : {"n. d.", "n.d", "ND", "< LOQ", "<LOD", "b.d.l.", "---", "OVRFLW", "#N/A", "#WERT!", "#NV",
                             "#NAME?", "#DIV/0!", "n.\u00a0d.", "—", "−", "****", "#¡DIV/0!"})
        QVERIFY2(meansMissing(cell), cell);
    for (const char* cell : {"", "on", "error", "# done!", "####", "5", "nd1", "*", "low"})
        QVERIFY2(!meansMissing(cell), cell);
}

TITER_TEST(TestWrittenTimes)

} // namespace tst_written_times

#include "tst_written_times.moc"
