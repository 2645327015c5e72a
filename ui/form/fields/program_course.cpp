#include "ui/form/fields/program_course.h"

#include "app/document/transfer_phase.h"
#include "ui/shown/run_values.h"

namespace titer::form {

void ProgramCourse::show(const app::Document& document, const std::string& unit, const app::ProgramTable& table)
{
    const model::Flowsheet& flowsheet = document.flowsheet();
    setVisible(app::variesInProgram(flowsheet, unit, table.quantity));
    if (isHidden()) return;
    const app::ProgramCourse course = app::programCourse(flowsheet, unit, table.quantity, app::durationOf(flowsheet));
    plot::XyModel model;
    model.acrossUnit = shown::unitText(table.timeUnit);
    model.leftUnit = shown::unitText(table.valueUnit);
    model.curves.append({.name = table.quantity.label,
                         .x = QVector<double>(course.times.begin(), course.times.end()),
                         .y = QVector<double>(course.values.begin(), course.values.end())});
    setModel(model);
    setAccessibleName(tr("Course of %1 in the program").arg(table.quantity.label));
}

} // namespace titer::form

#include "ui/form/fields/moc_program_course.cpp"
