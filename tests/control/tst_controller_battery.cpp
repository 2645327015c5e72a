// What every controller of the catalogue must pass.
#include "core/base/units/units.h"
#include "core/model/types/controller_type.h"
#include "generated/control_catalogue.h"
#include "tests/support/core/param_set.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>
#include <set>

namespace tst_controller_battery {

using namespace titer;
using model::ControllerType;
using model::ParamSpec;
using model::Shape;

class ControllerBattery : public QObject {
    Q_OBJECT

private slots:
    void theCatalogueHoldsThePromisedControllers();
    void isDescribed_data() { each(); }
    void isDescribed();
    void specsAreSane_data() { each(); }
    void specsAreSane();
    void isFiniteAtPairwiseCornersOfItsRanges_data() { each(); }
    void isFiniteAtPairwiseCornersOfItsRanges();
    void twoRunsAtOnceEqualOne_data() { each(); }
    void twoRunsAtOnceEqualOne();

private:
    void each();
};

namespace {

// Values of a spec to try: its ends and its default; a choice's indices.
std::vector<double> trials(const ParamSpec& spec)
{
    if (spec.shape != Shape::Choice) return {spec.min, spec.max};
    std::vector<double> indices;
    for (std::size_t i = 0; i < spec.choices.size(); ++i) indices.push_back(double(i));
    return indices;
}

std::vector<double> outputs(const model::Controller& controller, int samples)
{
    std::vector<double> memory(std::size_t(controller.memoryCount()), 0.0), written;
    double output = 0.0;
    for (int i = 0; i < samples; ++i) {
        output = controller.sample(
            {.time = 60.0 * i, .period = 60.0, .measured = 1.0 + std::cos(0.5 * i), .setpoint = 1.2, .output = output},
            i == 0, memory);
        written.push_back(output);
    }
    return written;
}

} // namespace

void ControllerBattery::each()
{
    QTest::addColumn<const ControllerType*>("type");
    for (const ControllerType* type : control::all()) QTest::newRow(type->id) << type;
}

void ControllerBattery::theCatalogueHoldsThePromisedControllers()
{
    std::set<std::string> ids;
    for (const ControllerType* type : control::all()) ids.insert(type->id);
    QCOMPARE(ids.size(), control::all().size());
    for (const char* id : {"pid", "cascade", "split_range", "exponential_feed", "glucose_stat", "level",
                           "model_based_feed", "perfusion", "ratio", "turbidostat"})
        QVERIFY2(ids.count(id), id);
}

void ControllerBattery::isDescribed()
{
    QFETCH(const ControllerType*, type);
    QVERIFY(*type->label && *type->help && *type->source && type->make);
}

void ControllerBattery::specsAreSane()
{
    QFETCH(const ControllerType*, type);
    std::set<std::string> keys;
    for (const ParamSpec& spec : type->params) {
        QVERIFY2(keys.insert(spec.key).second, spec.key);
        QVERIFY2(*spec.label && *spec.help, spec.key);
        if (spec.shape == Shape::Choice) {
            QVERIFY2(spec.choices.size() > 1, spec.key);
            continue;
        }
        QVERIFY2(spec.min <= spec.defaultValue && spec.defaultValue <= spec.max, spec.key);
        QVERIFY2(std::isfinite(spec.min) && std::isfinite(spec.max), spec.key);
        const std::string_view unit = spec.unit;
        if (unit == "reads" || unit == "1/reads" || unit == "writes" || unit == "writes/reads") continue;
        const auto known = base::findUnit(unit);
        QVERIFY2(known && known->factor == 1.0 && known->offset == 0.0, spec.key);
    }
}

void ControllerBattery::isFiniteAtPairwiseCornersOfItsRanges()
{
    QFETCH(const ControllerType*, type);
    for (const ParamSpec& a : type->params)
        for (const ParamSpec& b : type->params)
            for (const double first : trials(a))
                for (const double second : trials(b)) {
                    std::map<std::string, double> values = {{a.key, first}};
                    values[b.key] = second;
                    const auto controller = type->make(support::paramSet({type->params}, values));
                    for (const double output : outputs(*controller, 5))
                        QVERIFY2(std::isfinite(output), qPrintable(QString("%1, %2").arg(a.key, b.key)));
                }
}

void ControllerBattery::twoRunsAtOnceEqualOne()
{
    QFETCH(const ControllerType*, type);
    const auto shared = type->make(support::paramSet({type->params}));
    const auto alone = outputs(*shared, 20);
    std::vector<double> memories[2] = {std::vector<double>(std::size_t(shared->memoryCount())),
                                       std::vector<double>(std::size_t(shared->memoryCount()))};
    double last[2] = {0.0, 0.0};
    for (int i = 0; i < 20; ++i)
        for (int run = 0; run < 2; ++run) {
            last[run] = shared->sample({.time = 60.0 * i,
                                        .period = 60.0,
                                        .measured = 1.0 + std::cos(0.5 * i),
                                        .setpoint = 1.2,
                                        .output = last[run]},
                                       i == 0, memories[run]);
            QCOMPARE(last[run], alone[std::size_t(i)]);
        }
}

TITER_TEST(ControllerBattery)

} // namespace tst_controller_battery

#include "tst_controller_battery.moc"
