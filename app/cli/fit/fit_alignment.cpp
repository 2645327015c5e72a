#include "app/cli/fit/fit_alignment.h"

#include "app/cli/common/input_file.h"
#include "core/twin/measured_table.h"

#include <algorithm>
#include <map>

namespace titer::cli {

namespace {

// The tables of one plant, placed; of a batch they have one number in all plants.
base::Done place(const std::vector<const PlantFile*>& tables, const twin::AlignRule& rule, int firstBatch,
                 FileAlignment& alignment)
{
    base::Errors errors;
    const auto plant = checkedPlant(tables.front()->data.experiment.flowsheet, {}, errors);
    if (!plant) return errors.front();
    std::vector<twin::MeasuredFile> files;
    for (const PlantFile* table : tables) files.push_back(table->data.file);
    base::Result<FileAlignment> placed = alignFiles(rule, std::move(files), tables.front()->options, plant);
    if (!placed) return placed.error();
    for (std::size_t i = 0; i < tables.size(); ++i) {
        alignment.files.push_back(std::move(placed->files[i]));
        alignment.places.push_back(std::move(placed->places[i]));
        alignment.places.back().batch += firstBatch;
    }
    return base::done();
}

} // namespace

AlignedExperiments alignExperiments(const std::vector<PlantFile>& files, const twin::AlignRule& rule,
                                    FileAlignment& alignment, base::Errors& errors, base::Notices& notices)
{
    alignment.rule = rule;
    std::map<std::string, std::vector<const PlantFile*>> tables; // by plant
    for (const PlantFile& file : files)
        if (!file.isRun) tables[file.plant].push_back(&file);
    std::map<const PlantFile*, const twin::FilePlace*> places;
    int batches = 0;
    alignment.places.reserve(files.size()); // they are pointed at
    for (const auto& [plant, some] : tables) {
        const std::size_t first = alignment.places.size();
        if (const base::Done placed = place(some, rule, batches, alignment); !placed)
            return errors.push_back(placed.error()), AlignedExperiments();
        for (std::size_t i = 0; i < some.size(); ++i) {
            places[some[i]] = &alignment.places[first + i];
            batches = std::max(batches, alignment.places[first + i].batch + 1);
        }
    }
    std::vector<studies::FitExperiment> experiments;
    std::vector<int> ofBatch;
    AlignedExperiments aligned;
    std::map<int, std::size_t> known; // experiments by their batches
    std::size_t next = 0;
    for (const PlantFile& file : files) {
        experiments.push_back(file.data.experiment);
        ofBatch.push_back(file.isRun ? -1 : places[&file]->batch);
        if (!file.isRun) twin::layOnClock(experiments.back(), places[&file]->shift, file.data.end, errors, notices);
        const bool isNew = file.isRun || known.try_emplace(ofBatch.back(), next).second;
        aligned.ofFile.push_back(isNew ? next++ : known.at(ofBatch.back()));
    }
    aligned.experiments = twin::joinBatches(std::move(experiments), ofBatch);
    return aligned;
}

} // namespace titer::cli
