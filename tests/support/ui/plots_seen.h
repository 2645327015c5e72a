// The plots that are seen in a widget, with the size of their lines. [gui]
#pragma once

#include <QList>
#include <QSizeF>
#include <QStringList>

class QWidget;

namespace titer::support {

struct PlotSeen {
    QString name; // class and accessible name
    QSizeF lines; // of the area that the axes enclose [px]
};

// Those of tiles are left out: how large a tile is a person chooses.
QList<PlotSeen> plotsSeen(const QWidget& place);
// Of those the ones that are flatter than a third of their width, as readable lines.
QStringList flatPlots(const QWidget& place);

} // namespace titer::support
