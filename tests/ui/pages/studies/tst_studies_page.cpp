// The Studies page in its window: from the flowsheet to runs, models and their cards, by mouse and by keys.
#include "app/study/study_start.h"
#include "tests/support/test_program.h"
#include "tests/ui/pages/studies/studies_stage.h"
#include "ui/flow/flow_view.h"
#include "ui/form/fields/number_field.h"
#include "ui/look/language.h"
#include "ui/pages/design/design_page.h"
#include "ui/study/factor_pane.h"
#include "ui/study/maps/space_pane.h"
#include "ui/study/response_card.h"
#include "ui/study/response_form.h"
#include "ui/study/sheets/design_sheet.h"
#include "ui/study/sheets/factor_sheet.h"
#include "ui/study/sheets/take_sheet.h"
#include "ui/window/frame/command_palette.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>
#include <QTreeWidget>

#include <algorithm>
#include <cmath>

namespace tst_studies_page {

using namespace titer;
using namespace titer::look;
using Part = study::RunSheetModel::Part;
using studies::StudyCell;

namespace {

QWidget* focus()
{
    return QApplication::focusWidget();
}

} // namespace

class StudiesPageTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { Theme::current().apply(*qApp); }
    void cleanup()
    {
        Theme::current().choose(Choice::Light);
        Theme::current().setTextScale(100);
        useLanguage(QStringLiteral("en"));
    }

    void anEmptyPageSaysWhatItIsForAndHasOneAct();
    void leadsFromTheFlowsheetToModelsByKeysAlone();
    void studiesTheFieldInFocus();
    void thePaletteStudiesAParameter();
    void boundsAreTypedAndRefusedWhereTheyAreWrong();
    void largeBoundsAreWrittenWithAPower();
    void resultsAreTypedIntoTheSheet();
    void resultsArePastedFromASpreadsheetOrNotAtAll();
    void excludesARunWithAReason();
    void goalsAndLimitsAreSetBesideTheCard();
    void undoIsThatOfThePage();

private:
    void limitsLeadToTheDesignSpace(Stage& stage);
};

