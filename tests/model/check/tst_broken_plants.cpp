// Plant files broken in one place each: every fault is reported with its exact path and a whole sentence, and alone.
#include "core/model/plant/plant.h"
#include "tests/support/core/fake_types.h"
#include "tests/support/core/plants.h"
#include "tests/support/test_program.h"

namespace tst_broken_plants {

using namespace titer;
using namespace titer::model;

namespace {

QStringList faultsOf(const std::string& text)
{
    base::Errors errors;
    const Flowsheet f = readPlant(text, errors);
    (void)check(f, support::fakeCatalogue(), errors);
    QStringList list;
    for (const base::Error& e : errors) list << QString::fromStdString(e.where + ": " + e.what.text());
    return list;
}

std::string replaced(std::string text, const QString& from, const QString& to)
{
    const std::string old = from.toStdString();
    const std::size_t at = text.find(old);
    if (at == std::string::npos || text.find(old, at + 1) != std::string::npos)
        qFatal("“%s” is not in the example once", old.c_str());
    return text.replace(at, old.size(), to.toStdString());
}

// Components a and b with these units, streams and rest.
std::string sheet(const char* units, const char* streams, const char* rest = "")
{
    return std::string(R"({"format": "titer.plant/1", "components": [{"id": "a", "basis": "mass"}], "units": [)") +
           units + R"(], "streams": [)" + streams + "]" + rest + "}";
}

std::string recipe(const char* phases)
{
    return sheet(R"({"id": "t", "type": "tank"}, {"id": "u", "type": "tank"})", R"({"from": "t.out", "to": "u.in"})",
                 (std::string(R"(, "recipe": {"phases": [)") + phases + "]}").c_str());
}

} // namespace

class BrokenPlants : public QObject {
    Q_OBJECT

private slots:
    void reportsTheFault_data();
    void reportsTheFault();
    void reportsTheFaultOfASheet_data();
    void reportsTheFaultOfASheet();
    void reportsAllFaultsAtOnce();
    void reportsOfAStructuralFaultOnlyOnce();
    void staysQuietAboutWhatAFaultyUnitEntails();
};

void BrokenPlants::reportsTheFault_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("fault");
    const auto row = [](const char* name, const char* from, const char* to, const char* fault) {
        QTest::newRow(name) << from << to << fault;
    };

    // components
    row("component without id", R"({"id": "salt", "basis")", R"({"basis")",
        "components/3/id: The id is missing; give one, such as \"id\": \"n1\".");
    row("component without basis", R"("salt", "basis": "mass")", R"("salt")",
        "components/salt/basis: The basis is missing: the quantity of the concentration, mass (kg/m3), amount "
        "(mol/m3) or count (1/m3).");
    row("no such basis", R"("salt", "basis": "mass")", R"("salt", "basis": "moles")",
        "components/salt/basis: “moles” is not a basis; use mass (kg/m3), amount (mol/m3) or count (1/m3).");
    row("no such role", R"("salt", "basis": "mass")", R"("salt", "basis": "mass", "role": "dirt")",
        "components/salt/role: “dirt” is not a role of a component; it must be one of none, product, "
        "product_variant, host_cell_protein, dna, rna, endotoxin, virus, impurity, cells, buffer.");
    row("component twice", R"({"id": "salt")", R"({"id": "mab")",
        "components/mab/id: The id “mab” is given twice, in entries 3 and 4 of the list; rename one.");
    row("component like a variable", R"({"id": "salt")", R"({"id": "growth_rate")",
        "components/growth_rate/id: A component cannot be called “growth_rate”, because tags use this name for "
        "tank.growth_rate; rename it.");
    row("component like a port", R"({"id": "salt")", R"({"id": "bleed")",
        "components/bleed/id: A component cannot be called “bleed”, because tags use this name for tank.bleed; rename "
        "it.");
    row("component like a word of tags", R"({"id": "salt")", R"({"id": "flow")",
        "components/flow/id: A component cannot be called “flow”, because tags use this name for flow; rename it.");
    row("component with a blank", R"({"id": "salt")", R"({"id": "table salt")",
        "components/3/id: “table salt” is not an id: use at most 64 letters, digits, “_” and “-”.");
    row("unknown key of a component", R"("pka": [6.35, 10.33])", R"("pkb": 3)",
        "components/salt/pkb: The key “pkb” is unknown here; did you mean “pka”? Possible keys are id, label, "
        "basis, molar_mass, cell_mass, diameter, density, carbon, nitrogen, reduction, charge, pka, role.");
    row("mass of a component without unit", R"("350 pg")", R"("350")",
        "components/cells/cell_mass: “350” is a text without a unit. Write the unit with it, such as “350 kg”, or "
        "omit the quotation marks: a plain number is in kg.");
    row("buffer without numbers", "[6.35, 10.33]", "6.35",
        "components/salt/pka: “pka” must be a list of one to eight numbers, such as [6.35, 10.33].");

