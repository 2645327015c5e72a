// A standby asks each second whether it might record: it notices what was taken back or exchanged, and reads nothing again that is as it was.
#include "app/live/standby/standby_permission.h"
#include "core/store/project_file.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/inotify.h>
#include <unistd.h>

namespace tst_standby_permission {

using namespace titer;
using namespace titer::app;
using connect::SettingSpec;
using connect::Source;

namespace {

constexpr SettingSpec specs[] = {
    {.key = "host", .label = "Host"},
    {.key = "ca", .label = "Authorities", .kind = SettingSpec::Kind::File, .trust = true},
};
constexpr connect::ConnectorInfo info{.id = "trusting", .label = "Trusting", .help = "", .settings = specs};

class Trusting : public connect::Connector {
public:
    const connect::ConnectorInfo& info() const override { return tst_standby_permission::info; }
    std::vector<connect::AccessScope> accessScope(const connect::Settings& settings) const override
    {
        return {{connect::AccessScope::Kind::Host, settings.value("host"), false}};
    }
    std::vector<connect::Finding> test(const connect::Settings&, const connect::TaskContext&) override { return {}; }
    connect::Opened open(const connect::Settings&, const connect::TaskContext&, base::Errors&) override { return {}; }
    base::Done start(connect::Feed&) override { return base::done(); }
    Clock::time_point work(Clock::time_point now) override { return now; }
    void stop() override {}
    connect::ConnectorStatus status() const override { return {}; }
};

class TrustingPlugin : public ConnectorPlugin {
public:
    const connect::ConnectorInfo& info() const override { return tst_standby_permission::info; }
    std::unique_ptr<connect::Connector> create() const override { return std::make_unique<Trusting>(); }
};

// How often a file is opened, by whomever.
class OpenedFile {
public:
    explicit OpenedFile(const std::string& path)
        : m_file(::inotify_init1(IN_NONBLOCK | IN_CLOEXEC))
        , m_watched(::inotify_add_watch(m_file, path.c_str(), IN_OPEN) >= 0)
    {
    }
    ~OpenedFile() { ::close(m_file); }
    OpenedFile(const OpenedFile&) = delete;
    OpenedFile& operator=(const OpenedFile&) = delete;

    bool isWatched() const { return m_watched; }
    bool wasOpened()
    {
        alignas(inotify_event) char events[4096];
        bool any = false;
        while (::read(m_file, events, sizeof events) > 0) any = true;
        return any;
    }

private:
    int m_file;
    bool m_watched;
};

} // namespace

class TestStandbyPermission : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere");
        qputenv("XDG_CONFIG_HOME", m_dir->filePath("config").toLocal8Bit());
        m_project = m_dir->filePath("plant.titer").toStdString();
        m_file = m_dir->filePath("ca.pem");
        write("one");
        m_sources = {{"src-1", "Broker", "trusting", {{"host", "a"}, {"ca", m_file.toStdString()}}, true}};
        {
            auto project = store::ProjectFile::create(m_project, "{}");
            QVERIFY(project && project->saveSources(m_sources));
        }
        QVERIFY(allow(m_project, m_sources, m_plugins).ok());
    }
    void initTestCase() { m_plugins.addBuiltIn(m_plugin, {}); }

    void readsNothingAgainThatIsAsItWas()
    {
        StandbyPermission permission(m_project, m_plugins);
        OpenedFile file(m_file.toStdString()), project(m_project);
        QVERIFY(file.isWatched() && project.isWatched());
        // Which files there are it knows once it has read them.
        for (int i = 0; i < 2; ++i) QVERIFY(permission.look().ok());
        QVERIFY(file.wasOpened() && project.wasOpened());
        for (int i = 0; i < 5; ++i) QVERIFY(permission.look().ok());
        QVERIFY(!file.wasOpened());
        QVERIFY(!project.wasOpened());
    }
    void noticesAtOnceWhatIsExchangedOrTakenBack()
    {
        StandbyPermission permission(m_project, m_plugins);
        QVERIFY(permission.look().ok());
        write("another one");
        QVERIFY(!permission.look());
        QVERIFY(allow(m_project, m_sources, m_plugins).ok());
        QVERIFY(permission.look().ok());
        QVERIFY(forbid(m_project).ok());
        QVERIFY(!permission.look());
        QVERIFY(allow(m_project, m_sources, m_plugins).ok());
        QVERIFY(permission.look().ok());
    }
    void aProjectWithoutSourcesRecordsNothing()
    {
        QVERIFY(store::ProjectFile::open(m_project)->saveSources({}));
        StandbyPermission permission(m_project, m_plugins);
        QVERIFY(permission.look().error().what.text().find("no sources") != std::string::npos);
    }

private:
    void write(const char* text)
    {
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    TrustingPlugin m_plugin;
    PluginHost m_plugins{QStringList()};
    std::string m_project;
    QString m_file;
    std::vector<Source> m_sources;
};

TITER_TEST(TestStandbyPermission)

} // namespace tst_standby_permission

#include "tst_standby_permission.moc"
