// A run of a chromatography system on the Data page: dropped into an empty window, looked at in volumes, column volumes and time, its
// peaks and fractions, other runs over it.
#include "app/session/workbench.h"
#include "tests/support/chromatography_run.h"
#include "tests/support/core/column_plant.h"
#include "tests/support/result_files.h"
#include "tests/support/test_program.h"
#include "tests/support/ui/picture.h"
#include "tests/support/ui/window.h"
#include "ui/help/help_focus.h"
#include "ui/look/language.h"
#include "ui/pages/data/chromatogram_runs.h"
#include "ui/pages/data/chromatograms/amount_choices.h"
#include "ui/pages/data/chromatograms/chromatogram_choices.h"
#include "ui/pages/data/chromatograms/chromatogram_panel.h"
#include "ui/pages/data/chromatograms/quantity_field.h"
#include "ui/pages/data/data_list.h"
#include "ui/pages/data/data_page.h"
#include "ui/pages/data/imports/import_sheet.h"
#include "ui/pages/data/trace_view.h"
#include "ui/pages/data/trends/data_trends.h"
#include "ui/plot/chromatogram/measured_plot.h"
#include "ui/plot/chromatogram/measured_view.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/entry_box.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>

#include <cmath>

namespace tst_chromatogram_panel {

using namespace titer;
using namespace titer::pages;
using look::Theme;

namespace {

constexpr int longRead = 30000; // [ms]
const QString cases = QStringLiteral(TITER_SOURCE_DIR "/tests/cases/");

double twoPeaks(double volume)
{
    return 300.0 * support::bell(volume, 12.0, 0.5) + 100.0 * support::bell(volume, 22.0, 0.8);
}

struct Room : support::OpenWindow {
    explicit Room(QSize size = {1440, 900})
        : OpenWindow(size)
    {
    }
    DataPage& page() { return window.pages().page<pages::DataPage>(); }
    ChromatogramPanel& desk() { return *page().runs().panel(); }
    ChromatogramChoices& choices() { return *desk().choices(); }
    QString write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) qFatal("cannot write");
        return file.fileName();
    }
    // As a person drops it and takes it in.
    void take(const QString& path)
    {
        QVERIFY(support::drop(window, {path}));
        auto* sheet = window.findChild<ImportSheet*>();
        QTRY_VERIFY_WITH_TIMEOUT(sheet->isReady(), longRead);
        sheet->acceptButton()->click();
        settle();
    }
    void settle()
    {
        QTRY_VERIFY_WITH_TIMEOUT(page().isSettled() && desk().isSettled() && page().showsRun(), longRead);
        support::settle();
    }
    static void choose(QComboBox* box, int index)
    {
        box->setCurrentIndex(index);
        emit box->activated(index);
    }
    static void type(QLineEdit* field, const QString& text)
    {
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
    }
    int columnOf(const QTableWidget* table, const QString& head)
    {
        for (int i = 0; i < table->columnCount(); ++i)
            if (table->horizontalHeaderItem(i)->text() == head) return i;
        qFatal("no column %s", qPrintable(head));
    }
    QString cell(const QTableWidget* table, int row, const QString& head)
    {
        return table->item(row, columnOf(table, head))->text();
    }
    // As other programs read it.
    double value(const QTableWidget* table, int row, const QString& head)
    {
        return table->item(row, columnOf(table, head))->data(Qt::UserRole).toString().toDouble();
    }
};

} // namespace

class ChromatogramPanelTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { Theme::current().apply(*qApp); }
    void cleanup()
    {
        Theme::current().choose(look::Choice::Light);
        Theme::current().setTextScale(100);
        look::useLanguage(QStringLiteral("en"));
    }
    void bothCasesAreShownWhereverTheyAreDropped_data();
    void bothCasesAreShownWhereverTheyAreDropped();
    void resultsAreShownByTheColumnThatTheyState_data();
    void resultsAreShownByTheColumnThatTheyState();
    void reportsPeaksAndFractionsAsTheyAre();
    void countsFromWhatIsChosen();
    void showsColumnVolumesAndTime();
    void refusesWhatIsNoSize();
    void reportsAmountsAndYields();
    void namesASaturatedDetector();
    void laysRunsOverEachOther();
    void takesTheColumnOfThePlant();
    void looksAsItShouldEverywhere();
};

void ChromatogramPanelTest::bothCasesAreShownWhereverTheyAreDropped_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("UTF-16") << "chromatography-system.txt";
    QTest::newRow("decimal comma") << "chromatography-system-comma.csv";
}

