// Menus are left out: they wait for a person.
#include "tests/support/ui/random_gestures.h"

#include <QApplication>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPlainTextEdit>
#include <QTest>
#include <QUndoStack>
#include <QWheelEvent>

#include <array>

namespace titer::support {

using namespace titer::flow;

namespace {

constexpr int maxUnits = 40;

struct Stroke {
    Qt::Key key;
    Qt::KeyboardModifiers modifiers = {};
};
const std::array strokes{
    Stroke{Qt::Key_Tab},
    Stroke{Qt::Key_Backtab, Qt::ShiftModifier},
    Stroke{Qt::Key_Left},
    Stroke{Qt::Key_Right},
    Stroke{Qt::Key_Up},
    Stroke{Qt::Key_Down},
    Stroke{Qt::Key_Right, Qt::ControlModifier},
    Stroke{Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier},
    Stroke{Qt::Key_C},
    Stroke{Qt::Key_M},
    Stroke{Qt::Key_Return},
    Stroke{Qt::Key_Return, Qt::ShiftModifier},
    Stroke{Qt::Key_Escape},
    Stroke{Qt::Key_F2},
    Stroke{Qt::Key_N},
    Stroke{Qt::Key_P},
    Stroke{Qt::Key_I},
    Stroke{Qt::Key_F},
    Stroke{Qt::Key_F, Qt::ShiftModifier},
    Stroke{Qt::Key_Delete},
    Stroke{Qt::Key_Backspace},
    Stroke{Qt::Key_A, Qt::ControlModifier},
    Stroke{Qt::Key_C, Qt::ControlModifier},
    Stroke{Qt::Key_X, Qt::ControlModifier},
    Stroke{Qt::Key_V, Qt::ControlModifier},
    Stroke{Qt::Key_D, Qt::ControlModifier},
    Stroke{Qt::Key_G, Qt::ControlModifier},
    Stroke{Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier},
    Stroke{Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier},
    Stroke{Qt::Key_Z, Qt::ControlModifier},
    Stroke{Qt::Key_Y, Qt::ControlModifier},
};

} // namespace

RandomGestures::RandomGestures(FlowView& view, quint32 seed)
    : m_view(view)
    , m_seed(seed)
{
    // The page lists the ports; the canvas alone would open a menu.
    QObject::connect(&view, &FlowView::portsRequested, &view, [] {});
}

int RandomGestures::below(int n)
{
    m_seed = m_seed * 1664525U + 1013904223U;
    return int(m_seed >> 8) % n;
}

QPoint RandomGestures::anywhere()
{
    const QSize size = m_view.viewport()->size();
    return {below(size.width()), below(size.height())};
}

QPoint RandomGestures::anyPart()
{
    const QStringList parts = m_view.sheet().walkOrder();
    if (parts.isEmpty()) return anywhere();
    return m_view.mapFromScene(m_view.sheet().placeOf(parts[below(int(parts.size()))]).center());
}

QPoint RandomGestures::anyPort()
{
    const QStringList order = m_view.sheet().flowOrder();
    if (order.isEmpty()) return anywhere();
    const QString unit = order[below(int(order.size()))];
    const UnitItem* item = m_view.sheet().unit(unit);
    if (!item->face().shape || item->face().shape->ports.isEmpty()) return anywhere();
    const QList<PortShape>& ports = item->face().shape->ports;
    return m_view.mapFromScene(m_view.sheet().portPlace({unit, ports[below(int(ports.size()))].key}));
}

Qt::KeyboardModifiers RandomGestures::anyModifiers()
{
    return below(4) ? Qt::NoModifier : below(2) ? Qt::ControlModifier : Qt::ShiftModifier;
}

void RandomGestures::perform(int gestures)
{
    for (int i = 0; i < gestures; ++i) {
        one();
        keepSmall();
    }
    // What is under way is no edit yet.
    key(Qt::Key_Escape);
    write();
}

void RandomGestures::one()
{
    switch (below(8)) {
    case 0:
    case 1:
    case 2:
        mouse();
        break;
    case 3: {
        const auto& units = m_view.sheet().document().catalogue().units;
        const QString type = QString::fromStdString(units[size_t(below(int(units.size())))]->id);
        if (below(2))
            m_view.add(type);
        else
            m_view.add(type, m_view.mapToScene(anywhere()));
        break;
    }
    case 4:
        if (below(3) == 0) wheel();
        break;
    default:
        keys();
    }
}

void RandomGestures::mouse()
{
    QWidget* viewport = m_view.viewport();
    switch (below(7)) {
    case 0:
        QTest::mouseClick(viewport, Qt::LeftButton, anyModifiers(), anyPart());
        break;
    case 1:
        QTest::mouseClick(viewport, Qt::LeftButton, anyModifiers(), anywhere());
        break;
    case 2:
        doubleClick(below(2) ? anyPart() : anywhere());
        write();
        break;
    case 3:
        drag(anywhere(), anywhere());
        break;
    case 4:
        drag(anyPart(), anywhere());
        break;
    default:
        drag(anyPort(), anyPort());
    }
}

// Not by QTest, which warns where nothing lies under the pointer.
void RandomGestures::doubleClick(QPoint at)
{
    QMouseEvent event(QEvent::MouseButtonDblClick, at, m_view.viewport()->mapToGlobal(at), Qt::LeftButton,
                      Qt::LeftButton, {});
    QCoreApplication::sendEvent(m_view.viewport(), &event);
}

void RandomGestures::drag(QPoint from, QPoint to)
{
    QWidget* viewport = m_view.viewport();
    const Qt::MouseButton button = below(8) ? Qt::LeftButton : Qt::MiddleButton;
    QTest::mousePress(viewport, button, anyModifiers(), from);
    for (int i = 1; i <= 3; ++i) {
        QTest::mouseMove(viewport, from + (to - from) * i / 3);
        // Somebody changes their mind, or types in the middle of it.
        if (below(12) == 0) key(below(2) ? Qt::Key_Escape : Qt::Key_Delete);
    }
    QTest::mouseRelease(viewport, button, {}, to);
}

void RandomGestures::wheel()
{
    const QPointF at = anywhere();
    QWheelEvent event(at, m_view.viewport()->mapToGlobal(at), {}, {0, below(2) ? 120 : -120}, Qt::NoButton,
                      anyModifiers(), Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(m_view.viewport(), &event);
}

void RandomGestures::key(int key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(&m_view, Qt::Key(key), modifiers);
}

void RandomGestures::keys()
{
    if (below(3)) QTest::mouseClick(m_view.viewport(), Qt::LeftButton, {}, anyPart());
    const Stroke& stroke = strokes[size_t(below(int(strokes.size())))];
    key(stroke.key, stroke.modifiers);
    write();
}

void RandomGestures::write()
{
    const QKeyCombination end(below(3) ? Qt::Key_Return : Qt::Key_Escape);
    const QString words = QStringLiteral("Word %1").arg(below(100));
    for (QWidget* field : m_view.viewport()->findChildren<QWidget*>()) {
        if (field->isHidden()) continue;
        if (auto* name = qobject_cast<QLineEdit*>(field))
            name->setText(words);
        else if (auto* note = qobject_cast<QPlainTextEdit*>(field))
            note->setPlainText(below(4) ? words : QString());
        else
            continue;
        QTest::keyClick(field, end.key());
    }
}

void RandomGestures::keepSmall()
{
    if (int(m_view.sheet().flowOrder().size()) <= maxUnits) return;
    key(Qt::Key_Escape);
    m_view.select(m_view.sheet().flowOrder().mid(maxUnits / 2));
    key(Qt::Key_Delete);
}

} // namespace titer::support
