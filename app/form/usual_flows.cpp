// Shares of a vessel.
#include "app/form/usual_flows.h"

#include "app/document/edits_components.h"
#include "app/form/tag_names.h"
#include "core/base/units/units.h"
#include "core/model/equations/described.h"

#include <QCoreApplication>
#include <QLocale>

namespace titer::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RecipeForm)
};

constexpr double secondsPerDay = 86400.0;
constexpr double feedShare = 0.03;   // a vessel that begins 70 % full has room for ten days of it
constexpr double smallVolume = 1e-3; // [m3]

// The share of a vessel with a culture [m3]; 0 for another unit.
double shareOf(const Document& document, std::string_view unit)
{
    const model::UnitEntry* entry = document.flowsheet().unit(unit);
    const model::UnitType* type = entry ? model::typeOf(document.catalogue(), *entry) : nullptr;
    return type && takesKinetics(*type) ? feedShare * vesselVolume(*entry, *type) : 0.0;
}

// `pattern` takes the name, the value and the share.
UsualFlow asShare(const QString& pattern, const QString& name, double si, std::string_view unit)
{
    constexpr int digits = 2;
    const QString number = QLocale().toString(base::toUnit(si, unit), 'g', digits);
    const QString value = number + u' ' + QString::fromUtf8(unit.data(), qsizetype(unit.size()));
    return {base::writeQuantity(si, unit, digits), pattern.arg(name, value, QLocale().toString(100 * feedShare))};
}

} // namespace

UsualFlow usualFlow(const Document& document, const std::string& tag, std::string_view unit)
{
    const std::vector<model::PhaseEntry>& phases = document.flowsheet().phases;
    const QString name = placeName(document, tag, unit);
    for (const model::PhaseEntry& phase : phases)
        if (const base::Json* value = phase.set.find(tag)) return {*value, name};
    for (const model::PhaseEntry& phase : phases)
        for (const auto& [other, value] : phase.set.members())
            if (phase.unit == unit && other.ends_with(".flow")) return {value, name};
    const double volume = shareOf(document, unit);
    if (!(volume > 0.0)) return {"1 L/min", name};
    return asShare(Words::tr("%1: %2, %3 % of the vessel volume per day", "a flow, its value, a share"), name,
                   volume / secondsPerDay, volume < smallVolume ? "mL/h" : "L/d");
}

UsualFlow usualDose(const Document& document, std::string_view source, std::string_view unit)
{
    const QString name = Words::tr("Dose of %1").arg(unitName(document.flowsheet(), source));
    const double volume = shareOf(document, unit);
    if (!(volume > 0.0)) return {"1 L", name};
    return asShare(Words::tr("%1: %2, %3 % of the vessel volume", "a dose, its volume, a share"), name, volume,
                   volume < smallVolume ? "mL" : "L");
}

} // namespace titer::app
