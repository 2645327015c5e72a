// A whole plant as a small picture: symbols and streams, no words. [gui]
#pragma once

#include "core/model/flowsheet.h"
#include "core/model/types/catalogue.h"

#include <QList>
#include <QRectF>

class QPainter;

namespace titer::flow {

// Where the units stand, in the order of the flowsheet.
QList<QRectF> paintPlant(QPainter* painter, const QRectF& rect, const model::Flowsheet& flowsheet,
                         const model::Catalogue& catalogue);

} // namespace titer::flow
