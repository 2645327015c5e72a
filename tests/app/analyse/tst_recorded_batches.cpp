// Batches of a store, and runs of the twin, as tables: against values that are known (tests/support/app/recorded_store.h), and those of the runs.
#include "app/analyse/analyse_session.h"
#include "app/analyse/drawn/drawn_runs.h"
#include "app/analyse/runs/run_batches.h"
#include "app/live/access/kept_recording.h"
#include "core/base/text.h"
#include "core/solve/catalogue.h"
#include "tests/support/app/recorded_store.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

namespace tst_recorded_batches {

using namespace titer;
using namespace titer::app;
using Kind = TableSource::Kind;

namespace {

constexpr int longWork = 20000; // [ms]

std::vector<std::string> namesOf(const prepare::Batches& batches)
{
    std::vector<std::string> names;
    for (const prepare::Table& table : batches) names.push_back(table.name);
    return names;
}

bool isNear(double value, double expected)
{
    return std::abs(value - expected) <= 1e-12 * std::abs(expected);
}

// A run whose titer is 2 t [g/L] in hours, from the first hour on.
std::shared_ptr<const Run> madeRun(std::int64_t id, const char* name,
                                   figures::RunStatus status = figures::RunStatus::Ok)
{
    auto run = std::make_shared<Run>();
    run->id = id;
    run->name = QString::fromLatin1(name);
    run->result.status = status;
    figures::Column titer{
        .tag = "vessel.titer", .unit = "kg/m3", .label = {}, .plantUnit = -1, .target = {}, .values = {}};
    for (int h = 0; h <= 6; ++h) {
        run->result.times.push_back(3600.0 * h);
        titer.values.push_back(h < 1 ? base::notAvailable : 2.0 * h);
    }
    run->result.simulatedTime = run->result.times.back();
    run->result.columns.push_back(titer);
    return run;
}

} // namespace

class TestRecordedBatches : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(support::makeRecordedBatches(folder())); }
    void rowsOfOneStepHoldWhatWasMeasured();
    void eachSampleIsARowWithoutAStep();
    void theBatchThatRunsGoesToItsLastSample();
    void saysWhatIsMissing_data();
    void saysWhatIsMissing();
    void recordingsInFilesAreBatchesToo();
    void aModelIsMadeOfThemAndFoundAgainNextDay();
    void runsAreVirtualBatches();
    void syntheticSpectraAreMadeOfARun();
    void runsThatCannotBeUsedAreNamed_data();
    void runsThatCannotBeUsedAreNamed();

private:
    std::string project() const { return m_folder.filePath(QStringLiteral("plant.titer")).toStdString(); }
    std::string folder() const { return store::historyFolder(project()); }

    QTemporaryDir m_folder;
};

