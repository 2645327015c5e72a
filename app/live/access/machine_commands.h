// The programs that sources may start on this computer. A project names an entry; which program that is stands in a file of this
// account, where a person confirmed it. [any]
#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace titer::app {

struct MachineCommand {
    std::string name;
    std::string executable; // absolute path
    std::vector<std::string> arguments;
    std::string sha256; // of the executable as it was confirmed
    // Those that the arguments name, such as the script of an interpreter, likewise.
    struct File {
        std::string path, sha256;
        bool operator==(const File&) const = default;
    };
    std::vector<File> files = {};

    bool operator==(const MachineCommand&) const = default;
};

base::Result<std::vector<MachineCommand>> machineCommands(); // by name
base::Result<MachineCommand> machineCommand(std::string_view name);
// Hashes the executable and the files among the arguments, and keeps the entry, instead of one of the same name. Relative paths are
// taken from the home folder, in which programs run.
base::Result<MachineCommand> addMachineCommand(const std::string& name, const std::string& executable,
                                               const std::vector<std::string>& arguments);
// Those of its files that are not as they were confirmed, or gone.
std::vector<std::string> changedFiles(const MachineCommand& command);
base::Done removeMachineCommand(std::string_view name);

} // namespace titer::app
