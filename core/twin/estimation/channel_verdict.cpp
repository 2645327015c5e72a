// Channels that do not fit are found one after another, the worst first, and left out from then on, so that one fault
// is not taken for that of its neighbours. A channel is held against a filter that never saw it. The error of that
// filter may be one and the same all the time, so that it is not divided by the number of samples: a sound channel is
// hardly ever blamed, and one that nothing else measures never.
#include "core/twin/estimation/channel_verdict.h"

#include "core/base/text.h"
#include "core/twin/estimation/channel_gaps.h"
#include "core/twin/filter/innovation_tests.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <optional>

namespace titer::twin {

using base::say;

namespace {

constexpr std::size_t minEvaluated = 8; // samples to be evaluated
constexpr double surprising = 4.0;      // deviations
constexpr double fits = 2.0;            // median gap in deviations
constexpr double rarely = 1e-9, seldom = 1e-6;
constexpr double normalMedianSquared = 0.454936423119572;

std::string withUnit(double value, const ChannelSpec& channel)
{
    return base::writeShort(value, 3) + (channel.unit.empty() || channel.unit == "1" ? "" : " " + channel.unit);
}

class Evaluate {
public:
    Evaluate(const Filter& filter, const std::stop_token& stop)
        : m_filter(filter)
        , m_stop(stop)
        , m_verdicts(filter.channels().size())
        , m_decided(filter.channels().size())
    {
    }

    std::vector<ChannelVerdict> run()
    {
        const int count = int(m_verdicts.size());
        for (int c = 0; c < count; ++c) evaluateAmount(c);
        for (int c = 0; c < count; ++c)
            if (!m_decided[c]) evaluateRepeats(c);
        while (findWorst()) {
        }
        const std::vector<Innovation>& log = logWithout(m_out);
        for (int c = 0; c < count; ++c)
            if (!m_decided[c]) evaluateNoise(c, comparedOf(log, c));
        // What a faulty channel did to the others stands in their figures too.
        if (m_out.empty())
            for (int c = 0; c < count; ++c) evaluateWholeRun(c);
        return m_stop.stop_requested() ? std::vector<ChannelVerdict>() : std::move(m_verdicts);
    }

private:
    const ChannelSpec& spec(int c) const { return m_filter.channels()[std::size_t(c)]; }

    void decide(int c, ChannelState state, base::Sentence text, double size = 0.0)
    {
        m_verdicts[std::size_t(c)] = {.state = state, .text = std::move(text), .size = size};
        m_decided[std::size_t(c)] = 1;
    }

    void leaveOut(int c) { m_out.push_back(c); }

    // The filter has to go over all of its buffer for each of them, and they are asked for again and again.
    const std::vector<Innovation>& logWithout(std::vector<int> channels)
    {
        std::sort(channels.begin(), channels.end());
        const auto [found, isNew] = m_logs.try_emplace(std::move(channels));
        if (isNew) found->second = m_filter.logWithout(found->first, m_stop);
        return found->second;
    }

    void evaluateAmount(int c)
    {
        const ChannelFigures figures = m_filter.figures(c);
        const std::size_t compared = comparedOf(m_filter.log(), c).size();
        const std::string& name = spec(c).name;
        if (figures.samples == 0)
            decide(c, ChannelState::NoSamples,
                   say(CORE_TR("core", "No sample of {1} has come. Check that its tag is recorded."), name));
        else if (figures.compared + figures.idle == 0)
            decide(
                c, ChannelState::NoSamples,
                say(CORE_TR("core",
                            "None of the {2} samples of {1} can be used: they have no value, or times that cannot be."),
                    name, std::to_string(figures.samples)));
        else if (figures.compared == 0)
            decide(
                c, ChannelState::Idle,
                say(CORE_TR("core",
                            "The model has no value for {1}, as while its unit is idle: its {2} samples are ignored."),
                    name, std::to_string(figures.samples)));
        else if (compared < minEvaluated)
            decide(c, ChannelState::TooFew,
                   say(CORE_TR("core", "Recent samples of {1}: {2}, too few to be evaluated, which takes {3}."), name,
                       std::to_string(compared), std::to_string(minEvaluated)));
    }

