// Inspector of samples.
#include "ui/pages/data/sample_inspector.h"

#include "app/form/typed_number.h"
#include "core/base/time.h"
#include "ui/pages/data/sample_words.h"
#include "ui/shown/run_values.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

#include <QDateTimeEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace titer::pages {

using store::SampleEntry;
using widgets::SectionHeader;

SampleInspector::SampleInspector(app::SampleAccess& access, QWidget* parent)
    : DataInspector(parent)
    , m_access(access)
    , m_all(new QWidget)
    , m_batch(new QLineEdit)
    , m_vessel(new QLineEdit)
    , m_day(new QLineEdit)
    , m_assign(new QPushButton(tr("Assign")))
    , m_drawn(new QDateTimeEdit)
    , m_move(new QPushButton(tr("Set time")))
    , m_results(new QVBoxLayout)
    , m_reason(new QLineEdit)
    , m_accept(new QPushButton(tr("Accept")))
    , m_reject(new QPushButton(tr("Reject")))
    , m_changes(new QVBoxLayout)
{
    plate()->hide();
    m_drawn->setCalendarPopup(true);
    m_reason->setPlaceholderText(tr("Reason"));
    m_reason->setAccessibleName(tr("Reason"));
    auto* form = new QFormLayout;
    form->addRow(tr("Batch"), m_batch);
    form->addRow(tr("Vessel"), m_vessel);
    form->addRow(tr("Day"), m_day);
    form->addRow(QString(), m_assign);
    form->addRow(tr("Drawn"), m_drawn);
    form->addRow(QString(), m_move);
    auto* acceptance = new QHBoxLayout;
    acceptance->addWidget(m_accept);
    acceptance->addWidget(m_reject);
    acceptance->addStretch();
    auto* rows = new QVBoxLayout(m_all);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addLayout(form);
    rows->addWidget(new SectionHeader(tr("Results")));
    rows->addLayout(m_results);
    rows->addWidget(new SectionHeader(tr("Acceptance")));
    rows->addWidget(m_reason);
    rows->addLayout(acceptance);
    rows->addWidget(new SectionHeader(tr("What was changed")));
    rows->addLayout(m_changes);
    column()->addWidget(m_all);
    column()->addStretch();
    connect(m_assign, &QPushButton::clicked, this, &SampleInspector::assign);
    connect(m_move, &QPushButton::clicked, this, [this] {
        m_access.setDrawn(m_entry.id, m_drawn->dateTime().toMSecsSinceEpoch() * 1000, m_reason->text().toStdString());
    });
    connect(m_accept, &QPushButton::clicked, this, [this] {
        evaluate(m_entry.acceptance == SampleEntry::Acceptance::Accepted ? SampleEntry::Acceptance::Open
                                                                         : SampleEntry::Acceptance::Accepted);
    });
    connect(m_reject, &QPushButton::clicked, this, [this] {
        evaluate(m_entry.acceptance == SampleEntry::Acceptance::Rejected ? SampleEntry::Acceptance::Open
                                                                         : SampleEntry::Acceptance::Rejected);
    });
}

// A day that is none is no reason to forget the one that is there.
void SampleInspector::assign()
{
    std::optional<double> day;
    if (!m_day->text().trimmed().isEmpty()) {
        const base::Result<double> typed = app::typedIn(m_day->text(), "d");
        if (!typed) {
            m_day->setText(dayText(m_entry.parts.day));
            emit refused(typed.error());
            return;
        }
        day = *typed;
    }
    m_access.assign(m_entry.id, {m_batch->text().toStdString(), m_vessel->text().toStdString(), day},
                    m_reason->text().toStdString());
}

void SampleInspector::evaluate(SampleEntry::Acceptance acceptance)
{
    m_access.evaluate(m_entry.id, acceptance, m_reason->text().toStdString());
}

