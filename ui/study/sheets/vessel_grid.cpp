// Vessels of a plate.
#include "ui/study/sheets/vessel_grid.h"

#include "ui/look/theme.h"
#include "ui/study/study_words.h"

#include <QAccessible>
#include <QApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace titer::study {

using app::PlateWell;
using look::Theme;
using look::Token;
using look::Type;
using State = PlateWell::State;

namespace {

constexpr double palestCell = 0.06, strongestCell = 0.45;                 // share of the colour of a value
constexpr int minHeight = 6, minWidth = 9, maxHeight = 16, maxWidth = 30; // of a vessel [u]

} // namespace

VesselGrid::VesselGrid(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(false);
    setAccessibleName(tr("Vessels of the plate"));
    connect(&Theme::current(), &Theme::changed, this, [this] { update(); });
}

void VesselGrid::setMap(const std::shared_ptr<const studies::Study>& study, app::PlateMap map, Words words)
{
    const bool other = map.plate != m_map.plate || map.wells.size() != m_map.wells.size();
    m_study = study;
    m_map = std::move(map);
    m_words = std::move(words);
    if (other) m_held = m_dragged = m_over = -1;
    m_current = std::clamp(m_current, 0, std::max(0, int(m_map.wells.size()) - 1));
    updateGeometry();
    describe();
    update();
}

QSize VesselGrid::sizeHint() const
{
    const int u = Theme::current().u();
    return QSize((m_map.shape.columns * 20 + 8) * u, (m_map.shape.rows * 9 + 8) * u);
}

QSize VesselGrid::minimumSizeHint() const
{
    const int u = Theme::current().u();
    const int gaps = m_map.shape.stationRows > 0 ? 2 * (m_map.shape.stations() - 1) : 0;
    return QSize((m_map.shape.columns * minWidth + 7) * u, (m_map.shape.rows * minHeight + 7 + gaps) * u);
}

VesselGrid::Layout VesselGrid::layoutNow() const
{
    const int u = Theme::current().u(), rows = std::max(1, m_map.shape.rows),
              columns = std::max(1, m_map.shape.columns);
    Layout now{.left = 6 * u, .top = 6 * u, .gap = 2 * u};
    const int gaps = m_map.shape.stationRows > 0 ? now.gap * (m_map.shape.stations() - 1) : 0;
    now.width = std::clamp((width() - now.left - u) / columns, minWidth * u, maxWidth * u);
    now.height = std::clamp((height() - now.top - gaps - u) / rows, minHeight * u, maxHeight * u);
    return now;
}

QRect VesselGrid::placeOf(int well) const
{
    if (well < 0 || well >= int(m_map.wells.size())) return {};
    const Layout now = layoutNow();
    const int row = well / m_map.shape.columns, column = well % m_map.shape.columns;
    return {now.left + column * now.width, now.top + row * now.height + row / m_map.shape.stationRows * now.gap,
            now.width, now.height};
}

int VesselGrid::wellAt(QPoint place) const
{
    for (int well = 0; well < int(m_map.wells.size()); ++well)
        if (placeOf(well).contains(place)) return well;
    return -1;
}

void VesselGrid::setCurrent(int well)
{
    if (well < 0 || well >= int(m_map.wells.size()) || well == m_current) return;
    m_current = well;
    describe();
    update();
}

void VesselGrid::choose(int well)
{
    if (well < 0 || well == m_current) return;
    setCurrent(well);
    emit currentChanged(well);
}

