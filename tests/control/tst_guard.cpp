// The guard: what it lets through, exact volumes and rates, and an adversary that finds out when a limit is taken out of it.
#include "core/guard/adversary.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>

namespace tst_guard {

using namespace titer;
using guard::Fallback;
using guard::Guard;
using guard::Limit;
using guard::Limits;
using guard::Place;
using guard::Writer;

namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

// All of them, of a flow in units of its own.
Limits allLimits()
{
    Limits limits;
    limits.min = 0.0;
    limits.max = 2.0;
    limits.rateUp = 0.01;
    limits.rateDown = 0.02;
    limits.volumePerHour = 1500.0;
    limits.volumePerBatch = 9000.0;
    limits.stale = 300.0;
    limits.fallback = Fallback::Value;
    limits.fallbackValue = 0.25;
    limits.interlocks = {{.above = false, .limit = 20.0, .release = 25.0, .hold = 0.0},
                         {.above = true, .limit = 5.0, .release = 4.0, .hold = 0.1}};
    return limits;
}

// A guard with its memory.
struct Kept {
    Guard guard;
    std::vector<double> memory;

    Kept(const Limits& limits, const Place& place, double value = 0.0)
        : guard(limits, place)
        , memory(std::size_t(guard.memoryCount()))
    {
        guard.begin(0.0, value, memory);
    }
    guard::Verdict write(double time, double value, Writer writer = Writer::Recipe, double readAt = 0.0,
                         std::span<const double> tags = {})
    {
        return guard.write({.time = time, .value = value, .writer = writer, .readAt = readAt, .tags = tags}, memory);
    }
    guard::Verdict wake(double time, std::span<const double> tags = {}) { return guard.wake(time, tags, memory); }
    double next() const { return guard.next(memory); }
};

} // namespace

class TestGuard : public QObject {
    Q_OBJECT

private slots:
    void adversaryPassesNothing_data()
    {
        QTest::addColumn<bool>("device");
        QTest::newRow("simulation") << false;
        QTest::newRow("device") << true;
    }
    void adversaryPassesNothing()
    {
        QFETCH(bool, device);
        const Place place = device ? guard::devicePlace : Place();
        const Limits limits = allLimits();
        const guard::Attack made = guard::attack(Guard(limits, place), place, limits, 3, 4000);
        QCOMPARE(made.writes, 4000L);
        QCOMPARE(made.violationsInAll(), 0L);
        QVERIFY(made.cuts[std::size_t(Limit::NotFinite)] > 0 && made.cuts[std::size_t(Limit::Rate)] > 0);
        QVERIFY(made.cuts[std::size_t(Limit::Interlock)] > 0);
        if (device) QVERIFY(made.cuts[std::size_t(Limit::Clock)] > 0);
    }

    // Each limit by itself, taken out of the guard and still judged by.
    void adversaryFindsWhatIsMissing_data()
    {
        QTest::addColumn<int>("limit");
        for (const Limit limit : {Limit::Stale, Limit::Min, Limit::Max, Limit::Rate, Limit::VolumePerHour,
                                  Limit::VolumePerBatch, Limit::Interlock})
            QTest::newRow(std::string(limitText(limit)).c_str()) << int(limit);
    }
    void adversaryFindsWhatIsMissing()
    {
        QFETCH(int, limit);
        const Limits all = allLimits();
        Limits one;
        one.min = limit == int(Limit::Min) ? 0.5 : 0.0;
        one.max = 2.0;
        one.fallback = Fallback::Value;
        one.fallbackValue = 1.0;
        Limits without = one;
        switch (Limit(limit)) {
        case Limit::Stale:
            one.stale = all.stale;
            break;
        case Limit::Min:
            without.min = -guard::unlimited;
            break;
        case Limit::Max:
            without.max = guard::unlimited;
            break;
        case Limit::Rate:
            one.rateUp = all.rateUp;
            one.rateDown = all.rateDown;
            break;
        case Limit::VolumePerHour:
            one.volumePerHour = all.volumePerHour;
            break;
        case Limit::VolumePerBatch:
            one.volumePerBatch = all.volumePerBatch;
            break;
        default:
            one.interlocks = all.interlocks;
        }
        for (const Place& place : {Place(), guard::devicePlace}) {
            QCOMPARE(guard::attack(Guard(one, place), place, one, 5, 3000).violationsInAll(), 0L);
            QVERIFY(guard::attack(Guard(without, place), place, one, 5, 3000).violationsInAll() > 0);
        }
    }

