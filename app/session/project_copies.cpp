#include "app/session/project_copies.h"

#include "app/live/history/file_export.h"
#include "app/session/moved_project.h"
#include "core/store/history/backup/backup.h"
#include "core/store/history/files/history_index.h"

#include <QFileInfo>

#include <filesystem>

namespace titer::app {

using base::Code;
using base::Done;
using base::Error;
using base::say;
using Report = BackgroundTask::Report;
using Reported = BackgroundTask::Reported;

Done ProjectCopies::start(Document& document, const QString& path)
{
    const QString before = document.path();
    const std::string from = before.toStdString(), to = QFileInfo(path).absoluteFilePath().toStdString();
    const bool isRecorded = !from.empty() && store::HistoryIndex::isThere(store::historyFolder(from));
    if (isRecorded)
        if (const Done free = checkNoHistory(to); !free) return free;
    if (const Done saved = document.saveCopy(path); !saved) return saved;
    if (from.empty()) return base::done();
    const std::vector<TableCopy> tables = tablesToCopy(*document.project(), before, path);
    if (!isRecorded && tables.empty()) return base::done();
    m_paths.push_back(to);
    m_task.add([this, from, to, tables](const std::stop_token& stop, const Report& report) -> Reported {
        const auto progress = nowAndThen([this, report](double done) { report([this, done] { setDone(done); }); });
        copyTables(tables);
        const Done done = store::copyHistory(from, to, {progress, stop});
        if (done || !stop.stop_requested()) return [this, done] { end(done); };
        return [this, to] {
            end(Error{Code::Io, to,
                      say(CORE_TR("core", "The copy was stopped: it is the project without its recorded data."))});
        };
    });
    emit changed();
    return base::done();
}

void ProjectCopies::setDone(double done)
{
    m_done = done;
    emit changed();
}

void ProjectCopies::end(const Done& done)
{
    const std::string path = m_paths.front();
    m_paths.pop_front();
    setDone(0.0);
    if (done)
        emit copied(path);
    else
        emit failed(done.error());
}

} // namespace titer::app

#include "app/session/moc_project_copies.cpp"
