// Finds connector plugins, evaluates them by their metadata and their SHA-256 without loading them, and loads those that are asked for.
#pragma once

#include "app/plugins/connector_plugin.h"
#include "app/plugins/plugin_folders.h"

#include "core/base/result.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <map>
#include <memory>
#include <set>
#include <vector>

class QPluginLoader;

namespace titer::app {

struct BatchInfo;
struct CalibratedInfo;

struct FoundPlugin {
    enum class State { Available, Loaded, Refused };

    std::string id; // of a refused file that names none: the file's name
    std::string label, version, licence;
    std::vector<std::string> capabilities;
    std::string path;
    std::string sha256;
    const ConnectorPlugin* builtIn = nullptr; // part of Titer, without a path
    State state = State::Available;
    base::Sentence reason; // why it is refused, and what to do
};

// A plugin of Titer's own that this build lacks, because a library was missing when it was made.
struct NotBuilt {
    std::string id, label, library;
};

// [gui]
class PluginHost {
public:
    // What a file says about itself, without loading it and whether it may be loaded or not.
    static FoundPlugin inspect(const QString& path);

    // `allowed` holds the SHA-256 of the files that may be loaded; without it these are the shipped ones and those that the person
    // added (app/plugins/allowed_plugins.h).
    explicit PluginHost(const QStringList& folders = standardPluginFolders());
    PluginHost(const QStringList& folders, std::set<std::string> allowed);
    ~PluginHost();

    // By id; a file that is refused stands in the list too.
    const std::vector<FoundPlugin>& found() const { return m_found; }
    const FoundPlugin* find(std::string_view id) const;
    const std::vector<NotBuilt>& notBuilt() const { return m_notBuilt; }

    // A connector that is part of Titer itself and then goes before a plugin of the same id. `plugin` outlives the host.
    void addBuiltIn(const ConnectorPlugin& plugin, std::vector<std::string> capabilities);

    // Loads the plugin if need be. One with the capability "arrays" may have its spectra calibrated (app/plugins/calibrated_connector.h), and
    // each may have a batch monitored (app/plugins/batch_connector.h). An error for one that is not there, refused, or cannot be loaded.
    base::Result<const connect::ConnectorInfo*> info(std::string_view id);
    base::Result<std::unique_ptr<connect::Connector>> create(std::string_view id);

private:
    void scan(const QString& path);
    void readNote(const QString& path);
    base::Error notThere(std::string_view id) const;
    base::Result<const ConnectorPlugin*> load(std::string_view id);
    // What stands around a connector.
    struct Around {
        std::shared_ptr<const CalibratedInfo> calibrated; // nothing where it delivers no arrays
        std::shared_ptr<const BatchInfo> monitored;       // around that
    };
    const Around& around(const ConnectorPlugin& plugin);

    std::set<std::string> m_allowed;
    std::vector<FoundPlugin> m_found;
    std::vector<NotBuilt> m_notBuilt;
    std::map<std::string, Around> m_around; // by id
};

} // namespace titer::app
