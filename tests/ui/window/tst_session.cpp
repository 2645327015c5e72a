// A window that goes on where the last one was: after it was closed, and after it was killed.
#include "app/document/edits.h"
#include "app/session/session_journal.h"
#include "tests/support/ui/picture.h"
#include "tests/support/ui/window.h"
#include "ui/flow/flow_view.h"
#include "ui/look/language.h"
#include "ui/look/theme.h"
#include "ui/pages/cockpit/cockpit_page.h"
#include "ui/pages/design/design_page.h"
#include "ui/pages/run/run_page.h"
#include "ui/pages/run/shadow/run_shadow.h"
#include "ui/pages/welcome/recovery_card.h"
#include "ui/pages/welcome/welcome_page.h"
#include "ui/wall/wall_window.h"
#include "ui/window/board_window.h"
#include "ui/window/screen_place.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QProcess>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>

#include <cmath>
#include <csignal>

using namespace titer;
using window::MainWindow;

namespace {

constexpr int longRun = 60000; // [ms]
constexpr double shownTime = 7 * 86400.0;

// A window with a journal in a folder that outlives it.
struct JournalDesk : support::Desk {
    explicit JournalDesk(const QString& folderOfAll)
        : journal(folderOfAll + QStringLiteral("/sessions"), document)
    {
    }
    MainWindow::Work work()
    {
        MainWindow::Work all = Desk::work();
        all.journal = &journal;
        return all;
    }
    app::SessionJournal journal;
};

// How often a window got another size.
struct Sizes : QObject {
    bool eventFilter(QObject*, QEvent* event) override
    {
        count += event->type() == QEvent::Resize;
        return false;
    }
    int count = 0;
};

QString projectIn(const QString& folder)
{
    return folder + QStringLiteral("/kept.titer");
}

// A project with a run, a board and a selection, on the page given.
bool workIn(JournalDesk& desk, MainWindow& window, const QString& folder, const QString& page)
{
    window.resize(1600, 900);
    window.show();
    window.session().follow();
    if (!window.files().openExample("cho-fed-batch") || !desk.document.createProject(projectIn(folder))) return false;
    window.pages().page<pages::RunPage>().startRun();
    const auto stored = [&] {
        const auto& run = window.pages().page<pages::RunPage>().model().run();
        return run && !window.pages().page<pages::RunPage>().model().isPartial() &&
               window.pages().page<pages::RunPage>().work().history().idOf(*run) != 0;
    };
    if (!QTest::qWaitFor(stored, longRun)) return false;
    window.pages().page<pages::RunPage>().model().setTime(shownTime);
    window.pages().page<pages::CockpitPage>().ensureBoard();
    window.pages().page<pages::CockpitPage>().addBoard({});
    window.pages().page<pages::DesignPage>().view().select(
        {QString::fromStdString(desk.document.flowsheet().units.front().id)});
    return window.pages().show(page);
}

// Works, changes the plant behind the back of the project, and is killed.
int dieAtWork(const QString& folder)
{
    JournalDesk desk(folder);
    MainWindow window(desk.work());
    if (!workIn(desk, window, folder, QStringLiteral("run"))) return 1;
    model::Flowsheet changed = desk.document.flowsheet();
    changed.units.front().label = "Changed";
    desk.document.apply(changed, QStringLiteral("Rename"));
    desk.journal.writeNow(); // as it does once a second
    std::raise(SIGKILL);
    return 2;
}

} // namespace

