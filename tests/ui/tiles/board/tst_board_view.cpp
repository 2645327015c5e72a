// A board in a window: arranged by hand and by keys alone, entered and left, in every look without a warning.
#include "tests/support/test_program.h"
#include "tests/support/ui/fake_feed.h"
#include "tests/support/ui/picture.h"
#include "tests/support/ui/warnings.h"
#include "ui/form/fields/setting_form.h"
#include "ui/tiles/board/board_view.h"
#include "ui/tiles/board/spans.h"
#include "ui/tiles/board/tile_form.h"
#include "ui/tiles/board/tile_frame.h"
#include "ui/widgets/tag_chooser.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

namespace tst_board_view {

using namespace titer;
using namespace titer::tiles;
using look::Theme;

namespace {

app::Tile tile(const char* id, const char* type, app::TilePlace place, std::vector<std::string> tags = {})
{
    return {id, type, "", place, std::move(tags), {}};
}

app::Board example()
{
    app::Board board;
    board.id = "board-1";
    board.name = "Reactor";
    board.tiles = {tile("t1", "big_number", {0, 0, 3, 2}, {"src-1/DO"}),
                   tile("t2", "big_number", {3, 0, 3, 2}, {"src-1/TI"}), tile("t3", "hologram", {6, 0, 6, 4}),
                   tile("t4", "big_number", {0, 2, 6, 2}, {"src-1/pH"})};
    return board;
}

// A page with a button before the board and one after it.
struct Stage {
    support::FakeFeed feed{
        {{"src-1/DO", "Oxygen", "% air"}, {"src-1/TI", "Temperature", "°C"}, {"src-1/pH", "pH", "pH"}}};
    support::FakeAlarms alarms;
    QWidget page;
    QPushButton* before = new QPushButton(QStringLiteral("before"));
    BoardView* view = new BoardView({feed, alarms});
    QPushButton* after = new QPushButton(QStringLiteral("after"));

    explicit Stage(const app::Board& board = example(), QSize size = {1400, 800})
    {
        auto* column = new QVBoxLayout(&page);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(before);
        column->addWidget(view, 1);
        column->addWidget(after);
        view->setBoard(board);
        page.resize(size);
        page.show();
        page.activateWindow();
        QTest::qWait(1);
    }
    app::TilePlace at(const char* id) const { return app::findTile(view->board(), id)->place; }
    std::string focused() const
    {
        for (const TileFrame* frame : view->frames())
            if (frame->hasFocus()) return frame->tile().id;
        return {};
    }
    void drag(TileFrame* frame, QPoint from, QPoint by)
    {
        QTest::mousePress(frame, Qt::LeftButton, {}, from);
        // The frame follows the hand, so that its own coordinates move too.
        const QPoint start = frame->mapToGlobal(from);
        for (const int part : {2, 1}) QTest::mouseMove(frame, frame->mapFromGlobal(start + by / part));
        QTest::mouseRelease(frame, Qt::LeftButton, {}, frame->mapFromGlobal(start + by));
    }
};

} // namespace

class TestBoardView : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { Theme::current().apply(*qApp); }
    void tilesStandOnTheGrid();
    void aTileIsDraggedByItsTitle();
    void aTileIsResizedAtItsCorner();
    void escapeCancelsADrag();
    void aLockedBoardIgnoresTheHandAndTheKeys();
    void keysAloneArrangeABoard();
    void tabWalksInReadingOrderAndOn();
    void enterGoesIntoATileAndEscapeBack();
    void oneTileFillsThePage();
    void aNarrowWindowShowsSixColumns();
    void aSlimWindowShowsOneTileInARow();
    void allTilesAreArrangedEvenlyAsOneEdit();
    void theMenuHasAllActsAndSpansOfTheTile();
    void anUnknownTileSaysSoAndIsKept();
    void aTileThatStaysKeepsItsView();
    void theFormChangesTitleTagsAndSettings();
    void everyLookWithoutAWarning();
};

void TestBoardView::tilesStandOnTheGrid()
{
    Stage stage;
    const int u = Theme::current().u();
    const QRect first = stage.view->frame("t1")->geometry(), second = stage.view->frame("t2")->geometry();
    QCOMPARE(first.topLeft(), QPoint(0, 0));
    QCOMPARE(first.height(), (2 * 12 + 3) * u);
    QCOMPARE(second.left() - first.right() - 1, 3 * u);
    QCOMPARE(stage.view->frame("t4")->y(), 2 * 15 * u);
    QVERIFY(std::abs(stage.view->frame("t3")->geometry().right() + 1 - stage.view->viewport()->width()) <= 1);
}

