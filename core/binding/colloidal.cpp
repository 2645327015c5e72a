// Colloidal: bound molecules repel each other on a hexagonal lattice of the spacing R = sqrt(2 phi/(sqrt(3) N_A
// q_tot)):
//   dq_i/dt = k_kin_i (c_i - c*_i), c*_i = q_i exp( n (3 + kappa R)/(4 q_tot) sum_j q_j sqrt(b_i b_j) (r_i + r_j)/(2 R)
//             exp(-kappa (R - (r_i + r_j))) - ln K_i ), n = 6, q_tot = sum q_j [mol/m3 of solid]
//   1/kappa = kappa_f I^kappa_ef + kappa_c, ln K_i = pH^k_e (k_a I^-k_b + k_c exp(k_d I)),
//   b_i = pH^b_e (b_a I^b_b + b_c exp(b_d I))
// with the ionic strength I [mol/m3], and c*_i = q_i/K_i where next to nothing is bound.
// Source: Xu, Lenhoff 2009, J Chromatogr A 1216:6177; dependence on ionic strength and pH as in CADET-Core's
// documentation.
#include "core/binding/sites.h"

#include <algorithm>
#include <numbers>

namespace titer::binding::colloidal {

namespace {

using model::Shape;

constexpr const char* surface = CORE_TR("core", "Surface");
constexpr const char* attraction = CORE_TR("core", "Protein–resin");
constexpr const char* repulsion = CORE_TR("core", "Protein–protein");

constexpr model::ParamSpec params[] = {
    {.key = "salt",
     .label = CORE_TR("core", "Salt"),
     .defaultValue = -1.0,
     .help = CORE_TR("core", "The component whose concentration is the ionic strength. It does not bind."),
     .shape = Shape::Component,
     .group = surface},
    value(surface, "phase_ratio", CORE_TR("core", "Surface per volume"), "m2/m3", 1e8, 1e3, 1e11, 0,
          CORE_TR("core", "Accessible surface for the protein, per volume of solid."), Shape::Value),
    value(surface, "kappa_f", CORE_TR("core", "Screening length, factor"), "m", 9.61e-9, 0.0, 1e-6, 3,
          CORE_TR("core", "Multiplies the ionic strength in mol/m3 raised to the exponent. The Debye length has "
                          "9.61 nm and -0.5."),
          Shape::Value, "nm"),
    value(surface, "kappa_ef", CORE_TR("core", "Screening length, exponent"), "1", -0.5, -5.0, 5.0, 2,
          CORE_TR("core", "Of the ionic strength."), Shape::Value),
    value(surface, "kappa_c", CORE_TR("core", "Screening length, constant"), "m", 0.0, 0.0, 1e-6, 3,
          CORE_TR("core", "Added to the term of the ionic strength."), Shape::Value, "nm"),
    value(attraction, "k_kin", CORE_TR("core", "Adsorption rate"), "1/s", 0.0, 0.0, model::unbounded, 4,
          CORE_TR("core",
                  "Bound per volume of solid and unit time, per concentration above equilibrium. 0: does not bind.")),
    value(attraction, "radius", CORE_TR("core", "Molecular radius"), "m", 4.5e-9, 1e-10, 1e-6, 2,
          CORE_TR("core", "Of the hydrated molecule."), Shape::PerComponent, "nm"),
    value(attraction, "k_a", CORE_TR("core", "Affinity, factor of the power"), "1", 0.0, -1e6, 1e6, 3,
          CORE_TR("core", "In ln K = pH^k_e (k_a I^-k_b + k_c exp(k_d I)) with the ionic strength I in mol/m3.")),
    value(attraction, "k_b", CORE_TR("core", "Affinity, power"), "1", 0.0, -20.0, 20.0, 3, CORE_TR("core", "See k_a.")),
    value(attraction, "k_c", CORE_TR("core", "Affinity, factor of the exponential"), "1", 0.0, -1e6, 1e6, 3,
          CORE_TR("core", "See k_a.")),
    value(attraction, "k_d", CORE_TR("core", "Affinity, exponential"), "m3/mol", 0.0, -10.0, 10.0, 5,
          CORE_TR("core", "See k_a.")),
    value(attraction, "k_e", CORE_TR("core", "Affinity, power of the pH"), "1", 0.0, -20.0, 20.0, 3,
          CORE_TR("core", "See k_a. 0: the pH does not matter.")),
    value(repulsion, "b_a", CORE_TR("core", "Repulsion, factor of the power"), "1", 0.0, 0.0, 1e6, 3,
          CORE_TR("core", "In b = pH^b_e (b_a I^b_b + b_c exp(b_d I)) with the ionic strength I in mol/m3.")),
    value(repulsion, "b_b", CORE_TR("core", "Repulsion, power"), "1", 0.0, -20.0, 20.0, 3, CORE_TR("core", "See b_a.")),
    value(repulsion, "b_c", CORE_TR("core", "Repulsion, factor of the exponential"), "1", 0.0, 0.0, 1e6, 3,
          CORE_TR("core", "See b_a.")),
    value(repulsion, "b_d", CORE_TR("core", "Repulsion, exponential"), "m3/mol", 0.0, -10.0, 10.0, 5,
          CORE_TR("core", "See b_a.")),
    value(repulsion, "b_e", CORE_TR("core", "Repulsion, power of the pH"), "1", 0.0, -20.0, 20.0, 3,
          CORE_TR("core", "See b_a. 0: the pH does not matter.")),
};

constexpr double avogadro = 6.02214076e23; // [1/mol]
constexpr double neighbours = 6.0;
// With less bound, molecules are too far apart to feel each other [mol/m3 of solid].
constexpr double apart = 1e-8;
// Exponents of what is multiplied further are held below this: far beyond any resin, and within the range of a double.
constexpr double maxPower = 100.0;

class Colloidal : public model::TemplatedBinding<Colloidal> {
public:
    Colloidal(const model::BindingSetup& setup, base::Errors& errors)
        : m_salt(namedComponent(setup, "salt", errors))
        , m_phaseRatio(setup.params["phase_ratio"])
        , m_lengthFactor(setup.params["kappa_f"])
        , m_lengthExponent(setup.params["kappa_ef"])
        , m_lengthConstant(setup.params["kappa_c"])
    {
        m_kinetic = setup.params["kinetic"] != 0.0;
        m_offset.assign(setup.carried.size(), 0.0);
        if (m_salt >= 0) m_saltMoles = molesPerUnit((*setup.components)[setup.carried[m_salt]], "salt", errors, true);
        if (!(m_lengthFactor + m_lengthConstant > 0.0))
            fault(
                errors, "kappa_f", {},
                base::say(CORE_TR("core", "The screening length is 0 m: give a kappa_f or a kappa_c above 0, such as a "
                                          "kappa_f of 9.61 nm.")));
        for (int i = 0; i < int(setup.carried.size()); ++i)
            if (setup.params.perComponent("k_kin")[setup.carried[i]] > 0.0) addSite(setup, i, errors);
    }

