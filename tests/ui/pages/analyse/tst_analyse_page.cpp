// The page Analyse in its window: from nothing to a model, an odd row that is seen at once, a selection that all panes share, faults at
// their place, by mouse and by keys.
#include "app/analyse/learner_analysis.h"
#include "app/session/session_record.h"
#include "core/store/project_file.h"
#include "tests/support/app/batch_samples.h"
#include "tests/support/app/recorded_store.h"
#include "tests/support/test_program.h"
#include "tests/support/ui/picture.h"
#include "tests/support/ui/warnings.h"
#include "tests/support/ui/window.h"
#include "ui/analyse/correlation_pane.h"
#include "ui/analyse/histogram_pane.h"
#include "ui/analyse/learner_panes.h"
#include "ui/analyse/line_places.h"
#include "ui/analyse/parallel_pane.h"
#include "ui/analyse/permuted_pane.h"
#include "ui/analyse/row_table.h"
#include "ui/analyse/spectra_pane.h"
#include "ui/form/fields/setting_form.h"
#include "ui/help/help_analyse.h"
#include "ui/look/ink.h"
#include "ui/look/language.h"
#include "ui/look/theme.h"
#include "ui/pages/analyse/analyse_page.h"
#include "ui/pages/analyse/analyse_panes.h"
#include "ui/pages/analyse/analyse_views.h"
#include "ui/pages/analyse/batch_field.h"
#include "ui/pages/analyse/batches_sheet.h"
#include "ui/pages/analyse/drawn_sheet.h"
#include "ui/pages/analyse/explore_panes.h"
#include "ui/pages/analyse/model_card_sheet.h"
#include "ui/pages/analyse/model_notice.h"
#include "ui/pages/analyse/preprocessing_field.h"
#include "ui/pages/analyse/recipe_sheet.h"
#include "ui/pages/analyse/setup_panel.h"
#include "ui/pages/analyse/table_notices.h"
#include "ui/pages/analyse/upkeep_sheet.h"
#include "ui/pages/data/data_page.h"
#include "ui/pages/data/sources/source_control.h"
#include "ui/pages/data/sources/source_sheet.h"
#include "ui/pages/design/design_page.h"
#include "ui/plot/xy/xy_layout.h"
#include "ui/study/pane_board.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/notice.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

#include <cmath>
#include <numeric>

namespace tst_analyse_page {

using namespace titer;
using namespace titer::look;
using analyse::PaneKind;
using app::AnalyseRow;

namespace {

constexpr int longWork = 20000; // [ms]

struct Stage {
    support::OpenWindow desk;
    window::MainWindow& window = desk.window;

