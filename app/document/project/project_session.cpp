// Queues work for the thread of a project's file.
#include "app/document/project/project_session.h"

namespace titer::app {

ProjectSession::ProjectSession(store::ProjectFile file, QObject* parent)
    : QObject(parent)
    , m_path(file.path())
    , m_writable(file.writable())
    , m_whyReadOnly(file.whyReadOnly())
    , m_notices(file.notices())
    , m_file(std::move(file))
{
    m_task.passGates();
}

ProjectSession::~ProjectSession()
{
    (void)close();
}

base::Done ProjectSession::write(store::ProjectFile& file, const State& state)
{
    const base::Result<std::int64_t> saved = file.savePlant(model::writePlant(state.flowsheet));
    if (!saved) return saved.error();
    // Written only where they changed: most edits are of the plant.
    const base::Result<std::vector<store::PoolCut>> present = file.pools();
    return present && *present == state.pools ? base::done() : file.savePools(state.pools);
}

void ProjectSession::save(State state, quint64 edit)
{
    m_waiting = Waiting{std::move(state), edit};
    if (!m_saving) saveNext();
}

void ProjectSession::saveNext()
{
    if (!m_waiting) return;
    m_saving = true;
    auto next = std::make_shared<const Waiting>(std::move(*m_waiting));
    m_waiting.reset();
    m_task.add([this, next](const std::stop_token&, const BackgroundTask::Report&) -> BackgroundTask::Reported {
        const base::Done saved = write(m_file, next->state);
        std::optional<base::Error> error;
        if (!saved) error = saved.error();
        return [this, edit = next->edit, error] { finished(edit, error); };
    });
}

void ProjectSession::finished(quint64 edit, const std::optional<base::Error>& error)
{
    m_saving = false;
    if (error)
        emit saveFailed(edit, *error);
    else
        emit saved(edit);
    if (!m_saving) saveNext();
}

void ProjectSession::post(std::function<void(store::ProjectFile&)> act)
{
    if (m_closed) return;
    m_task.add([this, act = std::move(act)](const std::stop_token&,
                                            const BackgroundTask::Report&) -> BackgroundTask::Reported {
        const std::int64_t before = m_file.written();
        act(m_file);
        if (m_file.written() == before) return [] {};
        return [this] { emit written(); };
    });
}

base::Done ProjectSession::close()
{
    if (m_closed) return base::done();
    const std::optional<Waiting> last = std::exchange(m_waiting, std::nullopt);
    base::Done done = ask([&last](store::ProjectFile& file) -> base::Done {
        const base::Done written = last ? write(file, last->state) : base::done();
        base::Done closed = file.close();
        return written ? closed : written;
    });
    m_closed = true;
    return done;
}

} // namespace titer::app

#include "app/document/project/moc_project_session.cpp"
