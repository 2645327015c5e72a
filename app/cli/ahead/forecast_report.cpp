#include "app/cli/ahead/forecast_report.h"

#include "app/cli/common/console.h"
#include "app/cli/common/table.h"
#include "core/base/tables/csv_text.h"
#include "core/base/text.h"
#include "core/base/units/units.h"

#include <cmath>

namespace titer::cli {

using base::Json;
using twin::ForecastBand;

namespace {

struct Share {
    const char* key;
    std::vector<double> ForecastBand::* values;
};

constexpr Share shares[] = {{"p10", &ForecastBand::low80},
                            {"p25", &ForecastBand::low50},
                            {"p50", &ForecastBand::middle},
                            {"p75", &ForecastBand::high50},
                            {"p90", &ForecastBand::high80}};

std::string percentOf(double share)
{
    return base::writeShort(100.0 * share, 4) + " %";
}

std::string caseText(const ForecastReport& report, const ForecastCase& one)
{
    Table table({1, 2, 3, 4, 5});
    table.add({"  tag", "p10", "p25", "p50", "p75", "p90", "unit"});
    for (std::size_t i = 0; i < report.columns.size(); ++i) {
        const std::string unit = base::displayUnit(report.columns[i].unit);
        std::vector<std::string> row{"  " + report.columns[i].tag};
        for (const Share& share : shares) {
            const double value = (one.forecast.bands[i].*share.values).back();
            row.push_back(std::isfinite(value) ? base::writeShort(base::toUnit(value, unit), 4) : "-");
        }
        row.push_back(unit == "1" ? "" : unit);
        table.add(std::move(row));
    }
    return "\n" + one.name + ": " + std::to_string(one.forecast.runs) + " runs, at " +
           base::writeQuantity(report.until, "h", 5) + "\n\n" + table.text();
}

} // namespace

std::string startText(const AheadStart& report, std::string_view what)
{
    std::string text = report.plant + ", " + std::string(what) + " from " + base::writeQuantity(report.from, "h", 5) +
                       " to " + base::writeQuantity(report.until, "h", 5) + "\n";
    for (const twin::EstimatedState& estimate : report.estimates)
        text += "  from the estimate of " + estimate.unit +
                (estimate.id.empty() ? std::string() : " by “" + estimate.id + "”") + " at " +
                base::writeQuantity(estimate.time, "h", 5) + ", with its covariance\n";
    if (report.parameters > 0)
        text += "  spread typed in by hand: " + percentOf(report.deviation) +
                " of each parameter of kinetics and equations" + (report.estimates.empty() ? "" : " of other units") +
                "\n";
    if (!report.alignment.files.empty()) text += "\n" + alignmentText(report.alignment);
    return text;
}

std::string forecastText(const ForecastReport& report)
{
    std::string text = startText(report, "forecast");
    for (const ForecastCase& one : report.cases) text += caseText(report, one);
    return text;
}

Json startJson(const AheadStart& report, const char* format)
{
    Json json = Json::object();
    json["format"] = format;
    json["plant"] = report.plant;
    json["recording"] = Json();
    if (!report.recording.empty())
        json["recording"] = Json::object({{"path", report.recording}, {"sha256", report.sha256}});
    if (!report.alignment.files.empty()) json["alignment"] = alignmentJson(report.alignment);
    json["from"] = report.from;
    json["until"] = report.until;
    Json estimates = Json::array();
    for (const twin::EstimatedState& estimate : report.estimates)
        estimates.push(Json::object({{"estimator", estimate.id}, {"unit", estimate.unit}, {"time", estimate.time}}));
    json["estimates"] = std::move(estimates);
    json["spread"] = report.parameters > 0 ? Json(report.deviation) : Json();
    json["spread_parameters"] = report.parameters;
    return json;
}

std::string forecastCsv(const ForecastReport& report)
{
    std::string text = "case,time [s]";
    for (const figures::Column& column : report.columns)
        for (const Share& share : shares)
            text += "," + base::csvCell(column.tag + "." + share.key + " [" + column.unit + "]");
    text += "\n";
    for (const ForecastCase& one : report.cases)
        for (std::size_t t = 0; t < one.forecast.times.size(); ++t) {
            text += base::csvCell(one.name) + "," + base::writeNumber(one.forecast.times[t]);
            for (const ForecastBand& band : one.forecast.bands)
                for (const Share& share : shares) {
                    const double value = (band.*share.values)[t];
                    text += std::isfinite(value) ? "," + base::writeNumber(value) : ",";
                }
            text += "\n";
        }
    return text;
}

Json forecastJson(const ForecastReport& report)
{
    const auto list = [](const std::vector<double>& values) {
        Json json = Json::array();
        for (const double value : values) json.push(std::isfinite(value) ? Json(value) : Json());
        return json;
    };
    Json json = startJson(report, "titer.forecast/1");
    json["times"] = report.cases.empty() ? Json::array() : list(report.cases.front().forecast.times);
    Json cases = Json::array();
    for (const ForecastCase& one : report.cases) {
        Json tags = Json::array();
        for (std::size_t i = 0; i < report.columns.size(); ++i) {
            Json tag = Json::object({{"id", report.columns[i].tag}, {"unit", report.columns[i].unit}});
            for (const Share& share : shares) tag[share.key] = list(one.forecast.bands[i].*share.values);
            tags.push(std::move(tag));
        }
        Json item = Json::object({{"case", one.name}, {"runs", one.forecast.runs}});
        item["tags"] = std::move(tags);
        cases.push(std::move(item));
    }
    json["cases"] = std::move(cases);
    json["notices"] = noticesJson(report.notices);
    return json;
}

} // namespace titer::cli
