// titer-cli bench: starts titer-bench, which measures.
#include "app/cli/common/arguments.h"
#include "app/cli/common/bench_command.h"
#include "app/cli/common/console.h"
#include "app/cli/common/program_beside.h"

#include <cerrno>
#include <cstring>
#include <string>
#include <vector>

#include <unistd.h>

namespace titer::cli {

namespace {

// It takes the place of this process, and with it its streams, its signals and its exit status.
int startBench(const Arguments& arguments)
{
    const std::string program = programBeside("titer-bench").string();
    std::vector<std::string> words{program};
    for (const Option& option : benchOptions)
        if (arguments.has(option.name)) words.emplace_back(option.name);
    if (arguments.json()) words.emplace_back("--json");
    words.emplace_back("--");
    words.insert(words.end(), arguments.positionals().begin(), arguments.positionals().end());
    std::vector<char*> pointers;
    for (std::string& word : words) pointers.push_back(word.data());
    pointers.push_back(nullptr);
    execv(program.c_str(), pointers.data());
    printError({base::Code::Io, program,
                base::say("The program that measures cannot be started ({1}). It belongs beside titer-cli: install "
                          "Titer again, or build the target titer-bench.",
                          std::strerror(errno))});
    return exitError;
}

} // namespace

const Command bench = benchCommand(startBench);

} // namespace titer::cli