void TestRecordedBatches::rowsOfOneStepHoldWhatWasMeasured()
{
    base::Notices notices;
    std::vector<double> shares;
    const auto batches =
        recordedBatches(project(), {.every = 600.0}, notices, {}, [&](double share) { shares.push_back(share); });
    QVERIFY2(batches.ok(), batches.ok() ? "" : batches.error().what.text().c_str());
    QCOMPARE(namesOf(*batches), (std::vector<std::string>{"B1", "B2", "B3", "B4", "B5"}));
    QCOMPARE(shares.size(), std::size_t(5));
    QCOMPARE(shares.back(), 1.0);
    for (int b = 0; b < 5; ++b) {
        const prepare::Table& table = (*batches)[std::size_t(b)];
        QCOMPARE(table.rows(), std::size_t(12));
        QVERIFY(table.timed && !table.origin && table.timeUnit == "h");
        const prepare::Column *temperature = table.find("temperature"), *glucose = table.find("R2.glucose"),
                              *density = table.find("OD"), *phase = table.find("phase"),
                              *stirrer = table.find("stirrer");
        QVERIFY(temperature && glucose && density && phase && stirrer);
        QVERIFY(temperature->unit == "°C" && glucose->unit == "g/L" && density->unit.empty());
        for (int k = 0; k < 12; ++k) {
            const std::size_t row(k);
            QCOMPARE(table.time[row], 600.0 * k);
            // The mean of ten values, each held for a minute.
            if (b == 1 && k == 3)
                QVERIFY(std::isnan(temperature->values[row]));
            else
                QVERIFY(isNear(temperature->values[row], 30.5625 + b + 1.25 * k));
            QVERIFY(k == 3 || k == 9 ? glucose->values[row] == 5.0 + b + (k == 9) : std::isnan(glucose->values[row]));
            QVERIFY(k % 3 == 0 ? density->values[row] == 1.0 + b : std::isnan(density->values[row]));
            QVERIFY(k == 0 ? stirrer->values[row] == 200.0
                           : std::isnan(stirrer->values[row])); // seldom: single samples
            QCOMPARE(phase->texts[row], std::string(k < 6 ? "Growth" : "Feed"));
        }
    }
    QCOMPARE(notices.size(), std::size_t(1));
    QVERIFY2(notices[0].what.text().find("stirrer") != std::string::npos &&
                 notices[0].what.text().find("R2.glucose") != std::string::npos,
             notices[0].what.text().c_str());
    // What is left behind the last whole step is a row as well.
    const auto rest =
        recordedBatches(project(), {.batches = {"B3"}, .tags = {"temperature"}, .every = 6600.0}, notices);
    QVERIFY(rest.ok());
    QCOMPARE(rest->front().rows(), std::size_t(2));
    QVERIFY(isNear(rest->front().columns[0].values[1], 32.0 + 0.125 * 114.5));
}

void TestRecordedBatches::eachSampleIsARowWithoutAStep()
{
    base::Notices notices;
    const auto batches =
        recordedBatches(folder(), {.batches = {"B2"}, .tags = {"src-1/temperature", "lab/R2.glucose"}}, notices);
    QVERIFY(batches.ok() && notices.empty());
    const prepare::Table& table = batches->front();
    QCOMPARE(table.rows(), std::size_t(120)); // those of the laboratory are drawn on the minute
    QVERIFY(std::isnan(table.columns[0].values[30]) && table.columns[0].values[40] == 31.0 + 0.125 * 40);
    QVERIFY(table.columns[1].values[35] == 6.0 && std::isnan(table.columns[1].values[34]));
}

void TestRecordedBatches::theBatchThatRunsGoesToItsLastSample()
{
    base::Notices notices;
    // Of several of one name, which a list offers one by one, the last is taken, once.
    const auto batches =
        recordedBatches(project(), {.batches = {"B6", "B6"}, .tags = {"temperature"}, .every = 600.0}, notices);
    QVERIFY(batches.ok());
    QCOMPARE(batches->size(), std::size_t(1));
    QCOMPARE(batches->front().rows(), std::size_t(3));
}

