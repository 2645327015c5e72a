// Mails: how they are written, and what is said to servers.
#include "app/live/notifications/notification_sending.h"
#include "app/live/notifications/smtp.h"
#include "tests/support/app/notifications.h"
#include "tests/support/test_program.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QSslKey>
#include <QSslServer>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

namespace tst_notification_mail {

using namespace titer;
using namespace titer::app;
using support::oneAlarm;
using Security = NotificationRule::Security;

// A mail server of one conversation: it keeps what it is told and answers as it was set up.
class MailServer : public QObject {
public:
    QByteArray extensions = "250-stub\r\n250-SIZE 1000000\r\n250 8BITMIME\r\n";
    QByteArray refused; // the beginning of a line that it refuses
    QByteArray greeting = "220 stub ready\r\n";
    QList<QByteArray> lines; // that it was told, without those of a mail
    QByteArray mail;         // as it came, without the line that ends it

    explicit MailServer(QTcpServer& server)
        : m_server(server)
    {
        connect(&m_server, &QTcpServer::pendingConnectionAvailable, this, &MailServer::begin);
        m_server.listen(QHostAddress::LocalHost);
    }
    std::string address() const { return "127.0.0.1:" + std::to_string(m_server.serverPort()); }

private:
    void begin()
    {
        m_socket = m_server.nextPendingConnection();
        if (!m_socket) return;
        connect(m_socket, &QTcpSocket::readyRead, this, &MailServer::read);
        m_socket->write(greeting);
        if (m_socket->bytesAvailable() > 0) read();
    }
    void read()
    {
        while (m_socket->canReadLine()) {
            const QByteArray line = m_socket->readLine();
            if (m_inMail && line != ".\r\n") {
                mail += line;
                continue;
            }
            if (!m_inMail) lines.push_back(line.trimmed());
            answer(line);
        }
    }
    void answer(const QByteArray& line)
    {
        if (std::exchange(m_inMail, false)) return reply("250 2.0.0 queued\r\n");
        if (!refused.isEmpty() && line.startsWith(refused)) return reply("550 5.7.1 not\x07 you\r\n");
        if (line.startsWith("EHLO")) return reply(extensions);
        if (line.startsWith("AUTH LOGIN")) return reply("334 VXNlcm5hbWU6\r\n");
        if (line.startsWith("AUTH PLAIN")) return reply("235 2.7.0 in\r\n");
        if (line.startsWith("DATA")) m_inMail = true;
        if (line.startsWith("QUIT")) return reply("221 bye\r\n");
        reply(m_inMail                                                 ? "354 go on\r\n"
              : extensions.contains("AUTH LOGIN") && lines.size() == 3 ? "334 UGFzc3dvcmQ6\r\n"
                                                                       : "250 ok\r\n");
    }
    void reply(const QByteArray& text) { m_socket->write(text); }

    QTcpServer& m_server;
    QTcpSocket* m_socket = nullptr;
    bool m_inMail = false;
};

// Quoted-printable as a reader of mails undoes it.
QByteArray decoded(const QByteArray& text)
{
    QByteArray plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != '=') {
            plain += text[i];
            continue;
        }
        if (text.mid(i + 1, 2) != "\r\n") plain += QByteArray::fromHex(text.mid(i + 1, 2));
        i += 2;
    }
    return plain.replace("\r\n", "\n");
}

NotificationRule mailRule(const std::string& server)
{
    NotificationRule rule;
    rule.id = "no-1";
    rule.server = server;
    rule.security = Security::None;
    rule.from = "titer@example.org";
    rule.to = {"a@example.org", "b@example.org"};
    return rule;
}

class TestNotificationMail : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    std::string path(const char* name) const { return m_folder.filePath(name).toStdString(); }
    Secrets secrets() const { return Secrets(path("secrets.json")); }
    base::Done send(const NotificationRule& rule, const NotificationMessage& message) const
    {
        return sendNotification(rule, message, {}, {}, secrets());
    }
    bool makeCertificate() const;

private slots:
    void headersKeepPlainTextAndEncodeTheRest();
    void linesOfABodyAreShortAndComeBack();
    void sendsAMail();
    void noTextOfAnAlarmBeginsAHeader();
    void saysWhatTheServerRefuses();
    void saysThatAServerIsNone();
    void sendsNoPasswordInTheClear();
    void insistsOnTheEncryptionThatIsAskedFor();
    void checksWhoTheServerIs();
    void aStopEndsWhatIsUnderWay();
};

bool TestNotificationMail::makeCertificate() const
{
    const QString openssl = QStandardPaths::findExecutable("openssl");
    return !openssl.isEmpty() &&
           QProcess::execute(openssl, {"req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout",
                                       m_folder.filePath("key.pem"), "-out", m_folder.filePath("cert.pem"), "-days",
                                       "2", "-subj", "/CN=stub", "-addext", "subjectAltName=IP:127.0.0.1"}) == 0;
}

