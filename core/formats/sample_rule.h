// How a project names its samples: a rule takes a name apart, and makes one of its parts.
//
//   const auto rule = SampleRule::read("{batch}_{vessel}_{day}");
//   rule->partsOf("B-0417_R2_D5")        batch "B-0417", vessel "R2", day 5
//   rule->nameOf({"B-0417", "R2", 5.0})  "B-0417_R2_5"
//
// {batch}, {vessel} and {replicate} are any text, as long as possible the earlier they stand; {day} is a number, also "D5" or "day 5"; {*} is
// passed over. {vessel:2} takes two characters. All else stands as it is written, in either case. Of several rules, one a line, the first
// that fits counts, and names are made by the first.
#pragma once

#include "core/base/result.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace titer::formats {

struct SampleParts {
    std::string batch, vessel;
    std::optional<double> day = {}; // since the batch began [d]
    std::string replicate = {};

    bool operator==(const SampleParts&) const = default;
};

class SampleRule {
public:
    // Errors have an empty `where`. An empty text is the rule that no name fits.
    static base::Result<SampleRule> read(std::string_view text);

    const std::string& text() const { return m_text; }
    bool isEmpty() const { return m_patterns.empty(); }
    // Nothing where no rule fits the whole name.
    std::optional<SampleParts> partsOf(std::string_view name) const;
    // What {*} stood for is left out.
    std::string nameOf(const SampleParts& parts) const;

private:
    enum class Kind { Text, Batch, Vessel, Day, Replicate, Any };
    struct NamePart {
        Kind kind = Kind::Text;
        std::string text = {};
        std::size_t width = 0; // of a field; 0: any
    };
    using Pattern = std::vector<NamePart>;

    static base::Result<Pattern> readPattern(std::string_view line);
    static base::Result<NamePart> readField(std::string_view field);
    struct Fit {
        std::string_view name;
        SampleParts parts = {};
        int steps = 0;
    };
    static bool fits(const Pattern& pattern, std::size_t piece, std::size_t at, Fit& fit);
    static bool takes(const NamePart& piece, std::string_view text, SampleParts& parts);

    std::string m_text;
    std::vector<Pattern> m_patterns;
};

// Days as people list them: "3, 5, 7, 10-14". Errors have an empty `where`.
base::Result<std::vector<double>> readDays(std::string_view text);

} // namespace titer::formats
