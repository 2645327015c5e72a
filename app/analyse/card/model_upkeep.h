// A model in use: how wrong it is by its own account, and what it becomes for another instrument.
#pragma once

#include "core/base/json.h"
#include "core/mvda/card/transfer.h"

#include <string>
#include <vector>

namespace titer::app {

// What the file of a model states of each response, with all components; NaN where it states nothing.
struct OwnErrors {
    std::string name; // "RMSECV", of a model that was not validated "RMSEC"
    mvda::VectorXd values;
};
OwnErrors ownErrorsOf(const base::Json& file, const mvda::Model& model);

// Samples by one instrument.
struct MeasuredSamples {
    mvda::MatrixXd cells = {}; // as predict() takes them
    std::vector<std::string> names = {};
    bool isNamed = false;               // else they are counted
    std::string file = {}, sha256 = {}; // of their table
};
// The rows of the same samples next to each other: by their names where both tables name them, else by their order. Notices have the file of
// the slave. Errors: samples of different numbers, several of one name.
base::Done pairSamples(MeasuredSamples& master, MeasuredSamples& slave, base::Notices& notices);

struct TransferRequest {
    bool isPds = false; // else slope and bias
    mvda::PdsRequest pds = {};
};

// The file of a model of the master for the slave, and what the transfer came to.
struct TransferredModel {
    base::Json file;
    std::vector<mvda::TransferErrors> errors = {}; // of each response
    std::vector<mvda::SlopeBias> lines = {};       // of slope and bias, of each response
    base::Json answer = {};                        // titer.mvda.transfer/1
};
// An error for a model of batches, whose samples no other plant measures.
base::Done checkTransferable(const base::Json& file);
// Of pairs of samples. `path`: of the model's file; `program`: that makes the new one, a draft whose card says by what it was transferred.
// Errors: those of core/mvda/card/transfer.h.
base::Result<TransferredModel> transferredModel(const base::Json& file, const mvda::Model& model,
                                                const TransferRequest& request, const MeasuredSamples& master,
                                                const MeasuredSamples& slave, const std::string& path,
                                                const std::string& program);

} // namespace titer::app
