// Reads "snv; savgol 15 2 1".
#include "core/base/text.h"
#include "core/mvda/preprocessing/preprocessing.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <span>

namespace titer::mvda {

using base::say;

namespace {

struct StepNumber {
    const char* name;
    double min, max;
    bool isWhole;
    std::optional<double> otherwise = {};
};

constexpr StepNumber emscNumbers[] = {{"the order", 0, 10, true, 2.0}};
constexpr StepNumber savgolNumbers[] = {
    {"the window", 3, 1001, true}, {"the order", 0, 10, true}, {"the derivative", 0, 10, true, 0.0}};
constexpr StepNumber alsNumbers[] = {
    {"lambda", 1e-3, 1e12, false, 1e5}, {"p", 1e-9, 0.5, false, 0.01}, {"the count of rounds", 1, 1000, true, 10.0}};
constexpr StepNumber despikeNumbers[] = {{"z", 1.0, 1e6, false, 7.0}, {"the half width", 1, 1000, true, 3.0}};
constexpr StepNumber pdsNumbers[] = {{"the window", 1, 1001, true}, {"the count of components", 1, 1001, true}};
constexpr const char* normNames[] = {"area", "length", "max"};

struct StepForm {
    StepKind kind;
    const char* name;
    const char* form;
    std::span<const StepNumber> numbers = {}; // of range and norm: read by themselves
};

constexpr StepForm stepForms[] = {
    {StepKind::Range, "range", "range LOW..HIGH"},
    {StepKind::Snv, "snv", "snv"},
    {StepKind::Msc, "msc", "msc"},
    {StepKind::Emsc, "emsc", "emsc [ORDER]", emscNumbers},
    {StepKind::SavitzkyGolay, "savgol", "savgol WINDOW ORDER [DERIVATIVE]", savgolNumbers},
    {StepKind::Detrend, "detrend", "detrend [ORDER]", emscNumbers},
    {StepKind::Als, "als", "als [LAMBDA [P [ROUNDS]]]", alsNumbers},
    {StepKind::RubberBand, "rubberband", "rubberband"},
    {StepKind::Norm, "norm", "norm area|length|max"},
    {StepKind::Despike, "despike", "despike [Z [HALF]]", despikeNumbers},
    {StepKind::Pds, "pds", "pds WINDOW COMPONENTS", pdsNumbers}};

// One step of the text, with what is wrong of it at "step 2".
class StepReader {
public:
    StepReader(std::size_t place, std::string_view text)
        : m_place(std::to_string(place))
    {
        for (const std::string_view word : base::split(text, ' '))
            if (!base::trimmed(word).empty()) m_words.emplace_back(base::trimmed(word));
        m_text = base::join(m_words, " ");
    }

    base::Result<PreprocessingStep> read() const
    {
        if (m_words.empty())
            return wrong(
                say(CORE_TR("core", "Step {1} is empty. Write a step between semicolons, and none behind the last."),
                    m_place));
        const auto form = std::find_if(std::begin(stepForms), std::end(stepForms),
                                       [&](const StepForm& each) { return m_words.front() == each.name; });
        if (form == std::end(stepForms)) return unknown();
        PreprocessingStep step{.kind = form->kind, .text = m_text};
        const bool isRead = form->kind == StepKind::Range  ? readRange(step)
                            : form->kind == StepKind::Norm ? readNorm(step)
                                                           : readWords(*form, step);
        if (!isRead)
            return wrong(say(CORE_TR("core", "Step {1}, “{2}”, is written “{3}”."), m_place, m_text, form->form));
        if (const base::Done fits = check(*form, step); !fits) return fits.error();
        return step;
    }

private:
    base::Error wrong(base::Sentence what) const { return base::inputError("step " + m_place, std::move(what)); }

