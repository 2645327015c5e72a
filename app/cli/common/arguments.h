// Reads the arguments of one command, strictly: what is not described is refused with what may have been meant.
#pragma once

#include "app/cli/common/command.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace titer::cli {

class Arguments {
public:
    // On wrong usage `fault` says what is wrong; the arguments are then not to be used.
    Arguments(const Command& command, const std::vector<std::string>& words, std::string& fault);

    const Command& command() const { return m_command; }
    bool has(std::string_view option) const;
    bool json() const { return has("--json"); }
    bool help() const { return has("--help"); }
    // The text given with an option, or nothing.
    std::optional<std::string> value(std::string_view option) const;
    std::vector<std::string> values(std::string_view option) const;
    // In the order of the command's description; empty where one that may be left out was.
    std::string positional(std::size_t i) const;
    const std::vector<std::string>& positionals() const { return m_positionals; }
    // All words that may name a file to read: those that name no output, and of NAME=FILE the file.
    std::vector<std::string> inputs() const;

private:
    std::string readOption(const std::vector<std::string>& words, std::size_t& i);
    std::string countFault() const;

    const Command& m_command;
    std::vector<std::pair<std::string, std::string>> m_options;
    std::vector<std::string> m_positionals;
};

// "titer-cli run FILE [--until T] ..."
std::string usageLine(const Command& command);
std::string helpText(const Command& command);
// Prints what is wrong and the usage on standard error. Always exitUsage.
int usageError(const Command& command, std::string_view what);

} // namespace titer::cli
