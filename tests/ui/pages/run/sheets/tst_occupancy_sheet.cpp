// The sheet of equipment occupancy: what it draws and reports of a run, how it is copied and left.
#include "tests/support/core/plants.h"
#include "tests/support/core/runs.h"
#include "tests/support/test_program.h"
#include "tests/support/ui/picture.h"
#include "tests/support/ui/window.h"
#include "ui/look/theme.h"
#include "ui/pages/run/run_page.h"
#include "ui/pages/run/run_sheets.h"
#include "ui/pages/run/sheets/occupancy_sheet.h"
#include "ui/plot/numbers.h"
#include "ui/plot/timeline/timeline_view.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTest>

namespace tst_occupancy_sheet {

using namespace titer;
using pages::OccupancySheet;

namespace {

// A tank is filled for 6 h, then emptied for 3 h into a second one, which is mixed for 2 h more.
const char* plant =
    R"({"format": "titer.plant/1", "name": "Tanks", "components": [{"id": "sugar", "basis": "mass"}],
 "units": [{"id": "feed", "type": "inlet", "program": [{"for": "6 h", "flow": "5 L/h", "concentration": {"sugar": "2 g/L"}}, {"flow": "0 L/h"}]},
   {"id": "first", "label": "First", "type": "hold_tank", "params": {"vessel_volume": "200 L"}},
   {"id": "second", "label": "Second", "type": "hold_tank", "params": {"vessel_volume": "200 L"}}],
 "streams": [{"from": "feed.out", "to": "first.in"}, {"from": "first.out", "to": "second.in"}],
 "recipe": {"duration": "12 h", "phases": [
   {"id": "fill", "label": "Fill", "unit": "first", "at": "0 h", "until": {"for": "6 h"}},
   {"id": "empty", "label": "Empty", "unit": "second", "after": ["fill"], "transfer": {"from": "first.out", "flow": "10 L/h", "until": "empty"}},
   {"id": "mix", "label": "Mix", "unit": "second", "after": ["empty"], "until": {"for": "2 h"}}]}})";

struct Bench {
    std::shared_ptr<const model::Plant> made = support::checkedPlant(plant);
    figures::RunResult result = runs::run(made, {});
    QWidget page;
    OccupancySheet* sheet = new OccupancySheet(&page);

    Bench()
    {
        page.resize(1200, 800);
        page.show();
        sheet->open(*made, result);
    }
    QString cell(int row, int column) const { return sheet->table()->item(row, column)->text(); }
};

} // namespace

class OccupancySheetTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { look::Theme::current().apply(*qApp); }

    void drawsABatchAndTheNext()
    {
        Bench bench;
        QCOMPARE(bench.result.status, figures::RunStatus::Ok);
        const QList<plot::TimelineLane> lanes = bench.sheet->chart()->lanes();
        QCOMPARE(lanes.size(), 2);
        QCOMPARE(lanes[0].name, QStringLiteral("First"));
        QCOMPARE(lanes[0].bands.size(), 2);
        QVERIFY(!lanes[0].bands[0].planned && lanes[0].bands[1].planned);
        // The first tank is taken for 9 h: the second batch begins then.
        QVERIFY(std::abs(lanes[0].bands[1].from - 9 * 3600.0) < 120.0);
        QVERIFY(std::abs(lanes[1].bands.last().from - 15 * 3600.0) < 120.0);
        QVERIFY(bench.sheet->chart()->full().to > 19.9 * 3600.0);
        QVERIFY2(bench.sheet->reported().startsWith(QStringLiteral("First is occupied longest, ")),
                 qPrintable(bench.sheet->reported()));
    }

    void reportsTheHours()
    {
        Bench bench;
        QCOMPARE(bench.sheet->table()->rowCount(), 2);
        QCOMPARE(bench.sheet->table()->horizontalHeaderItem(2)->text(), QStringLiteral("Occupied, h"));
        const auto isAbout = [&](int row, int column, double hours) {
            return std::abs(bench.cell(row, column).toDouble() - hours) < 0.03;
        };
        QVERIFY(isAbout(0, 2, 9.0) && isAbout(0, 3, 6.0)); // it stands full for a while
        QVERIFY(isAbout(1, 2, 5.0) && isAbout(1, 3, 5.0));
        QTest::keyClick(bench.sheet->table(), Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("Unit\tFrom, d\tOccupied, h")));
    }

    void isLeftByEscape()
    {
        Bench bench;
        QTest::keyClick(bench.sheet->chart(), Qt::Key_Escape);
        QVERIFY(!bench.sheet->isVisible());
    }

    void isDrawnInEveryLook_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QSize>("size");
        QTest::addRow("light") << false << QSize(1920, 1080);
        QTest::addRow("dark, small") << true << QSize(1280, 720);
    }
    void isDrawnInEveryLook()
    {
        QFETCH(bool, dark);
        QFETCH(QSize, size);
        look::Theme::current().choose(dark ? look::Choice::Dark : look::Choice::Light);
        support::Desk desk;
        window::MainWindow window{desk.work()};
        window.resize(size);
        window.show();
        QVERIFY(window.files().openExample("cho-fed-batch"));
        QTRY_VERIFY_WITH_TIMEOUT(desk.autoRun.isCurrent(), 60000);
        window.action("run.start")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(window.pages().page<pages::RunPage>().model().run() != nullptr, 60000);
        window.action("run.occupancy")->trigger();
        QTRY_VERIFY(window.pages().page<pages::RunPage>().sheets().occupancy() &&
                    window.pages().page<pages::RunPage>().sheets().occupancy()->isVisible());
        support::settle();
        const QImage image =
            support::picture(window, QStringLiteral("occupancy-%1-%2").arg(dark).arg(size.width()), size, 1);
        QVERIFY(support::inked(image) > 0.02);
        const QStringList cut = support::cutOff(window);
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
        look::Theme::current().choose(look::Choice::Light);
    }
};

TITER_WINDOW_TEST(OccupancySheetTest)

} // namespace tst_occupancy_sheet

#include "tst_occupancy_sheet.moc"
