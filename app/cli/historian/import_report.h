// What was understood of a file and taken of it, as titer.import/1.
#pragma once

#include "core/base/json.h"
#include "core/store/history/exchange/import_csv.h"

namespace titer::cli {

base::Json importJson(const store::CsvImport& import, const store::Historian::Counts& counts,
                      const base::Notices& notices, const std::string& sha256);

} // namespace titer::cli
