// A column on the Run page: its chromatogram and pool, its profiles over time, its capacity.
#include "core/solve/catalogue.h"
#include "tests/support/core/column_plant.h"
#include "tests/support/test_program.h"
#include "tests/support/ui/picture.h"
#include "tests/support/ui/warnings.h"
#include "ui/pages/run/column_capacity.h"
#include "ui/pages/run/column_profiles.h"
#include "ui/pages/run/run_column.h"
#include "ui/plot/chromatogram/chromatogram_plot.h"
#include "ui/plot/chromatogram/chromatogram_view.h"
#include "ui/plot/chromatogram/pool_handle.h"
#include "ui/widgets/chip.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>
#include <QToolButton>

#include <cmath>

namespace tst_run_column {

using namespace titer;
using namespace titer::pages;
using namespace titer::shown;
using look::Theme;

namespace {

std::shared_ptr<const app::Run> runOf(const std::string& text)
{
    auto run = std::make_shared<app::Run>();
    base::Errors errors;
    run->flowsheet = model::readPlant(text, errors);
    run->plant = std::make_shared<const model::Plant>(model::check(run->flowsheet, solve::catalogue(), errors));
    for (const base::Error& e : errors) qFatal("%s: %s", e.where.c_str(), e.what.text().c_str());
    runs::RunRequest request;
    request.tolerance = 1e-4;
    request.profiles = true;
    run->result = runs::run(run->plant, request);
    for (const base::Error& e : run->result.errors) qFatal("%s: %s", e.where.c_str(), e.what.text().c_str());
    return run;
}

// One run for all slots: it takes some time.
const std::shared_ptr<const app::Run>& eluted()
{
    static const std::shared_ptr<const app::Run> run = runOf(support::columnPlant());
    return run;
}

struct Bench {
    RunModel model;
    app::Document document{solve::catalogue()};
    app::ResidenceSweep capacity{document.catalogue()};
    RunColumn column{model, document, capacity};

    explicit Bench(const std::shared_ptr<const app::Run>& run = eluted())
    {
        model.show(run);
        model.setUnit(run->plant->unitIndex("column"));
        column.setAttribute(Qt::WA_DontShowOnScreen);
        column.resize(620, 700);
        column.show();
    }
    double figure(const QString& name) const
    {
        for (const plot::Figure& f : column.chromatogram()->figures()->figures())
            if (f.name == name) return QLocale().toDouble(f.value);
        return std::numeric_limits<double>::quiet_NaN();
    }
};

} // namespace

class RunColumnTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { Theme::current().apply(*qApp); }
    void init()
    {
        QLocale::setDefault(QLocale::c());
        Theme::current().choose(look::Choice::Light);
        Theme::current().setTextScale(100);
    }

    void drawsInEveryLookWithoutAWarning()
    {
        support::Warnings warnings;
        Bench bench;
        bench.model.setTime(150);
        for (const support::Variant& variant : support::variants()) {
            Theme::current().choose(variant.choice);
            const QImage image =
                support::picture(bench.column, "run-column-" + variant.name, QSize(620, 700), variant.pixelRatio);
            QVERIFY(support::contains(image, Theme::current().color(look::Token::Series1)));
            QVERIFY(support::contains(image, Theme::current().color(look::Token::Series3)));
            support::picture(bench.column, "run-column-narrow-" + variant.name, QSize(299, 1150), variant.pixelRatio);
            QVERIFY(bench.column.minimumSizeHint().width() <= 299); // of a narrow page
        }
        Theme::current().setTextScale(150);
        support::picture(bench.column, "run-column-large", QSize(930, 1050));
        QCOMPARE(warnings.messages(), QStringList());
    }

    void proposesAPoolAroundTheProductsPeak()
    {
        Bench bench;
        const plot::Range cut = bench.column.chromatogram()->model().cut;
        // Ribonuclease leaves at 401 s, half as much at 297 and at 502 s.
        QVERIFY(cut.from > 100 && cut.from < 297);
        QVERIFY(cut.to > 502);
        QVERIFY(bench.figure("Yield of the pool") > 95 && bench.figure("Yield of the pool") <= 100);
        QVERIFY(bench.figure("Purity of the pool") > 50 && bench.figure("Purity of the pool") < 100);
        QVERIFY(!bench.column.chromatogram()->model().data.fractions.isEmpty());
    }

