// titer-cli replay: plays a recording next to the model and reports the gap of each tag.
#include "app/cli/common/core_application.h"
#include "app/live/connectors.h"
#include "app/live/live_session.h"

#include "app/cli/common/arguments.h"
#include "app/cli/common/command.h"
#include "app/cli/common/console.h"
#include "app/cli/common/import_options.h"
#include "app/cli/common/input_file.h"
#include "app/cli/common/long_work.h"
#include "app/cli/live/estimate_run.h"
#include "app/cli/live/mappings.h"
#include "app/cli/live/replay_align.h"
#include "app/cli/live/replay_report.h"
#include "core/base/hash.h"
#include "core/base/text.h"
#include "core/connect/import_options.h"
#include "core/connect/speed.h"

#include <QEventLoop>
#include <QTimer>

#include <limits>

namespace titer::cli {

namespace {

struct Request {
    double speed = std::numeric_limits<double>::infinity();
    std::vector<model::TagEntry> map;
    twin::AlignRule align;
    std::string fault; // of usage
};

Request readRequest(const Arguments& arguments)
{
    Request request;
    if (const std::optional<std::string> text = arguments.value("--speed")) {
        const base::Result<double> speed = connect::readSpeed(*text);
        if (speed)
            request.speed = *speed;
        else
            request.fault = "--speed: " + speed.error().what.text();
    }
    request.align = readAlignment(arguments, request.fault);
    request.map = mappingsOf(arguments, request.fault);
    return request;
}

// Plays until the end, a fault or Ctrl-C.
class Player {
public:
    Player(app::LiveSession& session, LongWork& work)
        : m_session(session)
        , m_work(work)
    {
        constexpr int pollTime = 50; // [ms]
        QObject::connect(&m_poll, &QTimer::timeout, &m_loop, [this] {
            if (m_work.stopped()) m_loop.quit();
        });
        m_poll.start(pollTime);
        QObject::connect(&m_session, &app::LiveSession::opened, &m_loop, &QEventLoop::quit);
        QObject::connect(&m_session, &app::LiveSession::openFailed, &m_loop, [this](const base::Errors& found) {
            errors = found;
            m_loop.quit();
        });
        QObject::connect(&m_session, &app::LiveSession::stateChanged, &m_loop, [this] {
            const auto state = m_session.state();
            if (state == app::LiveSession::State::Ended || state == app::LiveSession::State::Faulted) m_loop.quit();
        });
        const auto show = m_work.progress();
        if (!show) return;
        QObject::connect(&m_session, &app::LiveSession::opening, &m_loop, show);
        QObject::connect(&m_session, &app::LiveSession::framed, &m_loop, [this, show] {
            const app::LiveInfo& info = *m_session.info();
            if (info.end > info.begin) show((m_session.frame()->time - info.begin) / (info.end - info.begin));
        });
    }

    bool open(const connect::Settings& settings)
    {
        m_session.open("replay", settings);
        if (m_session.state() == app::LiveSession::State::Opening) m_loop.exec();
        return m_session.state() == app::LiveSession::State::Open;
    }

    bool play(std::shared_ptr<const model::Plant> plant, const Request& request, const connect::Settings& settings)
    {
        const auto placed =
            alignRecording({request.align, settings, request.map}, *m_session.info(), plant, m_work.token());
        if (!placed) errors.push_back(placed.error());
        if (!placed) return false;
        alignment = *placed;
        m_session.setOffset(alignment.places.front().shift);
        errors = m_session.start(std::move(plant), request.map, request.speed);
        if (!errors.empty()) return false;
        m_loop.exec();
        return m_session.state() == app::LiveSession::State::Ended;
    }

