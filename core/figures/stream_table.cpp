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

// Below this part of the largest flow of a stream nothing flows: what stands there is the noise of solving.
constexpr double noFlow = 1e-6;

double flowAt(const RunResult& result, const RunStream& stream, double seconds)
{
    const Column* column = result.column(stream.from + ".flow");
    if (!column) return base::notAvailable;
    double largest = 0.0;
    for (const double value : column->values)
        if (std::isfinite(value)) largest = std::max(largest, std::abs(value));
    const double flow = result.at(*column, seconds);
    return std::abs(flow) < noFlow * largest ? 0.0 : flow;
}

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

// Whether what leaves is a gas.
bool isGas(const model::Plant& plant, const model::PlantStream& stream)
{
    const model::PlantUnit& unit = plant.units[std::size_t(stream.from)];
    return unit.type->ports[std::size_t(unit.outPorts[std::size_t(stream.fromPort)])].phase == model::Phase::Gas;
}

// A quantity of the unit that stream `s` leaves: mean over what flowed at the output times, or of the output time before where nothing
// flowed at any.
double meanOf(const RunResult& result, std::size_t s, const Column* column)
{
    const Column* flow = result.column(result.streams[s].from + ".flow");
    if (!column || column->values.empty() || result.streams[s].total.first < 0.0) return base::notAvailable;
    double sum = 0.0, weight = 0.0, before = column->values.front();
    for (std::size_t i = 0; i < std::min(column->values.size(), result.times.size()); ++i) {
        if (result.times[i] <= result.streams[s].total.last) before = column->values[i];
        const double flowing = flow && i < flow->values.size() ? flow->values[i] : 0.0;
        if (flowing > 0.0) sum += flowing * column->values[i], weight += flowing;
    }
    return weight > 0.0 ? sum / weight : before;
}

// The course of the pH that the unit before a stream holds; nullptr where it holds none.
const Column* heldPh(const model::Plant& plant, const RunResult& result, std::size_t s)
{
    if (s >= plant.streams.size()) return nullptr;
    const model::PlantUnit& unit = plant.units[std::size_t(plant.streams[s].from)];
    return !isGas(plant, plant.streams[s]) && holdsPh(unit) ? result.column(unit.id + ".ph") : nullptr;
}

// The temperature of what an inlet gives at a time, by its program; NaN of what is no inlet.
double programTemperature(const model::PlantUnit& unit, double seconds)
{
    const std::vector<model::ProgramStep>& program = unit.setup.program;
    if (program.empty()) return base::notAvailable;
    double end = 0.0;
    for (const model::ProgramStep& step : program)
        if (end += step.duration; seconds < end) return step.temperature;
    return program.back().temperature;
}

// pH by the charges of what is dissolved, as far as these can be in balance.
class Charges {
public:
    explicit Charges(const std::vector<model::Component>& components)
        : m_components(components)
        , m_balance(components, placesOf(components.size()), m_errors)
        , m_usable(m_errors.empty() && m_balance.any())
    {
    }

    bool usable() const { return m_usable; }
    // Of concentrations per component [basis/m3]; NaN where there is none.
    double ph(const std::vector<double>& c) const
    {
        // Strong ions beyond the buffers by more than this are a component that the plant leaves out: a strong acid or base of this
        // concentration alone has pH 2.3 or 11.7 [mol/m3].
        constexpr double believable = 5.0;
        bool buffered = false;
        for (std::size_t k = 0; k < c.size(); ++k) buffered = buffered || (c[k] > 0.0 && !m_components[k].pka.empty());
        return m_usable && buffered && std::abs(m_balance.unbuffered(c.data())) <= believable ? m_balance.ph(c.data())
                                                                                              : base::notAvailable;
    }

private:
    static std::vector<int> placesOf(std::size_t count)
    {
        std::vector<int> all(count);
        std::iota(all.begin(), all.end(), 0);
        return all;
    }

    const std::vector<model::Component>& m_components;
    base::Errors m_errors;
    model::ChargeBalance m_balance;
    bool m_usable;
};

bool hasAny(const StreamTable::Row& row)
{
    return std::ranges::any_of(row.values, [](double value) { return std::isfinite(value); });
}

// pH of each stream: that of the unit before where it is held, else by the charges of all that was carried, mixed. No row where
// neither is to be had.
void addPh(const model::Plant& plant, const RunResult& result, const std::vector<std::vector<double>>& amounts,
           StreamTable& table)
{
    const Charges charges(plant.components);
    StreamTable::Row made = row(result, "ph", say(CORE_TR("core", "pH")), "1", [&](std::size_t s) {
        if (const double held = meanOf(result, s, heldPh(plant, result, s)); std::isfinite(held)) return held;
        const double volume = result.streams[s].total.volume;
        std::vector<double> c(plant.components.size());
        for (std::size_t k = 0; k < c.size() && volume > 0.0; ++k) c[k] = amounts[k][s] / volume;
        return charges.ph(c);
    });
    if (charges.usable() || hasAny(made)) table.rows.push_back(std::move(made));
}

