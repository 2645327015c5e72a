// A unit that is folded: the caption at the far end of an arrow, which its stream draws. Places count from that end. [gui]
#pragma once

#include "ui/flow/items/badges.h"
#include "ui/flow/layout/fold.h"

#include <optional>

namespace titer::flow {

class UnitCaption {
public:
    explicit UnitCaption(const FlowLook& look)
        : m_look(look)
    {
    }

    void setName(const QString& name) { m_name = name; }
    void setArrow(const std::optional<FoldArrow>& arrow) { m_arrow = arrow; }
    // None: the unit is not folded, and the rest is not to be asked for.
    const std::optional<FoldArrow>& arrow() const { return m_arrow; }

    QRectF rect() const;
    QRectF arrowRect() const;
    // Of both, as they are seen at this zoom.
    QRectF wholeRect() const;
    // `strong`: of a unit that is selected or pointed at.
    void paint(QPainter* painter, bool strong) const;

private:
    QString text() const;

    const FlowLook& m_look;
    QString m_name;
    std::optional<FoldArrow> m_arrow;
};

} // namespace titer::flow
