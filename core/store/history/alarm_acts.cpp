#include "core/store/history/alarm_acts.h"

#include "core/base/text.h"
#include "core/base/time.h"

#include <algorithm>
#include <limits>
#include <map>
#include <tuple>

namespace titer::store {

using alarm::Transition;
using base::Result;
using base::say;
using base::Sentence;

namespace {

constexpr std::int64_t lastOfAll = std::numeric_limits<std::int64_t>::max();
const std::string auditPrefix = "alarm_", alarmsPlace = "alarms/";
constexpr std::string_view wordBeforeTime = " at ", wordBeforeEnd = ", until ";

// Who did what to which alarm, when and why; until when it is shelved only the act itself says.
using ReportedAct = std::tuple<std::string, std::string, std::string, std::string, std::string>;
struct ReportedCount {
    int left = 0;          // reported and not met in the journal
    bool optional = false; // the journal need not have it
};
using ActCounts = std::map<ReportedAct, ReportedCount>;

ReportedAct reportedActOf(const Transition& entry)
{
    return {entry.alarm, alarm::nameOf(entry.act), entry.person, base::writeInstant({entry.time}), entry.reason};
}

std::optional<ReportedAct> reportedActOf(const AuditChange& change)
{
    if (!change.what.starts_with(auditPrefix) || !change.place.starts_with(alarmsPlace)) return std::nullopt;
    const std::string after = change.after.substr(0, change.after.find(wordBeforeEnd));
    const std::size_t at = after.rfind(wordBeforeTime);
    const std::string act = change.what.substr(auditPrefix.size());
    if (!alarm::actOf(act) || at == std::string::npos) return std::nullopt;
    return ReportedAct{change.place.substr(alarmsPlace.size()), act, after.substr(0, at),
                       after.substr(at + wordBeforeTime.size()), change.reason};
}

std::int64_t instantOf(const std::string& text)
{
    const Result<base::Instant> time = base::readInstant(text);
    return time ? time->microseconds : lastOfAll;
}

// `first`: of the acts of this recorder. Before it the journal is not asked.
Result<ActCounts> inTrail(const AuditTrail& trail, std::int64_t& first)
{
    ActCounts counts;
    const base::Done read = trail.read([&](const AuditEntry& entry) {
        // A backup copies the store first: what was done while the project was copied its journal does not have.
        if (entry.change.what == "restored")
            for (auto& [act, count] : counts)
                count.optional = instantOf(std::get<3>(act)) >= instantOf(entry.change.after);
        const std::optional<ReportedAct> done = reportedActOf(entry.change);
        if (!done) return true;
        ++counts[*done].left;
        const bool isJoined = !entry.change.before.empty();
        if (!isJoined) first = std::min(first, instantOf(std::get<3>(*done)));
        return true;
    });
    if (!read) return read.error();
    for (auto& [act, count] : counts) count.optional = count.optional || instantOf(std::get<3>(act)) < first;
    return counts;
}

Sentence onlyInJournal(const ReportedAct& done)
{
    const auto& [alarm, act, person, time, reason] = done;
    return say(CORE_TR("core",
                       "The alarm journal says that {1} {2} “{3}” at {4} (reason: “{5}”), but the audit trail has no "
                       "such entry. The journal was changed afterwards; compare it with a backup."),
               person, act, alarm, time, reason);
}

Sentence onlyInTrail(const ReportedAct& done)
{
    const auto& [alarm, act, person, time, reason] = done;
    return say(CORE_TR("core",
                       "The audit trail says that {1} {2} “{3}” at {4} (reason: “{5}”), but the alarm journal has no "
                       "such entry. The journal was changed afterwards; compare it with a backup."),
               person, act, alarm, time, reason);
}

} // namespace

AuditChange changeOf(const AlarmAct& act)
{
    std::string after = act.act.person;
    after += std::string(wordBeforeTime) + base::writeInstant({act.time});
    if (act.act.until > 0) after += std::string(wordBeforeEnd) + base::writeInstant({act.act.until});
    return {.what = auditPrefix + alarm::nameOf(act.act.act),
            .place = alarmsPlace + act.act.alarm,
            .after = std::move(after),
            .reason = act.act.reason};
}

Result<std::vector<AuditChange>> joinedActs(std::span<const Transition> acts, const AuditTrail& trail,
                                            const std::string& from)
{
    std::int64_t first = lastOfAll;
    Result<ActCounts> reported = inTrail(trail, first);
    if (!reported) return reported.error();
    std::vector<AuditChange> changes;
    for (const Transition& act : acts) {
        if (--(*reported)[reportedActOf(act)].left >= 0) continue;
        AuditChange change = changeOf(AlarmAct{act.time, {act.act, act.alarm, act.person, act.reason, 0}});
        change.before = "from " + from;
        changes.push_back(std::move(change));
    }
    return changes;
}

Result<std::vector<Sentence>> compareActs(AlarmJournal& journal, const AuditTrail& trail)
{
    std::int64_t first = lastOfAll;
    Result<ActCounts> reported = inTrail(trail, first);
    if (!reported) return reported.error();
    std::vector<Sentence> differences;
    const base::Done read = journal.each(first, lastOfAll, [&](const Transition& entry) {
        if (entry.person.empty() || entry.act == Transition::Act::Defined)
            return true; // the trail has definitions of its own
        const ReportedAct done = reportedActOf(entry);
        if (--(*reported)[done].left < 0) differences.push_back(onlyInJournal(done));
        return true;
    });
    if (!read) return read.error();
    for (const auto& [done, count] : *reported)
        if (count.left > 0 && !count.optional) differences.push_back(onlyInTrail(done));
    return differences;
}

} // namespace titer::store
