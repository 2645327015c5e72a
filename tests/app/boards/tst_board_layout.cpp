// Tiles on the grid: they never overlap, whatever is done with them.
#include "app/boards/board_layout.h"
#include "core/base/math/random.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>

namespace tst_board_layout {

using namespace titer;
using namespace titer::app;

namespace {

Tile tile(const char* id, TilePlace place)
{
    Tile one;
    one.id = id;
    one.type = "trend";
    one.place = place;
    return one;
}

Board pile(std::vector<Tile> tiles)
{
    Board board;
    board.tiles = std::move(tiles);
    return board;
}

TilePlace at(const Board& board, std::string_view id)
{
    const Tile* tile = findTile(board, id);
    return tile ? tile->place : TilePlace{-1, -1, -1, -1};
}

// The first fault of a layout, empty where it is sound.
QString faultOf(const std::vector<TilePlace>& places, int columns)
{
    for (std::size_t i = 0; i < places.size(); ++i) {
        const TilePlace& one = places[i];
        if (one.column < 0 || one.row < 0 || one.columns < 1 || one.rows < 1 || one.column + one.columns > columns)
            return QStringLiteral("tile %1 is beside the grid").arg(i);
        for (std::size_t k = 0; k < i; ++k)
            if (overlap(one, places[k])) return QStringLiteral("tiles %1 and %2 overlap").arg(k).arg(i);
    }
    return {};
}

std::vector<TilePlace> placesOf(const Board& board)
{
    std::vector<TilePlace> places;
    for (const Tile& tile : board.tiles) places.push_back(tile.place);
    return places;
}

// Whether some tile could go up by a row.
bool hasHoleAbove(const Board& board)
{
    for (const Tile& tile : board.tiles) {
        TilePlace above = tile.place;
        if (--above.row < 0) continue;
        const bool free = std::none_of(board.tiles.begin(), board.tiles.end(), [&](const Tile& other) {
            return &other != &tile && overlap(other.place, above);
        });
        if (free) return true;
    }
    return false;
}

} // namespace

class TestBoardLayout : public QObject {
    Q_OBJECT

private slots:
    void aTileDraggedDownChangesPlacesWithTheOneBeneath();
    void aTileDraggedUpPushesOthersDown();
    void aTileThatIsEnlargedPushesDownWhatItCovers();
    void aTileKeepsItsMinimumSizeAndTheGrid();
    void aNewTileTakesTheFirstFreePlace();
    void whatARemovedTileLeavesIsClosedUp();
    void keysMoveOneStepOrFurtherWhereThatChangesNothing();
    void tenThousandRandomEditsNeverOverlap();
    void aSoundBoardStaysAsItIs();
    void sixColumnsKeepTheOrder();
    void aLastTileOfANarrowRowFillsIt();
    void aSlimWindowHasOneTileInARow();
    void aLowTileBesideAHighOneOfANarrowRowIsAsHigh();
    void sixEqualTilesFillAWindowByTwoLines();
    void whatNeedsMoreRoomThanItsShareGetsIt();
    void anyBoardIsArrangedEvenly();
};

void TestBoardLayout::aTileDraggedDownChangesPlacesWithTheOneBeneath()
{
    const Board board = pile({tile("a", {0, 0, 4, 2}), tile("b", {0, 2, 4, 2}), tile("c", {0, 4, 4, 2})});
    const Board after = moved(board, "a", 0, 2);
    QCOMPARE(at(after, "b").row, 0);
    QCOMPARE(at(after, "a").row, 2);
    QCOMPARE(at(after, "c").row, 4);
    // In the list they stay where they were, so that the file reports what moved.
    QCOMPARE(after.tiles.front().id, std::string("a"));
}

void TestBoardLayout::aTileDraggedUpPushesOthersDown()
{
    const Board board = pile({tile("a", {0, 0, 12, 3}), tile("b", {0, 3, 4, 2}), tile("c", {4, 3, 4, 2})});
    const Board after = moved(board, "c", 4, 0);
    QCOMPARE(at(after, "c"), (TilePlace{4, 0, 4, 2}));
    QCOMPARE(at(after, "a").row, 2);
    QCOMPARE(at(after, "b").row, 5);
}

void TestBoardLayout::aTileThatIsEnlargedPushesDownWhatItCovers()
{
    const Board board = pile({tile("a", {0, 0, 3, 2}), tile("b", {3, 0, 3, 2}), tile("c", {0, 2, 3, 2})});
    const Board after = resized(board, "a", {5, 3}, {2, 2});
    QCOMPARE(at(after, "a"), (TilePlace{0, 0, 5, 3}));
    QCOMPARE(at(after, "b").row, 3);
    QCOMPARE(at(after, "c").row, 3);
}

void TestBoardLayout::aTileKeepsItsMinimumSizeAndTheGrid()
{
    const Board board = pile({tile("a", {8, 0, 4, 4})});
    QCOMPARE(at(resized(board, "a", {1, 1}, {3, 2}), "a"), (TilePlace{8, 0, 3, 2}));
    QCOMPARE(at(resized(board, "a", {9, 5}, {3, 2}), "a"), (TilePlace{8, 0, 4, 5}));
    QCOMPARE(at(resized(board, "a", {1, 1}, {6, 2}), "a"), (TilePlace{6, 0, 6, 2}));
    QCOMPARE(at(moved(board, "a", 40, 90), "a"), (TilePlace{8, 0, 4, 4}));
    QCOMPARE(at(moved(board, "a", -3, -3), "a"), (TilePlace{0, 0, 4, 4}));
}

void TestBoardLayout::aNewTileTakesTheFirstFreePlace()
{
    const Board board = pile({tile("t1", {0, 0, 6, 2}), tile("t2", {8, 0, 4, 4})});
    std::string id;
    const Board after = withTile(board, tile("", {0, 0, 4, 2}), &id);
    QCOMPARE(at(after, id), (TilePlace{0, 2, 4, 2}));
    QVERIFY(id != "t1" && id != "t2");
    QCOMPARE(at(withTile(board, tile("", {0, 0, 2, 2}), &id), id), (TilePlace{6, 0, 2, 2}));
}

void TestBoardLayout::whatARemovedTileLeavesIsClosedUp()
{
    const Board board = pile({tile("a", {0, 0, 4, 2}), tile("b", {0, 2, 4, 2}), tile("c", {4, 0, 4, 4})});
    const Board after = withoutTile(board, "a");
    QCOMPARE(after.tiles.size(), std::size_t(2));
    QCOMPARE(at(after, "b").row, 0);
    QCOMPARE(at(after, "c").row, 0);
}

void TestBoardLayout::keysMoveOneStepOrFurtherWhereThatChangesNothing()
{
    const Board board = pile({tile("a", {0, 0, 4, 2}), tile("b", {0, 2, 4, 3})});
    const std::optional<Board> down = stepped(board, "a", 0, 1);
    QVERIFY(down);
    QCOMPARE(at(*down, "a").row, 3);
    QCOMPARE(at(*down, "b").row, 0);
    QCOMPARE(*stepped(*down, "a", 0, -1), board);
    QCOMPARE(at(*stepped(board, "b", 1, 0), "b").column, 1);
    QVERIFY(!stepped(board, "a", -1, 0));
    QVERIFY(!stepped(board, "a", 0, -1));
    QVERIFY(!stepped(board, "nobody", 0, 1));
}

void TestBoardLayout::tenThousandRandomEditsNeverOverlap()
{
    base::Random random(7, "boards");
    Board board;
    for (int edit = 0; edit < 10'000; ++edit) {
        const std::string id = board.tiles.empty() ? std::string() : board.tiles[random.index(board.tiles.size())].id;
        const int x = int(random.index(16)) - 2, y = int(random.index(30)) - 2;
        const std::uint64_t kind = random.index(12);
        const Board before = board;
        if (board.tiles.size() < 4 || (kind == 0 && board.tiles.size() < 24))
            board = withTile(board, tile("", {0, 0, 1 + int(random.index(8)), 1 + int(random.index(8))}));
        else if (kind == 1 && board.tiles.size() > 12)
            board = withoutTile(board, id);
        else if (kind < 5)
            board = resized(board, id, {x, y}, {2, 2});
        else if (kind < 7)
            board = stepped(board, id, int(random.index(3)) - 1, 0).value_or(board);
        else
            board = moved(board, id, x, y);
        const QString fault = faultOf(placesOf(board), boardColumns);
        QVERIFY2(fault.isEmpty(), qPrintable(fault + QStringLiteral(" after edit %1").arg(edit)));
        QVERIFY2(!hasHoleAbove(board), qPrintable(QStringLiteral("a hole after edit %1").arg(edit)));
        QVERIFY(faultOf(narrowPlaces(board.tiles), narrowColumns).isEmpty());
        QCOMPARE(arranged(board), board);
    }
}

void TestBoardLayout::aSoundBoardStaysAsItIs()
{
    const Board board = pile({tile("a", {0, 0, 2, 2}), tile("b", {2, 0, 4, 6}), tile("c", {0, 2, 2, 4})});
    QCOMPARE(arranged(board), board);
    const Board broken = pile({tile("a", {-4, 3, 2, 2}), tile("b", {1, 3, 40, 900}), tile("c", {0, 3, 0, 4})});
    QVERIFY(faultOf(placesOf(arranged(broken)), boardColumns).isEmpty());
    QVERIFY(!hasHoleAbove(arranged(broken)));
}

void TestBoardLayout::sixColumnsKeepTheOrder()
{
    const Board board = pile({tile("big", {4, 0, 8, 4}), tile("small", {0, 0, 2, 2}), tile("next", {2, 0, 2, 2}),
                              tile("last", {0, 2, 4, 2})});
    const std::vector<TilePlace> places = narrowPlaces(board.tiles);
    QCOMPARE(places[1], (TilePlace{0, 0, 2, 2}));
    QCOMPARE(places[2].column, 2);
    QCOMPARE(places[0], (TilePlace{0, 2, 6, 4}));
    QCOMPARE(places[3].row, 6);
    std::vector<Tile> narrow = board.tiles;
    for (std::size_t i = 0; i < places.size(); ++i) narrow[i].place = places[i];
    QCOMPARE(readingOrder(narrow), readingOrder(board.tiles));
}

void TestBoardLayout::aLastTileOfANarrowRowFillsIt()
{
    const std::vector<Tile> tiles{tile("a", {0, 0, 4, 4}), tile("b", {4, 0, 8, 4})};
    const std::vector<TilePlace> places = narrowPlaces(tiles);
    QCOMPARE(places[0], (TilePlace{0, 0, 6, 4}));
    QCOMPARE(places[1], (TilePlace{0, 4, 6, 4}));
}

void TestBoardLayout::aSlimWindowHasOneTileInARow()
{
    const std::vector<Tile> tiles{tile("a", {0, 0, 4, 4}), tile("b", {4, 0, 2, 2})};
    const std::vector<TilePlace> places = narrowPlaces(tiles, slimColumns);
    QCOMPARE(places[0], (TilePlace{0, 0, 3, 4}));
    QCOMPARE(places[1], (TilePlace{0, 4, 3, 2}));
}

void TestBoardLayout::aLowTileBesideAHighOneOfANarrowRowIsAsHigh()
{
    const std::vector<Tile> tiles{tile("number", {0, 0, 2, 2}), tile("alarms", {2, 0, 4, 6}), tile("c", {6, 0, 6, 4})};
    const std::vector<TilePlace> places = narrowPlaces(tiles);
    QCOMPARE(places[0], (TilePlace{0, 0, 2, 6}));
    QCOMPARE(places[1], (TilePlace{2, 0, 4, 6}));
    QCOMPARE(places[2], (TilePlace{0, 6, 6, 4}));
}

// 1366 x 768: eight rows in sight, a column 1.8 times as wide as a row is high.
void TestBoardLayout::sixEqualTilesFillAWindowByTwoLines()
{
    Board board;
    for (int i = 0; i < 6; ++i) board = withTile(board, tile("", {0, 0, 2, 2}));
    const Board even = evenly(board, {8, 1.8}, [](const Tile&) { return GridSize{2, 2}; });
    for (int i = 0; i < 6; ++i) QCOMPARE(even.tiles[std::size_t(i)].place, (TilePlace{i % 3 * 4, i / 3 * 4, 4, 4}));
    // Of one tile all of it; of none nothing.
    const auto least = [](const Tile&) { return GridSize{3, 3}; };
    QCOMPARE(evenly(pile({tile("a", {4, 9, 2, 2})}), {8, 1.8}, least).tiles[0].place, (TilePlace{0, 0, 12, 8}));
    QVERIFY(evenly({}, {8, 1.8}, least).tiles.empty());
}

void TestBoardLayout::whatNeedsMoreRoomThanItsShareGetsIt()
{
    const Board board = pile({tile("wide", {0, 0, 6, 6}), tile("a", {6, 0, 2, 2}), tile("b", {8, 0, 2, 2})});
    const Board even =
        evenly(board, {6, 1.8}, [](const Tile& one) { return one.id == "wide" ? GridSize{8, 6} : GridSize{2, 2}; });
    QCOMPARE(at(even, "wide"), (TilePlace{0, 0, 8, 6}));
    QCOMPARE(at(even, "a"), (TilePlace{8, 0, 2, 6}));
    QCOMPARE(at(even, "b"), (TilePlace{10, 0, 2, 6}));
}

void TestBoardLayout::anyBoardIsArrangedEvenly()
{
    base::Random random(7, "evenly");
    for (int round = 0; round < 300; ++round) {
        Board board;
        std::vector<GridSize> least;
        for (std::uint64_t i = 0; i <= random.index(14); ++i) {
            least.push_back({1 + int(random.index(12)), 1 + int(random.index(6))});
            board = withTile(board, tile("", {0, 0, 1 + int(random.index(8)), 1 + int(random.index(8))}));
        }
        const auto minOf = [&](const Tile& one) { return least[std::size_t(std::stoi(one.id.substr(1))) - 1]; };
        const BoardShape shape{1 + int(random.index(20)), 0.5 + 0.1 * double(random.index(20))};
        const Board even = evenly(board, shape, minOf);
        const QString fault = faultOf(placesOf(even), boardColumns);
        QVERIFY2(fault.isEmpty(), qPrintable(fault + QStringLiteral(" in round %1").arg(round)));
        QVERIFY(!hasHoleAbove(even));
        QCOMPARE(readingOrder(even.tiles), readingOrder(board.tiles));
        int cells = 0;
        for (const Tile& one : even.tiles) {
            QVERIFY(one.place.columns >= minOf(one).columns && one.place.rows >= minOf(one).rows);
            cells += one.place.columns * one.place.rows;
        }
        QCOMPARE(cells, boardColumns * rowsOf(even.tiles)); // every line is full
    }
}

TITER_TEST(TestBoardLayout)

} // namespace tst_board_layout

#include "tst_board_layout.moc"