// What was imported without a batch is one under its own name, read as it was imported, beside those of a store or without one.
void TestRecordedBatches::recordingsInFilesAreBatchesToo()
{
    const QTemporaryDir room;
    const std::string own = room.filePath(QStringLiteral("own.titer")).toStdString();
    QFile file(room.filePath(QStringLiteral("Fermentation 3.csv")));
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(
        "Zeit [h];OD600;Glukose;Acetat [g/L]\n0;0,5;20;<LOD\n0,5;0,6;19,5;<0,05\n1;0,9;19,1;0,1\n2;n.a.;18;0,2\n");
    file.close();
    {
        auto made = store::ProjectFile::create(own, R"({"format": "titer.plant/1", "name": "Own"})");
        QVERIFY(made.ok());
        for (int i = 0; i < 2; ++i) // the second is gone
            QVERIFY(made->addRecording({.name = "Fermentation 3",
                                        .path = i ? "gone.csv" : "Fermentation 3.csv",
                                        .sha256 = {},
                                        .options = optionsText({{"unit", "Glukose=g/L"}}),
                                        .added = {}})
                        .ok());
    }
    base::Notices notices;
    const auto each = recordedBatches(own, {}, notices);
    QVERIFY2(each.ok(), each.ok() ? "" : each.error().what.text().c_str());
    QCOMPARE(namesOf(*each), std::vector<std::string>{"Fermentation 3"});
    const prepare::Table& table = each->front();
    QCOMPARE(table.names(), (std::vector<std::string>{"OD600", "Glukose", "Acetat"}));
    QCOMPARE(table.time, (std::vector<double>{0.0, 1800.0, 3600.0, 7200.0}));
    QVERIFY(table.timed && !table.origin && table.timeUnit == "h" && table.find("Glukose")->unit == "g/L");
    QVERIFY(std::isnan(table.find("Acetat")->values[1]) && table.find("Acetat")->values[3] == 0.2);
    const auto hours = recordedBatches(own, {.tags = {"Glukose"}, .every = 3600.0}, notices);
    QVERIFY(hours.ok());
    QCOMPARE(hours->front().columns.size(), std::size_t(1));
    QCOMPARE(hours->front().columns[0].values, (std::vector<double>{19.75, 19.1, 18.0}));
    // Beside batches that were recorded, which are all that is meant where none is named.
    QVERIFY(support::makeRecordedBatches(store::historyFolder(own)));
    const auto over = recordedBatches(own, {.every = 600.0}, notices);
    QVERIFY(over.ok());
    QCOMPARE(over->size(), std::size_t(5));
    const RecordedOrder both{
        .batches = {"Fermentation 3", "B2"}, .tags = {"src-1/temperature", "Glukose"}, .every = 600.0};
    const auto chosen = recordedBatches(own, both, notices);
    QVERIFY2(chosen.ok(), chosen.ok() ? "" : chosen.error().what.text().c_str());
    QCOMPARE(namesOf(*chosen), (std::vector<std::string>{"B2", "Fermentation 3"}));
    QVERIFY(chosen->front().find("temperature") && chosen->back().find("Glukose"));
    QVERIFY(!recordedBatches(own, {.batches = {"Fermentation 3", "B2"}, .tags = {"Glukose"}}, notices).ok());
}

void TestRecordedBatches::saysWhatIsMissing_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("batch");
    QTest::addColumn<QString>("tag");
    QTest::addColumn<double>("every");
    QTest::addColumn<QString>("words");
    QTest::newRow("no store") << "nowhere.titer" << "B1" << "OD" << 600.0 << "There are no recordings at";
    QTest::newRow("no batch") << "" << "B9" << "OD" << 600.0 << "The store has no batch “B9”. Choose others.";
    QTest::newRow("no tag") << "" << "B1" << "pH" << 600.0 << "The store has no tag “pH”";
    QTest::newRow("no step") << "" << "B1" << "OD" << -1.0 << "Rows cannot be -1 s apart.";
    QTest::newRow("too fine") << "" << "" << "" << 1e-3 << "The table would have more than 50 million cells.";
    QTest::newRow("nothing there") << "" << "B6" << "OD" << 600.0 << "Nothing was recorded of these tags";
}

void TestRecordedBatches::saysWhatIsMissing()
{
    QFETCH(QString, place);
    QFETCH(QString, batch);
    QFETCH(QString, tag);
    QFETCH(double, every);
    QFETCH(QString, words);
    RecordedOrder order{.every = every};
    if (!batch.isEmpty()) order.batches.push_back(batch.toStdString());
    if (!tag.isEmpty()) order.tags.push_back(tag.toStdString());
    base::Notices notices;
    const auto batches = recordedBatches(place.isEmpty() ? project() : place.toStdString(), order, notices);
    QVERIFY(!batches.ok());
    QVERIFY2(batches.error().what.text().starts_with(words.toStdString()), batches.error().what.text().c_str());
}

