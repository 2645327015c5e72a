// What the store of recorded values reports the Data page: lines with what breaks them, gaps, intervals, annotations.
#include "app/live/history/data_history.h"
#include "app/live/history/history_lane.h"
#include "core/store/history/historian.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

namespace tst_data_history {

using namespace titer;
using app::DataTrace;
using app::SourceHistory;
using store::Interval;
using store::Point;
using Kind = app::QualitySpan::Kind;

namespace {

constexpr int longRead = 10000; // [ms]
constexpr std::int64_t second = 1'000'000, start = 1'700'000'000 * second;

// A store with one source and what a test puts into it, at seconds since `start`.
struct Plant {
    QTemporaryDir folder;
    std::string project = folder.filePath(QStringLiteral("p.titer")).toStdString();
    std::optional<store::Historian> historian;
    std::int64_t tag = 0;

    Plant()
    {
        auto opened = store::Historian::open(store::historyFolder(project));
        if (!opened) qFatal("the store could not be made");
        historian.emplace(std::move(*opened));
        tag = addTag("TI-101");
    }
    std::int64_t addTag(const char* name, const char* source = "src-1")
    {
        const auto id = historian->tag({0, source, name, {}, "°C", connect::TagKind::Number, false});
        return id ? *id : 0;
    }
    void add(double from, double to, double each, double value, double delay = 0.0,
             connect::Status status = connect::status::good)
    {
        for (double t = from; t < to; t += each) {
            const std::int64_t time = start + std::int64_t(t * 1e6);
            const Point point{time, time + std::int64_t(delay * 1e6), value, status};
            QVERIFY(historian->append(tag, {&point, 1}));
        }
    }
    void gap(double from, double to, const char* source = "src-1")
    {
        QVERIFY(historian->addGap({0, source, 0, start + std::int64_t(from * 1e6), start + std::int64_t(to * 1e6),
                                   connect::Gap::Cause::Disconnected, -1, "cable"}));
    }
    void interval(Interval::Kind kind, const char* name, double from, double to, const char* place = "")
    {
        auto intervals = store::Intervals::open(historian->folder());
        QVERIFY(intervals);
        QVERIFY(intervals->add({.kind = kind,
                                .name = name,
                                .place = place,
                                .from = start + std::int64_t(from * 1e6),
                                .to = to > 0 ? start + std::int64_t(to * 1e6) : 0,
                                .openedBy = "hand"}));
    }
    void close()
    {
        QVERIFY(historian->commit(start + 10'000 * second));
        QVERIFY(historian->close());
    }
};

std::shared_ptr<const SourceHistory> look(app::DataHistory& history, const std::string& source = "src-1")
{
    std::shared_ptr<const SourceHistory> found;
    const auto link = QObject::connect(&history, &app::DataHistory::looked, [&](const auto& known) { found = known; });
    history.look(source);
    (void)QTest::qWaitFor([&] { return found != nullptr; }, longRead);
    QObject::disconnect(link);
    return found;
}

DataTrace traceOf(app::DataHistory& history, const std::shared_ptr<const SourceHistory>& known,
                  const app::TraceWindow& window = {})
{
    std::shared_ptr<const std::vector<DataTrace>> traces;
    const auto link = QObject::connect(&history, &app::DataHistory::tracesRead,
                                       [&](const std::string&, const auto& read) { traces = read; });
    history.readTraces(known, {0}, window);
    (void)QTest::qWaitFor([&] { return traces != nullptr; }, longRead);
    QObject::disconnect(link);
    return traces && !traces->empty() ? traces->front() : DataTrace();
}

double valueAt(const DataTrace& trace, double time)
{
    const auto at = std::lower_bound(trace.x.begin(), trace.x.end(), time - 1e-6);
    return at != trace.x.end() && std::abs(*at - time) < 1e-6 ? trace.y[std::size_t(at - trace.x.begin())]
                                                              : std::numeric_limits<double>::infinity();
}

double lengthOf(const DataTrace& trace, Kind kind)
{
    double length = 0.0;
    for (const app::QualitySpan& span : trace.quality)
        if (span.kind == kind) length += span.to - span.from;
    return length;
}

} // namespace

class DataHistoryTest : public QObject {
    Q_OBJECT

private slots:
    void aRecordedGapBreaksTheLineWithBothItsEnds();
    void whatWasReadBackFillsItsGap();
    void silenceIsAHoldAndStaleTime();
    void seldomSamplesAreNotStale();
    void outliersAreInNoLine();
    void outliersAreInNoLineOfManySamplesEither();
    void samplesOfALaboratorySayWhenTheyWereReported();
    void theLaneHasPhasesExcursionsGapsAndAnnotations();
    void anAnnotationIsKept();
    void theWholeStoreHasTheTagsOfAllSources();
    void whatIsShownIsWrittenAsTheCommandLineDoes();
    void aSurveyListsBatchesWithTheirPartsAndGaps();
};

void DataHistoryTest::aRecordedGapBreaksTheLineWithBothItsEnds()
{
    Plant plant;
    plant.add(0, 300, 1, 37.0);
    plant.add(400, 600, 1, 38.0);
    plant.gap(299.5, 399.5);
    plant.gap(100, 200, "src-2"); // not its own
    plant.close();
    app::DataHistory history;
    history.setProject(plant.project);
    const auto known = look(history);
    QVERIFY(known);
    QCOMPARE(known->gaps.size(), 1u);
    const DataTrace trace = traceOf(history, known);
    QCOMPARE(trace.gaps.size(), 1u);
    QCOMPARE(trace.gaps.front().from, 299.5);
    QCOMPARE(trace.gaps.front().to, 399.5);
    QVERIFY(!trace.gaps.front().readBack);
    QCOMPARE(valueAt(trace, 299), 37.0);
    QCOMPARE(valueAt(trace, 400), 38.0);
    QCOMPARE(std::count_if(trace.y.begin(), trace.y.end(), [](double y) { return std::isnan(y); }), 1);
}

void DataHistoryTest::whatWasReadBackFillsItsGap()
{
    Plant plant;
    plant.add(0, 300, 1, 37.0);
    plant.add(400, 600, 1, 38.0);
    plant.add(300, 400, 1, 37.5, 150.0);
    plant.gap(299.5, 399.5);
    plant.close();
    app::DataHistory history;
    history.setProject(plant.project);
    const DataTrace trace = traceOf(history, look(history));
    QCOMPARE(trace.gaps.size(), 1u);
    QVERIFY(trace.gaps.front().readBack);
    QCOMPARE(valueAt(trace, 350), 37.5);
    QVERIFY(std::none_of(trace.y.begin(), trace.y.end(), [](double y) { return std::isnan(y); }));
    QVERIFY(!trace.laboratory);
}

void DataHistoryTest::silenceIsAHoldAndStaleTime()
{
    Plant plant;
    plant.add(0, 300, 1, 37.0);
    plant.add(400, 600, 1, 38.0);
    plant.close();
    app::DataHistory history;
    history.setProject(plant.project);
    const DataTrace trace = traceOf(history, look(history));
    QVERIFY(trace.gaps.empty());
    QCOMPARE(trace.holds.size(), 1u);
    QCOMPARE(trace.holds.front().from, 299.0);
    QCOMPARE(trace.holds.front().to, 400.0);
    QCOMPARE(trace.holds.front().value, 37.0);
    // Three intervals are waited; a column of quality is 1.5 s.
    QVERIFY2(std::abs(lengthOf(trace, Kind::Stale) - 98.0) < 3.0,
             qPrintable(QString::number(lengthOf(trace, Kind::Stale))));
    QVERIFY(trace.newest);
    QCOMPARE(trace.newest->value, 38.0);
    QVERIFY(trace.newest->stale && trace.newest->age > 1e6);
}

void DataHistoryTest::seldomSamplesAreNotStale()
{
    Plant plant;
    plant.add(0, 6000, 120, 37.0);
    plant.close();
    app::DataHistory history;
    history.setProject(plant.project);
    const DataTrace trace = traceOf(history, look(history));
    QVERIFY(trace.holds.empty());
    QCOMPARE(lengthOf(trace, Kind::Stale), 0.0);
    QCOMPARE(trace.x.size(), 50u);
}

void DataHistoryTest::outliersAreInNoLine()
{
    Plant plant;
    plant.add(0, 300, 1, 37.0);
    plant.add(300, 301, 1, 91.2, 0.0, connect::status::uncertainUnitsExceeded);
    plant.add(301, 302, 1, 37.2, 0.0, connect::status::uncertainSensorNotAccurate);
    plant.add(302, 600, 1, 37.0);
    plant.close();
    app::DataHistory history;
    history.setProject(plant.project);
    const DataTrace trace = traceOf(history, look(history));
    QCOMPARE(trace.outliers.size(), 1u);
    QCOMPARE(trace.outliers.front().time, 300.0);
    QCOMPARE(trace.outliers.front().value, 91.2);
    QVERIFY(*std::max_element(trace.y.begin(), trace.y.end()) < 40.0);
    QCOMPARE(valueAt(trace, 301), 37.2);
}

void DataHistoryTest::outliersAreInNoLineOfManySamplesEither()
{
    Plant plant;
    plant.add(0, 3000, 0.1, 37.0);
    plant.add(3000, 3000.1, 0.1, 91.2, 0.0, connect::status::uncertainUnitsExceeded);
    plant.add(3000.1, 6000, 0.1, 37.0);
    plant.close();
    app::DataHistory history;
    history.setProject(plant.project);
    const auto known = look(history);
    const DataTrace trace = traceOf(history, known);
    QVERIFY(trace.thinned);
    QVERIFY(trace.x.size() < 20'000u);
    QCOMPARE(trace.outliers.size(), 1u);
    QCOMPARE(*std::max_element(trace.y.begin(), trace.y.end()), 37.0);
    // A small part of it has all its samples.
    const DataTrace part = traceOf(history, known, {2990.0, 3010.0});
    QVERIFY(part.thinned);
    QCOMPARE(part.outliers.size(), 1u);
    QVERIFY2(part.x.size() > 195 && part.x.size() < 205, qPrintable(QString::number(part.x.size())));
}

void DataHistoryTest::samplesOfALaboratorySayWhenTheyWereReported()
{
    Plant plant;
    plant.add(0, 86'400, 14'400, 4.5, 3600.0);
    plant.close();
    app::DataHistory history;
    history.setProject(plant.project);
    const DataTrace trace = traceOf(history, look(history));
    QVERIFY(trace.laboratory);
    QCOMPARE(trace.x.size(), 6u);
    QCOMPARE(trace.reported.size(), 6u);
    QCOMPARE(trace.reported[1] - trace.x[1], 3600.0);
    QVERIFY(trace.holds.empty());
}

void DataHistoryTest::theLaneHasPhasesExcursionsGapsAndAnnotations()
{
    Plant plant;
    plant.add(0, 600, 1, 37.0);
    plant.addTag("TI-201", "src-2");
    plant.gap(300, 400);
    plant.interval(Interval::Kind::Batch, "B-1", 0, 0);
    plant.interval(Interval::Kind::Phase, "Batch", 0, 200);
    plant.interval(Interval::Kind::Phase, "Feed", 200, 0);
    plant.interval(Interval::Kind::Annotation, "antifoam", 50, 50);
    plant.interval(Interval::Kind::Excursion, "too hot", 60, 90, "src-1/TI-101");
    plant.interval(Interval::Kind::Excursion, "of another", 60, 90, "src-2/TI-201");
    plant.close();
    app::DataHistory history;
    history.setProject(plant.project);
    const auto known = look(history);
    QVERIFY(known);
    const app::HistoryLane lane = app::laneOf(*known);
    QCOMPARE(lane.bands.size(), 2u);
    QCOMPARE(lane.bands[1].name, std::string("Feed"));
    QCOMPARE(lane.bands[1].from, 200.0);
    QVERIFY(lane.bands[1].to >= 599.0); // still open
    std::vector<std::string> texts;
    for (const app::HistoryLane::Mark& mark : lane.marks) texts.push_back(mark.text);
    QCOMPARE(texts, (std::vector<std::string>{"antifoam", "too hot", "cable"}));
    QCOMPARE(lane.marks[2].from, 300.0);
    QCOMPARE(lane.marks[2].to, 400.0);
}

void DataHistoryTest::anAnnotationIsKept()
{
    Plant plant;
    plant.add(0, 600, 1, 37.0);
    plant.close();
    app::DataHistory history;
    history.setProject(plant.project);
    QSignalSpy kept(&history, &app::DataHistory::annotated);
    history.annotate({.name = "foam", .from = start + 100 * second, .to = start + 100 * second});
    QVERIFY(kept.wait(longRead));
    const auto known = look(history);
    QCOMPARE(known->intervals.size(), 1u);
    const Interval& note = known->intervals.front();
    QCOMPARE(note.kind, Interval::Kind::Annotation);
    QCOMPARE(note.name, std::string("foam"));
    QCOMPARE(note.from, start + 100 * second);
    QCOMPARE(note.to, note.from);
    QCOMPARE(note.openedBy, std::string("hand"));
}

void DataHistoryTest::theWholeStoreHasTheTagsOfAllSources()
{
    Plant plant;
    plant.add(0, 10, 1, 37.0);
    plant.tag = plant.addTag("TI-201", "src-2");
    plant.add(100, 110, 1, 38.0);
    plant.gap(20, 30);
    plant.gap(40, 50, "src-2");
    plant.close();
    app::DataHistory history;
    history.setProject(plant.project);
    const auto known = look(history, app::wholeStore);
    QVERIFY(known);
    QCOMPARE(known->tags.size(), 2u);
    QCOMPARE(known->tags[1].source, std::string("src-2"));
    QCOMPARE(known->gaps.size(), 2u);
    QVERIFY(known->end >= start + 109 * second);
    // A gap is that of the source of the tag alone.
    QCOMPARE(traceOf(history, known).gaps.front().from, 20.0);
}

void DataHistoryTest::whatIsShownIsWrittenAsTheCommandLineDoes()
{
    Plant plant;
    plant.add(0, 5, 1, 37.5);
    plant.add(5, 6, 1, 91.0, 0.0, connect::status::uncertainUnitsExceeded);
    plant.add(6, 10, 1, 38.0);
    plant.close();
    app::DataHistory history;
    history.setProject(plant.project);
    const auto known = look(history);
    const std::string path = plant.folder.filePath(QStringLiteral("shown.csv")).toStdString();
    QSignalSpy exported(&history.fileExport(), &app::FileExport::exported);
    history.exportCsv(known, {0}, 4.0, 6.0, path, "Plant\nUTC");
    QVERIFY(exported.wait(longRead));
    QCOMPARE(exported.first()[1].value<std::int64_t>(), 3);
    QFile file(QString::fromStdString(path));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("time,TI-101 [°C],TI-101.status\n"
                                        "2023-11-14T22:13:24Z,37.5,Good\n"
                                        "2023-11-14T22:13:25Z,91,UncertainEngineeringUnitsExceeded\n"
                                        "2023-11-14T22:13:26Z,38,Good\n"
                                        "# Plant\n# UTC\n"));
    QSignalSpy failed(&history.fileExport(), &app::FileExport::failed);
    history.exportCsv(known, {0}, 4.0, 6.0, "/nowhere/shown.csv", "Plant");
    QVERIFY(failed.wait(longRead));
}

void DataHistoryTest::aSurveyListsBatchesWithTheirPartsAndGaps()
{
    Plant plant;
    plant.add(0, 600, 1, 37.0);
    plant.gap(100, 200);
    plant.gap(450, 460, "src-2");
    plant.interval(Interval::Kind::Batch, "B-1", 0, 300);
    plant.interval(Interval::Kind::Batch, "B-2", 300, 0);
    auto intervals = store::Intervals::open(plant.historian->folder());
    const auto second1 = intervals->find(Interval::Kind::Batch, "B-2");
    QVERIFY(second1 && *second1);
    QVERIFY(intervals->add({.kind = Interval::Kind::Phase,
                            .name = "Feed",
                            .parent = (*second1)->id,
                            .from = start + 400 * second,
                            .to = start + 500 * second}));
    plant.interval(Interval::Kind::Annotation, "foam", 50, 50);
    plant.close();
    app::DataHistory history;
    history.setProject(plant.project);
    std::shared_ptr<const app::StoreSurvey> survey;
    QObject::connect(&history, &app::DataHistory::surveyed, this, [&](const auto& found) { survey = found; });
    history.survey();
    QTRY_VERIFY_WITH_TIMEOUT(survey, longRead);
    QStringList names;
    for (const app::SurveyRow& row : app::rowsOf(*survey)) {
        const Interval* interval = survey->find(row.id);
        names << QStringLiteral("%1 %2 %3")
                     .arg(row.depth)
                     .arg(QString::fromStdString(interval->name))
                     .arg(survey->gapsIn(*interval));
    }
    QCOMPARE(names, (QStringList{"0 B-2 1", "1 Feed 1", "0 B-1 1"}));
    QCOMPARE(survey->gapsOf("src-1"), 1);
    QCOMPARE(survey->lengthOf(*survey->find(app::rowsOf(*survey)[1].id)), 100.0);
    QVERIFY(survey->openBatch());
    QCOMPARE(survey->openBatch()->name, std::string("B-2"));
    // The last one goes on for as long as the recorder was seen.
    QVERIFY(survey->end >= start + 600 * second);
    QCOMPARE(survey->endOf(*survey->find(app::rowsOf(*survey)[0].id)), survey->end);
}

TITER_TEST(DataHistoryTest)

} // namespace tst_data_history

#include "tst_data_history.moc"
