// Runs of chromatography systems on the Data page: as chromatograms, or over time as any other recording.
#include "ui/look/icons.h"
#include "ui/pages/data/chromatograms/chromatogram_panel.h"
#include "ui/pages/data/data_page.h"
#include "ui/pages/data/trends/data_trends.h"
#include "ui/widgets/chip.h"

#include <QToolButton>

namespace titer::pages {

void DataPage::connectRuns()
{
    for (int i = 0; i < 2; ++i) {
        auto* ways = new widgets::Segments({{{}, tr("Chromatogram")}, {{}, tr("Over time")}});
        ways->setAccessibleName(tr("How the run is shown"));
        connect(ways, &widgets::Segments::currentChanged, this, [this](int way) { showAsRun(way == 0); });
        m_ways.append(ways);
    }
    m_chromatogram->addTool(m_ways.constFirst());
    m_trends->addTool(m_ways.constLast());
    m_runDetails->setIcon(look::icon(QStringLiteral("i-panel")));
    m_runDetails->setAutoRaise(true);
    m_runDetails->setFocusPolicy(Qt::StrongFocus);
    m_runDetails->setToolTip(m_details->toolTip());
    m_runDetails->setAccessibleName(m_details->toolTip());
    m_chromatogram->addTool(m_runDetails);
    connect(m_runDetails, &QToolButton::clicked, m_details, &QToolButton::toggle);
}

bool DataPage::showsRun() const
{
    const app::DataRecording* one = m_recordings.find(m_key);
    return m_asRun && !m_table && one && app::Chromatograms::isRun(*one);
}

void DataPage::showAsRun(bool asRun)
{
    m_asRun = asRun;
    refreshContent();
}

void DataPage::showRun()
{
    const app::DataRecording* one = m_recordings.find(m_key);
    for (widgets::Segments* ways : m_ways) {
        ways->setCurrent(m_asRun ? 0 : 1);
        ways->setVisible(one && app::Chromatograms::isRun(*one));
    }
    if (showsRun()) m_chromatogram->show(m_key);
}

} // namespace titer::pages
