// Sheets of the page: how exactly the channels of a unit are measured, proposed from the recording or chosen tag by tag, advice, loops at
// devices.
#include "app/form/tag_names.h"
#include "ui/pages/twin/live_advice_sheet.h"
#include "ui/pages/twin/loops_sheet.h"
#include "ui/pages/twin/noise_sheet.h"
#include "ui/pages/twin/twin_page.h"
#include "ui/pages/twin/twin_state.h"
#include "ui/widgets/plain_table.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QTableWidget>

#include <algorithm>

namespace titer::pages {

void TwinPage::setNoise(app::NoiseWork& noise)
{
    m_noiseWork = &noise;
    m_noiseSheet = new NoiseSheet(noise, this);
    connect(m_noise, &QPushButton::clicked, this, [this] {
        const std::string unit = chosenUnit();
        m_noiseSheet->open(unit, app::unitName(m_document.flowsheet(), unit));
    });
    widgets::connectRowMenu(m_channels, Noise, [this](int channel) { return noiseMenu(channel); });
    refreshNoise();
}

void TwinPage::setAdvice(app::LiveAdvice& advice, std::function<bool()> ensureProject)
{
    m_adviceSheet = new LiveAdviceSheet(advice, std::move(ensureProject), this);
    m_advise->setToolTip(tr("What could be done from now on, made anew with each new sample"));
    connect(m_advise, &QPushButton::clicked, this, [this] { m_adviceSheet->open(m_live->plant().get()); });
    connect(m_adviceSheet, &LiveAdviceSheet::failed, this, &TwinPage::failed);
}

void TwinPage::setLoops(app::LoopSession& loops, const app::LoopTrail& trail)
{
    m_loops = &loops;
    m_loopsSheet = new LoopsSheet(loops, trail, this);
    connect(m_loopButton, &QPushButton::clicked, this, &TwinPage::openLoops);
    connect(m_loopsSheet, &LoopsSheet::failed, this, &TwinPage::failed);
    connect(&loops, &app::LoopSession::changed, this, &TwinPage::refreshLoops);
    refreshLoops();
}

void TwinPage::openLoops()
{
    if (m_loopsSheet) m_loopsSheet->open();
}

// Where a recorder runs some, or the plant has what one could run: a controller whose set-point has a guard.
void TwinPage::refreshLoops()
{
    const model::Flowsheet& plant = m_document.flowsheet();
    const bool mayRun = std::ranges::any_of(plant.controllers, [&](const model::ControllerEntry& controller) {
        return std::ranges::find(plant.guards, controller.writes, &model::GuardEntry::writes) != plant.guards.end();
    });
    m_loopButton->setVisible(m_loops && (mayRun || !m_loops->rows().empty()));
}

void TwinPage::refreshNoise()
{
    const QString whyNot = m_noiseWork ? m_noiseWork->whyNot(chosenUnit()) : QString();
    m_noise->setVisible(m_noiseWork && isActive(m_live));
    m_noise->setEnabled(whyNot.isEmpty());
    m_noise->setToolTip(whyNot.isEmpty() ? tr("Propose the noise of the channels of this unit from the recording")
                                         : whyNot);
}

std::string TwinPage::channelTag(int channel) const
{
    const app::EstimatorState* estimator = estimatorOf(m_live, chosenUnit());
    if (!estimator || channel < 0 || channel >= int(estimator->channels.size())) return {};
    const std::size_t tag = estimator->channels[std::size_t(channel)].tag;
    return tag < m_live->tags().size() ? m_live->tags()[tag].tag.id : std::string();
}

QString TwinPage::noiseWords(int channel) const
{
    const app::EstimatorState* estimator = estimatorOf(m_live, chosenUnit());
    return m_noiseWork && estimator ? m_noiseWork->channelNoise().words(estimator->id, channelTag(channel)) : QString();
}

QMenu* TwinPage::noiseMenu(int channel)
{
    const app::EstimatorState* estimator = estimatorOf(m_live, chosenUnit());
    const std::string tag = channelTag(channel);
    if (!m_noiseWork || tag.empty()) return nullptr;
    auto* menu = new QMenu(this);
    menu->setToolTipsVisible(true);
    menu->addSection(tr("How exactly %1 is measured", "a tag").arg(m_channels->item(channel, Tag)->text()));
    const std::string id = estimator->id;
    for (const app::ChannelNoise::Choice& choice : m_noiseWork->channelNoise().choices(id, tag)) {
        QAction* action = menu->addAction(choice.name);
        action->setToolTip(choice.help);
        action->setCheckable(true);
        action->setChecked(choice.isChosen);
        connect(action, &QAction::triggered, this, [this, id, tag, noise = choice.tag] {
            m_noiseWork->channelNoise().choose(id, tag, noise);
            refresh();
        });
    }
    if (const QString whyNone = m_noiseWork->channelNoise().whyNone(id, tag); !whyNone.isEmpty()) {
        QAction* none = menu->addAction(tr("Of each sample, by a tag"));
        none->setEnabled(false);
        none->setToolTip(whyNone);
    }
    return menu;
}

} // namespace titer::pages
