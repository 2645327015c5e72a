// Kinetics of the library put into a rate law of one's own: names guessed, species and parameters added, what does not fit refused.
#include "app/document/edits.h"
#include "app/equations/equation_library.h"
#include "app/equations/kinetics_place.h"
#include "core/model/flat_params.h"
#include "core/model/plant/plant.h"
#include "core/solve/catalogue.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_kinetics_place {

using namespace titer;
using namespace titer::app;
using base::Json;
using model::Flowsheet;
using model::Kinetics;

namespace {

// A vessel with Monod's law of one's own: X, S, mu is not among its terms but q.
struct Vessel {
    Vessel()
    {
        const auto added = addUnit({}, solve::catalogue(), {"bioreactor", {}, {}, false});
        if (!added) qFatal("%s", added.error().what.text().c_str());
        const std::string id = added->flowsheet.units.front().id;
        flowsheet = *useEquations(added->flowsheet, solve::catalogue(), id,
                                  *model::equationModel(model::equationModels(), "batch_growth"));
        record = "units/" + id + "/params/kinetics";
    }
    Flowsheet flowsheet;
    std::string record;
};

std::string textAt(const Flowsheet& f, const std::string& path)
{
    const Json* value = model::findAtPath(f, path);
    return !value ? "nothing" : value->isString() ? value->string() : value->write(false);
}

QString faultsOf(const Flowsheet& f)
{
    base::Errors errors;
    (void)model::check(f, solve::catalogue(), errors);
    QStringList all;
    for (const base::Error& e : errors) all << QString::fromStdString(e.where + ": " + e.what.text());
    return all.join(u'\n');
}

Edited insert(const Flowsheet& f, const std::string& record, const char* id)
{
    const Kinetics& kinetics = *model::kineticsOf(id);
    return insertKinetics(f, record, kinetics, guessedPlace(f, record, kinetics));
}

const std::string& named(const std::vector<KineticsPlace::Name>& names, const char* own)
{
    return std::ranges::find(names, own, &KineticsPlace::Name::first)->second;
}

} // namespace

class TestKineticsPlace : public QObject {
    Q_OBJECT

private slots:
    // Each of them compiles in a plant, with units that fit, next to what the law had.
    void everyKineticsFitsALaw()
    {
        for (const Kinetics& kinetics : model::kineticsLibrary()) {
            const Vessel vessel;
            const Edited grown = insert(vessel.flowsheet, vessel.record, "monod");
            QVERIFY(grown);
            const Edited after = insert(*grown, vessel.record, kinetics.id.c_str());
            QVERIFY2(after, kinetics.id.c_str());
            QCOMPARE(faultsOf(*after), QString());
        }
    }

    void guessesByRole()
    {
        const Vessel vessel;
        KineticsPlace place = guessedPlace(vessel.flowsheet, vessel.record, *model::kineticsOf("contois"));
        QCOMPARE(place.term, std::string("mu"));
        QCOMPARE(named(place.roles, "S"), std::string("S"));
        QCOMPARE(named(place.roles, "X"), std::string("X"));
        // Ks of the law is K_S: it serves again, and keeps its value.
        place = guessedPlace(vessel.flowsheet, vessel.record, *model::kineticsOf("haldane_andrews"));
        QCOMPARE(named(place.params, "K_S"), std::string("Ks"));
        QCOMPARE(named(place.params, "K_I"), std::string("K_I"));
        const Edited after = insert(vessel.flowsheet, vessel.record, "haldane_andrews");
        QVERIFY(after);
        QCOMPARE(textAt(*after, vessel.record + "/let/mu"), std::string("mu_max*S/(Ks + S + S^2/K_I)"));
        QCOMPARE(textAt(*after, vessel.record + "/params/Ks/value"), std::string("0.1 g/L"));
        QVERIFY(textAt(*after, vessel.record + "/note").find("Andrews 1968") != std::string::npos);
    }

