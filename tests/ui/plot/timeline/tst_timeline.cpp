// The bottom timeline: drawn in every look, scrubbed by mouse and keys, zoomed, folded, played.
#include "tests/support/test_program.h"
#include "tests/support/ui/picture.h"
#include "tests/support/ui/warnings.h"
#include "ui/plot/timeline/timeline.h"
#include "ui/widgets/label.h"

#include <QApplication>
#include <QComboBox>
#include <QMouseEvent>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

namespace tst_timeline {

using namespace titer;
using namespace titer::plot;
using look::Theme;
using look::Token;

namespace {

constexpr double day = 86400;

QList<TimelineLane> runLanes()
{
    TimelineLane phases{"Phases",
                        {{0, 3 * day, "Batch"},
                         {3 * day, 6 * day, "Feed, 36.8 °C"},
                         {6 * day, 9.17 * day, "Feed, 34.0 °C"},
                         {9.17 * day, 14 * day, "Feed, 34.0 °C (planned)", true},
                         {14 * day, 14.6 * day, "Harvest", true}},
                        {}};
    TimelineLane samples{"Samples, feeds", {}, {}};
    for (int d = 0; d <= 14; ++d) {
        samples.marks.append({TimelineMark::Sample, d * day, "sample", d > 9});
        if (d >= 3) samples.marks.append({TimelineMark::Dose, (d + 0.15) * day, "glucose bolus", d > 9});
    }
    TimelineLane notices{"Notices", {}, {}};
    notices.marks.append({TimelineMark::Note, 1.1 * day, "antifoam 20 mL"});
    notices.marks.append({TimelineMark::Notice, 5.3 * day, "Oxygen below 35 % for 6 min, acknowledged"});
    return {phases, samples, notices};
}

QList<TimelineLane> planLanes()
{
    return {{"Seed N-1", {{-4 * day, 0, "Growth, 4 d"}}, {}},
            {"Production",
             {{0, 3 * day, "Batch"}, {3 * day, 6 * day, "Feed 36.8 °C"}, {6 * day, 14 * day, "Feed 34.0 °C"}},
             {}},
            {"Harvest", {{14 * day, 14.3 * day, "centrifuge, depth filter"}}, {}},
            {"Capture, low pH", {{14.4 * day, 14.7 * day, "1"}, {14.8 * day, 15.1 * day, "5 cycles, each 8.6 h"}}, {}},
            {"Polishing, virus", {{16.4 * day, 17.4 * day, "CEX, AEX, virus filter"}}, {}},
            {"UF/DF, fill", {{17.6 * day, 18.4 * day, "150 g/L"}}, {}}};
}

std::unique_ptr<Timeline> runTimeline()
{
    auto timeline = std::make_unique<Timeline>();
    timeline->setTransport(true);
    timeline->setLanes(runLanes());
    timeline->setNow(9.17 * day);
    timeline->setScrubber(7.1 * day);
    timeline->setStatus("day 9, 04:12 · 4 d 20 h left");
    return timeline;
}

QPushButton* buttonNamed(Timeline& timeline, const QString& name)
{
    for (QPushButton* button : timeline.findChildren<QPushButton*>())
        if (button->accessibleName() == name) return button;
    return nullptr;
}

} // namespace

class TimelineTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { Theme::current().apply(*qApp); }
    // Next to a simulated plant that is faster than time.
    void reportsThePaceOfWhatIsFollowed()
    {
        const auto timeline = runTimeline();
        timeline->setTransport(true);
        const auto shown = [&] {
            QStringList words;
            for (const widgets::Label* label : timeline->findChildren<widgets::Label*>())
                if (label->isVisibleTo(timeline.get())) words << label->text();
            return words;
        };
        timeline->setLive(true, 3600.0);
        QVERIFY2(shown().contains(QStringLiteral("Live, 3,600×")), qPrintable(shown().join(u'|')));
        timeline->setLive(true, 1.0);
        QVERIFY2(shown().contains(QStringLiteral("Live, 1×")), qPrintable(shown().join(u'|')));
        timeline->setLive(false, 1.0);
        for (const QString& words : shown()) QVERIFY(!words.startsWith(QStringLiteral("Live")));
    }

