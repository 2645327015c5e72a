// What a page of the manual is called. [any]
#pragma once

#include <QString>

namespace titer::shown {

// "live-data" -> "Recordings and live data" in the language of the window; the name itself where there is no such page.
QString manualTitle(const QString& name);

} // namespace titer::shown
