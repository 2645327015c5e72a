// The plate map: assigned, looked at, moved by keys and by mouse, with undo; and the vessels in the run sheet.
#include "tests/support/test_program.h"
#include "tests/support/ui/picture.h"
#include "tests/support/ui/warnings.h"
#include "tests/ui/pages/studies/studies_stage.h"
#include "ui/look/language.h"
#include "ui/study/sheets/plate_sheet.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QToolButton>
#include <QUndoStack>

namespace tst_studies_plate {

using namespace titer;
using namespace titer::look;
using namespace titer::window;
using Part = study::RunSheetModel::Part;
using State = app::PlateWell::State;

namespace {

// Temperature is hard to change; results of both origins.
studies::Study labStudy(int runs)
{
    using Origin = studies::StudyCell::Origin;
    studies::Study study{.name = "Feeding of the second clone", .model = "linear"};
    study.factors = {
        {{.name = "Shift temperature", .unit = "°C", .low = 32, .high = 36, .hardToChange = true}},
        {{.name = "Feed rate", .unit = "%", .low = 80, .high = 120}},
        {{.name = "Seeding density", .unit = "1e6 cells/mL", .low = 4, .high = 7}},
        {{.name = "pH", .low = 6.8, .high = 7.2}},
    };
    study.responses = {
        {.name = "Titre", .unit = "g/L"}, {.name = "Viability", .unit = "%"}, {.name = "Aggregates", .unit = "%"}};
    for (int r = 0; r < runs; ++r) {
        studies::StudyRun& run = studies::addRun(
            study, {r % 2 ? 36.0 : 32.0, 80.0 + 20.0 * (r % 3), 4.0 + 1.5 * (r % 3), 6.8 + 0.2 * (r / 2 % 3)});
        run.point = "factorial";
        for (std::size_t i = 0; i < 3; ++i)
            if (r % 5 != 4)
                studies::setCell(
                    run, i, {4.0 + 0.037 * ((r * 7) % 23) + 80.0 * (i == 1), r % 3 ? Origin::Measured : Origin::Twin});
    }
    return study;
}

} // namespace

struct PlateStage : Stage {
    using Stage::Stage;
    study::PlateSheet* sheet() { return page().sheets().plates(); }
    study::VesselGrid* grid() { return sheet()->grid(); }
    void addLab(int runs = 30)
    {
        session().add(labStudy(runs), QStringLiteral("lab"));
        showStudies();
        QTRY_VERIFY(session().isAnalysed());
    }
    void assign(int layout)
    {
        window.action("study.plate")->trigger();
        sheet()->layouts()->setCurrentIndex(layout);
        QTest::keyClick(sheet()->assignButton(), Qt::Key_Return);
        QVERIFY2(study().plate.vessels > 0, qPrintable(sheet()->reportedText()));
        QCOMPARE(QApplication::focusWidget(), grid());
    }
    std::string runAt(int well) { return grid()->map().wells[std::size_t(well)].run->id; }
};

class StudiesPlateTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { Theme::current().apply(*qApp); }
    void cleanup()
    {
        Theme::current().choose(Choice::Light);
        Theme::current().setTextScale(100);
        useLanguage(QStringLiteral("en"));
    }

