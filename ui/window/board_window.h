// A board in a window of its own, over the same feed and alarms as the page Cockpit, on the screen where a person put it. [gui]
//
//   auto* window = new BoardWindow({document, boards, feed, alarms}, "board-2");   goes when it is closed
//   window->comeBackTo(place);  window->home();                                    what is remembered of it
//
// F11 fills the screen, Esc leaves that, Ctrl+W closes. A screen that goes and comes back gets its window back.
#pragma once

#include "app/session/session_record.h"
#include "ui/pages/cockpit/cockpit_page.h"

#include <QWidget>

namespace titer::app {
class LoopSession;
}

namespace titer::window {

class BoardWindow : public QWidget {
    Q_OBJECT
public:
    BoardWindow(const pages::CockpitPage::Work& work, const std::string& board, QWidget* parent = nullptr);

    // Those that drive a device, over the board; they outlive the window.
    void showLoops(app::LoopSession& loops);
    pages::CockpitPage& page() const { return *m_page; }
    // Where it stands; while its screen is away, where it stood on that.
    app::BoardPlace home() const;
    void comeBackTo(const app::ScreenPlace& place);
    // As the system reports them.
    void screenGone(const QString& name);
    void screenBack(const QString& name);

signals:
    void formulasAsked();                                  // whose form lies in the main window
    void alarmAsked(const QString& id);                    // likewise
    void limitsAsked(const titer::tiles::LimitWish& wish); // likewise
    void failed(const QString& sentence);                  // loops could not be disarmed

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build(const std::string& board);
    void refreshTitle();

    pages::CockpitPage::Work m_work;
    pages::CockpitPage* m_page = nullptr;
    std::optional<app::ScreenPlace> m_away; // while its screen is
};

} // namespace titer::window
