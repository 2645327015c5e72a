// The wall: what it shows, when it stays, and what it says when nothing comes.
#include "tests/support/ui/fake_feed.h"
#include "tests/support/ui/picture.h"
#include "ui/look/theme.h"
#include "ui/plot/trend/trend_plot.h"
#include "ui/plot/trend/trend_view.h"
#include "ui/wall/wall_head.h"
#include "ui/wall/wall_page.h"
#include "ui/wall/wall_window.h"

#include <QApplication>
#include <QLabel>
#include <QLayout>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using namespace titer;
using look::Theme;
using wall::WallWindow;

namespace {

app::Board boardOf(const char* id, const char* name, const char* tag)
{
    app::Board board{.id = id, .name = name};
    board.tiles.push_back({.id = "1", .type = "from_another_titer", .title = name, .tags = {tag}});
    return board;
}

// A wall of two boards over a feed and alarms that the test holds.
struct Stand {
    support::FakeFeed feed{{{"src-1/DO", "Oxygen", "%"}, {"src-2/UV", "UV", "mAU"}}};
    support::FakeAlarms alarms;
    std::vector<app::Board> boards{boardOf("board-1", "Culture", "src-1/DO"), boardOf("board-2", "Column", "src-2/UV")};
    WallWindow window{{{feed, alarms},
                       [this] { return boards; },
                       [] { return QStringLiteral("mAb-7"); },
                       [] { return widgets::Level::Shadow; }}};

    std::string shown() const { return window.page() ? window.page()->board().name : std::string(); }
};

QDateTime at(int hour, int minute, int second = 0)
{
    return QDateTime(QDate(2026, 11, 21), QTime(hour, minute, second));
}

} // namespace

class WallTest : public QObject {
    Q_OBJECT

private slots:
    void init() { Theme::current().choose(look::Choice::Wall); }
    void cleanup()
    {
        Theme::current().setWallText(0);
        Theme::current().choose(look::Choice::Light);
    }

    void f9AndItsButtonSilenceAndAcknowledgeNothing()
    {
        Stand stand;
        app::AlarmAnnunciator call(stand.alarms);
        WallWindow window{{{stand.feed, stand.alarms},
                           [&] { return stand.boards; },
                           [] { return QStringLiteral("mAb-7"); },
                           [] { return widgets::Level::Shadow; },
                           &call}};
        window.resize(1280, 720);
        window.show();
        QVERIFY(!window.silenceButton()->isVisible());
        stand.alarms.setRows({support::alarmRow("al-1", "Oxygen low", "src-1/DO", alarm::Priority::High)});
        QVERIFY(call.sounding());
        QVERIFY(window.silenceButton()->isVisible());
        QVERIFY(window.rect().contains(window.silenceButton()->geometry()));
        // It lies over no tile.
        window.layout()->activate();
        const QWidget* page = window.page();
        QVERIFY(page && page->mapTo(&window, page->rect().bottomLeft()).y() < window.silenceButton()->y());
        QTest::keyClick(&window, Qt::Key_F9);
        QVERIFY(!call.sounding());
        QVERIFY(!window.silenceButton()->isVisible());
        stand.alarms.setRows({support::alarmRow("al-2", "pH high", "src-1/DO", alarm::Priority::Low)});
        QTest::mouseClick(window.silenceButton(), Qt::LeftButton);
        QVERIFY(!call.sounding());
        QVERIFY(stand.alarms.acts().empty());
    }

    void goesThroughTheBoards()
    {
        Stand stand;
        stand.window.setPause(20);
        stand.window.look(at(14, 0), 1000);
        const std::string first = stand.shown();
        stand.window.look(at(14, 1), 1020);
        QVERIFY(stand.shown() != first);
        QVERIFY(stand.window.head()->accessibleName().contains(QString::fromStdString(stand.shown())));
        QVERIFY(stand.window.head()->accessibleName().contains("mAb-7"));
    }

    void staysWithAnAlarmAndSaysSo()
    {
        Stand stand;
        stand.alarms.setRows({support::alarmRow("uv", "UV high", "src-2/UV", alarm::Priority::High)});
        stand.window.look(at(14, 0), 1000);
        QCOMPARE(stand.shown(), std::string("Column"));
        stand.window.look(at(15, 0), 4600);
        QCOMPARE(stand.shown(), std::string("Column"));
        QVERIFY(stand.window.head()->accessibleName().contains("1 alarm"));
        stand.alarms.setRows({});
        QCOMPARE(stand.shown(), std::string("Culture"));
    }

