#include "ui/window/window_files.h"

#include "app/analyse/analyse_session.h"
#include "app/common/recording_patterns.h"
#include "app/common/sentence.h"
#include "app/common/settings.h"
#include "app/common/tables/lab_text.h"
#include "app/document/plant_files.h"
#include "app/document/project/drafts.h"
#include "app/document/stored_fits.h"
#include "app/session/moved_project.h"
#include "app/session/project_copies.h"
#include "app/study/study_session.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/save_dialog.h"
#include "ui/window/window_actions.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QMenu>

namespace titer::window {

using widgets::askChoice;
using widgets::askOpenFile;
using widgets::askText;
using widgets::askWhereToSave;
using widgets::mayLose;
using widgets::reportErrors;

namespace {

QString projectFilter()
{
    return WindowFiles::tr("Titer projects (*.titer)");
}
QString plantFilter()
{
    return WindowFiles::tr("Plant files (*.plant.json *.json)");
}

} // namespace

WindowFiles::WindowFiles(QWidget& window, app::Document& document, app::StudySession& studies,
                         app::AnalyseSession& analyse, app::ProjectCopies& copies, const app::Settings& settings,
                         WindowActions& actions)
    : m_window(window)
    , m_document(document)
    , m_studies(studies)
    , m_analyse(analyse)
    , m_copies(copies)
    , m_settings(settings)
    , m_actions(actions)
{
    bind(actions);
    connect(&copies, &app::ProjectCopies::copied, this, [this](const std::string& path) {
        const QString file = QFileInfo(QString::fromStdString(path)).fileName();
        emit copyEnded(tr("“%1” is saved with its recorded data.", "a file").arg(file), false);
    });
    connect(&copies, &app::ProjectCopies::failed, this,
            [this](const base::Error& error) { emit copyEnded(app::sentence(error), true); });
    // Each looks at itself: one is emptied while the project closes, and what the others still hold is of the plant
    // that goes.
    for (const QUndoStack* stack : {document.undoStack(), studies.undoStack(), analyse.undoStack()})
        connect(stack, &QUndoStack::indexChanged, this, [this, stack] {
            if (stack->count() > 0) keepFirstEdit();
        });
}

void WindowFiles::bind(WindowActions& actions)
{
    actions.bind("file.new", [this] {
        if (leavePlant() && reported(m_document.newPlant({}), tr("New plant"))) emit opened();
    });
    actions.bind("file.example", [this] {
        QMenu menu(&m_window);
        addExamples(menu);
        menu.exec(m_window.mapToGlobal(m_window.rect().center()));
    });
    actions.bind("file.open", [this] { choose(); });
    actions.bind("file.save", [this] { save(); });
    actions.bind("file.copy", [this] { saveCopy(); });
    actions.bind("file.version", [this] { nameVersion(); });
    actions.bind("file.back", [this] { goBackToVersion(); });
    actions.bind("file.import", [this] {
        const QString path = askOpenFile(&m_window, tr("Import plant file"), plantFilter());
        if (!path.isEmpty()) open(path);
    });
    actions.bind("file.recording", [this] { chooseRecording(); });
    actions.bind("file.export", [this] { exportPlant(); });
    actions.bind("file.close", [this] {
        if (leavePlant() && reported(m_document.newPlant({}), tr("Close project"))) emit closed();
    });
    actions.bind("file.quit", [this] { m_window.close(); });
}

QAction* WindowFiles::action(const char* id) const
{
    return m_actions.find(id);
}

bool WindowFiles::reported(const base::Done& done, const QString& title)
{
    if (!done) reportErrors(&m_window, title, {done.error()});
    return done.ok();
}

// A plant that lies in no project and has changes would be lost.
bool WindowFiles::leavePlant()
{
    emit leaving();
    if (!m_document.project()) {
        if (m_document.undoStack()->isClean() || m_document.undoStack()->count() == 0) return true;
        return mayLose(&m_window, tr("The plant “%1” is not in a project yet. Save it as a project (Ctrl+S) to keep "
                                     "it.")
                                      .arg(m_document.name()));
    }
    if (isChangedDemonstration() && !keepsNoDrafts())
        return move(app::freeDraftPath(m_document.name())) ||
               mayLose(&m_window, tr("What was changed in the demonstration could not be saved."));
    const base::Done saved = m_document.flush();
    if (saved) return true;
    return mayLose(&m_window, tr("The project could not be saved: %1").arg(app::sentence(saved.error())));
}

bool WindowFiles::ensureProject()
{
    if (m_document.project()) return true;
    return !keepsNoDrafts() && reported(m_document.createDraft(), tr("Save as project"));
}

// The first change of a plant without a project makes a draft, so that nothing that is done is ever kept nowhere.
void WindowFiles::keepFirstEdit()
{
    // Where the folder of drafts cannot be written the plant stays without a project, and closing asks.
    if (!m_document.project() && !keepsNoDrafts()) (void)m_document.createDraft();
}

bool WindowFiles::keepsNoDrafts() const
{
    return m_settings.flag(QStringLiteral("files/keep_no_drafts"), false);
}

bool WindowFiles::openExample(std::string_view id)
{
    if (!leavePlant() || !reported(m_document.newFromExample(id), tr("New from example"))) return false;
    emit opened();
    return true;
}

// What is not changed can be made again at any time.
bool WindowFiles::isChangedDemonstration() const
{
    return app::isDemonstration(m_document.path()) &&
           (m_document.undoStack()->index() > 0 || m_studies.undoStack()->index() > 0 ||
            m_analyse.undoStack()->index() > 0);
}

bool WindowFiles::move(const QString& path)
{
    const QString from = m_document.path();
    if (!reported(app::moveProject(m_document, path), tr("Save as project"))) return false;
    emit moved(from);
    return true;
}

void WindowFiles::addExamples(QMenu& menu)
{
    for (const app::ExampleEntry& example : app::exampleList())
        menu.addAction(QString::fromStdString(example.name), this, [this, id = example.id] { emit exampleAsked(id); });
}

void WindowFiles::showFileMenu(const QPoint& corner)
{
    QMenu menu(&m_window);
    menu.addAction(action("file.new"));
    addExamples(*menu.addMenu(tr("New from example")));
    menu.addAction(action("file.open"));
    menu.addSeparator();
    for (const char* id : {"file.save", "file.copy", "file.version", "file.back"}) menu.addAction(action(id));
    menu.addSeparator();
    for (const char* id : {"file.import", "file.recording", "file.export", "file.picture", "run.report"})
        menu.addAction(action(id));
    menu.addSeparator();
    for (const char* id : {"file.close", "file.quit"}) menu.addAction(action(id));
    const bool project = m_document.project();
    action("file.save")
        ->setEnabled(!project || app::isDraft(m_document.path()) || app::isDemonstration(m_document.path()));
    action("file.version")->setEnabled(project);
    action("file.back")->setEnabled(project);
    menu.exec(corner);
    for (const char* id : {"file.save", "file.version", "file.back"}) action(id)->setEnabled(true);
}

bool WindowFiles::isProblem(const QString& path)
{
    return (path.endsWith(QLatin1String(".yaml"), Qt::CaseInsensitive) ||
            path.endsWith(QLatin1String(".yml"), Qt::CaseInsensitive)) &&
           app::isProblemFile(path);
}

// JSON may be an instrument's result as well.
bool WindowFiles::isPlant(const QString& path)
{
    if (path.endsWith(QLatin1String(".titer"), Qt::CaseInsensitive)) return true;
    for (const char* model : {".xml", ".sbml"})
        if (path.endsWith(QLatin1String(model), Qt::CaseInsensitive)) return app::isSbmlFile(path);
    if (isProblem(path)) return true;
    return path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive) && !app::isAsmFile(path);
}

