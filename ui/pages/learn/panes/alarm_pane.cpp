#include "ui/pages/learn/panes/alarm_pane.h"

#include "app/common/sentence.h"
#include "core/base/units/units.h"
#include "ui/shown/run_values.h"
#include "ui/shown/time_spans.h"
#include "ui/widgets/label.h"
#include "ui/widgets/plain_table.h"

#include <QFileInfo>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace titer::pages {

using look::Token;
using look::Type;
using widgets::Label;

namespace {

constexpr std::size_t namedTimes = 6; // of those at which an alarm is raised

// "source/DO" is an alarm on the column DO.
bool isOn(const alarm::Definition& definition, const std::string& column)
{
    return definition.tag == column || definition.tag.ends_with("/" + column);
}

} // namespace

AlarmPane::AlarmPane(LessonWork& work, const std::string& tag)
    : LessonPane(work, tr("Alarms on %1", "a tag").arg(QString::fromStdString(tag)))
    , m_tag(tag)
    , m_setUp(addButton({}))
    , m_alarms(widgets::plainTable({tr("Alarm"), tr("Limit"), tr("Deadband"), tr("On-delay")}, tr("Alarms")))
    , m_raised(new Label({}, Type::Body))
{
    m_raised->setWordWrap(true);
    m_alarms->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_alarms->setSelectionMode(QAbstractItemView::SingleSelection);
    m_alarms->horizontalHeader()->setStretchLastSection(true);
    m_alarms->setMinimumHeight(24 * look::Theme::current().u());
    body()->addWidget(m_alarms, 1);
    body()->addWidget(m_raised);
    connect(m_setUp, &QPushButton::clicked, this, [this] {
        m_alarms->rowCount() == 0 ? this->work().setUpAlarm(fullTag()) : change(std::max(0, m_alarms->currentRow()));
    });
    connect(m_alarms, &QTableWidget::cellActivated, this, &AlarmPane::change);
}

void AlarmPane::change(int row)
{
    work().showPlace(QStringLiteral("alarms/") + m_alarms->item(row, 0)->data(Qt::UserRole).toString());
}

// The recording that has the column stands for its source.
std::string AlarmPane::fullTag() const
{
    for (const lessons::TakenRecording& one : session().work().recordings)
        return QFileInfo(QString::fromStdString(one.file)).completeBaseName().toStdString() + "/" + m_tag;
    return m_tag;
}

QString AlarmPane::raisedOn(const std::string& file) const
{
    lessons::Measure measure{.kind = lessons::Measure::Kind::Alarm, .what = m_tag, .tag = file};
    const lessons::Reading reading = lessons::read(measure, session().work());
    if (!reading.isThere()) return app::sentence(reading.absent);
    const QString name = QString::fromStdString(file);
    if (reading.list.empty()) return tr("On %1 no alarm would have been raised.").arg(name);
    QStringList times;
    for (std::size_t i = 0; i < std::min(reading.list.size(), namedTimes); ++i)
        times.append(tr("%1 h", "a time").arg(QLocale().toString(reading.list[i] / shown::hour, 'f', 1)));
    const QString all = times.join(QStringLiteral(", "));
    return reading.list.size() > namedTimes
               ? tr("On %1 alarms would have been raised %2 times: at %3 and later.", "a file, a number, times")
                     .arg(name)
                     .arg(reading.list.size())
                     .arg(all)
               : tr("On %1 alarms would have been raised %2 times: at %3.", "a file, a number, times")
                     .arg(name)
                     .arg(reading.list.size())
                     .arg(all);
}

void AlarmPane::refresh()
{
    const std::vector<alarm::Definition>& all = session().work().alarms;
    m_alarms->setRowCount(0);
    for (const alarm::Definition& one : all) {
        if (!isOn(one, m_tag)) continue;
        const int row = m_alarms->rowCount();
        m_alarms->insertRow(row);
        const QString cells[] = {QString::fromStdString(one.name), shown::valueWithUnit(one.limit, one.unit),
                                 shown::valueWithUnit(one.deadband, one.unit), shown::lengthText(one.onDelay)};
        for (int i = 0; i < 4; ++i) m_alarms->setItem(row, i, new QTableWidgetItem(cells[i]));
        m_alarms->item(row, 0)->setData(Qt::UserRole, QString::fromStdString(one.id));
    }
    m_setUp->setText(m_alarms->rowCount() == 0 ? tr("Set up an alarm…") : tr("Change the alarm…"));
    QStringList sentences;
    for (const lessons::TakenRecording& one : session().work().recordings) sentences.append(raisedOn(one.file));
    m_raised->setText(sentences.join(u'\n'));
    showReason(m_alarms->rowCount() > 0 ? QString() : tr("No alarm watches this tag yet."), m_alarms);
}

bool AlarmPane::showPlace(const lessons::Place& place)
{
    if (place.kind != lessons::Place::Kind::Alarm || place.what != m_tag) return false;
    firstStop()->setFocus(Qt::OtherFocusReason);
    return true;
}

QWidget* AlarmPane::firstStop() const
{
    return m_setUp;
}

QString AlarmPane::raised() const
{
    return m_raised->text();
}

} // namespace titer::pages

#include "ui/pages/learn/panes/moc_alarm_pane.cpp"
