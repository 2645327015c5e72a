// One time on a page: the clock of the top bar, the timeline and the cursors name it in the same words, and every value next to them is of
// that time while one scrubs.
#include "app/run/reported_values.h"
#include "app/run/run_session.h"
#include "core/base/units/units.h"
#include "tests/support/test_program.h"
#include "tests/support/ui/laptop.h"
#include "tests/support/ui/picture.h"
#include "tests/support/ui/window.h"
#include "ui/flow/flow_view.h"
#include "ui/look/theme.h"
#include "ui/pages/design/design_page.h"
#include "ui/pages/run/run_page.h"
#include "ui/pages/run/run_timeline.h"
#include "ui/pages/run/run_vessel.h"
#include "ui/plot/axis_scale.h"
#include "ui/plot/timeline/timeline.h"
#include "ui/shown/run_kpis.h"
#include "ui/shown/run_values.h"
#include "ui/widgets/label.h"
#include "ui/window/frame/top_bar.h"

#include <QLabel>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

namespace tst_one_clock {

using namespace titer;

namespace {

constexpr double day = 86400, minute = 60;
constexpr int longRun = 60000; // [ms]

// "Day 10, 09:36" [s]; NaN where the words say nothing like it.
double secondsOf(const QString& words)
{
    static const QRegularExpression form(QStringLiteral("^(?:Day|Tag) (\\d+), (\\d\\d):(\\d\\d)$"));
    const auto found = form.match(words);
    if (!found.hasMatch()) return base::notAvailable;
    return found.captured(1).toInt() * day + found.captured(2).toInt() * 60 * minute +
           found.captured(3).toInt() * minute;
}

struct Desk : support::OpenWindow {
    using OpenWindow::OpenWindow;
    // What the top bar shows as the time.
    QString clock()
    {
        for (const widgets::Label* label : window.findChild<window::TopBar*>()->findChildren<widgets::Label*>())
            if (label->isVisible() && std::isfinite(secondsOf(label->text()))) return label->text();
        return {};
    }
    static QString timeOn(const plot::Timeline& timeline)
    {
        return timeline.view()->accessibleDescription().section(u';', 0, 0);
    }
};

} // namespace

class OneClockTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { look::Theme::current().apply(*qApp); }
    void cleanup() { support::leaveLaptop(); }

    void writesMinutesOfDaysAndHundredthsOfHours()
    {
        QCOMPARE(plot::clockWords(10.4 * day, 14 * day), QStringLiteral("Day 10, 09:36"));
        QCOMPARE(plot::clockWords(10.4 * day, 14 * day, 3600), QStringLiteral("Day 10, 09:36:00"));
        QCOMPARE(plot::clockWords(26.05 * 3600, 30 * 3600), QStringLiteral("26.05 h"));
        QCOMPARE(plot::clockWords(0, 14 * day), QStringLiteral("Day 0, 00:00"));
        QCOMPARE(plot::clockWords(base::notAvailable, 14 * day), QString());
    }

    // Beside "Model: 1 alarm" the page said that nothing had run, and no time.
    void thePageOfRunsSaysWhatIsLookedAtBeforeThereIsOne()
    {
        Desk desk;
        QVERIFY(desk.window.files().openExample("cho-fed-batch"));
        QTRY_VERIFY_WITH_TIMEOUT(desk.autoRun.isCurrent(), longRun);
        desk.window.pages().show(QStringLiteral("design"));
        const QString clock = desk.clock();
        QVERIFY(!clock.isEmpty());
        desk.window.pages().show(QStringLiteral("run"));
        support::settle();
        QCOMPARE(desk.clock(), clock);
        QStringList words;
        for (const QLabel* label : desk.window.pages().page<pages::RunPage>().findChildren<QLabel*>())
            if (label->isVisible()) words << label->text();
        QVERIFY2(words.contains(QStringLiteral("No run yet, only its plan")), qPrintable(words.join(u'|')));
        QVERIFY(!words.contains(QStringLiteral("Nothing has run yet")));
    }

