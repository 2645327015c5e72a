// How much a column binds at each residence time: it is loaded once per flow until the product breaks through, in the background.
#pragma once

#include "app/common/background_task.h"
#include "core/model/flowsheet.h"
#include "core/model/types/catalogue.h"
#include "core/runs/run.h"

#include <QObject>

#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <utility>
#include <vector>

namespace titer::app {

// What is loaded, and onto what. Concentrations per id of a component [basis/m3].
struct LoadCase {
    model::Flowsheet flowsheet;
    std::string unit; // id of the column
    using Liquid = std::vector<std::pair<std::string, double>>;
    Liquid buffer; // before the load, and in equilibrium with the bed
    Liquid feed;
    std::string product;        // id of the component
    double crossSection = 0.0;  // [m2]
    double packedVolume = 0.0;  // [m3]
    double residenceTime = 0.0; // of the run that is looked at [s]
    double capacity = 0.0;      // about what binds [basis/m3 of bed]
    bool wellMixedBeads = false;
};

// What the bed's model cannot report of its capacities; empty where it reports them all.
base::Notices caveatsOf(const LoadCase& load);

// As a run loaded its column; nothing where it loaded none.
std::optional<LoadCase> loadCaseOf(const model::Flowsheet& flowsheet, const model::Plant& plant,
                                   const figures::RunResult& result, int unit);

struct CapacityPoint {
    double residenceTime = 0.0; // volume of the bed by flow [s]
    // Entered until the product left at this share of the feed, by the volume of the bed [basis/m3]; NaN: it never did.
    double atOnePercent = 0.0;
    double atTenPercent = 0.0;
};

// From a quarter of the case's residence time to four times of it.
std::vector<double> residenceTimesAround(double residenceTime);

// [any] One load. Errors: those of the plant, of the run, and of breakthroughOf().
base::Result<CapacityPoint> capacityAt(const LoadCase& load, double residenceTime, const model::Catalogue& catalogue,
                                       std::stop_token stop = {});

// [gui] The loads go on a thread of its own.
class ResidenceSweep : public QObject {
    Q_OBJECT

public:
    explicit ResidenceSweep(const model::Catalogue& catalogue, QObject* parent = nullptr);

    bool isRunning() const { return m_task.isRunning(); }
    // What is, or was, loaded; nothing before the first.
    const std::optional<LoadCase>& load() const { return m_load; }
    // Of it, so far.
    int done() const { return m_done; }
    int all() const { return m_all; }
    // Why it ended before its last load.
    const std::optional<base::Error>& error() const { return m_error; }
    // In the order of residence times; some are missing while it runs.
    const std::vector<CapacityPoint>& points() const { return m_points; }

    // One that is on its way is stopped first.
    void start(const LoadCase& load);
    // What there is so far stays.
    void stop();

signals:
    void changed(); // a point more, begun, ended

private:
    void take(const base::Result<CapacityPoint>& point);

    const model::Catalogue& m_catalogue;
    std::optional<LoadCase> m_load;
    std::optional<base::Error> m_error;
    int m_done = 0, m_all = 0;
    std::vector<CapacityPoint> m_points;
    BackgroundTask m_task;
};

} // namespace titer::app