void TestNotificationMail::headersKeepPlainTextAndEncodeTheRest()
{
    QCOMPARE(headerText("Titer: high alarm"), std::string("Titer: high alarm"));
    QCOMPARE(headerText("a\r\nBcc: x@y.z"), std::string("a  Bcc: x@y.z"));
    QCOMPARE(headerText("Größe"), std::string("=?UTF-8?B?R3LDtsOfZQ==?="));
    // What would read as an encoded word is none.
    QVERIFY(headerText("=?UTF-8?B?QQ==?=").starts_with("=?UTF-8?B?PT9VVEYtOD9C"));
    const std::string name(100, 'x'), greek = [] {
        std::string text;
        for (int i = 0; i < 60; ++i) text += "μ";
        return text;
    }();
    for (const std::string& text : {name, greek}) {
        QByteArray back;
        for (const QByteArray& word : QByteArray::fromStdString(headerText(text)).split('\n')) {
            const QByteArray one = word.trimmed();
            QVERIFY(one.size() <= 75); // RFC 2047, section 2
            QVERIFY(one.startsWith("=?UTF-8?B?") && one.endsWith("?="));
            const QByteArray part = QByteArray::fromBase64(one.mid(10, one.size() - 12));
            QVERIFY(QString::fromUtf8(part).toUtf8() == part); // whole characters
            back += part;
        }
        QCOMPARE(back, QByteArray::fromStdString(text));
    }
}

void TestNotificationMail::linesOfABodyAreShortAndComeBack()
{
    QCOMPARE(quotedPrintable("a = b"), std::string("a =3D b"));
    QCOMPARE(quotedPrintable("blank \nnext"), std::string("blank=20\r\nnext"));
    QCOMPARE(quotedPrintable("µ"), std::string("=C2=B5"));
    QByteArray text;
    for (int i = 0; i < 40; ++i) text += "Sauerstoff fällt = 30 % ";
    text += "\n.\nlast\rline ";
    const QByteArray encoded = QByteArray::fromStdString(quotedPrintable(text.toStdString()));
    for (const QByteArray& line : encoded.split('\n')) QVERIFY(line.trimmed().size() <= 76); // RFC 2045, section 6.7
    QCOMPARE(decoded(encoded), text);
}

void TestNotificationMail::sendsAMail()
{
    QTcpServer socket;
    MailServer server(socket);
    QVERIFY(send(mailRule(server.address()), oneAlarm("Oxygen low")).ok());
    QTRY_COMPARE(server.lines.size(), qsizetype(6));
    QVERIFY(server.lines[0].startsWith("EHLO "));
    QCOMPARE(server.lines.mid(1), (QList<QByteArray>{"MAIL FROM:<titer@example.org>", "RCPT TO:<a@example.org>",
                                                     "RCPT TO:<b@example.org>", "DATA", "QUIT"}));
    const qsizetype end = server.mail.indexOf("\r\n\r\n");
    const QByteArray head = server.mail.left(end);
    QVERIFY(head.contains("From: <titer@example.org>\r\n"));
    QVERIFY(head.contains("To: <a@example.org>,\r\n <b@example.org>\r\n"));
    QVERIFY(head.contains("Date: Thu, 28 May 2026 20:26:40 +0000\r\n"));
    QVERIFY(head.contains("Content-Type: text/plain; charset=utf-8\r\n"));
    const QByteArray body = decoded(server.mail.mid(end + 4));
    QVERIFY(body.contains("Oxygen low (al-1), high, unacknowledged 2026-05-28 20:26:30 +00:00"));
    QVERIFY(body.contains("28.5"));
    // A line of a dot alone would have ended the mail; it comes with two (RFC 5321, section 4.5.2).
    QVERIFY(server.mail.contains("\r\n..\r\nThen wait."));
    for (const QByteArray& line : server.mail.split('\n')) QVERIFY(line.isEmpty() || line.endsWith('\r'));
}

void TestNotificationMail::noTextOfAnAlarmBeginsAHeader()
{
    for (const char* name : {"x\r\nBcc: thief@example.org", "x\nBcc: thief@example.org", "µ\r\nBcc: thief@example.org",
                             "x\r\n\r\nBcc: thief@example.org"}) {
        QTcpServer socket;
        MailServer server(socket);
        QVERIFY(send(mailRule(server.address()), oneAlarm(name)).ok());
        const QByteArray head = server.mail.left(server.mail.indexOf("\r\n\r\n"));
        QVERIFY(head.contains("\r\nContent-Transfer-Encoding: quoted-printable"));
        for (const QByteArray& line : head.split('\n')) QVERIFY2(!line.startsWith("Bcc"), name);
        QVERIFY(!server.lines.join(' ').contains("thief"));
    }
}

