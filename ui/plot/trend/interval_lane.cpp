// The lane over trends.
#include "ui/plot/trend/interval_lane.h"

#include "core/base/not_available.h"
#include "ui/look/glyph.h"
#include "ui/look/icons.h"
#include "ui/plot/trend/trend_picture.h"
#include "ui/plot/trend/trend_values.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace titer::plot {

using look::Theme;
using look::Token;
using look::Type;

namespace {

constexpr int margin = 3; // of the lane within its card, as that of the plots in theirs [u]

QFontMetricsF metrics()
{
    return QFontMetricsF(Theme::current().font(Type::Caption));
}

qreal laneHeight()
{
    return metrics().lineSpacing() + Theme::current().u();
}

} // namespace

IntervalLane::IntervalLane(TimeAxis* axis, QWidget* parent)
    : QWidget(parent)
    , m_axis(axis)
    , m_field(new QLineEdit(this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Phases and intervals"));
    m_field->hide();
    m_field->setAccessibleName(tr("Note at the cursor"));
    m_field->setPlaceholderText(tr("Note, then Enter"));
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::returnPressed, this, [this] {
        const QString words = m_field->text().trimmed();
        m_field->hide();
        setFocus(Qt::OtherFocusReason);
        if (!words.isEmpty()) emit noteWritten(m_noteAt, words);
    });
    connect(axis, &TimeAxis::rangeChanged, this, [this] {
        placeField();
        update();
    });
    connect(axis, &TimeAxis::cursorMoved, this, qOverload<>(&QWidget::update));
    connect(&Theme::current(), &Theme::changed, this, [this] {
        updateGeometry();
        measure();
    });
    describe();
}

void IntervalLane::setPhases(const QList<Phase>& phases)
{
    m_phases = phases;
    describe();
    updateGeometry();
    measure();
}

void IntervalLane::setMarks(const QList<LaneMark>& marks)
{
    if (marks == m_marks) return;
    m_marks = marks;
    describe();
    update();
}

void IntervalLane::setChangeable(bool changeable)
{
    m_changeable = changeable;
}

bool IntervalLane::isChangeable(int mark) const
{
    return m_changeable && mark >= 0 && m_marks[mark].id != 0;
}

// The arrow keys lead there.
int IntervalLane::noteAtCursor() const
{
    for (int i = int(m_marks.size()) - 1; i >= 0; --i)
        if (isChangeable(i) && m_marks[i].time.from == m_axis->cursor()) return i;
    return -1;
}

void IntervalLane::ask(int mark, bool removal)
{
    m_axis->setCursor(m_marks[mark].time.from);
    emit noteAsked(m_marks[mark], mapToGlobal(boxOf(m_marks[mark]).bottomLeft().toPoint()), removal);
}

void IntervalLane::setRoomAtRight(int room)
{
    m_room = room;
    measure();
}

void IntervalLane::describe()
{
    QStringList words;
    for (const Phase& phase : std::as_const(m_phases)) words.append(phase.name);
    for (const LaneMark& mark : std::as_const(m_marks)) words.append(mark.text);
    setAccessibleDescription(words.join(QStringLiteral("; ")));
}

QSize IntervalLane::sizeHint() const
{
    const int u = Theme::current().u(), rows = m_phases.isEmpty() ? 1 : 2;
    return {90 * u, int(std::ceil(rows * laneHeight())) + 2 * u + (rows - 1) * u};
}

QSize IntervalLane::minimumSizeHint() const
{
    return {40 * Theme::current().u(), sizeHint().height()};
}

// Once for all that is drawn: there may be thousands of marks.
void IntervalLane::measure()
{
    TrendModel model;
    model.time = m_axis->range();
    model.timeLabels = false;
    const int u = Theme::current().u();
    m_lines = TrendLayout(QRectF(rect()).adjusted(margin * u, 0, -margin * u - m_room, 0), model).area;
    m_rowHeight = laneHeight();
    placeField();
    update();
}

// The phases are the first, where there are any.
QRectF IntervalLane::rowOf(int row) const
{
    const qreal top = Theme::current().u() + (m_phases.isEmpty() ? 0 : row * (m_rowHeight + Theme::current().u()));
    return {m_lines.left(), top, m_lines.width(), m_rowHeight};
}

qreal IntervalLane::xOf(double seconds) const
{
    const Range range = m_axis->range();
    return m_lines.left() + (seconds - range.from) / range.span() * m_lines.width();
}

// What is short is still seen.
QRectF IntervalLane::boxOf(const LaneMark& mark) const
{
    const QRectF row = rowOf(1);
    const qreal u = Theme::current().u(), from = xOf(mark.time.from), to = xOf(mark.time.to);
    const qreal min = mark.kind == LaneMark::Note ? 3.6 * u : 4 * u;
    const qreal left = mark.kind == LaneMark::Note ? from - min / 2 : std::max(from, row.left());
    const qreal right = std::min(mark.kind == LaneMark::Note ? left + min : to, row.right());
    return {left, row.top() + u, std::max(right - left, min), row.height() - 2 * u};
}

