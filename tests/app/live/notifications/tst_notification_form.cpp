// A notification as a form has it: what is kept comes back as it was, and what is wrong is said as the command line says it.
#include "app/live/notifications/notification_form.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_notification_form {

using namespace titer;
using namespace titer::app;
using Kind = NotificationRule::Kind;

class TestNotificationForm : public QObject {
    Q_OBJECT

private slots:
    void rulesComeBackAsTheyWere_data();
    void rulesComeBackAsTheyWere();
    void faultsAreThoseOfTheCommandLine();
    void whatDoesNotApplyIsNotAskedFor();
    void aPasswordHasANameOfItsOwn();
};

void TestNotificationForm::rulesComeBackAsTheyWere_data()
{
    QTest::addColumn<NotificationRule>("rule");
    NotificationRule mail{.id = "no-1", .label = "Shift leader", .server = "mail.example.org:465"};
    mail.security = NotificationRule::Security::Tls;
    mail.from = "titer@example.org";
    mail.to = {"a@example.org", "b@example.org"};
    mail.user = "titer";
    mail.secret = "mail";
    mail.authorities = "/etc/ssl/site.pem";
    mail.priorities = {alarm::Priority::Critical, alarm::Priority::Low};
    mail.shift = *readShift("mo-fr 22:00-06:00");
    mail.after = 450.0;
    QTest::newRow("mail") << mail;
    NotificationRule hook{.id = "no-2", .kind = Kind::Webhook, .enabled = false};
    hook.url = "https://alarms.example.org/in?a=1;b=2";
    QTest::newRow("webhook") << hook;
    for (const std::vector<std::string>& command :
         {std::vector<std::string>{"/usr/bin/page"},
          {"/opt/our tools/page", "--to", "shift leader", "a;b", "say \"now\"", "\"", "tab\there"},
          {"/usr/bin/page", "", "behind an empty one"}}) {
        NotificationRule program{.id = "no-3", .kind = Kind::Command, .command = command};
        QTest::newRow(qPrintable(QString("command of %1").arg(command.size()))) << program;
    }
}

void TestNotificationForm::rulesComeBackAsTheyWere()
{
    QFETCH(NotificationRule, rule);
    const connect::Settings settings = notificationSettings(rule);
    base::Errors errors;
    const TypedNotification typed = readNotificationSettings(settings, rule, errors);
    QVERIFY2(errors.empty(), errors.empty() ? "" : errors.front().what.text().c_str());
    QVERIFY2(typed.rule == rule, ruleJson(typed.rule).write(false).c_str());
    QVERIFY(typed.password.empty());
    // As a person would have typed it: what needs no before.
    if (rule.command.size() == 3) return;
    NotificationRule none;
    none.id = rule.id;
    QVERIFY(readNotificationSettings(settings, none, errors).rule == rule);
}

void TestNotificationForm::faultsAreThoseOfTheCommandLine()
{
    const auto said = [](const base::Errors& errors) {
        std::vector<std::string> words;
        for (const base::Error& error : errors) words.push_back(error.where + ": " + error.what.text());
        return words;
    };
    base::Errors typed, written;
    (void)readNotificationSettings(
        {{"server", "mail.example.org"}, {"from", "a@b.c"}, {"to", "d@e.f"}, {"to", "shift"}, {"shift", "at night"}},
        {}, typed);
    base::Errors none;
    (void)readRule("",
                   base::readJson(R"({"kind": "mail", "server": "mail.example.org", "from": "a@b.c",
                                      "to": ["d@e.f", "shift"], "shift": "at night"})",
                                  none),
                   written);
    QCOMPARE(typed.size(), std::size_t(3));
    QCOMPARE(said(typed), said(written));

    base::Errors others;
    (void)readNotificationSettings({{"kind", "Command"},
                                    {"command", "/usr/bin/page"},
                                    {"critical", "No"},
                                    {"high", "No"},
                                    {"medium", "No"},
                                    {"low", "No"},
                                    {"after", "soon"}},
                                   {}, others);
    QCOMPARE(others.size(), std::size_t(2));
    QCOMPARE(others[0].where, std::string("critical"));
    QCOMPARE(others[1].where, std::string("after"));
}

void TestNotificationForm::whatDoesNotApplyIsNotAskedFor()
{
    // What was typed for a mail stays in its fields, and is no part of a webhook.
    base::Errors errors;
    const TypedNotification typed = readNotificationSettings({{"kind", "Webhook (HTTP POST)"},
                                                              {"url", "https://h/"},
                                                              {"server", "nonsense"},
                                                              {"to", "nobody"},
                                                              {"command", "relative"}},
                                                             {}, errors);
    QVERIFY2(errors.empty(), errors.empty() ? "" : errors.front().what.text().c_str());
    QVERIFY(typed.rule.server.empty() && typed.rule.to.empty() && typed.rule.command.empty());
    QVERIFY(!appliesTo(Kind::Command, "secret") && appliesTo(Kind::Webhook, "secret"));
}

void TestNotificationForm::aPasswordHasANameOfItsOwn()
{
    base::Errors errors;
    const connect::Settings settings{
        {"kind", "Webhook (HTTP POST)"}, {"url", "https://h/"}, {"secret", "sesame; open"}};
    const TypedNotification one = readNotificationSettings(settings, {}, errors),
                            other = readNotificationSettings(settings, {}, errors);
    QVERIFY(errors.empty());
    QCOMPARE(one.password, std::string("sesame; open"));
    QVERIFY(one.rule.secret.starts_with("notification-") && one.rule.secret != other.rule.secret);
    QVERIFY(ruleJson(one.rule).write(false).find("sesame") == std::string::npos);
}

TITER_TEST(TestNotificationForm)

} // namespace tst_notification_form

#include "tst_notification_form.moc"
