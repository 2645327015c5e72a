// A filter that has come to the length of its buffer allocates nothing, with samples that come late too.
#include "tests/support/core/written_dynamics.h"

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
using namespace titer::twin;

class EstimationAllocations : public QObject {
    Q_OBJECT

private slots:
    void stepsAllocateNothing_data()
    {
        QTest::addColumn<Method>("method");
        QTest::newRow("extended") << Method::Extended;
        QTest::newRow("unscented") << Method::Unscented;
    }
    void stepsAllocateNothing()
    {
        QFETCH(Method, method);
        const auto growing = std::make_shared<support::Growing>();
        growing->every = 3600.0;
        const auto filter = support::startedFilter(method, growing,
                                                   {{.name = "x", .low = 0.0, .deviation = 0.1, .walkShare = 1e-4},
                                                    {.name = "rate", .scale = 1e-4, .walk = 1e-7}},
                                                   {{.name = "often", .noise = 0.05}, {.name = "late", .noise = 0.05}},
                                                   {1.0, 1.9e-4}, {.buffer = 7200.0});
        const auto step = [&](int k) {
            const double t = 60.0 * k;
            const double x = std::exp(1.9e-4 * std::fmod(t, 3600.0));
            filter->take({0, t, t, x});
            if (k % 30 == 0) filter->take({1, t - 3000.0, t, std::exp(1.9e-4 * std::fmod(t + 600.0, 3600.0))});
            filter->advance(t + 10.0);
        };
        int k = 1;
        for (; k <= 1000; ++k) step(k);
        const std::int64_t before = allocations;
        for (; k <= 3000; ++k) step(k);
        QCOMPARE(allocations - before, 0);
        QVERIFY(filter->figures(0).accepted > 2900 && filter->figures(1).accepted > 90);
    }
};

QTEST_GUILESS_MAIN(EstimationAllocations)
#include "tst_estimation_allocations.moc"
