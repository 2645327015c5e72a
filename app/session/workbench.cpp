// Hands the project on to all that read it.
#include "app/session/workbench.h"

#include "app/form/tag_names.h"
#include "core/base/not_available.h"

#include <QFileInfo>

#include <algorithm>
#include <cmath>
#include <utility>

namespace titer::app {

Workbench::Workbench(Document& document, RunSession& session, LiveSession& live, PluginHost& plugins, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_recordings(document)
    , m_chromatograms(document, m_recordings)
    , m_importing(plugins)
    , m_plantWork({document, session, live, m_recordings, m_chromatograms})
    , m_sources(document)
    , m_leftImports(document, m_importing, m_recordings, m_samples)
    , m_boards(document)
    , m_feed(m_recorder, live)
    , m_replay(m_feed)
    , m_alarms(m_recorder)
    , m_definitions(document, m_sources, m_recorder)
    , m_playedAlarms(m_feed)
    , m_boardAlarms(m_alarms, m_playedAlarms, m_definitions, ShownAlarms::Rule::OfTheFeed)
    , m_callingAlarms(m_alarms, m_playedAlarms, m_definitions, ShownAlarms::Rule::RecorderFirst)
    , m_alarmCall(m_callingAlarms)
    , m_notifications(document)
    , m_formulas(document)
    , m_studies(document)
    , m_studyWork(document, m_studies)
    , m_analyse(document, m_studies)
    , m_economics(document)
    , m_removedParts({document, m_boards, m_definitions, m_studies})
{
    connect(&m_document, &Document::opened, this, [this] { m_opened = true; });
    connect(&m_document, &Document::projectChanged, this, &Workbench::openProject);
    connect(&m_document, &Document::leaving, &m_feed, [this] { m_feed.setChoice(JoinedFeed::Choice::Automatic); });
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
    const auto offerRecorded = [this] { m_feed.setRecordings(m_recordings.list()); };
    connect(&m_recordings, &DataRecordings::listChanged, this, offerRecorded);
    connect(&m_recordings, &DataRecordings::recordingChanged, this, offerRecorded);
    connect(&m_formulas, &Formulas::changed, this, [this] {
        m_feed.setFormulas(m_formulas.list());
        m_playedAlarms.setFormulas(m_formulas.list());
    });
    connect(&m_definitions, &AlarmDefinitions::changed, this, &Workbench::playAlarms);
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
    listWork(session);
    listStudies();
    listAnalysis();
    listFiles();
}

void Workbench::listWork(RunSession& session)
{
    const auto unit = [this](const std::string& id) { return unitName(m_document.flowsheet(), id); };
    m_running.add({QStringLiteral("run"), QStringLiteral("run"),
                   [&session] { return session.state() != RunSession::State::Idle; },
                   [this] { return tr("Run of %1", "a plant").arg(m_document.name()); }, [&session] { session.stop(); },
                   [&session] { return session.progress(); }},
                  &session, &RunSession::stateChanged);
    const auto addFit = [this]<class Session>(const QString& id, const QString& page, Session& session,
                                              const std::function<QString()>& words) {
        m_running.add({id, page, [&session] { return session.isFitting(); }, words, [&session] { session.stop(); }},
                      &session, &Session::changed);
    };
    ParameterFit& fit = m_plantWork.fit();
    addFit(QStringLiteral("fit"), QStringLiteral("run"), fit,
           [&fit, unit] { return tr("Fit of parameters of %1", "a unit operation").arg(unit(fit.unit())); });
    ColumnCalibration& calibration = m_plantWork.calibration();
    addFit(QStringLiteral("calibration"), QStringLiteral("run"), calibration,
           [&calibration, unit] { return tr("Calibration of %1", "a column").arg(unit(calibration.unit())); });
    ScreeningSession& screening = m_plantWork.screening();
    addFit(QStringLiteral("screening"), QStringLiteral("design"), screening, [&screening, unit] {
        return tr("Fit of the screening for %1", "a unit operation").arg(unit(screening.order().unit));
    });
    ResidenceSweep& capacity = m_plantWork.capacity();
    m_running.add({QStringLiteral("capacity"), QStringLiteral("run"), [&capacity] { return capacity.isRunning(); },
                   [&capacity, unit] { return tr("Capacities of %1", "a column").arg(unit(capacity.load()->unit)); },
                   [&capacity] { capacity.stop(); },
                   [&capacity] { return double(capacity.done()) / std::max(1, capacity.all()); }},
                  &capacity, &ResidenceSweep::changed);
    NoiseWork& noise = m_plantWork.noise();
    m_running.add(QStringLiteral("noise"), QStringLiteral("twin"), noise.job(), [&noise, unit] {
        return tr("Noise of %1 from the recording", "a unit operation").arg(unit(noise.unit()));
    });
    LoopTuning& tuning = m_plantWork.tuning();
    m_running.add(QStringLiteral("tuning"), QStringLiteral("design"), tuning.job(),
                  [&tuning] { return tr("Trial of %1", "a controller").arg(tuning.name()); });
    LiveAdvice& advice = m_plantWork.liveAdvice();
    m_running.add({QStringLiteral("advice"), QStringLiteral("twin"), [&advice] { return advice.isRunning(); },
                   [this] { return tr("Advice for %1", "a plant").arg(m_document.name()); },
                   [&advice] { advice.end(); }, [&advice] { return advice.done(); }, true},
                  &advice, &LiveAdvice::changed);
    OptimumWork& optimum = m_plantWork.optimum();
    m_running.add({QStringLiteral("optimum"), QStringLiteral("run"),
                   [&optimum] { return optimum.search().isRunning(); },
                   [this] { return tr("Optimal recipe of %1", "a plant").arg(m_document.name()); },
                   [&optimum] { optimum.search().stop(); }, [&optimum] { return optimum.progress(); }},
                  &optimum.search(), &BackgroundJob::begun);
    m_running.add({QStringLiteral("import"), QStringLiteral("data"), [this] { return m_importing.isRunning(); },
                   [this] { return tr("Reading of %1", "a file").arg(QFileInfo(m_importing.file().file).fileName()); },
                   [this] { m_importing.stop(); }, [this] { return m_importing.progress(); }},
                  &m_importing, &ImportReading::begun);
}

void Workbench::listStudies()
{
    const auto add = [this](const char* id, BackgroundJob& job, const std::function<QString()>& words) {
        m_running.add(QLatin1String(id), QStringLiteral("studies"), job, words);
    };
    const auto nameOf = [](const StudySession::Value& study) {
        return study ? QString::fromStdString(study->name) : QString();
    };
    StudyWork& work = m_studyWork;
    m_running.add({QStringLiteral("study"), QStringLiteral("studies"), [&work] { return work.runner().isRunning(); },
                   [this, &work, nameOf] {
                       return tr("Runs of the study %1").arg(nameOf(m_studies.find(work.runner().study())));
                   },
                   [&work] { work.runner().stop(); }, [&work] { return work.runner().progress(); }},
                  &work.runner(), &StudyRunner::changed);
    add("best", work.best(),
        [&work, nameOf] { return tr("Best setting of the study %1").arg(nameOf(*work.best().order())); });
    add("designs", work.designs(),
        [&work, nameOf] { return tr("Designs for the study %1").arg(nameOf(work.designs().order()->study)); });
    add("augment", work.augment(),
        [&work, nameOf] { return tr("More runs for the study %1").arg(nameOf(work.augment().order()->study)); });
    StudyMaps& maps = work.maps();
    m_running.add(
        {.id = QStringLiteral("map"),
         .page = QStringLiteral("studies"),
         .isRunning = [&maps] { return maps.isRunning(); },
         .words = [&maps, nameOf] { return tr("Design space of the study %1").arg(nameOf(maps.wanted().study)); },
         .stop = [&maps] { maps.stop(); },
         .byItself = true},
        &maps, &StudyMaps::begun);
    add("report", work.report(),
        [&work] { return tr("Report “%1”", "a file").arg(QFileInfo(work.report().path()).fileName()); });
    add("comparison", work.comparison(), [] { return tr("Comparison of studies"); });
}

// The model of a table is made again after each change of it.
void Workbench::listAnalysis()
{
    AnalyseJob& job = m_analyse.job();
    m_running.add({.id = QStringLiteral("analyse"),
                   .page = QStringLiteral("analyse"),
                   .isRunning = [&job] { return job.isRunning(); },
                   .words =
                       [this] {
                           const TableValue table = m_analyse.table();
                           if (m_analyse.readShare()) return tr("Reading of recordings by batch");
                           return table ? tr("Model of %1", "a table").arg(QString::fromStdString(table->name))
                                        : tr("Reading of a table");
                       },
                   .stop = [&job] { job.stop(); },
                   .progress = [this] { return m_analyse.readShare().value_or(base::notAvailable); },
                   .byItself = true},
                  &job, &BackgroundJob::begun);
}

// What goes into the project's data and out of them.
void Workbench::listFiles()
{
    const QString data = QStringLiteral("data");
    const auto fileName = [](const std::string& path) { return QFileInfo(QString::fromStdString(path)).fileName(); };
    m_running.add(
        {QStringLiteral("import"), data, [this] { return m_recordings.importing() != nullptr; },
         [this] {
             return tr("Import of %1", "a recording").arg(QString::fromStdString(m_recordings.importing()->entry.name));
         },
         [this] { m_recordings.stopReading(m_recordings.importing()->key); },
         [this] { return m_recordings.importing()->done; }},
        &m_recordings, &DataRecordings::importBegan);
    m_running.add({QStringLiteral("samples"), data, [this] { return !m_samples.taking().empty(); },
                   [this, fileName] {
                       return tr("Import of samples from %1", "a file").arg(fileName(m_samples.taking().front().path));
                   },
                   [this] { m_samples.stopTaking(); }, [this] { return m_samples.takenShare(); }},
                  &m_samples, &SampleAccess::takingChanged);
    const auto addExport = [&](const QString& id, FileExport& file) {
        m_running.add({id, data, [&file] { return file.isRunning(); },
                       [&file, fileName] { return tr("Export to %1", "a file").arg(fileName(file.path())); },
                       [&file] { file.stop(); }, [&file] { return file.done(); }},
                      &file, &FileExport::changed);
    };
    addExport(QStringLiteral("export"), m_history.fileExport());
    addExport(QStringLiteral("recording_export"), m_recordings.fileExport());
    m_running.add(
        {QStringLiteral("copy"), data, [this] { return m_copies.isRunning(); },
         [this, fileName] { return tr("Copy of the recorded data to %1", "a file").arg(fileName(m_copies.path())); },
         [this] { m_copies.stop(); }, [this] { return m_copies.done(); }},
        &m_copies, &ProjectCopies::changed);
}

void Workbench::openProject()
{
    const std::string path = m_document.path().toStdString();
    m_history.setProject(path);
    // The same plant in a project that is new, or elsewhere now: its alarms are as they were, and what was silenced stays silent.
    const bool goesOn = !std::exchange(m_opened, false) && !path.empty();
    goesOn ? m_samples.goOnIn(path) : m_samples.setProject(path);
    m_feed.setProject(path);
    if (!goesOn) m_playedAlarms.forget();
    playAlarms();
    m_alarms.setProject(path);
    goesOn ? m_alarmCall.goOnIn(m_document.path()) : m_alarmCall.setProject(m_document.path());
    m_alarmHistory.setProject(path);
    m_recorder.attach(path);
    m_history.survey();
    m_samples.look();
}

// Titer's own are about a recorder.
void Workbench::playAlarms()
{
    std::vector<alarm::Definition> definitions;
    for (const DefinedAlarm& one : m_definitions.list())
        if (one.origin == DefinedAlarm::Origin::Project) definitions.push_back(one.definition);
    m_playedAlarms.setDefinitions(std::move(definitions));
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
