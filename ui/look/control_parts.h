// The parts of controls that Style draws itself: boxes, fields, buttons, boxes to tick, arrows, bars. [gui]
#pragma once

#include "ui/look/appearance.h"

#include <QPainter>
#include <QStyleOption>
#include <QWidget>

namespace titer::look {

// Of the property "role".
bool hasRole(const QWidget* widget, const char* role);
// A rounded box whose edge lies on whole pixels.
void paintBox(QPainter* painter, const QRect& rect, const QColor& fill, const QColor& edge, qreal width, qreal radius);
void paintField(QPainter* painter, const Appearance& theme, const QStyleOption* option, const QWidget* widget);
void paintButton(QPainter* painter, const Appearance& theme, const QStyleOption* option, const QWidget* widget);
void paintToolButton(QPainter* painter, const Appearance& theme, const QStyleOption* option);
void paintCheckBox(QPainter* painter, const Appearance& theme, const QStyleOption* option, bool round);
// A chevron that fills about half of `rect`, pointing down or up.
void paintChevron(QPainter* painter, const Appearance& theme, const QRect& rect, bool up, bool enabled);
// A bar without arrows: the handle alone, on nothing.
void paintScrollBar(QPainter* painter, const Appearance& theme, const QRect& slider, const QStyleOptionSlider* option);
// Where the parts of that bar lie along its length.
QRect scrollBarPart(const Appearance& theme, const QStyleOptionSlider* option, QStyle::SubControl part);
void paintProgress(QPainter* painter, const Appearance& theme, const QStyleOptionProgressBar* option);

} // namespace titer::look
