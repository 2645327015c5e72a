#include "app/live/loops/control_loops.h"

#include "core/base/text.h"

#include <algorithm>
#include <cmath>

namespace titer::app {

using base::Code;
using base::say;
using guard::ArmState;
using What = LoopAct::What;

namespace {

constexpr double minWait = 0.1;       // [s]; what is sampled more often waits for what the source delivers
constexpr double betweenPlans = 0.25; // [s]; how often somebody looks for a new one

} // namespace

bool isGuarded(const model::Plant& plant, const model::PlantController& controller)
{
    return std::ranges::any_of(plant.guards,
                               [&](const model::PlantGuard& guard) { return guard.writes == controller.writes; });
}

bool hasLoops(const model::Plant& plant)
{
    return std::ranges::any_of(plant.controllers, [&](const auto& controller) { return isGuarded(plant, controller); });
}

ControlLoops::ControlLoops(LoopStart start, const GuardedSetup& setup, std::span<const connect::TagInfo> tags,
                           GuardedWriter::Port port)
    : m_start(std::move(start))
    , m_writer(setup, std::move(port))
    , m_pace(setup.pace)
    , m_hasHeartbeat(setup.heartbeat.has_value())
    , m_fallsBack(setup.fallsBack)
{
    const model::Plant& plant = *m_start.plant;
    for (std::size_t c = 0; c < plant.controllers.size(); ++c) {
        m_controllers.emplace_back(m_start.plant, c, m_start.plans).bind(tags);
        const int point = m_writer.find(model::tagOf(plant, plant.controllers[c].writes));
        if (point < 0) continue;
        m_loops.push_back({.controller = c,
                           .point = std::size_t(point),
                           .recipe = RecipeCourse(m_start.plant, plant.controllers[c].writes)});
        beginByItself(m_loops.back(), termsOf(m_loops.back(), m_start.terms), m_start.time);
    }
}

// Between two samples of a controller what it read grows older.
guard::ArmTerms ControlLoops::termsOf(const Loop& loop, guard::ArmTerms terms) const
{
    constexpr double samples = 3.0;
    terms.stale = std::max(terms.stale, samples * m_start.plant->controllers[loop.controller].period / m_pace);
    return terms;
}

void ControlLoops::bind(std::span<const connect::TagInfo> tags)
{
    for (LoopController& controller : m_controllers)
        if (controller.trouble()) controller.bind(tags);
}

void ControlLoops::hear(const connect::Sample& sample, double drawn)
{
    m_writer.hear(sample);
    for (LoopController& controller : m_controllers) controller.hear(sample, drawn);
}

void ControlLoops::hear(const LoopEstimate& estimate)
{
    const int unit = m_start.plant->unitIndex(estimate.variable.substr(0, estimate.variable.find('.')));
    if (unit < 0) return;
    for (const Loop& loop : m_loops) {
        const LoopController& controller = m_controllers[loop.controller];
        const int master = controller.controller().follows;
        if (controller.goesBy(unit) || (master >= 0 && m_controllers[std::size_t(master)].goesBy(unit)))
            m_writer.setInBand(loop.point, !estimate.isDoubtful);
    }
}

// Whether a cascade stands behind what is written by another loop than this one.
bool ControlLoops::drives(std::size_t master, const Loop& besides) const
{
    return std::ranges::any_of(m_loops, [&](const Loop& loop) {
        const bool isIts =
            loop.controller == master || m_controllers[loop.controller].controller().follows == int(master);
        return &loop != &besides && isIts && m_writer.points()[loop.point].isDriven();
    });
}

double ControlLoops::heldAt(std::size_t controller) const
{
    const auto loop = std::ranges::find(m_loops, controller, &Loop::controller);
    if (loop != m_loops.end()) return m_writer.points()[loop->point].standing();
    return base::notAvailable;
}

double ControlLoops::shareOfFollowers(std::size_t master) const
{
    double share = base::notAvailable;
    for (std::size_t c = 0; c < m_controllers.size(); ++c) {
        const model::PlantController& own = m_controllers[c].controller();
        if (own.follows != int(master)) continue;
        if (const std::optional<double> at = own.controller->shareFor(heldAt(c))) share = std::fmax(share, *at);
    }
    return share;
}

// How far those that follow a cascade go along with what it gave last; what no loop writes does not.
model::ShareSpan ControlLoops::spanOfFollowers(std::size_t master) const
{
    model::ShareSpan span;
    for (std::size_t c = 0; c < m_controllers.size(); ++c) {
        const model::PlantController& own = m_controllers[c].controller();
        if (own.follows == int(master) && std::isfinite(heldAt(c)))
            span = span.with(own.controller->spanOf(m_controllers[master].share(), heldAt(c)));
    }
    return span;
}

void ControlLoops::sample(std::size_t c, const Clock& clock)
{
    LoopController& controller = m_controllers[c];
    const model::PlantController& own = controller.controller();
    if (!controller.isPlanned() && !controller.isDue(clock.process)) return;
    const bool isMaster = own.type->hasShare;
    const auto loop = std::ranges::find(m_loops, c, &Loop::controller);
    // A cascade need not write itself.
    if (loop == m_loops.end() && !isMaster) return;
    const double held = heldAt(c);
    if (loop != m_loops.end() && std::isnan(held)) return;
    const LoopController::Instant now{.time = clock.time,
                                      .process = clock.process,
                                      .pace = clock.pace,
                                      .begin = clock.begin,
                                      .held = held,
                                      .share = isMaster ? shareOfFollowers(c) : base::notAvailable,
                                      .followed = isMaster ? spanOfFollowers(c) : model::ShareSpan(),
                                      .master = own.follows < 0 ? nullptr : &m_controllers[std::size_t(own.follows)],
                                      .day = clock.day,
                                      .recipe = loop == m_loops.end() ? base::notAvailable
                                                                      : m_writer.points()[loop->point].state().recipe};
    const bool sampled = controller.isPlanned() ? controller.follow(now) : controller.sample(now);
    if (!sampled || loop == m_loops.end()) return;
    const base::Done asked =
        m_writer.ask(loop->point, clock.time, controller.wanted(), guard::Writer::Controller, controller.readAt());
    loop->refused = asked ? std::nullopt : std::optional(asked.error().what);
}

// Where the phases of a controller end, what it writes, or those that follow it, goes back to the recipe, and the advisory period begins anew.
// Those that follow it want nothing without it.
void ControlLoops::turn(const Clock& clock)
{
    for (std::size_t c = 0; c < m_controllers.size(); ++c) {
        if (!m_controllers[c].turn(clock.process, clock.process - clock.begin)) continue;
        // One more input of a plan has these phases itself.
        const auto follows = [&](const LoopController& other) {
            return other.controller().follows == int(c) && !other.isPlanned();
        };
        for (LoopController& other : m_controllers)
            if (follows(other)) other.rest();
        for (Loop& loop : m_loops) {
            if (loop.controller != c && !follows(m_controllers[loop.controller])) continue;
            takeBack(loop, clock.time, "the end of its phases");
        }
    }
}

// Why it dropped is to be seen first, and who disarmed it is to begin it.
void ControlLoops::takeBack(Loop& loop, double time, const char* why)
{
    const guard::Arming& arming = pointOf(loop).arming();
    if (arming.state() == ArmState::Dropped || arming.state() == ArmState::Disarmed) return;
    const guard::ArmTerms terms = arming.terms();
    m_writer.disarm(loop.point, time, why);
    beginByItself(loop, terms, time);
}

void ControlLoops::sampleAll(const Clock& clock)
{
    // Those that follow come after what they follow.
    for (const bool follows : {false, true})
        for (std::size_t c = 0; c < m_controllers.size(); ++c)
            if ((m_controllers[c].controller().follows >= 0) == follows) sample(c, clock);
}

double ControlLoops::work(const Clock& clock)
{
    const bool hasLeapt = !clock.lost && leaps(clock);
    if (hasLeapt) beginAnew();
    m_writer.setClockSound(!hasLeapt);
    if (isDaySet(clock)) forgetPlans();
    for (Loop& loop : m_loops) askRecipe(loop, clock);
    if (clock.lost) {
        rest(clock);
        return m_writer.work(clock.time);
    }
    turn(clock);
    sampleAll(clock);
    double next = m_writer.work(clock.time);
    for (const LoopController& controller : m_controllers)
        next = std::min(next, clock.time + (controller.isPlanned()
                                                ? betweenPlans
                                                : std::max(minWait, controller.left(clock.process) / clock.pace)));
    return next;
}

base::Done ControlLoops::begin(Loop& loop, const guard::ArmTerms& terms, double time, const std::string& by)
{
    LoopController& controller = m_controllers[loop.controller];
    const double period = controller.controller().period / m_pace;
    if (terms.stale < period)
        return base::Error{Code::Input, controller.controller().id,
                           say(CORE_TR("core", "The controller reads every {1} s, and what it reads may be {2} s old "
                                               "at most; let it be older than that."),
                               base::writeShort(period), base::writeShort(terms.stale))};
    const bool wasDisarmed = pointOf(loop).arming().state() == ArmState::Disarmed;
    const base::Done begun = m_writer.begin(loop.point, time, terms, by);
    if (!begun) return begun;
    loop.by = by;
    loop.unbegun.reset();
    // What it wanted was taken from it, and its next sample may be a day ahead.
    if (wasDisarmed) controller.restart();
    return begun;
}

// Nobody waits for an answer: that it did not begin stands at the loop.
void ControlLoops::beginByItself(Loop& loop, const guard::ArmTerms& terms, double time)
{
    if (const base::Done begun = begin(loop, terms, time, m_start.by); !begun) loop.unbegun = begun.error().what;
}

// Its own, or that of its master: what it would write is older than that.
const std::optional<base::Sentence>& ControlLoops::troubleOf(const Loop& loop) const
{
    const LoopController& controller = m_controllers[loop.controller];
    const int master = controller.controller().follows;
    return controller.trouble() || master < 0 ? controller.trouble() : m_controllers[std::size_t(master)].trouble();
}

base::Done ControlLoops::actOn(Loop& loop, const LoopAct& act, double time)
{
    LoopController& controller = m_controllers[loop.controller];
    switch (act.what) {
    case What::Begin:
        return begin(loop, act.terms, time, act.by);
    case What::Press: {
        // What another one holds, or is armed by, goes on as it is.
        const ArmState state = m_writer.points()[loop.point].arming().state();
        if (state == ArmState::Holding || state == ArmState::Armed) return base::done();
        if (const auto& trouble = troubleOf(loop)) return base::Error{Code::Input, act.loop, *trouble};
        const base::Done pressed = m_writer.press(loop.point, time, act.by);
        if (!pressed) return pressed;
        loop.by = act.by;
        controller.restart();
        if (const int master = controller.controller().follows; master >= 0)
            if (!drives(std::size_t(master), loop)) m_controllers[std::size_t(master)].restart();
        return pressed;
    }
    case What::Release:
        m_writer.release(loop.point, time);
        return base::done();
    case What::Acknowledge:
        loop.by = act.by;
        m_writer.acknowledge(loop.point, time, act.by);
        return base::done();
    default:
        loop.by = act.by;
        m_writer.disarm(loop.point, time, act.by);
        return base::done();
    }
}

base::Done ControlLoops::act(const LoopAct& act, double time)
{
    if (act.what == What::DisarmAll) {
        for (Loop& loop : m_loops) loop.by = act.by;
        m_writer.disarmAll(time, act.by);
        return base::done();
    }
    for (Loop& loop : m_loops)
        if (m_controllers[loop.controller].controller().id == act.loop) return actOn(loop, act, time);
    return base::Error{Code::Input, act.loop,
                       say(CORE_TR("core", "No loop “{1}” runs at this source; name one of its loops."), act.loop)};
}

void ControlLoops::end(double time, const std::string& why)
{
    m_writer.disarmAll(time, why);
    m_writer.work(time);
}

LoopRow ControlLoops::row(std::size_t index, double time) const
{
    const Loop& loop = m_loops[index];
    const LoopController& controller = m_controllers[loop.controller];
    const model::PlantController& own = controller.controller();
    const model::Plant& plant = *m_start.plant;
    const GuardedPoint& point = pointOf(index);
    const GuardedState state = point.state();
    LoopRow row;
    row.id = own.id;
    row.label = own.label;
    row.type = own.type->id;
    row.writes = point.binding().writes;
    row.tag = point.binding().tag.id;
    row.unit = point.binding().shown;
    row.guard = point.binding().guard;
    if (own.hasRead) {
        row.reads = model::tagOf(plant, own.reads);
        row.readUnit = model::displayUnitOf(plant, own.reads);
    }
    row.measured = controller.measured().value;
    row.age = time - controller.readAt();
    if (own.hasRead && own.type->hasSetpoint) row.setpoint = own.setpoint;
    row.advised = controller.wanted();
    if (!controller.trouble() || state.isDriven) row.let = state.let;
    row.held = state.held;
    row.recipe = state.dropsTo;
    // Else the fall-back of its guard goes before it.
    if (!(std::isfinite(state.recipe) && state.dropsTo != state.recipe)) row.recipeHeld = loop.held;
    row.limit = state.limit;
    row.arming = state.arming;
    row.doubt = state.doubt;
    row.dropped = state.dropped;
    row.advisoryLeft = state.advisoryLeft;
    row.holdLeft = state.holdLeft;
    row.armedLeft = state.armedLeft;
    row.terms = point.arming().terms();
    row.isDriven = state.isDriven;
    row.hasHeartbeat = m_hasHeartbeat;
    row.fallsBack = m_fallsBack;
    row.by = loop.by;
    row.status = controller.planStatus();
    if (const LivePlan* plan = controller.plan().get(); plan && !plan->courses.empty()) {
        row.plan = {.times = {}, .courses = plan->courses, .at = plan->at, .pace = plan->pace};
        for (std::size_t k = 0; k < plan->courses.front().size(); ++k)
            row.plan->times.push_back(double(k) * plan->period);
    }
    row.trouble = troubleOf(loop);
    for (const std::optional<base::Sentence>& why : {loop.unbegun, loop.refused})
        if (!row.trouble) row.trouble = why;
    return row;
}

} // namespace titer::app
