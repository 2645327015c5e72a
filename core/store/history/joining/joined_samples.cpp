#include "core/store/history/joining/joined_samples.h"

#include "core/base/text.h"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <string>
#include <vector>

namespace titer::store {

using base::Done;
using base::Result;

namespace {

template <class Any> std::map<std::int64_t, std::vector<Any>> bySample(const std::vector<Any>& all)
{
    std::map<std::int64_t, std::vector<Any>> sorted;
    for (const Any& one : all) sorted[one.sample].push_back(one);
    return sorted;
}

bool isSameResult(const SampleResult& one, const SampleResult& other)
{
    return one.quantity == other.quantity && one.analyser == other.analyser && one.replicate == other.replicate &&
           one.value == other.value && one.unit == other.unit && one.measured == other.measured;
}

std::int64_t placeInTime(const SampleEntry& entry)
{
    return entry.stands != 0 ? entry.stands : entry.planned;
}

// Of samples of one name.
bool isOneSample(const SampleEntry& one, const SampleEntry& other)
{
    if (one.drawn != 0 && other.drawn != 0) return one.drawn == other.drawn;
    if (one.planned != 0 && one.planned == other.planned) return true;
    return one.belongs && other.belongs && namesPlace(one.parts) && namesPlace(other.parts) &&
           haveSameParts(one.parts, other.parts) && std::abs(placeInTime(one) - placeInTime(other)) <= farDrawn;
}

// The samples of this store, in which one of the other store is found again.
class KnownLabSamples {
public:
    KnownLabSamples(const std::vector<SampleEntry>& all, const std::vector<SampleResult>& results)
        : m_results(bySample(results))
    {
        for (const SampleEntry& entry : all) m_byName[base::lowerAscii(entry.name)].push_back(entry);
    }

    // 0: there is none.
    std::int64_t idOf(const SampleEntry& there, const std::vector<SampleResult>& results) const
    {
        const auto named = m_byName.find(base::lowerAscii(there.name));
        if (named == m_byName.end()) return 0;
        for (const SampleEntry& entry : named->second)
            if (isOneSample(entry, there) || shares(entry.id, results)) return entry.id;
        return 0;
    }

private:
    bool shares(std::int64_t id, const std::vector<SampleResult>& results) const
    {
        const auto own = m_results.find(id);
        return own != m_results.end() && std::ranges::any_of(results, [&](const SampleResult& one) {
                   return std::ranges::any_of(own->second,
                                              [&](const SampleResult& other) { return isSameResult(one, other); });
               });
    }

    std::map<std::string, std::vector<SampleEntry>> m_byName; // small letters of ASCII
    std::map<std::int64_t, std::vector<SampleResult>> m_results;
};

} // namespace

Done joinSamples(const std::string& into, const std::string& from, JoinedSamples& joined)
{
    Result<LabSamples> here = LabSamples::open(into), there = LabSamples::open(from, Database::Mode::Read);
    if (!here || !there) return here ? there.error() : here.error();
    const Result<std::vector<SampleEntry>> known = here->list(), all = there->list();
    const Result<std::vector<SampleResult>> knownResults = here->results(), results = there->results();
    const Result<std::vector<SampleChange>> changes = there->changes();
    const Result<formats::SampleRule> rule = here->rule(), otherRule = there->rule();
    if (!known || !all) return known ? all.error() : known.error();
    if (!knownResults || !results) return knownResults ? results.error() : knownResults.error();
    if (!changes) return changes.error();
    if (!rule || !otherRule) return rule ? otherRule.error() : rule.error();
    joined.hasOtherRule = !otherRule->isEmpty() && otherRule->text() != rule->text();
    const Result<std::vector<LabSamples::NamedParts>> names = there->names();
    if (!names) return names.error();
    if (const Done taken = here->takeNames(*names); !taken) return taken;
    const KnownLabSamples samples(*known, *knownResults);
    auto resultsOf = bySample(*results);
    auto changesOf = bySample(*changes);
    for (const SampleEntry& entry : *all) {
        const std::int64_t id = samples.idOf(entry, resultsOf[entry.id]);
        const Result<LabSamples::TakenOver> taken = here->takeOver(id, entry, resultsOf[entry.id], changesOf[entry.id]);
        if (!taken) return taken.error();
        joined.samples += id == 0;
        joined.results += taken->results;
        joined.decided += taken->isDecided;
        joined.differing += taken->differs;
    }
    return base::done();
}

} // namespace titer::store
