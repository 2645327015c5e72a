#include "app/live/channel_noise.h"

#include "app/common/sentence.h"
#include "app/common/shown_number.h"
#include "app/common/unit_text.h"
#include "core/base/units/units.h"
#include "core/twin/estimation/estimator.h"

#include <algorithm>

namespace titer::app {

namespace {

constexpr int noiseDigits = 3;

struct NoiseWords {
    Q_DECLARE_TR_FUNCTIONS(NoiseWork)
};

std::vector<model::EstimatorEntry>::iterator estimatorNamed(std::vector<model::EstimatorEntry>& all,
                                                            const std::string& id)
{
    return std::ranges::find(all, id, &model::EstimatorEntry::id);
}

} // namespace

QString noiseQuantity(double si, const std::string& unit)
{
    const std::string shown = base::displayUnit(unit);
    const QString number = shownNumber(base::toUnit(si, shown) - base::toUnit(0.0, shown), 'g', noiseDigits);
    return unitText(shown).isEmpty() ? number : number + QChar(u' ') + unitText(shown);
}

QString noiseShare(double share)
{
    return NoiseWords::tr("%1 %").arg(shownNumber(100.0 * share, 'g', noiseDigits));
}

QString noiseText(const QString& absolute, const QString& share)
{
    if (share.isEmpty()) return absolute;
    return absolute.isEmpty()
               ? NoiseWords::tr("%1 of the value", "a percentage").arg(share)
               : NoiseWords::tr("%1 and %2 of the value", "a quantity, a percentage").arg(absolute, share);
}

QString noiseAsStated(const base::Json& json, const std::string& unit)
{
    if (json.isString()) return quantityWords(json.string());
    return json.isNumber() ? noiseQuantity(json.number(), unit) : QString();
}

QString noiseAsStated(const model::ChannelEntry& channel, const std::string& unit)
{
    const QString share = channel.noiseShare.isNumber() ? noiseShare(channel.noiseShare.number())
                                                        : noiseAsStated(channel.noiseShare, "1");
    return noiseText(noiseAsStated(channel.noise, unit), share);
}

ChannelNoise::ChannelNoise(EstimatorSetup& setup, const LiveSession& live)
    : m_setup(setup)
    , m_live(live)
{
}

const twin::MappedTag* ChannelNoise::mapped(const std::string& tag) const
{
    const std::vector<twin::MappedTag>& all = m_live.tags();
    const auto found = std::ranges::find_if(all, [&](const twin::MappedTag& one) { return one.tag.id == tag; });
    return found == all.end() ? nullptr : &*found;
}

// One that is not stated is of its tag alone.
model::ChannelEntry ChannelNoise::entry(const std::string& estimator, const std::string& tag) const
{
    model::ChannelEntry unstated;
    unstated.tag = tag;
    for (const model::EstimatorEntry& one : m_setup.flowsheet().estimators)
        if (one.id == estimator)
            for (const model::ChannelEntry& channel : one.channels)
                if (channel.tag == tag) return channel;
    return unstated;
}

QString ChannelNoise::label(const std::string& tag) const
{
    for (const connect::TagInfo& one : m_live.info() ? m_live.info()->tags : std::vector<connect::TagInfo>())
        if (one.id == tag && !one.label.empty()) return QString::fromStdString(one.label);
    return QString::fromStdString(tag);
}

QString ChannelNoise::stated(const model::ChannelEntry& entry) const
{
    const twin::MappedTag* tag = mapped(entry.tag);
    const QString found = noiseAsStated(entry, tag && tag->link ? tag->link->target.unitOfMeasure : "");
    return found.isEmpty() ? tr("by its scatter", "how exactly a tag is measured") : found;
}

QString ChannelNoise::words(const std::string& estimator, const std::string& tag) const
{
    const model::ChannelEntry channel = entry(estimator, tag);
    if (channel.noiseTag.empty() || !mapped(channel.noiseTag)) return stated(channel);
    return tr("of each sample, by %1", "how exactly a tag is measured: a tag").arg(label(channel.noiseTag));
}

std::vector<ChannelNoise::Choice> ChannelNoise::choices(const std::string& estimator, const std::string& tag) const
{
    const model::ChannelEntry channel = entry(estimator, tag);
    std::vector<Choice> found{{.name = tr("As stated: %1", "how exactly a tag is measured").arg(stated(channel)),
                               .help = tr("The same for all samples of this channel."),
                               .isChosen = channel.noiseTag.empty()}};
    const twin::MappedTag* measured = mapped(tag);
    if (!measured) return found;
    const auto isNamedAfter = [&](const std::string& id) { return id.starts_with(tag + "."); };
    std::vector<Choice> others;
    for (const twin::MappedTag& one : m_live.tags()) {
        const std::string& id = one.tag.id;
        const bool isChosen = id == channel.noiseTag;
        // A tag without a unit may count anything.
        const bool fits = !one.link && id != tag && twin::noiseFactorOf(one.tag, measured->tag) &&
                          (isNamedAfter(id) || one.tag.unit.empty() == measured->tag.unit.empty());
        if (!fits && !isChosen) continue;
        Choice choice{.tag = id,
                      .name = tr("Of each sample, by %1", "how exactly a tag is measured: a tag").arg(label(id)),
                      .help = tr("Each sample is weighed by what this tag says of it at the same instant, as its "
                                 "standard error."),
                      .isChosen = isChosen};
        if (!fits) choice.help = tr("This tag cannot be the standard error of this channel. Choose another.");
        (isNamedAfter(id) ? found : others).push_back(std::move(choice));
    }
    found.insert(found.end(), others.begin(), others.end());
    if (!channel.noiseTag.empty() && !mapped(channel.noiseTag))
        found.push_back({.tag = channel.noiseTag,
                         .name = tr("Of each sample, by %1", "how exactly a tag is measured: a tag")
                                     .arg(QString::fromStdString(channel.noiseTag)),
                         .help = tr("The recording has no such tag, and the noise is what is stated. Record it, or "
                                    "choose another."),
                         .isChosen = true});
    return found;
}

QString ChannelNoise::whyNone(const std::string& estimator, const std::string& tag) const
{
    if (choices(estimator, tag).size() > 1) return {};
    return tr("No tag of the recording has the standard error of %1: record it in a unit of the same kind, as "
              "%1.error. "
              "A calibration that predicts from spectra brings its own.",
              "a tag")
        .arg(QString::fromStdString(tag));
}

void ChannelNoise::choose(const std::string& estimator, const std::string& tag, const std::string& noiseTag)
{
    std::vector<model::EstimatorEntry> all = m_setup.flowsheet().estimators;
    const auto there = estimatorNamed(all, estimator);
    if (there == all.end() || entry(estimator, tag).noiseTag == noiseTag) return;
    // Without stated channels all that are mapped are some: one that is stated alone would be the only one.
    if (there->channels.empty() && m_live.frame())
        for (const EstimatorState& state : m_live.frame()->estimators)
            for (const EstimatorState::Channel& channel : state.channels)
                if (state.id == estimator && channel.tag < m_live.tags().size()) {
                    model::ChannelEntry& added = there->channels.emplace_back();
                    added.tag = m_live.tags()[channel.tag].tag.id;
                    added.variable = channel.variable;
                }
    const auto chosen = std::ranges::find(there->channels, tag, &model::ChannelEntry::tag);
    if (chosen == there->channels.end()) return; // as once the session has ended
    chosen->noiseTag = noiseTag;
    m_setup.apply(all, tr("Noise of %1", "a tag").arg(label(tag)));
}

} // namespace titer::app
