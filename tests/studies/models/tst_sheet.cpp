// Data tables as people and spreadsheets write them, and decimal text to 31 digits.
#include "core/studies/models/sheet.h"
#include "core/studies/numerics/double_double.h"
#include "tests/support/test_program.h"

#include <cmath>

namespace tst_sheet {

using namespace titer;
using namespace titer::studies;

namespace {

struct Outcome {
    Sheet sheet;
    base::Errors errors;
    base::Notices notices;
};

Outcome read(std::string_view text, const SheetOptions& options = {})
{
    Outcome outcome;
    outcome.sheet = readSheet(text, options, outcome.errors, outcome.notices);
    return outcome;
}

} // namespace

class tst_sheet : public QObject {
    Q_OBJECT

private slots:
    void readsColumnsWithUnitsTextAndEmptyCells()
    {
        const Outcome outcome =
            read("run,feed rate [mL/h],medium,titre [g/L]\n1,2.5,b,\n2, 3 ,a,4.25\n\n3,,\"a, b\",-1e-3\n");
        QVERIFY(outcome.errors.empty());
        const Sheet& sheet = outcome.sheet;
        QCOMPARE(sheet.names(), (std::vector<std::string>{"run", "feed rate", "medium", "titre"}));
        QCOMPARE(sheet.lines, (std::vector<int>{2, 3, 5}));
        QCOMPARE(sheet.find("feed rate")->unit, std::string("mL/h"));
        QCOMPARE(sheet.find("feed rate")->values[1], 3.0);
        QVERIFY(sheet.find("feed rate")->missing(2) && sheet.find("titre")->missing(0));
        QVERIFY(sheet.find("medium")->text && !sheet.find("titre")->text);
        QCOMPARE(sheet.find("medium")->levels, (std::vector<std::string>{"a", "a, b", "b"}));
        QCOMPARE(sheet.find("medium")->codes, (std::vector<int>{2, 0, 1}));
        QCOMPARE(sheet.find("titre")->values[2], -0.001);
    }

    void findsSeparatorAndDecimalSign_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("commas") << QByteArray("a,b\n1.5,2\n-3.25,1e3\n");
        QTest::newRow("semicolons and points") << QByteArray("a;b\n1.5;2\n-3.25;1e3\n");
        QTest::newRow("semicolons and decimal commas") << QByteArray("a;b\n1,5;2\n-3,25;1e3\n");
        QTest::newRow("tabs") << QByteArray("a\tb\n1.5\t2\n-3.25\t1e3\n");
        QTest::newRow("byte order mark and carriage returns") << QByteArray("\xef\xbb\xbf"
                                                                            "a;b\r\n1,5;2\r\n-3,25;1e3\r\n");
        QTest::newRow("old line ends") << QByteArray("a,b\r1.5,2\r-3.25,1e3\r");
        QTest::newRow("quoted cells") << QByteArray("\"a\",\"b\"\n\"1.5\",\"2\"\n\"-3.25\",\"1e3\"\n");
        QTest::newRow("separators at the ends") << QByteArray("a;b;;\n1,5;2;;\n-3,25;1e3;;\n;;;\n");
        QTest::newRow("comments") << QByteArray("# of Monday\na,b\n1.5,2\n# pump failed, repeated\n-3.25,1e3\n");
    }
    void findsSeparatorAndDecimalSign()
    {
        QFETCH(QByteArray, text);
        const Outcome outcome = read(text.toStdString());
        QVERIFY(outcome.errors.empty());
        QCOMPARE(outcome.sheet.names(), (std::vector<std::string>{"a", "b"}));
        QCOMPARE(outcome.sheet.columns[0].values, (std::vector<double>{1.5, -3.25}));
        QCOMPARE(outcome.sheet.columns[1].values, (std::vector<double>{2.0, 1000.0}));
    }

