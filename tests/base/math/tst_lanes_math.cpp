// Functions of eight numbers at once against those of the C library.
#include "core/base/math/lanes_math.h"
#include "core/base/math/random.h"
#include "core/base/math/vector_units.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>
#include <limits>

namespace tst_lanes_math {

using namespace titer::base;

namespace {

constexpr double twoPlaces = 2.0 * std::numeric_limits<double>::epsilon();

struct Exponentials {
    template <int width> [[gnu::always_inline]] static void at(Lanes* x)
    {
        for (int v = 0; v < laneCount / width; ++v) takeExp<width>(vectorsOf<width>(x)[v]);
    }
};
struct Logarithms {
    template <int width> [[gnu::always_inline]] static void at(Lanes* x)
    {
        for (int v = 0; v < laneCount / width; ++v) takeLog<width>(vectorsOf<width>(x)[v]);
    }
};

template <class Kernel> std::vector<double> taken(std::vector<double> x)
{
    onVectorUnit<Kernel>(lanesAt(x));
    return x;
}

} // namespace

class LanesMath : public QObject {
    Q_OBJECT

private slots:
    void exponentialIsThatOfTheLibrary()
    {
        Random random(1, "exponents");
        for (int i = 0; i < 20000; ++i) {
            std::vector<double> x(laneCount);
            for (double& v : x) v = (i % 2 ? 700.0 : 1.0) * (2.0 * random.uniform() - 1.0);
            const std::vector<double> e = taken<Exponentials>(x);
            for (int l = 0; l < laneCount; ++l) QVERIFY(std::abs(e[l] / std::exp(x[l]) - 1.0) <= twoPlaces);
        }
    }

    void exponentialEndsWhereNumbersDo()
    {
        const std::vector<double> x = {0.0, -0.0, 1e-300, 708.0, 1e4, -708.0, -1e4, 1.0};
        const std::vector<double> e = taken<Exponentials>(x);
        QCOMPARE(e[0], 1.0);
        QCOMPARE(e[1], 1.0);
        QCOMPARE(e[2], 1.0);
        QVERIFY(e[3] > 3e307 && e[4] == e[3]);
        QVERIFY(e[5] > 0.0 && e[5] < 4e-308 && e[6] == e[5]);
    }

    void logarithmIsThatOfTheLibrary()
    {
        Random random(2, "logarithms");
        for (int i = 0; i < 20000; ++i) {
            std::vector<double> x(laneCount);
            for (double& v : x) v = i % 2 ? std::exp(1400.0 * random.uniform() - 700.0) : 0.5 + random.uniform();
            const std::vector<double> e = taken<Logarithms>(x);
            for (int l = 0; l < laneCount; ++l)
                QVERIFY(std::abs(e[l] - std::log(x[l])) <= twoPlaces * std::abs(std::log(x[l])));
        }
        const std::vector<double> one = taken<Logarithms>(std::vector<double>(laneCount, 1.0));
        QCOMPARE(one[0], 0.0);
    }
};

TITER_EACH_WIDTH_TEST(LanesMath)

} // namespace tst_lanes_math

#include "tst_lanes_math.moc"
