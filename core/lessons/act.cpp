#include "core/lessons/act.h"

#include "core/connect/import_options.h"

namespace titer::lessons {

using base::Json;
using base::say;
using model::addBelow;

namespace {

void readAnswers(const Json& json, const std::string& where, std::vector<Act>& acts, model::Faults& faults)
{
    for (const auto& [field, value] : json.members()) {
        const std::string place = where + "/" + field;
        if (value.isString()) {
            acts.push_back(AnswerAct{field, value.string()});
        } else if (const std::optional<Measure> measure = readMeasure(value, place, faults)) {
            acts.push_back(AnswerAct{field, *measure});
        }
    }
}

TakeAct readTaking(model::JsonFields& fields)
{
    TakeAct act;
    fields.text("read", act.file, true);
    base::Errors errors;
    if (const Json* as = fields.find("as")) act.settings = connect::readSettings(*as);
    connect::readImportOptions(act.settings, errors);
    const base::Errors unknown = connect::checkSettings(connect::importSpecs(), act.settings);
    errors.insert(errors.end(), unknown.begin(), unknown.end());
    addBelow(fields.path("as"), errors, fields.faults());
    return act;
}

AlarmAct readAlarmAct(model::JsonFields& fields)
{
    const Json* json = fields.find("alarm");
    const base::Result<alarm::Definition> read = alarm::readDefinition("al-1", json->write());
    if (!read) {
        addBelow(fields.path("alarm"), {read.error()}, fields.faults());
        return {};
    }
    addBelow(fields.path("alarm"), alarm::check(*read), fields.faults());
    return AlarmAct{*read};
}

BoardAct readBoardAct(model::JsonFields& fields)
{
    BoardAct act;
    model::JsonFields board(*fields.find("board"), fields.path("board"), fields.faults());
    board.text("name", act.board.name, true);
    board.list(
        "tiles",
        [&](const Json& item, const std::string& where) {
            model::JsonFields one(item, where, fields.faults());
            LearnerBoard::Tile tile;
            one.text("type", tile.type, true);
            one.texts("tags", tile.tags);
            act.board.tiles.push_back(std::move(tile));
        },
        true);
    return act;
}

// Errors have their place in a plant file, "estimators/ID/...".
EstimatorAct readEstimatorAct(model::JsonFields& fields)
{
    base::Errors errors;
    EstimatorAct act{model::readEstimatorJson(*fields.find("estimator"), errors)};
    addBelow(fields.path("estimator"), errors, fields.faults());
    return act;
}

StudyAct readStudyAct(model::JsonFields& fields)
{
    StudyAct act;
    fields.text("study", act.id, true);
    fields.members("at", [&](const std::string& factor, const Json& value, const std::string& where) {
        if (value.isNumber())
            act.setting.emplace_back(factor, value.number());
        else
            fields.faults().add(where, say(CORE_TR("core", "“{1}” must be a number (SI) or a text with its unit, not "
                                                           "{2}."),
                                           factor, model::shown(value)));
    });
    return act;
}

void readAct(const Json& json, const std::string& where, std::vector<Act>& acts, model::Faults& faults)
{
    model::JsonFields fields(json, where, faults);
    if (fields.has("set")) {
        SetAct act;
        fields.members("set", [&](const std::string& path, const Json& value, const std::string&) {
            act.values.emplace_back(path, value);
        });
        acts.push_back(std::move(act));
    } else if (fields.has("run")) {
        fields.find("run");
        acts.push_back(RunAct{});
    } else if (fields.has("answer")) {
        readAnswers(*fields.find("answer"), fields.path("answer"), acts, faults);
    } else if (fields.has("read")) {
        acts.push_back(readTaking(fields));
    } else if (fields.has("fit")) {
        FitAct act;
        fields.texts("fit", act.paths);
        fields.text("to", act.file, true);
        acts.push_back(std::move(act));
    } else if (fields.has("study")) {
        acts.push_back(readStudyAct(fields));
    } else if (fields.has("alarm")) {
        acts.push_back(readAlarmAct(fields));
    } else if (fields.has("board")) {
        acts.push_back(readBoardAct(fields));
    } else if (fields.has("estimator")) {
        acts.push_back(readEstimatorAct(fields));
    } else if (fields.has("estimate")) {
        EstimateAct act;
        fields.text("estimate", act.id, true);
        fields.text("on", act.file, true);
        acts.push_back(std::move(act));
    } else {
        faults.add(where, say(CORE_TR("core", "Nothing is done here. Give one of {1}."),
                              "set, run, answer, read, fit, study, alarm, board, estimator, estimate"));
    }
}

} // namespace

void readActs(const Json& json, const std::string& where, std::vector<Act>& acts, model::Faults& faults)
{
    if (!json.isArray()) {
        faults.add(where,
                   say(CORE_TR("core", "“{1}” must be a list in brackets, not {2}."), "solution", model::shown(json)));
        return;
    }
    for (std::size_t i = 0; i < json.items().size(); ++i)
        readAct(json.items()[i], where + "/" + std::to_string(i), acts, faults);
}

Json boardJson(const LearnerBoard& board)
{
    Json tiles = Json::array();
    for (const LearnerBoard::Tile& tile : board.tiles) {
        Json json = Json::object({{"type", tile.type}});
        if (!tile.tags.empty()) json["tags"] = model::textsJson(tile.tags);
        tiles.push(std::move(json));
    }
    return Json::object({{"name", board.name}, {"tiles", std::move(tiles)}});
}

} // namespace titer::lessons
