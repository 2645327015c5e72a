// Equations in a report.
#include "ui/report/equation_tables.h"

#include "app/equations/equation_lines.h"
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

} // namespace

QString equationsHtml(const ReportInput& input)
{
    QString html;
    for (std::size_t unit = 0; unit < input.run.plant->units.size(); ++unit) {
        const std::string record = app::equationRecordOf(input.run.flowsheet, input.run.plant->units[unit].id);
        if (record.empty()) continue;
        html += heading(Report::tr("Equations of %1").arg(shown::unitName(*input.run.plant, int(unit))));
        const base::Json* law = model::findAtPath(input.run.flowsheet, record);
        if (const base::Json* source = law ? law->find("source") : nullptr; source && source->isString())
            html += paragraph(Report::tr("Source: %1").arg(QString::fromStdString(source->string())));
        for (const app::EquationPart& part : app::equationParts(input.run.flowsheet, record, {}))
            if (const QList<QStringList> rows = rowsOf(part); !rows.isEmpty())
                html += heading(part.title, 3) + table({}, rows);
    }
    return html;
}

} // namespace titer::report
