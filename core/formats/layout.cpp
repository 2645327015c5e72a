// Finds the line of names that fits a format best, and evaluates what the rows beneath it determine of dates and decimal signs.
#include "core/formats/layout.h"

#include "core/base/text.h"
#include "core/formats/lines.h"

#include <algorithm>

namespace titer::formats {

using base::Code;
using base::Error;
using base::say;

namespace {

constexpr std::size_t minForCourse = 4;       // dates by whose course their order is evaluated
constexpr std::size_t maxLinesBefore = 60;    // above the line of names
constexpr std::size_t maxRowsForSigns = 5000; // by which the decimal sign is evaluated

std::vector<std::string> textsOf(const base::CsvCells& cells)
{
    std::vector<std::string> texts;
    for (std::size_t i = 0; i < cells.size(); ++i) texts.emplace_back(base::trimmed(cells[i]));
    return texts;
}

// Names that go over several lines are joined column by column.
void join(std::vector<std::string>& names, const std::vector<std::string>& below)
{
    if (below.size() > names.size()) names.resize(below.size());
    for (std::size_t i = 0; i < below.size(); ++i)
        if (!below[i].empty()) names[i] += (names[i].empty() ? "" : " ") + below[i];
}

// "Unit S/N: AW123" or "Unit S/N", "AW123" above the names.
std::string valueAbove(const std::vector<std::vector<std::string>>& above, const Field& field)
{
    for (const std::vector<std::string>& cells : above)
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const std::size_t colon = cells[i].find(':');
            if (isOneOf(cells[i].substr(0, colon), field.columns)) {
                if (colon != std::string::npos && colon + 1 < cells[i].size())
                    return std::string(base::trimmed(std::string_view(cells[i]).substr(colon + 1)));
                const auto next = std::find_if(cells.begin() + std::ptrdiff_t(i) + 1, cells.end(),
                                               [](const std::string& cell) { return !cell.empty(); });
                if (next != cells.end()) return *next;
            }
        }
    return {};
}

void takeFromAbove(const std::vector<std::vector<std::string>>& above, const SampleFields& sample, Layout& layout)
{
    const std::pair<TextCells*, const Field*> all[] = {{&layout.vessel, &sample.vessel},
                                                       {&layout.batch, &sample.batch},
                                                       {&layout.instrument, &sample.instrument},
                                                       {&layout.method, &sample.method}};
    for (const auto& [cells, field] : all)
        if (cells->columns.empty()) cells->fixed = valueAbove(above, *field);
}

// The names of a format that states them: those by which most of the first rows count.
Found byStatedNames(std::string_view text, const std::shared_ptr<const Format>& format, char separator)
{
    Found best;
    std::size_t maxRows = 0;
    for (const Names& names : format->names) {
        Found found;
        found.columns = fitColumns(Header(names), 1, format, found.layout);
        if (found.columns == 0) continue;
        std::size_t rows = 0;
        Lines lines(text, separator, lineEndOf(text));
        base::CsvCells cells;
        for (std::string_view line; lines.number() < maxLinesBefore && lines.next(line);) {
            cells.split(line, separator);
            rows += cells.size() > 1 && counts(found.layout, cells);
        }
        if (rows <= maxRows) continue;
        maxRows = rows;
        best = std::move(found);
    }
    return best;
}

Found byLineOfNames(std::string_view text, const std::shared_ptr<const Format>& format, char separator)
{
    Found best;
    const char lineEnd = lineEndOf(text);
    Lines lines(text, separator, lineEnd);
    std::vector<std::vector<std::string>> above;
    base::CsvCells cells;
    for (std::string_view line; above.size() < maxLinesBefore && lines.next(line);) {
        cells.split(line, separator);
        std::vector<std::string> names = textsOf(cells);
        const std::vector<std::string> first = names;
        Lines below = lines;
        for (int count = 1; count <= format->headings; ++count) {
            if (count > 1) {
                if (!below.next(line)) break;
                cells.split(line, separator);
                join(names, textsOf(cells));
            }
            Found found;
            found.columns = fitColumns(Header(names), lines.number(), format, found.layout);
            if (found.columns <= best.columns) {
                if (best.columns == 0 && best.layout.notices.empty()) best.layout.notices = found.layout.notices;
                continue;
            }
            takeFromAbove(above, format->sample, found.layout);
            if (count == 1) found.layout.names = first;
            found.layout.firstData = below.at();
            found.layout.headLines = below.nextNumber() - 1;
            best = std::move(found);
        }
        above.push_back(first);
    }
    return best;
}

void skipUnitRow(std::string_view text, Layout& layout)
{
    Lines lines(text, layout.separator, layout.lineEnd, layout.firstData, layout.headLines + 1);
    base::CsvCells cells;
    std::string_view line;
    if (layout.values.empty() || !lines.next(line)) return;
    cells.split(line, layout.separator);
    if (!takeUnitRow(cells, lines.number(), layout)) return;
    layout.firstData = lines.at();
    layout.headLines = lines.nextNumber() - 1;
}

void describe(Layout& layout)
{
    layout.understood.push_back(
        say(CORE_TR("core", "It has the columns of the format “{1}”."), layout.format->shown()));
    reportValues(layout);
}

const char* wordOf(base::DateOrder order)
{
    return order == base::DateOrder::DayFirst     ? CORE_TR("core", "day first")
           : order == base::DateOrder::MonthFirst ? CORE_TR("core", "month first")
                                                  : CORE_TR("core", "year first");
}

void reportOrder(const base::DateOrders& orders, const LayoutOptions& options, TimeCells& time, Layout& layout)
{
    if (time.empty() || orders.count() == 0) return;
    base::DateOrder order{};
    const base::DateOrders::Known known = orders.known(order);
    // Few rows have no course; and lists of samples are not always in the order of time.
    const bool byCourse = known == base::DateOrders::Known::ByCourse && orders.count() >= minForCourse;
    if (options.order) {
        time.order = options.order;
    } else if (known == base::DateOrders::Known::ByNumbers) {
        time.order = order;
    } else if (byCourse) {
        time.order = order;
        layout.notices.push_back(
            {placeOf(layout.headLines, time.text.columns.front()),
             say(CORE_TR("core", "Day and month of “{1}” are identified only by the order of the rows: {2}."),
                 time.name, wordOf(order))});
    } else if (layout.format && layout.format->order && orders.fits(*layout.format->order)) {
        time.order = layout.format->order;
        layout.notices.push_back(
            {placeOf(layout.headLines, time.text.columns.front()),
             say(CORE_TR("core",
                         "Day and month of “{1}” cannot be distinguished; they are read as the format specifies: "
                         "{2}."),
                 time.name, wordOf(*time.order))});
    } else {
        layout.notices.push_back(
            {placeOf(layout.headLines, time.text.columns.front()),
             say(CORE_TR("core", "Day and month of “{1}” cannot be distinguished; specify their order."), time.name)});
    }
}

} // namespace

