// The controllers of a plant at a device: each reads tags of the source, wants a value, and the guarded writer shows it, or writes it where a
// person has armed it. A loop is a controller whose set-point has a guard that is bound to a tag of the source.
//
//   loops.hear(sample, drawn);  loops.setThere(true);     // what the source delivers
//   next = loops.work(clock);                             // samples controllers, looks, beats, writes
#pragma once

#include "app/live/guarded/guarded_writer.h"
#include "app/live/loops/loop_controller.h"
#include "app/live/loops/loop_picture.h"
#include "app/live/loops/recipe_course.h"

namespace titer::app {

// Whether its set-point has a guard, so that it may be a loop.
bool isGuarded(const model::Plant& plant, const model::PlantController& controller);
bool hasLoops(const model::Plant& plant);

// How the loops of a plant begin.
struct LoopStart {
    std::shared_ptr<const model::Plant> plant;
    guard::ArmTerms terms; // of all, until a person begins one anew; what is read may be as old as three samples
    std::string by;        // who has them run
    double time = 0.0;     // of the writer's clock [s]
    std::shared_ptr<const LivePlans> plans = {}; // that predictive controllers follow
};

// [one thread at a time] That of the source. Nothing is armed at the begin.
class ControlLoops {
public:
    ControlLoops(LoopStart start, const GuardedSetup& setup, std::span<const connect::TagInfo> tags,
                 GuardedWriter::Port port);

    // What the clocks of writer and process say [s].
    struct Clock {
        double time = 0.0, process = 0.0, pace = 1.0;
        double begin = base::notAvailable; // as LoopController::Instant
        std::int64_t day = 0;              // of the day [µs, UTC]
        // Why nobody knows just now how far the process is, though it was known or will be; `process` says nothing then.
        std::optional<base::Sentence> lost = {};
        bool isOver = false; // it is lost because no batch runs
        double rough = 5.0;  // so far it may be off where it is told anew [s of the writer]
    };

    // Tags have come up: for controllers that could not work without them.
    void bind(std::span<const connect::TagInfo> tags);
    // Good or not; `drawn` by the clock of the writer [s].
    void hear(const connect::Sample& sample, double drawn);
    // Loops that go by a unit whose estimator is in doubt, or write to it, lose trust where that lasts.
    void hear(const LoopEstimate& estimate);
    void setThere(bool isThere) { m_writer.setThere(isThere); }
    double work(const Clock& clock);
    // Of a person, who is named in it. A confirmation that begins has the controller start from what the device holds, without a bump.
    base::Done act(const LoopAct& act, double time);
    // Nobody drives from here on: what is driven goes back to the recipe as far as it can at once.
    void end(double time, const std::string& why);

    std::size_t count() const { return m_loops.size(); }
    LoopRow row(std::size_t loop, double time) const;
    const LoopController& controllerOf(std::size_t loop) const { return m_controllers[m_loops[loop].controller]; }
    GuardedState stateOf(std::size_t loop) const { return pointOf(loop).state(); }
    std::vector<GuardNote> takeNotes() { return m_writer.takeNotes(); }

private:
    struct Loop {
        std::size_t controller = 0, point = 0;
        RecipeCourse recipe;                        // to which it goes back
        bool isStranded = false;                    // the clock leapt while it was driven: the recipe as it was then
        std::string by = {};                        // who had the last word
        std::optional<base::Sentence> refused = {}; // why the writer takes nothing of it
        std::optional<base::Sentence> unbegun = {}; // why its advisory period did not begin
        std::optional<base::Sentence> held = {};    // why it goes back to what the device held instead of the recipe
    };

    const GuardedPoint& pointOf(std::size_t loop) const { return pointOf(m_loops[loop]); }
    const GuardedPoint& pointOf(const Loop& loop) const { return m_writer.points()[loop.point]; }
    guard::ArmTerms termsOf(const Loop& loop, guard::ArmTerms terms) const;
    base::Done actOn(Loop& loop, const LoopAct& act, double time);
    base::Done begin(Loop& loop, const guard::ArmTerms& terms, double time, const std::string& by);
    void beginByItself(Loop& loop, const guard::ArmTerms& terms, double time);
    const std::optional<base::Sentence>& troubleOf(const Loop& loop) const;
    bool drives(std::size_t master, const Loop& besides) const;
    double heldAt(std::size_t controller) const;
    double shareOfFollowers(std::size_t controller) const;
    model::ShareSpan spanOfFollowers(std::size_t controller) const;
    bool leaps(const Clock& clock);
    bool isDaySet(const Clock& clock);
    void forgetPlans();
    void beginAnew();
    void askRecipe(Loop& loop, const Clock& clock);
    void turn(const Clock& clock);
    void rest(const Clock& clock);
    void takeBack(Loop& loop, double time, const char* why);
    void sampleAll(const Clock& clock);
    void sample(std::size_t controller, const Clock& clock);

    const LoopStart m_start;
    GuardedWriter m_writer;
    std::vector<LoopController> m_controllers; // of the plant, in its order
    std::vector<Loop> m_loops;
    double m_pace = 1.0;
    bool m_hasHeartbeat = false;
    double m_fallsBack = 0.0; // [s]
    struct Known {
        double time, process, begin;
    };
    std::optional<Known> m_known;                         // of the clock of the process, when it was told last
    std::optional<std::pair<double, std::int64_t>> m_day; // of the writer [s] and of the day [µs], at the last look
};

} // namespace titer::app
