// The one rule for names of files that come out of files: a lesson's recording, the list of a backup, the index of a store. Nobody's file
// reaches beyond its folder, hides there, or deceives who reads its name. [any]
#pragma once

#include "core/base/result.h"

#include <optional>
#include <string_view>

namespace titer::base {

// Why no file may be called so; nothing where one may. Refused are empty and long names, what is no UTF-8, control characters and others
// that are not shown (among them those that turn the direction of writing), separators, a dot at the beginning, a dot or a blank at the end,
// and names of devices (CON, NUL, COM1), with or without an ending.
std::optional<Sentence> fileNameFault(std::string_view name);

// The same of a path below a folder, with "/" between names; with Above::Allowed it may begin with "../" or "./".
enum class Above { Refused, Allowed };
std::optional<Sentence> relativePathFault(std::string_view path, Above above = Above::Refused);

// A name made of any text, such as a title: what may not stand in one becomes "-"; "file" where nothing is left.
std::string fileNameFrom(std::string_view text);

} // namespace titer::base
