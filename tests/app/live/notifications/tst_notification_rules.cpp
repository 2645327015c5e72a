// Rules, and which alarms are told to whom and when.
#include "app/live/notifications/calling_alarms.h"
#include "app/live/notifications/notifier.h"
#include "core/base/time.h"
#include "core/store/audit.h"
#include "core/store/project_file.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <fstream>

namespace tst_notification_rules {

using namespace titer;
using namespace titer::app;
using namespace std::chrono_literals;
using alarm::Priority;
using alarm::State;
namespace fs = std::filesystem;

std::int64_t at(const char* text)
{
    const base::Result<base::Instant> time = base::readInstant(text);
    return time ? time->microseconds : 0;
}

AlarmRow row(const char* id, Priority priority, State state, std::int64_t since)
{
    AlarmRow row;
    row.definition.id = id;
    row.definition.name = std::string("name of ") + id;
    row.definition.priority = priority;
    row.alarmStatus.id = id;
    row.alarmStatus.state = state;
    row.alarmStatus.since = since;
    return row;
}

std::vector<std::string> idsOf(const std::vector<AlarmRow>& rows)
{
    std::vector<std::string> ids;
    for (const AlarmRow& one : rows) ids.push_back(one.definition.id);
    return ids;
}

using Ids = std::vector<std::string>;

class TestNotificationRules : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::string m_project;

    std::string path(const char* name) const { return m_folder.filePath(name).toStdString(); }
    NotificationRule commandRule(const char* script) const;
    Ids trail() const;

private slots:
    void initTestCase();
    void init();
    void rulesComeBackAsTheyWereKept();
    void refusesWhatDoesNotFitTogether_data();
    void refusesWhatDoesNotFitTogether();
    void tellsOnceWhatCalls();
    void whatCallsNobodyIsNotTold_data();
    void whatCallsNobodyIsNotTold();
    void escalatesWhatNobodyAcknowledged();
    void sendsTheFirstFewAtOnceThenOneAMinute();
    void aRecorderThatStartsAgainTellsNobodyTwice();
    void whatWasAcknowledgedBetweenTwoLooksCallsAgain();
    void aFailureIsSaidAndTriedAgainLater();
    void aFailureEndsWhereNothingIsLeftToSend();
};

void TestNotificationRules::initTestCase()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere");
    qputenv("XDG_CONFIG_HOME", m_folder.filePath("config").toLocal8Bit());
}

void TestNotificationRules::init()
{
    QDir(m_folder.path()).removeRecursively();
    QVERIFY(QDir().mkpath(m_folder.path()));
    m_project = path("Culture 7.titer");
    QVERIFY(store::ProjectFile::create(m_project, "{}").ok());
}

// A script that is allowed as it is now.
NotificationRule TestNotificationRules::commandRule(const char* script) const
{
    const std::string file = path("tell.sh");
    std::ofstream(file) << "#!/bin/sh\n" << script << "\n";
    fs::permissions(file, fs::perms::owner_all);
    NotificationRule rule;
    rule.id = "no-1";
    rule.kind = NotificationRule::Kind::Command;
    rule.command = {file};
    const auto files = filesNow(rule);
    if (files) rule.files = *files;
    return rule;
}

Ids TestNotificationRules::trail() const
{
    Ids said;
    const base::Done read = store::AuditTrail::ofProject(m_project).read([&](const store::AuditEntry& entry) {
        if (entry.change.what.starts_with("notification_") && entry.change.what != "notification_set_up")
            said.push_back(entry.change.what + " " + entry.change.place + " " + entry.change.after);
        return true;
    });
    return read ? said : Ids{"unreadable"};
}

void TestNotificationRules::rulesComeBackAsTheyWereKept()
{
    NotificationRule rule;
    rule.id = "no-1";
    rule.label = "Shift leader";
    rule.server = "mail.example.org:587";
    rule.from = "titer@example.org";
    rule.to = {"a@example.org", "b@example.org"};
    rule.user = "titer";
    rule.secret = "mail";
    rule.priorities = {Priority::Critical, Priority::High};
    rule.shift = *readShift("mo-fr 06:00-14:00");
    rule.after = 900.0;
    QVERIFY(keepRule(m_project, rule.id, &rule).ok());
    base::Result<std::vector<NotificationRule>> rules = notificationRules(m_project);
    QVERIFY(rules.ok());
    QCOMPARE(rules->size(), std::size_t(1));
    QVERIFY(rules->front() == rule);
    QCOMPARE(newRuleId(*rules), std::string("no-2"));
    // Another project has none of them.
    rules = notificationRules(path("Other.titer"));
    QVERIFY(rules && rules->empty());
    QVERIFY(keepRule(m_project, rule.id, nullptr).ok());
    rules = notificationRules(m_project);
    QVERIFY(rules && rules->empty());
}

