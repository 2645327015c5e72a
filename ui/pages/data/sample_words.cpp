#include "ui/pages/data/sample_words.h"

#include "ui/pages/data/sample_panel.h"
#include "ui/shown/run_values.h"

#include <QDateTime>
#include <QLocale>

namespace titer::pages {

using look::Glyph;
using SampleState = store::SampleEntry::State;

QString stateText(SampleState state)
{
    switch (state) {
    case SampleState::Waiting:
        return SamplePanel::tr("unassigned");
    case SampleState::Planned:
        return SamplePanel::tr("planned");
    case SampleState::Overdue:
        return SamplePanel::tr("overdue");
    case SampleState::Drawn:
        return SamplePanel::tr("drawn");
    case SampleState::ResultsLate:
        return SamplePanel::tr("results late");
    case SampleState::Measured:
        return SamplePanel::tr("measured");
    case SampleState::Accepted:
        return SamplePanel::tr("accepted");
    case SampleState::Rejected:
        break;
    }
    return SamplePanel::tr("rejected");
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

app::ShownAs shownAs(const store::SampleResult& result, const std::string& vessel, const model::Plant* plant)
{
    return app::shownAs(std::string(store::labSource) + '/' + store::labTag(vessel, result.quantity), result.unit,
                        plant);
}

bool isLimit(const store::SampleResult& result)
{
    return result.status == connect::status::uncertainUnitsExceeded;
}

// On which side of the limit it lies stands in the record; here it is known to be beyond.
QString limitText(const QString& value)
{
    return QStringLiteral("≶ ") + value;
}

QString resultText(const store::SampleResult& result, const app::UnitScale& scale)
{
    const QString value = shown::valueText(scale.of(result.value));
    return isLimit(result) ? limitText(value) : value;
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
