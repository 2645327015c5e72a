#include "ui/pages/run/calibration/calibration_words.h"

#include <QCoreApplication>

namespace titer::pages {

using app::StepState;
using look::Glyph;
using studies::ParameterVerdict;

namespace {

struct CalibrationWords {
    Q_DECLARE_TR_FUNCTIONS(CalibrationWords)
};

} // namespace

Glyph glyphOf(StepState state)
{
    switch (state) {
    case StepState::Open:
        return Glyph::Idle;
    case StepState::Ready:
        return Glyph::Info;
    case StepState::Fitting:
        return Glyph::Running;
    case StepState::Waiting:
        return Glyph::Held;
    case StepState::Done:
        return Glyph::Ok;
    case StepState::Stale:
        return Glyph::Warn;
    case StepState::Failed:
        return Glyph::Fault;
    case StepState::Stopped:
        return Glyph::Held;
    }
    return Glyph::Idle;
}

QString wordsOf(StepState state)
{
    switch (state) {
    case StepState::Open:
        return CalibrationWords::tr("Not begun", "state of a step");
    case StepState::Ready:
        return CalibrationWords::tr("Ready", "state of a step");
    case StepState::Fitting:
        return CalibrationWords::tr("Fitting", "state of a step");
    case StepState::Waiting:
        return CalibrationWords::tr("An earlier step is being fitted", "state of a step");
    case StepState::Done:
        return CalibrationWords::tr("Done", "state of a step");
    case StepState::Stale:
        return CalibrationWords::tr("Stale: repeat it", "state of a step");
    case StepState::Failed:
        return CalibrationWords::tr("Failed", "state of a step");
    case StepState::Stopped:
        return CalibrationWords::tr("Stopped", "state of a step");
    }
    return {};
}

Glyph glyphOf(ParameterVerdict verdict)
{
    switch (verdict) {
    case ParameterVerdict::Identified:
        return Glyph::Ok;
    case ParameterVerdict::Weak:
        return Glyph::Warn;
    case ParameterVerdict::AtBound:
        return Glyph::Held;
    case ParameterVerdict::NotIdentifiable:
    case ParameterVerdict::NotConverged:
        return Glyph::Fault;
    }
    return Glyph::Idle;
}

QString withUnit(const QString& value, const QString& unit)
{
    if (value.isEmpty() || unit.isEmpty()) return value;
    return CalibrationWords::tr("%1 %2", "a value and its unit").arg(value, unit);
}

QString briefOf(const app::StepCard& card)
{
    if (card.brief.isEmpty()) return wordsOf(card.state);
    return CalibrationWords::tr("%1: %2", "state of a step, what it found").arg(wordsOf(card.state), card.brief);
}

} // namespace titer::pages
