// Controllers at a device: advisory, armed without a bump, the same course and cuts as in a run of the plant, and what drops them.
#include "app/live/loop_choice.h"
#include "app/live/loops/loop_json.h"
#include "core/solve/catalogue.h"
#include "tests/support/app/loop_rig.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

namespace tst_control_loops {

using namespace titer;
using namespace titer::app;
using guard::ArmState;
using guard::Distrust;
using support::LoopRig;
using support::StillTank;
using What = LoopAct::What;

namespace {

bool near(double a, double b, double tolerance = 1e-4)
{
    return std::abs(a - b) <= tolerance * std::max(1.0, std::abs(b));
}

// A device that holds what it is written.
struct Stand {
    double held = 37.0;
    LoopRig rig{0, "feed", [this](const auto&, std::uint32_t, const auto& value) {
                    held = std::get<double>(value);
                    return base::done();
                }};
    bool pass() { return rig.pass(held); }
};

} // namespace

class TestControlLoops : public QObject {
    Q_OBJECT

private slots:
    // "It would have done": what the guard would let through stands there, and the device is left alone.
    void isAdvisoryFirst()
    {
        Stand stand;
        stand.rig.hold(37.0);
        for (int i = 0; i < 3; ++i) QVERIFY(stand.pass());
        const LoopRow row = stand.rig.row();
        QCOMPARE(int(row.arming), int(ArmState::Advisory));
        QVERIFY(stand.rig.written.empty() && !row.isDriven);
        QVERIFY(row.advised * 3600.0 > 39.0);
        QVERIFY(near(row.let * 3600.0, 39.0, 1e-9) && near(row.held * 3600.0, 37.0, 1e-9));
        QCOMPARE(int(row.limit), int(guard::Limit::Max));
        QVERIFY(stand.rig.hasNoted("guard_would_cut") && !stand.rig.hasNoted("guard_cut"));
    }

    void goesOnFromWhatIsHeldWhenItIsArmed()
    {
        Stand stand;
        stand.rig.hold(37.0);
        for (int i = 0; i < 3; ++i) QVERIFY(stand.pass());
        QVERIFY(stand.rig.arm(stand.held));
        QCOMPARE(stand.rig.written.size(), std::size_t(1));
        QVERIFY(near(stand.rig.written.front(), 37.0, 1e-9));
        QCOMPARE(stand.rig.row().by, std::string("ada"));
        // Who presses once more has not armed it.
        LoopAct again;
        again.what = What::Press;
        again.loop = "control";
        again.by = "bob";
        QVERIFY(stand.rig.loops->act(again, stand.rig.time).ok());
        QCOMPARE(stand.rig.row().by, std::string("ada"));
    }

    // By its deviation alone the guard would cut for as long as it is advisory; its integral stays at what the device holds, 37 + 6 (38 - 37).
    void isArmedHoweverLongItWasAdvisory()
    {
        Stand stand;
        LoopRig& rig = stand.rig;
        for (int i = 1; i <= 40; ++i) {
            rig.time += 20.0;
            rig.hold(stand.held);
            rig.measure();
            rig.loops->work(
                {.time = rig.time, .process = 20.0 * i * support::loopPace, .pace = support::loopPace, .begin = 0.0});
        }
        QCOMPARE(int(rig.row().limit), int(guard::Limit::Max));
        QVERIFY(near(rig.row().advised * 3600.0, 43.0, 1e-6));
        QCOMPARE(int(rig.row().doubt), int(Distrust::None));
        QVERIFY(rig.act(What::Press).ok());
    }

