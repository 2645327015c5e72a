// Generalised ion exchange (GIEX): steric mass action whose charge and constants follow the pH, and whose constants follow
// salt and protein (Mollerup's asymmetric activity coefficients). With p = pH - pH_ref:
//   dq_i/dt = ka_i c_i qbar0^nu_i - kd_i q_i c_s^nu_i, qbar0 = Lambda - sum (nu_j + sigma_j) q_j
//   nu_i = nu_i0 + nu_lin_i p + nu_quad_i p^2
//   ka_i = ka_i0 exp(ka_lin_i p + ka_quad_i p^2 + ka_salt_i c_s + ka_prot_i c_i), kd_i likewise
// Bound salt balances the charge, q_s = Lambda - w with the charge w = sum nu_j q_j. As nu follows the pH, w is a state:
//   dw/dt = sum nu_j dq_j/dt + k (sum nu_j q_j - w),
// which is exact at constant pH; where the pH moves, the salt that it frees is k = 10 1/s behind. Reference concentrations are
// 1 mol/m3; in published forms without a reference pH that is 0.
// Source: Mollerup 2008, Chem Eng Technol 31:864; Huuk, Hahn, Doninger, Griesbach, Hepbildikler, Hubbuch 2017,
// Biotechnol J 12:1600336; dependence on pH as in CADET-Core's documentation.
#include "core/binding/exchange_equilibrium.h"

#include <algorithm>

namespace titer::binding::generalized_ion_exchange {

namespace {

using model::Shape;

constexpr const char* resin = CORE_TR("core", "Resin");
constexpr const char* charge = CORE_TR("core", "Charge and size");
constexpr const char* adsorption = CORE_TR("core", "Adsorption");
constexpr const char* desorption = CORE_TR("core", "Desorption");

constexpr model::ParamSpec coefficient(const char* group, const char* key, const char* label, const char* unit,
                                       const char* help)
{
    return value(group, key, label, unit, 0.0, -1e3, 1e3, 4, help);
}

constexpr model::ParamSpec params[] = {
    ionicCapacity,
    counterIonParam,
    value(resin, "ph_ref", CORE_TR("core", "Reference pH"), "1", 7.0, 0.0, 14.0, 2,
          CORE_TR("core", "Charges and constants are given at this pH, their coefficients by the difference from it. 0 "
                          "for published values that go by the pH itself."),
          Shape::Value),
    value(charge, "nu", CORE_TR("core", "Characteristic charge"), "1", 0.0, -100.0, 100.0, 2,
          CORE_TR("core", "Number of salt ions that one molecule displaces, at the reference pH.")),
    coefficient(charge, "nu_lin", CORE_TR("core", "Charge, linear in pH"), "1",
                CORE_TR("core", "Added per unit of pH. A charge below 0 counts as 0.")),
    coefficient(charge, "nu_quad", CORE_TR("core", "Charge, quadratic in pH"), "1",
                CORE_TR("core", "Added per unit of pH squared.")),
    value(charge, "sigma", CORE_TR("core", "Steric factor"), "1", 0.0, 0.0, 1e4, 2,
          CORE_TR("core", "Number of sites that one bound molecule covers without binding to them.")),
    value(adsorption, "ka", CORE_TR("core", "Adsorption rate constant"), "1/s", 0.0, 0.0, model::unbounded, 4,
          CORE_TR("core", "At 1 mol/m3 of free sites and the reference pH: bound per volume of solid and unit time, "
                          "per concentration in the pore. 0: does not bind.")),
    coefficient(adsorption, "ka_lin", CORE_TR("core", "Adsorption, linear in pH"), "1",
                CORE_TR("core", "Change of ln ka per unit of pH.")),
    coefficient(adsorption, "ka_quad", CORE_TR("core", "Adsorption, quadratic in pH"), "1",
                CORE_TR("core", "Change of ln ka per unit of pH squared.")),
    coefficient(adsorption, "ka_salt", CORE_TR("core", "Adsorption, by salt"), "m3/mol",
                CORE_TR("core", "Change of ln ka per concentration of the salt.")),
    coefficient(adsorption, "ka_prot", CORE_TR("core", "Adsorption, by protein"), "m3/mol",
                CORE_TR("core", "Change of ln ka per concentration of the component itself.")),
    value(desorption, "kd", CORE_TR("core", "Desorption rate constant"), "1/s", 1.0, 1e-300, model::unbounded, 4,
          CORE_TR("core",
                  "At 1 mol/m3 of salt and the reference pH: fraction of the bound amount that desorbs per unit "
                  "time.")),
    coefficient(desorption, "kd_lin", CORE_TR("core", "Desorption, linear in pH"), "1",
                CORE_TR("core", "Change of ln kd per unit of pH.")),
    coefficient(desorption, "kd_quad", CORE_TR("core", "Desorption, quadratic in pH"), "1",
                CORE_TR("core", "Change of ln kd per unit of pH squared.")),
    coefficient(desorption, "kd_salt", CORE_TR("core", "Desorption, by salt"), "m3/mol",
                CORE_TR("core", "Change of ln kd per concentration of the salt.")),
    coefficient(desorption, "kd_prot", CORE_TR("core", "Desorption, by protein"), "m3/mol",
                CORE_TR("core", "Change of ln kd per concentration of the component itself.")),
};

constexpr double neutralization = 10.0; // k [1/s]

class GeneralizedIonExchange : public model::TemplatedBinding<GeneralizedIonExchange> {
public:
    GeneralizedIonExchange(const model::BindingSetup& setup, base::Errors& errors)
        : m_ion(counterIon(setup, "ka", errors))
        , m_lambda(setup.params["lambda"])
        , m_phReference(setup.params["ph_ref"])
    {
        m_kinetic = setup.params["kinetic"] != 0.0;
        m_offset.assign(setup.carried.size(), 0.0);
        if (m_ion.place >= 0) m_offset[m_ion.place] = m_lambda / m_ion.moles;
        for (int i = 0; i < int(setup.carried.size()); ++i)
            if (i != m_ion.place && setup.params.perComponent("ka")[setup.carried[i]] > 0.0) addSite(setup, i, errors);
        if (m_sites.empty() || m_ion.place < 0) return;
        m_charge = m_count++;
        m_shares.push_back({m_ion.place, m_charge, -1.0 / m_ion.moles});
    }

