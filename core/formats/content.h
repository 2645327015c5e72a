// A laboratory's file as it was found: its text in UTF-8, or the sheets of a workbook.
#pragma once

#include "core/base/encoding.h"
#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace titer::formats {

struct Sheet {
    std::string name;
    std::string text; // of a workbook: separated by commas
};

struct Content {
    enum class Kind { Text, Workbook, Asm };

    Kind kind = Kind::Text;
    std::string name; // of the file, without folders
    base::Encoding encoding = base::Encoding::Utf8;
    std::vector<Sheet> sheets; // a text is one without a name
};

// Text in any encoding, as it stands in a file.
Content contentOf(std::string name, std::string_view bytes);
// A file of at most so many bytes. Errors have the name of the file in `where`; those of code Io may pass.
base::Result<Content> readContent(const std::filesystem::path& path, std::uintmax_t largest = 100'000'000);

// Whether a text is JSON of the Allotrope Simple Model.
bool isAsm(std::string_view text);

} // namespace titer::formats
