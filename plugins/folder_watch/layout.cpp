// Finds the line of names that fits a template best, else leaves it to the reader of text files to tell the columns.
#include "plugins/folder_watch/table.h"

#include "core/base/tables/csv.h"
#include "core/base/text.h"

#include <algorithm>

namespace titer::folder_watch {

using base::Code;
using base::Error;
using base::say;

namespace {

constexpr int mostLinesBefore = 60; // above the line of names
constexpr int leastColumns = 3;     // that a template must find, where it was not named

Error fault(base::Sentence what)
{
    return {Code::Input, {}, std::move(what)};
}

std::vector<std::string> cellsOf(std::string_view line, char separator, bool latin1)
{
    base::CsvCells cells;
    cells.split(base::endsWith(line, "\r") ? line.substr(0, line.size() - 1) : line, separator);
    std::vector<std::string> texts;
    for (std::size_t i = 0; i < cells.size(); ++i)
        texts.push_back(latin1 ? base::fromWindows1252(base::trimmed(cells[i])) : std::string(base::trimmed(cells[i])));
    return texts;
}

// Finds columns in one line of names.
class Header {
public:
    explicit Header(const std::vector<std::string>& names)
    {
        for (const std::string& name : names) {
            m_plain.push_back(plainName(name));
            m_split.push_back(nameAndUnit(name));
        }
    }

    // The first of these names that is there; -1 without.
    int find(const Names& names) const
    {
        for (const std::string& name : names)
            if (const int column = find(name); column >= 0) return column;
        return -1;
    }
    // "Date + Time": all of them, or none.
    std::vector<int> findTime(const Names& names) const
    {
        for (const std::string& name : names) {
            std::vector<int> columns;
            bool all = true;
            for (std::size_t at = 0; at <= name.size();) {
                const std::size_t end = std::min(name.find(" + ", at), name.size());
                columns.push_back(find(name.substr(at, end - at)));
                all = all && columns.back() >= 0;
                at = end + 3;
            }
            if (all) return columns;
        }
        return {};
    }
    // A unit that stands with the name in the file and not in the template.
    std::string unitOf(int column, const Names& names) const
    {
        for (const std::string& name : names)
            if (plainName(name) == m_plain[std::size_t(column)]) return {};
        return m_split[std::size_t(column)].second;
    }
    const std::vector<std::string>& plain() const { return m_plain; }

private:
    int find(const std::string& name) const
    {
        const std::string plain = plainName(name);
        for (std::size_t i = 0; i < m_plain.size(); ++i)
            if (m_plain[i] == plain) return int(i);
        for (std::size_t i = 0; i < m_split.size(); ++i)
            if (!m_split[i].second.empty() && m_split[i].first == plain) return int(i);
        return -1;
    }

