// The same inputs give the same transitions: in any batches, with any ticks, over any restarts, as random inputs show.
#include "tests/support/core/alarm_rig.h"
#include "tests/support/test_program.h"

#include <functional>
#include <random>

namespace tst_replay {

using namespace titer;
using namespace titer::alarm;
using test::AlarmRig;
using test::highAlarm;

namespace {

struct Input {
    enum class Kind { Sample, Tick, Act } kind = Kind::Sample;
    std::int64_t time = 0; // of receipt
    connect::Sample sample;
    Act act;
};

std::vector<Definition> variety()
{
    std::vector<Definition> all;
    const auto add = [&](Kind kind, const char* tag, double limit, double deadband, double onDelay, double offDelay) {
        Definition definition = highAlarm("al-" + std::to_string(all.size() + 1));
        definition.kind = kind;
        definition.tag = tag;
        definition.limit = limit;
        definition.deadband = deadband;
        definition.onDelay = onDelay;
        definition.offDelay = offDelay;
        definition.group = all.size() % 2 ? "N-1" : "";
        all.push_back(definition);
        return &all.back();
    };
    add(Kind::Above, "src/A", 5, 1, 0, 0);
    add(Kind::Above, "src/A", 7, 0, 3, 2)->latch = true;
    add(Kind::Below, "src/B", -2, 1, 2, 0)->suppression = "`src/D` > 2";
    add(Kind::Deviation, "src/A", 4, 1, 1.5, 1)->reference = "src/B";
    add(Kind::Rate, "src/C", 3, 1, 2, 2);
    add(Kind::Rate, "src/C", 6, 0, 0, 0)->latch = true;
    add(Kind::Stale, "src/D", 4, 0, 0, 0);
    add(Kind::Stale, "src/D", 3, 0, 2, 5)->suppression = "`src/A` > 6";
    add(Kind::BadQuality, "src/B", 0, 0, 1, 1);
    add(Kind::Expression, "", 0, 0, 2, 1)->expression = "`src/C` + `src/D` > 4";
    return all;
}

class Weather {
public:
    explicit Weather(unsigned seed)
        : m_random(seed)
    {
    }

