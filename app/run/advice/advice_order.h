// Advice as a person asks for it: a goal, limits and numbers as texts, of the plant that is open; the same for the window and the command line.
#pragma once

#include "app/document/document.h"
#include "app/document/edits.h"
#include "app/run/advice/planned_train.h"
#include "core/twin/advice/advice.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace titer::app {

struct AdviceOrder {
    std::string goal; // "production.volume*production.product"
    bool isMinimized = false;
    std::vector<std::string> limits; // "production.glucose <= 8 g/L"
    std::vector<std::string> vary;   // "PATH" or "PATH=LOW:HIGH"; none: each number of the recipe
    bool plansTrain = false;         // behind a culture that has columns or filters behind it
    TrainOrder train = {};
};

// A value that a number could have, as the request has it.
struct AdviceChange {
    QString name;
    std::string path, unit;        // for showing; of a bare number empty
    double now = 0.0, value = 0.0; // [SI]
    std::string text;              // of the value, for the plant file
};

struct PreparedAdvice {
    twin::AdviceRequest request;
    std::vector<AdviceChange> changes;            // as the candidates of the request, once these are made
    base::Errors untried;                         // values that make no plant
    twin::AdviceList list = {};                   // what was found
    std::optional<TrainOrder> trainOrder = {};    // nothing: none is planned
    std::optional<PlannedTrain> train = {};       // of a plant with a culture that has columns or filters behind it
    std::optional<base::Error> trainTrouble = {}; // why there is none all the same

    const std::string& goalUnit() const { return request.goal.quantity.unit(); } // SI
};

// Without candidates yet; `forecast` is without tags, and what it goes on with is the plant of the document. Errors have the text that is wrong.
PreparedAdvice prepareAdvice(const Document& document, const AdviceOrder& order, twin::ForecastRequest forecast,
                             base::Errors& errors);
// The candidates, and what comes of them. [any]
base::Done findAdvice(const model::Flowsheet& flowsheet, const model::Catalogue& catalogue, PreparedAdvice& advice,
                      std::stop_token stop);

// The recipe of `flowsheet` with a change from the time of the advice on.
Edited takenOver(const model::Flowsheet& flowsheet, const PreparedAdvice& advice, const AdviceChange& change);

} // namespace titer::app
