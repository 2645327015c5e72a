// The ways to the calibration of a column in the window: the unit's menu, its key, the palette, the column's own page; files dropped on
// it; the help; the run that follows what was written.
#include "tests/support/test_program.h"
#include "tests/support/ui/measured_rig.h"
#include "tests/support/ui/picture.h"
#include "tests/support/ui/window.h"
#include "ui/flow/flow_view.h"
#include "ui/help/help_window.h"
#include "ui/look/language.h"
#include "ui/pages/design/design_page.h"
#include "ui/pages/run/calibration/calibration_sheet.h"
#include "ui/pages/run/calibration/run_rows.h"
#include "ui/pages/run/calibration/setting_rows.h"
#include "ui/pages/run/calibration/step_list.h"
#include "ui/pages/run/calibration/step_view.h"
#include "ui/pages/run/calibration/value_tables.h"
#include "ui/pages/run/run_column.h"
#include "ui/pages/run/run_page.h"
#include "ui/pages/run/run_plant.h"
#include "ui/pages/run/run_sheets.h"
#include "ui/plot/xy/xy_plot.h"
#include "ui/window/frame/command_palette.h"

#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

namespace tst_calibration_window {

using namespace titer;
using namespace titer::pages;
using app::CalibrationStep;

namespace {

constexpr int longFit = 60000; // [ms]

struct Stage : support::Desk {
    QTemporaryDir folder;
    window::MainWindow window{work()};

    explicit Stage()
    {
        window.resize(1366, 860);
        window.show();
        window.activateWindow();
        if (!document.newPlant(support::measuredRig())) qFatal("no plant");
        document.checkNow();
        QTest::qWait(1);
    }
    flow::FlowView& view() { return window.pages().page<pages::DesignPage>().view(); }
    RunPage& run() { return window.pages().page<pages::RunPage>(); }
    CalibrationSheet* sheet() { return run().sheets().calibration(); }
    bool isOpen() { return sheet() && sheet()->isVisible() && window.pages().current() == QLatin1String("run"); }
};

} // namespace

class CalibrationWindowTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { look::Theme::current().apply(*qApp); }
    void cleanup()
    {
        look::Theme::current().setTextScale(100);
        look::useLanguage(QStringLiteral("en"));
    }

    void opensFromTheMenuOfAColumn()
    {
        Stage stage;
        stage.view().select({"column"});
        QAction* calibrate = stage.view().action("fit.column");
        QVERIFY(calibrate->isEnabled());
        calibrate->trigger();
        QVERIFY(stage.isOpen());
        QCOMPARE(stage.sheet()->calibration().unit(), std::string("column"));
        stage.sheet()->leave();
        stage.view().select({"pump"});
        QVERIFY(!calibrate->isEnabled());
        stage.view().select({});
        QVERIFY(calibrate->isEnabled()); // the first column
    }

    void opensByKeyAndFromThePalette()
    {
        Stage stage;
        stage.window.pages().show(QStringLiteral("design"));
        stage.view().select({"column"});
        stage.view().setFocus();
        QTest::keyClick(&stage.view(), Qt::Key_K, Qt::ShiftModifier);
        QVERIFY(stage.isOpen());
        QTest::keyClick(stage.sheet(), Qt::Key_Escape);
        QVERIFY(!stage.sheet()->isVisible());
        stage.view().select({"pump"}); // whatever is selected, and from any page
        stage.window.pages().show(QStringLiteral("data"));
        stage.window.palette().open(QStringLiteral("calibrate"));
        QVERIFY(stage.window.palette().findChild<QListWidget*>()->count() > 0);
        QTest::keyClick(stage.window.palette().findChild<QLineEdit*>(), Qt::Key_Return);
        QVERIFY(stage.isOpen());
    }

