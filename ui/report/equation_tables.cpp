// Equations in a report.
#include "ui/report/equation_tables.h"

#include "app/common/sentence.h"
#include "app/equations/equation_lines.h"
#include "app/form/plant_words.h"
#include "core/model/library/law_source.h"
#include "ui/report/html.h"
#include "ui/report/report_text.h"
#include "ui/shown/run_variables.h"

namespace titer::report {

namespace {

QList<QStringList> rowsOf(const app::EquationPart& part)
{
    QList<QStringList> rows;
    for (const app::EquationLine& line : part.lines)
        if (!line.text.isEmpty()) rows.append({line.name, line.text, line.help.section(u'\n', 0, 0)});
    return rows;
}

QString equationsOf(const ReportInput& input, const std::string& owner, const QString& name)
{
    const std::string record = app::equationRecordOf(input.run.flowsheet, owner);
    if (record.empty()) return {};
    QString html = heading(Report::tr("Equations of %1").arg(name));
    const base::Json* law = model::findAtPath(input.run.flowsheet, record);
    // What was changed is no longer as published.
    if (const model::LawSource source = law ? model::lawSource(*law, input.catalogue) : model::LawSource();
        !source.source.empty())
        html += paragraph(Report::tr("Source: %1").arg(app::sourceWords(source)));
    for (const app::EquationPart& part : app::equationParts(input.run.flowsheet, record, {}))
        if (const QList<QStringList> rows = rowsOf(part); !rows.isEmpty())
            html += heading(part.title, 3) + table({}, rows);
    return html;
}

} // namespace

QString equationsHtml(const ReportInput& input)
{
    QString html;
    const model::Plant& plant = *input.run.plant;
    for (std::size_t unit = 0; unit < plant.units.size(); ++unit)
        html += equationsOf(input, plant.units[unit].id, shown::unitName(plant, int(unit)));
    for (const model::PlantController& controller : plant.controllers)
        html += equationsOf(input, "controllers/" + controller.id, QString::fromStdString(controller.label));
    return html;
}

} // namespace titer::report
