// Turns names and values beneath each other into names and values next to each other, which are read as a table of one row.
#include "core/formats/pairs.h"

#include "core/base/text.h"
#include "core/base/utf8.h"
#include "core/formats/lines.h"

#include <algorithm>
#include <set>

namespace titer::formats {

using base::say;

namespace {

constexpr char cellEnd = '\x1f'; // stands in no text
constexpr std::size_t maxValueLength = 1000;

std::set<std::string> namesOf(const Format& format)
{
    std::set<std::string> known;
    const auto add = [&](const Names& names) {
        for (const std::string& name : names)
            for (std::size_t at = 0; at <= name.size();) {
                const std::size_t end = std::min(name.find(" + ", at), name.size());
                known.insert(plainName(name.substr(at, end - at)));
                at = end + 3;
            }
    };
    const SampleFields& sample = format.sample;
    for (const Field* field :
         {&sample.name, &sample.vessel, &sample.batch, &sample.instrument, &sample.method, &sample.dilution,
          &sample.replicate, &sample.drawn, &sample.measured, &sample.reported, &sample.zone})
        add(field->columns);
    for (const Quantity& quantity : format.quantities) add(quantity.columns);
    for (const auto& [column, texts] : format.only) add({column});
    for (const auto& [column, texts] : format.ignore) add({column});
    return known;
}

class PairTaker {
public:
    PairTaker(const Format& format, base::Notices& notices)
        : m_separators(format.pairs)
        , m_known(namesOf(format))
        , m_notices(notices)
    {
    }

    void takeLine(std::string_view line, std::size_t number)
    {
        const std::size_t end = line.find_first_of(m_separators);
        if (end == std::string_view::npos) return;
        std::string_view value = line.substr(end + 1);
        while (!value.empty() && std::string_view(" \t\r;,").find(value.back()) != std::string_view::npos)
            value.remove_suffix(1);
        take(line.substr(0, end), base::trimmed(value), number);
    }
    void takeCells(const base::CsvCells& cells, std::size_t number)
    {
        for (std::size_t i = 0; i < cells.size(); ++i) {
            if (!isKnown(cells[i])) continue;
            std::size_t next = i + 1;
            while (next < cells.size() && base::trimmed(cells[next]).empty()) ++next;
            if (next == cells.size() || isKnown(cells[next])) continue; // no value
            take(cells[i], base::trimmed(cells[next]), number);
            i = next;
        }
    }
    std::vector<PairBlock> taken() { return std::move(m_blocks); }

private:
    bool isKnown(std::string_view name) const
    {
        const auto [bare, unit] = nameAndUnit(name);
        return m_known.contains(plainName(name)) || (!unit.empty() && m_known.contains(bare));
    }
    void take(std::string_view name, std::string_view value, std::size_t number)
    {
        name = base::trimmed(name);
        if (!isKnown(name)) return;
        const auto same = [&](const std::string& other) { return plainName(other) == plainName(name); };
        if (m_blocks.empty() || same(m_blocks.back().names.front())) m_blocks.emplace_back();
        PairBlock& block = m_blocks.back();
        if (std::any_of(block.names.begin(), block.names.end(), same)) {
            m_notices.push_back(
                {placeOf(number, 0), say(CORE_TR("core", "“{1}” occurs twice for one sample; the first is read."),
                                         std::string(base::utf8Head(name, 60)))});
            return;
        }
        block.names.emplace_back(name);
        block.values.emplace_back(base::utf8Head(value, maxValueLength));
        block.lines.push_back(number);
    }

    std::string m_separators;
    std::set<std::string> m_known;
    base::Notices& m_notices;
    std::vector<PairBlock> m_blocks;
};

} // namespace

std::vector<PairBlock> pairBlocks(std::string_view text, bool takeOpenEnd, bool isGrid, const Format& format,
                                  base::Notices& notices)
{
    PairTaker taker(format, notices);
    // A quote means nothing in a file of lines.
    const char lineEnd = lineEndOf(text);
    base::CsvCells cells;
    Lines grid(text, ',', lineEnd);
    std::size_t number = 0;
    for (std::string_view line; isGrid ? grid.next(line) : !text.empty();) {
        ++number;
        if (isGrid) {
            cells.split(line, ',');
            taker.takeCells(cells, grid.number());
            continue;
        }
        const std::size_t end = text.find(lineEnd);
        line = text.substr(0, end);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        if (end != std::string_view::npos || takeOpenEnd) {
            taker.takeLine(line, number);
        } else if (line.find_first_of(format.pairs) != std::string_view::npos) {
            notices.push_back(
                {placeOf(number, 1),
                 say(CORE_TR("core", "The last line has no end and may be cut off; its value is ignored."))});
        }
    }
    return taker.taken();
}

Found pairLayout(const PairBlock& block, const std::shared_ptr<const Format>& format, const LayoutOptions& options,
                 std::string& row)
{
    Found found;
    found.columns = fitColumns(Header(block.names), block.lines.front(), format, found.layout);
    if (found.columns == 0) return found;
    Layout& layout = found.layout;
    layout.separator = cellEnd;
    layout.cellLines = block.lines;
    layout.headLines = block.lines.front();
    row.clear();
    for (const std::string& value : block.values) {
        std::string_view text = value;
        if (text.size() > 1 && text.front() == '"' && text.back() == '"') text = text.substr(1, text.size() - 2);
        while (!text.empty() && text.front() == '"') text.remove_prefix(1);
        if (!row.empty() || &value != &block.values.front()) row += cellEnd;
        for (const char c : text) row += c == cellEnd ? ' ' : c;
    }
    base::CsvCells cells;
    cells.split(row, cellEnd);
    LayoutChooser evaluate(layout);
    evaluate.take(cells);
    Layout evaluated = layout;
    evaluate.report(options, evaluated);
    layout = std::move(evaluated);
    // Names next to each other are those of a table.
    const bool anyNumber = std::any_of(layout.values.begin(), layout.values.end(), [&](const ValueColumn& value) {
        return readLabNumber(cells[std::size_t(value.column)], layout.decimal, value.quantity.unit).has_value();
    });
    if (!anyNumber) found.columns = 0;
    return found;
}

} // namespace titer::formats
