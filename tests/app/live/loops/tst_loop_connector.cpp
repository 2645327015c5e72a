// A source at which controllers are, around a device without a process behind it: what it tells, writes and takes back, by its own clock.
#include "app/live/loops/loop_connector.h"
#include "core/base/time.h"
#include "tests/support/app/loop_rig.h"
#include "tests/support/core/write_access.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>

namespace tst_loop_connector {

using namespace titer;
using namespace titer::app;
using connect::State;
using guard::ArmState;
using guard::Distrust;
using What = LoopAct::What;

namespace {

enum Place : std::uint32_t { Feed, Measured, Batch };

// What the device does.
struct Script {
    State state = State::Connected;
    std::optional<double> process = 0.0; // its clock of the process [s]
    double held = 37.0, measured = 37.0, batch = 0.0;
    bool tells = true;          // all of that, each time
    bool isLate = false;        // what it measures is a tag only once it tells it
    std::vector<double> writes; // that it took
    std::vector<connect::Sample> besides;
};

constexpr connect::ConnectorInfo deviceInfo{.id = "device", .label = "Device", .help = "", .settings = {}};

connect::TagInfo tagOf(const char* id, const char* unit)
{
    return {.id = id, .label = {}, .unit = unit, .kind = {}, .writable = true};
}

class Device : public connect::Connector {
public:
    explicit Device(Script& script)
        : m_script(script)
    {
    }
    const connect::ConnectorInfo& info() const override { return deviceInfo; }
    std::vector<connect::AccessScope> accessScope(const connect::Settings&) const override { return {}; }
    std::vector<connect::Finding> test(const connect::Settings&, const connect::TaskContext&) override { return {}; }
    connect::Opened open(const connect::Settings&, const connect::TaskContext&, base::Errors&) override
    {
        connect::Opened opened;
        opened.tags.push_back(tagOf("tank.u", "1/h"));
        if (!m_script.isLate) opened.tags.push_back(tagOf("tank.x", "1"));
        if (!m_script.isLate) opened.tags.push_back(tagOf("batch.time", "h"));
        return opened;
    }
    base::Done start(connect::Feed& feed) override
    {
        m_feed = &feed;
        return base::done();
    }
    Clock::time_point work(Clock::time_point now) override
    {
        const std::int64_t wall = base::now().microseconds;
        if (m_script.tells) {
            m_feed->push(connect::Sample{Feed, 0, wall, wall, m_script.held});
            if (!m_script.isLate) m_feed->push(connect::Sample{Measured, 0, wall, wall, m_script.measured});
            if (!m_script.isLate) m_feed->push(connect::Sample{Batch, 0, wall, wall, m_script.batch});
        }
        for (const connect::Sample& sample : std::exchange(m_script.besides, {})) m_feed->push(sample);
        return now;
    }
    void name(std::uint32_t place, const char* id, const char* unit)
    {
        m_feed->push(connect::OutOfBand(connect::NewTag{place, tagOf(id, unit)}));
    }
    void stop() override {}
    connect::ConnectorStatus status() const override
    {
        connect::ConnectorStatus status{.state = m_script.state};
        if (m_script.process) status.process = connect::ProcessClock{base::now().microseconds, *m_script.process, 1.0};
        return status;
    }
    base::Done write(const connect::WriteKey&, std::uint32_t, const connect::WriteValue& value,
                     const connect::TaskContext&) override
    {
        m_script.held = std::get<double>(value);
        m_script.writes.push_back(m_script.held);
        return base::done();
    }

private:
    Script& m_script;
    connect::Feed* m_feed = nullptr;
};

// Sampled each 10 s.
std::string quick(std::string controller)
{
    const std::string period = "\"0.5 h\"";
    return controller.replace(controller.find(period), period.size(), "\"10 s\"");
}

LoopOrder orderOf(const std::string& controller, const connect::Settings& device = {})
{
    const std::string phases = R"({"id": "wait", "unit": "tank", "at": "0 h", "until": {"for": "20 s"}},
        {"id": "steer", "unit": "tank", "after": ["wait"], "until": {"for": "30 h"}})";
    LoopOrder order{.source = "src-1", .start = {}, .device = device};
    order.start.plant = support::checkedPlant(support::loopTank(quick(controller), support::loopGuard, phases));
    order.start.terms = support::StillTank::advisedAtOnce();
    order.start.by = "ada";
    return order;
}

class Rig {
public:
    explicit Rig(LoopOrder order = orderOf(support::loopController))
        : m_inner(new Device(script))
        , connector(std::unique_ptr<connect::Connector>(m_inner), std::move(order), [this] { return time; })
    {
    }
    void open()
    {
        base::Errors errors;
        opened = connector.open({}, {}, errors);
        QVERIFY(errors.empty());
        for (const connect::TagInfo& tag : opened.tags) m_names.push_back(tag.id);
        QVERIFY(connector.start(m_feed).ok());
    }
    // Round by round, as a thread of a source does.
    void work(double seconds = 2.0)
    {
        for (const double end = time + seconds; time < end - 1e-9;) {
            time += 0.5;
            if (script.process) *script.process += 0.5;
            if (script.batch > 0.0) script.batch += 0.5 / 3600.0;
            connector.work({});
            take();
        }
    }
    void take()
    {
        while (const std::optional<connect::Sample> sample = m_feed.samples().pop())
            if (sample->tag < m_names.size()) newest[m_names[sample->tag]] = *sample;
        while (std::optional<connect::OutOfBand> aside = m_feed.takeOutOfBand())
            if (auto* text = std::get_if<connect::LongSample>(&*aside))
                texts[m_names[text->tag]] = std::get<std::string>(text->value);
        if (std::optional<LoopPicture> next = connector.takePicture()) {
            rows = next->rows;
            notes.insert(notes.end(), next->notes.begin(), next->notes.end());
        }
    }
    base::Done act(What what)
    {
        LoopAct act;
        act.what = what;
        if (what != What::DisarmAll) act.loop = "control";
        act.by = "ada";
        return connector.act(act);
    }
    bool arm()
    {
        work();
        if (!act(What::Press)) return false;
        work(4.0);
        return row().arming == ArmState::Armed;
    }
    const LoopRow& row() const { return rows.at(0); }
    QString trouble() const { return row().trouble ? QString::fromStdString(row().trouble->text()) : QString(); }
    void name(std::uint32_t place, const char* id, const char* unit) { m_inner->name(place, id, unit); }
    bool hasNoted(const std::string& reason) const
    {
        return std::ranges::any_of(notes, [&](const LoopNote& note) { return note.change.reason == reason; });
    }

