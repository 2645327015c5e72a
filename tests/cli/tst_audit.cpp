// titer-cli audit: the trail verified and exported as people get it.
#include "core/base/tables/csv_cells.h"
#include "core/base/tables/csv_text.h"
#include "core/store/history/alarm_acts.h"
#include "core/store/history/historian.h"
#include "core/store/project_file.h"
#include "core/store/sqlite.h"
#include "tests/support/command_line.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

namespace tst_audit {

using namespace titer;
using support::Outcome;

class TestAuditCommand : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_project;

    Outcome cli(const QStringList& words) { return support::runCommandLine(QStringList{"audit", m_project} + words); }
    QByteArray contentOf(const QString& name)
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void init()
    {
        m_project = m_folder.filePath("p.titer");
        QFile::remove(m_project);
        auto project = store::ProjectFile::create(m_project.toStdString(), "{}");
        QVERIFY(project);
        QVERIFY(project->audit({"limit", "units/tank", "5", "=HYPERLINK(\"http://x\")", "+1, \"so\"\n@SUM(A1)"}));
        QVERIFY(project->audit({"limit", "units/tank", "-5", "-6", "\xff\xfe"}));
    }

    void saysThatItIsUnbrokenAndWhatThatMeans()
    {
        const Outcome outcome = cli({"verify"});
        QVERIFY2(outcome.status == 0, outcome.err);
        QVERIFY(outcome.out.startsWith("3 entries, unbroken\nhead "));
        QVERIFY(outcome.out.contains("A rewrite of the whole chain shows only against a head that was kept elsewhere"));
        const QString head = cli({"verify", "--json"}).object()["head"].toString();
        QCOMPARE(head.size(), 64);
        QVERIFY(cli({"verify", "--head", head.toUpper()}).out.contains("that of entry 3"));
        const Outcome other = cli({"verify", "--head", QString(64, 'a')});
        QCOMPARE(other.status, 1);
        QVERIFY2(other.err.contains("rewritten"), other.err);
    }

    // A pipe that nobody writes to is no file.
    void doesNotWaitForAPipe()
    {
        const QByteArray pipe = m_folder.filePath("pipe.titer").toLocal8Bit();
        QFile::remove(pipe);
        QCOMPARE(::mkfifo(pipe.constData(), 0600), 0);
        const Outcome outcome = support::runCommandLine({"audit", pipe, "verify"});
        QCOMPARE(outcome.status, 1);
        QVERIFY2(outcome.err.contains("not a file"), outcome.err);
    }

