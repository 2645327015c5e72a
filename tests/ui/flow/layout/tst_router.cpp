// Ways of streams: they end at their ports, are orthogonal with few bends, and keep away from foreign symbols.
#include "core/base/math/random.h"
#include "tests/support/test_program.h"
#include "ui/flow/layout/router.h"

#include <QTest>

#include <algorithm>
#include <cmath>

namespace tst_router {

using namespace titer::flow;

namespace {

QRectF boxAt(QPointF corner)
{
    return {corner, QSizeF(96, 96)};
}
RouteEnd outOf(QPointF corner)
{
    return {corner + QPointF(96, 48), Side::Right, boxAt(corner)};
}
RouteEnd into(QPointF corner)
{
    return {corner + QPointF(0, 48), Side::Left, boxAt(corner)};
}

bool isOrthogonal(const QPolygonF& points)
{
    for (qsizetype i = 1; i < points.size(); ++i)
        if (points[i].x() != points[i - 1].x() && points[i].y() != points[i - 1].y()) return false;
    return true;
}

// The least distance of a way to a box; 0 where it touches it.
qreal distance(const QPolygonF& points, const QRectF& box)
{
    qreal min = 1e9;
    for (qsizetype i = 1; i < points.size(); ++i) {
        const QRectF s = QRectF(points[i - 1], points[i]).normalized();
        const qreal dx = std::max({0.0, box.left() - s.right(), s.left() - box.right()});
        const qreal dy = std::max({0.0, box.top() - s.bottom(), s.top() - box.bottom()});
        min = std::min(min, std::hypot(dx, dy));
    }
    return min;
}

} // namespace

class RouterTest : public QObject {
    Q_OBJECT
private slots:
    void aTrainIsOneStraightLine()
    {
        const Route way = route(outOf({0, 0}), into({256, 0}), {});
        QCOMPARE(way.points, QPolygonF({{96, 48}, {256, 48}}));
        QVERIFY(way.clear);
    }

    void oneBendLeadsIntoATopPort()
    {
        const RouteEnd top{{256 + 32, 200}, Side::Top, boxAt({256, 200})};
        const Route way = route(outOf({0, 0}), top, {});
        QCOMPARE(bends(way.points), 1);
        QCOMPARE(way.points.last(), top.at);
    }

    void goesRoundASymbolThatStandsBetween()
    {
        const QRectF between = boxAt({200, 0});
        const Route way = route(outOf({0, 0}), into({400, 0}), {{between}, {}, {}, {}});
        QVERIFY(way.clear);
        QVERIFY(distance(way.points, between) >= clearance);
        QVERIFY(bends(way.points) <= maxBends);
    }

    void goesBackThroughTheGutterBetweenZones()
    {
        // From the end of the upper row to the start of the lower one.
        const QRectF upper(-40, -60, 1000, 260), lower(-40, 240, 1000, 260);
        const Route way = route(outOf({800, 0}), into({0, 320}), {{}, {}, {upper, lower}, {}});
        QCOMPARE(bends(way.points), 4);
        const qreal y = way.points[2].y();
        QVERIFY2(y > upper.bottom() && y < lower.top(), qPrintable(QString::number(y)));
    }

    void neverHasMoreBendsThanAllowedWhateverStandsAround()
    {
        titer::base::Random random(7, "routes");
        for (int round = 0; round < 300; ++round) {
            const auto place = [&] {
                return QPointF(std::floor(random.uniform() * 60), std::floor(random.uniform() * 40)) * 16;
            };
            RouteField field;
            for (int i = 0; i < 12; ++i) field.symbols.append(boxAt(place()));
            const Side sides[] = {Side::Left, Side::Right, Side::Top, Side::Bottom};
            const auto end = [&](Side side) {
                const QRectF box = boxAt(place());
                const QPointF at = side == Side::Left    ? QPointF(box.left(), box.center().y())
                                   : side == Side::Right ? QPointF(box.right(), box.center().y())
                                   : side == Side::Top   ? QPointF(box.left() + 32, box.top())
                                                         : QPointF(box.left() + 64, box.bottom());
                return RouteEnd{at, side, box};
            };
            const RouteEnd from = end(sides[int(random.uniform() * 4)]), to = end(sides[int(random.uniform() * 4)]);
            const Route way = route(from, to, field);
            QCOMPARE(way.points.first(), from.at);
            QCOMPARE(way.points.last(), to.at);
            QVERIFY(isOrthogonal(way.points));
            QVERIFY2(bends(way.points) <= maxBends, qPrintable(QString::number(bends(way.points))));
            if (way.clear)
                for (const QRectF& box : field.symbols) QVERIFY(distance(way.points, box) >= clearance - 0.2);
        }
    }

    void theSameEndsGiveTheSameWay()
    {
        const RouteField field{{boxAt({200, 30})}, {}, {}, {}};
        QCOMPARE(route(outOf({0, 0}), into({400, 160}), field), route(outOf({0, 0}), into({400, 160}), field));
    }

    void aCrossingIsFoundInTheMiddleAndNotAtTheEnds()
    {
        const QPolygonF across{{0, 50}, {100, 50}}, down{{40, 0}, {40, 100}}, joins{{60, 0}, {60, 50}};
        QCOMPARE(crossings(down, across), QList<QPointF>({{40, 50}}));
        QCOMPARE(crossings(joins, across), QList<QPointF>());
    }

    void theGapIsLeftOutOfTheLaterLine()
    {
        const QPolygonF points{{0, 0}, {100, 0}};
        const QPainterPath whole = roundedPath(points, 8), gapped = gappedPath(points, 8, {{{40, 0}, 5}});
        QCOMPARE(whole.length(), 100.0);
        QCOMPARE(gapped.length(), 90.0);
        QCOMPARE(gapped.elementCount(), 4);
    }

    void cornersAreRoundedAsFarAsTheSegmentsAllow()
    {
        const QPainterPath wide = roundedPath({{0, 0}, {100, 0}, {100, 100}}, 8);
        QVERIFY(wide.length() < 200 && wide.length() > 190);
        const QPainterPath narrow = roundedPath({{0, 0}, {4, 0}, {4, 100}}, 8);
        QCOMPARE(narrow.currentPosition(), QPointF(4, 100));
    }
};

TITER_TEST(RouterTest)

} // namespace tst_router

#include "tst_router.moc"
