// Units as people read them. [any]
#pragma once

#include <QString>

#include <string_view>

namespace titer::app {

// "10⁶/mL" for "1e6 cells/mL", "K" for a difference of temperature; plant files and forms keep the symbol. Empty for
// plain numbers and pH.
QString unitText(std::string_view unit);
// "100 µL" for "100 uL", wherever a quantity stands in a text; what is read takes both.
QString withMicroSign(const QString& text);

} // namespace titer::app
