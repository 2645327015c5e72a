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

PlainText::PlainText(std::string_view bytes, bool wholeFile, const CsvOptions& options)
    : m_options(options)
    , m_isWhole(wholeFile)
    , m_bytes(bytes)
    , m_text(bytes)
{
    const Encoding encoding = encodingOf(bytes, wholeFile);
    if (encoding == Encoding::Utf16Le || encoding == Encoding::Utf16Be) {
        m_narrow = decoded(bytes, encoding);
        m_text = m_narrow;
    }
    m_alone = sniffAt(m_text, wholeFile, options, encoding, {});
}

const CsvLayout& PlainText::layout()
{
    if (m_layout) return *m_layout;
    m_layout = foundTable(m_text, m_isWhole, m_options, m_alone);
    if (!m_layout) m_layout = m_alone;
    if (m_isWhole && m_layout->unsureDates) {
        std::istringstream input{std::string(m_bytes)};
        settleDates(input, *m_layout);
    }
    return *m_layout;
}

CsvLayout sniffPlain(std::string_view head, bool wholeFile, const CsvOptions& options)
{
    return PlainText(head, wholeFile, options).layout();
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
