// What stands next to units and streams after a run: the product of the plant, and of what a concentration is.
#include "app/run/run_summary.h"
#include "core/runs/run.h"
#include "tests/support/core/runs.h"
#include "tests/support/test_program.h"
#include "ui/flow/design_overlay.h"

#include <QTest>

namespace tst_design_overlay {

using namespace titer;

class DesignOverlayTest : public QObject {
    Q_OBJECT

private slots:
    void aPoolTellsTheProductAndAStreamOfWhatItsConcentrationIs()
    {
        const char* text = R"({"format": "titer.plant/1", "name": "Two", "components": [
          {"id": "trace", "basis": "mass"},
          {"id": "igg", "label": "Monoclonal antibody", "basis": "mass", "role": "product"}],
         "units": [{"id": "tank", "type": "hold_tank", "params": {"vessel_volume": "5 L", "heel": "0.1 L"},
                    "initial": {"volume": "4.1 L", "igg": "4.5 g/L", "trace": "0.0029 g/L"}},
                   {"id": "pool", "type": "hold_tank"}],
         "streams": [{"from": "tank.out", "to": "pool.in"}], "recipe": {"duration": "2 h", "phases": [
           {"id": "move", "unit": "tank", "at": "0 h",
            "transfer": {"from": "tank.out", "flow": "4 L/h", "until": {"any": ["empty", {"for": "1.5 h"}]}}}]}})";
        base::Errors errors;
        app::Run run;
        run.flowsheet = model::readPlant(text, errors);
        QVERIFY(errors.empty());
        run.plant = support::checkedPlant(text);
        run.result = runs::run(run.plant, {});
        QCOMPARE(run.result.status, figures::RunStatus::Ok);
        const flow::DesignOverlay overlay = flow::designOverlay(run, app::summaryOf(run));
        const QString pill = overlay.units.value(QStringLiteral("pool")).pill;
        QVERIFY2(pill.contains(QLatin1String("18.0")), qPrintable(pill));
        // The id where the label is long.
        const QString below = overlay.streams.value(0).below;
        QVERIFY2(below.startsWith(QLatin1String("igg ")) && below.contains(QLatin1String("4.5")), qPrintable(below));
    }
};

TITER_WINDOW_TEST(DesignOverlayTest)

} // namespace tst_design_overlay

#include "tst_design_overlay.moc"
