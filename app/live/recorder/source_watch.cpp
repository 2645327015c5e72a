#include "app/live/recorder/source_watch.h"

#include "app/live/recorder/recorder.h"
#include "core/store/project_file.h"

namespace titer::app {

namespace {

constexpr int lookAtProjectEvery = 1000; // [ms]

} // namespace

SourceWatch::SourceWatch(std::string project, Consent& consent, Recorder& recorder, QObject* parent)
    : QObject(parent)
    , m_project(std::move(project))
    , m_consent(consent)
    , m_recorder(recorder)
{
    // The first time for what was written while the recorder started.
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (stamps() != m_looked) (void)look(); // where the project cannot be read, the next time
    });
    m_timer.start(lookAtProjectEvery);
}

std::vector<base::FileStamp> SourceWatch::stamps() const
{
    std::vector<base::FileStamp> stamps{base::fileStamp(m_project), base::fileStamp(m_project + "-wal")};
    for (const std::string& file : Consent::files()) stamps.push_back(base::fileStamp(file));
    return stamps;
}

base::Done SourceWatch::look()
{
    std::vector<base::FileStamp> before = stamps();
    base::Result<store::ProjectFile> project = store::ProjectFile::open(m_project, store::Access::Read);
    if (!project) return project.error();
    const base::Result<std::vector<connect::Source>> sources = project->sources();
    if (!sources) return sources.error();
    m_looked = std::move(before);
    m_consent.look(*sources);
    m_recorder.apply(*sources);
    return base::done();
}

} // namespace titer::app

#include "app/live/recorder/moc_source_watch.cpp"
