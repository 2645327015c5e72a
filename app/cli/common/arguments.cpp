// The reader of arguments, and the help that is made from the same description.
#include "app/cli/common/arguments.h"

#include "app/cli/common/console.h"
#include "app/cli/common/table.h"
#include "core/base/text.h"

#include <algorithm>

namespace titer::cli {

namespace {

constexpr Option common[] = {
    {.name = "--json", .help = "print JSON on standard output"},
    {.name = "--help", .help = "print this", .brief = "-h"},
};

constexpr Option replaceOption{.name = "--replace", .help = "replace a plant file, or a file of another kind"};

bool describesReplace(const Option& option)
{
    return option.name == std::string_view(replaceOption.name);
}

bool writesFile(const Command& command)
{
    return std::any_of(command.options.begin(), command.options.end(), [](const Option& o) { return o.output; }) ||
           std::any_of(command.positionals.begin(), command.positionals.end(),
                       [](const Positional& p) { return p.output; });
}

// Those of the command itself, and --replace where it writes a file and says nothing of its own about that.
std::vector<const Option*> ownOptions(const Command& command)
{
    std::vector<const Option*> options;
    for (const Option& option : command.options) options.push_back(&option);
    if (writesFile(command) && std::none_of(command.options.begin(), command.options.end(), describesReplace))
        options.push_back(&replaceOption);
    return options;
}

std::vector<const Option*> optionsOf(const Command& command)
{
    std::vector<const Option*> options = ownOptions(command);
    for (const Option& option : common) options.push_back(&option);
    return options;
}

const Option* findOption(const Command& command, std::string_view name)
{
    for (const Option* option : optionsOf(command))
        if (name == option->name || (*option->brief && name == option->brief)) return option;
    return nullptr;
}

std::string nearestOption(const Command& command, std::string_view name)
{
    std::vector<std::string> names;
    for (const Option* option : optionsOf(command)) names.push_back(option->name);
    return base::nearest(name, names);
}

// A word such as "-5" or "-" is a value, "--until" and "-o" are options.
bool looksLikeOption(std::string_view word)
{
    return word.size() > 1 && word[0] == '-' && !base::readNumber(word);
}

std::string optionText(const Option& option)
{
    std::string text = *option.brief ? std::string(option.brief) + ", " + option.name : option.name;
    if (*option.value) text += std::string(" ") + option.value;
    return text;
}

} // namespace

Arguments::Arguments(const Command& command, const std::vector<std::string>& words, std::string& fault)
    : m_command(command)
{
    bool onlyPositionals = false;
    for (std::size_t i = 0; i < words.size() && fault.empty(); ++i) {
        if (!onlyPositionals && words[i] == "--")
            onlyPositionals = true;
        else if (!onlyPositionals && looksLikeOption(words[i]))
            fault = readOption(words, i);
        else
            m_positionals.push_back(words[i]);
    }
    // Who asks for help need not give the rest.
    if (help())
        fault.clear();
    else if (fault.empty())
        fault = countFault();
}

// Reads the option at words[i] and moves on over its value; what is wrong, or nothing.
std::string Arguments::readOption(const std::vector<std::string>& words, std::size_t& i)
{
    const std::size_t equals = words[i].find('=');
    const std::string name = words[i].substr(0, equals);
    const Option* option = findOption(m_command, name);
    if (!option) {
        const std::string meant = nearestOption(m_command, name);
        return "unknown option “" + name + "”" + (meant.empty() ? "" : "; did you mean “" + meant + "”?");
    }
    if (!option->many && has(option->name)) return std::string("“") + option->name + "” is given twice";
    const bool wantsValue = *option->value;
    if (!wantsValue) {
        if (equals != std::string::npos) return std::string("“") + option->name + "” takes no value";
        m_options.emplace_back(option->name, "");
        return {};
    }
    if (equals != std::string::npos) {
        m_options.emplace_back(option->name, words[i].substr(equals + 1));
        return {};
    }
    if (i + 1 == words.size() || findOption(m_command, words[i + 1].substr(0, words[i + 1].find('='))))
        return std::string("“") + option->name + "” wants a value: " + optionText(*option);
    m_options.emplace_back(option->name, words[++i]);
    return {};
}

std::string Arguments::countFault() const
{
    std::size_t required = 0, max = 0;
    for (const Positional& positional : m_command.positionals) {
        required += positional.required ? 1 : 0;
        max += positional.many ? 1'000'000 : 1;
    }
    if (m_positionals.size() < required)
        return std::string(m_command.positionals[m_positionals.size()].name) + " is missing";
    if (m_positionals.size() > max) return "“" + m_positionals[max] + "” is one argument too many";
    return {};
}

bool Arguments::has(std::string_view option) const
{
    return std::any_of(m_options.begin(), m_options.end(), [&](const auto& o) { return o.first == option; });
}

std::optional<std::string> Arguments::value(std::string_view option) const
{
    for (const auto& [name, text] : m_options)
        if (name == option) return text;
    return std::nullopt;
}

std::vector<std::string> Arguments::values(std::string_view option) const
{
    std::vector<std::string> found;
    for (const auto& [name, text] : m_options)
        if (name == option) found.push_back(text);
    return found;
}

std::string Arguments::positional(std::size_t i) const
{
    return i < m_positionals.size() ? m_positionals[i] : std::string();
}

std::vector<std::string> Arguments::inputs() const
{
    std::vector<std::string> words;
    const std::size_t described = m_command.positionals.size();
    for (std::size_t i = 0; i < m_positionals.size(); ++i)
        if (!m_command.positionals[std::min(i, described - 1)].output) words.push_back(m_positionals[i]);
    for (const auto& [name, text] : m_options)
        if (!findOption(m_command, name)->output) words.push_back(text);
    for (std::size_t i = 0, count = words.size(); i < count; ++i)
        if (const std::size_t equals = words[i].find('='); equals != std::string::npos)
            words.push_back(words[i].substr(equals + 1));
    return words;
}

std::string usageLine(const Command& command)
{
    std::string line = std::string("titer-cli ") + command.name;
    for (const Positional& positional : command.positionals) {
        const std::string name = std::string(positional.name) + (positional.many ? "…" : "");
        line += positional.required ? " " + name : " [" + name + "]";
    }
    for (const Option* option : ownOptions(command)) {
        line += std::string(" [") + (*option->brief ? option->brief : option->name);
        if (*option->value) line += std::string(" ") + option->value;
        line += option->many ? "]…" : "]";
    }
    return line + " [--json]";
}

std::string helpText(const Command& command)
{
    std::string text = std::string(command.summary) + "\n\nUsage: " + usageLine(command) + "\n\n";
    Table table;
    for (const Positional& positional : command.positionals)
        table.add({"  " + std::string(positional.name), positional.help});
    for (const Option* option : optionsOf(command)) table.add({"  " + optionText(*option), option->help});
    text += table.text();
    if (*command.about) text += std::string("\n") + command.about + "\n";
    return text + "\nExample:\n  " + command.example + "\n";
}

int usageError(const Command& command, std::string_view what)
{
    complain("titer-cli " + std::string(command.name) + ": " + std::string(what) + "\nusage: " + usageLine(command) +
             "\n“titer-cli " + command.name + " --help” says more.\n");
    return exitUsage;
}

} // namespace titer::cli
