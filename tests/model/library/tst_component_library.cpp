// The library of components and the parameter sets of cultures: that every entry is sound, that what it says agrees with the shipped
// examples and with the laws, and what is refused in such a file.
#include "core/base/units/units.h"
#include "core/model/library/component_library.h"
#include "core/model/library/cultures.h"
#include "core/model/plant/plant.h"
#include "core/model/types/environment.h"
#include "core/solve/catalogue.h"
#include "generated/examples.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>
#include <set>

namespace tst_component_library {

using namespace titer;
using base::Json;
using model::LibraryComponent;

namespace {

std::string reported(const base::Errors& errors)
{
    std::string text;
    for (const base::Error& error : errors) text += error.where + ": " + error.what.text() + "\n";
    return text;
}

double si(const Json& value, const char* unit)
{
    return value.isNumber() ? value.number() : base::readQuantity(value.string(), unit).value();
}

// The entry of the library of a component that an example has: by what it is called, since some ids are short for one plant.
const LibraryComponent* likewise(const Json& component)
{
    for (const LibraryComponent& known : model::componentLibrary())
        if (Json(known.label) == *component.find("label") && known.entry.find("basis")) return &known;
    return nullptr;
}

bool knows(const auto& specs, std::string_view key)
{
    return std::any_of(specs.begin(), specs.end(), [key](const auto& spec) { return key == spec.key; });
}

} // namespace

class TestComponentLibrary : public QObject {
    Q_OBJECT

private slots:
    void everyComponentIsSoundInAPlant()
    {
        base::Errors errors;
        const auto all = model::readComponentLibrary(model::componentLibraryText(), errors);
        QVERIFY2(errors.empty(), reported(errors).c_str());
        QVERIFY(all.size() >= 60);
        model::Flowsheet flowsheet;
        std::set<std::string> groups;
        for (const LibraryComponent& component : all) {
            flowsheet.components.push_back(component.entry);
            groups.insert(component.group);
            QVERIFY2(!component.entry.find("group") && !component.entry.find("source"), component.id.c_str());
            QVERIFY2(!component.entry.find("pka") || !component.source.empty(), component.id.c_str());
        }
        QCOMPARE(groups.size(), model::componentGroups().size());
        // One of every unit, so that no id is that of a variable or port.
        for (const model::UnitType* type : solve::catalogue().units) {
            model::UnitEntry& unit = flowsheet.units.emplace_back();
            unit.id = unit.type = type->id;
        }
        (void)model::check(flowsheet, solve::catalogue(), errors);
        std::erase_if(errors, [](const base::Error& error) { return !error.where.starts_with("components/"); });
        QVERIFY2(errors.empty(), reported(errors).c_str());
    }

    void figuresAgreeWithTheExamples()
    {
        int compared = 0;
        for (const auto& example : model::examples()) {
            base::Errors errors;
            const model::Flowsheet plant = model::readPlant(example.text, errors);
            for (const Json& component : plant.components) {
                const LibraryComponent* known = component.find("label") ? likewise(component) : nullptr;
                // Proteins of E. coli are an entry of their own.
                if (!known || (known->id == "hcp" && example.id == std::string_view("plasmid-dna"))) continue;
                if (known->id == "debris") continue; // sized for each plant
                for (const auto& [key, unit] :
                     {std::pair{"molar_mass", "kg/mol"}, std::pair{"cell_mass", "kg"}, std::pair{"diameter", "m"},
                      std::pair{"density", "kg/m3"}, std::pair{"carbon", "1"}, std::pair{"charge", "1"}}) {
                    const Json *here = known->entry.find(key), *there = component.find(key);
                    if (!here || !there) continue;
                    const double a = si(*here, unit), b = si(*there, unit);
                    QVERIFY2(std::abs(a - b) <= 2e-4 * std::abs(b), (known->id + ": " + key).c_str());
                    ++compared;
                }
                if (const Json *here = known->entry.find("pka"), *there = component.find("pka"); here && there)
                    QVERIFY2(*here == *there, known->id.c_str());
            }
        }
        QVERIFY(compared > 100);
    }

    void everySetFitsItsLaw()
    {
        base::Errors errors;
        const auto all = model::readCultures(model::culturesText(), errors);
        QVERIFY2(errors.empty(), reported(errors).c_str());
        for (const model::CultureSet& set : all) {
            const model::RateLaw* law = solve::catalogue().law(set.law);
            QVERIFY2(law, set.law.c_str());
            for (const auto& [key, value] : set.params.members())
                QVERIFY2(knows(law->params, key) || knows(model::environmentSpecs(), key), key.c_str());
            for (const auto& [role, id] : set.species.members())
                QVERIFY2(knows(law->roles, role) && model::libraryComponent(id.string()), role.c_str());
            for (const model::RoleSpec& role : law->roles)
                QVERIFY2(!role.required || set.species.find(role.key), role.key);
            for (const auto& [role, value] : set.initial.members())
                QVERIFY2(set.species.find(role), (set.id + ": " + role).c_str());
        }
        for (const model::RateLaw* law : solve::catalogue().laws)
            if (const auto sets = model::culturesOf(law->id); !sets.empty())
                QVERIFY2(!sets.front()->asPublished, law->id);
    }

    void everyNameIsThereForTranslators()
    {
        const auto names = model::libraryNames();
        const std::set<std::string> known(names.begin(), names.end());
        for (const LibraryComponent& component : model::componentLibrary())
            QVERIFY2(known.contains(component.label), component.label.c_str());
        for (const model::CultureSet& set : model::cultures()) QVERIFY2(known.contains(set.label), set.label.c_str());
        QCOMPARE(known.size(), names.size());
    }

    void faultsHaveTheirPlaces_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("where");
        const auto row = [](const char* name, const char* entry, const char* where) {
            QTest::newRow(name) << QByteArray(R"({"format": "titer.components/1", "components": [)") + entry + "]}"
                                << QByteArray(where);
        };
        row("an entry that is none", "3", "components/0");
        row("no label", R"({"id": "a", "group": "cells", "basis": "mass"})", "components/0/label");
        row("no such group", R"({"id": "a", "label": "A", "group": "stones", "basis": "mass"})", "components/0/group");
        row("a slip", R"({"id": "a", "label": "A", "group": "cells", "bases": "mass"})", "components/0/bases");
        row("twice", R"({"id": "a", "label": "A", "group": "cells"}, {"id": "a", "label": "A", "group": "cells"})",
            "components/1/id");
        QTest::newRow("another format") << QByteArray(R"({"format": "titer.plant/1", "components": []})")
                                        << QByteArray("format");
        QTest::newRow("no list") << QByteArray(R"({"format": "titer.components/1"})") << QByteArray("components");
    }

    void faultsHaveTheirPlaces()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, where);
        base::Errors errors;
        (void)model::readComponentLibrary(text.toStdString(), errors);
        QVERIFY(!errors.empty());
        QCOMPARE(QByteArray::fromStdString(errors.front().where), where);
    }
};

TITER_TEST(TestComponentLibrary)

} // namespace tst_component_library

#include "tst_component_library.moc"