    Script script;
    double time = 1000.0; // of the clock that nobody sets [s]
    connect::Opened opened;
    std::map<std::string, connect::Sample> newest; // by tag
    std::map<std::string, std::string> texts;
    std::vector<LoopRow> rows;
    std::vector<LoopNote> notes;

private:
    connect::Feed m_feed{4096, connect::Backpressure::Block};
    std::vector<std::string> m_names;
    Device* m_inner;

public:
    LoopConnector connector; // after what it uses
};

} // namespace

class TestLoopConnector : public QObject {
    Q_OBJECT

private slots:
    void hasTagsOfItsOwnBehindThoseOfTheDevice()
    {
        Rig rig;
        rig.open();
        std::vector<std::string> names;
        for (const connect::TagInfo& tag : rig.opened.tags) names.push_back(tag.id);
        const std::vector<std::string> expected{"tank.u",          "tank.x",        "batch.time",    "control.advised",
                                                "control.written", "control.armed", "control.status"};
        QCOMPARE(names, expected);
        QCOMPARE(rig.opened.tags[3].unit, std::string("1/h"));
        QVERIFY(!rig.opened.tags[3].writable);
        // Nobody writes to them.
        QVERIFY(!rig.connector.write(support::WriteAccess::key(), 3, 1.0, {}).ok());
    }

