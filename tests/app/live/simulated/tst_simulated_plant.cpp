// A plant as a source of live tags: what it offers, what its sensors show, what can be written, and how it fails on command.
#include "app/document/plant_files.h"
#include "app/live/connectors.h"
#include "app/live/simulated/plant_clock.h"
#include "app/live/simulated/sensor_fault.h"
#include "app/live/simulated/simulated_setup.h"
#include "app/plugins/plugin_host.h"
#include "core/solve/catalogue.h"
#include "tests/support/app/connector_conformance.h"
#include "tests/support/core/write_access.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>

#include <cmath>
#include <fstream>
#include <numeric>

namespace tst_simulated_plant {

using namespace titer;
using namespace titer::connect;
using namespace std::chrono_literals;
using app::FaultKind;
using support::Rig;

namespace {

// The chemostat, which is at rest, read 20 times a second.
struct Chemostat : support::Stand {
    std::string connector() const override { return "simulated_plant"; }
    Way way() const override { return Way::Unbidden; }
    std::vector<std::string> tags() const override { return {"pH"}; }
    Settings settings() const override
    {
        Settings all{{"plant", "chemostat"}, {"every", "50 ms"}};
        for (const auto& [key, text] : more.entries()) all.add(key, text);
        return all;
    }
    bool start() override { return true; }
    void kill() override {}
    Settings more;
};

constexpr const char* steady = "name=T, variable=chemostat.temperature, noise=0";

struct Source {
    explicit Source(const Settings& more = {})
    {
        stand.more = more;
        isUp = rig.open() && rig.runUntil([&] { return rig.connected(); }, 10s);
    }
    base::Done write(const std::string& tag, const WriteValue& value)
    {
        return support::writeTo(*rig.connector, std::uint32_t(rig.placeOf(tag)), value, {});
    }
    // The good values of a tag that came since the last call.
    std::vector<double> fresh(const std::string& tag, std::chrono::milliseconds span)
    {
        const std::size_t before = rig.of(tag).size();
        rig.run(span);
        std::vector<double> values;
        const std::vector<Sample> all = rig.of(tag);
        for (std::size_t i = before; i < all.size(); ++i)
            if (qualityOf(all[i].status) == Quality::Good) values.push_back(all[i].value);
        return values;
    }
    Chemostat stand;
    Rig rig{stand};
    bool isUp = false;
};

std::string vessel()
{
    base::Errors errors;
    const model::Plant plant = model::check(*app::examplePlant("chemostat"), solve::catalogue(), errors);
    for (const model::PlantUnit& unit : plant.units)
        if (!unit.variables.empty()) return unit.id;
    return {};
}

// Rows for the vessel of the example, whatever it is called.
std::string row(std::string text)
{
    const std::string place = "chemostat.";
    if (const std::size_t at = text.find(place); at != std::string::npos)
        text.replace(at, place.size(), vessel() + ".");
    return text;
}

} // namespace

class TestSimulatedPlant : public QObject {
    Q_OBJECT

private slots:
    void isAConnectorWithoutAPlugin();
    void everyTagSaysThatItIsSimulated();
    void tagsAreCalledAsPeopleCallThem();
    void saysWhereThePlantIs();
    void reportsWhatItTouches();
    void keepsTimeOnWholeStepsOfTheClock();
    void showsNoiseOffsetAndLoss();
    void readsAFileOfSensors();
    void runsAPlantThatDiffersFromTheOneNamed();
    void takesSetPoints();
    void refusesWhatCannotBeWritten();
    void failsOnCommand_data();
    void failsOnCommand();
    void failsAsPlanned();
    void understandsFaults();
    void goesAwayAndComesBack();
    void beginsAgainOrHolds();
    void leavesOutTheTimeInWhichNothingIsMeasured();
    void runsAsFastAsItShould();
    void staysResponsiveBesideAColumn();
    void saysWhatAnEmptyVesselMeasures();
    void refusesWrongSettings();
    void offersEveryVariable();
};

void TestSimulatedPlant::isAConnectorWithoutAPlugin()
{
    app::PluginHost host(QStringList{});
    app::addBuiltInConnectors(host);
    QVERIFY(host.find("simulated_plant")->builtIn);
    QVERIFY(host.create("simulated_plant").ok());
}

void TestSimulatedPlant::everyTagSaysThatItIsSimulated()
{
    Source source;
    QVERIFY(source.isUp);
    QVERIFY(source.rig.tags.size() > 10);
    for (const TagInfo& tag : source.rig.tags) QVERIFY2(tag.simulated, tag.id.c_str());
    QCOMPARE(source.rig.connector->status().protection, Protection::NotNeeded);
}

void TestSimulatedPlant::tagsAreCalledAsPeopleCallThem()
{
    Source source;
    QVERIFY(source.isUp);
    base::Errors errors;
    const model::Plant plant = model::check(*app::examplePlant("chemostat"), solve::catalogue(), errors);
    const std::string unit = plant.units[std::size_t(plant.unitIndex(vessel()))].label;
    const auto labelOf = [](const std::vector<TagInfo>& tags, const std::string& id) {
        const auto found = std::find_if(tags.begin(), tags.end(), [&](const TagInfo& tag) { return tag.id == id; });
        return found == tags.end() ? std::string("no such tag") : found->label;
    };
    QCOMPARE(labelOf(source.rig.tags, "set." + vessel() + ".temperature"), unit + ": Temperature, set-point");
    QCOMPARE(labelOf(source.rig.tags, vessel() + ".ph"), unit + ": pH");
    // Who gave a tag a name of its own wants to read that.
    Source named({{"tag", row(steady)}});
    QVERIFY(named.isUp);
    QCOMPARE(labelOf(named.rig.tags, "T"), std::string());
    const auto nodes = source.rig.connector->browse(source.stand.settings(), vessel(), {});
    QVERIFY(nodes.ok());
    for (const BrowseNode& node : *nodes) QVERIFY2(node.label.find('_') == std::string::npos, node.label.c_str());
}

// At any speed it says when its time 0 was, so that whoever begins to follow it knows where it is.
void TestSimulatedPlant::saysWhereThePlantIs()
{
    Source source({{"speed", "3600"}, {"from", "20 h"}});
    QVERIFY(source.isUp);
    QVERIFY(source.rig.runUntil([&] { return source.rig.connector->status().process.has_value(); }, 10s));
    const std::optional<ProcessClock> clock = source.rig.connector->status().process;
    QCOMPARE(clock->pace, 3600.0);
    QVERIFY(std::abs(clock->time - 72'000.0) < 1.0);
    QVERIFY(std::abs(double(clock->at - base::now().microseconds)) < 30e6);
    QCOMPARE(clock->timeAt(clock->at + 1'000'000), clock->time + 3600.0);
    QVERIFY(std::abs(double(clock->instantOf(clock->time + 7200.0) - clock->at) - 2e6) < 2.0);
    // It stays as it is while the plant goes on.
    source.rig.run(500ms);
    QVERIFY(source.rig.connector->status().process == clock);
    source.rig.connector->stop();
    QVERIFY(!source.rig.connector->status().process);
}

void TestSimulatedPlant::reportsWhatItTouches()
{
    Source source;
    const Connector& connector = *source.rig.connector;
    QVERIFY(connector.accessScope({}).empty());
    QVERIFY(connector.accessScope({{"plant", "chemostat"}}).empty());
    const std::vector<AccessScope> accessScope =
        connector.accessScope({{"plant", "/data/a.titer"}, {"sensors", "/data/s.json"}});
    QCOMPARE(accessScope, (std::vector<AccessScope>{{AccessScope::Kind::Path, "/data/a.titer"},
                                                    {AccessScope::Kind::Path, "/data/s.json"}}));
}

void TestSimulatedPlant::keepsTimeOnWholeStepsOfTheClock()
{
    Source source({{"tag", row(steady)}});
    QVERIFY(source.isUp);
    source.rig.run(1000ms);
    const std::vector<Sample> samples = source.rig.of("T");
    QVERIFY2(samples.size() >= 15 && samples.size() <= 21, std::to_string(samples.size()).c_str());
    for (std::size_t i = 1; i < samples.size(); ++i)
        QCOMPARE(samples[i].sourceTime - samples[i - 1].sourceTime, std::int64_t(50'000));
    QCOMPARE(samples[0].sourceTime % 50'000, std::int64_t(0));
    QCOMPARE(source.rig.tags[0].unit, std::string("°C"));
}

void TestSimulatedPlant::showsNoiseOffsetAndLoss()
{
    Source source(
        {{"tag", row(std::string(steady) + ", every=10 ms")},
         {"tag", row("name=noisy, variable=chemostat.temperature, noise=0.5, offset=10, lost=0.25, every=10 ms")}});
    QVERIFY(source.isUp);
    const std::vector<double> values = source.fresh("noisy", 1500ms);
    const double truth = source.rig.of("T").back().value, count = double(source.rig.of("T").size());
    QVERIFY(values.size() > 100);
    const double mean = std::accumulate(values.begin(), values.end(), 0.0) / double(values.size());
    double square = 0.0;
    for (const double value : values) square += (value - mean) * (value - mean);
    const double deviation = std::sqrt(square / double(values.size() - 1)), n = double(values.size());
    QVERIFY(std::abs(mean - truth - 10.0) < 5.0 * 0.5 / std::sqrt(n));
    QVERIFY(std::abs(deviation - 0.5) < 5.0 * 0.5 / std::sqrt(2.0 * n));
    QVERIFY(std::abs(n / count - 0.75) < 5.0 * std::sqrt(0.75 * 0.25 / count));
}

void TestSimulatedPlant::readsAFileOfSensors()
{
    const QTemporaryDir folder;
    const std::string path = folder.filePath("sensors.json").toStdString();
    std::ofstream(path) << R"({"format": "titer.sensors/1", "sensors": [
        {"tag": "T", "variable": ")" +
                               vessel() + R"(.temperature", "unit": "K", "every": "1 s"},
        {"tag": "late", "variable": ")" +
                               vessel() + R"(.temperature", "unit": "°C", "every": "1 s", "delay": "5 s"}]})";
    Source source({{"sensors", path}, {"speed", "10"}});
    QVERIFY(source.isUp);
    source.rig.run(2000ms);
    const std::vector<Sample> early = source.rig.of("T"), late = source.rig.of("late");
    // Once a second of the plant, which goes ten times as fast as the clock.
    QVERIFY2(early.size() >= 14 && early.size() <= 21, std::to_string(early.size()).c_str());
    QVERIFY(!late.empty() && late.size() < early.size());
    QVERIFY(std::abs(early[0].value - late[0].value - 273.15) < 1e-3);
    for (const Sample& sample : late) QCOMPARE(sample.receiveTime - sample.sourceTime, std::int64_t(500'000));
}

void TestSimulatedPlant::runsAPlantThatDiffersFromTheOneNamed()
{
    Settings settings{{"plant", "chemostat"}, {"change", "path=recipe/duration, value=50 h"}};
    base::Errors errors;
    base::Notices notices;
    const auto plant = app::simulatedPlant(settings, errors, notices);
    QVERIFY(plant);
    QCOMPARE(plant->duration, 50.0 * 3600.0);
    settings.add("change", "path=units/none/params/volume, value=1 L");
    QVERIFY(!app::simulatedPlant(settings, errors, notices));
    QCOMPARE(errors.front().where, std::string("change/path"));
}

void TestSimulatedPlant::takesSetPoints()
{
    Source source({{"speed", "100"}, {"tag", row(steady)}});
    QVERIFY(source.isUp);
    const std::string setPoint = "set." + vessel() + ".temperature";
    QVERIFY(source.rig.runUntil([&] { return !source.rig.of(setPoint).empty(); }, 2s));
    const std::size_t before = source.rig.of(setPoint).size();
    QVERIFY(source.write(setPoint, 30.0).ok());
    QVERIFY(source.rig.runUntil([&] { return source.rig.of(setPoint).size() > before; }, 2s));
    QCOMPARE(source.rig.of(setPoint).back().value, 30.0);
    const auto isNear = [&](double value) {
        const auto samples = source.rig.of("T"); // none where the first is late
        return !samples.empty() && std::abs(samples.back().value - value) < 0.01;
    };
    QVERIFY(source.rig.runUntil([&] { return isNear(30.0); }, 5s));
    QVERIFY(source.write(setPoint, std::string("305 K")).ok());
    QVERIFY(source.rig.runUntil([&] { return isNear(31.85); }, 5s));
}

void TestSimulatedPlant::refusesWhatCannotBeWritten()
{
    Source source({{"tag", row(steady)}});
    QVERIFY(source.isUp);
    const auto refused = [&](const base::Done& done, const char* why) {
        return !done.ok() && done.error().what.text().find(why) != std::string::npos;
    };
    QVERIFY(refused(source.write("T", 30.0), "measured"));
    const std::string setPoint = "set." + vessel() + ".temperature";
    QVERIFY(refused(source.write(setPoint, 1e6), "outside"));
    QVERIFY(refused(source.write(setPoint, std::nan("")), "outside"));
    QVERIFY(!source.write(setPoint, std::string("30 kg")).ok());
    QVERIFY(refused(source.write("fault.T", 5.0), "not a fault"));
    QVERIFY(refused(source.write("fault.T", std::string("broken")), "not a fault"));
    QVERIFY(refused(source.write("fault.source", std::string("stuck")), "offline"));
    QVERIFY(!support::writeTo(*source.rig.connector, 100'000, 1.0, {}).ok());
    source.rig.stop();
    QVERIFY(refused(source.write(setPoint, 30.0), "is not running"));
}

void TestSimulatedPlant::failsOnCommand_data()
{
    QTest::addColumn<QString>("command");
    for (const char* command : {"stuck", "dropout", "drift 36000", "spike 50", "offline"})
        QTest::newRow(command) << command;
}

void TestSimulatedPlant::failsOnCommand()
{
    QFETCH(QString, command);
    Source source({{"tag", row("name=T, variable=chemostat.temperature, noise=0.1, every=20 ms")}});
    QVERIFY(source.isUp);
    const double normal = source.fresh("T", 300ms).back();
    QVERIFY(source.write("fault.T", command.toStdString()).ok());
    const std::vector<double> values = source.fresh("T", 900ms);
    const auto [min, max] = std::minmax_element(values.begin(), values.end());
    if (command == "stuck") {
        QVERIFY(values.size() > 10);
        QCOMPARE(*min, *max);
    } else if (command == "dropout") {
        QVERIFY(values.empty());
    } else if (command.startsWith("drift")) { // 10 a second
        QVERIFY(values.back() - normal > 5.0 && values.back() - normal < 30.0);
    } else if (command.startsWith("spike")) {
        QVERIFY(*max - normal > 40.0 || normal - *min > 40.0);
        QVERIFY(std::count_if(values.begin(), values.end(), [&](double v) { return std::abs(v - normal) < 1.0; }) > 10);
    } else {
        QVERIFY(values.empty());
        QCOMPARE(source.rig.of("T").back().status, status::badSensorFailure);
    }
    // The fault is a tag of its own.
    QVERIFY(!source.rig.longs.empty());
    QCOMPARE(std::get<std::string>(source.rig.longs.back().value), command.split(' ').front().toStdString());
    QVERIFY(source.write("fault.T", std::string("none")).ok());
    const std::vector<double> after = source.fresh("T", 300ms);
    QVERIFY(!after.empty());
    QVERIFY(std::abs(after.back() - normal) < 1.0);
}

void TestSimulatedPlant::failsAsPlanned()
{
    Source source({{"tag", row(steady)}, {"fault", "tag=T, kind=offline, from=0.5 s, to=1 s"}});
    QVERIFY(source.isUp);
    source.rig.run(1600ms);
    int bad = 0;
    const std::vector<Sample> samples = source.rig.of("T");
    for (const Sample& sample : samples) bad += sample.status == status::badSensorFailure ? 1 : 0;
    QVERIFY2(bad >= 8 && bad <= 12, std::to_string(bad).c_str()); // half a second, 20 times a second
    QCOMPARE(samples.front().status, status::good);
    QCOMPARE(samples.back().status, status::good);
}

void TestSimulatedPlant::understandsFaults()
{
    const base::Result<app::SensorFault> drift = app::readFault(" drift -0.5 for 10 min ", 100.0);
    QVERIFY(drift.ok());
    QCOMPARE(drift->kind, FaultKind::Drift);
    QCOMPARE(*drift->by, -0.5);
    QCOMPARE(drift->from, 100.0);
    QCOMPARE(drift->to, 700.0);
    QVERIFY(std::isinf(app::readFault("stuck", 0.0)->to));
    for (const char* wrong : {"", "broken", "drift much", "stuck for 10 kg", "stuck for -1 s", "drift 1 2"})
        QVERIFY2(!app::readFault(wrong, 0.0).ok(), wrong);
}

void TestSimulatedPlant::goesAwayAndComesBack()
{
    Source source({{"tag", row(steady)}});
    QVERIFY(source.isUp);
    const std::string setPoint = "set." + vessel() + ".temperature";
    QVERIFY(source.rig.hears("T", 2s));
    QVERIFY(source.write("fault.source", std::string("offline for 1 s")).ok());
    source.rig.run(200ms);
    const ConnectorStatus away = source.rig.connector->status();
    QCOMPARE(away.state, State::Retrying);
    QVERIFY(away.retryAt > base::now().microseconds);
    QVERIFY(!source.write(setPoint, 30.0).ok());
    const std::size_t before = source.rig.of("T").size();
    source.rig.run(300ms);
    QCOMPARE(source.rig.of("T").size(), before);
    QCOMPARE(source.rig.connector->status(), away); // no news while it lasts
    QVERIFY(source.rig.hears("T", 2s));
    const std::vector<Sample> samples = source.rig.of("T");
    QVERIFY(samples.back().sourceTime - samples[before - 1].sourceTime > 900'000); // what was missed is not made up
}

void TestSimulatedPlant::beginsAgainOrHolds()
{
    base::Errors errors;
    const auto plant = std::make_shared<const model::Plant>(
        model::check(*app::examplePlant("cho-fed-batch"), solve::catalogue(), errors));
    for (const bool again : {true, false}) {
        base::Result<app::PlantClock> clock = app::PlantClock::open({plant, plant->duration, 0.0, again});
        QVERIFY(clock.ok());
        // One and a half recipes in a second and a half of a clock that the test moves.
        const auto begun = std::chrono::steady_clock::time_point{};
        for (int i = 0; i <= 1500; ++i) QVERIFY(clock->work(begun + std::chrono::milliseconds(i)).ok());
        const double time = clock->simulation().time();
        if (again)
            QVERIFY2(std::abs(time - 0.5 * plant->duration) < 0.05 * plant->duration, std::to_string(time).c_str());
        else
            QCOMPARE(time, plant->duration);
    }
}

void TestSimulatedPlant::leavesOutTheTimeInWhichNothingIsMeasured()
{
    base::Errors errors;
    const auto plant = std::make_shared<const model::Plant>(
        model::check(*app::examplePlant("cho-fed-batch"), solve::catalogue(), errors));
    int production = -1;
    for (std::size_t i = 0; i < plant->units.size(); ++i)
        if (plant->units[i].id == "production") production = int(i);
    app::PlantClock::Request request{plant, plant->duration};
    request.awaits = [=](const solve::Simulation& run) { return run.startOf(production) >= 0.0; };
    base::Result<app::PlantClock> clock = app::PlantClock::open(request);
    QVERIFY(clock.ok());
    const auto begun = std::chrono::steady_clock::time_point{};
    while (!clock->ready()) QVERIFY(clock->work(begun).ok());
    const double start = clock->simulation().startOf(production), first = clock->simulation().time();
    QVERIFY2(start > 3600.0 && first >= start && first - start <= 600.0, std::to_string(first).c_str());
    // The next round begins there as well: after the rest of the recipe and a tenth of it.
    const double rest = 1.0 - first / plant->duration;
    const int steps = int(std::ceil((rest + 0.1) * 1000.0));
    for (int i = 0; i <= steps; ++i) QVERIFY(clock->work(begun + std::chrono::milliseconds(i)).ok());
    const double expected = first + (steps * 1e-3 - rest) * plant->duration;
    QVERIFY2(std::abs(clock->simulation().time() - expected) < 0.05 * plant->duration,
             std::to_string(clock->simulation().time()).c_str());
    QVERIFY(clock->rewind().ok() && clock->ready());
    QCOMPARE(clock->simulation().time(), first);
}

void TestSimulatedPlant::runsAsFastAsItShould()
{
    base::Errors errors;
    const auto plant =
        std::make_shared<const model::Plant>(model::check(*app::examplePlant("chemostat"), solve::catalogue(), errors));
    base::Result<app::PlantClock> clock = app::PlantClock::open({plant, 10.0, 3600.0, true});
    QVERIFY(clock.ok());
    const auto begun = std::chrono::steady_clock::time_point{};
    while (!clock->ready()) QVERIFY(clock->work(begun).ok());
    QVERIFY(clock->simulation().time() >= 3600.0);
    for (int i = 0; i <= 200; ++i) QVERIFY(clock->work(begun + std::chrono::milliseconds(100 * i)).ok());
    QVERIFY(std::abs(clock->simulation().time() - 3800.0) < 1e-6);
    QVERIFY(!clock->slowedTo());
}

// Solving a column takes longer than the clock gives: the source says so and still answers.
void TestSimulatedPlant::staysResponsiveBesideAColumn()
{
    Chemostat stand;
    Rig rig(stand);
    QVERIFY(rig.open({{"plant", "continuous-capture"}, {"speed", "100000"}, {"every", "100 ms"}}));
    QVERIFY(rig.runUntil([&] { return rig.connected() && rig.of(rig.tags[0].id).size() > 10; }, 20s));
    if (rig.connector->status().state == State::Degraded) QVERIFY(!rig.connector->status().remedy.text().empty());
    rig.stop();
    QCOMPARE(rig.connector->status().state, State::Stopped);
}

void TestSimulatedPlant::saysWhatAnEmptyVesselMeasures()
{
    Chemostat stand;
    Rig rig(stand);
    QVERIFY(rig.open({{"plant", "cho-fed-batch"}, {"from", "0 s"}, {"every", "50 ms"}}));
    rig.run(500ms);
    const std::vector<Sample> samples = rig.of("pH"); // of the production vessel, not yet inoculated
    QCOMPARE(samples.size(), std::size_t(1));
    QCOMPARE(samples[0].status, status::badOutOfService);
}

void TestSimulatedPlant::refusesWrongSettings()
{
    const std::vector<std::pair<Settings, std::string>> wrong = {{{{"plant", "no-such-plant"}}, {}},
                                                                 {{{"plant", "/nowhere/a.titer"}}, {}},
                                                                 {{{"speed", "0"}}, "speed"},
                                                                 {{{"from", "10000 d"}}, "from"},
                                                                 {{{"tag", "name=x, variable=nothing.there"}}, {}},
                                                                 {{{"tag", "name=pH, unit=kg"}}, {}},
                                                                 {{{"tag", "name=pH, unit=zork"}}, "tag/unit"},
                                                                 {{{"tag", "name=pH"}, {"tag", "name=pH"}}, "tag/name"},
                                                                 {{{"fault", "tag=nobody, kind=stuck"}}, "fault/tag"},
                                                                 {{{"fault", "tag=*, kind=stuck"}}, "fault/kind"},
                                                                 {{{"fault", "tag=pH, kind=melted"}}, "fault/kind"},
                                                                 {{{"sensors", "/nowhere/sensors.json"}}, "sensors"}};
    for (const auto& [settings, where] : wrong) {
        Chemostat stand;
        const Rig rig(stand);
        base::Errors errors;
        rig.connector->open(settings, {}, errors);
        QVERIFY2(!errors.empty(), settings.entries()[0].second.c_str());
        QVERIFY(!errors[0].what.text().empty());
        if (!where.empty()) QCOMPARE(errors[0].where, where);
        QCOMPARE(rig.connector->status().state, State::Faulted);
    }
}

void TestSimulatedPlant::offersEveryVariable()
{
    Chemostat stand;
    Rig rig(stand);
    const auto top = rig.connector->browse(stand.settings(), {}, {});
    QVERIFY(top.ok());
    Settings settings = stand.settings();
    int tags = 0;
    for (const BrowseNode& unit : *top) {
        QVERIFY(unit.branch);
        const auto below = rig.connector->browse(stand.settings(), unit.id, {});
        QVERIFY(below.ok());
        for (const BrowseNode& node : *below) {
            QVERIFY(!node.branch && node.setting);
            settings.add(rig.connector->info().browseSetting, *node.setting);
            ++tags;
        }
    }
    QVERIFY(tags > 5);
    QVERIFY(rig.open(settings)); // what was browsed can be read
    rig.run(300ms);
    for (int i = 0; i < tags; ++i)
        QVERIFY2(!rig.of(rig.tags[std::size_t(i)].id).empty(), rig.tags[std::size_t(i)].id.c_str());
}

TITER_TEST(TestSimulatedPlant)

} // namespace tst_simulated_plant

#include "tst_simulated_plant.moc"
