// A board with an alarm that sounds on a replay, in the whole window.
#include "app/live/alarm_definitions.h"
#include "core/solve/catalogue.h"
#include "core/store/history/history_reader.h"
#include "tests/support/core/recorded.h"
#include "tests/support/test_program.h"
#include "tests/support/ui/fake_feed.h"
#include "tests/support/ui/picture.h"
#include "tests/support/ui/window.h"
#include "ui/look/language.h"
#include "ui/pages/cockpit/cockpit_page.h"
#include "ui/pages/run/run_page.h"
#include "ui/tiles/board/tile_frame.h"
#include "ui/tiles/parts/alarm_row.h"
#include "ui/window/frame/notice_panel.h"
#include "ui/window/frame/top_bar.h"

#include <QApplication>
#include <QFileInfo>
#include <QPushButton>
#include <QTest>

#include <algorithm>
#include <limits>

namespace tst_replay_alarms {

using namespace titer;
using window::MainWindow;

namespace {

constexpr int longRun = 60000; // [ms]
constexpr double hour = 3600.0;
constexpr const char* recording = TITER_SOURCE_DIR "/resources/recordings/drifting-yield-run.csv";

// A window with a project whose alarm watches the optical density of a source that nobody records here.
struct ReplayRoom : support::Desk {
    int tones = 0;
    QString path = folder.filePath(QStringLiteral("a.titer"));
    MainWindow window{workWithSound()};

