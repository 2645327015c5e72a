// Campaigns: open hours, several products, what is drawn and slack, answers that were found by hand.
#include "core/base/json.h"
#include "core/schedule/campaign.h"
#include "core/schedule/variants.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>

namespace tst_campaign {

using namespace titer;
using namespace titer::schedule;

namespace {

constexpr double hour = 3600.0;

bool near(double a, double b)
{
    return std::abs(a - b) <= 1e-9 * std::max(1.0, std::abs(b));
}

Task task(const char* id, const char* unit, double from, double to, double mayWait = 0.0)
{
    return {id, unit, from * hour, to * hour, mayWait * hour};
}

Task of(const char* product, Task one)
{
    one.product = product;
    return one;
}

Task manual(Task one)
{
    one.isManual = true;
    return one;
}

Tasks read(const char* text, base::Errors& errors)
{
    const base::Json json = base::readJson(text, errors);
    return readTasks(json, errors);
}

Calendar openFrom(double from, double to, int days)
{
    Calendar calendar;
    for (int day = 0; day < days; ++day)
        calendar.open.emplace_back(day * aDay + ticks(from * hour), day * aDay + ticks(to * hour));
    return calendar;
}

std::optional<Schedule> scheduled(const Tasks& tasks)
{
    base::Errors errors;
    base::Notices notices;
    return scheduleOf(tasks, errors, notices);
}

// Of the first task of each batch [h].
QList<double> startsOf(const base::Result<Campaign>& campaign)
{
    QList<double> starts;
    if (!campaign) {
        qWarning("%s: %s", campaign.error().where.c_str(), campaign.error().what.text().c_str());
        return starts;
    }
    for (const Campaign::Bar& bar : campaign->bars)
        if (starts.size() < bar.batch) starts.append(bar.from / hour);
    return starts;
}

} // namespace

class TestCampaign : public QObject {
    Q_OBJECT

private slots:
    void manualWorkBeginsInOpenHours();
    void aWaitReachesOpenHoursAsFarAsItMay();
    void productsFollowEachOtherWithChangeOver();
    void turnaroundKeepsAUnit();
    void aDrawIsAPartOfItsTask();
    void loadsHaveTheirCourseAndATank();
    void aBarIsDraggedWithinItsWait();
    void oneMoreAndOneLess();
    void readsCalendarsAndProducts();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
};

// 4 h by hand and 10 h of their own, Monday to Friday from 8 to 16.
void TestCampaign::manualWorkBeginsInOpenHours()
{
    Tasks tasks{{manual(task("a", "A", 0, 4)), task("b", "B", 4, 14)}, {}, {}};
    tasks.calendar = openFrom(8, 16, 5);
    QVERIFY(tasks.areIrregular());
    const auto campaign = placedCampaign(tasks, {6, 0.0});
    // The second could begin at 18 on Monday, so that it is 8 on Tuesday; the sixth is of the next Monday.
    QCOMPARE(startsOf(campaign), (QList<double>{8, 32, 56, 80, 104, 176}));
    QVERIFY(near(campaign->makespan, 182 * hour) && near(campaign->cycle, 33.6 * hour));
    QCOMPARE(placedCampaign(tasks, {0, 110 * hour})->batches, 4L);
    const auto tooMany = placedCampaign(tasks, {5, 110 * hour});
    QVERIFY(!tooMany && tooMany.error().where == "batches" &&
            tooMany.error().what.text().find("room for 4 batches, not for 5") != std::string::npos);
    const auto none = placedCampaign(tasks, {0, 20 * hour});
    QVERIFY(!none && none.error().where == "horizon");
    tasks.calendar.start = ticks(34 * hour); // Tuesday, 10
    QCOMPARE(startsOf(placedCampaign(tasks, {3, 0.0})), (QList<double>{0, 22, 46}));
}

// Two tasks by hand with 12 h between their starts, where 8 h are open.
void TestCampaign::aWaitReachesOpenHoursAsFarAsItMay()
{
    Tasks tasks{{manual(task("a", "A", 0, 4)), task("w", "W", 4, 12), manual(task("b", "B", 12, 16))}, {}, {}};
    tasks.calendar = openFrom(8, 16, 7);
    const auto never = placedCampaign(tasks, {1, 0.0});
    QVERIFY(!never);
    QCOMPARE(never.error().where, std::string("tasks/a"));
    tasks.tasks[1].mayWait = 11 * hour;
    const auto waits = placedCampaign(tasks, {1, 0.0});
    // From 9 on Monday with all of the wait it is 8 on Tuesday.
    QCOMPARE(startsOf(waits), (QList<double>{9}));
    QVERIFY(near(waits->bars[1].wait, 11 * hour) && near(waits->bars[2].from, 32 * hour));
    tasks.tasks[1].mayWait = 4 * hour;
    QVERIFY(!placedCampaign(tasks, {1, 0.0}));
    // After the end of the open hours, at 16, nothing begins.
    tasks.tasks[1].mayWait = 4.5 * hour;
    const auto late = placedCampaign(tasks, {1, 0.0});
    QCOMPARE(startsOf(late), (QList<double>{15.5}));
}

void TestCampaign::productsFollowEachOtherWithChangeOver()
{
    Tasks tasks{{of("X", task("x", "U", 0, 5)), of("Y", task("y", "U", 0, 3))}, {}, {}};
    tasks.changeOvers = {{"U", "X", "Y", 2 * hour}, {{}, "Y", {}, 1 * hour}};
    tasks.order = {{"X", 2}, {"Y", 1}};
    const auto campaign = placedCampaign(tasks, {6, 0.0});
    QCOMPARE(startsOf(campaign), (QList<double>{0, 5, 12, 16, 21, 28}));
    QVERIFY(near(campaign->makespan, 31 * hour));
    QCOMPARE(campaign->bars[2].product, std::string("Y"));
    QVERIFY(campaign->bars[1].slack && near(*campaign->bars[1].slack, 0.0) && !campaign->bars[5].slack);
    QCOMPARE(placedCampaign(tasks, {0, 0.0})->batches, 3L);
    QCOMPARE(placedCampaign(tasks, {0, 22 * hour})->batches, 4L);
    tasks.setCount("U", 2);
    const auto two = placedCampaign(tasks, {6, 0.0});
    QCOMPARE(startsOf(two), (QList<double>{0, 0, 7, 7, 11, 14}));
    QCOMPARE(two->bars[3].item, 2);
    QVERIFY(two->bars[1].slack && near(*two->bars[1].slack, 2 * hour));
}

void TestCampaign::turnaroundKeepsAUnit()
{
    Tasks tasks{{task("a", "A", 0, 4), task("b", "B", 4, 5)}, {}, {}};
    tasks.setTurnaround("A", 2 * hour);
    const auto one = scheduled(tasks);
    QVERIFY(one && near(one->cycleTime, 6 * hour) && near(one->bound, 6 * hour) && near(one->batchTime, 5 * hour));
    QVERIFY(near(one->units[0].utilisation, 1.0));
    const auto campaign = campaignOf(tasks, *one, 2);
    QVERIFY(campaign && campaign->bars[0].slack && near(*campaign->bars[0].slack, 0.0));
    tasks.setCount("A", 2);
    QVERIFY(near(scheduled(tasks)->cycleTime, 3 * hour));
    // Of one batch as well.
    tasks.tasks[1] = task("b", "A", 5, 6);
    base::Errors errors;
    base::Notices notices;
    QVERIFY(!scheduleOf(tasks, errors, notices));
    QCOMPARE(errors.size(), std::size_t(1));
    QCOMPARE(errors[0].where, std::string("tasks/b"));
}

// A skid from 2 to 4 and from 15 to 18: 11 to 16 h between batches are no multiple of the cycle.
void TestCampaign::aDrawIsAPartOfItsTask()
{
    Tasks tasks{{task("a", "A", 0, 10), task("b", "B", 10, 20)}, {{"A", 5}, {"B", 5}}, {{"skid", 1.0}}};
    tasks.tasks[0].draws = {{"skid", 1.0, 2 * hour, 4 * hour}};
    tasks.tasks[1].draws = {{"skid", 1.0, 15 * hour, 18 * hour}};
    const auto schedule = scheduled(tasks);
    QVERIFY(schedule && near(schedule->bound, 5 * hour));
    QVERIFY2(near(schedule->cycleTime, 16 * hour / 3), qPrintable(QString::number(schedule->cycleTime / hour)));
    QCOMPARE(schedule->bottleneck, std::string("skid"));
    // A draw comes later with its task, though another one pauses before it.
    tasks.tasks.push_back(task("p", "P", 0, 1, 5));
    tasks.tasks.push_back(task("q", "P", 1, 2));
    const auto paused = scheduled(tasks);
    QVERIFY(paused && near(paused->waits[2], 0.0) && paused->waits.size() == 4);
    tasks.tasks[0].draws[0].to = 11 * hour;
    base::Errors errors;
    base::Notices notices;
    QVERIFY(!scheduleOf(tasks, errors, notices));
    QCOMPARE(errors[0].where, std::string("tasks/a/draws/skid"));
}

// 3000 L/h for 2 h of each 6 h: 1000 L/h on the average, and 4 m3 go out of the tank meanwhile.
void TestCampaign::loadsHaveTheirCourseAndATank()
{
    base::Errors errors;
    const Tasks tasks = read(R"({"format": "titer.tasks/1", "tasks": [
        {"id": "a", "unit": "A", "start": 0, "end": "6 h", "draws": [{"thing": "wfi", "amount": "3000 L/h", "to": "2 h"}]}],
        "things": [{"id": "wfi", "limit": "5 m3/h"}, {"id": "people"}]})",
                             errors);
    QVERIFY(errors.empty());
    const auto schedule = scheduled(tasks);
    QVERIFY(schedule && near(schedule->cycleTime, 6 * hour));
    const auto campaign = campaignOf(tasks, *schedule, 2);
    QCOMPARE(campaign->loads.size(), std::size_t(1)); // nobody takes people, without a limit
    const Load& load = campaign->loads[0];
    QCOMPARE(load.unit, std::string("m3/s"));
    QVERIFY(near(load.peak, 3 / hour) && near(load.mean, 1 / hour));
    QVERIFY(load.steady && near(load.steady->rate, 1 / hour) && near(load.steady->tank, 4.0));
    QCOMPARE(load.course.size(), std::size_t(4));
    QVERIFY(near(load.course[2].first, 6 * hour) && near(load.course[2].second, 3 / hour) &&
            near(load.course[3].first, 8 * hour) && near(load.course[3].second, 0.0));
    // 4 h of each 3 h: one always, and for 1 h another one, so that 2/3 go out of the tank.
    const Load::Steady over = steadyOf({{0, 1.0, 2.0, 6.0}}, 3.0);
    QVERIFY(near(over.rate, 4.0 / 3.0) && near(over.tank, 2.0 / 3.0));
}

