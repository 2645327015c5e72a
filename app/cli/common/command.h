// A command of titer-cli: what it takes, what it says about itself, and what it does. Each `const Command name{` at the beginning of a
// line of app/cli is one.
#pragma once

#include <span>

namespace titer::cli {

class Arguments;

// Exit statuses.
inline constexpr int exitDone = 0;
inline constexpr int exitError = 1; // the input or the run is at fault
inline constexpr int exitUsage = 2; // wrong usage

struct Positional {
    const char* name; // "FILE"
    const char* help;
    bool required = true;
    bool many = false;   // takes all that are left
    bool output = false; // names a file that is written
};

struct Option {
    const char* name;       // "--until"
    const char* value = ""; // "T"; empty for a flag
    const char* help = "";
    bool many = false;      // may be given several times
    const char* brief = ""; // "-o"
    bool output = false;    // names a file that is written: --replace goes with it
};

struct Command {
    const char* name;
    const char* summary; // one line
    std::span<const Positional> positionals = {};
    std::span<const Option> options = {}; // besides --json and --help, which every command has
    const char* about = "";               // more to say in --help
    const char* example = "";
    int (*run)(const Arguments& arguments) = nullptr;
    // "doe" stands for "doe design", "doe analyze" ...: then it has no `run`. One that has both runs where no part is named. Those that
    // are not here come behind, by name.
    std::span<const Command* const> parts = {};
};

} // namespace titer::cli

#include "generated/commands.h" // declares them all
