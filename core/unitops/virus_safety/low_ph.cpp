// Low pH: what it is read from, and the figures that a step reports.
#include "core/unitops/virus_safety/low_ph.h"

#include "core/base/not_available.h"

#include <algorithm>

namespace titer::unitops {

using base::say;

LowPh::LowPh(const model::UnitSetup& setup, base::Errors& errors)
    : m_components(int(setup.components->size()))
    , m_carried(setup.carried)
    , m_charges(*setup.components, setup.params.choice("ph_from") == "composition" ? setup.carried : std::vector<int>(),
                errors)
{
    const model::ParamSet& p = setup.params;
    const auto& components = *setup.components;
    m_cap = p["max_log_reduction"];
    m_floor = std::pow(10.0, -m_cap);
    m_minReduction = p["required_log_reduction"];
    m_virusLaw = {p["ph_slope"], p["reference_ph"], p["activation_energy"], p["reference_temperature"]};
    m_productLaw = {p["aggregation_ph_slope"], p["reference_ph"], p["aggregation_energy"], p["reference_temperature"]};
    for (std::size_t k = 0; k < m_carried.size(); ++k) {
        const int i = m_carried[k];
        const double rate = p.perComponent("inactivation")[i];
        // Few viruses are left of many, and these few count.
        if (rate > 0.0)
            m_viruses.push_back(
                {i, int(k), rate, 1e-6 * model::usualConcentration(components[i].basis), components[i].id});
    }
    m_product = p.component("product");
    m_aggregate = p.component("aggregate");
    m_aggregation = p["aggregation"];
    m_order = p["aggregation_order"];
    m_phComputed = p.choice("ph_from") == "composition";
    if (m_phComputed && !m_charges.any())
        errors.push_back({base::Code::Input, "params/ph_from",
                          say(CORE_TR("core", "pH is to follow from the composition, but no component here is a "
                                              "buffer: give one its \"pka\", or choose “set-point”."))});
    if ((m_product < 0) != (m_aggregate < 0))
        errors.push_back(
            {base::Code::Input, m_product < 0 ? "params/product" : "params/aggregate",
             say(CORE_TR("core", "Aggregation needs both the product and the component of its aggregates: name both "
                                 "or neither."))});
    if (!aggregates()) return;
    if (m_product == m_aggregate)
        errors.push_back({base::Code::Input, "params/aggregate",
                          say(CORE_TR("core", "The product “{1}” cannot be its own aggregate: add a component for the "
                                              "aggregates."),
                              components[m_product].id)});
    m_productMass = components[m_product].conversion(model::Basis::Mass);
    m_aggregateMass = components[m_aggregate].conversion(model::Basis::Mass);
    for (const int i : {m_product, m_aggregate})
        if (!(components[i].conversion(model::Basis::Mass) > 0.0))
            errors.push_back({base::Code::Input, "components/" + components[i].id + "/molar_mass",
                              say(CORE_TR("core", "Aggregation is computed by mass, but the mass of “{1}” is "
                                                  "unknown: give its molar_mass or the basis \"mass\"."),
                                  components[i].id)});
    m_productMass = std::max(m_productMass, std::numeric_limits<double>::min());
    m_aggregateMass = std::max(m_aggregateMass, std::numeric_limits<double>::min());
}

bool LowPh::generates(int component) const
{
    if (aggregates() && (component == m_product || component == m_aggregate)) return true;
    return std::any_of(m_viruses.begin(), m_viruses.end(), [&](const Virus& v) { return v.component == component; });
}

double LowPh::logReduction(const double* present, const double* without) const
{
    if (m_viruses.empty()) return base::notAvailable;
    double min = m_cap;
    bool any = false;
    for (std::size_t v = 0; v < m_viruses.size(); ++v) {
        // A trace below what a run resolves says nothing.
        if (!(without[v] > 0.0)) continue;
        any = true;
        const double part = std::max(present[v] / without[v], m_floor);
        min = std::min(min, std::max(-std::log10(part), 0.0));
    }
    return any ? min : 0.0;
}

double LowPh::aggregatePart(const double* c) const
{
    if (!aggregates()) return base::notAvailable;
    const double product = std::max(c[m_product], 0.0) * m_productMass;
    const double aggregate = std::max(c[m_aggregate], 0.0) * m_aggregateMass;
    return product + aggregate > 0.0 ? aggregate / (product + aggregate) : 0.0;
}

base::Notices LowPh::remarks(double logReduction) const
{
    base::Notices notices;
    if (m_viruses.empty())
        notices.push_back({"params/inactivation",
                           say(CORE_TR("core", "No virus is inactivated here: give the rate of a virus component under "
                                               "\"inactivation\", such as \"0.0064 1/s\"."))});
    else if (logReduction < m_minReduction)
        notices.push_back(
            {"params/required_log_reduction",
             say(CORE_TR("core",
                         "The virus reduction is {1} log10, but {2} are required: hold longer, or at lower pH or "
                         "higher temperature."),
                 base::writeShort(logReduction, 3), base::writeShort(m_minReduction, 3))});
    return notices;
}

} // namespace titer::unitops