    base::Error unknown() const
    {
        std::vector<std::string> names;
        for (const StepForm& form : stepForms) names.emplace_back(form.name);
        const std::string meant = base::nearest(m_words.front(), names);
        if (!meant.empty())
            return wrong(say(CORE_TR("core", "Step {1}, “{2}”: there is no step “{3}”; did you mean “{4}”?"), m_place,
                             m_text, m_words.front(), meant));
        return wrong(say(CORE_TR("core", "Step {1}, “{2}”: there is no step “{3}”. There are {4}."), m_place, m_text,
                         m_words.front(), base::join(names, ", ")));
    }

    bool readRange(PreprocessingStep& step) const
    {
        const std::string bounds = m_text.substr(m_words.front().size());
        const std::size_t dots = bounds.find("..");
        if (dots == std::string::npos) return false;
        const std::optional<double> low = base::readNumber(bounds.substr(0, dots)),
                                    high = base::readNumber(bounds.substr(dots + 2));
        if (!low || !high || !(*low < *high)) return false;
        step.numbers = {*low, *high};
        return true;
    }

    bool readNorm(PreprocessingStep& step) const
    {
        const auto name = std::find(std::begin(normNames), std::end(normNames), m_words.back());
        if (m_words.size() != 2 || name == std::end(normNames)) return false;
        step.numbers = {double(name - std::begin(normNames))};
        return true;
    }

    bool readWords(const StepForm& form, PreprocessingStep& step) const
    {
        if (m_words.size() > form.numbers.size() + 1) return false;
        for (std::size_t i = 0; i < form.numbers.size(); ++i) {
            const std::optional<double> number =
                i + 1 < m_words.size() ? base::readNumber(m_words[i + 1]) : form.numbers[i].otherwise;
            if (!number) return false;
            step.numbers.push_back(*number);
        }
        return true;
    }

    base::Done check(const StepForm& form, const PreprocessingStep& step) const
    {
        for (std::size_t i = 0; i < form.numbers.size(); ++i) {
            const StepNumber& of = form.numbers[i];
            const double number = step.numbers[i];
            if (number >= of.min && number <= of.max && (!of.isWhole || number == std::floor(number))) continue;
            const std::string min = base::writeShort(of.min), max = base::writeShort(of.max);
            return wrong(of.isWhole
                             ? say(CORE_TR("core", "Step {1}, “{2}”: {3} must be a whole number from {4} to {5}."),
                                   m_place, m_text, of.name, min, max)
                             : say(CORE_TR("core", "Step {1}, “{2}”: {3} must be a number from {4} to {5}."), m_place,
                                   m_text, of.name, min, max));
        }
        if (form.kind != StepKind::SavitzkyGolay && form.kind != StepKind::Pds) return base::done();
        const int window = int(step.numbers[0]), order = int(step.numbers[1]);
        if (window % 2 == 0)
            return wrong(
                say(CORE_TR("core", "Step {1}, “{2}”: the window must be odd, so that it has a middle. Write {3} or "
                                    "{4}."),
                    m_place, m_text, std::to_string(window - 1), std::to_string(window + 1)));
        if (form.kind == StepKind::Pds) return base::done();
        const int derivative = int(step.numbers[2]);
        if (order >= window)
            return wrong(
                say(CORE_TR("core", "Step {1}, “{2}”: the order must be below the window, since {3} channels have no "
                                    "more than {3} coefficients."),
                    m_place, m_text, std::to_string(window)));
        if (derivative > order)
            return wrong(
                say(CORE_TR("core", "Step {1}, “{2}”: derivative {3} of a polynomial of order {4} is 0 everywhere. "
                                    "Raise the order."),
                    m_place, m_text, std::to_string(derivative), std::to_string(order)));
        return base::done();
    }

    std::string m_place;
    std::vector<std::string> m_words;
    std::string m_text;
};

} // namespace

base::Result<Preprocessing> readPreprocessing(std::string_view text)
{
    Preprocessing chain;
    for (const std::string_view part : base::split(text, ';')) {
        base::Result<PreprocessingStep> step = StepReader(chain.steps.size() + 1, part).read();
        if (!step) return step.error();
        chain.steps.push_back(std::move(*step));
    }
    return chain;
}

} // namespace titer::mvda
