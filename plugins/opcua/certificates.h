// Certificates: those of servers that are trusted, and our own.
#pragma once

#include "core/base/result.h"
#include "plugins/opcua/ua.h"

#include <cstdint>
#include <optional>
#include <set>
#include <string>

namespace titer::opcua {

// SHA-256 over the certificate as bytes, "AB:CD:…".
std::string fingerprintOf(std::string_view certificate);
// The first certificate of a chain.
std::string leafOf(std::string_view chain);
// When it ends to hold [µs, UTC]; nothing where it cannot be read.
std::optional<std::int64_t> expiryOf(std::string_view certificate);

// Which certificates of servers are accepted: those that the project lists, no others.
class Trust {
public:
    // A fingerprint (colons and case do not matter), or a file that holds a certificate (PEM or DER).
    base::Done add(const std::string& entry);
    bool accepts(std::string_view certificate) const { return m_fingerprints.contains(fingerprintOf(certificate)); }

private:
    std::set<std::string> m_fingerprints;
};

// This machine's certificate and private key, the same for all sources.
struct Identity {
    std::string certificate; // DER
    std::string key;         // DER
    std::string uri;         // of the application, as the certificate says it
    std::string path;        // where the certificate lies, so that it can be given to a server
};

// In the user's configuration; made at first use, and again once it has expired. The key is readable by the user alone.
base::Result<Identity> ownIdentity();

} // namespace titer::opcua
