// Recipe progress: which phase runs, how long all of it goes on, and what the next one waits for.
#include "core/solve/catalogue.h"
#include "tests/support/test_program.h"
#include "tests/support/ui/tiles.h"
#include "ui/tiles/parts/recipe_state.h"

#include <QTest>

namespace tst_tiles_recipe_progress {

using namespace titer;
using namespace titer::tiles;
using support::Stage;

namespace {

constexpr double hour = 3600.0, day = 86400.0;

// A vessel that is fed for 12 days or until few cells live, and then emptied.
std::shared_ptr<const app::Run> fedBatch()
{
    base::Errors errors;
    auto run = std::make_shared<app::Run>();
    run->flowsheet = model::readPlant(R"({"format": "titer.plant/1", "name": "Fed-batch",
        "components": [{"id": "glucose", "label": "Glucose", "basis": "amount", "molar_mass": "180 g/mol"}],
        "units": [{"id": "feed", "type": "inlet", "program": [{"for": "19 d", "concentration": {"glucose": "2 M"}}]},
                  {"id": "tank", "type": "hold_tank", "label": "Tank", "params": {"vessel_volume": "100 L"}},
                  {"id": "store", "type": "hold_tank", "params": {"vessel_volume": "100 L"}}],
        "streams": [{"from": "feed.out", "to": "tank.in"}, {"from": "tank.out", "to": "store.in"}],
        "recipe": {"duration": "14 d", "phases": [
          {"id": "batch", "label": "Batch", "unit": "tank", "at": "0 h", "until": {"for": "2 d"}},
          {"id": "grow", "label": "Feed, 34.0 °C", "unit": "tank", "after": ["batch"],
           "until": {"any": [{"value": "tank.volume", "above": "80 L"}, {"for": "12 d"}]}},
          {"id": "harvest", "label": "Harvest", "unit": "tank", "after": ["grow"],
           "transfer": {"from": "tank.out", "flow": "1 L/min", "until": "empty"}}]}})",
                                      errors);
    run->plant = std::make_shared<const model::Plant>(model::check(run->flowsheet, solve::catalogue(), errors));
    for (const base::Error& error : errors) qWarning("%s: %s", error.where.c_str(), error.what.pattern.c_str());
    return errors.empty() ? run : nullptr;
}

std::vector<app::FeedPhase> phases()
{
    return {{"tank", "Batch", 0, 2 * day},
            {"tank", "Feed, 34.0 °C", 2 * day, 14 * day},
            {"tank", "Harvest", 14 * day, 14 * day + hour},
            {"store", "Cleaning", 0, 4 * hour}};
}

app::Tile tileOf()
{
    return {.id = "t1", .type = "recipe_progress"};
}

} // namespace

class TstTilesRecipeProgress : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { look::Theme::current().apply(*qApp); }

    void findsThePhaseThatRunsAndItsUnit()
    {
        support::FakeFeed feed;
        feed.setPhases(phases());
        feed.setNow(9 * day + 4 * hour);
        const RecipeState state = readRecipe(feed, "");
        QCOMPARE(state.phases.size(), std::size_t(3));
        QCOMPARE(state.current, 1);
        QCOMPARE(state.left(feed.now()), 4 * day + 21 * hour);
        QVERIFY(state.transition.isEmpty()); // without a run nobody knows what ends a phase
        QCOMPARE(readRecipe(feed, "store").phases.size(), std::size_t(1));
        QCOMPARE(readRecipe(feed, "store").current, -1);
    }

    void aPhaseWithAnOpenEndHasNoTimeLeft()
    {
        support::FakeFeed feed;
        feed.setPhases({{"tank", "Batch", 0, 2 * day}, {"tank", "Feed", 2 * day, std::nan("")}});
        feed.setNow(3 * day);
        const RecipeState state = readRecipe(feed, "");
        QCOMPARE(state.current, 1);
        QVERIFY(std::isnan(state.left(feed.now())));
    }

    void reportsWhatTheNextPhaseWaitsForAndThePresentValue()
    {
        support::FakeFeed feed({{"model/tank.volume", "Volume", "L"}});
        const auto run = fedBatch();
        QVERIFY(run);
        feed.setRun(run);
        feed.setPhases(phases());
        feed.setNow(9 * day);
        feed.setValue("model/tank.volume", 63.2);
        const RecipeState state = readRecipe(feed, "");
        QCOMPARE(state.transition, QString("Harvest when tank.volume is above 80 L or in 5 d"));
        QCOMPARE(state.present, QString("63.2\u00A0L"));
        feed.setNow(14 * day + 60);
        QCOMPARE(readRecipe(feed, "").transition, QString("Ends when it is empty"));
    }

    void saysAllInOneSentence()
    {
        Stage stage({{"model/tank.volume", "Volume", "L"}});
        stage.feed->setRun(fedBatch());
        stage.feed->setPhases(phases());
        stage.feed->setNow(9 * day);
        stage.feed->setValue("model/tank.volume", 63.2);
        TileView& view = stage.show(tileOf(), {460, 110});
        QCOMPARE(view.sentence(),
                 QString("Recipe progress, Recipe, Feed, 34.0 °C is running, 5 d 1 h left, Harvest when tank.volume "
                         "is above 80 L or in 5 d, now 63.2 L"));
        QCOMPARE(view.remark(), QString("5 d 1 h left"));
        QCOMPARE(view.numbers().count(u'\n'), 4);
    }

    void looksRightInEveryLook()
    {
        for (const auto& [choice, name] :
             {std::pair(look::Choice::Light, "light"), std::pair(look::Choice::Dark, "dark"),
              std::pair(look::Choice::Wall, "wall")}) {
            look::Theme::current().choose(choice);
            Stage stage({{"model/tank.volume", "Volume", "L"}});
            stage.feed->setRun(fedBatch());
            stage.feed->setPhases(phases());
            stage.feed->setNow(9 * day);
            stage.feed->setValue("model/tank.volume", 63.2);
            const QSize size = choice == look::Choice::Wall ? QSize(900, 240) : QSize(460, 110);
            stage.show(tileOf(), size);
            QVERIFY(support::inked(stage.picture(QStringLiteral("recipe_progress-%1").arg(QLatin1String(name)))) >
                    0.02);
        }
        look::Theme::current().choose(look::Choice::Light);
    }
};

TITER_WINDOW_TEST(TstTilesRecipeProgress)

} // namespace tst_tiles_recipe_progress

#include "tst_tiles_recipe_progress.moc"
