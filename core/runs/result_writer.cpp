// Results as files: titer.result/1 and the series as CSV, in SI and locale-free.
#include "core/base/tables/csv_text.h"
#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/runs/run.h"

#include <cmath>

namespace titer::runs {

using figures::Column;
using figures::Kpi;
using figures::RunResult;
using figures::statusText;

using base::Json;

base::Json resultJson(const RunResult& result)
{
    Json json = Json::object();
    json["format"] = "titer.result/1";
    json["plant"] = result.plant;
    json["status"] = statusText(result.status);
    json["simulated_time"] = result.simulatedTime;
    json["wall_time"] = result.wallTime;
    json["balance_error"] = result.balance.worst;
    json["transfer_error"] = result.balance.transfer;
    Json kpis = Json::object();
    for (const Kpi& kpi : result.kpis) {
        Json entry = Json::object();
        entry["value"] = base::toUnit(kpi.value, kpi.displayUnit);
        entry["unit"] = kpi.displayUnit;
        entry["unit_id"] = kpi.unitId;
        entry["label"] = kpi.name().text();
        kpis[kpi.tag] = std::move(entry);
    }
    json["kpis"] = std::move(kpis);
    if (result.cyclic) {
        Json cycle = Json::object();
        cycle["cycles"] = double(result.cyclic->cycles);
        cycle["change"] = result.cyclic->change;
        cycle["reached"] = result.cyclic->reached;
        json["cyclic"] = std::move(cycle);
    }
    if (result.reuse) {
        Json reuse = Json::object();
        reuse["cycles"] = double(result.reuse->cycles);
        reuse["pieces"] = double(result.reuse->pieces);
        reuse["time"] = result.reuse->time;
        if (result.reuse->cycles > 0) reuse["from"] = result.reuse->from;
        reuse["change"] = result.reuse->change;
        reuse["limit"] = result.reuse->limit;
        json["cycle_reuse"] = std::move(reuse);
    }
    Json units = Json::object();
    for (std::size_t u = 0; u < result.balance.perUnit.size(); ++u) {
        Json entry = Json::object();
        entry["balance_error"] = result.balance.perUnit[u];
        if (u < result.grids.size() && !result.grids[u].empty()) entry["grid"] = result.grids[u];
        units[result.unitIds[u]] = std::move(entry);
    }
    json["units"] = std::move(units);
    if (!result.guards.empty()) {
        Json guard = Json::object();
        for (const figures::RunGuard& one : result.guards)
            for (const solve::GuardCuts& limit : one.record.limits) {
                Json entry = Json::object();
                entry["cuts"] = limit.cuts.count;
                entry["worst"] = limit.cuts.worst;
                entry["unit"] = one.unit;
                guard[one.id + "." + std::string(limitText(limit.limit))] = std::move(entry);
            }
        json["guard"] = std::move(guard);
    }
    if (!result.control.empty()) {
        Json control = Json::object();
        for (const figures::RunControl& one : result.control) {
            Json entry = Json::object();
            entry["steps"] = double(one.record.steps);
            entry["optimal"] = double(one.record.optimal);
            entry["suboptimal"] = double(one.record.suboptimal);
            entry["fallback"] = double(one.record.fallback);
            entry["failed"] = double(one.record.failed);
            entry["median_time"] = one.record.medianTime;
            entry["p999_time"] = one.record.p999Time;
            control[one.id] = std::move(entry);
        }
        json["control"] = std::move(control);
    }
    Json notices = Json::array();
    for (const base::Notice& notice : result.notices) {
        Json entry = Json::object();
        entry["where"] = notice.where;
        entry["what"] = notice.what.text();
        notices.push(std::move(entry));
    }
    json["notices"] = std::move(notices);
    Json errors = Json::array();
    for (const base::Error& error : result.errors) {
        Json entry = Json::object();
        entry["where"] = error.where;
        entry["what"] = error.what.text();
        errors.push(std::move(entry));
    }
    if (!result.errors.empty()) json["errors"] = std::move(errors);
    Json counts = Json::object();
    counts["steps"] = double(result.statistics.steps);
    counts["right_hand_sides"] = double(result.statistics.rightHandSides);
    counts["jacobians"] = double(result.statistics.jacobians);
    counts["starts"] = double(result.statistics.restarts);
    counts["windows"] = double(result.statistics.windows);
    json["solver"] = std::move(counts);
    return json;
}

std::string seriesCsv(const RunResult& result)
{
    std::string text = "time [s]";
    for (const Column& c : result.columns) text += "," + base::csvCell(c.tag + " [" + c.unit + "]");
    text += "\n";
    for (std::size_t i = 0; i < result.times.size(); ++i) {
        text += base::writeNumber(result.times[i]);
        for (const Column& c : result.columns) {
            text += ',';
            // A quantity that is not there at this time leaves its cell empty.
            if (const double value = result.output(c, i); std::isfinite(value)) text += base::writeNumber(value);
        }
        text += '\n';
    }
    return text;
}

} // namespace titer::runs
