#include "core/prepare/step.h"

#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/prepare/step_words.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace titer::prepare {

using base::say;

namespace {

using Kind = Step::Kind;
using Method = Step::Method;

struct StepForm {
    Kind kind;
    const char* word;
    const char* usage;
};

constexpr std::array forms = {
    StepForm{Kind::Range, "range", "range COLUMNS LOW..HIGH [UNIT]"},
    StepForm{Kind::Hampel, "hampel", "hampel COLUMNS HALF_WIDTH [THRESHOLD] [least DEVIATION]"},
    StepForm{Kind::Stuck, "stuck", "stuck COLUMNS DURATION [within DEVIATION]"},
    StepForm{Kind::Rate, "rate", "rate COLUMNS LIMIT /UNIT"},
    StepForm{Kind::Jump, "jump", "jump COLUMNS SIZE"},
    StepForm{Kind::Align, "align", "align COLUMNS TOLERANCE"},
    StepForm{Kind::Resample, "resample", "resample EVERY mean|last|linear GAP"},
    StepForm{Kind::Fill, "fill", "fill [COLUMNS] linear|hold GAP"},
    StepForm{Kind::Mean, "mean", "mean COLUMNS WINDOW [as NAME]"},
    StepForm{Kind::Derivative, "derivative", "derivative COLUMNS WINDOW [quadratic] [as NAME]"},
    StepForm{Kind::Cumulative, "cumulative", "cumulative COLUMNS [as NAME]"},
    StepForm{Kind::Uptake, "uptake",
             "uptake CONCENTRATION BIOMASS VOLUME WINDOW [feed FLOW CONCENTRATION]… [out FLOW]… [as NAME]"},
    StepForm{Kind::Production, "production",
             "production CONCENTRATION BIOMASS VOLUME WINDOW [feed FLOW CONCENTRATION]… [out FLOW]… [as NAME]"},
    StepForm{Kind::Summary, "summary", "summary [COLUMNS] [by COLUMN]"},
};

const StepForm& formOf(Kind kind)
{
    return *std::find_if(forms.begin(), forms.end(), [kind](const StepForm& form) { return form.kind == kind; });
}

// Reads what stands behind the word; the first thing that is wrong stays as the fault.
class StepParser {
public:
    StepParser(Step& step, StepWords words)
        : m_step(step)
        , m_words(std::move(words))
    {
    }

    // Empty where all is right.
    base::Sentence read()
    {
        switch (m_step.kind) {
        case Kind::Range:
            readRange();
            break;
        case Kind::Hampel:
            readHampel();
            break;
        case Kind::Stuck:
            m_words.columns(m_step.columns);
            m_step.time = m_words.duration();
            if (m_words.takes("within")) m_step.limit = m_words.number(0.0);
            break;
        case Kind::Rate:
            m_words.columns(m_step.columns);
            m_step.limit = m_words.number(0.0);
            m_step.time = {1.0, m_words.perTime()};
            break;
        case Kind::Jump:
            m_words.columns(m_step.columns);
            m_step.limit = m_words.number(0.0);
            break;
        case Kind::Align:
        case Kind::Mean:
        case Kind::Derivative:
            m_words.columns(m_step.columns);
            m_step.time = m_words.duration();
            if (m_step.kind == Kind::Derivative && m_words.takes("quadratic")) m_step.method = Method::Quadratic;
            break;
        case Kind::Resample:
            readResample();
            break;
        case Kind::Fill:
            readFill();
            break;
        case Kind::Cumulative:
            m_words.columns(m_step.columns);
            break;
        case Kind::Uptake:
        case Kind::Production:
            readRates();
            break;
        case Kind::Summary:
            if (!m_words.atEnd() && !m_words.isNext("by")) m_words.columns(m_step.columns);
            if (m_words.takes("by")) m_step.by = m_words.name();
            break;
        }
        if (derives() && m_words.takes("as")) {
            m_step.name = m_words.name();
            if (m_step.columns.size() != 1)
                m_words.refuse(say(CORE_TR("core", "A name is given to what is derived of one column.")));
        }
        m_words.end();
        return m_words.fault();
    }

private:
    bool derives() const
    {
        return m_step.kind == Kind::Mean || m_step.kind == Kind::Derivative || m_step.kind == Kind::Cumulative ||
               m_step.kind == Kind::Uptake || m_step.kind == Kind::Production;
    }

    void readRange()
    {
        m_words.columns(m_step.columns);
        m_words.range(m_step.low, m_step.high);
        if (!m_words.atEnd()) m_step.unit = m_words.unit();
    }

    void readHampel()
    {
        m_words.columns(m_step.columns);
        const double width = m_words.number(1.0);
        if (width != std::floor(width) || width > 1000.0)
            m_words.refuse(say(CORE_TR("core", "The half-width counts values on each side: 1 to 1000.")));
        else
            m_step.halfWidth = int(width);
        if (!m_words.atEnd() && !m_words.isNext("least")) m_step.threshold = m_words.number(0.0);
        if (m_words.takes("least")) m_step.limit = m_words.number(0.0);
    }

    void readResample()
    {
        m_step.time = m_words.duration();
        if (m_words.takes("mean"))
            m_step.method = Method::Mean;
        else if (m_words.takes("last"))
            m_step.method = Method::Last;
        else if (m_words.takes("linear"))
            m_step.gap = m_words.duration();
        else
            m_words.refuse(say(CORE_TR("core", "The method is mean, last or linear.")));
    }

