// The plant of the run that is shown, else the one that is open, with values at its units as they are now. Nothing is edited here.
#include "core/solve/catalogue.h"
#include "ui/flow/items/badges.h"
#include "ui/flow/plant_picture.h"
#include "ui/plot/legend.h"
#include "ui/shown/run_variables.h"
#include "ui/tiles/parts/line_csv.h"
#include "ui/tiles/parts/live_tile.h"
#include "ui/tiles/parts/quality_look.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QPixmap>

#include <algorithm>
#include <map>

namespace titer::tiles::flowsheet {

using plot::paintEmpty;

using app::FeedTag;
using app::FeedValue;
using flow::ValueBadge;
using look::Theme;
using look::Token;
using look::Type;

namespace {

constexpr std::size_t maxOfUnit = 3; // values next to a unit where nobody has chosen any

// "model/production.cells" -> "production"
std::string unitOf(std::string_view tag)
{
    constexpr std::string_view model = "model/";
    if (!tag.starts_with(model)) return {};
    tag.remove_prefix(model.size());
    return std::string(tag.substr(0, tag.find('.')));
}

flow::Origin originOf(FeedTag::Origin origin)
{
    return origin == FeedTag::Origin::Measured     ? flow::Origin::Measured
           : origin == FeedTag::Origin::Laboratory ? flow::Origin::Lab
           : origin == FeedTag::Origin::Estimated  ? flow::Origin::Estimated
                                                   : flow::Origin::Model;
}

class FlowsheetTile : public LiveTile {
    Q_DECLARE_TR_FUNCTIONS(FlowsheetTile)

public:
    using LiveTile::LiveTile;

    QString title() const override;
    QString remark() const override;
    QString numbers() const override;

protected:
    void take() override { m_isRead = false; }
    void refresh() override;
    QString stateWords() const override;
    void paintEvent(QPaintEvent* event) override;

private:
    struct Place {
        std::string unit; // where it stands
        std::string tag;  // whose value it is
    };
    bool hasPlant() const { return m_sheet && !m_sheet->units.empty(); }
    void readPlant();
    void chooseMapped();
    void choose();
    std::string measuredAs(const std::string& variable) const;
    ValueBadge badgeOf(const std::string& tag) const;
    void drawPlant();
    qreal badgesHeight() const;
    void paintUnit(QPainter* painter, const QRectF& box, const model::UnitEntry& unit, QList<QRectF>& taken);

