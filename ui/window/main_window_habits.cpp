// What a person sets to suit themselves: units, presentation.
#include "app/common/shown_units.h"
#include "ui/look/presentation.h"
#include "ui/window/main_window.h"
#include "ui/window/preferences.h"
#include "ui/window/unit_preferences.h"

#include <QAction>

namespace titer::window {

using look::isPresented;
using look::setPresented;

void MainWindow::bindHabits()
{
    app::ShownUnits::current().keepIn(m_work.settings);
    bind("view.units", [this] { UnitPreferences::openOver(this); });
    bind("view.presentation", [this] { present(!isPresented()); });
}

void MainWindow::present(bool on)
{
    setPresented(on);
    applyLook(m_work.settings);
    judgeRoom();
    action("view.presentation")->setChecked(on);
    // Lines are thicker even where text and theme stay as they are.
    for (QWidget* widget : findChildren<QWidget*>()) widget->update();
}

} // namespace titer::window
