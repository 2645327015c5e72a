// titer-cli alarms FILE notify: who is told of alarms.
#include "tests/support/command_line.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace tst_alarms_notify {

using namespace titer;
using support::Outcome;
using support::runCommandLine;

class TestAlarmsNotify : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_project, m_script;

    Outcome notify(const QStringList& words) const
    {
        return runCommandLine(QStringList{"alarms", m_project, "notify"} + words);
    }
    void writeScript(const QByteArray& text) const
    {
        QFile file(m_script);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write("#!/bin/sh\n" + text + "\n");
        file.close();
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }

private slots:
    void initTestCase()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere");
        qputenv("XDG_CONFIG_HOME", m_folder.filePath("config").toLocal8Bit());
        m_project = m_folder.filePath("A culture.titer");
        m_script = m_folder.filePath("tell.sh");
        QCOMPARE(runCommandLine({"new", "chemostat", "-o", m_project}).status, 0);
        writeScript("cat > \"$0.told\"");
    }
    void nothingIsSentToWhatWasNotAllowed();
    void rulesAreSetUpAndTriedOut();
    void aFailedTestSaysWhy();
    void wrongWordsAreUsageErrors_data();
    void wrongWordsAreUsageErrors();
};

void TestAlarmsNotify::nothingIsSentToWhatWasNotAllowed()
{
    const Outcome added = notify({"add", "--set", "kind=webhook", "--set", "url=https://alarms.example.org/in"});
    QVERIFY(added.status != 0);
    QVERIFY2(added.err.contains("alarms.example.org:443") && added.err.contains("--allow"), added.err);
    QVERIFY(notify({"list", "--json"}).array().isEmpty());
}

void TestAlarmsNotify::rulesAreSetUpAndTriedOut()
{
    const Outcome added =
        notify({"add", "--set", "kind=command", "--set", "command=" + m_script, "--set", "priority=critical", "--set",
                "priority=high", "--set", "shift=mo-fr 06:00-14:00", "--set", "after=15 min", "--allow"});
    QVERIFY2(added.status == 0, added.err);
    QCOMPARE(added.out, QByteArray("no-1\n"));
    QJsonObject rule = notify({"list", "--json"}).array().at(0).toObject();
    QCOMPARE(rule["id"].toString(), QStringLiteral("no-1"));
    QCOMPARE(rule["after"].toDouble(), 900.0);
    QCOMPARE(rule["priority"].toArray(), (QJsonArray{"critical", "high"}));
    QCOMPARE(rule["shift"].toString(), QStringLiteral("mo,tu,we,th,fr 06:00-14:00"));

    const Outcome tested = notify({"test", "no-1"});
    QVERIFY2(tested.status == 0, tested.err);
    QVERIFY(support::contents(m_script + ".told").contains("\"test\": true"));
    QVERIFY(runCommandLine({"audit", m_project, "export"}).out.contains("notification_sent"));

    // When it is sent may be changed; where to, by who allows it alone.
    QCOMPARE(notify({"change", "no-1", "--unset", "after", "--set", "label=Shift leader"}).status, 0);
    rule = notify({"list", "--json"}).array().at(0).toObject();
    QVERIFY(!rule.contains("after"));
    QCOMPARE(rule["label"].toString(), QStringLiteral("Shift leader"));
    QVERIFY(notify({"change", "no-1", "--set", "command=" + m_script, "--set", "command=x"}).status != 0);
    QCOMPARE(notify({"list", "--json"}).array().at(0).toObject(), rule);
    QCOMPARE(notify({"remove", "no-1"}).status, 0);
    QVERIFY(notify({"list", "--json"}).array().isEmpty());
    QVERIFY(notify({"test", "no-1"}).status != 0);
}

void TestAlarmsNotify::aFailedTestSaysWhy()
{
    QCOMPARE(notify({"add", "--set", "kind=command", "--set", "command=" + m_script, "--allow"}).status, 0);
    QFile::remove(m_script + ".told");
    writeScript("exit 0");
    const Outcome tested = notify({"test", "no-1"});
    QVERIFY(tested.status != 0);
    QVERIFY2(tested.err.contains("is not the file that was allowed"), tested.err);
    QVERIFY(runCommandLine({"audit", m_project, "export"}).out.contains("notification_failed"));
    // Who looked at it allows it again.
    QCOMPARE(notify({"change", "no-1", "--allow"}).status, 0);
    QCOMPARE(notify({"test", "no-1"}).status, 0);
    QCOMPARE(notify({"remove", "no-1"}).status, 0);
}

void TestAlarmsNotify::wrongWordsAreUsageErrors_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("no act") << QStringList{};
    QTest::newRow("unknown act") << QStringList{"send"};
    QTest::newRow("no id") << QStringList{"test"};
    QTest::newRow("an id too many") << QStringList{"list", "no-1"};
    QTest::newRow("no settings") << QStringList{"add"};
    QTest::newRow("settings of a test") << QStringList{"test", "no-1", "--allow"};
}

void TestAlarmsNotify::wrongWordsAreUsageErrors()
{
    QFETCH(QStringList, words);
    const Outcome outcome = notify(words);
    QCOMPARE(outcome.status, 2);
}

TITER_TEST(TestAlarmsNotify)

} // namespace tst_alarms_notify

#include "tst_alarms_notify.moc"