    std::shared_ptr<const app::Run> m_run;           // nothing, or one of a plant that was right
    std::shared_ptr<const model::Flowsheet> m_sheet; // what is drawn
    bool m_isRead = false;
    std::vector<Place> m_places;
    std::map<std::string, QString> m_names; // of tags, short: the unit stands above
    QPixmap m_picture;
    QList<QRectF> m_boxes;
    QList<QRgb> m_look; // of the picture: colours and grid unit it was drawn with
    int m_hidden = 0;   // values without room
};

// A tag of the plant's list stands for what is measured there.
std::string FlowsheetTile::measuredAs(const std::string& variable) const
{
    for (const model::TagEntry& entry : m_run->flowsheet.tags) {
        if (entry.variable != variable) continue;
        for (const FeedTag& tag : context().feed.tags())
            if (tag.id.ends_with("/" + entry.tag) && !tag.id.starts_with("model/")) return tag.id;
    }
    return {};
}

// A run without a plant that could be run is none.
void FlowsheetTile::readPlant()
{
    m_isRead = true;
    m_run = context().feed.run();
    if (m_run && !m_run->plant) m_run.reset();
    m_sheet = m_run ? std::shared_ptr<const model::Flowsheet>(m_run, &m_run->flowsheet) : context().feed.flowsheet();
}

// Without a run only what is measured is known: the tags of the tile, or those of the plant's list.
void FlowsheetTile::chooseMapped()
{
    std::map<std::string, std::size_t> counts;
    for (const model::TagEntry& entry : m_sheet->tags) {
        const std::string unit = unitOf("model/" + entry.variable);
        for (const FeedTag& tag : context().feed.tags()) {
            if (!tag.id.ends_with("/" + entry.tag)) continue;
            const bool chosen = std::find(tile().tags.begin(), tile().tags.end(), tag.id) != tile().tags.end();
            if (!chosen && (!tile().tags.empty() || counts[unit]++ >= maxOfUnit)) continue;
            m_places.push_back({unit, tag.id});
        }
    }
}

// The tags of the tile, or of each unit what reports most of it.
void FlowsheetTile::choose()
{
    readPlant();
    m_places.clear();
    m_names.clear();
    m_picture = {};
    if (!hasPlant()) return;
    if (!m_run) return chooseMapped();
    std::vector<shown::Variable> variables = shown::variablesOf(*m_run->plant, m_run->result);
    std::stable_sort(variables.begin(), variables.end(),
                     [](const shown::Variable& a, const shown::Variable& b) { return a.kind < b.kind; });
    std::map<std::string, std::size_t> counts;
    for (const shown::Variable& v : variables) {
        const std::string variable = v.tag.toStdString(), id = "model/" + variable;
        m_names[id] = v.name;
        if (!tile().tags.empty() || v.kind == shown::Variable::Kind::Flow || v.kind == shown::Variable::Kind::Other)
            continue;
        if (!shown::hasValues(m_run->result, v) || counts[unitOf(id)]++ >= maxOfUnit) continue;
        const std::string measured = measuredAs(variable);
        m_places.push_back({unitOf(id), measured.empty() ? id : measured});
        if (!measured.empty()) m_names[measured] = v.name;
    }
    for (const std::string& tag : tile().tags) {
        std::string unit = unitOf(tag);
        for (const model::TagEntry& entry : m_run->flowsheet.tags)
            if (unit.empty() && tag.ends_with("/" + entry.tag)) unit = unitOf("model/" + entry.variable);
        if (!unit.empty()) m_places.push_back({unit, tag});
    }
}

void FlowsheetTile::refresh()
{
    const auto run = context().feed.run();
    const bool other = run && run->plant ? run != m_run : m_run || context().feed.flowsheet() != m_sheet;
    // Without a run the tags that are measured may come later than the plant.
    if (!m_isRead || other || (!m_run && m_places.empty())) choose();
    update();
}

ValueBadge FlowsheetTile::badgeOf(const std::string& tag) const
{
    const FeedTag* known = context().feed.find(tag);
    const ValueLook look = lookOf(known, context().feed.value(tag), tag);
    const auto name = m_names.find(tag);
    ValueBadge badge;
    badge.label = name != m_names.end() ? name->second : label(tag);
    badge.value = look.text;
    badge.unit = look.isKnown() ? look.unit : QString();
    badge.origin = known ? originOf(known->origin) : flow::Origin::Model;
    badge.stale = look.quality == FeedValue::Quality::Stale;
    badge.age = badge.stale ? look.note : QString();
    return badge;
}

QString FlowsheetTile::title() const
{
    if (!tile().title.empty() || !hasPlant() || m_sheet->name.empty()) return LiveTile::title();
    return QString::fromStdString(m_sheet->name);
}

QString FlowsheetTile::remark() const
{
    return m_hidden > 0 ? tr("%n value(s) that do not fit", "", m_hidden) : QString();
}

QString FlowsheetTile::stateWords() const
{
    if (!hasPlant()) return {};
    QStringList words{tr("%n unit(s)", "", int(m_sheet->units.size()))};
    for (const Place& place : m_places) {
        const ValueBadge badge = badgeOf(place.tag);
        words += tr("%1: %2 %3", "unit of the plant, name and value")
                     .arg(QString::fromStdString(place.unit), badge.label,
                          lookOf(context().feed.find(place.tag), context().feed.value(place.tag), place.tag).words());
    }
    return words.join(QStringLiteral("; "));
}

QString FlowsheetTile::numbers() const
{
    if (m_places.empty()) return {};
    QString csv = QStringLiteral("unit,tag,value,unit of measure\n");
    for (const Place& place : m_places) {
        const FeedTag* known = context().feed.find(place.tag);
        csv += QStringList{csvText(QString::fromStdString(place.unit)), csvText(QString::fromStdString(place.tag)),
                           csvNumber(context().feed.value(place.tag).value),
                           known ? csvText(QString::fromStdString(known->unit)) : QString()}
                   .join(u',') +
               u'\n';
    }
    return csv;
}

// Room beneath the plant for the values of the unit that has most.
qreal FlowsheetTile::badgesHeight() const
{
    std::map<std::string, int> counts;
    int max = 0;
    for (const Place& place : m_places) max = std::max(max, ++counts[place.unit]);
    const qreal line = QFontMetricsF(Theme::current().font(Type::Caption)).lineSpacing();
    const qreal badge = flow::badgeSize({.label = QStringLiteral("x"), .value = QStringLiteral("1")}).height();
    return std::min(line + max * (badge + 1), height() * 0.6);
}

// Symbols and streams stay as long as size and look do.
void FlowsheetTile::drawPlant()
{
    const Theme& theme = Theme::current();
    const QList<QRgb> look{theme.color(Token::Ink).rgb(), theme.color(Token::Base).rgb(), QRgb(theme.u())};
    const qreal ratio = devicePixelRatioF();
    if (!m_picture.isNull() && m_picture.size() == size() * ratio && look == m_look) return;
    m_look = look;
    m_picture = QPixmap(size() * ratio);
    m_picture.setDevicePixelRatio(ratio);
    m_picture.fill(Qt::transparent);
    QPainter painter(&m_picture);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal u = theme.u();
    m_boxes = flow::paintPlant(&painter, QRectF(rect()).adjusted(4 * u, u, -4 * u, -badgesHeight() - u), *m_sheet,
                               solve::catalogue());
}

void FlowsheetTile::paintUnit(QPainter* painter, const QRectF& box, const model::UnitEntry& unit, QList<QRectF>& taken)
{
    const Theme& theme = Theme::current();
    const QFontMetricsF metrics(theme.font(Type::Caption));
    qreal y = box.bottom() + 1;
    QList<ValueBadge> badges;
    for (const Place& place : m_places)
        if (place.unit == unit.id) badges.append(badgeOf(place.tag));
    // A unit without values is reported by its symbol alone, as on the welcome page.
    if (badges.isEmpty()) return;
    const QString name = QString::fromStdString(unit.label.empty() ? unit.id : unit.label);
    const qreal max = std::max(2.2 * box.width(), 20.0 * theme.u());
    const auto free = [&](QRectF place) {
        place.moveLeft(std::clamp(place.left(), 0.0, std::max(0.0, width() - place.width())));
        const bool clear =
            place.bottom() <= height() &&
            std::none_of(taken.begin(), taken.end(), [&](const QRectF& other) { return other.intersects(place); });
        return clear ? place : QRectF();
    };
    const QString shown = metrics.elidedText(name, Qt::ElideRight, max);
    const qreal width = metrics.horizontalAdvance(shown);
    const QRectF row = free({box.center().x() - width / 2, y, width, metrics.height()});
    if (!row.isNull()) {
        painter->setFont(theme.font(Type::Caption));
        painter->setPen(theme.color(Token::Text));
        painter->drawText(row, Qt::AlignCenter | Qt::TextDontClip, shown);
        taken.append(row);
        y = row.bottom() + 1;
    }
    for (const ValueBadge& badge : std::as_const(badges)) {
        const QSizeF size = flow::badgeSize(badge);
        const QRectF place = free(QRectF(QPointF(box.center().x() - size.width() / 2, y), size));
        if (place.isNull()) {
            ++m_hidden;
            continue;
        }
        flow::paintBadge(painter, place, badge);
        taken.append(place);
        y = place.bottom() + 1;
    }
}

void FlowsheetTile::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (!hasPlant()) return paintEmpty(&painter, rect(), tr("The plant that is open is shown here."));
    drawPlant();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.drawPixmap(0, 0, m_picture);
    const int before = std::exchange(m_hidden, 0);
    QList<QRectF> taken;
    for (const QRectF& box : std::as_const(m_boxes)) taken.append(box.adjusted(2, 2, -2, -2));
    for (std::size_t i = 0; i < m_sheet->units.size() && qsizetype(i) < m_boxes.size(); ++i)
        paintUnit(&painter, m_boxes[qsizetype(i)], m_sheet->units[i], taken);
    if (m_hidden != before) refreshSoon(); // the title row says it
}

TileView* make(const TileContext& context, QWidget* parent)
{
    return new FlowsheetTile(context, parent);
}

} // namespace

extern const TileType flowsheet{
    .id = "flowsheet",
    .label = QT_TRANSLATE_NOOP("tiles", "Flowsheet"),
    .help = QT_TRANSLATE_NOOP("tiles", "The plant, with values of the model or measured values at its units."),
    .minColumns = 4,
    .minRows = 4,
    .columns = 8,
    .rows = 5,
    .maxTags = 24,
    .settings = {},
    .make = make,
};

} // namespace titer::tiles::flowsheet
