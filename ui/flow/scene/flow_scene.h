// The scene is a view of the document: it holds one item per unit and stream and brings only what changed up to date. [gui]
//
//   scene.sync()                        after the document changed
//   scene.unit("n1"), scene.stream(3)   items; unitAt(p), portAt(p), streamAt(p) find them
//   scene.notes(), scene.zones()        what stands there besides; scene.folds(): inlets and outlets that are arrows
//   scene.preview({{"n1", {96, 0}}})    moves without touching the document; preview({}) goes back
#pragma once

#include "app/document/document.h"
#include "ui/flow/scene/part_corners.h"
#include "ui/flow/scene/sheet_folds.h"
#include "ui/flow/scene/sheet_loops.h"
#include "ui/flow/scene/sheet_notes.h"
#include "ui/flow/scene/sheet_streams.h"
#include "ui/flow/scene/sheet_units.h"
#include "ui/flow/scene/sheet_zones.h"

#include <QGraphicsScene>
#include <QHash>
#include <QStringList>

#include <optional>

namespace titer::flow {

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
    // What a run says of the controllers, by id; those of the selected unit are shown, and those that drive a device.
    void setLoopOverlay(const QHash<QString, LoopOverlay>& loops);

    const FlowLook& look() const { return m_look; }
    void setZoom(qreal zoom);
    void setPart(Part part, bool shown);
    // For a picture: at zoom 1, without the grid, with the parts of `like`.
    void usePaper(const FlowLook& like);
    void lookChanged();

    app::Document& document() const { return m_document; }
    const SheetNotes& notes() const { return m_notes; }
    SheetFolds& folds() { return m_folds; }
    const SheetFolds& folds() const { return m_folds; }
    SheetZones& zones() { return m_zones; }
    const SheetZones& zones() const { return m_zones; }
    const SheetLoops& loops() const { return m_loops; }
    UnitItem* unit(const QString& id) const { return m_units.item(id); }
    StreamItem* stream(int index) const { return m_streams.item(index); }
    int streamCount() const { return m_streams.count(); }
    const QStringList& flowOrder() const { return m_units.order(); }
    QRectF contentRect() const;

    // Parts are units and notes: what can be selected, walked to and moved.
    bool has(const QString& part) const { return unit(part) || m_notes.item(part); }
    QStringList walkOrder() const;
    void setFocusShown(const QString& part, bool shown);
    // In the scene: of the symbol, or of the box that hides it.
    QRectF placeOf(const QString& part) const;
    // Where a unit's symbol stands or would stand.
    QPointF cornerOf(const QString& part) const { return m_corners.of(part); }

    // Hits: `reach` in screen px.
    QString unitAt(QPointF at) const;
    QString partAt(QPointF at) const;
    std::optional<PortHit> portAt(QPointF at, qreal reach) const { return m_units.portAt(at, reach); }
    int streamAt(QPointF at, qreal reach) const { return m_streams.at(at, reach); }
    QPointF portPlace(const PortHit& port) const;

    // Units and streams that are selected; units in the order in which they were.
    const QStringList& selectedUnits() const { return m_selectedUnits; }
    QStringList selectedParts() const { return m_selectedUnits + m_notes.chosen(); }
    QList<int> selectedStreams() const { return m_streams.chosen(); }
    void select(const QStringList& parts, const QList<int>& streams = {});
    // The port of the selected unit by which the next one is connected; nothing: by the first that fits. Another selection forgets it.
    void choosePort(const std::optional<PortHit>& port);
    const std::optional<PortHit>& chosenPort() const { return m_chosenPort; }
    // Ports as they look while no stream is drawn.
    void restPorts();

signals:
    void selectionMoved();
    void synced();

protected:
    void drawBackground(QPainter* painter, const QRectF& rect) override;
    // The whole title of a zone, which from afar has no room for it.
    void helpEvent(QGraphicsSceneHelpEvent* event) override;

private:
    void restLookChanged(); // of all but units
    void place();
    void syncLoops();
    void extendSceneRect();

    app::Document& m_document;
    base::Errors m_runErrors;
    base::Notices m_runNotices;
    FlowLook m_look;
    PartCorners m_corners;
    SheetUnits m_units;
    SheetStreams m_streams;
    SheetNotes m_notes;
    SheetFolds m_folds;
    SheetZones m_zones;
    SheetLoops m_loops;
    QStringList m_selectedUnits;
    std::optional<PortHit> m_chosenPort;
};

} // namespace titer::flow
