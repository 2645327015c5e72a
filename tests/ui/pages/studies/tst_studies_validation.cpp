// Runs for validation in the window: added at a place of a map and at the setting, kept out of the models, and evaluated.
#include "app/study/study_edits.h"
#include "tests/support/test_program.h"
#include "tests/support/ui/picture.h"
#include "tests/support/ui/warnings.h"
#include "tests/ui/pages/studies/studies_stage.h"
#include "ui/look/language.h"
#include "ui/study/maps/map_pane.h"
#include "ui/study/study_pane.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QTimer>

#include <algorithm>
#include <cmath>

namespace tst_studies_validation {

using namespace titer;
using namespace titer::look;
using namespace titer::window;
using Part = study::RunSheetModel::Part;
using Origin = studies::StudyCell::Origin;

namespace {

void withLimit(Stage& stage)
{
    studies::Study study = stage.study();
    study.responses[0].low = 5.0;
    stage.session().change(study, QStringLiteral("limit"));
    QTRY_VERIFY(stage.session().isAnalysed());
}

void measure(Stage& stage, const std::string& run, double value)
{
    studies::Study study = stage.study();
    studies::setCell(*std::ranges::find(study.runs, run, &studies::StudyRun::id), 0, {value, Origin::Measured});
    stage.session().change(study, QStringLiteral("measured"));
    QTRY_VERIFY(stage.session().isAnalysed());
}

QString verdict(Stage& stage, const std::string& run, int role = Qt::DisplayRole)
{
    const study::RunSheetModel& model = stage.page().panes().sheet()->model();
    return model.index(model.rowOf(run), model.columnOf(Part::Residual)).data(role).toString();
}

} // namespace

class StudiesValidationTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { Theme::current().apply(*qApp); }
    void cleanup()
    {
        Theme::current().choose(Choice::Light);
        Theme::current().setTextScale(100);
        useLanguage(QStringLiteral("en"));
    }

    void aKeyAddsARunAtTheSetting_data();
    void aKeyAddsARunAtTheSetting();
    void theMenuOfAMapAddsARunWhereThePointerIs();
    void resultsAreHeldAgainstTheModelAndTheLimits();
    void aRunIsKeptForValidationAndLetIn();
    void theBestSettingIsWrittenIntoThePlant();
    void isDrawnInEveryLook_data();
    void isDrawnInEveryLook();
};

void StudiesValidationTest::aKeyAddsARunAtTheSetting_data()
{
    QTest::addColumn<int>("pane");
    QTest::addRow("profiler") << 2;
    QTest::addRow("contour") << 3;
    QTest::addRow("design space") << 4;
}

void StudiesValidationTest::aKeyAddsARunAtTheSetting()
{
    QFETCH(int, pane);
    Stage stage;
    stage.addPlane();
    withLimit(stage);
    stage.session().setSetting({0.5, -0.25}); // 7.5 and 3.75
    QWidget* plot = stage.page().panes().plots().at(pane)->plot();
    plot->setFocus();
    QTest::keyClick(plot, Qt::Key_V);
    QCOMPARE(stage.study().runs.size(), std::size_t(10));
    const studies::StudyRun& run = stage.study().runs.back();
    QVERIFY(run.validation && !studies::counts(run));
    QCOMPARE(run.settings, (std::vector<double>{7.5, 3.75}));
    QCOMPARE(stage.session().run(), run.id);
    QVERIFY(stage.page().panes().sheet()->reported().contains(QStringLiteral("validation")));
    const study::RunSheetModel& model = stage.page().panes().sheet()->model();
    QCOMPARE(model.index(model.rowOf(run.id), model.columnOf(Part::Type)).data().toString(),
             QStringLiteral("validation"));
    QTest::keyClick(&stage.window, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(stage.study().runs.size(), std::size_t(9));
    stage.window.action("study.validate")->trigger();
    QCOMPARE(stage.study().runs.size(), std::size_t(10));
}

void StudiesValidationTest::theMenuOfAMapAddsARunWhereThePointerIs()
{
    Stage stage;
    stage.addPlane();
    auto* map = qobject_cast<study::MapPane*>(stage.page().panes().plots().at(3));
    QVERIFY(map);
    const QPoint at = map->placeOf(8.0, 2.0).toPoint();
    bool found = false;
    QTimer::singleShot(50, &stage.window, [&] {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu);
        for (QAction* action : menu->actions())
            if (action->text() == QLatin1String("Add a validation run here")) {
                found = true;
                action->trigger();
            }
        menu->close();
    });
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, map->plot()->mapToGlobal(at));
    QApplication::sendEvent(map->plot(), &event);
    QVERIFY(found);
    const studies::StudyRun& run = stage.study().runs.back();
    QVERIFY(run.validation);
    QVERIFY(std::abs(run.settings[0] - 8.0) < 0.11 && std::abs(run.settings[1] - 2.0) < 0.11); // to a pixel
}

