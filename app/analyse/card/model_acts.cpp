// Acts of the life of a model.
#include "app/analyse/card/model_acts.h"

#include "core/base/text.h"
#include "core/base/time.h"
#include "core/store/audit.h"

namespace titer::app {

using base::Json;
using base::say;

namespace {

ModelEvent eventNow(const char* what, const std::string& reason)
{
    return {.what = what,
            .time = base::writeInstant(base::now()),
            .who = store::personOfProcess(),
            .reason = std::string(base::trimmed(reason))};
}

base::Done checkReason(const std::string& reason)
{
    if (!base::trimmed(reason).empty()) return base::done();
    return base::inputError("reason", say(CORE_TR("core", "Say why: the trail of the model keeps the reason.")));
}

// Where the model is deployed.
base::Done checkDeployed(ModelState state, const char* ofDraft, const char* ofEnded)
{
    if (state == ModelState::Deployed) return base::done();
    if (state == ModelState::Draft) return base::inputError(say(ofDraft));
    return base::inputError(say(ofEnded, nameOf(state)));
}

} // namespace

mvda::CardOrigin cardOrigin(std::string file, std::string sha256, std::string program)
{
    return {.file = std::move(file),
            .sha256 = std::move(sha256),
            .created = base::writeInstant(base::now()),
            .by = store::personOfProcess(),
            .program = std::move(program)};
}

base::Done deployModel(Json& file, const std::string& reason)
{
    const ModelState state = lifeOf(file).state;
    if (state == ModelState::Deployed)
        return base::inputError(
            say(CORE_TR("core", "The model is deployed already. It stays so until it is replaced or withdrawn.")));
    if (state != ModelState::Draft)
        return base::inputError(say(CORE_TR("core", "The model is {1}, so that it cannot be deployed. Make a new "
                                                    "model, and deploy that."),
                                    nameOf(state)));
    addEvent(file, eventNow("deployed", reason));
    return base::done();
}

base::Done withdrawModel(Json& file, const std::string& reason)
{
    if (const base::Done done = checkDeployed(
            lifeOf(file).state,
            CORE_TR("core", "The model is a draft, so that it cannot be withdrawn. Deploy it first."),
            CORE_TR("core", "The model is {1}, so that it cannot be withdrawn. It is out of use already."));
        !done)
        return done;
    if (const base::Done done = checkReason(reason); !done) return done;
    addEvent(file, eventNow("withdrawn", reason));
    return base::done();
}

base::Done replaceModel(Json& former, Json& next, const std::string& name, const std::string& reason)
{
    if (const base::Done done = checkDeployed(
            lifeOf(former).state,
            CORE_TR("core", "The model is a draft, so that it cannot be replaced. Deploy it first."),
            CORE_TR("core", "The model is {1}, so that it cannot be replaced. It is out of use already."));
        !done)
        return done;
    if (const base::Done done = checkReason(reason); !done) return done;
    const ModelState state = lifeOf(next).state;
    if (state == ModelState::Replaced || state == ModelState::Withdrawn)
        return base::inputError(name, say(CORE_TR("core", "The model is {1}, so that it cannot replace another. Make a "
                                                          "new model, and take that."),
                                          nameOf(state)));
    if (state == ModelState::Draft) addEvent(next, eventNow("deployed", reason));
    ModelEvent event = eventNow("replaced", reason);
    event.successor = name;
    addEvent(former, std::move(event));
    return base::done();
}

void completeCard(Json& file, const CardWords& words, const std::string& reason)
{
    if (!words.purpose && !words.version) return;
    const std::string before = modelHash(file);
    Json& card = file["card"];
    if (!card.isObject()) card = Json::object();
    if (words.purpose) card["purpose"] = *words.purpose;
    if (words.version) card["version"] = *words.version;
    if (lifeOf(file).events.empty()) return;
    ModelEvent event = eventNow("card", reason);
    event.before = before;
    addEvent(file, std::move(event));
}

} // namespace titer::app
