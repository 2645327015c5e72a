// Tabs of the inspector.
#include "ui/form/tab_strip.h"

#include "ui/look/glyph.h"

#include <QPainter>
#include <QResizeEvent>

#include <algorithm>

namespace titer::form {

using look::Theme;

namespace {

constexpr int minGap = 2; // between two words [u]

} // namespace

TabStrip::TabStrip(QWidget* parent)
    : QTabBar(parent)
{
    setExpanding(false);
    setDrawBase(true);
    setUsesScrollButtons(true);
    setElideMode(Qt::ElideNone);
}

// The current tab is bold; all have room for it.
int TabStrip::wordWidth(int index) const
{
    return QFontMetrics(Theme::current().font(look::Type::Strong)).horizontalAdvance(tabText(index));
}

int TabStrip::shownCount() const
{
    int shown = 0;
    for (int i = 0; i < count(); ++i) shown += isTabVisible(i);
    return shown;
}

int TabStrip::wordsWidth() const
{
    int words = 0;
    for (int i = 0; i < count(); ++i)
        if (isTabVisible(i)) words += wordWidth(i);
    return words;
}

int TabStrip::minWidth() const
{
    return wordsWidth() + shownCount() * minGap * Theme::current().u();
}

QSize TabStrip::tabSizeHint(int index) const
{
    const int u = Theme::current().u(), shown = shownCount();
    const int gap = shown ? std::clamp((m_room - wordsWidth()) / shown, minGap * u, 5 * u) : 5 * u;
    return {wordWidth(index) + gap, QTabBar::tabSizeHint(index).height()};
}

// The words fill their place: the style would keep a margin of its own, which narrow tabs have not.
void TabStrip::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    const int u = theme.u();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.color(look::Token::Border));
    for (int i = 0; i < count(); ++i) {
        if (!isTabVisible(i)) continue;
        const bool current = i == currentIndex();
        const QRect place = tabRect(i);
        painter.setFont(theme.font(current ? look::Type::Strong : look::Type::Body));
        painter.setPen(theme.color(current ? look::Token::Accent : look::Token::Muted));
        painter.drawText(place, Qt::AlignCenter | Qt::TextDontClip, tabText(i));
        if (!current) continue;
        const int words = wordWidth(i);
        painter.fillRect(QRectF(place.center().x() - words / 2.0, height() - 0.75 * u, words, 0.75 * u),
                         theme.color(look::Token::Accent));
        if (hasFocus()) look::paintFocus(&painter, place, theme.radius(look::Radius::Field));
    }
}

void TabStrip::resizeEvent(QResizeEvent* event)
{
    if (event->size().width() != m_room) {
        m_room = event->size().width();
        // Asks for all sizes again.
        setIconSize(iconSize() == QSize(1, 1) ? QSize(2, 2) : QSize(1, 1));
    }
    QTabBar::resizeEvent(event);
}

} // namespace titer::form

#include "ui/form/moc_tab_strip.cpp"