    std::vector<std::string> m_plain;
    std::vector<std::pair<std::string, std::string>> m_split;
};

// The columns of a template in this line of names, and how many there are; 0 where the times or all values are missing.
int fit(const Header& header, const std::shared_ptr<const Analyser>& analyser, Layout& layout)
{
    layout.analyser = analyser;
    layout.sampleId = header.find(analyser->sampleId);
    layout.drawn = header.findTime(analyser->drawn);
    layout.reported = header.findTime(analyser->reported);
    layout.method = header.find(analyser->method);
    layout.dilution = header.find(analyser->dilution);
    layout.replicate = header.find(analyser->replicate);
    layout.width = int(header.plain().size());
    layout.key = analyser->id + "\n" + base::join(header.plain(), "\n");
    for (const auto& [column, texts] : analyser->only) layout.only.emplace_back(header.find(Names{column}), texts);
    int found = int(!layout.drawn.empty()) + int(layout.sampleId >= 0);
    if (analyser->hasRows()) {
        layout.rowName = header.find(analyser->rowName);
        layout.rowValue = header.find(analyser->rowValue);
        layout.rowUnit = header.find(analyser->rowUnit);
        if (layout.rowName < 0 || layout.rowValue < 0) return 0;
        found += 2;
    } else {
        for (const AnalyserTag& tag : analyser->tags) {
            const int column = header.find(tag.columns);
            if (column < 0) continue;
            layout.values.push_back({column, tag.info});
            if (const std::string unit = header.unitOf(column, tag.columns); !unit.empty())
                layout.values.back().info.unit = unit;
            ++found;
        }
        if (layout.values.empty()) return 0;
    }
    const bool lacks =
        std::any_of(layout.only.begin(), layout.only.end(), [](const auto& each) { return each.first < 0; });
    return layout.drawn.empty() || lacks ? 0 : found;
}

struct Found {
    int columns = 0;
    Layout layout;
};

void lookForNames(std::string_view text, const base::CsvLayout& sniffed, char separator,
                  const std::shared_ptr<const Analyser>& analyser, Found& best)
{
    const bool latin1 = sniffed.encoding == base::Encoding::Windows1252;
    if (!analyser->names.empty()) {
        Layout layout;
        const int columns = fit(Header(analyser->names), analyser, layout);
        const std::size_t end = std::min(text.find(sniffed.lineEnd), text.size());
        // Nothing but the count of its cells says that the file is of this kind.
        if (columns <= best.columns || cellsOf(text.substr(0, end), separator, latin1).size() < 2) return;
        layout.separator = separator;
        best = {columns, std::move(layout)};
        return;
    }
    std::size_t at = 0;
    for (int line = 0; line < mostLinesBefore && at < text.size(); ++line) {
        bool open = false;
        const std::size_t length = base::csvLineLength(text.substr(at), separator, sniffed.lineEnd, open);
        if (length == std::string_view::npos) return;
        Layout layout;
        const int columns = fit(Header(cellsOf(text.substr(at, length), separator, latin1)), analyser, layout);
        at += length + 1;
        if (columns <= best.columns) continue;
        layout.separator = separator;
        layout.firstData = at;
        best = {columns, std::move(layout)};
    }
}

void describe(Layout& layout, const base::CsvLayout& sniffed)
{
    layout.lineEnd = sniffed.lineEnd;
    layout.latin1 = sniffed.encoding == base::Encoding::Windows1252;
    std::vector<std::string> names;
    for (const ValueColumn& value : layout.values)
        names.push_back(value.info.unit.empty() ? value.info.id : value.info.id + " [" + value.info.unit + "]");
    if (!names.empty())
        layout.understood.push_back(say(CORE_TR("core", "{1} columns hold values: {2}."), std::to_string(names.size()),
                                        base::join(names, ", ")));
    if (layout.decimal == ',') layout.understood.push_back(say(CORE_TR("core", "Numbers have a decimal comma.")));
}

base::Result<Layout> byContent(base::CsvLayout sniffed, std::string_view text, bool wholeFile, base::CsvOptions options)
{
    // Times may well state no zone: the settings do.
    options.timeUnit = "Z";
    if (base::CsvLayout zoned = base::sniffCsv(text, wholeFile, options); zoned.time == base::CsvLayout::Time::DateTime)
        sniffed = std::move(zoned);
    if (!sniffed.problems.empty() || sniffed.time != base::CsvLayout::Time::DateTime)
        return fault(sniffed.problems.empty()
                         ? say(CORE_TR("core", "No column holds dates with times; choose a template that names it."))
                         : sniffed.problems.front().what);
    Layout layout;
    layout.separator = sniffed.separator;
    layout.decimal = sniffed.decimal;
    layout.drawn = {sniffed.timeColumn};
    layout.width = int(sniffed.columns.size());
    static const Names idNames = {"sample id", "sample", "sample name", "sample identifier",
                                  "id",        "probe",  "proben-id",   "probenname"};
    for (std::size_t i = 0; i < sniffed.columns.size(); ++i) {
        const base::CsvColumn& column = sniffed.columns[i];
        layout.key += plainName(column.name) + "\n";
        const bool named = std::find(idNames.begin(), idNames.end(), plainName(column.name)) != idNames.end();
        if (named && layout.sampleId < 0 && int(i) != sniffed.timeColumn)
            layout.sampleId = int(i);
        else if (column.role == base::CsvColumn::Role::Value && !column.name.empty())
            layout.values.push_back({int(i), {column.name, {}, column.unit}});
        if (column.role == base::CsvColumn::Role::Reported && layout.reported.empty()) layout.reported = {int(i)};
    }
    if (layout.values.empty())
        return fault(say(CORE_TR("core", "No column holds numbers; choose a template that names those that do.")));
    layout.understood.push_back(say(CORE_TR("core", "No template fits; the samples were drawn at the times in “{1}”."),
                                    sniffed.columns[std::size_t(sniffed.timeColumn)].name));
    for (int line = 0; line < sniffed.firstData && layout.firstData < text.size(); ++line) {
        bool open = false;
        const std::size_t length =
            base::csvLineLength(text.substr(layout.firstData), sniffed.separator, sniffed.lineEnd, open);
        layout.firstData += std::min(length, text.size() - layout.firstData - 1) + 1;
    }
    return layout;
}

} // namespace

base::Result<Layout> findLayout(std::string_view head, bool wholeFile,
                                const std::vector<std::shared_ptr<const Analyser>>& templates,
                                std::optional<char> decimal)
{
    base::CsvOptions options;
    options.decimal = decimal;
    const base::CsvLayout sniffed = base::sniffCsv(head, wholeFile, options);
    const std::size_t mark = base::startsWith(head, "\xef\xbb\xbf") ? 3 : 0;
    const std::string_view text = head.substr(mark);
    Found best;
    for (const auto& analyser : templates)
        for (const char separator : analyser->separator ? std::string(1, *analyser->separator) : std::string(";\t,"))
            if (templates.size() == 1 || analyser->names.empty())
                lookForNames(text, sniffed, separator, analyser, best);
    if (best.columns == 0 && templates.size() == 1)
        return fault(
            say(CORE_TR("core", "The columns of the template “{1}” are not in the file."), templates.front()->id));
    if (templates.size() != 1 && best.columns < leastColumns) {
        base::Result<Layout> layout = byContent(sniffed, text, wholeFile, options);
        if (layout) {
            layout->firstData += mark;
            describe(*layout, sniffed);
        }
        return layout;
    }
    Layout layout = std::move(best.layout);
    const Analyser& analyser = *layout.analyser;
    layout.firstData += mark;
    options.separator = layout.separator;
    layout.decimal = decimal            ? *decimal
                     : analyser.decimal ? *analyser.decimal
                                        : base::sniffCsv(head, wholeFile, options).decimal;
    layout.understood.push_back(say(CORE_TR("core", "It has the columns of the template “{1}”."),
                                    analyser.label.empty() ? analyser.id : analyser.label));
    describe(layout, sniffed);
    return layout;
}

} // namespace titer::folder_watch
