// Leaves it to the reader of text files to tell the columns, and takes the first that holds dates as the time of samples.
#include "plugins/folder_watch/sniffed.h"

#include "core/base/tables/csv.h"
#include "core/formats/lines.h"

namespace titer::folder_watch {

using base::Code;
using base::Error;
using base::say;

namespace {

Error fault(base::Sentence what)
{
    return {Code::Input, {}, std::move(what)};
}

void takeColumns(const base::CsvLayout& sniffed, formats::Layout& layout)
{
    using Role = base::CsvColumn::Role;
    for (std::size_t i = 0; i < sniffed.columns.size(); ++i) {
        const base::CsvColumn& column = sniffed.columns[i];
        const int place = int(i);
        layout.key += formats::plainName(column.name) + "\n";
        if (column.role == Role::Sample && layout.name.columns.empty())
            layout.name.columns = {place};
        else if (column.role == Role::Value && !column.name.empty())
            layout.values.push_back({place, {{}, column.name, {}, column.unit, {}, {}}});
        if (column.role == Role::Reported && layout.reported.empty()) {
            layout.reported.text.columns = {place};
            layout.reported.order = column.dates;
        }
    }
}

void skipHead(std::string_view text, int lineCount, formats::Layout& layout)
{
    formats::Lines lines(text, layout.separator, layout.lineEnd);
    std::string_view line;
    for (int i = 0; i < lineCount && lines.next(line); ++i) {
    }
    layout.firstData = lines.at();
    layout.headLines = lines.nextNumber() - 1;
}

} // namespace

base::Result<formats::Layout> sniffedLayout(std::string_view text, bool wholeFile, std::optional<char> decimal)
{
    base::CsvOptions options;
    options.decimal = decimal;
    const base::CsvLayout sniffed = base::sniffCsv(text, wholeFile, options);
    if (!sniffed.problems.empty() || sniffed.time != base::CsvLayout::Time::DateTime)
        return fault(sniffed.problems.empty()
                         ? say(CORE_TR("core", "No column holds dates with times; choose a format that names it."))
                         : sniffed.problems.front().what);
    if (sniffed.unsureDates)
        return fault(say(CORE_TR("core", "Day and month of “{1}” cannot be told apart; state their order."),
                         sniffed.columns[std::size_t(sniffed.timeColumn)].name));
    formats::Layout layout;
    layout.separator = sniffed.separator;
    layout.decimal = sniffed.decimal;
    layout.lineEnd = sniffed.lineEnd;
    layout.drawn.text.columns = {sniffed.timeColumn};
    if (sniffed.clockColumn >= 0) layout.drawn.text.columns.push_back(sniffed.clockColumn);
    layout.drawn.order = sniffed.columns[std::size_t(sniffed.timeColumn)].dates;
    layout.width = sniffed.columns.size();
    takeColumns(sniffed, layout);
    if (layout.values.empty())
        return fault(say(CORE_TR("core", "No column holds numbers; choose a format that names those that do.")));
    layout.understood.push_back(say(CORE_TR("core", "No format fits; the samples were drawn at the times in “{1}”."),
                                    sniffed.columns[std::size_t(sniffed.timeColumn)].name));
    formats::tellValues(layout);
    if (layout.decimal == ',') layout.understood.push_back(say(CORE_TR("core", "Numbers have a decimal comma.")));
    skipHead(text, sniffed.firstData, layout);
    return layout;
}

} // namespace titer::folder_watch
