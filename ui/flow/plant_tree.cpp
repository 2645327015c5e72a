// Rows from the scene; selection goes both ways, guarded against echo.
#include "ui/flow/plant_tree.h"

#include "ui/flow/scene/flow_words.h"

#include <QAction>
#include <QHeaderView>
#include <QIconEngine>
#include <QKeyEvent>
#include <QPainter>
#include <QPixmap>
#include <QScopedValueRollback>

namespace titer::flow {

using look::paintSymbol;
using look::SymbolStyle;

namespace {

enum Role { UnitRole = Qt::UserRole, PortRole, ZoneRole };

// A symbol as an icon that follows the theme.
class SymbolEngine : public QIconEngine {
public:
    explicit SymbolEngine(QString symbol)
        : m_symbol(std::move(symbol))
    {
    }
    QIconEngine* clone() const override { return new SymbolEngine(m_symbol); }
    void paint(QPainter* painter, const QRect& rect, QIcon::Mode, QIcon::State) override
    {
        SymbolStyle style;
        style.penScale = 0.5;
        paintSymbol(painter, m_symbol, rect, style);
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect({}, size), mode, state);
        return pixmap;
    }

private:
    QString m_symbol;
};

} // namespace

PlantTree::PlantTree(FlowView& view, QWidget* parent)
    : QTreeWidget(parent)
    , m_view(view)
{
    setColumnCount(1);
    header()->hide();
    setFrameShape(NoFrame);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(EditKeyPressed);
    setUniformRowHeights(true);
    const int size = 5 * look::Theme::current().u();
    setIconSize({size, size});
    setAccessibleName(tr("Plant"));
    connect(&view.sheet(), &FlowScene::synced, this, &PlantTree::sync);
    connect(&view, &FlowView::selectionChanged, this, &PlantTree::showSelection);
    connect(this, &QTreeWidget::itemSelectionChanged, this, &PlantTree::takeSelection);
    connect(this, &QTreeWidget::itemActivated, this, &PlantTree::activate);
    connect(this, &QTreeWidget::itemChanged, this, &PlantTree::renamed);
    sync();
}

QList<PlantTree::Group> PlantTree::groups() const
{
    const FlowScene& sheet = m_view.sheet();
    QList<Group> found;
    QHash<QString, int> groupOf;
    for (const model::ZoneEntry& zone : sheet.document().flowsheet().zones) {
        for (const std::string& unit : zone.units)
            if (!groupOf.contains(QString::fromStdString(unit)))
                groupOf.insert(QString::fromStdString(unit), int(found.size()));
        found.append({QString::fromStdString(zone.label), {}});
    }
    // Units without a zone stand at the end, beneath the plant itself.
    found.append({QString(), {}});
    for (const QString& id : sheet.flowOrder()) {
        const UnitItem* item = sheet.unit(id);
        Row row{id, item->face().name, unitWords(*item), {}};
        if (item->face().shape)
            for (const PortShape& port : item->face().shape->ports) row.ports << portWords(sheet, id, port);
        found[groupOf.value(id, int(found.size()) - 1)].units.append(row);
    }
    return found;
}

void PlantTree::sync()
{
    QList<Group> now = groups();
    if (now == m_groups) return;
    m_groups = std::move(now);
    rebuild();
}

void PlantTree::rebuild()
{
    const QScopedValueRollback busy(m_busy, true);
    QSet<QString> open;
    for (auto it = m_rows.cbegin(); it != m_rows.cend(); ++it)
        if (it.value()->isExpanded()) open.insert(it.key());
    const QString current = currentItem() ? currentItem()->data(0, UnitRole).toString() : QString();
    clear();
    m_rows.clear();
    for (const Group& group : std::as_const(m_groups)) {
        QTreeWidgetItem* parent = invisibleRootItem();
        if (!group.zone.isEmpty()) {
            parent = new QTreeWidgetItem(this, {group.zone});
            parent->setData(0, ZoneRole, group.zone);
            parent->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable);
            parent->setExpanded(true);
        }
        for (const Row& row : group.units) addUnit(parent, row);
    }
    for (const QString& id : std::as_const(open))
        if (m_rows.contains(id)) m_rows[id]->setExpanded(true);
    showSelection();
    if (m_rows.contains(current)) setCurrentItem(m_rows[current], 0, QItemSelectionModel::NoUpdate);
}

