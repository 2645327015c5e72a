// Long tables become series of their keys, and what is clear of none stays as it is; spectra are said to be spectra.
#include "core/base/tables/csv.h"
#include "core/base/tables/made_table.h"
#include "core/base/text.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>

namespace tst_keyed_table {

using namespace titer::base;

namespace {

using Numbers = std::vector<double>;

constexpr std::string_view two = "timestamp,unit_name,channel,od\n"
                                 "2026-03-01T08:00:00Z,R1,45,0.10\n2026-03-01T08:00:00Z,R1,90,0.30\n"
                                 "2026-03-01T08:00:00Z,R2,45,1.10\n2026-03-01T08:00:00Z,R2,90,1.30\n"
                                 "2026-03-01T08:05:00Z,R1,45,0.11\n2026-03-01T08:05:00Z,R1,90,0.31\n"
                                 "2026-03-01T08:05:00Z,R2,45,1.11\n2026-03-01T08:05:00Z,R2,90,1.31\n";

struct Read {
    CsvLayout layout;
    Numbers time;
    std::vector<Numbers> columns;
    std::string said;

    std::vector<std::string> names() const
    {
        std::vector<std::string> all;
        for (const CsvColumn& column : layout.columns)
            if (column.role == CsvColumn::Role::Value) all.push_back(column.name);
        return all;
    }
    const CsvColumn& column(std::string_view name) const
    {
        static const CsvColumn none{"none", "none"};
        for (const CsvColumn& column : layout.columns)
            if (column.name == name) return column;
        return none;
    }
    Numbers values(std::string_view name) const
    {
        for (std::size_t j = 0; j < layout.columns.size(); ++j)
            if (layout.columns[j].name == name) return columns[j];
        return {};
    }
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
    if (!summary) read.said += summary.error().what.text() + "\n";
    for (const Sentence& sentence : read.layout.understood) read.said += sentence.text() + "\n";
    return read;
}

CsvOptions keyed(std::vector<std::string> keys)
{
    CsvOptions options;
    options.keyColumns = std::move(keys);
    return options;
}

} // namespace

class TestKeyedTable : public QObject {
    Q_OBJECT

private slots:
    void twoKeysMakeFourSeries();
    void fieldsBecomeTagsWithTheirUnits();
    void blocksBelowEachOtherAreSeries();
    void whatSharesNoTimeIsToldApart();
    void tablesOfADatabaseAreOne();
    void aBatchLeavesTheOtherKey();
    void statedKeysGoBefore();
    void optionsNameColumnsOfBothTables();
    void whatIsNotClearNamesItsCandidates();
    void tablesWithoutKeysStayAsTheyAre();
    void spectraAreSaidToBeSpectra();
};

void TestKeyedTable::twoKeysMakeFourSeries()
{
    const Read long4 = read(two);
    QCOMPARE(join(long4.names(), " "), std::string("R1.45.od R1.90.od R2.45.od R2.90.od"));
    QVERIFY(long4.time == (Numbers{0.0, 300.0}));
    QVERIFY(long4.values("R2.45.od") == (Numbers{1.10, 1.11}));
    QVERIFY(long4.layout.keys == (std::vector<std::string>{"unit_name", "channel"}));
    QVERIFY2(long4.said.find("“unit_name”, “channel”") != std::string::npos, long4.said.c_str());
    // Two columns that say the same are no question.
    const Read same = read("time [h],angle,channel,OD [1]\n0,45,1,0.1\n0,90,2,0.3\n1,45,1,0.2\n1,90,2,<0.4\n");
    QCOMPARE(join(same.names(), " "), std::string("45.OD 90.OD"));
    QVERIFY(same.time == (Numbers{0.0, 3600.0}));
    QVERIFY(same.values("90.OD") == (Numbers{0.3, 0.4}));
}

void TestKeyedTable::fieldsBecomeTagsWithTheirUnits()
{
    const Read fields = read("_time,_field,_value,unit\n2026-03-01T08:00:00Z,pH,7.0,\n"
                             "2026-03-01T08:00:01Z,temperature,37.1,°C\n2026-03-01T08:01:00Z,pH,7.1,\n"
                             "2026-03-01T08:01:00Z,temperature,37.2,°C\n");
    QCOMPARE(join(fields.names(), " "), std::string("pH temperature"));
    QCOMPARE(fields.column("temperature").unit, std::string("°C"));
    QCOMPARE(fields.values("pH").front(), 7.0);
    // Each in the unit of its first row; what cannot be converted to it is no value.
    const Read mixed = read("time,tag,value,unit\n0,T,37,°C\n0,F,1,mL/min\n1,T,310,g\n1,F,120,mL/h\n");
    QVERIFY(mixed.values("F") == (Numbers{1.0, 2.0}));
    QVERIFY(std::isnan(mixed.values("T").back()));
    const Read vessels = read("Zeit;Reaktor;Parameter;Wert\n0;R1;pH;7,0\n0;R1;pO2;90\n0;R2;pH;6,9\n0;R2;pO2;80\n"
                              "1;R1;pH;7,1\n1;R1;pO2;91\n1;R2;pH;6,8\n1;R2;pO2;81\n");
    QCOMPARE(join(vessels.names(), " "), std::string("R1.pH R1.pO2 R2.pH R2.pO2"));
    QVERIFY(vessels.values("R2.pH") == (Numbers{6.9, 6.8}));
}

void TestKeyedTable::blocksBelowEachOtherAreSeries()
{
    const Read blocks = read("well,time [h],OD\nA1,0,0.1\nA1,1,0.2\nA2,0,0.3\nA2,1,0.4\n");
    QVERIFY(blocks.values("A1.OD") == (Numbers{0.1, 0.2}));
    QVERIFY(blocks.values("A2.OD") == (Numbers{0.3, 0.4}));
}

// Each vessel is read at times of its own.
void TestKeyedTable::whatSharesNoTimeIsToldApart()
{
    const Read units = read("experiment,pioreactor_unit,timestamp,od_reading,angle\n"
                            "E,p1,2026-03-01T08:00:00.0Z,0.10,90\nE,p1,2026-03-01T08:00:00.0Z,0.45,45\n"
                            "E,p2,2026-03-01T08:00:00.1Z,0.11,90\nE,p1,2026-03-01T08:00:05.0Z,0.20,90\n"
                            "E,p1,2026-03-01T08:00:05.0Z,0.55,45\nE,p2,2026-03-01T08:00:05.1Z,0.21,90\n");
    QCOMPARE(join(units.names(), " "), std::string("p1.90.od_reading p1.45.od_reading p2.90.od_reading"));
    const auto kept = [&](const char* name) {
        Numbers all = units.values(name);
        std::erase_if(all, [](double value) { return std::isnan(value); });
        return all;
    };
    QVERIFY(kept("p1.90.od_reading") == (Numbers{0.10, 0.20}));
    QVERIFY(kept("p2.90.od_reading") == (Numbers{0.11, 0.21}));
    const Read wells = read("Plate;Repeat;Well;Time;A\n1;1;A01;00:00:11.0;0.04\n1;1;A02;00:00:11.5;0.05\n"
                            "1;2;A01;00:10:11.0;0.06\n1;2;A02;00:10:11.5;0.07\n");
    QVERIFY(wells.layout.keys == std::vector<std::string>{"Well"});
}

// As InfluxDB writes them, each with its heading.
void TestKeyedTable::tablesOfADatabaseAreOne()
{
    const std::string heading =
        "#datatype,string,long,dateTime:RFC3339,dateTime:RFC3339,double,string,string\n#default,_result,,,,,,\n"
        ",result,table,_start,_time,_value,_field,reactor\n";
    const Read all = read(heading +
                          ",,0,2026-03-01T00:00:00Z,2026-03-01T08:00:00Z,37.1,T,R1\n,,0,2026-03-01T00:00:00Z,2026-03-"
                          "01T08:01:00Z,37.2,T,R1\n"
                          ",,1,2026-03-01T00:00:00Z,2026-03-01T08:00:00Z,7.01,pH,R1\n,,1,2026-03-01T00:00:00Z,2026-03-"
                          "01T08:01:00Z,7.02,pH,R1\n\n" +
                          heading +
                          ",,2,2026-03-01T00:00:00Z,2026-03-01T08:00:00Z,36.1,T,R2\n,,2,2026-03-01T00:00:00Z,2026-03-"
                          "01T08:01:00Z,36.2,T,R2\n");
    QVERIFY2(join(all.names(), " ") == "R1.T R1.pH R2.T", all.said.c_str());
    QVERIFY(all.values("R1.pH") == (Numbers{7.01, 7.02}));
    QVERIFY(all.values("R2.T") == (Numbers{36.1, 36.2}));
}

void TestKeyedTable::aBatchLeavesTheOtherKey()
{
    CsvOptions options;
    options.batchColumn = "unit_name";
    options.batchValue = "R2";
    const Read one = read(two, options);
    QCOMPARE(join(one.names(), " "), std::string("45.od 90.od"));
    QVERIFY(one.values("90.od") == (Numbers{1.30, 1.31}));
}

void TestKeyedTable::statedKeysGoBefore()
{
    QCOMPARE(join(read(two, keyed({"channel", "unit_name"})).names(), " "),
             std::string("45.R1.od 90.R1.od 45.R2.od 90.R2.od"));
    const Read wrong = read(two, keyed({"vessel"}));
    QVERIFY2(wrong.said.find("no column “vessel”") != std::string::npos, wrong.said.c_str());
    const Read phases = read("time,phase,x\n0,a,1\n0,b,2\n1,a,3\n1,b,4\n", keyed({"phase"}));
    QCOMPARE(join(phases.names(), " "), std::string("a.x b.x"));
}

void TestKeyedTable::optionsNameColumnsOfBothTables()
{
    CsvOptions options;
    options.units["od"] = "1/m";
    options.ignore = {"R2.90.od"};
    const Read read4 = read(two, options);
    QCOMPARE(read4.column("R1.45.od").unit, std::string("1/m"));
    QVERIFY(read4.column("R2.90.od").role == CsvColumn::Role::Text);
}

void TestKeyedTable::whatIsNotClearNamesItsCandidates()
{
    const Read phases = read("time,phase,operator,x\n0,a,me,1\n0,b,you,2\n1,a,me,3\n1,b,me,4\n");
    QVERIFY(phases.layout.made == nullptr);
    QVERIFY(phases.layout.keys == (std::vector<std::string>{"phase", "operator"}));
    // Two ways that do not agree are none.
    QVERIFY(read("time,angle,channel,x\n0,45,1,1\n0,90,2,2\n1,45,2,3\n1,90,1,4\n").layout.made == nullptr);
}

void TestKeyedTable::tablesWithoutKeysStayAsTheyAre()
{
    for (const char* text :
         {"time,mode,pH\n0,auto,7\n1,auto,7.1\n2,manual,7.2\n3,manual,7.1\n", "time,vessel,pH\n0,R1,7\n1,R1,7.1\n",
          "time,pH,T\n0,7,\n0,,37\n1,7.1,\n1,,37\n", "time,vessel,OD\n0,R1,7\n0,R1,7\n1,R2,8\n", "time,x\n0,1\n0,2\n"})
        QVERIFY2(read(text).layout.made == nullptr, text);
}

void TestKeyedTable::spectraAreSaidToBeSpectra()
{
    const std::string jcamp = "##TITLE=Lactate\n##JCAMP-DX=4.24\n##DATA TYPE=INFRARED SPECTRUM\n##XYDATA=(X++(Y..Y))\n"
                              "400 10 12 11\n##END=\n";
    std::string spc(600, '\0');
    spc[1] = 0x4b;
    const std::string texts[] = {jcamp, spc, "Wavelength (nm),Abs\n190,0.1\n191,0.2\n",
                                 "Raman shift;Intensity\n200;1\n201;2\n", "nm\tAU\n400\t0,1\n401\t0,2\n"};
    for (const std::string& text : texts)
        QVERIFY2(read(text).said.find("The file holds spectra") != std::string::npos, text.substr(0, 60).c_str());
    QVERIFY(read("Time [s],Wavelength [nm]\n0,400\n1,401\n").said.find("spectra") == std::string::npos);
}

TITER_TEST(TestKeyedTable)

} // namespace tst_keyed_table

#include "tst_keyed_table.moc"
