// Sources of a project.
#include "app/live/data_sources.h"

#include "core/store/project_lock.h"

#include <QElapsedTimer>
#include <QThread>

#include <algorithm>
#include <csignal>

#include <unistd.h>

namespace titer::app {

DataSources::DataSources(Document& document, QObject* parent)
    : QObject(parent)
    , m_document(document)
{
    QObject::connect(&document, &Document::projectChanged, this, &DataSources::load);
    load();
}

const connect::Source* DataSources::find(const std::string& id) const
{
    const auto found =
        std::find_if(m_list.begin(), m_list.end(), [&](const connect::Source& source) { return source.id == id; });
    return found == m_list.end() ? nullptr : &*found;
}

bool DataSources::writable() const
{
    return m_document.project() && m_document.project()->writable();
}

void DataSources::load()
{
    m_list.clear();
    if (ProjectSession* project = m_document.project())
        if (auto stored = project->ask([](store::ProjectFile& file) { return file.sources(); }))
            m_list = std::move(*stored);
    emit listChanged();
}

base::Done DataSources::save(std::vector<connect::Source> list)
{
    ProjectSession* project = m_document.project();
    if (!project)
        return base::Error{base::Code::Input,
                           {},
                           base::say(CORE_TR("core", "Sources belong to a project; save this plant as one first."))};
    base::Done saved = project->ask([&](store::ProjectFile& file) { return file.saveSources(list); });
    if (!saved) return saved;
    m_list = std::move(list);
    emit listChanged();
    return saved;
}

base::Result<std::string> DataSources::add(connect::Source source)
{
    if (ProjectSession* project = m_document.project()) {
        base::Result<std::string> id = project->ask([](store::ProjectFile& file) { return file.newSourceId(); });
        if (!id) return id;
        source.id = *id;
    }
    std::vector<connect::Source> list = m_list;
    list.push_back(source);
    const base::Done saved = save(std::move(list));
    if (!saved) return saved.error();
    return source.id;
}

base::Done DataSources::change(const connect::Source& source)
{
    std::vector<connect::Source> list = m_list;
    for (connect::Source& one : list)
        if (one.id == source.id) one = source;
    return save(std::move(list));
}

base::Done DataSources::remove(const std::string& id)
{
    std::vector<connect::Source> list = m_list;
    std::erase_if(list, [&](const connect::Source& source) { return source.id == id; });
    return save(std::move(list));
}

base::Done stopRecorder(std::int64_t process)
{
    if (process > 1 && ::kill(pid_t(process), SIGTERM) == 0) return base::done();
    return base::Error{base::Code::Io,
                       {},
                       base::say(CORE_TR("core", "The recorder could not be stopped: it runs under another account, "
                                                 "or has already ended."))};
}

bool endRecorderOf(const std::string& project)
{
    constexpr int endTime = 3000; // in good order [ms]
    constexpr int lookAgain = 20; // [ms]
    QElapsedTimer clock;
    clock.start();
    std::optional<store::Holder> holder = store::ProjectLock::recorderOf(project);
    if (!holder || holder->process == getpid()) return true;
    if (!stopRecorder(holder->process)) return false;
    while (holder && !clock.hasExpired(endTime)) {
        QThread::msleep(lookAgain);
        holder = store::ProjectLock::recorderOf(project);
    }
    return !holder;
}

} // namespace titer::app

#include "app/live/moc_data_sources.cpp"
