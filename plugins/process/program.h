// Which program a source runs, read from its settings.
#pragma once

#include "core/connect/connector.h"
#include "plugins/process/child.h"

#include <optional>

namespace titer::process {

const connect::ConnectorInfo& processInfo();

// The program of settings that have been resolved.
struct Program {
    Command command;
    std::string sha256;
};

// Every fault of the settings at once. Reads the file through for its hash.
std::optional<Program> readProgram(const connect::Settings& settings, const connect::Patience& patience,
                                   base::Errors& errors);
// The file is there, but its hash is another one.
base::Sentence changedFile(const std::string& path, const std::string& hash);
// The program and its arguments as one line, those with blanks or odd characters in quotes.
std::string commandLine(const Command& command);
// The SHA-256 covers the executable alone: an argument that is a file too is worth a notice.
base::Notices uncoveredFiles(const Command& command);

} // namespace titer::process
