// Events and drops; what the acts do, and the menus: flow_view_acts.cpp.
#include "ui/flow/flow_view.h"

#include "ui/flow/flow_accessible.h"
#include "ui/flow/flow_acts.h"
#include "ui/flow/flow_fields.h"
#include "ui/flow/flow_keys.h"
#include "ui/flow/flow_mouse.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>

namespace titer::flow {

FlowView::FlowView(app::Document& document, QWidget* parent)
    : FlowCanvas(document, parent)
    , m_acts(std::make_unique<FlowActs>(*this, [this](const QString& id) { perform(id); }))
    , m_fields(std::make_unique<FlowFields>(*this))
    , m_mouse(std::make_unique<FlowMouse>(*this, *m_fields))
    , m_keys(std::make_unique<FlowKeys>(*this, *m_acts, *m_mouse))
{
    installFlowAccessibility();
    setAcceptDrops(true);
    connect(this, &FlowCanvas::selectionChanged, this, [this] { m_acts->refresh(); });
    connect(&sheet(), &FlowScene::synced, this, [this] {
        m_acts->refresh();
        reportReorder(*this);
    });
}

FlowView::~FlowView() = default;

QAction* FlowView::action(const QString& id) const
{
    return m_acts->action(id);
}

void FlowView::setReadOnly(bool readOnly)
{
    FlowCanvas::setReadOnly(readOnly);
    m_mouse->cancel();
    m_keys->cancel();
    setAcceptDrops(!readOnly);
    m_acts->refresh();
}

void FlowView::changeEvent(QEvent* event)
{
    FlowCanvas::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) m_acts->retranslate();
}

// --- mouse and keyboard ----------------------------------------------------------------------------------------------

bool FlowView::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && hasFocus() && m_keys->wants(static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return FlowCanvas::event(event);
}

bool FlowView::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && m_keys->pressBeside(static_cast<QKeyEvent*>(event))) return true;
    return FlowCanvas::eventFilter(watched, event);
}

bool FlowView::focusNextPrevChild(bool next)
{
    // Tab walks the units; only after the last one it leaves the canvas.
    if (hasFocus() && m_keys->staysInside(next)) return false;
    return FlowCanvas::focusNextPrevChild(next);
}

void FlowView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_mouse->cancel()) return;
    if (m_mouse->isBusy()) return;
    if (m_keys->press(event))
        event->accept();
    else
        event->ignore();
}

void FlowView::mousePressEvent(QMouseEvent* event)
{
    m_keys->cancel();
    showFocus(false);
    if (!m_mouse->press(event)) FlowCanvas::mousePressEvent(event);
}

void FlowView::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_mouse->move(event)) FlowCanvas::mouseMoveEvent(event);
}

void FlowView::mouseReleaseEvent(QMouseEvent* event)
{
    if (!m_mouse->release(event)) FlowCanvas::mouseReleaseEvent(event);
}

void FlowView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (!m_mouse->doubleClick(event)) FlowCanvas::mouseDoubleClickEvent(event);
}

void FlowView::focusInEvent(QFocusEvent* event)
{
    FlowCanvas::focusInEvent(event);
    const bool byKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason ||
                       event->reason() == Qt::ShortcutFocusReason;
    if (byKey && walkedTo().isEmpty() && !sheet().flowOrder().isEmpty()) walkTo(sheet().flowOrder().first());
    showFocus(byKey);
}

void FlowView::focusOutEvent(QFocusEvent* event)
{
    FlowCanvas::focusOutEvent(event);
    showFocus(false);
}

void FlowView::drawForeground(QPainter* painter, const QRectF&)
{
    painter->setRenderHint(QPainter::Antialiasing);
    m_mouse->paint(painter);
    m_keys->paint(painter);
}

// --- drops -----------------------------------------------------------------------------------------------------------

void FlowView::dragEnterEvent(QDragEnterEvent* event)
{
    if (!isReadOnly() && event->mimeData()->hasFormat(QString::fromLatin1(paletteMime))) event->acceptProposedAction();
}

void FlowView::dragMoveEvent(QDragMoveEvent* event)
{
    if (!isReadOnly() && event->mimeData()->hasFormat(QString::fromLatin1(paletteMime))) event->acceptProposedAction();
}

void FlowView::dropEvent(QDropEvent* event)
{
    const QByteArray type = event->mimeData()->data(QString::fromLatin1(paletteMime));
    if (isReadOnly() || type.isEmpty()) return;
    const QPointF corner = mapToScene(event->position().toPoint()) - QPointF(symbolSize, symbolSize) / 2;
    if (!add(QString::fromUtf8(type), corner).isEmpty()) event->acceptProposedAction();
    setFocus(Qt::MouseFocusReason);
}

} // namespace titer::flow

#include "ui/flow/moc_flow_view.cpp"
