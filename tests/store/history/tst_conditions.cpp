// Intervals by condition: cases made by hand, and what stands in the index after them.
#include "core/store/history/conditions.h"
#include "core/store/history/historian.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

#include <limits>

namespace tst_conditions {

using namespace titer::store;
namespace status = titer::connect::status;

namespace {

constexpr std::int64_t second = 1'000'000;

Point at(double time, double value, titer::connect::Status quality = status::good)
{
    return {std::int64_t(time * second), std::int64_t(time * second), value, quality};
}

Condition above(double limit, double deadband = 0.0, double delay = 0.0)
{
    return {.tag = 1, .limit = limit, .deadband = deadband, .delay = std::int64_t(delay * second), .name = "warm"};
}

// "+2 -5": opened at 2 s, ended at 5 s.
std::string courseOf(ConditionState& state)
{
    std::string course;
    for (const ConditionState::Change& change : state.changes())
        course +=
            (course.empty() ? "" : " ") + std::string(change.opens ? "+" : "-") + std::to_string(change.time / second);
    state.clearChanges();
    return course;
}

std::string courseOf(const Condition& condition, const std::vector<Point>& points)
{
    ConditionState state(condition, std::nullopt);
    for (const Point& point : points) state.take(point);
    return courseOf(state);
}

} // namespace

class TestConditions : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_writer.reset(); }

    void opensBeyondTheLimitAndEndsWhenBack();
    void opensOnceWhileTheValueChatters();
    void waitsForTheDelay();
    void takesAValueToHoldUntilTheNext();
    void leavesBadValuesOut();
    void passesOverWhatComesOutOfOrder();
    void passesOverWhatIsStampedAhead();
    void takesAnOpenIntervalUpAgainAfterARestart();
    void countsADelayOnOverARestart_data();
    void countsADelayOnOverARestart();
    void leavesEndedByHandWhatWasEndedByHand();
    void putsWhatIsReadBackWhereItWas();
    void opensAPhaseForEachText();
    void followsWhatOthersAddAndRemove();
    void refusesWhatCannotBeWatched();

private:
    std::vector<Interval> intervals() { return *Intervals::open(m_folder, Database::Mode::Read)->between(0, 0); }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::string m_folder;
    std::optional<Historian> m_writer;
    std::int64_t m_number = 0, m_text = 0;
};

void TestConditions::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_folder = m_dir->filePath("plant.history").toStdString();
    auto made = Historian::open(m_folder);
    QVERIFY(made.ok());
    m_writer.emplace(std::move(*made));
    m_number = *m_writer->tag({0, "plc", "T", {}, "°C", titer::connect::TagKind::Number, false});
    m_text = *m_writer->tag({0, "plc", "step", {}, {}, titer::connect::TagKind::Text, false});
}

void TestConditions::opensBeyondTheLimitAndEndsWhenBack()
{
    QCOMPARE(courseOf(above(37), {at(0, 36), at(1, 37), at(2, 37.5), at(3, 38), at(4, 37), at(5, 36)}),
             std::string("+2 -4"));
    Condition below = above(30);
    below.kind = Condition::Kind::Below;
    QCOMPARE(courseOf(below, {at(0, 31), at(1, 30), at(2, 29), at(3, 30), at(4, 28)}), std::string("+2 -3 +4"));
}

void TestConditions::opensOnceWhileTheValueChatters()
{
    std::vector<Point> points;
    for (int i = 0; i < 100; ++i) points.push_back(at(i, i % 2 == 0 ? 37.1 : 36.9));
    points.push_back(at(100, 36.5));
    QCOMPARE(courseOf(above(37, 0.5), points), std::string("+0 -100"));
    points.pop_back();
    QCOMPARE(courseOf(above(37, 0.0, 1.5), points), std::string()); // never beyond for that long
}

void TestConditions::waitsForTheDelay()
{
    QCOMPARE(courseOf(above(37, 0, 10), {at(0, 38), at(9, 38), at(9.5, 36), at(10, 38), at(19, 38)}), std::string());
    QCOMPARE(courseOf(above(37, 0, 10), {at(0, 38), at(10, 38), at(12, 36)}), std::string("+0 -12"));
    // Sources that report changes only: nothing more comes.
    ConditionState state(above(37, 0, 10), std::nullopt);
    state.take(at(5, 38));
    state.pass(14 * second);
    QCOMPARE(courseOf(state), std::string());
    state.pass(15 * second);
    state.pass(16 * second);
    QCOMPARE(courseOf(state), std::string("+5"));
}

void TestConditions::takesAValueToHoldUntilTheNext()
{
    QCOMPARE(courseOf(above(37, 0, 10), {at(0, 38), at(60, 36)}), std::string("+0 -60"));
    QCOMPARE(courseOf(above(37, 0, 10), {at(0, 38), at(5, 0, status::bad), at(60, 36)}), std::string());
}

