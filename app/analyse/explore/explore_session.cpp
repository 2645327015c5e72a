// What is looked at in a table.
#include "app/analyse/explore/explore_session.h"

#include <algorithm>

namespace titer::app {

ExploreSession::ExploreSession(AnalyseSession& analyse, QObject* parent)
    : QObject(parent)
    , m_analyse(analyse)
    , m_job(explore)
{
    connect(&m_job, &BackgroundJob::changed, this, &ExploreSession::take);
    connect(&analyse, &AnalyseSession::changed, this, &ExploreSession::refresh);
    connect(&analyse, &AnalyseSession::looked, this, [this] {
        const std::vector<std::string> all = columns();
        if (std::ranges::find(all, m_analyse.variable()) != all.end()) m_column = m_analyse.variable();
    });
}

void ExploreSession::setShown(bool shown)
{
    m_isShown = shown;
    refresh();
}

std::vector<std::string> ExploreSession::offered() const
{
    return m_table ? columnsToExplore(m_analyse.setup(), *m_table) : std::vector<std::string>();
}

std::vector<std::string> ExploreSession::columns() const
{
    if (!m_table) return {};
    std::vector<std::string> chosen = offered();
    std::erase_if(chosen, [this](const std::string& name) { return !m_chosen.contains(name); });
    return chosen.empty() ? proposedColumns(m_analyse.setup(), *m_table) : chosen;
}

void ExploreSession::choose(const std::string& column, bool chosen)
{
    const std::vector<std::string> now = columns();
    std::set<std::string> next(now.begin(), now.end());
    if (chosen && next.size() < maxExplored)
        next.insert(column);
    else if (!chosen && next.size() > 1)
        next.erase(column);
    m_chosen = next;
    refresh();
    emit changed(); // also where it was refused, so that who shows it takes it back
}

void ExploreSession::choosePair(const std::string& across, const std::string& up)
{
    if (m_pair == std::array{across, up}) return;
    m_pair = {across, up};
    emit changed();
}

std::string ExploreSession::column() const
{
    const std::vector<std::string> all = columns();
    if (std::ranges::find(all, m_column) != all.end()) return m_column;
    return all.empty() ? std::string() : all.front();
}

void ExploreSession::selectColumn(const std::string& column)
{
    m_column = column;
    m_analyse.selectVariable(column);
    emit changed();
}

void ExploreSession::refresh()
{
    if (!m_isShown) return;
    const AnalyseSetup& setup = m_analyse.setup();
    if (m_table != m_analyse.table()) {
        // Of the same table read again the same columns are looked at.
        if (!m_table || !m_analyse.table() || m_table->sheet.names() != m_analyse.table()->sheet.names())
            m_chosen.clear();
        m_table = m_analyse.table();
        m_exploration = nullptr;
        m_job.clear();
    }
    if (!m_table) return;
    const auto first = [&](ModelRole role) {
        const std::vector<std::string> names = columnsOf(setup, m_table->sheet, role);
        return names.empty() ? std::string() : names.front();
    };
    const ExploreOrder order{.table = m_table,
                             .columns = columns(),
                             .excluded = setup.excluded,
                             .ofBatches = setup.ofBatches,
                             .batch = first(ModelRole::Batch),
                             .time = first(ModelRole::Time)};
    keepPair();
    if (m_job.order() != order) m_job.start(order);
}

// Two different ones where there are two.
void ExploreSession::keepPair()
{
    const std::vector<std::string> all = columns();
    const auto has = [&](const std::string& name) { return std::ranges::find(all, name) != all.end(); };
    if (all.empty()) {
        m_pair = {};
        return;
    }
    if (!has(m_pair[0])) m_pair[0] = all.front();
    if (!has(m_pair[1])) m_pair[1] = all[all.size() > 1 && all.front() == m_pair[0] ? 1 : 0];
}

void ExploreSession::take()
{
    if (!m_job.parts().empty()) m_exploration = m_job.parts().back();
    emit changed();
}

} // namespace titer::app

#include "app/analyse/explore/moc_explore_session.cpp"
