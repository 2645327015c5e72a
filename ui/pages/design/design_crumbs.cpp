// Breadcrumb of the Design page, rebuilt with each selection.
#include "ui/pages/design/design_crumbs.h"

#include "ui/flow/flow_view.h"

#include <QResizeEvent>

namespace titer::pages {

namespace {

const QString plantLink = QStringLiteral("plant"), zoneLink = QStringLiteral("zone");

} // namespace

DesignCrumbs::DesignCrumbs(flow::FlowView& view)
    : m_view(view)
{
    connect(this, &QLabel::linkActivated, this, &DesignCrumbs::follow);
    connect(&m_view, &flow::FlowView::selectionChanged, this, &DesignCrumbs::refresh);
    connect(&m_view.sheet(), &flow::FlowScene::synced, this, &DesignCrumbs::refresh);
    connect(&look::Theme::current(), &look::Theme::changed, this, &DesignCrumbs::refresh); // of another width
    refresh();
}

DesignCrumbs::Place DesignCrumbs::place() const
{
    const flow::FlowScene& sheet = m_view.sheet();
    const QStringList units = m_view.selection();
    if (units.isEmpty()) return {};
    Place place{sheet.zones().zoneOf(units.first()), {}};
    for (const QString& id : units)
        if (sheet.zones().zoneOf(id) != place.zone) return {};
    if (units.size() == 1 && !sheet.zones().boxOf(units.first())) place.unit = sheet.unit(units.first())->face().name;
    return place;
}

void DesignCrumbs::refresh()
{
    const Place at = place();
    QList<widgets::Link> way{{plantLink, tr("Plant")}};
    if (!at.zone.isEmpty()) way.append({zoneLink, at.zone});
    if (!at.unit.isEmpty()) way.append({{}, at.unit});
    QStringList words;
    for (const widgets::Link& part : way) words.append(part.text);
    way.removeLast();
    setSeparator(QStringLiteral(" › "));
    setParts(way, words.last(), {}, true);
    m_whole = m_short = LinkedLine::sizeHint().width();
    if (!way.isEmpty()) {
        setSeparator(QStringLiteral(" "));
        setParts({{way.last().target, QStringLiteral("‹")}}, words.last(), {}, true);
        m_short = LinkedLine::sizeHint().width();
    }
    if (m_whole <= width()) {
        setSeparator(QStringLiteral(" › "));
        setParts(way, words.last(), {}, true);
    }
    updateGeometry();
    setToolTip(words.join(QStringLiteral(" › ")));
    setAccessibleName(tr("Position on the sheet: %1").arg(words.join(QStringLiteral(", "))));
}

QSize DesignCrumbs::sizeHint() const
{
    return {m_whole, LinkedLine::sizeHint().height()};
}

void DesignCrumbs::resizeEvent(QResizeEvent* event)
{
    LinkedLine::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) refresh();
}

void DesignCrumbs::follow(const QString& target)
{
    if (target == zoneLink) {
        m_view.showZone(place().zone);
    } else {
        m_view.select({});
        m_view.fit();
    }
    m_view.setFocus();
}

} // namespace titer::pages

#include "ui/pages/design/moc_design_crumbs.cpp"