void TestBoardView::aTileIsDraggedByItsTitle()
{
    Stage stage;
    QSignalSpy edited(stage.view, &BoardView::edited);
    const int u = Theme::current().u();
    stage.drag(stage.view->frame("t1"), {6 * u, 4 * u}, {0, 61 * u});
    QCOMPARE(edited.count(), 1);
    QCOMPARE(stage.at("t1").row, 4);
    QCOMPARE(stage.view->frame("t1")->y(), 4 * 15 * u);
    // A press alone is no move, and neither is one on what the tile shows.
    QTest::mouseClick(stage.view->frame("t2"), Qt::LeftButton, {}, {6 * u, 4 * u});
    stage.drag(stage.view->frame("t2"), {6 * u, 20 * u}, {200, 0});
    QCOMPARE(edited.count(), 1);
}

void TestBoardView::aTileIsResizedAtItsCorner()
{
    Stage stage;
    QSignalSpy edited(stage.view, &BoardView::edited);
    TileFrame* frame = stage.view->frame("t4");
    stage.drag(frame, {frame->width() - 3, frame->height() - 3}, {-2000, 15 * Theme::current().u()});
    QCOMPARE(edited.count(), 1);
    QCOMPARE(stage.at("t4"), (app::TilePlace{0, 2, findType("big_number")->minColumns, 3}));
}

void TestBoardView::escapeCancelsADrag()
{
    Stage stage;
    QSignalSpy edited(stage.view, &BoardView::edited);
    TileFrame* frame = stage.view->frame("t1");
    const QRect before = frame->geometry();
    QTest::mousePress(frame, Qt::LeftButton, {}, {20, 16});
    QTest::mouseMove(frame, {400, 200});
    QVERIFY(frame->geometry() != before);
    QTest::keyClick(frame, Qt::Key_Escape);
    QCOMPARE(frame->geometry(), before);
    QTest::mouseRelease(frame, Qt::LeftButton, {}, {20, 16});
    QCOMPARE(edited.count(), 0);
}

void TestBoardView::aLockedBoardIgnoresTheHandAndTheKeys()
{
    app::Board board = example();
    board.locked = true;
    Stage stage(board);
    QSignalSpy edited(stage.view, &BoardView::edited);
    QSignalSpy acted(stage.view, &BoardView::acted);
    stage.drag(stage.view->frame("t1"), {20, 16}, {300, 100});
    QCOMPARE(acted.count(), 0);
    stage.view->focusTile("t1");
    QTest::keyClick(stage.view->frame("t1"), Qt::Key_Right, Qt::ControlModifier);
    QTest::keyClick(stage.view->frame("t1"), Qt::Key_Delete);
    QCOMPARE(edited.count(), 0);
    QCOMPARE(acted.count(), 2);
    QCOMPARE(stage.view->board(), board);
}

