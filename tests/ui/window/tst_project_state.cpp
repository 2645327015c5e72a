// What a project owns: whatever lay over one is nothing of the next, and is there again when it is opened again.
#include "app/session/session_journal.h"
#include "tests/support/test_program.h"
#include "tests/support/ui/picture.h"
#include "tests/support/ui/window.h"
#include "ui/flow/flow_view.h"
#include "ui/form/inspector_stack.h"
#include "ui/pages/cockpit/cockpit_page.h"
#include "ui/pages/design/design_page.h"
#include "ui/pages/run/run_bar.h"
#include "ui/pages/run/run_page.h"
#include "ui/pages/run/run_sheets.h"
#include "ui/pages/run/run_transport.h"
#include "ui/pages/run/sheets/fit_sheet.h"
#include "ui/pages/twin/twin_page.h"
#include "ui/plot/time_axis.h"
#include "ui/plot/timeline/timeline.h"
#include "ui/shown/run_trends.h"
#include "ui/tiles/board/board_view.h"
#include "ui/tiles/board/tile_frame.h"
#include "ui/widgets/notice.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTableWidget>
#include <QTest>
#include <QTimer>

#include <cmath>

namespace tst_project_state {

using namespace titer;
using window::MainWindow;

namespace {

constexpr int longRun = 60000;       // [ms]
constexpr double day = 86400.0;      // [s]
constexpr double heldAt = 3.0 * day; // of the recording
constexpr const char* example = "drifting-yield";

pages::RunPage& runOf(MainWindow& window)
{
    return window.pages().page<pages::RunPage>();
}

// A window that remembers, with an own place for learners.
struct Room : support::Desk {
    app::SessionJournal journal{folder.filePath(QStringLiteral("sessions")), document};
    MainWindow window{work()};

    Room()
    {
        window.resize(1600, 900);
        window.show();
        window.lessons().learner().setRoot(folder.filePath(QStringLiteral("learn")));
        QVERIFY(QTest::qWaitForWindowActive(&window));
    }
    MainWindow::Work work()
    {
        MainWindow::Work all = Desk::work();
        all.journal = &journal;
        return all;
    }
    QString file(const char* name) const { return folder.filePath(QLatin1String(name)); }
};

// A project of the example, with nothing over it.
bool makePlain(const QString& path)
{
    support::Desk desk;
    return desk.document.newFromExample(example) && desk.document.createProject(path);
}

// A project of the same plant with all that can lie over one: a copy of its recording with its estimator, a run, levels, a board with tiles of
// the recording, a selection, a pin, chosen trends, and a place in time.
bool layAllOver(Room& room, const QString& path, const QString& recording)
{
    MainWindow& window = room.window;
    if (!QFile::copy(QStringLiteral(TITER_SOURCE_DIR "/resources/recordings/drifting-yield-run.csv"), recording))
        return false;
    if (!window.files().openExample(example) || !room.document.createProject(path)) return false;
    window.recordings().layOver("replay", {{"file", recording.toStdString()}}, QStringLiteral("B-0415"));
    app::PlantShadow& shadow = runOf(window).work().shadow();
    if (!QTest::qWaitFor([&] { return shadow.isPlaying(); }, longRun)) return false;
    room.live.pause();
    room.live.seek(heldAt);
    const auto stored = [&] {
        const auto& run = runOf(window).model().run();
        return run && !runOf(window).model().isPartial() && runOf(window).work().history().idOf(*run) != 0;
    };
    const auto held = [&] {
        return std::abs(shadow.now() - heldAt) < 3600.0 && !room.live.frame()->estimators.empty() && stored();
    };
    if (!QTest::qWaitFor(held, longRun)) return false;
    const std::string unit = room.document.flowsheet().estimators.front().unit;
    // With another level the recording is opened again.
    if (!shadow.levels().set(unit, app::UnitLevel::Advisory, "tried") || !QTest::qWaitFor(held, longRun)) return false;
    app::Board board;
    board.name = "Recorded";
    app::Tile tile;
    tile.id = "t1";
    tile.type = "big_number";
    tile.tags = {"recording/" + room.live.info()->tags.front().id};
    board.tiles = {tile};
    auto& cockpit = window.pages().page<pages::CockpitPage>();
    window.pages().show(QStringLiteral("cockpit"));
    cockpit.addBoard({});
    board.id = cockpit.boardId();
    cockpit.view()->setBoard(board);
    emit cockpit.view()->edited(board, QStringLiteral("Set up tile"));
    auto& design = window.pages().page<pages::DesignPage>();
    window.pages().show(QStringLiteral("design"));
    design.view().select({QString::fromStdString(unit)});
    design.inspectors().togglePin();
    window.pages().show(QStringLiteral("run"));
    runOf(window).trends()->choose({{runOf(window).model().variables().front().tag}});
    runOf(window).trends()->timeAxis()->zoom({day, 2 * day});
    runOf(window).transport().lookAt(1.5 * day);
    return window.windows().level() == widgets::Level::Shadow;
}

// What a person reads of a widget; how long the computer took, and when, is another each time.
QString readOf(const QWidget& widget)
{
    QString words = widget.accessibleName() + u'|' + widget.accessibleDescription();
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) words += label->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) words += button->text();
    if (const auto* box = qobject_cast<const QComboBox*>(&widget)) words += box->currentText();
    if (const auto* table = qobject_cast<const QTableWidget*>(&widget))
        for (int row = 0; row < table->rowCount(); ++row)
            for (int column = 0; column < table->columnCount(); ++column)
                if (const QTableWidgetItem* item = table->item(row, column)) words += u'|' + item->text();
    static const QRegularExpression clock(QStringLiteral("[0-9][0-9.,]* ?(ms|s)\\b|[0-9][0-9]:[0-9][0-9]"));
    return QStringLiteral("%1 %2").arg(QLatin1String(widget.metaObject()->className()),
                                       words.replace(clock, QStringLiteral("_")));
}

