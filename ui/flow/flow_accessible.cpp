// Children are made when they are asked for; the view's interface owns them.
#include "ui/flow/flow_accessible.h"

#include "ui/flow/flow_canvas.h"
#include "ui/flow/scene/flow_words.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace titer::flow {

namespace {

// A unit or a note by its key, or a stream by its index.
class PartAccessible : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    PartAccessible(FlowCanvas* canvas, QString part, int stream)
        : m_canvas(canvas)
        , m_part(std::move(part))
        , m_stream(stream)
    {
    }

    bool isValid() const override { return m_canvas && (unit() || note() || stream()); }
    QObject* object() const override { return nullptr; }
    QWindow* window() const override { return m_canvas ? m_canvas->window()->windowHandle() : nullptr; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(m_canvas); }
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
        if (kind == QAccessible::Name) return unit() ? unitWords(*unit()) : streamWords(m_canvas->sheet(), m_stream);
        if (kind == QAccessible::Description && unit()) return description();
        if (kind == QAccessible::Value && unit()) return unit()->overlay().pill;
        return {};
    }
    void setText(QAccessible::Text, const QString&) override {}

    QRect rect() const override
    {
        if (!isValid()) return {};
        const QRectF place = !m_part.isEmpty() ? m_canvas->sheet().placeOf(m_part) : stream()->boundingRect();
        const QRect local = m_canvas->mapFromScene(place).boundingRect();
        return {m_canvas->viewport()->mapToGlobal(local.topLeft()), local.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        // One unit stands for its folded zone.
        state.invisible = box() && m_canvas->sheet().zones().standIn(m_part) != m_part;
        state.selectable = state.focusable = true;
        state.multiSelectable = true;
        state.selected = unit() ? unit()->isChosen() : note() ? note()->isChosen() : stream()->isChosen();
        state.focused = !m_part.isEmpty() && m_canvas->hasFocus() && m_canvas->currentPart() == m_part;
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
            m_canvas->select(m_canvas->sheet().zones().together(m_part));
        else
            m_canvas->sheet().select({}, {m_stream});
        if (name == setFocusAction()) m_canvas->setFocus(Qt::OtherFocusReason);
    }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    // What is wrong with it, and the loops that the sheet shows of it.
    QString description() const
    {
        QStringList sentences = unit()->condition().sentences;
        if (m_canvas->selection() == QStringList{m_part}) sentences += m_canvas->sheet().loops().sentences();
        return sentences.join(QLatin1Char(' '));
    }

    const ZoneBox* box() const { return m_part.isEmpty() ? nullptr : m_canvas->sheet().zones().boxOf(m_part); }
    UnitItem* unit() const { return m_part.isEmpty() ? nullptr : m_canvas->sheet().unit(m_part); }
    NoteItem* note() const { return m_canvas->sheet().notes().item(m_part); }
    StreamItem* stream() const { return m_part.isEmpty() ? m_canvas->sheet().stream(m_stream) : nullptr; }

    QPointer<FlowCanvas> m_canvas;
    QString m_part;
    int m_stream;
};

class FlowAccessible : public QAccessibleWidget {
public:
    explicit FlowAccessible(FlowCanvas* canvas)
        : QAccessibleWidget(canvas, QAccessible::Canvas)
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
        const QPointF at = canvas()->mapToScene(canvas()->viewport()->mapFromGlobal(QPoint(x, y)));
        if (const QString found = sheet().partAt(at); !found.isEmpty()) return part(found, -1);
        const int stream = sheet().streamAt(at, 6);
        return stream >= 0 ? part({}, stream) : nullptr;
    }
    QAccessibleInterface* focusChild() const override
    {
        const QString current = canvas()->currentPart();
        return current.isEmpty() ? nullptr : part(current, -1);
    }

    QAccessibleInterface* part(const QString& name, int stream) const
    {
        const QString key = name.isEmpty() ? QLatin1Char('#') + QString::number(stream) : name;
        QAccessible::Id& id = m_children[key];
        if (!id) id = QAccessible::registerAccessibleInterface(new PartAccessible(canvas(), name, stream));
        return QAccessible::accessibleInterface(id);
    }

private:
    FlowCanvas* canvas() const { return static_cast<FlowCanvas*>(object()); }
    FlowScene& sheet() const { return canvas()->sheet(); }
    QStringList parts() const { return sheet().flowOrder() + sheet().notes().keys(); }

    mutable QHash<QString, QAccessible::Id> m_children;
};

QAccessibleInterface* makeInterface(const QString&, QObject* object)
{
    auto* canvas = qobject_cast<FlowCanvas*>(object);
    return canvas ? new FlowAccessible(canvas) : nullptr;
}

} // namespace

void installFlowAccessibility()
{
    static const bool installed = (QAccessible::installFactory(makeInterface), true);
    (void)installed;
}

void reportFocus(FlowCanvas& canvas, const QString& unit)
{
    if (!QAccessible::isActive()) return;
    auto* own = dynamic_cast<FlowAccessible*>(QAccessible::queryAccessibleInterface(&canvas));
    if (!own) return;
    QAccessibleEvent event(own->part(unit, -1), QAccessible::Focus);
    QAccessible::updateAccessibility(&event);
}

void reportReorder(FlowCanvas& canvas)
{
    if (!QAccessible::isActive()) return;
    QAccessibleEvent event(&canvas, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&event);
}

} // namespace titer::flow
