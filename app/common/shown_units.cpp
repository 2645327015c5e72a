// Units that people chose, in the settings of the application.
#include "app/common/shown_units.h"

#include "app/common/settings.h"
#include "core/base/units/units.h"

#include <QCoreApplication>

#include <algorithm>

namespace titer::app {

namespace {

constexpr const char* kindsKey = "units/kinds";
constexpr const char* figuresKey = "units/figures";

constexpr QuantityKind kinds[] = {
    {"K", QT_TRANSLATE_NOOP("units", "Temperature")},
    {"Pa", QT_TRANSLATE_NOOP("units", "Pressure")},
    {"m3", QT_TRANSLATE_NOOP("units", "Volume")},
    {"kg", QT_TRANSLATE_NOOP("units", "Mass")},
    {"mol", QT_TRANSLATE_NOOP("units", "Amount")},
    {"kg/m3", QT_TRANSLATE_NOOP("units", "Mass concentration")},
    {"mol/m3", QT_TRANSLATE_NOOP("units", "Amount concentration")},
    {"1/m3", QT_TRANSLATE_NOOP("units", "Cell concentration")},
    {"m3/s", QT_TRANSLATE_NOOP("units", "Volume flow")},
    {"kg/s", QT_TRANSLATE_NOOP("units", "Mass flow")},
    {"mol/s", QT_TRANSLATE_NOOP("units", "Amount flow")},
    {"m/s", QT_TRANSLATE_NOOP("units", "Velocity")},
    {"m3/m2/s", QT_TRANSLATE_NOOP("units", "Flux through a membrane")},
    {"1/s", QT_TRANSLATE_NOOP("units", "Rate")},
    {"kg/cell/s", QT_TRANSLATE_NOOP("units", "Mass rate per cell")},
    {"mol/cell/s", QT_TRANSLATE_NOOP("units", "Amount rate per cell")},
    {"s", QT_TRANSLATE_NOOP("units", "Duration")},
    {"m", QT_TRANSLATE_NOOP("units", "Length")},
    {"Pa s", QT_TRANSLATE_NOOP("units", "Viscosity")},
    {"S/m", QT_TRANSLATE_NOOP("units", "Conductivity")},
    {"J", QT_TRANSLATE_NOOP("units", "Energy")},
};

// "°C" and "degC" are one.
bool sameUnit(std::string_view a, std::string_view b)
{
    if (a == b) return true;
    const std::optional<base::Unit> one = base::findUnit(a), other = base::findUnit(b);
    return one && other && one->dimension == other->dimension && one->factor == other->factor &&
           one->offset == other->offset;
}

std::map<std::string, std::string, std::less<>> readChoices(const QVariantMap& stored)
{
    std::map<std::string, std::string, std::less<>> choices;
    for (auto it = stored.cbegin(); it != stored.cend(); ++it)
        if (const std::string unit = it.value().toString().toStdString(); base::findUnit(unit))
            choices.emplace(it.key().toStdString(), unit);
    return choices;
}

} // namespace

std::span<const QuantityKind> quantityKinds()
{
    return kinds;
}

QString nameOf(const QuantityKind& kind)
{
    return QCoreApplication::translate("units", kind.name);
}

const QuantityKind* kindOf(std::string_view unit)
{
    const std::string displayUnit = base::displayUnit(unit);
    for (const QuantityKind& kind : kinds) {
        if (base::displayUnit(kind.si) != displayUnit || !base::sameDimension(kind.si, unit)) continue;
        // What is counted in units of its own, such as vvm or rpm (by its size a 1/min), is no rate of the others.
        if (std::string_view(kind.si) == "1/s" && !unit.starts_with("1/")) return nullptr;
        const std::vector<std::string> choices = base::unitChoices(kind.si);
        const bool known = std::any_of(choices.begin(), choices.end(),
                                       [unit](const std::string& choice) { return sameUnit(choice, unit); });
        return known ? &kind : nullptr;
    }
    return nullptr;
}

bool sameQuantity(std::string_view one, std::string_view other)
{
    if (one.empty() || other.empty()) return true;
    const std::optional<base::Unit> a = base::findUnit(one), b = base::findUnit(other);
    return !a || !b || a->dimension == b->dimension;
}

UnitScale unitScale(std::string_view from, std::string_view to)
{
    if (from == to) return {};
    const std::optional<base::Unit> one = base::findUnit(from), other = base::findUnit(to);
    if (!one || !other || !(one->dimension == other->dimension)) return {};
    if (sameUnit(from, to)) return {};
    return {one->factor / other->factor, (one->offset - other->offset) / other->factor};
}

ShownUnits& ShownUnits::current()
{
    static ShownUnits units;
    return units;
}

void ShownUnits::keepIn(Settings& settings)
{
    m_settings = &settings;
    m_kinds = readChoices(settings.choices(QLatin1String(kindsKey)));
    m_figures = readChoices(settings.choices(QLatin1String(figuresKey)));
    emit changed();
}

void ShownUnits::forget()
{
    m_settings = nullptr;
    m_kinds.clear();
    m_figures.clear();
    emit changed();
}

std::string ShownUnits::unitOf(std::string_view si, std::string_view own, std::string_view figure) const
{
    const std::string usual = own.empty() ? base::displayUnit(si) : std::string(own);
    if (m_kinds.empty() && m_figures.empty()) return usual;
    if (const std::string unit = chosen(figure); !unit.empty() && base::sameDimension(unit, usual)) return unit;
    const QuantityKind* kind = m_kinds.empty() ? nullptr : kindOf(usual);
    const auto found = kind ? m_kinds.find(std::string_view(kind->si)) : m_kinds.end();
    return found == m_kinds.end() ? usual : found->second;
}

std::string ShownUnits::chosen(std::string_view figure) const
{
    const auto found = figure.empty() ? m_figures.end() : m_figures.find(figure);
    return found == m_figures.end() ? std::string() : found->second;
}

std::string ShownUnits::chosenFor(std::string_view si) const
{
    const auto found = m_kinds.find(si);
    return found == m_kinds.end() ? std::string() : found->second;
}

void ShownUnits::choose(std::string_view figure, const std::string& unit)
{
    if (!figure.empty()) set(m_figures, figure, unit, figuresKey);
}

void ShownUnits::chooseFor(std::string_view si, const std::string& unit)
{
    const QuantityKind* kind = kindOf(si);
    if (kind) set(m_kinds, kind->si, unit, kindsKey);
}

void ShownUnits::set(Choices& choices, std::string_view key, const std::string& unit, const char* setting)
{
    const auto found = choices.find(key);
    if ((found == choices.end() ? std::string() : found->second) == unit) return;
    if (unit.empty())
        choices.erase(found);
    else
        choices.insert_or_assign(std::string(key), unit);
    if (m_settings) {
        QVariantMap stored;
        for (const auto& [name, chosen] : choices)
            stored.insert(QString::fromStdString(name), QString::fromStdString(chosen));
        m_settings->setChoices(QLatin1String(setting), stored);
    }
    emit changed();
}

std::string shownUnit(std::string_view si, std::string_view own, std::string_view figure)
{
    return ShownUnits::current().unitOf(si, own, figure);
}

} // namespace titer::app

#include "app/common/moc_shown_units.cpp"
