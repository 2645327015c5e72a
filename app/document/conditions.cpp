// Reads and writes the forms of "until".
#include "app/document/conditions.h"

namespace titer::app {

using base::Json;

namespace {

const Json absent;

// A transfer's own condition goes before the phase's.
const Json& untilOf(const model::PhaseEntry& phase)
{
    const Json* own = phase.transfer.find("until");
    return own && !own->isNull() ? *own : phase.until;
}

// The key of the list in braces, or nullptr.
const char* listKey(const Json& until)
{
    for (const char* key : {"any", "all"})
        if (const Json* list = until.find(key); list && list->isArray()) return key;
    return nullptr;
}

} // namespace

Conditions conditionsOf(const model::PhaseEntry& phase)
{
    const Json& until = untilOf(phase);
    if (until.isNull()) return {};
    if (until.isArray()) return {false, until.items()};
    const char* key = listKey(until);
    if (!key) return {false, {until}};
    return {std::string_view(key) == "all", until.find(key)->items()};
}

model::PhaseEntry withConditions(model::PhaseEntry phase, const Conditions& conditions)
{
    Json until;
    if (conditions.items.size() == 1)
        until = conditions.items.front();
    else if (!conditions.items.empty())
        until = Json::object({{conditions.all ? "all" : "any", Json::array(conditions.items)}});
    if (!phase.transfer.isObject()) {
        phase.until = std::move(until);
        return phase;
    }
    phase.until = Json();
    if (until.isNull())
        phase.transfer.erase("until");
    else
        phase.transfer["until"] = std::move(until);
    return phase;
}

std::string conditionPath(const model::PhaseEntry& phase, std::size_t index)
{
    const Json* own = phase.transfer.find("until");
    const bool ofTransfer = own && !own->isNull();
    std::string path = "recipe/phases/" + phase.id + (ofTransfer ? "/transfer/until" : "/until");
    const Json& until = untilOf(phase);
    if (const char* key = listKey(until))
        path += "/" + std::string(key) + "/" + std::to_string(index);
    else if (until.isArray())
        path += "/" + std::to_string(index);
    return path;
}

std::string sideOf(const Json& condition)
{
    const Json* value = condition.find("value");
    if (!value || !value->isString()) return {};
    return condition.find("above") ? "above" : condition.find("below") ? "below" : "";
}

} // namespace titer::app
