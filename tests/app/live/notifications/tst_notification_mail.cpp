// Mails: how they are written, and what is said to servers.
#include "app/live/notifications/notification_sending.h"
#include "app/live/notifications/smtp.h"
#include "core/base/utf8.h"
#include "tests/support/app/certificates.h"
#include "tests/support/app/mail_server.h"
#include "tests/support/app/notifications.h"
#include "tests/support/test_program.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

namespace tst_notification_mail {

using namespace titer;
using namespace titer::app;
using support::Certificates;
using support::MailServer;
using support::oneAlarm;
using Security = NotificationRule::Security;

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
    Certificates m_certificates;
    bool m_hasCertificates = false;

    std::string path(const char* name) const { return m_folder.filePath(name).toStdString(); }
    Secrets secrets() const { return Secrets(path("secrets.json")); }
    base::Done send(const NotificationRule& rule, const NotificationMessage& message) const
    {
        return sendNotification(rule, message, {}, {}, secrets());
    }

    // One that logs in with a password, and knows the authority of the tests.
    NotificationRule secretRule(const std::string& server, Security security) const
    {
        NotificationRule rule = mailRule(server);
        rule.security = security;
        rule.user = "titer";
        rule.secret = "mail";
        rule.authorities = m_certificates.authority();
        rule.files = *filesNow(rule);
        return rule;
    }

private slots:
    void initTestCase();
    void headersKeepPlainTextAndEncodeTheRest();
    void linesOfABodyAreShortAndComeBack();
    void saysWhatIsOutOfABatch();
    void sendsAMail();
    void noTextOfAnAlarmBeginsAHeader();
    void saysWhatTheServerRefuses();
    void saysThatAServerIsNone();
    void sendsNoPasswordInTheClear();
    void insistsOnTheEncryptionThatIsAskedFor();
    void showsWholeCharactersOfAnAnswer();
    void encryptsBeforeItLogsIn_data();
    void encryptsBeforeItLogsIn();
    void checksWhoTheServerIs_data();
    void checksWhoTheServerIs();
    void trustsNothingThatCameBeforeTheEncryption();
    void aStopEndsWhatIsUnderWay();
};

void TestNotificationMail::initTestCase()
{
    Secrets kept = secrets();
    QVERIFY(kept.set("mail", "sesame").ok());
    if (!Certificates::missing().isEmpty()) return;
    QVERIFY(m_certificates.makeAuthority());
    QVERIFY(m_certificates.makeServer("server", "IP:127.0.0.1"));
    QVERIFY(m_certificates.makeServer("other", "DNS:other.example.org"));
    QVERIFY(m_certificates.makeServer("expired", "IP:127.0.0.1", 0));
    QTest::qSleep(2100);
    m_hasCertificates = true;
}

// For whoever reads it far from the plant; programs get it as well.
void TestNotificationMail::saysWhatIsOutOfABatch()
{
    NotificationMessage message = oneAlarm("Batch out of control");
    QVERIFY(bodyOf(message, {}).find("Batch: ") == std::string::npos);
    message.batches["al-1"] = "SPE beyond its 99 % limit since 7 h: feed (60), pH (1)";
    const std::string body = bodyOf(message, {});
    QVERIFY2(body.find("  Batch: SPE beyond its 99 % limit since 7 h: feed (60), pH (1)\n") != std::string::npos,
             body.c_str());
    const base::Json json = jsonOf(message, {});
    QVERIFY(json.write().find("\"batch\": \"SPE beyond its 99 % limit since 7 h: feed (60), pH (1)\"") !=
            std::string::npos);
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
    MailServer server;
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
        MailServer server;
        QVERIFY(send(mailRule(server.address()), oneAlarm(name)).ok());
        const QByteArray head = server.mail.left(server.mail.indexOf("\r\n\r\n"));
        QVERIFY(head.contains("\r\nContent-Transfer-Encoding: quoted-printable"));
        for (const QByteArray& line : head.split('\n')) QVERIFY2(!line.startsWith("Bcc"), name);
        QVERIFY(!server.lines.join(' ').contains("thief"));
    }
}

void TestNotificationMail::saysWhatTheServerRefuses()
{
    MailServer server;
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
        MailServer server;
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
    MailServer server;
    server.extensions = "250-stub\r\n250 AUTH PLAIN LOGIN\r\n";
    Smtp smtp({});
    QVERIFY(smtp.open("127.0.0.1", server.port(), Smtp::Protection::None, {}).ok());
    QVERIFY(!smtp.logIn("titer", "sesame").ok());
    QTest::qWait(50);
    QCOMPARE(server.lines.size(), qsizetype(1));
}

void TestNotificationMail::insistsOnTheEncryptionThatIsAskedFor()
{
    MailServer server;
    NotificationRule rule = mailRule(server.address());
    rule.security = Security::StartTls;
    const base::Done sent = send(rule, oneAlarm("Oxygen low"));
    QVERIFY(!sent.ok());
    QVERIFY(sent.error().what.text().find("nothing was sent. Check port and security") != std::string::npos);
    QCOMPARE(server.lines.size(), qsizetype(1)); // EHLO alone
}