void TestNotificationRules::refusesWhatDoesNotFitTogether_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("key");
    const QString mail = R"("kind": "mail", "server": "h:25", "from": "a@b.c", "to": ["d@e.f"])";
    const auto mailWith = [&](const char* more) { return "{" + mail + ", " + QString::fromUtf8(more) + "}"; };
    QTest::newRow("no server") << R"({"kind": "mail", "from": "a@b.c", "to": ["d@e.f"]})" << "server";
    QTest::newRow("line end in an address")
        << R"({"kind": "mail", "server": "h:25", "from": "a@b.c", "to": ["d@e.f\r\nBcc: x@y.z"]})" << "to";
    QTest::newRow("two addresses in one")
        << R"({"kind": "mail", "server": "h:25", "from": "a@b.c>,<x@y.z", "to": ["d@e.f"]})" << "from";
    QTest::newRow("password in the clear")
        << mailWith(R"("security": "none", "user": "u", "secret": "s")") << "security";
    QTest::newRow("secret of nobody") << mailWith(R"("secret": "s")") << "secret";
    QTest::newRow("unknown key") << mailWith(R"("passwort": "s")") << "passwort";
    QTest::newRow("priority") << mailWith(R"("priority": ["urgent"])") << "priority";
    QTest::newRow("negative time") << mailWith(R"("after": -1)") << "after";
    QTest::newRow("file address") << R"({"kind": "webhook", "url": "file:///etc/passwd"})" << "url";
    QTest::newRow("password in the address") << R"({"kind": "webhook", "url": "https://u:p@h/"})" << "url";
    QTest::newRow("secret in the clear") << R"({"kind": "webhook", "url": "http://h/", "secret": "s"})" << "url";
    QTest::newRow("relative program") << R"({"kind": "command", "command": ["tell.sh"]})" << "command";
}

void TestNotificationRules::refusesWhatDoesNotFitTogether()
{
    QFETCH(QString, text);
    QFETCH(QString, key);
    base::Errors errors;
    const base::Json json = base::readJson(text.toStdString(), errors);
    QVERIFY(errors.empty());
    readRule("no-1", json, errors);
    QCOMPARE(errors.size(), std::size_t(1));
    QCOMPARE(errors.front().where, key.toStdString());
}

void TestNotificationRules::tellsOnceWhatCalls()
{
    const std::int64_t now = at("2026-11-30T10:00:00Z");
    NotificationRule rule;
    rule.id = "no-1";
    rule.priorities = {Priority::High, Priority::Critical};
    std::vector<AlarmRow> rows = {row("al-1", Priority::High, State::Unacknowledged, now),
                                  row("al-2", Priority::Low, State::Unacknowledged, now),
                                  row("al-3", Priority::Critical, State::ReturnedUnacknowledged, now)};
    CallingAlarms calling;
    QVERIFY(calling.see(rows));
    QCOMPARE(idsOf(calling.due(rule, rows, now, {})), (Ids{"al-3", "al-1"}));
    calling.told(rule, calling.due(rule, rows, now, {}));
    QVERIFY(calling.due(rule, rows, now, {}).empty());
    // Who returns and is raised again without an acknowledgement has been told of.
    rows[0].alarmStatus.state = State::ReturnedUnacknowledged;
    QVERIFY(!calling.see(rows));
    QVERIFY(calling.due(rule, rows, now, {}).empty());
    // Acknowledged and raised again calls again.
    rows[0].alarmStatus.state = State::Acknowledged;
    QVERIFY(calling.see(rows));
    rows[0].alarmStatus.state = State::Unacknowledged;
    QVERIFY(calling.see(rows));
    QCOMPARE(idsOf(calling.due(rule, rows, now, {})), Ids{"al-1"});
    // A recorder that starts again knows it.
    CallingAlarms again;
    again.read(calling.json());
    QVERIFY(!again.see(rows));
    QCOMPARE(idsOf(again.due(rule, rows, now, {})), Ids{"al-1"});
    // Whoever else is reached now was not told.
    rule.to = {"other@example.org"};
    QCOMPARE(idsOf(again.due(rule, rows, now, {})), (Ids{"al-3", "al-1"}));
}