int IntervalLane::markAt(const QPointF& at) const
{
    for (int i = int(m_marks.size()) - 1; i >= 0; --i)
        if (boxOf(m_marks[i]).adjusted(-2, -Theme::current().u(), 2, Theme::current().u()).contains(at)) return i;
    return -1;
}

void IntervalLane::paintPhases(QPainter* painter) const
{
    static constexpr Token tones[] = {Token::Phase1, Token::Phase2, Token::Phase3};
    const QRectF row = rowOf(0);
    const qreal u = Theme::current().u();
    for (int i = 0; i < m_phases.size(); ++i) {
        const qreal from = std::max(row.left(), xOf(m_phases[i].from)), to = std::min(row.right(), xOf(m_phases[i].to));
        if (to <= from) continue;
        const QRectF box(from, row.top(), to - from, row.height());
        painter->setPen(Qt::NoPen);
        painter->setBrush(Theme::current().color(tones[i % std::size(tones)]));
        painter->drawRoundedRect(box.adjusted(0, 0, -0.5, 0), u / 2, u / 2);
        painter->setPen(Theme::current().color(Token::Text));
        if (box.width() > 6 * u)
            painter->drawText(box.adjusted(1.5 * u, 0, -u, 0), Qt::AlignLeft | Qt::AlignVCenter,
                              metrics().elidedText(m_phases[i].name, Qt::ElideRight, box.width() - 2.5 * u));
    }
}

void IntervalLane::paintMark(QPainter* painter, int index) const
{
    const LaneMark& mark = m_marks[index];
    if (mark.time.to < m_axis->range().from || mark.time.from > m_axis->range().to) return;
    const QRectF row = rowOf(1), box = boxOf(mark);
    const qreal u = Theme::current().u();
    switch (mark.kind) {
    case LaneMark::Excursion:
        painter->setPen(QPen(Theme::current().color(Token::OnWarn), 1));
        painter->setBrush(Theme::current().color(Token::WarnFill));
        painter->drawRoundedRect(box, u / 2, u / 2);
        break;
    case LaneMark::Gap:
    case LaneMark::ReadBack: {
        const bool filled = mark.kind == LaneMark::ReadBack;
        painter->fillRect(box, Theme::current().color(Token::Base));
        paintHatching(painter, box, Theme::current().color(filled ? Token::Grid : Token::Control));
        painter->setPen(QPen(Theme::current().color(Token::Info), 1.25, filled ? Qt::DashLine : Qt::SolidLine));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(box, u / 2, u / 2);
        break;
    }
    case LaneMark::Note:
        look::paintIcon(painter, QStringLiteral("i-note"),
                        QRectF(box.center() - QPointF(1.8 * u, 1.8 * u), QSizeF(3.6 * u, 3.6 * u)),
                        Theme::current().color(Token::Text));
        if (const qreal end = std::min(xOf(mark.time.to), row.right()); end > box.right()) {
            painter->setPen(QPen(Theme::current().color(Token::Muted), 1.5));
            painter->drawLine(QPointF(box.right(), box.bottom()), QPointF(end, box.bottom()));
            painter->drawLine(QPointF(end, box.bottom() - 1.5 * u), QPointF(end, box.bottom()));
        }
    }
    // The words end before the next mark; where nothing of them has room they stand in the tooltip.
    qreal end = row.right();
    for (int next = index + 1; next < m_marks.size(); ++next)
        if (boxOf(m_marks[next]).left() > box.left()) {
            end = std::min(end, boxOf(m_marks[next]).left() - u);
            break;
        }
    const QRectF place(box.right() + 1.5 * u, row.top(), end - box.right() - 1.5 * u, row.height());
    if (place.width() < 6 * u) return;
    painter->setPen(Theme::current().color(Token::Text));
    painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                      metrics().elidedText(mark.text, Qt::ElideRight, place.width()));
}

