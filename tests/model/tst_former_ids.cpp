// What was renamed is found by its former id, and every row of the table names something that exists.
#include "core/model/former_ids.h"

#include "core/base/json.h"
#include "core/figures/run_result.h"
#include "core/model/flowsheet.h"
#include "core/model/plant/plant.h"
#include "core/model/types/binding.h"
#include "core/model/types/environment.h"
#include "core/solve/catalogue.h"
#include "tests/support/core/runs.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QTest>

#include <algorithm>

namespace tst_former_ids {

using namespace titer;
using namespace titer::model;

namespace {

bool knows(std::span<const ParamSpec> specs, std::string_view key)
{
    return std::any_of(specs.begin(), specs.end(), [key](const ParamSpec& spec) { return key == spec.key; });
}

// Whether a unit type, rate law or binding of the catalogue has this parameter.
bool hasParam(std::string_view owner, std::string_view key)
{
    const Catalogue& all = solve::catalogue();
    if (const UnitType* type = all.unit(owner)) return knows(type->params, key) || knows(type->setPoints, key);
    if (const RateLaw* law = all.law(owner)) return knows(law->params, key);
    const BindingModel* binding = all.binding(owner);
    return binding && knows(binding->params, key);
}

bool isReported(std::string_view key)
{
    if (key == "volume_used") return true; // of an inlet, by core/figures
    for (const UnitType* type : solve::catalogue().units) {
        for (const VariableSpec& v : type->variables)
            if (key == v.key) return true;
        for (const KpiSpec& k : type->kpis)
            if (key == k.key) return true;
    }
    return false;
}

constexpr const char* former = R"({"format": "titer.plant/1", "name": "Former",
    "components": [{"id": "cells", "basis": "mass"}, {"id": "glucose", "basis": "mass"}, {"id": "mab", "basis": "mass"},
                   {"id": "oxygen", "basis": "amount", "molar_mass": "32 g/mol"}],
    "units": [{"id": "n1", "type": "bioreactor", "params": {"vessel_volume": "400 L", "oxygen_loop": "ideal",
               "kinetics": {"type": "monod", "product_time": "0.5 1/h",
                            "species": {"cells": "cells", "substrate": "glucose", "product": "mab", "oxygen": "oxygen"}}},
               "initial": {"volume": "300 L", "cells": "0.1 g/L", "glucose": "20 g/L"}}],
    "recipe": {"duration": "10 h", "phases": [{"id": "grow", "unit": "n1", "at": "0 h",
               "until": {"value": "n1.oxygen_short", "above": "2 h"}}]},
    "tags": [{"tag": "OTR limited", "variable": "n1.oxygen_short"}]})";

} // namespace

class TestFormerIds : public QObject {
    Q_OBJECT

private slots:
    void namesWhatExists()
    {
        for (const FormerParam& row : formerParams()) {
            const std::string what = std::string(row.owner) + " " + std::string(row.former);
            QVERIFY2(hasParam(row.owner, row.current), what.c_str());
            QVERIFY2(!hasParam(row.owner, row.former), what.c_str());
            QCOMPARE(currentParam(row.owner, row.former), row.current);
        }
        for (const FormerVariable& row : formerVariables()) {
            QVERIFY2(isReported(row.current), std::string(row.current).c_str());
            QVERIFY2(!isReported(row.former), std::string(row.former).c_str());
        }
    }

    void theManualHasEachRow()
    {
        QFile file(TITER_SOURCE_DIR "/resources/manual/interfaces.md");
        QVERIFY(file.open(QIODevice::ReadOnly));
        const std::string text = file.readAll().toStdString();
        const auto row = [](std::string_view former, std::string_view current) {
            return "| `" + std::string(former) + "` | `" + std::string(current) + "` |";
        };
        const auto stands = [&](const std::string& wanted) { return text.find(wanted) != std::string::npos; };
        for (const FormerParam& p : formerParams()) QVERIFY2(stands(row(p.former, p.current)), p.former.data());
        for (const FormerVariable& v : formerVariables()) QVERIFY2(stands(row(v.former, v.current)), v.former.data());
    }

