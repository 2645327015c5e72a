#include "app/cli/ahead/looking_ahead.h"

#include "app/cli/common/console.h"
#include "app/cli/common/import_options.h"
#include "app/cli/common/input_file.h"
#include "app/cli/common/output_file.h"
#include "app/cli/common/readings.h"
#include "app/cli/live/estimate_run.h"
#include "app/cli/live/mappings.h"
#include "core/base/hash.h"
#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/connect/import_options.h"

#include <algorithm>
#include <cmath>

namespace titer::cli {

AheadOrder readAheadOrder(const Arguments& arguments)
{
    AheadOrder order;
    order.recording = arguments.value("--recording").value_or(std::string());
    order.estimator = arguments.value("--estimator").value_or(std::string());
    order.map = mappingsOf(arguments, order.fault);
    order.align = readAlignment(arguments, order.fault);
    takeOption(arguments, "--from", order.from, readDuration, order.fault);
    takeOption(arguments, "--until", order.until, readDuration, order.fault);
    takeOption(arguments, "--spread", order.request.deviation, readSpread, order.fault);
    takeOption(arguments, "--runs", order.request.runs, countWithin(2, 100'000), order.fault);
    takeOption(arguments, "--seed", order.request.seed, countWithin(0, 2'000'000'000), order.fault);
    takeOption(arguments, "--tolerance", order.request.tolerance, readTolerance, order.fault);
    if (order.fault.empty() && order.recording.empty())
        for (const char* option : {"--estimator", "--map", "--align"})
            if (arguments.has(option) && !(arguments.has("--loading") && option == std::string_view("--map")))
                order.fault = std::string(option) + " goes with --recording, from which something is estimated";
    if (const std::string clash = outputFault(arguments); !clash.empty()) order.fault = clash;
    return order;
}

std::vector<std::string> settingsIn(const std::string& whatIf)
{
    std::vector<std::string> settings;
    for (const std::string_view part : base::split(whatIf, ',')) settings.emplace_back(base::trimmed(part));
    return settings;
}

LookingAhead::LookingAhead(const Arguments& arguments, AheadOrder order)
    : m_arguments(arguments)
    , m_order(std::move(order))
    , m_path(arguments.positional(0))
{
}

bool LookingAhead::read()
{
    base::Notices notices;
    m_flowsheet = readEstimatedFlowsheet(m_path, m_errors, notices);
    printNotices(notices, m_path);
    if (m_errors.empty()) m_order.request.plant = checkedPlant(m_flowsheet, {}, m_errors);
    if (const std::optional<std::string> out = m_arguments.value("--out"))
        if (const base::Done can = canWrite(m_arguments, *out); !can) m_errors.push_back(can.error());
    m_report.plant = m_flowsheet.name.empty() ? m_path : m_flowsheet.name;
    return m_errors.empty();
}

bool LookingAhead::start(LongWork& work)
{
    if (!m_order.recording.empty() && !estimate(work)) return false;
    if (!setTimes()) return false;
    m_report.from = m_order.request.from;
    m_report.until = m_order.request.until;
    m_report.deviation = m_order.request.deviation;
    m_report.estimates = m_order.request.estimates;
    m_report.parameters = twin::variedParameters(*m_order.request.plant, m_order.request.estimates);
    return true;
}

// What the estimators know at the time from which it is looked ahead.
bool LookingAhead::estimate(LongWork& work)
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
        m_errors.push_back(
            {base::Code::Input, m_arguments.command().name, base::say("It was stopped before anything was forecast.")});
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
void LookingAhead::takeEstimate(const twin::Estimator& estimator)
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

bool LookingAhead::setTimes()
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

bool LookingAhead::turn(const std::vector<std::string>& settings, twin::ForecastRequest& request)
{
    request.ahead = checkedPlant(m_flowsheet, settings, m_errors);
    for (twin::EstimatedState& estimate : request.estimates)
        for (twin::EstimatedNumber& number : estimate.numbers)
            if (std::any_of(settings.begin(), settings.end(), [&](const std::string& setting) {
                    return setting.substr(0, setting.find('=')) == number.path;
                }))
                number.places.clear();
    return m_errors.empty();
}

bool LookingAhead::printFaults() const
{
    printErrors(m_errors, m_path);
    printErrors(m_reading, m_order.recording);
    return m_errors.empty() && m_reading.empty();
}

} // namespace titer::cli
