// titer-cli guard loops: the loops that the recorder of a project runs, and what a person does about them.
#include "app/cli/common/arguments.h"
#include "app/cli/common/command.h"
#include "app/cli/common/console.h"
#include "app/cli/common/core_application.h"
#include "app/cli/common/long_work.h"
#include "app/cli/common/table.h"
#include "app/cli/live/recorder_talk.h"
#include "app/cli/record/loop_options.h"
#include "app/live/loops/loop_picture.h"
#include "core/base/text.h"
#include "core/base/time.h"
#include "core/base/units/units.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace titer::cli {

namespace {

using app::LoopAct;
using app::LoopRow;
using base::Code;
using base::Done;
using base::Error;
using base::Json;
using base::say;
using guard::ArmState;

constexpr int talkRound = 200;       // [ms]
constexpr double armPatience = 60.0; // beyond what the terms take [s]

struct ActWord {
    std::string_view name;
    LoopAct::What what;
};
constexpr ActWord actWords[] = {{"begin", LoopAct::What::Begin},
                                {"arm", LoopAct::What::Press},
                                {"acknowledge", LoopAct::What::Acknowledge},
                                {"disarm", LoopAct::What::Disarm},
                                {"disarm_all", LoopAct::What::DisarmAll}};

// A conversation with the recorder about its loops.
class LoopTalk {
public:
    explicit LoopTalk(const std::string& project)
        : m_talk(project)
    {
        QObject::connect(&m_talk.client(), &app::RecorderClient::loopsChanged, &m_talk.client(),
                         [this](const auto& picture) { m_rows = picture->rows; });
    }

    Done attach()
    {
        const Done attached = m_talk.attach();
        if (attached) static_cast<void>(m_talk.wait([this] { return !m_rows.empty(); }, 1000));
        return attached;
    }
    Done act(const LoopAct& act)
    {
        return m_talk.ask([&](auto answer) { m_talk.client().actOnLoop(act, std::move(answer)); });
    }
    // The confirmation is held until it is armed.
    Done arm(const std::string& loop, const std::optional<guard::ArmTerms>& terms, LongWork& work);
    const std::vector<LoopRow>& rows() const { return m_rows; }
    const LoopRow* find(const std::string& loop) const
    {
        const auto found = std::ranges::find(m_rows, loop, &LoopRow::id);
        return found == m_rows.end() ? nullptr : &*found;
    }

private:
    // False where it has not come about, or was stopped.
    bool until(const std::function<bool(const LoopRow& row)>& is, const std::string& loop, double seconds,
               LongWork& work)
    {
        const auto isSo = [&] {
            const LoopRow* row = find(loop);
            return row && is(*row);
        };
        for (double left = seconds; left > 0.0 && !work.stopped(); left -= 1e-3 * talkRound)
            if (m_talk.wait(isSo, talkRound)) return true;
        return false;
    }

