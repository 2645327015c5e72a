// titer-cli column scale: a column of a plant at another diameter and bed height.
#include "core/studies/scale/column_scale.h"
#include "app/cli/common/command.h"
#include "app/cli/common/console.h"
#include "app/cli/common/input_file.h"
#include "app/cli/common/output_file.h"
#include "app/cli/common/readings.h"
#include "app/cli/common/table.h"
#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/model/types/column_types.h"
#include "core/solve/catalogue.h"

namespace titer::cli {

namespace {

using base::Json;
using base::say;
using studies::ColumnScale;
using studies::ColumnScaleRequest;

using Keep = ColumnScaleRequest::Keep;

ColumnScaleRequest readScaleRequest(const Arguments& arguments, std::string& fault)
{
    ColumnScaleRequest request;
    request.unit = arguments.value("--unit").value_or("");
    const auto size = [](const char* unit) {
        return [unit](const std::string& text) { return base::readQuantity(text, unit); };
    };
    takeOption(arguments, "--diameter", request.diameter, size("m"), fault);
    takeOption(arguments, "--height", request.height, size("m"), fault);
    takeOption(arguments, "--volume", request.volume, size("m3"), fault);
    const std::string keep = arguments.value("--keep").value_or("residence-time");
    if (keep != "residence-time" && keep != "velocity" && fault.empty())
        fault = "--keep is residence-time or velocity, not “" + keep + "”";
    request.keep = keep == "velocity" ? Keep::Velocity : Keep::ResidenceTime;
    if (fault.empty() && !request.diameter && !request.height && !request.volume)
        fault = "--diameter, --height or --volume is missing";
    return request;
}

// The only column, where --unit names none.
void findColumn(const model::Flowsheet& flowsheet, ColumnScaleRequest& request, base::Errors& errors)
{
    if (!request.unit.empty()) return;
    std::vector<std::string> columns;
    for (const model::UnitEntry& unit : flowsheet.units)
        if (model::isColumn(unit.type)) columns.push_back(unit.id);
    if (columns.size() == 1)
        request.unit = columns.front();
    else if (columns.empty())
        errors.push_back({base::Code::Input, "--unit", say("The plant has no chromatography column.")});
    else
        errors.push_back({base::Code::Input, "--unit",
                          say("The plant has several columns: {1}. Name one.", base::join(columns, ", "))});
}

Json scaleJson(const ColumnScaleRequest& request, const ColumnScale& scale)
{
    Json json = Json::object({{"format", "titer.column_scale/1"},
                              {"unit", request.unit},
                              {"keep", request.keep == Keep::Velocity ? "velocity" : "residence-time"}});
    Json figures = Json::array(), changes = Json::array(), notices = Json::array();
    for (const studies::ScaledFigure& figure : scale.figures)
        figures.push(Json::object(
            {{"id", figure.id}, {"unit", figure.unit}, {"before", figure.before}, {"after", figure.after}}));
    for (const studies::ScaledValue& change : scale.changes)
        changes.push(Json::object({{"path", change.path}, {"before", change.before}, {"after", change.after}}));
    for (const base::Notice& notice : scale.notices)
        notices.push(Json::object({{"where", notice.where}, {"what", notice.what.text()}}));
    json["figures"] = std::move(figures);
    json["changes"] = std::move(changes);
    json["notices"] = std::move(notices);
    return json;
}

// The unit in which a figure is shown.
std::string unitShown(const studies::ScaledFigure& figure)
{
    const std::string_view unit = figure.unit, id = figure.id;
    if (unit == "m") return id == "hetp" ? "mm" : "cm";
    if (unit == "m3/s") return "mL/min";
    if (unit == "m/s") return "cm/h";
    if (unit == "m3") return "mL";
    if (unit == "Pa") return "bar";
    if (unit == "s") return "min";
    return id == "tubing" ? "%" : std::string(unit);
}

std::string written(const Json& value)
{
    return value.isNull() ? "-" : value.isString() ? value.string() : base::writeShort(value.number(), 6);
}

std::string scaleText(const ColumnScale& scale)
{
    Table figures({1, 2, 3});
    figures.add({"Column", "before", "after", "ratio"});
    for (const studies::ScaledFigure& figure : scale.figures) {
        const std::string unit = unitShown(figure);
        const auto shown = [&](double si) { return base::writeShort(base::toUnit(si, unit), 4); };
        figures.add({figure.label + (unit == "1" ? std::string() : " [" + unit + "]"), shown(figure.before),
                     shown(figure.after), base::writeShort(figure.after / figure.before, 4)});
    }
    Table changes({1, 2});
    changes.add({"Changed", "before", "after"});
    for (const studies::ScaledValue& change : scale.changes)
        changes.add({change.path, written(change.before), written(change.after)});
    return figures.text() +
           "\nAs they were: concentrations, loads per volume of bed, gradients, washes and cuts in column "
           "volumes.\n\n" +
           changes.text();
}

int scaleIt(const Arguments& arguments)
{
    std::string fault;
    ColumnScaleRequest request = readScaleRequest(arguments, fault);
    if (!fault.empty()) return usageError(arguments.command(), fault);
    const std::string path = arguments.positional(0);
    const std::optional<std::string> out = arguments.value("--output");
    base::Errors errors;
    base::Notices notices;
    const model::Flowsheet flowsheet = readFlowsheet(path, errors, notices);
    printNotices(notices, path);
    if (errors.empty()) findColumn(flowsheet, request, errors);
    std::optional<ColumnScale> scale;
    if (errors.empty()) {
        base::Result<ColumnScale> made = scaleColumn(flowsheet, solve::catalogue(), request);
        if (made)
            scale = *std::move(made);
        else
            errors.push_back(made.error());
    }
    if (scale && out)
        if (const base::Done written = writeOutput(arguments, *out, model::writePlant(scale->flowsheet)); !written)
            errors.push_back(written.error());
    printErrors(errors, path);
    if (!errors.empty()) return exitError;
    if (arguments.json())
        printJson(scaleJson(request, *scale));
    else if (!out || *out != "-")
        print(scaleText(*scale));
    printNotices(scale->notices, path);
    return exitDone;
}

constexpr Positional columnScalePositionals[] = {
    {.name = "PLANT", .help = "plant file (*.plant.json) or project (*.titer)"}};
constexpr Option columnScaleOptions[] = {
    {.name = "--unit", .value = "ID", .help = "the column; may be omitted if the plant has only one"},
    {.name = "--diameter",
     .value = "D",
     .help = "of the new bed (10 cm); default: from the volume, else as it is; none with radial flow"},
    {.name = "--height",
     .value = "H",
     .help = "of the new bed (20 cm), with radial flow of its cylinder; default: from the volume, else as it is"},
    {.name = "--volume", .value = "V", .help = "of the new bed (5 L), with one of the others or at the same height"},
    {.name = "--keep",
     .value = "WHAT",
     .help = "residence-time (default): flows follow the volume; velocity: the cross section"},
    {.name = "--output",
     .value = "PLANT",
     .help = "writes the plant with the new column",
     .brief = "-o",
     .output = true},
};

} // namespace

const Command columnScale{
    .name = "column scale",
    .summary = "Scale a column to another diameter and bed height, with what changes",
    .positionals = columnScalePositionals,
    .options = columnScaleOptions,
    .about = "Flows of programs and phases that feed the column follow, and times where the bed has another height at "
             "the same\nvelocity, so that loads, gradients and washes stay in column volumes. --json prints "
             "titer.column_scale/1, in SI.",
    .example =
        "titer-cli column scale resources/examples/capture-column.plant.json --diameter 30cm -o large.plant.json",
    .run = scaleIt};

namespace {

constexpr const Command* columnParts[] = {&columnScale};

} // namespace

const Command column{.name = "column",
                     .summary = "Columns of a plant at another size",
                     .about = "Each has its --help.",
                     .example = "titer-cli column scale resources/examples/capture-column.plant.json --diameter 30cm",
                     .parts = columnParts};

} // namespace titer::cli