    void evaluateRepeats(int c)
    {
        constexpr std::size_t many = 5, manyFromTheStart = 30;
        std::vector<int> out = m_out;
        out.push_back(c);
        const std::vector<Innovation> own = comparedOf(logWithout(out), c);
        std::vector<double> values;
        for (const Innovation& each : own) values.push_back(each.sample.value);
        const Repeats repeats = repeatsOf(values);
        if (repeats.count < many) return;
        const auto run = std::span(own).last(repeats.count);
        const auto [least, most] = std::minmax_element(
            run.begin(), run.end(), [](const Innovation& a, const Innovation& b) { return a.expected < b.expected; });
        const bool shouldMove = most->expected - least->expected >
                                surprising * std::max({run.front().noise, most->deviation, least->deviation});
        const bool reportsNoise = repeats.resolution > 0.0 && repeats.resolution <= fits * run.front().noise;
        const bool isRare = repeats.chance < rarely;
        if (!(isRare && (reportsNoise || shouldMove)) && !(shouldMove && repeats.count >= manyFromTheStart)) return;
        decide(
            c, ChannelState::Stuck,
            say(CORE_TR("core", "{1} has shown {2} in each of its last {3} samples, though it should have moved: it is "
                                "stuck. Check the probe and its connection."),
                spec(c).name, withUnit(values.back(), spec(c)), std::to_string(repeats.count)));
        leaveOut(c);
    }

    // Names the channel that fits least, if one clearly does not, and leaves it out.
    bool findWorst()
    {
        int worst = -1;
        ChannelGaps gaps;
        std::vector<Innovation> own;
        for (int c = 0; c < int(m_decided.size()); ++c) {
            if (m_decided[std::size_t(c)]) continue;
            std::vector<int> out = m_out;
            out.push_back(c);
            std::vector<Innovation> candidate = comparedOf(logWithout(out), c);
            if (candidate.size() < minEvaluated) continue;
            const ChannelGaps found = gapsOf(candidate);
            if (!(found.size() > gaps.size())) continue;
            worst = c;
            gaps = found;
            own = std::move(candidate);
        }
        if (worst < 0) return false;
        if (!evaluateUnit(worst, own) && !evaluateSwap(worst)) {
            evaluateGaps(worst, gaps);
            m_verdicts[std::size_t(worst)].since = beginOf(own);
        }
        leaveOut(worst);
        return true;
    }

    bool evaluateUnit(int c, std::span<const Innovation> own)
    {
        const OtherReading* best = nullptr;
        const std::vector<OtherReading> readings = otherReadings(spec(c).unit);
        for (const OtherReading& reading : readings)
            if (!best || misfitOf(own, reading) < misfitOf(own, *best)) best = &reading;
        if (!best || misfitOf(own, *best) > fits || misfitOf(own) < 3.0 * std::max(1.0, misfitOf(own, *best)))
            return false;
        decide(c, ChannelState::OtherUnit,
               best->unit.empty()
                   ? say(CORE_TR("core",
                                 "{1} fits once its samples are multiplied by {2}: they are probably in another unit. "
                                 "Correct the unit, or the gain of the channel."),
                         spec(c).name, base::writeShort(best->factor, 4))
                   : say(CORE_TR("core",
                                 "{1} fits once its samples are taken as {2} and not as {3}: they are probably in that "
                                 "unit. Correct the unit of its tag."),
                         spec(c).name, best->unit, spec(c).unit),
               best->factor);
        return true;
    }

    bool evaluateSwap(int c)
    {
        for (int d = 0; d < int(m_decided.size()); ++d) {
            if (d == c || m_decided[std::size_t(d)]) continue;
            std::vector<int> out = m_out;
            out.insert(out.end(), {c, d});
            const std::vector<Innovation>& log = logWithout(out);
            const std::vector<Innovation> one = comparedOf(log, c), other = comparedOf(log, d);
            if (one.size() < minEvaluated || other.size() < minEvaluated) continue;
            if (misfitAt(other, one) > fits || misfitAt(one, other) > fits) continue;
            if (std::max(misfitOf(one), misfitOf(other)) < 3.0 * fits) continue; // they are much the same
            for (const auto& [own, partner] : {std::pair(c, d), std::pair(d, c)}) {
                decide(own, ChannelState::Swapped,
                       say(CORE_TR("core",
                                   "{1} and {2} fit once their samples are exchanged: they are probably swapped. Check "
                                   "how they are connected."),
                           spec(own).name, spec(partner).name));
                m_verdicts[std::size_t(own)].partner = partner;
            }
            leaveOut(d);
            return true;
        }
        return false;
    }

