// Edits, undo and checking of the document. Its project: document_project.cpp.
#include "app/document/document.h"

namespace titer::app {

namespace {

constexpr int checkDelay = 120; // [ms] after the last change
constexpr int undoSteps = 1000;

} // namespace

Document::Document(const model::Catalogue& catalogue, QObject* parent)
    : QObject(parent)
    , m_catalogue(catalogue)
    , m_value([this](const DocumentStep& step) { stepDone(step); })
    , m_saving([this] { return state(); })
{
    m_value.stack().setUndoLimit(undoSteps);
    m_checkTimer.setSingleShot(true);
    m_checkTimer.setInterval(checkDelay);
    connect(&m_checkTimer, &QTimer::timeout, this, &Document::checkNow);
    connect(&m_saving, &ProjectSaving::changed, this, &Document::saveStateChanged);
    connect(&m_folding, &Folding::changed, this, &Document::saveFolding);
}

Document::~Document()
{
    (void)closeProject(true);
}

bool Document::apply(Edited edited, const QString& text, const QString& mergeKey)
{
    if (edited) return m_value.change({std::move(*edited), poolCuts()}, text, mergeKey);
    emit refused(edited.error());
    return false;
}

bool Document::enter(Edited edited, const QString& text, const QString& field)
{
    if (edited) return m_value.change({std::move(*edited), poolCuts()}, text, field, Join::Gesture);
    withdraw(field);
    emit refused(edited.error());
    return false;
}

bool Document::cutPool(const std::string& unit, const std::optional<figures::Span>& cut, const QString& text,
                       const QString& mergeKey)
{
    DocumentValue after = m_value.value();
    if (cut)
        after.pools[unit] = *cut;
    else
        after.pools.erase(unit);
    return m_value.change(after, text, mergeKey);
}

void Document::stepDone(const DocumentStep& step)
{
    if (step.changesPlant()) {
        m_saving.keepStateOfOpening();
        m_saving.count();
        ++m_edit;
        m_checkTimer.start();
        emit changed();
        m_saving.saveSoon();
    }
    if (step.changesPools()) {
        m_saving.count();
        m_saving.saveSoon();
        emit poolsChanged();
    }
}

void Document::checkNow()
{
    m_checkTimer.stop();
    base::Errors errors;
    model::Plant plant = model::check(flowsheet(), m_catalogue, errors, m_remedies);
    m_notices = plant.notices;
    m_plant = errors.empty() ? std::make_shared<const model::Plant>(std::move(plant)) : nullptr;
    m_errors = std::move(errors);
    emit checked();
}

base::Done Document::startWith(DocumentValue value, std::unique_ptr<ProjectSession> project, base::Notices reported,
                               const std::string& folding)
{
    if (const base::Done flushed = flush(); !flushed) return flushed;
    emit leaving();
    const base::Done closed = closeProject();
    if (!closed) return closed;
    m_value.reset(std::move(value));
    m_errors.clear();
    m_notices.clear();
    m_remedies.clear();
    m_plant.reset();
    m_folding.read(folding);
    m_reported = std::move(reported);
    ++m_edit;
    if (project) m_saving.goOnIn(std::move(project));
    emit opened();
    emit changed();
    emit poolsChanged();
    checkNow();
    emit projectChanged();
    emit saveStateChanged();
    return base::done();
}

} // namespace titer::app

#include "app/document/moc_document.cpp"
