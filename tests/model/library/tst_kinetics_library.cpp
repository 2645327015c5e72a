// The library of kinetics: sound, each the closed formula of its publication at points and at its limits, and with a curve.
#include "core/base/units/units.h"
#include "core/model/library/kinetics_library.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>
#include <set>

namespace tst_kinetics_library {

using namespace titer;
using model::Kinetics;

namespace {

constexpr double hour = 3600.0;
using Values = std::map<std::string, double>; // roles and parameters in g/L, 1/h, g/g

// The published formulas, in these units.
using Formula = std::function<double(Values&)>;
double monodOf(Values& v)
{
    return v["mu_max"] * v["S"] / (v["K_S"] + v["S"]);
}
const std::map<std::string, Formula>& formulas()
{
    static const std::map<std::string, Formula> all{
        {"monod", monodOf},
        {"moser",
         [](Values& v) {
             const double s = std::pow(v["S"], v["n"]), k = std::pow(v["K_S"], v["n"]);
             return v["mu_max"] * s / (k + s);
         }},
        {"tessier", [](Values& v) { return v["mu_max"] * (1 - std::exp(-v["S"] / v["K_T"])); }},
        {"contois", [](Values& v) { return v["mu_max"] * v["S"] / (v["K_X"] * v["X"] + v["S"]); }},
        {"haldane_andrews", [](Values& v) { return v["mu_max"] / (1 + v["K_S"] / v["S"] + v["S"] / v["K_I"]); }},
        {"luong", [](Values& v) { return monodOf(v) * std::pow(std::max(1 - v["S"] / v["S_max"], 0.0), v["n"]); }},
        {"double_monod",
         [](Values& v) {
             return v["mu_max"] * (v["S_1"] / (v["K_1"] + v["S_1"])) * (v["S_2"] / (v["K_2"] + v["S_2"]));
         }},
        {"diauxie",
         [](Values& v) {
             return v["mu_1"] * v["S_1"] / (v["K_1"] + v["S_1"]) +
                    v["mu_2"] * v["S_2"] / (v["K_2"] + v["S_2"] + v["a"] * v["S_1"]);
         }},
        {"levenspiel", [](Values& v) { return monodOf(v) * std::pow(std::max(1 - v["P"] / v["P_max"], 0.0), v["n"]); }},
        {"aiba", [](Values& v) { return monodOf(v) * std::exp(-v["k_P"] * v["P"]); }},
        {"jerusalimsky", [](Values& v) { return monodOf(v) / (1 + v["P"] / v["K_P"]); }},
        {"luong_product",
         [](Values& v) { return monodOf(v) * std::max(1 - std::pow(v["P"] / v["P_max"], v["n"]), 0.0); }},
        {"luedeking_piret", [](Values& v) { return v["alpha"] * v["mu"] + v["beta"]; }},
        {"herbert_pirt", [](Values& v) { return v["mu"] / v["Y_max"] + v["m_S"]; }},
    };
    return all;
}

// What stands in a record, in its own unit.
double stated(const base::Json& entry)
{
    const std::string text = entry.find("value")->string(), unit = *base::unitIn(text);
    return unit.empty() ? std::stod(text) : base::toUnit(*base::readQuantity(text, unit), unit);
}

double ownFormula(const Kinetics& kinetics, const std::vector<double>& roles)
{
    Values values;
    for (std::size_t i = 0; i < roles.size(); ++i)
        values[kinetics.roles[i].name] = base::toUnit(roles[i], kinetics.roles[i].unit);
    for (const auto& [name, entry] : kinetics.params.members()) values[name] = stated(entry);
    return formulas().at(kinetics.id)(values) / hour;
}

// With the role across at `value` of its end in the curve, the others as stated.
std::vector<double> rolesAt(const Kinetics& kinetics, double value)
{
    std::vector<double> roles;
    for (const model::KineticsRole& role : kinetics.roles)
        roles.push_back(role.name == kinetics.over ? value * *base::readQuantity(kinetics.plotTo, role.unit)
                                                   : *base::readQuantity(role.at, role.unit));
    return roles;
}

double valueWith(const char* id, std::vector<double> roles)
{
    return model::kineticsValue(*model::kineticsOf(id), roles) * hour;
}

bool near(double a, double b, double relative = 1e-12)
{
    const bool good = std::abs(a - b) <= relative * std::max(std::abs(b), 1e-12);
    if (!good) qWarning("%.12g instead of %.12g", a, b);
    return good;
}

} // namespace

class TestKineticsLibrary : public QObject {
    Q_OBJECT

private slots:
    void isReadWithoutFault()
    {
        base::Errors errors;
        const auto all = model::readKinetics(model::kineticsText(), errors);
        for (const base::Error& e : errors) qWarning("%s: %s", e.where.c_str(), e.what.text().c_str());
        QVERIFY(errors.empty());
        QCOMPARE(all.size(), formulas().size());
        for (const Kinetics& kinetics : all) {
            QVERIFY2(kinetics.source.find(" 19") != std::string::npos, kinetics.id.c_str()); // a year
            QVERIFY2(formulas().count(kinetics.id), kinetics.id.c_str());
        }
    }

