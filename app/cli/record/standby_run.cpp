#include "app/cli/record/standby_run.h"

#include "app/cli/common/console.h"
#include "core/base/time.h"
#include "core/store/audit.h"
#include "core/store/history/historian.h"

#include <QTimer>

#include <filesystem>
#include <utility>

#include <unistd.h>

namespace titer::cli {

namespace {

using base::Code;
using base::Error;

constexpr std::chrono::seconds takesOverAgain(1); // where it could not
constexpr std::chrono::seconds opensAgain(5);     // the store, to see whether it could

base::Sentence reasonOf(const app::HeartbeatWatch& watch)
{
    const std::optional<app::Heartbeat>& last = watch.last();
    if (!last)
        return base::say(CORE_TR("core", "The first recorder gives no heartbeat; the standby records in its place."));
    const std::string process = std::to_string(last->process), time = base::writeInstant({last->time});
    if (!last->records)
        return base::say(CORE_TR("core", "The recorder on {1} (process {2}) does not record since {3}; the standby "
                                         "records in its place."),
                         last->host, process, time);
    if (const std::optional<app::Heartbeat>& other = watch.other())
        return base::say(CORE_TR("core", "Two recorders write the same heartbeats, on {1} (process {2}) and {3} "
                                         "(process {4}), and hide which of both is silent; the standby records too."),
                         last->host, process, other->host, std::to_string(other->process));
    if (!watch.isSilent())
        return base::say(CORE_TR("core", "The recorder on {1} (process {2}) was started again, at {3}; the standby "
                                         "records in its place until it has recorded for 10 s."),
                         last->host, process, base::writeInstant({last->started}));
    return base::say(CORE_TR("core", "The recorder on {1} (process {2}) gave its last heartbeat at {3}; the standby "
                                     "records in its place."),
                     last->host, process, time);
}

} // namespace

StandbyRun::StandbyRun(app::PluginHost& plugins, RecordOrder order, const std::string& heartbeat)
    : m_plugins(plugins)
    , m_order(std::move(order))
    , m_file(heartbeat)
    , m_permission(m_order.project, plugins)
{
}

base::Done StandbyRun::begin()
{
    std::optional<store::Holder> holder;
    m_lock = store::ProjectLock::takeStandby(m_order.project, holder);
    if (!m_lock.taken())
        return Error{Code::Io, m_order.project,
                     holder ? base::say("A standby of this project is running already on {1} (process {2}).",
                                        holder->host, std::to_string(holder->process))
                            : base::say("The folder of the project cannot be written.")};
    m_watch = std::make_unique<app::HeartbeatWatch>(m_file);
    QObject::connect(m_watch.get(), &app::HeartbeatWatch::looked, &m_context, [this] { look(); });
    m_sender = std::make_unique<app::HeartbeatSender>(standbyHeartbeat(m_file),
                                                      [this] { return app::HeartbeatSender::State{couldRecord()}; });
    QObject::connect(m_sender.get(), &app::HeartbeatSender::troubled, &m_context,
                     [](const std::optional<Error>& error) {
                         if (error) printError(*error);
                     });
    say("standby_began", base::say("Standing by for the recorder that writes {1}.", m_file));
    return base::done();
}

void StandbyRun::look()
{
    if (m_ended) return;
    if (!m_recording) {
        if (m_watch->isGone() && std::chrono::steady_clock::now() >= m_tryAgain) takeOver();
        return;
    }
    if (m_watch->isBack(m_recording->away())) leave();
}

void StandbyRun::takeOver()
{
    RecordOrder order = m_order;
    order.standsIn = reasonOf(*m_watch);
    base::Errors errors;
    BeginWords words;
    const base::Result<std::vector<connect::Source>> sources = sourcesToRecord(order.project, m_plugins, errors, words);
    m_recording = std::make_unique<Recording>(m_plugins, order);
    const base::Done started = sources ? m_recording->start(*sources, words) : base::Done(sources.error());
    if (words != m_said) printWords(words, order.project);
    m_said = started ? BeginWords() : std::move(words);
    if (!started) {
        m_recording.reset();
        m_tryAgain = std::chrono::steady_clock::now() + takesOverAgain;
        take(started);
        return;
    }
    take(base::done());
    ++m_takeovers;
    m_recording->stopped = [this] {
        m_picture = m_recording->picture();
        m_errors.insert(m_errors.end(), m_recording->errors().begin(), m_recording->errors().end());
        // It is what calls this.
        QTimer::singleShot(0, &m_context, [this] { standByAgain(); });
    };
    say("standby_took_over", *order.standsIn);
}

// Of the first recorder, which says where it could not: a permission that was taken back is noticed before it is needed.
bool StandbyRun::couldRecord()
{
    if (m_recording && !m_leaving) return m_recording->isKeeping();
    if (!m_watch->isGone()) take(check());
    return m_trouble.empty();
}

// The store, which writes when it is opened, is opened only where something failed before.
base::Done StandbyRun::check()
{
    if (base::Done may = m_permission.look(); !may) return may;
    const std::string folder = store::historyFolder(m_order.project);
    std::error_code none;
    if (std::filesystem::exists(folder, none) && ::access(folder.c_str(), W_OK | X_OK) != 0)
        return Error{Code::Io, folder, base::say(CORE_TR("core", "The folder for recorded data cannot be written."))};
    if (m_trouble.empty()) return base::done();
    if (const auto now = std::chrono::steady_clock::now(); now >= m_openAgain) {
        m_openAgain = now + opensAgain;
        const base::Result<store::Historian> historian = store::Historian::open(folder);
        m_store = historian ? base::done() : base::Done(historian.error());
    }
    return m_store;
}

void StandbyRun::take(const base::Done& trouble)
{
    const std::string text = trouble ? "" : trouble.error().what.text();
    if (std::exchange(m_trouble, text) != text && !trouble) printError(trouble.error(), m_order.project);
}

void StandbyRun::leave()
{
    if (!std::exchange(m_leaving, true)) m_recording->stop();
}

void StandbyRun::standByAgain()
{
    m_recording.reset();
    if (!std::exchange(m_leaving, false)) m_ended = true; // somebody ended it in a window
    if (m_ended) {
        if (ended) ended();
        return;
    }
    const app::Heartbeat& first = *m_watch->last();
    say("standby_stepped_back", base::say("The recorder on {1} (process {2}) records again; standing by.", first.host,
                                          std::to_string(first.process)));
}

void StandbyRun::end()
{
    m_ended = true;
    if (m_recording)
        leave();
    else if (ended)
        ended();
}

// On standard error, and in the trail of the project.
void StandbyRun::say(const char* what, const base::Sentence& sentence)
{
    complain(base::writeInstant(base::now()) + " standby: " + sentence.text() + "\n");
    const base::Result<store::AuditEntry> entry =
        store::AuditTrail::ofProject(m_order.project)
            .append({.what = what, .place = "recorder", .before = {}, .after = sentence.text()});
    if (!entry) printError(entry.error(), m_order.project);
}

} // namespace titer::cli
