// The plugin through which Titer finds the watching of folders.
#include "app/plugins/connector_plugin.h"
#include "plugins/folder_watch/folder_watch.h"

#include <QObject>

namespace titer::folder_watch {

class FolderWatchPlugin : public QObject, public app::ConnectorPlugin {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID TITER_CONNECTOR_IID FILE "folder_watch.json")
    Q_INTERFACES(titer::app::ConnectorPlugin)

public:
    const connect::ConnectorInfo& info() const override { return folderWatchInfo(); }
    std::unique_ptr<connect::Connector> create() const override { return std::make_unique<FolderWatch>(); }
};

} // namespace titer::folder_watch

#include "plugin.moc"
