// Templates of steps: their files.
#include "core/model/library/step_template.h"

#include "core/model/faults.h"

#include <algorithm>
#include <set>

namespace titer::model {

using base::Json;
using base::say;

namespace {

// The order in which a process has them; what is not here comes behind.
constexpr std::string_view stepOrder[] = {
    "bioreactor",         "harvest", "depth_filtration",  "bind_and_elute", "column",
    "virus_inactivation", "ufdf",    "sterile_filtration"};

class StepReader {
public:
    StepReader(std::string_view text, base::Errors& errors)
        : m_json(base::readJson(text, errors))
        , m_faults(errors)
        , m_sound(errors.empty())
    {
    }

    StepTemplate read(std::string_view id)
    {
        StepTemplate step;
        step.id = id;
        if (!m_sound) return step;
        const std::vector<std::string> known{"format", "label", "help",       "also",    "in",   "out",
                                             "sizes",  "lasts", "components", "culture", "plant"};
        for (const auto& [key, value] : m_json.members())
            if (std::ranges::find(known, key) == known.end()) m_faults.addUnknownKey(key, key, known, m_json);
        if (text("format") != stepFormat)
            m_faults.add("format", say(CORE_TR("core", "The format must be “{1}”, not {2}."), stepFormat,
                                       shown(part("format", Json::Kind::String))));
        step.label = text("label");
        step.help = text("help");
        readNames(step);
        step.in = text("in", false);
        step.out = text("out", false);
        step.lasts = text("lasts", false);
        step.components = part("components", Json::Kind::Object);
        step.culture = part("culture", Json::Kind::Object);
        step.plant = part("plant", Json::Kind::Object);
        const Json sizes = part("sizes", Json::Kind::Array);
        for (std::size_t i = 0; i < sizes.items().size(); ++i) readSize(sizes.items()[i], i, step);
        return step;
    }

private:
    // What stands at a key, of this kind; null where it is left out.
    Json part(const char* key, Json::Kind kind)
    {
        const Json* found = m_json.find(key);
        if (!found) return {};
        if (found->kind() == kind) return *found;
        m_faults.add(key, say(CORE_TR("core", "“{1}” cannot be {2}."), key, shown(*found)));
        return {};
    }
    std::string text(const char* key, bool required = true)
    {
        const Json found = part(key, Json::Kind::String);
        if (required && !found.isString()) m_faults.add(key, say(CORE_TR("core", "“{1}” is missing; add it."), key));
        return found.string();
    }

    void readNames(StepTemplate& step)
    {
        const Json names = part("also", Json::Kind::Array);
        for (std::size_t i = 0; i < names.items().size(); ++i) {
            if (names.items()[i].isString())
                step.also.push_back(names.items()[i].string());
            else
                m_faults.add("also/" + std::to_string(i),
                             say(CORE_TR("core", "“{1}” cannot be {2}."), "also", shown(names.items()[i])));
        }
    }

    void readSize(const Json& entry, std::size_t index, StepTemplate& step)
    {
        const std::string where = "sizes/" + std::to_string(index);
        const std::vector<std::string> known{"name", "label", "value", "formula", "unit", "rule"};
        for (const auto& [key, value] : entry.members()) {
            if (std::ranges::find(known, key) == known.end())
                m_faults.addUnknownKey(where + "/" + key, key, known, entry);
            else if (!value.isString())
                m_faults.add(where + "/" + key, say(CORE_TR("core", "“{1}” cannot be {2}."), key, shown(value)));
        }
        const auto get = [&](const char* key) {
            const Json* found = entry.find(key);
            return found && found->isString() ? found->string() : std::string();
        };
        StepSize size{get("name"), get("label"), get("value"), get("formula"), get("unit"), get("rule")};
        if (!isId(size.name) || !m_names.insert(size.name).second)
            m_faults.add(where + "/name",
                         say(CORE_TR("core", "A size needs a name of its own, of letters, digits and “_”.")));
        if (size.value.empty() == size.formula.empty())
            m_faults.add(where, say(CORE_TR("core", "A size has either a value or a formula.")));
        step.sizes.push_back(std::move(size));
    }

    Json m_json;
    Faults m_faults;
    bool m_sound;
    std::set<std::string> m_names{"volume", "flow", "product", "titre", "cell_settling"};
};

// Labels and notes within the plant of a template.
void collectWords(const Json& json, std::vector<std::string>& words)
{
    for (const auto& [key, value] : json.members())
        if ((key == "label" || key == "note") && value.isString())
            words.push_back(value.string());
        else
            collectWords(value, words);
    for (const Json& item : json.items()) collectWords(item, words);
}

} // namespace

StepTemplate readStep(std::string_view text, std::string_view id, base::Errors& errors)
{
    return StepReader(text, errors).read(id);
}

const std::vector<StepTemplate>& stepTemplates()
{
    static const std::vector<StepTemplate> all = [] {
        base::Errors ignored; // a test reads them
        std::vector<StepTemplate> read;
        for (const ShippedStep& step : shippedSteps()) read.push_back(readStep(step.text, step.id, ignored));
        std::ranges::stable_sort(read, {}, [](const StepTemplate& step) {
            return std::ranges::find(stepOrder, step.id) - std::begin(stepOrder);
        });
        return read;
    }();
    return all;
}

const StepTemplate* stepTemplate(std::string_view id)
{
    const auto found = std::ranges::find(stepTemplates(), id, &StepTemplate::id);
    return found == stepTemplates().end() ? nullptr : &*found;
}

std::vector<std::string> stepWords(const StepTemplate& step)
{
    std::vector<std::string> words{step.label, step.help};
    words.insert(words.end(), step.also.begin(), step.also.end());
    for (const StepSize& size : step.sizes) {
        words.push_back(size.label);
        if (!size.rule.empty()) words.push_back(size.rule);
    }
    for (const Json* part : {&step.components, &step.culture, &step.plant}) collectWords(*part, words);
    return words;
}

} // namespace titer::model
