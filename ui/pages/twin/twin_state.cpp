#include "ui/pages/twin/twin_state.h"

#include "ui/shown/time_spans.h"

#include <QCoreApplication>

#include <algorithm>

namespace titer::pages {

using look::Glyph;
using twin::ChannelState;

namespace {

struct TwinState {
    Q_DECLARE_TR_FUNCTIONS(TwinState)
};

} // namespace

bool isActive(const app::LiveSession* live)
{
    return live && live->plant() && live->info();
}

const app::EstimatorState* estimatorOf(const app::LiveSession* live, const std::string& unit)
{
    if (!isActive(live) || !live->frame()) return nullptr;
    const std::vector<app::EstimatorState>& all = live->frame()->estimators;
    const auto found = std::ranges::find(all, unit, &app::EstimatorState::unit);
    return found == all.end() ? nullptr : &*found;
}

bool inDays(const app::LiveSession* live)
{
    return isActive(live) && live->info()->end - live->info()->begin >= shown::shownInDays;
}

double timeScale(const app::LiveSession* live)
{
    return inDays(live) ? shown::day : shown::hour;
}

Glyph glyphOf(const std::optional<twin::ChannelVerdict>& verdict)
{
    if (!verdict) return Glyph::Idle;
    switch (verdict->state) {
    case ChannelState::Good:
        return Glyph::Ok;
    case ChannelState::NoSamples:
    case ChannelState::Idle:
    case ChannelState::TooFew:
        return Glyph::Idle;
    default:
        return Glyph::Warn;
    }
}

QString lightWords(Glyph glyph)
{
    return glyph == Glyph::Ok      ? TwinState::tr("good", "a channel")
           : glyph == Glyph::Warn  ? TwinState::tr("check", "a channel")
           : glyph == Glyph::Alarm ? TwinState::tr("stands still", "an estimator")
                                   : TwinState::tr("not known yet", "a channel");
}

Glyph healthOf(const app::EstimatorState& estimator)
{
    if (estimator.trouble) return Glyph::Alarm;
    Glyph worst = Glyph::Idle;
    for (const app::EstimatorState::Channel& channel : estimator.channels) {
        const Glyph one = glyphOf(channel.verdict);
        if (one != Glyph::Idle) worst = worst == Glyph::Idle ? one : look::worse(worst, one);
    }
    return worst;
}

} // namespace titer::pages
