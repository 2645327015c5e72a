// "Size…" below the form of a unit: its menu names sizes with their rules and takes them as one step of undo.
#include "app/document/document.h"
#include "app/run/auto_run.h"
#include "core/solve/catalogue.h"
#include "tests/support/test_program.h"
#include "ui/form/size_panel.h"
#include "ui/look/theme.h"

#include <QApplication>
#include <QMenu>
#include <QTest>

namespace tst_size_panel {

using namespace titer;

class SizePanelTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { look::Theme::current().apply(*qApp); }

    void takesTheSizesAsOneStepOfUndo()
    {
        base::Errors errors;
        const model::Flowsheet plant = model::readPlant(
            R"({"format": "titer.plant/1", "components": [{"id": "a", "basis": "mass"}],
              "units": [{"id": "tank", "type": "hold_tank", "params": {"vessel_volume": "100 L"}, "initial": {"volume": "50 L", "a": "1 g/L"}},
                        {"id": "filter", "type": "depth_filter"}, {"id": "pool", "type": "hold_tank"}],
              "streams": [{"from": "tank.out", "to": "filter.in"}, {"from": "filter.out", "to": "pool.in"}],
              "recipe": {"duration": "2 h", "phases": [{"id": "filter", "unit": "filter", "at": "0 h",
                         "transfer": {"from": "tank.out", "flow": "1 L/min", "until": "empty"}}]}})",
            errors);
        QVERIFY(errors.empty());
        app::Document document(solve::catalogue());
        QVERIFY(document.newPlant(plant).ok());
        app::AutoRun runs(document);
        form::SizePanel panel(document, runs, "filter");
        QMenu early;
        panel.fill(early);
        QVERIFY(!early.actions().first()->isEnabled()); // the plant has not run yet
        runs.runNow();
        QTRY_VERIFY_WITH_TIMEOUT(runs.isCurrent(), 30000);
        QMenu menu;
        panel.fill(menu);
        QVERIFY(menu.actions().first()->isEnabled());
        QVERIFY2(menu.actions().last()->text().contains(QStringLiteral("0.4 m2")) &&
                     menu.actions().last()->text().contains(QStringLiteral("flow by flux")),
                 qPrintable(menu.actions().last()->text()));
        menu.actions().first()->trigger();
        const base::Json* area = model::findAtPath(document.flowsheet(), "units/filter/params/area");
        QVERIFY(area && area->string() == "0.4 m2");
        QCOMPARE(document.undoStack()->undoText(), QStringLiteral("Size filter")); // its id, since it has no label
        document.undoStack()->undo();
        QVERIFY(document.flowsheet() == plant);
    }
};

TITER_WINDOW_TEST(SizePanelTest)

} // namespace tst_size_panel

#include "tst_size_panel.moc"
