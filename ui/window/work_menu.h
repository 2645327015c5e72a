// What is under way, in the top bar: how much of it, and a menu with its progress and a stop. [gui]
//
//   WorkMenu menu(running, button);      the button is there while something is under way
//   signal pageAsked(id)                 where one of it is looked at
#pragma once

#include "app/session/running_work.h"

#include <QMenu>

class QToolButton;

namespace titer::window {

class WorkMenu : public QMenu {
    Q_OBJECT
public:
    WorkMenu(app::RunningWork& running, QToolButton* button);

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
