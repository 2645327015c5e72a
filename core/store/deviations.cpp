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

void takeWords(const DeviationWords& words, Deviation& deviation)
{
    if (words.cause) deviation.cause = *words.cause;
    if (words.action) deviation.action = *words.action;
}

} // namespace

DeviationRecord DeviationRecord::at(const std::string& path)
{
    std::error_code none;
    const bool isNew = !std::filesystem::exists(path, none) && !base::endsWith(path, ".titer");
    return DeviationRecord(isNew ? AuditTrail::ofItsOwn(path) : AuditTrail::at(path));
}

std::string DeviationRecord::pathBeside(const std::string& table)
{
    return std::filesystem::path(table).replace_extension(".deviations").string();
}

base::Result<Deviation> DeviationRecord::append(const char* act, const Deviation& before, Deviation after,
                                                const std::string& reason) const
{
    after.open = act != std::string_view(closedAct);
    const AuditChange change{.what = act,
                             .place =
                                 "deviations/" + after.batch + (after.attribute.empty() ? "" : "/" + after.attribute),
                             .before = act == std::string_view(openedAct) ? std::string() : deviationText(before),
                             .after = deviationText(after),
                             .reason = reason};
    const base::Result<AuditEntry> entry = m_trail.append(change);
    if (!entry) return entry.error();
    if (after.id.empty()) {
        after.id = "D-" + std::to_string(entry->sequence);
        after.openedAt = entry->time;
        after.openedBy = whoOf(*entry);
    }
    after.changedAt = entry->time;
    after.changedBy = whoOf(*entry);
    return after;
}

base::Result<Deviation> DeviationRecord::add(const Deviation& deviation) const
{
    if (deviation.batch.empty())
        return base::inputError(say(CORE_TR("core", "A deviation is of a batch: say of which one.")));
    if (deviation.what.empty())
        return base::inputError(say(CORE_TR("core", "A deviation needs words for what was found.")));
    return append(openedAct, {}, deviation, {});
}

base::Result<std::vector<Deviation>> DeviationRecord::read() const
{
    std::vector<Deviation> all;
    const base::Done done = m_trail.read([&](const AuditEntry& entry) {
        if (!base::startsWith(entry.change.what, "deviation_")) return true;
        std::optional<Deviation> found = deviationOf(entry);
        if (!found) return true;
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
        return true;
    });
    if (!done) return done.error();
    return all;
}

base::Result<Deviation> DeviationRecord::find(const std::string& id) const
{
    const base::Result<std::vector<Deviation>> all = read();
    if (!all) return all.error();
    const auto found = std::ranges::find(*all, id, &Deviation::id);
    if (found == all->end()) return noDeviation(id, *all);
    if (!found->open)
        return base::inputError(id, say(CORE_TR("core", "Deviation {1} was closed on {2} by {3} and stays as it is. "
                                                        "Add another one for what was found since."),
                                        id, found->changedAt, found->changedBy));
    return *found;
}

base::Result<Deviation> DeviationRecord::state(const std::string& id, const DeviationWords& words,
                                               const std::string& reason) const
{
    if (!words.cause && !words.action)
        return base::inputError(id, say(CORE_TR("core", "Nothing is stated: give a cause, an action, or both.")));
    const base::Result<Deviation> before = find(id);
    if (!before) return before;
    Deviation after = *before;
    takeWords(words, after);
    return append(statedAct, *before, std::move(after), reason);
}

base::Result<Deviation> DeviationRecord::close(const std::string& id, const DeviationWords& words,
                                               const std::string& reason) const
{
    const base::Result<Deviation> before = find(id);
    if (!before) return before;
    Deviation after = *before;
    takeWords(words, after);
    if (after.cause.empty() || after.action.empty())
        return base::inputError(
            id, after.cause.empty()
                    ? say(CORE_TR("core", "Deviation {1} has no cause yet: state it before it is closed."), id)
                    : say(CORE_TR("core", "Deviation {1} has no action yet: state what was done before it is closed."),
                          id));
    return append(closedAct, *before, std::move(after), reason);
}

} // namespace titer::store