void PlantTree::addUnit(QTreeWidgetItem* parent, const Row& row)
{
    auto* item = new QTreeWidgetItem(parent, {row.name});
    const UnitItem* unit = m_view.sheet().unit(row.id);
    item->setData(0, UnitRole, row.id);
    item->setData(0, Qt::AccessibleTextRole, row.words);
    item->setToolTip(0, row.words);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable);
    if (const UnitShape* shape = unit->face().shape) {
        item->setIcon(0, QIcon(new SymbolEngine(shape->symbol)));
        for (qsizetype i = 0; i < row.ports.size() && i < shape->ports.size(); ++i) {
            auto* port = new QTreeWidgetItem(item, {row.ports[i]});
            port->setData(0, UnitRole, row.id);
            port->setData(0, PortRole, shape->ports[i].key);
            port->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        }
    }
    m_rows.insert(row.id, item);
}

void PlantTree::showSelection()
{
    const QScopedValueRollback busy(m_busy, true);
    const QStringList chosen = m_view.selection();
    for (auto it = m_rows.cbegin(); it != m_rows.cend(); ++it) it.value()->setSelected(chosen.contains(it.key()));
    if (chosen.size() == 1 && m_rows.contains(chosen.first()) && !hasFocus()) {
        setCurrentItem(m_rows[chosen.first()], 0, QItemSelectionModel::NoUpdate);
        scrollToItem(m_rows[chosen.first()]);
    }
}

void PlantTree::takeSelection()
{
    if (m_busy) return;
    const QScopedValueRollback busy(m_busy, true);
    QStringList units;
    for (const QTreeWidgetItem* item : selectedItems()) {
        if (const QString unit = item->data(0, UnitRole).toString(); !unit.isEmpty()) units << unit;
        // A zone stands for all its units.
        for (int i = 0; item->data(0, ZoneRole).isValid() && i < item->childCount(); ++i)
            units << item->child(i)->data(0, UnitRole).toString();
    }
    if (units.size() == 1)
        m_view.reveal(units.first());
    else
        m_view.select(units);
}

void PlantTree::activate(QTreeWidgetItem* item)
{
    const QString unit = item->data(0, UnitRole).toString(), port = item->data(0, PortRole).toString();
    if (unit.isEmpty()) return;
    if (port.isEmpty()) {
        emit m_view.unitActivated(unit);
        return;
    }
    for (const model::StreamEntry& stream : m_view.sheet().document().flowsheet().streams)
        for (const auto& [own, other] : {std::pair{&stream.from, &stream.to}, std::pair{&stream.to, &stream.from}})
            if (own->unit == unit.toStdString() && own->port == port.toStdString()) {
                const QString id = QString::fromStdString(other->unit);
                if (m_rows.contains(id)) setCurrentItem(m_rows[id]);
                return;
            }
}

void PlantTree::renamed(QTreeWidgetItem* item)
{
    if (m_busy) return;
    const QString unit = item->data(0, UnitRole).toString(), zone = item->data(0, ZoneRole).toString();
    // The document answers with new rows; until then the editor still holds this one.
    QMetaObject::invokeMethod(
        this,
        [this, unit, zone, name = item->text(0)] {
            if (!unit.isEmpty()) m_view.edits().rename(unit, name);
            if (!zone.isEmpty()) m_view.edits().renameZone(zone, name);
        },
        Qt::QueuedConnection);
}

void PlantTree::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Delete) {
        m_view.action(QStringLiteral("edit.delete"))->trigger();
        return;
    }
    if (event->key() == Qt::Key_F2 && m_view.isReadOnly()) return;
    QTreeWidget::keyPressEvent(event);
}

void PlantTree::changeEvent(QEvent* event)
{
    QTreeWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Plant"));
        m_groups.clear();
        sync();
    }
}

} // namespace titer::flow

#include "ui/flow/moc_plant_tree.cpp"
