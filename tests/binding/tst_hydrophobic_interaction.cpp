// Hydrophobic interaction: its three models against equilibria solved elsewhere, their limit, and what they refuse.
#include "core/solve/catalogue.h"
#include "tests/support/core/binding_bench.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>

namespace tst_hydrophobic_interaction {

using namespace titer;
using support::BindingBench;
using support::BindingRecord;

namespace {

const model::BindingModel& entry(const char* id)
{
    return *solve::catalogue().binding(id);
}

BindingRecord record()
{
    return {.values = {{"salt", 0}, {"beta0", 0.4}, {"beta1", 0.0008}},
            .perComponent = {{"ka", {{"mab", 40.0}, {"fragment", 15.0}}},
                             {"kd", {{"mab", 2.0}}},
                             {"nu", {{"mab", 1.8}, {"fragment", 1.2}}},
                             {"qmax", {{"mab", 1.2}, {"fragment", 0.9}}}}};
}

BindingRecord mollerup()
{
    BindingRecord r = record();
    r.values = {{"salt", 0}};
    r.perComponent["k_s"] = {{"mab", 0.003}, {"fragment", 0.001}};
    r.perComponent["k_p"] = {{"mab", -4.0}, {"fragment", 2.0}};
    return r;
}

std::vector<model::Component> components()
{
    return support::amounts({"salt", "mab", "fragment"});
}

void near(double value, double expected, double relative)
{
    QVERIFY2(std::abs(value - expected) <= relative * std::abs(expected),
             qPrintable(QString("%1 is not %2").arg(value, 0, 'g', 17).arg(expected, 0, 'g', 17)));
}

} // namespace

class HydrophobicInteraction : public QObject {
    Q_OBJECT

private slots:
    void waterOnHydrophobicSurfaces();
    void constantWaterActivity();
    void activityCoefficients();
    void withoutWaterAndSaltTheyAreLangmuir_data() { eachModel(); }
    void withoutWaterAndSaltTheyAreLangmuir();
    void faultsSayWhereAndWhatToDo_data() { eachModel(); }
    void faultsSayWhereAndWhatToDo();

private:
    void eachModel();
};

void HydrophobicInteraction::eachModel()
{
    QTest::addColumn<QString>("id");
    for (const char* id : {"hic_water_on_hydrophobic_surfaces", "hic_constant_water_activity", "hic_mollerup"})
        QTest::newRow(id) << id;
}

// All that is bound, and in it the free fraction, by nested bisection with 50 digits.
void HydrophobicInteraction::waterOnHydrophobicSurfaces()
{
    const BindingBench binding(entry("hic_water_on_hydrophobic_surfaces"), components(), record());
    QVERIFY(binding.sound());
    near(binding.equilibrium({200.0, 0.02, 0.0})[0], 0.4064909664716142, 1e-11);
    near(binding.equilibrium({1200.0, 0.02, 0.0})[0], 0.5132908431396368, 1e-11);
    const auto low = binding.equilibrium({200.0, 0.02, 0.05}), high = binding.equilibrium({1200.0, 0.02, 0.05});
    near(low[0], 0.15137110136607346, 1e-11);
    near(low[1], 0.39238878219912304, 1e-11);
    near(high[0], 0.17477586335990536, 1e-11);
    near(high[1], 0.4318592636619853, 1e-11);
}

// The free fraction by bisection with 50 digits.
void HydrophobicInteraction::constantWaterActivity()
{
    const BindingBench binding(entry("hic_constant_water_activity"), components(), record());
    QVERIFY(binding.sound());
    const auto low = binding.equilibrium({200.0, 0.02, 0.05}), high = binding.equilibrium({1200.0, 0.02, 0.05});
    near(low[0], 0.22441568165651027, 1e-11);
    near(low[1], 0.5101799692397363, 1e-11);
    near(high[0], 0.2941042653293285, 1e-11);
    near(high[1], 0.6109731868023711, 1e-11);
}

void HydrophobicInteraction::activityCoefficients()
{
    const BindingBench binding(entry("hic_mollerup"), components(), mollerup());
    QVERIFY(binding.sound());
    const auto low = binding.equilibrium({200.0, 0.02, 0.05}), high = binding.equilibrium({1200.0, 0.02, 0.05});
    near(low[0], 0.15635096341050622, 1e-11);
    near(low[1], 0.3826671963131474, 1e-11);
    near(high[0], 0.5576385330939488, 1e-11);
    near(high[1], 0.3286206841815111, 1e-11);
    // Each at infinite dilution: ln(q/c) rises by k_s per concentration of the salt.
    const double few = binding.equilibrium({100.0, 1e-9, 0.0})[0], more = binding.equilibrium({900.0, 1e-9, 0.0})[0];
    near(std::log(more / few), 0.003 * 800.0, 1e-6);
}

// With nu = 1, of ka/qmax.
void HydrophobicInteraction::withoutWaterAndSaltTheyAreLangmuir()
{
    QFETCH(QString, id);
    BindingRecord plain = record();
    plain.perComponent["nu"] = {{"mab", 1.0}, {"fragment", 1.0}};
    plain.values = {{"salt", 0}};
    if (id != "hic_mollerup") plain.values["beta0"] = 0.0;
    const BindingBench hydrophobic(entry(id.toUtf8().constData()), components(), plain);
    BindingRecord reference = plain;
    reference.values.clear();
    reference.perComponent.erase("nu");
    reference.perComponent["ka"] = {{"mab", 40.0 / 1.2}, {"fragment", 15.0 / 0.9}};
    const BindingBench langmuir(entry("langmuir"), components(), reference);
    for (const double scale : {1e-3, 1.0, 50.0}) {
        const std::vector<double> c = {300.0, 0.02 * scale, 0.05 * scale}, q = {0.3, 0.2};
        for (int k = 0; k < 2; ++k) {
            near(hydrophobic.equilibrium(c)[k], langmuir.equilibrium(c)[k], 1e-11);
            near(hydrophobic.rates(c, q)[k], langmuir.rates(c, q)[k], 1e-12);
        }
    }
}

void HydrophobicInteraction::faultsSayWhereAndWhatToDo()
{
    QFETCH(QString, id);
    const auto faultOf = [&](const BindingRecord& r) {
        const BindingBench binding(entry(id.toUtf8().constData()), components(), r);
        return binding.errors().size() == 1 ? binding.errors()[0].where : std::string();
    };
    BindingRecord sound = id == "hic_mollerup" ? mollerup() : record();
    BindingRecord unnamed = sound;
    unnamed.values.erase("salt");
    QCOMPARE(faultOf(unnamed), std::string("salt"));
    BindingRecord bound = sound;
    bound.perComponent["ka"]["salt"] = 1.0;
    bound.perComponent["qmax"]["salt"] = 1.0;
    QCOMPARE(faultOf(bound), std::string("ka/salt"));
    BindingRecord empty = sound;
    empty.perComponent["qmax"].erase("mab");
    QCOMPARE(faultOf(empty), std::string("qmax/mab"));
}

TITER_TEST(HydrophobicInteraction)

} // namespace tst_hydrophobic_interaction

#include "tst_hydrophobic_interaction.moc"
