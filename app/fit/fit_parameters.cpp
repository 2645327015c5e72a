#include "app/fit/fit_parameters.h"

#include "app/common/sentence.h"
#include "app/document/edits.h"
#include "app/form/numbers/plant_numbers.h"
#include "app/form/typed_number.h"
#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/studies/calibration/measured_runs.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace titer::app {

namespace {

// What has no default (an own equation's parameter) is fitted from the value that stands there.
bool canBeFitted(const FormRow& row)
{
    return row.kind == FormRow::Kind::Number && row.applies && std::isfinite(row.si) &&
           (row.path.find("/params/") != std::string::npos || row.path.find("/initial/") != std::string::npos);
}

// What people fit first stands first.
std::vector<FitParameter> byWorth(std::vector<FitParameter> parameters)
{
    std::ranges::stable_partition(parameters, [](const FitParameter& p) {
        return p.row.path.find("/kinetics/") != std::string::npos || p.row.path.find("/binding/") != std::string::npos;
    });
    return parameters;
}

void addUsual(FitParameter& parameter)
{
    const FormRow& row = parameter.row;
    const auto [low, high] = studies::usualRange(row.si, row.unit);
    const auto shown = [&row](double si) {
        return fieldNumber(base::writeShort(row.unit.empty() ? si : base::toUnit(si, row.unit), 4), QLocale());
    };
    const bool below = row.si > 0.0 ? row.min > row.si / studies::farthestTimes : row.min > -model::unbounded;
    const bool above = row.si > 0.0 ? row.max < row.si * studies::farthestTimes : row.max < model::unbounded;
    parameter.usualLow = shown(below ? row.min : low);
    parameter.usualHigh = shown(above ? row.max : high);
}

} // namespace

std::vector<FitParameter> fitParametersOf(const model::Flowsheet& flowsheet, const model::Catalogue& catalogue,
                                          std::string_view unit)
{
    std::vector<FitParameter> parameters;
    for (FormRow& row : unitForm(flowsheet, catalogue, unit))
        if (canBeFitted(row)) parameters.push_back({std::move(row)});
    return byWorth(std::move(parameters));
}

std::vector<FitParameter> fitParametersOf(const Document& document, std::string_view unit)
{
    std::vector<FitParameter> parameters;
    for (PlantNumber& number : plantNumbers(document, NumberUse::Fit, unit)) {
        number.row.label = number.name;
        parameters.push_back({std::move(number.row)});
        addUsual(parameters.back());
    }
    return byWorth(std::move(parameters));
}

bool isFoundBy(const FitParameter& parameter, const QString& typed)
{
    const QString path = QString::fromStdString(parameter.row.path);
    return std::ranges::any_of(
        std::initializer_list<QString>{parameter.row.label, parameter.row.group, path.section(u'/', -1)},
        [words = typed.trimmed()](const QString& name) { return name.contains(words, Qt::CaseInsensitive); });
}

std::optional<double> boundOf(const FormRow& row, const QString& text, QString& fault)
{
    if (text.trimmed().isEmpty()) return std::nullopt;
    const base::Result<base::Json> typed = readTyped(row, text);
    if (!typed) {
        fault = sentence(typed.error().what);
        return std::nullopt;
    }
    if (typed->isNumber()) return typed->number();
    const base::Result<double> si = base::readQuantity(typed->string(), row.siUnit);
    if (!si) fault = sentence(si.error().what);
    return si ? std::optional(*si) : std::nullopt;
}

void setFitBounds(FitParameter& parameter, const QString& low, const QString& high)
{
    parameter.low = low == parameter.usualLow ? QString() : low;
    parameter.high = high == parameter.usualHigh ? QString() : high;
    QString& fault = parameter.fault;
    fault.clear();
    const std::optional<double> from = boundOf(parameter.row, parameter.low, fault),
                                to = boundOf(parameter.row, parameter.high, fault);
    const std::optional<double> start = boundOf(parameter.row, parameter.row.text, fault);
    if (fault.isEmpty() &&
        ((from && to && *from >= *to) || (start && ((from && *start < *from) || (to && *start > *to)))))
        fault = QCoreApplication::translate("titer::app::ParameterFit",
                                            "the bounds must enclose the value of the plant, the lower one first.");
    if (!fault.isEmpty())
        fault = QCoreApplication::translate("titer::app::ParameterFit", "%1: %2", "a parameter, what is wrong")
                    .arg(parameter.row.label, fault);
}

base::Json statedValue(const FormRow& row, double si)
{
    if (row.unit.empty()) return si;
    return base::writeShort(base::toUnit(si, row.unit), 12) + " " + row.unit;
}

model::Flowsheet withStated(const model::Flowsheet& plant, const FormRow& row)
{
    if (row.state != FormRow::State::Default || !std::isfinite(row.defaultSi)) return plant;
    const Edited with = setValue(plant, row.path, statedValue(row, row.defaultSi));
    return with ? *with : plant;
}

} // namespace titer::app
