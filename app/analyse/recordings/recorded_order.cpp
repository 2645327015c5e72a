// What a person states of recordings, as a project keeps it.
#include "app/analyse/recordings/recorded_order.h"

namespace titer::app {

using base::Json;

Json recordedJson(const RecordedOrder& order)
{
    Json batches = Json::array(), tags = Json::array();
    for (const std::string& name : order.batches) batches.push(name);
    for (const std::string& name : order.tags) tags.push(name);
    return Json::object({{"batches", std::move(batches)}, {"tags", std::move(tags)}, {"every", order.every}});
}

RecordedOrder readRecorded(const Json& json)
{
    RecordedOrder order;
    if (!json.isObject()) return order;
    const auto take = [&](const char* key, std::vector<std::string>& names) {
        if (const Json* list = json.find(key); list && list->isArray())
            for (const Json& name : list->items())
                if (name.isString()) names.push_back(name.string());
    };
    take("batches", order.batches);
    take("tags", order.tags);
    if (const Json* every = json.find("every"); every && every->isNumber()) order.every = every->number();
    return order;
}

} // namespace titer::app
