// Children are made when they are asked for; the view's interface owns them.
#include "ui/flow/flow_accessible.h"

#include "ui/flow/flow_view.h"
#include "ui/flow/scene/flow_words.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace titer::flow {

namespace {

// A unit or a note by its key, or a stream by its index.
class PartAccessible : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    PartAccessible(FlowView* view, QString part, int stream)
        : m_view(view)
        , m_part(std::move(part))
        , m_stream(stream)
    {
    }

    bool isValid() const override { return m_view && (unit() || note() || stream()); }
    QObject* object() const override { return nullptr; }
    QWindow* window() const override { return m_view ? m_view->window()->windowHandle() : nullptr; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessible::Role role() const override
    {
        return unit() ? QAccessible::Graphic : note() ? QAccessible::Note : QAccessible::Indicator;
    }

    QString text(QAccessible::Text kind) const override
    {
        if (!isValid()) return {};
        if (kind == QAccessible::Name && box()) return zoneWords(box()->face());
        if (note()) return kind == QAccessible::Name ? note()->text() : QString();
        if (kind == QAccessible::Name) return unit() ? unitWords(*unit()) : streamWords(m_view->sheet(), m_stream);
        if (kind == QAccessible::Description && unit()) return description();
        if (kind == QAccessible::Value && unit()) return unit()->overlay().pill;
        return {};
    }
    void setText(QAccessible::Text, const QString&) override {}

    QRect rect() const override
    {
        if (!isValid()) return {};
        const QRectF place = !m_part.isEmpty() ? m_view->sheet().placeOf(m_part) : stream()->boundingRect();
        const QRect local = m_view->mapFromScene(place).boundingRect();
        return {m_view->viewport()->mapToGlobal(local.topLeft()), local.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        // One unit stands for its folded zone.
        state.invisible = box() && m_view->sheet().zones().standIn(m_part) != m_part;
        state.selectable = state.focusable = true;
        state.multiSelectable = true;
        state.selected = unit() ? unit()->isChosen() : note() ? note()->isChosen() : stream()->isChosen();
        state.focused = !m_part.isEmpty() && m_view->hasFocus() && m_view->currentPart() == m_part;
        return state;
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
    }
    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString& name) override
    {
        if (!isValid()) return;
        if (!m_part.isEmpty())
            m_view->select(m_view->sheet().zones().together(m_part));
        else
            m_view->sheet().select({}, {m_stream});
        if (name == setFocusAction()) m_view->setFocus(Qt::OtherFocusReason);
    }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    // What is wrong with it, and the loops that the sheet shows of it.
    QString description() const
    {
        QStringList sentences = unit()->condition().sentences;
        if (m_view->selection() == QStringList{m_part}) sentences += m_view->sheet().loops().sentences();
        return sentences.join(QLatin1Char(' '));
    }

    const ZoneBox* box() const { return m_part.isEmpty() ? nullptr : m_view->sheet().zones().boxOf(m_part); }
    UnitItem* unit() const { return m_part.isEmpty() ? nullptr : m_view->sheet().unit(m_part); }
    NoteItem* note() const { return m_view->sheet().notes().item(m_part); }
    StreamItem* stream() const { return m_part.isEmpty() ? m_view->sheet().stream(m_stream) : nullptr; }

    QPointer<FlowView> m_view;
    QString m_part;
    int m_stream;
};

class FlowAccessible : public QAccessibleWidget {
public:
    explicit FlowAccessible(FlowView* view)
        : QAccessibleWidget(view, QAccessible::Canvas)
    {
    }
    ~FlowAccessible() override
    {
        for (QAccessible::Id id : std::as_const(m_children)) QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return int(parts().size()) + sheet().streamCount(); }
    QAccessibleInterface* child(int index) const override
    {
        if (index < 0 || index >= childCount()) return nullptr;
        const QStringList order = parts();
        return index < order.size() ? part(order[index], -1) : part({}, index - int(order.size()));
    }
    int indexOfChild(const QAccessibleInterface* child) const override
    {
        for (int i = 0; i < childCount(); ++i)
            if (this->child(i) == child) return i;
        return -1;
    }
    QAccessibleInterface* childAt(int x, int y) const override
    {
        const QPointF at = view()->mapToScene(view()->viewport()->mapFromGlobal(QPoint(x, y)));
        if (const QString found = sheet().partAt(at); !found.isEmpty()) return part(found, -1);
        const int stream = sheet().streamAt(at, 6);
        return stream >= 0 ? part({}, stream) : nullptr;
    }
    QAccessibleInterface* focusChild() const override
    {
        const QString current = view()->currentPart();
        return current.isEmpty() ? nullptr : part(current, -1);
    }

    QAccessibleInterface* part(const QString& name, int stream) const
    {
        const QString key = name.isEmpty() ? QLatin1Char('#') + QString::number(stream) : name;
        QAccessible::Id& id = m_children[key];
        if (!id) id = QAccessible::registerAccessibleInterface(new PartAccessible(view(), name, stream));
        return QAccessible::accessibleInterface(id);
    }

private:
    FlowView* view() const { return static_cast<FlowView*>(object()); }
    FlowScene& sheet() const { return view()->sheet(); }
    QStringList parts() const { return sheet().flowOrder() + sheet().notes().keys(); }

    mutable QHash<QString, QAccessible::Id> m_children;
};

QAccessibleInterface* makeInterface(const QString&, QObject* object)
{
    auto* view = qobject_cast<FlowView*>(object);
    return view ? new FlowAccessible(view) : nullptr;
}

} // namespace

void installFlowAccessibility()
{
    static const bool installed = (QAccessible::installFactory(makeInterface), true);
    (void)installed;
}

void reportFocus(FlowView& view, const QString& unit)
{
    if (!QAccessible::isActive()) return;
    auto* own = dynamic_cast<FlowAccessible*>(QAccessible::queryAccessibleInterface(&view));
    if (!own) return;
    QAccessibleEvent event(own->part(unit, -1), QAccessible::Focus);
    QAccessible::updateAccessibility(&event);
}

void reportReorder(FlowView& view)
{
    if (!QAccessible::isActive()) return;
    QAccessibleEvent event(&view, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&event);
}

} // namespace titer::flow
