#include "app/live/notifications/smtp.h"

#include "app/live/notifications/certificate_fault.h"
#include "core/base/text.h"
#include "core/base/utf8.h"

#include <QElapsedTimer>
#include <QSslConfiguration>
#include <QSysInfo>
#include <QTimer>

#include <algorithm>

namespace titer::app {

using base::Code;
using base::Done;
using base::Error;
using base::Result;
using base::say;

namespace {

constexpr int answerTimeout = 20'000, waitStep = 100; // [ms]
constexpr qint64 maxReply = 65'536;                   // bytes

std::string base64(const std::string& text)
{
    return QByteArray::fromStdString(text).toBase64().toStdString();
}

// What a server says, as it may be shown.
std::string shown(std::string text)
{
    for (char& c : text)
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F) c = ' ';
    return std::string(base::utf8Head(base::withoutControls(text), 200));
}

std::string hostName()
{
    std::string name = QSysInfo::machineHostName().toStdString();
    std::erase_if(name, [](char c) {
        return !base::isDigit(c) && !(c >= 'a' && c <= 'z') && !(c >= 'A' && c <= 'Z') && c != '-' && c != '.';
    });
    return name.empty() ? "localhost" : name;
}

} // namespace

Smtp::Smtp(std::stop_token stop)
    : m_stop(std::move(stop))
{
    m_socket.setReadBufferSize(maxReply);
    QObject::connect(&m_socket, &QAbstractSocket::stateChanged, &m_loop, &QEventLoop::quit);
    QObject::connect(&m_socket, &QAbstractSocket::readyRead, &m_loop, &QEventLoop::quit);
    QObject::connect(&m_socket, &QSslSocket::encrypted, &m_loop, &QEventLoop::quit);
    QObject::connect(&m_socket, &QSslSocket::sslErrors, &m_loop,
                     [this](const QList<QSslError>& errors) { m_certificateFault = certificateFault(errors, m_host); });
}

bool Smtp::waitUntil(const std::function<bool()>& done)
{
    QElapsedTimer timer;
    timer.start();
    while (!done()) {
        if (m_stop.stop_requested() || timer.hasExpired(answerTimeout) ||
            m_socket.state() == QAbstractSocket::UnconnectedState)
            return false;
        QTimer::singleShot(waitStep, &m_loop, &QEventLoop::quit);
        m_loop.exec();
    }
    return true;
}

Error Smtp::failed() const
{
    if (m_stop.stop_requested()) return {Code::Io, m_host, say(CORE_TR("core", "It was stopped."))};
    if (m_certificateFault) return {Code::Device, m_host, *m_certificateFault};
    if (m_socket.state() != QAbstractSocket::UnconnectedState)
        return {Code::Device, m_host, say(CORE_TR("core", "The mail server does not answer."))};
    return {Code::Device, m_host,
            say(CORE_TR("core", "The mail server: {1}"), shown(m_socket.errorString().toStdString()))};
}

Done Smtp::open(const std::string& host, int port, Protection protection, const std::string& authorities)
{
    m_host = host;
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    if (!authorities.empty()) {
        const QList<QSslCertificate> trusted = QSslCertificate::fromPath(QString::fromStdString(authorities));
        if (trusted.isEmpty())
            return Error{Code::Input, authorities, say(CORE_TR("core", "The file holds no certificate."))};
        configuration.setCaCertificates(trusted);
    }
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    m_socket.setSslConfiguration(configuration);
    m_socket.setPeerVerifyName(QString::fromStdString(host));
    m_socket.connectToHost(QString::fromStdString(host), quint16(port));
    if (!waitUntil([&] { return m_socket.state() == QAbstractSocket::ConnectedState; })) return failed();
    if (protection == Protection::Tls)
        if (const Done secured = encrypt(); !secured) return secured;
    if (const Result<Reply> greeting = expect(2); !greeting) return greeting.error();
    if (const Done greeted = greet(); !greeted) return greeted;
    if (protection != Protection::StartTls) return base::done();
    if (!m_extensions.contains("STARTTLS"))
        return Error{
            Code::Device, m_host,
            say(CORE_TR("core", "The mail server offers no encryption (STARTTLS), or somebody on the way removed its "
                                "offer; nothing was sent. Check port and security: many servers use 587 for starttls "
                                "and 465 for tls."))};
    if (const Result<Reply> ready = ask("STARTTLS", 2); !ready) return ready.error();
    // What came before the encryption may be anybody's.
    if (m_socket.bytesAvailable() > 0)
        return Error{
            Code::Device, m_host,
            say(CORE_TR(
                "core",
                "The mail server sent data before the encryption began; somebody may have tampered with them."))};
    if (const Done secured = encrypt(); !secured) return secured;
    return greet();
}

