// titer-cli record: keeps what the sources of a project deliver, until it is asked to end.
#include "app/boards/formulas.h"
#include "app/cli/common/arguments.h"
#include "app/cli/common/command.h"
#include "app/cli/common/console.h"
#include "app/cli/common/core_application.h"
#include "app/cli/common/table.h"
#include "app/cli/live/recorder_metrics.h"
#include "app/cli/live/source_edits.h"
#include "app/live/access/trust.h"
#include "app/live/alarms/alarm_defaults.h"
#include "app/live/connectors.h"
#include "app/live/recorder/recorder.h"
#include "app/live/recorder/recorder_server.h"
#include "app/live/recorder/source_watch.h"
#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/store/project_file.h"

#include <QCoreApplication>
#include <QSocketNotifier>
#include <QTimer>

#include <cmath>
#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace titer::cli {

namespace {

using base::Code;
using base::Error;
using base::Json;
using base::say;
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

// The sources of a project. Those that the person at this computer has not allowed yet wait for that, and are named; where they are all, nothing
// is recorded.
base::Result<std::vector<Source>> sourcesOf(const std::string& path, app::PluginHost& plugins, app::Consent& consent,
                                            base::Errors& accessErrors)
{
    base::Result<store::ProjectFile> project = store::ProjectFile::open(path, store::Access::Read);
    if (!project) return project.error();
    base::Result<std::vector<Source>> sources = project->sources();
    if (!sources) return sources;
    consent.look(*sources);
    const app::Permission permission = app::permission(path, *sources, plugins);
    if (permission.allowed) return sources;
    std::vector<const Source*> waiting;
    for (const Source& source : *sources)
        if (!consent.mayRun(source)) waiting.push_back(&source);
    if (waiting.size() < sources->size()) {
        for (const Source* source : waiting)
            printNotices({{"sources/" + source->id,
                           say(CORE_TR("core", "This source waits for permission on this computer, and starts "
                                               "automatically when it is allowed: titer-cli sources {1} allow"),
                               shellWord(path))}});
        return sources;
    }
    for (const connect::AccessScope& one : permission.accessScope)
        accessErrors.push_back({Code::Input, path, app::textOf(one)});
    accessErrors.insert(accessErrors.end(), permission.errors.begin(), permission.errors.end());
    return Error{
        Code::Input, path,
        say(CORE_TR("core",
                    "The sources of this project are not yet allowed on this computer; review what they access, then "
                    "allow it with “titer-cli sources {1} allow”."),
            shellWord(path))};
}

// What is wrong with one of them is reported, and the others are evaluated.
base::Result<std::vector<alarm::Definition>> alarmsOf(const std::string& path)
{
    base::Result<store::ProjectFile> project = store::ProjectFile::open(path, store::Access::Read);
    if (!project) return project.error();
    const base::Result<std::vector<store::Item>> items = project->items(store::ItemKind::Alarm);
    if (!items) return items.error();
    base::Errors errors;
    std::vector<alarm::Definition> definitions = app::readDefinitions(*items, errors);
    base::Notices notices;
    for (Error& error : errors) notices.push_back({error.where, error.what});
    printNotices(notices, path);
    return definitions;
}

// One that cannot be read is reported, and nothing is computed then.
std::vector<app::CalculatedTag> formulasOf(const std::string& path)
{
    base::Result<store::ProjectFile> project = store::ProjectFile::open(path, store::Access::Read);
    auto formulas =
        project ? app::readFormulas(*project) : base::Result<std::vector<app::CalculatedTag>>(project.error());
    if (!formulas) printNotices({{formulas.error().where, formulas.error().what}}, path);
    return formulas ? std::move(*formulas) : std::vector<app::CalculatedTag>();
}

std::string stateText(const app::SourceState& source)
{
    std::string text = connect::textOf(source.status.state);
    for (const base::Sentence* sentence : {&source.status.why, &source.status.remedy})
        if (!sentence->pattern.empty()) text += (sentence == &source.status.why ? ": " : " ") + sentence->text();
    return text;
}

Json summaryJson(const std::string& project, const app::RecorderPicture& picture, const base::Errors& errors)
{
    Json json = Json::object();
    json["format"] = "titer.record/1";
    json["project"] = project;
    json["status"] = errors.empty() ? "ok" : "failed";
    json["from"] = base::writeInstant({picture.totals.since});
    json["to"] = base::writeInstant(base::now());
    json["kept"] = picture.totals.kept;
    json["bytes"] = picture.totals.bytes;
    json["disk_days"] = std::isfinite(picture.totals.diskDays) ? Json(picture.totals.diskDays) : Json();
    json["last_backup"] =
        picture.totals.lastBackup > 0 ? Json(base::writeInstant({picture.totals.lastBackup})) : Json();
    json["backup_fault"] = picture.totals.backupFault ? Json(picture.totals.backupFault->text()) : Json();
    json["backup_notices"] = noticesJson(picture.totals.backupNotices);
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

// Reports on standard error what becomes of each source.
class Reporter {
public:
    void report(const app::RecorderPicture& picture)
    {
        for (const app::SourceState& source : picture.sources) {
            std::string text = stateText(source);
            if (std::exchange(m_reported[source.id], text) == text) continue;
            complain(base::writeInstant(base::now()) + " " + (source.label.empty() ? source.id : source.label) + ": " +
                     text + "\n");
        }
        say("store", picture.totals.trouble, m_trouble, "all is kept again");
        say("backup", picture.totals.backupFault, m_backupFault, "the last one is good again");
        say("notification", picture.totals.notificationFault, m_notificationFault, "sent again");
        std::string notices;
        for (const base::Notice& one : picture.totals.backupNotices)
            notices += " " + one.where + ": " + one.what.text();
        if (std::exchange(m_backupNotices, notices) != notices && !notices.empty())
            complain(base::writeInstant(base::now()) + " backup:" + notices + "\n");
    }

private:
    void say(const char* of, const std::optional<base::Sentence>& fault, std::string& before, const char* well)
    {
        const std::string text = fault ? fault->text() : "";
        if (std::exchange(before, text) != text)
            complain(base::writeInstant(base::now()) + " " + of + ": " + (text.empty() ? well : text) + "\n");
    }

    std::map<std::string, std::string> m_reported;
    std::string m_trouble, m_backupFault, m_backupNotices, m_notificationFault;
};

// What is wrong with the sources keeps neither formulas nor alarms from being taken.
app::RecorderServer::Reload reloadOf(const std::string& path, app::SourceWatch& watch, app::Recorder& recorder)
{
    return [path, &watch, &recorder](const std::string& reason) -> base::Done {
        const base::Done sources = watch.look();
        base::Result<std::vector<alarm::Definition>> alarms = alarmsOf(path);
        if (!alarms) return alarms.error();
        recorder.setFormulas(formulasOf(path));
        recorder.setAlarms(std::move(*alarms), reason);
        return sources;
    };
}

int recordSources(const Arguments& arguments, const std::string& path, double seconds)
{
    app::PluginHost plugins;
    app::addBuiltInConnectors(plugins);
    base::Errors errors;
    app::Consent consent(path, plugins);
    const base::Result<std::vector<Source>> sources = sourcesOf(path, plugins, consent, errors);
    if (!sources) {
        errors.push_back(sources.error());
        printErrors(errors, path);
        return exitError;
    }
    if (sources->empty()) {
        printError(
            {Code::Input, path, say("The project has no sources; add one with “titer-cli sources {1} add”.", path)});
        return exitError;
    }
    app::Recorder recorder(plugins, &consent);
    Reporter reporter;
    app::RecorderPicture last; // while they still ran
    QObject::connect(&recorder, &app::Recorder::pictureChanged, [&] { reporter.report(recorder.picture()); });
    QObject::connect(&recorder, &app::Recorder::noticed, [](const std::string& source, const base::Notices& notices) {
        for (const base::Notice& notice : notices)
            printNotices({{"sources/" + source + "/" + notice.where, notice.what}});
    });
    QObject::connect(&recorder, &app::Recorder::abandoned, [&](const Error& error) { printError(error); });
    QObject::connect(&recorder, &app::Recorder::stopped, [&](const std::vector<Error>& error) {
        errors = error;
        QCoreApplication::quit();
    });
    const auto end = [&] {
        last = recorder.picture();
        recorder.stop();
    };
    const EndSignals signalled(end);
    base::Result<std::vector<alarm::Definition>> alarms = alarmsOf(path);
    const base::Done started = alarms ? recorder.start(path, *sources, std::move(*alarms)) : base::Done(alarms.error());
    if (!started) {
        printError(started.error(), path);
        return exitError;
    }
    recorder.setFormulas(formulasOf(path));
    app::SourceWatch watch(path, consent, recorder);
    app::RecorderServer server(recorder, reloadOf(path, watch, recorder));
    // To keep what comes matters more than to be looked at.
    if (const base::Done listening = server.listen(path); !listening)
        printNotices({{listening.error().where, listening.error().what}});
    std::optional<RecorderMetrics> metrics;
    if (const std::optional<std::string> file = arguments.value("--metrics")) metrics.emplace(recorder, *file);
    if (std::isfinite(seconds)) QTimer::singleShot(std::chrono::milliseconds(std::int64_t(seconds * 1e3)), end);
    QCoreApplication::exec();
    metrics.reset();

    app::RecorderPicture picture = recorder.picture();
    for (std::size_t i = 0; i < std::min(picture.sources.size(), last.sources.size()); ++i)
        picture.sources[i].status = last.sources[i].status;
    printErrors(errors, path);
    if (arguments.json())
        printJson(summaryJson(path, picture, errors));
    else
        print(summaryText(picture));
    return errors.empty() ? exitDone : exitError;
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
    if (const std::optional<std::string> file = arguments.value("--metrics"))
        if (const base::Done can = RecorderMetrics::canWrite(*file); !can) {
            printError(can.error(), *file);
            return exitError;
        }
    const CoreApplication application;
    return recordSources(arguments, arguments.positional(0), seconds);
}

constexpr Positional recordPositionals[] = {
    {.name = "FILE", .help = "project (*.titer); sources that are not allowed on this computer wait until they are"}};
constexpr Option recordOptions[] = {
    {.name = "--for", .value = "T", .help = "ends automatically after this time (10min, 8h)"},
    {.name = "--metrics",
     .value = "FILE",
     .help = "keeps the health of the recorder in this file, as OpenMetrics text, renewed every 15 s"}};

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
