// The map of a design space over two factors, made in the background: at once with the draws of the analysis, then, when the setting
// has come to rest, with ten times as many.
//
//   maps.want({study, analysis, setting, 0, 2});   maps.map() is nullptr until changed(); the one before stays until the next is there
#pragma once

#include "app/common/background_job.h"
#include "app/study/contours.h"
#include "core/studies/study/study_analysis.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <stop_token>
#include <vector>

namespace titer::app {

struct MapOrder {
    std::shared_ptr<const studies::Study> study;
    std::shared_ptr<const studies::StudyAnalysis> analysis;
    std::vector<double> setting; // coded
    int axisX = 0, axisY = 1;

    // Whether both ask for one map: what the axes vary is not held.
    bool isSame(const MapOrder& other) const;
};

struct SpaceMap {
    MapOrder order;
    ContourField probability; // natural values
    int draws = 0;            // 0: exact
};

inline constexpr int fineDraws = 100'000, mapPoints = 51;

// Ends early with an empty field on a stop. `acceptance` need not be that of the analysis. [any]
ContourField probabilityField(const studies::Acceptance& acceptance, const MapOrder& order, std::stop_token stop = {});

// [gui] The maps are made on a thread of its own.
class StudyMaps : public BackgroundJob {
    Q_OBJECT

public:
    StudyMaps();

    // A map of another analysis or of other axes is dropped and rebuilt at once; a setting that moves is not chased, so that it
    // moves smoothly. Without an acceptance there is no map.
    void want(const MapOrder& order);
    const MapOrder& wanted() const { return m_wanted; }
    const std::shared_ptr<const SpaceMap>& map() const { return m_map; }
    // Whether the map is what was wanted last, with all draws.
    bool isSettled() const;
    // It stays as it is until something else is wanted.
    void stop() override;

private:
    // Fitted again with more draws; kept for as long as the analysis is the same. [worker]
    struct Fine {
        std::shared_ptr<const studies::StudyAnalysis> of, fine;
    };
    void start(bool fine);
    void take(const std::shared_ptr<const SpaceMap>& map);

    MapOrder m_wanted;
    std::shared_ptr<const SpaceMap> m_map;
    bool m_runsFine = false;
    std::shared_ptr<Fine> m_fine;
    QTimer m_soon, m_rest; // until a map of a setting that moves is begun, and one with more draws
};

} // namespace titer::app
