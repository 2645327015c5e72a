// XY plots: what each kind of curve looks like, ranges, choosing a point, and what goes into files.
#include "tests/support/test_program.h"
#include "tests/support/ui/picture.h"
#include "tests/support/ui/warnings.h"
#include "ui/plot/xy/xy_csv.h"
#include "ui/plot/xy/xy_layout.h"
#include "ui/plot/xy/xy_picture.h"
#include "ui/plot/xy/xy_plot.h"

#include <QApplication>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

namespace tst_xy_plot {

using namespace titer;
using namespace titer::plot;
using look::Theme;
using look::Token;

namespace {

const double none = std::nan("");
constexpr QSize usual(420, 300);

// A painted model, and what lies at a place of its axes.
struct Painted {
    XyModel model;
    XyLayout layout{QRectF(QPointF(), QSizeF(usual)), model};
    QImage image{usual, QImage::Format_ARGB32_Premultiplied};

    explicit Painted(const XyModel& shown)
        : model(shown)
    {
        image.fill(Theme::current().color(Token::Base));
        QPainter painter(&image);
        paintXy(&painter, QRectF(QPointF(), QSizeF(usual)), model);
    }
    QColor at(double across, double up) const { return image.pixelColor(int(layout.xOf(across)), int(layout.yOf(up))); }
    // Whether a line in `color` runs through the place, whose pixels lie between others.
    bool has(const QColor& color, double across, double up) const
    {
        const QPoint place(int(layout.xOf(across)), int(layout.yOf(up)));
        for (int dx = -2; dx <= 2; ++dx)
            for (int dy = -2; dy <= 2; ++dy)
                if (image.pixelColor(place + QPoint(dx, dy)).rgb() == color.rgb()) return true;
        return false;
    }
    // The same of a line of one pixel, which may lie between two.
    bool hasThin(const QColor& color, double across, double up) const
    {
        constexpr int near = 220; // of 765
        const QPoint place(int(layout.xOf(across)), int(layout.yOf(up)));
        for (int dx = -2; dx <= 2; ++dx)
            for (int dy = -2; dy <= 2; ++dy) {
                const QColor there = image.pixelColor(place + QPoint(dx, dy));
                if (std::abs(there.red() - color.red()) + std::abs(there.green() - color.green()) +
                        std::abs(there.blue() - color.blue()) <
                    near)
                    return true;
            }
        return false;
    }
};

XyCurve curve(XyCurve::Kind kind, QVector<double> x, QVector<double> y)
{
    return {.name = QStringLiteral("Titre"), .x = std::move(x), .y = std::move(y), .kind = kind};
}

XyModel modelOf(const QList<XyCurve>& curves)
{
    XyModel model;
    model.title = QStringLiteral("Feeding");
    model.acrossUnit = QStringLiteral("h");
    model.leftUnit = QStringLiteral("g/L");
    model.curves = curves;
    return model;
}

XyModel scores()
{
    XyCurve runs = curve(XyCurve::Points, {-2, 0, 3}, {1, -1, 2});
    runs.labels = {QStringLiteral("R1"), QStringLiteral("R2"), QStringLiteral("R3")};
    return modelOf({runs});
}

} // namespace

class XyPlotTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { Theme::current().apply(*qApp); }
    void init()
    {
        QLocale::setDefault(QLocale::c());
        Theme::current().choose(look::Choice::Light);
        Theme::current().setTextScale(100);
    }

    void aLineIsPartedWhereAValueIsMissing()
    {
        const XyCurve line = curve(XyCurve::Line, {0, 1, 2, 3, 4, 5}, {2, 2, none, none, 2, 2});
        const Painted painted(modelOf({line}));
        const QColor ink = colourOf(line);
        QVERIFY(painted.has(ink, 0.5, 2) && painted.has(ink, 4.5, 2));
        QVERIFY(!painted.has(ink, 2.5, 2));
    }