    std::vector<Input> make(std::size_t count)
    {
        std::vector<Input> inputs;
        std::int64_t now = AlarmRig::start;
        while (inputs.size() < count) {
            now += 1000 + upTo(400'000);
            Input input{.time = now, .sample = {}, .act = {}};
            const std::int64_t dice = upTo(100);
            if (dice < 12)
                input.kind = Input::Kind::Tick;
            else if (dice < 18)
                makeAct(input);
            else
                makeSample(input);
            inputs.push_back(input);
        }
        inputs.push_back({.kind = Input::Kind::Tick, .time = now + 3'600'000'000, .sample = {}, .act = {}});
        return inputs;
    }

private:
    std::int64_t upTo(std::int64_t max) { return std::int64_t(m_random() % std::uint64_t(max)); }

    void makeAct(Input& input)
    {
        constexpr Transition::Act acts[] = {
            Transition::Act::Acknowledged,      Transition::Act::Acknowledged,     Transition::Act::Reset,
            Transition::Act::Shelved,           Transition::Act::Unshelved,        Transition::Act::TakenOut,
            Transition::Act::ReturnedToService, Transition::Act::ReturnedToService};
        input.kind = Input::Kind::Act;
        input.act = {.act = acts[upTo(std::size(acts))],
                     .alarm = "al-" + std::to_string(1 + upTo(10)),
                     .person = "anna",
                     .reason = "probe",
                     .until = input.time + 1 + upTo(20'000'000)};
    }

    void makeSample(Input& input)
    {
        const auto tag = std::uint32_t(upTo(4));
        // Each source has a clock of its own, which is set now and then; some samples come late, some are bad.
        if (upTo(200) == 0) m_skew[tag] = upTo(3) == 0 ? -AlarmRig::start : upTo(20) * 100'000'000'000;
        const std::int64_t late = upTo(10) == 0 ? upTo(3'000'000) : 0;
        input.sample = {.tag = tag,
                        .sourceTime = input.time + m_skew[tag] - late,
                        .receiveTime = input.time,
                        .value = double(upTo(200)) / 10.0 - 10.0};
        if (upTo(8) != 0) input.sample.value = m_last[tag]; // values stay for a while
        m_last[tag] = input.sample.value;
        if (upTo(20) == 0) input.sample.status = connect::status::badSensorFailure;
        if (upTo(30) == 0) input.sample.value = std::numeric_limits<double>::quiet_NaN();
        if (upTo(30) != 0) return;
        // Said of the connection, by the clock of the recorder.
        input.sample.sourceTime = input.time;
        input.sample.value = m_last[tag];
        input.sample.status =
            upTo(2) ? connect::status::badNoCommunication : connect::status::uncertainNoCommunicationLastUsable;
    }

    std::mt19937_64 m_random;
    std::int64_t m_skew[4] = {};
    double m_last[4] = {};
};

Engine engineOf(const std::vector<Definition>& definitions)
{
    Engine engine;
    if (!engine.define(definitions, {}, {}, AlarmRig::start).empty()) qFatal("refused");
    engine.clear();
    return engine;
}

// What came of it, and how all stand in the end.
struct Outcome {
    std::vector<Transition> reported;
    std::vector<AlarmStatus> statuses;
};

// `between` is called before each input, and may put another engine instead of this one.
Outcome run(const std::vector<Input>& inputs, std::size_t batch,
            const std::function<void(Engine&, std::size_t)>& between = {}, bool ticks = true)
{
    Engine engine = engineOf(variety());
    std::vector<Transition> reported;
    std::vector<connect::Sample> waiting;
    const auto flush = [&] {
        engine.take(waiting);
        waiting.clear();
        reported.insert(reported.end(), engine.transitions().begin(), engine.transitions().end());
        engine.clear();
    };
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        const Input& input = inputs[i];
        if (between) between(engine, i);
        if (input.kind == Input::Kind::Sample) {
            waiting.push_back(input.sample);
            if (waiting.size() >= batch) flush();
            continue;
        }
        flush();
        if (input.kind == Input::Kind::Act)
            (void)engine.act(input.act, input.time).ok();
        else if (ticks || i + 1 == inputs.size())
            engine.tick(input.time);
        flush();
    }
    return {reported, engine.statuses()};
}

} // namespace

class AlarmReplay : public QObject {
    Q_OBJECT

private:
    static void same(const Outcome& one, const Outcome& other)
    {
        const std::vector<Transition>&a = one.reported, &b = other.reported;
        for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i)
            if (!(a[i] == b[i]))
                QFAIL(qPrintable(QString("transition %1: %2 but %3")
                                     .arg(i)
                                     .arg(transitionJson(a[i]).write(false).c_str())
                                     .arg(transitionJson(b[i]).write(false).c_str())));
        QCOMPARE(a.size(), b.size());
        for (std::size_t i = 0; i < one.statuses.size(); ++i)
            QCOMPARE(statusJson(one.statuses[i]).write(), statusJson(other.statuses[i]).write());
    }

private slots:
    void initTestCase()
    {
        // The inputs reach all kinds of transitions, else what follows shows nothing.
        std::map<Transition::Act, std::size_t> count;
        std::map<std::string, std::size_t> raised;
        for (const Transition& transition : run(Weather(1).make(20'000), 1).reported) {
            ++count[transition.act];
            if (transition.act == Transition::Act::Raised) ++raised[transition.alarm];
        }
        for (int act = 0; act < int(Transition::Act::Defined); ++act)
            QVERIFY2(count[Transition::Act(act)] > 20, nameOf(Transition::Act(act)));
        QCOMPARE(raised.size(), variety().size());
        for (const auto& [alarm, times] : raised) QVERIFY2(times > 10, alarm.c_str());
    }

    void givesTheSameInAnyBatches()
    {
        for (unsigned seed = 1; seed <= 5; ++seed) {
            const std::vector<Input> inputs = Weather(seed).make(5000);
            const Outcome one = run(inputs, 1);
            for (const std::size_t batch : {2, 7, 1000}) same(one, run(inputs, batch));
        }
    }

    void givesTheSameWithoutTicks()
    {
        // What is due is reported with the time at which it was, whoever shows that it has passed.
        for (unsigned seed = 1; seed <= 5; ++seed) {
            const std::vector<Input> inputs = Weather(seed).make(5000);
            same(run(inputs, 1), run(inputs, 1, {}, false));
        }
    }

    void givesTheSameOverRestartsAtAnyMoment()
    {
        for (unsigned seed = 1; seed <= 5; ++seed) {
            const std::vector<Input> inputs = Weather(seed).make(4000);
            std::mt19937 random(seed);
            const auto restart = [&](Engine& engine, std::size_t i) {
                if (random() % 20 != 0) return;
                std::vector<AlarmStatus> kept;
                for (const AlarmStatus& alarmStatus : engine.statuses()) {
                    const std::string text = statusJson(alarmStatus).write(false);
                    base::Errors errors;
                    kept.push_back(readStatus(base::readJson(text, errors)).value());
                    QVERIFY(errors.empty() && kept.back() == alarmStatus);
                }
                Engine next;
                QVERIFY(next.define(engine.definitions(), {}, {}, inputs[i].time).empty());
                next.clear();
                next.restore(kept);
                engine = std::move(next);
            };
            same(run(inputs, 1), run(inputs, 1, restart));
        }
    }

    // After a kill there are the states of the last change, and the samples of the store.
    void givesTheSameAfterAKill()
    {
        AlarmRig rig({[] {
            Definition stale = highAlarm();
            stale.kind = Kind::Stale;
            stale.limit = 60.0;
            return stale;
        }()});
        const std::vector<AlarmStatus> written = rig.engine.statuses();
        rig.run("X:30=1 X:80=1");
        QVERIFY(rig.engine.changed().empty()); // so that nothing more was written
        Engine next;
        QVERIFY(next.define(rig.engine.definitions(), {}, {}, test::atSecond(110)).empty());
        next.clear();
        const connect::Sample newest{.sourceTime = test::atSecond(80), .receiveTime = test::atSecond(80), .value = 1};
        next.restore(written, {&newest, 1});
        next.tick(test::atSecond(139));
        QVERIFY(next.transitions().empty());
        next.tick(test::atSecond(140));
        QCOMPARE(next.transitions().size(), std::size_t(1));
        QCOMPARE(next.transitions()[0].time, test::atSecond(140));
    }

    // States are written when they change: of two on one tag the later one knows more.
    void takesTheNewestReadingOfAllStates()
    {
        Definition stale = highAlarm("al-1");
        stale.kind = Kind::Stale;
        stale.limit = 60.0;
        AlarmRig rig({stale, highAlarm("al-2")});
        rig.run("X:1=40");
        std::vector<AlarmStatus> written{rig.alarmStatus(0)};
        rig.run("X:30=60");
        written.push_back(rig.alarmStatus(1));
        for (int order = 0; order < 2; ++order) {
            Engine next;
            QVERIFY(next.define(rig.engine.definitions(), {}, {}, test::atSecond(40)).empty());
            next.clear();
            next.restore(written);
            next.tick(test::atSecond(89));
            QVERIFY(next.transitions().empty());
            next.tick(test::atSecond(91));
            QCOMPARE(next.transitions().size(), std::size_t(1));
            QCOMPARE(next.transitions()[0].time, test::atSecond(90));
            std::swap(written[0], written[1]);
        }
    }

    void saysWhichStatesToWrite()
    {
        AlarmRig rig({highAlarm("al-1"), [] {
                          Definition slow = highAlarm("al-2");
                          slow.onDelay = 10.0;
                          return slow;
                      }()});
        rig.run("X:1=40 X:2=41");
        QVERIFY(rig.engine.changed().empty()); // newest values alone are not written
        rig.run("X:3=60");
        QCOMPARE(rig.engine.changed(), (std::vector<std::size_t>{0, 1})); // one is raised, of the other a delay runs
        rig.engine.clear();
        QCOMPARE(rig.alarmStatus(1).value, 60.0);
        rig.run("X:4=61");
        QVERIFY(rig.engine.changed().empty());
        QCOMPARE(rig.alarmStatus(1).value, 61.0); // but are there
        rig.run("X:5=40");
        const std::vector<Definition> same = rig.engine.definitions();
        QVERIFY(rig.engine.define(same, {}, {}, test::atSecond(6)).empty());
        QCOMPARE(rig.engine.changed(), (std::vector<std::size_t>{0, 1})); // not forgotten over an edit
    }
};

TITER_TEST(AlarmReplay)

} // namespace tst_replay

#include "tst_replay.moc"
