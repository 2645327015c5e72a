// What is sent to webhooks and given to commands, and what is not.
#include "app/live/notifications/notification_sending.h"
#include "tests/support/app/notifications.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <fstream>

namespace tst_notification_sending {

using namespace titer;
using namespace titer::app;
using support::oneAlarm;
using Kind = NotificationRule::Kind;
namespace fs = std::filesystem;

// A web server that gives one answer to all.
class WebServer : public QObject {
public:
    QByteArray answer, request;
    int requests = 0;

    explicit WebServer(QByteArray status)
        : answer("HTTP/1.1 " + status + "\r\nContent-Length: 0\r\n\r\n")
    {
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            QTcpSocket* socket = m_server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                request += socket->readAll();
                const qsizetype end = request.indexOf("\r\n\r\n");
                const QRegularExpressionMatch length =
                    QRegularExpression("content-length: (\\d+)", QRegularExpression::CaseInsensitiveOption)
                        .match(QString::fromUtf8(request));
                if (end < 0 || request.size() < end + 4 + length.captured(1).toInt()) return;
                ++requests;
                socket->write(answer);
            });
        });
        m_server.listen(QHostAddress::LocalHost);
    }
    std::string url() const { return "http://127.0.0.1:" + std::to_string(m_server.serverPort()) + "/alarms"; }
    QJsonObject body() const { return QJsonDocument::fromJson(request.mid(request.indexOf("\r\n\r\n") + 4)).object(); }

private:
    QTcpServer m_server;
};

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
    const QJsonObject body = server.body();
    QCOMPARE(body["format"].toString(), QStringLiteral("titer.notification/1"));
    QCOMPARE(body["rule"].toString(), QStringLiteral("no-2"));
    QCOMPARE(body["count"].toInt(), 1);
    const QJsonObject alarm = body["alarms"].toArray().at(0).toObject();
    QCOMPARE(alarm["id"].toString(), QStringLiteral("al-1"));
    QCOMPARE(alarm["name"].toString(), QString::fromUtf8("Sauerstoff fällt\r\n\"x\""));
    QCOMPARE(alarm["priority"].toString(), QStringLiteral("high"));
    QCOMPARE(alarm["value"].toDouble(), 28.5);
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
    QCOMPARE(server.requests, 1);
    QCOMPARE(other.requests, 0);
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
