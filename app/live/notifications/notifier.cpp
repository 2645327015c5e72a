// {"projects": {PATH: calling alarms}}, in a file of this account alone.
#include "app/live/notifications/notifier.h"

#include "app/common/private_file.h"
#include "app/live/access/project_entry.h"
#include "app/live/alarms/batch_words.h"

#include <algorithm>
#include <filesystem>
#include <utility>

namespace titer::app {

using base::Done;
using base::Json;
using base::Sentence;

namespace {

using namespace std::chrono_literals;

constexpr int looksPerRules = 3; // seconds until rules that changed are taken over
constexpr int looksPerZone = 60; // the same of the zone; a multiple
constexpr std::size_t messagesAtOnce = 3;
constexpr auto fewWithin = 10min, onceEvery = 1min;
constexpr auto firstRetry = 10s, lastRetry = 600s;
constexpr const char* toldFile = "notified.json";

Done keepTold(const std::string& project, const Json& told)
{
    return changePrivate(privatePath(toldFile), [&](Json& json) {
        json["projects"][projectKey(project)] = told;
        return base::done();
    });
}

} // namespace

bool SendingPace::maySend(Time now) const
{
    const auto recent = std::ranges::count_if(m_sent, [&](Time time) { return now - time < fewWithin; });
    return std::size_t(recent) < messagesAtOnce || now - m_sent.back() >= onceEvery;
}

void SendingPace::sent(Time now)
{
    m_sent.push_back(now);
    if (m_sent.size() > messagesAtOnce) m_sent.pop_front();
}

void Notifier::Target::forget()
{
    failures = 0;
    retryAt = {};
    known.clear();
    fault.reset();
}

Notifier::Notifier(std::string project)
    : m_project(std::move(project))
{
    const base::Result<Json> json = readPrivate(privatePath(toldFile));
    if (!json) {
        m_keepFault = json.error().what;
        return;
    }
    if (const Json* told = projectEntry(*json, m_project)) m_calling.read(*told);
}

Notifier::~Notifier()
{
    const bool behind = m_keeping->isRunning();
    m_keeping.reset();
    if (behind) (void)keepTold(m_project, m_calling.json()); // nobody is left to hear of an error
}

void Notifier::readRules()
{
    base::Result<std::vector<NotificationRule>> rules = notificationRules(m_project);
    m_ruleFault.reset();
    if (!rules) {
        m_ruleFault = rules.error().what;
        return;
    }
    for (const NotificationRule& before : m_rules) {
        const auto now = std::ranges::find(*rules, before.id, &NotificationRule::id);
        const auto target = m_targets.find(before.id);
        if ((now != rules->end() && *now == before) || target == m_targets.end()) continue;
        target->second->task.interrupt();
        target->second->forget();
    }
    const bool changed = *rules != m_rules;
    m_rules = *std::move(rules);
    if (!m_rules.empty() && (changed || m_looks % looksPerZone == 1)) m_zone = zoneOfShifts(m_project);
}

void Notifier::see(const std::vector<AlarmRow>& rows)
{
    if (!m_stopped && !rows.empty() && m_calling.see(rows)) keep(); // none: not yet evaluated
}

std::optional<Sentence> Notifier::look(std::int64_t now, SendingPace::Time steady, const std::vector<AlarmRow>& rows)
{
    if (m_looks++ % looksPerRules == 0) readRules();
    if (m_stopped || rows.empty()) return m_ruleFault; // not yet evaluated
    see(rows);
    std::optional<Sentence> fault = m_ruleFault ? m_ruleFault : m_keepFault;
    for (const NotificationRule& rule : m_rules) {
        std::unique_ptr<Target>& target = m_targets[rule.id];
        if (!target) target = std::make_unique<Target>();
        std::vector<AlarmRow> due = m_calling.due(rule, rows, now, m_zone);
        const bool isSending = target->task.isRunning();
        if (due.empty() && !isSending)
            target->forget();
        else if (!isSending && steady >= target->retryAt && m_paces[targetOf(rule)].maySend(steady))
            begin(rule, std::move(due), now, steady);
        if (!fault) fault = target->fault;
    }
    return fault;
}

void Notifier::begin(const NotificationRule& rule, std::vector<AlarmRow> rows, std::int64_t now,
                     SendingPace::Time steady)
{
    m_paces[targetOf(rule)].sent(steady);
    Target& target = *m_targets[rule.id];
    NotificationMessage message{std::filesystem::path(m_project).stem().string(), now, false, rule.after > 0.0, rows};
    target.task.start(
        [this, project = m_project, rule, zone = m_zone, known = target.known, message = std::move(message)](
            const std::stop_token& stop, const BackgroundTask::Report&) mutable -> BackgroundTask::Reported {
            for (const AlarmRow& row : message.rows)
                if (std::string words = batchWords(project, row); !words.empty())
                    message.batches.emplace(row.definition.id, std::move(words));
            const NotificationOutcome outcome = sendAndRecord(project, rule, message, zone, stop, known);
            return [this, rule, rows = message.rows, outcome] { take(rule, rows, outcome); };
        });
}

void Notifier::take(const NotificationRule& rule, const std::vector<AlarmRow>& rows, const NotificationOutcome& outcome)
{
    if (outcome.sent) {
        m_calling.told(rule, rows);
        keep();
    }
    if (std::ranges::find(m_rules, rule) == m_rules.end()) return; // it was changed meanwhile
    Target& target = *m_targets[rule.id];
    if (outcome.sent) target.forget();
    if (!outcome.recorded) target.fault = outcome.recorded.error().what;
    if (outcome.sent) return;
    const auto wait = std::min<std::chrono::seconds>(firstRetry * (1 << std::min(target.failures++, 6)), lastRetry);
    target.retryAt = std::chrono::steady_clock::now() + wait;
    target.fault = outcome.sent.error().what;
    if (outcome.recorded) target.known = target.fault->text();
}

void Notifier::keep()
{
    m_keeping->start([this, project = m_project, told = m_calling.json()](
                         const std::stop_token&, const BackgroundTask::Report&) -> BackgroundTask::Reported {
        const Done kept = keepTold(project, told);
        return [this, kept] { m_keepFault = kept ? std::nullopt : std::optional(kept.error().what); };
    });
}

void Notifier::stop()
{
    m_stopped = true;
    for (const auto& [rule, target] : m_targets) target->task.interrupt();
}

} // namespace titer::app
