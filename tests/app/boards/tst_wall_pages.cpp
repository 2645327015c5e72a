#include "app/boards/wall_pages.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_wall_pages {

using namespace titer;
using app::Board;
using app::Tile;
using app::TilePlace;

namespace {

Board boardOf(const std::vector<std::pair<const char*, TilePlace>>& tiles)
{
    Board board{.id = "board-1", .name = "Bioreactor"};
    for (const auto& [type, place] : tiles)
        board.tiles.push_back({.id = std::to_string(board.tiles.size()), .type = type, .place = place});
    return board;
}

QStringList types(const Board& page)
{
    QStringList found;
    for (const Tile& tile : page.tiles) found << QString::fromStdString(tile.type);
    return found;
}

} // namespace

class WallPagesTest : public QObject {
    Q_OBJECT

private slots:
    void putsIndicatorsFirstAlarmsAtTheRightAndThreeBeneath()
    {
        const std::vector<Board> pages = app::wallPages(boardOf({{"trend", {0, 0, 9, 9}},
                                                                 {"alarm_list", {9, 0, 3, 6}},
                                                                 {"bar_in_band", {0, 9, 3, 4}},
                                                                 {"big_number", {3, 9, 2, 2}},
                                                                 {"recipe_progress", {5, 9, 4, 2}}}));
        QCOMPARE(pages.size(), 1u);
        QCOMPARE(types(pages[0]), (QStringList{"bar_in_band", "alarm_list", "trend", "big_number", "recipe_progress"}));
        QVERIFY((pages[0].tiles[0].place == TilePlace{0, 0, 8, 7}));
        QVERIFY((pages[0].tiles[1].place == TilePlace{8, 0, 4, 7}));
        QVERIFY((pages[0].tiles[4].place == TilePlace{8, 7, 4, 5}));
        QCOMPARE(pages[0].id, std::string("board-1/1"));
    }

    void takesTheLargestTileWhereThereAreNoIndicators()
    {
        const std::vector<Board> pages =
            app::wallPages(boardOf({{"big_number", {0, 0, 2, 2}}, {"trend", {2, 0, 6, 6}}, {"note", {8, 0, 3, 3}}}));
        QCOMPARE(types(pages[0]), (QStringList{"trend", "alarm_list", "big_number", "note"}));
        QVERIFY((pages[0].tiles[2].place == TilePlace{0, 7, 6, 5}));
        QVERIFY((pages[0].tiles[3].place == TilePlace{6, 7, 6, 5}));
    }

    void turnsMoreTilesIntoMorePagesThatKeepTheMainOne()
    {
        std::vector<std::pair<const char*, TilePlace>> tiles{{"bar_in_band", {0, 0, 12, 4}}};
        for (int i = 0; i < 7; ++i) tiles.push_back({"big_number", {0, 4 + 2 * i, 2, 2}});
        const std::vector<Board> pages = app::wallPages(boardOf(tiles));
        QCOMPARE(pages.size(), 3u);
        std::vector<std::string> shown;
        for (const Board& page : pages) {
            QCOMPARE(page.tiles[0].type, std::string("bar_in_band"));
            QCOMPARE(page.tiles[1].type, std::string("alarm_list"));
            for (std::size_t i = 2; i < page.tiles.size(); ++i) shown.push_back(page.tiles[i].id);
        }
        QVERIFY((shown == std::vector<std::string>{"1", "2", "3", "4", "5", "6", "7"}));
        QCOMPARE(pages[2].tiles.back().place.columns, 12);
    }

    void mixesTypesOnAPage()
    {
        const std::vector<Board> pages = app::wallPages(boardOf({{"bar_in_band", {0, 0, 12, 4}},
                                                                 {"big_number", {0, 4, 2, 2}},
                                                                 {"big_number", {2, 4, 2, 2}},
                                                                 {"big_number", {4, 4, 2, 2}},
                                                                 {"trend", {0, 6, 6, 4}},
                                                                 {"recipe_progress", {6, 6, 4, 2}}}));
        QCOMPARE(types(pages[0]), (QStringList{"bar_in_band", "alarm_list", "big_number", "trend", "recipe_progress"}));
        QCOMPARE(types(pages[1]), (QStringList{"bar_in_band", "alarm_list", "big_number", "big_number"}));
        QCOMPARE(pages[0].tiles[2].id, std::string("1"));
        QCOMPARE(pages[1].tiles[2].id, std::string("2"));
    }

    void showsTheFirstTagOfStackedPlotsBeneath()
    {
        Board board = boardOf({{"bar_in_band", {0, 0, 12, 4}}, {"multi_trend", {0, 4, 6, 6}}});
        board.tiles[1].tags = {"a/1", "a/2", "a/3", "a/4"};
        board.tiles[1].title = "Control loops";
        const Tile shown = app::wallPages(board)[0].tiles.back();
        QCOMPARE(shown.type, std::string("trend"));
        QVERIFY((shown.tags == std::vector<std::string>{"a/1"}));
        QVERIFY(shown.title.empty());
    }

    void fillsThePageWithFewTiles()
    {
        const std::vector<Board> one = app::wallPages(boardOf({{"trend", {0, 0, 3, 3}}}));
        QVERIFY((one[0].tiles[0].place == TilePlace{0, 0, 8, 12}));
        QVERIFY((one[0].tiles[1].place == TilePlace{8, 0, 4, 12}));
        const std::vector<Board> none = app::wallPages(boardOf({{"alarm_list", {0, 0, 3, 3}}}));
        QCOMPARE(none[0].tiles.size(), 1u);
        QVERIFY((none[0].tiles[0].place == TilePlace{0, 0, 12, 12}));
    }
};

TITER_TEST(WallPagesTest)

} // namespace tst_wall_pages

#include "tst_wall_pages.moc"
