#include "core/alarm/alarm_status.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace titer::alarm {

namespace {

using base::Json;

constexpr std::array states{"normal",  "unacknowledged", "acknowledged",  "returned_unacknowledged",
                            "shelved", "suppressed",     "out_of_service"};
constexpr std::array acts{"raised",     "returned",     "acknowledged", "reset",    "shelved", "unshelved",
                          "suppressed", "unsuppressed", "taken_out",    "put_back", "defined"};

constexpr const char *statusKey = "alarm_state", *statusKeyFormerly = "standing";

template <class T, class Names> std::optional<T> named(const Names& names, std::string_view name)
{
    const auto found = std::find(names.begin(), names.end(), name);
    return found == names.end() ? std::nullopt : std::optional(T(found - names.begin()));
}

bool same(double a, double b)
{
    return a == b || (std::isnan(a) && std::isnan(b));
}

// Members of an object: what is missing, of another kind or beyond belief leaves the default.
template <class Whole> void takeWhole(const Json& json, const char* key, double min, double max, Whole& place)
{
    const Json* found = json.find(key);
    if (found && found->isNumber() && found->number() >= min && found->number() <= max) place = Whole(found->number());
}
void take(const Json& json, const char* key, std::int64_t& place)
{
    constexpr double maxInteger = 0x1p61;
    takeWhole(json, key, -maxInteger, maxInteger, place);
}
void take(const Json& json, const char* key, std::uint32_t& place)
{
    takeWhole(json, key, 0.0, 0xFFFFFFFFp0, place);
}
void take(const Json& json, const char* key, double& place)
{
    if (const Json* found = json.find(key); found && found->isNumber()) place = found->number();
}
void take(const Json& json, const char* key, bool& place)
{
    if (const Json* found = json.find(key); found && found->isBool()) place = found->boolean();
}
void take(const Json& json, const char* key, std::string& place)
{
    if (const Json* found = json.find(key); found && found->isString()) place = found->string();
}

// What has its default is omitted: states of thousands are written often.
template <class T> void putUnlessDefault(Json& json, const char* key, const T& value, const T& defaultValue)
{
    if (value != defaultValue) json[key] = Json(value);
}
void putUnlessDefault(Json& json, const char* key, double value, double defaultValue)
{
    if (!same(value, defaultValue)) json[key] = Json(value);
}
void putUnlessDefault(Json& json, const char* key, std::uint32_t value, std::uint32_t defaultValue)
{
    if (value != defaultValue) json[key] = Json(double(value));
}

// One list of members for writing and reading.
template <class Value, class Each> void eachMember(Value& reading, const Reading&, const Each& each)
{
    each("value", &Reading::value, reading);
    each("valueTime", &Reading::valueTime, reading);
    each("rate", &Reading::rate, reading);
    each("status", &Reading::status, reading);
    each("sourceTime", &Reading::sourceTime, reading);
    each("sourceReceived", &Reading::sourceReceived, reading);
    each("receiveTime", &Reading::receiveTime, reading);
    each("toldAt", &Reading::reportedAt, reading);
    each("lateSource", &Reading::lateSource, reading);
    each("lateReceived", &Reading::lateReceived, reading);
}
template <class Value, class Each> void eachMember(Value& alarmStatus, const AlarmStatus&, const Each& each)
{
    each("active", &AlarmStatus::active, alarmStatus);
    each("latched", &AlarmStatus::latched, alarmStatus);
    each("acknowledged", &AlarmStatus::acknowledged, alarmStatus);
    each("since", &AlarmStatus::since, alarmStatus);
    each("activeSince", &AlarmStatus::activeSince, alarmStatus);
    each("returnedAt", &AlarmStatus::returnedAt, alarmStatus);
    each("value", &AlarmStatus::value, alarmStatus);
    each("status", &AlarmStatus::status, alarmStatus);
    each("shelvedUntil", &AlarmStatus::shelvedUntil, alarmStatus);
    each("suppressed", &AlarmStatus::suppressed, alarmStatus);
    each("firstOut", &AlarmStatus::firstOut, alarmStatus);
    each("person", &AlarmStatus::person, alarmStatus);
    each("reason", &AlarmStatus::reason, alarmStatus);
    each("beyondSince", &AlarmStatus::beyondSince, alarmStatus);
    each("beyondReceived", &AlarmStatus::beyondReceived, alarmStatus);
    each("backSince", &AlarmStatus::backSince, alarmStatus);
    each("backReceived", &AlarmStatus::backReceived, alarmStatus);
}
template <class Value, class Each> void eachMember(Value& transition, const Transition&, const Each& each)
{
    each("time", &Transition::time, transition);
    each("sourceTime", &Transition::sourceTime, transition);
    each("name", &Transition::name, transition);
    each("value", &Transition::value, transition);
    each("limit", &Transition::limit, transition);
    each("unit", &Transition::unit, transition);
    each("person", &Transition::person, transition);
    each("reason", &Transition::reason, transition);
    each("oldText", &Transition::oldText, transition);
    each("newText", &Transition::newText, transition);
}

template <class Value> void putMembers(Json& json, const Value& value)
{
    static const Value defaultValue;
    eachMember(value, value, [&](const char* key, auto member, const Value& of) {
        putUnlessDefault(json, key, of.*member, defaultValue.*member);
    });
}

template <class Value> void takeMembers(const Json& json, Value& value)
{
    eachMember(value, value, [&](const char* key, auto member, Value& of) { take(json, key, of.*member); });
}

template <class Value> bool sameMembers(const Value& a, const Value& b)
{
    bool equal = true;
    eachMember(a, a, [&](const char*, auto member, const Value& of) {
        if constexpr (std::is_same_v<std::decay_t<decltype(of.*member)>, double>)
            equal = equal && same(of.*member, b.*member);
        else
            equal = equal && of.*member == b.*member;
    });
    return equal;
}

std::string textAt(const Json& json, const char* key)
{
    std::string text;
    take(json, key, text);
    return text;
}

} // namespace

