// Runs on the vessels of plates: each in one of its own, blocks together, settings that vessels share never mixed, and back from a
// run sheet as they went out.
#include "core/studies/study/plate.h"
#include "core/studies/study/sheet/study_sheet.h"
#include "core/studies/study/study_design.h"
#include "core/studies/study/study_json.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>

#include <map>
#include <set>

namespace tst_study_plate {

using namespace titer;
using namespace titer::studies;
using Shared = StudyPlate::Shared;

namespace {

// Of two temperatures and a pH that changes from run to run.
Study plain(int runs)
{
    Study study{.id = "study-1", .name = "Plates"};
    study.factors = {{{.name = "T", .unit = "°C", .low = 32, .high = 36, .hardToChange = true}},
                     {{.name = "pH", .low = 6.8, .high = 7.2}}};
    study.responses = {{.name = "titre", .unit = "g/L"}};
    for (int r = 0; r < runs; ++r) addRun(study, {r % 2 ? 36.0 : 32.0, 6.8 + 0.1 * (r % 5)});
    study.log = {{"2026-01-02T03:04:05Z", "ada", base::say("Made.")}};
    return study;
}

Study assigned(const Study& study, const StudyPlate& plate)
{
    const base::Result<Study> made = assignVessels(study, plate);
    if (!made) qFatal("%s", made.error().what.text().c_str());
    if (!check(*made).empty()) qFatal("%s", check(*made)[0].what.text().c_str());
    return *made;
}

Vessel vesselOf(const Study& study, const StudyRun& run)
{
    return *findVessel(*shapeOf(study.plate), run.vessel);
}

std::string fault(const Study& study, const std::string& text)
{
    const SheetComparison comparison = compareSheet(study, text);
    return comparison.errors.empty() ? "none" : comparison.errors[0].where + ": " + comparison.errors[0].what.text();
}

} // namespace

class TestStudyPlate : public QObject {
    Q_OBJECT

private slots:
    void everyVesselHasItsName()
    {
        for (const StudyPlate& plate :
             {StudyPlate{24, 1}, StudyPlate{24, 2}, StudyPlate{48, 1}, StudyPlate{48, 2}, StudyPlate{48, 4}}) {
            const PlateShape shape = *shapeOf(plate);
            QCOMPARE(shape.vessels(), plate.vessels);
            QCOMPARE(shape.stations(), plate.stations);
            std::set<std::string> names;
            for (int row = 0; row < shape.rows; ++row)
                for (int column = 0; column < shape.columns; ++column) {
                    const Vessel vessel{2, row, column};
                    names.insert(nameOf(vessel));
                    QVERIFY(findVessel(shape, nameOf(vessel)) == vessel);
                }
            QCOMPARE(int(names.size()), plate.vessels);
        }
        QCOMPARE(shapeOf({48, 1})->rows, 6);
        QCOMPARE(shapeOf({48, 1})->columns, 8);
        QCOMPARE(stationOf(*shapeOf({48, 2}), {1, 4, 0}), 2); // row E begins the second 24
        QVERIFY(!shapeOf({24, 4}) && !shapeOf({96, 1}) && !shapeOf({}));
        QCOMPARE(nameOf({1, 0, 2}), "P1-A3");
        for (const char* wrong : {"", "A3", "P1-A0", "P1-A7", "P1-E1", "P0-A1", "P1-A03", "P1A3", "P1-3", "P1-A1.0",
                                  "P+1-A1", "P1-", "-", "P1000-A1", "P1-\xc3\xa4"})
            QVERIFY2(!findVessel(*shapeOf({24, 1}), wrong), wrong);
        QCOMPARE(*readVessel({24, 1}, "p1-b6"), "P1-B6");
    }

