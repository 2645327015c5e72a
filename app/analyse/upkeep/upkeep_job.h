// Looks after the model of a file in the background: tries it on new samples, or brings it to another instrument.
//
//   UpkeepJob job(lookAfter);  job.start({.model = "titre.mvda.json", .table = "june.csv"});   one part, with the fault or the result
#pragma once

#include "app/analyse/card/model_upkeep.h"
#include "app/common/background_job.h"
#include "core/mvda/card/drift.h"

#include <QString>

#include <optional>

namespace titer::app {

struct UpkeepOrder {
    QString model = {};
    QString table = {}; // of new samples in the order of time, on which it is tried; empty: it is transferred
    // Of the same samples by the instrument of the model and by the other one; the file of the new model.
    QString master = {}, slave = {}, out = {};
    TransferRequest transfer = {};
};

struct UpkeepPart {
    std::optional<base::Error> fault = {};
    std::vector<std::string> responses = {}, units = {}; // of the model
    OwnErrors own = {};
    std::optional<mvda::Drift> drift = {};
    std::optional<TransferredModel> transferred = {}; // written
    base::Notices notices = {};
};

using UpkeepJob = JobOf<UpkeepOrder, UpkeepPart>;
// [worker]
void lookAfter(const UpkeepOrder& order, const UpkeepJob::Pass& pass, const std::stop_token& stop);

} // namespace titer::app
