// titer-cli cost equipment: what a piece of equipment costs by a correlation of purchases, and as a bare module.
#include "app/cli/common/command.h"
#include "app/cli/common/console.h"
#include "app/cli/common/readings.h"
#include "app/cli/common/table.h"
#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/economics/equipment/equipment_cost.h"

namespace titer::cli {

using base::Json;
using economics::EquipmentCorrelation;
using economics::EquipmentCost;
using economics::EquipmentOrder;

namespace {

Json correlationJson(const EquipmentCorrelation& correlation)
{
    const auto numbers = [](const auto& values) {
        Json list = Json::array();
        for (const double value : values) list.push(value);
        return list;
    };
    Json item = Json::object();
    item["id"] = correlation.id;
    item["name"] = correlation.name;
    item["size"] = correlation.size;
    item["unit"] = correlation.unit;
    item["from"] = base::fromUnit(correlation.from, correlation.unit);
    item["to"] = base::fromUnit(correlation.to, correlation.unit);
    item["k"] = numbers(correlation.k);
    item["bare_module"] = correlation.bareModule
                              ? numbers(std::array{correlation.bareModule->first, correlation.bareModule->second})
                              : Json();
    item["materials"] = Json::object();
    for (const auto& [name, factor] : correlation.materials) item["materials"][name] = factor;
    item["currency"] = correlation.currency;
    item["year"] = double(correlation.year);
    item["index"] = correlation.index;
    item["source"] = correlation.source;
    return item;
}

std::string sizeRangeText(const EquipmentCorrelation& correlation)
{
    return base::writeShort(correlation.from, 6) + " to " + base::writeShort(correlation.to, 6) + " " +
           correlation.unit;
}

std::string purchaseRangeText(const EquipmentCorrelation& correlation, int digits)
{
    return base::writeShort(correlation.purchase(correlation.from), digits) + " to " +
           base::writeShort(correlation.purchase(correlation.to), digits) + " " + correlation.currency;
}

std::string correlationsText()
{
    Table table;
    table.add({"id", "what", "size", "range", "purchase", "in"});
    for (const EquipmentCorrelation& one : economics::equipmentCorrelations())
        table.add(
            {one.id, one.name, one.size, sizeRangeText(one), purchaseRangeText(one, 3), std::to_string(one.year)});
    return table.text() + "Materials, factors and the source of each: titer-cli cost equipment ID.\n";
}

std::string correlationText(const EquipmentCorrelation& one)
{
    Table table;
    table.add({"  size", one.size + ", " + sizeRangeText(one)});
    table.add({"  purchase", purchaseRangeText(one, 5)});
    table.add({"  K1, K2, K3", base::writeShort(one.k[0], 8) + ", " + base::writeShort(one.k[1], 8) + ", " +
                                   base::writeShort(one.k[2], 8)});
    if (one.bareModule)
        table.add({"  B1, B2",
                   base::writeShort(one.bareModule->first, 6) + ", " + base::writeShort(one.bareModule->second, 6)});
    for (const auto& [name, factor] : one.materials) table.add({"  " + name, base::writeShort(factor, 4)});
    table.add({"  year, cost index", std::to_string(one.year) + ", " + base::writeShort(one.index, 6)});
    return one.name + " (" + one.id + ")\n" + table.text() + "  " + one.source + "\n";
}

Json factorOrNull(const std::optional<double>& value)
{
    return value ? Json(*value) : Json();
}

Json equipmentCostJson(const EquipmentCorrelation& correlation, const EquipmentOrder& order, const EquipmentCost& cost)
{
    Json json = Json::object();
    json["format"] = "titer.equipment_cost/1";
    json["id"] = correlation.id;
    json["name"] = correlation.name;
    json["size"] = order.size;
    json["from"] = base::fromUnit(correlation.from, correlation.unit);
    json["to"] = base::fromUnit(correlation.to, correlation.unit);
    json["material"] = cost.material.empty() ? Json() : Json(cost.material);
    json["material_factor"] = cost.materialFactor;
    json["pressure"] = factorOrNull(order.pressure);
    json["pressure_factor"] = factorOrNull(cost.pressureFactor);
    json["currency"] = correlation.currency;
    json["year"] = double(correlation.year);
    json["index"] = cost.index;
    json["purchase"] = cost.purchase;
    json["bare_module_factor"] = factorOrNull(cost.bareModuleFactor);
    json["bare_module"] = factorOrNull(cost.bareModule);
    json["source"] = correlation.source;
    json["notices"] = noticesJson(cost.notices);
    return json;
}

std::string equipmentCostText(const EquipmentCorrelation& correlation, const EquipmentOrder& order,
                              const EquipmentCost& cost)
{
    Table table({1});
    const std::string unit = " [" + correlation.currency + "]";
    const auto add = [&](const std::string& name, const std::optional<double>& value, int digits) {
        table.add({name, value ? base::writeShort(*value, digits) : "-"});
    };
    add("purchase" + unit, cost.purchase, 7);
    if (!cost.material.empty()) add("factor of " + cost.material, cost.materialFactor, 4);
    if (order.pressure) add("factor of pressure", cost.pressureFactor, 4);
    add("factor of the bare module", cost.bareModuleFactor, 5);
    add("bare module" + unit, cost.bareModule, 7);
    return correlation.name + ", " + base::writeQuantity(order.size, correlation.unit) + ", at a cost index of " +
           base::writeShort(cost.index, 6) + " (" + std::to_string(correlation.year) + ": " +
           base::writeShort(correlation.index, 6) + ")\n" + table.text() + "  " + correlation.source + "\n";
}

int reportEquipmentCost(const Arguments& arguments, const EquipmentCorrelation& correlation)
{
    EquipmentOrder order;
    std::string fault;
    takeOption(arguments, "--size", order.size, above0(correlation.unit.c_str(), correlation.unit.c_str()), fault);
    takeOption(
        arguments, "--pressure", order.pressure,
        [](const std::string& text) { return base::readQuantity(text, "Pa", "bar"); }, fault);
    takeOption(arguments, "--diameter", order.diameter, above0("m", "m"), fault);
    takeOption(arguments, "--index", order.index, above0("1"), fault);
    if (!fault.empty()) return usageError(arguments.command(), fault);
    order.material = arguments.value("--material").value_or("");
    const base::Result<EquipmentCost> cost = economics::equipmentCost(correlation, order);
    if (!cost) {
        const base::Error& error = cost.error();
        printError({error.code, "--" + error.where, error.what});
        return exitError;
    }
    printNotices(cost->notices);
    if (arguments.json())
        printJson(equipmentCostJson(correlation, order, *cost));
    else
        print(equipmentCostText(correlation, order, *cost));
    return exitDone;
}

int reportEquipment(const Arguments& arguments)
{
    const std::string id = arguments.positional(0);
    if (!arguments.has("--size"))
        for (const char* option : {"--material", "--pressure", "--diameter", "--index"})
            if (arguments.has(option))
                return usageError(arguments.command(), std::string(option) + " is of one size; give --size as well");
    if (id.empty()) {
        if (arguments.has("--size"))
            return usageError(arguments.command(), "--size is of one kind of equipment; give its ID");
        Json list = Json::array();
        for (const EquipmentCorrelation& one : economics::equipmentCorrelations()) list.push(correlationJson(one));
        arguments.json() ? printJson(list) : print(correlationsText());
        return exitDone;
    }
    const base::Result<const EquipmentCorrelation*> correlation = economics::equipmentCorrelation(id);
    if (!correlation) {
        printError(correlation.error(), id);
        return exitError;
    }
    if (arguments.has("--size")) return reportEquipmentCost(arguments, **correlation);
    arguments.json() ? printJson(Json::array({correlationJson(**correlation)})) : print(correlationText(**correlation));
    return exitDone;
}

constexpr Positional equipmentPositionals[] = {
    {.name = "ID", .help = "kind of equipment; without it all are listed", .required = false}};
constexpr Option equipmentOptions[] = {
    {.name = "--size", .value = "Q", .help = "what it costs depends on this: \"100 m2\", \"2000 L\", \"15 kW\""},
    {.name = "--material",
     .value = "M",
     .help = "what it is made of (stainless_steel); default: what the purchase is of"},
    {.name = "--pressure", .value = "P", .help = "above that of the air (\"10 bar\"); default: none"},
    {.name = "--diameter", .value = "D", .help = "of a vessel under pressure (1.2m)"},
    {.name = "--index", .value = "N", .help = "cost index of the year that is meant; default: that of the correlation"},
};

} // namespace

const Command costEquipment{
    .name = "cost equipment",
    .summary = "What a piece of equipment costs: its purchase, and built in as a bare module",
    .positionals = equipmentPositionals,
    .options = equipmentOptions,
    .about =
        "Correlations are those of Turton et al. for 2001, with a cost index of 397. That of another year is yours "
        "to give: such indices\nare sold. A bare module is the purchase with what is built and paid around it: "
        "piping, foundations, work, freight, engineering.\nAccurate to some 30 %. --json prints "
        "titer.equipment_cost/1, in SI units; of what there is none it has null, and a notice says why.",
    .example =
        "titer-cli cost equipment floating-head --size \"100 m2\" --material stainless_steel --pressure \"10 bar\"",
    .run = reportEquipment};

} // namespace titer::cli
