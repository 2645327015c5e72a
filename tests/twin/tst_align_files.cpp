// Files of measured values on the clock of a run: which share one, and where each lies by each rule.
#include "core/model/plant/plant.h"
#include "core/twin/align_files.h"
#include "core/twin/measured_table.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>

namespace tst_align_files {

using namespace titer;
using namespace titer::twin;
using By = AlignRule::By;

namespace {

constexpr double minute = 60.0, hour = 3600.0;
const double nothing = std::nan("");

base::Instant at(const char* text)
{
    return *base::readInstant(text);
}

// A file from an instant on, so many hours.
MeasuredFile file(const char* name, const char* from, double hours, std::vector<std::string> variables)
{
    return {.name = name, .origin = at(from), .end = hours * hour, .variables = std::move(variables)};
}

AlignRule rule(const char* text)
{
    return *readAlignRule(text);
}

// Probes from eight o'clock on, the laboratory eighteen minutes later.
std::vector<MeasuredFile> batch()
{
    return {file("lab", "2026-03-01T08:18:00Z", 6.0, {"v.glucose"}),
            file("probes", "2026-03-01T08:00:00Z", 8.0, {"v.ph"})};
}

} // namespace

class AlignFilesTest : public QObject {
    Q_OBJECT

private slots:
    void readsRules()
    {
        QVERIFY(rule("start").by == By::Start && rule("batch").by == By::Batch && rule("fit").by == By::Fit);
        QCOMPARE(rule("batch=a.csv").first, std::string("a.csv"));
        QCOMPARE(rule("phase=start").phase, std::string("start"));
        QVERIFY(rule("inoculation").by == By::Phase && rule("3.2 d").by == By::Time);
        QCOMPARE(rule("3.2 d").time, 3.2 * 86400.0);
        QVERIFY(rule("absolute=2026-03-01T09:00:00+01:00").start == at("2026-03-01T08:00:00Z"));
        for (const char* wrong : {"absolute", "phase", "absolute=tomorrow"}) QVERIFY(!readAlignRule(wrong));
    }

    void writesRulesAsTheyAreRead()
    {
        for (const char* text : {"clock", "start", "batch", "batch=a.csv", "phase=start", "phase=growth", "90.5 s",
                                 "absolute=2026-03-01T08:00:00Z", "fit"})
            QCOMPARE(alignText(rule(text)), std::string(text));
    }

    void filesOfABatchShareItsClock()
    {
        const auto places = placeFiles(batch(), {});
        QCOMPARE(places[0].shift, 18.0 * minute);
        QCOMPARE(places[1].shift, 0.0);
        QCOMPARE(places[0].batch, places[1].batch);
        QVERIFY(places[0].start == at("2026-03-01T08:00:00Z"));
        QVERIFY(places[0].how.text().find("2026-03-01T08:00:00Z") != std::string::npos);
        const auto single = placeFiles(batch(), rule("start"));
        QVERIFY(single[0].shift == 0.0 && single[1].shift == 0.0);
    }

    // A vessel next to it measures the same at the same time; the batch after it begins when it has ended.
    void othersAreBatchesOfTheirOwn()
    {
        std::vector<MeasuredFile> files = batch();
        files.push_back(file("next vessel", "2026-03-01T08:30:00Z", 8.0, {"v.ph", "v.glucose"}));
        files.push_back(file("next week", "2026-03-08T08:30:00Z", 8.0, {"v.oxygen"}));
        const auto places = placeFiles(files, {});
        QVERIFY(places[0].batch == places[1].batch && places[2].batch != places[0].batch);
        QVERIFY(places[3].batch != places[0].batch && places[3].batch != places[2].batch);
        QVERIFY(places[2].shift == 0.0 && places[3].shift == 0.0);
        const auto said = placeFiles(files, rule("batch"));
        QCOMPARE(said[3].shift, 7.0 * 24.0 * hour + 30.0 * minute);
    }

