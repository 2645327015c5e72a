#include "app/cli/mvda/mvda_table.h"

#include "app/cli/common/input_file.h"
#include "core/base/text.h"

#include <algorithm>

namespace titer::cli {

using base::say;

std::optional<studies::Sheet> readTableOfRows(const std::string& path, base::Errors& errors, base::Notices& notices)
{
    const base::Result<std::string> text = readText(path, "a table of observations (*.csv)");
    if (!text) {
        errors.push_back(text.error());
        return std::nullopt;
    }
    studies::Sheet sheet =
        studies::readSheet(*text, {.name = path, .categorical = {}, .namedRows = true}, errors, notices);
    if (!errors.empty()) return std::nullopt;
    return sheet;
}

mvda::Block blockOf(const studies::Sheet& sheet, const std::vector<std::string>& names, base::Errors& errors)
{
    mvda::Block block;
    block.cells.resize(Eigen::Index(sheet.rows()), Eigen::Index(names.size()));
    for (std::size_t j = 0; j < names.size(); ++j) {
        const studies::Column* named = sheet.find(names[j]);
        if (!named) {
            const std::string meant = base::nearest(names[j], sheet.names());
            errors.push_back(base::inputError(
                sheet.name, meant.empty() ? say("There is no column “{1}”.", names[j])
                                          : say("There is no column “{1}”; did you mean “{2}”?", names[j], meant)));
            continue;
        }
        if (named->text) {
            errors.push_back(base::inputError(
                sheet.name,
                say("Column “{1}” holds text. Leave it out, or correct the cells that are no numbers.", names[j])));
            continue;
        }
        block.cells.col(Eigen::Index(j)) =
            Eigen::Map<const Eigen::VectorXd>(named->values.data(), Eigen::Index(named->values.size()));
        block.names.push_back(named->name);
        block.units.push_back(named->unit);
    }
    return block;
}

std::vector<std::string> numberColumns(const studies::Sheet& sheet, const std::vector<std::string>& without)
{
    std::vector<std::string> names;
    for (const studies::Column& each : sheet.columns)
        if (!each.text && std::find(without.begin(), without.end(), each.name) == without.end())
            names.push_back(each.name);
    return names;
}

std::vector<std::string> rowNames(const studies::Sheet& sheet)
{
    if (!sheet.columns.empty() && sheet.columns.front().name == "row" && sheet.columns.front().text)
        return sheet.columns.front().cells;
    std::vector<std::string> names;
    for (std::size_t i = 1; i <= sheet.rows(); ++i) names.push_back(std::to_string(i));
    return names;
}

} // namespace titer::cli
