// Units as people read them. [any]
#pragma once

#include <QString>

#include <string_view>

namespace titer::app {

// "10⁶/mL" for "1e6 cells/mL"; plant files and forms keep the symbol. Empty for plain numbers and pH.
QString unitText(std::string_view unit);

} // namespace titer::app
