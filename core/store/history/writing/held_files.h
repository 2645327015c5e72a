// Whether the files that a historian writes still are those that lie at their places. What is deleted, moved or replaced under it can be
// written to until it is closed, and is gone then.
#pragma once

#include "core/base/file_stamp.h"
#include "core/base/result.h"

#include <map>
#include <string>

namespace titer::store {

// [one thread at a time]
class HeldFiles {
public:
    // Of a database that is open: its file, its log and the memory that its readers share. The first time that one is there it is
    // remembered; from then on it is an error where another file, or none, lies at its path.
    base::Done look(const std::string& database);

private:
    std::map<std::string, base::FileStamp> m_files; // as they were found
};

} // namespace titer::store
