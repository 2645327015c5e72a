// Which pages a person has seen: the first time a line over the page says its main gestures.
#pragma once

#include <QString>

namespace titer::app {
class Settings;
}

namespace titer::preferences {

bool isFirstVisit(const app::Settings& settings, const QString& page);
void keepVisit(app::Settings& settings, const QString& page);
// Any of them; and as if nobody had been there.
bool hasVisited(const app::Settings& settings);
void forgetVisits(app::Settings& settings);
// For windows that nobody learns from, such as those of pictures.
void countNoVisits(app::Settings& settings);

} // namespace titer::preferences
