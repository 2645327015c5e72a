#include "app/learn/editor/lesson_journal.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace titer::app {

using base::Json;

namespace {

constexpr int format = 1;
constexpr qsizetype large =
    256 * 1024; // a lesson with long recordings is written once a second, others with each change [bytes]
constexpr int largeInterval = 1000; // [ms]

std::optional<UnsavedLesson> readUnsaved(const QString& path, const QByteArray& text)
{
    base::Errors errors;
    Json json = base::readJson(text.toStdString(), errors);
    const Json* number = json.find("format");
    const Json* written = json.find("written");
    const Json* file = json.find("file");
    Json* lesson = json.find("lesson");
    if (!errors.empty() || !number || number->number() != format || !lesson || !lesson->isObject()) return std::nullopt;
    const auto words = [](const Json* one) {
        return one && one->isString() ? QString::fromStdString(one->string()) : QString();
    };
    return UnsavedLesson{path, QDateTime::fromString(words(written), Qt::ISODateWithMs), words(file),
                         std::move(*lesson)};
}

} // namespace

QString UnsavedLesson::title(const std::string& language) const
{
    const Json* words = lesson.find("title");
    if (words && words->isObject())
        words = words->find(language)      ? words->find(language)
                : words->members().empty() ? nullptr
                                           : &words->members().front().second;
    return words && words->isString() ? QString::fromStdString(words->string()) : QString();
}

LessonJournal::LessonJournal(const QString& folder, LessonDraft& draft, QObject* parent)
    : QObject(parent)
    , m_folder(folder)
    , m_draft(draft)
{
    QDir().mkpath(m_folder);
    findDead();
    m_own = ownJournal(m_folder, QStringLiteral("lesson"));
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &LessonJournal::writeNow);
    connect(&draft, &LessonDraft::begun, this, &LessonJournal::keepSoon);
    connect(&draft, &LessonDraft::changed, this, &LessonJournal::keepSoon);
    connect(&draft.undoStack(), &QUndoStack::cleanChanged, this, &LessonJournal::keepSoon);
}

LessonJournal::~LessonJournal() = default;

void LessonJournal::findDead()
{
    for (const auto& [path, text] : deadJournals(m_folder, QStringLiteral("lesson-*.json"))) {
        if (std::optional<UnsavedLesson> found = readUnsaved(path, text))
            m_dead.push_back(*std::move(found));
        else
            QFile::remove(path);
    }
    std::ranges::sort(m_dead, std::ranges::greater(), &UnsavedLesson::written);
}

// Once the step that changed it is done; a lesson that was just saved is not changed any more then.
void LessonJournal::keepSoon()
{
    if (!m_timer.isActive()) m_timer.start(m_size > large ? largeInterval : 0);
}

void LessonJournal::writeNow()
{
    m_timer.stop();
    if (m_own.path.isEmpty() || m_ended) return;
    if (!m_draft.isChanged()) {
        QFile::remove(m_own.path);
        m_size = 0;
        return;
    }
    const QString now = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    const Json json = Json::object({{"format", format},
                                    {"written", now.toStdString()},
                                    {"file", m_draft.file().toStdString()},
                                    {"lesson", m_draft.json()}});
    const QByteArray text = QByteArray::fromStdString(json.write(false));
    // Where this fails it is tried again with the next change.
    if (replaceJournal(m_own.path, text)) m_size = text.size();
}

void LessonJournal::goOnIn(std::size_t unsaved)
{
    if (unsaved >= m_dead.size()) return;
    const UnsavedLesson one = m_dead[unsaved];
    m_draft.restore(one.lesson, one.file);
    writeNow();
    // What was left stays where this process cannot keep it.
    if (QFile::exists(m_own.path)) discard(unsaved);
}

void LessonJournal::discard(std::size_t unsaved)
{
    if (unsaved >= m_dead.size()) return;
    QFile::remove(m_dead[unsaved].journal);
    m_dead.erase(m_dead.begin() + std::ptrdiff_t(unsaved));
    emit deadChanged();
}

void LessonJournal::end()
{
    m_timer.stop();
    m_ended = true;
    if (!m_own.path.isEmpty()) QFile::remove(m_own.path);
}

} // namespace titer::app

#include "app/learn/editor/moc_lesson_journal.cpp"
