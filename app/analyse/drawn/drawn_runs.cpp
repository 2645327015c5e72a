// Drawn runs.
#include "app/analyse/drawn/drawn_runs.h"

#include "app/analyse/card/model_acts.h"
#include "app/analyse/runs/run_batches.h"
#include "app/common/export_file.h"
#include "core/mvda/batch/batch_card.h"
#include "core/mvda/batch/batch_model_json.h"
#include "core/solve/catalogue.h"

#include <algorithm>

namespace titer::app {

using base::say;
using Eigen::Index;

namespace {

base::Done writeText(const QString& path, const std::string& text)
{
    return writeExport(path, QByteArray::fromStdString(text));
}

// The one batch of a run, at evenly spaced times as far as all of these are there.
base::Result<mvda::BatchTable> batchOf(const Run& run, const std::vector<std::string>& tags, int points)
{
    mvda::BatchTable table{tags, {}, "s", {}};
    std::vector<const figures::Column*> columns;
    for (const std::string& tag : tags) {
        columns.push_back(run.result.column(tag));
        if (!columns.back())
            return base::inputError(tag, say(CORE_TR("core", "The run has no “{1}”, whose spectrum is to be seen. "
                                                             "Choose another unit, or another run."),
                                             tag));
        table.units.push_back(columns.back()->unit);
    }
    const double end = run.result.times.empty() ? 0.0 : run.result.times.back();
    mvda::VectorXd times = mvda::VectorXd::LinSpaced(points, 0.0, end);
    mvda::MatrixXd cells(Index(points), Index(tags.size()));
    std::vector<Index> whole;
    for (Index i = 0; i < times.size(); ++i) {
        for (std::size_t k = 0; k < columns.size(); ++k) cells(i, Index(k)) = run.result.at(*columns[k], times[i]);
        if (cells.row(i).allFinite()) whole.push_back(i);
    }
    if (whole.empty())
        return base::inputError(say(CORE_TR("core", "At no time of the run is all there that is to be seen. Choose "
                                                    "another unit, or another run.")));
    table.batches.push_back(
        {.name = batchName(run.name.toStdString(), run.id), .times = times(whole), .cells = cells(whole, Eigen::all)});
    return table;
}

base::Done makeSpectra(const DrawnOrder& order, const mvda::PureSpectra& pure, mvda::BatchTable batches,
                       DrawnPart& part)
{
    base::Errors errors;
    takePureUnits(pure, batches, errors);
    if (!errors.empty()) return errors.front();
    for (const mvda::Batch& batch : batches.batches) part.spectra += std::size_t(batch.samples());
    return writeText(order.out, spectraCsv(pure, *order.spectra, batches));
}

base::Done makeModel(const DrawnOrder& order, const mvda::BatchTable& batches, const std::stop_token& stop)
{
    mvda::BatchRequest request = order.batches;
    request.isVirtual = true;
    request.stop = stop;
    const base::Result<mvda::BatchModel> model = mvda::batchModelOf(batches, request);
    if (!model) return model.error();
    if (stop.stop_requested()) return base::done();
    base::Json json = mvda::batchModelJson(*model);
    mvda::CardOrigin origin = cardOrigin(order.plant, {}, "Titer " TITER_VERSION);
    origin.batches = model->batches;
    json["card"] = mvda::cardJson(*model, request, origin);
    return writeText(order.out, json.write() + "\n");
}

base::Done make(const DrawnOrder& order, DrawnPart& part, const DrawnJob::Pass& pass, const std::stop_token& stop)
{
    mvda::VirtualRequest runs = order.runs;
    mvda::PureSpectra pure;
    if (order.spectra) {
        base::Errors errors;
        pure = mvda::readPureSpectra(mvda::shippedSpectra().front().text, errors);
        if (!errors.empty()) return errors.front();
        runs.tags = tagsOf(pure, order.spectra->unit);
        runs.noise = 0.0;
    }
    const base::Result<mvda::BatchTable> batches =
        order.run ? batchOf(*order.run, runs.tags, runs.points)
                  : mvda::virtualBatches(runs, solve::catalogue(), stop, [&](double share) { pass({.share = share}); });
    if (!batches) return batches.error();
    if (stop.stop_requested()) return base::done();
    part.batches = batches->batches.size();
    return order.spectra ? makeSpectra(order, pure, *batches, part) : makeModel(order, *batches, stop);
}

} // namespace

void drawRuns(const DrawnOrder& order, const DrawnJob::Pass& pass, const std::stop_token& stop)
{
    DrawnPart part{.share = 1.0};
    const base::Done made = make(order, part, pass, stop);
    if (stop.stop_requested()) return;
    part.isMade = made.ok();
    if (!made) part.fault = made.error();
    pass(std::move(part));
}

} // namespace titer::app
