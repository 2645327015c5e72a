// Protein A: Langmuir on up to two kinds of ligand site whose affinity falls with pH, weak binding of impurities,
// impurities that ride on what is bound, and a ligand that leaches:
//   site s of i   dq_is/dt = ka_is c_i qmax_is (intact - sum q_js/qmax_js)
//                            - kd_is (1 + 10^(hill_i (ph_half_i - pH))) q_is
//   weak          dq_i/dt = weak_rate (own_i c_i - q_i)
//   on product    dq_i/dt = weak_rate (ride_i c_i fill - q_i), fill = sum q_j/qmax_j over all kinds of site
//   ligand        d(lost)/dt = (leach_rate fill + alkali_rate 10^(pH - 13)) (held - lost)
//   wear          d(worn)/dt = capacity_loss (1 - worn) sum max(0, -dq_is/dt)/qmax_i over all sites
//   intact = 1 - lost/held - worn
// Two kinds of site: Perez-Almodovar, Carta 2009, J Chromatogr A 1216:8339, with values in Gomis-Fons et al. 2020.
// Affinity by a Hill curve in pH: Zhang et al. 2025 (affinity complex titration); here it acts through kd, so that acid
// releases fast. Weak binding, binding to bound product, leaching and the loss of capacity with each cycle are engineering forms: proteases
// of the harvest cut fragments of the ligand, which leave with the product (Carter-Franklin et al. 2007, J Chromatogr A
// 1163:105), so that it leaches as the sites are filled and a bed that stands empty keeps what it has; alkali takes most of the
// capacity (Hahn et al. 2006, J Chromatogr A 1102:224). A cycle that a run makes counts by what it releases, a full load as
// one; those before the run are stated, qmax (1 - capacity_loss)^cycles.
#include "core/binding/sites.h"
#include "core/model/types/reads_few.h"

#include <algorithm>
#include <memory>
#include <numbers>

