// The chromatogram: signals on their axes, time or volume, and a pool that mouse and keys can cut.
#include "tests/support/test_program.h"
#include "tests/support/ui/picture.h"
#include "tests/support/ui/warnings.h"
#include "ui/plot/chromatogram/chromatogram_picture.h"
#include "ui/plot/chromatogram/chromatogram_plot.h"
#include "ui/plot/chromatogram/chromatogram_view.h"
#include "ui/plot/chromatogram/pool_handle.h"
#include "ui/plot/trend/trend_legend.h"
#include "ui/plot/xy/xy_plot.h"

#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <cmath>
#include <limits>

namespace tst_chromatogram_plot {

using namespace titer;
using namespace titer::plot;
using look::Theme;
using look::Token;

namespace {

constexpr double minute = 60;

double bell(double t, double at, double width)
{
    return std::exp(-0.5 * std::pow((t - at) / width, 2));
}

// Load, wash, elution at 100 min, strip; twice the flow in the wash, and a pause before the elution.
ChromatogramData capture()
{
    ChromatogramData data;
    double volume = 0;
    for (int i = 0; i <= 900; ++i) {
        const double t = i * 10, m = t / minute;
        data.time.append(t);
        data.volume.append(volume);
        const double flow = m > 85 && m < 90 ? 0 : m > 60 && m <= 85 ? 0.4 : 0.2; // [CV/min]
        volume += flow * 10 / minute;
        data.values[0].append(20 + (m < 60 ? 1600 / (1 + std::exp(5 - m)) : 1600 * std::exp(60 - m)) +
                              2600 * bell(m, 103, 2.5) + 300 * bell(m, 130, 2));
        data.values[1].append(m < 60 ? 15 : m < 85 ? 15 + 12 * bell(m, 72, 6) : m < 120 ? 4 : 22);
        data.values[2].append(m < 95 ? 7.2 : m < 120 ? 3.6 : 12.8);
    }
    data.phases = {{0, 60 * minute, "Load"},
                   {60 * minute, 90 * minute, "Wash"},
                   {90 * minute, 120 * minute, "Elute"},
                   {120 * minute, 140 * minute, "Strip, clean in place"},
                   {140 * minute, 150 * minute, "Equilibrate"}};
    for (int i = 0; i < 12; ++i) data.fractions.append({(96 + i * 1.5) * minute, (97.5 + i * 1.5) * minute});
    data.fractionVolume = 0.3;
    return data;
}

std::unique_ptr<ChromatogramPlot> plotOf(const ChromatogramData& data)
{
    auto plot = std::make_unique<ChromatogramPlot>(QStringLiteral("Protein A, 57 L column"));
    plot->setData(data);
    plot->setCut({98 * minute, 109 * minute});
    plot->setFigures({{"Yield", "95.0", "%"},
                      {"Purity", "99.2", "%"},
                      {"Pool", "2.20", "CV"},
                      {"Volume", "125", "L"},
                      {"Concentration", "12.4", "g/L"}});
    plot->timeAxis()->setCursor(101 * minute);
    return plot;
}

XyModel bed()
{
    XyModel model;
    model.title = "Along the column, inlet at the left";
    model.acrossUnit = "cm";
    model.leftUnit = "g/L";
    model.rightUnit = "g/L of solid";
    XyCurve liquid{"Between the beads", {}, {}, 0}, bound{"Bound", {}, {}, 2, true};
    for (int i = 0; i <= 40; ++i) {
        const double x = i * 0.5;
        liquid.x.append(x);
        liquid.y.append(2.0 / (1 + std::exp(2 * (x - 9))));
        bound.x.append(x);
        bound.y.append(80.0 / (1 + std::exp(2 * (x - 8))));
    }
    model.curves = {liquid, bound};
    model.mark = 6;
    return model;
}

} // namespace

class ChromatogramPlotTest : public QObject {
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
        const auto plot = plotOf(capture());
        for (const support::Variant& variant : support::variants()) {
            Theme::current().choose(variant.choice);
            for (const bool overVolume : {false, true}) {
                plot->setOverVolume(overVolume);
                const QString name =
                    QStringLiteral("chromatogram-%1-%2").arg(overVolume ? "volume" : "time", variant.name);
                const QImage image = support::picture(*plot, name, QSize(900, 380), variant.pixelRatio);
                for (const Token line : {Token::Series1, Token::Series2, Token::Series4, Token::Accent})
                    QVERIFY(support::contains(image, Theme::current().color(line)));
            }
            support::picture(*plot, "chromatogram-narrow-" + variant.name, QSize(300, 380), variant.pixelRatio);
            plot->setOverVolume(false);
        }
        Theme::current().choose(look::Choice::Wall);
        QVERIFY(support::contains(support::picture(*plot, "chromatogram-wall", QSize(900, 380)),
                                  Theme::current().color(Token::Ink)));
        QCOMPARE(warnings.messages(), QStringList());
    }

