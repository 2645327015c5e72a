// The scene is a view of the document: it holds one item per unit and stream and brings only what changed up to date. [gui]
//
//   scene.sync()                        after the document changed
//   scene.unit("n1"), scene.stream(3)   items; unitAt(p), portAt(p), streamAt(p) find them
//   scene.preview({{"n1", {96, 0}}})    moves without touching the document; preview({}) goes back
#pragma once

#include "app/document/document.h"
#include "ui/flow/items/loop_item.h"
#include "ui/flow/items/note_item.h"
#include "ui/flow/items/stream_item.h"
#include "ui/flow/items/unit_item.h"
#include "ui/flow/items/zone_box.h"
#include "ui/flow/items/zones.h"

#include <QGraphicsScene>
#include <QHash>
#include <QSet>
#include <QStringList>

#include <functional>
#include <optional>

namespace titer::flow {

struct PortHit {
    QString unit, port;
    bool operator==(const PortHit&) const = default;
};

class FlowScene : public QGraphicsScene {
    Q_OBJECT
public:
    explicit FlowScene(app::Document& document, QObject* parent = nullptr);

    void sync();
    void syncConditions();
    void setFindings(const base::Errors& errors, const base::Notices& notices);
    void retranslate();
    void preview(const QHash<QString, QPointF>& corners);
    void setOverlay(const QHash<QString, UnitOverlay>& units, const QHash<int, StreamOverlay>& streams);

    // What a run says of the controllers, by id; those of the selected unit are shown.
    void setLoopOverlay(const QHash<QString, LoopOverlay>& loops);
    const LoopItem& loops() const { return *m_loops; }
    QStringList loopSentences() const;

    const FlowLook& look() const { return m_look; }
    void setZoom(qreal zoom);
    void setPart(Part part, bool shown);
    // For a picture: at zoom 1, without the grid, with the parts of `like`.
    void usePaper(const FlowLook& like);
    void lookChanged();

    app::Document& document() const { return m_document; }
    UnitItem* unit(const QString& id) const { return m_units.value(id); }
    NoteItem* note(const QString& key) const; // flow_scene_notes.cpp
    int noteCount() const { return int(m_notes.size()); }
    QStringList noteKeys() const;
    // Units and notes: what can be selected, walked to and moved.
    bool has(const QString& part) const { return unit(part) || note(part); }
    StreamItem* stream(int index) const { return m_streams.value(index); }
    int streamCount() const { return int(m_streams.size()); }
    const QStringList& flowOrder() const { return m_order; }
    const QList<Zone>& zones() const { return m_zones; }
    QRectF contentRect() const;

    // Inlets and outlets of auxiliary ports (flow_scene_folds.cpp).
    bool isFoldable(const QString& unit) const { return m_foldable.contains(unit); }
    bool isFolded(const QString& unit) const { return m_folded.contains(unit); }
    void setFolded(const QString& unit, bool folded);
    // Where a unit's symbol stands or would stand, and the places of all that moves with these units.
    // Zones by their label; a folded one is a box instead of its units (flow_scene_zones.cpp). It is walked to by one of
    // its units, the stand-in, and selected together.
    QString zoneOf(const QString& unit) const;
    QStringList unitsOf(const QString& zone) const;
    void setZoneFolded(const QString& zone, bool folded);
    const ZoneBox* boxOf(const QString& unit) const { return m_boxOf.value(unit); }
    const QList<ZoneBox*>& boxes() const { return m_boxes; }
    QString standIn(const QString& unit) const { return boxOf(unit) ? boxOf(unit)->face().key : unit; }
    // In the scene: of the symbol, or of the box that hides it.
    QRectF placeOf(const QString& unit) const;
    QStringList together(const QString& unit) const;
    QStringList walkOrder() const;
    void setFocusShown(const QString& part, bool shown);

    QPointF cornerOf(const QString& unit) const { return m_previewed.value(unit, m_corners.value(unit)); }
    QHash<QString, QPointF> movable(const QStringList& parts) const;

