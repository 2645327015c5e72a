#include "ui/pages/design/step_inserter.h"

#include "app/common/sentence.h"
#include "app/document/document.h"
#include "app/run/auto_run.h"
#include "app/run/remedies.h"
#include "app/run/step_place.h"
#include "core/model/plant/plant.h"
#include "ui/flow/flow_view.h"
#include "ui/flow/layout/flow_graph.h"
#include "ui/flow/scene/flow_scene.h"
#include "ui/pages/design/own_step_shelf.h"

#include <algorithm>
#include <utility>

namespace titer::pages {

namespace {

// Whether sizes of the step hang on what flows in.
bool followsFlow(const model::StepTemplate& step)
{
    return std::ranges::any_of(step.sizes, [](const auto& size) { return !size.formula.empty(); });
}

} // namespace

StepInserter::StepInserter(app::Document& document, const app::AutoRun& runs, const OwnStepShelf& shelf,
                           QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_runs(runs)
    , m_shelf(shelf)
    , m_trial(document.catalogue())
{
    connect(&m_trial, &app::RunSession::finished, this, &StepInserter::insertSized);
    connect(&m_document, &app::Document::leaving, this, [this] {
        m_waiting.reset();
        m_trial.drop();
    });
}

void StepInserter::insertBehindSelected(const QString& step, const flow::FlowView& view)
{
    const QList<int> streams = view.sheet().selectedStreams();
    const bool alone = streams.size() == 1 && view.sheet().selectedUnits().isEmpty();
    insert(step, view.selection().value(0),
           alone ? std::optional(m_document.flowsheet().streams[std::size_t(streams.front())].from)
                 : view.currentPort());
}

void StepInserter::insert(const QString& id, const QString& unit, const std::optional<model::PortRef>& port)
{
    const model::StepTemplate* step = m_shelf.find(id);
    if (!step) return;
    if (m_waiting && m_waiting->edit == m_document.edit())
        return; // one is being sized, behind which this one may belong
    const bool leaves = port && app::outletSpec(m_document.flowsheet(), m_document.catalogue(), *port);
    const std::optional<model::PortRef> outlet =
        leaves ? port
               : app::stepOutlet(m_document.flowsheet(), m_document.catalogue(), unit.toStdString(),
                                 app::takesCells(*step, m_document.catalogue()));
    if (outlet || !app::needsOutlet(*step, m_document.catalogue())) {
        m_document.checkNow(); // what the plant is made of, as it stands now
        const std::shared_ptr<const app::Run> run = m_runs.isCurrent() ? m_runs.run() : nullptr;
        if (!outlet || run || !runFirst(*step, *outlet)) insertBehind(*step, outlet, run);
        return;
    }
    emit said(
        tr("Select a unit with an outlet that leads nowhere or out of the plant: %1 takes what leaves it.", "a step")
            .arg(app::label(step->label)));
}

// Behind a unit that was just added the plant has not run, for this very outlet leads nowhere: with one at its end it does, and the step is
// sized by that run. A plant that never ran is not kept waiting.
bool StepInserter::runFirst(const model::StepTemplate& step, const model::PortRef& outlet)
{
    if (!m_runs.run() || !followsFlow(step)) return false;
    model::Flowsheet trial = m_document.flowsheet();
    if (std::ranges::find(trial.streams, outlet, &model::StreamEntry::from) == trial.streams.end()) {
        const std::optional<model::Offer> offer = app::offerOfEnd(trial, m_document.catalogue(), nullptr, outlet);
        app::Edited ended = offer ? app::applyOffer(trial, m_document.catalogue(), *offer) : app::Edited(trial);
        if (!ended) return false;
        trial = std::move(*ended);
    }
    base::Errors errors;
    model::check(trial, m_document.catalogue(), errors);
    if (!errors.empty()) return false;
    m_waiting = {QString::fromStdString(step.id), outlet, m_document.edit()};
    app::RunSettings settings;
    settings.tolerance = 1e-4;
    m_trial.start(trial, settings);
    emit said(tr("The plant runs, so that %1 gets the size of what flows in.", "a step").arg(app::label(step.label)));
    return true;
}

void StepInserter::insertSized(const std::shared_ptr<const app::Run>& run)
{
    if (!m_waiting) return;
    const Waiting waiting = *std::exchange(m_waiting, std::nullopt);
    const model::StepTemplate* step = m_shelf.find(waiting.step);
    // The plant was changed meanwhile: where the step was to stand may be gone.
    if (!step || waiting.edit != m_document.edit()) return emit said({});
    const bool failed = !run->plant || run->result.status == figures::RunStatus::Failed;
    insertBehind(*step, waiting.outlet, failed ? nullptr : run);
}

void StepInserter::insertBehind(const model::StepTemplate& step, const std::optional<model::PortRef>& outlet,
                                const std::shared_ptr<const app::Run>& run)
{
    const model::Flowsheet before = flow::withPlaces(m_document.flowsheet());
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
    if (!followsFlow(step))
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