    // Course, samples that are cut, and first cut.
    void doesWhatTheSimulationDoes()
    {
        solve::GuardRecord record;
        const std::vector<support::LoopLine> expected = support::loopsInSimulation(record);
        QCOMPARE(expected.size(), std::size_t(support::loopSamples));
        Stand stand;
        QVERIFY(stand.rig.arm(stand.held));
        for (int i = 0; i < support::loopSamples; ++i) {
            if (i > 0) QVERIFY(stand.pass());
            QVERIFY2(near(stand.held, expected[std::size_t(i)].flow), qPrintable(QString::number(i)));
            QCOMPARE(stand.rig.row().limit != guard::Limit::None, expected[std::size_t(i)].cuts);
        }
        const auto cut = std::ranges::find_if(stand.rig.notes,
                                              [](const GuardNote& note) { return note.change.what == "guard_cut"; });
        QVERIFY(cut != stand.rig.notes.end());
        QCOMPARE(QString::fromStdString(cut->change.reason), QString("max; set by A. Keller"));
        QCOMPARE(int(record.first.limit), int(guard::Limit::Max));
        const base::Result<double> from = base::readQuantity(cut->change.before, "1/s");
        QVERIFY(from && near(*from * 3600.0, record.first.from * 3600.0));
        QVERIFY(near(record.first.time, support::loopPeriod));
        QVERIFY(stand.rig.hasNoted("guard_cut_ended"));
    }

    void dropsWhenWhatItReadsIsTooOld()
    {
        Stand stand;
        QVERIFY(stand.rig.arm(stand.held));
        QVERIFY(stand.pass());
        QVERIFY(near(stand.held, 39.0, 1e-9));
        for (int i = 0; i < 35; ++i) { // the probe says nothing more, for longer than 600 s
            stand.rig.hold(stand.held);
            stand.rig.work(20.0);
        }
        const LoopRow row = stand.rig.row();
        QCOMPARE(int(row.arming), int(ArmState::Dropped));
        QCOMPARE(int(row.dropped), int(Distrust::Stale));
        QVERIFY(near(stand.held, 37.0, 1e-9)); // the recipe
        QVERIFY(stand.rig.hasNoted("arming", "dropped"));
        // A person's word is needed, and the advisory period comes first.
        QVERIFY(!stand.rig.act(What::Press).ok());
        QVERIFY(stand.rig.act(What::Acknowledge).ok());
        QCOMPARE(int(stand.rig.row().arming), int(ArmState::Advisory));
    }

    // A probe that says that it is amiss gives no fresh reading, however often it says so.
    void dropsWhereTheProbeIsAmiss()
    {
        Stand stand;
        LoopRig& rig = stand.rig;
        QVERIFY(rig.arm(stand.held));
        for (int i = 1; i <= 35; ++i) {
            rig.time += 20.0;
            rig.hold(stand.held);
            rig.loops->hear({.tag = 1, .status = connect::status::bad, .value = 37.0}, rig.time);
            rig.loops->work(
                {.time = rig.time, .process = 20.0 * i * support::loopPace, .pace = support::loopPace, .begin = 0.0});
        }
        QCOMPARE(int(rig.row().dropped), int(Distrust::Stale));
        QVERIFY(std::isnan(rig.row().measured) && rig.row().age > 600.0);
    }

    // What an estimator of the unit says of itself.
    void dropsWhereTheModelNoLongerFits()
    {
        Stand stand;
        LoopAct begin;
        begin.what = What::Begin;
        begin.loop = "control";
        begin.terms.advisory = 0.0;
        begin.terms.outOfBand = 100.0;
        QVERIFY(stand.rig.loops->act(begin, 0.0).ok());
        QVERIFY(stand.rig.arm(stand.held));
        const auto runOn = [&stand](int steps) {
            for (int i = 0; i < steps; ++i) {
                stand.rig.hold(stand.held);
                stand.rig.work(20.0);
            }
        };
        stand.rig.loops->hear(LoopEstimate{"other.x", true});
        runOn(8);
        QCOMPARE(int(stand.rig.row().arming), int(ArmState::Armed));
        stand.rig.loops->hear(LoopEstimate{"tank.x", true});
        runOn(8);
        QCOMPARE(int(stand.rig.row().dropped), int(Distrust::OutOfBand));
        stand.rig.loops->hear(LoopEstimate{"tank.x", false});
        QVERIFY(stand.rig.act(What::Acknowledge).ok());
        runOn(1);
        QCOMPARE(int(stand.rig.row().doubt), int(Distrust::None));
    }

