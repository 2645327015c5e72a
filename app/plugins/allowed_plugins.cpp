// {"plugins": {ID: {"file", "sha256", "added"}}}, in a file of this account alone.
#include "app/plugins/allowed_plugins.h"

#include "app/common/private_file.h"
#include "app/plugins/plugin_folders.h"

#include <QDir>
#include <QFile>

namespace titer::app {

using base::Json;

namespace {

constexpr std::size_t hashLength = 64;

// Those that come with Titer; a hash that somebody put next to them admits nothing.
constexpr const char* shipped[] = {"folder_watch", "modbus", "mqtt", "opcua", "process", "replay"};

// "HASH  NAME" of each plugin that stands next to it.
void addShipped(const QString& folder, std::set<std::string>& allowed)
{
    for (const char* name : shipped) {
        QFile file(QDir(folder).filePath(QString::fromLatin1(name) + QStringLiteral(".sha256")));
        if (!file.open(QIODevice::ReadOnly)) continue;
        const std::string hash = file.read(hashLength).toStdString();
        if (hash.size() == hashLength) allowed.insert(hash);
    }
}

} // namespace

std::string addedPluginsFile()
{
    return privatePath("plugins.json");
}

std::set<std::string> allowedPlugins()
{
    std::set<std::string> allowed;
    for (const QString& folder : shippedPluginFolders()) addShipped(folder, allowed);
    const base::Result<Json> json = readPrivate(addedPluginsFile());
    const Json* plugins = json ? json->find("plugins") : nullptr;
    if (!plugins) return allowed;
    for (const auto& [id, entry] : plugins->members())
        if (const Json* hash = entry.find("sha256"); hash && hash->string().size() == hashLength)
            allowed.insert(hash->string());
    return allowed;
}

} // namespace titer::app
