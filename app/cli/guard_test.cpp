// titer-cli guard test: random and adversarial writes at the guards of a plant.
#include "app/cli/common/arguments.h"
#include "app/cli/common/command.h"
#include "app/cli/common/console.h"
#include "app/cli/common/input_file.h"
#include "app/cli/common/long_work.h"
#include "app/cli/common/readings.h"
#include "app/cli/common/table.h"
#include "core/base/text.h"
#include "core/guard/adversary.h"

#include <algorithm>

namespace titer::cli {

namespace {

using base::Json;
using base::say;
using guard::Attack;

struct AttackOrder {
    long samples = 1'000'000;
    long seed = 1;
    std::string fault; // of usage
};

// Of a guard, as the simulation has it and as a device would.
struct Attacked {
    std::string id;
    Attack lines, device;

    Attack all() const
    {
        Attack sum = lines;
        sum.add(device);
        return sum;
    }
};

Attack attackAt(const model::PlantGuard& one, const guard::Place& place, const AttackOrder& order, long writes,
                LongWork& work)
{
    constexpr long part = 100'000; // after which a person may end it
    const guard::Guard guard(one.guard->limits(), place);
    Attack sum;
    for (long seed = order.seed; sum.writes < writes && !work.stopped(); ++seed)
        sum.add(guard::attack(guard, place, guard.limits(), std::uint64_t(seed), std::min(part, writes - sum.writes)));
    return sum;
}

double nanosecondsPerCall(const Attack& attack)
{
    const long calls = attack.writes + attack.wakes;
    return calls ? attack.seconds / double(calls) * 1e9 : 0.0;
}

Json attackedJson(const std::vector<Attacked>& all)
{
    Json guards = Json::array();
    for (const Attacked& one : all) {
        const Attack sum = one.all();
        Json item = Json::object();
        item["id"] = one.id;
        item["writes"] = double(sum.writes);
        item["wakes"] = double(sum.wakes);
        Json cuts = Json::object(), violations = Json::object();
        for (int l = 1; l < guard::limitCount; ++l)
            cuts[std::string(limitText(guard::Limit(l)))] = double(sum.cuts[std::size_t(l)]);
        for (int v = 0; v < guard::violationCount; ++v)
            violations[std::string(violationText(guard::Violation(v)))] = double(sum.violations[std::size_t(v)]);
        item["cuts"] = std::move(cuts);
        item["violations"] = std::move(violations);
        item["time_per_write"] = nanosecondsPerCall(sum) * 1e-9;
        guards.push(std::move(item));
    }
    Json json = Json::object();
    json["format"] = "titer.guard_test/1";
    json["guards"] = std::move(guards);
    return json;
}

std::string attackedText(const std::vector<Attacked>& all)
{
    Table table({2, 3, 4, 5});
    table.add({"guard", "cut by", "writes", "cuts", "violations", "time per write [ns]"});
    for (const Attacked& one : all) {
        const Attack sum = one.all();
        table.add({one.id, "", std::to_string(sum.writes), "", std::to_string(sum.violationsInAll()),
                   base::writeShort(nanosecondsPerCall(sum), 3)});
        for (int l = 1; l < guard::limitCount; ++l)
            if (const long cuts = sum.cuts[std::size_t(l)])
                table.add({"", std::string(limitText(guard::Limit(l))), "", std::to_string(cuts), "", ""});
    }
    return table.text();
}

int testGuards(const Arguments& arguments)
{
    AttackOrder order;
    takeOption(arguments, "--samples", order.samples, countWithin(1, 1'000'000'000), order.fault);
    takeOption(arguments, "--seed", order.seed, countWithin(0, maxRandomSeed), order.fault);
    if (!order.fault.empty()) return usageError(arguments.command(), order.fault);
    const std::string path = arguments.positional(0);
    base::Errors errors;
    base::Notices notices;
    const model::Flowsheet flowsheet = readFlowsheet(path, errors, notices);
    printNotices(notices, path);
    const std::shared_ptr<const model::Plant> plant = errors.empty() ? checkedPlant(flowsheet, {}, errors) : nullptr;
    if (plant && plant->guards.empty())
        errors.push_back({base::Code::Input, "guards",
                          say("The plant has no guards to be tested. State limits of a set-point in “guards”.")});
    printErrors(errors, path);
    if (!errors.empty() || !plant) return exitError;

    LongWork work("guard test");
    std::vector<Attacked> all;
    const long each = std::max(1L, order.samples / long(plant->guards.size()));
    for (const model::PlantGuard& one : plant->guards)
        all.push_back({one.id, attackAt(one, guard::Place(), order, each - each / 2, work),
                       attackAt(one, guard::devicePlace, order, each / 2, work)});
    work.clear();
    arguments.json() ? printJson(attackedJson(all)) : print(attackedText(all));
    bool sound = true;
    for (const Attacked& one : all)
        for (int v = 0; v < guard::violationCount; ++v)
            if (const long times = one.all().violations[std::size_t(v)]) {
                sound = false;
                printError({base::Code::Input, "guards/" + one.id,
                            say("{1} values that were let through are at fault in {2}. The guard does not hold: do not "
                                "let anything write by it.",
                                std::to_string(times), std::string(violationText(guard::Violation(v))))});
            }
    if (work.stopped())
        printError({base::Code::Input, "guard test", say("The test was stopped; the rest of the writes is omitted.")});
    return sound && !work.stopped() ? exitDone : exitError;
}

constexpr Positional guardTestPositionals[] = {
    {.name = "PLANT", .help = "plant file (*.plant.json) or project (*.titer)"}};
constexpr Option guardTestOptions[] = {
    {.name = "--samples", .value = "N", .help = "writes in all; default: 1000000"},
    {.name = "--seed", .value = "N", .help = "of the draws; default: 1"},
};

} // namespace

const Command guardTest{
    .name = "guard test",
    .summary = "Attack the guards of a plant and judge all that comes through",
    .positionals = guardTestPositionals,
    .options = guardTestOptions,
    .about =
        "Half of the writes are at a guard as the simulation has it, half as a device would, whose clock jumps as "
        "well. "
        "Among them are\nnumbers that are none, leaps, too much for long, replays, and what was read long ago or is "
        "yet "
        "to come. What comes through is\njudged in true time by the limits alone, without the guard's own code; one "
        "violation is an error. Equal seeds give equal writes.\n--json prints titer.guard_test/1.",
    .example = "titer-cli guard test guarded.plant.json --samples 100000",
    .run = testGuards};

} // namespace titer::cli
