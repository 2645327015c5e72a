// Tries the ways in which a format could say what a layout says, and takes the first that reads the file alike.
#include "core/formats/format_making.h"

#include "core/base/tables/csv_cells.h"
#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/base/units/written_unit.h"
#include "core/formats/format_check.h"
#include "core/formats/format_head.h"
#include "core/formats/format_writing.h"
#include "core/formats/lab_reading.h"
#include "core/formats/lines.h"
#include "core/formats/names.h"
#include "core/formats/numbers.h"

#include <algorithm>
#include <map>

namespace titer::formats {

using base::Code;
using base::CsvColumn;
using base::CsvLayout;
using base::Error;
using base::say;

namespace {

using Role = CsvColumn::Role;

const Names vesselWords{"vessel",  "vessel id", "reactor",    "bioreactor", "fermenter", "fermentor",
                        "reaktor", "kessel",    "bioreaktor", "gefäß",      "tank"};
const Names batchWords{"batch", "batch id", "batch_id", "batch name", "lot", "charge", "ansatz"};

// One table on its way to a format.
class Making {
public:
    Making(const Content& content, const Sheet& sheet, const FormatOrder& order, const FormatList& others)
        : m_content(content)
        , m_sheet(sheet)
        , m_order(order)
        , m_others(others)
    {
    }

    base::Result<Format> make();

private:
    base::Done mayBeMade() const;
    base::Done readTable();
    base::Result<Format> formatBy(const FormatHead& head, const HeadNames& names) const;
    base::Result<std::string> columnName(const Header& header, std::size_t column) const;
    std::string bareName(const Header& header, std::size_t column) const;
    base::Done addColumns(const HeadNames& names, Format& format) const;
    void addSigns(Format& format) const;
    void addKnown(const FormatHead& head, const HeadNames& names, Format& format) const;
    Names missingWords() const;
    Names textsOfSamples() const;
    std::vector<std::string> column(std::size_t index) const;
    base::Done check(const Format& format) const;

