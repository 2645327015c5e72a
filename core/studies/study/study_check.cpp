// Whether a study is sound by itself.
#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/studies/analysis/analysis.h"
#include "core/studies/models/run_sheet.h"
#include "core/studies/study/parameter_draws.h"
#include "core/studies/study/plate.h"
#include "core/studies/study/study.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace titer::studies {

using base::say;

namespace {

constexpr double maxSeed = 9007199254740992.0; // 2^53: exact as a number in any file

class Check {
public:
    explicit Check(const Study& study)
        : m_study(study)
    {
    }

    base::Errors run()
    {
        names();
        if (!m_study.factors.empty()) add(checkFactors(factorsOf(m_study)));
        if (!m_study.constraints.empty() && m_errors.empty())
            if (const base::Result<Region> region = regionOf(m_study); !region)
                fault("constraints", region.error().what);
        for (const StudyResponse& response : m_study.responses) checkResponse(response);
        for (const StudyRun& one : m_study.runs) checkRun(one);
        add(checkVessels(m_study));
        checkUncertainty();
        if (!m_study.setting.empty()) checkSettings(m_study.setting, "setting");
        if (!(m_study.threshold > 0.0 && m_study.threshold < 1.0))
            fault("threshold", say(CORE_TR("core", "The required probability is {1}; enter one between 0 and 1."),
                                   base::writeNumber(m_study.threshold)));
        if (double(m_study.seed) > maxSeed)
            fault("seed", say(CORE_TR("core", "The seed {1} is too large. Choose one up to {2}."),
                              std::to_string(m_study.seed), base::writeNumber(maxSeed)));
        return std::move(m_errors);
    }

private:
    void fault(std::string where, base::Sentence what)
    {
        m_errors.push_back({base::Code::Input, std::move(where), std::move(what)});
    }
    void add(base::Errors errors)
    {
        for (base::Error& error : errors)
            if (std::find(m_errors.begin(), m_errors.end(), error) == m_errors.end())
                m_errors.push_back(std::move(error));
    }

    void names()
    {
        std::vector<std::string> responses;
        for (const StudyResponse& response : m_study.responses) responses.push_back(response.name);
        add(checkColumns(factorsOf(m_study), responses));
        const auto check = [&](const std::string& where, const std::string& name) {
            const std::string lower = base::lowerAscii(name);
            if (lower == name && lower != "point" && lower != vesselColumn) return; // determined by checkColumns()
            if (isBlock(name) || (lower == vesselColumn && m_study.plate.vessels > 0) ||
                std::find(std::begin(labelColumns), std::end(labelColumns), lower) != std::end(labelColumns))
                fault(where + "/" + name,
                      say(CORE_TR("core", "“{1}” is the name of a column that every run sheet has. Give another name."),
                          name));
        };
        for (const StudyFactor& one : m_study.factors) check("factors", one.factor.name);
        for (const StudyResponse& one : m_study.responses) check("responses", one.name);
    }

    void checkUncertainty()
    {
        add(studies::check(m_study.uncertainty));
        for (const StudyFactor& factor : m_study.factors)
            for (const ParameterUncertainty::Parameter& one : m_study.uncertainty.parameters)
                if (one.path == factor.path)
                    fault("uncertainty/" + one.path,
                          say(CORE_TR("core", "“{1}” is set by the factor “{2}” and cannot be drawn as well. Exclude "
                                              "it from the uncertainty."),
                              one.path, factor.factor.name));
    }

    void checkResponse(const StudyResponse& response)
    {
        const std::string where = "responses/" + response.name;
        for (const std::optional<double>& limit : {response.low, response.high, response.target})
            if (limit && !std::isfinite(*limit))
                fault(where, say(CORE_TR("core", "A limit or target of “{1}” is not a number."), response.name));
        if (response.low && response.high && !(*response.low < *response.high))
            fault(where, say(CORE_TR("core", "The lower limit {1} of “{2}” is not below the upper one, {3}. "
                                             "Exchange them, or clear one."),
                             base::writeNumber(*response.low), response.name, base::writeNumber(*response.high)));
        if (response.goal == StudyResponse::Goal::Target && !response.target)
            fault(where, say(CORE_TR("core", "“{1}” has a target as its goal but no value for it. Enter one."),
                             response.name));
        if (!response.unit.empty() && !base::findUnit(response.unit))
            fault(where,
                  say(CORE_TR("core", "“{1}” is not a unit that Titer knows. Write one such as °C, g/L or 1/h, or "
                                      "none."),
                      response.unit));
        if (const base::Done noise = checkNoise(response.noise); !noise) fault(where, noise.error().what);
    }

    void checkSettings(const std::vector<double>& settings, const std::string& where)
    {
        if (settings.size() != m_study.factors.size()) {
            fault(where, say(CORE_TR("core", "There are {1} settings but the study has {2} factors."),
                             std::to_string(settings.size()), std::to_string(m_study.factors.size())));
            return;
        }
        for (std::size_t f = 0; f < settings.size(); ++f) {
            const Factor& factor = m_study.factors[f].factor;
            if (!std::isfinite(settings[f]))
                fault(where, say(CORE_TR("core", "The setting of “{1}” is not a number. Enter one."), factor.name));
            else if (factor.categorical() && !(settings[f] >= 0.0 && settings[f] < double(factor.levels.size()) &&
                                               settings[f] == std::floor(settings[f])))
                fault(where, say(CORE_TR("core", "The setting of “{1}” is not one of its levels: {2}."), factor.name,
                                 base::join(factor.levels, ", ")));
        }
    }

    void checkRun(const StudyRun& run)
    {
        const std::string where = "runs/" + run.id;
        if (run.id.empty() || run.id.find('/') != std::string::npos)
            fault(where, say(CORE_TR("core", "“{1}” is not a run id; give one that is not empty and contains no "
                                             "slash."),
                             run.id));
        else if (!m_ids.insert(run.id).second)
            fault(where, say(CORE_TR("core", "Two runs have the id “{1}”. Give one of them a different id."), run.id));
        checkSettings(run.settings, where);
        if (run.cells.size() > m_study.responses.size())
            fault(where, say(CORE_TR("core", "The run has {1} results but the study has {2} responses."),
                             std::to_string(run.cells.size()), std::to_string(m_study.responses.size())));
        if (run.drawn.size() > m_study.responses.size())
            fault(where, say(CORE_TR("core", "The run has drawn results of {1} responses but the study has {2}."),
                             std::to_string(run.drawn.size()), std::to_string(m_study.responses.size())));
        for (const StudyCell& cell : run.cells) {
            if (const base::Done noise = checkNoise(cell.noise.value_or("")); !noise) fault(where, noise.error().what);
            if (std::isfinite(cell.value) == (cell.origin == StudyCell::Origin::Missing))
                fault(where,
                      say(CORE_TR("core", "A result of the run is not a number. Enter one, or leave it empty.")));
        }
    }

    const Study& m_study;
    base::Errors m_errors;
    std::set<std::string> m_ids;
};

} // namespace

base::Errors check(const Study& study)
{
    return Check(study).run();
}

} // namespace titer::studies
