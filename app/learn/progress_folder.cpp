#include "app/learn/progress_folder.h"

#include "app/common/sentence.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace titer::app {

using base::say;

namespace {

constexpr int lookAgain = 2000;                // [ms]; shared folders do not say when files change
constexpr int maxDepth = 3;                    // folder / learner / lesson / progress.json
constexpr qint64 maxProgressSize = 16'000'000; // [bytes]

base::Error folderError(const QString& folder, const QString& why)
{
    return {base::Code::Io, QDir::toNativeSeparators(folder).toStdString(),
            say(CORE_TR("core", "This folder cannot be read: {1}. Check whether it is still there, and whether you may "
                                "read it."),
                why.toStdString())};
}

// Why a folder cannot be read; empty where it can.
QString whyNot(const QString& folder)
{
    const QFileInfo info(folder);
    if (!info.exists()) return app::label(CORE_TR("core", "it does not exist"));
    if (!info.isDir()) return app::label(CORE_TR("core", "it is a file"));
    return info.isReadable() ? QString() : app::label(CORE_TR("core", "you have no permission"));
}

// Files that may hold progress, by name, from the folder on.
void gather(const QDir& folder, const QString& below, int depth, QStringList& files)
{
    for (const QFileInfo& entry :
         folder.entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDir::Name)) {
        const QString name = below + entry.fileName();
        if (entry.isDir() && depth < maxDepth) gather(QDir(entry.filePath()), name + u'/', depth + 1, files);
        if (entry.isFile() && entry.suffix() == QLatin1String("json")) files << name;
    }
}

QStringList progressNames(const QString& folder)
{
    QStringList files;
    gather(QDir(folder), {}, 1, files);
    return files;
}

QString stampOf(const QString& folder, const QStringList& names)
{
    QString stamp = folder;
    for (const QString& name : names) {
        const QFileInfo file(QDir(folder).filePath(name));
        stamp += QStringLiteral("\n%1 %2 %3").arg(name).arg(file.size()).arg(file.lastModified().toMSecsSinceEpoch());
    }
    return stamp;
}

void readOne(const QString& folder, const QString& name, std::vector<lessons::ProgressFile>& files,
             base::Errors& errors)
{
    QFile file(QDir(folder).filePath(name));
    const std::string where = name.toStdString();
    if (!file.open(QIODevice::ReadOnly)) {
        errors.push_back({base::Code::Io, where,
                          say(CORE_TR("core", "This file cannot be read: {1}."), file.errorString().toStdString())});
        return;
    }
    if (file.size() > maxProgressSize) return; // nobody's progress
    const std::string text = file.readAll().toStdString();
    if (text.find(lessons::progressFormat) == std::string::npos) return;
    base::Errors faults;
    lessons::Progress progress = lessons::readProgress(text, faults);
    for (base::Error& error : faults) error.where = where + (error.where.empty() ? "" : "/" + error.where);
    if (faults.empty()) files.push_back({where, std::move(progress)});
    errors.insert(errors.end(), faults.begin(), faults.end());
}

} // namespace

std::vector<lessons::ProgressFile> readProgressFiles(const QString& folder, base::Errors& errors)
{
    std::vector<lessons::ProgressFile> files;
    if (const QString why = whyNot(folder); !why.isEmpty()) {
        errors.push_back(folderError(folder, why));
        return files;
    }
    for (const QString& name : progressNames(folder)) readOne(folder, name, files, errors);
    return files;
}

// What one look at the folder found.
struct ProgressFolder::Look {
    std::optional<base::Error> fault = {};
    QString stamp = {};
    bool isOther = false; // files changed: they were read
    lessons::Overview overview = {};
    base::Errors errors = {};
};

ProgressFolder::ProgressFolder(QObject* parent)
    : QObject(parent)
{
    m_again.setInterval(lookAgain);
    connect(&m_again, &QTimer::timeout, this, &ProgressFolder::look);
}

void ProgressFolder::watch(const QString& folder)
{
    m_folder = QFileInfo(folder).absoluteFilePath();
    m_stamp.clear();
    m_overview = {};
    m_errors.clear();
    m_fault.reset();
    m_readAt = {};
    m_looking = false;
    m_again.start();
    look();
}

void ProgressFolder::readNow()
{
    m_stamp.clear();
    look();
}

// A network folder may take long to answer, or not answer at all: no second look while one is under way.
void ProgressFolder::look()
{
    if (m_looking || m_folder.isEmpty()) return;
    m_looking = true;
    m_task.start([this, folder = m_folder, before = m_stamp](const std::stop_token&, const BackgroundTask::Report&) {
        auto look = std::make_shared<Look>();
        if (const QString why = whyNot(folder); !why.isEmpty()) {
            look->fault = folderError(folder, why);
        } else {
            const QStringList names = progressNames(folder);
            look->stamp = stampOf(folder, names);
            look->isOther = look->stamp != before;
            std::vector<lessons::ProgressFile> files;
            if (look->isOther)
                for (const QString& name : names) readOne(folder, name, files, look->errors);
            look->overview = lessons::overviewOf(std::move(files));
        }
        return BackgroundTask::Reported([this, look] { take(look); });
    });
}

void ProgressFolder::take(const std::shared_ptr<const Look>& look)
{
    m_looking = false;
    const bool wasAway = m_fault.has_value();
    m_fault = look->fault;
    if (look->isOther) {
        m_stamp = look->stamp;
        m_overview = look->overview;
        m_errors = look->errors;
    }
    if (!m_fault) m_readAt = QDateTime::currentDateTime();
    if (look->isOther || wasAway != m_fault.has_value()) emit changed();
}

} // namespace titer::app

#include "app/learn/moc_progress_folder.cpp"