    // units
    row("unit without type", R"({"id": "harvest", "type": "tank"})", R"({"id": "harvest"})",
        "units/harvest/type: The type is missing; it must be one of tank, source, drain, mixer, splitter, pump, "
        "press, sparger, bed.");
    row("no such type", R"({"id": "harvest", "type": "tank"})", R"({"id": "harvest", "type": "tnak"})",
        "units/harvest/type: “tnak” is not a unit type; did you mean “tank”?");
    row("unit without id", R"({"id": "waste", "type": "drain"})",
        R"({"id": "waste", "type": "drain"}, {"type": "tank"})",
        "units/5/id: The id is missing; give one, such as \"id\": \"n1\".");
    row("unit twice", R"({"id": "waste", "type": "drain"})",
        R"({"id": "waste", "type": "drain"}, {"id": "waste", "type": "tank"})",
        "units/waste/id: The id “waste” is given twice, in entries 5 and 6 of the list; rename one.");
    row("unknown parameter", R"("power": "2 kW")", R"("pwoer": "2 kW")",
        "units/production/params/pwoer: The key “pwoer” is unknown here; did you mean “power”? Possible keys are "
        "vessel_volume, stirrer, power, retention, solubility, kinetics, temperature, kla.");
    row("wrong dimension", R"("vessel_volume": "400 L")", R"("vessel_volume": "400 kg")",
        "units/n1/params/vessel_volume: “400 kg” is in kg, which is a different quantity from m3; write it in L, "
        "mL, m3.");
    row("unknown unit", R"("vessel_volume": "400 L")", R"("vessel_volume": "400 litres")",
        "units/n1/params/vessel_volume: The unit “litres” in “400 litres” is unknown; possible units are L, mL, m3.");
    row("bare text", R"("vessel_volume": "400 L")", R"("vessel_volume": "400")",
        "units/n1/params/vessel_volume: “400” is a text without a unit. Write the unit with it, such as “400 L”, or "
        "omit the quotation marks: a plain number is in m3.");
    row("below the range", R"("vessel_volume": "400 L")", R"("vessel_volume": "0 L")",
        "units/n1/params/vessel_volume: Vessel volume is 0 L, below the minimum of 0.001 L; enter at least that.");
    row("above the range", R"("temperature": "36.5 °C")", R"("temperature": 400)",
        "units/production/params/temperature: Temperature is 126.85 °C, above the maximum of 100 °C; enter at most "
        "that.");
    row("a list for a number", R"("vessel_volume": "400 L")", R"("vessel_volume": [400])",
        "units/n1/params/vessel_volume: Vessel volume must be a number (in m3) or a text with its unit, such as “1 "
        "L”, not […].");
    row("no such choice", R"("stirrer": "power")", R"("stirrer": "powerful")",
        "units/production/params/stirrer: Stirrer must be one of gentle, power, not “powerful”.");
    row("value for no component", R"("retention": {"cells")", R"("retention": {"cell")",
        "units/production/params/retention/cell: The plant has no component “cell”; did you mean “cells”?");
    row("component value out of range", R"("98 %")", R"("198 %")",
        "units/production/params/retention/cells: Retention is 198 %, above the maximum of 1; enter at most that.");
    row("per component, but a list", R"("retention": {"cells": "98 %"})", R"("retention": [0.98])",
        "units/production/params/retention: Values per component must be in braces, such as {\"glucose\": 1}, not "
        "[…].");
    row("one for all components, out of range", R"("retention": {"cells": "98 %"})", R"("retention": "198 %")",
        "units/production/params/retention: Retention is 198 %, above the maximum of 1; enter at most that.");
    row("contents of no component", R"("initial": {"volume": "300 L", "cells")",
        R"("initial": {"volume": "300 L", "glycose")",
        "units/n1/initial/glycose: The plant has no component “glycose”; did you mean “glucose”?");
    row("contents without the mass that converts", R"("mab": 0)", R"("salt": "3 mM")",
        "units/production/initial/salt: “3 mM” cannot be converted: “salt” is given in kg/m3. Write the value in "
        "g/L, or give the component a “molar_mass”.");
    row("negative contents", R"("0.5e6 cells/mL")", R"("-1 cells/mL")",
        "units/n1/initial/cells: cells is -1 cells/mL; it cannot be negative.");
    row("contents that do not fit", R"("volume": "300 L")", R"("volume": "500 L")",
        "units/n1/initial/volume: The initial volume does not fit into the vessel; lower it.");
    row("temperature of the contents", R"("mab": 0)", R"("temperature": 300)",
        "units/production/initial/temperature: A vessel starts at its set-point: enter the temperature under "
        "“params”.");
    row("contents of what holds none", R"({"id": "waste", "type": "drain"})",
        R"({"id": "waste", "type": "drain", "initial": {"volume": 1}})",
        "units/waste/initial: “drain” has no hold-up and takes no initial contents; remove them.");
    row("program of a vessel", R"({"id": "harvest", "type": "tank"})",
        R"({"id": "harvest", "type": "tank", "program": []})",
        "units/harvest/program: “tank” takes no program; only inlets do. Remove it.");
    row("step without duration", R"([{"for": "1 d", )", "[{",
        "units/feed/program/0/for: The step has no duration; only the last step may omit “for”, because it holds.");
    row("step of no time", R"("for": "1 d")", R"("for": "0 d")",
        "units/feed/program/0/for: Duration is 0 d; it must be above 0.");
    row("unknown key of a step", R"({"temperature": "4 °C"})", R"({"temp": "4 °C"})",
        "units/feed/program/1/temp: The key “temp” is unknown here; possible keys are for, flow, growth, "
        "concentration, ramp, temperature.");
    row("growth with a ramp", R"([{"for": "1 d", )", R"([{"for": "1 d", "growth": "0.1 1/h", )",
        "units/feed/program/0/ramp/flow: The flow grows exponentially already; remove one of the two.");
    row("growth of nothing", R"({"temperature": "4 °C"})", R"({"growth": "0.1 1/h"})",
        "units/feed/program/1/growth: A flow of 0 cannot grow exponentially; give the flow at the beginning of the "
        "step.");
    row("growth beyond any pump", R"({"temperature": "4 °C"})",
        R"({"for": "20 d", "flow": "1 L/h", "growth": "0.1 1/h"})",
        "units/feed/program/1/growth: The flow grows to more than a million times its start after "
        "138 h; let it grow more slowly, end the step before, or state how long the recipe lasts.");
    row("ramp in the wrong unit", R"("0.18 g/L/h")", R"("0.18 g/L")",
        "units/feed/program/0/ramp/glucose: “0.18 g/L” is in g/L, which is a different quantity from mol/m3/s; "
        "write it in mmol/L/h, mmol/L/d, mM/h, mol/m3/s.");