// All that is seen of the project, page by page.
QStringList seenIn(Room& room)
{
    MainWindow& window = room.window;
    QStringList seen;
    for (const QString& id : support::pageIds()) {
        if (id == QLatin1String("welcome")) continue; // where every project stands
        window.pages().show(id);
        support::settle();
        seen << QStringLiteral("page %1, clock %2").arg(id, window.pages().clock());
        for (const QWidget* widget : window.findChildren<QWidget*>())
            if (widget->isVisible() && !readOf(*widget).isEmpty()) seen << id + u' ' + readOf(*widget);
    }
    const plot::TimelineView* course = runOf(window).timeline()->view();
    const plot::TimelineView* plan = window.pages().page<pages::DesignPage>().timeline().view();
    for (const plot::TimelineView* view : {course, plan})
        seen << QStringLiteral("timeline %1 to %2 at %3, now %4")
                    .arg(view->shown().from)
                    .arg(view->shown().to)
                    .arg(view->scrubber())
                    .arg(view->now());
    const plot::TimeAxis* axis = runOf(window).trends()->timeAxis();
    seen << QStringLiteral("trends %1 to %2").arg(axis->range().from).arg(axis->range().to);
    seen << QStringLiteral("selected ") + window.pages().page<pages::DesignPage>().view().selection().join(u',');
    seen << QStringLiteral("level %1, runs %2")
                .arg(int(window.windows().level()))
                .arg(runOf(window).work().history().size());
    return seen;
}

bool isSettled(Room& room)
{
    return room.autoRun.isCurrent() && !room.autoRun.isRunning() &&
           room.session.state() == app::RunSession::State::Idle;
}

QList<widgets::NoticeRow*> noticesOf(MainWindow& window)
{
    QList<widgets::NoticeRow*> rows;
    for (const widgets::NoticeBar* bar : window.findChildren<widgets::NoticeBar*>()) rows += bar->rows();
    return rows;
}

bool anyFixed(MainWindow& window)
{
    const QList<widgets::NoticeRow*> rows = noticesOf(window);
    return std::any_of(rows.begin(), rows.end(), [](const widgets::NoticeRow* row) { return row->isFixed(); });
}

widgets::NoticeRow* noticeWith(MainWindow& window, const QString& words)
{
    for (widgets::NoticeRow* row : noticesOf(window))
        if (row->notice().sentence.contains(words)) return row;
    return nullptr;
}

// Nothing of the plant before is left.
void expectNothingLaid(Room& room)
{
    MainWindow& window = room.window;
    QCOMPARE(room.live.state(), app::LiveSession::State::Closed);
    QVERIFY(!runOf(window).work().shadow().isActive());
    QVERIFY(runOf(window).work().shadow().missing().name.isEmpty());
    QCOMPARE(window.windows().level(), widgets::Level::Model);
    QVERIFY(!anyFixed(window));
    QVERIFY(runOf(window).bar()->statusText().isEmpty());
    QVERIFY(runOf(window).model().isEmpty());
}

} // namespace

class ProjectStateTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { look::Theme::current().apply(*qApp); }

    // Of the same plant, so that no name tells the two apart.
    void aProjectIsAsInAFreshWindow()
    {
        QTemporaryDir files;
        const QString with = files.filePath(QStringLiteral("with.titer"));
        QStringList plain;
        for (const char* folder : {"first", "second"}) {
            QVERIFY(QDir(files.path()).mkdir(QLatin1String(folder)));
            plain << files.filePath(QLatin1String(folder)) + QStringLiteral("/plain.titer");
        }
        QVERIFY(makePlain(plain[0]));
        QVERIFY(QFile::copy(plain[0], plain[1]));
        QStringList after, fresh;
        {
            Room room;
            QVERIFY(layAllOver(room, with, files.filePath(QStringLiteral("B-0415.csv"))));
            QVERIFY(room.window.files().open(plain[0]));
            expectNothingLaid(room);
            QTRY_VERIFY_WITH_TIMEOUT(isSettled(room), longRun);
            after = seenIn(room);
            support::keep(room.window.grab().toImage(), QStringLiteral("project-after-another"));
        }
        {
            Room room;
            QVERIFY(room.window.files().open(plain[1]));
            QTRY_VERIFY_WITH_TIMEOUT(isSettled(room), longRun);
            fresh = seenIn(room);
        }
        QStringList differs;
        for (const QString& one : std::as_const(after))
            if (!fresh.contains(one)) differs << QStringLiteral("left: ") + one;
        for (const QString& one : std::as_const(fresh))
            if (!after.contains(one)) differs << QStringLiteral("missing: ") + one;
        QVERIFY2(differs.isEmpty(), qPrintable(differs.join(u'\n')));
    }

    void nothingIsLeftOverWhateverComesNext_data()
    {
        QTest::addColumn<QString>("next");
        for (const char* next : {"new", "close", "example", "lesson"}) QTest::newRow(next) << QString::fromLatin1(next);
    }
    void nothingIsLeftOverWhateverComesNext()
    {
        QFETCH(QString, next);
        Room room;
        MainWindow& window = room.window;
        QVERIFY(layAllOver(room, room.file("a.titer"), room.file("B-0415.csv")));
        if (next == QLatin1String("new")) window.action("file.new")->trigger();
        if (next == QLatin1String("close")) window.action("file.close")->trigger();
        if (next == QLatin1String("example")) QVERIFY(window.files().openExample(example));
        if (next == QLatin1String("lesson")) {
            window.shell().startLesson(QStringLiteral("feed-without-starving"));
            QTRY_VERIFY_WITH_TIMEOUT(window.lessons().isOpen(), longRun);
        }
        QCOMPARE(room.live.state(), app::LiveSession::State::Closed);
        QCOMPARE(window.windows().level(), widgets::Level::Model);
        QVERIFY(!anyFixed(window));
        QVERIFY(window.pages().page<pages::DesignPage>().inspectors().pinned().isEmpty());
        if (next == QLatin1String("new"))
            for (const widgets::NoticeRow* row : noticesOf(window))
                QVERIFY2(row->notice().glyph == look::Glyph::Info, qPrintable(row->notice().sentence));
        if (next != QLatin1String("lesson")) expectNothingLaid(room);
    }

    // The run of one plant is no run of the next, however late it ends.
    void aRunOnItsWayGoesWithItsPlant()
    {
        Room room;
        QVERIFY(makePlain(room.file("b.titer")));
        QVERIFY(room.window.files().openExample(example));
        room.session.setSpeed(3600.0);
        runOf(room.window).startRun();
        QTRY_COMPARE(room.session.state(), app::RunSession::State::Running);
        QVERIFY(room.window.files().open(room.file("b.titer")));
        QTRY_COMPARE_WITH_TIMEOUT(room.session.state(), app::RunSession::State::Idle, longRun);
        support::settle();
        QCOMPARE(runOf(room.window).work().history().size(), std::size_t(0));
        QVERIFY(runOf(room.window).model().isEmpty());
        // Nor does its speed hold up the next one.
        runOf(room.window).startRun();
        QTRY_VERIFY_WITH_TIMEOUT(runOf(room.window).model().run(), longRun);
    }

    void allOfItIsThereTheNextDay()
    {
        QTemporaryDir files;
        const QString path = files.filePath(QStringLiteral("a.titer")),
                      plain = files.filePath(QStringLiteral("b.titer"));
        const QString recording = files.filePath(QStringLiteral("B-0415.csv"));
        QVERIFY(makePlain(plain));
        qint64 run = 0;
        {
            Room room;
            QVERIFY(layAllOver(room, path, recording));
            run = runOf(room.window).work().history().idOf(*runOf(room.window).model().run());
            // Left by another project, from the page Welcome.
            room.window.pages().show(QStringLiteral("welcome"));
            QVERIFY(room.window.files().open(plain));
        }
        Room room;
        MainWindow& window = room.window;
        QVERIFY(window.files().open(path));
        QCOMPARE(window.pages().current(), QStringLiteral("run"));
        app::PlantShadow& shadow = runOf(window).work().shadow();
        QTRY_VERIFY_WITH_TIMEOUT(shadow.isActive() && room.live.frame(), longRun);
        QCOMPARE(shadow.name(), QStringLiteral("B-0415"));
        QVERIFY(!shadow.isPlaying());
        QTRY_VERIFY_WITH_TIMEOUT(std::abs(shadow.now() - heldAt) < 3600.0 && !room.live.frame()->estimators.empty(),
                                 longRun);
        QCOMPARE(window.windows().level(), widgets::Level::Shadow);
        const std::string unit = room.document.flowsheet().estimators.front().unit;
        QCOMPARE(shadow.levels().of(unit), app::UnitLevel::Advisory);
        QVERIFY(runOf(window).model().run());
        QCOMPARE(runOf(window).work().history().idOf(*runOf(window).model().run()), run);
        QCOMPARE(runOf(window).model().time(), 1.5 * day);
        QCOMPARE(window.pages().page<pages::DesignPage>().view().selection(),
                 QStringList(QString::fromStdString(unit)));
        // Tiles of the recording have their source again.
        window.pages().show(QStringLiteral("cockpit"));
        auto& cockpit = window.pages().page<pages::CockpitPage>();
        const tiles::TileFrame* frame = cockpit.view()->frame("t1");
        QVERIFY(frame);
        const auto says = [&] { return frame->view()->sentence(); };
        QTRY_VERIFY2(says().contains(QRegularExpression(QStringLiteral("[0-9]"))), qPrintable(says()));
        support::settle();
        support::keep(window.grab().toImage(), QStringLiteral("project-next-day"));
    }

    void aMissingRecordingIsAskedFor()
    {
        QTemporaryDir files;
        const QString path = files.filePath(QStringLiteral("a.titer"));
        const QString recording = files.filePath(QStringLiteral("B-0415.csv")),
                      moved = files.filePath(QStringLiteral("moved.csv"));
        {
            Room room;
            QVERIFY(layAllOver(room, path, recording));
            room.window.action("file.close")->trigger();
        }
        QVERIFY(QFile::rename(recording, moved));
        Room room;
        MainWindow& window = room.window;
        QVERIFY(window.files().open(path));
        QTRY_VERIFY(!runOf(window).work().shadow().missing().name.isEmpty());
        QCOMPARE(room.live.state(), app::LiveSession::State::Closed);
        window.action("view.notices")->trigger();
        widgets::NoticeRow* row = noticeWith(window, QStringLiteral("B-0415.csv"));
        QVERIFY(row);
        QVERIFY(row->isVisible() && !row->notice().fix.isEmpty());
        window.pages().show(QStringLiteral("cockpit"));
        const tiles::TileFrame* frame = window.pages().page<pages::CockpitPage>().view()->frame("t1");
        QVERIFY(frame);
        QVERIFY2(frame->view()->sentence().contains(QStringLiteral("No recording is overlaid")),
                 qPrintable(frame->view()->sentence()));
        bool asked = false;
        QTimer::singleShot(200, &window, [&] {
            auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            asked = true;
            dialog->findChild<QLineEdit*>()->setText(moved);
            QTest::keyClick(dialog->findChild<QLineEdit*>(), Qt::Key_Return);
        });
        emit row->fixActivated(row->notice().id);
        QVERIFY(asked);
        QTRY_VERIFY_WITH_TIMEOUT(runOf(window).work().shadow().isActive(), longRun);
        QCOMPARE(runOf(window).work().shadow().name(), QStringLiteral("B-0415"));
        QVERIFY(runOf(window).work().shadow().missing().name.isEmpty());
    }

    // Also over a page that is not looked at then.
    void aSheetOverAPageGoesWithItsPlant()
    {
        Room room;
        QVERIFY(room.window.files().openExample("cho-fed-batch"));
        room.window.pages().show(QStringLiteral("run"));
        pages::RunSheets& sheets = runOf(room.window).sheets();
        sheets.showFit(QStringLiteral("production"));
        QVERIFY(sheets.fit() && sheets.fit()->isVisible());
        room.window.pages().show(QStringLiteral("design"));
        QVERIFY(!sheets.fit()->isHidden());
        QVERIFY(room.window.files().openExample("chemostat"));
        QVERIFY(sheets.fit()->isHidden());
        room.window.pages().show(QStringLiteral("run"));
        QVERIFY(!sheets.fit()->isVisible());
    }
};

TITER_WINDOW_TEST(ProjectStateTest)

} // namespace tst_project_state

#include "tst_project_state.moc"
