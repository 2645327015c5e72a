// An open project: its file lives on a thread of its own, so that a slow disk never holds up the window.
#pragma once

#include "app/common/background_task.h"
#include "core/base/result.h"
#include "core/model/flowsheet.h"
#include "core/store/project_file.h"

#include <QObject>
#include <QSemaphore>

#include <functional>
#include <memory>
#include <optional>
#include <type_traits>
#include <vector>

namespace titer::app {

// [gui] The file itself is touched by its thread alone.
class ProjectSession : public QObject {
    Q_OBJECT

public:
    explicit ProjectSession(store::ProjectFile file, QObject* parent = nullptr);
    ~ProjectSession() override;

    const std::string& path() const { return m_path; }
    bool writable() const { return m_writable; }
    const std::optional<base::Sentence>& whyReadOnly() const { return m_whyReadOnly; }
    const base::Notices& notices() const { return m_notices; } // of opening

    // What is edited and saved together.
    struct State {
        model::Flowsheet flowsheet;
        std::vector<store::PoolCut> pools;
    };
    // Saves it soon; of those that wait, the newest is saved. `edit` comes back with saved() or saveFailed().
    void save(State state, quint64 edit);
    // Writes it into a file at once.
    static base::Done write(store::ProjectFile& file, const State& state);
    bool isSaving() const { return m_saving; }

    // Runs `act` on the file's thread, after everything that was asked for before, without waiting.
    void post(std::function<void(store::ProjectFile&)> act);
    // The same, and waits for what it returns.
    template <class Act> auto ask(Act act) -> std::invoke_result_t<Act, store::ProjectFile&>
    {
        std::optional<std::invoke_result_t<Act, store::ProjectFile&>> answer;
        QSemaphore answered;
        post([&](store::ProjectFile& file) {
            answer.emplace(act(file));
            answered.release();
        });
        answered.acquire();
        return std::move(*answer);
    }

    // Writes what waits, and leaves a file that stands alone.
    base::Done close();

signals:
    void saved(quint64 edit);
    void saveFailed(quint64 edit, const titer::base::Error& error);
    void written(); // by post() or ask(): studies, boards, alarms, settings

private:
    void saveNext();
    void finished(quint64 edit, const std::optional<base::Error>& error);

    struct Waiting {
        State state;
        quint64 edit = 0;
    };

    std::string m_path;
    bool m_writable = false;
    std::optional<base::Sentence> m_whyReadOnly;
    base::Notices m_notices;
    std::optional<Waiting> m_waiting;
    bool m_saving = false;
    bool m_closed = false;
    store::ProjectFile m_file; // [worker]
    BackgroundTask m_task;
};

} // namespace titer::app
