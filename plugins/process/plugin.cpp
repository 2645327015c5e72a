// The plugin through which Titer finds the source that runs a program.
#include "app/plugins/connector_plugin.h"
#include "plugins/process/process.h"

#include <QObject>

namespace titer::process {

class ProcessPlugin : public QObject, public app::ConnectorPlugin {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID TITER_CONNECTOR_IID FILE "process.json")
    Q_INTERFACES(titer::app::ConnectorPlugin)

public:
    const connect::ConnectorInfo& info() const override { return processInfo(); }
    std::unique_ptr<connect::Connector> create() const override { return std::make_unique<Process>(); }
};

} // namespace titer::process

#include "plugin.moc"
