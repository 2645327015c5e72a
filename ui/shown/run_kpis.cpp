// The row of key figures.
#include "ui/shown/run_kpis.h"

#include "app/common/sentence.h"
#include "core/base/units/units.h"
#include "ui/plot/axis_scale.h"
#include "ui/shown/run_variables.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace titer::shown {

using look::Glyph;
using look::Theme;
using look::Token;
using look::Type;

namespace {

constexpr int maxCards = 5; // the last one reports the balance

// The figures that say most, in this order; what a unit has next to them follows.
const char* const order[] = {"titer", "peak_cells", "peak_biomass", "viability",
                             "ivcd",  "removal",    "throughput",   "volume"};

// The variable whose course a figure sums up.
const Variable* courseOf(const RunModel& model, const figures::Kpi& kpi)
{
    const int unit = model.plant()->unitIndex(kpi.unitId);
    const std::string key = kpi.tag.substr(kpi.tag.find('.') + 1);
    using Kind = Variable::Kind;
    const auto ofKind = [&](Kind kind) -> const Variable* {
        for (const Variable& v : model.variables())
            if (v.plantUnit == unit && v.kind == kind) return &v;
        return nullptr;
    };
    if (key == "titer") return ofKind(Kind::Product);
    if (key == "peak_cells" || key == "peak_biomass") return ofKind(Kind::Cells);
    return model.variable(QString::fromStdString(kpi.tag));
}

} // namespace

KpiCard::KpiCard(QWidget* parent)
    : Card(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Theme::current(), &Theme::changed, this, [this] { updateGeometry(); });
    offerUnits(this, [this] { return m_choice; });
}

void KpiCard::setUnitChoice(const FigureUnit& choice)
{
    m_choice = choice;
    setFocusPolicy(choice.si.empty() ? Qt::NoFocus : Qt::StrongFocus);
}

void KpiCard::setFigure(const QString& title, const QString& value, const QString& unit, const QString& note)
{
    m_title = title;
    m_value = value;
    m_unit = unit;
    m_note = note;
    setUnitChoice({});
    const QString read = unit.isEmpty() ? value : value + u' ' + unit;
    const QString words = note.isEmpty() ? tr("%1: %2", "figure, value").arg(title, read)
                                         : tr("%1: %2, %3", "figure, value, note").arg(title, read, note);
    setAccessibleName(words);
    setToolTip(words);
    updateGeometry();
    update();
}

void KpiCard::setGlyph(std::optional<Glyph> glyph)
{
    m_glyph = glyph;
    updateGeometry();
    update();
}

void KpiCard::setCompact(bool compact)
{
    m_compact = compact;
    updateGeometry();
    update();
}

QSize KpiCard::sizeHint() const
{
    const Theme& theme = Theme::current();
    const QFontMetrics caption(theme.font(Type::Caption)), kpi(theme.font(Type::Kpi));
    const int u = theme.u(), line = caption.lineSpacing();
    const auto wide = [&](const QString& words) { return caption.horizontalAdvance(words); };
    // A note next to the value gives way; one beneath it does not.
    const int title = wide(m_title) + (m_glyph ? 5 * u : 0);
    const int value = kpi.horizontalAdvance(m_value) + (m_unit.isEmpty() ? 0 : 2 * u + wide(m_unit));
    const int width = std::max({title, value, m_compact ? 0 : wide(m_note)}) + 8 * u + 2;
    return {std::max(20 * u, width), kpi.height() + (m_compact ? line + 4 * u : 2 * line + 6 * u)};
}

QSize KpiCard::minimumSizeHint() const
{
    return sizeHint();
}