    // A narrow tile says what it is before it says that the board stays: it read "…".
    void theTitleOfATileGoesBeforeWhatIsBesideIt()
    {
        Stand stand;
        stand.boards[1].tiles.push_back(
            {.id = "2", .type = "alarm_list", .title = "Alarms", .place = {.column = 6, .columns = 3, .rows = 2}});
        stand.window.resize(1024, 700);
        stand.window.reload();
        stand.alarms.setRows({support::alarmRow("uv", "UV high", "src-2/UV", alarm::Priority::High)});
        stand.window.show();
        stand.window.look(at(14, 0), 1000);
        QCoreApplication::processEvents();
        QStringList words;
        for (const QLabel* label : stand.window.findChildren<QLabel*>())
            if (label->isVisible()) words.append(label->text());
        QVERIFY2(words.contains(QStringLiteral("Alarms")), qPrintable(words.join(u'|')));
    }

    void saysThatNothingComesAndThatItComesAgain()
    {
        Stand stand;
        stand.feed.setValue("src-1/DO", 40.0);
        stand.window.look(at(14, 0), 5);
        QCOMPARE(stand.window.head()->trouble(), QString());
        stand.window.look(at(14, 1), 60);
        QVERIFY2(stand.window.head()->trouble().contains("are not updated"),
                 qPrintable(stand.window.head()->trouble()));
        stand.feed.setValue("src-1/DO", 41.0);
        stand.window.look(at(14, 2), 5);
        QCOMPARE(stand.window.head()->trouble(), QString());
    }

    // What the device does, and what to do, stood behind an ellipsis.
    void wordsOfLoopsAreNotCut()
    {
        const auto shown = [](const QString& end) {
            wall::WallHead head;
            head.setArmed(
                QStringLiteral("Glucose feed: unknown – recorder lost at 2026-11-21 14:20:00; the device has no "
                               "heartbeat and keeps its value: take it back there. Air flow: unknown – recorder "
                               "lost at 2026-11-21 14:20:00; the device falls back by its heartbeat") +
                    end,
                true);
            head.setTrouble(QStringLiteral("No data since 14:20; the values shown are not updated."));
            head.setTime(at(14, 25));
            QWidget wall;
            auto* column = new QVBoxLayout(&wall);
            column->addWidget(&head);
            column->addStretch(1);
            wall.resize(900, 700);
            wall.show();
            support::settle();
            if (head.height() < head.sizeHint().height()) qFatal("the head has too little room");
            const QImage picture = head.grab().toImage();
            column->removeWidget(&head);
            head.setParent(nullptr);
            return picture;
        };
        const QImage one = shown(QStringLiteral(" of this kind.")), other = shown(QStringLiteral(" of that kind."));
        QCOMPARE(one.size(), other.size());
        QVERIFY(one != other);
    }

    void saysThatNobodyEvaluatesTheAlarms()
    {
        Stand stand;
        stand.alarms.setWatched(false);
        stand.window.look(at(14, 20), 1);
        stand.window.look(at(14, 25), 2);
        QVERIFY2(stand.window.head()->trouble().contains("No recorder since"),
                 qPrintable(stand.window.head()->trouble()));
        stand.alarms.setWatched(true);
        stand.window.look(at(14, 26), 3);
        QCOMPARE(stand.window.head()->trouble(), QString());
    }

    void saysWhereToMakeABoard()
    {
        Stand stand;
        stand.boards.clear();
        stand.window.reload();
        QVERIFY(!stand.window.page());
        QVERIFY2(stand.window.head()->trouble().contains("Cockpit"), qPrintable(stand.window.head()->trouble()));
    }

    void countsTheDaysOfTheBatch()
    {
        Stand stand;
        stand.feed.setPhases(
            {{"production", "Batch", 0, 3 * 86400.0}, {"production", "Feed", 3 * 86400.0, 14 * 86400.0}});
        stand.feed.setNow(8.4 * 86400);
        stand.window.look(at(14, 0), 1);
        QVERIFY2(stand.window.head()->accessibleName().contains("Day 9 of 14"),
                 qPrintable(stand.window.head()->accessibleName()));
        stand.feed.setPhases({{"production", "Batch", 0, std::numeric_limits<double>::quiet_NaN()}});
        stand.window.look(at(14, 0), 2);
        QVERIFY(stand.window.head()->accessibleName().contains("Day 9,"));
    }

    void reportsTheBatchThatRunsAndThatNoneDoes()
    {
        constexpr double day = 86400.0, goesOn = std::numeric_limits<double>::quiet_NaN();
        Stand stand;
        stand.feed.setLive(true);
        stand.feed.setNow(40.5 * day);
        const auto reported = [&](int second) {
            stand.window.look(at(14, 0, second), 1);
            return stand.window.head()->accessibleName();
        };
        QVERIFY2(reported(1).contains("No batch is running"), qPrintable(reported(1)));
        // What ended is no day of anything, whatever its phases say.
        stand.feed.setPhases({{"production", "Growth", 0, 12 * day}, {"production", "Feed", 30 * day, 38 * day}});
        QVERIFY2(reported(2).contains("No batch is running"), qPrintable(reported(2)));
        stand.feed.setBatches({{"production", "B-0041", 0, 14 * day}, {"production", "B-0042", 30 * day, 38 * day}});
        stand.feed.setPhases({{"production", "Cleaning", 38 * day, goesOn}});
        QVERIFY2(reported(3).contains("No batch is running") && !reported(3).contains("Day"), qPrintable(reported(3)));
        // That which runs is named, and its days are its own.
        stand.feed.setBatches({{"production", "B-0041", 0, 14 * day}, {"production", "B-0042", 30 * day, goesOn}});
        QVERIFY2(reported(4).contains("B-0042") && !reported(4).contains("B-0041"), qPrintable(reported(4)));
        QVERIFY2(reported(4).contains("Day 11,"), qPrintable(reported(4)));
        QVERIFY(!reported(4).contains("No batch"));
    }