bool WindowFiles::open(const QString& path, base::Errors* errors)
{
    if (path.endsWith(QLatin1String(".lesson.json"), Qt::CaseInsensitive)) {
        emit lessonFound(path);
        return true;
    }
    if (path.endsWith(QLatin1String(".course.json"), Qt::CaseInsensitive)) {
        emit courseFound(path);
        return true;
    }
    if (!isPlant(path)) {
        // Everything else may be a recording; the sheet says what it is, or what is wrong with it.
        emit recordingFound(path);
        return true;
    }
    // Somebody who gets the errors back is nobody who can be asked for a place.
    if (!errors && isProblem(path)) return importProblem(path);
    if (!leavePlant()) return false;
    base::Errors faults;
    if (path.endsWith(QLatin1String(".titer"), Qt::CaseInsensitive)) {
        const base::Done done = m_document.openProject(path);
        if (!done) faults.push_back(done.error());
    } else {
        faults = m_document.openPlantFile(path);
    }
    if (!faults.empty()) {
        if (errors)
            *errors = std::move(faults);
        else
            refuse(path, faults);
        return false;
    }
    emit opened();
    return true;
}

void WindowFiles::refuse(const QString& path, const base::Errors& faults)
{
    reportErrors(&m_window, tr("“%1” could not be opened").arg(QFileInfo(path).fileName()), faults);
}

