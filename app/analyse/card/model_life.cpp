#include "app/analyse/card/model_life.h"

#include "core/base/hash.h"
#include "core/model/json_fields.h"
#include "core/store/audit.h"

#include <algorithm>

namespace titer::app {

using base::Json;
using base::say;

namespace {

constexpr const char* stateNames[] = {CORE_TR("core", "draft"), CORE_TR("core", "deployed"),
                                      CORE_TR("core", "replaced"), CORE_TR("core", "withdrawn")};

std::string eventHash(const ModelEvent& event, std::size_t place, std::string_view previous)
{
    const store::AuditEntry entry{std::int64_t(place) + 1,
                                  event.time,
                                  event.who,
                                  {},
                                  {event.what, event.successor, event.before, event.after, event.reason},
                                  {}};
    return store::auditHash(entry, previous);
}

Json eventJson(const ModelEvent& event)
{
    return Json::object({{"what", event.what},
                         {"time", event.time},
                         {"who", event.who},
                         {"reason", event.reason},
                         {"successor", event.successor},
                         {"before", event.before},
                         {"after", event.after},
                         {"hash", event.hash}});
}

// Nothing where the trail is none.
bool readEvents(const Json& trail, std::vector<ModelEvent>& events)
{
    base::Errors errors;
    model::Faults faults(errors);
    for (const Json& item : trail.items()) {
        if (!item.isObject()) return false;
        model::JsonFields fields(item, "trail", faults);
        ModelEvent& event = events.emplace_back();
        fields.text("what", event.what, true);
        fields.text("time", event.time, true);
        fields.text("who", event.who, true);
        fields.text("reason", event.reason);
        fields.text("successor", event.successor);
        fields.text("before", event.before, true);
        fields.text("after", event.after, true);
        fields.text("hash", event.hash, true);
    }
    return trail.isArray() && errors.empty();
}

base::Sentence faultOf(const std::vector<ModelEvent>& events, const std::string& now)
{
    for (std::size_t i = 0; i < events.size(); ++i) {
        const std::string previous = i > 0 ? events[i - 1].hash : std::string();
        if (events[i].hash != eventHash(events[i], i, previous))
            return say(CORE_TR("core",
                               "The trail was changed: its entry {1}, “{2}”, is not the one that was written. Do "
                               "not rely on what it says."),
                       std::to_string(i + 1), events[i].what);
        if (i > 0 && events[i].before != events[i - 1].after)
            return say(CORE_TR("core", "The model or its card was changed by hand between {1} and {2}."),
                       events[i - 1].time, events[i].time);
    }
    if (!events.empty() && events.back().after != now)
        return say(
            CORE_TR("core", "The model or its card was changed by hand after {1}, since it was {2}. Take the file "
                            "that was deployed from a backup, or make a new model."),
            events.back().time, events.back().what == "card" ? CORE_TR("core", "completed") : events.back().what);
    return {};
}

} // namespace

const char* nameOf(ModelState state)
{
    return stateNames[int(state)];
}

std::string modelHash(const Json& file)
{
    Json model = file;
    model.erase("trail");
    return base::sha256(model.write(false));
}

ModelLife lifeOf(const Json& file)
{
    ModelLife life;
    const Json* trail = file.find("trail");
    if (!trail) return life;
    if (!readEvents(*trail, life.events)) {
        life.fault = say(CORE_TR("core", "The trail of the model cannot be read. Take the file from a backup."));
        return life;
    }
    for (const ModelEvent& event : life.events) {
        const auto state = std::find(std::begin(stateNames), std::end(stateNames), event.what);
        if (state != std::end(stateNames)) life.state = ModelState(state - std::begin(stateNames));
    }
    life.fault = faultOf(life.events, modelHash(file));
    return life;
}

void addEvent(Json& file, ModelEvent event)
{
    const std::vector<ModelEvent> events = lifeOf(file).events;
    event.after = modelHash(file);
    if (event.before.empty()) event.before = event.after;
    event.hash = eventHash(event, events.size(), events.empty() ? std::string() : events.back().hash);
    Json& trail = file["trail"];
    if (!trail.isArray()) trail = Json::array();
    trail.push(eventJson(event));
}

base::Notices noticesOfLife(const ModelLife& life)
{
    base::Notices notices;
    const auto note = [&](base::Sentence what) { notices.push_back({"trail", std::move(what)}); };
    const auto last = [&](ModelState state) {
        return std::find_if(life.events.rbegin(), life.events.rend(),
                            [&](const ModelEvent& event) { return event.what == nameOf(state); });
    };
    if (life.state == ModelState::Withdrawn) {
        const ModelEvent& event = *last(ModelState::Withdrawn);
        note(say(CORE_TR("core", "This model was withdrawn on {1} by {2}: {3}. Do not rely on what it says."),
                 event.time, event.who, event.reason));
    } else if (life.state == ModelState::Replaced) {
        const ModelEvent& event = *last(ModelState::Replaced);
        note(say(CORE_TR("core", "This model was replaced by “{1}” on {2} by {3}: {4}. Use that one."), event.successor,
                 event.time, event.who, event.reason));
    }
    if (!life.isSound()) note(life.fault);
    return notices;
}

base::Notices noticesOfLife(std::string_view text)
{
    base::Errors errors;
    const Json file = base::readJson(text, errors);
    return errors.empty() ? noticesOfLife(lifeOf(file)) : base::Notices();
}

} // namespace titer::app