    // A run that is dropped on the window while the sheet is open belongs to its step; what was written is run.
    void opensFromTheColumnsOwnPageAndRunsWhatWasWritten()
    {
        Stage stage;
        stage.window.pages().show(QStringLiteral("run"));
        stage.run().startRun();
        QVERIFY(QTest::qWaitFor([&] { return !stage.run().model().isEmpty() && !stage.run().model().isPartial(); },
                                longFit));
        stage.run().plant()->showUnit(stage.run().model().plant()->unitIndex("column"));
        support::settle();
        QToolButton* calibrate = stage.run().plant()->column()->calibrateButton();
        QVERIFY(calibrate->isVisible());
        QTest::keyClick(&stage.run(), Qt::Key_K, Qt::ShiftModifier); // the key of the flowsheet's menu
        QTRY_VERIFY(stage.isOpen());
        stage.sheet()->leave();
        QTest::mouseClick(calibrate, Qt::LeftButton);
        QVERIFY(stage.isOpen());
        QVERIFY(support::drop(stage.window, {support::measuredPulse(stage.folder)}));
        app::ColumnCalibration& calibration = stage.sheet()->calibration();
        QVERIFY(QTest::qWaitFor([&] { return calibration.card(CalibrationStep::System).runs.size() == 1; }, longFit));
        QCOMPARE(stage.window.pages().current(), QString("run")); // and not at the page Data
        calibration.set(CalibrationStep::System, "injection", "100 uL");
        QVERIFY(QTest::qWaitFor([&] { return stage.sheet()->view()->fitButton()->isEnabled(); }, longFit));
        stage.sheet()->view()->fitButton()->click();
        QVERIFY(QTest::qWaitFor([&] { return !calibration.isFitting(); }, longFit));
        support::picture(stage.window, "calibration_window", {1280, 720});
        stage.sheet()->view()->writeButton()->click();
        const auto before = stage.run().model().run();
        stage.sheet()->closeButton()->click();
        QVERIFY(QTest::qWaitFor([&] { return stage.run().model().run() != before && !stage.run().model().isPartial(); },
                                longFit));
    }

    // In the smallest window at the largest text: headings are whole, and so is the plot when it is looked at.
    void isUsableInALowWindowWithLargeText_data()
    {
        QTest::addColumn<QString>("language");
        for (const char* language : {"en", "de", "fr", "pt"}) QTest::newRow(language) << language;
    }

    void isUsableInALowWindowWithLargeText()
    {
        QFETCH(const QString, language);
        look::useLanguage(language);
        look::Theme::current().setTextScale(200);
        Stage stage;
        stage.window.resize(1280, 720);
        stage.window.pages().show(QStringLiteral("run"));
        stage.run().sheets().showCalibration(QStringLiteral("column"));
        StepView& view = *stage.sheet()->view();
        app::ColumnCalibration& calibration = stage.sheet()->calibration();
        QVERIFY(support::drop(stage.window, {support::measuredPulse(stage.folder)}));
        QVERIFY(QTest::qWaitFor([&] { return calibration.card(CalibrationStep::System).runs.size() == 1; }, longFit));
        calibration.set(CalibrationStep::System, "injection", "100 uL");
        QVERIFY(QTest::qWaitFor([&] { return view.fitButton()->isEnabled(); }, longFit));
        stage.sheet()->showStep(CalibrationStep::Packing);
        calibration.addRun(CalibrationStep::Packing, calibration.card(CalibrationStep::System).runs[0].key);
        support::settle();
        support::picture(stage.window, "calibration_low_" + language + "_runs", {1280, 720});
        const QHeaderView* head = view.runs()->table()->horizontalHeader();
        QCOMPARE(stage.window.size(), QSize(1280, 720));
        for (int column = 0; column < head->count(); ++column)
            QVERIFY2(head->isSectionHidden(column) || head->sectionSize(column) >= head->sectionSizeHint(column),
                     qPrintable(QString("%1: %2 of %3")
                                    .arg(view.runs()->table()->horizontalHeaderItem(column)->text())
                                    .arg(head->sectionSize(column))
                                    .arg(head->sectionSizeHint(column))));
        stage.sheet()->showStep(CalibrationStep::System);
        view.fitButton()->click();
        QVERIFY(QTest::qWaitFor([&] { return !calibration.isFitting(); }, longFit));
        support::settle();
        support::picture(stage.window, "calibration_low_" + language + "_done", {1280, 720});
        view.lookAtResult();
        const QRegion seen = view.plot()->visibleRegion();
        const QHeaderView* values = view.found()->table()->horizontalHeader();
        QVERIFY(values->sectionSize(0) >= values->sectionSizeHint(0));
        QVERIFY2(seen.boundingRect().height() > 0.9 * view.plot()->height(),
                 qPrintable(QString("%1 of %2").arg(seen.boundingRect().height()).arg(view.plot()->height())));
    }

