// What the start cards of the welcome page show, drawn with the symbols and colours of the pages. [gui]
#pragma once

#include <QPolygonF>
#include <QString>

class QPainter;
class QRectF;

namespace titer::pages {

// Figures under the units of the train; empty ones are left out.
struct TrainFigures {
    QString bioreactor, centrifuge, filter, pool;
};

void paintTrain(QPainter* painter, const TrainFigures& figures);
// Samples next to the line of the model, up to now. `curve` is the titre of the example [d, g/L].
void paintReplay(QPainter* painter, const QPolygonF& curve);
// A data file and what was understood of it.
void paintDataFile(QPainter* painter);
// An empty place of the list of projects; three differ.
void paintOutline(QPainter* painter, const QRectF& rect, int index);

} // namespace titer::pages
