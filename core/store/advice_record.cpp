#include "core/store/advice_record.h"

#include "core/base/json.h"
#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace titer::store {

namespace {

using base::Json;
using base::say;

constexpr const char* comparedAdvice = "advice_compared";
constexpr std::array answerWords = {"accepted", "declined", "lapsed"};

std::string actOf(KeptAdvice::Answer answer)
{
    return std::string("advice_") + answerWord(answer);
}

Json sharesJson(const AdviceShares& shares)
{
    return Json::object({{"p10", shares.p10}, {"p50", shares.p50}, {"p90", shares.p90}});
}

std::string adviceText(const KeptAdvice& advice)
{
    Json limits = Json::array();
    for (const std::string& limit : advice.limits) limits.push(limit);
    return Json::object({{"batch", advice.batch},
                         {"path", advice.path},
                         {"name", advice.name},
                         {"unit", advice.unit},
                         {"now", advice.now},
                         {"value", advice.value},
                         {"goal", advice.goal},
                         {"goal_unit", advice.goalUnit},
                         {"minimized", advice.isMinimized},
                         {"from", advice.from},
                         {"until", advice.until},
                         {"planned", sharesJson(advice.planned)},
                         {"promised", sharesJson(advice.promised)},
                         {"gain", sharesJson(advice.gain)},
                         {"limits", std::move(limits)}})
        .write(false);
}

std::string outcomeText(const std::string& id, const KeptAdvice::Outcome& came)
{
    return Json::object({{"id", id}, {"time", came.time}, {"value", came.value}, {"estimated", came.isEstimated}})
        .write(false);
}

void take(const Json& json, const char* key, std::string& into)
{
    const Json* value = json.find(key);
    if (value && value->isString()) into = value->string();
}

void take(const Json& json, const char* key, double& into)
{
    const Json* value = json.find(key);
    if (value && value->isNumber()) into = value->number();
}

void take(const Json& json, const char* key, bool& into)
{
    const Json* value = json.find(key);
    if (value && value->isBool()) into = value->boolean();
}

void take(const Json& json, const char* key, AdviceShares& into)
{
    const Json* shares = json.find(key);
    if (!shares) return;
    take(*shares, "p10", into.p10);
    take(*shares, "p50", into.p50);
    take(*shares, "p90", into.p90);
}

std::string personOf(const AuditEntry& entry)
{
    return entry.person.empty() ? entry.account : entry.account + " (" + entry.person + ")";
}

KeptAdvice adviceOf(const AuditEntry& entry, const Json& json, KeptAdvice::Answer answer)
{
    KeptAdvice found{.id = "A-" + std::to_string(entry.sequence)};
    take(json, "batch", found.batch);
    take(json, "path", found.path);
    take(json, "name", found.name);
    take(json, "unit", found.unit);
    take(json, "now", found.now);
    take(json, "value", found.value);
    take(json, "goal", found.goal);
    take(json, "goal_unit", found.goalUnit);
    take(json, "minimized", found.isMinimized);
    take(json, "from", found.from);
    take(json, "until", found.until);
    take(json, "planned", found.planned);
    take(json, "promised", found.promised);
    take(json, "gain", found.gain);
    if (const Json* limits = json.find("limits"); limits && limits->isArray())
        for (const Json& limit : limits->items())
            if (limit.isString()) found.limits.push_back(limit.string());
    found.answer = answer;
    found.reason = entry.change.reason;
    found.at = entry.time;
    found.by = personOf(entry);
    return found;
}

// The next entry of a trail, which may be of something else.
void takeAdviceEntry(const AuditEntry& entry, std::vector<KeptAdvice>& all)
{
    if (!base::startsWith(entry.change.what, "advice_")) return;
    base::Errors errors;
    const Json json = base::readJson(entry.change.after, errors);
    if (!errors.empty()) return;
    for (const KeptAdvice::Answer answer :
         {KeptAdvice::Answer::Accepted, KeptAdvice::Answer::Declined, KeptAdvice::Answer::Lapsed})
        if (entry.change.what == actOf(answer)) all.push_back(adviceOf(entry, json, answer));
    if (entry.change.what != comparedAdvice) return;
    std::string id;
    take(json, "id", id);
    const auto found = std::ranges::find(all, id, &KeptAdvice::id);
    if (found == all.end()) return;
    KeptAdvice::Outcome came;
    take(json, "time", came.time);
    take(json, "value", came.value);
    take(json, "estimated", came.isEstimated);
    came.at = entry.time;
    came.by = personOf(entry);
    found->came = came;
}

std::string placeOfAdvice(const KeptAdvice& advice)
{
    return "advice/" + advice.batch + "/" + advice.path;
}

} // namespace

const char* answerWord(KeptAdvice::Answer answer)
{
    return answerWords[std::size_t(answer)];
}

base::Result<KeptAdvice> AdviceRecord::add(const KeptAdvice& advice) const
{
    if (advice.batch.empty()) return base::inputError(say(CORE_TR("core", "An advice is of a batch: say of which.")));
    if (advice.answer == KeptAdvice::Answer::Declined && base::trimmed(advice.reason).empty())
        return base::inputError(placeOfAdvice(advice),
                                say(CORE_TR("core", "An advice is declined with a reason; enter one.")));
    const base::Result<AuditEntry> entry = m_trail.append({.what = actOf(advice.answer),
                                                           .place = placeOfAdvice(advice),
                                                           .before = base::writeNumber(advice.now),
                                                           .after = adviceText(advice),
                                                           .reason = advice.reason});
    if (!entry) return entry.error();
    KeptAdvice added = advice;
    added.id = "A-" + std::to_string(entry->sequence);
    added.at = entry->time;
    added.by = personOf(*entry);
    return added;
}

base::Result<std::vector<KeptAdvice>> AdviceRecord::read() const
{
    std::vector<KeptAdvice> all;
    const base::Done done = m_trail.read([&](const AuditEntry& entry) {
        takeAdviceEntry(entry, all);
        return true;
    });
    if (!done) return done.error();
    return all;
}

base::Result<KeptAdvice> AdviceRecord::compare(const std::string& id, const KeptAdvice::Outcome& came) const
{
    std::vector<KeptAdvice> all;
    const base::Result<AuditEntry> entry = m_trail.append(
        [&](const AuditEntry& one) {
            takeAdviceEntry(one, all);
            return true;
        },
        [&]() -> base::Result<AuditChange> {
            const auto found = std::ranges::find(all, id, &KeptAdvice::id);
            if (found == all.end())
                return base::inputError(id, say(CORE_TR("core", "There is no advice “{1}” in this project."), id));
            if (found->answer != KeptAdvice::Answer::Accepted || found->came || !std::isfinite(came.value))
                return base::inputError(id, say(CORE_TR("core", "Advice {1} promises nothing that is still to be "
                                                                "compared."),
                                                id));
            all = {*found};
            return AuditChange{.what = comparedAdvice,
                               .place = placeOfAdvice(all.front()),
                               .before = adviceText(all.front()),
                               .after = outcomeText(id, came)};
        });
    if (!entry) return entry.error();
    all.front().came = came;
    all.front().came->at = entry->time;
    all.front().came->by = personOf(*entry);
    return all.front();
}

} // namespace titer::store