    void eachRunHasAVesselOfItsOwnAtRandom()
    {
        const Study study = plain(30);
        const Study on = assigned(study, {.vessels = 48, .seed = 7});
        std::set<std::string> taken;
        for (const StudyRun& run : on.runs) taken.insert(run.vessel);
        QCOMPARE(taken.size(), 30u);
        QCOMPARE(platesOf(on), 1);
        QCOMPARE(spareVessels(on).size(), 18u);
        QCOMPARE(spareVessels(on).front(), "P1-D7");
        QVERIFY(on == assigned(study, {.vessels = 48, .seed = 7}));
        QVERIFY(on != assigned(study, {.vessels = 48, .seed = 8}));
        // Where a run stands does not follow its number: over 400 seeds each of 24 vessels has the first run 400/24 times, give or
        // take (chi squared of 23 degrees of freedom stays under its 99.9 % point, 49.7).
        std::map<std::string, int> times;
        for (std::uint64_t seed = 1; seed <= 400; ++seed)
            ++times[assigned(plain(24), {.vessels = 24, .seed = seed}).runs[0].vessel];
        double chiSquared = 0.0;
        const double expected = 400.0 / 24.0;
        for (const auto& [name, count] : times) chiSquared += (count - expected) * (count - expected) / expected;
        QCOMPARE(times.size(), 24u);
        QVERIFY2(chiSquared < 49.7, qPrintable(QString::number(chiSquared)));
    }

    void runsBeyondOnePlateGoOntoTheNext()
    {
        Study study = plain(61);
        study.runs[4].excluded = "foam";
        const Study on = assigned(study, {.vessels = 24});
        QCOMPARE(platesOf(on), 3);
        QCOMPARE(spareVessels(on).size(), 12u);
        QVERIFY(on.runs[4].vessel.empty());
        const base::Notices notices = plateNotices(on);
        QCOMPARE(notices.size(), 1u);
        QVERIFY(notices[0].what.text().find("3 plates but have no blocks") != std::string::npos);
    }

    void blocksStayTogether_data()
    {
        QTest::addColumn<int>("vessels");
        QTest::addColumn<int>("stations");
        QTest::addColumn<int>("size"); // of each of three blocks
        QTest::addColumn<int>("plates");
        QTest::newRow("two on a plate") << 48 << 1 << 20 << 2;
        QTest::newRow("each on a station") << 48 << 2 << 20 << 2;
        QTest::newRow("one on a plate") << 24 << 1 << 13 << 3;
        QTest::newRow("all on one") << 24 << 1 << 8 << 1;
        QTest::newRow("four stations") << 48 << 4 << 10 << 1;
    }
    void blocksStayTogether()
    {
        QFETCH(int, vessels);
        QFETCH(int, stations);
        QFETCH(int, size);
        QFETCH(int, plates);
        Study study = plain(3 * size);
        for (std::size_t r = 0; r < study.runs.size(); ++r) study.runs[r].block = int(r % 3) + 1;
        const Study on = assigned(study, {.vessels = vessels, .stations = stations});
        QCOMPARE(platesOf(on), plates);
        std::map<int, std::set<std::pair<int, int>>> units;
        for (const StudyRun& run : on.runs) {
            const Vessel vessel = vesselOf(on, run);
            units[run.block].insert({vessel.plate, stationOf(*shapeOf(on.plate), vessel)});
        }
        for (const auto& [block, taken] : units) QCOMPARE(taken.size(), 1u);
        QVERIFY(plateNotices(on).empty());
    }

    void aBlockTooLargeIsReportedOf()
    {
        Study study = plain(40);
        for (std::size_t r = 0; r < study.runs.size(); ++r) study.runs[r].block = r < 30 ? 1 : 2;
        const base::Notices notices = plateNotices(assigned(study, {.vessels = 24}));
        QCOMPARE(notices.size(), 1u);
        QVERIFY(notices[0].what.text().find("Block 1 is on 2 plates") != std::string::npos);
    }

