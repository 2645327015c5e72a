// The checkable list of quantities.
#include "ui/shown/run_chooser.h"

#include "ui/look/ink.h"
#include "ui/look/room.h"
#include "ui/look/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace titer::shown {

using look::Theme;

namespace {

constexpr int tagRole = Qt::UserRole;

} // namespace

VariableChooser::VariableChooser(const RunModel& model, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_model(model)
    , m_search(new QLineEdit)
    , m_list(new QTreeWidget)
{
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Choose variables"));
    const int u = Theme::current().u();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(3 * u, 3 * u, 3 * u, 3 * u);
    column->setSpacing(2 * u);
    m_search->setPlaceholderText(tr("Search variables"));
    m_search->setAccessibleName(tr("Search variables"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_list->setHeaderHidden(true);
    m_list->setColumnCount(2);
    m_list->setAccessibleName(tr("Variables"));
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    connect(m_search, &QLineEdit::textChanged, this, &VariableChooser::filter);
    connect(m_list, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem* item) {
        if (const QString tag = item->data(0, tagRole).toString(); !tag.isEmpty())
            emit toggled(tag, item->checkState(0) == Qt::Checked);
    });
}

void VariableChooser::open(const QStringList& shown, QWidget* below)
{
    fill(shown);
    m_search->clear();
    const int u = Theme::current().u();
    const QSize size(96 * u, 110 * u);
    const QPoint corner = below->mapToGlobal(QPoint(below->width() - size.width(), below->height() + u));
    setGeometry(look::onScreen(below, {corner, size}));
    show();
    m_search->setFocus();
}

void VariableChooser::fill(const QStringList& shown)
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    if (!m_model.plant()) return;
    QHash<int, QTreeWidgetItem*> units;
    for (const Variable& v : m_model.variables()) {
        QTreeWidgetItem*& parent = units[v.plantUnit];
        if (!parent) {
            parent = new QTreeWidgetItem(m_list, {v.unitName});
            parent->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
            parent->setFirstColumnSpanned(true);
            QFont bold = m_list->font();
            bold.setBold(true);
            parent->setFont(0, bold);
            parent->setExpanded(v.plantUnit == m_model.unit());
        }
        auto* row = new QTreeWidgetItem(parent, {v.name, unitText(v.displayUnit)});
        row->setData(0, tagRole, v.tag);
        row->setToolTip(0, v.tag);
        look::setInk(row, 1, look::Token::Muted);
        row->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        row->setCheckState(0, shown.contains(v.tag) ? Qt::Checked : Qt::Unchecked);
    }
    if (QTreeWidgetItem* own = units.value(m_model.unit())) m_list->scrollToItem(own, QAbstractItemView::PositionAtTop);
}

// Every word must stand in the name, the tag or the unit's name.
void VariableChooser::filter(const QString& words)
{
    const QStringList parts = words.split(u' ', Qt::SkipEmptyParts);
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem* unit = m_list->topLevelItem(i);
        bool any = false;
        for (int k = 0; k < unit->childCount(); ++k) {
            QTreeWidgetItem* row = unit->child(k);
            const QString text = unit->text(0) + u' ' + row->text(0) + u' ' + row->data(0, tagRole).toString();
            const bool fits = std::all_of(parts.begin(), parts.end(), [&](const QString& part) {
                return text.contains(part, Qt::CaseInsensitive);
            });
            row->setHidden(!fits);
            any = any || fits;
        }
        unit->setHidden(!any);
        if (!parts.isEmpty()) unit->setExpanded(any);
    }
}

bool VariableChooser::eventFilter(QObject* watched, QEvent* event)
{
    // From the search, down leads into the list.
    if (watched == m_search && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Down) {
        m_list->setFocus();
        for (QTreeWidgetItem* item = m_list->topLevelItem(0); item; item = m_list->itemBelow(item))
            if (!item->data(0, tagRole).isNull() && !item->isHidden()) {
                m_list->setCurrentItem(item);
                break;
            }
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace titer::shown

#include "ui/shown/moc_run_chooser.cpp"
