// Evaluates plugins by what they say about themselves and by the list of those that may be loaded.
#include "app/plugins/plugin_host.h"

#include "app/plugins/allowed_plugins.h"
#include "app/plugins/batch_connector.h"
#include "app/plugins/calibrated_connector.h"
#include "core/base/hash.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLibrary>
#include <QPluginLoader>

#include <algorithm>
#include <array>
#include <optional>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace titer::app {

using base::Code;
using base::Error;
using base::say;
using base::Sentence;

namespace {

const QString iidStem = QStringLiteral("org.titer.connector/");

std::string ownVersion()
{
    return std::to_string(connect::apiMajor) + "." + std::to_string(connect::apiMinor);
}

Sentence wrongVersion(const std::string& theirs)
{
    return say(
        CORE_TR("core",
                "It was built for version {1} of the connector interface, this Titer has {2}; install a matching "
                "version."),
        theirs, ownVersion());
}

// Why the plugin cannot be used, empty where it can.
Sentence evaluate(const QString& iid, const QJsonObject& meta)
{
    if (!iid.startsWith(iidStem))
        return say(CORE_TR("core", "It is a plugin of another program ({1}), not of Titer; remove it from the folder."),
                   iid.toStdString());
    const QJsonObject api = meta.value("api").toObject();
    const int major = api.value("major").toInt(-1), minor = api.value("minor").toInt(-1);
    const std::string stated = std::to_string(major) + "." + std::to_string(minor);
    if (iid != QStringLiteral(TITER_CONNECTOR_IID))
        return wrongVersion(major >= 0 && minor >= 0 ? stated : iid.mid(iidStem.size()).toStdString());
    if (major < 0 || minor < 0)
        return say(CORE_TR(
            "core",
            "Its metadata do not contain the version of the connector interface; install a version that does."));
    if (major != connect::apiMajor || minor > connect::apiMinor) return wrongVersion(stated);
    if (meta.value("id").toString().isEmpty())
        return say(CORE_TR("core", "Its metadata contain no id; install a version that has one."));
    return {};
}

FoundPlugin describe(const QString& path, const QJsonObject& meta)
{
    FoundPlugin plugin;
    const auto text = [&](const char* key) { return meta.value(QLatin1String(key)).toString().toStdString(); };
    plugin.id = text("id");
    if (plugin.id.empty()) plugin.id = QFileInfo(path).fileName().toStdString();
    plugin.label = text("label");
    plugin.version = text("version");
    plugin.licence = text("licence");
    for (const QJsonValue& capability : meta.value("capabilities").toArray())
        plugin.capabilities.push_back(capability.toString().toStdString());
    plugin.path = path.toStdString();
    return plugin;
}

Sentence notAllowed()
{
    return say(CORE_TR("core", "It did not come with Titer and was not added on this computer, or its file has changed "
                               "since. If you trust its origin: titer-cli connectors add FILE"));
}

// What shows whether a file is still the one that was read.
using Stamp = std::array<std::int64_t, 6>;

std::optional<Stamp> stampOf(const std::string& path)
{
    struct stat status = {};
    if (::stat(path.c_str(), &status) != 0) return std::nullopt;
    return Stamp{std::int64_t(status.st_dev),
                 std::int64_t(status.st_ino),
                 std::int64_t(status.st_size),
                 std::int64_t(status.st_mtim.tv_sec),
                 std::int64_t(status.st_mtim.tv_nsec),
                 std::int64_t(status.st_ctim.tv_sec) * 1'000'000'000 + std::int64_t(status.st_ctim.tv_nsec)};
}

} // namespace

PluginHost::PluginHost(const QStringList& folders)
    : PluginHost(folders, allowedPlugins())
{
}

PluginHost::PluginHost(const QStringList& folders, std::set<std::string> allowed)
    : m_allowed(std::move(allowed))
{
    for (const QString& folder : folders)
        for (const QFileInfo& file : QDir(folder).entryInfoList(QDir::Files, QDir::Name)) {
            if (QLibrary::isLibrary(file.fileName())) scan(file.canonicalFilePath());
            if (file.suffix() == "not-built") readNote(file.filePath());
        }
    std::stable_sort(m_found.begin(), m_found.end(), [](const auto& a, const auto& b) { return a.id < b.id; });
}

PluginHost::~PluginHost() = default;

FoundPlugin PluginHost::inspect(const QString& path)
{
    const QPluginLoader loader(path);
    const QJsonObject all = loader.metaData();
    const QJsonObject meta = all.value("MetaData").toObject();
    FoundPlugin plugin = describe(path, meta);
    if (all.isEmpty())
        plugin.reason = say(CORE_TR("core", "The file is damaged or is not a plugin ({1}); remove it or install it "
                                            "again."),
                            loader.errorString().toStdString());
    else
        plugin.reason = evaluate(all.value("IID").toString(), meta);
    if (!plugin.reason.pattern.empty()) plugin.state = FoundPlugin::State::Refused;
    return plugin;
}

void PluginHost::scan(const QString& path)
{
    if (path.isEmpty()) return; // a link that leads nowhere
    for (const FoundPlugin& other : m_found)
        if (other.path == path.toStdString()) return;
    FoundPlugin plugin = inspect(path);
    if (plugin.state != FoundPlugin::State::Refused) {
        const base::Result<std::string> hash = base::sha256OfFile(plugin.path);
        const FoundPlugin* other = find(plugin.id);
        if (hash) plugin.sha256 = *hash;
        if (!m_allowed.contains(plugin.sha256))
            plugin.reason = notAllowed();
        else if (other && other->state != FoundPlugin::State::Refused)
            plugin.reason = say(CORE_TR("core", "The plugin “{1}” was already found, in {2}; remove one of the two."),
                                plugin.id, other->path);
        if (!plugin.reason.pattern.empty()) plugin.state = FoundPlugin::State::Refused;
    }
    m_found.push_back(std::move(plugin));
}

// The build leaves such a note instead of the plugin.
void PluginHost::readNote(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return;
    const QJsonObject note = QJsonDocument::fromJson(file.read(4096)).object();
    const auto text = [&](const char* key) { return note.value(QLatin1String(key)).toString().toStdString(); };
    if (!text("id").empty()) m_notBuilt.push_back({text("id"), text("label"), text("library")});
}

base::Error PluginHost::notThere(std::string_view id) const
{
    for (const NotBuilt& plugin : m_notBuilt)
        if (plugin.id == id)
            return {
                Code::Plugin, plugin.id,
                say(CORE_TR("core", "The connector “{1}” was not built, because the library {2} was missing; install "
                                    "it and build Titer again."),
                    plugin.id, plugin.library)};
    return {Code::Plugin, std::string(id),
            say(CORE_TR("core", "There is no connector “{1}”; “titer-cli connectors list” shows the available ones."),
                std::string(id))};
}

void PluginHost::addBuiltIn(const ConnectorPlugin& plugin, std::vector<std::string> capabilities)
{
    FoundPlugin found;
    found.id = plugin.info().id;
    found.label = plugin.info().label;
    found.version = TITER_VERSION;
    found.licence = "GPL-3.0-or-later";
    found.capabilities = std::move(capabilities);
    found.builtIn = &plugin;
    found.state = FoundPlugin::State::Loaded;
    for (FoundPlugin& other : m_found) {
        if (other.id != found.id || other.state == FoundPlugin::State::Refused) continue;
        other.state = FoundPlugin::State::Refused;
        other.reason = say(CORE_TR("core", "Titer has a connector “{1}” of its own; remove this one."), found.id);
    }
    const auto place =
        std::find_if(m_found.begin(), m_found.end(), [&](const auto& other) { return other.id >= found.id; });
    m_found.insert(place, std::move(found));
}

const FoundPlugin* PluginHost::find(std::string_view id) const
{
    const FoundPlugin* refused = nullptr;
    for (const FoundPlugin& plugin : m_found) {
        if (plugin.id != id) continue;
        if (plugin.state != FoundPlugin::State::Refused) return &plugin;
        refused = &plugin;
    }
    return refused;
}

base::Result<const ConnectorPlugin*> PluginHost::load(std::string_view id)
{
    auto* plugin = const_cast<FoundPlugin*>(std::as_const(*this).find(id));
    if (!plugin) return notThere(id);
    if (plugin->state == FoundPlugin::State::Refused) return Error{Code::Plugin, plugin->path, plugin->reason};
    if (plugin->builtIn) return plugin->builtIn;
    const auto refuse = [&](Sentence reason) {
        plugin->state = FoundPlugin::State::Refused;
        plugin->reason = std::move(reason);
        return Error{Code::Plugin, plugin->path, plugin->reason};
    };
    // It may have been exchanged since it was found: what is loaded is the file that is read here.
    const std::optional<Stamp> read = stampOf(plugin->path);
    const base::Result<std::string> hash = base::sha256OfFile(plugin->path);
    if (plugin->state != FoundPlugin::State::Loaded &&
        (!hash || !m_allowed.contains(*hash) || stampOf(plugin->path) != read))
        return refuse(notAllowed());
    // Loaded once and never unloaded, since its objects live on.
    QPluginLoader loader(QString::fromStdString(plugin->path));
    loader.setLoadHints(QLibrary::PreventUnloadHint);
    if (auto* root = qobject_cast<ConnectorPlugin*>(loader.instance())) {
        plugin->state = FoundPlugin::State::Loaded;
        return root;
    }
    return refuse(
        loader.isLoaded()
            ? say(CORE_TR("core",
                          "It does not provide the connector interface that its metadata declare; install it again."))
            : say(CORE_TR("core", "It cannot be loaded ({1}); install a version that matches this system."),
                  loader.errorString().toStdString()));
}

const PluginHost::Around& PluginHost::around(const ConnectorPlugin& plugin)
{
    const std::string id = plugin.info().id;
    Around& around = m_around[id];
    if (around.monitored) return around;
    const FoundPlugin* found = find(id);
    if (found && std::ranges::find(found->capabilities, "arrays") != found->capabilities.end())
        around.calibrated = std::make_shared<const CalibratedInfo>(plugin.info());
    around.monitored = std::make_shared<const BatchInfo>(around.calibrated ? around.calibrated->info : plugin.info());
    return around;
}

base::Result<const connect::ConnectorInfo*> PluginHost::info(std::string_view id)
{
    const base::Result<const ConnectorPlugin*> plugin = load(id);
    if (!plugin) return plugin.error();
    return &around(**plugin).monitored->info;
}

base::Result<std::unique_ptr<connect::Connector>> PluginHost::create(std::string_view id)
{
    const base::Result<const ConnectorPlugin*> plugin = load(id);
    if (!plugin) return plugin.error();
    std::unique_ptr<connect::Connector> connector = (*plugin)->create();
    const Around& around = this->around(**plugin);
    if (around.calibrated) connector = std::make_unique<CalibratedConnector>(std::move(connector), around.calibrated);
    return std::unique_ptr<connect::Connector>(new BatchConnector(std::move(connector), around.monitored));
}

} // namespace titer::app
