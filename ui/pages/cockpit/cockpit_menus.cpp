// The menus of the Cockpit: whose values it shows, boards to add, and what can be done with a board.
#include "app/boards/board_templates.h"
#include "app/common/sentence.h"
#include "ui/pages/cockpit/cockpit_page.h"
#include "ui/widgets/dialogs.h"

#include <QMenu>
#include <QPushButton>

namespace titer::pages {

void CockpitPage::setOrigins(const QStringList& names, int chosen, const QString& shown)
{
    m_origins = names;
    m_originChosen = chosen;
    m_origin->setText(shown);
    m_origin->setAccessibleName(tr("Values of: %1").arg(shown));
    m_origin->setVisible(!names.isEmpty());
}

void CockpitPage::originMenu()
{
    QMenu menu(this);
    for (int i = 0; i < m_origins.size(); ++i) {
        QAction* action = menu.addAction(m_origins[i]);
        action->setCheckable(true);
        action->setChecked(i == m_originChosen);
        connect(action, &QAction::triggered, this, [this, i] { emit originChosen(i); });
    }
    menu.exec(m_origin->mapToGlobal(QPoint(0, m_origin->height())));
}

void CockpitPage::plusMenu(const QPoint& corner)
{
    QMenu menu(this);
    menu.setToolTipsVisible(true);
    for (const app::BoardTemplate& one : app::boardTemplates()) {
        QAction* action = menu.addAction(app::label(one.label));
        action->setToolTip(app::label(one.help));
        connect(action, &QAction::triggered, this, [this, id = std::string(one.id)] { addBoard(id); });
    }
    menu.addSeparator();
    connect(menu.addAction(tr("Empty board")), &QAction::triggered, this, [this] { addBoard({}); });
    menu.exec(corner);
}

void CockpitPage::boardMenu(const QPoint& corner)
{
    QMenu menu(this);
    connect(menu.addAction(tr("Rename board…")), &QAction::triggered, this, &CockpitPage::renameBoard);
    connect(menu.addAction(tr("Calculated tags…")), &QAction::triggered, this, &CockpitPage::formulasAsked);
    menu.addSeparator();
    const std::pair<QString, tiles::ExportFormat> formats[] = {{tr("Save board as PNG…"), tiles::ExportFormat::Png},
                                                               {tr("Save board as SVG…"), tiles::ExportFormat::Svg},
                                                               {tr("Save values as CSV…"), tiles::ExportFormat::Csv}};
    for (const auto& [words, format] : formats)
        connect(menu.addAction(words), &QAction::triggered, this, [this, format = format] { save({}, format); });
    menu.addSeparator();
    menu.addActions(m_outerActs);
    connect(menu.addAction(tr("Set up alarms…")), &QAction::triggered, this, [this] { emit alarmAsked({}); });
    menu.addSeparator();
    QAction* remove = menu.addAction(tr("Remove board"));
    remove->setEnabled(!m_view->board().locked);
    connect(remove, &QAction::triggered, this, &CockpitPage::removeBoard);
    menu.exec(corner);
}

void CockpitPage::renameBoard()
{
    app::Board board = m_view->board();
    const QString name = widgets::askText(this, tr("Rename board"), tr("Name"), QString::fromStdString(board.name));
    if (name.trimmed().isEmpty()) return;
    board.name = name.trimmed().toStdString();
    change(board, tr("Rename board"));
}

// Undo brings it back.
void CockpitPage::removeBoard()
{
    m_work.boards.remove(boardId(), tr("Remove board"));
}

} // namespace titer::pages
