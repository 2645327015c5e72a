// Steric mass action, ion exchange: dq_i/dt = ka_i c_i qbar0^nu_i - kd_i q_i c_s^nu_i with the free sites qbar0 =
// Lambda - sum (nu_j + sigma_j) q_j, and bound salt q_s = Lambda - sum nu_j q_j (charge balance). Reference
// concentrations are 1 mol/m3.
// Source: Brooks, Cramer 1992, AIChE J 38:1969.
#include "core/base/math/lanes_math.h"
#include "core/base/math/vector_units.h"
#include "core/binding/exchange_equilibrium.h"
#include "core/binding/steric_sites.h"

#include <algorithm>

namespace titer::binding::sma {

namespace {

using model::Shape;

constexpr model::ParamSpec params[] = {
    ionicCapacity,
    counterIonParam,
    adsorptionConstant("1/s", CORE_TR("core", "At 1 mol/m3 of free sites: bound per volume of solid and unit time, "
                                              "per concentration in the pore. 0: does not bind.")),
    desorptionConstant("1/s", CORE_TR("core", "At 1 mol/m3 of salt: fraction of the bound amount that desorbs per "
                                              "unit time.")),
    {.key = "nu",
     .label = CORE_TR("core", "Characteristic charge"),
     .min = 0.0,
     .max = 100.0,
     .help = CORE_TR("core", "Number of salt ions that one molecule displaces."),
     .shape = Shape::PerComponent},
    {.key = "sigma",
     .label = CORE_TR("core", "Steric factor"),
     .min = 0.0,
     .max = 1e4,
     .help = CORE_TR("core", "Number of sites that one bound molecule covers without binding to them."),
     .shape = Shape::PerComponent},
};

// A clean resin that binds faster than this [1/s] multiplies the rounding of the liquid, the small rest of a total, until
// no step in time can be solved. Such a charge desorbs within a tenth of a millisecond as well, at the salt of the thinnest
// buffer, so that no bed distinguishes it from equilibrium.
constexpr double maxBindingRate = 1e18, minRelease = 1e4; // [1/s]
constexpr double thinnestBuffer = 10.0;                   // [mol/m3]

constexpr int maxInLanes = 16; // sites

// What StericMassAction::ratesOf takes and gives, at eight places.
struct LaneRates {
    const StericSite* sites;
    int count; // at most maxInLanes
    double lambda, saltMoles;
    base::Lanes salt, c[maxInLanes], q[maxInLanes], rate[maxInLanes]; // per site
};

struct Evaluate {
    template <int width> [[gnu::always_inline]] static void at(LaneRates* places)
    {
        for (int v = 0; v < base::laneCount / width; ++v) evaluate<width>(*places, v);
    }

    template <int width> [[gnu::always_inline]] static void evaluate(LaneRates& p, int v)
    {
        using Vector = typename base::VectorOf<width>::Type;
        const base::OneOfEach<width> c{p.c, v}, q{p.q, v}, rate{p.rate, v};
        const Vector floor = Vector{} + floorConcentration, max = Vector{} + maxExponent;
        Vector free = Vector{} + p.lambda, salt = p.saltMoles * base::vectorsOf<width>(&p.salt)[v];
        const Vector none = salt - salt; // passes on what is no number
        for (int k = 0; k < p.count; ++k) free -= p.sites[k].covered * q[k];
        free = free < floor ? floor : free;
        salt = salt < floor ? floor : salt;
        base::takeLog<width>(free);
        base::takeLog<width>(salt);
        for (int k = 0; k < p.count; ++k) {
            const StericSite& s = p.sites[k];
            Vector on = s.nu * free, off = s.nu * salt;
            on = on > max ? max : on;
            off = off > max ? max : off;
            base::takeExp<width>(on);
            base::takeExp<width>(off);
            rate[k] = s.ka * c[k] * on - s.kd * q[k] * off + none;
        }
    }
};

class StericMassAction : public model::TemplatedBinding<StericMassAction> {
public:
    StericMassAction(const model::BindingSetup& setup, base::Errors& errors)
        : m_sites(setup.params["lambda"], counterIon(setup, "ka", errors))
    {
        m_kinetic = setup.params["kinetic"] != 0.0;
        m_offset.assign(setup.carried.size(), 0.0);
        if (salt() >= 0) m_offset[salt()] = m_sites.lambda() / m_sites.ion().moles;
        for (int i = 0; i < int(setup.carried.size()); ++i)
            if (i != salt() && setup.params.perComponent("ka")[setup.carried[i]] > 0.0) readSite(setup, i, errors);
        if (m_kinetic && isInstant()) m_kinetic = false;
    }

