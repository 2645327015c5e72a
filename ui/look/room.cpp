// Room in a window.
#include "ui/look/room.h"

#include "ui/look/theme.h"

#include <QWidget>

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

} // namespace titer::look
