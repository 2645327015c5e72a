// What page Analyse says of tables that no model should be made of, or used on, as they are: a fault at its place, or a notice beneath the
// table; and the same as titer-cli mvda says (cli/tst_mvda_bad_input).
#include "app/analyse/analyse_notices.h"
#include "app/analyse/analyse_session.h"
#include "core/solve/catalogue.h"
#include "tests/support/app/batch_samples.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

namespace tst_analyse_bad_input {

using namespace titer;
using namespace titer::app;

namespace {

constexpr int longWork = 20000; // [ms]

// Sixteen rows in four batches; y is 2 a + 0.5 b, nearly.
double cellA(int i)
{
    return 1.0 + (7 * i) % 16;
}

double cellB(int i)
{
    return 1.0 + (5 * i) % 16;
}

double cellY(int i)
{
    return 2.0 * cellA(i) + 0.5 * cellB(i) + 0.1 * std::sin(5.3 * i);
}

enum class Odd { Nothing, Constant, Missing, Dependent, Units, Swapped };

QByteArray rows(Odd odd, int count = 16, bool areBatches = true)
{
    QByteArray text = areBatches ? "row,lot,a [g/L],b,y [mg]\n" : "row,a [g/L],b,y [mg]\n";
    const auto cell = [](double value) { return QByteArray::number(value, 'g', 9); };
    for (int i = 0; i < count; ++i) {
        const double times = odd == Odd::Units && i / 4 == 1 ? 1000.0 : 1.0;
        const int measured = odd == Odd::Swapped ? (i == 5 ? 6 : i == 6 ? 5 : i) : i;
        text += "r" + QByteArray::number(i) + (areBatches ? ",B" + QByteArray::number(i / 4) : QByteArray()) + ',' +
                cell(times * (areBatches ? cellA(i) : 3.0 + i % 4)) + ',';
        if (odd == Odd::Constant) text += "2.5";
        if (odd == Odd::Dependent) text += cell(3.0 * cellA(i));
        if (odd != Odd::Constant && odd != Odd::Dependent && odd != Odd::Missing) text += cell(cellB(i));
        text += ',' + cell(cellY(measured)) + '\n';
    }
    return text;
}

// Ten spectra of ten channels with a response; `top`: what the detector says at most in the third one; `ground`: beneath every second
// channel.
QByteArray spectra(int first = 400, double top = 1e9, double ground = 0.0)
{
    QByteArray text = "row";
    for (int j = 0; j < 10; ++j) text += ',' + QByteArray::number(first + 10 * j);
    text += ",y [g/L]\n";
    for (int i = 0; i < 10; ++i) {
        const double amount = 1.0 + (3 * i) % 10;
        text += "s" + QByteArray::number(i);
        for (int j = 0; j < 10; ++j) {
            const double value = 2.0 + 0.1 * j + amount * std::exp(-0.2 * (j - 4.5) * (j - 4.5)) +
                                 0.01 * std::sin(3.7 * i * (j + 1)) + (j % 2 == 1 ? ground : 0.0);
            text += ',' + QByteArray::number(i == 2 ? std::min(value, top) : value, 'g', 9);
        }
        text += ',' + QByteArray::number(amount) + '\n';
    }
    return text;
}

// Without all but three samples of B2, or with its values of a in another unit.
QByteArray courses(bool isShort, double times)
{
    QByteArray text;
    int samples = 0;
    for (const QByteArray& line : support::batchSamples().trimmed().split('\n')) {
        QList<QByteArray> cells = line.split(',');
        if (cells[0] == "B2") {
            if (isShort && ++samples > 3) continue;
            cells[2] = QByteArray::number(times * cells[2].toDouble(), 'g', 12);
        }
        text += cells.join(',') + '\n';
    }
    return text;
}

struct Desk {
    QTemporaryDir folder;
    Document document{solve::catalogue()};
    StudySession studies{document};
    AnalyseSession session{document, studies};

