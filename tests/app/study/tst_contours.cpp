// Iso-lines of fields whose lines are known: planes, circles, saddles.
#include "app/study/contours.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>
#include <functional>
#include <limits>

namespace tst_contours {

using namespace titer::app;

namespace {

ContourField fieldOf(const std::function<double(double, double)>& f, int count = 51, double half = 1.0)
{
    ContourField field;
    for (int i = 0; i < count; ++i) {
        field.across.push_back(-half + 2.0 * half * i / (count - 1));
        field.up.push_back(field.across.back());
    }
    for (const double y : field.up)
        for (const double x : field.across) field.values.push_back(f(x, y));
    return field;
}

// Of a closed outline; against the clock is above 0.
double signedArea(const QPolygonF& outline)
{
    double twice = 0.0;
    for (qsizetype i = 0; i < outline.size(); ++i) {
        const QPointF a = outline[i], b = outline[(i + 1) % outline.size()];
        twice += a.x() * b.y() - b.x() * a.y();
    }
    return 0.5 * twice;
}

double areaOf(const QList<QPolygonF>& outlines)
{
    double area = 0.0;
    for (const QPolygonF& outline : outlines) area += signedArea(outline);
    return area;
}

} // namespace

class ContoursTest : public QObject {
    Q_OBJECT
private slots:
    void drawsAPlaneExactly()
    {
        const auto plane = [](double x, double y) { return 2.0 * x + y; };
        const QList<QPolygonF> lines = isoLines(fieldOf(plane), 0.31);
        QCOMPARE(lines.size(), 1);
        for (const QPointF& p : lines[0]) QVERIFY(std::abs(plane(p.x(), p.y()) - 0.31) < 1e-12);
        // From border to border.
        QVERIFY(std::abs(std::abs(lines[0].first().y()) - 1.0) < 1e-12 &&
                std::abs(std::abs(lines[0].last().y()) - 1.0) < 1e-12);
        // The slope (2, 1) lies to the left of the line.
        const QPointF along = lines[0].last() - lines[0].first();
        QVERIFY(along.x() * 1.0 - along.y() * 2.0 > 0.0);
    }

    void drawsACircleAsOneClosedLine()
    {
        const QList<QPolygonF> lines = isoLines(fieldOf([](double x, double y) { return -x * x - y * y; }), -0.49);
        QCOMPARE(lines.size(), 1);
        QVERIFY(lines[0].first() == lines[0].last());
        for (const QPointF& p : lines[0])
            QVERIFY2(std::abs(std::hypot(p.x(), p.y()) - 0.7) < 3e-4,
                     qPrintable(QString::number(std::hypot(p.x(), p.y()))));
        // Higher inside: against the clock.
        const double area = signedArea(lines[0]);
        QVERIFY2(std::abs(area - M_PI * 0.49) < 2e-3, qPrintable(QString::number(area)));
    }

    void liesWithinTheErrorOfLinearInterpolation()
    {
        // Along an edge of length h the value is off by f'' h²/8 = h²/4 at most, and the line by that over the slope.
        const double radius = std::sqrt(0.5);
        for (const int count : {11, 21, 41, 81}) {
            double worst = 0.0;
            const QList<QPolygonF> lines =
                isoLines(fieldOf([](double x, double y) { return -x * x - y * y; }, count), -0.5);
            for (const QPointF& p : lines[0]) worst = std::max(worst, std::abs(std::hypot(p.x(), p.y()) - radius));
            const double h = 2.0 / (count - 1);
            QVERIFY2(worst < 1.05 * h * h / 4.0 / (2.0 * radius), qPrintable(QString::number(worst / h / h)));
            QVERIFY(worst > 0.0);
        }
    }

    void fillsUpToTheBorder()
    {
        // Half of the square, and a ring cut by all four borders.
        const double half = areaOf(regionAbove(fieldOf([](double x, double) { return x; }), 0.25));
        QVERIFY2(std::abs(half - 1.5) < 1e-12, qPrintable(QString::number(half)));
        const double corners = areaOf(regionAbove(fieldOf([](double x, double y) { return x * x + y * y; }, 201), 1.0));
        QVERIFY2(std::abs(corners - (4.0 - M_PI)) < 1e-3, qPrintable(QString::number(corners)));
        QVERIFY(std::abs(areaOf(regionAbove(fieldOf([](double, double) { return 1.0; }), 0.5)) - 4.0) < 1e-12);
        QVERIFY(regionAbove(fieldOf([](double, double) { return 0.0; }), 0.5).isEmpty());
    }

    void leavesHolesInARegion()
    {
        const QList<QPolygonF> ring =
            regionAbove(fieldOf([](double x, double y) { return -std::abs(std::hypot(x, y) - 0.6); }, 201), -0.1);
        QCOMPARE(ring.size(), 2);
        const double area = areaOf(ring);
        QVERIFY2(std::abs(area - M_PI * (0.49 - 0.25)) < 2e-3, qPrintable(QString::number(area)));
    }

    void partsLinesAtASaddle()
    {
        const auto saddle = [](double x, double y) { return x * y; };
        for (const double level : {0.1, -0.1}) {
            const QList<QPolygonF> lines = isoLines(fieldOf(saddle), level);
            QCOMPARE(lines.size(), 2);
            for (const QPolygonF& line : lines)
                for (const QPointF& p : line) QVERIFY(std::abs(saddle(p.x(), p.y()) - level) < 1e-9);
        }
        // Right in a cell: the mean of the corners decides, and no line crosses another.
        ContourField cell{.across = {0, 1}, .up = {0, 1}, .values = {1, 0, 0, 1}};
        QCOMPARE(isoLines(cell, 0.4).size(), 2);
        QCOMPARE(areaOf(regionAbove(cell, 0.4)) > 0.5, true);
        QCOMPARE(areaOf(regionAbove(cell, 0.6)) < 0.5, true);
        QCOMPARE(regionAbove(cell, 0.6).size(), 2);
        QCOMPARE(regionAbove(cell, 0.4).size(), 1);
    }

    void goesThroughNodesOfExactlyTheLevel()
    {
        // The level is met in whole rows of nodes.
        const QList<QPolygonF> lines =
            isoLines(fieldOf([](double x, double y) { return std::abs(x) + std::abs(y); }, 21), 0.5);
        QCOMPARE(lines.size(), 1);
        QVERIFY(lines[0].first() == lines[0].last());
        QVERIFY(std::abs(std::abs(signedArea(lines[0])) - 0.5) < 1e-9);
    }

    void leavesOutWhatIsNoNumber()
    {
        ContourField field = fieldOf([](double x, double) { return x; }, 5);
        field.values[12] = std::numeric_limits<double>::quiet_NaN(); // the middle
        QCOMPARE(isoLines(field, 0.25).size(), 2);
        QVERIFY(isoLines(ContourField(), 0.0).isEmpty());
    }

    void choosesRoundLevels()
    {
        const auto levels = [](double from, double to) {
            return roundLevels({.across = {0, 1}, .up = {0, 1}, .values = {from, to, from, to}}, 8);
        };
        QCOMPARE(levels(4.3, 5.55), QList<double>({4.4, 4.6, 4.8, 5.0, 5.2, 5.4}));
        QCOMPARE(levels(-3, 3), QList<double>({-2, -1, 0, 1, 2}));
        QCOMPARE(levels(0, 1000), QList<double>({200, 400, 600, 800}));
        QCOMPARE(levels(2, 2), QList<double>());
    }
};

TITER_TEST(ContoursTest)

} // namespace tst_contours

#include "tst_contours.moc"
