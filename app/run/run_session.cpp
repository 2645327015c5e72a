// Runs on a worker thread. The thread gets copies; what comes back is immutable.
#include "app/run/run_session.h"

#include "core/model/plant/plant.h"

#include <QElapsedTimer>
#include <QSemaphore>

#include <algorithm>
#include <atomic>
#include <utility>

namespace titer::app {

namespace {

constexpr int reportInterval = 40;  // [ms] between two reports of progress
constexpr int sampleInterval = 120; // [ms] between two copies of the series so far
constexpr int lookAroundTime = 200; // [ms] before a wait looks around again

} // namespace

// Holds the worker up while the run is paused, or ahead of its pace. [any]
class RunSession::Pace {
public:
    explicit Pace(double speed)
        : m_speed(speed)
    {
    }

    void setPaused(bool paused)
    {
        m_paused = paused;
        m_wake.release();
    }
    void setSpeed(double speed)
    {
        m_speed = speed;
        m_wake.release();
    }
    void wake() { m_wake.release(); }
    // One that waits already is replaced.
    void change(std::shared_ptr<const model::Flowsheet> flowsheet)
    {
        m_change.store(std::move(flowsheet));
        m_wake.release();
    }
    // [worker]
    std::shared_ptr<const model::Flowsheet> takeChange() { return m_change.exchange(nullptr); }

