// Settings of a project as the connector gets them on this computer.
#include "app/live/access/machine_commands.h"
#include "app/live/access/secrets.h"

#include <algorithm>
#include <functional>

namespace titer::app {

using base::Code;
using base::Done;
using base::Error;
using base::Result;
using base::say;
using connect::SettingSpec;

namespace {

constexpr std::string_view stem = "secret:";
constexpr std::string_view ofMachine[] = {"executable", "argument", "sha256", "file"};

const SettingSpec* find(std::span<const SettingSpec> specs, std::string_view key)
{
    const auto found = std::find_if(specs.begin(), specs.end(), [&](const SettingSpec& s) { return key == s.key; });
    return found == specs.end() ? nullptr : &*found;
}

// The settings with each secret, also in the rows of tables, as `replace` gives it; it is given the key and the text.
using Replace = std::function<Result<std::string>(const std::string& key, const std::string& text)>;
Result<connect::Settings> replaceSecrets(const connect::Settings& settings, std::span<const SettingSpec> specs,
                                         const Replace& replace)
{
    connect::Settings replaced;
    for (const auto& [key, text] : settings.entries()) {
        const SettingSpec* spec = find(specs, key);
        if (spec && spec->kind == SettingSpec::Kind::Secret && !text.empty()) {
            Result<std::string> secret = replace(key, text);
            if (!secret) return secret.error();
            replaced.add(key, std::move(*secret));
            continue;
        }
        const bool holdsSecrets =
            spec && spec->kind == SettingSpec::Kind::Table &&
            std::any_of(spec->columns.begin(), spec->columns.end(),
                        [](const SettingSpec& column) { return column.kind == SettingSpec::Kind::Secret; });
        const Result<connect::Settings> row = holdsSecrets ? connect::readRow(text) : connect::Settings();
        if (!holdsSecrets || !row) { // rows that cannot be read are refused by the connector's own check
            replaced.add(key, text);
            continue;
        }
        const Result<connect::Settings> columns = replaceSecrets(*row, spec->columns, replace);
        if (!columns) return columns.error();
        replaced.add(key, connect::writeRow(*columns));
    }
    return replaced;
}

} // namespace

std::optional<std::string> secretName(std::string_view text)
{
    if (text.substr(0, stem.size()) != stem || text.size() == stem.size()) return std::nullopt;
    return std::string(text.substr(stem.size()));
}

base::Errors checkSecrets(std::span<const SettingSpec> specs, const connect::Settings& settings)
{
    base::Errors errors;
    (void)replaceSecrets(settings, specs, [&](const std::string& key, const std::string& text) -> Result<std::string> {
        if (!secretName(text))
            errors.push_back({Code::Input, key,
                              say(CORE_TR("core", "“{1}” is a secret, which must not be stored in a project. Store "
                                                  "it under a name with “titer-cli sources FILE secret NAME”, and "
                                                  "set {1} to secret:NAME."),
                                  key)});
        return text;
    });
    return errors;
}

std::vector<std::string> secretNames(std::span<const SettingSpec> specs, const connect::Settings& settings)
{
    std::vector<std::string> names;
    (void)replaceSecrets(settings, specs, [&](const std::string&, const std::string& text) -> Result<std::string> {
        if (const std::optional<std::string> name = secretName(text)) names.push_back(*name);
        return text;
    });
    return names;
}

bool runsCommand(std::span<const SettingSpec> specs)
{
    return find(specs, "command") && std::all_of(std::begin(ofMachine), std::end(ofMachine),
                                                 [&](std::string_view key) { return find(specs, key); });
}

Result<connect::Settings> resolveCommand(const connect::Settings& settings, std::span<const SettingSpec> specs)
{
    if (!runsCommand(specs)) return settings;
    // Which program it is never comes from the project.
    connect::Settings resolved;
    for (const auto& [key, text] : settings.entries())
        if (std::find(std::begin(ofMachine), std::end(ofMachine), key) == std::end(ofMachine)) resolved.add(key, text);
    const Result<MachineCommand> command = machineCommand(settings.value("command"));
    if (!command) return command.error();
    resolved.add("executable", command->executable);
    for (const std::string& argument : command->arguments) resolved.add("argument", argument);
    resolved.add("sha256", command->sha256);
    for (const MachineCommand::File& file : command->files) resolved.add("file", file.sha256 + " " + file.path);
    return resolved;
}

Result<connect::Settings> resolve(const connect::Settings& settings, std::span<const SettingSpec> specs,
                                  const std::string& folder, const Secrets& secrets)
{
    const Result<connect::Settings> commanded = resolveCommand(connect::inFolder(settings, specs, folder), specs);
    if (!commanded) return commanded.error();
    return replaceSecrets(*commanded, specs,
                          [&](const std::string& key, const std::string& text) -> Result<std::string> {
                              const std::optional<std::string> name = secretName(text);
                              if (!name) return text; // typed for a test of the connection, not saved yet
                              Result<std::string> secret = secrets.value(*name);
                              if (!secret) return Error{secret.error().code, key, secret.error().what};
                              return secret;
                          });
}

} // namespace titer::app