// A project, in whose folder the store lies, as a person leaves and opens it.
void TestRecordedBatches::aModelIsMadeOfThemAndFoundAgainNextDay()
{
    QTemporaryDir place;
    const QString path = place.filePath(QStringLiteral("plant.titer"));
    const TableSource source{.kind = Kind::Recordings,
                             .recorded = {.tags = {"temperature", "lab/R2.glucose"}, .every = 600.0}};
    {
        Document document{solve::catalogue()};
        StudySession studies{document};
        AnalyseSession session{document, studies};
        session.open(source);
        QTRY_VERIFY_WITH_TIMEOUT(session.fault(), longWork);
        QVERIFY(session.fault()->error.what.text().starts_with("Recordings and runs are those of a project"));
        QVERIFY(document.createProject(path).ok());
        QVERIFY(support::makeRecordedBatches(store::historyFolder(path.toStdString())));
        session.open(source);
        QTRY_VERIFY_WITH_TIMEOUT(session.table() && !session.job().isRunning(), longWork);
    }
    Document document{solve::catalogue()};
    StudySession studies{document};
    AnalyseSession session{document, studies};
    QVERIFY(document.openProject(path).ok());
    QVERIFY(session.setup().table == source);
    QTRY_VERIFY_WITH_TIMEOUT(session.table() && !session.job().isRunning(), longWork);
    const AnalyseTable& table = *session.table();
    QCOMPARE(table.sheet.names(), (std::vector<std::string>{"batch", "time", "temperature", "R2.glucose", "phase"}));
    QCOMPARE(table.sheet.rows(), std::size_t(60));
    QCOMPARE(table.sheet.find("time")->unit, std::string("h"));
    QVERIFY(isNear(table.sheet.find("time")->values[1], 1.0 / 6.0));
    QCOMPARE(int(session.setup().roles.at("batch")), int(ModelRole::Batch));
    QCOMPARE(int(session.setup().roles.at("time")), int(ModelRole::Time));
    QVERIFY(session.setup().ofBatches && !table.isVirtual());
    // A batch that is gone is named.
    TableSource other = source;
    other.recorded.batches = {"B0"};
    session.open(other);
    QTRY_VERIFY_WITH_TIMEOUT(session.fault() && !session.job().isRunning(), longWork);
    QVERIFY(session.fault()->error.what.text().starts_with("The store has no batch “B0”."));
}

void TestRecordedBatches::runsAreVirtualBatches()
{
    const std::vector<std::shared_ptr<const Run>> runs{madeRun(3, "base case"), madeRun(7, "")};
    const auto batches = runBatches(runs, {.batches = {"7", "3"}, .tags = {"vessel.titer"}, .every = 1800.0});
    QVERIFY(batches.ok());
    QCOMPARE(namesOf(*batches), (std::vector<std::string>{"run 7", "base case"}));
    const prepare::Table& table = batches->front();
    QCOMPARE(table.columns[0].unit, std::string("kg/m3"));
    // Nothing is there before the first hour.
    QCOMPARE(table.rows(), std::size_t(11));
    for (std::size_t k = 0; k < table.rows(); ++k) {
        QCOMPARE(table.time[k], 3600.0 + 1800.0 * double(k));
        QVERIFY(isNear(table.columns[0].values[k], 2.0 + double(k)));
    }
    const auto whole = runBatches(runs, {.batches = {"3"}});
    QVERIFY(whole.ok() && whole->front().rows() == 7 && std::isnan(whole->front().columns[0].values[0]));
    TableReading reading{.project = "plant.titer", .runs = runs};
    const auto sheet =
        readTable({.kind = Kind::Runs, .recorded = {.batches = {"3", "7"}, .tags = {"vessel.titer"}}}, reading);
    QVERIFY2(sheet.ok(), sheet.ok() ? "" : sheet.error().what.text().c_str());
    QVERIFY(sheet->isVirtual());
    QCOMPARE(sheet->sheet.names(), (std::vector<std::string>{"batch", "time", "vessel.titer"}));
}