    void draggingACutChangesYieldAndPurity()
    {
        Bench bench;
        support::picture(bench.column, "run-column-before-drag", QSize(620, 700));
        const double yield = bench.figure("Yield of the pool"), purity = bench.figure("Purity of the pool"),
                     volume = bench.figure("Volume");
        plot::PoolHandle* handle = bench.column.chromatogram()->view()->to();
        const plot::ChromatogramLayout layout = bench.column.chromatogram()->view()->layoutNow();
        const plot::Range cut = bench.column.chromatogram()->model().cut;
        const int pixels = static_cast<int>(layout.xOf(420) - layout.xOf(cut.to));
        const QPoint grip(handle->width() / 2, 3);
        QTest::mousePress(handle, Qt::LeftButton, {}, grip);
        QTest::mouseMove(handle, grip + QPoint(pixels, 0));
        QTest::mouseRelease(handle, Qt::LeftButton, {}, grip);
        // An earlier end leaves product behind and cytochrome out.
        QVERIFY(bench.figure("Yield of the pool") < yield - 10);
        QVERIFY(bench.figure("Purity of the pool") > purity);
        QVERIFY(bench.figure("Volume") < volume);
    }

    void aCutIsAStepOfUndoAndStaysWithTheUnit()
    {
        Bench bench;
        support::picture(bench.column, "run-column-cut", QSize(620, 700));
        plot::ChromatogramView* view = bench.column.chromatogram()->view();
        const plot::Range proposed = view->model().cut;
        auto* propose = bench.column.findChild<QPushButton*>();
        QCOMPARE(propose->text(), QStringLiteral("Proposed cut"));
        QVERIFY(propose->isHidden());
        const QPoint grip(view->to()->width() / 2, 3);
        QTest::mousePress(view->to(), Qt::LeftButton, {}, grip);
        for (int i = 0; i < 3; ++i) QTest::mouseMove(view->to(), grip - QPoint(10, 0));
        QCOMPARE(bench.document.undoStack()->count(), 0); // not before it is let go
        QTest::mouseRelease(view->to(), Qt::LeftButton, {}, grip);
        QCOMPARE(bench.document.undoStack()->count(), 1);
        const plot::Range dragged = view->model().cut;
        QVERIFY(dragged.to < proposed.to);
        QCOMPARE(bench.document.poolCuts().at("column").to, dragged.to);
        QVERIFY(!propose->isHidden());
        const double yield = bench.figure("Yield of the pool");
        // A click on the handle alone changes nothing.
        QTest::mouseClick(view->to(), Qt::LeftButton, {}, grip);
        QCOMPARE(bench.document.undoStack()->count(), 1);
        for (int i = 0; i < 4; ++i) QTest::keyClick(view->from(), Qt::Key_Right);
        QCOMPARE(bench.document.undoStack()->count(), 2);
        bench.document.undoStack()->undo();
        QCOMPARE(view->model().cut.from, proposed.from);
        QCOMPARE(bench.figure("Yield of the pool"), yield);
        // Another run of the plant keeps the cut.
        bench.model.show(runOf(support::columnPlant()));
        bench.model.setUnit(eluted()->plant->unitIndex("column"));
        QCOMPARE(view->model().cut.to, dragged.to);
        propose->click();
        QVERIFY(std::abs(view->model().cut.to - proposed.to) < 1.0);
        QVERIFY(propose->isHidden());
        bench.document.undoStack()->undo();
        QCOMPARE(view->model().cut.to, dragged.to);
        bench.document.undoStack()->undo();
        QVERIFY(bench.document.poolCuts().empty());
    }