QStringList SampleInspector::resultLines(const app::SamplePicture& picture, const model::Plant* plant) const
{
    QStringList lines;
    for (const store::SampleResult& result : picture.results) {
        if (result.sample != m_entry.id) continue;
        const app::ShownAs as = shownAs(result, m_entry.parts.vessel, plant);
        QString line = tr("%1: %2 %3", "quantity, value, unit")
                           .arg(QString::fromStdString(result.label.empty() ? result.quantity : result.label),
                                resultText(result, as.scale), shown::unitText(as.unit));
        if (!result.replicate.empty())
            line = tr("%1, replicate %2").arg(line, QString::fromStdString(result.replicate));
        if (result.measured != 0) line = tr("%1, measured %2").arg(line, momentText(result.measured));
        if (result.known != result.measured) line = tr("%1, reported %2").arg(line, momentText(result.known));
        for (const std::string* part : {&result.analyser, &result.instrument, &result.method, &result.file})
            if (!part->empty())
                line = tr("%1, %2", "result, where it is from").arg(line, QString::fromStdString(*part));
        lines << (result.superseded ? tr("%1 – measured again since").arg(line) : line);
    }
    if (lines.isEmpty()) lines << tr("None yet.");
    return lines;
}

// What a store calls it, in the words of the screen; names and times stay as they are.
QString SampleInspector::wordOf(const std::string& text)
{
    if (text.empty()) return QStringLiteral("–");
    if (text == "rule") return tr("names");
    if (text == "planned") return tr("planned for");
    if (text == "drawn") return tr("drawn at");
    if (text == "belongs") return tr("belongs to");
    if (text == "verdict") return tr("acceptance");
    if (text == "open") return tr("none", "acceptance");
    if (text == "accepted") return tr("accepted");
    if (text == "rejected") return tr("rejected");
    return QString::fromStdString(text);
}

QStringList SampleInspector::changeLines(const app::SamplePicture& picture) const
{
    QStringList lines;
    for (const store::SampleChange& change : picture.changes) {
        if (change.sample != m_entry.id) continue;
        const auto said = [&](const std::string& value) {
            // Times are kept in UTC.
            const base::Result<base::Instant> time = base::readInstant(value);
            return time ? momentText(time->microseconds) : wordOf(value);
        };
        QString line = tr("%1: %2, %3 → %4", "when, what, before, after")
                           .arg(momentText(change.time), wordOf(change.what), said(change.before), said(change.after));
        if (!change.person.empty())
            line = tr("%1 (%2)", "change, person").arg(line, QString::fromStdString(change.person));
        if (!change.reason.empty())
            line = tr("%1: %2", "change, reason").arg(line, QString::fromStdString(change.reason));
        lines.prepend(line);
    }
    return lines;
}

void SampleInspector::show(const app::SamplePicture& picture, std::int64_t id, const model::Plant* plant,
                           std::int64_t now)
{
    const SampleEntry* found = nullptr;
    for (const SampleEntry& entry : picture.samples)
        if (entry.id == id) found = &entry;
    m_all->setVisible(found);
    if (!found) {
        m_entry = {};
        return setHead(tr("Samples"), tr("Select one in the table to see its results."));
    }
    setHead(QString::fromStdString(found->name), stateText(found->state(now)));
    // What somebody types stays while the same sample is shown.
    const bool other = found->id != m_entry.id, moved = found->drawn != m_entry.drawn,
               same = found->parts == m_entry.parts;
    m_entry = *found;
    if (other || !same) {
        m_batch->setText(QString::fromStdString(found->parts.batch));
        m_vessel->setText(QString::fromStdString(found->parts.vessel));
        m_day->setText(dayText(found->parts.day));
    }
    if (other || moved) {
        const std::int64_t time = found->drawn ? found->drawn : found->stands ? found->stands : found->planned;
        m_drawn->setDateTime(QDateTime::fromMSecsSinceEpoch(time / 1000));
    }
    if (other) m_reason->clear();
    m_accept->setText(found->acceptance == SampleEntry::Acceptance::Accepted ? tr("Undo acceptance") : tr("Accept"));
    m_reject->setText(found->acceptance == SampleEntry::Acceptance::Rejected ? tr("Undo rejection") : tr("Reject"));
    m_accept->setEnabled(found->results > 0 && found->acceptance != SampleEntry::Acceptance::Rejected);
    list(m_results, resultLines(picture, plant));
    list(m_changes, changeLines(picture));
}

} // namespace titer::pages

#include "ui/pages/data/moc_sample_inspector.cpp"
