#include "core/alarm/definition.h"

#include "core/base/math/expression.h"
#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace titer::alarm {

using base::Code;
using base::Errors;
using base::say;

namespace {

constexpr double maxTime = 366.0 * 86400.0; // of delays and the like [s]
constexpr std::array kinds{"above", "below", "deviation", "rate", "stale", "bad_quality", "expression"};
constexpr std::array priorities{"critical", "high", "medium", "low"};
constexpr std::array levels{"", "LL", "L", "H", "HH"};

void add(Errors& errors, const char* where, base::Sentence what)
{
    errors.push_back({Code::Input, where, std::move(what)});
}

bool isTag(std::string_view tag)
{
    const std::size_t slash = tag.find('/');
    return slash != std::string_view::npos && slash > 0 && slash + 1 < tag.size();
}

void checkTag(const char* where, const std::string& tag, Errors& errors)
{
    if (tag.empty())
        add(errors, where, say(CORE_TR("core", "The alarm has no tag; give one as source/name.")));
    else if (!isTag(tag))
        add(errors, where, say(CORE_TR("core", "“{1}” is not a tag; write it as source/name."), tag));
}

void checkExpression(const char* where, const std::string& text, Errors& errors)
{
    std::vector<std::string> tags;
    const base::Result<base::Expression> read = base::readExpression(text, {}, tags);
    if (!read) {
        add(errors, where, read.error().what);
        return;
    }
    if (tags.empty())
        add(errors, where,
            say(CORE_TR("core", "“{1}” contains no tag; name one in backquotes, such as `source/name` > 5."), text));
    for (const std::string& tag : tags)
        if (!isTag(tag))
            add(errors, where,
                say(CORE_TR("core", "“{1}” is not a tag; write it as source/name in backquotes: `{1}`."), tag));
}

void checkTime(const char* where, double seconds, Errors& errors)
{
    if (!(seconds >= 0.0 && seconds <= maxTime))
        add(errors, where,
            say(CORE_TR("core", "{1} s is outside the range of an alarm time; give 0 to {2} s."),
                base::writeNumber(seconds), base::writeNumber(maxTime)));
}

void checkInputs(const Definition& definition, Errors& errors)
{
    const Kind kind = definition.kind;
    if (kind != Kind::Expression || !definition.tag.empty()) checkTag("tag", definition.tag, errors);
    if (kind == Kind::Deviation) {
        checkTag("reference", definition.reference, errors);
        if (!definition.tag.empty() && definition.reference == definition.tag)
            add(errors, "reference",
                say(CORE_TR("core", "The tag “{1}” cannot deviate from itself; give another reference."),
                    definition.tag));
    } else if (!definition.reference.empty()) {
        add(errors, "reference",
            say(CORE_TR("core", "Only a deviation alarm has a reference; remove “{1}” or change the kind."),
                definition.reference));
    }
    if (kind == Kind::Expression)
        checkExpression("expression", definition.expression, errors);
    else if (!definition.expression.empty())
        add(errors, "expression",
            say(CORE_TR("core", "Only an alarm of the kind expression has one; remove “{1}” or change the kind."),
                definition.expression));
    if (!definition.suppression.empty()) checkExpression("suppression", definition.suppression, errors);
}

void checkLimit(const Definition& definition, Errors& errors)
{
    const Kind kind = definition.kind;
    const bool oneSided = kind == Kind::Deviation || kind == Kind::Rate;
    const bool bands = oneSided || kind == Kind::Above || kind == Kind::Below;
    const std::string limit = base::writeNumber(definition.limit), deadband = base::writeNumber(definition.deadband);
    if (kind == Kind::Stale)
        checkTime("limit", definition.limit, errors);
    else if (!std::isfinite(definition.limit))
        add(errors, "limit",
            say(CORE_TR("core", "The limit {1} cannot be exceeded by any value; give a finite "
                                "number."),
                limit));
    if ((oneSided || kind == Kind::Stale) && definition.limit <= 0.0)
        add(errors, "limit", say(CORE_TR("core", "The limit of this kind must be above 0, not {1}."), limit));
    if (!(definition.deadband >= 0.0 && std::isfinite(definition.deadband)))
        add(errors, "deadband", say(CORE_TR("core", "The deadband must be 0 or more, not {1}."), deadband));
    else if (definition.deadband > 0.0 && !bands)
        add(errors, "deadband", say(CORE_TR("core", "An alarm of this kind has no deadband; set {1} to 0."), deadband));
    else if (oneSided && definition.limit > 0.0 && definition.deadband >= definition.limit)
        add(errors, "deadband",
            say(CORE_TR("core", "With a deadband of {1} at a limit of {2} it could never return to normal; make the "
                                "deadband smaller than the limit."),
                deadband, limit));
}

// What a person needs who hears the alarm.
void checkRationale(const Definition& definition, Errors& errors)
{
    const auto isEmpty = [](const std::string& text) { return base::trimmed(text).empty(); };
    if (isEmpty(definition.cause))
        add(errors, "cause", say(CORE_TR("core", "An alarm without a cause cannot be enabled; describe the cause.")));
    if (isEmpty(definition.consequence))
        add(errors, "consequence",
            say(CORE_TR("core", "An alarm without a consequence cannot be enabled; describe what happens without a "
                                "response.")));
    if (isEmpty(definition.response))
        add(errors, "response",
            say(CORE_TR("core", "An alarm without a response cannot be enabled; describe the response of the "
                                "operator.")));
    if (definition.timeToRespond <= 0.0)
        add(errors, "timeToRespond",
            say(CORE_TR("core", "An alarm without a time to respond cannot be enabled; specify how long the "
                                "operator has.")));
}

template <class Names> int placeOf(const Names& names, std::string_view name)
{
    const auto found = std::find(names.begin(), names.end(), name);
    return found == names.end() ? -1 : int(found - names.begin());
}

void put(std::vector<std::string>& tags, const std::string& tag)
{
    if (!tag.empty() && std::find(tags.begin(), tags.end(), tag) == tags.end()) tags.push_back(tag);
}

void putNames(std::vector<std::string>& tags, const std::string& expression)
{
    std::vector<std::string> names;
    if (expression.empty() || !base::readExpression(expression, {}, names)) return;
    for (const std::string& name : names) put(tags, name);
}

} // namespace