    // Each default lies within its stated range, each label is among the words that are translated.
    void statesWhatPeopleRead()
    {
        const auto words = model::kineticsWords();
        std::set<std::string> said;
        const auto check = [&](const std::string& text) {
            said.insert(text);
            return std::ranges::find(words, text) != words.end();
        };
        for (const Kinetics& kinetics : model::kineticsLibrary()) {
            QVERIFY2(check(kinetics.label) && check(kinetics.note), kinetics.id.c_str());
            for (const model::KineticsRole& role : kinetics.roles) QVERIFY2(check(role.label), role.label.c_str());
            for (const auto& [name, entry] : kinetics.params.members()) {
                QVERIFY2(check(entry.find("label")->string()), name.c_str());
                const auto& range = entry.find("range")->items();
                QCOMPARE(range.size(), std::size_t(2));
                const std::string unit = *base::unitIn(entry.find("value")->string());
                const auto si = [&](const std::string& text) {
                    return *base::readQuantity(text, unit.empty() ? "1" : unit);
                };
                const double value = si(entry.find("value")->string());
                QVERIFY2(value >= si(range[0].string()) && value <= si(range[1].string()),
                         (kinetics.id + " " + name).c_str());
            }
        }
        QCOMPARE(words.size(), said.size()); // and none besides
    }

    void equalsItsFormulaAtPoints()
    {
        for (const Kinetics& kinetics : model::kineticsLibrary())
            for (const double value : {0.01, 0.1, 0.37, 0.8, 1.0, 1.3}) {
                const std::vector<double> roles = rolesAt(kinetics, value);
                // share() has 1e-12 kg/m3 beneath its line.
                QVERIFY2(near(model::kineticsValue(kinetics, roles), ownFormula(kinetics, roles), 1e-10),
                         kinetics.id.c_str());
            }
    }

    // Without substrate nothing grows, and nothing is undefined; with endless substrate or product each goes where its formula does.
    void behavesAtItsLimits()
    {
        for (const Kinetics& kinetics : model::kineticsLibrary())
            for (const double value : {0.0, 1e9})
                QVERIFY2(std::isfinite(model::kineticsValue(kinetics, rolesAt(kinetics, value))), kinetics.id.c_str());
        constexpr double much = 1e12; // [kg/m3]
        for (const char* id : {"monod", "moser", "tessier"}) {
            QCOMPARE(valueWith(id, {0.0}), 0.0);
            QVERIFY2(near(valueWith(id, {much}), 0.5, 1e-9), id);
        }
        QCOMPARE(valueWith("contois", {0.0, 0.0}), 0.0);
        QVERIFY(near(valueWith("contois", {much, 5.0}), 0.5, 1e-9));
        QVERIFY(std::abs(valueWith("contois", {1.0, much})) < 1e-10);
        QCOMPARE(valueWith("haldane_andrews", {0.0}), 0.0);
        QVERIFY(valueWith("haldane_andrews", {much}) < 1e-10);
        QCOMPARE(valueWith("luong", {0.0}), 0.0);
        QCOMPARE(valueWith("luong", {20.0}), 0.0);
        QCOMPARE(valueWith("luong", {much}), 0.0);
        QCOMPARE(valueWith("double_monod", {0.0, 1.0}), 0.0);
        QCOMPARE(valueWith("double_monod", {1.0, 0.0}), 0.0);
        QVERIFY(near(valueWith("double_monod", {much, much}), 0.5, 1e-9));
        QVERIFY(near(valueWith("diauxie", {0.0, 0.1}), 0.15));       // Monod on the second alone
        QVERIFY(near(valueWith("diauxie", {0.05, 0.0}), 0.4));       // and on the first
        QVERIFY(near(valueWith("diauxie", {much, 5.0}), 0.8, 1e-9)); // which displaces the second
        for (const char* id : {"levenspiel", "aiba", "jerusalimsky", "luong_product"}) {
            QCOMPARE(valueWith(id, {0.0, 10.0}), 0.0);
            QVERIFY2(near(valueWith(id, {0.2, 0.0}), 0.2), id); // half of Monod's maximum without product
            QVERIFY2(valueWith(id, {10.0, much}) < 1e-9, id);
        }
        QCOMPARE(valueWith("levenspiel", {10.0, 90.0}), 0.0);
        QCOMPARE(valueWith("luong_product", {10.0, 110.0}), 0.0);
        QVERIFY(near(valueWith("luedeking_piret", {0.0}), 0.02)); // the part besides growth
        QVERIFY(near(valueWith("herbert_pirt", {0.0}), 0.02));    // maintenance
    }

