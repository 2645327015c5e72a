// What a project reaches is allowed once, by this account on this computer; whatever changes of it needs allowing again.
#include "app/common/private_file.h"
#include "app/live/access/machine_commands.h"
#include "app/live/access/secrets.h"
#include "app/live/access/trust.h"
#include "core/store/project_file.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

#include <sys/stat.h>

namespace tst_trust {

using namespace titer;
using namespace titer::app;
using connect::AccessScope;
using connect::Settings;
using connect::SettingSpec;
using connect::Source;

namespace {

constexpr const char* const protections[] = {"tls", "none"};
constexpr SettingSpec tagColumns[] = {{.key = "name", .label = "Name"},
                                      {.key = "key", .label = "Key", .kind = SettingSpec::Kind::Secret}};
constexpr SettingSpec specs[] = {
    {.key = "host", .label = "Host", .required = true},
    {.key = "topic", .label = "Topic", .many = true},
    {.key = "protection", .label = "Protection", .kind = SettingSpec::Kind::Choice, .choices = protections},
    {.key = "certificate", .label = "Certificate", .kind = SettingSpec::Kind::File},
    {.key = "fingerprint", .label = "Fingerprint", .trust = true},
    {.key = "ca", .label = "Authorities", .kind = SettingSpec::Kind::File, .trust = true},
    {.key = "trusted", .label = "Trusted", .many = true, .path = true, .trust = true},
    {.key = "password", .label = "Password", .kind = SettingSpec::Kind::Secret},
    {.key = "tag", .label = "Tag", .kind = SettingSpec::Kind::Table, .many = true, .columns = tagColumns}};
constexpr connect::ConnectorInfo fakeInfo{.id = "fake", .label = "Fake", .help = "", .settings = specs};
constexpr SettingSpec programSpecs[] = {{.key = "command", .label = "Program"},
                                        {.key = "environment", .label = "Variable", .many = true},
                                        {.key = "executable", .label = "", .kind = SettingSpec::Kind::File},
                                        {.key = "argument", .label = "", .many = true},
                                        {.key = "sha256", .label = ""},
                                        {.key = "file", .label = "", .many = true}};
constexpr connect::ConnectorInfo programInfo{.id = "program", .label = "Program", .help = "", .settings = programSpecs};

class Fake : public connect::Connector {
public:
    explicit Fake(const connect::ConnectorInfo& info)
        : m_info(info)
    {
    }
    const connect::ConnectorInfo& info() const override { return m_info; }
    std::vector<AccessScope> accessScope(const connect::Settings& s) const override
    {
        if (&m_info == &programInfo)
            return {{AccessScope::Kind::Command, s.value("executable") + " " + s.value("argument")}};
        return {{AccessScope::Kind::Host, s.value("host"), s.value("protection") == "none"}};
    }
    std::vector<connect::Finding> test(const connect::Settings&, const connect::TaskContext&) override { return {}; }
    connect::Opened open(const connect::Settings&, const connect::TaskContext&, base::Errors&) override { return {}; }
    base::Done start(connect::Feed&) override { return base::done(); }
    Clock::time_point work(Clock::time_point now) override { return now; }
    void stop() override {}
    connect::ConnectorStatus status() const override { return {}; }

private:
    const connect::ConnectorInfo& m_info;
};

class FakePlugin : public ConnectorPlugin {
public:
    explicit FakePlugin(const connect::ConnectorInfo& info)
        : m_info(info)
    {
    }
    const connect::ConnectorInfo& info() const override { return m_info; }
    std::unique_ptr<connect::Connector> create() const override { return std::make_unique<Fake>(m_info); }

private:
    const connect::ConnectorInfo& m_info;
};

std::vector<Source> someSources()
{
    return {{"src-1",
             "Broker",
             "fake",
             {{"host", "10.0.0.5:8883"},
              {"topic", "a"},
              {"protection", "tls"},
              {"certificate", "/etc/ca.pem"},
              {"password", "secret:broker"},
              {"tag", "name=pH, key=secret:one"}},
             true},
            {"src-2", "Head", "fake", {{"host", "10.0.0.6"}}, false}};
}

} // namespace

class TestTrust : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    FakePlugin m_fake{fakeInfo}, m_program{programInfo};
    PluginHost m_plugins{QStringList()};
    std::string m_project;
    int m_files = 0;