    void aLineAlongAnEdgeIsNotCut()
    {
        XyModel model = modelOf({curve(XyCurve::Line, {0, 10}, {0, 0})});
        model.left = {0, 1};
        const Painted painted(model);
        const QColor ink = colourOf(model.curves[0]);
        const int x = int(painted.layout.xOf(5.1)), y = int(std::round(painted.layout.area.bottom()));
        int inked = 0;
        for (int dy = -3; dy <= 3; ++dy) inked += painted.image.pixelColor(x, y + dy).rgb() != qRgb(255, 255, 255);
        QVERIFY2(inked >= int(penOf(model.curves[0]).widthF()), qPrintable(ink.name()));
    }

    void aBandLiesBetweenLowAndHigh()
    {
        XyCurve line = curve(XyCurve::Line, {0, 1, 2, 3}, {2, 2, 2, 2});
        line.low = {1, 1, none, 1};
        line.high = {3, 3, none, 3};
        const Painted painted(modelOf({line}));
        QCOMPARE(painted.at(0.55, 2.6).rgb(), bandColourOf(line).rgb());
        QCOMPARE(painted.at(0.55, 1.4).rgb(), bandColourOf(line).rgb());
        QVERIFY(painted.at(0.55, 3.2).rgb() != bandColourOf(line).rgb());
        QVERIFY(painted.at(1.55, 2.6).rgb() != bandColourOf(line).rgb());
    }

    void barsStandOnZeroAtTheirPlaces()
    {
        const XyCurve bars = curve(XyCurve::Bars, {10, 20, 30}, {4, none, -2});
        const Painted painted(modelOf({bars}));
        const QColor fill = bandColourOf(bars);
        QVERIFY2(painted.layout.left.contains(0) && painted.layout.across.contains(34), "ranges follow from the bars");
        QCOMPARE(painted.at(11, 0.7).rgb(), fill.rgb());
        QCOMPARE(painted.at(11, 3.7).rgb(), fill.rgb());
        QVERIFY(painted.at(11, -0.7).rgb() != fill.rgb());
        QVERIFY(painted.at(14.5, 1.3).rgb() != fill.rgb()); // seven tenths of a step wide
        QVERIFY(painted.at(21, 1.3).rgb() != fill.rgb());
        QCOMPARE(painted.at(31, -1.3).rgb(), fill.rgb());
    }

    void barsOfAHistogramTouch()
    {
        XyCurve bars = curve(XyCurve::Bars, {0.5, 1.5, 2.5}, {3, 3, 3});
        bars.filled = 1;
        const Painted painted(modelOf({bars}));
        for (const double x : {0.05, 0.95, 1.05, 1.95, 2.05, 2.95})
            QCOMPARE(painted.at(x, 1.3).rgb(), bandColourOf(bars).rgb());
    }

    void barsHaveNamesInsteadOfNumbers()
    {
        XyModel model = modelOf({curve(XyCurve::Bars, {0, 1}, {3, 1})});
        model.places = {QStringLiteral("Feed"), QStringLiteral("pH")};
        const Painted painted(model);
        QCOMPARE(painted.layout.across, (Range{-0.5, 1.5}));
        QCOMPARE(painted.at(0.1, 2.7).rgb(), bandColourOf(model.curves[0]).rgb());
    }

    void boxesReachFromQuartileToQuartile()
    {
        XyCurve boxes = curve(XyCurve::Boxes, {0, 1}, {5, 6});
        boxes.low = {1, 2};
        boxes.lowerQuartile = {4, 5};
        boxes.upperQuartile = {7, 8};
        boxes.high = {9, 10};
        const Painted painted(modelOf({boxes}));
        const QColor fill = bandColourOf(boxes);
        QCOMPARE(painted.at(0.2, 4.5).rgb(), fill.rgb());
        QCOMPARE(painted.at(0.2, 6.5).rgb(), fill.rgb());
        QVERIFY(painted.at(0.2, 3.5).rgb() != fill.rgb());
        const QColor line = colourOf(boxes);
        QVERIFY(painted.hasThin(line, 0.2, 5) && !painted.hasThin(line, 0.2, 5.5)); // the median
        QVERIFY(painted.hasThin(line, 0, 2) && painted.hasThin(line, 0, 8.5));      // whiskers
        QVERIFY(!painted.hasThin(line, -0.2, 2) && !painted.hasThin(line, -0.2, 8.5));
        QCOMPARE(painted.at(1.2, 7.5).rgb(), fill.rgb());
    }

