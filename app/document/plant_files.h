// Plant files and example plants, for the window and the command line. [any]
#pragma once

#include "core/base/result.h"
#include "core/model/flowsheet.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace titer::app {

// The text of a plant file, or of another that describes a plant or a part of one.
base::Result<std::string> readPlantText(const QString& path);
// Reads a plant file (*.plant.json), or a published model in SBML, which becomes a plant with one unit. Every fault at once; on errors
// the flowsheet holds what could be read.
model::Flowsheet readPlantFile(const QString& path, base::Errors& errors, base::Notices& notices);
// Whether a file begins as a model in SBML does.
bool isSbmlFile(const QString& path);
// Writes a plant file; what lies there is replaced only by a whole file.
base::Done writePlantFile(const QString& path, const model::Flowsheet& flowsheet);

struct ExampleEntry {
    std::string id;
    std::string name; // of the plant, in the language of the window
};
std::vector<ExampleEntry> exampleList();
// The one that a newcomer sees first.
inline constexpr const char* firstExample = "cho-fed-batch";
// The names of all examples, as their files have them, to be translated.
std::span<const char* const> exampleNames();
// The files of measured runs that come with an example; those that are not found are left out.
QStringList exampleRuns(std::string_view id);
// The calibration of a column of an example that comes with it, as a project keeps it (titer.column_calibration/1); empty without one.
std::string exampleCalibration(std::string_view id, std::string_view unit);
// The plant of an example.
base::Result<model::Flowsheet> examplePlant(std::string_view id);

} // namespace titer::app
