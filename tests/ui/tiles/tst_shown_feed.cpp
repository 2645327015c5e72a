// Tiles in the units that a person chose, for the kind or for the tile.
#include "tests/support/test_program.h"
#include "tests/support/ui/fake_feed.h"
#include "tests/support/ui/tiles.h"
#include "ui/tiles/board/board_view.h"
#include "ui/tiles/board/tile_frame.h"
#include "ui/tiles/parts/tag_limits.h"

#include <QMenu>
#include <QSignalSpy>
#include <QTest>

namespace tst_shown_feed {

using namespace titer;
using namespace titer::tiles;
using app::ShownFeed;
using app::ShownUnits;

namespace {

const std::vector<app::FeedTag> tags{{"src-1/P", "Pressure", "bar"}, {"src-1/N", "Stirrer", "rpm"}};
using Lines = std::vector<app::DataTrace>;

} // namespace

class ShownFeedTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { look::Theme::current().apply(*qApp); }
    void cleanup() { ShownUnits::current().forget(); }

    void valuesLinesAndHoldsAreConverted()
    {
        support::FakeFeed feed(tags);
        app::DataTrace line;
        line.x = {0, 1};
        line.y = {1.0, 2.0};
        line.holds = {{0, 1, 2.0}};
        feed.setNow(10);
        feed.setValue("src-1/P", 2.0);
        feed.setValue("src-1/N", 90.0);
        ShownFeed shown(feed);
        QSignalSpy repeated(&shown, &app::TagFeed::tagsChanged), read(&shown, &app::TagFeed::linesRead);
        ShownUnits::current().chooseFor("Pa", "kPa");
        QCOMPARE(repeated.size(), 1);
        QCOMPARE(shown.find("src-1/P")->unit, std::string("kPa"));
        QCOMPARE(shown.find("src-1/P")->ownUnit, std::string("bar"));
        QCOMPARE(shown.value("src-1/P").value, 200.0);
        QCOMPARE(shown.value("src-1/N").value, 90.0);
        const int reader = shown.reader();
        shown.ask(reader, {"src-1/N", "src-1/P"}, {});
        read.clear();
        auto answer = std::make_shared<Lines>(2, line);
        (*answer)[0].tag = 1;
        emit feed.linesRead(feed.asked().begin()->first, answer);
        QCOMPARE(read.size(), 1);
        QCOMPARE(read[0][0].toInt(), reader);
        const Lines lines = *read[0][1].value<std::shared_ptr<const Lines>>();
        QCOMPARE(lines.size(), std::size_t(2));
        for (const app::DataTrace& each : lines) {
            QCOMPARE(each.y[1], each.tag == 1 ? 200.0 : 2.0);
            QCOMPARE(each.holds[0].value, each.tag == 1 ? 200.0 : 2.0);
        }
        shown.forget(reader);
        QVERIFY(feed.asked().empty());
    }

    void whatMeasuresTheModelIsShownAsTheModelIs()
    {
        app::FeedTag titre{"src-1/Titer", "Titer", "mg/L"};
        titre.measures = "model/p.titer";
        titre.unitOfModel = "g/L";
        support::FakeFeed feed({titre, {"model/p.titer", "Titer", "g/L"}, {"src-1/Glucose", "Glucose", "mg/L"}});
        feed.setValue("src-1/Titer", 5000.0);
        feed.setValue("model/p.titer", 5.2);
        ShownFeed shown(feed);
        QCOMPARE(shown.find("src-1/Titer")->unit, std::string("g/L"));
        QCOMPARE(shown.find("src-1/Titer")->ownUnit, std::string("mg/L"));
        QCOMPARE(shown.value("src-1/Titer").value, 5.0);
        QCOMPARE(shown.find("src-1/Glucose")->unit, std::string("mg/L"));
        // What was chosen for the figure of the model holds for both, as on the Run page.
        ShownUnits::current().choose("model/p.titer", "mg/L");
        QCOMPARE(shown.find("src-1/Titer")->unit, std::string("mg/L"));
        QCOMPARE(shown.value("model/p.titer").value, 5200.0);
    }

    // By the molar mass of glucose: 5.7 g/L are 31.6 mM, as the Run page has them.
    void whatIsMeasuredInAnotherBasisIsShownAsTheModelIsToo()
    {
        app::FeedTag glucose{"src-1/Glucose", "Glucose", "g/L"};
        glucose.measures = "model/p.glucose";
        glucose.unitOfModel = "mM";
        glucose.perModel = 0.18016;
        support::FakeFeed feed({glucose, {"model/p.glucose", "Glucose", "mM"}});
        feed.setValue("src-1/Glucose", 5.7);
        ShownFeed shown(feed);
        QCOMPARE(shown.find("src-1/Glucose")->unit, std::string("mM"));
        QVERIFY(std::abs(shown.value("src-1/Glucose").value - 5.7 / 0.18016) < 1e-9);
        QVERIFY(std::abs(app::scaleOf(*shown.find("src-1/Glucose"), "mM").difference(0.18016) - 1.0) < 1e-9);
        QCOMPARE(app::scaleOf(*shown.find("src-1/Glucose"), "mg/L").of(5.0), 5000.0);
    }

