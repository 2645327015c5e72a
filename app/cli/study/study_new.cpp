// titer-cli study new, advise, design and augment: from factors to runs.
#include "app/cli/common/console.h"
#include "app/cli/common/long_work.h"
#include "app/cli/common/table.h"
#include "app/cli/doe/doe_design_options.h"
#include "app/cli/doe/doe_design_report.h"
#include "app/cli/doe/doe_factors.h"
#include "app/cli/doe/doe_models.h"
#include "app/cli/study/study.h"
#include "app/cli/sweep/sweep_sheet.h"
#include "core/base/text.h"
#include "core/studies/study/study_advice.h"
#include "core/studies/study/study_design.h"
#include "core/studies/study/study_json.h"

#include <algorithm>

namespace titer::cli {

using base::Json;
using base::say;
using studies::Study;
using studies::StudyResponse;

namespace {

StudyResponse* responseNamed(Study& study, const std::string& name, const char* option, base::Errors& errors)
{
    const auto found = std::ranges::find(study.responses, name, &StudyResponse::name);
    if (found != study.responses.end()) return &*found;
    errors.push_back({base::Code::Input, option, say("There is no --response “{1}”.", name)});
    return nullptr;
}

void readResponses(const Arguments& arguments, Study& study, base::Errors& errors)
{
    for (const std::string& text : arguments.values("--response")) {
        const std::size_t equals = text.find('=');
        const std::string title(base::trimmed(std::string_view(text).substr(0, equals)));
        const std::size_t bracket = title.find('[');
        StudyResponse response{.name = std::string(base::trimmed(std::string_view(title).substr(0, bracket)))};
        if (bracket != std::string::npos && title.ends_with(']'))
            response.unit = title.substr(bracket + 1, title.size() - bracket - 2);
        if (equals != std::string::npos)
            if (const auto source = readSweepResponse(text.substr(equals + 1), errors)) response.source = *source;
        study.responses.push_back(std::move(response));
    }
}

void readGoal(StudyResponse& response, const NamedValues& named, base::Errors& errors)
{
    using Goal = StudyResponse::Goal;
    const std::string word = named.values.empty() ? "" : named.values[0];
    const std::optional<double> target = named.values.size() == 2 ? base::readNumber(named.values[1]) : std::nullopt;
    if (word == "max" && named.values.size() == 1)
        response.goal = Goal::Maximise;
    else if (word == "min" && named.values.size() == 1)
        response.goal = Goal::Minimise;
    else if (word == "target" && target) {
        response.goal = Goal::Target;
        response.target = target;
    } else
        errors.push_back({base::Code::Input, "--goal",
                          say("Give the goal of “{1}” as {1}=max, {1}=min or {1}=target:VALUE.", named.name)});
}

void readEvaluation(const Arguments& arguments, Study& study, base::Errors& errors)
{
    for (const std::string& text : arguments.values("--limit")) {
        const NamedValues named = readNamed(text);
        const auto limit = readLimit(named);
        if (!limit)
            errors.push_back(
                {base::Code::Input, "--limit",
                 say("“{1}” is not a limit. Write NAME=LOW:HIGH and omit an open side, such as titre=4:.", text)});
        else if (StudyResponse* response = responseNamed(study, named.name, "--limit", errors)) {
            if (std::isfinite(limit->low)) response->low = limit->low;
            if (std::isfinite(limit->high)) response->high = limit->high;
        }
    }
    for (const std::string& text : arguments.values("--goal")) {
        const NamedValues named = readNamed(text);
        if (StudyResponse* response = responseNamed(study, named.name, "--goal", errors))
            readGoal(*response, named, errors);
    }
    for (const std::string& text : arguments.values("--noise")) {
        const std::size_t equals = text.find('=');
        if (StudyResponse* response = responseNamed(study, text.substr(0, equals), "--noise", errors))
            response->noise = equals == std::string::npos ? "" : text.substr(equals + 1);
    }
}

void bindFactors(const Arguments& arguments, Study& study, base::Errors& errors)
{
    for (const std::string& text : arguments.values("--bind")) {
        const std::size_t equals = text.find('=');
        const auto found = std::ranges::find_if(
            study.factors, [&](const studies::StudyFactor& one) { return one.factor.name == text.substr(0, equals); });
        if (found == study.factors.end() || equals == std::string::npos)
            errors.push_back(
                {base::Code::Input, "--bind", say("“{1}” is not NAME=PATH with the name of a --factor.", text)});
        else
            found->path = text.substr(equals + 1);
    }
}

int makeStudy(const Arguments& arguments)
{
    std::optional<StudyFile> file = StudyFile::open(arguments, store::Access::Write);
    if (!file) return exitError;
    base::Errors errors;
    Study study{.name = arguments.positional(1),
                .purpose = std::string(base::trimmed(arguments.value("--purpose").value_or(""))),
                .model = arguments.value("--model").value_or(""),
                .constraints = arguments.values("--constraint")};
    studies::Factors factors = readFactors(arguments, errors);
    markHard(arguments, factors, errors);
    for (studies::Factor& factor : factors) study.factors.push_back({std::move(factor)});
    bindFactors(arguments, study, errors);
    readResponses(arguments, study, errors);
    readEvaluation(arguments, study, errors);
    if (errors.empty()) errors = studies::check(study);
    if (std::ranges::find(file->all, study.name, &Study::name) != file->all.end())
        errors.push_back({base::Code::Input, "studies/" + study.name,
                          say("There is a study “{1}” already. Give this one another name.", study.name)});
    const base::Result<std::string> id = file->project.newItemId(store::ItemKind::Study);
    if (!id) errors.push_back(id.error());
    if (!errors.empty()) return studyFault(errors, arguments);
    study.id = *id;
    file->all.push_back(study);
    const int status = file->save(file->all.back(), say(CORE_TR("core", "Created the study.")), arguments);
    if (status != exitDone) return status;
    if (arguments.json())
        printJson(studies::writeStudy(file->all.back()));
    else
        print(study.id + "\n");
    return exitDone;
}

// "screen", "interactions", "optimise", "explore".
constexpr const char* goalWords[] = {"screen", "interactions", "optimise", "explore"};

Json candidateJson(const studies::DesignCandidate& one)
{
    Json json = Json::object({{"kind", one.kind->id}, {"form", one.request.form}, {"runs", one.runs}});
    json["centre"] = one.request.centre;
    json["affordable"] = one.affordable;
    json["keeps_hard_factors"] = one.keepsHard;
    json["resolution"] = one.resolution ? Json(*one.resolution) : Json();
    json["model"] = one.model;
    json["power"] = one.power ? Json(*one.power) : Json();
    json["mean_prediction_variance"] = one.meanVariance ? Json(*one.meanVariance) : Json();
    json["properties"] = propertiesJson(one.design.properties);
    return json;
}

int advise(const Arguments& arguments)
{
    std::string fault;
    const std::uint64_t budget = readCount(arguments, "--budget", {.min = 1, .max = 10'000, .otherwise = 20}, fault);
    const std::string word = arguments.value("--goal").value_or("optimise");
    const auto goal = std::ranges::find(goalWords, word);
    if (goal == std::end(goalWords))
        fault = "--goal: “" + word + "” is not one of screen, interactions, optimise, explore";
    if (!fault.empty()) return usageError(arguments.command(), fault);
    std::optional<StudyFile> file = StudyFile::open(arguments, store::Access::Read);
    const Study* study = file ? file->find(arguments.positional(1)) : nullptr;
    if (!study) return exitError;
    LongWork work("design");
    const auto found = studies::adviseDesigns(factorsOf(*study), int(budget), studies::DesignGoal(goal - goalWords),
                                              study->seed, work.token(), study->constraints);
    work.clear();
    if (!found) return studyFault({found.error()}, arguments);
    Json list = Json::array();
    Table table({1, 2, 3, 4});
    table.add({"design", "runs", "resolution", "power", "mean variance", ""});
    for (const studies::DesignCandidate& one : *found) {
        list.push(candidateJson(one));
        const std::string options = (one.request.form.empty() ? "" : " --form " + one.request.form) +
                                    (one.request.runs ? " --runs " + std::to_string(*one.request.runs) : "") +
                                    (one.request.centre > 0 ? " --centre " + std::to_string(one.request.centre) : "");
        table.add({one.kind->id + options, std::to_string(one.runs),
                   one.resolution ? std::to_string(*one.resolution) : "",
                   one.power ? base::writeShort(*one.power, 3) : "-",
                   one.meanVariance ? base::writeShort(*one.meanVariance, 3) : "-",
                   !one.affordable  ? "beyond the budget"
                   : !one.keepsHard ? "changes hard-to-change factors each run"
                                    : ""});
    }
    if (arguments.json())
        printJson(Json::object({{"goal", word}, {"budget", double(budget)}, {"candidates", std::move(list)}}));
    else
        print(table.text() +
              "\nPower: the chance to see a main effect of 2 standard deviations of a run, of the factor "
              "with the lowest power.\nMean variance: of the predicted mean over the space, in variances of a "
              "run. Both by a model that is " +
              found->front().model + ".\n");
    return exitDone;
}

int reportAdded(const Arguments& arguments, StudyFile& file, Study& study, studies::DesignedStudy made,
                const base::Sentence& what)
{
    study = std::move(made.study);
    printNotices(made.notices, "design");
    const int status = file.save(study, what, arguments);
    if (status != exitDone) return status;
    if (arguments.json()) {
        Json ids = Json::array();
        for (const std::string& id : made.added) ids.push(id);
        printJson(Json::object({{"id", study.id}, {"kind", study.kind}, {"added", std::move(ids)}}));
    } else
        print(runsText(study));
    return exitDone;
}

int designRuns(const Arguments& arguments)
{
    const studies::DesignKind* kind = studies::findDesignKind(arguments.positional(1));
    std::vector<std::string> ids;
    for (const studies::DesignKind* each : studies::designKinds()) ids.emplace_back(each->id);
    if (!kind)
        return usageError(arguments.command(), "“" + arguments.positional(1) + "” is not a kind of design. Kinds are " +
                                                   base::join(ids, ", "));
    if (const std::string fault = untakenOption(arguments, *kind); !fault.empty())
        return usageError(arguments.command(), fault);
    studies::DesignRequest request;
    if (const std::string fault = readRequest(arguments, *kind, request); !fault.empty())
        return usageError(arguments.command(), fault);
    std::optional<StudyFile> file = StudyFile::open(arguments, store::Access::Write);
    Study* study = file ? file->find(arguments.positional(2)) : nullptr;
    if (!study) return exitError;
    LongWork work("design");
    base::Result<studies::DesignedStudy> made =
        studies::designStudy(*study, *kind, request, !arguments.has("--no-randomise"), work.token());
    work.clear();
    if (!made) return studyFault({made.error()}, arguments);
    const base::Sentence what = say(CORE_TR("core", "Chose the design “{1}” with {2} runs."), std::string(kind->id),
                                    std::to_string(made->added.size()));
    return reportAdded(arguments, *file, *study, *std::move(made), what);
}

int augment(const Arguments& arguments)
{
    using Kind = studies::Augmentation::Kind;
    studies::Augmentation wanted{.constraints = arguments.values("--constraint"),
                                 .ownBlock = arguments.has("--block"),
                                 .randomise = !arguments.has("--no-randomise")};
    std::string fault;
    wanted.model = arguments.value("--model").value_or("");
    wanted.seed = readCount(arguments, "--seed", seedRange, fault);
    wanted.centre = int(readCount(arguments, "--centre", {.min = 0, .max = 100, .otherwise = 0}, fault));
    int asked = 0;
    if (const auto which = arguments.value("--fold-over"))
        ++asked, wanted.kind = Kind::FoldOver, wanted.foldOver = *which;
    if (const auto alpha = arguments.value("--axial")) {
        ++asked;
        wanted.kind = Kind::Axial;
        const std::optional<double> number = base::readNumber(*alpha);
        if (*alpha != "rotatable" && (!number || *number <= 0.0))
            fault = "--axial: “" + *alpha + "” is neither rotatable nor a distance above 0";
        wanted.alpha = number.value_or(0.0);
    }
    for (const auto& [option, kind] :
         {std::pair("--optimal", Kind::Optimal), std::pair("--next", Kind::Next), std::pair("--levels", Kind::Levels)})
        if (arguments.has(option)) {
            ++asked;
            wanted.kind = kind;
            wanted.runs = int(readCount(arguments, option, {.min = 1, .max = 10'000, .otherwise = 1}, fault));
        }
    if (fault.empty() && asked != 1) fault = "say one of --fold-over, --axial, --optimal, --next and --levels";
    if (!fault.empty()) return usageError(arguments.command(), fault);
    std::optional<StudyFile> file = StudyFile::open(arguments, store::Access::Write);
    Study* study = file ? file->find(arguments.positional(1)) : nullptr;
    if (!study) return exitError;
    if (const auto name = arguments.value("--response")) {
        base::Errors errors;
        const StudyResponse* response = responseNamed(*study, *name, "--response", errors);
        if (!response) return studyFault(errors, arguments);
        wanted.response = int(response - study->responses.data());
    }
    LongWork work("augment");
    base::Result<studies::DesignedStudy> made = studies::augmentStudy(*study, wanted, work.token());
    work.clear();
    if (!made) return studyFault({made.error()}, arguments);
    const base::Sentence what = say(CORE_TR("core", "Added the runs {1}."), base::join(made->added, ", "));
    return reportAdded(arguments, *file, *study, *std::move(made), what);
}

constexpr Positional newPositionals[] = {studyProject, {.name = "NAME", .help = "of the study"}};
constexpr Option newOptions[] = {
    factorOption,
    {.name = "--bind", .value = "NAME=PATH", .help = "the factor sets this path of the plant", .many = true},
    {.name = "--hard", .value = "NAME", .help = "a factor that is hard to change", .many = true},
    {.name = "--response",
     .value = "\"NAME [UNIT]=TAG[@TIME]\"",
     .help = "a response; without TAG it is measured in the laboratory only",
     .many = true},
    {.name = "--limit",
     .value = "NAME=LOW:HIGH",
     .help = "specification of a response; either may be omitted",
     .many = true},
    {.name = "--goal", .value = "NAME=max|min|target:VALUE", .help = "of a response", .many = true},
    {.name = "--noise",
     .value = "NAME=SD",
     .help = "normally distributed noise on results of the twin: 2% of the value, or an amount in its unit",
     .many = true},
    {.name = "--model",
     .value = "MODEL",
     .help = "linear, interaction, quadratic or a formula; default: what can be estimated"},
    {.name = "--constraint",
     .value = "\"2*A + B <= 3\"",
     .help = "a limit of all settings in natural units, or a ball: \"(A - 5)^2 + (B - 5)^2 <= 16\"",
     .many = true},
    {.name = "--purpose", .value = "TEXT", .help = "question of the study, for its report"},
    studyReason,
};
constexpr Positional advisePositionals[] = {studyProject, studyName};
constexpr Option adviseOptions[] = {
    {.name = "--budget", .value = "N", .help = "run budget; default 20"},
    {.name = "--goal", .value = "GOAL", .help = "screen, interactions, optimise (default) or explore"},
};
constexpr Positional designPositionals[] = {
    studyProject, {.name = "KIND", .help = "of design, as “doe design” has them"}, studyName};
constexpr Option augmentOptions[] = {
    {.name = "--fold-over", .value = "all|NAME", .help = "the runs at two levels with all factors, or one, reversed"},
    {.name = "--axial", .value = "ALPHA", .help = "two runs per factor at this coded distance, or “rotatable”"},
    {.name = "--optimal", .value = "N", .help = "runs that are D-optimal together with the existing ones"},
    {.name = "--next",
     .value = "N",
     .help = "most promising runs for the goal of --response, limits of the others kept"},
    {.name = "--levels", .value = "N", .help = "runs of a single factor, in the widest gaps between its settings"},
    {.name = "--response", .value = "NAME", .help = "whose goal --next seeks; the first without"},
    {.name = "--model", .value = "MODEL", .help = "that --optimal is for; quadratic without"},
    {.name = "--constraint",
     .value = "\"2*A + B <= 3\"",
     .help = "a limit of the new runs in natural units, besides those of the study",
     .many = true},
    {.name = "--centre", .value = "N", .help = "centre points in addition to those of --axial"},
    {.name = "--block", .help = "the new runs form a separate block"},
    {.name = "--no-randomise", .help = "keep the standard order"},
    seedOption,
    studyReason,
};

} // namespace

const Command studyNew{.name = "study new",
                       .summary = "Create a study of factors and responses",
                       .positionals = newPositionals,
                       .options = newOptions,
                       .about = "PATH is that of a value of the plant file (units/ID/params/KEY, "
                                "recipe/phases/ID/set/TAG), or “scale PATH” with a "
                                "factor in %: what\nthe plant has there times the setting, * standing for every item. "
                                "Prints the id of the study; --json "
                                "prints the study.",
                       .example = "titer-cli study new my.titer Feeding --factor feed=80:120:% --bind \"feed=scale "
                                  "recipe/phases/*/dose/*/volume\" "
                                  "--response titre=production.titer --limit titre=4:",
                       .run = makeStudy};
const Command studyAdvise{.name = "study advise",
                          .summary = "Designs that suit a study, side by side",
                          .positionals = advisePositionals,
                          .options = adviseOptions,
                          .about =
                              "Every figure is computed from the finished matrix. --json adds the properties of each.",
                          .example = "titer-cli study advise my.titer --budget 30 --goal optimise",
                          .run = advise};
const Command studyDesign{
    .name = "study design",
    .summary = "Give a study the runs of a design",
    .positionals = designPositionals,
    .options = studyDesignOptions(),
    .about = "Kinds and what they take: “titer-cli doe design --help”. Runs with measured results are not thrown away. "
             "The constraints\nof the study hold; --constraint gives it others. A design with runs that they forbid is "
             "refused.",
    .example = "titer-cli study design my.titer ccd --centre 3",
    .run = designRuns};
const Command studyAugment{.name = "study augment",
                           .summary = "Add runs to a study",
                           .positionals = advisePositionals,
                           .options = augmentOptions,
                           .about = "Ids and order of the runs that there are stay, and no id is given twice.",
                           .example = "titer-cli study augment my.titer --axial rotatable --centre 2",
                           .run = augment};

} // namespace titer::cli
