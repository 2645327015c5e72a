// What the commands of `titer-cli study` have in common: the project, its studies, and the one that is meant.
#pragma once

#include "app/cli/common/arguments.h"
#include "core/base/json.h"
#include "core/store/project_file.h"
#include "core/studies/study/study.h"

#include <optional>
#include <string>
#include <vector>

namespace titer::cli {

inline constexpr Positional studyProject{.name = "FILE.titer", .help = "project"};
inline constexpr Positional studyName{
    .name = "STUDY", .help = "id or name of the study; may be omitted if there is only one", .required = false};
inline constexpr Option studyReason{.name = "--reason", .value = "TEXT", .help = "why, for the audit trail"};

// Of the parameters that a fit determined, from what it printed (titer.fit/1). Notices are printed.
base::Result<studies::ParameterUncertainty> uncertaintyOfFile(const std::string& path);

// A project with its studies. What is wrong is printed.
class StudyFile {
public:
    static std::optional<StudyFile> open(const Arguments& arguments, store::Access access);

    std::vector<studies::Study> all;
    store::ProjectFile project;

    // The one that the positional names, or the only one; null after an error was printed.
    studies::Study* find(const std::string& name);
    // Writes them back, the change noted in the log of the study; the exit status.
    int save(studies::Study& study, const base::Sentence& what, const Arguments& arguments);

private:
    StudyFile(store::ProjectFile file, std::vector<studies::Study> studies, std::string path)
        : all(std::move(studies))
        , project(std::move(file))
        , m_path(std::move(path))
    {
    }

    std::string m_path;
};

// Prints the errors; exitError.
int studyFault(const base::Errors& errors, const Arguments& arguments);

// Factors, responses and runs as a table: "R7  1  6.8 ...".
std::string runsText(const studies::Study& study);
// A setting as people see it, with its unit or the level.
std::string settingText(const studies::Study& study, std::size_t factor, double natural);

} // namespace titer::cli
