// What a person allowed holds while a recorder runs: taken back, changed behind it or switched off, it acts by itself.
#include "app/live/access/consent.h"
#include "app/live/recorder/recorder.h"
#include "app/live/recorder/source_watch.h"
#include "core/store/project_file.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <mutex>

namespace tst_source_watch {

using namespace titer;
using namespace titer::app;
using connect::SettingSpec;
using connect::Source;
using connect::State;

namespace {

constexpr SettingSpec specs[] = {{.key = "host", .label = "Host", .required = true},
                                 {.key = "ca", .label = "Authorities", .kind = SettingSpec::Kind::File, .trust = true}};
constexpr connect::ConnectorInfo lineInfo{
    .id = "line", .label = "Line", .help = "", .settings = specs, .backpressure = connect::Backpressure::Block};

std::atomic<bool> plugged = true;
std::atomic<int> attempts = 0; // to connect
std::mutex mutex;
std::string lastHost;

class LineConnector : public connect::Connector {
public:
    const connect::ConnectorInfo& info() const override { return lineInfo; }
    std::vector<connect::AccessScope> accessScope(const connect::Settings& settings) const override
    {
        return {{connect::AccessScope::Kind::Host, settings.value("host")}};
    }
    std::vector<connect::Finding> test(const connect::Settings&, const connect::TaskContext&) override { return {}; }
    connect::Opened open(const connect::Settings& settings, const connect::TaskContext&, base::Errors&) override
    {
        m_host = settings.value("host");
        return {{{.id = "a", .label = {}, .unit = "1"}}, {}, {}};
    }
    base::Done start(connect::Feed& feed) override
    {
        m_feed = &feed;
        m_connected = false;
        return base::done();
    }
    Clock::time_point work(Clock::time_point now) override
    {
        if (!m_connected) {
            ++attempts;
            const std::scoped_lock lock(mutex);
            lastHost = m_host;
        }
        m_connected = plugged;
        const std::int64_t time = base::now().microseconds / 1000 * 1000;
        if (m_connected) m_feed->push(connect::Sample{0, 0, time, time, 1.0});
        return now + std::chrono::milliseconds(5);
    }
    void stop() override { m_connected = false; }
    connect::ConnectorStatus status() const override
    {
        return {.state = m_connected ? State::Connected : State::Retrying};
    }

private:
    connect::Feed* m_feed = nullptr;
    std::string m_host;
    bool m_connected = false;
};

class LinePlugin : public ConnectorPlugin {
public:
    const connect::ConnectorInfo& info() const override { return lineInfo; }
    std::unique_ptr<connect::Connector> create() const override { return std::make_unique<LineConnector>(); }
};

} // namespace

class TestSourceWatch : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    const LinePlugin m_plugin;
    PluginHost m_plugins{QStringList()};
    std::string m_project;
    int m_projects = 0;
    std::optional<Consent> m_consent;
    std::unique_ptr<Recorder> m_recorder;
    std::unique_ptr<SourceWatch> m_watch;

