// titer-cli packings: the resins, membranes and monoliths that Titer knows, and what it knows of them.
#include "core/model/types/packings.h"
#include "app/cli/common/arguments.h"
#include "app/cli/common/command.h"
#include "app/cli/common/console.h"
#include "app/cli/common/table.h"
#include "core/base/text.h"

namespace titer::cli {

using base::Json;
using model::Figure;
using model::FigureSpec;
using model::Packing;

namespace {

// A number as it is shown; "150-200" for a span, "-" where it is not known, and a "?" where it is to be checked.
std::string shownFigure(const FigureSpec& spec, const Figure* figure)
{
    if (!figure) return "-";
    std::string text = base::writeShort(figure->low / spec.perDisplayUnit);
    if (figure->high != figure->low) text += "-" + base::writeShort(figure->high / spec.perDisplayUnit);
    return text + (figure->confirmed ? "" : " ?");
}

std::string unitText(const FigureSpec& spec)
{
    const std::string unit = *spec.displayUnit ? spec.displayUnit : spec.unit;
    return unit == "1" ? "" : " [" + unit + "]";
}

constexpr const char* legend = "“-”: not known. “?”: not confirmed; check against the maker's sheet of your lot.\n";

Json packingJson(const Packing& packing)
{
    Json item = Json::object();
    item["id"] = packing.id;
    item["name"] = packing.name;
    item["maker"] = packing.maker;
    item["kind"] = packing.kind;
    item["ligand"] = packing.ligand;
    for (const FigureSpec& spec : model::figureSpecs()) {
        const Figure* figure = packing.figure(spec.key);
        if (!figure) continue;
        Json reported = Json::object();
        reported["unit"] = spec.unit;
        if (figure->low == figure->high) {
            reported["value"] = figure->low;
        } else {
            reported["from"] = figure->low;
            reported["to"] = figure->high;
        }
        if (!figure->conditions.empty()) reported["conditions"] = figure->conditions;
        reported["source"] = figure->source;
        reported["confirmed"] = figure->confirmed;
        item[spec.key] = std::move(reported);
    }
    return item;
}

std::string listText()
{
    Table table({3, 4, 5, 6, 7, 8, 9});
    std::vector<std::string> head{"id", "maker", "kind"};
    for (const char* column : {"d [um]", "bed porosity", "particle porosity", "ions [mM solid]", "ions [mM bed]",
                               "capacity [g/L]", "price [1/L]"})
        head.emplace_back(column);
    table.add(head);
    for (const Packing& packing : model::packings()) {
        std::vector<std::string> row{packing.id, packing.maker, packing.kind};
        for (const FigureSpec& spec : model::figureSpecs()) row.push_back(shownFigure(spec, packing.figure(spec.key)));
        table.add(row);
    }
    return table.text() + legend;
}

std::string packingText(const Packing& packing)
{
    Table table;
    for (const FigureSpec& spec : model::figureSpecs()) {
        const Figure* figure = packing.figure(spec.key);
        const std::string conditions = figure && !figure->conditions.empty() ? figure->conditions + "; " : "";
        table.add({"  " + std::string(spec.label) + unitText(spec), shownFigure(spec, figure),
                   figure ? conditions + figure->source : ""});
    }
    return packing.name + " (" + packing.id + "), " + packing.maker + "\n" + packing.kind + ", " + packing.ligand +
           "\n" + table.text() + legend;
}

// Reported besides the params, so that what stands on standard output can be pasted.
std::string remarks(const Packing& packing)
{
    std::string text =
        "Still missing, otherwise the defaults of the column apply: " + base::join(model::paramsLeft(packing), ", ") +
        ".\n";
    if (const Figure* ions = packing.figure("ionic_capacity_solid"))
        text += "Its ionic capacity is “lambda” of the binding “sma”: " + base::writeShort(ions->low) + " mol/m3.\n";
    // Capacity and price are no params.
    for (const FigureSpec& spec : model::figureSpecs())
        if (const Figure* figure = packing.figure(spec.key); figure && !figure->confirmed && !spec.conditions)
            text += std::string(spec.label) + ": not confirmed; check against the maker's sheet of your lot.\n";
    return text;
}

int reportParams(const Arguments& arguments, const Packing& packing)
{
    const Json params = model::columnParams(packing);
    if (!arguments.json()) {
        printJson(params);
        complain(remarks(packing));
        return exitDone;
    }
    Json left = Json::array();
    for (const std::string& key : model::paramsLeft(packing)) left.push(key);
    Json reported = Json::object();
    reported["id"] = packing.id;
    reported["params"] = params;
    reported["left"] = std::move(left);
    printJson(reported);
    return exitDone;
}

// Part of a name means all that have it; another word the nearest one.
base::Sentence unknown(const std::string& id, const std::vector<std::string>& ids)
{
    std::vector<std::string> meant;
    for (const std::string& known : ids)
        if (known.find(base::lowerAscii(id)) != std::string::npos) meant.push_back("“" + known + "”");
    if (const std::string near = base::nearest(id, ids); meant.empty() && !near.empty())
        meant.push_back("“" + near + "”");
    return meant.empty() ? base::say("There is no packing with this id. “titer-cli packings” lists them.")
                         : base::say("There is no packing with this id. Did you mean {1}?", base::join(meant, " or "));
}

int listPackings(const Arguments& arguments)
{
    const std::string id = arguments.positional(0);
    if (id.empty()) {
        if (arguments.has("--params"))
            return usageError(arguments.command(), "--params is of one packing; give its ID");
        Json list = Json::array();
        for (const Packing& packing : model::packings()) list.push(packingJson(packing));
        arguments.json() ? printJson(list) : print(listText());
        return exitDone;
    }
    std::vector<std::string> ids;
    for (const Packing& packing : model::packings()) {
        ids.push_back(packing.id);
        if (packing.id != id) continue;
        if (arguments.has("--params")) return reportParams(arguments, packing);
        arguments.json() ? printJson(Json::array({packingJson(packing)})) : print(packingText(packing));
        return exitDone;
    }
    printError({base::Code::Input, id, unknown(id, ids)});
    return exitError;
}

constexpr Positional packingsPositionals[] = {{.name = "ID", .help = "describe only this one", .required = false}};
constexpr Option packingsOptions[] = {{.name = "--params", .help = "print its params for a chromatography_column"}};

} // namespace

const Command packings{.name = "packings",
                       .summary = "List the packings of columns with their known properties, or describe one",
                       .positionals = packingsPositionals,
                       .options = packingsOptions,
                       .about =
                           "Every figure has its source, which the view of one ID shows; what is not known is left "
                           "blank. --params prints what a\nplant file can take over, and on standard error what is "
                           "left to give. With --json numbers are in SI units.",
                       .example = "titer-cli packings sp-sepharose-ff --params",
                       .run = listPackings};

} // namespace titer::cli