    void showsOnePartAtATimeWhereThereIsLittleRoom()
    {
        support::Warnings warnings;
        Bench bench;
        bench.model.setTime(150);
        widgets::Segments* part = nullptr;
        for (widgets::Segments* segments : bench.column.findChildren<widgets::Segments*>())
            if (segments->sizeHint().width() > 40 * Theme::current().u() && segments->isHidden()) part = segments;
        QVERIFY(part);
        QVERIFY(bench.column.chromatogram()->isVisible() && bench.column.profiles()->isVisible());
        bench.column.setRoom(430);
        bench.column.resize(620, 430);
        QVERIFY(part->isVisible());
        QVERIFY(bench.column.chromatogram()->isVisible() && !bench.column.profiles()->isVisible());
        part->setCurrent(1);
        QVERIFY(!bench.column.chromatogram()->isVisible() && bench.column.profiles()->isVisible());
        // All of it is to be seen without scrolling.
        QVERIFY2(bench.column.minimumSizeHint().height() <= 430,
                 qPrintable(QString::number(bench.column.minimumSizeHint().height())));
        support::picture(bench.column, "run-column-tight-profiles", QSize(620, 430));
        part->setCurrent(2);
        QVERIFY(bench.column.capacity()->isVisible());
        bench.column.setRoom(900);
        QVERIFY(bench.column.chromatogram()->isVisible() && bench.column.capacity()->isVisible());
        QCOMPARE(warnings.messages(), QStringList());
    }

    void reportsWhatTheToleranceCannotDistinguishFromNothingAsZero()
    {
        auto run = std::make_shared<app::Run>(*eluted());
        const auto at = [&](const char* tag) -> figures::Column& {
            for (figures::Column& column : run->result.columns)
                if (column.tag == tag) return column;
            qFatal("no column %s", tag);
        };
        figures::Column& load = at("column.load");
        load.values.assign(load.values.size(), 38.0);
        load.values.back() = -1.53e-8;
        figures::Column& small = at("column.pressure_drop");
        small.values.assign(small.values.size(), -3e-9);
        small.values.back() = 2e-12;
        figures::Column& share = at("column.breakthrough");
        share.values.assign(share.values.size(), 6e-18);
        Bench bench(run);
        const auto value = [&](const char* tag, double seconds) {
            return bench.model.value(*bench.model.variable(QString::fromLatin1(tag)), seconds);
        };
        QCOMPARE(value("column.load", 0.0), 38.0);
        QCOMPARE(value("column.load", run->result.times.back()), 0.0);
        // What is small throughout is reported as it is.
        QCOMPARE(value("column.pressure_drop", 0.0), -3e-9);
        QCOMPARE(value("column.pressure_drop", run->result.times.back()), 2e-12);
        // Of a share it is known that this is noise.
        QCOMPARE(value("column.breakthrough", 0.0), 0.0);
        bench.model.setTime(run->result.times.back());
        for (const plot::Figure& figure : bench.column.readings()->figures())
            if (figure.name == QLatin1String("Load")) QCOMPARE(figure.value, QStringLiteral("0.00"));
    }

    void keysOnACutChangeTheFiguresToo()
    {
        Bench bench;
        const double yield = bench.figure("Yield of the pool");
        for (int i = 0; i < 8; ++i) QTest::keyClick(bench.column.chromatogram()->view()->from(), Qt::Key_PageUp);
        QVERIFY(bench.figure("Yield of the pool") < yield);
    }

    void keepsTheCutOfAUnit()
    {
        Bench bench;
        QTest::keyClick(bench.column.chromatogram()->view()->from(), Qt::Key_PageUp);
        const plot::Range cut = bench.column.chromatogram()->model().cut;
        bench.model.setUnit(-1);
        bench.model.setUnit(bench.model.plant()->unitIndex("column"));
        QCOMPARE(bench.column.chromatogram()->model().cut, cut);
    }

