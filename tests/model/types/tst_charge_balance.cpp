// pH from the balance of charges: exact solutions, figures of a root finder, derivatives, and liquids of every kind.
#include "core/model/types/binding.h"
#include "core/model/types/charge_balance.h"
#include "tests/support/test_program.h"

#include <cmath>
#include <random>

namespace tst_charge_balance {

using namespace titer;
using namespace titer::model;

namespace {

const std::vector<double> phosphate = {2.15, 7.2, 12.35};

Component ion(double charge, std::vector<double> pka = {})
{
    return {.id = "ion", .label = "", .basis = Basis::Amount, .charge = charge, .pka = std::move(pka)};
}

struct Liquid {
    std::vector<Component> components;
    std::vector<double> c; // [mol/m3]

    ChargeBalance balance() const
    {
        std::vector<int> carried;
        for (std::size_t i = 0; i < components.size(); ++i) carried.push_back(int(i));
        base::Errors errors;
        const ChargeBalance made(components, carried, errors);
        if (!errors.empty()) qFatal("not made");
        return made;
    }
    double ph() const { return balance().ph(c.data()); }
};

// All charges at a pH, and the sum of their sizes [mol/m3], by the definition.
std::pair<double, double> chargesAt(const Liquid& liquid, double ph)
{
    const double h = 1000.0 * std::pow(10.0, -ph);
    double sum = h - 1e-8 / h, size = h + 1e-8 / h;
    for (std::size_t i = 0; i < liquid.c.size(); ++i) {
        const Component& component = liquid.components[i];
        std::vector<long double> forms{1.0};
        for (const double pka : component.pka) forms.push_back(forms.back() * 1000.0L * powl(10.0L, -pka) / h);
        long double all = 0.0, charge = 0.0;
        for (std::size_t k = 0; k < forms.size(); ++k) {
            all += forms[k];
            charge += forms[k] * (component.charge - double(k));
            size += liquid.c[i] * double(std::abs(component.charge - double(k)));
        }
        sum += double(liquid.c[i] * charge / all);
    }
    return {sum, size};
}

} // namespace

class ChargeBalanceTest : public QObject {
    Q_OBJECT

private slots:
    void waterIsNeutral();
    void strongAcidsAndBasesFollowTheQuadraticEquation();
    void buffersAgreeWithARootFinder_data();
    void buffersAgreeWithARootFinder();
    void concentratedBuffersFollowHendersonAndHasselbalch();
    void knowsWhetherThereIsABuffer();
    void convertsMassByMolarMass();
    void reportsOfAMissingMolarMass();
    void takesPkaInAnyOrder();
    void derivativesAreThoseOfTheBalance();
    void findsThePhOfAnyLiquid();
    void doesNotDependOnTheGuess();
    void countsBuffersBelowZeroAsNone();
    void findsManyAtOnceFromAnyGuess();
};

void ChargeBalanceTest::waterIsNeutral()
{
    QVERIFY(std::abs(Liquid{}.ph() - 7.0) < 1e-13);
    QVERIFY(std::abs(Liquid{{ion(0.0, {4.76})}, {0.0}}.ph() - 7.0) < 1e-13);
    // Salt of a strong acid and a strong base.
    QVERIFY(std::abs(Liquid{{ion(1.0), ion(-1.0)}, {150.0, 150.0}}.ph() - 7.0) < 1e-13);
}

void ChargeBalanceTest::strongAcidsAndBasesFollowTheQuadraticEquation()
{
    for (const double c : {1e-6, 1e-5, 1e-4, 1e-3, 1.0, 100.0, 5000.0}) { // [mol/m3]
        const double h = 0.5 * (c + std::sqrt(c * c + 4e-8));
        const double acid = 3.0 - std::log10(h);
        QVERIFY(std::abs(Liquid{{ion(-1.0)}, {c}}.ph() - acid) < 1e-12);
        QVERIFY(std::abs(Liquid{{ion(1.0)}, {c}}.ph() - (14.0 - acid)) < 1e-12);
        QVERIFY(std::abs(Liquid{{ion(2.0)}, {0.5 * c}}.ph() - (14.0 - acid)) < 1e-12);
    }
}

void ChargeBalanceTest::buffersAgreeWithARootFinder_data()
{
    // scipy.optimize.brentq on the balance in mol/L.
    QTest::addColumn<double>("strong"); // [mol/m3], charge 1
    QTest::addColumn<QList<double>>("amounts");
    QTest::addColumn<double>("ph");
    // Acetate, phosphate, Tris, citrate, glycine.
    const auto row = [](const char* name, double strong, QList<double> amounts, double ph) {
        QTest::newRow(name) << strong << amounts << ph;
    };
    row("acetic acid", 0.0, {100, 0, 0, 0, 0}, 2.8828625361350446);
    row("acetate half", 50.0, {100, 0, 0, 0, 0}, 4.760301667310727);
    row("phosphoric acid", 0.0, {0, 20, 0, 0, 0}, 2.0518416697582844);
    row("phosphate 1/2", 10.0, {0, 20, 0, 0, 0}, 2.462331141006854);
    row("phosphate 1", 20.0, {0, 20, 0, 0, 0}, 4.7411458682699);
    row("phosphate 3/2", 30.0, {0, 20, 0, 0, 0}, 7.199994103090453);
    row("phosphate 2", 100.0, {0, 50, 0, 0, 0}, 9.694291108356063);
    row("Tris hydrochloride 2/5", -20.0, {0, 0, 50, 0, 0}, 8.246027693268225);
    row("Tris base", 0.0, {0, 0, 50, 0, 0}, 10.383432426016942);
    row("Tris hydrochloride", -50.0, {0, 0, 50, 0, 0}, 4.685599484234353);
    row("citrate", 20.0, {0, 0, 0, 25, 0}, 3.6022983082734075);
    row("glycine", 0.0, {0, 0, 0, 0, 100}, 6.074361945520935);
    row("glycine hydrochloride", -50.0, {0, 0, 0, 0, 100}, 2.4166827117314136);
    row("mixed", 40.0, {50, 20, 30, 0, 0}, 6.146145547170875);
}

void ChargeBalanceTest::buffersAgreeWithARootFinder()
{
    QFETCH(double, strong);
    QFETCH(QList<double>, amounts);
    QFETCH(double, ph);
    Liquid liquid{{ion(1.0), ion(0.0, {4.76}), ion(0.0, phosphate), ion(1.0, {8.07}), ion(0.0, {3.13, 4.76, 6.40}),
                   ion(1.0, {2.35, 9.78})},
                  {strong}};
    liquid.c.insert(liquid.c.end(), amounts.begin(), amounts.end());
    QVERIFY2(std::abs(liquid.ph() - ph) < 1e-11, qPrintable(QString::number(liquid.ph(), 'g', 17)));
}

void ChargeBalanceTest::concentratedBuffersFollowHendersonAndHasselbalch()
{
    for (const double part : {0.2, 0.5, 0.8}) {
        const double limit = 7.2 + std::log10(part / (1.0 - part));
        double last = 10.0;
        for (const double c : {1e-2, 1.0, 100.0}) { // [mol/m3]
            const double off = std::abs(Liquid{{ion(1.0), ion(0.0, {7.2})}, {part * c, c}}.ph() - limit);
            QVERIFY(off < 0.1 * last);
            last = off;
        }
        QVERIFY(last < 1e-4);
    }
}

void ChargeBalanceTest::knowsWhetherThereIsABuffer()
{
    QVERIFY(!Liquid{}.balance().any());
    QVERIFY(!(Liquid{{ion(1.0), ion(0.0)}, {1, 1}}.balance().any()));
    QVERIFY((Liquid{{ion(1.0), ion(0.0, {4.76})}, {1, 1}}.balance().any()));
}

void ChargeBalanceTest::convertsMassByMolarMass()
{
    const Component sodium{.id = "sodium", .label = "", .basis = Basis::Mass, .molarMass = 0.02299, .charge = 1.0};
    const Component acetate{.id = "acetate", .label = "", .basis = Basis::Mass, .molarMass = 0.06005, .pka = {4.76}};
    base::Errors errors;
    // The places are those of the carried components.
    const ChargeBalance balance({ion(1.0), sodium, ion(1.0), acetate}, {1, 3}, errors);
    QVERIFY(errors.empty());
    const double c[] = {50.0 * 0.02299, 100.0 * 0.06005};
    QVERIFY(std::abs(balance.ph(c) - 4.760301667310727) < 1e-11);
}

void ChargeBalanceTest::reportsOfAMissingMolarMass()
{
    const Component sodium{.id = "sodium", .label = "", .basis = Basis::Mass, .charge = 1.0};
    const Component sugar{.id = "sugar", .label = "", .basis = Basis::Mass};
    base::Errors errors;
    const ChargeBalance balance({sodium, sugar}, {0, 1}, errors);
    QCOMPARE(errors.size(), std::size_t(1));
    QCOMPARE(errors[0].where, std::string("components/sodium/molar_mass"));
    QVERIFY(errors[0].what.text().find("molar_mass") != std::string::npos);
}

void ChargeBalanceTest::takesPkaInAnyOrder()
{
    const double ordered = Liquid{{ion(1.0), ion(0.0, phosphate)}, {30, 20}}.ph();
    QCOMPARE((Liquid{{ion(1.0), ion(0.0, {12.35, 2.15, 7.2})}, {30, 20}}.ph()), ordered);
}

void ChargeBalanceTest::derivativesAreThoseOfTheBalance()
{
    const Liquid liquid{{ion(1.0), ion(-1.0), ion(0.0, phosphate), ion(1.0, {8.07}), ion(0.0, {4.76})},
                        {60.0, 20.0, 30.0, 10.0, 5.0}};
    const ChargeBalance balance = liquid.balance();
    std::vector<Dual8> c;
    for (std::size_t i = 0; i < liquid.c.size(); ++i) c.push_back(Dual8::seed(liquid.c[i], int(i)));
    const Dual8 ph = balance.ph(c.data());
    QCOMPARE(ph.v, liquid.ph());
    for (std::size_t i = 0; i < liquid.c.size(); ++i) {
        const double step = 1e-3 * liquid.c[i];
        Liquid more = liquid, less = liquid, far = liquid, back = liquid;
        more.c[i] += step, less.c[i] -= step, far.c[i] += 2 * step, back.c[i] -= 2 * step;
        const double slope = (8.0 * (more.ph() - less.ph()) - (far.ph() - back.ph())) / (12.0 * step);
        QVERIFY2(std::abs(ph.d[i] - slope) < 1e-8 * std::abs(slope), qPrintable(QString::number(i)));
    }
}

void ChargeBalanceTest::findsThePhOfAnyLiquid()
{
    std::mt19937 dice(7);
    const auto between = [&](double low, double high) { return low + (high - low) * double(dice()) / 4294967295.0; };
    for (int k = 0; k < 20000; ++k) {
        Liquid liquid;
        const int ions = int(dice() % 5);
        for (int i = 0; i < ions; ++i) {
            std::vector<double> pka;
            for (unsigned p = dice() % 5; p > 0; --p) pka.push_back(between(-3.0, 17.0));
            std::sort(pka.begin(), pka.end());
            liquid.components.push_back(ion(std::floor(between(-3.0, 4.0)), pka));
            liquid.c.push_back(dice() % 4 ? std::pow(10.0, between(-9.0, 4.0)) : 10.0);
        }
        const double ph = liquid.ph();
        // The charges change sign within the last digits of the pH, or what is left of them is rounding.
        const auto [below, size] = chargesAt(liquid, ph - 1e-12);
        const double above = chargesAt(liquid, ph + 1e-12).first;
        QVERIFY2(below > -2e-15 * size && above < 2e-15 * size,
                 qPrintable(QString("%1: pH %2, %3 and %4 of %5").arg(k).arg(ph).arg(below).arg(above).arg(size)));
    }
}

void ChargeBalanceTest::doesNotDependOnTheGuess()
{
    const Liquid liquid{{ion(1.0), ion(0.0, phosphate)}, {20.0, 20.0}};
    const ChargeBalance balance = liquid.balance();
    for (const double near : {-50.0, 0.0, 4.7, 7.0, 13.0, 100.0})
        QVERIFY(std::abs(balance.ph(liquid.c.data(), near) - liquid.ph()) < 1e-12);
}

void ChargeBalanceTest::countsBuffersBelowZeroAsNone()
{
    const Liquid liquid{{ion(-1.0), ion(0.0, phosphate)}, {1.0, -1e-9}};
    QCOMPARE(liquid.ph(), (Liquid{{ion(-1.0)}, {1.0}}.ph()));
    const Dual8 c[] = {Dual8::seed(1.0, 0), Dual8::seed(-1e-9, 1)};
    const Dual8 ph = liquid.balance().ph(c);
    QCOMPARE(ph.d[1], 0.0);
    QVERIFY(std::isfinite(ph.d[0]) && ph.d[0] < 0.0);
}

// Fronts of every height over each other, in numbers that do not fill the lanes; guesses good, poor and none.
void ChargeBalanceTest::findsManyAtOnceFromAnyGuess()
{
    std::mt19937 dice(11);
    const auto between = [&](double low, double high) { return low + (high - low) * double(dice()) / 4294967295.0; };
    Liquid liquid{{ion(1.0), ion(-1.0), ion(0.0, phosphate), ion(1.0, {8.07}), ion(0.0, {4.76})}, {}};
    constexpr int ions = 5, stride = 7;
    for (const int count : {1, 7, 8, 9, 480}) {
        std::vector<double> c(count * stride, 3.0), ph;
        for (int p = 0; p < count; ++p) {
            for (int i = 0; i < ions; ++i) c[p * stride + i] = std::pow(10.0, between(-9.0, 3.5));
            if (p % 5 == 0) c[p * stride + 2] = -1e-9;
            liquid.c.assign(&c[p * stride], &c[p * stride] + ions);
            const double guesses[] = {liquid.ph(), liquid.ph() + 0.01, between(-3.0, 17.0), 60.0, std::nan("")};
            ph.push_back(guesses[count < 480 ? dice() % 5 : std::min(p / 96, 4)]);
        }
        liquid.balance().phAll(count, c.data(), stride, ph.data());
        for (int p = 0; p < count; ++p) {
            liquid.c.assign(&c[p * stride], &c[p * stride] + ions);
            liquid.c[2] = std::max(liquid.c[2], 0.0);
            const auto [below, size] = chargesAt(liquid, ph[p] - 1e-12);
            const double above = chargesAt(liquid, ph[p] + 1e-12).first;
            QVERIFY2(below > -2e-15 * size && above < 2e-15 * size,
                     qPrintable(QString("%1 of %2: pH %3, alone %4").arg(p).arg(count).arg(ph[p]).arg(liquid.ph())));
        }
    }
}

TITER_TEST(ChargeBalanceTest)

} // namespace tst_charge_balance

#include "tst_charge_balance.moc"
