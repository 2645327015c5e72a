// titer-cli demo: the demonstration of the window as a project to keep.
#include "app/cli/common/arguments.h"
#include "app/cli/common/command.h"
#include "app/cli/common/console.h"
#include "app/cli/common/core_application.h"
#include "app/cli/common/long_work.h"
#include "app/cli/common/program_beside.h"
#include "app/demonstration/demonstration_project.h"
#include "core/base/time.h"

#include <QProcess>

#include <filesystem>

namespace titer::cli {

namespace {

namespace fs = std::filesystem;

// Made where there is none; nothing that lies there is touched.
base::Done emptyFolder(const std::string& folder)
{
    std::error_code error;
    if (fs::exists(folder, error) && (!fs::is_directory(folder, error) || !fs::is_empty(folder, error)))
        return base::inputError(base::say("There is something there already. Name a new folder, or an empty one."));
    fs::create_directories(folder, error);
    if (!error) return base::done();
    return base::Error{base::Code::Io, folder, base::say("The folder cannot be made ({1}).", error.message())};
}

// Of the study, by the program of the window next to this one: the reports are its. Empty, with a notice, where it is not there.
std::string writeStudyReport(const app::MadeDemonstration& made)
{
    const fs::path program = programBeside("titer");
    const fs::path report = fs::path(made.project).parent_path() / "study.pdf";
    const QStringList words{QStringLiteral("--report"), QString::fromStdString(made.project),
                            QStringLiteral("--study"),  QString::fromStdString(made.study),
                            QStringLiteral("-o"),       QString::fromStdString(report.string())};
    if (QProcess::execute(QString::fromStdString(program.string()), words) == 0) return report.string();
    printNotices({{report.string(), base::say("There is no report of the study: the program titer, which writes it, is "
                                              "not next to this one, or failed.")}});
    return {};
}

int makeDemonstrationFolder(const Arguments& arguments)
{
    const std::string folder = arguments.value("--output").value_or("");
    if (folder.empty()) return usageError(arguments.command(), "say with -o into which folder");
    if (const base::Done empty = emptyFolder(folder); !empty) {
        printError(empty.error(), folder);
        return exitError;
    }
    const CoreApplication application; // files that come with the program are found from where it lies
    LongWork work("demonstration");
    const auto show = work.progress();
    const app::DemonstrationOrder order{folder, base::now().microseconds, [&](const base::Sentence& what, double done) {
                                            work.entitle(what.text());
                                            if (show) show(done);
                                        }};
    const base::Result<app::MadeDemonstration> made = app::makeDemonstration(order, work.token());
    work.clear();
    if (!made) {
        printError(made.error(), folder);
        return exitError;
    }
    const std::string report = writeStudyReport(*made);
    if (arguments.json())
        printJson(base::Json::object({{"file", made->project},
                                      {"recording", made->recording},
                                      {"report", report.empty() ? base::Json() : base::Json(report)},
                                      {"batch", made->batch},
                                      {"simulated", true}}));
    else
        print("Wrote " + made->project + ": all of it is simulated. Batch " + made->batch +
              " continues once its source is allowed and recorded.\n");
    return exitDone;
}

constexpr Option demoOptions[] = {
    {.name = "--output", .value = "DIR", .help = "folder for the project: a new one, or an empty one", .brief = "-o"}};

} // namespace

const Command demo{.name = "demo",
                   .summary = "Write the demonstration of the window as a project",
                   .options = demoOptions,
                   .about =
                       "The example plant with a batch on its day 12 and three before it, alarms, a study that was "
                       "run, boards, an estimator and a note.\nNothing in it was measured: plant, sensors and "
                       "study are run when it is written.",
                   .example = "titer-cli demo -o demonstration",
                   .run = makeDemonstrationFolder};

} // namespace titer::cli
