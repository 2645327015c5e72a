// A source at which the controllers of a plant are: what they want, what was written, whether they are armed and how they stand are tags of
// it, so that they are recorded with what they read:
//
//   CONTROLLER.advised   what it wants, as the guard would let it through or does
//   CONTROLLER.written   what was written to the device; bad while nothing is
//   CONTROLLER.armed     1 while it is armed
//   CONTROLLER.status    text: "advisory", "armed", "dropped: stale"
#pragma once

#include "app/live/loops/batch_clock.h"
#include "app/live/loops/control_loops.h"
#include "app/plugins/wrapped_connector.h"

namespace titer::app {

struct LoopOrder {
    std::string source; // id in the project
    LoopStart start;
    connect::Settings device; // as of deviceSpecs()
};

// [one thread at a time] That of the source.
class LoopConnector final : public WrappedConnector {
public:
    // `time`: a clock that nobody sets [s].
    LoopConnector(std::unique_ptr<connect::Connector> connector, LoopOrder order,
                  std::function<double()> time = steadyTime);

    base::Done start(connect::Feed& feed) override;
    Clock::time_point work(Clock::time_point now) override;
    void stop() override;

    base::Done act(const LoopAct& act);
    void hear(const std::vector<LoopEstimate>& estimates);
    // How the loops stand, with what their guards noted since the picture before; nothing where that is what it said last, but for times.
    std::optional<LoopPicture> takePicture();

protected:
    void readOwn(const connect::Settings&, base::Errors&) override {}
    bool isAsked() const override { return true; }
    std::vector<connect::TagInfo> ownTags() const override;
    std::vector<base::Sentence> understood() const override { return {}; }
    void begins() override;
    void know(std::uint32_t place, const connect::TagInfo& info) override;
    void heard(const connect::Sample& sample) override;
    void heardLong(const connect::LongSample& sample) override;
    std::optional<connect::ConnectorStatus> trouble() const override;

private:
    static double steadyTime();
    LoopConnector(std::shared_ptr<const WrappedInfo> info, std::unique_ptr<connect::Connector>& connector,
                  LoopOrder order, std::function<double()> time);
    // What was said of a loop last.
    struct Said {
        long samples = -1;
        double let = base::notAvailable, written = base::notAvailable;
        std::optional<guard::ArmState> arming = {};
        std::string status = {};
        bool isSilent = false; // its controller does not work
    };

    bool isThere() const;
    ControlLoops::Clock clock(const connect::ConnectorStatus& status, std::int64_t now);
    void bind(double time);
    void begin(GuardedSetup setup, double time);
    LoopRow undrivenRow(std::size_t controller) const;
    void takeNotes(std::int64_t now);
    void tell(std::int64_t now);
    void tellOf(std::size_t loop, std::int64_t now);

    const LoopOrder m_order;
    const std::function<double()> m_time;
    std::vector<std::size_t> m_guarded;   // controllers whose set-points have guards, as ownTags() has them
    std::vector<base::Unit> m_units;      // in which their values are given
    std::vector<connect::TagInfo> m_tags; // of the connector within
    std::map<std::uint32_t, std::pair<connect::Sample, double>>
        m_newest; // of each of them, with when it was drawn [s of m_time], for loops that come later
    std::map<std::uint32_t, connect::LongSample> m_newestTexts; // likewise
    std::map<std::string, LoopEstimate> m_estimates;            // likewise, by variable
    bool m_tagsChanged = false;
    bool m_hasClock = false;    // the source has told how far the process is
    double m_nextBinding = 0.0; // [s]
    base::Errors m_faults;      // why nothing is bound
    std::optional<ControlLoops> m_loops;
    std::optional<BatchClock> m_batch; // with m_loops
    std::vector<Said> m_said;          // of each of m_guarded
    std::vector<LoopNote> m_notes;
    bool m_isNew = false;
    double m_nextPicture = 0.0; // [s]
};

} // namespace titer::app
