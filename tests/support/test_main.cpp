// The main() of the programs of tests (test_program.h).
#include "tests/support/test_entry.h"

#include <cstdio>
#include <map>
#include <string>

namespace {

using Run = int (*)(int, char**);

std::map<std::string, Run>& tests()
{
    static std::map<std::string, Run> all;
    return all;
}

} // namespace

titer::support::TestEntry::TestEntry(const char* file, Run run)
{
    const std::string path = file;
    const std::size_t name = path.rfind("tst_") + 4;
    tests()[path.substr(name, path.rfind('.') - name)] = run;
}

int main(int argc, char** argv)
{
    const auto found = argc > 1 ? tests().find(argv[1]) : tests().end();
    if (found == tests().end()) {
        std::fprintf(stderr, "%s TEST [slot[:row] ...] [options of Qt Test]; TEST is one of:\n", argv[0]);
        for (const auto& [name, run] : tests()) std::fprintf(stderr, "  %s\n", name.c_str());
        return 2;
    }
    for (int i = 1; i + 1 < argc; ++i) argv[i] = argv[i + 1];
    argv[argc - 1] = nullptr;
    return found->second(argc - 1, argv);
}