    // kinetics
    row("no such law", R"("type": "growth", "species": {"substrate": "glucose"}, "mu_max")",
        R"("type": "monod", "species": {"substrate": "glucose"}, "mu_max")",
        "units/n1/params/kinetics/type: “monod” is not a rate law; possible laws are growth.");
    row("no such role", R"({"substrate": "glucose"}, "mu_max")",
        R"({"substrate": "glucose", "product": "mab"}, "mu_max")",
        "units/n1/params/kinetics/species/product: The key “product” is unknown here; possible keys are cells, "
        "substrate, oxygen.");
    row("role of no component", R"({"substrate": "glucose"}, "mu_max")", R"({"substrate": "glucos"}, "mu_max")",
        "units/n1/params/kinetics/species/substrate: The plant has no component “glucos” for this role; did you mean "
        "“glucose”?");
    row("unknown parameter of the law", R"("mu_max": "0.036 1/h")", R"("mu": 1, "reference_ph": 6.9)",
        "units/n1/params/kinetics/mu: ");
    row("law out of range", R"("0.036 1/h")", R"("0.036 1/ms")",
        "units/n1/params/kinetics/mu_max: Maximum specific growth rate is 0.036 1/ms, above the maximum of 36 1/h; "
        "enter at most that.");
    row("role without the mass that converts", R"("molar_mass": "180 g/mol")", R"("carbon": 6)",
        "units/feed/program/0/ramp/glucose: “0.18 g/L/h” cannot be converted: ");

