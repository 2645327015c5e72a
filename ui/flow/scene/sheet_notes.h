// The notes on the canvas, in the order of the flowsheet. Their keys: noteKey(). [gui]
#pragma once

#include "core/model/flowsheet.h"
#include "ui/flow/items/note_item.h"
#include "ui/flow/scene/part_corners.h"

#include <QGraphicsScene>
#include <QStringList>

namespace titer::flow {

class SheetNotes {
public:
    SheetNotes(QGraphicsScene& scene, const FlowLook& look)
        : m_scene(scene)
        , m_look(look)
    {
    }

    // The corners of the notes are entered with the others.
    void sync(const std::vector<model::NoteEntry>& entries, PartCorners& corners);
    // True where something moved.
    bool place(const PartCorners& corners);
    void lookChanged();

    NoteItem* item(const QString& key) const { return m_items.value(noteOf(key)); }
    const QList<NoteItem*>& items() const { return m_items; }
    int count() const { return int(m_items.size()); }
    QStringList keys() const;
    QString at(QPointF point) const;
    QStringList chosen() const;
    // Those among the parts; true where that is another selection.
    bool choose(const QStringList& parts);

private:
    QGraphicsScene& m_scene;
    const FlowLook& m_look;
    QList<NoteItem*> m_items; // the scene owns them
};

} // namespace titer::flow
