// To whom the recorder of a project says what calls for a person, and how. Rules hold for this account on this computer and stand in no
// project, since a project may come from anybody: a host is connected to and a program started only where the person here allowed it.
#pragma once

#include "app/live/notifications/shift.h"
#include "core/alarm/definition.h"
#include "core/connect/connector.h"

#include <map>
#include <string>
#include <vector>

namespace titer::app {

struct NotificationRule {
    enum class Kind { Mail, Webhook, Command };
    enum class Security { Tls, StartTls, None };

    std::string id, label; // "no-1"
    Kind kind = Kind::Mail;
    bool enabled = true;
    std::string server; // Mail: "mail.example.org:587"
    Security security = Security::StartTls;
    std::string from, user; // Mail; an empty user does not log in
    std::vector<std::string> to;
    std::string url;                  // Webhook
    std::vector<std::string> command; // Command: an absolute path, then its arguments
    std::string secret;      // name of it: the password of the user, or what a webhook is authorised by (bearer)
    std::string authorities; // PEM file instead of the authorities of the system; absolute
    std::vector<alarm::Priority> priorities; // empty: all
    Shift shift;
    double after = 0.0;                       // only what nobody acknowledged for that long [s]
    std::map<std::string, std::string> files; // program and authorities with the SHA-256 that was allowed

    bool operator==(const NotificationRule&) const = default;
};
const char* nameOf(NotificationRule::Kind kind);         // "mail", "webhook", "command"
const char* nameOf(NotificationRule::Security security); // "tls", "starttls", "none"

// The keys of a rule as a person sets them.
extern const char* const notificationKeys;

// Keys are the members above, without what has its default; lists are arrays. Every fault at once, of reading and of what does not fit
// together; the `where` is the key.
base::Json ruleJson(const NotificationRule& rule);
NotificationRule readRule(std::string_view id, const base::Json& json, base::Errors& errors);

// What it touches, for the person who allows it.
std::vector<connect::AccessScope> accessScope(const NotificationRule& rule);
// Whether who allowed `before` has allowed this one, which may say something else of other alarms at other times, but to nobody else.
bool isAllowedBy(const NotificationRule& rule, NotificationRule before);
// Of its files as they are now: authorities, the program, and a file that is its first argument.
base::Result<std::map<std::string, std::string>> filesNow(const NotificationRule& rule);
// "a@example.org, b@example.org", the address of the webhook, the program
std::string targetOf(const NotificationRule& rule);

// The rules of a project.
base::Result<std::vector<NotificationRule>> notificationRules(const std::string& project);
// Keeps one instead of that with its id, or removes it with null, and says so in the project's trail. A recorder that runs follows within
// seconds.
base::Done keepRule(const std::string& project, const std::string& id, const NotificationRule* rule);
std::string newRuleId(const std::vector<NotificationRule>& rules);

} // namespace titer::app
