// Phases of a recipe as one bar: what is done, what runs, what is planned, and what the running one waits for.
#include "ui/look/icons.h"
#include "ui/plot/axis_scale.h"
#include "ui/shown/run_values.h"
#include "ui/tiles/parts/line_csv.h"
#include "ui/tiles/parts/live_tile.h"
#include "ui/tiles/parts/recipe_state.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace titer::tiles::recipe_progress {

using app::FeedPhase;
using look::Theme;
using look::Token;
using look::Type;

namespace {

constexpr connect::SettingSpec settings[] = {
    {.key = "unit",
     .label = QT_TRANSLATE_NOOP("core", "Plant unit"),
     .help = QT_TRANSLATE_NOOP("core", "unit whose phases are shown; empty: the one in which a phase started last")},
};

bool isWall()
{
    return Theme::current().look() == look::Look::Wall;
}

class RecipeProgress : public LiveTile {
    Q_DECLARE_TR_FUNCTIONS(RecipeProgress)

public:
    using LiveTile::LiveTile;

    QString title() const override { return tile().title.empty() ? tr("Recipe") : LiveTile::title(); }
    QString remark() const override;
    QString numbers() const override;

protected:
    void refresh() override;
    QString stateWords() const override;
    void paintEvent(QPaintEvent* event) override;

private:
    QString dayWords() const;
    QString nameAt(int index) const { return QString::fromStdString(m_state.phases[std::size_t(index)].name); }
    void paintBar(QPainter* painter, const QRectF& bar) const;
    void paintPhase(QPainter* painter, const QRectF& bar, std::size_t index) const;
    void paintTransition(QPainter* painter, const QRectF& row) const;
    double xOf(const QRectF& bar, double seconds) const;

