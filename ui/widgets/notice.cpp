// The bar that holds rows of notices.
#include "ui/widgets/notice.h"

#include "ui/widgets/focus_regions.h"

#include <QApplication>
#include <QEvent>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>
#include <utility>

namespace titer::widgets {

using look::Theme;
using look::worse;

namespace {

constexpr int fixedShownMs = 3000;
constexpr double maxShare = 0.3; // of what lies over them and themselves
constexpr int narrowWidth = 90;  // [u] of the bar, from where on words and buttons stand next to each other

} // namespace

NoticeBar::NoticeBar(QWidget* parent)
    : QScrollArea(parent)
    , m_holder(new QWidget)
    , m_column(new QVBoxLayout(m_holder))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setAccessibleName(tr("Notices"));
    m_column->setContentsMargins(0, 0, 0, 0);
    setWidget(m_holder);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget* old, QWidget* now) {
        if (!old || !now || isAncestorOf(old) == isAncestorOf(now)) return;
        if (isAncestorOf(now)) m_returnTo = old;
        if (isAncestorOf(old)) releaseSoon();
    });
    viewport()->setAutoFillBackground(false);
    m_holder->setAutoFillBackground(false);
    hide();
}

void NoticeBar::setMaxRows(int rows)
{
    m_maxRows = std::max(1, rows);
    updateGeometry();
}

void NoticeBar::setMaxHeightOf(int height)
{
    setMaximumHeight(int(maxShare * height));
}

void NoticeBar::listPlace(const QString& place)
{
    m_place = place;
    arrange();
}

// Whether what is no longer reported has been put right. A run that failed does not repeat the notices of the one before, and a fault may
// be reported in other words.
bool NoticeBar::isResolved(const Notice& gone, const QList<Notice>& present)
{
    return std::none_of(present.begin(), present.end(), [&](const Notice& notice) {
        return notice.glyph == look::Glyph::Alarm && (gone.glyph != look::Glyph::Alarm || notice.place == gone.place);
    });
}

bool NoticeBar::isListed(const NoticeRow* row) const
{
    return m_place.isEmpty() || row->notice().place == m_place;
}

NoticeRow* NoticeBar::rowOf(const QString& id) const
{
    for (NoticeRow* row : m_rows)
        if (row->notice().id == id) return row;
    return nullptr;
}

void NoticeBar::setNotices(const QList<Notice>& newestFirst, const Gone& isGone)
{
    QList<Notice> order = newestFirst;
    const auto worst = std::max_element(order.begin(), order.end(), [](const Notice& a, const Notice& b) {
        return a.glyph != b.glyph && worse(a.glyph, b.glyph) == b.glyph;
    });
    if (worst != order.end()) std::rotate(order.begin(), worst, worst + 1);

    const QPointer<const QWidget> focus = focusInside();
    const bool stands = isPointedAt() || (isVisible() && focus);
    QList<NoticeRow*> rows, ended;
    m_order.clear();
    for (const Notice& notice : order) {
        m_order.append(notice.id);
        NoticeRow* row = rowOf(notice.id);
        if (!row) {
            row = new NoticeRow(notice, m_holder);
            connect(row, &NoticeRow::placeActivated, this, &NoticeBar::placeActivated);
            connect(row, &NoticeRow::fixActivated, this, &NoticeBar::fixActivated);
            connect(row, &NoticeRow::showActivated, this, &NoticeBar::showActivated);
        } else if (row->notice() != notice || row->isFixed() || row->isGone()) {
            row->setNotice(notice);
        }
        rows.append(row);
    }
    for (NoticeRow* row : std::as_const(m_rows)) {
        if (rows.contains(row)) continue;
        const bool leaves = row->isFixed(), gone = isGone && isGone(row->notice());
        const bool resolved = !gone && (leaves || isResolved(row->notice(), order));
        if (resolved && !leaves) retire(row);
        if (!resolved && isPointedAt()) row->setGone();
        if (resolved || isPointedAt())
            ended.append(row);
        else
            discard(row);
    }
    rows += ended;
    if (stands)
        std::ranges::stable_sort(rows, {}, [this](NoticeRow* row) {
            const qsizetype place = m_rows.indexOf(row);
            return place < 0 ? m_rows.size() : place;
        });
    m_rows = rows;
    arrange();
    handOn(focus);
}

// Later, since the focus leaves while rows change, too, and is handed on.
void NoticeBar::releaseSoon()
{
    QMetaObject::invokeMethod(this, &NoticeBar::release, Qt::QueuedConnection);
}

void NoticeBar::release()
{
    if (isPointedAt()) return;
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    for (NoticeRow* row : std::as_const(m_rows))
        if (row->isGone()) discard(row);
    m_rows.removeIf([](const NoticeRow* row) { return row->isGone(); });
    if (!focusInside())
        std::ranges::stable_sort(m_rows, {}, [this](const NoticeRow* row) {
            const qsizetype place = m_order.indexOf(row->notice().id);
            return place < 0 || row->isFixed() ? m_order.size() : place;
        });
    arrange();
    emit released();
}

