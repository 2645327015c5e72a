#include "app/live/alarms/alarm_defaults.h"

#include <algorithm>

namespace titer::app {

using alarm::Definition;
using alarm::Priority;

namespace {

struct OwnAlarm {
    const char* tag;
    Priority priority;
    double limit = 0.5;
    const char* unit = "";
    double onDelay = 0.0, offDelay = 0.0, timeToRespond; // [s]
    const char *name, *cause, *consequence, *response;
};

constexpr OwnAlarm ownAlarms[] = {
    {.tag = storeTag,
     .priority = Priority::High,
     .timeToRespond = 300.0,
     .name = CORE_TR("core", "Recorded data are not written"),
     .cause =
         CORE_TR("core", "The disk is full, was disconnected or cannot be written, or the recorded data were deleted, "
                         "moved or replaced."),
     .consequence = CORE_TR("core", "Samples wait in memory; those that exceed it are lost and recorded as a gap."),
     .response =
         CORE_TR("core", "Free some space on the disk, reconnect it, or move the folder back; waiting samples are "
                         "written automatically within a second.")},
    {.tag = diskTag,
     .priority = Priority::Medium,
     .onDelay = 60.0,
     .timeToRespond = 28'800.0,
     .name = CORE_TR("core", "The disk is nearly full"),
     .cause = CORE_TR("core", "Less than 1 GB is left, or the next 24 h of data do not fit."),
     .consequence = CORE_TR("core", "Recording stops when the disk is full."),
     .response = CORE_TR(
         "core", "Free some space: remove what is not needed, or keep samples for a shorter time (historian retain).")},
    {.tag = backupTag,
     .priority = Priority::Medium,
     .timeToRespond = 28'800.0,
     .name = CORE_TR("core", "The last backup failed or is too old"),
     .cause = CORE_TR("core", "The folder of the backups is full or not there, or the recorded data became "
                              "fewer; the recorder on the Data page shows the reason."),
     .consequence = CORE_TR("core", "If the disk fails, what was recorded since the last good backup is lost."),
     .response = CORE_TR("core", "Correct the cause; the backup is tried again every 10 min. Earlier copies are "
                                 "kept.")},
    {.tag = notificationTag,
     .priority = Priority::High,
     .timeToRespond = 600.0,
     .name = CORE_TR("core", "A notification of an alarm failed"),
     .cause =
         CORE_TR("core", "A mail server, a webhook or a command does not accept it, or is not as it was allowed; the "
                         "audit trail shows the reason."),
     .consequence = CORE_TR("core", "Unacknowledged alarms are shown on screens only."),
     .response =
         CORE_TR("core", "Tell those on duty by other means, and correct the cause; it is sent again automatically "
                         "while the alarm is unacknowledged.")},
    {.tag = standbyTag,
     .priority = Priority::Medium,
     .timeToRespond = 3'600.0,
     .name = CORE_TR("core", "One of two recorders is silent"),
     .cause = CORE_TR("core", "The other recorder was stopped or killed, its computer or the network is down, its "
                              "store cannot be written, or its sources are not allowed there."),
     .consequence = CORE_TR("core", "If this one fails as well, nothing is recorded."),
     .response = CORE_TR(
         "core", "Start the other recorder again; a standby steps back about 10 s after the first one is there. "
                 "Then join the recorded data of both (historian join).")},
    {.tag = clockTag,
     .priority = Priority::Medium,
     .offDelay = 30.0,
     .timeToRespond = 3'600.0,
     .name = CORE_TR("core", "A clock is wrong"),
     .cause = CORE_TR("core", "The clock of this computer jumped, or a source gives times that differ from it by more "
                              "than 5 s."),
     .consequence =
         CORE_TR("core", "Samples of different sources cannot be compared, and batch records show wrong times."),
     .response = CORE_TR(
         "core", "Check that this computer and the devices get their time from the same server (NTP), and correct "
                 "the one that is wrong.")},
    {.tag = recorderTag,
     .priority = Priority::Low,
     .timeToRespond = 3'600.0,
     .name = CORE_TR("core", "The recorder was not running"),
     .cause = CORE_TR("core", "It was stopped or killed, or the computer had no power."),
     .consequence =
         CORE_TR("core", "During this time nothing was recorded and no alarm was evaluated; the time is marked as a "
                         "gap."),
     .response =
         CORE_TR("core", "Check on the controls of the process what happened during this time, then acknowledge.")},
    {.tag = nameTag,
     .priority = Priority::Medium,
     .offDelay = 30.0, // also of a source that gives now this, now that
     .timeToRespond = 600.0,
     .name = CORE_TR("core", "Values are recorded under another name"),
     .cause = CORE_TR("core", "A tag measures something else than before, or gives texts instead of numbers or "
                              "numbers instead of texts."),
     .consequence =
         CORE_TR("core", "Alarms, boards and formulas of its name get no values. What was recorded is kept."),
     .response = CORE_TR("core", "The Data page names the tag and its other name. Correct the source, or change "
                                 "what reads the tag; once no alarm and no formula reads it, acknowledge to accept the "
                                 "other name.")},
    {.tag = lossTag,
     .priority = Priority::Medium,
     .limit = 0.1, // of 1,000 one
     .unit = "%",
     .timeToRespond = 3'600.0,
     .name = CORE_TR("core", "Samples are lost"),
     .cause = CORE_TR("core",
                      "A source sends faster than can be recorded, its messages are missing, or they cannot be read."),
     .consequence =
         CORE_TR("core", "Recorded courses have holes, and alarms may be raised late. The gaps are recorded."),
     .response = CORE_TR(
         "core", "See the gaps of recorded data for the source and the reason; let it send less often, or correct what "
                 "it sends.")},
    {.tag = twinTag,
     .priority = Priority::Medium,
     .onDelay = 60.0,
     .offDelay = 60.0, // its channels are looked at now and then, and each look may find another
     .timeToRespond = 3'600.0,
     .name = CORE_TR("core", "A live estimate is uncertain"),
     .cause = CORE_TR("core",
                      "A channel of the estimator drifts, scatters more than specified, or gives no samples that fit."),
     .consequence =
         CORE_TR("core", "Estimated values, and forecasts that start from them, may be wrong by more than they show."),
     .response = CORE_TR(
         "core", "See the state of the twin among the sources for the channel and the reason; calibrate or replace the "
                 "probe.")},
    {.tag = timeServerTag,
     .priority = Priority::Low,
     // By 0.5 ms more each second since a time server answered last: some ask every 34 min.
     .limit = 1.0,
     .unit = "s",
     .onDelay = 900.0,
     .timeToRespond = 86'400.0,
     .name = CORE_TR("core", "The clock is not synchronised"),
     .cause = CORE_TR("core", "This computer reaches no time server, or none is set up."),
     .consequence =
         CORE_TR("core", "Its clock drifts: times of recorded data differ more and more from those of devices."),
     .response = CORE_TR(
         "core",
         "Set up a time server (NTP) that this computer can reach; on a network without one, disable this alarm.")},
};

constexpr OwnAlarm ofAnySource{
    .tag = "",
    .priority = Priority::Medium,
    .onDelay = 30.0,
    .timeToRespond = 600.0,
    .name = "",
    .cause = CORE_TR("core", "A cable, a network or the device itself is down, or its settings changed."),
    .consequence =
        CORE_TR("core", "Its values are not available: alarms on them keep their state, and nothing of it is "
                        "recorded."),
    .response = CORE_TR(
        "core", "Check cable and device; the Data page shows the answer of the source. It reconnects automatically.")};

Definition definitionOf(const OwnAlarm& own, const std::string& tag)
{
    Definition definition;
    definition.id = std::string(ownSource) + "." + tag;
    definition.name = own.name;
    definition.kind = alarm::Kind::Above;
    definition.tag = std::string(ownSource) + "/" + tag;
    definition.limit = own.limit;
    definition.unit = own.unit;
    definition.onDelay = own.onDelay;
    definition.offDelay = own.offDelay;
    definition.priority = own.priority;
    definition.group = ownSource;
    definition.cause = own.cause;
    definition.consequence = own.consequence;
    definition.response = own.response;
    definition.timeToRespond = own.timeToRespond;
    return definition;
}

base::Sentence notConnected(std::string_view source)
{
    return base::say(CORE_TR("core", "{1} is not connected"), std::string(source));
}

Definition ofSource(const connect::Source& source)
{
    Definition definition = definitionOf(ofAnySource, sourceTag(source.id));
    definition.name = notConnected(source.label.empty() ? source.id : source.label).text();
    return definition;
}

} // namespace

std::optional<base::Sentence> nameOfSourceAlarm(std::string_view name)
{
    const std::string end = notConnected("").text();
    if (!name.ends_with(end)) return std::nullopt;
    return notConnected(name.substr(0, name.size() - end.size()));
}

std::string sourceTag(const std::string& source)
{
    return "source." + source;
}

std::vector<Definition> ownDefinitions(const std::vector<connect::Source>& sources)
{
    std::vector<Definition> definitions;
    for (const OwnAlarm& own : ownAlarms) definitions.push_back(definitionOf(own, own.tag));
    for (const connect::Source& source : sources)
        if (source.enabled) definitions.push_back(ofSource(source));
    return definitions;
}

std::vector<Definition> readDefinitions(std::span<const store::Item> items, base::Errors& errors)
{
    std::vector<Definition> definitions;
    for (const store::Item& item : items) {
        base::Result<Definition> read = alarm::readDefinition(item.id, item.text);
        base::Errors faults = read ? alarm::check(*read) : base::Errors{read.error()};
        if (faults.empty()) definitions.push_back(std::move(*read));
        for (base::Error& fault : faults) {
            fault.where = "alarms/" + item.id + (fault.where.empty() ? "" : "/" + fault.where);
            errors.push_back(std::move(fault));
        }
    }
    return definitions;
}

std::vector<Definition> withOwn(std::vector<Definition> definitions, const std::vector<connect::Source>& sources)
{
    for (Definition& own : ownDefinitions(sources))
        if (std::ranges::none_of(definitions, [&](const Definition& other) { return other.id == own.id; }))
            definitions.push_back(std::move(own));
    return definitions;
}

} // namespace titer::app
