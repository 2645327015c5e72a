// Bars of the terms of a model.
#include "ui/study/effects_pane.h"

#include "app/common/shown_number.h"
#include "app/common/unit_text.h"
#include "core/base/not_available.h"
#include "core/base/tables/csv_text.h"
#include "ui/look/elided.h"
#include "ui/look/theme.h"
#include "ui/plot/legend.h"
#include "ui/study/study_words.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace titer::study {

using look::Theme;
using look::Token;
using look::Type;

namespace {

QPen limitPen()
{
    QPen pen(Theme::current().color(Token::Alarm), 1.5, Qt::SolidLine, Qt::FlatCap);
    pen.setDashPattern({4, 2});
    return pen;
}

// The coefficient with its sign; of a term with several columns, which has none, their size.
QString sizeText(const studies::StudyTerm& term)
{
    const QString size = app::shownNumber(*term.size, 'g', 3);
    if (!term.coded || *term.coded == 0.0) return size;
    return (term.raises ? u'+' : QChar(0x2212)) + size;
}

// A bar, or its sign in the legend: hollow where the term lowers.
void paintBar(QPainter* painter, const QRectF& bar, bool raises, const QColor& color)
{
    painter->setPen(QPen(color, 1.5));
    painter->setBrush(raises ? QBrush(color) : QBrush(Theme::current().color(Token::Base)));
    painter->drawRoundedRect(bar.adjusted(0.75, 0.75, -0.75, -0.75), 1.5, 1.5);
}

QList<plot::LegendEntry> legend(double limit)
{
    const auto sign = [](bool raises) {
        return [raises](QPainter* painter, const QRectF& place) {
            const qreal u = Theme::current().u();
            paintBar(painter, QRectF(place.left(), place.center().y() - 1.25 * u, 4 * u, 2.5 * u), raises,
                     Theme::current().color(Token::Accent));
        };
    };
    QList<plot::LegendEntry> entries;
    entries.append({.name = EffectsPane::tr("increases"), .sign = sign(true)});
    entries.append({.name = EffectsPane::tr("decreases"), .sign = sign(false)});
    if (limit > 0.0)
        entries.append(
            {.name = EffectsPane::tr("5 % limit, |t| = %1").arg(QLocale().toString(limit, 'f', 2)), .pen = limitPen()});
    return entries;
}

} // namespace

// Boxes, names, bars and numbers in columns; the legend beneath. Names that would take most of the width stand over their bars.
struct EffectsPane::Places {
    qreal top = 0.0, row = 0.0, least = 0.0; // of the first row, of each, and how low a row may be
    QRectF box, name, bar, number, legend;   // of the first row
    QRectF residual;
    bool over = false; // the names

    Places(const QRectF& rect, const EffectsPane& pane)
    {
        const Theme& theme = Theme::current();
        const qreal u = theme.u();
        const QFontMetricsF body(theme.font(Type::Body)), strong(theme.font(Type::Strong)),
            caption(theme.font(Type::Caption));
        const qreal count = qreal(std::max<qsizetype>(1, pane.m_rows.size()));
        const qreal foot = plot::paintLegend(nullptr, rect, study::legend(pane.m_limit)) + u,
                    line = pane.scene().run.isEmpty() ? 0.0 : caption.lineSpacing() + u;
        qreal names = 0.0;
        for (const Row& one : pane.m_rows) names = std::max(names, body.horizontalAdvance(one.name) + 1);
        over = names > 0.5 * rect.width();
        least = (over ? 2.0 : 1.0) * body.lineSpacing();
        row = std::clamp((rect.height() - foot - line) / count, least, std::max(least, (over ? 9.0 : 6.0) * u));
        top = rect.top();
        qreal numbers = strong.horizontalAdvance(QStringLiteral("+888.8"));
        for (const Row& one : pane.m_rows) numbers = std::max(numbers, strong.horizontalAdvance(one.number));
        const qreal edge = 3.5 * u;
        box = QRectF(rect.left() + u, top + 0.5 * (row - edge), edge, edge);
        const qreal head = over ? body.lineSpacing() : 0.0, left = box.right() + 1.5 * u;
        name = QRectF(left, top, over ? rect.right() - u - left : names, over ? head : row);
        number = QRectF(rect.right() - u - numbers, top + head, numbers, row - head);
        const qreal begin = over ? left : name.right() + 2 * u, space = 0.15 * (row - head);
        bar = QRectF(QPointF(begin, top + head + space), QPointF(number.left() - 2 * u, top + row - space));
        residual = QRectF(rect.left() + u, rect.bottom() - foot - line, rect.width() - 2 * u, line);
        legend = QRectF(rect.left() + u, rect.bottom() - foot + u, rect.width() - 2 * u, foot);
    }

