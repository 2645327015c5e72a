#include "app/cli/commands.h"

#include "app/cli/common/command.h"
#include "app/cli/common/console.h"
#include "app/cli/common/run_command.h"
#include "app/cli/common/table.h"
#include "core/base/text.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace titer::cli {

namespace {

// The order of the help; what is not here comes behind, by name.
constexpr std::string_view order[] = {
    "units",       "laws",         "equations",  "bindings", "components", "cultures",   "packings", "formats",
    "controllers", "examples",     "new",        "import",   "export",     "step",       "check",    "numbers",
    "run",         "chromatogram", "capacity",   "column",   "replay",     "estimate",   "schema",   "synthesize",
    "fit",         "sweep",        "optimize",   "study",    "doe",        "mvda",       "spectra",  "prepare",
    "capability",  "bench",        "connectors", "sources",  "historian",  "backup",     "restore",  "audit",
    "record",      "formulas",     "estimators", "alarms",   "compare",    "streams",    "schedule", "forecast",
    "advise",      "hybrid",       "lesson",     "glossary", "levels",     "deviations", "oee",      "demo"};

using Commands = std::vector<const Command*>;

// By their places in a list, then by name.
Commands sorted(Commands all, const auto& placeOf)
{
    const auto key = [&](const Command* command) {
        return std::pair(placeOf(*command), std::string_view(command->name));
    };
    std::sort(all.begin(), all.end(), [&](const Command* a, const Command* b) { return key(a) < key(b); });
    return all;
}

// Those of one word.
Commands commands()
{
    Commands all;
    for (const Command* command : allCommands())
        if (std::string_view(command->name).find(' ') == std::string_view::npos) all.push_back(command);
    return sorted(std::move(all), [](const Command& command) {
        return std::find(std::begin(order), std::end(order), command.name) - std::begin(order);
    });
}

// "doe design" and the others of "doe"; not what has a word more.
Commands partsOf(const Command& command)
{
    const std::string own = std::string(command.name) + " ";
    Commands all;
    for (const Command* other : allCommands()) {
        const std::string_view name = other->name;
        if (name.starts_with(own) && name.find(' ', own.size()) == std::string_view::npos) all.push_back(other);
    }
    return sorted(std::move(all), [&](const Command& part) {
        return std::find(command.parts.begin(), command.parts.end(), &part) - command.parts.begin();
    });
}

void addLines(Table& table, const Commands& list)
{
    for (const Command* command : list) {
        if (command->run) table.add({std::string("  ") + command->name, command->summary});
        addLines(table, partsOf(*command));
    }
}

std::string help()
{
    std::string text = "titer-cli: bioprocess flowsheets and digital twins without a window\n\n"
                       "Usage: titer-cli COMMAND [ARGUMENTS]\n\n";
    Table table;
    addLines(table, commands());
    table.add({"  --version", "Print the version"});
    return text + table.text() +
           "\n“titer-cli COMMAND --help” says more and gives an example. Exit status: 0 done, 1 the "
           "input or the run is at fault\n(one line “error: WHERE: WHAT” each on standard error), 2 "
           "wrong usage.\n";
}

int unknownCommand(const std::string& word, const Commands& list)
{
    std::vector<std::string> names;
    for (const Command* command : list) names.push_back(command->name);
    const std::string meant = base::nearest(word, names);
    complain("titer-cli: unknown command “" + word + "”" + (meant.empty() ? "" : "; did you mean “" + meant + "”?") +
             "\nusage: titer-cli COMMAND [ARGUMENTS]\n“titer-cli --help” lists the commands.\n");
    return exitUsage;
}

// "doe design" by its second word.
int runPart(const Command& command, const std::vector<std::string>& words)
{
    Table table;
    addLines(table, partsOf(command));
    const std::string text = std::string(command.summary) + "\n\nUsage: titer-cli " + command.name +
                             " COMMAND [ARGUMENTS]\n\n" + table.text() +
                             (*command.about ? std::string("\n") + command.about + "\n" : "") +
                             (*command.example ? std::string("\nExample:\n") + command.example + "\n" : "");
    if (words.size() < 2) {
        complain(text);
        return exitUsage;
    }
    if (words[1] == "--help" || words[1] == "-h") {
        print(text);
        return exitDone;
    }
    const std::string name = words[0] + " " + words[1];
    const Commands parts = partsOf(command);
    for (const Command* part : parts) {
        if (name != part->name) continue;
        // "mvda learn cluster", beside the others that "mvda learn" takes.
        for (const Command* own : partsOf(*part))
            if (words.size() > 2 && name + " " + words[2] == own->name)
                return runCommand(*own, {words.begin() + 3, words.end()});
        return runCommand(*part, {words.begin() + 2, words.end()});
    }
    return unknownCommand(name, parts);
}

bool namesPart(const std::vector<std::string>& words)
{
    if (words.size() < 2) return false;
    const std::string name = words[0] + " " + words[1];
    const auto all = allCommands();
    return std::any_of(all.begin(), all.end(), [&](const Command* part) { return name == part->name; });
}

} // namespace

int runWords(const std::vector<std::string>& words)
{
    if (const int refused = checkVectorUnit(); refused != exitDone) return refused;
    if (words.empty()) {
        complain(help());
        return exitUsage;
    }
    if (words[0] == "--help" || words[0] == "-h") {
        print(help());
        return exitDone;
    }
    if (words[0] == "--version") {
        print("titer-cli " TITER_VERSION "\n");
        return exitDone;
    }
    const Commands known = commands();
    for (const Command* command : known)
        if (words[0] == command->name)
            return command->run && !namesPart(words) ? runCommand(*command, {words.begin() + 1, words.end()})
                                                     : runPart(*command, words);
    return unknownCommand(words[0], known);
}

} // namespace titer::cli
