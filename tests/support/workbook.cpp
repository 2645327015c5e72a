// Writes workbooks by libxlsxwriter and archives by libzip.
#include "tests/support/workbook.h"

#include <xlsxwriter.h>
#include <zip.h>

#include <cstdint>

namespace titer::support {

namespace {

void fillSheet(lxw_workbook* workbook, const char* sheet, const std::vector<std::vector<Cell>>& rows)
{
    lxw_worksheet* worksheet = workbook_add_worksheet(workbook, sheet);
    for (std::size_t i = 0; i < rows.size(); ++i)
        for (std::size_t j = 0; j < rows[i].size(); ++j) {
            const auto row = lxw_row_t(i);
            const auto column = lxw_col_t(j);
            const Cell& cell = rows[i][j];
            if (const double* number = std::get_if<double>(&cell))
                worksheet_write_number(worksheet, row, column, *number, nullptr);
            if (const std::string* text = std::get_if<std::string>(&cell))
                worksheet_write_string(worksheet, row, column, text->c_str(), nullptr);
            if (const DateCell* date = std::get_if<DateCell>(&cell)) {
                lxw_format* format = workbook_add_format(workbook);
                format_set_num_format(format, date->format);
                worksheet_write_number(worksheet, row, column, date->days, format);
            }
        }
}

} // namespace

bool writeWorkbook(const std::string& path, const std::vector<std::vector<Cell>>& rows, const char* sheet,
                   const std::vector<std::vector<Cell>>& more, const char* second)
{
    lxw_workbook* workbook = workbook_new(path.c_str());
    fillSheet(workbook, sheet, rows);
    if (second) fillSheet(workbook, second, more);
    return workbook_close(workbook) == LXW_NO_ERROR;
}

bool writeZip(const std::string& path, const std::vector<std::pair<std::string, std::string>>& parts)
{
    zip_t* archive = zip_open(path.c_str(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
    if (!archive) return false;
    for (const auto& [name, text] : parts) {
        const zip_int64_t index = zip_file_add(
            archive, name.c_str(), zip_source_buffer(archive, text.data(), text.size(), 0), ZIP_FL_OVERWRITE);
        zip_set_file_compression(archive, zip_uint64_t(index), ZIP_CM_DEFLATE, 9);
    }
    return zip_close(archive) == 0;
}

std::string partOf(const std::string& path, const char* part)
{
    std::string text;
    zip_t* archive = zip_open(path.c_str(), ZIP_RDONLY, nullptr);
    zip_file_t* file = archive ? zip_fopen(archive, part, 0) : nullptr;
    char piece[4096];
    for (zip_int64_t count = 1; file && count > 0;) {
        count = zip_fread(file, piece, sizeof piece);
        if (count > 0) text.append(piece, std::size_t(count));
    }
    if (file) zip_fclose(file);
    if (archive) zip_discard(archive);
    return text;
}

} // namespace titer::support
