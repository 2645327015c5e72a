// Sips (Langmuir-Freundlich), several components on shared sites:
//   dq_i/dt = ka_i (c_i/c_ref_i)^(1/n_i) qmax_i (1 - sum q_j/qmax_j) - kd_i q_i,
// so that one alone has q = qmax K x/(1 + K x), K = ka/kd, x = (c/c_ref)^(1/n). n > 1 spreads the energies of the sites;
// n = 1 is Langmuir with ka/c_ref.
// Source: Sips 1948, J Chem Phys 16:490.
#include "core/binding/langmuir_law.h"

#include <algorithm>

namespace titer::binding::sips {

namespace {

constexpr model::ParamSpec params[] = {
    adsorptionConstant("1/s", CORE_TR("core", "On free sites at the reference concentration: bound per volume of solid "
                                              "and unit time, per capacity. 0: does not bind.")),
    langmuirKd,
    langmuirCapacity,
    {.key = "n",
     .label = CORE_TR("core", "Sips exponent"),
     .defaultValue = 1.0,
     .min = 0.1,
     .max = 20.0,
     .help = CORE_TR("core", "The concentration acts by its power 1/n. 1: Langmuir; above 1: sites of different "
                             "strength; below 1: cooperative."),
     .shape = model::Shape::PerComponent},
    {.key = "c_ref",
     .label = CORE_TR("core", "Reference concentration"),
     .unit = "basis",
     .defaultValue = 1.0,
     .min = 1e-12,
     .decimals = 3,
     .help = CORE_TR("core", "The concentration to which ka refers."),
     .shape = model::Shape::PerComponent},
};

// Below this part of the usual concentration the power, whose slope at 0 may be infinite, is a straight line.
constexpr double straight = 1e-10;

class Sips : public model::TemplatedBinding<Sips> {
public:
    Sips(const model::BindingSetup& setup, base::Errors& errors)
    {
        m_kinetic = setup.params["kinetic"] != 0.0;
        m_offset.assign(setup.carried.size(), 0.0);
        for (int i = 0; i < int(setup.carried.size()); ++i) {
            const int plant = setup.carried[i];
            const auto of = [&](const char* key) { return setup.params.perComponent(key)[plant]; };
            if (!(of("ka") > 0.0)) continue;
            const model::Component& component = (*setup.components)[plant];
            requireCapacity(component, "qmax", of("qmax"), errors);
            const double usual = model::usualConcentration(component.basis), least = straight * usual;
            m_sites.push_back({i, of("ka"), of("kd"), of("qmax"), 1.0 / of("n"), of("c_ref"), least,
                               std::pow(least / of("c_ref"), 1.0 / of("n")) / least, std::min(usual, of("qmax")),
                               component.id});
            m_shares.push_back({i, m_count++, 1.0});
        }
    }

    std::string boundName(int state) const override { return m_sites[state].id; }
    void nominal(double* q) const override
    {
        for (int k = 0; k < m_count; ++k) q[k] = m_sites[k].usual;
    }
    double filled(const double* q) const override
    {
        double part = 0.0;
        for (int k = 0; k < m_count; ++k) part += q[k] / m_sites[k].capacity;
        return part;
    }

    template <class T> void ratesOf(const model::Pore<T>& pore, T* dqdt) const
    {
        T free = 1.0;
        for (int k = 0; k < m_count; ++k) free -= pore.q[k] / m_sites[k].capacity;
        for (int k = 0; k < m_count; ++k) {
            const Site& s = m_sites[k];
            dqdt[k] = s.ka * s.capacity * meeting(strength(s, pore.c[s.component]), free, 1.0) - s.kd * pore.q[k];
        }
    }

    bool equilibrium(const double* c, double, double* q) const override
    {
        double filled = 1.0; // 1/free
        for (int k = 0; k < m_count; ++k) {
            const Site& s = m_sites[k];
            q[k] = std::min(s.ka / s.kd, maxAffinity) * strength(s, c[s.component]);
            filled += q[k];
        }
        if (!(filled > 0.0) || !std::isfinite(filled)) return false;
        for (int k = 0; k < m_count; ++k) q[k] *= m_sites[k].capacity / filled;
        return true;
    }

private:
    struct Site {
        int component; // carried
        double ka, kd; // [1/s]
        double capacity;
        double exponent;  // 1/n
        double reference; // [basis/m3]
        double least;     // below it the power is a line [basis/m3]
        double slope;     // of that line [m3/basis]
        double usual;     // [basis/m3]
        std::string id;
    };

    // (c/c_ref)^(1/n).
    template <class T> static T strength(const Site& s, const T& c)
    {
        if (c < T(s.least)) return s.slope * c;
        return power(logOf(c / s.reference), s.exponent);
    }

    std::vector<Site> m_sites;
};

} // namespace

extern const model::BindingModel sips{
    .id = "sips",
    .label = CORE_TR("core", "Sips"),
    .help = CORE_TR("core", "Langmuir and Freundlich combined: a capacity, and sites whose strength is spread, so that "
                            "the isotherm rises steeply at first and approaches its capacity slowly."),
    .equation = "dq_i/dt = ka_i (c_i/c_ref_i)^(1/n_i) qmax_i (1 - sum q_j/qmax_j) - kd_i q_i",
    .source = "Sips 1948, J Chem Phys 16:490",
    .params = params,
    .make = [](const model::BindingSetup& setup, base::Errors& errors) -> std::unique_ptr<model::Binding> {
        return sound<Sips>(setup, errors);
    },
};

} // namespace titer::binding::sips
