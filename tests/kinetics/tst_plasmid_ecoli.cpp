// Plasmid in E. coli: the host of ecoli_overflow where plasmid costs nothing, the logistic course of the plasmid content and the content
// that it settles at, loss of plasmid after Imanaka and Aiba 1981 (Ann N Y Acad Sci 369:1), burden and selection.
#include "tests/support/core/bound_law.h"
#include "tests/support/dormand_prince.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>

namespace titer::kinetics::ecoli_overflow {
extern const model::RateLaw ecoli_overflow;
}
namespace titer::kinetics::plasmid_ecoli {
extern const model::RateLaw plasmid_ecoli;
}

namespace tst_plasmid_ecoli {

using namespace titer;
using support::Culture;
using support::DormandPrince;
using State = DormandPrince::State;

namespace {

constexpr double hour = 3600.0;

// What makes growth proportional to the uptake of glucose, and plasmid free of cost.
std::map<std::string, double> plain()
{
    return {{"maintenance", 0.0}, {"overflow", 0.0}, {"burden_half", 1e6}, {"segregation", 0.0}};
}

std::map<std::string, double> with(std::map<std::string, double> values, const std::map<std::string, double>& more)
{
    for (const auto& [key, value] : more) values[key] = value;
    return values;
}

// Cells in a medium that stays as it is.
class Medium {
public:
    explicit Medium(const std::map<std::string, double>& values)
        : m_culture(kinetics::plasmid_ecoli::plasmid_ecoli, values)
        , at(m_culture.reference())
        , y(m_culture.law().law->roles.size(), 0.0)
        , m_solver([this](double, const State& c, State& d) { rates(c, d); }, 1e-10, 1e-14)
    {
        set("biomass", 1e-3).set("glucose", 2.0).set("oxygen", 10.0);
    }

private:
    Culture m_culture;

public:
    Medium& set(const char* role, double c)
    {
        y[m_culture[role]] = c;
        return *this;
    }
    double operator()(const char* role) const { return y[m_culture[role]]; }
    double content() const { return ((*this)("product") + (*this)("relaxed")) / (*this)("biomass"); }
    double growth() const
    {
        State d;
        return m_culture.rates(y, d, at).growthRate;
    }
    double rate(const char* role) const
    {
        State d;
        m_culture.rates(y, d, at);
        return d[m_culture[role]];
    }
    void advance(double by)
    {
        double t = 0.0;
        m_solver.advance(t, y, by);
    }

    model::Environment<double> at;
    State y;

private:
    void rates(const State& c, State& d) const
    {
        m_culture.rates(c, d, at);
        for (const char* still : {"glucose", "acetate", "oxygen", "carbon_dioxide"}) d[m_culture[still]] = 0.0;
    }

    DormandPrince m_solver;
};

bool near(double a, double b, double tolerance)
{
    return std::abs(a - b) <= tolerance * std::abs(b);
}

} // namespace

class PlasmidEcoli : public QObject {
    Q_OBJECT

private slots:
    void withoutPlasmidItIsTheHost()
    {
        const Culture host(kinetics::ecoli_overflow::ecoli_overflow),
            law(kinetics::plasmid_ecoli::plasmid_ecoli, {{"segregation", 0.0}});
        for (const double glucose : {0.0, 0.02, 3.0}) {
            std::vector<double> c(8, 0.0), h(5, 0.0), of, ofHost;
            for (const auto& [role, value] : std::map<std::string, double>{
                     {"biomass", 7.0}, {"glucose", glucose}, {"acetate", 0.4}, {"oxygen", 0.05}})
                c[law[role]] = h[host[role]] = value;
            QCOMPARE(law.rates(c, of).growthRate, host.rates(h, ofHost).growthRate);
            for (const char* role : {"biomass", "glucose", "acetate", "oxygen", "carbon_dioxide"})
                QCOMPARE(of[law[role]], ofHost[host[role]]);
            QCOMPARE(of[law["product"]], 0.0);
        }
    }

