#include "app/fit/column/parameter_sets.h"

#include "app/fit/kept_values.h"
#include "core/store/project_file.h"

#include <algorithm>

namespace titer::app {

using base::Json;

namespace {

constexpr const char* setFormat = "titer.parameter_set/1";

std::string textOf(const ParameterSet& set)
{
    Json values = Json::array();
    for (const ParameterSet::Value& value : set.values) {
        Json one = fittedJson(value.fitted), runs = Json::array();
        for (const std::string& run : value.runs) runs.push(run);
        one["step"] = value.step;
        one["when"] = value.when;
        one["runs"] = std::move(runs);
        values.push(std::move(one));
    }
    Json json = Json::object();
    json["format"] = setFormat;
    json["name"] = set.name;
    json["unit"] = set.unit;
    json["created"] = set.created;
    json["values"] = std::move(values);
    return json.write(false);
}

base::Result<ParameterSet> readSet(const store::Item& item)
{
    const std::string place = "parameter_sets/" + item.id;
    base::Errors errors;
    const Json json = base::readJson(item.text, errors);
    if (!errors.empty()) return base::inputError(place, errors.front().what);
    KeptReader reader;
    if (reader.text(json, "format") != setFormat) reader.refuse("format");
    ParameterSet set{item.id, reader.text(json, "name"), reader.text(json, "unit"), reader.text(json, "created")};
    for (const Json& one : reader.list(json, "values")) {
        ParameterSet::Value value{reader.fitted(one), reader.text(one, "step"), reader.text(one, "when"), {}};
        for (const Json& run : reader.list(one, "runs"))
            if (run.isString()) value.runs.push_back(run.string());
        set.values.push_back(std::move(value));
    }
    if (reader.fault) return base::inputError(place, *reader.fault);
    return set;
}

} // namespace

std::vector<ParameterSet> readParameterSets(store::ProjectFile& project, base::Errors& errors)
{
    std::vector<ParameterSet> sets;
    const base::Result<std::vector<store::Item>> items = project.items(store::ItemKind::ParameterSet);
    if (!items) {
        errors.push_back(items.error());
        return sets;
    }
    for (const store::Item& item : *items) {
        base::Result<ParameterSet> set = readSet(item);
        if (set)
            sets.push_back(*std::move(set));
        else
            errors.push_back(set.error());
    }
    return sets;
}

base::Done keepParameterSet(store::ProjectFile& project, ParameterSet set)
{
    base::Result<std::vector<store::Item>> items = project.items(store::ItemKind::ParameterSet);
    if (!items) return items.error();
    for (const store::Item& item : *items)
        if (const base::Result<ParameterSet> other = readSet(item); other && other->name == set.name) set.id = item.id;
    if (set.id.empty()) {
        const base::Result<std::string> id = project.newItemId(store::ItemKind::ParameterSet);
        if (!id) return id.error();
        set.id = *id;
        items->push_back({set.id, {}});
    }
    std::ranges::find(*items, set.id, &store::Item::id)->text = textOf(set);
    return project.saveItems(store::ItemKind::ParameterSet, *items);
}

base::Done removeParameterSet(store::ProjectFile& project, const std::string& id)
{
    base::Result<std::vector<store::Item>> items = project.items(store::ItemKind::ParameterSet);
    if (!items) return items.error();
    std::erase_if(*items, [&](const store::Item& item) { return item.id == id; });
    return project.saveItems(store::ItemKind::ParameterSet, *items);
}

} // namespace titer::app
