// The parameter sets that come with Titer: each, alone in a vessel with its components and its composition, grows, makes what it is
// there to make, and finds the carbon that it took up again.
#include "core/base/units/units.h"
#include "core/model/library/component_library.h"
#include "core/model/library/cultures.h"
#include "tests/support/core/runs.h"
#include "tests/support/test_program.h"

#include <cmath>

namespace tst_culture_sets {

using namespace titer;
using base::Json;
using model::CultureSet;

namespace {

// The mould makes its product while sugar is scarce: a feed that begins when the batch has used it up.
void feed(Json& plant)
{
    base::Errors errors;
    const Json parts = base::readJson(R"({
        "inlet": {"id": "feed", "type": "inlet", "program": [{"for": "30 d", "concentration": {"glucose": "600 g/L"}}]},
        "streams": [{"from": "feed.out", "to": "vessel.feed"}],
        "phases": [{"id": "batch", "unit": "vessel", "at": "0 h", "until": {"value": "vessel.glucose", "below": "0.3 g/L"}},
                   {"id": "fed", "unit": "vessel", "after": ["batch"], "set": {"feed.out.flow": "0.588 L/h"}}]})",
                                      errors);
    plant["units"].push(*parts.find("inlet"));
    plant["streams"] = *parts.find("streams");
    plant["recipe"]["phases"] = *parts.find("phases");
}

// A vessel of 2 m3 with nothing but the set.
std::string plantOf(const CultureSet& set, const char* duration, bool fed = true)
{
    Json plant = Json::object({{"format", "titer.plant/1"}, {"name", set.label}});
    Json components = Json::array();
    for (const auto& [role, id] : set.species.members()) components.push(model::libraryComponent(id.string())->entry);
    Json kinetics = set.params;
    kinetics["type"] = set.law;
    kinetics["species"] = set.species;
    Json params = set.conditions;
    params["kinetics"] = kinetics;
    const double gas = base::readQuantity(set.aeration, "1/s").value() * 1.4;
    params["gas_flow"] = base::writeQuantity(gas, "L/min");
    Json initial = Json::object({{"volume", "1400 L"}});
    for (const auto& [role, value] : set.initial.members()) initial[set.species.find(role)->string()] = value;
    Json unit = Json::object({{"id", "vessel"}, {"type", "bioreactor"}, {"params", params}, {"initial", initial}});
    plant["components"] = components;
    plant["units"] = Json::array({unit});
    plant["recipe"] = Json::object({{"duration", duration}});
    if (fed && set.law == "penicillin") feed(plant);
    return plant.write();
}

double lastOf(const figures::RunResult& result, const std::string& tag)
{
    for (const figures::Column& column : result.columns)
        if (column.tag == tag) return column.values.back();
    return std::nan("");
}

double largestOf(const figures::RunResult& result, const std::string& tag, double& first)
{
    for (const figures::Column& column : result.columns) {
        if (column.tag != tag) continue;
        first = column.values.front();
        return *std::max_element(column.values.begin(), column.values.end());
    }
    return std::nan("");
}

} // namespace

class TestCultureSets : public QObject {
    Q_OBJECT

private slots:
    void eachGrowsMakesItsProductAndClosesCarbon_data()
    {
        QTest::addColumn<QByteArray>("id");
        for (const CultureSet& set : model::cultures())
            QTest::newRow(set.id.c_str()) << QByteArray::fromStdString(set.id);
    }

    void eachGrowsMakesItsProductAndClosesCarbon()
    {
        QFETCH(QByteArray, id);
        const CultureSet& set = *model::cultureSet(id.toStdString());
        const figures::RunResult result = support::runOf(plantOf(set, "7 d"));
        QCOMPARE(std::string(figures::statusText(result.status)), std::string("ok"));
        const Json* cells = set.species.find("cells");
        const std::string growing = (cells ? cells : set.species.find("biomass"))->string();
        double first = 0.0;
        const double most = largestOf(result, "vessel." + growing, first);
        QVERIFY2(first > 0.0 && most > 3.0 * first, std::to_string(most / first).c_str());
        if (const Json* product = set.species.find("product"))
            QVERIFY(lastOf(result, "vessel." + product->string()) > 0.0);
        if (set.asPublished) return; // carbon is then the paper's affair, and the source says so
        for (const base::Notice& notice : result.notices)
            QVERIFY2(notice.where != "units/vessel/params/kinetics", notice.what.text().c_str());
        // Plasmid has no carbon, since its law pays none for it: cells and acids are then all that is counted, but no key figure is reported.
        const figures::Kpi* carbon = result.kpi("vessel.carbon_recovery");
        QCOMPARE(carbon == nullptr, set.law == "plasmid_ecoli");
        if (carbon) QVERIFY2(carbon->value > 0.95 && carbon->value < 1.05, std::to_string(carbon->value).c_str());
    }

    // The mould that nobody feeds stops to respire what it has not taken up.
    void aVesselThatNobodyFeedsGivesOffNoMoreThanItTookUp()
    {
        for (const CultureSet& set : model::cultures()) {
            if (set.asPublished) continue;
            const figures::RunResult result = support::runOf(plantOf(set, "7 d", false));
            for (const base::Notice& notice : result.notices)
                QVERIFY2(notice.where != "units/vessel/params/kinetics", notice.what.text().c_str());
        }
    }

    // What is offered first shall not need a person who knows better.
    void theFirstOfALawWithAProductMakesIt()
    {
        for (const char* law : {"cho_fed_batch", "monod", "penicillin", "plasmid_ecoli"})
            QVERIFY2(model::culturesOf(law).front()->species.find("product"), law);
    }
};

TITER_TEST(TestCultureSets)

} // namespace tst_culture_sets

#include "tst_culture_sets.moc"