    QRectF at(const QRectF& first, int index) const { return first.translated(0, index * row); }
    qreal height(qsizetype rows) const { return qreal(rows) * row; }
};

EffectsPane::EffectsPane(QWidget* parent)
    : StudyPane(tr("Effects"), parent)
{
}

StudyPane::State EffectsPane::take(const StudyScene& before)
{
    if (showsTheSame(before)) return keptState();
    const QString last = m_rows.value(m_current).term;
    m_rows.clear();
    m_limit = 0.0;
    if (const QString why = whyNoFit(); !why.isEmpty()) return {.note = {}, .message = why};
    const studies::ResponseAnalysis& response = *scene().selected();
    m_limit = response.tLimit;
    m_tested = m_limit > 0.0;
    for (const studies::StudyTerm& term : response.terms) {
        const std::optional<double> value = m_tested ? term.t : term.size;
        Row row{.term = QString::fromStdString(term.name),
                .name = termWords(term.name),
                .in = term.in,
                .needed = term.needed,
                .raises = term.raises,
                .value = value ? std::abs(*value) : base::notAvailable};
        row.stands = m_limit > 0.0 && row.value > m_limit;
        row.number = !row.in    ? tr("out", "a term that is not in the model")
                     : !value   ? QStringLiteral("–")
                     : m_tested ? signedText(row.raises ? row.value : -row.value, 1)
                                : sizeText(term);
        m_rows.append(row);
    }
    m_current = 0;
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        if (m_rows[i].term == last) m_current = int(i);
    plotResized();
    QStringList standing;
    for (const Row& row : std::as_const(m_rows))
        if (row.stands) standing.append(row.name);
    const QString about = QString::fromStdString(scene().study->responses[response.response].name);
    const std::string& unit = scene().study->responses[response.response].unit;
    const QString coefficient =
        unit.empty() ? tr("coded coefficient") : tr("coded coefficient, %1", "unit").arg(app::unitText(unit));
    m_sentence =
        response.scatter == studies::Scatter::None
            ? tr("%1: values of the twin without noise have no scatter, so no term is tested; the sizes of the "
                 "coded coefficients are shown.")
                  .arg(about)
        : response.scatter == studies::Scatter::Unknown
            ? tr("%1: it is not known with which noise the values were made, so no term is tested; the sizes of the "
                 "coded coefficients are shown.")
                  .arg(about)
        : !response.tested() ? tr("%1: the values do not scatter alike, so no term is tested; the sizes of the coded "
                                  "coefficients are shown.")
                                   .arg(about)
        : !m_tested ? tr("%1: the model leaves no degrees of freedom to test its terms; the sizes of the coded "
                         "coefficients are shown.")
                          .arg(about)
        : standing.isEmpty() ? tr("%1: no term is significant at 5 %.").arg(about)
                             : tr("%1: significant at 5 %, the strongest first: %2.", "response, terms")
                                   .arg(about, standing.join(QStringLiteral(", ")));
    return {.note = m_tested ? tr("on %1, standardised |t|", "response").arg(about)
                             : tr("on %1, %2", "response, what is shown").arg(about, coefficient),
            .warnings = warningsOf(response),
            .sentence = m_rows.isEmpty() ? m_sentence : m_sentence + u' ' + rowWords(m_rows[m_current])};
}

// Each row has room for its words, or the plot scrolls.
void EffectsPane::plotResized()
{
    const int u = Theme::current().u();
    setMinPlot({40 * u, int(std::ceil(double(m_rows.size()) * Places(plotRect(), *this).least)) + 14 * u});
}

