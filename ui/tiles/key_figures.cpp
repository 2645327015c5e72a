// Figures against their targets, one a row: name, value, unit, course, target, and a sign where it is missed.
#include "app/common/sentence.h"
#include "app/run/reported_values.h"
#include "core/base/not_available.h"
#include "ui/shown/run_values.h"
#include "ui/shown/run_variables.h"
#include "ui/tiles/parts/line_csv.h"
#include "ui/tiles/parts/live_tile.h"
#include "ui/tiles/parts/quality_look.h"
#include "ui/tiles/parts/sparkline.h"
#include "ui/tiles/parts/tag_limits.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace titer::tiles::key_figures {

using look::Theme;
using look::Token;
using look::Type;
using plot::Range;

namespace {

using Kind = connect::SettingSpec::Kind;
constexpr connect::SettingSpec columns[] = {
    {.key = "tag",
     .label = QT_TRANSLATE_NOOP("core", "Tag"),
     .help = QT_TRANSLATE_NOOP("core", "a tag, or a key figure of the run such as production.titer"),
     .required = true},
    {.key = "name",
     .label = QT_TRANSLATE_NOOP("core", "Name"),
     .help = QT_TRANSLATE_NOOP("core", "name to show; empty: the name of the tag")},
    {.key = "low",
     .label = QT_TRANSLATE_NOOP("core", "At least"),
     .kind = Kind::Quantity,
     .help = QT_TRANSLATE_NOOP("core", "in the unit shown; empty: no such target")},
    {.key = "high",
     .label = QT_TRANSLATE_NOOP("core", "At most"),
     .kind = Kind::Quantity,
     .help = QT_TRANSLATE_NOOP("core", "in the unit shown; empty: no such target")},
};
constexpr connect::SettingSpec settings[] = {
    {.key = "row",
     .label = QT_TRANSLATE_NOOP("core", "Rows"),
     .kind = Kind::Table,
     .help = QT_TRANSLATE_NOOP("core", "empty: the tags of the tile, or the key figures of the run"),
     .many = true,
     .columns = columns},
};

struct Figure {
    std::string id;
    QString name;
    std::string unit;
    ValueLook look;
    double value = base::notAvailable;
    Range target; // NaN at a side that has none
    int line = -1;

    bool missed() const { return value < target.from || value > target.to; }
};

double numberOf(const connect::Settings& row, std::string_view key)
{
    bool isNumber = false;
    const double number = QString::fromStdString(row.value(key)).toDouble(&isNumber);
    return isNumber ? number : base::notAvailable;
}

class KeyFigures : public LiveTile {
    Q_DECLARE_TR_FUNCTIONS(KeyFigures)

public:
    KeyFigures(const TileContext& context, QWidget* parent)
        : LiveTile(context, parent)
    {
        setFocusPolicy(Qt::StrongFocus);
    }

    QString title() const override { return tile().title.empty() ? typeLabel() : LiveTile::title(); }
    QString remark() const override { return tr("target"); }
    QString numbers() const override;

protected:
    void refresh() override;
    std::vector<std::string> lineTags() const override;
    int lineColumns() const override { return width() / 4; }
    QString stateWords() const override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    std::vector<connect::Settings> rows() const;
    Figure figureOf(const connect::Settings& row) const;
    qreal rowHeight() const;
    int fitting() const;
    QString wordsOf(const Figure& figure) const;
    void paintRow(QPainter* painter, const Figure& figure, const QRectF& row) const;