    const Content& m_content;
    const Sheet& m_sheet;
    const FormatOrder& m_order;
    const FormatList& m_others;
    CsvLayout m_layout;
    std::vector<LabSample> m_samples;
};

base::Done Making::readTable()
{
    base::CsvOptions options = m_order.options;
    if (m_content.kind == Content::Kind::Workbook) {
        options.separator = ',';
        options.decimal = '.';
    }
    m_layout = base::sniffCsv(m_sheet.text, true, options);
    if (!m_layout.problems.empty()) return base::inputError(m_layout.problems.front().what);
    base::Result<std::vector<LabSample>> samples = samplesOfTable(m_sheet.text, m_content.name, m_layout);
    if (!samples) return base::inputError(samples.error().what);
    m_samples = std::move(*samples);
    return base::done();
}

// What the keys of a format have no place for.
base::Done Making::mayBeMade() const
{
    if (m_layout.time != CsvLayout::Time::DateTime)
        return base::inputError(
            say(CORE_TR("core", "A format identifies samples by their dates, but this recording has only an elapsed "
                                "time. Choose a column of dates as the time, or continue to import such files as "
                                "tables.")));
    if (m_layout.names.empty())
        return base::inputError(
            say(CORE_TR("core", "A format finds columns by their names, but the file has none. Add a line of names "
                                "above its data.")));
    for (const CsvColumn& column : m_layout.columns) {
        const bool isField = isOneOf(column.name, vesselWords) || isOneOf(column.name, batchWords);
        if (column.role == Role::State && !isField)
            return base::inputError(
                say(CORE_TR("core", "Column “{1}” contains states, but a format has only values of samples. Omit "
                                    "the column, or continue to import such files as tables."),
                    column.name));
        if (column.role == Role::Reported && base::endsWith(column.name, ".reported"))
            return base::inputError(
                say(CORE_TR("core", "Column “{1}” gives the time at which one value was reported, but a format has "
                                    "one such time for a whole sample. Omit the column, or continue to import such "
                                    "files as tables."),
                    column.name));
    }
    return base::done();
}

base::Result<Format> Making::make()
{
    if (const base::Done read = readTable(); !read) return read.error();
    if (const base::Done may = mayBeMade(); !may) return may.error();
    const FormatHead head(m_sheet.text, m_layout);
    std::optional<Error> first;
    for (const HeadNames& names : head.candidates()) {
        base::Result<Format> format = formatBy(head, names);
        const base::Done good = format ? check(*format) : base::Done(format.error());
        if (good) return format;
        if (!first) first = good.error();
    }
    if (first) return *first;
    return base::inputError(
        say(CORE_TR("core", "The line of names is not found again in the file; continue to import such files as "
                            "tables.")));
}

base::Result<Format> Making::formatBy(const FormatHead& head, const HeadNames& names) const
{
    Format format;
    format.id = m_order.id;
    format.label = m_order.label;
    format.headings = names.count;
    if (m_content.sheets.size() > 1) format.sheet = m_sheet.name;
    if (const base::Done added = addColumns(names, format); !added) return added.error();
    addSigns(format);
    addKnown(head, names, format);
    return format;
}

// The name in the file without its unit, where the file states the unit and nobody another; the next file may have it in another unit.
std::string Making::bareName(const Header& header, std::size_t column) const
{
    const std::string& whole = header.text(int(column));
    const std::string& unit = m_layout.columns[column].unit;
    const std::string written = nameAndUnit(whole).second;
    if (written.empty() || !base::findUnit(unit) || base::writtenUnit(written) != unit) return whole;
    const std::string bare(base::trimmed(std::string_view(whole).substr(0, whole.find_last_of("[("))));
    return header.find(Names{bare}) == int(column) ? bare : whole;
}

base::Result<std::string> Making::columnName(const Header& header, std::size_t column) const
{
    const std::string name = column < header.plain().size() ? header.text(int(column)) : std::string();
    if (name.empty())
        return base::inputError(
            say(CORE_TR("core", "A format finds columns by their names, but “{1}” has none in the file. Omit the "
                                "column, or name it in the file."),
                m_layout.columns[column].name));
    if (header.find(Names{name}) != int(column))
        return base::inputError(
            say(CORE_TR("core", "“{1}” is above two columns, but a format finds columns by their names. Give them "
                                "different names in the file, or continue to import such files as tables."),
                name));
    const Role role = m_layout.columns[column].role;
    return role == Role::Value ? bareName(header, column) : name;
}

base::Done Making::addColumns(const HeadNames& names, Format& format) const
{
    const Header header(names.names);
    for (std::size_t i = 0; i < m_layout.columns.size(); ++i) {
        const CsvColumn& column = m_layout.columns[i];
        const bool isVessel = isOneOf(column.name, vesselWords), isBatch = isOneOf(column.name, batchWords);
        const bool isField = column.role == Role::Batch || (!column.holdsNumbers() && (isVessel || isBatch));
        const bool isUsed = column.role == Role::Value || column.role == Role::Time || column.role == Role::Clock ||
                            column.role == Role::Reported || column.role == Role::Sample || isField;
        if (!isUsed) continue;
        const base::Result<std::string> name = columnName(header, i);
        if (!name) return name.error();
        if (column.role == Role::Value)
            format.quantities.push_back({{*name}, column.name, {}, column.unit, {}, {}});
        else if (column.role == Role::Sample)
            format.sample.name = {{*name}, {}};
        else if (column.role == Role::Reported)
            format.sample.reported = {{*name}, {}};
        else if (column.role == Role::Time)
            format.sample.drawn = {{*name}, {}};
        else if (isField)
            (isVessel ? format.sample.vessel : format.sample.batch) = Field{{*name}, {}};
    }
    if (m_layout.clockColumn >= 0) format.sample.drawn.columns.front() += " + " + header.text(m_layout.clockColumn);
    return base::done();
}

void Making::addSigns(Format& format) const
{
    if (m_content.kind != Content::Kind::Workbook) {
        format.separator = m_layout.separator;
        if (!m_layout.decimalSample.empty()) format.decimal = m_layout.decimal;
    }
    // What determines its order itself needs none.
    if (!m_layout.dates.fit(base::DateOrder::YearFirst))
        format.order = m_layout.columns[std::size_t(m_layout.timeColumn)].dates;
    format.missing = missingWords();
}

// A format is known by the names that it looks for, and by what else stands above the data of every such file.
void Making::addKnown(const FormatHead& head, const HeadNames& names, Format& format) const
{
    const Names ofThisFile = textsOfSamples();
    const auto add = [&](const std::string& word) {
        if (isWord(word) && !isOneOf(word, ofThisFile) && !isOneOf(word, format.know)) format.know.push_back(word);
    };
    for (const std::string& title : head.titles(names, ofThisFile)) add(title);
    if (names.count == 1) {
        const Field* fields[] = {&format.sample.drawn, &format.sample.name, &format.sample.reported};
        for (const Field* field : fields)
            if (!field->empty() && m_layout.clockColumn < 0) add(field->columns.front());
        for (const Quantity& quantity : format.quantities) add(quantity.columns.front());
    }
    if (format.sample.vessel.empty())
        if (const std::string label = head.labelOf(names, vesselWords); !label.empty())
            format.sample.vessel = {{label}, {}};
    if (format.sample.batch.empty())
        if (const std::string label = head.labelOf(names, batchWords); !label.empty())
            format.sample.batch = {{label}, {}};
}

// The cells of a column from the first line of data on.
std::vector<std::string> Making::column(std::size_t index) const
{
    std::vector<std::string> texts;
    Lines lines(m_sheet.text, m_layout.separator, m_layout.lineEnd);
    base::CsvCells cells;
    int count = 0;
    for (std::string_view line; lines.next(line);) {
        if (count++ < m_layout.firstData) continue;
        cells.split(line, m_layout.separator);
        if (index < cells.size() && !base::trimmed(cells[index]).empty())
            texts.emplace_back(base::trimmed(cells[index]));
    }
    return texts;
}

// Words that stand instead of numbers more than once.
Names Making::missingWords() const
{
    std::map<std::string, int> counts;
    for (std::size_t i = 0; i < m_layout.columns.size(); ++i) {
        if (m_layout.columns[i].role != Role::Value) continue;
        for (const std::string& text : column(i))
            if (isWord(text) && !isMissing(text, {})) ++counts[text];
    }
    Names words;
    for (const auto& [word, count] : counts)
        if (count > 1) words.push_back(word);
    return words;
}

// Names of samples, batches and the like, which the next file has others of.
Names Making::textsOfSamples() const
{
    Names texts;
    for (std::size_t i = 0; i < m_layout.columns.size(); ++i) {
        const CsvColumn& each = m_layout.columns[i];
        if (each.holdsNumbers() || each.role == Role::Time || each.role == Role::Clock || each.role == Role::Elapsed)
            continue;
        for (const std::string& text : column(i))
            if (!isOneOf(text, texts)) texts.push_back(text);
    }
    return texts;
}

base::Done Making::check(const Format& format) const
{
    base::Errors errors;
    const std::optional<Format> written = readFormat(writeFormat(format), errors);
    if (!written) return base::inputError(errors.front().what);
    const ReadOptions options{.zone = m_layout.zone, .decimal = {}, .order = {}, .takeOpenEnd = true};
    const base::Result<LabReading> reading = readLab(m_content, *written, options);
    if (!reading) return base::inputError(reading.error().what);
    if (const base::Done same = sameSamples(m_samples, reading->samples); !same) return same;
    const auto made = std::make_shared<const Format>(*written);
    if (recognise(m_content, {made}) != made)
        return base::inputError(
            say(CORE_TR("core", "A format is identified by the columns of its time, its samples and its values, "
                                "three at least; this file has fewer.")));
    FormatList all{made};
    for (const auto& other : m_others)
        if (other->id != format.id) all.push_back(other);
    if (const auto known = recognise(m_content, all); known != made)
        return base::inputError(
            say(CORE_TR("core", "The format “{1}” matches this file better and would still be used; keep the new "
                                "one under that name, {2}."),
                known->shown(), known->id));
    return base::done();
}

} // namespace

base::Result<Format> makeFormat(const Content& content, const FormatOrder& order, const FormatList& others)
{
    if (content.kind == Content::Kind::Asm)
        return base::inputError(
            say(CORE_TR("core", "A result in JSON of the Allotrope Simple Model is read without a format.")));
    for (const Sheet& sheet : content.sheets)
        if (order.sheet.empty() || sheet.name == order.sheet) return Making(content, sheet, order, others).make();
    return base::inputError(
        say(CORE_TR("core", "The workbook has no sheet “{1}”; choose an existing one."), order.sheet));
}

} // namespace titer::formats