    // beds
    row("a text for a flag", R"("packed": false)", R"("packed": "false")",
        "units/column/params/packed: Packed must be true or false, without quotation marks, not “false”.");
    row("no such component", R"("modifier": "imidazole")", R"("modifier": "imidazol")",
        "units/column/params/modifier: The plant has no component “imidazol”; did you mean “imidazole”?");
    row("a number for a component", R"("modifier": "imidazole")", R"("modifier": 3)",
        "units/column/params/modifier: Modifier must be the id of a component in quotation marks, not 3.");
    row("no such word for a number", R"("dispersion": "chung_wen")", R"("dispersion": "chung_wne")",
        "units/column/params/dispersion: Dispersion must be a number with its unit, or one of chung_wen, not "
        "“chung_wne”. Did you mean “chung_wen”?");
    row("a number out of range where a word may stand", R"("dispersion": "chung_wen")", R"("dispersion": "-1 m2/s")",
        "units/column/params/dispersion: Dispersion is -1 m2/s; it cannot be negative.");
    row("no such word for numbers", R"({"mab": "2e-6 m/s"})", R"("renkin")",
        "units/column/params/film: Film coefficient must be a number with its unit, or one of wilson_geankoplis, "
        "not “renkin”.");
    row("one for all components, which one cannot convert", R"("capacity": "80 g/L")", R"("capacity": "80 mM")",
        "units/column/params/capacity: “80 mM” cannot be converted: “imidazole” is given in kg/m3. Write the value "
        "in g/L, or give the component a “molar_mass”.");
    row("binding that is a word",
        R"({"type": "affinity", "kinetic": false, "strength": {"mab": 30}, "salt": "imidazole"})", R"("affinity")",
        "units/column/params/binding: This must be an object in braces, not “affinity”.");
    row("binding without type", R"("type": "affinity", "kinetic")", R"("kinetic")",
        "units/column/params/binding/type: The binding model is missing: write \"type\" with one of none, affinity, "
        "steric.");
    row("no such binding", R"("type": "affinity", "kinetic")", R"("type": "afinity", "kinetic")",
        "units/column/params/binding/type: “afinity” is not a binding model; did you mean “affinity”?");
    row("unknown key of a binding", R"("strength": {"mab": 30})", R"("stength": {"mab": 30})",
        "units/column/params/binding/stength: The key “stength” is unknown here; did you mean “strength”? Possible "
        "keys are type, kinetic, strength, rate, salt, depth.");
    row("rate constant of another basis", R"("strength": {"mab": 30})", R"("rate": {"mab": "1 L/mmol/s"})",
        "units/column/params/binding/rate/mab: “1 L/mmol/s” is in L/mmol/s, which is a different quantity from "
        "1/s/(kg/m3); write it in 1/s/(kg/m3).");
    row("binding to no component", R"("strength": {"mab": 30})", R"("strength": {"mba": 30})",
        "units/column/params/binding/strength/mba: The plant has no component “mba”; did you mean “mab”?");
    row("binding by a salt that never comes", R"("salt": "imidazole"})", R"("salt": "cells"})",
        "units/column/params/binding/salt: The salt never reaches the bed; name another.");
    row("binding and bed at fault", R"("params": {"length": "20 cm")", R"("params": {"length": "3 m")",
        "units/column/params/length: The bed is too long; shorten it.");
    row("bed that a flow sizes without a flow", R"("dispersion": "chung_wen")", R"("dispersion": 0.5)",
        "units/column/params/dispersion: Nothing flows in; let it flow.");
    row("unknown place in a bed", R"("pore": {"imidazole": 2})", R"("pores": {"imidazole": 2})",
        "units/column/initial/pores: The key “pores” is unknown here; did you mean “pore”? Possible keys are bulk, "
        "pore, bound.");
    row("contents of a bed of no component", R"("pore": {"imidazole": 2})", R"("pore": {"imidazol": 2})",
        "units/column/initial/pore/imidazol: The plant has no component “imidazol”; did you mean “imidazole”?");
    row("negative contents of a bed", R"("pore": {"imidazole": 2})", R"("pore": {"imidazole": -2})",
        "units/column/initial/pore/imidazole: imidazole is -2 g/L; it cannot be negative.");
    row("a word for a bed's contents",
        R"({"bulk": {"imidazole": "3 g/L"}, "pore": {"imidazole": 2}, "bound": {"mab": "0.1 mM"}})", R"("equilibrate")",
        "units/column/initial: The initial contents of a bed must be an object with “bulk”, “pore” and “bound”, or "
        "the text “equilibrated”, not “equilibrate”.");
    row("a word for a vessel's contents", R"({"volume": "1500 L", "mab": 0})", R"("equilibrated")",
        "units/production/initial: This must be an object in braces, not “equilibrated”.");

    // streams
    row("dangling stream", R"("feed.out", "to")", R"("fed.out", "to")",
        "streams/1/from: There is no unit “fed” in this plant; did you mean “feed”?");
    row("no such port", R"("to": "production.feed")", R"("to": "production.fed")",
        "streams/1/to: “production” (tank) has no port “fed”; did you mean “feed”?");
    row("stream to an out port", R"("to": "production.feed")", R"("to": "production.bleed")",
        "streams/1/to: “production.bleed” is an outlet port but a stream ends at an inlet port: in, feed, gas.");
    row("stream without end", R"("from": "feed.out", "to": "production.feed")", R"("from": "feed.out")",
        "streams/1/to: This end of the stream is missing; write unit and port, such as “n1.out”.");
    row("stream without port", R"("to": "waste.in")", R"("to": "waste")",
        "streams/2/to: “waste” is not a port. Write unit and port with a point between them, such as “n1.out”.");
    row("out port twice", R"("to": "waste.in"})", R"("to": "waste.in"}, {"from": "n1.out", "to": "waste.in"})",
        "streams/3/from: “n1.out” is already connected to streams/0: an outlet port takes one stream. Insert a "
        "splitter or a valve after it.");
    row("in port twice", R"("to": "waste.in"})", R"("to": "waste.in"}, {"from": "n1.bleed", "to": "production.feed"})",
        "streams/3/to: “production.feed” is already connected to streams/1: this port takes one stream. Insert a "
        "mixer before it.");
    row("stream back", R"("to": "waste.in"})", R"("to": "waste.in"}, {"from": "n1.bleed", "to": "n1.in"})",
        "streams/3: This stream leads from “n1” back to “n1”; end it at another unit.");
    row("gas into liquid", R"("to": "waste.in"})", R"("to": "waste.in"}, {"from": "n1.off", "to": "waste.in"})",
        "streams/3: “n1.off” carries gas and “waste.in” liquid; a stream connects ports of the same kind.");