    void tellsHowItsLoopsStand()
    {
        Rig rig;
        rig.open();
        rig.work();
        QCOMPARE(rig.newest.at("control.advised").value, 37.0);
        QVERIFY(connect::qualityOf(rig.newest.at("control.written").status) == connect::Quality::Bad);
        QCOMPARE(rig.newest.at("control.armed").value, 0.0);
        QCOMPARE(rig.texts.at("control.status"), std::string("advisory"));
        QVERIFY(rig.script.writes.empty() && !rig.row().isDriven);
        QCOMPARE(rig.row().source, std::string("src-1"));
        QVERIFY(rig.arm());
        rig.work(21.0);
        QCOMPARE(rig.newest.at("control.armed").value, 1.0);
        QCOMPARE(rig.texts.at("control.status"), std::string("armed"));
        QVERIFY(rig.script.held > 37.0);
        QVERIFY(std::abs(rig.newest.at("control.written").value - rig.script.held) < 1e-9);
        QVERIFY(rig.act(What::DisarmAll).ok());
        rig.work();
        QCOMPARE(rig.newest.at("control.armed").value, 0.0);
        QVERIFY(std::abs(rig.script.held - 37.0) < 1e-9);
        QCOMPARE(rig.texts.at("control.status"), std::string("disarmed"));
    }

    // A picture for whoever looks: at once where something is new, else each second.
    void saysNothingWhereNothingIsNew()
    {
        Rig rig;
        rig.open();
        rig.work(11.0);
        rig.script.tells = false;
        rig.connector.work({});
        rig.connector.takePicture();
        QVERIFY(!rig.connector.takePicture());
        rig.time += 1.0;
        QVERIFY(rig.connector.takePicture());
        QVERIFY(!rig.connector.takePicture());
        QVERIFY(rig.act(What::Disarm).ok());
        QVERIFY(rig.connector.takePicture());
    }

    // Before it is connected, and when it is stopped.
    void nothingIsArmedWhereItDoesNotRun()
    {
        Rig rig;
        rig.script.state = State::Connecting;
        rig.open();
        rig.work();
        QVERIFY(rig.rows.empty());
        const base::Done pressed = rig.act(What::Press);
        QVERIFY(!pressed.ok() && pressed.error().what.text().find("not connected yet") != std::string::npos);
        QVERIFY(rig.act(What::DisarmAll).ok());
        rig.script.state = State::Connected;
        QVERIFY(rig.arm());
        rig.work(21.0);
        QVERIFY(rig.script.held > 37.0);
        rig.connector.stop();
        rig.take();
        QVERIFY(std::abs(rig.script.held - 37.0) < 1e-9); // what it held before
        QVERIFY(rig.rows.empty() && rig.hasNoted("the source was stopped"));
        const std::size_t writes = rig.script.writes.size();
        connect::Feed feed(4096, connect::Backpressure::Block);
        QVERIFY(rig.connector.start(feed).ok());
        rig.work(20.0);
        QCOMPARE(int(rig.row().arming), int(ArmState::Advisory));
        QCOMPARE(rig.script.writes.size(), writes);
    }

    void dropsWhereTheDeviceGoesAway()
    {
        Rig rig;
        rig.open();
        QVERIFY(rig.arm());
        rig.script.state = State::Retrying;
        rig.script.tells = false;
        const std::size_t writes = rig.script.writes.size();
        rig.work(20.0);
        QCOMPARE(int(rig.row().dropped), int(Distrust::Gone));
        QCOMPARE(rig.script.writes.size(), writes); // nobody would take it
        rig.script.state = State::Connected;
        rig.script.tells = true;
        rig.work(20.0);
        QCOMPARE(int(rig.row().arming), int(ArmState::Dropped));
        QVERIFY(rig.act(What::Acknowledge).ok());
        rig.work();
        QCOMPARE(int(rig.row().arming), int(ArmState::Advisory));
        QCOMPARE(int(rig.row().doubt), int(Distrust::None));
    }