void TestConditions::leavesBadValuesOut()
{
    const double nan = std::numeric_limits<double>::quiet_NaN();
    for (const auto quality : {status::bad, status::badNoCommunication, status::uncertain}) {
        QCOMPARE(courseOf(above(37), {at(0, 36), at(1, 99, quality), at(2, 36)}), std::string());
        QCOMPARE(courseOf(above(37), {at(0, 38), at(1, 0, quality), at(2, 38), at(3, 36)}), std::string("+0 -3"));
    }
    QCOMPARE(courseOf(above(37), {at(0, 38), at(1, nan), at(2, 36)}), std::string("+0 -2"));
    ConditionState state(above(37, 0, 10), std::nullopt);
    state.take(at(0, 38));
    state.take(at(1, nan, status::badNoCommunication));
    state.pass(1000 * second);
    QCOMPARE(courseOf(state), std::string());
}

void TestConditions::passesOverWhatComesOutOfOrder()
{
    QCOMPARE(courseOf(above(37), {at(0, 38), at(5, 38), at(3, 36), at(6, 38)}), std::string("+0"));
}

// It would be deaf for as long as the clock is ahead.
void TestConditions::passesOverWhatIsStampedAhead()
{
    const Point ahead{36'000 * second, 2 * second, 36, status::uncertain};
    QCOMPARE(courseOf(above(37), {at(1, 36), ahead, at(3, 38)}), std::string("+3"));
}

void TestConditions::takesAnOpenIntervalUpAgainAfterARestart()
{
    Condition condition = above(37, 0.5);
    condition.tag = m_number;
    QVERIFY(Conditions::open(m_folder)->add(condition).ok());
    {
        auto watch = ConditionWatch::open(m_folder);
        QVERIFY(watch.ok());
        const Point point = at(5, 38);
        watch->take(m_number, std::span(&point, 1));
        QVERIFY(watch->commit(6 * second).ok());
    }
    Interval expected{.id = 1,
                      .kind = Interval::Kind::Excursion,
                      .name = "warm",
                      .place = "plc/T",
                      .from = 5 * second,
                      .openedBy = "condition"};
    QCOMPARE(intervals(), std::vector{expected});
    auto watch = ConditionWatch::open(m_folder);
    for (const Point& point : {at(100, 38), at(101, 36.8)}) watch->take(m_number, std::span(&point, 1));
    QVERIFY(watch->commit(102 * second).ok());
    QCOMPARE(intervals(), std::vector{expected});
    const Point back = at(103, 36.5);
    watch->take(m_number, std::span(&back, 1));
    QVERIFY(watch->commit(104 * second).ok());
    expected.to = 103 * second;
    QCOMPARE(intervals(), std::vector{expected});
    QVERIFY(m_writer->commit(105 * second).ok()); // next to the writer of the store
}

void TestConditions::countsADelayOnOverARestart_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<double>("time");
    QTest::addColumn<QString>("course");
    QTest::newRow("still beyond") << 38.0 << 60.0 << "2-0";
    QTest::newRow("back again, nobody knows since when") << 36.0 << 60.0 << "";
    QTest::newRow("beyond, but not for long enough") << 38.0 << 11.0 << "";
}

void TestConditions::countsADelayOnOverARestart()
{
    QFETCH(double, value);
    QFETCH(double, time);
    QFETCH(QString, course);
    Condition condition = above(37, 0.5, 10);
    condition.tag = m_number;
    QVERIFY(Conditions::open(m_folder)->add(condition).ok());
    {
        auto watch = ConditionWatch::open(m_folder);
        for (const Point& point : {at(0, 36), at(2, 38), at(5, 38.5)}) {
            QVERIFY(m_writer->append(m_number, std::span(&point, 1)).ok());
            watch->take(m_number, std::span(&point, 1));
        }
        QVERIFY(m_writer->commit(6 * second).ok() && watch->commit(6 * second).ok());
    }
    auto watch = ConditionWatch::open(m_folder);
    QVERIFY(watch->commit(1000 * second).ok()); // that nobody recorded is no proof
    QVERIFY(intervals().empty());
    const Point next = at(time, value);
    watch->take(m_number, std::span(&next, 1));
    QVERIFY(watch->commit(next.time + second / 2).ok());
    QString found;
    for (const Interval& one : intervals()) found += QString("%1-%2").arg(one.from / second).arg(one.to / second);
    QCOMPARE(found, course);
}