void KpiCard::paintEvent(QPaintEvent* event)
{
    Card::paintEvent(event);
    const Theme& theme = Theme::current();
    const qreal u = theme.u();
    QPainter painter(this);
    const QRectF box = QRectF(rect()).adjusted(4 * u, (m_compact ? 2 : 3) * u, -4 * u, -(m_compact ? 2 : 3) * u);
    const QFont caption = theme.font(Type::Caption), kpi = theme.font(Type::Kpi);
    const QFontMetricsF small(caption), large(kpi);
    const qreal room = box.width() - (m_glyph ? 5 * u : 0);
    painter.setFont(caption);
    painter.setPen(theme.color(Token::Muted));
    painter.drawText(QRectF(box.left(), box.top(), room, small.lineSpacing()), Qt::AlignLeft | Qt::AlignVCenter,
                     small.elidedText(m_title, Qt::ElideRight, room));
    // Value, unit and a note next to them stand on one base line.
    const qreal base = box.top() + small.lineSpacing() + large.ascent();
    painter.setFont(kpi);
    painter.setPen(theme.color(Token::Text));
    painter.drawText(QPointF(box.left(), base), m_value);
    const qreal valueEnd = box.left() + large.horizontalAdvance(m_value) + 1.5 * u;
    painter.setFont(caption);
    painter.setPen(theme.color(Token::Muted));
    painter.drawText(QPointF(valueEnd, base), m_unit);
    const qreal unitEnd = valueEnd + small.horizontalAdvance(m_unit) + 2 * u;
    if (m_compact) {
        const qreal width = small.horizontalAdvance(m_note);
        if (box.right() - width > unitEnd) painter.drawText(QPointF(box.right() - width, base), m_note);
    } else {
        painter.drawText(QRectF(box.left(), box.bottom() - small.lineSpacing(), box.width(), small.lineSpacing()),
                         Qt::AlignLeft | Qt::AlignVCenter, small.elidedText(m_note, Qt::ElideRight, box.width()));
    }
    if (m_glyph)
        look::paintGlyph(&painter, *m_glyph, QPointF(width() - 5 * u, (m_compact ? 4 : 5) * u),
                         (m_compact ? 3.5 : 4.5) * u);
    if (hasFocus()) look::paintFocus(&painter, rect(), theme.radius(look::Radius::Card));
}

KpiRow::KpiRow(RunModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(3 * Theme::current().u());
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    for (int i = 0; i < maxCards; ++i) {
        auto* card = new KpiCard;
        m_cards.append(card);
        m_row->addWidget(card, 1);
    }
    connect(&Theme::current(), &Theme::changed, this, &KpiRow::fit);
    connect(&model, &RunModel::runChanged, this, &KpiRow::refresh);
    connect(&model, &RunModel::unitChanged, this, &KpiRow::refresh);
    connect(&model, &RunModel::timeChanged, this, &KpiRow::refresh);
    connect(&model, &RunModel::compared, this, &KpiRow::refresh);
    refresh();
}

void KpiRow::setCompact(bool compact)
{
    for (KpiCard* card : std::as_const(m_cards)) card->setCompact(compact);
    fit();
}

QSize KpiRow::minimumSizeHint() const
{
    int widest = 0;
    for (const KpiCard* card : m_cards) widest = std::max(widest, card->minimumSizeHint().width());
    return {widest, m_cards.first()->minimumSizeHint().height()};
}

void KpiRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

// Cards that have no room whole are left out, the least reporting first; the last one stays.
void KpiRow::fit()
{
    const int spacing = m_row->spacing();
    int room = width() + spacing;
    if (m_reported > 0) room -= m_cards[m_reported - 1]->minimumSizeHint().width() + spacing;
    bool fits = true;
    for (int i = 0; i + 1 < m_reported; ++i) {
        room -= m_cards[i]->minimumSizeHint().width() + spacing;
        fits = fits && room >= 0;
        m_cards[i]->setVisible(fits);
    }
    for (int i = std::max(0, m_reported - 1); i < maxCards; ++i) m_cards[i]->setVisible(i < m_reported);
}

void KpiRow::setGap(const QString& title, const QString& value, const QString& unit, const QString& note)
{
    m_gap = title.isEmpty() ? QStringList() : QStringList{title, value, unit, note};
    refresh();
}

