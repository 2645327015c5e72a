// Where the names of equations are used: what the help says of a parameter, a term or a state of one's own. [any]
#pragma once

#include "app/document/edits_equations.h"

#include <QStringList>

#include <optional>
#include <string_view>

namespace titer::app {

// The line of equations that a path of the plant refers to, flat ("units/n1/params/kinetics/Y") or with its part; nothing where it speaks
// of none. A start value is that of its state.
std::optional<EquationPlace> equationPlaceOf(const model::Flowsheet& flowsheet, std::string_view path);
// The line itself, "mu = mu_max*S/(Ks + S)"; empty where it is no text.
QString equationAt(const model::Flowsheet& flowsheet, const EquationPlace& place);
// Those of the same record whose texts have the name of the line, in their order.
QStringList equationsThatUse(const model::Flowsheet& flowsheet, const EquationPlace& place);
// Whether the path is that of a parameter of one's own equations, of a unit, a law or a controller, that none of their texts has any more: whatever its value, nothing
// changes with it.
bool isLeftOverParam(const model::Flowsheet& flowsheet, std::string_view path);

} // namespace titer::app
