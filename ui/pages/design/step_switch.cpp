#include "ui/pages/design/step_switch.h"

#include "app/document/document.h"
#include "app/document/step_change.h"
#include "app/form/tag_names.h"
#include "app/run/auto_run.h"

namespace titer::pages {

StepSwitch::StepSwitch(app::Document& document, const app::AutoRun& runs, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_runs(runs)
{
    connect(&document, &app::Document::opened, this, [this] { m_mechanisms.clear(); });
}

void StepSwitch::change(const QString& unit)
{
    const model::Flowsheet& flowsheet = m_document.flowsheet();
    const std::string id = unit.toStdString();
    const model::UnitEntry* entry = flowsheet.unit(id);
    if (!entry) return;
    const QString name = app::unitName(flowsheet, id);
    const auto& run = m_runs.isCurrent() ? m_runs.run() : nullptr;
    if (app::isModelledStep(entry->type)) {
        const base::Json mechanism = entry->params;
        if (!m_document.apply(app::performanceStep(flowsheet, m_document.catalogue(), id, run ? &run->result : nullptr),
                              tr("Specify the performance of %1", "a step").arg(name)))
            return;
        m_mechanisms[unit] = mechanism;
        emit changed(run ? tr("Yield, capacity and log reductions are those of the last run.")
                         : tr("Yield, capacity and log reductions are typical values: enter your own."));
    } else {
        const bool known = m_mechanisms.contains(unit);
        if (!m_document.apply(app::modelStep(flowsheet, m_document.catalogue(), id, m_mechanisms.value(unit)),
                              tr("Model %1 mechanistically", "a step").arg(name)))
            return;
        emit changed(known ? tr("The mechanistic model is the one that this column had before.")
                           : tr("There is no binding yet: choose a binding model in the inspector."));
    }
}

} // namespace titer::pages

#include "ui/pages/design/moc_step_switch.cpp"