// y = 3 + 2 a - b with a scatter of 0.1: at (7, 2) the model predicts 15.
void StudiesValidationTest::resultsAreHeldAgainstTheModelAndTheLimits()
{
    Stage stage;
    stage.addPlane();
    withLimit(stage);
    stage.page().addValidation({7.0, 2.0});
    const std::string run = stage.study().runs.back().id;
    const double r2 = stage.session().analysis()->responses[0].fit->r2;
    QCOMPARE(verdict(stage, run), QString());
    measure(stage, run, 15.05);
    QCOMPARE(verdict(stage, run), QStringLiteral("inside, meets"));
    QCOMPARE(stage.session().analysis()->responses[0].fit->r2, r2); // it is not fitted
    const study::StudyPane* space = stage.page().panes().plots().last();
    QTRY_VERIFY(space->sentence().contains(QStringLiteral("1 of 1 results are inside")));
    QVERIFY(!verdict(stage, run, Qt::AccessibleDescriptionRole).isEmpty());
    measure(stage, run, 17.0);
    QCOMPARE(verdict(stage, run), QStringLiteral("outside, meets"));
    QVERIFY(stage.page().panes().sheet()->model().index(9, 0).data(study::RunSheetModel::Against).isNull() ||
            !stage.page().panes().sheet()->model().index(9, 0).data(study::RunSheetModel::Against).toBool());
    const study::RunSheetModel& model = stage.page().panes().sheet()->model();
    QVERIFY(model.index(model.rowOf(run), model.columnOf(Part::Residual)).data(study::RunSheetModel::Against).toBool());
    QTRY_VERIFY(!space->warnings().isEmpty() && space->warnings().first().contains(QStringLiteral("contradicts")));
    measure(stage, run, 3.0);
    QCOMPARE(verdict(stage, run), QStringLiteral("outside, misses"));
    QVERIFY(verdict(stage, run, Qt::ToolTipRole).contains(QStringLiteral("misses the specification")));
    // What the sheet says is what the core says.
    const auto& all = *stage.session().validations();
    QCOMPARE(all.size(), std::size_t(1));
    QVERIFY(std::abs(all[0].predicted - 15.0) < 0.2 && !all[0].within && all[0].high > all[0].low);
}

void StudiesValidationTest::aRunIsKeptForValidationAndLetIn()
{
    Stage stage;
    stage.addPlane();
    const std::string run = stage.study().runs[4].id;
    const app::StudyEdit keep = app::withValidation(stage.study(), run, true);
    stage.session().change(keep.study, keep.text);
    QTRY_VERIFY(stage.session().isAnalysed());
    QCOMPARE(stage.session().analysis()->responses[0].runs.size(), std::size_t(8));
    QVERIFY(verdict(stage, run).startsWith(QStringLiteral("inside")));
    const app::StudyEdit back = app::withValidation(stage.study(), run, false);
    stage.session().change(back.study, back.text);
    QTRY_COMPARE(stage.session().analysis()->responses[0].runs.size(), std::size_t(9));
}

// y = 3 + 2 a - b is largest at a = 10, b = 0.
void StudiesValidationTest::theBestSettingIsWrittenIntoThePlant()
{
    Stage stage;
    stage.openExample();
    stage.addPlane();
    studies::Study study = stage.study();
    const char* paths[] = {"units/n1/initial/glucose", "units/n1/initial/glutamine"};
    for (std::size_t i = 0; i < 2; ++i) {
        study.factors[i].factor.unit = "mM";
        study.factors[i].path = paths[i];
    }
    study.responses[0].goal = studies::StudyResponse::Goal::Maximise;
    stage.session().change(study, QStringLiteral("bound"));
    QTRY_VERIFY(stage.session().isAnalysed());
    const model::Flowsheet before = stage.desk.document.flowsheet();
    stage.window.action("study.best")->trigger();
    QTRY_VERIFY(!stage.page().seeksBest());
    const model::Flowsheet& plant = stage.desk.document.flowsheet();
    const auto at = [&](const char* path) {
        const base::Json* value = model::findAtPath(plant, path);
        return value && value->isString() ? value->string() : std::string("nothing");
    };
    QCOMPARE(at(paths[0]), std::string("10 mM"));
    QCOMPARE(at(paths[1]), std::string("0 mM"));
    QVERIFY2(stage.page().panes().sheet()->reported().contains(QStringLiteral("a 10 mM")),
             qPrintable(stage.page().panes().sheet()->reported()));
    stage.desk.document.undoStack()->undo();
    QVERIFY(stage.desk.document.flowsheet() == before);
    // What is looked at goes the same way.
    stage.session().setSetting({0.0, 0.0});
    stage.window.action("study.setting")->trigger();
    QCOMPARE(at(paths[0]), std::string("5 mM"));
}

void StudiesValidationTest::isDrawnInEveryLook_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    QTest::addRow("light") << false << QStringLiteral("en") << QSize(1920, 1080);
    QTest::addRow("dark, German") << true << QStringLiteral("de") << QSize(1920, 1080);
    QTest::addRow("small") << false << QStringLiteral("en") << QSize(1280, 720);
}

void StudiesValidationTest::isDrawnInEveryLook()
{
    QFETCH(bool, dark);
    QFETCH(QString, language);
    QFETCH(QSize, size);
    const support::Warnings warnings;
    useLanguage(language);
    Theme::current().choose(dark ? Choice::Dark : Choice::Light);
    Stage stage(size);
    stage.addPlane();
    withLimit(stage);
    for (const auto& [a, b, y] : {std::tuple(7.0, 2.0, 15.05), std::tuple(3.0, 8.0, 7.0), std::tuple(1.0, 4.0, 1.0)}) {
        stage.page().addValidation({a, b});
        QCOMPARE(stage.page().panes().sheet()->table()->selectionModel()->selectedRows().size(), 1);
        measure(stage, stage.study().runs.back().id, y);
        QCOMPARE(stage.page().panes().sheet()->table()->selectionModel()->selectedRows().size(), 1);
    }
    QTest::qWait(400);
    const QImage image = support::picture(
        stage.window, QStringLiteral("validation-%1-%2-%3").arg(dark).arg(language).arg(size.width()), size, 1);
    QVERIFY(support::inked(image) > 0.02);
    const QStringList cut = support::cutOff(stage.window);
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
    QCOMPARE(warnings.messages(), QStringList());
}

TITER_WINDOW_TEST(StudiesValidationTest)

} // namespace tst_studies_validation

#include "tst_studies_validation.moc"
