#include "core/studies/models/run_sheet.h"

#include "core/base/math/random.h"
#include "core/base/text.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <set>

namespace titer::studies {

std::string writeSetting(double natural, const Factor& factor)
{
    if (factor.categorical()) return factor.levels[std::size_t(natural)];
    const double scale = std::max({std::abs(natural), std::abs(factor.low), std::abs(factor.high)});
    const double close = 4.0 * std::numeric_limits<double>::epsilon() * scale;
    if (std::abs(natural) <= close) return "0";
    // To the decimal point that the scale allows, so that a small difference of large bounds has no noise either.
    const int first = 1 - int(std::ceil(std::log10(scale)));
    for (int decimals = std::max(0, first); decimals <= first + 16; ++decimals) {
        const std::string text = base::writeNumber(natural, decimals);
        const std::optional<double> back = base::readNumber(text);
        if (back && std::abs(*back - natural) <= close) return base::writeNumber(*back);
    }
    return base::writeNumber(natural);
}

namespace {

std::vector<std::string> modelNames(const Design& design)
{
    std::vector<std::string> names;
    for (const Term& term : design.model) names.push_back(termName(term, design.factors));
    return names;
}

void shuffle(std::vector<int>& list, base::Random& random)
{
    for (std::size_t i = list.size(); i > 1; --i) std::swap(list[i - 1], list[std::size_t(random.index(i))]);
}

int groupOf(const std::vector<int>& groups, int run)
{
    return groups.empty() ? 0 : groups[std::size_t(run)];
}

// Rows of the design in the order to carry out.
std::vector<int> runOrder(const Design& design, std::uint64_t seed)
{
    base::Random random(seed, "run order");
    std::map<int, std::map<int, std::vector<int>>> byBlock;
    for (int r = 0; r < design.runs(); ++r)
        byBlock[groupOf(design.blocks, r)][groupOf(design.wholePlots, r)].push_back(r);
    std::vector<int> order;
    for (auto& [block, plots] : byBlock) {
        std::vector<int> names;
        for (const auto& [name, runs] : plots) names.push_back(name);
        shuffle(names, random);
        for (const int name : names) {
            std::vector<int>& runs = plots[name];
            shuffle(runs, random);
            order.insert(order.end(), runs.begin(), runs.end());
        }
    }
    return order;
}

} // namespace

RunSheet makeRunSheet(const Design& design, std::uint64_t seed, bool randomise,
                      const std::vector<std::string>& responses)
{
    RunSheet sheet{.kind = design.kind,
                   .seed = seed,
                   .factors = design.factors,
                   .model = modelNames(design),
                   .constraints = design.constraints,
                   .columns = responses};
    std::vector<int> order(std::size_t(design.runs()));
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = int(i);
    if (randomise) order = runOrder(design, seed);
    for (const int r : order) {
        RunSheet::Run run{.run = int(sheet.runs.size()) + 1,
                          .id = "R" + std::to_string(r + 1),
                          .standardOrder = r + 1,
                          .block = groupOf(design.blocks, r),
                          .wholePlot = groupOf(design.wholePlots, r),
                          .cells = std::vector<std::string>(responses.size())};
        for (std::size_t f = 0; f < design.factors.size(); ++f)
            run.settings.push_back(design.factors[f].toNatural(design.coded(r, Eigen::Index(f))));
        sheet.runs.push_back(std::move(run));
    }
    return sheet;
}

namespace {

// The runs behind the first `count`.
Design tailOf(const Design& design, int count)
{
    Design tail{.kind = design.kind, .factors = design.factors};
    tail.coded = design.coded.bottomRows(design.runs() - count);
    tail.points.assign(design.points.begin() + count, design.points.end());
    if (!design.blocks.empty()) tail.blocks.assign(design.blocks.begin() + count, design.blocks.end());
    return tail;
}

} // namespace

RunSheet extendRunSheet(const RunSheet& existing, const Design& design, std::uint64_t seed, bool randomise,
                        const std::vector<std::string>& responses)
{
    RunSheet sheet = existing;
    sheet.kind = design.kind;
    sheet.seed = seed;
    sheet.model = modelNames(design);
    sheet.constraints = design.constraints;
    for (const std::string& response : responses)
        if (std::find(sheet.columns.begin(), sheet.columns.end(), response) == sheet.columns.end()) {
            sheet.columns.push_back(response);
            for (RunSheet::Run& run : sheet.runs) run.cells.emplace_back();
        }
    int run = 0, standardOrder = 0, block = 0;
    std::set<std::string> ids;
    for (const RunSheet::Run& old : existing.runs) {
        run = std::max(run, old.run);
        standardOrder = std::max(standardOrder, old.standardOrder);
        block = std::max(block, old.block);
        ids.insert(old.id);
    }
    for (RunSheet::Run& added : makeRunSheet(tailOf(design, int(existing.runs.size())), seed, randomise).runs) {
        added.run += run;
        added.standardOrder += standardOrder;
        if (block > 0) added.block = block + 1;
        added.id = "R" + std::to_string(added.standardOrder);
        while (!ids.insert(added.id).second) added.id += "+";
        added.cells.assign(sheet.columns.size(), "");
        sheet.runs.push_back(std::move(added));
    }
    return sheet;
}

Design designOf(const RunSheet& sheet)
{
    std::vector<const RunSheet::Run*> runs;
    for (const RunSheet::Run& run : sheet.runs) runs.push_back(&run);
    std::stable_sort(runs.begin(), runs.end(),
                     [](const auto* a, const auto* b) { return a->standardOrder < b->standardOrder; });
    Design design{.kind = sheet.kind, .factors = sheet.factors, .constraints = sheet.constraints};
    design.coded.resize(Eigen::Index(runs.size()), Eigen::Index(sheet.factors.size()));
    for (std::size_t r = 0; r < runs.size(); ++r) {
        bool centre = false;
        for (std::size_t f = 0; f < sheet.factors.size(); ++f) {
            const Factor& factor = sheet.factors[f];
            double coded = factor.toCoded(runs[r]->settings[f]);
            // Bounds and centre are exact again after the way through natural units.
            if (!factor.categorical() && std::abs(coded - std::round(coded)) < 1e-12) coded = std::round(coded);
            design.coded(Eigen::Index(r), Eigen::Index(f)) = coded;
            if (factor.kind == Factor::Kind::Continuous) centre = (f == 0 || centre) && coded == 0.0;
        }
        design.points.push_back(centre ? Design::Point::Centre : Design::Point::Factorial);
        if (runs[r]->block > 0) design.blocks.push_back(runs[r]->block);
        if (runs[r]->wholePlot > 0) design.wholePlots.push_back(runs[r]->wholePlot);
    }
    return design;
}

namespace {

// A cell as people see it, for comparing.
std::string shown(const RunSheet& sheet, const RunSheet::Run& run, std::size_t factor)
{
    return writeSetting(run.settings[factor], sheet.factors[factor]);
}

void compareCells(const RunSheet& before, const RunSheet::Run& was, const RunSheet& after, const RunSheet::Run& is,
                  RunSheetChanges& changes)
{
    const auto note = [&](const std::string& column, const std::string& a, const std::string& b) {
        if (a != b) changes.changed.push_back({was.id, column, a, b});
    };
    for (std::size_t f = 0; f < before.factors.size(); ++f) {
        const auto same = std::find_if(after.factors.begin(), after.factors.end(),
                                       [&](const Factor& other) { return other.name == before.factors[f].name; });
        if (same == after.factors.end()) continue;
        note(before.factors[f].title(), shown(before, was, f),
             shown(after, is, std::size_t(same - after.factors.begin())));
    }
    if (was.block > 0 || is.block > 0) note("block", std::to_string(was.block), std::to_string(is.block));
    if (was.wholePlot > 0 || is.wholePlot > 0)
        note("whole_plot", std::to_string(was.wholePlot), std::to_string(is.wholePlot));
    for (std::size_t c = 0; c < before.columns.size(); ++c) {
        const auto same = std::find(after.columns.begin(), after.columns.end(), before.columns[c]);
        if (same == after.columns.end() || was.cells[c].empty()) continue;
        note(before.columns[c], was.cells[c], is.cells[std::size_t(same - after.columns.begin())]);
    }
}

} // namespace

RunSheetChanges compare(const RunSheet& before, const RunSheet& after)
{
    RunSheetChanges changes;
    std::map<std::string, const RunSheet::Run*> now;
    for (const RunSheet::Run& run : after.runs) now[run.id] = &run;
    std::map<std::string, int> place;
    for (const RunSheet::Run& run : before.runs) {
        place[run.id] = int(place.size());
        const auto found = now.find(run.id);
        if (found == now.end())
            changes.missing.push_back(run.id);
        else
            compareCells(before, run, after, *found->second, changes);
    }
    int last = -1;
    for (const RunSheet::Run& run : after.runs) {
        const auto found = place.find(run.id);
        if (found == place.end()) {
            changes.added.push_back(run.id);
            continue;
        }
        if (found->second < last) changes.reordered = true;
        last = std::max(last, found->second);
    }
    return changes;
}

} // namespace titer::studies
