#include "app/live/alarms/alarm_defaults.h"

#include <algorithm>

namespace titer::app {

using alarm::Definition;
using alarm::Priority;

namespace {

Definition onTag(const char* tag, Priority priority, double onDelay, const char* name)
{
    Definition definition;
    definition.id = std::string(ownSource) + "." + tag;
    definition.name = name;
    definition.kind = alarm::Kind::Above;
    definition.tag = std::string(ownSource) + "/" + tag;
    definition.limit = 0.5;
    definition.onDelay = onDelay;
    definition.priority = priority;
    definition.group = ownSource;
    return definition;
}

Definition ofStore()
{
    Definition definition = onTag(storeTag, Priority::High, 0.0, CORE_TR("core", "Recorded data are not written"));
    definition.cause =
        CORE_TR("core", "The disk is full, was disconnected or cannot be written, or the recorded data were deleted, "
                        "moved or replaced.");
    definition.consequence =
        CORE_TR("core", "Samples wait in memory; those that exceed it are lost and recorded as a gap.");
    definition.response =
        CORE_TR("core", "Free some space on the disk, reconnect it, or move the folder back; waiting samples are "
                        "written automatically within a second.");
    definition.timeToRespond = 300.0;
    return definition;
}

Definition ofDisk()
{
    Definition definition = onTag(diskTag, Priority::Medium, 60.0, CORE_TR("core", "The disk is nearly full"));
    definition.cause = CORE_TR("core", "Less than 1 GB is left, or the next 24 h of data do not fit.");
    definition.consequence = CORE_TR("core", "Recording stops when the disk is full.");
    definition.response = CORE_TR(
        "core", "Free some space: remove what is not needed, or keep samples for a shorter time (historian retain).");
    definition.timeToRespond = 28'800.0;
    return definition;
}

Definition ofBackup()
{
    Definition definition =
        onTag(backupTag, Priority::Medium, 0.0, CORE_TR("core", "The last backup failed or is too old"));
    definition.cause = CORE_TR("core", "The folder of the backups is full or not there, or the recorded data became "
                                       "fewer; the recorder on the Data page shows the reason.");
    definition.consequence =
        CORE_TR("core", "If the disk fails, what was recorded since the last good backup is lost.");
    definition.response =
        CORE_TR("core", "Correct the cause; the backup is tried again every 10 min. Earlier copies are "
                        "kept.");
    definition.timeToRespond = 28'800.0;
    return definition;
}

Definition ofNotification()
{
    Definition definition =
        onTag(notificationTag, Priority::High, 0.0, CORE_TR("core", "A notification of an alarm failed"));
    definition.cause =
        CORE_TR("core", "A mail server, a webhook or a command does not accept it, or is not as it was allowed; the "
                        "audit trail shows the reason.");
    definition.consequence = CORE_TR("core", "Unacknowledged alarms are shown on screens only.");
    definition.response =
        CORE_TR("core", "Tell those on duty by other means, and correct the cause; it is sent again automatically "
                        "while the alarm is unacknowledged.");
    definition.timeToRespond = 600.0;
    return definition;
}

Definition ofClock()
{
    Definition definition = onTag(clockTag, Priority::Medium, 0.0, CORE_TR("core", "A clock is wrong"));
    definition.offDelay = 30.0;
    definition.cause =
        CORE_TR("core", "The clock of this computer jumped, or a source gives times that differ from it by more "
                        "than 5 s.");
    definition.consequence =
        CORE_TR("core", "Samples of different sources cannot be compared, and batch records show wrong times.");
    definition.response = CORE_TR(
        "core", "Check that this computer and the devices get their time from the same server (NTP), and correct "
                "the one that is wrong.");
    definition.timeToRespond = 3'600.0;
    return definition;
}

Definition ofRecorder()
{
    Definition definition = onTag(recorderTag, Priority::Low, 0.0, CORE_TR("core", "The recorder was not running"));
    definition.cause = CORE_TR("core", "It was stopped or killed, or the computer had no power.");
    definition.consequence =
        CORE_TR("core", "During this time nothing was recorded and no alarm was evaluated; the time is marked as a "
                        "gap.");
    definition.response =
        CORE_TR("core", "Check on the controls of the process what happened during this time, then acknowledge.");
    definition.timeToRespond = 3'600.0;
    return definition;
}

Definition ofNames()
{
    Definition definition =
        onTag(nameTag, Priority::Medium, 0.0, CORE_TR("core", "Values are recorded under another name"));
    definition.offDelay = 30.0; // also of a source that gives now this, now that
    definition.cause =
        CORE_TR("core", "A tag measures something else than before, or gives texts instead of numbers or "
                        "numbers instead of texts.");
    definition.consequence =
        CORE_TR("core", "Alarms, boards and formulas of its name get no values. What was recorded is kept.");
    definition.response =
        CORE_TR("core", "The Data page names the tag and its other name. Correct the source, or change "
                        "what reads the tag.");
    definition.timeToRespond = 600.0;
    return definition;
}

Definition ofLoss()
{
    Definition definition = onTag(lossTag, Priority::Medium, 0.0, CORE_TR("core", "Samples are lost"));
    definition.limit = 0.1; // of 1,000 one
    definition.unit = "%";
    definition.cause = CORE_TR(
        "core", "A source sends faster than can be recorded, its messages are missing, or they cannot be read.");
    definition.consequence =
        CORE_TR("core", "Recorded courses have holes, and alarms may be raised late. The gaps are recorded.");
    definition.response = CORE_TR(
        "core", "See the gaps of recorded data for the source and the reason; let it send less often, or correct what "
                "it sends.");
    definition.timeToRespond = 3'600.0;
    return definition;
}

Definition ofTwin()
{
    Definition definition = onTag(twinTag, Priority::Medium, 60.0, CORE_TR("core", "A live estimate is uncertain"));
    definition.cause = CORE_TR(
        "core", "A channel of the estimator drifts, scatters more than specified, or gives no samples that fit.");
    definition.consequence =
        CORE_TR("core", "Estimated values, and forecasts that start from them, may be wrong by more than they show.");
    definition.response = CORE_TR(
        "core", "See the state of the twin among the sources for the channel and the reason; calibrate or replace the "
                "probe.");
    definition.timeToRespond = 3'600.0;
    return definition;
}

Definition ofTimeServer()
{
    Definition definition =
        onTag(timeServerTag, Priority::Low, 900.0, CORE_TR("core", "The clock is not synchronised"));
    definition.cause = CORE_TR("core", "This computer reaches no time server, or none is set up.");
    definition.consequence =
        CORE_TR("core", "Its clock drifts: times of recorded data differ more and more from those of devices.");
    definition.response = CORE_TR(
        "core",
        "Set up a time server (NTP) that this computer can reach; on a network without one, disable this alarm.");
    definition.timeToRespond = 86'400.0;
    return definition;
}

base::Sentence notConnected(std::string_view source)
{
    return base::say(CORE_TR("core", "{1} is not connected"), std::string(source));
}

Definition ofSource(const connect::Source& source)
{
    const std::string tag = sourceTag(source.id), label = source.label.empty() ? source.id : source.label;
    Definition definition = onTag(tag.c_str(), Priority::Medium, 30.0, "");
    definition.name = notConnected(label).text();
    definition.cause = CORE_TR("core", "A cable, a network or the device itself is down, or its settings changed.");
    definition.consequence =
        CORE_TR("core", "Its values are not available: alarms on them keep their state, and nothing of it is "
                        "recorded.");
    definition.response = CORE_TR(
        "core", "Check cable and device; the Data page shows the answer of the source. It reconnects automatically.");
    definition.timeToRespond = 600.0;
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
    std::vector<Definition> definitions = {ofStore(),    ofDisk(),  ofBackup(), ofNotification(), ofClock(),
                                           ofRecorder(), ofNames(), ofLoss(),   ofTwin(),         ofTimeServer()};
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
