// The smallest period at which intervals do not meet: answers that are known, and trial and error of small cases.
#include "core/schedule/periodic.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>
#include <random>
#include <set>

namespace tst_periodic {

using namespace titer::schedule;

namespace {

constexpr Tick hour = 3'600'000'000;

Fraction hours(Tick count, Tick of = 1)
{
    return Fraction::of(count * hour, of);
}

Shared unit(std::vector<int> intervals, int turns = 1)
{
    Shared shared{{}, 1.0, turns, true};
    for (const int one : intervals) shared.uses.push_back({one, 1.0});
    return shared;
}

// By looking at each batch among its neighbours, in whole numbers: times are so many times `below`.
bool meets(const std::vector<Interval>& intervals, const Shared& thing, Fraction period)
{
    const Tick turn = period.above * thing.turns;
    struct Piece {
        Tick from, to;
        double amount;
    };
    std::vector<Piece> pieces;
    Tick span = 0;
    for (const Interval& one : intervals) span = std::max(span, one.end * period.below);
    for (Tick batch = 0; batch <= 2 * (span / turn + 1); ++batch)
        for (const Shared::Use& use : thing.uses) {
            const Interval& one = intervals[std::size_t(use.interval)];
            pieces.push_back(
                {one.start * period.below + batch * turn, one.end * period.below + batch * turn, use.amount});
        }
    for (const Piece& at : pieces) {
        double load = 0.0;
        for (const Piece& other : pieces)
            if (other.from <= at.from && at.from < other.to) load += other.amount;
        if (load > thing.limit + 1e-9) return true;
    }
    return false;
}

bool isPossible(const std::vector<Interval>& intervals, const std::vector<Shared>& things, Fraction period)
{
    return std::ranges::none_of(things, [&](const Shared& thing) { return meets(intervals, thing, period); });
}

// A period is the smallest only where something ends just as another begins.
std::set<Fraction> candidates(const std::vector<Interval>& intervals, const std::vector<Shared>& things)
{
    std::set<Fraction> all;
    for (const Shared& thing : things)
        for (const Shared::Use& a : thing.uses)
            for (const Shared::Use& b : thing.uses) {
                const Tick apart = intervals[std::size_t(a.interval)].end - intervals[std::size_t(b.interval)].start;
                for (Tick k = 1; apart > 0 && k <= 100; ++k) all.insert(Fraction::of(apart, k * thing.turns));
            }
    // No less than the time that is used of each.
    for (const Shared& thing : things) {
        double used = 0.0;
        for (const Shared::Use& use : thing.uses) {
            const Interval& one = intervals[std::size_t(use.interval)];
            used += use.amount * double(one.end - one.start) / (thing.limit * thing.turns);
        }
        std::erase_if(all, [&](Fraction period) { return period.seconds() * 1e6 < used * (1.0 - 1e-9); });
    }
    return all;
}

struct Case {
    std::vector<Interval> intervals;
    std::vector<Shared> things;
};

// Some intervals on a few units, which follow each other on each, and on a thing that two take at once.
Case randomCase(std::mt19937& random)
{
    const auto upTo = [&](int max) { return int(random() % unsigned(max)) + 1; };
    Case made;
    const int units = upTo(3);
    Shared thing{{}, double(upTo(3)), 1, false};
    for (int u = 0; u < units; ++u) {
        std::vector<int> own;
        Tick time = Tick(random() % 4) * hour;
        for (int n = upTo(3); n > 0; --n) {
            const Tick end = time + upTo(5) * hour;
            own.push_back(int(made.intervals.size()));
            made.intervals.push_back({time, end, 0});
            if (random() % 2 == 0) thing.uses.push_back({own.back(), 1.0});
            time = end + Tick(random() % 4) * hour;
        }
        made.things.push_back(unit(own, upTo(3)));
    }
    if (!thing.uses.empty()) made.things.push_back(thing);
    return made;
}

} // namespace

class TestPeriodic : public QObject {
    Q_OBJECT

private slots:
    // 2 h at 0 and at 7 h.
    void oneThingTwiceInABatch()
    {
        Periodic periodic({{0, 2 * hour}, {7 * hour, 9 * hour}}, {unit({0, 1})});
        QVERIFY(periodic.boundOf(unit({0, 1})) == hours(4));
        const auto found = periodic.smallest(hours(4), periodic.oneByOne());
        QVERIFY(found && found->period == hours(9, 2));
        const std::set<Tick> possible{5, 9, 10, 11, 12};
        for (Tick t = 4; t <= 12; ++t)
            QCOMPARE(periodic.smallest(hours(t), hours(t)).has_value(), possible.contains(t));
        const auto ranges = periodic.possible(hours(9, 2), hours(12), 10);
        QCOMPARE(ranges.size(), std::size_t(2));
        QVERIFY(ranges[0].from == hours(9, 2) && ranges[0].to == hours(5));
        QVERIFY(ranges[1].from == hours(9) && ranges[1].to == hours(12));
        QCOMPARE(periodic.possible(hours(9, 2), hours(12), 1).size(), std::size_t(1));
    }

