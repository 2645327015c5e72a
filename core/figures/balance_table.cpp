#include "core/figures/balance_table.h"

#include "core/base/tables/csv_text.h"
#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/model/flat_params.h"
#include "core/model/plant/recovery.h"

#include <algorithm>
#include <cmath>

namespace titer::figures {

using base::Json;
using base::say;
using solve::MassBalance;
using solve::UnitBalance;

namespace {

// Below this part of a usual concentration a component is not there; what stands in its mass balance is rounding.
constexpr double notThere = 1e-12;
// Of volume, below which a unit has handled none [m3].
constexpr double dry = 1e-15;

double movedBy(const MassBalance& balance)
{
    return std::max({balance.initial, balance.in, balance.out, balance.held, std::abs(balance.generated)});
}

// A sink of the plant: what it keeps has left.
bool isOutlet(const model::Plant& plant, std::size_t unit)
{
    if (plant.units[unit].model->stateCount() > 0) return false;
    bool fed = false;
    for (const model::PlantStream& stream : plant.streams) {
        if (stream.from == int(unit)) return false;
        fed = fed || stream.to == int(unit);
    }
    return fed;
}

BalanceTable::Row rowOf(const MassBalance& balance, int unit, int component, double usual, double limit)
{
    return {unit,
            component,
            balance.initial,
            balance.in,
            balance.out,
            std::max(balance.generated, 0.0),
            std::max(-balance.generated, 0.0),
            balance.held,
            solve::balanceError(balance, usual),
            limit};
}

// Rows of one component, or of the volume: the whole plant's in front, where it is anywhere.
class RowsOf {
public:
    RowsOf(const model::Plant& plant, const RunResult& result, int component)
        : m_plant(plant)
        , m_result(result)
        , m_component(component)
        , m_perVolume(component < 0 ? 1.0 : model::usualConcentration(plant.components[std::size_t(component)].basis))
    {
    }

