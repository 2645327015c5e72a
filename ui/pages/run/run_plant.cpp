// Breadcrumb, flowsheet or vessel, notices and train.
#include "ui/pages/run/run_plant.h"

#include "app/common/sentence.h"
#include "app/form/plant_words.h"
#include "app/run/columns/chromatogram.h"
#include "app/run/remedies.h"
#include "core/base/units/units.h"
#include "ui/flow/design_overlay.h"
#include "ui/flow/flow_view.h"
#include "ui/pages/run/run_column.h"
#include "ui/pages/run/run_train.h"
#include "ui/shown/notices.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/linked_line.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/scroll.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace titer::pages {

using flow::loopOverlay;
using shown::hasValues;
using shown::hasVariables;
using shown::levelAt;
using shown::noticeId;
using shown::pathOf;
using shown::RunModel;
using shown::Scale;
using shown::scaleTo;
using shown::stateAt;
using shown::stateText;
using shown::unitName;
using shown::unitOfPlace;
using shown::UnitState;
using shown::unitText;
using shown::valueText;
using shown::valueWithUnit;
using shown::Variable;
using widgets::Link;
using widgets::LinkedLine;

using look::Theme;
using look::Token;
using look::Type;
using widgets::Label;

namespace {

flow::State flowState(UnitState state)
{
    switch (state) {
    case UnitState::Idle:
        return flow::State::Idle;
    case UnitState::Running:
        return flow::State::Running;
    case UnitState::Held:
        return flow::State::Held;
    case UnitState::Done:
        return flow::State::Done;
    case UnitState::Fault:
        return flow::State::Fault;
    }
    return flow::State::None;
}

const QString plantLink = QStringLiteral("plant");

} // namespace

RunPlant::RunPlant(app::Document& document, RunModel& model, app::ResidenceSweep& capacity, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_model(model)
    , m_head(new QWidget(this))
    , m_crumbs(new LinkedLine)
    , m_state(new Label({}, Type::Caption, Token::Muted))
    , m_legend(new OriginLegend)
    , m_pages(new QStackedWidget)
    , m_flow(new flow::FlowView(document))
    , m_scroll(nullptr)
    , m_vessel(new VesselView(model))
    , m_columnScroll(nullptr)
    , m_column(new RunColumn(model, document, capacity))
    , m_notices(new widgets::NoticeBar)
    , m_trainCard(new widgets::Card)
    , m_trainNote(new Label({}, Type::Caption, Token::Muted))
    , m_train(new TrainView(model))
{
    const int u = Theme::current().u();
    auto* head = new QHBoxLayout(m_head);
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(2 * u);
    head->addWidget(m_crumbs, 1);
    head->addWidget(m_state);
    head->addWidget(m_legend);
    m_flow->setReadOnly(true);
    m_scroll = widgets::plainScroll(m_vessel);
    m_columnScroll = widgets::plainScroll(m_column);
    m_columnScroll->viewport()->installEventFilter(this);
    m_pages->addWidget(m_flow);
    m_pages->addWidget(m_scroll);
    m_pages->addWidget(m_columnScroll);
    m_notices->setMaxRows(2);
    auto* trainHead = new QHBoxLayout;
    trainHead->setSpacing(2 * u);
    trainHead->addWidget(new Label(tr("Train"), Type::Strong));
    trainHead->addWidget(m_trainNote);
    trainHead->addStretch(1);
    m_trainCard->setPadding(3);
    m_trainCard->body()->setSpacing(u);
    m_trainCard->body()->addLayout(trainHead);
    m_trainCard->body()->addWidget(m_train);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3 * u);
    column->addWidget(m_head);
    column->addWidget(m_pages, 1);
    column->addWidget(m_notices);
    column->addWidget(m_trainCard);

    connect(m_crumbs, &QLabel::linkActivated, this, &RunPlant::showPlant);
    connect(m_train, &TrainView::unitActivated, this, &RunPlant::showUnit);
    connect(m_vessel, &VesselView::unitActivated, this, &RunPlant::showUnit);
    connect(m_flow, &flow::FlowView::unitActivated, this, [this](const QString& id) {
        const int unit = m_model.plant() ? m_model.plant()->unitIndex(id.toStdString()) : -1;
        showUnit(unit);
        // What has no picture here is to be looked at where it is designed.
        if (showsPlant()) emit unitActivated(id);
    });
    connect(m_flow, &flow::FlowView::selectionChanged, this, [this](const QStringList& units) {
        if (m_model.plant() && units.size() == 1)
            m_model.setUnit(m_model.plant()->unitIndex(units.first().toStdString()));
    });
    const auto show = [this](const QString& id) { emit showPath(QString::fromStdString(pathOf(id))); };
    connect(m_notices, &widgets::NoticeBar::placeActivated, this, show);
    connect(m_notices, &widgets::NoticeBar::showActivated, this, show);
    connect(m_notices, &widgets::NoticeBar::fixActivated, this, &RunPlant::applyRemedy);
    connect(&model, &RunModel::runChanged, this, [this] {
        refreshHead();
        refreshOverlay();
        refreshNotices();
    });
    connect(&document, &app::Document::opened, m_notices, &widgets::NoticeBar::forget);
    connect(&model, &RunModel::unitChanged, this, [this](int unit) {
        if (unit < 0 || !hasVariables(m_model.variables(), unit))
            m_pages->setCurrentWidget(m_flow);
        else if (!showsPlant())
            m_pages->setCurrentWidget(pictureOf(unit));
        refreshHead();
    });
    connect(&model, &RunModel::timeChanged, this, [this] {
        refreshHead();
        refreshOverlay();
    });
    refreshHead();
    refreshNotices();
}