    void isDrawnInEveryLook_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("layout");
        QTest::addColumn<QSize>("size");
        QTest::addRow("light, 48") << false << QStringLiteral("en") << 2 << QSize(1920, 1080);
        QTest::addRow("dark, German, 24") << true << QStringLiteral("de") << 0 << QSize(1920, 1080);
        QTest::addRow("two stations, 1600") << false << QStringLiteral("en") << 3 << QSize(1600, 900);
        QTest::addRow("small, German") << false << QStringLiteral("de") << 2 << QSize(1280, 720);
    }
    void isDrawnInEveryLook()
    {
        QFETCH(bool, dark);
        QFETCH(QString, language);
        QFETCH(int, layout);
        QFETCH(QSize, size);
        const support::Warnings warnings;
        useLanguage(language);
        Theme::current().choose(dark ? Choice::Dark : Choice::Light);
        PlateStage stage(size);
        stage.addLab();
        stage.assign(layout);
        support::settle();
        const QImage image = support::picture(
            stage.window, QStringLiteral("plate-%1-%2-%3-%4").arg(dark).arg(language).arg(layout).arg(size.width()),
            size, 1);
        QVERIFY(support::inked(image) > 0.02);
        const QStringList cut = support::cutOff(stage.window);
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
        QCOMPARE(warnings.messages(), QStringList());
    }

    void saysWhatEachVesselHolds()
    {
        PlateStage stage;
        stage.addLab();
        stage.assign(2);
        const app::PlateMap& map = stage.grid()->map();
        QCOMPARE(map.wells.size(), 48u);
        QCOMPARE(std::ranges::count(map.wells, State::Spare, &app::PlateWell::state), 18);
        for (std::size_t well = 0; well < map.wells.size(); ++well) {
            const app::PlateWell& one = map.wells[well];
            const QString tip = stage.grid()->tipOf(int(well));
            if (!one.run) {
                QVERIFY(tip.contains("spare"));
                continue;
            }
            QVERIFY2(tip.contains(QString::fromStdString(one.run->id)) && tip.contains("Shift temperature"),
                     qPrintable(tip));
            // Rows share the temperature, which colours them first.
            QCOMPARE(one.value, map.wells[well / 8 * 8].value);
        }
        studies::Study after = stage.study();
        after.runs[5].excluded = "foam";
        stage.session().change(after, QStringLiteral("exclude"));
        const auto out = std::ranges::find(stage.grid()->map().wells, State::Excluded, &app::PlateWell::state);
        QVERIFY(out != stage.grid()->map().wells.end() && out->run->id == "R6");
        // By a response the state is of that response.
        stage.sheet()->colours()->setCurrentIndex(4);
        const auto twin = std::ranges::find(stage.grid()->map().wells, State::Twin, &app::PlateWell::state);
        QVERIFY(twin != stage.grid()->map().wells.end() && twin->share && *twin->share >= 0.0 && *twin->share <= 1.0);
        QVERIFY(stage.sheet()->reportedText().isEmpty());
    }

    void goesByKeys()
    {
        PlateStage stage;
        stage.addLab();
        stage.page().panes().sheet()->table()->setFocus();
        stage.select(0, Part::Run);
        QTest::keyClick(stage.page().panes().sheet()->table(), Qt::Key_V);
        QVERIFY(stage.sheet()->isVisible());
        stage.assign(2);
        QTest::keyClick(stage.grid(), Qt::Key_Home);
        QTest::keyClick(stage.grid(), Qt::Key_Right);
        QTest::keyClick(stage.grid(), Qt::Key_Down);
        QCOMPARE(stage.grid()->current(), 9);
        QCOMPARE(stage.session().run(), stage.runAt(9));
        QVERIFY(stage.grid()->accessibleDescription().contains(QString::fromStdString(stage.runAt(9))));

        // Picked up, carried and put down: both change places.
        const std::string first = stage.runAt(9), second = stage.runAt(10);
        QTest::keyClick(stage.grid(), Qt::Key_Space);
        QCOMPARE(stage.grid()->held(), 9);
        QTest::keyClick(stage.grid(), Qt::Key_Right);
        QTest::keyClick(stage.grid(), Qt::Key_Space);
        QCOMPARE(stage.runAt(10), first);
        QCOMPARE(stage.runAt(9), second);
        QTest::keyClick(&stage.window, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(stage.runAt(9), first);
        QTest::keyClick(stage.grid(), Qt::Key_Home);
        const std::string corner = stage.runAt(0);
        QTest::keyClick(stage.grid(), Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(stage.grid()->current(), 1);
        QCOMPARE(stage.runAt(1), corner);

        // Escape first puts back what was picked up, then leaves; Enter goes to the run.
        QTest::keyClick(stage.grid(), Qt::Key_Space);
        QTest::keyClick(stage.grid(), Qt::Key_Escape);
        QVERIFY(stage.sheet()->isVisible() && stage.grid()->held() < 0);
        QTest::keyClick(stage.grid(), Qt::Key_Return);
        QVERIFY(!stage.sheet()->isVisible());
        QCOMPARE(stage.page().panes().sheet()->table()->currentRun(), corner);
        QVERIFY(stage.page().panes().sheet()->table()->hasFocus());
    }

    void runsAreDragged()
    {
        PlateStage stage;
        stage.addLab();
        stage.assign(2);
        study::VesselGrid* grid = stage.grid();
        const std::string run = stage.runAt(0);
        const QPoint from = grid->placeOf(0).center(), to = grid->placeOf(47).center(); // a spare one
        QVERIFY(!grid->map().wells[47].run);
        QTest::mousePress(grid, Qt::LeftButton, {}, from);
        for (int i = 1; i <= 4; ++i) QTest::mouseMove(grid, from + (to - from) * i / 4);
        QTest::mouseRelease(grid, Qt::LeftButton, {}, to);
        QCOMPARE(stage.runAt(47), run);
        QVERIFY(!grid->map().wells[0].run);
        stage.session().undoStack()->undo();
        QCOMPARE(stage.runAt(0), run);
        // Into a row of the other temperature is reported.
        std::size_t other = 8;
        while (grid->map().wells[other].value == grid->map().wells[0].value) other += 8;
        QTest::mousePress(grid, Qt::LeftButton, {}, from);
        for (int i = 1; i <= 4; ++i) QTest::mouseMove(grid, from + (grid->placeOf(int(other)).center() - from) * i / 4);
        QTest::mouseRelease(grid, Qt::LeftButton, {}, grid->placeOf(int(other)).center());
        QVERIFY2(stage.sheet()->reportedText().contains("share"), qPrintable(stage.sheet()->reportedText()));
        // A click moves nothing.
        const studies::Study before = stage.study();
        QTest::mouseClick(grid, Qt::LeftButton, {}, grid->placeOf(9).center());
        QVERIFY(stage.study() == before && grid->current() == 9);
    }

    void goesOverSeveralPlatesAndBack()
    {
        PlateStage stage;
        stage.addLab(60);
        stage.assign(0);
        QCOMPARE(stage.sheet()->plates()->count(), 3);
        stage.session().selectRun(std::ranges::find(stage.study().runs, "P1-A1", &studies::StudyRun::vessel)->id);
        QCOMPARE(stage.grid()->map().plate, 1);
        QTest::keyClick(stage.grid(), Qt::Key_PageDown);
        QCOMPARE(stage.grid()->map().plate, 2);
        // The vessel of the run that is selected elsewhere.
        const auto third = std::ranges::find_if(stage.study().runs,
                                                [](const studies::StudyRun& run) { return run.vessel == "P3-B2"; });
        stage.session().selectRun(third->id);
        QCOMPARE(stage.grid()->map().plate, 3);
        QCOMPARE(stage.grid()->current(), 7);
        QVERIFY(stage.sheet()->reportedText().contains("3 plates but have no blocks"));
        // Asked for again it is another order; another layout than measured runs stand in is refused.
        const studies::Study before = stage.study();
        QTest::keyClick(stage.sheet()->assignButton(), Qt::Key_Return);
        QVERIFY(stage.study().plate.seed == before.plate.seed + 1);
        stage.sheet()->layouts()->setCurrentIndex(2);
        QTest::keyClick(stage.sheet()->assignButton(), Qt::Key_Return);
        QVERIFY2(stage.sheet()->reportedText().contains("with measured results"),
                 qPrintable(stage.sheet()->reportedText()));
        QTest::keyClick(stage.sheet()->clearButton(), Qt::Key_Return);
        QCOMPARE(stage.study().plate.vessels, 0);
        QVERIFY(stage.sheet()->isVisible() && stage.page().panes().sheet()->model().columnOf(Part::Vessel) < 0);
    }

    void theRunSheetShowsAndTakesVessels()
    {
        PlateStage stage;
        stage.addLab();
        stage.assign(2);
        stage.sheet()->leave();
        study::RunSheetModel& model = stage.page().panes().sheet()->model();
        stage.select(0, Part::Vessel);
        const QModelIndex cell = stage.page().panes().sheet()->table()->currentIndex();
        QCOMPARE(cell.data().toString().toStdString(), model.runAt(0).vessel);
        const std::string first = model.runAt(0).vessel, second = model.runAt(1).vessel, id = model.runAt(1).id;
        QVERIFY(model.setData(cell, QString::fromStdString(second).toLower(), Qt::EditRole));
        QCOMPARE(model.runAt(0).vessel, second);
        QCOMPARE(studies::findRun(stage.study(), id)->vessel, first);
        QVERIFY(model.setData(cell, QStringLiteral("P1-Z9"), Qt::EditRole));
        QVERIFY2(stage.page().panes().sheet()->reported().contains("not a vessel of a plate"),
                 qPrintable(stage.page().panes().sheet()->reported()));
        QCOMPARE(model.runAt(0).vessel, second);
        QTest::keyClick(stage.page().panes().sheet()->table(), Qt::Key_Delete);
        QVERIFY(model.runAt(0).vessel.empty());
    }
};

TITER_WINDOW_TEST(StudiesPlateTest)

} // namespace tst_studies_plate

#include "tst_studies_plate.moc"
