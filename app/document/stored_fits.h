// Problems of PEtab (core/exchange/petab.h) as files of a disk, and the project that keeps a plant with the fits that belong to it, for
// the window and the command line. [any]
#pragma once

#include "core/base/result.h"
#include "core/model/flowsheet.h"

#include <QString>
#include <QStringList>

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace titer::app {

// A fit that belongs to a plant; a project alone holds it.
struct StoredFit {
    std::string name;
    std::string text; // core/studies/calibration/likelihood/likelihood_record.h
};

struct PlantWithFits {
    model::Flowsheet plant;
    std::vector<StoredFit> fits;
};

// Whether a file begins as a problem of PEtab does.
bool isProblemFile(const QString& path);
// The files that belong to a problem, as absolute paths, itself among them; what is wrong with it reading reports.
QStringList filesOfProblem(const QString& path);
// On errors, which name the file of a table, what was read is not to be used.
PlantWithFits readProblemFile(const QString& path, base::Errors& errors, base::Notices& notices);

// A project with the plant and its fits at `path`; what lies there stays unless it may be replaced.
base::Done makeProject(const std::string& path, std::string_view plantText, std::span<const StoredFit> fits,
                       bool replace);

} // namespace titer::app
