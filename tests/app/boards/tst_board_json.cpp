// Boards as JSON: what is written reads back, what is wrong is refused with its place, and no text breaks the reader.
#include "app/boards/board_json.h"
#include "app/boards/board_layout.h"
#include "tests/support/core/mutations.h"
#include "tests/support/test_program.h"

#include <QElapsedTimer>
#include <QTest>

namespace tst_board_json {

using namespace titer;
using namespace titer::app;

namespace {

Board example()
{
    Board board;
    board.id = "board-2";
    board.name = "Bioreactor – „2.000 L“";
    board.locked = true;
    Tile trend{"t1", "multi_trend", "Loops \"all\"\n", {0, 0, 6, 6}, {"src-1/DO", "model/n1.ph"}, {}};
    trend.settings.add("low", "30 %");
    trend.settings.add("row", "one");
    trend.settings.add("row", "two");
    Tile unknown{"t2", "hologram", {}, {6, 0, 2, 2}, {}, {{"depth", "4 m"}}};
    board.tiles = {trend, unknown};
    return board;
}

std::string written(const Board& board)
{
    return boardJson(board).write();
}

} // namespace

class TestBoardJson : public QObject {
    Q_OBJECT

private slots:
    void aBoardReadsBackAsItWas();
    void faultsAreReportedWithTheirPlace_data();
    void faultsAreReportedWithTheirPlace();
    void holesInATextAreClosedUp();
    void tagsOfTheModelTakeTheirCurrentIds();
    void whateverTextComesIsReadOrRefused();
};

void TestBoardJson::aBoardReadsBackAsItWas()
{
    const base::Result<Board> read = readBoard("board-2", written(example()));
    QVERIFY2(read.ok(), read ? "" : read.error().what.text().c_str());
    QCOMPARE(*read, example());
    Board empty;
    empty.id = "board-1";
    QCOMPARE(*readBoard("board-1", written(empty)), empty);
}

void TestBoardJson::faultsAreReportedWithTheirPlace_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("where");
    const QByteArray head = R"({"name": "x", "tiles": [{"id": "a", "type": "note", )";
    QTest::newRow("no JSON") << QByteArray("{") << QByteArray("boards/b");
    QTest::newRow("no object") << QByteArray("[]") << QByteArray("boards/b");
    QTest::newRow("unknown key") << QByteArray(R"({"name": "x", "colour": 1, "tiles": []})")
                                 << QByteArray("boards/b/colour");
    QTest::newRow("no tiles") << QByteArray(R"({"name": "x"})") << QByteArray("boards/b/tiles");
    QTest::newRow("locked") << QByteArray(R"({"locked": 1, "tiles": []})") << QByteArray("boards/b/locked");
    QTest::newRow("no place") << head + R"("title": "x"}]})" << QByteArray("boards/b/tiles/0/at");
    QTest::newRow("half a column") << head + R"("at": [0.5, 0, 2, 2]}]})" << QByteArray("boards/b/tiles/0/at");
    QTest::newRow("beside the grid") << head + R"("at": [11, 0, 2, 2]}]})" << QByteArray("boards/b/tiles/0/at");
    QTest::newRow("no size") << head + R"("at": [0, 0, 2, 0]}]})" << QByteArray("boards/b/tiles/0/at");
    QTest::newRow("huge") << head + R"("at": [0, 1e300, 2, 2]}]})" << QByteArray("boards/b/tiles/0/at");
    QTest::newRow("tags") << head + R"("at": [0, 0, 2, 2], "tags": [1]}]})" << QByteArray("boards/b/tiles/0/tags");
    QTest::newRow("settings") << head + R"("at": [0, 0, 2, 2], "settings": {"low": 3}}]})"
                              << QByteArray("boards/b/tiles/0/settings/low");
    QTest::newRow("twice") << head + R"("at": [0, 0, 2, 2]}, {"id": "a", "type": "note", "at": [2, 0, 2, 2]}]})"
                           << QByteArray("boards/b/tiles/1/id");
    QTest::newRow("overlap") << head + R"("at": [0, 0, 2, 2]}, {"id": "b", "type": "note", "at": [1, 1, 2, 2]}]})"
                             << QByteArray("boards/b/tiles/1/at");
    QTest::newRow("no type") << QByteArray(R"({"tiles": [{"id": "a", "at": [0, 0, 2, 2]}]})")
                             << QByteArray("boards/b/tiles/0/type");
}

void TestBoardJson::faultsAreReportedWithTheirPlace()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, where);
    const base::Result<Board> read = readBoard("b", text.toStdString());
    QVERIFY(!read.ok());
    QCOMPARE(QByteArray::fromStdString(read.error().where), where);
    QVERIFY(!read.error().what.text().empty());
}

void TestBoardJson::holesInATextAreClosedUp()
{
    const base::Result<Board> read =
        readBoard("b", R"({"name": "x", "tiles": [{"id": "a", "type": "note", "at": [3, 7, 2, 2]}]})");
    QVERIFY(read.ok());
    QCOMPARE(read->tiles.front().place, (TilePlace{3, 0, 2, 2}));
}

void TestBoardJson::tagsOfTheModelTakeTheirCurrentIds()
{
    const base::Result<Board> read =
        readBoard("b", R"({"name": "x", "tiles": [{"id": "a", "type": "note", "at": [0, 0, 2, 2],
                           "tags": ["model/n1.oxygen_short", "reader/n1.oxygen_short"]}]})");
    QVERIFY(read.ok());
    QCOMPARE(read->tiles.front().tags,
             (std::vector<std::string>{"model/n1.oxygen_limited_time", "reader/n1.oxygen_short"}));
}

void TestBoardJson::whateverTextComesIsReadOrRefused()
{
    const std::string sound = written(example());
    const unsigned count = support::mutations(3000);
    int accepted = 0;
    for (unsigned i = 0; i < count; ++i) {
        QElapsedTimer time;
        time.start();
        const base::Result<Board> read = readBoard("b", support::mutation(sound, i));
        QVERIFY2(time.elapsed() < support::maxTime, qPrintable(QString::number(i)));
        if (!read) continue;
        ++accepted;
        // What is taken is sound, and written and read again it is the same.
        QCOMPARE(arranged(*read), *read);
        const base::Result<Board> again = readBoard("b", written(*read));
        QVERIFY2(again.ok(), again ? "" : again.error().what.text().c_str());
        QCOMPARE(written(*again), written(*read));
    }
    QVERIFY(accepted > 0);
}

TITER_TEST(TestBoardJson)

} // namespace tst_board_json

#include "tst_board_json.moc"
