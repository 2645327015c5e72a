// The set of runs ahead of the run that is shown, made in the background: again where the plant, its time, its estimators or the spread are
// others.
//
//   set.want({plant, tags, from, until, 0.05});   set.forecast() is nullptr until changed(); the one before stays until the next is there
//   set.stop(); set.resume();                     a set that was stopped is not begun again by itself, but for another plant
#pragma once

#include "app/common/background_task.h"
#include "app/tags/set_state.h"
#include "core/runs/run.h"
#include "core/twin/estimation/forecast.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <atomic>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace titer::app {

class LiveSession;
struct Run;

inline constexpr double usualSpread = 0.05; // of each parameter of the kinetics, relative: models do not state one

// What is looked ahead of.
struct AheadOrder {
    std::shared_ptr<const model::Plant> plant = {};
    std::vector<std::string> tags = {};
    double from = 0.0, until = 0.0; // [s]
    double deviation = usualSpread;
    std::vector<runs::Segment> segments = {}; // what the run went on with
    // What estimators know at `from`, and the flowsheet that they stand in; nullptr: none does.
    std::shared_ptr<const std::vector<twin::EstimatedState>> estimates = {};
    std::shared_ptr<const model::Flowsheet> estimated = {};

    // Another time so near is the same.
    bool isNear(const AheadOrder& other) const;
};

// Of all that a run reports.
AheadOrder orderOf(const std::shared_ptr<const model::Plant>& plant, const figures::RunResult& result, double from,
                   double until, double deviation);

// Without tags.
twin::ForecastRequest requestOf(const AheadOrder& order);

struct MadeForecast {
    AheadOrder order;
    twin::Forecast forecast;

    // Units from whose estimates it starts; empty: all of its spread was typed in.
    std::vector<std::string> estimatedUnits() const;
    // nullptr where the tag was not looked at.
    const twin::ForecastBand* band(std::string_view tag) const;
};

// What the estimators of a live session know of a run. [gui]
class RunEstimates {
public:
    // Into an order for this run, where they stand at its time, and the recording lies over the same plant.
    void add(AheadOrder& order, const LiveSession& session, const std::shared_ptr<const Run>& run);

private:
    // The last that were compared.
    std::shared_ptr<const Run> m_run;
    std::shared_ptr<const model::Flowsheet> m_laidOver;
    bool m_same = false;
};

// [gui] The runs go on a thread of its own.
class ForecastSet : public QObject {
    Q_OBJECT

public:
    explicit ForecastSet(QObject* parent = nullptr);

    // Soon; a time that moves is not chased. Without a plant: nothing is wanted any more.
    void want(const AheadOrder& order);
    void stop();
    void resume();
    const std::shared_ptr<const MadeForecast>& forecast() const { return m_made; }
    SetState state() const;

signals:
    void changed(); // forecast() or state(); while it works some times a second

private:
    void start();
    void drop();
    void take(const base::Result<twin::Forecast>& forecast);

    AheadOrder m_wanted, m_begun;
    std::shared_ptr<const MadeForecast> m_made;
    std::optional<base::Error> m_error;
    std::shared_ptr<std::atomic<double>> m_done; // of the set that is being made
    QElapsedTimer m_since;
    bool m_stopped = false;
    QTimer m_soon, m_report;
    BackgroundTask m_task;
};

} // namespace titer::app
