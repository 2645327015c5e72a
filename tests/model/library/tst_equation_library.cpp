// The models written as equations that come with Titer: sound, sourced, and with their published answers; files of models.
#include "core/base/units/units.h"
#include "core/model/library/equation_library.h"
#include "core/model/plant/plant.h"
#include "core/runs/run.h"
#include "core/solve/catalogue.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>

namespace tst_equation_library {

using namespace titer;
using base::Json;
using model::EquationModel;

namespace {

// A plant with the model alone: a unit, or a closed vessel of a litre with a culture.
model::Flowsheet plantOf(const EquationModel& model, const Json& initial = {})
{
    model::Flowsheet f;
    model::UnitEntry& unit = f.units.emplace_back();
    unit.id = "m";
    if (model.kind == EquationModel::Kind::Unit) {
        unit.type = "equations";
        unit.params = model.record;
        unit.initial = model.initial;
        return f;
    }
    f.components = {Json::object({{"id", "biomass"}, {"basis", "mass"}}),
                    Json::object({{"id", "glucose"}, {"basis", "mass"}})};
    unit.type = "bioreactor";
    unit.params = Json::object({{"vessel_volume", "2 L"}, {"kinetics", model.record}});
    unit.initial = initial;
    return f;
}

figures::RunResult runOf(const model::Flowsheet& f, std::vector<double> times, double tolerance = 1e-9)
{
    base::Errors errors;
    auto plant = std::make_shared<const model::Plant>(model::check(f, solve::catalogue(), errors));
    for (const base::Error& e : errors) qWarning("%s: %s", e.where.c_str(), e.what.text().c_str());
    if (!errors.empty()) return {};
    runs::RunRequest request;
    request.until = times.back();
    request.grid = std::move(times);
    request.tolerance = tolerance;
    return runs::run(std::move(plant), request);
}

double last(const figures::RunResult& result, const char* tag)
{
    const figures::Column* column = result.column(tag);
    return column && !column->values.empty() ? column->values.back() : std::nan("");
}

const EquationModel& shipped(const char* id)
{
    const EquationModel* model = model::equationModel(model::equationModels(), id);
    if (!model) qFatal("no %s", id);
    return *model;
}

bool near(double a, double b, double relative)
{
    const bool good = std::abs(a - b) <= relative * std::abs(b);
    if (!good) qWarning("%.10g instead of %.10g", a, b);
    return good;
}

constexpr double hour = 3600.0;

} // namespace

class TestEquationLibrary : public QObject {
    Q_OBJECT

private slots:
    void isReadWithoutFault();
    void everyWordIsTranslated();
    void everyModelRunsInAPlantOfItsOwn();
    void growsABatchAsItsExactSolution();
    void growsTheFedBatchReactor();
    void settlesVanDeVusseWhereItWasPublished();
    void secretesProteinAsParkAndRamirez();
    void followsRobertsonToALateTime();
    void writesWhatItReads();
    void reportsWhatIsWrongInAFile();
};

// What a state, an input or a parameter of the list is called, people read in their language.
void TestEquationLibrary::everyWordIsTranslated()
{
    const auto words = model::equationModelWords();
    std::size_t found = 0;
    for (const EquationModel& model : model::equationModels())
        for (const char* part : {"species", "states", "inputs", "params"})
            if (const base::Json* entries = model.record.find(part))
                for (const auto& [name, entry] : entries->members()) {
                    const base::Json* label = entry.isObject() ? entry.find("label") : nullptr;
                    if (!label) continue;
                    ++found;
                    QVERIFY2(std::ranges::find(words, label->string()) != words.end(), label->string().c_str());
                }
    QVERIFY(found > 30);
}

void TestEquationLibrary::isReadWithoutFault()
{
    base::Errors errors;
    const auto models = model::readEquationModels(model::equationsText(), errors);
    for (const base::Error& e : errors) qWarning("%s: %s", e.where.c_str(), e.what.text().c_str());
    QVERIFY(errors.empty());
    QCOMPARE(models.size(), std::size_t(5));
    for (const EquationModel& model : models) QVERIFY2(!model.source.empty(), model.id.c_str());
    for (std::size_t i = 0; i < models.size(); ++i) QCOMPARE(models[i].label, model::equationModelNames()[i]);
}

void TestEquationLibrary::everyModelRunsInAPlantOfItsOwn()
{
    for (const EquationModel& model : model::equationModels()) {
        const auto result =
            runOf(plantOf(model, Json::object({{"volume", "1 L"}, {"biomass", "1 g/L"}, {"glucose", "10 g/L"}})),
                  {0.0, hour}, 1e-6);
        QVERIFY2(result.status == figures::RunStatus::Ok, model.id.c_str());
    }
}

// X = X0 + Y (S0 - S), and the implicit solution of Monod's batch: the check points of BATCH3.
void TestEquationLibrary::growsABatchAsItsExactSolution()
{
    const model::Flowsheet f = plantOf(shipped("batch_growth"),
                                       Json::object({{"volume", "1 L"}, {"biomass", "1 g/L"}, {"glucose", "10 g/L"}}));
    const auto early = runOf(f, {0.0, 3.5 * hour}, 1e-11);
    QVERIFY(near(last(early, "m.biomass"), 5.55925984, 1e-7));
    QVERIFY(near(last(early, "m.glucose"), 0.88148031, 1e-7));
    QVERIFY(near(last(runOf(f, {0.0, 6.0 * hour}), "m.biomass"), 6.0, 1e-6));
}

// Against LSODA (rtol 1e-12) of scipy 1.10 at 150 h with the constant feed of the defaults.
void TestEquationLibrary::growsTheFedBatchReactor()
{
    const auto result = runOf(plantOf(shipped("fed_batch_reactor")), {0.0, 150.0 * hour});
    QVERIFY(near(last(result, "m.X"), 4.148661577, 1e-6));
    QVERIFY(near(last(result, "m.P"), 1.593742936, 1e-6));
    QVERIFY(near(last(result, "m.V"), 124.5, 1e-9));
}

// The steady state of Doyle, Ogunnaike and Pearson 1995: 3.0 and 1.12 mol/L at 34.3 1/h.
void TestEquationLibrary::settlesVanDeVusseWhereItWasPublished()
{
    const auto result = runOf(plantOf(shipped("van_de_vusse")), {0.0, 5.0 * hour});
    const double a = last(result, "m.A") / 1000.0, b = last(result, "m.B") / 1000.0;
    QVERIFY(near(a, 3.0, 2e-3));
    QVERIFY(near(b, 1.117, 2e-3));
    QVERIFY(std::abs(34.3 * (10.0 - a) - 50.0 * a - 10.0 * a * a) < 1e-6);
}

// Against LSODA (rtol 1e-12) of scipy 1.10 at 15 h with a constant feed of 0.5 L/h.
void TestEquationLibrary::secretesProteinAsParkAndRamirez()
{
    const auto result = runOf(plantOf(shipped("park_ramirez")), {0.0, 15.0 * hour});
    QVERIFY(near(last(result, "m.P_M") * last(result, "m.V") * 1000.0, 28.11937184, 1e-6));
}

void TestEquationLibrary::followsRobertsonToALateTime()
{
    const auto result = runOf(plantOf(shipped("robertson")), {0.0, 4e5}, 1e-10);
    QVERIFY(near(last(result, "m.y1"), 4.938274522e-03, 1e-6));
    QVERIFY(near(last(result, "m.y2"), 1.984994088e-08, 1e-6));
    QVERIFY(near(last(result, "m.y3"), 9.950617056e-01, 1e-6));
}

void TestEquationLibrary::writesWhatItReads()
{
    base::Errors errors;
    const auto again = model::readEquationModels(writeEquationModels(model::equationModels()), errors);
    QVERIFY(errors.empty());
    QVERIFY(again == model::equationModels());
}

void TestEquationLibrary::reportsWhatIsWrongInAFile()
{
    const auto faults = [](const char* text) {
        base::Errors errors;
        (void)model::readEquationModels(text, errors);
        QStringList all;
        for (const base::Error& e : errors) all << QString::fromStdString(e.where);
        return all.join(u' ');
    };
    QCOMPARE(faults(R"({"format": "titer.plant/1", "models": []})"), "format");
    QCOMPARE(faults(R"({"format": "titer.equations/1"})"), "models");
    QCOMPARE(faults(R"({"format": "titer.equations/1", "models": [{"id": "a", "kind": "lore", "label": "A"}]})"),
             "models/0/kind");
    QVERIFY(
        faults(R"({"format": "titer.equations/1", "models": [{"id": "a", "kind": "law", "label": "A", "params": {}}]})")
            .contains("models/0/params"));
}

TITER_TEST(TestEquationLibrary)

} // namespace tst_equation_library

#include "tst_equation_library.moc"