    // A recording is laid elsewhere; its begin falls on that of a phase which is near.
    void dragsAMovableLaneAlongTheTime()
    {
        const auto timeline = runTimeline();
        QList<TimelineLane> lanes = runLanes();
        TimelineLane recording{"Recording", {{0, 8 * day, "run 12"}}, {}, true};
        recording.marks.append({TimelineMark::Sample, day, "VCD", false});
        lanes.append(recording);
        timeline->setLanes(lanes);
        timeline->resize(1200, 400);
        timeline->setAttribute(Qt::WA_DontShowOnScreen);
        timeline->show();
        TimelineView* view = timeline->view();
        QSignalSpy moved(view, &TimelineView::moved), scrubbed(view, &TimelineView::scrubbed);
        const Range before = view->shown();
        const int pitch = QFontMetrics(Theme::current().font(look::Type::Caption)).lineSpacing() + Theme::current().u();
        // Beneath the transport stand the lanes; the recording is the last of four.
        int y = 0;
        for (int at = view->viewport()->height() - 2; at > 0 && y == 0; --at) {
            QMouseEvent move(QEvent::MouseMove, QPointF(view->xOf(4 * day), at),
                             view->viewport()->mapToGlobal(QPointF()), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
            QCoreApplication::sendEvent(view->viewport(), &move);
            if (view->viewport()->cursor().shape() == Qt::SizeHorCursor) y = at - pitch / 2;
        }
        QVERIFY(y > 0);
        const auto drag = [&](double from, double to) {
            const QPoint begin(qRound(view->xOf(from)), y), end(qRound(view->xOf(to)), y);
            QTest::mousePress(view->viewport(), Qt::LeftButton, {}, begin);
            QTest::mouseMove(view->viewport(), (begin + end) / 2);
            QTest::mouseMove(view->viewport(), end);
            QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, end);
        };
        drag(4 * day, 5.2 * day);
        QCOMPARE(moved.size(), 1);
        QVERIFY2(std::abs(moved[0][0].toDouble() - 1.2 * day) < 0.1 * day, qPrintable(moved[0][0].toString()));
        drag(4 * day, 7.02 * day);
        QCOMPARE(moved[1][0].toDouble(), 3 * day); // the begin of the feed
        QVERIFY(scrubbed.isEmpty() && view->shown() == before);
        // By keys too, and less with Shift.
        QTest::keyClick(view, Qt::Key_Right, Qt::AltModifier);
        QTest::keyClick(view, Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(moved.size(), 4);
        QVERIFY(moved[2][0].toDouble() > 0.0 && moved[3][0].toDouble() < 0.0);
        QVERIFY(std::abs(moved[3][0].toDouble()) < moved[2][0].toDouble());
        // A click on it still sets the scrubber, and Esc lets go of what is dragged.
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, QPoint(qRound(view->xOf(2 * day)), y));
        QCOMPARE(scrubbed.size(), 1);
        QTest::mousePress(view->viewport(), Qt::LeftButton, {}, QPoint(qRound(view->xOf(4 * day)), y));
        QTest::mouseMove(view->viewport(), QPoint(qRound(view->xOf(6 * day)), y));
        QTest::keyClick(view, Qt::Key_Escape);
        QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, QPoint(qRound(view->xOf(6 * day)), y));
        QCOMPARE(moved.size(), 4);
    }

    // Each within its own room; what has none is passed over.
    void movesABandWithinItsRoom()
    {
        TimelineView view;
        view.setLanes({{"A", {{0, 2 * day, "1"}, {5 * day, 6 * day, "2"}}, {}}, {"B", {{2 * day, 4 * day, "3"}}, {}}});
        view.setRooms([](int lane, int band) {
            if (lane == 1) return Range{2 * day, 2.01 * day};
            return band == 1 ? Range{4.5 * day, 8 * day} : Range{};
        });
        view.resize(900, 200);
        view.setAttribute(Qt::WA_DontShowOnScreen);
        view.show();
        QSignalSpy moved(&view, &TimelineView::bandMoved);
        QTest::keyClick(&view, Qt::Key_Right, Qt::AltModifier); // none is chosen
        QVERIFY(moved.isEmpty());
        QTest::keyClick(&view, Qt::Key_Down);
        QCOMPARE(view.scrubber(), 5 * day);
        QTest::keyClick(&view, Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(moved.size(), 1);
        QCOMPARE(moved[0][0].toInt(), 0);
        QCOMPARE(moved[0][1].toInt(), 1);
        QVERIFY(moved[0][2].toDouble() > 5 * day && moved[0][2].toDouble() < 6 * day);
        QTest::keyClick(&view, Qt::Key_Down);
        QCOMPARE(view.scrubber(), 2 * day);
        for (int i = 0; i < 3; ++i) QTest::keyClick(&view, Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(moved.last()[0].toInt(), 1);
        QCOMPARE(moved.last()[2].toDouble(), 2.01 * day); // its end
        QTest::keyClick(&view, Qt::Key_Down);
        QCOMPARE(view.scrubber(), 2 * day); // there is no further one
        QTest::keyClick(&view, Qt::Key_Up);
        QCOMPARE(view.scrubber(), 5 * day);
    }

    void init()
    {
        Theme::current().choose(look::Choice::Light);
        Theme::current().setTextScale(100);
    }

    void drawsInEveryLookWithoutAWarning()
    {
        support::Warnings warnings;
        for (const support::Variant& variant : support::variants()) {
            Theme::current().choose(variant.choice);
            const auto run = runTimeline();
            const QImage image =
                support::picture(*run, "timeline-run-" + variant.name, QSize(1400, 168), variant.pixelRatio);
            for (Token token :
                 {Token::Phase1, Token::Phase2, Token::Phase3, Token::Accent, Token::Text, Token::WarnFill})
                QVERIFY(support::contains(image, Theme::current().color(token)));
            run->setFolded(true);
            support::picture(*run, "timeline-folded-" + variant.name, QSize(1400, 28), variant.pixelRatio);
            Timeline plan;
            plan.setTitle("Plan", "22.4 days");
            plan.setLanes(planLanes());
            plan.setExtent(-4 * day, 20 * day);
            plan.setScrubber(14 * day);
            support::picture(plan, "timeline-plan-" + variant.name, QSize(1400, 168), variant.pixelRatio);
        }
        Theme::current().setTextScale(200);
        const auto large = runTimeline();
        support::picture(*large, "timeline-200", large->sizeHint().expandedTo(QSize(1600, 0)));
        Timeline empty;
        support::picture(empty, "timeline-empty", QSize(500, 168));
        QCOMPARE(warnings.messages(), QStringList());
    }

    void foldsFrom42To7Units()
    {
        Timeline timeline;
        QCOMPARE(timeline.sizeHint().height(), 168);
        QSignalSpy folded(&timeline, &Timeline::foldToggled);
        buttonNamed(timeline, "Collapse the timeline")->click();
        QCOMPARE(timeline.sizeHint().height(), 28);
        QCOMPARE(folded.value(0).value(0).toBool(), true);
        timeline.setFolded(false);
        QCOMPARE(folded.count(), 1); // setters are silent
    }

    void scrubsByDragClickAndKeys()
    {
        const auto timeline = runTimeline();
        support::picture(*timeline, "timeline-scrub", QSize(1400, 168));
        TimelineView* view = timeline->view();
        QSignalSpy scrubbed(timeline.get(), &Timeline::scrubbed);
        const auto at = [&](double t, int y) { return QPoint(qRound(view->xOf(t)), y); };
        QTest::mousePress(view->viewport(), Qt::LeftButton, {}, at(2 * day, 10));
        QTest::mouseMove(view->viewport(), at(4 * day, 10));
        QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, at(4 * day, 10));
        QCOMPARE(scrubbed.count(), 2);
        QVERIFY(std::abs(view->scrubber() - 4 * day) < 0.02 * day);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, at(11 * day, 140));
        QVERIFY(std::abs(view->scrubber() - 11 * day) < 0.02 * day);
        timeline->setScrubber(3 * day);
        QTest::keyClick(view, Qt::Key_Right);
        QCOMPARE(view->scrubber(), 3.15 * day); // the bolus
        QTest::keyClick(view, Qt::Key_Left);
        QCOMPARE(view->scrubber(), 3 * day);
        QTest::keyClick(view, Qt::Key_End);
        QCOMPARE(view->scrubber(), 14.6 * day);
        QVERIFY(scrubbed.count() >= 6);
        const int before = scrubbed.count();
        timeline->setScrubber(1);
        QCOMPARE(scrubbed.count(), before);
    }

    void dragOverLanesZoomsAndDoubleClickShowsAll()
    {
        const auto timeline = runTimeline();
        support::picture(*timeline, "timeline-zoom", QSize(1400, 168));
        TimelineView* view = timeline->view();
        const Range full = view->shown();
        const auto at = [&](double t) { return QPoint(qRound(view->xOf(t)), 140); };
        const QPoint to = at(6 * day);
        QTest::mousePress(view->viewport(), Qt::LeftButton, {}, at(2 * day));
        QTest::mouseMove(view->viewport(), to / 2 + at(2 * day) / 2);
        QTest::mouseMove(view->viewport(), to);
        QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, to);
        QVERIFY(std::abs(view->shown().from - 2 * day) < 0.03 * day);
        QVERIFY(std::abs(view->shown().to - 6 * day) < 0.03 * day);
        // Shift and drag pans without a change of width.
        const double width = view->shown().span();
        QTest::mousePress(view->viewport(), Qt::LeftButton, Qt::ShiftModifier, at(4 * day));
        QTest::mouseMove(view->viewport(), at(3 * day));
        QTest::mouseRelease(view->viewport(), Qt::LeftButton, Qt::ShiftModifier, at(3 * day));
        QVERIFY(std::abs(view->shown().span() - width) < 1);
        QVERIFY(view->shown().from > 2.5 * day);
        QTest::mouseDClick(view->viewport(), Qt::LeftButton, {}, QPoint(800, 140));
        QCOMPARE(view->shown(), full);
    }

    void transportPlaysStepsAndChoosesSpeed()
    {
        const auto timeline = runTimeline();
        QSignalSpy played(timeline.get(), &Timeline::playToggled), stepped(timeline.get(), &Timeline::stepped),
            start(timeline.get(), &Timeline::toStart), speed(timeline.get(), &Timeline::speedChosen);
        buttonNamed(*timeline, "Play")->click();
        QVERIFY(timeline->isPlaying());
        QVERIFY(buttonNamed(*timeline, "Pause"));
        QTest::keyClick(timeline->view(), Qt::Key_Space);
        QVERIFY(!timeline->isPlaying());
        QCOMPARE(played.count(), 2);
        buttonNamed(*timeline, "Step forward")->click();
        buttonNamed(*timeline, "To the start")->click();
        QCOMPARE(stepped.value(0).value(0).toInt(), 1);
        QCOMPARE(start.count(), 1);
        timeline->setSpeed(1000);
        QCOMPARE(timeline->speed(), 1000.0);
        QCOMPARE(speed.count(), 0);
        timeline->setSpeed(250); // not on the list: added
        QCOMPARE(timeline->speed(), 250.0);
    }

    void saysTimeAndPhase()
    {
        const auto timeline = runTimeline();
        QCOMPARE(timeline->view()->accessibleDescription(), QString("Day 7, 02:24; Phases: Feed, 34.0 °C"));
    }

    void manyLanesScroll()
    {
        Timeline timeline;
        QList<TimelineLane> lanes;
        for (int i = 0; i < 40; ++i) lanes.append({QString::number(i), {{0, 10, "a"}}, {}});
        timeline.setLanes(lanes);
        support::picture(timeline, "timeline-many", QSize(600, 168));
        QVERIFY(timeline.view()->verticalScrollBar()->maximum() > 400);
        timeline.setLanes(lanes.mid(0, 3));
        QCOMPARE(timeline.view()->verticalScrollBar()->maximum(), 0);
    }
};

TITER_WINDOW_TEST(TimelineTest)

} // namespace tst_timeline

#include "tst_timeline.moc"
