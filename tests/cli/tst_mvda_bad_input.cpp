// What titer-cli mvda says of tables that no model should be made of, or used on, as they are: a sentence at the place for each, whatever the
// kind of model. That page Analyse says the same is shown by app/analyse/tst_analyse_bad_input.
#include "tests/support/mvda_command.h"
#include "tests/support/test_program.h"

#include <cmath>
#include <functional>

namespace tst_mvda_bad_input {

namespace {

using titer::support::mvda;
using titer::support::MvdaFolder;
using titer::support::Outcome;

using Cell = std::function<QByteArray(int row)>;

// Sixteen rows in four batches; y is 2 a + 0.5 b, nearly.
struct Rows {
    int count = 16;
    Cell a = [](int i) { return QByteArray::number(1.0 + (7 * i) % 16); };
    Cell b = [](int i) { return QByteArray::number(1.0 + (5 * i) % 16); };
    Cell y = [](int i) {
        return QByteArray::number(2.0 * (1 + (7 * i) % 16) + 0.5 * (1 + (5 * i) % 16) + 0.1 * std::sin(5.3 * i), 'g',
                                  9);
    };

    QByteArray text() const
    {
        QByteArray text = ",batch,a [g/L],b,y [mg]\n";
        for (int i = 0; i < count; ++i)
            text += "r" + QByteArray::number(i) + ",B" + QByteArray::number(i / 4) + ',' + a(i) + ',' + b(i) + ',' +
                    y(i) + '\n';
        return text;
    }
};

// Ten spectra of ten channels, with a response; `top`: what the detector says at most in the third one.
QByteArray spectra(int first = 400, double top = 1e9)
{
    QByteArray text = "";
    for (int j = 0; j < 10; ++j) text += ',' + QByteArray::number(first + 10 * j);
    text += ",y [g/L]\n";
    for (int i = 0; i < 10; ++i) {
        const double amount = 1.0 + (3 * i) % 10;
        text += "s" + QByteArray::number(i);
        for (int j = 0; j < 10; ++j) {
            const double value =
                2.0 + 0.1 * j + amount * std::exp(-0.2 * (j - 4.5) * (j - 4.5)) + 0.01 * std::sin(3.7 * i * (j + 1));
            text += ',' + QByteArray::number(i == 2 ? std::min(value, top) : value, 'g', 9);
        }
        text += ',' + QByteArray::number(amount) + '\n';
    }
    return text;
}

// Batches of samples; `samples` of the second one, whose values of a are `times` as large.
QByteArray courses(int samples, double times)
{
    QByteArray text = "batch,time [h],a [g/L],b\n";
    for (int k = 0; k < 6; ++k)
        for (int i = 0; i < (k == 1 ? samples : 8); ++i)
            text += "B" + QByteArray::number(k) + ',' + QByteArray::number(i) + ',' +
                    QByteArray::number((k == 1 ? times : 1.0) * (1.0 + i + 0.1 * std::sin(3.0 * k + i))) + ',' +
                    QByteArray::number(9.0 - i + 0.1 * std::cos(7.0 * k + i)) + '\n';
    return text;
}

} // namespace

class TestMvdaBadInput : public QObject, MvdaFolder {
    Q_OBJECT

private slots:
    void noModelIsMadeOf_data();
    void noModelIsMadeOf();
    void aModelIsMadeAndToldOf_data();
    void aModelIsMadeAndToldOf();
    void aModelIsUsedOnTheWrongTable_data();
    void aModelIsUsedOnTheWrongTable();
    void nothingIsSaidOfAGoodTable();

private:
    // "TABLE" stands for the table.
    Outcome run(QStringList arguments, const QByteArray& table)
    {
        const QString at = write("table.csv", table);
        return mvda(arguments.replaceInStrings("TABLE", at));
    }
};

void TestMvdaBadInput::noModelIsMadeOf_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* name, const QByteArray& table, const char* arguments, const char* words) {
        QTest::newRow(name) << table << QString(arguments).split(' ') << QString::fromUtf8(words);
    };
    Rows constant, missing, dependent, unmeasured, three{.count = 3};
    constant.b = [](int) { return "2.5"; };
    missing.b = [](int) { return ""; };
    unmeasured.y = missing.b;
    dependent.b = [](int i) { return QByteArray::number(3.0 * (1 + (7 * i) % 16)); };
    const char* same = "“b” is 2.5 in every row, so it cannot be scaled to unit variance. Leave the column out";
    row("constant: pca", constant.text(), "pca TABLE --x a,b", same);
    row("constant: pls", constant.text(), "pls TABLE --x a,b --y y", same);
    row("constant: learner", constant.text(), "learn svm TABLE --x a,b --y y", same);
    row("constant: clusters", constant.text(), "learn cluster TABLE --x a,b", same);
    const char* rank = "the columns depend on one another and nothing is left to explain after 1. Ask for no more.";
    row("beyond rank: pca", dependent.text(), "pca TABLE --x a,b --components 2", rank);
    row("beyond rank: pls", dependent.text(), "pls TABLE --x a,b --y y --components 2", rank);
    row("beyond rank: opls", dependent.text(), "opls TABLE --x a,b --y y --components 2", rank);
    row("beyond columns", dependent.text(), "pls TABLE --x a,b --y y --components 7",
        "2 columns in 16 rows have at most 2. Ask for no more");
    row("three samples: batch", courses(3, 1.0), "batch TABLE --batch batch --time time",
        "Batch “B1” has 3 samples, but a course that is laid beside others needs at least 5. Leave the batch out.");
    row("three samples: table", three.text(), "pls TABLE --x a,b --y y",
        "3 rows and 7 folds, but each fold needs a row");
    row("three samples: learner", three.text(), "learn tree TABLE --x a,b --y y",
        "3 rows and 7 folds, but each fold needs a row");
    const char* none = "All values of “b” are missing. Leave the column out.";
    row("missing: pca", missing.text(), "pca TABLE --x a,b", none);
    row("missing: pls", missing.text(), "pls TABLE --x a,b --y y", none);
    row("missing: learner", missing.text(), "learn svm TABLE --x a,b --y y", none);
    row("missing: clusters", missing.text(), "learn cluster TABLE --x a,b", none);
    row("missing: response", unmeasured.text(), "pls TABLE --x a,b --y y", "All values of “y” are missing.");
    row("missing: learned", unmeasured.text(), "learn tree TABLE --x a,b --y y", "All values of “y” are missing.");
}

