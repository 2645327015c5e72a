// The covariance stays one over very many steps: ten million where TITER_LONG is set.
#include "core/base/math/random.h"
#include "core/studies/numerics/dense.h"
#include "tests/support/core/written_dynamics.h"
#include "tests/support/test_program.h"

namespace tst_positive_covariance {

using namespace titer;
using namespace titer::twin;

namespace {

// A chemostat: cells, substrate, product and what is left of a tracer [g/L]; greatest growth rate [1/s] and yield as
// parameters.
struct Chemostat : reference::WrittenModel<Chemostat> {
    static constexpr double hour = 3600.0, dilution = 0.1 / hour;
    int size() const override { return 6; }
    template <class T> void law(double, const T* x, T* d)
    {
        const T growth = x[4] * base::saturated(x[1], 0.1) * x[0];
        d[0] = growth - dilution * x[0];
        d[1] = dilution * (10.0 - x[1]) - growth / x[5];
        d[2] = growth * 0.2 - dilution * x[2];
        d[3] = dilution * (1.0 - x[3]);
        d[4] = d[5] = T(0.0);
    }
    // At rest.
    static std::vector<double> rest() { return {4.975, 0.05, 0.995, 1.0, 0.3 / hour, 0.5}; }
};

// The least eigenvalue of the correlations.
double minEigenvalue(const Filter& filter)
{
    const int n = filter.size();
    Eigen::MatrixXd correlation(n, n);
    for (int i = 0; i < n; ++i)
        for (int j = 0; j < n; ++j)
            correlation(i, j) = filter.covariance(i, j) / (filter.deviations()[i] * filter.deviations()[j]);
    return correlation.allFinite() ? studies::symmetricEigen(correlation).values[0] : std::nan("");
}

} // namespace

class PositiveCovariance : public QObject {
    Q_OBJECT

private slots:
    void staysPositive_data()
    {
        QTest::addColumn<Method>("method");
        QTest::addColumn<double>("precise"); // the noise of a probe of cells, as a share
        QTest::addColumn<bool>("logarithmic");
        QTest::newRow("extended") << Method::Extended << 0.02 << false;
        QTest::newRow("extended, logarithms") << Method::Extended << 0.02 << true;
        QTest::newRow("extended, a probe nearly without noise") << Method::Extended << 1e-7 << false;
        QTest::newRow("unscented") << Method::Unscented << 0.02 << false;
    }
    void staysPositive()
    {
        QFETCH(Method, method);
        QFETCH(double, precise);
        QFETCH(bool, logarithmic);
        const bool isLong = qEnvironmentVariableIsSet("TITER_LONG");
        const bool isFirst = method == Method::Extended && precise > 1e-3 && !logarithmic;
        const std::int64_t steps = !isLong ? 20'000 : isFirst ? 10'000'000 : 200'000;
        const double walk = 1.0 / std::sqrt(86400.0);
        const std::vector<double> x = Chemostat::rest();
        const auto filter = support::startedFilter(
            method, std::make_shared<Chemostat>(),
            {{.name = "cells", .logarithmic = logarithmic, .low = 0.0, .deviation = 1.0, .walkShare = 0.01 * walk},
             {.name = "substrate",
              .logarithmic = logarithmic,
              .low = 0.0,
              .scale = 0.1,
              .deviation = 0.02,
              .walkShare = 0.02 * walk},
             {.name = "product", .low = 0.0, .deviation = 1.0},
             {.name = "tracer", .deviation = 1.0, .walk = 1e-6 * walk},
             {.name = "growth",
              .logarithmic = logarithmic,
              .scale = x[4],
              .deviation = 0.1 * x[4],
              .walkShare = 0.01 * walk},
             {.name = "yield", .low = 0.1, .high = 1.0, .deviation = 0.05, .walk = 0.01 * walk}},
            {{.name = "cells", .noiseShare = precise},
             {.name = "substrate", .noise = 0.005},
             {.name = "product", .noise = 0.02, .noiseShare = 0.05},
             {.name = "tracer", .noise = 0.1}},
            x, {.buffer = 6.0 * 3600.0});
        base::Random random(21, "chemostat");
        double least = 1.0;
        for (std::int64_t k = 1; k <= steps; ++k) {
            const double t = 120.0 * double(k);
            const int channel = k % 7 == 0 ? 1 : k % 31 == 0 ? 2 : k % 97 == 0 ? 3 : 0;
            const double noise = channel == 0 ? precise * x[0] : channel == 1 ? 0.005 : channel == 2 ? 0.05 : 0.1;
            if (k % 1000 > 100) filter->take({channel, t, t, x[std::size_t(channel)] + noise * random.normal()});
            filter->advance(t);
            if (k % 997 != 0) continue;
            least = std::min(least, minEigenvalue(*filter));
            for (int i = 0; i < filter->size(); ++i)
                QVERIFY2(std::isfinite(filter->state()[i]) && filter->deviations()[i] > 0.0,
                         qPrintable(QString::number(k)));
        }
        // What a product of the roots rounds to, at the utmost.
        QVERIFY2(least > (precise > 1e-3 ? 0.0 : -1e-12), qPrintable(QString::number(least)));
        const ChannelFigures figures = filter->figures(0);
        QVERIFY(double(figures.accepted) > 0.99 * double(figures.compared));
        QVERIFY(std::abs(filter->state()[0] - x[0]) < 0.2 && std::abs(filter->state()[5] - 0.5) < 0.05);
        QVERIFY(filter->log().size() < 400);
    }
};

TITER_EACH_WIDTH_TEST(PositiveCovariance)

} // namespace tst_positive_covariance

#include "tst_positive_covariance.moc"