void TestCampaign::aBarIsDraggedWithinItsWait()
{
    const Tasks tasks{{task("a", "A", 0, 2, 3), task("b", "B", 2, 6), task("c", "C", 6, 7)}, {}, {}};
    const auto schedule = scheduled(tasks);
    QVERIFY(schedule && near(schedule->cycleTime, 4 * hour));
    const auto campaign = campaignOf(tasks, *schedule, 2);
    // B goes on from batch to batch.
    QVERIFY(!dragRange(tasks, *campaign, 1).any() && !dragRange(tasks, *campaign, 0).any());
    const DragRange last = dragRange(tasks, *campaign, 4);
    QVERIFY(near(last.from, 6 * hour) && near(last.to, 9 * hour));
    const Campaign moved = dragged(tasks, *campaign, 4, 8 * hour);
    QVERIFY(near(moved.bars[4].from, 8 * hour) && near(moved.bars[4].to, 12 * hour) &&
            near(moved.bars[5].from, 12 * hour) && near(moved.bars[3].from, 4 * hour) &&
            near(moved.bars[3].wait, 2 * hour));
    QVERIFY(near(moved.makespan, 13 * hour) && near(*moved.bars[1].slack, 2 * hour));
    QVERIFY(near(dragged(tasks, moved, 5, 0.0).bars[4].from, 6 * hour)); // back, no earlier than it may
    QVERIFY(near(dragged(tasks, moved, 4, 99 * hour).bars[4].from, 9 * hour));
}