    void holdsAnEmptyRunAndOneWithoutDetectors()
    {
        support::Warnings warnings;
        ChromatogramPlot plot;
        QVERIFY(support::inked(support::picture(plot, "chromatogram-empty", QSize(500, 300))) < 0.2);
        ChromatogramData data = capture();
        data.values[1].clear();
        data.values[2].clear();
        data.volume.clear();
        plot.setData(data);
        plot.setOverVolume(true);
        QVERIFY(!plot.model().overVolume);
        const QImage image = support::picture(plot, "chromatogram-uv-alone", QSize(500, 300));
        QVERIFY(!support::contains(image, Theme::current().color(Token::Series2)));
        QCOMPARE(warnings.messages(), QStringList());
    }

    void placesTimesByTheVolumeThatPassed()
    {
        const auto plot = plotOf(capture());
        plot->setOverVolume(true);
        support::picture(*plot, "chromatogram-by-volume", QSize(900, 380));
        const ChromatogramModel& model = plot->model();
        // 60 min at 0.2 CV/min, then 25 min at 0.4 CV/min.
        QVERIFY(std::abs(model.across(60 * minute) - 12) < 0.1);
        QVERIFY(std::abs(model.across(85 * minute) - 22) < 0.2);
        // Nothing moves while nothing flows.
        QVERIFY(std::abs(model.across(86 * minute) - model.across(89 * minute)) < 1e-9);
        QCOMPARE(model.timeAt(model.across(110 * minute)), 110 * minute);
        QVERIFY(acrossLabel(model, 60 * minute).endsWith(QLatin1String(" CV")));
    }

    void everyValueAxisShowsWhatIsInSight()
    {
        const auto plot = plotOf(capture());
        support::picture(*plot, "chromatogram-axes", QSize(900, 380));
        QVERIFY(plot->model().scales[0].contains(2600));
        QVERIFY(plot->model().scales[1].contains(27));
        QVERIFY(plot->model().scales[2].contains(3.6) && plot->model().scales[2].contains(12.8));
        // Before the elution neither the peak nor the acid is in sight.
        plot->timeAxis()->zoom({0, 80 * minute});
        QVERIFY(plot->model().scales[0].to < 2500);
        QVERIFY(plot->model().scales[2].span() >= 2 && plot->model().scales[2].span() < 4);
        plot->timeAxis()->back();
        QVERIFY(plot->timeAxis()->showsAll());
    }

    void draggingACutMovesIt()
    {
        const auto plot = plotOf(capture());
        support::picture(*plot, "chromatogram-drag", QSize(900, 380));
        QSignalSpy moved(plot.get(), &ChromatogramPlot::cutMoved);
        PoolHandle* handle = plot->view()->to();
        QVERIFY(handle->isVisible());
        const ChromatogramLayout layout = plot->view()->layoutNow();
        const int pixels = static_cast<int>(layout.xOf(115 * minute) - layout.xOf(109 * minute));
        const QPoint grip(handle->width() / 2, 3);
        QTest::mousePress(handle, Qt::LeftButton, {}, grip);
        QTest::mouseMove(handle, grip + QPoint(pixels, 0));
        QTest::mouseRelease(handle, Qt::LeftButton, {}, grip);
        QVERIFY(!moved.isEmpty());
        QVERIFY2(std::abs(plot->model().cut.to - 115 * minute) < minute,
                 qPrintable(QString::number(plot->model().cut.to)));
        QCOMPARE(plot->model().cut.from, 98 * minute);
        QCOMPARE(moved.last()[1].toDouble(), plot->model().cut.to);
        // The cursor stays: it was the cut that was taken.
        QCOMPARE(plot->timeAxis()->cursor(), 101 * minute);
    }

