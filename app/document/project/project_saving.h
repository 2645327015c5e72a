// A document that is edited, saved into its project: soon after a change, and again where that failed.
#pragma once

#include "app/document/project/project_session.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace titer::app {

// [gui]
class ProjectSaving : public QObject {
    Q_OBJECT

public:
    enum class State {
        NoFile,  // nowhere to save to yet
        Saved,   // on the disk
        Saving,  // changed, about to be saved
        Failed,  // the last attempt failed; it is tried again
        ReadOnly // changes stay in memory
    };
    // Of what is edited, as it is now.
    using Now = std::function<ProjectSession::State()>;

    explicit ProjectSaving(Now now);

    // nullptr without a file.
    ProjectSession* project() const { return m_project.get(); }
    // Whether there is one that takes changes.
    bool isWritable() const { return m_project && m_project->writable(); }
    // What is edited stands in it, and goes on in it.
    void goOnIn(std::unique_ptr<ProjectSession> project);
    std::unique_ptr<ProjectSession> letGo();
    // The plant file of now is kept as an automatic version before the first change.
    void setStateOfOpening(std::string plant) { m_stateOfOpening = std::move(plant); }
    void keepStateOfOpening();

    // Something is other than it was saved.
    void count() { ++m_change; }
    void saveSoon();
    // At once, and waits for it.
    base::Done flush();
    State state() const;
    // Why it failed last.
    const std::optional<base::Error>& error() const { return m_error; }

signals:
    void changed(); // state(), or what is in the project

private:
    void saveNow();

    static constexpr int saveDelay = 300;   // [ms] after the first change that is not saved
    static constexpr int retryDelay = 5000; // [ms] after a failure

    Now m_now;
    std::unique_ptr<ProjectSession> m_project;
    quint64 m_change = 0, m_savedChange = 0;
    std::optional<base::Error> m_error;
    QTimer m_timer;
    std::string m_stateOfOpening; // empty once it is kept
};

} // namespace titer::app