    // recipe
    row("no duration at all", R"("duration": "19 d")", R"("duration": "-1 d")",
        "recipe/duration: Duration is -1 d; it must be above 0.");
    row("phase without id", R"({"id": "grow", "unit")", R"({"unit")", "");
    row("phase of no unit", R"({"id": "grow", "unit": "n1")", R"({"id": "grow", "unit": "n2")",
        "recipe/phases/grow/unit: There is no unit “n2” in this plant; did you mean “n1”?");
    row("phase without start", R"("at": "0 h", )", "",
        "recipe/phases/grow/at: The phase has no start; write \"at\": \"0 h\", or \"after\" with the phases before "
        "it.");
    row("phase with two starts", R"("after": ["feed"])", R"("after": ["feed"], "at": 0)",
        "recipe/phases/empty/at: A phase starts “at” a time or “after” other phases; remove one of the two.");
    row("after no phase", R"("after": ["inoculate"])", R"("after": ["inoculated"])",
        "recipe/phases/feed/after/0: There is no phase “inoculated” in this recipe; did you mean “inoculate”?");
    row("after itself", R"("after": ["feed"])", R"("after": ["feed", "empty"])",
        "recipe/phases/empty/after: The phase “empty” waits for itself or for phases that wait for each other; it "
        "can never start. Start one of them “at” a time.");
    row("value of no variable", R"("value": "n1.cells")", R"("value": "n1.cell")",
        "recipe/phases/grow/until/any/0/value: “n1” (tank) has no tag “cell”; did you mean “cells”? Possible tags "
        "are volume, temperature, growth_rate, cells, glucose.");
    row("value that never comes there", R"("value": "n1.cells")", R"("value": "n1.mab")",
        "recipe/phases/grow/until/any/0/value: “n1” never contains “mab”: no stream brings it. Add it to a stream "
        "or to the initial contents.");
    row("limit in the wrong unit", R"("above": "3e6 cells/mL")", R"("above": "3 h")",
        "recipe/phases/grow/until/any/0/above: “3 h” is in h, which is a different quantity from 1/m3; write it in "
        "1e6 cells/mL, cells/mL, cells/L, 1/mL, 1/m3.");
    row("condition without sense", R"({"for": "96 h"})", R"({"fro": "96 h"})",
        "recipe/phases/grow/until/any/1: A condition must be {\"for\": …}, {\"value\": TAG, \"above\": …}, "
        "{\"value\": TAG, \"below\": …} or {\"event\": …}, not {…}.");
    row("no such event", R"({"for": "96 h"})", R"({"event": "foam"})",
        "recipe/phases/grow/until/any/1/event: There is no event “foam” at n1; possible events are empty, full.");
    row("empty list of conditions", R"([{"for": "14 d"}, {"value": "production.glucose", "below": "1.8 g/L"}])", "[]",
        "recipe/phases/feed/until/all: This must be a list of conditions, such as [{\"for\": \"2 h\"}], not [].");
    row("set of what cannot be set", R"("production.temperature": "33 °C")", R"("production.vessel_volume": 3)",
        "recipe/phases/feed/set/production.vessel_volume: “production.vessel_volume” cannot change during a run; set "
        "it in the parameters of “production”.");
    row("set out of range", R"("33 °C")", R"("233 °C")",
        "recipe/phases/feed/set/production.temperature: Temperature is 233 °C, above the maximum of 100 °C; enter "
        "at most that.");
    row("set of a flow that enters", R"("production.bleed.flow": "3.6 L/h")", R"("production.in.flow": "3.6 L/h")",
        "recipe/phases/feed/set/production.in.flow: “production.in.flow” cannot be written: a flow is set where it "
        "leaves a unit, and “in” is an inlet port.");
    row("set of a port without stream", R"("production.bleed.flow": "3.6 L/h")", R"("n1.bleed.flow": "3.6 L/h")",
        "recipe/phases/feed/set/n1.bleed.flow: “n1.bleed.flow” cannot be written: “n1.bleed” is an unconnected "
        "outlet. Connect it first.");
    row("negative flow", R"("3.6 L/h")", R"("-3.6 L/h")",
        "recipe/phases/feed/set/production.bleed.flow: production.bleed.flow is -3.6 L/h; it cannot be negative.");