    // A single limit may lie anywhere.
    void adversaryFindsItsWayToOneLimit()
    {
        Limits below, above;
        below.max = below.fallbackValue = -5.0;
        above.min = above.fallbackValue = 300.0;
        below.fallback = above.fallback = Fallback::Value;
        for (const Limits& one : {below, above}) {
            const guard::Attack made = guard::attack(Guard(one, Place()), Place(), one, 5, 1000);
            QCOMPARE(made.violationsInAll(), 0L);
            QVERIFY(made.cuts[std::size_t(Limit::Min)] + made.cuts[std::size_t(Limit::Max)] > 50);
        }
    }

    // What is no number, and a clock that jumps, where a guard let them through.
    void auditFindsWhatIsMissing()
    {
        Limits limits = allLimits();
        limits.interlocks.clear();
        guard::Audit audit(limits, guard::devicePlace, 0.0, 0.0);
        const guard::Write write{.time = 10.0, .value = nan, .writer = Writer::Person};
        audit.look(10.0, &write, 10.0, {}, nan, 0.0);
        QCOMPARE(audit.violations(guard::Violation::NotFinite), 1L);
        guard::Audit other(limits, guard::devicePlace, 0.0, 0.0);
        const guard::Write back{.time = -500.0, .value = 1.0, .writer = Writer::Person};
        other.look(10.0, &back, -500.0, {}, 1.0, 0.0);
        QVERIFY(other.violations() > 0);
    }

    // A flow that is held uses up its volume between two writes, and stops at that instant.
    void batchVolumeIsHeldBetweenWrites()
    {
        Limits limits;
        limits.volumePerBatch = 100.0;
        Kept kept(limits, Place());
        QCOMPARE(kept.write(10.0, 2.0).value, 2.0);
        QVERIFY(std::abs(kept.next() - 60.0) < 1e-4 && kept.next() <= 60.0);
        const guard::Verdict over = kept.wake(kept.next());
        QCOMPARE(over.value, 0.0);
        QCOMPARE(over.limit, Limit::VolumePerBatch);
        QCOMPARE(kept.write(1e6, 1.0).value, 0.0);
        // On a line: 0.1 t² = 100.
        Kept line(limits, Place());
        (void)line.guard.write({.time = 0.0, .value = 0.0, .slope = 0.2}, line.memory);
        QVERIFY(std::abs(line.next() - std::sqrt(1000.0)) < 1e-4);
    }

    void hourHoldsItsVolume()
    {
        Limits limits;
        limits.volumePerHour = 600.0;
        Kept kept(limits, Place());
        double volume = 0.0, value = kept.write(0.0, 1.0).value;
        for (double time = 0.0; time < 3600.0;) {
            const double next = std::min(kept.next(), 3600.0);
            volume += value * (next - time);
            value = kept.wake(next).value;
            time = next;
        }
        QVERIFY(volume <= 600.0 * (1.0 + 1e-9) && volume > 600.0 * (1.0 - 1e-6));
        // The first minute is given back when no hour holds it any more.
        QCOMPARE(value, 0.0);
        double time = 3600.0;
        while (time < 3700.0 && value == 0.0) time = kept.next(), value = kept.wake(time).value;
        QVERIFY(value > 0.0 && std::abs(time - 3660.0) < 1e-3);
    }

