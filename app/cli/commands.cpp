#include "app/cli/commands.h"

#include "app/cli/common/command.h"
#include "app/cli/common/console.h"
#include "app/cli/common/run_command.h"
#include "app/cli/common/table.h"
#include "core/base/text.h"

#include <algorithm>
#include <span>
#include <string>
#include <vector>

namespace titer::cli {

namespace {

// By qualified names: a release build compiles files together that have others of these without.
const Command* const commands[] = {
    &cli::units,       &cli::laws,       &cli::equations,   &cli::bindings,     &cli::components,  &cli::cultures,
    &cli::packings,    &cli::labFormats, &cli::controllers, &cli::examples,     &cli::newProject,  &cli::importPlant,
    &cli::exportPlant, &cli::check,      &cli::run,         &cli::chromatogram, &cli::capacity,    &cli::column,
    &cli::replay,      &cli::estimate,   &cli::schema,      &cli::synthesize,   &cli::fitPlant,    &cli::sweep,
    &cli::studyParts,  &cli::doe,        &cli::bench,       &cli::connectors,   &cli::dataSources, &cli::historian,
    &cli::backup,      &cli::restore,    &cli::audit,       &cli::record,       &cli::formulas,    &cli::estimators,
    &cli::alarms,      &cli::compare,    &cli::streams,     &cli::forecast,     &cli::hybrid,      &cli::lessonParts,
    &cli::glossary,    &cli::levels,     &cli::demo};

void addLines(Table& table, std::span<const Command* const> list)
{
    for (const Command* command : list) {
        if (command->run) table.add({std::string("  ") + command->name, command->summary});
        addLines(table, command->parts);
    }
}

std::string help()
{
    std::string text = "titer-cli: bioprocess flowsheets and digital twins without a window\n\n"
                       "Usage: titer-cli COMMAND [ARGUMENTS]\n\n";
    Table table;
    addLines(table, commands);
    table.add({"  --version", "Print the version"});
    return text + table.text() +
           "\n“titer-cli COMMAND --help” says more and gives an example. Exit status: 0 done, 1 the "
           "input or the run is at fault\n(one line “error: WHERE: WHAT” each on standard error), 2 "
           "wrong usage.\n";
}

int unknownCommand(const std::string& word, std::span<const Command* const> list)
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
    addLines(table, command.parts);
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
    for (const Command* part : command.parts)
        if (name == part->name) return runCommand(*part, {words.begin() + 2, words.end()});
    return unknownCommand(name, command.parts);
}

bool namesPart(const Command& command, const std::vector<std::string>& words)
{
    if (words.size() < 2) return false;
    const std::string name = words[0] + " " + words[1];
    return std::any_of(command.parts.begin(), command.parts.end(),
                       [&](const Command* part) { return name == part->name; });
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
    for (const Command* command : commands)
        if (words[0] == command->name)
            return command->run && !namesPart(*command, words) ? runCommand(*command, {words.begin() + 1, words.end()})
                                                               : runPart(*command, words);
    return unknownCommand(words[0], commands);
}

} // namespace titer::cli
