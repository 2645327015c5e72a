// Who is told of alarms, and how: kept for this account on this computer; a running recorder follows by itself.
#include "app/cli/common/console.h"
#include "app/cli/common/table.h"
#include "app/cli/live/alarms.h"
#include "app/live/access/trust.h"
#include "app/live/notifications/notification_sending.h"
#include "core/base/text.h"
#include "core/base/time.h"
#include "core/base/units/units.h"

#include <algorithm>
#include <set>

namespace titer::cli {

namespace {

using app::NotificationRule;
using base::Code;
using base::Errors;
using base::Json;
using base::Result;
using base::say;

int failNotify(const base::Error& error, const std::string& file)
{
    printError(error, file);
    return exitError;
}

Json notificationJson(const NotificationRule& rule)
{
    Json json = Json::object();
    json["id"] = rule.id;
    const Json settings = app::ruleJson(rule);
    for (const auto& [key, value] : settings.members()) json[key] = value;
    return json;
}

int listRules(const Arguments& arguments, const std::vector<NotificationRule>& rules)
{
    if (arguments.json()) {
        Json json = Json::array();
        for (const NotificationRule& rule : rules) json.push(notificationJson(rule));
        printJson(json);
        return exitDone;
    }
    Table table;
    for (const NotificationRule& rule : rules) {
        std::vector<std::string> priorities;
        for (const alarm::Priority priority : rule.priorities) priorities.emplace_back(alarm::nameOf(priority));
        table.add({rule.id, rule.enabled ? "enabled" : "not enabled", app::nameOf(rule.kind), app::targetOf(rule),
                   priorities.empty() ? "all priorities" : base::join(priorities, ", "), app::textOf(rule.shift),
                   rule.after > 0.0 ? "after " + base::writeShort(rule.after / 60.0) + " min" : "at once", rule.label});
    }
    print(table.text());
    return exitDone;
}

Json valueOfKey(const std::string& key, const std::string& text, Errors& errors)
{
    if (key == "enabled") return text == "yes" ? Json(true) : text == "no" ? Json(false) : Json(text);
    if (key != "after") return text;
    const Result<double> seconds = base::readQuantity(text, "s");
    if (!seconds) errors.push_back({Code::Input, key, seconds.error().what});
    return seconds ? Json(*seconds) : Json(0.0);
}

// What the options say, over `json`. Settings that are lists are given several times.
void applySets(const Arguments& arguments, Json& json, Errors& errors)
{
    static const std::set<std::string> lists = {"to", "command", "priority"};
    std::set<std::string> begun;
    for (const std::string& key : arguments.values("--unset")) json.erase(key);
    for (const std::string& text : arguments.values("--set")) {
        const std::size_t at = text.find('=');
        if (at == std::string::npos || at == 0) {
            errors.push_back({Code::Input, "--set", say("It wants KEY=VALUE, such as kind=mail, not “{1}”.", text)});
            continue;
        }
        const std::string key = text.substr(0, at);
        if (!lists.contains(key)) {
            json[key] = valueOfKey(key, text.substr(at + 1), errors);
            continue;
        }
        if (begun.insert(key).second) json[key] = Json::array();
        json[key].push(text.substr(at + 1));
    }
}

int editRule(const Arguments& arguments, const std::vector<NotificationRule>& rules, const NotificationRule* before)
{
    const std::string file = arguments.positional(0);
    Errors errors;
    Json json = before ? app::ruleJson(*before) : Json::object();
    json.erase("files");
    applySets(arguments, json, errors);
    NotificationRule rule = app::readRule(before ? before->id : app::newRuleId(rules), json, errors);
    if (!errors.empty()) {
        printErrors(errors, file);
        return exitError;
    }
    auto files = app::filesNow(rule);
    if (!files) return failNotify(files.error(), file);
    rule.files = std::move(*files);
    if (!arguments.has("--allow") && !(before && app::isAllowedBy(rule, *before))) {
        for (const connect::AccessScope& scope : app::accessScope(rule))
            printError({Code::Input, rule.id, app::textOf(scope)}, file);
        return failNotify({Code::Input, rule.id,
                           say("Alarms would be sent to this place, or given to this program; say so with --allow.")},
                          file);
    }
    if (const base::Done kept = app::keepRule(file, rule.id, &rule); !kept) return failNotify(kept.error(), file);
    if (arguments.json())
        printJson(notificationJson(rule));
    else if (!before)
        print(rule.id + "\n");
    return exitDone;
}

int testRule(const Arguments& arguments, const NotificationRule& rule)
{
    const std::string file = arguments.positional(0);
    const app::NotificationOutcome outcome =
        app::sendAndRecord(file, rule, app::testMessage(file), app::zoneOfShifts(file), std::stop_token());
    if (!outcome.recorded) printError(outcome.recorded.error(), file);
    if (!outcome.sent) printError(outcome.sent.error(), rule.id);
    const bool good = outcome.sent && outcome.recorded;
    if (arguments.json()) {
        Json json = Json::object();
        json["id"] = rule.id;
        json["target"] = app::targetOf(rule);
        json["status"] = outcome.sent ? "sent" : "failed";
        json["why"] = outcome.sent ? Json() : Json(outcome.sent.error().what.text());
        printJson(json);
    } else if (outcome.sent) {
        print("sent to " + app::targetOf(rule) + "\n");
    }
    return good ? exitDone : exitError;
}

} // namespace

std::string notifyTrouble(const Arguments& arguments)
{
    const std::string act = arguments.positional(2), id = arguments.positional(3);
    const bool wantsId = act == "change" || act == "remove" || act == "test";
    if (!wantsId && act != "list" && act != "add")
        return "notify wants list, add, change ID, remove ID or test ID, not “" + act + "”";
    if (wantsId && id.empty()) return "notify " + act + " needs the ID of a notification; “notify list” shows them";
    if (!wantsId && !id.empty()) return "“" + id + "” is one too many";
    const bool sets = arguments.has("--set") || arguments.has("--unset"), edits = act == "add" || act == "change";
    if (edits && !sets && !(act == "change" && arguments.has("--allow")))
        return "give the settings with --set: " + std::string(app::notificationKeys);
    if (!edits && (sets || arguments.has("--allow"))) return "notify " + act + " takes no settings";
    return {};
}

int notifyOfAlarms(const Arguments& arguments)
{
    const std::string file = arguments.positional(0), act = arguments.positional(2), id = arguments.positional(3);
    const Result<std::vector<NotificationRule>> rules = app::notificationRules(file);
    if (!rules) return failNotify(rules.error(), file);
    if (act == "list") return listRules(arguments, *rules);
    if (act == "add") return editRule(arguments, *rules, nullptr);
    const auto rule = std::ranges::find(*rules, id, &NotificationRule::id);
    if (rule == rules->end()) return failNotify({Code::Input, id, say("There is no notification with this id.")}, file);
    if (act == "change") return editRule(arguments, *rules, &*rule);
    if (act == "test") return testRule(arguments, *rule);
    const base::Done removed = app::keepRule(file, id, nullptr);
    return removed ? exitDone : failNotify(removed.error(), file);
}

} // namespace titer::cli
