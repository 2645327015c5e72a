// Equations that use a name: as a whole name, through its choices, in every part of a record, and where a text cannot be read yet.
#include "app/equations/equation_uses.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_equation_uses {

using namespace titer;
using namespace titer::app;

namespace {

model::Flowsheet plant()
{
    base::Errors errors;
    const model::Flowsheet f = model::readPlant(R"plant({"format": "titer.plant/1",
        "components": [{"id": "cells"}, {"id": "glucose"}],
        "units": [{"id": "n1", "type": "bioreactor", "params": {"kinetics": {"type": "equations",
            "species": {"cells": "cells", "sub-strate": {"component": "glucose", "unit": "g/L"}},
            "params": {"mu": {"value": "0.4 1/h", "label": "Growth"}, "loss": {"value": "decay", "choices": ["none", "decay"]}, "idle": "1"},
            "let": {"grown": "mu*2", "mu_2": "grown*`sub-strate`", "begun": "mu*("},
            "rates": {"cells": "grown*cells*loss.decay", "sub-strate": {"value": "-mu*cells"}},
            "outputs": {"growth_rate": "grown"}}}},
          {"id": "m1", "type": "equations", "params": {"states": {"x": {"unit": "g/L"}}, "inputs": {"u": "1 1/h"}, "params": {"k": "1 1/h"},
            "rates": {"x": "-k*x*u"}}}],
        "streams": []})plant",
                                                errors);
    if (!errors.empty()) qFatal("%s", errors.front().what.text().c_str());
    return f;
}

QStringList usesOf(const char* path)
{
    const model::Flowsheet f = plant();
    const std::optional<EquationPlace> place = equationPlaceOf(f, path);
    return place ? equationsThatUse(f, *place) : QStringList{QStringLiteral("no line")};
}

} // namespace

class TestEquationUses : public QObject {
    Q_OBJECT

private slots:
    void findsTheLineOfAPath()
    {
        const model::Flowsheet f = plant();
        const auto partOf = [&](const char* path) {
            const std::optional<EquationPlace> place = equationPlaceOf(f, path);
            return place ? place->part + " " + place->name : std::string("none");
        };
        QCOMPARE(partOf("units/n1/params/kinetics/mu"), std::string("params mu"));
        QCOMPARE(partOf("units/n1/params/kinetics/params/mu"), std::string("params mu"));
        QCOMPARE(partOf("units/n1/params/kinetics/species/sub-strate"), std::string("species sub-strate"));
        QCOMPARE(partOf("units/m1/params/u"), std::string("inputs u"));
        QCOMPARE(partOf("units/m1/initial/x"), std::string("states x"));
        for (const char* path :
             {"units/n1/params/kinetics", "units/n1/params/kinetics/let", "units/n1/params/kinetics/death_ph",
              "units/n1/params/volume", "units/n1/initial/cells", "units/nobody/params/k", "recipe/duration", ""})
            QCOMPARE(partOf(path), std::string("none"));
    }

    void findsTheEquationsThatUseAName()
    {
        QCOMPARE(usesOf("units/n1/params/kinetics/mu"),
                 (QStringList{"grown = mu*2", "begun = mu*(", "d(sub-strate)/dt = -mu*cells"}));
        QCOMPARE(usesOf("units/n1/params/kinetics/loss"), (QStringList{"d(cells)/dt = grown*cells*loss.decay"}));
        QCOMPARE(usesOf("units/n1/params/kinetics/idle"), QStringList());
        QCOMPARE(
            usesOf("units/n1/params/kinetics/let/grown"),
            (QStringList{"mu_2 = grown*`sub-strate`", "d(cells)/dt = grown*cells*loss.decay", "growth_rate = grown"}));
        QCOMPARE(usesOf("units/n1/params/kinetics/species/sub-strate"), (QStringList{"mu_2 = grown*`sub-strate`"}));
        QCOMPARE(usesOf("units/m1/params/u"), (QStringList{"d(x)/dt = -k*x*u"}));
    }

    void writesALine()
    {
        const model::Flowsheet f = plant();
        QCOMPARE(equationAt(f, {"units/n1/params/kinetics", "rates", "sub-strate"}), "d(sub-strate)/dt = -mu*cells");
        QCOMPARE(equationAt(f, {"units/n1/params/kinetics", "let", "grown"}), "grown = mu*2");
        QCOMPARE(equationAt(f, {"units/n1/params/kinetics", "params", "mu"}), "");
    }
};

TITER_TEST(TestEquationUses)

} // namespace tst_equation_uses

#include "tst_equation_uses.moc"
