// The boards of a project: kept as they are edited, with undo of their own.
#include "app/boards/board_json.h"
#include "app/boards/board_layout.h"
#include "app/boards/board_session.h"
#include "core/solve/catalogue.h"
#include "tests/support/test_program.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace tst_board_session {

using namespace titer;
using namespace titer::app;

namespace {

Tile note()
{
    Tile tile;
    tile.type = "note";
    return tile;
}

Board named(const char* name)
{
    Board board;
    board.name = name;
    return withTile(board, note());
}

std::vector<store::Item> stored(Document& document)
{
    return *document.project()->ask([](store::ProjectFile& file) { return file.items(store::ItemKind::Board); });
}

struct Desk {
    QTemporaryDir folder;
    Document document{solve::catalogue()};
    QString path(const char* name) const { return folder.filePath(QLatin1String(name)); }
};

} // namespace

class TestBoardSession : public QObject {
    Q_OBJECT

private slots:
    void boardsAreKeptAsTheyAreEdited();
    void boardsMadeWithoutAProjectGoIntoTheFirstOne();
    void anotherPlantHasItsOwnBoards();
    void undoLeadsBackStepByStep();
    void stepsOfOneGestureAreOne();
    void whatIsTypedIntoAFieldIsOneStepOrNone();
    void aBoardOfANewerTiterIsKeptAsItCame();
    void aProjectForReadingKeepsItsBoards();
    void idsAreNeverGivenTwice();
};

void TestBoardSession::boardsAreKeptAsTheyAreEdited()
{
    Desk desk;
    QVERIFY(desk.document.createProject(desk.path("a.titer")).ok());
    BoardSession session(desk.document);
    const std::string id = session.add(named("Reactor"), QStringLiteral("Add board"));
    Board board = *session.find(id);
    board.locked = true;
    session.change(board, QStringLiteral("Lock"));
    QCOMPARE(stored(desk.document).size(), std::size_t(1));
    QCOMPARE(*readBoard(id, stored(desk.document).front().text), board);
    // Another session reads the same.
    QCOMPARE(BoardSession(desk.document).boards(), session.boards());
    session.remove(id, QStringLiteral("Remove board"));
    QVERIFY(stored(desk.document).empty());
}

void TestBoardSession::boardsMadeWithoutAProjectGoIntoTheFirstOne()
{
    Desk desk;
    BoardSession session(desk.document);
    const std::string id = session.add(named("Early"), QStringLiteral("Add board"));
    QVERIFY(session.writable());
    QVERIFY(desk.document.createProject(desk.path("a.titer")).ok());
    QCOMPARE(session.boards().size(), std::size_t(1));
    QCOMPARE(stored(desk.document).front().id, id);
    // Another file for the same plant has them too.
    QVERIFY(desk.document.createProject(desk.path("b.titer")).ok());
    QCOMPARE(stored(desk.document).size(), std::size_t(1));
}

void TestBoardSession::anotherPlantHasItsOwnBoards()
{
    Desk desk;
    BoardSession session(desk.document);
    QVERIFY(desk.document.createProject(desk.path("a.titer")).ok());
    session.add(named("Of a"), QStringLiteral("Add board"));
    QSignalSpy changed(&session, &BoardSession::changed);
    QVERIFY(desk.document.newPlant({}).ok());
    QVERIFY(session.boards().empty());
    QVERIFY(!session.undoStack()->canUndo());
    QVERIFY(changed.count() > 0);
    QVERIFY(desk.document.openProject(desk.path("a.titer")).ok());
    QCOMPARE(session.boards().size(), std::size_t(1));
    QCOMPARE(session.boards().front().name, std::string("Of a"));
    QCOMPARE(stored(desk.document).size(), std::size_t(1));
}

void TestBoardSession::undoLeadsBackStepByStep()
{
    Desk desk;
    QVERIFY(desk.document.createProject(desk.path("a.titer")).ok());
    BoardSession session(desk.document);
    std::vector<std::vector<Board>> states{session.boards()};
    const std::string id = session.add(named("One"), QStringLiteral("Add board"));
    states.push_back(session.boards());
    for (int i = 0; i < 20; ++i) {
        session.change(withTile(*session.find(id), note()), QStringLiteral("Add tile"));
        states.push_back(session.boards());
    }
    for (auto state = states.rbegin() + 1; state != states.rend(); ++state) {
        session.undoStack()->undo();
        QCOMPARE(session.boards(), *state);
    }
    QVERIFY(stored(desk.document).empty());
    while (session.undoStack()->canRedo()) session.undoStack()->redo();
    QCOMPARE(session.boards(), states.back());
    QCOMPARE(stored(desk.document).size(), std::size_t(1));
    // What changes nothing is no step.
    const int steps = session.undoStack()->count();
    session.change(*session.find(id), QStringLiteral("Nothing"));
    QCOMPARE(session.undoStack()->count(), steps);
}

