// The plugin through which Titer finds the MQTT connector.
#include "app/plugins/connector_plugin.h"
#include "plugins/mqtt/mqtt_connector.h"

#include <QObject>

namespace titer::mqtt {

class MqttPlugin : public QObject, public app::ConnectorPlugin {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID TITER_CONNECTOR_IID FILE "mqtt.json")
    Q_INTERFACES(titer::app::ConnectorPlugin)

public:
    const connect::ConnectorInfo& info() const override { return mqttInfo(); }
    std::unique_ptr<connect::Connector> create() const override { return std::make_unique<MqttConnector>(); }
};

} // namespace titer::mqtt

#include "plugin.moc"
