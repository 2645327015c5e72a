// Contexts of OpenSSL that verify the other end.
#include "core/base/tls.h"

#include "core/base/text.h"

#include <openssl/err.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>

#include <array>
#include <cctype>

namespace titer::base {

struct TlsContext::Parts {
    std::unique_ptr<SSL_CTX, decltype(&SSL_CTX_free)> context{nullptr, SSL_CTX_free};
    std::string fingerprint;
    TlsPeer peer;

    static int verify(X509_STORE_CTX* store, void* parts)
    {
        return static_cast<Parts*>(parts)->evaluate(store) ? 1 : 0;
    }
    bool evaluate(X509_STORE_CTX* store);
};

namespace {

std::string fingerprintOf(const X509* certificate)
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> bytes{};
    unsigned length = 0;
    X509_digest(certificate, EVP_sha256(), bytes.data(), &length);
    std::string text;
    for (unsigned i = 0; i < length; ++i) {
        if (i > 0) text += ':';
        text += "0123456789abcdef"[bytes[i] >> 4];
        text += "0123456789abcdef"[bytes[i] & 15];
    }
    return text;
}

std::string subjectOf(const X509* certificate)
{
    const std::unique_ptr<BIO, decltype(&BIO_free)> out(BIO_new(BIO_s_mem()), BIO_free);
    X509_NAME_print_ex(out.get(), X509_get_subject_name(certificate), 0, XN_FLAG_ONELINE & ~ASN1_STRFLGS_ESC_MSB);
    char* text = nullptr;
    const long length = BIO_get_mem_data(out.get(), &text);
    return {text, std::size_t(std::max(length, 0L))};
}

Error fault(const char* where, const std::string& file)
{
    const unsigned long code = ERR_get_error();
    const char* reason = ERR_reason_error_string(code);
    ERR_clear_error();
    return {Code::Input, where,
            say(CORE_TR("core", "“{1}” cannot be used ({2}); choose a readable PEM file."), file,
                reason ? reason : "OpenSSL")};
}

// The certificate must be for this name or address.
void expect(SSL_CTX* context, const std::string& host)
{
    X509_VERIFY_PARAM* parameters = SSL_CTX_get0_param(context);
    if (X509_VERIFY_PARAM_set1_ip_asc(parameters, host.c_str()) == 1) return;
    ERR_clear_error();
    X509_VERIFY_PARAM_set_hostflags(parameters, X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS);
    X509_VERIFY_PARAM_set1_host(parameters, host.c_str(), host.size());
}

} // namespace

bool TlsContext::Parts::evaluate(X509_STORE_CTX* store)
{
    const X509* certificate = X509_STORE_CTX_get0_cert(store);
    peer = {fingerprintOf(certificate), subjectOf(certificate), {}, false};
    if (!fingerprint.empty()) {
        peer.pinned = peer.fingerprint != fingerprint;
        if (!peer.pinned) return true;
        X509_STORE_CTX_set_error(store, X509_V_ERR_CERT_REJECTED);
    } else if (X509_verify_cert(store) == 1) {
        return true;
    }
    peer.fault = X509_verify_cert_error_string(X509_STORE_CTX_get_error(store));
    return false;
}

TlsContext::TlsContext(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{
}

TlsContext::TlsContext(TlsContext&&) noexcept = default;
TlsContext& TlsContext::operator=(TlsContext&&) noexcept = default;
TlsContext::~TlsContext() = default;

Result<TlsContext> TlsContext::make(const TlsOptions& options)
{
    auto parts = std::make_unique<Parts>();
    parts->context.reset(SSL_CTX_new(TLS_client_method()));
    SSL_CTX* context = parts->context.get();
    if (!context) return fault("tls", "OpenSSL");
    SSL_CTX_set_min_proto_version(context, TLS1_2_VERSION);
    // A key under a passphrase would be asked for on the terminal, for as long as nobody answers there.
    SSL_CTX_set_default_passwd_cb(context, [](char*, int, int, void*) { return -1; });
    if (options.ca.empty())
        SSL_CTX_set_default_verify_paths(context);
    else if (SSL_CTX_load_verify_file(context, options.ca.c_str()) != 1)
        return fault("ca", options.ca);
    if (!options.certificate.empty()) {
        if (SSL_CTX_use_certificate_chain_file(context, options.certificate.c_str()) != 1)
            return fault("certificate", options.certificate);
        const std::string& key = options.key.empty() ? options.certificate : options.key;
        if (SSL_CTX_use_PrivateKey_file(context, key.c_str(), SSL_FILETYPE_PEM) != 1) return fault("key", key);
    }
    parts->fingerprint = options.fingerprint;
    expect(context, options.host);
    SSL_CTX_set_verify(context, SSL_VERIFY_PEER, nullptr);
    SSL_CTX_set_cert_verify_callback(context, &Parts::verify, parts.get());
    return TlsContext(std::move(parts));
}

void* TlsContext::native() const
{
    return m_parts->context.get();
}

const TlsPeer& TlsContext::peer() const
{
    return m_parts->peer;
}

void TlsContext::forget()
{
    m_parts->peer = {};
}

std::string readFingerprint(std::string_view text)
{
    std::string digits;
    for (const char c : lowerAscii(trimmed(text))) {
        if (c == ':' || c == ' ') continue;
        if (!std::isxdigit(static_cast<unsigned char>(c))) return {};
        digits += c;
    }
    if (digits.size() != 64) return {};
    std::string written;
    for (std::size_t i = 0; i < digits.size(); i += 2) written += (i > 0 ? ":" : "") + digits.substr(i, 2);
    return written;
}

} // namespace titer::base
