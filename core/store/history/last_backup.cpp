#include "core/store/history/last_backup.h"

#include "core/base/time.h"
#include "core/store/history/history_index.h"

namespace titer::store {

std::int64_t lastBackup(const std::string& folder)
{
    base::Result<HistoryIndex> index = HistoryIndex::open(folder, Database::Mode::Read);
    const base::Result<std::string> text = index ? index->meta("last_backup") : index.error();
    const base::Result<base::Instant> time = base::readInstant(text ? *text : std::string());
    return time ? time->microseconds : 0;
}

} // namespace titer::store