    // When gaps began to lie on one side.
    static double beginOf(std::span<const Innovation> own)
    {
        std::vector<double> parts;
        for (const Innovation& each : own) parts.push_back(each.normalised());
        return own[cusumOf(parts).since].sample.drawn;
    }

    void evaluateGaps(int c, const ChannelGaps& gaps)
    {
        constexpr double day = 86400.0;
        const std::string& name = spec(c).name;
        if (gaps.wentThere()) {
            decide(
                c, ChannelState::Drifting,
                say(gaps.change > 0.0
                        ? CORE_TR("core",
                                  "{1} drifts upwards by {2} a day against the model and the other channels, by {3} in "
                                  "what is kept. Calibrate it.")
                        : CORE_TR("core",
                                  "{1} drifts downwards by {2} a day against the model and the other channels, by {3} "
                                  "in what is kept. Calibrate it."),
                    name, withUnit(std::abs(gaps.perSecond) * day, spec(c)), withUnit(std::abs(gaps.change), spec(c))),
                gaps.perSecond);
            return;
        }
        decide(c, ChannelState::Offset,
               say(gaps.offset > 0.0 ? CORE_TR("core", "{1} lies {2} above what the model and the other channels say. "
                                                       "Calibrate it, or enter its offset.")
                                     : CORE_TR("core", "{1} lies {2} below what the model and the other channels say. "
                                                       "Calibrate it, or enter its offset."),
                   name, withUnit(std::abs(gaps.offset), spec(c))),
               gaps.offset);
    }

    void evaluateNoise(int c, std::span<const Innovation> own)
    {
        constexpr double muchMore = 1.5, muchLess = 0.6, manyRejected = 0.05, minRejected = 3.0;
        const std::string& name = spec(c).name;
        std::vector<double> accepted, squares, noise, left;
        std::size_t rejected = 0;
        for (const Innovation& each : own) {
            squares.push_back(each.normalised() * each.normalised());
            noise.push_back(each.noise);
            left.push_back(each.deviation * each.deviation - each.noise * each.noise);
            rejected += each.outcome == Outcome::Gate;
            if (each.outcome != Outcome::Gate) accepted.push_back(each.normalised());
        }
        const double n = double(own.size());
        const double inBand =
            double(std::count_if(squares.begin(), squares.end(), [](double s) { return s <= 3.841; })) / n;
        // Variance of the innovations in parts of what was expected: by the median, so that outliers are none. Whether
        // it is by chance is determined by how many lie below the median that was expected.
        const double below = double(
            std::count_if(squares.begin(), squares.end(), [](double square) { return square < normalMedianSquared; }));
        const double ratio = medianOf(squares) / normalMedianSquared, surprise = (2.0 * below - n) / std::sqrt(n);
        const double stated = medianOf(noise), rest = medianOf(left);
        const double real = std::sqrt(std::max(0.0, ratio * (stated * stated + rest) - rest));
        const double chance = ljungBox(accepted, int(std::min(20.0, n / 5.0)));
        if (ratio > muchMore && surprise < -surprising)
            decide(c, ChannelState::Noisier,
                   say(CORE_TR("core", "{1} scatters with a standard deviation of {2}, more than the specified {3}. "
                                       "Specify this value, or look for the cause."),
                       name, withUnit(real, spec(c)), withUnit(stated, spec(c))),
                   real);
        else if (ratio < muchLess && surprise > surprising)
            decide(c, ChannelState::Quieter,
                   say(CORE_TR("core", "{1} scatters with a standard deviation of {2}, less than the specified {3}. "
                                       "Specify less, and its samples get more weight."),
                       name, withUnit(real, spec(c)), withUnit(stated, spec(c))),
                   real);
        else if (double(rejected) >= std::max(minRejected, manyRejected * n))
            decide(c, ChannelState::Outliers,
                   say(CORE_TR("core",
                               "{2} of the {3} samples of {1} lie too far from the model and were rejected, and the "
                               "others fit."),
                       name, std::to_string(rejected), std::to_string(own.size())));
        else if (chance < seldom)
            decide(c, ChannelState::Dependent,
                   say(CORE_TR("core",
                               "The innovations of {1} depend on each other: the model, or its process noise, lacks "
                               "something that {1} shows."),
                       name));
        else
            decideSound(c, inBand, std::int64_t(own.size()));
    }