    void oneActDisarmsAll()
    {
        Stand stand;
        QVERIFY(stand.rig.arm(stand.held));
        QVERIFY(stand.pass());
        QVERIFY(stand.rig.act(What::DisarmAll).ok());
        stand.rig.work(0.1);
        QCOMPARE(int(stand.rig.row().arming), int(ArmState::Disarmed));
        QVERIFY(near(stand.held, 37.0, 1e-9));
    }

    // As where a device names what it measures only once it says it.
    void worksOnceWhatItReadsComesUp()
    {
        app::LoopStart start;
        start.plant = support::checkedPlant(support::loopTank(support::loopController, support::loopGuard));
        std::vector<connect::TagInfo> tags(1);
        ControlLoops loops(start, support::loopSetup(0, "feed"), tags,
                           [](const auto&, std::uint32_t, const auto&) { return base::done(); });
        QVERIFY(loops.row(0, 0.0).trouble);
        tags.emplace_back().id = "tank.x";
        loops.bind(tags);
        QVERIFY(!loops.row(0, 0.0).trouble);
        loops.hear({.tag = 1, .value = 36.0}, 0.0);
        loops.hear({.tag = 0, .value = 37.0}, 0.0);
        loops.setThere(true);
        loops.work({.time = 0.1});
        QCOMPARE(loops.row(0, 0.1).measured, 36.0);
    }

    // By the clock of the batch: silent before its phase, driving while it runs, back to the recipe with its end, where the advisory period
    // begins anew.
    void worksWhileItsPhasesRun()
    {
        StillTank tank(R"({"id": "wait", "unit": "tank", "at": "0 h", "until": {"for": "1 h"}},
            {"id": "steer", "unit": "tank", "after": ["wait"], "until": {"for": "4 h"}},
            {"id": "rest", "unit": "tank", "after": ["steer"]})");
        tank.work(0.0);
        QVERIFY(tank.row().trouble && std::isnan(tank.row().advised) && std::isnan(tank.row().let));
        QVERIFY(!tank.press().ok());
        tank.work(3600.0);
        QVERIFY(!tank.row().trouble && std::isfinite(tank.row().advised));
        QVERIFY(tank.press().ok());
        for (double process = 3600.0; process < 4.9 * 3600.0; process += 1800.0) tank.work(process);
        QCOMPARE(int(tank.row().arming), int(ArmState::Armed));
        QVERIFY(tank.held > 37.5);
        tank.work(5.1 * 3600.0);
        QVERIFY(near(tank.held, 37.0, 1e-9));
        QCOMPARE(int(tank.row().arming), int(ArmState::Advisory));
        QVERIFY(tank.row().trouble && std::isnan(tank.row().advised));
        QVERIFY(!tank.press().ok());
    }

    void isSilentWhereItsPhaseIsNotKnown_data()
    {
        QTest::addColumn<std::string>("phases");
        QTest::addColumn<double>("begin");
        const std::string byTime = R"({"id": "steer", "unit": "tank", "at": "0 h", "until": {"for": "4 h"}})";
        QTest::newRow("no clock of the batch") << byTime << base::notAvailable;
        QTest::newRow("ends by a value")
            << std::string(
                   R"({"id": "steer", "unit": "tank", "at": "0 h", "until": {"value": "tank.x", "above": 37.5}})")
            << 0.0;
        QTest::newRow("after one that ends by a value")
            << std::string(R"({"id": "wait", "unit": "tank", "at": "0 h", "until": {"value": "tank.x", "above": 36}},
               {"id": "steer", "unit": "tank", "after": ["wait"], "until": {"for": "4 h"}})")
            << 0.0;
    }
    void isSilentWhereItsPhaseIsNotKnown()
    {
        QFETCH(std::string, phases);
        QFETCH(double, begin);
        StillTank tank(phases);
        for (const double process : {0.0, 1800.0, 3600.0}) tank.work(process, begin);
        QVERIFY(tank.row().trouble && std::isnan(tank.row().advised) && std::isnan(tank.row().let));
        QVERIFY(!tank.press().ok());
    }

