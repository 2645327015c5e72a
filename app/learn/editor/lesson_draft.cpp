#include "app/learn/editor/lesson_draft.h"

#include "app/common/export_file.h"
#include "app/common/sentence.h"
#include "app/learn/own_lessons.h"
#include "core/base/text.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <charconv>

namespace titer::app {

using base::Json;

namespace {

constexpr const char* plainLanguage = "en";

std::optional<std::size_t> indexOf(std::string_view key)
{
    std::size_t index = 0;
    const auto [end, fault] = std::from_chars(key.data(), key.data() + key.size(), index);
    return fault == std::errc() && end == key.data() + key.size() ? std::optional(index) : std::nullopt;
}

const Json* below(const Json& json, std::string_view key)
{
    if (!json.isArray()) return json.find(key);
    const std::optional<std::size_t> index = indexOf(key);
    return index && *index < json.items().size() ? &json.items()[*index] : nullptr;
}

// The place of a path, with the objects on the way to it made where they are missing; nullptr where it leads nowhere.
Json* placeAt(Json& json, const std::string& path)
{
    Json* place = &json;
    for (const std::string_view key : base::split(path, '/')) {
        if (place->isArray())
            place = const_cast<Json*>(below(*place, key));
        else if (place->isObject() || place->isNull())
            place = &(*place)[key];
        else
            return nullptr;
        if (!place) return nullptr;
    }
    return place;
}

Json* listAt(Json& json, const std::string& path)
{
    Json* list = placeAt(json, path);
    if (list && list->isNull()) *list = Json::array();
    return list && list->isArray() ? list : nullptr;
}

void erase(Json& json, const std::string& path)
{
    const std::size_t slash = path.rfind('/');
    Json* owner = slash == std::string::npos ? &json : placeAt(json, path.substr(0, slash));
    if (owner && owner->isObject()) owner->erase(path.substr(slash == std::string::npos ? 0 : slash + 1));
}

// Recorded tables may be long, and nothing in them is wrong with the lesson: not to be read at each key.
Json withoutTables(const Json& json)
{
    Json kept = json;
    if (Json* recordings = kept.find("recordings"))
        for (Json& one : recordings->items())
            if (Json* text = one.find("text"); text && text->isString() && !text->string().empty()) *text = "-";
    return kept;
}

// No word and no number stands in it.
bool isBlank(const Json& value)
{
    if (value.isArray()) return std::ranges::all_of(value.items(), isBlank);
    if (value.isObject())
        return std::ranges::all_of(value.members(), [](const Json::Member& member) { return isBlank(member.second); });
    return value.isNull() || (value.isString() && value.string().empty());
}

} // namespace

// The words of all languages; one text alone is that of no language in particular.
Json withWords(const Json* before, const std::string& language, const std::string& words)
{
    if (!before || !before->isObject()) {
        if (language == plainLanguage) return words;
        if (words.empty()) return before ? *before : Json("");
        return Json::object(
            {{plainLanguage, before && before->isString() ? before->string() : std::string()}, {language, words}});
    }
    Json after = *before;
    if (words.empty() && language != plainLanguage)
        after.erase(language);
    else
        after[language] = words;
    return after.members().size() == 1 && after.find(plainLanguage) ? *after.find(plainLanguage) : after;
}

const Json* valueAt(const Json& json, const std::string& path)
{
    const Json* value = &json;
    for (const std::string_view key : base::split(path, '/'))
        if (!(value = below(*value, key))) return nullptr;
    return value;
}

LessonDraft::LessonDraft(QObject* parent)
    : QObject(parent)
    , m_value([this](const auto&) { read(); })
{
    close();
}

void LessonDraft::begin(Json lesson, const QString& file)
{
    m_value.reset(std::make_shared<const Json>(std::move(lesson)));
    m_file = file;
    m_open = true;
    m_trial.clear();
    read();
    emit begun();
}

void LessonDraft::restore(Json lesson, const QString& file)
{
    begin(std::move(lesson), file);
    m_value.stack().resetClean();
}

void LessonDraft::close()
{
    m_value.reset(std::make_shared<const Json>(Json::object()));
    m_file.clear();
    m_open = false;
    m_trial.clear();
    m_measuring.stop();
    m_lesson = {};
    m_errors.clear();
    emit begun();
}

bool LessonDraft::isChanged() const
{
    return m_open && !const_cast<LessonDraft*>(this)->m_value.stack().isClean();
}

void LessonDraft::read()
{
    m_errors.clear();
    m_lesson = lessons::readLesson(withoutTables(json()).write(false), 1, m_errors);
    emit changed();
}

const Json* LessonDraft::at(const std::string& path) const
{
    return valueAt(json(), path);
}

QString LessonDraft::text(const std::string& path) const
{
    const Json* value = at(path);
    if (value && value->isString()) return QString::fromStdString(value->string());
    return value && value->isNumber() ? QString::fromStdString(base::writeShort(value->number(), 6)) : QString();
}

QString LessonDraft::words(const std::string& path, const std::string& language) const
{
    const Json* value = at(path);
    if (value && value->isObject())
        value = value->find(language);
    else if (language != plainLanguage)
        return {};
    return value && value->isString() ? QString::fromStdString(value->string()) : QString();
}

QString LessonDraft::fault(const std::string& path) const
{
    for (const base::Error& error : m_errors)
        if (error.where == path || error.where == path + "/" + plainLanguage) return sentence(error.what);
    return {};
}

bool LessonDraft::isMissing(const std::string& path) const
{
    const Json* value = at(path);
    return !value || isBlank(*value);
}

QString LessonDraft::faultBelow(const std::string& path) const
{
    for (const base::Error& error : m_errors)
        if (error.where == path || error.where.starts_with(path + "/")) return sentence(error.what);
    return {};
}

void LessonDraft::change(Json after, const QString& text, const QString& mergeKey, Join join)
{
    if (after == json()) return;
    m_value.change(std::make_shared<const Json>(std::move(after)), text, mergeKey, join);
}

void LessonDraft::set(const std::string& path, Json value, const QString& text, Join join)
{
    Json after = json();
    if (value.isNull()) {
        erase(after, path);
    } else {
        Json* place = placeAt(after, path);
        if (!place) return;
        *place = std::move(value);
    }
    change(std::move(after), text, QString::fromStdString(path), join);
}

void LessonDraft::insert(const std::string& list, std::size_t at, Json item, const QString& text)
{
    Json after = json();
    Json* items = listAt(after, list);
    if (!items) return;
    const std::size_t place = std::min(at, items->items().size());
    items->items().insert(items->items().begin() + std::ptrdiff_t(place), std::move(item));
    change(std::move(after), text);
}

void LessonDraft::append(const std::string& list, Json item, const QString& text)
{
    const Json* items = at(list);
    insert(list, items ? items->items().size() : 0, std::move(item), text);
}

void LessonDraft::remove(const std::string& list, std::size_t at, const QString& text)
{
    Json after = json();
    Json* items = listAt(after, list);
    if (!items || at >= items->items().size()) return;
    items->items().erase(items->items().begin() + std::ptrdiff_t(at));
    change(std::move(after), text);
}

void LessonDraft::move(const std::string& list, std::size_t from, std::size_t to, const QString& text)
{
    Json after = json();
    Json* items = listAt(after, list);
    if (!items || std::max(from, to) >= items->items().size()) return;
    const auto begin = items->items().begin();
    const auto one = begin + std::ptrdiff_t(from), other = begin + std::ptrdiff_t(to);
    from < to ? std::rotate(one, one + 1, other + 1) : std::rotate(other, one, one + 1);
    change(std::move(after), text);
}

void LessonDraft::put(Json lesson, const QString& text)
{
    change(std::move(lesson), text);
}

base::Done LessonDraft::save(const QString& path)
{
    Json lesson = json();
    lesson["id"] = lessonIdOf(path).toStdString();
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return base::Error{
            base::Code::Io, QDir::toNativeSeparators(path).toStdString(),
            base::say(CORE_TR(
                "core",
                "The folder of the lesson cannot be created. Check the write permission of the folder above it."))};
    const base::Done written = writeExport(path, QByteArray::fromStdString(lesson.write() + "\n"));
    if (!written) return written;
    m_file = path;
    m_value.replace(std::make_shared<const Json>(std::move(lesson)));
    m_value.endMerge();
    m_value.stack().setClean();
    read();
    return written;
}

} // namespace titer::app

#include "app/learn/editor/moc_lesson_draft.cpp"
