// The equations of a record: texts that name what is known, one another (`let`) and nothing else, read, put in order, held against
// their dimensions, and made into one tape.
#pragma once

#include "core/base/math/expression.h"
#include "core/base/math/tape.h"
#include "core/base/result.h"
#include "core/model/types/undefined.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace titer::model {

// What a text may name: a role, a state, a parameter, a condition.
struct KnownName {
    std::string name;
    base::Dimension dimension;
};

struct Equation {
    std::string name; // of a term, as other texts name it; of a result what it is, for sentences: "the rate of glucose"
    std::string text;
    std::string where;                        // its path
    std::optional<base::Dimension> dimension; // that its value must have; nothing: any
    // A condition: where it is 0, so is the equation. Empty: none.
    std::string guard = {};
    std::string guardWhere = {}; // its path
};

// Immutable once read. [any thread]
class EquationSystem {
public:
    static constexpr std::size_t maxTerms = 10'000;

    // Faults go to `errors`, each with the path of its text, and line and column in the sentence. With faults the system is not to be
    // made into a tape.
    static EquationSystem read(std::vector<KnownName> known, std::vector<Equation> terms, std::vector<Equation> results,
                               base::Errors& errors);

    // In the order of read().
    const std::vector<KnownName>& known() const { return m_known; }
    const std::vector<Equation>& terms() const { return m_terms; } // each with its dimension
    const std::vector<Equation>& results() const { return m_results; }

    // `numbers` holds, per known name, the number that it stands for; nothing makes it an input of the tape, which has its index. The tape
    // gives the results, with `withTerms` the terms after them.
    base::Tape tape(std::span<const std::optional<double>> numbers, bool withTerms = false) const;
    // The same of some of the results, from `first` on and before `last`, of some terms after them, and of comparisons.
    struct Part {
        int first = 0, last = 0;
        std::vector<int> terms = {};
        bool comparisons = false; // last those that the results need, 1 or 0
    };
    base::Tape tape(std::span<const std::optional<double>> numbers, const Part& part) const;
    // What all comparisons by size compare, each the one less the other.
    base::Tape differences(std::span<const std::optional<double>> numbers) const;
    // The numbers of a known name at which a comparison turns that depends on it alone, and linearly: ascending.
    std::vector<double> turnsOf(std::string_view name, std::span<const std::optional<double>> numbers) const;
    // What makes a result infinite or no number, with the inputs of its tape: the first on the way to the results.
    // Only the first `results` count.
    std::optional<Undefined> undefinedAt(std::span<const std::optional<double>> numbers, const double* inputs,
                                         std::size_t results = std::size_t(-1)) const;
    // Whether a result, or a term that one needs, names it.
    bool uses(std::string_view name) const;

private:
    // An equation as it is read. Names: known, then terms.
    struct Read {
        base::Expression text;
        std::optional<base::Expression> guard;
        // Names in the text and in the guard.
        template <class Visit> void visitNames(Visit visit) const;
    };

    std::vector<int> build(base::TapeBuilder& builder, std::span<const std::optional<double>> numbers) const;
    static int add(base::TapeBuilder& builder, const Read& equation, const std::vector<int>& nodes);
    double valueOf(const Read& equation, const std::vector<double>& values) const;
    void readTexts(base::Errors& errors);
    void order(base::Errors& errors);
    void checkDimensions(base::Errors& errors);
    std::string circleThrough(int term) const;

    std::vector<KnownName> m_known;
    std::vector<Equation> m_terms, m_results;
    std::vector<Read> m_termTexts, m_resultTexts;
    std::vector<int> m_order; // of terms, each after those that it names
};

// Whether a text may be the name of a parameter, term or role: no function, no word that texts use otherwise. The reason why not, or
// nothing.
std::optional<base::Sentence> unfitName(std::string_view name);

} // namespace titer::model
