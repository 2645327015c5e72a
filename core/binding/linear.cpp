// Henry's law with a finite rate: dq_i/dt = ka_i c_i - kd_i q_i; in equilibrium q_i = (ka_i/kd_i) c_i.
// Source: Guiochon, Felinger, Shirazi, Katti 2006, Fundamentals of Preparative and Nonlinear Chromatography, 2nd ed.,
// chapter 3.
#include "core/binding/sites.h"

#include <algorithm>

namespace titer::binding::linear {

namespace {

constexpr model::ParamSpec params[] = {
    adsorptionConstant("1/s",
                       CORE_TR("core", "Bound per volume of solid and unit time, per concentration in the pore. 0: "
                                       "does not bind.")),
    desorptionConstant("1/s", CORE_TR("core", "Fraction of the bound amount that desorbs per unit time. Not 0.")),
};

class Linear : public model::TemplatedBinding<Linear> {
public:
    explicit Linear(const model::BindingSetup& setup)
    {
        m_kinetic = setup.params["kinetic"] != 0.0;
        m_offset.assign(setup.carried.size(), 0.0);
        for (std::size_t i = 0; i < setup.carried.size(); ++i) {
            const int component = setup.carried[i];
            const double ka = setup.params.perComponent("ka")[component];
            if (!(ka > 0.0)) continue;
            const model::Component& c = (*setup.components)[component];
            m_sites.push_back(
                {int(i), ka, setup.params.perComponent("kd")[component], model::usualConcentration(c.basis), c.id});
            m_shares.push_back({int(i), m_count++, 1.0});
        }
    }

    std::string boundName(int state) const override { return m_sites[state].id; }
    void nominal(double* q) const override
    {
        for (int k = 0; k < m_count; ++k) q[k] = m_sites[k].usual;
    }

    template <class T> void ratesOf(const model::Pore<T>& pore, T* dqdt) const
    {
        for (int k = 0; k < m_count; ++k)
            dqdt[k] = m_sites[k].ka * pore.c[m_sites[k].component] - m_sites[k].kd * pore.q[k];
    }

    bool equilibrium(const double* c, double, double* q) const override
    {
        for (int k = 0; k < m_count; ++k) q[k] = m_sites[k].ka / m_sites[k].kd * c[m_sites[k].component];
        return true;
    }

    bool split(const double* total, const double* ratio, double ph, double* c, double* q) const override
    {
        std::copy_n(total, m_offset.size(), c);
        for (const Site& s : m_sites) c[s.component] /= 1.0 + ratio[s.component] * s.ka / s.kd;
        return equilibrium(c, ph, q);
    }

private:
    struct Site {
        int component; // carried
        double ka, kd; // [1/s]
        double usual;  // [basis/m3]
        std::string id;
    };
    std::vector<Site> m_sites;
};

} // namespace

extern const model::BindingModel linear{
    .id = "linear",
    .label = CORE_TR("core", "Linear"),
    .help = CORE_TR("core", "Bound in proportion to the dissolved concentration, without a limit: dilute solutions."),
    .equation = "dq_i/dt = ka_i c_i - kd_i q_i",
    .source = "Guiochon, Felinger, Shirazi, Katti 2006, Fundamentals of Preparative and Nonlinear Chromatography",
    .params = params,
    .make = [](const model::BindingSetup& setup, base::Errors&) -> std::unique_ptr<model::Binding> {
        return std::make_unique<Linear>(setup);
    },
};

} // namespace titer::binding::linear
