#include "app/live/alarms/played_alarm.h"

#include "core/alarm/limit_unit.h"

#include <algorithm>

namespace titer::app {

using alarm::Definition;
using base::say;

namespace {

const PlayedTag* tagOfId(std::span<const PlayedTag> tags, std::string_view id)
{
    const auto found = std::ranges::find(tags, id, &PlayedTag::id);
    return found == tags.end() ? nullptr : &*found;
}

// Names stand in backquotes.
void rename(std::string& expression, const std::string& from, const std::string& to)
{
    const std::string name = "`" + from + "`";
    for (std::size_t at = 0; (at = expression.find(name, at)) != std::string::npos; at += to.size() + 2)
        expression.replace(at, name.size(), "`" + to + "`");
}

base::Sentence hasNoSilence(const Definition& definition)
{
    return say(CORE_TR("core", "A run of the model has a good value at each time, so that it cannot raise “{1}”."),
               definition.name);
}

PlayedAlarm playedAs(Definition definition, std::span<const PlayedTag> tags, std::span<const model::TagEntry> links)
{
    std::string unit, reference;
    for (const std::string& name : alarm::tagsOf(definition)) {
        const PlayedTag* tag = playedTag(name, tags, links);
        if (!tag)
            return {std::move(definition),
                    say(CORE_TR("core", "The tag “{1}” is neither in the recording nor in the model."), name)};
        for (std::string* text : {&definition.expression, &definition.suppression}) rename(*text, name, tag->id);
        if (definition.tag == name) unit = tag->unit;
        if (definition.reference == name) reference = tag->unit;
    }
    for (std::string* name : {&definition.tag, &definition.reference})
        if (!name->empty()) *name = playedTag(*name, tags, links)->id;
    const bool isOfSilence = definition.kind == alarm::Kind::Stale || definition.kind == alarm::Kind::BadQuality;
    if (isOfSilence && definition.tag.starts_with(playedModel)) {
        base::Sentence why = hasNoSilence(definition);
        return {std::move(definition), std::move(why)};
    }
    base::Result<Definition> fitted = alarm::inUnitOfTag(definition, unit, reference);
    if (!fitted) return {std::move(definition), fitted.error().what};
    return {*std::move(fitted), {}};
}

} // namespace

const PlayedTag* playedTag(std::string_view tag, std::span<const PlayedTag> tags,
                           std::span<const model::TagEntry> links)
{
    if (const PlayedTag* itself = tagOfId(tags, tag)) return itself;
    // These name what is computed; no recording stands in for it.
    if (tag.starts_with(playedModel) || tag.starts_with("calc/")) return nullptr;
    const std::string whole(tag), name(tag.substr(tag.find('/') + 1)); // npos + 1 is 0
    for (const std::string& recorded : {whole, name})
        if (const PlayedTag* found = tagOfId(tags, playedRecording + recorded)) return found;
    for (const model::TagEntry& link : links)
        if (link.tag == name)
            if (const PlayedTag* found = tagOfId(tags, playedModel + link.variable)) return found;
    return tagOfId(tags, playedModel + name);
}

std::vector<PlayedAlarm> playedAlarms(std::span<const Definition> definitions, std::span<const PlayedTag> tags,
                                      std::span<const model::TagEntry> links)
{
    std::vector<PlayedAlarm> alarms;
    for (const Definition& definition : definitions) {
        const base::Errors faults = alarm::check(definition);
        if (!faults.empty())
            alarms.push_back({definition, faults.front().what});
        else if (!definition.enabled)
            alarms.push_back({definition, say(CORE_TR("core", "The alarm is disabled."))});
        else
            alarms.push_back(playedAs(definition, tags, links));
    }
    return alarms;
}

} // namespace titer::app
