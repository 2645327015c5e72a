#include "core/solve/stream_table.h"

#include "core/base/csv_text.h"
#include "core/base/text.h"
#include "core/base/units.h"
#include "core/model/charge_balance.h"

#include <cmath>
#include <limits>
#include <numeric>

namespace titer::solve {

using base::Json;
using base::say;

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();
// Below this part of a usual concentration a component is not there; what stands in its account is rounding.
constexpr double nothing = 1e-12;

// What a stream carried of a component, without rounding.
double amountOf(const model::Plant& plant, const StreamTotal& total, std::size_t component)
{
    const double amount = component < total.amounts.size() ? total.amounts[component] : 0.0;
    return amount > nothing * total.volume * model::usualConcentration(plant.components[component].basis) ? amount
                                                                                                          : 0.0;
}

template <class ValueOf>
StreamTable::Row row(const RunResult& result, std::string key, base::Sentence name, std::string unit, ValueOf valueOf)
{
    StreamTable::Row made{std::move(key), {}, std::move(name), unit, base::deskUnit(unit), {}};
    for (const RunStream& s : result.streams) made.values.push_back(valueOf(s.total));
    return made;
}

// pH of what each stream carried, mixed; no row without buffers.
void addPh(const model::Plant& plant, const RunResult& result, StreamTable& table)
{
    std::vector<int> all(plant.components.size());
    std::iota(all.begin(), all.end(), 0);
    base::Errors errors;
    const model::ChargeBalance balance(plant.components, all, errors);
    if (!errors.empty() || !balance.any()) return;
    table.rows.push_back(row(result, "ph", say(CORE_TR("core", "pH")), "1", [&](const StreamTotal& total) {
        std::vector<double> c(plant.components.size());
        bool buffered = false;
        for (std::size_t k = 0; k < c.size() && total.volume > 0.0; ++k) {
            c[k] = amountOf(plant, total, k) / total.volume;
            buffered = buffered || (c[k] > 0.0 && !plant.components[k].pka.empty());
        }
        return buffered ? balance.ph(c.data()) : none;
    }));
}

} // namespace

StreamTable streamTable(const model::Plant& plant, const RunResult& result)
{
    StreamTable table;
    for (const RunStream& s : result.streams) table.from.push_back(s.from), table.to.push_back(s.to);
    table.rows.push_back(
        row(result, "volume", say(CORE_TR("core", "Volume")), "m3", [](const StreamTotal& t) { return t.volume; }));
    table.rows.push_back(row(result, "flow", say(CORE_TR("core", "Mean flow")), "m3/s",
                             [](const StreamTotal& t) { return t.flowing > 0.0 ? t.volume / t.flowing : none; }));
    table.rows.push_back(row(result, "first", say(CORE_TR("core", "Flows from")), "s",
                             [](const StreamTotal& t) { return t.first >= 0.0 ? t.first : none; }));
    table.rows.push_back(row(result, "last", say(CORE_TR("core", "Flows until")), "s",
                             [](const StreamTotal& t) { return t.first >= 0.0 ? t.last : none; }));
    for (std::size_t r = 2; r < 4; ++r) table.rows[r].desk = "h";
    addPh(plant, result, table);
    for (std::size_t c = 0; c < plant.components.size(); ++c) {
        const model::Component& component = plant.components[c];
        const std::string name = component.label.empty() ? component.id : component.label;
        StreamTable::Row amount = row(result, component.id + ".amount", say(CORE_TR("core", "{1}, amount"), name),
                                      std::string(model::holdupUnit(component.basis)),
                                      [&](const StreamTotal& t) { return amountOf(plant, t, c); });
        StreamTable::Row concentration =
            row(result, component.id + ".concentration", say(CORE_TR("core", "{1}, concentration"), name),
                std::string(model::concentrationUnit(component.basis)),
                [&](const StreamTotal& t) { return t.volume > 0.0 ? amountOf(plant, t, c) / t.volume : none; });
        if (component.basis == model::Basis::Count) amount.desk = "1e9 cells"; // the name says what is counted
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
        text += base::csvCell(row.key) + "," + base::csvCell(row.desk == "1" ? "" : row.desk);
        for (const double value : row.values) {
            text += ',';
            // What a stream does not have leaves its cell empty.
            if (std::isfinite(value)) text += base::writeShort(base::toUnit(value, row.desk), 12);
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
            values.push(std::isfinite(value) ? Json(base::toUnit(value, row.desk)) : Json());
        Json entry = Json::object({{"id", row.key}, {"label", row.name.text()}, {"unit", row.desk}});
        if (!row.component.empty()) entry["component"] = row.component;
        entry["values"] = std::move(values);
        rows.push(std::move(entry));
    }
    json["streams"] = std::move(streams);
    json["rows"] = std::move(rows);
    return json;
}

} // namespace titer::solve
