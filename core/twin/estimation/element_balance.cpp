#include "core/twin/estimation/element_balance.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace titer::twin {

using base::say;

namespace {

constexpr double surprise = 4.0;   // deviations
constexpr double balanced = 2.0;   // deviations: no more than noise brings
constexpr double neglected = 0.02; // of what is held
constexpr std::int64_t enough = 8; // updates of a channel, to say something
constexpr double noNumber = 1e-6;  // a normalised innovation that shows no deviation

// Sums over the updates of some channels.
struct Brought {
    double amount = 0.0, variance = 0.0;
    std::int64_t updates = 0;
    double deviations() const { return variance > 0.0 ? amount / std::sqrt(variance) : 0.0; }

    void add(const Innovation& innovation, std::size_t balance)
    {
        if (innovation.outcome != Outcome::Accepted) return;
        const double moved = innovation.moved[balance], part = innovation.normalised();
        amount += moved;
        // An update is its gain times the innovation, which noise gives a deviation of 1.
        if (std::abs(part) > noNumber) variance += std::pow(moved / part, 2.0);
        ++updates;
    }
};

double heldOf(const std::vector<double>& weights, std::span<const double> x)
{
    return std::inner_product(weights.begin(), weights.end(), x.begin(), 0.0);
}

// Of the updates of each channel, and of all of them: where two go against each other, the whole says nothing.
struct Sums {
    Brought all;
    std::vector<Brought> of; // the channels

    Sums(std::span<const Innovation> log, std::size_t balance, std::size_t channels, int without = -1)
        : of(channels)
    {
        for (const Innovation& innovation : log) {
            if (innovation.sample.channel == without) continue;
            all.add(innovation, balance);
            of[std::size_t(innovation.sample.channel)].add(innovation, balance);
        }
    }
    // What lies farthest from 0.
    const Brought& worst() const
    {
        const Brought* found = &all;
        for (const Brought& one : of)
            if (std::abs(one.deviations()) > std::abs(found->deviations())) found = &one;
        return *found;
    }
};

bool isOff(const Brought& brought, double held)
{
    return std::abs(brought.deviations()) > surprise && std::abs(brought.amount) > neglected * held;
}

// The one without which the rest balances, where the rest still says something.
int suspectOf(const Filter& filter, const ElementBalance& found)
{
    const std::size_t count = filter.channels().size();
    int suspect = -1;
    double best = balanced;
    for (int c = 0; c < int(count); ++c) {
        if (found.shares[std::size_t(c)].brought == 0.0) continue;
        const std::array<int, 1> out{c};
        const Sums rest(filter.logWithout(out), found.of, count, c);
        const double left = std::abs(rest.worst().deviations());
        if (rest.all.updates < enough || left >= best) continue;
        best = left;
        suspect = c;
    }
    return suspect;
}

base::Sentence textOf(const ElementBalance& found, const Brought& worst, const Filter& filter, const std::string& unit)
{
    const bool isOfOne = found.suspect >= 0;
    const double brought =
        isOfOne ? found.shares[std::size_t(found.suspect)].brought : (found.isOff ? worst.amount : found.brought);
    const double size = isOfOne ? found.shares[std::size_t(found.suspect)].deviations : worst.deviations();
    const std::string amount = base::writeShort(brought, 3) + (found.of == 0 ? " mol C" : " mol e⁻");
    const std::string share = base::writeShort(100.0 * std::abs(brought) / found.held, 2);
    const std::string deviations = base::writeShort(std::abs(size), 2);
    if (!found.isOff)
        return say(CORE_TR("core", "Corrections balance: they have changed what “{1}” holds by {2}, {3} % of it, no "
                                   "more than the noise explains."),
                   unit, amount, share);
    if (!isOfOne)
        return say(
            CORE_TR(
                "core",
                "Corrections have changed what “{1}” holds by {2}, {3} % of it, which was neither fed nor withdrawn: "
                "{4} standard deviations of the noise. No channel alone explains it. Check flows and concentrations of "
                "the feeds, samples and harvests that the recipe does not know, and the yields of the model."),
            unit, amount, share, deviations);
    return say(CORE_TR("core", "Corrections by {5} have changed what “{1}” holds by {2}, {3} % of it, which was "
                               "neither fed nor withdrawn: {4} standard deviations of the noise. Without it the others "
                               "balance: check its calibration and its unit."),
               unit, amount, share, deviations, filter.channels()[std::size_t(found.suspect)].name);
}

} // namespace

const char* balanceWord(std::size_t balance)
{
    return balance == 0 ? "carbon" : "electrons";
}

std::vector<ElementBalance> evaluateBalances(const Filter& filter, std::span<const double> start,
                                             const std::string& unit)
{
    std::vector<ElementBalance> all;
    for (std::size_t b = 0; b < balanceCount; ++b) {
        const std::vector<double>& weights = filter.options().balances[b];
        if (weights.empty()) continue;
        ElementBalance found{.of = b, .shares = {}, .text = {}};
        found.held = std::max(heldOf(weights, start), heldOf(weights, filter.state()));
        const Sums sums(filter.log(), b, filter.channels().size());
        if (sums.all.updates < enough || !(found.held > 0.0)) continue;
        for (const Brought& share : sums.of) found.shares.push_back({share.amount, share.deviations()});
        found.brought = sums.all.amount;
        found.deviations = sums.all.deviations();
        found.isOff = isOff(sums.all, found.held) ||
                      std::ranges::any_of(sums.of, [&](const Brought& share) { return isOff(share, found.held); });
        if (found.isOff) found.suspect = suspectOf(filter, found);
        found.text = textOf(found, sums.worst(), filter, unit);
        all.push_back(std::move(found));
    }
    return all;
}

} // namespace titer::twin
