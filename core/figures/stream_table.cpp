#include "core/figures/stream_table.h"

#include "core/base/not_available.h"
#include "core/base/tables/csv_text.h"
#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/model/types/charge_balance.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace titer::figures {

using solve::StreamTotal;

using base::Json;
using base::say;

namespace {

// Below this part of a usual concentration a component is not there; what stands in its mass balance is rounding.
constexpr double nothing = 1e-12;

// In a stream of the same unit this part of what is there is no rounding either: what leaves a unit has entered it.
constexpr double asReal = 0.01;

// What each stream carried of a component, without rounding.
std::vector<double> amountsOf(const model::Plant& plant, const RunResult& result, std::size_t component)
{
    std::vector<double> raw, there;
    const double min = nothing * model::usualConcentration(plant.components[component].basis);
    for (const RunStream& s : result.streams) {
        raw.push_back(component < s.total.amounts.size() ? s.total.amounts[component] : 0.0);
        there.push_back(raw.back() > min * s.total.volume ? raw.back() : 0.0);
    }
    const auto meet = [&](std::size_t s, std::size_t t) {
        const model::PlantStream &a = plant.streams[s], &b = plant.streams[t];
        return a.from == b.to || a.to == b.from;
    };
    for (bool found = true; std::exchange(found, false);)
        for (std::size_t s = 0; s < std::min(there.size(), plant.streams.size()); ++s)
            for (std::size_t t = 0; t < std::min(there.size(), plant.streams.size()); ++t) {
                if (there[t] > 0.0 || !(there[s] > 0.0) || !(raw[t] >= asReal * raw[s]) || !meet(s, t)) continue;
                there[t] = raw[t];
                found = true;
            }
    return there;
}

// `valueOf` is given the place of a stream.
template <class ValueOf>
StreamTable::Row row(const RunResult& result, std::string key, base::Sentence name, std::string unit, ValueOf valueOf)
{
    StreamTable::Row made{std::move(key), {}, std::move(name), unit, base::displayUnit(unit), {}};
    for (std::size_t s = 0; s < result.streams.size(); ++s) made.values.push_back(valueOf(s));
    return made;
}

// Whether a unit's pH is held at a set-point and does not follow from what the unit holds.
bool holdsPh(const model::PlantUnit& unit)
{
    bool setPoint = false, choosable = false;
    for (const model::SetPointSpec& spec : unit.type->setPoints)
        setPoint = setPoint || std::string_view(spec.key) == "ph";
    for (const model::ParamSpec& spec : unit.type->params)
        choosable = choosable || std::string_view(spec.key) == "ph_from";
    if (!setPoint) return false;
    return choosable ? unit.setup.params.choice("ph_from") != "composition" : unit.type->holdup;
}

// pH of the unit that stream `s` leaves, where it is held: mean over what flowed at the output times, or of the output time before
// where nothing flowed at any.
double heldPh(const model::Plant& plant, const RunResult& result, std::size_t s)
{
    if (s >= plant.streams.size() || result.streams[s].total.first < 0.0) return base::notAvailable;
    const model::PlantStream& stream = plant.streams[s];
    const model::PlantUnit& unit = plant.units[std::size_t(stream.from)];
    const bool gas =
        unit.type->ports[std::size_t(unit.outPorts[std::size_t(stream.fromPort)])].phase == model::Phase::Gas;
    const Column* ph = !gas && holdsPh(unit) ? result.column(unit.id + ".ph") : nullptr;
    const Column* flow = result.column(result.streams[s].from + ".flow");
    if (!ph || ph->values.empty()) return base::notAvailable;
    double sum = 0.0, weight = 0.0, before = ph->values.front();
    for (std::size_t i = 0; i < std::min(ph->values.size(), result.times.size()); ++i) {
        if (result.times[i] <= result.streams[s].total.last) before = ph->values[i];
        const double flowing = flow && i < flow->values.size() ? flow->values[i] : 0.0;
        if (flowing > 0.0) sum += flowing * ph->values[i], weight += flowing;
    }
    return weight > 0.0 ? sum / weight : before;
}

// pH of each stream: that of the unit before where it is held, else by the charges of all that was carried, mixed. No row where
// neither is to be had.
void addPh(const model::Plant& plant, const RunResult& result, const std::vector<std::vector<double>>& amounts,
           StreamTable& table)
{
    // Strong ions beyond the buffers by more than this are a component that the plant leaves out: a strong acid or base of this
    // concentration alone has pH 2.3 or 11.7 [mol/m3].
    constexpr double believable = 5.0;
    std::vector<int> all(plant.components.size());
    std::iota(all.begin(), all.end(), 0);
    base::Errors errors;
    const model::ChargeBalance balance(plant.components, all, errors);
    const bool balanced = errors.empty() && balance.any();
    StreamTable::Row made = row(result, "ph", say(CORE_TR("core", "pH")), "1", [&](std::size_t s) {
        const StreamTotal& total = result.streams[s].total;
        std::vector<double> c(plant.components.size());
        bool buffered = false;
        for (std::size_t k = 0; k < c.size() && total.volume > 0.0; ++k) {
            c[k] = amounts[k][s] / total.volume;
            buffered = buffered || (c[k] > 0.0 && !plant.components[k].pka.empty());
        }
        return balanced && buffered && std::abs(balance.unbuffered(c.data())) <= believable ? balance.ph(c.data())
                                                                                            : base::notAvailable;
    });
    bool any = balanced;
    for (std::size_t s = 0; s < made.values.size(); ++s) {
        const double held = heldPh(plant, result, s);
        if (std::isnan(held)) continue;
        made.values[s] = held;
        any = true;
    }
    if (any) table.rows.push_back(std::move(made));
}

} // namespace

