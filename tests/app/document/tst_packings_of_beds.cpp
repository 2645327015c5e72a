// Packings of the list in the units that take them: a column with radial flow keeps its own sizes, a membrane adsorber takes
// membranes alone.
#include "app/document/edits_components.h"
#include "app/fit/column/column_calibration.h"
#include "app/form/library_rows.h"
#include "app/run/columns/column_rescale.h"
#include "core/model/types/packings.h"
#include "core/solve/catalogue.h"
#include "tests/support/core/plants.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <string>

namespace tst_packings_of_beds {

using namespace titer;
using namespace titer::app;
using model::Flowsheet;
using support::quoted;

namespace {

Flowsheet plantWith(const std::string& type, const std::string& params)
{
    base::Errors errors;
    Flowsheet f = model::readPlant(R"({"format": "titer.plant/1", "name": "Bed",
 "components": [{"id": "mab", "basis": "mass", "molar_mass": "148 kg/mol", "role": "product"}],
 "units": [{"id": "feed", "type": "inlet", "program": [{"flow": "10 mL/min", "concentration": {"mab": "1 g/L"}}]},
  {"id": "bed", "type": )" + quoted(type) +
                                       R"(, "params": {)" + params + R"(}}, {"id": "drain", "type": "outlet"}],
 "streams": [{"from": "feed.out", "to": "bed.in"}, {"from": "bed.out", "to": "drain.in"}],
 "recipe": {"duration": "10 min", "phases": []}})",
                                   errors);
    if (!errors.empty()) qFatal("%s", errors.front().what.text().c_str());
    return f;
}

const model::Packing& packing(const char* id)
{
    for (const model::Packing& one : model::packings())
        if (one.id == id) return one;
    qFatal("no such packing");
}

void checks(const Flowsheet& flowsheet)
{
    base::Errors errors;
    (void)model::check(flowsheet, solve::catalogue(), errors);
    QVERIFY2(errors.empty(), errors.empty() ? "" : (errors[0].where + ": " + errors[0].what.text()).c_str());
}

} // namespace

class PackingsOfBeds : public QObject {
    Q_OBJECT

private slots:
    void aRadialColumnKeepsItsSizes();
    void aMembraneAdsorberTakesMembranes();
    void aRadialColumnIsCalibratedAndScaled();
};

void PackingsOfBeds::aRadialColumnKeepsItsSizes()
{
    const Flowsheet before = plantWith("radial_flow_column", R"("bed_height": "20 cm")");
    for (const model::Packing& one : model::packings()) {
        const Edited made = applyPacking(before, "bed", one);
        QVERIFY2(made.ok(), one.id.c_str());
        const model::UnitEntry& bed = *made->unit("bed");
        for (const char* straight : {"length", "diameter", "cross_section"}) QVERIFY(!bed.params.find(straight));
        QCOMPARE(bed.params.find("bed_height")->string(), std::string("20 cm"));
        QVERIFY(bed.params.find("binding"));
        QCOMPARE(packingOf(bed), &one);
        checks(*made);
    }
}

void PackingsOfBeds::aMembraneAdsorberTakesMembranes()
{
    const Flowsheet before = plantWith("membrane_adsorber", R"("outlet_volume": "1 mL")");
    const Edited made = applyPacking(before, "bed", packing("sartobind-q"));
    QVERIFY(made.ok());
    const model::UnitEntry& bed = *made->unit("bed");
    QVERIFY(bed.params.find("binding") && bed.params.find("total_porosity") && !bed.params.find("model"));
    QCOMPARE(bed.params.find("outlet_volume")->string(), std::string("1 mL"));
    QCOMPARE(packingOf(bed), &packing("sartobind-q"));
    checks(*made);
    QVERIFY(!applyPacking(before, "bed", packing("cimmultus-qa")));
    QVERIFY(!applyPacking(before, "bed", packing("capto-mmc")));
    std::vector<FormRow> rows(1);
    addLibraryRows(rows, *made, solve::catalogue(), "bed");
    QCOMPARE(rows.size(), std::size_t(2));
    QCOMPARE(rows.front().choices.size(), std::size_t(2)); // own values, and the one membrane
    QCOMPARE(rows.front().chosen, std::string("sartobind-q"));
}

void PackingsOfBeds::aRadialColumnIsCalibratedAndScaled()
{
    const Flowsheet radial = plantWith("radial_flow_column", R"("bed_height": "20 cm")");
    base::Errors errors;
    QCOMPARE(ColumnCalibration::columnsOf(model::check(radial, solve::catalogue(), errors)),
             std::vector<std::string>{"bed"});
    QVERIFY(canRescale(radial, "bed") && !rescalesByDiameter(radial, "bed"));
    QCOMPARE(rescaleStart(radial, "bed", RescaleSize::Height), QStringLiteral("20 cm"));
    const Flowsheet straight = plantWith("chromatography_column", R"("length": "10 cm", "diameter": "1 cm")");
    QVERIFY(canRescale(straight, "bed") && rescalesByDiameter(straight, "bed"));
    QCOMPARE(rescaleStart(straight, "bed", RescaleSize::Height), QStringLiteral("10 cm"));
    QVERIFY(!canRescale(plantWith("membrane_adsorber", ""), "bed"));
}

TITER_TEST(PackingsOfBeds)

} // namespace tst_packings_of_beds

#include "tst_packings_of_beds.moc"
