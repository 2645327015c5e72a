// Carbon and electrons over what a filter corrects: sound channels balance, a channel that is wrong is named, and a feed that the model does not
// know is laid to no channel. The truth is a run of the same plant.
#include "core/base/math/random.h"
#include "core/solve/catalogue.h"
#include "core/twin/estimation/estimator.h"
#include "tests/support/core/runs.h"
#include "tests/support/test_program.h"

#include <cmath>

namespace tst_element_balance {

using namespace titer;
using namespace titer::twin;

namespace {

constexpr double hour = 3600.0;

// A fed batch of yeast-like cells: C-mol of biomass 24.6 g, glucose 6 C of reduction 4.
std::string fedBatch(const char* feed)
{
    std::string text = R"json({"format": "titer.plant/1", "name": "fed",
 "components": [{"id": "biomass", "basis": "mass", "molar_mass": "24.6 g/mol", "carbon": 1, "reduction": 4.2},
   {"id": "glucose", "basis": "mass", "molar_mass": "180.16 g/mol", "carbon": 6, "reduction": 4}],
 "units": [{"id": "feed", "type": "inlet", "program": [{"for": "1 h", "flow": "0.02 L/h", "concentration": {"glucose": "FEED"}}]},
   {"id": "main", "type": "bioreactor", "params": {"vessel_volume": "5 L", "kinetics": {"type": "monod", "growth_rate": "0.2 1/h",
     "half_saturation": "0.5 g/L", "yield": "0.5 g/g", "maintenance": "0.02 1/h", "death_rate": 0,
     "species": {"cells": "biomass", "substrate": "glucose"}}},
    "initial": {"volume": "2 L", "biomass": "1 g/L", "glucose": "15 g/L"}}],
 "streams": [{"from": "feed.out", "to": "main.feed"}],
 "recipe": {"duration": "24 h"},
 "estimators": [{"id": "twin", "unit": "main", "channels": [
     {"tag": "Biomass", "variable": "main.biomass", "noise_share": "3 %"},
     {"tag": "Glucose", "variable": "main.glucose", "noise": "0.1 g/L"},
     {"tag": "Turbidity", "variable": "main.biomass", "noise_share": "5 %"}],
   "start_deviation": {"main.biomass": "3 %", "main.glucose": "0.2 g/L"},
   "process_noise": {"main.biomass": "20 %/d", "main.glucose": "1 g/L/d"}}]})json";
    return text.replace(text.find("FEED"), 4, feed);
}

struct Fault {
    double drift = 0.0; // of the biomass probe, as a share, until the end
    const char* feed = "300 g/L";
};

std::vector<ElementBalance> balancesWith(const Fault& fault, std::uint64_t seed)
{
    std::vector<double> grid;
    for (double t = 0.25 * hour; t <= 24 * hour; t += 0.25 * hour) grid.push_back(t);
    const figures::RunResult run = support::runOf(fedBatch(fault.feed), 1e-8, grid);
    const std::string believed = fedBatch("300 g/L");
    const auto plant = support::checkedPlant(believed);
    base::Errors errors;
    base::Notices notices;
    std::vector<EstimatorTag> tags;
    const std::vector<Tag> names{{"Biomass", "g/L"}, {"Glucose", "g/L"}, {"Turbidity", "g/L"}};
    for (MappedTag& mapped : mapTags(*plant, names, {}, errors))
        tags.push_back({.mapped = std::move(mapped), .scatter = {}, .usual = 5.0, .every = 900.0});
    std::vector<EstimatorPlan> plans = planEstimators(*plant, tags, {}, errors, notices);
    auto made = Estimator::open(model::readPlant(believed, errors), solve::catalogue(), std::move(plans.front()), {},
                                24 * hour, 1e-7);
    if (!errors.empty() || !made) qFatal("no estimator");
    base::Random x(seed, "X"), s(seed, "S"), d(seed, "D");
    for (const double t : grid) {
        const double cells = support::at(run, "main.biomass", t), sugar = support::at(run, "main.glucose", t);
        (*made)->take(0, t, t, cells * (1.0 + fault.drift * t / (24 * hour) + 0.03 * x.normal()));
        (*made)->take(1, t, t, sugar + 0.1 * s.normal());
        (*made)->take(2, t, t, cells * (1.0 + 0.05 * d.normal()));
        (*made)->advance(t);
    }
    return (*made)->balances();
}

} // namespace

class TestElementBalance : public QObject {
    Q_OBJECT

private slots:
    // Of 20 seeds the sum of corrections is a normal deviate: none beyond 4, and two of three within 1.5.
    void soundChannelsBalance()
    {
        int within = 0;
        for (std::uint64_t seed = 1; seed <= 20; ++seed) {
            const std::vector<ElementBalance> balances = balancesWith({}, seed);
            QCOMPARE(balances.size(), std::size_t(2));
            for (const ElementBalance& balance : balances) {
                QVERIFY2(!balance.isOff && std::abs(balance.deviations) < 4.0, balance.text.text().c_str());
                QVERIFY(balance.text.text().find("no more than the noise") != std::string::npos);
            }
            within += std::abs(balances[0].deviations) < 1.5;
        }
        QVERIFY2(within >= 13, qPrintable(QString::number(within)));
    }

    // What the shares bring is what the whole brings; electrons are those of its carbon.
    void sharesSumToTheWhole()
    {
        const std::vector<ElementBalance> balances = balancesWith({}, 1);
        for (const ElementBalance& balance : balances) {
            double sum = 0.0;
            for (const ElementBalance::Share& share : balance.shares) sum += share.brought;
            QVERIFY(std::abs(sum - balance.brought) < 1e-12 * balance.held);
        }
        // 30 g of glucose and 2 g of cells at the start, 144 g of glucose fed, of which a part is carbon dioxide now.
        const double carbon = 30.0 * 6.0 / 180.16 + 2.0 / 24.6, fed = 144.0 * 6.0 / 180.16;
        QVERIFY(balances[0].held >= carbon - 1e-9 && balances[0].held < carbon + fed);
        QVERIFY(balances[1].held > 3.9 * balances[0].held && balances[1].held < 4.3 * balances[0].held);
    }

    // A biomass probe that drifts by a quarter: the filter follows it in part, with cells that nobody fed.
    void namesTheChannelThatIsWrong()
    {
        for (std::uint64_t seed = 1; seed <= 5; ++seed) {
            const std::vector<ElementBalance> balances = balancesWith({.drift = 0.25}, seed);
            qInfo("%s", balances[0].text.text().c_str());
            QVERIFY(balances[0].isOff && balances[0].shares[0].brought > 0.0);
            QCOMPARE(balances[0].suspect, 0);
            QVERIFY(balances[0].text.text().find("by Biomass") != std::string::npos);
        }
    }

    // The feed has 400 g/L where the model believes in 300: carbon comes in that no channel is to blame for.
    void aRicherFeedIsLaidToNoChannel()
    {
        const std::vector<ElementBalance> balances = balancesWith({.feed = "400 g/L"}, 1);
        qInfo("%s", balances[0].text.text().c_str());
        QVERIFY(balances[0].isOff && balances[0].brought > 0.0);
        QCOMPARE(balances[0].suspect, -1);
        QVERIFY(balances[0].text.text().find("feeds") != std::string::npos);
    }
};

TITER_TEST(TestElementBalance)

} // namespace tst_element_balance

#include "tst_element_balance.moc"
