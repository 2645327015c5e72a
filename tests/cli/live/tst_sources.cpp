// titer-cli sources: the sources of a project, what they may reach, and what this computer keeps for them.
#include "core/store/project_file.h"
#include "tests/support/command_line.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

namespace tst_sources {

using namespace titer;
using support::Outcome;

class TestSources : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_project, m_data;

    Outcome cli(const QStringList& words, const QByteArray& input = {})
    {
        return support::runCommandLine(QStringList{"sources"} + words, input);
    }
    Outcome onProject(const QStringList& words, const QByteArray& input = {})
    {
        return cli(QStringList{m_project} + words, input);
    }

private slots:
    void initTestCase()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere");
        qputenv("XDG_CONFIG_HOME", m_folder.filePath("config").toLocal8Bit());
    }
    void init()
    {
        QDir(m_folder.filePath("config")).removeRecursively();
        m_project = m_folder.filePath("a project.titer");
        m_data = m_folder.filePath("run.csv");
        QFile data(m_data);
        QVERIFY(data.open(QIODevice::WriteOnly) && data.write("time,pH\n0,7\n") > 0);
        QVERIFY(store::ProjectFile::create(m_project.toStdString(), "{}", true));
    }

    void addsChangesAndRemovesSources()
    {
        QCOMPARE(onProject({}).out, "no sources\n");
        const Outcome added = onProject({"add", "replay", "--label", "Head", "--set", "file=" + m_data, "--set",
                                         "unit=pH=1", "--set", "unit=DO=1", "--reason", "first set-up"});
        QVERIFY2(added.status == 0, added.err);
        QCOMPARE(added.out, "src-1\n");
        const QJsonObject changed =
            onProject({"change", "src-1", "--set", "unit=T=degC", "--unset", "start", "--label", "New", "--json"})
                .object();
        QCOMPARE(changed["label"].toString(), "New");
        QCOMPARE(changed["settings"].toObject()["unit"].toString(), "T=degC");
        QCOMPARE(changed["settings"].toObject()["file"].toString(), m_data);
        QCOMPARE(onProject({"disable", "src-1"}).status, 0);
        const QJsonObject listed = onProject({"list", "--json"}).object();
        QCOMPARE(listed["sources"].toArray().size(), 1);
        QCOMPARE(listed["sources"].toArray()[0].toObject()["enabled"].toBool(true), false);
        QCOMPARE(listed["permission"].toObject()["allowed"].toBool(true), false);
        QCOMPARE(onProject({"remove", "src-1"}).status, 0);
        const Outcome none = onProject({"remove", "src-1"});
        QCOMPARE(none.status, 1);
        QVERIFY2(none.err.contains("add one with"), none.err);
        QCOMPARE(onProject({"add", "replay", "--set", "file=" + m_data}).out, "src-2\n");

        std::vector<std::string> trail;
        const auto entries = store::ProjectFile::open(m_project.toStdString())->auditTrail();
        for (const auto& entry : *entries)
            trail.push_back(entry.change.what + " " + entry.change.place + " " + entry.change.reason);
        QCOMPARE(trail.size(), 6u);
        QCOMPARE(trail[1], "source_added sources/src-1 first set-up");
        QCOMPARE(trail[4], "source_removed sources/src-1 ");
    }

    void refusesWhatTheConnectorDoesNotTake()
    {
        for (const QStringList& words : {QStringList{"add", "replay", "--set", "fiel=" + m_data},
                                         {"add", "replay"},
                                         {"add", "reply", "--set", "file=" + m_data},
                                         {"change", "src-9", "--label", "x"},
                                         {"enable", "src-9"}}) {
            const Outcome outcome = onProject(words);
            QCOMPARE(outcome.status, 1);
            QVERIFY2(outcome.err.startsWith("error: "), outcome.err);
        }
        for (const QStringList& words : {QStringList{"ad", "replay"},
                                         {"add"},
                                         {"remove", "a", "b"},
                                         {"list", "--label", "x"},
                                         {"add", "replay", "--set", "file"},
                                         {"allow", "src-1"}})
            QCOMPARE(onProject(words).status, 2);
        QCOMPARE(onProject({}).out, "no sources\n");
        QCOMPARE(cli({m_folder.filePath("absent.titer")}).status, 1);
    }

    void listsWhatIsReachedUntilItIsAllowed()
    {
        QCOMPARE(onProject({"add", "replay", "--set", "file=" + m_data}).status, 0);
        const Outcome before = onProject({});
        QVERIFY2(before.out.contains("not allowed on this computer") && before.out.contains(m_data.toUtf8()),
                 before.out);
        QVERIFY2(before.out.contains("titer-cli sources '" + m_project.toUtf8() + "' allow"), before.out);
        QVERIFY(onProject({"allow", "--json"}).object()["allowed"].toBool());
        QVERIFY(onProject({}).out.contains("\nallowed on this computer"));
        QCOMPARE(onProject({"change", "src-1", "--set", "file=/etc/hostname"}).status, 0);
        const Outcome changed = onProject({});
        QVERIFY2(changed.out.contains("/etc/hostname (new)"), changed.out);
        QVERIFY(onProject({"allow"}).out.startsWith("allowed"));
        QVERIFY(onProject({"forbid"}).out.startsWith("not allowed"));
    }

    // The window may have the project open while somebody allows it.
    void isAllowedWhileAnotherHasTheProjectOpen()
    {
        QCOMPARE(onProject({"add", "replay", "--set", "file=" + m_data}).status, 0);
        base::Result<store::ProjectFile> window = store::ProjectFile::open(m_project.toStdString());
        QVERIFY(window->writable());
        QCOMPARE(onProject({"allow"}).status, 0);
        QCOMPARE(window->auditTrail()->back().change.what, "sources_allowed");
        QCOMPARE(onProject({"remove", "src-1"}).status, 1);
    }

    void keepsSecretsThatComeOnStandardInput()
    {
        const Outcome kept = onProject({"secret", "broker"}, "hidden words\nmore\n");
        QVERIFY2(kept.status == 0, kept.err);
        QVERIFY(kept.out.contains("secrets.json") && !kept.out.contains("hidden"));
        QFile file(m_folder.filePath("config/titer/secrets.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QJsonDocument::fromJson(file.readAll()).object()["secrets"].toObject()["broker"].toString(),
                 "hidden words");
        QCOMPARE(onProject({"secret", "broker"}).status, 1); // no line
        QCOMPARE(onProject({"secret"}).status, 2);
        QCOMPARE(onProject({"forget", "broker"}).status, 0);
        QCOMPARE(onProject({"forget", "broker"}).status, 1);
    }

    // So that a script can set up any of them.
    void reportsAllOfTheSettingsOfConnectors()
    {
        bool tables = false, choices = false;
        for (const QJsonValue& connector : support::runCommandLine({"connectors", "list", "--json"}).array())
            for (const QJsonValue& value : connector.toObject()["settings"].toArray()) {
                const QJsonObject setting = value.toObject();
                const QString kind = setting["kind"].toString();
                QVERIFY2(!kind.isEmpty() && setting.contains("many"), qPrintable(setting["id"].toString()));
                if (kind == QLatin1String("table")) QVERIFY(!setting["columns"].toArray().isEmpty());
                if (kind == QLatin1String("choice")) QVERIFY(setting["choices"].toArray().size() > 1);
                if (kind == QLatin1String("quantity")) QVERIFY(!setting["unit"].toString().isEmpty());
                tables = tables || kind == QLatin1String("table");
                choices = choices || kind == QLatin1String("choice");
            }
        QVERIFY(tables && choices);
    }

    void browsesASource()
    {
        const QStringList plant{"connectors", "browse", "simulated_plant", "--set", "plant=chemostat"};
        const QJsonArray top = support::runCommandLine(plant + QStringList{"--json"}).array();
        QVERIFY(!top.isEmpty() && top[0].toObject()["branch"].toBool());
        const QString node = top[0].toObject()["node"].toString();
        const QJsonArray tags = support::runCommandLine({"connectors", "browse", "simulated_plant", node, "--set",
                                                         "plant=chemostat", "--json"})
                                    .array();
        QVERIFY(!tags.isEmpty() && !tags[0].toObject()["setting"].toString().isEmpty());
        const Outcome text =
            support::runCommandLine({"connectors", "browse", "simulated_plant", node, "--set", "plant=chemostat"});
        QVERIFY2(text.out.contains("tag="), text.out);
        const Outcome none = support::runCommandLine({"connectors", "browse", "replay", "--set", "file=run.csv"});
        QCOMPARE(none.status, 1);
        QVERIFY(!none.err.isEmpty());
    }

    void addsNoPluginThatWouldNotBeLoaded()
    {
        const auto connectors = [](const QStringList& words) {
            return support::runCommandLine(QStringList{"connectors"} + words);
        };
        QCOMPARE(connectors({"add"}).status, 2);
        QCOMPARE(connectors({"remove", "a", "b"}).status, 2);
        QCOMPARE(connectors({"add", "x", "--set", "a=b"}).status, 2);
        for (const QStringList& words : {QStringList{"add", "/nowhere.so"},
                                         {"add", TITER_PLUGIN_DIR "/replay.so"},
                                         {"add", m_data},
                                         {"remove", "replay"}}) {
            const Outcome outcome = connectors(words);
            QCOMPARE(outcome.status, 1);
            QVERIFY2(outcome.err.startsWith("error: "), outcome.err);
        }
    }

    void refusesSecretsOnTheCommandLine()
    {
        // The broker is not asked: nothing is saved.
        const QStringList words{"add", "mqtt", "--set", "host=127.0.0.1", "--set", "password=hidden"};
        const Outcome outcome = onProject(words);
        QCOMPARE(outcome.status, 1);
        QVERIFY2(outcome.err.contains("secret NAME") && !outcome.err.contains("hidden"), outcome.err);
        QCOMPARE(onProject({}).out, "no sources\n");
        QCOMPARE(support::runCommandLine({"connectors", "test", "mqtt", "--set", "password=hidden"}).status, 1);
    }

    void keepsTheProgramsOfThisMachine()
    {
        QCOMPARE(cli({"commands"}).out, "no programs\n");
        QCOMPARE(cli({"commands", "add", "reader", "--", "cat", "-u"}).status, 1);
        const Outcome added = cli({"commands", "add", "reader", "--json", "--", "/bin/cat", "-u", "a b"});
        QVERIFY2(added.status == 0, added.err);
        QCOMPARE(added.object()["arguments"].toArray().size(), 2);
        QCOMPARE(added.object()["sha256"].toString().size(), 64);
        QVERIFY(cli({"commands", "list"}).out.contains("/bin/cat -u 'a b'"));
        QCOMPARE(cli({"commands", "remove", "reader"}).status, 0);
        QCOMPARE(cli({"commands", "remove", "reader"}).status, 1);
        QCOMPARE(cli({"commands", "run", "reader"}).status, 2);
    }

    void saysWhichFilesOfAProgramHaveChanged()
    {
        const QString script = m_folder.filePath("reader.sh");
        const auto write = [&](const QByteArray& text) {
            QFile file(script);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
        };
        write("echo a 1\n");
        const Outcome added = cli({"commands", "add", "shell", "--", "/bin/sh", script});
        QVERIFY2(added.status == 0, added.err);
        QVERIFY2(added.out.contains("as long as this is unchanged: SHA-256 ") &&
                     added.out.contains(", " + script.toUtf8()),
                 added.out);
        QCOMPARE(onProject({"add", "process", "--set", "command=shell"}).status, 0);
        QVERIFY(!onProject({}).err.contains("has changed since"));
        write("echo b 2\n");
        const Outcome listed = onProject({});
        QVERIFY2(listed.err.contains("“" + script.toUtf8() + "” has changed since the program “shell” was confirmed"),
                 listed.err);
        QVERIFY(!onProject({"--json"}).object()["permission"].toObject()["errors"].toArray().isEmpty());
        QCOMPARE(cli({"commands", "remove", "shell"}).status, 0);
    }
};

TITER_TEST(TestSources)

} // namespace tst_sources

#include "tst_sources.moc"