    void takesTheFactorsOfARunSheet()
    {
        const char* study =
            R"({"kind": "ccd", "seed": 1, "factors": [{"name": "T", "unit": "°C", "kind": "continuous", "low": 30, "high": 37},)"
            R"( {"name": "medium", "unit": "", "kind": "categorical", "levels": ["old", "new"]}], "model": []})";
        const Outcome outcome =
            read(std::string("# titer.study/1 ") + study + "\nT [°C],medium,y\n30,new,1\n37,old,2\n");
        QVERIFY(outcome.errors.empty() && outcome.notices.empty());
        QCOMPARE(outcome.sheet.factors.size(), 2u);
        QCOMPARE(outcome.sheet.factors[0].high, 37.0);
        QCOMPARE(outcome.sheet.find("medium")->levels, (std::vector<std::string>{"old", "new"}));
        const Outcome broken = read("# titer.study/1 {\"factors\": 3\nT,y\n1,2\n");
        QVERIFY(broken.errors.empty() && broken.sheet.factors.empty());
        QCOMPARE(broken.notices.size(), 1u);
        QCOMPARE(broken.notices.front().where, std::string("data:1"));
    }

    void reportsHowTheHeaderOfARunSheetIsDamaged_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("says");
        QTest::newRow("curly quotes") << "# titer.study/1 {“factors”: []}"
                                      << "curly quotes";
        QTest::newRow("curly quotes all over") << "“# titer.study/1 {“factors”: []}”"
                                               << "does not begin";
        QTest::newRow("cut off") << "# titer.study/1 {\"factors\": [{\"name\""
                                 << "cut off";
        QTest::newRow("cut off and filled up") << "\"# titer.study/1 {\"\"factors\"\": [\";;;"
                                               << "cut off";
        QTest::newRow("nothing left") << "# titer.study"
                                      << "does not begin";
        QTest::newRow("without its sign") << "titer.study/1 {\"factors\": [1, 2]}"
                                          << "does not begin";
        QTest::newRow("a quote lost") << "# titer.study/1 {\"factors: []}"
                                      << "is damaged";
    }
    void reportsHowTheHeaderOfARunSheetIsDamaged()
    {
        QFETCH(QString, header);
        QFETCH(QString, says);
        const Outcome outcome = read("# by hand\n" + header.toStdString() + "\nT;y\n1;2\n3;4\n");
        QVERIFY(outcome.errors.empty() && outcome.sheet.factors.empty());
        QCOMPARE(outcome.sheet.damagedHeader, 2);
        QCOMPARE(outcome.sheet.names(), (std::vector<std::string>{"T", "y"}));
        QCOMPARE(outcome.notices.size(), 1u);
        QCOMPARE(outcome.notices.front().where, std::string("data:2"));
        QVERIFY(outcome.notices.front().what.text().find(says.toStdString()) != std::string::npos);
    }

    void blocksOfNumbersAreLevels()
    {
        const Outcome outcome = read("block,x,y\n10,1,2\n2,3,4\n1,5,6\n");
        QVERIFY(outcome.sheet.find("block")->text);
        QCOMPARE(outcome.sheet.find("block")->levels, (std::vector<std::string>{"1", "2", "10"}));
    }

    void aLevelIsThereOnceHoweverItsNeighboursAreWritten()
    {
        const Outcome outcome = read("block,x,y\n1,1,2\n1.0,3,4\n,3,4\n1,5,6\n0.5,7,8\n");
        QCOMPARE(outcome.sheet.find("block")->levels, (std::vector<std::string>{"0.5", "1", "1.0"}));
        QCOMPARE(outcome.sheet.find("block")->codes, (std::vector<int>{1, 2, -1, 1, 0}));
    }

    void wordsForMissingValuesAreMissing()
    {
        const Outcome outcome = read("x,additive,y\n1,none,NA\n2,salt,4\nn/a,none,5\n");
        QVERIFY(outcome.errors.empty());
        QVERIFY(outcome.sheet.find("y")->missing(0) && outcome.sheet.find("x")->missing(2));
        QCOMPARE(outcome.sheet.find("additive")->levels, (std::vector<std::string>{"none", "salt"}));
        QCOMPARE(outcome.notices.size(), 2u);
    }

    void saysWhyAColumnOfNumbersBecameText()
    {
        const Outcome outcome = read("x,y\n1,2\n2,3.1 g/L\n", {.name = "runs.csv"});
        QVERIFY(outcome.errors.empty() && outcome.sheet.find("y")->text);
        QCOMPARE(outcome.notices.front().where, std::string("runs.csv:3"));
        QVERIFY(outcome.notices.front().what.text().find("“3.1 g/L”") != std::string::npos);
    }

    void refusesBrokenTables_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("where");
        QTest::newRow("nothing") << QByteArray() << "data";
        QTest::newRow("comments alone") << QByteArray("# x\n\n") << "data";
        QTest::newRow("names alone") << QByteArray("a,b\n") << "data:1";
        QTest::newRow("no names") << QByteArray("1,2\n3,4\n") << "data:1";
        QTest::newRow("a name twice") << QByteArray("a,b,a\n1,2,3\n") << "data:1:3";
        QTest::newRow("a column without name") << QByteArray("a,,b\n1,2,3\n") << "data:1:2";
        QTest::newRow("too few cells") << QByteArray("a,b\n1,2\n3\n") << "data:3:1";
        QTest::newRow("too many cells") << QByteArray("a,b\n1,2,3\n") << "data:2:3";
        QTest::newRow("decimal commas between commas") << QByteArray("a,b\n1,5,2,5\n") << "data:2:3";
        QTest::newRow("a quote that never closes") << QByteArray("a,b\n1,\"2\n3,4\n") << "data:2";
        QTest::newRow("a quote that closes where another opens")
            << QByteArray("a,b,c\n1,x,\"2\n3,\"y, z\",\n4,w,5\n") << "data:2";
        QTest::newRow("a workbook") << QByteArray("PK\x03\x04") << "data";
        QTest::newRow("zeros") << QByteArray("a,b\n1,\0 2\n", 10) << "data";
    }
    void refusesBrokenTables()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, where);
        const Outcome outcome = read({text.constData(), std::size_t(text.size())});
        QVERIFY(!outcome.errors.empty());
        QCOMPARE(QString::fromStdString(outcome.errors.front().where), where);
    }

    void readsTwoBytesALetter()
    {
        const std::string wide("\xff\xfe"
                               "a\0,\0b\0\n\0"
                               "1\0,\0"
                               "2\0\n\0",
                               18);
        const Outcome outcome = read(wide);
        QVERIFY(outcome.errors.empty());
        QVERIFY(outcome.sheet.find("b"));
    }

    void reportsEveryFault()
    {
        const Outcome outcome = read("a,b\n1\n1,2\n1,2,3\n");
        QCOMPARE(outcome.errors.size(), 2u);
        QCOMPARE(outcome.errors[1].where, std::string("data:4:3"));
    }

    void readsDecimalTextToThirtyOneDigits()
    {
        const auto offset = readDecimal("1000000000000.2");
        QVERIFY(offset && offset->low != 0.0);
        QCOMPARE(double(*offset - DoubleDouble(1e12)), 0.2);
        QCOMPARE(double(*readDecimal("-1000000000000,2", ',') + DoubleDouble(1e12)), -0.2);
        // 0.1 as a double is 0.1 + 5.55e-18.
        QVERIFY(std::abs(readDecimal("0.1")->low + 5.551115123125783e-18) < 1e-33);
        // 2^100 and one more: 31 digits, and no double between.
        QCOMPARE(double(*readDecimal("1267650600228229401496703205377") - DoubleDouble(0x1p100)), 1.0);
        QCOMPARE(double(*readDecimal("1e300")), 1e300);
        QCOMPARE(double(*readDecimal("1e-320")), 1e-320);
        QCOMPARE(double(*readDecimal(" 2.5e3 ")), 2500.0);
        for (const char* text : {"", "1.2.3", "1,5", "nan", "1e", "--1", "0x10"}) QVERIFY(!readDecimal(text));
        QVERIFY(!readDecimal("1.5", ','));
    }

    void doubleDoublesKeepThirtyDigits()
    {
        const DoubleDouble third = DoubleDouble(1.0) / DoubleDouble(3.0);
        QVERIFY(std::abs(double(third * DoubleDouble(3.0) - DoubleDouble(1.0))) < 1e-31);
        const DoubleDouble root = squareRoot(DoubleDouble(2.0));
        QVERIFY(std::abs(double(root * root - DoubleDouble(2.0))) < 1e-31);
        QCOMPARE(double(DoubleDouble(1e16) + DoubleDouble(1.0) - DoubleDouble(1e16)), 1.0);
        QCOMPARE(double(power(DoubleDouble(1.0) + DoubleDouble(1e-20), 2) - DoubleDouble(1.0)), 2e-20);
    }
};

TITER_TEST(tst_sheet)

} // namespace tst_sheet

#include "tst_sheet.moc"
