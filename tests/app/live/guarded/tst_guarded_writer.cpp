// The guarded writer at a device that keeps what it is written, or does not: what comes through, what is noted, when it falls back.
#include "app/live/guarded/guarded_writer.h"
#include "core/base/not_available.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>

namespace tst_guarded_writer {

using namespace titer;
using namespace titer::app;
using guard::ArmState;
using guard::Distrust;
using guard::Writer;

namespace {

constexpr double perHour = 1e-3 / 3600.0; // L/h in m3/s
enum Place : std::uint32_t { Feed, Beat, Remote, Oxygen };

// A flow of 0 to 2 L/h that changes by 1 L/h in a minute, stopped while the oxygen is below 20.
GuardedSetup setupOf(bool beats = true)
{
    GuardedBinding feed;
    feed.guard = "feed";
    feed.writes = "feed.out.flow";
    feed.signature = "set by A. Keller";
    feed.shown = "L/h";
    feed.limits.min = 0.0;
    feed.limits.max = 2.0 * perHour;
    feed.limits.interlocks = {{.above = false, .limit = 20.0, .release = 25.0, .hold = 0.0}};
    feed.interlocks = {{.place = Oxygen, .id = "oxygen", .unit = *base::findUnit("1")}};
    feed.tag = feed.readBack = {.place = Feed, .id = "feed", .unit = *base::findUnit("L/h")};
    GuardedSetup setup{.points = {feed}, .beatEvery = 1.0, .fallsBack = 4.0};
    if (beats) setup.heartbeat = BoundTag{.place = Beat, .id = "beat", .unit = *base::findUnit("1")};
    setup.remote = BoundTag{.place = Remote, .id = "remote", .unit = *base::findUnit("1")};
    return setup;
}

guard::ArmTerms termsOf(double cutting)
{
    return {.advisory = 10.0, .hold = 2.0, .armed = 600.0, .stale = 30.0, .cutting = cutting, .outOfBand = 20.0};
}
const guard::ArmTerms terms = termsOf(20.0);

// Runs by seconds; the device tells its values once a second, and its feed goes back to 0.25 L/h after 4 s without a beat.
struct Stand {
    GuardedWriter writer;
    double time = 0.0;
    std::map<std::uint32_t, double> device{{Feed, 0.25}, {Beat, 0.0}, {Remote, 1.0}, {Oxygen, 60.0}};
    std::vector<double> written; // to the feed [L/h]
    double beatAt = 0.0, lastBeat = 0.0;
    std::optional<double> keeps; // whatever it is written [L/h]
    bool refuses = false;
    bool asks = true; // the controller, each second
    double asked = 1.0;
    std::vector<GuardNote> notes;

    explicit Stand(const GuardedSetup& setup = setupOf())
        : writer(setup, [this](const connect::WriteKey&, std::uint32_t tag, const connect::WriteValue& value) {
            return take(tag, std::get<double>(value));
        })
    {
        writer.setThere(true);
    }
    base::Done take(std::uint32_t tag, double value)
    {
        if (refuses) return base::Error{base::Code::Device, "device", base::say("The device said no.")};
        if (tag == Beat) beatAt = time;
        if (tag == Feed) written.push_back(value);
        device[tag] = tag == Feed ? keeps.value_or(value) : value;
        return base::done();
    }
    void tell()
    {
        for (const auto& [tag, value] : device) writer.hear({.tag = tag, .value = value});
    }
    void pass(double seconds, double step = 1.0)
    {
        for (const double end = time + seconds; time < end - 1e-9;) {
            time += step;
            if (time - beatAt > 4.0) device[Feed] = keeps.value_or(0.25);
            tell();
            if (asks) ask(asked);
            writer.work(time);
            for (GuardNote& note : writer.takeNotes()) notes.push_back(std::move(note));
        }
    }
    void ask(double flow, Writer by = Writer::Controller)
    {
        QVERIFY(writer.ask(0, time, flow * perHour, by, time).ok());
    }
    void arm(double cutting = 20.0)
    {
        QVERIFY(writer.ask(0, time, 0.5 * perHour, Writer::Recipe).ok());
        QVERIFY(writer.begin(0, time, termsOf(cutting), "ada").ok());
        pass(12.0);
        QVERIFY(writer.press(0, time, "ada").ok());
        pass(3.0);
        QCOMPARE(int(state().arming), int(ArmState::Armed));
    }
    GuardedState state() const { return writer.points()[0].state(); }
    double flow() const { return written.empty() ? -1.0 : written.back(); }
    std::vector<std::string> log() const
    {
        std::vector<std::string> lines;
        for (const auto& [time, change] : notes)
            lines.push_back(change.what + " " + change.before + " > " + change.after + " " + change.reason);
        return lines;
    }
    bool hasNoted(const std::string& words) const
    {
        const std::vector<std::string> lines = log();
        const bool has = std::any_of(lines.begin(), lines.end(), [&words](const std::string& line) {
            return line.find(words) != std::string::npos;
        });
        if (!has)
            for (const std::string& line : lines) qWarning("%s", line.c_str());
        return has;
    }
};

} // namespace

class TestGuardedWriter : public QObject {
    Q_OBJECT

private slots:
    void writesNothingBeforeItIsArmed()
    {
        Stand stand;
        stand.asked = 3.0;
        stand.pass(5.0);
        QVERIFY(stand.writer.begin(0, stand.time, terms, "ada").ok());
        stand.pass(8.0);
        QVERIFY(stand.written.empty() && !stand.writer.isBeating());
        QVERIFY(stand.hasNoted("guard_would_cut 3 L/h > 2 L/h max; set by A. Keller"));
        QCOMPARE(float(stand.state().let), float(2.0 * perHour)); // what it would have done
        QCOMPARE(float(stand.state().held), float(0.25 * perHour));
    }

