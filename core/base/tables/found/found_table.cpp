#include "core/base/tables/found_table.h"

#include "core/base/tables/found/keys.h"
#include "core/base/tables/found/own_times.h"
#include "core/base/tables/found/table_finder.h"
#include "core/base/tables/plain_table.h"

namespace titer::base {

namespace {

// What a person says of the heading is right, and a text that is none has no tables.
bool isFixed(std::string_view text, const CsvOptions& options, const CsvLayout& plain)
{
    const bool isStated = !options.table.empty() || options.namesLine > 0;
    return text.size() > maxFoundSize || plain.columns.empty() ||
           (!isStated && (options.header || !options.names.empty() || isTableAlone(text, plain)));
}

} // namespace

std::optional<CsvLayout> foundTable(std::string_view text, bool wholeFile, const CsvOptions& options,
                                    const CsvLayout& plain)
{
    if (isOfFields(plain) && options.table.empty() && options.namesLine == 0) {
        if (!options.timeColumn.empty()) return std::nullopt;
        CsvOptions own = options;
        own.timeColumn = "_time"; // others say what was asked for
        return sniffAt(text, wholeFile, own, plain.encoding, {});
    }
    if (isFixed(text, options, plain)) return std::nullopt;
    return TableFinder(text, wholeFile, options, plain).layout();
}

bool mayHoldTables(std::string_view head, const CsvOptions& options, const CsvLayout& plain)
{
    if (!tablesOfOwnTimes(head, plain, options).empty()) return true;
    if (isFixed(head, options, plain)) return false;
    if (!options.table.empty() || options.namesLine > 0) return true;
    const TableFinder found(head, false, options, plain);
    return found.layout() || found.titles().size() != 1;
}

} // namespace titer::base
