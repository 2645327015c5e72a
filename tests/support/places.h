// Where tests find things that lie outside the tree.
#pragma once

#include <filesystem>

namespace titer::support {

// The folder of sample recordings and reference tables: the environment variable TITER_SHARED_DATA, else shared/data next to
// the tree. Empty where there is none; a test that needs it then skips with QSKIP("no sample data").
std::filesystem::path sharedData();

} // namespace titer::support
