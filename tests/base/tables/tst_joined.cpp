// Several tables of one file are read as one.
#include "core/base/tables/csv.h"
#include "core/base/tables/csv_cells.h"
#include "core/base/tables/found/joined.h"
#include "core/base/text.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>
#include <random>
#include <set>

namespace tst_joined {

using namespace titer::base;

namespace {

// Three vessels of one export, with units, German numbers, limits, states and set-points.
constexpr std::string_view vessels = "Export of the floor;;;\n"
                                     "\n"
                                     "Reactor 1;;;\n"
                                     "Zeit;pO2;Titer;Modus\n"
                                     ";%sat;mg/L;\n"
                                     "14.03.2026 08:00;39,4;<10;auto\n"
                                     "14.03.2026 09:00;38,8;12,5;auto\n"
                                     "14.03.2026 10:00;38,1;n.d.;manuell\n"
                                     "14.03.2026 11:00;37,0;;manuell\n"
                                     "\n"
                                     "Reactor 2:;;;\n"
                                     "Zeit;pO2;Titer;Modus\n"
                                     ";%sat;mg/L;\n"
                                     "14.03.2026 08:00;40,5;11;auto\n"
                                     "14.03.2026 08:30;40,25;;auto\n"
                                     "14.03.2026 09:00;40;13;manuell\n"
                                     "14.03.2026 10:00;x7;<0,5;manuell\n"
                                     "\n"
                                     "Reactor 3;;;\n"
                                     "\n"
                                     "Zeit;pO2;Titer;Modus\n"
                                     ";%sat;mg/L;\n"
                                     "15.03.2026 08:00;41;14;auto\n"
                                     "15.03.2026 09:00;42;15;auto\n"
                                     "15.03.2026 10:00;43;16;aus\n"
                                     "15.03.2026 11:00;44;17;aus\n";

CsvOptions inUtc()
{
    CsvOptions options;
    options.zone = Zone();
    return options;
}

struct Joined {
    std::vector<TitledTable> tables;
    std::string text, fault;
    JoinedTable whole;
    Notices notices;

    bool says(std::string_view words) const
    {
        for (const Notice& notice : notices)
            if ((notice.where + ": " + notice.what.text()).find(words) != std::string::npos) return true;
        return false;
    }
    int understood(std::string_view words) const
    {
        int count = 0;
        for (const Sentence& sentence : whole.understood) count += sentence.text().find(words) != std::string::npos;
        return count;
    }
    bool has(std::string_view line) const { return ("\n" + text).find("\n" + std::string(line) + "\n") != text.npos; }
};

Joined join(std::vector<TitledTable> tables, const CsvOptions& options)
{
    Joined joined;
    joined.tables = std::move(tables);
    if (joined.tables.empty()) return joined;
    Result<JoinedTable> done = joinTables(joined.tables, options, joined.notices);
    if (!done) {
        joined.fault = done.error().what.text();
        return joined;
    }
    joined.whole = std::move(*done);
    joined.text = joined.whole.text;
    return joined;
}

Joined join(std::string_view text, const CsvOptions& options = inUtc())
{
    return join(tablesIn(text, sniffCsv(text, true, options), "floor.csv"), options);
}

} // namespace

class TestJoined : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(".*")); }
    void joinsVessels();
    void namesLinesOfTheFile();
    void readsTheJoinedTableAsItWas();
    void leavesOtherFilesAsTheyAre_data();
    void leavesOtherFilesAsTheyAre();
    void takesTheTitleThatDistinguishes();
    void takesDatesAsOneTableSays();
    void joinsElapsedTime();
    void refusesDatesBesideElapsedTime();
    void keepsSamplesApart();
    void keepsReportedTimes();
    void takesOptionsOfTablesAndOfTheWhole();
    void leavesOutTablesWithoutRows();
    void readsTablesOfOneRow();
    void takesStatesAsOneTableSays();
    void findsLikeSheets();
    void survivesMutations();
};

