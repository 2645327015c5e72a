// The icons of the program as strokes in a token's colour, sharp at any size and pixel ratio. [gui]
//
//   button->setIcon(icon("i-play"));                    text colour, follows the theme by itself
//   icon("i-play", Token::Accent)                       another token
//   paintIcon(&painter, "i-lock", rect, colour);        in own drawings
//   paintLogo(&painter, rect);                          the drop, for the rail
//   setWindowIcon(logoIcon());
//
// Ids: i-design i-run i-studies i-data i-cockpit i-learn i-search i-bell i-clock i-plus i-chev i-chevd i-close i-undo i-redo
//      i-play i-pause i-fit i-check i-more i-pin i-link i-step i-first i-bulb i-reset i-filter i-expand i-export i-lock i-gear
//      i-flag i-note i-file i-globe i-sun i-moon i-monitor i-panel i-split i-sliders i-table
#pragma once

#include "ui/look/theme.h"

#include <QIcon>
#include <QRectF>

class QPainter;

namespace titer::look {

QIcon icon(const QString& id, Token token = Token::Text);
QIcon logoIcon();
void paintIcon(QPainter* painter, const QString& id, const QRectF& rect, const QColor& color);
void paintLogo(QPainter* painter, const QRectF& rect);

} // namespace titer::look
