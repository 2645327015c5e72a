// Records of sessions as JSON.
#include "app/session_record.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace titer::app {

namespace {

constexpr int format = 1;
constexpr int mostText = 32 * 1024 * 1024; // of a record [bytes]; a larger one was not written by Titer

QJsonObject toJson(const ScreenPlace& place)
{
    return {{"screen", place.screen},
            {"rect", QJsonArray{place.rect.x(), place.rect.y(), place.rect.width(), place.rect.height()}},
            {"full", place.full},
            {"maximized", place.maximized}};
}

ScreenPlace screenPlace(const QJsonObject& object)
{
    const QJsonArray rect = object["rect"].toArray();
    return {object["screen"].toString(), QRect(rect[0].toInt(), rect[1].toInt(), rect[2].toInt(), rect[3].toInt()),
            object["full"].toBool(), object["maximized"].toBool()};
}

QString timeText(const QDateTime& time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QDateTime time(const QJsonValue& text)
{
    return QDateTime::fromString(text.toString(), Qt::ISODateWithMs);
}

} // namespace

bool SessionPlace::operator==(const SessionPlace& other) const
{
    const bool sameTime = time == other.time || (std::isnan(time) && std::isnan(other.time));
    return sameTime && project == other.project && page == other.page && board == other.board && units == other.units &&
           run == other.run && atWork == other.atWork && recording == other.recording && window == other.window &&
           boards == other.boards;
}

QByteArray toText(const SessionRecord& record)
{
    const SessionPlace& place = record.place;
    QJsonArray boards;
    for (const BoardPlace& one : place.boards)
        boards.append(QJsonObject{{"board", one.board}, {"place", toJson(one.place)}});
    QJsonObject object{{"format", format},
                       {"written", timeText(record.written)},
                       {"name", record.name},
                       {"steps", record.steps},
                       {"plant", QString::fromUtf8(record.plant)},
                       {"project", place.project},
                       {"page", place.page},
                       {"board", place.board},
                       {"units", QJsonArray::fromStringList(place.units)},
                       {"run", place.run},
                       {"at_work", place.atWork},
                       {"recording", place.recording},
                       {"window", toJson(place.window)},
                       {"boards", boards}};
    if (std::isfinite(place.time)) object.insert("time", place.time);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<SessionRecord> readSessionRecord(const QByteArray& text)
{
    if (text.size() > mostText) return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    if (object["format"].toInt() != format) return std::nullopt;
    SessionRecord record;
    record.written = time(object["written"]);
    record.name = object["name"].toString();
    record.steps = object["steps"].toInt();
    record.plant = object["plant"].toString().toUtf8();
    SessionPlace& place = record.place;
    place.project = object["project"].toString();
    place.page = object["page"].toString();
    place.board = object["board"].toString();
    for (const QJsonValue& unit : object["units"].toArray()) place.units.append(unit.toString());
    place.run = object["run"].toInteger();
    if (object["time"].isDouble()) place.time = object["time"].toDouble();
    place.atWork = object["at_work"].toBool();
    place.recording = object["recording"].toString();
    place.window = screenPlace(object["window"].toObject());
    for (const QJsonValue& one : object["boards"].toArray())
        place.boards.append({one["board"].toString(), screenPlace(one["place"].toObject())});
    return record;
}

} // namespace titer::app
