// What comes from instruments and tables finds its sample.
#include "core/base/text.h"
#include "core/base/time.h"
#include "core/base/units/units.h"
#include "core/store/history/intervals.h"
#include "core/store/history/samples.h"

#include <algorithm>
#include <cstdlib>

namespace titer::store {

using base::Done;
using base::Result;
using base::say;
using formats::LabSample;
using formats::SampleParts;
using formats::SampleRule;

namespace {

constexpr std::int64_t farMeasured = 14 * farDrawn; // [µs]

bool isSame(std::string_view one, std::string_view other)
{
    return base::lowerAscii(one) == base::lowerAscii(other);
}

bool mayBeSame(std::string_view one, std::string_view other)
{
    return one.empty() || other.empty() || isSame(one, other);
}

void fill(SampleParts& parts, const SampleParts& from)
{
    if (parts.batch.empty()) parts.batch = from.batch;
    if (parts.vessel.empty()) parts.vessel = from.vessel;
    if (!parts.day) parts.day = from.day;
}

std::int64_t timeOf(const std::optional<base::Moment>& moment)
{
    return moment ? moment->time : 0;
}

// How far a sample that is reported lies from one that there is; nothing where it is too far to be the same.
std::optional<std::int64_t> distance(const SampleEntry& entry, const LabSample& sample)
{
    const std::int64_t at = entry.stands != 0 ? entry.stands : entry.planned;
    if (at == 0) return 0;
    const std::int64_t apart = std::abs(timeOf(sample.time()) - at);
    const bool drawn = entry.drawn != 0 && sample.drawn;
    return apart <= (drawn ? farDrawn : farMeasured) ? std::optional(apart) : std::nullopt;
}

} // namespace

bool namesPlace(const SampleParts& parts)
{
    return !parts.batch.empty() || !parts.vessel.empty();
}

bool haveSameParts(const SampleParts& one, const SampleParts& other)
{
    return mayBeSame(one.batch, other.batch) && mayBeSame(one.vessel, other.vessel) &&
           (!one.day || !other.day || *one.day == *other.day);
}

// What a sample belongs to.
struct LabSamples::Place {
    SampleParts parts;
    bool belongs = false;
    bool named = false; // by the rule or a person, so that the name alone says which it is
    std::optional<base::Sentence> contradiction = {};
};

Result<std::optional<SampleParts>> LabSamples::remembered(const std::string& name)
{
    Result<Statement> query = prepared("SELECT batch, vessel, day FROM lab_names WHERE name = ?1");
    if (!query) return query.error();
    const Result<bool> row = query->bind(1, std::string_view(name)).step();
    if (!row) return row.error();
    if (!*row) return std::optional<SampleParts>();
    SampleParts parts{query->text(0), query->text(1)};
    if (!query->isNull(2)) parts.day = query->real(2);
    return std::optional(parts);
}

// The one batch that ran then; empty where there was none, or several.
Result<std::string> LabSamples::batchAt(std::int64_t time)
{
    Result<Statement> query = prepared("SELECT name FROM intervals WHERE kind = 'batch' AND t0 <= ?1 AND (t1 = 0 OR "
                                       "t1 >= ?1) ORDER BY id LIMIT 2");
    if (!query) return query.error();
    query->bind(1, time);
    std::string found;
    for (bool first = true;; first = false) {
        const Result<bool> row = query->step();
        if (!row) return row.error();
        if (!*row) return found;
        found = first ? query->text(0) : std::string();
    }
}

Result<LabSamples::Place> LabSamples::placeOf(const LabSample& sample, const SampleRule& rule)
{
    Place place;
    const SampleParts reported{sample.batch, sample.vessel, {}, sample.replicate};
    const Result<std::optional<SampleParts>> known = remembered(sample.name);
    if (!known) return known.error();
    const std::optional<SampleParts> parts = *known ? *known : rule.partsOf(sample.name);
    place.parts = parts.value_or(reported);
    place.belongs = namesPlace(place.parts);
    place.named = parts && !*known && place.belongs; // a person may give the same name many meanings
    if (parts && !*known && !haveSameParts(*parts, reported)) {
        place.belongs = place.named = false;
        place.contradiction =
            say(CORE_TR("core", "“{1}” belongs to {2} by its name but to {3} by the file; specify in the sample list "
                                "which is right."),
                sample.name, base::join({parts->batch, parts->vessel}, " "),
                base::join({reported.batch, reported.vessel}, " "));
    }
    fill(place.parts, reported);
    if (place.parts.replicate.empty()) place.parts.replicate = reported.replicate;
    if (!place.belongs || !place.parts.batch.empty() || !sample.time()) return place;
    const Result<std::string> batch = batchAt(timeOf(sample.time()));
    if (!batch) return batch.error();
    place.parts.batch = *batch;
    return place;
}

Result<std::optional<SampleEntry>> LabSamples::find(const LabSample& sample, const Place& place)
{
    const bool byDay = place.named && place.parts.day;
    const auto candidates =
        read(byDay ? "name = ?1 OR (batch = ?2 AND vessel = ?3 AND day = ?4)" : "name = ?1", [&](Statement& query) {
            query.bind(1, std::string_view(sample.name));
            if (!byDay) return;
            query.bind(2, std::string_view(place.parts.batch)).bind(3, std::string_view(place.parts.vessel));
            query.bind(4, *place.parts.day);
        });
    if (!candidates) return candidates.error();
    std::optional<SampleEntry> best;
    std::int64_t min = 0;
    for (const SampleEntry& entry : *candidates) {
        const std::optional<std::int64_t> apart = distance(entry, sample);
        if (!apart || !haveSameParts(entry.parts, place.parts)) continue;
        if (place.contradiction && entry.belongs) continue;
        // A name that says nothing is not enough: samples are called "1" and controls "QC" each day.
        const bool same = isSame(entry.name, sample.name);
        const bool sure = place.named && entry.belongs && namesPlace(entry.parts);
        if (!sure && (!same || (*apart > 0 && entry.results > 0))) continue;
        if (best && *apart >= min) continue;
        best = entry;
        min = *apart;
    }
    return best;
}

Result<LabSamples::Taken> LabSamples::take(std::span<const LabSample> samples, const SampleOrigin& origin)
{
    constexpr std::size_t atOnce = 500; // a recorder next to waits no longer than for these
    Taken taken;
    const Result<SampleRule> rule = this->rule();
    if (!rule) return rule.error();
    while (!samples.empty()) {
        Result<Transaction> transaction = begin();
        if (!transaction) return transaction.error();
        const auto some = samples.first(std::min(samples.size(), atOnce));
        for (const LabSample& sample : some)
            if (sample.time() && !sample.values.empty())
                if (const Done done = take(sample, *rule, origin, taken); !done) return done.error();
        if (const Done done = transaction->commit(); !done) return done.error();
        samples = samples.subspan(some.size());
    }
    return taken;
}

Done LabSamples::take(const LabSample& sample, const SampleRule& rule, const SampleOrigin& origin, Taken& taken)
{
    const Result<Place> place = placeOf(sample, rule);
    if (!place) return place.error();
    if (place->contradiction) taken.notices.push_back({origin.file, *place->contradiction});
    Result<std::optional<SampleEntry>> found = find(sample, *place);
    if (!found) return found.error();
    SampleEntry entry = found->value_or(SampleEntry());
    fill(entry.parts, place->parts);
    entry.belongs = entry.belongs || place->belongs;
    if (entry.drawn == 0) entry.drawn = timeOf(sample.drawn);
    if (!*found) {
        entry.name = sample.name;
        ++taken.samples;
        if (const Done done = insert(entry); !done) return done;
    }
    taken.waiting += !entry.belongs;
    SampleResult result;
    result.sample = entry.id;
    result.measured = timeOf(sample.measured);
    result.known = origin.known != 0 ? origin.known : timeOf(sample.known() ? sample.known() : sample.time());
    result.analyser = sample.analyser;
    result.source = origin.source;
    result.instrument = sample.instrument;
    result.method = sample.method;
    result.dilution = sample.dilution;
    result.replicate = place->parts.replicate;
    result.file = origin.file;
    for (const formats::LabValue& value : sample.values) {
        result.quantity = value.tag;
        result.label = value.label;
        result.unit = value.unit;
        result.value = value.value;
        result.status = formats::statusOf(sample, value);
        if (const Done done = addResult(result, taken); !done) return done;
    }
    return settle(entry);
}

Done LabSamples::addResult(const SampleResult& result, Taken& taken)
{
    Result<Statement> known =
        prepared("SELECT value = ?5 AND unit = ?6 AND status = ?7 AND measured = ?8 FROM lab_results WHERE sample = ?1 "
                 "AND quantity = ?2 AND analyser = ?3 AND replicate = ?4 ORDER BY 1 DESC LIMIT 1");
    if (!known) return known.error();
    known->bind(1, result.sample).bind(2, std::string_view(result.quantity));
    known->bind(3, std::string_view(result.analyser)).bind(4, std::string_view(result.replicate));
    known->bind(5, result.value).bind(6, std::string_view(result.unit)).bind(7, std::int64_t(result.status));
    const Result<bool> there = known->bind(8, result.measured).step();
    if (!there) return there.error();
    if (*there && known->integer(0) != 0) return base::done();
    taken.superseding += *there;
    ++taken.results;
    Result<Statement> add =
        prepared("INSERT INTO lab_results (sample, quantity, label, unit, value, status, measured, known, analyser, "
                 "source, instrument, method, dilution, replicate, file) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, "
                 "?10, ?11, ?12, ?13, ?14, ?15)");
    if (!add) return add.error();
    add->bind(1, result.sample).bind(5, result.value).bind(6, std::int64_t(result.status));
    add->bind(7, result.measured).bind(8, result.known);
    add->bind(2, std::string_view(result.quantity)).bind(3, std::string_view(result.label));
    int column = 9;
    add->bind(4, std::string_view(result.unit));
    for (const std::string* text : {&result.analyser, &result.source, &result.instrument, &result.method,
                                    &result.dilution, &result.replicate, &result.file})
        add->bind(column++, std::string_view(*text));
    return add->run();
}

std::string labTag(const std::string& vessel, const std::string& quantity)
{
    return (vessel.empty() ? "" : vessel + ".") + quantity;
}

// Where its results stand, and the tags that they belong to.
Done LabSamples::settle(SampleEntry& entry)
{
    entry.stands = entry.drawn;
    if (entry.stands == 0) {
        const Result<std::int64_t> first = m_index.database().number(
            "SELECT ifnull(min(iif(measured, measured, known)), 0) FROM lab_results WHERE sample = " +
            std::to_string(entry.id));
        if (!first) return first.error();
        entry.stands = *first;
    }
    if (const Done done = update(entry); !done) return done;
    return entry.belongs ? makeTags(entry) : base::done();
}

Done LabSamples::makeTags(const SampleEntry& entry)
{
    const Result<std::vector<SampleResult>> all = results(entry.id);
    if (!all) return all.error();
    for (const SampleResult& result : *all)
        if (const Done done = makeTag(entry.parts.vessel, result); !done) return done;
    return base::done();
}

Done LabSamples::makeTag(const std::string& vessel, const SampleResult& result)
{
    const std::string key = base::join({vessel, result.quantity, result.analyser, result.unit}, "\n");
    if (m_tagged.contains(key)) return base::done();
    HistoryTag tag;
    tag.source = labSource;
    tag.name = labTag(vessel, result.quantity);
    Result<Statement> query = prepared("SELECT l.analyser, l.unit, t.name FROM lab_tags l JOIN tags t ON t.id = l.tag "
                                       "WHERE l.vessel = ?1 AND l.quantity = ?2 ORDER BY l.tag DESC");
    if (!query) return query.error();
    query->bind(1, std::string_view(vessel)).bind(2, std::string_view(result.quantity));
    bool any = false;
    std::string own; // the first tag of this analyser, in another unit
    for (;;) {
        const Result<bool> row = query->step();
        if (!row) return row.error();
        if (!*row) break;
        any = true;
        if (query->text(0) != result.analyser) continue;
        if (formats::valueIn({{}, {}, result.unit}, query->text(1))) {
            m_tagged.insert(key);
            return base::done();
        }
        own = query->text(2);
    }
    if (!own.empty())
        tag.name = own + " [" + result.unit + "]";
    else if (any)
        tag.name += " (" + (result.analyser.empty() ? "table" : result.analyser) + ")";
    tag.label = result.label.empty() || vessel.empty() ? result.label : result.label + ", " + vessel;
    tag.unit = result.unit;
    const Result<std::int64_t> id = m_index.putTag(tag, base::now().microseconds);
    if (!id) return id.error();
    Result<Statement> add =
        prepared("INSERT OR IGNORE INTO lab_tags (tag, vessel, quantity, analyser, unit) VALUES (?1, ?2, ?3, ?4, ?5)");
    if (!add) return add.error();
    add->bind(1, *id).bind(2, std::string_view(vessel)).bind(3, std::string_view(result.quantity));
    return add->bind(4, std::string_view(result.analyser)).bind(5, std::string_view(result.unit)).run();
}

} // namespace titer::store
