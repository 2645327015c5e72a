// What is under way, in the top bar: how much of it, and a menu with its progress and a stop. [gui]
//
//   WorkMenu menu(running, button);      the button is there while something is under way
//   signal pageAsked(id)                 where one of it is looked at
#pragma once

#include "app/session/running_work.h"

#include <QMenu>

#include <functional>

class QToolButton;

namespace titer::window {

class WorkMenu : public QMenu {
    Q_OBJECT
public:
    WorkMenu(app::RunningWork& running, QToolButton* button);

    // Whether a person lets go of what is under way; asked once, of all of it, over this window.
    static bool mayStop(QWidget& over, const app::RunningWork& running);
    // Ends all of it; what cannot end at once is said, since the window is there until then.
    static void endAll(const std::function<void(const QString& sentence)>& report);

signals:
    void pageAsked(const QString& id);

private:
    void refresh();
    void fill(const QList<app::RunningWork::Entry>& list);

    app::RunningWork& m_running;
    QToolButton* m_button;
    QStringList m_ids; // that are shown
};

} // namespace titer::window