    base::Errors errors;
    FileAlignment alignment;

private:
    app::LiveSession& m_session;
    LongWork& m_work;
    QEventLoop m_loop;
    QTimer m_poll;
};

// What was read is reported before it is played.
void report(const app::LiveInfo& info, const std::string& path)
{
    for (const base::Sentence& sentence : info.understood) complain("notice: " + path + ": " + sentence.text() + "\n");
    printNotices(info.notices, path);
}

// Played to its end or not, what was compared is reported.
int report(const Arguments& arguments, const app::LiveSession& session, ReplayReport& result, bool stopped)
{
    base::Errors errors;
    if (session.error()) errors.push_back(*session.error());
    result.status = session.state() == app::LiveSession::State::Ended ? "ok" : stopped ? "stopped" : "failed";
    result.tags = session.tags();
    result.gaps.resize(result.tags.size());
    if (session.frame()) {
        result.gaps = session.frame()->gaps;
        result.time = session.frame()->time;
        if (session.frame()->modelFailure) {
            result.status = "failed";
            errors.push_back(*session.frame()->modelFailure);
        }
    }
    if (result.status == "stopped")
        errors.push_back({base::Code::Input, "replay",
                          base::say("The replay was stopped at {1} h.", base::writeShort(result.time / 3600.0, 6))});
    std::vector<twin::Tag> tags;
    for (const twin::MappedTag& tag : result.tags) tags.push_back(tag.tag);
    result.suggestions = twin::suggestMappings(*session.plant(), tags);
    printErrors(errors, result.path);
    if (arguments.json())
        printJson(replayJson(result));
    else
        print(replayText(result));
    return result.status == "ok" ? exitDone : exitError;
}

// The same recording again, through the estimators of the plant.
base::Errors addEstimates(const Arguments& arguments, const Request& request, const model::Flowsheet& flowsheet,
                          const std::shared_ptr<const model::Plant>& plant, ReplayReport& result, LongWork& work)
{
    base::Errors errors;
    const EstimateRequest order{
        .flowsheet = flowsheet,
        .plant = plant,
        .recordings = {result.path},
        .options = connect::readImportOptions(importSettings(arguments, arguments.positional(0)), errors),
        .map = request.map,
        .only = {},
        .align = {.by = twin::AlignRule::By::Time, .time = result.info->begin}};
    if (!errors.empty()) return errors;
    work.entitle("estimate");
    const EstimateRun run = runEstimators(order, [](double, twin::EstimatedRun&) {}, errors, work.token());
    result.estimates.resize(run.tags.size());
    for (const auto& estimator : run.estimators)
        for (std::size_t c = 0; c < estimator->plan().channels.size(); ++c)
            result.estimates[estimator->plan().channels[c].tag] = estimator->gap(c);
    result.notices.insert(result.notices.end(), run.notices.begin(), run.notices.end());
    return errors;
}

int replayFiles(const Arguments& arguments)
{
    const Request request = readRequest(arguments);
    if (!request.fault.empty()) return usageError(arguments.command(), request.fault);
    const std::string path = arguments.positional(0);
    base::Errors errors;
    base::Notices notices;
    const model::Flowsheet flowsheet = readEstimatedFlowsheet(path, errors, notices);
    printNotices(notices, path);
    ReplayReport result;
    result.plant = flowsheet.name.empty() ? path : flowsheet.name;
    result.path = arguments.positional(1);
    std::shared_ptr<const model::Plant> plant;
    if (errors.empty()) plant = checkedPlant(flowsheet, {}, errors);
    printErrors(errors, path);
    if (!errors.empty()) return exitError;

    const CoreApplication application;
    LongWork work(result.plant);
    app::PluginHost plugins;
    app::addBuiltInConnectors(plugins);
    app::LiveSession session(plugins);
    Player player(session, work);
    connect::Settings settings = importSettings(arguments, path);
    settings.set("file", result.path);
    const bool opened = player.open(settings);
    if (opened) {
        result.notices = session.info()->notices;
        work.clear();
        report(*session.info(), result.path);
        player.play(plant, request, settings);
        result.info = session.info();
        result.offset = session.offset();
        result.alignment = player.alignment;
        if (arguments.has("--estimate") && player.errors.empty() && !work.stopped())
            player.errors = addEstimates(arguments, request, flowsheet, plant, result, work);
    }
    work.clear();
    printErrors(player.errors, result.path);
    if (!player.errors.empty()) return exitError;
    if (!opened) {
        printError({base::Code::Input, "replay", base::say("It was stopped before the recording was read.")});
        return exitError;
    }
    if (const base::Result<std::string> hash = base::sha256OfFile(result.path)) result.sha256 = *hash;
    return report(arguments, session, result, work.stopped());
}

constexpr Positional replayPositionals[] = {
    {.name = "PLANT", .help = "plant file (*.plant.json) or project (*.titer)"},
    {.name = "RECORDING", .help = "text file: a time column, then a column “tag [unit]” for each tag"}};
constexpr auto replayOptions = withImportOptions(std::array{
    Option{.name = "--speed", .value = "max|N", .help = "0.1 to 10000 times real time, or max, which is the default"},
    Option{.name = "--map",
           .value = "TAG=VARIABLE[=FACTOR]",
           .help = "maps a tag to a variable of the run (VCD=n1.cells), one of another quantity by a factor "
                   "(OD=n1.biomass=0.42 g/L)",
           .many = true},
    alignOption,
    Option{.name = "--estimate",
           .help = "also the deviations from what the plant's estimators expected (see titer-cli estimate)"},
});

} // namespace

const Command replay{
    .name = "replay",
    .summary = "Play a recording against the model and report the deviations",
    .positionals = replayPositionals,
    .options = replayOptions,
    .about = "Tags are compared with what --map says, else with what the plant's own tags say, else with the variable "
             "of the "
             "same name.\nWithout --align the recording's own times count from the start of the run;\n--align "
             "batch=FILE keeps the clock of a batch that FILE begins.\nA late sample "
             "(column TAG.reported) is compared with the model as it was when it was drawn. "
             "Ctrl-C "
             "stops in good\norder. --json prints titer.replay/1.",
    .example = "titer-cli replay culture.plant.json cells.csv --interval 1min --unit c1=\"cells/mL\" --map c1=n1.cells",
    .run = replayFiles};

} // namespace titer::cli
