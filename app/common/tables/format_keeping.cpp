#include "app/common/tables/format_keeping.h"

#include "app/common/tables/lab_formats.h"
#include "core/base/tables/csv.h"
#include "core/base/tables/found/joined.h"
#include "core/connect/import_options.h"
#include "core/formats/format_making.h"
#include "core/formats/format_writing.h"

namespace titer::app {

namespace {

std::filesystem::path folderOf(const FormatWish& wish)
{
    return wish.ofProject ? projectFormats(wish.project) : personFormats();
}

// As files and the command line call formats; "table" and "asm" stand for no format there.
base::Done checkId(const std::string& id)
{
    if (!id.empty() && id == formats::formatIdOf(id) && id != "table" && id != "asm") return base::done();
    return base::Error{
        base::Code::Input, "id",
        base::say(CORE_TR("core", "“{1}” cannot be the name of a format; use lower-case letters, digits and “-”, "
                                  "such as my-laboratory."),
                  id)};
}

// One that was made of the first table would leave out the others of the next file.
base::Done checkOneTable(const formats::Content& content, const FormatWish& wish, const base::CsvOptions& options)
{
    std::vector<base::TitledTable> sheets, tables;
    for (const formats::Sheet& sheet : content.sheets)
        if (wish.sheet.empty() || sheet.name == wish.sheet)
            sheets.push_back({.title = sheet.name, .text = sheet.text, .source = content.name});
    if (content.kind == formats::Content::Kind::Workbook) tables = base::tablesLikeFirst(sheets, options);
    if (tables.empty() && !sheets.empty()) {
        const std::string& text = sheets.front().text;
        tables = base::tablesIn(text, base::sniffCsv(text, true, options), content.name);
    }
    if (tables.empty()) return base::done();
    return base::Error{
        base::Code::Input, content.name,
        base::say(CORE_TR("core", "A format reads one table, but the file contains {1}; create it from a file with "
                                  "only one, or name the sheet."),
                  std::to_string(tables.size()))};
}

} // namespace

std::filesystem::path formatFileOf(const FormatWish& wish)
{
    return formats::formatFile(folderOf(wish), wish.id);
}

bool isFormatThere(const FormatWish& wish)
{
    std::error_code none;
    return std::filesystem::exists(formatFileOf(wish), none);
}

base::Result<std::filesystem::path> keepFormat(const FormatWish& wish, bool replace)
{
    if (const base::Done named = checkId(wish.id); !named) return named.error();
    base::Errors errors;
    const base::CsvOptions options = connect::readImportOptions(wish.reading, errors);
    if (!errors.empty()) return errors.front();
    const base::Result<formats::Content> content = formats::readContent(wish.file, maxLabFileSize);
    if (!content) return content.error();
    if (const base::Done one = checkOneTable(*content, wish, options); !one) return one.error();
    base::Notices unheard;
    const base::Result<formats::Format> format =
        formats::makeFormat(*content, {.id = wish.id, .label = wish.label, .sheet = wish.sheet, .options = options},
                            allFormats(wish.project, unheard));
    if (!format) return format.error();
    return formats::keepFormat(*format, folderOf(wish), replace);
}

} // namespace titer::app
