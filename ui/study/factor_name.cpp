#include "ui/study/factor_name.h"

#include <QApplication>
#include <QDrag>
#include <QMimeData>
#include <QMouseEvent>

namespace titer::study {

namespace {

const QString kind = QStringLiteral("application/x-titer-study-factor");

} // namespace

FactorName::FactorName(int factor, const QString& name, QWidget* parent)
    : Label(name, look::Type::Caption, look::Token::Text, parent)
    , m_factor(factor)
{
    setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    setWordWrap(true);
    setCursor(Qt::OpenHandCursor);
    setToolTip(tr("%1. Drag the name onto an axis of a map to show it there.", "name of a factor").arg(name));
}

QMimeData* FactorName::carried(int factor)
{
    auto* data = new QMimeData; // the drag's
    data->setData(kind, QByteArray::number(factor));
    return data;
}

std::optional<int> FactorName::factorIn(const QMimeData* carried)
{
    bool ok = false;
    const int factor = carried->data(kind).toInt(&ok);
    return ok ? std::optional(factor) : std::nullopt;
}

void FactorName::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->position().toPoint();
}

void FactorName::mouseMoveEvent(QMouseEvent* event)
{
    if (!(event->buttons() & Qt::LeftButton) ||
        (event->position().toPoint() - m_pressed).manhattanLength() < QApplication::startDragDistance())
        return;
    auto* drag = new QDrag(this); // deletes itself
    drag->setMimeData(carried(m_factor));
    drag->setPixmap(grab());
    drag->exec(Qt::CopyAction);
}

} // namespace titer::study

#include "ui/study/moc_factor_name.cpp"
