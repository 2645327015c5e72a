// What a person may write of a column by mistake: each is reported with its path, its value and what to do about it.
#include "core/runs/run.h"
#include "core/solve/catalogue.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_column_speaks {

using namespace titer;

namespace {

const char* column = R"({"format": "titer.plant/1", "name": "Column",
 "components": [{"id": "protein", "basis": "amount", "molar_mass": "15 kg/mol"}, {"id": "salt", "basis": "amount", "molar_mass": "58 g/mol"},
  {"id": "stranger", "basis": "amount"}, {"id": "buffer", "basis": "mass"}],
 "units": [
  {"id": "feed", "type": "inlet", "program": [
   {"for": "100 s", "flow": "10 mL/min", "concentration": {"protein": "1 mM", "salt": "50 mM"}},
   {"for": "200 s", "flow": "10 mL/min", "concentration": {"salt": "50 mM"}}]},
  {"id": "column", "type": "chromatography_column", "params": {"model": "lumped_rate_with_pores", "length": "10 cm",
   "diameter": "2.5 cm", "axial_dispersion": "1e-7 m2/s", "product": "protein",
   "binding": {"type": "langmuir", "ka": {"protein": 0.1}, "kd": {"protein": 0.1}, "qmax": {"protein": 10}}}, "initial": {"bulk": {"buffer": 0}}},
  {"id": "waste", "type": "outlet"}],
 "streams": [{"from": "feed.out", "to": "column.in"}, {"from": "column.out", "to": "waste.in"}],
 "recipe": {"duration": "300 s"}})";

// The column with a part of its text changed.
model::Flowsheet changed(const QByteArray& from, const QByteArray& to)
{
    QByteArray text(column);
    if (text.count(from) != 1) qFatal("%s", from.constData());
    base::Errors errors;
    model::Flowsheet flowsheet = model::readPlant(text.replace(from, to).toStdString(), errors);
    if (!errors.empty()) qFatal("%s", errors.front().what.text().c_str());
    return flowsheet;
}

// "where: what" of each fault and notice, of the check or of the run.
QString reportedOf(const model::Flowsheet& flowsheet)
{
    QStringList reported;
    base::Errors errors;
    auto plant = std::make_shared<model::Plant>(model::check(flowsheet, solve::catalogue(), errors));
    base::Notices notices = plant->notices;
    if (errors.empty()) {
        runs::RunRequest request;
        request.tolerance = 1e-4;
        figures::RunResult result = runs::run(plant, request);
        errors = result.errors;
        notices = result.notices;
    }
    for (const base::Error& e : errors) reported << QString::fromStdString("error " + e.where + ": " + e.what.text());
    for (const base::Notice& n : notices)
        reported << QString::fromStdString("notice " + n.where + ": " + n.what.text());
    return reported.join('\n');
}

} // namespace

class TestColumnSpeaks : public QObject {
    Q_OBJECT

private slots:
    void isSilentWhereAllIsWell()
    {
        base::Errors errors;
        QCOMPARE(reportedOf(model::readPlant(column, errors)), QString());
    }

