// {"projects": {PATH: {ID: rule}}}, in a file of this account alone.
#include "app/live/notifications/notification_rule.h"

#include "app/common/private_file.h"
#include "app/live/access/project_entry.h"
#include "core/base/hash.h"
#include "core/base/text.h"
#include "core/store/audit.h"

#include <QUrl>

#include <algorithm>
#include <filesystem>
#include <set>

namespace titer::app {

using base::Code;
using base::Done;
using base::Error;
using base::Errors;
using base::Json;
using base::Result;
using base::say;
using Kind = NotificationRule::Kind;
using Security = NotificationRule::Security;

const char* const notificationKeys =
    "kind, label, enabled, server, security, from, to, user, secret, authorities, url, "
    "command, priority, shift, after";

namespace {

constexpr const char* rulesFile = "notifications.json";

// Takes the members of a rule one by one; what is left over is a fault.
class RuleReader {
public:
    RuleReader(const Json& json, Errors& errors)
        : m_json(json)
        , m_errors(errors)
    {
    }

    std::string text(const char* key, std::string otherwise = {})
    {
        const Json* member = find(key);
        if (!member) return otherwise;
        if (member->isString()) return member->string();
        fault(key, say(CORE_TR("core", "It must be text.")));
        return {};
    }
    std::vector<std::string> texts(const char* key)
    {
        const Json* member = find(key);
        std::vector<std::string> list;
        if (!member) return list;
        if (member->isString()) return {member->string()};
        for (const Json& item : member->items()) {
            if (!item.isString()) fault(key, say(CORE_TR("core", "It must be text.")));
            list.push_back(item.string());
        }
        return list;
    }
    template <class Value> Value choice(const char* key, std::initializer_list<Value> values, Value otherwise)
    {
        const std::string name = text(key, nameOf(otherwise));
        std::vector<std::string> names;
        for (const Value value : values) {
            if (name == nameOf(value)) return value;
            names.emplace_back(nameOf(value));
        }
        fault(key, say(CORE_TR("core", "It is one of {1}, not “{2}”."), base::join(names, ", "), name));
        return otherwise;
    }
    const Json* find(const char* key)
    {
        m_known.insert(key);
        return m_json.find(key);
    }
    void fault(const char* key, base::Sentence what) { m_errors.push_back({Code::Input, key, std::move(what)}); }
    void checkOthers()
    {
        for (const auto& [key, value] : m_json.members())
            if (!m_known.contains(key))
                m_errors.push_back({Code::Input, key, say(CORE_TR("core", "A notification has no such setting."))});
    }

private:
    const Json& m_json;
    Errors& m_errors;
    std::set<std::string> m_known;
};

// One address of ASCII without anything that a server or a header could take for an end.
bool isAddress(const std::string& text)
{
    const std::size_t at = text.find('@');
    if (at == std::string::npos || at == 0 || at + 1 == text.size() || text.size() > 254) return false;
    return text.find('@', at + 1) == std::string::npos && std::ranges::all_of(text, [](char c) {
               return c > ' ' && c < 127 && std::string_view("<>(),;:\\\"[]").find(c) == std::string_view::npos;
           });
}

bool isServer(const std::string& text)
{
    const std::size_t at = text.rfind(':');
    if (at == std::string::npos || at == 0) return false;
    const std::optional<double> port = base::readNumber(text.substr(at + 1));
    return port && *port >= 1 && *port <= 65535 && *port == int(*port) &&
           std::ranges::all_of(text, [](char c) { return c > ' ' && c < 127 && c != '/' && c != '@'; });
}

void checkMail(const NotificationRule& rule, RuleReader& reader)
{
    if (!isServer(rule.server))
        reader.fault("server", say(CORE_TR("core", "It is a host and a port, such as mail.example.org:587.")));
    const auto refuse = [&](const char* key, const std::string& address) {
        reader.fault(key, say(CORE_TR("core", "“{1}” is no mail address such as shift@example.org."), address));
    };
    if (!isAddress(rule.from)) refuse("from", rule.from);
    if (rule.to.empty()) refuse("to", "");
    for (const std::string& address : rule.to)
        if (!isAddress(address)) refuse("to", address);
    if (rule.user.empty() != rule.secret.empty())
        reader.fault("secret", say(CORE_TR("core", "A user needs a secret, and a secret a user.")));
    if (rule.security == Security::None && !rule.secret.empty())
        reader.fault("security", say(CORE_TR("core", "A password is sent through an encrypted connection only.")));
}

void checkWebhook(const NotificationRule& rule, RuleReader& reader)
{
    const QUrl url(QString::fromStdString(rule.url), QUrl::StrictMode);
    const bool encrypted = url.scheme() == QLatin1String("https");
    if (!url.isValid() || url.host().isEmpty() || (!encrypted && url.scheme() != QLatin1String("http")))
        reader.fault("url", say(CORE_TR("core", "It is an address that begins with https:// or http://.")));
    else if (!url.userInfo().isEmpty())
        reader.fault("url", say(CORE_TR("core", "It holds no user and no password; give a secret.")));
    else if (!encrypted && !rule.secret.empty())
        reader.fault("url", say(CORE_TR("core", "A secret is sent to https:// only.")));
}

} // namespace

const char* nameOf(Security security)
{
    return security == Security::Tls ? "tls" : security == Security::StartTls ? "starttls" : "none";
}

const char* nameOf(Kind kind)
{
    return kind == Kind::Mail ? "mail" : kind == Kind::Webhook ? "webhook" : "command";
}

Json ruleJson(const NotificationRule& rule)
{
    Json json = Json::object();
    const auto put = [&](const char* key, const std::string& text) {
        if (!text.empty()) json[key] = text;
    };
    const auto putAll = [&](const char* key, const auto& list, const auto& name) {
        if (list.empty()) return;
        json[key] = Json::array();
        for (const auto& item : list) json[key].push(Json(name(item)));
    };
    const auto same = [](const std::string& text) { return text; };
    json["kind"] = nameOf(rule.kind);
    put("label", rule.label);
    if (!rule.enabled) json["enabled"] = false;
    put("server", rule.server);
    if (rule.kind == Kind::Mail) json["security"] = nameOf(rule.security);
    put("from", rule.from);
    putAll("to", rule.to, same);
    put("user", rule.user);
    put("secret", rule.secret);
    put("authorities", rule.authorities);
    put("url", rule.url);
    putAll("command", rule.command, same);
    putAll("priority", rule.priorities, [](alarm::Priority priority) { return std::string(alarm::nameOf(priority)); });
    if (rule.shift != Shift()) json["shift"] = textOf(rule.shift);
    if (rule.after > 0.0) json["after"] = rule.after;
    for (const auto& [file, hash] : rule.files) json["files"][file] = hash;
    return json;
}

NotificationRule readRule(std::string_view id, const Json& json, Errors& errors)
{
    RuleReader reader(json, errors);
    NotificationRule rule;
    rule.id = id;
    rule.kind = reader.choice("kind", {Kind::Mail, Kind::Webhook, Kind::Command}, Kind::Mail);
    rule.label = reader.text("label");
    if (const Json* enabled = reader.find("enabled")) {
        rule.enabled = enabled->boolean();
        if (!enabled->isBool()) reader.fault("enabled", say(CORE_TR("core", "It is yes or no.")));
    }
    rule.server = reader.text("server");
    rule.security = reader.choice("security", {Security::Tls, Security::StartTls, Security::None}, Security::StartTls);
    rule.from = reader.text("from");
    rule.to = reader.texts("to");
    rule.user = reader.text("user");
    rule.secret = reader.text("secret");
    rule.authorities = reader.text("authorities");
    rule.url = reader.text("url");
    rule.command = reader.texts("command");
    for (const std::string& name : reader.texts("priority")) {
        if (const auto priority = alarm::priorityOf(name))
            rule.priorities.push_back(*priority);
        else
            reader.fault("priority", say(CORE_TR("core", "It is critical, high, medium or low, not “{1}”."), name));
    }
    const Result<Shift> shift = readShift(reader.text("shift"));
    if (shift)
        rule.shift = *shift;
    else
        reader.fault("shift", shift.error().what);
    if (const Json* after = reader.find("after")) {
        rule.after = after->number();
        if (!after->isNumber() || !(rule.after >= 0.0 && rule.after < 1e7))
            reader.fault("after", say(CORE_TR("core", "It is a time such as 15 min.")));
    }
    if (const Json* files = reader.find("files"))
        for (const auto& [file, hash] : files->members()) rule.files[file] = hash.string();
    reader.checkOthers();
    if (rule.kind == Kind::Mail) checkMail(rule, reader);
    if (rule.kind == Kind::Webhook) checkWebhook(rule, reader);
    if (rule.kind == Kind::Command &&
        (rule.command.empty() || !std::filesystem::path(rule.command.front()).is_absolute()))
        reader.fault("command", say(CORE_TR("core", "It begins with the absolute path of a program.")));
    if (!rule.authorities.empty() && !std::filesystem::path(rule.authorities).is_absolute())
        reader.fault("authorities", say(CORE_TR("core", "It is the absolute path of a file.")));
    return rule;
}

std::vector<connect::AccessScope> accessScope(const NotificationRule& rule)
{
    using Scope = connect::AccessScope;
    if (rule.kind == Kind::Mail) return {{Scope::Kind::Host, rule.server, rule.security == Security::None}};
    if (rule.kind == Kind::Command) return {{Scope::Kind::Command, targetOf(rule), false}};
    const QUrl url(QString::fromStdString(rule.url));
    const bool encrypted = url.scheme() == QLatin1String("https");
    return {{Scope::Kind::Host, url.host().toStdString() + ":" + std::to_string(url.port(encrypted ? 443 : 80)),
             !encrypted}};
}

bool isAllowedBy(const NotificationRule& rule, NotificationRule before)
{
    before.label = rule.label;
    before.enabled = rule.enabled;
    before.priorities = rule.priorities;
    before.shift = rule.shift;
    before.after = rule.after;
    return before == rule;
}

Result<std::map<std::string, std::string>> filesNow(const NotificationRule& rule)
{
    std::map<std::string, std::string> files;
    std::vector<std::string> paths;
    if (!rule.authorities.empty()) paths.push_back(rule.authorities);
    if (rule.kind == Kind::Command) {
        paths.push_back(rule.command.front());
        // A script that an interpreter is given is as good as a program.
        std::error_code none;
        if (rule.command.size() > 1 && std::filesystem::path(rule.command[1]).is_absolute() &&
            std::filesystem::is_regular_file(rule.command[1], none))
            paths.push_back(rule.command[1]);
    }
    for (const std::string& path : paths) {
        const Result<std::string> hash = base::sha256OfFile(path);
        if (!hash) return hash.error();
        files[path] = *hash;
    }
    return files;
}

std::string targetOf(const NotificationRule& rule)
{
    if (rule.kind == Kind::Mail) return base::join(rule.to, ", ");
    return rule.kind == Kind::Webhook ? rule.url : base::join(rule.command, " ");
}

Result<std::vector<NotificationRule>> notificationRules(const std::string& project)
{
    const Result<Json> json = readPrivate(privatePath(rulesFile));
    if (!json) return json.error();
    std::vector<NotificationRule> rules;
    const Json* entries = projectEntry(*json, project);
    if (!entries) return rules;
    Errors errors;
    for (const auto& [id, entry] : entries->members()) rules.push_back(readRule(id, entry, errors));
    if (errors.empty()) return rules;
    return Error{Code::Input, "notifications/" + errors.front().where, errors.front().what};
}

Done keepRule(const std::string& project, const std::string& id, const NotificationRule* rule)
{
    const Result<std::vector<NotificationRule>> rules = notificationRules(project);
    if (!rules) return rules.error();
    const auto before = std::ranges::find(*rules, id, &NotificationRule::id);
    const auto textIn = [](const NotificationRule& one) { return ruleJson(one).write(false); };
    const auto entry = store::AuditTrail::ofProject(project).append(
        {.what = "notification_set_up",
         .place = "notifications/" + id,
         .before = before == rules->end() ? std::string() : textIn(*before),
         .after = rule ? textIn(*rule) : std::string()});
    if (!entry) return entry.error();
    return changePrivate(privatePath(rulesFile), [&](Json& json) {
        Json& entries = json["projects"][projectKey(project)];
        if (rule)
            entries[id] = ruleJson(*rule);
        else
            entries.erase(id);
        return base::done();
    });
}

std::string newRuleId(const std::vector<NotificationRule>& rules)
{
    for (int number = 1;; ++number) {
        std::string id = "no-" + std::to_string(number);
        if (std::ranges::find(rules, id, &NotificationRule::id) == rules.end()) return id;
    }
}

} // namespace titer::app
