// What is held of a project while its file is open; core/store alone sees it.
#pragma once

#include "core/base/result.h"
#include "core/store/audit.h"
#include "core/store/project_lock.h"
#include "core/store/sqlite.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

// The time now, in SQL.
#define STORE_NOW "strftime('%Y-%m-%dT%H:%M:%fZ', 'now')"

namespace titer::store {

base::Error noSuchEntry(const std::string& path); // of a project that had it

// The number in "src-3" for the stem "src-", 0 in ids of another kind.
std::int64_t numberOfId(std::string_view id, std::string_view stem);

struct ProjectData {
    std::string path;
    ProjectLock lock; // declared before the database: released after it is closed
    std::optional<Database> database;
    std::optional<base::Sentence> whyReadOnly;
    bool lacksRoom = false; // it could not be opened for writing, since the disk takes nothing
    base::Notices notices;

    base::Error closed() const;
    base::Result<Statement> prepare(std::string_view sql);
    // The same, refused where the file is open for reading only.
    base::Result<Statement> prepareWrite(std::string_view sql);
    base::Result<Transaction> beginWrite();
    // Within a transaction.
    base::Done audit(const AuditChange& change);
    // Numbered ids are never given twice: the highest that there ever was stands in meta under a key.
    base::Result<std::string> nextId(std::string_view key, std::string_view stem, std::int64_t highestPresent);
    base::Done keepHighestId(std::string_view key, std::int64_t highest);
    // Removes the row of a table, an error where there is none.
    base::Done removeRow(std::string_view table, std::int64_t id);
};

} // namespace titer::store
