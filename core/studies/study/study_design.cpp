#include "core/studies/study/study_design.h"

#include "core/base/text.h"
#include "core/base/time.h"
#include "core/studies/models/run_sheet.h"

#include <algorithm>
#include <cmath>

namespace titer::studies {

using base::say;

namespace {

constexpr const char* pointWords[] = {"factorial", "centre", "axial", "edge", "vertex", "interior"};

// Where runs that were added came from, instead of those; axial and centre points say it themselves.
constexpr std::pair<Augmentation::Kind, const char*> addedWords[] = {
    {Augmentation::Kind::FoldOver, "folded"},
    {Augmentation::Kind::Optimal, "optimal"},
    {Augmentation::Kind::Next, "promising"},
    {Augmentation::Kind::Levels, "added"},
};

Design::Point pointOf(const StudyRun& run)
{
    if (run.point == "folded") return Design::Point::Factorial;
    const auto word = std::find(std::begin(pointWords), std::end(pointWords), run.point);
    return word == std::end(pointWords) ? Design::Point::Interior : Design::Point(word - std::begin(pointWords));
}

// As a run sheet shows it, so that a sheet that went out comes back unchanged.
double shownSetting(double natural, const Factor& factor)
{
    return factor.categorical() ? natural : *base::readNumber(writeSetting(natural, factor));
}

// "quadratic" where the terms are those of the word.
std::string modelWord(const Design& design)
{
    if (design.model == quadraticTerms(design.factors)) return "quadratic";
    if (design.model == interactionTerms(design.factors)) return "interaction";
    if (design.model == linearTerms(design.factors)) return "linear";
    return {};
}

base::Done keepsResults(const Study& study)
{
    const auto measured = std::count_if(study.runs.begin(), study.runs.end(), [](const StudyRun& run) {
        return std::any_of(run.cells.begin(), run.cells.end(),
                           [](const StudyCell& cell) { return cell.origin == StudyCell::Origin::Measured; });
    });
    if (measured == 0) return base::done();
    return base::Error{
        base::Code::Input, "runs",
        say(CORE_TR("core", "{1} runs have measured results that a new design would discard. Add runs to the "
                            "design, or create another study."),
            std::to_string(measured))};
}

} // namespace

std::vector<std::string> appendRuns(Study& study, const Design& design, std::uint64_t seed, bool randomise)
{
    int run = 0, order = 0;
    for (const StudyRun& old : study.runs) {
        run = std::max(run, old.run);
        order = std::max(order, old.standardOrder);
    }
    std::vector<std::string> ids, added;
    for (int r = 0; r < design.runs(); ++r) ids.push_back(newRunId(study));
    const auto groupOf = [](const std::vector<int>& groups, int row) {
        return groups.empty() ? 0 : groups[std::size_t(row)];
    };
    for (const int row : runOrder(design, seed, randomise)) {
        StudyRun made{.id = ids[std::size_t(row)],
                      .run = ++run,
                      .standardOrder = order + row + 1,
                      .block = groupOf(design.blocks, row),
                      .wholePlot = groupOf(design.wholePlots, row),
                      .point = pointWords[std::size_t(design.points[std::size_t(row)])]};
        for (std::size_t f = 0; f < design.factors.size(); ++f) {
            const Factor& factor = design.factors[f];
            made.settings.push_back(shownSetting(factor.toNatural(design.coded(row, Eigen::Index(f))), factor));
        }
        added.push_back(made.id);
        study.runs.push_back(std::move(made));
    }
    return added;
}

namespace {

// No design goes where the constraints of the study forbid it.
base::Done keepsConstraints(const Study& study, const Design& design, const std::string& where)
{
    if (study.constraints.empty()) return base::done();
    const base::Result<Region> region = regionOf(study);
    if (!region) return region.error();
    const int outside = region->countOutside(design.coded);
    if (outside == 0) return base::done();
    return base::Error{
        base::Code::Input, where,
        say(CORE_TR("core", "{1} of {2} new runs are outside the bounds or the constraints of the study, {3}. Use "
                            "D-optimal or I-optimal runs, which stay within them."),
            std::to_string(outside), std::to_string(design.runs()), base::join(study.constraints, "; "))};
}

} // namespace

base::Result<DesignedStudy> takeDesign(const Study& study, const Design& design, std::uint64_t seed, bool randomise)
{
    if (const base::Done kept = keepsResults(study); !kept) return kept.error();
    DesignedStudy made{.study = study, .notices = design.notices};
    if (!design.constraints.empty()) made.study.constraints = design.constraints;
    if (const base::Done kept = keepsConstraints(made.study, design, "design"); !kept) return kept.error();
    made.study.runs.clear();
    made.study.kind = design.kind;
    made.study.seed = seed;
    if (const std::string word = modelWord(design); !word.empty()) made.study.model = word;
    made.added = appendRuns(made.study, design, seed, randomise);
    return made;
}

base::Result<DesignedStudy> designStudy(const Study& study, const DesignKind& kind, const DesignRequest& request,
                                        bool randomise, std::stop_token stop)
{
    if (const base::Done kept = keepsResults(study); !kept) return kept.error();
    DesignRequest within = request;
    if (within.constraints.empty() && kind.takesOption("constraint")) within.constraints = study.constraints;
    const base::Result<Design> design = makeDesign(kind, factorsOf(study), within, stop);
    if (!design) return design.error();
    base::Result<DesignedStudy> made = takeDesign(study, *design, request.seed, randomise);
    if (made && !request.model.empty()) made->study.model = request.model;
    return made;
}

StudyRun& addRun(Study& study, std::vector<double> settings, bool validation)
{
    StudyRun run{.id = newRunId(study), .point = "added", .validation = validation, .settings = std::move(settings)};
    for (const StudyRun& old : study.runs) {
        run.run = std::max(run.run, old.run);
        run.standardOrder = std::max(run.standardOrder, old.standardOrder);
        if (!validation) run.block = std::max(run.block, old.block);
    }
    ++run.run;
    ++run.standardOrder;
    return study.runs.emplace_back(std::move(run));
}

Design designOf(const Study& study)
{
    Design design{.kind = study.kind, .factors = factorsOf(study), .constraints = study.constraints};
    std::vector<const StudyRun*> runs;
    for (const StudyRun& run : study.runs)
        if (counts(run)) runs.push_back(&run);
    design.coded.resize(Eigen::Index(runs.size()), Eigen::Index(design.factors.size()));
    const bool blocks = std::any_of(runs.begin(), runs.end(), [](const StudyRun* run) { return run->block > 0; });
    for (std::size_t r = 0; r < runs.size(); ++r) {
        for (std::size_t f = 0; f < design.factors.size(); ++f) {
            double coded = design.factors[f].toCoded(runs[r]->settings[f]);
            // Bounds and centre are exact again after the way through natural units.
            if (std::abs(coded - std::round(coded)) < 1e-12) coded = std::round(coded);
            design.coded(Eigen::Index(r), Eigen::Index(f)) = coded;
        }
        design.points.push_back(pointOf(*runs[r]));
        if (blocks) design.blocks.push_back(std::max(1, runs[r]->block));
    }
    return design;
}

void noteChange(Study& study, const std::string& who, const base::Sentence& what)
{
    ++study.version;
    study.log.push_back({base::writeInstant(base::now()), who, what});
}

namespace {

// Rows of a design alone, without properties.
Design rowsOf(const Design& design, const std::vector<int>& rows)
{
    Design part{.kind = design.kind, .factors = design.factors};
    part.coded.resize(Eigen::Index(rows.size()), design.coded.cols());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        part.coded.row(Eigen::Index(i)) = design.coded.row(rows[i]);
        part.points.push_back(design.points[std::size_t(rows[i])]);
    }
    return part;
}

// The runs at the corners of all factors: -1 and +1, or the first two levels.
Design corners(const Design& design)
{
    std::vector<int> rows;
    for (int r = 0; r < design.runs(); ++r) {
        bool corner = true;
        for (std::size_t f = 0; f < design.factors.size(); ++f) {
            const double coded = design.coded(r, Eigen::Index(f));
            corner = corner && (design.factors[f].categorical() ? design.factors[f].levels.size() == 2
                                                                : coded == 1.0 || coded == -1.0);
        }
        if (corner) rows.push_back(r);
    }
    return rowsOf(design, rows);
}

base::Result<Design> reversed(const Design& design, const std::string& which)
{
    Design cube = corners(design);
    if (cube.runs() == 0)
        return base::inputError("augment",
                                say(CORE_TR("core", "A fold-over reverses runs at two levels, but the study has no "
                                                    "run with every factor at one of its bounds.")));
    const Design first = cube;
    if (which != "all" && std::none_of(design.factors.begin(), design.factors.end(),
                                       [&](const Factor& factor) { return factor.name == which; }))
        return base::inputError(
            "augment", say(CORE_TR("core", "There is no factor “{1}” to reverse. Name a factor, or all."), which));
    for (std::size_t f = 0; f < cube.factors.size(); ++f) {
        auto column = cube.coded.col(Eigen::Index(f));
        if (which != "all" && cube.factors[f].name != which) continue;
        if (cube.factors[f].categorical())
            column = (1.0 - column.array()).matrix().eval();
        else
            column = (-column).eval();
    }
    // Reversed as a whole a full factorial is itself: that adds repeats alone.
    const auto has = [&](Eigen::Index row) {
        for (Eigen::Index r = 0; r < first.coded.rows(); ++r)
            if (first.coded.row(r) == cube.coded.row(row)) return true;
        return false;
    };
    bool any = false;
    for (Eigen::Index r = 0; r < cube.coded.rows() && !any; ++r) any = !has(r);
    if (!any)
        return base::inputError("augment",
                                say(CORE_TR("core", "The reversed runs already exist in the study, so a fold-over "
                                                    "adds no information. Add axial points instead.")));
    return cube;
}

base::Result<Design> axialPoints(const Design& design, const Augmentation& wanted, base::Notices& notices)
{
    const int cube = corners(design).runs();
    const double alpha = wanted.alpha > 0.0 ? wanted.alpha : std::pow(double(std::max(1, cube)), 0.25);
    const Eigen::Index factors = Eigen::Index(design.factors.size());
    Design axial{.kind = design.kind, .factors = design.factors};
    axial.coded = Eigen::MatrixXd::Zero(2 * factors + std::max(0, wanted.centre), factors);
    axial.points.assign(std::size_t(2 * factors), Design::Point::Axial);
    axial.points.resize(std::size_t(axial.coded.rows()), Design::Point::Centre);
    for (Eigen::Index f = 0; f < factors; ++f) {
        const Factor& factor = design.factors[std::size_t(f)];
        if (factor.kind != Factor::Kind::Continuous)
            return base::inputError(
                "factors/" + factor.name,
                say(CORE_TR("core", "“{1}” has no axial points, because it is not continuous. Add D-optimal runs "
                                    "instead."),
                    factor.name));
        axial.coded(2 * f, f) = -alpha;
        axial.coded(2 * f + 1, f) = alpha;
        if (alpha > 1.0)
            notices.push_back(
                {"factors/" + factor.name,
                 say(CORE_TR("core", "Axial points of “{1}” are at {2} and {3}, outside its bounds. A distance of 1 "
                                     "stays within them."),
                     factor.title(), base::writeShort(factor.toNatural(-alpha), 6),
                     base::writeShort(factor.toNatural(alpha), 6))});
    }
    return axial;
}

// Of the one factor of a study: its bounds, then the middle of the widest gap between settings that are there; of one with levels those
// that have fewest runs.
base::Result<Design> furtherLevels(const Design& design, int runs)
{
    if (design.factors.size() != 1)
        return base::inputError("augment",
                                say(CORE_TR("core", "Further levels are those of a single factor, but the study has "
                                                    "{1}. Add D-optimal runs instead."),
                                    std::to_string(design.factors.size())));
    const Factor& factor = design.factors.front();
    Design more{.kind = design.kind, .factors = design.factors};
    more.coded.resize(runs, 1);
    more.points.assign(std::size_t(runs), Design::Point::Interior);
    std::vector<double> present(design.coded.col(0).begin(), design.coded.col(0).end());
    const double low = factor.toCoded(factor.low), high = factor.toCoded(factor.high);
    const auto fewest = [&] {
        std::vector<int> counts(factor.levels.size());
        for (const double level : present) ++counts[std::size_t(level)];
        return double(std::ranges::min_element(counts) - counts.begin());
    };
    const auto widest = [&] {
        std::ranges::sort(present);
        if (present.front() > low) return low;
        if (present.back() < high) return high;
        std::size_t at = 1;
        for (std::size_t i = 2; i < present.size(); ++i)
            if (present[i] - present[i - 1] > present[at] - present[at - 1] + 1e-9) at = i;
        return (present[at - 1] + present[at]) / 2.0;
    };
    for (int r = 0; r < runs; ++r) present.push_back(more.coded(r, 0) = factor.categorical() ? fewest() : widest());
    return more;
}

base::Result<Design> optimalRuns(const Design& design, const Augmentation& wanted, std::stop_token stop)
{
    DesignRequest request{.runs = design.runs() + wanted.runs,
                          .model = wanted.model.empty() ? "quadratic" : wanted.model,
                          .constraints = design.constraints,
                          .existing = design,
                          .seed = wanted.seed};
    request.existing->blocks.clear();
    request.constraints.insert(request.constraints.end(), wanted.constraints.begin(), wanted.constraints.end());
    const base::Result<Design> whole = makeDesign(*findDesignKind("d_optimal"), design.factors, request, stop);
    if (!whole) return whole.error();
    std::vector<int> rows;
    for (int r = design.runs(); r < whole->runs(); ++r) rows.push_back(r);
    return rowsOf(*whole, rows);
}

} // namespace

