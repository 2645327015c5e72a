// Trends on the screen: drawn in every look, one cursor for all, gestures and keys, export.
#include "tests/support/test_program.h"
#include "tests/support/ui/picture.h"
#include "tests/support/ui/warnings.h"
#include "ui/plot/axis_scale.h"
#include "ui/plot/trend/plot_column.h"
#include "ui/plot/trend/trend_layout.h"
#include "ui/plot/trend/trend_legend.h"
#include "ui/plot/trend/trend_limits.h"
#include "ui/plot/trend/trend_view.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QWheelEvent>

#include <cmath>

namespace tst_trend_plot {

using namespace titer;
using namespace titer::plot;
using look::Theme;
using look::Token;

namespace {

constexpr double day = 86400;
constexpr double none = std::numeric_limits<double>::quiet_NaN();

Series curve(const QString& name, const QString& unit, int colour, const std::function<double(double)>& f,
             bool right = false)
{
    Series s{name, unit, {}, {}, colour, right};
    for (int i = 0; i <= 14 * 24; ++i) {
        s.x.append(i * 3600.0);
        s.y.append(f(i / 24.0));
    }
    return s;
}

Series samples(const Series& of, double until)
{
    Series s{of.name, of.unit, {}, {}, of.colourIndex, of.right, Series::Samples};
    for (int i = 0; i < of.x.size(); i += 24)
        if (of.x[i] <= until) {
            s.x.append(of.x[i]);
            s.y.append(of.y[i] * 1.02);
        }
    return s;
}

const QList<Phase> phases{
    {0, 3 * day, "Batch"}, {3 * day, 6 * day, "Feed, 36.8 °C"}, {6 * day, 14 * day, "Feed, 34.0 °C"}};

// A column as on the Run page: cells and viability, glucose and lactate, titer.
std::unique_ptr<PlotColumn> runColumn(double now)
{
    auto column = std::make_unique<PlotColumn>();
    const Series cells = curve("Viable cells", "10⁶/mL", 0, [](double d) { return 23 / (1 + std::exp(5 - d)); });
    const Series viability = curve("Viability", "%", 1, [](double d) { return 99 - 0.004 * d * d * d; }, true);
    const Series glucose =
        curve("Glucose", "g/L", 2, [](double d) { return d < 3 ? 6 - 0.5 * d : 6 - 3.5 * (d - std::floor(d)); });
    Series lactate = curve("Lactate", "g/L", 3, [](double d) { return 0.3 + 1.8 * std::exp(-(d - 5) * (d - 5) / 6); });
    for (int i = 160; i < 200; ++i) lactate.y[i] = none;
    const Series titer = curve("Titer", "g/L", 4, [](double d) { return 0.026 * d * d; });
    const double lab = std::isnan(now) ? 14 * day : now;
    column->addPlot()->setSeries({cells, viability, samples(cells, lab), samples(viability, lab)});
    TrendPlot* sugar = column->addPlot();
    sugar->setSeries({glucose, lactate, samples(glucose, lab), samples(lactate, lab)});
    sugar->setLimits({{2.0, "lower limit 2.0"}});
    Series ghost = curve("Titer, run 2", "g/L", 4, [](double d) { return 0.022 * d * d; });
    ghost.kind = Series::Ghost;
    column->addPlot()->setSeries({titer, ghost, samples(titer, lab)});
    column->setPhases(phases);
    column->timeAxis()->setNow(now);
    column->timeAxis()->setCursor(7.1 * day);
    return column;
}

TrendView* viewOf(QWidget* plot)
{
    return plot->findChild<TrendView*>();
}

void wheel(QWidget* widget, QPointF at, int delta, Qt::KeyboardModifiers keys = {})
{
    QWheelEvent event(at, widget->mapToGlobal(at), {}, {0, delta}, Qt::NoButton, keys, Qt::NoScrollPhase, false);
    QApplication::sendEvent(widget, &event);
}

} // namespace

class TrendPlotTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { Theme::current().apply(*qApp); }
    void init() { Theme::current().choose(look::Choice::Light); }

