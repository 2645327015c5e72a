// Lines, bands and words of a prediction profiler.
#include "ui/look/glyph.h"
#include "ui/plot/legend.h"
#include "ui/study/profiler_pane.h"
#include "ui/study/profiler_places.h"
#include "ui/study/study_axes.h"
#include "ui/study/study_words.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace titer::study {

using look::Theme;
using look::Token;
using look::Type;
using studies::Factor;
using studies::StudyResponse;

namespace {

QPen dotted(const QColor& color)
{
    QPen pen(color, 1.5, Qt::SolidLine, Qt::FlatCap);
    pen.setDashPattern({1.5, 2});
    return pen;
}

// Words one under the other, as many as there is room for.
class Lines {
public:
    Lines(QPainter* painter, const QRectF& rect)
        : m_painter(painter)
        , m_rest(rect)
        , m_top(rect.top() + QFontMetricsF(Theme::current().font(Type::Strong)).lineSpacing())
    {
    }
    // In two lines where one is too short.
    void write(Type type, Token token, const QString& words)
    {
        const QFont font = Theme::current().font(type);
        const QFontMetricsF metrics(font);
        const bool wraps =
            metrics.horizontalAdvance(words) > m_rest.width() && 2 * metrics.lineSpacing() < m_rest.height();
        const qreal height = (wraps ? 2 : 1) * metrics.lineSpacing();
        if (words.isEmpty() || height > m_rest.height()) return;
        const QRectF place(m_rest.topLeft(), QSizeF(m_rest.width(), height));
        m_painter->setFont(font);
        m_painter->setPen(Theme::current().color(token));
        m_painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter | (wraps ? Qt::TextWordWrap : 0),
                            wraps ? words : metrics.elidedText(words, Qt::ElideRight, place.width()));
        m_rest.setTop(place.bottom());
    }
    // Beneath them, or at the right where there is no room.
    void sign(look::Glyph glyph)
    {
        const qreal edge = 4.5 * Theme::current().u();
        const bool beneath = m_rest.height() >= edge;
        const QPointF at = beneath ? QPointF(m_rest.left() + edge / 2, m_rest.top() + edge / 2 + 1)
                                   : QPointF(m_rest.right() - edge / 2, m_top + edge);
        look::paintGlyph(m_painter, glyph, at, edge);
    }

private:
    QPainter* m_painter;
    QRectF m_rest;
    qreal m_top;
};

} // namespace

void ProfilerPane::paintPlot(QPainter* painter, const QRectF& rect)
{
    const ProfilerPlaces places = placesIn(rect);
    if (rect == plotRect()) plotResized(); // the widths of labels may be others
    for (int r = 0; r < int(m_rows.size()); ++r) paintRow(painter, places, r);
    paintBeneath(painter, places);
}

void ProfilerPane::paintRow(QPainter* painter, const ProfilerPlaces& places, int response) const
{
    const Theme& theme = Theme::current();
    const qreal u = theme.u();
    const StudyResponse& study = scene().study->responses[std::size_t(response)];
    const Row& row = m_rows[std::size_t(response)];
    const QRectF words = places.wordsOf(response);
    painter->setRenderHint(QPainter::Antialiasing);
    if (response == scene().response && m_rows.size() > 1) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.color(Token::Soft));
        painter->drawRoundedRect(words, theme.radius(look::Radius::Field), theme.radius(look::Radius::Field));
        painter->fillRect(QRectF(words.left(), words.top() + u, 0.75 * u, words.height() - 2 * u), colourOf(response));
    }
    Lines lines(painter, words.adjusted(2 * u, u, -u, -u));
    lines.write(Type::Strong, Token::Text, titleWords(study));
    if (!row.fitted) {
        painter->setFont(theme.font(Type::Body));
        painter->setPen(theme.color(Token::Muted));
        const QRectF room = places.area(response, 0).united(places.area(response, places.factors - 1));
        painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, row.why);
        return;
    }
    lines.write(Type::PageTitle, Token::Text, valueText(row.now.mean, row.up.span()));
    if (std::isfinite(row.now.half))
        lines.write(Type::Caption, Token::Muted,
                    tr("± %1 (95 %)", "half of an interval").arg(valueText(row.now.half, row.up.span())));
    lines.write(Type::Caption, Token::Muted, goalWords(study));
    if (study.low || study.high) lines.sign(row.meets ? look::Glyph::Ok : look::Glyph::Warn);
    for (int f = 0; f < places.factors; ++f) paintCell(painter, places, response, f);
}

