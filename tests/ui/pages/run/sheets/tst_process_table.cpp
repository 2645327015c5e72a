// The process table: what it shows of a run, how it is copied and left.
#include "tests/support/core/plants.h"
#include "tests/support/core/runs.h"
#include "tests/support/test_program.h"
#include "ui/look/theme.h"
#include "ui/pages/run/sheets/process_table.h"
#include "ui/plot/numbers.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QTest>

namespace tst_process_table {

using namespace titer;
using pages::ProcessTable;

namespace {

const char* plant =
    R"({"format": "titer.plant/1", "name": "Tank", "components": [{"id": "sugar", "label": "Sugar", "basis": "mass"}],
 "units": [{"id": "feed", "type": "inlet", "program": [{"for": "10 h", "flow": "1 L/h", "concentration": {"sugar": "2 g/L"}}]},
   {"id": "tank", "type": "hold_tank", "params": {"vessel_volume": "200 L"}}],
 "streams": [{"from": "feed.out", "to": "tank.in"}], "recipe": {"duration": "10 h"}})";

struct Bench {
    std::shared_ptr<const model::Plant> made = support::checkedPlant(plant);
    figures::RunResult result = runs::run(made, {});
    QWidget page;
    ProcessTable* sheet = new ProcessTable(&page);

    Bench()
    {
        page.resize(900, 700);
        page.show();
    }
    QString cell(int row, int column) const { return sheet->table()->item(row, column)->text(); }
    int rowOf(const QString& name) const
    {
        for (int r = 0; r < sheet->table()->rowCount(); ++r)
            if (cell(r, 0) == name) return r;
        return -1;
    }
};

} // namespace

class ProcessTableTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { look::Theme::current().apply(*qApp); }

    void showsStreamsAsColumnsAndQuantitiesAsRows()
    {
        Bench bench;
        bench.sheet->open(*bench.made, bench.result);
        QVERIFY(bench.sheet->isVisible());
        QCOMPARE(bench.sheet->table()->columnCount(), 3);
        QCOMPARE(bench.sheet->table()->horizontalHeaderItem(2)->text(), QString("feed.out to tank.in"));
        const int volume = bench.rowOf("Volume"), sugar = bench.rowOf("Sugar, concentration");
        QVERIFY(volume >= 0 && sugar >= 0);
        QCOMPARE(bench.cell(volume, 1), QString("L"));
        QCOMPARE(bench.cell(volume, 2), QString("10"));
        QCOMPARE(bench.cell(sugar, 1), QString("g/L"));
        QCOMPARE(bench.cell(sugar, 2), QString("2"));
    }

    void copiesRowsForASpreadsheet()
    {
        Bench bench;
        bench.sheet->open(*bench.made, bench.result);
        QTest::keyClick(bench.sheet->table(), Qt::Key_C, Qt::ControlModifier);
        const QString text = QGuiApplication::clipboard()->text();
        QVERIFY2(text.startsWith("Quantity\tUnit\tfeed.out to tank.in\nVolume\tL\t10\n"), qPrintable(text));
    }

    void isLeftByEscape()
    {
        Bench bench;
        bench.sheet->open(*bench.made, bench.result);
        QTest::keyClick(bench.sheet->table(), Qt::Key_Escape);
        QVERIFY(!bench.sheet->isVisible());
    }

    void saysWhyAnOldRunHasNone()
    {
        Bench bench;
        bench.result.streams.clear();
        bench.sheet->open(*bench.made, bench.result);
        QVERIFY(bench.sheet->isVisible());
        QVERIFY(!bench.sheet->table()->isVisible());
    }
};

TITER_WINDOW_TEST(ProcessTableTest)

} // namespace tst_process_table

#include "tst_process_table.moc"
