// Numbers of charts as tables and copies; a button that is held.
#include "tests/support/test_program.h"
#include "tests/support/ui/fake_feed.h"
#include "tests/support/ui/tiles.h"
#include "ui/look/theme.h"
#include "ui/plot/numbers.h"
#include "ui/plot/trend/trend_plot.h"
#include "ui/plot/xy/xy_plot.h"
#include "ui/shown/remaining_time.h"
#include "ui/tiles/board/board_view.h"
#include "ui/tiles/board/tile_frame.h"
#include "ui/widgets/hold_button.h"

#include <QClipboard>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

namespace tst_numbers {

using namespace titer;
using namespace titer::plot;

class NumbersTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { look::Theme::current().apply(*qApp); }

    void aTableReadsWhatAFileWouldHold()
    {
        NumbersTable table;
        table.setCsv(QStringLiteral("time [s],\"Glucose, fed [g/L]\"\n0,1.5\n60,\n# foot\n"));
        QCOMPARE(table.columnCount(), 2);
        QCOMPARE(table.rowCount(), 2);
        QCOMPARE(table.horizontalHeaderItem(1)->text(), QStringLiteral("Glucose, fed [g/L]"));
        QCOMPARE(table.item(0, 1)->text(), QLocale().toString(1.5));
        QCOMPARE(table.item(1, 1)->text(), QString());
    }

    void aPlotShowsItsNumbersByItsKeyAndCopiesThem()
    {
        QWidget window;
        auto* plot = new XyPlot(&window);
        XyModel model;
        model.title = QStringLiteral("Along the column");
        model.acrossUnit = QStringLiteral("cm");
        model.leftUnit = QStringLiteral("g/L");
        model.curves = {{QStringLiteral("Liquid"), {0, 1}, {0.5, 0.25}, 0}};
        plot->setModel(model);
        plot->resize(300, 200);
        window.resize(300, 200);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        plot->setFocus();
        QTest::keyClick(plot, Qt::Key_T);
        auto* table = plot->findChild<NumbersTable*>();
        QVERIFY(table && table->isVisible());
        QCOMPARE(QApplication::focusWidget(), table);
        QCOMPARE(table->rowCount(), 2);
        QVERIFY(table->horizontalHeaderItem(1)->text().contains(QStringLiteral("g/L")));
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text().section(u'\n', 1, 1), QStringLiteral("0\t0.5"));
        QTest::keyClick(table, Qt::Key_Escape);
        QTRY_VERIFY(!plot->findChild<NumbersTable*>());
        QCOMPARE(QApplication::focusWidget(), plot);
        QTest::keyClick(plot, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(QGuiApplication::clipboard()->mimeData()->hasImage());
    }

    void aTrendCopiesItsValues()
    {
        TrendPlot plot(QStringLiteral("Glucose"));
        plot.setSeries({{QStringLiteral("Glucose"), QStringLiteral("g/L"), {0, 60}, {1, 2}}});
        plot.resize(300, 200);
        plot.show();
        QTest::keyClick(&plot, Qt::Key_C, Qt::ControlModifier);
        QVERIFY2(QGuiApplication::clipboard()->text().contains(QStringLiteral("60\t2")),
                 qPrintable(QGuiApplication::clipboard()->text()));
        QVERIFY(QGuiApplication::clipboard()->mimeData()->data(QStringLiteral("text/csv")).contains("60,2"));
    }

    void aTileShowsItsNumbersInItsPlace()
    {
        support::FakeFeed feed({{"src-1/P", "Pressure", "bar"}});
        support::FakeAlarms alarms;
        feed.setNow(100);
        feed.setLine("src-1/P", {0, 50, 100}, {1, 2, 3});
        feed.setValue("src-1/P", 3.0);
        tiles::BoardView view({feed, alarms});
        app::Board board;
        board.id = "b1";
        board.tiles = {{"t1", "big_number", "", {0, 0, 4, 3}, {"src-1/P"}}};
        view.resize(1300, 700);
        view.setBoard(board);
        view.show();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        tiles::TileFrame* frame = view.frames().first();
        QTRY_VERIFY(!frame->view()->numbers().isEmpty());
        frame->setFocus();
        QTest::keyClick(frame, Qt::Key_T);
        auto* table = frame->findChild<NumbersTable*>();
        QVERIFY(table && table->isVisible());
        QCOMPARE(table->rowCount(), 3);
        QTest::keyClick(table, Qt::Key_T);
        QTRY_VERIFY(!frame->findChild<NumbersTable*>());
    }

    void aTileSaysThatItLoadsUntilItsLinesHaveCome()
    {
        support::FakeFeed feed({{"src-1/P", "Pressure", "bar"}});
        support::FakeAlarms alarms;
        feed.setAnswersAtOnce(false);
        feed.setValue("src-1/P", 3.0);
        tiles::BoardView view({feed, alarms});
        app::Board board;
        board.id = "b1";
        board.tiles = {{"t1", "trend", "", {0, 0, 4, 3}, {"src-1/P"}}};
        view.resize(1300, 700);
        view.setBoard(board);
        view.show();
        QTRY_VERIFY(view.frames().first()->view()->isLoading());
        feed.answer();
        QVERIFY(!view.frames().first()->view()->isLoading());
    }

    void timeLeftIsEvaluatedByHowItWent()
    {
        using shown::RemainingTime;
        QCOMPARE(RemainingTime::words(0.25, 0.75, 10.0), QStringLiteral("30 s left"));
        // Too early to report, and what takes no time needs no words.
        QCOMPARE(RemainingTime::words(0.01, 0.99, 10.0), QString());
        QCOMPARE(RemainingTime::words(0.5, 0.5, 0.4), QString());
        QCOMPARE(RemainingTime::words(0.99, 0.01, 10.0), QString());
    }

    void aButtonThatIsHeldActsByMouseAndByKey()
    {
        widgets::HoldButton button(QStringLiteral("Remove"));
        QSignalSpy confirmed(&button, &widgets::HoldButton::confirmed);
        button.show();
        QVERIFY(QTest::qWaitForWindowActive(&button));
        button.setFocus();
        for (const Qt::Key key : {Qt::Key_Space, Qt::Key_Return}) {
            QTest::keyPress(&button, key);
            QTest::qWait(widgets::HoldButton::holdTime / 2);
            QCOMPARE(confirmed.size(), 0);
            QTRY_COMPARE(confirmed.size(), 1);
            QTest::keyRelease(&button, key);
            confirmed.clear();
        }
        QTest::mousePress(&button, Qt::LeftButton);
        QTRY_COMPARE(confirmed.size(), 1);
        QTest::mouseRelease(&button, Qt::LeftButton);
        QCOMPARE(confirmed.size(), 1);
        QCOMPARE(button.text(), QStringLiteral("Remove"));
    }

    void aShortPressSaysWhatToDoAndASecondOneCounts()
    {
        widgets::HoldButton button(QStringLiteral("Remove"));
        QSignalSpy confirmed(&button, &widgets::HoldButton::confirmed);
        button.show();
        QVERIFY(QTest::qWaitForWindowActive(&button));
        button.setFocus();
        QTest::keyClick(&button, Qt::Key_Space);
        QCOMPARE(confirmed.size(), 0);
        QVERIFY(button.text() != QLatin1String("Remove"));
        QTest::keyClick(&button, Qt::Key_Space);
        QCOMPARE(confirmed.size(), 1);
        QCOMPARE(button.text(), QStringLiteral("Remove"));
    }
};

TITER_WINDOW_TEST(NumbersTest)

} // namespace tst_numbers

#include "tst_numbers.moc"