    // [worker] Returns when the run may be at `time` [s], shall stop, or goes on with another flowsheet.
    void await(double time, const std::stop_token& stop)
    {
        QElapsedTimer waited;
        waited.start();
        while (!stop.stop_requested() && !m_change.load()) {
            const double elapsed = m_clock.isValid() ? double(m_clock.nsecsElapsed()) * 1e-9 : 0.0;
            m_clock.start();
            const double speed = m_speed;
            if (m_paused) {
                m_wake.tryAcquire(1, lookAroundTime);
                m_clock.start();
                continue;
            }
            if (speed <= 0.0) {
                m_due = std::max(m_due, time);
                break;
            }
            m_due += elapsed * speed;
            if (m_due >= time) break;
            const double lack = (time - m_due) / speed * 1e3;
            m_wake.tryAcquire(1, int(std::clamp(lack, 1.0, double(lookAroundTime))));
        }
        m_waited += double(waited.nsecsElapsed()) * 1e-9;
    }
    // [worker] [s]
    double waited() const { return m_waited; }

private:
    std::atomic<bool> m_paused{false};
    std::atomic<double> m_speed;
    std::atomic<std::shared_ptr<const model::Flowsheet>> m_change;
    QSemaphore m_wake;
    QElapsedTimer m_clock; // since m_due was brought up to date
    double m_due = 0.0;    // the time that the run may have reached [s]
    double m_waited = 0.0;
};

// What the worker needs of one run.
struct RunSession::Job {
    std::shared_ptr<Run> run = std::make_shared<Run>();
    RunSettings settings;
    std::shared_ptr<Pace> pace;
    std::stop_token stop = {};
    BackgroundTask::Report report = {};
};

RunSession::RunSession(const model::Catalogue& catalogue, QObject* parent)
    : RunSession(
          catalogue,
          [](std::shared_ptr<const model::Plant> plant, const runs::RunRequest& request,
             const runs::RunChanges& changes,
             std::stop_token stop) { return runs::run(std::move(plant), request, changes, stop); },
          parent)
{
}

RunSession::RunSession(const model::Catalogue& catalogue, Engine engine, QObject* parent)
    : QObject(parent)
    , m_catalogue(catalogue)
    , m_engine(std::move(engine))
{
}

RunSession::~RunSession()
{
    m_task.stop();
    if (m_pace) m_pace->wake();
}

void RunSession::setState(State state)
{
    if (state == m_state) return;
    m_state = state;
    emit stateChanged();
}

void RunSession::start(const model::Flowsheet& flowsheet, const RunSettings& settings)
{
    if (m_state == State::Idle) {
        launch(flowsheet, settings);
        return;
    }
    m_next = Next{flowsheet, settings};
    stop();
}

void RunSession::pause()
{
    if (m_state != State::Running) return;
    m_pace->setPaused(true);
    setState(State::Paused);
}

void RunSession::resume()
{
    if (m_state != State::Paused) return;
    m_pace->setPaused(false);
    setState(State::Running);
}

void RunSession::stop()
{
    if (m_state == State::Idle) return;
    m_task.interrupt();
    m_pace->wake();
    setState(State::Stopping);
}

void RunSession::drop()
{
    m_next.reset();
    m_dropped = m_state != State::Idle;
    m_progress = m_simulated = 0.0;
    stop();
}

void RunSession::setSpeed(double speed)
{
    m_speed = speed;
    if (m_pace) m_pace->setSpeed(speed);
}

bool RunSession::change(const model::Flowsheet& flowsheet)
{
    if (m_state != State::Running && m_state != State::Paused) return false;
    m_pace->change(std::make_shared<const model::Flowsheet>(flowsheet));
    return true;
}

void RunSession::launch(const model::Flowsheet& flowsheet, const RunSettings& settings)
{
    m_pace = std::make_shared<Pace>(m_speed);
    m_progress = m_simulated = 0.0;
    m_refinements = 0;
    m_segments.clear();
    Job job;
    job.run->flowsheet = flowsheet;
    job.settings = settings;
    job.pace = m_pace;
    setState(State::Running);
    m_task.start(
        [this, job](const std::stop_token& stop, const BackgroundTask::Report& report) -> BackgroundTask::Reported {
            Job reported = job;
            reported.stop = stop;
            reported.report = report;
            work(reported);
            return [this, run = std::shared_ptr<const Run>(job.run)] { handOver(run); };
        });
}

void RunSession::work(const Job& job)
{
    Run& run = *job.run;
    base::Errors errors;
    auto plant = std::make_shared<const model::Plant>(model::check(run.flowsheet, m_catalogue, errors));
    if (errors.empty()) {
        run.plant = plant;
        const double until = job.settings.until > 0.0 ? job.settings.until : plant->duration;
        double now = 0.0; // [s]
        QElapsedTimer reported, copied;
        copied.start();
        runs::RunRequest request;
        request.until = job.settings.until;
        request.grid = job.settings.grid;
        request.tolerance = job.settings.tolerance;
        request.profiles = true;
        request.reuseCycles = job.settings.reuse;
        request.progress = [&](double done) {
            now = done * until;
            job.pace->await(now, job.stop);
            if (reported.isValid() && !reported.hasExpired(reportInterval)) return;
            reported.start();
            reportProgress(job, done, until);
        };
        request.refined = [&](int time) {
            reportRefinement(job, time);
            reported.invalidate();
        };
        request.sampled = [&](const figures::RunResult& soFar) {
            if (!copied.hasExpired(sampleInterval)) return;
            copied.start();
            reportSeries(job, soFar);
        };
        std::shared_ptr<const model::Plant> wanted;
        runs::RunChanges changes;
        changes.next = [&] { return wanted = nextPlant(job, now); };
        changes.taken = [&](double time, const base::Done& taken) {
            if (taken) run.segments.push_back({time, wanted});
            reportChange(job, time, taken, wanted);
        };
        if (job.settings.reuse) {
            changes.previous = m_previous;
            changes.stated = {job.run, &job.run->flowsheet};
            changes.checkpoints = std::make_shared<runs::Checkpoints>();
        }
        run.result = m_engine(plant, request, changes, job.stop);
        if (changes.checkpoints) keep(job, changes.checkpoints);
        run.result.wallTime = std::max(0.0, run.result.wallTime - job.pace->waited());
    } else {
        run.result.plant = run.flowsheet.name;
        run.result.status = figures::RunStatus::Failed;
        run.result.errors = std::move(errors);
    }
    run.finished = QDateTime::currentDateTimeUtc();
}

// Only a run that came to its end leaves what another one can take over.
void RunSession::keep(const Job& job, std::shared_ptr<const runs::Checkpoints> checkpoints)
{
    Run& run = *job.run;
    run.resumedFrom = checkpoints->resumedAt;
    if (run.result.status != figures::RunStatus::Ok) return;
    m_previous = std::make_shared<const runs::PreviousRun>(
        runs::PreviousRun{{job.run, &run.flowsheet}, run.plant, {job.run, &run.result}, std::move(checkpoints)});
}

// A held run that cannot go on with a flowsheet stays held.
std::shared_ptr<const model::Plant> RunSession::nextPlant(const Job& job, double seconds)
{
    while (const std::shared_ptr<const model::Flowsheet> wanted = job.pace->takeChange()) {
        base::Errors errors;
        auto plant = std::make_shared<const model::Plant>(model::check(*wanted, m_catalogue, errors));
        if (errors.empty()) return plant;
        reportChange(job, seconds, errors.front(), nullptr);
        job.pace->await(seconds, job.stop);
    }
    return nullptr;
}

void RunSession::reportChange(const Job& job, double seconds, const base::Done& taken,
                              const std::shared_ptr<const model::Plant>& plant)
{
    job.report([this, seconds, plant, why = taken ? base::Sentence() : taken.error().what, done = taken.ok()] {
        if (m_dropped) return;
        if (done) m_segments.push_back({seconds, plant});
        emit changeTaken(seconds, why);
    });
}

void RunSession::reportProgress(const Job& job, double done, double until)
{
    job.report([this, done, until] {
        if (m_dropped) return;
        m_progress = done;
        m_simulated = done * until;
        emit progressed(m_progress, m_simulated);
    });
}

void RunSession::reportRefinement(const Job& job, int time)
{
    job.report([this, time] {
        if (m_dropped) return;
        m_refinements = time;
        m_progress = m_simulated = 0.0;
        emit stateChanged();
    });
}

void RunSession::reportSeries(const Job& job, const figures::RunResult& soFar)
{
    auto copy = std::make_shared<const figures::RunResult>(soFar);
    job.report([this, copy] {
        if (!m_next && !m_dropped) emit sampled(copy);
    });
}

void RunSession::handOver(const std::shared_ptr<const Run>& run)
{
    const bool dropped = std::exchange(m_dropped, false);
    if (m_next) {
        const Next next = std::move(*m_next);
        m_next.reset();
        launch(next.flowsheet, next.settings);
        return;
    }
    if (dropped) return setState(State::Idle);
    if (run->result.status != figures::RunStatus::Stopped) m_progress = 1.0;
    m_simulated = run->result.simulatedTime;
    setState(State::Idle);
    emit finished(run);
}

} // namespace titer::app

#include "app/run/moc_run_session.cpp"
