// Runs of chromatography systems.
#include "ui/pages/data/chromatogram_runs.h"

#include "ui/pages/data/chromatograms/chromatogram_panel.h"
#include "ui/pages/data/trends/data_trends.h"
#include "ui/widgets/chip.h"

namespace titer::pages {

ChromatogramRuns::ChromatogramRuns(app::Document& document, app::Chromatograms& chromatograms,
                                   const app::DataRecordings& recordings, QObject* parent)
    : QObject(parent)
    , m_recordings(recordings)
    , m_panel(new ChromatogramPanel(document, chromatograms))
{
}

void ChromatogramRuns::addWays(DataTrends& trends)
{
    for (int i = 0; i < 2; ++i) {
        auto* ways = new widgets::Segments({{{}, tr("Chromatogram")}, {{}, tr("Over time")}});
        ways->setAccessibleName(tr("How the run is shown"));
        connect(ways, &widgets::Segments::currentChanged, this, [this](int way) { showAsRun(way == 0); });
        m_ways.append(ways);
    }
    m_panel->addTool(m_ways.constFirst());
    trends.addTool(m_ways.constLast());
}

bool ChromatogramRuns::isRun(int key) const
{
    const app::DataRecording* one = m_recordings.find(key);
    return one && app::Chromatograms::isRun(*one);
}

bool ChromatogramRuns::shows(int key) const
{
    return m_asRun && isRun(key);
}

void ChromatogramRuns::showAsRun(bool asRun)
{
    m_asRun = asRun;
    emit changed();
}

void ChromatogramRuns::show(int key)
{
    for (widgets::Segments* ways : m_ways) {
        ways->setCurrent(m_asRun ? 0 : 1);
        ways->setVisible(isRun(key));
    }
    if (shows(key)) m_panel->show(key);
}

} // namespace titer::pages

#include "ui/pages/data/moc_chromatogram_runs.cpp"
