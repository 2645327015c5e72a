// A chromatography step by stated figures: what it reads from its setup, and what it reports.
#include "core/unitops/capture_and_polish/shortcut_step.h"

#include "core/base/not_available.h"
#include "core/base/text.h"
#include "core/base/units/units.h"

#include <cmath>
#include <numbers>

namespace titer::unitops {

namespace {

using base::say;

} // namespace

double ShortcutStep::levelOf(const model::UnitSetup& setup, int component, const char* key, const char* level,
                             base::Errors& errors)
{
    if (component < 0) return 0.0;
    const model::Component& c = (*setup.components)[component];
    const double moles = c.conversion(model::Basis::Amount);
    if (moles > 0.0) return setup.params[level] / moles;
    errors.push_back({base::Code::Input, std::string("params/") + key,
                      say(CORE_TR("core", "“{1}” has no molar mass, so its level in mol/L cannot be used: give its "
                                          "molar_mass, or choose another component."),
                          c.id)});
    return 0.0;
}

ShortcutStep::ShortcutStep(const model::UnitSetup& setup, Kind kind, base::Errors& errors)
    : m_kind(kind)
    , m_all(*setup.components)
    , m_components(int(setup.components->size()))
    , m_carried(setup.carried)
{
    const model::ParamSet& p = setup.params;
    m_volume = p["length"] * std::numbers::pi / 4.0 * p["diameter"] * p["diameter"];
    m_rinse = p["elution_volume"] * m_volume / std::log(1000.0);
    m_absorptivity = p["product_absorptivity"];
    m_path = p["path_length"];
    m_product = p.component("product");
    for (const int i : m_carried)
        if (m_product < 0 && m_all[i].basis == model::Basis::Mass && m_all[i].diameter <= 0.0) m_product = i;
    if (std::find(m_carried.begin(), m_carried.end(), m_product) == m_carried.end()) m_product = -1;
    if (m_product >= 0) {
        const double mass = m_all[m_product].conversion(model::Basis::Mass);
        if (mass > 0.0)
            m_capacity = p["capacity"] / mass;
        else
            errors.push_back({base::Code::Input, "params/product",
                              say(CORE_TR("core", "“{1}” has no molar mass, so a capacity in g/L cannot be used: "
                                                  "give its molar_mass, or choose another component."),
                                  m_all[m_product].id)});
    }
    m_capacity = std::max(m_capacity, 1e-12);
    m_eluent = p.component("eluent");
    m_stripper = p.component("stripper");
    m_eluentLevel = levelOf(setup, m_eluent, "eluent", "eluent_concentration", errors);
    m_stripperLevel = levelOf(setup, m_stripper, "stripper", "stripper_concentration", errors);
    readBound(setup, errors);
}

double ShortcutStep::minOf(const model::UnitSetup& setup, int component, base::Errors& errors) const
{
    const double min = setup.params.perComponent("min_content")[component];
    if (!(min > 0.0) || m_product < 0 || component == m_product) return 0.0;
    const double mass = m_all[component].conversion(model::Basis::Mass),
                 product = m_all[m_product].conversion(model::Basis::Mass);
    if (mass > 0.0) return min * setup.params["yield"] * product / mass;
    errors.push_back({base::Code::Input, "params/min_content/" + m_all[component].id,
                      say(CORE_TR("core", "A minimum content is by mass, but the mass of “{1}” is unknown: give its "
                                          "molar_mass or cell_mass, or omit it here."),
                          m_all[component].id)});
    return 0.0;
}

void ShortcutStep::readBound(const model::UnitSetup& setup, base::Errors& errors)
{
    const model::ParamSet& p = setup.params;
    const int wanted = p.component("virus");
    for (const int i : m_carried) {
        Bound b{i, 0.0, 0.0, minOf(setup, i, errors), model::usualConcentration(m_all[i].basis), m_all[i].id};
        const double reduction = p.perComponent("log_reduction")[i];
        const double passes = std::pow(10.0, -reduction);
        const bool elutes = m_kind == Kind::BindElute;
        if (i == m_product) {
            m_productPlace = m_bound.size();
            b.eluted = elutes ? p["yield"] : 0.0;
            b.stripped = 1.0 - p["yield"];
        } else if (reduction <=
                       0.0 && // salts pass with the load, an impurity of which nothing is stated goes with the product
                   !(elutes && model::isImpurity(m_all[i].role))) {
            continue;
        } else {
            b.eluted = elutes ? passes : 0.0;
            b.stripped = elutes ? 0.0 : 1.0 - passes;
            if (reduction > 0.0 && (m_virus < 0 || i == wanted)) m_virus = i;
        }
        m_bound.push_back(b);
    }
}

void ShortcutStep::nominal(double* scale) const
{
    for (std::size_t k = 0; k < m_bound.size(); ++k) scale[2 * k] = scale[2 * k + 1] = m_volume * m_bound[k].typical;
    scale[2 * m_bound.size()] = m_volume * (m_product < 0 ? 1.0 : m_capacity);
}

std::string ShortcutStep::stateName(int i) const
{
    const std::size_t k = std::size_t(i) / 2;
    if (k == m_bound.size()) return "load";
    return (i % 2 == 0 ? "bound " : "held fast ") + m_bound[k].id;
}

void ShortcutStep::variables(const model::UnitView<double>& view, double* values) const
{
    const model::Inflow<double>& in = view.in[0];
    const bool flows = in.flow > minFlow && in.amounts;
    const double* total = view.quadratures;
    std::fill_n(values, FaultFreeUntil, base::notAvailable);
    values[ResidenceTime] = flows ? m_volume / in.flow : 0.0;
    values[ColumnVolumes] = total[VolumeSoFar] / m_volume;
    values[StepNow] = double(step(view));
    values[FaultFreeUntil] = soundUntil(view);
    if (m_product >= 0) {
        const double mass = m_all[m_product].conversion(model::Basis::Mass);
        const double enters = flows ? in.amounts[m_product] / in.flow : 0.0,
                     leaves = view.out[0].concentrations[m_product];
        values[Load] = load(view.y) * mass;
        values[Breakthrough] = enters > 1e-6 * m_capacity ? leaves / enters : 0.0;
        values[Uv] = m_absorptivity * m_path * leaves * mass;
        values[Cycles] = std::ceil(total[Loaded] / (m_capacity * m_volume) * (1.0 - 1e-9));
        values[BufferVolumes] = total[BufferSoFar] / m_volume;
        values[PoolYield] = total[Loaded] > 0.0 ? total[Eluted] / total[Loaded] : 0.0;
        values[AboveCapacity] = total[Loaded] > 0.0 ? total[LostSoFar] / total[Loaded] : 0.0;
    }
    if (m_virus >= 0)
        values[LogReduction] =
            total[VirusIn] > 0.0 && total[VirusOut] > 0.0 ? std::log10(total[VirusIn] / total[VirusOut]) : 0.0;
}

void ShortcutStep::guards(const model::UnitView<double>& view, double* g) const
{
    g[Limit] = m_product < 0 ? -1.0 : load(view.y) / m_capacity - 1.0;
    const model::Inflow<double>& in = view.in[0];
    const bool loads = m_product >= 0 && in.flow > minFlow && in.amounts && step(view) == Step::Load &&
                       in.amounts[m_product] > 1e-6 * m_capacity * in.flow;
    // A phase that ends at the capacity has ended here.
    g[Switch] = loads && !faultKnown(view) ? g[Limit] - 1e-3 : -1.0;
}

base::Notices ShortcutStep::remarks(std::span<const double> kpis, double) const
{
    base::Notices notices;
    constexpr double notable = 1e-3;
    if (!(kpis[KpiAboveCapacity] > notable)) return notices;
    const std::string lost = base::writeShort(100.0 * kpis[KpiAboveCapacity], 3),
                      since = base::writeQuantity(kpis[KpiFaultFreeUntil], "h", 4);
    notices.push_back(
        {"params/capacity",
         m_kind == Kind::BindElute
             ? say(CORE_TR("core", "{1} % of the product passed unbound, because the load exceeded the capacity at "
                                   "{2}: load in more cycles, or choose a larger bed."),
                   lost, since)
             : say(CORE_TR("core", "{1} % of the product was loaded above the capacity, from {2} on, and is not "
                                   "cleared: strip before, or choose a larger bed."),
                   lost, since)});
    return notices;
}

} // namespace titer::unitops
