// The row of units under the picture.
#include "ui/pages/run/run_train.h"

#include "app/run/occupancy.h"
#include "ui/flow/items/badges.h"
#include "ui/look/symbols.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>

namespace titer::pages {

using shown::levelAt;
using shown::RunModel;
using shown::stateAt;
using shown::stateGlyph;
using shown::stateName;
using shown::stateText;
using shown::unitName;

using look::Radius;
using look::Theme;
using look::Token;
using look::Type;

namespace {

constexpr double minCell = 17, maxCell = 38, endRoom = 4; // of a unit, and of the marks at the ends; in u

// Units of the main line: those that hold or treat something, in the order in which the streams pass them.
QList<int> trainOf(const model::Plant& plant)
{
    std::vector<int> depth(plant.units.size(), 0);
    for (std::size_t round = 0; round < plant.units.size(); ++round)
        for (const model::PlantStream& s : plant.streams) {
            int& to = depth[static_cast<std::size_t>(s.to)];
            // A recycle does not push the line on for ever.
            to = std::min(std::max(to, depth[static_cast<std::size_t>(s.from)] + 1),
                          static_cast<int>(plant.units.size()));
        }
    QList<int> units;
    for (std::size_t i = 0; i < plant.units.size(); ++i)
        if (app::isEquipment(plant.units[i].type->id)) units.append(static_cast<int>(i));
    std::stable_sort(units.begin(), units.end(), [&](int a, int b) {
        return depth[static_cast<std::size_t>(a)] < depth[static_cast<std::size_t>(b)];
    });
    return units;
}

} // namespace

TrainView::TrainView(RunModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&model, &RunModel::runChanged, this, &TrainView::rebuild);
    connect(&model, &RunModel::timeChanged, this, &TrainView::refresh);
    connect(&model, &RunModel::unitChanged, this, &TrainView::follow);
    connect(&Theme::current(), &Theme::changed, this, [this] { updateGeometry(); });
    rebuild();
}

void TrainView::rebuild()
{
    m_units = m_model.plant() ? trainOf(*m_model.plant()) : QList<int>();
    m_current = 0;
    follow();
}

void TrainView::follow()
{
    if (const qsizetype at = m_units.indexOf(m_model.unit()); at >= 0) m_current = at;
    refresh();
}

void TrainView::refresh()
{
    QStringList words;
    for (int unit : std::as_const(m_units))
        words.append(tr("%1, %2", "unit, its state")
                         .arg(unitName(*m_model.plant(), unit), stateText(m_model, unit, m_model.time())));
    setAccessibleName(tr("Train"));
    setAccessibleDescription(words.join(QStringLiteral("; ")));
    update();
}

QSize TrainView::sizeHint() const
{
    const Theme& theme = Theme::current();
    const int text = QFontMetrics(theme.font(Type::Caption)).lineSpacing() * 3;
    return {100 * theme.u(), text + 14 * theme.u()};
}

QSize TrainView::minimumSizeHint() const
{
    return {40 * Theme::current().u(), sizeHint().height()};
}

// As many as have room for their words, with a mark at either end where there are more.
TrainView::Part TrainView::part() const
{
    const double u = Theme::current().u();
    const qsizetype all = m_units.size();
    Part part{.count = all, .cell = std::min(width() / double(std::max<qsizetype>(1, all)), maxCell * u)};
    if (part.cell >= minCell * u) return part;
    part.left = endRoom * u;
    part.count = std::max<qsizetype>(1, qsizetype((width() - 2 * part.left) / (minCell * u)));
    part.first = std::clamp<qsizetype>(m_current - part.count / 2, 0, all - part.count);
    part.cell = (width() - 2 * part.left) / double(part.count);
    return part;
}

// Of a unit beyond either end an empty one.
QRectF TrainView::place(qsizetype index) const
{
    const Part part = this->part();
    if (index < part.first || index >= part.first + part.count) return {};
    return {part.left + double(index - part.first) * part.cell, 0, part.cell, double(height())};
}

