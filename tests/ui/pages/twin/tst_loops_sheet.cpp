// Loops at devices in the window: what is said of each, arming by a confirmation that is held with the mouse or Space, the plan as a fan behind
// the course so far, the log of the guards; the button in the top bar that takes all of them back. What the recorder sends is made here.
#include "tests/support/test_program.h"
#include "tests/support/ui/picture.h"
#include "tests/support/ui/warnings.h"
#include "tests/support/ui/window.h"
#include "ui/look/language.h"
#include "ui/pages/twin/arm_panel.h"
#include "ui/pages/twin/loops_sheet.h"
#include "ui/plot/xy/xy_plot.h"
#include "ui/shown/loops/loop_words.h"
#include "ui/window/armed_bar.h"
#include "ui/window/frame/top_bar.h"
#include "ui/window/window_actions.h"
#include "ui/window/window_loops.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

#include <algorithm>
#include <cmath>

namespace tst_loops_sheet {

using namespace titer;
using namespace titer::pages;
using app::LoopRow;
using guard::ArmState;
using look::Theme;

namespace {

constexpr double litrePerHour = 1e-3 / 3600.0; // [m3/s]

LoopRow feed()
{
    LoopRow row;
    row.id = "feed";
    row.label = "Glucose feed";
    row.type = "predictive";
    row.source = "src-1";
    row.writes = "feed.out.flow";
    row.tag = "P101.set";
    row.unit = "L/h";
    row.guard = "feed_guard";
    row.advised = 2.0 * litrePerHour;
    row.let = 1.5 * litrePerHour;
    row.held = row.recipe = 1.0 * litrePerHour;
    row.limit = guard::Limit::Max;
    row.arming = ArmState::Advisory;
    row.status = control::PlanStatus::Suboptimal;
    row.plan = app::LoopPlan{{0.0, 3600.0, 7200.0},
                             {{1.5 * litrePerHour, 1.2 * litrePerHour, 1.0 * litrePerHour},
                              {1.5 * litrePerHour, 0.8 * litrePerHour, 0.9 * litrePerHour},
                              {1.5 * litrePerHour, 1.4 * litrePerHour, 1.1 * litrePerHour}},
                             1'000'000'000,
                             1.0};
    return row;
}

struct Stand {
    app::RecorderClient recorder;
    app::LoopSession loops{recorder};
    app::LoopTrail trail{loops};

    void send(std::vector<LoopRow> rows, std::vector<app::LoopNote> notes = {})
    {
        emit recorder.loopsChanged(
            std::make_shared<const app::LoopPicture>(app::LoopPicture{std::move(rows), std::move(notes)}));
    }
};

QString cell(const QTableWidget* table, int row, int column)
{
    return table->item(row, column) ? table->item(row, column)->text() : QString();
}

} // namespace

class LoopsSheetTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { Theme::current().apply(*qApp); }
    void cleanup()
    {
        look::useLanguage(QStringLiteral("en"));
        Theme::current().setTextScale(100);
    }

    void listsWhatIsAdvisedAndWhatTheGuardLetsThrough()
    {
        Stand stand;
        QWidget page;
        page.resize(1280, 720);
        LoopsSheet sheet(stand.loops, stand.trail, &page);
        page.show();
        stand.send({feed()});
        sheet.open();
        const QTableWidget* table = sheet.table();
        QCOMPARE(table->rowCount(), 1);
        QStringList cells;
        for (int i = 0; i < table->columnCount(); ++i) cells << cell(table, 0, i).replace(QChar(0xa0), u' ');
        QCOMPARE(cells, QStringList({"Glucose feed", "advisory, may be armed", "–", "2.00 L/h", "1.50 L/h", "maximum",
                                     "1.00 L/h", "1.00 L/h", "suboptimal"}));
        // The recipe, the fall-back of its guard, or what the device held.
        QCOMPARE(table->horizontalHeaderItem(7)->text(), QStringLiteral("Drops to"));
        QVERIFY(!sheet.disarmAllButton()->isEnabled());
        LoopRow armed = feed();
        armed.arming = ArmState::Armed;
        armed.armedLeft = 2520.0;
        armed.isDriven = true;
        stand.send({armed});
        QCOMPARE(cell(table, 0, 1), QStringLiteral("armed, 42 min left"));
        QVERIFY(sheet.disarmAllButton()->isEnabled());
        stand.send({});
        QCOMPARE(table->rowCount(), 0);
        sheet.refresh();
        QVERIFY(!sheet.plot()->model().message.isEmpty());
    }

