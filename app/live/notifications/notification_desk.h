// The notifications of the project that is open, for forms: kept for this account, tried out, and what was sent of late.
#pragma once

#include "app/common/background_task.h"
#include "app/document/document.h"
#include "app/live/notifications/notification_form.h"

#include <QObject>

#include <optional>
#include <string>
#include <vector>

namespace titer::app {

// As the trail of the project has it.
struct SentNotification {
    std::string time; // UTC, ISO 8601
    std::string rule; // its id
    std::string what; // "mail shift@example.org: al-1"
    std::string why;  // it failed; empty: it was sent
};

// [gui] The document outlives it. What waits for a keyring, a disk or a server goes on in the background.
class NotificationDesk : public QObject {
    Q_OBJECT

public:
    explicit NotificationDesk(Document& document, QObject* parent = nullptr);

    const std::vector<NotificationRule>& rules() const { return m_rules; }
    const NotificationRule* find(const std::string& id) const;
    const std::vector<SentNotification>& sent() const { return m_sent; } // the newest first
    bool isTesting() const { return m_tests.isRunning(); }
    bool isActing() const { return m_acts.isRunning(); } // the answer to keep() or remove() is yet to come

    // Reads both again; changed() or refused() follows.
    void look();
    // A rule without an id is a new one. allowanceAsked() follows where it reaches what nobody has allowed yet, else kept() or refused().
    void keep(const TypedNotification& typed, bool isAllowed);
    // removed() or refused() follows.
    void remove(const std::string& id);
    // Sends a test as the rule is kept; tested() follows.
    void test(const std::string& id);

signals:
    void changed();
    void left(); // another plant was opened
    void kept(const std::string& id);
    void removed();
    void allowanceAsked(const std::vector<titer::connect::AccessScope>& reached);
    void refused(const titer::base::Error& error);
    // Why it was not sent, or nothing.
    void tested(const std::string& id, const std::optional<titer::base::Error>& fault);

private:
    std::optional<std::string> project();

    Document& m_document;
    std::vector<NotificationRule> m_rules;
    std::vector<SentNotification> m_sent;
    BackgroundTask m_looks, m_acts, m_tests;
};

} // namespace titer::app
