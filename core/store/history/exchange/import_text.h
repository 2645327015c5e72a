// The text that an import reads: of a sheet, or of several tables as one.
#pragma once

#include "core/store/history/exchange/import_order.h"

#include <optional>
#include <stop_token>
#include <string>

namespace titer::store {

struct ImportText {
    std::optional<std::string> text = {}; // separated by commas; nothing where the file is read as it stands
    base::CsvOptions options = {};        // by which it is read
    // Of a joined table: how it is without what a person said, and the zone that the dates of its tables were read in.
    std::optional<base::CsvLayout> stated = {};
    std::optional<base::Zone> zone = {};
};

// What is understood of a workbook and of several tables goes to `import`.
base::Result<ImportText> readImportText(const ImportOrder& order, CsvImport& import, std::stop_token stop,
                                        base::Notices& notices);
base::CsvLayout layoutOf(const ImportOrder& order, const ImportText& text, base::CsvOptions options);

} // namespace titer::store