bool RunPlant::showsPlant() const
{
    return m_pages->currentWidget() == m_flow;
}

bool RunPlant::showsUnit() const
{
    const model::Plant* plant = m_model.plant();
    if (!plant || m_model.unit() < 0) return false;
    const std::string& id = plant->units[static_cast<std::size_t>(m_model.unit())].id;
    return !showsPlant() || m_flow->selection() == QStringList(QString::fromStdString(id));
}

void RunPlant::showPlant()
{
    m_pages->setCurrentWidget(m_flow);
    m_flow->fit();
    refreshHead();
    refreshOverlay();
}

void RunPlant::showUnit(int plantUnit)
{
    if (!m_model.plant() || plantUnit < 0) return;
    m_model.setUnit(plantUnit);
    // An inlet or outlet has nothing to picture; it stays on the sheet.
    if (hasVariables(m_model.variables(), plantUnit)) m_pages->setCurrentWidget(pictureOf(plantUnit));
    refreshHead();
}

QWidget* RunPlant::pictureOf(int plantUnit) const
{
    return app::hasChromatogram(*m_model.plant(), plantUnit) ? m_columnScroll : m_scroll;
}

// The column fits into the room that is seen, not into what scrolling could give it.
bool RunPlant::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && watched == m_columnScroll->viewport())
        m_column->setRoom(m_columnScroll->viewport()->height());
    return QWidget::eventFilter(watched, event);
}

void RunPlant::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_notices->setMaxHeightOf(height());
}

void RunPlant::takeHead()
{
    static_cast<QVBoxLayout*>(layout())->insertWidget(0, m_head);
}

void RunPlant::setReadings(const QHash<QString, Reading>& readings)
{
    m_vessel->setReadings(readings);
}

void RunPlant::setNarrow(bool narrow)
{
    m_narrow = narrow;
    m_vessel->setCompact(narrow);
    m_trainCard->setVisible(!narrow);
    m_legend->setVisible(!narrow);
    m_state->setVisible(narrow);
    refreshHead();
}

void RunPlant::refreshHead()
{
    const model::Plant* plant = m_model.plant();
    const int unit = m_model.unit();
    const bool whole = showsPlant() || !plant || unit < 0;
    QList<Link> above;
    if (!whole) {
        above.append({plantLink, m_narrow ? QStringLiteral("‹") : tr("Plant")});
        const std::string& id = plant->units[static_cast<std::size_t>(unit)].id;
        for (const model::ZoneEntry& zone : m_document.flowsheet().zones)
            if (!m_narrow && std::find(zone.units.begin(), zone.units.end(), id) != zone.units.end())
                above.append({plantLink, QString::fromStdString(zone.label)});
    }
    m_crumbs->setSeparator(m_narrow ? QStringLiteral(" ") : QStringLiteral(" › "));
    m_crumbs->setParts(above, whole ? tr("Plant") : unitName(*plant, unit), {}, true);
    m_state->setText(whole ? QString() : stateText(m_model, unit, m_model.time()));
    if (!plant) {
        m_trainCard->setVisible(false);
        return;
    }
    m_trainCard->setVisible(!m_narrow);
    const QList<int>& units = m_train->units();
    const auto running = std::ranges::count(units, UnitState::Running,
                                            [this](int one) { return stateAt(m_model, one, m_model.time()); });
    m_trainNote->setText(tr("%1 of %2 running").arg(running).arg(units.size()));
}

QString RunPlant::pillOf(int plantUnit) const
{
    for (const Variable& v : m_model.variables()) {
        if (v.plantUnit != plantUnit || v.kind != Variable::Kind::Product) continue;
        const double value = m_model.value(v, m_model.time());
        const std::optional<Scale> scale = scaleTo(v.si, v.displayUnit);
        if (scale && std::isfinite(value) && value > 0.0) return valueWithUnit(scale->shown(value), v.displayUnit);
    }
    return {};
}

