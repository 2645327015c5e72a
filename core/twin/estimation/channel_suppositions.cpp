#include "core/twin/estimation/channel_suppositions.h"

#include "core/base/text.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace titer::twin {

using base::say;

namespace {

constexpr double supposedGain = 0.1, supposedOffset = 0.05; // of 1, of the largest reading: standard deviations
constexpr double sure = 7.0;                                // logarithm of how many times as likely: a thousand times
constexpr double taken = 0.8660254037844386;                // correlation at which an interval becomes twice as wide

enum class Kind { Gain, Offset, Drift };

struct Tried {
    Kind kind = Kind::Gain;
    Supposition found;
    int parameter = -1; // with which it correlates most
    double correlation() const { return parameter < 0 ? 0.0 : found.correlations[std::size_t(parameter)]; }
};

class Suppose {
public:
    Suppose(const Filter& filter, std::span<const int> parameters, std::span<const ProbeState> probes,
            std::vector<ChannelVerdict>& verdicts, const std::stop_token& stop)
        : m_filter(filter)
        , m_parameters(parameters)
        , m_probes(probes)
        , m_verdicts(verdicts)
        , m_stop(stop)
        , m_tried(verdicts.size())
    {
    }

    void run()
    {
        for (std::size_t c = 0; c < m_verdicts.size(); ++c)
            if (isAsked(m_verdicts[c].state) && !evaluateOwn(int(c))) tryAll(c);
        tellBest();
        for (std::size_t c = 0; c < m_verdicts.size(); ++c) tellTaken(c);
    }

private:
    const std::string& name(std::size_t c) const { return m_filter.channels()[c].name; }

    static bool isAsked(ChannelState state)
    {
        return state == ChannelState::Good || seemsOff(state) || state == ChannelState::Outliers ||
               state == ChannelState::Dependent;
    }
    static bool seemsOff(ChannelState state)
    {
        return state == ChannelState::Offset || state == ChannelState::Drifting || state == ChannelState::OffOverRun;
    }

    // Where the gain or the offset is estimated: whether the other channels tell it from the parameters.
    bool evaluateOwn(int c)
    {
        bool any = false;
        for (const ProbeState& probe : m_probes) {
            if (probe.channel != c) continue;
            any = true;
            const double own = m_filter.covariance(probe.state, probe.state);
            for (const int p : m_parameters) {
                const double of = m_filter.covariance(p, p);
                if (!(own > 0.0) || !(of > 0.0)) continue;
                const double correlation = m_filter.covariance(probe.state, p) / std::sqrt(own * of);
                if (std::abs(correlation) > taken && m_verdicts[std::size_t(c)].state == ChannelState::Good)
                    decide(
                        std::size_t(c), ChannelState::Confounded,
                        say(CORE_TR("core", "The channels determine {1} and {2} only in combination (correlation {3}): "
                                            "calibrate {4}, fix one of them, or add a channel that distinguishes "
                                            "them."),
                            stateName(probe.state), stateName(p), base::writeNumber(correlation, 2),
                            name(std::size_t(c))),
                        correlation);
            }
        }
        return any;
    }

    void tryAll(std::size_t c)
    {
        double largest = 0.0, begin = std::numeric_limits<double>::infinity();
        for (const Innovation& each : m_filter.log()) {
            if (each.sample.channel != int(c) || !each.compared()) continue;
            // What was rejected is no measure of what the probe reads: a fault as large as that would explain anything.
            if (each.outcome == Outcome::Accepted) largest = std::max(largest, std::abs(each.sample.value));
            begin = std::min(begin, each.sample.drawn);
        }
        const double offset = supposedOffset * largest, time = m_filter.time() - begin;
        if (!(offset > 0.0) || !(time > 0.0)) return;
        const Supposed supposed[] = {{int(c), true, supposedGain, 0.0},
                                     {int(c), false, offset, 0.0},
                                     {int(c), false, 0.0, offset / std::sqrt(time)}};
        for (const Kind kind : {Kind::Gain, Kind::Offset, Kind::Drift}) {
            if (m_stop.stop_requested()) return;
            Tried tried{kind, m_filter.suppose(supposed[std::size_t(kind)], m_stop)};
            for (const int p : m_parameters)
                if (std::abs(tried.found.correlations[std::size_t(p)]) > std::abs(tried.correlation()))
                    tried.parameter = p;
            m_tried[c].push_back(std::move(tried));
        }
    }

    static const Tried* likeliest(const std::vector<Tried>& all)
    {
        const auto best = std::ranges::max_element(all, {}, [](const Tried& tried) { return tried.found.likelihood; });
        return best == all.end() ? nullptr : &*best;
    }

