// titer-cli footprint: runs a plant and prints what a mass of its product takes with it.
#include "core/figures/amounts/footprint.h"

#include "app/cli/common/arguments.h"
#include "app/cli/common/command.h"
#include "app/cli/common/console.h"
#include "app/cli/common/input_file.h"
#include "app/cli/common/run_order.h"
#include "app/cli/common/table.h"
#include "core/base/text.h"
#include "core/base/units/units.h"

#include <iterator>
#include <string>
#include <utility>
#include <vector>

namespace titer::cli {

using figures::Footprint;

namespace {

constexpr const char* classNames[] = {"Water", "Water of cleaning", "Solutions of cleaning",
                                      "Steam", "Raw materials",     "Consumables"};
static_assert(std::size(classNames) == figures::massClassCount);

std::string fiveDigits(double value)
{
    return base::writeShort(value, 5);
}

// The masses by class, and what follows from their sum.
std::string massText(const Footprint& footprint)
{
    Table table({1, 2});
    table.add({"per mass of product", "kg/kg", "%"});
    const double all = figures::sumOf(footprint.masses);
    for (std::size_t c = 0; c < figures::massClassCount; ++c)
        table.add({std::string("  ") + classNames[c], fiveDigits(footprint.masses[c] / footprint.product),
                   base::writeShort(100.0 * footprint.masses[c] / all, 3)});
    table.add({"Process mass intensity", fiveDigits(footprint.intensity()), "100"});
    table.add({"E-factor", fiveDigits(footprint.eFactor()), ""});
    table.add({"E-factor without water", fiveDigits(footprint.eFactorWithoutWater()), ""});
    table.add({"Water withdrawn", fiveDigits(footprint.borne(footprint.withdrawn)), ""});
    table.add({"Plastics, of stated mass", fiveDigits(footprint.plastics / footprint.product), ""});
    const auto energy = [&](double joules) { return fiveDigits(footprint.borne(base::toUnit(joules, "kWh"))); };
    Table energies({1});
    energies.add({"per mass of product", "kWh/kg"});
    energies.add({"Electricity", energy(footprint.electricity)});
    energies.add({"Heat exchanged", energy(footprint.heat)});
    energies.add({"Fuel of the boiler", energy(footprint.fuel)});
    std::string text = table.text() + "\n" + energies.text();
    if (footprint.share < 1.0)
        text += "By-products bear " + base::writeShort(100.0 * (1.0 - footprint.share), 3) +
                " % of water withdrawn, energy and emissions.\n";
    return text;
}

std::string co2Text(const Footprint& footprint)
{
    if (!footprint.hasFactors)
        return "CO2 equivalents: no factor was given. State them in the plant (“footprint”), or give a table with "
               "--factors.\n";
    Table table({1});
    table.add({"CO2 equivalents per mass of product", "kg/kg"});
    for (std::size_t scope = 0; scope < footprint.co2.size(); ++scope)
        table.add({"  Scope " + std::to_string(scope + 1), fiveDigits(footprint.borne(footprint.co2[scope]))});
    table.add({"Total", fiveDigits(footprint.borne(footprint.allCo2()))});
    table.add({"Low", fiveDigits(footprint.borne(footprint.low))});
    table.add({"High", fiveDigits(footprint.borne(footprint.high))});
    return table.text();
}

std::string stepsText(const Footprint& footprint)
{
    Table table({1, 2, 3, 4, 5, 6, 7, 8});
    table.add({"kg/kg by step", "water", "cleaning", "solutions", "steam", "raw", "consumed", "PMI", "CO2"});
    for (const Footprint::Step& step : footprint.steps) {
        std::vector<std::string> cells = {"  " + step.id};
        for (const double mass : step.masses) cells.push_back(fiveDigits(mass / footprint.product));
        cells.push_back(fiveDigits(figures::sumOf(step.masses) / footprint.product));
        cells.push_back(footprint.hasFactors ? fiveDigits(footprint.borne(step.co2)) : "-");
        table.add(std::move(cells));
    }
    return table.text();
}

std::string sourceOf(const figures::Factor& factor)
{
    return factor.source + ", " + std::to_string(factor.year) + (factor.region.empty() ? "" : ", " + factor.region) +
           (factor.licence.empty() ? "" : " (" + factor.licence + ")");
}

std::vector<std::string> lineCells(const Footprint::Line& line)
{
    const std::string unit = figures::shownMeasure(line.measure);
    return {"  " + line.of + (line.in.empty() ? "" : " in " + line.in), line.step,
            fiveDigits(base::toUnit(line.amount, unit)), unit == "1" ? "" : unit,
            line.mass ? fiveDigits(*line.mass) : "-"};
}

// A row per factor.
std::string chargedText(const figures::FactorTable& factors, const Footprint& footprint)
{
    Table table({2, 4, 5});
    table.add({"charged", "for", "amount", "", "mass [kg]", "CO2 [kg]", "factor", "scope", "source"});
    bool any = false;
    for (const Footprint::Line& line : footprint.lines)
        for (const Footprint::Line::Charged& charged : line.charged) {
            any = true;
            const figures::Factor& factor = factors.factors[std::size_t(charged.factor)];
            std::vector<std::string> cells = lineCells(line);
            cells.insert(cells.end(), {fiveDigits(charged.co2),
                                       fiveDigits(base::toUnit(factor.value, factor.unit)) + " " + factor.unit,
                                       std::to_string(factor.scope), sourceOf(factor)});
            table.add(std::move(cells));
        }
    return any ? "\n" + table.text() : "";
}

std::string unchargedText(const Footprint& footprint)
{
    Table table({2, 4});
    table.add({"without a factor", "for", "amount", "", "mass [kg]"});
    bool any = false;
    for (const Footprint::Line& line : footprint.lines) {
        if (!line.lacksFactor()) continue;
        any = true;
        table.add(lineCells(line));
    }
    return any ? "\n" + table.text() : "";
}

std::string footprintText(const figures::FactorTable& factors, const Footprint& footprint)
{
    std::string text;
    if (footprint.product > 0.0) text = massText(footprint) + "\n" + co2Text(footprint) + "\n" + stepsText(footprint);
    text += chargedText(factors, footprint) + unchargedText(footprint);
    for (const base::Notice& notice : footprint.notices) text += "\n" + notice.where + ": " + notice.what.text();
    return text + "\n";
}

using FactorFiles = std::vector<std::pair<std::string, base::Json>>;

// Each file as JSON; false, with what is wrong printed, where one cannot be read.
bool readFactorFiles(const Arguments& arguments, FactorFiles& files)
{
    bool sound = true;
    for (const std::string& path : arguments.values("--factors")) {
        const figures::ShippedFactors* shipped = figures::shippedFactorTable(path);
        const base::Result<std::string> text =
            shipped ? base::Result<std::string>(std::string(shipped->text)) : readText(path, "a table of factors");
        base::Errors faults;
        if (text)
            files.emplace_back(path, base::readJson(*text, faults));
        else
            faults.push_back(text.error());
        printErrors(faults, path);
        sound = sound && faults.empty();
    }
    return sound;
}

int printFootprint(const Arguments& arguments)
{
    FactorFiles files;
    if (!readFactorFiles(arguments, files)) return exitError;
    figures::FactorTable factors;
    const auto prepare = [&](const model::Plant& plant) {
        base::Errors own;
        factors = figures::factorsOf(plant, own);
        printErrors(own, arguments.positional(0));
        bool sound = own.empty();
        for (const auto& [path, json] : files) {
            base::Errors faults;
            factors.layOver(figures::readFactors(json, plant, faults));
            for (const base::Error& fault : faults)
                printError({fault.code, path + (fault.where.empty() ? "" : ": " + fault.where), fault.what});
            sound = sound && faults.empty();
        }
        return sound;
    };
    const auto made = [&](const model::Plant& plant, const figures::RunResult& result) {
        const Footprint footprint = figures::footprintOf(plant, result, factors);
        return RunTable{figures::footprintCsv(factors, footprint),
                        figures::footprintJson(plant, result, factors, footprint), footprintText(factors, footprint)};
    };
    return reportTable(arguments, -1.0, made, prepare);
}

constexpr Positional footprintPositionals[] = {
    {.name = "PLANT", .help = "plant file (*.plant.json) or project (*.titer)"}};
constexpr Option footprintOptions[] = {
    {.name = "--factors",
     .value = "FILE",
     .help =
         "table of factors (titer.factors/1), or uk_2025, which comes with Titer; what a later one has stands in place "
         "of an earlier one's, and of the plant's own",
     .many = true},
    {.name = "--until", .value = "T", .help = "how long to run (14d, \"36 h\"); default: the recipe's duration"},
    {.name = "--set", .value = "PATH=VALUE", .help = "a different value for a path of the plant file", .many = true},
    {.name = "--out", .value = "CSV", .help = "write the lines; - is standard output", .output = true},
    {.name = "--tolerance", .value = "TOL", .help = "preview (1e-4), normal (1e-6), reference (1e-8) or a number"},
};

} // namespace

const Command footprint{
    .name = "footprint",
    .summary = "Run a plant and print its mass intensity, E-factors, water, energy and CO2",
    .positionals = footprintPositionals,
    .options = footprintOptions,
    .about =
        "The process mass intensity is the mass of all that goes in per mass of product: water, cleaning, steam, raw "
        "materials, and consumables whose mass a table of factors states;\nthe key figure plant.mass_intensity "
        "counts liquids and steam alone. Emissions come from factors in the plant (its key “footprint”) and in tables: "
        "your own, and the conversion factors of the United Kingdom for 2025. What has none is listed with its "
        "amount.\n--json prints titer.footprint/1.",
    .example = "titer-cli footprint mab-platform.plant.json --factors site.factors.json",
    .run = printFootprint};

} // namespace titer::cli