    void keysMoveACutFinelyAndCoarsely()
    {
        const auto plot = plotOf(capture());
        support::picture(*plot, "chromatogram-keys", QSize(900, 380));
        PoolHandle* handle = plot->view()->from();
        const double before = plot->model().cut.from;
        QTest::keyClick(handle, Qt::Key_Left);
        const double fine = before - plot->model().cut.from;
        QVERIFY(fine > 0 && fine < 40);
        const double second = plot->model().cut.from;
        QTest::keyClick(handle, Qt::Key_PageDown);
        const double coarse = second - plot->model().cut.from;
        QVERIFY(std::abs(coarse - 180) < 1); // ten of 500 steps of 9000 s
        // The cuts never cross.
        QTest::keyClick(handle, Qt::Key_End);
        QVERIFY(plot->model().cut.isValid());
        QVERIFY(plot->model().cut.to - plot->model().cut.from < 2);
        QTest::keyClick(handle, Qt::Key_Home);
        QCOMPARE(plot->model().cut.from, 0.0);
    }

    void cutsReportWhatTheyAre()
    {
        const auto plot = plotOf(capture());
        support::picture(*plot, "chromatogram-names", QSize(900, 380));
        const PoolHandle* from = plot->view()->from();
        QCOMPARE(from->accessibleName(), QStringLiteral("Pool starts"));
        QCOMPARE(plot->view()->to()->accessibleName(), QStringLiteral("Pool ends"));
        QCOMPARE(from->accessibleDescription(), acrossLabel(plot->model(), 98 * minute));
        QCOMPARE(from->focusPolicy(), Qt::StrongFocus);
        QVERIFY2(plot->figures()->accessibleDescription().contains(QLatin1String("Yield 95.0 %")),
                 qPrintable(plot->figures()->accessibleDescription()));
        plot->setOverVolume(true);
        QVERIFY(from->accessibleDescription().endsWith(QLatin1String(" CV")));
    }

    void aCutOutOfSightHasNoHandle()
    {
        const auto plot = plotOf(capture());
        support::picture(*plot, "chromatogram-out-of-sight", QSize(900, 380));
        plot->timeAxis()->zoom({0, 100 * minute});
        QVERIFY(plot->view()->from()->isVisibleTo(plot.get()));
        QVERIFY(!plot->view()->to()->isVisibleTo(plot.get()));
        plot->setCut({});
        QVERIFY(!plot->view()->from()->isVisibleTo(plot.get()));
        QVERIFY(!plot->figures()->isVisibleTo(plot.get()));
    }

    void theWheelOverACutZoomsAndLeavesTheCut()
    {
        const auto plot = plotOf(capture());
        support::picture(*plot, "chromatogram-wheel", QSize(900, 380));
        PoolHandle* handle = plot->view()->to();
        const Range cut = plot->model().cut;
        const double span = plot->timeAxis()->range().span();
        const QPointF middle = QRectF(handle->rect()).center();
        QWheelEvent turned(middle, handle->mapToGlobal(middle), {}, QPoint(0, 120), Qt::NoButton, Qt::NoModifier,
                           Qt::NoScrollPhase, false);
        // As Qt leads it on: to the parent where the handle leaves it.
        QCoreApplication::sendEvent(handle, &turned);
        QVERIFY(plot->model().cut == cut);
        if (!turned.isAccepted()) QCoreApplication::sendEvent(plot->view(), &turned);
        QVERIFY2(plot->timeAxis()->range().span() < 0.9 * span,
                 qPrintable(QString::number(plot->timeAxis()->range().span() / span)));
    }