    TableSource file(const char* name, const QByteArray& text) const
    {
        QFile file(folder.filePath(QLatin1String(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) qFatal("no %s", name);
        return {TableSource::Kind::File, file.fileName().toStdString()};
    }
    bool isSettled() const { return session.isCurrent() || session.fault(); }
    QString fault() const
    {
        return session.fault() ? QString::fromStdString(session.fault()->error.what.text()) : QString();
    }
    QString notices() const
    {
        QString all;
        for (const base::Notice& notice : noticesOf(session.table(), session.analysis().get()))
            all += QString::fromStdString(notice.what.text()) + '\n';
        return all;
    }
};

} // namespace

class TestAnalyseBadInput : public QObject {
    Q_OBJECT

private slots:
    void noModelIsMadeOf_data();
    void noModelIsMadeOf();
    void aModelIsMadeAndToldOf_data();
    void aModelIsMadeAndToldOf();
    void aBatchThatIsLeftOutIsNotToldOf();
    void aModelIsUsedOnTheWrongTable_data();
    void aModelIsUsedOnTheWrongTable();

private:
    // PLS of y where there is one, batches where there is a time; with so many components.
    static void make(Desk& desk, const QByteArray& table, int components)
    {
        desk.session.open(desk.file("table.csv", table));
        QTRY_VERIFY_WITH_TIMEOUT(desk.isSettled(), longWork);
        AnalyseSetup setup = desk.session.setup();
        if (desk.session.table()->sheet.find("y")) {
            setRole(setup, "y", ModelRole::Y);
            setup.method = mvda::Method::Pls;
        }
        // Where a batch is too short to be laid beside others it is proposed as a table of rows.
        if (desk.session.table()->sheet.find("time")) {
            setRole(setup, "time", ModelRole::Time);
            setup.ofBatches = true;
        }
        if (components > 0) setup.components = components;
        desk.session.change(setup, "asked");
        QTRY_VERIFY_WITH_TIMEOUT(desk.isSettled(), longWork);
    }
};

void TestAnalyseBadInput::noModelIsMadeOf_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<int>("components");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("words");
    QTest::newRow("constant") << rows(Odd::Constant) << 1 << "b" << "“b” is 2.5 in every row, so it cannot be scaled";
    QTest::newRow("beyond rank") << rows(Odd::Dependent) << 2 << "components"
                                 << "nothing is left to explain after 1. Ask for no more.";
    QTest::newRow("beyond columns") << rows(Odd::Nothing) << 7 << "components"
                                    << "2 columns in 16 rows have at most 2. Ask for no more";
    QTest::newRow("three rows") << rows(Odd::Nothing, 3) << 0 << "" << "3 rows and 7 folds, but each fold needs a row";
    QTest::newRow("three samples")
        << courses(true, 1.0) << 0 << "batch B2"
        << "Batch “B2” has 3 samples, but a course that is laid beside others needs at least 5";
    QTest::newRow("missing") << rows(Odd::Missing) << 1 << "b"
                             << "All values of “b” are missing. Leave the column out.";
}

void TestAnalyseBadInput::noModelIsMadeOf()
{
    QFETCH(QByteArray, table);
    QFETCH(int, components);
    QFETCH(QString, where);
    QFETCH(QString, words);
    Desk desk;
    make(desk, table, components);
    QVERIFY(desk.session.fault());
    QVERIFY2(desk.fault().contains(words), qPrintable(desk.fault()));
    QCOMPARE(QString::fromStdString(desk.session.fault()->error.where), where);
}

void TestAnalyseBadInput::aModelIsMadeAndToldOf_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<int>("components");
    QTest::addColumn<QString>("words");
    QTest::newRow("saturated") << spectra(400, 6.0) << 1
                               << "1 of 10 spectra have a flat top, as a saturated detector gives: s2.";
    QTest::newRow("units: rows of batches")
        << rows(Odd::Units) << 2 << "as large in batch “B1” as in the others: its unit";
    QTest::newRow("units: rows")
        << rows(Odd::Units, 16, false) << 2
        << "as large in the rows r4 to r7 as before and behind them: its unit may have changed";
    QTest::newRow("units: batches") << courses(false, 1000.0) << 1
                                    << "as large in batch “B2” as in the others: its unit may have changed";
    QTest::newRow("swapped") << rows(Odd::Swapped) << 2 << "The values of “y” in rows r5 and r6 look swapped";
}

void TestAnalyseBadInput::aModelIsMadeAndToldOf()
{
    QFETCH(QByteArray, table);
    QFETCH(int, components);
    QFETCH(QString, words);
    Desk desk;
    make(desk, table, components);
    QVERIFY2(!desk.session.fault(), qPrintable(desk.fault()));
    QVERIFY2(desk.notices().contains(words), qPrintable(desk.notices()));
    // Of good tables nothing is said.
    const bool ofBatches = table.startsWith("batch"), ofSpectra = table.startsWith("row,400");
    Desk good;
    make(good, ofBatches ? courses(false, 1.0) : ofSpectra ? spectra() : rows(Odd::Nothing), components);
    QVERIFY2(!good.session.fault(), qPrintable(good.fault()));
    QCOMPARE(good.notices(), QString());
}

void TestAnalyseBadInput::aBatchThatIsLeftOutIsNotToldOf()
{
    Desk desk;
    make(desk, courses(false, 1000.0), 1);
    QVERIFY(desk.notices().contains(QStringLiteral("batch “B2”")));
    desk.session.setExcluded({1}, true);
    QTRY_VERIFY_WITH_TIMEOUT(desk.isSettled(), longWork);
    QCOMPARE(desk.notices(), QString());
    Desk other;
    make(other, rows(Odd::Units), 2);
    QVERIFY(other.notices().contains(QStringLiteral("batch “B1”")));
    other.session.setExcluded({4, 5, 6, 7}, true);
    QTRY_VERIFY_WITH_TIMEOUT(other.isSettled(), longWork);
    QCOMPARE(other.notices(), QString());
}

void TestAnalyseBadInput::aModelIsUsedOnTheWrongTable_data()
{
    QTest::addColumn<QByteArray>("own");
    QTest::addColumn<QByteArray>("other");
    QTest::addColumn<bool>("isFault");
    QTest::addColumn<QString>("words");
    QTest::newRow("other axes") << spectra() << spectra(405) << true
                                << "of the 10 channels of the model, 400 to 490, 10 are not in the table";
    QTest::newRow("saturated") << spectra() << spectra(400, 6.0) << false << "have a flat top";
    QTest::newRow("wrong instrument")
        << spectra() << spectra(400, 1e9, 3.0) << false
        << "10 of 10 rows are unlike those of the model (SPE above its 99 % limit), as where "
           "another instrument measured them";
    QTest::newRow("missing") << rows(Odd::Nothing) << rows(Odd::Missing) << false
                             << "Columns of the model are empty in all rows: b.";
    QTest::newRow("another dimension") << rows(Odd::Nothing) << rows(Odd::Nothing).replace("a [g/L]", "a [h]") << true
                                       << "Column “a” is in h, and the model was made of g/L.";
}

void TestAnalyseBadInput::aModelIsUsedOnTheWrongTable()
{
    QFETCH(QByteArray, own);
    QFETCH(QByteArray, other);
    QFETCH(bool, isFault);
    QFETCH(QString, words);
    Desk desk;
    make(desk, own, 2);
    QVERIFY2(!desk.session.fault(), qPrintable(desk.fault()));
    desk.session.predictRows(desk.file("other.csv", other));
    QTRY_VERIFY_WITH_TIMEOUT((desk.session.isCurrent() && desk.session.analysis()->fresh) || desk.session.fault(),
                             longWork);
    QCOMPARE(desk.session.fault().has_value(), isFault);
    const QString said = isFault ? desk.fault() : desk.notices();
    QVERIFY2(said.contains(words), qPrintable(said));
    if (isFault) QCOMPARE(int(desk.session.fault()->part), int(AnalyseFault::Part::Fresh));
}

TITER_TEST(TestAnalyseBadInput)

} // namespace tst_analyse_bad_input

#include "tst_analyse_bad_input.moc"
