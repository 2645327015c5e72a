#include "ui/window/window_loops.h"

#include "app/common/actions.h"
#include "app/common/sentence.h"
#include "ui/shown/loops/loop_words.h"
#include "ui/window/frame/top_bar.h"
#include "ui/window/window_actions.h"

#include <QApplication>
#include <QKeyEvent>

#include <algorithm>
#include <utility>

namespace titer::window {

WindowLoops::WindowLoops(app::LoopSession& loops, WindowActions& actions)
    : m_loops(loops)
{
    actions.bind("loop.disarm_all", [this] { disarmAll(); });
    connect(&m_loops, &app::LoopSession::changed, this, &WindowLoops::refresh);
    qApp->installEventFilter(this);
}

bool WindowLoops::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType() || !m_loops.isArmed()) return false;
    const auto& key = static_cast<const QKeyEvent&>(*event);
    if (key.key() != Qt::Key_F8 || key.modifiers() != Qt::NoModifier) return false;
    if (!key.isAutoRepeat()) disarmAll();
    return true;
}

void WindowLoops::showIn(TopBar& bar)
{
    m_bar = &bar;
    connect(m_bar, &TopBar::disarmAsked, this, &WindowLoops::disarmAll);
    refresh();
}

void WindowLoops::disarmAll()
{
    m_loops.disarmAll([self = QPointer(this)](const std::optional<base::Error>& error) {
        if (self && error) emit self->failed(app::sentence(error->what));
    });
}

void WindowLoops::refresh()
{
    const auto armed = int(std::ranges::count_if(m_loops.rows(), shown::isDriven));
    const auto unheard =
        int(std::ranges::count_if(m_loops.rows(), [](const app::LoopRow& row) { return row.unheardSince != 0; }));
    if (m_bar)
        m_bar->setArmed(armed, unheard,
                        shown::drivenWords(m_loops.rows()) + u'\n' +
                            app::actionTip(*app::findAction("loop.disarm_all")));
    if (std::exchange(m_armed, armed) != armed) emit armedChanged();
    if (std::exchange(m_unheard, unheard) < unheard) emit failed(shown::drivenWords(m_loops.rows()));
}

} // namespace titer::window

#include "ui/window/moc_window_loops.cpp"
