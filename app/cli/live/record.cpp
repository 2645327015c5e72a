// titer-cli record: keeps what the sources of a project deliver, until it is asked to end.
#include "app/cli/common/arguments.h"
#include "app/cli/common/command.h"
#include "app/cli/common/console.h"
#include "app/cli/common/core_application.h"
#include "app/cli/common/table.h"
#include "app/cli/common/written.h"
#include "app/cli/record/loop_options.h"
#include "app/cli/record/standby_run.h"
#include "app/live/connectors.h"
#include "core/base/text.h"
#include "core/base/units/units.h"

#include <QCoreApplication>
#include <QSocketNotifier>
#include <QTimer>

#include <cmath>
#include <csignal>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

namespace titer::cli {

namespace {

using base::Json;
using connect::Source;

// The writing end of a pipe, for the signal handler, which may do little else.
int signalEnd = -1;

extern "C" void passOn(int)
{
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = write(signalEnd, &byte, 1);
}

// Calls `act` on the first SIGINT, SIGTERM or SIGHUP; a second one ends the process.
class EndSignals {
public:
    explicit EndSignals(std::function<void()> act)
    {
        if (pipe2(m_ends, O_CLOEXEC | O_NONBLOCK) != 0) return;
        signalEnd = m_ends[1];
        m_notifier = std::make_unique<QSocketNotifier>(m_ends[0], QSocketNotifier::Read);
        QObject::connect(m_notifier.get(), &QSocketNotifier::activated, [this, act = std::move(act)] {
            m_notifier->setEnabled(false);
            act();
        });
        for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
            struct sigaction action{};
            action.sa_handler = passOn;
            action.sa_flags = static_cast<int>(SA_RESETHAND);
            sigemptyset(&action.sa_mask);
            sigaction(signal, &action, nullptr);
        }
    }

private:
    int m_ends[2] = {-1, -1};
    std::unique_ptr<QSocketNotifier> m_notifier;
};

Json summaryJson(const std::string& project, const app::RecorderPicture& picture, const base::Errors& errors)
{
    Json json = Json::object();
    json["format"] = "titer.record/1";
    json["project"] = project;
    json["status"] = errors.empty() ? "ok" : "failed";
    // A standby may never have recorded.
    json["from"] = timeOrNull(picture.totals.since);
    json["to"] = base::writeInstant(base::now());
    json["kept"] = picture.totals.kept;
    json["bytes"] = picture.totals.bytes;
    json["disk_days"] = std::isfinite(picture.totals.diskDays) ? Json(picture.totals.diskDays) : Json();
    json["last_backup"] =
        picture.totals.lastBackup > 0 ? Json(base::writeInstant({picture.totals.lastBackup})) : Json();
    json["backup_fault"] = picture.totals.backupFault ? Json(picture.totals.backupFault->text()) : Json();
    json["sources"] = Json::array();
    for (const app::SourceState& source : picture.sources) {
        Json one = Json::object();
        one["id"] = source.id;
        one["label"] = source.label;
        one["state"] = connect::textOf(source.status.state);
        one["why"] = source.status.why.text();
        one["kept"] = source.kept;
        one["gaps"] = source.gaps;
        one["lost"] = source.lost;
        one["replaced"] = source.replaced;
        json["sources"].push(std::move(one));
    }
    json["backup_notices"] = noticesJson(picture.totals.backupNotices);
    json["errors"] = errorsJson(errors);
    return json;
}

std::string summaryText(const app::RecorderPicture& picture)
{
    Table table({2, 3, 4, 5});
    table.add({"source", "connector", "kept", "gaps", "lost", "replaced", "state at the end"});
    for (const app::SourceState& source : picture.sources)
        table.add({source.label.empty() ? source.id : source.label, source.connector, std::to_string(source.kept),
                   std::to_string(source.gaps), std::to_string(source.lost), std::to_string(source.replaced),
                   stateText(source)});
    return table.text();
}

int report(const Arguments& arguments, const std::string& path, const app::RecorderPicture& picture,
           const base::Errors& errors, std::optional<int> takeovers)
{
    printErrors(errors, path);
    Json json = summaryJson(path, picture, errors);
    if (takeovers) json["takeovers"] = *takeovers;
    if (arguments.json())
        printJson(json);
    else
        print(summaryText(picture));
    return errors.empty() ? exitDone : exitError;
}

// What ends by itself after a time, or by a signal.
struct Ending {
    explicit Ending(double seconds)
    {
        if (std::isfinite(seconds))
            QTimer::singleShot(std::chrono::milliseconds(std::int64_t(seconds * 1e3)), QCoreApplication::instance(),
                               [this] { act(); });
    }

