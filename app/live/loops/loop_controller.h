// One controller of a plant at what a source measures: the same object as in a simulation, sampled with its period by the clock of the
// process.
#pragma once

#include "app/live/estimators/live_plans.h"
#include "app/live/guarded/guarded_setup.h"
#include "app/live/loops/phase_times.h"
#include "core/connect/sample.h"
#include "core/model/plant/plant.h"

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace titer::app {

// [one thread at a time] Two clocks, in seconds: that of the writer, which nobody sets, and that of the process.
class LoopController {
public:
    static constexpr double smallStep = 60.0; // by which the clock of the day is set, and plans hold on [s]

    // What a tag reads, in SI, NaN while that is not good, and when its last good value was drawn [s of the writer]; NaN before.
    struct Reading {
        double value = base::notAvailable, at = base::notAvailable;
    };

    // `plans`: of predictive controllers; nullptr where nobody makes any.
    LoopController(std::shared_ptr<const model::Plant> plant, std::size_t index,
                   std::shared_ptr<const LivePlans> plans = {});

    const model::PlantController& controller() const { return m_plant->controllers[m_index]; }
    // It reads the unit, plans by it, or writes to it.
    bool goesBy(int unit) const;
    // To the tags of a source, again where others have come up.
    void bind(std::span<const connect::TagInfo> tags);
    // Why it does not work: it cannot here, or none of its phases runs.
    const std::optional<base::Sentence>& trouble() const { return m_trouble ? m_trouble : m_idle; }
    // How far the recipe is [s since its begin], NaN where nobody knows: a controller of phases begins anew with the first of them, and ends
    // with the last. True where it ended just now.
    bool turn(double process, double recipe);
    // Nobody knows how far the process is, and why: nothing is sampled until turn() says it again, and all goes on from there.
    void hold(const base::Sentence& why);
    // The clock of the process, or that of the day, is another one from now on: what was planned before is of no use.
    void beginAnew();

    void hear(const connect::Sample& sample, double drawn);
    // The next sample starts without a bump from what is held then.
    void restart();
    // The same, and it wants nothing until then.
    void rest();
    bool isDue(double process) const;
    // Until the next sample, or until phases begin or end [s of the process]; infinity where it is due, or where it does not work.
    double left(double process) const;
    // A sample. `held`: what its set-point holds [SI], NaN where nobody writes it; `share`: where those that follow it stand; `followed`: how far
    // they go along with it; `master`: the one that it follows. False where nothing that it reads has come yet.
    struct Instant {
        double time = 0.0, process = 0.0, pace = 1.0;
        double begin =
            base::notAvailable; // where the time of controllers counts from [s of the process]; NaN: their first sample
        double held = base::notAvailable, share = base::notAvailable;
        model::ShareSpan followed = {};
        const LoopController* master = nullptr;
        std::int64_t day = 0;               // clock of the day [µs, UTC]
        double recipe = base::notAvailable; // what its set-point goes back to [SI]
    };
    bool sample(const Instant& now);
    // Of a predictive one, and of one more input of its plan: it follows plans that somebody else makes. What it wants by the newest of them, where that, or the move that holds now,
    // is another one than at the last look; false else, and where there is none.
    bool isPlanned() const { return m_isPlanned; }
    bool follow(const Instant& now);
    const std::shared_ptr<const LivePlan>& plan() const { return m_plan; } // nullptr: there is none
    std::optional<control::PlanStatus> planStatus() const { return m_planStatus; }

    // Of the last sample: what it read, what it wants [SI], and when what it read was drawn; the latter never before it has sampled.
    const Reading& measured() const { return m_measured; }
    double wanted() const { return m_wanted; }
    double share() const { return controller().controller->share(m_memory); } // of a cascade
    double readAt() const { return m_readAt; }
    long samples() const { return m_samples; }

private:
    struct Tag {
        BoundTag bound;
        Reading last;
    };
    std::optional<Tag> bound(std::span<const connect::TagInfo> tags, const model::ReadTarget& target);
    std::optional<Reading> read(const Instant& now) const;
    void findPhases();
    std::optional<std::size_t> moveOf(const LivePlan& plan, std::int64_t day) const;

    std::shared_ptr<const model::Plant> m_plant;
    const std::size_t m_index;
    const std::shared_ptr<const LivePlans> m_plans;
    bool m_isPlanned = false;
    std::shared_ptr<const LivePlan> m_plan;
    std::size_t m_move = 0;                   // of it
    std::shared_ptr<const LivePlan> m_passed; // by clocks that there were before
    std::optional<control::PlanStatus> m_planStatus;
    std::vector<PhaseTimes> m_during; // its phases
    std::optional<base::Sentence> m_trouble, m_idle;
    double m_turn = guard::unlimited; // of the process, when phases begin or end next [s]
    std::optional<Tag> m_reads;
    std::vector<Tag> m_tags; // that it reads besides
    std::vector<double> m_memory, m_besides;
    bool m_works = false;          // one of its phases runs
    bool m_isHeld = false;         // m_idle says why
    bool m_begun = false;          // its law has given a number
    std::optional<double> m_start; // of the process, where its time counts from [s]
    std::optional<double> m_due;   // of the process; nothing: at once [s]
    Reading m_measured;
    double m_wanted = base::notAvailable, m_readAt = base::notAvailable;
    long m_samples = 0;
};

} // namespace titer::app
