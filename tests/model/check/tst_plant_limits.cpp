// Plant files larger than any plant: refused, with as many faults as a person can read. Where the work grew with the square of what is
// listed, the last of these would take hours.
#include "core/model/plant/plant.h"
#include "tests/support/core/fake_types.h"
#include "tests/support/core/plants.h"
#include "tests/support/sanitized.h"
#include "tests/support/test_program.h"

namespace tst_plant_limits {

using namespace titer;
using namespace titer::model;

class PlantLimits : public QObject {
    Q_OBJECT

private slots:
    void refusesMoreThanAPlantCanHold();
    void endsAtManyFaults();
    void refusesMoreConditionsThanAPhaseCanHave();
    void endsWithMoreThanAPlantHas_data();
    void endsWithMoreThanAPlantHas();
};

void PlantLimits::refusesMoreThanAPlantCanHold()
{
    Flowsheet f;
    for (int i = 0; i < 3000; ++i) {
        f.units.push_back({});
        f.units.back().id = "u" + std::to_string(i);
        f.units.back().type = "tank";
        f.components.push_back(
            base::Json::object({{"id", base::Json("c" + std::to_string(i))}, {"basis", base::Json("mass")}}));
    }
    base::Errors errors;
    (void)check(f, support::fakeCatalogue(), errors);
    QCOMPARE(errors.size(), 1u);
    QCOMPARE(errors[0].what.text(), std::string("3000 units and program steps with 3000 components are above the "
                                                "maximum for a plant: their product may be 4000000 at most."));
}

void PlantLimits::endsAtManyFaults()
{
    std::string streams;
    for (int i = 0; i < 5000; ++i) streams += std::string(i ? "," : "") + R"({"from": "x.out", "to": "y.in"})";
    base::Errors errors;
    const Flowsheet f = readPlant(
        R"({"format": "titer.plant/1", "units": [{"id": "t", "type": "tank"}], "streams": [)" + streams + "]}", errors);
    (void)check(f, support::fakeCatalogue(), errors);
    QCOMPARE(errors.size(), 2001u);
    QCOMPARE(errors.back().where, std::string());
    QCOMPARE(errors.back().what.text(),
             std::string("There are more errors than these first 2000; correct them and check again."));
}

void PlantLimits::refusesMoreConditionsThanAPhaseCanHave()
{
    const auto faults = [](int conditions) {
        std::string list;
        for (int i = 0; i < conditions; ++i)
            list += std::string(i ? "," : "") + R"({"value": "t.volume", "above": "1 L"})";
        base::Errors errors;
        const Flowsheet f = readPlant(
            R"({"format": "titer.plant/1", "components": [{"id": "a", "basis": "mass"}], "units": [{"id": "t", "type": "tank"}],
                "recipe": {"phases": [{"id": "p", "unit": "t", "at": 0, "until": {"any": [)" +
                list + "]}}]}}",
            errors);
        (void)check(f, support::fakeCatalogue(), errors);
        return errors;
    };
    QVERIFY(faults(maxConditions).empty());
    const base::Errors errors = faults(maxConditions + 1);
    QCOMPARE(errors.size(), 1u);
    QCOMPARE(errors[0].where, std::string("recipe/phases/p/until"));
    QCOMPARE(errors[0].what.text(),
             std::string("The phase ends on 65 conditions, above the maximum of 64; an event counts for each unit "
                         "that has it. Remove some, or split the phase."));
}

void PlantLimits::endsWithMoreThanAPlantHas_data()
{
    QTest::addColumn<QString>("head");
    QTest::addColumn<QString>("item");
    QTest::addColumn<QString>("tail");
    const auto row = [](const char* name, const char* head, const char* item, const char* tail) {
        QTest::newRow(name) << head << item << tail;
    };
    const char* const plant =
        R"({"format": "titer.plant/1", "components": [{"id": "a", "basis": "mass"}], "units": [{"id": "t", "type": "tank"}], )";
    static const std::string units = std::string(plant) + R"("streams": [)";
    row("streams", units.c_str(), R"({"from": "t.out", "to": "t.%1"})", "]}");
    static const std::string keys =
        R"({"format": "titer.plant/1", "components": [], "units": [{"id": "t", "type": "tank", "params": {)";
    row("keys", keys.c_str(), R"("k%1": 1)", "}}]}");
    row("values per component",
        R"({"format": "titer.plant/1", "components": [{"id": "a", "basis": "mass"}], "units": [{"id": "t", "type": "tank", "initial": {)",
        R"("k%1": 1)", "}}]}");
    static const std::string phases = std::string(plant) + R"("recipe": {"phases": [)";
    row("phases", phases.c_str(),
        R"({"id": "p%1", "unit": "t", "at": %1, "until": {"value": "t.volume", "above": "1 L"}, "set": {"t.temperature": 300}})",
        "]}}");
    static const std::string chain =
        std::string(plant) + R"("recipe": {"phases": [{"id": "p0", "unit": "t", "at": 0},)";
    row("chain", chain.c_str(), R"({"id": "p%1x", "unit": "t", "after": ["p%1"]})", "]}}");
    row("units", R"({"format": "titer.plant/1", "units": [)", R"({"id": "u%1", "type": "pump"})", "]}");
    row("components", R"({"format": "titer.plant/1", "components": [)", R"({"id": "c%1", "basis": "mass"})",
        R"(], "units": []})");
    row("units of no type", R"({"format": "titer.plant/1", "units": [)", R"({"id": "u%1", "type": "x"})", "]}");
    static const std::string waits =
        std::string(plant) + R"("recipe": {"phases": [{"id": "p", "unit": "t", "after": [)";
    row("unknown phases", waits.c_str(), R"("a%1")", "]}]}}");
}

void PlantLimits::endsWithMoreThanAPlantHas()
{
    QFETCH(QString, head);
    QFETCH(QString, item);
    QFETCH(QString, tail);
    std::string text = head.toStdString();
    const std::string pattern = item.toStdString();
    for (int i = 0; i < (support::isSanitized ? 20'000 : 100'000); ++i) {
        if (i) text += ',';
        std::string entry = pattern;
        for (std::size_t at = entry.find("%1"); at != std::string::npos; at = entry.find("%1"))
            entry.replace(at, 2, std::to_string(i));
        text += entry;
    }
    text += tail.toStdString();
    base::Errors errors;
    const Flowsheet f = readPlant(text, errors);
    (void)check(f, support::fakeCatalogue(), errors);
    QCOMPARE(errors.empty(), QByteArray(QTest::currentDataTag()) == "phases");
}

TITER_TEST(PlantLimits)

} // namespace tst_plant_limits

#include "tst_plant_limits.moc"
