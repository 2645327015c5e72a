#include "app/live/access/kept_recording.h"

#include "core/base/json.h"

namespace titer::app {

connect::Settings settingsOf(const store::Recording& entry)
{
    base::Errors errors;
    const base::Json options = base::readJson(entry.options, errors);
    connect::Settings settings{{"file", entry.path}};
    const connect::Settings stored = errors.empty() ? connect::readSettings(options) : connect::Settings();
    for (const auto& [key, text] : stored.entries())
        if (key != "file") settings.add(key, text);
    return settings;
}

std::string optionsText(const connect::Settings& settings)
{
    connect::Settings options;
    for (const auto& [key, text] : settings.entries())
        if (key != "file") options.add(key, text);
    return connect::settingsJson(options).write(false);
}

} // namespace titer::app