    void addTo(std::vector<BalanceTable::Row>& rows) const
    {
        // What a stream gives and what arrives of it agree to the tolerance: so does the plant.
        const double limit = std::max(balanceLimit, m_result.balance.transferLimit);
        std::vector<BalanceTable::Row> ofUnits;
        BalanceTable::Row whole;
        MassBalance sum;
        double largest = 0.0;
        for (std::size_t u = 0; u < m_result.balances.size(); ++u) {
            const UnitBalance& unit = m_result.balances[u];
            const MassBalance& a = m_component < 0 ? unit.volume : unit.components[std::size_t(m_component)];
            const double usual = unit.handled * m_perVolume;
            largest = std::max(largest, usual);
            if (movedBy(a) <= (m_component < 0 ? dry : notThere * usual)) continue;
            // The vapour of a unit is followed by the integrator, not to rounding.
            ofUnits.push_back(rowOf(a, int(u), m_component, usual, m_component < 0 ? limit : balanceLimit));
            whole.formed += ofUnits.back().formed;
            whole.consumed += ofUnits.back().consumed;
            const bool leaves = isOutlet(m_plant, u);
            sum.initial += a.initial;
            sum.in += a.in - a.received;
            sum.out += a.out - a.sent + (leaves ? a.held : 0.0);
            sum.held += leaves ? 0.0 : a.held;
            sum.generated += a.generated;
        }
        if (ofUnits.empty()) return;
        const double formed = whole.formed, consumed = whole.consumed;
        whole = rowOf(sum, -1, m_component, largest, limit);
        whole.formed = formed;
        whole.consumed = consumed;
        rows.push_back(whole);
        rows.insert(rows.end(), ofUnits.begin(), ofUnits.end());
    }

private:
    const model::Plant& m_plant;
    const RunResult& m_result;
    int m_component;
    double m_perVolume;
};

std::string nameOf(const model::Component& component)
{
    return component.label.empty() ? component.id : component.label;
}

// Cells and products that a culture forms and whose carbon nobody states: then it cannot be said where the consumed carbon went.
void addCarbonNotice(const model::Plant& plant, const RunResult& result, std::size_t u, base::Notices& notices)
{
    const model::PlantUnit& unit = plant.units[u];
    if (!unit.setup.kinetics || result.kpi(unit.id + ".carbon_recovery")) return;
    std::string names;
    for (std::size_t c = 0; c < plant.components.size(); ++c) {
        const model::Component& component = plant.components[c];
        const double formed = result.balances[u].components[c].generated;
        const bool there = formed > notThere * model::usualConcentration(component.basis) * result.balances[u].handled;
        if (!there || component.basis == model::Basis::Amount || model::carbonContent(component) > 0.0) continue;
        names += (names.empty() ? "" : ", ") + nameOf(component);
    }
    if (!names.empty())
        notices.push_back(
            {"units/" + unit.id,
             say(CORE_TR("core", "What is formed here cannot be compared with what is consumed: no carbon "
                                 "content is stated of {1}."),
                 names)});
}

void addNotices(const model::Plant& plant, const RunResult& result, base::Notices& notices)
{
    bool gas = false;
    for (const model::PlantStream& stream : plant.streams) {
        const model::PlantUnit& from = plant.units[std::size_t(stream.from)];
        gas = gas ||
              from.type->ports[std::size_t(from.outPorts[std::size_t(stream.fromPort)])].phase == model::Phase::Gas;
    }
    if (gas)
        notices.push_back(
            {"", say(CORE_TR("core", "Volume is that of the liquid; gas has no balance of its volume. What "
                                     "liquid and gas exchange is in and out of the component."))});
    for (std::size_t u = 0; u < plant.units.size(); ++u) {
        const model::PlantUnit& unit = plant.units[u];
        if (std::string_view(unit.type->id) == model::equationsType)
            notices.push_back(
                {"units/" + unit.id,
                 say(CORE_TR("core", "This unit is written as equations: of its states those alone have a "
                                     "balance that are components."))});
        addCarbonNotice(plant, result, u, notices);
    }
}

} // namespace

bool BalanceTable::Row::onlyPasses() const
{
    const double little = 1e-9 * in;
    return initial <= little && held <= little && formed <= little && consumed <= little;
}

BalanceTable balanceTable(const model::Plant& plant, const RunResult& result)
{
    BalanceTable table;
    const auto fits = [&](const UnitBalance& unit) { return unit.components.size() == plant.components.size(); };
    if (result.balances.size() != plant.units.size() || !std::ranges::all_of(result.balances, fits)) {
        table.notices.push_back({"", say(CORE_TR("core", "This run was stored before runs recorded their balances by "
                                                         "component. Run the plant again to see them."))});
        return table;
    }
    for (std::size_t c = 0; c < plant.components.size(); ++c) RowsOf(plant, result, int(c)).addTo(table.rows);
    RowsOf(plant, result, -1).addTo(table.rows);
    addNotices(plant, result, table.notices);
    return table;
}

std::string balanceUnit(const model::Plant& plant, const BalanceTable::Row& row)
{
    if (row.component < 0) return "m3";
    return std::string(model::holdupUnit(plant.components[std::size_t(row.component)].basis));
}

std::string balanceDisplayUnit(const model::Plant& plant, const BalanceTable::Row& row)
{
    if (row.component >= 0 && plant.components[std::size_t(row.component)].basis == model::Basis::Count)
        return "1e9 cells"; // the name says what is counted
    return base::displayUnit(balanceUnit(plant, row));
}

namespace {

constexpr std::pair<const char*, double BalanceTable::Row::*> columns[] = {
    {"initial", &BalanceTable::Row::initial},   {"in", &BalanceTable::Row::in},
    {"out", &BalanceTable::Row::out},           {"formed", &BalanceTable::Row::formed},
    {"consumed", &BalanceTable::Row::consumed}, {"held", &BalanceTable::Row::held}};

std::string componentOf(const model::Plant& plant, const BalanceTable::Row& row)
{
    return row.component < 0 ? "volume" : plant.components[std::size_t(row.component)].id;
}

std::string unitIdOf(const model::Plant& plant, const BalanceTable::Row& row)
{
    return row.unit < 0 ? "" : plant.units[std::size_t(row.unit)].id;
}

} // namespace

std::string balancesCsv(const model::Plant& plant, const BalanceTable& table)
{
    std::string text = "component,unit_id,unit";
    for (const auto& [name, member] : columns) text += std::string(",") + name;
    text += ",error,closes\n";
    for (const BalanceTable::Row& row : table.rows) {
        const std::string unit = balanceDisplayUnit(plant, row);
        text += base::csvCell(componentOf(plant, row)) + "," + base::csvCell(unitIdOf(plant, row)) + "," +
                base::csvCell(unit);
        for (const auto& [name, member] : columns) text += "," + base::writeShort(base::toUnit(row.*member, unit), 12);
        text += "," + base::writeShort(row.error, 3) + (row.closes() ? ",yes\n" : ",no\n");
    }
    return text;
}

Json balancesJson(const model::Plant& plant, const BalanceTable& table)
{
    Json rows = Json::array(), notices = Json::array();
    for (const BalanceTable::Row& row : table.rows) {
        const std::string unit = balanceDisplayUnit(plant, row);
        Json entry =
            Json::object({{"component", componentOf(plant, row)}, {"unit_id", unitIdOf(plant, row)}, {"unit", unit}});
        for (const auto& [name, member] : columns) entry[name] = base::toUnit(row.*member, unit);
        entry["error"] = row.error;
        entry["closes"] = row.closes();
        rows.push(std::move(entry));
    }
    for (const base::Notice& notice : table.notices)
        notices.push(Json::object({{"where", notice.where}, {"what", notice.what.text()}}));
    return Json::object({{"format", "titer.balances/1"}, {"rows", std::move(rows)}, {"notices", std::move(notices)}});
}

} // namespace titer::figures
