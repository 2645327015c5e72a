// What is odd in a table, and a table that is not odd; spectra of another axis in one sentence.
#include "core/mvda/columns.h"
#include "core/mvda/odd_columns.h"
#include "core/mvda/preprocessing/preprocessing.h"
#include "tests/mvda/drawn_tables.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>
#include <tuple>

namespace tst_odd_columns {

using namespace titer;
using namespace titer::mvda;

namespace {

studies::Sheet read(const std::string& text)
{
    base::Errors errors;
    base::Notices notices;
    studies::Sheet sheet = studies::readSheet(text, {.name = "new.csv"}, errors, notices);
    if (!errors.empty()) qFatal("%s", errors.front().what.text().c_str());
    return sheet;
}

QString said(const base::Notices& notices)
{
    std::string text;
    for (const base::Notice& notice : notices) text += notice.where + ": " + notice.what.text() + "\n";
    return QString::fromStdString(text);
}

Model modelFor(std::vector<std::string> names, std::vector<std::string> units)
{
    Model model;
    model.xNames = std::move(names);
    model.xUnits = std::move(units);
    return model;
}

} // namespace

class OddColumnsTest : public QObject {
    Q_OBJECT

private slots:
    void unitsThatAreNotStatedAndColumnsWithoutValues()
    {
        const Model model = modelFor({"a", "b", "c"}, {"g/L", "", "°C"});
        QCOMPARE(said(oddColumns(model, read("a [mg/L],b,c [K]\n1,2,3\n2,3,4\n"))), QString());
        const QString bare = said(oddColumns(model, read("a,b,c,d\n1,2,3,\n2,3,4,\n")));
        QVERIFY2(bare.startsWith("new.csv: ") && bare.contains("a [g/L], c [°C]. "), qPrintable(bare));
        const QString empty = said(oddColumns(model, read("a [g/L],b,c [°C]\n1,,3\n2,,4\n")));
        QVERIFY2(empty.contains("empty in all rows: b. "), qPrintable(empty));
    }

    // One batch a thousand times as large; batches that differ by ten, and one that overlaps the others, are as batches are.
    void aBatchInAnotherUnit()
    {
        std::string text = "batch,a,b,c,400\n";
        std::vector<std::string> batches;
        for (const auto& [batch, a, b, c] :
             {std::tuple("A", 1.0, 1.0, 1.0), std::tuple("B", 2.0, 10.0, 2.0), std::tuple("C", 1500.0, 1.0, 90.0)})
            for (int i = 1; i <= 3; ++i) {
                batches.emplace_back(batch);
                text += std::string(batch) + "," + std::to_string(a * i) + "," + std::to_string(b * i) + "," +
                        std::to_string(i == 3 ? 2.0 : c * i) + "," + std::to_string(a * i) + "\n";
            }
        const studies::Sheet sheet = read(text);
        const QString found = said(oddBatches(sheet, {"a", "b", "c", "400"}, batches));
        QVERIFY2(found.contains("“a” is about 1000 times as large in batch “C”"), qPrintable(found));
        QCOMPARE(found.count(u'\n'), 1);
        QCOMPARE(said(oddBatches(sheet, {"a"}, std::vector<std::string>(9, "A"))), QString());
    }

