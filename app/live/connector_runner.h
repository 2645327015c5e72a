// Drives one connector on its own thread.
#pragma once

#include "app/live/live_frame.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace titer::app {

// [worker] All but the constructor is called on the connector's thread; signals go to whoever listens.
class ConnectorRunner : public QObject {
    Q_OBJECT

public:
    ConnectorRunner(std::unique_ptr<connect::Connector> connector, std::shared_ptr<connect::Feed> feed);
    ~ConnectorRunner() override;

    void open(const connect::Settings& settings, std::stop_token stop);
    void start(bool paused, double speed);
    void setPaused(bool paused);
    void setSpeed(double speed);
    // What became known from `from` on, until `playFrom` at once.
    void seek(std::int64_t from, std::int64_t playFrom, int number);

signals:
    void opening(double done);
    void opened(const std::shared_ptr<const titer::app::LiveInfo>& info);
    void openFailed(const titer::base::Errors& errors);
    void statusChanged(const titer::connect::ConnectorStatus& status);

private:
    void work();
    void workSoon();
    void reportStatus();

    std::unique_ptr<connect::Connector> m_connector;
    std::shared_ptr<connect::Feed> m_feed;
    connect::ConnectorStatus m_reported;
    QTimer m_timer;
};

} // namespace titer::app
