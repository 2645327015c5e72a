#include "app/live/project_zone.h"

namespace titer::app {

std::string projectZone(Document& document)
{
    if (!document.project()) return {};
    const auto zone =
        document.project()->ask([](store::ProjectFile& file) { return file.setting(store::zoneSetting); });
    return zone ? zone->value_or("") : std::string();
}

void keepProjectZone(Document& document, const std::string& zone)
{
    if (!document.project() || !document.project()->writable()) return;
    document.project()->post([zone](store::ProjectFile& file) {
        // Where the disk refuses this, so it does what it was chosen for, and that is reported.
        (void)file.setSetting(store::zoneSetting, zone);
    });
}

} // namespace titer::app