void ChromatogramPanelTest::bothCasesAreShownWhereverTheyAreDropped()
{
    QFETCH(const QString, file);
    Room room;
    QVERIFY(room.document.flowsheet().units.empty());
    room.take(cases + file);
    QCOMPARE(room.window.pages().current(), QStringLiteral("data"));
    QVERIFY(room.document.flowsheet().units.empty()); // nothing was opened in its place
    QVERIFY(room.desk().isVisible() && !room.page().traces().trends()->isVisible());
    QVERIFY2(room.desk().findings().isEmpty(), qPrintable(room.desk().findings().join(u'\n')));
    const plot::MeasuredModel& model = room.desk().plot()->model();
    QStringList curves, axes;
    for (const plot::Series& series : model.curves.series)
        if (!model.curves.hidden.contains(series.name)) curves << series.name;
    for (const plot::MeasuredModel::Axis& axis : model.axes)
        if (axis.isShown) axes << axis.name;
    QCOMPARE(curves, QStringList({"UV 280 nm", "Cond", "Conc B", "Baseline"}));
    QCOMPARE(axes, QStringList({"mAU", "mS/cm", "%"}));
    QCOMPARE(model.fractions.size(), 12);
    QCOMPARE(model.fractions.constFirst().name, QStringLiteral("1.A.1"));
    QCOMPARE(model.curves.phases.size(), 4);
    QCOMPARE(model.injections, QList<double>{0.0});
    QVERIFY(std::abs(model.curves.time.from + 2.0) < 1e-9);
    QVERIFY(room.desk().peaks()->rowCount() >= 3);
    QCOMPARE(room.desk().log()->rowCount(), 7); // six entries and the injection
    // It is a recording like any other as well.
    room.page().runs().showAsRun(false);
    QVERIFY(room.page().traces().trends()->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(room.page().isSettled(), longRead);
    QVERIFY(room.page().traces().trends()->tagNames().contains(QStringLiteral("Volume")));
    room.page().runs().showAsRun(true);
    QVERIFY(room.desk().isVisible());
}

void ChromatogramPanelTest::resultsAreShownByTheColumnThatTheyState_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("archive") << "run.zip" << QByteArray::fromStdString(support::resultArchive(support::peakRun()));
    QTest::newRow("res") << "run.res" << QByteArray::fromStdString(support::peakResFile());
}

// In column volumes at once, with its peaks, phases and fractions.
void ChromatogramPanelTest::resultsAreShownByTheColumnThatTheyState()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, bytes);
    Room room;
    room.take(room.write(name, bytes));
    QVERIFY2(room.desk().findings().isEmpty(), qPrintable(room.desk().findings().join(u'\n')));
    const QTableWidget* peaks = room.desk().peaks();
    QCOMPARE(peaks->rowCount(), 2);
    QVERIFY(std::abs(room.value(peaks, 0, "Retention, CV") - 2.0) < 0.01);
    QCOMPARE(room.desk().fractions()->rowCount(), 3);
    QCOMPARE(room.desk().plot()->model().curves.phases.size(), 3);
    support::picture(room.window, QStringLiteral("chromatogram-result-") + name, {1440, 900});
}