    std::string boundName(int state) const override { return m_sites[state].id; }
    void nominal(double* q) const override
    {
        for (int k = 0; k < m_count; ++k) q[k] = m_sites[k].usual;
    }

    template <class T> void ratesOf(const model::Pore<T>& pore, T* dqdt) const
    {
        using base::exp;
        using std::exp;
        if (m_sites.empty()) return;
        const Conditions<T> at = conditions(pore);
        T total = 0.0;
        for (int k = 0; k < m_count; ++k) total += m_sites[k].moles * pore.q[k];
        for (int i = 0; i < m_count; ++i) {
            const Site& s = m_sites[i];
            T exponent = -strength(s.affinity, at);
            if (total > apart) exponent += push(i, pore, at, total);
            const T free = pore.q[i] * exp(base::atMost(exponent, maxExponent));
            dqdt[i] = s.rate * (pore.c[s.component] - free);
        }
    }

private:
    // pH^e (a I^b + c exp(d I)).
    struct Strength {
        double a, b, c, d, e;
    };
    struct Site {
        int component;
        double rate;   // k_kin [1/s]
        double radius; // [m]
        double moles;  // [mol/basis]
        Strength affinity, repulsion;
        double usual; // [basis/m3]
        std::string id;
    };
    template <class T> struct Conditions {
        T ionic, logIonic, logPh; // ionic strength [mol/m3]
        T kappa;                  // [1/m]
    };

