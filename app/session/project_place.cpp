#include "app/session/project_place.h"

#include <utility>

namespace titer::app {

namespace {

constexpr const char* placeKey = "place"; // of the project's settings

} // namespace

void keepPlace(ProjectSession& project, SessionPlace place)
{
    if (!project.writable()) return;
    place.project.clear();
    place.window = {};
    SessionRecord record;
    record.place = std::move(place);
    project.post([text = toText(record).toStdString()](store::ProjectFile& file) {
        // What was only looked at stays as it is on the disk. Where that refuses this, saving the plant fails too, and that is reported.
        const base::Result<std::optional<std::string>> before = file.setting(placeKey);
        if (!before || *before != text) (void)file.setSetting(placeKey, text);
    });
}

std::optional<SessionPlace> keptPlace(ProjectSession& project)
{
    const base::Result<std::optional<std::string>> text =
        project.ask([](store::ProjectFile& file) { return file.setting(placeKey); });
    if (!text || !*text) return std::nullopt;
    const std::optional<SessionRecord> record = readSessionRecord(QByteArray::fromStdString(**text));
    return record ? std::optional(record->place) : std::nullopt;
}

} // namespace titer::app
