// Words for sources.
#include "ui/shown/source_words.h"

#include "app/common/sentence.h"
#include "ui/shown/run_values.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace titer::shown {

using connect::Quality;
using connect::State;
using look::Token;

namespace {

struct SourceWords {
    Q_DECLARE_TR_FUNCTIONS(SourceWords)
};

constexpr double fresh = 10.0; // [s]

} // namespace

DataSign signOf(State state)
{
    switch (state) {
    case State::Connected:
        return DataSign::Connected;
    case State::Connecting:
    case State::Configured:
        return DataSign::Connecting;
    case State::Degraded:
        return DataSign::Degraded;
    case State::Retrying:
        return DataSign::Retrying;
    case State::Faulted:
        return DataSign::Faulted;
    case State::Stopped:
        break;
    }
    return DataSign::Stopped;
}

std::optional<Token> toneOf(State state)
{
    if (state == State::Retrying || state == State::Degraded) return Token::Warn;
    if (state == State::Faulted) return Token::Alarm;
    return std::nullopt;
}

QString stateText(const connect::ConnectorStatus& status)
{
    const qint64 left = (status.retryAt - base::now().microseconds + 999'999) / 1'000'000;
    if (status.state == State::Retrying && status.retryAt > 0 && left > 0)
        return SourceWords::tr("retrying in %1 s").arg(left);
    return app::label(connect::textOf(status.state));
}

QString ageText(std::int64_t time)
{
    if (time <= 0) return {};
    const double age = double(base::now().microseconds - time) * 1e-6;
    return age < fresh ? QString() : SourceWords::tr("%1 old", "a length of time").arg(lengthText(age));
}

QString liveText(const app::LiveValue& value, const app::ShownAs& as)
{
    const QString age = ageText(value.receiveTime);
    QString words;
    if (connect::qualityOf(value.status) == Quality::Bad)
        words = QStringLiteral("– ") + app::label(connect::textOf(value.status).text);
    else if (!value.text.empty())
        words = QString::fromStdString(value.text);
    else
        words = valueWithUnit(as.scale.of(value.value), as.unit);
    if (connect::qualityOf(value.status) == Quality::Uncertain) words = SourceWords::tr("%1, uncertain").arg(words);
    return age.isEmpty() ? words : SourceWords::tr("%1, %2", "value, its age").arg(words, age);
}

QString clockText(std::int64_t time)
{
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(time / 1000);
    if (when.date() == QDate::currentDate()) return QLocale().toString(when.time(), QLocale::ShortFormat);
    return QLocale().toString(when, QLocale::ShortFormat);
}

} // namespace titer::shown
