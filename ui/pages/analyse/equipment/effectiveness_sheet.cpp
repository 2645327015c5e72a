// The sheet of the effectiveness of equipment.
#include "ui/pages/analyse/equipment/effectiveness_sheet.h"

#include "app/analyse/analyse_table.h"
#include "app/common/sentence.h"
#include "app/common/shown_number.h"
#include "ui/look/theme.h"
#include "ui/widgets/act_button.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/finding_row.h"
#include "ui/widgets/label.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <cmath>

namespace titer::pages {

using look::Glyph;
using look::Theme;
using look::Type;
using studies::Effectiveness;
using studies::EquipmentLoss;
using studies::EquipmentState;
using widgets::actButton;
using widgets::Label;

namespace {

QString hoursText(double seconds)
{
    return app::shownNumber(seconds / 3600.0, 'g', 4);
}

QString shareText(double share)
{
    return std::isnan(share) ? QStringLiteral("–") : app::shownNumber(100.0 * share, 'f', 1);
}

QString equipmentText(const Effectiveness& one)
{
    return one.equipment.empty() ? EffectivenessSheet::tr("all together") : QString::fromStdString(one.equipment);
}

QString equipmentStateText(EquipmentState state)
{
    switch (state) {
    case EquipmentState::Productive:
        return EffectivenessSheet::tr("productive");
    case EquipmentState::Standby:
        return EffectivenessSheet::tr("standby");
    case EquipmentState::Engineering:
        return EffectivenessSheet::tr("engineering");
    case EquipmentState::ScheduledDown:
        return EffectivenessSheet::tr("scheduled down");
    case EquipmentState::UnscheduledDown:
        return EffectivenessSheet::tr("unscheduled down");
    case EquipmentState::NonScheduled:
        break;
    }
    return EffectivenessSheet::tr("not scheduled");
}

QString lossText(EquipmentLoss::Kind kind)
{
    switch (kind) {
    case EquipmentLoss::Kind::Availability:
        return EffectivenessSheet::tr("availability");
    case EquipmentLoss::Kind::Performance:
        return EffectivenessSheet::tr("performance");
    case EquipmentLoss::Kind::Quality:
        break;
    }
    return EffectivenessSheet::tr("quality");
}

QTreeWidget* figureTable(const QString& name, const QStringList& heads)
{
    auto* table = new QTreeWidget;
    table->setAccessibleName(name);
    table->setHeaderLabels(heads);
    table->setRootIsDecorated(false);
    table->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    return table;
}

// Numbers under one another, from this column on.
void alignNumbers(QTreeWidgetItem* item, int from)
{
    for (int i = from; i < item->columnCount(); ++i) item->setTextAlignment(i, Qt::AlignRight);
}

} // namespace

EffectivenessSheet::EffectivenessSheet(QWidget* page)
    : Sheet(Cover::Page, page)
    , m_title(new Label({}, Type::PageTitle))
    , m_findings(new QVBoxLayout)
    , m_figures(figureTable(tr("Effectiveness"), {tr("Equipment"), tr("From (UTC)"), tr("To (UTC)"), tr("Planned [h]"),
                                                  tr("Availability [%]"), tr("Performance [%]"), tr("Quality [%]"),
                                                  tr("OEE [%]"), tr("Uptime [%]")}))
    , m_losses(figureTable(tr("Losses"), {tr("Equipment"), tr("Loss of"), tr("State"), tr("Reason"), tr("Time [h]"),
                                          tr("Of planned [%]"), tr("Intervals")}))
    , m_ask(
          actButton("", tr("Another table…"), tr("Intervals: equipment, start, end, state, good, total, rate, reason")))
    , m_close(actButton("", tr("Close"), {}))
{
    setAccessibleName(tr("Equipment effectiveness"));
    const int u = Theme::current().u();
    auto* foot = new QHBoxLayout;
    foot->setSpacing(2 * u);
    foot->addWidget(m_ask);
    foot->addStretch(1);
    foot->addWidget(m_close);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_title);
    column->addLayout(m_findings);
    column->addWidget(m_figures, 1);
    column->addWidget(new Label(tr("What took the rest of the planned time"), Type::Section));
    column->addWidget(m_losses, 2);
    column->addLayout(foot);
    connect(m_ask, &QPushButton::clicked, this, &EffectivenessSheet::ask);
    connect(m_close, &QPushButton::clicked, this, &EffectivenessSheet::leave);
    hide();
}

void EffectivenessSheet::ask()
{
    const QString table = widgets::askOpenFile(
        this, tr("Intervals of equipment: equipment, start, end, state, good, total, rate, reason"),
        tr("Tables (%1)", "endings of files").arg(QStringLiteral("*.csv *.tsv *.txt")));
    if (table.isEmpty()) return;
    const base::Result<base::Zone> here = base::Zone::named({});
    open(table, here ? *here : base::Zone());
}

void EffectivenessSheet::open(const QString& table, const base::Zone& zone)
{
    m_title->setText(tr("Equipment effectiveness of %1", "a table").arg(QFileInfo(table).fileName()));
    widgets::clearRows(m_findings);
    m_figures->clear();
    m_losses->clear();
    base::Errors errors;
    base::Notices notices;
    std::vector<Effectiveness> all;
    if (const std::optional<studies::Sheet> sheet = app::readPlainTable(table, errors, notices))
        all = studies::effectivenessOf(studies::readEquipmentIntervals(*sheet, zone, errors, notices), sheet->name,
                                       errors, notices);
    for (const base::Error& error : errors)
        m_findings->addWidget(new widgets::FindingRow(Glyph::Alarm, app::sentence(error)));
    for (const base::Notice& notice : notices)
        m_findings->addWidget(new widgets::FindingRow(Glyph::Warn, app::sentence(notice)));
    if (errors.empty()) {
        if (all.size() > 1) all.push_back(studies::effectivenessTogether(all));
        for (const Effectiveness& one : all) showOne(one);
    }
    arrange();
    show();
    raise();
    m_figures->setFocus(Qt::OtherFocusReason);
}

void EffectivenessSheet::showOne(const Effectiveness& one)
{
    const QString name = equipmentText(one);
    alignNumbers(
        new QTreeWidgetItem(m_figures, {name, QString::fromStdString(base::writeInstant(one.from)),
                                        QString::fromStdString(base::writeInstant(one.to)), hoursText(one.planned()),
                                        shareText(one.availability()), shareText(one.performance()),
                                        shareText(one.quality()), shareText(one.oee()), shareText(one.uptime())}),
        3);
    for (const EquipmentLoss& loss : one.losses)
        alignNumbers(
            new QTreeWidgetItem(m_losses, {name, lossText(loss.kind), equipmentStateText(loss.state),
                                           QString::fromStdString(loss.reason), hoursText(loss.seconds),
                                           shareText(loss.seconds / one.planned()), QString::number(loss.times)}),
            4);
}

QStringList EffectivenessSheet::findings() const
{
    return widgets::rowWords(m_findings);
}

} // namespace titer::pages

#include "ui/pages/analyse/equipment/moc_effectiveness_sheet.cpp"
