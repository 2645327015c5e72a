// Writes a plant to a project or a plant file, as the name asks.
#pragma once

#include "app/cli/common/arguments.h"
#include "app/document/stored_fits.h"

#include <span>
#include <string>
#include <string_view>

namespace titer::cli {

// A table that belongs to a plant and lies next to it.
struct TableBeside {
    std::string_view name, text;
};

// A name that ends in .json (or "-") gets the plant file, any other a new project; one that is there is kept unless --replace is
// given, and so is a table of another text. Says what it made; the exit status.
int writeProject(const Arguments& arguments, const std::string& path, std::string_view plantText,
                 std::span<const TableBeside> tables = {}, std::span<const app::StoredFit> fits = {});

} // namespace titer::cli