    void knowsItsLoopsAlone()
    {
        Stand stand;
        LoopAct act;
        act.what = What::Disarm;
        act.loop = "other";
        QVERIFY(!stand.rig.loops->act(act, 0.0).ok());
    }

    // What a window gets is what the recorder has.
    void goesOverTheSocket()
    {
        Stand stand;
        QVERIFY(stand.rig.arm(stand.held));
        LoopPicture picture;
        picture.rows = {stand.rig.row()};
        picture.rows.front().plan = LoopPlan{{0.0, 60.0}, {{1.0, 2.0}, {1.0, 3.0}}, 42, 2.0};
        picture.rows.front().trouble = base::say("“{1}” is amiss.", "x");
        picture.notes = {{7, "src-1", stand.rig.notes.front().change}};
        const LoopPicture read = readLoops(loopsJson(picture));
        QCOMPARE(loopsJson(read).write(), loopsJson(picture).write());
        QCOMPARE(read.rows.size(), std::size_t(1));
        QCOMPARE(int(read.rows.front().arming), int(ArmState::Armed));
        QVERIFY(read.rows.front().plan == picture.rows.front().plan);
        QCOMPARE(read.rows.front().held, picture.rows.front().held);
        LoopAct act;
        act.what = What::Begin;
        act.loop = "control";
        act.terms.armed = 77.0;
        const std::optional<LoopAct> known = readLoopAct(loopActJson(act));
        QVERIFY(known && known->what == What::Begin && known->terms.armed == 77.0 && known->loop == "control");
        QVERIFY(!readLoopAct(base::Json::object()));
    }

    // What a recorder finds in the project is what was chosen in the window, and what is wrong is not kept.
    void theProjectKeepsWhereTheyRun()
    {
        QTemporaryDir folder;
        const QString plant = folder.filePath(QStringLiteral("tank.plant.json"));
        QFile file(plant);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromStdString(support::loopTank(support::loopController, support::loopGuard)));
        file.close();
        Document document(solve::catalogue());
        QVERIFY(document.openPlantFile(plant).empty());
        DataSources sources(document);
        RecorderClient recorder;
        const LoopSession loops(recorder);
        LoopChoice choice(document, sources, recorder, loops);
        const connect::Settings device{{"heartbeat", "alive"}, {"falls_back", "10 s"}};
        QVERIFY(!choice.run("src-1", device).ok());
        QVERIFY(document.createProject(folder.filePath(QStringLiteral("tank.titer"))));
        QVERIFY(!choice.run("src-1", device).ok()); // no such source
        const base::Result<std::string> source =
            sources.add({.id = {}, .label = "Head", .connector = "modbus", .settings = {}});
        QVERIFY(source.ok());
        QVERIFY(!choice.run(*source, {{"falls_back", "soon"}}).ok());
        QVERIFY(!choice.setup());
        QVERIFY(choice.run(*source, device).ok());
        base::Result<store::ProjectFile> project =
            store::ProjectFile::open(document.path().toStdString(), store::Access::Read);
        QVERIFY(project.ok());
        const base::Result<std::optional<LoopSetup>> setup = readLoopSetup(*project);
        QVERIFY(setup.ok() && *setup);
        QVERIFY((*setup)->source == *source && (*setup)->device == device);
        QCOMPARE((*setup)->by, store::personOfProcess());
        const base::Result<LoopOrder> order = loopOrder(*project, **setup);
        QVERIFY(order.ok() && hasLoops(*order->start.plant));
        QCOMPARE(project->auditTrail()->back().change.what, std::string("loops_begun"));
        // Not while one drives.
        LoopRow row;
        row.isDriven = true;
        emit recorder.loopsChanged(std::make_shared<const LoopPicture>(LoopPicture{.rows = {row}, .notes = {}}));
        QVERIFY(!choice.stop().ok() && choice.setup());
        emit recorder.loopsChanged(std::make_shared<const LoopPicture>());
        QVERIFY(choice.stop().ok() && !choice.setup());
        QCOMPARE(project->auditTrail()->back().change.what, std::string("loops_ended"));
    }
};

TITER_TEST(TestControlLoops)

} // namespace tst_control_loops

#include "tst_control_loops.moc"
