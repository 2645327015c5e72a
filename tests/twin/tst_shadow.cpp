// The model next to the recording: gaps against a tank whose volume and contents are known by hand.
#include "core/twin/shadow.h"
#include "tests/support/core/runs.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>
#include <random>

namespace tst_shadow {

using namespace titer;
using namespace titer::twin;

namespace {

constexpr double hour = 3600.0;

// 10 L of water, fed with 1 L/h of 2 g/L sugar: V = 10 + t, c = 2 t / (10 + t) [L, g/L, h].
std::shared_ptr<const model::Plant> tank(const char* recipe = R"("recipe": {"duration": "20 h"},)")
{
    return support::checkedPlant(std::string(R"({"format": "titer.plant/1", "name": "tank", "components": [
        {"id": "sugar", "basis": "mass"}],
      "units": [{"id": "feed", "type": "inlet", "program": [{"for": "100 h", "flow": "1 L/h", "concentration": {"sugar": "2 g/L"}}]},
        {"id": "tank", "type": "hold_tank", "params": {"vessel_volume": "200 L"}, "initial": {"volume": "10 L"}}],
      "streams": [{"from": "feed.out", "to": "tank.in"}],)") +
                                 recipe + R"("tags": [{"tag": "V", "variable": "tank.volume"}]})");
}

double volumeAt(double hours)
{
    return 10.0 + hours;
}

double sugarAt(double hours)
{
    return 2.0 * hours / (10.0 + hours);
}

Shadow open(const std::shared_ptr<const model::Plant>& plant, const std::vector<Tag>& tags,
            const std::vector<model::TagEntry>& stated, const ShadowOptions& options = {})
{
    base::Errors errors;
    std::vector<MappedTag> mapped = mapTags(*plant, tags, stated, errors);
    for (const base::Error& error : errors) qWarning("%s", error.what.text().c_str());
    return std::move(*Shadow::open(plant, std::move(mapped), options));
}

ShadowSample sample(std::uint32_t tag, double hours, double value, double knownHours = -1.0)
{
    return {tag, true, hours * hour, (knownHours < 0.0 ? hours : knownHours) * hour, value};
}

bool near(double a, double b, double tolerance = 1e-5)
{
    if (std::abs(a - b) <= tolerance) return true;
    qWarning("%.9g is not %.9g", a, b);
    return false;
}

} // namespace

class TestShadow : public QObject {
    Q_OBJECT

private slots:
    void keepsGapsAsCountedByHand();
    void convertsTheModelToTheUnitOfTheTag();
    void countsWhatItCannotCompare();
    void comparesLateSamplesWithWhenTheyWereDrawn();
    void givesTheSameGapsWithAndWithoutSteps();
    void keepsTracksForDrawing();
    void keepsTheSamplesOfTheLaboratory();
    void seeksToWhereverItIsAsked();
    void leavesIdleUnitsOut();
    void goesOnWithoutEndWhereThereIsNoRecipe();
    void comparesNothingWithAModelThatWasStopped();
};

void TestShadow::keepsGapsAsCountedByHand()
{
    Shadow shadow = open(tank(), {{"V", "L"}, {"S", "g/L"}}, {{"S", "tank.sugar"}});
    // Off by +1, -3 and +2 L: mean 0, rmse sqrt(14/3), worst -3 at 2 h.
    const double off[] = {1.0, -3.0, 2.0};
    for (int i = 0; i < 3; ++i) {
        shadow.take(sample(0, i + 1, volumeAt(i + 1) + off[i]));
        shadow.take(sample(1, i + 1, sugarAt(i + 1)));
    }
    const TagGap& volume = shadow.gaps()[0];
    QCOMPARE(volume.samples, std::int64_t(3));
    QCOMPARE(volume.compared, std::int64_t(3));
    QVERIFY(near(volume.now, 2.0));
    QVERIFY(near(volume.model, 13.0));
    QVERIFY(near(volume.measured, 15.0));
    QCOMPARE(volume.time, 3.0 * hour);
    QVERIFY(near(volume.mean, 0.0));
    QVERIFY(near(volume.rmse, std::sqrt(14.0 / 3.0)));
    QVERIFY(near(volume.worst, -3.0));
    QCOMPARE(volume.worstTime, 2.0 * hour);
    QVERIFY(near(shadow.gaps()[1].rmse, 0.0));
    QVERIFY(!shadow.failure());
}

