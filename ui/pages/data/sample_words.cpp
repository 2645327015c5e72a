#include "ui/pages/data/sample_words.h"

#include "ui/shown/run_values.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace titer::pages {

using look::Glyph;
using State = store::SampleEntry::State;

QString stateText(State state)
{
    const auto words = [](const char* text) { return QCoreApplication::translate("titer::pages::SamplePanel", text); };
    switch (state) {
    case State::Waiting:
        return words(QT_TRANSLATE_NOOP("titer::pages::SamplePanel", "of what?"));
    case State::Planned:
        return words(QT_TRANSLATE_NOOP("titer::pages::SamplePanel", "planned"));
    case State::Overdue:
        return words(QT_TRANSLATE_NOOP("titer::pages::SamplePanel", "overdue"));
    case State::Drawn:
        return words(QT_TRANSLATE_NOOP("titer::pages::SamplePanel", "drawn"));
    case State::ResultsLate:
        return words(QT_TRANSLATE_NOOP("titer::pages::SamplePanel", "results late"));
    case State::Measured:
        return words(QT_TRANSLATE_NOOP("titer::pages::SamplePanel", "measured"));
    case State::Accepted:
        return words(QT_TRANSLATE_NOOP("titer::pages::SamplePanel", "accepted"));
    case State::Rejected:
        break;
    }
    return words(QT_TRANSLATE_NOOP("titer::pages::SamplePanel", "rejected"));
}

Glyph stateGlyph(State state)
{
    switch (state) {
    case State::Waiting:
        return Glyph::Info;
    case State::Planned:
        return Glyph::Idle;
    case State::Overdue:
    case State::ResultsLate:
        return Glyph::Warn;
    case State::Drawn:
        return Glyph::Running;
    case State::Measured:
        return Glyph::Done;
    case State::Accepted:
        return Glyph::Ok;
    case State::Rejected:
        break;
    }
    return Glyph::Fault;
}

bool wantsAttention(State state)
{
    return state == State::Waiting || state == State::Overdue || state == State::ResultsLate;
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
