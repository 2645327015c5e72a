// One unit on the canvas: symbol with level, label, pill, state, notice and value badges. It shows what it is given and
// repaints only where that changed. [gui]
#pragma once

#include "ui/flow/items/badges.h"
#include "ui/flow/items/unit_caption.h"
#include "ui/flow/items/unit_label.h"
#include "ui/flow/items/unit_plate.h"
#include "ui/look/glyph.h"

#include <QGraphicsItem>
#include <QHash>
#include <QSet>

#include <optional>

namespace titer::flow {

// What the plant says of a unit.
struct UnitFace {
    QString name;
    QString typeName;
    KeySize size; // muted
    const UnitShape* shape = nullptr;
    QSet<QString> connected; // ports whose pipe a stream draws: names of the drawing, or of the port where it has none
    look::Token fill = look::Token::BufferFill;
    bool underflow = false; // a stream goes in or out at the bottom: the label keeps narrow next to it
    int beneath = 0;        // lines of captions between symbol and label
    bool operator==(const UnitFace&) const = default;
};

// What the check says of it.
struct UnitCondition {
    int errors = 0, notices = 0;
    QStringList sentences;
    bool operator==(const UnitCondition&) const = default;
};

// How ports look while a stream is drawn or the ports are shown.
enum class PortMark { None, Plain, Fits, Chosen };

// The label begins below the turn of a stream that leaves at the bottom.
inline constexpr qreal labelGap = 22;
// The sign next to a caption [text px].
inline constexpr qreal captionSign = 16;

class UnitItem : public QGraphicsItem {
public:
    UnitItem(QString id, const FlowLook& look);

    // Lies in the scene too, beneath the streams, and belongs to it.
    UnitPlate* plate() const { return m_plate; }
    void putAt(QPointF corner);

    const QString& id() const { return m_id; }
    const UnitFace& face() const { return m_face; }
    const UnitCondition& condition() const { return m_condition; }
    const FlowLook& look() const { return m_look; }
    const UnitOverlay& overlay() const { return m_overlay; }

    void setFace(const UnitFace& face);
    void setCondition(const UnitCondition& condition);
    void setOverlay(const UnitOverlay& overlay);
    void setChosen(bool chosen); // selected
    bool isChosen() const { return m_chosen; }
    void setFocusShown(bool shown);
    void setHovered(bool hovered);
    void setPortMarks(const QHash<QString, PortMark>& marks);
    // Room for value badges to the left and right of the symbol, and width and height for the label beneath [px].
    void setRoom(qreal left, qreal right, QSizeF below);
    // Folded, the item lies at the far end of its arrow: the caption alone is left of it.
    void setFold(const std::optional<FoldArrow>& fold);
    const std::optional<FoldArrow>& fold() const { return m_caption.arrow(); }
    // In a folded zone, not to be seen.
    void setAway(bool away);
    bool isAway() const { return m_away; }
    void zoomChanged();
    void lookChanged(); // zoom, theme, parts

    // Folded, of arrow and caption.
    QRectF symbolRect() const
    {
        return mapRectToScene(fold() ? m_caption.wholeRect() : QRectF(0, 0, symbolSize, symbolSize));
    }
    // Name and size beneath, in the scene, at zoom 1.
    QRectF labelRect() const;
    // Where the name stands now, for the field that changes it.
    QRectF nameRect() const;
    // All of the label as it is drawn now, in the scene, and of it name and size alone, and the pill.
    QRectF shownLabelRect() const;
    QRectF wordsRect() const;
    QRectF pillRect() const; // empty where it has none
    // A caption without room is left out, but of a unit that is selected or pointed at.
    void setCaptionShown(bool shown);
    bool isCaptionShown() const { return m_captionShown || m_hovered || m_chosen; }
    // The same of its pill.
    void setPillShown(bool shown);
    bool isPillShown() const { return m_pillShown || m_hovered || m_chosen; }
    QPointF anchor(const Anchor& anchor) const { return fold() ? pos() : pos() + anchor.at; }

    QRectF boundingRect() const override { return m_bounds; }
    QPainterPath shape() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    void layout();
    QVector<QRectF> badgeRects() const; // text px, origin at the middle of the symbol
    void paintBody(QPainter* painter) const;
    void paintPorts(QPainter* painter) const;
    void paintSigns(QPainter* painter) const;
    void paintValues(QPainter* painter) const;
    void paintFold(QPainter* painter) const;
    void showTip();
    qreal labelTop() const;

    QString m_id;
    UnitPlate* m_plate;
    const FlowLook& m_look;
    UnitLabel m_label;
    UnitCaption m_caption; // instead of symbol and label where it is folded
    UnitFace m_face;
    UnitCondition m_condition;
    UnitOverlay m_overlay;
    QHash<QString, PortMark> m_marks;
    bool m_chosen = false, m_hovered = false, m_away = false, m_captionShown = true, m_pillShown = true;
    qreal m_roomLeft = 64, m_roomRight = 64;
    QRectF m_bounds;
};

} // namespace titer::flow
