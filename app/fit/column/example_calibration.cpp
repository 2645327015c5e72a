#include "app/fit/column/example_calibration.h"

#include "app/document/document.h"
#include "app/document/plant_files.h"
#include "app/fit/column/calibration_record.h"

namespace titer::app {

void keepCalibrationsOf(std::string_view example, Document& document)
{
    ProjectSession* project = document.project();
    if (!project) return;
    for (const model::UnitEntry& unit : document.flowsheet().units)
        if (const std::string text = exampleCalibration(example, unit.id); !text.empty())
            project->post([key = calibrationKey(unit.id), text](store::ProjectFile& file) {
                (void)file.setSetting(
                    key, text); // where the disk refuses this, saving the plant fails too, and that is reported
            });
}

} // namespace titer::app
