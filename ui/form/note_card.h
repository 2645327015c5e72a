// A note of the time axis in a card over the window: its words, how long it lasts, and why it is changed or removed. [gui]
//
//   NoteCard::ask(lane, note, at, removal, [&](const app::FeedNote& changed) { feed.annotate(changed); });
//   Ctrl+Enter keeps it, Esc leaves it.
#pragma once

#include "app/tags/tag_feed.h"

#include <QFrame>

#include <functional>

class QPushButton;

namespace titer::form {
class SettingForm;
}

namespace titer::form {

class NoteCard : public QFrame {
    Q_OBJECT
public:
    using Keep = std::function<void(const app::FeedNote&)>;
    // Near a place of the screen; it is gone once it is left. `removal`: only the reason is missing for that.
    static NoteCard* ask(QWidget* owner, const app::FeedNote& note, const QPoint& at, bool removal, Keep keep);

    form::SettingForm* form() const { return m_form; }
    QPushButton* keepButton() const { return m_change; }
    QPushButton* removeButton() const { return m_remove; }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    NoteCard(QWidget* owner, const app::FeedNote& note, bool removal, Keep keep);
    void settle(bool removed);

    app::FeedNote m_note;
    bool m_removal;
    Keep m_keep;
    form::SettingForm* m_form;
    QPushButton *m_change, *m_remove;
};

} // namespace titer::form
