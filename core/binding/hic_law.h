// Hydrophobic interaction, several components on shared sites: a molecule gives up nu_i of them with their water,
//   dq_i/dt = ka_i a_i c_i theta^nu_i - kd_i b_i q_i, theta = 1 - sum q_j/qmax_j.
// How salt, protein and what is bound act on adsorption (a) and desorption (b) is a `Form`.
#pragma once

#include "core/binding/sites.h"

#include <algorithm>

namespace titer::binding {

// A Form has the constants of the sites, in their order, after `add`, and gives a and b of site k where the salt is `salt`,
// the component itself `own` and the logarithm of all that is bound `logBound` [mol/m3].
template <class Form> class HicLaw : public model::TemplatedBinding<HicLaw<Form>> {
public:
    HicLaw(const model::BindingSetup& setup, base::Errors& errors)
        : m_form(setup.params)
        , m_salt(namedComponent(setup, "salt", errors))
    {
        this->m_kinetic = setup.params["kinetic"] != 0.0;
        this->m_offset.assign(setup.carried.size(), 0.0);
        if (m_salt >= 0) m_saltMoles = molesPerUnit((*setup.components)[setup.carried[m_salt]], "salt", errors, true);
        for (int i = 0; i < int(setup.carried.size()); ++i)
            if (setup.params.perComponent("ka")[setup.carried[i]] > 0.0) addSite(setup, i, errors);
    }

    std::string boundName(int state) const override { return m_sites[state].id; }
    void nominal(double* q) const override
    {
        for (std::size_t k = 0; k < m_sites.size(); ++k) q[k] = m_sites[k].usual;
    }
    double filled(const double* q) const override
    {
        double part = 0.0;
        for (std::size_t k = 0; k < m_sites.size(); ++k) part += q[k] / m_sites[k].capacity;
        return part;
    }

    template <class T> void ratesOf(const model::Pore<T>& pore, T* dqdt) const
    {
        if (m_sites.empty()) return;
        T free = 1.0, bound = 0.0;
        for (std::size_t k = 0; k < m_sites.size(); ++k) {
            free -= pore.q[k] / m_sites[k].capacity;
            bound += m_sites[k].moles * pore.q[k];
        }
        const T logFree = logOf(free), logBound = logOf(bound), salt = m_saltMoles * pore.c[m_salt];
        for (std::size_t k = 0; k < m_sites.size(); ++k) {
            const Site& s = m_sites[k];
            const T& c = pore.c[s.component];
            const T own = s.moles * c;
            dqdt[k] = s.ka * m_form.adsorbing(k, salt, own) * c * power(logFree, s.nu) -
                      s.kd * m_form.desorbing(k, s.nu, salt, logBound) * pore.q[k];
        }
    }

private:
    struct Site {
        int component; // carried
        double ka, kd; // [1/s]
        double nu;
        double capacity; // [basis/m3 of solid]
        double moles;    // [mol/basis]
        double usual;    // [basis/m3]
        std::string id;
    };

    void addSite(const model::BindingSetup& setup, int i, base::Errors& errors)
    {
        const int plant = setup.carried[i];
        const model::Component& component = (*setup.components)[plant];
        const auto of = [&](const char* key) { return setup.params.perComponent(key)[plant]; };
        if (i == m_salt)
            fault(errors, "ka", component.id,
                  base::say(CORE_TR("core", "Component {1} is the salt, which does not bind here: remove its ka, or "
                                            "name another salt."),
                            component.id));
        requireCapacity(component, "qmax", of("qmax"), errors);
        m_sites.push_back({i, of("ka"), of("kd"), of("nu"), of("qmax"), molesPerUnit(component, "ka", errors),
                           std::min(model::usualConcentration(component.basis), of("qmax")), component.id});
        m_form.add(setup.params, plant);
        this->m_shares.push_back({i, this->m_count++, 1.0});
    }

    Form m_form;
    int m_salt;               // carried
    double m_saltMoles = 1.0; // [mol/basis]
    std::vector<Site> m_sites;
};

// The parameters of every model of the family.
inline constexpr model::ParamSpec hicSalt{
    .key = "salt",
    .label = CORE_TR("core", "Salt"),
    .defaultValue = -1.0,
    .help = CORE_TR("core", "The component that makes proteins bind, such as ammonium sulfate. It does not bind."),
    .shape = model::Shape::Component};
inline constexpr model::ParamSpec hicKa =
    adsorptionConstant("1/s", CORE_TR("core", "On a clean resin: bound per volume of solid and unit time, per "
                                              "concentration in the pore. 0: does not bind."));
inline constexpr model::ParamSpec hicCapacity{
    .key = "qmax",
    .label = CORE_TR("core", "Capacity"),
    .unit = "basis",
    .min = 0.0,
    .decimals = 3,
    .help = CORE_TR("core", "Maximum bound amount per volume of solid, for this component alone."),
    .shape = model::Shape::PerComponent};
inline constexpr model::ParamSpec hicNu{
    .key = "nu",
    .label = CORE_TR("core", "Number of ligands"),
    .defaultValue = 1.0,
    .min = 0.0,
    .max = 100.0,
    .help = CORE_TR("core", "Ligands to which one molecule binds; the free fraction of the sites acts by this power."),
    .shape = model::Shape::PerComponent};

// Water that a ligand gives up: beta = beta0 exp(beta1 c_s), with the concentration c_s of the salt.
struct ReleasedWater {
    double beta0, beta1; // [-], [m3/mol]

    explicit ReleasedWater(const model::ParamSet& params)
        : beta0(params["beta0"])
        , beta1(params["beta1"])
    {
    }
    template <class T> T at(const T& salt) const { return beta0 * power(salt, beta1, 100.0); }
};
inline constexpr model::ParamSpec hicBeta0 =
    value("", "beta0", CORE_TR("core", "Released water without salt"), "1", 1.0, 0.0, 1e3, 4,
          CORE_TR("core", "Of well-ordered water at the surface, per ligand: beta = beta0 exp(beta1 c_s) with the "
                          "concentration c_s of the salt."),
          model::Shape::Value);
inline constexpr model::ParamSpec hicBeta1 =
    value("", "beta1", CORE_TR("core", "Released water, by salt"), "m3/mol", 0.0, -1.0, 1.0, 6,
          CORE_TR("core", "Change of ln beta per concentration of the salt."), model::Shape::Value);

} // namespace titer::binding
