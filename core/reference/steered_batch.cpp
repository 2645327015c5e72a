#include "core/reference/steered_batch.h"

#include "core/base/not_available.h"
#include "core/guard/guard.h"
#include "core/twin/estimation/channel_verdict.h"
#include "core/twin/filter/innovation_tests.h"
#include "core/twin/filter/probed_dynamics.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <limits>
#include <memory>
#include <numbers>
#include <optional>
#include <utility>

namespace titer::reference {

using Eigen::VectorXd;

namespace {

// What is measured. The probe of cells each half hour, substrate each hour, cells in the laboratory each 12 h, known an hour later.
constexpr int cellProbe = 0, substrateProbe = 1, laboratoryCells = 2;
constexpr double usualReadings[batchProbes] = {3.7, 0.5}; // [kg/m3]
constexpr int laboratoryEvery = 12, laboratoryTakes = 1;  // [h]

// Standard deviations of cells, by which control stays below their limit: 2, 2.5 and 3 were tried, with other draws than are told of.
constexpr double cellMargin = 3.0;
constexpr double readCorrection = 0.2; // less than where states are read as they are: what scatters is no disturbance
// An offset is one once it fills half of this; 8, 12, 24 and 48 h were tried, likewise [s].
constexpr double lookedBack = 12.0 * batchHour;
constexpr std::size_t yieldState = cultureStates + 1; // of the filter
constexpr double staleAfter = 3.0 * batchHour;        // three samples, as for loops at a source
constexpr double advisoryPeriod = 4.0 * batchHour;    // [s]
constexpr double mendedAfter = 8.0 * batchHour;       // it dropped [s]
// A plan that passes the limit by this share is made anew from the recipe.
constexpr double passesMuch = 0.01;
// A probe with noise stands still once so many values are the same, and a sound one would repeat itself so with less than this chance, by
// what it has shown before: 4 values from the 24th on, 5 from the 14th.
constexpr std::size_t standsStill = 4;
constexpr double repeatChance = 1e-4;

std::vector<twin::StateSpec> estimatedStates()
{
    const CultureParameters published;
    constexpr double rootOfHour = 60.0; // [s^0.5]
    return {
        {.name = "X", .low = 0.0, .scale = 1.0, .deviation = 0.03, .walkShare = 0.002 / rootOfHour},
        {.name = "S",
         .low = 0.0,
         .scale = 0.5,
         .deviation = 0.03,
         .walk = 0.005 / rootOfHour,
         .walkShare = 0.02 / rootOfHour},
        {.name = "P", .low = 0.0, .scale = 1.0, .deviation = 1e-3},
        {.name = "V", .low = 0.0, .scale = 0.12, .deviation = 1e-5},
        {.name = "mu_max",
         .logarithmic = true,
         .scale = published.growth,
         .deviation = batchParameterDeviation * published.growth},
        // Takes up what is fed, too.
        {.name = "Y_x",
         .logarithmic = true,
         .scale = published.cellYield,
         .deviation = std::numbers::sqrt2 * batchParameterDeviation * published.cellYield},
        // Nothing else measures substrate, and the yield would take up what the probe drifts; cells have the laboratory.
        {.name = "channels/substrate/offset", .scale = 0.1, .deviation = 0.03, .walk = 0.02 / rootOfHour}};
}

std::vector<twin::ChannelSpec> batchChannels()
{
    return {{.name = "cells", .unit = "g/L", .noise = 0.02, .noiseShare = 0.03},
            {.name = "substrate", .unit = "g/L", .noise = 0.02, .noiseShare = 0.05},
            {.name = "cells of the laboratory", .unit = "g/L", .noise = 0.02, .noiseShare = 0.02}};
}

guard::Guard batchGuard()
{
    guard::Limits limits;
    limits.min = 0.0;
    limits.max = batchFlowLimit;
    limits.volumePerBatch = batchVolumeLimit;
    limits.stale = staleAfter;
    limits.fallback = guard::Fallback::Recipe;
    return {limits, {.lines = false}};
}

// [one thread at a time]
class SteeredBatch {
public:
    SteeredBatch(const CultureParameters& own, const std::vector<double>& recipe, const ProbeFault& fault,
                 std::uint64_t seed)
        : m_batch(own)
        , m_recipe(recipe)
        , m_random(seed, "noise of closed loop")
        , m_horizon(horizonSettings(readCorrection), {&m_model})
        , m_guard(batchGuard())
        , m_kept(std::size_t(m_guard.memoryCount()))
    {
        for (int p = 0; p < batchProbes; ++p)
            m_probes.emplace_back(p == fault.probe ? fault : ProbeFault(), usualReadings[p]);
    }