    // Of what lies farther back than the buffer there are the figures.
    void evaluateWholeRun(int c)
    {
        constexpr double minBias = 0.5, sureBias = 4.0, minInBand = 0.85;
        constexpr std::int64_t enough = 20;
        const ChannelState latest = m_verdicts[std::size_t(c)].state;
        if (latest != ChannelState::Good && latest != ChannelState::TooFew) return;
        const ChannelFigures figures = m_filter.figures(c);
        if (figures.compared < std::int64_t(minEvaluated)) return;
        const std::string& name = spec(c).name;
        const double bias = figures.bias(), count = double(figures.compared);
        if (figures.compared >= enough && std::abs(bias) > minBias && std::abs(bias) * std::sqrt(count) > sureBias)
            decide(
                c, ChannelState::OffOverRun,
                say(bias > 0.0
                        ? CORE_TR("core", "{1} reads high by {2} standard deviations on average over the whole run: a "
                                          "drift, an offset or a wrong model.")
                        : CORE_TR("core", "{1} reads low by {2} standard deviations on average over the whole run: a "
                                          "drift, an offset or a wrong model."),
                    name, base::writeShort(std::abs(bias), 2)),
                bias);
        else if (figures.compared >= enough && figures.shareInBand() < minInBand)
            decide(c, ChannelState::OffOverRun,
                   say(CORE_TR("core",
                               "Over the whole run only {2} % of the samples of {1} lie in the 95 % band: it deviates "
                               "more than its noise says."),
                       name, base::writeShort(100.0 * figures.shareInBand(), 3)),
                   bias);
        else if (latest == ChannelState::TooFew)
            decideSound(c, figures.shareInBand(), figures.compared);
    }

    void decideSound(int c, double inBand, std::int64_t count)
    {
        decide(c, ChannelState::Good,
               say(CORE_TR("core", "{1} is sound: {2} % of its {3} innovations lie within their 95 % band."),
                   spec(c).name, base::writeNumber(100.0 * inBand, 1), std::to_string(count)));
    }

    const Filter& m_filter;
    const std::stop_token& m_stop; // then nothing of it is told
    std::vector<ChannelVerdict> m_verdicts;
    std::vector<char> m_decided;
    std::vector<int> m_out;                                     // channels that the others are evaluated without
    std::map<std::vector<int>, std::vector<Innovation>> m_logs; // by what they are without
};

} // namespace

const char* stateWord(ChannelState state)
{
    switch (state) {
    case ChannelState::Good:
        return CORE_TR("core", "good");
    case ChannelState::NoSamples:
        return CORE_TR("core", "no samples");
    case ChannelState::Idle:
        return CORE_TR("core", "idle");
    case ChannelState::TooFew:
        return CORE_TR("core", "too few");
    case ChannelState::Stuck:
        return CORE_TR("core", "stuck");
    case ChannelState::OtherUnit:
        return CORE_TR("core", "other unit");
    case ChannelState::Swapped:
        return CORE_TR("core", "swapped");
    case ChannelState::Drifting:
        return CORE_TR("core", "drifting");
    case ChannelState::Offset:
        return CORE_TR("core", "offset");
    case ChannelState::Gain:
        return CORE_TR("core", "gain");
    case ChannelState::Confounded:
        return CORE_TR("core", "confounded");
    case ChannelState::Noisier:
        return CORE_TR("core", "noisier");
    case ChannelState::Quieter:
        return CORE_TR("core", "quieter");
    case ChannelState::Outliers:
        return CORE_TR("core", "outliers");
    case ChannelState::Dependent:
        return CORE_TR("core", "dependent");
    case ChannelState::OffOverRun:
        return CORE_TR("core", "off over the run");
    }
    return "";
}

bool isDoubtful(ChannelState state)
{
    using enum ChannelState;
    constexpr std::array none{Good, NoSamples, Idle, TooFew, Confounded, Quieter, Outliers, OffOverRun};
    return std::ranges::find(none, state) == none.end();
}

std::vector<ChannelVerdict> evaluateChannels(const Filter& filter, const std::stop_token& stop)
{
    return Evaluate(filter, stop).run();
}

const ChannelVerdict* doubtIn(std::span<const ChannelVerdict> verdicts)
{
    const auto found = std::ranges::find_if(verdicts, isDoubtful, &ChannelVerdict::state);
    return found == verdicts.end() ? nullptr : &*found;
}

} // namespace titer::twin
