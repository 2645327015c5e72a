// Each change goes to the account's trail.
#include "app/plugins/plugin_list.h"

#include "app/common/private_file.h"
#include "app/plugins/allowed_plugins.h"
#include "app/plugins/plugin_folders.h"
#include "app/plugins/plugin_host.h"
#include "core/base/hash.h"
#include "core/base/time.h"
#include "core/store/audit.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace titer::app {

using base::Code;
using base::Done;
using base::Error;
using base::Json;
using base::Result;
using base::say;

namespace {

std::string local(const QString& path)
{
    return QFile::encodeName(path).toStdString();
}

Done report(const AddedPlugin& plugin, const char* what, const std::string& from)
{
    const store::AuditChange change{
        .what = what, .place = "plugins/" + plugin.id, .after = plugin.sha256, .reason = from};
    const auto entry = store::AuditTrail::ofItsOwn(accountTrail()).append(change);
    if (!entry) return entry.error();
    return base::done();
}

// An id becomes the name of a file.
bool isPlain(std::string_view id)
{
    return !id.empty() && id.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_") == std::string_view::npos;
}

Done evaluateFound(const FoundPlugin& plugin)
{
    const Error refused{Code::Plugin, plugin.path, plugin.reason};
    if (plugin.state == FoundPlugin::State::Refused) return refused;
    if (!isPlain(plugin.id))
        return Error{Code::Plugin, plugin.path,
                     say(CORE_TR("core", "Its id “{1}” is not made of lower-case letters, digits and underscores; "
                                         "install a version with such an id."),
                         plugin.id)};
    const PluginHost host(shippedPluginFolders());
    const FoundPlugin* other = host.find(plugin.id);
    if (other && other->state != FoundPlugin::State::Refused)
        return Error{Code::Plugin, plugin.path,
                     say(CORE_TR("core", "The plugin “{1}” was already found, in {2}; remove one of the two."),
                         plugin.id, other->path)};
    return base::done();
}

Error notCopied(const QString& path, const QFile& file)
{
    return {Code::Io, local(path),
            say(CORE_TR("core", "The file could not be written ({1}). Check that the disk has free space and that you "
                                "have permission to write in its folder."),
                file.errorString().toStdString())};
}

// The copy and what it says about itself: what is evaluated and hashed is what will be loaded.
Result<AddedPlugin> takeCopy(const std::string& path, const QString& copy)
{
    QFile::remove(copy);
    QFile from(QFile::decodeName(path.c_str()));
    if (!from.copy(copy)) return notCopied(copy, from);
    QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
    const FoundPlugin plugin = PluginHost::inspect(copy);
    const Done sound = evaluateFound(plugin);
    if (!sound) return Error{sound.error().code, path, sound.error().what};
    const Result<std::string> hash = base::sha256OfFile(local(copy));
    if (!hash) return hash.error();
    return AddedPlugin{plugin.id, local(ownPluginFolder() + "/" + QString::fromStdString(plugin.id) + ".so"), *hash};
}

Done putInPlace(const AddedPlugin& plugin, const QString& copy)
{
    const QString place = QFile::decodeName(plugin.path.c_str());
    QFile::remove(place);
    QFile file(copy);
    if (!file.rename(place)) return notCopied(place, file);
    return changePrivate(addedPluginsFile(), [&](Json& json) {
        Json entry = Json::object();
        entry["file"] = local(QFileInfo(place).fileName());
        entry["sha256"] = plugin.sha256;
        entry["added"] = base::writeInstant(base::now());
        json["plugins"][plugin.id] = std::move(entry);
        return base::done();
    });
}

} // namespace

std::string accountTrail()
{
    return local(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)) + "/titer/account.audit";
}

Result<AddedPlugin> addPlugin(const std::string& path)
{
    if (!QFileInfo(QFile::decodeName(path.c_str())).isFile())
        return Error{Code::Input, path,
                     say(CORE_TR("core", "This file does not exist. Check whether it was moved or renamed."))};
    const QString folder = ownPluginFolder();
    QDir().mkpath(folder);
    const QString copy = folder + "/.added.so";
    Result<AddedPlugin> plugin = takeCopy(path, copy);
    Done done = plugin ? report(*plugin, "plugin_added", path) : Done(plugin.error());
    if (done) done = putInPlace(*plugin, copy);
    QFile::remove(copy);
    if (!done) return done.error();
    return plugin;
}

Done removePlugin(std::string_view id)
{
    AddedPlugin plugin{std::string(id), {}, {}};
    const Done done = changePrivate(addedPluginsFile(), [&](Json& json) -> Done {
        Json* plugins = json.find("plugins");
        const Json* entry = plugins ? plugins->find(id) : nullptr;
        if (!entry)
            return Error{Code::Input, std::string(id),
                         say(CORE_TR("core", "No plugin “{1}” was added on this computer; “titer-cli connectors "
                                             "list” shows where each one is."),
                             std::string(id))};
        if (const Json* hash = entry->find("sha256")) plugin.sha256 = hash->string();
        plugins->erase(id);
        return base::done();
    });
    if (!done) return done;
    if (isPlain(id)) QFile::remove(ownPluginFolder() + "/" + QString::fromStdString(plugin.id) + ".so");
    return report(plugin, "plugin_removed", {});
}

} // namespace titer::app
