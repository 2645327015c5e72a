#include "core/studies/study/sheet/design_sheet.h"

#include "core/studies/models/run_sheet.h"
#include "core/studies/study/sheet/study_sheet_rows.h"
#include "core/studies/study/sheet/study_sheet_table.h"
#include "core/studies/study/study_design.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace titer::studies {

namespace {

std::vector<std::string> modelNames(const Design& design)
{
    std::vector<std::string> names;
    for (const Term& term : design.model) names.push_back(termName(term, design.factors));
    return names;
}

// What the design states next to its runs.
void takeHead(DesignSheet& sheet, const Design& design, std::uint64_t seed)
{
    sheet.study.kind = design.kind;
    sheet.study.seed = seed;
    sheet.study.constraints = design.constraints;
    sheet.model = modelNames(design);
}

// Those that the sheet lacks, with empty cells; and cells for each run that has none.
void addColumns(DesignSheet& sheet, const std::vector<std::string>& titles)
{
    std::vector<std::string>& own = sheet.further.titles;
    for (const std::string& title : titles)
        if (std::find(own.begin(), own.end(), title) == own.end()) own.push_back(title);
    sheet.further.cells.resize(sheet.study.runs.size());
    for (std::vector<std::string>& cells : sheet.further.cells) cells.resize(own.size());
}

// The runs behind the first `count`.
Design tailOf(const Design& design, int count)
{
    Design tail{.kind = design.kind, .factors = design.factors};
    tail.coded = design.coded.bottomRows(design.runs() - count);
    tail.points.assign(design.points.begin() + count, design.points.end());
    if (!design.blocks.empty()) tail.blocks.assign(design.blocks.begin() + count, design.blocks.end());
    return tail;
}

bool atCentre(const StudyRun& run, const Factors& factors)
{
    bool centre = false;
    for (std::size_t f = 0; f < factors.size(); ++f)
        if (factors[f].kind == Factor::Kind::Continuous)
            centre = (f == 0 || centre) && std::abs(factors[f].toCoded(run.settings[f])) < 1e-12;
    return centre;
}

} // namespace

DesignSheet makeDesignSheet(const Design& design, std::uint64_t seed, bool randomise,
                            const std::vector<std::string>& responses)
{
    DesignSheet sheet;
    takeHead(sheet, design, seed);
    for (const Factor& factor : design.factors) sheet.study.factors.push_back({.factor = factor});
    appendRuns(sheet.study, design, seed, randomise);
    addColumns(sheet, responses);
    return sheet;
}

DesignSheet extendDesignSheet(const DesignSheet& existing, const Design& design, std::uint64_t seed, bool randomise,
                              const std::vector<std::string>& responses)
{
    DesignSheet sheet = existing;
    takeHead(sheet, design, seed);
    const std::size_t count = existing.study.runs.size();
    int block = 0;
    for (const StudyRun& run : existing.study.runs) block = std::max(block, run.block);
    appendRuns(sheet.study, tailOf(design, int(count)), seed, randomise);
    if (block > 0)
        for (std::size_t r = count; r < sheet.study.runs.size(); ++r) sheet.study.runs[r].block = block + 1;
    addColumns(sheet, responses);
    return sheet;
}

std::string writeDesignSheet(const DesignSheet& sheet)
{
    const Study& study = sheet.study;
    SheetTable table = tableOf(study, SheetKind::Design);
    table.titles.insert(table.titles.end(), sheet.further.titles.begin(), sheet.further.titles.end());
    for (std::size_t r = 0; r < table.rows.size(); ++r)
        for (const std::string& cell : sheet.further.cells[r]) table.rows[r].push_back({cell});
    return writeStudyHeader({study.kind, study.seed, factorsOf(study), sheet.model, study.constraints}) + "\n" +
           writeTable(table);
}

base::Result<DesignSheet> readDesignSheet(std::string_view text)
{
    base::Result<StudyHeader> header = readStudyHeader(text);
    if (!header) return header.error();
    DesignSheet sheet{.model = std::move(header->model)};
    sheet.study.kind = std::move(header->kind);
    sheet.study.seed = header->seed;
    sheet.study.constraints = std::move(header->constraints);
    for (const Factor& factor : header->factors) sheet.study.factors.push_back({.factor = factor});

    ReturnedSheet rows = readReturnedSheet(sheet.study, text, SheetKind::Design);
    if (!rows.errors.empty()) return rows.errors.front();
    sheet.further.titles = std::move(rows.further);
    for (ReturnedRun& row : rows.runs) {
        row.run.point = atCentre(row.run, header->factors) ? "centre" : "factorial";
        sheet.study.idsGiven = std::max(sheet.study.idsGiven, row.run.standardOrder);
        sheet.study.runs.push_back(std::move(row.run));
        sheet.further.cells.push_back(std::move(row.further));
    }
    return sheet;
}

Design designOf(const DesignSheet& sheet)
{
    Study study = sheet.study;
    std::stable_sort(study.runs.begin(), study.runs.end(),
                     [](const StudyRun& a, const StudyRun& b) { return a.standardOrder < b.standardOrder; });
    Design design = designOf(study);
    for (const StudyRun& run : study.runs)
        if (run.wholePlot > 0) design.wholePlots.push_back(run.wholePlot);
    return design;
}

} // namespace titer::studies
