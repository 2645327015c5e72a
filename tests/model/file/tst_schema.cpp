// The JSON Schema of plant files: current, and of one mind with the check.
#include "core/model/file/schema.h"
#include "core/model/plant/plant.h"
#include "core/solve/catalogue.h"
#include "tests/support/core/fake_types.h"
#include "tests/support/core/plants.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QFile>

namespace tst_schema {

using namespace titer;
using base::Json;

namespace {

// As much of a validator as the schema needs.
class Validator {
public:
    explicit Validator(const Json& root)
        : m_root(root)
    {
    }

    bool fits(const Json& value, const Json& schema) const
    {
        if (schema.isBool()) return schema.boolean();
        if (const Json* r = schema.find("$ref"))
            return fits(value, *m_root.find("$defs")->find(r->string().substr(std::string_view("#/$defs/").size())));
        return fitsType(value, schema) && fitsValue(value, schema) && fitsMembers(value, schema) &&
               fitsCombined(value, schema);
    }

private:
    static bool isOfType(const Json& value, const std::string& type)
    {
        return (type == "object" && value.isObject()) || (type == "array" && value.isArray()) ||
               (type == "string" && value.isString()) || (type == "number" && value.isNumber()) ||
               (type == "null" && value.isNull()) || (type == "boolean" && value.isBool());
    }
    static bool fitsType(const Json& value, const Json& schema)
    {
        const Json* type = schema.find("type");
        if (!type) return true;
        if (type->isString()) return isOfType(value, type->string());
        return std::any_of(type->items().begin(), type->items().end(),
                           [&](const Json& t) { return isOfType(value, t.string()); });
    }
    static bool fitsValue(const Json& value, const Json& schema)
    {
        if (const Json* e = schema.find("enum"))
            if (std::find(e->items().begin(), e->items().end(), value) == e->items().end()) return false;
        if (const Json* c = schema.find("const"))
            if (!(*c == value)) return false;
        if (const Json* m = schema.find("minimum"))
            if (value.isNumber() && value.number() < m->number()) return false;
        const Json* m = schema.find("maximum");
        return !m || !value.isNumber() || value.number() <= m->number();
    }
    bool fitsMembers(const Json& value, const Json& schema) const
    {
        if (const Json* required = schema.find("required"))
            for (const Json& key : required->items())
                if (value.isObject() && !value.find(key.string())) return false;
        if (const Json* items = schema.find("items"))
            for (const Json& item : value.items())
                if (!fits(item, *items)) return false;
        const Json* properties = schema.find("properties");
        const Json* others = schema.find("additionalProperties");
        for (const auto& [key, member] : value.members()) {
            const Json* own = properties ? properties->find(key) : nullptr;
            if (own ? !fits(member, *own) : others && !fits(member, *others)) return false;
        }
        return true;
    }
    bool fitsCombined(const Json& value, const Json& schema) const
    {
        if (const Json* any = schema.find("anyOf"))
            if (std::none_of(any->items().begin(), any->items().end(), [&](const Json& s) { return fits(value, s); }))
                return false;
        if (const Json* all = schema.find("allOf"))
            if (!std::all_of(all->items().begin(), all->items().end(), [&](const Json& s) { return fits(value, s); }))
                return false;
        const Json* condition = schema.find("if");
        return !condition || !fits(value, *condition) || fits(value, *schema.find("then"));
    }

