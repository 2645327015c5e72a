// The settings of a program: what is described, what is checked, what the program is given.
#include "plugins/process/program.h"

#include "core/base/hash.h"
#include "core/base/text.h"
#include "plugins/process/lines.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>

#include <unistd.h>

namespace titer::process {

using base::Code;
using base::Error;
using base::say;
using connect::SettingSpec;

namespace {

constexpr const char* noYes[] = {"no", "yes"};

constexpr SettingSpec specs[] = {
    {.key = "command",
     .label = CORE_TR("core", "Program"),
     .help = CORE_TR("core", "the name of the program in the settings of this computer"),
     .group = CORE_TR("core", "Program")},
    {.key = "environment",
     .label = CORE_TR("core", "Environment variable"),
     .help = CORE_TR("core", "the name of a variable that the program gets besides PATH, LANG and HOME"),
     .many = true,
     .group = CORE_TR("core", "Program")},
    {.key = "interval",
     .label = CORE_TR("core", "Interval"),
     .kind = SettingSpec::Kind::Quantity,
     .unit = "s",
     .bare = "s",
     .min = 0.01,
     .max = 86'400.0,
     .help = CORE_TR("core", "maximum time between two lines; no line for three intervals is a fault"),
     .group = CORE_TR("core", "Program")},
    {.key = "writable",
     .label = CORE_TR("core", "Writable"),
     .kind = SettingSpec::Kind::Choice,
     .defaultValue = "no",
     .choices = noYes,
     .help = CORE_TR("core", "yes: tags may be written to that the program announces as writable"),
     .group = CORE_TR("core", "Program")},
    {.key = "executable",
     .label = CORE_TR("core", "Executable"),
     .kind = SettingSpec::Kind::File,
     .help = CORE_TR("core", "its absolute path, from the settings of this computer"),
     .group = CORE_TR("core", "From the settings of this computer")},
    {.key = "argument",
     .label = CORE_TR("core", "Argument"),
     .help = CORE_TR("core", "passed to the program unchanged, without a shell"),
     .many = true,
     .group = CORE_TR("core", "From the settings of this computer")},
    {.key = "sha256",
     .label = CORE_TR("core", "SHA-256"),
     .help = CORE_TR("core", "of the executable; a different file is not started"),
     .group = CORE_TR("core", "From the settings of this computer")},
    {.key = "file",
     .label = CORE_TR("core", "Files"),
     .help = CORE_TR("core", "SHA-256 and path of each file that the arguments name; with a different file nothing "
                             "is started"),
     .many = true,
     .group = CORE_TR("core", "From the settings of this computer")}};

std::string variable(const char* name, const char* otherwise)
{
    const char* value = std::getenv(name);
    return value && *value ? value : otherwise;
}

bool isFolder(const std::string& path)
{
    std::error_code fault;
    return std::filesystem::is_directory(path, fault);
}

std::string homeFolder()
{
    const std::string home = variable("HOME", "/");
    return isFolder(home) ? home : "/";
}

bool isVariableName(const std::string& name)
{
    return !name.empty() && !(name[0] >= '0' && name[0] <= '9') && std::all_of(name.begin(), name.end(), [](char c) {
        return c == '_' || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    });
}

void readEnvironment(const connect::Settings& settings, Command& command, base::Errors& errors)
{
    command.environment = {"PATH=" + variable("PATH", "/usr/local/bin:/usr/bin:/bin"),
                           "LANG=" + variable("LANG", "C.UTF-8"), "HOME=" + variable("HOME", "/")};
    for (const std::string& name : settings.values("environment")) {
        if (!isVariableName(name))
            errors.push_back({Code::Input, "environment",
                              say(CORE_TR("core", "“{1}” is not the name of a variable; its value comes from this "
                                                  "computer."),
                                  shown(name, 80))});
        else if (const char* value = std::getenv(name.c_str());
                 value && name != "PATH" && name != "LANG" && name != "HOME")
            command.environment.push_back(name + "=" + value);
    }
}

void checkHash(const Program::File& file, const char* where, const connect::TaskContext& context, base::Errors& errors)
{
    const base::Result<std::string> hash = base::sha256OfFile(file.path, context.stop);
    if (!hash)
        errors.push_back({hash.error().code, where, hash.error().what});
    else if (file.sha256.empty())
        errors.push_back({Code::Input, "sha256",
                          say(CORE_TR("core", "The SHA-256 of “{1}” is missing; it is {2}."), file.path, *hash)});
    else if (*hash != file.sha256)
        errors.push_back({Code::Input, "sha256", changedFile(file.path, *hash)});
}

// "SHA256 PATH"
Program::File readFile(const std::string& text)
{
    const std::size_t at = text.find(' ');
    return {at == std::string::npos ? std::string() : text.substr(at + 1), base::lowerAscii(text.substr(0, at))};
}

} // namespace

base::Sentence changedFile(const std::string& path, const std::string& hash)
{
    return say(CORE_TR("core",
                       "“{1}” is not the file that was allowed: its SHA-256 is {2}. Check what changed, then allow it "
                       "again in the settings of this computer."),
               path, hash);
}

const connect::ConnectorInfo& processInfo()
{
    static const connect::ConnectorInfo info{
        .id = "process",
        .label = CORE_TR("core", "Program"),
        .help = CORE_TR("core",
                        "Runs a program of this computer that writes one line of JSON per sample, such as {\"tag\": "
                        "\"pH\", \"value\": 7.01, \"unit\": \"1\"}. It may add “time” and “reported” (ISO 8601 with a "
                        "time zone) and “status” (good, uncertain, bad); it reads values to write as lines {\"write\": "
                        "\"pH\", \"value\": 7.2, \"id\": 1} and answers {\"written\": 1}."),
        .settings = specs,
        .backpressure = connect::Backpressure::Block};
    return info;
}

std::optional<Program> readProgram(const connect::Settings& settings, const connect::TaskContext& context,
                                   base::Errors& errors)
{
    errors = connect::checkSettings(specs, settings);
    Program program{{settings.value("executable"), settings.values("argument"), {}, homeFolder()}, {}};
    program.files = {{program.command.executable, base::lowerAscii(base::trimmed(settings.value("sha256")))}};
    for (const std::string& text : settings.values("file")) program.files.push_back(readFile(text));
    readEnvironment(settings, program.command, errors);
    const std::string& path = program.command.executable;
    if (path.empty() && !settings.value("command").empty())
        errors.push_back({Code::Input, "command",
                          say(CORE_TR("core", "The settings of this computer contain no program “{1}”; add it there."),
                              settings.value("command"))});
    else if (path.empty())
        errors.push_back(
            {Code::Input, "command", say(CORE_TR("core", "The setting “{1}” is missing; enter it."), "command")});
    else if (path.front() != '/')
        errors.push_back({Code::Input, "executable",
                          say(CORE_TR("core", "“{1}” is not an absolute path; write it starting with “/”."), path)});
    else if (::access(path.c_str(), X_OK) != 0 || isFolder(path))
        errors.push_back(
            {Code::Io, "executable",
             say(CORE_TR("core", "“{1}” is not an executable file; check that it exists and is executable."), path)});
    else
        for (const Program::File& file : program.files)
            checkHash(file, &file == &program.files.front() ? "executable" : "argument", context, errors);
    if (!errors.empty()) return std::nullopt;
    return program;
}

std::string commandLine(const Command& command)
{
    std::string line = shown(command.executable, 1000);
    for (const std::string& argument : command.arguments) {
        const bool plain = !argument.empty() && argument.find_first_of(" \t\"'\\") == std::string::npos;
        line += plain ? " " + shown(argument, 1000) : " '" + shown(argument, 1000) + "'";
    }
    return line;
}

base::Notices uncoveredFiles(const Program& program)
{
    base::Notices notices;
    std::error_code fault;
    for (const std::string& argument : program.command.arguments) {
        const std::string path = (std::filesystem::path(program.command.folder) / argument).lexically_normal().string();
        const bool covered = std::any_of(program.files.begin(), program.files.end(),
                                         [&](const Program::File& file) { return file.path == path; });
        if (!covered && std::filesystem::is_regular_file(path, fault))
            notices.push_back({"argument", say(CORE_TR("core", "Nobody confirmed the contents of “{1}”; if it is a "
                                                               "script, confirm the program again."),
                                               argument)});
    }
    return notices;
}

} // namespace titer::process
