// Numbers as they stand on the screen. [any]
#pragma once

#include <QString>

namespace titer::app {

// As QLocale::toString(), but with a minus, not a hyphen, and "0.00" where it would say "-0.00"; nan and inf as it does.
QString shownNumber(double value, char format, int precision);

} // namespace titer::app