    std::vector<LoopRow> m_rows; // before the conversation, which changes it
    RecorderTalk m_talk;
};

Done LoopTalk::arm(const std::string& loop, const std::optional<guard::ArmTerms>& terms, LongWork& work)
{
    const LoopRow* row = find(loop);
    if (!row) return Error{Code::Input, loop, say("The recorder runs no such loop now; “guard loops” lists them.")};
    if (row->arming == ArmState::Dropped)
        return Error{Code::Device, loop, say("It dropped; see why, and acknowledge that first.")};
    if (row->arming == ArmState::Armed)
        return Error{Code::Input, loop,
                     say("It is armed already, for {1} s more; disarm it first.", base::writeShort(row->armedLeft, 3))};
    if (row->arming == ArmState::Disarmed && !terms)
        return Error{Code::Input, loop, say("It does not run beside the process; begin it first.")};
    const guard::ArmTerms known = terms ? *terms : row->terms;
    if (terms)
        if (const Done begun = act({LoopAct::What::Begin, loop, *terms, {}}); !begun) return begun;
    const auto doubted = [&]() -> Error {
        const LoopRow* now = find(loop);
        const guard::Distrust doubt = now ? now->doubt : guard::Distrust::None;
        if (work.stopped() || doubt == guard::Distrust::None)
            return {Code::Device, loop, say("It was not armed; the recorder says by “guard loops” how it stands.")};
        return {Code::Device, loop, say("{1} {2}", whyText(doubt, loop, known).text(), remedyText(doubt).text())};
    };
    const auto isAdvised = [&known](const LoopRow& now) {
        return now.arming == ArmState::Advisory && now.advisoryLeft <= 0.0 && now.terms.advisory == known.advisory &&
               now.terms.armed == known.armed;
    };
    if (!until(isAdvised, loop, known.advisory + armPatience, work)) return doubted();
    if (const Done pressed = act({LoopAct::What::Press, loop, {}, {}}); !pressed) return pressed;
    const bool isArmed =
        until([](const LoopRow& now) { return now.arming == ArmState::Armed; }, loop, known.hold + armPatience, work);
    const Done released = act({LoopAct::What::Release, loop, {}, {}});
    return isArmed ? released : Done(doubted());
}

Json numberJson(double si, const std::string& unit)
{
    return std::isfinite(si) ? Json(unit.empty() ? si : base::toUnit(si, unit)) : Json();
}

Json planJson(const app::LoopPlan& plan, const std::string& unit)
{
    const auto numbers = [](const std::vector<double>& values, const std::string& of) {
        Json json = Json::array();
        for (const double value : values) json.push(numberJson(value, of));
        return json;
    };
    Json json = Json::object();
    json["at"] = base::writeInstant({plan.at});
    json["times"] = numbers(plan.times, {});
    json["courses"] = Json::array();
    for (const std::vector<double>& course : plan.courses) json["courses"].push(numbers(course, unit));
    return json;
}

const char* planStatusText(control::PlanStatus status)
{
    using Status = control::PlanStatus;
    switch (status) {
    case Status::Optimal:
        return "optimal";
    case Status::Suboptimal:
        return "suboptimal";
    case Status::Fallback:
        return "fallback";
    case Status::Failed:
        break;
    }
    return "failed";
}

Json rowJson(const LoopRow& row)
{
    Json json = Json::object();
    json["id"] = row.id;
    json["type"] = row.type;
    json["source"] = row.source;
    json["writes"] = row.writes;
    json["tag"] = row.tag;
    json["guard"] = row.guard;
    json["state"] = armStateText(row.arming);
    json["why"] = row.arming == ArmState::Dropped      ? Json(distrustText(row.dropped))
                  : row.doubt != guard::Distrust::None ? Json(distrustText(row.doubt))
                                                       : Json();
    json["by"] = row.by;
    json["advisory_left"] = row.advisoryLeft;
    json["armed_left"] = row.armedLeft;
    json["armed_for"] = row.terms.armed;
    json["heartbeat"] = row.hasHeartbeat;
    json["unit"] = row.unit;
    json["advised"] = numberJson(row.advised, row.unit);
    json["let"] = numberJson(row.let, row.unit);
    json["limit"] = row.limit == guard::Limit::None ? Json() : Json(limitText(row.limit));
    json["held"] = numberJson(row.held, row.unit);
    json["recipe"] = numberJson(row.recipe, row.unit);
    json["recipe_held"] = row.recipeHeld ? Json(row.recipeHeld->text()) : Json();
    json["reads"] = row.reads;
    json["read_unit"] = row.readUnit;
    json["measured"] = numberJson(row.measured, row.readUnit);
    json["setpoint"] = numberJson(row.setpoint, row.readUnit);
    json["age"] = numberJson(row.age, {});
    json["status"] = row.status ? Json(planStatusText(*row.status)) : Json();
    json["plan"] = row.plan ? planJson(*row.plan, row.unit) : Json();
    json["trouble"] = row.trouble ? Json(row.trouble->text()) : Json();
    return json;
}

std::string shownValue(double si, const std::string& unit)
{
    return std::isfinite(si) ? base::writeQuantity(si, unit) : "-";
}

std::string rowsText(const std::vector<LoopRow>& rows)
{
    Table table;
    table.add({"loop", "set-point", "state", "left", "wants", "let through", "device holds", "by"});
    for (const LoopRow& row : rows) {
        std::string state(armStateText(row.arming));
        if (row.arming == ArmState::Dropped) state += ": " + std::string(distrustText(row.dropped));
        const bool isArmed = row.arming == ArmState::Armed, isAdvisory = row.arming == ArmState::Advisory;
        const double left = isArmed ? row.armedLeft : isAdvisory ? row.advisoryLeft : 0.0;
        table.add({row.id, row.writes, state, left > 0.0 ? base::writeShort(left, 3) + " s" : "-",
                   shownValue(row.advised, row.unit), shownValue(row.let, row.unit), shownValue(row.held, row.unit),
                   row.by});
    }
    return table.text();
}

int report(const Arguments& arguments, const LoopTalk& talk, const std::string& file, const Done& done)
{
    if (arguments.json()) {
        Json json = Json::object();
        json["format"] = "titer.loops/1";
        json["loops"] = Json::array();
        for (const LoopRow& row : talk.rows()) json["loops"].push(rowJson(row));
        printJson(json);
    } else {
        print(rowsText(talk.rows()));
        for (const LoopRow& row : talk.rows())
            if (row.trouble) complain(row.id + ": " + row.trouble->text() + "\n");
    }
    if (!done) printError(done.error(), file);
    return done ? exitDone : exitError;
}

int runLoops(const Arguments& arguments)
{
    const std::string file = arguments.positional(0), word = arguments.positional(1), loop = arguments.positional(2);
    const auto* act = std::ranges::find(actWords, word, &ActWord::name);
    std::string fault;
    guard::ArmTerms terms;
    readTerms(arguments, "--for", terms, fault);
    const bool isArm = word == "arm", isAll = word == "disarm_all";
    if (!word.empty() && word != "list" && act == std::end(actWords))
        fault = "ACT is list, begin, arm, acknowledge, disarm or disarm_all, not “" + word + "”";
    else if (act != std::end(actWords) && !isAll && loop.empty())
        fault = word + " wants the loop";
    else if (isArm && arguments.value("--confirm") != loop)
        fault = "arm wants --confirm with the loop once more, " + loop;
    else if (isArm && !arguments.value("--for"))
        fault = "arm wants --for with the time for which it is armed, such as 1h";
    if (!fault.empty()) return usageError(arguments.command(), fault);

    const CoreApplication application;
    LoopTalk talk(file);
    Done done = talk.attach();
    if (!done) {
        printError(done.error(), file);
        return exitError;
    }
    if (act == std::end(actWords)) return report(arguments, talk, file, done);
    // What is not stated stays as it is.
    const LoopRow* row = talk.find(loop);
    const guard::ArmTerms known = row ? row->terms : guard::ArmTerms();
    terms = known;
    readTerms(arguments, "--for", terms, fault);
    if (!isArm) {
        done = talk.act({act->what, loop, terms, {}});
        return report(arguments, talk, file, done);
    }
    LongWork work("guard loops");
    const bool isAsStated =
        row && terms.armed == known.armed && terms.advisory == known.advisory && terms.hold == known.hold;
    done = talk.arm(loop, isAsStated ? std::nullopt : std::optional(terms), work);
    work.clear();
    return report(arguments, talk, file, done);
}

constexpr Positional guardLoopsPositionals[] = {
    {.name = "FILE", .help = "project (*.titer) whose recorder runs loops"},
    {.name = "ACT", .help = "list, begin LOOP, arm LOOP, acknowledge LOOP, disarm LOOP, disarm_all", .required = false},
    {.name = "LOOP", .help = "id of the controller", .required = false}};
constexpr Option guardLoopsOptions[] = {
    {.name = "--advisory", .value = "T", .help = "how long it is only shown first; default: as it is"},
    {.name = "--hold", .value = "T", .help = "how long the confirmation is held, 0.5s at least; default: as it is"},
    {.name = "--for", .value = "T", .help = "for how long it is armed; arm requires it; default: as it is"},
    {.name = "--confirm", .value = "LOOP", .help = "the loop once more; arm requires it"}};

} // namespace

const Command guardLoops{
    .name = "guard loops",
    .summary = "List, arm and disarm the loops that a recorder runs",
    .positionals = guardLoopsPositionals,
    .options = guardLoopsOptions,
    .about = "arm waits until the advisory period is over, holds the confirmation, and says how it stands then. Where "
             "a time is other than\nwhat holds, the period begins anew. Ctrl-C lets the confirmation go. What a person "
             "does stands in the audit trail of the\nproject. --json prints titer.loops/1.",
    .example = "titer-cli guard loops culture.titer arm feed_control --for 1h --confirm feed_control",
    .run = runLoops};

} // namespace titer::cli
