// Plant files as texts.
#pragma once

#include <string>

namespace titer::support {

// The example of the format's description: seed vessel, production with daily boluses, harvest.
std::string examplePlant();

} // namespace titer::support