    void writesWhatTheGuardLetsThrough()
    {
        Stand stand;
        stand.arm();
        QCOMPARE(stand.flow(), 1.0);
        stand.asked = 5.0;
        stand.pass(2.0);
        QCOMPARE(stand.flow(), 2.0);
        QVERIFY(stand.hasNoted("guard_cut 5 L/h > 2 L/h max; set by A. Keller"));
        stand.asked = std::nan("");
        stand.pass(2.0);
        QCOMPARE(stand.flow(), 2.0); // it stays where it is
        stand.asked = 0.75;
        stand.pass(1.0);
        stand.device[Oxygen] = 10.0;
        stand.pass(1.0);
        QCOMPARE(stand.flow(), 0.0);
        QVERIFY(stand.hasNoted("guard_cut 0.75 L/h > 0 L/h interlock"));
        stand.device[Oxygen] = 60.0;
        stand.pass(2.0);
        QCOMPARE(stand.flow(), 0.75);
        QVERIFY(stand.hasNoted("guard_cut_ended"));
        // What does not change is written once.
        const std::size_t count = stand.written.size();
        stand.pass(20.0);
        QCOMPARE(stand.written.size(), count);
    }

    void goesAtTheRateOfTheGuard()
    {
        GuardedSetup setup = setupOf();
        setup.points[0].limits.rateUp = setup.points[0].limits.rateDown = perHour / 60.0;
        Stand stand(setup);
        stand.arm(100.0); // from 0.25, where the device stands
        QVERIFY(stand.written.front() < 0.3);
        stand.pass(60.0);
        QCOMPARE(stand.flow(), 1.0);
        for (std::size_t i = 1; i < stand.written.size(); ++i)
            QVERIFY(std::abs(stand.written[i] - stand.written[i - 1]) <= 2.0 / 60.0 + 1e-9);
        // Back to the recipe at that rate, also when it is taken back.
        stand.writer.disarmAll(stand.time, "ada");
        stand.asks = false;
        stand.pass(5.0);
        QVERIFY(stand.flow() > 0.85 && stand.writer.isBeating());
        stand.pass(40.0);
        QVERIFY(std::abs(stand.flow() - 0.5) < 1e-9 && !stand.writer.isBeating());
    }

    // From what is not known no rate can be kept.
    void isNotArmedBeforeItIsKnownWhatTheDeviceHolds()
    {
        Stand stand;
        stand.device.erase(Feed);
        QVERIFY(stand.writer.begin(0, 0.0, terms, "ada").ok());
        for (int i = 0; i < 20; ++i) {
            stand.time += 1.0;
            stand.tell();
            stand.ask(1.0);
            stand.writer.work(stand.time);
        }
        QCOMPARE(int(stand.state().doubt), int(Distrust::Stale));
        QVERIFY(!stand.writer.press(0, stand.time, "ada").ok());
    }

    // As near as the guard lets it.
    void leavesAtTheLimitOfTheGuard()
    {
        Stand stand;
        stand.arm();
        QVERIFY(stand.writer.ask(0, stand.time, 3.0 * perHour, Writer::Recipe).ok());
        stand.writer.disarmAll(stand.time, "ada");
        stand.asks = false;
        stand.pass(3.0);
        QCOMPARE(stand.flow(), 2.0);
        QVERIFY(!stand.writer.isBeating());
    }

