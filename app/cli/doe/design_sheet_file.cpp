#include "app/cli/doe/design_sheet_file.h"

#include "app/cli/common/input_file.h"
#include "core/base/text.h"

namespace titer::cli {

base::Error inSheetFile(const std::string& path, const base::Error& error)
{
    constexpr std::string_view sheet = "sheet";
    const bool ofRow = base::startsWith(error.where, sheet);
    return {error.code, path + (ofRow ? error.where.substr(sheet.size()) : ", " + error.where), error.what};
}

base::Result<studies::DesignSheet> readDesignSheetFile(const std::string& path)
{
    const base::Result<std::string> text = readText(path, "a run sheet");
    if (!text) return text.error();
    base::Result<studies::DesignSheet> sheet = studies::readDesignSheet(*text);
    if (!sheet) return inSheetFile(path, sheet.error());
    return sheet;
}

} // namespace titer::cli