// Of the whole run: the mean of what flowed; an inlet's program is read at its begin.
void addTemperature(const model::Plant& plant, const RunResult& result, StreamTable& table)
{
    StreamTable::Row made = row(result, "temperature", say(CORE_TR("core", "Temperature")), "K", [&](std::size_t s) {
        if (s >= plant.streams.size() || isGas(plant, plant.streams[s]) || result.streams[s].total.first < 0.0)
            return base::notAvailable;
        const model::PlantUnit& unit = plant.units[std::size_t(plant.streams[s].from)];
        const double held = meanOf(result, s, result.column(unit.id + ".temperature"));
        return std::isfinite(held) ? held : programTemperature(unit, result.streams[s].total.first);
    });
    if (hasAny(made)) table.rows.push_back(std::move(made));
}

std::string nameOfComponent(const model::Component& component)
{
    return component.label.empty() ? component.id : component.label;
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
    addTemperature(plant, result, table);
    addPh(plant, result, amounts, table);
    for (std::size_t c = 0; c < plant.components.size(); ++c) {
        const model::Component& component = plant.components[c];
        const std::string name = nameOfComponent(component);
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

StreamTable streamTableAt(const model::Plant& plant, const RunResult& result, double seconds)
{
    StreamTable table;
    for (const RunStream& s : result.streams) table.from.push_back(s.from), table.to.push_back(s.to);
    const auto valueOf = [&](const std::string& tag) {
        const Column* column = result.column(tag);
        return column ? result.at(*column, seconds) : base::notAvailable;
    };
    const std::size_t streams = std::min(result.streams.size(), plant.streams.size());
    std::vector<double> flows(result.streams.size(), base::notAvailable);
    std::vector<std::vector<double>> there(result.streams.size(), std::vector<double>(plant.components.size()));
    for (std::size_t s = 0; s < streams; ++s) {
        flows[s] = flowAt(result, result.streams[s], seconds);
        for (std::size_t c = 0; c < plant.components.size(); ++c) {
            const double value = valueOf(result.streams[s].from + "." + plant.components[c].id);
            const double min = nothing * model::usualConcentration(plant.components[c].basis);
            if (flows[s] > 0.0 && value > min) there[s][c] = value;
        }
    }
    table.rows.push_back(
        row(result, "flow", say(CORE_TR("core", "Flow")), "m3/s", [&](std::size_t s) { return flows[s]; }));
    const auto flowing = [&](std::size_t s, auto value) { return flows[s] > 0.0 ? value() : base::notAvailable; };
    StreamTable::Row temperature =
        row(result, "temperature", say(CORE_TR("core", "Temperature")), "K", [&](std::size_t s) {
            return flowing(s, [&] {
                const model::PlantUnit& unit = plant.units[std::size_t(plant.streams[s].from)];
                const double held = valueOf(unit.id + ".temperature");
                return std::isfinite(held) ? held : programTemperature(unit, seconds);
            });
        });
    if (hasAny(temperature)) table.rows.push_back(std::move(temperature));
    const Charges charges(plant.components);
    StreamTable::Row ph = row(result, "ph", say(CORE_TR("core", "pH")), "1", [&](std::size_t s) {
        return flowing(s, [&] {
            const Column* held = heldPh(plant, result, s);
            return held ? result.at(*held, seconds) : charges.ph(there[s]);
        });
    });
    if (charges.usable() || hasAny(ph)) table.rows.push_back(std::move(ph));
    for (std::size_t c = 0; c < plant.components.size(); ++c) {
        const model::Component& component = plant.components[c];
        StreamTable::Row concentration = row(result, component.id + ".concentration",
                                             say(CORE_TR("core", "{1}, concentration"), nameOfComponent(component)),
                                             std::string(model::concentrationUnit(component.basis)),
                                             [&](std::size_t s) { return flowing(s, [&] { return there[s][c]; }); });
        StreamTable::Row rate = row(result, component.id + ".rate",
                                    say(CORE_TR("core", "{1}, amount per time"), nameOfComponent(component)),
                                    std::string(model::holdupUnit(component.basis)) + "/s",
                                    [&](std::size_t s) { return flowing(s, [&] { return there[s][c] * flows[s]; }); });
        if (component.basis == model::Basis::Count) rate.displayUnit = "1e9 cells/h"; // the name says what is counted
        concentration.component = rate.component = component.id;
        if (std::ranges::none_of(rate.values, [](double value) { return value > 0.0; })) continue;
        table.rows.push_back(std::move(concentration));
        table.rows.push_back(std::move(rate));
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
