// Dense lines, painted column by column, look as the painter's own strokes do.
#include "tests/support/test_program.h"
#include "ui/plot/dense_line.h"

#include <QImage>
#include <QPainter>
#include <QPicture>
#include <QTest>

#include <cmath>
#include <functional>
#include <limits>

namespace tst_dense_line {

using namespace titer;

namespace {

constexpr QSize size(320, 120);
constexpr QRectF area(10, 10, 300, 100);

using Draw = std::function<void(QPainter&)>;

QImage painted(const Draw& draw, qreal scale = 1.0)
{
    QImage image(size * scale, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(area);
    painter.setPen(QPen(Qt::black, 2));
    draw(painter);
    return image;
}

// How dark a column is in all [pixels], and about which height.
struct Ink {
    double amount = 0.0, centre = 0.0;
};
Ink inkOf(const QImage& image, int column)
{
    Ink ink;
    for (int row = 0; row < image.height(); ++row) {
        const double dark = 1.0 - qGray(image.pixel(column, row)) / 255.0;
        ink.amount += dark;
        ink.centre += dark * (row + 0.5);
    }
    if (ink.amount > 0.0) ink.centre /= ink.amount;
    return ink;
}

// Two points in each column, as the thinning of a dense series leaves them.
QList<QPointF> waves()
{
    QList<QPointF> run;
    for (int i = 0; i < 300; ++i) {
        const double middle = 60 + 20 * std::sin(i * 0.05), half = 3 + 12 * std::abs(std::sin(i * 0.7));
        run.append({10 + i + 0.25, middle + half});
        run.append({10 + i + 0.75, middle - half});
    }
    return run;
}

} // namespace

class TestDenseLine : public QObject {
    Q_OBJECT

private slots:
    void looksAsStrokesDo_data();
    void looksAsStrokesDo();
    void staysInTheClip();
    void paintsNothingWhereThereIsNoNumber();
    void leavesTheOthersToThePainter();
};

void TestDenseLine::looksAsStrokesDo_data()
{
    QTest::addColumn<QList<QPointF>>("run");
    QTest::addColumn<qreal>("scale");
    const QList<QPointF> flat{{10, 50.3}, {310, 50.3}}, slanted{{10, 100}, {310, 25}}, upright{{100, 20}, {100.4, 90}};
    for (const qreal scale : {1.0, 2.0}) {
        const QByteArray at = scale > 1.0 ? " at two pixels each" : "";
        QTest::addRow("waves%s", at.constData()) << waves() << scale;
        QTest::addRow("flat%s", at.constData()) << flat << scale;
        QTest::addRow("slanted%s", at.constData()) << slanted << scale;
        QTest::addRow("upright%s", at.constData()) << upright << scale;
    }
}

void TestDenseLine::looksAsStrokesDo()
{
    QFETCH(QList<QPointF>, run);
    QFETCH(qreal, scale);
    const QImage strokes = painted([&](QPainter& painter) { painter.drawPolyline(run); }, scale);
    const QImage columns =
        painted([&](QPainter& painter) { QVERIFY(plot::paintDenseLine(&painter, run, area)); }, scale);
    double all = 0.0, allExpected = 0.0, lever = 0.0, leverExpected = 0.0; // of the whole picture
    for (int column = 0; column < strokes.width(); ++column) {
        const Ink expected = inkOf(strokes, column), found = inkOf(columns, column);
        QVERIFY2(
            std::abs(found.amount - expected.amount) <= 1.5 * scale + 0.1 * expected.amount,
            qPrintable(QString("column %1: %2 pixels, not %3").arg(column).arg(found.amount).arg(expected.amount)));
        all += found.amount;
        allExpected += expected.amount;
        lever += found.amount * found.centre;
        leverExpected += expected.amount * expected.centre;
        // The edge of one steep stroke tapers off, which a column of one shade does not show.
        if (run.size() > 2 && expected.amount > 1.0)
            QVERIFY2(
                std::abs(found.centre - expected.centre) <= scale,
                qPrintable(QString("column %1: about %2, not %3").arg(column).arg(found.centre).arg(expected.centre)));
    }
    QVERIFY(std::abs(lever / all - leverExpected / allExpected) < 0.1 * scale);
    QVERIFY(std::abs(all / allExpected - 1.0) < 0.06);
}

void TestDenseLine::staysInTheClip()
{
    const QImage image = painted([](QPainter& painter) {
        painter.setClipRect(QRectF(10, 10, 150, 100), Qt::IntersectClip);
        QVERIFY(plot::paintDenseLine(&painter, waves(), area));
    });
    QVERIFY(inkOf(image, 159).amount > 1.0);
    for (int column = 161; column < image.width(); ++column) QCOMPARE(inkOf(image, column).amount, 0.0);
}

// Points that are none, or so far off that their pieces have no length that is a number; what stands between them is painted.
void TestDenseLine::paintsNothingWhereThereIsNoNumber()
{
    constexpr double none = std::numeric_limits<double>::quiet_NaN(), far = 1e300;
    for (const double odd : {none, -none, far, -far, std::numeric_limits<double>::infinity()}) {
        QList<QPointF> run = waves();
        for (int i = 100; i < 140; ++i) run[i].setY(odd);
        const QImage image = painted([&](QPainter& painter) { QVERIFY(plot::paintDenseLine(&painter, run, area)); });
        QVERIFY(inkOf(image, 30).amount > 1.0);
        QVERIFY(inkOf(image, 250).amount > 1.0);
    }
}

// Dashes keep their length, and an export keeps its lines.
void TestDenseLine::leavesTheOthersToThePainter()
{
    const QImage dashed = painted([](QPainter& painter) {
        painter.setPen(QPen(Qt::black, 2, Qt::DashLine));
        QVERIFY(!plot::paintDenseLine(&painter, waves(), area));
    });
    for (int column = 0; column < dashed.width(); ++column) QCOMPARE(inkOf(dashed, column).amount, 0.0);
    (void)painted([](QPainter& painter) {
        painter.rotate(5);
        QVERIFY(!plot::paintDenseLine(&painter, waves(), area));
    });
    QPicture picture;
    QPainter painter(&picture);
    painter.setPen(QPen(Qt::black, 2));
    QVERIFY(!plot::paintDenseLine(&painter, waves(), area));
}

TITER_WINDOW_TEST(TestDenseLine)

} // namespace tst_dense_line

#include "tst_dense_line.moc"