namespace titer::binding::protein_a {

namespace {

using model::Shape;

constexpr const char* sites = CORE_TR("core", "Ligand sites");
constexpr const char* acid = CORE_TR("core", "Effect of pH");
constexpr const char* impurities = CORE_TR("core", "Impurities");
constexpr const char* ageing = CORE_TR("core", "Resin ageing");

constexpr model::ParamSpec params[] = {
    value(sites, "ka", CORE_TR("core", "Adsorption rate constant"), "1/s/basis", 0.0, 0.0, model::unbounded, 5,
          CORE_TR("core",
                  "On free sites of the first kind, per capacity and concentration in the pore. 0: does not bind "
                  "to the ligand."),
          Shape::PerComponent),
    value(sites, "kd", CORE_TR("core", "Desorption rate constant"), "1/s", 1e-3, 1e-12, model::unbounded, 6,
          CORE_TR("core", "From the first kind of site at high pH: fraction of the bound amount that desorbs per "
                          "unit time."),
          Shape::PerComponent),
    value(sites, "qmax", CORE_TR("core", "Capacity"), "basis", 0.0, 0.0, model::unbounded, 3,
          CORE_TR("core",
                  "Of the first kind of site, per volume of solid: the capacity per volume of packed bed, divided "
                  "by its fraction of solid, (1 - bed porosity)(1 - particle porosity)."),
          Shape::PerComponent),
    value(sites, "ka2", CORE_TR("core", "Adsorption rate constant, second kind"), "1/s/basis", 0.0, 0.0,
          model::unbounded, 5, CORE_TR("core", "Sites with slower access. 0: there are none."), Shape::PerComponent),
    value(sites, "kd2", CORE_TR("core", "Desorption rate constant, second kind"), "1/s", 1e-3, 1e-12, model::unbounded,
          6, CORE_TR("core", "From the second kind of site at high pH."), Shape::PerComponent),
    value(sites, "qmax2", CORE_TR("core", "Capacity, second kind"), "basis", 0.0, 0.0, model::unbounded, 3,
          CORE_TR("core", "Of the second kind of site, per volume of solid."), Shape::PerComponent),
    value(acid, "ph_half", CORE_TR("core", "pH of half affinity"), "1", 5.0, 0.0, 14.0, 2,
          CORE_TR("core", "Well above it the affinity is ka/kd, at it half of that; below it the affinity falls to "
                          "zero."),
          Shape::PerComponent),
    value(acid, "hill", CORE_TR("core", "Steepness in pH"), "1", 2.7, 0.1, 10.0, 2,
          CORE_TR("core", "Decades by which the affinity falls per unit of pH (Hill coefficient)."),
          Shape::PerComponent),
    value(impurities, "weak_binding", CORE_TR("core", "Weak binding"), "1", 0.0, 0.0, 1e9, 4,
          CORE_TR("core", "Bound to the resin itself, per volume of solid, per concentration in the pore."),
          Shape::PerComponent),
    value(impurities, "bound_product_binding", CORE_TR("core", "Binding to bound product"), "1", 0.0, 0.0, 1e9, 4,
          CORE_TR("core", "Bound to the antibody on a fully loaded resin, per volume of solid, per concentration in "
                          "the pore; released with the antibody."),
          Shape::PerComponent),
    value(impurities, "weak_rate", CORE_TR("core", "Rate of weak binding"), "1/s", 0.05, 1e-9, 1e6, 4,
          CORE_TR("core", "Rate at which weak binding and binding to bound product equilibrate."), Shape::Value),
    value(ageing, "ligand", CORE_TR("core", "Ligand on the resin"), "basis", 0.0, 0.0, model::unbounded, 3,
          CORE_TR("core", "A component that is on the solid from the start, per volume of solid, and leaches."),
          Shape::PerComponent),
    value(ageing, "leach_rate", CORE_TR("core", "Leaching"), "1/s", 0.0, 0.0, 1.0, 9,
          CORE_TR("core",
                  "Of the ligand on the resin, the fraction that leaves per unit time when all sites are filled, "
                  "and its fraction of the capacity with it; none leaves an empty bed. It needs kinetic binding."),
          Shape::Value),
    value(ageing, "alkali_rate", CORE_TR("core", "Leaching in alkali"), "1/s", 0.0, 0.0, 1.0, 9,
          CORE_TR("core", "In addition, the fraction that leaches per unit time at pH 13, in 0.1 mol/L sodium "
                          "hydroxide; ten times as much per unit of pH."),
          Shape::Value),
    value(ageing, "past_cycles", CORE_TR("core", "Past cycles"), "1", 0.0, 0.0, 1e5, 0,
          CORE_TR("core", "Cycles of the resin before the start of the run."), Shape::Value),
    value(ageing, "capacity_loss", CORE_TR("core", "Capacity loss per cycle"), "1", 0.0, 0.0, 0.5, 5,
          CORE_TR("core",
                  "Fraction of the capacity lost in one cycle. In the run the release of a full load counts as a "
                  "cycle, with kinetic binding; cycles before the run are given separately."),
          Shape::Value),
};

constexpr int kinds = 2;

class ProteinA : public model::TemplatedBinding<ProteinA>, public model::ReadsFew {
public:
    ProteinA(const model::BindingSetup& setup, base::Errors& errors)
        : m_weakRate(setup.params["weak_rate"])
        , m_leachRate(setup.params["leach_rate"])
        , m_alkaliRate(setup.params["alkali_rate"])
        , m_capacityLoss(setup.params["capacity_loss"])
    {
        m_kinetic = setup.params["kinetic"] != 0.0;
        m_offset.assign(setup.carried.size(), 0.0);
        for (int i = 0; i < int(setup.carried.size()); ++i) addLigandSites(setup, i, errors);
        for (int i = 0; i < int(setup.carried.size()); ++i) addSideBinding(setup, i);
        if (m_kinetic && m_capacityLoss > 0.0 && !m_sites.empty()) addWear();
        if (m_ligands.empty() && m_worn < 0) return;
        ProteinA fresh(*this);
        fresh.m_ageing = false;
        m_fresh = std::make_shared<const ProteinA>(std::move(fresh));
    }

    // Of a resin as it is before the run: in the end of time it has no ligand.
    bool equilibrium(const double* c, double ph, double* q) const override
    {
        return m_fresh ? m_fresh->Binding::equilibrium(c, ph, q) : Binding::equilibrium(c, ph, q);
    }

