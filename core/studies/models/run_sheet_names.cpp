// Names that come back from a run sheet as they went out.
#include "core/base/text.h"
#include "core/studies/models/run_sheet.h"

#include <algorithm>
#include <set>

namespace titer::studies {

using base::say;

namespace {

constexpr std::string_view own[] = {"run", "id", "std_order", "block", "whole_plot", "comment"};

bool hasControl(std::string_view text)
{
    return std::any_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20; });
}

// Without " [unit]".
std::string_view nameOf(std::string_view title)
{
    const std::size_t bracket = title.find('[');
    return base::endsWith(title, "]") && bracket != std::string_view::npos ? base::trimmed(title.substr(0, bracket))
                                                                           : base::trimmed(title);
}

class Names {
public:
    void check(const std::string& name, const std::string& where, base::Errors& errors)
    {
        const auto fault = [&](base::Sentence what) { errors.push_back({base::Code::Input, where, std::move(what)}); };
        if (std::find(std::begin(own), std::end(own), name) != std::end(own))
            fault(say(CORE_TR("core", "“{1}” is the name of a column that every run sheet has. Give another name."),
                      name));
        else if (name == "Intercept")
            fault(say(CORE_TR("core", "A column named “{1}” cannot be distinguished from the constant of a model. "
                                      "Give another name."),
                      name));
        else if (name.empty() || hasControl(name) || name.find_first_of("[]") != std::string::npos)
            fault(say(CORE_TR("core",
                              "“{1}” cannot be the name of a column: it is empty, or contains a bracket or a line "
                              "break. Give another name."),
                      name));
        else if (!m_seen.insert(name).second)
            fault(say(CORE_TR("core", "“{1}” would be the name of two columns. Give one of them another name."), name));
    }

private:
    std::set<std::string> m_seen;
};

} // namespace

base::Errors checkColumns(const Factors& factors, const std::vector<std::string>& responses)
{
    base::Errors errors;
    Names names;
    for (const Factor& factor : factors) {
        names.check(factor.name, "factors/" + factor.name, errors);
        for (const std::string& level : factor.levels)
            if (hasControl(level))
                errors.push_back({base::Code::Input, "factors/" + factor.name,
                                  say(CORE_TR("core", "A level of “{1}” contains a line break. Give it another name."),
                                      factor.name)});
    }
    for (const std::string& response : responses)
        names.check(std::string(nameOf(response)), "responses/" + response, errors);
    return errors;
}

} // namespace titer::studies
