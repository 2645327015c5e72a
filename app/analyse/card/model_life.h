// The life of a multivariate model, in its file (titer.mvda/1, member “trail”): draft, deployed, replaced or withdrawn, who said so, when
// and why. Events are chained as those of an audit trail (store::auditHash), each with the hash of the model and its card before and
// after, so that a change by hand is found.
#pragma once

#include "core/base/json.h"
#include "core/base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace titer::app {

enum class ModelState { Draft, Deployed, Replaced, Withdrawn };
const char* nameOf(ModelState state); // "draft", "deployed", "replaced", "withdrawn"

struct ModelEvent {
    std::string what;        // "deployed", "replaced", "withdrawn", "card": what a person adds to the card was changed
    std::string time, who;   // UTC, ISO 8601; store::personOfProcess()
    std::string reason = {}; // as a person gave it
    std::string successor = {};          // of one that is replaced: the name of the new file
    std::string before = {}, after = {}; // hashes of the model with its card
    std::string hash = {};
};

struct ModelLife {
    ModelState state = ModelState::Draft;
    std::vector<ModelEvent> events = {};
    base::Sentence fault = {}; // where the trail does not fit itself or the model; empty: it does

    bool isSound() const { return fault.pattern.empty(); }
};

// SHA-256 of the file without its trail, on one line as base::Json writes it.
std::string modelHash(const base::Json& file);
ModelLife lifeOf(const base::Json& file);
// Adds it at the end of the trail, with its hashes. `before` is the hash of the model before the event, where the event itself changed its
// card; empty: the same as after.
void addEvent(base::Json& file, ModelEvent event);

// What a person who uses the model of a file should know: that it is withdrawn, replaced and by what, or was changed by hand.
base::Notices noticesOfLife(const ModelLife& life);
base::Notices noticesOfLife(std::string_view text); // of the file

} // namespace titer::app
