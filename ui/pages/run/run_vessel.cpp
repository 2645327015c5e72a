// The large picture of a unit and its columns of values.
#include "ui/pages/run/run_vessel.h"

#include "core/base/units/units.h"
#include "ui/look/glyph.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace titer::pages {

using shown::hasValues;
using shown::levelAt;
using shown::phaseNameAt;
using shown::RunModel;
using shown::Scale;
using shown::scaleTo;
using shown::stateAt;
using shown::stateGlyph;
using shown::stateName;
using shown::stateText;
using shown::unitName;
using shown::UnitState;
using shown::unitText;
using shown::valueText;
using shown::Variable;

using look::Radius;
using look::Theme;
using look::Token;
using look::Type;

namespace {

constexpr int maxAbove = 4; // values of a column above the line through the vessel
constexpr int maxBelow = 4;

qreal chipHeight()
{
    return Theme::current().fieldHeight() + 1.5 * Theme::current().u();
}
// Of a compact list.
qreal rowHeight()
{
    return Theme::current().fieldHeight() - Theme::current().u();
}
qreal pitch()
{
    return chipHeight() + 1.5 * Theme::current().u();
}
} // namespace

VesselView::VesselView(RunModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_flows(model)
{
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&model, &RunModel::runChanged, this, &VesselView::rebuild);
    connect(&model, &RunModel::unitChanged, this, &VesselView::rebuild);
    connect(&model, &RunModel::timeChanged, this, &VesselView::refresh);
    connect(&Theme::current(), &Theme::changed, this, [this] {
        updateGeometry();
        arrange();
    });
    rebuild();
}

void VesselView::setReadings(const QHash<QString, Reading>& readings)
{
    m_readings = readings;
    refresh();
}

void VesselView::setCompact(bool compact)
{
    if (compact == m_compact) return;
    m_compact = compact;
    for (ValueChip* chip : m_left + m_right) chip->setPlain(compact);
    QSizePolicy policy(QSizePolicy::Expanding, compact ? QSizePolicy::Preferred : QSizePolicy::Expanding);
    policy.setHeightForWidth(compact);
    setSizePolicy(policy);
    updateGeometry();
    arrange();
}

void VesselView::rebuild()
{
    QList<const Variable*> controlled, others;
    const model::Plant* plant = m_model.plant();
    const int unit = m_model.unit();
    if (plant && unit >= 0 && m_model.result())
        for (const Variable& v : m_model.variables()) {
            using Kind = Variable::Kind;
            if (v.plantUnit != unit || v.kind == Kind::Flow || !hasValues(*m_model.result(), v)) continue;
            const bool left = v.kind == Kind::Controlled || v.kind == Kind::Volume ||
                              v.tag.endsWith(QLatin1String(".osmolality")) || v.tag.endsWith(QLatin1String(".pco2"));
            (left ? controlled : others).append(&v);
        }
    const auto byKind = [](const Variable* a, const Variable* b) { return a->kind < b->kind; };
    std::stable_sort(controlled.begin(), controlled.end(), byKind);
    std::stable_sort(others.begin(), others.end(), byKind);
    const auto make = [this](QList<ValueChip*>& chips, const QList<const Variable*>& variables) {
        QStringList tags, present;
        for (const Variable* v : variables.mid(0, maxAbove + maxBelow)) tags.append(v->tag);
        for (const ValueChip* chip : std::as_const(chips)) present.append(chip->tag());
        if (tags == present) return;
        for (ValueChip* chip : std::as_const(chips)) chip->deleteLater();
        for (ValueChip* chip : std::as_const(chips)) chip->hide();
        chips.clear();
        for (const Variable* v : variables.mid(0, maxAbove + maxBelow)) {
            auto* chip = new ValueChip(v->tag, v->name, this);
            chip->setPlain(m_compact);
            chip->show();
            chips.append(chip);
        }
    };
    make(m_left, controlled);
    make(m_right, others);
    const bool culture = plant && unit >= 0 && plant->units[static_cast<std::size_t>(unit)].setup.kinetics;
    m_leftTitle = m_left.isEmpty() ? QString() : tr("Controlled");
    m_rightTitle = m_right.isEmpty() ? QString() : culture ? tr("Culture") : tr("Values");
    refresh();
    updateGeometry();
    arrange();
}

void VesselView::refresh()
{
    const double now = m_model.time();
    for (ValueChip* chip : m_left + m_right) {
        const Variable* v = m_model.variable(chip->tag());
        const std::optional<Scale> scale = v ? scaleTo(v->si, v->displayUnit, v->molarMass) : std::nullopt;
        if (!scale) continue;
        if (const auto read = m_readings.constFind(v->tag); read != m_readings.constEnd())
            chip->setValue(read->origin, valueText(scale->shown(read->value)), unitText(v->displayUnit), read->age);
        else
            chip->setValue(Origin::Model, valueText(scale->shown(m_model.value(*v, now))), unitText(v->displayUnit),
                           {});
    }
    m_flows.refresh();
    if (const model::Plant* plant = m_model.plant(); plant && m_model.unit() >= 0)
        setAccessibleName(tr("%1, %2", "unit, its state")
                              .arg(unitName(*plant, m_model.unit()), stateText(m_model, m_model.unit(), now)));
    update();
}

QSize VesselView::minimumSizeHint() const
{
    const int u = Theme::current().u();
    if (m_compact) return {48 * u, heightForWidth(72 * u)};
    return {100 * u, static_cast<int>(14 * u + (maxAbove + maxBelow) * pitch() + 16 * u)};
}

