#include "app/fit/kept_fits.h"

#include <algorithm>

namespace titer::app {

base::Done KeptFits::read(const std::string& unit)
{
    m_list.clear();
    ProjectSession* project = m_document.project();
    if (!project) return base::done();
    auto read = project->ask([&unit](store::ProjectFile& file) { return readKeptFits(file, unit); });
    if (!read) return read.error();
    m_list = std::move(*read);
    return base::done();
}

int KeptFits::find(const std::string& id) const
{
    const auto found = std::ranges::find(m_list, id, &KeptFit::id);
    return id.empty() || found == m_list.end() ? -1 : int(found - m_list.begin());
}

bool KeptFits::canAdd() const
{
    const ProjectSession* project = m_document.project();
    return project && project->writable();
}

base::Result<std::string> KeptFits::add(const KeptFit& fit)
{
    return m_document.project()->ask([fit](store::ProjectFile& file) { return addKeptFit(file, fit); });
}

base::Done KeptFits::remove(const std::string& id)
{
    return m_document.project()->ask([&](store::ProjectFile& file) { return removeKeptFit(file, id); });
}

} // namespace titer::app
