// The signs of a formula, and the arithmetic within it by base::Expression, for the reader of formulas alone.
#pragma once

#include "core/base/result.h"
#include "core/studies/models/formula_variable.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace titer::studies {

struct FormulaToken {
    enum class Kind { Name, Number, Sign, End };
    Kind kind = Kind::End;
    std::string text;    // of a name without its backticks; "%in%" is a sign
    std::size_t at = 0;  // offset in the formula
    std::size_t end = 0; // behind it
    bool quoted = false; // a name in backticks
    bool is(std::string_view sign) const { return kind == Kind::Sign && text == sign; }
};

// Reads tokens, and arithmetic of columns: what stands in I(...) or in a function. The first fault is kept; all reading after it
// ends at once.
class FormulaReader {
public:
    FormulaReader(std::string_view text, const std::vector<std::string>& columns);

    const FormulaToken& next() const { return m_tokens[m_at]; }
    const FormulaToken& ahead() const { return m_tokens[std::min(m_at + 1, m_tokens.size() - 1)]; }
    FormulaToken take();
    bool takeIf(std::string_view sign);
    void expect(std::string_view sign);
    bool stillHolds(std::string_view sign) const; // from here on

    bool failed() const { return m_error.has_value(); }
    const base::Error& error() const { return *m_error; }
    void refuse(std::size_t at, base::Sentence what);
    // Whether `name` is a column; a fault with what may have been meant otherwise.
    bool checkColumn(const FormulaToken& name);

    // NAME(...), the name being next.
    FormulaVariable call();

    bool enter(); // guards against deep nesting; false with a fault
    void leave() { --m_depth; }

private:
    void readTokens();
    std::size_t closing(std::size_t open) const;
    std::vector<std::string> columnsBetween(std::size_t first, std::size_t last);

    std::string_view m_text;
    const std::vector<std::string>& m_columns;
    std::vector<FormulaToken> m_tokens;
    std::size_t m_at = 0;
    int m_depth = 0;
    std::optional<base::Error> m_error;
};

} // namespace titer::studies