// Seed, production and purification, as in tst_schedule.
void TestCampaign::oneMoreAndOneLess()
{
    Tasks tasks{
        {task("seed", "N1", 0, 84), task("production", "P", 80, 426), task("purification", "D", 414, 474)}, {}, {}};
    tasks.setCount("P", 2);
    const std::vector<Variant> variants = variantsOf(tasks, 7920 * hour);
    QCOMPARE(variants.size(), std::size_t(4)); // one less of P alone
    QVERIFY(variants[0].id == "N1" && variants[0].change == 1 && near(*variants[0].cycle, 173 * hour) &&
            *variants[0].batches == 44);
    QVERIFY(variants[1].id == "P" && variants[1].change == 1 && near(*variants[1].cycle, 346 * hour / 3) &&
            *variants[1].batches == 65);
    QVERIFY(variants[2].id == "P" && variants[2].change == -1 && near(*variants[2].cycle, 346 * hour) &&
            *variants[2].batches == 22);
    QVERIFY(!variantsOf(tasks, 0.0)[0].batches);
    // Five production vessels are what one seed train and one purification train serve.
    QCOMPARE(enoughOf(tasks, "P").value_or(0), 5);
    QCOMPARE(enoughOf(tasks, "N1").value_or(0), 1);
    QVERIFY(!enoughOf({{task("a", "A", 0, 4)}, {}, {}}, "A"));
}

