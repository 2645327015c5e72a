// Inspector of recordings.
#include "ui/pages/data/inspectors/recording_inspector.h"

#include "app/common/data_files.h"
#include "app/common/sentence.h"
#include "app/live/recordings/missing_cells.h"
#include "ui/pages/data/inspectors/tag_rows.h"
#include "ui/shown/run_values.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/linked_line.h"

#include <QDateTime>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace titer::pages {

using widgets::LinkedLine;

using look::Theme;
using look::Token;
using look::Type;
using widgets::Label;
using widgets::SectionHeader;
using State = app::DataRecording::State;

namespace {

constexpr std::size_t maxNotices = 6;
constexpr int shownDigits = 16; // of the hash; the tooltip has all

} // namespace

RecordingInspector::RecordingInspector(app::Document& document, app::DataRecordings& recordings, QWidget* parent)
    : DataInspector(parent)
    , m_recordings(recordings)
    , m_state(new Label)
    , m_stop(new QPushButton(tr("Stop reading")))
    , m_again(new QPushButton(tr("Read again")))
    , m_run(new QPushButton(tr("Follow on the Run page")))
    , m_remove(new QPushButton(tr("Remove from the list")))
    , m_file(new QVBoxLayout)
    , m_read(new QVBoxLayout)
    , m_notes(new QVBoxLayout)
    , m_readHead(new SectionHeader(tr("How it was read")))
    , m_notesHead(new SectionHeader(tr("Notices")))
    , m_tagsHead(new SectionHeader(tr("Tags and model variables")))
    , m_tags(new TagRows(document))
{
    m_run->setProperty("role", "primary");
    m_state->setWordWrap(true);
    plate()->body()->addWidget(m_state);
    plate()->body()->addWidget(m_stop, 0, Qt::AlignLeft);
    plate()->body()->addWidget(m_again, 0, Qt::AlignLeft);
    column()->addWidget(m_run);
    column()->addLayout(m_file);
    column()->addWidget(m_readHead);
    column()->addLayout(m_read);
    column()->addWidget(m_notesHead);
    column()->addLayout(m_notes);
    column()->addWidget(m_tagsHead);
    column()->addWidget(m_tags);
    column()->addStretch();
    column()->addWidget(m_remove, 0, Qt::AlignLeft);
    connect(m_run, &QPushButton::clicked, this, [this] {
        if (const app::DataRecording* one = m_recordings.find(m_key))
            emit runAsked(one->settings, QString::fromStdString(one->entry.name));
    });
    connect(m_stop, &QPushButton::clicked, this, [this] { m_recordings.stopReading(m_key); });
    connect(m_again, &QPushButton::clicked, this, [this] { m_recordings.readAgain(m_key); });
    connect(m_remove, &QPushButton::clicked, this, [this] { m_recordings.remove(m_key); });
    connect(&recordings, &app::DataRecordings::recordingChanged, this, [this](int key) {
        if (key == m_key) refresh();
    });
    m_tags->setUnitsOffered(true);
    connect(m_tags, &TagRows::unitChosen, this, [this](const QString& tag, const QString& unit) {
        const app::DataRecording* one = m_recordings.find(m_key);
        if (!one) return;
        connect::Settings settings = one->settings;
        settings.add("unit", tag.toStdString() + "=" + unit.toStdString());
        m_recordings.setSettings(m_key, settings);
    });
    connect(m_tags, &TagRows::mappingChanged, this, [this] {
        m_tagsHead->setNote(tr("%1 tags, %2 mapped").arg(m_tags->mapping().size()).arg(m_tags->mapped()));
    });
}

void RecordingInspector::show(int key)
{
    m_key = key;
    refresh();
}

