// Deviations in the answers of commands.
#pragma once

#include "core/base/json.h"
#include "core/store/deviations.h"

namespace titer::cli {

inline base::Json deviationJson(const store::Deviation& one)
{
    return base::Json::object({{"id", one.id},
                               {"batch", one.batch},
                               {"attribute", one.attribute},
                               {"state", one.open ? "open" : "closed"},
                               {"what", one.what},
                               {"cause", one.cause},
                               {"action", one.action},
                               {"opened_at", one.openedAt},
                               {"opened_by", one.openedBy},
                               {"changed_at", one.changedAt},
                               {"changed_by", one.changedBy}});
}

} // namespace titer::cli