void TestMvdaBadInput::noModelIsMadeOf()
{
    QFETCH(QByteArray, table);
    QFETCH(QStringList, arguments);
    QFETCH(QString, words);
    const Outcome outcome = run(arguments, table);
    QVERIFY2(outcome.status == 1, outcome.err);
    QVERIFY2(QString::fromUtf8(outcome.err).contains(words), outcome.err);
}

void TestMvdaBadInput::aModelIsMadeAndToldOf_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* name, const QByteArray& table, const char* arguments, const char* words) {
        QTest::newRow(name) << table << QString(arguments).split(' ') << QString::fromUtf8(words);
    };
    const QByteArray cut = spectra(400, 6.0);
    const char* flat = "1 of 10 spectra have a flat top, as a saturated detector gives: s2.";
    row("saturated: pls", cut, "pls TABLE --y y --components 1", flat);
    row("saturated: pls with steps", cut, "pls TABLE --y y --components 1 --prep snv", flat);
    row("saturated: learner", cut, "learn svm TABLE --y y --c 8 --gamma 0.1", flat);
    row("saturated: clusters", cut, "learn cluster TABLE --k 2 --x 400,410,420,430,440,450,460,470,480,490", flat);
    // In B1 in mg/L.
    Rows units;
    units.a = [](int i) { return QByteArray::number((i / 4 == 1 ? 1000.0 : 1.0) * (1 + (7 * i) % 16)); };
    const char* larger = "times as large in batch “B1” as in the others: its unit may have changed.";
    row("units: pls", units.text(), "pls TABLE --x a,b --y y --components 1 --batch batch", larger);
    row("units: learner", units.text(), "learn svm TABLE --x a,b --y y --c 8 --gamma 0.1 --batch batch", larger);
    row("units: batches", courses(8, 1000.0), "batch TABLE --batch batch --time time --components 1", larger);
    Rows stretch;
    stretch.a = [](int i) { return QByteArray::number((i / 4 == 1 ? 1000.0 : 1.0) * (3.0 + i % 4)); };
    const char* between = "times as large in the rows r4 to r7 as before and behind them: its unit may have changed.";
    row("units: no batches", stretch.text(), "pca TABLE --x a,b --components 1", between);
    row("units: clusters", stretch.text(), "learn cluster TABLE --x a,b --k 2", between);
    Rows swapped;
    swapped.y = [](int i) { return Rows().y(i == 5 ? 6 : i == 6 ? 5 : i); };
    const char* exchanged = "The values of “y” in rows r5 and r6 look swapped";
    row("swapped: pls", swapped.text(), "pls TABLE --x a,b --y y --components 2", exchanged);
    row("swapped: learner", swapped.text(), "learn svm TABLE --x a,b --y y --kernel linear --c 8", exchanged);
}