// The answer of a server is text of any encoding and length.
void TestNotificationMail::showsWholeCharactersOfAnAnswer()
{
    const auto refusedWith = [&](const QByteArray& words) {
        MailServer server;
        server.refused = "MAIL";
        server.refusal = "550 " + words + "\r\n";
        const base::Done sent = send(mailRule(server.address()), oneAlarm("Oxygen low"));
        return sent ? std::string() : sent.error().what.text();
    };
    for (qsizetype before = 0; before < 4; ++before) {
        const QByteArray words = QByteArray(before, 'x') + QByteArray("größer ").repeated(60);
        const std::string said = refusedWith(words);
        QCOMPARE(base::firstInvalidUtf8(said), std::string::npos);
        QVERIFY2(said.size() > 190 && said.size() < 300, said.c_str());
        QVERIFY(
            QString::fromStdString(said).contains(QString::fromUtf8(QByteArray(before, 'x') + "größer größer größer")));
    }
    const std::string latin = refusedWith("gr\xF6\xDF"
                                          "er");
    QCOMPARE(base::firstInvalidUtf8(latin), std::string::npos);
    QVERIFY2(latin.find("gr??er") != std::string::npos, latin.c_str());
}

void TestNotificationMail::encryptsBeforeItLogsIn_data()
{
    QTest::addColumn<bool>("atOnce");
    QTest::addColumn<QByteArray>("words");
    for (const bool atOnce : {true, false})
        for (const char* words : {"AUTH PLAIN LOGIN", "AUTH LOGIN"})
            QTest::addRow("%s, %s", atOnce ? "tls" : "starttls", words) << atOnce << QByteArray(words);
}

void TestNotificationMail::encryptsBeforeItLogsIn()
{
    QFETCH(bool, atOnce);
    QFETCH(QByteArray, words);
    if (!m_hasCertificates) QSKIP(qPrintable(Certificates::missing()));
    MailServer server(m_certificates.of("server"), atOnce);
    server.extensions = "250-stub\r\n250-STARTTLS\r\n250 " + words + "\r\n";
    NotificationRule rule = secretRule(server.address(), atOnce ? Security::Tls : Security::StartTls);
    const base::Done sent = send(rule, oneAlarm("Oxygen low"));
    QVERIFY2(sent.ok(), sent ? "" : sent.error().what.text().c_str());
    if (atOnce)
        QVERIFY(server.inTheClear.isEmpty());
    else
        QVERIFY(server.inTheClear.startsWith("EHLO ") && server.inTheClear.endsWith("STARTTLS\r\n") &&
                server.inTheClear.count('\n') == 2);
    const QList<QByteArray> said = server.lines.mid(atOnce ? 1 : 3);
    if (words.contains("PLAIN"))
        QCOMPARE(said[0], "AUTH PLAIN " + QByteArray("\0titer\0sesame", 13).toBase64());
    else
        QCOMPARE(said.mid(0, 3),
                 (QList<QByteArray>{"AUTH LOGIN", QByteArray("titer").toBase64(), QByteArray("sesame").toBase64()}));
    QVERIFY(!server.mail.isEmpty());
    // Another file of authorities in its place is not what was allowed.
    rule.files.begin()->second = "0";
    QVERIFY(!send(rule, oneAlarm("Oxygen low")).ok());
}

void TestNotificationMail::checksWhoTheServerIs_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<bool>("isKnown");
    QTest::addColumn<QString>("why");
    QTest::newRow("unknown authority") << "server" << false << "signed by an authority that is not trusted here";
    QTest::newRow("another name") << "other" << true << "is for other.example.org";
    QTest::newRow("expired") << "expired" << true << "expired at 20";
}

// A reason and what to do about it; not a byte of what was to be sent.
void TestNotificationMail::checksWhoTheServerIs()
{
    QFETCH(QString, certificate);
    QFETCH(bool, isKnown);
    QFETCH(QString, why);
    if (!m_hasCertificates) QSKIP(qPrintable(Certificates::missing()));
    for (const bool atOnce : {true, false}) {
        MailServer server(m_certificates.of(certificate), atOnce);
        server.extensions = "250-stub\r\n250-STARTTLS\r\n250 AUTH PLAIN\r\n";
        NotificationRule rule = secretRule(server.address(), atOnce ? Security::Tls : Security::StartTls);
        if (!isKnown) rule.authorities.clear(), rule.files.clear();
        const base::Done sent = send(rule, oneAlarm("Oxygen low"));
        QVERIFY(!sent.ok());
        const QString said = QString::fromStdString(sent.error().what.text());
        QVERIFY2(said.contains(why) && said.contains("nothing was sent. "), qPrintable(said));
        QCOMPARE(server.lines.size(), qsizetype(atOnce ? 0 : 2)); // EHLO, STARTTLS
        QVERIFY(server.mail.isEmpty());
    }
}

void TestNotificationMail::trustsNothingThatCameBeforeTheEncryption()
{
    if (!m_hasCertificates) QSKIP(qPrintable(Certificates::missing()));
    MailServer server(m_certificates.of("server"));
    server.extensions = "250-stub\r\n250-STARTTLS\r\n250 AUTH PLAIN\r\n";
    server.ready = "220 go ahead\r\n250 AUTH PLAIN\r\n";
    const base::Done sent = send(secretRule(server.address(), Security::StartTls), oneAlarm("Oxygen low"));
    QVERIFY(!sent.ok());
    QVERIFY(sent.error().what.text().find("before the encryption began") != std::string::npos);
    QCOMPARE(server.lines.size(), qsizetype(2));
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
