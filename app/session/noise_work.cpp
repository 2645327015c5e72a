#include "app/session/noise_work.h"

#include "app/common/sentence.h"
#include "app/common/shown_number.h"
#include "app/form/number_names.h"
#include "app/form/tag_names.h"
#include "app/live/recordings/recorded_samples.h"
#include "core/connect/import_options.h"
#include "core/twin/recorded/recorded_estimate.h"

#include <QLocale>

#include <algorithm>
#include <map>

namespace titer::app {

namespace {

base::Json entryOf(const base::Json& object, const char* key)
{
    const base::Json* found = object.find(key);
    return found ? *found : base::Json();
}

} // namespace

NoiseOutcome proposedFor(const NoiseOrder& order, const std::stop_token& stop)
{
    NoiseOutcome outcome;
    base::Notices notices; // of reading, which the page Data has said
    const base::CsvOptions options = connect::readImportOptions(order.recording.recording, outcome.errors);
    const std::shared_ptr<const connect::Recording> recording = connect::openRecording(
        order.recording.recording.value("file"), options, {.progress = {}, .stop = stop}, outcome.errors, notices);
    if (!recording || !outcome.errors.empty()) return outcome;
    std::vector<twin::Tag> names;
    std::vector<std::size_t> places;
    for (const connect::RecordedTag& tag : recording->tags) {
        places.push_back(names.size());
        names.push_back({tag.info.id, tag.info.unit});
    }
    // What was stated of another recording need not be in this one.
    std::vector<model::TagEntry> mappings = order.stated;
    std::erase_if(mappings, [&](const model::TagEntry& entry) {
        return std::ranges::find(names, entry.tag, &twin::Tag::id) == names.end();
    });
    std::vector<twin::EstimatorTag> tags;
    for (twin::MappedTag& mapped : twin::mapTags(*order.plant, names, mappings, outcome.errors))
        tags.push_back({.mapped = std::move(mapped), .scatter = {}});
    std::vector<twin::ShadowSample> samples;
    if (const base::Done read = readSamples(recording, places, order.recording.offset, samples); !read)
        outcome.errors.push_back(read.error());
    if (!outcome.errors.empty()) return outcome;
    std::ranges::stable_sort(samples, {}, &twin::ShadowSample::known);
    twin::surveyTags(samples, tags);
    const twin::EstimatedRun run = twin::estimateRecorded(
        {.flowsheet = *order.flowsheet,
         .plant = *order.plant,
         .tags = std::move(tags),
         .samples = std::move(samples),
         .only = order.estimator,
         .proposesNoise = true},
        [](double, twin::EstimatedRun&) {}, outcome.errors, stop);
    if (!run.proposals.empty() && !stop.stop_requested()) outcome.proposal = run.proposals.front();
    return outcome;
}

model::EstimatorEntry withProposal(model::EstimatorEntry estimator, const twin::NoiseProposal& proposal)
{
    const base::Json entries = proposal.entries();
    for (const base::Json& one : entries.find("channels")->items()) {
        const std::string& tag = one.find("tag")->string();
        auto channel = std::ranges::find(estimator.channels, tag, &model::ChannelEntry::tag);
        if (channel == estimator.channels.end()) {
            channel = estimator.channels.emplace(channel);
            channel->tag = tag;
        }
        channel->noise = entryOf(one, "noise");
        channel->noiseShare = entryOf(one, "noise_share");
    }
    for (const auto& [variable, walk] : entries.find("process_noise")->members()) {
        if (!estimator.processNoise.isObject()) estimator.processNoise = base::Json::object();
        estimator.processNoise[variable] = walk;
    }
    for (const base::Json& one : entries.find("parameters")->items()) {
        const auto known =
            std::ranges::find(estimator.parameters, one.find("path")->string(), &model::EstimatedEntry::path);
        if (known != estimator.parameters.end()) known->walk = *one.find("walk");
    }
    return estimator;
}

NoiseWork::NoiseWork(Document& document, PlantShadow& shadow)
    : m_document(document)
    , m_shadow(shadow)
    , m_job([](const NoiseOrder& order, const Job::Pass& pass, const std::stop_token& stop) {
        NoiseOutcome outcome = proposedFor(order, stop);
        if (!stop.stop_requested()) pass(std::move(outcome));
    })
{
    QObject::connect(&document, &Document::opened, &m_job, [this] { m_job.clear(); });
    // Noise of one recording is not that of another.
    QObject::connect(&shadow, &PlantShadow::changed, &m_job, [this] {
        const std::optional<FitRun> run = m_shadow.fitRun();
        if (run && m_job.order() && run->recording.entries() != m_job.order()->recording.recording.entries())
            m_job.clear();
    });
}

const model::EstimatorEntry* NoiseWork::estimatorIn(const model::Flowsheet& flowsheet, const std::string& id)
{
    const auto found = std::ranges::find(flowsheet.estimators, id, &model::EstimatorEntry::id);
    return found == flowsheet.estimators.end() ? nullptr : &*found;
}

QString NoiseWork::whyNot(const std::string& unit) const
{
    const std::optional<FitRun> run = m_shadow.fitRun();
    if (!run) return tr("Noise is proposed from a recording in a file. Overlay one on the plant, on the page Data.");
    const std::shared_ptr<const model::Flowsheet>& estimated = m_shadow.live().estimated();
    if (!estimated ||
        std::ranges::find(estimated->estimators, unit, &model::EstimatorEntry::unit) == estimated->estimators.end())
        return tr("This unit has no estimator whose noise could be proposed. Choose Estimate on the page Run.");
    return {};
}

void NoiseWork::start(const std::string& unit)
{
    if (!whyNot(unit).isEmpty()) return;
    const std::shared_ptr<const model::Flowsheet>& estimated = m_shadow.live().estimated();
    const auto estimator = std::ranges::find(estimated->estimators, unit, &model::EstimatorEntry::unit);
    m_job.start({.recording = *m_shadow.fitRun(),
                 .stated = m_shadow.stated(),
                 .flowsheet = estimated,
                 .plant = m_shadow.live().plant(),
                 .estimator = estimator->id,
                 .unit = unit});
}

const NoiseOutcome* NoiseWork::outcome() const
{
    return m_job.parts().empty() ? nullptr : &m_job.parts().back();
}

const twin::NoiseProposal* NoiseWork::proposal() const
{
    return outcome() && outcome()->proposal ? &*outcome()->proposal : nullptr;
}

QString NoiseWork::tagLabel(const std::string& tag) const
{
    const auto& info = m_shadow.live().info();
    for (const connect::TagInfo& one : info ? info->tags : std::vector<connect::TagInfo>())
        if (one.id == tag && !one.label.empty()) return QString::fromStdString(one.label);
    return QString::fromStdString(tag);
}

std::vector<NoiseWork::Channel> NoiseWork::channels() const
{
    std::vector<Channel> rows;
    if (!proposal()) return rows;
    const model::EstimatorEntry* estimator = estimatorIn(*m_job.order()->flowsheet, m_job.order()->estimator);
    for (const twin::NoiseProposal::Channel& found : proposal()->channels) {
        Channel& row = rows.emplace_back();
        row.tag = tagLabel(found.name);
        if (estimator)
            for (const model::ChannelEntry& entry : estimator->channels)
                if (entry.tag == found.name) row.present = noiseAsStated(entry, found.variableUnit);
        if (row.present.isEmpty()) row.present = tr("not stated", "the noise of a channel");
        row.proposed =
            noiseText(found.noise.absolute > 0.0 ? noiseQuantity(found.noise.absolute, found.variableUnit) : QString(),
                      found.noise.share > 0.0 ? noiseShare(found.noise.share) : QString());
        row.samples = QLocale().toString(qlonglong(found.compared));
        row.inBand = noiseShare(found.inBand);
        row.correlation = tr("%1, bound %2", "a correlation, what white noise stays within")
                              .arg(shownNumber(found.lagOne, 'f', 2), shownNumber(found.bound, 'f', 2));
        row.chance = noiseShare(found.chance);
        row.isWhite = found.isWhite();
        row.verdict = row.isWhite ? tr("white: only noise is left")
                                  : tr("not white: the model lacks something that this channel shows");
    }
    return rows;
}

std::vector<NoiseWork::Walk> NoiseWork::walks() const
{
    std::vector<Walk> rows;
    if (!proposal()) return rows;
    const model::EstimatorEntry* estimator = estimatorIn(*m_job.order()->flowsheet, m_job.order()->estimator);
    for (const twin::NoiseProposal::Walk& found : proposal()->walks) {
        Walk& row = rows.emplace_back();
        row.name = found.isParameter
                       ? numberName(m_document.flowsheet(), m_document.catalogue(), found.name, found.unit).text()
                       : tagName(m_document.flowsheet(), m_document.catalogue(), found.name);
        if (estimator && found.isParameter) {
            for (const model::EstimatedEntry& entry : estimator->parameters)
                if (entry.path == found.name) row.present = noiseAsStated(entry.walk, found.unit);
        } else if (estimator && estimator->processNoise.isObject()) {
            if (const base::Json* stated = estimator->processNoise.find(found.name))
                row.present = noiseAsStated(*stated, found.unit);
        }
        if (row.present.isEmpty()) row.present = tr("not stated", "how far something wanders");
        row.proposed = tr("%1 in a day", "a quantity").arg(noiseQuantity(found.perDay, found.unit));
    }
    return rows;
}

QStringList NoiseWork::remarks() const
{
    QStringList words;
    if (m_job.isRunning())
        return {tr(
            "The recording is taken through the estimator some hundred times. This goes on where the page is left.")};
    if (!outcome()) return m_job.order() ? QStringList(tr("The search was stopped before it had a proposal.")) : words;
    for (const base::Error& error : outcome()->errors) words.append(sentence(error));
    const twin::NoiseProposal* found = proposal();
    if (!found) return words;
    words.append(tr("The logarithm of the likelihood rises from %1 to %2, in %3 runs of the recording.")
                     .arg(shownNumber(found->before, 'f', 1), shownNumber(found->after, 'f', 1))
                     .arg(found->evaluations));
    if (!found->converged)
        words.append(
            tr("The search ended before the most likely noise was found: the recording says little of some of it."));
    if (std::ranges::any_of(found->channels, [](const auto& channel) { return !channel.isWhite(); }))
        words.append(
            tr("No noise makes up for what a model lacks: where a channel is not white, look at its model first."));
    if (!canTake()) words.append(tr("The plant or its estimators have changed since. Propose again to take it over."));
    return words;
}

bool NoiseWork::canTake() const
{
    return proposal() && !m_job.isRunning() && m_shadow.isActive() && m_shadow.live().estimated() &&
           *m_shadow.live().estimated() == *m_job.order()->flowsheet;
}

void NoiseWork::take()
{
    if (!canTake()) return;
    std::vector<model::EstimatorEntry> all = m_shadow.estimators().flowsheet().estimators;
    const auto estimator = std::ranges::find(all, m_job.order()->estimator, &model::EstimatorEntry::id);
    if (estimator == all.end()) return;
    *estimator = withProposal(*estimator, *proposal());
    m_shadow.estimators().apply(all, tr("Noise of %1 from the recording", "a unit operation")
                                         .arg(unitName(m_document.flowsheet(), m_job.order()->unit)));
}

} // namespace titer::app
