// Classes of costs as people read them. [any]
#pragma once

#include <QString>

#include <string_view>

namespace titer::app {

// Of any grouping, by the name that files have: "facility_dependent".
QString costClassName(std::string_view id);

} // namespace titer::app
