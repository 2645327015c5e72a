#include "ui/pages/alarms/alarms_page.h"

#include "ui/pages/alarms/alarm_figures.h"
#include "ui/pages/alarms/alarm_setup.h"
#include "ui/pages/alarms/notification_sheet.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"
#include "ui/widgets/plate.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>

namespace titer::pages {

using widgets::Plate;

using namespace look;
using namespace widgets;

AlarmsPage::AlarmsPage(const AlarmEditor::Work& work, app::AlarmHistory& history, app::NotificationDesk& desk,
                       QWidget* parent)
    : QWidget(parent)
    , m_back(new QPushButton(tr("Cockpit")))
    , m_notifications(new QPushButton(tr("Notifications…")))
    , m_parts(new Segments({{{}, tr("Set up")}, {{}, tr("Statistics and journal")}}))
    , m_stack(new QStackedWidget)
    , m_setup(new AlarmSetup(work))
    , m_figures(new AlarmFigures(history, work.definitions, work.feed))
{
    m_stack->addWidget(m_setup);
    m_stack->addWidget(m_figures);
    m_head = makeHead();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_stack, 1);
    m_sheet = new NotificationSheet({desk, work.ensureProject}, this);
    connect(m_notifications, &QPushButton::clicked, m_sheet, &NotificationSheet::open);
    connect(m_parts, &Segments::currentChanged, this, &AlarmsPage::showPart);
    connect(m_back, &QPushButton::clicked, this, &AlarmsPage::backAsked);
}

QWidget* AlarmsPage::makeHead()
{
    const int u = Theme::current().u();
    auto* head = new Plate(Token::Base, Qt::BottomEdge);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(4 * u, 2 * u, 4 * u, 2 * u + 1);
    row->setSpacing(3 * u);
    m_parts->setAccessibleName(tr("Part of the page"));
    m_back->setToolTip(tr("Back to the boards (Esc)"));
    row->addWidget(new Label(tr("Alarms"), Type::PageTitle));
    row->addWidget(m_parts);
    row->addStretch();
    m_notifications->setToolTip(tr("Who is notified of alarms by mail, webhook or a command, and what was sent"));
    row->addWidget(m_notifications);
    row->addWidget(m_back);
    return head;
}

void AlarmsPage::showPart(int part)
{
    const QSignalBlocker quiet(m_parts);
    m_parts->setCurrent(part);
    m_stack->setCurrentIndex(part);
    m_notifications->setVisible(part == 0);
}

void AlarmsPage::showSetup()
{
    showPart(0);
}

void AlarmsPage::showFigures()
{
    showPart(1);
}

void AlarmsPage::focusFirst()
{
    m_stack->currentWidget() == m_setup ? m_setup->focusFirst() : m_figures->focusFirst();
}

QList<QWidget*> AlarmsPage::regions() const
{
    return QList<QWidget*>{m_head} + m_setup->regions() + QList<QWidget*>{m_figures};
}

bool AlarmsPage::back()
{
    emit backAsked();
    return true;
}

void AlarmsPage::showPlace(const QString& place)
{
    showSetup();
    if (place == QLatin1String("notifications")) return m_sheet->open();
    const std::string id = place.section(u'/', 1).toStdString();
    if (place.startsWith(QLatin1String("tag/"))) return m_setup->openTag(id);
    if (!id.empty()) m_setup->openAlarm(id);
}

QList<Page::Act> AlarmsPage::acts()
{
    return {{"view.alarms", [this] { showSetup(); }}, {"view.alarm_figures", [this] { showFigures(); }}};
}

} // namespace titer::pages

#include "ui/pages/alarms/moc_alarms_page.cpp"
