// The plugin through which Titer finds Modbus devices.
#include "app/plugins/connector_plugin.h"
#include "plugins/modbus/modbus.h"

#include <QObject>

namespace titer::modbus {

class ModbusPlugin : public QObject, public app::ConnectorPlugin {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID TITER_CONNECTOR_IID FILE "modbus.json")
    Q_INTERFACES(titer::app::ConnectorPlugin)

public:
    const connect::ConnectorInfo& info() const override { return modbusInfo(); }
    std::unique_ptr<connect::Connector> create() const override { return std::make_unique<Modbus>(); }
};

} // namespace titer::modbus

#include "plugin.moc"
