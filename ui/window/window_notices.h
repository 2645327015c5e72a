// What the window reports without being asked: notices of the plant in a panel, alarms by their counter, sound and words. [gui]
//
//   notices.showIn(bar, stack);   notices.hide()     false where the panel was not open
//   signals placeAsked(path), alarmsAsked()
#pragma once

#include "ui/widgets/notice.h"

#include <QObject>

class QWidget;

namespace titer::app {
class Workbench;
struct AlarmRow;
} // namespace titer::app

namespace titer::window {

class NoticePanel;
class SideWindows;
class TopBar;
class WindowActions;
class WindowRecordings;
struct WindowWork;

class WindowNotices : public QObject {
    Q_OBJECT
public:
    WindowNotices(const WindowWork& work, app::Workbench& bench, WindowRecordings& recordings,
                  const SideWindows& windows, WindowActions& actions);

    // The counter in `bar` and the panel over `page`, which takes it; those before it are gone by then.
    void showIn(TopBar& bar, QWidget& page);
    bool hide();

signals:
    void placeAsked(const QString& path); // of the plant, or "alarms/ID"
    void alarmsAsked();

private:
    void connectAlarms();
    void toggle();
    const app::AlarmRow* alarmShown() const;
    const app::AlarmRow* metAgain() const;
    QString alarmWords(const app::AlarmRow& row) const;
    QString countWords() const;
    void refresh();
    QList<widgets::Notice> waiting() const;
    QList<widgets::Notice> missing() const;
    QList<widgets::Notice> leftImports() const;
    void importHere(const QString& path);
    void refreshSounding();
    void announce(const QString& words);

    const WindowWork& m_work;
    app::Workbench& m_bench;
    WindowRecordings& m_recordings;
    const SideWindows& m_windows;
    TopBar* m_bar = nullptr;
    NoticePanel* m_panel = nullptr;
    bool m_hasNotices = false;
};

} // namespace titer::window