    // Andrews 1968: the maximum is mu_max/(1 + 2 sqrt(K_S/K_I)) at sqrt(K_S K_I).
    void hasAndrewsMaximum()
    {
        const double best = std::sqrt(0.2 * 5.0);
        const double maximum = 0.5 / (1.0 + 2.0 * std::sqrt(0.2 / 5.0));
        QVERIFY(near(valueWith("haldane_andrews", {best}), maximum));
        for (const double beside : {0.99 * best, 1.01 * best})
            QVERIFY(valueWith("haldane_andrews", {beside}) < maximum);
        const model::KineticsCurve curve = model::kineticsCurve(*model::kineticsOf("haldane_andrews"));
        QVERIFY(near(*std::ranges::max_element(curve.y), maximum, 1e-3));
    }

    void drawsACurveOfEach()
    {
        for (const Kinetics& kinetics : model::kineticsLibrary()) {
            const model::KineticsCurve curve = model::kineticsCurve(kinetics);
            QCOMPARE(curve.x.size(), std::size_t(161));
            QCOMPARE(curve.x.front(), 0.0);
            QVERIFY(near(curve.x.back(),
                         base::toUnit(*base::readQuantity(kinetics.plotTo, curve.acrossUnit), curve.acrossUnit)));
            const auto [low, high] = std::ranges::minmax(curve.y);
            QVERIFY2(std::isfinite(low) && high > low, kinetics.id.c_str());
        }
    }

    void refusesWhatDoesNotFit()
    {
        const auto faults = [](const char* text, const char* unit) {
            QString file = R"({"format": "titer.kinetics/1", "kinetics": [{"id": "a", "label": "A", "source": "B 1900",
                "note": "n", "term": "mu", "unit": "UNIT", "text": "TEXT",
                "roles": {"S": {"means": "substrate", "label": "S", "unit": "g/L", "at": "1 g/L"}},
                "params": {"k": {"value": "1 1/h"}}, "plot": {"over": "S", "to": "2 g/L"}}]})";
            file.replace(QLatin1String("UNIT"), QLatin1String(unit))
                .replace(QLatin1String("TEXT"), QLatin1String(text));
            base::Errors errors;
            (void)model::readKinetics(file.toStdString(), errors);
            return errors.empty() ? std::string() : errors.front().where;
        };
        QCOMPARE(faults("k*S/(S + S)", "1/h"), std::string());
        QCOMPARE(faults("k*S", "1/h"), std::string("kinetics/0/text"));
        QCOMPARE(faults("k*S/(1 + S)", "1/h"), std::string("kinetics/0/text"));
        QCOMPARE(faults("k*T", "1/h"), std::string("kinetics/0/text"));
        QCOMPARE(faults("k*(S", "1/h"), std::string("kinetics/0/text"));
    }
};

TITER_TEST(TestKineticsLibrary)

} // namespace tst_kinetics_library

#include "tst_kinetics_library.moc"
