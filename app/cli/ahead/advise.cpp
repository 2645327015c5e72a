// titer-cli advise: what could be done from a time on, ranked by what it would gain.
#include "app/cli/ahead/advice_report.h"
#include "app/cli/ahead/looking_ahead.h"
#include "app/cli/common/console.h"
#include "app/cli/common/core_application.h"
#include "app/cli/common/import_options.h"
#include "app/cli/common/readings.h"
#include "core/solve/catalogue.h"

namespace titer::cli {

namespace {

int adviseFile(const Arguments& arguments)
{
    AheadOrder order = readAheadOrder(arguments);
    order.request.points = 121;
    app::AdviceOrder wanted{.goal = arguments.value("--maximize").value_or(arguments.value("--minimize").value_or("")),
                            .isMinimized = arguments.has("--minimize"),
                            .limits = arguments.values("--subject"),
                            .vary = arguments.values("--vary")};
    int count = 6;
    takeOption(arguments, "--runs", order.request.runs, countWithin(8, 100'000), order.fault);
    takeOption(arguments, "--most", count, countWithin(1, 1000), order.fault);
    if (order.fault.empty() && arguments.has("--maximize") == arguments.has("--minimize"))
        order.fault = "name the goal by --maximize or by --minimize";
    if (!order.fault.empty()) return usageError(arguments.command(), order.fault);

    const CoreApplication application;
    LookingAhead ahead(arguments, std::move(order));
    app::Document document(solve::catalogue());
    bool sound = ahead.read();
    if (sound)
        if (const base::Done taken = document.newPlant(ahead.flowsheet()); !taken)
            ahead.errors().push_back(taken.error());
    LongWork work(ahead.report().plant);
    app::PreparedAdvice advice;
    if (sound && ahead.errors().empty() && ahead.start(work)) {
        document.checkNow();
        ahead.request().progress = work.progress();
        advice = app::prepareAdvice(document, wanted, ahead.request(), ahead.errors());
        advice.request.kept = count;
        if (ahead.errors().empty())
            if (const base::Done found = app::findAdvice(ahead.flowsheet(), solve::catalogue(), advice, work.token());
                !found)
                ahead.errors().push_back(found.error());
    }
    work.clear();
    if (!ahead.printFaults()) return exitError;
    printNotices(ahead.report().notices, ahead.path());
    if (arguments.json())
        printJson(adviceJson(ahead.report(), wanted, advice));
    else
        print(adviceText(ahead.report(), wanted, advice));
    return exitDone;
}

constexpr Positional advisePositionals[] = {
    {.name = "PLANT", .help = "plant file (*.plant.json) or project (*.titer)"}};
constexpr auto adviseOptions = withImportOptions(joinedOptions(
    std::array{
        Option{.name = "--maximize",
               .value = "GOAL",
               .help = "a variable of the run, or an expression of some (production.volume*production.product), at the "
                       "end of the run"},
        Option{.name = "--minimize", .value = "GOAL", .help = "the same, the less the better"},
        Option{.name = "--subject",
               .value = "\"TAG <= VALUE\"",
               .help = "a limit (also >=) that the run is to keep until its end",
               .many = true},
        Option{.name = "--vary",
               .value = "PATH[=LOW:HIGH]",
               .help = "a number that could be another one, within this range, or 15 and 30 % less and more; default: "
                       "each of the recipe",
               .many = true},
        Option{.name = "--most", .value = "N", .help = "how many are told; default: 6"},
        Option{.name = "--runs", .value = "N", .help = "how many runs make a spread; default: 60"},
    },
    aheadOptions));

} // namespace

const Command adviseRun{
    .name = "advise",
    .summary = "Advise what to do in a run, by what it would gain",
    .positionals = advisePositionals,
    .options = adviseOptions,
    .about = "Changes of the recipe from now on, each tried by runs of the model from what the estimators of the plant "
             "know (see titer-cli\nforecast), and ranked by the gain in the goal against the recipe as planned, with "
             "P10 and P90. Nothing is changed.\n--json prints titer.advice/1, in SI units.",
    .example = "titer-cli advise culture.plant.json --recording cells.csv --maximize "
               "production.volume*production.product --subject \"production.glucose <= 8 g/L\"",
    .run = adviseFile};

} // namespace titer::cli
