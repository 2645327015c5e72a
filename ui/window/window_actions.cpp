#include "ui/window/window_actions.h"

#include "app/common/actions.h"
#include "ui/look/icons.h"
#include "ui/widgets/entry.h"

#include <QAction>
#include <QWidget>

namespace titer::window {

WindowActions::WindowActions(QWidget& window)
    : m_window(window)
{
}

void WindowActions::bind(const char* id, std::function<void()> act)
{
    const app::ActionSpec* spec = app::findAction(id);
    Q_ASSERT(spec);
    m_acts.insert(id, std::move(act));
    if (m_actions.contains(id)) return;
    auto* made = new QAction(&m_window);
    made->setObjectName(QLatin1String(id));
    // Keys of a page are read by the page, where no field has the focus.
    if (spec->scope == app::ActionScope::Window) made->setShortcuts(app::actionShortcuts(*spec));
    made->setCheckable(spec->checkable);
    if (*spec->icon) made->setIcon(look::icon(QStringLiteral("i-") + QLatin1String(spec->icon)));
    QObject::connect(made, &QAction::triggered, &m_window, [this, id] {
        widgets::Entry::takeFocused(m_window.focusWidget());
        m_acts.value(id)();
    });
    m_window.addAction(made);
    m_actions.insert(id, made);
}

QAction* WindowActions::find(std::string_view id) const
{
    return m_actions.value(QByteArray(id.data(), qsizetype(id.size())));
}

void WindowActions::refreshWords()
{
    for (auto it = m_actions.cbegin(); it != m_actions.cend(); ++it) {
        const app::ActionSpec& spec = *app::findAction(it.key().toStdString());
        it.value()->setText(app::actionText(spec));
        it.value()->setToolTip(app::actionTip(spec));
    }
}

} // namespace titer::window
