#include "core/base/tables/made_table.h"

#include "core/base/encoding.h"
#include "core/base/tables/curve_table.h"
#include "core/base/tables/found/joined.h"
#include "core/base/tables/found/keyed_table.h"
#include "core/base/tables/found/keys.h"
#include "core/base/tables/found/own_times.h"
#include "core/base/tables/found/ruled.h"
#include "core/base/tables/found/table_finder.h"
#include "core/base/tables/found/transposed.h"
#include "core/base/tables/found_table.h"
#include "core/base/text.h"

namespace titer::base {

namespace {

// Tables as one.
MadeTable joined(std::span<const TitledTable> tables, const CsvOptions& options, Sentence understood)
{
    MadeTable made;
    Notices notices;
    Result<JoinedTable> joined = joinTables(tables, options, notices);
    if (!joined) {
        made.fault = joined.error();
        return made;
    }
    made.text = std::move(joined->text);
    made.options = std::move(joined->options);
    made.understood.push_back(std::move(understood));
    made.understood.insert(made.understood.end(), joined->understood.begin(), joined->understood.end());
    for (Notice& notice : notices) made.leftOut.push_back(std::move(notice.what));
    return made;
}

Sentence saySideBySide(std::span<const TitledTable> tables)
{
    return tables.front().showsTitle
               ? reportTables(tables)
               : say(CORE_TR("core", "The file contains {1} tables, which are read side by side: {2}."),
                     std::to_string(tables.size()), join(titlesOf(tables), ", "));
}

// Tables that were written anew.
std::optional<MadeTable> tableOf(std::vector<TitledTable> tables, Encoding encoding, CsvOptions options,
                                 Sentence understood)
{
    if (tables.empty()) return std::nullopt;
    options.separator = ',';
    for (TitledTable& table : tables) {
        if (encoding == Encoding::Windows1252) table.text = fromWindows1252(table.text);
        table.firstLine = 1; // lines are those of what was written
    }
    MadeTable made;
    if (tables.size() > 1) {
        made = joined(tables, options, std::move(understood));
    } else {
        made.understood.push_back(std::move(understood));
        made.text = std::move(tables.front().text);
        made.options = std::move(options);
    }
    made.tables = titlesOf(tables);
    return made;
}

// Where no table has a time as it stands: one whose times are in a row, or that is printed beneath a ruler.
std::optional<MadeTable> rewritten(const TableFinder& finder, Encoding encoding, const CsvOptions& options)
{
    std::vector<TitledTable> tables = uprightTables(finder.lines(), finder.separator(), {});
    const bool isUpright = !tables.empty();
    if (!isUpright) tables = ruledTables(finder.lines(), {});
    if (tables.empty()) return std::nullopt;
    const std::string line = std::to_string(tables.front().firstLine);
    Sentence understood =
        isUpright ? say(CORE_TR("core", "The times stand in line {1} and the series in the lines next to it."), line)
                  : say(CORE_TR("core", "The columns of the table are those of the ruler in line {1}."), line);
    return tableOf(std::move(tables), encoding, options, std::move(understood));
}

// Several tables of one kind side by side. Those that stand beneath titles with the very same names are left to who
// joins them on request.
std::optional<MadeTable> tablesSideBySide(const PlainText& whole)
{
    const CsvOptions& options = whole.options();
    const std::string_view text = whole.text();
    const CsvLayout& plain = whole.alone();
    if (const std::vector<TitledTable> own = tablesOfOwnTimes(text, plain, options); !own.empty()) {
        MadeTable made = joined(own, options, saySideBySide(own));
        made.names = plain.names;
        return made;
    }
    if (text.size() > maxFoundSize || options.header || !options.names.empty() || plain.columns.empty() ||
        isOfFields(plain) || isTableAlone(text, plain))
        return std::nullopt;
    const TableFinder finder(text, true, options, plain);
    CsvOptions own = options;
    own.separator = finder.separator();
    if (!own.zone) own.zone = finder.facts().zone;
    if (!own.start && finder.facts().start) own.start = finder.facts().start->instant;
    if (!finder.isTimed() && plain.time == CsvLayout::Time::Unknown && options.table.empty() && options.namesLine == 0)
        return rewritten(finder, plain.encoding, own);
    const std::vector<TitledTable> alike = finder.alike({});
    if (alike.empty() || !tablesIn(whole.bytes(), plain, {}).empty()) return std::nullopt;
    for (const auto& [name, unit] : finder.unitsAbove()) own.units.try_emplace(name, unit);
    MadeTable made = joined(alike, own, saySideBySide(alike));
    made.tables = finder.titles();
    made.names = finder.names();
    if (const std::vector<std::string> left = finder.others(titlesOf(alike)); !made.fault && !left.empty())
        made.understood.insert(
            made.understood.begin() + 1,
            say(CORE_TR("core", "The other tables of the file are ignored: {1}."), "“" + join(left, "”, “") + "”"));
    return made;
}

} // namespace

std::optional<MadeTable> madeTable(std::string_view bytes, bool wholeFile, const CsvOptions& options,
                                   std::size_t maxRows)
{
    if (std::optional<MadeTable> curves = tableOfCurves(bytes, wholeFile, options, maxRows)) return curves;
    if (!wholeFile) return std::nullopt;
    PlainText text(bytes, true, options);
    return madeOfTables(text);
}

std::optional<MadeTable> madeOfTables(PlainText& text)
{
    std::optional<MadeTable> beside = tablesSideBySide(text);
    return beside ? beside : keyedTable(text);
}

} // namespace titer::base
