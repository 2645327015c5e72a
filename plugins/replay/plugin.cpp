// The plugin through which Titer finds the replay of recordings.
#include "app/plugins/connector_plugin.h"
#include "plugins/replay/replay.h"

#include <QObject>

namespace titer::replay {

class ReplayPlugin : public QObject, public app::ConnectorPlugin {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID TITER_CONNECTOR_IID FILE "replay.json")
    Q_INTERFACES(titer::app::ConnectorPlugin)

public:
    const connect::ConnectorInfo& info() const override { return replayInfo(); }
    std::unique_ptr<connect::Connector> create() const override { return std::make_unique<Replay>(); }
};

} // namespace titer::replay

#include "plugin.moc"
