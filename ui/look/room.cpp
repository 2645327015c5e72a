// Room in a window.
#include "ui/look/room.h"

#include "ui/look/theme.h"

#include <QScreen>
#include <QWidget>

#include <algorithm>

namespace titer::look {

namespace {

constexpr int minWidth = 1500, minHeight = 860; // [px at text scale 100]
constexpr double unit = 4.0;                    // u at that scale [px]

} // namespace

bool isNarrow(const QWidget* inWindow)
{
    return inWindow->window()->width() < minWidth * Theme::current().u() / unit;
}

bool isSmall(const QWidget* inWindow)
{
    return isNarrow(inWindow) || inWindow->window()->height() < minHeight * Theme::current().u() / unit;
}

QRect onScreen(const QWidget* part, QRect popup)
{
    const QRect room = part->screen()->availableGeometry();
    popup.setSize(popup.size().boundedTo(room.size()));
    popup.moveLeft(std::clamp(popup.left(), room.left(), room.right() + 1 - popup.width()));
    popup.moveTop(std::clamp(popup.top(), room.top(), room.bottom() + 1 - popup.height()));
    return popup;
}

} // namespace titer::look
