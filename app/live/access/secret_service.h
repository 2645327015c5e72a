// The keyring of the desktop: org.freedesktop.secrets on the session bus.
#pragma once

#include "core/base/result.h"

#include <optional>
#include <string>
#include <string_view>

namespace titer::app {

// [one thread at a time] Each call waits for the answer, five seconds at most. Nobody is asked to unlock a keyring: one that is locked is
// an error.
class SecretService {
public:
    static bool available();

    base::Result<std::optional<std::string>> find(std::string_view name) const;
    base::Done store(std::string_view name, std::string_view text) const;
    base::Result<bool> remove(std::string_view name) const; // whether there was one
};

} // namespace titer::app
