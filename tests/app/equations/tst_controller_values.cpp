// What the equations of a controller come to at a time of a run and over it: what its last sample until then found and gave.
#include "app/equations/equation_values.h"
#include "core/runs/run.h"
#include "core/solve/catalogue.h"
#include "tests/support/core/runs.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>
#include <cmath>

namespace tst_controller_values {

using namespace titer;
using namespace titer::app;

namespace {

constexpr double hour = 3600.0;

// Of a sample each hour: x(k+1) = x(k)/2 + 4 L/h, so that x(k) = 8 (1 - 2^-k) L/h; n counts 1 a sample.
std::shared_ptr<const model::Plant> tank(const char* type = "equations")
{
    const bool own = std::string(type) == "equations";
    return support::checkedPlant(
        std::string(R"plant({"format": "titer.plant/1", "name": "tank", "components": [{"id": "salt", "basis": "mass"}],
 "units": [{"id": "source", "type": "inlet", "program": [{"for": "40 h", "flow": "10 L/h"}]},
  {"id": "v", "type": "hold_tank", "params": {"vessel_volume": "200 L"}, "initial": {"volume": "90 L"}},
  {"id": "drain", "type": "outlet"}],
 "streams": [{"from": "source.out", "to": "v.in"}, {"from": "v.out", "to": "drain.in"}], "recipe": {"duration": "20 h"},
 "controllers": [{"id": "c", "type": ")plant") +
        type + R"plant(", "writes": "v.out.flow", "period": "1 h", )plant" +
        (own ? R"plant("params": {"params": {"add": "4 L/h"}, "states": {"x": {"unit": "writes"}}, "tags": {"inflow": "source.out.flow"},
            "let": {"twice": "2*x"}, "next": {"x": "x/2 + add"}, "output": "x"}}]})plant"
             : R"plant("reads": "v.volume", "setpoint": "60 L", "params": {"action": "direct"}}]})plant"));
}

double valueOf(const std::vector<EquationValue>& values, const char* part, const char* name)
{
    const auto found = std::find_if(values.begin(), values.end(), [&](const EquationValue& value) {
        return value.part == part && value.name == name;
    });
    return found == values.end() ? std::nan("") : found->value;
}

} // namespace

class TestControllerValues : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_plant = tank();
        runs::RunRequest request;
        request.grid = runs::gridEvery(20 * hour, 0.5 * hour);
        m_result = runs::run(m_plant, request);
        QCOMPARE(m_result.status, figures::RunStatus::Ok);
    }

    void haveTheirValueAtATime()
    {
        const EquationValues values(m_plant, "controllers/c");
        for (const double at : {0.0, 0.9, 1.0, 3.7, 19.9}) {
            const auto now = values.at(m_result, at * hour);
            const double x = 8.0 * (1.0 - std::pow(0.5, std::floor(at)));
            QCOMPARE(now.size(), std::size_t(5));
            for (const EquationValue& value : now) QCOMPARE(value.unit, std::string("L/h"));
            const auto is = [&](const char* part, const char* name, double exact) {
                return std::abs(valueOf(now, part, name) - exact) < 1e-9;
            };
            QVERIFY(is("states", "x", x) && is("", "output", x) && is("let", "twice", 2.0 * x));
            QVERIFY(is("next", "x", x / 2.0 + 4.0) && is("tags", "inflow", 10.0));
        }
        QVERIFY(values.at(m_result, -1.0).empty());
    }

    void haveACourse()
    {
        const EquationValues values(m_plant, "controllers/c");
        const EquationCurve curve = values.course(m_result, "", "output");
        QCOMPARE(curve.acrossUnit, std::string("h"));
        QCOMPARE(curve.unit, std::string("L/h"));
        QCOMPARE(curve.y.size(), m_result.times.size());
        for (std::size_t i = 0; i < curve.y.size(); ++i)
            QVERIFY(std::abs(curve.y[i] - 8.0 * (1.0 - std::pow(0.5, std::floor(curve.x[i] + 1e-9)))) < 1e-9);
        // They follow one another in time, and go over nothing else.
        QVERIFY(values.species().empty());
        QVERIFY(values.across(m_result, hour, 0, "let", "twice").y.empty());
    }

    // A run from before an edit lacks what is new, and a built-in controller has no equations.
    void lackWhatTheRunDoesNotKnow()
    {
        const EquationValues builtIn(tank("pid"), "controllers/c"), none(m_plant, "controllers/other");
        QVERIFY(builtIn.at(m_result, hour).empty() && none.at(m_result, hour).empty());
        figures::RunResult older = m_result;
        std::erase_if(older.controllers.front().terms, [](const auto& term) { return term.name == "twice"; });
        const auto now = EquationValues(m_plant, "controllers/c").at(older, 2.0 * hour);
        QVERIFY(std::isnan(valueOf(now, "let", "twice")) && std::abs(valueOf(now, "", "output") - 6.0) < 1e-9);
        older.controllers.clear();
        QVERIFY(EquationValues(m_plant, "controllers/c").at(older, hour).empty());
    }

private:
    std::shared_ptr<const model::Plant> m_plant;
    figures::RunResult m_result;
};

TITER_TEST(TestControllerValues)

} // namespace tst_controller_values

#include "tst_controller_values.moc"
