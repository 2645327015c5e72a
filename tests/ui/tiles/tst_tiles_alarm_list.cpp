// The alarm list: what it says of each state, what a person can do, and that nothing looks done before it is.
#include "tests/support/test_program.h"
#include "tests/support/ui/fake_feed.h"
#include "tests/support/ui/tiles.h"
#include "tests/support/ui/warnings.h"
#include "ui/look/theme.h"
#include "ui/tiles/parts/alarm_row.h"
#include "ui/tiles/parts/alarm_words.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDateTime>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

namespace tst_tiles_alarm_list {

using namespace titer;
using namespace titer::tiles;
using alarm::Priority;
using alarm::State;
using support::Stage;

namespace {

constexpr std::int64_t minute = 60'000'000; // [µs]
constexpr std::int64_t began = 1'772'000'000'000'000;

app::AlarmRow row(const std::string& id, const std::string& name, State state, Priority priority)
{
    app::AlarmRow row = support::alarmRow(id, name, "src-1/" + id, priority, began);
    row.definition.limit = 30;
    row.definition.unit = "%";
    row.definition.kind = alarm::Kind::Below;
    row.definition.cause = "Oxygen supply under demand; sparge flow at its limit of 18 L/min.";
    row.definition.response = "Check oxygen valve XV-114 and the sparger; raise stirrer to 95 1/min.";
    row.definition.timeToRespond = 600;
    row.alarmStatus.state = state;
    row.alarmStatus.value = 24;
    row.alarmStatus.status = connect::status::good;
    row.alarmStatus.active = state != State::ReturnedUnacknowledged;
    return row;
}

std::vector<app::AlarmRow> oneOfEach()
{
    app::AlarmRow low = row("do", "Oxygen low", State::Unacknowledged, Priority::High);
    app::AlarmRow ph = row("ph", "pH off the model", State::ReturnedUnacknowledged, Priority::Low);
    ph.definition.kind = alarm::Kind::Deviation;
    ph.alarmStatus.returnedAt = began + 5 * minute;
    app::AlarmRow gas = row("gas", "Off-gas analyser", State::Acknowledged, Priority::Medium);
    gas.definition.kind = alarm::Kind::BadQuality;
    gas.alarmStatus.status = connect::status::badNoCommunication;
    gas.alarmStatus.person = "A. Holm";
    gas.alarmStatus.reason = "cable being checked";
    app::AlarmRow foam = row("foam", "Foam level high", State::Shelved, Priority::Medium);
    foam.alarmStatus.shelvedUntil = began + 240 * minute;
    foam.alarmStatus.person = "A. Holm";
    foam.alarmStatus.reason = "probe cleaned";
    app::AlarmRow idle = row("idle", "Feed flow low", State::SuppressedDesign, Priority::High);
    app::AlarmRow out = row("out", "Level high", State::OutOfService, Priority::Critical);
    return {out, idle, foam, gas, ph, low, row("calm", "Temperature high", State::Normal, Priority::Critical)};
}

app::Tile tileOf(const std::string& blink = "on")
{
    return {.id = "t1", .type = "alarm_list", .settings = {{"blink", blink}}};
}

// Five minutes after the alarms began.
Stage stageWith(std::vector<app::AlarmRow> alarms)
{
    Stage stage;
    stage.feed->setOrigin(began);
    stage.feed->setNow(300);
    stage.alarms->setRows(std::move(alarms));
    stage.show(tileOf(), {500, 640});
    return stage;
}

QList<AlarmRowView*> rowsOf(const Stage& stage)
{
    QList<AlarmRowView*> rows = stage.view->findChildren<AlarmRowView*>();
    rows.removeIf([](const AlarmRowView* row) { return row->isHidden(); });
    std::sort(rows.begin(), rows.end(), [](const auto* a, const auto* b) { return a->y() < b->y(); });
    return rows;
}

bool shows(const QWidget* place, const QString& words)
{
    for (const QLabel* label : place->findChildren<QLabel*>())
        if (label->isVisible() && label->text().startsWith(words)) return true;
    return false;
}

QPushButton* button(QWidget* row, const QString& words)
{
    for (QPushButton* button : row->findChildren<QPushButton*>())
        if (button->text() == words && !button->isHidden()) return button;
    return nullptr;
}

} // namespace

class TstTilesAlarmList : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { look::Theme::current().apply(*qApp); }