    // transfers and doses
    row("transfer without flow", R"("flow": "10 L/min", "until": "empty")", R"("until": "empty")",
        "recipe/phases/empty/transfer/flow: The transfer has no flow; write one, such as \"flow\": \"5 L/min\".");
    row("transfer without end", R"("flow": "10 L/min", "until": "empty")", R"("flow": "10 L/min")",
        "recipe/phases/empty/transfer/until: The transfer has no end; write \"until\": \"empty\", \"full\", "
        "{\"volume\": \"10 L\"} or {\"for\": \"1 h\"}.");
    row("transfer until nonsense", R"("flow": "10 L/min", "until": "empty")", R"("flow": "10 L/min", "until": "bored")",
        "recipe/phases/empty/transfer/until: There is no event “bored” at harvest; possible events are empty, full.");
    row("transfer from no port", R"("from": "n1.out", "flow")", R"("from": "n1.outlet", "flow")",
        "recipe/phases/inoculate/transfer/from: “n1.outlet” is not an outlet port; possible ports are n1.out, "
        "n1.bleed, n1.off.");
    row("transfer without stream", R"("from": "n1.out", "flow")", R"("from": "n1.bleed", "flow")",
        "recipe/phases/inoculate/transfer/from: “n1.bleed.flow” cannot be written: “n1.bleed” is an unconnected "
        "outlet. Connect it first.");
    row("transfer of another unit", R"({"id": "inoculate", "unit": "production")",
        R"({"id": "inoculate", "unit": "harvest")",
        "recipe/phases/inoculate/transfer/from: This phase belongs to “harvest”, which is neither the source nor "
        "the receiver of the transfer from “n1”; name one of its ends as the unit.");
    row("transfer and until", R"("label": "Harvest", "unit": "production")",
        R"("label": "Harvest", "unit": "production", "until": {"for": 3})",
        "recipe/phases/empty/until: The “until” of the transfer ends this phase; write this condition there.");
    row("dose without volume", R"("volume": "40 L", )", "",
        "recipe/phases/feed/dose/0/volume: The dose has no volume; write one, such as \"volume\": \"40 L\".");
    row("dose without stream", R"("dose": [{"from": "feed.out")", R"("dose": [{"from": "harvest.out")",
        "recipe/phases/feed/dose/0/from: No stream leads from “harvest.out” to “production”, so no dose can be "
        "given; connect them.");
    row("doses without pause", R"("every": "24 h")", R"("every": 0)",
        "recipe/phases/feed/dose/0/every: Time between doses is 0 h, below the minimum of 1 s; enter at least "
        "that.");

    // controllers, tags, zones
    row("no such controller", R"("type": "hold")", R"("type": "hodl")",
        "controllers/level/type: “hodl” is not a controller type; did you mean “hold”?");
    row("controller without period", R"("period": "1 h", )", "",
        "controllers/level/period: The period is missing: the time between two samples, such as “1 min”.");
    row("controller without set-point", R"("setpoint": "2000 L", )", "",
        "controllers/level/setpoint: The set-point is missing: the value at which the controller holds its "
        "measurement.");
    row("set-point in the wrong unit", R"("setpoint": "2000 L")", R"("setpoint": "2000 h")",
        "controllers/level/setpoint: “2000 h” is in h, which is a different quantity from m3; write it in L, mL, m3.");
    row("controller that reads nothing", R"("reads": "production.volume", )", "",
        "controllers/level/reads: The tag that the controller reads is missing; name a tag, such as “n1.volume”.");
    row("controller of a variable", R"("writes": "production.bleed.flow")", R"("writes": "production.volume")",
        "controllers/level/writes: “production” (tank) has no tag “volume”; possible tags are temperature, kla, "
        "out.flow, bleed.flow.");
    row("gain in the wrong unit", R"("gain": "0.36 1/h")", R"("gain": "0.36 L/h")",
        "controllers/level/params/gain: “0.36 L/h” is in L/h, which is a different quantity from (m3/s)/(m3); write "
        "it in 1/h, 1/d, 1/min, 1/s, (m3/s)/(m3).");
    row("two controllers on one set-point", R"("writes": "n1.temperature")", R"("writes": "production.bleed.flow")",
        "controllers/clock/writes: The controllers “level” and “clock” both write “production.bleed.flow”; use one "
        "controller for each set-point.");
    row("controller on a transfer", R"("writes": "n1.temperature")", R"("writes": "n1.out.flow")",
        "controllers/clock/writes: “n1.out.flow” is the flow of a transfer; the controller “clock” cannot write it "
        "too. Let the controller write another port.");
    row("tag of nothing", R"("variable": "production.cells")", R"("variable": "production")",
        "tags/0/variable: “production” is not a tag. Tags are written “unit.variable”, “unit.port.flow” or "
        "“unit.port.component”.");
    row("tag twice", R"({"tag": "VCD", "variable": "production.cells"})",
        R"({"tag": "VCD", "variable": "production.cells"}, {"tag": "VCD", "variable": "n1.cells"})",
        "tags/1/tag: The tag “VCD” is mapped twice, in entries 1 and 2; remove one.");
    row("zone of no unit", R"("units": ["n1", "production"])", R"("units": ["n1", "productoin"])",
        "zones/0/units/1: There is no unit “productoin” in this plant; did you mean “production”?");

