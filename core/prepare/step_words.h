// The words of a step: names, which may be quoted, numbers and quantities.
#pragma once

#include "core/base/result.h"
#include "core/prepare/quantity.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace titer::prepare {

// Parts at semicolons and line ends that are not quoted; none of them is empty.
std::vector<std::string> stepTexts(std::string_view text);

// Takes word after word. After the first fault, nothing more is taken.
class StepWords {
public:
    explicit StepWords(std::string_view text);

    const base::Sentence& fault() const { return m_fault; } // empty without
    void refuse(base::Sentence fault);

    bool atEnd() const { return m_next == m_words.size(); }
    void end(); // nothing may follow
    // Whether the next word is this one, without quotes; and takes it then.
    bool isNext(std::string_view word) const;
    bool takes(std::string_view word);

    std::string name();
    void columns(std::vector<std::string>& names); // "pH,dO2"; none for "*"
    double number(double min);
    void range(std::optional<double>& low, std::optional<double>& high); // "20..45", "..45"
    std::string unit();
    std::string perTime(); // of "/h"
    Quantity quantity();   // "400 g/L", "400g/L"
    Quantity duration();   // above 0

private:
    struct Word {
        std::vector<std::string> parts; // at commas
        bool quoted = false;
    };

    std::string next(); // one word of one part

    std::vector<Word> m_words;
    std::size_t m_next = 0;
    base::Sentence m_fault;
};

} // namespace titer::prepare
