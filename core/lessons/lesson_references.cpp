#include "core/lessons/lesson_references.h"

#include <algorithm>
#include <set>

namespace titer::lessons {

using base::say;
using Kind = Measure::Kind;

namespace {

class References {
public:
    References(Lesson& lesson, model::Faults& faults)
        : m_lesson(lesson)
        , m_faults(faults)
    {
    }

    void resolve()
    {
        std::set<std::string> steps, fields;
        for (std::size_t s = 0; s < m_lesson.steps.size(); ++s) {
            Step& step = m_lesson.steps[s];
            const std::string where = "steps/" + std::to_string(s);
            if (!steps.insert(step.id).second) twice(where + "/id", step.id);
            for (std::size_t f = 0; f < step.fields.size(); ++f)
                if (!fields.insert(step.fields[f].id).second)
                    twice(where + "/fields/" + std::to_string(f) + "/id", step.fields[f].id);
            for (const std::string& path : step.touches) needsPath(path, where + "/touches");
            for (std::size_t c = 0; c < step.checks.size(); ++c)
                resolve(step.checks[c], where + "/checks/" + std::to_string(c));
            for (std::size_t a = 0; a < step.solution.size(); ++a)
                resolve(step.solution[a], where + "/solution/" + std::to_string(a));
        }
        for (std::size_t i = 0; i < m_lesson.attempts.size(); ++i)
            resolve(m_lesson.attempts[i].measure, "attempts/" + std::to_string(i));
    }

private:
    void twice(const std::string& where, const std::string& id)
    {
        m_faults.add(where, say(CORE_TR("core", "“{1}” is given twice; give each its own id."), id));
    }
    void needsPath(const std::string& path, const std::string& where)
    {
        if (!model::findAtPath(m_lesson.start, path))
            m_faults.add(where, say(CORE_TR("core", "The start plant has nothing at {1}."), path));
    }
    void needsFile(const std::string& file, const std::string& where)
    {
        std::vector<std::string> known;
        for (const LessonRecording& one : m_lesson.recordings) known.push_back(one.file);
        if (std::find(known.begin(), known.end(), file) == known.end())
            m_faults.add(where, say(CORE_TR("core", "The lesson has no recording “{1}”; it has {2}."),
                                    model::excerpt(file), known.empty() ? "none" : model::listed(known)));
    }
    void needsStudy(const std::string& id, const std::string& response, const std::string& where)
    {
        const auto study = std::find_if(m_lesson.studies.begin(), m_lesson.studies.end(),
                                        [&](const studies::Study& one) { return one.id == id; });
        if (study == m_lesson.studies.end())
            m_faults.add(where, say(CORE_TR("core", "The lesson has no study “{1}”."), model::excerpt(id)));
        else if (!response.empty() && std::none_of(study->responses.begin(), study->responses.end(),
                                                   [&](const auto& one) { return one.name == response; }))
            m_faults.add(where + "/response",
                         say(CORE_TR("core", "The study has no response “{1}”."), model::excerpt(response)));
    }
    void needsEstimator(const std::string& id, const std::string& where)
    {
        if (std::none_of(m_lesson.start.estimators.begin(), m_lesson.start.estimators.end(),
                         [&](const model::EstimatorEntry& one) { return one.id == id; }))
            m_faults.add(where, say(CORE_TR("core", "The start plant has no estimator “{1}”."), model::excerpt(id)));
    }
    void needsField(const std::string& id, const std::string& where)
    {
        if (!m_lesson.field(id))
            m_faults.add(where, say(CORE_TR("core", "No step has a field “{1}” to answer in."), model::excerpt(id)));
    }

    void resolve(const Measure& measure, const std::string& where)
    {
        switch (measure.kind) {
        case Kind::Setting:
        case Kind::Fit:
            return needsPath(measure.what, where);
        case Kind::Study:
            return needsStudy(measure.what, measure.response, where);
        case Kind::Recording:
            return needsFile(measure.what, where);
        case Kind::Alarm:
            return needsFile(measure.tag, where + "/on");
        case Kind::Estimator:
            if (measure.figure == "number") needsPath(measure.tag, where + "/path");
            return needsEstimator(measure.what, where);
        case Kind::Answer:
            return needsField(measure.what, where);
        case Kind::Board:
            return; // is made by somebody in the lesson
        case Kind::Value:
            return; // what the run reports is known once the plant has run: checkLesson()
        }
    }
    void resolve(const std::optional<Bound>& bound, const std::string& where)
    {
        if (!bound) return;
        if (const Measure* measure = std::get_if<Measure>(&bound->of)) resolve(*measure, where);
    }
    void resolve(const Limits& limits, const std::string& where)
    {
        resolve(limits.below, where + "/below");
        resolve(limits.above, where + "/above");
    }
    void resolve(Check& check, const std::string& where)
    {
        resolve(check.measure, where);
        if (check.measure.kind == Kind::Answer)
            if (const Field* field = m_lesson.field(check.measure.what))
                if (!field->unit.empty()) check.unit = field->unit;
        if (const auto* limits = std::get_if<Limits>(&check.wanted)) resolve(*limits, where);
        if (const auto* never = std::get_if<Never>(&check.wanted)) resolve(never->limits, where + "/never");
        if (const auto* near = std::get_if<Near>(&check.wanted)) resolve(std::optional(near->of), where + "/of");
        if (const auto* is = std::get_if<Is>(&check.wanted))
            for (const std::string& text : is->texts) resolveChoice(check, text, where);
    }
    void resolveChoice(const Check& check, const std::string& text, const std::string& where)
    {
        const Field* field = check.measure.kind == Kind::Answer ? m_lesson.field(check.measure.what) : nullptr;
        if (!field || field->choices.empty()) return;
        if (std::none_of(field->choices.begin(), field->choices.end(),
                         [&](const Choice& one) { return one.id == text; }))
            m_faults.add(where + "/is", say(CORE_TR("core", "“{1}” is not one of the choices."), model::excerpt(text)));
    }
    void resolve(const Act& act, const std::string& where)
    {
        if (const auto* answer = std::get_if<AnswerAct>(&act)) {
            needsField(answer->field, where + "/answer/" + answer->field);
            if (const Measure* measure = std::get_if<Measure>(&answer->value))
                resolve(*measure, where + "/answer/" + answer->field);
        }
        if (const auto* take = std::get_if<TakeAct>(&act)) needsFile(take->file, where + "/read");
        if (const auto* fit = std::get_if<FitAct>(&act)) {
            needsFile(fit->file, where + "/to");
            for (const std::string& path : fit->paths) needsPath(path, where + "/fit");
        }
        if (const auto* estimate = std::get_if<EstimateAct>(&act)) {
            needsEstimator(estimate->id, where + "/estimate");
            needsFile(estimate->file, where + "/on");
        }
        if (const auto* estimator = std::get_if<EstimatorAct>(&act))
            needsEstimator(estimator->entry.id, where + "/estimator");
        if (const auto* study = std::get_if<StudyAct>(&act)) needsStudy(study->id, {}, where + "/study");
    }

    Lesson& m_lesson;
    model::Faults& m_faults;
};

} // namespace

void resolveReferences(Lesson& lesson, model::Faults& faults)
{
    References(lesson, faults).resolve();
}

} // namespace titer::lessons