void IntervalLane::paintEvent(QPaintEvent*)
{
    const qreal u = Theme::current().u();
    const QRectF& lines = m_lines;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(Theme::current().font(Type::Caption));
    painter.setPen(Theme::current().color(Token::Text));
    const qreal room = lines.left() - 1.5 * u;
    const auto name = [&](int row, const QString& words) {
        painter.drawText(QRectF(u, rowOf(row).top(), room, laneHeight()), Qt::AlignLeft | Qt::AlignVCenter,
                         metrics().elidedText(words, Qt::ElideRight, room));
    };
    if (!m_phases.isEmpty()) name(0, tr("Phases"));
    name(1, tr("Intervals"));
    paintPhases(&painter);
    painter.setClipRect(QRectF(lines.left() - 2 * u, 0, lines.width() + 4 * u, height()));
    for (int i = 0; i < m_marks.size(); ++i) paintMark(&painter, i);
    if (m_marks.isEmpty() && !m_field->isVisible()) {
        painter.setPen(Theme::current().color(Token::Muted));
        painter.drawText(
            rowOf(1), Qt::AlignLeft | Qt::AlignVCenter,
            metrics().elidedText(tr("None yet; press N to write a note at the cursor"), Qt::ElideRight, lines.width()));
    }
    painter.setClipping(false);
    if (m_axis->range().contains(m_axis->cursor())) {
        QPen pen(Theme::current().color(Token::Accent), 1.5);
        pen.setDashPattern({3, 3});
        painter.setPen(pen);
        painter.drawLine(QPointF(xOf(m_axis->cursor()), 0), QPointF(xOf(m_axis->cursor()), height()));
    }
    if (hasFocus()) look::paintFocus(&painter, rect(), Theme::current().radius(look::Radius::Field));
}

void IntervalLane::writeNote(double seconds)
{
    if (!std::isfinite(seconds)) return;
    m_noteAt = seconds;
    m_field->clear();
    m_field->show();
    placeField();
    m_field->setFocus(Qt::OtherFocusReason);
}

// It begins at its time, unless it would not fit there.
void IntervalLane::placeField()
{
    const QRectF row = rowOf(1);
    const int wide = std::min(55 * Theme::current().u(), int(row.width()));
    const qreal left = std::clamp(xOf(m_noteAt), row.left(), row.right() - wide);
    const int high = std::min(height(), m_field->sizeHint().height());
    m_field->setGeometry(int(left), std::clamp(int(row.center().y()) - high / 2, 0, height() - high), wide, high);
}

void IntervalLane::resizeEvent(QResizeEvent*)
{
    measure();
}

bool IntervalLane::eventFilter(QObject* watched, QEvent* event)
{
    const bool key = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (watched != m_field || !key || static_cast<QKeyEvent*>(event)->key() != Qt::Key_Escape)
        return QWidget::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::KeyPress) {
        m_field->hide();
        setFocus(Qt::OtherFocusReason);
    }
    return true;
}

bool IntervalLane::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int mark = markAt(help->pos());
        QToolTip::showText(help->globalPos(), mark < 0 ? QString() : m_marks[mark].text, this);
        return true;
    }
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Left || key == Qt::Key_Right) event->accept();
        const bool acts = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_F2 || key == Qt::Key_Delete;
        if (acts && noteAtCursor() >= 0) event->accept();
    }
    return QWidget::event(event);
}

void IntervalLane::mousePressEvent(QMouseEvent* event)
{
    const int mark = markAt(event->position());
    if (mark >= 0) m_axis->setCursor(m_marks[mark].time.from);
}

void IntervalLane::mouseDoubleClickEvent(QMouseEvent* event)
{
    const int mark = markAt(event->position());
    if (isChangeable(mark)) ask(mark, false);
}

// By the menu key: of the note at the cursor.
void IntervalLane::contextMenuEvent(QContextMenuEvent* event)
{
    const int mark = event->reason() == QContextMenuEvent::Keyboard ? noteAtCursor() : markAt(event->pos());
    if (!isChangeable(mark)) return QWidget::contextMenuEvent(event);
    QMenu menu(this);
    QAction* change = menu.addAction(tr("Change the note…"));
    change->setShortcut(Qt::Key_F2);
    QAction* remove = menu.addAction(tr("Remove the note…"));
    remove->setShortcut(Qt::Key_Delete);
    const QAction* chosen = menu.exec(event->globalPos());
    if (chosen) ask(mark, chosen == remove);
}

void IntervalLane::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key(), note = noteAtCursor();
    if (note >= 0 && (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_F2)) return ask(note, false);
    if (note >= 0 && key == Qt::Key_Delete) return ask(note, true);
    const bool forward = event->key() == Qt::Key_Right;
    if (!forward && event->key() != Qt::Key_Left) return QWidget::keyPressEvent(event);
    QList<double> stops;
    if (event->modifiers() & Qt::ShiftModifier)
        for (const Phase& phase : std::as_const(m_phases)) stops << phase.from << phase.to;
    else
        for (const LaneMark& mark : std::as_const(m_marks)) stops << mark.time.from;
    std::sort(stops.begin(), stops.end());
    const double at = m_axis->cursor();
    double next = base::notAvailable;
    for (const double stop : std::as_const(stops)) {
        if (forward && (std::isnan(at) || stop > at) && std::isnan(next)) next = stop;
        if (!forward && (std::isnan(at) || stop < at)) next = stop;
    }
    if (std::isfinite(next)) m_axis->setCursor(next);
}

} // namespace titer::plot

#include "ui/plot/trend/moc_interval_lane.cpp"