void TestJoined::joinsVessels()
{
    const Joined joined = join(vessels);
    QCOMPARE(joined.fault, std::string());
    QVERIFY(titlesOf(joined.tables) == (std::vector<std::string>{"Reactor 1", "Reactor 2", "Reactor 3"}));
    QVERIFY2(joined.has("time,Reactor 1.pO2 [% air],Reactor 1.Titer [mg/L],Reactor 1.Modus,Reactor 2.pO2 [% air],"
                        "Reactor 2.Titer [mg/L],Reactor 2.Modus,Reactor 3.pO2 [% air],Reactor 3.Titer [mg/L],"
                        "Reactor 3.Modus"),
             joined.text.c_str());
    QVERIFY2(joined.has("2026-03-14T08:00:00Z,39.4,<10,auto,40.5,11,auto,,,"), joined.text.c_str());
    QVERIFY(joined.has("2026-03-14T08:30:00Z,,,,40.25,,auto,,,"));
    QVERIFY(joined.has("2026-03-14T10:00:00Z,38.1,,manuell,,<0.5,manuell,,,"));
    QVERIFY(joined.has("2026-03-15T11:00:00Z,,,,,,,44,17,aus"));
    QCOMPARE(std::count(joined.text.begin(), joined.text.end(), '\n'), std::ptrdiff_t(1 + 5 + 4));
    // What all of them determine is reported once.
    QCOMPARE(joined.understood("decimal comma"), 1);
    QCOMPARE(joined.understood("contains the units"), 1);
    // Windows-1252, and line ends of two characters.
    std::string old;
    for (const char c : vessels) old += c == '\n' ? std::string("\r\n") : std::string(1, c);
    for (std::size_t at = 0; (at = old.find("Modus", at)) != old.npos;)
        old.replace(at, 5,
                    "M\xf6"
                    "d");
    QVERIFY2(join(old).text.find("Reactor 2.Möd") != std::string::npos, join(old).text.c_str());
}

void TestJoined::namesLinesOfTheFile()
{
    const Joined joined = join(vessels);
    QVERIFY(joined.says("floor.csv:17: “x7” in line 17, column 2 (pO2) is not a number"));
    QCOMPARE(joined.tables[1].firstLine, std::int64_t(12));
    QCOMPARE(joined.understood("Line 4 contains the names"), 1);
}

// The rows of the third table stand far below the first ones.
void TestJoined::readsTheJoinedTableAsItWas()
{
    std::string text = "R1\ntime [h],a,age [h],mode\n";
    for (int i = 0; i < 600; ++i) text += std::to_string(i) + "," + std::to_string(i % 7) + ",5,auto\n";
    text += "R2\ntime [h],a,age [h],mode\n";
    for (int i = 600; i < 610; ++i) text += std::to_string(i) + ",<0.5,6,off\n";
    const Joined joined = join(text);
    QCOMPARE(joined.fault, std::string());
    const CsvLayout layout = sniffCsv(joined.text, true, joined.whole.options);
    QVERIFY(layout.problems.empty());
    QCOMPARE(layout.columns.size(), std::size_t(7));
    QCOMPARE(layout.columns[6].name, std::string("R2.mode"));
    QVERIFY(layout.columns[6].role == CsvColumn::Role::State);
    QVERIFY(layout.columns[5].role == CsvColumn::Role::Value);
    QVERIFY(layout.columns[4].role == CsvColumn::Role::Value);
    CsvChunk last;
    Notices notices;
    const auto take = [&](const CsvChunk& chunk) {
        last = chunk;
        return true;
    };
    QVERIFY(streamCsvText(joined.text, "x", layout, {take, {}, {}}, notices).ok());
    QVERIFY(notices.empty());
    QCOMPARE(last.time.back(), 609 * 3600.0);
    QCOMPARE(last.texts[6].back(), std::string("off"));
    QCOMPARE(last.limitOf(4, last.time.size() - 1), '<');
}

void TestJoined::leavesOtherFilesAsTheyAre_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("one table") << QByteArray("time [h],a,b\n0,1,2\n1,3,4\n");
    QTest::newRow("equal titles") << QByteArray("R1\ntime [h],a\n0,1\n\nR1\ntime [h],a\n0,2\n");
    QTest::newRow("names alone") << QByteArray("R1\ntime [h],a\n0,1\ntime [h],a\n1,2\n");
    QTest::newRow("no first title") << QByteArray("time [h],a\n0,1\nR2\ntime [h],a\n0,2\n");
    QTest::newRow("other names") << QByteArray("R1\ntime [h],a\n0,1\n\nR2\ntime [h],b\n0,2\n");
    QTest::newRow("remarks") << QByteArray("# page 1\ntime [h],a\n0,1\n# page 2\ntime [h],a\n1,2\n");
    QTest::newRow("nothing") << QByteArray("");
}

void TestJoined::leavesOtherFilesAsTheyAre()
{
    QFETCH(QByteArray, text);
    QVERIFY(join(text.toStdString()).tables.empty());
}

void TestJoined::takesTheTitleThatDistinguishes()
{
    const Joined joined =
        join("Run 7\nVessel A\nBatch 12\ntime [h];x\n0;1\n1;2\n\nVessel B\nBatch 12\ntime [h];x\n0;3\n"
             "time [h];x\n1;4\n");
    QVERIFY(titlesOf(joined.tables) == (std::vector<std::string>{"Vessel A", "Vessel B"}));
    QCOMPARE(joined.text, std::string("time [s],Vessel A.x,Vessel B.x\n0,1,3\n3600,2,4\n"));
}

