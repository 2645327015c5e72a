// Alarms over what is played: which tags they watch there, and that they are raised as in a recorder.
#include "app/live/alarms/alarm_playback.h"
#include "core/base/math/random.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>
#include <cmath>

namespace tst_alarm_playback {

using namespace titer;
using namespace titer::app;
using alarm::Definition;
using alarm::Kind;
using alarm::State;
using alarm::Transition;

namespace {

constexpr std::int64_t second = 1'000'000;

Definition on(std::string id, Kind kind, std::string tag, double limit, std::string unit)
{
    Definition definition;
    definition.id = id;
    definition.name = "Alarm " + id;
    definition.kind = kind;
    definition.tag = std::move(tag);
    definition.limit = limit;
    definition.unit = std::move(unit);
    definition.cause = "the test";
    definition.consequence = "none";
    definition.response = "look";
    definition.timeToRespond = 60.0;
    return definition;
}

const std::vector<PlayedTag> tags = {{"recording/DO", "%"},
                                     {"recording/src-2/DO", "%"},
                                     {"recording/p", "mbar"},
                                     {"model/tank.volume", "L"},
                                     {"calc/qp", "pg/d"}};
const std::vector<model::TagEntry> links = {{"V", "tank.volume"}, {"DO", "tank.oxygen"}};

std::string watched(std::string_view tag)
{
    const PlayedTag* found = playedTag(tag, tags, links);
    return found ? found->id : std::string();
}

PlayedAlarm played(const Definition& definition)
{
    return playedAlarms(std::vector{definition}, tags, links).front();
}

// 10 L that rise by 1 L/h, a sample each 6 min, from 2 h before the begin on.
std::vector<connect::Sample> ramp()
{
    std::vector<connect::Sample> samples;
    for (int i = -20; i <= 200; ++i) {
        const std::int64_t at = undatedZero + i * 360 * second;
        samples.push_back({0, connect::status::good, at, at, 10.0 + i / 10.0});
    }
    return samples;
}

std::int64_t hours(double time)
{
    return undatedZero + std::llround(time * 3600.0) * second;
}

} // namespace

class TestAlarmPlayback : public QObject {
    Q_OBJECT

private slots:
    void watchesTheTagOfThatNameOrWhatThePlantTiesItTo();
    void limitsAreInTheUnitOfWhatIsPlayed();
    void saysWhyOneIsNotEvaluated();
    void expressionsReadThePlayedTags();
    void isRaisedAtTheTimeOfTheExactSolution();
    void howItIsCutChangesNothing();
    void whatAPersonDidIsDoneAgainUntilThere();
};

void TestAlarmPlayback::watchesTheTagOfThatNameOrWhatThePlantTiesItTo()
{
    QCOMPARE(watched("recording/DO"), std::string("recording/DO"));
    QCOMPARE(watched("src-1/DO"), std::string("recording/DO"));
    QCOMPARE(watched("src-2/DO"), std::string("recording/src-2/DO")); // an export of a store has both names
    QCOMPARE(watched("src-1/V"), std::string("model/tank.volume"));
    QCOMPARE(watched("recording/V"), std::string("model/tank.volume"));
    QCOMPARE(watched("src-1/tank.volume"), std::string("model/tank.volume"));
    QCOMPARE(watched("model/tank.volume"), std::string("model/tank.volume"));
    QCOMPARE(watched("calc/qp"), std::string("calc/qp"));
    // What names the model is not the probe.
    QCOMPARE(watched("model/DO"), std::string());
    QCOMPARE(watched("src-1/pH"), std::string());
    QCOMPARE(watched("titer/disk"), std::string());
}

void TestAlarmPlayback::limitsAreInTheUnitOfWhatIsPlayed()
{
    Definition high = on("al-1", Kind::Above, "src-1/p", 1.2, "bar");
    high.deadband = 0.1;
    const PlayedAlarm one = played(high);
    QVERIFY(one.isEvaluated());
    QCOMPARE(one.definition.tag, std::string("recording/p"));
    QCOMPARE(one.definition.unit, std::string("mbar"));
    QVERIFY(std::abs(one.definition.limit - 1200.0) < 1e-9);
    QVERIFY(std::abs(one.definition.deadband - 100.0) < 1e-9);
}

void TestAlarmPlayback::saysWhyOneIsNotEvaluated()
{
    const auto why = [](const Definition& definition) {
        return QString::fromStdString(played(definition).whyNot.text());
    };
    QVERIFY(why(on("al-1", Kind::Above, "src-1/pH", 7.0, "")).contains("“src-1/pH”"));
    QVERIFY(why(on("al-1", Kind::Above, "src-1/p", 30.0, "°C")).contains("°C"));
    // A model is never silent, a recording may be.
    QVERIFY(why(on("al-1", Kind::Stale, "src-1/V", 60.0, "")).contains("Alarm al-1"));
    QVERIFY(why(on("al-1", Kind::Stale, "src-1/DO", 60.0, "")).isEmpty());
    Definition off = on("al-1", Kind::Above, "src-1/p", 1.0, "bar");
    off.enabled = false;
    QVERIFY(why(off).contains("disabled"));
    Definition bare = on("al-1", Kind::Above, "src-1/p", 1.0, "bar");
    bare.response.clear();
    QVERIFY(!why(bare).isEmpty());
}

void TestAlarmPlayback::expressionsReadThePlayedTags()
{
    Definition both = on("al-1", Kind::Expression, "", 0.0, "");
    both.expression = "and(`src-1/DO` < 30, `src-1/V` > 12)";
    both.suppression = "`src-1/V` < 11";
    const PlayedAlarm one = played(both);
    QVERIFY2(one.isEvaluated(), one.whyNot.text().c_str());
    QCOMPARE(one.definition.expression, std::string("and(`recording/DO` < 30, `model/tank.volume` > 12)"));
    QCOMPARE(one.definition.suppression, std::string("`model/tank.volume` < 11"));
    AlarmPlayback playback;
    playback.start(std::vector{one}, undatedZero, 0);
    QCOMPARE(playback.definitions().size(), std::size_t(1));
}

// V = 10 L + 1 L/h · t is above 15 L after 5 h: the first sample beyond is that of 5.1 h, and the delay of 15 min ends at 5.35 h.
void TestAlarmPlayback::isRaisedAtTheTimeOfTheExactSolution()
{
    Definition high = on("al-1", Kind::Above, "src-1/V", 15.0, "L"), late = high;
    late.id = "al-2";
    late.onDelay = 900.0;
    const std::vector<PlayedAlarm> alarms = playedAlarms(std::vector{high, late}, tags, links);
    AlarmPlayback playback;
    playback.start(alarms, hours(-2.0), 0);
    playback.play(ramp(), hours(20.0));
    const std::vector<Transition>& came = playback.transitions();
    QCOMPARE(came.size(), std::size_t(2));
    QVERIFY(came[0].alarm == "al-1" && came[0].act == Transition::Act::Raised);
    QCOMPARE(came[0].time, hours(5.1));
    QVERIFY(std::abs(came[0].value - 15.1) < 1e-9);
    QCOMPARE(came[1].time, hours(5.35));
    QCOMPARE(playback.statuses()[0].state, State::Unacknowledged);
    QCOMPARE(playback.reached(), hours(20.0));
}

void TestAlarmPlayback::howItIsCutChangesNothing()
{
    base::Random random(7, "alarm playback");
    std::vector<connect::Sample> samples;
    double value = 15.0;
    for (int i = 0; i < 2000; ++i) {
        value = std::clamp(value + 2.0 * (random.uniform() - 0.5), 10.0, 20.0);
        const std::int64_t at = undatedZero + i * 60 * second;
        const bool bad = random.uniform() < 0.05;
        if (i > 900 && i < 960) continue; // silent
        samples.push_back({0, bad ? connect::status::bad : connect::status::good, at, at, value});
    }
    Definition high = on("al-1", Kind::Above, "src-1/DO", 16.0, "%"),
               stale = on("al-2", Kind::Stale, "src-1/DO", 600, ""),
               rate = on("al-3", Kind::Rate, "src-1/DO", 0.012, "%");
    high.deadband = 1.0;
    high.onDelay = 300.0;
    high.offDelay = 120.0;
    const std::vector<PlayedAlarm> alarms = playedAlarms(std::vector{high, stale, rate}, tags, links);
    const std::int64_t end = samples.back().receiveTime + 3600 * second;
    AlarmPlayback whole, cut;
    whole.start(alarms, undatedZero, 0);
    whole.play(samples, end);
    cut.start(alarms, undatedZero, 0);
    std::size_t at = 0;
    for (std::int64_t to = undatedZero; to < end; to += std::int64_t(random.uniform() * 4000.0) * second) {
        const std::size_t from = at;
        while (at < samples.size() && samples[at].receiveTime <= to) ++at;
        cut.play(std::span(samples).subspan(from, at - from), to);
    }
    cut.play(std::span(samples).subspan(at), end);
    QVERIFY(whole.transitions().size() > 20);
    QVERIFY(std::ranges::any_of(whole.transitions(), [](const Transition& one) { return one.alarm == "al-2"; }));
    QCOMPARE(cut.transitions(), whole.transitions());
    QCOMPARE(cut.statuses(), whole.statuses());
}

void TestAlarmPlayback::whatAPersonDidIsDoneAgainUntilThere()
{
    const std::vector<PlayedAlarm> alarms =
        playedAlarms(std::vector{on("al-1", Kind::Above, "src-1/V", 15.0, "L")}, tags, links);
    const std::vector<connect::Sample> samples = ramp();
    AlarmPlayback playback;
    const auto go = [&](double from, double to) {
        std::vector<connect::Sample> part;
        std::ranges::copy_if(samples, std::back_inserter(part), [&](const connect::Sample& one) {
            return one.receiveTime > hours(from) && one.receiveTime <= hours(to);
        });
        playback.play(part, hours(to));
    };
    const auto state = [&] { return playback.statuses()[0].state; };
    playback.start(alarms, hours(-2.0), 0);
    go(-3.0, 6.0);
    QVERIFY(!playback.act({Transition::Act::Acknowledged, "al-2"}));
    QVERIFY(playback.act({Transition::Act::Acknowledged, "al-1", "ada", "seen"}));
    QCOMPARE(state(), State::Acknowledged);
    QCOMPARE(playback.statuses()[0].person, std::string("ada"));
    go(6.0, 8.0);
    // Back to 7 h: it was acknowledged by then.
    playback.start(alarms, hours(-2.0), hours(7.0));
    go(-3.0, 7.0);
    QCOMPARE(state(), State::Acknowledged);
    QCOMPARE(playback.statuses()[0].since, hours(6.0));
    // Back to 5.5 h, where it was not, and on: what had been done later has not been done.
    playback.start(alarms, hours(-2.0), hours(5.5));
    go(-3.0, 5.5);
    QCOMPARE(state(), State::Unacknowledged);
    go(5.5, 8.0);
    QCOMPARE(state(), State::Unacknowledged);
}

TITER_TEST(TestAlarmPlayback)

} // namespace tst_alarm_playback

#include "tst_alarm_playback.moc"
