#include "app/cli/ahead/train_report.h"

#include "app/cli/ahead/spread_json.h"
#include "app/cli/common/console.h"
#include "app/cli/common/table.h"
#include "app/run/advice/train_rows.h"
#include "core/base/text.h"

namespace titer::cli {

using base::Json;
using twin::StepPlan;
using twin::TrainCapacity;
using twin::TrainStep;

namespace {

const char* kindId(TrainStep::Kind kind)
{
    return kind == TrainStep::Kind::Column ? "column" : kind == TrainStep::Kind::Filter ? "filter" : "other";
}

Json capacityJson(const std::optional<TrainCapacity>& capacity)
{
    if (!capacity) return {};
    const char* source = capacity->source == TrainCapacity::Source::Measured ? "measured"
                         : capacity->source == TrainCapacity::Source::Model  ? "model"
                                                                             : "stated";
    return Json::object({{"value", capacity->value},
                         {"deviation", capacity->deviation},
                         {"first", capacity->first > 0.0 ? Json(capacity->first) : Json()},
                         {"source", source}});
}

Json stepJson(const TrainStep& step, const StepPlan& plan)
{
    Json json = Json::object({{"unit", step.unit}, {"label", step.label}, {"kind", kindId(step.kind)}});
    json["volume"] = spreadJson(plan.volume);
    json["product"] = spreadJson(plan.product);
    json["time"] = spreadJson(plan.time);
    if (step.kind == TrainStep::Kind::Column) {
        json["cycles"] = spreadJson(plan.cycles);
        json["load"] = spreadJson(plan.load);
        json["bed"] = step.bed;
        json["capacity"] = capacityJson(plan.capacity);
    }
    Json buffers = Json::array();
    for (const StepPlan::Buffer& buffer : plan.buffers)
        buffers.push(
            Json::object({{"inlet", buffer.inlet}, {"label", buffer.label}, {"volume", spreadJson(buffer.volume)}}));
    json["buffers"] = std::move(buffers);
    if (plan.enough) {
        json["area"] = step.area;
        json["area_needed"] = spreadJson(plan.areaNeeded);
        json["enough"] = *plan.enough;
    }
    return json;
}

Json harvestJson(const app::PlannedTrain& train)
{
    Json json = Json::object({{"goal", train.goal == twin::HarvestGoal::PerHour ? "per_hour" : "product"}});
    Json choices = Json::array();
    for (const twin::HarvestChoice& one : train.harvests)
        choices.push(Json::object({{"time", one.time},
                                   {"load_share", one.share},
                                   {"planned", one.isPlanned},
                                   {"goal", spreadJson(one.goal)},
                                   {"pool", spreadJson(one.pool)},
                                   {"time_to_pool", spreadJson(one.hours)},
                                   {"cycles", spreadJson(one.cycles)},
                                   {"load", spreadJson(one.load)},
                                   {"lost", spreadJson(one.lost)},
                                   {"exceeds", one.exceeds}}));
    json["choices"] = std::move(choices);
    return json;
}

} // namespace

std::string trainText(const app::PlannedTrain& train)
{
    Table table({2, 3, 4});
    table.add({"  step", "figure", "P10", "P50", "P90", "unit", ""});
    for (const app::TrainRow& row : app::TrainRows::of(train))
        table.add({"  " + row.step.toStdString(), row.figure.toStdString(), base::writeShort(row.spread.p10, 4),
                   base::writeShort(row.spread.p50, 4), base::writeShort(row.spread.p90, 4),
                   row.unit == "1" ? std::string() : row.unit, row.remark.toStdString()});
    return "the train behind “" + train.frame.label + "”, planned from " + std::to_string(train.plan.runs) +
           " runs\n\n" + table.text();
}

Json trainJson(const app::PlannedTrain& train)
{
    const twin::TrainPlan& plan = train.plan;
    Json json = Json::object({{"vessel", train.frame.vessel},
                              {"component", train.frame.component},
                              {"at", spreadJson(plan.time)},
                              {"volume", spreadJson(plan.volume)},
                              {"titre", spreadJson(plan.titre)},
                              {"product", spreadJson(plan.product)},
                              {"time", spreadJson(plan.emptying)},
                              {"load_share", train.options.share},
                              {"runs", plan.runs}});
    Json steps = Json::array();
    for (std::size_t s = 0; s < plan.steps.size(); ++s) steps.push(stepJson(train.frame.steps[s], plan.steps[s]));
    json["steps"] = std::move(steps);
    json["harvest"] = train.harvests.empty() ? Json() : harvestJson(train);
    json["notices"] = noticesJson(train.notices);
    return json;
}

} // namespace titer::cli
