// Inlets and outlets that serve an auxiliary port and nothing else: they fold to a short arrow with a caption. [gui]
//
//   foldable(flowsheet, graph, catalogue)["acid"]      the stream and the port that the arrow stands at
//   arrangeFolds(places)                               arrows and captions of the folded ones at one side of a unit
#pragma once

#include "core/model/types/catalogue.h"
#include "ui/flow/layout/flow_graph.h"
#include "ui/flow/layout/ports.h"

#include <QHash>
#include <QList>
#include <QString>

namespace titer::flow {

struct FoldEnd {
    int stream = -1;
    QString host, port; // at the other end of the stream
    bool operator==(const FoldEnd&) const = default;
};

QHash<QString, FoldEnd> foldable(const model::Flowsheet& flowsheet, const FlowGraph& graph,
                                 const model::Catalogue& catalogue);

// How a folded unit is drawn, seen from the far end of its arrow, where the unit's item lies.
struct FoldArrow {
    enum class Caption { Over, Left, Right };

    QPointF port; // of the host, from the far end
    Caption caption = Caption::Over;
    bool above = true; // the host's upper side
    QString value;     // "3,670 L"
    bool operator==(const FoldArrow&) const = default;
};

struct FoldPlace {
    QString unit;
    QPointF port; // on the host's symbol, 0 to 96
    Side side = Side::Top;
    FoldArrow arrow;
};
// The height of one line of captions at zoom 1 [px].
qreal foldLine();
// Fills the arrows of units at one side of one host; their captions keep clear of each other. How many lines they take.
int arrangeFolds(QList<FoldPlace>& places);

} // namespace titer::flow
