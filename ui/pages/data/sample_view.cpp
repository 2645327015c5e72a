// Samples of the laboratory.
#include "ui/pages/data/sample_view.h"

#include "core/base/time.h"
#include "ui/pages/data/sample_inspector.h"
#include "ui/pages/data/sample_panel.h"

namespace titer::pages {

namespace {

constexpr std::int64_t lateEvery = 60'000'000; // [µs]

} // namespace

SampleView::SampleView(const app::Document& document, app::SampleAccess& access,
                       const std::function<bool()>& ensureProject, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_access(access)
    , m_panel(new SamplePanel(access, ensureProject))
    , m_inspector(new SampleInspector(access))
{
    connect(&document, &app::Document::projectChanged, this, [this] { m_samples.reset(); });
    connect(m_inspector, &SampleInspector::refused, m_panel, &SamplePanel::report);
    connect(&access, &app::SampleAccess::looked, this, &SampleView::take);
    connect(m_panel, &SamplePanel::chosen, this, [this](std::int64_t id) {
        if (m_samples) m_inspector->show(*m_samples, id, m_document.plant().get(), base::now().microseconds);
    });
}

void SampleView::take(const std::shared_ptr<const app::SamplePicture>& samples)
{
    // What stands lets a person read on; with the time alone it becomes late.
    const bool grew = !m_samples || *m_samples != *samples;
    if (!grew && base::now().microseconds - m_time < lateEvery) return;
    m_samples = samples;
    emit changed();
}

void SampleView::show(const app::StoreSurvey* survey)
{
    if (!m_samples) {
        m_samples = std::make_shared<app::SamplePicture>();
        m_access.look();
    }
    QList<SamplePanel::Batch> batches;
    if (survey)
        for (const store::Interval& interval : survey->intervals)
            if (interval.kind == store::Interval::Kind::Batch)
                batches.append({QString::fromStdString(interval.name), interval.from});
    const std::int64_t now = m_time = base::now().microseconds;
    const auto plant = m_document.plant();
    m_panel->show(m_samples, batches, plant, now);
    m_inspector->show(*m_samples, m_panel->chosenId(), plant.get(), now);
}

} // namespace titer::pages

#include "ui/pages/data/moc_sample_view.cpp"
