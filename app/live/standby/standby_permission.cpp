#include "app/live/standby/standby_permission.h"

#include "core/store/project_file.h"

namespace titer::app {

using base::Code;
using base::Done;
using base::Error;
using base::Result;

Done StandbyPermission::look()
{
    std::vector<base::FileStamp> stamps; // before they are read
    for (const std::string& file : {m_project, m_project + "-wal"}) stamps.push_back(base::fileStamp(file));
    for (const std::string& file : Consent::files()) stamps.push_back(base::fileStamp(file));
    const auto now = std::chrono::steady_clock::now();
    const bool isOther = stamps != m_stamps;
    if (!isOther && !m_may && now < m_askAgain) return m_may;
    m_askAgain = now + std::chrono::seconds(5);
    m_may = base::done();
    if (isOther || m_sources.empty()) m_may = readAgain();
    m_stamps = std::move(stamps);
    if (m_may) m_may = mayRun();
    return m_may;
}

Done StandbyPermission::readAgain()
{
    m_sources.clear();
    Result<store::ProjectFile> project = store::ProjectFile::open(m_project, store::Access::Read);
    if (!project) return project.error();
    const Result<std::vector<connect::Source>> sources = project->sources();
    if (!sources) return sources.error();
    if (sources->empty())
        return Error{Code::Input, m_project, base::say(CORE_TR("core", "The project has no sources."))};
    Consent consent(m_project, m_plugins);
    consent.look(*sources);
    Done last = base::done();
    for (const connect::Source& source : *sources) {
        auto connector = m_plugins.create(source.connector);
        if (connector)
            m_sources.push_back({std::move(*connector), consent.check(source)});
        else
            last = connector.error();
    }
    return m_sources.empty() ? last : base::done();
}

Done StandbyPermission::mayRun()
{
    Done may = base::done();
    for (const Asked& source : m_sources)
        if (may = source.check(*source.connector); may) break;
    return may;
}

} // namespace titer::app