void TestNotificationMail::saysWhatTheServerRefuses()
{
    QTcpServer socket;
    MailServer server(socket);
    server.refused = "RCPT TO:<b@";
    const base::Done sent = send(mailRule(server.address()), oneAlarm("Oxygen low"));
    QVERIFY(!sent.ok());
    QVERIFY(sent.error().what.text().find("550 5.7.1 not  you") != std::string::npos);
    QVERIFY(server.mail.isEmpty());
    QVERIFY(!server.lines.contains("DATA"));
}

void TestNotificationMail::saysThatAServerIsNone()
{
    {
        QTcpServer socket;
        MailServer server(socket);
        server.greeting = "SSH-2.0-stub\r\n";
        QVERIFY(!send(mailRule(server.address()), oneAlarm("Oxygen low")).ok());
        QVERIFY(server.lines.isEmpty());
    }
    QTcpServer nobody;
    QVERIFY(nobody.listen(QHostAddress::LocalHost));
    const std::string address = "127.0.0.1:" + std::to_string(nobody.serverPort());
    nobody.close();
    QVERIFY(!send(mailRule(address), oneAlarm("Oxygen low")).ok());
}

void TestNotificationMail::sendsNoPasswordInTheClear()
{
    QTcpServer socket;
    MailServer server(socket);
    server.extensions = "250-stub\r\n250 AUTH PLAIN LOGIN\r\n";
    Smtp smtp({});
    QVERIFY(smtp.open("127.0.0.1", socket.serverPort(), Smtp::Protection::None, {}).ok());
    QVERIFY(!smtp.logIn("titer", "sesame").ok());
    QTest::qWait(50);
    QCOMPARE(server.lines.size(), qsizetype(1));
}

void TestNotificationMail::insistsOnTheEncryptionThatIsAskedFor()
{
    QTcpServer socket;
    MailServer server(socket);
    NotificationRule rule = mailRule(server.address());
    rule.security = Security::StartTls;
    QVERIFY(!send(rule, oneAlarm("Oxygen low")).ok());
    QCOMPARE(server.lines.size(), qsizetype(1)); // EHLO alone
}

void TestNotificationMail::checksWhoTheServerIs()
{
    if (!QSslSocket::supportsSsl() || !makeCertificate()) QSKIP("needs TLS and openssl");
    QFile keyFile(m_folder.filePath("key.pem"));
    QVERIFY(keyFile.open(QIODevice::ReadOnly));
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setPrivateKey(QSslKey(&keyFile, QSsl::Rsa));
    configuration.setLocalCertificate(QSslCertificate::fromPath(m_folder.filePath("cert.pem")).value(0));
    Secrets kept = secrets();
    QVERIFY(kept.set("mail", "sesame").ok());
    for (const bool trusted : {false, true}) {
        for (const char* words : {"AUTH PLAIN LOGIN", "AUTH LOGIN"}) {
            QSslServer socket;
            socket.setSslConfiguration(configuration);
            MailServer server(socket);
            server.extensions = QByteArray("250-stub\r\n250 ") + words + "\r\n";
            NotificationRule rule = mailRule(server.address());
            rule.security = Security::Tls;
            rule.user = "titer";
            rule.secret = "mail";
            if (trusted) {
                rule.authorities = path("cert.pem");
                rule.files = *filesNow(rule);
            }
            const base::Done sent = send(rule, oneAlarm("Oxygen low"));
            QCOMPARE(sent.ok(), trusted);
            if (!trusted) {
                QVERIFY(server.lines.isEmpty());
                continue;
            }
            if (QByteArray(words).contains("PLAIN"))
                QCOMPARE(server.lines[1], "AUTH PLAIN " + QByteArray("\0titer\0sesame", 13).toBase64());
            else
                QCOMPARE(server.lines.mid(1, 3), (QList<QByteArray>{"AUTH LOGIN", QByteArray("titer").toBase64(),
                                                                    QByteArray("sesame").toBase64()}));
            QVERIFY(!server.mail.isEmpty());
            // Another file of authorities in its place is not what was allowed.
            rule.files.begin()->second = "0";
            QVERIFY(!send(rule, oneAlarm("Oxygen low")).ok());
        }
    }
}

void TestNotificationMail::aStopEndsWhatIsUnderWay()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    std::stop_source stop;
    QTimer::singleShot(200, this, [&] { stop.request_stop(); });
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!sendNotification(mailRule("127.0.0.1:" + std::to_string(silent.serverPort())), oneAlarm("Oxygen low"), {},
                              stop.get_token(), secrets())
                 .ok());
    QVERIFY(timer.elapsed() < 5000);
}

TITER_TEST(TestNotificationMail)

} // namespace tst_notification_mail

#include "tst_notification_mail.moc"