    // dy/dt = kc (1 - y/y*) y at a steady growth without maintenance.
    void contentIsLogisticInTime()
    {
        Medium m(with(plain(), {{"copy_control", 0.5 / hour}, {"relaxed_fraction", 0.1}}));
        m.set("product", 0.9e-6).set("relaxed", 0.1e-6); // of 1 g/L of cells: 1 mg/g
        const double before = m.content();
        const double mu = m.growth();
        const double wanted =
            2.5e-3 * (1.0 + 14.0 / (1.0 + std::exp(312.15 - m.at.temperature))) / (1.0 + mu * 4.0 * hour);
        m.advance(4.0 * hour);
        const double expected = wanted / (1.0 + (wanted / before - 1.0) * std::exp(-2.0));
        QVERIFY2(near(m.content(), expected, 1e-5), std::to_string(m.content() / expected).c_str());
        QVERIFY(near(m("relaxed") / (m("product") + m("relaxed")), 0.1, 1e-9));
        QVERIFY(near(m("biomass"), 1e-3 * std::exp(4.0 * hour * mu), 1e-6));
    }

    void contentSettlesHigherInSlowerGrowthAndInHeat()
    {
        const auto settled = [](double glucose, double temperature) {
            Medium m(with(plain(), {{"copy_control", 5.0 / hour}, {"induction_width", 0.5}}));
            m.set("glucose", glucose).set("product", 1e-6);
            m.at.temperature = temperature;
            const double mu = m.growth();
            m.advance(6.0 * hour);
            // Divided by what growth makes of it, so that heat is left.
            return std::pair(m.content() * (1.0 + mu * 4.0 * hour), m.content());
        };
        const auto fast = settled(2.0, 303.15), slow = settled(0.005, 303.15), hot = settled(2.0, 315.15);
        QVERIFY(near(fast.first, 2.5e-3, 1e-4));
        QVERIFY(near(slow.first, 2.5e-3, 1e-4));
        QVERIFY(slow.second > 1.3 * fast.second);
        QVERIFY(near(hot.first, 2.5e-3 * (1.0 + 14.0 / (1.0 + std::exp(-6.0))), 1e-4));
    }

    void whatIsThereIsNotBrokenDown()
    {
        Medium m({});
        m.set("product", 1e-3 * 0.15); // far above what is wanted
        QVERIFY(m.rate("product") >= 0.0);
        m.set("glucose", 0.0).set("product", 1e-6);
        QCOMPARE(m.rate("product"), 0.0); // nor made from nothing
    }

    void cellsLosePlasmidAsImanakaAndAibaSay()
    {
        const double p = 0.01, generations = 20.0;
        for (const double ratio : {1.0, 0.5, 0.0}) { // of growth without plasmid to growth with it
            Medium m(with(plain(), {{"segregation", p}, {"selection", 1.0 - ratio}}));
            m.advance(generations * std::log(2.0) / m.growth());
            const double part = m("biomass") / (m("biomass") + m("free_cells"));
            const double expected = (1.0 - ratio - p) / (1.0 - ratio - p * std::exp2(generations * (ratio + p - 1.0)));
            QVERIFY2(near(part, expected, 1e-6), std::to_string(part / expected).c_str());
        }
    }

    // A steady content y_b halves the uptake: cells without plasmid outgrow the others twice as fast.
    void plasmidIsABurden()
    {
        Medium m(with(plain(), {{"burden_half", 0.01}, {"copy_control", 0.0}}));
        const double light = m.growth();
        m.set("product", 1e-5);
        QVERIFY(near(m.growth(), 0.5 * light, 1e-6));
    }

    void selectionStopsCellsWithoutPlasmid()
    {
        Medium m(with(plain(), {{"selection", 1.0}}));
        m.set("free_cells", 1e-3);
        QCOMPARE(m.rate("free_cells"), 0.0);
    }
};

TITER_TEST(PlasmidEcoli)

} // namespace tst_plasmid_ecoli

#include "tst_plasmid_ecoli.moc"
