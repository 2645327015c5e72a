// Intervals that repeat, with the smallest period at which no more of them meet on a thing than it takes. [any]
#pragma once

#include "core/schedule/pauses.h"

#include <optional>
#include <vector>

namespace titer::schedule {

// Each use lasts from the start of an interval to its end, of a unit to when the batch goes on after it.
struct Shared {
    struct Use {
        int interval = 0;
        double amount = 1.0;
    };
    std::vector<Use> uses;
    double limit = 1.0;
    int turns = 1;           // so many alike: each meets every so manieth batch
    bool keepsWaits = false; // a unit
    Tick after = 0;          // for so long behind each use nothing else may begin
};

// Two uses of a thing at once.
struct Meeting {
    int first = 0, second = 0; // intervals
    int thing = 0;
};

class Periodic {
public:
    // Gives up after so many steps of a search, all together.
    Periodic(std::vector<Interval> intervals, std::vector<Shared> things, long maxTried = 50'000);

    struct Solution {
        Fraction period;
        std::vector<Wide> delays; // of each interval, by the pauses before it [µs / period.below]
        std::vector<Wide> waits;  // of each interval, at its end
    };
    // The smallest period from one to the other. Nothing where there is none, or the search was given up.
    std::optional<Solution> smallest(Fraction from, Fraction to);
    // All periods from one to the other, as ranges with both their ends: the first `max` of them.
    struct Range {
        Fraction from, to;
    };
    std::vector<Range> possible(Fraction from, Fraction to, std::size_t max);
    // So large a period that batches follow each other as wholes, whatever their pauses.
    Fraction oneByOne() const;
    // No smaller period is possible, since the thing would be used for longer than there is.
    Fraction boundOf(const Shared& thing) const;
    // With waits the search may take longer than anybody's patience.
    bool gaveUp() const { return m_tried > m_maxTried; }
    // Uses that met within one batch when nothing was found.
    const std::optional<Meeting>& meeting() const { return m_meeting; }

private:
    // The sum of pauses at `to` less that at `from` is at least `constant` - `periods` * period.
    struct Bond {
        int from = 0, to = 0;
        Tick constant = 0;
        Tick periods = 0;
    };
    using Bonds = std::vector<Bond>;
    struct Point {
        Fraction period;
        std::vector<Wide> sums; // of pauses until each [µs / period.below]
    };
    struct Node {
        Bonds bonds;
        Point point;
        long order = 0;
    };
    struct Cycle {
        Tick constant = 0;
        Tick periods = 0;
    };
    // Of a use of a thing: that of the batch so many turns later.
    struct Copy {
        int use = 0;
        Tick turn = 0;
    };
    using Crowd = std::vector<Copy>;

    std::optional<Cycle> relax(const Bonds& bonds, Fraction period, std::vector<Wide>& sums) const;
    std::optional<Point> earliest(const Bonds& bonds, Fraction from, Fraction to) const;
    Fraction latest(const Node& found, Fraction to) const;
    std::optional<Node> search(Fraction from, Fraction to);
    std::optional<std::vector<Node>> waysOut(const Node& node, Fraction to);
    std::vector<Node> apart(const Node& node, const Shared& thing, const Crowd& crowd, Fraction to) const;
    void noteMeeting(int thing, const Crowd& crowd);
    std::optional<std::size_t> crowded(const Shared& thing, const Point& point) const;
    Crowd crowdAt(const Shared& thing, const Point& point, std::size_t use) const;
    Bond bond(const Shared& thing, int first, int second, Tick turns) const;
    Wide startOf(int interval, const Point& point) const;
    Wide endOf(const Shared& thing, int interval, const Point& point) const;

    std::vector<Interval> m_intervals;
    std::vector<Shared> m_things;
    Pauses m_pauses;
    Bonds m_bonds; // of the pauses themselves
    long m_tried = 0, m_maxTried;
    std::optional<Meeting> m_meeting;
};

} // namespace titer::schedule
