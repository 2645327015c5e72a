// titer-cli study uncertainty: the parameters of the plant that the runs of a study are drawn over.
#include "app/cli/common/console.h"
#include "app/cli/common/input_file.h"
#include "app/cli/common/table.h"
#include "app/cli/doe/doe_models.h"
#include "app/cli/study/study.h"
#include "app/fit/kept_fit.h"
#include "core/base/text.h"
#include "core/studies/study/parameter_draws.h"

#include <algorithm>

namespace titer::cli {

using base::Json;
using base::say;
using studies::ParameterUncertainty;
using studies::Study;

namespace {

// What the window has kept of a fit in the project.
base::Result<ParameterUncertainty> ofKeptFit(StudyFile& file, const std::string& id)
{
    base::Result<std::vector<store::Item>> items = file.project.items(store::ItemKind::Fit);
    if (!items) return items.error();
    std::vector<std::string> ids;
    for (const store::Item& item : *items) {
        if (!app::isKeptFit(item.text)) continue;
        ids.push_back(item.id);
        if (item.id != id) continue;
        const base::Result<app::KeptFit> fit = app::readKeptFit(item);
        if (!fit) return fit.error();
        ParameterUncertainty uncertainty = studies::uncertaintyOf(fit->result);
        uncertainty.source = fit->name;
        if (uncertainty.parameters.empty())
            return base::inputError("--kept", say("The fit “{1}” determines none of its parameters.", id));
        return uncertainty;
    }
    return base::inputError("--kept", say("The project keeps no fit “{1}” of whole runs; it keeps: {2}.", id,
                                          ids.empty() ? std::string("none") : base::join(ids, ", ")));
}

Json uncertaintyJson(const Study& study)
{
    Json list = Json::array();
    for (const ParameterUncertainty::Parameter& one : study.uncertainty.parameters)
        list.push(Json::object({{"id", one.path},
                                {"value", one.value},
                                {"std_error", one.logarithmic ? one.value * one.error : one.error},
                                {"logarithmic", one.logarithmic}}));
    return Json::object({{"id", study.id},
                         {"source", study.uncertainty.source},
                         {"draws", study.uncertainty.parameters.empty() ? 0 : study.uncertainty.draws},
                         {"degrees_of_freedom", study.uncertainty.degreesOfFreedom},
                         {"parameters", std::move(list)}});
}

std::string uncertaintyText(const Study& study)
{
    if (study.uncertainty.parameters.empty()) return "The twin is taken as it is: no parameter is drawn.\n";
    Table table({1, 2});
    table.add({"Parameter", "value [SI]", "standard error"});
    for (const ParameterUncertainty::Parameter& one : study.uncertainty.parameters)
        table.add({one.path, base::writeShort(one.value, 6),
                   one.logarithmic ? base::writeShort(100.0 * one.error, 3) + " %" : base::writeShort(one.error, 4)});
    return "From " + study.uncertainty.source + ": each run of the study with " +
           std::to_string(study.uncertainty.draws) + " draws of\n\n" + table.text();
}

int setStudyUncertainty(const Arguments& arguments)
{
    std::string fault;
    const std::optional<std::string> fit = arguments.value("--fit"), kept = arguments.value("--kept");
    const bool none = arguments.has("--none");
    const std::vector<std::string> only = arguments.values("--parameter");
    if (int(fit.has_value()) + int(kept.has_value()) + int(none) > 1) fault = "give one of --fit, --kept and --none";
    const bool sets = fit || kept || none;
    if (!sets && (!only.empty() || arguments.has("--draws"))) fault = "--fit or --kept is missing";
    const auto draws = int(readCount(arguments, "--draws",
                                     {.min = std::uint64_t(studies::minParameterDraws),
                                      .max = std::uint64_t(studies::maxParameterDraws),
                                      .otherwise = 64},
                                     fault));
    if (!fault.empty()) return usageError(arguments.command(), fault);
    std::optional<StudyFile> file = StudyFile::open(arguments, sets ? store::Access::Write : store::Access::Read);
    Study* study = file ? file->find(arguments.positional(1)) : nullptr;
    if (!study) return exitError;
    if (sets) {
        base::Result<ParameterUncertainty> found = fit    ? uncertaintyOfFile(*fit)
                                                   : kept ? ofKeptFit(*file, *kept)
                                                          : base::Result<ParameterUncertainty>(ParameterUncertainty());
        if (!found) return studyFault({found.error()}, arguments);
        for (const std::string& path : only)
            if (std::ranges::find(found->parameters, path, &ParameterUncertainty::Parameter::path) ==
                found->parameters.end())
                return studyFault(
                    {{base::Code::Input, "--parameter", say("The fit has no standard error of “{1}”.", path)}},
                    arguments);
        if (!only.empty()) *found = studies::onlyOf(*found, only);
        found->draws = draws;
        const base::Sentence what =
            none ? say(CORE_TR("core", "The twin is taken as it is, without the uncertainty of its parameters."))
                 : say(CORE_TR("core", "Runs on the twin are drawn over {1} parameters, from {2}."),
                       std::to_string(found->parameters.size()), found->source);
        setUncertainty(*study, *std::move(found));
        if (const base::Errors errors = studies::check(*study); !errors.empty()) return studyFault(errors, arguments);
        if (const int status = file->save(*study, what, arguments); status != exitDone) return status;
    }
    arguments.json() ? printJson(uncertaintyJson(*study)) : print(uncertaintyText(*study));
    return exitDone;
}

constexpr Positional studyUncertaintyPositionals[] = {studyProject, studyName};
constexpr Option studyUncertaintyOptions[] = {
    {.name = "--fit", .value = "FILE", .help = "what a fit printed with --json: its parameters are drawn"},
    {.name = "--kept", .value = "ID", .help = "a fit of whole runs that the window kept in the project"},
    {.name = "--none", .help = "draws nothing: the twin is taken as it is"},
    {.name = "--parameter", .value = "PATH", .help = "of the fit, draws these alone", .many = true},
    {.name = "--draws", .value = "N", .help = "draws of the parameters for each run; default 64"},
    studyReason,
};

} // namespace

base::Result<ParameterUncertainty> uncertaintyOfFile(const std::string& path)
{
    const base::Result<std::string> text = readText(path, "what a fit printed with --json (titer.fit/1)");
    if (!text) return text.error();
    base::Notices notices;
    base::Result<ParameterUncertainty> uncertainty = studies::readUncertainty(*text, notices);
    printNotices(notices, path);
    if (!uncertainty) return base::inputError(path + ": " + uncertainty.error().where, uncertainty.error().what);
    uncertainty->source = path.substr(path.rfind('/') + 1);
    return uncertainty;
}

const Command studyUncertainty{
    .name = "study uncertainty",
    .summary = "Draw the runs of a study over parameters that a fit does not know for sure",
    .positionals = studyUncertaintyPositionals,
    .options = studyUncertaintyOptions,
    .about =
        "“study run” then makes each run with the plant as it is, and with each draw; “study space” and the window "
        "say how\nprobably all limits are met over the draws. The plant has to have the values of the fit. Without "
        "an option it prints\nwhat is drawn.",
    .example = "titer-cli study uncertainty my.titer --fit fit.json --draws 100",
    .run = setStudyUncertainty};

} // namespace titer::cli
