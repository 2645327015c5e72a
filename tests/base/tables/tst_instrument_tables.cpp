// What instruments write: mass spectrometers with a time next to every mass, balances with nothing but a clock, and what they put above
// their tables.
#include "core/base/tables/csv.h"
#include "core/base/tables/csv_cells.h"
#include "core/base/tables/found/joined.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <fstream>
#include <random>
#include <set>

namespace tst_instrument_tables {

using namespace titer::base;

namespace {

// Three masses, measured one after the other; the last of them was not reached in the last round.
constexpr std::string_view masses =
    "Sourcefile\tRun 7.qmp\n"
    "Exporttime\t08.30.2026 12:47:48\n"
    "\n"
    "Start Time\t08/27/2026 10:04:10.793 PM\n"
    "End Time\t08/28/2026 02:44:46.913 PM\n"
    "\n"
    "\t\t18\t\t\t32\t\t\tArgon\n"
    "Time\tTime Relative [s]\tIon Current [A]\tTime\tTime Relative [s]\tIon Current [A]\tTime\tTime Relative [s]\tIon "
    "Current [A]\t\n"
    "08/27/2026 10:04:10.793 PM\t0.000\t3.02893448E-06\t08/27/2026 10:04:10.993 PM\t0.200\t5.41E-05\t"
    "08/27/2026 10:04:11.193 PM\t0.400\t1.2E-09\t\n"
    "08/27/2026 10:04:18.810 PM\t8.017\t3.03533101E-06\t08/27/2026 10:04:19.010 PM\t8.217\t5.42E-05\t"
    "08/27/2026 10:04:19.210 PM\t8.417\t-1.3E-09\t\n"
    "08/27/2026 10:04:26.820 PM\t16.027\t3.04E-06\t08/27/2026 10:04:27.020 PM\t16.227\t5.43E-05\t\t\t\t\n";

CsvOptions inUtc()
{
    CsvOptions options;
    options.zone = Zone();
    return options;
}

std::string joined(std::string_view text)
{
    const std::vector<TitledTable> tables = tablesIn(text, sniffCsv(text, true, inUtc()), "ms.asc");
    if (tables.empty()) return {};
    Notices notices;
    const Result<JoinedTable> done = joinTables(tables, inUtc(), notices);
    std::string all;
    for (const Notice& notice : notices) all += notice.where + ": " + notice.what.text() + "\n";
    return done ? all + done->text : "error: " + done.error().what.text();
}

struct Read {
    CsvTable table;
    std::string said;

