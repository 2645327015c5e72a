#include "app/live/notifications/notification_sending.h"

#include "app/live/access/trust.h"
#include "app/live/notifications/certificate_fault.h"
#include "app/live/notifications/smtp.h"
#include "core/base/text.h"
#include "core/store/audit.h"
#include "core/store/project_file.h"

#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QProcess>
#include <QSslConfiguration>
#include <QThread>
#include <QTimer>

#include <algorithm>

namespace titer::app {

using base::Code;
using base::Done;
using base::Error;
using base::Result;
using base::say;
using Kind = NotificationRule::Kind;

namespace {

constexpr int webTimeout = 20'000, commandTimeout = 60'000, stopStep = 100; // [ms]
constexpr int recordAttempts = 5;

Done sendMail(const NotificationRule& rule, const NotificationMessage& message, const base::Zone& zone,
              const std::stop_token& stop, const std::string& password)
{
    const std::size_t colon = rule.server.rfind(':');
    const int port = int(base::readNumber(rule.server.substr(colon + 1)).value_or(0.0));
    const auto protection = rule.security == NotificationRule::Security::Tls        ? Smtp::Protection::Tls
                            : rule.security == NotificationRule::Security::StartTls ? Smtp::Protection::StartTls
                                                                                    : Smtp::Protection::None;
    Smtp smtp(stop);
    if (const Done opened = smtp.open(rule.server.substr(0, colon), port, protection, rule.authorities); !opened)
        return opened;
    if (!rule.user.empty())
        if (const Done in = smtp.logIn(rule.user, password); !in) return in;
    const Done sent = smtp.send({rule.from, rule.to, subjectOf(message), bodyOf(message, zone), message.time});
    smtp.close();
    return sent;
}

Done postWeb(const NotificationRule& rule, const NotificationMessage& message, const std::stop_token& stop,
             const std::string& token)
{
    QNetworkRequest request(QUrl(QString::fromStdString(rule.url), QUrl::StrictMode));
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    // To no other place than what was allowed.
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setTransferTimeout(webTimeout);
    if (!token.empty()) request.setRawHeader("Authorization", "Bearer " + QByteArray::fromStdString(token));
    if (!rule.authorities.empty()) {
        const QList<QSslCertificate> trusted = QSslCertificate::fromPath(QString::fromStdString(rule.authorities));
        if (trusted.isEmpty())
            return Error{Code::Input, rule.authorities, say(CORE_TR("core", "The file holds no certificate."))};
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setCaCertificates(trusted);
        request.setSslConfiguration(configuration);
    }
    QEventLoop loop;
    QNetworkAccessManager network;
    const std::unique_ptr<QNetworkReply> reply(
        network.post(request, QByteArray::fromStdString(jsonOf(message, rule).write(false))));
    std::optional<base::Sentence> untrusted;
    QObject::connect(reply.get(), &QNetworkReply::sslErrors, &loop, [&](const QList<QSslError>& errors) {
        untrusted = certificateFault(errors, reply->url().host().toStdString());
    });
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, reply.get(), [&] {
        if (stop.stop_requested()) reply->abort();
    });
    // The answer may be of any length; its status is what counts.
    QObject::connect(reply.get(), &QNetworkReply::metaDataChanged, &loop, &QEventLoop::quit);
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    timer.start(stopStep);
    loop.exec();
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const std::string why = status != 0 ? "HTTP " + std::to_string(status) : reply->errorString().toStdString();
    reply->abort();
    if (status >= 200 && status < 300) return base::done();
    if (untrusted) return Error{Code::Device, rule.url, *untrusted};
    return Error{Code::Device, rule.url, say(CORE_TR("core", "The webhook did not take it: {1}"), why)};
}

Done runProgram(const NotificationRule& rule, const NotificationMessage& message, const std::stop_token& stop)
{
    const std::string& program = rule.command.front();
    QStringList arguments;
    for (std::size_t i = 1; i < rule.command.size(); ++i) arguments.push_back(QString::fromStdString(rule.command[i]));
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(QString::fromStdString(program), arguments);
    const auto fail = [&](const std::string& why) {
        return Error{Code::Device, program, say(CORE_TR("core", "The command did not take it: {1}"), why)};
    };
    if (!process.waitForStarted()) return fail(process.errorString().toStdString());
    process.write(QByteArray::fromStdString(jsonOf(message, rule).write(false) + "\n"));
    process.closeWriteChannel();
    for (int waited = 0; !process.waitForFinished(stopStep) && process.state() != QProcess::NotRunning;
         waited += stopStep) {
        if (waited < commandTimeout && !stop.stop_requested()) continue;
        process.kill();
        process.waitForFinished();
        return fail(say(CORE_TR("core", "It did not end within {1} s."), std::to_string(commandTimeout / 1000)).text());
    }
    if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0) return base::done();
    return fail(say(CORE_TR("core", "exit status {1}"), std::to_string(process.exitCode())).text());
}