void ProfilerPane::paintCell(QPainter* painter, const ProfilerPlaces& places, int response, int factor) const
{
    const Theme& theme = Theme::current();
    const StudyResponse& study = scene().study->responses[std::size_t(response)];
    const Row& row = m_rows[std::size_t(response)];
    const app::Profile& profile = row.profiles[std::size_t(factor)];
    const Factor& of = factors()[std::size_t(factor)];
    const QColor color = colourOf(response);
    StudyAxes::Axes axes;
    axes.across = acrossOf(std::size_t(factor));
    axes.up = row.up;
    axes.labelled = false;
    axes.upLabelled = factor == 0;
    axes.labelWidth = places.labels;
    const StudyAxes chart(painter, places.chart(response, factor), axes);
    chart.paint();
    const QColor soft = mixed(theme.color(Token::Base), color, 0.25);
    if (of.categorical()) {
        for (std::size_t i = 0; i < profile.across.size(); ++i) {
            const double x[] = {profile.across[i], profile.across[i]}, y[] = {profile.low[i], profile.high[i]};
            chart.line(x, y, QPen(soft, 2.0 * theme.u(), Qt::SolidLine, Qt::FlatCap));
        }
        chart.samples(profile.across, profile.mean, look::Marker::Circle, color);
    } else {
        chart.band(profile.across, profile.low, profile.high, soft);
        chart.line(profile.across, profile.mean, plot::linePen(color));
    }
    for (const std::optional<double>& limit : {study.low, study.high})
        if (limit) chart.level(*limit, dotted(theme.color(Token::Text)));
    QPen level = plot::linePen(theme.color(Token::Accent), 1.25);
    level.setDashPattern({3, 2});
    chart.level(row.now.mean, level);
    painter->setPen(QPen(theme.color(Token::Border), 1));
    painter->setBrush(Qt::NoBrush);
    const QRectF area = chart.area();
    painter->drawRect(area);
    const double x = chart.xOf(of.toNatural(scene().setting[std::size_t(factor)])), y = chart.yOf(row.now.mean);
    painter->setPen(QPen(theme.color(Token::Accent), 2));
    painter->drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    if (!axes.up.contains(row.now.mean)) return;
    painter->setBrush(theme.color(Token::Accent));
    painter->setPen(QPen(theme.color(Token::Base), 1.5));
    painter->drawEllipse(QPointF(x, y), theme.u(), theme.u());
}

// Ends and middle of each factor, its setting, and its name; on the screen fields and labels lie over the latter two.
void ProfilerPane::paintBeneath(QPainter* painter, const ProfilerPlaces& places) const
{
    const Theme& theme = Theme::current();
    const QFontMetricsF caption(theme.font(Type::Caption));
    const bool onPaper = places.rect != plotRect();
    for (int f = 0; f < places.factors; ++f) {
        const Factor& of = factors()[std::size_t(f)];
        const QRectF area = places.area(places.responses - 1, f);
        const plot::Range across = acrossOf(std::size_t(f));
        painter->setFont(theme.font(Type::Caption));
        painter->setPen(theme.color(Token::Muted));
        std::vector<double> ticks{of.low, 0.5 * (of.low + of.high), of.high};
        if (of.categorical()) {
            ticks.resize(of.levels.size());
            std::iota(ticks.begin(), ticks.end(), 0.0);
        }
        qreal free = area.left();
        for (const double tick : ticks) {
            const QString label = settingText(of, tick);
            const qreal width = caption.horizontalAdvance(label);
            const qreal middle = area.left() + (tick - across.from) / across.span() * area.width();
            // The ends lie within their column and go before what stands between them.
            const qreal left = std::clamp(middle - width / 2, area.left(), std::max(area.left(), area.right() - width));
            const bool last = tick == ticks.back();
            const qreal max = last
                                  ? area.right()
                                  : area.right() - caption.horizontalAdvance(settingText(of, ticks.back())) - theme.u();
            if (left < free || left + width > max + 1) continue;
            free = left + width + theme.u();
            painter->drawText(QRectF(left, area.bottom() + theme.u(), width, caption.lineSpacing()),
                              Qt::AlignCenter | Qt::TextDontClip, label);
        }
        if (!onPaper) continue;
        painter->setPen(theme.color(Token::Text));
        painter->drawText(places.name(f), Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, titleWords(of));
        painter->setFont(theme.font(Type::Strong));
        painter->drawText(places.field(f), Qt::AlignCenter,
                          settingText(of, of.toNatural(scene().setting[std::size_t(f)])));
    }
    painter->setFont(theme.font(Type::Body));
    painter->setPen(theme.color(Token::Muted));
    const QRectF field = places.field(0);
    painter->drawText(QRectF(places.rect.left() + 2 * theme.u(), field.top(), places.words, field.height()),
                      Qt::AlignLeft | Qt::AlignVCenter, tr("Setting"));
}

// The limit that is on its way.
void ProfilerPane::paintOver(QPainter* painter, const QRectF& rect)
{
    if (!m_limit) return;
    const Theme& theme = Theme::current();
    const ProfilerPlaces places = placesIn(rect);
    const Row& row = m_rows[std::size_t(m_limit->response)];
    const QRectF all = places.area(m_limit->response, 0).united(places.area(m_limit->response, places.factors - 1));
    const qreal y = all.bottom() - (m_limit->value - row.up.from) / row.up.span() * all.height();
    painter->setPen(QPen(theme.color(Token::Text), 2));
    painter->drawLine(QPointF(all.left(), y), QPointF(all.right(), y));
    const QString words = valueText(m_limit->value, row.up.span());
    painter->setFont(theme.font(Type::Strong));
    const QSizeF size = QFontMetricsF(painter->font()).size(0, words) + QSizeF(2 * theme.u(), 0);
    const QRectF plate(QPointF(all.left(), y - size.height() - theme.u()), size);
    painter->fillRect(plate, theme.color(Token::Base));
    painter->drawText(plate, Qt::AlignCenter, words);
}

} // namespace titer::study
