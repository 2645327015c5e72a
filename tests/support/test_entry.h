// What main() knows of a test (test_program.h), without Qt.
#pragma once

namespace titer::support {

// The test of `file`, which `run` runs with the options of Qt Test.
struct TestEntry {
    TestEntry(const char* file, int (*run)(int, char**));
};

} // namespace titer::support
