// Copies of a project for somebody else: at once as it is now, then, in the background, what was recorded for it and the tables of its
// recordings that lie next to it.
//
//   copies.start(document, "for-anna.titer");      signals changed(), copied(path), failed(error)
#pragma once

#include "app/common/background_task.h"
#include "app/document/document.h"

#include <QObject>

#include <deque>
#include <string>

namespace titer::app {

// [gui] It goes on whatever becomes of the project.
class ProjectCopies : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    // An error where the copy cannot be written, or recorded data lie at its place already: nothing was done then. A project of which nothing
    // was recorded is whole at once.
    base::Done start(Document& document, const QString& path);
    // All of them; each says that it was, and leaves its project without recorded data.
    void stop() { m_task.interrupt(); }
    bool isRunning() const { return !m_paths.empty(); }
    // Of the one under way.
    const std::string& path() const { return m_paths.front(); }
    double done() const { return m_done; } // 0 to 1

signals:
    void changed(); // one begins, has come further or is over
    void copied(const std::string& path);
    void failed(const titer::base::Error& error);

private:
    void setDone(double done);
    void end(const base::Done& done);

    std::deque<std::string> m_paths; // that are not over
    double m_done = 0.0;
    BackgroundTask m_task;
};

} // namespace titer::app
