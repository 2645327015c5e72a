// How boards describe an alarm. Times are µs, UTC. [any]
#pragma once

#include "app/live/alarms/alarm_board.h"
#include "app/tags/tag_feed.h"

#include <QString>

namespace titer::tiles {

// "Unacknowledged", "Returned", "Shelved"
QString stateWord(alarm::State state);
// The same of one that is set up and was not raised: "Normal", "Not evaluated" where nobody does. `watched`: others are.
QString stateWord(const app::AlarmRow& row, bool watched);
// Whether it is set up and nothing is to be said of it but that.
bool isCalm(const app::AlarmRow& row);
// What belongs to a replay or a run of the model, marked as such: "Replay: 2 alarms".
QString ofClock(const QString& words, const app::AlarmClock& clock);
// "24 % air, limit 30", in the unit in which `feed` shows the tag; the cause where the tag has no value.
QString valueAndLimit(const app::AlarmRow& row, const app::TagFeed& feed);
// When it is raised: "Oxygen below 30 % air", with the names that the feed has for tags.
QString conditionText(const alarm::Definition& definition, const app::TagFeed& feed);
// Whose alarms they are, where they are not those of a recorder that runs; else empty.
QString noteOf(const app::AlarmBoard& alarms);
// "since 14:27", "13:05 to 13:41", "until 18:00"; where the clock counts from the begin of a process "since day 9, 14:27".
QString whenText(const app::AlarmRow& row, const app::AlarmClock& clock = {});
// What stands behind the state word: "respond within 10 min, 5 min left", "14:22 by A. Holm, cable being checked".
QString stateDetail(const app::AlarmRow& row, std::int64_t now, const app::AlarmClock& clock = {});
// Of an active alarm on a batch that is watched: "SPE beyond its 99 % limit since 7 h: feed (60), pH (1)". Empty of others.
QString batchWords(const app::AlarmRow& row, const app::TagFeed& feed);
// "Oxygen low, 24 % air, limit 30, alarm priority 2, unacknowledged, since 14:27"
QString alarmSentence(const app::AlarmRow& row, const app::TagFeed& feed, std::int64_t now,
                      const app::AlarmClock& clock = {});
// All of them as CSV with a head; times in ISO 8601.
QString alarmTable(const std::vector<app::AlarmRow>& rows, const app::TagFeed& feed);

// What happened, of an entry of the journal: "Raised", "Changed".
QString actWord(const alarm::Transition& entry);
// A latched alarm that waits for its reset.
bool waitsForReset(const app::AlarmRow& row);

} // namespace titer::tiles