    Permission now(const std::vector<Source>& sources) { return permission(m_project, sources, m_plugins); }
    std::vector<store::AuditEntry> trail()
    {
        return *store::ProjectFile::open(m_project, store::Access::Read)->auditTrail();
    }

private slots:
    void initTestCase()
    {
        m_plugins.addBuiltIn(m_fake, {});
        m_plugins.addBuiltIn(m_program, {});
    }
    void init()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere");
        qputenv("XDG_CONFIG_HOME", m_folder.filePath("config").toLocal8Bit());
        QDir(m_folder.filePath("config")).removeRecursively();
        m_project = m_folder.filePath(QString("project %1.titer").arg(++m_files)).toStdString();
        QVERIFY(store::ProjectFile::create(m_project, "{}"));
    }

    void nothingIsAllowedAtFirst()
    {
        const Permission before = now(someSources());
        QVERIFY(!before.allowed && !before.before);
        QVERIFY(before.errors.empty());
        const std::vector<AccessScope> all{{AccessScope::Kind::Host, "10.0.0.5:8883"},
                                           {AccessScope::Kind::Host, "10.0.0.6"}};
        QVERIFY(before.accessScope == all);
        QVERIFY(before.added == all);
        QCOMPARE(before.secrets, (std::vector<std::string>{"broker", "one"}));
        // Which of them goes where.
        QCOMPARE(before.sendings.size(), 2u);
        QVERIFY((before.sendings[0] == Permission::Sending{"broker", "Broker", {"10.0.0.5:8883"}}));
        QCOMPARE(textOf(before.sendings[0]).text(), "sends the secret broker to 10.0.0.5:8883, for Broker");
    }

    void saysWhereASecretGoesOutUnencrypted()
    {
        std::vector<Source> sources = someSources();
        sources[0].settings.set("protection", "none");
        const Permission open = now(sources);
        QVERIFY(open.sendings[0].readable);
        QVERIFY(textOf(open.sendings[0]).text().find("unencrypted") != std::string::npos);
        QVERIFY(textOf(now(someSources()).sendings[0]).text().find("unencrypted") == std::string::npos);
    }

    void isAllowedForThisProjectUntilItIsForbidden()
    {
        QVERIFY(allow(m_project, someSources(), m_plugins));
        QVERIFY(now(someSources()).allowed);
        QVERIFY(!permission(m_folder.filePath("other.titer").toStdString(), someSources(), m_plugins).allowed);
        // The same file by another path.
        const QString link = m_folder.filePath(QString("link %1.titer").arg(m_files));
        QVERIFY(QFile::link(QString::fromStdString(m_project), link));
        QVERIFY(permission(link.toStdString(), someSources(), m_plugins).allowed);
        QVERIFY(forbid(m_project));
        QVERIFY(!now(someSources()).allowed);
        const auto entries = trail();
        QCOMPARE(entries.size(), 3u);
        QCOMPARE(entries[1].change.what, "sources_allowed");
        QCOMPARE(entries[1].change.after, "host 10.0.0.5:8883\nhost 10.0.0.6");
        QCOMPARE(entries[2].change.what, "sources_forbidden");
        QVERIFY(forbid(m_project)); // nothing to take back
        QCOMPARE(trail().size(), 3u);
    }

    // A source that is added or changed takes nothing from what was allowed of the others, here and after a restart.
    void eachSourceIsAllowedByItself()
    {
        QVERIFY(now(someSources()).allowedDigests.empty());
        QVERIFY(allow(m_project, someSources(), m_plugins));
        const std::map<std::string, std::string> allowed = now(someSources()).digests;
        QCOMPARE(allowed.size(), 2u);
        QVERIFY(now(someSources()).allowedDigests == allowed);
        std::vector<Source> more = someSources();
        more[1].settings.set("host", "10.0.0.66");
        more.push_back({"src-3", "New", "fake", {{"host", "10.0.0.7"}}, true});
        const Permission changed = now(more);
        QVERIFY(!changed.allowed);
        QVERIFY(changed.allowedDigests == allowed);
        QVERIFY(changed.digests.at("src-1") == allowed.at("src-1"));
        QVERIFY(changed.digests.at("src-2") != allowed.at("src-2"));
        QVERIFY(forbid(m_project));
        QVERIFY(now(more).allowedDigests.empty());
    }

    void whatMattersNeedsAllowingAnew_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<bool>("stays");
        QTest::newRow("host") << QByteArray("host") << QByteArray("10.0.0.99") << false;
        QTest::newRow("secret") << QByteArray("password") << QByteArray("secret:bank") << false;
        QTest::newRow("secret of a row") << QByteArray("tag") << QByteArray("name=pH, key=secret:bank") << false;
        QTest::newRow("protection") << QByteArray("protection") << QByteArray("none") << false;
        QTest::newRow("fingerprint") << QByteArray("fingerprint") << QByteArray("AA:BB") << false;
        QTest::newRow("trusted") << QByteArray("trusted") << QByteArray("AA:BB") << false;
        QTest::newRow("certificate") << QByteArray("certificate") << QByteArray("/tmp/ca.pem") << false;
        QTest::newRow("unknown key") << QByteArray("later") << QByteArray("x") << false;
        QTest::newRow("topic") << QByteArray("topic") << QByteArray("b") << true;
        QTest::newRow("name of a tag") << QByteArray("tag") << QByteArray("name=DO, key=secret:one") << true;
    }
    void whatMattersNeedsAllowingAnew()
    {
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, value);
        QFETCH(bool, stays);
        QVERIFY(allow(m_project, someSources(), m_plugins));
        std::vector<Source> sources = someSources();
        sources[0].settings.set(key.toStdString(), value.toStdString());
        const Permission after = now(sources);
        QCOMPARE(after.allowed, stays);
        QVERIFY(after.before);
        QVERIFY(after.added.empty() == (key != "host"));
        QVERIFY(now(someSources()).allowed);
    }

    // Who is trusted is what stands in the file, and which file it is does not depend on where Titer was started.
    void whatFilesOfTrustHoldNeedsAllowingAnew()
    {
        const QString ca = QStringLiteral("ca %1.pem").arg(m_files);
        const auto write = [](const QString& path, const char* text) {
            QFile file(path);
            return file.open(QIODevice::WriteOnly) && file.write(text) > 0;
        };
        for (const char* key : {"ca", "trusted"}) {
            std::vector<Source> sources = someSources();
            sources[0].settings.set(key, "./" + ca.toStdString());
            QVERIFY(write(m_folder.filePath(ca), "one"));
            QVERIFY(allow(m_project, sources, m_plugins));
            const QString before = QDir::currentPath();
            QVERIFY(QDir(m_folder.path()).mkpath("elsewhere") && QDir::setCurrent(m_folder.filePath("elsewhere")));
            QVERIFY(write(ca, "another one of the same name"));
            const bool same = now(sources).allowed;
            QVERIFY(QDir::setCurrent(before));
            QVERIFY(same);
            QVERIFY(write(m_folder.filePath(ca), "two"));
            QVERIFY(!now(sources).allowed);
            QVERIFY(QFile::remove(m_folder.filePath(ca)));
            QVERIFY(!now(sources).allowed);
        }
        // The connector opens the one that was allowed.
        const auto resolved =
            resolve(Settings{{"ca", "ca.pem"}, {"fingerprint", "a/b"}, {"trusted", "x/y"}}, specs, "/p");
        QCOMPARE(resolved->value("ca"), std::string("/p/ca.pem"));
        QCOMPARE(resolved->value("fingerprint"), std::string("a/b"));
        QCOMPARE(resolved->value("trusted"), std::string("/p/x/y"));
    }

    void otherChangesNeedNone()
    {
        QVERIFY(allow(m_project, someSources(), m_plugins));
        std::vector<Source> sources = someSources();
        sources[0].label = "Other";
        sources[1].enabled = true;
        std::swap(sources[0], sources[1]);
        QVERIFY(now(sources).allowed);
        sources.push_back({"src-3", "", "fake", {{"host", "10.0.0.5:8883"}}, false});
        QVERIFY(!now(sources).allowed); // one more, even where it reaches nothing new
        sources.pop_back();
        sources[0].connector = "program";
        QVERIFY(!now(sources).allowed);
    }

    void aChangedProgramNeedsAllowingAnew()
    {
        const std::string program = m_folder.filePath("reader.sh").toStdString();
        const auto write = [&](const char* text) {
            QFile script(QString::fromStdString(program));
            return script.open(QIODevice::WriteOnly) && script.write(text) > 0 && ::chmod(program.c_str(), 0700) == 0;
        };
        QVERIFY(write("#!/bin/sh\n"));
        std::vector<Source> sources{
            {"src-1", "", "program", {{"command", "reader"}, {"executable", "/bin/evil"}}, true}};
        const Permission unknown = now(sources);
        QVERIFY(!unknown.allowed && unknown.accessScope.empty());
        QCOMPARE(unknown.errors.size(), 1u);
        QCOMPARE(unknown.errors[0].where, "sources/src-1");

        QVERIFY(addMachineCommand("reader", program, {"--all"}));
        QCOMPARE(now(sources).accessScope.at(0).what, program + " --all");
        QVERIFY(allow(m_project, sources, m_plugins));
        QVERIFY(now(sources).allowed);
        sources[0].settings.set("executable", "/bin/other"); // of no account
        QVERIFY(now(sources).allowed);
        sources[0].settings.add("environment", "TOKEN");
        QVERIFY(!now(sources).allowed);
        sources[0].settings = {{"command", "reader"}};
        QVERIFY(now(sources).allowed);
        QVERIFY(addMachineCommand("reader", program, {"--all", "--more"}));
        QVERIFY(!now(sources).allowed);
        QVERIFY(write("#!/bin/sh\nexit\n") && addMachineCommand("reader", program, {"--all"}));
        QVERIFY(!now(sources).allowed); // the same name and path, another program
    }

    void anAbsentConnectorIsNothingThatIsAllowedForLater()
    {
        const std::vector<Source> sources{{"src-1", "", "later", {{"host", "10.0.0.5"}}, true}};
        QVERIFY(allow(m_project, sources, m_plugins));
        QVERIFY(now(sources).allowed);
        PluginHost more{QStringList()};
        static constexpr connect::ConnectorInfo laterInfo{.id = "later", .label = "", .help = "", .settings = specs};
        const FakePlugin later(laterInfo);
        more.addBuiltIn(later, {});
        QVERIFY(!permission(m_project, sources, more).allowed);
    }

    void aFileThatOthersMayWriteAllowsNothing()
    {
        QVERIFY(allow(m_project, someSources(), m_plugins));
        const std::string file = privatePath("permissions.json");
        for (const int mode : {0622, 0640, 0666}) {
            QCOMPARE(::chmod(file.c_str(), mode_t(mode)), 0);
            const Permission open = now(someSources());
            QVERIFY(!open.allowed);
            QVERIFY(!open.errors.empty());
            QVERIFY(!allow(m_project, someSources(), m_plugins));
        }
        QCOMPARE(::chmod(file.c_str(), 0600), 0);
        QVERIFY(now(someSources()).allowed);
    }

    void anAllowanceOfAnotherMachineDoesNotCount()
    {
        QVERIFY(allow(m_project, someSources(), m_plugins));
        QVERIFY(changePrivate(privatePath("permissions.json"), [&](base::Json& json) {
            json["projects"].members().front().second["machine"] = "another";
            return base::done();
        }));
        QVERIFY(!now(someSources()).allowed);
    }

    void settingsCannotPassForOthers()
    {
        // What would read alike if texts were only joined.
        std::vector<Source> one = someSources(), two = someSources();
        one[0].settings = {{"host", "a"}, {"password", "b\",\"protection\",\"none"}};
        two[0].settings = {{"host", "a"}, {"password", "b"}, {"protection", "none"}};
        QVERIFY(now(one).digest != now(two).digest);
    }
};

TITER_TEST(TestTrust)

} // namespace tst_trust

#include "tst_trust.moc"