    explicit Stage(QSize size = {1920, 1080})
        : desk(size)
    {
        QTest::keyClick(&window, Qt::Key_8, Qt::ControlModifier);
    }
    pages::AnalysePage& page() { return window.pages().page<pages::AnalysePage>(); }
    app::AnalyseSession& session() { return page().session(); }
    analyse::AnalysePane& pane(PaneKind kind) { return *page().panes().pane(kind); }
    void openExample()
    {
        page().openExample();
        QTRY_VERIFY_WITH_TIMEOUT(session().isCurrent(), longWork);
        support::settle();
    }
    // Ten rows of twelve channels.
    void openSpectra()
    {
        QByteArray text = "row";
        for (int j = 0; j < 12; ++j) text += ',' + QByteArray::number(400 + 10 * j);
        for (int i = 0; i < 10; ++i) {
            text += "\ns" + QByteArray::number(i + 1);
            for (int j = 0; j < 12; ++j)
                text +=
                    ',' + QByteArray::number(3.0 + std::sin(1.7 * i + 0.4 * j) + 0.1 * std::cos(37.0 * i * (j + 1)));
        }
        open(text + '\n');
    }
    void write(const QByteArray& text)
    {
        QFile file(desk.folder.filePath(QStringLiteral("table.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        session().open({app::TableSource::Kind::File, file.fileName().toStdString()});
    }
    void open(const QByteArray& text)
    {
        write(text);
        QTRY_VERIFY_WITH_TIMEOUT(session().isCurrent(), longWork);
        support::settle();
    }
    // A frame that begins and ends in the corners of a plot.
    static void dragOver(QWidget* plot)
    {
        QTest::mousePress(plot, Qt::LeftButton, {}, QPoint(2, 2));
        QTest::mouseMove(plot, QPoint(plot->width() / 2, plot->height() / 2));
        const QPointF end(plot->width() - 2, plot->height() - 2);
        QMouseEvent move(QEvent::MouseMove, end, plot->mapToGlobal(end), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(plot, &move);
        QTest::mouseRelease(plot, Qt::LeftButton, {}, end.toPoint());
    }
    // The panes of the table alone, by keys.
    pages::ExplorePanes& explore()
    {
        pages::AnalyseViews& views = page().views();
        views.choice()->setFocus();
        QTest::keyClick(views.choice(), Qt::Key_Right);
        [&] { QTRY_VERIFY_WITH_TIMEOUT(views.table().explored().isCurrent(), longWork); }();
        support::settle();
        return views.table();
    }
    // The place of a row in a plot.
    QPoint placeOf(PaneKind kind, const AnalyseRow& row) { return placeOf(pane(kind), row); }
    static QPoint placeOf(const analyse::AnalysePane& pane, const AnalyseRow& row)
    {
        const analyse::AnalysePicture& picture = pane.shown();
        const plot::XyLayout layout(pane.plotRect(), picture.model);
        for (int c = 0; c < picture.subjects.size(); ++c)
            for (int i = 0; i < picture.subjects[c].size(); ++i)
                if (picture.subjects[c][i].row == row) return layout.placeOf(picture.model, {c, i}).toPoint();
        return {};
    }
    int rowOf(const char* name)
    {
        const std::vector<std::string>& names = session().table()->rows;
        return int(std::ranges::find(names, std::string(name)) - names.begin());
    }
};

// What the sheet of a card tells: titles, and "what: value".
QStringList cardLines(const pages::ModelCardSheet& sheet)
{
    QStringList lines;
    for (int i = 0; i < sheet.sections()->topLevelItemCount(); ++i) {
        const QTreeWidgetItem* section = sheet.sections()->topLevelItem(i);
        lines.append(section->text(0));
        for (int j = 0; j < section->childCount(); ++j)
            lines.append(section->child(j)->text(0) + QStringLiteral(": ") + section->child(j)->text(1));
    }
    return lines;
}

} // namespace

class AnalysePageTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { Theme::current().apply(*qApp); }
    void cleanup()
    {
        Theme::current().choose(Choice::Light);
        Theme::current().setTextScale(100);
        useLanguage(QStringLiteral("en"));
    }

    void anEmptyPageLeadsToAnOddRowByKeysAlone();
    void aRowIsSelectedInAllPanesAndTheTable();
    void aFrameSelectsRowsAndXLeavesThemOut();
    void aColumnThatDoesNotVaryIsLeftOutByItsButton();
    void aBatchThatIsTooShortIsLeftOutByItsButton();
    void columnsTakeTheirRolesByKeys();
    void responsesAreDrawnAnewAndTheTestIsStopped();
    void aChainOfStepsIsTypedChosenAndTakenBack();
    void stepsOfARecipeAreShownChangedAndSaved();
    void numbersOfAStepAreTakenAsTheyAreTyped();
    void laboratoryValuesAreAddedToSpectra();
    void recordingsAreChosenByBatchAndStandThereAgain();
    void anImportedRecordingIsABatch();
    void aLineIsFoundWhereItGoesThrough();
    void spectraAreSelectedAndLoadingsLieOverTheirAxis();
    void batchesHaveTrajectoriesAndAreFollowedOverTime();
    void learnersAreComparedAndClustersColourTheScores();
    void learnersFitAtTwiceTheSizeInTheDark();
    void whatFiguresAreOfIsSaid();
    void aLearnerHasACardAsAnyModel();
    void aModelIsSavedDeployedReplacedAndWarnsOfIt();
    void aFrameOverAScatterMarksTheSameRowsOverTime();
    void pairsOfColumnsAreOpenedFromTheirCorrelation();
    void aControlChartNamesTheBatchThatIsOut();
    void samplesOfBatchesAreExploredByBatch();
    void aPaneGivesItsNumbersAndItsPicture();
    void virtualBatchesAndSpectraAreDrawnFromThePlant();
    void eachPartOfThePageHasItsTopicInTheHelp();
    void theModelGoesOnInAnotherLanguage();
    void fitsOnALaptop_data();
    void fitsOnALaptop();
};

void AnalysePageTest::anEmptyPageLeadsToAnOddRowByKeysAlone()
{
    Stage stage;
    QCOMPARE(stage.window.pages().current(), QStringLiteral("analyse"));
    QVERIFY(stage.page().isEmpty());
    QCOMPARE(QApplication::focusWidget(), stage.page().openButton());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), stage.page().exampleButton());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(stage.session().isCurrent(), longWork);
    support::settle();
    // Its name stands at the point, in the scores and in T2; no other row has one there.
    for (const PaneKind kind : {PaneKind::Scores, PaneKind::T2}) {
        QStringList named;
        for (const plot::XyCurve& curve : stage.pane(kind).shown().model.curves) named += curve.labels;
        named.removeAll(QString());
        QCOMPARE(named, QStringList{QStringLiteral("B17")});
        QVERIFY(!stage.pane(kind).shown().guide.isEmpty());
    }
    QVERIFY(!stage.pane(PaneKind::Vip).isVisible()); // PCA has none
    QVERIFY(stage.page().stateText().startsWith(QStringLiteral("PCA")));
}

void AnalysePageTest::aRowIsSelectedInAllPanesAndTheTable()
{
    Stage stage;
    stage.openExample();
    const AnalyseRow odd{false, stage.rowOf("B17")};
    QTest::mouseClick(stage.pane(PaneKind::Scores).plot(), Qt::LeftButton, {}, stage.placeOf(PaneKind::Scores, odd));
    QCOMPARE(stage.session().rows(), std::set<AnalyseRow>{odd});
    const QModelIndexList selected = stage.page().panes().table()->selectionModel()->selectedRows();
    QCOMPARE(selected.size(), 1);
    QCOMPARE(selected.first().row(), odd.row);
    // From the table to the plots, one more by the mouse, and along by keys.
    stage.page().panes().table()->selectRow(3);
    QCOMPARE(stage.session().rows(), (std::set<AnalyseRow>{{false, 3}}));
    QTest::mouseClick(stage.pane(PaneKind::T2).plot(), Qt::LeftButton, Qt::ControlModifier,
                      stage.placeOf(PaneKind::T2, odd));
    stage.pane(PaneKind::T2).plot()->setFocus();
    QTest::keyClick(stage.pane(PaneKind::T2).plot(), Qt::Key_Right);
    QCOMPARE(stage.session().rows(), (std::set<AnalyseRow>{{false, odd.row + 1}}));
    QTest::keyClick(stage.pane(PaneKind::T2).plot(), Qt::Key_Left, Qt::ShiftModifier);
    QTest::keyClick(stage.pane(PaneKind::T2).plot(), Qt::Key_Space);
    QCOMPARE(stage.session().rows(), (std::set<AnalyseRow>{odd, {false, odd.row + 1}}));
    // A column, in all panes of columns.
    stage.pane(PaneKind::Loadings).plot()->setFocus();
    QTest::keyClick(stage.pane(PaneKind::Loadings).plot(), Qt::Key_Right);
    QVERIFY(!stage.session().variable().empty());
    // What each column adds to the figures of one row, which they sum up to; keys go from one to the next.
    analyse::AnalysePane& parts = stage.pane(PaneKind::Parts);
    QVERIFY2(parts.message().startsWith(QStringLiteral("Select one row")), qPrintable(parts.message()));
    stage.session().selectRows({odd});
    QVERIFY2(parts.message().isEmpty(), qPrintable(parts.message()));
    const mvda::Model& model = stage.session().analysis()->model;
    const auto sumOf = [&](int figure, bool ofAmounts) {
        double sum = 0.0;
        for (const double part : parts.shown().model.curves[figure].y) sum += ofAmounts ? std::abs(part) : part;
        return sum;
    };
    QCOMPARE(parts.shown().subjects[1].size(), qsizetype(model.xNames.size()));
    const mvda::RowFigures figures =
        mvda::predict(model, app::cellsFor(model, stage.session().table()->sheet)->row(odd.row)).figures;
    QCOMPARE(float(sumOf(0, false)), float(figures.t2[0]));
    QCOMPARE(float(sumOf(1, true)), float(figures.spe[0]));
    QVERIFY2(parts.sentence().startsWith(QStringLiteral("B17: the largest contribution to ")),
             qPrintable(parts.sentence()));
    parts.plot()->setFocus();
    for (int i = 0; i < 3; ++i) QTest::keyClick(parts.plot(), Qt::Key_Right); // T² and SPE of the first, T² of the next
    QCOMPARE(stage.session().variable(), model.xNames[1]);
    // Its trend has the rows of the table at their values, in its unit.
    const analyse::AnalysePicture& trend = stage.pane(PaneKind::Trend).shown();
    QVERIFY2(trend.model.leftUnit.startsWith(QStringLiteral("growth rate [")), qPrintable(trend.model.leftUnit));
    QCOMPARE(trend.subjects.first()[odd.row].row, std::optional(odd));
    QCOMPARE(trend.model.curves.first().y[odd.row], 0.0335);
    // Where the plant has such a variable, its button leads there.
    QPushButton* place = stage.page().panes().flowsheetButton();
    QVERIFY(!place->isEnabled() && !place->toolTip().isEmpty()); // there is no plant
    stage.session().selectVariable("glucose");
    QVERIFY(!place->isEnabled());
    QVERIFY(stage.desk.document.newFromExample("cho-fed-batch"));
    stage.desk.document.checkNow();
    stage.openExample(); // the plant took its analysis along
    stage.session().selectVariable("glucose");
    QVERIFY2(place->isEnabled() && place->toolTip().contains(QStringLiteral("production.glucose")),
             qPrintable(place->toolTip()));
    QTest::mouseClick(place, Qt::LeftButton);
    QCOMPARE(stage.window.pages().current(), QStringLiteral("design"));
    app::SessionPlace there;
    stage.window.pages().page<pages::DesignPage>().keep(there);
    QCOMPARE(there.units, QStringList{"production"});
}

void AnalysePageTest::aFrameSelectsRowsAndXLeavesThemOut()
{
    Stage stage;
    stage.openExample();
    QWidget* plot = stage.pane(PaneKind::T2).plot();
    stage.dragOver(plot); // all points
    QCOMPARE(stage.session().rows().size(), std::size_t(32));

    const AnalyseRow odd{false, stage.rowOf("B17")};
    stage.session().selectRows({odd});
    plot->setFocus();
    QTest::keyClick(plot, Qt::Key_X);
    QVERIFY(stage.session().isExcluded(odd.row));
    QTRY_VERIFY_WITH_TIMEOUT(stage.session().isCurrent(), longWork);
    QCOMPARE(stage.session().analysis()->model.rows, 31);
    QTest::keyClick(&stage.window, Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(stage.session().isCurrent(), longWork);
    QCOMPARE(stage.session().analysis()->model.rows, 32);
}

void AnalysePageTest::aColumnThatDoesNotVaryIsLeftOutByItsButton()
{
    Stage stage;
    QFile file(stage.desk.folder.filePath(QStringLiteral("constant.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("row,a,pH,b\n1,1,7,2\n2,2,7,3\n3,3,7,5\n4,4,7,4\n5,7,7,9\n6,6,7,5\n7,8,7,8\n8,9,7,7\n");
    file.close();
    stage.session().open({app::TableSource::Kind::File, file.fileName().toStdString()});
    widgets::NoticeRow* fault = stage.page().setup().fault();
    QTRY_VERIFY_WITH_TIMEOUT(fault->isVisible(), longWork);
    QVERIFY2(fault->notice().sentence.contains(QStringLiteral("pH")), qPrintable(fault->notice().sentence));
    QPushButton* leave = nullptr;
    for (QPushButton* button : fault->findChildren<QPushButton*>())
        if (button->isVisible() && button->text().contains(QStringLiteral("pH"))) leave = button;
    QVERIFY(leave);
    QTest::mouseClick(leave, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(stage.session().isCurrent(), longWork);
    QVERIFY(!fault->isVisible());
    QCOMPARE(stage.session().analysis()->model.xNames, (std::vector<std::string>{"a", "b"}));
}

// Before there is a model of batches, in whose panes it could be chosen.
void AnalysePageTest::aBatchThatIsTooShortIsLeftOutByItsButton()
{
    Stage stage;
    QList<QByteArray> lines = support::batchSamples().trimmed().split('\n');
    lines.remove(16, 9); // the head, 12 samples of B1, and 3 of B2
    stage.open(lines.join('\n'));
    QTRY_VERIFY_WITH_TIMEOUT(stage.session().isCurrent(), longWork); // of rows
    app::AnalyseSetup setup = stage.session().setup();
    QVERIFY(!setup.ofBatches);
    app::setRole(setup, "time", app::ModelRole::Time);
    setup.ofBatches = true;
    QVERIFY(stage.session().change(setup, QStringLiteral("Batches")));
    widgets::NoticeRow* fault = stage.page().setup().fault();
    QTRY_VERIFY_WITH_TIMEOUT(fault->isVisible(), longWork);
    QCOMPARE(app::faultBatchOf(stage.session()), std::string("B2"));
    QPushButton* leave = nullptr;
    for (QPushButton* button : fault->findChildren<QPushButton*>())
        if (button->isVisible() && button->text().contains(QStringLiteral("B2"))) leave = button;
    QVERIFY(leave);
    QTest::mouseClick(leave, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(stage.session().isCurrent(), longWork);
    QVERIFY(!fault->isVisible() && stage.session().setup().excluded.contains("B2"));
    QCOMPARE(stage.session().analysis()->model.rows, 7);
}

void AnalysePageTest::columnsTakeTheirRolesByKeys()
{
    Stage stage;
    stage.openExample();
    pages::SetupPanel& setup = stage.page().setup();
    QTreeWidget* columns = setup.columns();
    columns->setFocus();
    const QList<QTreeWidgetItem*> found = columns->findItems(QStringLiteral("titre"), Qt::MatchStartsWith);
    QCOMPARE(found.size(), 1);
    columns->setCurrentItem(found.first());
    QTest::keyClick(columns, Qt::Key_Y);
    QCOMPARE(int(stage.session().setup().roles.at("titre")), int(app::ModelRole::Y));
    // In the ink of the look that is chosen at the time: it was black on black.
    QVERIFY(!found.first()->data(0, Qt::ForegroundRole).isValid());
    QVERIFY(!found.first()->data(0, look::inkRole).isValid());
    QTest::keyClick(columns, Qt::Key_O);
    QCOMPARE(found.first()->data(0, look::inkRole), QVariant(int(look::Token::Muted)));
    QTest::keyClick(columns, Qt::Key_Y);
    setup.method()->setFocus();
    QTest::keyClick(setup.method(), Qt::Key_Down);
    QCOMPARE(int(stage.session().setup().method), int(mvda::Method::Pls));
    QTRY_VERIFY_WITH_TIMEOUT(stage.session().isCurrent(), longWork);
    support::settle();
    for (const PaneKind kind : {PaneKind::Coefficients, PaneKind::Vip, PaneKind::Selectivity, PaneKind::Observed}) {
        QVERIFY(stage.pane(kind).isVisible());
        QVERIFY2(stage.pane(kind).message().isEmpty(), qPrintable(stage.pane(kind).message()));
    }
    QCOMPARE(stage.pane(PaneKind::Vip).shown().subjects.first().size(), 12);
    QCOMPARE(stage.pane(PaneKind::Selectivity).shown().model.curves.first().y[3],
             stage.session().analysis()->model.selectivityRatios(3, 0));
}

// What a model is worth by chance: as the core says with the same seed, until the model is another.
void AnalysePageTest::responsesAreDrawnAnewAndTheTestIsStopped()
{
    Stage stage;
    stage.openExample();
    analyse::PermutedPane& pane = *stage.page().panes().permuted();
    QVERIFY(!pane.button()->isEnabled()); // PCA predicts nothing
    app::AnalyseSetup setup = stage.session().setup();
    app::setRole(setup, "titre", app::ModelRole::Y);
    setup.method = mvda::Method::Pls;
    QVERIFY(stage.session().change(setup, QStringLiteral("PLS")));
    QTRY_VERIFY_WITH_TIMEOUT(stage.session().isCurrent(), longWork);
    app::PermutationJob& job = stage.session().permutations();
    pane.count()->setCurrentIndex(3);
    pane.button()->click();
    QVERIFY(job.isRunning() && pane.button()->text() == QStringLiteral("Stop") && !pane.seed()->isEnabled());
    pane.button()->click();
    QVERIFY(!job.isRunning() && pane.shown().curves.isEmpty() && pane.seed()->isEnabled());
    pane.count()->setCurrentIndex(0);
    pane.seed()->setValue(7);
    pane.button()->click();
    QTRY_VERIFY_WITH_TIMEOUT(!job.isRunning(), longWork);
    support::settle();
    const base::Result<app::PermutationOrder> order = app::permutationsOf(stage.session().analysis(), 20, 7);
    QVERIFY(order.ok());
    const auto test = mvda::permutedModel(*order->model, order->x, order->y, order->request);
    QVERIFY(test.ok() && job.parts().back().test);
    QCOMPARE(job.parts().back().test->q2s, test->q2s);
    QCOMPARE(pane.shown().curves.first().x.size(), 21); // and the responses as they are
    QVERIFY2(pane.sentence().contains(QStringLiteral("of 20 permutations (seed 7)")), qPrintable(pane.sentence()));
    // The dashed line of least squares goes from the intercept through the mean of all points.
    const plot::XyCurve &points = pane.shown().curves[2], &line = pane.shown().curves[3];
    QCOMPARE(line.y.first(), 100.0 * test->q2Intercept);
    const double meanX = std::accumulate(points.x.begin(), points.x.end(), 0.0) / 21.0,
                 meanY = std::accumulate(points.y.begin(), points.y.end(), 0.0) / 21.0;
    QVERIFY(std::abs(line.y[0] + meanX * (line.y[1] - line.y[0]) - meanY) < 1e-9);
    setup.components = 1;
    QVERIFY(stage.session().change(setup, QStringLiteral("one component")));
    QVERIFY(pane.shown().curves.isEmpty());
}

void AnalysePageTest::aChainOfStepsIsTypedChosenAndTakenBack()
{
    Stage stage;
    stage.openSpectra();
    pages::PreprocessingField& field = *stage.page().setup().preprocessing();
    const int steps = stage.session().undoStack()->count();
    field.line()->setFocus();
    QTest::keyClicks(field.line(), QStringLiteral("snw"));
    QTest::keyClick(field.line(), Qt::Key_Return);
    QVERIFY2(field.complaint().contains(QStringLiteral("snv")), qPrintable(field.complaint()));
    QCOMPARE(field.line()->text(), QStringLiteral("snw"));
    QCOMPARE(stage.session().undoStack()->count(), steps);
    QVERIFY(stage.session().isCurrent());
    // Typed right it is one step, and what is made of it is told.
    QTest::keyClick(field.line(), Qt::Key_Backspace);
    QVERIFY(field.complaint().isEmpty());
    QTest::keyClicks(field.line(), QStringLiteral("v"));
    QTest::keyClick(field.line(), Qt::Key_Return);
    QCOMPARE(stage.session().setup().preprocessing, std::string("snv"));
    QCOMPARE(stage.session().undoStack()->count(), steps + 1);
    QTRY_VERIFY_WITH_TIMEOUT(stage.session().isCurrent(), longWork);
    QVERIFY2(stage.page().stateText().contains(QStringLiteral("snv")), qPrintable(stage.page().stateText()));
    // Chosen from the menu one more; each says what it does.
    emit field.steps()->aboutToShow();
    QAction* msc = nullptr;
    for (QAction* step : field.steps()->actions())
        if (step->text().startsWith(QStringLiteral("msc:"))) msc = step;
    QVERIFY(msc);
    msc->trigger();
    QCOMPARE(stage.session().setup().preprocessing, std::string("snv; msc"));
    QTRY_VERIFY_WITH_TIMEOUT(stage.session().isCurrent(), longWork);
    QVERIFY2(field.told().contains(QStringLiteral("each fold")), qPrintable(field.told()));
    // What the columns do not fit is complained of at the line too.
    field.line()->setText(QStringLiteral("range 1..2"));
    QTest::keyClick(field.line(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!field.complaint().isEmpty(), longWork);
    QVERIFY(!stage.page().setup().fault()->isVisible());
    for (int i = 0; i < 3; ++i) QTest::keyClick(&stage.window, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(field.line()->text().isEmpty() && field.complaint().isEmpty());
}

void AnalysePageTest::laboratoryValuesAreAddedToSpectra()
{
    Stage stage;
    stage.openExample();
    pages::TableNotices& notices = *stage.page().setup().notices();
    QVERIFY(notices.laboratoryButton()->isHidden() && notices.prepareButton()->isHidden()); // no file
    QByteArray text = "row,time,400,410,420,430,440,450\n", lab = "time,glucose [g/L]\n2026-03-05T00:00:00Z,1\n";
    for (int i = 0; i < 8; ++i) {
        const QByteArray time = ",2026-03-01T0" + QByteArray::number(i) + ":00:00Z";
        text += 's' + QByteArray::number(i) + time;
        for (int j = 0; j < 6; ++j)
            text += ',' + QByteArray::number(3 + (j % 4) * (i + 1) + 0.1 * std::cos(37.0 * i * j));
        text += '\n';
        lab += time.mid(1) + ',' + QByteArray::number(i) + '\n';
    }
    stage.open(text);
    QVERIFY(notices.laboratoryButton()->isVisible() && notices.told().isEmpty() && notices.notices()->rows().isEmpty());
    QVERIFY(notices.prepareButton()->isVisible());
    QFile file(stage.desk.folder.filePath(QStringLiteral("lab.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(lab);
    file.close();
    notices.addLaboratory(file.fileName(), 600.0);
    QTRY_VERIFY_WITH_TIMEOUT(stage.session().isCurrent(), longWork);
    QVERIFY2(notices.told().contains(QStringLiteral("“lab.csv”, within 10 min")), qPrintable(notices.told()));
    QVERIFY(!notices.notices()->rows().isEmpty());
    QVERIFY(notices.notices()->rows().front()->notice().sentence.contains(QStringLiteral("1 of 9 samples")));
    QCOMPARE(stage.session().analysis()->model.yNames, std::vector<std::string>{"glucose"});

    // What is predicted of new rows is a list, with standard errors, what was observed, and what not to rely on.
    QVERIFY(stage.page().panes().saveRowsButton()->isHidden());
    QFile fresh(stage.desk.folder.filePath(QStringLiteral("fresh.csv")));
    QVERIFY(fresh.open(QIODevice::WriteOnly));
    fresh.write("row,400,410,420,430,440,450,glucose [mg/L]\nnear,3,7,11,15,3,7,3000\nfar,3,403,803,1203,3,403,\n");
    fresh.close();
    stage.session().predictRows({app::TableSource::Kind::File, fresh.fileName().toStdString()});
    QTRY_VERIFY_WITH_TIMEOUT(stage.session().isCurrent(), longWork);
    const analyse::ListPane& pane = *stage.page().panes().lists()[3];
    const QTreeWidgetItem& head = *pane.list()->headerItem();
    QCOMPARE(pane.list()->topLevelItemCount(), 2);
    QCOMPARE((QStringList{head.text(1), head.text(2), head.text(3), head.text(4)}),
             (QStringList{"glucose [g/L]", "Standard error", "Observed", "Quality"}));
    const QTreeWidgetItem &near = *pane.list()->topLevelItem(0), &far = *pane.list()->topLevelItem(1);
    QCOMPARE(near.text(0), QString("near"));
    QVERIFY2(std::abs(near.text(1).toDouble() - 3.0) < 0.6 && near.text(2).toDouble() > 0.0, qPrintable(near.text(1)));
    QCOMPARE(near.text(3), QString("3"));
    QVERIFY2(far.text(4).startsWith(QStringLiteral("uncertain: beyond the rows of the model (T²)")) &&
                 far.text(4).contains(QStringLiteral("glucose outside 0 to 7 g/L")),
             qPrintable(far.text(4)));
    QCOMPARE(far.text(3), QString("–"));
    QVERIFY2(pane.sentence().startsWith(QStringLiteral("glucose is predicted to within ")),
             qPrintable(pane.sentence()));
    QVERIFY(!stage.page().panes().saveRowsButton()->isHidden());
    QFile saved(stage.desk.folder.filePath(QStringLiteral("predicted.csv")));
    stage.page().savePredictedAt(saved.fileName());
    QVERIFY(saved.open(QIODevice::ReadOnly));
    const QByteArray written = saved.readAll();
    QVERIFY2(written.startsWith("row,glucose [mg/L],glucose.predicted [g/L],T2,SPE,glucose.predicted.error [g/L],"
                                "glucose.predicted.status\nnear,3000,") &&
                 written.trimmed().endsWith(",UncertainSensorNotAccurate"),
             written.constData());
}

void AnalysePageTest::recordingsAreChosenByBatchAndStandThereAgain()
{
    Stage stage;
    const QString project = stage.desk.folder.filePath(QStringLiteral("recorded.titer"));
    QVERIFY(support::makeRecordedBatches(store::historyFolder(project.toStdString())));
    pages::BatchesSheet& sheet = stage.page().batchesSheet();
    const auto ticked = [](const QListWidget* list) {
        QStringList names;
        for (int row = 0; row < list->count(); ++row)
            if (list->item(row)->checkState() == Qt::Checked) names << list->item(row)->text().section(u' ', 0, 0);
        names.sort();
        return names;
    };
    sheet.openRecordingsOf(project);
    QTRY_COMPARE_WITH_TIMEOUT(sheet.batches()->count(), 6, longWork);
    // The one that runs stands first, and is not meant unless somebody says so.
    QVERIFY(sheet.isVisible() && sheet.batches()->item(0)->text().startsWith(QStringLiteral("B6 · since ")));
    QCOMPARE(ticked(sheet.batches()), (QStringList{"B1", "B2", "B3", "B4", "B5"}));
    QCOMPARE(ticked(sheet.tags()), (QStringList{"OD", "lab/R2.glucose", "src-1/stirrer", "src-1/temperature"}));
    QVERIFY2(support::cutOff(sheet).isEmpty(), qPrintable(support::cutOff(sheet).join(u'\n')));
    for (int row = 0; row < sheet.tags()->count(); ++row) sheet.tags()->item(row)->setCheckState(Qt::Unchecked);
    sheet.makeButton()->click();
    QVERIFY2(sheet.findings().join(u' ').contains(QStringLiteral("No tag is chosen")), "none is ticked");
    for (int row = 0; row < sheet.tags()->count(); ++row)
        if (sheet.tags()->item(row)->text().startsWith(QStringLiteral("src-1/temperature [°C]")))
            sheet.tags()->item(row)->setCheckState(Qt::Checked);
    sheet.step()->setText(QStringLiteral("soon"));
    sheet.makeButton()->click();
    QVERIFY2(sheet.findings().join(u' ').contains(QStringLiteral("“soon” is no time between rows")), "not a time");
    sheet.step()->setText(QStringLiteral("20 min"));
    sheet.makeButton()->click();
    QVERIFY(!sheet.isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(stage.session().table() && !stage.session().job().isRunning(), longWork);
    QCOMPARE(stage.session().table()->sheet.rows(), std::size_t(30));
    QCOMPARE(stage.session().table()->sheet.names(),
             (std::vector<std::string>{"batch", "time", "temperature", "phase"}));
    QVERIFY(stage.page().setup().notices()->prepareButton()->isVisible()); // a recipe may follow
    sheet.openRecordings();
    QTRY_COMPARE_WITH_TIMEOUT(sheet.batches()->count(), 6, longWork);
    QCOMPARE(ticked(sheet.tags()), QStringList{"src-1/temperature"});
    QCOMPARE(sheet.step()->text(), QStringLiteral("20 min"));
}

// What was imported on the page Data is a batch under its own name, also where nothing was recorded.
void AnalysePageTest::anImportedRecordingIsABatch()
{
    Stage stage;
    const QString project = stage.desk.folder.filePath(QStringLiteral("imported.titer"));
    QFile file(stage.desk.folder.filePath(QStringLiteral("Fermentation 3.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Zeit [h];Glukose [g/L];OD600\n0;20;0,5\n1;19,1;0,9\n2;18;n.a.\n");
    file.close();
    {
        auto made = store::ProjectFile::create(project.toStdString(), R"({"format": "titer.plant/1", "name": "Own"})");
        QVERIFY(made.ok());
        QVERIFY(
            made->addRecording(
                    {.name = "Fermentation 3", .path = "Fermentation 3.csv", .sha256 = {}, .options = {}, .added = {}})
                .ok());
    }
    pages::BatchesSheet& sheet = stage.page().batchesSheet();
    sheet.openRecordingsOf(project);
    QTRY_COMPARE_WITH_TIMEOUT(sheet.batches()->count(), 1, longWork);
    QCOMPARE(sheet.batches()->item(0)->text(), QStringLiteral("Fermentation 3 · imported"));
    QCOMPARE(sheet.batches()->item(0)->checkState(), Qt::Checked);
    QCOMPARE(sheet.tags()->count(), 2);
    QCOMPARE(sheet.tags()->item(0)->text(), QStringLiteral("Glukose [g/L]"));
    QVERIFY(sheet.findings().isEmpty());
    sheet.step()->clear();
    sheet.makeButton()->click();
    QTRY_VERIFY_WITH_TIMEOUT(stage.session().table() && !stage.session().job().isRunning(), longWork);
    QCOMPARE(stage.session().table()->sheet.rows(), std::size_t(3));
    QCOMPARE(stage.session().table()->sheet.names(), (std::vector<std::string>{"batch", "time", "Glukose", "OD600"}));
}

void AnalysePageTest::aLineIsFoundWhereItGoesThrough()
{
    const double gap = std::nan("");
    const std::vector<double> axis{0, 1, 2, 3}, line{0, 2, gap, 1};
    QCOMPARE(analyse::lineAt(axis, line, 0.5), 1.0);
    QCOMPARE(analyse::lineAt(axis, line, 1.0), 2.0);
    QVERIFY(std::isnan(analyse::lineAt(axis, line, 1.5)) && std::isnan(analyse::lineAt(axis, line, 3.5)));
    QVERIFY(analyse::passes(axis, line, {0.4, 0.6}, {0.9, 1.1})); // between two points
    QVERIFY(analyse::passes(axis, line, {0.4, 0.6}, {0.0, 5.0})); // all of it
    QVERIFY(!analyse::passes(axis, line, {0.4, 0.6}, {1.5, 1.9}));
    QVERIFY(!analyse::passes(axis, line, {1.1, 2.9}, {0.0, 5.0})); // in the gap
    QVERIFY(analyse::passes(axis, line, {2.9, 9.0}, {0.9, 1.1}));
    QVERIFY(!analyse::passes(axis, line, {4.0, 9.0}, {0.0, 5.0}));
}

void AnalysePageTest::spectraAreSelectedAndLoadingsLieOverTheirAxis()
{
    Stage stage;
    stage.openExample();
    analyse::SpectraPane& spectra = *stage.page().panes().spectra();
    QVERIFY(!spectra.isVisible()); // columns with names are no axis
    stage.openSpectra();
    QVERIFY(spectra.isVisible() && spectra.message().isEmpty() && spectra.choice()->isHidden());
    QCOMPARE(spectra.shown().across.from, 400.0);
    QCOMPARE(spectra.shown().across.to, 510.0);
    const plot::XyLayout layout(spectra.plotRect(), spectra.shown());
    const auto& lines = stage.session().table()->lines;
    const auto placeOf = [&](int row, std::size_t channel) {
        return QPointF(layout.xOf(lines.axis[channel]), layout.yOf(lines.row(std::size_t(row))[channel]));
    };
    // Of a line that others cross the mouse takes the one that is nearest.
    QTest::mouseClick(spectra.plot(), Qt::LeftButton, {}, placeOf(3, 6).toPoint());
    QCOMPARE(stage.session().rows().size(), std::size_t(1));
    const int taken = stage.session().rows().begin()->row;
    QVERIFY(std::abs(placeOf(taken, 6).y() - placeOf(3, 6).y()) <= 10.0); // a steep line, a place in whole pixels
    const QImage before = spectra.plot()->grab().toImage();
    stage.session().selectRows({});
    QVERIFY(spectra.plot()->grab().toImage() != before); // what is selected stands out
    // A frame over the whole selects all; keys go from row to row in the order of the table.
    stage.dragOver(spectra.plot());
    QCOMPARE(stage.session().rows().size(), std::size_t(10));
    spectra.plot()->setFocus();
    for (int i = 0; i < 10; ++i) QTest::keyClick(spectra.plot(), Qt::Key_Left);
    QCOMPARE(stage.session().rows(), (std::set<AnalyseRow>{{false, 0}}));
    QTest::keyClick(spectra.plot(), Qt::Key_Right);
    QTest::keyClick(spectra.plot(), Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(spectra.plot(), Qt::Key_Space);
    QCOMPARE(stage.session().rows(), (std::set<AnalyseRow>{{false, 1}, {false, 2}}));
    // Loadings are lines over the axis; the place across chooses a channel.
    const analyse::AnalysePicture& loadings = stage.pane(PaneKind::Loadings).shown();
    QVERIFY(loadings.isOverAxis);
    QCOMPARE(int(loadings.model.curves.first().kind), int(plot::XyCurve::Line));
    QCOMPARE(loadings.model.curves.first().x.last(), 510.0);
    QWidget* plot = stage.pane(PaneKind::Loadings).plot();
    const plot::XyLayout under(stage.pane(PaneKind::Loadings).plotRect(), loadings.model);
    QTest::mouseClick(plot, Qt::LeftButton, {}, QPoint(int(under.xOf(450.0)), int(under.area.center().y())));
    QCOMPARE(stage.session().variable(), std::string("450"));
    // After the steps.
    app::AnalyseSetup setup = stage.session().setup();
    setup.preprocessing = "range 420..480; snv";
    QVERIFY(stage.session().change(setup, QStringLiteral("chain")));
    QTRY_VERIFY_WITH_TIMEOUT(stage.session().isCurrent(), longWork);
    QVERIFY(!spectra.choice()->isHidden());
    QCOMPARE(spectra.shown().across.to, 510.0); // as measured, until it is asked for
    spectra.choice()->setFocus();
    QTest::keyClick(spectra.choice(), Qt::Key_Down);
    QCOMPARE(spectra.shown().across.to, 480.0);
    QCOMPARE(spectra.csv().count(u'\n'), 11);
    QVERIFY(support::inked(spectra.picture({600, 400})) > 0.01);
}

void AnalysePageTest::batchesHaveTrajectoriesAndAreFollowedOverTime()
{
    Stage stage;
    stage.openExample();
    const PaneKind courses[] = {PaneKind::Trajectory, PaneKind::MonitorT2, PaneKind::MonitorSpe, PaneKind::Parts};
    for (const PaneKind kind : courses) QCOMPARE(stage.pane(kind).isVisible(), kind == PaneKind::Parts);
    stage.open(support::batchSamples());
    for (const PaneKind kind : courses) {
        QVERIFY(stage.pane(kind).isVisible());
        QVERIFY2(stage.pane(kind).message().isEmpty(), qPrintable(stage.pane(kind).message()));
        QVERIFY(!stage.pane(kind).shown().guide.isEmpty());
    }
    QCOMPARE(stage.page().panes().table()->rows().rowCount(), 8); // a row for each batch
    QVERIFY(stage.page().stateText().contains(QStringLiteral("8 batch")));
    QVERIFY(!stage.page().setup().batches()->isHidden());
    QVERIFY(stage.page().setup().folds()->isHidden());
    // A batch that is selected is the one that is followed, and its course lies over the band of all.
    stage.session().selectRows({{false, 5}});
    QCOMPARE(stage.pane(PaneKind::Trajectory).shown().model.curves.first().name, QStringLiteral("B6"));
    QCOMPARE(stage.pane(PaneKind::MonitorSpe).shown().model.curves.first().name, QStringLiteral("B6"));
    stage.session().selectVariable("b");
    QCOMPARE(stage.page().panes().variable()->currentText(), QStringLiteral("b"));
    QVERIFY(stage.pane(PaneKind::Trajectory).shown().model.leftUnit.startsWith(QStringLiteral("b [")));
    // A point of its course by mouse and keys; what is shown of contributions is that of the point.
    analyse::AnalysePane& spe = stage.pane(PaneKind::MonitorSpe);
    const plot::XyLayout layout(spe.plotRect(), spe.shown().model);
    const double at = spe.shown().model.curves.first().x[80];
    QTest::mouseClick(spe.plot(), Qt::LeftButton, {}, QPoint(qRound(layout.xOf(at)), int(layout.area.center().y())));
    QVERIFY(std::abs(stage.session().point() - 80) <= 1);
    const int before = stage.session().point();
    spe.plot()->setFocus();
    QTest::keyClick(spe.plot(), Qt::Key_Right);
    QTest::keyClick(spe.plot(), Qt::Key_Right);
    QCOMPARE(stage.session().point(), before + 2);
    const auto& batches = *stage.session().analysis()->batches;
    const mvda::MonitoredPoint& point = batches.courses[5].points[std::size_t(before) + 2];
    const plot::XyModel& parts = stage.pane(PaneKind::Parts).shown().model;
    QCOMPARE(parts.places, (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
    QCOMPARE(parts.curves[0].y[0] + parts.curves[0].y[1], point.judged.t2);
    QCOMPARE(parts.curves[1].y[1], point.judged.residuals[1] * point.judged.residuals[1]);
    QCOMPARE(stage.pane(PaneKind::Trajectory).shown().model.mark, batches.model.alignment.axis[point.point]);
    // X leaves the batch out.
    QTest::keyClick(spe.plot(), Qt::Key_X);
    QTRY_VERIFY_WITH_TIMEOUT(stage.session().isCurrent() && stage.session().analysis()->model.rows == 7, longWork);
    pages::SetupPanel& setup = stage.page().setup();
    // On a grid, whose step is typed; a row for each point; what is no number is complained of.
    pages::BatchField& field = *setup.batches();
    field.alignment()->setFocus();
    QTest::keyClick(field.alignment(), Qt::Key_Down);
    QCOMPARE(stage.session().setup().alignment, std::string("grid:0.1"));
    QVERIFY2(field.detail()->accessibleName().contains(QStringLiteral("[h]")),
             qPrintable(field.detail()->accessibleName()));
    field.detail()->setFocus();
    field.detail()->selectAll();
    QTest::keyClicks(field.detail(), QStringLiteral("0.5"));
    QTest::keyClick(field.detail(), Qt::Key_Return);
    QCOMPARE(stage.session().setup().alignment, std::string("grid:0.5"));
    field.unfolding()->setFocus();
    QTest::keyClick(field.unfolding(), Qt::Key_Down);
    QTRY_VERIFY_WITH_TIMEOUT(stage.session().isCurrent(), longWork);
    support::settle();
    QCOMPARE(stage.session().analysis()->model.rows, 7 * 23);
    QCOMPARE(stage.pane(PaneKind::Scores).shown().subjects.first().size(), 7 * 23);
    for (const PaneKind kind :
         {PaneKind::Scores, PaneKind::Loadings, PaneKind::T2, PaneKind::Observed, PaneKind::Trajectory})
        QVERIFY2(stage.pane(kind).isVisible() && stage.pane(kind).message().isEmpty(),
                 qPrintable(stage.pane(kind).message()));
    field.detail()->setFocus();
    field.detail()->selectAll();
    QTest::keyClicks(field.detail(), QStringLiteral("far"));
    QTest::keyClick(field.detail(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(setup.fault()->isVisible(), longWork);
    QVERIFY2(setup.fault()->notice().sentence.contains(QStringLiteral("grid:STEP")),
             qPrintable(setup.fault()->notice().sentence));
    QTest::keyClick(&stage.window, Qt::Key_Z, Qt::ControlModifier);
    // Of samples again.
    setup.method()->setFocus();
    QTest::keyClick(setup.method(), Qt::Key_Home);
    QVERIFY(!stage.session().setup().ofBatches && stage.session().setup().excluded.empty());
    QTRY_VERIFY_WITH_TIMEOUT(stage.session().isCurrent(), longWork);
    QCOMPARE(stage.session().analysis()->model.rows, 96);
}

void AnalysePageTest::learnersAreComparedAndClustersColourTheScores()
{
    Stage stage;
    stage.openExample();
    stage.session().setRole({"titre"}, app::ModelRole::Y);
    pages::SetupPanel& setup = stage.page().setup();
    setup.method()->setFocus();
    QTest::keyClick(setup.method(), Qt::Key_End);
    QTRY_VERIFY_WITH_TIMEOUT(stage.session().isCurrent(), longWork);
    support::settle();
    // Clusters: each a kind of points, its members by its line.
    const QList<analyse::ListPane*> lists = stage.page().panes().lists();
    const auto clusters = stage.session().analysis()->clusters;
    QVERIFY(clusters && lists[2]->isVisible() && !lists[0]->isVisible());
    QVERIFY(!stage.pane(PaneKind::T2).isVisible() && stage.pane(PaneKind::Silhouettes).isVisible());
    QCOMPARE(lists[2]->list()->topLevelItemCount(), clusters->clusters.count());
    const plot::XyModel& scores = stage.pane(PaneKind::Scores).shown().model;
    QCOMPARE(scores.curves[1].name, QStringLiteral("Cluster 2"));
    QCOMPARE(int(scores.curves[1].x.size()), int(std::ranges::count(clusters->clusters.places, 1)));
    lists[2]->list()->setFocus();
    lists[2]->list()->setCurrentItem(lists[2]->list()->topLevelItem(1));
    QCOMPARE(qsizetype(stage.session().rows().size()), scores.curves[1].x.size());
    stage.session().selectRows({{false, clusters->rows[0]}});
    QCOMPARE(lists[2]->list()->indexOfTopLevelItem(lists[2]->list()->currentItem()), 0); // of the first row
    // Learners beside PLS, with what core says of them (tst_learner_analysis).
    setup.method()->setFocus();
    QTest::keyClick(setup.method(), Qt::Key_Up);
    QCOMPARE(int(stage.session().setup().beside.kind), int(app::Beside::Learners));
    QCOMPARE(setup.folds()->currentText(), QStringLiteral("Batch by batch"));
    QVERIFY(setup.calculateButton()->isVisible());
    QCOMPARE(setup.calculateButton()->text(), QStringLiteral("Stop"));
    QTRY_VERIFY_WITH_TIMEOUT(stage.session().isCurrent(), longWork);
    support::settle();
    const auto learners = stage.session().analysis()->learners;
    QVERIFY(learners && lists[0]->isVisible() && lists[1]->isVisible() && !lists[2]->isVisible());
    QTreeWidget* table = lists[0]->list();
    QCOMPARE(table->topLevelItemCount(), 5);
    QVERIFY(table->headerItem()->text(2).contains(QStringLiteral("g/L")));
    const QString least = QStringLiteral(", the least");
    for (int i = 0; i < 5; ++i) {
        QCOMPARE(table->topLevelItem(i)->text(1).contains(least), i == learners->bestOfOwn());
        QCOMPARE(table->topLevelItem(i)->text(2).contains(least), i == learners->bestOfUnseen());
    }
    QCOMPARE(table->topLevelItem(0)->text(2).left(6), QString::number(learners->unseenError(0), 'g', 4).left(6));
    QVERIFY2(lists[0]->sentence().contains(QStringLiteral("worse than PLS")), qPrintable(lists[0]->sentence()));
    QVERIFY2(lists[0]->sentence().contains(QStringLiteral("1 row")), qPrintable(lists[0]->sentence()));
    // Another line is another learner in the plot.
    QCOMPARE(stage.pane(PaneKind::Learned).shown().model.title, QStringLiteral("PLS"));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down);
    QCOMPARE(stage.session().learner(), 1);
    QCOMPARE(stage.pane(PaneKind::Learned).shown().model.title, QStringLiteral("Support vectors"));
    QCOMPARE(stage.pane(PaneKind::Learned).shown().model.curves.first().y[5],
             learners->fits[1].learned->assessment.said[5]);
    QCOMPARE(stage.pane(PaneKind::Importance).shown().subjects.size(), 2); // tree and forest
    // The rows of a rule, and the leaf of a row.
    QTreeWidget* rules = lists[1]->list();
    rules->setCurrentItem(rules->topLevelItem(0));
    QCOMPARE(stage.session().rows().size(), learners->rules.front().rows.size());
    stage.session().selectRows({{false, 0}});
    QCOMPARE(rules->currentItem()->childCount(), 0);
    QVERIFY(lists[1]->csv().contains(QStringLiteral("ammonium")));
    for (analyse::ListPane* list : {lists[0], lists[1]}) QVERIFY(!list->sentence().isEmpty());
}

void AnalysePageTest::learnersFitAtTwiceTheSizeInTheDark()
{
    const support::Warnings warnings;
    Theme::current().choose(Choice::Dark);
    Theme::current().setTextScale(200);
    Stage stage(QSize(1366, 768));
    stage.openExample();
    app::AnalyseSetup setup = stage.session().setup();
    app::setRole(setup, "titre", app::ModelRole::Y);
    setup.beside.kind = app::Beside::Learners;
    setup.beside.learners = {mvda::Learner::Tree};
    setup.fresh = setup.table; // as new rows, whose titre is known
    QVERIFY(stage.session().change(setup, QStringLiteral("a tree")));
    QTRY_VERIFY_WITH_TIMEOUT(stage.session().isCurrent(), longWork);
    support::settle();
    analyse::ListPane& rows = *stage.page().panes().lists()[3];
    QCOMPARE(rows.list()->topLevelItemCount(), 31); // one has a gap
    QVERIFY2(rows.sentence().contains(QStringLiteral("are predicted to within")) &&
                 rows.sentence().contains(QStringLiteral("1 row with a missing cell")),
             qPrintable(rows.sentence()));
    const QString said = rows.list()->topLevelItem(5)->text(1);
    stage.session().selectLearner(1 - stage.session().learner());
    QVERIFY(rows.list()->topLevelItem(5)->text(1) != said); // by the other one
    rows.list()->setCurrentItem(rows.list()->topLevelItem(2));
    QCOMPARE(stage.session().rows().size(), std::size_t(1));
    QVERIFY(stage.session().rows().begin()->fresh);
    const auto fits = [&](const char* part) {
        support::settle();
        support::keep(stage.window.grab().toImage(), QStringLiteral("analyse-learners-%1").arg(part));
        const QStringList cut = support::cutOff(stage.window);
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
    };
    fits("panes");
    if (!stage.page().setupButton()->isVisible()) return;
    QTest::mouseClick(stage.page().setupButton(), Qt::LeftButton);
    fits("setup");
}

// Why there is no nested figure, and of how many rows a Gaussian process has its lengths.
void AnalysePageTest::whatFiguresAreOfIsSaid()
{
    Stage stage;
    QByteArray text = "row,lot,a,b,y\n";
    for (int i = 0; i < 152; ++i)
        text += "r" + QByteArray::number(i + 1) + (i < 76 ? ",L1," : ",L2,") + QByteArray::number(std::sin(1.7 * i)) +
                ',' + QByteArray::number(std::cos(2.3 * i)) + ',' +
                QByteArray::number(std::sin(1.7 * i) + 0.1 * std::cos(37.0 * i)) + '\n';
    stage.open(text);
    const auto change = [&](const auto& what) {
        app::AnalyseSetup setup = stage.session().setup();
        what(setup);
        QVERIFY(stage.session().change(setup, QStringLiteral("setup")));
        QTRY_VERIFY_WITH_TIMEOUT(stage.session().isCurrent(), longWork);
        support::settle();
    };
    const auto said = [&](PaneKind kind) { return stage.pane(kind).sentence(); };
    change([](app::AnalyseSetup& setup) {
        app::setRole(setup, "y", app::ModelRole::Y);
        setup.method = mvda::Method::Pls;
    });
    QVERIFY2(said(PaneKind::Explained).contains(QStringLiteral("(nested)")), qPrintable(said(PaneKind::Explained)));
    QVERIFY2(!said(PaneKind::Explained).contains(QStringLiteral("no nested")), qPrintable(said(PaneKind::Explained)));
    // Of two batches one is left, which cannot be left out again.
    change([](app::AnalyseSetup& setup) { setup.folds = "batch"; });
    for (const PaneKind kind : {PaneKind::Explained, PaneKind::Observed})
        QVERIFY2(said(kind).contains(QStringLiteral("There is no nested figure: ")), qPrintable(said(kind)));
    change([](app::AnalyseSetup& setup) { setup.components = 1; });
    for (const PaneKind kind : {PaneKind::Explained, PaneKind::Observed})
        QVERIFY2(said(kind).contains(QStringLiteral("since the number of components is stated")),
                 qPrintable(said(kind)));
    change([](app::AnalyseSetup& setup) {
        setup.components.reset();
        setup.folds = "venetian:2";
        setup.beside.kind = app::Beside::Learners;
        setup.beside.learners = {mvda::Learner::Process};
    });
    const QTreeWidget* list = stage.page().panes().lists()[0]->list();
    QStringList settings;
    for (int i = 0; i < list->topLevelItemCount(); ++i) settings.append(list->topLevelItem(i)->text(5));
    QVERIFY2(settings.join(u'\n').contains(QStringLiteral("lengths and noise found with 150 of 152 rows")),
             qPrintable(settings.join(u'\n')));
}

void AnalysePageTest::aLearnerHasACardAsAnyModel()
{
    Stage stage;
    stage.openExample();
    app::AnalyseSetup setup = stage.session().setup();
    app::setRole(setup, "titre", app::ModelRole::Y);
    app::askBeside(setup, app::Beside::Learners, stage.session().table()->sheet);
    setup.beside.learners = {mvda::Learner::Tree};
    setup.folds = "venetian:4";
    QVERIFY(stage.session().change(setup, "learners"));
    QTRY_VERIFY_WITH_TIMEOUT(stage.session().isCurrent() && stage.session().analysis()->learners, longWork);
    stage.session().selectLearner(1);
    stage.page().saveModelAt(stage.desk.folder.filePath(QStringLiteral("tree.mvda.json")));
    pages::ModelCardSheet& sheet = stage.page().cardSheet();
    QVERIFY(sheet.isVisible() && !sheet.upkeepButton()->isVisible());
    const QStringList told = cardLines(sheet);
    for (const char* line :
         {"method: tree", "table: cultivations.csv", "Settings", "Errors", "Specificity (selectivity)", "Accuracy",
          "Precision", "Robustness", "state: draft", "cross-validation: venetian:4"})
        QVERIFY2(told.contains(QLatin1String(line)), qPrintable(told.join(u'\n')));
    const QString all = told.join(u'\n');
    for (const char* part : {"within one standard error", "fold 4: ", "PLS on the same folds", "components alone"})
        QVERIFY2(all.contains(QLatin1String(part)), qPrintable(all));
    QTest::mouseClick(sheet.deployButton(), Qt::LeftButton);
    QVERIFY(cardLines(sheet).contains(QStringLiteral("state: deployed")));
    QVERIFY(!sheet.sourceButton()->isVisible() && sheet.withdrawButton()->isVisible());
    QVERIFY2(support::cutOff(sheet).isEmpty(), qPrintable(support::cutOff(sheet).join(u'\n')));
}

void AnalysePageTest::aModelIsSavedDeployedReplacedAndWarnsOfIt()
{
    Stage stage;
    stage.openExample();
    const QString first = stage.desk.folder.filePath(QStringLiteral("first.mvda.json")),
                  second = stage.desk.folder.filePath(QStringLiteral("second.mvda.json"));
    pages::ModelCardSheet& sheet = stage.page().cardSheet();
    stage.page().saveModelAt(second);
    QTest::keyClick(&sheet, Qt::Key_Escape);
    QVERIFY(!sheet.isVisible());
    // The use that a model is for can be stated once it is saved.
    stage.page().saveModelAt(first);
    QVERIFY(sheet.isVisible());
    QCOMPARE(QApplication::focusWidget(), sheet.purpose());
    QTest::keyClicks(sheet.purpose(), QStringLiteral("odd batches"));
    QTest::mouseClick(sheet.keepButton(), Qt::LeftButton);
    QCOMPARE(app::readModelCard(first)->text("purpose"), std::string("odd batches"));
    QVERIFY2(sheet.facts().contains(QStringLiteral("cultivations.csv")), qPrintable(sheet.facts()));
    // Beside it stands what the command line tells, section by section.
    const QStringList lines = cardLines(sheet);
    for (const char* line :
         {"intended use: odd batches", "table: cultivations.csv", "method: PCA", "Range", "state: draft"})
        QVERIFY2(lines.contains(QLatin1String(line)), qPrintable(lines.join(u'\n')));
    QVERIFY(!sheet.withdrawButton()->isVisible());
    QTest::mouseClick(sheet.deployButton(), Qt::LeftButton);
    QVERIFY(!sheet.deployButton()->isVisible() && sheet.withdrawButton()->isVisible());
    // What is deployed may work on a source: whichever connector is chosen has the file among its settings.
    QTest::mouseClick(sheet.sourceButton(), Qt::LeftButton);
    QCOMPARE(stage.window.pages().current(), QStringLiteral("data"));
    pages::SourceSheet& source = *stage.window.pages().page<pages::DataPage>().sources().sheet();
    QVERIFY(source.isVisible() && !sheet.isVisible());
    for (int row = 0; row < source.connectors()->count(); ++row)
        if (source.connectors()->item(row)->data(Qt::UserRole) == QLatin1String("folder_watch"))
            source.connectors()->setCurrentRow(row);
    QTest::keyClick(source.connectors(), Qt::Key_Return);
    QVERIFY(source.form());
    QCOMPARE(source.form()->settings().values("model"), std::vector<std::string>{first.toStdString()});
    QCOMPARE(source.form()->settings().value("template"), std::string("spectra"));
    source.leave();
    QTest::keyClick(&stage.window, Qt::Key_8, Qt::ControlModifier);
    stage.page().openCard();
    // Without a reason nothing happens.
    QTest::mouseClick(sheet.withdrawButton(), Qt::LeftButton);
    QCOMPARE(int(app::readModelCard(first)->life.state), int(app::ModelState::Deployed));
    QCOMPARE(QApplication::focusWidget(), sheet.reason());
    QVERIFY2(sheet.findings().join(u' ').contains(QStringLiteral("Say why")), qPrintable(sheet.findings().join(u' ')));
    // A model that is open and replaced says so, and leads to the other one.
    stage.session().openModel(first);
    QTRY_VERIFY_WITH_TIMEOUT(stage.session().isCurrent(), longWork);
    QVERIFY(!stage.page().notice().isVisible());
    QVERIFY2(stage.page().stateText().contains(QStringLiteral("deployed")), qPrintable(stage.page().stateText()));
    stage.page().openCard();
    QTest::keyClicks(sheet.reason(), QStringLiteral("new lamp"));
    sheet.replaceBy(second);
    QTRY_VERIFY_WITH_TIMEOUT(stage.page().notice().isVisible(), longWork);
    const widgets::Notice told = stage.page().notice().notice();
    QVERIFY2(told.sentence.contains(QStringLiteral("second.mvda.json")) &&
                 told.sentence.contains(QStringLiteral("new lamp")),
             qPrintable(told.sentence));
    QTest::keyClick(&sheet, Qt::Key_Escape);
    emit stage.page().notice().fixActivated(told.id);
    QTRY_VERIFY_WITH_TIMEOUT(stage.session().isCurrent(), longWork);
    QCOMPARE(stage.session().setup().model, second.toStdString());
    QVERIFY(!stage.page().notice().isVisible());
    // Its card leads to its upkeep: tried on its own rows it fits; without a response no line corrects it.
    stage.page().openCard();
    QTest::mouseClick(sheet.upkeepButton(), Qt::LeftButton);
    pages::UpkeepSheet& upkeep = stage.page().upkeepSheet();
    QVERIFY(upkeep.isVisible() && !sheet.isVisible() && !upkeep.channels()->isEnabled());
    const QString rows = QStringLiteral(TITER_SOURCE_DIR "/resources/examples/multivariate/cultivations.csv");
    upkeep.tryOn(rows);
    QTRY_VERIFY_WITH_TIMEOUT(upkeep.job().isDone(), longWork);
    QVERIFY2(upkeep.findings().first().startsWith(QStringLiteral("good: The model fits")),
             qPrintable(upkeep.findings().join(u' ')));
    QCOMPARE(upkeep.figures()->topLevelItemCount(), 4); // T2 and SPE at two levels
    upkeep.transfer(rows, rows, stage.desk.folder.filePath(QStringLiteral("third.mvda.json")));
    QTRY_VERIFY_WITH_TIMEOUT(upkeep.job().isDone(), longWork);
    QVERIFY2(upkeep.findings().first().contains(QStringLiteral("predicts nothing")),
             qPrintable(upkeep.findings().join(u' ')));
    QVERIFY2(support::cutOff(upkeep).isEmpty(), qPrintable(support::cutOff(upkeep).join(u'\n')));
    QTest::keyClick(&upkeep, Qt::Key_Escape);
    // As the command line has it: a trail that is sound.
    const auto former = app::readModelCard(first), next = app::readModelCard(second);
    QVERIFY(former->life.isSound() && next->life.isSound());
    QCOMPARE(former->life.events.size(), std::size_t(2));
    QCOMPARE(int(next->life.state), int(app::ModelState::Deployed));
}

void AnalysePageTest::aFrameOverAScatterMarksTheSameRowsOverTime()
{
    Stage stage;
    stage.openExample();
    pages::ExplorePanes& panes = stage.explore();
    panes.explored().choosePair("growth rate", "titre");
    for (const study::PlotPane* pane : std::initializer_list<study::PlotPane*>{
             panes.scatter(), panes.trend(), panes.histogram(), panes.correlations(), panes.parallel(), panes.scores()})
        QVERIFY2(pane->isVisible() && pane->message().isEmpty(), qPrintable(pane->message()));
    QVERIFY2(panes.scatter()->shown().model.leftUnit.contains(QStringLiteral("g/L")), "units on axes");
    QVERIFY(panes.scatter()->sentence().startsWith(QStringLiteral("Pearson 0.")));
    // A frame from the empty corner to the odd batch, and what else lies there.
    const AnalyseRow odd{false, stage.rowOf("B17")};
    const plot::XyLayout layout(panes.scatter()->plotRect(), panes.scatter()->shown().model);
    const QPoint from = layout.area.bottomRight().toPoint() - QPoint(2, 2),
                 to = stage.placeOf(*panes.scatter(), odd) - QPoint(9, 9);
    const QRect frame(to, from);
    std::set<AnalyseRow> inside;
    AnalyseRow outside;
    for (int row = 0; row < 32; ++row)
        if (const QPoint place = stage.placeOf(*panes.scatter(), {false, row}); frame.contains(place))
            inside.insert({false, row});
        else
            outside = {false, row};
    const QImage before = panes.trend()->plot()->grab().toImage();
    QWidget* plot = panes.scatter()->plot();
    QTest::mousePress(plot, Qt::LeftButton, {}, from);
    QMouseEvent move(QEvent::MouseMove, to, plot->mapToGlobal(QPointF(to)), Qt::NoButton, Qt::LeftButton, {});
    QApplication::sendEvent(plot, &move);
    QTest::mouseRelease(plot, Qt::LeftButton, {}, to);
    QVERIFY(inside.contains(odd));
    QCOMPARE(stage.session().rows(), inside);
    // The same rows are ringed over time, others not.
    const QImage after = panes.trend()->plot()->grab().toImage();
    const auto around = [&](const QImage& image, const AnalyseRow& row) {
        const QPoint place = stage.placeOf(*panes.trend(), row);
        return image.copy(QRect(place - QPoint(8, 8), QSize(16, 16)));
    };
    QVERIFY(around(before, odd) != around(after, odd));
    QCOMPARE(around(before, outside), around(after, outside));
    // Their part of the histogram is filled, whose column is that which is selected in all panes.
    double filled = 0.0;
    for (const double part : panes.histogram()->selectedParts()) filled += part;
    QVERIFY(filled > 0.0);
    // A bar selects its rows, from there to all other panes; X leaves them out of figures.
    QWidget* bars = panes.histogram()->plot();
    bars->setFocus();
    QTest::keyClick(bars, Qt::Key_Right);
    const auto chosen = stage.session().rows().size();
    QVERIFY(chosen > 0 && chosen == std::size_t(panes.histogram()->shown().curves.first().y.first()));
    QTest::keyClick(bars, Qt::Key_X);
    QTRY_COMPARE_WITH_TIMEOUT(panes.explored().exploration()->countedRows(), 32 - chosen, longWork);
    QTRY_VERIFY_WITH_TIMEOUT(panes.explored().isCurrent(), longWork);
    QCOMPARE(panes.scatter()->shown().model.curves.size(), 2); // and those that are left out, as crosses
}

// Figures of studies_process_verification: of R, by the moving range.
void AnalysePageTest::aControlChartNamesTheBatchThatIsOut()
{
    Stage stage;
    const double titres[] = {5.02, 4.91, 5.11, 4.97, 5.06, 4.88, 5.00, 5.09, 4.95, 5.04, 4.72, 4.41, 5.01, 4.98, 5.03};
    QByteArray text = "row,titre [g/L],temperature [°C]\n";
    for (int i = 0; i < 15; ++i)
        text += "L" + QByteArray::number(i + 1) + "," + QByteArray::number(titres[i]) + "," +
                QByteArray::number(37.0 + 0.1 * ((i * 7) % 5)) + "\n";
    stage.open(text);
    pages::ExplorePanes& panes = stage.explore();
    panes.explored().selectColumn("titre");
    support::settle();
    analyse::TablePane& pane = *panes.control();
    QVERIFY2(pane.isVisible() && pane.message().isEmpty(), qPrintable(pane.message()));
    QVERIFY2(pane.sentence().startsWith(QStringLiteral("centre 4.945, limits 4.476 to 5.414 g/L")),
             qPrintable(pane.sentence()));
    QVERIFY2(pane.sentence().contains(QStringLiteral("1 signal")) &&
                 pane.sentence().endsWith(QStringLiteral(": L12 (rule 1)")),
             qPrintable(pane.sentence()));
    QVERIFY(pane.shown().model.leftUnit.contains(QStringLiteral("g/L")));
    // It is selected there as in all panes.
    const AnalyseRow odd{false, stage.rowOf("L12")};
    QTest::mouseClick(pane.plot(), Qt::LeftButton, {}, stage.placeOf(pane, odd));
    QCOMPARE(stage.session().rows(), (std::set<AnalyseRow>{odd}));
    // Without it the limits are narrower, and of other charts their own.
    QTest::keyClick(pane.plot(), Qt::Key_X);
    QTRY_VERIFY_WITH_TIMEOUT(pane.sentence().contains(QStringLiteral("0 signal")), longWork);
    pane.chart()->setFocus();
    for (int i = 0; i < 3; ++i) QTest::keyClick(pane.chart(), Qt::Key_Down);
    QCOMPARE(pane.chart()->currentText(), QStringLiteral("CUSUM"));
    QVERIFY2(pane.sentence().startsWith(QStringLiteral("centre 0, limits \u22125 to 5 standard deviations")),
             qPrintable(pane.sentence()));
    QCOMPARE(pane.shown().model.curves.size(), 5);
}

void AnalysePageTest::pairsOfColumnsAreOpenedFromTheirCorrelation()
{
    Stage stage;
    // A constant column, of which no model can be made as it is.
    stage.write("row,a [g/L],b,k,c\n1,1,1,7,3\n2,2,4,7,\n3,3,9,7,1\n4,4,16,7,5\n5,5,25,7,2\n6,6,30,7,8\n");
    QTRY_VERIFY_WITH_TIMEOUT(stage.session().fault().has_value(), longWork);
    pages::ExplorePanes& panes = stage.explore();
    QCOMPARE(panes.explored().columns(), (std::vector<std::string>{"a", "b", "k", "c"}));
    QVERIFY(panes.correlations()->csv().contains(QStringLiteral("a,c,")));
    QVERIFY2(panes.correlations()->csv().contains(QStringLiteral("b,k,,,6")), "a constant column has no correlation");
    QVERIFY2(panes.correlations()->sentence().contains(QStringLiteral("5 to 6 row")),
             qPrintable(panes.correlations()->sentence()));
    QTest::mouseClick(panes.correlations()->plot(), Qt::LeftButton, {},
                      panes.correlations()->fieldOf(0, 1).center().toPoint());
    QCOMPARE(panes.explored().pair(), (std::array<std::string, 2>{"a", "b"}));
    QCOMPARE(panes.axis(1)->currentText(), QStringLiteral("b"));
    QVERIFY(panes.scatter()->sentence().contains(QStringLiteral("Spearman 1.00, 6 row")));
    panes.correlations()->plot()->setFocus();
    QTest::keyClick(panes.correlations()->plot(), Qt::Key_Down);
    QTest::keyClick(panes.correlations()->plot(), Qt::Key_Return);
    QCOMPARE(panes.explored().pair(), (std::array<std::string, 2>{"a", "k"}));
    QVERIFY2(panes.scatter()->sentence().contains(QStringLiteral("the same value in all 6 row")),
             qPrintable(panes.scatter()->sentence()));
    // Fewer columns in all panes; the pair is of those that there are.
    panes.explored().choose("k", false);
    QTRY_VERIFY_WITH_TIMEOUT(panes.explored().isCurrent(), longWork);
    QCOMPARE(panes.parallel()->shown().places.size(), 3);
    QVERIFY(panes.explored().pair()[1] != "k");
    QVERIFY(panes.columnsButton()->text().contains(QStringLiteral("3 of 4")));
    QVERIFY(support::inked(panes.parallel()->picture({600, 400})) > 0.005);
    // Back to the model by keys.
    stage.page().views().choice()->setFocus();
    QTest::keyClick(stage.page().views().choice(), Qt::Key_Left);
    QVERIFY(stage.pane(PaneKind::Scores).isVisible() && !panes.isVisible());
}

void AnalysePageTest::samplesOfBatchesAreExploredByBatch()
{
    Stage stage;
    stage.open(support::batchSamples());
    pages::ExplorePanes& panes = stage.explore();
    // A line for each batch over time; a point selects the batch.
    QVERIFY2(panes.trend()->sentence().startsWith(QStringLiteral("8 batch")), qPrintable(panes.trend()->sentence()));
    stage.session().selectRows({{false, 5}});
    const analyse::AnalysePicture& trend = panes.trend()->shown();
    const auto ofBatch =
        std::ranges::count(trend.subjects.first(), std::optional(AnalyseRow{false, 5}), &analyse::Subject::row);
    QVERIFY(ofBatch > 5 && ofBatch < trend.subjects.first().size());
    QTest::mouseClick(panes.scatter()->plot(), Qt::LeftButton, {}, stage.placeOf(*panes.scatter(), {false, 2}));
    QCOMPARE(stage.session().rows().size(), std::size_t(1));
}

void AnalysePageTest::aPaneGivesItsNumbersAndItsPicture()
{
    Stage stage;
    stage.openExample();
    analyse::AnalysePane& scores = stage.pane(PaneKind::Scores);
    const QStringList lines = scores.csv().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 33); // a head, and each row by its name
    QVERIFY2(lines[1].startsWith(QStringLiteral("B01,")), qPrintable(lines[1]));
    QVERIFY(scores.svg({600, 400}).contains("<svg"));
    QVERIFY(support::inked(scores.picture({600, 400})) > 0.01);
    // Limits have the names of their families and levels, and another one can be chosen.
    const mvda::Model& model = stage.session().analysis()->model;
    const auto hasLevel = [&](PaneKind kind, const char* words, const char* limit) {
        for (const plot::XyLevel& level : stage.pane(kind).shown().model.levels)
            if (level.name == QString::fromUtf8(words))
                return level.value == mvda::findLimit(model.limits, limit)->value;
        return false;
    };
    QVERIFY(hasLevel(PaneKind::T2, "99 %, beta", "t2_99") && hasLevel(PaneKind::T2, "95 %, beta", "t2_95"));
    QVERIFY(hasLevel(PaneKind::Spe, "99 %, χ² (Box)", "spe_box_99") &&
            hasLevel(PaneKind::Dmodx, "99 %, F", "dmodx_99"));
    QCOMPARE(stage.pane(PaneKind::Dmodx).shown().model.curves.first().y.first(), model.figures.dmodx[0]);
    for (const int which : {0, 1}) {
        stage.page().panes().limits(which)->setFocus();
        QTest::keyClick(stage.page().panes().limits(which), Qt::Key_Down);
    }
    QVERIFY(hasLevel(PaneKind::T2, "95 %, χ², data-driven", "t2_data_95"));
    QVERIFY(hasLevel(PaneKind::Spe, "99 %, Jackson-Mudholkar", "spe_jm_99"));
}

// Both worked cases begin here: a monitor before there are batches, and a calibration before there is a spectrometer.
void AnalysePageTest::virtualBatchesAndSpectraAreDrawnFromThePlant()
{
    Stage stage;
    QVERIFY(stage.desk.document.newFromExample("cho-fed-batch"));
    stage.desk.document.checkNow();
    pages::DrawnSheet& sheet = stage.page().drawnSheet();
    sheet.openBatches();
    QVERIFY(sheet.isVisible() && sheet.runs()->value() == 40 && !sheet.unit()->isVisible());
    QVERIFY2(support::cutOff(sheet).isEmpty(), qPrintable(support::cutOff(sheet).join(u'\n')));
    const QString model = stage.desk.folder.filePath(QStringLiteral("virtual.mvda.json")),
                  table = stage.desk.folder.filePath(QStringLiteral("spectra.csv"));
    const auto says = [&](const char* words) { return sheet.findings().join(u' ').contains(QLatin1String(words)); };
    sheet.drawInto(model);
    QVERIFY(says("Nothing differs from run to run") && !sheet.job().isRunning());
    sheet.varied()->setPlainText(QStringLiteral("units/n1=2"));
    sheet.drawInto(model);
    QVERIFY(!sheet.findings().isEmpty() && !sheet.job().isRunning());
    // A number of the plant is put there with its range.
    sheet.varied()->clear();
    for (int i = 0; i < sheet.numbers()->count(); ++i)
        if (sheet.numbers()->itemData(i).toString().startsWith(QLatin1String("units/n1/initial/cells=")))
            sheet.numbers()->setCurrentIndex(i);
    QTest::mouseClick(sheet.addButton(), Qt::LeftButton);
    QVERIFY2(sheet.varied()->toPlainText().startsWith(QLatin1String("units/n1/initial/cells=")),
             qPrintable(sheet.varied()->toPlainText()));
    sheet.varied()->setPlainText(QStringLiteral("units/n1/initial/cells=0.4e6..0.6e6 cells/mL\n"
                                                "units/production/params/kinetics/growth_rate=0.034..0.038 1/h"));
    sheet.until()->setText(QStringLiteral("8 d"));
    sheet.tags()->setText(QStringLiteral("production.cells, production.yeast"));
    sheet.points()->setValue(30);
    sheet.runs()->setValue(8);
    sheet.drawInto(model);
    QTRY_VERIFY_WITH_TIMEOUT(says("production.yeast") || !sheet.isVisible(), longWork);
    QVERIFY(sheet.isVisible() && !QFile::exists(model));
    sheet.tags()->setText(QStringLiteral("production.cells, production.glucose"));
    sheet.runs()->setValue(80); // which take longer than the way to the button
    sheet.drawInto(model);
    QVERIFY(sheet.stopButton()->isVisible());
    sheet.stopButton()->click();
    QVERIFY(says("were stopped") && !QFile::exists(model));
    sheet.runs()->setValue(8);
    sheet.drawInto(model);
    QTRY_VERIFY_WITH_TIMEOUT(!sheet.isVisible() && stage.session().isCurrent(), longWork);
    QVERIFY(stage.session().analysis()->batches->model.isVirtual);
    QCOMPARE(stage.session().analysis()->batches->model.batches.size(), std::size_t(8));
    QVERIFY2(stage.page().stateText().contains(QStringLiteral("8 virtual batch")),
             qPrintable(stage.page().stateText()));
    // Spectra of drawn runs are a table, of which glucose is predicted as well as the case says.
    sheet.openSpectra();
    QVERIFY(sheet.unit()->isVisible() && !sheet.tags()->isVisible());
    QCOMPARE(sheet.unit()->currentText(), QStringLiteral("production"));
    sheet.runs()->setValue(4);
    sheet.points()->setValue(40);
    sheet.until()->setText(QStringLiteral("12 d"));
    sheet.drawInto(table);
    QTRY_VERIFY_WITH_TIMEOUT(!sheet.isVisible() && stage.session().isCurrent(), longWork);
    app::AnalyseSetup setup = stage.session().setup();
    QVERIFY(!setup.ofBatches && setup.roles.at("time") == app::ModelRole::LeftOut);
    for (auto& [name, role] : setup.roles)
        if (role == app::ModelRole::Y && name != "glucose") role = app::ModelRole::LeftOut;
    setup.method = mvda::Method::Pls;
    setup.preprocessing = "range 400..1800; savgol 7 2 1";
    setup.folds = "batch";
    QVERIFY(stage.session().change(setup, QStringLiteral("glucose")));
    QTRY_VERIFY_WITH_TIMEOUT(stage.session().isCurrent(), longWork);
    QCOMPARE(stage.session().analysis()->model.yNames, std::vector<std::string>{"glucose"});
    QVERIFY2(stage.session().analysis()->model.standardErrors[0] < 0.3,
             qPrintable(QString::number(stage.session().analysis()->model.standardErrors[0])));
    // Others are new rows of that model, which stays.
    sheet.openSpectra();
    QVERIFY(sheet.judgeButton()->isVisible());
    sheet.drawInto(stage.desk.folder.filePath(QStringLiteral("others.csv")), true);
    QTRY_VERIFY_WITH_TIMEOUT(!sheet.isVisible() && stage.session().isCurrent(), longWork);
    QCOMPARE(stage.session().setup().table.place, table.toStdString());
    QVERIFY(stage.session().analysis()->fresh && stage.session().analysis()->fresh->table->rows.size() > 20);
}

void AnalysePageTest::stepsOfARecipeAreShownChangedAndSaved()
{
    Stage stage;
    QByteArray text = "time [h],pH,od\n";
    for (int i = 0; i < 24; ++i)
        text += QByteArray::number(i) + ',' +
                (i == 9 ? QByteArray("12") : QByteArray::number(7 + 0.1 * std::sin(1.7 * i), 'g', 6)) + ',' +
                QByteArray::number(i * (1 + 0.1 * std::cos(2.3 * i)), 'g', 6) + '\n';
    stage.open(text);
    stage.page().setup().notices()->stepsButton()->click();
    pages::RecipeSheet& sheet = stage.page().recipeSheet();
    QVERIFY(sheet.isVisible() && !sheet.saveButton()->isEnabled());
    QVERIFY2(sheet.told().contains(QStringLiteral("no steps yet")), qPrintable(sheet.told()));
    const auto cell = [&](int step, int column) { return sheet.list()->topLevelItem(step)->text(column); };
    sheet.add(QStringLiteral("range pH 6..8"));
    sheet.add(QStringLiteral("fill pH linear 4 h"));
    QCOMPARE(sheet.list()->topLevelItemCount(), 2);
    QCOMPARE(cell(0, 1), QStringLiteral("Marks pH outside 6 to 8"));
    QVERIFY2(sheet.told().contains(QStringLiteral("are changed")), qPrintable(sheet.told()));
    // A slip is named, and what was typed stays.
    sheet.line()->setText(QStringLiteral("fill pH linea 4 h"));
    QTest::keyClick(sheet.line(), Qt::Key_Return);
    QVERIFY2(sheet.told().contains(QStringLiteral("linear or hold")), qPrintable(sheet.told()));
    QCOMPARE(sheet.line()->text(), QStringLiteral("fill pH linea 4 h"));
    const QString clean = stage.desk.folder.filePath(QStringLiteral("clean.prepare.json"));
    sheet.saveAt(clean);
    QVERIFY(!QFile::exists(clean) && sheet.told().contains(QStringLiteral("linear or hold")));
    sheet.line()->setText(QStringLiteral("fill pH hold 4 h")); // without Enter
    // Why it is there is typed, and who typed it is known.
    sheet.reason()->setFocus();
    QTest::keyClicks(sheet.reason(), QStringLiteral("the probe is cleaned"));
    // Saved, the table goes through it, and each step says what it did.
    sheet.saveAt(clean);
    QCOMPARE(cell(1, 1), QStringLiteral("Fills gaps of pH of up to 4 h with the value before"));
    QVERIFY(!cell(0, 5).isEmpty() && cell(1, 6) == QStringLiteral("the probe is cleaned"));
    QCOMPARE(app::readRecipeFile(clean.toStdString())->steps.steps[1].reason, std::string("the probe is cleaned"));
    QTRY_VERIFY_WITH_TIMEOUT(stage.session().isCurrent(), longWork);
    support::settle();
    QVERIFY2(sheet.told().isEmpty(), qPrintable(sheet.told()));
    QCOMPARE(cell(0, 2), QStringLiteral("1"));
    QCOMPARE(cell(0, 3), QStringLiteral("–"));
    QCOMPARE(cell(1, 3), QStringLiteral("1"));
    QCOMPARE(cell(1, 4), QStringLiteral("24"));
    const studies::Column* pH = stage.session().table()->sheet.find("pH");
    QVERIFY(pH && pH->values[9] == pH->values[8]);
    // Its numbers are fields with their units; what a step cannot have is said, and stays typed.
    QVERIFY(sheet.field(0)->isVisible() && !sheet.field(1)->isVisible());
    QCOMPARE(sheet.field(0)->accessibleName(), QStringLiteral("Longest gap [h]"));
    sheet.field(0)->selectAll();
    QTest::keyClicks(sheet.field(0), QStringLiteral("-2"));
    QTest::keyClick(sheet.field(0), Qt::Key_Return);
    QVERIFY2(sheet.told().contains(QStringLiteral("no time above 0")), qPrintable(sheet.told()));
    QCOMPARE(sheet.field(0)->text(), QStringLiteral("-2"));
    sheet.field(0)->selectAll();
    QTest::keyClicks(sheet.field(0), QStringLiteral("90 min"));
    QTest::keyClick(sheet.field(0), Qt::Key_Return);
    QCOMPARE(sheet.line()->text(), QStringLiteral("fill pH hold 1.5 h"));
    QCOMPARE(cell(1, 6), QStringLiteral("the probe is cleaned"));
    // In another order nobody knows yet what they do; Cancel forgets it.
    sheet.moveStep(-1);
    QVERIFY(cell(0, 1).startsWith(QStringLiteral("Fills")) && cell(0, 3) == QStringLiteral("–"));
    sheet.cancelButton()->click();
    QVERIFY(!sheet.isVisible());
    sheet.open();
    QVERIFY(cell(0, 1).startsWith(QStringLiteral("Marks")));
    sheet.remove();
    QCOMPARE(sheet.list()->topLevelItemCount(), 1);
    sheet.leave();
    stage.session().undoStack()->undo();
    QVERIFY(stage.session().setup().table.recipe.isEmpty());
}

// In its own unit a number was refused ("2 K" of [K]), and what was refused was forgotten with the next thing that was typed.
void AnalysePageTest::numbersOfAStepAreTakenAsTheyAreTyped()
{
    Stage stage;
    QByteArray text = "time [h],T [°C],pH [pH]\n";
    for (int i = 0; i < 24; ++i)
        text += QByteArray::number(i) + ',' + QByteArray::number(37 + 0.1 * (i % 3)) + ',' +
                QByteArray::number(7 + 0.01 * i) + '\n';
    stage.open(text);
    stage.page().setup().notices()->stepsButton()->click();
    pages::RecipeSheet& sheet = stage.page().recipeSheet();
    // A slip in the first step stays typed as well.
    QTest::keyClicks(sheet.line(), QStringLiteral("jmp T 1"));
    QTest::keyClick(sheet.line(), Qt::Key_Return);
    QCOMPARE(sheet.line()->text(), QStringLiteral("jmp T 1"));
    QVERIFY(!sheet.told().contains(QStringLiteral("no steps yet")));
    sheet.line()->clear();
    sheet.add(QStringLiteral("jump T 1"));
    QCOMPARE(sheet.field(0)->accessibleName(), QStringLiteral("Size [K]"));
    sheet.add(QStringLiteral("range pH 6..8"));
    QCOMPARE(sheet.field(0)->accessibleName(), QStringLiteral("Lowest")); // it was “Lowest []”
    sheet.remove();
    const auto type = [](QLineEdit* edit, const QString& typed) {
        edit->setText(typed);
        edit->setModified(true);
        QTest::keyClick(edit, Qt::Key_Return);
    };
    for (const auto& [typed, step] : {std::pair("2 K", "jump T 2"), std::pair("3 °C", "jump T 3")}) {
        type(sheet.field(0), QString::fromUtf8(typed));
        QCOMPARE(sheet.line()->text(), QString::fromUtf8(step));
    }
    type(sheet.field(0), QStringLiteral("no"));
    const QString fault = sheet.told();
    QVERIFY(!fault.isEmpty() && !fault.contains(QStringLiteral("are changed")));
    QTest::keyClicks(sheet.reason(), QStringLiteral("the probe drifts"));
    QVERIFY(sheet.told() != fault); // until one types again
    QTest::keyClick(sheet.reason(), Qt::Key_Return);
    QCOMPARE(sheet.list()->topLevelItem(0)->text(6), QStringLiteral("the probe drifts"));
    QCOMPARE(sheet.field(0)->text(), QStringLiteral("no"));
    const QString file = stage.desk.folder.filePath(QStringLiteral("drift.prepare.json"));
    sheet.saveAt(file);
    QVERIFY(!QFile::exists(file));
    QCOMPARE(sheet.told(), fault);
    // The line is taken by leaving it, as any other field.
    type(sheet.field(0), QStringLiteral("3"));
    sheet.line()->setFocus();
    sheet.line()->selectAll();
    QTest::keyClicks(sheet.line(), QStringLiteral("rate T 5 /h"));
    sheet.reason()->setFocus();
    QCOMPARE(sheet.field(0)->accessibleName(), QStringLiteral("Limit [K/h]"));
    QCOMPARE(sheet.list()->topLevelItem(0)->text(6), QStringLiteral("the probe drifts"));
    sheet.leave();
}

void AnalysePageTest::eachPartOfThePageHasItsTopicInTheHelp()
{
    Stage stage;
    stage.openExample();
    app::HelpTopics topics(solve::catalogue());
    help::addAnalyseTopics(topics);
    QList<QWidget*> parts = stage.page().regions();
    // Which PCA of rows has not.
    for (const PaneKind kind :
         {PaneKind::Coefficients, PaneKind::Vip, PaneKind::Selectivity, PaneKind::Observed, PaneKind::Learned,
          PaneKind::Importance, PaneKind::Silhouettes, PaneKind::Trajectory, PaneKind::MonitorT2, PaneKind::MonitorSpe})
        parts.append(&stage.pane(kind));
    parts.append(stage.page().panes().spectra());
    parts.append(stage.page().panes().permuted());
    for (QWidget* list : stage.page().panes().lists()) parts.append(list);
    QCOMPARE(parts.size(), 27); // data and steps, nineteen plots, the table, spectra, five lists
    stage.page().views().showTable(true);
    parts += stage.page().views().regions();
    QCOMPARE(parts.size(), 34); // the panes of the table as well, with its control chart
    for (const QWidget* part : std::as_const(parts)) {
        const app::HelpTopic* topic = topics.find(help::analyseTopicOf(part));
        QVERIFY2(topic, qPrintable(part->accessibleName()));
        QCOMPARE(topic->title, part->accessibleName());
    }
}

// All pages are made again while it is worked out.
void AnalysePageTest::theModelGoesOnInAnotherLanguage()
{
    Stage stage;
    stage.openExample();
    app::AnalyseSetup setup = stage.session().setup();
    setup.folds = "loo";
    QVERIFY(stage.session().change(setup, QStringLiteral("row by row")));
    QVERIFY(stage.session().job().isRunning());
    useLanguage(QStringLiteral("de"));
    QTRY_VERIFY_WITH_TIMEOUT(stage.session().isCurrent(), longWork);
    support::settle();
    QCOMPARE(stage.session().analysis()->folds, 32);
    QVERIFY(!stage.page().isEmpty());
    QVERIFY(stage.pane(PaneKind::Scores).message().isEmpty());
    QCOMPARE(stage.page().panes().table()->rows().rowCount(), 32);
}

void AnalysePageTest::fitsOnALaptop_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("text");
    QTest::addColumn<QString>("language");
    for (const char* language : {"en", "de"}) {
        QTest::addRow("1366, %s", language) << QSize(1366, 768) << 100 << QString::fromLatin1(language);
        QTest::addRow("1024, %s", language) << QSize(1024, 700) << 150 << QString::fromLatin1(language);
    }
}

void AnalysePageTest::fitsOnALaptop()
{
    QFETCH(QSize, size);
    QFETCH(int, text);
    QFETCH(QString, language);
    const support::Warnings warnings;
    useLanguage(language);
    Theme::current().setTextScale(text);
    Stage stage(size);
    stage.openExample();
    pages::AnalysePage& page = stage.page();
    const auto fits = [&](const QString& part) {
        support::settle();
        support::keep(stage.window.grab().toImage(),
                      QStringLiteral("analyse-%1-%2-%3").arg(size.width()).arg(language, part));
        QVERIFY2(page.minimumSizeHint().width() <= page.width(),
                 qPrintable(QString::number(page.minimumSizeHint().width())));
        const QStringList cut = support::cutOff(stage.window);
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
    };
    fits(QStringLiteral("panes"));
    stage.explore();
    fits(QStringLiteral("explore"));
    page.views().showTable(false);
    // Where there is no room for both, data and steps take the place of the panes, and Escape leads back.
    if (!page.setupButton()->isVisible()) return;
    QVERIFY(!page.setup().isVisible());
    QTest::mouseClick(page.setupButton(), Qt::LeftButton);
    QVERIFY(page.setup().isVisible() && !page.panes().isVisible());
    fits(QStringLiteral("setup"));
    QVERIFY(page.back());
    QVERIFY(page.panes().isVisible());
}

TITER_WINDOW_TEST(AnalysePageTest)

} // namespace tst_analyse_page

#include "tst_analyse_page.moc"