    int salt() const override { return m_ion.place; }
    std::string boundName(int state) const override { return state == m_charge ? "charge" : m_sites[state].id; }
    void nominal(double* q) const override
    {
        for (std::size_t k = 0; k < m_sites.size(); ++k) q[k] = m_sites[k].usual;
        if (m_charge >= 0) q[m_charge] = m_lambda;
    }
    double filled(const double* q) const override
    {
        double covered = m_charge >= 0 ? q[m_charge] : 0.0;
        for (std::size_t k = 0; k < m_sites.size(); ++k) covered += m_sites[k].sigma * m_sites[k].moles * q[k];
        return covered / m_lambda;
    }
    void complete(double ph, double* q) const override
    {
        if (m_charge >= 0) q[m_charge] = chargeOf(ph - m_phReference, q);
    }

    template <class T> void ratesOf(const model::Pore<T>& pore, T* dqdt) const
    {
        if (m_charge < 0) return;
        const T shift = pore.ph - m_phReference, salt = m_ion.moles * pore.c[m_ion.place];
        const T bound = chargeOf(shift, pore.q);
        T free = m_lambda - bound, displaced = 0.0;
        for (std::size_t k = 0; k < m_sites.size(); ++k) free -= m_sites[k].sigma * m_sites[k].moles * pore.q[k];
        const T logFree = logOf(free), logSalt = logOf(salt);
        for (std::size_t k = 0; k < m_sites.size(); ++k) {
            const Site& s = m_sites[k];
            const T nu = s.charge(shift), own = s.moles * pore.c[s.component];
            const T on = s.on.by(shift, salt, own) + nu * logFree, off = s.off.by(shift, salt, own) + nu * logSalt;
            dqdt[k] =
                s.on.constant * pore.c[s.component] * exponential(on) - s.off.constant * pore.q[k] * exponential(off);
            displaced += nu * s.moles * dqdt[k];
        }
        dqdt[m_charge] = displaced + neutralization * (bound - pore.q[m_charge]);
    }

    bool equilibrium(const double* c, double ph, double* q) const override
    {
        std::vector<double> none(m_offset.size(), 0.0), liquid(m_offset.size());
        std::fill_n(q, m_count, 0.0);
        return split(c, none.data(), ph, liquid.data(), q);
    }

