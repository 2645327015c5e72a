// Where tests find things that lie outside the tree.
#pragma once

#include <filesystem>
#include <string_view>

namespace titer::support {

// Sample recordings, reference tables and suites, one file or folder of them, such as "nist-nls" (CONTRIBUTING.md lists them): in the
// folder that the environment variable TITER_SHARED_DATA names, else in shared/data next to the tree. Empty where it is missing; a test
// that needs it then skips with QSKIP("no sample data: nist-nls"), which packaging/test counts.
std::filesystem::path sampleData(std::string_view name);

} // namespace titer::support
