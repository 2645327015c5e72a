// Columns of a table and their roles.
#include "ui/pages/analyse/column_roles.h"

#include "ui/analyse/analyse_picture.h"
#include "ui/look/ink.h"
#include "ui/look/theme.h"
#include "ui/widgets/act_button.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace titer::pages {

using app::ModelRole;
using look::Theme;
using look::Token;
using widgets::actButton;

namespace {

QString roleWords(ModelRole role)
{
    switch (role) {
    case ModelRole::X:
        return QStringLiteral("X");
    case ModelRole::Y:
        return QStringLiteral("Y");
    case ModelRole::Batch:
        return ColumnRoles::tr("Batch");
    case ModelRole::Time:
        return ColumnRoles::tr("Time");
    case ModelRole::LeftOut:
        return ColumnRoles::tr("Left out");
    }
    return {};
}

} // namespace

ColumnRoles::ColumnRoles(app::AnalyseSession& session)
    : m_session(session)
    , m_columns(new QTreeWidget)
{
    const int u = Theme::current().u();
    m_columns->setHeaderLabels({tr("Column"), tr("Role")});
    m_columns->setRootIsDecorated(false);
    m_columns->setUniformRowHeights(true);
    m_columns->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_columns->setAccessibleName(tr("Columns and their roles"));
    m_columns->header()->setStretchLastSection(false);
    m_columns->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_columns->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_columns->setMinimumHeight(30 * u);
    m_columns->installEventFilter(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(2 * u);
    column->addWidget(m_columns, 1);
    connect(m_columns, &QTreeWidget::itemDoubleClicked, this, &ColumnRoles::nextRole);
    auto* row = new QHBoxLayout;
    row->setSpacing(u);
    const struct {
        ModelRole role;
        QString tip;
    } roles[] = {{ModelRole::X, tr("The selected columns describe a row (key X)")},
                 {ModelRole::Y, tr("The selected columns are predicted (key Y)")},
                 {ModelRole::Batch, tr("The selected column names batches, which cross-validation can leave out as a "
                                       "whole (key B)")},
                 {ModelRole::Time, tr("The selected column is the time of each sample of its batch (key T)")},
                 {ModelRole::LeftOut, tr("The selected columns are left out (key O)")}};
    for (const auto& one : roles) {
        QPushButton* button = actButton("", roleWords(one.role), one.tip);
        connect(button, &QPushButton::clicked, this, [this, role = one.role] { setRole(role); });
        row->addWidget(button);
        m_roles.append(button);
    }
    row->addStretch(1);
    column->addLayout(row);
    refresh();
}

void ColumnRoles::refresh()
{
    const app::TableValue table = m_session.table();
    const std::size_t count = table ? table->sheet.columns.size() : 0;
    while (m_columns->topLevelItemCount() > int(count)) delete m_columns->takeTopLevelItem(int(count));
    for (std::size_t j = 0; j < count; ++j) {
        const studies::Column& column = table->sheet.columns[j];
        if (m_columns->topLevelItemCount() <= int(j)) m_columns->addTopLevelItem(new QTreeWidgetItem);
        QTreeWidgetItem* item = m_columns->topLevelItem(int(j));
        const auto role = m_session.setup().roles.find(column.name);
        const ModelRole known = role == m_session.setup().roles.end() ? ModelRole::LeftOut : role->second;
        const QString words = analyse::columnWords(column.name, column.unit);
        item->setText(0, words);
        item->setToolTip(0, column.text ? tr("%1: text", "a column").arg(words) : words);
        item->setText(1, roleWords(known));
        for (const int part : {0, 1})
            look::setInk(item, part, known == ModelRole::LeftOut ? std::optional(Token::Muted) : std::nullopt);
    }
    m_columns->setEnabled(count > 0);
    for (QPushButton* button : std::as_const(m_roles)) button->setEnabled(count > 0);
}

void ColumnRoles::setRole(ModelRole role)
{
    const app::TableValue table = m_session.table();
    if (!table) return;
    std::vector<std::string> columns;
    QList<QTreeWidgetItem*> items = m_columns->selectedItems();
    if (items.isEmpty() && m_columns->currentItem()) items.append(m_columns->currentItem());
    for (QTreeWidgetItem* item : std::as_const(items))
        columns.push_back(table->sheet.columns[std::size_t(m_columns->indexOfTopLevelItem(item))].name);
    if (!columns.empty()) m_session.setRole(columns, role);
}

void ColumnRoles::nextRole()
{
    const app::TableValue table = m_session.table();
    const QTreeWidgetItem* item = m_columns->currentItem();
    if (!table || !item) return;
    const std::string& name = table->sheet.columns[std::size_t(m_columns->currentIndex().row())].name;
    const auto role = m_session.setup().roles.find(name);
    const int now = role == m_session.setup().roles.end() ? int(ModelRole::LeftOut) : int(role->second);
    m_session.setRole({name}, ModelRole((now + 1) % (int(ModelRole::LeftOut) + 1)));
}

bool ColumnRoles::eventFilter(QObject* watched, QEvent* event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (watched != m_columns || !isKey) return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->modifiers() != Qt::NoModifier) return QWidget::eventFilter(watched, event);
    std::optional<ModelRole> role;
    switch (key->key()) {
    case Qt::Key_X:
        role = ModelRole::X;
        break;
    case Qt::Key_Y:
        role = ModelRole::Y;
        break;
    case Qt::Key_B:
        role = ModelRole::Batch;
        break;
    case Qt::Key_T:
        role = ModelRole::Time;
        break;
    case Qt::Key_O:
        role = ModelRole::LeftOut;
        break;
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        break;
    default:
        return QWidget::eventFilter(watched, event);
    }
    event->accept();
    if (event->type() == QEvent::ShortcutOverride) return true;
    role ? setRole(*role) : nextRole();
    return true;
}

} // namespace titer::pages

#include "ui/pages/analyse/moc_column_roles.cpp"