    // It says why, and goes back to the recipe where the device takes it.
    void dropsOnLossOfTrust_data()
    {
        QTest::addColumn<int>("why");
        QTest::addColumn<double>("flow"); // of the device at last [L/h]
        QTest::newRow("mismatch") << int(Distrust::Mismatch) << 0.125;
        QTest::newRow("refused") << int(Distrust::Refused) << 0.25;
        QTest::newRow("local") << int(Distrust::Local) << 0.25;
        QTest::newRow("gone") << int(Distrust::Gone) << 0.25;
        QTest::newRow("stale") << int(Distrust::Stale) << 0.5;
        QTest::newRow("cutting") << int(Distrust::Cutting) << 0.5;
        QTest::newRow("out of band") << int(Distrust::OutOfBand) << 0.5;
        QTest::newRow("clock") << int(Distrust::Clock) << 0.5;
        QTest::newRow("time over") << int(Distrust::TimeOver) << 0.5;
    }
    void dropsOnLossOfTrust()
    {
        QFETCH(int, why);
        QFETCH(double, flow);
        Stand stand;
        stand.arm();
        const auto distrust = Distrust(why);
        if (distrust == Distrust::Mismatch) stand.keeps = stand.device[Feed] = 0.125;
        if (distrust == Distrust::Refused) stand.refuses = true;
        if (distrust == Distrust::Local) stand.device[Remote] = 0.0;
        if (distrust == Distrust::Gone) stand.writer.setThere(false);
        if (distrust == Distrust::Stale) stand.asks = false;
        if (distrust == Distrust::Cutting) stand.asked = 5.0;
        if (distrust == Distrust::OutOfBand) stand.writer.setInBand(0, false);
        if (distrust == Distrust::Clock) stand.time += 10.0;
        stand.pass(distrust == Distrust::TimeOver ? 601.0 : 50.0);
        QCOMPARE(int(stand.state().arming), int(ArmState::Dropped));
        QCOMPARE(int(stand.state().dropped), why);
        QCOMPARE(stand.device[Feed], flow);
        QVERIFY(stand.hasNoted(std::string("arming armed > dropped ") + std::string(distrustText(distrust))));
        const bool isOfRecipe = flow == 0.5;
        QCOMPARE(stand.writer.isBeating(), isOfRecipe);
        if (isOfRecipe) {
            QVERIFY(stand.writer.ask(0, stand.time, 0.75 * perHour, Writer::Recipe).ok());
            stand.pass(2.0);
            QCOMPARE(stand.device[Feed], 0.75);
        }
        // The cause is gone, and nothing is armed until a person has said so.
        stand.keeps.reset();
        stand.refuses = false;
        stand.device[Remote] = 1.0;
        stand.writer.setThere(true);
        stand.writer.setInBand(0, true);
        stand.asks = true;
        stand.asked = 1.0;
        stand.pass(100.0);
        QCOMPARE(int(stand.state().arming), int(ArmState::Dropped));
        stand.writer.acknowledge(0, stand.time, "ada");
        stand.pass(12.0);
        QVERIFY(stand.writer.press(0, stand.time, "ada").ok());
        stand.pass(3.0);
        QCOMPARE(int(stand.state().arming), int(ArmState::Armed));
        QCOMPARE(stand.device[Feed], 1.0);
    }

    // Where trust is lost; what is over in good order goes back to the recipe.
    void theFallBackOfItsGuardGoesBeforeTheRecipe()
    {
        GuardedSetup setup = setupOf();
        setup.points[0].limits.fallback = guard::Fallback::Value;
        setup.points[0].limits.fallbackValue = 0.125 * perHour;
        Stand stand(setup);
        stand.arm();
        QCOMPARE(stand.state().dropsTo, 0.125 * perHour);
        QCOMPARE(stand.state().recipe, 0.5 * perHour);
        stand.asks = false;
        stand.pass(50.0);
        QCOMPARE(int(stand.state().dropped), int(Distrust::Stale));
        QCOMPARE(stand.device[Feed], 0.125);
        // To have seen it writes nothing else, on the way there neither.
        stand.writer.acknowledge(0, stand.time, "ada");
        stand.pass(2.0);
        QVERIFY(!stand.state().isDriven);
        QCOMPARE(stand.written.back(), 0.125);
        setup.points[0].limits.rateDown = 0.01 * perHour;
        Stand slow(setup);
        slow.arm();
        slow.asks = false;
        slow.pass(33.0);
        QVERIFY(slow.state().isDriven && slow.written.back() > 0.5);
        slow.writer.acknowledge(0, slow.time, "ada");
        slow.pass(120.0);
        QVERIFY(!slow.state().isDriven);
        QCOMPARE(slow.written.back(), 0.125);
        Stand over(setup);
        over.arm();
        over.pass(601.0);
        QCOMPARE(int(over.state().dropped), int(Distrust::TimeOver));
        over.pass(60.0); // by 0.5 L/h at the rate of the guard
        QCOMPARE(over.device[Feed], 0.5);
    }

