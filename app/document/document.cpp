// Edits, undo and checking of the document. Its project: document_project.cpp.
#include "app/document/document.h"

#include "app/document/edit_command.h"

namespace titer::app {

namespace {

constexpr int mergeWindow = 1000; // [ms]
constexpr int checkDelay = 120;   // [ms] after the last change
constexpr int undoSteps = 1000;

} // namespace

Document::Document(const model::Catalogue& catalogue, QObject* parent)
    : QObject(parent)
    , m_catalogue(catalogue)
{
    m_undo.setUndoLimit(undoSteps);
    m_checkTimer.setSingleShot(true);
    m_checkTimer.setInterval(checkDelay);
    connect(&m_checkTimer, &QTimer::timeout, this, &Document::checkNow);
    m_saveTimer.setSingleShot(true);
    connect(&m_saveTimer, &QTimer::timeout, this, &Document::saveNow);
    connect(&m_folding, &Folding::changed, this, &Document::saveFolding);
}

Document::~Document()
{
    (void)closeProject(true);
}

bool Document::apply(model::Flowsheet after, const QString& text, const QString& mergeKey)
{
    Patch patch(m_flowsheet, after);
    if (patch.empty()) return false;
    const bool same = joins(mergeKey);
    stepMade(mergeKey);
    m_undo.push(new EditCommand(*this, std::move(patch), text, same));
    return true;
}

bool Document::cutPool(const std::string& unit, const std::optional<figures::Span>& cut, const QString& text,
                       const QString& mergeKey)
{
    PoolCuts after = m_pools;
    if (cut)
        after[unit] = *cut;
    else
        after.erase(unit);
    if (samePools(after, m_pools)) return false;
    const bool same = joins(mergeKey);
    stepMade(mergeKey);
    m_undo.push(new PoolCommand(*this, std::move(after), text, same));
    return true;
}

bool Document::joins(const QString& mergeKey) const
{
    return !mergeKey.isEmpty() && mergeKey == m_mergeKey && m_lastStep.isValid() && !m_lastStep.hasExpired(mergeWindow);
}

void Document::stepMade(const QString& mergeKey)
{
    m_mergeKey = mergeKey;
    m_lastStep.start();
}

bool Document::apply(const Edited& edited, const QString& text, const QString& mergeKey)
{
    if (edited) return apply(*edited, text, mergeKey);
    emit refused(edited.error());
    return false;
}

void Document::patched()
{
    keepStateOfOpening();
    afterChange();
    saveSoon();
}

void Document::setPools(const PoolCuts& pools)
{
    m_pools = pools;
    ++m_change;
    saveSoon();
    emit poolsChanged();
}

void Document::afterChange()
{
    ++m_edit;
    ++m_change;
    m_checkTimer.start();
    emit changed();
}

void Document::checkNow()
{
    m_checkTimer.stop();
    base::Errors errors;
    model::Plant plant = model::check(m_flowsheet, m_catalogue, errors, m_remedies);
    m_notices = plant.notices;
    m_plant = errors.empty() ? std::make_shared<const model::Plant>(std::move(plant)) : nullptr;
    m_errors = std::move(errors);
    emit checked();
}

base::Done Document::startWith(model::Flowsheet flowsheet, std::unique_ptr<ProjectSession> project, Beside beside)
{
    const base::Done closed = closeProject();
    if (!closed) return closed;
    m_undo.clear();
    m_mergeKey.clear();
    m_flowsheet = std::move(flowsheet);
    m_folding.read(beside.folding);
    m_pools = std::move(beside.pools);
    ++m_edit;
    m_savedChange = ++m_change;
    if (project) attach(std::move(project));
    emit opened();
    emit changed();
    emit poolsChanged();
    checkNow();
    emit projectChanged();
    emit saveStateChanged();
    return base::done();
}

} // namespace titer::app
