// The streams as a table beside their sheet: values at a time and of the run, selection both ways, filter, order and copies.
#include "app/document/plant_files.h"
#include "tests/support/core/runs.h"
#include "tests/support/test_program.h"
#include "tests/support/ui/picture.h"
#include "tests/support/ui/run_scene.h"
#include "tests/support/ui/window.h"
#include "ui/flow/flow_view.h"
#include "ui/flow/stream_list.h"
#include "ui/look/language.h"
#include "ui/look/theme.h"
#include "ui/pages/design/design_page.h"
#include "ui/pages/design/design_streams.h"
#include "ui/pages/run/run_panes.h"
#include "ui/pages/run/run_streams.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QTableWidget>
#include <QTest>
#include <QVBoxLayout>

#include <tuple>

namespace tst_stream_list {

using namespace titer;
using flow::StreamList;

namespace {

// Sugar at 3 L/h for an hour and water at 1 L/h for four into a tank.
const char* plant = R"({"format": "titer.plant/1", "name": "Tank", "components": [
    {"id": "sugar", "label": "Sugar", "basis": "mass"}],
  "units": [{"id": "feed", "label": "Feed", "type": "inlet", "program": [
        {"for": "1 h", "flow": "3 L/h", "temperature": "4 °C", "concentration": {"sugar": "2 g/L"}}, {"for": "9 h"}]},
    {"id": "water", "label": "Water", "type": "inlet", "program": [{"for": "4 h", "flow": "1 L/h"}, {"for": "9 h"}]},
    {"id": "tank", "label": "Tank", "type": "hold_tank", "params": {"vessel_volume": "20 L"}}],
  "streams": [{"from": "feed.out", "to": "tank.in"}, {"from": "water.out", "to": "tank.in"}],
  "recipe": {"duration": "4 h"}})";

struct Bench {
    Bench()
    {
        base::Errors errors;
        const model::Flowsheet flowsheet = model::readPlant(plant, errors);
        if (!errors.empty() || !document.newPlant(flowsheet)) qFatal("the plant cannot be read");
        auto made = std::make_shared<app::Run>();
        made->flowsheet = flowsheet;
        made->plant = support::checkedPlant(plant);
        made->result = runs::run(made->plant, {});
        run = made;
        page.resize(1000, 700);
        auto* column = new QVBoxLayout(&page);
        column->addWidget(view);
        column->addWidget(list);
        page.show();
        list->setRun(run);
        support::settle();
    }
    QTableWidget& table() const { return *list->table(); }
    int column(const QString& head) const
    {
        for (int c = 0; c < table().columnCount(); ++c)
            if (table().horizontalHeaderItem(c)->text().startsWith(head)) return c;
        return -1;
    }
    int rowFrom(const QString& unit) const
    {
        for (int r = 0; r < table().rowCount(); ++r)
            if (table().item(r, 0)->text() == unit) return r;
        return -1;
    }
    QString cell(const QString& unit, const QString& head) const
    {
        const int c = column(head), r = rowFrom(unit);
        return c < 0 || r < 0 ? QStringLiteral("none") : table().item(r, c)->text();
    }

    app::Document document{solve::catalogue()};
    std::shared_ptr<const app::Run> run;
    QWidget page;
    flow::FlowView* view = new flow::FlowView(document);
    StreamList* list = new StreamList(*view);
};

} // namespace

