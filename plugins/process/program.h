// Which program a source runs, read from its settings.
#pragma once

#include "core/connect/connector.h"
#include "plugins/process/child.h"

#include <optional>

namespace titer::process {

const connect::ConnectorInfo& processInfo();

// The program of settings that have been resolved.
struct Program {
    struct File {
        std::string path, sha256;
    };
    Command command;
    std::vector<File> files; // as they were confirmed, the executable first
};

// Every fault of the settings at once. Reads the files through for their hashes.
std::optional<Program> readProgram(const connect::Settings& settings, const connect::TaskContext& context,
                                   base::Errors& errors);
// The file is there, but its hash is another one.
base::Sentence changedFile(const std::string& path, const std::string& hash);
// The program and its arguments as one line, those with blanks or odd characters in quotes.
std::string commandLine(const Command& command);
// Arguments that are files too, of which nobody confirmed what they hold.
base::Notices uncoveredFiles(const Program& program);

} // namespace titer::process