    // As where a source is computed anew: the phase in which it works has not ended by it.
    void goesOnWhereTheClockWasLostForAMoment()
    {
        Rig rig(orderOf(support::StillTank::phasedController()));
        rig.open();
        rig.work(10.0);
        QVERIFY(rig.trouble().contains(QStringLiteral("None of the phases")));
        rig.work(20.0);
        QVERIFY(rig.trouble().isEmpty());
        QVERIFY(rig.arm());
        rig.work(21.0);
        const double held = rig.script.held, process = *rig.script.process;
        QVERIFY(held > 37.0);
        rig.script.process.reset();
        rig.work(15.0);
        QCOMPARE(int(rig.row().arming), int(ArmState::Armed));
        QVERIFY2(rig.trouble().contains(QStringLiteral("does not tell just now")), qPrintable(rig.trouble()));
        QCOMPARE(rig.script.held, held);
        rig.script.process = process + 15.0;
        rig.work(21.0);
        QCOMPARE(int(rig.row().arming), int(ArmState::Armed));
        QVERIFY(rig.trouble().isEmpty() && rig.script.held > held);
        QVERIFY(!rig.hasNoted("the end of its phases"));
    }

    // By a tag of the device, where it has no clock of its own.
    void goesByTheBatchClockOfTheDevice()
    {
        Rig rig(orderOf(support::StillTank::phasedController(), {{"batch_clock", "batch.time"}}));
        rig.script.process.reset();
        rig.open();
        rig.work();
        QVERIFY2(rig.trouble().contains(QStringLiteral("No batch runs")), qPrintable(rig.trouble()));
        rig.script.batch = 1e-9; // it begins
        rig.work(10.0);
        QVERIFY(rig.trouble().contains(QStringLiteral("None of the phases")));
        rig.work(15.0);
        QVERIFY2(rig.trouble().isEmpty(), qPrintable(rig.trouble()));
        QVERIFY(rig.arm());
        rig.script.batch = 0.0; // it is over
        rig.work();
        QVERIFY(rig.hasNoted("the end of the batch"));
        QVERIFY(rig.trouble().contains(QStringLiteral("No batch runs")) && !rig.row().isDriven);
    }

    void saysWhatIsStatedWronglyOfTheDevice()
    {
        Rig rig(orderOf(support::loopController, {{"batch_clock", "other"}}));
        rig.open();
        rig.work();
        QVERIFY(rig.rows.empty());
        QCOMPARE(int(rig.connector.status().state), int(State::Degraded));
        QVERIFY(rig.connector.status().why.text().find("“other”") != std::string::npos);
        const base::Done pressed = rig.act(What::Press);
        QVERIFY(!pressed.ok() && pressed.error().what.text().find("“other”") != std::string::npos);
    }

    // What a device names only once it tells it.
    void worksOnceItsTagsComeUp()
    {
        Rig rig;
        rig.script.isLate = true;
        rig.open();
        rig.work();
        QVERIFY2(rig.trouble().contains(QStringLiteral("tank.x")), qPrintable(rig.trouble()));
        rig.name(Measured, "tank.x", "1");
        rig.script.isLate = false;
        rig.work(4.0);
        QVERIFY2(rig.trouble().isEmpty(), qPrintable(rig.trouble()));
        QCOMPARE(rig.row().measured, 37.0);
    }

    void whatComesLateTakesNoNewersPlace()
    {
        Rig rig;
        rig.open();
        rig.work();
        rig.script.tells = false;
        const std::int64_t wall = base::now().microseconds;
        rig.script.besides = {{Measured, 0, wall, wall, 36.5}, {Measured, 0, wall - 10'000'000, wall, 30.0}};
        rig.work(12.0); // the next sample
        QCOMPARE(rig.row().measured, 36.5);
    }
};

TITER_TEST(TestLoopConnector)

} // namespace tst_loop_connector

#include "tst_loop_connector.moc"