void TestBoardSession::stepsOfOneGestureAreOne()
{
    Desk desk;
    BoardSession session(desk.document);
    const std::string id = session.add(named("One"), QStringLiteral("Add board"));
    for (int i = 0; i < 5; ++i) {
        Board board = *session.find(id);
        board.name += "x";
        session.change(board, QStringLiteral("Rename"), QStringLiteral("name"));
    }
    QCOMPARE(session.undoStack()->count(), 2);
    session.undoStack()->undo();
    QCOMPARE(session.find(id)->name, std::string("One"));
}

// However long somebody thinks between two keys; what is given up leaves nothing.
void TestBoardSession::whatIsTypedIntoAFieldIsOneStepOrNone()
{
    Desk desk;
    BoardSession boards(desk.document);
    Board board = named("Reactor");
    board.id = boards.add(board, QStringLiteral("Add board"));
    const auto typed = [&](const char* title) {
        board.tiles.front().title = title;
        boards.enter(board, QStringLiteral("Set up tile"), QStringLiteral("t1 title"));
    };
    typed("A");
    QTest::qWait(1100); // longer than steps of the same gesture join by themselves
    typed("Ai");
    boards.endMerge();
    QCOMPARE(boards.undoStack()->index(), 2);
    typed("Air");
    typed("Airs");
    boards.withdraw(board.id, QStringLiteral("t1 title"));
    QCOMPARE(boards.undoStack()->index(), 2);
    QCOMPARE(boards.boards().front().tiles.front().title, std::string("Ai"));
    QVERIFY(!boards.undoStack()->canRedo());
    boards.undoStack()->undo();
    QCOMPARE(boards.boards().front().tiles.front().title, std::string());
}

void TestBoardSession::aBoardOfANewerTiterIsKeptAsItCame()
{
    Desk desk;
    QVERIFY(desk.document.createProject(desk.path("a.titer")).ok());
    const std::vector<store::Item> items{{"board-1", boardJson(named("Known")).write()},
                                         {"board-7", R"({"name": "Later", "tiles": [], "depth": 3})"}};
    const base::Done saved = desk.document.project()->ask(
        [&](store::ProjectFile& file) { return file.saveItems(store::ItemKind::Board, items); });
    QVERIFY(saved.ok());
    BoardSession session(desk.document);
    QCOMPARE(session.boards().size(), std::size_t(1));
    const std::string id = session.add(named("New"), QStringLiteral("Add board"));
    QCOMPARE(id, std::string("board-8"));
    const std::vector<store::Item> after = stored(desk.document);
    QCOMPARE(after.size(), std::size_t(3));
    QVERIFY(std::find(after.begin(), after.end(), items[1]) != after.end());
}

void TestBoardSession::aProjectForReadingKeepsItsBoards()
{
    Desk desk;
    QVERIFY(desk.document.createProject(desk.path("a.titer")).ok());
    {
        BoardSession session(desk.document);
        session.add(named("One"), QStringLiteral("Add board"));
    }
    // Who holds the file keeps others from writing.
    Document second(solve::catalogue());
    QVERIFY(second.openProject(desk.path("a.titer")).ok());
    BoardSession session(second);
    QVERIFY(!session.writable());
    QCOMPARE(session.boards().size(), std::size_t(1));
    QSignalSpy failed(&session, &BoardSession::failed);
    session.add(named("Mine"), QStringLiteral("Add board"));
    QCOMPARE(session.boards().size(), std::size_t(2));
    QCOMPARE(stored(desk.document).size(), std::size_t(1));
    QCOMPARE(failed.count(), 0);
}

void TestBoardSession::idsAreNeverGivenTwice()
{
    Desk desk;
    BoardSession session(desk.document);
    const std::string first = session.add(named("One"), QStringLiteral("Add board"));
    session.remove(first, QStringLiteral("Remove board"));
    QVERIFY(session.add(named("Two"), QStringLiteral("Add board")) != first);
}

TITER_TEST(TestBoardSession)

} // namespace tst_board_session

#include "tst_board_session.moc"