    void aFileWithoutDatesCountsFromTheStart()
    {
        std::vector<MeasuredFile> files = batch();
        files.push_back({.name = "offline", .begin = 2.0 * hour, .end = 5.0 * hour, .variables = {"v.titer"}});
        for (const AlignRule& one : {AlignRule(), rule("batch"), rule("absolute=2026-03-01T07:00:00Z")}) {
            const auto places = placeFiles(files, one);
            QCOMPARE(places[2].shift, 0.0);
            QVERIFY(!places[2].start && places[2].how.text().find("dates") != std::string::npos);
        }
        QCOMPARE(placeFiles(files, rule("start"))[2].shift, -2.0 * hour);
        QCOMPARE(placeFiles(files, rule("3 h"))[2].shift, 1.0 * hour);
    }

    // An instant, a time and a phase move the batch as a whole.
    void aBatchIsMovedAsAWhole()
    {
        const auto absolute = placeFiles(batch(), rule("absolute=2026-03-01T07:00:00Z"));
        QVERIFY(absolute[0].shift == 78.0 * minute && absolute[1].shift == 60.0 * minute);
        AlignRule phase = rule("phase=feed");
        phase.time = 10.0 * hour;
        for (const AlignRule& one : {phase, rule("10 h")}) {
            const auto places = placeFiles(batch(), one);
            QVERIFY(places[1].shift == 10.0 * hour && places[0].shift == 10.0 * hour + 18.0 * minute);
        }
    }

    // A stated start goes before the rows; the first row of a table that is not in order is not the earliest.
    void theStartIsThatWhichIsStatedElseTheEarliestRow()
    {
        base::CsvLayout layout{.time = base::CsvLayout::Time::DateTime};
        base::CsvSummary summary{.origin = at("2026-03-01T08:00:00Z")};
        QCOMPARE(placeFiles({{measuredFile("mixed", layout, summary, -60.0, 600.0)}}, {})[0].shift, 60.0);
        layout.start = summary.origin;
        QCOMPARE(placeFiles({{measuredFile("stated", layout, summary, -60.0, 600.0)}}, {})[0].shift, 0.0);
    }

    void filesOfABatchBecomeOneExperiment()
    {
        const studies::FitExperiment probes{"probes", {}, {0.0, 10.0, 20.0}, {{"v.ph", {7.0, 7.1, 7.2}}}};
        const studies::FitExperiment lab{
            "lab", {}, {10.0, 15.0}, {{"v.glucose", {5.0, 4.0}}, {"v.ph", {7.3, nothing}}}};
        const studies::FitExperiment all = joined(std::vector{probes, lab});
        QCOMPARE(all.name, std::string("probes + lab"));
        // Both have a pH at 10 s: two readings.
        QVERIFY((all.times == std::vector{0.0, 10.0, 10.0, 15.0, 20.0}));
        QCOMPARE(all.courses.size(), std::size_t(2));
        const auto& ph = all.courses[0].values;
        QVERIFY(ph[1] == 7.1 && ph[2] == 7.3 && std::isnan(ph[3]) && ph[4] == 7.2);
        const auto& glucose = all.courses[1].values;
        QVERIFY(std::isnan(glucose[1]) && glucose[2] == 5.0 && glucose[3] == 4.0);
    }

    void rowsBeforeTheStartAreLeftOut()
    {
        studies::FitExperiment one{"probes", {}, {0.0, 10.0, 20.0}, {{"v.ph", {7.0, 7.1, 7.2}}}};
        base::Errors errors;
        base::Notices notices;
        layOnClock(one, -15.0, 0.0, errors, notices);
        QVERIFY(errors.empty() && notices.size() == 1 && notices.front().what.text().find("2 rows") == 0);
        QVERIFY(one.times == std::vector{5.0} && one.courses.front().values == std::vector{7.2});
        layOnClock(one, -15.0, 0.0, errors, notices);
        QCOMPARE(errors.size(), std::size_t(1));
    }
};

TITER_TEST(AlignFilesTest)

} // namespace tst_align_files

#include "tst_align_files.moc"
