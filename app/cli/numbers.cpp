// titer-cli numbers: the numbers of a plant that can be changed, with the paths that a fit, a study, a sweep and a what-if take.
#include "app/form/numbers/plant_numbers.h"

#include "app/cli/common/arguments.h"
#include "app/cli/common/command.h"
#include "app/cli/common/console.h"
#include "app/cli/common/core_application.h"
#include "app/cli/common/input_file.h"
#include "app/cli/common/table.h"
#include "app/cli/common/written.h"
#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/solve/catalogue.h"

#include <cmath>

namespace titer::cli {

using app::PlantNumber;
using base::Json;

namespace {

// In the unit of the row; what scales several places has only its text.
std::optional<double> valueIn(const app::FormRow& row)
{
    if (!std::isfinite(row.si)) return base::readNumber(row.text.toStdString());
    return row.unit.empty() ? row.si : base::toUnit(row.si, row.unit);
}

Json numberJson(const PlantNumber& number)
{
    const std::optional<double> value = valueIn(number.row);
    return Json::object({{"path", number.row.path},
                         {"name", number.name.toStdString()},
                         {"owner", number.owner},
                         {"value", value ? Json(*value) : Json()},
                         {"unit", number.row.unit}});
}

int listNumbers(const Arguments& arguments)
{
    const std::string path = arguments.positional(0), unit = arguments.value("--unit").value_or("");
    base::Errors errors;
    base::Notices notices;
    const CoreApplication application;
    app::Document document(solve::catalogue());
    const model::Flowsheet flowsheet = readFlowsheet(path, errors, notices);
    printNotices(notices, path);
    if (errors.empty() && !unit.empty() && !flowsheet.unit(unit))
        errors.push_back({base::Code::Input, "--unit", base::say("The plant has no unit “{1}”.", unit)});
    if (errors.empty())
        if (const base::Done taken = document.newPlant(flowsheet); !taken) errors.push_back(taken.error());
    if (!errors.empty()) {
        printErrors(errors, path);
        return exitError;
    }
    document.checkNow();
    Json list = Json::array();
    Table table({1});
    table.add({"number", "now", "unit", "path"});
    for (const PlantNumber& number :
         app::plantNumbers(document, arguments.has("--fit") ? app::NumberUse::Fit : app::NumberUse::Vary, unit)) {
        const std::optional<double> value = valueIn(number.row);
        list.push(numberJson(number));
        table.add({number.name.toStdString(), value ? shortNumber(*value) : "-", number.row.unit, number.row.path});
    }
    if (arguments.json())
        printJson(Json::object({{"format", "titer.numbers/1"}, {"numbers", std::move(list)}}));
    else
        print(table.text());
    return exitDone;
}

constexpr Positional numbersPositionals[] = {
    {.name = "FILE", .help = "plant file (*.plant.json) or project (*.titer)"}};
constexpr Option numbersOptions[] = {
    {.name = "--unit", .value = "ID", .help = "of this unit, and of controllers and inlets that act on it"},
    {.name = "--fit", .help = "those that a fit can determine: single numbers that have a value"},
};

} // namespace

const Command plantNumbers{
    .name = "numbers",
    .summary = "List the numbers of a plant that can be changed, with their paths",
    .positionals = numbersPositionals,
    .options = numbersOptions,
    .about = "The list from which the window offers parameters to fit and factors to vary. A path goes to --parameters "
             "of “fit”, to --bind\nof “study” and “sweep”, to --set of “run” and to --what-if of “forecast”; one that "
             "begins with “scale” to --bind alone.\n--json prints titer.numbers/1: numbers [{path, name, owner, value, "
             "unit}].",
    .example = "titer-cli numbers ecoli-fed-batch.plant.json --unit fermenter",
    .run = listNumbers};

} // namespace titer::cli