void reportValues(Layout& layout)
{
    std::vector<std::string> names;
    for (const ValueColumn& value : layout.values)
        names.push_back(value.quantity.unit.empty() ? value.quantity.tag
                                                    : value.quantity.tag + " [" + value.quantity.unit + "]");
    if (!names.empty())
        layout.understood.push_back(say(CORE_TR("core", "{1} columns contain values: {2}."),
                                        std::to_string(names.size()), base::join(names, ", ")));
}

LayoutChooser::LayoutChooser(const Layout& layout)
    : m_layout(layout)
{
}

void LayoutChooser::takeTime(const base::CsvCells& cells, const TimeCells& time, base::DateOrders& orders) const
{
    if (time.empty()) return;
    const std::string text = textOf(cells, time.text);
    if (text.empty()) return;
    // What a pattern reads determines nothing of the others.
    const Names patterns = m_layout.format ? m_layout.format->times : Names();
    TimeCells unordered;
    if (!patterns.empty() && readTime(text, unordered, m_layout.format.get()) && !base::readDateTime(text)) return;
    orders.take(text);
}

void LayoutChooser::take(const base::CsvCells& cells)
{
    if (!counts(m_layout, cells)) return;
    takeTime(cells, m_layout.drawn, m_drawn);
    takeTime(cells, m_layout.measured, m_measured);
    takeTime(cells, m_layout.reported, m_reported);
    if (++m_rows > maxRowsForSigns) return;
    const auto sign = [&](int column) {
        if (column >= 0 && std::size_t(column) < cells.size()) m_signs.take(cells[std::size_t(column)]);
    };
    for (const ValueColumn& value : m_layout.values) sign(value.column);
    sign(m_layout.rowValue);
}