    // A limit in mg/L of a tag that is read in g/L; a time next to it is no concentration.
    void whatBelongsToATagIsShownAsTheTagIs()
    {
        app::FeedTag titre{"src-1/HPLC", "HPLC", "mg/L"};
        titre.measures = "model/p.titer";
        titre.unitOfModel = "g/L";
        const app::ShownAs raw = app::shownAs(&titre, "mg/L");
        QCOMPARE(raw.unit, std::string("g/L"));
        QCOMPARE(raw.scale.of(4500.0), 4.5);
        support::FakeFeed feed({titre});
        ShownFeed shown(feed);
        const app::ShownAs limit = app::shownAs(shown.find("src-1/HPLC"), "g/L");
        QCOMPARE(limit.unit, std::string("g/L"));
        QCOMPARE(limit.scale.of(4.5), 4.5);
        QCOMPARE(app::shownAs(shown.find("src-1/HPLC"), "s").unit, std::string("s"));
        QCOMPARE(app::shownAs(nullptr, "mg/L").unit, std::string("mg/L"));
        QCOMPARE(app::shownAs(nullptr, {}).unit, std::string());
    }

    // A share that was recorded as a bare number is read in per cent, as the model has it; a pH stays bare.
    void whatIsRecordedWithoutAUnitIsShownAsTheModelIs()
    {
        app::FeedTag viability{"src-1/Via", "Viability", ""}, acidity{"src-1/pH", "pH", ""};
        viability.measures = "model/p.viability";
        viability.unitOfModel = "%";
        acidity.measures = "model/p.ph";
        acidity.unitOfModel = "1";
        support::FakeFeed feed({viability, acidity, {"src-1/OD", "OD", ""}});
        feed.setValue("src-1/Via", 0.97);
        feed.setValue("src-1/pH", 7.1);
        ShownFeed shown(feed);
        QCOMPARE(shown.find("src-1/Via")->unit, std::string("%"));
        QCOMPARE(shown.value("src-1/Via").value, 97.0);
        QCOMPARE(shown.find("src-1/pH")->unit, std::string());
        QCOMPARE(shown.value("src-1/pH").value, 7.1);
        QCOMPARE(shown.find("src-1/OD")->unit, std::string());
    }

    void aTileHasAUnitOfItsOwn()
    {
        support::FakeFeed feed(tags);
        feed.setValue("src-1/P", 1.0);
        ShownUnits::current().chooseFor("Pa", "kPa");
        ShownFeed shown(feed);
        shown.setUnit("mbar");
        QCOMPARE(shown.value("src-1/P").value, 1000.0);
        QCOMPARE(shown.find("src-1/N")->unit, std::string("rpm"));
        shown.setUnit({});
        QCOMPARE(shown.value("src-1/P").value, 100.0);
    }

    void limitsGoAlong()
    {
        support::FakeFeed feed(tags);
        support::FakeAlarms alarms;
        app::AlarmRow row = support::alarmRow("a1", "Pressure high", "src-1/P", alarm::Priority::High);
        row.definition.kind = alarm::Kind::Above;
        row.definition.limit = 1.5;
        row.definition.unit = "bar";
        row.definition.enabled = true;
        alarms.setRows({row});
        ShownFeed shown(feed);
        shown.setUnit("mbar");
        const QList<TagLimit> limits = limitsOf(alarms, "src-1/P", shown.find("src-1/P"));
        QCOMPARE(limits.size(), 1);
        QCOMPARE(limits[0].value, 1500.0);
        QCOMPARE(limitsOf(alarms, "src-1/P", feed.find("src-1/P"))[0].value, 1.5);
        // Where another unit makes many digits of it, it has four.
        row.definition.limit = 1.52345;
        alarms.setRows({row});
        shown.setUnit("psi");
        QCOMPARE(limitsOf(alarms, "src-1/P", shown.find("src-1/P"))[0].value, 22.1);
        QCOMPARE(limitsOf(alarms, "src-1/P", shown.find("src-1/P"))[0].name, QStringLiteral("high limit 22.1"));
        QCOMPARE(limitsOf(alarms, "src-1/P", feed.find("src-1/P"))[0].value, 1.52345);
    }

    void theMenuOfATileOffersItsUnitsAndTheBoardKeepsTheChoice()
    {
        support::FakeFeed feed(tags);
        support::FakeAlarms alarms;
        BoardView view({feed, alarms});
        app::Board board;
        board.id = "b1";
        board.tiles = {{"t1", "big_number", "", {0, 0, 3, 2}, {"src-1/P"}}};
        view.setBoard(board);
        QSignalSpy edited(&view, &BoardView::edited);
        const std::unique_ptr<QMenu> menu(view.menuOf(view.frames().first()));
        QAction* wanted = nullptr;
        for (QAction* entry : menu->findChildren<QAction*>())
            if (entry->text() == QLatin1String("mbar")) wanted = entry;
        QVERIFY(wanted);
        wanted->trigger();
        QCOMPARE(edited.size(), 1);
        const app::Board after = edited[0][0].value<app::Board>();
        QCOMPARE(after.tiles[0].settings.value(unitKey), std::string("mbar"));
        QCOMPARE(view.frames().first()->feed().find("src-1/P")->unit, std::string("mbar"));
        // A stirrer's speed is offered no other unit.
        board.tiles[0].tags = {"src-1/N"};
        view.setBoard(board);
        const std::unique_ptr<QMenu> none(view.menuOf(view.frames().first()));
        for (QAction* entry : none->findChildren<QAction*>()) QVERIFY(entry->text() != QLatin1String("1/h"));
    }
};

TITER_WINDOW_TEST(ShownFeedTest)

} // namespace tst_shown_feed

#include "tst_shown_feed.moc"
