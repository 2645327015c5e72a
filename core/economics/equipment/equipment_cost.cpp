#include "core/economics/equipment/equipment_cost.h"

#include "core/base/text.h"
#include "core/base/units/units.h"

#include <algorithm>
#include <cmath>

namespace titer::economics {

using base::say;

namespace {

double logQuadratic(const std::array<double, 3>& c, double x)
{
    const double log = std::log10(x);
    return std::pow(10.0, c[0] + log * (c[1] + log * c[2]));
}

// By equation A.2 of Turton et al., 3rd ed.: the wall that the pressure needs, over the thinnest that is built, with what corrosion
// takes of both.
double vesselPressureFactor(double gauge, double diameter)
{
    constexpr double vacuum = -0.5, stress = 850.0;          // [bar]
    constexpr double allowance = 0.00315, thinnest = 0.0063; // [m]
    if (gauge < vacuum) return 1.25;
    const double absolute = gauge + 1.0;
    const double wall = absolute * diameter / (2.0 * (stress - 0.6 * absolute)) + allowance;
    return std::max(1.0, wall / thinnest);
}

std::string inUnit(double value, const std::string& unit)
{
    return base::writeShort(value, 6) + " " + unit;
}

std::string namesOf(const std::vector<std::pair<std::string, double>>& materials)
{
    std::vector<std::string> names;
    for (const auto& [name, factor] : materials) names.push_back(name);
    return base::join(names, ", ");
}

class EquipmentPricing {
public:
    EquipmentPricing(const EquipmentCorrelation& correlation, const EquipmentOrder& order)
        : m_correlation(correlation)
        , m_order(order)
    {
    }

    base::Result<EquipmentCost> made()
    {
        if (const base::Done sound = checked(); !sound) return sound.error();
        const double a = base::toUnit(m_order.size, m_correlation.unit);
        if (a < m_correlation.from || a > m_correlation.to)
            notice("size", say(CORE_TR("core", "{1} is outside the range of the correlation, {2} to {3}; it is "
                                               "extrapolated. For less or more take several, or a quote."),
                               inUnit(a, m_correlation.unit), base::writeShort(m_correlation.from, 6),
                               inUnit(m_correlation.to, m_correlation.unit)));
        m_cost.index = m_order.index.value_or(m_correlation.index);
        m_cost.purchase = indexedCost(m_correlation.purchase(a), m_correlation.index, m_cost.index);
        if (!std::isfinite(m_cost.purchase))
            return base::inputError(
                "size", say(CORE_TR("core", "What {1} costs is beyond all numbers."), inUnit(a, m_correlation.unit)));
        if (const base::Done sound = takeMaterial(); !sound) return sound.error();
        takePressure();
        takeBareModule();
        return std::move(m_cost);
    }

private:
    void notice(const char* where, base::Sentence what) { m_cost.notices.push_back({where, std::move(what)}); }

    base::Done checked() const
    {
        const auto above0 = [](const std::optional<double>& value) {
            return !value || (*value > 0.0 && std::isfinite(*value));
        };
        if (!above0(m_order.size)) return base::inputError("size", say(CORE_TR("core", "A size is above 0.")));
        if (!above0(m_order.index))
            return base::inputError("index", say(CORE_TR("core", "A cost index is a number above 0.")));
        if (!above0(m_order.diameter))
            return base::inputError("diameter", say(CORE_TR("core", "A diameter is above 0.")));
        if (m_order.diameter && !m_correlation.isVessel)
            return base::inputError("diameter", say(CORE_TR("core", "“{1}” is no vessel whose wall hangs on its "
                                                                    "diameter; leave the diameter out."),
                                                    m_correlation.id));
        if (m_order.pressure && !(base::toUnit(*m_order.pressure, "bar") > -1.02))
            return base::inputError("pressure", say(CORE_TR("core", "The pressure is that above the air's; at least "
                                                                    "-1.013 bar.")));
        return base::done();
    }

    base::Done takeMaterial()
    {
        const auto& materials = m_correlation.materials;
        if (materials.empty()) {
            if (m_order.material.empty()) return base::done();
            return base::inputError("material", say(CORE_TR("core", "The tables name no materials for “{1}”; leave "
                                                                    "the material out."),
                                                    m_correlation.id));
        }
        const auto found = m_order.material.empty()
                               ? materials.begin()
                               : std::ranges::find(materials, m_order.material, [](const auto& m) { return m.first; });
        if (found == materials.end())
            return base::inputError("material", say(CORE_TR("core", "No factor of “{1}” is known for “{2}”; possible "
                                                                    "are {3}."),
                                                    m_order.material, m_correlation.id, namesOf(materials)));
        m_cost.material = found->first;
        m_cost.materialFactor = found->second;
        return base::done();
    }

