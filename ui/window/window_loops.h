// Armed loops, wherever one looks in the window: a button in the top bar that says how many there are and takes all of them back to their
// recipes, and its key. [gui]
#pragma once

#include "app/live/loop_session.h"

#include <QObject>
#include <QPointer>

namespace titer::window {

class TopBar;
class WindowActions;

class WindowLoops : public QObject {
    Q_OBJECT
public:
    // Both outlive it.
    WindowLoops(app::LoopSession& loops, WindowActions& actions);

    void showIn(TopBar& bar);
    void disarmAll();
    // F8 works whatever is open: a dialog and a menu take the keys of a window away.
    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void armedChanged(); // one more or less
    void failed(const QString& sentence);

private:
    void refresh();

    app::LoopSession& m_loops;
    QPointer<TopBar> m_bar;
    int m_armed = 0, m_unheard = 0;
};

} // namespace titer::window