// A problem of PEtab becomes a project, since no plant file holds its fit; where that goes is asked once the problem was read,
// and may be the project that is open.
bool WindowFiles::importProblem(const QString& path)
{
    base::Errors errors;
    base::Notices notices;
    const app::PlantWithFits problem = app::readProblemFile(path, errors, notices);
    if (!errors.empty()) return refuse(path, errors), false;
    const std::string& name = problem.plant.name;
    const QString title = tr("A project for “%1” and its fit").arg(QString::fromStdString(name));
    const QFileInfo file(path);
    const QString project = askProject(title, file.absoluteDir().filePath(file.completeBaseName()));
    if (project.isEmpty() || !leavePlant()) return false;
    if (QFileInfo(m_document.path()) == QFileInfo(project) && !reported(m_document.closeProject(true), title))
        return false;
    notices.push_back(
        {"", base::say(CORE_TR("core", "The project holds the fit “{1}”. “titer-cli fit PROJECT --evaluate” says how "
                                       "likely its measurements are."),
                       name)});
    if (!reported(app::makeProject(project.toStdString(), model::writePlant(problem.plant), problem.fits, true),
                  title) ||
        !reported(m_document.openProject(project, std::move(notices)), title))
        return false;
    emit opened();
    return true;
}

void WindowFiles::choose()
{
    const QStringList filters{
        tr("All that Titer reads (%1)")
            .arg(QStringLiteral("*.titer *.plant.json *.json *.xml *.sbml *.yaml *.yml ") + app::recordingPatterns()),
        projectFilter(), plantFilter(), tr("Published models in SBML or PEtab (*.xml *.sbml *.yaml *.yml)"),
        tr("Recordings (%1)").arg(app::recordingPatterns())};
    const QString path = askOpenFile(&m_window, tr("Open"), filters.join(QStringLiteral(";;")));
    if (!path.isEmpty()) open(path);
}

void WindowFiles::chooseRecording()
{
    const QString path =
        askOpenFile(&m_window, tr("Import a recording"), tr("Recordings (%1)").arg(app::recordingPatterns()));
    if (!path.isEmpty()) open(path);
}

// Where a project of this name, which may have a folder before it, is written; empty where the person thought better of it.
QString WindowFiles::askProject(const QString& title, const QString& name)
{
    const QString ending = QStringLiteral("titer");
    return askWhereToSave(&m_window, title, name + u'.' + ending, projectFilter(), ending);
}

void WindowFiles::save()
{
    const QString before = m_document.path();
    const bool draft = m_document.project() && (app::isDemonstration(before) || app::isDraft(before));
    // A project is saved continuously; Ctrl+S then only makes sure at once.
    if (m_document.project() && !draft) return void(reported(m_document.flush(), tr("Save")));
    const QString path = askProject(tr("Save as project"), m_document.name());
    if (path.isEmpty()) return;
    if (draft)
        move(path);
    else
        reported(m_document.createProject(path, true), tr("Save as project"));
}

void WindowFiles::saveCopy()
{
    const QString path = askProject(tr("Save a copy"), tr("%1, copy").arg(m_document.name()));
    if (!path.isEmpty()) reported(m_copies.start(m_document, path), tr("Save a copy"));
}

void WindowFiles::exportPlant()
{
    const QString path =
        askWhereToSave(&m_window, tr("Export plant file"), m_document.name() + QStringLiteral(".plant.json"),
                       plantFilter(), QStringLiteral("plant.json"));
    if (!path.isEmpty()) reported(app::exportPlantFile(m_document, path), tr("Export plant file"));
}

void WindowFiles::nameVersion()
{
    const QString name = askText(&m_window, tr("Name this version"), tr("Name of the version"));
    if (!name.isEmpty()) reported(m_document.addVersion(name), tr("Name this version"));
}

void WindowFiles::goBackToVersion()
{
    const base::Result<std::vector<store::Version>> versions = m_document.versions();
    if (!versions) return reportErrors(&m_window, tr("Versions"), {versions.error()});
    QStringList names;
    for (const store::Version& version : *versions) {
        const QDateTime created =
            QDateTime::fromString(QString::fromStdString(version.created), Qt::ISODateWithMs).toLocalTime();
        const QString when = QLocale().toString(created, QLocale::ShortFormat);
        names << (version.automatic ? tr("%1, before the changes of a session").arg(when)
                                    : tr("%1, %2").arg(QString::fromStdString(version.name), when));
    }
    if (names.isEmpty())
        return reportErrors(
            &m_window, tr("Versions"),
            {{base::Code::Input, "",
              base::say(CORE_TR("core", "This project has no versions yet. Name one to return to it later."))}});
    const int chosen =
        askChoice(&m_window, tr("Back to a version"), tr("Undo leads back to the present state."), names);
    if (chosen >= 0)
        reported(m_document.restoreVersion((*versions)[std::size_t(chosen)].id, tr("Back to %1").arg(names[chosen])),
                 tr("Versions"));
}

} // namespace titer::window

#include "ui/window/moc_window_files.cpp"