    std::string ca() const { return m_folder.filePath("ca.pem").toStdString(); }
    std::vector<Source> sources() const
    {
        return {{"src-1", "Reactor", "line", {{"host", "10.0.0.1"}, {"ca", ca()}}, true},
                {"src-2", "Feed", "line", {{"host", "10.0.0.2"}}, true}};
    }
    bool write(const char* text) const
    {
        QFile file(QString::fromStdString(ca()));
        return file.open(QIODevice::WriteOnly) && file.write(text) > 0;
    }
    void save(const std::vector<Source>& sources) const
    {
        auto project = store::ProjectFile::open(m_project);
        QVERIFY(project.ok());
        QVERIFY(project->saveSources(sources).ok());
    }
    SourceState state(const std::string& id) const
    {
        for (const SourceState& source : m_recorder->picture().sources)
            if (source.id == id) return source;
        return {};
    }
    bool isConnected(const char* id) const { return state(id).status.state == State::Connected; }
    void start(const std::vector<Source>& sources)
    {
        m_consent.emplace(m_project, m_plugins);
        m_consent->look(sources);
        m_recorder = std::make_unique<Recorder>(m_plugins, &*m_consent);
        QVERIFY(m_recorder->start(m_project, sources).ok());
        m_watch = std::make_unique<SourceWatch>(m_project, *m_consent, *m_recorder);
    }
    void end()
    {
        m_watch.reset();
        QSignalSpy stopped(m_recorder.get(), &Recorder::stopped);
        m_recorder->stop();
        QVERIFY(stopped.size() == 1 || stopped.wait(6000));
        m_recorder.reset();
    }

private slots:
    void initTestCase()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere");
        qputenv("XDG_CONFIG_HOME", m_folder.filePath("config").toLocal8Bit());
        m_plugins.addBuiltIn(m_plugin, {});
    }
    void init()
    {
        plugged = true;
        m_project = m_folder.filePath(QString("project %1.titer").arg(++m_projects)).toStdString();
        QVERIFY(write("the authority that was allowed"));
        QVERIFY(store::ProjectFile::create(m_project, "{}").ok());
        save(sources());
        QVERIFY(allow(m_project, sources(), m_plugins).ok());
        start(sources());
        QTRY_VERIFY(isConnected("src-1") && isConnected("src-2"));
    }
    void cleanup() { end(); }

    void oneThatWaitsForPermissionKeepsNoOtherFromStarting()
    {
        end();
        std::vector<Source> changed = sources();
        changed[0].settings.set("host", "203.0.113.9");
        changed.push_back({"src-3", "Air", "line", {{"host", "203.0.113.8"}}, true});
        save(changed);
        start(changed);
        QTRY_VERIFY(isConnected("src-2"));
        for (const char* id : {"src-1", "src-3"}) QCOMPARE(int(state(id).status.state), int(State::Faulted));
        QVERIFY2(state("src-3").status.why.text().find("waits for permission") != std::string::npos,
                 state("src-3").status.why.text().c_str());
        QVERIFY2(state("src-1").status.why.text().find("not what was allowed") != std::string::npos,
                 state("src-1").status.why.text().c_str());
        QVERIFY(allow(m_project, changed, m_plugins).ok());
        QTRY_VERIFY(isConnected("src-1") && isConnected("src-3"));
    }

    void takenBackEverythingEnds()
    {
        QVERIFY(forbid(m_project).ok());
        for (const char* id : {"src-1", "src-2"}) {
            QTRY_COMPARE(int(state(id).status.state), int(State::Faulted));
            QVERIFY(state(id).status.why.text().find("not allowed") != std::string::npos);
        }
        const int before = attempts;
        m_recorder->startSource("src-1");
        m_recorder->retryNow("src-2");
        QTest::qWait(50);
        QCOMPARE(attempts.load(), before);
        QVERIFY(!isConnected("src-1") && !isConnected("src-2"));
        QVERIFY(allow(m_project, sources(), m_plugins).ok());
        QTRY_VERIFY(isConnected("src-1") && isConnected("src-2"));
    }

    void oneThatIsSwitchedOffOrRemovedEnds()
    {
        std::vector<Source> fewer = sources();
        fewer[0].enabled = false;
        save(fewer);
        QTRY_COMPARE(int(state("src-1").status.state), int(State::Stopped));
        QVERIFY(isConnected("src-2"));
        fewer[0].enabled = true;
        fewer.pop_back();
        save(fewer); // another list than the one that was allowed, of which each was
        QTRY_VERIFY(state("src-2").id.empty());
        QTRY_VERIFY(isConnected("src-1"));
    }

    void oneThatReachesSomethingElseWaitsUntilThatIsAllowed()
    {
        std::vector<Source> changed = sources();
        changed[0].settings.set("host", "203.0.113.9");
        changed.push_back({"src-3", "Air", "line", {{"host", "203.0.113.8"}}, true});
        save(changed);
        QTRY_COMPARE(int(state("src-3").status.state), int(State::Faulted));
        const std::int64_t kept = state("src-1").kept;
        QTRY_VERIFY(state("src-1").kept > kept + 5); // as it was allowed
        QVERIFY(isConnected("src-2"));
        {
            const std::scoped_lock lock(mutex);
            QVERIFY(lastHost.find("203") == std::string::npos);
        }
        QVERIFY(allow(m_project, changed, m_plugins).ok());
        QTRY_VERIFY(isConnected("src-3"));
        const auto host = [] {
            const std::scoped_lock lock(mutex);
            return lastHost;
        };
        QTRY_VERIFY(host().find("203.0.113") == 0);
    }

    // Whoever exchanges the authorities waits for the next connection: a recorder that looked at its start alone gave him the password.
    void exchangedAuthoritiesKeepItFromConnectingAgain()
    {
        QVERIFY(write("another authority"));
        const std::int64_t kept = state("src-1").kept;
        QTRY_VERIFY(state("src-1").kept > kept + 5); // what is connected trusted the other file
        plugged = false;
        QTRY_COMPARE(int(state("src-1").status.state), int(State::Faulted));
        QVERIFY2(state("src-1").status.why.text().find(ca()) != std::string::npos,
                 state("src-1").status.why.text().c_str());
        plugged = true;
        QTRY_VERIFY(isConnected("src-2"));
        QCOMPARE(int(state("src-1").status.state), int(State::Faulted));
        QVERIFY(write("the authority that was allowed"));
        QTRY_VERIFY(isConnected("src-1"));
    }
    void otherAuthoritiesThatAreAllowedTakeEffect()
    {
        QVERIFY(write("another authority"));
        m_recorder->retryNow("src-1");
        QTRY_COMPARE(int(state("src-1").status.state), int(State::Faulted));
        QVERIFY(allow(m_project, sources(), m_plugins).ok());
        QTRY_VERIFY(isConnected("src-1"));
    }
};

TITER_TEST(TestSourceWatch)

} // namespace tst_source_watch

#include "tst_source_watch.moc"
