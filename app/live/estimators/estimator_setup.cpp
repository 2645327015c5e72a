#include "app/live/estimators/estimator_setup.h"

#include "app/live/estimators/project_estimators.h"

#include <QPointer>
#include <QUndoCommand>

#include <algorithm>
#include <utility>

namespace titer::app {

namespace {

const model::EstimatorEntry* entryIn(const std::vector<model::EstimatorEntry>& list, std::string_view id)
{
    const auto found = std::ranges::find(list, id, &model::EstimatorEntry::id);
    return found == list.end() ? nullptr : &*found;
}

} // namespace

// Outlives the setup in the stack of the document; then it does nothing.
class EstimatorSetup::Step : public QUndoCommand {
public:
    Step(EstimatorSetup& owner, Entries after, const QString& text)
        : QUndoCommand(text)
        , m_owner(&owner)
        , m_before(owner.m_own)
        , m_after(std::move(after))
    {
    }

    void redo() override
    {
        if (m_owner) m_owner->put(m_after);
    }
    void undo() override
    {
        if (m_owner) m_owner->put(m_before);
    }

private:
    QPointer<EstimatorSetup> m_owner;
    Entries m_before, m_after;
};

EstimatorSetup::EstimatorSetup(Document& document, QObject* parent)
    : QObject(parent)
    , m_document(document)
{
    connect(&document, &Document::opened, this, [this] {
        m_opened = true;
        load();
    });
    connect(&document, &Document::projectChanged, this, [this] {
        // The same plant in a project that is new.
        if (!std::exchange(m_opened, false) && !m_own.empty()) save();
    });
    load();
}

model::Flowsheet EstimatorSetup::flowsheet() const
{
    model::Flowsheet flowsheet = m_document.flowsheet();
    addEstimators(flowsheet, m_own);
    return flowsheet;
}

bool EstimatorSetup::isOwn(std::string_view id) const
{
    return entryIn(m_own, id) != nullptr;
}

void EstimatorSetup::apply(const Entries& after, const QString& text)
{
    Entries own;
    for (const model::EstimatorEntry& entry : m_own)
        if (const model::EstimatorEntry* kept = entryIn(after, entry.id)) own.push_back(*kept);
    model::Flowsheet plant = m_document.flowsheet();
    std::erase_if(plant.estimators, [&](const model::EstimatorEntry& entry) { return !entryIn(after, entry.id); });
    for (const model::EstimatorEntry& entry : after) {
        if (isOwn(entry.id)) continue; // the plant keeps its own of this id
        const auto there = std::ranges::find(plant.estimators, entry.id, &model::EstimatorEntry::id);
        if (there == plant.estimators.end())
            plant.estimators.push_back(entry);
        else
            *there = entry;
    }
    const bool both = own != m_own && plant.estimators != m_document.flowsheet().estimators;
    if (both) m_document.undoStack()->beginMacro(text);
    if (own != m_own) m_document.undoStack()->push(new Step(*this, std::move(own), text));
    m_document.apply(std::move(plant), text);
    if (both) m_document.undoStack()->endMacro();
}

void EstimatorSetup::put(const Entries& own)
{
    m_own = own;
    save();
    emit changed();
}

void EstimatorSetup::load()
{
    const Entries before = std::exchange(m_own, {});
    m_unreadable.reset();
    if (ProjectSession* project = m_document.project()) {
        auto read = project->ask([](store::ProjectFile& file) { return readEstimators(file); });
        if (read)
            m_own = std::move(*read);
        else
            m_unreadable = read.error();
    }
    if (m_own != before) emit changed();
}

void EstimatorSetup::save()
{
    ProjectSession* project = m_document.project();
    if (!project || !project->writable() || m_unreadable) return;
    project->post([own = m_own](store::ProjectFile& file) {
        // Where the disk refuses this, saving the plant fails too, and that is reported.
        (void)saveEstimators(file, own, {});
    });
}

} // namespace titer::app

#include "app/live/estimators/moc_estimator_setup.cpp"