class TestStreamList : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { look::Theme::current().apply(*qApp); }

    void listsStreamsAsRows()
    {
        const Bench bench;
        QCOMPARE(bench.table().rowCount(), 2);
        QCOMPARE(bench.table().item(bench.rowFrom("Feed"), 1)->text(), QString("Tank"));
        QCOMPARE(bench.cell("Feed", "Volume"), QString("3.00"));
        QCOMPARE(bench.cell("Feed", "Sugar [kg]"), QString("0.00600"));
        QCOMPARE(bench.cell("Feed", "Temperature"), QString("4.00"));
        QVERIFY(bench.column("Sugar [g/L]") > 0);
    }

    void followsTheTime()
    {
        const Bench bench;
        bench.list->setSpan(StreamList::AtTime);
        bench.list->setTime(1800.0);
        QTRY_COMPARE(bench.cell("Feed", "Sugar [g/L]"), QString("2.00"));
        QCOMPARE(bench.cell("Feed", "Volume"), QString("none"));
        bench.list->setTime(2.0 * 3600.0);
        QTRY_COMPARE(bench.cell("Feed", "Flow"), QString("0"));
        QVERIFY(bench.column("Sugar") < 0); // none flows then
        QVERIFY(bench.cell("Water", "Flow") != QString("0"));
    }

    void selectsBothWays()
    {
        const Bench bench;
        bench.table().selectRow(bench.rowFrom("Water"));
        QCOMPARE(bench.view->sheet().selectedStreams(), QList<int>{1});
        bench.view->sheet().select({}, {0});
        QCOMPARE(bench.table().selectionModel()->selectedRows().size(), 1);
        QCOMPARE(bench.table().selectionModel()->selectedRows().front().row(), bench.rowFrom("Feed"));
        // The arrow keys lead on, on the sheet as well.
        bench.table().setFocus();
        bench.table().setCurrentCell(0, 0);
        QTest::keyClick(&bench.table(), Qt::Key_Down);
        QCOMPARE(bench.view->sheet().selectedStreams().size(), 1);
        QCOMPARE(bench.table().item(1, 0)->data(Qt::UserRole + 1).toInt(),
                 bench.view->sheet().selectedStreams().front());
    }

    void keepsTheSelectionAlone()
    {
        const Bench bench;
        bench.list->setFiltered(true);
        QVERIFY(!bench.table().isRowHidden(0) && !bench.table().isRowHidden(1)); // nothing is selected
        bench.view->select({"water"});
        QVERIFY(bench.table().isRowHidden(bench.rowFrom("Feed")));
        QVERIFY(!bench.table().isRowHidden(bench.rowFrom("Water")));
        QVERIFY(!bench.list->csv().contains("Feed"));
        bench.list->setFiltered(false);
        QVERIFY(!bench.table().isRowHidden(bench.rowFrom("Feed")));
    }

    void isSortedByValue()
    {
        const Bench bench;
        const int volume = bench.column("Volume");
        bench.table().sortByColumn(volume, Qt::DescendingOrder);
        QCOMPARE(bench.rowFrom("Water"), 0); // 4 L before 3 L
        bench.table().sortByColumn(volume, Qt::AscendingOrder);
        QCOMPARE(bench.rowFrom("Feed"), 0);
        bench.list->setRun(bench.run); // once more: the order stays
        QCOMPARE(bench.rowFrom("Feed"), 0);
    }

    void isCopied()
    {
        const Bench bench;
        bench.table().setFocus();
        QTest::keyClick(&bench.table(), Qt::Key_C, Qt::ControlModifier);
        const QString text = QGuiApplication::clipboard()->text();
        QVERIFY2(text.startsWith("From\tTo\tVolume [L]\t"), qPrintable(text));
        QVERIFY2(text.contains("\nFeed\tTank\t3\t"), qPrintable(text));
    }

    // On the page Design: by the action, below or beside, and as it was left.
    void liesBesideTheSheetOfThePage()
    {
        support::Desk desk;
        base::Errors errors;
        QVERIFY(desk.document.newPlant(model::readPlant(plant, errors)));
        pages::DesignPage page(desk.document, desk.autoRun, desk.settings);
        page.resize(1366, 700);
        page.show();
        QVERIFY(!page.streams().isTableShown());
        QVERIFY(page.toggleStreams());
        QVERIFY(page.streams().isTableShown() && page.streams().list()->isVisible());
        support::settle();
        QVERIFY(page.view().height() > page.height() / 3);
        page.streams().setBeside(true);
        support::settle();
        QVERIFY(page.streams().list()->geometry().right() <= page.view().geometry().left());
        QVERIFY(page.view().width() > page.width() / 3);
        pages::DesignPage again(desk.document, desk.autoRun, desk.settings);
        QVERIFY(again.streams().isTableShown() && again.streams().isBeside());
        QVERIFY(page.toggleStreams());
        QVERIFY(!page.streams().isTableShown());
    }

    // On the page Run it lies beneath plant and figures, and follows the time of the page.
    void liesBeneathThePageRun()
    {
        support::RunScene scene;
        scene.page.resize(1290, 668);
        scene.page.show();
        QVERIFY(scene.run());
        pages::RunStreams& streams = *scene.page.panes().streams();
        QVERIFY(!streams.isVisible());
        QVERIFY(scene.page.toggleStreams());
        QVERIFY(streams.isVisible());
        QCOMPARE(streams.table()->rowCount(), int(scene.page.model().plant()->streams.size()));
        const int whole = streams.table()->columnCount();
        streams.setSpan(StreamList::AtTime);
        scene.page.model().setTime(6.0 * 86400.0);
        QTRY_VERIFY(streams.table()->columnCount() != whole);
        QVERIFY(scene.page.toggleStreams());
        QVERIFY(!streams.isVisible());
    }

    // Both pages as in a window of 1366 x 768, light, and dark in German.
    void isDrawnOnThePages()
    {
        support::Desk desk;
        QVERIFY(desk.document.newPlant(*app::examplePlant("cho-fed-batch")));
        desk.autoRun.setActive(true);
        QTRY_VERIFY_WITH_TIMEOUT(desk.autoRun.isCurrent(), 60000);
        support::RunScene scene;
        QVERIFY(scene.run());
        for (const auto& [choice, language, look] :
             {std::tuple(look::Choice::Light, "en", "light"), std::tuple(look::Choice::Dark, "de", "dark-de")}) {
            look::useLanguage(QString::fromLatin1(language));
            look::Theme::current().choose(choice);
            pages::DesignPage design(desk.document, desk.autoRun, desk.settings);
            pages::RunPage run(scene.document, scene.work);
            QWidget* const pages[] = {&design, &run};
            for (QWidget* page : pages) {
                page->resize(1290, 668);
                page->show();
            }
            design.streams().showTable(true);
            design.view().sheet().select({}, {1});
            run.toggleStreams();
            support::settle();
            QVERIFY(design.streams().list()->table()->rowCount() > 3);
            for (QWidget* page : pages)
                QVERIFY(support::inked(
                            support::picture(*page,
                                             QStringLiteral("streams-%1-%2")
                                                 .arg(page == &run ? QStringLiteral("run") : QStringLiteral("design"),
                                                      QString::fromLatin1(look)),
                                             page->size())) > 0.01);
            design.streams().showTable(false);
        }
        look::useLanguage(QStringLiteral("en"));
        look::Theme::current().choose(look::Choice::Light);
    }

    void isDrawn()
    {
        const Bench bench;
        for (const auto choice : {look::Choice::Light, look::Choice::Dark}) {
            look::Theme::current().choose(choice);
            support::settle();
            QVERIFY(support::inked(support::picture(*bench.list,
                                                    choice == look::Choice::Dark ? QStringLiteral("streams-dark")
                                                                                 : QStringLiteral("streams-light"),
                                                    {1000, 300})) > 0.01);
        }
        look::Theme::current().choose(look::Choice::Light);
    }
};

TITER_WINDOW_TEST(TestStreamList)

} // namespace tst_stream_list

#include "tst_stream_list.moc"