    void clickDragAndWheelLookAtTime()
    {
        const auto plot = plotOf(capture());
        support::picture(*plot, "chromatogram-gestures", QSize(900, 380));
        ChromatogramView* view = plot->view();
        const ChromatogramLayout layout = view->layoutNow();
        const auto at = [&](double minutes) {
            return QPointF(layout.xOf(minutes * minute), layout.area.center().y()).toPoint();
        };
        QTest::mouseClick(view, Qt::LeftButton, {}, at(70));
        QVERIFY(std::abs(plot->timeAxis()->cursor() - 70 * minute) < 0.3 * minute);
        QVERIFY2(plot->findChild<TrendLegend*>()->accessibleDescription().contains(QLatin1String("mS/cm")),
                 qPrintable(plot->findChild<TrendLegend*>()->accessibleDescription()));
        QTest::mousePress(view, Qt::LeftButton, {}, at(20));
        QTest::mouseMove(view, at(30));
        QTest::mouseMove(view, at(50));
        QTest::mouseRelease(view, Qt::LeftButton, {}, at(50));
        QVERIFY(std::abs(plot->timeAxis()->range().from - 20 * minute) < 0.3 * minute);
        QVERIFY(std::abs(plot->timeAxis()->range().to - 50 * minute) < 0.3 * minute);
        QTest::keyClick(view, Qt::Key_Backspace);
        QVERIFY(plot->timeAxis()->showsAll());
        plot->timeAxis()->setCursor(100);
        QTest::keyClick(view, Qt::Key_Right);
        QCOMPARE(plot->timeAxis()->cursor(), 110.0);
        QTest::keyClick(view, Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(plot->timeAxis()->cursor(), 60 * minute);
    }

    void tShowsTheValuesAsRows()
    {
        const auto plot = plotOf(capture());
        support::picture(*plot, "chromatogram-table", QSize(900, 380));
        QTest::keyClick(plot->view(), Qt::Key_T);
        QVERIFY(plot->showsTable());
        const auto* table = plot->findChild<QTableView*>();
        QCOMPARE(table->model()->headerData(1, Qt::Horizontal).toString(), QStringLiteral("UV 280 nm, mAU"));
        QCOMPARE(table->model()->rowCount(), 901);
        QTest::keyClick(plot->findChild<QTableView*>(), Qt::Key_Escape);
        QVERIFY(!plot->showsTable());
    }

    void aSmallPlotMarksAPlaceByMouseAndKeys()
    {
        support::Warnings warnings;
        XyPlot plot;
        plot.setModel(bed());
        plot.setMarkable("Position");
        for (const support::Variant& variant : support::variants()) {
            Theme::current().choose(variant.choice);
            const QImage image = support::picture(plot, "xy-" + variant.name, QSize(420, 260), variant.pixelRatio);
            QVERIFY(support::contains(image, Theme::current().color(Token::Series3)));
        }
        QSignalSpy marked(&plot, &XyPlot::marked);
        QTest::keyClick(&plot, Qt::Key_Right);
        QCOMPARE(plot.model().mark, 6.4);
        QTest::mouseClick(&plot, Qt::LeftButton, {}, QPoint(415, 150));
        QCOMPARE(plot.model().mark, 20.0);
        QCOMPARE(marked.count(), 2);
        QVERIFY2(plot.accessibleDescription().contains(QLatin1String("Bound: 0.00 to 80.0 g/L of solid")) ||
                     plot.accessibleDescription().contains(QLatin1String("g/L of solid")),
                 qPrintable(plot.accessibleDescription()));
        QCOMPARE(warnings.messages(), QStringList());
    }
};

TITER_WINDOW_TEST(ChromatogramPlotTest)

} // namespace tst_chromatogram_plot

#include "tst_chromatogram_plot.moc"
