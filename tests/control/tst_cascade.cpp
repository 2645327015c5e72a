// The cascade and what follows it: how the output is split, that it leaves a limit at once, and where it starts.
#include "core/model/types/controller_type.h"
#include "tests/support/core/param_set.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>
#include <vector>

namespace titer::control::cascade {
extern const model::ControllerType cascade;
}
namespace titer::control::split_range {
extern const model::ControllerType split_range;
}

namespace tst_cascade {

using namespace titer;
using support::paramSet;

namespace {

std::unique_ptr<model::Controller> master(const std::map<std::string, double>& values)
{
    return control::cascade::cascade.make(paramSet({control::cascade::cascade.params}, values));
}

std::unique_ptr<model::Controller> follower(const std::map<std::string, double>& values)
{
    return control::split_range::split_range.make(paramSet({control::split_range::split_range.params}, values));
}

} // namespace

class Cascade : public QObject {
    Q_OBJECT

private slots:
    void splitsItsOutputOverTheRanges();
    void aRangeMayFallOrBeAStep();
    void leavesALimitAtOnceWhateverTheRange();
    void doesNotWindUpWhereAGuardCutsTheLast();
    void handsOverWhereAGuardCutsTheFirst();
    void aSpanSaysHowFarARangeGoesAlong();
    void startsWhereTheFurthestRangeStands();
    void holdsWhereNothingIsMeasured();
};

void Cascade::splitsItsOutputOverTheRanges()
{
    const auto first =
        master({{"gain", 0.1}, {"integral_time", 0.0}, {"range_end", 0.4}, {"output_min", 5.0}, {"output_max", 25.0}});
    const auto second = follower({{"range_begin", 0.4}, {"range_end", 0.8}, {"output_min", 1.0}, {"output_max", 3.0}});
    std::vector<double> memory(std::size_t(first->memoryCount()), 0.0);
    (void)first->sample({.period = 1, .measured = 10.0, .setpoint = 10.0, .output = 5.0}, true, memory);
    // Without an integral the output is a tenth of the deviation.
    for (const auto& [measured, share, one, other] :
         {std::array{9.0, 0.1, 10.0, 1.0}, std::array{6.0, 0.4, 25.0, 1.0}, std::array{4.0, 0.6, 25.0, 2.0},
          std::array{1.0, 0.9, 25.0, 3.0}, std::array{-9.0, 1.0, 25.0, 3.0}, std::array{12.0, 0.0, 5.0, 1.0}}) {
        const double written = first->sample({.period = 1, .measured = measured, .setpoint = 10.0}, false, memory);
        QVERIFY(std::abs(first->share(memory) - share) < 1e-12 && std::abs(written - one) < 1e-9);
        QVERIFY(std::abs(second->sample({.measured = first->share(memory)}, false, {}) - other) < 1e-9);
    }
}

void Cascade::aRangeMayFallOrBeAStep()
{
    const auto falling = follower({{"range_begin", 0.5}, {"range_end", 1.0}, {"output_min", 8.0}, {"output_max", 2.0}});
    QCOMPARE(falling->sample({.measured = 0.75}, false, {}), 5.0);
    QCOMPARE(falling->shareFor(5.0), std::optional(0.75));
    QCOMPARE(falling->shareFor(9.0), std::nullopt);
    const auto step = follower({{"range_begin", 0.5}, {"range_end", 0.5}, {"output_min", 0.0}, {"output_max", 2.0}});
    QCOMPARE(step->sample({.measured = 0.49}, false, {}), 0.0);
    QCOMPARE(step->sample({.measured = 0.5}, false, {}), 2.0);
}

// Days at the upper end, where nothing more can be done; the output falls with the first sample on the other side.
void Cascade::leavesALimitAtOnceWhateverTheRange()
{
    const auto first = master({{"gain", 0.02}, {"integral_time", 400.0}, {"range_end", 0.4}});
    std::vector<double> memory(std::size_t(first->memoryCount()), 0.0);
    double output = 0.0;
    for (int i = 0; i < 9000; ++i)
        output = first->sample({.period = 30, .measured = 25.0, .setpoint = 40.0, .output = output}, i == 0, memory);
    QCOMPARE(first->share(memory), 1.0);
    (void)first->sample({.period = 30, .measured = 41.0, .setpoint = 40.0, .output = output}, false, memory);
    QVERIFY(std::abs(first->share(memory) - 0.98) < 1e-9);
}

// The second, and last, stands at a half of its range, whatever is asked of it: a guard ends it there. The share comes to rest as far above
// the one at which that stands as the gain makes of the deviation, and falls beneath it with the first sample on the other side.
void Cascade::doesNotWindUpWhereAGuardCutsTheLast()
{
    const auto first = master({{"gain", 0.01}, {"integral_time", 400.0}, {"range_end", 0.4}});
    const auto second = follower({{"range_begin", 0.4}, {"range_end", 1.0}, {"output_min", 1.0}, {"output_max", 3.0}});
    std::vector<double> memory(std::size_t(first->memoryCount()), 0.0);
    double output = 0.0, cut = 1.0;
    const auto sample = [&](double measured, bool begins) {
        const model::ShareSpan followed = second->spanOf(first->share(memory), cut);
        output = first->sample(
            {.period = 30, .measured = measured, .setpoint = 40.0, .output = output, .followed = followed}, begins,
            memory);
        cut = std::min(second->sample({.measured = first->share(memory)}, false, {}), 2.0);
    };
    for (int i = 0; i < 9000; ++i) sample(25.0, i == 0);
    QCOMPARE(output, 1.0);
    QVERIFY(std::abs(first->share(memory) - (0.7 + 0.15)) < 1e-9);
    sample(41.0, false);
    QVERIFY(first->share(memory) < 0.7 && cut < 2.0);
}

// The first is cut at a half of its range: what is beyond is left to the next, which goes on to its end.
void Cascade::handsOverWhereAGuardCutsTheFirst()
{
    const auto first = master({{"gain", 0.01}, {"integral_time", 400.0}, {"range_end", 0.4}});
    const auto second = follower({{"range_begin", 0.4}, {"range_end", 1.0}, {"output_min", 1.0}, {"output_max", 3.0}});
    std::vector<double> memory(std::size_t(first->memoryCount()), 0.0);
    double output = 0.0, other = 1.0;
    for (int i = 0; i < 9000; ++i) {
        const model::ShareSpan followed = second->spanOf(first->share(memory), other);
        output = std::min(
            0.5,
            first->sample({.period = 30, .measured = 25.0, .setpoint = 40.0, .output = output, .followed = followed},
                          i == 0, memory));
        other = second->sample({.measured = first->share(memory)}, false, {});
    }
    QCOMPARE(first->share(memory), 1.0);
    QCOMPARE(other, 3.0);
}

void Cascade::aSpanSaysHowFarARangeGoesAlong()
{
    const auto second = follower({{"range_begin", 0.4}, {"range_end", 0.8}, {"output_min", 8.0}, {"output_max", 4.0}});
    const auto is = [&](double share, double written, double low, double high, bool isHeld) {
        const model::ShareSpan span = second->spanOf(share, written);
        return std::abs(span.low - low) < 1e-12 && std::abs(span.high - high) < 1e-12 && span.isHeld == isHeld;
    };
    QVERIFY(is(0.6, 6.0, 0.4, 0.8, false));
    QVERIFY(is(0.2, 8.0, 0.4, 0.8, false) && is(0.9, 4.0, 0.4, 0.8, false)); // at its ends
    QVERIFY(is(0.6, 7.0, 0.4, 0.5, true));                                   // it does not come so far
    QVERIFY(is(0.6, 5.0, 0.7, 0.8, true));                                   // it does not come back
    QVERIFY(is(0.6, base::notAvailable, 1.0, 0.0, false));                   // nobody knows
}

void Cascade::startsWhereTheFurthestRangeStands()
{
    const auto first = master({{"gain", 0.02}, {"range_end", 0.4}, {"output_min", 5.0}, {"output_max", 25.0}});
    const auto shareAfter = [&](double written, double ofFollowers) {
        std::vector<double> memory(std::size_t(first->memoryCount()), 0.0);
        (void)first->sample({.period = 30, .measured = 30.0, .setpoint = 40.0, .output = written, .share = ofFollowers},
                            true, memory);
        return first->share(memory);
    };
    QVERIFY(std::abs(shareAfter(15.0, base::notAvailable) - 0.2) < 1e-12);
    QVERIFY(std::abs(shareAfter(25.0, 0.7) - 0.7) < 1e-12);
    QVERIFY(std::abs(shareAfter(25.0, base::notAvailable) - 0.4) < 1e-12);
    QCOMPARE(shareAfter(1.0, base::notAvailable), 0.0);
}

void Cascade::holdsWhereNothingIsMeasured()
{
    const auto first = master({});
    std::vector<double> memory(std::size_t(first->memoryCount()), 0.0);
    QVERIFY(std::isnan(first->sample({.period = 30, .setpoint = 40.0}, true, memory)));
    for (const double value : memory) QCOMPARE(value, 0.0);
}

TITER_TEST(Cascade)

} // namespace tst_cascade

#include "tst_cascade.moc"
