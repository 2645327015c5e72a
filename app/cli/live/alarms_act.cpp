// What persons do about alarms: asked of the recorder, which answers once it is done.
#include "app/cli/common/console.h"
#include "app/cli/common/readings.h"
#include "app/cli/live/alarms.h"
#include "app/cli/live/recorder_talk.h"
#include "core/base/time.h"

#include <algorithm>
#include <cmath>

namespace titer::cli {

namespace {

using alarm::Transition;
using base::Code;
using base::Done;
using base::Error;
using base::say;

struct Word {
    std::string_view name;
    Transition::Act act;
};
constexpr Word words[] = {{"acknowledge", Transition::Act::Acknowledged},
                          {"reset", Transition::Act::Reset},
                          {"shelve", Transition::Act::Shelved},
                          {"unshelve", Transition::Act::Unshelved},
                          {"out", Transition::Act::TakenOut},
                          {"in", Transition::Act::ReturnedToService}};

const app::AlarmRow* find(const app::RecorderClient& client, const std::string& id)
{
    const auto found = std::ranges::find(client.alarms(), id, [](const auto& row) { return row.definition.id; });
    return found == client.alarms().end() ? nullptr : &*found;
}

base::Result<alarm::Act> readAct(const Arguments& arguments, const app::RecorderClient& client)
{
    alarm::Act act;
    act.act = std::ranges::find(words, arguments.positional(1), &Word::name)->act;
    act.alarm = arguments.positional(2);
    act.reason = arguments.value("--reason").value_or("");
    const app::AlarmRow* row = find(client, act.alarm);
    if (!row) return Error{Code::Input, "alarms/" + act.alarm, say("The recorder evaluates no alarm with this id.")};
    if (act.act != Transition::Act::Shelved) return act;
    double seconds = row->definition.maxShelving;
    if (const std::optional<std::string> text = arguments.value("--for")) {
        const base::Result<double> time = readDuration(*text);
        if (!time || *time > 1e9) return Error{Code::Input, "--for", say("“{1}” is not a time such as 8 h.", *text)};
        seconds = *time;
    }
    act.until = base::now().microseconds + std::llround(seconds * 1e6);
    return act;
}

} // namespace

int actOnAlarm(const Arguments& arguments)
{
    const std::string file = arguments.positional(0), id = arguments.positional(2);
    RecorderTalk talk(file);
    app::RecorderClient& client = talk.client();
    if (const Done attached = talk.attach(); !attached) {
        printError(attached.error(), file);
        return exitError;
    }
    (void)talk.wait([&] { return find(client, id) != nullptr; }, 1000);
    const base::Result<alarm::Act> act = readAct(arguments, client);
    const Done done = act ? talk.ask([&](auto answer) { client.act(*act, std::move(answer)); }) : Done(act.error());
    if (!done) {
        printError(done.error(), file);
        return exitError;
    }
    if (arguments.json()) {
        base::Json json = base::Json::object();
        json["id"] = id;
        json["act"] = alarm::nameOf(act->act);
        if (act->until > 0) json["until"] = base::writeInstant({act->until});
        printJson(json);
    }
    return exitDone;
}

Done reloadAlarms(const std::string& project, const std::string& reason)
{
    RecorderTalk talk(project);
    app::RecorderClient& client = talk.client();
    if (!talk.wait([&] { return client.attached() || client.trouble(); }, 300) || client.trouble()) return base::done();
    return talk.ask([&](auto answer) { client.reload(std::move(answer), reason); });
}

} // namespace titer::cli
