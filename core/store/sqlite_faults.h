// What SQLite fails with, as an error that says it with a remedy.
#pragma once

#include "core/base/result.h"

#include <string>

struct sqlite3;

namespace titer::store {

// [code: extended result code; database: that of the call, nullptr where there is none]
base::Error faultOf(int code, sqlite3* database, const std::string& path);

// Whether who only reads was refused because the file was never closed by who wrote it: a journal is to be rolled back, or the index of a
// log to be made. Who may write does that by reading.
bool wantsRecovery(int code);

} // namespace titer::store