void ChromatogramPanelTest::reportsPeaksAndFractionsAsTheyAre()
{
    Room room;
    room.take(room.write("run.txt", support::exportedRun(twoPeaks)));
    const QTableWidget* peaks = room.desk().peaks();
    QCOMPARE(peaks->rowCount(), 2);
    QVERIFY(std::abs(room.value(peaks, 0, "Retention, mL") - 10.0) < 0.01);
    QVERIFY(std::abs(room.value(peaks, 0, "Height, mAU") - 300.0) < 0.1);
    const double root = std::sqrt(2.0 * M_PI);
    QVERIFY(std::abs(room.value(peaks, 0, "Area, mAU·mL") / (300.0 * 0.5 * root) - 1.0) < 1e-4);
    QVERIFY(std::abs(room.value(peaks, 1, "Area fraction, %") - 100.0 * 80.0 / 230.0) < 0.01);
    const double half = 2.0 * std::sqrt(2.0 * std::log(2.0));
    QVERIFY(std::abs(room.value(peaks, 0, "Width, mL") / (half * 0.5) - 1.0) < 1e-3);
    QVERIFY(std::abs(room.value(peaks, 0, "Asymmetry") - 1.0) < 1e-2);
    QVERIFY(std::abs(room.value(peaks, 0, "Plates") / (100.0 / 0.25) - 1.0) < 2e-3);
    QVERIFY(room.cell(peaks, 0, "HETP, mm").isEmpty()); // the bed is not known
    const double resolution = std::sqrt(2.0 * std::log(2.0)) * 10.0 / (half * (0.5 + 0.8));
    QVERIFY(std::abs(room.value(peaks, 0, "Resolution") / resolution - 1.0) < 1e-3);
    QVERIFY(std::abs(room.value(peaks, 0, "Mean, fitted, mL") - 10.0) < 0.01);
    const QTableWidget* fractions = room.desk().fractions();
    QCOMPARE(fractions->rowCount(), 3);
    QCOMPARE(room.cell(fractions, 0, "Fraction"), QStringLiteral("A1"));
    QVERIFY(std::abs(room.value(fractions, 0, "Fraction of all peaks, %") - 50.0 * 150.0 / 230.0) < 0.05);
    // A row leads the cursor to its peak, and Ctrl+C copies the table as numbers.
    auto* table = room.desk().peaks();
    table->setFocus();
    table->setCurrentCell(1, 0);
    QVERIFY(std::abs(room.desk().plot()->timeAxis()->cursor() - 20.0) < 0.01);
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("Resolution")));
    // F1 explains it.
    app::HelpTopics topics(room.document.catalogue());
    help::addTopicsOfWindow(topics);
    QVERIFY(help::topicOfFocus(table, topics, room.document).meaning.contains(QStringLiteral("fractions as a ruler")));
}

void ChromatogramPanelTest::countsFromWhatIsChosen()
{
    Room room;
    room.take(room.write("run.txt", support::exportedRun(twoPeaks)));
    QComboBox* zero = room.choices().zero();
    QCOMPARE(zero->currentText(), QStringLiteral("First injection"));
    Room::choose(zero, zero->findText(QStringLiteral("Elution")));
    room.settle();
    QCOMPARE(zero->currentText(), QStringLiteral("Elution"));
    QVERIFY(std::abs(room.value(room.desk().peaks(), 0, "Retention, mL") - 6.0) < 0.01);
    QVERIFY(std::abs(room.desk().plot()->model().injections.constFirst() + 4.0) < 1e-9);
    Room::choose(zero, zero->findText(QStringLiteral("Zero of the system")));
    room.settle();
    QVERIFY(std::abs(room.value(room.desk().peaks(), 0, "Retention, mL") - 12.0) < 0.01);
    QComboBox* baseline = room.choices().baseline();
    QVERIFY(!room.choices().window()->isVisible());
    Room::choose(baseline, int(figures::Baseline::Kind::Window));
    room.settle();
    QVERIFY(room.choices().window()->isVisible());
    Room::type(room.choices().window(), QStringLiteral("8 mL"));
    room.settle();
    QCOMPARE(room.choices().window()->text(), QStringLiteral("8 mL"));
    QCOMPARE(room.desk().peaks()->rowCount(), 2);
}

void ChromatogramPanelTest::showsColumnVolumesAndTime()
{
    Room room;
    room.take(room.write("run.txt", support::exportedRun(twoPeaks)));
    QComboBox* across = room.choices().across();
    Room::choose(across, int(shown::Across::ColumnVolumes));
    QVERIFY(room.desk().findings().join(u' ').contains(QStringLiteral("once the volume of the column is known")));
    QCOMPARE(across->currentIndex(), int(shown::Across::Volume));
    Room::type(room.choices().volume(), QStringLiteral("4 mL"));
    room.settle();
    QCOMPARE(across->currentIndex(), int(shown::Across::ColumnVolumes));
    QVERIFY(room.desk().findings().isEmpty());
    Room::type(room.choices().height(), QStringLiteral("10"));
    room.settle();
    QCOMPARE(room.choices().height()->text(), QStringLiteral("10 cm"));
    const QTableWidget* peaks = room.desk().peaks();
    QVERIFY(std::abs(room.value(peaks, 0, "Retention, CV") - 2.5) < 0.01);
    QVERIFY(std::abs(room.value(peaks, 0, "HETP, mm") / (100.0 * 0.25 / 100.0) - 1.0) < 3e-3);
    QCOMPARE(room.desk().plot()->model().curves.words.unit, QStringLiteral("CV"));
    Room::choose(across, int(shown::Across::Time));
    // 12 mL at 2 mL/min, injected after a minute.
    QVERIFY(std::abs(room.value(peaks, 0, "Retention, min") - 5.0) < 0.01);
    QVERIFY(std::abs(room.desk().plot()->model().curves.time.from + 60.0) < 0.1);
}

