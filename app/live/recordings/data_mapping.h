// Which tags of a recording or source belong to which variable of the plant: stated, suggested or open. [any]
#pragma once

#include "app/document/document.h"
#include "core/connect/sample.h"
#include "core/twin/mapping.h"

#include <string>
#include <vector>

namespace titer::app {

struct TagMapping {
    twin::Tag tag;
    std::string variable;              // of the plant; empty where it is open
    bool linked = false;               // and is compared
    std::string suggested;             // near by its name; empty without, and where it is linked
    bool asksFactor = false;           // by what one of the tag means of that, which is not known yet
    base::Sentence whyNot;             // why a stated variable is not compared
    std::vector<std::string> others{}; // tags that are compared with the same variable
    std::string factor{};              // what one of the tag means of the variable, where they are different quantities
};

// In the order of the tags. A plant with faults leaves all of them open.
std::vector<TagMapping> mappingOf(const Document& document, const std::vector<connect::TagInfo>& tags);

// Where several vessels have what a tag may mean, and it names none of them, `unit` is meant; an empty one is none of them.
std::vector<twin::Suggestion> suggestionsIn(const model::Plant& plant, const std::vector<twin::Tag>& tags,
                                            const std::string& unit);

// The plant keeps it, as one step of undo; an empty variable takes the tag off.
void setMapping(Document& document, const model::TagEntry& entry, const QString& text);

// What a tag can be laid over, by unit operation in the order of the plant.
struct VariableChoice {
    std::string unit; // id of the unit operation
    std::string variable;
};
std::vector<VariableChoice> choicesFor(const model::Plant& plant, const twin::Tag& tag);
// What a tag without dimension or unit, such as an optical density, can be laid over by a factor: concentrations.
std::vector<VariableChoice> choicesByFactor(const model::Plant& plant, const twin::Tag& tag);
// A factor as people type it, with a unit or in the one in which the variable is shown ("0,42"), as the plant keeps it ("0.42 g/L").
base::Result<std::string> typedFactor(const model::Plant& plant, const twin::Tag& tag, const std::string& variable,
                                      const QString& text);

} // namespace titer::app
