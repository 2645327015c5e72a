// Files of this account alone, in its configuration folder: what it allowed, its programs and its secrets. [any]
#pragma once

#include "core/base/json.h"
#include "core/base/result.h"

#include <functional>
#include <string>
#include <string_view>

namespace titer::app {

// The path of such a file.
std::string privatePath(std::string_view name);

// An empty object where there is no file. A file that another account may read or write, or that belongs to another one, is refused.
base::Result<base::Json> readPrivate(const std::string& path);

// Reads the file, changes it and writes it whole (mode 0600), one process at a time. With an error of `change` it stays as it was.
base::Done changePrivate(const std::string& path, const std::function<base::Done(base::Json&)>& change);

} // namespace titer::app
