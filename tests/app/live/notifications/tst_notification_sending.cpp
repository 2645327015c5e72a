// What is sent to webhooks and given to commands, and what is not.
#include "app/live/notifications/notification_sending.h"
#include "tests/support/app/certificates.h"
#include "tests/support/app/notifications.h"
#include "tests/support/app/web_server.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <fstream>

namespace tst_notification_sending {

using namespace titer;
using namespace titer::app;
using support::Certificates;
using support::oneAlarm;
using support::WebServer;
using Kind = NotificationRule::Kind;
namespace fs = std::filesystem;

class TestNotificationSending : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    std::string path(const char* name) const { return m_folder.filePath(name).toStdString(); }
    Secrets secrets() const { return Secrets(path("secrets.json")); }
    base::Done send(const NotificationRule& rule, const NotificationMessage& message) const
    {
        return sendNotification(rule, message, {}, {}, secrets());
    }

private slots:
    void postsToAWebhook();
    void checksWhoAWebhookIs();
    void followsNoWebhookElsewhere();
    void givesACommandTheAlarms();
    void runsNoCommandThatWasNotAllowed();
};

void TestNotificationSending::postsToAWebhook()
{
    WebServer server("204 No Content");
    NotificationRule rule;
    rule.id = "no-2";
    rule.kind = Kind::Webhook;
    rule.url = server.url();
    QVERIFY(send(rule, oneAlarm("Sauerstoff fällt\r\n\"x\"")).ok());
    QVERIFY(server.request.startsWith("POST /alarms HTTP/1.1\r\n"));
    const QJsonObject body = server.bodies.value(0);
    QCOMPARE(body["format"].toString(), QStringLiteral("titer.notification/1"));
    QCOMPARE(body["rule"].toString(), QStringLiteral("no-2"));
    QCOMPARE(body["count"].toInt(), 1);
    const QJsonObject alarm = body["alarms"].toArray().at(0).toObject();
    QCOMPARE(alarm["id"].toString(), QStringLiteral("al-1"));
    QCOMPARE(alarm["name"].toString(), QString::fromUtf8("Sauerstoff fällt\r\n\"x\""));
    QCOMPARE(alarm["priority"].toString(), QStringLiteral("high"));
    QCOMPARE(alarm["value"].toDouble(), 28.5);
}

// Its secret goes to whom the certificate is of, and to nobody else.
void TestNotificationSending::checksWhoAWebhookIs()
{
    if (!Certificates::missing().isEmpty()) QSKIP(qPrintable(Certificates::missing()));
    const Certificates certificates;
    QVERIFY(certificates.makeAuthority());
    QVERIFY(certificates.makeServer("server", "IP:127.0.0.1"));
    QVERIFY(certificates.makeServer("other", "DNS:other.example.org"));
    QVERIFY(certificates.makeServer("expired", "IP:127.0.0.1", 0));
    QTest::qSleep(2100);
    Secrets kept = secrets();
    QVERIFY(kept.set("hook", "sesame").ok());
    const auto sentTo = [&](WebServer& server, bool isKnown) {
        NotificationRule rule;
        rule.kind = Kind::Webhook;
        rule.url = server.url();
        rule.secret = "hook";
        if (isKnown) rule.authorities = certificates.authority();
        rule.files = *filesNow(rule);
        const base::Done sent = send(rule, oneAlarm("Oxygen low"));
        return sent ? std::string("sent") : sent.error().what.text();
    };
    WebServer server("204 No Content", certificates.of("server"));
    QCOMPARE(sentTo(server, true), std::string("sent"));
    QVERIFY(server.request.toLower().contains("\r\nauthorization: bearer sesame\r\n"));
    const struct {
        const char *certificate, *why;
        bool isKnown;
    } refused[] = {{"server", "signed by an authority that is not trusted here", false},
                   {"other", "is for other.example.org", true},
                   {"expired", "expired at 20", true}};
    for (const auto& [certificate, why, isKnown] : refused) {
        WebServer wrong("204 No Content", certificates.of(certificate));
        const std::string said = sentTo(wrong, isKnown);
        QVERIFY2(said.find(why) != std::string::npos && said.find("nothing was sent. ") != std::string::npos,
                 said.c_str());
        QVERIFY(wrong.request.isEmpty() && wrong.bodies.isEmpty());
    }
}

void TestNotificationSending::followsNoWebhookElsewhere()
{
    WebServer other("204 No Content");
    WebServer server("307 Temporary Redirect\r\nLocation: " + QByteArray::fromStdString(other.url()));
    NotificationRule rule;
    rule.kind = Kind::Webhook;
    rule.url = server.url();
    const base::Done sent = send(rule, oneAlarm("Oxygen low"));
    QVERIFY(!sent.ok());
    QVERIFY(sent.error().what.text().find("307") != std::string::npos);
    QTest::qWait(100);
    QCOMPARE(server.bodies.size(), qsizetype(1));
    QVERIFY(other.bodies.isEmpty());
}

void TestNotificationSending::givesACommandTheAlarms()
{
    const std::string script = path("tell.sh");
    std::ofstream(script) << "#!/bin/sh\necho \"$1\" > \"$2\"\ncat >> \"$2\"\nexit $3\n";
    fs::permissions(script, fs::perms::owner_all);
    NotificationRule rule;
    rule.kind = Kind::Command;
    rule.command = {script, "an argument; $(x)", path("told"), "0"};
    rule.files = *filesNow(rule);
    const base::Done ran = send(rule, oneAlarm("$(touch x); Oxygen low"));
    QVERIFY2(ran.ok(), ran.ok() ? "" : ran.error().what.text().c_str());
    QFile told(m_folder.filePath("told"));
    QVERIFY(told.open(QIODevice::ReadOnly));
    QCOMPARE(told.readLine(), QByteArray("an argument; $(x)\n"));
    QCOMPARE(QJsonDocument::fromJson(told.readAll())["alarms"][0]["name"].toString(),
             QStringLiteral("$(touch x); Oxygen low"));
    rule.command[2] = path("other");
    rule.command[3] = "3";
    rule.files = *filesNow(rule);
    const base::Done failed = send(rule, oneAlarm("Oxygen low"));
    QVERIFY(!failed.ok());
    QVERIFY(failed.error().what.text().find("3") != std::string::npos);
}

void TestNotificationSending::runsNoCommandThatWasNotAllowed()
{
    const std::string script = path("swap.sh");
    std::ofstream(script) << "#!/bin/sh\ncat > /dev/null\n";
    fs::permissions(script, fs::perms::owner_all);
    NotificationRule rule;
    rule.kind = Kind::Command;
    rule.command = {script};
    QVERIFY(!send(rule, oneAlarm("Oxygen low")).ok()); // nobody allowed anything
    rule.files = *filesNow(rule);
    QVERIFY(send(rule, oneAlarm("Oxygen low")).ok());
    std::ofstream(script) << "#!/bin/sh\ntouch \"$0.ran\"\n";
    QVERIFY(!send(rule, oneAlarm("Oxygen low")).ok());
    QVERIFY(!fs::exists(script + ".ran"));
}

TITER_TEST(TestNotificationSending)

} // namespace tst_notification_sending

#include "tst_notification_sending.moc"
