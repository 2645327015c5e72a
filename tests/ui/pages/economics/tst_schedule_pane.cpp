// The schedule in the window: batches are moved within their waits by keys and mouse, and what they share stands beneath them.
#include "app/session/workbench.h"
#include "tests/support/test_program.h"
#include "tests/support/ui/picture.h"
#include "tests/support/ui/window.h"
#include "ui/look/theme.h"
#include "ui/pages/economics/economics_page.h"
#include "ui/pages/economics/schedule_pane.h"
#include "ui/plot/timeline/timeline_view.h"

#include <QFile>
#include <QFontMetrics>
#include <QPushButton>
#include <QTest>

#include <cmath>

namespace tst_schedule_pane {

using namespace titer;
using pages::EconomicsPage;

namespace {

constexpr int longWait = 60000; // [ms]
constexpr double hour = 3600.0; // [s]

// Taken are the first tank from 0 to 9 h, the second one from 6 to 11 h, the third one from then to 13 h. The second one may wait for 2 h.
const char* waitingTanks =
    R"({"format": "titer.plant/1", "name": "Tanks", "components": [{"id": "mab", "basis": "mass", "molar_mass": "148 kg/mol", "role": "product"}],
 "units": [{"id": "feed", "type": "inlet", "program": [{"for": "6 h", "flow": "5 L/h", "concentration": {"mab": "2 g/L"}}, {"flow": "0 L/h"}]},
   {"id": "first", "label": "First", "type": "hold_tank", "params": {"vessel_volume": "200 L"}},
   {"id": "second", "label": "Second", "type": "hold_tank", "params": {"vessel_volume": "200 L"}},
   {"id": "buffer", "type": "inlet", "program": [{"for": "11.5 h", "flow": "0 L/h"}, {"for": "1 h", "flow": "5 L/h"}, {"flow": "0 L/h"}]},
   {"id": "third", "label": "Third", "type": "hold_tank", "params": {"vessel_volume": "200 L"}}],
 "streams": [{"from": "feed.out", "to": "first.in"}, {"from": "first.out", "to": "second.in"}, {"from": "buffer.out", "to": "third.in"}],
 "recipe": {"duration": "14 h", "phases": [
   {"id": "fill", "label": "Fill", "unit": "first", "at": "0 h", "until": {"for": "6 h"}},
   {"id": "empty", "label": "Empty", "unit": "second", "after": ["fill"], "transfer": {"from": "first.out", "flow": "10 L/h", "until": "empty"}},
   {"id": "mix", "label": "Mix", "unit": "second", "after": ["empty"], "until": {"for": "2 h"}},
   {"id": "late", "label": "Late", "unit": "third", "after": ["mix"], "until": {"for": "2 h"}}]},
 "economics": {"currency": "USD", "schedule": {"units": [{"unit": "second", "may_wait": "2 h"}],
   "things": [{"id": "skid", "limit": 1}], "uses": [{"thing": "skid", "unit": "second", "amount": 1}]}}})";

struct Stage {
    support::OpenWindow desk;
    window::MainWindow& window = desk.window;

