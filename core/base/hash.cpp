// SHA-256 by OpenSSL's EVP interface.
#include "core/base/hash.h"

#include <openssl/evp.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <memory>
#include <vector>

namespace titer::base {

namespace {

// Looked up once: OpenSSL would otherwise do so for each text, which takes longer than to hash a short one.
const EVP_MD* algorithm()
{
    static const EVP_MD* const found = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    return found ? found : EVP_sha256();
}

class Digest {
public:
    Digest()
        : m_context(EVP_MD_CTX_new(), EVP_MD_CTX_free)
    {
        EVP_DigestInit_ex(m_context.get(), algorithm(), nullptr);
    }

    void add(std::string_view bytes) { EVP_DigestUpdate(m_context.get(), bytes.data(), bytes.size()); }
    std::string finish()
    {
        std::array<unsigned char, EVP_MAX_MD_SIZE> bytes{};
        unsigned length = 0;
        EVP_DigestFinal_ex(m_context.get(), bytes.data(), &length);
        std::string text(2 * length, '0');
        for (unsigned i = 0; i < length; ++i) {
            text[2 * i] = "0123456789abcdef"[bytes[i] >> 4];
            text[2 * i + 1] = "0123456789abcdef"[bytes[i] & 15];
        }
        return text;
    }

private:
    std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> m_context;
};

} // namespace

std::string sha256(std::string_view bytes)
{
    Digest digest;
    digest.add(bytes);
    return digest.finish();
}

Result<std::string> sha256OfFile(const std::filesystem::path& path, std::stop_token stop)
{
    std::error_code none; // a pipe would be waited for
    if (const auto status = std::filesystem::status(path, none);
        std::filesystem::exists(status) && !std::filesystem::is_regular_file(status))
        return Error{Code::Io, path.string(), say(CORE_TR("core", "This is not a file, so it has no hash."))};
    errno = 0;
    std::ifstream file(path, std::ios::binary);
    Digest digest;
    std::vector<char> block(1 << 18);
    while (file && !stop.stop_requested()) {
        file.read(block.data(), std::streamsize(block.size()));
        digest.add({block.data(), std::size_t(file.gcount())});
    }
    if (stop.stop_requested())
        return Error{Code::Io, path.string(), say(CORE_TR("core", "Stopped before the end of the file was read."))};
    if (!file.eof())
        return Error{Code::Io, path.string(),
                     say(CORE_TR("core", "The file cannot be read ({1}); check that it exists and that you have "
                                         "permission to read it."),
                         std::strerror(errno))};
    return digest.finish();
}

} // namespace titer::base
