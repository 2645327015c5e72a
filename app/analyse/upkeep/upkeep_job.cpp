// Models in use, in the background.
#include "app/analyse/upkeep/upkeep_job.h"

#include "app/analyse/analyse_table.h"
#include "app/analyse/card/model_card.h"
#include "app/common/export_file.h"
#include "core/base/text.h"
#include "core/mvda/columns.h"
#include "core/mvda/model_json.h"

#include <QFileInfo>

#include <algorithm>

namespace titer::app {

using base::say;

namespace {

struct FiledModel {
    mvda::Model model;
    ModelCard card;
};

base::Result<FiledModel> readFiled(const QString& path)
{
    const base::Result<std::string> text = readModelText(path);
    if (!text) return text.error();
    base::Result<mvda::Model> model = mvda::readModel(*text);
    if (!model) return model.error();
    base::Result<ModelCard> card = readModelCard(path);
    if (!card) return card.error();
    return FiledModel{*std::move(model), *std::move(card)};
}

base::Result<AnalyseTable> readSamples(const QString& path, UpkeepPart& part, const std::stop_token& stop)
{
    base::Result<AnalyseTable> table =
        readTable({.kind = TableSource::Kind::File, .place = path.toStdString()}, {.stop = stop});
    if (table) part.notices.insert(part.notices.end(), table->notices.begin(), table->notices.end());
    return table;
}

base::Done tryOn(const FiledModel& of, const UpkeepOrder& order, UpkeepPart& part, const std::stop_token& stop)
{
    const base::Result<AnalyseTable> table = readSamples(order.table, part, stop);
    if (!table) return table.error();
    const base::Result<mvda::MatrixXd> cells = cellsFor(of.model, table->sheet);
    if (!cells) return cells.error();
    const std::vector<std::string>& names = of.model.yNames;
    const bool hasAny = std::ranges::any_of(names, [&](const std::string& name) { return table->sheet.find(name); });
    if (!names.empty() && !hasAny)
        return base::inputError(say(CORE_TR("core", "No reference values: the table has no column {1}. Add them, in a "
                                                    "column of that name."),
                                    base::join(names, " or ")));
    base::Errors faults;
    const mvda::MatrixXd reference = mvda::responsesFor(of.model, table->sheet, faults);
    const mvda::Prediction prediction = mvda::predict(of.model, *cells);
    faults.insert(faults.end(), prediction.faults.begin(), prediction.faults.end());
    if (!faults.empty()) return faults.front();
    part.drift = mvda::driftOf(of.model, prediction, reference, part.own.values);
    std::erase_if(part.drift->responses, [](const mvda::ResponseDrift& one) { return one.agreement.rows == 0; });
    return base::done();
}

base::Result<MeasuredSamples> measuredAt(const QString& path, const mvda::Model& model, UpkeepPart& part,
                                         const std::stop_token& stop)
{
    base::Result<AnalyseTable> table = readSamples(path, part, stop);
    if (!table) return table.error();
    base::Result<mvda::MatrixXd> cells = cellsFor(model, table->sheet);
    if (!cells) return cells.error();
    const bool isNamed = std::ranges::any_of(table->sheet.columns, [&](const studies::Column& column) {
        return column.text && column.cells == table->rows;
    });
    return MeasuredSamples{*std::move(cells), std::move(table->rows), isNamed, table->name, table->sha256};
}

base::Done transfer(const FiledModel& of, const UpkeepOrder& order, UpkeepPart& part, const std::stop_token& stop)
{
    if (const base::Done can = checkTransferable(of.card.file); !can) return can;
    if (QFileInfo(order.out) == QFileInfo(order.model))
        return base::inputError(say(CORE_TR("core", "The model stays for its own instrument. Choose another file for "
                                                    "the model of the other one.")));
    base::Result<MeasuredSamples> master = measuredAt(order.master, of.model, part, stop);
    if (!master) return master.error();
    base::Result<MeasuredSamples> slave = measuredAt(order.slave, of.model, part, stop);
    if (!slave) return slave.error();
    if (const base::Done paired = pairSamples(*master, *slave, part.notices); !paired) return paired;
    base::Result<TransferredModel> made =
        transferredModel(of.card.file, of.model, order.transfer, *master, *slave,
                         QFileInfo(order.model).fileName().toStdString(), "Titer " TITER_VERSION);
    if (!made) return made.error();
    if (stop.stop_requested()) return base::done(); // nothing is written
    if (const base::Done written = writeExport(order.out, QByteArray::fromStdString(made->file.write() + "\n"));
        !written)
        return written;
    part.transferred = *std::move(made);
    return base::done();
}

} // namespace

void lookAfter(const UpkeepOrder& order, const UpkeepJob::Pass& pass, const std::stop_token& stop)
{
    UpkeepPart part;
    const base::Result<FiledModel> of = readFiled(order.model);
    if (!of) return pass({.fault = of.error()});
    part.responses = of->model.yNames;
    part.units = of->model.yUnits;
    part.own = ownErrorsOf(of->card.file, of->model);
    part.notices = noticesOfLife(of->card.life);
    const base::Done done = order.table.isEmpty() ? transfer(*of, order, part, stop) : tryOn(*of, order, part, stop);
    if (stop.stop_requested()) return;
    if (!done) part.fault = done.error();
    pass(std::move(part));
}

} // namespace titer::app