QString EffectsPane::rowWords(const Row& row) const
{
    if (!row.in) return tr("%1: out of the model.", "term").arg(row.name);
    const QString number = m_tested ? QLocale().toString(row.value, 'f', 1) : row.number;
    const QString words = std::isnan(row.value) ? tr("%1: in the model, not tested.", "term").arg(row.name)
                          : !m_tested
                              ? tr("%1: coded coefficient %2, not tested.", "term, number").arg(row.name, number)
                          : row.raises ? tr("%1: increases, |t| = %2.", "term, number").arg(row.name, number)
                                       : tr("%1: decreases, |t| = %2.", "term, number").arg(row.name, number);
    return row.needed ? tr("%1 It was removed, but a term that contains it keeps it in.").arg(words) : words;
}

QString EffectsPane::residualWords() const
{
    const studies::ResponseAnalysis* response = scene().selected();
    if (scene().run.isEmpty() || !response || !response->fit) return {};
    const studies::Study& study = *scene().study;
    const std::string unit = study.responses[response->response].unit;
    for (std::size_t i = 0; i < response->fit->rows.size(); ++i) {
        const studies::StudyRun& run = study.runs[std::size_t(response->runs[std::size_t(response->fit->rows[i])])];
        if (QString::fromStdString(run.id) != scene().run) continue;
        const double residual = response->fit->residuals[Eigen::Index(i)], sd = response->fit->residualSd;
        const QString value = signedText(residual, sd > 0.0 ? std::max(0, int(std::ceil(1.0 - std::log10(sd)))) : 3);
        return sd > 0.0 ? tr("Run %1: residual %2 (%3 s)", "number, value, in standard deviations")
                              .arg(run.run)
                              .arg(value, signedText(residual / sd, 1))
                        : tr("Run %1: residual %2").arg(run.run).arg(value);
    }
    return tr("Run %1 is not used in this model.", "id of a run").arg(scene().run);
}

void EffectsPane::paintPlot(QPainter* painter, const QRectF& rect)
{
    const Theme& theme = Theme::current();
    const Places places(rect, *this);
    double largest = 1.3 * m_limit;
    for (const Row& row : std::as_const(m_rows))
        if (std::isfinite(row.value)) largest = std::max(largest, row.value);
    if (!(largest > 0.0)) largest = 1.0;
    QStringList names;
    for (const Row& row : std::as_const(m_rows)) names.append(row.name);
    names = look::elidedApart(names, QFontMetricsF(theme.font(Type::Body)), places.name.width());
    painter->setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < m_rows.size(); ++i) {
        const Row& row = m_rows[i];
        const QRectF box = places.at(places.box, i);
        painter->setPen(QPen(theme.color(Token::Control), 1));
        painter->setBrush(theme.color(Token::Base));
        painter->drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
        painter->setPen(QPen(theme.color(row.needed ? Token::Muted : Token::Accent), 1.75, Qt::SolidLine, Qt::RoundCap,
                             Qt::RoundJoin));
        const qreal edge = box.width();
        if (row.needed)
            painter->drawLine(box.topLeft() + QPointF(0.28 * edge, 0.5 * edge),
                              box.topLeft() + QPointF(0.72 * edge, 0.5 * edge));
        else if (row.in)
            painter->drawPolyline(QPolygonF{box.topLeft() + QPointF(0.25 * edge, 0.52 * edge),
                                            box.topLeft() + QPointF(0.43 * edge, 0.70 * edge),
                                            box.topLeft() + QPointF(0.76 * edge, 0.30 * edge)});
        const bool strong = row.stands || (!m_tested && row.in);
        const QFont font = theme.font(row.stands ? Type::Strong : Type::Body);
        const QRectF name = places.at(places.name, i);
        painter->setFont(theme.font(Type::Body));
        painter->setPen(theme.color(strong ? Token::Text : Token::Muted));
        painter->drawText(name, (places.over ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter, names[i]);
        if (std::isfinite(row.value)) {
            QRectF bar = places.at(places.bar, i);
            bar.setWidth(std::max(3.0, bar.width() * row.value / largest));
            paintBar(painter, bar, row.raises, theme.color(strong ? Token::Accent : Token::Control));
        }
        painter->setFont(font);
        painter->setPen(theme.color(strong ? Token::Text : Token::Muted));
        painter->drawText(places.at(places.number, i), Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip,
                          row.number);
    }
    if (m_limit > 0.0) {
        const qreal x = places.bar.left() + places.bar.width() * m_limit / largest;
        painter->setPen(limitPen());
        if (!places.over)
            painter->drawLine(QPointF(x, places.top), QPointF(x, places.top + places.height(m_rows.size())));
        // Not through names that stand over their bars.
        for (int i = 0; places.over && i < m_rows.size(); ++i) {
            const QRectF bar = places.at(places.bar, i);
            painter->drawLine(QPointF(x, bar.top()), QPointF(x, bar.bottom()));
        }
    }
    painter->setFont(theme.font(Type::Caption));
    painter->setPen(theme.color(Token::Text));
    painter->drawText(
        places.residual, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetricsF(painter->font()).elidedText(residualWords(), Qt::ElideRight, places.residual.width()));
    plot::paintLegend(painter, places.legend, legend(m_limit));
}

