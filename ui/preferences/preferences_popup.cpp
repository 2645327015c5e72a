#include "ui/preferences/preferences_popup.h"

#include "ui/look/room.h"
#include "ui/look/theme.h"
#include "ui/preferences/preferences.h"
#include "ui/widgets/scroll.h"

#include <QEvent>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

namespace titer::preferences {

using look::Theme;

PreferencesPopup* PreferencesPopup::open(app::Settings& settings, QWidget* window, QPoint corner)
{
    auto* popup = new PreferencesPopup(settings, window, corner);
    popup->place();
    popup->show();
    popup->place(); // only now its rows have the size that they take
    popup->focusNextChild();
    return popup;
}

PreferencesPopup::PreferencesPopup(app::Settings& settings, QWidget* window, QPoint corner)
    : QFrame(window, Qt::Popup)
    , m_corner(corner)
    , m_rows(new Preferences(settings))
    , m_scroll(widgets::plainScroll(m_rows))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Settings"));
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_scroll);
    m_rows->installEventFilter(this);
}

void PreferencesPopup::place()
{
    const int edge = 4 * Theme::current().u();
    layout()->setContentsMargins(edge, edge, edge, edge);
    const int frame = 2 * (edge + frameWidth());
    QSize size = m_rows->sizeHint().expandedTo(m_rows->minimumSizeHint()) + QSize(frame, frame);
    const QRect all = look::onScreen(parentWidget(), {m_corner - QPoint(0, size.height()), size});
    // Where it scrolls, the bar stands beside the rows.
    if (all.height() < size.height()) size.rwidth() += style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this);
    setGeometry(look::onScreen(parentWidget(), {m_corner - QPoint(0, size.height()), size}));
}

bool PreferencesPopup::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest) place();
    return QFrame::eventFilter(watched, event);
}

} // namespace titer::preferences

#include "ui/preferences/moc_preferences_popup.cpp"