class SessionTest : public QObject {
    Q_OBJECT

private slots:
    void goesOnWhereTheLastWindowWasClosed_data()
    {
        QTest::addColumn<QString>("page");
        for (const char* page : {"design", "run", "data", "cockpit", "learn"})
            QTest::newRow(page) << QString::fromLatin1(page);
    }
    void goesOnWhereTheLastWindowWasClosed()
    {
        QFETCH(QString, page);
        QTemporaryDir folder;
        QStringList selected;
        std::string board;
        {
            JournalDesk desk(folder.path());
            MainWindow window(desk.work());
            QVERIFY(workIn(desk, window, folder.path(), page));
            selected = window.pages().page<pages::DesignPage>().view().selection();
            board = window.pages().page<pages::CockpitPage>().boardId();
            QVERIFY(!selected.isEmpty() && !board.empty());
            QVERIFY(window.close());
        }
        JournalDesk desk(folder.path());
        MainWindow window(desk.work());
        window.show();
        window.session().goOn();
        QCOMPARE(desk.document.path(), projectIn(folder.path()));
        QCOMPARE(window.pages().current(), page);
        QCOMPARE(window.pages().page<pages::DesignPage>().view().selection(), selected);
        QCOMPARE(window.pages().page<pages::CockpitPage>().boardId(), board);
        QVERIFY(window.pages().page<pages::RunPage>().model().run());
        QCOMPARE(window.pages().page<pages::RunPage>().model().time(), shownTime);
        QVERIFY(!window.pages().page<pages::WelcomePage>().recovery());
    }

    void aPlantWithoutAProjectIsThereAgain()
    {
        QTemporaryDir folder;
        {
            JournalDesk desk(folder.path());
            MainWindow window(desk.work());
            window.session().follow();
            QVERIFY(window.files().openExample("cho-fed-batch"));
            QVERIFY(window.close());
        }
        JournalDesk desk(folder.path());
        MainWindow window(desk.work());
        window.session().goOn();
        QCOMPARE(window.pages().current(), QStringLiteral("design"));
        QVERIFY(!desk.document.flowsheet().units.empty());
        QVERIFY(!desk.document.project());
    }

    void startsOnTheWelcomePageWhereTheProjectIsGone()
    {
        QTemporaryDir folder;
        {
            JournalDesk desk(folder.path());
            MainWindow window(desk.work());
            QVERIFY(workIn(desk, window, folder.path(), QStringLiteral("run")));
            QVERIFY(window.close());
        }
        QVERIFY(QFile::remove(projectIn(folder.path())));
        JournalDesk desk(folder.path());
        MainWindow window(desk.work());
        window.session().goOn();
        QCOMPARE(window.pages().current(), QStringLiteral("welcome"));
        QVERIFY(!window.pages().page<pages::WelcomePage>().recovery());
    }

    void offersWhatAKilledWindowLeftAndGoesOnWithEnter()
    {
        QTemporaryDir folder;
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--die"), folder.path()});
        QVERIFY(process.waitForFinished(2 * longRun));
        QCOMPARE(process.exitStatus(), QProcess::CrashExit);
        JournalDesk desk(folder.path());
        MainWindow window(desk.work());
        window.show();
        window.session().goOn();
        window.activateWindow();
        QCOMPARE(window.pages().current(), QStringLiteral("welcome")); // nothing opens by itself
        pages::RecoveryCard* card = window.pages().page<pages::WelcomePage>().recovery();
        QVERIFY(card);
        QTRY_COMPARE(QApplication::focusWidget(), card->goOnButton());
        const app::SessionRecord record = *desk.journal.dead();
        QVERIFY2(card->keptText(record).contains(QStringLiteral("changes not yet saved in it")),
                 qPrintable(card->keptText(record)));
        QVERIFY2(card->lostText(record).contains(QStringLiteral("undo step")), qPrintable(card->lostText(record)));
        QTest::keyClick(card->goOnButton(), Qt::Key_Return);
        QCOMPARE(window.pages().current(), QStringLiteral("run"));
        QCOMPARE(window.pages().page<pages::RunPage>().model().time(), shownTime);
        QCOMPARE(desk.document.flowsheet().units.front().label, std::string("Changed"));
        QVERIFY(desk.document.undoStack()->canUndo()); // what the journal held is one step
        QVERIFY(!window.pages().page<pages::WelcomePage>().recovery());
        QVERIFY(desk.document.flush());
        QVERIFY(window.close());
        JournalDesk after(folder.path());
        QVERIFY(!after.journal.dead());
    }

