// The plugin through which Titer finds the client of OPC UA.
#include "app/plugins/connector_plugin.h"
#include "plugins/opcua/opcua.h"

#include <QObject>

namespace titer::opcua {

class OpcUaPlugin : public QObject, public app::ConnectorPlugin {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID TITER_CONNECTOR_IID FILE "opcua.json")
    Q_INTERFACES(titer::app::ConnectorPlugin)

public:
    const connect::ConnectorInfo& info() const override { return opcUaInfo(); }
    std::unique_ptr<connect::Connector> create() const override { return std::make_unique<OpcUa>(); }
};

} // namespace titer::opcua

#include "plugin.moc"