    // The term that the law reports as its growth rate gives way, and a second time finds all that is there.
    void replacesTheTermOfGrowth()
    {
        const Vessel vessel;
        Flowsheet f = *insert(vessel.flowsheet, vessel.record, "monod");
        f = *setEquation(f, {vessel.record, "outputs", "growth_rate"}, "mu");
        const Edited after = insert(f, vessel.record, "tessier");
        QVERIFY(after);
        QCOMPARE(textAt(*after, vessel.record + "/let/mu"), std::string("mu_max*(1 - exp(-S/K_T))"));
        QCOMPARE(textAt(*after, vessel.record + "/let/mu2"), std::string("nothing"));
        QCOMPARE(textAt(*insert(*after, vessel.record, "luedeking_piret"), vessel.record + "/let/q_P"),
                 std::string("alpha*mu + beta"));
    }

    // Product inhibition in a law without product: the species comes with its component and a rate of 0.
    void addsTheSpeciesThatTheLawLacks()
    {
        const Vessel vessel;
        const Edited after = insert(vessel.flowsheet, vessel.record, "levenspiel");
        QVERIFY(after);
        QCOMPARE(textAt(*after, vessel.record + "/rates/product"), std::string("0"));
        QCOMPARE(after->components.size(), vessel.flowsheet.components.size() + 1);
        QVERIFY(textAt(*after, vessel.record + "/let/mu").find("product/P_max") != std::string::npos);
        QCOMPARE(faultsOf(*after), QString());
    }

    // Names that change places: S of the expression is X of the law and the other way round.
    void keepsNamesApart()
    {
        const Vessel vessel;
        const Kinetics& contois = *model::kineticsOf("contois");
        KineticsPlace place = guessedPlace(vessel.flowsheet, vessel.record, contois);
        place.roles = {{"S", "X"}, {"X", "S"}};
        const Edited after = insertKinetics(vessel.flowsheet, vessel.record, contois, place);
        QVERIFY(after);
        QCOMPARE(textAt(*after, vessel.record + "/let/mu"), std::string("mu_max*share(X, K_X*S)"));
    }

    // 20 g/L of glucose, 180.156 g/mol, are 111 mmol/L.
    void takesConstantsInMolWhereTheLawCountsSo()
    {
        Vessel vessel;
        for (Json& component : vessel.flowsheet.components)
            if (*component.find("id") == Json("glucose")) component["molar_mass"] = "180.156 g/mol";
        Json* record = const_cast<Json*>(model::findAtPath(vessel.flowsheet, vessel.record));
        (*record)["species"]["S"]["unit"] = "mmol/L";
        (*record)["params"]["Ks"]["value"] = "1 mmol/L";
        (*record)["params"]["Ks"]["range"] = Json::array({Json("0 mmol/L"), Json("9 mmol/L")});
        (*record)["rates"]["S"] = "0";
        const Edited after = insert(vessel.flowsheet, vessel.record, "luong");
        QVERIFY(after);
        QCOMPARE(textAt(*after, vessel.record + "/params/S_max/value"), std::string("111 mmol/L"));
        QCOMPARE(textAt(*after, vessel.record + "/params/Ks/value"), std::string("1 mmol/L")); // that of the law
        QCOMPARE(faultsOf(*after), QString());
    }

    void refusesWhatDoesNotFit()
    {
        const Vessel vessel;
        // No term of growth yet.
        QVERIFY(!insert(vessel.flowsheet, vessel.record, "luedeking_piret"));
        const Kinetics& monod = *model::kineticsOf("monod");
        KineticsPlace place = guessedPlace(vessel.flowsheet, vessel.record, monod);
        const auto refused = [&](KineticsPlace other) {
            return !insertKinetics(vessel.flowsheet, vessel.record, monod, other);
        };
        QVERIFY(!refused(place));
        KineticsPlace other = place;
        other.term = "S"; // a species
        QVERIFY(refused(other));
        other = place;
        other.params = {{"mu_max", "Ks"}, {"K_S", "Ks"}}; // in g/L
        QVERIFY(refused(other));
        other = place;
        other.term = "exp";
        QVERIFY(refused(other));
        // A species that is counted in mol, of which nobody knows the molar mass.
        Flowsheet f = vessel.flowsheet;
        Json* record = const_cast<Json*>(model::findAtPath(f, vessel.record));
        (*record)["species"]["S"]["unit"] = "mmol/L";
        QVERIFY(!insertKinetics(f, vessel.record, monod, place));
        QVERIFY(!insertKinetics(f, "units/nobody/params/kinetics", monod, place));
    }
};

TITER_TEST(TestKineticsPlace)

} // namespace tst_kinetics_place

#include "tst_kinetics_place.moc"