    // Hits: `reach` in screen px.
    QString unitAt(QPointF at) const;
    QString noteAt(QPointF at) const;
    QString partAt(QPointF at) const;
    std::optional<PortHit> portAt(QPointF at, qreal reach) const;
    int streamAt(QPointF at, qreal reach) const;
    QString zoneAt(QPointF at) const;
    QString zoneMarkAt(QPointF at) const; // the sign that folds it
    QPointF portPlace(const PortHit& port) const;

    // Units and streams that are selected; units in the order in which they were.
    const QStringList& selectedUnits() const { return m_selectedUnits; }
    QStringList selectedNotes() const;
    QStringList selectedParts() const { return m_selectedUnits + selectedNotes(); }
    QList<int> selectedStreams() const;
    void select(const QStringList& parts, const QList<int>& streams = {});

signals:
    void selectionMoved();
    void synced();

protected:
    void drawBackground(QPainter* painter, const QRectF& rect) override;

private:
    struct Link {
        QString from, to; // units
    };

    // The size under a unit's name, and what it was made from.
    struct Key {
        const model::UnitType* type = nullptr;
        base::Json params;
        KeySize size;
    };

    void restLookChanged(); // of all but units
    KeySize keyOf(const model::UnitEntry& entry, const model::UnitType* type);
    void syncUnits(const std::vector<Content>& held);
    void syncStreams(const std::vector<Content>& contents);
    void syncNotes();
    bool placeNotes();
    void place();
    void syncFolds(const FlowGraph& graph);
    bool placeFolds();
    bool putAt(UnitItem& item, QPointF at);
    void syncRoutes();
    void syncLoops();
    QPointF loopTarget(const Loop& loop) const;
    void syncZones();
    void syncZoneBoxes();
    void placeZoneBoxes();
    RouteEnd endAtBox(const ZoneBox& box, int stream, bool in) const;
    bool isInside(int stream) const; // of a folded zone
    void syncGaps();
    void syncConnections();
    void syncRoom();
    void placeTexts();
    bool meetsALine(const QRectF& rect, const StreamItem& own) const; // that of another stream
    qreal placeAlong(const StreamItem& item, const std::function<bool(const QRectF&)>& isFree) const;
    StreamEnds endsOf(int stream) const;
    Anchor anchorOf(const UnitItem& unit, const QString& port, bool in, int share, const UnitItem* other) const;
    RouteField fieldFor(const StreamItem* stream, const QString& from, const QString& to) const;
    void extendSceneRect();

    app::Document& m_document;
    base::Errors m_runErrors;
    base::Notices m_runNotices;
    FlowLook m_look;
    QHash<QString, UnitItem*> m_units;
    QHash<QString, Key> m_keys;
    QHash<QString, QPointF> m_corners; // of the document
    QHash<QString, QPointF> m_previewed;
    QHash<QString, FoldEnd> m_foldable;
    QHash<QString, FoldEnd> m_folded;
    QList<StreamItem*> m_streams; // in the order of the flowsheet
    QHash<QString, StreamItem*> m_streamByKey;
    QList<Link> m_links;
    QList<int> m_shares;      // which of the streams into a shared port this is
    QList<NoteItem*> m_notes; // in the order of the flowsheet
    QStringList m_order;
    QList<Zone> m_zones;
    QList<ZoneBox*> m_boxes; // of folded zones
    QHash<QString, ZoneBox*> m_boxOf;
    LoopItem* m_loops;
    QHash<QString, LoopOverlay> m_loopValues;
    QList<QRectF> m_rerouted; // where ways came or went since the gaps were found
    QStringList m_selectedUnits;
};

// "n1.out>production.in", "n1.out>production.in#1" for a doubled one
QString streamKey(const model::StreamEntry& stream, int occurrence = 0);
// The size that is written under a unit's name: its first parameter that is a number, in the unit that was entered.
KeySize keySize(const model::UnitEntry& unit, const model::UnitType* type);

} // namespace titer::flow