    void listsThoseThatCallFirstAndLastWhatIsNormal()
    {
        const Stage stage = stageWith(oneOfEach());
        QStringList order;
        for (const AlarmRowView* view : rowsOf(stage)) order += QString::fromStdString(view->row().definition.id);
        QCOMPARE(order, QStringList({"do", "ph", "gas", "foam", "idle", "out", "calm"}));
    }

    // What is set up is seen before it is raised: what it watches, with its limit and unit, and the value now.
    void saysWhatIsSetUpAndNormal()
    {
        Stage stage({{"src-1/calm", "Temperature", "°C"}});
        app::AlarmRow calm = row("calm", "Temperature high", State::Normal, Priority::Critical);
        calm.definition.kind = alarm::Kind::Above;
        calm.definition.limit = 38;
        calm.definition.unit = "°C";
        app::AlarmRow own = calm;
        own.definition.id = own.alarmStatus.id = "titer.disk";
        stage.feed->setValue("src-1/calm", 36.5);
        stage.alarms->setRows({calm, own});
        stage.show(tileOf(), {500, 640});
        QCOMPARE(rowsOf(stage).size(), 1); // Titer's own are no news while they are normal
        QVERIFY(shows(stage.view, "No active alarms"));
        AlarmRowView* view = rowsOf(stage)[0];
        QCOMPARE(view->accessibleName(), QString("Temperature high, 36.5 °C, Normal, Temperature above 38.0\u00A0°C"));
        QVERIFY(shows(view, "Normal&nbsp;&nbsp; Temperature above 38.0\u00A0°C"));
        QCOMPARE(stage.view->sentence(), QString("Alarms: no alarms"));
        QVERIFY(stage.view->numbers().contains("Temperature high,critical,normal"));
        // Nobody would notice it: that is said.
        stage.alarms->setWatched(false);
        QVERIFY(view->accessibleName().contains("Not evaluated"));
        stage.alarms->setWatched(true);
        calm.whyNot = base::say("The tag “{1}” is neither in the recording nor in the model.", "src-1/calm");
        stage.alarms->setRows({calm});
        QVERIFY(view->accessibleName().endsWith("Not evaluated, The tag “src-1/calm” is neither in the recording nor "
                                                "in the model."));
        QTest::keyClick(view, Qt::Key_Return);
        QVERIFY(!button(view, "Shelve…"));
        QVERIFY(button(view, "Set up…"));
    }

    // On a batch that is watched: what is out, and by which variables.
    void saysWhatIsOutOfABatch()
    {
        Stage stage({{"src-1/good.in_control", "good.in_control", "1"},
                     {"src-1/good.maturity", "good.maturity", "%"},
                     {"src-1/good.alarm", "good.alarm", "", connect::TagKind::Text}});
        app::FeedValue words;
        words.text = "SPE beyond its 99 % limit since 7 h: feed (60), pH (1)";
        words.quality = app::FeedValue::Quality::Good;
        stage.feed->setValue("src-1/good.alarm", words);
        app::AlarmRow batch = row("good.in_control", "Batch out of control", State::Unacknowledged, Priority::High);
        const app::AlarmRow other = row("do", "Oxygen low", State::Unacknowledged, Priority::High);
        stage.alarms->setRows({batch, other});
        stage.show(tileOf(), {500, 640});
        for (AlarmRowView* view : rowsOf(stage)) {
            const bool isOfBatch = view->row().definition.id == "good.in_control";
            if (!view->isOpen()) QTest::keyClick(view, Qt::Key_Return);
            QCOMPARE(shows(view, "SPE beyond its 99 % limit since 7 h: feed (60)"), isOfBatch);
            QCOMPARE(view->accessibleName().contains("feed (60)"), isOfBatch);
        }
        // One that has returned says nothing of what is now.
        batch.alarmStatus.state = State::ReturnedUnacknowledged;
        batch.alarmStatus.active = false;
        stage.alarms->setRows({batch});
        QVERIFY(!rowsOf(stage)[0]->accessibleName().contains("feed (60)"));
    }

