// A drawing of a report: what paints it, and its place on paper and in a browser. [gui]
#pragma once

#include <QPicture>
#include <QSize>
#include <QString>

#include <functional>

class QPainter;

namespace titer::report {

struct Drawing {
    QString title;
    QSize size;
    std::function<void(QPainter*)> paint;
};

// As it is painted on paper, where drawingTag() has its place.
QPicture pictureOf(const Drawing& drawing);
// The drawing itself as a piece of HTML for a browser.
QString svgTag(const Drawing& drawing);

} // namespace titer::report