void RecordingInspector::refresh()
{
    const app::DataRecording* recording = m_recordings.find(m_key);
    if (!recording) return;
    setHead(QString::fromStdString(recording->entry.name),
            recording->simulated ? tr("Recording from a file, simulated") : tr("Recording from a file"));
    QStringList state;
    const bool reading = recording->state == State::Reading;
    // One that is looked at later is evaluated from then on.
    if (reading && (m_readingKey != m_key || !m_remaining.isRunning())) m_remaining.start(recording->done);
    if (!reading) m_remaining.stop();
    m_readingKey = m_key;
    const QString left = m_remaining.words(recording->done);
    const int percent = qRound(100 * recording->done);
    if (reading)
        state << (left.isEmpty()
                      ? tr("The file is being read, %1 % are done.").arg(percent)
                      : tr("The file is being read, %1 % are done, %2.", "share, time left").arg(percent).arg(left));
    for (const base::Error& error : recording->errors) state << app::sentence(error.what);
    if (recording->changed) state << tr("The file has changed since it was imported. Its present contents are shown.");
    m_state->setText(state.join(u'\n'));
    plate()->setVisible(!state.isEmpty());
    m_stop->setVisible(reading);
    m_again->setVisible(recording->state == State::Failed);
    plate()->setBar(reading ? Token::Accent : Token::Warn);
    m_run->setVisible(recording->state == State::Read);
    refreshFile(*recording);
    refreshTags(*recording);
}

QString RecordingInspector::stateText() const
{
    return m_state->text();
}

void RecordingInspector::refreshFile(const app::DataRecording& recording)
{
    clear(m_file);
    const auto line = [&](const QString& words, const QString& hint) {
        auto* label = new LinkedLine(Type::Caption, Token::Muted);
        label->setParts({}, words, {});
        label->setHint(hint);
        m_file->addWidget(label);
    };
    const QString path = QString::fromStdString(recording.entry.path);
    const QString hash = QString::fromStdString(recording.entry.sha256);
    line(app::shownPath(path), path);
    if (!hash.isEmpty()) line(tr("SHA-256 %1…").arg(hash.left(shownDigits)), hash);
    if (recording.recording) {
        const connect::Recording& read = *recording.recording;
        line(tr("%1 samples of %2 tags, %3", "counts and file size")
                 .arg(QLocale().toString(qint64(read.samples)), QLocale().toString(qint64(read.tags.size())),
                      QLocale().formattedDataSize(read.bytes)),
             {});
        if (const QString words = app::missingWords(app::missingOf(read)); !words.isEmpty())
            line(tr("cells without a number: %1").arg(words), {});
        if (read.summary.origin)
            line(tr("starts %1")
                     .arg(QLocale().toString(QDateTime::fromMSecsSinceEpoch((read.origin() + read.begin) / 1000),
                                             QLocale::ShortFormat)),
                 {});
    }
    QStringList understood, notices;
    if (recording.recording)
        for (const base::Sentence& sentence : recording.recording->layout.understood)
            understood << app::sentence(sentence);
    for (std::size_t i = 0; i < std::min(maxNotices, recording.notices.size()); ++i)
        notices << app::sentence(recording.notices[i]);
    if (recording.notices.size() > maxNotices) notices << tr("and %1 more").arg(recording.notices.size() - maxNotices);
    list(m_read, understood);
    list(m_notes, notices);
    m_readHead->setVisible(!understood.isEmpty());
    m_notesHead->setVisible(!notices.isEmpty());
    m_notesHead->setNote(QLocale().toString(qint64(recording.notices.size())));
}

void RecordingInspector::refreshTags(const app::DataRecording& recording)
{
    std::vector<connect::TagInfo> tags;
    QStringList facts;
    if (recording.recording)
        for (const connect::RecordedTag& tag : recording.recording->tags) {
            tags.push_back(tag.info);
            const base::CsvMissing missing = recording.recording->missingOf(tag);
            // A limit is a sample, but no value: it is told with the cells that hold no number, and not twice.
            const QString count = QLocale().toString(qint64(tag.count) - qint64(missing.limits));
            QString fact = tag.gapCount && !tag.sampling.laboratory
                               ? tr("%1 values, gaps: %2").arg(count, QLocale().toString(qint64(tag.gapCount)))
                               : tr("%1 values").arg(count);
            if (app::isAnyWritten(missing))
                fact += tr(", without a number: %1", "cells of a table")
                            .arg(QLocale().toString(qint64(missing.withoutNumber() + missing.limits)));
            facts << fact;
        }
    m_tags->setTags(tags, facts);
    m_tagsHead->setVisible(!tags.empty());
    m_tags->setVisible(!tags.empty());
}

} // namespace titer::pages

#include "ui/pages/data/inspectors/moc_recording_inspector.cpp"