    void anEmptyListSaysHowToSetOneUp()
    {
        const Stage stage = stageWith({});
        QVERIFY(shows(stage.view, "No alarm is set up yet. Choose “Limits…”"));
        QSignalSpy asked(stage.view, &TileView::alarmAsked);
        QVERIFY(button(stage.view, "Set up alarms"));
        button(stage.view, "Set up alarms")->click();
        QCOMPARE(asked.size(), 1);
    }

    // Of a run without dates the times are those of its process, and nobody takes it for the plant.
    void marksWhatIsOfAReplayOrTheModel()
    {
        using Of = app::AlarmClock::Of;
        const Stage stage = stageWith({row("do", "Oxygen low", State::Unacknowledged, Priority::High)});
        QVERIFY(!stage.view->remark().contains("Replay"));
        constexpr std::int64_t hour = 60 * minute;
        stage.alarms->setClock({Of::Replay, began + 4 * minute, 0});
        QVERIFY(stage.view->remark().startsWith("Replay: "));
        QVERIFY(shows(stage.view, "Alarms of the replay"));
        QVERIFY(stage.view->sentence().contains("respond within 10 min, 6 min left")); // by its clock
        stage.alarms->setClock({Of::Model, began + 4 * minute, began - 26 * hour});
        QVERIFY(stage.view->remark().startsWith("Model: "));
        QVERIFY(shows(rowsOf(stage)[0], "since day 1, 02:00"));
        // The plant's own go on.
        stage.alarms->setElsewhere(2);
        QVERIFY(shows(stage.view, "Alarms of the model"));
        QVERIFY(stage.view->sentence().contains("The recorder has 2 alarm"));
    }

    void opensTheWorstInPlaceAndOthersWhenAsked()
    {
        const Stage stage = stageWith(oneOfEach());
        const QList<AlarmRowView*> rows = rowsOf(stage);
        QVERIFY(rows[0]->isOpen());
        QVERIFY(!rows[2]->isOpen());
        QTest::keyClick(rows[2], Qt::Key_Return);
        QVERIFY(rows[2]->isOpen());
        QTest::keyClick(rows[0], Qt::Key_Space);
        QVERIFY(!rows[0]->isOpen());
        // What a person chose stays while the alarm stands so.
        stage.alarms->setRows(oneOfEach());
        QVERIFY(!rowsOf(stage)[0]->isOpen());
    }

    void saysHowMuchTimeIsLeft()
    {
        const support::FakeFeed feed;
        const app::AlarmRow low = row("do", "Oxygen low", State::Unacknowledged, Priority::High);
        QCOMPARE(valueAndLimit(low, feed), QString("24\u00A0%, limit 30"));
        QCOMPARE(stateDetail(low, began + 5 * minute), QString("respond within 10 min, 5 min left"));
        QCOMPARE(stateDetail(low, began + 13 * minute), QString("respond within 10 min, overdue for 3 min"));
        const app::AlarmRow ph = oneOfEach()[4];
        QCOMPARE(stateDetail(ph, began + 56 * minute), QString("unacknowledged, normal again for 51 min"));
        QVERIFY(whenText(ph).contains(QLatin1String(" to ")));
        const app::AlarmRow foam = oneOfEach()[2];
        QVERIFY(whenText(foam).startsWith(QLatin1String("until ")));
        QVERIFY(stateDetail(foam, began).endsWith(QLatin1String("by A. Holm, probe cleaned")));
        QVERIFY(!valueAndLimit(oneOfEach()[3], feed).contains(QLatin1String("24")));
    }

    // Recorded in mg/L, read in g/L on every page: in lists, what is spoken, the list of definitions and copies.
    void valueAndLimitHaveTheUnitOfTheTag()
    {
        app::FeedTag titre{"src-1/titre", "Titre", "mg/L"};
        titre.measures = "model/p.titer";
        titre.unitOfModel = "g/L";
        const support::FakeFeed feed({titre});
        app::AlarmRow high = row("titre", "Titre low", State::Unacknowledged, Priority::High);
        high.definition.unit = "mg/L";
        high.definition.limit = 5500;
        high.alarmStatus.value = 5000;
        QCOMPARE(valueAndLimit(high, feed), QString("5.00\u00A0g/L, limit 5.50"));
        QVERIFY(alarmSentence(high, feed, began).contains(QStringLiteral("5.00\u00A0g/L, limit 5.50")));
        QCOMPARE(conditionText(high.definition, feed), QString("Titre below 5.50\u00A0g/L"));
        QVERIFY(alarmTable({high}, feed).contains(QLatin1String(",5,5.5,g/L,")));
        high.definition.kind = alarm::Kind::Rate;
        QVERIFY(valueAndLimit(high, feed).endsWith(QStringLiteral("limit 5.50\u00A0g/L per second")));
    }

