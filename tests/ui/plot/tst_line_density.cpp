// Many lines as one picture: where they are inked, gaps, and more ink where more of them lie.
#include "tests/support/test_program.h"
#include "ui/plot/line_density.h"

#include <QTest>

#include <cmath>
#include <limits>

namespace tst_line_density {

using namespace titer;
using plot::LineDensity;

namespace {

constexpr QSize size(40, 20);

int alphaAt(const QImage& image, int x, int y)
{
    return qAlpha(image.pixel(x, y));
}

// The rows of a column that have ink, first and last; -1, -1 without.
std::pair<int, int> inked(const QImage& image, int x)
{
    std::pair<int, int> span(-1, -1);
    for (int y = 0; y < image.height(); ++y)
        if (alphaAt(image, x, y) > 0) span = {span.first < 0 ? y : span.first, y};
    return span;
}

} // namespace

class TestLineDensity : public QObject {
    Q_OBJECT

private slots:
    void aLineIsInkedInEachColumnOnce();
    void aColumnShowsTheWholeRangeOfItsPoints();
    void gapsStayGaps();
    void moreLinesGiveMoreInk();
};

void TestLineDensity::aLineIsInkedInEachColumnOnce()
{
    // From the upper left to the lower right corner: each column the two pixels beneath each other of its own half of the slope.
    const std::vector<double> axis{0.0, 10.0}, values{5.0, -5.0};
    LineDensity density(size, {0.0, 10.0}, {-5.0, 5.0}, axis);
    density.add(values);
    const QImage image = density.image(Qt::black, 0.5);
    QCOMPARE(image.size(), size);
    for (int x = 0; x < size.width(); ++x) {
        const auto [top, bottom] = inked(image, x);
        QVERIFY2(std::abs(0.5 * (top + bottom) - 0.5 * x) <= 0.5,
                 qPrintable(QStringLiteral("%1: %2 %3").arg(x).arg(top).arg(bottom)));
        QVERIFY(bottom - top <= 1);
        QCOMPARE(alphaAt(image, x, top), 128);
    }
}

void TestLineDensity::aColumnShowsTheWholeRangeOfItsPoints()
{
    // A spike of one point among two thousand.
    std::vector<double> axis, values;
    for (int i = 0; i < 2000; ++i) {
        axis.push_back(i);
        values.push_back(i == 1025 ? 1.0 : 0.05);
    }
    LineDensity density(size, {0.0, 2000.0}, {0.0, 1.0}, axis);
    density.add(values);
    const QImage image = density.image(Qt::black, 1.0);
    QCOMPARE(inked(image, 20), std::make_pair(0, 19)); // 1025 of 50 points a column
    QCOMPARE(inked(image, 19), std::make_pair(19, 19));
    QCOMPARE(inked(image, 21), std::make_pair(19, 19));
}

void TestLineDensity::gapsStayGaps()
{
    const double none = std::numeric_limits<double>::quiet_NaN();
    const std::vector<double> axis{0.0, 1.0, 2.0, 3.0, 4.0}, values{0.5, 0.5, none, 0.5, 0.5};
    LineDensity density(size, {0.0, 4.0}, {0.0, 1.0}, axis);
    density.add(values);
    density.add(std::vector<double>(5, none));  // nothing
    density.add(std::vector<double>(5, 1e300)); // above what is shown
    const QImage image = density.image(Qt::black, 1.0);
    QVERIFY(inked(image, 5).first >= 0 && inked(image, 35).first >= 0);
    QCOMPARE(inked(image, 20), std::make_pair(-1, -1));
}

void TestLineDensity::moreLinesGiveMoreInk()
{
    const std::vector<double> axis{0.0, 1.0};
    LineDensity density(size, {0.0, 1.0}, {0.0, 1.0}, axis);
    for (const double height : {0.975, 0.025, 0.025, 0.025}) density.add(std::vector<double>(2, height));
    const QImage image = density.image(Qt::black, 0.25);
    QCOMPARE(alphaAt(image, 20, 0), 64);                                             // 0.25
    QVERIFY(std::abs(alphaAt(image, 20, 19) - 255 * (1 - std::pow(0.75, 3))) < 1.0); // three over each other
}

TITER_TEST(TestLineDensity)

} // namespace tst_line_density

#include "tst_line_density.moc"
