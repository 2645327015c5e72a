// What plays under the boards: the store of a recorder that is shown alone, by the hand, by keys and by a clock of the test's own.
#include "core/store/history/historian.h"
#include "tests/support/test_program.h"
#include "tests/support/ui/picture.h"
#include "ui/look/theme.h"
#include "ui/pages/cockpit/cockpit_past.h"
#include "ui/plot/timeline/timeline.h"
#include "ui/tiles/board/replay_controls.h"

#include <QDateTime>
#include <QKeyEvent>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

namespace tst_cockpit_past {

using namespace titer;
using namespace titer::pages;

namespace {

constexpr std::int64_t second = 1'000'000;
constexpr std::int64_t begin = 1'700'000'000 * second;

// Values 0 to 99, one a minute.
std::string recorded(const QTemporaryDir& folder)
{
    const std::string project = folder.filePath(QStringLiteral("past.titer")).toStdString();
    auto historian = store::Historian::open(store::historyFolder(project));
    const auto tag = historian->tag({.source = "src-1", .name = "t", .label = "Time", .unit = "s"});
    std::vector<store::Point> points;
    for (int i = 0; i < 100; ++i) points.push_back({begin + i * 60 * second, begin + i * 60 * second, double(i)});
    if (!historian->append(*tag, points) || !historian->commit(begin + 6000 * second) || !historian->close())
        qFatal("no store");
    return project;
}

struct Stage {
    QTemporaryDir folder;
    app::PluginHost plugins{QStringList()};
    app::RecorderClient client;
    app::LiveSession session{plugins};
    app::JoinedFeed feed{client, session};
    app::BoardReplay replay{feed};
    CockpitPast past{replay};

    Stage()
    {
        past.setAttribute(Qt::WA_DontShowOnScreen);
        past.resize(1200, past.sizeHint().height());
        past.show();
    }
};

} // namespace

class TestCockpitPast : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { look::Theme::current().apply(*qApp); }

    void leadsBackThroughWhatWasRecordedAndToTheNewest()
    {
        Stage stage;
        CockpitPast& past = stage.past;
        app::JoinedFeed& feed = stage.feed;
        // Of a model alone there is nothing to look back through.
        QVERIFY(past.isHidden());
        feed.setProject(recorded(stage.folder));
        QTRY_VERIFY(!past.isHidden());
        QVERIFY(!past.newestButton()->isEnabled());
        QCOMPARE(feed.value("src-1/t").value, 99.0);
        emit past.timeline()->scrubbed(40 * 60.0);
        QVERIFY(feed.looksBack());
        QTRY_COMPARE(feed.value("src-1/t").value, 40.0);
        QCOMPARE(past.timeline()->view()->scrubber(), 40 * 60.0);
        support::picture(past, QStringLiteral("cockpit-past"), past.size());
        QTest::keyClick(past.newestButton(), Qt::Key_Space);
        QVERIFY(!feed.looksBack() && !past.newestButton()->isEnabled());
        QCOMPARE(feed.value("src-1/t").value, 99.0);
        // Keys lead there too, and whoever leaves looks at now.
        past.timeline()->view()->setFocus();
        QTest::keyClick(past.timeline()->view(), Qt::Key_Home);
        QVERIFY(feed.looksBack());
        QCOMPARE(feed.now(), 0.0);
        QTest::keyClick(past.timeline()->view(), Qt::Key_End);
        QVERIFY(!feed.looksBack());
        emit past.timeline()->scrubbed(600.0);
        past.hide();
        QVERIFY(!feed.looksBack());
    }

    // 100 values a minute apart: at 100 s per second two seconds lead from 10 min to 13 min 20 s.
    void playsWhatWasRecordedAtTheSpeedChosenUntilItIsNow()
    {
        Stage stage;
        stage.feed.setProject(recorded(stage.folder));
        QTRY_VERIFY(!stage.past.isHidden());
        app::StoreReplay& store = stage.replay.store();
        emit stage.past.timeline()->speedChosen(100.0);
        emit stage.past.timeline()->scrubbed(600.0);
        store.advance(2.0);
        QCOMPARE(stage.feed.now(), 800.0);
        QTRY_COMPARE(stage.feed.value("src-1/t").value, 13.0);
        QCOMPARE(stage.past.timeline()->speed(), 100.0);
        emit stage.past.timeline()->playToggled(true);
        QVERIFY(store.isPlaying() && stage.past.timeline()->isPlaying());
        store.advance(1000.0);
        QVERIFY(!store.isPlaying() && store.isNewest() && !stage.past.timeline()->isPlaying());
        // From now it begins anew, and a step is what a second of it is.
        store.togglePlay();
        QVERIFY(store.isPlaying() && !store.isNewest());
        store.toStart();
        store.step(1);
        QVERIFY(!store.isPlaying());
        QCOMPARE(stage.feed.now(), 100.0);
    }

    void keysPlayStepAndLeadBackToNow()
    {
        Stage stage;
        stage.feed.setProject(recorded(stage.folder));
        QTRY_VERIFY(!stage.past.isHidden());
        const auto press = [&](Qt::Key key) {
            const QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
            return tiles::takeReplayKey(stage.replay, event);
        };
        QVERIFY(tiles::replayWords(stage.replay).isEmpty());
        QVERIFY(press(Qt::Key_Home) && stage.feed.now() == 0.0);
        // Where it stands is said with its date, in the time of the computer.
        const QString first =
            QDateTime::fromMSecsSinceEpoch(begin / 1000).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
        QCOMPARE(tiles::replayWords(stage.replay), QStringLiteral("Replay paused: %1").arg(first));
        QVERIFY(press(Qt::Key_Minus) && stage.replay.shown().speed() == 100.0);
        QVERIFY(press(Qt::Key_Period) && stage.feed.now() == 100.0);
        QVERIFY(press(Qt::Key_Comma) && stage.feed.now() == 0.0);
        QVERIFY(press(Qt::Key_Space) && stage.replay.shown().isPlaying());
        QVERIFY(tiles::replayWords(stage.replay).startsWith(QStringLiteral("Replay at 100×: ")));
        QVERIFY(press(Qt::Key_Space) && !stage.replay.shown().isPlaying());
        QVERIFY(press(Qt::Key_End) && !stage.feed.looksBack());
        QVERIFY(!press(Qt::Key_A));
    }

    // What one of several viewers leaves the others go on looking at.
    void theLastViewerThatLeavesLooksAtNow()
    {
        Stage stage;
        stage.feed.setProject(recorded(stage.folder));
        QTRY_VERIFY(!stage.past.isHidden());
        const QObject wall;
        stage.replay.enter(&wall);
        emit stage.past.timeline()->scrubbed(600.0);
        stage.past.hide();
        QVERIFY(stage.feed.looksBack());
        stage.replay.leave(&wall);
        QVERIFY(!stage.feed.looksBack());
    }
};

TITER_WINDOW_TEST(TestCockpitPast)

} // namespace tst_cockpit_past

#include "tst_cockpit_past.moc"