    void whiskersEndAtLowAndHigh()
    {
        XyCurve points = curve(XyCurve::Points, {1, 2, 3}, {5, 5, 5});
        points.low = {4, 3};
        points.high = {6, 7};
        points.lowX = {none, none, 2.5};
        points.highX = {none, none, 3.5};
        const Painted painted(modelOf({points}));
        const QColor ink = colourOf(points);
        QVERIFY(painted.has(ink, 1, 5.7) && !painted.has(ink, 1, 6.4));
        QVERIFY(painted.has(ink, 2, 3.5) && !painted.has(ink, 2, 2.8));
        QVERIFY(painted.has(ink, 2.7, 5) && painted.has(ink, 3.3, 5) && !painted.has(ink, 3, 5.7));
    }

    void aPointIsChosenByMouseAndKeys()
    {
        XyPlot plot;
        plot.setModel(scores());
        plot.setSelectable(true);
        support::picture(plot, QStringLiteral("xy-scores"), usual);
        QSignalSpy selected(&plot, &XyPlot::selected);
        const qreal u = Theme::current().u();
        const XyLayout layout(QRectF(plot.rect()).adjusted(u, u, -u, -u), plot.model());
        QTest::mouseClick(&plot, Qt::LeftButton, {}, layout.placeOf(plot.model(), {0, 1}).toPoint());
        QCOMPARE(plot.model().selected, (XyPoint{0, 1}));
        QVERIFY2(plot.accessibleDescription().contains(QLatin1String("R2")), qPrintable(plot.accessibleDescription()));
        QVERIFY(support::contains(support::picture(plot, QStringLiteral("xy-scores-selected"), usual),
                                  Theme::current().color(Token::Accent)));
        QTest::keyClick(&plot, Qt::Key_Right);
        QTest::keyClick(&plot, Qt::Key_Right); // the last one stays
        QCOMPARE(plot.model().selected, (XyPoint{0, 2}));
        QCOMPARE(selected.count(), 3);
        QTest::mouseClick(&plot, Qt::LeftButton, {}, layout.area.topLeft().toPoint());
        QCOMPARE(plot.model().selected, (XyPoint{0, 2}));
    }

    void valuesOfEachKindStandInTheTable()
    {
        XyCurve points = curve(XyCurve::Points, {1, 2}, {5, 6});
        points.low = {4, 5};
        points.high = {7, none};
        QCOMPARE(
            xyCsv(modelOf({points})),
            QStringLiteral("\"Titre, across [h]\",Titre [g/L],\"Titre, lower end [g/L]\",\"Titre, upper end [g/L]\"\n"
                           "1,5,4,7\n2,6,5,\n"));
        QVERIFY(xyCsv({}).isEmpty());
    }

    void filesAreInTheLightLook()
    {
        Theme::current().choose(look::Choice::Dark);
        XyPlot plot;
        plot.setModel(scores());
        const QImage image = plot.picture(usual);
        QCOMPARE(image.size(), 2 * usual);
        QCOMPARE(image.pixelColor(0, 0).rgb(), Theme::color(Token::Base, look::Look::Light).rgb());
        QVERIFY(support::contains(image, Theme::color(Token::Series1, look::Look::Light)));
        const QByteArray svg = plot.svg(usual);
        QVERIFY(svg.contains("<title>Feeding</title>") && svg.contains("Titre: "));
        QCOMPARE(Theme::current().look(), look::Look::Dark);
    }

