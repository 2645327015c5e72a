// What flows into and out of the unit that is looked at: lines to its picture, with words that lead to the unit at the far end. [gui]
//
//   VesselFlows flows(model);  flows.refresh();               unit and time of the model
//   flows.paint(painter, picture, width, compact);            to a picture in a view of that width
#pragma once

#include "ui/shown/run_state.h"

#include <QList>
#include <QRectF>
#include <QString>

#include <utility>

class QPainter;

namespace titer::pages {

// The symbol of a unit of the plant, "u-vessel".
QString symbolOf(const model::Plant& plant, int unit);

class VesselFlows {
public:
    explicit VesselFlows(const shown::RunModel& model)
        : m_model(model)
    {
    }

    void refresh();
    bool isFed() const;
    void paint(QPainter* painter, const QRectF& picture, qreal width, bool compact);
    // Where words stand that lead to a unit, as they were painted.
    const QList<std::pair<QRectF, int>>& links() const { return m_links; }
    // Where a click leads to, as it was painted; -1: nowhere.
    int unitAt(QPointF place) const;

private:
    void paintLines(QPainter* painter, const QRectF& picture, qreal width, bool compact);
    void paintFeeds(QPainter* painter, const QRectF& picture, qreal width, bool compact);

    const shown::RunModel& m_model;
    QList<shown::Flow> m_flows;
    QList<std::pair<QRectF, int>> m_links;
};

} // namespace titer::pages