void TestConditions::leavesEndedByHandWhatWasEndedByHand()
{
    Condition condition = above(37, 0.5, 10);
    condition.tag = m_number;
    QVERIFY(Conditions::open(m_folder)->add(condition).ok());
    {
        auto watch = ConditionWatch::open(m_folder);
        for (const Point& point : {at(0, 38), at(20, 38)}) {
            QVERIFY(m_writer->append(m_number, std::span(&point, 1)).ok());
            watch->take(m_number, std::span(&point, 1));
        }
        QVERIFY(m_writer->commit(21 * second).ok() && watch->commit(21 * second).ok());
    }
    QVERIFY(Intervals::open(m_folder)->end(1, 15 * second).ok());
    auto watch = ConditionWatch::open(m_folder);
    const Point next = at(22, 38);
    watch->take(m_number, std::span(&next, 1));
    QVERIFY(watch->commit(23 * second).ok());
    QCOMPARE(intervals().size(), std::size_t(1));
    QCOMPARE(intervals()[0].to, 15 * second);
}

void TestConditions::putsWhatIsReadBackWhereItWas()
{
    // The source was away from 10 s to 100 s, and gave what was missed when it was back.
    ConditionState state(above(37, 0, 5), std::nullopt);
    state.take(at(10, 36));
    state.take({20 * second, 101 * second, 38, status::good});
    state.take({40 * second, 101 * second, 36, status::good});
    state.take(at(102, 36));
    QCOMPARE(courseOf(state), std::string("+20 -40"));
    // Behind a newer value it changes nothing that was reported.
    state.take({60 * second, 103 * second, 38, status::good});
    state.take({80 * second, 103 * second, 36, status::good});
    QCOMPARE(courseOf(state), std::string());
}

void TestConditions::opensAPhaseForEachText()
{
    QVERIFY(Conditions::open(m_folder)
                ->add({.tag = m_text, .kind = Condition::Kind::EachText, .opens = Interval::Kind::Phase})
                .ok());
    const auto take = [&](std::vector<LongPoint> points) {
        auto watch = ConditionWatch::open(m_folder); // each time a restart
        for (const LongPoint& point : points) watch->take(m_text, point);
        QVERIFY(watch->commit(0).ok());
    };
    take({{1 * second, 0, status::good, "Growth"}, {2 * second, 0, status::good, "Growth"}});
    take({{3 * second, 0, status::bad, "Feed"}, {4 * second, 0, status::good, "Growth"}});
    take({{5 * second, 0, status::good, "Feed"}, {9 * second, 0, status::good, ""}});
    std::string all;
    for (const Interval& phase : intervals())
        all += std::string(nameOf(phase.kind)) + " " + phase.name + " " + std::to_string(phase.from / second) + "-" +
               std::to_string(phase.to / second) + "; ";
    QCOMPARE(all, std::string("phase Growth 1-5; phase Feed 5-9; "));
}

void TestConditions::followsWhatOthersAddAndRemove()
{
    auto watch = ConditionWatch::open(m_folder);
    Condition condition = above(37);
    condition.tag = m_number;
    const std::int64_t id = *Conditions::open(m_folder)->add(condition);
    QVERIFY(watch->commit(0).ok());
    const Point warm = at(5, 38);
    watch->take(m_number, std::span(&warm, 1));
    QVERIFY(watch->commit(6 * second).ok());
    QCOMPARE(intervals().size(), std::size_t(1));
    QVERIFY(Conditions::open(m_folder)->remove(id, 8 * second).ok());
    QCOMPARE(intervals().front().to, 8 * second);
    // What the recorder saw before it knows of that opens nothing any more.
    for (const Point& point : {at(9, 36), at(10, 38)}) watch->take(m_number, std::span(&point, 1));
    QVERIFY(watch->commit(11 * second).ok());
    QCOMPARE(intervals().size(), std::size_t(1));
    QCOMPARE(intervals().front().to, 8 * second);
    QVERIFY(!Conditions::open(m_folder)->remove(id, 0).ok());
}

void TestConditions::refusesWhatCannotBeWatched()
{
    auto conditions = Conditions::open(m_folder);
    const auto refused = [&](const Condition& condition) { return !conditions->add(condition).ok(); };
    const double nan = std::numeric_limits<double>::quiet_NaN();
    Condition good = above(37);
    good.tag = m_number;
    for (const Condition& wrong : {above(nan), above(37, -1), above(37, 0, -1)}) {
        Condition condition = wrong;
        condition.tag = m_number;
        QVERIFY(refused(condition));
    }
    Condition unnamed = good, unknown = good, text = good, number = good;
    unnamed.name.clear();
    unknown.tag = 77;
    text.tag = m_text;
    number.kind = Condition::Kind::EachText;
    for (const Condition& wrong : {unnamed, unknown, text, number}) QVERIFY(refused(wrong));
    QVERIFY(!refused(good));
    good.id = 1;
    QCOMPARE(*conditions->list(), std::vector{good});
}

TITER_TEST(TestConditions)

} // namespace tst_conditions

#include "tst_conditions.moc"
