// What an import made of a recording other than the file states, for the audit trail of the project.
#pragma once

#include "core/store/audit.h"
#include "core/store/history/exchange/import_csv.h"

#include <string>
#include <vector>

namespace titer::store {

// Known before samples are stored: other names or units of columns, a time or zone that was given, tags whose unit changes. `file` is
// how the trail names the recording.
std::vector<AuditChange> readingChanges(const CsvImport& import, const std::string& file, const std::string& reason);
// Known behind them: samples that took the place of others.
std::vector<AuditChange> replacementChanges(const CsvImport& import, const std::string& file,
                                            const std::string& reason);

} // namespace titer::store