    RecipeState m_state;
    double m_now = 0.0;
};

void RecipeProgress::refresh()
{
    m_now = context().feed.now();
    m_state = readRecipe(context().feed, setting("unit"));
    update();
}

QString RecipeProgress::remark() const
{
    const RecipeState state = readRecipe(context().feed, setting("unit"));
    const double left = state.left(context().feed.now());
    if (!(left >= 0)) return {};
    return tr("%1 left").arg(shown::lengthText(left));
}

// "day 9 of 14"
QString RecipeProgress::dayWords() const
{
    const double done = m_now - m_state.from, whole = m_state.until - m_state.from;
    if (!(whole > 0) || done < 0) return {};
    if (plot::timeUnit(whole) == plot::TimeUnit::Day)
        return tr("day %1 of %2").arg(std::floor(done / 86400.0)).arg(std::round(whole / 86400.0));
    return tr("%1 of %2", "times").arg(shown::lengthText(done), shown::lengthText(whole));
}

QString RecipeProgress::stateWords() const
{
    const RecipeState state = readRecipe(context().feed, setting("unit"));
    if (state.phases.empty()) return {};
    QStringList words;
    words +=
        state.current < 0
            ? tr("no phase is running")
            : tr("%1 is running", "a phase").arg(QString::fromStdString(state.phases[std::size_t(state.current)].name));
    words += remark();
    words += state.transition;
    if (!state.present.isEmpty()) words += tr("now %1", "a value").arg(state.present);
    words.removeAll(QString());
    return words.join(QStringLiteral(", "));
}

QString RecipeProgress::numbers() const
{
    const RecipeState state = readRecipe(context().feed, setting("unit"));
    if (state.phases.empty()) return {};
    QString csv = QStringLiteral("unit,phase,from,to\n");
    for (const FeedPhase& phase : state.phases)
        csv += QStringList{csvText(QString::fromStdString(phase.unit)), csvText(QString::fromStdString(phase.name)),
                           csvTime(context().feed, phase.from),
                           std::isfinite(phase.to) ? csvTime(context().feed, phase.to) : QString()}
                   .join(u',') +
               u'\n';
    return csv;
}

double RecipeProgress::xOf(const QRectF& bar, double seconds) const
{
    const double end = std::isfinite(m_state.until) ? std::max(m_state.until, m_now) : m_now;
    const double span = std::max(end - m_state.from, 1.0);
    return bar.left() + std::clamp((seconds - m_state.from) / span, 0.0, 1.0) * bar.width();
}

// What is done is filled, what is to come has a dashed edge.
void RecipeProgress::paintPhase(QPainter* painter, const QRectF& bar, std::size_t index) const
{
    const Theme& theme = Theme::current();
    const FeedPhase& phase = m_state.phases[index];
    const bool current = int(index) == m_state.current;
    const double to = std::isfinite(phase.to) ? phase.to : std::max(m_now, phase.from);
    const QRectF place(QPointF(xOf(bar, phase.from), bar.top()), QPointF(xOf(bar, to) - 2, bar.bottom()));
    const QRectF done(place.topLeft(),
                      QPointF(std::clamp(xOf(bar, m_now), place.left(), place.right()), place.bottom()));
    if (done.width() < place.width()) {
        QPen pen(theme.color(isWall() ? Token::Control : Token::PhaseEdge), 1);
        pen.setDashPattern({4, 3});
        painter->setPen(pen);
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(place.adjusted(0.5, 0.5, -0.5, -0.5));
    }
    constexpr Token fills[] = {Token::Phase1, Token::Phase2, Token::Phase3};
    const Token fill = isWall() ? (current ? Token::Band : Token::Border) : current ? Token::Phase3 : fills[index % 2];
    if (done.width() > 0) painter->fillRect(done, theme.color(fill));
    const QFont font = theme.font(current ? Type::Strong : Type::Caption);
    const QFontMetricsF metrics(font);
    // The name stands in what is filled; of a phase to come in its frame.
    const QRectF box = (done.width() > 0 ? done : place).adjusted(theme.u(), 0, -theme.u(), 0);
    if (box.width() < metrics.averageCharWidth() * 3) return;
    painter->setFont(font);
    painter->setPen(theme.color(done.width() > 0 ? Token::Text : Token::Muted));
    painter->drawText(box, Qt::AlignLeft | Qt::AlignVCenter,
                      metrics.elidedText(nameAt(int(index)), Qt::ElideRight, box.width()));
}

void RecipeProgress::paintBar(QPainter* painter, const QRectF& bar) const
{
    const Theme& theme = Theme::current();
    for (std::size_t i = 0; i < m_state.phases.size(); ++i) paintPhase(painter, bar, i);
    const double x = xOf(bar, m_now);
    painter->fillRect(QRectF(x - 1, bar.top() - theme.u(), 2, bar.height() + 2 * theme.u()), theme.color(Token::Text));
    const QFont font = theme.font(Type::Caption);
    const QString words = dayWords();
    const double end = m_state.current >= 0 ? m_state.phases[std::size_t(m_state.current)].to : m_now;
    const double room = xOf(bar, std::isfinite(end) ? end : m_now) - x - 3 * theme.u();
    if (QFontMetricsF(font).horizontalAdvance(words) > room) return;
    painter->setFont(font);
    painter->setPen(theme.color(Token::Muted));
    painter->drawText(QRectF(x + 2 * theme.u(), bar.top(), room, bar.height()), Qt::AlignLeft | Qt::AlignVCenter,
                      words);
}

void RecipeProgress::paintTransition(QPainter* painter, const QRectF& row) const
{
    if (m_state.transition.isEmpty()) return;
    const Theme& theme = Theme::current();
    const qreal u = theme.u();
    qreal right = row.right();
    if (!m_state.present.isEmpty()) {
        const QString words = tr("now %1", "a value").arg(m_state.present);
        painter->setFont(theme.font(Type::Strong));
        painter->setPen(theme.color(Token::Text));
        painter->drawText(row, Qt::AlignRight | Qt::AlignTop, words);
        right -= QFontMetricsF(painter->font()).horizontalAdvance(words) + 2 * u;
    }
    const QFont font = theme.font(Type::Body);
    const qreal line = QFontMetricsF(font).lineSpacing();
    look::paintIcon(painter, QStringLiteral("i-flag"), QRectF(row.left(), row.top() + (line - 4 * u) / 2, 4 * u, 4 * u),
                    theme.color(Token::Muted));
    painter->setFont(font);
    painter->setPen(theme.color(Token::Text));
    painter->drawText(QRectF(QPointF(row.left() + 5 * u, row.top()), QPointF(right, row.bottom())),
                      Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_state.transition);
}

void RecipeProgress::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = Theme::current();
    const qreal u = theme.u();
    if (m_state.phases.empty()) {
        painter.setFont(theme.font(Type::Body));
        painter.setPen(theme.color(Token::Muted));
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap,
                         tr("No recipe is running, and no phase is "
                            "recorded."));
        return;
    }
    const qreal line = QFontMetricsF(theme.font(Type::Body)).lineSpacing();
    const QRectF bar(2 * u, u, width() - 4 * u, line + 1.5 * u);
    paintBar(&painter, bar);
    QRectF rest(bar.left(), bar.bottom() + 2.5 * u, bar.width(), height() - bar.bottom() - 2.5 * u);
    paintTransition(&painter, rest);
}

TileView* make(const TileContext& context, QWidget* parent)
{
    return new RecipeProgress(context, parent);
}

} // namespace

extern const TileType recipe_progress{
    .id = "recipe_progress",
    .label = QT_TRANSLATE_NOOP("tiles", "Recipe progress"),
    .help = QT_TRANSLATE_NOOP("tiles", "The phases of a recipe, which of them is running, and what the next one "
                                       "waits for."),
    .minColumns = 4,
    .minRows = 2,
    .columns = 4,
    .rows = 2,
    .maxTags = 0,
    .settings = settings,
    .make = make,
};

} // namespace titer::tiles::recipe_progress
