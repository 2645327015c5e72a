// One run at a time in the background: started, paused, slowed to a pace, stopped.
#pragma once

#include "app/common/background_task.h"
#include "app/run/run_event.h"
#include "core/model/flowsheet.h"
#include "core/model/types/catalogue.h"
#include "core/runs/run_changes.h"

#include <QDateTime>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace titer::app {

// A run with what it ran. Immutable once it is handed over.
struct Run {
    std::int64_t id = 0; // in the project, 0 = not stored
    QString name;        // empty: a run among others
    QDateTime finished;  // UTC
    model::Flowsheet flowsheet;
    std::shared_ptr<const model::Plant> plant; // nullptr where the flowsheet had errors
    figures::RunResult result;
    std::vector<RunEvent> events = {}; // what was changed while it went on
    std::vector<runs::Segment> segments =
        {};                   // what it went on with, where a change took effect; of a run of this session alone
    double resumedFrom = 0.0; // [s]; what lies before was taken over from the run before it
};

// How a run reports while it runs, and how it is held up.
struct RunSettings {
    double until = 0.0;       // [s]; 0 = the recipe's duration
    std::vector<double> grid; // output times; empty = 1001 points
    double tolerance = 1e-6;
    bool reuse =
        false; // takes over what the last such run has, up to where something differs, and replays cycles that repeat themselves
};

// [gui] The run itself goes on a thread of its own, with a copy of the flowsheet.
class RunSession : public QObject {
    Q_OBJECT

public:
    enum class State { Idle, Running, Paused, Stopping };
    using Engine = std::function<figures::RunResult(std::shared_ptr<const model::Plant>, const runs::RunRequest&,
                                                    const runs::RunChanges&, std::stop_token)>;

    explicit RunSession(const model::Catalogue& catalogue, QObject* parent = nullptr);
    RunSession(const model::Catalogue& catalogue, Engine engine, QObject* parent = nullptr);
    ~RunSession() override;

    State state() const { return m_state; }
    double progress() const { return m_progress; }       // 0 to 1
    double simulatedTime() const { return m_simulated; } // [s]
    // How often the run on its way was begun again with finer grids.
    int refinements() const { return m_refinements; }

    // Starts a run. One that is on its way is stopped first and not handed over.
    void start(const model::Flowsheet& flowsheet, const RunSettings& settings = {});
    void pause();
    void resume();
    // Ends the run at its next step; what there is so far is handed over, with the status Stopped.
    void stop();
    // Ends the run and hands nothing over, since what it is of is gone.
    void drop();
    // Simulated by real time, of the run on its way and of those to come; 0 = as fast as it goes.
    void setSpeed(double speed);
    // The run goes on with the parameters of this flowsheet from its next output time on; changeTaken() says from when, or why not. False where
    // none is on its way.
    bool change(const model::Flowsheet& flowsheet);
    // What the run that is on its way went on with so far.
    const std::vector<runs::Segment>& segments() const { return m_segments; }

signals:
    void stateChanged();
    void progressed(double done, double simulatedTime);
    // The series so far, some times a second while the run goes on.
    void sampled(const std::shared_ptr<const titer::figures::RunResult>& soFar);
    void finished(const std::shared_ptr<const titer::app::Run>& run);
    // At a time of the run [s]; the sentence is empty where the change took effect.
    void changeTaken(double seconds, const titer::base::Sentence& why);

private:
    class Pace;
    struct Job;
    void launch(const model::Flowsheet& flowsheet, const RunSettings& settings);
    // [worker]
    void work(const Job& job);
    void keep(const Job& job, std::shared_ptr<const runs::Checkpoints> checkpoints);
    void reportProgress(const Job& job, double done, double until);
    void reportRefinement(const Job& job, int time);
    std::shared_ptr<const model::Plant> nextPlant(const Job& job, double seconds);
    void reportChange(const Job& job, double seconds, const base::Done& taken,
                      const std::shared_ptr<const model::Plant>& plant);
    void reportSeries(const Job& job, const figures::RunResult& soFar);
    // [gui]
    void handOver(const std::shared_ptr<const Run>& run);
    void setState(State state);

    struct Next {
        model::Flowsheet flowsheet;
        RunSettings settings;
    };

    const model::Catalogue& m_catalogue;
    Engine m_engine;
    State m_state = State::Idle;
    double m_speed = 0.0;
    double m_progress = 0.0;
    double m_simulated = 0.0;
    int m_refinements = 0;
    std::vector<runs::Segment> m_segments;
    std::shared_ptr<Pace> m_pace;                        // of the run that is on its way
    std::optional<Next> m_next;                          // starts when the present run has stopped
    bool m_dropped = false;                              // the run that is on its way
    std::shared_ptr<const runs::PreviousRun> m_previous; // [worker] the last whole run that may be taken over
    BackgroundTask m_task;
};

} // namespace titer::app