    // In litres per hour over hours from now on: what was, and the moves to come over the band of their scenarios.
    void thePlanIsAFanBehindTheCourse()
    {
        Stand stand;
        QWidget page;
        LoopsSheet sheet(stand.loops, stand.trail, &page);
        stand.send({feed()});
        LoopRow row = feed();
        stand.trail.take(0); // a clock that was set back
        row.let = 1.2 * litrePerHour;
        stand.send({row});
        QVERIFY(stand.trail.of("feed").size() >= 1 && stand.trail.of("none").empty());
        sheet.refresh();
        const QList<plot::XyCurve>& curves = sheet.plot()->model().curves;
        QCOMPARE(curves.size(), 4);
        const plot::XyCurve& plan = curves[0];
        QCOMPARE(plan.y.size(), 5); // two moves that hold, and the last
        QVERIFY(std::abs(plan.y[2] - 1.2) < 1e-12 && std::abs(plan.low[2] - 0.8) < 1e-12);
        QVERIFY(std::abs(plan.high[2] - 1.4) < 1e-12);
        QVERIFY(std::abs(plan.x[2] - plan.x[0] - 1.0) < 1e-12 && plan.x[1] == plan.x[2]);
        const plot::XyCurve& let = curves[2];
        QVERIFY(let.dashed && let.name == QStringLiteral("Guard would let through"));
        QVERIFY(std::abs(let.y.last() - 1.2) < 1e-12);
        QVERIFY(std::abs(curves[3].y.last() - 2.0) < 1e-12);
        QCOMPARE(sheet.plot()->model().levels.size(), 1);
    }

    // However long it goes on, with points that are further apart.
    void theCourseKeepsItsLength()
    {
        Stand stand;
        stand.send({feed()});
        for (std::size_t i = 1; i <= 3 * app::LoopTrail::maxPoints; ++i)
            stand.trail.take(std::int64_t(4e15) + std::int64_t(i) * 1'000'000);
        const std::vector<app::LoopPoint>& points = stand.trail.of("feed");
        QVERIFY(points.size() < app::LoopTrail::maxPoints && points.size() > app::LoopTrail::maxPoints / 4);
        QVERIFY(std::ranges::is_sorted(points, {}, &app::LoopPoint::time));
    }

    void theLogSaysWhichLimitCutWhichValue()
    {
        Stand stand;
        QWidget page;
        LoopsSheet sheet(stand.loops, stand.trail, &page);
        stand.send({feed()},
                   {{1'000'000,
                     "src-1",
                     {"guard_would_cut", "guards/feed_guard", "2 L/h", "1.5 L/h", "max; A. Keller, 2026-11-30"}},
                    {2'000'000, "src-1", {"arming", "guards/feed_guard", "advisory", "armed", "b.moser"}}});
        sheet.refresh();
        QCOMPARE(sheet.log()->rowCount(), 2);
        QCOMPARE(cell(sheet.log(), 0, 2), QStringLiteral("arming"));
        QCOMPARE(cell(sheet.log(), 0, 4), QStringLiteral("armed"));
        QCOMPARE(cell(sheet.log(), 1, 1), QStringLiteral("feed_guard"));
        QCOMPARE(cell(sheet.log(), 1, 2), QStringLiteral("would cut"));
        QCOMPARE(cell(sheet.log(), 1, 3), QStringLiteral("2 L/h"));
        QCOMPARE(cell(sheet.log(), 1, 5), QStringLiteral("maximum; A. Keller, 2026-11-30"));
    }

