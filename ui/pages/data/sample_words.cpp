#include "ui/pages/data/sample_words.h"

#include "ui/shown/run_values.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace titer::pages {

using look::Glyph;
using SampleState = store::SampleEntry::State;

QString stateText(SampleState state)
{
    const auto words = [](const char* text) { return QCoreApplication::translate("titer::pages::SamplePanel", text); };
    switch (state) {
    case SampleState::Waiting:
        return words(QT_TRANSLATE_NOOP("titer::pages::SamplePanel", "of what?"));
    case SampleState::Planned:
        return words(QT_TRANSLATE_NOOP("titer::pages::SamplePanel", "planned"));
    case SampleState::Overdue:
        return words(QT_TRANSLATE_NOOP("titer::pages::SamplePanel", "overdue"));
    case SampleState::Drawn:
        return words(QT_TRANSLATE_NOOP("titer::pages::SamplePanel", "drawn"));
    case SampleState::ResultsLate:
        return words(QT_TRANSLATE_NOOP("titer::pages::SamplePanel", "results late"));
    case SampleState::Measured:
        return words(QT_TRANSLATE_NOOP("titer::pages::SamplePanel", "measured"));
    case SampleState::Accepted:
        return words(QT_TRANSLATE_NOOP("titer::pages::SamplePanel", "accepted"));
    case SampleState::Rejected:
        break;
    }
    return words(QT_TRANSLATE_NOOP("titer::pages::SamplePanel", "rejected"));
}

Glyph stateGlyph(SampleState state)
{
    switch (state) {
    case SampleState::Waiting:
        return Glyph::Info;
    case SampleState::Planned:
        return Glyph::Idle;
    case SampleState::Overdue:
    case SampleState::ResultsLate:
        return Glyph::Warn;
    case SampleState::Drawn:
        return Glyph::Running;
    case SampleState::Measured:
        return Glyph::Done;
    case SampleState::Accepted:
        return Glyph::Ok;
    case SampleState::Rejected:
        break;
    }
    return Glyph::Fault;
}

bool wantsAttention(SampleState state)
{
    return state == SampleState::Waiting || state == SampleState::Overdue || state == SampleState::ResultsLate;
}

QString resultText(const store::SampleResult& result)
{
    // On which side of the limit it lies stands in the record; here it is known to be beyond.
    const QString value = shown::valueText(result.value);
    return result.status == connect::status::uncertainUnitsExceeded ? QStringLiteral("≶ ") + value : value;
}

QString dayText(const std::optional<double>& day)
{
    return day ? QLocale().toString(*day, 'g', 4) : QString();
}

QString momentText(std::int64_t time)
{
    return time == 0 ? QString()
                     : QLocale().toString(QDateTime::fromMSecsSinceEpoch(time / 1000), QLocale::ShortFormat);
}

} // namespace titer::pages
