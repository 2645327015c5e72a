#include "core/mvda/card/card_origin.h"

#include "core/model/json_fields.h"

#include <set>

namespace titer::mvda {

using base::Json;

Json cardJson(const CardOrigin& origin)
{
    Json data = Json::object({{"file", origin.file}, {"sha256", origin.sha256}});
    if (!origin.recipe.empty())
        data["recipe"] = Json::object({{"file", origin.recipe}, {"sha256", origin.recipeSha256}});
    if (!origin.batches.empty()) {
        const std::set<std::string> batches(origin.batches.begin(), origin.batches.end());
        data["batch_column"] = origin.batchColumn;
        data["batches"] = model::textsJson({batches.begin(), batches.end()});
    }
    return Json::object({{"purpose", ""},
                         {"version", ""},
                         {"created", origin.created},
                         {"by", origin.by},
                         {"program", origin.program},
                         {"data", std::move(data)}});
}

} // namespace titer::mvda