// The row that keys act on.
void EffectsPane::paintOver(QPainter* painter, const QRectF& rect)
{
    if (!plot()->hasFocus() || m_current >= m_rows.size()) return;
    const Places places(rect, *this);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(Theme::current().color(Token::Accent), 1));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(rect.left() + 2, places.top + m_current * places.row, rect.width() - 4, places.row)
                                 .adjusted(0.5, 0.5, -0.5, -0.5),
                             2, 2);
}

int EffectsPane::rowAt(QPointF at) const
{
    const Places places(plotRect(), *this);
    const int row = int(std::floor((at.y() - places.top) / places.row));
    return row >= 0 && row < m_rows.size() ? row : -1;
}

bool EffectsPane::pressed(QPointF at)
{
    const int row = rowAt(at);
    if (row < 0) return false;
    setCurrent(row);
    const Places places(plotRect(), *this);
    if (at.x() <= (places.over ? places.box : places.name).right()) toggle(row);
    return false;
}

void EffectsPane::hovered(QPointF at)
{
    const int row = rowAt(at);
    plot()->setToolTip(row < 0 ? QString() : rowWords(m_rows[row]));
}

bool EffectsPane::ownsKey(int key) const
{
    return key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_Home || key == Qt::Key_End ||
           key == Qt::Key_Space;
}

bool EffectsPane::takesKey(QKeyEvent* event)
{
    if (m_rows.isEmpty() || !ownsKey(event->key())) return false;
    const int last = int(m_rows.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Space:
        toggle(m_current);
        break;
    case Qt::Key_Home:
        setCurrent(0);
        break;
    case Qt::Key_End:
        setCurrent(last);
        break;
    default:
        setCurrent(std::clamp(m_current + (event->key() == Qt::Key_Down ? 1 : -1), 0, last));
    }
    return true;
}

void EffectsPane::setCurrent(int row)
{
    m_current = row;
    plot()->setAccessibleDescription(m_sentence + u' ' + rowWords(m_rows[row]));
    moveOver();
}

void EffectsPane::toggle(int row)
{
    // What hierarchy keeps in was taken out: it is put back.
    const Row& one = m_rows[row];
    emit termToggled(scene().response, one.term, one.needed || !one.in);
}

QString EffectsPane::csv() const
{
    QString csv = tr("Term") + u',' + tr("In the model") + u',' + QStringLiteral("t,p,") + tr("Coded coefficient") +
                  u',' + tr("Size") + u'\n';
    const auto number = [](const std::optional<double>& value) {
        return value ? QString::number(*value, 'g', QLocale::FloatingPointShortest) : QString();
    };
    for (const studies::StudyTerm& term : scene().selected()->terms) {
        csv += QString::fromStdString(base::csvCell(termWords(term.name).toStdString())) + u',' +
               (term.in ? tr("yes") : tr("no")) + u',' + number(term.t) + u',' + number(term.p) + u',' +
               number(term.coded) + u',' + number(term.size) + u'\n';
    }
    return csv;
}

} // namespace titer::study

#include "ui/study/moc_effects_pane.cpp"