    const Json& m_root;
};

Json read(const std::string& text)
{
    base::Errors errors;
    Json json = base::readJson(text, errors);
    if (!errors.empty()) qFatal("%s", errors[0].what.text().c_str());
    return json;
}

std::string textOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

} // namespace

class Schema : public QObject {
    Q_OBJECT

private slots:
    void fitsTheExamples();
    void refusesWhatTheCheckRefuses_data();
    void refusesWhatTheCheckRefuses();
    void takesWhatTheCheckTakesOfABed_data();
    void takesWhatTheCheckTakesOfABed();
    void refusesWhatTheCheckRefusesOfABed_data();
    void refusesWhatTheCheckRefusesOfABed();
    void agreesWithTheCheckOnEquationsOfAController_data();
    void agreesWithTheCheckOnEquationsOfAController();

private:
    // A piece of the plant, and what is put in its place.
    static void addColumns();
    static void evaluate(std::string text, const model::Catalogue& catalogue, bool sound);
};

void Schema::fitsTheExamples()
{
    const Json schema = model::plantSchema(solve::catalogue());
    QVERIFY(Validator(schema).fits(read(support::examplePlant()), schema));
    const QDir folder(TITER_SOURCE_DIR "/resources/examples");
    const QStringList names = folder.entryList({"*.plant.json"}, QDir::Files);
    QVERIFY(names.size() >= 2);
    for (const QString& name : names)
        QVERIFY2(Validator(schema).fits(read(textOf(folder.filePath(name))), schema), qPrintable(name));
}

void Schema::refusesWhatTheCheckRefuses_data()
{
    addColumns();
    const auto row = [](const char* name, const char* from, const char* to) { QTest::newRow(name) << from << to; };
    row("format", "titer.plant/1", "titer.plant/9");
    row("unknown key", R"("name": "Seed)", R"("nmae": "Seed)");
    row("not a basis", R"("Viable cells", "basis": "count",)", R"("Viable cells",)");
    row("unknown parameter", R"("vessel_volume": "400 L")", R"("volume": "400 L")");
    row("parameter out of range", R"("vessel_volume": "400 L")", R"("vessel_volume": -1)");
    row("list for a number", R"("vessel_volume": "400 L")", R"("vessel_volume": [1])");
    row("unknown type", R"("hold_tank")", R"("holdtank")");
    row("contents of an outlet", R"("type": "outlet")", R"("type": "outlet", "initial": {"volume": 1})");
    row("program of a tank", R"("type": "hold_tank")", R"("type": "hold_tank", "program": [])");
    row("unknown law", R"({"type": "monod", "species": {"cells": "cells", "substrate": "glucose", "product": "mab"}}},
     "initial": {"volume": "300 L")",
        R"({"type": "mono", "species": {"cells": "cells", "substrate": "glucose", "product": "mab"}}},
     "initial": {"volume": "300 L")");
    row("stream without end", R"("from": "n1.out", "to": "production.in")", R"("from": "n1.out")");
    row("condition", R"({"for": "96 h"})", R"({"fro": "96 h"})");
    row("dose without volume", R"("volume": "40 L", )", "");
    row("unknown controller", R"("type": "level")", R"("type": "levle")");
    row("unknown parameter of a controller", R"("gain")", R"("gian")");
}

void Schema::refusesWhatTheCheckRefuses()
{
    evaluate(support::examplePlant(), solve::catalogue(), false);
}

void Schema::takesWhatTheCheckTakesOfABed_data()
{
    addColumns();
    const auto row = [](const char* name, const char* from, const char* to) { QTest::newRow(name) << from << to; };
    row("as it is", R"("packed": false)", R"("packed": false)");
    row("number for a word", R"("dispersion": "chung_wen")", R"("dispersion": 1e-7)");
    row("word for numbers", R"({"mab": "2e-6 m/s"})", R"("wilson_geankoplis")");
    row("number for all components", R"("capacity": "80 g/L")", R"("capacity": 80)");
    row("key of another binding model", R"("strength": {"mab": 30})", R"("steric": {"mab": 30})");
    row("word for the contents",
        R"({"bulk": {"imidazole": "3 g/L"}, "pore": {"imidazole": 2}, "bound": {"mab": "0.1 mM"}})",
        R"("equilibrated")");
}

void Schema::takesWhatTheCheckTakesOfABed()
{
    evaluate(support::fakePlant(), support::fakeCatalogue(), true);
}

void Schema::refusesWhatTheCheckRefusesOfABed_data()
{
    addColumns();
    const auto row = [](const char* name, const char* from, const char* to) { QTest::newRow(name) << from << to; };
    row("text for a flag", R"("packed": false)", R"("packed": "false")");
    row("number for a component", R"("modifier": "imidazole")", R"("modifier": 4)");
    row("negative number beside words", R"("dispersion": "chung_wen")", R"("dispersion": -1)");
    row("negative number for all components", R"("capacity": "80 g/L")", R"("capacity": -80)");
    row("unknown binding", R"("type": "affinity")", R"("type": "afinity")");
    row("unknown key of a binding", R"("strength": {"mab": 30})", R"("stength": {"mab": 30})");
    row("unknown place", R"("pore": {"imidazole": 2})", R"("pores": {"imidazole": 2})");
    row("unknown word for the contents",
        R"({"bulk": {"imidazole": "3 g/L"}, "pore": {"imidazole": 2}, "bound": {"mab": "0.1 mM"}})", R"("equal")");
    row("contents of a vessel",
        R"({"bulk": {"imidazole": "3 g/L"}, "pore": {"imidazole": 2}, "bound": {"mab": "0.1 mM"}})",
        R"({"volume": 1})");
}

void Schema::refusesWhatTheCheckRefusesOfABed()
{
    evaluate(support::fakePlant(), support::fakeCatalogue(), false);
}

void Schema::addColumns()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
}

void Schema::agreesWithTheCheckOnEquationsOfAController_data()
{
    addColumns();
    QTest::addColumn<bool>("sound");
    const auto row = [](const char* name, const char* from, const char* to, bool sound) {
        QTest::newRow(name) << from << to << sound;
    };
    row("as it is", "60 L", "60 L", true);
    row("a number as equation", R"("start": "output")", R"("start": 0)", true);
    row("parameter without an object", R"({"value": 0.0001, "unit": "writes/reads"})", R"("0.36 1/h")", true);
    row("an equation that is none", R"json("max(0, e + i + inflow)")json", "true", false);
    row("state without a unit", R"("unit": "writes", )", "", false);
    row("unknown key", R"("let")", R"("lets")", false);
    row("unknown key of a state", R"("start")", R"("begin")", false);
    row("tag that is no text", R"("source.out.flow")", "1", false);
}

void Schema::agreesWithTheCheckOnEquationsOfAController()
{
    QFETCH(bool, sound);
    evaluate(R"json({"format": "titer.plant/1", "components": [{"id": "salt", "basis": "mass"}],
 "units": [{"id": "source", "type": "inlet", "program": [{"for": "20 h", "flow": "10 L/h"}]},
  {"id": "v", "type": "hold_tank", "params": {"vessel_volume": "200 L"}, "initial": {"volume": "90 L"}},
  {"id": "drain", "type": "outlet"}],
 "streams": [{"from": "source.out", "to": "v.in"}, {"from": "v.out", "to": "drain.in"}],
 "recipe": {"duration": "10 h"},
 "controllers": [{"id": "c", "type": "equations", "reads": "v.volume", "writes": "v.out.flow", "setpoint": "60 L",
   "period": "10 min", "params": {"params": {"gain": {"value": 0.0001, "unit": "writes/reads"}},
   "tags": {"inflow": "source.out.flow"}, "states": {"i": {"unit": "writes", "start": "output"}},
   "let": {"e": "gain*(measured - setpoint)"}, "next": {"i": "i + e"}, "output": "max(0, e + i + inflow)"}}]})json",
             solve::catalogue(), sound);
}

void Schema::evaluate(std::string text, const model::Catalogue& catalogue, bool sound)
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    const std::size_t at = text.find(from.toStdString());
    QVERIFY(at != std::string::npos);
    text.replace(at, from.toStdString().size(), to.toStdString());
    const Json schema = model::plantSchema(catalogue);
    QCOMPARE(Validator(schema).fits(read(text), schema), sound);
    base::Errors errors;
    const model::Flowsheet f = model::readPlant(text, errors);
    (void)model::check(f, catalogue, errors);
    QCOMPARE(errors.empty(), sound);
}

TITER_TEST(Schema)

} // namespace tst_schema

#include "tst_schema.moc"
