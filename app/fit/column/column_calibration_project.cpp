// What the project keeps of a calibration, and where the files lie that it names.
#include "app/common/sentence.h"
#include "app/fit/column/column_calibration.h"
#include "app/live/access/named_files.h"

#include <utility>

namespace titer::app {

using base::say;

namespace {

// Of the project's settings: what cannot be read is kept alongside.
std::string unreadKeyOf(const std::string& unit)
{
    return "column_calibration_unread/" + unit;
}

} // namespace

QStringList ColumnCalibration::faults() const
{
    if (!m_unread) return {};
    return {sentence(say(CORE_TR("core", "The calibration of this column that the project keeps cannot be read. {1} It "
                                         "stays in the project as it is, and the steps start from the beginning."),
                         m_unread->error.what.text()))};
}

void ColumnCalibration::load()
{
    m_unread.reset();
    const auto kept = m_withoutProject.find(m_unit);
    m_record = kept != m_withoutProject.end() ? kept->second : CalibrationRecord();
    m_keptIn = projectPath();
    ProjectSession* project = m_document.project();
    if (!project) return;
    const auto text =
        project->ask([key = calibrationKey(m_unit)](store::ProjectFile& file) { return file.setting(key); });
    if (!text) {
        emit failed(text.error());
        return;
    }
    if (!*text || (*text)->empty()) return;
    base::Result<CalibrationRecord> read = readCalibration(**text);
    if (!read) {
        m_unread = Unread{read.error(), **text};
        return;
    }
    m_record = *std::move(read);
    for (StepRecord& step : m_record)
        for (StepRun& run : step.runs)
            if (!run.assays.empty()) run.assays = absolutePath(run.assays, m_keptIn);
}

void ColumnCalibration::keep(const std::string& unit, const CalibrationRecord& record)
{
    ProjectSession* project = m_document.project();
    if (!project || !project->writable() || unit.empty()) return;
    std::optional<std::string> unread;
    if (m_unread && unit == m_unit) unread = m_unread->text;
    CalibrationRecord kept = record;
    for (StepRecord& step : kept)
        for (StepRun& run : step.runs)
            if (!run.assays.empty()) run.assays = keptPath(run.assays, project->path());
    project->post([unit, text = calibrationText(kept), unread](store::ProjectFile& file) {
        // What could not be read is kept before anything takes its place. Where the disk refuses this, saving the plant fails too,
        // and that is reported.
        if (unread && !file.setSetting(unreadKeyOf(unit), *unread)) return;
        (void)file.setSetting(calibrationKey(unit), text);
    });
}

void ColumnCalibration::moveIntoProject()
{
    if (!m_document.project()) return;
    const std::string former = std::exchange(m_keptIn, projectPath());
    const auto move = [&](const std::string& unit, const CalibrationRecord& record) {
        for (const StepRecord& step : record)
            for (const StepRun& run : step.runs)
                if (former.empty() || mayRead(former, run.assays)) allowAssays(run.assays);
        keep(unit, record);
    };
    move(m_unit, m_record);
    for (const auto& [unit, record] : std::exchange(m_withoutProject, {}))
        if (unit != m_unit) move(unit, record);
}

void ColumnCalibration::allowAssays(const std::string& path)
{
    if (path.empty() || projectPath().empty()) return;
    if (const base::Done allowed = allowReading(projectPath(), path); !allowed) emit failed(allowed.error());
}

const std::string& ColumnCalibration::projectPath()
{
    static const std::string none;
    return m_document.project() ? m_document.project()->path() : none;
}

} // namespace titer::app