void TestNotificationRules::whatCallsNobodyIsNotTold_data()
{
    QTest::addColumn<int>("state");
    for (const State state :
         {State::Normal, State::Acknowledged, State::Shelved, State::SuppressedDesign, State::OutOfService})
        QTest::newRow(alarm::nameOf(state)) << int(state);
}

void TestNotificationRules::whatCallsNobodyIsNotTold()
{
    QFETCH(int, state);
    NotificationRule rule;
    rule.id = "no-1";
    std::vector<AlarmRow> rows = {row("al-1", Priority::High, State(state), 1)};
    CallingAlarms calling;
    QVERIFY(!calling.see(rows));
    QVERIFY(calling.due(rule, rows, 1, {}).empty());
    rows[0].alarmStatus.state = State::Unacknowledged;
    QVERIFY(calling.see(rows));
    QCOMPARE(idsOf(calling.due(rule, rows, 1, {})), Ids{"al-1"});
    rule.enabled = false;
    QVERIFY(calling.due(rule, rows, 1, {}).empty());
}

void TestNotificationRules::escalatesWhatNobodyAcknowledged()
{
    const std::int64_t raised = at("2026-11-30T10:00:00Z"), minute = 60'000'000;
    NotificationRule rule;
    rule.id = "no-2";
    rule.after = 900.0;
    std::vector<AlarmRow> rows = {row("al-1", Priority::High, State::Unacknowledged, raised)};
    CallingAlarms calling;
    calling.see(rows);
    QVERIFY(calling.due(rule, rows, raised + 14 * minute, {}).empty());
    // It returned meanwhile; the time is that since it calls.
    rows[0].alarmStatus.state = State::ReturnedUnacknowledged;
    rows[0].alarmStatus.since = raised + 10 * minute;
    calling.see(rows);
    QCOMPARE(idsOf(calling.due(rule, rows, raised + 15 * minute, {})), Ids{"al-1"});
    rows[0].alarmStatus.state = State::Normal;
    calling.see(rows);
    QVERIFY(calling.due(rule, rows, raised + 20 * minute, {}).empty());
}

void TestNotificationRules::sendsTheFirstFewAtOnceThenOneAMinute()
{
    SendingPace pace;
    SendingPace::Time now(1h);
    int sent = 0;
    for (int second = 0; second < 600; ++second, now += 1s)
        if (pace.maySend(now)) {
            pace.sent(now);
            ++sent;
        }
    QCOMPARE(sent, 3 + 9); // at 0, 1 and 2 s, then at 62, 122, ... 542 s
    now += 10min;
    QVERIFY(pace.maySend(now));
    pace.sent(now);
    QVERIFY(pace.maySend(now));
}

