// What can be done on the canvas, as actions for menus, and the fields and lists that it opens.
#include "ui/flow/flow_view.h"

#include "app/sentence.h"
#include "ui/flow/flow_keys.h"
#include "ui/flow/flow_mouse.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenu>

#include <algorithm>

namespace titer::flow {

void FlowView::makeActs()
{
    const auto make = [this](Act which, const QString& text, const QKeySequence& key) {
        auto* action = new QAction(text, this);
        // The canvas reads the keys itself; here they are written beside the words.
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, [this, which] { perform(which); });
        m_acts.insert(int(which), action);
    };
    make(Act::Add, tr("Add unit…"), Qt::Key_Insert);
    make(Act::Rename, tr("Rename"), Qt::Key_F2);
    make(Act::Inspect, tr("Show in inspector"), Qt::Key_I);
    make(Act::Ports, tr("Ports and streams"), Qt::Key_P);
    make(Act::Connect, tr("Connect"), Qt::Key_C);
    make(Act::Move, tr("Move"), Qt::Key_M);
    make(Act::Cut, tr("Cut"), QKeySequence::Cut);
    make(Act::Copy, tr("Copy"), QKeySequence::Copy);
    make(Act::Paste, tr("Paste"), QKeySequence::Paste);
    make(Act::Duplicate, tr("Duplicate"), Qt::CTRL | Qt::Key_D);
    make(Act::Delete, tr("Delete"), Qt::Key_Delete);
    make(Act::Group, tr("Make a zone"), Qt::CTRL | Qt::Key_G);
    make(Act::Ungroup, tr("Dissolve zone"), Qt::CTRL | Qt::SHIFT | Qt::Key_G);
    make(Act::Fit, tr("Fit the plant"), Qt::Key_F);
    make(Act::FitSelection, tr("Fit the selection"), Qt::SHIFT | Qt::Key_F);
    refreshActs();
}

void FlowView::refreshActs()
{
    const bool units = !selection().isEmpty(), streams = !m_scene->selectedStreams().isEmpty(), edit = !m_readOnly;
    for (Act which : {Act::Inspect, Act::Ports}) act(which)->setEnabled(units);
    for (Act which : {Act::Rename, Act::Connect, Act::Move, Act::Cut, Act::Duplicate, Act::Group, Act::Ungroup})
        act(which)->setEnabled(units && edit);
    act(Act::Copy)->setEnabled(units);
    act(Act::Delete)->setEnabled((units || streams) && edit);
    act(Act::Add)->setEnabled(edit);
    act(Act::Paste)->setEnabled(edit);
    act(Act::FitSelection)->setEnabled(units || streams);
}

void FlowView::perform(Act which)
{
    const QStringList units = selection();
    switch (which) {
    case Act::Add:
        emit addRequested();
        break;
    case Act::Rename:
        rename(current());
        break;
    case Act::Inspect:
        emit unitActivated(current());
        break;
    case Act::Ports:
        portMenu(current())->popup(
            viewport()->mapToGlobal(mapFromScene(m_scene->unit(current())->symbolRect().bottomLeft())));
        break;
    case Act::Connect:
        m_keys->startConnect();
        break;
    case Act::Move:
        m_keys->startMove();
        break;
    case Act::Cut:
        m_edits.copy(units);
        m_edits.remove(units, {});
        break;
    case Act::Copy:
        m_edits.copy(units);
        break;
    case Act::Paste:
        if (const QStringList made = m_edits.paste(); !made.isEmpty()) select(made);
        break;
    case Act::Duplicate:
        if (const QStringList made = m_edits.duplicate(units); !made.isEmpty()) select(made);
        break;
    case Act::Delete:
        m_edits.remove(units, m_scene->selectedStreams());
        break;
    case Act::Group:
        m_edits.group(units);
        break;
    case Act::Ungroup:
        for (const model::ZoneEntry& zone : m_scene->document().flowsheet().zones)
            if (std::find(zone.units.begin(), zone.units.end(), current().toStdString()) != zone.units.end()) {
                m_edits.ungroup(QString::fromStdString(zone.label));
                break;
            }
        break;
    case Act::Fit:
        fit();
        break;
    case Act::FitSelection:
        fitSelection();
        break;
    }
}

QString FlowView::add(const QString& type, std::optional<QPointF> corner)
{
    if (m_readOnly) return {};
    // A unit that is dropped somewhere is not meant to follow the selected one.
    const QStringList made = m_edits.add(type, corner ? QString() : current(), corner);
    if (made.isEmpty()) return {};
    select(made);
    m_keys->setCurrent(made.first());
    ensureVisible(m_scene->unit(made.first())->symbolRect(), 64, 64);
    return made.first();
}

