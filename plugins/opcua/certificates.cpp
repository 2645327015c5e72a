// Reads what is needed of a certificate's DER (ITU-T X.690, RFC 5280) by hand: the library reports fingerprint and expiry of servers
// nowhere.
#include "plugins/opcua/certificates.h"

#include "core/base/time.h"

#include <open62541/plugin/create_certificate.h>

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QSaveFile>
#include <QStandardPaths>
#include <QSysInfo>
#include <QUuid>

#include <cstdarg>

namespace titer::opcua {

using base::Code;
using base::Error;
using base::say;

namespace {

constexpr UA_UInt16 keyBits = 2048;
constexpr UA_UInt16 days = 3650;
constexpr int lockWait = 10'000; // while another process makes a key [ms]
constexpr std::string_view uriStem = "urn:titer:client:";

// The next element of a DER sequence; moves behind it.
struct Element {
    unsigned tag = 0;
    std::string_view content;
};
std::optional<Element> nextElement(std::string_view& der)
{
    if (der.size() < 2) return std::nullopt;
    Element element{std::uint8_t(der[0]), {}};
    std::size_t length = std::uint8_t(der[1]), at = 2;
    if (length >= 0x80) {
        const std::size_t bytes = length & 0x7F;
        if (bytes == 0 || bytes > 4 || der.size() < 2 + bytes) return std::nullopt;
        length = 0;
        for (; at < 2 + bytes; ++at) length = length << 8 | std::uint8_t(der[at]);
    }
    if (der.size() - at < length) return std::nullopt;
    element.content = der.substr(at, length);
    der.remove_prefix(at + length);
    return element;
}

// "261231235959Z" or "20261231235959Z"
std::optional<std::int64_t> readTime(const Element& element)
{
    std::string text(element.content);
    if (element.tag == 0x17) text = (text < "50" ? "20" : "19") + text;
    if (text.size() < 14) return std::nullopt;
    const auto part = [&](int at, int size) { return text.substr(at, size); };
    const auto read = base::readDateTime(part(0, 4) + "-" + part(4, 2) + "-" + part(6, 2) + "T" + part(8, 2) + ":" +
                                         part(10, 2) + ":" + part(12, 2) + "Z");
    if (!read) return std::nullopt;
    return read->instant().microseconds;
}

Error unreadable(const std::string& path)
{
    return {Code::Io, path, say(CORE_TR("core", "{1} contains no readable certificate."), path)};
}

void logNothing(void*, UA_LogLevel, UA_LogCategory, const char*, va_list) {}

QString folder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + "/titer/opcua";
}

base::Done writeFile(const QString& path, std::string_view content, QFile::Permissions permissions)
{
    QSaveFile file(path);
    // The permissions are set before anything is in it.
    if (file.open(QIODevice::WriteOnly) && file.setPermissions(permissions) &&
        file.write(content.data(), qint64(content.size())) == qint64(content.size()) && file.commit())
        return base::done();
    return Error{
        Code::Io, path.toStdString(),
        say(CORE_TR("core", "{1} cannot be written ({2})."), path.toStdString(), file.errorString().toStdString())};
}

// The URI stands in the certificate as text with its length before it.
std::string uriIn(std::string_view certificate)
{
    const std::size_t at = certificate.find(uriStem);
    if (at == std::string_view::npos || at == 0) return {};
    return std::string(certificate.substr(at, std::uint8_t(certificate[at - 1])));
}

base::Result<Identity> makeIdentity()
{
    const std::string host = QSysInfo::machineHostName().toStdString();
    const std::string uri = std::string(uriStem) + QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
    const std::string common = "CN=Titer", organisation = "O=Titer", alternativeUri = "URI:" + uri, dns = "DNS:" + host;
    const UA_String subject[] = {borrow(common), borrow(organisation)};
    const UA_String names[] = {borrow(alternativeUri), borrow(dns)};
    UA_KeyValuePair pairs[2];
    UA_UInt16 bits = keyBits, validity = days;
    pairs[0].key = UA_QUALIFIEDNAME(0, const_cast<char*>("key-size-bits"));
    UA_Variant_setScalar(&pairs[0].value, &bits, &UA_TYPES[UA_TYPES_UINT16]);
    pairs[1].key = UA_QUALIFIEDNAME(0, const_cast<char*>("expires-in-days"));
    UA_Variant_setScalar(&pairs[1].value, &validity, &UA_TYPES[UA_TYPES_UINT16]);
    UA_KeyValueMap parameters{2, pairs};
    const UA_Logger silent{logNothing, nullptr, nullptr};
    Owned<UA_String> key, certificate;
    const UA_StatusCode made =
        UA_CreateCertificate(&silent, subject, 2, names, host.empty() ? 1 : 2, UA_CERTIFICATEFORMAT_DER, &parameters,
                             key.get(), certificate.get());
    if (made != UA_STATUSCODE_GOOD)
        return Error{
            Code::Plugin, "opcua",
            say(CORE_TR("core", "No certificate could be created for this computer ({1})."), UA_StatusCode_name(made))};
    return Identity{textOf(*certificate), textOf(*key), uri, {}};
}

std::string readFile(const QString& path)
{
    QFile file(path);
    return !path.isEmpty() && file.open(QIODevice::ReadOnly) ? file.read(65536).toStdString() : std::string();
}

} // namespace