void TestNotificationRules::aRecorderThatStartsAgainTellsNobodyTwice()
{
    NotificationRule rule = commandRule("cat >> \"$(dirname \"$0\")/told\"");
    QVERIFY(keepRule(m_project, rule.id, &rule).ok());
    const std::int64_t now = base::now().microseconds;
    std::vector<AlarmRow> rows = {row("al-1", Priority::High, State::Unacknowledged, now)};
    const auto look = [&](Notifier& notifier) {
        return notifier.look(base::now().microseconds, std::chrono::steady_clock::now(), rows);
    };
    {
        Notifier notifier(m_project);
        QVERIFY(!notifier.look(now, std::chrono::steady_clock::now(), {})); // nothing is evaluated yet
        QTRY_VERIFY_WITH_TIMEOUT((look(notifier), trail().size() == 1), 10'000);
        QTest::qWait(200);
        QVERIFY(!look(notifier));
        notifier.stop();
    }
    QCOMPARE(trail().front(), "notification_sent notifications/no-1 command " + rule.command.front() + ": al-1");
    Notifier notifier(m_project);
    rows.push_back(row("al-2", Priority::Low, State::Unacknowledged, now));
    QTRY_VERIFY_WITH_TIMEOUT((look(notifier), trail().size() == 2), 10'000);
    QCOMPARE(trail().back(), "notification_sent notifications/no-1 command " + rule.command.front() + ": al-2");
}

// A recorder looks once a second; who acknowledges an alarm that is raised again at once has seen the first alone.
void TestNotificationRules::whatWasAcknowledgedBetweenTwoLooksCallsAgain()
{
    const NotificationRule rule = commandRule("exit 0");
    QVERIFY(keepRule(m_project, rule.id, &rule).ok());
    const std::int64_t now = base::now().microseconds;
    std::vector<AlarmRow> rows = {row("al-1", Priority::High, State::Unacknowledged, now)};
    Notifier notifier(m_project);
    const auto look = [&] { notifier.look(base::now().microseconds, std::chrono::steady_clock::now(), rows); };
    QTRY_VERIFY_WITH_TIMEOUT((look(), trail().size() == 1), 10'000);
    QTest::qWait(200);
    for (const State state : {State::Acknowledged, State::Normal, State::Unacknowledged}) {
        rows[0].alarmStatus.state = state;
        notifier.see(rows);
    }
    QTRY_VERIFY_WITH_TIMEOUT((look(), trail().size() == 2), 10'000);
    QVERIFY(trail().back().starts_with("notification_sent"));
}

void TestNotificationRules::aFailureIsSaidAndTriedAgainLater()
{
    NotificationRule rule = commandRule("exit 3");
    QVERIFY(keepRule(m_project, rule.id, &rule).ok());
    const std::int64_t now = base::now().microseconds;
    const std::vector<AlarmRow> rows = {row("al-1", Priority::High, State::Unacknowledged, now)};
    Notifier notifier(m_project);
    const auto first = std::chrono::steady_clock::now();
    QTRY_VERIFY_WITH_TIMEOUT(notifier.look(now, first, rows).has_value(), 10'000);
    QCOMPARE(trail(), Ids{"notification_failed notifications/no-1 command " + rule.command.front() + ": al-1"});
    // Not at once, and the same failure is recorded once.
    QTest::qWait(300);
    QVERIFY(notifier.look(now, std::chrono::steady_clock::now(), rows).has_value());
    notifier.look(now, first + 1min, rows);
    QTest::qWait(500);
    QCOMPARE(trail().size(), std::size_t(1));
    // What was not allowed is not run.
    const NotificationRule another = commandRule("exit 0");
    notifier.look(now, first + 5min, rows);
    QTRY_COMPARE_WITH_TIMEOUT(trail().size(), std::size_t(2), 10'000);
    QVERIFY(another.files != rule.files);
    QVERIFY(keepRule(m_project, another.id, &another).ok());
    QTRY_VERIFY_WITH_TIMEOUT((notifier.look(now, first + 20min, rows), trail().back().starts_with("notification_sent")),
                             10'000);
    QTRY_VERIFY_WITH_TIMEOUT(!notifier.look(now, first + 20min, rows).has_value(), 10'000);
}

void TestNotificationRules::aFailureEndsWhereNothingIsLeftToSend()
{
    const NotificationRule rule = commandRule("exit 3");
    QVERIFY(keepRule(m_project, rule.id, &rule).ok());
    const std::int64_t now = base::now().microseconds;
    std::vector<AlarmRow> rows = {row("al-1", Priority::High, State::Unacknowledged, now)};
    Notifier notifier(m_project);
    const auto first = std::chrono::steady_clock::now();
    QTRY_VERIFY_WITH_TIMEOUT(notifier.look(now, first, rows).has_value(), 10'000);
    rows[0].alarmStatus.state = State::Acknowledged;
    QVERIFY(!notifier.look(now, first, rows).has_value());
    // The same failure of another alarm is recorded again.
    rows[0].alarmStatus.state = State::Unacknowledged;
    QTRY_VERIFY_WITH_TIMEOUT(notifier.look(now, first, rows).has_value(), 10'000);
    QCOMPARE(trail().size(), std::size_t(2));
}

TITER_TEST(TestNotificationRules)

} // namespace tst_notification_rules

#include "tst_notification_rules.moc"
