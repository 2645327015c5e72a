// Flat paths into records that bring their own equations.
#include "core/model/flat_params.h"

#include "core/base/math/expression.h"
#include "core/base/text.h"
#include "core/base/units/units.h"

namespace titer::model {

using base::Json;

namespace {

constexpr std::string_view lists[] = {"params", "inputs"};

const Json* valueOf(const Json& entry)
{
    return entry.isObject() ? entry.find("value") : &entry;
}

void flattenRoles(Json& species)
{
    std::erase_if(species.members(),
                  [](const Json::Member& m) { return m.second.isObject() && !m.second.find("component"); });
    for (auto& [role, entry] : species.members())
        if (entry.isObject()) entry = Json(*entry.find("component"));
}

std::vector<std::string_view> belowBase(std::vector<std::string_view> place)
{
    place.insert(place.begin(), "base");
    return place;
}

} // namespace

bool bringsEquations(const Json& record)
{
    const Json* type = record.find("type");
    return type && *type == Json(equationsType);
}

bool isHybrid(const Json& record)
{
    const Json* type = record.find("type");
    return type && *type == Json(hybridType);
}

const Json& baseLawOf(const Json& record)
{
    static const Json none;
    if (!isHybrid(record)) return record;
    const Json* base = record.find("base");
    return base && base->isObject() && !isHybrid(*base) ? *base : none;
}

std::vector<std::string_view> placeOfParam(const Json& record, std::string_view key)
{
    if (record.find(key)) return {key};
    if (isHybrid(record)) return belowBase(placeOfParam(baseLawOf(record), key));
    for (const std::string_view list : lists) {
        const Json* entries = record.find(list);
        const Json* entry = entries ? entries->find(key) : nullptr;
        if (entry && entry->isObject()) return {list, key, "value"};
        if (entry) return {list, key};
    }
    return {key};
}

std::vector<std::string_view> placeOfSpecies(const Json& record, std::string_view role)
{
    if (isHybrid(record)) return belowBase(placeOfSpecies(baseLawOf(record), role));
    const Json* species = record.find("species");
    const Json* entry = species ? species->find(role) : nullptr;
    if (entry && entry->isObject()) return {"species", role, "component"};
    return {"species", role};
}

Json flatRecord(const Json& record)
{
    if (isHybrid(record)) return flatRecord(baseLawOf(record));
    if (!bringsEquations(record)) return record;
    Json flat = record;
    for (const std::string_view list : lists) {
        flat.erase(list);
        const Json* entries = record.find(list);
        if (!entries) continue;
        for (const auto& [key, entry] : entries->members())
            if (const Json* value = valueOf(entry); value && !record.find(key)) flat[key] = *value;
    }
    if (Json* species = flat.find("species")) flattenRoles(*species);
    return flat;
}

Json withUnitOf(const Json& old, double number)
{
    const std::optional<std::string> stated = old.isString() ? base::unitIn(old.string()) : std::nullopt;
    const std::optional<base::Unit> unit = stated ? base::findUnit(*stated) : std::nullopt;
    if (!unit || unit->dimension == base::Dimension{}) return number;
    const std::string shown = base::siUnitOf(*stated);
    return base::writeNumber(number) + " " + (shown.empty() ? base::writeDimension(unit->dimension) : shown);
}

} // namespace titer::model
