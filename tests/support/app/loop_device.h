// A device without a process behind it, and a source at it at which controllers are, by its own clock.
#pragma once

#include "app/live/loops/loop_connector.h"
#include "core/base/time.h"
#include "tests/support/app/loop_rig.h"

#include <QTest>

#include <algorithm>
#include <map>

namespace titer::support::loop_device {

enum Place : std::uint32_t { Feed, Measured, Batch };

// What the device does.
struct Script {
    connect::State state = connect::State::Connected;
    std::optional<double> process = 0.0; // its clock of the process [s]
    double held = 37.0, measured = 37.0, batch = 0.0;
    bool tells = true;          // all of that, each time
    bool isLate = false;        // what it measures is a tag only once it tells it
    std::vector<double> writes; // that it took
    std::vector<connect::Sample> besides;
};

inline constexpr connect::ConnectorInfo deviceInfo{.id = "device", .label = "Device", .help = "", .settings = {}};

inline connect::TagInfo tagOf(const char* id, const char* unit)
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
inline std::string quick(std::string controller)
{
    const std::string period = "\"0.5 h\"";
    return controller.replace(controller.find(period), period.size(), "\"10 s\"");
}

inline app::LoopOrder orderOfPlant(const std::string& text, const connect::Settings& device = {})
{
    app::LoopOrder order{.source = "src-1", .start = {}, .device = device};
    order.start.plant = checkedPlant(text);
    order.start.terms = StillTank::advisedAtOnce();
    order.start.by = "ada";
    return order;
}

inline app::LoopOrder orderOf(const std::string& controller, const connect::Settings& device = {})
{
    const std::string phases = R"({"id": "wait", "unit": "tank", "at": "0 h", "until": {"for": "20 s"}},
        {"id": "steer", "unit": "tank", "after": ["wait"], "until": {"for": "30 h"}})";
    return orderOfPlant(loopTank(quick(controller), loopGuard, phases), device);
}

class Rig {
public:
    explicit Rig(app::LoopOrder order = orderOf(loopController))
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
        if (std::optional<app::LoopPicture> next = connector.takePicture()) {
            rows = next->rows;
            notes.insert(notes.end(), next->notes.begin(), next->notes.end());
        }
    }
    base::Done act(app::LoopAct::What what)
    {
        app::LoopAct act;
        act.what = what;
        if (what != app::LoopAct::What::DisarmAll) act.loop = "control";
        act.by = "ada";
        return connector.act(act);
    }
    bool arm()
    {
        work();
        if (!act(app::LoopAct::What::Press)) return false;
        work(4.0);
        return row().arming == guard::ArmState::Armed;
    }
    const app::LoopRow& row() const { return rows.at(0); }
    QString trouble() const { return row().trouble ? QString::fromStdString(row().trouble->text()) : QString(); }
    void name(std::uint32_t place, const char* id, const char* unit) { m_inner->name(place, id, unit); }
    bool hasNoted(const std::string& reason) const
    {
        return std::ranges::any_of(notes, [&](const app::LoopNote& note) { return note.change.reason == reason; });
    }

    Script script;
    double time = 1000.0; // of the clock that nobody sets [s]
    connect::Opened opened;
    std::map<std::string, connect::Sample> newest; // by tag
    std::map<std::string, std::string> texts;
    std::vector<app::LoopRow> rows;
    std::vector<app::LoopNote> notes;

private:
    connect::Feed m_feed{4096, connect::Backpressure::Block};
    std::vector<std::string> m_names;
    Device* m_inner;

public:
    app::LoopConnector connector; // after what it uses
};

} // namespace titer::support::loop_device