Done Smtp::encrypt()
{
    m_socket.startClientEncryption();
    if (!waitUntil([&] { return m_socket.isEncrypted(); })) return failed();
    return base::done();
}

Done Smtp::greet()
{
    const Result<Reply> answer = ask("EHLO " + hostName(), 2);
    if (!answer) return answer.error();
    m_extensions.clear();
    std::string text = answer->text;
    std::ranges::transform(text, text.begin(), [](char c) { return c >= 'a' && c <= 'z' ? char(c - 32) : c; });
    for (const std::string_view word : base::split(text, ' ')) m_extensions.emplace(word);
    return base::done();
}

Result<Smtp::Reply> Smtp::reply()
{
    Reply reply;
    for (qint64 size = 0; size < maxReply;) {
        if (!waitUntil([&] { return m_socket.canReadLine() || m_socket.bytesAvailable() >= maxReply; }))
            return failed();
        const QByteArray line = m_socket.readLine(maxReply);
        size += line.size();
        const std::string text = line.trimmed().toStdString();
        const bool numbered = text.size() >= 3 && std::ranges::all_of(text.substr(0, 3), base::isDigit);
        if (!numbered) break;
        reply.code = (text[0] - '0') * 100 + (text[1] - '0') * 10 + text[2] - '0';
        if (text.size() > 4) reply.text += (reply.text.empty() ? "" : " ") + text.substr(4);
        if (text.size() == 3 || text[3] != '-') return reply;
    }
    return Error{Code::Device, m_host, say(CORE_TR("core", "It does not answer as a mail server does."))};
}

Result<Smtp::Reply> Smtp::expect(int digit)
{
    Result<Reply> answer = reply();
    if (!answer || answer->code / 100 == digit) return answer;
    return Error{
        Code::Device, m_host,
        say(CORE_TR("core", "The mail server refuses: {1} {2}"), std::to_string(answer->code), shown(answer->text))};
}

Result<Smtp::Reply> Smtp::ask(std::string_view line, int digit)
{
    m_socket.write(line.data(), qint64(line.size()));
    m_socket.write("\r\n");
    return expect(digit);
}

Done Smtp::logIn(const std::string& user, const std::string& password)
{
    if (!m_socket.isEncrypted())
        return Error{Code::Input, m_host,
                     say(CORE_TR("core", "A password is sent through an encrypted connection only."))};
    const auto ended = [](const Result<Reply>& answer) { return answer ? base::done() : Done(answer.error()); };
    if (m_extensions.contains("PLAIN"))
        return ended(ask("AUTH PLAIN " + base64(std::string(1, '\0') + user + std::string(1, '\0') + password), 2));
    if (!m_extensions.contains("LOGIN"))
        return Error{Code::Device, m_host, say(CORE_TR("core", "The mail server takes no password (PLAIN, LOGIN)."))};
    if (const Result<Reply> answer = ask("AUTH LOGIN", 3); !answer) return answer.error();
    if (const Result<Reply> answer = ask(base64(user), 3); !answer) return answer.error();
    return ended(ask(base64(password), 2));
}

Done Smtp::send(const Mail& mail)
{
    if (const Result<Reply> answer = ask("MAIL FROM:<" + mail.from + ">", 2); !answer) return answer.error();
    for (const std::string& address : mail.to)
        if (const Result<Reply> answer = ask("RCPT TO:<" + address + ">", 2); !answer) return answer.error();
    if (const Result<Reply> answer = ask("DATA", 3); !answer) return answer.error();
    std::string text = "\r\n" + mailText(mail);
    for (std::size_t at = 0; (at = text.find("\r\n.", at)) != std::string::npos; at += 4) text.insert(at + 2, ".");
    const Result<Reply> answer = ask(text.substr(2) + ".", 2);
    return answer ? base::done() : Done(answer.error());
}

// What was said is said; whether the server still answers changes nothing.
void Smtp::close()
{
    m_socket.write("QUIT\r\n");
    m_socket.flush();
    m_socket.disconnectFromHost();
}

} // namespace titer::app