    // What explains the samples best; a channel that only seemed to lie off then does so no more.
    void tellBest()
    {
        const Tried* best = nullptr;
        std::size_t at = 0;
        for (std::size_t c = 0; c < m_tried.size(); ++c)
            if (const Tried* tried = likeliest(m_tried[c]);
                tried && (!best || tried->found.likelihood > best->found.likelihood))
                best = tried, at = c;
        if (!best || best->found.likelihood < sure) return;
        for (std::size_t c = 0; c < m_tried.size(); ++c) {
            const Tried* own = likeliest(m_tried[c]);
            if (c == at || !own || !seemsOff(m_verdicts[c].state)) continue;
            if (best->found.likelihood - own->found.likelihood > sure)
                decide(c, ChannelState::Good,
                       say(CORE_TR("core", "{1} fits once {2} is corrected."), name(c), name(at)));
        }
        if (!seemsOff(m_verdicts[at].state)) tell(at, *best);
    }

    void tell(std::size_t c, const Tried& tried)
    {
        const ChannelSpec& channel = m_filter.channels()[c];
        const auto withUnit = [&](double value) {
            return base::writeShort(value, 2) + (channel.unit.empty() || channel.unit == "1" ? "" : " " + channel.unit);
        };
        const double size = tried.found.value, deviation = tried.found.deviation;
        if (tried.kind == Kind::Gain)
            decide(c, ChannelState::Gain,
                   say(CORE_TR("core", "{1} fits much better with a gain of {2} ± {3}, which what is estimated would "
                                       "otherwise take up. Calibrate it, or enter its gain, or let it be estimated."),
                       name(c), base::writeShort(size, 3), base::writeShort(deviation, 1)),
                   size);
        else
            decide(
                c, tried.kind == Kind::Drift ? ChannelState::Drifting : ChannelState::Offset,
                say(tried.kind == Kind::Drift
                        ? CORE_TR("core", "{1} fits much better if it drifts, by {2} ± {3} until now, which what is "
                                          "estimated would otherwise take up. Calibrate it, or let its offset be "
                                          "estimated.")
                        : CORE_TR("core", "{1} fits much better with an offset of {2} ± {3}, which what is estimated "
                                          "would otherwise take up. Calibrate it, or enter its offset, or let it be "
                                          "estimated."),
                    name(c), withUnit(size), withUnit(deviation)),
                size);
    }

    void tellTaken(std::size_t c)
    {
        if (m_verdicts[c].state != ChannelState::Good || m_tried[c].empty()) return;
        const Tried& most =
            *std::ranges::max_element(m_tried[c], {}, [](const Tried& tried) { return std::abs(tried.correlation()); });
        const double correlation = most.correlation();
        if (std::abs(correlation) < taken) return;
        const std::string times = base::writeShort(1.0 / std::sqrt(1.0 - correlation * correlation), 2);
        const char* pattern =
            most.kind == Kind::Gain
                ? CORE_TR("core", "{1} fits, but so it would with another gain: {2} takes it up (correlation {3}). If "
                                  "its gain is known to 10 % only, the interval of {2} is {4} times as wide. "
                                  "Calibrate it, fix {2}, or add a channel that distinguishes them.")
            : most.kind == Kind::Offset ? CORE_TR("core", "{1} fits, but so it would with an offset: {2} takes it up "
                                                          "(correlation {3}). If its offset is known "
                                                          "to 5 % of its largest reading only, the interval of {2} is "
                                                          "{4} times as wide. Calibrate it, fix {2}, "
                                                          "or add a channel that distinguishes them.")
                                        : CORE_TR("core", "{1} fits, but so it would if it drifted: {2} takes it up "
                                                          "(correlation {3}). If it drifts by 5 % of its "
                                                          "largest reading, the interval of {2} is {4} times as wide. "
                                                          "Calibrate it, fix {2}, or add a channel "
                                                          "that distinguishes them.");
        decide(c, ChannelState::Confounded,
               say(pattern, name(c), stateName(most.parameter), base::writeNumber(correlation, 2), times), correlation);
    }

    const std::string& stateName(int state) const { return m_filter.states()[std::size_t(state)].name; }

    void decide(std::size_t c, ChannelState state, base::Sentence text, double size = 0.0)
    {
        m_verdicts[c] = {.state = state, .text = std::move(text), .size = size};
    }

    const Filter& m_filter;
    std::span<const int> m_parameters;
    std::span<const ProbeState> m_probes;
    std::vector<ChannelVerdict>& m_verdicts;
    const std::stop_token& m_stop;
    std::vector<std::vector<Tried>> m_tried; // of each channel
};

} // namespace

void evaluateSuppositions(const Filter& filter, std::span<const int> parameters, std::span<const ProbeState> probes,
                          std::vector<ChannelVerdict>& verdicts, const std::stop_token& stop)
{
    Suppose(filter, parameters, probes, verdicts, stop).run();
}

} // namespace titer::twin
