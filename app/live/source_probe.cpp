// Tests of connections, and browsing.
#include "app/live/source_probe.h"

#include "app/live/access/secrets.h"

#include <QSemaphore>
#include <QUuid>

namespace titer::app {

namespace {

// A name under which this computer has no secret yet.
std::string freshName(const std::string& connector, const char* key)
{
    return connector + "-" + key + "-" + QUuid::createUuid().toString(QUuid::Id128).left(8).toStdString();
}

base::Result<connect::Settings> keepSecrets(const std::string& connector, const connect::Settings& settings,
                                            std::span<const connect::SettingSpec> specs)
{
    connect::Settings kept = settings;
    Secrets secrets;
    for (const connect::SettingSpec& spec : specs) {
        const std::string text = settings.value(spec.key);
        if (spec.kind != connect::SettingSpec::Kind::Secret || text.empty() || secretName(text)) continue;
        const std::string name = freshName(connector, spec.key);
        if (const auto stored = secrets.set(name, text); !stored) return stored.error();
        kept.set(spec.key, "secret:" + name);
    }
    return kept;
}

constexpr int stopTimeout =
    300; // [ms] that whoever cancels waits for the thread; after that it is left to end by itself

} // namespace

// Of the worker's thread alone.
struct SourceProbe::Work {
    std::unique_ptr<connect::Connector> connector;
    ~Work()
    {
        if (connector) connector->stop();
    }
};

SourceProbe::SourceProbe(PluginHost& plugins, QObject* parent)
    : QObject(parent)
    , m_plugins(plugins)
{
}

SourceProbe::~SourceProbe()
{
    m_stop.request_stop();
    letGo();
}

// The connector goes with its thread, when what it is at has come to its end.
void SourceProbe::letGo()
{
    if (!m_thread) return;
    QThread* thread = std::exchange(m_thread, nullptr);
    // Posting still wakes the thread's event loop when the call may have run already: the thread must not end before that.
    const auto posted = std::make_shared<QSemaphore>();
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, work = std::move(m_work), posted]() mutable {
        work.reset();
        worker->deleteLater();
        posted->acquire();
        QThread::currentThread()->quit();
    });
    posted->release();
    m_worker = nullptr;
    m_connector.clear();
    QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    thread->wait(stopTimeout);
}

base::Done SourceProbe::prepare(const std::string& connector)
{
    m_stop.request_stop();
    m_stop = {};
    if (m_thread && m_connector == connector && !m_busy) return base::done();
    letGo();
    base::Result<std::unique_ptr<connect::Connector>> made = m_plugins.create(connector);
    if (!made) return made.error();
    m_connector = connector;
    m_work = std::make_shared<Work>();
    m_work->connector = std::move(*made);
    m_thread = new QThread;
    m_thread->setObjectName("source probe");
    m_worker = new ProbeWorker;
    m_worker->moveToThread(m_thread);
    QObject::connect(m_worker, &ProbeWorker::found, this, [](const std::function<void()>& report) { report(); });
    m_thread->start();
    return base::done();
}

// `act` runs on the worker's thread and gives back what is then reported on this one.
void SourceProbe::run(Act act)
{
    setBusy(true);
    QMetaObject::invokeMethod(m_worker,
                              [worker = m_worker, act = std::move(act), work = m_work, stop = m_stop.get_token()] {
                                  std::function<void()> report = act(*work, stop);
                                  if (stop.stop_requested()) return;
                                  // Here and not there, since one that was asked for before may still be on its way.
                                  emit worker->found([stop, report = std::move(report)] {
                                      if (!stop.stop_requested()) report();
                                  });
                              });
}

void SourceProbe::test(const std::string& connector, const connect::Settings& settings)
{
    if (const base::Done ready = prepare(connector); !ready)
        return void(emit tested({{connect::Finding::Kind::Fault, {}, ready.error().what}}));
    run([this, settings](Work& work, std::stop_token stop) -> std::function<void()> {
        // The keyring may let it wait, so that this is done here.
        const auto resolved = resolve(settings, work.connector->info().settings);
        std::vector<connect::Finding> findings;
        if (resolved)
            findings = work.connector->test(*resolved, {{}, stop});
        else
            findings.push_back({connect::Finding::Kind::Fault, resolved.error().where, resolved.error().what});
        return [this, findings = std::move(findings)] {
            setBusy(false);
            emit tested(findings);
        };
    });
}

void SourceProbe::browse(const std::string& connector, const connect::Settings& settings, const std::string& node)
{
    if (const base::Done ready = prepare(connector); !ready) return void(emit browseFailed(node, ready.error()));
    run([this, settings, node](Work& work, std::stop_token stop) -> std::function<void()> {
        const auto resolved = resolve(settings, work.connector->info().settings);
        base::Result<std::vector<connect::BrowseNode>> nodes =
            resolved ? work.connector->browse(*resolved, node, {{}, stop})
                     : base::Result<std::vector<connect::BrowseNode>>(resolved.error());
        return [this, node, nodes = std::move(nodes)] {
            setBusy(false);
            if (nodes)
                emit browsed(node, *nodes);
            else
                emit browseFailed(node, nodes.error());
        };
    });
}

void SourceProbe::keep(const std::string& connector, const connect::Settings& settings)
{
    if (const base::Done ready = prepare(connector); !ready) return void(emit keepFailed(ready.error()));
    run([this, connector, settings](Work& work, std::stop_token) -> std::function<void()> {
        auto done = keepSecrets(connector, settings, work.connector->info().settings);
        return [this, done = std::move(done)] {
            setBusy(false);
            if (done)
                emit kept(*done);
            else
                emit keepFailed(done.error());
        };
    });
}

void SourceProbe::cancel()
{
    m_stop.request_stop();
    letGo();
    setBusy(false);
}

void SourceProbe::setBusy(bool busy)
{
    if (busy == m_busy) return;
    m_busy = busy;
    emit busyChanged();
}

} // namespace titer::app

#include "app/live/moc_source_probe.cpp"
