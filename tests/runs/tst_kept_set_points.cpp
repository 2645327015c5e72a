// A UF/DF that is to end at 20 g/L and whose pressure stays goes on to concentrate: the check says so, and not where the pressure is set
// back or something else writes it.
#include "core/model/plant/plant.h"
#include "core/runs/run.h"
#include "core/solve/catalogue.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>

namespace tst_kept_set_points {

using namespace titer;

namespace {

// 10 L of 2 g/L; `more` are phases after the one that ends by `until`.
std::string plant(const char* until, const char* more = "")
{
    return QStringLiteral(R"({"format": "titer.plant/1", "name": "Pool",
      "components": [{"id": "mab", "basis": "mass", "molar_mass": "148 kg/mol", "role": "product"}],
      "units": [{"id": "skid", "type": "ufdf", "label": "UF/DF",
                 "params": {"vessel_volume": "20 L", "heel": "0.1 L", "area": "0.1 m2", "sieving_by": "given",
                            "sieving": {"mab": 0}, "target_concentration": "20 g/L"},
                 "initial": {"volume": "10 L", "mab": "2 g/L"}},
                {"id": "permeate", "type": "outlet"}],
      "streams": [{"from": "skid.permeate", "to": "permeate.in"}],
      "recipe": {"duration": "6 h", "phases": [
        {"id": "concentrate", "label": "Concentrate", "unit": "skid", "at": "0 h", "until": %1,
         "set": {"skid.transmembrane_pressure": "1 bar"}}%2]}})")
        .arg(QLatin1String(until), QLatin1String(more))
        .toStdString();
}

constexpr const char* atTwenty = R"({"any": [{"value": "skid.protein", "above": "20 g/L"}, {"for": "5 h"}]})";
constexpr const char* stop = R"(, {"id": "stop", "unit": "skid", "after": ["concentrate"], "until": {"for": "1 h"},
                                   "set": {"skid.transmembrane_pressure": "0 bar"}})";

model::Plant checked(const std::string& text)
{
    base::Errors errors;
    model::Plant read = model::check(model::readPlant(text, errors), solve::catalogue(), errors);
    for (const base::Error& e : errors) qWarning("%s: %s", e.where.c_str(), e.what.text().c_str());
    if (!errors.empty()) qFatal("not sound");
    return read;
}

bool isTold(const std::string& text)
{
    return std::ranges::any_of(checked(text).notices, [](const base::Notice& notice) {
        return notice.where == "recipe/phases/concentrate/set/skid.transmembrane_pressure";
    });
}

double endOf(const std::string& text)
{
    const figures::RunResult run = runs::run(std::make_shared<const model::Plant>(checked(text)), {.tolerance = 1e-6});
    return run.column("skid.mab")->values.back();
}

} // namespace

class KeptSetPointsTest : public QObject {
    Q_OBJECT

private slots:
    void whatGoesOnIsTold()
    {
        QVERIFY(isTold(plant(atTwenty)));
        QVERIFY2(endOf(plant(atTwenty)) > 30.0, qPrintable(QString::number(endOf(plant(atTwenty)))));
        QVERIFY(isTold(plant(R"({"event": "concentration"})")));
    }
    void notWhereItIsSetBack()
    {
        QVERIFY(!isTold(plant(atTwenty, stop)));
        QVERIFY(std::abs(endOf(plant(atTwenty, stop)) / 20.0 - 1.0) < 0.02);
    }
    // It ends because the time is over, which is what was asked for.
    void notWhereATimeEndsIt() { QVERIFY(!isTold(plant(R"({"for": "2 h"})"))); }
};

TITER_TEST(KeptSetPointsTest)

} // namespace tst_kept_set_points

#include "tst_kept_set_points.moc"