    void addSite(const model::BindingSetup& setup, int i, base::Errors& errors)
    {
        const int plant = setup.carried[i];
        const model::Component& component = (*setup.components)[plant];
        const auto of = [&](const char* key) { return setup.params.perComponent(key)[plant]; };
        if (i == m_salt)
            fault(errors, "k_kin", component.id,
                  base::say(CORE_TR("core", "Component {1} is the salt, which does not bind here: remove its k_kin, or "
                                            "name another salt."),
                            component.id));
        const double moles = molesPerUnit(component, "k_kin", errors);
        m_sites.push_back({i,
                           of("k_kin"),
                           of("radius"),
                           moles,
                           {of("k_a"), -of("k_b"), of("k_c"), of("k_d"), of("k_e")},
                           {of("b_a"), of("b_b"), of("b_c"), of("b_d"), of("b_e")},
                           model::usualConcentration(component.basis),
                           component.id});
        m_shares.push_back({i, m_count++, 1.0});
    }

    template <class T> Conditions<T> conditions(const model::Pore<T>& pore) const
    {
        const T ionic = base::atLeast(m_saltMoles * pore.c[m_salt], 0.0), logIonic = logOf(ionic);
        const T length = m_lengthFactor * power(logIonic, m_lengthExponent, maxPower) + m_lengthConstant;
        return {ionic, logIonic, logOf(pore.ph), 1.0 / base::atLeast(length, 1e-30)};
    }

    template <class T> T strength(const Strength& s, const Conditions<T>& at) const
    {
        T sum = 0.0;
        if (s.a != 0.0) sum += s.a * power(at.logIonic, s.b, maxPower);
        if (s.c != 0.0) sum += s.c * power(at.ionic, s.d, maxPower);
        return s.e != 0.0 ? sum * power(at.logPh, s.e, maxPower) : sum;
    }

    // What the others on the lattice add to the logarithm of q_i/c_i.
    template <class T> T push(int i, const model::Pore<T>& pore, const Conditions<T>& at, const T& total) const
    {
        using base::exp;
        using base::sqrt;
        using std::exp;
        using std::sqrt;
        const T spacing = sqrt(2.0 * m_phaseRatio / (avogadro * std::numbers::sqrt3) / total);
        const T own = strength(m_sites[i].repulsion, at);
        T sum = 0.0;
        for (int j = 0; j < m_count; ++j) {
            const Site& s = m_sites[j];
            const double touch = m_sites[i].radius + s.radius;
            const T both = sqrt(base::atLeast(own * strength(s.repulsion, at), 0.0));
            const T screened = exp(base::atMost(at.kappa * (touch - spacing), maxPower));
            sum += s.moles * pore.q[j] * both * (touch / 2.0) / spacing * screened;
        }
        return neighbours / 4.0 * (3.0 + at.kappa * spacing) / total * sum;
    }

    int m_salt;               // carried
    double m_saltMoles = 1.0; // [mol/basis]
    double m_phaseRatio;      // [m2/m3 of solid]
    double m_lengthFactor;    // [m]
    double m_lengthExponent;
    double m_lengthConstant; // [m]
    std::vector<Site> m_sites;
};

} // namespace

extern const model::BindingModel colloidal{
    .id = "colloidal",
    .label = CORE_TR("core", "Colloidal"),
    .help = CORE_TR("core", "Bound molecules repel each other over the screening length of the salt, which limits the "
                            "bound amount: ion exchange at high load."),
    .equation = "dq_i/dt = k_kin_i (c_i - q_i exp(n (3 + kappa R)/(4 q_tot) sum q_j sqrt(b_i b_j) (r_i + r_j)/(2 R) "
                "exp(-kappa (R - r_i - r_j)) - ln K_i)), R = sqrt(2 phi/(sqrt(3) N_A q_tot))",
    .source = "Xu, Lenhoff 2009, J Chromatogr A 1216:6177",
    .params = params,
    .uptake = "k_kin",
    .make = [](const model::BindingSetup& setup, base::Errors& errors) -> std::unique_ptr<model::Binding> {
        return sound<Colloidal>(setup, errors);
    },
};

} // namespace titer::binding::colloidal