    // What a person did about an alarm stands in the store, which whoever can write it can rewrite.
    void findsAnAcknowledgementThatWasWrittenAnew_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<QString>("reported");
        QTest::addRow("why") << "UPDATE alarm_journal SET reason = 'looked at' WHERE act = 2"
                             << "(reason: “looked at”), but the audit trail";
        QTest::addRow("who") << "UPDATE alarm_journal SET person = 'bob' WHERE act = 2"
                             << "that bob acknowledged “al-1”";
        QTest::addRow("when") << "UPDATE alarm_journal SET time = time + 1000 WHERE act = 2"
                              << "but the audit trail has no such entry";
        QTest::addRow("never") << "DELETE FROM alarm_journal WHERE act = 2"
                               << "but the alarm journal has no such entry";
        QTest::addRow("one more")
            << "INSERT INTO alarm_journal SELECT NULL, time + 5, source_time, alarm, name, priority, act, "
               "before, after, value, edge, unit, person, 'again', old_text, new_text FROM "
               "alarm_journal WHERE act = 2"
            << "(reason: “again”)";
    }
    void findsAnAcknowledgementThatWasWrittenAnew()
    {
        QFETCH(QString, change);
        QFETCH(QString, reported);
        using Act = alarm::Transition::Act;
        const std::string folder = store::historyFolder(m_project.toStdString());
        QDir(QString::fromStdString(folder)).removeRecursively();
        QVERIFY(store::Historian::open(folder));
        alarm::Transition raised;
        raised.time = 1'760'000'000'000'000;
        raised.alarm = "al-1";
        raised.act = Act::Raised;
        alarm::Transition seen = raised;
        seen.time += 60'000'000;
        seen.act = Act::Acknowledged;
        seen.person = "ada (Ada Lovelace)";
        seen.reason = "probe was out, at 9:41";
        const store::AlarmAct act{seen.time, {seen.act, seen.alarm, seen.person, seen.reason, 0}};
        const store::AlarmAct shelved{seen.time + 1,
                                      {Act::Shelved, "al-1", seen.person, "later", seen.time + 3'600'000'000}};
        alarm::Transition later = seen;
        later.time = shelved.time;
        later.act = Act::Shelved;
        later.reason = shelved.act.reason;
        {
            auto journal = store::AlarmJournal::open(folder);
            QVERIFY(journal &&
                    journal->append(std::vector{raised, seen, later}, std::vector{act, shelved}, {}, later.time));
        }
        for (const store::AlarmAct& one : {act, shelved})
            QVERIFY(store::AuditTrail::ofProject(m_project.toStdString()).append(store::changeOf(one)));
        const Outcome before = cli({"verify"});
        QVERIFY2(before.status == 0, before.err);
        {
            auto index = store::Database::open(store::HistoryIndex::pathIn(folder), store::Database::Mode::Write);
            QVERIFY(index && index->run(change.toUtf8().constData()));
        }
        const Outcome after = cli({"verify"});
        QCOMPARE(after.status, 1);
        QVERIFY2(QString::fromUtf8(after.err).contains(reported), after.err);
        QCOMPARE(cli({"verify", "--json"}).object()["journal"].toArray().isEmpty(), false);
    }

    // They lie where a recorder evaluated without them: nobody changed the journal.
    void samplesThatWereJoinedAreNoTestOfTheJournal()
    {
        const std::string folder = store::historyFolder(m_project.toStdString());
        QDir(QString::fromStdString(folder)).removeRecursively();
        QVERIFY(store::Historian::open(folder));
        alarm::Transition raised;
        raised.time = 1'760'000'000'000'000;
        raised.alarm = "al-1";
        raised.act = alarm::Transition::Act::Raised;
        {
            auto journal = store::AlarmJournal::open(folder);
            QVERIFY(journal && journal->append(std::vector{raised}, {}, {}, raised.time));
        }
        QVERIFY(!cli({"verify"}).err.contains("no test of its alarm journal"));
        QVERIFY(store::AuditTrail::ofProject(m_project.toStdString())
                    .append({.what = "store_joined", .place = "history/src-1", .before = {}, .after = "3 samples"}));
        const Outcome joined = cli({"verify"});
        QVERIFY2(joined.status == 0 && joined.err.contains("no test of its alarm journal"), joined.err);
    }

    void findsWhatWasSetUpWithoutTiter_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<QString>("reported");
        QTest::addRow("alarm") << R"(UPDATE items SET text = replace(text, '38', '83') WHERE kind = 'alarm')"
                               << "“alarms/al-1/limit” is 83 in the project, but 38 by entry 5";
        QTest::addRow("formula") << "DELETE FROM items WHERE kind = 'calculated_tag'"
                                 << "“calculated_tags/calc-1” is not in the project, but by entry 6";
        QTest::addRow("estimator") << "INSERT INTO items VALUES ('estimator', 'est-9', 0, '{}')"
                                   << "“estimators/est-9” is in the project, but the audit trail says nothing";
        QTest::addRow("host of a source")
            << "UPDATE sources SET settings = replace(settings, '10.0.0.1', '203.0.113.9')"
            << "“sources/src-1/settings/host” is \"203.0.113.9\" in the project, but \"10.0.0.1\" by entry 4";
        QTest::addRow("source switched off") << "UPDATE sources SET enabled = 0"
                                             << "“sources/src-1/enabled” is false in the project, but true";
        QTest::addRow("one that was removed")
            << "INSERT INTO items SELECT 'alarm', 'al-2', 7, text FROM items WHERE id = 'al-1'"
            << "in the project, but nothing by entry 8";
    }
    void findsWhatWasSetUpWithoutTiter()
    {
        QFETCH(QString, change);
        QFETCH(QString, reported);
        using store::ItemKind;
        const store::Item limit{"al-1", R"({"kind":"above","limit":38,"tag":"src-1/T"})"}, gone{"al-2", "{}"};
        {
            auto project = store::ProjectFile::open(m_project.toStdString());
            QVERIFY(project);
            const std::vector<connect::Source> sources{{"src-1", "Head", "modbus", {{"host", "10.0.0.1"}}, true}};
            QVERIFY(project->saveSources(sources));
            QVERIFY(project->saveItems(ItemKind::Alarm, std::vector{limit}));
            QVERIFY(project->saveItems(ItemKind::CalculatedTag, std::vector{store::Item{"calc-1", "{}"}}));
            QVERIFY(project->saveItems(ItemKind::Alarm, std::vector{limit, gone}));
            QVERIFY(project->saveItems(ItemKind::Alarm, std::vector{limit}));
        }
        const Outcome before = cli({"verify"});
        QVERIFY2(before.status == 0, before.err);
        {
            auto database = store::Database::open(m_project.toStdString(), store::Database::Mode::Write);
            QVERIFY(database && database->run(change.toUtf8().constData()));
        }
        const Outcome after = cli({"verify"});
        QCOMPARE(after.status, 1);
        QVERIFY2(QString::fromUtf8(after.err).contains(reported), after.err);
        QCOMPARE(cli({"verify", "--json"}).object()["set_up"].toArray().size(), 1);
    }

    // What who can write the project cannot write.
    void keepsHeadsInASecondFile()
    {
        const QString heads = m_folder.filePath("heads.csv");
        QFile::remove(heads);
        QCOMPARE(cli({"head"}).out.trimmed().size(), 64);
        QCOMPARE(cli({"head", "-o", heads}).status, 0);
        QVERIFY(store::AuditTrail::ofProject(m_project.toStdString()).append({.what = "later"}));
        QCOMPARE(cli({"head", "-o", heads}).status, 0);
        QCOMPARE(contentOf("heads.csv").count('\n'), 3);
        QVERIFY(cli({"verify", "--head", heads}).out.contains("that of entry 4"));
        // Emptied, with what is known of its length.
        auto database = store::Database::open(m_project.toStdString(), store::Database::Mode::Write);
        QVERIFY(database->run("DROP TRIGGER audit_is_not_shortened; DELETE FROM audit; DELETE FROM sqlite_sequence"));
        QCOMPARE(cli({"verify"}).status, 1);
        QCOMPARE(cli({"verify", "--head", heads}).status, 1);
        const Outcome broken = cli({"head", "-o", heads});
        QCOMPARE(broken.status, 1);
        QCOMPARE(contentOf("heads.csv").count('\n'), 3);
        // Nobody's file becomes one of heads.
        QFile other(m_folder.filePath("other.csv"));
        QVERIFY(other.open(QFile::WriteOnly) && other.write("a,b\n1,2\n") > 0);
        other.close();
        QCOMPARE(cli({"head", "-o", other.fileName()}).status, 1);
        QCOMPARE(contentOf("other.csv"), QByteArray("a,b\n1,2\n"));
        QCOMPARE(cli({"verify", "--head", other.fileName()}).status, 1);
    }

    void saysWhereItIsBroken()
    {
        auto database = store::Database::open(m_project.toStdString(), store::Database::Mode::Write);
        QVERIFY(database->run("UPDATE audit SET before = '4' WHERE sequence = 2"));
        const Outcome outcome = cli({"verify"});
        QCOMPARE(outcome.status, 1);
        QVERIFY2(outcome.err.startsWith("error: ") && outcome.err.contains("Entry 2"), outcome.err);
        const QJsonObject broken = cli({"verify", "--json"}).object()["broken"].toObject();
        QCOMPARE(broken["kind"].toString(), "changed");
        QCOMPARE(broken["sequence"].toInt(), 2);
    }

    void exportsTextsThatNoSpreadsheetTakesForFormulas()
    {
        QCOMPARE(cli({"export", "-o", m_folder.filePath("trail.csv")}).status, 0);
        const QByteArray csv = contentOf("trail.csv");
        QCOMPARE(cli({"export"}).out, csv);
        QVERIFY(csv.startsWith("sequence,time,account,person,what,place,before,after,reason,hash\n1,"));
        QVERIFY2(csv.contains(",\"'=HYPERLINK(\"\"http://x\"\")\",\"'+1, \"\"so\"\"\n@SUM(A1)\","), csv);
        QVERIFY2(csv.contains(",-5,-6,??,"), csv); // numbers stay numbers
    }

    void exportsJson()
    {
        QCOMPARE(cli({"export", "-o", m_folder.filePath("trail.json")}).status, 0);
        QCOMPARE(contentOf("trail.json"), cli({"export", "--json"}).out);
        const QJsonArray entries = cli({"export", "--json"}).object()["entries"].toArray();
        QCOMPARE(entries.size(), 3);
        QCOMPARE(entries[1].toObject()["after"].toString(), "=HYPERLINK(\"http://x\")");
        QCOMPARE(entries[1].toObject()["sequence"].toInt(), 2);
        QCOMPARE(entries[2].toObject()["hash"].toString(), cli({"verify", "--json"}).object()["head"].toString());
    }

    void refusesWrongUsageAndOtherFiles()
    {
        QCOMPARE(cli({}).status, 2);
        QCOMPARE(cli({"verfy"}).status, 2);
        QCOMPARE(cli({"verify", "-o", "x"}).status, 2);
        QCOMPARE(cli({"export", "--head", "x"}).status, 2);
        m_project = m_folder.filePath("absent.titer");
        QCOMPARE(cli({"verify"}).status, 1);
        QFile text(m_project);
        QVERIFY(text.open(QIODevice::WriteOnly) && text.write("no database at all") > 0);
        text.close();
        QCOMPARE(cli({"export"}).status, 1);
    }
};

TITER_TEST(TestAuditCommand)

} // namespace tst_audit

#include "tst_audit.moc"