    // Steric mass action at this pH. What salt and protein make of its constants goes by the liquid, which the split gives
    // again: passed back by less than a full step, as far as what more binds may take from the liquid that promotes it.
    bool split(const double* total, const double* ratio, double ph, double* c, double* q) const override
    {
        if (m_charge < 0) return std::copy_n(total, m_offset.size(), c), true;
        const double shift = ph - m_phReference;
        std::vector<ExchangeSite> sites;
        double gain = 1.0;
        for (const Site& s : m_sites) {
            const double nu = s.charge(shift);
            sites.push_back({s.component, 0.0, nu, nu * s.moles, (nu + s.sigma) * s.moles});
            gain += std::abs((s.on.protein - s.off.protein) * s.moles * total[s.component]) +
                    std::abs((s.on.salt - s.off.salt) * m_ion.moles * total[m_ion.place]);
        }
        std::copy_n(total, m_offset.size(), c);
        c[m_ion.place] = std::max(total[m_ion.place] - ratio[m_ion.place] * m_offset[m_ion.place], 0.0);
        std::vector<double> logs(m_sites.size());
        bool first = true;
        constexpr int max = 2000;
        constexpr double rounding = 1e-14;
        for (int k = 0; k < max; ++k) {
            double change = 0.0;
            for (std::size_t i = 0; i < m_sites.size(); ++i) {
                const double target = logRatio(m_sites[i], shift, c);
                const double step = first ? target - logs[i] : (target - logs[i]) / gain;
                change = std::max(change, std::abs(target - logs[i]) / std::max(1.0, std::abs(target)));
                logs[i] += step;
                sites[i].K = m_sites[i].on.constant / m_sites[i].off.constant * exponential(logs[i]);
            }
            if (!first && change <= rounding) break;
            first = false;
            if (!ExchangeEquilibrium{m_lambda, m_ion, sites}.split(int(m_offset.size()), total, ratio, c, q))
                return false;
        }
        q[m_charge] = chargeOf(shift, q);
        return true;
    }

private:
    struct Course { // over the difference from the reference pH
        double linear, quadratic;
        template <class T> T at(const T& shift) const { return shift * (linear + quadratic * shift); }
    };
    struct Rate {
        double constant; // [1/s]
        Course ph;
        double salt, protein; // [m3/mol]
        template <class T> T by(const T& shift, const T& saltThere, const T& own) const
        {
            return ph.at(shift) + salt * saltThere + protein * own;
        }
    };
    struct Site {
        int component; // carried
        double nu;     // at the reference pH
        Course nuByPh;
        double sigma;
        Rate on, off;
        double moles; // [mol/basis]
        double usual; // [basis/m3]
        std::string id;
        template <class T> T charge(const T& shift) const { return base::atLeast(nu + nuByPh.at(shift), 0.0); }
    };

    template <class T> static T exponential(const T& x)
    {
        using base::exp;
        using std::exp;
        return exp(base::atMost(x, maxExponent));
    }

    // What pH, salt and protein in the liquid c add to ln(ka/kd).
    double logRatio(const Site& s, double shift, const double* c) const
    {
        const double salt = m_ion.moles * c[m_ion.place], own = s.moles * c[s.component];
        return s.on.by(shift, salt, own) - s.off.by(shift, salt, own);
    }

    // Of what is bound [mol/m3 of solid].
    template <class T> T chargeOf(const T& shift, const T* q) const
    {
        T sum = 0.0;
        for (std::size_t k = 0; k < m_sites.size(); ++k) sum += m_sites[k].charge(shift) * m_sites[k].moles * q[k];
        return sum;
    }

    void addSite(const model::BindingSetup& setup, int i, base::Errors& errors)
    {
        const int plant = setup.carried[i];
        const auto of = [&](const char* key) { return setup.params.perComponent(key)[plant]; };
        const model::Component& component = (*setup.components)[plant];
        const double moles = molesPerUnit(component, "ka", errors);
        const Course nuByPh{of("nu_lin"), of("nu_quad")};
        if (nuByPh.linear == 0.0 && nuByPh.quadratic == 0.0) requireCharge(component, "nu", of("nu"), errors);
        const double covered = std::max(of("nu") + of("sigma"), 1.0);
        m_sites.push_back(
            {i,
             of("nu"),
             nuByPh,
             of("sigma"),
             {of("ka"), {of("ka_lin"), of("ka_quad")}, of("ka_salt"), of("ka_prot")},
             {of("kd"), {of("kd_lin"), of("kd_quad")}, of("kd_salt"), of("kd_prot")},
             moles,
             moles > 0.0 ? std::min(model::usualConcentration(component.basis), m_lambda / covered / moles) : 1.0,
             component.id});
        m_shares.push_back({i, m_count++, 1.0});
    }

    CounterIon m_ion;
    double m_lambda; // [mol/m3 of solid]
    double m_phReference;
    int m_charge = -1; // state: the charge of what is bound [mol/m3 of solid]
    std::vector<Site> m_sites;
};

} // namespace

extern const model::BindingModel generalized_ion_exchange{
    .id = "generalized_ion_exchange",
    .label = CORE_TR("core", "Generalised ion exchange"),
    .help = CORE_TR("core", "Steric mass action whose characteristic charge and rate constants depend on the pH, and "
                            "whose rate constants depend on the concentrations of salt and protein: elution by pH, and "
                            "high loads."),
    .equation = "dq_i/dt = ka_i c_i qbar0^nu_i - kd_i q_i c_s^nu_i, nu_i = nu_i0 + nu_lin_i p + nu_quad_i p^2, ka_i = "
                "ka_i0 exp(ka_lin_i p + ka_quad_i p^2 + ka_salt_i c_s + ka_prot_i c_i), kd_i likewise, p = pH - ph_ref",
    .source = "Mollerup 2008, Chem Eng Technol 31:864; Huuk et al. 2017, Biotechnol J 12:1600336",
    .params = params,
    .make = [](const model::BindingSetup& setup, base::Errors& errors) -> std::unique_ptr<model::Binding> {
        return sound<GeneralizedIonExchange>(setup, errors);
    },
};

} // namespace titer::binding::generalized_ion_exchange
