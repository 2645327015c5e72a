// One line for one tag: what the Data page reads out of the store, what a board reads out of it, what the export writes, and what the same
// samples are as a recording, on the Data page and over a run.
#include "app/boards/joined_feed.h"
#include "app/live/history/data_history.h"
#include "app/tags/measured_tag.h"
#include "app/tags/shown_feed.h"
#include "app/traces/recording_traces.h"
#include "core/store/history/historian.h"
#include "tests/support/app/every_plugin.h"
#include "tests/support/core/runs.h"
#include "tests/support/test_program.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <fstream>

namespace tst_one_line {

using namespace titer;
using app::DataTrace;
using store::Point;

namespace {

constexpr int longRead = 10'000; // [ms]
constexpr std::int64_t second = 1'000'000, start = 1'700'000'000 * second;

struct Samples {
    std::vector<Point> points;
    std::vector<std::pair<double, double>> gaps = {}; // on record [s]

    // One each `each` seconds, known `delay` later; the value is the time.
    Samples& add(double from, double to, double each, double delay = 0.0,
                 connect::Status status = connect::status::good)
    {
        for (double t = from; t < to; t += each) {
            const std::int64_t time = start + std::int64_t(t * 1e6);
            points.push_back({time, time + std::int64_t(delay * 1e6), t, status});
        }
        return *this;
    }
};

// Where a line breaks is known as well as its usual interval is; its values are the same.
void compareLines(const DataTrace& a, const DataTrace& b)
{
    constexpr double share = 0.05;
    QCOMPARE(a.x.size(), b.x.size());
    for (std::size_t i = 0; i < a.x.size(); ++i) {
        QCOMPARE(std::isnan(a.y[i]), std::isnan(b.y[i]));
        if (std::isnan(a.y[i])) {
            QVERIFY(std::abs(a.x[i] - b.x[i]) <= share * (a.x[i + 1] - a.x[i - 1]));
            continue;
        }
        QCOMPARE(a.x[i], b.x[i]);
        QCOMPARE(a.y[i], b.y[i]);
    }
    QCOMPARE(a.laboratory, b.laboratory);
    QCOMPARE(a.outliers.size(), b.outliers.size());
}

} // namespace

class TestOneLine : public QObject {
    Q_OBJECT

private slots:
    void init();
    void isReadOutOfTheStore_data();
    void isReadOutOfTheStore();
    void isThatOfARecording_data() { isReadOutOfTheStore_data(); }
    void isThatOfARecording();
    void isShownInOneUnitOnEveryPage_data();
    void isShownInOneUnitOnEveryPage();
    void breaksWhereABatchEnds_data();
    void breaksWhereABatchEnds();

private:
    DataTrace ofTheDataPage(const app::TraceWindow& window = {});
    DataTrace ofABoard();
    void write(const Samples& samples);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::string m_project;
};

void TestOneLine::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_project = m_folder->filePath("p.titer").toStdString();
}

