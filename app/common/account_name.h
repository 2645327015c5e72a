// Who works on this computer, where nobody gave a name. [any]
#pragma once

#include <QString>

namespace titer::app {

// Empty where the computer does not say.
QString accountName();

} // namespace titer::app
