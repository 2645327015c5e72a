#include "tests/support/ui/wall_hours.h"

#include "tests/support/ui/tiles.h"
#include "ui/look/theme.h"
#include "ui/wall/wall_page.h"
#include "ui/wall/wall_window.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <malloc.h>

namespace titer::support {

namespace {

constexpr int hour = 3600;        // [s]
constexpr int step = 5;           // of the wall [s]
constexpr double seen = 6 * 3600; // of trends [s]
constexpr int points = 500;       // of a line
constexpr int linesEach = 60;     // new lines [s]
constexpr int alarmEach = 900;    // an alarm comes and goes [s]
constexpr int editEach = 1200;    // boards are edited [s]
constexpr const char* tags[] = {"a/DO", "a/pH", "a/T", "b/UV", "b/cond", "b/pressure"};

app::Board boardOf(const std::string& id, int first)
{
    app::Board board{.id = id, .name = id};
    int place = 0;
    for (const char* type : {"trend", "big_number", "big_number", "multi_trend", "bar_in_band"}) {
        app::Tile tile{.id = std::to_string(++place), .type = type};
        tile.place = {0, 3 * place, 6, 3};
        tile.tags = {tags[first], tags[first + 1]};
        board.tiles.push_back(std::move(tile));
    }
    return board;
}

double heapInUse()
{
    return double(mallinfo2().uordblks);
}

// What happens in one step of the wall.
void live(FakeFeed& feed, FakeAlarms& alarms, int second)
{
    feed.setNow(seen + second);
    if (second % linesEach == 0)
        for (const char* tag : tags) feed.setLine(tag, wave(second, seen + second, points, 40, 5));
    // Each quarter of an hour the source is away for two minutes.
    const bool away = second % alarmEach > alarmEach - 120;
    for (const char* tag : tags) {
        if (away)
            feed.setValue(tag, staleValue(40, second % alarmEach - (alarmEach - 120)));
        else
            feed.setValue(tag, 40.0 + second % 7);
    }
    if (second % alarmEach == 300)
        alarms.setRows(
            {alarmRow("uv", "UV high", "b/UV", alarm::Priority::High), lowAlarm("do", "Oxygen low", "a/DO", 30)});
    if (second % alarmEach == 600) alarms.setRows({});
}

} // namespace

QString WallHours::text() const
{
    return QStringLiteral("heap %1 MB after an hour, %2 MB at the end; %3 parts, then %4; %5 pages in %6 s")
        .arg(heapAfterAnHour / 1e6, 0, 'f', 2)
        .arg(heapAtTheEnd / 1e6, 0, 'f', 2)
        .arg(partsAfterAnHour)
        .arg(partsAtTheEnd)
        .arg(pages)
        .arg(seconds, 0, 'f', 1);
}

WallHours runWall(double hours)
{
    WallHours result;
    FakeFeed feed({{"a/DO", "Oxygen", "%"},
                   {"a/pH", "pH", ""},
                   {"a/T", "Temperature", "°C"},
                   {"b/UV", "UV", "mAU"},
                   {"b/cond", "Conductivity", "mS/cm"},
                   {"b/pressure", "Pressure", "bar"}});
    FakeAlarms alarms;
    std::vector<app::Board> boards{boardOf("board-1", 0), boardOf("board-2", 2), boardOf("board-3", 4)};
    look::Theme::current().choose(look::Choice::Wall);
    wall::WallWindow window({{feed, alarms},
                             [&] { return boards; },
                             [] { return QStringLiteral("mAb-7"); },
                             [] { return widgets::Level::Shadow; }});
    window.resize(1280, 720);
    window.show();
    const QDateTime start(QDate(2026, 11, 21), QTime(6, 0));
    QElapsedTimer clock;
    clock.start();
    const wall::WallPage* page = nullptr;
    const int end = int(hours * hour);
    for (int second = 0; second <= end; second += step) {
        live(feed, alarms, second);
        if (second % editEach == editEach - step) window.reload();
        window.look(start.addSecs(second), second);
        if (window.page() != page) ++result.pages;
        page = window.page();
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        // Both at the same place of what comes again and again.
        if (second == hour || second == end) {
            (second == hour ? result.heapAfterAnHour : result.heapAtTheEnd) = heapInUse();
            (second == hour ? result.partsAfterAnHour : result.partsAtTheEnd) =
                int(window.findChildren<QObject*>().size());
        }
    }
    result.seconds = double(clock.elapsed()) * 1e-3;
    look::Theme::current().setWallText(0);
    look::Theme::current().choose(look::Choice::Light);
    return result;
}

} // namespace titer::support
