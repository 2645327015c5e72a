#include "ui/window/window_drops.h"

#include "app/document/stored_fits.h"
#include "ui/window/window_files.h"

#include <QDir>
#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace titer::window {

namespace {

QStringList filesOf(const QMimeData* data)
{
    QStringList files;
    for (const QUrl& url : data->urls())
        if (url.isLocalFile()) files << url.toLocalFile();
    return files;
}

} // namespace

WindowDrops::WindowDrops(QWidget& window, WindowFiles& files)
    : m_window(window)
    , m_files(files)
{
    window.setAcceptDrops(true);
    window.installEventFilter(this);
    connect(&files, &WindowFiles::opened, this, &WindowDrops::letGo);
    connect(&files, &WindowFiles::closed, this, &WindowDrops::letGo);
}

// What still waits was dropped on the plant that is left.
void WindowDrops::letGo()
{
    QStringList names;
    for (const QString& path : std::exchange(m_toOpen, {})) names << QFileInfo(path).fileName();
    if (!names.isEmpty())
        emit leftOut(tr("Not imported, since another plant was opened: %1.", "names of files")
                         .arg(names.join(QStringLiteral(", "))));
}

bool WindowDrops::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_window && event->type() == QEvent::DragEnter) {
        auto* drag = static_cast<QDragEnterEvent*>(event);
        if (!filesOf(drag->mimeData()).isEmpty()) drag->acceptProposedAction();
        return true;
    }
    if (watched == &m_window && event->type() == QEvent::Drop) {
        auto* drop = static_cast<QDropEvent*>(event);
        const QStringList files = filesOf(drop->mimeData());
        if (!files.isEmpty()) {
            drop->acceptProposedAction();
            openAll(files);
        }
        return true;
    }
    return QObject::eventFilter(watched, event);
}

// One plant at most, since it takes the place of what is open; then each recording, one after the other.
void WindowDrops::openAll(const QStringList& paths)
{
    QStringList recordings;
    QString plant;
    // A problem brings its model and tables along, wherever it stands among them.
    const auto problem = std::find_if(paths.begin(), paths.end(), WindowFiles::isProblem);
    const QStringList along = problem == paths.end() ? QStringList() : app::filesOfProblem(*problem);
    if (problem != paths.end()) plant = *problem;
    for (const QString& path : paths) {
        if (along.contains(QDir::cleanPath(path))) continue;
        if (!WindowFiles::isPlant(path))
            recordings.append(path);
        else if (plant.isEmpty())
            plant = path;
        else
            emit leftOut(tr("“%1” was ignored: open one plant at a time.").arg(QFileInfo(path).fileName()));
    }
    m_toOpen.clear();
    if (!plant.isEmpty() && !m_files.open(plant)) return;
    m_toOpen = recordings;
    // One recording is laid over the plant; several are looked at.
    if (m_toOpen.size() > 1) emit severalFound();
    openNext();
}

void WindowDrops::openNext()
{
    if (!m_toOpen.isEmpty()) m_files.open(m_toOpen.takeFirst());
}

} // namespace titer::window

#include "ui/window/moc_window_drops.cpp"