    int salt() const override { return m_sites.ion().place; }
    std::string boundName(int state) const override { return m_sites.all()[state].name; }
    void nominal(double* q) const override { m_sites.nominal(q); }
    double filled(const double* q) const override { return m_sites.filled(q); }

    template <class T> void ratesOf(const model::Pore<T>& pore, T* dqdt) const
    {
        if (m_count > 0) m_sites.rates(pore, dqdt);
    }

    void ratesAll(int count, const double* c, double ph, const double* y, const int* at, double* dydt) const override
    {
        if (m_count > maxInLanes) return model::Binding::ratesAll(count, c, ph, y, at, dydt);
        const int components = int(m_offset.size());
        LaneRates lanes;
        lanes.sites = m_sites.all().data();
        lanes.count = m_count;
        lanes.lambda = m_sites.lambda();
        lanes.saltMoles = m_sites.ion().moles;
        for (int first = 0; first < count; first += base::laneCount) {
            const int alive = std::min(base::laneCount, count - first);
            for (int l = 0; l < base::laneCount; ++l) {
                const int p = first + std::min(l, alive - 1);
                lanes.salt[l] = c[p * components + m_sites.ion().place];
                for (int k = 0; k < m_count; ++k) {
                    lanes.c[k][l] = c[p * components + m_sites.all()[k].component];
                    lanes.q[k][l] = y[at[p] + k];
                }
            }
            base::onVectorUnit<Evaluate>(&lanes);
            for (int l = 0; l < alive; ++l)
                for (int k = 0; k < m_count; ++k) dydt[at[first + l] + k] = lanes.rate[k][l];
        }
    }

    bool equilibrium(const double* c, double ph, double* q) const override
    {
        std::vector<double> none(m_offset.size(), 0.0), liquid(m_offset.size());
        std::fill_n(q, m_count, 0.0);
        return split(c, none.data(), ph, liquid.data(), q);
    }

    bool split(const double* total, const double* ratio, double, double* c, double* q) const override
    {
        return ExchangeEquilibrium{m_sites.lambda(), m_sites.ion(), m_exchange}.split(int(m_offset.size()), total,
                                                                                      ratio, c, q);
    }

private:
    bool isInstant() const
    {
        const auto tooFast = [this](const StericSite& s) {
            return s.ka * std::pow(m_sites.lambda(), s.nu) > maxBindingRate;
        };
        const auto letsGo = [](const StericSite& s) { return s.kd * std::pow(thinnestBuffer, s.nu) > minRelease; };
        return std::any_of(m_sites.all().begin(), m_sites.all().end(), tooFast) &&
               std::all_of(m_sites.all().begin(), m_sites.all().end(), letsGo);
    }

    void readSite(const model::BindingSetup& setup, int i, base::Errors& errors)
    {
        const int plant = setup.carried[i];
        const model::Component& component = (*setup.components)[plant];
        const double moles = molesPerUnit(component, "ka", errors);
        const double ka = setup.params.perComponent("ka")[plant], kd = setup.params.perComponent("kd")[plant];
        const double nu = setup.params.perComponent("nu")[plant], sigma = setup.params.perComponent("sigma")[plant];
        requireCharge(component, "nu", nu, errors);
        m_sites.add(component, i, moles, ka, kd, nu, sigma, component.id, m_shares);
        m_exchange.push_back({i, ka / kd, nu, nu * moles, (nu + sigma) * moles});
        ++m_count;
    }

    StericSites m_sites;
    std::vector<ExchangeSite> m_exchange;
};

} // namespace

extern const model::BindingModel sma{
    .id = "sma",
    .label = CORE_TR("core", "Steric mass action"),
    .help = CORE_TR("core", "Ion exchange: a protein displaces as many salt ions as its characteristic charge and "
                            "covers additional sites. Salt in the liquid elutes it. Rate constants too fast for a bed "
                            "to show (1e18 1/s on the clean resin, 1e4 1/s in 10 mM of salt) are treated as rapid "
                            "equilibrium."),
    .equation = "dq_i/dt = ka_i c_i qbar0^nu_i - kd_i q_i c_s^nu_i, qbar0 = Lambda - sum (nu_j + sigma_j) q_j, "
                "q_s = Lambda - sum nu_j q_j",
    .source = "Brooks, Cramer 1992, AIChE J 38:1969",
    .params = params,
    .make = [](const model::BindingSetup& setup, base::Errors& errors) -> std::unique_ptr<model::Binding> {
        return sound<StericMassAction>(setup, errors);
    },
};

} // namespace titer::binding::sma
