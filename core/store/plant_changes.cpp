#include "core/store/plant_changes.h"

#include "core/base/json.h"

#include <map>
#include <string>

namespace titer::store {

namespace {

using Mapping = std::map<std::string, std::string>; // variable of each tag, and by which factor

Mapping mappingOf(std::string_view plant)
{
    base::Errors ignored;
    const base::Json json = base::readJson(plant, ignored);
    const base::Json* tags = json.find("tags");
    Mapping mapping;
    if (!tags) return mapping;
    for (const base::Json& entry : tags->items())
        if (const base::Json *tag = entry.find("tag"), *variable = entry.find("variable"); tag && variable) {
            const base::Json* factor = entry.find("factor");
            mapping[tag->string()] = variable->string() + (factor ? " × " + factor->string() : std::string());
        }
    return mapping;
}

} // namespace

std::vector<AuditChange> mappingChanges(std::string_view before, std::string_view after)
{
    const Mapping old = mappingOf(before), present = mappingOf(after);
    std::vector<AuditChange> changes;
    for (const auto& [tag, variable] : old)
        if (!present.contains(tag)) changes.push_back({"mapping_removed", "tags/" + tag, variable, {}, {}});
    for (const auto& [tag, variable] : present) {
        const auto was = old.find(tag);
        if (was == old.end())
            changes.push_back({"mapping_added", "tags/" + tag, {}, variable, {}});
        else if (was->second != variable)
            changes.push_back({"mapping_changed", "tags/" + tag, was->second, variable, {}});
    }
    return changes;
}

} // namespace titer::store
