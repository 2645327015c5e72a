// titer-cli schedule: when the next batch can begin, and a campaign of batches.
#include "app/cli/common/arguments.h"
#include "app/cli/common/command.h"
#include "app/cli/common/console.h"
#include "app/cli/common/input_file.h"
#include "app/cli/common/output_file.h"
#include "app/cli/common/readings.h"
#include "app/cli/common/run_order.h"
#include "app/cli/common/table.h"
#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/model/flowsheet.h"
#include "core/schedule/plant_tasks.h"
#include "core/schedule/schedule_json.h"

#include <algorithm>

namespace titer::cli {

namespace {

using base::Json;
using base::say;
using schedule::Campaign;
using schedule::Load;
using schedule::Schedule;
using schedule::Tasks;
using schedule::Variant;

struct ScheduleOrder {
    std::vector<std::pair<std::string, int>> counts; // of --equipment
    long batches = 0;                                // 0: not given
    double horizon = 0.0;                            // [s], 0: not given
    RunOrder run;                                    // of a plant
    std::string fault;                               // of usage
};

ScheduleOrder readScheduleOrder(const Arguments& arguments)
{
    ScheduleOrder order;
    order.run = readRunOrder(arguments);
    order.fault = order.run.fault;
    takeOption(arguments, "--batches", order.batches, countWithin(1, schedule::maxBars), order.fault);
    takeOption(arguments, "--horizon", order.horizon, readDuration, order.fault);
    if (order.horizon > schedule::maxTime)
        order.fault = "--horizon: at most " + base::writeQuantity(schedule::maxTime, "d", 3);
    for (const std::string& text : arguments.values("--equipment")) {
        std::string unit, count;
        if (!splitAt(text, unit, count)) {
            order.fault = "--equipment: “" + text + "” is not UNIT=N";
            continue;
        }
        const base::Result<long> read = readCount(count, 1, schedule::maxCount);
        if (read)
            order.counts.emplace_back(unit, int(*read));
        else
            order.fault = "--equipment: " + read.error().what.text();
    }
    return order;
}

// A run of the plant says when each unit of it is taken.
Tasks tasksOfPlant(const Arguments& arguments, const RunOrder& order, model::Flowsheet flowsheet, base::Errors& errors)
{
    const std::string path = arguments.positional(0);
    const std::string name = flowsheet.name.empty() ? path : flowsheet.name;
    const std::shared_ptr<const model::Plant> plant =
        checkedPlant(std::move(flowsheet), arguments.values("--set"), errors);
    if (!plant || !errors.empty()) return {};
    runs::RunRequest request;
    request.until = order.until;
    request.tolerance = order.tolerance;
    const figures::RunResult result = runWithProgress(plant, request, name);
    printNotices(result.notices, path);
    printFaults(result, path);
    if (result.status != figures::RunStatus::Ok) {
        errors.push_back(
            {base::Code::Solver, "run",
             say("The run is {1}, so when its units are free is not known. Correct what is reported of it.",
                 figures::statusText(result.status))});
        return {};
    }
    const schedule::Plan plan = schedule::readPlan(plant->economics, errors);
    if (!errors.empty()) return {};
    Tasks tasks = schedule::tasksOf(*plant, result, plan, errors);
    if (tasks.tasks.empty())
        errors.push_back(base::inputError(
            "units", say("No equipment of the plant was in use in its run, so there is nothing to schedule.")));
    return tasks;
}

// Of a file of tasks, or of a plant.
Tasks orderedTasks(const Arguments& arguments, const ScheduleOrder& order, base::Errors& errors)
{
    const std::string path = arguments.positional(0);
    const base::Result<std::string> text = readText(path, "a plant, a project or a file of tasks (titer.tasks/1)");
    if (!text) {
        errors.push_back(text.error());
        return {};
    }
    base::Errors faults; // of the text, which the plant's reader reports by itself
    if (!isProject(*text))
        if (const Json json = base::readJson(*text, faults); faults.empty() && schedule::isTasks(json)) {
            for (const char* option : {"--until", "--set", "--tolerance"})
                if (!arguments.values(option).empty())
                    errors.push_back(base::inputError(
                        option, say("Nothing is run for a file of tasks. Leave {1} out, or give a plant.", option)));
            return errors.empty() ? schedule::readTasks(json, errors) : Tasks{};
        }
    base::Notices notices;
    model::Flowsheet flowsheet = path == "-" ? model::readPlant(*text, errors) : readFlowsheet(path, errors, notices);
    printNotices(notices, path);
    return errors.empty() ? tasksOfPlant(arguments, order.run, std::move(flowsheet), errors) : Tasks{};
}

void setCounts(Tasks& tasks, const ScheduleOrder& order, base::Errors& errors)
{
    const std::vector<std::string> units = tasks.units();
    for (const auto& [unit, count] : order.counts) {
        if (std::ranges::find(units, unit) == units.end())
            errors.push_back(
                base::inputError("--equipment", say("No task is on “{1}”. The units of the tasks are: {2}.", unit,
                                                    base::join(units, ", "))));
        tasks.setCount(unit, count);
    }
}

std::string inHours(double seconds)
{
    return base::writeShort(base::toUnit(seconds, "h"), 6);
}

// What is of one product.
void addCycle(const Schedule& made, Table& table)
{
    std::vector<std::string> ranges;
    for (const Schedule::Range& range : made.feasible)
        ranges.push_back(range.to > range.from ? inHours(range.from) + " to " + inHours(range.to)
                                               : inHours(range.from));
    table.add({"batch time", inHours(made.batchTime) + " h"});
    table.add({"cycle time", inHours(made.cycleTime) + " h, no less than " + inHours(made.bound) + " h by occupancy"});
    table.add({"bottleneck", made.bottleneck + (made.nextBottleneck.empty() ? "" : ", then " + made.nextBottleneck)});
    table.add({"between starts", base::join(ranges, ", ") + " h below twice the cycle time"});
}

std::string unitsText(const Schedule& made)
{
    Table table({1, 2, 3, 4});
    table.add({"unit", "count", "occupied [h]", "utilisation [%]", "cycle time alone [h]"});
    for (const Schedule::Unit& unit : made.units)
        table.add({unit.id, std::to_string(unit.count), inHours(unit.occupied),
                   base::writeShort(100.0 * unit.utilisation, 4), inHours(unit.alone)});
    return table.text();
}

std::string waitsText(const Tasks& tasks, const Schedule& made)
{
    Table table({1, 2});
    for (std::size_t i = 0; i < tasks.tasks.size(); ++i) {
        if (tasks.tasks[i].mayWait <= 0.0) continue;
        if (table.empty()) table.add({"task", "waits [h]", "may wait [h]"});
        table.add({tasks.tasks[i].id, inHours(made.waits[i]), inHours(tasks.tasks[i].mayWait)});
    }
    return table.empty() ? "" : "\n" + table.text();
}

std::string productsText(const Tasks& tasks, const std::vector<Schedule>& made, const Campaign& campaign)
{
    const std::vector<std::string> products = tasks.products();
    std::string text;
    for (std::size_t p = 0; p < products.size(); ++p) {
        Table table;
        if (products.size() > 1) table.add({"product", products[p]});
        addCycle(made[p], table);
        if (products.size() == 1) {
            table.add({"batches", std::to_string(campaign.batches)});
            table.add({"makespan", inHours(campaign.makespan) + " h"});
        }
        text +=
            (p > 0 ? "\n" : "") + table.text() + "\n" + unitsText(made[p]) + waitsText(tasks.of(products[p]), made[p]);
    }
    if (tasks.areIrregular()) {
        Table table;
        table.add({"batches", std::to_string(campaign.batches)});
        table.add({"makespan", inHours(campaign.makespan) + " h"});
        table.add({"mean time between starts", inHours(campaign.cycle) + " h"});
        text += "\n" + table.text();
    }
    return text;
}

std::string shownAmount(double amount, const std::string& unit)
{
    return unit == "1" ? base::writeShort(amount, 4) : base::writeQuantity(amount, base::displayUnit(unit), 4);
}

std::string loadsText(const Campaign& campaign)
{
    if (campaign.loads.empty()) return {};
    Table table({1, 2, 3});
    table.add({"thing", "peak", "mean", "tank for a steady supply"});
    for (const Load& load : campaign.loads) {
        const bool isMass = base::sameDimension(load.unit, "kg/s");
        table.add({load.thing, shownAmount(load.peak, load.unit), shownAmount(load.mean, load.unit),
                   load.steady ? shownAmount(load.steady->tank, isMass ? "kg" : "m3") : ""});
    }
    return "\n" + table.text();
}

std::string variantsText(const Tasks& tasks, const std::vector<Variant>& variants)
{
    if (variants.empty()) return {};
    Table table({2, 3});
    table.add({"one", "of", "cycle time [h]", "batches"});
    for (const Variant& variant : variants)
        table.add({variant.change > 0 ? "more" : "less", variant.id, variant.cycle ? inHours(*variant.cycle) : "",
                   variant.batches ? std::to_string(*variant.batches) : ""});
    std::string text = "\n" + table.text();
    if (tasks.products().size() > 1) return text;
    Table enough({1});
    enough.add({"unit", "enough"});
    for (const std::string& unit : tasks.units()) {
        const std::optional<int> count = schedule::enoughOf(tasks, unit);
        enough.add({unit, count ? std::to_string(*count) : ""});
    }
    return text + "\n" + enough.text();
}

// More than a person reads go into a file.
std::string barsText(const Campaign& campaign)
{
    constexpr std::size_t max = 200;
    if (campaign.bars.size() > max)
        return "\n" + std::to_string(campaign.bars.size()) + " bars; --out writes them, --json prints them.\n";
    Table table({0, 2, 4, 5});
    table.add({"batch", "unit", "item", "task", "from [h]", "to [h]"});
    for (const Campaign::Bar& bar : campaign.bars)
        table.add({std::to_string(bar.batch), bar.unit, std::to_string(bar.item), bar.task, inHours(bar.from),
                   inHours(bar.to)});
    return "\n" + table.text();
}

int printSchedule(const Arguments& arguments, const Tasks& tasks, const std::vector<Schedule>& made,
                  const Campaign& campaign, const ScheduleOrder& order)
{
    int status = exitDone;
    const std::optional<std::string> out = arguments.value("--out");
    if (out)
        if (const base::Done written = writeOutput(arguments, *out, schedule::barsCsv(campaign)); !written) {
            printError(written.error(), *out);
            status = exitError;
        }
    if (out == "-") return status;
    const std::vector<Variant> variants =
        arguments.has("--variants") ? schedule::variantsOf(tasks, order.horizon) : std::vector<Variant>();
    if (arguments.json())
        printJson(schedule::scheduleJson(tasks, made, campaign, variants));
    else
        print(productsText(tasks, made, campaign) + loadsText(campaign) + variantsText(tasks, variants) +
              barsText(campaign));
    return status;
}

// By product. With errors not all of them.
std::vector<Schedule> schedulesOf(const Tasks& tasks, base::Errors& errors, base::Notices& notices)
{
    std::vector<Schedule> made;
    for (const std::string& product : tasks.products())
        if (std::optional<Schedule> one = schedule::scheduleOf(tasks.of(product), errors, notices))
            made.push_back(std::move(*one));
    if (tasks.areIrregular())
        notices.push_back({"cycle_time", say("Cycle times are those of one product without a calendar. The campaign "
                                             "keeps to the calendar and to the order of products, each batch as early "
                                             "as it can be.")});
    return made;
}

int runSchedule(const Arguments& arguments)
{
    const ScheduleOrder order = readScheduleOrder(arguments);
    if (!order.fault.empty()) return usageError(arguments.command(), order.fault);
    const std::string path = arguments.positional(0);
    base::Errors errors;
    base::Notices notices;
    if (const std::optional<std::string> out = arguments.value("--out"))
        if (const base::Done may = canWrite(arguments, *out); !may) {
            printError(may.error(), *out);
            return exitError;
        }
    Tasks tasks = orderedTasks(arguments, order, errors);
    if (errors.empty()) setCounts(tasks, order, errors);
    std::vector<Schedule> made;
    if (errors.empty()) made = schedulesOf(tasks, errors, notices);
    printNotices(notices, path);
    printErrors(errors, path);
    if (made.empty() || !errors.empty()) return exitError;
    const base::Result<Campaign> campaign = schedule::wantedCampaign(tasks, made, {order.batches, order.horizon});
    if (!campaign) {
        base::Error error = campaign.error();
        if (error.where == "batches" || error.where == "horizon") error.where.insert(0, "--");
        printError(error, path);
        return exitError;
    }
    return printSchedule(arguments, tasks, made, *campaign, order);
}

constexpr Positional schedulePositionals[] = {
    {.name = "PLANT|TASKS",
     .help = "plant file (*.plant.json) or project (*.titer), which is run, or tasks (titer.tasks/1)"}};
constexpr Option scheduleOptions[] = {
    {.name = "--equipment",
     .value = "UNIT=N",
     .help = "so many of a unit are alike and take turns, batch by batch",
     .many = true},
    {.name = "--batches", .value = "N", .help = "of the campaign; default: 1, or with --horizon as many as fit"},
    {.name = "--horizon", .value = "T", .help = "how long the campaign may take (330d, \"7920 h\")"},
    {.name = "--variants", .help = "what one more and one less of each unit and thing would do"},
    {.name = "--until", .value = "T", .help = "how long to run the plant; default: the recipe's duration"},
    {.name = "--set", .value = "PATH=VALUE", .help = "a different value for a path of the plant file", .many = true},
    {.name = "--tolerance", .value = "TOL", .help = "of the plant's run: preview, normal, reference or a number"},
    {.name = "--out", .value = "CSV", .help = "write the bars; - is standard output", .output = true},
};

} // namespace

// `schedule` is a namespace of core.
const Command scheduleCommand{
    .name = "schedule",
    .summary = "Find the smallest time between batches, the bottleneck, and a campaign",
    .positionals = schedulePositionals,
    .options = scheduleOptions,
    .about =
        "A plant is run once; each piece of equipment is a task from when it begins until it is free again. "
        "The cycle time is the smallest time between starts at which no unit is taken twice and no thing exceeds its "
        "limit, with waits\nwithin their limits. It may be longer than the longest occupancy, and longer times are not "
        "always possible: the ranges below\ntwice the cycle time are listed. The bottleneck is what would allow the "
        "longest cycle time if all else were there without end.\nWhere a task waits its unit stays taken, and what "
        "begins in the batch at or after its end comes later by as much; what is under\nway then waits at its end as "
        "well, if it may. Utilisation is the share of the cycle time in which units are taken.\nManual tasks begin in "
        "the open "
        "hours of a calendar alone; with one, or with several products, each batch of the campaign begins as early "
        "as\nit "
        "can. What a plant states in economics/schedule counts. --json prints "
        "titer.schedule/1, in SI units.",
    .example = "titer-cli schedule resources/examples/mab-platform.plant.json --equipment production=2 --horizon 330d",
    .run = runSchedule};

} // namespace titer::cli