std::string fingerprintOf(std::string_view certificate)
{
    const QByteArray hash = QCryptographicHash::hash(QByteArray(certificate.data(), qsizetype(certificate.size())),
                                                     QCryptographicHash::Sha256);
    return hash.toHex(':').toUpper().toStdString();
}

std::string leafOf(std::string_view chain)
{
    std::string_view rest = chain;
    if (!nextElement(rest)) return std::string(chain);
    return std::string(chain.substr(0, chain.size() - rest.size()));
}

std::optional<std::int64_t> expiryOf(std::string_view certificate)
{
    const auto whole = nextElement(certificate);
    if (!whole) return std::nullopt;
    std::string_view inside = whole->content;
    const auto body = nextElement(inside);
    if (!body) return std::nullopt;
    std::string_view fields = body->content;
    auto field = nextElement(fields); // version, which may be left out
    if (field && field->tag == 0xA0) field = nextElement(fields);
    for (int i = 0; i < 3 && field; ++i) field = nextElement(fields); // algorithm, issuer, validity
    if (!field || field->tag != 0x30) return std::nullopt;
    std::string_view times = field->content;
    nextElement(times); // not before
    const auto end = nextElement(times);
    return end ? readTime(*end) : std::nullopt;
}

base::Done Trust::add(const std::string& entry)
{
    const QByteArray digits = QByteArray::fromStdString(entry).replace(":", "").replace(" ", "").toUpper();
    const QByteArray bytes = QByteArray::fromHex(digits);
    if (digits.size() == 64 && bytes.size() == 32 && bytes.toHex().toUpper() == digits) {
        m_fingerprints.insert(bytes.toHex(':').toUpper().toStdString());
        return base::done();
    }
    QByteArray content = QByteArray::fromStdString(readFile(QString::fromStdString(entry)));
    const qsizetype begin = content.indexOf("-----BEGIN CERTIFICATE-----"),
                    end = content.indexOf("-----END CERTIFICATE");
    if (begin >= 0 && end > begin) content = QByteArray::fromBase64(content.mid(begin + 27, end - begin - 27));
    const std::string leaf = leafOf(content.toStdString());
    if (!expiryOf(leaf)) return unreadable(entry);
    m_fingerprints.insert(fingerprintOf(leaf));
    return base::done();
}

base::Result<Identity> ownIdentity()
{
    const QString certificatePath = folder() + "/titer.der", keyPath = folder() + "/titer.key";
    QDir().mkpath(folder());
    QFile::setPermissions(folder(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    // A certificate made by one process must not stand next to the key of another.
    QLockFile lock(folder() + "/lock");
    if (!lock.tryLock(lockWait))
        return Error{Code::Io, folder().toStdString(),
                     say(CORE_TR("core", "{1} cannot be written ({2})."), folder().toStdString(), "lock")};
    Identity identity{readFile(certificatePath), readFile(keyPath), {}, certificatePath.toStdString()};
    identity.uri = uriIn(identity.certificate);
    const auto expiry = expiryOf(identity.certificate);
    if (!identity.key.empty() && !identity.uri.empty() && expiry && *expiry > base::now().microseconds) return identity;

    base::Result<Identity> made = makeIdentity();
    if (!made) return made;
    made->path = certificatePath.toStdString();
    const auto owner = QFile::ReadOwner | QFile::WriteOwner;
    if (auto written = writeFile(keyPath, made->key, owner); !written) return written.error();
    if (auto written = writeFile(certificatePath, made->certificate, owner | QFile::ReadGroup | QFile::ReadOther);
        !written)
        return written.error();
    return made;
}

} // namespace titer::opcua