    // What it held may be why it ended: once is an accident, twice is not run again unasked.
    void whatEndedTwiceIsOpenedWithoutARun()
    {
        QTemporaryDir folder;
        {
            JournalDesk desk(folder.path());
            MainWindow window(desk.work());
            QVERIFY(workIn(desk, window, folder.path(), QStringLiteral("design")));
            desk.journal.writeNow();
        }
        {
            JournalDesk desk(folder.path());
            MainWindow window(desk.work());
            QVERIFY(desk.journal.dead());
            window.session().goOn();
            window.session().recover();
            QVERIFY(!desk.autoRun.isHeld());
        }
        {
            JournalDesk desk(folder.path());
            MainWindow window(desk.work());
            window.show();
            QVERIFY(desk.journal.dead());
            window.session().goOn();
            window.session().recover();
            QVERIFY(!desk.document.flowsheet().units.empty());
            support::settle();
            QVERIFY(
                desk.document.apply(app::labelUnit(desk.document.flowsheet(), "n1", "Seed"), QStringLiteral("name")));
            desk.autoRun.setActive(true);
            QTRY_VERIFY(desk.document.plant());
            QVERIFY(desk.autoRun.isHeld() && !desk.autoRun.isRunning() && !desk.autoRun.run());
            QSignalSpy finished(&desk.session, &app::RunSession::finished);
            window.action("run.start")->trigger();
            QVERIFY(!desk.autoRun.isHeld());
            QVERIFY(finished.wait(longRun));
            desk.journal.writeNow();
        }
        JournalDesk desk(folder.path());
        QVERIFY(desk.journal.dead());
        QCOMPARE(desk.journal.dead()->failures, 0); // it runs
    }