    Stage()
        : desk(QSize(1920, 1080))
    {
    }
    EconomicsPage& page() { return window.pages().page<EconomicsPage>(); }
    plot::TimelineView& chart() { return *page().schedule().chart(); }
    void settled() { QTRY_VERIFY_WITH_TIMEOUT(!page().session().isRunning(), longWait); }
    void open()
    {
        const QString path = desk.folder.filePath(QStringLiteral("tanks.plant.json"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(waitingTanks);
        file.close();
        QVERIFY(window.files().open(path));
        QTest::keyClick(&window, Qt::Key_9, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(desk.autoRun.isCurrent(), longWait);
        QTRY_VERIFY_WITH_TIMEOUT(!page().isEmpty() && !page().session().isRunning(), longWait);
        page().showPane(EconomicsPage::Pane::Schedule);
        support::settle();
    }
    const plot::TimelineBand& band(int lane, int band) { return chart().lanes()[lane].bands[band]; }
};

} // namespace

class SchedulePaneTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { look::Theme::current().apply(*qApp); }

    void whatIsSharedStandsBeneath()
    {
        Stage stage;
        stage.open();
        const QList<plot::TimelineLane> lanes = stage.chart().lanes();
        QCOMPARE(lanes.size(), 4);
        QVERIFY(lanes[3].name.startsWith(QStringLiteral("skid")));
        QCOMPARE(lanes[3].bands.size(), 3); // by three batches
        for (const plot::TimelineBand& band : lanes[3].bands) QCOMPARE(band.height, 1.0);
        // The first tank is taken again as soon as it is free, the second one 4 h later.
        QVERIFY2(lanes[0].bands[0].tip.contains(QStringLiteral("no slack")), qPrintable(lanes[0].bands[0].tip));
        QVERIFY2(lanes[1].bands[0].tip.contains(QStringLiteral("slack ")), qPrintable(lanes[1].bands[0].tip));
        QVERIFY(!lanes[1].bands[0].tip.contains(QStringLiteral("no slack")));
    }

    void aBatchIsMovedByKeysAndTakenBack()
    {
        Stage stage;
        stage.open();
        QVERIFY(!stage.page().schedule().takeBack()->isVisible());
        const double before = stage.band(2, 0).from;
        stage.chart().setFocus();
        for (int i = 0; i < 7; ++i) QTest::keyClick(&stage.chart(), Qt::Key_Down); // three of each lane
        QCOMPARE(stage.chart().scrubber(), before);
        QVERIFY(stage.chart().accessibleDescription().contains(QStringLiteral("Third")));
        QTest::keyClick(&stage.chart(), Qt::Key_Left, Qt::AltModifier); // it is as early as it can be
        QVERIFY(stage.page().session().order().moves.empty());
        QTest::keyClick(&stage.chart(), Qt::Key_Right, Qt::AltModifier);
        stage.settled();
        QCOMPARE(stage.page().session().order().moves.size(), std::size_t(1));
        QVERIFY(stage.band(2, 0).from > before);
        QCOMPARE(stage.chart().lanes()[1].bands.size(), 4); // the second tank waits
        QVERIFY(stage.page().schedule().takeBack()->isVisible());
        stage.page().schedule().takeBack()->click();
        stage.settled();
        QCOMPARE(stage.band(2, 0).from, before);
        QVERIFY(!stage.page().schedule().takeBack()->isVisible());
    }

    void aBatchIsDraggedWithinItsWait()
    {
        Stage stage;
        stage.open();
        plot::TimelineView& chart = stage.chart();
        const int pitch =
            QFontMetrics(look::Theme::current().font(look::Type::Caption)).lineSpacing() + look::Theme::current().u();
        const auto drag = [&](int lane, double from, double to) {
            const int y = chart.rulerHeight() + pitch * lane + pitch / 2;
            const QPoint begin(qRound(chart.xOf(from)), y), end(qRound(chart.xOf(to)), y);
            QTest::mousePress(chart.viewport(), Qt::LeftButton, {}, begin);
            QTest::mouseMove(chart.viewport(), (begin + end) / 2);
            QTest::mouseMove(chart.viewport(), end);
            QTest::mouseRelease(chart.viewport(), Qt::LeftButton, {}, end);
            stage.settled();
        };
        const double before = stage.band(2, 0).from;
        drag(2, before + hour, before + 2.0 * hour);
        QVERIFY(std::abs(stage.band(2, 0).from - before - hour) < 0.2 * hour);
        // No further than the wait allows.
        drag(2, before + 2.0 * hour, before + 9.0 * hour);
        QVERIFY(std::abs(stage.band(2, 0).from - before - 2.0 * hour) < 60.0);
        // With another number of batches the schedule is as it was found.
        stage.page().session().setBatches(4);
        stage.settled();
        QVERIFY(stage.page().session().order().moves.empty());
        QCOMPARE(stage.band(2, 0).from, before);
    }
};

TITER_WINDOW_TEST(SchedulePaneTest)

} // namespace tst_schedule_pane

#include "tst_schedule_pane.moc"
