// The model beside what comes out of a ring: which time it takes for the present.
#include "app/live/shadow_runner.h"
#include "tests/support/core/runs.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_shadow_runner {

using namespace titer;
using namespace titer::app;

class ShadowRunnerTest : public QObject {
    Q_OBJECT

private slots:
    // A source that counts in instants, as beside what a recorder keeps, and has sent nothing yet: the clock stood on
    // day 106,751,991.
    void staysAtItsBeginUntilTheSourceReportsATime()
    {
        const auto plant = support::checkedPlant(
            R"({"format": "titer.plant/1", "name": "tank", "components": [{"id": "sugar", "basis": "mass"}],
                "units": [{"id": "tank", "type": "hold_tank", "params": {"vessel_volume": "200 L"},
                           "initial": {"volume": "10 L"}}]})");
        const auto feed = std::make_shared<connect::Feed>(64, connect::Backpressure::Block);
        ShadowRunner runner(feed);
        std::vector<double> times;
        connect(&runner, &ShadowRunner::framed, this, [&](const std::shared_ptr<const ShadowFrame>& frame) {
            times.push_back(frame->time);
            runner.acknowledge();
        });
        const std::int64_t origin = 1'700'000'000'000'000; // [µs, UTC]
        runner.start({plant, {}, {.step = 60.0}, origin, 0.0}, {});
        QTRY_VERIFY(!times.empty());
        QTest::qWait(60);
        QCOMPARE(times.back(), 0.0);
        feed->samples().setClock(origin + 7'200'000'000);
        QTRY_COMPARE(times.back(), 7200.0);
    }
};

TITER_TEST(ShadowRunnerTest)

} // namespace tst_shadow_runner

#include "tst_shadow_runner.moc"