    // The window is rebuilt then: the cards stay, with their step and what is in them.
    void anotherLanguageLeavesTheCardsOpen()
    {
        Stage stage;
        stage.window.pages().show(QStringLiteral("run"));
        stage.run().sheets().showCalibration(QStringLiteral("column"));
        stage.sheet()->calibration().set(CalibrationStep::System, "injection", QStringLiteral("100 uL"));
        stage.sheet()->showStep(CalibrationStep::Buffers);
        const CalibrationSheet* former = stage.sheet();
        look::useLanguage(QStringLiteral("de"));
        QTRY_VERIFY(stage.sheet() && stage.sheet() != former && stage.isOpen());
        support::settle();
        QCOMPARE(stage.sheet()->step(), CalibrationStep::Buffers);
        QCOMPARE(stage.sheet()->calibration().card(CalibrationStep::Buffers).title, QString("Puffer"));
        QCOMPARE(stage.sheet()->calibration().card(CalibrationStep::System).settings[1].value, QString("100 µL"));
        QCOMPARE(stage.sheet()->size(), stage.run().size());
        const QWidget* focus = stage.window.focusWidget();
        QVERIFY(focus && stage.sheet()->isAncestorOf(focus));
        QTest::keyClick(stage.window.focusWidget(), Qt::Key_Escape);
        QVERIFY(!stage.sheet()->isVisible());
        look::useLanguage(QStringLiteral("en"));
        support::settle();
        QVERIFY(!stage.sheet() || !stage.sheet()->isVisible()); // what was closed stays so
    }

    void saysWhereThereIsNoColumn()
    {
        Stage stage;
        QVERIFY(stage.document.newPlant(model::Flowsheet()));
        const QSignalSpy failed(&stage.run(), &RunPage::failed);
        stage.run().sheets().showCalibration({});
        QCOMPARE(failed.count(), 1);
        QVERIFY(!stage.isOpen());
        QVERIFY(!stage.view().action("fit.column")->isEnabled());
    }

    void helpExplainsTheStepAndItsParts()
    {
        Stage stage;
        stage.window.pages().show(QStringLiteral("run"));
        stage.run().sheets().showCalibration(QStringLiteral("column"));
        const auto explained = [&](QWidget* focus) {
            stage.window.activateWindow();
            focus->setFocus();
            stage.window.action("view.help")->trigger();
            return stage.window.windows().help().topic();
        };
        QCOMPARE(explained(stage.sheet()->list()->row(0)).id, std::string("sheet/calibration/system"));
        QCOMPARE(explained(stage.sheet()->view()->runs()->filesButton()).title, QString("Add files…"));
        const app::HelpTopic field = explained(stage.sheet()->view()->settings()->field("injection"));
        QVERIFY(!field.meaning.isEmpty());
        QCOMPARE(field.title, QString("Injected volume"));
    }
};

TITER_WINDOW_TEST(CalibrationWindowTest)

} // namespace tst_calibration_window

#include "tst_calibration_window.moc"