base::Result<DesignedStudy> augmentStudy(const Study& study, const Augmentation& wanted, std::stop_token stop)
{
    if (const base::Errors errors = check(study); !errors.empty()) return errors.front();
    const Design design = designOf(study);
    if (design.runs() == 0)
        return base::inputError("runs",
                                say(CORE_TR("core", "The study has no runs to add to. Choose a design first.")));
    if (wanted.runs < 1 || wanted.runs > 10'000)
        return base::inputError("augment", say(CORE_TR("core", "{1} runs cannot be added. Choose 1 to {2}."),
                                               std::to_string(wanted.runs), "10000"));
    DesignedStudy made{.study = study};
    const base::Result<Design> more = wanted.kind == Augmentation::Kind::FoldOver ? reversed(design, wanted.foldOver)
                                      : wanted.kind == Augmentation::Kind::Axial
                                          ? axialPoints(design, wanted, made.notices)
                                      : wanted.kind == Augmentation::Kind::Levels  ? furtherLevels(design, wanted.runs)
                                      : wanted.kind == Augmentation::Kind::Optimal ? optimalRuns(design, wanted, stop)
                                                                                   : promisingRuns(study, wanted, stop);
    if (!more) return more.error();
    if (const base::Done kept = keepsConstraints(study, *more, "augment"); !kept) return kept.error();
    int block = 0;
    for (const StudyRun& run : study.runs) block = std::max(block, run.block);
    if (wanted.ownBlock && block == 0) {
        for (StudyRun& run : made.study.runs) run.block = 1;
        block = 1;
    }
    made.added = appendRuns(made.study, *more, wanted.seed, wanted.randomise);
    for (std::size_t r = study.runs.size(); r < made.study.runs.size(); ++r) {
        if (block > 0) made.study.runs[r].block = block + 1;
        for (const auto& [kind, word] : addedWords)
            if (kind == wanted.kind) made.study.runs[r].point = word;
    }
    // Axial points determine squares, and reversed runs interactions, that a model of the first runs had to leave out.
    if (wanted.kind == Augmentation::Kind::Axial) made.study.model = "quadratic";
    if (wanted.kind == Augmentation::Kind::Optimal || wanted.kind == Augmentation::Kind::Levels)
        made.study.model = wanted.model.empty() ? "quadratic" : wanted.model;
    if (wanted.kind == Augmentation::Kind::FoldOver) made.study.model.clear();
    return made;
}

} // namespace titer::studies
