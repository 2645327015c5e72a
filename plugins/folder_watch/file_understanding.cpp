// What a file is: rows by a format, pairs, a run of a chromatography system, or a plain table; and where its rows begin.
#include "core/base/tables/csv.h"
#include "core/base/tables/curve_file.h"
#include "core/base/tables/curve_table.h"
#include "core/base/tables/found/joined.h"
#include "core/base/text.h"
#include "core/base/utf8.h"
#include "core/formats/lines.h"
#include "plugins/folder_watch/file_reader.h"

#include <algorithm>
#include <filesystem>

namespace titer::folder_watch {

using base::Code;
using base::say;
using formats::Content;
using formats::Format;
using formats::headOf;
using formats::headSize;

namespace {

// The offset behind so many lines.
std::size_t behindLines(std::string_view text, std::size_t count, char lineEnd)
{
    std::size_t at = 0;
    for (; count > 0 && at < text.size(); --count) at = std::min(text.find(lineEnd, at), text.size() - 1) + 1;
    return at;
}

} // namespace

// The format of this file; false where no format knows it.
bool FileReader::mayBe(const Content& content, std::shared_ptr<const Format>& format) const
{
    const bool isOne = m_options.isNamed && m_options.formats.size() == 1 && content.kind != Content::Kind::Asm;
    format = isOne ? m_options.formats.front() : formats::recognise(content, m_options.formats);
    // A person said that it is one of these: the first says what is missing.
    if (!format && m_options.isNamed) format = m_options.formats.front();
    return format != nullptr;
}

base::Done FileReader::understand()
{
    m_file.reset();
    if (m_options.spectra) return understandSpectra();
    std::shared_ptr<const Format> format;
    if (m_content.kind != Content::Kind::Workbook) return understandText();
    if (mayBe(m_content, format)) return readWhole(m_content, *format);
    return understandPlain();
}

base::Done FileReader::understandText()
{
    if (m_progress.layout) {
        setLayout(*m_progress.layout, 0);
        return base::done();
    }
    if (m_progress.plain) {
        setPlain(*m_progress.plain, 0);
        return base::done();
    }
    const bool isWhole = m_text.size() <= headSize;
    if (base::looksLikeResult(m_text) || base::curvesIn(headOf(m_text), isWhole)) return understandRun();
    const std::string head = base::decoded(headOf(m_text), m_encoding);
    Content content{Content::Kind::Text, m_content.name, m_encoding, {{{}, head}}};
    if (formats::isAsm(isWhole ? std::string_view(head) : std::string_view(m_text))) content.kind = Content::Kind::Asm;
    std::shared_ptr<const Format> format;
    const bool isKnown = mayBe(content, format);
    const bool isAsm = content.kind == Content::Kind::Asm;
    // Names alone, with nothing below them yet.
    if ((!isKnown || format->names.empty()) && !isAsm &&
        base::trimmed(m_text).find_first_of("\n\r") == std::string_view::npos) {
        m_stage = Stage::Done;
        return base::done();
    }
    if (!isKnown) return understandPlain();
    if (!isAsm && !format->hasPairs()) return understandTable(format);
    if (!isWhole) content.sheets.front().text = base::decoded(m_text, m_encoding);
    m_progress.openEnd = !isAsm && !m_options.takeOpenEnd && m_text.back() != '\n' && m_text.back() != '\r';
    return readWhole(content, *format);
}

// A run of a chromatography system, as the table over time that its curves become.
base::Done FileReader::understandRun()
{
    base::CsvOptions options = tableOptions();
    if (const base::Done made = understandMade(base::tableOfCurves(m_text, true, options), options); !made) return made;
    return understandRows(options);
}

// What tells no time may be the same more than once.
base::Done FileReader::understandSpectra()
{
    base::Result<std::vector<FileSpectrum>> spectra =
        spectraOf(std::filesystem::path(m_content.name).stem().string(), m_text);
    if (!spectra) return fault(Code::Input, spectra.error().what);
    const std::size_t hash = std::hash<std::string>()(m_text);
    for (FileSpectrum& spectrum : *spectra) {
        m_understood.push_back(
            say(CORE_TR("core", "The spectrum “{1}” has {2}."), spectrum.spectrum.name, spectrum.channels()));
        m_rows.push_back({.hash = hash + m_rows.size(), .read = {}, .spectrum = std::move(spectrum)});
    }
    m_stage = Stage::Done;
    return base::done();
}

// The table is read instead of the text, by what it says of itself.
base::Done FileReader::understandMade(std::optional<base::MadeTable> made, base::CsvOptions& options)
{
    if (!made || made->fault)
        return fault(Code::Input, made
                                      ? made->fault->what
                                      : say(CORE_TR("core", "The file was changed while it was read; open it again.")));
    m_understood = std::move(made->understood);
    m_understood.insert(m_understood.end(), made->leftOut.begin(), made->leftOut.end());
    if (!made->names.empty()) m_progress.table = std::move(made->names);
    m_keys = std::move(made->keys);
    m_isRun = made->isRun;
    m_isText = false; // it does not grow line by line
    m_encoding = base::Encoding::Utf8;
    m_text = std::move(made->text);
    options = std::move(made->options);
    return base::done();
}

base::Done FileReader::understandTable(const std::shared_ptr<const Format>& format)
{
    const std::string head = base::decoded(headOf(m_text), m_encoding);
    formats::LayoutOptions options;
    options.decimal = m_options.decimal;
    base::Result<formats::Layout> layout = formats::layoutOf(head, format, options);
    if (!layout) return fault(Code::Input, layout.error().what);
    m_understood = layout->understood;
    const std::size_t mark = base::startsWith(m_text, "\xef\xbb\xbf") ? 3 : 0;
    const std::size_t firstData = std::max(mark, behindLines(m_text, layout->headLines, layout->lineEnd));
    setLayout(std::move(*layout), firstData);
    return base::done();
}

// Without a last line that may go on.
std::string_view FileReader::closedText() const
{
    const std::string_view text = m_text;
    if (!m_isText || m_options.takeOpenEnd) return text;
    return text.substr(0, text.find_last_of("\n\r") + 1);
}

// How what no format knows is read; the table of a file stays the same while it grows.
base::CsvOptions FileReader::tableOptions() const
{
    base::CsvOptions options = m_options.table;
    options.decimal = m_options.decimal;
    options.zone = m_options.zone;
    options.kept = m_progress.table;
    return options;
}

// The sheet that is named as the table, or has a time, becomes the text; it stands first among those like it, should there be any.
std::vector<base::TitledTable> FileReader::takeSheets(base::CsvOptions& options)
{
    options.separator = ',';
    options.decimal = '.';
    std::vector<base::TitledTable> sheets;
    for (formats::Sheet& sheet : m_content.sheets)
        sheets.push_back({.title = sheet.name, .text = std::move(sheet.text), .source = sheet.name});
    const auto named = std::find_if(sheets.begin(), sheets.end(), [&](const base::TitledTable& sheet) {
        return base::lowerAscii(sheet.title) == base::lowerAscii(options.table);
    });
    if (named == sheets.end()) {
        base::putTimedFirst(sheets, options);
    } else {
        options.table.clear();
        sheets = {*named};
    }
    std::vector<base::TitledTable> alike = base::tablesLikeFirst(sheets, options);
    m_text = std::move(sheets.front().text);
    return alike;
}

// Several tables of the text, or like sheets of the workbook, as one; the text stays as it is where there is one alone.
base::Done FileReader::joinTables(base::CsvOptions& options)
{
    std::vector<base::TitledTable> tables;
    if (m_content.kind == Content::Kind::Workbook) tables = takeSheets(options);
    const bool isBook = !tables.empty();
    const std::string_view text = closedText();
    if (!isBook) {
        base::CsvLayout first = base::sniffCsvText(text, options);
        m_openEnd = first.made && text.size() < m_text.size();
        if (first.made) return understandMade(base::madeTable(text, true, options), options);
        m_progress.table = std::move(first.names);
        m_keys = std::move(first.keys);
        if (options.table.empty() && options.namesLine == 0) tables = base::tablesIn(text, first, m_content.name);
    }
    if (tables.empty()) return base::done();
    base::Notices notices;
    base::Result<base::JoinedTable> joined = base::joinTables(tables, options, notices);
    if (!joined) return fault(Code::Input, joined.error().what);
    if (!isBook) m_understood.push_back(base::reportTables(tables));
    m_understood.insert(m_understood.end(), joined->understood.begin(), joined->understood.end());
    for (base::Notice& notice : notices)
        m_rows.push_back({std::hash<std::string>()(notice.where + notice.what.text()), {{}, {std::move(notice)}}});
    m_openEnd = text.size() < m_text.size();
    m_isText = false;
    m_text = std::move(joined->text);
    options = std::move(joined->options);
    return base::done();
}

base::Done FileReader::understandPlain()
{
    base::CsvOptions options = tableOptions();
    if (const base::Done done = joinTables(options); !done) return done;
    return understandRows(options);
}

base::Done FileReader::understandRows(const base::CsvOptions& options)
{
    base::Result<base::CsvLayout> layout = plainLayout(m_text, options);
    if (!layout) return fault(Code::Input, layout.error().what);
    layout->keys = m_keys;
    m_understood.insert(m_understood.end(), layout->understood.begin(), layout->understood.end());
    formats::Lines lines(m_text, layout->separator, layout->lineEnd);
    std::string_view line;
    for (int i = 0; i < layout->firstData && lines.next(line); ++i) {
    }
    PlainTable table{std::move(*layout), {}};
    table.place.line = std::int64_t(lines.nextNumber());
    // A step of a gradient is two values of one volume.
    if (!m_isRun) m_check = std::make_unique<RowCheck>(table);
    setPlain(std::move(table), lines.at());
    return base::done();
}

void FileReader::setPlain(PlainTable table, std::size_t firstData)
{
    m_plain = std::make_unique<PlainRows>(std::move(table));
    m_linesBefore = m_plain->linesBefore();
    m_at = m_firstData = firstData;
    m_stage = Stage::Cut;
}

void FileReader::setLayout(formats::Layout layout, std::size_t firstData)
{
    m_linesBefore = layout.headLines;
    m_layout = std::move(layout);
    m_at = firstData;
    m_stage = Stage::Cut;
}

base::Done FileReader::readWhole(const Content& content, const Format& format)
{
    formats::ReadOptions options;
    options.zone = m_options.zone;
    options.decimal = m_options.decimal;
    options.takeOpenEnd = m_options.takeOpenEnd;
    base::Result<formats::LabReading> reading = formats::readLab(content, format, options);
    if (!reading) return fault(Code::Input, reading.error().what);
    m_understood = reading->understood;
    const std::hash<std::string> hash;
    for (formats::LabSample& sample : reading->samples) {
        const auto& time = sample.time();
        std::string text = sample.name + "\n" + sample.batch + "\n" + sample.replicate + "\n" +
                           (time ? std::to_string(time->time) : "");
        for (const formats::LabValue& value : sample.values)
            text += "\n" + value.tag + " " + base::writeNumber(value.value) + value.unit + value.beyond;
        m_rows.push_back({hash(text), {std::move(sample), {}}});
    }
    for (base::Notice& notice : reading->faults)
        m_rows.push_back({hash(notice.where + notice.what.text()), {std::nullopt, {std::move(notice)}}});
    m_stage = Stage::Done;
    return base::done();
}

} // namespace titer::folder_watch
