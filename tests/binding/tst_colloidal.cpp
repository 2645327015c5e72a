// The colloidal model against equilibria solved elsewhere, and what it refuses.
#include "core/solve/catalogue.h"
#include "tests/support/core/binding_bench.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>

namespace tst_colloidal {

using namespace titer;
using support::BindingBench;
using support::BindingRecord;

namespace {

const model::BindingModel& colloidal()
{
    return *solve::catalogue().binding("colloidal");
}

BindingRecord record()
{
    return {.values = {{"salt", 0}, {"phase_ratio", 1e8}},
            .perComponent = {{"k_kin", {{"mab", 2.0}, {"fragment", 5.0}}},
                             {"radius", {{"mab", 4.5e-9}, {"fragment", 2.2e-9}}},
                             {"k_a", {{"mab", 60.0}, {"fragment", 20.0}}},
                             {"k_b", {{"mab", 0.5}, {"fragment", 0.3}}},
                             {"k_c", {{"mab", 1.5}}},
                             {"b_a", {{"mab", 6.0}}},
                             {"b_b", {{"mab", -0.1}}},
                             {"b_c", {{"fragment", 3.0}}},
                             {"b_d", {{"fragment", -0.001}}}}};
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

class Colloidal : public QObject {
    Q_OBJECT

private slots:
    void equilibriumIsThatOfAnotherSolver();
    void nextToNothingBindsInProportion();
    void totalsSplitAtHighLoad();
    void affinityMayFollowThePh();
    void faultsSayWhereAndWhatToDo();
};

// By scipy.optimize: brentq in log q for one protein, fsolve for two, to 1e-14 in log c.
void Colloidal::equilibriumIsThatOfAnotherSolver()
{
    const BindingBench binding(colloidal(), components(), record());
    QVERIFY(binding.sound());
    near(binding.equilibrium({50.0, 0.01, 0.0})[0], 1.4966534391941826, 1e-11);
    near(binding.equilibrium({150.0, 0.01, 0.0})[0], 1.4337985554291246, 1e-11);
    const auto strong = binding.equilibrium({50.0, 0.01, 0.02});
    near(strong[0], 0.006185976177450651, 1e-11);
    near(strong[1], 3.3523649973599046, 1e-11);
    const auto weak = binding.equilibrium({150.0, 0.01, 0.02});
    near(weak[0], 0.38930069463380834, 1e-11);
    near(weak[1], 1.562135363973182, 1e-11);
}

// q = K c, ln K = 60/sqrt(I) + 1.5, with nothing for a neighbour.
void Colloidal::nextToNothingBindsInProportion()
{
    const BindingBench binding(colloidal(), components(), record());
    const double K = std::exp(60.0 / std::sqrt(400.0) + 1.5);
    for (const double c : {1e-16, 1e-12, 1e-10, 1e-8}) near(binding.equilibrium({400.0, c, 0.0})[0], K * c, 1e-12);
}

void Colloidal::totalsSplitAtHighLoad()
{
    const BindingBench binding(colloidal(), components(), record());
    const std::vector<double> ratio(3, 0.5);
    for (const double load : {1e-3, 0.5, 2.0}) {
        const auto s = binding.split({100.0, load, 0.3 * load}, ratio);
        QVERIFY(s.found);
        QVERIFY(s.c[1] >= 0.0 && s.c[2] >= 0.0);
        const auto q = binding.equilibrium(s.c);
        near(q[0], s.q[0], 1e-8);
        near(q[1], s.q[1], 1e-8);
        near(s.c[1] + 0.5 * s.q[0], load, 1e-14);
    }
}

void Colloidal::affinityMayFollowThePh()
{
    BindingRecord following = record();
    following.perComponent["k_e"] = {{"mab", -1.5}};
    const BindingBench binding(colloidal(), components(), following);
    for (const double ph : {4.0, 7.0}) {
        const double K = std::exp(std::pow(ph, -1.5) * (60.0 / std::sqrt(50.0) + 1.5));
        near(binding.equilibrium({50.0, 1e-12, 0.0}, ph)[0], K * 1e-12, 1e-12);
    }
}

void Colloidal::faultsSayWhereAndWhatToDo()
{
    const auto faultOf = [](const BindingRecord& r) {
        const BindingBench binding(colloidal(), components(), r);
        return binding.errors().size() == 1 ? binding.errors()[0].where : std::string();
    };
    BindingRecord unnamed = record();
    unnamed.values.erase("salt");
    QCOMPARE(faultOf(unnamed), std::string("salt"));
    BindingRecord boundSalt = record();
    boundSalt.perComponent["k_kin"]["salt"] = 1.0;
    QCOMPARE(faultOf(boundSalt), std::string("k_kin/salt"));
    BindingRecord unscreened = record();
    unscreened.values["kappa_f"] = 0.0;
    QCOMPARE(faultOf(unscreened), std::string("kappa_f"));
}

TITER_TEST(Colloidal)

} // namespace tst_colloidal

#include "tst_colloidal.moc"
