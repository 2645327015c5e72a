// Built-in controllers as equations.
#include "core/model/library/controller_texts.h"

#include "core/model/library/library_file.h"
#include "core/model/library/reported_params.h"

#include <algorithm>

namespace titer::model {

using base::Json;

std::vector<ControllerText> readControllerTexts(std::string_view text, base::Errors& errors)
{
    LibraryFile file(text, "titer.controllers/1", "controllers", errors);
    std::vector<ControllerText> all;
    for (const LibraryFile::Entry& entry : file.entries()) {
        file.rejectUnknownKeys(entry, {"id", "states", "let", "next", "output", "reading"});
        all.push_back({file.id(entry), file.object(entry, "states"), file.object(entry, "let"),
                       file.object(entry, "next"), file.text(entry, "output"), file.object(entry, "reading")});
    }
    return all;
}

const ControllerText* controllerText(std::string_view controller)
{
    static const std::vector<ControllerText> all = [] {
        base::Errors ignored; // a test reads the list
        return readControllerTexts(controllersText(), ignored);
    }();
    const auto found = std::ranges::find(all, controller, &ControllerText::controller);
    return found == all.end() ? nullptr : &*found;
}

Json asEquations(const ControllerType& type, const Json& params, bool readsTag)
{
    const ControllerText* text = controllerText(type.id);
    Json record = Json::object();
    if (!text) return record;
    record["label"] = type.label;
    record["source"] = type.source;
    Json& reported = record["params"] = Json::object();
    for (const ParamSpec& spec : type.params) reported[spec.key] = reportedParam(spec, params.find(spec.key));
    for (const auto& [part, texts] :
         {std::pair{"states", &text->states}, std::pair{"let", &text->let}, std::pair{"next", &text->next}}) {
        Json lines = texts->isObject() ? *texts : Json::object();
        const Json* other = readsTag && !type.reads ? text->reading.find(part) : nullptr;
        if (other)
            for (const auto& [name, line] : other->members()) lines[name] = line;
        if (!lines.members().empty()) record[part] = std::move(lines);
    }
    record["output"] = text->output;
    return record;
}

} // namespace titer::model