    // A pill of 4.40 g/L, of the harvest, stood beside "Day 10.4".
    void theSheetShowsTheTimeOfTheClock_data() { support::addLaptops(); }
    void theSheetShowsTheTimeOfTheClock()
    {
        Desk desk(support::laptop().size);
        QVERIFY(desk.window.files().openExample("cho-fed-batch"));
        desk.window.pages().show(QStringLiteral("design"));
        QTRY_VERIFY_WITH_TIMEOUT(desk.autoRun.isCurrent(), longRun);
        auto& design = desk.window.pages().page<pages::DesignPage>();
        const auto run = desk.autoRun.run();
        const auto pill = [&](const char* unit) {
            return design.view().sheet().unit(QLatin1String(unit))->overlay().pill;
        };
        const QString whole = pill("production");
        const figures::Column* product = run->result.column("production.mab");
        const figures::Column* volume = run->result.column("production.volume");
        QVERIFY(product && volume);
        const app::ReportedValues reported(run->plant.get(), run->result);
        const auto scrub = [&](double to) {
            design.timeline().setScrubber(to);
            emit design.timeline().scrubbed(to);
        };
        QString before;
        for (const double to : {6.0 * day, 7.25 * day, 10.4 * day}) {
            scrub(to);
            const QString clock = desk.clock();
            const double at = secondsOf(clock);
            QVERIFY2(std::abs(at - to) < minute, qPrintable(clock));
            QCOMPARE(Desk::timeOn(design.timeline()), clock);
            const double held = reported.at(*product, at), litres = reported.at(*volume, at);
            const QString expected =
                QStringLiteral("%1 · %2").arg(shown::valueWithUnit(base::toUnit(held, "g/L"), "g/L"),
                                              held * litres < 0.1 ? shown::valueWithUnit(held * litres * 1e3, "g")
                                                                  : shown::valueWithUnit(held * litres, "kg"));
            QVERIFY2(pill("production").endsWith(expected), qPrintable(pill("production") + u'|' + expected));
            QVERIFY(pill("production") != before);
            before = pill("production");
            // Nothing is harvested yet: neither a yield nor a flow belongs to this time.
            QCOMPARE(pill("centrifuge"), QString());
            for (int s = 0; s < int(run->plant->streams.size()); ++s) {
                const int from = run->plant->streams[std::size_t(s)].from;
                if (run->plant->units[std::size_t(from)].id == "production")
                    QCOMPARE(design.view().sheet().stream(s)->overlay().above, QString());
            }
        }
        // At its end it is the run as a whole again.
        scrub(run->result.simulatedTime);
        QCOMPARE(pill("production"), whole);
        QVERIFY(!pill("centrifuge").isEmpty());
    }

    // In a narrow window too: a titre of four days ago stood there as if it were of now.
    void aValueOfAnotherTimeSaysHowOldItIs()
    {
        for (const int width : {300, 160}) {
            pages::ValueChip chip(QStringLiteral("production.mab"), QStringLiteral("Antibody"), nullptr);
            chip.setPlain(true);
            chip.resize(width, chip.sizeHint().height());
            chip.setValue(pages::Origin::Lab, QStringLiteral("0.840"), QStringLiteral("g/L"), {});
            const QImage now = chip.grab().toImage();
            chip.setValue(pages::Origin::Lab, QStringLiteral("0.840"), QStringLiteral("g/L"),
                          QStringLiteral("4 d 21 h old"));
            const QImage old = chip.grab().toImage();
            support::keep(old, QStringLiteral("chip-old-%1").arg(width));
            QVERIFY(now != old);
        }
    }

    void thePageRunNamesOneTime_data() { support::addLaptops(); }
    void thePageRunNamesOneTime()
    {
        Desk desk(support::laptop().size);
        QVERIFY(desk.window.files().openExample("cho-fed-batch"));
        desk.window.pages().show(QStringLiteral("run"));
        auto& page = desk.window.pages().page<pages::RunPage>();
        QSignalSpy finished(&desk.session, &app::RunSession::finished);
        page.startRun();
        QVERIFY(!finished.isEmpty() || finished.wait(longRun));
        for (const double to : {3.0 * day, 10.4 * day}) {
            emit page.timeline()->scrubbed(to);
            support::settle();
            const QString clock = desk.clock();
            QVERIFY2(std::abs(secondsOf(clock) - to) < minute, qPrintable(clock));
            QCOMPARE(page.clockText(), clock);
            QCOMPARE(Desk::timeOn(*page.timeline()), clock);
            // Nor does a unit count days of its own.
            static const QRegularExpression ownDay(QStringLiteral("^(day|tag) \\d+([.,]\\d+)?$"),
                                                   QRegularExpression::CaseInsensitiveOption);
            for (const QLabel* label : desk.window.findChildren<QLabel*>())
                QVERIFY2(!label->isVisible() || !label->text().contains(ownDay), qPrintable(label->text()));
            // What the key figures say of their course is of that time.
            int named = 0;
            for (const shown::KpiCard* card : desk.window.findChildren<shown::KpiCard*>())
                named += card->accessibleName().contains(clock);
            QVERIFY(named > 0);
        }
    }
};

TITER_WINDOW_TEST(OneClockTest)

} // namespace tst_one_clock

#include "tst_one_clock.moc"