void TestRecordedBatches::syntheticSpectraAreMadeOfARun()
{
    base::Errors errors;
    const mvda::PureSpectra pure = mvda::readPureSpectra(mvda::shippedSpectra().front().text, errors);
    auto run = std::make_shared<Run>(*madeRun(3, "base case"));
    const figures::Column course = run->result.columns.front();
    for (const std::string& tag : tagsOf(pure, "vessel")) {
        run->result.columns.push_back(course);
        run->result.columns.back().tag = tag;
        if (tag == "vessel.cells") run->result.columns.back().unit = "1/m3";
    }
    DrawnOrder order{.run = run,
                     .plant = "plant",
                     .out = m_folder.filePath(QStringLiteral("spectra.csv")),
                     .spectra = SpectraOrder{.unit = "vessel", .plant = "plant", .areNumbered = false}};
    order.runs.points = 13; // each half hour, and the first two before anything is there
    std::vector<DrawnPart> parts;
    drawRuns(order, [&](DrawnPart part) { parts.push_back(std::move(part)); }, {});
    QCOMPARE(parts.size(), std::size_t(1));
    QVERIFY2(parts.front().isMade, parts.front().fault ? parts.front().fault->what.text().c_str() : "");
    QCOMPARE(parts.front().spectra, std::size_t(11));
    const auto table = readTable({.kind = Kind::File, .place = order.out.toStdString()}, {});
    QVERIFY2(table.ok(), table.ok() ? "" : table.error().what.text().c_str());
    QCOMPARE(table->rows.front(), std::string("base case-1"));
    QCOMPARE(table->lines.axis.size(), std::size_t(pure.axis.size()));
    QVERIFY(isNear(table->sheet.find("mab")->values[2], 4.0)); // at 2 h
    order.spectra->unit = "flask";
    parts.clear();
    drawRuns(order, [&](DrawnPart part) { parts.push_back(std::move(part)); }, {});
    QVERIFY(!parts.front().isMade && parts.front().fault->what.text().starts_with("The run has no “flask."));
}

void TestRecordedBatches::runsThatCannotBeUsedAreNamed_data()
{
    QTest::addColumn<QString>("batch");
    QTest::addColumn<QString>("tag");
    QTest::addColumn<double>("every");
    QTest::addColumn<QString>("words");
    QTest::newRow("gone") << "4" << "vessel.titer" << 0.0 << "Run 4 is no longer in the project";
    QTest::newRow("failed") << "5" << "vessel.titer" << 0.0 << "“bad” cannot be relied on";
    QTest::newRow("no tag") << "3" << "vessel.pH" << 0.0 << "None of the runs has the quantity “vessel.pH”";
    QTest::newRow("too fine") << "3" << "vessel.titer" << 1e-3 << "“good” would have more than a million rows";
    QTest::newRow("none") << "" << "vessel.titer" << 0.0 << "No run is chosen";
    QTest::newRow("stopped at once") << "6" << "vessel.titer" << 600.0 << "At no time of “run 6” are all";
}

void TestRecordedBatches::runsThatCannotBeUsedAreNamed()
{
    QFETCH(QString, batch);
    QFETCH(QString, tag);
    QFETCH(double, every);
    QFETCH(QString, words);
    RecordedOrder order{.batches = {}, .tags = {tag.toStdString()}, .every = every};
    if (!batch.isEmpty()) order.batches.push_back(batch.toStdString());
    auto stopped = std::make_shared<Run>();
    stopped->id = 6;
    stopped->result.status = figures::RunStatus::Stopped;
    const auto batches =
        runBatches({madeRun(3, "good"), madeRun(5, "bad", figures::RunStatus::Unbalanced), stopped}, order);
    QVERIFY(!batches.ok());
    QVERIFY2(batches.error().what.text().starts_with(words.toStdString()), batches.error().what.text().c_str());
}

TITER_TEST(TestRecordedBatches)

} // namespace tst_recorded_batches

#include "tst_recorded_batches.moc"
