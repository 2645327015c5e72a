// titer-cli forecast: what may become of a run from a time on, from what its estimators know then.
#include "app/cli/ahead/looking_ahead.h"
#include "app/cli/common/command.h"
#include "app/cli/common/console.h"
#include "app/cli/common/import_options.h"
#include "app/cli/common/input_file.h"
#include "app/cli/common/output_file.h"
#include "app/cli/common/readings.h"
#include "core/runs/result_columns.h"

#include <algorithm>

namespace titer::cli {

namespace {

class Forecasting : public LookingAhead {
public:
    using LookingAhead::LookingAhead;

    int run();

private:
    void chooseTags();
    bool addCase(const std::string& whatIf, LongWork& work);
    int print();

    std::vector<figures::Column> m_columns;
    std::vector<ForecastCase> m_cases;
};

// What a run reports of units that are estimated, or that the spread varies.
void Forecasting::chooseTags()
{
    const std::vector<std::string> chosen = arguments().values("--tag");
    for (figures::Column& column : runs::resultColumns(*request().plant)) {
        const bool wanted = chosen.empty() ? twin::isForecast(*request().plant, column.plantUnit, request().estimates)
                                           : std::find(chosen.begin(), chosen.end(), column.tag) != chosen.end();
        if (wanted) m_columns.push_back(std::move(column));
    }
    for (const std::string& tag : chosen)
        if (std::none_of(m_columns.begin(), m_columns.end(),
                         [&](const figures::Column& column) { return column.tag == tag; }))
            errors().push_back({base::Code::Input, "--tag", base::say("A run reports no “{1}”.", tag)});
    for (const figures::Column& column : m_columns) request().tags.push_back(column.tag);
}

// As planned where `whatIf` is empty.
bool Forecasting::addCase(const std::string& whatIf, LongWork& work)
{
    twin::ForecastRequest one = request();
    one.progress = work.progress();
    if (!whatIf.empty() && !turn(settingsIn(whatIf), one)) return false;
    const base::Result<twin::Forecast> forecast = twin::forecast(one, work.token());
    if (!forecast) errors().push_back(forecast.error());
    if (work.stopped())
        errors().push_back({base::Code::Input, "forecast", base::say("It was stopped before its end.")});
    if (!errors().empty()) return false;
    m_cases.push_back({whatIf.empty() ? "as planned" : whatIf, *forecast});
    return true;
}

int Forecasting::print()
{
    int status = exitDone;
    const ForecastReport all{report(), m_columns, m_cases};
    printNotices(all.notices, path());
    const std::optional<std::string> out = arguments().value("--out");
    if (out) {
        if (const base::Done written = writeOutput(arguments(), *out, forecastCsv(all)); !written) {
            printError(written.error(), *out);
            status = exitError;
        }
    }
    if (arguments().json())
        printJson(forecastJson(all));
    else if (out == "-")
        complain(forecastText(all));
    else
        cli::print(forecastText(all));
    return status;
}

int Forecasting::run()
{
    const std::vector<std::string> whatIfs = arguments().values("--what-if");
    bool sound = read();
    for (const std::string& whatIf : whatIfs)
        if (errors().empty()) checkedPlant(flowsheet(), settingsIn(whatIf), errors());
    sound = sound && errors().empty();
    LongWork work(report().plant);
    if (sound) sound = start(work);
    if (sound) chooseTags();
    if (errors().empty() && sound) sound = addCase({}, work);
    for (const std::string& whatIf : whatIfs)
        if (errors().empty() && sound) sound = addCase(whatIf, work);
    work.clear();
    return printFaults() ? print() : exitError;
}

int forecastFile(const Arguments& arguments)
{
    AheadOrder order = readAheadOrder(arguments);
    takeOption(arguments, "--points", order.request.points, countWithin(2, 100'000), order.fault);
    if (!order.fault.empty()) return usageError(arguments.command(), order.fault);
    return Forecasting(arguments, std::move(order)).run();
}

constexpr Positional forecastPositionals[] = {
    {.name = "PLANT", .help = "plant file (*.plant.json) or project (*.titer)"}};
constexpr auto forecastOptions = withImportOptions(joinedOptions(
    aheadOptions, std::array{
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
                      Option{.name = "--out",
                             .value = "CSV",
                             .help = "write the bands, in SI; - is standard output",
                             .brief = "-o",
                             .output = true},
                  }));

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
