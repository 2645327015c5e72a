// Tags by formula: "calc/NAME" is an expression of other tags, computed in SI and shown in its unit.
//
//   const auto tag = Calculated::make({"calc-1", "Uptake", "`src-1/Feed` / `src-1/Volume`", "1/h"}, find);
//   tag->value(values)    as good as the worst of its inputs: bad, then stale, then uncertain
//   tag->line(lines)      over the times of all inputs, each held until its next; where one has none, the line has a gap
//   tag->take(0, sample)  of a stream of samples, the sample that it gives
#pragma once

#include "app/tags/tag_feed.h"
#include "core/base/json.h"
#include "core/base/math/expression.h"

#include <functional>
#include <optional>
#include <span>

namespace titer::app {

struct CalculatedTag {
    std::string id;      // of the project
    std::string name;    // "Uptake"; its tag is "calc/Uptake"
    std::string formula; // of tags in backquotes, see core/base/math/expression.h
    std::string unit;    // of the result; empty: follows from the inputs
    bool operator==(const CalculatedTag&) const = default;
};
std::string feedId(const CalculatedTag& tag);

// As a project keeps it (core/store/project_file.h, ItemKind::CalculatedTag): {"name", "formula", "unit"}.
base::Json calculatedJson(const CalculatedTag& tag);
base::Result<CalculatedTag> readCalculated(std::string_view id, std::string_view text);

// A formula that is understood. [one thread at a time]
class Calculated {
public:
    // nullptr where there is no such tag.
    using Find = std::function<const FeedTag*(std::string_view tag)>;
    // The error says where in the formula the fault is, and names the tag or the units that do not fit.
    static base::Result<Calculated> make(const CalculatedTag& definition, const Find& find);

    const CalculatedTag& definition() const { return m_definition; }
    // As a feed has it.
    const FeedTag& tag() const { return m_tag; }
    // Tags that it reads, each once.
    const std::vector<std::string>& inputs() const { return m_inputs; }

    // In the order of inputs().
    FeedValue value(std::span<const FeedValue> values) const;
    DataTrace line(std::span<const DataTrace> lines, const TraceWindow& window) const;
    // The next sample of an input, in the order of their times of receipt; nothing before all inputs have come. It is as old as the input
    // that changed last, and uncertain while another is silent for longer than usual. The tag of the sample is the caller's.
    std::optional<connect::Sample> take(std::size_t input, const connect::Sample& sample);

private:
    struct Latest {
        connect::Sample sample;
        std::int64_t count = 0, first = 0; // of all that came; when the first was received [µs, UTC]
        bool isSilent(std::int64_t now) const;
    };

    Calculated(const CalculatedTag& definition, base::Expression expression, std::vector<std::string> inputs);
    base::Done findUnits(const Calculated::Find& find);
    double evaluate(std::span<const double> values) const; // in the units of the tags; NaN where it is not defined

    CalculatedTag m_definition;
    base::Expression m_expression;
    std::vector<std::string> m_inputs;
    std::vector<base::Unit> m_units; // of the inputs
    base::Unit m_unit;
    FeedTag m_tag;
    std::vector<Latest> m_latest;
};

// All formulas of a project; a formula may read others.
class CalculatedSet {
public:
    // Those that are not right, or read each other in a circle, are left out; errors() says why.
    void make(std::span<const CalculatedTag> definitions, const Calculated::Find& find);

    // Each after those that it reads.
    const std::vector<Calculated>& list() const { return m_list; }
    const base::Errors& errors() const { return m_errors; }
    const Calculated* find(std::string_view tag) const;
    // The tags that are no formulas and that these need.
    std::vector<std::string> inputsOf(std::span<const std::string> tags) const;

    // A sample of a tag, and what the formulas make of it: their place in list() is its tag.
    std::vector<connect::Sample> take(std::string_view tag, const connect::Sample& sample);

private:
    std::vector<Calculated> m_list;
    base::Errors m_errors;
};

} // namespace titer::app
