// A run of the model for tiles, in display units, and what is measured over it while a recording or a source is laid over the plant.
// Times are those of the model: 0 is the start of the run.
#pragma once

#include "app/boards/forecast_set.h"
#include "app/live/live_session.h"
#include "app/run/reported_values.h"
#include "app/tags/tag_feed.h"
#include "core/base/not_available.h"
#include "core/base/units/units.h"

#include <QElapsedTimer>
#include <QTimer>

#include <map>

namespace titer::app {

// [gui] The session outlives this.
class RunFeed : public TagFeed {
    Q_OBJECT

public:
    explicit RunFeed(LiveSession& session, QObject* parent = nullptr);

    // What the window shows; nothing is allowed.
    void setRun(std::shared_ptr<const Run> run);
    // Where the scrubber stands [s]; NaN: at the newest of what is measured, else at the end of the run.
    void setNow(double seconds);
    // A recording or a source is laid over the plant.
    bool hasSession() const;
    // It goes through what lies before the time that somebody went to; now() is not yet that one.
    bool catchesUp() const { return hasSession() && m_session.isSeeking(); }

    // A value as it became known, in the unit of the feed; NaN: it is bad. Times are those of the feed [s].
    struct Known {
        double drawn = 0.0, known = 0.0, value = 0.0;
    };
    // Adds those of a tag in (after, to], by when they became known, as they came or, of very many, by their extremes. How many there were until
    // `after`: where that is another number than before, what was played is no longer the same.
    std::size_t takeKnown(std::string_view tag, double after, double to, std::vector<Known>& into) const;

    std::int64_t origin() const override;
    double now() const override;
    bool isLive() const override;
    const std::vector<FeedTag>& tags() const override { return m_tags; }
    FeedValue value(std::string_view tag) const override;
    std::vector<FeedPhase> phases() const override;
    std::shared_ptr<const Run> run() const override { return m_run; }
    std::shared_ptr<const FeedBands> bands(std::string_view tag, double deviation) override;
    void stopBands(double deviation, bool stopped) override;
    void ask(int reader, const std::vector<std::string>& tags, const TraceWindow& window) override;
    void forget(int reader) override { m_readers.erase(reader); }

private:
    // Where a tag of the feed comes from: a column of the run, or a tag of the session, measured or modelled.
    struct Place {
        int column = -1, measured = -1, modelled = -1;
        base::Unit unit = {}; // in which the model is shown
    };
    struct Reader {
        std::vector<std::string> tags;
        TraceWindow window;
        bool dirty = false;
    };

    void refresh();
    void addRun();
    void addSession();
    FeedTag& add(FeedTag tag, const Place& place);
    DataTrace traceOf(std::string_view tag, const TraceWindow& window) const;
    DataTrace traceOfColumn(const Place& place, const TraceWindow& window) const;
    DataTrace traceOfTrack(const Place& place, const TraceWindow& window) const;
    std::size_t takeOfColumn(const Place& place, double after, double to, std::vector<Known>& into) const;
    std::size_t takeOfTrack(const Place& place, double after, double to, std::vector<Known>& into) const;
    FeedValue valueOfTrack(const Place& place) const;
    // What a point of a track of the session is in the unit of the feed.
    double shown(const Place& place, double value) const;
    bool originsChanged() const;
    void wake(bool lines);
    void tick();

    LiveSession& m_session;
    std::shared_ptr<const Run> m_run;
    ReportedValues m_reported; // of the run
    double m_now = base::notAvailable;
    std::vector<FeedTag> m_tags;
    std::map<std::string, Place, std::less<>> m_places;
    std::map<int, Reader> m_readers;
    std::map<double, std::unique_ptr<ForecastSet>> m_forecasts; // by spread
    RunEstimates m_estimates;
    QElapsedTimer m_sinceTick;
    QTimer m_tick;
};

} // namespace titer::app
