// The plate behind a unit: soft where the check has something to say, the selection's, and the frames. It lies under the streams, so
// that these keep their colour on it. [gui]
#pragma once

#include "ui/flow/items/badges.h"

#include <QGraphicsItem>

namespace titer::flow {

class UnitPlate : public QGraphicsItem {
public:
    explicit UnitPlate(const FlowLook& look);

    void setSoft(bool errors, bool notices);
    void setChosen(bool chosen);
    void setFocusShown(bool shown);
    void setAway(bool away); // with its unit, in a folded zone
    // Around the symbol, or around the arrow and caption of a folded unit.
    void setFrame(const QRectF& frame);
    static QRectF aroundSymbol();
    void lookChanged();

    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

    static constexpr qreal sideRoom = 14, topRoom = 12; // beyond the symbol [px]

private:
    const FlowLook& m_look;
    QRectF m_frame = aroundSymbol();
    bool m_errors = false, m_notices = false, m_chosen = false, m_focus = false, m_away = false;
};

} // namespace titer::flow