    // At its axis; in the middle where a line passes there.
    void aLimitIsNamedWhereNoLinePasses()
    {
        TrendModel model;
        model.time = {0, 100};
        model.left = {0, 10};
        model.limits = {{5.0, "limit"}};
        const auto namedWithin = [&](double from, double to) { // parts of the width, above and below the line
            const TrendLayout layout(QRectF(0, 0, 400, 200), model);
            QImage image(400, 200, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            paintLimits(&painter, model, layout, look::Look::Light);
            painter.end();
            const double line = layout.yOf(5.0, false);
            for (int x = int(layout.xOf(100 * from)); x < int(layout.xOf(100 * to)); ++x)
                for (int y = 0; y < image.height(); ++y)
                    if (std::abs(y - line) > 3 && image.pixel(x, y) != qRgb(255, 255, 255)) return true;
            return false;
        };
        QVERIFY(namedWithin(0.0, 0.3) && !namedWithin(0.3, 1.0));
        model.series = {{"near", "", {0, 10, 20, 30}, {4.6, 5.4, 4.6, 5.4}}};
        QVERIFY(!namedWithin(0.0, 0.3) && namedWithin(0.3, 0.7));
    }

    // Six digits with their sign are written whole next to the axis.
    void hasRoomForLargeNumbers()
    {
        TrendModel model;
        model.left = {-400'000, 400'000};
        const TrendLayout layout(QRectF(0, 0, 400, 200), model);
        const QFontMetricsF metrics(Theme::current().font(look::Type::Caption));
        for (const double value : {-400'000.0, 400'000.0, 1.25e6})
            QVERIFY2(layout.area.left() >= metrics.horizontalAdvance(valueLabel(value, 100'000)),
                     qPrintable(valueLabel(value, 100'000)));
    }

    void drawInEveryLookWithoutAWarning()
    {
        support::Warnings warnings;
        for (const support::Variant& variant : support::variants()) {
            Theme::current().choose(variant.choice);
            const auto run = runColumn(9.17 * day);
            const QImage image = support::picture(*run, "trends-" + variant.name, QSize(1080, 820), variant.pixelRatio);
            for (int i = 0; i < 5; ++i)
                QVERIFY2(support::contains(image, Theme::current().color(Theme::series(i).color)),
                         qPrintable(QString::number(i)));
            QVERIFY(support::contains(image, Theme::current().color(Token::Accent)));
        }
        const auto planned = runColumn(none);
        support::picture(*planned, "trends-planned", QSize(700, 600));
        QCOMPARE(warnings.messages(), QStringList());
    }

    void anEmptyPlotAndOneValueDrawWithoutAWarning()
    {
        support::Warnings warnings;
        TrendPlot plot("Glucose");
        support::picture(plot, "trend-empty", QSize(300, 200));
        plot.setSeries({{"Glucose", "g/L", {3600}, {2.0}}});
        support::picture(plot, "trend-one", QSize(300, 200));
        plot.setSeries({{"Glucose", "g/L", {0, 3600}, {none, none}}, {"None", "", {}, {}}});
        support::picture(plot, "trend-gap", QSize(300, 200));
        plot.setLogarithmic(true);
        plot.setSeries({{"Virus", "1/mL", {0, 10, 20, 30}, {0, 1e3, 1e6, 5e9}}});
        support::picture(plot, "trend-log", QSize(300, 200));
        QCOMPARE(plot.model().left, (Range{3, 10}));
        support::picture(plot, "trend-tiny", QSize(8, 8));
        QCOMPARE(warnings.messages(), QStringList());
    }

    void aGapStaysAGapOnTheScreen()
    {
        TrendPlot plot;
        Series s{"a", "", {}, {}};
        for (int i = 0; i <= 100; ++i) {
            s.x.append(i);
            s.y.append(i > 40 && i < 60 ? none : 5.0);
        }
        s.y[100] = 9;
        plot.setSeries({s});
        support::picture(plot, "trend-nan", QSize(400, 200));
        const TrendView* view = viewOf(&plot);
        const TrendLayout layout = view->layoutNow();
        QImage image(view->size(), QImage::Format_ARGB32_Premultiplied);
        const_cast<TrendView*>(view)->render(&image);
        const auto coloured = [&](double t) {
            const QPoint at = QPointF(layout.xOf(t), layout.yOf(5, false)).toPoint();
            for (int dy = -2; dy <= 2; ++dy)
                if (const QColor c = image.pixelColor(at.x(), at.y() + dy); c.blue() - c.red() > 60) return true;
            return false;
        };
        QVERIFY(coloured(20) && coloured(80));
        QVERIFY(!coloured(45) && !coloured(50) && !coloured(55));
    }

    void marginsOfAColumnAgree()
    {
        const auto column = runColumn(none);
        support::picture(*column, "trends-margins", QSize(700, 600));
        QList<QRectF> areas;
        for (TrendPlot* plot : column->plots()) areas.append(viewOf(plot)->layoutNow().area);
        QCOMPARE(areas[1].left(), areas[0].left());
        QCOMPARE(areas[2].right(), areas[0].right());
    }

    void clickSetsOneCursorForAll()
    {
        const auto column = runColumn(none);
        support::picture(*column, "trends-click", QSize(700, 600));
        QSignalSpy moved(column->timeAxis(), &TimeAxis::cursorMoved);
        TrendView* view = viewOf(column->plots()[1]);
        const TrendLayout layout = view->layoutNow();
        QTest::mouseClick(view, Qt::LeftButton, {}, QPointF(layout.xOf(10 * day), layout.area.center().y()).toPoint());
        QCOMPARE(moved.count(), 1);
        QVERIFY(std::abs(column->timeAxis()->cursor() - 10 * day) < 0.02 * day);
        const auto legend = column->plots()[2]->findChild<TrendLegend*>();
        QVERIFY2(legend->accessibleDescription().contains("2.6"), qPrintable(legend->accessibleDescription()));
    }

    void boxZoomsBothAxesAndBackspaceGoesBack()
    {
        TrendPlot plot;
        plot.setSeries({curve("Titer", "g/L", 4, [](double d) { return 0.026 * d * d; })});
        support::picture(plot, "trend-box", QSize(600, 300));
        TrendView* view = viewOf(&plot);
        const TrendLayout before = view->layoutNow();
        const auto at = [&](double t, double y) { return QPointF(before.xOf(t), before.yOf(y, false)).toPoint(); };
        QTest::mousePress(view, Qt::LeftButton, {}, at(4 * day, 1));
        QTest::mouseMove(view, at(6 * day, 2));
        QTest::mouseMove(view, at(8 * day, 3));
        QTest::mouseRelease(view, Qt::LeftButton, {}, at(8 * day, 3));
        QVERIFY(std::abs(plot.timeAxis()->range().from - 4 * day) < 0.05 * day);
        QVERIFY(std::abs(plot.timeAxis()->range().to - 8 * day) < 0.05 * day);
        QVERIFY(std::abs(plot.model().left.from - 1) < 0.05 && std::abs(plot.model().left.to - 3) < 0.05);
        QTest::keyClick(view, Qt::Key_Backspace);
        QVERIFY(plot.timeAxis()->showsAll());
        QCOMPARE(plot.model().left, before.left);
    }

    void wheelZoomsTimeAndWithControlTheValues()
    {
        TrendPlot plot;
        plot.setSeries({curve("Titer", "g/L", 4, [](double d) { return 0.026 * d * d; })});
        support::picture(plot, "trend-wheel", QSize(600, 300));
        TrendView* view = viewOf(&plot);
        const TrendLayout before = view->layoutNow();
        const QPointF pointer(before.xOf(7 * day), before.area.center().y());
        wheel(view, pointer, 120);
        QVERIFY(std::abs(plot.timeAxis()->range().span() - 14 * day / 1.25) < 1);
        QVERIFY(std::abs(view->layoutNow().timeAt(pointer.x()) - 7 * day) < 1); // the time at the pointer stays there
        const Range time = plot.timeAxis()->range();
        const double span = plot.model().left.span();
        wheel(view, pointer, 120, Qt::ControlModifier);
        QCOMPARE(plot.timeAxis()->range(), time);
        QVERIFY(plot.model().left.span() < 0.81 * span);
        QTest::mouseDClick(view, Qt::LeftButton, {}, pointer.toPoint());
        QVERIFY(plot.timeAxis()->showsAll() && !view->hasOwnValueRange());
    }

    void zoomingOutOfTheValuesHasAnEnd()
    {
        TrendPlot plot;
        plot.setSeries({curve("Titer", "g/L", 4, [](double d) { return 0.026 * d * d; })});
        support::picture(plot, "trend-out", QSize(600, 300));
        TrendView* view = viewOf(&plot);
        const double span = plot.model().left.span();
        const QPointF pointer = view->layoutNow().area.center();
        for (int i = 0; i < 100; ++i) wheel(view, pointer, -120, Qt::ControlModifier);
        QVERIFY2(plot.model().left.span() < 10.001 * span && plot.model().left.span() > 2 * span,
                 qPrintable(QString::number(plot.model().left.span() / span)));
    }

    void keysMoveTheCursorAndDropASecondOne()
    {
        TrendPlot plot;
        plot.setSeries({{"a", "g/L", {0, 3600, 7200, 36000}, {0, 1, 4, 2}}});
        plot.setPhases({{0, 7200, "one"}, {7200, 36000, "two"}});
        support::picture(plot, "trend-keys", QSize(600, 300));
        TrendView* view = viewOf(&plot);
        plot.timeAxis()->setCursor(0);
        QTest::keyClick(view, Qt::Key_Right);
        QCOMPARE(plot.timeAxis()->cursor(), 3600.0);
        QTest::keyClick(view, Qt::Key_C);
        QCOMPARE(plot.timeAxis()->mark(), 3600.0);
        QTest::keyClick(view, Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(plot.timeAxis()->cursor(), 7200.0);
        // The legend reports difference and slope.
        const QString legend = plot.findChild<TrendLegend*>()->accessibleDescription();
        QVERIFY2(legend.contains("3.00"), qPrintable(legend));
        QTest::keyClick(view, Qt::Key_C);
        QVERIFY(std::isnan(plot.timeAxis()->mark()));
    }

    void theLegendHidesASeriesAndTheAxisFollows()
    {
        TrendPlot plot;
        plot.setSeries({{"small", "g/L", {0, 1}, {0, 1}, 0}, {"large", "g/L", {0, 1}, {0, 100}, 1}});
        support::picture(plot, "trend-legend", QSize(600, 300));
        QCOMPARE(plot.model().left.to, 100.0);
        auto* legend = plot.findChild<TrendLegend*>();
        QTest::keyClick(legend, Qt::Key_Right);
        QTest::keyClick(legend, Qt::Key_Space);
        QVERIFY(plot.model().hidden.contains("large"));
        QCOMPARE(plot.model().left.to, 1.0);
        QTest::mouseClick(legend, Qt::LeftButton, {}, QPoint(5, 5));
        QVERIFY(plot.model().hidden.contains("small"));
    }

    void saysWhatItShows()
    {
        TrendPlot plot("Glucose");
        plot.setSeries({{"Glucose", "g/L", {0, 3600, 7200}, {5, 4, 1}}});
        QCOMPARE(viewOf(&plot)->accessibleName(), QString("Trend, Glucose"));
        QTRY_COMPARE(viewOf(&plot)->accessibleDescription(),
                     QString("Glucose, g/L: 1.00 to 5.00, falling, 1.00 at 2 h."));
    }

    void tShowsTheValuesAsRows()
    {
        QLocale::setDefault(QLocale::c());
        TrendPlot plot("Glucose");
        plot.setSeries({{"Glucose", "g/L", {0, 3600, 7200}, {5, 4, 1}},
                        {"Glucose, lab", "g/L", {3600, 5400}, {4.2, none}, 2, false, Series::Samples}});
        support::picture(plot, "trend-before-table", QSize(400, 260));
        QTest::keyClick(viewOf(&plot), Qt::Key_T);
        QVERIFY(plot.showsTable());
        support::picture(plot, "trend-table", QSize(400, 260));
        const auto* table = plot.findChild<QTableView*>();
        const QAbstractItemModel* rows = table->model();
        QCOMPARE(rows->rowCount(), 4);
        QCOMPARE(rows->headerData(1, Qt::Horizontal).toString(), QString("Glucose, g/L"));
        QCOMPARE(rows->index(1, 0).data().toString(), QString("1 h"));
        QCOMPARE(rows->index(1, 1).data().toString(), QString("4.00"));
        QCOMPARE(rows->index(1, 2).data().toString(), QString("4.20"));
        QCOMPARE(rows->index(2, 2).data().toString(), QString());
        QTest::keyClick(plot.findChild<QTableView*>(), Qt::Key_Escape);
        QVERIFY(!plot.showsTable());
    }

    void exportsAPictureADrawingAndATable()
    {
        Theme::current().choose(look::Choice::Dark);
        const auto column = runColumn(9 * day);
        column->resize(900, 700);
        const QImage image = column->picture(QSize(900, 700), "mAb-7, run 3");
        support::keep(image, "trends-export");
        QCOMPARE(image.size(), QSize(1800, 1400));
        // Light by default, whatever the screen shows.
        QCOMPARE(image.pixelColor(2, 2), Theme::color(Token::Base, look::Look::Light));
        QVERIFY(column->svg(QSize(900, 700), "mAb-7").contains("<svg"));
        const QString csv = column->csv("mAb-7, run 3");
        QVERIFY(csv.startsWith("time [s],Viable cells [10⁶/mL],Viability [%],"));
        QVERIFY(csv.endsWith("# mAb-7, run 3\n"));
    }

    void aSharedAxisOutlivesAPlot()
    {
        PlotColumn column;
        TrendPlot* first = column.addPlot("one");
        TrendPlot* second = column.addPlot("two");
        first->setSeries({{"a", "", {0, 50}, {1, 2}}});
        second->setSeries({{"b", "", {0, 100}, {1, 2}}});
        QCOMPARE(column.timeAxis()->range(), (Range{0, 100}));
        column.removePlot(second);
        QCOMPARE(column.timeAxis()->range(), (Range{0, 50}));
        QVERIFY(first->model().timeLabels);
    }
};

TITER_WINDOW_TEST(TrendPlotTest)

} // namespace tst_trend_plot

#include "tst_trend_plot.moc"
