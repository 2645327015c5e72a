// One value for one tag and time: the Run page, the cockpit, runs side by side and their lines agree, also while a unit is idle and after
// it has been emptied; the export of a run agrees until then, and goes on.
#include "app/boards/run_feed.h"
#include "app/run/run_comparison.h"
#include "app/tags/shown_feed.h"
#include "core/base/tables/csv.h"
#include "tests/support/core/runs.h"
#include "tests/support/test_program.h"
#include "ui/plot/trend/trend_plot.h"
#include "ui/shown/run_model.h"
#include "ui/shown/run_trends.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

namespace tst_one_value {

using namespace titer;

namespace {

std::shared_ptr<const app::Run> runOfExample(const char* name)
{
    QFile file(QStringLiteral(TITER_SOURCE_DIR "/resources/examples/%1.plant.json").arg(QLatin1String(name)));
    if (!file.open(QIODevice::ReadOnly)) qFatal("no example");
    auto run = std::make_shared<app::Run>();
    run->plant = support::checkedPlant(file.readAll().toStdString());
    run->result = runs::run(run->plant, {});
    return run;
}

// The same within rounding and within what a run can distinguish from nothing.
bool agree(double a, double b, double min)
{
    if (std::isnan(a) || std::isnan(b)) return std::isnan(a) && std::isnan(b);
    return std::abs(a - b) <= min + 1e-9 * std::abs(a);
}

// When the transfer ended that emptied a column's unit for good [s]; infinite for a unit that still holds something.
double endOf(const app::Run& run, const figures::Column& column)
{
    const std::string& id = run.plant->units[std::size_t(column.plantUnit)].id;
    const std::string_view last = id == "n1" ? "inoculate" : id == "production" ? "harvest" : "";
    for (const solve::PhaseRecord& record : run.result.phases)
        if (run.plant->phases[std::size_t(record.phase)].id == last) return record.end;
    return HUGE_VAL;
}

// What is reported of the run then: nothing where the unit's course has ended.
double reportedOf(const app::Run& run, const figures::Column& column, double seconds)
{
    return seconds > endOf(run, column) ? std::nan("") : run.result.at(column, seconds);
}

} // namespace

class TestOneValue : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_run = runOfExample("cho-fed-batch"); }
    void atAnyTimeOnThePageAndInTheCockpit();
    void atEachOutputInLinesComparisonsAndFiles();
    void inTheLinesOfThePageAndOfTheComparedRun();
    void inTheUnitThatWasChosenOnThePage();
    void whereFiguresAreReadSomethingIsReported();

private:
    std::shared_ptr<const app::Run> m_run;
};

void TestOneValue::atAnyTimeOnThePageAndInTheCockpit()
{
    const figures::RunResult& result = m_run->result;
    const int production = m_run->plant->unitIndex("production");
    const double start = result.starts[std::size_t(production)], end = result.times.back();
    QVERIFY(start > 1.0); // it waits for its inoculum
    const double harvested = endOf(*m_run, *result.column("production.cells"));
    QVERIFY(harvested < end - 3600.0); // and stands empty
    app::PluginHost plugins{QStringList()};
    app::LiveSession session(plugins);
    app::RunFeed feed(session);
    feed.setRun(m_run);
    shown::RunModel page;
    page.show(m_run);
    int nothing = 0;
    for (const double time : {0.0, 0.3 * start, start - 1.0, start, start + 1.0, 0.77 * end, harvested - 1.0,
                              harvested + 1.0, 0.5 * (harvested + end), end, end + 3600.0}) {
        feed.setNow(time);
        for (const shown::Variable& variable : page.variables()) {
            const figures::Column& column = result.columns[std::size_t(variable.column)];
            const double min =
                1.0001e-6 * std::abs(*std::max_element(column.values.begin(), column.values.end(),
                                                       [](double a, double b) { return std::abs(a) < std::abs(b); }));
            const double reported = reportedOf(*m_run, column, time), shown = page.value(variable, time);
            const app::FeedTag* tag = feed.find("model/" + column.tag);
            QVERIFY(tag);
            const app::FeedValue tile = feed.value(tag->id);
            QVERIFY2(agree(shown, reported, min), qPrintable(variable.tag + QString::number(time)));
            QVERIFY2(agree(base::fromUnit(tile.value, tag->unit), shown, min),
                     qPrintable(variable.tag + QString::number(time)));
            QCOMPARE(tile.quality == app::FeedValue::Quality::Bad, std::isnan(shown));
            nothing += std::isnan(shown);
        }
    }
    QVERIFY(nothing > 20);
    const shown::Variable* cells = page.variable("production.cells");
    QVERIFY(cells);
    QVERIFY(std::isnan(page.value(*cells, 0.5 * start)) && page.value(*cells, start + 1.0) > 0.0);
    QVERIFY(page.value(*cells, harvested - 1.0) > 0.0 && std::isnan(page.value(*cells, harvested + 1.0)));
}

