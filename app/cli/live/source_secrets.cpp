// A secret is never an argument: the list of processes and the history of the shell would hold it.
#include "app/cli/live/source_secrets.h"

#include "app/cli/common/console.h"
#include "app/cli/common/table.h"
#include "app/cli/live/source_edits.h"
#include "app/live/access/machine_commands.h"
#include "app/live/access/secrets.h"

#include <cstdio>
#include <iostream>
#include <string>

#include <termios.h>
#include <unistd.h>

namespace titer::cli {

using app::MachineCommand;
using base::Code;
using base::Result;
using base::say;

namespace {

// A terminal that does not show what is typed, until the object goes.
class Unseen {
public:
    Unseen()
        : m_terminal(::isatty(STDIN_FILENO) == 1 && ::tcgetattr(STDIN_FILENO, &m_before) == 0)
    {
        if (!m_terminal) return;
        termios unseen = m_before;
        unseen.c_lflag &= ~tcflag_t(ECHO);
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &unseen);
    }
    Unseen(const Unseen&) = delete;
    Unseen& operator=(const Unseen&) = delete;
    ~Unseen()
    {
        if (!m_terminal) return;
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
        complain("\n");
    }
    bool terminal() const { return m_terminal; }

private:
    termios m_before{};
    bool m_terminal;
};

Result<std::string> readSecret(const std::string& name)
{
    const Unseen unseen;
    if (unseen.terminal()) complain("Secret for “" + name + "”: ");
    std::string line;
    std::getline(std::cin, line);
    if (!line.empty() && line.back() == '\r') line.pop_back();
    if (line.empty())
        return base::Error{Code::Input, "secrets/" + name,
                           say("There was no secret on standard input. Give it as one line.")};
    return line;
}

base::Json jsonOf(const MachineCommand& command)
{
    base::Json json = base::Json::object();
    json["name"] = command.name;
    json["executable"] = command.executable;
    json["arguments"] = base::Json::array();
    for (const std::string& argument : command.arguments) json["arguments"].push(argument);
    json["sha256"] = command.sha256;
    json["files"] = base::Json::array();
    for (const MachineCommand::File& file : command.files) {
        base::Json item = base::Json::object();
        item["path"] = file.path;
        item["sha256"] = file.sha256;
        json["files"].push(std::move(item));
    }
    return json;
}

std::string lineOf(const MachineCommand& command)
{
    std::string line = shellWord(command.executable);
    for (const std::string& argument : command.arguments) line += " " + shellWord(argument);
    return line;
}

// What it is confirmed with: the program and the files that its arguments name.
std::string coveredBy(const MachineCommand& command)
{
    std::string covered = "SHA-256 " + command.sha256.substr(0, 12) + "…";
    for (const MachineCommand::File& file : command.files)
        covered += ", " + file.path + " " + file.sha256.substr(0, 12) + "…";
    return covered;
}

int listCommands(const Arguments& arguments)
{
    const Result<std::vector<MachineCommand>> commands = app::machineCommands();
    if (!commands) {
        printError(commands.error(), "commands");
        return exitError;
    }
    base::Json json = base::Json::array();
    Table table;
    for (const MachineCommand& command : *commands) {
        json.push(jsonOf(command));
        table.add({command.name, lineOf(command), coveredBy(command)});
    }
    if (arguments.json())
        printJson(json);
    else
        print(table.empty() ? "no programs\n" : table.text());
    return exitDone;
}

} // namespace

int keepSecret(const Arguments& arguments, bool keep)
{
    const std::string name = arguments.positional(2);
    app::Secrets secrets;
    if (!keep) {
        if (const base::Done done = secrets.remove(name); !done) {
            printError(done.error(), name);
            return exitError;
        }
        return exitDone;
    }
    const Result<std::string> text = readSecret(name);
    const Result<app::Secrets::Kept> kept = text ? secrets.set(name, *text) : text.error();
    if (!kept) {
        printError(kept.error(), name);
        return exitError;
    }
    const std::string place = *kept == app::Secrets::Kept::Keyring ? "the keyring of the desktop" : secrets.file();
    if (arguments.json()) {
        base::Json json = base::Json::object();
        json["name"] = name;
        json["kept"] = place;
        printJson(json);
    } else {
        print("Kept in " + place + "; settings name it secret:" + name + "\n");
    }
    return exitDone;
}

int runMachineCommands(const Arguments& arguments)
{
    const std::vector<std::string>& words = arguments.positionals();
    const std::string act = words.size() < 2 ? "list" : words[1], name = arguments.positional(2);
    if (act == "list" && words.size() <= 2) return listCommands(arguments);
    if (act == "remove" && words.size() == 3) {
        const base::Done done = app::removeMachineCommand(name);
        if (done) return exitDone;
        printError(done.error(), name);
        return exitError;
    }
    if (act != "add" || words.size() < 4)
        return usageError(arguments.command(), "say commands list, commands add NAME -- /PATH ARGUMENTS, or commands "
                                               "remove NAME");
    const Result<MachineCommand> added = app::addMachineCommand(name, words[3], {words.begin() + 4, words.end()});
    if (!added) {
        printError(added.error(), name);
        return exitError;
    }
    if (arguments.json())
        printJson(jsonOf(*added));
    else
        print(name + " runs " + lineOf(*added) + "\nas long as this is unchanged: " + coveredBy(*added) + "\n");
    return exitDone;
}

} // namespace titer::cli
