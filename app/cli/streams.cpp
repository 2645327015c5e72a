// titer-cli streams: runs a plant and prints its stream table.
#include "core/figures/stream_table.h"

#include "app/cli/common/arguments.h"
#include "app/cli/common/command.h"
#include "app/cli/common/console.h"
#include "app/cli/common/readings.h"
#include "app/cli/common/run_order.h"
#include "app/cli/common/table.h"
#include "core/base/text.h"
#include "core/base/units/units.h"

#include <cmath>

namespace titer::cli {

using figures::StreamTable;

namespace {

// On paper the streams would be the columns; a terminal is too narrow for many, so that they stand in blocks of a few.
std::string tableText(const StreamTable& table)
{
    constexpr std::size_t abreast = 5;
    std::string text;
    for (std::size_t begin = 0; begin < table.from.size(); begin += abreast) {
        const std::size_t end = std::min(begin + abreast, table.from.size());
        std::set<std::size_t> right;
        for (std::size_t s = begin; s < end; ++s) right.insert(2 + s - begin);
        Table block(right);
        std::vector<std::string> senders = {"from", ""}, receivers = {"to", ""};
        for (std::size_t s = begin; s < end; ++s) senders.push_back(table.from[s]), receivers.push_back(table.to[s]);
        block.add(std::move(senders));
        block.add(std::move(receivers));
        for (const StreamTable::Row& row : table.rows) {
            std::vector<std::string> cells = {row.name.text(), row.displayUnit == "1" ? "" : row.displayUnit};
            for (std::size_t s = begin; s < end; ++s)
                cells.push_back(std::isfinite(row.values[s])
                                    ? base::writeShort(base::toUnit(row.values[s], row.displayUnit), 4)
                                    : "-");
            block.add(std::move(cells));
        }
        text += (text.empty() ? "" : "\n") + block.text();
    }
    return text.empty() ? "This plant has no streams.\n" : text;
}

int printStreams(const Arguments& arguments)
{
    double at = -1.0;
    std::string fault;
    takeOption(arguments, "--at", at, readDuration, fault);
    if (!fault.empty()) return usageError(arguments.command(), fault);
    return reportTable(arguments, at, [at](const model::Plant& plant, const figures::RunResult& result) {
        const StreamTable table =
            at < 0.0 ? figures::streamTable(plant, result) : figures::streamTableAt(plant, result, at);
        return RunTable{figures::streamsCsv(table), figures::streamsJson(table), tableText(table)};
    });
}

constexpr Positional streamsPositionals[] = {
    {.name = "FILE", .help = "plant file (*.plant.json) or project (*.titer)"}};
constexpr Option streamsOptions[] = {
    {.name = "--until", .value = "T", .help = "how long to run (14d, \"36 h\"); default: the recipe's duration"},
    {.name = "--at", .value = "T", .help = "what flows at this time of the run, instead of totals (36h)"},
    {.name = "--set", .value = "PATH=VALUE", .help = "a different value for a path of the plant file", .many = true},
    {.name = "--out", .value = "CSV", .help = "write the table; - is standard output", .output = true},
    {.name = "--tolerance", .value = "TOL", .help = "preview (1e-4), normal (1e-6), reference (1e-8) or a number"},
};

} // namespace

const Command streams{
    .name = "streams",
    .summary = "Run a plant and print its stream table",
    .positionals = streamsPositionals,
    .options = streamsOptions,
    .about = "Streams are the columns; volume, mean flow, when it flowed, temperature, pH and each component's mean "
             "concentration and amount are the rows;\nwith --at flow, temperature, pH, concentrations and amounts per "
             "time then. pH is that of the unit that a stream leaves where a set-point holds it (a "
             "bioreactor), else that of all that was carried, mixed, where\nbuffers are declared. It is omitted (-) "
             "where strong ions exceed what the buffers make up for by more than 5 mM:\nthe charges cannot be in "
             "balance then, because counter-ions are not among the components, or acid or lye is free.\n--json prints "
             "titer.streams/1; each row has its unit.",
    .example = "titer-cli streams capture-column.plant.json --out streams.csv",
    .run = printStreams};

} // namespace titer::cli
