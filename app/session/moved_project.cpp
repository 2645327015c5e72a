#include "app/session/moved_project.h"

#include "app/analyse/analyse_setup.h"
#include "app/document/project/drafts.h"
#include "app/live/access/named_files.h"
#include "app/live/data_sources.h"
#include "core/store/history/backup/backup.h"
#include "core/store/history/files/history_index.h"
#include "core/store/project_lock.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <filesystem>

namespace titer::app {

using base::Code;
using base::Done;
using base::Error;
using base::say;

namespace {

namespace fs = std::filesystem;

// At once where both lie on one disk and the one before is not needed any more.
Done bring(const std::string& from, const std::string& to, bool mayGo)
{
    std::error_code fault;
    if (mayGo) fs::rename(store::historyFolder(from), store::historyFolder(to), fault);
    return mayGo && !fault ? base::done() : store::copyHistory(from, to);
}

} // namespace

std::vector<TableCopy> tablesToCopy(ProjectSession& project, const QString& before, const QString& path)
{
    const QDir from = QFileInfo(before).absoluteDir(), to = QFileInfo(path).absoluteDir();
    std::vector<TableCopy> tables;
    const auto take = [&](const QString& named) {
        const QString table = QDir::cleanPath(named), target = to.filePath(table);
        const bool isNextToIt = QDir::isRelativePath(table) && !table.startsWith(QLatin1String(".."));
        if (isNextToIt && !to.exists(table) && std::ranges::find(tables, target, &TableCopy::to) == tables.end())
            tables.push_back({from.filePath(table), target});
    };
    // What cannot be read of the project its pages say.
    if (const auto recordings = project.ask([](store::ProjectFile& file) { return file.recordings(); }))
        for (const store::Recording& recording : *recordings) take(QString::fromStdString(recording.path));
    const auto analysed = project.ask([](store::ProjectFile& file) { return file.setting(analyseSetupKey); });
    if (analysed && *analysed) {
        const AnalyseSetup setup = readSetup(**analysed, before.toStdString());
        for (const TableSource* source : {&setup.table, &setup.fresh})
            if (source->kind == TableSource::Kind::File)
                take(from.relativeFilePath(QString::fromStdString(source->place)));
        if (!setup.model.empty()) take(from.relativeFilePath(QString::fromStdString(setup.model)));
    }
    return tables;
}

void copyTables(const std::vector<TableCopy>& tables)
{
    for (const TableCopy& table : tables) {
        QDir().mkpath(QFileInfo(table.to).path());
        QFile::copy(table.from, table.to);
    }
}

Done checkNoHistory(const std::string& project)
{
    const std::string target = store::historyFolder(project);
    std::error_code ignored;
    if (!fs::exists(target, ignored)) return base::done();
    return Error{Code::Input, project,
                 say(CORE_TR("core", "Data that were recorded for another project lie at this place already: {1}. "
                                     "Choose another name."),
                     target)};
}

Done moveProject(Document& document, const QString& path)
{
    const QString before = document.path();
    const std::string from = before.toStdString(), to = QFileInfo(path).absoluteFilePath().toStdString();
    const fs::path recorded = store::historyFolder(from), target = store::historyFolder(to);
    std::error_code ignored;
    if (!fs::is_directory(target.parent_path(), ignored)) return document.continueIn(path); // which says so
    const bool isRecorded = store::HistoryIndex::isThere(recorded.string());
    if (isRecorded)
        if (const Done free = checkNoHistory(to); !free) return free;
    if (isRecorded && !endRecorderOf(from))
        return Error{Code::Io, from,
                     say(CORE_TR("core", "The recorder of this project could not be ended. Stop recording on the page "
                                         "Data first."))};
    if (isRecorded)
        if (const Done brought = bring(from, to, isDraft(before)); !brought) return brought;
    copyTables(tablesToCopy(*document.project(), before, path));
    // Whoever reads a list when told of the new project may read its files by then. Where that cannot be kept, the page Data asks for each
    // file again.
    const Done moved = document.continueIn(path, [&] { (void)moveReading(from, to, isDraft(before)); });
    if (moved && isDraft(before)) fs::remove_all(recorded, ignored);
    if (!moved && isRecorded) {
        if (!fs::exists(recorded, ignored)) fs::rename(target, recorded, ignored);
        fs::remove_all(target, ignored);
    }
    return moved;
}

} // namespace titer::app
