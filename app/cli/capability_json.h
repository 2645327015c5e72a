// Control charts and capability in the answers of commands.
#pragma once

#include "core/base/json.h"
#include "core/studies/capability/capability.h"

namespace titer::cli {

base::Json chartJson(const studies::ControlChart& chart);
base::Json capabilityJson(const studies::Capability& capability);

} // namespace titer::cli
