// A plan of two inputs that is made of an estimate: each of the controllers that write them finds a plan under its own id, and follows it.
#include "app/live/estimators/live_steering.h"
#include "app/live/loops/loop_controller.h"
#include "core/reference/steered_fed_batch.h"
#include "core/solve/catalogue.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>
#include <cmath>

namespace tst_live_steering {

using namespace titer;
using namespace titer::app;

namespace {

constexpr std::int64_t hour = 3'600'000'000, began = 500'000 * hour;

// The fed batch, whose growth has a factor that is to stay at 1.
std::string steered()
{
    std::string text = reference::withPlannedFactor(reference::steeredFedBatch());
    text.pop_back();
    return text + R"json(, "estimators": [{"id": "culture", "unit": "reactor", "channels": [
      {"tag": "X", "noise": "0.01 g/L"}, {"tag": "S", "noise": "0.002 g/L"}, {"tag": "P", "noise": "0.005 g/L"}]}],
      "tags": [{"tag": "X", "variable": "reactor.X"}, {"tag": "S", "variable": "reactor.S"}, {"tag": "P", "variable": "reactor.P"}]})json";
}

// An estimator that knows these of the inputs.
struct Stand {
    explicit Stand(const std::vector<twin::Tag>& inputs)
    {
        base::Errors errors;
        base::Notices notices;
        flowsheet = model::readPlant(steered(), errors);
        plant = std::make_shared<const model::Plant>(model::check(flowsheet, solve::catalogue(), errors));
        std::vector<twin::Tag> tags{{"X", "g/L"}, {"S", "g/L"}, {"P", "g/L"}};
        tags.insert(tags.end(), inputs.begin(), inputs.end());
        std::vector<twin::EstimatorTag> of;
        for (const twin::MappedTag& mapped : twin::mapTags(*plant, tags, {}, errors))
            of.push_back({.mapped = mapped, .scatter = {}});
        std::vector<twin::EstimatorPlan> made = twin::planEstimators(*plant, of, "culture", errors, notices);
        if (!errors.empty()) qFatal("%s", errors.front().what.text().c_str());
        auto opened = twin::Estimator::open(flowsheet, solve::catalogue(), made.front(), {}, 150.0 * 3600.0, 1e-7);
        if (!opened) qFatal("%s", opened.error().what.text().c_str());
        estimator = std::move(*opened);
        estimator->advance(0.0);
        steering.emplace(plant, plans);
        steering->begin(*estimator);
    }

    LoopController loopOf(const std::string& id) const
    {
        const auto found = std::ranges::find(plant->controllers, id, &model::PlantController::id);
        LoopController loop(plant, std::size_t(found - plant->controllers.begin()), plans);
        loop.bind({});
        return loop;
    }

    model::Flowsheet flowsheet;
    std::shared_ptr<const model::Plant> plant;
    std::unique_ptr<twin::Estimator> estimator;
    std::shared_ptr<LivePlans> plans = std::make_shared<LivePlans>();
    std::optional<LiveSteering> steering;
};

const std::vector<twin::Tag> both{{"reactor.u", "L/h"}, {"reactor.f", "1"}};

} // namespace

class TestLiveSteering : public QObject {
    Q_OBJECT

private slots:
    void eachInputHasAPlanOfItsOwn()
    {
        Stand stand(both);
        QVERIFY(stand.steering->isDue(0.0));
        stand.steering->work(*stand.estimator, began, began, 1.0, {});
        QVERIFY(!stand.steering->isDue(3599.0));
        const auto feed = stand.plans->of("feed"), factor = stand.plans->of("factor");
        QVERIFY(feed && factor);
        QVERIFY2(!feed->why, feed->why ? feed->why->text().c_str() : "");
        QVERIFY(!factor->why);
        QCOMPARE(feed->courses.size(), std::size_t(1));
        QCOMPARE(factor->courses.size(), std::size_t(1));
        QCOMPARE(feed->courses.front().size(), std::size_t(20));
        QCOMPARE(factor->courses.front(), std::vector<double>(20, 1.0));
        QVERIFY(std::ranges::all_of(feed->courses.front(),
                                    [](double u) { return u >= 0.0 && u <= 0.2e-3 / 3600.0 * (1.0 + 1e-9); }));
        QCOMPARE(int(factor->status), int(feed->status));
        QCOMPARE(factor->at, began);
        QCOMPARE(factor->period, 3600.0);
    }

    // The loop of the further input does as that of its master: by the moves of its own plan while they last.
    void aLoopFollowsThePlanOfItsInput()
    {
        Stand stand(both);
        LoopController loop = stand.loopOf("factor"), master = stand.loopOf("feed");
        QVERIFY(loop.isPlanned() && master.isPlanned());
        QVERIFY(!loop.follow({.day = began}));
        QVERIFY(loop.trouble());
        stand.steering->work(*stand.estimator, began, began, 1.0, {});
        QVERIFY(loop.follow({.day = began}));
        QVERIFY(master.follow({.day = began}));
        QVERIFY(!loop.trouble());
        QCOMPARE(loop.wanted(), 1.0);
        QCOMPARE(master.wanted(), stand.plans->of("feed")->courses.front().front());
        QVERIFY(loop.planStatus() == stand.plans->of("factor")->status);
        QVERIFY(loop.follow({.day = began + 2 * hour}));
        QVERIFY(loop.planStatus() == control::PlanStatus::Fallback);
        QCOMPARE(loop.wanted(), 1.0);
        QVERIFY(!loop.follow({.day = began + 25 * hour}));
        QVERIFY(loop.trouble());
        QVERIFY(std::isnan(loop.wanted()));
    }

    // Without one of the inputs nothing can be planned, which both say.
    void eachSaysWhatTheEstimatorDoesNotKnow()
    {
        const Stand stand({both.front()});
        for (const char* id : {"feed", "factor"}) {
            const auto plan = stand.plans->of(id);
            QVERIFY(plan && plan->why);
            QVERIFY2(plan->why->text().find("does not know what reactor.f is") != std::string::npos,
                     plan->why->text().c_str());
        }
    }

    void theEndIsSaidToEach()
    {
        Stand stand(both);
        stand.steering->work(*stand.estimator, began, began, 1.0, {});
        stand.steering->end(base::say("It rests."));
        for (const char* id : {"feed", "factor"}) {
            QVERIFY(stand.plans->of(id)->why);
            QCOMPARE(stand.plans->of(id)->why->text(), std::string("It rests."));
        }
    }
};

TITER_TEST(TestLiveSteering)

} // namespace tst_live_steering

#include "tst_live_steering.moc"
