// The streams on the canvas, in the order of the flowsheet: their items, ends and ways, with gaps where they cross. [gui]
#pragma once

#include "core/model/flowsheet.h"
#include "ui/flow/items/stream_item.h"

#include <QGraphicsScene>
#include <QHash>
#include <QList>

namespace titer::flow {

class SheetStreams {
public:
    struct Link {
        QString from, to; // units
    };

    SheetStreams(QGraphicsScene& scene, const FlowLook& look)
        : m_scene(scene)
        , m_look(look)
    {
    }

    // `carried`: what flows in each of them.
    void sync(const std::vector<model::StreamEntry>& entries, const std::vector<Content>& carried);
    void setOverlay(const QHash<int, StreamOverlay>& streams);
    void lookChanged();

    StreamItem* item(int index) const { return m_items.value(index); }
    const QList<StreamItem*>& items() const { return m_items; }
    int count() const { return int(m_items.size()); }
    const Link& link(int index) const { return m_links[index]; }
    // Which of the streams into a shared port this is.
    int shareOf(int index) const { return m_shares[index]; }

    // -1 where none is; `reach` in screen px.
    int at(QPointF point, qreal reach) const;
    QList<int> chosen() const;
    // True where that is another selection.
    bool choose(const QList<int>& streams);

    void setWay(int index, const StreamEnds& ends, const QPolygonF& way);
    // A gap lies in the later of two streams. Found again only where ways came, went or changed.
    void syncGaps();

private:
    QGraphicsScene& m_scene;
    const FlowLook& m_look;
    QList<StreamItem*> m_items; // the scene owns them
    QHash<QString, StreamItem*> m_byKey;
    QList<Link> m_links;
    QList<int> m_shares;
    QList<QRectF> m_rerouted; // where ways came or went since the gaps were found
};

// "n1.out>production.in", "n1.out>production.in#1" for a doubled one
QString streamKey(const model::StreamEntry& stream, int occurrence = 0);

} // namespace titer::flow
