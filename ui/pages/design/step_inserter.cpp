#include "ui/pages/design/step_inserter.h"

#include "app/common/sentence.h"
#include "app/document/document.h"
#include "app/run/auto_run.h"
#include "app/run/step_place.h"
#include "ui/flow/layout/flow_graph.h"
#include "ui/pages/design/own_step_shelf.h"

#include <algorithm>

namespace titer::pages {

StepInserter::StepInserter(app::Document& document, const app::AutoRun& runs, const OwnStepShelf& shelf,
                           QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_runs(runs)
    , m_shelf(shelf)
{
}

void StepInserter::insert(const QString& id, const QString& unit, const std::optional<model::PortRef>& port)
{
    const model::StepTemplate* step = m_shelf.find(id);
    if (!step) return;
    const bool leaves = port && app::outletSpec(m_document.flowsheet(), m_document.catalogue(), *port);
    const std::optional<model::PortRef> outlet =
        leaves ? port : app::stepOutlet(m_document.flowsheet(), m_document.catalogue(), unit.toStdString());
    if (outlet || !app::needsOutlet(*step, m_document.catalogue())) return insertBehind(*step, outlet);
    emit said(
        tr("Select a unit with an outlet that leads nowhere or out of the plant: %1 takes what leaves it.", "a step")
            .arg(app::label(step->label)));
}

void StepInserter::insertBehind(const model::StepTemplate& step, const std::optional<model::PortRef>& outlet)
{
    m_document.checkNow(); // what the plant is made of, as it stands now
    const model::Flowsheet before = flow::withPlaces(m_document.flowsheet());
    const std::shared_ptr<const app::Run> run = m_runs.isCurrent() ? m_runs.run() : nullptr;
    const app::StepPlace place =
        outlet ? app::stepPlace(before, m_document.catalogue(), *outlet, run.get()) : app::StepPlace();
    const base::Result<app::Added> added =
        app::insertStep(before, m_document.catalogue(), m_document.plant().get(), step, place);
    const QString name = app::label(step.label);
    if (!m_document.apply(added ? app::Edited(added->flowsheet) : app::Edited(added.error()),
                          tr("Insert %1", "a step").arg(name)))
        return;
    QStringList units;
    for (const std::string& unit : added->units) units << QString::fromStdString(unit);
    emit inserted(units, QString::fromStdString(added->exit));
    const bool follows = std::ranges::any_of(step.sizes, [](const auto& size) { return !size.formula.empty(); });
    if (!follows)
        emit said(tr("%1 stands here with the quantities that it was saved with.", "a step").arg(name));
    else if (!outlet)
        emit said(tr("%1 stands by itself, with a usual size: connect what is to flow in.", "a step").arg(name));
    else if (run && app::isGuess(step, place.inflow))
        emit said(tr("No product comes there yet, so that the size of %1 is a guess: choose “Size” in its inspector "
                     "once a run has product.",
                     "a step")
                      .arg(name));
    else if (run)
        emit said(tr("%1 has the size of what flows in; the notes of its units name the rules.", "a step").arg(name));
    else
        emit said(
            tr("The plant has not run yet, so that %1 has a usual size. Undo, wait for the run, and insert it again "
               "for one that fits.",
               "a step")
                .arg(name));
}

} // namespace titer::pages

#include "ui/pages/design/moc_step_inserter.cpp"
