// What a project says lay over it when it was left: what comes back by itself, what is asked for, and what is not even offered.
#include "app/live/data_sources.h"
#include "app/session/session_journal.h"
#include "core/solve/catalogue.h"
#include "tests/support/test_program.h"
#include "tests/support/ui/window.h"
#include "ui/pages/data/data_page.h"
#include "ui/pages/data/inspectors/source_inspector.h"
#include "ui/pages/data/sources/source_control.h"
#include "ui/pages/run/run_page.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

namespace tst_project_place {

using namespace titer;
using window::MainWindow;

namespace {

constexpr int longRun = 60000; // [ms]
constexpr const char* example = "drifting-yield";
constexpr const char* shipped = TITER_SOURCE_DIR "/resources/recordings/drifting-yield-run.csv";

// A window that remembers, with a project of the example that a person left with nothing over it.
struct PlaceRoom : support::Desk {
    QString path = folder.filePath(QStringLiteral("a.titer"));
    app::SessionJournal journal{folder.filePath(QStringLiteral("sessions")), document};
    MainWindow window{workWithJournal()};

    PlaceRoom()
    {
        window.resize(1600, 900);
        window.show();
        app::Document made(solve::catalogue());
        QVERIFY(made.newFromExample(example) && made.createProject(path));
    }
    MainWindow::Work workWithJournal()
    {
        MainWindow::Work all = work();
        all.journal = &journal;
        return all;
    }
    app::PlantShadow& shadow() { return window.pages().page<pages::RunPage>().work().shadow(); }
    QString file(const char* name) const { return folder.filePath(QLatin1String(name)); }
};

app::LaidRecording recordingIn(const QString& file)
{
    return {.name = QStringLiteral("B-0415"),
            .connector = QStringLiteral("replay"),
            .settings = {{"file", file.toStdString()}},
            .speed = 1000};
}

} // namespace

class ProjectPlaceTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { look::Theme::current().apply(*qApp); }

    // Neither a program nor another project, whatever the project states.
    void ofAProjectOnlyItsOwnSourcesAreOffered_data()
    {
        QTest::addColumn<QString>("connector");
        QTest::addColumn<QString>("source");
        QTest::addColumn<bool>("listed");
        QTest::newRow("a program") << QStringLiteral("process") << QStringLiteral("src-1") << false;
        QTest::newRow("its own") << QStringLiteral("recorded") << QStringLiteral("src-1") << true;
        QTest::newRow("none of its own") << QStringLiteral("recorded") << QStringLiteral("src-9") << false;
    }
    void ofAProjectOnlyItsOwnSourcesAreOffered()
    {
        QFETCH(QString, connector);
        QFETCH(QString, source);
        QFETCH(bool, listed);
        PlaceRoom room;
        MainWindow& window = room.window;
        {
            app::Document document(solve::catalogue());
            QVERIFY(document.openProject(room.path));
            const base::Result<std::string> added = app::DataSources(document).add({"", "reactor", "process", {}});
            QVERIFY(added);
            QCOMPARE(*added, "src-1");
        }
        QVERIFY(window.files().open(room.path));
        window.recordings().layOverAgain({.name = QStringLiteral("Reactor"),
                                          .connector = connector,
                                          .settings = {{"command", "touch"},
                                                       {"project", room.file("other.titer").toStdString()},
                                                       {"source", source.toStdString()}}});
        const app::LaidRecording& missing = room.shadow().missing();
        QCOMPARE(!missing.name.isEmpty(), listed);
        QCOMPARE(room.live.state(), app::LiveSession::State::Closed);
        if (!listed) return;
        const connect::Settings own{{"project", room.document.path().toStdString()}, {"source", "src-1"}};
        QVERIFY(missing.settings == own);
        // One that is gone by then is not followed.
        emit window.pages().page<pages::DataPage>().sources().inspector()->removeAsked("src-1");
        window.recordings().layOverMissing();
        QVERIFY(missing.name.isEmpty());
        QCOMPARE(room.live.state(), app::LiveSession::State::Closed);
    }

    void whatIsMissingIsMissingTheNextTimeToo()
    {
        PlaceRoom room;
        MainWindow& window = room.window;
        const app::LaidRecording recording = recordingIn(room.file("gone.csv"));
        QVERIFY(window.files().open(room.path));
        window.recordings().layOverAgain(recording);
        QTRY_VERIFY(room.shadow().missing() == recording);
        window.action("file.close")->trigger();
        QVERIFY(room.shadow().missing().name.isEmpty());
        QVERIFY(window.files().open(room.path));
        QTRY_VERIFY(room.shadow().missing() == recording);
        // A file in its place that cannot be opened takes nothing away.
        room.shadow().layOver({{"file", room.file("nothing.csv").toStdString()}}, recording.name);
        QTRY_COMPARE(room.live.state(), app::LiveSession::State::Faulted);
        QVERIFY(room.shadow().missing() == recording);
        window.action("file.close")->trigger();
        QVERIFY(window.files().open(room.path));
        QTRY_VERIFY(room.shadow().missing() == recording);
        // One that can does.
        room.shadow().layOver({{"file", shipped}}, recording.name);
        QTRY_VERIFY_WITH_TIMEOUT(room.shadow().isActive(), longRun);
        QVERIFY(room.shadow().missing().name.isEmpty());
    }

    // Its disk may be slow, or gone: nothing waits for it, and what is on its way is kept as it was.
    void aFileIsLookedForOnTheWay()
    {
        PlaceRoom room;
        QVERIFY(room.window.files().open(room.path));
        app::LaidRecording recording = recordingIn(room.file("gone.csv"));
        recording.at = 3600.0;
        QSignalSpy failed(&room.shadow(), &app::PlantShadow::failed);
        room.window.recordings().layOverAgain(recording);
        QCOMPARE(room.live.state(), app::LiveSession::State::Opening);
        QVERIFY(room.window.session().place().recording == recording);
        QTRY_COMPARE(room.live.state(), app::LiveSession::State::Closed);
        QVERIFY(room.shadow().missing() == recording);
        QCOMPARE(failed.count(), 1);
    }

    // That of a plant in no project, whose window is gone.
    void aWallOfAnotherPlantIsNotTaken()
    {
        PlaceRoom room;
        MainWindow& window = room.window;
        QVERIFY(window.files().open(room.path));
        window.action("file.close")->trigger(); // which keeps a place
        app::SessionRecord record;
        record.place.window.screen = QStringLiteral("right");
        QFile wall(room.file("sessions/wall-1.json"));
        QVERIFY(wall.open(QIODevice::WriteOnly));
        wall.write(app::toText(record));
        wall.close();
        QVERIFY(window.files().open(room.path));
        QVERIFY(wall.exists());
        QCOMPARE(room.journal.takeDeadWalls({}).size(), 1);
    }

    // Whoever opens it would tell that computer who he is.
    void aFileOfAnotherComputerIsNotOpenedUnasked()
    {
        PlaceRoom room;
        QVERIFY(room.window.files().open(room.path));
        const QString here = room.file("B-0415.csv"), shared = u'/' + here;
        QVERIFY(QFile::copy(QLatin1String(shipped), here));
        for (const QString& file : {shared, QStringLiteral("\\\\host\\share\\run.csv")}) {
            const app::LaidRecording recording = recordingIn(file);
            room.window.recordings().layOverAgain(recording);
            QCOMPARE(room.live.state(), app::LiveSession::State::Closed);
            QVERIFY(room.shadow().missing() == recording);
        }
    }
};

TITER_WINDOW_TEST(ProjectPlaceTest)

} // namespace tst_project_place

#include "tst_project_place.moc"
