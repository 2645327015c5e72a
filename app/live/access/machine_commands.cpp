// {"commands": {NAME: {"executable", "arguments", "sha256", "files": {PATH: SHA256}}}}
#include "app/live/access/machine_commands.h"

#include "app/common/private_file.h"
#include "core/base/hash.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <map>

#include <unistd.h>

namespace titer::app {

using base::Code;
using base::Done;
using base::Error;
using base::Json;
using base::Result;
using base::say;

namespace {

constexpr const char* fileName = "commands.json";

std::string memberText(const Json& object, std::string_view key)
{
    const Json* member = object.find(key);
    return member ? member->string() : std::string();
}

MachineCommand readCommand(const std::string& name, const Json& json)
{
    MachineCommand command{name, memberText(json, "executable"), {}, memberText(json, "sha256")};
    if (const Json* arguments = json.find("arguments"))
        for (const Json& argument : arguments->items()) command.arguments.push_back(argument.string());
    if (const Json* files = json.find("files"))
        for (const auto& [path, hash] : files->members()) command.files.push_back({path, hash.string()});
    return command;
}

Json jsonOf(const MachineCommand& command)
{
    Json json = Json::object();
    json["executable"] = command.executable;
    json["arguments"] = Json::array();
    for (const std::string& argument : command.arguments) json["arguments"].push(argument);
    json["sha256"] = command.sha256;
    json["files"] = Json::object();
    for (const MachineCommand::File& file : command.files) json["files"][file.path] = file.sha256;
    return json;
}

// "script.py", "--config=/etc/reader.ini"
Result<std::vector<MachineCommand::File>> filesAmong(const std::vector<std::string>& arguments)
{
    const char* home = std::getenv("HOME");
    std::map<std::string, std::string> files;
    for (const std::string& argument : arguments) {
        for (const std::string& text : {argument, argument.substr(argument.find('=') + 1)}) {
            std::error_code none;
            const std::filesystem::path path = (std::filesystem::path(home ? home : "/") / text).lexically_normal();
            if (text.empty() || !std::filesystem::is_regular_file(path, none)) continue;
            const Result<std::string> hash = base::sha256OfFile(path.string());
            if (!hash) return hash.error();
            files[path.string()] = *hash;
        }
    }
    std::vector<MachineCommand::File> list;
    for (const auto& [path, hash] : files) list.push_back({path, hash});
    return list;
}

Error noCommand(std::string_view name)
{
    return {Code::Input, "commands/" + std::string(name),
            say(CORE_TR("core", "This computer has no program with the name “{1}”. Confirm one: titer-cli sources "
                                "commands add {1} -- /PATH/OF/PROGRAM ARGUMENTS"),
                std::string(name))};
}

Done isExecutable(const std::string& path)
{
    std::error_code fault;
    if (std::filesystem::path(path).is_absolute() && std::filesystem::is_regular_file(path, fault) &&
        ::access(path.c_str(), X_OK) == 0)
        return base::done();
    return Error{Code::Input, path,
                 say(CORE_TR("core", "This is not a program that you have permission to start. Give its absolute "
                                     "path."))};
}

} // namespace

Result<std::vector<MachineCommand>> machineCommands()
{
    const Result<Json> json = readPrivate(privatePath(fileName));
    if (!json) return json.error();
    std::vector<MachineCommand> all;
    if (const Json* entries = json->find("commands"))
        for (const auto& [name, entry] : entries->members()) all.push_back(readCommand(name, entry));
    std::sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.name < b.name; });
    return all;
}

Result<MachineCommand> machineCommand(std::string_view name)
{
    const Result<std::vector<MachineCommand>> all = machineCommands();
    if (!all) return all.error();
    for (const MachineCommand& command : *all)
        if (command.name == name) return command;
    return noCommand(name);
}

Result<MachineCommand> addMachineCommand(const std::string& name, const std::string& executable,
                                         const std::vector<std::string>& arguments)
{
    if (name.empty()) return Error{Code::Input, "commands", say(CORE_TR("core", "The name is empty; enter one."))};
    if (const Done runs = isExecutable(executable); !runs) return runs.error();
    const Result<std::string> hash = base::sha256OfFile(executable);
    if (!hash) return hash.error();
    Result<std::vector<MachineCommand::File>> files = filesAmong(arguments);
    if (!files) return files.error();
    const MachineCommand command{name, executable, arguments, *hash, *std::move(files)};
    const Done kept = changePrivate(privatePath(fileName), [&](Json& json) {
        json["commands"][name] = jsonOf(command);
        return base::done();
    });
    if (!kept) return kept.error();
    return command;
}

std::vector<std::string> changedFiles(const MachineCommand& command)
{
    std::vector<MachineCommand::File> held = command.files;
    held.insert(held.begin(), {command.executable, command.sha256});
    std::vector<std::string> changed;
    for (const MachineCommand::File& file : held) {
        const Result<std::string> hash = base::sha256OfFile(file.path);
        if (!hash || *hash != file.sha256) changed.push_back(file.path);
    }
    return changed;
}

Done removeMachineCommand(std::string_view name)
{
    return changePrivate(privatePath(fileName), [&](Json& json) -> Done {
        Json* commands = json.find("commands");
        if (!commands || !commands->find(name)) return noCommand(name);
        commands->erase(name);
        return base::done();
    });
}

} // namespace titer::app
