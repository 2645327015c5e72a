#include "core/store/deviations.h"

#include "core/base/json.h"
#include "core/base/text.h"

#include <algorithm>
#include <filesystem>

namespace titer::store {

namespace {

using base::Json;
using base::say;

constexpr const char* openedAct = "deviation_opened";
constexpr const char* statedAct = "deviation_stated";
constexpr const char* closedAct = "deviation_closed";

std::string deviationText(const Deviation& deviation)
{
    Json json = Json::object({{"batch", deviation.batch},
                              {"attribute", deviation.attribute},
                              {"what", deviation.what},
                              {"cause", deviation.cause},
                              {"action", deviation.action},
                              {"open", deviation.open}});
    if (!deviation.id.empty()) json["id"] = deviation.id;
    return json.write(false);
}

// What an entry holds; nothing where it is not one that was written here.
std::optional<Deviation> deviationOf(const AuditEntry& entry)
{
    base::Errors errors;
    const Json json = base::readJson(entry.change.after, errors);
    if (!errors.empty()) return std::nullopt;
    Deviation found;
    const auto take = [&](const char* key, std::string& into) {
        const Json* value = json.find(key);
        if (value && value->isString()) into = value->string();
    };
    take("id", found.id);
    take("batch", found.batch);
    take("attribute", found.attribute);
    take("what", found.what);
    take("cause", found.cause);
    take("action", found.action);
    found.open = entry.change.what != closedAct;
    if (entry.change.what == openedAct) found.id = "D-" + std::to_string(entry.sequence);
    return found;
}

std::string whoOf(const AuditEntry& entry)
{
    return entry.person.empty() ? entry.account : entry.account + " (" + entry.person + ")";
}

base::Error noDeviation(const std::string& id, const std::vector<Deviation>& all)
{
    std::vector<std::string> ids;
    for (const Deviation& one : all) ids.push_back(one.id);
    if (ids.empty())
        return base::inputError(
            id, say(CORE_TR("core", "There is no deviation “{1}”: none is recorded there. Add one first."), id));
    return base::inputError(
        id, say(CORE_TR("core", "There is no deviation “{1}”. These are recorded: {2}."), id, base::join(ids, ", ")));
}

// The next entry of a trail, which may be of something else.
void takeEntry(const AuditEntry& entry, std::vector<Deviation>& all)
{
    if (!base::startsWith(entry.change.what, "deviation_")) return;
    std::optional<Deviation> found = deviationOf(entry);
    if (!found) return;
    found->changedAt = entry.time;
    found->changedBy = whoOf(entry);
    const auto before = std::ranges::find(all, found->id, &Deviation::id);
    if (before == all.end()) {
        found->openedAt = entry.time;
        found->openedBy = whoOf(entry);
        all.push_back(*std::move(found));
    } else {
        found->openedAt = before->openedAt;
        found->openedBy = before->openedBy;
        *before = *std::move(found);
    }
}

base::Result<Deviation> openOne(const std::string& id, const std::vector<Deviation>& all)
{
    const auto found = std::ranges::find(all, id, &Deviation::id);
    if (found == all.end()) return noDeviation(id, all);
    if (!found->open)
        return base::inputError(id, say(CORE_TR("core", "Deviation {1} was closed on {2} by {3} and stays as it is. "
                                                        "Add another one for what was found since."),
                                        id, found->changedAt, found->changedBy));
    return *found;
}

// As it is once these words are stated.
base::Result<Deviation> stated(const char* act, Deviation deviation, const DeviationWords& words)
{
    if (words.cause) deviation.cause = *words.cause;
    if (words.action) deviation.action = *words.action;
    deviation.open = act != std::string_view(closedAct);
    if (deviation.open || !(deviation.cause.empty() || deviation.action.empty())) return deviation;
    const std::string& id = deviation.id;
    return base::inputError(
        id,
        deviation.cause.empty()
            ? say(CORE_TR("core", "Deviation {1} has no cause yet: state it before it is closed."), id)
            : say(CORE_TR("core", "Deviation {1} has no action yet: state what was done before it is closed."), id));
}

AuditChange changeOf(const char* act, std::string before, const Deviation& after, const std::string& reason)
{
    return {.what = act,
            .place = "deviations/" + after.batch + (after.attribute.empty() ? "" : "/" + after.attribute),
            .before = std::move(before),
            .after = deviationText(after),
            .reason = reason};
}

} // namespace

DeviationRecord DeviationRecord::at(const std::string& path)
{
    if (base::endsWith(path, ".titer")) return DeviationRecord(AuditTrail::at(path));
    // Empty is one that another process is about to make.
    std::error_code none;
    const auto size = std::filesystem::file_size(path, none);
    return DeviationRecord(none || size == 0 ? AuditTrail::ofItsOwn(path) : AuditTrail::at(path));
}

std::string DeviationRecord::pathBeside(const std::string& table)
{
    return std::filesystem::path(table).replace_extension(".deviations").string();
}

base::Result<Deviation> DeviationRecord::add(const Deviation& deviation) const
{
    if (deviation.batch.empty())
        return base::inputError(say(CORE_TR("core", "A deviation is of a batch: say of which one.")));
    if (deviation.what.empty())
        return base::inputError(say(CORE_TR("core", "A deviation needs words for what was found.")));
    Deviation added = deviation;
    added.open = true;
    const base::Result<AuditEntry> entry = m_trail.append(changeOf(openedAct, {}, added, {}));
    if (!entry) return entry.error();
    added.id = "D-" + std::to_string(entry->sequence);
    added.openedAt = added.changedAt = entry->time;
    added.openedBy = added.changedBy = whoOf(*entry);
    return added;
}

base::Result<std::vector<Deviation>> DeviationRecord::read() const
{
    std::vector<Deviation> all;
    const base::Done done = m_trail.read([&](const AuditEntry& entry) {
        takeEntry(entry, all);
        return true;
    });
    if (!done) return done.error();
    return all;
}

base::Result<Deviation> DeviationRecord::change(const char* act, const std::string& id, const DeviationWords& words,
                                                const std::string& reason) const
{
    // A file that is not there is not made.
    if (const base::Result<std::vector<Deviation>> there = read(); !there) return there.error();
    std::vector<Deviation> all;
    Deviation after;
    const base::Result<AuditEntry> entry = m_trail.append(
        [&](const AuditEntry& one) {
            takeEntry(one, all);
            return true;
        },
        [&]() -> base::Result<AuditChange> {
            const base::Result<Deviation> before = openOne(id, all);
            if (!before) return before.error();
            const base::Result<Deviation> next = stated(act, *before, words);
            if (!next) return next.error();
            after = *next;
            return changeOf(act, deviationText(*before), after, reason);
        });
    if (!entry) return entry.error();
    after.changedAt = entry->time;
    after.changedBy = whoOf(*entry);
    return after;
}

base::Result<Deviation> DeviationRecord::state(const std::string& id, const DeviationWords& words,
                                               const std::string& reason) const
{
    if (!words.cause && !words.action)
        return base::inputError(id, say(CORE_TR("core", "Nothing is stated: give a cause, an action, or both.")));
    return change(statedAct, id, words, reason);
}

base::Result<Deviation> DeviationRecord::close(const std::string& id, const DeviationWords& words,
                                               const std::string& reason) const
{
    return change(closedAct, id, words, reason);
}

} // namespace titer::store