QSize VesselView::sizeHint() const
{
    const int u = Theme::current().u();
    return m_compact ? minimumSizeHint() : QSize(136 * u, 120 * u);
}

int VesselView::heightForWidth(int) const
{
    const int u = Theme::current().u();
    const auto rows = m_left.size() + m_right.size();
    const int titles = int(!m_left.isEmpty()) + int(!m_right.isEmpty());
    return static_cast<int>(38 * u + static_cast<qreal>(rows) * rowHeight() + titles * 7 * u + 2 * u);
}

void VesselView::resizeEvent(QResizeEvent*)
{
    arrange();
}

void VesselView::arrangeColumn(const QList<ValueChip*>& chips, qreal left, qreal width, const QRectF& gap)
{
    for (qsizetype i = 0; i < chips.size(); ++i) {
        const bool above = i < maxAbove;
        const qreal y = above
                            ? gap.top() - static_cast<qreal>(std::min<qsizetype>(maxAbove, chips.size()) - i) * pitch()
                            : gap.bottom() + static_cast<qreal>(i - maxAbove) * pitch();
        chips[i]->setGeometry(QRectF(left, y, width, chipHeight()).toRect());
    }
}

void VesselView::arrange()
{
    const qreal u = Theme::current().u(), w = width(), h = height();
    if (m_compact) {
        const qreal size = 32 * u;
        m_picture = QRectF((w - size) / 2, 4 * u, size, size);
        qreal y = 40 * u;
        for (const QList<ValueChip*>& chips : {m_left, m_right}) {
            if (chips.isEmpty()) continue;
            y += 6 * u;
            for (ValueChip* chip : chips) {
                chip->setGeometry(QRectF(3 * u, y, w - 6 * u, rowHeight()).toRect());
                y += rowHeight();
            }
            y += u;
        }
        update();
        return;
    }
    const qreal columnWidth = std::min(56 * u, (w - 36 * u) / 2);
    const qreal middle = w - 2 * columnWidth;
    const bool fed = m_flows.isFed();
    const qreal top = (fed ? 24 * u : 6 * u) + 6 * u;
    const qreal gapHeight = 15 * u;
    const qreal need = top + (maxAbove + maxBelow) * pitch() + gapHeight;
    const qreal shift = std::max(0.0, (h - need) / 3);
    const QRectF gap(0, top + shift + maxAbove * pitch(), w, gapHeight);
    arrangeColumn(m_left, 0, columnWidth, gap);
    arrangeColumn(m_right, w - columnWidth, columnWidth, gap);
    const qreal size =
        std::min({middle * 1.45, 2 * (gap.center().y() - (fed ? 24 * u : 2 * u)), 2 * (h - gap.center().y()), 84 * u});
    m_picture = QRectF(w / 2 - size / 2, gap.center().y() - size / 2, size, size);
    update();
}

void VesselView::paintEvent(QPaintEvent*)
{
    if (!m_model.plant() || m_model.unit() < 0) return;
    const Theme& theme = Theme::current();
    const qreal u = theme.u();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    m_flows.paint(&painter, m_picture, width(), m_compact);
    look::SymbolStyle style;
    style.detail = look::Detail::Full;
    style.level = levelAt(m_model, m_model.unit(), m_model.time());
    style.connected = {QStringLiteral("in"), QStringLiteral("out")};
    const bool culture = bool(m_model.plant()->units[static_cast<std::size_t>(m_model.unit())].setup.kinetics);
    style.levelFill = culture ? Token::BrothFill : Token::BufferFill;
    look::paintSymbol(&painter, symbolOf(*m_model.plant(), m_model.unit()), m_picture, style);
    const UnitState state = stateAt(m_model, m_model.unit(), m_model.time());
    qreal corner = m_picture.right() - m_picture.width() * 0.12;
    if (!m_compact && !m_right.isEmpty()) corner = std::min(corner, m_right.first()->x() - 4 * u);
    look::paintGlyph(&painter, stateGlyph(state),
                     QPointF(corner, m_picture.top() + m_picture.height() * (m_compact ? 0.18 : 0.12)), 5 * u);
    painter.setFont(theme.font(Type::Strong));
    painter.setPen(theme.color(Token::Muted));
    const auto title = [&](const QList<ValueChip*>& chips, const QString& words) {
        if (chips.isEmpty()) return;
        const QRectF first = chips.first()->geometry();
        painter.drawText(QRectF(first.left(), first.top() - 6 * u, first.width(), 5 * u),
                         Qt::AlignLeft | Qt::AlignVCenter, words);
    };
    title(m_left, m_leftTitle);
    title(m_right, m_rightTitle);
}

void VesselView::mousePressEvent(QMouseEvent* event)
{
    if (const int unit = m_flows.unitAt(event->position()); unit >= 0) return emit unitActivated(unit);
    event->ignore();
}

bool VesselView::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && m_model.plant() && m_model.unit() >= 0) {
        const auto* help = static_cast<QHelpEvent*>(event);
        if (m_picture.contains(help->pos())) {
            const QString phase = phaseNameAt(m_model, m_model.unit(), m_model.time());
            const QString state = stateName(stateAt(m_model, m_model.unit(), m_model.time()));
            QToolTip::showText(help->globalPos(),
                               phase.isEmpty() ? state : tr("%1, phase %2", "state, phase").arg(state, phase), this);
            return true;
        }
        QToolTip::hideText();
    }
    return QWidget::event(event);
}

} // namespace titer::pages

#include "ui/pages/run/moc_run_vessel.cpp"
