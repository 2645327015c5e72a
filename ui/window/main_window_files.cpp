// Files of the window: new, open, save, versions, and what is dropped on it.
#include "app/common/actions.h"
#include "app/common/lab_text.h"
#include "app/common/sentence.h"
#include "app/document/drafts.h"
#include "app/document/plant_files.h"
#include "ui/pages/data/import_sheet.h"
#include "ui/pages/design/design_page.h"
#include "ui/widgets/dialogs.h"
#include "ui/window/main_window.h"
#include "ui/window/top_bar.h"

#include <QAction>
#include <QDir>
#include <QDropEvent>
#include <QFileInfo>
#include <QLocale>
#include <QMenu>
#include <QMimeData>
#include <QUrl>

namespace titer::window {

using widgets::askChoice;
using widgets::askOpenFile;
using widgets::askSaveFile;
using widgets::askText;
using widgets::mayLose;
using widgets::tellErrors;

namespace {

QString projectFilter()
{
    return MainWindow::tr("Titer projects (*.titer)");
}
QString plantFilter()
{
    return MainWindow::tr("Plant files (*.plant.json *.json)");
}

// A project or a plant as text; JSON may be an instrument's result as well.
bool isPlantFile(const QString& path)
{
    if (path.endsWith(QLatin1String(".titer"), Qt::CaseInsensitive)) return true;
    return path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive) && !app::isAsmFile(path);
}

QStringList filesOf(const QMimeData* data)
{
    QStringList files;
    for (const QUrl& url : data->urls())
        if (url.isLocalFile()) files << url.toLocalFile();
    return files;
}

} // namespace

void MainWindow::bindFiles()
{
    bind("file.new", [this] {
        if (leavePlant() && told(m_work.document.newPlant({}), tr("New plant"))) showPage(QStringLiteral("design"));
    });
    bind("file.example", [this] { newMenu(mapToGlobal(rect().center())); });
    bind("file.open", [this] { chooseFile(); });
    bind("file.save", [this] { saveProject(); });
    bind("file.copy", [this] { saveCopy(); });
    bind("file.version", [this] { nameVersion(); });
    bind("file.back", [this] { backToVersion(); });
    bind("file.import", [this] {
        const QString path = askOpenFile(this, tr("Import plant file"), plantFilter());
        if (!path.isEmpty()) openFile(path);
    });
    bind("file.recording", [this] { chooseRecording(); });
    bind("file.export", [this] { exportPlant(); });
    bind("file.picture", [this] {
        showPage(QStringLiteral("design"));
        m_design->savePicture();
    });
    bind("file.close", [this] {
        if (leavePlant() && told(m_work.document.newPlant({}), tr("Close project")))
            showPage(QStringLiteral("welcome"));
    });
    bind("file.quit", [this] { close(); });
}

bool MainWindow::told(const base::Done& done, const QString& title)
{
    if (!done) tellErrors(this, title, {done.error()});
    return done.ok();
}

// A plant that lies in no project and has changes would be lost.
bool MainWindow::leavePlant()
{
    app::Document& document = m_work.document;
    if (!document.project()) {
        if (document.undoStack()->isClean() || document.undoStack()->count() == 0) return true;
        return mayLose(this, tr("The plant “%1” lies in no project yet. Save it as a project (Ctrl+S) to keep it.")
                                 .arg(document.name()));
    }
    const base::Done saved = document.flush();
    if (saved) return true;
    return mayLose(this, tr("The project could not be saved: %1").arg(app::sentence(saved.error())));
}

bool MainWindow::openExample(std::string_view id)
{
    if (!leavePlant() || !told(m_work.document.newFromExample(id), tr("New from example"))) return false;
    return showPage(QStringLiteral("design"));
}

void MainWindow::newMenu(const QPoint& corner)
{
    QMenu menu(this);
    menu.addAction(action("file.new"));
    menu.addSection(tr("From an example"));
    for (const app::ExampleEntry& example : app::exampleList())
        menu.addAction(QString::fromStdString(example.name), this, [this, id = example.id] { openExample(id); });
    menu.exec(corner);
}

void MainWindow::fileMenu()
{
    QMenu menu(this);
    menu.addAction(action("file.new"));
    QMenu* examples = menu.addMenu(tr("New from example"));
    for (const app::ExampleEntry& example : app::exampleList())
        examples->addAction(QString::fromStdString(example.name), this, [this, id = example.id] { openExample(id); });
    menu.addAction(action("file.open"));
    menu.addSeparator();
    for (const char* id : {"file.save", "file.copy", "file.version", "file.back"}) menu.addAction(action(id));
    menu.addSeparator();
    for (const char* id : {"file.import", "file.recording", "file.export", "file.picture"}) menu.addAction(action(id));
    menu.addSeparator();
    for (const char* id : {"file.close", "file.quit"}) menu.addAction(action(id));
    const bool project = m_work.document.project();
    action("file.save")->setEnabled(!project || app::isDraft(m_work.document.path()));
    action("file.version")->setEnabled(project);
    action("file.back")->setEnabled(project);
    menu.exec(m_bar->fileCorner());
    for (const char* id : {"file.save", "file.version", "file.back"}) action(id)->setEnabled(true);
}