void TestOneValue::atEachOutputInLinesComparisonsAndFiles()
{
    const figures::RunResult& result = m_run->result;
    QTemporaryDir folder;
    QFile file(folder.filePath("series.csv"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray::fromStdString(runs::seriesCsv(result)));
    file.close();
    base::Errors errors;
    base::Notices notices;
    const base::CsvTable table = base::readCsv(file.fileName().toStdString(), {}, errors, notices);
    QVERIFY(errors.empty());
    QCOMPARE(table.columns.size(), result.columns.size() + 1); // time too
    app::PluginHost plugins{QStringList()};
    app::LiveSession session(plugins);
    app::RunFeed feed(session);
    feed.setRun(m_run);
    std::vector<std::string> tags;
    for (const figures::Column& column : result.columns) tags.push_back("model/" + column.tag);
    std::shared_ptr<const std::vector<app::DataTrace>> lines;
    connect(&feed, &app::TagFeed::linesRead, this, [&lines](int, const auto& read) { lines = read; });
    feed.ask(feed.reader(), tags, {});
    QTRY_VERIFY(lines);
    for (std::size_t c = 0; c < result.columns.size(); ++c) {
        const figures::Column& column = result.columns[c];
        const app::BatchLine course = app::courseOf(*m_run, column.tag, {app::RunAlignment::By::Start, {}});
        const app::DataTrace& line = (*lines)[c];
        QCOMPARE(course.x.size(), result.times.size());
        double largest = 0.0;
        for (const double value : column.values)
            if (std::isfinite(value)) largest = std::max(largest, std::abs(value));
        for (std::size_t i = 0; i < result.times.size(); ++i) {
            const double at = result.at(column, result.times[i]),
                         reported = reportedOf(*m_run, column, result.times[i]);
            QVERIFY(agree(result.output(column, i), at, 0.0));
            QVERIFY2(agree(table.columns[c + 1][i], at, 0.0), column.tag.c_str());
            QVERIFY2(agree(course.y[i], reported, 1.0001e-6 * largest), column.tag.c_str());
            const auto place = std::lower_bound(line.x.begin(), line.x.end(), result.times[i]) - line.x.begin();
            const bool drawn = std::size_t(place) < line.x.size() && line.x[std::size_t(place)] == result.times[i];
            const double tile =
                drawn ? base::fromUnit(line.y[std::size_t(place)], feed.find(tags[c])->unit) : std::nan("");
            QVERIFY2(agree(tile, reported, 1.0001e-6 * largest), column.tag.c_str());
        }
    }
}

// With the outputs of the run, and a gap where nothing is reported.
void TestOneValue::inTheLinesOfThePageAndOfTheComparedRun()
{
    const figures::RunResult& result = m_run->result;
    shown::RunModel page;
    page.show(m_run);
    page.compareWith(m_run);
    page.setUnit(m_run->plant->unitIndex("production"));
    shown::RunTrends trends(page);
    trends.choose({{"production.cells"}});
    const QList<plot::Series> lines = trends.column()->plots().constFirst()->model().series;
    QCOMPARE(lines.size(), qsizetype(2));
    const double harvested = endOf(*m_run, *result.column("production.cells"));
    const double last = *(std::upper_bound(result.times.begin(), result.times.end(), harvested) - 1);
    for (const plot::Series& line : lines) {
        QCOMPARE(std::size_t(line.x.size()), result.times.size());
        double lastDrawn = -1.0;
        for (qsizetype i = 0; i < line.x.size(); ++i)
            if (std::isfinite(line.y[i])) lastDrawn = line.x[i];
        QCOMPARE(lastDrawn, last);
        QVERIFY(std::isnan(line.y.first())); // before its inoculum
    }
}

void TestOneValue::inTheUnitThatWasChosenOnThePage()
{
    app::PluginHost plugins{QStringList()};
    app::LiveSession session(plugins);
    app::RunFeed feed(session);
    feed.setRun(m_run);
    app::ShownFeed tiles(feed);
    shown::RunModel page;
    page.show(m_run);
    const double end = m_run->result.times.back();
    feed.setNow(end);
    const auto compare = [&] {
        for (const shown::Variable& variable : page.variables()) {
            const app::FeedTag* tag = tiles.find("model/" + variable.tag.toStdString());
            QVERIFY(tag);
            QCOMPARE(tag->unit, variable.displayUnit);
            const double shown = base::toUnit(page.value(variable, end), variable.displayUnit);
            QVERIFY2(agree(tiles.value(tag->id).value, shown, 1e-6 * std::abs(shown) + 1e-12),
                     qPrintable(variable.tag));
        }
    };
    compare();
    // One figure, and all of another quantity.
    app::ShownUnits::current().choose("model/production.mab", "mg/L");
    app::ShownUnits::current().chooseFor("K", "K");
    QCOMPARE(page.variable("production.mab")->displayUnit, std::string("mg/L"));
    compare();
    app::ShownUnits::current().forget();
}

// Its production vessel is cleaned and steamed after the harvest.
void TestOneValue::whereFiguresAreReadSomethingIsReported()
{
    shown::RunModel page;
    page.show(runOfExample("mab-platform"));
    const int production = page.plant()->unitIndex("production");
    QVERIFY(page.value(*page.variable("production.cells"), page.readingTime(production)) > 0.0);
}

TITER_WINDOW_TEST(TestOneValue)

} // namespace tst_one_value

#include "tst_one_value.moc"
