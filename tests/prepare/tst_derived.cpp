// Means, slopes, integrals and specific rates: by hand, against R, and by a balance that is known.
#include "core/base/not_available.h"
#include "core/base/units/units.h"
#include "core/prepare/derived.h"
#include "core/prepare/rates.h"
#include "core/prepare/summary.h"
#include "tests/support/test_program.h"

#include <cmath>

namespace tst_derived {

using namespace titer;
using namespace titer::prepare;

namespace {

constexpr double none = base::notAvailable;
using Series = std::vector<double>;

bool near(double value, double expected, double tolerance = 1e-12)
{
    return std::abs(value - expected) <= tolerance * std::max(1.0, std::abs(expected));
}

bool same(const Series& a, const Series& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](double x, double y) { return near(x, y) || (std::isnan(x) && std::isnan(y)); });
}

} // namespace

class DerivedTest : public QObject {
    Q_OBJECT

private slots:
    void meansMove()
    {
        QVERIFY(same(movingMean(Series{0, 1, 2, 4}, Series{1, none, 3, 8}, 2.0), {1, 2, 3, 8}));
        QVERIFY(same(movingMean(Series{0, 1, 2, 4}, Series{1, none, 3, 8}, 0.5), {1, none, 3, 8}));
    }

    void integralsAreTrapezoids()
    {
        QVERIFY(same(cumulated(Series{0, 1, 3, 4, 5}, Series{none, 2, none, 4, 4}), {none, 0, none, 9, 13}));
    }

    // lm(y ~ t) and lm(y ~ u + I(u^2)) of R 4.2.2, u = t - 2.
    void slopesAreThoseOfR()
    {
        const Series time{0, 1, 2, 4, 5}, values{1, 3.1, 4.9, 9.2, 11};
        const LocalFit line = localFit(time, values, 10.0, LocalCurve::Line);
        for (std::size_t row = 0; row < time.size(); ++row) {
            QVERIFY(near(line.slope[row], 2.01279069767442));
            QVERIFY(near(line.slopeError[row], 0.0308742280170971));
        }
        QVERIFY(near(line.value[0], 1.00930232558140));
        QVERIFY(near(line.valueError[0], 0.0936461701939575));
        const LocalFit parabola = localFit(time, values, 10.0, LocalCurve::Parabola);
        QVERIFY(near(parabola.value[2], 5.04155844155844157));
        QVERIFY(near(parabola.valueError[2], 0.1170390374161762));
        QVERIFY(near(parabola.slope[2], 2.01509740259740244));
        QVERIFY(near(parabola.slopeError[2], 0.0494867665296674));
    }

    void slopesNeedEnoughValuesOnBothSides()
    {
        const Series time{0, 1, 2, 3, 10}, values{0, 1, none, 3, 10};
        const LocalFit narrow = localFit(time, values, 2.0, LocalCurve::Line);
        for (const double slope : narrow.slope) QVERIFY(std::isnan(slope)); // two values at the utmost
        const LocalFit wide = localFit(time, values, 6.0, LocalCurve::Line);
        QVERIFY(near(wide.slope[1], 1.0) && near(wide.slope[2], 1.0)); // also where the cell is empty
        QVERIFY(near(wide.slopeError[2], 0.0));
        QVERIFY(std::isnan(wide.slope[4])); // alone within reach
        // A parabola through four values of a parabola is it; through three it has no error.
        const Series squares{0, 1, 4, 9};
        const LocalFit exact = localFit(Series{0, 1, 2, 3}, squares, 10.0, LocalCurve::Parabola);
        for (std::size_t i = 0; i < 4; ++i) QVERIFY(near(exact.slope[i], 2.0 * double(i), 1e-11));
        QVERIFY(std::isnan(localFit(Series{0, 1, 2}, Series{0, 1, 4}, 10.0, LocalCurve::Parabola).slope[1]));
    }

    // V grows by the feed alone, X V is constant, and c is such that q is 2e-5 1/s throughout, in spite of a bleed.
    void ratesCloseTheBalance()
    {
        constexpr double q = 2e-5, fed = 500.0, feed = 1e-8, bleed = 4e-9, cells = 0.004, dt = 600.0;
        Series time;
        RateSeries series{.flows = {{{}, fed}, {{}, std::nullopt}}};
        double amount = 0.005, out = 0.0;
        for (int i = 0; i < 40; ++i) {
            const double volume = 1e-3 + (feed - bleed) * dt * i;
            time.push_back(dt * i);
            // By the trapezoid rule in the bleed, as the rate is computed: c_i V_i + 0.5 bleed dt c_i = rest.
            const double rest = amount + (feed * fed - q * cells) * dt * i - out;
            const double before = series.concentration.empty() ? 0.0 : series.concentration.back();
            const double c = i == 0 ? rest / volume : (rest - 0.5 * bleed * dt * before) / (volume + 0.5 * bleed * dt);
            if (i > 0) out += 0.5 * bleed * dt * (before + c);
            series.concentration.push_back(c);
            series.volume.push_back(volume);
            series.biomass.push_back(cells / volume);
            series.flows[0].flow.push_back(feed);
            series.flows[1].flow.push_back(bleed);
        }
        const SpecificRates rates = specificUptake(time, series, 6000.0);
        for (std::size_t i = 0; i < time.size(); ++i) {
            QVERIFY2(near(rates.rate[i] / q, 1.0, 1e-9), qPrintable(QString::number(rates.rate[i])));
            QVERIFY(rates.error[i] < 1e-9 * q);
        }
        // Samples every tenth row say the same.
        for (std::size_t i = 0; i < time.size(); ++i)
            if (i % 3 != 0) series.biomass[i] = none;
        const SpecificRates sparse = specificUptake(time, series, 12000.0);
        QVERIFY(near(sparse.rate[20] / q, 1.0, 1e-9));
    }

