#include "tests/support/ui/window.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QTabBar>
#include <QTest>
#include <QUrl>

namespace titer::support {

namespace {

QString describe(const QWidget* widget)
{
    QString words = widget->accessibleName();
    if (const auto* label = qobject_cast<const QLabel*>(widget)) words = label->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) words = button->text();
    return QStringLiteral("%1 “%2”").arg(QLatin1String(widget->metaObject()->className()), words.left(60));
}

} // namespace

OpenWindow::OpenWindow(QSize size)
{
    if (size.isValid()) window.resize(size);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
}

const QStringList& pageIds()
{
    static const QStringList ids = window::WindowPages::ids();
    return ids;
}

bool drop(window::MainWindow& window, const QStringList& paths)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString& path : paths) urls << QUrl::fromLocalFile(path);
    data.setUrls(urls);
    QPoint at = window.rect().center();
    QWidget* under = window.childAt(at);
    if (!under) under = &window;
    at = under->mapFrom(&window, at);
    QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(under, &enter);
    QDragMoveEvent move(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(under, &move);
    if (!enter.isAccepted()) return false;
    QDropEvent dropped(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(under, &dropped);
    return dropped.isAccepted();
}

QStringList cutOff(QWidget& window)
{
    QStringList faults;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->window() != &window) continue;
        const auto* label = qobject_cast<const QLabel*>(widget);
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        if (!label && !button) continue;
        // The arrows of tabs have the size that the style gives them.
        if (qobject_cast<const QTabBar*>(widget->parentWidget())) continue;
        const int left = widget->mapTo(&window, QPoint(0, 0)).x();
        if (left < 0 || left + widget->width() > window.width())
            faults << QStringLiteral("%1 goes from %2 to %3 in a window of %4")
                          .arg(describe(widget))
                          .arg(left)
                          .arg(left + widget->width())
                          .arg(window.width());
        if (label && label->wordWrap() && label->height() < label->heightForWidth(label->width()))
            faults << QStringLiteral("%1 has a height of %2 and needs %3")
                          .arg(describe(widget))
                          .arg(label->height())
                          .arg(label->heightForWidth(label->width()));
        // What may elide says so by its policy.
        if (widget->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored) continue;
        const bool sign = button && button->text().isEmpty();
        const int needed = sign ? button->iconSize().width() : widget->minimumSizeHint().width();
        if (widget->width() < needed)
            faults << QStringLiteral("%1 has a width of %2 and needs %3")
                          .arg(describe(widget))
                          .arg(widget->width())
                          .arg(needed);
    }
    return faults;
}

} // namespace titer::support