const char* nameOf(State state)
{
    return states[std::size_t(state)];
}

std::optional<State> stateOf(std::string_view name)
{
    return named<State>(states, name);
}

const char* nameOf(Transition::Act act)
{
    return acts[std::size_t(act)];
}

std::optional<Transition::Act> actOf(std::string_view name)
{
    return named<Transition::Act>(acts, name);
}

bool isUnacknowledged(State state)
{
    return state == State::Unacknowledged || state == State::ReturnedUnacknowledged;
}

bool Reading::operator==(const Reading& other) const
{
    return tag == other.tag && sameMembers(*this, other);
}

bool AlarmStatus::operator==(const AlarmStatus& other) const
{
    return id == other.id && state == other.state && readings == other.readings && sameMembers(*this, other);
}

bool Transition::operator==(const Transition& other) const
{
    return alarm == other.alarm && priority == other.priority && act == other.act && before == other.before &&
           after == other.after && sameMembers(*this, other);
}

Json statusJson(const AlarmStatus& alarmStatus)
{
    Json json = Json::object();
    json["id"] = Json(alarmStatus.id);
    json["state"] = Json(nameOf(alarmStatus.state));
    putMembers(json, alarmStatus);
    if (alarmStatus.readings.empty()) return json;
    Json readings = Json::array();
    for (const Reading& reading : alarmStatus.readings) {
        Json item = Json::object();
        item["tag"] = Json(reading.tag);
        putMembers(item, reading);
        readings.push(std::move(item));
    }
    json["readings"] = std::move(readings);
    return json;
}

std::optional<AlarmStatus> readStatus(const Json& json)
{
    AlarmStatus alarmStatus;
    alarmStatus.id = textAt(json, "id");
    const std::optional<State> state = stateOf(textAt(json, "state"));
    if (alarmStatus.id.empty() || !state) return std::nullopt;
    alarmStatus.state = *state;
    takeMembers(json, alarmStatus);
    if (const Json* readings = json.find("readings"))
        for (const Json& item : readings->items()) {
            Reading reading;
            reading.tag = textAt(item, "tag");
            takeMembers(item, reading);
            alarmStatus.readings.push_back(std::move(reading));
        }
    return alarmStatus;
}

void putStatus(Json& object, const AlarmStatus& alarmStatus)
{
    object[statusKey] = statusJson(alarmStatus);
}

std::optional<AlarmStatus> statusIn(const Json& object)
{
    const Json* now = object.find(statusKey);
    const Json* json = now ? now : object.find(statusKeyFormerly);
    return json ? readStatus(*json) : std::nullopt;
}

Json transitionJson(const Transition& transition)
{
    Json json = Json::object();
    json["alarm"] = Json(transition.alarm);
    json["act"] = Json(nameOf(transition.act));
    json["priority"] = Json(nameOf(transition.priority));
    json["before"] = Json(nameOf(transition.before));
    json["after"] = Json(nameOf(transition.after));
    putMembers(json, transition);
    return json;
}

std::optional<Transition> readTransition(const Json& json)
{
    Transition transition;
    transition.alarm = textAt(json, "alarm");
    const std::optional<Transition::Act> act = actOf(textAt(json, "act"));
    const std::optional<Priority> priority = priorityOf(textAt(json, "priority"));
    const std::optional<State> before = stateOf(textAt(json, "before")), after = stateOf(textAt(json, "after"));
    if (transition.alarm.empty() || !act || !priority || !before || !after) return std::nullopt;
    transition.act = *act;
    transition.priority = *priority;
    transition.before = *before;
    transition.after = *after;
    takeMembers(json, transition);
    return transition;
}

} // namespace titer::alarm