    // Where one ends as the other begins nothing overlaps, at a single period that no neighbour shares.
    void aSinglePeriodIsFound()
    {
        Periodic periodic({{0, 3 * hour}, {6 * hour, 9 * hour}}, {unit({0, 1})});
        const auto found = periodic.smallest(hours(1), periodic.oneByOne());
        QVERIFY(found && found->period == hours(9));
        Periodic two({{0, 3 * hour}, {6 * hour, 9 * hour}}, {unit({0, 1}, 2)});
        QVERIFY(two.smallest(hours(1), two.oneByOne())->period == hours(9, 2));
        Periodic exact({{0, 2 * hour}, {6 * hour, 8 * hour}}, {unit({0, 1})});
        const auto point = exact.possible(hours(3), hours(8), 10);
        QCOMPARE(point.size(), std::size_t(2));
        QVERIFY(point[0].from == hours(4) && point[0].to == hours(4) && point[1].from == hours(8));
    }

    void whatMeetsWithinABatchIsReported()
    {
        Shared skid{{{0, 1.0}, {1, 1.0}}, 1.0, 1, false};
        Periodic periodic({{0, 3 * hour}, {2 * hour, 4 * hour}}, {unit({0}), unit({1}), skid});
        QVERIFY(!periodic.smallest(hours(1), periodic.oneByOne()) && !periodic.gaveUp());
        QVERIFY(periodic.meeting() && periodic.meeting()->thing == 2);
    }

    void trialAndErrorFindsTheSame()
    {
        std::mt19937 random(64);
        int found = 0;
        for (int n = 0; n < 200; ++n) {
            const Case made = randomCase(random);
            Periodic periodic(made.intervals, made.things);
            const auto smallest = periodic.smallest({1, 1}, periodic.oneByOne());
            const std::set<Fraction> all = candidates(made.intervals, made.things);
            const auto first = std::ranges::find_if(
                all, [&](Fraction period) { return isPossible(made.intervals, made.things, period); });
            QCOMPARE(smallest.has_value(), first != all.end());
            if (!smallest) continue;
            ++found;
            QVERIFY2(smallest->period == *first, qPrintable(QString::number(n)));
            // Within the ranges everything is possible, and nothing between them.
            const Fraction twice = Fraction::of(2 * first->above, first->below);
            const auto ranges = periodic.possible(*first, twice, 1000);
            for (int i = 0; i <= 60; ++i) {
                const Fraction period = Fraction::of(first->above * (60 + i), first->below * 60);
                const bool inside = std::ranges::any_of(
                    ranges, [&](const Periodic::Range& range) { return range.from <= period && period <= range.to; });
                QVERIFY2(inside == isPossible(made.intervals, made.things, period), qPrintable(QString::number(n)));
            }
        }
        QVERIFY(found > 100);
    }
};

TITER_TEST(TestPeriodic)

} // namespace tst_periodic

#include "tst_periodic.moc"
