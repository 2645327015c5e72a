#include "app/session/journal_files.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QUuid>

#include <cstdio>

namespace titer::app {

namespace {

// Next to it, so that it is held until the file has gone.
QString journalLock(const QString& file)
{
    return file + QStringLiteral(".lock");
}

} // namespace

bool replaceJournal(const QString& path, const QByteArray& text)
{
    const QString beside = path + QStringLiteral(".new");
    QFile file(beside);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate)) return false;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    const bool written = file.write(text) == text.size() && file.flush();
    file.close();
    return written && std::rename(QFile::encodeName(beside).constData(), QFile::encodeName(path).constData()) == 0;
}

// A journal whose lock can be had belongs to nobody who lives.
std::vector<std::pair<QString, QByteArray>> deadJournals(const QString& folderPath, const QString& pattern)
{
    std::vector<std::pair<QString, QByteArray>> dead;
    const QDir folder(folderPath);
    for (const QString& name : folder.entryList({pattern}, QDir::Files)) {
        const QString path = folder.filePath(name);
        QLockFile lock(journalLock(path));
        lock.setStaleLockTime(0);
        if (!lock.tryLock()) continue;
        QFile file(path);
        dead.emplace_back(path, file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    }
    return dead;
}

OwnJournal ownJournal(const QString& folder, const QString& kind)
{
    OwnJournal own;
    const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    own.path = QDir(folder).filePath(QStringLiteral("%1-%2.json").arg(kind, name));
    own.lock = std::make_shared<QLockFile>(journalLock(own.path));
    own.lock->setStaleLockTime(0);
    if (!own.lock->tryLock()) own.path.clear();
    return own;
}

} // namespace titer::app