    void profilesFollowTheTimeOfThePage()
    {
        Bench bench;
        ColumnProfiles* profiles = bench.column.profiles();
        QVERIFY(profiles->hasProfiles());
        bench.model.setTime(0);
        const auto max = [&] {
            const QVector<double>& bound = profiles->along()->model().curves[1].y;
            return *std::max_element(bound.begin(), bound.end());
        };
        const double before = max();
        bench.model.setTime(15);
        QVERIFY(max() > before);
        // The bead at the inlet is filled from its surface.
        const QVector<double>& inBead = profiles->within()->model().curves[1].y;
        QVERIFY(inBead.last() > inBead.first());
        // The axes stand still while time goes on.
        const plot::Range axis = profiles->along()->model().right;
        bench.model.setTime(900);
        QCOMPARE(profiles->along()->model().right, axis);
        QVERIFY(max() < before + 0.05 * axis.to);
    }

    void theScrubBarIsTheTimeOfThePage()
    {
        Bench bench;
        QSlider* scrubber = bench.column.profiles()->scrubber();
        scrubber->setValue(500);
        QVERIFY(std::abs(bench.model.time() - 750) < 1);
        bench.model.setTime(300);
        QCOMPARE(scrubber->value(), 200);
        QSignalSpy played(&bench.column, &RunColumn::playToggled);
        for (QToolButton* button : bench.column.profiles()->findChildren<QToolButton*>())
            if (button->accessibleName() == QLatin1String("Play")) button->click();
        QCOMPARE(played.count(), 1);
        bench.column.setPlaying(true);
        bool pause = false;
        for (QToolButton* button : bench.column.profiles()->findChildren<QToolButton*>())
            pause = pause || button->accessibleName() == QLatin1String("Pause");
        QVERIFY(pause);
    }

    void saysThatProfilesGoWhenTheProjectIsClosed()
    {
        auto stored = std::make_shared<app::Run>(*eluted());
        stored->result.profiles.clear();
        Bench bench(stored);
        QVERIFY(!bench.column.profiles()->hasProfiles());
        QSignalSpy asked(&bench.column, &RunColumn::runAsked);
        for (QPushButton* button : bench.column.profiles()->findChildren<QPushButton*>())
            if (button->isVisible() && button->text() == QLatin1String("Run again")) button->click();
        QCOMPARE(asked.count(), 1);
        support::picture(bench.column, "run-column-reopened", QSize(620, 700));
    }

    void capacityGrowsWithTheResidenceTime()
    {
        Bench bench(runOf(support::columnPlant("lumped_rate_with_pores")));
        bench.column.showCapacity(true);
        ColumnCapacity* capacity = bench.column.capacity();
        support::picture(bench.column, "run-column-capacity-before", QSize(620, 700));
        capacity->start();
        QVERIFY(capacity->sweep().isRunning());
        QTRY_VERIFY_WITH_TIMEOUT(!capacity->sweep().isRunning(), 120000);
        QVERIFY2(!capacity->sweep().error(), qPrintable(capacity->findChild<QLabel*>()->text()));
        const std::vector<app::CapacityPoint>& points = capacity->sweep().points();
        QCOMPARE(points.size(), std::size_t(8));
        for (std::size_t i = 0; i < points.size(); ++i) {
            QVERIFY(points[i].atTenPercent > points[i].atOnePercent);
            if (i > 0) QVERIFY(points[i].atTenPercent > points[i - 1].atTenPercent);
        }
        for (const support::Variant& variant : support::variants()) {
            Theme::current().choose(variant.choice);
            support::picture(bench.column, "run-column-capacity-" + variant.name, QSize(620, 700), variant.pixelRatio);
        }
    }

    void aSweepStopsWhenItIsAskedTo()
    {
        Bench bench;
        ColumnCapacity* capacity = bench.column.capacity();
        capacity->start();
        QVERIFY(capacity->sweep().isRunning());
        capacity->sweep().stop();
        QVERIFY(!capacity->sweep().isRunning());
        QTest::qWait(100);
        QVERIFY(capacity->sweep().points().size() < 8);
    }
};

TITER_WINDOW_TEST(RunColumnTest)

} // namespace tst_run_column

#include "tst_run_column.moc"
