#include "core/store/set_up_check.h"

#include "core/base/json.h"
#include "core/base/utf8.h"
#include "core/store/project_items.h"
#include "core/store/project_sources.h"

#include <algorithm>
#include <map>

namespace titer::store {

using base::Done;
using base::Json;
using base::Result;
using base::say;
using base::Sentence;

namespace {

constexpr std::size_t maxShown = 200; // of a text, in a sentence [bytes]

using Texts = std::map<std::string, std::string>; // by place

struct LastWord {
    std::int64_t sequence = 0;
    std::string time, text; // what it became; empty: it was removed
};

struct Spoken {
    std::map<std::string, LastWord> words; // by place
    bool isMigrated = false;
};

Result<Texts> setUpOf(ProjectFile& project, const std::vector<ReportedItems>& kinds)
{
    Texts texts;
    const Result<std::vector<connect::Source>> sources = project.sources();
    if (!sources) return sources.error();
    for (const connect::Source& source : *sources) texts["sources/" + source.id] = describeSource(source);
    for (const ReportedItems& kind : kinds) {
        const Result<std::vector<Item>> items = project.items(kind.kind);
        if (!items) return items.error();
        for (const Item& item : *items) texts[kind.place + item.id] = item.text;
    }
    return texts;
}

// "alarm_changed" of "alarms/al-3", and not "alarm_reset" of it.
bool isOfSetUp(const AuditChange& change, std::string_view name, std::string_view place)
{
    if (!change.place.starts_with(place) || !change.what.starts_with(name)) return false;
    const std::string_view act = std::string_view(change.what).substr(name.size());
    return act == "_added" || act == "_changed" || act == "_removed";
}

Result<Spoken> spokenBy(const AuditTrail& trail, const std::vector<ReportedItems>& kinds)
{
    Spoken spoken;
    const Done read = trail.read([&](const AuditEntry& entry) {
        const AuditChange& change = entry.change;
        const bool isOfOlderFormat = entry.account.empty(); // whose entries do not hold the whole
        spoken.isMigrated = spoken.isMigrated || isOfOlderFormat || change.what == "migrated";
        if (isOfOlderFormat) return true;
        if (isOfSetUp(change, "source", "sources/") || std::ranges::any_of(kinds, [&](const ReportedItems& kind) {
                return isOfSetUp(change, kind.name, kind.place);
            }))
            spoken.words[change.place] = {entry.sequence, entry.time, change.after};
        return true;
    });
    if (!read) return read.error();
    return spoken;
}

std::string shortened(const std::string& text)
{
    if (text.empty()) return "nothing";
    return text.size() <= maxShown ? text : std::string(base::utf8Head(text, maxShown)) + "…";
}

struct Difference {
    std::string key, now, then; // the first member that differs, "settings/host"; empty: the whole
};

std::string written(const Json* json)
{
    return json ? shortened(json->write(false)) : "nothing";
}

Difference firstDifference(const Json& now, const Json& then)
{
    if (!now.isObject() || !then.isObject()) return {{}, written(&now), written(&then)};
    Texts keys;
    for (const Json* json : {&now, &then})
        for (const auto& [key, value] : json->members()) keys.emplace(key, "");
    for (const auto& [key, unused] : keys) {
        const Json *mine = now.find(key), *theirs = then.find(key);
        if (mine && theirs && mine->write(false) == theirs->write(false)) continue;
        if (!mine || !theirs) return {key, written(mine), written(theirs)};
        Difference inner = firstDifference(*mine, *theirs);
        inner.key = inner.key.empty() ? key : key + "/" + inner.key;
        return inner;
    }
    return {{}, written(&now), written(&then)};
}

Sentence changed(const std::string& place, const std::string& text, const LastWord& word)
{
    base::Errors errors;
    const Json now = base::readJson(text, errors), then = base::readJson(word.text, errors);
    const Difference difference =
        errors.empty() ? firstDifference(now, then) : Difference{{}, shortened(text), shortened(word.text)};
    const std::string where = difference.key.empty() ? place : place + "/" + difference.key;
    return say(CORE_TR("core", "“{1}” is {2} in the project, but {3} by entry {4} of the audit trail ({5}), the last "
                               "about it. The project was changed without Titer; compare it with a backup."),
               where, difference.now, difference.then, std::to_string(word.sequence), word.time);
}

} // namespace

Result<std::vector<Sentence>> compareSetUp(ProjectFile& project, const AuditTrail& trail)
{
    const std::vector<ReportedItems> kinds = reportedItems();
    const Result<Texts> texts = setUpOf(project, kinds);
    if (!texts) return texts.error();
    const Result<Spoken> spoken = spokenBy(trail, kinds);
    if (!spoken) return spoken.error();
    std::vector<Sentence> differences;
    for (const auto& [place, text] : *texts) {
        const auto word = spoken->words.find(place);
        if (word == spoken->words.end()) {
            if (!spoken->isMigrated)
                differences.push_back(
                    say(CORE_TR("core", "“{1}” is in the project, but the audit trail says nothing of it. The project "
                                        "was changed without Titer; compare it with a backup."),
                        place));
        } else if (word->second.text != text) {
            differences.push_back(changed(place, text, word->second));
        }
    }
    for (const auto& [place, word] : spoken->words)
        if (!word.text.empty() && !texts->contains(place))
            differences.push_back(
                say(CORE_TR("core", "“{1}” is not in the project, but by entry {2} of the audit trail ({3}), the last "
                                    "about it, it should be. The project was changed without Titer; compare it with a "
                                    "backup."),
                    place, std::to_string(word.sequence), word.time));
    return differences;
}

} // namespace titer::store
