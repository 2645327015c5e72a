#include "core/store/history/last_backup.h"

#include "core/base/time.h"
#include "core/store/history/history_index.h"

namespace titer::store {

std::int64_t lastBackup(const std::string& folder)
{
    base::Result<Database> index = Database::open(HistoryIndex::pathIn(folder), Database::Mode::Read);
    if (!index) return 0;
    // A store that was never saved has no such table.
    const base::Result<std::int64_t> table =
        index->number("SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = 'meta'");
    if (!table || *table == 0) return 0;
    const base::Result<std::string> text = index->text("SELECT value FROM meta WHERE key = 'last_backup'");
    const base::Result<base::Instant> time = base::readInstant(text ? *text : std::string());
    return time ? time->microseconds : 0;
}

} // namespace titer::store
