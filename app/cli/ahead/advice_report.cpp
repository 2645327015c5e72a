#include "app/cli/ahead/advice_report.h"

#include "app/cli/ahead/spread_json.h"
#include "app/cli/ahead/train_report.h"
#include "app/cli/common/console.h"
#include "core/base/text.h"
#include "core/base/units/units.h"

#include <cmath>

namespace titer::cli {

using base::Json;

namespace {

std::string inGoalUnit(double si, const std::string& unit)
{
    return unit.empty() ? base::writeShort(si, 4) : base::writeQuantity(si, base::displayUnit(unit), 4);
}

// With its sign; of a difference, in which degrees have no zero.
std::string gainText(double si, const std::string& unit)
{
    const std::string display = base::displayUnit(unit);
    const double gain = base::toUnit(si, display) - base::toUnit(0.0, display);
    return (gain > 0.0 ? "+" : "") + base::writeShort(gain, 4) + (display == "1" ? "" : " " + display);
}

std::string shareText(double share)
{
    return base::writeShort(100.0 * share, 3) + " %";
}

std::string limitText(const twin::AdviceRequest& request, const std::vector<twin::LimitOutlook>& limits)
{
    std::string text;
    for (std::size_t i = 0; i < limits.size(); ++i)
        if (limits[i].first)
            text += "     “" + request.limits[i].text + "” is crossed in " + shareText(limits[i].share) +
                    " of the runs, first at " + base::writeQuantity(*limits[i].first, "h", 4) + "\n";
    return text;
}

std::string oneText(const app::PreparedAdvice& all, const twin::Advice& advice)
{
    const app::AdviceChange& number = all.changes[advice.candidate];
    const auto value = [&](double si) {
        return number.unit.empty() ? base::writeShort(si, 4) : base::writeQuantity(si, number.unit, 4);
    };
    const double planned = std::abs(all.list.planned.p50);
    const std::string share = planned > 0.0 ? " (" + shareText(advice.gain.p50 / planned) + ")" : std::string();
    std::string text = number.name.toStdString() + ": " + value(number.value) + " in place of " + value(number.now) +
                       "\n     " + number.path + "\n     gain " + gainText(advice.gain.p50, all.goalUnit()) + share +
                       ", P10 " + gainText(advice.gain.p10, all.goalUnit()) + ", P90 " +
                       gainText(advice.gain.p90, all.goalUnit()) + "; better in " + shareText(advice.better) + " of " +
                       std::to_string(advice.runs) + " runs\n";
    text += limitText(all.request, advice.limits);
    if (!advice.furthest.empty())
        text += "     leaves what is expected of the recipe as planned by " + shareText(advice.distance) +
                " of its width (" + advice.furthest + ")\n";
    return text;
}

Json limitsJson(const twin::AdviceRequest& request, const std::vector<twin::LimitOutlook>& limits)
{
    Json all = Json::array();
    for (std::size_t i = 0; i < limits.size(); ++i)
        all.push(Json::object({{"limit", request.limits[i].text},
                               {"share", limits[i].share},
                               {"first", limits[i].first ? Json(*limits[i].first) : Json()}}));
    return all;
}

Json listJson(const app::PreparedAdvice& all, const std::vector<twin::Advice>& list)
{
    Json json = Json::array();
    for (const twin::Advice& advice : list) {
        const app::AdviceChange& change = all.changes[advice.candidate];
        json.push(Json::object({{"path", change.path},
                                {"name", change.name.toStdString()},
                                {"now", change.now},
                                {"value", change.value},
                                {"goal", spreadJson(advice.goal)},
                                {"gain", spreadJson(advice.gain)},
                                {"better", advice.better},
                                {"limits", limitsJson(all.request, advice.limits)},
                                {"distance", advice.distance},
                                {"furthest", advice.furthest.empty() ? Json() : Json(advice.furthest)},
                                {"runs", advice.runs}}));
    }
    return json;
}

base::Errors untriedOf(const app::PreparedAdvice& advice)
{
    base::Errors all = advice.untried;
    all.insert(all.end(), advice.list.none.begin(), advice.list.none.end());
    return all;
}

std::string changesText(const app::AdviceOrder& order, const app::PreparedAdvice& all)
{
    const twin::AdviceList& list = all.list;
    std::string text = (order.isMinimized ? "least " : "most ") + order.goal + ", as planned " +
                       inGoalUnit(list.planned.p50, all.goalUnit()) + " (P10 " +
                       inGoalUnit(list.planned.p10, all.goalUnit()) + ", P90 " +
                       inGoalUnit(list.planned.p90, all.goalUnit()) + ")\n" +
                       limitText(all.request, list.plannedLimits) + "\n";
    int place = 0;
    for (const twin::Advice& advice : list.advised)
        text += "  " + std::to_string(++place) + ". " + oneText(all, advice);
    if (list.advised.empty()) text += "  Nothing that was tried is better than the recipe as planned.\n";
    if (!list.heldBack.empty()) text += "\nwould gain, but crosses a limit:\n";
    for (const twin::Advice& advice : list.heldBack) text += "  -  " + oneText(all, advice);
    text += "\n" + std::to_string(all.changes.size()) + " changes were tried, " + std::to_string(list.withoutGain) +
            " of them without a gain.\n";
    for (const base::Error& error : untriedOf(all))
        text += "not tried: " + error.where + ": " + error.what.text() + "\n";
    return text;
}

void addChanges(const app::AdviceOrder& order, const app::PreparedAdvice& all, Json& json)
{
    json["goal"] = Json::object({{"text", order.goal}, {"unit", all.goalUnit()}, {"minimized", order.isMinimized}});
    Json planned = spreadJson(all.list.planned);
    planned["limits"] = limitsJson(all.request, all.list.plannedLimits);
    json["planned"] = std::move(planned);
    json["advised"] = listJson(all, all.list.advised);
    json["held_back"] = listJson(all, all.list.heldBack);
    json["tried"] = int(all.changes.size());
    json["without_gain"] = all.list.withoutGain;
    Json untried = Json::array();
    for (const base::Error& error : untriedOf(all))
        untried.push(Json::object({{"path", error.where}, {"why", error.what.text()}}));
    json["not_tried"] = std::move(untried);
    json["runs"] = all.list.runs;
}

} // namespace

Json spreadJson(const twin::Spread& spread)
{
    const auto number = [](double value) { return std::isfinite(value) ? Json(value) : Json(); };
    return Json::object({{"p10", number(spread.p10)}, {"p50", number(spread.p50)}, {"p90", number(spread.p90)}});
}

std::string adviceText(const AheadStart& start, const app::AdviceOrder& order, const app::PreparedAdvice& all)
{
    std::string text = startText(start, "advice") + "\n";
    if (!order.goal.empty()) text += changesText(order, all);
    if (all.train) text += (order.goal.empty() ? "" : "\n") + trainText(*all.train);
    if (all.trainTrouble) text += "\nthe train is not planned: " + all.trainTrouble->what.text() + "\n";
    return text;
}

Json adviceJson(const AheadStart& start, const app::AdviceOrder& order, const app::PreparedAdvice& all)
{
    Json json = startJson(start, "titer.advice/1");
    if (!order.goal.empty()) addChanges(order, all, json);
    if (all.train) json["train"] = trainJson(*all.train);
    if (all.trainTrouble) json["train"] = Json::object({{"why_not", all.trainTrouble->what.text()}});
    json["notices"] = noticesJson(start.notices);
    return json;
}

} // namespace titer::cli