void LayoutChooser::report(const LayoutOptions& options, Layout& layout) const
{
    reportOrder(m_drawn, options, layout.drawn, layout);
    reportOrder(m_measured, options, layout.measured, layout);
    reportOrder(m_reported, options, layout.reported, layout);
    const std::optional<char> stated = options.decimal ? options.decimal
                                       : layout.format ? layout.format->decimal
                                                       : std::nullopt;
    // Where semicolons part the cells, the comma is the decimal sign.
    layout.decimal = stated ? *stated : m_signs.isAmbiguous() && layout.separator == ';' ? ',' : m_signs.reported();
    if (!stated && m_signs.isAmbiguous() && layout.separator != ';')
        layout.notices.push_back(
            {placeOf(layout.headLines, -1),
             say(CORE_TR(
                 "core",
                 "The comma in its numbers may separate thousands or be the decimal sign; specify the sign."))});
    if (!stated && m_signs.areMixed())
        layout.notices.push_back(
            {placeOf(layout.headLines, -1),
             say(CORE_TR("core", "Some of its numbers have a comma and some a point; those with a point are read."))});
    if (layout.decimal == ',') layout.understood.push_back(say(CORE_TR("core", "Numbers have a decimal comma.")));
}

Found findLayout(std::string_view text, const std::shared_ptr<const Format>& format, const LayoutOptions& options)
{
    const std::optional<char> stated = options.separator ? options.separator : format->separator;
    Found best;
    for (const char separator : stated ? std::string(1, *stated) : std::string(";\t,|")) {
        Found found =
            format->names.empty() ? byLineOfNames(text, format, separator) : byStatedNames(text, format, separator);
        if (found.columns <= best.columns && !(best.columns == 0 && best.layout.notices.empty())) continue;
        found.layout.separator = separator;
        found.layout.lineEnd = lineEndOf(text);
        best = std::move(found);
    }
    if (best.columns == 0) return best;
    Layout& layout = best.layout;
    if (format->names.empty()) skipUnitRow(text, layout);
    LayoutChooser evaluate(layout);
    Lines lines(text, layout.separator, layout.lineEnd, layout.firstData);
    base::CsvCells cells;
    for (std::string_view line; lines.next(line);) {
        cells.split(line, layout.separator);
        evaluate.take(cells);
    }
    describe(layout);
    Layout evaluated = layout;
    evaluate.report(options, evaluated);
    layout = std::move(evaluated);
    return best;
}

base::Result<Layout> layoutOf(std::string_view text, const std::shared_ptr<const Format>& format,
                              const LayoutOptions& options)
{
    Found found = findLayout(text, format, options);
    if (found.columns > 0) return std::move(found.layout);
    const base::Notices& why = found.layout.notices;
    if (!why.empty()) return Error{Code::Input, {}, why.front().what};
    return Error{
        Code::Input,
        {},
        say(CORE_TR("core", "The columns of the format “{1}” are not in the file; choose another format, or correct "
                            "the names in this one."),
            format->id)};
}

} // namespace titer::formats