StreamTable streamTable(const model::Plant& plant, const RunResult& result)
{
    StreamTable table;
    for (const RunStream& s : result.streams) table.from.push_back(s.from), table.to.push_back(s.to);
    const auto totalOf = [&](std::size_t s) -> const StreamTotal& { return result.streams[s].total; };
    table.rows.push_back(
        row(result, "volume", say(CORE_TR("core", "Volume")), "m3", [&](std::size_t s) { return totalOf(s).volume; }));
    table.rows.push_back(row(result, "flow", say(CORE_TR("core", "Mean flow")), "m3/s", [&](std::size_t s) {
        return totalOf(s).flowing > 0.0 ? totalOf(s).volume / totalOf(s).flowing : base::notAvailable;
    }));
    table.rows.push_back(row(result, "first", say(CORE_TR("core", "Flow starts")), "s", [&](std::size_t s) {
        return totalOf(s).first >= 0.0 ? totalOf(s).first : base::notAvailable;
    }));
    table.rows.push_back(row(result, "last", say(CORE_TR("core", "Flow ends")), "s", [&](std::size_t s) {
        return totalOf(s).first >= 0.0 ? totalOf(s).last : base::notAvailable;
    }));
    for (std::size_t r = 2; r < 4; ++r) table.rows[r].displayUnit = "h";
    std::vector<std::vector<double>> amounts; // per component and stream
    for (std::size_t c = 0; c < plant.components.size(); ++c) amounts.push_back(amountsOf(plant, result, c));
    addPh(plant, result, amounts, table);
    for (std::size_t c = 0; c < plant.components.size(); ++c) {
        const model::Component& component = plant.components[c];
        const std::string name = component.label.empty() ? component.id : component.label;
        StreamTable::Row amount =
            row(result, component.id + ".amount", say(CORE_TR("core", "{1}, amount"), name),
                std::string(model::holdupUnit(component.basis)), [&](std::size_t s) { return amounts[c][s]; });
        StreamTable::Row concentration =
            row(result, component.id + ".concentration", say(CORE_TR("core", "{1}, concentration"), name),
                std::string(model::concentrationUnit(component.basis)), [&](std::size_t s) {
                    return totalOf(s).volume > 0.0 ? amounts[c][s] / totalOf(s).volume : base::notAvailable;
                });
        if (component.basis == model::Basis::Count) amount.displayUnit = "1e9 cells"; // the name says what is counted
        amount.component = concentration.component = component.id;
        bool any = false;
        for (const double a : amount.values) any = any || a > 0.0;
        if (!any) continue;
        table.rows.push_back(std::move(concentration));
        table.rows.push_back(std::move(amount));
    }
    return table;
}

std::string streamsCsv(const StreamTable& table)
{
    std::string text = "quantity,unit";
    for (std::size_t s = 0; s < table.from.size(); ++s)
        text += "," + base::csvCell(table.from[s] + " > " + table.to[s]);
    text += "\n";
    for (const StreamTable::Row& row : table.rows) {
        text += base::csvCell(row.key) + "," + base::csvCell(row.displayUnit == "1" ? "" : row.displayUnit);
        for (const double value : row.values) {
            text += ',';
            // What a stream does not have leaves its cell empty.
            if (std::isfinite(value)) text += base::writeShort(base::toUnit(value, row.displayUnit), 12);
        }
        text += "\n";
    }
    return text;
}

Json streamsJson(const StreamTable& table)
{
    Json json = Json::object();
    json["format"] = "titer.streams/1";
    Json streams = Json::array(), rows = Json::array();
    for (std::size_t s = 0; s < table.from.size(); ++s)
        streams.push(Json::object({{"from", table.from[s]}, {"to", table.to[s]}}));
    for (const StreamTable::Row& row : table.rows) {
        Json values = Json::array();
        for (const double value : row.values)
            values.push(std::isfinite(value) ? Json(base::toUnit(value, row.displayUnit)) : Json());
        Json entry = Json::object({{"id", row.key}, {"label", row.name.text()}, {"unit", row.displayUnit}});
        if (!row.component.empty()) entry["component"] = row.component;
        entry["values"] = std::move(values);
        rows.push(std::move(entry));
    }
    json["streams"] = std::move(streams);
    json["rows"] = std::move(rows);
    return json;
}

} // namespace titer::figures
