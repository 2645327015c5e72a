// Pictures of widgets for tests: drawn offscreen at any pixel ratio.
#pragma once

#include "ui/look/theme.h"

#include <QImage>
#include <QList>
#include <QString>

class QWidget;

namespace titer::support {

// Turns the event loop until nothing is left to do but to wait: layouts have found their places.
void settle();

// The widget as it would look in a window of `size` (its size hint where empty). Where the environment variable
// TITER_TEST_PICTURES names a folder, the picture is also written there as <name>.png.
QImage picture(QWidget& widget, const QString& name, QSize size = {}, qreal pixelRatio = 1);
void keep(const QImage& image, const QString& name);

// Light at pixel ratio 1 and dark at 2; light and dark at both where TITER_LONG is set.
struct Variant {
    look::Choice choice;
    qreal pixelRatio;
    QString name;
};
QList<Variant> variants();

// Of the eight looks of a theme, English or another language, and text of usual size or larger: whether it is one of the four in which
// each of these meets each other one. True where TITER_LONG is set.
bool standsForOthers(bool dark, const QString& language, int text);

// How many pixels differ from the most frequent one, as a share: 0 for an empty picture.
double inked(const QImage& image);
bool contains(const QImage& image, const QColor& color);

} // namespace titer::support