    base::Result<ClosedLoopBatch> run(const std::stop_token& stop)
    {
        const auto probed = std::make_shared<twin::ProbedDynamics>(
            m_dynamics, std::vector{twin::Probe{.channel = substrateProbe, .offset = 0}}, 1);
        auto filter = twin::makeFilter(twin::Method::Extended, probed, estimatedStates(), batchChannels(),
                                       {.buffer = lookedBack});
        if (!filter) return filter.error();
        m_filter = std::move(*filter);
        const CultureParameters published;
        std::vector<double> start(std::begin(cultureStart), std::end(cultureStart));
        start.insert(start.end(), {published.growth, published.cellYield, 0.0});
        m_dynamics->feed(0.0, 0.0);
        if (base::Done started = m_filter->start(0.0, start); !started) return started.error();
        m_guard.begin(0.0, 0.0, m_kept);
        m_arming.begin(0.0, {.advisory = advisoryPeriod,
                             .armed = 2.0 * batchHours * batchHour,
                             .stale = staleAfter,
                             .maxGap = batchHour});
        for (int half = 0; half < 2 * batchHours && !stop.stop_requested(); ++half) {
            look(half % 2 == 0, stop);
            if (half % 2 == 0) decide(stop);
            see();
            if (m_arming.isArmed()) m_loop.armed += batchHalfHour;
            if (!goTo((half + 1) * batchHalfHour)) return noBatchCourse();
            measure(half + 1);
            m_filter->advance(m_batch.time(), stop);
        }
        ClosedLoopBatch made = m_batch.made();
        made.cuts = m_loop.cuts;
        made.drops = m_loop.drops;
        made.dropped = m_loop.dropped;
        made.droppedAt = m_loop.droppedAt;
        made.armed = m_loop.armed;
        return made;
    }

private:
    double hour() const { return std::floor(m_batch.time() / batchHour); }
    double recipeFlow() const { return m_recipe[std::min(std::size_t(hour()), m_recipe.size() - 1)]; }

    // Of the probe that was believed longest ago [s].
    double readAt() const { return *std::ranges::min_element(m_believed); }

    void look(bool evaluates, const std::stop_token& stop)
    {
        for (const twin::Innovation& each : m_filter->log())
            if (each.outcome == twin::Outcome::Accepted && each.sample.channel < batchProbes)
                m_believed[std::size_t(each.sample.channel)] = each.sample.drawn;
        if (evaluates)
            m_inBand = !isStuck(cellProbe) && !isStuck(substrateProbe) &&
                       !twin::doubtIn(twin::evaluateChannels(*m_filter, stop));
        const double now = m_batch.time();
        const bool wasArmed = m_arming.isArmed();
        m_arming.look(now, {.age = now - readAt(), .cuts = wasArmed && m_isCut, .inBand = m_inBand});
        if (!wasArmed || m_arming.isArmed()) return;
        if (m_loop.drops++ == 0) {
            m_loop.dropped = m_arming.dropped();
            m_loop.droppedAt = now;
        }
        m_lastDrop = now;
        m_isMisled = isMisled();
        write(recipeFlow(), guard::Writer::Recipe);
    }

    // What a person does about it.
    void see()
    {
        const double now = m_batch.time();
        if (m_arming.state() == guard::ArmState::Dropped && now - m_lastDrop >= mendedAfter) {
            for (FaultyProbe& probe : m_probes) probe.mend(now);
            m_arming.acknowledge(now);
            m_startsAnew = std::exchange(m_isMisled, false);
        }
        // Refused until the period is over.
        if (m_arming.state() == guard::ArmState::Advisory) (void)m_arming.press(now);
    }

    bool isStuck(int probe) const
    {
        const twin::Repeats repeats = twin::repeatsOf(m_shown[std::size_t(probe)].values);
        return repeats.count >= standsStill && repeats.chance < repeatChance;
    }

