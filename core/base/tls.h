// TLS for protocol libraries that take an OpenSSL context: who the other end must be is decided here, the same for all of them.
#pragma once

#include "core/base/result.h"

#include <memory>
#include <string>

namespace titer::base {

struct TlsOptions {
    std::string host;        // the name or address that the server's certificate must be for
    std::string ca;          // a PEM file of the authorities that are trusted; empty: those of the system
    std::string certificate; // of this end, PEM with its chain; empty: none is shown
    std::string key;         // of that certificate, PEM
    std::string
        fingerprint; // SHA-256 of the only certificate that is taken, whoever signed it; empty: the authorities decide
};

// What the other end showed.
struct TlsPeer {
    std::string fingerprint; // "ab:12:…"; empty: it showed no certificate yet
    std::string subject;
    std::string fault;   // why it was not taken, in OpenSSL's words; empty: it was
    bool pinned = false; // another certificate than the one that is pinned
};

// [one thread at a time] Outlives the connections that are made with it.
class TlsContext {
public:
    static Result<TlsContext> make(const TlsOptions& options);
    TlsContext(TlsContext&&) noexcept;
    TlsContext& operator=(TlsContext&&) noexcept;
    ~TlsContext();

    void* native() const;        // SSL_CTX*
    const TlsPeer& peer() const; // of the last connection
    void forget();               // before the next one

private:
    struct Parts;
    explicit TlsContext(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

// Hexadecimal digits, with or without colons, as "ab:12:…"; empty where the text is no SHA-256 fingerprint.
std::string readFingerprint(std::string_view text);

} // namespace titer::base
