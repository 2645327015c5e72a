#include "app/live/notifications/certificate_fault.h"

#include "core/base/utf8.h"

#include <QDateTime>
#include <QSslCertificate>

#include <algorithm>

namespace titer::app {

using base::say;

namespace {

// For which a certificate holds.
std::string namesOf(const QSslCertificate& certificate)
{
    QStringList names = certificate.subjectAlternativeNames().values();
    if (names.isEmpty()) names = certificate.subjectInfo(QSslCertificate::CommonName);
    std::ranges::sort(names);
    const std::string all = names.join(QStringLiteral(", ")).toStdString();
    return base::withoutControls(base::utf8Head(all, 200));
}

std::string dayOf(const QDateTime& time)
{
    return time.toUTC().toString(Qt::ISODate).toStdString();
}

} // namespace

std::optional<base::Sentence> certificateFault(const QList<QSslError>& errors, const std::string& host)
{
    const auto find = [&](std::initializer_list<QSslError::SslError> kinds) {
        return std::ranges::find_if(
            errors, [&](const QSslError& error) { return std::ranges::find(kinds, error.error()) != kinds.end(); });
    };
    if (errors.isEmpty()) return std::nullopt;
    // The reason that a person can do most about goes first: a clock that is wrong makes every certificate so.
    if (const auto error = find({QSslError::CertificateExpired}); error != errors.end())
        return say(CORE_TR("core", "The certificate of “{1}” expired at {2}; nothing was sent. Renew it on the server, "
                                   "or correct the clock of this computer."),
                   host, dayOf(error->certificate().expiryDate()));
    if (const auto error = find({QSslError::CertificateNotYetValid}); error != errors.end())
        return say(CORE_TR("core", "The certificate of “{1}” is valid from {2} on; nothing was sent. Correct the clock "
                                   "of this computer, or wait until then."),
                   host, dayOf(error->certificate().effectiveDate()));
    if (const auto error = find({QSslError::HostNameMismatch}); error != errors.end())
        return say(CORE_TR("core", "The certificate that “{1}” shows is for {2}; nothing was sent. Enter the server by "
                                   "the name in its certificate; if that is not the server, somebody is in between."),
                   host, namesOf(error->certificate()));
    if (find({QSslError::SelfSignedCertificate, QSslError::SelfSignedCertificateInChain,
              QSslError::UnableToGetLocalIssuerCertificate, QSslError::UnableToGetIssuerCertificate,
              QSslError::UnableToVerifyFirstCertificate, QSslError::CertificateUntrusted}) != errors.end())
        return say(CORE_TR("core", "The certificate of “{1}” is signed by an authority that is not trusted here; "
                                   "nothing was sent. Enter the PEM file of the authority of your site in "
                                   "“authorities”."),
                   host);
    return say(CORE_TR("core", "The certificate of “{1}” is not accepted; nothing was sent: {2}"), host,
               errors.front().errorString().toStdString());
}

} // namespace titer::app
