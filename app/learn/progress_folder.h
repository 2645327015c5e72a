// A folder with the progress of learners, read again as they go on: that of a workshop, or one that is shared. Nothing is
// written there.
//
//   ProgressFolder folder;  folder.watch("/shared/workshop");   changed() once it has been read, and when files change
//   folder.overview(), folder.errors(), folder.fault()
#pragma once

#include "app/common/background_task.h"
#include "core/lessons/overview.h"

#include <QDateTime>
#include <QObject>
#include <QString>
#include <QTimer>

#include <memory>

namespace titer::app {

// The files of progress (*.json, titer.progress/1) in a folder and in those of its learners and their lessons, by name;
// others are passed over. One that cannot be read is an error, and the others count. A folder that cannot be read is an
// error without files. [any]
std::vector<lessons::ProgressFile> readProgressFiles(const QString& folder, base::Errors& errors);

// [gui]
class ProgressFolder : public QObject {
    Q_OBJECT

public:
    explicit ProgressFolder(QObject* parent = nullptr);

    void watch(const QString& folder);
    // At once, and not with the next look at it.
    void readNow();

    const QString& folder() const { return m_folder; }
    // What was read last; a folder that vanishes leaves it as it is.
    const lessons::Overview& overview() const { return m_overview; }
    // Of single files, at FILE/PATH.
    const base::Errors& errors() const { return m_errors; }
    // Why the folder cannot be read now; nothing while it can.
    const std::optional<base::Error>& fault() const { return m_fault; }
    QDateTime readAt() const { return m_readAt; } // invalid before the first time

signals:
    void changed();

private:
    struct Look;
    void look();
    void take(const std::shared_ptr<const Look>& look);

    QString m_folder;
    QString m_stamp; // of the files that were read: names, sizes, times
    lessons::Overview m_overview;
    base::Errors m_errors;
    std::optional<base::Error> m_fault;
    QDateTime m_readAt;
    QTimer m_again;
    bool m_looking = false;
    BackgroundTask m_task; // goes first: it waits for what is under way
};

} // namespace titer::app
