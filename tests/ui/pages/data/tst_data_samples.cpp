// The samples of the laboratory on the Data page: their table, what a person does with it by keys, and their values over time.
#include "core/base/time.h"
#include "core/store/history/samples.h"
#include "tests/support/test_program.h"
#include "tests/support/ui/picture.h"
#include "tests/support/ui/recorded_room.h"
#include "tests/support/ui/warnings.h"
#include "ui/look/language.h"
#include "ui/pages/data/data_list.h"
#include "ui/pages/data/sample_inspector.h"
#include "ui/pages/data/sample_panel.h"
#include "ui/pages/data/sample_view.h"
#include "ui/pages/data/trace_view.h"
#include "ui/pages/data/trends/data_trends.h"
#include "ui/plot/trend/trend_plot.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

namespace tst_data_samples {

using namespace titer;
using namespace titer::pages;
using look::Theme;

namespace {

constexpr int longRead = 20000; // [ms]
constexpr std::int64_t hour = 3'600'000'000;

// Three that were measured, of which one waits and one has replicates, and two that are planned.
void fill(const std::string& store)
{
    const std::int64_t now = base::now().microseconds;
    auto all = store::LabSamples::open(store);
    QVERIFY(all);
    const store::Decision ada{"Ada", {}, now};
    (void)all->setRule("{batch}_{vessel}_{day}", ada);
    const std::array days{3.0, 5.0};
    (void)all->plan({"B-0417", "R2"}, days, now - 4 * 24 * hour, ada);
    (void)all->draw("B-0417_R2_3", now - 25 * hour, ada);
    const auto reported = [&](const char* name, const char* replicate, double glucose, double cells, char beyond = 0) {
        formats::LabSample sample;
        sample.name = name;
        sample.analyser = "nova-flex2";
        sample.replicate = replicate;
        sample.measured = base::Moment{now - 20 * hour, false};
        sample.values = {{"glucose", "Glucose", "g/L", glucose, 0, 0},
                         {"viable_cells", "Viable cells", "1e6 cells/mL", cells, beyond, 0}};
        return all->take(std::span(&sample, 1), {{}, "flex.csv"}).ok();
    };
    (void)reported("B-0417_R1_2", "1", 3.25, 8.1);
    (void)reported("B-0417_R1_2", "2", 3.35, 8.3, '>');
    (void)reported("B-0417_R3_2", "", 0.2, 7.0);
    (void)reported("QC level 1", "", 5.0, 1.0);
}

struct Room : support::RecordedRoom {
    explicit Room(const std::function<void(const std::string& store)>& filled = fill)
        : RecordedRoom(filled)
    {
        page().showSamples();
    }
    QTableWidget* table() { return page().samples().panel()->table(); }
    SampleInspector* inspector() { return page().samples().inspector(); }
    QString cell(int row, int column) { return table()->item(row, column)->text(); }
    int rowOf(const QString& name)
    {
        for (int row = 0; row < table()->rowCount(); ++row)
            if (cell(row, 1) == name) return row;
        return -1;
    }
};

} // namespace

class DataSamplesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { Theme::current().apply(*qApp); }
    void cleanup()
    {
        Theme::current().choose(look::Choice::Light);
        Theme::current().setTextScale(100);
        look::useLanguage(QStringLiteral("en"));
    }

    void showsWhatIsPlannedDrawnMeasuredAndWaiting();
    void aLabelIsScanned();
    void anEmptyLaboratoryIsSetUpByKeysAlone();
    void aPersonSaysWhatASampleBelongsTo();
    void aPersonRejectsAndTakesBack();
    void valuesStandOverTime();
    void aResultHasTheUnitOfTheVariableThatItMeasures();
    void fitsInEveryLookSizeAndLanguage_data();
    void fitsInEveryLookSizeAndLanguage();
};

void DataSamplesTest::showsWhatIsPlannedDrawnMeasuredAndWaiting()
{
    Room room;
    QTRY_COMPARE_WITH_TIMEOUT(room.table()->rowCount(), 5, longRead);
    const auto state = [&](const char* name) { return room.cell(room.rowOf(QString::fromLatin1(name)), 0); };
    QCOMPARE(state("B-0417_R2_3"), QStringLiteral("results late"));
    QCOMPARE(state("B-0417_R2_5"), QStringLiteral("planned"));
    QCOMPARE(state("B-0417_R1_2"), QStringLiteral("measured"));
    QCOMPARE(state("QC level 1"), QStringLiteral("unassigned"));
    // The mean of two replicates says that it is one.
    QCOMPARE(room.cell(room.rowOf(QStringLiteral("B-0417_R1_2")), 8), QStringLiteral("3.30 (n = 2)"));
    QCOMPARE(room.table()->horizontalHeaderItem(8)->text(), QStringLiteral("Glucose\ng/L"));
    // Of which one was beyond what can be measured.
    QCOMPARE(room.cell(room.rowOf(QStringLiteral("B-0417_R1_2")), 9), QStringLiteral("≶ 8.20 (n = 2)"));
    QTreeWidgetItem* row = room.page().list()->itemOf(QStringLiteral("samples:"));
    QVERIFY(row);
    QVERIFY2(row->data(0, Qt::AccessibleTextRole).toString().contains(QLatin1String("2 to check")),
             qPrintable(row->data(0, Qt::AccessibleTextRole).toString()));
}

