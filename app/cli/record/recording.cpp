#include "app/cli/record/recording.h"

#include "app/boards/formulas.h"
#include "app/cli/common/console.h"
#include "app/live/access/trust.h"
#include "app/live/alarms/alarm_defaults.h"
#include "app/live/estimators/estimator_source.h"
#include "core/base/time.h"
#include "core/store/project_file.h"

#include <utility>

namespace titer::cli {

namespace {

using base::Code;
using base::Error;
using base::say;
using connect::Source;

// What is wrong with one of them is reported, and the others are evaluated.
base::Result<std::vector<alarm::Definition>> alarmsOf(const std::string& path, base::Notices& notices)
{
    base::Result<store::ProjectFile> project = store::ProjectFile::open(path, store::Access::Read);
    if (!project) return project.error();
    const base::Result<std::vector<store::Item>> items = project->items(store::ItemKind::Alarm);
    if (!items) return items.error();
    base::Errors errors;
    std::vector<alarm::Definition> definitions = app::readDefinitions(*items, errors);
    for (Error& error : errors) notices.push_back({error.where, error.what});
    return definitions;
}

// One that cannot be read is reported, and nothing is computed then.
std::vector<app::CalculatedTag> formulasOf(const std::string& path, base::Notices& notices)
{
    base::Result<store::ProjectFile> project = store::ProjectFile::open(path, store::Access::Read);
    auto formulas =
        project ? app::readFormulas(*project) : base::Result<std::vector<app::CalculatedTag>>(project.error());
    if (!formulas) notices.push_back({formulas.error().where, formulas.error().what});
    return formulas ? std::move(*formulas) : std::vector<app::CalculatedTag>();
}

} // namespace

void printWords(const BeginWords& words, const std::string& project)
{
    printErrors(words.errors, project);
    printNotices(words.notices, project);
}

base::Result<std::vector<Source>> sourcesToRecord(const std::string& path, app::PluginHost& plugins,
                                                  base::Errors& accessErrors, BeginWords& words)
{
    base::Result<store::ProjectFile> project = store::ProjectFile::open(path, store::Access::Read);
    if (!project) return project.error();
    base::Result<std::vector<Source>> sources = project->sources();
    if (!sources) return sources;
    if (sources->empty())
        return Error{Code::Input, path,
                     say("The project has no sources; add one with “titer-cli sources {1} add”.", path)};
    const app::Permission permission = app::permission(path, *sources, plugins);
    if (permission.allowed) return sources;
    std::vector<const Source*> waiting;
    for (const Source& source : *sources) {
        const auto now = permission.digests.find(source.id), allowed = permission.allowedDigests.find(source.id);
        if (now == permission.digests.end() || allowed == permission.allowedDigests.end() ||
            now->second != allowed->second)
            waiting.push_back(&source);
    }
    if (waiting.size() < sources->size()) {
        words.errors = permission.errors; // of those that nobody can allow, as their connector is not there
        for (const Source* source : waiting)
            if (source->enabled && permission.digests.contains(source->id))
                words.notices.push_back(
                    {"sources/" + source->id,
                     say(CORE_TR("core", "This source waits for permission on this computer, and starts "
                                         "automatically when it is allowed: titer-cli sources {1} allow"),
                         shellWord(path))});
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

std::string standbyHeartbeat(const std::string& heartbeat)
{
    return heartbeat + ".standby";
}

std::string stateText(const app::SourceState& source)
{
    std::string text = connect::textOf(source.status.state);
    for (const base::Sentence* sentence : {&source.status.why, &source.status.remedy})
        if (!sentence->pattern.empty()) text += (sentence == &source.status.why ? ": " : " ") + sentence->text();
    return text;
}

Recording::Recording(app::PluginHost& plugins, RecordOrder order)
    : m_order(std::move(order))
    , m_consent(m_order.project, plugins)
    , m_loops(m_order.loops.value_or(app::LoopOrder()))
    , m_recorder(plugins, &m_consent, nullptr, &m_loops)
{
    QObject::connect(&m_loops, &app::LoopDesk::changed, &m_recorder,
                     [this](const auto& picture) { sayLoops(*picture); });
    QObject::connect(&m_recorder, &app::Recorder::pictureChanged, &m_recorder, [this] { report(); });
    QObject::connect(&m_recorder, &app::Recorder::noticed, &m_recorder,
                     [](const std::string& source, const base::Notices& notices) {
                         for (const base::Notice& notice : notices)
                             printNotices({{"sources/" + source + "/" + notice.where, notice.what}});
                     });
    QObject::connect(&m_recorder, &app::Recorder::reported, &m_recorder,
                     [this] { m_historian.reset(app::Watchdog::Clock::now()); });
    QObject::connect(&m_recorder, &app::Recorder::abandoned, &m_recorder,
                     [](const Error& error) { printError(error); });
    QObject::connect(&m_recorder, &app::Recorder::stopped, &m_recorder, [this](const std::vector<Error>& errors) {
        m_errors = errors;
        m_metrics.reset();
        if (stopped) stopped();
    });
}

base::Done Recording::start(const std::vector<Source>& sources, BeginWords& words)
{
    const std::string& path = m_order.project;
    m_consent.look(sources);
    if (m_order.standsIn) m_recorder.setStandby(m_order.standsIn);
    // To keep what comes matters more than to run them.
    if (const base::Done loops = lookAtLoops(); !loops)
        words.notices.push_back({loops.error().where, loops.error().what});
    base::Result<std::vector<alarm::Definition>> alarms = alarmsOf(path, words.notices);
    const base::Done started =
        alarms ? m_recorder.start(path, sources, std::move(*alarms)) : base::Done(alarms.error());
    if (!started) return started;
    m_historian.reset(app::Watchdog::Clock::now());
    m_recorder.setFormulas(formulasOf(path, words.notices));
    m_watch.emplace(path, m_consent, m_recorder);
    m_server = std::make_unique<app::RecorderServer>(m_recorder, reload(), &m_loops);
    // To keep what comes matters more than to be looked at.
    if (const base::Done listening = m_server->listen(path); !listening)
        words.notices.push_back({listening.error().where, listening.error().what});
    if (m_order.metrics) m_metrics.emplace(m_recorder, *m_order.metrics);
    if (m_order.heartbeat) startHeartbeat();
    return base::done();
}

// Its standby gives heartbeats too, so that one that is dead or could not record does not stay unseen until it is needed.
void Recording::lookAtStandby()
{
    const std::optional<app::Heartbeat>& last = m_standby->last();
    std::optional<base::Sentence> why;
    if (last && !last->ends && m_standby->isSilent())
        why = say(CORE_TR("core", "The standby on {1} (process {2}) gave its last heartbeat at {3}."), last->host,
                  std::to_string(last->process), base::writeInstant({last->time}));
    else if (last && !last->ends && m_standby->saysNo())
        why = say(CORE_TR("core", "The standby on {1} (process {2}) could not record now; it says there why."),
                  last->host, std::to_string(last->process));
    m_recorder.setStandby(why);
    sayChange("standby", why, "it stands by again");
}

void Recording::startHeartbeat()
{
    m_standby = std::make_unique<app::HeartbeatWatch>(standbyHeartbeat(*m_order.heartbeat));
    QObject::connect(m_standby.get(), &app::HeartbeatWatch::looked, m_standby.get(), [this] { lookAtStandby(); });
    m_heartbeat = std::make_unique<app::HeartbeatSender>(
        *m_order.heartbeat, [this] { return app::HeartbeatSender::State{isKeeping(), away()}; });
    QObject::connect(m_heartbeat.get(), &app::HeartbeatSender::troubled, m_heartbeat.get(),
                     [this](const std::optional<Error>& error) {
                         sayChange("heartbeat",
                                   error ? std::optional(say("{1}: {2}", error->where, error->what.text()))
                                         : std::nullopt,
                                   "written again");
                     });
}

bool Recording::isKeeping() const
{
    return !m_recorder.picture().totals.trouble && !m_historian.hasExpired(app::Watchdog::Clock::now());
}

std::set<std::string> Recording::away() const
{
    std::set<std::string> away;
    for (const app::SourceState& source : m_recorder.picture().sources) {
        const connect::State state = source.status.state;
        if (state != connect::State::Connected && state != connect::State::Degraded &&
            state != connect::State::Stopped && source.id != app::estimatorSource)
            away.insert(source.id);
    }
    return away;
}

// What the command says of loops goes before what the project says.
base::Done Recording::lookAtLoops()
{
    if (m_order.loops) return base::done();
    base::Result<store::ProjectFile> project = store::ProjectFile::open(m_order.project, store::Access::Read);
    if (!project) return project.error();
    const base::Result<std::optional<app::LoopSetup>> setup = app::readLoopSetup(*project);
    if (!setup) return setup.error();
    if (*setup == m_loopSetup) return base::done();
    base::Result<app::LoopOrder> order = *setup ? app::loopOrder(*project, **setup) : app::LoopOrder();
    if (!order) return order.error();
    m_loopSetup = *setup;
    const std::set<std::string> concerned{m_loops.source(), order->source};
    m_loops.setOrder(*std::move(order));
    for (const std::string& source : concerned) m_recorder.setUpAgain(source);
    return base::done();
}

// What is wrong with the sources keeps neither formulas nor alarms from being taken.
app::RecorderServer::Reload Recording::reload()
{
    return [this](const std::string& reason) -> base::Done {
        const base::Done sources = m_watch->look();
        base::Notices notices;
        base::Result<std::vector<alarm::Definition>> alarms = alarmsOf(m_order.project, notices);
        if (alarms) m_recorder.setFormulas(formulasOf(m_order.project, notices));
        printNotices(notices, m_order.project);
        if (!alarms) return alarms.error();
        m_recorder.setAlarms(std::move(*alarms), reason);
        const base::Done loops = lookAtLoops();
        return sources ? loops : sources;
    };
}

void Recording::report()
{
    const app::RecorderPicture picture = m_recorder.picture();
    for (const app::SourceState& source : picture.sources) {
        std::string text = stateText(source);
        if (std::exchange(m_reported["sources/" + source.id], text) == text) continue;
        complain(base::writeInstant(base::now()) + " " + (source.label.empty() ? source.id : source.label) + ": " +
                 text + "\n");
    }
    sayChange("store", picture.totals.trouble, "all is kept again");
    if (!m_last)
        sayChange("historian",
                  m_historian.hasExpired(app::Watchdog::Clock::now())
                      ? std::optional(say("It has said nothing for 3 s; the disk may hang. The values wait."))
                      : std::nullopt,
                  "it goes on");
    sayChange("backup", picture.totals.backupFault, "the last one is good again");
    sayChange("notification", picture.totals.notificationFault, "sent again");
    std::string notices;
    for (const base::Notice& one : picture.totals.backupNotices) notices += " " + one.where + ": " + one.what.text();
    if (std::exchange(m_reported["backup notices"], notices) != notices && !notices.empty())
        complain(base::writeInstant(base::now()) + " backup:" + notices + "\n");
}

// The log of the guards, and why a loop advises nothing.
void Recording::sayLoops(const app::LoopPicture& picture)
{
    for (const app::LoopNote& note : picture.notes)
        complain(base::writeInstant({note.time}) + " " + app::noteText(note.change) + "\n");
    for (const app::LoopRow& row : picture.rows) sayChange(("loop " + row.id).c_str(), row.trouble, "it advises");
}

void Recording::sayChange(const char* of, const std::optional<base::Sentence>& fault, const char* well)
{
    const std::string text = fault ? fault->text() : "";
    if (std::exchange(m_reported[of], text) != text)
        complain(base::writeInstant(base::now()) + " " + of + ": " + (text.empty() ? well : text) + "\n");
}

void Recording::stop()
{
    m_heartbeat.reset(); // a standby begins while this one keeps what is left
    if (!m_last) m_last = m_recorder.picture();
    m_recorder.stop();
}

app::RecorderPicture Recording::picture() const
{
    app::RecorderPicture picture = m_recorder.picture();
    for (std::size_t i = 0; m_last && i < std::min(picture.sources.size(), m_last->sources.size()); ++i)
        picture.sources[i].status = m_last->sources[i].status;
    return picture;
}

} // namespace titer::cli
