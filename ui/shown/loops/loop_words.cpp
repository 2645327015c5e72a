#include "ui/shown/loops/loop_words.h"

#include "app/common/sentence.h"
#include "app/common/shown_units.h"
#include "core/base/units/units.h"
#include "ui/shown/run_values.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QStringList>

#include <cmath>

namespace titer::shown {

using guard::ArmState;
using guard::Distrust;
using guard::Limit;

namespace {

struct LoopWords {
    Q_DECLARE_TR_FUNCTIONS(LoopWords)
};

QString stateWords(std::string_view state)
{
    if (state == guard::armStateText(ArmState::Disarmed)) return LoopWords::tr("not armed", "a loop");
    if (state == guard::armStateText(ArmState::Advisory)) return LoopWords::tr("advisory", "a loop");
    if (state == guard::armStateText(ArmState::Holding)) return LoopWords::tr("confirmation held", "a loop");
    if (state == guard::armStateText(ArmState::Armed)) return LoopWords::tr("armed", "a loop");
    if (state == guard::armStateText(ArmState::Dropped)) return LoopWords::tr("dropped", "a loop");
    return QString::fromUtf8(state.data(), qsizetype(state.size()));
}

QString instantWords(std::int64_t microseconds)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(microseconds / 1000),
                              QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

QString endedWords(const app::LoopRow& loop)
{
    const QString time = instantWords(loop.endedSince);
    switch (loop.ended) {
    case app::LoopEnd::None:
        break;
    case app::LoopEnd::Source:
        return LoopWords::tr("not running – last heard at %1; its source is stopped").arg(time);
    case app::LoopEnd::FellBack:
        return LoopWords::tr("not running – recorder lost at %1; the device has fallen back by its heartbeat")
            .arg(time);
    case app::LoopEnd::Seen:
        return LoopWords::tr("not running – recorder lost at %1; a person has looked at the device").arg(time);
    }
    return {};
}

QString unheardWords(const app::LoopRow& loop)
{
    const QString time = instantWords(loop.unheardSince);
    //: How a loop stands; what the device does is the sentence after it.
    const QString words = loop.isRecorderLost ? LoopWords::tr("unknown – recorder lost at %1;").arg(time)
                                              : LoopWords::tr("unknown – no answer since %1;").arg(time);
    return words + u' ' +
           (loop.hasHeartbeat ? LoopWords::tr("the device falls back by its heartbeat")
                              : LoopWords::tr("the device has no heartbeat and keeps its value: take it back there"));
}

} // namespace

bool isDriven(const app::LoopRow& loop)
{
    return loop.isDriven || loop.arming == ArmState::Armed;
}

QString loopName(const app::LoopRow& loop)
{
    return QString::fromStdString(loop.label.empty() ? loop.id : loop.label);
}

QString loopValue(const app::LoopRow& loop, double si)
{
    if (std::isnan(si)) return QStringLiteral("–");
    const std::string unit = app::shownUnit(base::siUnitOf(loop.unit), loop.unit);
    return valueWithUnit(base::toUnit(si, unit), unit);
}

look::Glyph loopGlyph(const app::LoopRow& loop)
{
    if (loop.unheardSince != 0) return look::Glyph::Alarm;
    switch (loop.arming) {
    case ArmState::Armed:
        return loop.limit == Limit::None && !loop.trouble ? look::Glyph::Running : look::Glyph::Warn;
    case ArmState::Dropped:
        return look::Glyph::Alarm;
    case ArmState::Disarmed:
        return look::Glyph::Idle;
    case ArmState::Advisory:
    case ArmState::Holding:
        break;
    }
    return loop.doubt == Distrust::None ? look::Glyph::Info : look::Glyph::Warn;
}

QString armingWords(const app::LoopRow& loop)
{
    if (loop.unheardSince != 0) return unheardWords(loop);
    if (loop.ended != app::LoopEnd::None) return endedWords(loop);
    switch (loop.arming) {
    case ArmState::Disarmed:
        return loop.isDriven ? LoopWords::tr("not armed, on its way back to the recipe") : stateWords("disarmed");
    case ArmState::Advisory:
        return loop.advisoryLeft > 0.0 ? LoopWords::tr("advisory, %1 left", "a time").arg(lengthText(loop.advisoryLeft))
                                       : LoopWords::tr("advisory, may be armed");
    case ArmState::Holding:
        return LoopWords::tr("confirmation held, %1 left", "a time").arg(lengthText(loop.holdLeft));
    case ArmState::Armed:
        return LoopWords::tr("armed, %1 left", "a time").arg(lengthText(loop.armedLeft));
    case ArmState::Dropped:
        return loop.isDriven ? LoopWords::tr("dropped to %1", "a value").arg(loopValue(loop, loop.recipe))
                             : LoopWords::tr("dropped, left to the device");
    }
    return {};
}

QString doubtWords(const app::LoopRow& loop)
{
    const bool isDropped = loop.arming == ArmState::Dropped;
    const Distrust doubt = isDropped ? loop.dropped : loop.doubt;
    if (doubt == Distrust::None) return {};
    //: Why a loop dropped or cannot be armed, what to do.
    return LoopWords::tr("%1 %2").arg(app::sentence(guard::whyText(doubt, loopName(loop).toStdString(), loop.terms)),
                                      app::sentence(guard::remedyText(doubt)));
}

QString disarmerWords(const app::LoopRow& loop)
{
    const guard::ArmTerms& terms = loop.terms;
    const QString words =
        LoopWords::tr("Back to the recipe: a reading older than %1; a guard that cuts for %2; measurements outside the "
                      "band of the model for %3; a lost connection; a device that refuses a value, holds another, or "
                      "is operated locally; a clock that jumps by more than %4; the end of %5.")
            .arg(lengthText(terms.stale), lengthText(terms.cutting), lengthText(terms.outOfBand),
                 lengthText(terms.maxGap), lengthText(terms.armed));
    QStringList all{words};
    if (loop.recipeHeld)
        all.append(LoopWords::tr("Instead of the recipe it goes back to what the device held: %1", "why")
                       .arg(app::sentence(*loop.recipeHeld)));
    if (!loop.hasHeartbeat)
        all.append(LoopWords::tr("This device has no heartbeat: if the recorder ends, a person takes it back."));
    return all.join(u' ');
}

QString limitWords(Limit limit)
{
    switch (limit) {
    case Limit::None:
        return {};
    case Limit::NotFinite:
        return LoopWords::tr("no number", "what a guard refuses");
    case Limit::Clock:
        return LoopWords::tr("clock", "what a guard refuses");
    case Limit::Stale:
        return LoopWords::tr("stale reading", "what a guard refuses");
    case Limit::Min:
        return LoopWords::tr("minimum", "limit of a guard");
    case Limit::Max:
        return LoopWords::tr("maximum", "limit of a guard");
    case Limit::Rate:
        return LoopWords::tr("rate", "limit of a guard");
    case Limit::VolumePerHour:
        return LoopWords::tr("volume per hour", "limit of a guard");
    case Limit::VolumePerBatch:
        return LoopWords::tr("volume per batch", "limit of a guard");
    case Limit::Interlock:
        return LoopWords::tr("interlock", "limit of a guard");
    }
    return {};
}

QString planWords(const app::LoopRow& loop)
{
    if (!loop.status) return {};
    switch (*loop.status) {
    case control::PlanStatus::Optimal:
        return LoopWords::tr("optimal", "a plan");
    case control::PlanStatus::Suboptimal:
        return LoopWords::tr("suboptimal", "a plan");
    case control::PlanStatus::Fallback:
        return LoopWords::tr("plan of before", "a plan");
    case control::PlanStatus::Failed:
        return LoopWords::tr("failed: the recipe decides", "a plan");
    }
    return {};
}

QString drivenWords(const std::vector<app::LoopRow>& loops)
{
    QStringList words;
    for (const app::LoopRow& loop : loops)
        if (isDriven(loop))
            words.append(LoopWords::tr("%1: %2", "a loop, how it stands").arg(loopName(loop), armingWords(loop)));
    return words.join(QStringLiteral("; "));
}

LoopNoteWords noteWords(const app::LoopNote& note)
{
    const store::AuditChange& change = note.change;
    LoopNoteWords words{QString::fromStdString(change.what), QString::fromStdString(change.before),
                        QString::fromStdString(change.after), QString::fromStdString(change.reason)};
    if (change.what == "guard_cut") words.what = LoopWords::tr("cut", "what a guard did");
    if (change.what == "guard_would_cut") words.what = LoopWords::tr("would cut", "what a guard did");
    if (change.what == "guard_cut_ended") words.what = LoopWords::tr("cuts no longer", "what a guard did");
    if (change.what == "written") words.what = LoopWords::tr("written", "a value to a device");
    if (change.what == "device_refused") words.what = LoopWords::tr("refused by the device");
    if (change.what == "arming") {
        words.what = LoopWords::tr("arming", "of a loop");
        words.from = stateWords(change.before);
        words.to = stateWords(change.after);
    }
    for (int i = 1; i < guard::limitCount; ++i) {
        // “max; A. Keller, 2026-11-30, version …”
        const std::string_view id = guard::limitText(Limit(i));
        if (change.reason.starts_with(std::string(id) + ";"))
            words.why = limitWords(Limit(i)) + words.why.mid(qsizetype(id.size()));
    }
    return words;
}

} // namespace titer::shown
