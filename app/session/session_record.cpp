// Records of sessions as JSON.
#include "app/session/session_record.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace titer::app {

namespace {

constexpr int recordVersion = 1;
constexpr int maxText = 32 * 1024 * 1024; // of a record [bytes]; a larger one was not written by Titer

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

bool sameTime(double one, double other)
{
    return one == other || (std::isnan(one) && std::isnan(other));
}

QJsonObject toJson(const LaidRecording& recording)
{
    QJsonArray settings;
    for (const auto& [key, text] : recording.settings.entries())
        settings.append(QJsonArray{QString::fromStdString(key), QString::fromStdString(text)});
    QJsonObject object{{"name", recording.name},
                       {"connector", recording.connector},
                       {"settings", settings},
                       {"speed", recording.speed},
                       {"paused", recording.paused}};
    if (std::isfinite(recording.at)) object.insert("at", recording.at);
    return object;
}

// Of an earlier Titer the name alone.
LaidRecording laidRecording(const QJsonValue& value)
{
    if (value.isString()) return {value.toString(), {}, {}};
    const QJsonObject object = value.toObject();
    LaidRecording recording{
        object["name"].toString(), object["connector"].toString(), {}, object["speed"].toDouble(1.0)};
    for (const QJsonValue& one : object["settings"].toArray())
        recording.settings.add(one.toArray()[0].toString().toStdString(), one.toArray()[1].toString().toStdString());
    if (object["at"].isDouble()) recording.at = object["at"].toDouble();
    recording.paused = object["paused"].toBool();
    return recording;
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

bool LaidRecording::operator==(const LaidRecording& other) const
{
    return name == other.name && connector == other.connector && settings == other.settings && speed == other.speed &&
           sameTime(at, other.at) && paused == other.paused;
}

bool isOnAnotherComputer(const LaidRecording& recording)
{
    return QString::fromStdString(recording.settings.value("file"))
        .replace(u'\\', u'/')
        .startsWith(QLatin1String("//"));
}

bool canComeBack(const LaidRecording& recording)
{
    return recording.connector == QLatin1String("replay") && !isOnAnotherComputer(recording);
}

bool SessionPlace::operator==(const SessionPlace& other) const
{
    return sameTime(time, other.time) && project == other.project && page == other.page && board == other.board &&
           units == other.units && run == other.run && atWork == other.atWork && recording == other.recording &&
           window == other.window && boards == other.boards;
}

QByteArray toText(const SessionRecord& record)
{
    const SessionPlace& place = record.place;
    QJsonArray boards;
    for (const BoardPlace& one : place.boards)
        boards.append(QJsonObject{{"board", one.board}, {"place", toJson(one.place)}});
    QJsonObject object{{"format", recordVersion},
                       {"written", timeText(record.written)},
                       {"name", record.name},
                       {"steps", record.steps},
                       {"failures", record.failures},
                       {"plant", QString::fromUtf8(record.plant)},
                       {"project", place.project},
                       {"page", place.page},
                       {"board", place.board},
                       {"units", QJsonArray::fromStringList(place.units)},
                       {"run", place.run},
                       {"at_work", place.atWork},
                       {"recording", toJson(place.recording)},
                       {"window", toJson(place.window)},
                       {"boards", boards}};
    if (std::isfinite(place.time)) object.insert("time", place.time);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<SessionRecord> readSessionRecord(const QByteArray& text)
{
    if (text.size() > maxText) return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    if (object["format"].toInt() != recordVersion) return std::nullopt;
    SessionRecord record;
    record.written = time(object["written"]);
    record.name = object["name"].toString();
    record.steps = object["steps"].toInt();
    record.failures = object["failures"].toInt();
    record.plant = object["plant"].toString().toUtf8();
    SessionPlace& place = record.place;
    place.project = object["project"].toString();
    place.page = object["page"].toString();
    place.board = object["board"].toString();
    for (const QJsonValue& unit : object["units"].toArray()) place.units.append(unit.toString());
    place.run = object["run"].toInteger();
    if (object["time"].isDouble()) place.time = object["time"].toDouble();
    place.atWork = object["at_work"].toBool();
    place.recording = laidRecording(object["recording"]);
    place.window = screenPlace(object["window"].toObject());
    for (const QJsonValue& one : object["boards"].toArray())
        place.boards.append({one["board"].toString(), screenPlace(one["place"].toObject())});
    return record;
}

} // namespace titer::app
