// One clock for the page of runs, the boards, a board in a window of its own, and a wall.
#include "app/session/workbench.h"
#include "tests/support/test_program.h"
#include "tests/support/ui/picture.h"
#include "tests/support/ui/window.h"
#include "ui/look/language.h"
#include "ui/look/theme.h"
#include "ui/pages/cockpit/cockpit_page.h"
#include "ui/pages/cockpit/cockpit_past.h"
#include "ui/pages/run/run_page.h"
#include "ui/pages/run/run_transport.h"
#include "ui/plot/timeline/timeline.h"
#include "ui/tiles/board/board_view.h"
#include "ui/tiles/board/tile_frame.h"
#include "ui/wall/wall_head.h"
#include "ui/wall/wall_window.h"
#include "ui/window/board_window.h"
#include "ui/window/side_windows.h"
#include "ui/window/window_pages.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

namespace tst_board_replay {

using namespace titer;
using namespace titer::pages;

namespace {

constexpr int longRun = 60000; // [ms]
constexpr double hour = 3600.0;

// A window at the Cockpit with a run of 100 h.
struct Stage {
    support::OpenWindow open;
    window::MainWindow& window = open.window;
    RunPage* run = nullptr;
    CockpitPage* cockpit = nullptr;

    explicit Stage(QSize size = {1366, 768})
        : open(size)
    {
    }

    bool begin()
    {
        if (!window.files().openExample("chemostat")) return false;
        run = &window.pages().page<RunPage>();
        cockpit = &window.pages().page<CockpitPage>();
        QSignalSpy finished(&open.session, &app::RunSession::finished);
        run->startRun();
        if (finished.isEmpty() && !finished.wait(longRun)) return false;
        window.pages().show(QStringLiteral("cockpit"));
        cockpit->addBoard({});
        cockpit->addTile("trend");
        return true;
    }
};

} // namespace

class TestBoardReplay : public QObject {
    Q_OBJECT

private slots:
    void cleanup()
    {
        look::useLanguage(QStringLiteral("en"));
        look::Theme::current().setTextScale(100);
        look::Theme::current().choose(look::Choice::Light);
    }

    // A board and its transport at 1024 x 700 with large text, in German.
    void nothingIsCutOnASmallScreen()
    {
        look::useLanguage(QStringLiteral("de"));
        look::Theme::current().setTextScale(150);
        Stage stage({1024, 700});
        QVERIFY(stage.begin());
        stage.cockpit->back();
        stage.cockpit->addBoard("bioreactor");
        emit stage.cockpit->past()->timeline()->scrubbed(40 * hour);
        support::picture(stage.window, QStringLiteral("board-replay-de-150"), stage.window.size());
        QCOMPARE(support::cutOff(*stage.cockpit), QStringList());
    }

    void theBoardPlaysTheRunOfThePageRun()
    {
        Stage stage;
        QVERIFY(stage.begin());
        QVERIFY(stage.cockpit->past() && stage.cockpit->past()->isVisible());
        plot::Timeline* timeline = stage.cockpit->past()->timeline();
        emit timeline->scrubbed(40 * hour);
        QCOMPARE(stage.run->model().time(), 40 * hour);
        QCOMPARE(timeline->view()->scrubber(), 40 * hour);
        // One position in words.
        const QList<QLabel*> words = timeline->findChildren<QLabel*>();
        QVERIFY2(std::ranges::any_of(words, [&](QLabel* one) { return one->text() == stage.run->clockText(); }),
                 qPrintable(stage.run->clockText()));
        emit timeline->speedChosen(100.0);
        QCOMPARE(stage.run->timeline()->speed(), 100.0);
        emit stage.run->timeline()->speedChosen(10.0);
        QCOMPARE(timeline->speed(), 10.0);
        // By keys on the board: what neither a tile nor the board takes.
        stage.cockpit->back();
        QWidget* tile = stage.cockpit->view()->frames().first();
        QTest::keyClick(tile, Qt::Key_Home);
        QCOMPARE(stage.run->model().time(), 0.0);
        QTest::keyClick(tile, Qt::Key_Space);
        QVERIFY(stage.run->transport().isPlaying() && timeline->isPlaying());
        QTRY_VERIFY(stage.run->model().time() > 0.0);
        QTest::keyClick(tile, Qt::Key_Space);
        QVERIFY(!stage.run->transport().isPlaying() && !timeline->isPlaying());
        QVERIFY(stage.cockpit->past()->newestButton()->isEnabled());
        support::picture(stage.window, QStringLiteral("board-replay"), stage.window.size());
        stage.cockpit->past()->newestButton()->click();
        QCOMPARE(stage.run->model().time(), stage.run->model().end());
    }

    void aBoardInAWindowOfItsOwnHasTheSameTime()
    {
        Stage stage;
        QVERIFY(stage.begin());
        window::BoardWindow* board =
            stage.window.windows().openBoard({QString::fromStdString(stage.cockpit->boardId()), {}});
        QVERIFY(board && board->page().past() && board->page().past()->isVisible());
        emit board->page().past()->timeline()->scrubbed(10 * hour);
        QCOMPARE(stage.run->model().time(), 10 * hour);
        QCOMPARE(stage.cockpit->past()->timeline()->view()->scrubber(), 10 * hour);
    }

    void theWallPlaysByKeysAndSaysWhatItShows()
    {
        Stage stage;
        QVERIFY(stage.begin());
        stage.window.windows().openWall({});
        wall::WallWindow* wall = stage.window.windows().wall();
        QVERIFY(wall);
        QTest::keyClick(wall, Qt::Key_End);
        QVERIFY(wall->head()->replay().isEmpty());
        QTest::keyClick(wall, Qt::Key_Home);
        QCOMPARE(stage.run->model().time(), 0.0);
        QVERIFY2(wall->head()->replay().startsWith(QStringLiteral("Run at ")), qPrintable(wall->head()->replay()));
        QTest::keyClick(wall, Qt::Key_Space);
        QVERIFY(stage.run->transport().isPlaying());
        QVERIFY2(wall->head()->replay().startsWith(QStringLiteral("Replay at ")), qPrintable(wall->head()->replay()));
        QTest::keyClick(wall, Qt::Key_Space);
        support::picture(*wall, QStringLiteral("wall-replay"), wall->size());
        QTest::keyClick(wall, Qt::Key_End);
        QVERIFY(wall->head()->replay().isEmpty());
        wall->close();
    }
};

TITER_WINDOW_TEST(TestBoardReplay)

} // namespace tst_board_replay

#include "tst_board_replay.moc"
