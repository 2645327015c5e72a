// The antibody platform in steel, as it comes, and with bags in place of cleaning and steam.
#include "core/figures/amounts/footprint.h"
#include "generated/examples.h"
#include "tests/support/core/plants.h"
#include "tests/support/core/runs.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <string>

namespace tst_steel_and_bags {

using namespace titer;
using figures::Footprint;

namespace {

base::Json platform()
{
    base::Errors errors;
    for (const model::Example& example : model::examples())
        if (example.id == "mab-platform") return base::readJson(example.text, errors);
    qFatal("no example mab-platform");
}

// Nothing is cleaned; each vessel has a bag of so much plastic, as average plastics of the United Kingdom's table.
base::Json withBags(base::Json plant)
{
    std::vector<base::Json>& phases = plant.find("recipe")->find("phases")->items();
    std::erase_if(phases, [](const base::Json& phase) { return phase.find("clean") != nullptr; });
    base::Errors errors;
    const base::Json bags = base::readJson(R"([
        {"of": "batch:n1", "mass": "6 kg", "plastic": true, "source": "example"},
        {"of": "batch:production", "mass": "25 kg", "plastic": true, "source": "example"},
        {"of": "batch:pool", "mass": "20 kg", "plastic": true, "source": "example"},
        {"of": "batch:inactivation", "mass": "15 kg", "plastic": true, "source": "example"},
        {"of": "batch:cex_pool", "mass": "15 kg", "plastic": true, "source": "example"},
        {"of": "batch:filtrate", "mass": "15 kg", "plastic": true, "source": "example"}])",
                                           errors);
    for (const base::Json& bag : bags.items()) plant.find("footprint")->find("consumables")->push(bag);
    const base::Json factor = base::readJson(
        R"({"id": "bags", "of": "batch:*", "value": 3.17718500, "unit": "kg/kg", "year": 2025, "scope": 3, "source": "example"})",
        errors);
    plant.find("footprint")->find("factors")->push(factor);
    return plant;
}

Footprint footprintOf(const base::Json& json)
{
    const std::string text = json.write();
    const auto plant = support::checkedPlant(text);
    base::Errors errors;
    const figures::FactorTable table = figures::factorsOf(*plant, errors);
    for (const base::Error& error : errors) qWarning("%s: %s", error.where.c_str(), error.what.text().c_str());
    return figures::footprintOf(*plant, support::runOf(text, 1e-4), table);
}

} // namespace

class TestSteelAndBags : public QObject {
    Q_OBJECT

private slots:
    // Published for 2000 L, 6 g/L, 10 batches: 34 % less global warming potential (GE Healthcare, BioPharm Int. 2011). Here each bag counts
    // by its mass as average plastics; sterilising it, bringing it and burning it do not, nor do steel vessels themselves.
    void bagsInPlaceOfCleaningAndSteamAreLower()
    {
        const Footprint steel = footprintOf(platform()), bags = footprintOf(withBags(platform()));
        for (const Footprint* one : {&steel, &bags})
            for (const base::Notice& notice : one->notices)
                qInfo("%s: %s", notice.where.c_str(), notice.what.text().c_str());
        qInfo("steel: %g kg/kg, CO2 %g kg/kg; bags: %g kg/kg, CO2 %g kg/kg: %.1f %%", steel.intensity(),
              steel.borne(steel.allCo2()), bags.intensity(), bags.borne(bags.allCo2()),
              100.0 * (bags.allCo2() / steel.allCo2() - 1.0));
        QVERIFY(steel.isComplete && bags.isComplete);
        QVERIFY(bags.allCo2() < steel.allCo2());
        QVERIFY(bags.intensity() < steel.intensity());
        QVERIFY(bags.fuel < steel.fuel && bags.withdrawn < steel.withdrawn);
        QVERIFY(qAbs(bags.plastics - steel.plastics - 96.0) < 1e-9);
        // Phases of cleaning are steps of the solver more.
        QVERIFY2(qAbs(bags.product / steel.product - 1.0) < 1e-4,
                 qPrintable(QString::number(bags.product / steel.product)));
    }
};

TITER_TEST(TestSteelAndBags)

} // namespace tst_steel_and_bags

#include "tst_steel_and_bags.moc"
