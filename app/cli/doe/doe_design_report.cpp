#include "app/cli/doe/doe_design_report.h"

#include "app/cli/common/console.h"
#include "app/cli/common/table.h"
#include "core/base/text.h"
#include "core/studies/models/run_sheet.h"

namespace titer::cli {

namespace {

using base::Json;

constexpr std::size_t reportWidth = 100;

// Broken at blanks, each line indented.
std::string wrapped(const std::string& text, const std::string& indent)
{
    std::string lines, line;
    for (const std::string_view word : base::split(text, ' ')) {
        if (!line.empty() && indent.size() + line.size() + 1 + word.size() > reportWidth) {
            lines += indent + line + "\n";
            line.clear();
        }
        line += (line.empty() ? "" : " ") + std::string(word);
    }
    return lines + indent + line + "\n";
}

std::string range(const studies::Factor& factor)
{
    if (factor.categorical()) return base::join(factor.levels, ", ");
    return base::writeNumber(factor.low) + " to " + base::writeNumber(factor.high) +
           (factor.unit.empty() ? "" : " " + factor.unit);
}

Json factorJson(const studies::Factor& factor)
{
    Json json = Json::object();
    json["id"] = factor.name;
    json["unit"] = factor.unit;
    if (factor.categorical()) {
        json["levels"] = Json::array();
        for (const std::string& level : factor.levels) json["levels"].push(level);
    } else {
        json["low"] = factor.low;
        json["high"] = factor.high;
    }
    return json;
}

Json runJson(const studies::Study& study, const studies::StudyRun& run)
{
    Json json = Json::object();
    json["id"] = run.id;
    json["run"] = run.run;
    json["std_order"] = run.standardOrder;
    if (run.block > 0) json["block"] = run.block;
    if (run.wholePlot > 0) json["whole_plot"] = run.wholePlot;
    Json settings = Json::object();
    for (std::size_t f = 0; f < study.factors.size(); ++f) {
        const studies::Factor& factor = study.factors[f].factor;
        const std::string text = studies::writeSetting(run.settings[f], factor);
        settings[factor.name] = factor.categorical() ? Json(text) : Json(*base::readNumber(text));
    }
    json["settings"] = std::move(settings);
    return json;
}

} // namespace

std::string propertiesText(const std::vector<studies::Property>& properties)
{
    std::string text;
    for (const studies::Property& property : properties)
        text += wrapped(property.statement.text(), "") + wrapped(property.definition.text(), "    ");
    return text;
}

Json propertiesJson(const std::vector<studies::Property>& properties)
{
    Json list = Json::array();
    for (const studies::Property& property : properties) {
        Json item = Json::object();
        item["id"] = property.key;
        item["value"] = property.value;
        item["statement"] = property.statement.text();
        item["definition"] = property.definition.text();
        if (!property.formerly.empty()) item["formerly"] = property.formerly;
        list.push(std::move(item));
    }
    return list;
}

std::string designReport(const studies::Design& design, const studies::DesignSheet& sheet)
{
    std::string text = design.kind + ": " + std::to_string(design.runs()) + " runs, " +
                       std::to_string(design.factors.size()) + (design.factors.size() == 1 ? " factor" : " factors") +
                       ", seed " + std::to_string(sheet.study.seed) + "\n\n";
    Table factors;
    for (const studies::Factor& factor : design.factors)
        factors.add({"  " + factor.name, range(factor), factor.hardToChange ? "hard to change" : ""});
    text += factors.text() + "\n";
    return text + propertiesText(design.properties) + "\n";
}

Json designJson(const studies::Design& design, const studies::DesignSheet& sheet, const std::string& file)
{
    Json json = Json::object();
    json["file"] = file.empty() ? Json() : Json(file);
    json["kind"] = design.kind;
    json["seed"] = double(sheet.study.seed);
    json["factors"] = Json::array();
    for (const studies::Factor& factor : design.factors) json["factors"].push(factorJson(factor));
    json["model"] = Json::array();
    for (const std::string& term : sheet.model) json["model"].push(term);
    json["properties"] = propertiesJson(design.properties);
    json["notices"] = noticesJson(design.notices);
    json["runs"] = Json::array();
    for (const studies::StudyRun& run : sheet.study.runs) json["runs"].push(runJson(sheet.study, run));
    return json;
}

} // namespace titer::cli