    void takesItsTextFromTheHeightOfTheScreen()
    {
        Stand stand;
        stand.window.resize(3840, 2160);
        stand.window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&stand.window));
        QCOMPARE(Theme::current().font(look::Type::Body).pixelSize(), 64);
        QVERIFY(Theme::current().font(look::Type::Caption).pixelSize() >= 56);
        stand.window.close();
        QCOMPARE(Theme::current().font(look::Type::Body).pixelSize(), 32);
    }

    void shiftsByPixelsEachHourSoThatNothingBurnsIn()
    {
        Stand stand;
        QSet<int> lefts;
        for (int hour = 0; hour < 24; ++hour) {
            stand.window.look(at(hour, 0), hour);
            const QMargins margins = stand.window.layout()->contentsMargins();
            lefts << margins.left();
            QCOMPARE(margins.left() + margins.right(), 4 * Theme::current().u() + 4);
            QCOMPARE(margins.top() + margins.bottom(), 3 * Theme::current().u() + 4);
        }
        QCOMPARE(lefts.size(), 3);
    }

    void aTrendKeepsAThirdOfItsWidthAsHeight_data()
    {
        QTest::addColumn<QSize>("screen");
        for (const QSize& screen : {QSize(1366, 768), QSize(1280, 720), QSize(1920, 1080), QSize(3840, 2160)})
            QTest::addRow("%d x %d", screen.width(), screen.height()) << screen;
    }

    // Two tags of long names in two units, beneath the indicators with two more tiles: as on a laptop's wall.
    void aTrendKeepsAThirdOfItsWidthAsHeight()
    {
        QFETCH(QSize, screen);
        Stand stand;
        stand.feed.setTags(
            {{"a/bdm", "Biotrockenmasse", "g/L"}, {"a/glc", "Glukose", "mM"}, {"a/p", "Produkt", "g/L"}});
        for (const char* tag : {"a/bdm", "a/glc", "a/p"}) {
            stand.feed.setLine(tag, {0, 3600, 7200}, {0.4, 12, 20});
            stand.feed.setValue(tag, 20.0);
        }
        app::Board board{.id = "board-1", .name = "Board"};
        board.tiles = {{.id = "1", .type = "bar_in_band", .place = {0, 0, 4, 4}, .tags = {"a/bdm", "a/glc"}},
                       {.id = "2", .type = "trend", .place = {4, 0, 4, 4}, .tags = {"a/bdm", "a/glc"}},
                       {.id = "3", .type = "big_number", .place = {8, 0, 2, 2}, .tags = {"a/p"}},
                       {.id = "4", .type = "forecast_fan", .place = {0, 4, 4, 4}}};
        stand.boards = {board};
        stand.feed.setNow(7200);
        stand.window.reload();
        stand.window.resize(screen);
        stand.window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&stand.window));
        const auto* plot = stand.window.findChild<plot::TrendPlot*>();
        QVERIFY(plot && plot->isVisible());
        const auto* view = plot->findChild<plot::TrendView*>();
        QTRY_COMPARE(plot->model().series.size(), 2);
        const auto area = [&] { return view->layoutNow().area; };
        QTRY_VERIFY2(3 * area().height() >= area().width(),
                     qPrintable(QStringLiteral("%1 x %2").arg(area().width()).arg(area().height())));
        support::picture(stand.window, QStringLiteral("wall-trend-%1").arg(screen.width()), screen);
    }

    // F11 opened it, and F11 leaves it.
    void isLeftByF11()
    {
        Stand stand;
        stand.window.show();
        QTest::keyClick(&stand.window, Qt::Key_F11);
        QVERIFY(!stand.window.isVisible());
    }

    void isLeftByEscape()
    {
        Stand stand;
        stand.window.show();
        bool left = false;
        connect(&stand.window, &WallWindow::left, this, [&] { left = true; });
        QTest::keyClick(&stand.window, Qt::Key_Escape);
        QVERIFY(left);
        QVERIFY(!stand.window.isVisible());
    }
};

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    Theme::current().apply(app);
    WallTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_wall.moc"
