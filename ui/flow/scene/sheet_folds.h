// Inlets and outlets of auxiliary ports, which fold to an arrow at the unit that they serve: which they are, where their arrows
// stand, and what moves with a unit. [gui]
#pragma once

#include "app/document/document.h"
#include "ui/flow/layout/fold.h"
#include "ui/flow/scene/part_corners.h"
#include "ui/flow/scene/sheet_streams.h"
#include "ui/flow/scene/sheet_units.h"

namespace titer::flow {

class SheetFolds {
public:
    SheetFolds(app::Document& document, SheetUnits& units, SheetStreams& streams, const PartCorners& corners)
        : m_document(document)
        , m_units(units)
        , m_streams(streams)
        , m_corners(corners)
    {
    }

    bool isFoldable(const QString& unit) const { return m_foldable.contains(unit); }
    bool isFolded(const QString& unit) const { return m_folded.contains(unit); }
    void setFolded(const QString& unit, bool folded);
    // The unit that one serves which is folded; empty for others.
    QString hostOf(const QString& unit) const { return m_folded.value(unit).host; }
    // Those that are folded onto a unit.
    QStringList guestsOf(const QString& host) const;

    void sync(const FlowGraph& graph);
    // What a folded zone hides has no arrow.
    void hide(const QStringList& units);
    // Every unit in its place. True where something moved.
    bool place();
    // The arrows alone; the hosts have their places already.
    bool placeArrows();
    // The corners of all that moves with these parts.
    QHash<QString, QPointF> movable(const QStringList& parts) const;

private:
    app::Document& m_document;
    SheetUnits& m_units;
    SheetStreams& m_streams;
    const PartCorners& m_corners;
    QHash<QString, FoldEnd> m_foldable;
    QHash<QString, FoldEnd> m_folded;
};

} // namespace titer::flow