void TestJoined::takesDatesAsOneTableSays()
{
    const std::string first = "A\nDate,x\n03/04/2026 08:00,1\n", second = "B\nDate,x\n13/04/2026 08:00,2\n";
    for (const std::string& text : {first + second, second + first}) {
        const Joined joined = join(text);
        QCOMPARE(joined.fault, std::string());
        QVERIFY2(joined.text.find("2026-04-03T08:00:00Z") != std::string::npos, joined.text.c_str());
        QVERIFY(joined.text.find("2026-04-13T08:00:00Z") != std::string::npos);
    }
    const Joined open = join(first + "B\nDate,x\n05/04/2026 08:00,2\n");
    QVERIFY2(open.fault.find("Day and month in column “Date” cannot be distinguished") != std::string::npos,
             open.fault.c_str());
}

void TestJoined::joinsElapsedTime()
{
    const Joined joined = join("A\ntime [h];T [°C]\n0;37,5\n1;37,25\n\nB\ntime [h];T [°C]\n0,5;36\n1;35,5\n");
    QCOMPARE(joined.text, std::string("time [s],A.T [°C],B.T [°C]\n0,37.5,\n1800,,36\n3600,37.25,35.5\n"));
}

void TestJoined::refusesDatesBesideElapsedTime()
{
    const Joined joined = join("A\ntime,T\n2026-03-01 08:00,37\n2026-03-01 09:00,37\n\nB\ntime,T\n0,36\n1,35\n");
    QCOMPARE(joined.tables.size(), std::size_t(2));
    QCOMPARE(joined.fault, std::string("The table “A” has dates, but “B” has elapsed time; give both the same kind "
                                       "of time, or split the file between them."));
}

void TestJoined::keepsSamplesApart()
{
    const Joined joined = join("A\nDate;Probe;x\n14.03.2026 08:00;S1;1\n14.03.2026 09:00;S3;2\n\n"
                               "B\nDate;Probe;x\n14.03.2026 08:00;S2;3\n14.03.2026 09:00;S3;4\n");
    QCOMPARE(joined.text, std::string("time,sample,A.x,B.x\n2026-03-14T08:00:00Z,S1,1,\n"
                                      "2026-03-14T08:00:00.000001Z,S2,,3\n2026-03-14T09:00:00Z,S3,2,4\n"));
}

void TestJoined::keepsReportedTimes()
{
    const Joined joined = join("A\nDrawn;Reported;x\n14.03.2026 08:00;14.03.2026 10:00;1\n\n"
                               "B\nDrawn;Reported;x\n14.03.2026 08:00;14.03.2026 10:00;2\n14.03.2026 09:00;;3\n");
    QCOMPARE(joined.text, std::string("time,reported,A.x,B.x\n2026-03-14T08:00:00Z,2026-03-14T10:00:00Z,1,2\n"
                                      "2026-03-14T09:00:00Z,,,3\n"));
}

void TestJoined::takesOptionsOfTablesAndOfTheWhole()
{
    CsvOptions options = inUtc();
    options.units["TEMP"] = "°C";
    options.units["B.p"] = "bar";
    options.roles["set"] = {CsvColumn::Role::Value, "TEMP"};
    options.ignore = {"A.p"};
    options.start = Instant{0};
    const Joined joined = join(
        "A\ntime [h];TEMP;set;p\n0;37;36,5;1\n1;37;36;1\n\nB\ntime [h];TEMP;set;p\n0;35;34;2\n1;35;34;2\n", options);
    QVERIFY2(joined.has("time [s],A.TEMP [°C],A.TEMP.SP,A.p,B.TEMP [°C],B.TEMP.SP,B.p"), joined.text.c_str());
    QVERIFY(joined.whole.options.ignore == std::vector<std::string>{"A.p"});
    QCOMPARE(joined.whole.options.units.at("B.p"), std::string("bar"));
    QVERIFY(joined.whole.options.start.has_value() && joined.whole.options.roles.empty());
}

void TestJoined::leavesOutTablesWithoutRows()
{
    const Joined joined = join("A\ntime [h];x\n0;1\n1;2\n\nB\ntime [h];x\n\nC\ntime [h];x\n0;5\n");
    QCOMPARE(joined.text, std::string("time [s],A.x,C.x\n0,1,5\n3600,2,\n"));
    QVERIFY(joined.says("The table “B” has no rows and is ignored."));
}