    std::function<void()> act = [] { QCoreApplication::quit(); };
    EndSignals signalled{[this] { act(); }};
};

int standBy(const Arguments& arguments, app::PluginHost& plugins, const RecordOrder& order, Ending& ending)
{
    StandbyRun run(plugins, order, *arguments.value("--standby-of"));
    if (const base::Done begun = run.begin(); !begun) {
        printError(begun.error(), order.project);
        return exitError;
    }
    run.ended = [] { QCoreApplication::quit(); };
    ending.act = [&run] { run.end(); };
    QCoreApplication::exec();
    return report(arguments, order.project, run.picture(), run.errors(), run.takeovers());
}

int recordSources(const Arguments& arguments, const std::string& path, double seconds)
{
    app::PluginHost plugins;
    app::addBuiltInConnectors(plugins);
    base::Errors errors;
    BeginWords words;
    const base::Result<std::vector<Source>> sources = sourcesToRecord(path, plugins, errors, words);
    printWords(std::exchange(words, {}), path);
    if (!sources) {
        errors.push_back(sources.error());
        printErrors(errors, path);
        return exitError;
    }
    RecordOrder order{path, arguments.value("--metrics"), arguments.value("--heartbeat")};
    std::string fault;
    order.loops = readLoops(arguments, *sources, errors, fault);
    if (!fault.empty()) return usageError(arguments.command(), fault);
    if (!errors.empty()) {
        printErrors(errors, arguments.value("--loops").value_or(path));
        return exitError;
    }
    Ending ending(seconds);
    if (arguments.value("--standby-of")) return standBy(arguments, plugins, order, ending);
    Recording recording(plugins, order);
    recording.stopped = [] { QCoreApplication::quit(); };
    const base::Done started = recording.start(*sources, words);
    printWords(words, path);
    if (!started) {
        printError(started.error(), path);
        return exitError;
    }
    ending.act = [&recording] { recording.stop(); };
    QCoreApplication::exec();
    return report(arguments, path, recording.picture(), recording.errors(), {});
}

int recordProject(const Arguments& arguments)
{
    double seconds = std::numeric_limits<double>::infinity();
    if (const std::optional<std::string> text = arguments.value("--for")) {
        const base::Result<double> time = base::readQuantity(*text, "s");
        constexpr double maxTime = 24.0 * 86400.0; // what a timer takes
        if (!time || !(*time > 0.0 && *time < maxTime))
            return usageError(arguments.command(),
                              "--for wants a time of less than 24 d, such as 10min, not “" + *text + "”");
        seconds = *time;
    }
    if (arguments.value("--heartbeat") && arguments.value("--standby-of"))
        return usageError(arguments.command(), "a recorder gives heartbeats or stands by, not both");
    if (const std::optional<std::string> file = arguments.value("--metrics"))
        if (const base::Done can = RecorderMetrics::canWrite(*file); !can) {
            printError(can.error(), *file);
            return exitError;
        }
    if (const std::optional<std::string> file = arguments.value("--heartbeat"))
        if (const base::Done can = app::mayBeHeartbeat(*file); !can) {
            printError(can.error(), *file);
            return exitError;
        }
    const CoreApplication application;
    return recordSources(arguments, arguments.positional(0), seconds);
}

constexpr Positional recordPositionals[] = {
    {.name = "FILE", .help = "project (*.titer); sources that are not allowed on this computer wait until they are"}};
constexpr Option recordOptions[] = {
    {.name = "--heartbeat", .value = "FILE", .help = "renews this file every second, for a standby that can read it"},
    {.name = "--standby-of",
     .value = "FILE",
     .help = "records only while the recorder that renews this file is silent, from 5 s on"},
    {.name = "--for", .value = "T", .help = "ends automatically after this time (10min, 8h)"},
    {.name = "--metrics",
     .value = "FILE",
     .help = "keeps the health of the recorder in this file, as OpenMetrics text, renewed every 15 s"},
    {.name = "--loops",
     .value = "PLANT",
     .help = "runs the controllers of this plant whose set-points have guards, advisory until somebody arms them"},
    {.name = "--loop-source", .value = "ID", .help = "source that drives the set-points; default: the only one"},
    {.name = "--device",
     .value = "KEY=VALUE",
     .help = "how the device is driven: setpoint, heartbeat, beat_every, falls_back, remote",
     .many = true},
    {.name = "--advisory", .value = "T", .help = "how long loops are only shown first; default: 24h"},
    {.name = "--hold", .value = "T", .help = "how long their confirmation is held, 0.5s at least; default: 2s"},
    {.name = "--armed-for", .value = "T", .help = "how long they are armed then; default: 1h"}};

} // namespace

const Command record{
    .name = "record",
    .summary = "Record the sources of a project, without a window",
    .positionals = recordPositionals,
    .options = recordOptions,
    .about =
        "Goes on until Ctrl-C or SIGTERM, which end it in good order; what becomes of the sources goes to standard "
        "error.\nWindows that have the project open look at it and lose nothing when they close. One recorder per "
        "project. --json prints titer.record/1\nat the end. As a service of this account: systemctl --user enable "
        "--now titer-record@$(systemd-escape --path FILE)",
    .example = "titer-cli record culture.titer --for 8h",
    .run = recordProject};

} // namespace titer::cli