    void drawsInEveryLookWithoutAWarning()
    {
        const support::Warnings warnings;
        XyCurve band = curve(XyCurve::Line, {0, 1, 2, 3}, {2, 3, 3.5, 3});
        band.low = {1.5, 2.6, 3, 2};
        band.high = {2.5, 3.4, 4, 4};
        XyCurve bars = curve(XyCurve::Bars, {0, 1, 2, 3}, {1, 2, 1.5, 0.5});
        bars.name = QStringLiteral("Bars on the other axis with a long name");
        bars.colourIndex = 2;
        bars.right = true;
        XyCurve boxes = curve(XyCurve::Boxes, {0, 1, 2, 3}, {5, 6, 5, 4});
        boxes.name = QStringLiteral("Boxes");
        boxes.colourIndex = 3;
        boxes.low = {4, 5, 4, 3};
        boxes.lowerQuartile = {4.5, 5.5, 4.5, 3.5};
        boxes.upperQuartile = {5.5, 6.5, 5.5, 4.5};
        boxes.high = {6, 7, 6, 5};
        XyModel model = modelOf({band, boxes, bars});
        model.rightUnit = QStringLiteral("kg");
        model.levels = {{6.2, QStringLiteral("upper limit")}, {1.5, QStringLiteral("change"), true}};
        model.normal = {0.5, 1.5};
        model.acrossTitle = QStringLiteral("Time of feeding");
        XyPlot plot;
        plot.setModel(model);
        for (const int scale : {100, 200}) {
            Theme::current().setTextScale(scale);
            for (const support::Variant& variant : support::variants()) {
                Theme::current().choose(variant.choice);
                const QImage image =
                    support::picture(plot, QStringLiteral("xy-kinds-%1-%2").arg(variant.name).arg(scale),
                                     usual * scale / 100, variant.pixelRatio);
                for (const Token token : {Token::Series1, Token::Series4})
                    QVERIFY(support::contains(image, Theme::current().color(token)));
            }
        }
        Theme::current().setTextScale(100);
        Theme::current().choose(look::Choice::Wall);
        support::picture(plot, QStringLiteral("xy-kinds-wall"), 2 * usual);
        QCOMPARE(warnings.messages(), QStringList());
    }

    // Close together, out of order, at both edges: in order, a line apart, within the picture, at their levels where there is room.
    void namesBesideLevelsStandApart()
    {
        XyModel model = modelOf({curve(XyCurve::Line, {0, 10}, {0, 10})});
        model.left = {0, 10};
        model.levels = {{9.9, QStringLiteral("upper limit")}, {5, QStringLiteral("centre")},
                        {0.1, QStringLiteral("lower limit")}, {10, QStringLiteral("target")},
                        {0, QStringLiteral("zero")},          {12, QStringLiteral("off the axis")}};
        QVERIFY(!XyLayout(QRectF(QPointF(), QSizeF(usual)), model).beside.isValid());
        model.levelsBeside = true;
        const XyLayout layout(QRectF(QPointF(), QSizeF(usual)), model);
        QVERIFY(layout.beside.left() > layout.area.right() && layout.beside.right() <= usual.width());
        const qreal line = QFontMetricsF(Theme::current().font(look::Type::Caption)).lineSpacing();
        const QList<std::pair<int, double>> names = layout.namesBeside(model);
        QList<int> order;
        for (qsizetype i = 0; i < names.size(); ++i) {
            order << names[i].first;
            if (i > 0) QVERIFY(names[i].second - names[i - 1].second >= line - 1e-9);
        }
        QCOMPARE(order, (QList<int>{3, 0, 1, 2, 4}));
        QCOMPARE(names[2].second, layout.yOf(5));
        QVERIFY(names[0].second >= layout.area.top() && names[4].second <= layout.area.bottom() + line / 2 + 1e-9);
        const Painted painted(model);
        const QRect room = layout.beside.toRect().adjusted(0, -int(line / 2), 0, int(line / 2));
        bool written = false;
        for (int y = room.top(); y <= room.bottom() && y < usual.height(); ++y)
            for (int x = room.left(); x <= room.right() && x < usual.width(); ++x)
                written = written || painted.image.pixelColor(x, y) != Theme::current().color(Token::Base);
        QVERIFY(written);
    }
};

TITER_WINDOW_TEST(XyPlotTest)

} // namespace tst_xy_plot

#include "tst_xy_plot.moc"