    std::string boundName(int state) const override { return m_names[state]; }
    std::vector<int> reads() const override
    {
        std::vector<int> read;
        for (const Site& s : m_sites) read.push_back(s.component);
        for (const std::vector<Side>* sides : {&m_weak, &m_onProduct})
            for (const Side& s : *sides) read.push_back(s.component);
        std::sort(read.begin(), read.end());
        read.erase(std::unique(read.begin(), read.end()), read.end());
        return read;
    }
    void nominal(double* q) const override { std::copy(m_usual.begin(), m_usual.end(), q); }
    double filled(const double* q) const override
    {
        double part[kinds] = {0.0, 0.0};
        for (const Site& s : m_sites) part[s.kind] += q[s.state] / s.capacity;
        return *std::max_element(part, part + kinds);
    }

    template <class T> void ratesOf(const model::Pore<T>& pore, T* dqdt) const
    {
        using base::exp;
        using std::exp;
        T intact = 1.0, fill = 0.0;
        for (const Side& s : m_ligands) intact -= pore.q[s.state] / m_ligand;
        if (m_worn >= 0) intact -= pore.q[m_worn];
        T free[kinds] = {intact, intact};
        for (const Site& s : m_sites) {
            free[s.kind] -= pore.q[s.state] / s.capacity;
            fill += pore.q[s.state] / s.capacityOfAll;
        }
        T release = 0.0;
        const Site* releases = nullptr; // whose release that is: most sites let go alike, and exponentials cost
        for (const Site& s : m_sites) {
            if (!releases || s.steepness != releases->steepness || s.phHalf != releases->phHalf)
                release = 1.0 + exp(base::atMost(s.steepness * (s.phHalf - pore.ph), maxExponent));
            releases = &s;
            dqdt[s.state] = s.ka * s.capacity * meeting(pore.c[s.component], free[s.kind], m_usual[s.state]) -
                            s.kd * release * pore.q[s.state];
        }
        for (const Side& s : m_weak) dqdt[s.state] = m_weakRate * (s.amount * pore.c[s.component] - pore.q[s.state]);
        for (const Side& s : m_onProduct)
            dqdt[s.state] = m_weakRate * (s.amount * pore.c[s.component] * fill - pore.q[s.state]);
        if (m_worn >= 0) {
            T released = 0.0;
            for (const Site& s : m_sites) released += base::atLeast(-dqdt[s.state], 0.0) / s.capacityOfAll;
            dqdt[m_worn] = m_ageing ? m_capacityLoss * released * (1.0 - pore.q[m_worn]) : -pore.q[m_worn];
        }
        if (m_ligands.empty()) return;
        constexpr double alkali = 13.0; // pH
        T rate = m_leachRate * base::atLeast(fill, 0.0);
        if (m_alkaliRate > 0.0)
            rate += m_alkaliRate * exp(base::atMost((pore.ph - alkali) * std::numbers::ln10, maxExponent));
        for (const Side& s : m_ligands)
            dqdt[s.state] = m_ageing ? rate * (s.amount - pore.q[s.state]) : -pore.q[s.state];
    }

private:
    struct Site {
        int component, state, kind; // carried; bound; of the sites
        double ka;                  // [m3/basis/s]
        double kd;                  // [1/s]
        double capacity;            // [basis/m3 of solid]
        double capacityOfAll;       // of the component on both kinds [basis/m3 of solid]
        double phHalf;
        double steepness; // natural logarithm of the affinity per pH
    };
    // Weak: bound per concentration. On product: likewise on a full resin. Ligand: held at the start [basis/m3 of solid].
    struct Side {
        int component, state;
        double amount;
    };

    int addState(const model::BindingSetup& setup, int i, const char* suffix, double amount, double max)
    {
        const model::Component& component = (*setup.components)[setup.carried[i]];
        m_names.push_back(component.id + suffix);
        m_usual.push_back(std::min(model::usualConcentration(component.basis), max));
        m_shares.push_back({i, m_count, amount});
        return m_count++;
    }

