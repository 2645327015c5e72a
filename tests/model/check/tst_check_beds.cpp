// From a flowsheet to a plant: flags, components, words in place of numbers, binding models, and what a bed holds at first.
#include "core/model/plant/plant.h"
#include "core/model/remedy.h"
#include "tests/support/core/fake_types.h"
#include "tests/support/core/plants.h"
#include "tests/support/test_program.h"

#include <cmath>

namespace tst_check_beds {

using namespace titer;
using namespace titer::model;
using base::Json;

namespace {

constexpr int cells = 0, mab = 2, imidazole = 4; // components of fakePlant()

Flowsheet sheet()
{
    base::Errors errors;
    Flowsheet f = readPlant(support::fakePlant(), errors);
    if (!errors.empty()) qFatal("the example is at fault");
    return f;
}

void set(Flowsheet& f, const char* path, Json value)
{
    const base::Done done = setAtPath(f, std::string("units/column/") + path, std::move(value));
    if (!done) qFatal("%s", done.error().what.text().c_str());
}

Plant plantOf(const Flowsheet& f)
{
    base::Errors errors;
    Plant plant = check(f, support::fakeCatalogue(), errors);
    for (const base::Error& e : errors)
        QTest::qFail(qPrintable(QString::fromStdString(e.where + ": " + e.what.text())), __FILE__, __LINE__);
    return plant;
}

const UnitSetup& columnOf(const Plant& plant)
{
    return plant.units[plant.unitIndex("column")].setup;
}

QStringList notices(const Plant& plant)
{
    QStringList list;
    for (const base::Notice& n : plant.notices)
        if (n.where.starts_with("units/")) list << QString::fromStdString(n.where + ": " + n.what.text());
    return list;
}

bool near(double a, double b)
{
    return std::abs(a - b) <= 1e-12 * std::abs(b);
}

} // namespace

class CheckBeds : public QObject {
    Q_OBJECT

private slots:
    void readsFlagsAndComponents();
    void readsAWordInPlaceOfANumber();
    void readsAWordInPlaceOfNumbersPerComponent();
    void takesOneQuantityForAllComponents();
    void makesTheBindingForWhatReachesTheUnit();
    void bindsNothingWithoutABindingModel();
    void noticesWhatTheBindingModelDoesNotUse();
    void noticesValuesOfComponentsThatNeverComeThere();
    void noticesWhatDoesNotApplyForAWordOrAFlag();
    void readsWhatABedHoldsAtFirst();
    void carriesWhatABedHoldsAtFirst();
    void startsInEquilibriumWhereAWordSaysSo();
    void keepsAllOfItInTheFile();
    void mendsWhatItOffers_data();
    void mendsWhatItOffers();
};

void CheckBeds::readsFlagsAndComponents()
{
    Flowsheet f = sheet();
    QCOMPARE(columnOf(plantOf(f)).params.flag("packed"), false);
    QCOMPARE(columnOf(plantOf(f)).params.component("modifier"), imidazole);
    set(f, "params/packed", Json());
    set(f, "params/modifier", Json());
    QCOMPARE(columnOf(plantOf(f)).params.flag("packed"), true);
    QCOMPARE(columnOf(plantOf(f)).params.component("modifier"), -1);
    // As typed on the command line.
    set(f, "params/packed", Json("false"));
    QCOMPARE(columnOf(plantOf(f)).params.flag("packed"), false);
}

void CheckBeds::readsAWordInPlaceOfANumber()
{
    Flowsheet f = sheet();
    const Plant word = plantOf(f);
    QCOMPARE(columnOf(word).params.word("dispersion"), std::string_view("chung_wen"));
    QCOMPARE(columnOf(word).params["dispersion"], 1e-7);
    set(f, "params/dispersion", Json("2 mm2/s"));
    const Plant number = plantOf(f);
    QCOMPARE(columnOf(number).params.word("dispersion"), std::string_view());
    QVERIFY(near(columnOf(number).params["dispersion"], 2e-6));
}

void CheckBeds::readsAWordInPlaceOfNumbersPerComponent()
{
    Flowsheet f = sheet();
    const Plant numbers = plantOf(f);
    QCOMPARE(columnOf(numbers).params.word("film"), std::string_view());
    QVERIFY(near(columnOf(numbers).params.perComponent("film")[mab], 2e-6));
    QCOMPARE(columnOf(numbers).params.perComponent("film")[imidazole], 1e-5);
    set(f, "params/film", Json("wilson_geankoplis"));
    QCOMPARE(columnOf(plantOf(f)).params.word("film"), std::string_view("wilson_geankoplis"));
}

void CheckBeds::takesOneQuantityForAllComponents()
{
    Flowsheet f = sheet();
    // Glucose counts in mol: 80 g/L at 180 g/mol; cells of 350 pg.
    const Plant plant = plantOf(f);
    const std::vector<double>& capacity = columnOf(plant).params.perComponent("capacity");
    QVERIFY(near(capacity[cells], 80.0 / 350e-15));
    QVERIFY(near(capacity[1], 80.0 / 0.18));
    QVERIFY(near(capacity[mab], 80.0));
    // In mM it has no meaning for cells, which never come there, but what comes there must be able to take it.
    f.components[imidazole]["molar_mass"] = Json("68 g/mol");
    set(f, "params/capacity", Json("80 mM"));
    const Plant molar = plantOf(f);
    QVERIFY(near(columnOf(molar).params.perComponent("capacity")[imidazole], 0.08 * 68.0));
    QCOMPARE(columnOf(molar).params.perComponent("capacity")[cells], 0.0);
    set(f, "params/film", Json("3e-6 m/s"));
    const Plant film = plantOf(f);
    for (const double value : columnOf(film).params.perComponent("film")) QVERIFY(near(value, 3e-6));
    set(f, "params/film", Json(4e-6));
    QCOMPARE(columnOf(plantOf(f)).params.perComponent("film"), std::vector<double>(5, 4e-6));
}

void CheckBeds::makesTheBindingForWhatReachesTheUnit()
{
    const Plant plant = plantOf(sheet());
    const UnitSetup& column = columnOf(plant);
    QCOMPARE(column.carried, (std::vector<int>{mab, imidazole}));
    QVERIFY(column.binding);
    QCOMPARE(column.binding->kinetic(), false);
    QCOMPARE(column.binding->boundCount(), 1);
    QCOMPARE(column.binding->shares()[0].component, 0);
    QCOMPARE(column.binding->offset().size(), std::size_t(2));
}

void CheckBeds::bindsNothingWithoutABindingModel()
{
    Flowsheet f = sheet();
    set(f, "params/binding", Json());
    const Plant plant = plantOf(f);
    QVERIFY(columnOf(plant).binding);
    QCOMPARE(columnOf(plant).binding->boundCount(), 0);
    QVERIFY(!plant.units[plant.unitIndex("harvest")].setup.binding);
}

void CheckBeds::noticesWhatTheBindingModelDoesNotUse()
{
    Flowsheet f = sheet();
    QCOMPARE(notices(plantOf(f)), QStringList());
    set(f, "params/binding/steric", Json::object({{"mab", Json(11.8)}}));
    const Plant plant = plantOf(f);
    QCOMPARE(notices(plant), QStringList("units/column/params/binding/steric: The binding model affinity does not use "
                                         "“steric”."));
    QCOMPARE(columnOf(plant).binding->boundCount(), 1);
}

void CheckBeds::noticesValuesOfComponentsThatNeverComeThere()
{
    Flowsheet f = sheet();
    set(f, "params/binding/strength/cells", Json(3));
    set(f, "params/film/cells", Json(1e-6));
    QCOMPARE(notices(plantOf(f)),
             (QStringList{"units/column/params/film/cells: “cells” never reaches “column”, so this value is not "
                          "used.",
                          "units/column/params/binding/strength/cells: “cells” never reaches “column”, so this "
                          "value is not used."}));
    set(f, "initial/pore/cells", Json(0));
    QCOMPARE(notices(plantOf(f)), QStringList());
}

void CheckBeds::noticesWhatDoesNotApplyForAWordOrAFlag()
{
    Flowsheet f = sheet();
    set(f, "params/viscosity", Json(2e-3));
    QCOMPARE(notices(plantOf(f)), QStringList());
    set(f, "params/dispersion", Json(1e-7));
    set(f, "params/binding/depth", Json(2));
    QCOMPARE(notices(plantOf(f)),
             (QStringList{"units/column/params/viscosity: “viscosity” is not used while “dispersion” is a number.",
                          "units/column/params/binding/depth: “depth” is not used while “kinetic” is “false”."}));
}

void CheckBeds::readsWhatABedHoldsAtFirst()
{
    const Plant plant = plantOf(sheet());
    const FieldInitial& fields = columnOf(plant).fields;
    QCOMPARE(fields.bulk[imidazole], 3.0);
    QCOMPARE(fields.pore[imidazole], 2.0);
    QVERIFY(near(fields.bound[mab], 0.1 * 148.0)); // 148 kg/mol
    QVERIFY(std::isnan(fields.bulk[mab]) && std::isnan(fields.pore[mab]) && std::isnan(fields.bound[imidazole]));
    QVERIFY(!fields.equilibrated);
    QVERIFY(plant.units[plant.unitIndex("harvest")].setup.fields.bulk.empty());
}

void CheckBeds::carriesWhatABedHoldsAtFirst()
{
    Flowsheet f = sheet();
    set(f, "initial/bound/glucose", Json(1.0));
    QCOMPARE(columnOf(plantOf(f)).carried, (std::vector<int>{1, mab, imidazole}));
}

void CheckBeds::startsInEquilibriumWhereAWordSaysSo()
{
    Flowsheet f = sheet();
    set(f, "initial", Json("equilibrated"));
    QVERIFY(columnOf(plantOf(f)).fields.equilibrated);
    QCOMPARE(*findAtPath(f, "units/column/initial"), Json("equilibrated"));
    set(f, "initial", Json());
    const Plant plant = plantOf(f);
    const FieldInitial& fields = columnOf(plant).fields;
    QVERIFY(!fields.equilibrated);
    QCOMPARE(fields.bulk.size(), plant.components.size());
    QVERIFY(std::isnan(fields.bulk[imidazole]));
    QVERIFY(!setAtPath(f, "units/column/initial", Json(3)));
    QVERIFY(!setAtPath(f, "units/column/params", Json("equilibrated")));
}

void CheckBeds::keepsAllOfItInTheFile()
{
    for (const Json& initial : {*findAtPath(sheet(), "units/column/initial"), Json("equilibrated"), Json()}) {
        Flowsheet f = sheet();
        f.unit("column")->initial = initial;
        set(f, "params/film", Json("wilson_geankoplis"));
        base::Errors errors;
        QVERIFY(readPlant(writePlant(f), errors) == f);
        QVERIFY(errors.empty());
    }
}

void CheckBeds::mendsWhatItOffers_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("entered");
    QTest::addColumn<QString>("offered");
    QTest::newRow("flag") << "params/packed"
                          << "\"Yes\""
                          << "true";
    QTest::newRow("number for a flag") << "params/packed"
                                       << "0"
                                       << "false";
    QTest::newRow("component") << "params/modifier"
                               << "\"imidasole\""
                               << "imidazole";
    QTest::newRow("word") << "params/film"
                          << "\"wilson\""
                          << "";
    QTest::newRow("near word") << "params/film"
                               << "\"wilson_geankopolis\""
                               << "wilson_geankoplis";
    QTest::newRow("binding") << "params/binding/type"
                             << "\"affinty\""
                             << "affinity";
    QTest::newRow("initial") << "initial"
                             << "\"Equilibrated\""
                             << "equilibrated";
}

void CheckBeds::mendsWhatItOffers()
{
    QFETCH(QString, path);
    QFETCH(QString, entered);
    QFETCH(QString, offered);
    Flowsheet f = sheet();
    base::Errors errors;
    set(f, path.toUtf8(), base::readJson(entered.toStdString(), errors));
    Remedies remedies;
    (void)check(f, support::fakeCatalogue(), errors, remedies);
    QCOMPARE(errors.size(), std::size_t(1));
    // Others are of what flows on this sheet.
    std::erase_if(remedies, [&](const Remedy& one) { return !QString::fromStdString(one.where).contains(path); });
    QCOMPARE(remedies.size(), std::size_t(offered.isEmpty() ? 0 : 1));
    if (offered.isEmpty()) return;
    QCOMPARE(QString::fromStdString(remedies[0].offer.edits[0].text), offered);
    QVERIFY(setAtPath(f, remedies[0].offer.edits[0].path, Json(remedies[0].offer.edits[0].text)));
    plantOf(f);
}

TITER_TEST(CheckBeds)

} // namespace tst_check_beds

#include "tst_check_beds.moc"