    // It is left where the recipe is when it has come there, however that goes on.
    void leavesARecipeThatGoesOn()
    {
        Stand stand;
        stand.arm();
        stand.writer.disarm(0, stand.time, "ada");
        for (int i = 1; i <= 4; ++i) {
            QVERIFY(stand.writer.ask(0, stand.time, (0.5 + 0.25 * i) * perHour, Writer::Recipe).ok());
            stand.pass(1.0);
        }
        QVERIFY(!stand.state().isDriven);
        QCOMPARE(stand.written.back(), 0.75);
    }

    void allowsForTheDigitsOfTheDevice()
    {
        GuardedSetup setup = setupOf();
        setup.points[0].tolerance = 0.01 * perHour;
        Stand stand(setup);
        stand.asked = 1.0049;
        stand.keeps = 1.0;
        stand.arm();
        stand.pass(20.0);
        QCOMPARE(int(stand.state().arming), int(ArmState::Armed));
        stand.keeps = 0.98;
        stand.device[Feed] = 0.98;
        stand.pass(8.0);
        QCOMPARE(int(stand.state().dropped), int(Distrust::Mismatch));
    }

    // Though each write is younger than the time that the device has.
    void findsADeviceThatDoesNotFollow()
    {
        Stand stand;
        stand.arm();
        stand.keeps = stand.device[Feed];
        for (int i = 1; i <= 30; ++i) {
            stand.asked = 1.0 + 0.02 * i;
            stand.pass(1.0);
        }
        QCOMPARE(int(stand.state().dropped), int(Distrust::Mismatch));
    }

    void saysBeforehandThatNothingFallsBack()
    {
        Stand stand(setupOf(false));
        QVERIFY(stand.writer.begin(0, 0.0, terms, "ada").ok());
        stand.pass(1.0);
        QVERIFY(stand.hasNoted("no_heartbeat"));
    }

    void beatsWhileItDrives()
    {
        Stand stand;
        stand.arm();
        const double beats = stand.device[Beat];
        stand.pass(10.0, 0.25);
        QCOMPARE(stand.device[Beat], beats + 10.0);
        stand.writer.disarmAll(stand.time, "ada");
        stand.pass(1.0);
        QCOMPARE(stand.device[Feed], 0.5); // the recipe, and then the device by itself
        stand.asks = false;
        stand.pass(8.0);
        QCOMPARE(stand.device[Feed], 0.25);
        QCOMPARE(int(stand.state().arming), int(ArmState::Disarmed));
    }

    // Whoever lets go of the writer then is told of it, too.
    void tellsWhatAPersonDidAtOnce()
    {
        Stand stand;
        stand.arm();
        QVERIFY(stand.writer.takeNotes().empty());
        stand.writer.disarm(0, stand.time, "ada");
        const std::vector<GuardNote> notes = stand.writer.takeNotes();
        QCOMPARE(notes.size(), std::size_t(1));
        QCOMPARE(notes[0].change.before, std::string("armed"));
        QCOMPARE(notes[0].change.after, std::string("disarmed"));
        QVERIFY(stand.writer.takeNotes().empty());
    }

    void takesOneWriterAtATime()
    {
        Stand stand;
        stand.pass(1.0);
        const base::Done other = stand.writer.ask(0, stand.time, perHour, Writer::Person);
        QVERIFY(!other.ok() && !other.error().what.text().empty());
        stand.writer.disarm(0, stand.time, "ada");
        QVERIFY(stand.writer.ask(0, stand.time, perHour, Writer::Person).ok());
    }

    // 1 L of the batch: what the device lets flow before it is armed is part of it, and what it may let flow while the clock leaps.
    void countsWhatTheDeviceLetsFlow()
    {
        GuardedSetup setup = setupOf();
        setup.points[0].limits.volumePerBatch = 1e-3;
        Stand stand(setup);
        stand.device[Feed] = stand.asked = 2.0;
        stand.keeps = 2.0;
        QVERIFY(stand.writer.begin(0, 0.0, terms, "ada").ok());
        stand.pass(1740.0); // 2 L/h: 0.967 L
        QVERIFY(stand.writer.press(0, stand.time, "ada").ok());
        stand.keeps.reset();
        stand.pass(70.0);
        QVERIFY(stand.hasNoted("volume_per_batch"));
        QVERIFY(stand.device[Feed] < 0.1);
    }
};

TITER_TEST(TestGuardedWriter)

} // namespace tst_guarded_writer

#include "tst_guarded_writer.moc"
