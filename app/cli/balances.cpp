// titer-cli balances: runs a plant and prints its balances by component, for the plant and by unit.
#include "core/figures/balance_table.h"

#include "app/cli/common/arguments.h"
#include "app/cli/common/command.h"
#include "app/cli/common/console.h"
#include "app/cli/common/run_order.h"
#include "app/cli/common/table.h"
#include "core/base/text.h"
#include "core/base/units/units.h"

namespace titer::cli {

using figures::BalanceTable;

namespace {

// A block per component: the plant, then the units in which more happens than that it passes.
std::string balancesText(const model::Plant& plant, const BalanceTable& table)
{
    std::string text;
    for (std::size_t begin = 0; begin < table.rows.size();) {
        const int component = table.rows[begin].component;
        const std::string unit = figures::balanceDisplayUnit(plant, table.rows[begin]);
        const std::string name = component < 0 ? "Volume"
                                 : plant.components[std::size_t(component)].label.empty()
                                     ? plant.components[std::size_t(component)].id
                                     : plant.components[std::size_t(component)].label;
        Table block({1, 2, 3, 4, 5, 6, 7});
        block.add({name + " [" + unit + "]", "initial", "in", "out", "formed", "consumed", "held", "error", ""});
        for (; begin < table.rows.size() && table.rows[begin].component == component; ++begin) {
            const BalanceTable::Row& row = table.rows[begin];
            if (row.unit >= 0 && row.onlyPasses() && row.closes()) continue;
            std::vector<std::string> cells = {row.unit < 0 ? "  plant" : "  " + plant.units[std::size_t(row.unit)].id};
            for (const double value : {row.initial, row.in, row.out, row.formed, row.consumed, row.held})
                cells.push_back(base::writeShort(base::toUnit(value, unit), 5));
            cells.push_back(base::writeShort(row.error, 2));
            cells.push_back(row.closes() ? "" : "does not close");
            block.add(std::move(cells));
        }
        text += (text.empty() ? "" : "\n") + block.text();
    }
    if (text.empty()) text = "Nothing of this plant has a balance.\n";
    for (const base::Notice& notice : table.notices)
        text += "\n" + (notice.where.empty() ? "" : notice.where + ": ") + notice.what.text();
    return table.notices.empty() ? text : text + "\n";
}

int printBalances(const Arguments& arguments)
{
    return reportTable(arguments, -1.0, [](const model::Plant& plant, const figures::RunResult& result) {
        const BalanceTable table = figures::balanceTable(plant, result);
        return RunTable{figures::balancesCsv(plant, table), figures::balancesJson(plant, table),
                        balancesText(plant, table)};
    });
}

constexpr Positional balancesPositionals[] = {
    {.name = "FILE", .help = "plant file (*.plant.json) or project (*.titer)"}};
constexpr Option balancesOptions[] = {
    {.name = "--until", .value = "T", .help = "how long to run (14d, \"36 h\"); default: the recipe's duration"},
    {.name = "--set", .value = "PATH=VALUE", .help = "a different value for a path of the plant file", .many = true},
    {.name = "--out", .value = "CSV", .help = "write the table, all units; - is standard output", .output = true},
    {.name = "--tolerance", .value = "TOL", .help = "preview (1e-4), normal (1e-6), reference (1e-8) or a number"},
};

} // namespace

const Command plantBalances{
    .name = "balances",
    .summary = "Run a plant and print its balances by component",
    .positionals = balancesPositionals,
    .options = balancesOptions,
    .about =
        "For each component and the volume: what was there at first, came in, went out, was formed, consumed and is "
        "held at the end, for the\nplant and by unit, and the relative error, as in titer.result/1. Units through "
        "which a component only passes are left out of the\ntext. Evaporated water counts as consumed volume. "
        "--json prints titer.balances/1.",
    .example = "titer-cli balances ecoli-fed-batch.plant.json --out balances.csv",
    .run = printBalances};

} // namespace titer::cli