void TestBoardView::keysAloneArrangeABoard()
{
    Stage stage;
    QSignalSpy edited(stage.view, &BoardView::edited);
    stage.view->focusTile("t1");
    const auto press = [](Qt::Key key, Qt::KeyboardModifiers modifiers) {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    };
    press(Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(stage.at("t1").row, 4); // beneath t4, which t2 holds where it is
    press(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(stage.at("t1").columns, 4);
    press(Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(stage.at("t1").rows, 3);
    press(Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(edited.count(), 3); // it stands at the left already
    press(Qt::Key_Delete, {});
    QCOMPARE(edited.count(), 4);
    QVERIFY(!app::findTile(stage.view->board(), "t1"));
    // The focus stays among the tiles.
    QVERIFY(!stage.focused().empty());
}

void TestBoardView::tabWalksInReadingOrderAndOn()
{
    Stage stage;
    stage.before->setFocus();
    QStringList walked;
    for (int step = 0; step < 5; ++step) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QTest::qWait(1);
        walked.append(stage.after->hasFocus() ? QStringLiteral("after") : QString::fromStdString(stage.focused()));
    }
    QCOMPARE(walked, QStringList({"t1", "t2", "t3", "t4", "after"}));
    QTest::keyClick(stage.after, Qt::Key_Tab, Qt::ShiftModifier);
    QTest::qWait(1);
    QCOMPARE(stage.focused(), std::string("t4"));
    for (int step = 0; step < 3; ++step) QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab, Qt::ShiftModifier);
    QCOMPARE(stage.focused(), std::string("t1"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab, Qt::ShiftModifier);
    QVERIFY(stage.before->hasFocus());
    for (const TileFrame* frame : stage.view->frames()) QVERIFY(!frame->accessibleName().isEmpty());
}

void TestBoardView::enterGoesIntoATileAndEscapeBack()
{
    Stage stage;
    TileFrame* frame = stage.view->frame("t2");
    auto* one = new QPushButton(QStringLiteral("one"), frame->view());
    auto* two = new QPushButton(QStringLiteral("two"), frame->view());
    one->show();
    two->show();
    stage.view->focusTile("t2");
    QTest::keyClick(frame, Qt::Key_Return);
    QVERIFY(one->hasFocus());
    QTest::keyClick(one, Qt::Key_Tab);
    QVERIFY(two->hasFocus());
    QTest::keyClick(two, Qt::Key_Tab);
    QVERIFY(one->hasFocus());
    QTest::keyClick(one, Qt::Key_Escape);
    QVERIFY(frame->hasFocus());
    // Nobody walks into it by accident.
    QTest::keyClick(frame, Qt::Key_Tab);
    QCOMPARE(stage.focused(), std::string("t3"));
    stage.after->setFocus();
    QTest::keyClick(stage.after, Qt::Key_Tab, Qt::ShiftModifier);
    QTest::qWait(1);
    QCOMPARE(stage.focused(), std::string("t4"));
}

void TestBoardView::oneTileFillsThePage()
{
    Stage stage;
    stage.view->setFull("t2");
    TileFrame* frame = stage.view->frame("t2");
    QCOMPARE(frame->size(), stage.view->viewport()->size());
    QVERIFY(!stage.view->frame("t1")->isVisible());
    QVERIFY(frame->hasFocus());
    QTest::keyClick(frame, Qt::Key_Escape);
    QVERIFY(stage.view->frame("t1")->isVisible());
    QVERIFY(stage.view->full().empty());
    QVERIFY(frame->hasFocus());
    QVERIFY(!stage.view->back());
}

void TestBoardView::aNarrowWindowShowsSixColumns()
{
    Stage stage(example(), {1100, 700});
    QVERIFY(stage.view->isNarrow());
    QSignalSpy edited(stage.view, &BoardView::edited);
    QCOMPARE(stage.view->frame("t3")->width(), stage.view->viewport()->width());
    QCOMPARE(stage.view->frame("t1")->y(), stage.view->frame("t2")->y());
    QVERIFY(stage.view->frame("t3")->y() > stage.view->frame("t1")->y());
    QVERIFY(stage.view->frame("t4")->y() > stage.view->frame("t3")->y());
    stage.drag(stage.view->frame("t1"), {20, 16}, {300, 100});
    QCOMPARE(edited.count(), 0);
    stage.page.resize(1400, 800);
    QVERIFY(!stage.view->isNarrow());
}

void TestBoardView::aSlimWindowShowsOneTileInARow()
{
    Stage stage(example(), {560, 700});
    int bottom = -1;
    for (const TileFrame* frame : stage.view->frames()) {
        QCOMPARE(frame->width(), stage.view->viewport()->width());
        QVERIFY(frame->y() > bottom);
        bottom = frame->geometry().bottom();
    }
    QCOMPARE(stage.view->board(), example());
}

void TestBoardView::allTilesAreArrangedEvenlyAsOneEdit()
{
    Stage stage;
    QSignalSpy edited(stage.view, &BoardView::edited), acted(stage.view, &BoardView::acted);
    stage.view->arrangeEvenly();
    QCOMPARE(edited.count(), 1);
    const QRect room = stage.view->viewport()->rect();
    for (const TileFrame* frame : stage.view->frames()) QVERIFY(room.contains(frame->geometry()));
    // Again it is the same, and no edit; a locked board says why it is none.
    stage.view->arrangeEvenly();
    QCOMPARE(edited.count(), 1);
    app::Board locked = example();
    locked.locked = true;
    stage.view->setBoard(locked);
    stage.view->arrangeEvenly();
    QCOMPARE(edited.count(), 1);
    QCOMPARE(acted.count(), 1);
}

void TestBoardView::theMenuHasAllActsAndSpansOfTheTile()
{
    Stage stage;
    QSignalSpy edited(stage.view, &BoardView::edited), settings(stage.view, &BoardView::settingsAsked),
        exported(stage.view, &BoardView::exportAsked);
    std::unique_ptr<QMenu> menu(stage.view->menuOf(stage.view->frame("t1")));
    const auto act = [](QMenu* from, const QString& words) {
        for (QAction* action : from->actions())
            if (action->text() == words) return action->trigger();
        QFAIL(qPrintable(QStringLiteral("no “%1”").arg(words)));
    };
    act(menu.get(), QStringLiteral("Tags and settings…"));
    QCOMPARE(settings.count(), 1);
    act(menu.get(), QStringLiteral("Save as PNG…"));
    QCOMPARE(exported.count(), 1);
    act(menu.get(), QStringLiteral("Fill the page"));
    QCOMPARE(stage.view->full(), std::string("t1"));
    stage.view->back();
    act(menu->actions().first()->menu(), spanLabel(*findSpan("7d")));
    QCOMPARE(edited.count(), 1);
    QCOMPARE(app::findTile(stage.view->board(), "t1")->settings.value(spanKey), std::string("7d"));
    act(menu.get(), QStringLiteral("Remove tile"));
    QCOMPARE(stage.view->frames().size(), 3);
}

void TestBoardView::anUnknownTileSaysSoAndIsKept()
{
    Stage stage;
    TileFrame* frame = stage.view->frame("t3");
    QVERIFY(!frame->type());
    QVERIFY(frame->accessibleName().contains(QStringLiteral("hologram")));
    stage.view->focusTile("t1");
    QTest::keyClick(stage.view->frame("t1"), Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(app::findTile(stage.view->board(), "t3")->type, std::string("hologram"));
}

void TestBoardView::aTileThatStaysKeepsItsView()
{
    Stage stage;
    const TileView* before = stage.view->frame("t4")->view();
    app::Board board = app::withoutTile(example(), "t1");
    board.tiles.back().title = "Another title";
    stage.view->setBoard(board);
    QCOMPARE(stage.view->frame("t4")->view(), before);
    QVERIFY(!stage.view->frame("t1"));
    QCOMPARE(stage.view->frame("t4")->tile().title, std::string("Another title"));
}

void TestBoardView::theFormChangesTitleTagsAndSettings()
{
    Stage stage;
    TileForm form(stage.feed, &stage.page);
    QSignalSpy edited(&form, &TileForm::edited), entered(&form, &TileForm::entered);
    QSignalSpy left(&form, &TileForm::entryLeft), abandoned(&form, &TileForm::entryAbandoned);
    form.open(example().tiles[0]);
    QVERIFY(form.titleField()->hasFocus());
    QTest::keyClicks(form.titleField(), QStringLiteral("DO"));
    QCOMPARE(form.tile().title, std::string("DO"));
    QCOMPARE(entered.count(), 2);
    QTest::keyClick(form.titleField(), Qt::Key_Return);
    QCOMPARE(left.count(), 1);
    QTest::keyClicks(form.titleField(), QStringLiteral("2"));
    QTest::keyClick(form.titleField(), Qt::Key_Escape);
    QVERIFY(form.isVisible());
    QCOMPARE(abandoned.count(), 1);
    form.addButton()->click();
    QCOMPARE(form.chooser()->list()->count(), 3);
    QCOMPARE(form.chooser()->list()->item(0)->checkState(), Qt::Checked);
    form.chooser()->list()->item(2)->setCheckState(Qt::Checked);
    // A tile of one tag takes the one that was chosen last.
    QCOMPARE(form.tile().tags, std::vector<std::string>{"src-1/pH"});
    QCOMPARE(form.tagList()->count(), 1);
    form.chooser()->hide();
    QVERIFY(edited.count() >= 1);
    app::Board without = app::withoutTile(example(), "t1");
    form.follow(without);
    QVERIFY(!form.isVisible());
}

void TestBoardView::everyLookWithoutAWarning()
{
    support::Warnings warnings;
    for (const support::Variant& variant : support::variants()) {
        Theme::current().choose(variant.choice);
        for (const int scale : {100, 150}) {
            Theme::current().setTextScale(scale);
            Stage stage;
            stage.view->focusTile("t1");
            const QImage image =
                support::picture(stage.page, QStringLiteral("board_%1_%2").arg(variant.name).arg(scale), {1400, 800},
                                 variant.pixelRatio);
            QVERIFY(support::inked(image) > 0.02);
        }
    }
    Theme::current().setTextScale(100);
    Theme::current().choose(look::Choice::Light);
    QCOMPARE(warnings.messages(), QStringList());
}

TITER_WINDOW_TEST(TestBoardView)

} // namespace tst_board_view

#include "tst_board_view.moc"
