// Models in use.
#include "app/analyse/card/model_upkeep.h"

#include "app/analyse/card/model_acts.h"
#include "core/mvda/card/agreement.h"
#include "core/mvda/preprocessing/preprocessing_json.h"

#include <algorithm>
#include <filesystem>

namespace titer::app {

using base::Json;
using base::say;
using Eigen::Index;

namespace {

base::Done standardize(TransferredModel& made, const mvda::Model& model, const mvda::PdsRequest& request,
                       const MeasuredSamples& master, const MeasuredSamples& slave)
{
    const base::Result<mvda::PreprocessingStep> step = mvda::standardizationOf(master.cells, slave.cells, request);
    if (!step) return step.error();
    const base::Result<mvda::Preprocessing> chain = mvda::withStandardization(model, *step);
    if (!chain) return chain.error();
    made.file["preprocessing"] = mvda::preprocessingJson(*chain);
    if (made.file.find("coefficients_of")) made.file["coefficients_of"] = "preprocessed";
    base::Result<std::vector<mvda::TransferErrors>> errors =
        mvda::standardizationErrors(model, master.cells, slave.cells, request);
    if (!errors) return errors.error();
    made.errors = std::move(*errors);
    return base::done();
}

base::Done correctByLines(TransferredModel& made, const mvda::Model& model, const MeasuredSamples& master,
                          const MeasuredSamples& slave)
{
    if (model.yNames.empty())
        return base::inputError(say(CORE_TR("core", "The model predicts nothing, so that no line corrects it. Take "
                                                    "piecewise direct standardization.")));
    const mvda::MatrixXd ofMaster = mvda::predict(model, master.cells).responses,
                         ofSlave = mvda::predict(model, slave.cells).responses;
    for (Index k = 0; k < ofMaster.cols(); ++k) {
        const base::Result<mvda::SlopeBias> line = mvda::slopeBiasOf(ofMaster.col(k), ofSlave.col(k));
        if (!line) return line.error();
        made.lines.push_back(*line);
    }
    mvda::correctPredictions(made.file, made.lines);
    base::Result<std::vector<mvda::TransferErrors>> errors = mvda::slopeBiasErrors(ofMaster, ofSlave);
    if (!errors) return errors.error();
    made.errors = std::move(*errors);
    return base::done();
}

Json answerOf(const TransferredModel& made, const mvda::Model& model, const TransferRequest& request, Index pairs)
{
    Json json = Json::object({{"format", "titer.mvda.transfer/1"},
                              {"by", request.isPds ? "pds" : "slope-bias"},
                              {"pairs", std::int64_t(pairs)}});
    if (request.isPds) {
        json["window"] = request.pds.window;
        json["components"] = request.pds.components;
    }
    Json responses = Json::object();
    for (std::size_t k = 0; k < made.errors.size(); ++k) {
        const mvda::TransferErrors& of = made.errors[k];
        Json response = Json::object({{"before", of.before}, {"after", of.after}, {"left_out", of.leftOut}});
        if (!request.isPds) {
            response["slope"] = made.lines[k].slope;
            response["intercept"] = made.lines[k].intercept;
        }
        responses[model.yNames[k]] = std::move(response);
    }
    json["responses"] = std::move(responses);
    return json;
}

} // namespace

OwnErrors ownErrorsOf(const Json& file, const mvda::Model& model)
{
    const bool isValidated = file.find("rmsecv") != nullptr;
    OwnErrors own{isValidated ? "RMSECV" : "RMSEC",
                  mvda::VectorXd::Constant(Index(model.yNames.size()), mvda::notShown)};
    const Json* byResponse = file.find(isValidated ? "rmsecv" : "rmsec");
    for (std::size_t k = 0; byResponse && byResponse->isObject() && k < model.yNames.size(); ++k) {
        const Json* errors = byResponse->find(model.yNames[k]);
        if (errors && errors->isArray() && !errors->items().empty() && errors->items().back().isNumber())
            own.values[Index(k)] = errors->items().back().number();
    }
    return own;
}

base::Done pairSamples(MeasuredSamples& master, MeasuredSamples& slave, base::Notices& notices)
{
    if (!master.isNamed || !slave.isNamed) {
        if (master.cells.rows() == slave.cells.rows()) return base::done();
        return base::inputError(
            say(CORE_TR("core", "The instruments have measured {1} and {2} samples. Give the same ones of both, or "
                                "name the rows in a first column without a name."),
                std::to_string(master.cells.rows()), std::to_string(slave.cells.rows())));
    }
    std::vector<Index> ofMaster, ofSlave;
    for (std::size_t i = 0; i < slave.names.size(); ++i) {
        const auto same = std::ranges::find(master.names, slave.names[i]);
        if (same == master.names.end()) continue;
        if (std::ranges::count(slave.names, slave.names[i]) > 1 || std::ranges::count(master.names, *same) > 1)
            return base::inputError(say(CORE_TR("core", "Several rows are named “{1}”, so that pairs cannot be told. "
                                                        "Give each sample once, or the mean of its spectra."),
                                        slave.names[i]));
        ofMaster.push_back(same - master.names.begin());
        ofSlave.push_back(Index(i));
    }
    const auto alone = master.cells.rows() + slave.cells.rows() - 2 * Index(ofSlave.size());
    if (alone > 0)
        notices.push_back({slave.file, say(CORE_TR("core", "{1} rows have no partner of their name on the other "
                                                           "instrument, and are left out."),
                                           std::to_string(alone))});
    master.cells = mvda::MatrixXd(master.cells(ofMaster, Eigen::all));
    slave.cells = mvda::MatrixXd(slave.cells(ofSlave, Eigen::all));
    return base::done();
}

base::Done checkTransferable(const Json& file)
{
    if (file.find("batch"))
        return base::inputError(say(CORE_TR("core", "This is a model of batches, and no sample is measured by two "
                                                    "plants: batches of another plant take another course. Make a "
                                                    "model of that plant's batches; models of spectra are "
                                                    "transferred.")));
    return base::done();
}

base::Result<TransferredModel> transferredModel(const Json& file, const mvda::Model& model,
                                                const TransferRequest& request, const MeasuredSamples& master,
                                                const MeasuredSamples& slave, const std::string& path,
                                                const std::string& program)
{
    TransferredModel made{file};
    const base::Done done = request.isPds ? standardize(made, model, request.pds, master, slave)
                                          : correctByLines(made, model, master, slave);
    if (!done) return done.error();
    made.answer = answerOf(made, model, request, master.cells.rows());
    made.file.erase("trail");
    Json transfer = made.answer;
    transfer.erase("format");
    transfer["model"] = path;
    transfer["model_hash"] = modelHash(file);
    transfer["master"] = Json::object({{"file", master.file}, {"sha256", master.sha256}});
    transfer["slave"] = Json::object({{"file", slave.file}, {"sha256", slave.sha256}});
    const mvda::CardOrigin origin = cardOrigin(path, {}, program);
    Json& card = made.file["card"];
    if (!card.isObject()) card = Json::object();
    card["version"] = "";
    card["created"] = origin.created;
    card["by"] = origin.by;
    card["program"] = origin.program;
    card["transfer"] = std::move(transfer);
    return made;
}

} // namespace titer::app