    void errorsOfRatesArePropagated()
    {
        // A = -V c falls on a line but for +e, -2e, +e around three times: slope exact, error by one degree of freedom.
        const Series time{0, 100, 200};
        const double e = 1e-6, volume = 1e-3, slope = -1e-8; // d(V c)/dt [kg/s]
        RateSeries series{.concentration = {(1e-4 + e) / volume, (1e-4 + 100 * slope - 2 * e) / volume,
                                            (1e-4 + 200 * slope + e) / volume},
                          .biomass = {2.0, 2.0, 2.0},
                          .volume = {volume, volume, volume}};
        const SpecificRates rates = specificUptake(time, series, 1000.0);
        QVERIFY(near(rates.rate[1] / (1e-8 / 2e-3), 1.0, 1e-9));
        const double residual = std::sqrt(6.0) * e, ofSlope = residual / std::sqrt(2.0 * 100.0 * 100.0);
        QVERIFY(near(rates.error[1] / (ofSlope / 2e-3), 1.0, 1e-9));
    }

    void unitsOfRates()
    {
        QCOMPARE(rateUnit("g/L", "g/L").value_or(""), std::string("g/(g h)"));
        QCOMPARE(rateUnit("mM", "g/L").value_or(""), std::string("mmol/(g h)"));
        QCOMPARE(rateUnit("g/L", "1e6 cells/mL").value_or(""), std::string("pg/cell/d"));
        QCOMPARE(rateUnit("mM", "1e6 cells/mL").value_or(""), std::string("pmol/cell/d"));
        QVERIFY(!rateUnit("g/L", "°C") && !rateUnit("", "apples"));
    }

    void unitsByTime_data()
    {
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("rate");
        QTest::addColumn<QString>("integral");
        const auto row = [](const char* unit, const char* rate, const char* integral) {
            QTest::newRow(*unit ? unit : "none") << unit << rate << integral;
        };
        row("g/L", "g/L/h", "g h/L");
        row("mL/min", "mL/min/h", "mL");
        row("1e6 cells/mL", "1e6 cells/mL/h", "1e6 cells h/mL");
        row("", "1/h", "h");
    }
    void unitsByTime()
    {
        QFETCH(QString, unit);
        QFETCH(QString, rate);
        QFETCH(QString, integral);
        const std::string of = unit.toStdString();
        const TimedUnit rateUnit = perHour(of), integralUnit = timesHour(of);
        QCOMPARE(rateUnit.unit, rate.toStdString());
        QCOMPARE(integralUnit.unit, integral.toStdString());
        // In SI it is the same: a value by seconds, and times seconds.
        const auto si = [](const std::string& symbol) { return symbol.empty() ? 1.0 : base::fromUnit(1.0, symbol); };
        QVERIFY(base::findUnit(rate.toStdString()) && base::findUnit(integral.toStdString()));
        QVERIFY(near(rateUnit.factor * si(rateUnit.unit) / si(of), 1.0));
        QVERIFY(near(integralUnit.factor * si(integralUnit.unit) / si(of), 1.0));
    }

    void summarizesBatchesByPhase()
    {
        Batches batches(2);
        batches[0] = {.name = "A",
                      .time = {0, 3600, 7200, 10800},
                      .columns = {{.name = "x", .unit = "g/L", .values = {1, 3, none, 7}},
                                  {.name = "phase", .text = true, .texts = {"lag", "lag", "", "growth"}}}};
        batches[1] = {.name = "B",
                      .time = {0, 3600},
                      .columns = {{.name = "x", .unit = "g/L", .values = {2, 4}},
                                  {.name = "phase", .text = true, .texts = {"lag", "lag"}}}};
        base::Notices notices;
        const Table whole = summaryOf(batches, {"x"}, "", notices);
        QVERIFY(notices.empty());
        QCOMPARE(whole.names(),
                 (std::vector<std::string>{"", "x min", "x max", "x mean", "x sd", "x slope", "x area", "x end"}));
        QCOMPARE(whole.columns[0].texts, (std::vector<std::string>{"A", "B"}));
        QVERIFY(same(whole.find("x min")->values, {1, 2}) && same(whole.find("x max")->values, {7, 4}));
        QVERIFY(same(whole.find("x mean")->values, {11.0 / 3.0, 3}));
        QVERIFY(same(whole.find("x sd")->values, {std::sqrt(28.0 / 3.0), std::sqrt(2.0)}));
        QVERIFY(same(whole.find("x slope")->values, {2, 2})); // 1, 3, 7 at 0, 1, 3 h
        QVERIFY(same(whole.find("x area")->values, {12, 3}));
        QVERIFY(same(whole.find("x end")->values, {7, 4}));
        QCOMPARE(whole.find("x slope")->unit, std::string("g/L/h"));
        QCOMPARE(whole.find("x area")->unit, std::string("g h/L"));
        const Table parts = summaryOf(batches, {"x"}, "phase", notices);
        QCOMPARE(notices.size(), std::size_t(1)); // B does not grow
        QVERIFY(same(parts.find("x mean (lag)")->values, {2, 3}));
        QVERIFY(same(parts.find("x mean (growth)")->values, {7, none}));
        QVERIFY(same(parts.find("x sd (growth)")->values, {none, none}));
    }
};

TITER_TEST(DerivedTest)

} // namespace tst_derived

#include "tst_derived.moc"