    void addLigandSites(const model::BindingSetup& setup, int i, base::Errors& errors)
    {
        struct Keys {
            const char *ka, *kd, *qmax, *suffix;
        };
        constexpr Keys keys[kinds] = {{"ka", "kd", "qmax", ""}, {"ka2", "kd2", "qmax2", "_second"}};
        const int plant = setup.carried[i];
        const auto of = [&](const char* key) { return setup.params.perComponent(key)[plant]; };
        const double kept = std::pow(1.0 - setup.params["capacity_loss"], setup.params["past_cycles"]);
        double all = 0.0;
        for (const Keys& k : keys)
            if (of(k.ka) > 0.0) all += kept * of(k.qmax);
        for (int kind = 0; kind < kinds; ++kind) {
            const Keys& k = keys[kind];
            if (!(of(k.ka) > 0.0)) continue;
            requireCapacity((*setup.components)[plant], k.qmax, of(k.qmax), errors);
            const double capacity = kept * of(k.qmax);
            const int state = addState(setup, i, k.suffix, 1.0, capacity);
            m_sites.push_back(
                {i, state, kind, of(k.ka), of(k.kd), capacity, all, of("ph_half"), of("hill") * std::numbers::ln10});
        }
    }

    // A part of the capacity, which holds nothing of a component.
    void addWear()
    {
        m_names.push_back("worn");
        m_usual.push_back(1.0);
        m_worn = m_count++;
    }

    void addSideBinding(const model::BindingSetup& setup, int i)
    {
        const int plant = setup.carried[i];
        const auto of = [&](const char* key) { return setup.params.perComponent(key)[plant]; };
        if (of("weak_binding") > 0.0)
            m_weak.push_back({i, addState(setup, i, "_weak", 1.0, model::unbounded), of("weak_binding")});
        if (of("bound_product_binding") > 0.0 && !m_sites.empty())
            m_onProduct.push_back(
                {i, addState(setup, i, "_on_product", 1.0, model::unbounded), of("bound_product_binding")});
        m_offset[i] = of("ligand");
        // What has leached is counted, so that a bed whose start says nothing holds all its ligand.
        if (!m_kinetic || !(m_leachRate + m_alkaliRate > 0.0 && of("ligand") > 0.0)) return;
        m_ligands.push_back({i, addState(setup, i, "_lost", -1.0, of("ligand")), of("ligand")});
        m_ligand += of("ligand");
    }

    double m_weakRate;     // [1/s]
    double m_leachRate;    // where all sites are filled [1/s]
    double m_alkaliRate;   // at pH 13 [1/s]
    double m_capacityLoss; // per release of a full load
    int m_worn = -1;       // state of the part of the capacity that the run's cycles have taken
    double m_ligand = 0.0; // held by all that leach [basis/m3 of solid]
    bool m_ageing = true;
    std::shared_ptr<const ProteinA> m_fresh; // the same without ageing; nullptr where nothing ages
    std::vector<Site> m_sites;
    std::vector<Side> m_weak, m_onProduct, m_ligands;
    std::vector<std::string> m_names;
    std::vector<double> m_usual; // [basis/m3]
};

} // namespace

extern const model::BindingModel protein_a{
    .id = "protein_a",
    .label = CORE_TR("core", "Protein A"),
    .help =
        CORE_TR("core", "Affinity for antibodies on one or two kinds of site, lost in acid; impurities bind weakly "
                        "or bind to the bound antibody; the ligand leaches and capacity decreases with each cycle."),
    .equation = "dq_is/dt = ka_is c_i qmax_is (intact - sum q_js/qmax_js) - kd_is (1 + 10^(hill_i (ph_half_i - pH))) "
                "q_is",
    .source =
        "Perez-Almodovar, Carta 2009, J Chromatogr A 1216:8339; affinity in pH after Zhang et al. 2025; weak binding, "
        "binding to bound product, leaching and ageing are engineering forms",
    .params = params,
    .make = [](const model::BindingSetup& setup, base::Errors& errors) -> std::unique_ptr<model::Binding> {
        return sound<ProteinA>(setup, errors);
    },
};

} // namespace titer::binding::protein_a