    row("factor of a tag", R"("tags": [{"tag": "VCD", "variable": "production.cells"}])",
        R"("tags": [{"tag": "VCD", "variable": "production.cells", "factor": "-0.4 g/L"}])",
        "tags/0/factor: The factor “-0.4 g/L” of the tag “VCD” is not a quantity above 0; give what one of the tag "
        "means, "
        "such as “0.42 g/L”.");

    // the text itself
    row("cut off", R"("zones": [{"label": "Upstream", "units": ["n1", "production"]}]
})",
        "", "");
    row("doubled key", R"("duration": "19 d")", R"("duration": "19 d", "duration": "20 d")",
        "recipe/duration: The key “duration” occurs twice in one object; remove one of the two.");
    row("unknown key", R"("tags": [)", R"("tag": [], "tags": [)",
        "tag: The key “tag” is unknown here; did you mean “tags”? Possible keys are format, name, note, components, "
        "units, streams, recipe, controllers, guards, tags, estimators, economics, zones, notes, footprint.");
}

void BrokenPlants::reportsTheFault()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, fault);
    const QStringList faults = faultsOf(replaced(support::fakePlant(), from, to));
    QVERIFY2(faults.size() >= 1, "not a fault");
    if (fault.endsWith(": ") || fault.isEmpty()) {
        QVERIFY2(faults[0].startsWith(fault), qPrintable(faults[0]));
        QVERIFY2(faults[0].size() > fault.size() + 20, qPrintable(faults[0]));
        return;
    }
    QCOMPARE(faults[0], fault);
    QVERIFY2(faults.size() == 1, qPrintable(faults.join("\n")));
    QVERIFY(faults[0].endsWith(".") || faults[0].endsWith("?"));
}

void BrokenPlants::reportsTheFaultOfASheet_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("fault");
    const auto row = [](const char* name, const std::string& text, const char* fault) {
        QTest::newRow(name) << QString::fromStdString(text) << fault;
    };
    row("no unit", sheet("", ""), "units: The plant has no unit yet; add one, such as a bioreactor.");
    row("missing required stream",
        sheet(R"({"id": "t", "type": "tank"}, {"id": "m", "type": "mixer"})", R"({"from": "t.out", "to": "m.in"})"),
        "units/m/out: The port “out” (Outlet) of “m” is unconnected; connect it.");
    row("loop of followers",
        sheet(R"({"id": "m", "type": "mixer"}, {"id": "s", "type": "splitter"})",
              R"({"from": "m.out", "to": "s.in"}, {"from": "s.out1", "to": "m.in"})"),
        "units/m: The flow around the loop m, s is not determined: each unit passes on its inflow. Put a hold tank "
        "with a pump into the loop, or let a splitter send a part out of it and add a column or tubing as hold-up.");
    row("loop without liquid",
        sheet(R"({"id": "p", "type": "pump"}, {"id": "s", "type": "splitter"})",
              R"({"from": "p.out", "to": "s.in"}, {"from": "s.out1", "to": "p.in"})"),
        "streams/1: The flow of “s.out1” is determined twice: it follows from the flow into “s”, and “p” also sets "
        "it. Put a hold tank between them.");
    row("two pumps",
        sheet(
            R"({"id": "t", "type": "tank"}, {"id": "p", "type": "pump"}, {"id": "q", "type": "pump"}, {"id": "w", "type": "drain"})",
            R"({"from": "t.out", "to": "p.in"}, {"from": "p.out", "to": "q.in"}, {"from": "q.out", "to": "w.in"})"),
        "streams/1: The flow of “p.out” is determined twice: “p” and “q” both set it. Put a hold tank between them, "
        "or remove one of them.");
    row("write before a pump",
        sheet(R"({"id": "t", "type": "tank"}, {"id": "p", "type": "pump"}, {"id": "w", "type": "drain"})",
              R"({"from": "t.out", "to": "p.in"}, {"from": "p.out", "to": "w.in"})",
              R"(, "controllers": [{"id": "c", "type": "clock", "writes": "t.out.flow", "period": 1}])"),
        "controllers/c/writes: “t.out.flow” cannot be written: the pump “p” sets this flow. Write “p.out.flow” "
        "instead.");
    row("write what a filter draws",
        sheet(R"({"id": "t", "type": "tank"}, {"id": "f", "type": "press"})", R"({"from": "t.out", "to": "f.in"})",
              R"(, "controllers": [{"id": "c", "type": "clock", "writes": "t.out.flow", "period": 1}])"),
        "controllers/c/writes: “t.out.flow” cannot be written: “f” sets this flow itself. Leave it to that unit.");
    row("write what follows",
        sheet(R"({"id": "t", "type": "tank"}, {"id": "m", "type": "mixer"}, {"id": "w", "type": "drain"})",
              R"({"from": "t.out", "to": "m.in"}, {"from": "m.out", "to": "w.in"})",
              R"(, "controllers": [{"id": "c", "type": "clock", "writes": "m.out.flow", "period": 1}])"),
        "controllers/c/writes: “m.out.flow” cannot be written: the flow at “out” follows from the flow into “m”. "
        "Write a flow upstream of it.");
    row("two at one time",
        recipe(
            R"({"id": "a", "unit": "t", "at": 0, "until": {"for": "2 h"}}, {"id": "b", "unit": "t", "at": "1 h", "until": {"for": 1}})"),
        "recipe/phases/b: The phases “a” and “b” need “t” at the same time; let one start “after” the other.");
    row("two that start together",
        recipe(
            R"({"id": "a", "unit": "t", "at": 0, "until": {"event": "full"}}, {"id": "b", "unit": "t", "at": 0, "until": {"event": "empty"}})"),
        "recipe/phases/b: The phases “a” and “b” need “t” at the same time; let one start “after” the other.");
    row("two after the same",
        recipe(
            R"({"id": "a", "unit": "u", "at": 0, "until": {"event": "full"}}, {"id": "b", "unit": "t", "after": ["a"]}, {"id": "c", "unit": "t", "after": ["a"]})"),
        "recipe/phases/c: The phases “b” and “c” need “t” at the same time; let one start “after” the other.");
    row("a transfer into a busy vessel",
        recipe(
            R"({"id": "a", "unit": "u", "at": 0}, {"id": "b", "unit": "t", "at": 10, "transfer": {"from": "t.out", "flow": 1, "until": "empty"}})"),
        "recipe/phases/b: The phases “a” and “b” need “u” at the same time; let one start “after” the other.");
    row("two that write",
        recipe(
            R"({"id": "a", "unit": "t", "at": 0, "set": {"t.temperature": 300}}, {"id": "b", "unit": "u", "at": 10, "set": {"t.temperature": 310}})"),
        "recipe/phases/b: The phases “a” and “b” both write “t.temperature” at the same time; let one start “after” "
        "the other.");
    row("circle", recipe(R"({"id": "a", "unit": "t", "after": ["a"]})"),
        "recipe/phases/a/after: The phase “a” waits for itself or for phases that wait for each other; it can never "
        "start. Start one of them “at” a time.");
    row("not a plant", "{}", "format: This is not a plant file: its key “format” must be “titer.plant/1”.");
    std::string deep;
    for (int i = 0; i < 100000; ++i) deep += R"({"a": [)";
    row("nested deeply", deep, "");
    row("empty", "", "");
    row("binary",
        std::string("\x7f"
                    "ELF\x02\x01\x01\0\0\xff\xfe",
                    12),
        "");
}

