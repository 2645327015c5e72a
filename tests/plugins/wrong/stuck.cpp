// A connector that sleeps on its thread, as a faulty library may; see tst_live_session.cpp.
#include "app/plugins/connector_plugin.h"

#include <QObject>

#include <thread>

using namespace titer;

namespace {

class Stuck : public connect::Connector {
public:
    const connect::ConnectorInfo& info() const override;
    std::vector<connect::AccessScope> accessScope(const connect::Settings&) const override { return {}; }
    std::vector<connect::Finding> test(const connect::Settings&, const connect::TaskContext&) override { return {}; }
    connect::Opened open(const connect::Settings&, const connect::TaskContext&, base::Errors&) override { return {}; }
    base::Done start(connect::Feed&) override { return base::done(); }
    Clock::time_point work(Clock::time_point) override
    {
        std::this_thread::sleep_for(std::chrono::seconds(4));
        return Clock::time_point::max();
    }
    void stop() override {}
    connect::ConnectorStatus status() const override { return {connect::State::Connected, {}}; }
};

const connect::ConnectorInfo stuckInfo{.id = "stuck", .label = "Does not come back", .help = "", .settings = {}};

const connect::ConnectorInfo& Stuck::info() const
{
    return stuckInfo;
}

} // namespace

class StuckPlugin : public QObject, public app::ConnectorPlugin {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID TITER_CONNECTOR_IID FILE "stuck.json")
    Q_INTERFACES(titer::app::ConnectorPlugin)

public:
    const connect::ConnectorInfo& info() const override { return stuckInfo; }
    std::unique_ptr<connect::Connector> create() const override { return std::make_unique<Stuck>(); }
};

#include "stuck.moc"
