// Runs one source of a recorder on its own thread.
#pragma once

#include "core/connect/supervisor.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>
#include <stop_token>

namespace titer::app {

class LoopConnector;
struct LoopAct;
struct LoopEstimate;
struct LoopPicture;

// [worker] All but the constructor is called on the source's thread; signals go to whoever listens.
class SourceRunner : public QObject {
    Q_OBJECT

public:
    SourceRunner(std::unique_ptr<connect::Connector> connector, std::shared_ptr<connect::Feed> feed,
                 connect::SupervisorOptions options);
    ~SourceRunner() override;
    // Where that is what it runs, before it is opened.
    void setLoops(LoopConnector* loops) { m_loops = loops; }

    // opened() or failed() follows. `stop` ends this and whatever takes long later.
    void open(const connect::Settings& settings, std::stop_token stop);
    // Once what opened() reported is known to the reader of the feed.
    void start();
    void stop();
    // Again from the beginning: opens it if that failed.
    void retry();
    // Stops, leaves the last words in the feed, and says ended().
    void end();
    // Of its loops; acted() follows.
    void act(const QString& request, const LoopAct& act);
    void hear(const std::vector<LoopEstimate>& estimates);

signals:
    void opened(const std::vector<titer::connect::TagInfo>& tags);
    void noticed(const titer::base::Notices& notices); // what a person should know of the settings
    void failed(const titer::base::Errors& errors);
    void statusChanged(const titer::connect::ConnectorStatus& status);
    void tagsChanged(const std::vector<titer::connect::TagInfo>& tags);
    void loopsChanged(const std::shared_ptr<const titer::app::LoopPicture>& picture);
    void acted(const QString& request, const std::vector<titer::base::Error>& error);
    void ended();

private:
    void work();
    void secure();
    connect::ConnectorStatus status() const;
    void reportStatus();
    void reportLoops();

    std::shared_ptr<connect::Feed> m_feed; // before the supervisor, which writes to it to the end
    connect::Supervisor m_supervisor;
    connect::ConnectorStatus m_reported;
    std::optional<base::Sentence> m_unsafe; // why what comes is not safe before it is stored
    int m_reportedTags = 0;
    connect::Settings m_settings;
    std::stop_token m_stop;
    QTimer m_timer;
    LoopConnector* m_loops = nullptr; // of the supervisor
    bool m_opened = false;
    bool m_ending = false;
    int m_flushes = 0;
};

} // namespace titer::app
