// Sends one message to the target of a rule. It waits until it has been taken, or has failed: in a thread of its own.
#pragma once

#include "app/live/access/secrets.h"
#include "app/live/notifications/notification_message.h"

#include <stop_token>

namespace titer::app {

// [any] Nothing is sent where a file is not the one that was allowed, or where the other end cannot show who it is. Neither a mail nor an
// argument of a command holds what an alarm says but in its body; a command gets it as JSON on its standard input.
base::Done sendNotification(const NotificationRule& rule, const NotificationMessage& message, const base::Zone& zone,
                            const std::stop_token& stop, const Secrets& secrets = Secrets());

struct NotificationOutcome {
    base::Done sent;
    base::Done recorded; // in the trail of the project
};
// That, and says in the project's trail what was sent to whom, whether it succeeded, and why not. `known`: a failure that is recorded
// already.
NotificationOutcome sendAndRecord(const std::string& project, const NotificationRule& rule,
                                  const NotificationMessage& message, const base::Zone& zone,
                                  const std::stop_token& stop, const std::string& known = {});

// That of dates in the project; of this computer where it states none.
base::Zone zoneOfShifts(const std::string& project);

} // namespace titer::app
