#include "app/live/notifications/notification_desk.h"

#include "app/live/access/secrets.h"
#include "app/live/notifications/notification_sending.h"
#include "core/base/time.h"
#include "core/store/audit.h"

#include <algorithm>
#include <deque>

namespace titer::app {

using base::Code;
using base::Done;
using base::Error;
using base::Result;
using base::say;
using Rules = std::vector<NotificationRule>;
using Reported = BackgroundTask::Reported;

namespace {

constexpr std::size_t maxSent = 50; // that are shown

Result<std::vector<SentNotification>> sentOf(const std::string& project, const std::stop_token& stop)
{
    std::deque<SentNotification> sent;
    constexpr std::string_view place = "notifications/";
    const Done read = store::AuditTrail::ofProject(project).read([&](const store::AuditEntry& entry) {
        const std::string& what = entry.change.what;
        if (what == "notification_sent" || what == "notification_failed") {
            sent.push_front({entry.time, entry.change.place.substr(std::min(place.size(), entry.change.place.size())),
                             entry.change.after, entry.change.reason});
            if (sent.size() > maxSent) sent.pop_back();
        }
        return !stop.stop_requested();
    });
    if (!read) return read.error();
    return std::vector<SentNotification>(sent.begin(), sent.end());
}

struct Kept {
    std::string id;
    std::vector<connect::AccessScope> asked; // it was not kept: nobody allowed it
};

Result<Kept> keepTyped(const std::string& project, const TypedNotification& typed, bool isAllowed)
{
    const Result<Rules> rules = notificationRules(project);
    if (!rules) return rules.error();
    NotificationRule rule = typed.rule;
    const auto before = std::ranges::find(*rules, rule.id, &NotificationRule::id);
    if (rule.id.empty()) rule.id = newRuleId(*rules);
    auto files = filesNow(rule);
    if (!files) return files.error();
    rule.files = *std::move(files);
    if (!isAllowed && (before == rules->end() || !isAllowedBy(rule, *before))) return Kept{rule.id, accessScope(rule)};
    if (!typed.password.empty())
        if (const auto stored = Secrets().set(rule.secret, typed.password); !stored) return stored.error();
    if (const Done kept = keepRule(project, rule.id, &rule); !kept) return kept.error();
    return Kept{rule.id, {}};
}

// As it is kept now, whatever was read of it before.
Done sendTest(const std::string& project, const std::string& id, const std::stop_token& stop)
{
    const Result<Rules> rules = notificationRules(project);
    if (!rules) return rules.error();
    const auto rule = std::ranges::find(*rules, id, &NotificationRule::id);
    if (rule == rules->end())
        return Error{Code::Input, id, say(CORE_TR("core", "There is no notification with this id."))};
    const NotificationOutcome outcome =
        sendAndRecord(project, *rule, testMessage(project), zoneOfShifts(project), stop);
    return outcome.sent ? outcome.recorded : outcome.sent;
}

} // namespace

NotificationDesk::NotificationDesk(Document& document, QObject* parent)
    : QObject(parent)
    , m_document(document)
{
    connect(&document, &Document::opened, this, &NotificationDesk::left);
    connect(&document, &Document::projectChanged, this, [this] {
        m_looks.stopAll();
        m_rules.clear();
        m_sent.clear();
        emit changed();
    });
}

const NotificationRule* NotificationDesk::find(const std::string& id) const
{
    const auto found = std::ranges::find(m_rules, id, &NotificationRule::id);
    return found == m_rules.end() ? nullptr : &*found;
}

std::optional<std::string> NotificationDesk::project()
{
    if (m_document.project()) return m_document.project()->path();
    emit refused(
        {Code::Input, {}, say(CORE_TR("core", "Notifications belong to a project; save this plant as one first."))});
    return std::nullopt;
}

void NotificationDesk::look()
{
    if (!m_document.project()) return void(emit changed());
    m_looks.start([this, path = m_document.project()->path()](const std::stop_token& stop,
                                                              const BackgroundTask::Report&) -> Reported {
        Result<Rules> rules = notificationRules(path);
        auto sent = sentOf(path, stop);
        return [this, rules, sent] {
            m_rules = rules ? *rules : Rules();
            m_sent = sent ? *sent : std::vector<SentNotification>();
            emit changed();
            if (!rules) emit refused(rules.error());
            if (!sent) emit refused(sent.error());
        };
    });
}

void NotificationDesk::keep(const TypedNotification& typed, bool isAllowed)
{
    const std::optional<std::string> path = project();
    if (!path) return;
    m_acts.add([this, path, typed, isAllowed](const std::stop_token&, const BackgroundTask::Report&) -> Reported {
        return [this, done = keepTyped(*path, typed, isAllowed)] {
            if (!done) return void(emit refused(done.error()));
            if (!done->asked.empty()) return void(emit allowanceAsked(done->asked));
            emit kept(done->id);
            look();
        };
    });
}

void NotificationDesk::remove(const std::string& id)
{
    const std::optional<std::string> path = project();
    if (!path) return;
    m_acts.add([this, path, id](const std::stop_token&, const BackgroundTask::Report&) -> Reported {
        return [this, done = keepRule(*path, id, nullptr)] {
            if (!done) return void(emit refused(done.error()));
            emit removed();
            look();
        };
    });
}

void NotificationDesk::test(const std::string& id)
{
    const std::optional<std::string> path = project();
    if (!path || isTesting()) return;
    m_tests.start([this, path, id](const std::stop_token& stop, const BackgroundTask::Report&) -> Reported {
        const Done done = sendTest(*path, id, stop);
        return [this, id, fault = done ? std::nullopt : std::optional<Error>(done.error())] {
            emit tested(id, fault);
            look();
        };
    });
}

} // namespace titer::app

#include "app/live/notifications/moc_notification_desk.cpp"