const char* nameOf(Kind kind)
{
    return kinds[std::size_t(kind)];
}

const char* nameOf(Priority priority)
{
    return priorities[std::size_t(priority) - 1];
}

const char* nameOf(Level level)
{
    return levels[std::size_t(level)];
}

std::optional<Kind> kindOf(std::string_view name)
{
    const int place = placeOf(kinds, name);
    return place < 0 ? std::nullopt : std::optional(Kind(place));
}

std::optional<Priority> priorityOf(std::string_view name)
{
    const int place = placeOf(priorities, name);
    return place < 0 ? std::nullopt : std::optional(Priority(place + 1));
}

std::optional<Level> levelOf(std::string_view name)
{
    const int place = placeOf(levels, name);
    return place < 0 ? std::nullopt : std::optional(Level(place));
}

Errors check(const Definition& definition)
{
    Errors errors;
    if (base::trimmed(definition.name).empty())
        add(errors, "name", say(CORE_TR("core", "The alarm has no name; describe in a few words what it reports.")));
    checkInputs(definition, errors);
    checkLimit(definition, errors);
    checkTime("onDelay", definition.onDelay, errors);
    checkTime("offDelay", definition.offDelay, errors);
    checkTime("timeToRespond", definition.timeToRespond, errors);
    checkTime("maxShelving", definition.maxShelving, errors);
    if (definition.enabled) checkRationale(definition, errors);
    return errors;
}

std::vector<std::string> tagsOf(const Definition& definition)
{
    std::vector<std::string> tags;
    put(tags, definition.tag);
    put(tags, definition.reference);
    putNames(tags, definition.expression);
    putNames(tags, definition.suppression);
    return tags;
}

} // namespace titer::alarm
