// What every binding model of the catalogue must pass.
#include "core/model/types/reads_few.h"
#include "tests/support/core/every_binding.h"
#include "tests/support/dormand_prince.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <set>
#include <string>
#include <thread>

namespace tst_binding_battery {

using namespace titer;
using model::Basis;
using model::BindingModel;
using model::Dual8;
using model::ParamSpec;
using model::Shape;
using support::BindingBench;
using test::usableBench;
using test::usualLiquid;
using test::usualRatio;

namespace {

using Numbers = std::vector<double>;

// The pH at which what depends on it is at work.
constexpr double workingPh = 5.0;

bool finite(const Dual8& x)
{
    return std::isfinite(x.v) && std::all_of(x.d.begin(), x.d.end(), [](double d) { return std::isfinite(d); });
}

// Rates with duals that are seeded in the list (c, q, pH) from `first` on.
std::vector<Dual8> dualRates(const BindingBench& binding, const Numbers& c, const Numbers& q, double ph, int first)
{
    Numbers point = c;
    point.insert(point.end(), q.begin(), q.end());
    point.push_back(ph);
    std::vector<Dual8> duals(point.begin(), point.end()), dqdt(q.size());
    for (int k = 0; k < 8 && first + k < int(point.size()); ++k) duals[first + k] = Dual8::seed(point[first + k], k);
    binding->rates(model::Pore<Dual8>{duals.data(), duals.data() + c.size(), duals.back()}, dqdt.data());
    return dqdt;
}

// Derivatives of each rate by c, q and pH.
std::vector<Numbers> jacobian(const BindingBench& binding, const Numbers& c, const Numbers& q, double ph)
{
    const int n = int(c.size() + q.size()) + 1;
    std::vector<Numbers> rows(q.size(), Numbers(n));
    for (int first = 0; first < n; first += 8) {
        const auto rates = dualRates(binding, c, q, ph, first);
        for (std::size_t i = 0; i < q.size(); ++i)
            for (int k = 0; k < 8 && first + k < n; ++k) rows[i][first + k] = rates[i].d[k];
    }
    return rows;
}

// The slope by differences, extrapolated once.
template <class F> double slope(F f, double x, double scale)
{
    const auto central = [&](double h) { return (f(x + h) - f(x - h)) / (2.0 * h); };
    const double h = 1e-3 * scale;
    return (4.0 * central(h / 2.0) - central(h)) / 3.0;
}

// How large a rate is where all that goes into it counts as positive.
double sizeOfRate(const Numbers& row, const Numbers& c, const Numbers& q)
{
    double size = 0.0;
    for (std::size_t i = 0; i < c.size(); ++i) size += std::abs(row[i] * c[i]);
    for (std::size_t k = 0; k < q.size(); ++k) size += std::abs(row[c.size() + k] * q[k]);
    return size;
}

Numbers totals(const BindingBench& binding, const Numbers& c, const Numbers& q)
{
    Numbers total = binding.bound(q);
    const Numbers ratio = usualRatio();
    for (std::size_t i = 0; i < c.size(); ++i) total[i] = c[i] + ratio[i] * total[i];
    return total;
}

// Whether there is an equilibrium with liquids this many times the usual one: a convex isotherm has an end.
bool exists(const BindingBench& binding, double scale, double ph)
{
    Numbers q(binding->boundCount());
    return binding->equilibrium(usualLiquid(scale).data(), ph, q.data()) || scale <= 1.0;
}

bool alike(const Numbers& a, const Numbers& b, double relative)
{
    double size = 0.0;
    for (const double x : b) size = std::max(size, std::abs(x));
    for (std::size_t i = 0; i < a.size(); ++i)
        if (!(std::abs(a[i] - b[i]) <= relative * (std::abs(b[i]) + 1e-3 * size))) return false;
    return a.size() == b.size();
}

} // namespace

class BindingBattery : public QObject {
    Q_OBJECT

private slots:
    void statesAreNamedAndCounted_data() { each(); }
    void statesAreNamedAndCounted();
    void exactJacobianEqualsDifferences_data() { each(); }
    void exactJacobianEqualsDifferences();
    void readsWhatItSays_data() { each(); }
    void readsWhatItSays();
    void isFiniteAtCorners_data() { each(); }
    void isFiniteAtCorners();
    void ratesVanishInEquilibrium_data() { each(); }
    void ratesVanishInEquilibrium();
    void splitKeepsTotalsWhateverTheGuess_data() { each(); }
    void splitKeepsTotalsWhateverTheGuess();
    void splitsManyPlacesAsEach_data() { each(); }
    void splitsManyPlacesAsEach();
    void splitOfNothingBelowZeroIsNotBelowZero_data() { each(); }
    void splitOfNothingBelowZeroIsNotBelowZero();
    void itsOwnEquilibriumIsThatOfNewton_data() { each(); }
    void itsOwnEquilibriumIsThatOfNewton();
    void kineticBindingEndsInEquilibrium_data() { each(); }
    void kineticBindingEndsInEquilibrium();
    void basisOfTheComponentsDoesNotMatter_data() { each(); }
    void basisOfTheComponentsDoesNotMatter();
    void severalThreadsAtOnceEqualOne_data() { each(); }
    void severalThreadsAtOnceEqualOne();

private:
    void each();
};

void BindingBattery::each()
{
    QTest::addColumn<const BindingModel*>("model");
    for (const BindingModel* model : solve::catalogue().bindings) QTest::newRow(model->id) << model;
}

void BindingBattery::statesAreNamedAndCounted()
{
    QFETCH(const BindingModel*, model);
    for (const bool kinetic : {true, false}) {
        const BindingBench binding = usableBench(*model, kinetic);
        QVERIFY2(binding.sound(), binding.errors().empty() ? "" : binding.errors()[0].what.text().c_str());
        QVERIFY(binding->kinetic() == kinetic || binding->boundCount() == 0);
        QCOMPARE(binding->offset().size(), binding.components().size());
        QCOMPARE(binding->offset().back(), 0.0); // does not bind
        Numbers nominal(binding->boundCount(), 0.0);
        binding->nominal(nominal.data());
        std::set<std::string> names;
        std::vector<bool> counted(binding->boundCount(), false);
        for (const model::BoundShare& share : binding->shares()) {
            QVERIFY(share.component >= 0 && share.component + 1 < int(binding.components().size()));
            QVERIFY(std::isfinite(share.amount) && share.amount != 0.0);
            counted[share.state] = true;
        }
        for (int k = 0; k < binding->boundCount(); ++k) {
            QVERIFY(counted[k] && nominal[k] > 0.0 && std::isfinite(nominal[k]));
            QVERIFY(!binding->boundName(k).empty() && names.insert(binding->boundName(k)).second);
        }
    }
}

void BindingBattery::exactJacobianEqualsDifferences()
{
    QFETCH(const BindingModel*, model);
    const BindingBench binding = usableBench(*model);
    const Numbers c = usualLiquid();
    Numbers q = binding.equilibrium(c, workingPh);
    for (double& x : q) x *= 0.7;
    const auto exact = jacobian(binding, c, q, workingPh);
    const Numbers plain = binding.rates(c, q, workingPh);
    for (std::size_t i = 0; i < q.size(); ++i) {
        QCOMPARE(dualRates(binding, c, q, workingPh, 0)[i].v, plain[i]);
        const double size = sizeOfRate(exact[i], c, q);
        for (std::size_t j = 0; j <= c.size() + q.size(); ++j) {
            const bool liquid = j < c.size(), solid = !liquid && j < c.size() + q.size();
            const double x = liquid ? c[j] : solid ? q[j - c.size()] : workingPh;
            const double difference = slope(
                [&](double value) {
                    Numbers movedC = c, movedQ = q;
                    double ph = workingPh;
                    (liquid ? movedC[j] : solid ? movedQ[j - c.size()] : ph) = value;
                    return binding.rates(movedC, movedQ, ph)[i];
                },
                x, x);
            QVERIFY2(std::abs(exact[i][j] - difference) <= 1e-6 * std::abs(difference) + 1e-9 * size / x,
                     qPrintable(QString("rate %1 by %2: %3, %4").arg(i).arg(j).arg(exact[i][j]).arg(difference)));
        }
    }
}

void BindingBattery::readsWhatItSays()
{
    QFETCH(const BindingModel*, model);
    const BindingBench binding = usableBench(*model);
    const auto* few = dynamic_cast<const model::ReadsFew*>(binding.operator->());
    if (!few) return; // all of it
    const std::vector<int> read = few->reads();
    QVERIFY(std::is_sorted(read.begin(), read.end()));
    const Numbers c = usualLiquid(), q = binding.equilibrium(c, workingPh);
    for (const Numbers& row : jacobian(binding, c, q, workingPh))
        for (int i = 0; i < int(c.size()); ++i)
            if (!std::binary_search(read.begin(), read.end(), i)) QCOMPARE(row[i], 0.0);
}

void BindingBattery::isFiniteAtCorners()
{
    QFETCH(const BindingModel*, model);
    const BindingBench binding = usableBench(*model);
    const Numbers usual = usualLiquid();
    const Numbers bound = binding.equilibrium(usual, workingPh);
    const Numbers factors = {0.0, -1e-9, 1e-30, 1.0, 1e9};
    const int n = int(usual.size() + bound.size());
    // All at a corner, and one there while the others are at work.
    for (int moved = -1; moved < n; ++moved)
        for (const double factor : factors)
            for (const double ph : {0.0, 3.5, 14.0}) {
                Numbers c = usual, q = bound;
                for (int j = 0; j < n; ++j)
                    if (moved < 0 || moved == j) (j < int(c.size()) ? c[j] : q[j - c.size()]) *= factor;
                for (const double rate : binding.rates(c, q, ph)) QVERIFY(std::isfinite(rate));
                for (int first = 0; first <= n; first += 8)
                    for (const Dual8& rate : dualRates(binding, c, q, ph, first))
                        QVERIFY2(finite(rate), qPrintable(QString("%1 x %2 at pH %3").arg(moved).arg(factor).arg(ph)));
            }
}

void BindingBattery::ratesVanishInEquilibrium()
{
    QFETCH(const BindingModel*, model);
    const BindingBench binding = usableBench(*model);
    for (const double ph : {3.5, workingPh, 7.4})
        for (const double scale : {1e-6, 1e-2, 1.0, 30.0}) {
            if (!exists(binding, scale, ph)) continue;
            const Numbers c = usualLiquid(scale);
            const Numbers q = binding.equilibrium(c, ph);
            const Numbers rates = binding.rates(c, q, ph);
            const auto rows = jacobian(binding, c, q, ph);
            for (std::size_t i = 0; i < q.size(); ++i)
                QVERIFY2(std::abs(rates[i]) <= 1e-11 * sizeOfRate(rows[i], c, q),
                         qPrintable(QString("state %1 at pH %2 x %3").arg(i).arg(ph).arg(scale)));
        }
}

void BindingBattery::splitKeepsTotalsWhateverTheGuess()
{
    QFETCH(const BindingModel*, model);
    const BindingBench binding = usableBench(*model, false);
    for (const double ph : {3.5, workingPh, 7.4})
        for (const double scale : {1e-6, 1.0, 1e3}) {
            if (!exists(binding, scale, ph)) continue;
            const Numbers c = usualLiquid(scale), q = binding.equilibrium(usualLiquid(), ph);
            const Numbers total = totals(binding, c, binding.equilibrium(c, ph)), ratio = usualRatio();
            const auto first = binding.split(total, ratio, {}, ph);
            QVERIFY(first.found);
            QVERIFY2(alike(first.c, c, 1e-9), qPrintable(QString("pH %1 x %2").arg(ph).arg(scale)));
            const Numbers again = totals(binding, first.c, first.q);
            for (std::size_t i = 0; i < total.size(); ++i)
                QVERIFY(std::abs(again[i] - total[i]) <= 1e-14 * (total[i] + ratio[i] * binding->offset()[i]));
            for (const double guess : {1e-12, 0.3, 1.0, 40.0, 1e12, -1.0}) {
                Numbers from = q;
                for (double& x : from) x *= guess;
                const auto other = binding.split(total, ratio, from, ph);
                QVERIFY(other.found);
                QVERIFY2(alike(other.q, first.q, 1e-11) && alike(other.c, first.c, 1e-11),
                         qPrintable(QString("pH %1 x %2 from %3").arg(ph).arg(scale).arg(guess)));
            }
        }
}

// BindingNodes from traces to a surplus, some with a component gone or slightly below 0 as fronts leave them behind, with
// guesses from none to nonsense.
void BindingBattery::splitsManyPlacesAsEach()
{
    QFETCH(const BindingModel*, model);
    const BindingBench binding = usableBench(*model, false);
    const Numbers ratio = usualRatio();
    const std::size_t components = ratio.size(), states = binding->boundCount(), stride = components + 3;
    std::vector<BindingBench::Split> each;
    Numbers all, guesses;
    for (int p = 0; p < 37; ++p) {
        const double scale = std::pow(10.0, -4.0 + 0.15 * p);
        if (!exists(binding, scale, workingPh)) continue;
        const Numbers c = usualLiquid(scale);
        Numbers total = totals(binding, c, binding.equilibrium(c, workingPh));
        if (p % 3 == 1) total[p % components] *= p % 2 == 0 ? 0.0 : -1e-3;
        const Numbers guess(states, p % 5 == 0 ? std::nan("") : p % 4 == 0 ? 1e9 : 0.1 * scale);
        const auto one = binding.split(total, ratio, {}, workingPh);
        if (!one.found) continue;
        each.push_back(one);
        total.resize(stride, std::nan(""));
        all.insert(all.end(), total.begin(), total.end());
        guesses.insert(guesses.end(), guess.begin(), guess.end());
    }
    QVERIFY(each.size() > 8);
    Numbers c(each.size() * components);
    QVERIFY(binding->splitAll(int(each.size()), all.data(), int(stride), ratio.data(), workingPh, c.data(),
                              guesses.data()));
    for (std::size_t p = 0; p < each.size(); ++p) {
        const auto part = [p](const Numbers& values, std::size_t count) {
            return Numbers(values.begin() + p * count, values.begin() + (p + 1) * count);
        };
        QVERIFY2(alike(part(c, components), each[p].c, 1e-11), qPrintable(QString("liquid of place %1").arg(p)));
        QVERIFY2(alike(part(guesses, states), each[p].q, 1e-11), qPrintable(QString("bound at place %1").arg(p)));
    }
}

void BindingBattery::splitOfNothingBelowZeroIsNotBelowZero()
{
    QFETCH(const BindingModel*, model);
    const BindingBench binding = usableBench(*model, false);
    const Numbers ratio = usualRatio();
    for (const double scale : {0.0, 1e-300, 1e-12, 1.0, 1e6})
        for (int gone = -1; gone < int(ratio.size()); ++gone) {
            Numbers total = usualLiquid(scale);
            if (gone >= 0) total[gone] = 0.0;
            // What is bound whatever the liquid holds (salt that balances the resin's charge) is there.
            for (std::size_t i = 0; i < total.size(); ++i) total[i] += ratio[i] * binding->offset()[i];
            const auto s = binding.split(total, ratio, {}, workingPh);
            QVERIFY2(s.found, qPrintable(QString("x %1 without %2").arg(scale).arg(gone)));
            const Numbers bound = binding.bound(s.q);
            for (const double q : s.q) QVERIFY(q >= 0.0);
            for (std::size_t i = 0; i < total.size(); ++i) {
                QVERIFY2(s.c[i] >= -1e-15 * total[i], qPrintable(QString("c %1 x %2").arg(i).arg(scale)));
                QVERIFY2(bound[i] >= -1e-15 * total[i], qPrintable(QString("q %1 x %2").arg(i).arg(scale)));
            }
        }
}

// What a model finds by a formula of its own is what the rates say.
void BindingBattery::itsOwnEquilibriumIsThatOfNewton()
{
    QFETCH(const BindingModel*, model);
    const BindingBench binding = usableBench(*model, false);
    for (const double scale : {1e-6, 1.0, 30.0}) {
        if (!exists(binding, scale, workingPh)) continue;
        const Numbers c = usualLiquid(scale), q = binding.equilibrium(c, workingPh);
        Numbers found(q.size());
        QVERIFY(binding->model::Binding::equilibrium(c.data(), workingPh, found.data()));
        QVERIFY2(alike(found, q, 1e-9), qPrintable(QString("x %1").arg(scale)));
        const Numbers total = totals(binding, c, q), ratio = usualRatio();
        Numbers liquid(c.size());
        for (const double guess : {0.0, 1.0, 0.1, 1e6}) {
            found = q;
            for (double& x : found) x *= guess;
            QVERIFY(binding->model::Binding::split(total.data(), ratio.data(), workingPh, liquid.data(), found.data()));
            QVERIFY2(alike(found, q, 1e-9), qPrintable(QString("x %1 from %2").arg(scale).arg(guess)));
        }
    }
}

// A stirred vessel with resin in it, let alone for long.
void BindingBattery::kineticBindingEndsInEquilibrium()
{
    QFETCH(const BindingModel*, model);
    const BindingBench binding = usableBench(*model);
    const Numbers c = usualLiquid(), ratio = usualRatio();
    const Numbers expected = binding.equilibrium(c, workingPh), total = totals(binding, c, expected);
    const auto rows = jacobian(binding, c, expected, workingPh);
    double slowest = std::numeric_limits<double>::infinity();
    for (std::size_t k = 0; k < expected.size(); ++k) slowest = std::min(slowest, std::abs(rows[k][c.size() + k]));
    if (expected.empty()) return;
    Numbers nominal(expected.size());
    binding->nominal(nominal.data());
    // Times in units of that of the slowest state.
    support::DormandPrince vessel(
        [&](double, const Numbers& q, Numbers& dqdt) {
            Numbers liquid = total;
            const Numbers bound = binding.bound(q);
            for (std::size_t i = 0; i < liquid.size(); ++i) liquid[i] -= ratio[i] * bound[i];
            dqdt = binding.rates(liquid, q, workingPh);
            for (double& x : dqdt) x /= slowest;
        },
        1e-8, 1e-12);
    Numbers q = expected;
    for (double& x : q) x *= 0.6;
    double t = 0.0;
    vessel.advance(t, q, 1000.0); // those that compete settle later than each alone
    QVERIFY(alike(q, expected, 1e-6));
}

void BindingBattery::basisOfTheComponentsDoesNotMatter()
{
    QFETCH(const BindingModel*, model);
    const BindingBench own = usableBench(*model);
    const Numbers c = usualLiquid();
    Numbers q = own.equilibrium(c, workingPh);
    for (double& x : q) x *= 0.8;
    const Numbers rates = own.rates(c, q, workingPh);
    auto components = test::bindingComponents();
    auto record = test::usableRecord(*model);
    Numbers factor(components.size(), 1.0);
    for (std::size_t i = 0; i + 1 < components.size(); ++i) {
        factor[i] = components[i].molarMass;
        components[i].basis = Basis::Mass;
    }
    for (const ParamSpec& spec : model->params) {
        const std::string_view unit = spec.unit;
        if (unit.find("basis") == std::string_view::npos) continue;
        for (auto& [id, value] : record.perComponent[spec.key]) {
            const auto place = std::find_if(components.begin(), components.end(),
                                            [id = id](const model::Component& x) { return x.id == id; });
            value *= unit == "basis" ? place->molarMass : 1.0 / place->molarMass;
        }
    }
    const BindingBench masses(*model, components, record);
    QVERIFY(masses.sound());
    Numbers heavyC = c, heavyQ = q;
    for (std::size_t i = 0; i < c.size(); ++i) heavyC[i] *= factor[i];
    Numbers ofState(q.size(), 1.0);
    for (const model::BoundShare& share : own->shares())
        if (share.amount > 0.0) ofState[share.state] = factor[share.component];
    for (std::size_t k = 0; k < q.size(); ++k) heavyQ[k] *= ofState[k];
    const Numbers heavy = masses.rates(heavyC, heavyQ, workingPh);
    const auto rows = jacobian(own, c, q, workingPh);
    for (std::size_t k = 0; k < q.size(); ++k)
        QVERIFY(std::abs(heavy[k] - ofState[k] * rates[k]) <= 1e-12 * ofState[k] * sizeOfRate(rows[k], c, q));
    const Numbers bound = own.bound(q), heavyBound = masses.bound(heavyQ);
    for (std::size_t i = 0; i < c.size(); ++i)
        QVERIFY(std::abs(heavyBound[i] - factor[i] * bound[i]) <= 1e-12 * factor[i] * std::abs(bound[i]));
}

void BindingBattery::severalThreadsAtOnceEqualOne()
{
    QFETCH(const BindingModel*, model);
    const BindingBench binding = usableBench(*model, false);
    const auto work = [&](std::vector<Numbers>& results) {
        for (int k = 1; k <= 200; ++k) {
            const Numbers c = usualLiquid(0.005 * k), q = binding.equilibrium(c, workingPh);
            const auto s = binding.split(totals(binding, c, q), usualRatio(), {}, workingPh);
            results.push_back(q);
            results.push_back(s.c);
            results.push_back(binding.rates(c, s.q, workingPh));
        }
    };
    std::vector<Numbers> alone, left, right;
    work(alone);
    std::thread one([&] { work(left); }), two([&] { work(right); });
    one.join();
    two.join();
    QVERIFY(left == alone && right == alone);
}

TITER_EACH_WIDTH_TEST(BindingBattery)

} // namespace tst_binding_battery

#include "tst_binding_battery.moc"