    void reportsOf_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("said");
        const auto add = [](const char* name, const QByteArray& from, const QByteArray& to, const char* said) {
            QTest::newRow(name) << from << to << QString::fromUtf8(said);
        };
        add("pressure above the limit", R"("product": "protein")", R"("product": "protein", "pressure_limit": 1000)",
            "notice units/column/params/pressure_limit: The pressure drop reached 0.05912 bar, above its limit of "
            "0.01 bar, and no phase of the recipe ended there: reduce the flow, or let the phase end at the event "
            "“limit”.");
        add("no rate of adsorption", R"("ka": {"protein": 0.1}, )", R"()",
            "notice units/column/params/binding/ka/protein: “protein” has values for binding (kd, qmax) but no ka, "
            "so it does not bind: give its ka, or remove the others.");
        add("no component binds", R"(, "ka": {"protein": 0.1}, "kd": {"protein": 0.1}, "qmax": {"protein": 10})", R"()",
            "notice units/column/params/binding/ka: No component binds here: none has a ka. Give it to those that "
            "bind, or choose the binding model “none”.");
        add("no rate of adsorption in colloidal",
            R"("type": "langmuir", "ka": {"protein": 0.1}, "kd": {"protein": 0.1}, "qmax": {"protein": 10})",
            R"("type": "colloidal", "salt": "salt", "radius": {"protein": "4 nm"})",
            "notice units/column/params/binding/k_kin/protein: “protein” has values for binding (radius) but no "
            "k_kin, so it does not bind: give its k_kin, or remove the others.");
        add("a salt without a molar mass",
            R"("type": "langmuir", "ka": {"protein": 0.1}, "kd": {"protein": 0.1}, "qmax": {"protein": 10})",
            R"("type": "sma", "salt": "buffer", "ka": {"protein": 0.1}, "nu": {"protein": 4})",
            "error units/column/params/binding/salt: The binding model computes in mol/m3, but component buffer "
            "is given in kg/m3: add \"molar_mass\" to the component, such as \"molar_mass\": \"148 kg/mol\".");
        add("a start beyond the capacity", R"("initial": {"bulk": {"buffer": 0}})",
            R"("initial": {"bound": {"protein": "25 mM"}})",
            "error units/column/initial/bound/protein: The initially bound components need 2.5 times the available "
            "capacity; “protein” with 25 mol/m3 takes 2.5 of it, and alone could be at most 10 mol/m3: bind less, "
            "or raise the capacity.");
        add("a start of what does not bind", R"("initial": {"bulk": {"buffer": 0}})",
            R"("initial": {"bound": {"salt": "25 mM"}})",
            "notice units/column/initial/bound/salt: “salt” does not bind here, so none of it is bound initially: "
            "remove this, or let it bind.");
        add("a product that never comes", R"("product": "protein")", R"("product": "stranger")",
            "error units/column/params/product: The product “stranger” never reaches the column: add it upstream, "
            "or name another component.");
        add("a porosity of 1", R"("product": "protein")", R"("product": "protein", "bed_porosity": 1)",
            "error units/column/params/bed_porosity: Bed porosity is 1, above the maximum of 0.99; enter at most "
            "that.");
        add("a porosity of 0", R"("product": "protein")", R"("product": "protein", "particle_porosity": 0)",
            "error units/column/params/particle_porosity: Particle porosity is 0, below the minimum of 0.01; enter "
            "at least that.");
        add("a negative capacity", R"("qmax": {"protein": 10})", R"("qmax": {"protein": -5})",
            "error units/column/params/binding/qmax/protein: Capacity is -5 mM; it cannot be negative.");
        add("a rate of 0, in the unit of its form", R"("kd": {"protein": 0.1})", R"("kd": {"protein": 0})",
            "error units/column/params/binding/kd/protein: Desorption rate constant is 0 1/s, below the minimum of "
            "1e-12 1/s; enter at least that.");
        add("a unit that measures something else", R"("ka": {"protein": 0.1})", R"("ka": {"protein": "0.1 1/h"})",
            "error units/column/params/binding/ka/protein: “0.1 1/h” is in 1/h, which is a different quantity from "
            "1/s/(mol/m3); write it in 1/s/(mol/m3).");
        add("a number that is none", R"("ka": {"protein": 0.1})", R"("ka": {"protein": "NaN"})",
            "error units/column/params/binding/ka/protein: “NaN” is not a number with a unit; write for example "
            "2.5 1/s/(mol/m3).");
        add("a step of zero length", R"({"for": "100 s")", R"({"for": "0 s")",
            "error units/feed/program/0/for: Duration is 0 s; it must be above 0.");
        add("a concentration that falls below 0", R"("protein": "1 mM", "salt": "50 mM"})",
            R"("protein": "1 mM"}, "ramp": {"protein": "-0.02 mol/m3/s"})",
            "notice units/feed/program/0/ramp/protein: protein starts at 1 mM and would fall below 0 after 0.8333 "
            "min, but the step lasts 1.667 min; from then on it is 0. Let it decrease more slowly, or start another "
            "step there.");
        add("a flow that falls below 0", R"("200 s", "flow": "10 mL/min")",
            R"("200 s", "flow": "10 mL/min", "ramp": {"flow": "-0.1 mL/min/s"})",
            "notice units/feed/program/1/ramp/flow: Flow starts at 0.6 L/h and would fall below 0 after 1.667 min, "
            "but the step lasts 3.333 min; from then on it is 0. Let it decrease more slowly, or start another step "
            "there.");
        add("no flow", R"({"for": "100 s", "flow": "10 mL/min", "concentration": {"protein": "1 mM", "salt": "50 mM"}},
   {"for": "200 s", "flow": "10 mL/min", "concentration": {"salt": "50 mM"}})",
            R"({"concentration": {"protein": 1, "salt": 50}})",
            "notice units/column: There was no flow through the column in this run: give an upstream inlet a "
            "flow, in its program or in the recipe.");
    }
    void reportsOf()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, said);
        const QString reported = reportedOf(changed(from, to));
        QVERIFY2(reported.startsWith(said) || reported.contains('\n' + said), qPrintable(reported));
    }

    void aStartMayCoverNoMoreSitesThanTheResinHas()
    {
        const auto withBound = [](const char* bound) {
            QByteArray text(column);
            text.replace(R"("type": "langmuir")", R"("type": "sma", "lambda": 1200, "salt": "salt")");
            text.replace(R"("qmax": {"protein": 10})", R"("nu": {"protein": 4.7}, "sigma": {"protein": 10})");
            text.replace(R"("initial": {"bulk": {"buffer": 0}})",
                         QByteArray(R"("initial": {"bound": {"protein": )") + bound + "}}");
            base::Errors errors;
            return reportedOf(model::readPlant(text.toStdString(), errors));
        };
        // Each displaces 4.7 ions and covers 10 sites more: the charge of 90 mol/m3 would find room, what they cover not.
        QVERIFY2(withBound("90").startsWith(
                     "error units/column/initial/bound/protein: The initially bound components need 1.1 times the "
                     "available capacity"),
                 qPrintable(withBound("90")));
        QVERIFY2(!withBound("80").contains("error"), qPrintable(withBound("80")));
    }

    void aLineThatEndsAtNothingIsNoFault()
    {
        QCOMPARE(reportedOf(changed(R"("protein": "1 mM", "salt": "50 mM"})",
                                    R"("protein": "1 mM"}, "ramp": {"protein": "-0.01 mol/m3/s"})")),
                 QString());
        // A last step without an end counts to the end of the run.
        QCOMPARE(reportedOf(changed(R"({"for": "200 s", "flow": "10 mL/min")",
                                    R"({"flow": "10 mL/min", "ramp": {"flow": "-0.05 mL/min/s"})")),
                 QString());
    }
};

TITER_TEST(TestColumnSpeaks)

} // namespace tst_column_speaks

#include "tst_column_speaks.moc"
