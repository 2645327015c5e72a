// One stream on the canvas: its way with rounded corners and gaps, an arrow at the body, values above and below the line. [gui]
#pragma once

#include "ui/flow/items/badges.h"
#include "ui/flow/items/stream_style.h"
#include "ui/flow/layout/router.h"

#include <QGraphicsItem>

namespace titer::flow {

// Where a stream begins and ends, in the scene, with the pipes that it draws itself.
struct StreamEnds {
    RouteEnd from, to;
    QPolygonF fromStub, toStub; // from the port to the body
    bool operator==(const StreamEnds& other) const;
};

class StreamItem : public QGraphicsItem {
public:
    explicit StreamItem(const FlowLook& look);

    void setIndex(int index);
    int index() const { return m_index; }
    void setContent(Content content);
    Content content() const { return m_content; }
    void setWay(const StreamEnds& ends, const QPolygonF& way);
    const StreamEnds& ends() const { return m_ends; }
    const QPolygonF& way() const { return m_way; }
    const QRectF& wayRect() const { return m_wayRect; }
    // Places where an earlier stream of this width is crossed.
    void setGaps(const QList<std::pair<QPointF, qreal>>& gaps);
    int gapCount() const { return int(m_gaps.size()); }
    void setOverlay(const StreamOverlay& overlay);
    const StreamOverlay& overlay() const { return m_overlay; }
    // A folded end writes the values into its caption.
    void setCaptioned(bool captioned);
    // Values without room are left out, but of a stream that is selected.
    void setTextsShown(bool above, bool below);
    // Where the values above or below the line stand; empty where there are none.
    QRectF textRect(bool above) const { return textRect(above, m_textAt); }
    // The same elsewhere along their line: 0 its begin, 1 its end. Those of a vertical one stay in its middle.
    QRectF textRect(bool above, qreal along) const;
    bool hasRoomForTexts(qreal along) const;
    void setTextsAt(qreal along);
    bool isTextShown(bool above) const { return above ? m_aboveShown : m_belowShown; }
    void setChosen(bool chosen);
    bool isChosen() const { return m_chosen; }
    void lookChanged();

    qreal distanceTo(QPointF scenePos) const;

    QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    void layout();
    QPolygonF line() const; // body to body
    void paintLine(QPainter* painter) const;
    void paintArrow(QPainter* painter, const QColor& color) const;
    void paintTexts(QPainter* painter) const;
    // The longest segment, horizontal where the text fits it.
    QLineF textSegment() const;

    const FlowLook& m_look;
    int m_index = 0;
    Content m_content = Content::Buffer;
    StreamEnds m_ends;
    QPolygonF m_way;
    QRectF m_wayRect; // grown by 1 px, so that straight ways have an area
    QList<std::pair<QPointF, qreal>> m_gaps;
    StreamOverlay m_overlay;
    qreal m_textAt = 0.5;
    bool m_chosen = false, m_captioned = false, m_aboveShown = true, m_belowShown = true;
    QPainterPath m_path;
    QRectF m_bounds;
};

} // namespace titer::flow
