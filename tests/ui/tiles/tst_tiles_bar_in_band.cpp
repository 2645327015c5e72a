// Bars in their band: where their ranges come from, what they say, and how they are walked.
#include "tests/support/test_program.h"
#include "tests/support/ui/tiles.h"

#include <QSignalSpy>
#include <QTest>

namespace tst_tiles_bar_in_band {

using namespace titer;
using namespace titer::tiles;
using look::Theme;
using look::Token;
using support::Stage;

namespace {

constexpr double hour = 3600.0;

std::vector<app::FeedTag> culture()
{
    return {{"s/TI", "Temp.", "°C"},
            {"s/pH", "pH", "pH"},
            {"s/DO", "Oxygen", "% air"},
            {"s/PI", "Pressure", "bar"},
            {"s/VCD", "Cells", "1e6 cells/mL"},
            {"s/GLC", "Glucose", "g/L"},
            {"s/V", "Volume", "L"},
            {"s/TIS", "Temp. set-point", "°C"}};
}

app::Tile tileOf(std::vector<std::string> tags, std::string row = {})
{
    app::Tile tile{"t1", "bar_in_band", "Culture", {0, 0, 6, 4}, std::move(tags)};
    if (!row.empty()) tile.settings.add("bar", std::move(row));
    return tile;
}

Stage cultureStage()
{
    Stage stage(culture());
    stage.feed->setNow(24 * hour);
    const double values[] = {34.0, 6.98, 24.0, 0.22, 22.8, 5.3, 1785.0, 34.0};
    const double low[] = {33.7, 6.9, 30.0, 0.1, 20.0, 2.0, 1700.0}, high[] = {34.3, 7.1, 60.0, 0.3, 26.0, 6.5, 1850.0};
    std::vector<app::AlarmRow> rows;
    for (int i = 0; i < 8; ++i) {
        stage.feed->setValue(culture()[std::size_t(i)].id, values[i]);
        if (i == 7) continue;
        for (const bool above : {false, true}) {
            app::AlarmRow row = support::lowAlarm("a" + std::to_string(i), "Oxygen low", culture()[std::size_t(i)].id,
                                                  above ? high[i] : low[i]);
            if (above) row.definition.kind = alarm::Kind::Above;
            row.alarmStatus.active = i == 2 && !above;
            rows.push_back(row);
        }
    }
    stage.alarms->setRows(rows);
    return stage;
}

} // namespace

class BarInBandTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { Theme::current().apply(*qApp); }
    void init() { Theme::current().choose(look::Choice::Light); }

    void reportsEachValueAndItsAlarm()
    {
        Stage stage = cultureStage();
        TileView& view = stage.show(tileOf({"s/TI", "s/DO"}), {400, 260});
        QCOMPARE(view.sentence(),
                 QStringLiteral(
                     "Bars with normal range, Culture, Temp. 34.0 °C; Oxygen 24 % air, Oxygen low, alarm priority 2"));
    }

    void normalRangesComeFromAlarmsUnlessTheTileHasThem()
    {
        Stage stage = cultureStage();
        TileView& view = stage.show(
            tileOf({"s/TI", "s/pH"}, "tag=s/TI, from=30, to=40, low=33, high=35, setpoint=s/TIS"), {400, 260});
        QCOMPARE(view.numbers(), QStringLiteral("tag,value,unit,normal from,normal to,set-point\n"
                                                "Temp.,34,°C,33,35,34\npH,6.98,pH,6.9,7.1,\n"));
    }

    // Set in mg/L, in which the tag is recorded, and drawn in g/L, in which it is read.
    void rangesAreSetInTheUnitOfTheTag()
    {
        app::FeedTag titre{"s/P", "Titre", "g/L"}, target{"s/PS", "Titre, target", "mg/L"};
        titre.ownUnit = "mg/L";
        Stage stage({titre, target});
        stage.feed->setValue("s/P", 5.0);
        stage.feed->setValue("s/PS", 5500.0);
        TileView& view =
            stage.show(tileOf({"s/P"}, "tag=s/P, from=0, to=8000, low=4000, high=6000, setpoint=s/PS"), {400, 260});
        QCOMPARE(view.numbers(),
                 QStringLiteral("tag,value,unit,normal from,normal to,set-point\nTitre,5,g/L,4,6,5.5\n"));
    }

    // Only a bar that nobody gave a range has its last day read.
    void withoutARangeTheLastDayIsRead()
    {
        Stage stage({{"s/TI", "Temp.", "°C"}});
        stage.feed->setNow(48 * hour);
        stage.feed->setValue("s/TI", 34.0);
        stage.feed->setLine("s/TI", support::wave(0, 48 * hour, 300, 34.0, 1.0));
        stage.show(tileOf({"s/TI"}), {100, 260});
        stage.settle();
        QCOMPARE(stage.feed->asked().size(), std::size_t(1));
        QCOMPARE(stage.feed->asked().begin()->second.window.from, 24 * hour);
        Stage other = cultureStage();
        other.show(tileOf({"s/TI"}), {100, 260});
        other.settle();
        QVERIFY(other.feed->asked().empty());
    }

    void keysWalkTheBarsAndOpenOne()
    {
        Stage stage = cultureStage();
        TileView& view = stage.show(tileOf({"s/TI", "s/pH", "s/DO"}), {400, 260});
        QSignalSpy activated(&view, &TileView::tagActivated);
        QTest::keyClick(&view, Qt::Key_Right);
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(activated.value(0).value(0).toString(), QStringLiteral("s/pH"));
        QVERIFY(view.accessibleDescription().contains(QStringLiteral("Normal: 6.9 to 7.1")));
        QTest::keyClick(&view, Qt::Key_Right);
        QTest::keyClick(&view, Qt::Key_Right);
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(activated.value(1).value(0).toString(), QStringLiteral("s/DO"));
    }

    void onlyTheAbnormalIsColouredOnTheWall()
    {
        Theme::current().choose(look::Choice::Wall);
        Stage stage = cultureStage();
        stage.show(tileOf({"s/TI", "s/pH", "s/DO", "s/PI", "s/VCD", "s/GLC", "s/V"}, "tag=s/TI, setpoint=s/TIS"),
                   {1240, 540});
        QVERIFY(support::contains(stage.picture("bars-wall"), Theme::current().color(Token::Alarm)));
        stage.alarms->setRows({});
        QVERIFY(!support::contains(stage.picture("bars-wall-calm"), Theme::current().color(Token::Alarm)));
    }

    void sevenBarsFitADesk()
    {
        Theme::current().choose(look::Choice::Dark);
        Stage stage = cultureStage();
        stage.show(tileOf({"s/TI", "s/pH", "s/DO", "s/PI"}, "tag=s/TI, setpoint=s/TIS"), {290, 226});
        stage.feed->setValue("s/PI", support::badValue(connect::status::badNoCommunication));
        QVERIFY(support::inked(stage.picture("bars-dark")) > 0.02);
    }
};

TITER_WINDOW_TEST(BarInBandTest)

} // namespace tst_tiles_bar_in_band

#include "tst_tiles_bar_in_band.moc"
