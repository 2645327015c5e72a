#include "app/learn/editor/typed_quantity.h"

#include "app/form/typed_number.h"
#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/model/json_fields.h"

#include <algorithm>

namespace titer::app {

using base::Json;
using base::say;

namespace {

base::Result<TypedQuantity> drawn(const std::string& name, const lessons::Draws& draws, const std::string& where)
{
    const auto found = std::ranges::find(draws, name.substr(1), &lessons::Draws::value_type::first);
    if (found != draws.end()) return TypedQuantity{name, base::unitIn(found->second).value_or(std::string())};
    std::vector<std::string> names;
    for (const auto& draw : draws) names.push_back("$" + draw.first);
    return base::inputError(where, say(CORE_TR("core", "“{1}” is not drawn; “draws” has {2}."), model::excerpt(name),
                                       model::listed(names)));
}

} // namespace

base::Result<TypedQuantity> quantityTyped(const QString& text, const std::string& bare, const lessons::Draws& draws,
                                          const std::string& where, const QLocale& locale)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return base::inputError(where, bare.empty()
                                           ? say(CORE_TR("core", "A number is missing here."))
                                           : say(CORE_TR("core", "A quantity is missing here, such as 8 {1}."), bare));
    if (trimmed.startsWith(u'$')) return drawn(trimmed.toStdString(), draws, where);
    base::Result<TypedNumber> typed = splitTyped(trimmed, locale);
    if (!typed) return base::inputError(where, typed.error().what);
    const std::string unit = typed->rest.isEmpty() ? bare : typed->rest.toStdString();
    if (!unit.empty() && !base::findUnit(unit))
        return base::inputError(
            where, say(CORE_TR("core", "“{1}” is not a known unit; enter one such as °C, g/L or 1e6 cells/mL."), unit));
    if (!unit.empty()) return TypedQuantity{typed->number + " " + unit, unit};
    const std::optional<double> number = base::readNumber(typed->number);
    return TypedQuantity{number ? Json(*number) : Json(typed->number), {}};
}

QString quantityShown(const Json& json, const QLocale& locale)
{
    const std::string text = json.isNumber() ? base::writeShort(json.number(), 6) : json.string();
    if (base::startsWith(text, "$")) return QString::fromStdString(text);
    const std::size_t blank = text.find(' ');
    const QString number = fieldNumber(text.substr(0, blank), locale);
    return blank == std::string::npos ? number : number + u' ' + QString::fromStdString(text.substr(blank + 1));
}

bool isQuantity(const Json& json)
{
    return json.isNumber() || json.isString();
}

} // namespace titer::app
