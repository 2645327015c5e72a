// titer-cli advise: what could be done from a time on, ranked by what it would gain.
#include "app/cli/ahead/advice_report.h"
#include "app/cli/ahead/looking_ahead.h"
#include "app/cli/common/console.h"
#include "app/cli/common/core_application.h"
#include "app/cli/common/import_options.h"
#include "app/cli/common/readings.h"
#include "app/live/recordings/column_loading.h"
#include "core/base/units/units.h"
#include "core/solve/catalogue.h"

namespace titer::cli {

namespace {

// "capture=45 g/L", which spreads by the stated deviation.
void readCapacities(const Arguments& arguments, double deviation, app::TrainOrder& train, std::string& fault)
{
    for (const std::string& text : arguments.values("--capacity")) {
        std::string column, value;
        if (!splitAt(text, column, value)) {
            fault = "--capacity: “" + text + "” is not COLUMN=CAPACITY";
            return;
        }
        const base::Result<double> capacity = readAbove0(value, "kg/m3", "g/L");
        if (!capacity) {
            fault = "--capacity: " + capacity.error().what.text();
            return;
        }
        train.capacities.push_back({column, {*capacity, deviation * *capacity, twin::TrainCapacity::Source::Stated}});
    }
}

base::Result<double> readLoadShare(std::string_view text)
{
    const base::Result<double> share = base::readQuantity(text, "1");
    if (!share) return share.error();
    if (*share > 0.0 && *share <= 1.0) return share;
    return base::inputError("--load-share", base::say("It must be a fraction above 0 and up to 100 %."));
}

base::Result<twin::HarvestGoal> readHarvestGoal(const std::string& text)
{
    if (text == "per_hour") return twin::HarvestGoal::PerHour;
    if (text == "product") return twin::HarvestGoal::Product;
    return base::inputError(base::say("“{1}” is no goal of a harvest: write per_hour or product.", text));
}

// "4.1 g/L", or with its standard deviation "4.1 g/L=0.1 g/L".
void readLoadedTitre(const Arguments& arguments, app::LoadingFile& loading, std::string& fault)
{
    const std::optional<std::string> text = arguments.value("--loaded-titre");
    if (!text || !fault.empty()) return;
    std::string titre = *text, deviation;
    splitAt(*text, titre, deviation);
    const base::Result<double> stated = readAbove0(titre, "kg/m3", "g/L");
    const base::Result<double> spread = deviation.empty() ? 0.0 : readAbove0(deviation, "kg/m3", "g/L");
    for (const base::Result<double>* read : {&stated, &spread})
        if (!*read && fault.empty()) fault = "--loaded-titre: " + read->error().what.text();
    if (!fault.empty()) return;
    loading.titre = *stated;
    loading.titreDeviation = *spread;
}

struct AdviseOrder {
    AheadOrder ahead;
    app::AdviceOrder advice;
    app::LoadingFile loading; // of columns; without a path none
    int count = 6;
};

// Where both are given, absorbances are of the load, and all else may be of either.
void takeLoading(const Arguments& arguments, AdviseOrder& order)
{
    std::string& fault = order.ahead.fault;
    order.loading.path = arguments.value("--loading").value_or(std::string());
    order.loading.settings = importSettings(arguments, arguments.positional(0));
    order.loading.map = order.ahead.map;
    readLoadedTitre(arguments, order.loading, fault);
    if (fault.empty() && order.loading.path.empty() && arguments.has("--loaded-titre"))
        fault = "--loaded-titre goes with --loading, from which the capacity of a column is read";
    if (!order.loading.path.empty())
        std::erase_if(order.ahead.map, [](const model::TagEntry& entry) { return entry.variable.ends_with(".uv"); });
}

AdviseOrder readAdviseOrder(const Arguments& arguments)
{
    AdviseOrder order{.ahead = readAheadOrder(arguments), .advice = {}, .loading = {}};
    std::string& fault = order.ahead.fault;
    order.ahead.request.points = 121;
    order.advice = {.goal = arguments.value("--maximize").value_or(arguments.value("--minimize").value_or("")),
                    .isMinimized = arguments.has("--minimize"),
                    .limits = arguments.values("--subject"),
                    .vary = arguments.values("--vary"),
                    .plansTrain = true};
    takeOption(arguments, "--runs", order.ahead.request.runs, countWithin(8, 100'000), fault);
    takeOption(arguments, "--most", order.count, countWithin(1, 1000), fault);
    takeOption(arguments, "--load-share", order.advice.train.share, readLoadShare, fault);
    if (fault.empty()) readCapacities(arguments, order.ahead.request.deviation, order.advice.train, fault);
    takeLoading(arguments, order);
    takeOption(arguments, "--harvest-by", order.advice.train.goal, readHarvestGoal, fault);
    if (fault.empty() && arguments.has("--maximize") && arguments.has("--minimize"))
        fault = "name the goal by --maximize or by --minimize";
    for (const char* option : {"--subject", "--vary", "--most"})
        if (fault.empty() && order.advice.goal.empty() && arguments.has(option))
            fault = std::string(option) + " goes with a goal: name one by --maximize or by --minimize";
    return order;
}

// Changes of the recipe by what they gain, and the train behind what goes on as planned; without a goal the train alone.
void findAll(LookingAhead& ahead, app::Document& document, const AdviseOrder& order, LongWork& work,
             app::PreparedAdvice& advice)
{
    ahead.request().progress = work.progress();
    if (order.advice.goal.empty()) {
        base::Result<app::PlannedTrain> train =
            app::plannedTrain(ahead.flowsheet(), solve::catalogue(), ahead.request(), order.advice.train, work.token());
        if (train)
            advice.train = std::move(*train);
        else
            ahead.errors().push_back(train.error());
        return;
    }
    document.checkNow();
    advice = app::prepareAdvice(document, order.advice, ahead.request(), ahead.errors());
    advice.request.kept = order.count;
    if (!ahead.errors().empty()) return;
    if (const base::Done found = app::findAdvice(ahead.flowsheet(), solve::catalogue(), advice, work.token()); !found)
        ahead.errors().push_back(found.error());
}

int adviseFile(const Arguments& arguments)
{
    AdviseOrder order = readAdviseOrder(arguments);
    if (!order.ahead.fault.empty()) return usageError(arguments.command(), order.ahead.fault);

    const CoreApplication application;
    LookingAhead ahead(arguments, order.ahead);
    app::Document document(solve::catalogue());
    const bool sound = ahead.read();
    if (sound && order.advice.goal.empty() && twin::vesselOfTrain(*ahead.request().plant) < 0)
        return usageError(arguments.command(), "name the goal by --maximize or by --minimize: this plant has no "
                                               "culture with columns or filters behind it that could be planned "
                                               "without one");
    if (sound)
        if (const base::Done taken = document.newPlant(ahead.flowsheet()); !taken)
            ahead.errors().push_back(taken.error());
    LongWork work(ahead.report().plant);
    if (sound && ahead.errors().empty() && !order.loading.path.empty())
        app::readLoading(order.loading, *ahead.request().plant, order.advice.train, ahead.errors(),
                         ahead.report().notices, work.token());
    app::PreparedAdvice advice;
    if (sound && ahead.errors().empty() && ahead.start(work)) findAll(ahead, document, order, work, advice);
    work.clear();
    if (!ahead.printFaults()) return exitError;
    printNotices(ahead.report().notices, ahead.path());
    if (advice.train) printNotices(advice.train->notices, ahead.path());
    if (arguments.json())
        printJson(adviceJson(ahead.report(), order.advice, advice));
    else
        print(adviceText(ahead.report(), order.advice, advice));
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
        Option{.name = "--load-share",
               .value = "SHARE",
               .help = "of the capacity of each column of the train that is loaded; default: 80 %"},
        Option{.name = "--capacity",
               .value = "COLUMN=CAPACITY",
               .help = "what a column binds at 10 % breakthrough (capture=45 g/L); default: what its model says",
               .many = true},
        Option{.name = "--loading",
               .value = "FILE",
               .help = "recording of the load of a column from its begin on, its outlet's absorbance mapped to "
                       "COLUMN.uv: what "
                       "it binds is read from its breakthrough"},
        Option{.name = "--loaded-titre",
               .value = "TITRE[=DEVIATION]",
               .help = "of that load (4.1 g/L=0.1 g/L); default: that of a run of the plant"},
        Option{.name = "--harvest-by",
               .value = "GOAL",
               .help =
                   "what days of harvest and loads of the first column are ranked by: per_hour (product in its pool "
                   "per hour since the culture began), or product; default: per_hour"},
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
    .about =
        "Changes of the recipe from now on, each tried by runs of the model from what the estimators of the plant "
        "know (see titer-cli\nforecast), and ranked by the gain in the goal against the recipe as planned, with "
        "P10 and P90. Nothing is changed.\nOf a culture with columns or filters behind it the steps of this train "
        "are planned too: cycles, load, buffers, filter\narea, hours, and the day of harvest; without a goal these "
        "alone. --json prints titer.advice/1, in SI units.",
    .example = "titer-cli advise culture.plant.json --recording cells.csv --maximize "
               "production.volume*production.product --subject \"production.glucose <= 8 g/L\"",
    .run = adviseFile};

} // namespace titer::cli