void TestJoined::readsTablesOfOneRow()
{
    const std::string names = "Zeit;pO2;Titer\n;%;mg/L\n";
    const Joined joined =
        join("R1;;\n" + names + "14.03.2026 08:00;39,4;<10\n\nR2;;\n" + names + "14.03.2026 08:00;41,5;n.d.\n");
    QCOMPARE(joined.text, std::string("time,R1.pO2 [%],R1.Titer [mg/L],R2.pO2 [%],R2.Titer [mg/L]\n"
                                      "2026-03-14T08:00:00Z,39.4,<10,41.5,\n"));
}

void TestJoined::takesStatesAsOneTableSays()
{
    const Joined joined = join("A\nt [h],m\n0,on\n1,on\n\nB\nt [h],m\n0,on\n1,on\n2,off\n3,off\n\nC\nt [h],m\n5,off\n");
    QCOMPARE(joined.text, std::string("time [s],A.m,B.m,C.m\n0,on,on,\n3600,on,on,\n7200,,off,\n10800,,off,\n"
                                      "18000,,,off\n"));
}

void TestJoined::findsLikeSheets()
{
    const std::vector<TitledTable> sheets{
        {.title = "R1", .text = "time [h],x\n0,1\n", .source = "R1"},
        {.title = "Notes", .text = "who,what\nme,this\n", .source = "Notes"},
        {.title = "R2", .text = "Run 7\ntime [h],x,\n0,2,\n", .source = "R2"},
    };
    const std::vector<TitledTable> alike = tablesLikeFirst(sheets, {});
    QVERIFY(titlesOf(alike) == (std::vector<std::string>{"R1", "R2"}));
    QCOMPARE(join(alike, {}).text, std::string("time [s],R1.x,R2.x\n0,1,2\n"));
    QVERIFY(tablesLikeFirst(std::span(sheets).first(2), {}).empty());
}

// Whatever is read stands in one of the cells of the file. More files where TITER_LONG is set.
void TestJoined::survivesMutations()
{
    const std::string scraps[] = {";",    ",",    "\n",   "\r\n",      "NaN",       "<",   "1e999", "10.03.2026 ",
                                  "\xff", "\xc3", "Zeit", "Reactor 2", "Reactor 1", "\n#", "7",     "\t"};
    std::mt19937 random(11);
    int joinedFiles = 0;
    const int rounds = qEnvironmentVariableIsSet("TITER_LONG") ? 2000 : 200;
    for (int round = 0; round < rounds; ++round) {
        std::string text(vessels);
        for (std::size_t i = random() % 4; i <= 4; ++i) {
            const std::size_t at = random() % (text.size() + 1);
            switch (random() % 4) {
            case 0:
                text.erase(at, random() % 30);
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
        if (text.find('"') != std::string::npos) continue; // an open quote makes cells of its own
        const Joined joined = join(text);
        if (joined.text.empty()) continue;
        ++joinedFiles;
        std::set<double> there;
        const CsvLayout first = sniffCsv(text, true, inUtc());
        const std::string plain = decoded(text, first.encoding);
        CsvCells cells;
        for (const std::string_view line : split(plain, '\n'))
            for (const char separator : {';', ',', '\t'}) {
                cells.split(!line.empty() && line.back() == '\r' ? line.substr(0, line.size() - 1) : line, separator);
                for (std::size_t j = 0; j < cells.size(); ++j)
                    for (const char decimal : {',', '.'}) {
                        if (const auto number = readCell(cells[j], decimal)) there.insert(*number);
                        if (const auto limit = readLimit(cells[j], decimal)) there.insert(limit->value);
                    }
            }
        const CsvLayout layout = sniffCsv(joined.text, true, joined.whole.options);
        Notices notices;
        QString fault;
        const auto take = [&](const CsvChunk& chunk) {
            for (std::size_t j = 0; j < chunk.columns.size(); ++j)
                for (const double value : chunk.columns[j])
                    if (layout.columns[j].role == CsvColumn::Role::Value && !std::isnan(value) &&
                        !there.contains(value))
                        fault = QString("round %1: %2 is not in the file").arg(round).arg(value);
            return true;
        };
        if (!layout.problems.empty()) continue;
        const Result<CsvSummary> done = streamCsvText(joined.text, "joined", layout, {take, {}, {}}, notices);
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
        QVERIFY2(done.ok(), text.c_str());
    }
    QVERIFY2(joinedFiles > rounds / 4, qPrintable(QString::number(joinedFiles)));
}

TITER_TEST(TestJoined)

} // namespace tst_joined

#include "tst_joined.moc"
