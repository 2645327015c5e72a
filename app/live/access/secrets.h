// Passwords and keys of sources. A project holds `secret:NAME`; what the name stands for is kept by this computer for this account: in
// the keyring of the desktop (Secret Service), else in a file that no other account may read.
#pragma once

#include "core/base/result.h"
#include "core/connect/settings.h"

#include <span>
#include <string>
#include <string_view>

namespace titer::app {

// [one thread at a time] A call may wait some seconds for the keyring.
class Secrets {
public:
    enum class Kept { Keyring, File };

    Secrets();
    // Without the keyring, in this file.
    explicit Secrets(std::string file)
        : m_file(std::move(file))
        , m_keyring(false)
    {
    }

    // An error where there is none of this name, or where it cannot be had now.
    base::Result<std::string> value(std::string_view name) const;
    // Instead of one of the same name; says where it is kept.
    base::Result<Kept> set(std::string_view name, std::string_view text);
    base::Done remove(std::string_view name);

    const std::string& file() const { return m_file; }

private:
    std::string m_file;
    bool m_keyring;
};

// "secret:broker" -> "broker"; nothing for a text of another kind.
std::optional<std::string> secretName(std::string_view text);
// Secrets of these settings that are no names: they would be saved with the project. The `where` of an error is the key.
base::Errors checkSecrets(std::span<const connect::SettingSpec> specs, const connect::Settings& settings);
// The names of the secrets that these settings ask for.
std::vector<std::string> secretNames(std::span<const connect::SettingSpec> specs, const connect::Settings& settings);

// What a connector is given to open, test or browse: names of secrets are replaced by the secrets, the name of a program by that of this
// machine. To be asked for each time again, and never to be saved or logged.
// Relative paths are taken from `folder`, that of the project.
base::Result<connect::Settings> resolve(const connect::Settings& settings, std::span<const connect::SettingSpec> specs,
                                        const std::string& folder = {}, const Secrets& secrets = Secrets());
// The same without the secrets: enough to report what a source reaches.
base::Result<connect::Settings> resolveCommand(const connect::Settings& settings,
                                               std::span<const connect::SettingSpec> specs);
// Whether a connector with these specs runs a program of this computer.
bool runsCommand(std::span<const connect::SettingSpec> specs);

} // namespace titer::app
