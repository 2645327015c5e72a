// The loops of a recorder, between the thread of their source and whoever looks.
#pragma once

#include "app/live/loops/loop_connector.h"

#include <QObject>

#include <deque>

namespace titer::app {

// [gui]
class LoopDesk : public QObject {
    Q_OBJECT

public:
    // An order without a source: none run.
    explicit LoopDesk(LoopOrder order);
    // Others from now on; those that run go on until their source is set up again.
    void setOrder(LoopOrder order);
    const std::string& source() const { return m_order.source; }

    // Puts the loops around the connector of their source; nullptr, and nothing is changed, for another one.
    // `plans`: that predictive controllers follow.
    LoopConnector* wrap(const std::string& source, std::unique_ptr<connect::Connector>& connector,
                        std::shared_ptr<const LivePlans> plans) const;
    // Hands an act on to the thread of the source, which says acted(); false where that does not run.
    using Way = std::function<bool(const QString& request, const LoopAct& act)>;
    void setWay(Way way) { m_way = std::move(way); }
    void act(const QString& request, const LoopAct& act);
    // What estimators of the project say goes the same way; nowhere while the source does not run.
    using EstimateWay = std::function<void(const std::vector<LoopEstimate>& estimates)>;
    void setEstimateWay(EstimateWay way) { m_estimateWay = std::move(way); }
    void hear(const std::vector<connect::Sample>& samples, const std::vector<connect::TagInfo>& tags) const;
    void take(const std::shared_ptr<const titer::app::LoopPicture>& picture);

    // As they stand, with the newest notes.
    LoopPicture whole() const;

signals:
    void changed(const std::shared_ptr<const titer::app::LoopPicture>& picture);
    void acted(const QString& request, const std::vector<titer::base::Error>& error);

private:
    LoopOrder m_order;
    Way m_way;
    EstimateWay m_estimateWay;
    std::vector<LoopRow> m_rows;
    std::deque<LoopNote> m_notes;
};

} // namespace titer::app
