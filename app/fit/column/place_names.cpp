#include "app/fit/column/place_names.h"

#include "app/common/unit_text.h"
#include "app/fit/column/calibration_words.h"
#include "app/form/place_words.h"
#include "app/form/tag_names.h"
#include "core/base/text.h"
#include "core/base/units/bound.h"
#include "core/base/units/units.h"

#include <algorithm>
#include <cmath>

namespace titer::app {

namespace {

// "lines" of "units/lines/params/tube_volume".
std::string unitOfPath(const std::string& path)
{
    const std::vector<std::string_view> parts = base::split(path, '/');
    return parts.size() > 1 && parts.front() == "units" ? std::string(parts[1]) : std::string();
}

} // namespace

const FormRow* PlaceNames::row(const std::string& path)
{
    const std::string unit = unitOfPath(path);
    if (unit.empty() || !m_flowsheet.unit(unit)) return nullptr;
    auto form = m_forms.find(unit);
    if (form == m_forms.end()) form = m_forms.emplace(unit, unitForm(m_flowsheet, m_catalogue, unit)).first;
    const auto isIt = [&](const FormRow& row) { return row.path == path && row.kind == FormRow::Kind::Number; };
    const auto found = std::ranges::find_if(form->second, isIt);
    return found == form->second.end() ? nullptr : &*found;
}

QString PlaceNames::ownName(const std::string& path)
{
    const FormRow* found = row(path);
    if (!found) return QString::fromStdString(path);
    const std::string last = path.substr(path.rfind('/') + 1);
    const auto components = componentsOf(m_flowsheet);
    const bool isOfComponent = std::ranges::find(components, last, &model::Component::id) != components.end();
    return isOfComponent && !found->group.isEmpty()
               ? CalibrationWords::tr("%1, %2", "a parameter, its component").arg(found->group, found->label)
               : found->label;
}

QString PlaceNames::name(const std::string& path)
{
    const std::string unit = unitOfPath(path);
    if (unit.empty() || unit == m_unit) return ownName(path);
    return CalibrationWords::tr("%1: %2", "a unit, its parameter").arg(unitName(m_flowsheet, unit), ownName(path));
}

QString PlaceNames::withTag(const std::string& where) const
{
    const std::size_t colon = where.rfind(": ");
    const std::size_t begin = colon == std::string::npos ? 0 : colon + 2;
    const std::string tag = where.substr(begin), unit = tag.substr(0, tag.find('.'));
    if (unit == tag || !m_flowsheet.unit(unit)) return QString::fromStdString(where);
    return QString::fromStdString(where.substr(0, begin)) +
           placeBelow(unitName(m_flowsheet, unit), tagName(m_flowsheet, m_catalogue, tag));
}

std::string PlaceNames::unit(const std::string& path)
{
    const FormRow* found = row(path);
    return found ? found->unit : std::string();
}

std::string PlaceNames::unit(const std::string& path, double si)
{
    const std::string own = unit(path);
    return own.empty() || !std::isfinite(si) ? own : base::boundIn(si, own).unit;
}

QString PlaceNames::number(double si, const std::string& unit)
{
    return CalibrationWords::number(unit.empty() ? si : base::toUnit(si, unit));
}

QString PlaceNames::value(const std::string& path, double si)
{
    const std::string shown = unit(path, si);
    const QString words = unitText(shown);
    //: A value and its unit.
    return words.isEmpty() ? number(si, shown) : CalibrationWords::tr("%1 %2").arg(number(si, shown), words);
}

} // namespace titer::app
