// Samples of the laboratory on the Data page: their table, and their values over time.
#include "core/base/time.h"
#include "ui/look/icons.h"
#include "ui/pages/data/data_list.h"
#include "ui/pages/data/data_page.h"
#include "ui/pages/data/sample_inspector.h"
#include "ui/pages/data/sample_panel.h"
#include "ui/pages/data/sample_words.h"

#include <QLocale>
#include <QStackedWidget>
#include <QToolButton>

namespace titer::pages {

using shown::DataSign;

namespace {

constexpr std::int64_t lateEvery = 60'000'000; // [µs]
const QString tableId = QStringLiteral("samples:");

} // namespace

void DataPage::connectSamples()
{
    m_sampleDetails = new QToolButton;
    m_sampleDetails->setIcon(look::icon(QStringLiteral("i-panel")));
    m_sampleDetails->setFocusPolicy(Qt::StrongFocus);
    m_sampleDetails->setToolTip(m_details->toolTip());
    m_sampleDetails->setAccessibleName(m_details->toolTip());
    m_samplePanel->addTool(m_sampleDetails);
    connect(m_sampleDetails, &QToolButton::clicked, m_details, &QToolButton::toggle);
    connect(&m_work.document, &app::Document::projectChanged, this, [this] { m_pictureOfSamples.reset(); });
    connect(&m_work.samples, &app::SampleAccess::looked, this,
            [this](const std::shared_ptr<const app::SamplePicture>& picture) {
                // What stands lets a person read on; with the time alone it becomes late.
                const bool grew = !m_pictureOfSamples || *m_pictureOfSamples != *picture;
                if (!grew && base::now().microseconds - m_sampleTime < lateEvery) return;
                m_pictureOfSamples = picture;
                refreshList();
                if (m_table) showTable();
            });
    connect(&m_work.samples, &app::SampleAccess::changed, this, [this] {
        if (showsLaboratory()) m_work.history.look(m_sourceId);
    });
    connect(m_samplePanel, &SamplePanel::chosen, this, [this](std::int64_t id) {
        if (m_pictureOfSamples)
            m_sample->show(*m_pictureOfSamples, id, m_work.document.plant().get(), base::now().microseconds);
    });
}

bool DataPage::showsLaboratory() const
{
    return m_sourceId == store::labSource;
}

DataGroup DataPage::sampleGroup() const
{
    DataGroup group{tr("Laboratory"), tr("samples"), {}};
    const std::int64_t now = base::now().microseconds;
    int waiting = 0;
    std::size_t measured = 0;
    if (m_pictureOfSamples)
        for (const store::SampleEntry& entry : m_pictureOfSamples->samples) {
            waiting += wantsAttention(entry.state(now));
            measured += entry.belongs && entry.results > 0;
        }
    DataRow row;
    row.id = tableId;
    row.name = tr("Samples");
    row.gaps = -1;
    if (m_pictureOfSamples && !m_pictureOfSamples->samples.empty())
        row.figure = QLocale().toString(qint64(m_pictureOfSamples->samples.size()));
    if (waiting > 0) {
        row.detail = tr("%n to check", "", waiting);
        row.tone = look::Token::Warn;
    }
    QStringList said{row.name, row.figure, row.detail};
    said.removeAll(QString());
    row.said = said.join(QStringLiteral(", "));
    group.rows.append(row);
    if (measured == 0) return group;
    DataRow values;
    values.id = QStringLiteral("source:") + QLatin1String(store::labSource);
    values.parent = tableId;
    values.name = tr("Values");
    values.gaps = -1;
    values.said = tr("Values of the samples");
    values.tags = tagsOf(store::labSource);
    group.rows.append(values);
    return group;
}

void DataPage::showSamples()
{
    m_list->select(tableId);
    choose(tableId);
}

void DataPage::showTable()
{
    m_key = 0;
    m_sourceId.clear();
    m_interval = 0;
    m_known.reset();
    m_shown = false;
    m_content->setCurrentIndex(2);
    m_inspectors->setCurrentIndex(3);
    m_side->setVisible(!m_narrow || m_details->isChecked());
    if (!m_pictureOfSamples) {
        m_pictureOfSamples = std::make_shared<app::SamplePicture>();
        m_work.samples.look();
    }
    QList<SamplePanel::Batch> batches;
    if (m_survey)
        for (const store::Interval& interval : m_survey->intervals)
            if (interval.kind == store::Interval::Kind::Batch)
                batches.append({QString::fromStdString(interval.name), interval.from});
    const std::int64_t now = m_sampleTime = base::now().microseconds;
    const auto plant = m_work.document.plant();
    m_samplePanel->show(m_pictureOfSamples, batches, plant, now);
    m_sample->show(*m_pictureOfSamples, m_samplePanel->chosenId(), plant.get(), now);
}

} // namespace titer::pages
