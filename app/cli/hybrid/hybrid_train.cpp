// titer-cli hybrid train: a network from recordings, and into the plant where it is better than the rate law alone.
#include "app/cli/common/arguments.h"
#include "app/cli/common/command.h"
#include "app/cli/common/console.h"
#include "app/cli/common/input_file.h"
#include "app/cli/common/long_work.h"
#include "app/cli/common/output_file.h"
#include "app/cli/common/readings.h"
#include "app/cli/fit/fit_into.h"
#include "app/cli/hybrid/hybrid_data.h"
#include "app/cli/hybrid/hybrid_report.h"
#include "core/base/text.h"
#include "core/solve/catalogue.h"
#include "core/studies/hybrid/hybrid_record.h"

namespace titer::cli {

using base::say;
using studies::FitExperiment;

namespace {

std::vector<std::string> listIn(const Arguments& arguments, const char* option)
{
    std::vector<std::string> list;
    for (const std::string_view part : base::split(arguments.value(option).value_or(""), ','))
        if (!base::trimmed(part).empty()) list.emplace_back(base::trimmed(part));
    return list;
}

struct Order {
    studies::HybridRequest request; // without experiments
    int folds = 0;
    std::string fault; // of usage
};

void readFactors(const Arguments& arguments, Order& order)
{
    for (const std::string& text : arguments.values("--factor")) {
        const std::size_t equals = text.rfind('='), colon = text.rfind(':');
        model::HybridNetwork::Factor factor{.parameter = text.substr(0, equals), .low = 0.3, .high = 3.0};
        if (equals != std::string::npos) {
            const bool apart = colon != std::string::npos && colon > equals;
            const auto low = apart ? base::readNumber(text.substr(equals + 1, colon - equals - 1)) : std::nullopt;
            const auto high = apart ? base::readNumber(text.substr(colon + 1)) : std::nullopt;
            if (!low || !high || !(*low > 0.0 && *low < 1.0 && *high > 1.0)) {
                order.fault = "--factor wants PARAMETER=LOW:HIGH with LOW above 0 and below 1 and HIGH above 1, not “" +
                              text + "”";
                return;
            }
            factor.low = *low;
            factor.high = *high;
        }
        order.request.factors.push_back(std::move(factor));
    }
}

Order readOrder(const Arguments& arguments)
{
    Order order;
    std::string& fault = order.fault;
    studies::HybridRequest& request = order.request;
    readFactors(arguments, order);
    request.inputs = listIn(arguments, "--inputs");
    const auto takeCount = [&](const char* option, long low, long high, auto& into) {
        takeOption(arguments, option, into, countWithin(low, high), fault);
    };
    takeCount("--ensemble", 1, 100, request.members);
    takeCount("--starts", 1, 100, request.starts);
    takeCount("--seed", 0, 1'000'000'000, request.seed);
    takeCount("--steps", 20, 5000, request.steps);
    takeCount("--folds", 2, 50, order.folds);
    if (arguments.has("--layers")) request.layers.clear();
    for (const std::string& text : listIn(arguments, "--layers")) {
        if (const base::Result<long> neurons = readCount(text, 1, 100))
            request.layers.push_back(int(*neurons));
        else
            fault = "--layers wants the neurons of each layer, such as 10,10, not “" + text + "”";
    }
    if (order.folds > 0 && !arguments.values("--hold-out").empty()) fault = "--folds and --hold-out exclude each other";
    if (const std::string data = faultOfData(arguments); !data.empty()) fault = data;
    return order;
}

// Runs that are compared, and those that the network is trained on meanwhile.
struct Split {
    std::vector<FitExperiment> training, heldOut;
};

// Without a word about it every fourth run is held out.
std::vector<Split> splitsOf(const HybridData& data, int folds)
{
    if (!data.heldOut.empty()) return {{data.runs, data.heldOut}};
    constexpr std::size_t fourth = 4;
    std::vector<Split> splits(folds > 0 ? std::size_t(folds) : 1);
    for (std::size_t s = 0; s < splits.size(); ++s)
        for (std::size_t r = 0; r < data.runs.size(); ++r) {
            const bool out = folds > 0 ? r % std::size_t(folds) == s : r % fourth == fourth - 1;
            (out ? splits[s].heldOut : splits[s].training).push_back(data.runs[r]);
        }
    return splits;
}

class Trainer {
public:
    Trainer(const Order& order, const HybridData& data, LongWork& work)
        : m_order(order)
        , m_data(data)
        , m_work(work)
    {
        report.alignment = data.alignment;
    }

    // Trains on each split and compares what it held out. The network is that of the only split, or, with folds, of all runs.
    base::Done run()
    {
        const std::vector<Split> splits = splitsOf(m_data, m_order.folds);
        m_parts = double(splits.size()) + (splits.size() > 1 ? 1.0 : 0.0);
        for (const Split& split : splits) {
            if (split.heldOut.empty())
                return base::inputError(say(
                    "There are {1} runs; at least four are needed, one of them held out. Name others with --hold-out.",
                    std::to_string(m_data.runs.size())));
            if (const base::Done trained = train(split.training); !trained) return trained;
            for (const FitExperiment& run : split.heldOut)
                report.runs.push_back(
                    studies::evaluateHybridRun(run, record, report.criteria, solve::catalogue(), m_work.token()));
        }
        report.verdict = studies::hybridVerdict(report.runs, m_order.request.seed);
        return splits.size() > 1 ? train(m_data.runs) : base::done();
    }

    HybridReport report;
    base::Json record; // of the hybrid law

private:
    base::Done train(const std::vector<FitExperiment>& runs)
    {
        studies::HybridRequest request = m_order.request;
        request.experiments = runs;
        request.unit = m_data.unit;
        if (const auto show = m_work.progress())
            request.progress = [this, show](double done) { show((m_done + done) / m_parts); };
        auto trained = studies::trainHybrid(request, solve::catalogue(), m_work.token());
        if (!trained) return trained.error();
        m_done += 1.0;
        m_training = *std::move(trained);
        report.training = &m_training;
        report.seed = request.seed;
        report.criteria = {m_data.unit, m_training.tags, m_training.scales, m_training.bands};
        record = studies::hybridRecord(studies::baseRecord(runs.front().flowsheet, m_data.unit), m_training.network);
        return base::done();
    }

    const Order& m_order;
    const HybridData& m_data;
    LongWork& m_work;
    studies::HybridTraining m_training;
    double m_done = 0.0, m_parts = 1.0;
};

// The plant that the law goes into, if any.
std::optional<IntoPlant> destination(const Arguments& arguments, const std::string& unit, base::Errors& errors)
{
    const std::optional<std::string> into = arguments.value("--into"), out = arguments.value("--output");
    if (!into && !out) return std::nullopt;
    IntoPlant place{.plant = into.value_or(""), .unit = unit, .out = out.value_or(into.value_or("")), .flowsheet = {}};
    base::Notices notices; // said with the runs
    place.flowsheet = readFlowsheet(into.value_or(arguments.positional(0)), errors, notices);
    if (errors.empty() && !place.flowsheet.unit(unit))
        errors.push_back({base::Code::Input, "units/" + unit, say("The plant of --into has no such unit.")});
    return place;
}

// Whether -o names a place that may be written, before long work is done for nothing.
bool canPut(const Arguments& arguments)
{
    const std::optional<std::string> out = arguments.value("--output");
    if (!out || (out == arguments.value("--into") && *out != "-")) return true;
    const base::Done can = canWrite(arguments, *out);
    if (!can) printError(can.error(), *out);
    return can.ok();
}

int trainHybridLaw(const Arguments& arguments)
{
    const Order order = readOrder(arguments);
    if (!order.fault.empty()) return usageError(arguments.command(), order.fault);
    HybridData data;
    if (!canPut(arguments) || !readHybridData(arguments, data)) return exitError;
    base::Errors errors;
    const std::optional<IntoPlant> into = destination(arguments, data.unit, errors);
    printErrors(errors, "--into");
    if (!errors.empty()) return exitError;
    LongWork work("hybrid train");
    Trainer trainer(order, data, work);
    const base::Done trained = trainer.run();
    work.clear();
    if (!trained) {
        printError(trained.error(), "hybrid train");
        return exitError;
    }
    if (arguments.json())
        printJson(hybridJson(trainer.report));
    else
        print(hybridText(trainer.report));
    printNotices(trainer.report.training->notices, "hybrid train");
    if (!trainer.report.verdict.refusals.empty()) {
        printError({base::Code::Input, "hybrid train",
                    say("The network is not promoted{1}: {2}", into ? " and not written" : "",
                        trainer.report.verdict.refusals.front().text())});
        return exitError;
    }
    if (!into) return exitDone;
    trainer.record["card"] = hybridCard(trainer.report, data.files);
    const base::Sentence origin =
        say("Hybrid law trained on {1} recordings; scaled error on those held out {2}, {3} with the rate law alone.",
            std::to_string(data.files.items().size()), base::writeShort(trainer.report.verdict.rms, 3),
            base::writeShort(trainer.report.verdict.baseRms, 3));
    const base::Done written =
        writeInto(arguments, *into, studies::withLaw(into->flowsheet, data.unit, trainer.record), origin);
    if (!written) {
        printError(written.error(), into->out);
        return exitError;
    }
    if (!arguments.json()) reportInto(*into);
    return exitDone;
}

constexpr Positional trainPositionals[] = {
    {.name = "PLANT", .help = "plant file (*.plant.json) or project (*.titer), with the rate law that is the base"},
    {.name = "RUN",
     .help = "recordings, as fit takes them: a time column, then a column “tag [unit]” for each quantity",
     .required = false,
     .many = true}};
constexpr std::array own = {
    Option{.name = "--factor",
           .value = "PARAMETER[=LOW:HIGH]",
           .help =
               "a parameter of the rate law that the network multiplies, between two bounds (0.3:3); default: every "
               "specific rate",
           .many = true},
    Option{.name = "--inputs",
           .value = "A,B…",
           .help = "species by role, or conditions (temperature, ph, dissolved_oxygen, pco2, osmolality, volume), that "
                   "the network reads; default: every species, temperature and pH"},
    Option{.name = "--layers", .value = "N,N…", .help = "neurons of each layer (6)"},
    Option{.name = "--hold-out",
           .value = "RUN",
           .help = "a run that nothing is trained on, by which the law is compared; default: every fourth",
           .many = true},
    Option{.name = "--folds",
           .value = "N",
           .help = "holds each run out in one of N trainings; the network is then trained on all runs"},
    Option{.name = "--ensemble", .value = "N", .help = "networks, each from runs drawn with replacement (5)"},
    Option{.name = "--starts", .value = "N", .help = "starts of each network; the best is kept (1)"},
    Option{.name = "--steps", .value = "N", .help = "steps of each run in the training (150)"},
    Option{.name = "--seed", .value = "N", .help = "of the draws (1); the same gives the same network"},
    Option{.name = "--into",
           .value = "PLANT",
           .help = "puts the law into this plant file or project where it is better than the rate law alone"},
    Option{.name = "--output", .value = "FILE", .help = "writes the plant with it here", .brief = "-o", .output = true},
};

constexpr auto withData()
{
    std::array<Option, own.size() + hybridDataOptions.size()> all{};
    std::copy(own.begin(), own.end(), all.begin());
    std::copy(hybridDataOptions.begin(), hybridDataOptions.end(), all.begin() + own.size());
    return all;
}
constexpr auto trainOptions = withImportOptions(withData());

} // namespace

const Command hybridTrain{
    .name = "hybrid train",
    .summary = "Train a network that multiplies parameters of a rate law, on recordings",
    .positionals = trainPositionals,
    .options = trainOptions,
    .about = "The law keeps its balances: the network multiplies specific rates, never yields, by factors between two "
             "bounds. It is trained on whole runs, with\nexact derivatives, and is not written where a run that was "
             "held out fails, breaks a balance by more than 0.5 %, or is not\npredicted better than by the rate law "
             "alone. --json prints titer.hybrid/1.",
    .example = "titer-cli hybrid train culture.plant.json run1.csv run2.csv run3.csv run4.csv --factor growth_rate "
               "-o hybrid.plant.json",
    .run = trainHybridLaw};

} // namespace titer::cli