void ChromatogramPanelTest::refusesWhatIsNoSize()
{
    Room room;
    room.take(room.write("run.txt", support::exportedRun(twoPeaks)));
    const QString before = room.choices().volume()->text();
    for (const char* wrong : {"much", "-4 mL", "0", "3 cm", "4 apples"}) {
        Room::type(room.choices().volume(), QString::fromLatin1(wrong));
        QCOMPARE(room.choices().volume()->text(), before);
        QVERIFY2(room.desk().findings().join(u' ').contains(QStringLiteral("is not a quantity above 0")), wrong);
        QVERIFY(room.desk().plot()->model().curves.words.unit == QStringLiteral("mL"));
    }
    Room::type(room.choices().volume(), QStringLiteral("4 mL"));
    room.settle();
    QVERIFY(room.desk().findings().isEmpty());
    Room::type(room.choices().volume(), QString());
    QTest::keyClick(room.choices().volume(), Qt::Key_Delete);
    QTest::keyClick(room.choices().volume(), Qt::Key_Return);
    room.settle();
    QCOMPARE(room.desk().plot()->model().curves.words.unit, QStringLiteral("mL"));
}

void ChromatogramPanelTest::reportsAmountsAndYields()
{
    Room room;
    room.take(room.write("run.txt", support::exportedRun(twoPeaks)));
    room.desk().tables()->setCurrent(1);
    AmountChoices& amounts = *room.desk().amounts();
    QVERIFY(amounts.isVisible());
    const auto heads = [](const QTableWidget* table) {
        QStringList names;
        for (int i = 0; i < table->columnCount(); ++i) names << table->horizontalHeaderItem(i)->text();
        return names;
    };
    Room::type(amounts.absorptivity(), QStringLiteral("1.4"));
    room.settle();
    QCOMPARE(amounts.absorptivity()->text(), QStringLiteral("1.4 L/g/cm"));
    QVERIFY(!heads(room.desk().peaks()).contains(QStringLiteral("Amount, mg"))); // the light path is wanted too
    Room::type(amounts.path(), QStringLiteral("2 mm"));
    Room::type(amounts.loaded(), QStringLiteral("5 mg"));
    room.settle();
    // 0.3 AU at the apex, 0.5 mL wide, over 140 m2/kg and 2 mm.
    const double amount = 0.3 * 0.5 * std::sqrt(2.0 * M_PI) / (140.0 * 0.002); // [mg]
    const QTableWidget *peaks = room.desk().peaks(), *fractions = room.desk().fractions();
    QVERIFY(std::abs(room.value(peaks, 0, "Amount, mg") / amount - 1.0) < 1e-3);
    QVERIFY(std::abs(room.value(peaks, 0, "Yield, %") / (100.0 * amount / 5.0) - 1.0) < 1e-3);
    QVERIFY(std::abs(room.value(fractions, 0, "Amount, mg") / (0.5 * amount) - 1.0) < 1e-3);
    QVERIFY(std::abs(room.value(fractions, 0, "Concentration, g/L") / (0.25 * amount) - 1.0) < 1e-3);
    QVERIFY(std::abs(room.value(fractions, 0, "Yield, %") / (50.0 * amount / 5.0) - 1.0) < 1e-3);
    // What is in the first fraction passed the detector a millilitre before.
    Room::type(amounts.delay(), QStringLiteral("1 mL"));
    room.settle();
    const double share = 0.5 * std::erfc(2.0 / std::sqrt(2.0));
    QVERIFY(std::abs(room.value(fractions, 0, "Amount, mg") / (share * amount) - 1.0) < 2e-2);
    Room::type(amounts.path(), QStringLiteral("a hand"));
    QVERIFY(room.desk().findings().join(u' ').contains(QStringLiteral("“a hand” is not a quantity above 0")));
    QCOMPARE(amounts.path()->text(), QStringLiteral("2 mm")); // which counts
}

void ChromatogramPanelTest::namesASaturatedDetector()
{
    Room room;
    room.take(
        room.write("full.txt", support::exportedRun([](double v) { return std::min(2000.0, 10.0 * twoPeaks(v)); })));
    QVERIFY2(room.desk().findings().join(u' ').contains(QStringLiteral("The detector is saturated from")),
             qPrintable(room.desk().findings().join(u' ')));
    QCOMPARE(room.desk().plot()->model().saturated.size(), 1);
}

