// The course of one quantity of an inlet's program, as a small plot; hidden where nothing changes. [gui]
#pragma once

#include "app/document/document.h"
#include "app/form/program.h"
#include "ui/plot/xy/xy_plot.h"

namespace titer::form {

class ProgramCourse : public plot::XyPlot {
    Q_OBJECT
public:
    using XyPlot::XyPlot;

    // In the units of the table.
    void show(const app::Document& document, const std::string& unit, const app::ProgramTable& table);
};

} // namespace titer::form