void TrainView::paintUnit(QPainter* painter, qsizetype index) const
{
    const Theme& theme = Theme::current();
    const qreal u = theme.u();
    const int unit = m_units[index];
    const QRectF cell = place(index);
    if (unit == m_model.unit()) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.color(Token::Selection));
        painter->drawRoundedRect(cell.adjusted(0.5 * u, 0, -0.5 * u, 0), theme.radius(Radius::Field),
                                 theme.radius(Radius::Field));
    }
    if (hasFocus() && index == m_current)
        look::paintFocus(painter, cell.adjusted(0.5 * u, 0, -0.5 * u, 0), theme.radius(Radius::Field));
    const qreal size = 10 * u;
    const QRectF box(cell.center().x() - size / 2, 1.5 * u, size, size);
    look::SymbolStyle style;
    style.detail = look::Detail::Normal;
    style.penScale = 0.6;
    style.level = levelAt(m_model, unit, m_model.time());
    const QString symbol =
        QLatin1String("u-") + QLatin1String(m_model.plant()->units[static_cast<std::size_t>(unit)].type->symbol);
    look::paintSymbol(painter, symbol, box, style);
    look::paintGlyph(painter, stateGlyph(stateAt(m_model, unit, m_model.time())),
                     QPointF(box.right() + u, box.top() + u), 3 * u);
    const bool chosen = unit == m_model.unit();
    QFont font = theme.font(Type::Caption);
    font.setBold(chosen);
    painter->setFont(font);
    const QFontMetricsF metrics(font);
    const QRectF words(cell.left() + 0.5 * u, 12.5 * u, cell.width() - u, 2 * metrics.lineSpacing());
    painter->setPen(theme.color(Token::Text));
    painter->drawText(words, Qt::AlignCenter,
                      flow::wrapped(unitName(*m_model.plant(), unit), font, words.width()).join(QLatin1Char('\n')));
    painter->setFont(theme.font(Type::Caption));
    painter->setPen(theme.color(Token::Muted));
    const QRectF below(words.left(), words.bottom(), words.width(), metrics.lineSpacing());
    painter->drawText(below, Qt::AlignCenter,
                      QFontMetricsF(painter->font())
                          .elidedText(stateText(m_model, unit, m_model.time()), Qt::ElideRight, below.width()));
}

void TrainView::paintEvent(QPaintEvent*)
{
    if (!m_model.plant()) return;
    const Theme& theme = Theme::current();
    const qreal u = theme.u();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Part part = this->part();
    const qsizetype end = part.first + part.count;
    for (qsizetype i = part.first; i + 1 < end; ++i) {
        const bool broth = bool(m_model.plant()->units[static_cast<std::size_t>(m_units[i])].setup.kinetics);
        painter.setPen(QPen(theme.color(broth ? Token::Broth : Token::Clarified), 2));
        painter.drawLine(QPointF(place(i).center().x() + 5 * u, 6.5 * u),
                         QPointF(place(i + 1).center().x() - 5 * u, 6.5 * u));
    }
    for (qsizetype i = part.first; i < end; ++i) paintUnit(&painter, i);
    painter.setFont(theme.font(Type::Section));
    painter.setPen(theme.color(Token::Muted));
    const QRectF before(0, 0, part.left, 13 * u);
    if (part.first > 0) painter.drawText(before, Qt::AlignCenter, QStringLiteral("‹"));
    if (end < m_units.size())
        painter.drawText(before.translated(width() - part.left, 0), Qt::AlignCenter, QStringLiteral("›"));
}

// To what lies beyond the ends.
void TrainView::wheelEvent(QWheelEvent* event)
{
    const int turned = event->angleDelta().y() != 0 ? event->angleDelta().y() : event->angleDelta().x();
    if (turned == 0 || part().count == m_units.size()) return event->ignore();
    m_current = std::clamp<qsizetype>(m_current + (turned < 0 ? 1 : -1), 0, m_units.size() - 1);
    update();
}

void TrainView::mousePressEvent(QMouseEvent* event)
{
    for (qsizetype i = 0; i < m_units.size(); ++i)
        if (place(i).contains(event->position())) {
            m_current = i;
            emit unitActivated(m_units[i]);
        }
}

void TrainView::keyPressEvent(QKeyEvent* event)
{
    const qsizetype last = m_units.size() - 1;
    switch (event->key()) {
    case Qt::Key_Left:
        m_current = std::max<qsizetype>(0, m_current - 1);
        break;
    case Qt::Key_Right:
        m_current = std::min(last, m_current + 1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0 && m_current <= last) emit unitActivated(m_units[m_current]);
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    update();
}

bool TrainView::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        for (qsizetype i = 0; i < m_units.size(); ++i)
            if (place(i).contains(help->pos()))
                QToolTip::showText(help->globalPos(),
                                   tr("%1, %2", "unit, its state")
                                       .arg(unitName(*m_model.plant(), m_units[i]),
                                            stateName(stateAt(m_model, m_units[i], m_model.time()))),
                                   this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace titer::pages

#include "ui/pages/run/moc_run_train.cpp"