    ReplayRoom()
    {
        window.resize(1366, 768);
        window.show();
        app::Document made(solve::catalogue());
        QVERIFY(made.newFromExample("drifting-yield") && made.createProject(path));
        app::DataSources sources(made);
        app::RecorderClient recorder;
        app::AlarmDefinitions definitions(made, sources, recorder);
        alarm::Definition high =
            support::alarmRow("", "Biomass high", "src-1/OD", alarm::Priority::Critical).definition;
        high.limit = 4.0;
        high.unit = "g/L";
        high.timeToRespond = 600.0;
        QVERIFY(definitions.keep(high, {}));
    }
    MainWindow::Work workWithSound()
    {
        MainWindow::Work all = work();
        all.sound = [this](alarm::Priority) { ++tones; };
        return all;
    }
    app::PlantShadow& shadow() { return window.pages().page<pages::RunPage>().work().shadow(); }
    tiles::TileView* tile()
    {
        for (const tiles::TileFrame* frame : window.pages().page<pages::CockpitPage>().view()->frames())
            if (frame->tile().type == "alarm_list") return frame->view();
        return nullptr;
    }
    // As it looks in this theme and language.
    void keepPicture(look::Choice choice, const char* language, const char* name)
    {
        look::useLanguage(QLatin1String(language));
        look::Theme::current().choose(choice);
        QTRY_VERIFY(tile() && tile()->isVisible());
        support::settle();
        support::keep(window.grab().toImage(), QLatin1String(name));
        look::Theme::current().choose(look::Choice::Light);
        look::useLanguage(QStringLiteral("en"));
        support::settle();
    }
};

} // namespace

class ReplayAlarmsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        look::Theme::current().apply(*qApp);
        look::useLanguage(QStringLiteral("en")); // which has words for one and for several, whichever slot comes first
    }

    void anAlarmIsHeardAndAcknowledgedInAReplay()
    {
        ReplayRoom room;
        QVERIFY(room.window.files().open(room.path));
        room.shadow().layOver({{"file", recording}}, QStringLiteral("B-0415"), 0.1, "replay", {.paused = true});
        QTRY_VERIFY_WITH_TIMEOUT(room.shadow().isActive() && room.live.frame(), longRun);
        room.window.shell().show(QStringLiteral("cockpit"));
        auto& cockpit = room.window.pages().page<pages::CockpitPage>();
        cockpit.addBoard("bioreactor");
        if (!room.tile()) cockpit.addTile("alarm_list");
        QVERIFY(room.tile());
        QTRY_VERIFY2_WITH_TIMEOUT(room.tile()->remark().startsWith(QStringLiteral("Replay: ")),
                                  qPrintable(room.tile()->remark()), longRun);
        QVERIFY(room.tile()->sentence().startsWith(QStringLiteral("Alarms: no alarms")));
        // It is made again with another language.
        const auto sounds = [&] { return room.window.findChild<window::TopBar*>()->silenceButton()->isVisible(); };
        QVERIFY(!sounds());
        // Played to its end, where there is more than 4 g/L.
        room.live.setSpeed(std::numeric_limits<double>::infinity());
        room.live.play();
        QTRY_VERIFY_WITH_TIMEOUT(room.live.state() == app::LiveSession::State::Ended, longRun);
        QTRY_VERIFY(room.tile()->sentence().contains(QStringLiteral("Biomass high")));
        QTRY_VERIFY(room.tones > 0);
        QTRY_VERIFY(sounds());
        room.keepPicture(look::Choice::Light, "en", "replay-alarms-light");
        room.keepPicture(look::Choice::Dark, "de", "replay-alarms-dark-de");
        // By keys, in the tile.
        auto* row = room.tile()->findChild<tiles::AlarmRowView*>();
        QVERIFY(row);
        QTest::keyClick(row, Qt::Key_A);
        QTRY_VERIFY(room.tile()->sentence().contains(QStringLiteral("Acknowledged")));
        QTRY_VERIFY(!sounds());
        // Back to before it was raised, and there again: it is as it was at that time, and silent.
        room.live.seek(1.0 * hour);
        QTRY_VERIFY_WITH_TIMEOUT(room.tile()->sentence().startsWith(QStringLiteral("Alarms: no alarms")), longRun);
        QTRY_VERIFY(!sounds());
        // Nothing of it came into recorded data.
        QVERIFY(!QFileInfo::exists(QString::fromStdString(store::historyFolder(room.path.toStdString()))));
    }

    // A draft that was named: it sounded again, and what was acknowledged was not.
    void whatWasSilencedStaysSoWhereTheProjectIsSavedElsewhere()
    {
        ReplayRoom room;
        QVERIFY(room.window.files().open(room.path));
        room.shadow().layOver({{"file", recording}}, QStringLiteral("B-0415"), 0.1, "replay", {.paused = true});
        QTRY_VERIFY_WITH_TIMEOUT(room.shadow().isActive() && room.live.frame(), longRun);
        room.window.shell().show(QStringLiteral("cockpit"));
        room.live.setSpeed(std::numeric_limits<double>::infinity());
        room.live.play();
        QTRY_VERIFY_WITH_TIMEOUT(room.live.state() == app::LiveSession::State::Ended, longRun);
        QPushButton* silence = room.window.findChild<window::TopBar*>()->silenceButton();
        QTRY_VERIFY(room.tones > 0 && silence->isVisible());
        silence->click();
        QTRY_VERIFY(!silence->isVisible());
        const int tones = room.tones;
        QVERIFY(room.document.continueIn(room.folder.filePath(QStringLiteral("b.titer"))));
        QTest::qWait(500);
        QCOMPARE(room.tones, tones);
        QVERIFY(!silence->isVisible());
    }

    // As where a project is opened again with its recording at the same time: an alarm that waits there is no news, but it is told.
    void oneThatIsMetAgainStandsBesideTheNotices()
    {
        ReplayRoom room;
        QVERIFY(
            support::makeStore(store::historyFolder(room.path.toStdString()), 10)); // its tag was never recorded there
        QVERIFY(room.window.files().open(room.path));
        const widgets::Counter* counter = room.window.findChild<window::TopBar*>()->counter();
        QTRY_COMPARE_WITH_TIMEOUT(counter->text(), QStringLiteral("1 notice"), longRun);
        room.shadow().layOver({{"file", recording}}, QStringLiteral("B-0415"), 0.1, "replay", {.paused = true});
        QTRY_VERIFY_WITH_TIMEOUT(room.shadow().isActive() && room.live.frame(), longRun);
        room.live.setSpeed(std::numeric_limits<double>::infinity());
        room.live.play();
        QTRY_COMPARE_WITH_TIMEOUT(counter->text(), QStringLiteral("Replay: 1 alarm"), longRun);
        QTRY_VERIFY_WITH_TIMEOUT(room.live.state() == app::LiveSession::State::Ended, longRun);
        const app::LaidRecording laid = room.shadow().laid();
        room.shadow().leave();
        QTRY_COMPARE_WITH_TIMEOUT(counter->text(), QStringLiteral("1 notice"), longRun);
        room.shadow().comeBack(laid);
        QTRY_COMPARE_WITH_TIMEOUT(counter->text(), QStringLiteral("Replay: 1 alarm, 1 notice"), longRun);
        // The list holds both, begins with the alarm and leads to it.
        auto* panel = room.window.findChild<window::NoticePanel*>();
        room.window.findChild<window::TopBar*>()->counter()->click();
        QVERIFY(panel->isVisible());
        QList<widgets::NoticeRow*> rows = panel->findChildren<widgets::NoticeRow*>();
        QCOMPARE(rows.size(), 2);
        std::ranges::sort(rows, {}, &QWidget::y);
        QCOMPARE(rows.first()->notice().place, QStringLiteral("Replay: 1 alarm"));
        QVERIFY2(rows.first()->notice().sentence.contains(QStringLiteral("Biomass high")),
                 qPrintable(rows.first()->notice().sentence));
        QPushButton* show = nullptr;
        for (QPushButton* button : rows.first()->findChildren<QPushButton*>())
            if (button->text() == QLatin1String("Show the alarms")) show = button;
        QVERIFY(show && show->isVisible());
        show->click();
        QVERIFY(!panel->isVisible());
        QVERIFY(room.window.pages().page<pages::CockpitPage>().isVisible());
    }
};

TITER_WINDOW_TEST(ReplayAlarmsTest)

} // namespace tst_replay_alarms

#include "tst_replay_alarms.moc"
