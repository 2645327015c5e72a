// The units that a figure can be shown in, as a menu: at the figure itself, or for all figures of its quantity. [gui]
//
//   addUnits(menu, {.si = kpi.unit, .shown = unitOf(kpi)}, [](const std::string& unit) { ... });      "" = as usual
//   offerUnits(card, [this] { return figure(); });      on its context menu and its key U; the choice is kept by the figure's name
#pragma once

#include <QWidget>

#include <functional>
#include <string>

class QMenu;

namespace titer::shown {

struct FigureUnit {
    std::string figure; // "model/p.titer", as app::ShownUnits keeps it; empty: the choice is the caller's
    std::string si;     // empty: there is nothing to choose
    std::string shown;
};

void addUnits(QMenu* menu, const FigureUnit& figure, const std::function<void(const std::string& unit)>& chosen);
void offerUnits(QWidget* place, std::function<FigureUnit()> figure);
// As if it had been asked for at a place that offers them.
void openUnits(QWidget* place);

} // namespace titer::shown
