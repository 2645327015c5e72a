// Hands the project on to all that read it.
#include "app/session/workbench.h"

#include <cmath>

namespace titer::app {

Workbench::Workbench(Document& document, LiveSession& live, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_recordings(document)
    , m_chromatograms(document, m_recordings)
    , m_sources(document)
    , m_boards(document)
    , m_feed(m_recorder, live)
    , m_alarms(m_recorder)
    , m_alarmCall(m_alarms)
    , m_definitions(document, m_sources, m_recorder)
    , m_formulas(document)
    , m_studies(document)
    , m_studyRunner(document, m_studies)
{
    connect(&m_document, &Document::projectChanged, this, &Workbench::openProject);
    const auto showPlant = [this] {
        m_feed.setFlowsheet(std::make_shared<const model::Flowsheet>(m_document.flowsheet()));
    };
    connect(&m_document, &Document::changed, this, showPlant);
    connect(&m_document, &Document::opened, this, showPlant);
    showPlant();
    m_feed.setAnnotator([this](const FeedNote& note, std::int64_t origin) {
        const auto instant = [origin](double seconds) { return origin + std::int64_t(std::llround(seconds * 1e6)); };
        m_history.annotate({.id = note.id, .name = note.words, .from = instant(note.from), .to = instant(note.to)},
                           note.reason, note.removed);
    });
    connect(&m_history, &DataHistory::annotated, &m_feed, [this] { m_feed.lookAgain(); });
    connect(&m_formulas, &Formulas::changed, this, [this] { m_feed.setFormulas(m_formulas.list()); });
    connect(&m_formulas, &Formulas::saved, this, [this](const std::string& reason) {
        if (m_recorder.attached()) m_recorder.reload({}, reason);
    });
    // What a sample belongs to, and whether it counts, is what the tags of the laboratory show.
    connect(&m_samples, &SampleAccess::changed, &m_feed, [this] {
        m_feed.lookAgain();
        m_history.survey();
    });
    connect(&m_history, &DataHistory::surveyed, this,
            [this](const std::shared_ptr<const StoreSurvey>& survey) { takeSurvey(*survey); });
}

void Workbench::openProject()
{
    const std::string path = m_document.path().toStdString();
    m_history.setProject(path);
    m_samples.setProject(path);
    m_feed.setProject(path);
    m_alarms.setProject(path);
    m_alarmCall.setProject(m_document.path());
    m_alarmHistory.setProject(path);
    m_recorder.attach(path);
    m_history.survey();
    m_samples.look();
}

// A tag by formula is known before the first value of it is kept.
void Workbench::takeSurvey(const StoreSurvey& survey)
{
    std::set<std::string> known;
    for (const store::HistoryTag& tag : survey.tags) known.insert(store::fullName(tag));
    for (const CalculatedTag& formula : m_formulas.list()) known.insert("calc/" + formula.name);
    m_definitions.setKnownTags(std::move(known));
}

} // namespace titer::app

#include "app/session/moc_workbench.cpp"
