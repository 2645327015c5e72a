// A column calibrated on the sheet: from nothing to a value in the plant by mouse and by keys, with a measured pulse; runs by file and by
// drop; the whole chain on the example; its looks.
#include "app/document/plant_files.h"
#include "core/solve/catalogue.h"
#include "tests/support/test_program.h"
#include "tests/support/ui/measured_rig.h"
#include "tests/support/ui/picture.h"
#include "tests/support/ui/warnings.h"
#include "tests/support/ui/window.h"
#include "ui/look/language.h"
#include "ui/pages/run/calibration/calibration_sheet.h"
#include "ui/pages/run/calibration/finding_list.h"
#include "ui/pages/run/calibration/run_rows.h"
#include "ui/pages/run/calibration/setting_rows.h"
#include "ui/pages/run/calibration/step_list.h"
#include "ui/pages/run/calibration/step_view.h"
#include "ui/pages/run/calibration/typed_field.h"
#include "ui/pages/run/calibration/value_tables.h"
#include "ui/plot/xy/xy_plot.h"

#include <QApplication>
#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QUrl>

namespace tst_calibration_sheet {

using namespace titer;
using namespace titer::pages;
using app::CalibrationStep;
using app::StepState;
using look::Theme;

namespace {

constexpr int longFit = 60000; // [ms]

struct Stage {
    QTemporaryDir folder;
    app::Document document{solve::catalogue()};
    app::DataRecordings recordings{document};
    app::Chromatograms chromatograms{document, recordings};
    QWidget page;
    app::ColumnCalibration calibration{document, chromatograms};
    CalibrationSheet sheet{document, calibration, recordings, chromatograms, &page};

    explicit Stage(const model::Flowsheet& plant = support::measuredRig(), QSize size = {1228, 660})
    {
        if (!document.newPlant(plant)) qFatal("no plant");
        document.checkNow();
        page.resize(size);
        page.show();
        page.activateWindow();
        QTest::qWait(1);
        if (!sheet.open("column")) qFatal("no column");
        support::settle();
    }
    StepView& view() { return *sheet.view(); }
    const app::StepCard& card(CalibrationStep step = CalibrationStep::System) { return sheet.calibration().card(step); }
    bool hasRuns(std::size_t count, CalibrationStep step = CalibrationStep::System)
    {
        return QTest::qWaitFor(
            [&] { return card(step).runs.size() == count && !card(step).runs.back().curves.empty(); }, longFit);
    }
    bool waits()
    {
        return QTest::qWaitFor([this] { return !sheet.calibration().isFitting(); }, longFit);
    }
    // The mixed volume is no longer that of the rig.
    bool isWritten() const { return model::writePlant(document.flowsheet()).find("0.3 mL") == std::string::npos; }
    // With the pulse, its injection stated, fitted.
    bool fits()
    {
        sheet.addFiles({support::measuredPulse(folder)});
        if (!hasRuns(1)) return false;
        sheet.calibration().set(CalibrationStep::System, "injection", QStringLiteral("100 uL"));
        view().fitButton()->click();
        return waits() && card().state == StepState::Done;
    }
    void drop(const QStringList& paths)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString& path : paths) urls << QUrl::fromLocalFile(path);
        data.setUrls(urls);
        QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&sheet, &enter);
        if (!enter.isAccepted()) return;
        QDropEvent dropped(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&sheet, &dropped);
    }
};

bool tabTo(const QWidget* wanted)
{
    for (int i = 0; i < 60 && QApplication::focusWidget() != wanted; ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    return QApplication::focusWidget() == wanted;
}

} // namespace

class CalibrationSheetTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { Theme::current().apply(*qApp); }
    void init()
    {
        QLocale::setDefault(QLocale::c());
        Theme::current().choose(look::Choice::Light);
        Theme::current().setTextScale(100);
        look::useLanguage(QStringLiteral("en"));
    }

    void fromNothingToAValueByMouse()
    {
        Stage stage;
        StepView& view = stage.view();
        QVERIFY(!view.fitButton()->isEnabled() && !view.stateWords().isEmpty());
        stage.drop({support::measuredPulse(stage.folder)});
        QVERIFY(stage.hasRuns(1));
        QVERIFY(stage.sheet.faults()->findings().isEmpty());
        auto* field = qobject_cast<TypedField*>(view.settings()->field("injection"));
        QVERIFY(field);
        QTest::mouseClick(field, Qt::LeftButton);
        QTest::keyClicks(field, "100 uL");
        QVERIFY(QTest::qWaitFor([&] { return view.fitButton()->isEnabled(); }));
        QTest::mouseClick(view.fitButton(), Qt::LeftButton);
        QVERIFY(stage.waits());
        QVERIFY2(stage.card().state == StepState::Done, qPrintable(stage.card().faults.join(' ')));
        QCOMPARE(view.found()->table()->rowCount(), 2);
        QVERIFY(!view.plot()->model().curves.isEmpty() && !view.plot()->model().acrossUnit.isEmpty());
        QVERIFY(stage.sheet.list()->row(0)->brief().startsWith("Done"));
        const int before = stage.document.undoStack()->count();
        QTest::mouseClick(view.writeButton(), Qt::LeftButton);
        QCOMPARE(stage.document.undoStack()->count(), before + 1);
        QVERIFY(stage.isWritten());
        QVERIFY(stage.card().values.front().inPlant && !view.writeButton()->isEnabled());
        stage.document.undoStack()->undo();
        QVERIFY(!stage.isWritten());
        QSignalSpy written(&stage.sheet, &CalibrationSheet::written);
        QTest::mouseClick(stage.sheet.closeButton(), Qt::LeftButton);
        QVERIFY(!stage.sheet.isVisible());
        QCOMPARE(written.takeFirst()[0].toString(),
                 QString("column")); // even where it was undone: the run may be older
    }

    void fromNothingToAValueByKeys()
    {
        Stage stage;
        QCOMPARE(QApplication::focusWidget(), stage.sheet.list()->row(0));
        connect(&stage.sheet, &CalibrationSheet::filesAsked, this,
                [&] { stage.sheet.addFiles({support::measuredPulse(stage.folder)}); });
        QVERIFY(tabTo(stage.view().runs()->filesButton()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(stage.hasRuns(1));
        QWidget* field = stage.view().settings()->field("injection");
        QVERIFY(tabTo(field));
        QTest::keyClicks(field, "100 uL");
        QTest::keyClick(field, Qt::Key_Return); // takes it, and computes
        QVERIFY(stage.sheet.calibration().isFitting());
        QVERIFY(stage.waits());
        QCOMPARE(stage.card().state, StepState::Done);
        QVERIFY(tabTo(stage.view().writeButton()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QVERIFY(stage.isWritten());
        QVERIFY(tabTo(stage.sheet.list()->row(0)));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QCOMPARE(stage.sheet.step(), CalibrationStep::Packing);
        const std::vector<app::TakenValue>& taken = stage.card(CalibrationStep::Packing).taken;
        QVERIFY(!taken.empty());
        QCOMPARE(stage.view().taken()->table()->rowCount(), int(taken.size()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!stage.sheet.isVisible());
    }

    // The example of a measured column: each step from its files to its values, which the next one takes.
    void theExampleStepByStep()
    {
        const base::Result<model::Flowsheet> plant = app::examplePlant("measured-column");
        QVERIFY(plant);
        Stage stage(*plant);
        const auto file = [](const char* name) {
            return QStringLiteral(TITER_SOURCE_DIR "/resources/examples/measured-column/") + QLatin1String(name);
        };
        const auto computes = [&](CalibrationStep step, const QStringList& files) {
            stage.sheet.showStep(step);
            stage.sheet.addFiles(files);
            if (!files.isEmpty() && !stage.hasRuns(std::size_t(files.size()), step)) return false;
            if (step == CalibrationStep::System)
                stage.sheet.calibration().set(step, "injection", QStringLiteral("100 uL"));
            if (step == CalibrationStep::Buffers)
                stage.sheet.calibration().set(step, "calibration",
                                              QStringLiteral("50 mM = 5.9 mS/cm; 500 mM = 46 mS/cm"));
            if (step == CalibrationStep::Binding)
                stage.sheet.calibration().set(step, "injection", QStringLiteral("0.5 mL"));
            QTest::mouseClick(stage.view().fitButton(), Qt::LeftButton);
            const bool ended = stage.waits();
            support::picture(stage.page, QStringLiteral("example_step%1").arg(int(step) + 1), {1228, 900});
            return ended && stage.card(step).state == StepState::Done;
        };
        const auto said = [&](CalibrationStep step) {
            const app::StepCard& card = stage.card(step);
            QStringList all = card.faults + card.remarks + QStringList{card.whyNot};
            for (const app::CalibrationRun& run : card.runs) all << run.name + ": " + run.fault;
            return all.join(u'\n');
        };
        QVERIFY2(computes(CalibrationStep::System, {file("past-column.txt")}),
                 qPrintable(said(CalibrationStep::System)));
        QVERIFY2(computes(CalibrationStep::Packing, {file("dextran.txt"), file("acetone.txt")}),
                 qPrintable(said(CalibrationStep::Packing)));
        QVERIFY2(computes(CalibrationStep::Buffers, {}), qPrintable(said(CalibrationStep::Buffers)));
        QVERIFY2(computes(CalibrationStep::Binding,
                          {file("gradient-10.txt"), file("gradient-20.txt"), file("gradient-40.txt")}),
                 qPrintable(said(CalibrationStep::Binding)));
        int points = 0;
        for (int i = 0; i < stage.view().pictures()->count(); ++i) {
            stage.view().pictures()->setCurrentIndex(i);
            emit stage.view().pictures()->activated(i);
            for (const plot::XyCurve& curve : stage.view().plot()->model().curves)
                points += curve.kind == plot::XyCurve::Points;
        }
        QVERIFY(points >= 2); // Yamamoto's plot: a set for each protein
        // With another value of the first step those that took it are stale.
        stage.sheet.calibration().set(CalibrationStep::System, "injection", QStringLiteral("120 uL"));
        stage.sheet.showStep(CalibrationStep::System);
        QTest::mouseClick(stage.view().fitButton(), Qt::LeftButton);
        QVERIFY(stage.waits());
        QCOMPARE(stage.card(CalibrationStep::Packing).state, StepState::Stale);
        QVERIFY(stage.sheet.list()->row(1)->brief().startsWith("Stale"));
        stage.sheet.showStep(CalibrationStep::Packing);
        bool marked = false;
        for (int row = 0; row < stage.view().taken()->table()->rowCount(); ++row)
            marked = marked || stage.view().taken()->table()->item(row, 2)->text().contains("changed since");
        QVERIFY(marked);
        // Whole chromatograms take their time: they come nearer, and can be stopped.
        stage.sheet.calibration().set(CalibrationStep::System, "injection", QStringLiteral("100 uL"));
        stage.sheet.showStep(CalibrationStep::Chromatograms);
        stage.sheet.addFiles({file("gradient-10.txt"), file("overload.txt")});
        QVERIFY(stage.hasRuns(2, CalibrationStep::Chromatograms));
        stage.sheet.calibration().set(CalibrationStep::Chromatograms, "injection", QStringLiteral("0.5 mL"));
        QSignalSpy moved(&stage.sheet.calibration(), &app::ColumnCalibration::moved);
        QTest::mouseClick(stage.view().fitButton(), Qt::LeftButton);
        QVERIFY2(QTest::qWaitFor([&] { return moved.count() > 0 || !stage.sheet.calibration().isFitting(); }, longFit),
                 qPrintable(said(CalibrationStep::Chromatograms)));
        QVERIFY2(stage.sheet.calibration().isFitting(), qPrintable(said(CalibrationStep::Chromatograms)));
        support::picture(stage.page, QStringLiteral("example_step5"), {1228, 900});
        QVERIFY(!stage.view().stateWords().isEmpty());
        stage.sheet.showStep(CalibrationStep::Binding);
        QVERIFY(!stage.view().fitButton()->isEnabled()); // one at a time
        QTest::mouseClick(stage.view().stopButton(), Qt::LeftButton);
        QVERIFY(stage.waits());
        support::settle();
        stage.sheet.showStep(CalibrationStep::Chromatograms);
        support::picture(stage.page, QStringLiteral("example_step5_stopped"), {1228, 900});
    }

    // What was found stays while the sheet is closed, and the first step that is left to do is open.
    void goesOnWhereItWas()
    {
        Stage stage;
        QVERIFY(stage.fits());
        stage.sheet.leave();
        QVERIFY(stage.sheet.open("column"));
        QCOMPARE(stage.card().state, StepState::Done);
        QCOMPARE(stage.sheet.step(), CalibrationStep::Packing);
        stage.sheet.showStep(CalibrationStep::System);
        QCOMPARE(stage.view().runs()->table()->rowCount(), 1);
        // Its runs are offered to the other steps.
        stage.sheet.showStep(CalibrationStep::Packing);
        QCOMPARE(stage.view().runs()->addButton()->menu()->actions().size(), 1);
        QTest::mouseClick(stage.view().clearButton(), Qt::LeftButton); // disabled: nothing was found here
        stage.sheet.showStep(CalibrationStep::System);
        QTest::mouseClick(stage.view().clearButton(), Qt::LeftButton);
        QVERIFY(stage.card().state == StepState::Ready && stage.card().runs.size() == 1);
    }

    void saysWhatAFileIsNot()
    {
        Stage stage;
        QFile file(stage.folder.filePath("table.csv"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("time [h],titer [g/L]\n0,1\n1,2\n");
        file.close();
        stage.sheet.addFiles({file.fileName(), stage.folder.filePath("gone.txt")});
        QVERIFY(QTest::qWaitFor(
            [&] {
                QString said;
                for (const auto& [glyph, words] : stage.sheet.faults()->findings()) said += words;
                return said.contains("“table”") && said.contains("“gone”");
            },
            longFit));
        QVERIFY(stage.card().runs.empty());
    }

    void isOfPlantsWithAColumn()
    {
        Stage stage;
        QVERIFY(stage.document.newPlant(model::Flowsheet()));
        QVERIFY(!stage.sheet.isVisible()); // another plant
        QVERIFY(!stage.sheet.open("column"));
        QVERIFY(!stage.sheet.isVisible());
    }

    void picturesInEveryLookWithoutAWarning_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("scale");
        for (const bool dark : {false, true})
            for (const char* language : {"en", "de"})
                for (const int scale : {100, 200})
                    if (support::standsForOthers(dark, QLatin1String(language), scale))
                        QTest::addRow("%s, %s, %d %%", dark ? "dark" : "light", language, scale)
                            << dark << language << scale;
    }

    void picturesInEveryLookWithoutAWarning()
    {
        QFETCH(bool, dark);
        QFETCH(QString, language);
        QFETCH(int, scale);
        const support::Warnings warnings;
        Theme::current().choose(dark ? look::Choice::Dark : look::Choice::Light);
        Theme::current().setTextScale(scale);
        look::useLanguage(language);
        {
            Stage stage;
            const QString name = QStringLiteral("calibration_%1_%2_%3_%4")
                                     .arg(QLatin1String(dark ? "dark" : "light"), language)
                                     .arg(scale);
            const auto keep = [&](const char* what) {
                support::settle();
                QVERIFY(support::inked(support::picture(stage.page, name.arg(QLatin1String(what)), {1228, 660})) >
                        0.005);
                QCOMPARE(stage.page.size(), QSize(1228, 660));
                QCOMPARE(stage.sheet.size(), stage.page.size());
                QCOMPARE(support::cutOff(stage.page), QStringList());
            };
            keep("empty");
            QVERIFY(stage.fits());
            keep("done");
            for (int step = 1; step < app::calibrationSteps; ++step) {
                stage.sheet.showStep(CalibrationStep(step));
                keep(qPrintable(QStringLiteral("step%1").arg(step + 1)));
            }
        }
        QCOMPARE(warnings.messages(), QStringList());
    }

    void cleanupTestCase() { init(); }
};

TITER_WINDOW_TEST(CalibrationSheetTest)

} // namespace tst_calibration_sheet

#include "tst_calibration_sheet.moc"