    void takePressure()
    {
        if (!m_order.pressure) {
            m_cost.pressureFactor = 1.0;
            return;
        }
        const double gauge = base::toUnit(*m_order.pressure, "bar");
        if (m_correlation.isVessel)
            takeVesselPressure(gauge);
        else if (m_correlation.pressures.empty())
            notice("pressure", say(CORE_TR("core", "The tables have no factor of pressure for “{1}”; what it costs "
                                                   "at {2} more than at that of the air is not counted."),
                                   m_correlation.id, inUnit(gauge, "bar")));
        else
            takeTabledPressure(gauge);
    }

    void takeVesselPressure(double gauge)
    {
        if (m_order.diameter)
            m_cost.pressureFactor = vesselPressureFactor(gauge, *m_order.diameter);
        else
            notice("diameter", say(CORE_TR("core", "The wall of a vessel hangs on its diameter, which is not stated, "
                                                   "so that there is no bare module under pressure. State it.")));
    }

    void takeTabledPressure(double gauge)
    {
        const auto& ranges = m_correlation.pressures;
        const auto range = std::ranges::find_if(ranges, [&](const auto& r) { return gauge <= r.to; });
        if (range == ranges.end())
            notice("pressure", say(CORE_TR("core", "{1} is above the {2} up to which the factor of pressure is known; "
                                                   "it is extrapolated."),
                                   inUnit(gauge, "bar"), inUnit(ranges.back().to, "bar")));
        const std::array<double, 3>& c = range == ranges.end() ? ranges.back().c : range->c;
        // The first range has none, so that what is not above the air's pressure needs no logarithm.
        m_cost.pressureFactor = c == std::array<double, 3>{} ? 1.0 : logQuadratic(c, gauge);
    }

    void takeBareModule()
    {
        if (!m_correlation.bareModule) {
            notice("bare_module", say(CORE_TR("core", "No factor of the bare module is known for “{1}”: this is its "
                                                      "purchase alone."),
                                      m_correlation.id));
            return;
        }
        const auto [b1, b2] = *m_correlation.bareModule;
        // What knows neither materials nor pressures has one factor for all.
        if (b2 != 0.0 && !m_cost.pressureFactor) return;
        m_cost.bareModuleFactor = bareModuleFactor(b1, b2, m_cost.materialFactor, m_cost.pressureFactor.value_or(1.0));
        m_cost.bareModule = *m_cost.bareModuleFactor * m_cost.purchase;
    }

    const EquipmentCorrelation& m_correlation;
    const EquipmentOrder& m_order;
    EquipmentCost m_cost;
};

} // namespace

double scaledCost(double cost, double at, double size, double exponent)
{
    return cost * std::pow(size / at, exponent);
}

double indexedCost(double cost, double from, double to)
{
    return cost * to / from;
}

double bareModuleFactor(double b1, double b2, double materialFactor, double pressureFactor)
{
    return b1 + b2 * materialFactor * pressureFactor;
}

double EquipmentCorrelation::purchase(double a) const
{
    return logQuadratic(k, a);
}

base::Result<const EquipmentCorrelation*> equipmentCorrelation(const std::string& id)
{
    std::vector<std::string> ids;
    for (const EquipmentCorrelation& known : equipmentCorrelations()) {
        if (known.id == id) return &known;
        ids.push_back(known.id);
    }
    // Part of an id means all that have it; another word the nearest one.
    std::vector<std::string> meant;
    for (const std::string& known : ids)
        if (!id.empty() && known.find(base::lowerAscii(id)) != std::string::npos) meant.push_back(known);
    if (const std::string near = base::nearest(id, ids); meant.empty() && !near.empty()) meant.push_back(near);
    return base::inputError(
        meant.empty()
            ? say(CORE_TR("core", "There is no equipment “{1}”; possible are {2}."), id, base::join(ids, ", "))
            : say(CORE_TR("core", "There is no equipment “{1}”. Did you mean {2}?"), id, base::join(meant, ", ")));
}

base::Result<EquipmentCost> equipmentCost(const EquipmentCorrelation& correlation, const EquipmentOrder& order)
{
    return EquipmentPricing(correlation, order).made();
}

} // namespace titer::economics