void TestOneLine::isReadOutOfTheStore_data()
{
    QTest::addColumn<Samples>("samples");
    QTest::addColumn<bool>("laboratory");
    QTest::addColumn<int>("breaks");
    QTest::newRow("each second") << Samples().add(0, 300, 1) << false << 0;
    QTest::newRow("two missing") << Samples().add(0, 100, 1).add(102, 300, 1) << false << 0;
    QTest::newRow("silence") << Samples().add(0, 100, 1).add(180, 300, 1) << false << 1;
    QTest::newRow("every ten minutes") << Samples().add(0, 60'000, 600) << false << 0;
    QTest::newRow("every ten minutes, late") << Samples().add(0, 60'000, 600, 1800) << true << 0;
    QTest::newRow("late, but often") << Samples().add(0, 300, 1, 120) << false << 0;
    QTest::newRow("every two hours") << Samples().add(0, 86'400, 7200) << true << 0;
    QTest::newRow("every two hours, one missing")
        << Samples().add(0, 36'000, 7200).add(80'000, 180'000, 7200) << true << 0;
    QTest::newRow("an hour late, each four hours") << Samples().add(0, 86'400, 14'400, 3600) << true << 0;
}

void TestOneLine::write(const Samples& samples)
{
    auto historian = store::Historian::open(store::historyFolder(m_project));
    QVERIFY(historian);
    const auto tag = historian->tag({0, "src-1", "t", {}, "s", connect::TagKind::Number, false});
    QVERIFY(tag);
    QVERIFY(historian->append(*tag, samples.points));
    QVERIFY(historian->commit(samples.points.back().time));
    QVERIFY(historian->close());
}

DataTrace TestOneLine::ofTheDataPage(const app::TraceWindow& window)
{
    app::DataHistory history;
    history.setProject(m_project);
    std::shared_ptr<const app::SourceHistory> known;
    std::shared_ptr<const std::vector<DataTrace>> traces;
    connect(&history, &app::DataHistory::looked, this, [&](const auto& found) { known = found; });
    connect(&history, &app::DataHistory::tracesRead, this, [&](const auto&, const auto& read) { traces = read; });
    history.look("src-1");
    if (!QTest::qWaitFor([&] { return known != nullptr; }, longRead)) return {};
    history.readTraces(known, {0}, window);
    if (!QTest::qWaitFor([&] { return traces != nullptr; }, longRead)) return {};
    return traces->front();
}

DataTrace TestOneLine::ofABoard()
{
    app::RecorderClient client;
    app::RecorderFeed feed(client);
    std::shared_ptr<const std::vector<DataTrace>> lines;
    connect(&feed, &app::TagFeed::linesRead, this, [&](int, const auto& read) { lines = read; });
    feed.setProject(m_project);
    feed.ask(feed.reader(), {"src-1/t"}, {});
    (void)QTest::qWaitFor([&] { return lines && !lines->front().x.empty() && feed.isSettled(); }, longRead);
    return lines ? lines->front() : DataTrace();
}

void TestOneLine::breaksWhereABatchEnds_data()
{
    QTest::addColumn<Samples>("samples");
    QTest::addColumn<int>("columns");
    QTest::newRow("of a laboratory") << Samples().add(0, 86'400, 14'400, 3600) << 4000;
    QTest::newRow("each minute") << Samples().add(0, 86'400, 60) << 4000;
    QTest::newRow("each minute, thinned") << Samples().add(0, 86'400, 60) << 40;
}

// Of three batches the first two are over, one behind the other; what refers to one unit alone ends no line of another.
void TestOneLine::breaksWhereABatchEnds()
{
    QFETCH(Samples, samples);
    QFETCH(int, columns);
    write(samples);
    const auto at = [](double seconds) { return start + std::int64_t(seconds * 1e6); };
    auto intervals = store::Intervals::open(store::historyFolder(m_project));
    QVERIFY(intervals);
    using store::Interval;
    const auto add = [&](Interval::Kind kind, const char* place, double from, double to) {
        return intervals->add({.kind = kind, .name = "B", .place = place, .from = at(from), .to = at(to)}).ok();
    };
    QVERIFY(add(Interval::Kind::Batch, "", 0, 30'000) && add(Interval::Kind::Batch, "", 30'000, 60'000));
    QVERIFY(add(Interval::Kind::Batch, "other", 0, 50'000) && add(Interval::Kind::Phase, "", 0, 10'000));
    const DataTrace line = ofTheDataPage({.columns = columns});
    std::vector<double> breaks;
    for (std::size_t i = 0; i < line.x.size(); ++i)
        if (std::isnan(line.y[i])) breaks.push_back(line.x[i]);
    QCOMPARE(breaks.size(), std::size_t(2));
    const double width = 86'400.0 / columns;
    QVERIFY2(std::abs(breaks[0] - 30'000) <= width, qPrintable(QString::number(breaks[0])));
    QVERIFY2(std::abs(breaks[1] - 60'000) <= width, qPrintable(QString::number(breaks[1])));
    compareLines(ofABoard(), ofTheDataPage());
}

void TestOneLine::isReadOutOfTheStore()
{
    QFETCH(Samples, samples);
    QFETCH(bool, laboratory);
    QFETCH(int, breaks);
    write(samples);
    const DataTrace page = ofTheDataPage(), board = ofABoard();
    compareLines(page, board);
    QCOMPARE(page.reported.size(), board.reported.size());
    QCOMPARE(page.laboratory, laboratory);
    QCOMPARE(std::count_if(page.y.begin(), page.y.end(), [](double y) { return std::isnan(y); }), breaks);
    QCOMPARE(page.quality, board.quality);
    QCOMPARE(page.holds.size(), board.holds.size());
    QCOMPARE(page.holds.size(), std::size_t(breaks));
    QCOMPARE(page.gaps.size(), board.gaps.size());
    // As it is exported: every sample, and nothing else.
    std::size_t at = 0;
    for (std::size_t i = 0; i < page.x.size(); ++i) {
        if (std::isnan(page.y[i])) continue;
        QCOMPARE(page.x[i], double(samples.points[at].time - start) * 1e-6);
        QCOMPARE(page.y[i], samples.points[at++].value);
    }
    QCOMPARE(at, samples.points.size());
}

void TestOneLine::isThatOfARecording()
{
    QFETCH(Samples, samples);
    write(samples);
    const std::string path = m_folder->filePath("t.csv").toStdString();
    std::ofstream file(path);
    file << "time [s],t [s],t.reported\n";
    for (const Point& point : samples.points)
        file << double(point.time - start) * 1e-6 << ',' << point.value << ',' << double(point.received - start) * 1e-6
             << '\n';
    file.close();
    base::Errors errors;
    base::Notices notices;
    const auto recording = connect::openRecording(path, {}, {}, errors, notices);
    QVERIFY(recording && errors.empty());
    const auto traces = app::readTraces(recording, {0}, {}, {});
    QVERIFY(traces);
    const DataTrace page = ofTheDataPage();
    compareLines(traces->front(), page);

    // Played over a plant.
    const QStringList folders{TITER_PLUGIN_DIR};
    app::PluginHost plugins(folders, support::everyPluginOf(folders));
    app::LiveSession session(plugins);
    app::RunFeed feed(session);
    QSignalSpy opened(&session, &app::LiveSession::opened);
    session.open("replay", {{"file", path}});
    QVERIFY(opened.wait(longRead));
    const auto plant = support::checkedPlant(
        R"({"format": "titer.plant/1", "name": "tank", "components": [{"id": "sugar", "basis": "mass"}],
            "units": [{"id": "tank", "type": "hold_tank", "params": {"vessel_volume": "200 L"}, "initial": {"volume": "10 L"}}],
            "recipe": {"duration": "100 h", "phases": []}})");
    QVERIFY(session.start(plant, {}, std::numeric_limits<double>::infinity(), true).empty());
    // In the midst of it, without a change of state.
    session.seek(0.9 * page.x.back());
    QTRY_VERIFY_WITH_TIMEOUT(session.measured(0).size() > 2, longRead);
    QTRY_COMPARE(feed.find("recording/t")->origin == app::FeedTag::Origin::Laboratory, page.laboratory);
    session.play();
    QTRY_COMPARE_WITH_TIMEOUT(session.state(), app::LiveSession::State::Ended, longRead);
    std::shared_ptr<const std::vector<DataTrace>> lines;
    connect(&feed, &app::TagFeed::linesRead, this, [&](int, const auto& read) { lines = read; });
    feed.ask(feed.reader(), {"recording/t"}, {});
    QTRY_VERIFY(lines && !lines->front().x.empty());
    compareLines(lines->front(), page);
    QCOMPARE(feed.find("recording/t")->origin == app::FeedTag::Origin::Laboratory, page.laboratory);
}

// What is recorded in mg/L measures what the model reports in g/L.
// The model counts sugar by its mass, or in moles of 200 g each.
void TestOneLine::isShownInOneUnitOnEveryPage_data()
{
    QTest::addColumn<QString>("component");
    QTest::addColumn<QString>("recorded");
    QTest::addColumn<double>("first");
    QTest::addColumn<double>("last");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<double>("shownFirst");
    QTest::addColumn<double>("shownLast");
    QTest::addColumn<QString>("chosen");
    QTest::newRow("another prefix") << R"("basis": "mass")"
                                    << "mg/L" << 4000.0 << 5000.0 << "g/L" << 4.0 << 5.0 << "mg/L";
    QTest::newRow("another basis") << R"("basis": "amount", "molar_mass": "200 g/mol")"
                                   << "g/L" << 4.0 << 5.0 << "mM" << 20.0 << 25.0 << "mol/L";
}

void TestOneLine::isShownInOneUnitOnEveryPage()
{
    QFETCH(QString, component);
    QFETCH(QString, recorded);
    QFETCH(double, first);
    QFETCH(double, last);
    QFETCH(double, shownFirst);
    QFETCH(double, shownLast);
    QFETCH(QString, shown);
    QFETCH(QString, chosen);
    const std::string inUnit = shown.toStdString(), inChosen = chosen.toStdString();
    auto historian = store::Historian::open(store::historyFolder(m_project));
    QVERIFY(historian);
    const auto tag = historian->tag({0, "src-1", "sugar", {}, recorded.toStdString(), connect::TagKind::Number, false});
    const std::int64_t end = start + 10 * second;
    QVERIFY(tag && historian->append(*tag, std::vector<Point>{{start, start, first}, {end, end, last}}));
    QVERIFY(historian->commit(end) && historian->close());
    auto run = std::make_shared<app::Run>();
    run->plant =
        support::checkedPlant(R"({"format": "titer.plant/1", "name": "tank", "components": [{"id": "sugar", )" +
                              component.toStdString() + R"(}],
            "units": [{"id": "tank", "type": "hold_tank", "params": {"vessel_volume": "200 L"},
                       "initial": {"volume": "10 L", "sugar": "4 g/L"}}],
            "tags": [{"tag": "sugar", "variable": "tank.sugar"}],
            "recipe": {"duration": "100 h", "phases": []}})");
    run->result = runs::run(run->plant, {});
    model::Flowsheet flowsheet;
    flowsheet.tags = {{"sugar", "tank.sugar"}};

    const QStringList folders{TITER_PLUGIN_DIR};
    app::PluginHost plugins(folders, support::everyPluginOf(folders));
    app::RecorderClient client;
    app::LiveSession session(plugins);
    app::JoinedFeed feed(client, session);
    feed.setRun(run);
    feed.setFlowsheet(std::make_shared<const model::Flowsheet>(flowsheet));
    feed.setProject(m_project);
    QTRY_VERIFY(feed.find("src-1/sugar"));
    app::ShownFeed board(feed);
    QCOMPARE(board.find("src-1/sugar")->unit, inUnit);
    QCOMPARE(board.value("src-1/sugar").value, shownLast);
    std::shared_ptr<const std::vector<DataTrace>> lines;
    connect(&board, &app::TagFeed::linesRead, this, [&](int, const auto& read) { lines = read; });
    board.ask(board.reader(), {"src-1/sugar"}, {});
    QTRY_VERIFY(lines && !lines->front().y.empty());
    QCOMPARE(lines->front().y.front(), shownFirst);

    // As the Data page shows the same tag.
    app::FeedTag page{"src-1/sugar", "Sugar", recorded.toStdString()};
    app::reportWhatItMeasures(page, "sugar", *run->plant);
    QCOMPARE(app::shownUnitOf(page), inUnit);
    QCOMPARE(app::scaleOf(page, inUnit).of(last), shownLast);

    // As a board shows it while a recording lies over the plant.
    const std::string path = m_folder->filePath("sugar.csv").toStdString();
    std::ofstream(path) << "time [h],sugar [" << recorded.toStdString() << "]\n0," << first << "\n1,"
                        << (first + last) / 2 << "\n2," << last << "\n";
    QSignalSpy opened(&session, &app::LiveSession::opened);
    session.open("replay", {{"file", path}});
    QVERIFY(opened.wait(longRead));
    QVERIFY(session.start(run->plant, {}, std::numeric_limits<double>::infinity()).empty());
    QTRY_COMPARE_WITH_TIMEOUT(session.state(), app::LiveSession::State::Ended, longRead);
    feed.setChoice(app::JoinedFeed::Choice::Model);
    QTRY_VERIFY(board.find("recording/sugar"));
    QCOMPARE(board.find("recording/sugar")->unit, board.find("model/tank.sugar")->unit);
    QTRY_COMPARE(board.value("recording/sugar").value, shownLast);
    app::ShownUnits::current().choose("model/tank.sugar", inChosen);
    for (const char* id : {"recording/sugar", "model/tank.sugar"}) QCOMPARE(board.find(id)->unit, inChosen);
    QCOMPARE(app::shownUnitOf(page), inChosen);
    app::ShownUnits::current().forget();
}

TITER_TEST(TestOneLine)

} // namespace tst_one_line

#include "tst_one_line.moc"
