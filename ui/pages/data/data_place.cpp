// What the Data page shows.
#include "ui/pages/data/data_place.h"

#include "app/live/estimators/soft_sensor.h"
#include "app/live/history/source_history.h"
#include "core/store/history/samples.h"

namespace titer::pages {

bool DataPlace::isLaboratory() const
{
    return source == store::labSource;
}

bool DataPlace::isEstimates() const
{
    return source == app::estimatorSource;
}

DataPlace recordingPlace(int key)
{
    return {.recording = key};
}

DataPlace sourcePlace(const std::string& source)
{
    return {.source = source};
}

DataPlace intervalPlace(std::int64_t interval)
{
    return {.source = app::wholeStore, .interval = interval};
}

DataPlace tablePlace()
{
    return {.table = true};
}

QString rowOf(const DataPlace& place)
{
    if (place.table) return QStringLiteral("samples:");
    if (place.interval) return QStringLiteral("interval:%1").arg(place.interval);
    if (place.isOfStore()) return QStringLiteral("source:") + QString::fromStdString(place.source);
    return QStringLiteral("recording:%1").arg(place.recording);
}

DataPlace placeOf(const QString& row)
{
    const QString kind = row.section(u':', 0, 0), rest = row.section(u':', 1);
    if (kind == QLatin1String("samples")) return tablePlace();
    if (kind == QLatin1String("interval")) return intervalPlace(rest.toLongLong());
    if (kind == QLatin1String("recording")) return recordingPlace(rest.toInt());
    return sourcePlace(rest.toStdString());
}

} // namespace titer::pages
