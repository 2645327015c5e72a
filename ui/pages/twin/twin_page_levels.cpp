// How far the twin of each unit goes, and a person who changes that, with the reason.
#include "app/common/sentence.h"
#include "app/form/tag_names.h"
#include "ui/pages/twin/twin_page.h"
#include "ui/pages/twin/twin_state.h"
#include "ui/widgets/dialogs.h"

#include <QAction>
#include <QMenu>
#include <QTableWidget>

#include <algorithm>
#include <utility>

namespace titer::pages {

using app::UnitLevel;

void TwinPage::setLevels(app::LevelSetup& levels, std::function<bool()> ensureProject)
{
    m_levels = &levels;
    m_ensureProject = std::move(ensureProject);
    connect(m_levels, &app::LevelSetup::changed, this, [this] {
        if (isVisible()) refresh();
    });
}

QString TwinPage::levelName(UnitLevel level)
{
    return level == UnitLevel::Model    ? tr("Model", "level of a twin")
           : level == UnitLevel::Shadow ? tr("Shadow", "level of a twin")
                                        : tr("Advisory", "level of a twin");
}

QString TwinPage::levelHelp(UnitLevel level)
{
    return level == UnitLevel::Model ? tr("No measurement is overlaid on the model of this unit.")
           : level == UnitLevel::Shadow
               ? tr("Measurements are overlaid on the model of this unit, and correct it where an estimator is set up. "
                    "They are used for nothing else.")
               : tr("Forecasts start from the estimate of this unit. Nothing is sent to equipment.");
}

UnitLevel TwinPage::levelInEffect(int unit) const
{
    const std::string& id = m_live->plant()->units[std::size_t(unit)].id;
    const bool compared = std::ranges::any_of(
        m_live->tags(), [&](const twin::MappedTag& tag) { return tag.link && tag.link->target.unit == unit; });
    const UnitLevel reached = estimatorOf(m_live, id) ? UnitLevel::Advisory
                              : compared              ? UnitLevel::Shadow
                                                      : UnitLevel::Model;
    return m_levels ? std::min(reached, m_levels->of(id)) : reached;
}

QMenu* TwinPage::levelMenu(const std::string& unit)
{
    auto* menu = new QMenu(this);
    menu->setToolTipsVisible(true);
    menu->addSection(
        tr("How far the twin of %1 may go", "a unit operation").arg(app::unitName(m_document.flowsheet(), unit)));
    for (const UnitLevel level : {UnitLevel::Model, UnitLevel::Shadow, UnitLevel::Advisory}) {
        QAction* action = menu->addAction(levelName(level));
        action->setToolTip(levelHelp(level));
        action->setCheckable(true);
        action->setChecked(m_levels && m_levels->of(unit) == level);
        connect(action, &QAction::triggered, this, [this, unit, level] { changeLevel(unit, level); });
    }
    QAction* closed = menu->addAction(tr("Closed loop", "level of a twin"));
    closed->setEnabled(false);
    closed->setToolTip(tr("Titer sends nothing to equipment automatically."));
    return menu;
}

QMenu* TwinPage::levelMenuOf(int row)
{
    const QTableWidgetItem* item = m_units->item(row, UnitName);
    return item && m_levels ? levelMenu(item->data(Qt::UserRole).toString().toStdString()) : nullptr;
}

void TwinPage::changeLevel(const std::string& unit, UnitLevel level)
{
    if (level == m_levels->of(unit) || !m_ensureProject()) return;
    const QString reason =
        widgets::askText(this, tr("Level of %1", "a unit operation").arg(app::unitName(m_document.flowsheet(), unit)),
                         tr("Reason, for the audit trail"))
            .trimmed();
    if (reason.isEmpty()) return;
    if (const base::Done done = m_levels->set(unit, level, reason.toStdString()); !done)
        emit failed(app::sentence(done.error().what));
}

} // namespace titer::pages