    // The estimate, by values that were wrong: where none came, or what stood still was left out, it is not.
    bool isMisled() const
    {
        for (int p = 0; p < batchProbes; ++p) {
            const std::vector<double>& values = m_shown[std::size_t(p)].values;
            if (isStuck(p) || (!values.empty() && std::isnan(values.back()))) return false;
        }
        return true;
    }

    // From what is measured now, and from what was believed at first of all else.
    void startAnew()
    {
        const std::vector<twin::StateSpec>& specs = m_filter->states();
        const std::size_t n = specs.size();
        const CultureParameters published;
        std::vector<double> x{m_shown[cellProbe].values.back(),
                              m_shown[substrateProbe].values.back(),
                              m_filter->state()[2],
                              m_filter->state()[3],
                              published.growth,
                              published.cellYield,
                              0.0};
        if (!(x[0] > 0.0 && x[1] > 0.0)) return; // once they are
        std::vector<double> covariance(n * n);
        for (std::size_t i = 0; i < n; ++i) {
            const twin::ChannelSpec& probe = m_filter->channels()[i < batchProbes ? i : 0];
            const double deviation =
                i < batchProbes ? std::hypot(probe.noise, probe.noiseShare * x[i]) : specs[i].deviation;
            covariance[i * n + i] = deviation * deviation;
        }
        m_startsAnew = !m_filter->start(m_batch.time(), x, covariance);
    }

    // Of the cells that there are once the substrate left is theirs: it cannot be taken back.
    double cellsToComeDeviation() const
    {
        const double yield = m_filter->state()[yieldState];
        const double variance = m_filter->covariance(0, 0) + 2.0 * yield * m_filter->covariance(0, 1) +
                                yield * yield * m_filter->covariance(1, 1);
        return std::sqrt(std::max(0.0, variance));
    }

    // One program a sample may stay with a plan that a step cannot better: one from the recipe takes its place where it passes the limit less.
    void planFromRecipe(const VectorXd& state, control::PlannedMoves& moves, const std::stop_token& stop)
    {
        control::HorizonMemory memory = m_memory;
        const std::size_t first = std::size_t(std::max(0.0, hour() - 1.0)); // the first of a plan is over
        for (std::size_t k = 0; k < memory.plan.size(); ++k)
            memory.plan[k] = std::min(1.0, m_recipe[std::min(first + k, m_recipe.size() - 1)] / batchFlowLimit);
        memory.damping = 0.0;
        control::PlannedMoves other =
            m_horizon.advise(m_batch.time(), state, VectorXd::Constant(1, m_flow), false, memory, stop);
        if (other.inputs.empty() || other.excess >= moves.excess) return;
        moves = std::move(other);
        m_memory = std::move(memory);
    }

    void decide(const std::stop_token& stop)
    {
        m_guard.setRecipe(recipeFlow(), m_kept);
        const bool steadily = std::exchange(m_isSteady, true);
        control::PlannedMoves moves;
        if (m_arming.state() == guard::ArmState::Dropped) {
            m_memory = {}; // of what is in doubt
        } else {
            const VectorXd state = Eigen::Map<const VectorXd>(m_filter->state().data(), cultureStates);
            m_model.setCellLimit(batchCellLimit - cellMargin * cellsToComeDeviation());
            moves = m_horizon.advise(m_batch.time(), state, VectorXd::Constant(1, m_flow), steadily, m_memory, stop);
            if (moves.excess > passesMuch) planFromRecipe(state, moves, stop);
        }
        if (m_arming.isArmed() && !moves.inputs.empty())
            write(moves.inputs.front(), guard::Writer::Controller);
        else
            write(recipeFlow(), guard::Writer::Recipe);
    }

    void write(double flow, guard::Writer writer)
    {
        follow(m_guard.write({.time = m_batch.time(), .value = flow, .writer = writer, .readAt = readAt()}, m_kept));
    }

    void follow(const guard::Verdict& verdict)
    {
        m_isCut = verdict.limit != guard::Limit::None;
        m_loop.cuts += m_isCut;
        m_wake = verdict.next;
        if (verdict.value == m_flow) return;
        m_flow = verdict.value;
        m_dynamics->feed(m_batch.time(), m_flow);
        m_filter->inputsChanged(m_batch.time());
    }