bool MainWindow::openFile(const QString& path, base::Errors* errors)
{
    if (!isPlantFile(path)) {
        // Everything else may be a recording; the sheet says what it is, or what is wrong with it.
        m_import->open(path);
        return true;
    }
    if (!leavePlant()) return false;
    base::Errors faults;
    if (path.endsWith(QLatin1String(".titer"), Qt::CaseInsensitive)) {
        const base::Done opened = m_work.document.openProject(path);
        if (!opened) faults.push_back(opened.error());
    } else {
        faults = m_work.document.openPlantFile(path);
    }
    if (!faults.empty()) {
        if (errors)
            *errors = std::move(faults);
        else
            tellErrors(this, tr("“%1” could not be opened").arg(QFileInfo(path).fileName()), faults);
        return false;
    }
    return showPage(QStringLiteral("design"));
}

void MainWindow::chooseFile()
{
    const QStringList filters{tr("All that Titer reads (*.titer *.plant.json *.json *.csv *.tsv *.txt *.dat *.xlsx)"),
                              projectFilter(), plantFilter(), tr("Recordings (*.csv *.tsv *.txt *.dat *.xlsx *.json)")};
    const QString path = askOpenFile(this, tr("Open"), filters.join(QStringLiteral(";;")));
    if (!path.isEmpty()) openFile(path);
}

void MainWindow::chooseRecording()
{
    const QString path =
        askOpenFile(this, tr("Import a recording"), tr("Recordings (*.csv *.tsv *.txt *.dat *.xlsx *.json)"));
    if (!path.isEmpty()) openFile(path);
}

void MainWindow::saveProject()
{
    const bool draft = m_work.document.project() && app::isDraft(m_work.document.path());
    // A project is saved continuously; Ctrl+S then only makes sure at once.
    if (m_work.document.project() && !draft) return void(told(m_work.document.flush(), tr("Save")));
    QString path =
        askSaveFile(this, tr("Save as project"), projectFilter(), m_work.document.name() + QStringLiteral(".titer"));
    if (path.isEmpty()) return;
    if (QFileInfo(path).suffix().isEmpty()) path += QStringLiteral(".titer");
    told(draft ? m_work.document.continueIn(path) : m_work.document.createProject(path, true), tr("Save as project"));
}

void MainWindow::saveCopy()
{
    QString path = askSaveFile(this, tr("Save a copy"), projectFilter(),
                               tr("%1, copy").arg(m_work.document.name()) + QStringLiteral(".titer"));
    if (path.isEmpty()) return;
    if (QFileInfo(path).suffix().isEmpty()) path += QStringLiteral(".titer");
    told(m_work.document.saveCopy(path), tr("Save a copy"));
}

void MainWindow::exportPlant()
{
    QString path = askSaveFile(this, tr("Export plant file"), plantFilter(),
                               m_work.document.name() + QStringLiteral(".plant.json"));
    if (path.isEmpty()) return;
    if (QFileInfo(path).suffix().isEmpty()) path += QStringLiteral(".plant.json");
    told(m_work.document.exportPlantFile(path), tr("Export plant file"));
}

void MainWindow::nameVersion()
{
    const QString name = askText(this, tr("Name this version"), tr("Name of the version"));
    if (!name.isEmpty()) told(m_work.document.addVersion(name), tr("Name this version"));
}

void MainWindow::backToVersion()
{
    const base::Result<std::vector<store::Version>> versions = m_work.document.versions();
    if (!versions) return tellErrors(this, tr("Versions"), {versions.error()});
    QStringList names;
    for (const store::Version& version : *versions) {
        const QDateTime created =
            QDateTime::fromString(QString::fromStdString(version.created), Qt::ISODateWithMs).toLocalTime();
        const QString when = QLocale().toString(created, QLocale::ShortFormat);
        names << (version.automatic ? tr("%1, before the changes of a session").arg(when)
                                    : tr("%1, %2").arg(QString::fromStdString(version.name), when));
    }
    if (names.isEmpty())
        return tellErrors(
            this, tr("Versions"),
            {{base::Code::Input, "",
              base::say(CORE_TR("core", "This project has no versions yet. Name one to come back to it."))}});
    const int chosen = askChoice(this, tr("Back to a version"), tr("Undo leads back to the present state."), names);
    if (chosen >= 0)
        told(m_work.document.restoreVersion((*versions)[std::size_t(chosen)].id, tr("Back to %1").arg(names[chosen])),
             tr("Versions"));
}

// The first change of a plant without a project makes a draft, so that nothing that is done is ever kept nowhere.
void MainWindow::keepFirstEdit()
{
    app::Document& document = m_work.document;
    if (document.project() || (document.undoStack()->count() == 0 && m_bench.studies().undoStack()->count() == 0) ||
        m_work.settings.flag(QStringLiteral("files/keep_no_drafts"), false))
        return;
    // Where the folder of drafts cannot be written the plant stays without a project, and closing asks.
    (void)document.createDraft();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!filesOf(event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const QStringList files = filesOf(event->mimeData());
    if (files.isEmpty()) return;
    event->acceptProposedAction();
    openFiles(files);
}

// One plant at most, since it takes the place of what is open; then each recording, one after the other.
void MainWindow::openFiles(const QStringList& paths)
{
    m_toOpen.clear();
    QString plant;
    for (const QString& path : paths) {
        if (!isPlantFile(path))
            m_toOpen.append(path);
        else if (plant.isEmpty())
            plant = path;
        else
            m_bar->setProject(m_work.document.name(),
                              tr("“%1” was left out: one plant at a time.").arg(QFileInfo(path).fileName()), true);
    }
    if (!plant.isEmpty() && !openFile(plant)) return;
    // One recording is laid over the plant; several are looked at.
    if (m_toOpen.size() > 1) showPage(QStringLiteral("data"));
    openNext();
}

void MainWindow::openNext()
{
    if (!m_toOpen.isEmpty()) openFile(m_toOpen.takeFirst());
}

} // namespace titer::window
