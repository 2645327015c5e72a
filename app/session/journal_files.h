// Files of journals: each next to a lock of the process that keeps it, so that one left behind by a process that is gone
// is found. [any]
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>
#include <utility>
#include <vector>

class QLockFile;

namespace titer::app {

// As a whole or not at all. Not forced onto the disk: it shall outlive the process, and the project outlives the
// machine.
bool replaceJournal(const QString& path, const QByteArray& text);
// Paths and texts of those that belong to nobody who lives, by their names.
std::vector<std::pair<QString, QByteArray>> deadJournals(const QString& folder, const QString& pattern);

// A file of one's own in the folder, "window-UUID.json", and its lock; an empty path where that cannot be had.
struct OwnJournal {
    QString path;
    std::shared_ptr<QLockFile> lock;
};
OwnJournal ownJournal(const QString& folder, const QString& kind);

} // namespace titer::app
