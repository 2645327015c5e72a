// The figures are written as the language writes them, in the unit that was chosen for them.
#include "ui/flow/scene/key_size.h"

#include "app/common/sentence.h"
#include "app/common/shown_units.h"
#include "app/common/unit_text.h"

#include "core/base/units/units.h"
#include "core/model/equations/described.h"
#include "core/model/flat_params.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace titer::flow {

namespace {

// "2,000 L" as the language writes it.
QString readable(double si, const std::string& unit)
{
    //: A number and its unit.
    return QCoreApplication::translate("Flow", "%1 %2")
        .arg(QLocale().toString(base::toUnit(si, unit), 'g', 6), app::unitText(unit));
}

// "2000 L" in the unit that was chosen for it, else as it was entered.
QString readable(const std::string& entered, const char* siUnit, const std::string& path)
{
    const size_t blank = entered.find(' ');
    if (blank == std::string::npos) return QString::fromStdString(entered);
    const std::string unit = entered.substr(blank + 1);
    const base::Result<double> si = base::readQuantity(entered, siUnit);
    if (!si || !base::findUnit(unit)) return QString::fromStdString(entered);
    return readable(*si, app::shownUnit(siUnit, unit, path));
}

// Whether a parameter applies: "sizing=sigma" asks for that choice, which may be the default.
bool applies(const model::ParamSpec& spec, const model::UnitEntry& unit, const model::UnitType& type)
{
    const std::string when = spec.when;
    const size_t equals = when.find('=');
    if (equals == std::string::npos) return true;
    const std::string key = when.substr(0, equals), wanted = when.substr(equals + 1);
    if (const base::Json* chosen = unit.params.find(key)) return chosen->string() == wanted;
    return std::any_of(type.params.begin(), type.params.end(), [&](const model::ParamSpec& other) {
        return other.key == key && !other.choices.empty() && other.choices.front() == wanted;
    });
}

} // namespace

KeySize keySize(const model::UnitEntry& unit, const model::UnitType* type)
{
    // Own equations have parameters in any order, none of which is a size.
    if (!type || unit.type == model::equationsType) return {};
    for (const model::ParamSpec& spec : type->params) {
        if (spec.shape != model::Shape::Value || !applies(spec, unit, *type)) continue;
        const base::Json* entered = unit.params.find(spec.key);
        const std::string path = "units/" + unit.id + "/params/" + spec.key;
        const std::string shown = app::shownUnit(spec.unit, {}, path);
        const double si = entered && entered->isNumber() ? entered->number() : spec.defaultValue;
        const bool bare = shown.empty() || shown == "1";
        const QString size = entered && entered->isString() ? readable(entered->string(), spec.unit, path)
                             : bare                         ? QLocale().toString(si, 'g', 6)
                                                            : readable(si, shown);
        // A bare number says nothing without its name, nor does one of the lengths that a unit has.
        const bool named = std::string_view(spec.unit) == "m" || (bare && !(entered && entered->isString()));
        if (!named) return {size, {}};
        return {QCoreApplication::translate("Flow", "%1 %2").arg(app::label(spec.label), size),
                bare ? QString() : size};
    }
    return {};
}

} // namespace titer::flow
