#include "ui/window/screen_place.h"

#include <QGuiApplication>
#include <QScreen>
#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace titer::window {

app::ScreenPlace placeOf(const QWidget& window)
{
    const QScreen* screen = window.screen();
    if (!screen) return {};
    const bool large = window.isFullScreen() || window.isMaximized();
    const QRect rect = large ? window.normalGeometry() : window.geometry();
    return {screen->name(), rect.translated(-screen->geometry().topLeft()), window.isFullScreen(),
            window.isMaximized()};
}

void putInto(QWidget& window, const app::ScreenPlace& place)
{
    if (place.rect.isEmpty()) return;
    QScreen* screen = window.screen();
    for (QScreen* known : QGuiApplication::screens())
        if (known->name() == place.screen) screen = known;
    if (!screen) return;
    // A large window that is large there already stays as it is: made small and large again in one go, under X it can be
    // left with the contents of the small one in the frame of the large one.
    const bool isThere = window.isVisible() && window.screen() == screen;
    const bool isLarge = window.isMaximized() || window.isFullScreen();
    if (isThere && isLarge && window.isMaximized() == place.maximized && window.isFullScreen() == place.full) return;
    const QRect available = screen->availableGeometry();
    QRect rect = place.rect.translated(screen->geometry().topLeft());
    rect.setSize(rect.size().boundedTo(available.size()));
    rect.moveTopLeft({std::clamp(rect.x(), available.x(), available.x() + available.width() - rect.width()),
                      std::clamp(rect.y(), available.y(), available.y() + available.height() - rect.height())});
    window.setWindowState(window.windowState() & ~(Qt::WindowFullScreen | Qt::WindowMaximized));
    window.setScreen(screen);
    window.setGeometry(rect);
    if (place.maximized) window.setWindowState(window.windowState() | Qt::WindowMaximized);
    if (place.full) window.setWindowState(window.windowState() | Qt::WindowFullScreen);
}

void fitToScreen(QWidget& window)
{
    const QScreen* screen = window.screen();
    if (!screen || window.isMaximized() || window.isFullScreen()) return;
    const QSize available =
        screen->availableGeometry().size() - QSize(0, window.style()->pixelMetric(QStyle::PM_TitleBarHeight));
    if (window.width() <= available.width() && window.height() <= available.height()) return;
    window.resize(window.size().boundedTo(available * 0.9)); // as it stands once it is no longer maximized
    window.setWindowState(window.windowState() | Qt::WindowMaximized);
}

} // namespace titer::window