    void readsAPlantOfAnEarlierVersion()
    {
        base::Errors errors;
        Flowsheet sheet = readPlant(former, errors);
        const base::Json& params = sheet.unit("n1")->params;
        QVERIFY(params.find("oxygen_control") && !params.find("oxygen_loop"));
        const base::Json* law = params.find("kinetics");
        QCOMPARE(law->find("non_growth_associated_formation")->string(), std::string("0.5 1/h"));
        // In its place, so that a file keeps its order.
        QCOMPARE(law->members()[1].first, std::string("non_growth_associated_formation"));
        QCOMPARE(sheet.tags[0].variable, std::string("n1.oxygen_limited_time"));
        (void)check(sheet, solve::catalogue(), errors);
        QVERIFY2(errors.empty(), errors.empty() ? "" : errors.front().what.text().c_str());
        // Paths of studies and sweeps.
        const char* path = "units/n1/params/kinetics/product_time";
        QCOMPARE(findAtPath(sheet, path)->string(), std::string("0.5 1/h"));
        QVERIFY(setAtPath(sheet, path, base::Json("0.25 1/h")));
        QVERIFY(setAtPath(sheet, "units/n1/params/oxygen_loop", base::Json("open")));
        QCOMPARE(findAtPath(sheet, "units/n1/params/oxygen_control")->string(), std::string("open"));
        QCOMPARE(sheet.unit("n1")->params.members().size(), std::size_t(3));
        QCOMPARE(findAtPath(sheet, path)->string(), std::string("0.25 1/h"));
    }

    void anIdThatStandsThereTwiceIsAFault()
    {
        base::Errors errors;
        std::string text = former;
        text.insert(text.find("\"oxygen_loop\""), R"("oxygen_control": "open", )");
        (void)check(readPlant(text, errors), solve::catalogue(), errors);
        QCOMPARE(errors.size(), std::size_t(1));
        QCOMPARE(errors.front().where, std::string("units/n1/params/oxygen_loop"));
    }

    void findsATagByItsFormerId()
    {
        const auto plant = support::checkedPlant(former);
        const base::Result<ReadTarget> target = findReadTarget(*plant, "n1.oxygen_short");
        QVERIFY(target);
        QCOMPARE(tagOf(*plant, *target), std::string("n1.oxygen_limited_time"));
        QVERIFY(!findReadTarget(*plant, "n1.oxygen_shorter"));
        // Ports and other parts of a name are left.
        QCOMPARE(currentTag("n1.out.used"), std::string("n1.out.used"));
        QCOMPARE(currentTag("lost.volume"), std::string("lost.volume"));

        const figures::RunResult run = support::runOf(former);
        const figures::Column* column = run.column("n1.oxygen_short");
        QVERIFY(column);
        QCOMPARE(column->tag, std::string("n1.oxygen_limited_time"));
        QVERIFY(run.kpi("n1.oxygen_short"));
        QVERIFY(!run.kpi("n1.oxygen_shorter"));
    }

    void findsAStateByItsFormerName()
    {
        QCOMPARE(currentState("capture.bound dna_riding at node 2 of 9, bead node 1"),
                 std::string("capture.bound dna_on_product at node 2 of 9, bead node 1"));
        QCOMPARE(currentState("capture.bound dna_weak at node 2 of 9"),
                 std::string("capture.bound dna_weak at node 2 of 9"));
    }

    void aComponentKeepsTheNameOfAFormerVariable()
    {
        std::string text = former;
        for (std::size_t at = 0; (at = text.find("mab", at)) != std::string::npos; at += 4) text.replace(at, 3, "lost");
        const auto plant = support::checkedPlant(text);
        QCOMPARE(tagOf(*plant, support::reads(*plant, "n1.lost")), std::string("n1.lost"));
        text.replace(text.find(R"("variable": "n1.oxygen_short")"), 29, R"("variable": "n1.lost")");
        base::Errors errors;
        QCOMPARE(readPlant(text, errors).tags[0].variable, std::string("n1.lost"));
    }
};

TITER_TEST(TestFormerIds)

} // namespace tst_former_ids

#include "tst_former_ids.moc"
