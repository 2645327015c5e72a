// Which tag of a recording is laid over which variable of the model, and how their units relate. Names suggest, a person decides.
#pragma once

#include "core/base/units/units.h"
#include "core/model/plant/plant.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace titer::twin {

// A tag of a source; `unit` as the source writes it, empty where it states none.
struct Tag {
    std::string id;
    std::string unit;
    bool operator==(const Tag&) const = default;
};

// SI of `unit` per SI of what is read: 1 where both measure the same; where a concentration is recorded in another basis than its
// component counts, by molar or cell mass; 0 where they do not fit.
double basisFactor(const model::Plant& plant, const model::ReadTarget& target, std::string_view unit);

// A tag tied to a variable.
struct Link {
    model::ReadTarget target;
    base::Unit unit;     // of the tag
    double factor = 1.0; // SI of the tag per SI of what is read: of basisFactor, or what the stated factor makes of it
    double inTagUnit(double si) const { return unit.fromSi(si * factor); }
    double toSi(double inTagUnit) const { return unit.toSi(inTagUnit) / factor; }
};

// A tag without unit fits a variable without dimension alone, unless a factor leads from one to the other: what one of the tag means of
// the variable, such as "0.42 g/L" of an optical density. It is a quantity above 0, of a concentration in any basis that its component
// converts to, and of another quantity in the variable's own dimension. Errors have an empty `where`.
base::Result<Link> makeLink(const model::Plant& plant, const Tag& tag, std::string_view variable,
                            std::string_view factor = {});

struct MappedTag {
    Tag tag;
    std::string variable; // empty where it is not mapped
    std::optional<Link> link;
    base::Sentence whyNot; // why it is not compared; empty where it is
    std::string factor{};  // "0.42 g/L" of one of the tag; empty where the quantities are the same
};

// In the order of `tags`. What a person stated goes first (an empty variable: not to be compared), then the plant's own
// tags, what its estimators take for a channel, then a tag that is called like a variable. A statement without a factor leaves that
// of the plant's own for the same variable. Statements that cannot hold are errors, whose `where` is the tag.
std::vector<MappedTag> mapTags(const model::Plant& plant, std::span<const Tag> tags,
                               std::span<const model::TagEntry> stated, base::Errors& errors);

// The other tags that are compared with the same variable, in their order: two probes of one value, or one of them mapped wrongly.
std::vector<std::string> alsoCompared(std::span<const MappedTag> tags, std::size_t tag);

struct Suggestion {
    std::string tag;
    std::string variable;
    double likeness = 0.0; // 0 to 1; 1 where the names agree
};

// For each tag the variable whose name is nearest, if one is near and its unit fits; nearest first. Tags that are mapped already
// (by the plant or by their own name) come with likeness 1.
std::vector<Suggestion> suggestMappings(const model::Plant& plant, std::span<const Tag> tags);

// All that can be compared: variables and contents of every unit, as tags of the run.
std::vector<std::string> comparableVariables(const model::Plant& plant);

} // namespace titer::twin
