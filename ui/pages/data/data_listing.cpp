// Rows of recordings, batches, sources and samples.
#include "ui/pages/data/data_listing.h"

#include "app/common/sentence.h"
#include "app/live/estimators/soft_sensor.h"
#include "app/live/recordings/missing_cells.h"
#include "core/base/time.h"
#include "ui/pages/data/inspectors/interval_inspector.h"
#include "ui/pages/data/sample_words.h"
#include "ui/shown/run_values.h"
#include "ui/shown/source_words.h"

#include <QLocale>

#include <algorithm>

namespace titer::pages {

using look::Token;
using shown::DataSign;
using shown::lengthText;

DataListing::DataListing(const Work& work)
    : m_work(work)
{
    connect(&m_work.document, &app::Document::projectChanged, this, [this] { m_survey.reset(); });
    connect(&m_work.history, &app::DataHistory::surveyed, this,
            [this](const std::shared_ptr<const app::StoreSurvey>& survey) {
                m_survey = survey;
                emit surveyed();
            });
}

QList<DataGroup> DataListing::groups(const app::SamplePicture* samples) const
{
    return {recordingGroup(), sourceGroup(), sampleGroup(samples)};
}

bool DataListing::has(const DataPlace& place) const
{
    if (place.table || place.isLaboratory()) return true;
    if (place.interval) return m_survey && m_survey->find(place.interval);
    return m_work.recordings.find(place.recording) || m_work.sources.find(place.source) ||
           (place.isEstimates() && hasEstimates());
}

// Batches with what they are made of, before the recordings that lie in files.
DataGroup DataListing::recordingGroup() const
{
    using State = app::DataRecording::State;
    DataGroup group{tr("Recordings"), tr("length"), intervalRows()};
    for (const app::DataRecording& one : m_work.recordings.list()) {
        DataRow row;
        row.id = rowOf(recordingPlace(one.key));
        row.name = QString::fromStdString(one.entry.name);
        row.sign = one.state == State::Failed ? DataSign::Faulted : DataSign::File;
        QStringList details;
        if (one.simulated) details << tr("simulated");
        if (one.recording)
            if (const base::CsvMissing missing = app::missingOf(*one.recording); app::isAnyWritten(missing))
                details << tr("cells without a number: %1").arg(app::missingWords(missing));
        row.detail = details.join(QStringLiteral(" · "));
        row.gaps = one.recording ? one.gapCount() : -1;
        if (one.recording)
            for (const connect::RecordedTag& tag : one.recording->tags) row.tags << QString::fromStdString(tag.info.id);
        if (one.recording) row.figure = lengthText(double(one.recording->end - one.recording->begin) * 1e-6);
        if (one.state == State::Reading) row.detail = tr("reading, %1 %").arg(qRound(100 * one.done));
        if (one.state == State::Failed) {
            row.detail = tr("cannot be read");
            row.tone = Token::Alarm;
        }
        row.said =
            QStringList{row.name, row.figure, row.detail, row.gaps > 0 ? tr("gaps: %1").arg(row.gaps) : QString()}.join(
                QStringLiteral(", "));
        group.rows.append(row);
    }
    return group;
}

QList<DataRow> DataListing::intervalRows() const
{
    QList<DataRow> rows;
    if (!m_survey) return rows;
    for (const app::SurveyRow& one : app::rowsOf(*m_survey)) {
        const store::Interval* interval = m_survey->find(one.id);
        DataRow row;
        row.id = rowOf(intervalPlace(one.id));
        if (one.parent != 0) row.parent = rowOf(intervalPlace(one.parent));
        row.sign = interval->to == 0 && one.depth == 0 ? DataSign::Connected : DataSign::None;
        row.name = QString::fromStdString(interval->name);
        row.figure = lengthText(m_survey->lengthOf(*interval));
        row.gaps = m_survey->gapsIn(*interval);
        row.said = QStringList{row.name, kindText(interval->kind), row.figure,
                               row.gaps > 0 ? tr("gaps: %1").arg(row.gaps) : QString()}
                       .join(QStringLiteral(", "));
        rows.append(row);
    }
    return rows;
}

DataGroup DataListing::sourceGroup() const
{
    DataGroup group{tr("Sources"), tr("values/s"), {}};
    for (const connect::Source& source : m_work.sources.list()) {
        const app::SourceState* state = stateOf(source.id);
        DataRow row;
        row.id = rowOf(sourcePlace(source.id));
        row.name = QString::fromStdString(source.label);
        row.sign = DataSign::Stopped;
        row.gaps = m_survey ? m_survey->gapsOf(source.id) : -1;
        row.tags = tagsOf(source.id);
        QString words = tr("not recorded");
        if (state) {
            row.sign = shown::signOf(state->status.state);
            row.figure = shown::valueText(state->rate);
            if (!m_survey) row.gaps = state->gaps;
            row.tone = shown::toneOf(state->status.state);
            words = shown::stateText(state->status);
            if (state->status.protection == connect::Protection::Unsecured) words = tr("%1, unsecured").arg(words);
        }
        const app::FoundPlugin* plugin = m_work.plugins.find(source.connector);
        const QString connector = plugin ? app::label(plugin->label) : QString::fromStdString(source.connector);
        row.detail = QStringLiteral("%1 · %2").arg(connector, words);
        row.said = QStringList{row.name, row.detail, tr("%1 values/s").arg(row.figure),
                               row.gaps > 0 ? tr("gaps: %1").arg(row.gaps) : QString()}
                       .join(QStringLiteral(", "));
        group.rows.append(row);
    }
    if (hasEstimates()) group.rows.append(estimateRow());
    return group;
}

DataRow DataListing::estimateRow() const
{
    const app::SourceState* state = stateOf(app::estimatorSource);
    DataRow row;
    row.id = rowOf(sourcePlace(app::estimatorSource));
    row.name = tr("Twin");
    row.sign = state ? shown::signOf(state->status.state) : DataSign::Stopped;
    row.gaps = m_survey ? m_survey->gapsOf(app::estimatorSource) : -1;
    row.tags = tagsOf(app::estimatorSource);
    row.detail =
        state ? tr("estimators · %1", "state").arg(shown::stateText(state->status)) : tr("estimators · not recorded");
    if (state) row.figure = shown::valueText(state->rate);
    if (state) row.tone = shown::toneOf(state->status.state);
    row.said = QStringList{row.name, row.detail}.join(QStringLiteral(", "));
    return row;
}

DataGroup DataListing::sampleGroup(const app::SamplePicture* samples) const
{
    DataGroup group{tr("Laboratory"), tr("samples"), {}};
    const std::int64_t now = base::now().microseconds;
    int waiting = 0;
    std::size_t measured = 0;
    if (samples)
        for (const store::SampleEntry& entry : samples->samples) {
            waiting += wantsAttention(entry.state(now));
            measured += entry.belongs && entry.results > 0;
        }
    DataRow row;
    row.id = rowOf(tablePlace());
    row.name = tr("Samples");
    row.gaps = -1;
    if (samples && !samples->samples.empty()) row.figure = QLocale().toString(qint64(samples->samples.size()));
    if (waiting > 0) {
        row.detail = tr("%n to check", "", waiting);
        row.tone = Token::Warn;
    }
    QStringList said{row.name, row.figure, row.detail};
    said.removeAll(QString());
    row.said = said.join(QStringLiteral(", "));
    group.rows.append(row);
    if (measured == 0) return group;
    DataRow values;
    values.id = rowOf(sourcePlace(store::labSource));
    values.parent = row.id;
    values.name = tr("Values");
    values.gaps = -1;
    values.said = tr("Values of the samples");
    values.tags = tagsOf(store::labSource);
    group.rows.append(values);
    return group;
}

QStringList DataListing::tagsOf(const std::string& source) const
{
    QStringList names;
    if (!m_survey) return names;
    for (const store::HistoryTag& tag : m_survey->tags)
        if (tag.source == source) names << QString::fromStdString(tag.label.empty() ? tag.name : tag.label);
    return names;
}

bool DataListing::hasEstimates() const
{
    return stateOf(app::estimatorSource) || !tagsOf(app::estimatorSource).isEmpty();
}

const app::SourceState* DataListing::stateOf(const std::string& source) const
{
    if (!m_work.recorder.attached()) return nullptr;
    const std::vector<app::SourceState>& states = m_work.recorder.sources();
    const auto found = std::find_if(states.begin(), states.end(), [&](const auto& one) { return one.id == source; });
    return found != states.end() ? &*found : nullptr;
}

} // namespace titer::pages

#include "ui/pages/data/moc_data_listing.cpp"
