// Numbers as they stand on the screen. [any]
#pragma once

#include <QString>

namespace titer::app {

// As QLocale::toString(), but with a minus, not a hyphen.
QString shownNumber(double value, char format, int precision);

} // namespace titer::app
