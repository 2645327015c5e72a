// A source of samples next to the model: opened, played, paused, sought, stopped; and what came of it so far.
#pragma once

#include "app/live/estimators/unit_levels.h"
#include "app/live/live_tracks.h"
#include "app/plugins/plugin_host.h"

#include <QObject>
#include <QString>
#include <QThread>

#include <memory>
#include <stop_token>
#include <vector>

namespace titer::app {

class ConnectorRunner;
class ShadowRunner;
struct ShadowOrder;

// [gui] Connector and model each go on a thread of their own; nothing here waits for them, but for close().
class LiveSession : public QObject {
    Q_OBJECT

public:
    enum class State {
        Closed,
        Opening,
        Open,    // tags are known
        Playing, // or, for a live source, connected
        Paused,
        Ended,  // the recording is at its end; seek to go on
        Faulted // error() says why
    };

    explicit LiveSession(PluginHost& plugins, QObject* parent = nullptr);
    ~LiveSession() override;

    State state() const { return m_state; }
    const std::optional<base::Error>& error() const { return m_error; }

    // Opens a source; what was open before is closed. opened() or openFailed() follows.
    void open(const std::string& connector, const connect::Settings& settings);
    // Null until a source is open.
    const std::shared_ptr<const LiveInfo>& info() const { return m_info; }

    // Lays a recording so much later on the clock of the model than its own times say [s]; what plays goes on at the
    // same place of it.
    void setOffset(double seconds);
    double offset() const { return m_offset; }

    // Lays the open source over the plant, from its beginning. `stated` are the mappings of the person; errors of them leave all as
    // it is. Speed as Playback::setSpeed. The estimators of `estimated`, the flowsheet of this plant, take the same samples. Nothing is laid
    // over units at the level model, and frames have what is known at present of those at the level advisory alone.
    base::Errors start(std::shared_ptr<const model::Plant> plant, const std::vector<model::TagEntry>& stated,
                       double speed, bool paused = false, std::shared_ptr<const model::Flowsheet> estimated = {},
                       UnitLevels levels = {});
    // The same place with other mappings.
    base::Errors setMapping(const std::vector<model::TagEntry>& stated);
    const std::vector<twin::MappedTag>& tags() const { return m_tags; }
    const std::shared_ptr<const model::Plant>& plant() const { return m_plant; }
    // The flowsheet whose estimators take the samples; nullptr where none do.
    const std::shared_ptr<const model::Flowsheet>& estimated() const { return m_estimated; }

    // By how much the process goes faster than the clock of the day, as a simulated plant may.
    double pace() const { return m_clock.pace; }

    void play();
    void pause();
    double speed() const { return m_speed; }
    void setSpeed(double speed);
    // Goes to a time [s]. Gaps and tracks then count from the beginning of the recording, or for a very long one from there.
    void seek(double time);
    // Whether the last one is still under way: what is known is of a time before it, or nothing.
    bool isSeeking() const { return !frame() || (!frame()->ended && frame()->time < m_sought - 1e-3); }
    // Lets go of the source. Waits for its thread, at most 2 s; one that does not end by then is left behind and reported.
    void close();

    // The newest frame, and the lines up to it; null before the first.
    const std::shared_ptr<const ShadowFrame>& frame() const { return m_tracks.frame(); }
    const std::vector<twin::TrackPoint>& measured(std::size_t tag) const { return m_tracks.measured(tag); }
    // How often a tag is measured, by the newest of its samples.
    base::Sampling sampling(std::size_t tag) const { return m_tracks.sampling(tag); }
    const std::vector<twin::TrackPoint>& model(std::size_t tag) const { return m_tracks.model(tag); }
    // What the plant's estimators say of its variables and numbers over time, as it was known then; empty where it has none.
    const std::vector<EstimateTrack>& estimates() const { return m_tracks.estimates(); }
    // The samples of the laboratory among them, the newest ones.
    const std::vector<twin::LateSample>& late(std::size_t tag) const { return m_tracks.late(tag); }

signals:
    void opening(double done); // 0 to 1
    void opened();
    void openFailed(const titer::base::Errors& errors);
    void stateChanged();
    void framed();    // at most 25 times a second
    void restarted(); // the lines start again
    void abandoned(const titer::base::Error& error);

private:
    void connectRunners();
    void setState(State state);
    void takeStatus(const connect::ConnectorStatus& status);
    void takeClock(const connect::ProcessClock& clock);
    double beginning() const;
    void takeFrame(const std::shared_ptr<const ShadowFrame>& frame);
    void fail(const base::Error& error);
    base::Errors map(const model::Plant& plant, const std::vector<model::TagEntry>& stated);
    twin::ShadowOptions options() const;
    ShadowOrder order(double since) const;
    void startShadow(); // at m_sought, without a mark
    void seekTo(double time, bool remap);
    void clearTracks();

    PluginHost& m_plugins;
    State m_state = State::Closed;
    std::optional<base::Error> m_error;
    std::shared_ptr<const LiveInfo> m_reported; // by the source, in times of its own
    std::shared_ptr<const LiveInfo> m_info;     // moved by the offset
    double m_offset = 0.0;                      // [s]
    std::shared_ptr<const model::Plant> m_plant;
    std::shared_ptr<const model::Flowsheet> m_estimated;
    UnitLevels m_levels;
    std::vector<twin::MappedTag> m_tags;
    double m_speed = 1.0;
    connect::ProcessClock m_clock; // of the process
    bool m_hasClock = false;       // and the process says what its time is
    bool m_paused = false;
    int m_source = 0;      // raised with each that is opened or closed
    int m_generation = 0;  // of the frames, raised with each seek
    double m_sought = 0.0; // where the last seek goes, until its first frame

    LiveTracks m_tracks;

    std::stop_source m_opening; // ends open() of the connector
    std::stop_source m_working; // ends what the model is at
    // The threads own the runners: these live as long as their thread.
    QThread* m_connectorThread = nullptr;
    QThread* m_shadowThread = nullptr;
    ConnectorRunner* m_connector = nullptr;
    ShadowRunner* m_shadow = nullptr;
};

} // namespace titer::app