void KpiRow::refresh()
{
    QList<const figures::Kpi*> shown;
    if (m_model.result() && m_model.unit() >= 0) {
        const std::string& id = m_model.plant()->units[static_cast<std::size_t>(m_model.unit())].id;
        for (const char* key : order)
            if (const figures::Kpi* kpi = m_model.kpi(QString::fromStdString(id + "." + key))) shown.append(kpi);
        for (const figures::Kpi& kpi : m_model.result()->kpis)
            if (kpi.unitId == id && !shown.contains(&kpi)) shown.append(&kpi);
    }
    shown = shown.mid(0, maxCards - 1);
    m_reported = static_cast<int>(shown.size());
    for (qsizetype i = 0; i < maxCards; ++i) {
        const bool balance = i == shown.size() && m_model.result() && !m_model.isPartial();
        if (balance) ++m_reported;
        if (i < shown.size())
            showKpi(m_cards[i], *shown[i]);
        else if (balance && !m_gap.isEmpty()) {
            m_cards[i]->setFigure(m_gap[0], m_gap[1], m_gap[2], m_gap[3]);
            m_cards[i]->setGlyph({});
        } else if (balance)
            showBalance(m_cards[i]);
    }
    fit();
}

QString KpiRow::noteOf(const figures::Kpi& kpi, const Scale& scale) const
{
    // Against another run the difference is what counts.
    if (const figures::Kpi* other = m_model.comparedKpi(QString::fromStdString(kpi.tag));
        other && other->unit == kpi.unit)
        return tr("%1 against %2", "difference, value of the compared run")
            .arg(differenceText(scale.difference(kpi.value - other->value)), valueText(scale.shown(other->value)));
    const double span = std::max(1.0, m_model.end());
    const std::string peakTime = kpi.tag + "_time";
    if (const figures::Kpi* peak = m_model.kpi(QString::fromStdString(peakTime))) {
        const double start = m_model.startOf(m_model.plant()->unitIndex(kpi.unitId));
        const double at = peak->value + (std::isfinite(start) ? start : 0.0);
        return tr("on %1", "a time such as day 8.7").arg(plot::cursorLabel(at, span));
    }
    if (const Variable* course = courseOf(m_model, kpi))
        return tr("%1: %2", "time, value")
            .arg(plot::clockWords(m_model.time(), span),
                 valueText(scale.shown(m_model.value(*course, m_model.time()))));
    return {};
}

void KpiRow::showKpi(KpiCard* card, const figures::Kpi& kpi)
{
    const std::optional<Scale> scale = scaleTo(kpi.unit, unitOf(kpi));
    card->setGlyph({});
    if (!scale) return;
    card->setFigure(app::sentence(kpi.name()), valueText(scale->shown(kpi.value), unitOf(kpi)), unitText(unitOf(kpi)),
                    noteOf(kpi, *scale));
    card->setUnitChoice({figureName(QString::fromStdString(kpi.tag)), kpi.unit, unitOf(kpi)});
}

void KpiRow::showBalance(KpiCard* card)
{
    const solve::BalanceErrors& balance = m_model.result()->balance;
    const bool closed = balance.worst <= figures::balanceLimit && balance.transfer <= balance.transferLimit;
    // What rounding leaves of 1e-15 is nothing.
    const int power = int(std::lround(std::log10(100.0 * figures::balanceLimit)));
    const QString percent = QStringLiteral("%"), limit = unitText("1e" + std::to_string(power)) + QStringLiteral(" %");
    card->setFigure(tr("Maximum balance error"), valueText(100.0 * balance.worst, "%"), percent,
                    closed ? tr("closed, limit %1").arg(limit) : tr("not closed, limit %1").arg(limit));
    card->setGlyph(closed ? Glyph::Ok : Glyph::Alarm);
}

} // namespace titer::shown

#include "ui/shown/moc_run_kpis.cpp"