void TestShadow::convertsTheModelToTheUnitOfTheTag()
{
    Shadow shadow =
        open(tank(), {{"V", "mL"}, {"T", "°C"}, {"S", "mg/mL"}}, {{"T", "tank.temperature"}, {"S", "tank.sugar"}});
    shadow.take(sample(0, 2, 12'000.0));
    shadow.take(sample(1, 2, 30.0));
    shadow.take(sample(2, 2, sugarAt(2) + 0.5));
    QVERIFY(near(shadow.gaps()[0].now, 0.0, 0.01));
    const double kelvin = shadow.simulation().value(support::reads(shadow.simulation().plant(), "tank.temperature"));
    QVERIFY(near(shadow.gaps()[1].now, 30.0 - (kelvin - 273.15), 1e-9));
    QVERIFY(near(shadow.gaps()[2].now, 0.5));
}

void TestShadow::countsWhatItCannotCompare()
{
    Shadow shadow = open(tank(), {{"V", "L"}, {"other", "K"}}, {});
    shadow.take(sample(0, -1, 5.0));
    shadow.take(sample(0, 0, 11.0));
    shadow.take({0, false, hour, hour, 99.0});
    shadow.take(sample(1, 2, 1.0));
    shadow.take(sample(0, 3, std::numeric_limits<double>::quiet_NaN()));
    shadow.take(sample(0, 20, 30.5)); // the very end
    shadow.take(sample(0, 21, 1.0));  // after the recipe
    const TagGap& gap = shadow.gaps()[0];
    QCOMPARE(gap.samples, std::int64_t(6));
    QCOMPARE(gap.compared, std::int64_t(2));
    QCOMPARE(gap.outside, std::int64_t(2));
    QCOMPARE(gap.unusable, std::int64_t(1));
    QCOMPARE(gap.idle, std::int64_t(1));
    QVERIFY(near(gap.worst, 1.0));
    QVERIFY(near(gap.now, 0.5));
    QCOMPARE(shadow.gaps()[1].samples, std::int64_t(1));
    QCOMPARE(shadow.gaps()[1].compared, std::int64_t(0));
    QVERIFY(shadow.time() <= 20.0 * hour + 1.0);
}

void TestShadow::comparesLateSamplesWithWhenTheyWereDrawn()
{
    Shadow shadow =
        open(tank(), {{"V", "L"}, {"S", "g/L"}, {"lab", "L"}}, {{"S", "tank.sugar"}, {"lab", "tank.volume"}});
    // Online volume each hour; sugar known 5 h late, the laboratory's volume 9 h late: drawn in turn, known out of turn.
    std::vector<ShadowSample> samples;
    for (int i = 0; i <= 10; ++i) {
        samples.push_back(sample(0, i, volumeAt(i)));
        samples.push_back(sample(1, i + 0.25, sugarAt(i + 0.25) + 0.125, i + 5.25));
        samples.push_back(sample(2, i + 0.5, volumeAt(i + 0.5) - 2.0, i + 9.5));
    }
    std::stable_sort(samples.begin(), samples.end(), [](const auto& a, const auto& b) { return a.known < b.known; });
    for (const ShadowSample& one : samples) shadow.take(one);
    QVERIFY(near(shadow.gaps()[0].rmse, 0.0));
    const TagGap& sugar = shadow.gaps()[1];
    QCOMPARE(sugar.late, std::int64_t(11));
    QCOMPARE(sugar.compared, std::int64_t(11));
    QVERIFY(near(sugar.mean, 0.125));
    QVERIFY(near(sugar.rmse, 0.125));
    const TagGap& lab = shadow.gaps()[2];
    QVERIFY(near(lab.mean, -2.0));
    QVERIFY(near(lab.worst, -2.0));
    QCOMPARE(lab.time, 10.5 * hour);
}

// The engine interpolates; where it is asked makes no difference that counts.
void TestShadow::givesTheSameGapsWithAndWithoutSteps()
{
    std::mt19937 random(3);
    std::vector<ShadowSample> samples;
    for (int i = 0; i < 500; ++i) {
        const double drawn = double(random() % 19'000) / 1000.0;
        const double late = random() % 4 == 0 ? double(random() % 3000) / 1000.0 : 0.0;
        samples.push_back(sample(random() % 2, drawn, double(random() % 30), drawn + late));
    }
    std::stable_sort(samples.begin(), samples.end(), [](const auto& a, const auto& b) { return a.known < b.known; });
    ShadowOptions stepping;
    stepping.step = 97.0;
    stepping.keepTracks = true;
    Shadow plain = open(tank(), {{"V", "L"}, {"S", "g/L"}}, {{"S", "tank.sugar"}});
    Shadow stepped = open(tank(), {{"V", "L"}, {"S", "g/L"}}, {{"S", "tank.sugar"}}, stepping);
    for (const ShadowSample& one : samples) {
        plain.take(one);
        stepped.advance(one.known - 1.0);
        stepped.take(one);
    }
    for (int tag = 0; tag < 2; ++tag) {
        const TagGap &a = plain.gaps()[tag], &b = stepped.gaps()[tag];
        QCOMPARE(a.compared, b.compared);
        QCOMPARE(a.late, b.late);
        QVERIFY(a.late > 20);
        QVERIFY(near(a.rmse, b.rmse, 1e-4));
        QVERIFY(near(a.worst, b.worst, 1e-4));
    }
}

void TestShadow::keepsTracksForDrawing()
{
    ShadowOptions options;
    options.step = hour;
    options.keepTracks = true;
    Shadow shadow = open(tank(), {{"V", "L"}, {"x", "K"}}, {}, options);
    shadow.take(sample(1, 0.5, 300.0));
    shadow.take(sample(0, 2.5, 12.0));
    shadow.advance(4.2 * hour);
    std::vector<TagTrack> tracks = shadow.takeTracks();
    QCOMPARE(tracks[0].measured.size(), std::size_t(1));
    QCOMPARE(tracks[1].measured.size(), std::size_t(1));
    QVERIFY(tracks[1].model.empty());
    std::vector<double> hours;
    for (const TrackPoint& point : tracks[0].model) {
        hours.push_back(point.time / hour);
        QVERIFY(near(point.value, volumeAt(point.time / hour)));
    }
    QCOMPARE(hours, (std::vector<double>{0.0, 1.0, 2.0, 2.5, 3.0, 4.0}));
    QVERIFY(shadow.takeTracks()[0].model.empty());
}

// With both of its times and what the model said when it was drawn.
void TestShadow::keepsTheSamplesOfTheLaboratory()
{
    ShadowOptions options;
    options.keepTracks = true;
    Shadow shadow = open(tank(), {{"V", "L"}, {"x", "K"}}, {}, options);
    shadow.take(sample(0, 1.0, 12.0));
    shadow.take(sample(1, 1.5, 300.0, 2.0)); // belongs to nothing
    shadow.take(sample(0, 2.5, 12.0, 6.5));
    ShadowSample bad = sample(0, 3.0, 12.0, 6.6);
    bad.usable = false;
    shadow.take(bad);
    const std::vector<TagTrack> tracks = shadow.takeTracks();
    QCOMPARE(tracks[0].late.size(), std::size_t(2));
    const twin::LateSample& one = tracks[0].late[0];
    QVERIFY(one.drawn == 2.5 * hour && one.known == 6.5 * hour && one.measured == 12.0);
    QVERIFY(near(one.model, volumeAt(2.5)));
    QVERIFY(std::isnan(tracks[0].late[1].measured) && std::isnan(tracks[0].late[1].model));
    QCOMPARE(tracks[1].late.size(), std::size_t(1));
    QVERIFY(std::isnan(tracks[1].late[0].model));
    QVERIFY(shadow.takeTracks()[0].late.empty());
}

void TestShadow::seeksToWhereverItIsAsked()
{
    ShadowOptions options;
    options.step = 0.5 * hour;
    options.keepTracks = true;
    Shadow shadow = open(tank(), {{"V", "L"}}, {}, options);
    std::mt19937 random(11);
    for (int i = 0; i < 40; ++i) {
        const double to = double(random() % 190) / 10.0;
        shadow.seek(to * hour);
        QCOMPARE(shadow.gaps()[0].samples, std::int64_t(0));
        QVERIFY(near(shadow.time() / hour, to, 1e-9));
        shadow.take(sample(0, to + 0.3, volumeAt(to + 0.3) + 1.0));
        shadow.take(sample(0, to - 0.1, volumeAt(to - 0.1) + 2.0, to + 0.4)); // drawn before, known after
        QVERIFY(near(shadow.gaps()[0].mean, to < 0.1 ? 1.0 : 1.5));
        const std::vector<TagTrack> tracks = shadow.takeTracks();
        for (const TrackPoint& point : tracks[0].model) QVERIFY(point.time >= to * hour - 1e-6);
    }
    shadow.seek(-5.0);
    QCOMPARE(shadow.time(), 0.0);
    shadow.seek(1000.0 * hour);
    QVERIFY(near(shadow.time() / hour, 20.0, 1e-9));
}

void TestShadow::leavesIdleUnitsOut()
{
    const auto plant = support::checkedPlant(
        R"({"format": "titer.plant/1", "name": "two", "components": [{"id": "sugar", "basis": "mass"}],
      "units": [{"id": "a", "type": "hold_tank", "params": {"vessel_volume": "20 L"}, "initial": {"volume": "10 L"}},
                {"id": "b", "type": "hold_tank", "params": {"vessel_volume": "20 L"}}],
      "streams": [{"from": "a.out", "to": "b.in"}],
      "recipe": {"duration": "10 h", "phases": [{"id": "move", "unit": "a", "at": "5 h", "transfer": {"from": "a.out", "flow": "10 L/h", "until": {"for": "30 min"}}}]}})");
    Shadow shadow = open(plant, {{"b.volume", "L"}}, {});
    for (int i = 1; i <= 8; ++i) shadow.take(sample(0, i, 5.0));
    QVERIFY(shadow.gaps()[0].idle >= 4);
    QCOMPARE(shadow.gaps()[0].idle + shadow.gaps()[0].compared, std::int64_t(8));
    QVERIFY(near(shadow.gaps()[0].now, 0.0, 0.01));
}

void TestShadow::goesOnWithoutEndWhereThereIsNoRecipe()
{
    Shadow shadow = open(tank(""), {{"V", "L"}}, {});
    shadow.take(sample(0, 90, volumeAt(90)));
    QCOMPARE(shadow.gaps()[0].compared, std::int64_t(1));
    QVERIFY(near(shadow.gaps()[0].now, 0.0, 1e-3));
}

void TestShadow::comparesNothingWithAModelThatWasStopped()
{
    std::stop_source stop;
    stop.request_stop();
    Shadow shadow = open(tank(), {{"V", "L"}}, {});
    shadow.take(sample(0, 5, 15.0), stop.get_token());
    QCOMPARE(shadow.gaps()[0].compared, std::int64_t(0)); // stopped before it got there, so nothing was compared
    shadow.take(sample(0, 6, volumeAt(6)));
    QCOMPARE(shadow.gaps()[0].compared, std::int64_t(1));
    QVERIFY(near(shadow.gaps()[0].now, 0.0));
}

TITER_TEST(TestShadow)

} // namespace tst_shadow

#include "tst_shadow.moc"