    // a: mg/L for four rows; b: mg/L from there on; c: a pump that is switched on, which is 0 otherwise; d: a leap that is no unit; e: a culture
    // that grows over the decades; f: two rows alone; g: one that leaps to and fro; h: a step of the process, which is no unit; i: one of a
    // thousand, where what comes after has gone on elsewhere.
    void aStretchOfRowsInAnotherUnit()
    {
        std::string text = "a [g/L],b,c,d,e,f,g,h,i\n";
        std::vector<std::string> names;
        for (int i = 0; i < 12; ++i) {
            names.push_back("r" + std::to_string(i + 1));
            const double a = 2.0 + 0.7 * std::sin(1.7 * i);
            const bool isIn = i >= 4 && i < 8;
            for (const double value : {isIn ? 880.0 * a : a, i >= 4 ? 1000.0 * a : a, isIn ? 1000.0 * a : 0.0,
                                       isIn ? 200.0 * a : a, std::pow(10.0, i - 6), i >= 4 && i < 6 ? 1000.0 * a : a,
                                       i % 4 < 2 ? 1000.0 * a : a, i >= 4 ? 200.0 * a : a, i >= 4 ? 4500.0 * a : a})
                text += std::to_string(value) + ",";
            text.back() = '\n';
        }
        const studies::Sheet sheet = read(text);
        const QString found = said(oddStretches(sheet, {"a", "b", "c", "d", "e", "f", "g", "h", "i"}, names));
        QVERIFY2(found.startsWith("new.csv: “a” is about 8") && found.contains(" times as large in the rows r5 to r8 "),
                 qPrintable(found));
        QVERIFY2(found.contains("\nnew.csv: “b” is about 1") && found.contains(" times as large from the row r5 on "),
                 qPrintable(found));
        QCOMPARE(found.count(u'\n'), 2);
        for (std::size_t row = 4; row < 8; ++row) names[row].clear(); // left out
        QCOMPARE(said(oddStretches(sheet, {"a"}, names)), QString());
    }

    void spectraOfAnotherAxisAreOneError()
    {
        std::vector<std::string> channels;
        // Rows have names: readSheet() refuses a head that is of numbers alone.
        std::string same = "row,400.0", other = "row,300", values = "s1,1";
        for (int j = 0; j < 10; ++j) channels.push_back(std::to_string(400 + 10 * j));
        for (int j = 1; j < 10; ++j) {
            same += "," + channels[std::size_t(j)];
            other += "," + std::to_string(300 + 9 * j);
            values += "," + std::to_string(j + 1);
        }
        QVERIFY(areChannels(channels) && !areChannels({"1", "2", "3"}) && !areChannels({"a"}));
        const Model model = modelFor(channels, std::vector<std::string>(10));
        base::Errors errors;
        QCOMPARE(blockFor(model, read(same + "\n" + values + "\n"), errors).cells(0, 9), 10.0);
        QVERIFY(errors.empty());
        (void)blockFor(model, read(other + "\n" + values + "\n"), errors);
        QCOMPARE(errors.size(), std::size_t(1));
        QVERIFY(errors.front().what.text().find("of the 10 channels of the model, 400 to 490, 10 are not") !=
                std::string::npos);
    }

    void aWordHasItsLine()
    {
        base::Errors errors;
        (void)blockOf(read("a,b\n1,2\n2,3\nhigh,4\n"), {"a", "b"}, errors);
        QCOMPARE(errors.size(), std::size_t(1));
        QCOMPARE(QString::fromStdString(errors.front().what.text()),
                 QString("Column “a” holds text, first “high” in line 4. Leave it out, or correct the cells that are "
                         "no numbers."));
    }

    void spectraOfADetectorAtItsEnd()
    {
        MatrixXd spectra = drawn(4, 20, "spectra");
        QVERIFY(oddSpectra(spectra, {"p", "q", "r", "s"}).empty());
        spectra.row(1).setConstant(0.7);
        spectra.row(2).segment(5, 4).setConstant(9.0);
        const std::vector<base::Sentence> found = oddSpectra(spectra, {"p", "q", "r", "s"});
        QCOMPARE(found.size(), std::size_t(2));
        QVERIFY(found[0].text().starts_with("1 of 4 spectra have a flat top") &&
                found[0].text().find(": r. ") != std::string::npos);
        QVERIFY(found[1].text().starts_with("1 of 4 spectra have one value in all channels") &&
                found[1].text().find(": q. ") != std::string::npos);
    }
};

TITER_TEST(OddColumnsTest)

} // namespace tst_odd_columns

#include "tst_odd_columns.moc"
