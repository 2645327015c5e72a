// titer-cli fit capacity: the ionic capacity of a column by titration.
#include "app/cli/common/arguments.h"
#include "app/cli/common/command.h"
#include "app/cli/common/console.h"
#include "app/cli/common/input_file.h"
#include "app/cli/common/output_file.h"
#include "app/cli/common/readings.h"
#include "app/cli/common/table.h"
#include "app/cli/fit/fit_runs.h"
#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/model/types/column_types.h"
#include "core/studies/calibration/columns/titration.h"
#include "core/studies/calibration/plant_fit.h"

#include <array>

namespace titer::cli {

namespace {

using base::Errors;
using base::Json;
using base::Result;
using base::say;
using studies::FittedParameter;

constexpr double capacityConfidence = 0.95;

struct CapacityOrder {
    std::string plant, unit;
    studies::Titrant titrant;
    std::vector<double> volumes; // [m3]
};

CapacityOrder readCapacityOrder(const Arguments& arguments, std::string& fault)
{
    CapacityOrder order;
    order.plant = arguments.positional(0);
    order.unit = arguments.value("--unit").value_or("");
    const auto concentration = [](const std::string& text) { return base::readQuantity(text, "mol/m3"); };
    takeOption(arguments, "--titrant", order.titrant.concentration, concentration, fault);
    takeOption(arguments, "--titrant-error", order.titrant.concentrationError, concentration, fault);
    for (const std::string& text : arguments.values("--volume")) {
        const Result<double> volume = base::readQuantity(text, "m3");
        if (!volume) fault = "--volume: " + volume.error().what.text();
        order.volumes.push_back(volume ? *volume : 0.0);
    }
    if (fault.empty() && !arguments.value("--titrant")) fault = "--titrant CONCENTRATION is missing";
    if (fault.empty() && order.volumes.empty()) fault = "--volume VOLUME is missing: what the bed took up";
    return order;
}

std::string capacityText(const FittedParameter& capacity)
{
    Table table({2, 3, 4, 5});
    table.add({"Parameter", "unit", "start", "value", "95 % from", "to", "verdict"});
    const auto shown = [](double value) { return base::writeShort(value, 5); };
    table.add({capacity.path, "mM", shown(capacity.start), shown(capacity.value),
               capacity.stdError ? shown(capacity.low) : "", capacity.stdError ? shown(capacity.high) : "",
               studies::sentenceOf(studies::verdictOf(capacity, true)).text()});
    return table.text();
}

Json capacityJson(const CapacityOrder& order, const std::string& unit, const studies::TitratedBed& bed,
                  const FittedParameter& capacity)
{
    Json volumes = Json::array(), parameters = Json::array();
    for (const double volume : order.volumes) volumes.push(volume);
    const bool known = capacity.stdError.has_value();
    parameters.push(Json::object({{"id", capacity.path},
                                  {"start", capacity.start},
                                  {"value", capacity.value},
                                  {"std_error", known ? Json(*capacity.stdError) : Json()},
                                  {"low", known ? Json(capacity.low) : Json()},
                                  {"high", known ? Json(capacity.high) : Json()},
                                  {"verdict", studies::idOf(studies::verdictOf(capacity, true))}}));
    Json json = Json::object();
    json["format"] = "titer.fit/1";
    json["step"] = "capacity";
    json["unit"] = unit;
    json["parameters"] = std::move(parameters);
    json["volumes"] = std::move(volumes);
    json["solid"] = bed.solid;
    json["confidence"] = capacityConfidence;
    return json;
}

// The unit's place, its solid and its capacity; nothing with errors.
std::optional<FittedParameter> findCapacity(const CapacityOrder& order, const FittedPlant& fitted, int unit,
                                            const studies::TitratedBed& bed, Errors& errors)
{
    const std::string path = "units/" + fitted.plant->units[std::size_t(unit)].id + "/params/binding/lambda";
    const Result<studies::FitPlace> start = studies::placeAt(fitted.flowsheet, path);
    if (!start) {
        errors.push_back(base::inputError(path, say("The binding of the column has no ionic capacity. Choose steric "
                                                    "mass action (sma).")));
        return std::nullopt;
    }
    Result<FittedParameter> capacity = studies::ionicCapacity(bed, order.titrant, order.volumes, capacityConfidence);
    if (!capacity) {
        errors.push_back(capacity.error());
        return std::nullopt;
    }
    capacity->path = path;
    capacity->start = start->start;
    return *capacity;
}

int fitCapacityOf(const Arguments& arguments)
{
    std::string fault;
    const CapacityOrder order = readCapacityOrder(arguments, fault);
    if (!fault.empty()) return usageError(arguments.command(), fault);
    Errors errors;
    std::optional<FittedPlant> fitted = readFittedPlant(arguments, order.plant, errors);
    const int unit = fitted ? unitFor(*fitted->plant, order.unit, model::columnTypes, errors) : -1;
    std::optional<FittedParameter> capacity;
    studies::TitratedBed bed;
    if (unit >= 0) {
        bed = studies::titratedBedOf(fitted->plant->units[std::size_t(unit)], 0.0, 0.0);
        capacity = findCapacity(order, *fitted, unit, bed, errors);
    }
    if (!capacity) {
        printErrors(errors, order.plant);
        return exitError;
    }
    printFit(arguments, capacityJson(order, fitted->plant->units[std::size_t(unit)].id, bed, *capacity),
             capacityText(*capacity));
    const std::optional<std::string> out = arguments.value("--output");
    if (!out) return exitDone;
    setAll(fitted->flowsheet, {capacity->path + "=" + base::writeNumber(capacity->value) + " mol/m3"}, errors);
    if (errors.empty())
        if (const base::Done written = writeOutput(arguments, *out, model::writePlant(fitted->flowsheet)); !written)
            errors.push_back(written.error());
    printErrors(errors, *out);
    return errors.empty() ? exitDone : exitError;
}

constexpr Positional capacityPositionals[] = {
    {.name = "PLANT", .help = "plant file (*.plant.json) or project (*.titer)"}};
constexpr std::array capacityOptions{
    Option{.name = "--volume",
           .value = "VOLUME",
           .help = "of titrant that the bed took up, without the liquid of bed and tubing (1.52 mL); of each titration "
                   "one",
           .many = true},
    Option{.name = "--titrant", .value = "CONCENTRATION", .help = "of base or acid in the titrant (10 mM)"},
    Option{.name = "--titrant-error", .value = "SD", .help = "standard error of that concentration (0.1 mM)"},
    Option{.name = "--unit", .value = "ID", .help = "the column; may be omitted if the plant has only one"},
    Option{.name = "--output",
           .value = "PLANT",
           .help = "writes the plant with the capacity",
           .brief = "-o",
           .output = true}};

} // namespace

const Command fitCapacity{
    .name = "fit capacity",
    .summary = "Find the ionic capacity of a column by titration",
    .positionals = capacityPositionals,
    .options = capacityOptions,
    .about =
        "The ionic capacity of an ion exchanger (lambda of the binding sma) is what of a titrant the bed takes up, by "
        "its\nsolid: porosities and size are those of the plant. Several titrations give an interval. --json prints "
        "titer.fit/1 with\nthe step “capacity”, in SI.",
    .example =
        "titer-cli fit capacity polish.plant.json --titrant \"10 mM\" --volume \"1.52 mL\" --volume \"1.55 mL\" -o "
        "fitted.plant.json",
    .run = fitCapacityOf};

} // namespace titer::cli
