// Evaluating a sample allocates nothing, and ticks reach the alarm that something is due for among many.
#include "tests/support/core/alarm_rig.h"

#include <QtTest>

#include <atomic>
#include <cstdlib>
#include <new>

namespace {
std::atomic<std::int64_t> allocations;
}

void* operator new(std::size_t size)
{
    ++allocations;
    if (void* memory = std::malloc(size)) return memory;
    throw std::bad_alloc();
}
void operator delete(void* memory) noexcept
{
    std::free(memory);
}
void operator delete(void* memory, std::size_t) noexcept
{
    std::free(memory);
}

using namespace titer;
using namespace titer::alarm;
using test::AlarmRig;
using test::highAlarm;

class AlarmAllocations : public QObject {
    Q_OBJECT

private slots:
    void samplesAllocateNothing()
    {
        constexpr Kind kinds[] = {Kind::Above, Kind::Below,      Kind::Deviation, Kind::Rate,
                                  Kind::Stale, Kind::BadQuality, Kind::Expression};
        std::vector<Definition> definitions;
        for (const Kind kind : kinds) {
            Definition definition = highAlarm("al-" + std::to_string(definitions.size() + 1));
            definition.kind = kind;
            definition.limit = kind == Kind::Below ? -50.0 : 50.0;
            definition.onDelay = definition.offDelay = 5.0;
            if (kind == Kind::Deviation) definition.reference = "src/R";
            if (kind == Kind::Expression) definition.expression = "`src/X` + `src/R` > 60";
            definition.suppression = "`src/R` > 100";
            definitions.push_back(definition);
        }
        AlarmRig rig(definitions);
        std::vector<connect::Sample> samples;
        for (int i = 0; i < 10'000; ++i)
            samples.push_back({.tag = std::uint32_t(i % 2),
                               .status = i % 50 == 0 ? connect::status::bad : connect::status::good,
                               .sourceTime = test::atSecond(0.1 * i - (i % 17 == 0 ? 1.0 : 0.0)),
                               .receiveTime = test::atSecond(0.1 * i),
                               .value = double(i % 20) * 3.0 - 15.0}); // delays begin and end, none is over
        const std::int64_t before = allocations;
        rig.engine.take(samples);
        rig.engine.tick(test::atSecond(1000));
        QCOMPARE(allocations - before, std::int64_t(0));
        QVERIFY(rig.engine.transitions().empty());
        QVERIFY(!rig.engine.changed().empty()); // so that delays did run
    }

    void ticksAllocateNothingAndReachWhatIsDue()
    {
        constexpr int count = 10'000, ticks = 10'000;
        std::vector<Definition> definitions;
        for (int i = 0; i < count; ++i) {
            definitions.push_back(highAlarm("al-" + std::to_string(i)));
            if (i % 2) definitions.back().kind = Kind::Stale;
            if (i % 2) definitions.back().limit = 100'000.0;
        }
        AlarmRig rig(definitions);
        rig.run("X:0=60 shelve:1=20000");
        rig.reported();
        const std::int64_t before = allocations;
        for (int i = 0; i < ticks; ++i) rig.engine.tick(test::atSecond(1.0 + 1.0 * i));
        QCOMPARE(allocations - before, std::int64_t(0));
        QVERIFY(rig.engine.transitions().empty());
        rig.run("tick:20001");
        QCOMPARE(rig.reported(), std::string("al-0.unshelved@20001"));
    }
};

QTEST_GUILESS_MAIN(AlarmAllocations)
#include "tst_allocations.moc"