    QList<Figure> m_figures;
    int m_current = 0;
};

std::vector<connect::Settings> KeyFigures::rows() const
{
    std::vector<connect::Settings> rows = connect::rows(tile().settings, "row");
    if (rows.empty())
        for (const std::string& id : tile().tags) rows.push_back({{"tag", id}});
    const std::shared_ptr<const app::Run> run = context().feed.run();
    if (rows.empty() && run)
        for (const figures::Kpi& kpi : run->result.kpis) rows.push_back({{"tag", kpi.tag}});
    return rows;
}

std::vector<std::string> KeyFigures::lineTags() const
{
    std::vector<std::string> tags;
    for (const connect::Settings& row : rows())
        if (context().feed.find(row.value("tag"))) tags.push_back(row.value("tag"));
    return tags;
}

// A tag of the feed, or a key figure of the run; of what is neither, that it is unknown.
Figure KeyFigures::figureOf(const connect::Settings& row) const
{
    Figure figure;
    figure.id = row.value("tag");
    figure.name = QString::fromStdString(row.value("name"));
    figure.target = {numberOf(row, "low"), numberOf(row, "high")};
    if (const app::FeedTag* known = context().feed.find(figure.id)) {
        const app::FeedValue value = context().feed.value(figure.id);
        figure.look = lookOf(known, value);
        figure.unit = known->unit;
        if (figure.look.isKnown()) figure.value = value.value;
        if (figure.name.isEmpty()) figure.name = label(figure.id);
        return figure;
    }
    const std::shared_ptr<const app::Run> run = context().feed.run();
    if (run)
        for (const figures::Kpi& kpi : run->result.kpis) {
            if (kpi.tag != figure.id) continue;
            const std::string shown = shown::unitOf(kpi);
            const auto scale = shown::scaleTo(kpi.unit, shown);
            figure.unit = scale ? shown : kpi.unit;
            const double value = app::reportedFigure(run->plant.get(), run->result, kpi);
            figure.value = scale ? scale->shown(value) : value;
            figure.look.text = numberText(figure.value, figure.unit);
            figure.look.unit = shown::unitText(figure.unit);
            if (figure.name.isEmpty()) figure.name = app::sentence(kpi.name());
            return figure;
        }
    figure.look = lookOf(nullptr, {}, figure.id);
    if (figure.name.isEmpty()) figure.name = QString::fromStdString(figure.id);
    return figure;
}

void KeyFigures::refresh()
{
    m_figures.clear();
    int line = 0;
    for (const connect::Settings& row : rows()) {
        Figure figure = figureOf(row);
        if (context().feed.find(figure.id)) figure.line = line++;
        m_figures.append(figure);
    }
    m_current = std::clamp(m_current, 0, std::max(0, int(m_figures.size()) - 1));
    update();
}

QString KeyFigures::wordsOf(const Figure& figure) const
{
    const QString words = tr("%1 %2", "name, value").arg(figure.name, figure.look.words());
    const QString target = rangeText(figure.target, figure.unit);
    if (target.isEmpty()) return words;
    return figure.missed() ? tr("%1, off target, %2", "figure, target").arg(words, target)
                           : tr("%1, target %2", "figure, target").arg(words, target);
}

QString KeyFigures::stateWords() const
{
    QStringList words;
    for (const Figure& figure : m_figures) words.append(wordsOf(figure));
    return words.join(QStringLiteral("; "));
}

QString KeyFigures::numbers() const
{
    if (m_figures.isEmpty()) return {};
    QString csv = QStringLiteral("name,value,unit,at least,at most\n");
    for (const Figure& figure : m_figures) {
        const QStringList cells{csvText(figure.name), csvNumber(figure.value),
                                csvText(QString::fromStdString(figure.unit)), csvNumber(figure.target.from),
                                csvNumber(figure.target.to)};
        csv += cells.join(u',') + u'\n';
    }
    return csv;
}

// As high as there is room for, within what reads as one table.
qreal KeyFigures::rowHeight() const
{
    const Theme& theme = Theme::current();
    const qreal min = QFontMetricsF(theme.font(Type::Strong)).height() + theme.u();
    return std::clamp(qreal(height()) / std::max<qsizetype>(1, m_figures.size()), min, min + 3 * theme.u());
}

int KeyFigures::fitting() const
{
    const int room = std::max(1, int(height() / rowHeight() + 0.01));
    // The last line says how many more there are.
    return m_figures.size() <= room ? int(m_figures.size()) : room - 1;
}

void KeyFigures::paintRow(QPainter* painter, const Figure& figure, const QRectF& row) const
{
    const Theme& theme = Theme::current();
    const qreal u = theme.u();
    const bool missed = figure.missed();
    const QFont strong = theme.font(Type::Strong), body = theme.font(Type::Body), caption = theme.font(Type::Caption);
    const bool narrow = row.width() < 70 * u;
    const QRectF name(row.left() + u, row.top(), (narrow ? 0.42 : 0.36) * row.width(), row.height());
    const QRectF value(name.right() + 5 * u, row.top(), 0.11 * row.width() + 4 * u, row.height());
    const QRectF unit(value.right() + 1.5 * u, row.top(), 0.1 * row.width() + 4.5 * u, row.height());
    const auto text = [&](const QRectF& rect, const QFont& font, Token token, Qt::Alignment side,
                          const QString& words) {
        painter->setFont(font);
        painter->setPen(theme.color(token));
        painter->drawText(rect, side | Qt::AlignVCenter,
                          QFontMetricsF(font).elidedText(words, Qt::ElideRight, rect.width()));
    };
    text(name, missed ? strong : body, Token::Text, Qt::AlignLeft, figure.name);
    const QPointF sign(name.right() + 2.5 * u, row.center().y());
    if (missed)
        look::paintGlyph(painter, look::Glyph::Warn, sign, 3.5 * u);
    else if (figure.look.sign != ValueLook::Sign::None)
        paintSign(painter, figure.look.sign, {sign.x() - 1.75 * u, sign.y() - 1.75 * u, 3.5 * u, 3.5 * u});
    text(value, strong, missed ? Token::Warn : figure.look.token(), Qt::AlignRight, figure.look.text);
    text(unit, caption, Token::Muted, Qt::AlignLeft, figure.look.unit);
    const QString target = rangeText(figure.target, "");
    const qreal wide = QFontMetricsF(caption).horizontalAdvance(target);
    const QRectF end(row.right() - wide - u, row.top(), wide, row.height());
    const QRectF course(unit.right() + u, row.top() + u,
                        std::min(0.24 * row.width(), end.left() - unit.right() - 4 * u), row.height() - 2 * u);
    if (end.left() > unit.right()) text(end.adjusted(0, 0, 1, 0), caption, Token::Muted, Qt::AlignRight, target);
    const app::DataTrace* line = figure.line < 0 ? nullptr : trace(std::size_t(figure.line));
    if (!line || course.width() < 8 * u) return;
    Sparkline spark;
    spark.line = line;
    spark.now = context().feed.now();
    spark.time = {spark.now - span(), spark.now};
    spark.quality = figure.look.quality;
    spark.ink = missed ? Token::Warn : Token::Muted;
    paintSparkline(painter, course, spark);
}

void KeyFigures::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = Theme::current();
    const qreal high = rowHeight();
    const int shown = fitting();
    for (int i = 0; i < shown; ++i) {
        const QRectF row(0, i * high, width(), high);
        if (i % 2 == 0) painter.fillRect(row, theme.color(Token::Alternate));
        paintRow(&painter, m_figures[i], row);
        if (hasFocus() && i == m_current) look::paintFocus(&painter, row, theme.radius(look::Radius::Field));
    }
    if (shown == m_figures.size()) return;
    painter.setFont(theme.font(Type::Caption));
    painter.setPen(theme.color(Token::Muted));
    painter.drawText(QRectF(theme.u(), shown * high, width(), high), Qt::AlignLeft | Qt::AlignVCenter,
                     tr("and %n more", "key figures that have no room", int(m_figures.size()) - shown));
}

