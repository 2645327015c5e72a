#include "app/live/estimators/level_setup.h"

#include <utility>

namespace titer::app {

LevelSetup::LevelSetup(Document& document, QObject* parent)
    : QObject(parent)
    , m_document(document)
{
    connect(&document, &Document::opened, this, &LevelSetup::load);
    connect(&document, &Document::projectChanged, this, &LevelSetup::load);
    load();
}

UnitLevel LevelSetup::of(std::string_view unit) const
{
    return m_unreadable ? UnitLevel::Model : levelOfUnit(m_levels, unit);
}

void LevelSetup::load()
{
    const UnitLevels before = std::exchange(m_levels, {});
    const bool wasReadable = !m_unreadable;
    m_unreadable.reset();
    if (ProjectSession* project = m_document.project()) {
        base::Result<UnitLevels> read = project->ask([](store::ProjectFile& file) { return readUnitLevels(file); });
        if (read)
            m_levels = std::move(*read);
        else
            m_unreadable = read.error();
    }
    if (m_levels != before || wasReadable == m_unreadable.has_value()) emit changed();
}

base::Done LevelSetup::set(const std::string& unit, UnitLevel level, const std::string& reason)
{
    ProjectSession* project = m_document.project();
    if (!project || !project->writable())
        return base::inputError("levels/" + unit,
                                base::say(CORE_TR("core", "A level is kept in a project, with who changed it and why. "
                                                          "Save the plant as a project that you may write to first.")));
    base::Done saved = project->ask([&](store::ProjectFile& file) { return saveUnitLevel(file, unit, level, reason); });
    if (!saved) return saved;
    m_levels[unit] = level;
    emit changed();
    return saved;
}

} // namespace titer::app

#include "app/live/estimators/moc_level_setup.cpp"