    void acknowledgesByKeyAndButton()
    {
        const Stage stage = stageWith(oneOfEach());
        const QList<AlarmRowView*> rows = rowsOf(stage);
        QTest::keyClick(rows[1], Qt::Key_A);
        button(rows[0], "Acknowledge")->click();
        QTest::keyClick(rows[2], Qt::Key_A); // is acknowledged already
        QCOMPARE(stage.alarms->acts().size(), std::size_t(2));
        QCOMPARE(stage.alarms->acts()[0].alarm, std::string("ph"));
        QCOMPARE(stage.alarms->acts()[1].alarm, std::string("do"));
        // The rows stand as they stood until the board says otherwise.
        QCOMPARE(rowsOf(stage)[0]->row().alarmStatus.state, State::Unacknowledged);
    }

    void shelvesWithAReasonAndForAsLongAsAllowed()
    {
        std::vector<app::AlarmRow> alarms = oneOfEach();
        alarms[5].definition.maxShelving = 5400;
        const Stage stage = stageWith(alarms);
        AlarmRowView* low = rowsOf(stage)[0];
        QTest::keyClick(low, Qt::Key_S);
        auto* reason = low->findChild<QLineEdit*>();
        auto* time = low->findChild<QComboBox*>();
        QVERIFY(reason->isVisible());
        QCOMPARE(time->itemText(time->count() - 1), QString("1 h 30 min"));
        QTest::keyClick(reason, Qt::Key_Return);
        QVERIFY(stage.alarms->acts().empty()); // no reason was given
        QTest::keyClicks(reason, "probe is cleaned");
        time->setCurrentIndex(time->count() - 1);
        QTest::keyClick(reason, Qt::Key_Return);
        QCOMPARE(stage.alarms->acts().size(), std::size_t(1));
        QCOMPARE(stage.alarms->acts()[0].reason, std::string("probe is cleaned"));
        QCOMPARE(stage.alarms->acts()[0].until, began + 5 * minute + 90 * minute);
    }

    void reportsInTheRowWhyAnActWasRefused()
    {
        const Stage stage = stageWith(oneOfEach());
        stage.alarms->refuse(base::Error{base::Code::Io, "", base::say("The recorder does not answer.")});
        AlarmRowView* low = rowsOf(stage)[0];
        QTest::keyClick(low, Qt::Key_A);
        QVERIFY(shows(low, "The recorder does not answer."));
        QCOMPARE(low->accessibleDescription(), QString("The recorder does not answer."));
        QVERIFY(button(low, "Acknowledge")->isEnabled());
        QCOMPARE(low->row().alarmStatus.state, State::Unacknowledged);
        // Also where the row was closed.
        AlarmRowView* ph = rowsOf(stage)[1];
        QVERIFY(!ph->isOpen());
        QTest::keyClick(ph, Qt::Key_A);
        QVERIFY(shows(ph, "The recorder does not answer."));
    }

    void leadsThroughAllRowsByKeys()
    {
        const Stage stage = stageWith(oneOfEach());
        stage.view->activateWindow();
        const QList<AlarmRowView*> rows = rowsOf(stage);
        rows[0]->setFocus();
        QTest::keyClick(rows[0], Qt::Key_Down);
        QCOMPARE(stage.view->focusWidget(), static_cast<QWidget*>(rows[1]));
        QTest::keyClick(rows[1], Qt::Key_End);
        QCOMPARE(stage.view->focusWidget(), static_cast<QWidget*>(rows.last()));
        QVERIFY(rows.last()->accessibleName().startsWith(QLatin1String("Temperature high")));
        QTest::keyClick(rows.last(), Qt::Key_Up);
        // The focus does not fall out of the list with the row that had it.
        std::vector<app::AlarmRow> fewer = oneOfEach();
        fewer.erase(fewer.begin());
        stage.alarms->setRows(fewer);
        QCOMPARE(stage.view->focusWidget(), static_cast<QWidget*>(rows[6]));
    }

