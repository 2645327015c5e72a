// Two filters in series under one pump: both follow Hermia's laws at constant flow, and the limit is for the sum of their drops.
#include "tests/support/core/runs.h"
#include "tests/support/core/unit_bench.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace titer::unitops::depth_filter {
extern const model::UnitType depth_filter;
}

using namespace titer;
using test::UnitBench;

namespace {

constexpr double area = 2.0, secondArea = 0.5; // [m2]
constexpr double flow = area * 4e-5;           // [m3/s]
// Viscosity 1e-3 Pa s; clean 1e11 1/m at 4e-5 m/s, and 2e11 1/m at 16e-5 m/s.
constexpr double clean = 4e3, secondClean = 32e3; // [Pa]
constexpr double rise = 5.0, secondRise = 1.5;    // [1/m]
// Particles of 10 um, and for how many of them by volume the second stage's rise was found.
constexpr double cells = 1e12, load = cells * std::numbers::pi / 6.0 * 1e-15, reference = 4e-4; // [1/m3, 1, 1]

// Resistance over that of the clean filter, derived independently from Hermia (1982).
double hermia(const QString& law, double kw)
{
    if (law == "cake") return 1.0 + kw;
    if (law == "intermediate") return std::exp(kw);
    return law == "standard" ? std::pow(1.0 - kw / 2.0, -2.0) : 1.0 / (1.0 - kw);
}

// Pressure drop of both after the volume v [m3].
double sumOfDrops(const QString& first, const QString& second, double v)
{
    return clean * hermia(first, rise * v / area) + secondClean * hermia(second, secondRise * v / secondArea);
}

// The volume [m3] at which the drops of both reach 1 bar. Complete blocking ends at 1 / K, standard at 2 / K.
double volumeAtLimit(const QString& first, const QString& second)
{
    const auto end = [](const QString& law, double k) {
        return law == "complete" ? 1.0 / k : law == "standard" ? 2.0 / k : 1.0;
    };
    double low = 0.0, high = std::min(end(first, rise / area), end(second, secondRise / secondArea));
    for (int i = 0; i < 200; ++i) {
        const double v = (low + high) / 2.0;
        (sumOfDrops(first, second, v) < 1e5 ? low : high) = v;
    }
    return low;
}

bool near(double a, double b, double tolerance = 1e-9)
{
    return std::abs(a - b) <= tolerance * std::abs(b);
}

std::vector<model::Component> centrate()
{
    using model::Basis;
    return {{.id = "cells", .label = "Cells", .basis = Basis::Count, .diameter = 10e-6, .density = 1050.0},
            {.id = "mab", .label = "Antibody", .basis = Basis::Mass}};
}

struct Filter : UnitBench {
    Filter(const QString& first, const QString& second)
        : UnitBench(unitops::depth_filter::depth_filter, centrate())
    {
        param("area", area).param("blocking_constant", rise).choose("blocking_law", first.toStdString());
        choose("stages", "two").param("second_area", secondArea).param("second_blocking_constant", secondRise);
        choose("second_blocking_law", second.toStdString())
            .param("design_flux", flow / area)
            .param("breakthrough", 10.0);
    }
};

// An antibody goes through the train into a pool, until `until`.
std::string plantWith(const QString& first, const QString& second, const std::string& until)
{
    return R"({"format": "titer.plant/1", "name": "Train", "components": [
    {"id": "mab", "basis": "mass", "molar_mass": "148 kg/mol", "role": "product"}],
  "units": [
    {"id": "harvest", "type": "hold_tank", "params": {"vessel_volume": "2000 L"}, "initial": {"volume": "1500 L", "mab": "2 g/L"}},
    {"id": "train", "type": "depth_filter", "params": {"area": "2 m2", "blocking_law": ")" +
           first.toStdString() +
           R"(", "blocking_constant": "5 1/m", "breakthrough": "10 m3/m2", "pressure_limit": "1 bar",
        "design_flux": "4e-5 m3/m2/s", "stages": "two", "second_area": "0.5 m2", "second_blocking_law": ")" +
           second.toStdString() + R"(", "second_blocking_constant": "1.5 1/m"}},
    {"id": "pool", "type": "hold_tank", "params": {"vessel_volume": "2000 L"}}],
  "streams": [{"from": "harvest.out", "to": "train.in"}, {"from": "train.out", "to": "pool.in"}],
  "recipe": {"duration": "8 h", "phases": [{"id": "filter", "unit": "pool", "at": "0 h",
    "transfer": {"from": "harvest.out", "flow": "8e-5 m3/s", "until": )" +
           until + "}}]}}";
}

} // namespace

class FilterTrain : public QObject {
    Q_OBJECT

private slots:
    void theDropIsTheSumOfBothLaws_data() { laws(); }
    void theDropIsTheSumOfBothLaws()
    {
        QFETCH(QString, first);
        QFETCH(QString, second);
        Filter f(first, second);
        auto e = f.evaluation();
        e.enter(0, flow, {0.0, 3.0});
        f.advance(e, 1500.0, 10); // 0.12 m3: 0.06 m and 0.24 m
        const double v = 1500.0 * flow;
        QVERIFY(near(f.variable(e, "first_pressure"), clean * hermia(first, rise * v / area)));
        QVERIFY(near(f.variable(e, "second_pressure"), secondClean * hermia(second, secondRise * v / secondArea)));
        QVERIFY(near(f.variable(e, "pressure"), sumOfDrops(first, second, v)));
    }

    void aTransferEndsWhereTheSumIsAtItsLimit_data() { laws(); }
    void aTransferEndsWhereTheSumIsAtItsLimit()
    {
        QFETCH(QString, first);
        QFETCH(QString, second);
        const double v = volumeAtLimit(first, second);
        QVERIFY(near(sumOfDrops(first, second, v), 1e5));
        const figures::RunResult r = support::runOf(plantWith(first, second, R"({"any": ["limit", {"for": "7 h"}]})"));
        QVERIFY(r.status == figures::RunStatus::Ok);
        QVERIFY2(near(r.phases[0].end, v / flow, 1e-6), qPrintable(QString::number(r.phases[0].end)));
        // Neither stage is there by itself.
        const double t = v / flow;
        QVERIFY(support::at(r, "train.first_pressure", 0.99 * t) < 0.9e5);
        QVERIFY(support::at(r, "train.second_pressure", 0.99 * t) < 0.96e5);
        // The capacity that is reported is that volume by the first area.
        QVERIFY(near(support::at(r, "train.capacity", 0.5 * t), v / area, 1e-9));
    }

    void cakesHaveTheirTimeInClosedForm()
    {
        // clean (1 + K1 v / A1) + clean2 (1 + K2 v / A2) = limit
        const double v = (1e5 - clean - secondClean) / (clean * rise / area + secondClean * secondRise / secondArea);
        const figures::RunResult r = support::runOf(plantWith("cake", "cake", R"({"any": ["limit", {"for": "7 h"}]})"));
        QVERIFY(near(r.phases[0].end, v / flow, 1e-6));
        QVERIFY(r.balance.worst < 1e-8);
    }

    void theSecondStageHoldsBackItsPartOfWhatComes()
    {
        Filter f("cake", "cake");
        f.paramOf("retention", "cells", 0.9)
            .paramOf("second_retention", "cells", 0.8)
            .paramOf("adsorption", "mab", 0.1);
        auto e = f.evaluation();
        e.enter(0, flow, {1e12, 3.0});
        e.run();
        QVERIFY(near(e.outConcentrations[0][0], 0.1 * 0.2 * 1e12, 1e-6));
        QVERIFY(near(e.outConcentrations[0][1], 0.9 * 3.0));
        // What both hold is kept.
        QVERIFY(near(e.dydt[1], flow * 1e12 * (1.0 - 0.1 * 0.2), 1e-6));
        QCOMPARE(f.make().equipment().filterArea, area + secondArea);
        QCOMPARE(f.make().equipment().singleUseSets, 2);
    }

    // What comes through the first stage blocks the second: a fifth of the particles until the first breaks through, then all. Over the throughput w of
    // the first, whose retention R S(w) fails about w_b in the width d, of a load phi the second gets
    //   phi (w - R (w - d ln((1 + exp((w - w_b) / d)) / (1 + exp(-w_b / d))))).
    void theSecondStageIsBlockedByWhatTheFirstLetsThrough_data() { laws(); }
    void theSecondStageIsBlockedByWhatTheFirstLetsThrough()
    {
        QFETCH(QString, first);
        QFETCH(QString, second);
        constexpr double retained = 0.8, broken = 0.05, width = 0.004; // [1, m, m]
        Filter f(first, second);
        f.choose("second_fouled_by", "solids")
            .param("second_reference_solids", reference)
            .paramOf("retention", "cells", retained);
        f.paramOf("second_retention", "cells", 0.0).param("breakthrough", broken).param("breakthrough_width", width);
        auto e = f.evaluation();
        e.enter(0, flow, {cells, 3.0});
        double before = 0.0;
        for (const double end : {750.0, 1500.0, 2250.0}) { // 0.03, 0.06 and 0.09 m
            f.advance(e, end - before, 1000);
            before = end;
            const double w = end * flow / area;
            const double lost =
                width * std::log((1.0 + std::exp((w - broken) / width)) / (1.0 + std::exp(-broken / width)));
            const double come =
                load * (w - retained * (w - lost)) * area / secondArea; // by the area of the second stage [m]
            QVERIFY(near(f.variable(e, "first_pressure"), clean * hermia(first, rise * w)));
            QVERIFY(near(f.variable(e, "second_pressure"), secondClean * hermia(second, secondRise * come / reference),
                         1e-8));
        }
        // What is in the liquid but no particle does not block it.
        auto clear = f.evaluation();
        clear.enter(0, flow, {0.0, 3.0});
        f.advance(clear, 1500.0, 10);
        QVERIFY(near(f.variable(clear, "second_pressure"), secondClean));
    }

    // Cakes on both: clean (1 + K1 v / A1) + clean2 (1 + K2 v phi (1 - R) / (A2 phi_ref)) = limit.
    void aTransferEndsWhereWhatCameThroughBlocks()
    {
        constexpr double passed = 0.25, found = 1e-4;
        std::string text = plantWith("cake", "cake", R"({"any": ["limit", {"for": "7 h"}]})");
        const auto put = [&text](const std::string& after, const std::string& more) {
            text.insert(text.find(after) + after.size(), more);
        };
        put(R"("role": "product"})", R"(, {"id": "cells", "basis": "count", "diameter": "10 um", "density": 1050})");
        put(R"("mab": "2 g/L")", R"(, "cells": 1e12)");
        put(R"("stages": "two", )",
            R"("second_fouled_by": "solids", "second_reference_solids": 1e-4, "retention": {"cells": 0.75}, )");
        const double v = (1e5 - clean - secondClean) /
                         (clean * rise / area + secondClean * secondRise * passed * load / found / secondArea);
        const figures::RunResult r = support::runOf(text);
        QVERIFY(r.status == figures::RunStatus::Ok);
        QVERIFY2(near(r.phases[0].end, v / flow, 1e-5),
                 qPrintable(QString("%1 %2").arg(r.phases[0].end).arg(v / flow)));
        QVERIFY(r.balance.worst < 1e-8);
        // By then all of its capacity is used, and half of it at half the time.
        QVERIFY(near(support::at(r, "train.capacity_used", 8.0 * 3600.0), 1.0, 1e-5));
    }

    void refusesALimitBelowBothCleanStages()
    {
        Filter f("cake", "cake");
        f.param("pressure_limit", 35e3); // each alone is below it
        (void)f.make();
        QCOMPARE(f.errors().size(), std::size_t(1));
        QCOMPARE(f.errors()[0].where, std::string("params/pressure_limit"));
    }

private:
    void laws()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        for (const char* first : {"cake", "intermediate", "standard", "complete"})
            for (const char* second : {"cake", "intermediate", "standard", "complete"})
                QTest::addRow("%s, then %s", first, second) << first << second;
    }
};

TITER_TEST(FilterTrain)
#include "tst_filter_train.moc"
