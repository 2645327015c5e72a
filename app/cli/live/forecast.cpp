// titer-cli forecast: what may become of a run from a time on, from what its estimators know then.
#include "app/cli/common/arguments.h"
#include "app/cli/common/command.h"
#include "app/cli/common/console.h"
#include "app/cli/common/import_options.h"
#include "app/cli/common/input_file.h"
#include "app/cli/common/long_work.h"
#include "app/cli/common/output_file.h"
#include "app/cli/common/readings.h"
#include "app/cli/live/estimate_run.h"
#include "app/cli/live/forecast_report.h"
#include "app/cli/live/mappings.h"
#include "core/base/hash.h"
#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/connect/import_options.h"
#include "core/runs/result_columns.h"

#include <algorithm>
#include <cmath>

namespace titer::cli {

namespace {

struct ForecastOrder {
    twin::ForecastRequest request;
    std::string recording; // empty: none
    std::string estimator;
    std::vector<model::TagEntry> map;
    twin::AlignRule align;
    std::optional<double> from, until; // [s]
    std::vector<std::string> whatIf;
    std::string fault; // of usage
};

base::Result<double> readSpread(std::string_view text)
{
    const base::Result<double> share = base::readQuantity(text, "1");
    if (!share) return share.error();
    if (*share >= 0.0 && *share <= 1.0) return share;
    return base::Error{base::Code::Input, "--spread", base::say("It must be a fraction from 0 % to 100 %.")};
}

ForecastOrder readForecastOrder(const Arguments& arguments)
{
    ForecastOrder order;
    order.recording = arguments.value("--recording").value_or(std::string());
    order.estimator = arguments.value("--estimator").value_or(std::string());
    order.map = mappingsOf(arguments, order.fault);
    order.align = readAlignment(arguments, order.fault);
    takeOption(arguments, "--from", order.from, readDuration, order.fault);
    takeOption(arguments, "--until", order.until, readDuration, order.fault);
    takeOption(arguments, "--spread", order.request.deviation, readSpread, order.fault);
    takeOption(arguments, "--runs", order.request.runs, countWithin(2, 100'000), order.fault);
    takeOption(arguments, "--points", order.request.points, countWithin(2, 100'000), order.fault);
    takeOption(arguments, "--seed", order.request.seed, countWithin(0, 2'000'000'000), order.fault);
    takeOption(arguments, "--tolerance", order.request.tolerance, readTolerance, order.fault);
    order.whatIf = arguments.values("--what-if");
    if (order.fault.empty() && order.recording.empty())
        for (const char* option : {"--estimator", "--map", "--align"})
            if (arguments.has(option))
                order.fault = std::string(option) + " goes with --recording, from which something is estimated";
    if (const std::string clash = outputFault(arguments); !clash.empty()) order.fault = clash;
    return order;
}

// "PATH=VALUE, PATH=VALUE"
std::vector<std::string> settingsIn(const std::string& whatIf)
{
    std::vector<std::string> settings;
    for (const std::string_view part : base::split(whatIf, ',')) settings.emplace_back(base::trimmed(part));
    return settings;
}

class Forecasting {
public:
    Forecasting(const Arguments& arguments, ForecastOrder order)
        : m_arguments(arguments)
        , m_order(std::move(order))
        , m_path(arguments.positional(0))
    {
    }

    int run();

private:
    bool read();
    bool estimate(LongWork& work);
    void takeEstimate(const twin::Estimator& estimator);
    bool setTimes();
    void chooseTags();
    bool addCase(const std::string& whatIf, LongWork& work);
    int report();

    const Arguments& m_arguments;
    ForecastOrder m_order;
    std::string m_path;
    model::Flowsheet m_flowsheet;
    base::Errors m_errors, m_reading; // of the plant, of the recording
    ForecastReport m_report;
};

bool Forecasting::read()
{
    base::Notices notices;
    m_flowsheet = readEstimatedFlowsheet(m_path, m_errors, notices);
    printNotices(notices, m_path);
    if (m_errors.empty()) m_order.request.plant = checkedPlant(m_flowsheet, {}, m_errors);
    for (const std::string& whatIf : m_order.whatIf) {
        if (!m_errors.empty()) break;
        checkedPlant(m_flowsheet, settingsIn(whatIf), m_errors);
    }
    if (const std::optional<std::string> out = m_arguments.value("--out"))
        if (const base::Done can = canWrite(m_arguments, *out); !can) m_errors.push_back(can.error());
    m_report.plant = m_flowsheet.name.empty() ? m_path : m_flowsheet.name;
    return m_errors.empty();
}

// What the estimators know at the time from which it is looked ahead.
bool Forecasting::estimate(LongWork& work)
{
    EstimateRequest request{.flowsheet = m_flowsheet,
                            .plant = m_order.request.plant,
                            .recordings = {m_order.recording},
                            .options = {},
                            .settings = importSettings(m_arguments, m_path),
                            .map = m_order.map,
                            .only = m_order.estimator,
                            .align = m_order.align};
    request.settings.set("file", m_order.recording);
    request.options = connect::readImportOptions(request.settings, m_reading);
    if (!m_reading.empty()) return false;
    if (m_order.from) request.until = *m_order.from;
    request.progress = work.progress();
    EstimateRun run = runEstimators(request, [](double, twin::EstimatedRun&) {}, m_errors, work.token());
    if (run.stopped || work.stopped())
        m_errors.push_back({base::Code::Input, "forecast", base::say("It was stopped before anything was forecast.")});
    m_report.notices = run.notices;
    m_report.alignment = run.alignment;
    m_report.recording = m_order.recording;
    if (const base::Result<std::string> hash = base::sha256OfFile(m_order.recording)) m_report.sha256 = *hash;
    if (!m_errors.empty()) return false;
    if (!m_order.from) m_order.from = run.time;
    for (const auto& estimator : run.estimators) {
        estimator->advance(*m_order.from, work.token());
        takeEstimate(*estimator);
    }
    return true;
}

// One that has nothing to say at that time leaves the spread that was typed in by hand.
void Forecasting::takeEstimate(const twin::Estimator& estimator)
{
    const std::string where =
        estimator.plan().id.empty() ? "units/" + estimator.plan().unit : "estimators/" + estimator.plan().id;
    const double from = *m_order.from;
    base::Result<twin::EstimatedState> state = estimator.present();
    if (!state)
        m_report.notices.push_back({where, state.error().what});
    else if (std::abs(state->time - from) > 1e-6 * std::max(from, 1.0))
        m_report.notices.push_back(
            {where, base::say("It is at {1}, not at the start of the forecast, which does not use it.",
                              base::writeQuantity(state->time, "h", 5))});
    else
        m_order.request.estimates.push_back(std::move(*state));
}

bool Forecasting::setTimes()
{
    twin::ForecastRequest& request = m_order.request;
    request.from = m_order.from.value_or(0.0);
    request.until = m_order.until.value_or(request.plant->duration);
    if (request.until > request.from) return true;
    m_errors.push_back(
        {base::Code::Input, "forecast",
         base::say(
             "The forecast starts at {1}, but the recipe ends at {2}. Give an earlier --from, or a later --until.",
             base::writeQuantity(request.from, "h", 5), base::writeQuantity(request.until, "h", 5))});
    return false;
}

// What a run reports of units that are estimated, or that the spread varies.
void Forecasting::chooseTags()
{
    const model::Plant& plant = *m_order.request.plant;
    const std::vector<std::string> chosen = m_arguments.values("--tag");
    for (figures::Column& column : runs::resultColumns(plant)) {
        const model::PlantUnit* unit = column.plantUnit >= 0 ? &plant.units[std::size_t(column.plantUnit)] : nullptr;
        const bool own = unit && (unit->setup.kinetics || unit->setup.equations);
        const bool estimated =
            unit && std::any_of(m_order.request.estimates.begin(), m_order.request.estimates.end(),
                                [&](const twin::EstimatedState& estimate) { return estimate.unit == unit->id; });
        const bool wanted =
            chosen.empty() ? own || estimated : std::find(chosen.begin(), chosen.end(), column.tag) != chosen.end();
        if (wanted) m_report.columns.push_back(std::move(column));
    }
    for (const std::string& tag : chosen)
        if (std::none_of(m_report.columns.begin(), m_report.columns.end(),
                         [&](const figures::Column& column) { return column.tag == tag; }))
            m_errors.push_back({base::Code::Input, "--tag", base::say("A run reports no “{1}”.", tag)});
    for (const figures::Column& column : m_report.columns) m_order.request.tags.push_back(column.tag);
}

// As planned where `whatIf` is empty. A number that it states is not the one that was estimated.
bool Forecasting::addCase(const std::string& whatIf, LongWork& work)
{
    twin::ForecastRequest request = m_order.request;
    request.progress = work.progress();
    if (!whatIf.empty()) {
        const std::vector<std::string> settings = settingsIn(whatIf);
        request.ahead = checkedPlant(m_flowsheet, settings, m_errors);
        for (twin::EstimatedState& estimate : request.estimates)
            for (twin::EstimatedNumber& number : estimate.numbers)
                if (std::any_of(settings.begin(), settings.end(), [&](const std::string& setting) {
                        return setting.substr(0, setting.find('=')) == number.path;
                    }))
                    number.places.clear();
    }
    const base::Result<twin::Forecast> forecast = twin::forecast(request, work.token());
    if (!forecast) m_errors.push_back(forecast.error());
    if (work.stopped())
        m_errors.push_back({base::Code::Input, "forecast", base::say("It was stopped before its end.")});
    if (!m_errors.empty()) return false;
    m_report.parameters = forecast->parameters;
    m_report.cases.push_back({whatIf.empty() ? "as planned" : whatIf, *forecast});
    return true;
}

int Forecasting::report()
{
    int status = exitDone;
    printNotices(m_report.notices, m_path);
    const std::optional<std::string> out = m_arguments.value("--out");
    if (out) {
        if (const base::Done written = writeOutput(m_arguments, *out, forecastCsv(m_report)); !written) {
            printError(written.error(), *out);
            status = exitError;
        }
    }
    if (m_arguments.json())
        printJson(forecastJson(m_report));
    else if (out == "-")
        complain(forecastText(m_report));
    else
        print(forecastText(m_report));
    return status;
}

int Forecasting::run()
{
    bool sound = read();
    LongWork work(m_report.plant);
    if (sound && !m_order.recording.empty()) sound = estimate(work);
    if (sound) sound = setTimes();
    if (sound) chooseTags();
    m_report.from = m_order.request.from;
    m_report.until = m_order.request.until;
    m_report.deviation = m_order.request.deviation;
    m_report.estimates = m_order.request.estimates;
    if (m_errors.empty() && sound) sound = addCase({}, work);
    for (const std::string& whatIf : m_order.whatIf)
        if (m_errors.empty() && sound) sound = addCase(whatIf, work);
    work.clear();
    printErrors(m_errors, m_path);
    printErrors(m_reading, m_order.recording);
    return m_errors.empty() && m_reading.empty() ? report() : exitError;
}

int forecastFile(const Arguments& arguments)
{
    ForecastOrder order = readForecastOrder(arguments);
    if (!order.fault.empty()) return usageError(arguments.command(), order.fault);
    return Forecasting(arguments, std::move(order)).run();
}

constexpr Positional forecastPositionals[] = {
    {.name = "PLANT", .help = "plant file (*.plant.json) or project (*.titer)"}};
constexpr auto forecastOptions = withImportOptions(std::array{
    Option{.name = "--recording",
           .value = "FILE",
           .help = "text file with what was measured so far; the plant's estimators go through it, and the forecast "
                   "starts from what they know"},
    Option{.name = "--estimator", .value = "ID", .help = "only this one of the plant's estimators"},
    Option{.name = "--map",
           .value = "TAG=VARIABLE[=FACTOR]",
           .help = "maps a tag to a variable of the run (VCD=n1.cells), one of another quantity by a factor "
                   "(OD=n1.biomass=0.42 g/L)",
           .many = true},
    alignOption,
    Option{
        .name = "--from", .value = "T", .help = "looks ahead from this time of the run; default: the recording's end"},
    Option{.name = "--until", .value = "T", .help = "how far; default: the end of the recipe"},
    Option{.name = "--spread",
           .value = "SHARE",
           .help =
               "standard deviation of each parameter of units without an estimator, typed in by hand; default: 5 %"},
    Option{.name = "--what-if",
           .value = "PATH=VALUE, …",
           .help = "a further forecast, from the same start, with these values from then on",
           .many = true},
    Option{.name = "--tag",
           .value = "TAG",
           .help = "a quantity of the run; default: all of units that vary",
           .many = true},
    Option{.name = "--runs", .value = "N", .help = "how many runs make the bands; default: 60"},
    Option{.name = "--points", .value = "N", .help = "times of the bands; default: 60"},
    Option{.name = "--seed", .value = "N", .help = "a whole number; the same one gives the same forecast"},
    Option{.name = "--tolerance", .value = "TOL", .help = "of the runs: preview, normal, reference or a number"},
    Option{.name = "--out",
           .value = "CSV",
           .help = "write the bands, in SI; - is standard output",
           .brief = "-o",
           .output = true},
});

} // namespace

const Command forecast{
    .name = "forecast",
    .summary = "Forecast a run, with bands of 50 and 80 %",
    .positionals = forecastPositionals,
    .options = forecastOptions,
    .about =
        "Each run starts from states and parameters drawn from what the estimators of the plant know (see titer-cli "
        "estimate), and\nwanders on by their process noise. Where no estimator runs, the parameters of kinetics "
        "and equations spread as --spread says.\n--json prints titer.forecast/1, in SI units.",
    .example = "titer-cli forecast culture.plant.json --recording cells.csv --what-if "
               "\"recipe/phases/feed/set/feed.out.flow=0.1 L/h\"",
    .run = forecastFile};

} // namespace titer::cli