void DataSamplesTest::aLabelIsScanned()
{
    Room room;
    QTRY_COMPARE_WITH_TIMEOUT(room.table()->rowCount(), 5, longRead);
    QLineEdit* label = room.page().samples().panel()->label();
    label->setFocus();
    // As a scanner does: the text and Enter.
    QTest::keyClicks(label, QStringLiteral("B-0417_R2_5"));
    QTest::keyClick(label, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(room.cell(room.rowOf(QStringLiteral("B-0417_R2_5")), 0), QStringLiteral("drawn"),
                              longRead);
    QVERIFY(label->text().isEmpty()); // for the next one
    QCOMPARE(room.table()->rowCount(), 5);
}

void DataSamplesTest::anEmptyLaboratoryIsSetUpByKeysAlone()
{
    Room room(nullptr);
    SamplePanel* panel = room.page().samples().panel();
    QTRY_VERIFY_WITH_TIMEOUT(room.page().list()->tree()->topLevelItem(0)->childCount() > 0, longRead);
    QVERIFY(!panel->table()->isVisible());
    panel->planButton()->click();
    QLineEdit* days = panel->findChild<QLineEdit*>(QStringLiteral("days"));
    QVERIFY(days && days->isVisible());
    days->setText(QStringLiteral("1, 2"));
    QTest::keyClick(days, Qt::Key_Return);
    auto* fault = panel->findChild<QWidget*>(QStringLiteral("fault"));
    QTRY_VERIFY_WITH_TIMEOUT(fault->isVisible(), longRead); // nobody knows how samples are called
    panel->ruleButton()->click();
    QVERIFY(!days->isVisible());
    auto* rule = panel->findChild<QLineEdit*>(QStringLiteral("rule"));
    QTest::keyClicks(rule, QStringLiteral("{batch}-{vessel}-{day}"));
    QTest::keyClick(rule, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!rule->isVisible(), longRead);
    QVERIFY(!fault->isVisible());
    panel->planButton()->click();
    panel->findChild<QComboBox*>()->setCurrentText(QStringLiteral("B9"));
    panel->findChild<QLineEdit*>(QStringLiteral("vessel"))->setText(QStringLiteral("R1"));
    QTest::keyClick(days, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(panel->table()->rowCount(), 2, longRead);
    QCOMPARE(room.cell(0, 1), QStringLiteral("B9-R1-1"));
    QVERIFY(panel->table()->isVisible());
}

void DataSamplesTest::aPersonSaysWhatASampleBelongsTo()
{
    Room room;
    QTRY_COMPARE_WITH_TIMEOUT(room.table()->rowCount(), 5, longRead);
    room.table()->selectRow(room.rowOf(QStringLiteral("QC level 1")));
    QVERIFY(room.inspector()->batch()->isVisible());
    room.inspector()->vessel()->setText(QStringLiteral("R9"));
    room.inspector()->assignButton()->click();
    QTRY_COMPARE_WITH_TIMEOUT(room.cell(room.rowOf(QStringLiteral("QC level 1")), 0), QStringLiteral("measured"),
                              longRead);
    QCOMPARE(room.cell(room.rowOf(QStringLiteral("QC level 1")), 3), QStringLiteral("R9"));
    // All of what is typed as its day, or nothing: the day before stays.
    room.table()->selectRow(room.rowOf(QStringLiteral("QC level 1")));
    auto* fault = room.page().samples().panel()->findChild<QLabel*>(QStringLiteral("fault"));
    const QString day = room.inspector()->day()->text();
    room.inspector()->day()->setText(QStringLiteral("3 apples"));
    room.inspector()->assignButton()->click();
    QVERIFY(fault->isVisible() && fault->text().contains(QStringLiteral("3 apples")));
    QCOMPARE(room.inspector()->day()->text(), day);
}

void DataSamplesTest::aPersonRejectsAndTakesBack()
{
    Room room;
    QTRY_COMPARE_WITH_TIMEOUT(room.table()->rowCount(), 5, longRead);
    const QString name = QStringLiteral("B-0417_R3_2");
    room.table()->selectRow(room.rowOf(name));
    room.inspector()->rejectButton()->click();
    auto* fault = room.page().samples().panel()->findChild<QWidget*>(QStringLiteral("fault"));
    QTRY_VERIFY_WITH_TIMEOUT(fault->isVisible(), longRead); // without a reason
    room.inspector()->reason()->setText(QStringLiteral("clotted"));
    room.inspector()->rejectButton()->click();
    QTRY_COMPARE_WITH_TIMEOUT(room.cell(room.rowOf(name), 0), QStringLiteral("rejected"), longRead);
    QVERIFY(room.table()->item(room.rowOf(name), 1)->font().strikeOut());
    QVERIFY(!fault->isVisible());
    QCOMPARE(room.page().samples().panel()->chosenId() > 0, true);
    room.inspector()->reason()->setText(QStringLiteral("it was not"));
    room.inspector()->rejectButton()->click();
    QTRY_COMPARE_WITH_TIMEOUT(room.cell(room.rowOf(name), 0), QStringLiteral("measured"), longRead);
}

void DataSamplesTest::valuesStandOverTime()
{
    Room room;
    QTRY_COMPARE_WITH_TIMEOUT(room.table()->rowCount(), 5, longRead);
    room.page().showSource(store::labSource);
    QTRY_VERIFY_WITH_TIMEOUT(!room.page().traces().trends()->tagNames().isEmpty(), longRead);
    QVERIFY2(room.page().traces().trends()->tagNames().contains(QStringLiteral("Glucose, R1")),
             qPrintable(room.page().traces().trends()->tagNames().join(u',')));
    QTRY_VERIFY_WITH_TIMEOUT(room.page().isSettled(), longRead);
    room.page().showSamples();
    QVERIFY(room.table()->isVisible());
}

// The analyser reports glucose in g/L; the model, and with it every page, has it in mM (180.16 g/mol).
void DataSamplesTest::aResultHasTheUnitOfTheVariableThatItMeasures()
{
    Room room;
    QTRY_COMPARE_WITH_TIMEOUT(room.table()->rowCount(), 5, longRead);
    room.table()->selectRow(room.rowOf(QStringLiteral("B-0417_R1_2")));
    model::Flowsheet tied = room.document.flowsheet();
    tied.tags.push_back({"R1.glucose", "production.glucose"});
    QVERIFY(room.document.apply(tied, QStringLiteral("Tie glucose")));
    room.document.checkNow();
    QCOMPARE(room.table()->horizontalHeaderItem(8)->text(), QStringLiteral("Glucose\nmM"));
    QCOMPARE(room.table()->horizontalHeaderItem(8)->toolTip(), QStringLiteral("nova-flex2, recorded in g/L"));
    QCOMPARE(room.cell(room.rowOf(QStringLiteral("B-0417_R1_2")), 8), QStringLiteral("18.3 (n = 2)"));
    QStringList said;
    for (const auto* line : room.inspector()->findChildren<QLabel*>()) said << line->text();
    QVERIFY2(said.filter(QStringLiteral("Glucose: 18.0 mM")).size() == 1, qPrintable(said.join(u'\n')));
    // As over time.
    room.page().showSource(store::labSource);
    QTRY_VERIFY_WITH_TIMEOUT(!room.page().traces().trends()->tagNames().isEmpty(), longRead);
    QTRY_VERIFY_WITH_TIMEOUT(room.page().isSettled(), longRead);
    const qsizetype place = room.page().traces().trends()->tagNames().indexOf(QStringLiteral("Glucose, R1"));
    QVERIFY(place >= 0);
    room.page().traces().trends()->choose({int(place)});
    QTRY_VERIFY_WITH_TIMEOUT(room.page().isSettled(), longRead);
    QCOMPARE(room.plot(0).series.first().unit, QStringLiteral("mM"));
}

void DataSamplesTest::fitsInEveryLookSizeAndLanguage_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("text");
    QTest::addColumn<QSize>("size");
    QTest::newRow("light") << false << "en" << 100 << QSize(1920, 1080);
    QTest::newRow("dark") << true << "en" << 100 << QSize(1920, 1080);
    QTest::newRow("german, large text") << false << "de" << 150 << QSize(1920, 1080);
    QTest::newRow("narrow") << false << "pt" << 100 << QSize(1280, 720);
}

void DataSamplesTest::fitsInEveryLookSizeAndLanguage()
{
    QFETCH(bool, dark);
    QFETCH(QString, language);
    QFETCH(int, text);
    QFETCH(QSize, size);
    const support::Warnings warnings;
    look::useLanguage(language);
    Theme::current().choose(dark ? look::Choice::Dark : look::Choice::Light);
    Theme::current().setTextScale(text);
    Room room;
    room.window.resize(size);
    QTRY_COMPARE_WITH_TIMEOUT(room.table()->rowCount(), 5, longRead);
    room.table()->selectRow(room.rowOf(QStringLiteral("B-0417_R1_2")));
    const auto fits = [&](const char* what) {
        support::settle();
        const QString name =
            QStringLiteral("data-samples-%1-%2").arg(QLatin1String(QTest::currentDataTag()), QLatin1String(what));
        QVERIFY(support::inked(support::picture(room.window, name, size)) > 0.02);
        const QStringList cut = support::cutOff(room.window);
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
    };
    fits("table");
    room.page().samples().panel()->planButton()->click();
    fits("plan");
    room.page().samples().panel()->ruleButton()->click();
    fits("names");
    QVERIFY(room.page().minimumSizeHint().width() <= room.page().width());
    QCOMPARE(warnings.messages(), QStringList());
}

TITER_WINDOW_TEST(DataSamplesTest)

} // namespace tst_data_samples

#include "tst_data_samples.moc"
