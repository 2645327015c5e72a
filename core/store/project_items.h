// What a project holds as texts of their own kind; ProjectFile says what each of these does.
#pragma once

#include "core/store/project_data.h"
#include "core/store/project_file.h"

namespace titer::store {

base::Result<std::vector<Item>> readItems(ProjectData& data, ItemKind kind);
base::Done saveItems(ProjectData& data, ItemKind kind, std::span<const Item> items, std::string_view reason,
                     std::span<const AuditChange> changes);
base::Result<std::string> newItemId(ProjectData& data, ItemKind kind);

// Whose changes stand in the trail, as "alarm_added" of "alarms/al-3".
struct ReportedItems {
    ItemKind kind;
    std::string name, place;
};
std::vector<ReportedItems> reportedItems();

} // namespace titer::store