void BrokenPlants::reportsTheFaultOfASheet()
{
    QFETCH(QString, text);
    QFETCH(QString, fault);
    const QStringList faults = faultsOf(text.toStdString());
    QVERIFY2(!faults.isEmpty(), "not a fault");
    if (!fault.isEmpty()) QCOMPARE(faults[0], fault);
    QVERIFY2(faults.size() == 1 || text == "{}" || fault.isEmpty(), qPrintable(faults.join("\n")));
}

void BrokenPlants::reportsAllFaultsAtOnce()
{
    std::string text = support::fakePlant();
    const std::pair<const char*, const char*> breaks[] = {
        {R"("350 pg")", "true"},     {R"("400 L")", R"("400 K")"},
        {R"("2 kW")", R"("-2 kW")"}, {R"("feed.out", "to")", R"("nowhere.out", "to")"},
        {R"("6 L/min")", "0"},       {R"("period": 60)", R"("period": "x")"},
        {R"("VCD")", R"("")"}};
    for (const auto& [from, to] : breaks) text = replaced(text, from, to);
    QStringList places;
    for (const QString& fault : faultsOf(text)) places << fault.section(": ", 0, 0);
    QCOMPARE(places, (QStringList{"components/cells/cell_mass", "units/n1/params/vessel_volume",
                                  "units/production/params/power", "streams/1/from",
                                  "recipe/phases/inoculate/transfer/flow", "controllers/clock/period", "tags/0/tag"}));
}

void BrokenPlants::reportsOfAStructuralFaultOnlyOnce()
{
    QCOMPARE(faultsOf(sheet(R"({"id": "t", "type": 5})", "")),
             QStringList{"units/t/type: “type” must be a text in quotation marks, not 5."});
}

void BrokenPlants::staysQuietAboutWhatAFaultyUnitEntails()
{
    // Streams, phases, controllers and tags name the vessel of unknown type: that is reported once.
    const QStringList faults = faultsOf(
        replaced(support::fakePlant(), R"({"id": "n1", "type": "vessel")", R"({"id": "n1", "type": "vessle")"));
    QCOMPARE(faults, QStringList{"units/n1/type: “vessle” is not a unit type; possible types are tank, source, "
                                 "drain, mixer, splitter, pump, press, sparger, bed."});
}

TITER_TEST(BrokenPlants)

} // namespace tst_broken_plants

#include "tst_broken_plants.moc"
