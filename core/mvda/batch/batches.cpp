#include "core/mvda/batch/batches.h"

#include "core/base/text.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace titer::mvda {

using base::say;
using Eigen::Index;

namespace {

std::string batchPlace(const std::string& name)
{
    return "batch " + name;
}

base::Done checkTimes(const Batch& batch)
{
    for (Index i = 0; i < batch.samples(); ++i) {
        if (!std::isfinite(batch.times[i]))
            return base::inputError(batchPlace(batch.name),
                                    say(CORE_TR("core", "Sample {1} of batch “{2}” has no time. Fill it in, or leave "
                                                        "the sample out."),
                                        std::to_string(i + 1), batch.name));
        if (i > 0 && !(batch.times[i] > batch.times[i - 1]))
            return base::inputError(batchPlace(batch.name),
                                    say(CORE_TR("core", "In batch “{1}” the time {2} comes after {3}. Sort its samples "
                                                        "by time, and name each instant once."),
                                        batch.name, base::writeShort(batch.times[i], 8),
                                        base::writeShort(batch.times[i - 1], 8)));
    }
    return base::done();
}

base::Done checkCells(const Batch& batch, const std::vector<std::string>& names)
{
    for (Index j = 0; j < batch.cells.cols(); ++j) {
        const std::string& name = names[std::size_t(j)];
        if (batch.cells.col(j).array().isNaN().all())
            return base::inputError(batchPlace(batch.name),
                                    say(CORE_TR("core", "“{1}” has no value in batch “{2}”. Leave the variable or the "
                                                        "batch out."),
                                        name, batch.name));
        if (batch.cells.col(j).array().isInf().any())
            return base::inputError(batchPlace(batch.name),
                                    say(CORE_TR("core", "“{1}” is infinite in batch “{2}”. Correct it, or leave the "
                                                        "cell empty."),
                                        name, batch.name));
    }
    return base::done();
}

base::Done checkBatch(const Batch& batch, const std::vector<std::string>& names)
{
    if (batch.samples() < minSamples)
        return base::inputError(batchPlace(batch.name),
                                say(CORE_TR("core", "Batch “{1}” has {2} samples, but a course that is laid beside "
                                                    "others needs at least {3}. Leave the batch out."),
                                    batch.name, std::to_string(batch.samples()), std::to_string(minSamples)));
    if (const base::Done done = checkTimes(batch); !done) return done;
    return checkCells(batch, names);
}

} // namespace

BatchRows rowsByBatch(const std::vector<std::string>& batch)
{
    BatchRows groups;
    std::map<std::string, std::size_t> places;
    for (std::size_t row = 0; row < batch.size(); ++row) {
        const auto [place, isNew] = places.try_emplace(batch[row], groups.names.size());
        if (isNew) {
            groups.names.push_back(batch[row]);
            groups.rows.emplace_back();
        }
        groups.rows[place->second].push_back(int(row));
    }
    return groups;
}

base::Result<BatchTable> batchesOf(const Block& variables, const std::vector<std::string>& batch, const VectorXd& times,
                                   const std::string& timeUnit, const std::vector<std::string>& phases)
{
    if (variables.cells.cols() == 0)
        return base::inputError(say(CORE_TR("core", "No column is left that describes the batches. Name some of "
                                                    "numbers.")));
    if (const auto none = std::find(batch.begin(), batch.end(), std::string()); none != batch.end())
        return base::inputError(say(CORE_TR("core", "Row {1} belongs to no batch. Name its batch, or leave the row "
                                                    "out."),
                                    std::to_string(none - batch.begin() + 1)));
    BatchTable table{variables.names, variables.units, timeUnit, {}};
    const BatchRows groups = rowsByBatch(batch);
    for (std::size_t b = 0; b < groups.names.size(); ++b) {
        Batch& into = table.batches.emplace_back(Batch{.name = groups.names[b], .times = {}, .cells = {}});
        const std::vector<int>& rows = groups.rows[b];
        const Index samples = Index(rows.size());
        into.times.resize(samples);
        into.cells.resize(samples, variables.cells.cols());
        for (Index i = 0; i < samples; ++i) {
            const int row = rows[std::size_t(i)];
            into.times[i] = times.size() > 0 ? times[row] : double(i);
            into.cells.row(i) = variables.cells.row(row);
            if (!phases.empty()) into.phases.push_back(phases[std::size_t(row)]);
        }
        if (const base::Done done = checkBatch(into, table.names); !done) return done.error();
    }
    return table;
}

Index firstWholeRow(const MatrixXd& cells)
{
    Index first = 0;
    while (first < cells.rows() && !cells.row(first).allFinite()) ++first;
    return first;
}

} // namespace titer::mvda
