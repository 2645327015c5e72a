// Multi-state steric mass action against equilibria solved elsewhere, its limit, and what it refuses.
#include "core/solve/catalogue.h"
#include "tests/support/core/binding_bench.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>
#include <map>

namespace tst_multi_state_sma {

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
    return {.values = {{"lambda", 1000.0}, {"salt", 0}},
            .perComponent = {{"ka", {{"mab", 0.5}}},
                             {"kd", {{"mab", 100.0}}},
                             {"nu", {{"mab", 3.0}}},
                             {"sigma", {{"mab", 15.0}}},
                             {"ka2", {{"mab", 0.004}}},
                             {"kd2", {{"mab", 100.0}}},
                             {"nu2", {{"mab", 4.5}}},
                             {"sigma2", {{"mab", 40.0}}}}};
}

std::vector<model::Component> components()
{
    return support::amounts({"salt", "mab"});
}

void near(double value, double expected, double relative)
{
    QVERIFY2(std::abs(value - expected) <= relative * std::abs(expected),
             qPrintable(QString("%1 is not %2").arg(value, 0, 'g', 17).arg(expected, 0, 'g', 17)));
}

} // namespace

class MultiStateSma : public QObject {
    Q_OBJECT

private slots:
    void equilibriumIsThatOfAnotherSolver();
    void conversionInDetailedBalanceChangesNoEquilibrium();
    void aStateMayComeFromAnotherAlone();
    void conversionNeitherBindsNorReleases();
    void withOneStateItIsStericMassAction();
    void faultsSayWhereAndWhatToDo();
};

// Free sites by bisection with 50 digits.
void MultiStateSma::equilibriumIsThatOfAnotherSolver()
{
    const BindingBench binding(entry("multi_state_sma"), components(), record());
    QVERIFY(binding.sound());
    const auto strong = binding.equilibrium({60.0, 0.2});
    near(strong[0], 3.1558386953899644, 1e-11);
    near(strong[1], 1.4182806654369076, 1e-11);
    near(binding.bound(strong)[0], 1000.0 - 3.0 * strong[0] - 4.5 * strong[1], 1e-14);
    near(binding.bound(strong)[1], strong[0] + strong[1], 1e-14);
    const auto eluting = binding.equilibrium({200.0, 0.2});
    near(eluting[0], 0.12398160589023169, 1e-11);
    near(eluting[1], 0.01104398664935689, 1e-11);
}

// k12/k21 = (ka2/kd2)/(ka/kd).
void MultiStateSma::conversionInDetailedBalanceChangesNoEquilibrium()
{
    BindingRecord turning = record();
    turning.perComponent["k12"]["mab"] = 0.16;
    turning.perComponent["k21"]["mab"] = 20.0;
    const BindingBench still(entry("multi_state_sma"), components(), record());
    const BindingBench moving(entry("multi_state_sma"), components(), turning);
    for (const double salt : {20.0, 60.0, 300.0}) {
        const auto expected = still.equilibrium({salt, 0.2}), q = moving.equilibrium({salt, 0.2});
        for (int k = 0; k < 2; ++k) near(q[k], expected[k], 1e-11);
    }
}

// Molecules bind in the first state, turn into the second, and leave from both. By bisection with 50 digits.
void MultiStateSma::aStateMayComeFromAnotherAlone()
{
    BindingRecord turning = record();
    turning.perComponent.erase("ka2");
    turning.perComponent["kd2"]["mab"] = 20.0;
    turning.perComponent["k12"]["mab"] = 0.3;
    turning.perComponent["k21"]["mab"] = 2.0;
    const BindingBench binding(entry("multi_state_sma"), components(), turning);
    QCOMPARE(binding->boundCount(), 2);
    QCOMPARE(binding->boundName(1), std::string("mab_second"));
    const auto strong = binding.equilibrium({60.0, 0.2});
    near(strong[0], 3.7520491929238458, 1e-11);
    near(strong[1], 1.5963420394112015e-05, 1e-10);
    const auto eluting = binding.equilibrium({200.0, 0.2});
    near(eluting[0], 0.12416230860570326, 1e-11);
    near(eluting[1], 2.594110679268621e-09, 1e-7); // a hundredth of what tolerances see
}

void MultiStateSma::conversionNeitherBindsNorReleases()
{
    BindingRecord turning = record();
    auto& p = turning.perComponent;
    p["ka3"]["mab"] = 1e-4;
    p["nu3"]["mab"] = 6.0;
    const BindingBench still(entry("multi_state_sma"), components(), turning);
    const std::map<std::string, double> rates = {{"k12", 0.1}, {"k21", 0.3}, {"k13", 0.02},
                                                 {"k31", 0.5}, {"k23", 0.4}, {"k32", 0.6}};
    for (const auto& [key, rate] : rates) p[key]["mab"] = rate;
    const BindingBench moving(entry("multi_state_sma"), components(), turning);
    const std::vector<double> c = {60.0, 0.2}, q = {3.0, 1.0, 0.2};
    const auto one = still.rates(c, q), other = moving.rates(c, q);
    const double free = 1000.0 - 18.0 * 3.0 - 44.5 * 1.0 - 6.0 * 0.2;
    const double up = 0.02 * 3.0 * std::pow(free, 3.0) + 0.4 * 1.0 * std::pow(free, 1.5);
    const double down = 0.2 * (0.5 * std::pow(60.0, 3.0) + 0.6 * std::pow(60.0, 1.5));
    near(other[2] - one[2], up - down, 1e-9);
    near(other[0] + other[1] + other[2], one[0] + one[1] + one[2], 1e-9);
}

void MultiStateSma::withOneStateItIsStericMassAction()
{
    BindingRecord one = record();
    for (const char* key : {"ka2", "kd2", "nu2", "sigma2"}) one.perComponent.erase(key);
    const BindingBench states(entry("multi_state_sma"), components(), one), sma(entry("sma"), components(), one);
    QCOMPARE(states->boundCount(), 1);
    for (const double salt : {10.0, 100.0, 500.0}) {
        near(states.equilibrium({salt, 0.3})[0], sma.equilibrium({salt, 0.3})[0], 1e-11);
        near(states.rates({salt, 0.3}, {2.0})[0], sma.rates({salt, 0.3}, {2.0})[0], 1e-13);
    }
}

void MultiStateSma::faultsSayWhereAndWhatToDo()
{
    const auto faultOf = [](const BindingRecord& r) {
        const BindingBench binding(entry("multi_state_sma"), components(), r);
        return binding.errors().size() == 1 ? binding.errors()[0].where : std::string();
    };
    BindingRecord weaker = record();
    weaker.perComponent["nu2"]["mab"] = 2.0;
    QCOMPARE(faultOf(weaker), std::string("nu2/mab"));
    BindingRecord uncharged = record();
    uncharged.perComponent["nu2"].clear();
    QCOMPARE(faultOf(uncharged), std::string("nu2/mab"));
    BindingRecord bound = record();
    bound.perComponent["ka"]["salt"] = 1.0;
    QCOMPARE(faultOf(bound), std::string("ka/salt"));
}

TITER_TEST(MultiStateSma)

} // namespace tst_multi_state_sma

#include "tst_multi_state_sma.moc"
