// What goes on about the plant that is open, whatever a window shows of it: its run and those before it, what lies over it, what is fitted
// to what was measured. Pages come and go, as with another language; this stays.
//
//   PlantWork work({document, session, live, recordings, chromatograms});
//   work.start(before);            the run of the plant as it stands
//   signal ran(run)                it has ended, and stands in history()
#pragma once

#include "app/fit/column/column_calibration.h"
#include "app/fit/parameter_fit.h"
#include "app/live/advice/live_advice.h"
#include "app/run/advice/advice_session.h"
#include "app/run/columns/residence_sweep.h"
#include "app/run/run_events.h"
#include "app/run/run_history.h"
#include "app/run/screening/screening_session.h"
#include "app/run/tuning/loop_tuning.h"
#include "app/session/noise_work.h"
#include "app/session/optimum/optimum_work.h"
#include "app/session/plant_shadow.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace titer::app {

// [gui]
class PlantWork : public QObject {
    Q_OBJECT

public:
    // All of it outlives the work.
    struct Ground {
        Document& document;
        RunSession& session;
        LiveSession& live;
        DataRecordings& recordings;
        Chromatograms& chromatograms;
    };
    explicit PlantWork(const Ground& ground, QObject* parent = nullptr);

    RunSession& session() { return m_ground.session; }
    DataRecordings& recordings() { return m_ground.recordings; }
    Chromatograms& chromatograms() { return m_ground.chromatograms; }
    RunHistory& history() { return m_history; }
    PlantShadow& shadow() { return m_shadow; }
    RunEvents& events() { return m_events; }
    ParameterFit& fit() { return m_fit; }
    ColumnCalibration& calibration() { return m_calibration; }
    ScreeningSession& screening() { return m_screening; }
    AdviceSession& advice() { return m_advice; }
    ResidenceSweep& capacity() { return m_capacity; }
    NoiseWork& noise() { return m_noise; }
    LoopTuning& tuning() { return m_tuning; }
    LiveAdvice& liveAdvice() { return m_liveAdvice; } // on what lies over the plant
    OptimumWork& optimum() { return m_optimum; }

    // `before` says where values are wanted more often; nullptr: nothing does.
    void start(const std::shared_ptr<const Run>& before);
    // Of the run that is on its way; nullptr where it was not started here.
    const std::shared_ptr<const model::Plant>& startedPlant() const { return m_startedPlant; }
    // What parameters can be fitted to: what lies over the plant, and the recordings of the page Data, each as it is read there. The first is
    // chosen where it is laid or the only one.
    std::vector<FitRun> fitRuns();
    // Of what lies over the plant, else of the run that is on its way [s]; nothing where nothing goes on.
    std::optional<double> timeOfWhatGoesOn() const;

signals:
    void ran(const std::shared_ptr<const titer::app::Run>& run);
    // The run goes on with another plant, or not: why; empty where it does.
    void changeTaken(const titer::base::Sentence& whyNot);

private:
    void letGo();
    void takeRun(const std::shared_ptr<const Run>& finished);

    Ground m_ground;
    RunHistory m_history;
    PlantShadow m_shadow;
    RunEvents m_events;
    ParameterFit m_fit;
    ColumnCalibration m_calibration;
    ScreeningSession m_screening;
    AdviceSession m_advice;
    ResidenceSweep m_capacity;
    NoiseWork m_noise;
    LoopTuning m_tuning;
    LiveAdvice m_liveAdvice;
    OptimumWork m_optimum;
    std::shared_ptr<const model::Plant> m_startedPlant;
};

} // namespace titer::app
