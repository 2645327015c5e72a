// What persons plan, draw and decide.
#include "core/base/text.h"
#include "core/base/time.h"
#include "core/store/history/samples.h"

#include <cmath>

namespace titer::store {

using base::Code;
using base::Done;
using base::Error;
using base::Result;
using base::say;
using formats::SampleParts;
using formats::SampleRule;

namespace {

constexpr double oneDay = 86'400e6; // [µs]

std::string textOf(std::int64_t time)
{
    return time == 0 ? std::string() : base::writeInstant({time});
}

std::string textOf(const SampleParts& parts)
{
    std::vector<std::string> texts;
    for (const std::string* part : {&parts.batch, &parts.vessel})
        if (!part->empty()) texts.push_back(*part);
    if (parts.day) texts.push_back("d" + base::writeNumber(*parts.day));
    return base::join(texts, ", ");
}

std::string textOf(SampleEntry::Acceptance acceptance)
{
    return acceptance == SampleEntry::Acceptance::Accepted   ? "accepted"
           : acceptance == SampleEntry::Acceptance::Rejected ? "rejected"
                                                             : "open";
}

Error noName()
{
    return {Code::Input, "name", say(CORE_TR("core", "The label of the sample is empty; scan or enter it."))};
}

} // namespace

Result<std::int64_t> LabSamples::setRule(std::string_view text, const Decision& decision)
{
    const Result<SampleRule> rule = SampleRule::read(text), before = this->rule();
    if (!rule) return Error{rule.error().code, "rule", rule.error().what};
    Result<Transaction> transaction = begin();
    if (!transaction) return transaction.error();
    if (const Done set = m_index.setMeta("sample_rule", rule->text()); !set) return set.error();
    if (const Done reported = note(0, decision, "rule", before ? before->text() : "", rule->text()); !reported)
        return reported.error();
    Result<std::vector<SampleEntry>> waiting = read("NOT belongs ORDER BY id");
    if (!waiting) return waiting.error();
    std::int64_t count = 0;
    for (SampleEntry& entry : *waiting) {
        const std::optional<SampleParts> parts = rule->partsOf(entry.name);
        if (!parts) continue;
        entry.parts = {parts->batch, parts->vessel, parts->day};
        entry.belongs = true;
        if (const Done done = settle(entry); !done) return done.error();
        if (const Done reported = note(entry.id, decision, "belongs", {}, textOf(entry.parts)); !reported)
            return reported.error();
        ++count;
    }
    if (const Done done = transaction->commit(); !done) return done.error();
    return count;
}

Result<std::int64_t> LabSamples::plan(const SampleParts& of, std::span<const double> days, std::int64_t start,
                                      const Decision& decision)
{
    const Result<SampleRule> rule = this->rule();
    if (!rule) return rule.error();
    if (rule->isEmpty())
        return Error{Code::Input, "rule",
                     say(CORE_TR("core", "Planned samples are named by the rule of the project, but there is none; "
                                         "enter one such as “{1}”."),
                         "{batch}_{vessel}_{day}")};
    Result<Transaction> transaction = begin();
    if (!transaction) return transaction.error();
    std::int64_t count = 0;
    for (const double each : days) {
        SampleEntry entry;
        entry.parts = {of.batch, of.vessel, each};
        entry.name = rule->nameOf(entry.parts);
        const std::optional<SampleParts> read = rule->partsOf(entry.name);
        if (!std::isfinite(each) || each < 0.0 || !read || read->batch != of.batch || read->vessel != of.vessel)
            return Error{Code::Input, "rule",
                         say(CORE_TR("core", "The rule “{1}” cannot name the sample of {2}: it would be called "
                                             "“{3}”. Give the batch, the vessel and days in the form of the rule."),
                             rule->text(), textOf(entry.parts), entry.name)};
        const Result<std::vector<SampleEntry>> there =
            this->read("name = ?1", [&](Statement& query) { query.bind(1, std::string_view(entry.name)); });
        if (!there) return there.error();
        if (!there->empty()) continue;
        entry.belongs = true;
        entry.planned = start + std::llround(each * oneDay);
        if (const Done done = insert(entry); !done) return done.error();
        if (const Done reported = note(entry.id, decision, "planned", {}, textOf(entry.planned)); !reported)
            return reported.error();
        ++count;
    }
    if (const Done done = transaction->commit(); !done) return done.error();
    return count;
}

Result<SampleEntry> LabSamples::draw(std::string_view label, std::int64_t time, const Decision& decision)
{
    const std::string name(base::trimmed(label));
    if (name.empty()) return noName();
    const Result<SampleRule> rule = this->rule();
    if (!rule) return rule.error();
    Result<Transaction> transaction = begin();
    if (!transaction) return transaction.error();
    const Result<std::vector<SampleEntry>> there =
        read("name = ?1 AND drawn = 0 AND planned <> 0 AND NOT EXISTS (SELECT 1 FROM lab_results r WHERE r.sample = "
             "s.id) ORDER BY planned LIMIT 1",
             [&](Statement& query) { query.bind(1, std::string_view(name)); });
    if (!there) return there.error();
    SampleEntry entry;
    if (!there->empty()) {
        entry = there->front();
    } else {
        entry.name = name;
        const Result<std::optional<SampleParts>> known = remembered(name);
        if (!known) return known.error();
        if (const std::optional<SampleParts> parts = *known ? *known : rule->partsOf(name)) {
            entry.parts = {parts->batch, parts->vessel, parts->day};
            entry.belongs = true;
        }
        if (const Done done = insert(entry); !done) return done.error();
    }
    entry.drawn = time;
    if (const Done done = settle(entry); !done) return done.error();
    if (const Done reported = note(entry.id, decision, "drawn", {}, textOf(time)); !reported) return reported.error();
    if (const Done done = transaction->commit(); !done) return done.error();
    return entry;
}

Done LabSamples::change(std::int64_t id, const Decision& decision, const char* what,
                        const std::function<base::Result<Change>(SampleEntry&)>& how)
{
    Result<Transaction> transaction = begin();
    if (!transaction) return transaction.error();
    Result<SampleEntry> entry = sample(id);
    if (!entry) return entry.error();
    const Result<Change> changed = how(*entry);
    if (!changed) return changed.error();
    if (changed->before == changed->after) return base::done();
    if (const Done done = settle(*entry); !done) return done;
    if (const Done reported = note(id, decision, what, changed->before, changed->after); !reported) return reported;
    return transaction->commit();
}

Done LabSamples::setDrawn(std::int64_t id, std::int64_t time, const Decision& decision)
{
    return change(id, decision, "drawn", [&](SampleEntry& entry) -> Result<Change> {
        Change change{textOf(entry.drawn), textOf(time)};
        entry.drawn = time;
        return change;
    });
}

Done LabSamples::assign(std::int64_t id, const SampleParts& parts, const Decision& decision)
{
    return change(id, decision, "belongs", [&](SampleEntry& entry) -> Result<Change> {
        if (base::trimmed(parts.batch).empty() && base::trimmed(parts.vessel).empty())
            return Error{Code::Input, "batch", say(CORE_TR("core", "Specify the batch or the vessel of the sample."))};
        Change change{entry.belongs ? textOf(entry.parts) : std::string(), {}};
        entry.parts = {std::string(base::trimmed(parts.batch)), std::string(base::trimmed(parts.vessel)), parts.day};
        entry.belongs = true;
        change.after = textOf(entry.parts);
        Result<Statement> remember =
            prepared("INSERT OR REPLACE INTO lab_names (name, batch, vessel, day) VALUES (?1, ?2, ?3, ?4)");
        if (!remember) return remember.error();
        remember->bind(1, std::string_view(entry.name)).bind(2, std::string_view(entry.parts.batch));
        remember->bind(3, std::string_view(entry.parts.vessel));
        if (parts.day) remember->bind(4, *parts.day); // else NULL
        if (const Done done = remember->run(); !done) return done.error();
        return change;
    });
}

Done LabSamples::evaluate(std::int64_t id, SampleEntry::Acceptance acceptance, const Decision& decision)
{
    return change(id, decision, "verdict", [&](SampleEntry& entry) -> Result<Change> {
        const bool needs =
            acceptance == SampleEntry::Acceptance::Rejected || entry.acceptance == SampleEntry::Acceptance::Rejected;
        if (needs && base::trimmed(decision.reason).empty())
            return Error{Code::Input, "reason",
                         say(CORE_TR("core", "Rejecting a sample, or undoing this, needs a reason; give one."))};
        if (acceptance != SampleEntry::Acceptance::Rejected && entry.results == 0 &&
            acceptance != SampleEntry::Acceptance::Open)
            return Error{Code::Input, "samples/" + std::to_string(id),
                         say(CORE_TR("core", "“{1}” has no results to accept yet."), entry.name)};
        Change change{textOf(entry.acceptance), textOf(acceptance)};
        entry.acceptance = acceptance;
        return change;
    });
}

} // namespace titer::store
