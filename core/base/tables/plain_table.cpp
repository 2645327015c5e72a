#include "core/base/tables/plain_table.h"

#include "core/base/encoding.h"
#include "core/base/tables/csv_head.h"
#include "core/base/tables/csv_stream.h"
#include "core/base/tables/found_table.h"

#include <sstream>
#include <streambuf>

namespace titer::base {

namespace {

// A text as it stands, without a copy, as a stream that goes to any place.
class TextBuffer : public std::streambuf {
public:
    explicit TextBuffer(std::string_view text)
    {
        char* begin = const_cast<char*>(text.data()); // never written to
        setg(begin, begin, begin + text.size());
    }

protected:
    pos_type seekpos(pos_type place, std::ios_base::openmode) override
    {
        if (place < 0 || place > egptr() - eback()) return pos_type(off_type(-1));
        setg(eback(), eback() + off_type(place), egptr());
        return place;
    }
};

} // namespace

// The order of day and month by all rows, where the first ones do not determine it.
void settleDates(std::istream& input, CsvLayout& layout)
{
    if (!layout.unsureDates || !layout.problems.empty()) return;
    DateOrders orders;
    Notices unheard;
    CsvStream({}, 0.0, layout, {}, {}, unheard).evaluateDates(input, orders);
    CsvColumn& time = layout.columns[std::size_t(layout.timeColumn)];
    layout.unsureDates = orders.known(time.dates) == DateOrders::Known::No;
    layout.dates = datesOf(orders);
    if (layout.unsureDates)
        layout.problems.push_back(
            {Code::Input,
             {},
             say(CORE_TR("core", "Day and month in column “{1}” cannot be distinguished; specify whether the day or "
                                 "the month comes first."),
                 time.name)});
    else if (time.dates == DateOrder::DayFirst)
        layout.understood.push_back(say(CORE_TR("core", "In its dates the day comes before the month.")));
    else
        layout.understood.push_back(say(CORE_TR("core", "In its dates the month comes before the day.")));
}

CsvLayout sniffAt(std::string_view text, bool wholeFile, const CsvOptions& options, Encoding encoding,
                  const TablePlace& place)
{
    CsvLayout layout;
    layout.encoding = encoding;
    layout.firstData = place.above;
    layout.lastLine = place.lastLine;
    const std::string_view part = text.substr(place.begin, place.end - place.begin);
    const CsvHead lines = readCsvHead(part, wholeFile || place.lastLine > 0, options, layout);
    if (layout.problems.empty()) readCsvColumns(lines, options, layout);
    return layout;
}

CsvLayout sniffPlain(std::string_view head, bool wholeFile, const CsvOptions& options)
{
    const Encoding encoding = encodingOf(head, wholeFile);
    const bool wide = encoding == Encoding::Utf16Le || encoding == Encoding::Utf16Be;
    const std::string narrow = wide ? decoded(head, encoding) : std::string();
    const std::string_view text = wide ? std::string_view(narrow) : head;
    CsvLayout layout = sniffAt(text, wholeFile, options, encoding, {});
    if (std::optional<CsvLayout> found = foundTable(text, wholeFile, options, layout)) layout = *std::move(found);
    if (wholeFile && layout.unsureDates) {
        std::istringstream input{std::string(head)};
        settleDates(input, layout);
    }
    return layout;
}

Result<CsvSummary> streamPlain(std::string_view text, const std::string& name, const CsvLayout& layout,
                               const CsvPlace& from, const CsvCallbacks& callbacks, Notices& notices)
{
    CsvLayout own = layout;
    own.encoding = Encoding::Utf8;
    TextBuffer buffer(text);
    std::istream input(&buffer);
    return CsvStream(name, double(text.size()), own, from, callbacks, notices).run(input, name);
}

} // namespace titer::base
