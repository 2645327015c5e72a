// The layout of the file as it states it itself, next to the one by which it was read.
#include "core/store/history/exchange/import_changes.h"

#include "core/base/text.h"
#include "core/base/time.h"

namespace titer::store {

namespace {

using base::CsvColumn;
using base::CsvLayout;

// Which column reports the time, and how; empty where none does.
std::string timeText(const CsvLayout& layout)
{
    const auto column = [&] {
        return layout.timeColumn >= 0 ? "column " + layout.columns[std::size_t(layout.timeColumn)].name : std::string();
    };
    switch (layout.time) {
    case CsvLayout::Time::Interval:
        return "rows " + base::writeNumber(layout.interval) + " s apart";
    case CsvLayout::Time::Elapsed:
        return column() + " in " + base::writeNumber(layout.timeFactor) + " s" +
               (layout.start ? " since " + base::writeInstant(*layout.start) : std::string());
    case CsvLayout::Time::DateTime:
        return column() + (layout.localDates ? ", dates without a zone in " + layout.zone.name() : std::string());
    case CsvLayout::Time::Unknown:
        break;
    }
    return {};
}

} // namespace

std::vector<AuditChange> readingChanges(const CsvImport& import, const std::string& file, const std::string& reason)
{
    std::vector<AuditChange> changes;
    const std::string place = "history/imports/" + file;
    const CsvLayout &stated = import.stated, &read = import.layout;
    for (std::size_t i = 0; i < read.columns.size() && i < stated.columns.size(); ++i) {
        const CsvColumn &was = stated.columns[i], &is = read.columns[i];
        const std::string column = place + "/column " + std::to_string(i + 1);
        if (was.name != is.name) changes.push_back({"import_name_changed", column, was.name, is.name, reason});
        if (was.unit != is.unit && was.role == is.role && is.role == CsvColumn::Role::Value)
            changes.push_back({"import_unit_changed", column, was.unit, is.unit, reason});
    }
    if (timeText(stated) != timeText(read))
        changes.push_back({"import_time_changed", place + "/time", timeText(stated), timeText(read), reason});
    for (const CsvImport::OtherUnit& other : import.otherUnits)
        changes.push_back({"tag_unit_changed", "history/" + fullName(other.tag), other.before, other.tag.unit, reason});
    return changes;
}

std::vector<AuditChange> replacementChanges(const CsvImport& import, const std::string& file, const std::string& reason)
{
    std::vector<AuditChange> changes;
    for (const CsvImport::Replaced& replaced : import.replaced)
        changes.push_back({"samples_corrected",
                           "history/" + fullName(replaced.tag),
                           {},
                           std::to_string(replaced.count) + " samples by import of " + file + ", samples from " +
                               base::writeInstant({import.first}) + " to " + base::writeInstant({import.last}),
                           reason});
    return changes;
}

} // namespace titer::store
