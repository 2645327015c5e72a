// Bi-Langmuir: two kinds of site that do not see each other, each with a Langmuir isotherm of its own:
//   dq_is/dt = ka_is c_i qmax_is (1 - sum q_js/qmax_js) - kd_is q_is, q_i = q_i1 + q_i2.
// Source: Graham 1953, J Phys Chem 57:665; Guiochon, Felinger, Shirazi, Katti 2006, Fundamentals of Preparative and
// Nonlinear Chromatography, 2nd ed., chapter 3.
#include "core/binding/langmuir_law.h"

#include <algorithm>

namespace titer::binding::bi_langmuir {

namespace {

using model::Shape;

constexpr const char* first = CORE_TR("core", "First kind of site");
constexpr const char* second = CORE_TR("core", "Second kind of site");

constexpr model::ParamSpec params[] = {
    value(first, "ka", CORE_TR("core", "Adsorption rate constant"), "1/s/basis", 0.0, 0.0, model::unbounded, 4,
          CORE_TR("core", "On free sites of the first kind: bound per volume of solid and unit time, per capacity and "
                          "concentration in the pore. 0: does not bind to them.")),
    value(first, "kd", CORE_TR("core", "Desorption rate constant"), "1/s", 1.0, 1e-12, model::unbounded, 4,
          CORE_TR("core", "Fraction of what is bound to the first kind that desorbs per unit time. Not 0.")),
    value(first, "qmax", CORE_TR("core", "Capacity"), "basis", 0.0, 0.0, model::unbounded, 3,
          CORE_TR("core", "Of the first kind, per volume of solid, for this component alone.")),
    value(second, "ka2", CORE_TR("core", "Adsorption rate constant, second kind"), "1/s/basis", 0.0, 0.0,
          model::unbounded, 4, CORE_TR("core", "On free sites of the second kind. 0: does not bind to them.")),
    value(second, "kd2", CORE_TR("core", "Desorption rate constant, second kind"), "1/s", 1.0, 1e-12, model::unbounded,
          4, CORE_TR("core", "Fraction of what is bound to the second kind that desorbs per unit time. Not 0.")),
    value(second, "qmax2", CORE_TR("core", "Capacity, second kind"), "basis", 0.0, 0.0, model::unbounded, 3,
          CORE_TR("core", "Of the second kind, per volume of solid, for this component alone.")),
};

constexpr int kinds = 2;

class BiLangmuir : public model::TemplatedBinding<BiLangmuir> {
public:
    BiLangmuir(const model::BindingSetup& setup, base::Errors& errors)
    {
        m_kinetic = setup.params["kinetic"] != 0.0;
        m_offset.assign(setup.carried.size(), 0.0);
        for (int i = 0; i < int(setup.carried.size()); ++i) {
            addSite(setup, i, 0, {"ka", "kd", "qmax"}, errors);
            addSite(setup, i, 1, {"ka2", "kd2", "qmax2"}, errors);
        }
    }

    std::string boundName(int state) const override { return m_sites[state].name; }
    void nominal(double* q) const override
    {
        for (int k = 0; k < m_count; ++k) q[k] = m_sites[k].usual;
    }
    double filled(const double* q) const override
    {
        double part[kinds] = {0.0, 0.0};
        for (int k = 0; k < m_count; ++k) part[m_sites[k].kind] += q[k] / m_sites[k].capacity;
        return *std::max_element(part, part + kinds);
    }

    template <class T> void ratesOf(const model::Pore<T>& pore, T* dqdt) const
    {
        T free[kinds] = {1.0, 1.0};
        for (int k = 0; k < m_count; ++k) free[m_sites[k].kind] -= pore.q[k] / m_sites[k].capacity;
        for (int k = 0; k < m_count; ++k) {
            const Site& s = m_sites[k];
            dqdt[k] = s.ka * s.capacity * meeting(pore.c[s.component], free[s.kind], s.usual) - s.kd * pore.q[k];
        }
    }

    // Each kind by itself, as if there were no other.
    bool equilibrium(const double* c, double, double* q) const override
    {
        double filled[kinds] = {1.0, 1.0}; // 1/free
        for (int k = 0; k < m_count; ++k) {
            const Site& s = m_sites[k];
            q[k] = std::min(s.ka / s.kd, maxAffinity) * c[s.component];
            filled[s.kind] += q[k];
        }
        for (int k = 0; k < m_count; ++k) {
            const double all = filled[m_sites[k].kind];
            if (!(all > 0.0) || !std::isfinite(all)) return false;
            q[k] *= m_sites[k].capacity / all;
        }
        return true;
    }

private:
    struct Site {
        int component, kind; // carried; of the sites
        double ka;           // [m3/basis/s]
        double kd;           // [1/s]
        double capacity;     // [basis/m3 of solid]
        double usual;        // [basis/m3]
        std::string name;
    };
    struct Keys {
        const char *ka, *kd, *qmax;
    };

    void addSite(const model::BindingSetup& setup, int i, int kind, const Keys& keys, base::Errors& errors)
    {
        const int plant = setup.carried[i];
        const auto of = [&](const char* key) { return setup.params.perComponent(key)[plant]; };
        if (!(of(keys.ka) > 0.0)) return;
        const model::Component& component = (*setup.components)[plant];
        requireCapacity(component, keys.qmax, of(keys.qmax), errors);
        m_sites.push_back({i, kind, of(keys.ka), of(keys.kd), of(keys.qmax),
                           std::min(model::usualConcentration(component.basis), of(keys.qmax)),
                           component.id + (kind == 0 ? "" : "_second")});
        m_shares.push_back({i, m_count++, 1.0});
    }

    std::vector<Site> m_sites;
};

} // namespace

extern const model::BindingModel bi_langmuir{
    .id = "bi_langmuir",
    .label = CORE_TR("core", "Bi-Langmuir"),
    .help = CORE_TR("core", "Two kinds of site, such as few strong and many weak ones. On each, components compete as "
                            "by Langmuir; the kinds do not influence each other."),
    .equation = "dq_is/dt = ka_is c_i qmax_is (1 - sum q_js/qmax_js) - kd_is q_is, s = 1, 2",
    .source = "Graham 1953, J Phys Chem 57:665; Guiochon, Felinger, Shirazi, Katti 2006, Fundamentals of Preparative "
              "and Nonlinear Chromatography",
    .params = params,
    .make = [](const model::BindingSetup& setup, base::Errors& errors) -> std::unique_ptr<model::Binding> {
        return sound<BiLangmuir>(setup, errors);
    },
};

} // namespace titer::binding::bi_langmuir