    void rateIsALineOrAStep()
    {
        Limits limits;
        limits.rateUp = 0.5;
        limits.rateDown = 1.0;
        Kept line(limits, Place());
        const guard::Verdict up = line.write(0.0, 10.0);
        QCOMPARE(up.value, 0.0);
        QCOMPARE(up.slope, 0.5);
        QVERIFY(std::abs(up.next - 20.0) < 1e-4);
        const guard::Verdict there = line.wake(up.next);
        QVERIFY(std::abs(there.value - 10.0) < 1e-4 && there.slope == 0.0);
        QCOMPARE(line.write(30.0, 5.0).slope, -1.0);
        Kept step(limits, guard::devicePlace);
        QCOMPARE(step.write(4.0, 10.0).value, 2.0);
        QCOMPARE(step.write(4.0, 10.0).value, 2.0);
        QCOMPARE(step.wake(5.0).value, 2.5);
    }

    void interlockHoldsAtOnceAndEndsBeyondItsRelease()
    {
        Limits limits;
        limits.interlocks = {{.above = false, .limit = 20.0, .release = 25.0, .hold = 0.1}};
        Kept kept(limits, Place());
        const auto at = [&](double time, double tag) { return kept.wake(time, std::span(&tag, 1)).value; };
        double tag = 40.0;
        QCOMPARE(kept.write(0.0, 1.0, Writer::Recipe, 0.0, std::span(&tag, 1)).value, 1.0);
        QCOMPARE(at(1.0, 20.0), 0.1);
        QCOMPARE(at(2.0, 24.0), 0.1);
        QCOMPARE(at(3.0, 25.1), 1.0);
        QCOMPARE(at(4.0, nan), 0.1); // nobody knows
        QCOMPARE(at(5.0, 30.0), 1.0);
    }

    void refusedWritesFallBack_data()
    {
        QTest::addColumn<int>("fallback");
        QTest::addColumn<double>("value");
        QTest::newRow("what stood") << int(Fallback::Hold) << 1.5;
        QTest::newRow("a value") << int(Fallback::Value) << 0.25;
        QTest::newRow("the recipe") << int(Fallback::Recipe) << 0.75;
    }
    void refusedWritesFallBack()
    {
        QFETCH(int, fallback);
        QFETCH(double, value);
        Limits limits;
        limits.stale = 300.0;
        limits.fallback = Fallback(fallback);
        limits.fallbackValue = 0.25;
        Kept kept(limits, guard::devicePlace);
        (void)kept.write(1.0, 0.75);
        double now = 10.0;
        const auto fresh = [&](double at) { return kept.write(at, 1.5, Writer::Controller, at); };
        QCOMPARE(fresh(now).value, 1.5);
        QCOMPARE(kept.write(now, nan, Writer::Controller, now).value, value);
        QCOMPARE(fresh(now).value, 1.5); // by itself again
        QCOMPARE(kept.write(now, 1.9, Writer::Controller, now - 301.0).value, value);
        QCOMPARE(fresh(now).value, 1.5);
        QCOMPARE(kept.write(now, 1.9, Writer::Controller, now + 60.0).value, value); // yet to come
        QCOMPARE(fresh(now).value, 1.5);
        QCOMPARE(kept.write(now - 5.0, 1.9, Writer::Controller, now - 5.0).limit, Limit::Clock);
        now -= 5.0; // the clock as it is from now on
        QCOMPARE(fresh(now).value, 1.5);
        QCOMPARE(kept.write(now + 1e5, 1.9, Writer::Controller, now + 1e5).value, value);
        now += 1e5;
        QCOMPARE(fresh(now).value, 1.5);
        // A writer that is gone.
        double last = 1.5;
        while (kept.next() < now + 310.0) last = kept.wake(kept.next()).value;
        QCOMPARE(last, value);
        QVERIFY(kept.guard.cuts(Limit::Stale, kept.memory).count >= 3.0);
        QCOMPARE(kept.guard.firstCut(kept.memory).limit, Limit::NotFinite);
    }

    void dosesCount()
    {
        Limits limits;
        limits.volumePerBatch = 100.0;
        Kept kept(limits, Place());
        QCOMPARE(kept.guard.dose(0.0, 70.0, {}, kept.memory), 70.0);
        QVERIFY(std::abs(kept.guard.dose(1.0, 70.0, {}, kept.memory) - 30.0) < 1e-9);
        QCOMPARE(kept.write(2.0, 1.0).value, 0.0);
    }
};

TITER_TEST(TestGuard)

} // namespace tst_guard

#include "tst_guard.moc"