void NoticeBar::forget()
{
    const QPointer<const QWidget> focus = focusInside();
    for (NoticeRow* row : std::exchange(m_rows, {})) discard(row);
    arrange();
    handOn(focus);
}

void NoticeBar::retire(NoticeRow* row)
{
    row->setFixed(true);
    letLeave(row);
}

void NoticeBar::letLeave(NoticeRow* row)
{
    QTimer::singleShot(fixedShownMs, row, [this, row] {
        if (!row->isFixed()) return;            // it came back meanwhile
        if (underMouse()) return letLeave(row); // what is about to be pressed would move away
        const QPointer<const QWidget> focus = focusInside();
        m_rows.removeOne(row);
        discard(row);
        arrange();
        handOn(focus);
    });
}

void NoticeBar::discard(NoticeRow* row)
{
    row->hide();
    row->deleteLater();
}

const QWidget* NoticeBar::focusInside() const
{
    const QWidget* focus = window()->focusWidget();
    return focus && isAncestorOf(focus) ? focus : nullptr;
}

bool NoticeBar::focusFirst()
{
    return std::any_of(m_rows.begin(), m_rows.end(), [](const NoticeRow* row) {
        const QList<QWidget*> stops = row->stops();
        return std::any_of(std::next(stops.begin()), stops.end(), giveFocus);
    });
}

// Where a notice took its button along that had the focus, the next one is at hand, and without any what had it before.
void NoticeBar::handOn(const QWidget* focus)
{
    if (focus && !focus->isVisible() && !focusFirst()) giveFocus(m_returnTo);
}

void NoticeBar::arrange()
{
    m_column->setSpacing(2 * Theme::current().u());
    QWidget* before = this;
    for (int i = 0; i < m_rows.size(); ++i) {
        m_column->removeWidget(m_rows[i]);
        m_column->insertWidget(i, m_rows[i]);
        m_rows[i]->setVisible(isListed(m_rows[i]));
        m_rows[i]->setNarrow(isNarrow(), viewport()->width());
        for (QWidget* stop : m_rows[i]->stops()) setTabOrder(std::exchange(before, stop), stop);
    }
    setVisible(!m_rows.isEmpty());
    fitHeight();
}

// In the present width. Words that wrap have the height that this width gives them, not the one of their hint.
int NoticeBar::heightOf(const NoticeRow& row) const
{
    const int width = std::max(viewport()->width(), row.minimumSizeHint().width());
    return row.hasHeightForWidth() ? row.heightForWidth(width) : row.sizeHint().height();
}

// Under the pointer no row gets lower, or those beneath it would move.
int NoticeBar::shownHeightOf(const NoticeRow& row) const
{
    return isPointedAt() ? std::max(heightOf(row), row.minimumHeight()) : heightOf(row);
}

// Of the first rows that are listed.
int NoticeBar::heightOf(int rows) const
{
    int height = 0, counted = 0;
    for (int i = 0; i < m_rows.size() && counted < rows; ++i) {
        if (!isListed(m_rows[i])) continue;
        ++counted;
        height += shownHeightOf(*m_rows[i]);
    }
    return height + std::max(0, counted - 1) * m_column->spacing();
}

QSize NoticeBar::sizeHint() const
{
    // At the foot of a page it would move with its height.
    return {80 * Theme::current().u(), isPointedAt() ? std::max(height(), heightOf(1)) : heightOf(m_maxRows)};
}

QSize NoticeBar::minimumSizeHint() const
{
    return {40 * Theme::current().u(), sizeHint().height()};
}

// By its own width: a scroll bar that comes changes nothing, and what stands otherwise then needs none.
bool NoticeBar::isNarrow() const
{
    return width() < narrowWidth * Theme::current().u();
}

bool NoticeBar::event(QEvent* event)
{
    const bool done = QScrollArea::event(event);
    if (event->type() == QEvent::LayoutRequest) fitHeight();
    if (event->type() == QEvent::Leave) releaseSoon();
    // One that comes would wrap the words anew.
    if (event->type() == QEvent::Enter)
        setVerticalScrollBarPolicy(verticalScrollBar()->isVisible() ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    return done;
}

// Of the viewport, from which a scroll bar takes its width.
void NoticeBar::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    for (NoticeRow* row : std::as_const(m_rows)) row->setNarrow(isNarrow(), viewport()->width());
    fitHeight();
}

void NoticeBar::fitHeight()
{
    // What lies within the layout of a row hears of new words only now, and would give the height of those before.
    // The layout of the rows keeps the heights that they asked for once, and would cut a line.
    for (NoticeRow* row : std::as_const(m_rows)) {
        row->layout()->activate();
        row->setFixedHeight(shownHeightOf(*row));
    }
    m_holder->setFixedHeight(heightOf(static_cast<int>(m_rows.size())));
    updateGeometry();
}

} // namespace titer::widgets

#include "ui/widgets/moc_notice.cpp"