// --- names -----------------------------------------------------------------------------------------------------------

void FlowView::rename(const QString& unit)
{
    const UnitItem* item = m_scene->unit(unit);
    if (!item || m_readOnly) return;
    editName(item->nameRect(), item->face().name, [this, unit](const QString& name) { m_edits.rename(unit, name); });
}

void FlowView::renameZone(const QString& zone)
{
    for (const Zone& known : m_scene->zones())
        if (known.label == zone)
            editName(zoneTitle(known, m_scene->look()), zone,
                     [this, zone](const QString& name) { m_edits.renameZone(zone, name); });
}

void FlowView::editName(const QRectF& place, const QString& text, const std::function<void(const QString&)>& done)
{
    delete m_nameField;
    auto* field = new QLineEdit(text, viewport());
    m_nameField = field;
    field->setAccessibleName(tr("Name"));
    field->setFont(shell::Theme::current().font(shell::Type::Strong));
    field->selectAll();
    const QRect at = mapFromScene(place).boundingRect();
    const int width = std::max(at.width(), 40 * shell::Theme::current().u());
    field->setGeometry(at.center().x() - width / 2, at.top() - shell::Theme::current().u(), width,
                       field->sizeHint().height());
    field->show();
    field->setFocus();
    const auto close = [this, field](bool keep, const std::function<void(const QString&)>& act) {
        if (m_nameField != field) return;
        m_nameField.clear();
        const QString name = field->text();
        const bool focused = field->hasFocus();
        field->deleteLater();
        field->hide();
        if (focused) setFocus();
        if (keep && !name.trimmed().isEmpty()) act(name);
    };
    auto* escape = new QAction(field);
    escape->setShortcut(Qt::Key_Escape);
    escape->setShortcutContext(Qt::WidgetShortcut);
    field->addAction(escape);
    connect(escape, &QAction::triggered, field, [close] { close(false, {}); });
    connect(field, &QLineEdit::editingFinished, field, [close, done] { close(true, done); });
}

// --- menus -----------------------------------------------------------------------------------------------------------

// The ports of a unit with what they are joined to: choosing one goes to the other end.
QMenu* FlowView::portMenu(const QString& unit)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const UnitItem* item = m_scene->unit(unit);
    if (!item || !item->face().shape) return menu;
    for (const PortShape& port : item->face().shape->ports) {
        bool joined = false;
        for (const model::StreamEntry& stream : m_scene->document().flowsheet().streams) {
            const model::PortRef &own = port.in ? stream.to : stream.from, &other = port.in ? stream.from : stream.to;
            if (own.unit != unit.toStdString() || own.port != port.key.toStdString()) continue;
            const QString id = QString::fromStdString(other.unit);
            const QString name = m_scene->unit(id) ? m_scene->unit(id)->face().name : id;
            const QString text = port.in ? tr("%1, from %2") : tr("%1, to %2");
            connect(menu->addAction(text.arg(app::label(port.spec->label), name)), &QAction::triggered, this,
                    [this, id] { reveal(id); });
            joined = true;
        }
        if (!joined) menu->addAction(tr("%1, free").arg(app::label(port.spec->label)))->setEnabled(false);
    }
    return menu;
}

void FlowView::contextMenuEvent(QContextMenuEvent* event)
{
    m_mouse->cancel();
    const QPointF at = mapToScene(event->pos());
    const QString unit = m_scene->unitAt(at);
    if (event->reason() == QContextMenuEvent::Mouse) {
        const int stream = unit.isEmpty() ? m_scene->streamAt(at, 6) : -1;
        if (!unit.isEmpty() && !selection().contains(unit)) select({unit});
        if (unit.isEmpty()) m_scene->select({}, stream >= 0 ? QList<int>{stream} : QList<int>{});
    }
    QMenu menu(this);
    if (!selection().isEmpty()) {
        menu.addActions({act(Act::Inspect), act(Act::Ports)});
        menu.addSeparator();
        if (!m_readOnly)
            menu.addActions({act(Act::Rename), act(Act::Connect), act(Act::Move), act(Act::Group), act(Act::Ungroup)});
        menu.addSeparator();
    }
    if (!m_readOnly) {
        if (selection().isEmpty() && m_scene->selectedStreams().isEmpty()) menu.addAction(act(Act::Add));
        menu.addActions({act(Act::Cut), act(Act::Copy), act(Act::Paste), act(Act::Duplicate), act(Act::Delete)});
        menu.addSeparator();
    }
    menu.addActions({act(Act::Fit), act(Act::FitSelection)});
    menu.exec(event->globalPos());
}

} // namespace titer::flow
