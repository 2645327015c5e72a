// The gap table, as text and as JSON.
#include "app/cli/live/replay_report.h"

#include "app/cli/common/console.h"
#include "app/cli/common/table.h"
#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/model/json_fields.h"

#include <algorithm>

namespace titer::cli {

namespace {

std::string hours(double seconds)
{
    return base::writeShort(seconds / 3600.0, 6) + " h";
}

const twin::Suggestion* suggestionFor(const ReplayReport& report, const twin::MappedTag& tag)
{
    if (tag.link) return nullptr;
    const auto found = std::find_if(report.suggestions.begin(), report.suggestions.end(),
                                    [&](const twin::Suggestion& suggestion) { return suggestion.tag == tag.tag.id; });
    return found == report.suggestions.end() || found->variable == tag.variable ? nullptr : &*found;
}

// Why samples of a tag that is mapped were left out.
std::string leftOut(const twin::TagGap& gap)
{
    std::vector<std::string> parts;
    const auto add = [&](std::int64_t count, const char* why) {
        if (count > 0) parts.push_back(std::to_string(count) + " " + why);
    };
    add(gap.outside, "before the start or after the end of the recipe");
    add(gap.idle, "while the unit was idle or without a value");
    add(gap.unusable, "of bad quality");
    return base::join(parts, ", ");
}

std::string gapTable(const ReplayReport& report)
{
    const bool estimated = !report.estimates.empty();
    Table table({3, 4, 5, 6, 7, 9, 10});
    std::vector<std::string> head{"  tag", "variable", "unit", "compared", "now", "mean", "RMSE", "worst", "at"};
    if (estimated) head.insert(head.end(), {"estimate: mean", "RMSE"});
    table.add(std::move(head));
    bool any = false;
    for (std::size_t i = 0; i < report.tags.size(); ++i) {
        const twin::MappedTag& tag = report.tags[i];
        const twin::TagGap& gap = report.gaps[i];
        if (!tag.link) continue;
        any = true;
        const std::string variable = tag.factor.empty() ? tag.variable : tag.variable + ", 1 is " + tag.factor;
        std::vector<std::string> row = {"  " + tag.tag.id, variable, tag.tag.unit.empty() ? "1" : tag.tag.unit,
                                        std::to_string(gap.compared)};
        for (const double value : {gap.now, gap.mean, gap.rmse, gap.worst})
            row.push_back(gap.compared > 0 ? base::writeShort(value, 4) : "-");
        row.push_back(gap.compared > 0 ? hours(gap.worstTime) : "");
        if (estimated) {
            const std::optional<twin::Estimator::Gap>& estimate = report.estimates[i];
            const bool reported = estimate && estimate->compared > 0;
            row.push_back(reported ? base::writeShort(estimate->mean, 4) : "-");
            row.push_back(reported ? base::writeShort(estimate->rmse, 4) : "-");
        }
        table.add(std::move(row));
    }
    return any ? "gap: measured minus model\n" + table.text()
               : "No tag is mapped to a variable, so nothing is compared.\n";
}

base::Json gapJson(const twin::TagGap& gap)
{
    if (gap.compared == 0) return {};
    base::Json json = base::Json::object();
    json["now"] = gap.now;
    json["time"] = gap.time;
    json["measured"] = gap.measured;
    json["model"] = gap.model;
    json["mean"] = gap.mean;
    json["rmse"] = gap.rmse;
    json["worst"] = gap.worst;
    json["worst_time"] = gap.worstTime;
    return json;
}

base::Json expectedJson(const std::optional<twin::Estimator::Gap>& gap)
{
    if (!gap || gap->compared == 0) return {};
    base::Json json = base::Json::object();
    json["compared"] = gap->compared;
    json["mean"] = gap->mean;
    json["rmse"] = gap->rmse;
    return json;
}

base::Json tagJson(const ReplayReport& report, std::size_t i)
{
    const twin::MappedTag& tag = report.tags[i];
    const twin::TagGap& gap = report.gaps[i];
    base::Json json = base::Json::object();
    json["id"] = tag.tag.id;
    json["unit"] = tag.tag.unit;
    json["variable"] = tag.link ? base::Json(tag.variable) : base::Json();
    if (!tag.factor.empty()) json["factor"] = tag.factor;
    for (const auto& [key, count] : {std::pair("samples", gap.samples),
                                     {"compared", gap.compared},
                                     {"late", gap.late},
                                     {"outside", gap.outside},
                                     {"idle", gap.idle},
                                     {"unusable", gap.unusable}})
        json[key] = count;
    json["gap"] = gapJson(gap);
    if (!report.estimates.empty()) json["estimate"] = expectedJson(report.estimates[i]);
    if (!tag.link) json["reason"] = tag.whyNot.text();
    if (const auto others = twin::alsoCompared(report.tags, i); !others.empty())
        json["also"] = model::textsJson(others);
    if (const twin::Suggestion* suggestion = suggestionFor(report, tag)) json["suggestion"] = suggestion->variable;
    return json;
}

} // namespace

std::string replayText(const ReplayReport& report)
{
    std::int64_t samples = 0;
    for (const twin::TagGap& gap : report.gaps) samples += gap.samples;
    std::string text = report.plant + " next to " + report.path + (report.info->simulated ? " (simulated): " : ": ") +
                       report.status + "\n\n  " + std::to_string(samples) + " samples of " +
                       std::to_string(report.tags.size()) + " tags, " + hours(report.info->begin) + " to " +
                       hours(report.time) + "\n\n" + alignmentText(report.alignment) + "\n" + gapTable(report);
    Table table;
    for (std::size_t i = 0; i < report.tags.size(); ++i) {
        const twin::MappedTag& tag = report.tags[i];
        const std::string left = tag.link ? leftOut(report.gaps[i]) : std::string();
        if (!left.empty()) table.add({"  " + tag.tag.id, left});
        if (tag.link) continue;
        const twin::Suggestion* suggestion = suggestionFor(report, tag);
        table.add(
            {"  " + tag.tag.id, tag.whyNot.text() + (suggestion ? " Perhaps " + suggestion->variable + "?" : "")});
    }
    if (!table.empty()) text += "\nnot compared\n" + table.text();
    Table shared;
    for (std::size_t i = 0; i < report.tags.size(); ++i)
        if (const auto others = twin::alsoCompared(report.tags, i); !others.empty())
            shared.add({"  " + report.tags[i].tag.id, report.tags[i].variable + ", as " + base::join(others, ", ")});
    return shared.empty() ? text : text + "\nwith the same variable\n" + shared.text();
}

base::Json replayJson(const ReplayReport& report)
{
    base::Json json = base::Json::object();
    json["format"] = "titer.replay/1";
    json["plant"] = report.plant;
    json["status"] = report.status;
    base::Json& recording = json["recording"];
    recording["path"] = report.path;
    recording["sha256"] = report.sha256;
    if (report.info) {
        recording["simulated"] = report.info->simulated;
        recording["samples"] = report.info->samples;
        recording["begin"] = report.info->begin;
        recording["end"] = report.info->end;
        recording["offset"] = report.offset;
        recording["origin"] = base::writeInstant(report.info->origin);
    }
    json["alignment"] = alignmentJson(report.alignment);
    json["time"] = report.time;
    json["tags"] = base::Json::array();
    for (std::size_t i = 0; i < report.tags.size(); ++i) json["tags"].push(tagJson(report, i));
    json["notices"] = noticesJson(report.notices);
    return json;
}

} // namespace titer::cli
