// Formulas in a recorder: computed from what its sources deliver, watched by alarms, and evaluated again from the store.
#include "app/live/alarms/alarm_replay.h"
#include "app/live/recorder/formula_watch.h"
#include "app/live/recorder/recorder.h"
#include "core/store/history/alarm_journal.h"
#include "core/store/history/history_reader.h"
#include "tests/support/test_program.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <atomic>

namespace tst_formula_recorder {

using namespace titer;
using namespace titer::app;
using std::chrono::milliseconds;

namespace {

constexpr std::int64_t endOfTime = std::numeric_limits<std::int64_t>::max() / 2;
constexpr std::int64_t second = 1'000'000;

std::atomic<bool> plugged = true;
std::atomic<bool> sampled = false; // a laboratory value is about to come

constexpr connect::ConnectorInfo pumpInfo{
    .id = "pump", .label = "Pump", .help = "", .settings = {}, .backpressure = connect::Backpressure::DropOldest};

// A feed that swings between 10 and 30 mL/min, a volume of 2 L, and cells that the laboratory counts now and then.
class Pump : public connect::Connector {
public:
    const connect::ConnectorInfo& info() const override { return pumpInfo; }
    std::vector<connect::AccessScope> accessScope(const connect::Settings&) const override { return {}; }
    std::vector<connect::Finding> test(const connect::Settings&, const connect::TaskContext&) override { return {}; }
    connect::Opened open(const connect::Settings&, const connect::TaskContext&, base::Errors&) override
    {
        return {{{.id = "feed", .label = {}, .unit = "mL/min"},
                 {.id = "volume", .label = {}, .unit = "L"},
                 {.id = "cells", .label = {}, .unit = "g/L"}},
                {},
                {}};
    }
    base::Done start(connect::Feed& feed) override
    {
        m_feed = &feed;
        return base::done();
    }
    Clock::time_point work(Clock::time_point now) override
    {
        if (plugged) {
            const std::int64_t time = base::now().microseconds;
            m_feed->push(connect::Sample{0, connect::status::good, time, time, ++m_count % 40 < 20 ? 10.0 : 30.0});
            m_feed->push(connect::Sample{1, connect::status::good, time, time, 2.0});
            if (sampled.exchange(false)) m_feed->push(connect::Sample{2, connect::status::good, time, time, 5.0});
        }
        return now + milliseconds(9);
    }
    void stop() override {}
    connect::ConnectorStatus status() const override
    {
        return {.state = plugged ? connect::State::Connected : connect::State::Retrying};
    }

private:
    connect::Feed* m_feed = nullptr;
    int m_count = 0;
};

class PumpPlugin : public ConnectorPlugin {
public:
    const connect::ConnectorInfo& info() const override { return pumpInfo; }
    std::unique_ptr<connect::Connector> create() const override { return std::make_unique<Pump>(); }
};

alarm::Definition onDilution(const char* tag = "calc/Dilution", const char* unit = "1/h")
{
    alarm::Definition definition;
    definition.id = "al-1";
    definition.name = "Dilution too high";
    definition.kind = alarm::Kind::Above;
    definition.tag = tag;
    definition.limit = 0.6;
    definition.unit = unit;
    definition.deadband = 0.1;
    definition.cause = "the pump runs too fast";
    definition.consequence = "the cells are washed out";
    definition.response = "slow the pump down";
    definition.timeToRespond = 60.0;
    return definition;
}

const std::vector<CalculatedTag> ofPump = {{"calc-1", "Dilution", "`src-1/feed` / `src-1/volume`", "1/h"},
                                           {"calc-2", "Twice", "2 * `calc/Dilution`", "1/h"}};

connect::Sample at(std::int64_t time, double value)
{
    return {0, connect::status::good, time, time, value};
}

} // namespace

class TestFormulaRecorder : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::string m_project;
    const PumpPlugin m_plugin;
    std::unique_ptr<PluginHost> m_plugins;
    std::unique_ptr<Recorder> m_recorder;

