// What is worked out of a table before any model: of all its rows, however many are drawn; figures themselves: studies description.
#include "app/analyse/explore/exploration.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_exploration {

using namespace titer;
using namespace titer::app;

namespace {

// Two batches whose rows alternate, the times of each falling from row to row.
TableValue tableOf(int rows)
{
    std::vector<double> time, value, other;
    std::vector<std::string> batch;
    AnalyseTable table{.name = "made"};
    for (int i = 0; i < rows; ++i) {
        time.push_back(rows - i);
        value.push_back(i);
        other.push_back(i % 3);
        batch.push_back(i % 2 ? "B" : "A");
        table.rows.push_back(std::to_string(i + 1));
    }
    table.sheet = studies::makeSheet({studies::numberColumn("time", time, "h"), studies::numberColumn("value", value),
                                      studies::numberColumn("other", other), studies::textColumn("batch", batch)});
    return std::make_shared<const AnalyseTable>(std::move(table));
}

std::vector<ExplorationValue> explored(const ExploreOrder& order)
{
    std::vector<ExplorationValue> parts;
    explore(order, [&](ExplorationValue part) { parts.push_back(std::move(part)); }, {});
    return parts;
}

} // namespace

class ExplorationTest : public QObject {
    Q_OBJECT

private slots:
    void drawsSomeRowsAndCountsAll();
    void batchesAreLinesByTheirTimes();
    void rowsThatAreLeftOutAreInNoFigure();
    void columnsOfTheModelAreProposed();
};

void ExplorationTest::drawsSomeRowsAndCountsAll()
{
    const auto parts = explored({.table = tableOf(10'000), .columns = {"value", "other"}});
    QCOMPARE(parts.size(), std::size_t(2)); // what is quick first
    QCOMPARE(parts[0]->correlations.columns, 0);
    const Exploration& whole = *parts[1];
    QCOMPARE(whole.correlations.pairs[1], 10'000);
    QCOMPARE(whole.drawn.size(), maxDrawn);
    QCOMPARE(whole.drawn.front(), 0);
    QCOMPARE(whole.drawn.back(), 9999);
    QVERIFY(std::ranges::is_sorted(whole.drawn));
    QCOMPARE(whole.described[0].count, 10'000);
    QCOMPARE(whole.described[0].mean, 4999.5);
    QCOMPARE(whole.runs.size(), std::size_t(1));
    QCOMPARE(whole.runs.front(), whole.drawn);
    std::stop_source stopped;
    stopped.request_stop();
    bool isPassed = false;
    explore(whole.order, [&](const ExplorationValue&) { isPassed = true; }, stopped.get_token());
    QVERIFY(!isPassed);
}

void ExplorationTest::batchesAreLinesByTheirTimes()
{
    const auto parts =
        explored({.table = tableOf(6), .columns = {"value"}, .ofBatches = true, .batch = "batch", .time = "time"});
    QCOMPARE(parts.back()->runs, (std::vector<std::vector<int>>{{4, 2, 0}, {5, 3, 1}}));
    QCOMPARE(parts.back()->nameOf(3), std::string("B"));
}

void ExplorationTest::rowsThatAreLeftOutAreInNoFigure()
{
    const auto rows = explored({.table = tableOf(6), .columns = {"value"}, .excluded = {"6"}});
    QCOMPARE(rows.back()->countedRows(), std::size_t(5));
    QCOMPARE(rows.back()->described[0].greatest, 4.0);
    QCOMPARE(rows.back()->drawn.size(), std::size_t(6)); // they are drawn nevertheless
    const auto batches =
        explored({.table = tableOf(6), .columns = {"value"}, .excluded = {"B"}, .ofBatches = true, .batch = "batch"});
    QCOMPARE(batches.back()->described[0].count, 3);
}

void ExplorationTest::columnsOfTheModelAreProposed()
{
    AnalyseSetup setup;
    const TableValue table = tableOf(6);
    QCOMPARE(columnsToExplore(setup, *table), (std::vector<std::string>{"time", "value", "other"}));
    setup.roles = {{"time", ModelRole::Time}, {"value", ModelRole::X}, {"other", ModelRole::LeftOut}};
    QCOMPARE(columnsToExplore(setup, *table), (std::vector<std::string>{"value", "other"}));
    QCOMPARE(proposedColumns(setup, *table), std::vector<std::string>{"value"});
    std::vector<studies::Column> many;
    for (int j = 0; j < 1000; ++j) many.push_back(studies::numberColumn("c" + std::to_string(j), {1.0, 2.0}));
    const std::vector<std::string> some = proposedColumns({}, {.sheet = studies::makeSheet(std::move(many))});
    QCOMPARE(some.size(), maxExplored);
    QCOMPARE(some.back(), std::string("c999"));
}

TITER_TEST(ExplorationTest)

} // namespace tst_exploration

#include "tst_exploration.moc"