    void vesselsThatShareATemperatureNeverMixIt_data()
    {
        QTest::addColumn<int>("shared");
        QTest::addColumn<int>("plates");
        QTest::newRow("row") << int(Shared::Row) << 1;
        QTest::newRow("station") << int(Shared::Station) << 1;
        QTest::newRow("plate") << int(Shared::Plate) << 2;
    }
    void vesselsThatShareATemperatureNeverMixIt()
    {
        QFETCH(int, shared);
        QFETCH(int, plates);
        const Study on = assigned(plain(20), {.vessels = 48, .stations = 2, .shared = Shared(shared)});
        QCOMPARE(platesOf(on), plates);
        std::map<int, double> temperature;
        for (const StudyRun& run : on.runs) {
            const int group = groupOf(on.plate, *shapeOf(on.plate), vesselOf(on, run));
            QCOMPARE(temperature.emplace(group, run.settings[0]).first->second, run.settings[0]);
        }
        // After a swap across the border it is reported.
        const auto other = std::ranges::find_if(
            on.runs, [&](const StudyRun& run) { return run.settings[0] != on.runs[0].settings[0]; });
        const Study torn = *swapVessels(on, on.runs[0].vessel, other->vessel);
        const auto reported = [](const base::Notice& one) {
            return one.what.text().find("share “T [°C]”") != std::string::npos;
        };
        QVERIFY(std::ranges::none_of(plateNotices(on), reported) && std::ranges::any_of(plateNotices(torn), reported));
        QVERIFY(*swapVessels(torn, other->vessel, on.runs[0].vessel) == on);
    }

    void wholePlotsHaveRowsOfTheirOwn()
    {
        Study study = plain(24);
        for (std::size_t r = 0; r < study.runs.size(); ++r) {
            study.runs[r].wholePlot = int(r / 4) + 1; // six of four runs
            study.runs[r].settings[0] = r / 4 % 2 ? 36.0 : 32.0;
        }
        const Study on = assigned(study, {.vessels = 48, .shared = Shared::Row});
        QCOMPARE(platesOf(on), 1);
        std::map<int, std::set<int>> plots;
        for (const StudyRun& run : on.runs) plots[vesselOf(on, run).row].insert(run.wholePlot);
        QCOMPARE(plots.size(), 6u);
        for (const auto& [row, held] : plots) QCOMPARE(held.size(), 1u);
        QCOMPARE(spareVessels(on).front(), "P1-A5");
    }

    void runsThatWereMeasuredKeepTheirVessels()
    {
        Study on = assigned(plain(12), {.vessels = 24});
        for (StudyRun& run : on.runs) setCell(run, 0, {1.0, StudyCell::Origin::Measured});
        for (int r = 0; r < 6; ++r) addRun(on, {32.0, 7.0});
        const Study more = assigned(on, {.vessels = 24, .seed = 99});
        for (std::size_t r = 0; r < 12; ++r) QCOMPARE(more.runs[r].vessel, on.runs[r].vessel);
        for (std::size_t r = 12; r < 18; ++r) QCOMPARE(vesselOf(more, more.runs[r]).plate, 2);
        const auto refused = assignVessels(on, {.vessels = 48});
        QVERIFY(!refused && refused.error().where == "plate");
        QVERIFY2(refused.error().what.text().starts_with("12 runs with measured results"),
                 refused.error().what.text().c_str());
        QVERIFY(!assignVessels(plain(0), {.vessels = 24}) && !assignVessels(plain(2), {.vessels = 36}));
    }

    void morePlatesThanThereAreNamesForAreRefused()
    {
        Study study = plain(0);
        for (int r = 0; r < 1000; ++r) addRun(study, {32.0 + 0.004 * r, 7.0});
        const base::Result<Study> made = assignVessels(study, {24, 1, Shared::Plate});
        QVERIFY(!made);
        QVERIFY2(made.error().what.text().find("more than 999 plates") != std::string::npos,
                 made.error().what.text().c_str());
        QVERIFY(assignVessels(study, {24, 1, Shared::Row}));
    }

    void isStoredWithTheStudyAndOlderOnesAreRead()
    {
        const Study on = assigned(plain(5), {.vessels = 48, .stations = 4, .shared = Shared::Station, .seed = 3});
        const auto back = readStudy(writeStudy(on).write());
        QVERIFY2(back.ok(), back ? "" : back.error().what.text().c_str());
        QVERIFY(*back == on);
        // As the version before plates wrote it.
        const auto old = readStudy(R"({"format":"titer.study/2","id":"study-1","name":"Old","seed":1,"version":2,
            "ids_given":1,"threshold":0.9,"factors":[{"name":"vessel","kind":"continuous","low":1,"high":2}],
            "responses":[],"runs":[{"id":"R1","run":1,"order":1,"settings":[1],"cells":[]}],"log":[]})");
        QVERIFY2(old.ok(), old ? "" : old.error().what.text().c_str());
        QVERIFY(old->plate == StudyPlate() && old->runs[0].vessel.empty() && check(*old).empty());
        QVERIFY(writeStudy(*old).write().find("plate") == std::string::npos);
        // A factor of that name and a column of that name are two of a kind.
        const auto refused = assignVessels(*old, {.vessels = 24});
        QVERIFY(refused.ok() && check(*refused)[0].where == "factors/vessel");
    }