    void aRecordingLiesOverThePlantAgainWhereItWas()
    {
        QTemporaryDir folder;
        constexpr double at = 5 * 86400.0; // [s]
        {
            JournalDesk desk(folder.path());
            MainWindow window(desk.work());
            window.show();
            window.session().follow();
            QVERIFY(window.recordings().replayExample());
            QTRY_VERIFY_WITH_TIMEOUT(window.pages().page<pages::RunPage>().work().shadow().isActive(), longRun);
            desk.live.pause();
            desk.live.seek(at);
            QTRY_VERIFY_WITH_TIMEOUT(
                std::abs(window.pages().page<pages::RunPage>().work().shadow().now() - at) < 3600.0, longRun);
            desk.journal.writeNow(); // as it does once a second
        }
        JournalDesk desk(folder.path());
        MainWindow window(desk.work());
        window.show();
        window.session().goOn();
        pages::RecoveryCard* card = window.pages().page<pages::WelcomePage>().recovery();
        QVERIFY(card);
        const app::SessionRecord record = *desk.journal.dead();
        QVERIFY2(!card->lostText(record).contains(record.place.recording.name), qPrintable(card->lostText(record)));
        QTest::keyClick(card->goOnButton(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(window.pages().page<pages::RunPage>().work().shadow().isActive(), longRun);
        QCOMPARE(window.pages().page<pages::RunPage>().work().shadow().name(), record.place.recording.name);
        QTRY_VERIFY_WITH_TIMEOUT(std::abs(window.pages().page<pages::RunPage>().work().shadow().now() - at) < 3600.0,
                                 longRun);
        QVERIFY(!window.pages().page<pages::RunPage>().work().shadow().isPlaying());
        // Where its file is gone it is named as lost.
        app::SessionRecord gone = record;
        gone.place.recording.settings = {{"file", folder.filePath(QStringLiteral("gone.csv")).toStdString()}};
        QVERIFY(pages::RecoveryCard::lostText(gone).contains(record.place.recording.name));
    }

    void saysWhatWasKeptInEveryLookAndSize()
    {
        QTemporaryDir folder;
        app::SessionRecord record;
        record.written = QDateTime(QDate(2026, 11, 21), QTime(14, 2));
        record.name = QStringLiteral("Monoclonal antibody, platform process");
        record.steps = 12;
        record.plant = "{}";
        record.place.project = QStringLiteral("/data/mab.titer");
        record.place.atWork = true;
        record.place.recording.name = QStringLiteral("cho-fed-batch-run");
        for (const char* language : {"en", "de"})
            for (const support::Variant& variant : support::variants())
                for (const QSize size : {QSize(1920, 1080), QSize(1280, 720)}) {
                    look::useLanguage(QLatin1String(language));
                    look::Theme::current().choose(variant.choice);
                    JournalDesk desk(folder.path());
                    MainWindow window(desk.work());
                    window.resize(size);
                    window.show();
                    window.pages().page<pages::WelcomePage>().showRecovery(record);
                    const QString name = QStringLiteral("recovery-%1-%2-%3")
                                             .arg(QLatin1String(language), variant.name)
                                             .arg(size.width());
                    // Where the machine is at work elsewhere, the layout comes to rest later.
                    QStringList cut;
                    (void)QTest::qWaitFor([&] { return (cut = support::cutOff(window)).isEmpty(); });
                    const QImage image = window.grab().toImage();
                    support::keep(image, name);
                    QVERIFY(support::inked(image) > 0.02);
                    QVERIFY2(cut.isEmpty(), qPrintable(name + QStringLiteral(": ") + cut.join(u'\n')));
                }
        look::useLanguage(QStringLiteral("en"));
        look::Theme::current().choose(look::Choice::Light);
    }

    void boardsInWindowsOfTheirOwnComeBackToTheirScreens()
    {
        QTemporaryDir folder;
        const QRect there(1920 + 40, 50, 900, 600);
        {
            JournalDesk desk(folder.path());
            MainWindow window(desk.work());
            QVERIFY(workIn(desk, window, folder.path(), QStringLiteral("cockpit")));
            window.pages().page<pages::CockpitPage>().showBoard("board-1");
            window.action("board.window")->trigger();
            QCOMPARE(window.windows().boards().size(), 1);
            support::settle(); // what showing it brings would come behind the move
            window.windows().boards().first()->setGeometry(there);
            QCOMPARE(window.windows().boards().first()->screen()->name(), QStringLiteral("right"));
            QVERIFY(window.close());
            QVERIFY(window.windows().boards().isEmpty());
        }
        JournalDesk desk(folder.path());
        MainWindow window(desk.work());
        window.show();
        window.session().goOn();
        QCOMPARE(window.windows().boards().size(), 1);
        window::BoardWindow* board = window.windows().boards().first();
        QCOMPARE(board->page().boardId(), std::string("board-1"));
        QCOMPARE(board->geometry(), there);
        // Its screen goes, the system moves it, the screen comes back.
        board->screenGone(QStringLiteral("right"));
        board->setGeometry(10, 10, 400, 300);
        QCOMPARE(board->home().place.screen, QStringLiteral("right"));
        board->screenBack(QStringLiteral("right"));
        QCOMPARE(board->geometry(), there);
        QTest::keyClick(board, Qt::Key_F11);
        QVERIFY(board->isFullScreen());
        QTest::keyClick(board, Qt::Key_Escape);
        QVERIFY(!board->isFullScreen());
        // Another plant has other boards.
        QVERIFY(window.files().openExample("cho-fed-batch"));
        QVERIFY(window.windows().boards().isEmpty());
    }

    void aWallOnAnotherScreenIsKnownUntilAPersonLeavesIt()
    {
        QTemporaryDir folder;
        const auto wallOf = [&](bool left) {
            support::Desk desk;
            app::SessionJournal journal(folder.path(), desk.document, app::SessionJournal::Kind::Wall);
            MainWindow::Work work = desk.work();
            work.journal = &journal;
            MainWindow window(work);
            if (!window.files().open(projectIn(folder.path()))) return false;
            window.windows().openWall(
                {.pause = 30, .board = QStringLiteral("board-1"), .screen = QStringLiteral("right")});
            QWidget* wall = nullptr;
            for (QWidget* one : QApplication::topLevelWidgets())
                if (qobject_cast<wall::WallWindow*>(one)) wall = one;
            const bool there = wall && wall->screen()->name() == QLatin1String("right");
            if (left) QTest::keyClick(wall, Qt::Key_Escape);
            return there;
        };
        {
            JournalDesk desk(folder.path());
            MainWindow window(desk.work());
            QVERIFY(workIn(desk, window, folder.path(), QStringLiteral("cockpit")));
            QVERIFY(window.close());
        }
        app::Document document(solve::catalogue());
        app::SessionJournal other(folder.path(), document);
        QVERIFY(wallOf(true));
        QVERIFY(other.takeDeadWalls(projectIn(folder.path())).isEmpty());
        QVERIFY(wallOf(false));
        const QList<app::SessionPlace> dead = other.takeDeadWalls(projectIn(folder.path()));
        QCOMPARE(dead.size(), 1);
        QCOMPARE(dead.first().window.screen, QStringLiteral("right"));
        QCOMPARE(dead.first().board, QStringLiteral("board-1"));
        QVERIFY(other.takeDeadWalls(projectIn(folder.path())).isEmpty());
    }

    void aWallSeesBoardsThatAreEditedElsewhere()
    {
        QTemporaryDir folder;
        JournalDesk desk(folder.path());
        MainWindow window(desk.work());
        QVERIFY(workIn(desk, window, folder.path(), QStringLiteral("cockpit")));
        // After the boards that are on their way into the file.
        QVERIFY(desk.document.project()->ask([](store::ProjectFile&) { return true; }));
        app::Document second(solve::catalogue());
        QVERIFY(second.openProject(projectIn(folder.path())));
        app::BoardSession seen(second);
        QVERIFY(!seen.writable());
        const std::size_t before = seen.boards().size();
        QSignalSpy changed(&seen, &app::BoardSession::changed);
        seen.readAgain();
        QTest::qWait(20);
        QCOMPARE(changed.size(), 0); // nothing is new
        window.pages().page<pages::CockpitPage>().addBoard({});
        QTRY_VERIFY((seen.readAgain(), seen.boards().size() == before + 1));
        QTRY_COMPARE(changed.size(), 1);
    }

    void aWindowComesBackToItsPlace()
    {
        QWidget window;
        window.setGeometry(60, 80, 640, 480);
        window.show();
        const app::ScreenPlace place = window::placeOf(window);
        QCOMPARE(place.rect, QRect(60, 80, 640, 480));
        QWidget other;
        window::putInto(other, place);
        QCOMPARE(other.geometry(), window.geometry());
        // A screen that is away: still in sight.
        window::putInto(other, {QStringLiteral("gone"), QRect(9000, 9000, 640, 480), false, false});
        QVERIFY(other.screen()->geometry().contains(other.geometry()));
    }

    void aLargeWindowIsNotMadeSmallInBetween()
    {
        QWidget window;
        window.setGeometry(60, 80, 640, 480);
        window.showMaximized();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QCoreApplication::processEvents();
        const QRect large = window.geometry();
        Sizes sizes;
        window.installEventFilter(&sizes);
        window::putInto(window, {window.screen()->name(), QRect(90, 90, 500, 400), false, true});
        QCoreApplication::processEvents();
        QVERIFY(window.isMaximized());
        QCOMPARE(window.geometry(), large);
        QCOMPARE(sizes.count, 0);
        // To another state it is put as before.
        window::putInto(window, {window.screen()->name(), QRect(90, 90, 500, 400), false, false});
        QVERIFY(!window.isMaximized());
        QCOMPARE(window.size(), QSize(500, 400));
    }

    // The first start on a laptop whose screen is smaller than what the window would like.
    void fillsAScreenThatIsTooSmallForIt()
    {
        QWidget window;
        window.resize(2400, 900);
        window::fitToScreen(window);
        QVERIFY(window.isMaximized());
        window.show();
        const QRect room = window.screen()->availableGeometry();
        QTRY_VERIFY(window.width() > 0.95 * room.width());
        QVERIFY(room.contains(window.geometry()));
        QWidget small;
        small.resize(1600, 900);
        window::fitToScreen(small);
        QVERIFY(!small.isMaximized());
        QCOMPARE(small.size(), QSize(1600, 900));
    }
};

// Two screens next to each other.
int main(int argc, char** argv)
{
    QTemporaryDir folder;
    QFile screens(folder.filePath(QStringLiteral("screens.json")));
    if (!screens.open(QIODevice::WriteOnly)) return 1;
    screens.write(R"({"screens": [
        {"name": "left", "x": 0, "y": 0, "width": 1920, "height": 1080, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1},
        {"name": "right", "x": 1920, "y": 0, "width": 1920, "height": 1080, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    ]})");
    screens.close();
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + screens.fileName().toLocal8Bit());
    QApplication application(argc, argv);
    look::Theme::current().apply(application);
    if (argc == 3 && QByteArray(argv[1]) == "--die") return dieAtWork(QString::fromLocal8Bit(argv[2]));
    SessionTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_session.moc"
