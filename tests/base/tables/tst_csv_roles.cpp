// What a person says that a column is, and what the reader says of dates and decimal signs for those who ask.
#include "core/base/tables/csv.h"
#include "core/base/text.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>
#include <cmath>

namespace tst_csv_roles {

using namespace titer::base;
using Role = CsvColumn::Role;
using Part = CsvColumn::Part;

namespace {

constexpr std::string_view run = "Date,TEMP [°C],T_soll,Tank,Note,Tested,Age\n"
                                 "2026-01-03 08:00,37.0,37.5,A1,ok,2026-01-03 10:00,0\n"
                                 "2026-01-03 09:00,37.1,37.5,A2,,2026-01-03 11:00,1\n"
                                 "2026-01-03 10:00,37.2,36.5,A3,low,2026-01-03 12:00,2\n";

struct Read {
    CsvLayout layout;
    CsvChunk chunk;

    const CsvColumn& column(std::string_view name) const
    {
        static const CsvColumn none{"none", "none"};
        for (const CsvColumn& column : layout.columns)
            if (column.name == name) return column;
        return none;
    }
    std::size_t at(std::string_view name) const
    {
        for (std::size_t i = 0; i < layout.columns.size(); ++i)
            if (layout.columns[i].name == name) return i;
        return 0;
    }
    bool says(std::string_view words) const
    {
        const auto has = [&](const Sentence& each) { return each.text().find(words) != std::string::npos; };
        return std::any_of(layout.understood.begin(), layout.understood.end(), has) ||
               std::any_of(layout.problems.begin(), layout.problems.end(),
                           [&](const Error& error) { return has(error.what); });
    }
};

Read read(std::string_view text, CsvOptions options = {})
{
    options.zone = Zone();
    Read read{sniffCsv(text, true, options), {}};
    Notices notices;
    const CsvCallbacks callbacks{.sink =
                                     [&](const CsvChunk& chunk) {
                                         read.chunk = chunk;
                                         return true;
                                     },
                                 .progress = {},
                                 .stop = {}};
    if (read.layout.problems.empty() && !streamCsvText(std::string(text), "run.csv", read.layout, callbacks, notices))
        read.layout.problems.push_back({});
    return read;
}

CsvOptions stated(const std::map<std::string, CsvStatedRole>& roles)
{
    CsvOptions options;
    options.roles = roles;
    return options;
}

// The numbers of a column, NaN as -1.
std::vector<double> valuesOf(const Read& read, std::string_view name)
{
    std::vector<double> values = read.chunk.columns[read.at(name)];
    for (double& value : values)
        if (std::isnan(value)) value = -1.0;
    return values;
}

} // namespace

class TestCsvRoles : public QObject {
    Q_OBJECT

private slots:
    void takesNamesStatesAndReportedTimes();
    void readsUnitsBesideTheValues();
    void readsAClockOfTwelveHoursBesideADate();
    void namesTheSetpointOfALoop();
    void refusesWhatIsNoSetpoint();
    void elapsedTimesStandBesideDatesOrAreTheTime();
    void valuesStayValues();
    void refusesRolesOfColumnsThatAreNotThere();
    void refusesDatesOfReportsBesideAnElapsedTime();
    void reportsWhichDateShowsTheOrder();
    void reportsANumberThatShowsTheDecimalSign();
};

void TestCsvRoles::takesNamesStatesAndReportedTimes()
{
    QVERIFY(read(run).column("Tank").role == Role::Text);
    const Read said =
        read(run, stated({{"Tank", {Role::Sample}}, {"Note", {Role::State}}, {"Tested", {Role::Reported}}}));
    QVERIFY(said.layout.problems.empty());
    QCOMPARE(said.chunk.texts[said.at("Tank")], (std::vector<std::string>{"A1", "A2", "A3"}));
    QCOMPARE(said.chunk.texts[said.at("Note")], (std::vector<std::string>{"ok", "", "low"}));
    QCOMPARE(said.chunk.columns[said.at("Tested")], (std::vector<double>{7200.0, 10800.0, 14400.0}));
    QVERIFY(said.says("“Tank” contains the names of samples"));
    QVERIFY(said.says("“Note” contains states, such as “ok”"));
    QVERIFY(said.says("“Tested” contains the times at which the values were reported"));
    // One column is that of the names: the one that was said.
    const Read one = read("time,sample,x,tank\n0,S1,1,A\n1,S2,2,B\n", stated({{"tank", {Role::Sample}}}));
    QVERIFY(one.column("sample").role == Role::Text);
    QVERIFY(one.column("tank").role == Role::Sample);
}

// As balances write: "12.5 g" in a cell, or the unit in the next one.
void TestCsvRoles::readsUnitsBesideTheValues()
{
    using Values = std::vector<double>;
    const Read in = read("Time;Balance\n10.03.2026 08:41:16;+   12,345 g\n10.03.2026 08:41:26;0,0124 kg\n"
                         "10.03.2026 08:41:36;12,4 mL\n10.03.2026 08:41:46;n.a.\n10.03.2026 08:41:56;- 1,2e-1 g\n");
    // A volume among them leaves it open what the column is.
    QVERIFY(in.column("Balance").unit.empty());
    const Read cells = read("Time;Balance\n10.03.2026 08:41:16;+   12,345 g\n10.03.2026 08:41:26;0,0125 kg\n"
                            "10.03.2026 08:41:36;n.a.\n10.03.2026 08:41:46;- 1,2e-1 g\n");
    QCOMPARE(cells.layout.decimal, ',');
    QCOMPARE(cells.column("Balance").unit, std::string("g"));
    QCOMPARE(valuesOf(cells, "Balance"), (Values{12.345, 12.5, -1.0, -0.12}));
    QVERIFY(cells.says("“Balance” have their unit next to them: g"));
    const Read next = read("Date,Time,Net weight,Unit\n2026-03-10,08:41:16,12.5,g\n2026-03-10,08:41:26,0.013,kg\n");
    QCOMPARE(next.column("Net weight").unit, std::string("g"));
    QCOMPARE(valuesOf(next, "Net weight"), (Values{12.5, 13.0}));
    QCOMPARE(int(next.column("Unit").role), int(Role::Text));
    // The unit that the name states goes before.
    const Read named = read("Time,Weight [kg],Unit\n2026-03-10T08:41:16,12.5,g\n2026-03-10T08:41:26,13,g\n");
    QCOMPARE(named.column("Weight").unit, std::string("kg"));
    QVERIFY(qFuzzyCompare(valuesOf(named, "Weight")[0], 0.0125) && qFuzzyCompare(valuesOf(named, "Weight")[1], 0.013));
    // What is no unit, and names that look like quantities, stay texts.
    for (const char* text :
         {"Time,A\n2026-03-10T08:41:16,12 apples\n", "Time,Sample\n2026-03-10T08:41:16,1 A\n",
          "Time,Well\n2026-03-10T08:41:16,1a\n2026-03-10T08:41:26,2a\n", "Time,A\n2026-03-10T08:41:16,S S 12.5 g\n"})
        QVERIFY2(!read(text).layout.columns[1].unitInCells, text);
}

void TestCsvRoles::readsAClockOfTwelveHoursBesideADate()
{
    const Read in = read("Date\tTime\tWeight\n03/10/2026\t8:41:16 AM\t1\n03/10/2026\t12:41:16 PM\t2\n"
                         "03/13/2026\t1:41:16 p.m.\t3\n");
    QCOMPARE(in.layout.clockColumn, 1);
    QCOMPARE(in.chunk.time, (std::vector<double>{0.0, 4 * 3600.0, 3 * 86400.0 + 5 * 3600.0}));
    QCOMPARE(writeInstant(*in.chunk.begin.origin), std::string("2026-03-10T08:41:16Z"));
}

void TestCsvRoles::namesTheSetpointOfALoop()
{
    CsvOptions options = stated({{"T_soll", {Role::Value, "TEMP"}}});
    options.units["T_soll"] = "K";
    const Read said = read(run, options);
    const CsvColumn& column = said.column("TEMP.SP");
    QVERIFY(column.part == Part::Setpoint && column.role == Role::Value);
    QCOMPARE(column.unit, std::string("K"));
    QCOMPARE(column.heading, std::string("T_soll"));
    // Options go by the name that it had.
    QCOMPARE(column.statedName(), std::string("T_soll"));
    QCOMPARE(said.column("TEMP").statedName(), std::string("TEMP"));
    QVERIFY(said.says("“T_soll” is the set-point of “TEMP” and is called “TEMP.SP”"));
    // What is left out has no other name.
    options.ignore = {"T_soll"};
    QVERIFY(read(run, options).column("T_soll").role == Role::Text);
}

void TestCsvRoles::refusesWhatIsNoSetpoint()
{
    QVERIFY(read(run, stated({{"TEMP", {Role::Value, "TEMP"}}})).says("cannot be its own set-point"));
    QVERIFY(read(run, stated({{"T_soll", {Role::Value, "PRESS"}}})).says("no column “PRESS”"));
    QVERIFY(read("time,T,a,b\n0,1,2,3\n", stated({{"a", {Role::Value, "T"}}, {"b", {Role::Value, "T"}}}))
                .says("“T” already has a set-point"));
}

void TestCsvRoles::elapsedTimesStandBesideDatesOrAreTheTime()
{
    const Read beside = read(run, stated({{"Age", {Role::Elapsed}}}));
    QVERIFY(beside.column("Age").role == Role::Elapsed);
    QVERIFY(beside.layout.time == CsvLayout::Time::DateTime);
    QVERIFY(beside.says("“Age” agrees with the dates, in h"));
    // One that does not count along is left out, and that is said.
    const Read wrong = read(run, stated({{"T_soll", {Role::Elapsed}}}));
    QVERIFY(wrong.says("“T_soll” contains the time besides the dates and is ignored"));
    // Without dates it is the time.
    const Read alone = read("n,count_h,x\n1,0,5\n2,1,6\n", stated({{"count_h", {Role::Elapsed}}}));
    QVERIFY(alone.layout.time == CsvLayout::Time::Elapsed);
    QCOMPARE(alone.layout.timeColumn, 1);
    QCOMPARE(alone.chunk.time, (std::vector<double>{0.0, 3600.0}));
    CsvOptions both = stated({{"b", {Role::Elapsed}}});
    both.timeColumn = "a";
    QVERIFY(read("a,b,x\n1,0,5\n2,1,6\n", both).says("“b” also contains the time"));
}

void TestCsvRoles::valuesStayValues()
{
    const std::string_view text = "Date,batch time,mode\n2026-01-03 08:00,1,1\n2026-01-03 09:00,2,a\n"
                                  "2026-01-03 10:00,3,a\n2026-01-03 11:00,4,a\n2026-01-03 12:00,5,a\n";
    QVERIFY(read(text).column("batch time").role == Role::Elapsed);
    QVERIFY(read(text, stated({{"batch time", {Role::Value}}})).column("batch time").role == Role::Value);
    // Dates that are said to be values are no time.
    const Read named = read("Date,Second date,x\n2026-01-03,2026-01-04,1\n", stated({{"Date", {Role::Sample}}}));
    QCOMPARE(named.layout.timeColumn, 1);
    QCOMPARE(named.chunk.texts[0], (std::vector<std::string>{"2026-01-03"}));
}

void TestCsvRoles::refusesRolesOfColumnsThatAreNotThere()
{
    QVERIFY(read(run, stated({{"Tnk", {Role::Sample}}})).says("no column “Tnk”; did you mean “Tank”?"));
}

void TestCsvRoles::refusesDatesOfReportsBesideAnElapsedTime()
{
    const Read said = read("time [h],x,tested\n0,1,2026-01-03\n1,2,2026-01-04\n", [] {
        CsvOptions options = stated({{"tested", {Role::Reported}}});
        options.timeColumn = "time";
        return options;
    }());
    QVERIFY(said.says("“tested” gives as dates when the values were reported, but the time in column “time” is not "
                      "a date"));
}

void TestCsvRoles::reportsWhichDateShowsTheOrder()
{
    const CsvDates known = read("Date,x\n03/04/2026,1\n04/04/2026,1\n13/04/2026,1\n").layout.dates;
    QVERIFY(known.known == DateOrders::Known::ByNumbers);
    QCOMPARE(known.sign.text, std::string("13/04/2026"));
    QCOMPARE(known.sign.line, std::int64_t(4));
    QVERIFY(known.fit(DateOrder::DayFirst) && !known.fit(DateOrder::MonthFirst) && !known.fit(DateOrder::YearFirst));
    // Far down in a file, where the first lines determine nothing.
    std::string text = "Date,x\n";
    for (int i = 0; i < 2000; ++i) text += "03/04/2026 08:00,1\n";
    const CsvLayout far = read(text + "03/15/2026 08:00,1\n").layout;
    QCOMPARE(far.dates.sign.line, std::int64_t(2002));
    QVERIFY(!far.unsureDates && far.columns[0].dates == DateOrder::MonthFirst);
    const CsvLayout open = read("Date,x\n03/04/2026,1\n03/04/2026,1\n").layout;
    QVERIFY(open.unsureDates && open.dates.known == DateOrders::Known::No && open.dates.sign.text.empty());
    QVERIFY(read("Date,x\n2026-04-03,1\n").layout.dates.fit(DateOrder::YearFirst));
}

void TestCsvRoles::reportsANumberThatShowsTheDecimalSign()
{
    QCOMPARE(read("time;x\n0;1\n1;2,5\n").layout.decimalSample, std::string("2,5"));
    QCOMPARE(read("time;x\n0;1\n1;2.5\n").layout.decimalSample, std::string("2.5"));
    QCOMPARE(read("time;x\n0;1\n1;2\n").layout.decimalSample, std::string());
}

TITER_TEST(TestCsvRoles)

} // namespace tst_csv_roles

#include "tst_csv_roles.moc"