    void faultsOfAFileAreReported()
    {
        Study on = assigned(plain(5), {.vessels = 24});
        on.runs[1].vessel = on.runs[0].vessel;
        QVERIFY(check(on)[0].where == "runs/R2" &&
                check(on)[0].what.text().find("in the same vessel") != std::string::npos);
        on.runs[1].vessel = "P1-H9";
        QVERIFY(check(on)[0].what.text().find("not a vessel of a plate of 24") != std::string::npos);
        on.runs[1].vessel = "p1-d6";
        QVERIFY(check(on)[0].what.text().find("written P1-D6") != std::string::npos);
        on = plain(2);
        on.runs[0].vessel = "P1-A1";
        QVERIFY(check(on)[0].what.text().find("has no plates") != std::string::npos);
        on.plate.vessels = 96;
        QCOMPARE(check(on)[0].where, "plate");
    }

    void theRunSheetTakesThemThere_data()
    {
        QTest::addColumn<bool>("book");
        QTest::newRow("text") << false;
        QTest::newRow("workbook") << true;
    }
    void theRunSheetTakesThemThere()
    {
        QFETCH(bool, book);
        const Study on = assigned(plain(6), {.vessels = 24});
        const QTemporaryDir folder;
        const std::string path = folder.filePath("runs.xlsx").toStdString();
        if (book) QVERIFY(writeStudyWorkbook(on, path));
        const std::string text = book ? *readStudyWorkbook(path) : writeStudySheet(on);
        const SheetComparison same = compareSheet(on, text);
        QVERIFY2(same.errors.empty() && same.changes.empty() && same.notices.empty(),
                 same.errors.empty() ? text.c_str() : same.errors[0].what.text().c_str());

        const QString first = QString::fromStdString(on.runs[0].vessel);
        const auto with = [&](const char* cell) {
            return QString::fromStdString(text).replace(first + ",", QString(cell) + ",").toStdString();
        };
        const SheetComparison moved = compareSheet(on, with("p1-d5"));
        QCOMPARE(moved.changes.size(), 1u);
        QVERIFY(moved.changes[0].kind == SheetChange::Kind::Vessel && moved.changes[0].id == "R1" &&
                moved.changes[0].after == "P1-D5" && moved.changes[0].line == 3);
        QCOMPARE(takeSheet(on, moved, {true})->runs[0].vessel, "P1-D5");
        QVERIFY(*takeSheet(on, moved, {false}) == on);
        QCOMPARE(compareSheet(on, with("")).changes[0].after, "");

        QVERIFY2(fault(on, with("P1-Z1")).starts_with("sheet:3:vessel: “P1-Z1” is not a"),
                 fault(on, with("P1-Z1")).c_str());
        QVERIFY2(fault(on, with(on.runs[2].vessel.c_str())).find("is already in line") != std::string::npos,
                 fault(on, with(on.runs[2].vessel.c_str())).c_str());
        // A column that the study does not know is reported and left alone.
        const SheetComparison unknown = compareSheet(withoutVessels(on), text);
        QVERIFY(unknown.changes.empty() && unknown.notices[0].what.text().find("vessel") != std::string::npos);
    }

    void vesselsThatTwoRunsSwappedAreTakenTogetherOrNotAtAll()
    {
        const Study on = assigned(plain(6), {.vessels = 24});
        const SheetComparison both =
            compareSheet(on, writeStudySheet(*swapVessels(on, on.runs[0].vessel, on.runs[1].vessel)));
        QCOMPARE(both.changes.size(), 2u);
        QCOMPARE(takeSheet(on, both, {true, true})->runs[0].vessel, on.runs[1].vessel);
        const auto half = takeSheet(on, both, {true, false});
        QVERIFY(!half && half.error().what.text().find("in the same vessel") != std::string::npos);
    }
};

TITER_TEST(TestStudyPlate)

} // namespace tst_study_plate

#include "tst_study_plate.moc"