// What a screen reader says of the vessel at hand.
void VesselGrid::describe()
{
    QString words = m_words.tips.value(m_current);
    if (m_held >= 0)
        words += u'\n' +
                 tr("Picked up: %1", "a vessel").arg(QString::fromStdString(m_map.wells[std::size_t(m_held)].vessel));
    setAccessibleDescription(words);
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

bool VesselGrid::letGo()
{
    if (m_held < 0) return false;
    m_held = -1;
    describe();
    update();
    return true;
}

void VesselGrid::swap(int one, int other)
{
    m_held = -1;
    if (one == other || one < 0 || other < 0) return update();
    const PlateWell &first = m_map.wells[std::size_t(one)], &second = m_map.wells[std::size_t(other)];
    if (!first.run && !second.run) return update();
    // Copies: what comes of it makes the map again.
    const QString from = QString::fromStdString(first.vessel), to = QString::fromStdString(second.vessel);
    emit swapAsked(from, to);
    // The run that was moved stays at hand.
    setCurrent(other);
    if (m_current == other) emit currentChanged(other);
}

void VesselGrid::ask(int well)
{
    if (well >= 0 && m_map.wells[std::size_t(well)].run)
        emit runAsked(QString::fromStdString(m_map.wells[std::size_t(well)].run->id));
}

int VesselGrid::neighbour(int key) const
{
    const int columns = m_map.shape.columns, row = m_current / columns, column = m_current % columns;
    switch (key) {
    case Qt::Key_Left:
        return column > 0 ? m_current - 1 : m_current;
    case Qt::Key_Right:
        return column + 1 < columns ? m_current + 1 : m_current;
    case Qt::Key_Up:
        return row > 0 ? m_current - columns : m_current;
    case Qt::Key_Down:
        return row + 1 < m_map.shape.rows ? m_current + columns : m_current;
    case Qt::Key_Home:
        return 0;
    case Qt::Key_End:
        return int(m_map.wells.size()) - 1;
    default:
        return -1;
    }
}

void VesselGrid::keyPressEvent(QKeyEvent* event)
{
    if (m_map.wells.empty()) return QWidget::keyPressEvent(event);
    const int key = event->key(), next = neighbour(key);
    if (next >= 0) {
        if (event->modifiers() & Qt::ControlModifier && key != Qt::Key_Home && key != Qt::Key_End)
            return swap(m_current, next);
        return choose(next);
    }
    if (key == Qt::Key_PageUp || key == Qt::Key_PageDown) return emit plateAsked(key == Qt::Key_PageUp ? -1 : 1);
    if (key == Qt::Key_Return || key == Qt::Key_Enter) return ask(m_current);
    if (key == Qt::Key_Escape && letGo()) return;
    if (key != Qt::Key_Space) return QWidget::keyPressEvent(event);
    if (m_held >= 0) return swap(m_held, m_current);
    m_held = m_map.wells[std::size_t(m_current)].run ? m_current : -1;
    describe();
    update();
}

void VesselGrid::mousePressEvent(QMouseEvent* event)
{
    const int well = wellAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || well < 0) return;
    m_pressed = event->position().toPoint();
    m_held = -1;
    m_dragged = m_map.wells[std::size_t(well)].run ? well : -1;
    choose(well);
    update();
}

void VesselGrid::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint place = event->position().toPoint();
    if (m_dragged < 0 || (m_over < 0 && (place - m_pressed).manhattanLength() < QApplication::startDragDistance()))
        return;
    m_over = wellAt(place);
    setCursor(Qt::ClosedHandCursor);
    update();
}

void VesselGrid::mouseReleaseEvent(QMouseEvent*)
{
    const int from = std::exchange(m_dragged, -1), to = std::exchange(m_over, -1);
    unsetCursor();
    if (from >= 0 && to >= 0) swap(from, to);
    update();
}

void VesselGrid::mouseDoubleClickEvent(QMouseEvent* event)
{
    ask(wellAt(event->position().toPoint()));
}

void VesselGrid::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    describe();
    update();
}

void VesselGrid::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

bool VesselGrid::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int well = wellAt(help->pos());
        well < 0 ? QToolTip::hideText() : QToolTip::showText(help->globalPos(), tipOf(well), this, placeOf(well));
        return true;
    }
    return QWidget::event(event);
}