    void start(const std::vector<CalculatedTag>& formulas, const alarm::Definition& watching = onDilution())
    {
        m_recorder = std::make_unique<Recorder>(*m_plugins);
        QVERIFY(m_recorder->start(m_project, {{"src-1", "Pump", "pump", {}, true}}, {watching}).ok());
        m_recorder->setFormulas(formulas);
    }
    void stop()
    {
        QSignalSpy stopped(m_recorder.get(), &Recorder::stopped);
        m_recorder->stop();
        QVERIFY(stopped.size() == 1 || stopped.wait(6000));
        m_recorder.reset();
    }
    std::vector<alarm::Transition> journal() const
    {
        auto opened = store::AlarmJournal::open(store::historyFolder(m_project), store::Database::Mode::Read);
        auto all = opened ? opened->between(0, endOfTime, 1'000'000)
                          : base::Result<std::vector<alarm::Transition>>(opened.error());
        return all ? *std::move(all) : std::vector<alarm::Transition>();
    }
    std::vector<store::Point> pointsOf(const std::string& name)
    {
        auto reader = store::HistoryReader::open(store::historyFolder(m_project));
        const auto tags = reader ? reader->tags() : base::Result<std::vector<store::HistoryTag>>(reader.error());
        if (!tags) return {};
        for (const store::HistoryTag& tag : *tags)
            if (fullName(tag) == name) return *reader->points(tag.id, 0, endOfTime, 1'000'000);
        return {};
    }

private slots:
    void init()
    {
        plugged = true;
        m_project = m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) + ".titer").toStdString();
        m_plugins = std::make_unique<PluginHost>(QStringList());
        m_plugins->addBuiltIn(m_plugin, {});
    }

    void givesOneValueForAnInstantThatSeveralInputsShare()
    {
        FormulaWatch formulas;
        formulas.define(ofPump);
        QVERIFY(!formulas.place("src-1/feed"));
        formulas.know("src-1", {.id = "feed", .label = {}, .unit = "mL/min"});
        formulas.know("src-1", {.id = "volume", .label = {}, .unit = "L"});
        const auto feed = formulas.place("src-1/feed"), volume = formulas.place("src-1/volume");
        QVERIFY(feed && volume && !formulas.place("src-1/other"));
        // As they came from two sources; what counts is when.
        formulas.take(*volume, 2, at(1 * second, 1.0));
        formulas.take(*volume, 2, at(2 * second, 2.0));
        formulas.take(*feed, 1, at(1 * second, 10.0));
        formulas.take(*feed, 1, at(2 * second, 20.0));
        std::vector<double> dilution, twice;
        for (const FormulaWatch::Made& made : formulas.evaluate())
            (made.tag->id == "calc/Dilution" ? dilution : twice).push_back(made.sample.value);
        QCOMPARE(dilution.size(), 2u);
        QCOMPARE(twice.size(), 2u);
        for (std::size_t i = 0; i < 2; ++i) {
            QVERIFY(std::abs(dilution[i] - 0.6) < 1e-12);
            QVERIFY(std::abs(twice[i] - 1.2) < 1e-12);
        }
        QVERIFY(formulas.evaluate().empty());
    }

    void goesOnFromWhatItsInputsWereWhenItIsChanged()
    {
        FormulaWatch formulas;
        formulas.know("src-1", {.id = "feed", .label = {}, .unit = "mL/min"});
        formulas.know("src-1", {.id = "volume", .label = {}, .unit = "L"});
        formulas.define(ofPump);
        formulas.take(*formulas.place("src-1/volume"), 2, at(1 * second, 2.0));
        formulas.take(*formulas.place("src-1/feed"), 1, at(1 * second, 10.0));
        (void)formulas.evaluate();
        formulas.take(*formulas.place("src-1/feed"), 1, at(2 * second, 20.0)); // waits while the formulas change
        formulas.define({{"calc-1", "Dilution", "`src-1/feed` / `src-1/volume` * 3", "1/h"}});
        const auto made = formulas.evaluate();
        QCOMPARE(made.size(), 1u);
        QVERIFY(std::abs(made[0].sample.value - 1.8) < 1e-12);
    }

    void isNotHeldUpByAClockThatRunsAhead()
    {
        FormulaWatch formulas;
        formulas.know("src-1", {.id = "feed", .label = {}, .unit = "mL/min"});
        formulas.define({{"calc-1", "Twice", "2 * `src-1/feed`", ""}});
        connect::Sample wrong = at(1 * second, 1.0);
        wrong.sourceTime = 9'000'000 * second;
        formulas.take(0, 1, wrong);
        formulas.take(0, 1, at(2 * second, 5.0));
        const auto made = formulas.evaluate();
        QCOMPARE(made.size(), 2u);
        QCOMPARE(made[1].sample.sourceTime, 2 * second);
    }

    void goesOnFromWhatTheStoreHasOfAnInput()
    {
        FormulaWatch formulas;
        formulas.define(ofPump);
        QCOMPARE(formulas.missing(), (std::vector<std::string>{"src-1/feed", "src-1/volume"}));
        formulas.remember("src-1", {.id = "volume", .label = {}, .unit = "L"}, at(1 * second, 2.0));
        formulas.know("src-1", {.id = "feed", .label = {}, .unit = "mL/min"}); // its source comes later
        QVERIFY(formulas.evaluate().empty());                                  // what was is given to nobody
        formulas.take(*formulas.place("src-1/feed"), 1, at(2 * second, 10.0));
        auto made = formulas.evaluate();
        QCOMPARE(made.size(), 2u);
        QVERIFY(std::abs(made[0].sample.value - 0.3) < 1e-12);
        // What has come counts more than what is remembered.
        formulas.take(*formulas.place("src-1/volume"), 2, at(3 * second, 4.0));
        (void)formulas.evaluate();
        QVERIFY(formulas.missing().empty());
        formulas.remember("src-1", {.id = "volume", .label = {}, .unit = "L"}, at(1 * second, 2.0));
        formulas.take(*formulas.place("src-1/feed"), 1, at(4 * second, 20.0));
        made = formulas.evaluate();
        QVERIFY(std::abs(made[0].sample.value - 0.3) < 1e-12);
    }

    // The laboratory counts once; the recorder is restarted, and its formula goes on with that count.
    void goesOnFromALaboratoryValueAfterARestart()
    {
        const std::vector<CalculatedTag> uptake = {{"calc-1", "Uptake", "`src-1/feed` * `src-1/cells`", "g/h"}};
        alarm::Definition high = onDilution("calc/Uptake", "g/h");
        high.limit = 6.0; // between 3 and 9
        high.deadband = 1.0;
        sampled = true;
        start(uptake, high);
        QTest::qWait(1200);
        stop();
        const std::int64_t restart = base::now().microseconds;
        start(uptake, high);
        QTest::qWait(1200);
        stop();
        int before = 0, after = 0;
        for (const store::Point& point : pointsOf("calc/Uptake")) {
            if (connect::qualityOf(point.status) == connect::Quality::Bad) continue;
            QVERIFY(std::abs(point.value - 3.0) < 1e-9 || std::abs(point.value - 9.0) < 1e-9);
            ++(point.time < restart ? before : after);
        }
        QVERIFY2(before > 20 && after > 20, qPrintable(QStringLiteral("%1, %2").arg(before).arg(after)));
        // The feed, which comes all the time, was waited for: no value is older than the restart.
        const auto replay = replayAlarms(store::historyFolder(m_project), 0, endOfTime);
        QVERIFY2(replay.ok(), replay ? "" : replay.error().what.text().c_str());
        QVERIFY(!replay->difference);
        const std::vector<alarm::Transition> kept = journal();
        QVERIFY(std::ranges::any_of(kept, [&](const alarm::Transition& one) {
            return one.act == alarm::Transition::Act::Raised && one.time > restart;
        }));
    }

    void keepsWhatFormulasGiveAndLetsAlarmsWatchIt()
    {
        start(ofPump);
        QTest::qWait(1600);
        plugged = false;
        QTest::qWait(300);
        plugged = true;
        m_recorder->setFormulas({ofPump[0]});
        QTest::qWait(900);
        stop();
        start(ofPump);
        QTest::qWait(900);
        stop();
        const std::vector<store::Point> dilution = pointsOf("calc/Dilution");
        QVERIFY2(dilution.size() > 50, std::to_string(dilution.size()).c_str());
        int bad = 0;
        for (const store::Point& point : dilution) {
            if (connect::qualityOf(point.status) == connect::Quality::Bad)
                ++bad;
            else
                QVERIFY(std::abs(point.value - 0.3) < 1e-9 || std::abs(point.value - 0.9) < 1e-9);
        }
        QVERIFY(bad >= 1); // no recorder ran between
        QVERIFY(pointsOf("calc/Twice").size() > 20);
        const auto replay = replayAlarms(store::historyFolder(m_project), 0, endOfTime);
        QVERIFY2(replay.ok(), replay ? "" : replay.error().what.text().c_str());
        QVERIFY(!replay->difference);
        int raised = 0;
        const std::vector<alarm::Transition> kept = journal();
        for (const alarm::Transition& transition : kept)
            raised += transition.act == alarm::Transition::Act::Raised && transition.alarm == "al-1";
        QVERIFY2(raised >= 3, std::to_string(raised).c_str());
    }
};

TITER_TEST(TestFormulaRecorder)

} // namespace tst_formula_recorder

#include "tst_formula_recorder.moc"
