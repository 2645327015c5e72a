// {"projects": {PATH: {"machine", "digest", "allowed", "reach": [{"kind", "what"}], "sources": {ID: digest}}}}, in a file of this account
// alone. An older one has no "sources".
#include "app/live/access/trust.h"

#include "app/common/private_file.h"
#include "app/live/access/project_entry.h"
#include "app/live/access/secrets.h"
#include "core/base/hash.h"
#include "core/base/text.h"
#include "core/base/time.h"
#include "core/store/audit.h"

#include <QSysInfo>

#include <algorithm>
#include <filesystem>

namespace titer::app {

using base::Done;
using base::Error;
using base::Json;
using base::Result;
using base::say;
using base::Sentence;
using connect::AccessScope;
using connect::SettingSpec;
using connect::Source;

namespace {

constexpr const char* trustFile = "permissions.json";

const char* word(AccessScope::Kind kind)
{
    switch (kind) {
    case AccessScope::Kind::Host:
        return "host";
    case AccessScope::Kind::Path:
        return "path";
    case AccessScope::Kind::Device:
        return "device";
    case AccessScope::Kind::Write:
        return "write";
    case AccessScope::Kind::Command:
        break;
    }
    return "command";
}

// A home folder may be shared between machines, of which each reaches something else under the same name.
std::string machine()
{
    QByteArray id = QSysInfo::machineUniqueId();
    if (id.isEmpty()) id = QSysInfo::machineHostName().toUtf8();
    return base::sha256("titer.machine/1:" + id.toStdString());
}

bool matters(const SettingSpec& spec)
{
    return spec.trust || spec.kind == SettingSpec::Kind::Secret || spec.kind == SettingSpec::Kind::File ||
           spec.kind == SettingSpec::Kind::Choice;
}

// Of a file by which somebody is trusted; empty where it is none that could be read.
std::string contentsOf(const std::string& path)
{
    std::error_code none;
    if (!std::filesystem::is_regular_file(path, none)) return {};
    const Result<std::string> hash = base::sha256OfFile(path);
    return hash ? *hash : std::string();
}

// The settings that matter, with those in the rows of tables.
Json settingsThatMatter(const connect::Settings& settings, std::span<const SettingSpec> specs, bool all,
                        std::map<std::string, std::string>& files)
{
    Json list = Json::array();
    for (const auto& [key, text] : settings.entries()) {
        const auto spec = std::find_if(specs.begin(), specs.end(), [&](const SettingSpec& s) { return key == s.key; });
        const bool known = spec != specs.end();
        if (known && spec->trust && isPath(*spec, text)) {
            list.push(Json::array({key, text, files[text] = contentsOf(text)}));
        } else if (all || !known || matters(*spec)) {
            list.push(Json::array({key, text}));
        } else if (spec->kind == SettingSpec::Kind::Table) {
            const Result<connect::Settings> row = connect::readRow(text);
            Json columns = row ? settingsThatMatter(*row, spec->columns, false, files) : Json(text);
            if (!columns.isArray() || !columns.items().empty()) list.push(Json::array({key, std::move(columns)}));
        }
    }
    return list;
}

struct Evaluated {
    Json json; // what is allowed
    std::vector<AccessScope> accessScope;
    std::vector<std::string> secrets;
    SourceDigest digest;
};

// Nothing where it cannot be reported; the error says why.
Result<Evaluated> evaluate(const Source& source, const std::string& folder, const connect::Connector& connector)
{
    const std::span<const SettingSpec> specs = connector.info().settings;
    const Result<connect::Settings> settings = resolveCommand(inFolder(source.settings, specs, folder), specs);
    if (!settings) return settings.error();
    Evaluated evaluated{Json::object(), connector.accessScope(*settings), secretNames(specs, *settings), {}};
    evaluated.json["connector"] = source.connector;
    evaluated.json["settings"] = settingsThatMatter(*settings, specs, runsCommand(specs), evaluated.digest.files);
    evaluated.json["reach"] = Json::array();
    for (const AccessScope& accessScope : evaluated.accessScope)
        evaluated.json["reach"].push(Json::array({word(accessScope.kind), accessScope.what}));
    evaluated.digest.digest = base::sha256("titer.permission.source/1:" + evaluated.json.write(false));
    return evaluated;
}

Result<Evaluated> evaluate(const Source& source, const std::string& folder, PluginHost& plugins)
{
    const auto connector = plugins.create(source.connector);
    if (!connector) return connector.error();
    return evaluate(source, folder, **connector);
}

Json unknown(const Source& source)
{
    Json json = Json::object();
    json["connector"] = source.connector;
    json["unknown"] = connect::settingsJson(source.settings);
    return json;
}

template <class T> void addOnce(std::vector<T>& list, const T& item)
{
    if (std::find(list.begin(), list.end(), item) == list.end()) list.push_back(item);
}

bool holds(const Json& list, const AccessScope& accessScope)
{
    return std::any_of(list.items().begin(), list.items().end(), [&](const Json& item) {
        const Json *kind = item.find("kind"), *what = item.find("what");
        return kind && what && kind->string() == word(accessScope.kind) && what->string() == accessScope.what;
    });
}

// What was allowed of the project on this computer, with "digest" and "reach"; nullptr where nothing was.
const Json* keptEntry(const Json& permissions, const std::string& project)
{
    const Json* entry = projectEntry(permissions, project);
    const Json* there = entry ? entry->find("machine") : nullptr;
    if (!there || there->string() != machine() || !entry->find("digest") || !entry->find("reach")) return nullptr;
    return entry;
}

void compare(const std::string& project, Permission& permission)
{
    permission.added = permission.accessScope;
    const Result<Json> json = readPrivate(privatePath(trustFile));
    if (!json) {
        permission.errors.push_back(json.error());
        return;
    }
    const Json* entry = keptEntry(*json, project);
    if (!entry) return;
    permission.before = true;
    permission.allowed = entry->find("digest")->string() == permission.digest;
    std::erase_if(permission.added, [&](const AccessScope& one) { return holds(*entry->find("reach"), one); });
    if (permission.allowed)
        permission.allowedDigests = permission.digests;
    else if (const Json* sources = entry->find("sources"))
        for (const auto& [id, digest] : sources->members()) permission.allowedDigests[id] = digest.string();
}

Json entryOf(const Permission& permission)
{
    Json entry = Json::object();
    entry["machine"] = machine();
    entry["digest"] = permission.digest;
    entry["allowed"] = base::writeInstant(base::now());
    entry["reach"] = Json::array();
    for (const AccessScope& accessScope : permission.accessScope) {
        Json item = Json::object();
        item["kind"] = word(accessScope.kind);
        item["what"] = accessScope.what;
        entry["reach"].push(std::move(item));
    }
    entry["sources"] = Json::object();
    for (const auto& [id, digest] : permission.digests) entry["sources"][id] = digest;
    return entry;
}

std::string listOf(const std::vector<AccessScope>& list)
{
    std::string text;
    for (const AccessScope& accessScope : list)
        text += (text.empty() ? "" : "\n") + std::string(word(accessScope.kind)) + " " + accessScope.what;
    return text;
}

} // namespace

std::string folderOf(const std::string& project)
{
    return std::filesystem::path(projectKey(project)).parent_path().string();
}

Sentence textOf(const AccessScope& accessScope)
{
    switch (accessScope.kind) {
    case AccessScope::Kind::Host:
        return say(CORE_TR("core", "connects to {1}"), accessScope.what);
    case AccessScope::Kind::Path:
        return say(CORE_TR("core", "reads {1}"), accessScope.what);
    case AccessScope::Kind::Device:
        return say(CORE_TR("core", "uses the device {1}"), accessScope.what);
    case AccessScope::Kind::Write:
        return say(CORE_TR("core", "may write values to {1}"), accessScope.what);
    case AccessScope::Kind::Command:
        break;
    }
    return say(CORE_TR("core", "runs the program {1}"), accessScope.what);
}

Sentence textOf(const Permission::Sending& sending)
{
    if (sending.to.empty()) return say(CORE_TR("core", "passes the secret {1} to {2}"), sending.secret, sending.source);
    if (sending.readable)
        return say(CORE_TR("core", "sends the secret {1} to {2}, for {3}, unencrypted: anyone on the network path "
                                   "can read it"),
                   sending.secret, base::join(sending.to, ", "), sending.source);
    return say(CORE_TR("core", "sends the secret {1} to {2}, for {3}"), sending.secret, base::join(sending.to, ", "),
               sending.source);
}

Permission permission(const std::string& project, std::span<const Source> sources, PluginHost& plugins)
{
    Permission permission;
    Json all = Json::object();
    std::vector<Source> byId(sources.begin(), sources.end()); // their order on the page allows nothing
    std::sort(byId.begin(), byId.end(), [](const Source& a, const Source& b) { return a.id < b.id; });
    for (const Source& source : byId) {
        Result<Evaluated> evaluated = evaluate(source, folderOf(project), plugins);
        if (!evaluated) {
            permission.errors.push_back({evaluated.error().code, "sources/" + source.id, evaluated.error().what});
            all[source.id] = unknown(source);
            continue;
        }
        for (const AccessScope& accessScope : evaluated->accessScope) addOnce(permission.accessScope, accessScope);
        for (const std::string& name : evaluated->secrets) {
            addOnce(permission.secrets, name);
            Permission::Sending sending{name, source.label, {}, false};
            for (const AccessScope& accessScope : evaluated->accessScope)
                if (accessScope.kind == AccessScope::Kind::Host) {
                    addOnce(sending.to, accessScope.what);
                    sending.readable = sending.readable || accessScope.readable;
                }
            addOnce(permission.sendings, sending);
        }
        permission.digests[source.id] = evaluated->digest.digest;
        all[source.id] = std::move(evaluated->json);
    }
    permission.digest = base::sha256("titer.permission/1:" + all.write(false));
    compare(project, permission);
    return permission;
}

Result<bool> isAnythingAllowed(const std::string& project)
{
    const Result<Json> json = readPrivate(privatePath(trustFile));
    if (!json) return json.error();
    return keptEntry(*json, project) != nullptr;
}

Result<SourceDigest> digestOf(const Source& source, const std::string& folder, const connect::Connector& connector)
{
    Result<Evaluated> evaluated = evaluate(source, folder, connector);
    if (!evaluated) return evaluated.error();
    return std::move(evaluated->digest);
}

Done allow(const std::string& project, std::span<const Source> sources, PluginHost& plugins)
{
    const Permission present = permission(project, sources, plugins);
    const auto trail = store::AuditTrail::ofProject(projectKey(project));
    const auto entry =
        trail.append({.what = "sources_allowed", .place = "sources", .after = listOf(present.accessScope)});
    if (!entry) return entry.error();
    return changePrivate(privatePath(trustFile), [&](Json& json) {
        json["projects"][projectKey(project)] = entryOf(present);
        return base::done();
    });
}

Done forbid(const std::string& project)
{
    bool was = false;
    const Done done = changePrivate(privatePath(trustFile), [&](Json& json) {
        was = projectEntry(json, project);
        if (was) json["projects"].erase(projectKey(project));
        return base::done();
    });
    if (!done || !was) return done;
    const auto entry =
        store::AuditTrail::ofProject(projectKey(project)).append({.what = "sources_forbidden", .place = "sources"});
    if (!entry) return entry.error();
    return base::done();
}

} // namespace titer::app