    // Nothing listens here, so each act comes back with why it was not done.
    void theConfirmationIsHeld_data()
    {
        QTest::addColumn<bool>("byKey");
        QTest::newRow("mouse") << false;
        QTest::newRow("Space") << true;
    }
    void theConfirmationIsHeld()
    {
        QFETCH(bool, byKey);
        Stand stand;
        ArmPanel panel(stand.loops);
        QSignalSpy acts(&panel, &ArmPanel::failed);
        panel.show();
        panel.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&panel));
        LoopRow row = feed();
        row.advisoryLeft = 3.0 * 3600.0;
        stand.send({row});
        panel.setLoop("feed");
        QVERIFY(panel.armButton()->isVisible() && !panel.armButton()->isEnabled());
        QVERIFY(panel.words().contains(QStringLiteral("3 h left")));
        row.advisoryLeft = 0.0;
        row.doubt = guard::Distrust::Stale;
        stand.send({row});
        QVERIFY(!panel.armButton()->isEnabled());
        QVERIFY(panel.words().contains(QStringLiteral("Look at the sensor")));
        row.doubt = guard::Distrust::None;
        stand.send({row});
        QPushButton* arm = panel.armButton();
        QVERIFY(arm->isEnabled());
        arm->setFocus();
        byKey ? QTest::keyPress(arm, Qt::Key_Space) : QTest::mousePress(arm, Qt::LeftButton);
        QCOMPARE(acts.count(), 1);
        row.arming = ArmState::Holding;
        row.holdLeft = 1.0;
        stand.send({row});
        QVERIFY(arm->isEnabled() && arm->isDown());
        byKey ? QTest::keyRelease(arm, Qt::Key_Space) : QTest::mouseRelease(arm, Qt::LeftButton);
        QCOMPARE(acts.count(), 2);
        // Held again, the panel goes: it is let go of.
        byKey ? QTest::keyPress(arm, Qt::Key_Space) : QTest::mousePress(arm, Qt::LeftButton);
        panel.hide();
        QCOMPARE(acts.count(), 4);
        panel.show();
        row.arming = ArmState::Armed;
        row.isDriven = true;
        row.armedLeft = 60.0;
        stand.send({row});
        QVERIFY(!arm->isVisible() && panel.disarmButton()->isVisible() && !panel.beginButton()->isVisible());
        QVERIFY(panel.words().contains(QStringLiteral("Back to the recipe")));
        QVERIFY(panel.words().contains(QStringLiteral("no heartbeat")));
        QVERIFY(!panel.words().contains(QStringLiteral("Instead of the recipe")));
        row.recipeHeld = base::say("Nobody tells how far the batch is.");
        stand.send({row});
        QVERIFY(panel.words().contains(QStringLiteral("what the device held: Nobody tells how far the batch is.")));
        row.limit = guard::Limit::None;
        QCOMPARE(int(shown::loopGlyph(row)), int(look::Glyph::Running));
        row.trouble = base::say("There is no plan.");
        QCOMPARE(int(shown::loopGlyph(row)), int(look::Glyph::Warn));
        row.trouble.reset();
        row.arming = ArmState::Dropped;
        QCOMPARE(shown::armingWords(row), QStringLiteral("dropped to ") + shown::loopValue(row, row.recipe));
        row.dropped = guard::Distrust::Mismatch;
        row.isDriven = false;
        QCOMPARE(shown::armingWords(row), QStringLiteral("dropped, left to the device"));
        stand.send({row});
        QVERIFY(panel.acknowledgeButton()->isVisible());
        QVERIFY(panel.words().contains(QStringLiteral("holds another")));
    }

    void theTermsAreStatedFirst()
    {
        Stand stand;
        ArmPanel panel(stand.loops);
        QSignalSpy failed(&panel, &ArmPanel::failed);
        panel.show();
        LoopRow row = feed();
        row.arming = ArmState::Disarmed;
        stand.send({row});
        panel.setLoop("feed");
        QCOMPARE(panel.term(0)->text(), QStringLiteral("24 h"));
        for (const char* wrong : {"soon", "-3 h"}) {
            panel.term(1)->setText(QString::fromLatin1(wrong));
            panel.beginButton()->click();
            QVERIFY2(!failed.last().first().toString().contains(QStringLiteral("recorder")), wrong);
        }
        panel.term(1)->setText(QStringLiteral("30 min"));
        panel.beginButton()->click();
        QVERIFY(failed.last().first().toString().contains(QStringLiteral("recorder"))); // it was asked
        QCOMPARE(failed.count(), 3);
        // What another window sets is what holds, and what is typed here no longer once it is armed.
        row.terms.armed = 8.0 * 3600.0;
        stand.send({row});
        QCOMPARE(panel.term(1)->text(), QStringLiteral("8 h"));
        panel.term(1)->setText(QStringLiteral("30 min"));
        stand.send({row});
        QCOMPARE(panel.term(1)->text(), QStringLiteral("30 min"));
        row.arming = ArmState::Armed;
        stand.send({row});
        QCOMPARE(panel.term(1)->text(), QStringLiteral("8 h"));
        // What no tag drives cannot be begun.
        row.tag.clear();
        stand.send({row});
        QVERIFY(!panel.beginButton()->isEnabled() && panel.words().contains(QStringLiteral("page Data")));
    }

    void oneButtonAndOneKeyDisarmAll()
    {
        Stand stand;
        QWidget window;
        window::WindowActions actions(window);
        window::WindowLoops armed(stand.loops, actions);
        window::TopBar bar(&window);
        QSignalSpy changed(&armed, &window::WindowLoops::armedChanged);
        QSignalSpy failed(&armed, &window::WindowLoops::failed);
        armed.showIn(bar);
        window.show();
        stand.send({feed()});
        QVERIFY(!bar.disarmButton()->isVisible() && changed.isEmpty());
        LoopRow row = feed();
        row.arming = ArmState::Armed;
        row.armedLeft = 600.0;
        LoopRow other = row;
        other.id = "air";
        stand.send({row, other});
        QVERIFY(bar.disarmButton()->isVisible());
        QVERIFY(bar.disarmButton()->text().contains(u'2'));
        QVERIFY(bar.disarmButton()->toolTip().contains(QStringLiteral("Glucose feed: armed, 10 min left")));
        QCOMPARE(changed.count(), 1);
        bar.disarmButton()->click();
        QCOMPARE(failed.count(), 1);
        QCOMPARE(actions.find("loop.disarm_all")->shortcut(), QKeySequence(Qt::Key_F8));
        actions.find("loop.disarm_all")->trigger();
        QCOMPARE(failed.count(), 2);
        // One that is on its way back is still written to.
        row.arming = ArmState::Disarmed;
        row.isDriven = true;
        stand.send({row});
        QVERIFY(bar.disarmButton()->isVisible());
        stand.send({feed()});
        QVERIFY(!bar.disarmButton()->isVisible());
    }

    // So does the bar over a board in a window of its own.
    void aBoardsWindowSaysSoToo()
    {
        Stand stand;
        QWidget window;
        window::ArmedBar bar(stand.loops, &window);
        window.show();
        stand.send({feed()});
        QVERIFY(!bar.isVisible());
        LoopRow row = feed();
        row.arming = ArmState::Armed;
        row.armedLeft = 600.0;
        stand.send({row});
        QVERIFY(bar.isVisible() && bar.button()->shortcut() == QKeySequence(Qt::Key_F8));
        QCOMPARE(bar.words(), QStringLiteral("Glucose feed: armed, 10 min left"));
        QSignalSpy failed(&bar, &window::ArmedBar::failed);
        bar.button()->click();
        QCOMPARE(failed.count(), 1); // no recorder listens
        stand.send({});
        QVERIFY(!bar.isVisible());
    }

    void isDrawnWithoutCuttingWords_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("text");
        QTest::newRow("en") << QStringLiteral("en") << 100;
        QTest::newRow("de, large") << QStringLiteral("de") << 150;
    }
    void isDrawnWithoutCuttingWords()
    {
        QFETCH(QString, language);
        QFETCH(int, text);
        look::useLanguage(language);
        Theme::current().setTextScale(text);
        support::Warnings warnings;
        Stand stand;
        QWidget page;
        page.resize(QSize(320, 200) * Theme::current().u());
        LoopsSheet sheet(stand.loops, stand.trail, &page);
        page.show();
        stand.send({feed()}, {{1'000'000, "src-1", {"guard_cut", "guards/feed_guard", "2 L/h", "1.5 L/h", "max; x"}}});
        sheet.open();
        support::settle();
        const QString name = QStringLiteral("loops-%1-%2").arg(language).arg(text);
        QVERIFY(support::inked(support::picture(page, name, page.size())) > 0.01);
        const QStringList cut = support::cutOff(page);
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
        QCOMPARE(warnings.messages(), QStringList());
    }
};

TITER_WINDOW_TEST(LoopsSheetTest)

} // namespace tst_loops_sheet

#include "tst_loops_sheet.moc"