void TestMvdaBadInput::aModelIsMadeAndToldOf()
{
    QFETCH(QByteArray, table);
    QFETCH(QStringList, arguments);
    QFETCH(QString, words);
    const Outcome outcome = run(arguments, table);
    QVERIFY2(outcome.status == 0, outcome.err);
    QVERIFY2(QString::fromUtf8(outcome.err).contains(words), outcome.err);
}

void TestMvdaBadInput::aModelIsUsedOnTheWrongTable_data()
{
    QTest::addColumn<QByteArray>("own");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("other");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* name, const QByteArray& own, const char* arguments, const QByteArray& other,
                        int status, const char* words) {
        QTest::newRow(name) << own << QString(arguments).split(' ') << other << status << QString::fromUtf8(words);
    };
    const char *pls = "pls TABLE --y y --components 2 --prep snv", *svm = "learn svm TABLE --y y --c 8 --gamma 0.1";
    row("other axes: pls", spectra(), pls, spectra(405), 1,
        "of the 10 channels of the model, 400 to 490, 10 are not in");
    row("other axes: learner", spectra(), svm, spectra(405), 1,
        "of the 10 channels of the model, 400 to 490, 10 are not in");
    row("saturated: pls", spectra(), pls, spectra(400, 6.0), 0, "flat top, as a saturated detector gives: s2");
    row("saturated: learner", spectra(), svm, spectra(400, 6.0), 0, "flat top, as a saturated detector gives: s2");
    // Each channel on ground of its own.
    QByteArray ground;
    for (QByteArray line : spectra().split('\n')) {
        QList<QByteArray> cells = line.split(',');
        for (int j = 1; j < int(cells.size()) - 1 && line.startsWith('s'); ++j)
            cells[j] = QByteArray::number(cells[j].toDouble() + (j % 2 == 0 ? 3.0 : 0.0), 'g', 9);
        ground += cells.join(',') + '\n';
    }
    row("wrong instrument: pls", spectra(), pls, ground.trimmed() + '\n', 0,
        "as where another instrument measured them");
    row("wrong instrument: learner", spectra(), svm, ground.trimmed() + '\n', 0,
        "10 of 10 rows lie outside the range of the rows that the model was made of");
    Rows missing;
    missing.b = [](int) { return ""; };
    const char* two = "pls TABLE --x a,b --y y --components 2";
    row("missing: pls", Rows().text(), two, missing.text(), 0, "Columns of the model are empty in all rows: b.");
    row("missing: learner", Rows().text(), "learn svm TABLE --x a,b --y y --c 8 --gamma 0.1", missing.text(), 1,
        "“b” is missing in row 1, and every cell is needed here.");
    row("units: pls", Rows().text(), two, Rows().text().replace("a [g/L]", "a [h]"), 1,
        "Column “a” is in h, and the model was made of g/L.");
    row("units: learner", Rows().text(), "learn svm TABLE --x a,b --y y --c 8 --gamma 0.1",
        Rows().text().replace("a [g/L]", "a"), 0,
        "The table states no unit of columns that the model has in one: a [g/L].");
}

void TestMvdaBadInput::aModelIsUsedOnTheWrongTable()
{
    QFETCH(QByteArray, own);
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, other);
    QFETCH(int, status);
    QFETCH(QString, words);
    const QString model = path("used.mvda.json");
    const Outcome made = run(arguments + QStringList{"-o", model, "--replace"}, own);
    QVERIFY2(made.status == 0, made.err);
    const Outcome outcome = run({"predict", model, "TABLE"}, other);
    QVERIFY2(outcome.status == status, outcome.err);
    QVERIFY2(QString::fromUtf8(outcome.err).contains(words), outcome.err);
    // Of its own table nothing of the kind.
    const Outcome same = run({"predict", model, "TABLE"}, own);
    QVERIFY2(same.status == 0 && !QString::fromUtf8(same.err).contains(words), same.err);
}

void TestMvdaBadInput::nothingIsSaidOfAGoodTable()
{
    for (const char* arguments :
         {"pls TABLE --x a,b --y y --components 2", "learn svm TABLE --x a,b --y y --c 8 --gamma 0.1",
          "learn cluster TABLE --x a,b --k 2"}) {
        const Outcome outcome = run(QString(arguments).split(' '), Rows().text());
        QVERIFY2(outcome.status == 0 && outcome.err.isEmpty(), outcome.err);
    }
    const Outcome batches =
        run({"batch", "TABLE", "--batch", "batch", "--time", "time", "--components", "1"}, courses(8, 1.0));
    QVERIFY2(batches.status == 0 && batches.err.isEmpty(), batches.err);
}

TITER_TEST(TestMvdaBadInput)

} // namespace tst_mvda_bad_input

#include "tst_mvda_bad_input.moc"