    bool goTo(double t)
    {
        while (m_batch.time() < t) {
            const double to = std::clamp(m_wake, m_batch.time(), t);
            if (!m_batch.goTo(to, m_flow)) return false;
            if (to < m_wake) continue;
            const double before = m_flow;
            follow(m_guard.wake(to, {}, m_kept));
            m_isSteady = m_isSteady && m_flow == before;
        }
        return true;
    }

    double scattered(int channel, double value)
    {
        const twin::ChannelSpec& spec = m_filter->channels()[std::size_t(channel)];
        return value + std::hypot(spec.noise, spec.noiseShare * value) * m_random.normal();
    }

    // What a probe that stands still shows is taken back.
    void keep(int probe, double now, double value)
    {
        Shown& own = m_shown[std::size_t(probe)];
        own.times.push_back(now);
        own.values.push_back(value);
        if (!isStuck(probe)) return;
        for (std::size_t i = own.values.size(); i-- > 0 && own.values[i] == value;)
            m_filter->take({probe, own.times[i], now, base::notAvailable});
    }

    void measure(int half)
    {
        const double now = m_batch.time(), cells = m_batch.state()[0];
        const auto take = [&](int probe, double value) {
            const double sound = scattered(probe, value);
            const double read = m_probes[std::size_t(probe)].shown(now, sound, m_random);
            m_filter->take({probe, now, now, read});
            keep(probe, now, read);
        };
        take(cellProbe, cells);
        if (half % 2 != 0) return;
        take(substrateProbe, m_batch.state()[1]);
        if (m_startsAnew) startAnew();
        const int hour = half / 2 % laboratoryEvery;
        if (hour == 0)
            m_drawn = twin::Sample{laboratoryCells, now, now + laboratoryTakes * batchHour,
                                   scattered(laboratoryCells, cells)};
        if (hour == laboratoryTakes && m_drawn) m_filter->take(*m_drawn);
    }

    struct Shown {
        std::vector<double> times, values; // [s], [kg/m3]
    };

    TrueBatch m_batch;
    const std::vector<double>& m_recipe;
    base::Random m_random;
    std::vector<FaultyProbe> m_probes;
    std::shared_ptr<EstimatedCulture> m_dynamics = std::make_shared<EstimatedCulture>(substrateProbe);
    std::unique_ptr<twin::Filter> m_filter;
    std::array<double, batchProbes> m_believed{};  // when each probe was last [s]
    std::optional<twin::Sample> m_drawn;           // for the laboratory
    std::array<Shown, batchProbes> m_shown;        // of each probe
    bool m_isMisled = false, m_startsAnew = false; // the estimator, once the probe is mended

    SteeredCulture m_model{{}, batchCellLimit};
    control::RecedingHorizon m_horizon;
    control::HorizonMemory m_memory;
    bool m_isSteady = false; // nothing but the last move acted since it

    guard::Guard m_guard;
    std::vector<double> m_kept; // by the guard
    guard::Arming m_arming;
    bool m_inBand = true, m_isCut = false;
    double m_flow = 0.0, m_wake = std::numeric_limits<double>::infinity(), m_lastDrop = 0.0;
    ClosedLoopBatch m_loop; // what the loop has to say
};

} // namespace

control::HorizonSettings horizonSettings(double correction)
{
    control::HorizonSettings settings;
    settings.period = batchHour;
    settings.stages = settings.moves = 20;
    settings.low = VectorXd::Zero(1);
    settings.high = VectorXd::Constant(1, batchFlowLimit);
    settings.moveLimits = VectorXd::Constant(1, std::numeric_limits<double>::infinity());
    settings.moveWeights = VectorXd::Constant(1, 0.04);
    settings.correction = correction;
    settings.iterations = 1;
    return settings;
}

base::Error noBatchCourse()
{
    return {base::Code::Solver, "units/reactor", base::say("A batch has no course.")};
}

base::Result<ClosedLoopBatch> steeredBatch(const CultureParameters& own, const std::vector<double>& recipe,
                                           const ProbeFault& fault, std::uint64_t seed, const std::stop_token& stop)
{
    return SteeredBatch(own, recipe, fault, seed).run(stop);
}

} // namespace titer::reference
