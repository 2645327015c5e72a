// Reads files whole.
#include "core/formats/content.h"

#include "core/base/tables/workbook/xlsx.h"
#include "core/base/text.h"

#include <fstream>

namespace titer::formats {

using base::Code;
using base::Error;
using base::say;

namespace {

constexpr std::size_t maxSheets = 30;

base::Result<Sheet> readSheet(base::XlsxReader workbook)
{
    for (;;) {
        const base::Result<bool> all = workbook.step();
        if (!all) return all.error();
        if (*all) return Sheet{workbook.sheet(), workbook.takeCsv()};
    }
}

base::Result<Content> readWorkbook(const std::filesystem::path& path)
{
    Content content{Content::Kind::Workbook, path.filename().string(), base::Encoding::Utf8, {}};
    const auto fault = [&](Error error) {
        error.where = content.name;
        return error;
    };
    base::Result<base::XlsxReader> first = base::XlsxReader::open(path.string());
    if (!first) return fault(first.error());
    const std::vector<std::string> names = first->sheets();
    for (std::size_t i = 0; i < names.size() && i < maxSheets; ++i) {
        base::Result<base::XlsxReader> workbook = base::XlsxReader::open(path.string(), names[i]);
        if (!workbook) return fault(workbook.error());
        base::Result<Sheet> sheet = readSheet(std::move(*workbook));
        if (!sheet) return fault(sheet.error());
        content.sheets.push_back(std::move(*sheet));
    }
    return content;
}

} // namespace

bool isAsm(std::string_view text)
{
    text = base::trimmed(text);
    return !text.empty() && text.front() == '{' && text.find("\"$asm.manifest\"") != std::string_view::npos;
}

Content contentOf(std::string name, std::string_view bytes)
{
    Content content;
    content.name = std::move(name);
    content.encoding = base::encodingOf(bytes, true);
    content.sheets.push_back({{}, base::decoded(bytes, content.encoding)});
    if (isAsm(content.sheets.front().text)) content.kind = Content::Kind::Asm;
    return content;
}

base::Result<Content> readContent(const std::filesystem::path& path, std::uintmax_t largest)
{
    const std::string name = path.filename().string();
    std::error_code failed;
    const std::uintmax_t size = std::filesystem::file_size(path, failed);
    std::ifstream file(path, std::ios::binary);
    if (failed || !file)
        return Error{Code::Io, name,
                     say(CORE_TR("core", "It cannot be read; check that it exists and that you have "
                                         "permission to read it."))};
    if (size > largest)
        return Error{Code::Input, name,
                     say(CORE_TR("core", "It is larger than {1} MB; split it."), std::to_string(largest / 1'000'000))};
    if (base::looksLikeWorkbook(path.string())) return readWorkbook(path);
    std::string bytes(std::size_t(size), '\0');
    file.read(bytes.data(), std::streamsize(bytes.size()));
    bytes.resize(std::size_t(file.gcount()));
    return contentOf(name, bytes);
}

} // namespace titer::formats
