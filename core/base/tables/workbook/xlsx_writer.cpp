// libxlsxwriter in its mode of constant memory: a row is written once the next one begins.
#include "core/base/tables/workbook/xlsx_writer.h"

#include "core/base/utf8.h"
#include "core/base/whole_file.h"

#include <xlsxwriter.h>

#include <clocale>
#include <cmath>
#include <filesystem>

namespace titer::base {

namespace {

constexpr std::int64_t sheetRows = LXW_ROW_MAX;
constexpr int sheetColumns = LXW_COL_MAX;
constexpr int cellLetters = 32'767; // of a cell [characters]

// The library prints numbers by the locale of the thread, and a workbook has none.
class PlainNumbers {
public:
    PlainNumbers()
        : m_before(uselocale(plain()))
    {
    }
    PlainNumbers(const PlainNumbers&) = delete;
    PlainNumbers& operator=(const PlainNumbers&) = delete;
    ~PlainNumbers() { uselocale(m_before); }

private:
    static locale_t plain()
    {
        static const locale_t locale = newlocale(LC_ALL_MASK, "C", locale_t(0));
        return locale;
    }
    locale_t m_before;
};

Error notWritten(const std::string& path, std::string_view why)
{
    return {Code::Io, path,
            say(CORE_TR("core", "The workbook could not be written ({1}); an existing file is unchanged. Free some "
                                "space or choose another location."),
                why)};
}

// What XML may hold.
std::string readable(std::string_view text)
{
    std::string all(text);
    for (std::size_t at = firstInvalidUtf8(all); at != std::string::npos; at = firstInvalidUtf8(all)) all[at] = '?';
    return all;
}

} // namespace

struct XlsxWriter::State {
    std::string path, partPath; // it is written alongside, and renamed once it is whole
    lxw_workbook* workbook = nullptr;
    lxw_worksheet* sheet = nullptr;
    lxw_format* instants = nullptr;
    lxw_format* headings = nullptr;
    std::int64_t row = 0;

    ~State()
    {
        // Only closing it frees what the library holds.
        if (workbook) workbook_close(workbook);
        std::error_code ignored;
        if (!partPath.empty()) std::filesystem::remove(partPath, ignored);
    }

    Done put(int column, std::string_view text, lxw_format* format);
    Done check(int column, lxw_error error) const;
};

Done XlsxWriter::State::check(int column, lxw_error error) const
{
    if (row >= sheetRows)
        return Error{Code::Input, path,
                     say(CORE_TR("core", "A sheet has a maximum of {1} rows; write a shorter range, or CSV."),
                         std::to_string(sheetRows))};
    if (column >= sheetColumns)
        return Error{Code::Input, path,
                     say(CORE_TR("core", "A sheet has a maximum of {1} columns; write fewer tags, or CSV."),
                         std::to_string(sheetColumns))};
    if (error == LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED)
        return Error{Code::Input, path,
                     say(CORE_TR("core", "The text or array in row {1} is longer than the maximum of a cell ({2} "
                                         "characters); write CSV."),
                         std::to_string(row + 1), std::to_string(cellLetters))};
    if (error != LXW_NO_ERROR) return notWritten(path, lxw_strerror(error));
    return done();
}

Done XlsxWriter::State::put(int column, std::string_view text, lxw_format* format)
{
    const std::string cell = readable(text);
    return check(column, worksheet_write_string(sheet, lxw_row_t(row), lxw_col_t(column), cell.c_str(), format));
}

XlsxWriter::XlsxWriter(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}
XlsxWriter::XlsxWriter(XlsxWriter&&) noexcept = default;
XlsxWriter& XlsxWriter::operator=(XlsxWriter&&) noexcept = default;
XlsxWriter::~XlsxWriter() = default;

Result<XlsxWriter> XlsxWriter::create(const std::string& path, const std::string& sheet)
{
    auto state = std::make_unique<State>();
    state->path = path;
    const Result<std::string> beside = fileBeside(path);
    if (!beside) return beside.error();
    state->partPath = *beside;
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    state->workbook = workbook_new_opt(state->partPath.c_str(), &options);
    if (state->workbook) state->sheet = workbook_add_worksheet(state->workbook, sheet.c_str());
    if (!state->sheet) return notWritten(path, lxw_strerror(LXW_ERROR_CREATING_TMPFILE));
    state->instants = workbook_add_format(state->workbook);
    format_set_num_format(state->instants, "yyyy-mm-dd hh:mm:ss.000");
    state->headings = workbook_add_format(state->workbook);
    format_set_bold(state->headings);
    constexpr double widthOfInstants = 23.0; // [characters]
    worksheet_set_column(state->sheet, 0, 0, widthOfInstants, nullptr);
    return XlsxWriter(std::move(state));
}

Done XlsxWriter::number(int column, double value)
{
    if (!std::isfinite(value)) return done(); // a workbook has no word for these
    const PlainNumbers plain;
    return m_state->check(
        column, worksheet_write_number(m_state->sheet, lxw_row_t(m_state->row), lxw_col_t(column), value, nullptr));
}

Done XlsxWriter::text(int column, std::string_view text)
{
    const PlainNumbers plain;
    return text.empty() ? done() : m_state->put(column, text, nullptr);
}

Done XlsxWriter::heading(int column, std::string_view text)
{
    const PlainNumbers plain;
    return m_state->put(column, text, m_state->headings);
}

Done XlsxWriter::instant(int column, Instant instant)
{
    constexpr double epoch = 25'569.0,
                     day = 86'400'000'000.0; // 1970-01-01 as a spreadsheet counts days, and its length [µs]
    constexpr double first = 61.0;           // before it spreadsheets count differently
    const double days = epoch + double(instant.microseconds) / day;
    if (days < first) return text(column, writeInstant(instant));
    const PlainNumbers plain;
    return m_state->check(column, worksheet_write_number(m_state->sheet, lxw_row_t(m_state->row), lxw_col_t(column),
                                                         days, m_state->instants));
}

void XlsxWriter::hideColumn(int column)
{
    lxw_row_col_options options{};
    options.hidden = LXW_TRUE;
    worksheet_set_column_opt(m_state->sheet, lxw_col_t(column), lxw_col_t(column), LXW_DEF_COL_WIDTH, nullptr,
                             &options);
}

void XlsxWriter::endRow()
{
    ++m_state->row;
}

void XlsxWriter::freezeAbove()
{
    worksheet_freeze_panes(m_state->sheet, lxw_row_t(m_state->row), 1);
}

Done XlsxWriter::close()
{
    State& state = *m_state;
    const PlainNumbers plain;
    const lxw_error error = workbook_close(state.workbook);
    state.workbook = nullptr;
    std::error_code fault;
    if (error == LXW_NO_ERROR) {
        std::filesystem::rename(state.partPath, state.path, fault);
        if (!fault) {
            state.partPath.clear();
            return done();
        }
    }
    return notWritten(state.path, fault ? fault.message() : std::string(lxw_strerror(error)));
}

} // namespace titer::base