    std::string at(std::size_t row) const
    {
        return table.summary.origin ? writeInstant(table.summary.origin->after(table.time.at(row))) : std::string();
    }
};

Read readText(std::string_view text, const CsvOptions& options = inUtc())
{
    const QTemporaryDir folder;
    const std::filesystem::path path = folder.filePath("log.txt").toStdString();
    std::ofstream(path, std::ios::binary) << text;
    Read read;
    Errors errors;
    Notices notices;
    read.table = readCsv(path, options, errors, notices);
    for (const Error& error : errors) read.said += error.what.text() + "\n";
    for (const Notice& notice : notices) read.said += notice.where + ": " + notice.what.text() + "\n";
    return read;
}

} // namespace

class TestInstrumentTables : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(".*")); }

    void everyMassHasItsOwnTimes()
    {
        QCOMPARE(joined(masses), std::string("time,18.Ion Current [A],32.Ion Current [A],Argon.Ion Current [A]\n"
                                             "2026-08-27T22:04:10.793Z,3.02893448e-06,,\n"
                                             "2026-08-27T22:04:10.993Z,,5.41e-05,\n"
                                             "2026-08-27T22:04:11.193Z,,,1.2e-09\n"
                                             "2026-08-27T22:04:18.810Z,3.03533101e-06,,\n"
                                             "2026-08-27T22:04:19.010Z,,5.42e-05,\n"
                                             "2026-08-27T22:04:19.210Z,,,-1.3e-09\n"
                                             "2026-08-27T22:04:26.820Z,3.04e-06,,\n"
                                             "2026-08-27T22:04:27.020Z,,5.43e-05,\n"));
    }

    void aLineThatIsCutGivesNoNumberOfIt()
    {
        const std::string whole(masses);
        const std::string cut = whole.substr(0, whole.find("5.43E-05") + 3);
        QVERIFY2(joined(cut).find("5.4e") == std::string::npos && joined(cut).find("5.43") == std::string::npos,
                 joined(cut).c_str());
        QVERIFY(joined(cut).find("3.04e-06") != std::string::npos);
    }

    void tablesThatNothingDistinguishesStayAsTheyAre_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("no titles") << QByteArray("\nTime\tA\tTime\tA\n0\t1\t0\t2\n");
        QTest::newRow("equal titles") << QByteArray("\t18\t\t18\nTime\tA\tTime\tA\n0\t1\t0\t2\n");
        QTest::newRow("two titles for one") << QByteArray("18\t2\t\t\nTime\tA\tTime\tA\n0\t1\t0\t2\n");
        QTest::newRow("one time") << QByteArray("\t18\t\t2\nTime\tA\tB\tA\n0\t1\t0\t2\n");
        QTest::newRow("no time") << QByteArray("\t18\t\t2\nB\tA\tB\tA\n0\t1\t0\t2\n");
    }

    void tablesThatNothingDistinguishesStayAsTheyAre()
    {
        QFETCH(QByteArray, text);
        QCOMPARE(joined(text.toStdString()), std::string());
    }

    // Whatever is read stands in one of the cells of the file.
    void everySeriesHasItsOwnTimes_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("a trend of a control system") << QByteArray(
            "Trend 1 Time;Trend 1 Value;Trend 2 Time;Trend 2 Value\n13.03.2026 08:00:00;20,1;13.03.2026 "
            "08:00:05;7,1\n13.03.2026 08:01:00;20,2;13.03.2026 08:02:05;7,2\n13.03.2026 08:02:00;20,3;;\n");
        QTest::newRow("named after its series")
            << QByteArray("TIC101 time,TIC101,PHIC time,PHIC\n2026-03-13 08:00:00,20.1,2026-03-13 08:00:05,7.1\n"
                          "2026-03-13 08:01:00,20.2,2026-03-13 08:02:05,7.2\n2026-03-13 08:02:00,20.3,,\n");
        QTest::newRow("elapsed") << QByteArray("t1 [s],A,t2 [s],B\n0,20.1,5,7.1\n60,20.2,125,7.2\n120,20.3,,\n");
    }

    void everySeriesHasItsOwnTimes()
    {
        QFETCH(QByteArray, text);
        const Read read = readText(text.toStdString());
        QCOMPARE(read.said, std::string());
        QCOMPARE(read.table.time, (std::vector<double>{0, 5, 60, 120, 125}));
        std::vector<double> first, second;
        for (std::size_t j = 0; j < read.table.layout.columns.size(); ++j) {
            if (read.table.layout.columns[j].role != CsvColumn::Role::Value) continue;
            std::vector<double>& values = first.empty() ? first : second;
            for (const double value : read.table.columns[j]) values.push_back(std::isnan(value) ? -1.0 : value);
        }
        QCOMPARE(first, (std::vector<double>{20.1, -1, 20.2, 20.3, -1}));
        QCOMPARE(second, (std::vector<double>{-1, 7.1, -1, -1, 7.2}));
    }

    void oneTimeHoldsForAllColumns_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("other clocks") << QByteArray("Batch time [h],A,Phase time [h],B\n0,1,5,2\n1,3,6,4\n");
        QTest::newRow("the same twice") << QByteArray("Time 1,A,Time 2,B\n2026-03-13 08:00,1,2026-03-13 08:00,2\n"
                                                      "2026-03-13 09:00,3,2026-03-13 09:00,4\n");
        QTest::newRow("reported") << QByteArray("Sample time,A,Result time,B\n2026-03-13 08:00,1,2026-03-13 08:30,2\n"
                                                "2026-03-13 09:00,3,2026-03-13 09:30,4\n");
    }

    void oneTimeHoldsForAllColumns()
    {
        QFETCH(QByteArray, text);
        QCOMPARE(readText(text.toStdString()).table.time, (std::vector<double>{0, 3600}));
    }

    void aDateMayHaveNoCentury()
    {
        for (const char* text : {"Date;Time;A\n13.03.26;8:00;1\n13.03.26;8:10;2\n",
                                 "Date;Time;A\n3/13/26;8:00 AM;1\n3/13/26;8:10 AM;2\n"}) {
            const Read read = readText(text);
            QCOMPARE(read.at(0), std::string("2026-03-13T08:00:00Z"));
            QCOMPARE(read.table.time, (std::vector<double>{0, 600}));
        }
        // A version is no date.
        const Read read = readText("t [s];Software;A\n0;1.2.10;1\n1;1.2.10;2\n");
        QCOMPARE(read.table.time, (std::vector<double>{0, 1}));
    }

    void daysOfASpreadsheetAreDatesWhateverTheyAreCalled()
    {
        const Read read = readText("Zeit;pH\n46094,3333333333;7,1\n46094,3340277778;7,2\n46094,3347222222;7,3\n");
        QCOMPARE(read.at(0), std::string("2026-03-13T08:00:00Z"));
        QCOMPARE(read.table.time, (std::vector<double>{0, 60, 120}));
        // Seconds since the start of a run.
        QCOMPARE(readText("Zeit;pH\n46094;7,1\n46095;7,2\n").table.time, (std::vector<double>{46094, 46095}));
    }

    void qualitiesNextToTheirValues()
    {
        const Read read =
            readText("Time,T,T Status,pH,pH_Quality,Pump Status\n2026-03-13 08:00:00,20.1,Good,7.1,GOOD,on\n"
                     "2026-03-13 08:01:00,0,Bad,7.2,GOOD,off\n2026-03-13 08:02:00,20.3,Good,0,BAD,on\n"
                     "2026-03-13 08:03:00,20.3,Good,7.2,GOOD,off\n");
        const CsvLayout& layout = read.table.layout;
        QCOMPARE(statusColumn(layout, 1), 2);
        QCOMPARE(statusColumn(layout, 3), 4);
        QCOMPARE(layout.columns[5].role, CsvColumn::Role::State);
    }

    void nothingIsReadThatDoesNotStandThere()
    {
        const std::string scraps[] = {"\t", "\n", "\r\n", "NaN", "\"", "08/27/2026 ", "\xff", "Time", "18", "7", ","};
        std::mt19937 random(23);
        int files = 0;
        for (int round = 0; round < 1500; ++round) {
            std::string text(masses);
            for (std::size_t i = random() % 4; i <= 4; ++i) {
                const std::size_t at = random() % (text.size() + 1);
                if (random() % 3 == 0)
                    text.erase(at, random() % 30);
                else
                    text.insert(at, scraps[random() % std::size(scraps)]);
            }
            const std::string table = joined(text);
            if (table.empty() || table.starts_with("error") || text.find('"') != text.npos) continue;
            ++files;
            std::set<double> there;
            CsvCells cells;
            for (std::size_t at = 0; at < text.size();) {
                const std::size_t end = std::min(text.find('\n', at), text.size());
                cells.split(std::string_view(text).substr(at, end - at), '\t');
                for (std::size_t j = 0; j < cells.size(); ++j)
                    for (const char decimal : {'.', ','})
                        if (const auto number = readCell(cells[j], decimal)) there.insert(*number);
                at = end + 1;
            }
            const std::size_t names = table.find("time,");
            if (names == table.npos) continue; // elapsed alone
            for (std::size_t at = table.find('\n', names) + 1; at < table.size();) {
                const std::size_t end = std::min(table.find('\n', at), table.size());
                cells.split(std::string_view(table).substr(at, end - at), ',');
                for (std::size_t j = 1; j < cells.size(); ++j) {
                    const auto number = readCell(cells[j], '.');
                    QVERIFY2(!number || there.contains(*number), table.substr(at, end - at).c_str());
                }
                at = end + 1;
            }
        }
        QVERIFY2(files > 300, qPrintable(QString::number(files)));
    }

    void aClockAloneIsTheTime()
    {
        const Read read = readText("10:32:05\t+   12.53 g\n10:32:35\t+   12.61 g\n");
        QCOMPARE(read.said, std::string());
        QCOMPARE(read.table.time, (std::vector<double>{37925.0, 37955.0}));
        QCOMPARE(read.table.columns.at(1), (std::vector<double>{12.53, 12.61}));
        QCOMPARE(read.table.layout.columns.at(1).unit, std::string("g"));
    }

    void aClockPassesMidnight()
    {
        const Read read =
            readText("Time;m [g]\n22:59:35;1\n23:59:35;2\n00:00:05;3\n12:00:00;4\n23:10:00;5\n00:10:00;6\n");
        QVERIFY2(
            read.said.starts_with(
                "log.txt:4: In line 4 the time of day passes midnight, from 23:59:35 to 00:00:05: a day is added."),
            read.said.c_str());
        QCOMPARE(read.table.time, (std::vector<double>{82775.0, 86375.0, 86405.0, 129600.0, 169800.0, 173400.0}));
        QCOMPARE(read.table.summary.backwards, std::int64_t(0));
        // Not where it went back at another hour: that is another batch, or an error.
        const Read other = readText("Time;m [g]\n20:00:00;1\n06:00:00;2\n");
        QCOMPARE(other.table.summary.backwards, std::int64_t(1));
        // A count of hours that goes beyond a day is no clock.
        QCOMPARE(readText("Time;m [g]\n23:30:00;1\n24:10:00;2\n47:50:00;3\n").table.time,
                 (std::vector<double>{84600.0, 87000.0, 172200.0}));
    }

    void aClockThatPassedMidnightGoesOnFromAPlace()
    {
        std::string text = "Time;m [g]\n";
        for (int minute = 0; minute < 200'000; minute += 1) {
            const int ofDay = minute % 1440;
            text += QString("%1:%2:00;%3\n")
                        .arg(ofDay / 60, 2, 10, QChar('0'))
                        .arg(ofDay % 60, 2, 10, QChar('0'))
                        .arg(minute)
                        .toStdString();
        }
        const QTemporaryDir folder;
        const std::filesystem::path path = folder.filePath("log.txt").toStdString();
        std::ofstream(path, std::ios::binary) << text;
        const CsvLayout layout = sniffCsvFile(path, inUtc());
        std::vector<CsvChunk> chunks;
        Notices notices;
        const auto keep = [&](const CsvChunk& chunk) { return chunks.push_back(chunk), true; };
        QVERIFY(streamCsv(path, layout, {keep, {}, {}}, notices).ok());
        QVERIFY(chunks.size() > 2);
        QCOMPARE(chunks.back().time.back(), 60.0 * 199'999);
        for (const CsvChunk& chunk : chunks) {
            std::vector<double> again;
            const auto stop = [&](const CsvChunk& first) { return again = first.time, false; };
            QVERIFY(streamCsv(path, layout, chunk.begin, {stop, {}, {}}, notices).ok());
            QVERIFY(again == chunk.time);
        }
    }

    void theDayAboveTheTableIsThatOfItsClock_data()
    {
        QTest::addColumn<QByteArray>("above");
        QTest::addColumn<QString>("first");
        QTest::newRow("one cell") << QByteArray("Balance log\nDate: 2026-05-08\n\n") << "2026-05-08T23:59:05Z";
        QTest::newRow("two cells") << QByteArray("Date;08.05.2026\nBalance;2\n\n") << "2026-05-08T23:59:05Z";
        QTest::newRow("a remark") << QByteArray("# Datum: 08.05.2026\n") << "2026-05-08T23:59:05Z";
        QTest::newRow("day or month") << QByteArray("Date: 08/05/2026\n\n") << "";
        QTest::newRow("of the print") << QByteArray("Print date: 2026-05-09\n\n") << "";
    }

    void theDayAboveTheTableIsThatOfItsClock()
    {
        QFETCH(QByteArray, above);
        QFETCH(QString, first);
        const Read read = readText(above.toStdString() + "Time;Weight [g]\n23:59:05;12.53\n00:00:05;12.70\n");
        QCOMPARE(read.table.time.size(), std::size_t(2));
        QCOMPARE(read.table.time[1] - read.table.time[0], 60.0);
        QCOMPARE(QString::fromStdString(read.at(0)), first);
    }

    void theStartAboveTheTableIsThatOfTheElapsedTime()
    {
        const std::string table = "Operator\tAB\n\nTime [min]\tWeight [g]\tpH\n0\t1\t7\n5\t2\t7.1\n";
        const Read read = readText("Start Time\t2026-05-08 10:00:00\n" + table);
        QCOMPARE(read.said, std::string());
        QCOMPARE(read.at(1), std::string("2026-05-08T10:05:00Z"));
        QCOMPARE(readText("Start\t08.05.2026\t10:00\n" + table).at(1), std::string("2026-05-08T10:05:00Z"));
        QCOMPARE(readText("Exported\t2026-05-09 10:00:00\n" + table).at(1), std::string());
        // What is stated counts.
        CsvOptions options = inUtc();
        options.start = readDateTime("2026-05-08 12:00")->instant();
        QCOMPARE(readText("Start Time\t2026-05-08 10:00:00\n" + table, options).at(1),
                 std::string("2026-05-08T12:05:00Z"));
    }

    void aFirstRowThatIsNearlyEmptyIsNoPair()
    {
        const Read read = readText("sample;t [h];a;b\nS1;0;;\nS2;1;2;3\n");
        QCOMPARE(read.table.time.size(), std::size_t(2));
    }
};

TITER_TEST(TestInstrumentTables)

} // namespace tst_instrument_tables

#include "tst_instrument_tables.moc"
