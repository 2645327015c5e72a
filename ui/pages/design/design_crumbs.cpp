// Breadcrumb of the Design page, rebuilt with each selection.
#include "ui/pages/design/design_crumbs.h"

#include "ui/flow/flow_view.h"

namespace titer::pages {

namespace {

const QString plantLink = QStringLiteral("plant"), zoneLink = QStringLiteral("zone");

QString link(const QString& target, const QString& words)
{
    return QStringLiteral("<a style=\"text-decoration:none\" href=\"%1\">%2</a>").arg(target, words.toHtmlEscaped());
}

QString strong(const QString& words)
{
    return QStringLiteral("<b>%1</b>").arg(words.toHtmlEscaped());
}

} // namespace

DesignCrumbs::DesignCrumbs(flow::FlowView& view, QWidget* parent)
    : Label({}, look::Type::Body, look::Token::Text, parent)
    , m_view(view)
{
    setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    setTextFormat(Qt::RichText);
    connect(this, &QLabel::linkActivated, this, &DesignCrumbs::follow);
    connect(&m_view, &flow::FlowView::selectionChanged, this, &DesignCrumbs::refresh);
    connect(&m_view.sheet(), &flow::FlowScene::synced, this, &DesignCrumbs::refresh);
    // Links keep the colour with which they were set.
    connect(&look::Theme::current(), &look::Theme::changed, this, &DesignCrumbs::refresh);
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
    const QString plant = tr("Plant");
    QStringList words{plant}, parts;
    parts << (at.zone.isEmpty() && at.unit.isEmpty() ? strong(plant) : link(plantLink, plant));
    if (!at.zone.isEmpty()) {
        parts << (at.unit.isEmpty() ? strong(at.zone) : link(zoneLink, at.zone));
        words << at.zone;
    }
    if (!at.unit.isEmpty()) {
        parts << strong(at.unit);
        words << at.unit;
    }
    const QString text = parts.join(QStringLiteral(" › "));
    if (text == this->text()) return;
    setText(text);
    setToolTip(words.join(QStringLiteral(" › ")));
    setAccessibleName(tr("Position on the sheet: %1").arg(words.join(QStringLiteral(", "))));
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
