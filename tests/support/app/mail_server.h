// A mail server for tests: it keeps what it is told and answers as it was set up.
#pragma once

#include "tests/support/app/stand_in_server.h"

#include <QList>
#include <QObject>

#include <utility>

namespace titer::support {

class MailServer : public QObject {
public:
    QByteArray extensions = "250-stub\r\n250-SIZE 1000000\r\n250 8BITMIME\r\n";
    QByteArray refused; // the beginning of a line that it refuses
    QByteArray refusal = "550 5.7.1 not\x07 you\r\n";
    QByteArray greeting = "220 stub ready\r\n";
    QByteArray ready = "220 go ahead\r\n"; // before it encrypts
    QList<QByteArray> lines;               // that it was told, without those of mails
    QByteArray inTheClear;                 // all that came without encryption
    QByteArray mail;                       // as it came, without the line that ends it
    int mails = 0;

    explicit MailServer(std::optional<QSslConfiguration> tls = {}, bool encryptsAtOnce = false)
    {
        m_server.tls = std::move(tls);
        m_server.encryptsAtOnce = encryptsAtOnce;
        m_server.begun = [this](QSslSocket& socket) {
            m_inMail = false;
            connect(&socket, &QSslSocket::readyRead, this, [this, &socket] { read(socket); });
            if (!m_server.encryptsAtOnce) return void(socket.write(greeting));
            connect(&socket, &QSslSocket::encrypted, this, [this, &socket] { socket.write(greeting); });
        };
        m_server.listen(QHostAddress::LocalHost);
    }
    std::string address() const { return m_server.address(); }
    quint16 port() const { return m_server.serverPort(); }
    // At the port that it had, as if it had crashed.
    void goDown() { m_server.close(); }
    bool comeBack(quint16 port) { return m_server.listen(QHostAddress::LocalHost, port); }

private:
    void read(QSslSocket& socket)
    {
        while (socket.canReadLine()) {
            const QByteArray line = socket.readLine();
            if (!socket.isEncrypted()) inTheClear += line;
            if (m_inMail && line != ".\r\n") {
                mail += line;
                continue;
            }
            if (!m_inMail) lines.push_back(line.trimmed());
            answer(socket, line);
        }
    }
    void answer(QSslSocket& socket, const QByteArray& line)
    {
        const auto reply = [&](const QByteArray& text) { socket.write(text); };
        if (std::exchange(m_inMail, false)) {
            ++mails;
            return reply("250 2.0.0 queued\r\n");
        }
        if (!refused.isEmpty() && line.startsWith(refused)) return reply(refusal);
        if (line.startsWith("EHLO")) return reply(extensions);
        if (line.startsWith("STARTTLS")) {
            reply(ready);
            socket.flush();
            if (ready.startsWith("220")) socket.startServerEncryption();
            return;
        }
        if (line.startsWith("AUTH LOGIN")) {
            m_logIn = 2;
            return reply("334 VXNlcm5hbWU6\r\n");
        }
        if (m_logIn > 0) return reply(--m_logIn == 1 ? "334 UGFzc3dvcmQ6\r\n" : "235 2.7.0 in\r\n");
        if (line.startsWith("AUTH PLAIN")) return reply("235 2.7.0 in\r\n");
        if (line.startsWith("DATA")) m_inMail = true;
        if (line.startsWith("QUIT")) return reply("221 bye\r\n");
        reply(m_inMail ? "354 go on\r\n" : "250 ok\r\n");
    }

    StandInServer m_server;
    bool m_inMail = false;
    int m_logIn = 0; // lines that it still takes for it
};

} // namespace titer::support
