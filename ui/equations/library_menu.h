// What is done with models written as equations: one of the library is taken into a unit, the unit's own are kept there, the library is read
// from a file and written to one. [gui]
#pragma once

#include "app/equations/equation_library.h"

#include <functional>
#include <string>

class QMenu;
class QWidget;

namespace titer::equations {

// `window` is what questions stand over; `kinetics` opens the library of kinetics, which a law alone can take.
void fillLibraryMenu(QMenu& menu, app::Document& document, app::EquationLibrary& library, const std::string& unit,
                     QWidget* window, const std::function<void()>& kinetics);

} // namespace titer::equations
