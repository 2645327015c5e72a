#include "app/cli/doe/doe_design_options.h"

#include "app/cli/common/input_file.h"
#include "app/cli/common/readings.h"
#include "app/cli/doe/design_sheet_file.h"
#include "app/cli/doe/doe_factors.h"
#include "core/base/text.h"

#include <algorithm>
#include <functional>

namespace titer::cli {

namespace {

using base::say;
using studies::DesignKind;
using studies::DesignRequest;

constexpr long maxRuns = 100'000;

// Those of factors and sheets come first; the others are named as in DesignKind::takes.
constexpr Option doeDesignOptions[] = {
    factorOption,
    {.name = "--output",
     .value = "CSV",
     .help = "the run sheet to write; default: standard output",
     .brief = "-o",
     .output = true},
    {.name = "--response",
     .value = "NAME",
     .help = "an empty column to fill in, such as \"titre [g/L]\"",
     .many = true},
    {.name = "--evaluate", .help = "also report variances, leverage, power and correlations"},
    {.name = "--augment", .value = "FILE", .help = "a run sheet whose runs are kept; its factors are used"},
    {.name = "--hard", .value = "NAME", .help = "a factor that is hard to change", .many = true},
    {.name = "--seed", .value = "N", .help = "of the run order and of every search; default 1"},
    {.name = "--no-randomise", .help = "keep the standard order"},
    {.name = "--runs", .value = "N", .help = "number of runs"},
    {.name = "--round",
     .value = "NAME=STEP",
     .help = "step size of a factor [its unit]: settings are multiples of it",
     .many = true},
    {.name = "--centre", .value = "N", .help = "centre points, in each block"},
    {.name = "--replicates", .value = "N", .help = "how often each run is replicated"},
    {.name = "--blocks", .value = "N", .help = "number of blocks"},
    {.name = "--orthogonal-blocks",
     .help =
         "of ccd: alpha, and the centre points next to the axial points, so that blocks are orthogonal to the model"},
    {.name = "--axial-centre", .value = "N", .help = "of ccd: centre points in the block of the axial points"},
    {.name = "--resolution", .value = "R", .help = "III to VI, or 3 to 6"},
    {.name = "--generator", .value = "E=ABCD", .help = "an additional factor as a product of basic ones", .many = true},
    {.name = "--fold-over", .value = "all|NAME", .help = "add the runs with all factors, or one, reversed"},
    {.name = "--alpha",
     .value = "ALPHA",
     .help = "distance of axial points: rotatable, orthogonal, blocks, spherical, face or a number"},
    {.name = "--form", .value = "WORD", .help = "variant of the kind (below)"},
    {.name = "--levels", .value = "NAME=N", .help = "number of levels of a continuous factor", .many = true},
    {.name = "--model",
     .value = "MODEL",
     .help = "to estimate: linear, interaction, quadratic or a formula such as \"A + B + A:B + I(A^2)\""},
    {.name = "--starts", .value = "N", .help = "starts of the search"},
    {.name = "--constraint",
     .value = "\"2*A + B <= 3\"",
     .help = "a limit in natural units, or a ball: \"(A - 5)^2 + (B - 5)^2 <= 16\"",
     .many = true},
    {.name = "--process", .value = "NAME", .help = "a factor that is not a component of the mixture", .many = true},
    {.name = "--degree", .value = "N", .help = "of the lattice"},
    {.name = "--fake", .value = "N", .help = "columns without a factor, to estimate the error"},
    {.name = "--whole-plots", .value = "N", .help = "number of settings of the hard-to-change factors"},
};

constexpr std::size_t ofSheets = 6; // the first, which a study has a place of its own for

constexpr std::string_view forAll[] = {"factor", "output", "seed", "no-randomise", "response", "evaluate", "round"};

std::string_view keyOf(const Option& option)
{
    return std::string_view(option.name).substr(2);
}

bool isForAll(std::string_view key)
{
    return std::find(std::begin(forAll), std::end(forAll), key) != std::end(forAll);
}

std::string about()
{
    std::string text = "KIND, and its options besides those for all (--factor, --seed, -o, --no-randomise, --response, "
                       "--evaluate, --round):\n\n";
    for (const DesignKind* kind : studies::designKinds()) {
        text += std::string("  ") + kind->id + "\n      " + kind->summary + "\n";
        std::vector<std::string> names;
        for (const std::string_view key : kind->takes) names.push_back("--" + std::string(key));
        if (!names.empty()) text += "      " + base::join(names, " ") + "\n";
        if (!kind->forms.empty()) {
            std::vector<std::string> forms(kind->forms.begin(), kind->forms.end());
            text += "      --form: " + base::join(forms, ", ") + "\n";
        }
    }
    return text +
           "\nThe run sheet holds natural units and keeps an id for each run; its first line contains the factors "
           "and constraints again.\nEvery property that is printed was computed from the finished matrix, with its "
           "definition. "
           "A design that\ndoes not keep what its kind promises is not written.";
}

} // namespace

std::span<const Option> designOptions()
{
    return doeDesignOptions;
}

std::span<const Option> studyDesignOptions()
{
    return designOptions().subspan(ofSheets);
}

const char* designAbout()
{
    static const std::string text = about();
    return text.c_str();
}

std::string untakenOption(const Arguments& arguments, const DesignKind& kind)
{
    for (const Option& option : doeDesignOptions) {
        const std::string_view key = keyOf(option);
        if (!arguments.has(option.name) || isForAll(key) || kind.takesOption(key)) continue;
        std::vector<std::string> others;
        for (const DesignKind* other : studies::designKinds())
            if (other->takesOption(key)) others.emplace_back(other->id);
        return std::string(option.name) + " has no meaning for " + kind.id +
               (others.empty() ? "" : "; it is taken by " + base::join(others, ", "));
    }
    return {};
}

namespace {

// Each returns what is wrong, or nothing.
using Reader = std::function<std::string(const std::string& text, DesignRequest& request)>;

template <class Number> Reader count(Number DesignRequest::* member, long min, long max)
{
    return [=](const std::string& text, DesignRequest& request) {
        const base::Result<long> number = readCount(text, min, max);
        if (!number) return number.error().what.text();
        request.*member = int(*number);
        return std::string();
    };
}

Reader word(std::string DesignRequest::* member)
{
    return [=](const std::string& text, DesignRequest& request) {
        request.*member = text;
        return std::string();
    };
}

Reader words(std::vector<std::string> DesignRequest::* member)
{
    return [=](const std::string& text, DesignRequest& request) {
        (request.*member).push_back(text);
        return std::string();
    };
}

std::string readResolution(const std::string& text, DesignRequest& request)
{
    constexpr std::string_view roman[] = {"III", "IV", "V", "VI"};
    for (int r = 3; r <= 6; ++r)
        if (text == roman[r - 3] || text == std::to_string(r)) {
            request.resolution = r;
            return {};
        }
    return "“" + text + "” is not a resolution from III to VI.";
}

std::string readLevels(const std::string& text, DesignRequest& request)
{
    const std::size_t equals = text.rfind('=');
    if (equals == std::string::npos || equals == 0) return "“" + text + "” is not NAME=COUNT.";
    const base::Result<long> number = readCount(std::string_view(text).substr(equals + 1), 2, 100);
    if (!number) return number.error().what.text();
    request.levels[std::string(base::trimmed(text.substr(0, equals)))] = int(*number);
    return {};
}

std::string readStep(const std::string& text, DesignRequest& request)
{
    const std::size_t equals = text.rfind('=');
    const std::optional<double> step = equals == std::string::npos
                                           ? std::nullopt
                                           : base::readNumber(base::trimmed(std::string_view(text).substr(equals + 1)));
    if (!step || equals == 0) return "“" + text + "” is not NAME=STEP.";
    request.steps[std::string(base::trimmed(text.substr(0, equals)))] = *step;
    return {};
}

std::string readSeed(const std::string& text, DesignRequest& request)
{
    const base::Result<long> number = readCount(text, 0, maxRandomSeed);
    if (!number) return number.error().what.text();
    request.seed = std::uint64_t(*number);
    return {};
}

std::string readForm(const std::string& text, const DesignKind& kind, DesignRequest& request)
{
    if (std::find(kind.forms.begin(), kind.forms.end(), text) == kind.forms.end())
        return "“" + text + "” is not a form of " + kind.id + ", which has " +
               base::join({kind.forms.begin(), kind.forms.end()}, ", ");
    request.form = text;
    return {};
}

const std::pair<const char*, Reader>* findReader(std::string_view option)
{
    static const std::pair<const char*, Reader> readers[] = {
        {"--runs", count(&DesignRequest::runs, 1, maxRuns)},
        {"--centre", count(&DesignRequest::centre, 0, maxRuns)},
        {"--axial-centre", count(&DesignRequest::axialCentre, 0, maxRuns)},
        {"--replicates", count(&DesignRequest::replicates, 1, maxRuns)},
        {"--blocks", count(&DesignRequest::blocks, 1, maxRuns)},
        {"--starts", count(&DesignRequest::starts, 1, 1'000'000)},
        {"--degree", count(&DesignRequest::degree, 1, 20)},
        {"--fake", count(&DesignRequest::fake, 0, 20)},
        {"--whole-plots", count(&DesignRequest::wholePlots, 2, maxRuns)},
        {"--resolution", readResolution},
        {"--levels", readLevels},
        {"--round", readStep},
        {"--seed", readSeed},
        {"--fold-over", word(&DesignRequest::foldOver)},
        {"--alpha", word(&DesignRequest::alpha)},
        {"--model", word(&DesignRequest::model)},
        {"--generator", words(&DesignRequest::generators)},
        {"--constraint", words(&DesignRequest::constraints)},
        {"--process", words(&DesignRequest::process)},
    };
    const auto found = std::find_if(std::begin(readers), std::end(readers),
                                    [&](const auto& reader) { return option == reader.first; });
    return found == std::end(readers) ? nullptr : &*found;
}

} // namespace

std::string readRequest(const Arguments& arguments, const DesignKind& kind, DesignRequest& request)
{
    for (const Option& option : doeDesignOptions) {
        const auto* reader = findReader(option.name);
        for (const std::string& text : arguments.values(option.name)) {
            std::string fault;
            if (reader) fault = reader->second(text, request);
            if (std::string_view(option.name) == "--form") fault = readForm(text, kind, request);
            if (!fault.empty()) return std::string(option.name) + ": " + fault;
        }
    }
    request.orthogonalBlocks = arguments.has("--orthogonal-blocks");
    return {};
}

std::optional<studies::DesignSheet> readExisting(const Arguments& arguments, DesignRequest& request,
                                                 base::Errors& errors)
{
    const std::optional<std::string> path = arguments.value("--augment");
    if (!path) return std::nullopt;
    if (arguments.has("--factor")) {
        errors.push_back({base::Code::Input, "factors",
                          say("The factors of the design are those of {1}. Omit --factor, or --augment.", *path)});
        return std::nullopt;
    }
    base::Result<studies::DesignSheet> sheet = readDesignSheetFile(*path);
    if (!sheet) {
        errors.push_back(sheet.error());
        return std::nullopt;
    }
    request.existing = studies::designOf(*sheet);
    // Those of the sheet hold without being said again.
    std::vector<std::string>& constraints = sheet->study.constraints;
    for (const std::string& text : request.constraints)
        if (std::find(constraints.begin(), constraints.end(), text) == constraints.end()) constraints.push_back(text);
    request.constraints = constraints;
    return *sheet;
}

void markHard(const Arguments& arguments, studies::Factors& factors, base::Errors& errors)
{
    for (const std::string& name : arguments.values("--hard")) {
        const auto factor =
            std::find_if(factors.begin(), factors.end(), [&](const studies::Factor& f) { return f.name == name; });
        if (factor == factors.end())
            errors.push_back(
                {base::Code::Input, "factors/" + name,
                 say("There is no factor “{1}” that could be hard to change. Name one of the factors.", name)});
        else
            factor->hardToChange = true;
    }
}

} // namespace titer::cli
