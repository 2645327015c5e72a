// Tries a source and looks through what it offers before it is kept: on a thread of its own, so that a silent device never holds up
// the window.
#pragma once

#include "app/plugins/plugin_host.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace titer::app {

// [worker] Reports what was found by a signal, so that whoever asked may be gone by then.
class ProbeWorker : public QObject {
    Q_OBJECT

signals:
    void found(const std::function<void()>& report);
};

// [gui] One thing at a time: what is asked for later ends what was asked for before. Its thread goes with the connector and is
// left to itself where that hangs, which a BackgroundTask would wait for.
class SourceProbe : public QObject {
    Q_OBJECT

public:
    explicit SourceProbe(PluginHost& plugins, QObject* parent = nullptr);
    ~SourceProbe() override;

    // tested() follows.
    void test(const std::string& connector, const connect::Settings& settings);
    // What lies beneath a node (empty: at the top); browsed() or browseFailed() follows. The connection is kept for the next one.
    void browse(const std::string& connector, const connect::Settings& settings, const std::string& node);
    // Secrets that were typed go to this computer's keeping; kept() follows with their names in their places, or keepFailed().
    void keep(const std::string& connector, const connect::Settings& settings);
    // Nothing follows any more.
    void cancel();
    bool isBusy() const { return m_busy; }

signals:
    void tested(const std::vector<titer::connect::Finding>& findings);
    void browsed(const std::string& node, const std::vector<titer::connect::BrowseNode>& nodes);
    void browseFailed(const std::string& node, const titer::base::Error& error);
    void kept(const titer::connect::Settings& settings);
    void keepFailed(const titer::base::Error& error);
    void busyChanged();

private:
    struct Work;
    using Act = std::function<std::function<void()>(Work& work, std::stop_token stop)>;
    base::Done prepare(const std::string& connector);
    void run(Act act);
    void setBusy(bool busy);
    void letGo();

    PluginHost& m_plugins;
    std::string m_connector; // that m_work holds
    std::shared_ptr<Work> m_work;
    QThread* m_thread = nullptr;     // of m_work
    ProbeWorker* m_worker = nullptr; // lives on it
    std::stop_source m_stop;
    bool m_busy = false;
};

} // namespace titer::app