std::string contentOf(const NotificationMessage& message)
{
    if (message.test) return "test";
    constexpr std::size_t maxIds = 50;
    std::vector<std::string> ids;
    for (std::size_t i = 0; i < std::min(message.rows.size(), maxIds); ++i)
        ids.push_back(message.rows[i].definition.id);
    std::string text = base::join(ids, ", ");
    if (message.rows.size() > maxIds) text += ", … " + std::to_string(message.rows.size());
    return message.escalated ? "escalated: " + text : text;
}

} // namespace

Done sendNotification(const NotificationRule& rule, const NotificationMessage& message, const base::Zone& zone,
                      const std::stop_token& stop, const Secrets& secrets)
{
    const auto files = filesNow(rule);
    if (!files) return files.error();
    for (const auto& [file, hash] : *files)
        if (const auto allowed = rule.files.find(file); allowed == rule.files.end() || allowed->second != hash)
            return Error{Code::Input, file,
                         say(CORE_TR("core", "“{1}” is not the file that was allowed; nothing is sent."), file)};
    if (rule.kind == Kind::Command) return runProgram(rule, message, stop);
    const Result<std::string> secret = rule.secret.empty() ? std::string() : secrets.value(rule.secret);
    if (!secret) return secret.error();
    return rule.kind == Kind::Mail ? sendMail(rule, message, zone, stop, *secret)
                                   : postWeb(rule, message, stop, *secret);
}

NotificationOutcome sendAndRecord(const std::string& project, const NotificationRule& rule,
                                  const NotificationMessage& message, const base::Zone& zone,
                                  const std::stop_token& stop, const std::string& known)
{
    NotificationOutcome outcome{sendNotification(rule, message, zone, stop), base::done()};
    const std::string why = outcome.sent ? std::string() : outcome.sent.error().what.text();
    if (!outcome.sent && why == known) return outcome;
    const store::AuditChange change{.what = outcome.sent ? "notification_sent" : "notification_failed",
                                    .place = "notifications/" + rule.id,
                                    .after = std::string(nameOf(rule.kind)) + " " + targetOf(rule) + ": " +
                                             contentOf(message),
                                    .reason = why};
    // Another program may have the project just now.
    for (int attempt = 0; attempt < recordAttempts; ++attempt) {
        const auto entry = store::AuditTrail::ofProject(project).append(change);
        outcome.recorded = entry ? base::done() : Done(entry.error());
        if (entry || stop.stop_requested()) break;
        QThread::msleep(stopStep);
    }
    return outcome;
}

base::Zone zoneOfShifts(const std::string& project)
{
    base::Result<store::ProjectFile> file = store::ProjectFile::open(project, store::Access::Read);
    const auto name = file ? file->setting(store::zoneSetting) : Result<std::optional<std::string>>(file.error());
    base::Result<base::Zone> zone = base::Zone::named(name ? name->value_or("") : std::string());
    if (!zone) zone = base::Zone::named("");
    return zone ? *zone : base::Zone();
}

} // namespace titer::app