void RunPlant::refreshOverlay()
{
    if (!showsPlant() || m_model.isEmpty()) return;
    const model::Plant& plant = *m_model.plant();
    QHash<QString, flow::UnitOverlay> units;
    for (std::size_t i = 0; i < plant.units.size(); ++i) {
        const int index = static_cast<int>(i);
        flow::UnitOverlay overlay;
        overlay.level = levelAt(m_model, index, m_model.time());
        overlay.pill = pillOf(index);
        const std::string_view type = plant.units[i].type->id;
        if (type != "inlet" && type != "outlet") overlay.state = flowState(stateAt(m_model, index, m_model.time()));
        for (const Variable& v : m_model.variables()) {
            using Kind = Variable::Kind;
            if (v.plantUnit != index || v.kind == Kind::Flow || v.kind == Kind::Other || overlay.values.size() >= 4)
                continue;
            const std::optional<Scale> scale = scaleTo(v.si, v.displayUnit, v.molarMass);
            if (scale && hasValues(*m_model.result(), v))
                overlay.values.append({v.name,
                                       valueText(scale->shown(m_model.value(v, m_model.time()))),
                                       unitText(v.displayUnit),
                                       flow::Origin::Model,
                                       false,
                                       {},
                                       {},
                                       false});
        }
        units.insert(QString::fromStdString(plant.units[i].id), overlay);
    }
    QHash<int, flow::StreamOverlay> streams;
    const std::vector<model::StreamEntry>& entries = m_document.flowsheet().streams;
    for (std::size_t s = 0; s < entries.size(); ++s) {
        const Variable* v = m_model.variable(QString::fromStdString(entries[s].from.text() + ".flow"));
        if (!v) continue;
        const double value = m_model.value(*v, m_model.time());
        flow::StreamOverlay overlay;
        overlay.flowing = value > 0.0;
        if (overlay.flowing) overlay.above = valueWithUnit(base::toUnit(value, v->displayUnit), v->displayUnit);
        streams.insert(static_cast<int>(s), overlay);
    }
    m_flow->setOverlay(units, streams);
    m_flow->setLoopOverlay(loopOverlay(m_document.flowsheet(), m_model.reported(), m_model.time()));
}

// Of a run of the plant that is open; what was resolved is not offered again.
std::optional<model::Offer> RunPlant::offerFor(const std::string& where, const base::Sentence& what) const
{
    if (!m_model.run()) return std::nullopt;
    const std::optional<model::Offer> offer = app::offerFor(*m_model.run(), {where, what});
    if (!offer) return std::nullopt;
    const app::Edited resolved = app::applyOffer(m_document.flowsheet(), m_document.catalogue(), *offer);
    return resolved && !(*resolved == m_document.flowsheet()) ? offer : std::nullopt;
}

void RunPlant::applyRemedy(const QString& id)
{
    if (!m_model.result()) return;
    for (const base::Notice& notice : m_model.result()->notices) {
        if (noticeId(notice.where, notice.what) != id) continue;
        const std::optional<model::Offer> offer = offerFor(notice.where, notice.what);
        if (!offer) continue;
        m_document.apply(app::applyOffer(m_document.flowsheet(), m_document.catalogue(), *offer),
                         app::offerWords(*offer, m_document));
        emit runAsked();
        return;
    }
}

void RunPlant::refreshNotices()
{
    QList<widgets::Notice> rows;
    if (const figures::RunResult* result = m_model.result(); result && !m_model.isPartial()) {
        const auto add = [&](const std::string& where, const base::Sentence& what, look::Glyph glyph) {
            widgets::Notice row;
            row.id = noticeId(where, what);
            row.glyph = glyph;
            const int unit = unitOfPlace(*m_model.plant(), where);
            row.place = unit >= 0 ? unitName(*m_model.plant(), unit) : QString();
            row.sentence = app::inPlantWords(app::sentence(what), m_document, where);
            if (!where.empty()) row.show = tr("Show");
            if (const std::optional<model::Offer> offer = offerFor(where, what))
                row.fix = app::offerWords(*offer, m_document);
            rows.append(row);
        };
        for (const base::Error& error : result->errors) add(error.where, error.what, look::Glyph::Alarm);
        for (const base::Notice& notice : result->notices) add(notice.where, notice.what, look::Glyph::Warn);
    }
    m_notices->setNotices(rows, shown::goneFrom(m_document.flowsheet()));
    m_notices->setVisible(!rows.isEmpty());
}

} // namespace titer::pages

#include "ui/pages/run/moc_run_plant.cpp"
