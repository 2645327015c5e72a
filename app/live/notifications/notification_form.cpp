#include "app/live/notifications/notification_form.h"

#include "app/live/access/secrets.h"
#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/model/json_fields.h"

#include <QProcess>
#include <QUuid>

#include <algorithm>
#include <iterator>

namespace titer::app {

using base::Code;
using base::Json;
using base::say;
using connect::SettingSpec;
using Kind = NotificationRule::Kind;

namespace {

// In the order of their enums.
constexpr const char* kindLabels[] = {CORE_TR("core", "Mail (SMTP)"), CORE_TR("core", "Webhook (HTTP POST)"),
                                      CORE_TR("core", "Command")};
constexpr const char* securityLabels[] = {"TLS", "STARTTLS", CORE_TR("core", "None")};
constexpr const char* answers[] = {CORE_TR("core", "Yes"), CORE_TR("core", "No")};
constexpr alarm::Priority allPriorities[] = {alarm::Priority::Critical, alarm::Priority::High, alarm::Priority::Medium,
                                             alarm::Priority::Low};

constexpr const char* targetGroup = CORE_TR("core", "Target");
constexpr const char* priorityGroup = CORE_TR("core", "Priorities");
constexpr const char* timeGroup = CORE_TR("core", "Time");

constexpr SettingSpec typedField(const char* key, const char* label, const char* help, const char* group)
{
    SettingSpec spec{.key = key, .label = label};
    spec.help = help;
    spec.group = group;
    return spec;
}

constexpr SettingSpec ofKind(SettingSpec::Kind kind, SettingSpec spec)
{
    spec.kind = kind;
    return spec;
}

constexpr SettingSpec chosenOf(std::span<const char* const> choices, const char* defaultValue, SettingSpec spec)
{
    spec.kind = SettingSpec::Kind::Choice;
    spec.choices = choices;
    spec.defaultValue = defaultValue;
    return spec;
}

constexpr SettingSpec manyTexts(SettingSpec spec)
{
    spec.many = true;
    return spec;
}

constexpr SettingSpec timeField(SettingSpec spec)
{
    spec.kind = SettingSpec::Kind::Quantity;
    spec.unit = "s";
    spec.bare = "min";
    spec.min = 0.0;
    spec.max = 1e7;
    return spec;
}

constexpr SettingSpec specsOfNotification[] = {
    typedField("label", CORE_TR("core", "Name"), CORE_TR("core", "Who is notified, in a few words: Shift leader"), ""),
    chosenOf(answers, answers[0], typedField("enabled", CORE_TR("core", "Enabled"), "", "")),
    chosenOf(kindLabels, kindLabels[0], typedField("kind", CORE_TR("core", "Sent by"), "", targetGroup)),
    typedField("server", CORE_TR("core", "Mail server"), CORE_TR("core", "Host and port: mail.example.org:587"),
               targetGroup),
    chosenOf(securityLabels, securityLabels[1], typedField("security", CORE_TR("core", "Encryption"), "", targetGroup)),
    typedField("from", CORE_TR("core", "Sender"), CORE_TR("core", "Mail address: titer@example.org"), targetGroup),
    manyTexts(typedField("to", CORE_TR("core", "Recipients"),
                         CORE_TR("core", "Mail addresses, separated by semicolons"), targetGroup)),
    typedField("user", CORE_TR("core", "User"), CORE_TR("core", "Empty: the server asks for none"), targetGroup),
    typedField("url", CORE_TR("core", "Address"), CORE_TR("core", "https://alarms.example.org/in"), targetGroup),
    ofKind(SettingSpec::Kind::Secret,
           typedField("secret", CORE_TR("core", "Password or token"),
                      CORE_TR("core", "Kept in the keyring of this computer, not in the project"), targetGroup)),
    ofKind(SettingSpec::Kind::File,
           typedField("authorities", CORE_TR("core", "Authorities"),
                      CORE_TR("core", "PEM file of the authority of your site; empty: those of this computer"),
                      targetGroup)),
    typedField("command", CORE_TR("core", "Program"),
               CORE_TR("core", "Absolute path, then arguments; those with blanks in double quotes"), targetGroup),
    chosenOf(answers, answers[0], typedField("critical", CORE_TR("core", "Critical"), "", priorityGroup)),
    chosenOf(answers, answers[0], typedField("high", CORE_TR("core", "High"), "", priorityGroup)),
    chosenOf(answers, answers[0], typedField("medium", CORE_TR("core", "Medium"), "", priorityGroup)),
    chosenOf(answers, answers[0], typedField("low", CORE_TR("core", "Low"), "", priorityGroup)),
    typedField("shift", CORE_TR("core", "Shift"), CORE_TR("core", "Empty: always; mo-fr 06:00-14:00; sa,su"),
               timeGroup),
    timeField(typedField("after", CORE_TR("core", "Escalation after"),
                         CORE_TR("core", "Only alarms that nobody acknowledged for that time; empty: at once"),
                         timeGroup)),
};

const SettingSpec& specNamed(std::string_view key)
{
    return *std::ranges::find(specsOfNotification, key, &SettingSpec::key);
}

template <class Labels> std::size_t placeOf(const connect::Settings& settings, const char* key, const Labels& labels)
{
    const std::string word = settings.has(key) ? settings.value(key) : specNamed(key).defaultValue;
    const auto found = std::ranges::find(labels, word);
    return found == std::end(labels) ? 0 : std::size_t(found - std::begin(labels));
}

bool isYes(const connect::Settings& settings, const char* key)
{
    return placeOf(settings, key, answers) == 0;
}

// As QProcess::splitCommand() takes it apart.
std::string lineOf(const std::vector<std::string>& command)
{
    std::vector<std::string> words;
    for (const std::string& word : command) {
        QString text = QString::fromStdString(word);
        text.replace(u'"', QStringLiteral("\"\"\""));
        const bool isPlain = std::ranges::none_of(text, [](QChar c) { return c.isSpace(); });
        words.push_back((isPlain ? text : u'"' + text + u'"').toStdString());
    }
    return base::join(words, " ");
}

std::vector<std::string> wordsOf(const std::string& line)
{
    std::vector<std::string> words;
    for (const QString& word : QProcess::splitCommand(QString::fromStdString(line)))
        words.push_back(word.toStdString());
    return words;
}

void readPriorities(const connect::Settings& settings, Json& json, base::Errors& errors)
{
    Json some = Json::array();
    for (const alarm::Priority priority : allPriorities)
        if (isYes(settings, alarm::nameOf(priority))) some.push(Json(alarm::nameOf(priority)));
    if (some.items().empty())
        errors.push_back(
            {Code::Input, alarm::nameOf(allPriorities[0]), say(CORE_TR("core", "Choose at least one priority."))});
    else if (some.items().size() < std::size(allPriorities))
        json["priority"] = std::move(some);
}

void readAfter(const connect::Settings& settings, Json& json, base::Errors& errors)
{
    connect::Settings time;
    if (settings.has("after")) time.add("after", settings.value("after"));
    const base::Errors faults = connect::checkSettings(specsOfNotification, time);
    errors.insert(errors.end(), faults.begin(), faults.end());
    const double seconds = faults.empty() ? connect::quantity(specsOfNotification, time, "after").value_or(0.0) : 0.0;
    if (seconds > 0.0) json["after"] = seconds;
}

} // namespace

std::span<const SettingSpec> notificationSpecs()
{
    return specsOfNotification;
}

bool appliesTo(Kind kind, std::string_view key)
{
    constexpr std::string_view mail[] = {"server", "security", "from", "to", "user"};
    if (std::ranges::find(mail, key) != std::end(mail)) return kind == Kind::Mail;
    if (key == "url") return kind == Kind::Webhook;
    if (key == "command") return kind == Kind::Command;
    return kind != Kind::Command || (key != "secret" && key != "authorities");
}

Kind notificationKind(const connect::Settings& settings)
{
    return Kind(placeOf(settings, "kind", kindLabels));
}

connect::Settings notificationSettings(const NotificationRule& rule)
{
    connect::Settings settings;
    const auto put = [&](const char* key, const std::string& text) {
        if (!text.empty() && text != specNamed(key).defaultValue) settings.add(key, text);
    };
    put("label", rule.label);
    put("enabled", answers[rule.enabled ? 0 : 1]);
    put("kind", kindLabels[std::size_t(rule.kind)]);
    put("server", rule.server);
    put("security", securityLabels[std::size_t(rule.security)]);
    put("from", rule.from);
    for (const std::string& address : rule.to) settings.add("to", address);
    put("user", rule.user);
    put("url", rule.url);
    if (!rule.secret.empty()) settings.add("secret", "secret:" + rule.secret);
    put("authorities", rule.authorities);
    put("command", lineOf(rule.command));
    for (const alarm::Priority priority : allPriorities)
        if (!rule.priorities.empty() && std::ranges::find(rule.priorities, priority) == rule.priorities.end())
            settings.add(alarm::nameOf(priority), answers[1]);
    if (rule.shift != Shift()) settings.add("shift", textOf(rule.shift));
    if (rule.after > 0.0) settings.add("after", base::writeNumber(rule.after / 60.0) + " min");
    return settings;
}

TypedNotification readNotificationSettings(const connect::Settings& settings, const NotificationRule& before,
                                           base::Errors& errors)
{
    const Kind kind = notificationKind(settings);
    TypedNotification typed;
    Json json = Json::object();
    json["kind"] = nameOf(kind);
    json["enabled"] = isYes(settings, "enabled");
    if (kind == Kind::Mail)
        json["security"] = nameOf(NotificationRule::Security(placeOf(settings, "security", securityLabels)));
    for (const char* key : {"label", "server", "from", "user", "url", "authorities", "shift"})
        if (settings.has(key) && appliesTo(kind, key)) json[key] = std::string(base::trimmed(settings.value(key)));
    if (kind == Kind::Mail) json["to"] = model::textsJson(settings.values("to"));
    // What the fields cannot write stays as it is until the line is changed.
    if (kind == Kind::Command) {
        const std::string line = settings.value("command");
        json["command"] = model::textsJson(line == lineOf(before.command) ? before.command : wordsOf(line));
    }
    if (const std::string secret = settings.value("secret"); !secret.empty() && appliesTo(kind, "secret")) {
        const std::optional<std::string> name = secretName(secret);
        if (!name) typed.password = secret;
        json["secret"] =
            name ? *name : "notification-" + QUuid::createUuid().toString(QUuid::Id128).left(8).toStdString();
    }
    readPriorities(settings, json, errors);
    readAfter(settings, json, errors);
    typed.rule = readRule(before.id, json, errors);
    return typed;
}

} // namespace titer::app