void ChromatogramPanelTest::laysRunsOverEachOther()
{
    Room room;
    room.take(room.write("small.txt", support::exportedRun(twoPeaks)));
    Room::type(room.choices().volume(), QStringLiteral("2 mL"));
    room.settle();
    const int small = room.desk().key();
    // On a column of twice the volume: the same peak at twice the volume.
    room.take(
        room.write("large.txt", support::exportedRun([](double v) { return 200.0 * support::bell(v, 22.0, 1.0); })));
    QVERIFY(room.desk().key() != small);
    Room::type(room.choices().volume(), QStringLiteral("4 mL"));
    room.settle();
    room.desk().compare(small, true);
    room.settle();
    const plot::MeasuredModel& model = room.desk().plot()->model();
    QVector<double> apexes;
    for (const plot::Series& series : model.curves.series) {
        if (!series.name.startsWith(QLatin1String("UV"))) continue;
        const auto top = std::max_element(series.y.begin(), series.y.end());
        apexes.append(series.x[top - series.y.begin()]);
    }
    QCOMPARE(apexes.size(), 2);
    QVERIFY(std::abs(apexes[0] - 5.0) < 0.01 && std::abs(apexes[1] - 5.0) < 0.01);
    const QTableWidget* peaks = room.desk().peaks();
    QCOMPARE(peaks->rowCount(), 3);
    QCOMPARE(room.cell(peaks, 0, "Run"), QStringLiteral("large"));
    QCOMPARE(room.cell(peaks, 1, "Run"), QStringLiteral("small"));
    QVERIFY(std::abs(room.value(peaks, 1, "Retention, CV") - 5.0) < 0.01);
    QVERIFY(room.desk().findings().isEmpty());
    const QString other = room.write("other.txt", support::exportedRun(twoPeaks, "UV 2_260"));
    room.take(other);
    room.desk().compare(small, true);
    room.settle();
    QVERIFY(room.desk().findings().join(u' ').contains(QStringLiteral("UV 260 nm; UV 280 nm")));
    room.desk().compare(small, false);
    room.settle();
    QVERIFY(room.desk().findings().isEmpty());
}

void ChromatogramPanelTest::takesTheColumnOfThePlant()
{
    Room room;
    base::Errors errors;
    QVERIFY(room.document.apply(model::readPlant(support::columnPlant(), errors), QStringLiteral("plant")));
    room.document.checkNow();
    room.take(room.write("run.txt", support::exportedRun(twoPeaks)));
    QComboBox* column = room.choices().column();
    Room::choose(column, column->findText(QStringLiteral("Cation exchange")));
    room.settle();
    QCOMPARE(room.choices().volume()->text(), QStringLiteral("65.8 mL"));
    QVERIFY(room.choices().volume()->isReadOnly());
    QVERIFY(std::abs(room.value(room.desk().peaks(), 0, "Retention, CV") - 10.0 / 65.8) < 1e-3);
    QVERIFY(!room.cell(room.desk().peaks(), 0, "HETP, mm").isEmpty());
    // Its size is where one of its own begins.
    Room::choose(column, 0);
    room.settle();
    QCOMPARE(room.choices().volume()->text(), QStringLiteral("65.8 mL"));
    QVERIFY(!room.choices().volume()->isReadOnly());
}

void ChromatogramPanelTest::looksAsItShouldEverywhere()
{
    Room room;
    room.take(cases + QStringLiteral("chromatography-system.txt"));
    Room::type(room.choices().volume(), QStringLiteral("1 mL"));
    Room::type(room.choices().height(), QStringLiteral("25 mm"));
    room.settle();
    const auto keep = [&](const QString& name) {
        support::settle();
        support::keep(room.window.grab().toImage(), name);
        const QStringList cut = support::cutOff(room.window);
        QVERIFY2(cut.isEmpty(), qPrintable(name + ": " + cut.join(u'\n')));
    };
    keep("chromatogram-desk-light");
    Theme::current().choose(look::Choice::Dark);
    keep("chromatogram-desk-dark");
    Theme::current().choose(look::Choice::Light);
    Theme::current().setTextScale(200);
    keep("chromatogram-desk-200");
    Theme::current().setTextScale(100);
    room.window.resize(1024, 700);
    keep("chromatogram-desk-small");
}

TITER_WINDOW_TEST(ChromatogramPanelTest)

} // namespace tst_chromatogram_panel

#include "tst_chromatogram_panel.moc"