    void readFill()
    {
        if (!m_words.isNext("linear") && !m_words.isNext("hold")) m_words.columns(m_step.columns);
        if (m_words.takes("hold"))
            m_step.method = Method::Hold;
        else if (!m_words.takes("linear"))
            m_words.refuse(say(CORE_TR("core", "The method is linear or hold.")));
        m_step.time = m_words.duration();
    }

    void readRates()
    {
        m_step.columns = {m_words.name()};
        m_step.biomass = m_words.name();
        m_step.volume = m_words.name();
        m_step.time = m_words.duration();
        for (;;) {
            if (m_words.takes("feed")) {
                Flow flow{.column = m_words.name()};
                flow.concentration = m_words.quantity();
                m_step.flows.push_back(std::move(flow));
            } else if (m_words.takes("out"))
                m_step.flows.push_back({.column = m_words.name()});
            else
                return;
        }
    }

    Step& m_step;
    StepWords m_words;
};

std::string columnsText(const Step& step)
{
    if (step.columns.empty()) return "*";
    std::vector<std::string> names;
    for (const std::string& name : step.columns) names.push_back(stepName(name));
    return base::join(names, ",");
}

std::string rangeText(const Step& step)
{
    return (step.low ? base::writeNumber(*step.low) : "") + ".." + (step.high ? base::writeNumber(*step.high) : "");
}

const char* methodText(Method method)
{
    switch (method) {
    case Method::Mean:
        return "mean";
    case Method::Last:
        return "last";
    case Method::Hold:
        return "hold";
    case Method::Quadratic:
        return "quadratic";
    case Method::Linear:
        break;
    }
    return "linear";
}

// What stands behind the columns.
std::vector<std::string> restOf(const Step& step)
{
    const auto number = [](double value) { return base::writeNumber(value); };
    std::vector<std::string> words;
    switch (step.kind) {
    case Kind::Range:
        words = {rangeText(step)};
        if (!step.unit.empty()) words.push_back(stepName(step.unit));
        break;
    case Kind::Hampel:
        words = {number(step.halfWidth), number(step.threshold)};
        if (step.limit > 0.0) words.insert(words.end(), {"least", number(step.limit)});
        break;
    case Kind::Stuck:
        words = {step.time.text()};
        if (step.limit > 0.0) words.insert(words.end(), {"within", number(step.limit)});
        break;
    case Kind::Rate:
        words = {number(step.limit), "/" + step.time.unit};
        break;
    case Kind::Jump:
        words = {number(step.limit)};
        break;
    case Kind::Resample:
        words = {step.time.text(), methodText(step.method)};
        if (step.method == Method::Linear) words.push_back(step.gap.text());
        break;
    case Kind::Fill:
        words = {methodText(step.method), step.time.text()};
        break;
    case Kind::Align:
    case Kind::Mean:
        words = {step.time.text()};
        break;
    case Kind::Derivative:
        words = {step.time.text()};
        if (step.method == Method::Quadratic) words.push_back("quadratic");
        break;
    case Kind::Cumulative:
        break;
    case Kind::Uptake:
    case Kind::Production:
        words = {stepName(step.biomass), stepName(step.volume), step.time.text()};
        for (const Flow& flow : step.flows) {
            words.insert(words.end(), {flow.concentration ? "feed" : "out", stepName(flow.column)});
            if (flow.concentration) words.push_back(flow.concentration->text());
        }
        break;
    case Kind::Summary:
        if (!step.by.empty()) words = {"by", stepName(step.by)};
        break;
    }
    if (!step.name.empty()) words.insert(words.end(), {"as", stepName(step.name)});
    return words;
}

} // namespace

base::Result<Step> readStep(std::string_view text)
{
    const std::string whole(base::trimmed(text));
    StepWords words(whole);
    std::vector<std::string> known;
    for (const StepForm& form : forms) known.push_back(form.word);
    const std::string word = words.fault().pattern.empty() ? words.name() : std::string();
    if (!words.fault().pattern.empty()) return base::inputError(words.fault());
    const auto form = std::find_if(forms.begin(), forms.end(), [&](const StepForm& f) { return f.word == word; });
    if (form == forms.end()) {
        const std::string meant = base::nearest(word, known);
        return base::inputError(
            meant.empty() ? say(CORE_TR("core", "“{1}” is no step. There are {2}."), word, base::join(known, ", "))
                          : say(CORE_TR("core", "“{1}” is no step; did you mean “{2}”?"), word, meant));
    }
    Step step{.kind = form->kind};
    if (const base::Sentence fault = StepParser(step, std::move(words)).read(); !fault.pattern.empty())
        return base::inputError(
            say(CORE_TR("core", "“{1}”: {2} It is written: {3}"), whole, fault.text(), form->usage));
    return step;
}

std::vector<Step> readSteps(std::string_view text, base::Errors& errors)
{
    std::vector<Step> steps;
    for (const std::string& part : stepTexts(text)) {
        base::Result<Step> step = readStep(part);
        if (!step) {
            errors.push_back(step.error());
            errors.back().where = "step " + std::to_string(steps.size() + 1);
            return steps;
        }
        steps.push_back(std::move(*step));
    }
    return steps;
}

std::string writeStep(const Step& step)
{
    std::vector<std::string> words{formOf(step.kind).word};
    const bool mayLack = step.kind == Kind::Fill || step.kind == Kind::Summary;
    if (step.kind != Kind::Resample && !(mayLack && step.columns.empty())) words.push_back(columnsText(step));
    for (std::string& word : restOf(step)) words.push_back(std::move(word));
    return base::join(words, " ");
}

bool needsTime(const Step& step)
{
    return step.kind != Kind::Range && step.kind != Kind::Hampel && step.kind != Kind::Jump &&
           step.kind != Kind::Summary;
}

} // namespace titer::prepare
