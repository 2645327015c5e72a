// A notification as a form asks for it: one spec per field, from which come label, unit, choices and help. [any]
#pragma once

#include "app/live/notifications/notification_rule.h"
#include "core/connect/settings.h"

#include <span>
#include <string>
#include <string_view>

namespace titer::app {

// Keys are those of a rule, but for the priorities, each of which is a key ("critical"). The secret is "secret:NAME", or what was typed.
std::span<const connect::SettingSpec> notificationSpecs();
// Whether a rule of this kind has such a field.
bool appliesTo(NotificationRule::Kind kind, std::string_view key);
// Of what was typed, so that the form follows before it can be read.
NotificationRule::Kind notificationKind(const connect::Settings& settings);

connect::Settings notificationSettings(const NotificationRule& rule);

// A rule that a person typed, without the hashes of its files.
struct TypedNotification {
    NotificationRule rule;
    std::string password; // that was typed; it is to be kept under the name that the rule has for it
};
// With the id of `before`. Every fault at once, as the command line says it; `where` is the key of a field.
TypedNotification readNotificationSettings(const connect::Settings& settings, const NotificationRule& before,
                                           base::Errors& errors);

} // namespace titer::app