void TestCampaign::readsCalendarsAndProducts()
{
    base::Errors errors;
    const Tasks tasks = read(R"({"format": "titer.tasks/1", "tasks": [
        {"id": "a", "product": "X", "unit": "A", "start": 0, "end": "2 h", "manual": true},
        {"id": "b", "product": "Y", "unit": "A", "start": "0 h", "end": "3 h"}],
        "equipment": [{"unit": "A", "turnaround": "1 h"}],
        "calendar": {"open": [{"days": ["friday", "monday"], "from": "8 h", "to": "12 h"}, {"days": ["monday"], "from": "10 h", "to": "18 h"}], "start": "9 h"},
        "change_over": [{"to": "Y", "time": "6 h"}, {"time": "4 h"}], "order": [{"product": "Y", "batches": 3}]})",
                             errors);
    for (const base::Error& error : errors) qWarning("%s: %s", error.where.c_str(), error.what.text().c_str());
    QVERIFY(errors.empty());
    QCOMPARE(tasks.products().size(), std::size_t(2));
    QVERIFY(near(tasks.changeOver("A", "X", "Y"), 6 * hour) && near(tasks.changeOver("A", "Y", "X"), 4 * hour) &&
            near(tasks.changeOver("A", "X", "X"), 0.0) && near(tasks.turnaroundOf("A"), 1 * hour));
    QCOMPARE(tasks.calendar.open.size(), std::size_t(2));
    QCOMPARE(tasks.calendar.open[0].second, ticks(18 * hour));
    QCOMPARE(tasks.calendar.nextOpen(0), Tick(0));
    QCOMPARE(tasks.calendar.nextOpen(ticks(9 * hour)), ticks((4 * 24 + 8 - 9) * hour)); // 18 on Monday: Friday, 8
    QCOMPARE(tasks.calendar.nextOpen(ticks((4 * 24 + 12 - 9) * hour)), ticks((7 * 24 + 8 - 9) * hour));
    QCOMPARE(tasks.order[0].batches, 3);
}

void TestCampaign::saysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("parts");
    QTest::addColumn<QByteArray>("where");
    const auto row = [](const char* name, const char* parts, const char* where) {
        QTest::newRow(name) << QByteArray(parts) << QByteArray(where);
    };
    row("no open hour", R"("calendar": {"open": []})", "calendar/open");
    row("no day", R"("calendar": {"open": [{"days": ["someday"]}]})", "calendar/open/0/days/0");
    row("end first", R"("calendar": {"open": [{"from": "9 h", "to": "8 h"}]})", "calendar/open/0/to");
    row("long day", R"("calendar": {"open": [{"to": "25 h"}]})", "calendar/open/0/to");
    row("long start", R"("calendar": {"open": [{"to": "9 h"}], "start": "8 d"})", "calendar/start");
    row("no such product", R"("order": [{"product": "Z"}])", "order/0/product");
    row("no such unit", R"("change_over": [{"unit": "Z", "time": "1 h"}])", "change_over/0/unit");
    row("negative", R"("equipment": [{"unit": "A", "turnaround": "-1 h"}])", "equipment/A/turnaround");
    row("no unit of a limit", R"("things": [{"id": "x", "limit": "4 mol/L"}])", "things/x/limit");
}

void TestCampaign::saysWhatIsWrong()
{
    QFETCH(QByteArray, parts);
    QFETCH(QByteArray, where);
    const QByteArray text =
        R"({"format": "titer.tasks/1", "tasks": [{"id": "a", "unit": "A", "start": 0, "end": 5}], )" + parts + "}";
    base::Errors errors;
    (void)read(text.constData(), errors);
    QCOMPARE(errors.size(), std::size_t(1));
    QCOMPARE(QByteArray::fromStdString(errors[0].where), where);
}

TITER_TEST(TestCampaign)

} // namespace tst_campaign

#include "tst_campaign.moc"