void VesselGrid::paintTitles(QPainter& painter) const
{
    const Theme& theme = Theme::current();
    const int u = theme.u();
    painter.setFont(theme.font(Type::Caption));
    painter.setPen(theme.color(Token::Muted));
    for (int column = 0; column < m_map.shape.columns; ++column) {
        const QRect place = placeOf(column);
        painter.drawText(QRect(place.left(), 0, place.width(), place.top() - u / 2), Qt::AlignHCenter | Qt::AlignBottom,
                         QString::number(column + 1));
    }
    for (int row = 0; row < m_map.shape.rows; ++row) {
        const QRect place = placeOf(row * m_map.shape.columns);
        painter.drawText(QRect(0, place.top(), place.left() - u, place.height()), Qt::AlignRight | Qt::AlignVCenter,
                         QString(QChar(u'A' + row)));
    }
}

void VesselGrid::paintWell(QPainter& painter, int well) const
{
    const Theme& theme = Theme::current();
    const qreal u = theme.u();
    const PlateWell& one = m_map.wells[std::size_t(well)];
    const QRectF box = QRectF(placeOf(well)).adjusted(0.5 * u, 0.5 * u, -0.5 * u, -0.5 * u);
    const QColor base = theme.color(Token::Base);
    const qreal round = theme.radius(look::Radius::Card);
    QColor fill = base;
    if (one.share && one.run) {
        const bool levels = !m_words.colours.isEmpty();
        const QColor strong = levels ? m_words.colours.at(std::size_t(one.value) % std::size_t(m_words.colours.size()))
                                     : theme.color(Token::Accent);
        fill =
            mixed(base, strong, levels ? strongestCell * 0.8 : palestCell + (strongestCell - palestCell) * *one.share);
    }
    painter.setPen(
        QPen(theme.color(one.run ? Token::Control : Token::Border), 1, one.run ? Qt::SolidLine : Qt::DashLine));
    painter.setBrush(fill);
    painter.drawRoundedRect(box, round, round);
    if (one.state == State::Missing) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(QBrush(mixed(fill, theme.color(Token::Control), 0.5), Qt::BDiagPattern));
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), round, round);
    }
    if (well == m_held || well == m_dragged || well == m_over) {
        painter.setPen(QPen(theme.color(Token::Accent), 2, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box, round, round);
    }
    if (well == m_current) {
        painter.setPen(QPen(theme.color(hasFocus() ? Token::Accent : Token::Control), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), round, round);
    }
    if (!one.run) return;
    QFont font = theme.font(Type::Strong);
    font.setItalic(one.state == State::Twin);
    font.setStrikeOut(one.state == State::Excluded);
    const QString number = QString::number(one.run->run);
    const QFontMetrics head(font), small(theme.font(Type::Caption));
    const QString value = m_words.values.value(well);
    const QRectF room = box.adjusted(u, 0, -u, 0);
    const bool both = !value.isEmpty() && room.height() >= head.height() + small.height();
    const bool beside = !value.isEmpty() && !both &&
                        room.width() >= head.horizontalAdvance(number) + small.horizontalAdvance(value) + 2 * u;
    painter.setPen(theme.color(Token::Text));
    painter.setFont(font);
    const qreal top = both ? room.center().y() - (head.height() + small.height()) / 2.0 : room.top();
    painter.drawText(both ? QRectF(room.left(), top, room.width(), head.height()) : room,
                     Qt::AlignVCenter | (beside ? Qt::AlignLeft : Qt::AlignHCenter), number);
    if (!both && !beside) return;
    QFont caption = theme.font(Type::Caption);
    caption.setItalic(font.italic());
    caption.setStrikeOut(font.strikeOut());
    painter.setFont(caption);
    painter.drawText(both ? QRectF(room.left(), top + head.height(), room.width(), small.height()) : room,
                     Qt::AlignVCenter | (beside ? Qt::AlignRight : Qt::AlignHCenter),
                     QFontMetrics(caption).elidedText(value, Qt::ElideRight, int(room.width())));
}

void VesselGrid::paintEvent(QPaintEvent*)
{
    if (m_map.wells.empty()) return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintTitles(painter);
    for (int well = 0; well < int(m_map.wells.size()); ++well) paintWell(painter, well);
}

} // namespace titer::study

#include "ui/study/sheets/moc_vessel_grid.cpp"