    void asksForTheTrendOfItsTag()
    {
        const Stage stage = stageWith(oneOfEach());
        QSignalSpy asked(stage.view, &TileView::tagActivated);
        button(rowsOf(stage)[0], "Trend")->click();
        QTest::keyClick(rowsOf(stage)[1], Qt::Key_T);
        QCOMPARE(asked.size(), 2);
        QCOMPARE(asked[0][0].toString(), QString("src-1/do"));
    }

    void isCalmWithoutAlarmsAndSaysWhenNobodyWatches()
    {
        const Stage stage = stageWith({});
        QVERIFY(!stage.view->sentence().contains(QLatin1String("recorder")));
        QCOMPARE(stage.view->sentence(), QString("Alarms: no alarms"));
        stage.alarms->setWatched(false);
        QVERIFY(stage.view->sentence().contains(QLatin1String("not monitored")));
        QVERIFY(shows(stage.view, "The alarms are not monitored"));
    }

    void outlinesAtOneHertzUnlessItIsTurnedOff()
    {
        for (const char* blink : {"on", "off"}) {
            Stage stage = stageWith(oneOfEach());
            stage.view->setTile(tileOf(blink));
            stage.settle();
            const QImage lit = stage.picture("alarm_list-lit");
            bool differs = false;
            for (int i = 0; i < 4 && !differs; ++i) {
                QTest::qWait(150);
                differs = stage.picture("alarm_list-half") != lit;
            }
            QCOMPARE(differs, std::string_view(blink) == "on");
        }
    }

    void restsWhileItIsHidden()
    {
        const Stage stage = stageWith({});
        stage.card->hide();
        stage.alarms->setRows(oneOfEach());
        QVERIFY(rowsOf(stage).isEmpty());
        stage.card->show();
        QCoreApplication::processEvents();
        QCOMPARE(rowsOf(stage).size(), 7);
    }

    void showsTheFirstRowsOfAFlood()
    {
        std::vector<app::AlarmRow> flood;
        for (int i = 0; i < 1000; ++i)
            flood.push_back(row("al-" + std::to_string(i), "Alarm", State::Unacknowledged, Priority(1 + i % 4)));
        const Stage stage = stageWith(flood);
        QCOMPARE(rowsOf(stage).size(), 60);
        QVERIFY(button(stage.view, "Show 940 more"));
        flood[0].alarmStatus.state = State::Acknowledged;
        stage.alarms->setRows(flood);
        QCoreApplication::processEvents();
        QCOMPARE(rowsOf(stage).size(), 60);
        QCOMPARE(stage.view->numbers().count(u'\n'), 1001);
    }

    void looksRightInEveryLook()
    {
        const support::Warnings warnings;
        Stage stage = stageWith(oneOfEach());
        for (const auto& [choice, name] :
             {std::pair(look::Choice::Light, "light"), std::pair(look::Choice::Dark, "dark"),
              std::pair(look::Choice::Wall, "wall")}) {
            look::Theme::current().choose(choice);
            QVERIFY(support::inked(stage.picture(QStringLiteral("alarm_list-%1").arg(QLatin1String(name)))) > 0.01);
        }
        // A wall shows what to do, and nothing to press.
        QVERIFY(!button(stage.view, "Acknowledge")->isVisible());
        QVERIFY(shows(stage.view, "Check oxygen valve"));
        look::Theme::current().setTextScale(200);
        stage.picture("alarm_list-wall-200");
        look::Theme::current().choose(look::Choice::Light);
        stage.picture("alarm_list-light-200");
        look::Theme::current().setTextScale(100);
        QTest::keyClick(rowsOf(stage)[0], Qt::Key_S);
        stage.alarms->setWatched(false);
        stage.picture("alarm_list-shelving");
        QCOMPARE(warnings.messages(), QStringList());
    }
};

TITER_WINDOW_TEST(TstTilesAlarmList)

} // namespace tst_tiles_alarm_list

#include "tst_tiles_alarm_list.moc"