void StudiesPageTest::anEmptyPageSaysWhatItIsForAndHasOneAct()
{
    Stage stage;
    stage.openExample();
    QTest::keyClick(&stage.window, Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(stage.window.pages().current(), QStringLiteral("studies"));
    QVERIFY(stage.page().isEmpty());
    QCOMPARE(focus(), stage.page().beginButton());
    QVERIFY(!stage.page().head().runButton()->isVisible());
    QTest::keyClick(focus(), Qt::Key_Return);
    QVERIFY(stage.page().sheets().parameters()->isVisible());
    QTest::keyClick(focus(), Qt::Key_Escape);
    QVERIFY(!stage.page().sheets().parameters()->isVisible());
    QVERIFY(stage.page().isEmpty());
}

// Shift temperature, feed, seeding density and pH: chosen, designed, run and evaluated.
void StudiesPageTest::leadsFromTheFlowsheetToModelsByKeysAlone()
{
    Stage stage;
    stage.openExample();
    QTest::keyClick(&stage.window, Qt::Key_3, Qt::ControlModifier);
    QTest::keyClick(focus(), Qt::Key_Return);
    QTreeWidget* list = stage.page().sheets().parameters()->list();
    const auto tick = [&](const QString& words) {
        stage.page().sheets().parameters()->search()->setFocus();
        stage.page().sheets().parameters()->search()->selectAll();
        QTest::keyClicks(focus(), words);
        QTest::keyClick(focus(), Qt::Key_Down);
        QCOMPARE(focus(), list);
        while (list->currentItem() && list->currentItem()->checkState(0) == Qt::Checked)
            QTest::keyClick(list, Qt::Key_Down);
        QVERIFY2(list->currentItem(), qPrintable(words));
        QTest::keyClick(list, Qt::Key_Space);
    };
    tick(QStringLiteral("temp feed 34"));
    tick(QStringLiteral("prod pH"));
    tick(QStringLiteral("all doses recipe"));
    tick(QStringLiteral("seed viable growth"));
    QTest::keyClick(list, Qt::Key_Return);
    QVERIFY(!stage.page().isEmpty());
    QCOMPARE(stage.study().factors.size(), std::size_t(4));
    const auto& factors = stage.study().factors; // in the order of the plant
    const auto shift = std::ranges::find(factors, std::string("recipe/phases/feed_34/set/production.temperature"),
                                         &studies::StudyFactor::path);
    QVERIFY(shift != factors.end());
    QVERIFY(std::abs(shift->factor.low - 32.0) < 1e-9);
    QCOMPARE(stage.study().responses.size(), std::size_t(2));
    QCOMPARE(stage.study().responses[0].source.tag, std::string("production.titer"));

    QTest::keyClick(focus(), Qt::Key_Return); // choose a design
    study::DesignSheet* designs = stage.page().sheets().designs();
    QVERIFY(designs->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(designs->isSettled() && designs->table()->rowCount() > 0, longRun);
    QCOMPARE(focus(), designs->table());
    int faced = -1;
    for (int row = 0; row < designs->table()->rowCount(); ++row)
        if (designs->table()->item(row, 0)->text() == QLatin1String("central composite, face-centred")) faced = row;
    QVERIFY(faced >= 0);
    while (designs->table()->currentRow() != faced)
        QTest::keyClick(focus(), designs->table()->currentRow() < faced ? Qt::Key_Down : Qt::Key_Up);
    QTest::keyClick(focus(), Qt::Key_Return);
    QVERIFY(!designs->isVisible());
    QCOMPARE(stage.study().runs.size(), std::size_t(27));

    QTest::keyClick(&stage.window, Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(focus(), QStringLiteral("run study twin"));
    QTest::keyClick(focus(), Qt::Key_Return);
    QVERIFY(stage.page().runner().isRunning());
    QTRY_VERIFY_WITH_TIMEOUT(!stage.page().runner().isRunning(), longRun);
    QCOMPARE(stage.page().runner().failures(), 0);
    QTRY_VERIFY(stage.session().isAnalysed());
    const auto& titer = stage.session().analysis()->responses[0];
    QVERIFY(titer.fit && titer.fit->r2 > 0.9);
    QVERIFY(stage.page().panes().factors()->cards().at(0)->figures().startsWith(QStringLiteral("R² adj. 0.9")));
    QVERIFY(stage.page().head().stateText().contains(QStringLiteral("27 of 27 run")));
    limitsLeadToTheDesignSpace(stage);
}

// Half of the runs meet the limit: the map of the design space is drawn, and the foot says how probable it is at the setting.
void StudiesPageTest::limitsLeadToTheDesignSpace(Stage& stage)
{
    const auto go = [](const QWidget* place, Qt::Key key) {
        for (int i = 0; i < 100 && focus() != place; ++i) QTest::keyClick(focus(), key);
        QCOMPARE(focus(), place);
    };
    const auto* space = qobject_cast<const study::SpacePane*>(stage.page().panes().plots().last());
    QVERIFY(space && !space->maps().map() && !space->message().isEmpty());
    QVERIFY(!stage.page().panes().footText().contains(QStringLiteral("P = ")));
    std::vector<double> results;
    for (const studies::StudyRun& run : stage.study().runs) results.push_back(studies::cellOf(run, 0).value);
    std::ranges::sort(results);
    const QString limit = QString::number(results[results.size() / 2], 'f', 2);
    QTest::keyClick(&stage.window, Qt::Key_3, Qt::ControlModifier);
    go(stage.page().panes().factors()->cards().at(0), Qt::Key_Tab);
    QTest::keyClick(focus(), Qt::Key_Return);
    study::ResponseForm* form = stage.page().panes().factors()->form();
    QVERIFY(form->isVisible());
    go(form->lowField(), Qt::Key_Tab);
    QTest::keyClicks(focus(), limit);
    QTest::keyClick(focus(), Qt::Key_Return);
    QCOMPARE(stage.study().responses[0].low, std::optional<double>(limit.toDouble()));
    QTest::keyClick(focus(), Qt::Key_Escape);
    QVERIFY(!form->isVisible());
    stage.window.activateWindow(); // as a window system does it once a panel closes
    QTRY_VERIFY(stage.session().isAnalysed() && stage.session().analysis()->acceptance);
    QTRY_VERIFY_WITH_TIMEOUT(space->maps().isSettled() && space->maps().map(), longRun);
    QVERIFY2(space->message().isEmpty(), qPrintable(space->message()));
    const auto& map = space->maps().map()->probability.values;
    QVERIFY(*std::ranges::max_element(map) > 0.9 && *std::ranges::min_element(map) < 0.1);
    const double here = stage.session().analysis()->acceptance->at(stage.page().panes().scene().setting);
    const QString first = QStringLiteral("At the setting: P = %1 ").arg(here, 0, 'f', 2);
    QVERIFY2(stage.page().panes().footText().startsWith(first), qPrintable(stage.page().panes().footText()));
}

void StudiesPageTest::studiesTheFieldInFocus()
{
    Stage stage;
    stage.openExample();
    QVERIFY(stage.window.pages().page<pages::DesignPage>().jump("units/production/params/temperature"));
    QTest::keyClick(focus(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(stage.window.pages().current(), QStringLiteral("studies"));
    QCOMPARE(stage.study().factors.size(), std::size_t(1));
    QCOMPARE(stage.study().factors[0].path, std::string("units/production/params/temperature"));
    // The next one extends it, and the same one does not come twice.
    stage.window.pages().show(QStringLiteral("design"));
    QVERIFY(stage.window.pages().page<pages::DesignPage>().jump("units/production/params/ph"));
    stage.window.action("study.parameter")->trigger();
    stage.window.pages().show(QStringLiteral("design"));
    QVERIFY(stage.window.pages().page<pages::DesignPage>().jump("units/production/params/ph"));
    stage.window.action("study.parameter")->trigger();
    QCOMPARE(stage.session().studies().size(), std::size_t(1));
    QCOMPARE(stage.study().factors.size(), std::size_t(2));
}

void StudiesPageTest::thePaletteStudiesAParameter()
{
    Stage stage;
    stage.openExample();
    stage.window.palette().open(QStringLiteral("study prod dissolved"));
    auto* list = stage.window.palette().findChild<QListWidget*>();
    QVERIFY(list->count() > 0);
    QTest::keyClick(focus(), Qt::Key_Return);
    QCOMPARE(stage.study().factors.at(0).path, std::string("units/production/params/dissolved_oxygen"));
}

void StudiesPageTest::boundsAreTypedAndRefusedWhereTheyAreWrong()
{
    Stage stage;
    stage.addPlane();
    form::NumberField* high = stage.page().panes().factors()->rows().at(0).high;
    high->setFocus();
    high->selectAll();
    QTest::keyClicks(high, QStringLiteral("12.5"));
    QTest::keyClick(high, Qt::Key_Return);
    QCOMPARE(stage.study().factors[0].factor.high, 12.5);
    const int steps = stage.session().undoStack()->count();
    for (const char* wrong : {"abc", "0", "11 apples"}) {
        high = stage.page().panes().factors()->rows().at(0).high;
        high->selectAll();
        QTest::keyClicks(high, QString::fromLatin1(wrong));
        QTest::keyClick(high, Qt::Key_Return);
        QCOMPARE(stage.study().factors[0].factor.high, 12.5);
        QCOMPARE(high->text(), QStringLiteral("12.5"));
        QVERIFY(!stage.page().panes().factors()->reported().isEmpty());
        QCOMPARE(stage.session().undoStack()->count(), steps);
    }
}

void StudiesPageTest::largeBoundsAreWrittenWithAPower()
{
    Stage stage;
    stage.addPlane();
    studies::Study study = stage.study();
    app::setBounds(study, 0, 4.6e6, 6.65e6);
    stage.session().change(study, QStringLiteral("cells"));
    form::NumberField* low = stage.page().panes().factors()->rows().at(0).low;
    QCOMPARE(low->text(), QStringLiteral("4.6e6"));
    QCOMPARE(stage.page().panes().factors()->rows().at(0).high->text(), QStringLiteral("6.65e6"));
    QVERIFY(low->fontMetrics().horizontalAdvance(low->text()) < low->width());
    low->setFocus();
    QTest::keyClick(low, Qt::Key_Up); // the last place that the range reports
    QCOMPARE(low->text(), QStringLiteral("4.7e6"));
    QTest::keyClick(low, Qt::Key_Return);
    QCOMPARE(stage.study().factors[0].factor.low, 4.7e6);
    low->selectAll();
    QTest::keyClicks(low, QStringLiteral("950000"));
    QTest::keyClick(low, Qt::Key_Return);
    QCOMPARE(stage.study().factors[0].factor.low, 950000.0);
    QCOMPARE(stage.page().panes().factors()->rows().at(0).low->text(), QStringLiteral("950000"));
}

void StudiesPageTest::resultsAreTypedIntoTheSheet()
{
    Stage stage;
    stage.addPlane();
    stage.select(2, Part::Response, 1);
    QTest::keyClicks(focus(), QStringLiteral("4"));
    QVERIFY(qobject_cast<QLineEdit*>(focus()));
    QTest::keyClicks(focus(), QStringLiteral(".25"));
    QTest::keyClick(focus(), Qt::Key_Return);
    QTRY_COMPARE(stage.cell(2, 1), (StudyCell{4.25, StudyCell::Origin::Measured}));
    // With a unit of the same quantity it is converted; nonsense stays in the field.
    stage.select(1, Part::Response, 0);
    QTest::keyClicks(focus(), QStringLiteral("7"));
    QTest::keyClicks(focus(), QStringLiteral("300 mg/L"));
    QTest::keyClick(focus(), Qt::Key_Return);
    QTRY_VERIFY(std::abs(stage.cell(1, 0).value - 7.3) < 1e-12);
    stage.select(0, Part::Response, 0);
    const StudyCell before = stage.cell(0, 0);
    QTest::keyClicks(focus(), QStringLiteral("1"));
    QTest::keyClicks(focus(), QStringLiteral("2 kg"));
    QTest::keyClick(focus(), Qt::Key_Return);
    QVERIFY(qobject_cast<QLineEdit*>(focus()) && focus()->property("wrong").toBool());
    QVERIFY(stage.page().panes().sheet()->reported().contains(QStringLiteral("12 kg")));
    QTest::keyClick(focus(), Qt::Key_Escape);
    QCOMPARE(stage.cell(0, 0), before);
    // Delete empties the cell.
    stage.select(2, Part::Response, 1);
    QTest::keyClick(focus(), Qt::Key_Delete);
    QCOMPARE(stage.cell(2, 1).origin, StudyCell::Origin::Missing);
}

void StudiesPageTest::resultsArePastedFromASpreadsheetOrNotAtAll()
{
    Stage stage;
    stage.addPlane();
    stage.select(0, Part::Response, 0);
    QApplication::clipboard()->setText(QStringLiteral("5.5\t1.25\r\n6.5\t\r\n7.5\t3.25\r\n"));
    const studies::Study measured = stage.study();
    QTest::keyClick(focus(), Qt::Key_V, Qt::ControlModifier);
    // Measured values are not overwritten unseen.
    study::TakeSheet* results = stage.page().sheets().results();
    QVERIFY(results->isVisible() && stage.study() == measured);
    QTRY_VERIFY(results->isSettled());
    QCOMPARE(results->table()->rowCount(), 4); // three of y, and two gaps of z
    QCOMPARE(results->table()->item(1, 0)->text(), QStringLiteral("different result"));
    QCOMPARE(results->table()->item(1, 3)->text(), QStringLiteral("3"));
    QCOMPARE(results->table()->item(1, 4)->text(), QStringLiteral("5.5"));
    QTest::keyClick(focus(), Qt::Key_Return);
    QVERIFY(!results->isVisible());
    QCOMPARE(stage.cell(0, 0), (StudyCell{5.5, StudyCell::Origin::Measured}));
    QCOMPARE(stage.cell(2, 1), (StudyCell{3.25, StudyCell::Origin::Measured}));
    QCOMPARE(stage.cell(1, 1).origin, StudyCell::Origin::Missing); // an empty cell changes nothing
    QCOMPARE(stage.session().undoStack()->count(), 2);
    for (const char* wrong : {"1.5\ntext", "1\n2\n3\n4\n5\n6\n7\n8\n9\n10", "1\t2\t3"}) {
        const studies::Study before = stage.study();
        QApplication::clipboard()->setText(QString::fromLatin1(wrong));
        stage.select(0, Part::Response, 0);
        QTest::keyClick(focus(), Qt::Key_V, Qt::ControlModifier);
        QVERIFY(stage.study() == before);
        QVERIFY(stage.page().panes().sheet()->reported().startsWith(QStringLiteral("Nothing was pasted")));
    }
}

void StudiesPageTest::excludesARunWithAReason()
{
    Stage stage;
    stage.addPlane();
    const std::size_t entered = stage.session().analysis()->responses[0].runs.size();
    stage.select(3, Part::Run);
    const std::string run = stage.page().panes().sheet()->model().runAt(3).id;
    QTest::keyClick(focus(), Qt::Key_X);
    QCOMPARE(focus(), stage.page().panes().sheet()->reasonField());
    QTest::keyClick(focus(), Qt::Key_Return); // not without a reason
    QVERIFY(studies::findRun(stage.study(), run)->excluded.empty());
    QTest::keyClicks(focus(), QStringLiteral("pump stood"));
    QTest::keyClick(focus(), Qt::Key_Return);
    QCOMPARE(studies::findRun(stage.study(), run)->excluded, std::string("pump stood"));
    QTRY_COMPARE(stage.session().analysis()->responses[0].runs.size(), entered - 1);
    QVERIFY(stage.page()
                .panes()
                .sheet()
                ->model()
                .index(3, 0)
                .data(Qt::ToolTipRole)
                .toString()
                .contains(QStringLiteral("pump stood")));
    QTest::keyClick(stage.page().panes().sheet()->table(), Qt::Key_X);
    QVERIFY(studies::findRun(stage.study(), run)->excluded.empty());
}

void StudiesPageTest::goalsAndLimitsAreSetBesideTheCard()
{
    Stage stage;
    stage.addPlane();
    study::ResponseCard* card = stage.page().panes().factors()->cards().at(1);
    QTest::mouseClick(card, Qt::LeftButton);
    QCOMPARE(stage.session().response(), 1);
    QVERIFY(card->isSelected());
    stage.page().panes().factors()->cards().at(0)->setFocus();
    QTest::keyClick(focus(), Qt::Key_Return);
    study::ResponseForm* form = stage.page().panes().factors()->form();
    QVERIFY(form->isVisible());
    QCOMPARE(form->response(), 0);
    form->lowField()->setFocus();
    QTest::keyClicks(form->lowField(), QStringLiteral("4.5"));
    QTest::keyClick(form->lowField(), Qt::Key_Return);
    QCOMPARE(stage.study().responses[0].low, std::optional<double>(4.5));
    form->highField()->setFocus();
    QTest::keyClicks(form->highField(), QStringLiteral("2"));
    QTest::keyClick(form->highField(), Qt::Key_Return);
    QVERIFY(!stage.study().responses[0].high); // below the lower one
    QCOMPARE(form->highField()->text(), QString());
    // All of what is typed, in the unit of the response, or nothing.
    for (const auto& [typed, high] :
         {std::pair("6 apples", std::optional<double>()), std::pair("6000 mg/L", std::optional(6.0))}) {
        form->highField()->setFocus();
        form->highField()->selectAll();
        QTest::keyClicks(form->highField(), QLatin1String(typed));
        QTest::keyClick(form->highField(), Qt::Key_Return);
        QCOMPARE(stage.study().responses[0].high, high);
    }
    form->hide();
}

void StudiesPageTest::undoIsThatOfThePage()
{
    Stage stage;
    stage.openExample();
    stage.addPlane();
    const model::Flowsheet plant = stage.desk.document.flowsheet();
    stage.select(0, Part::Response, 0);
    QTest::keyClick(focus(), Qt::Key_Delete);
    QCOMPARE(stage.cell(0, 0).origin, StudyCell::Origin::Missing);
    QTest::keyClick(&stage.window, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(stage.cell(0, 0).origin, StudyCell::Origin::Measured);
    QVERIFY(stage.desk.document.flowsheet() == plant);
}

TITER_WINDOW_TEST(StudiesPageTest)

} // namespace tst_studies_page

#include "tst_studies_page.moc"
