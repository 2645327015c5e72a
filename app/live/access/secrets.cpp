// Where secrets are kept. How settings get them: resolve.cpp.
#include "app/live/access/secrets.h"

#include "app/common/private_file.h"
#include "app/live/access/secret_service.h"

#include <utility>

namespace titer::app {

using base::Code;
using base::Done;
using base::Error;
using base::Json;
using base::Result;
using base::say;

namespace {

Error noSecret(std::string_view name)
{
    return {Code::Input, "secrets/" + std::string(name),
            say(CORE_TR("core", "This computer has no secret with the name “{1}”. Enter it in the settings of the "
                                "source, or with titer-cli sources FILE secret {1}"),
                std::string(name))};
}

Done removeFromFile(const std::string& file, std::string_view name, bool& found)
{
    return changePrivate(file, [&](Json& json) {
        Json* secrets = json.find("secrets");
        found = secrets && secrets->find(name);
        if (found) secrets->erase(name);
        return base::done();
    });
}

} // namespace

Secrets::Secrets()
    : m_file(privatePath("secrets.json"))
    , m_keyring(SecretService::available())
{
}

Result<std::string> Secrets::value(std::string_view name) const
{
    // The file goes first: it holds what a locked keyring did not take.
    const Result<Json> json = readPrivate(m_file);
    if (!json) return json.error();
    const Json* secrets = json->find("secrets");
    if (const Json* secret = secrets ? secrets->find(name) : nullptr) return secret->string();
    if (!m_keyring) return noSecret(name);
    Result<std::optional<std::string>> found = SecretService().find(name);
    if (!found) return found.error();
    if (!*found) return noSecret(name);
    return std::move(**found);
}

Result<Secrets::Kept> Secrets::set(std::string_view name, std::string_view text)
{
    if (name.empty()) return Error{Code::Input, "secrets", say(CORE_TR("core", "The name is empty; enter one."))};
    bool found = false;
    if (m_keyring && SecretService().store(name, text)) {
        if (const Done done = removeFromFile(m_file, name, found); !done) return done.error();
        return Kept::Keyring;
    }
    const Done kept = changePrivate(m_file, [&](Json& json) {
        json["secrets"][name] = std::string(text);
        return base::done();
    });
    if (!kept) return kept.error();
    return Kept::File;
}

Done Secrets::remove(std::string_view name)
{
    bool inKeyring = false, inFile = false;
    if (m_keyring) {
        const Result<bool> removed = SecretService().remove(name);
        if (!removed) return removed.error();
        inKeyring = *removed;
    }
    if (const Done done = removeFromFile(m_file, name, inFile); !done) return done;
    if (!inKeyring && !inFile) return noSecret(name);
    return base::done();
}

} // namespace titer::app