void KeyFigures::keyPressEvent(QKeyEvent* event)
{
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    const bool enters = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_figures.isEmpty() || (step == 0 && !enters)) return LiveTile::keyPressEvent(event);
    if (enters) emit tagActivated(QString::fromStdString(m_figures[m_current].id));
    m_current = std::clamp(m_current + step, 0, std::max(0, fitting() - 1));
    setAccessibleDescription(wordsOf(m_figures[m_current]));
    update();
}

void KeyFigures::mouseDoubleClickEvent(QMouseEvent* event)
{
    const int index = int(event->position().y() / rowHeight());
    if (index >= 0 && index < fitting()) emit tagActivated(QString::fromStdString(m_figures[index].id));
}

TileView* make(const TileContext& context, QWidget* parent)
{
    return new KeyFigures(context, parent);
}

} // namespace

extern const TileType key_figures{
    .id = "key_figures",
    .label = QT_TRANSLATE_NOOP("tiles", "Key figures"),
    .help = QT_TRANSLATE_NOOP("tiles", "Key figures of the run or tags with their time course, each against its "
                                       "target."),
    .minColumns = 4,
    .minRows = 3,
    .columns = 4,
    .rows = 4,
    .maxTags = 12,
    .settings = settings,
    .make = make,
};

} // namespace titer::tiles::key_figures
