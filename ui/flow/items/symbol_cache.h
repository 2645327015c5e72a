// Symbols as pictures of the size they are shown at: a plant has many units and few kinds of them. [gui]
#pragma once

#include "ui/look/symbols.h"

namespace titer::flow {

// As paintSymbol(), from a picture that is kept. The place is rounded to whole pixels of the screen.
void paintKeptSymbol(QPainter* painter, const QString& id, const QRectF& rect, const look::SymbolStyle& style);

} // namespace titer::flow
