// The names at the ends of lines: beneath each other, in a margin that is kept for them.
#include "tests/support/test_program.h"
#include "ui/plot/trend/line_names.h"
#include "ui/plot/trend/trend_picture.h"

#include <QImage>
#include <QPainter>
#include <QTest>

namespace tst_line_names {

using namespace titer;
using namespace titer::plot;
using look::Look;
using look::Theme;

namespace {

const QRectF place(0, 0, 400, 200);

// Lines that all end at the same value.
TrendModel model(int lines, Series::Kind kind = Series::Marked)
{
    TrendModel model;
    model.time = {0, 100};
    model.left = {0, 10};
    for (int i = 0; i < lines; ++i) {
        Series line;
        line.name = QStringLiteral("line %1").arg(i);
        line.x = {0, 50, 90};
        line.y = {1, 4, 5};
        line.colourIndex = i;
        line.kind = kind;
        line.endName = QStringLiteral("run %1").arg(i);
        model.series.append(line);
    }
    return model;
}

// Where names are painted, by themselves.
QRect inkOf(const TrendModel& model)
{
    QImage image(place.size().toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    const TrendLayout layout(place, model);
    QPainter painter(&image);
    paintLineNames(&painter, model, layout, Look::Light);
    painter.end();
    QRect ink;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (qAlpha(image.pixel(x, y)) > 60) ink |= QRect(x, y, 1, 1);
    return ink;
}

qreal lineHigh()
{
    return QFontMetricsF(Theme::current().font(look::Type::Caption)).lineSpacing();
}

} // namespace

class TestLineNames : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { Theme::current().apply(*qApp); }
    void init() { Theme::current().choose(look::Choice::Light); }

    void keepAMargin()
    {
        TrendModel without = model(2);
        for (Series& line : without.series) line.endName.clear();
        const TrendLayout plain(place, without), named(place, model(2));
        QVERIFY(named.area.right() < plain.area.right() - widthOfLineNames(model(2)));
        // Also for those that are switched off, so that nothing jumps.
        TrendModel hidden = model(2);
        hidden.hidden = {QStringLiteral("line 0"), QStringLiteral("line 1")};
        QCOMPARE(TrendLayout(place, hidden).area, named.area);
        QVERIFY(inkOf(hidden).isEmpty());
        // A name as long as the plot takes no more than its share.
        TrendModel longest = model(1);
        longest.series[0].endName = QString(200, u'x');
        QVERIFY(TrendLayout(place, longest).area.width() > place.width() / 3);
    }

    // Five names of one height take five lines, in the margin and within the picture.
    void standBeneathEachOther()
    {
        const TrendLayout layout(place, model(5));
        const QRect ink = inkOf(model(5));
        QVERIFY(ink.height() > 4 * lineHigh());
        QVERIFY(ink.right() > layout.area.right() && ink.right() < place.right());
        QVERIFY(ink.top() >= place.top() && ink.bottom() <= place.bottom());
        QVERIFY(inkOf(model(1)).height() < 2 * lineHigh());
    }

    // At the top edge they go down, at the bottom edge up.
    void stayWithinThePlot()
    {
        for (const double value : {0.0, 10.0}) {
            TrendModel edge = model(4);
            for (Series& line : edge.series) line.y = {1, 4, value};
            const TrendLayout layout(place, edge);
            const QRect ink = inkOf(edge);
            QVERIFY(ink.top() >= layout.area.top() - lineHigh() && ink.bottom() <= layout.area.bottom() + lineHigh());
            QVERIFY(ink.height() > 3 * lineHigh());
        }
    }

    // One line of another run has its name above it, and takes no margin.
    void aLineAloneIsNamedWithinThePlot()
    {
        const TrendModel ghost = model(1, Series::Ghost);
        const TrendLayout layout(place, ghost);
        const QRect ink = inkOf(ghost);
        QVERIFY(!ink.isEmpty());
        QVERIFY(ink.right() <= layout.xOf(90) + 1 && ink.bottom() <= layout.yOf(5, false));
    }

    void whatHasNoValueIsNotNamed()
    {
        TrendModel empty = model(1);
        empty.series[0].x.clear();
        empty.series[0].y.clear();
        QVERIFY(inkOf(empty).isEmpty());
        TrendModel later = model(1);
        later.time = {95, 120};
        QVERIFY(inkOf(later).isEmpty());
    }
};

TITER_WINDOW_TEST(TestLineNames)

} // namespace tst_line_names

#include "tst_line_names.moc"
