// The sheet of deviations.
#include "ui/pages/analyse/deviation_sheet.h"

#include "app/common/sentence.h"
#include "ui/look/theme.h"
#include "ui/widgets/act_button.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/finding_row.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scroll.h"

#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace titer::pages {

using look::Glyph;
using look::Theme;
using look::Token;
using look::Type;
using store::Deviation;
using store::DeviationRecord;
using widgets::actButton;
using widgets::Label;

namespace {

QLineEdit* deviationLine(const QString& name, const QString& placeholder)
{
    auto* line = new QLineEdit;
    line->setAccessibleName(name);
    line->setPlaceholderText(placeholder);
    return line;
}

std::string deviationText(const QLineEdit* line)
{
    return line->text().trimmed().toStdString();
}

} // namespace

DeviationSheet::DeviationSheet(QWidget* page)
    : Sheet(Cover::Page, page)
    , m_title(new Label({}, Type::PageTitle))
    , m_who(new Label({}, Type::Caption, Token::Muted))
    , m_findings(new QVBoxLayout)
    , m_list(new QTreeWidget)
    , m_batch(deviationLine(tr("Batch"), tr("as the table names it")))
    , m_attribute(deviationLine(tr("Attribute"), tr("its column; empty: the batch as a whole")))
    , m_what(deviationLine(tr("What was found"), tr("such as below its lower limit")))
    , m_cause(deviationLine(tr("Cause"), tr("why it came to that")))
    , m_action(deviationLine(tr("Action"), tr("what was done about it")))
    , m_reason(deviationLine(tr("Reason"), tr("why, for the trail")))
    , m_new(actButton("", tr("New deviation"), tr("Records another one")))
    , m_keep(actButton("", tr("Record the deviation"), {}))
    , m_end(actButton("", tr("Close the deviation"), tr("With cause and action; what is closed stays as it is")))
    , m_close(actButton("", tr("Close"), {}))
{
    setAccessibleName(tr("Deviations"));
    const int u = Theme::current().u();
    m_keep->setProperty("role", "primary");
    m_list->setAccessibleName(tr("Deviations"));
    m_list->setHeaderLabels({tr("Deviation"), tr("Batch"), tr("Attribute"), tr("State"), tr("What was found"),
                             tr("Cause"), tr("Action"), tr("Last entry")});
    m_list->setRootIsDecorated(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_who->setWordWrap(true);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(2 * u);
    for (QPushButton* button : {m_keep, m_end, m_new}) foot->addWidget(button);
    foot->addStretch(1);
    foot->addWidget(m_close);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_title);
    column->addLayout(m_findings);
    column->addWidget(m_list, 1);
    column->addWidget(widgets::plainScroll(makeForm()), 1);
    column->addLayout(foot);
    connectAll();
    hide();
}

QWidget* DeviationSheet::makeForm()
{
    auto* form = new QWidget;
    auto* rows = new QFormLayout(form);
    rows->setRowWrapPolicy(QFormLayout::WrapLongRows);
    rows->setContentsMargins({});
    for (QLineEdit* line : {m_batch, m_attribute, m_what, m_cause, m_action, m_reason})
        rows->addRow(line->accessibleName(), line);
    rows->addRow(m_who);
    return form;
}

void DeviationSheet::connectAll()
{
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &DeviationSheet::showChosen);
    connect(m_new, &QPushButton::clicked, this, [this] {
        m_list->clearSelection();
        m_batch->setFocus(Qt::OtherFocusReason);
    });
    connect(m_keep, &QPushButton::clicked, this, &DeviationSheet::keep);
    connect(m_end, &QPushButton::clicked, this, &DeviationSheet::end);
    connect(m_close, &QPushButton::clicked, this, &DeviationSheet::leave);
}

void DeviationSheet::ask()
{
    const QString path = widgets::askOpenFile(this, tr("Table of batches, record of deviations, or project"),
                                              tr("Batches and deviations (%1)", "endings of files")
                                                  .arg(QStringLiteral("*.csv *.tsv *.txt *.deviations *.titer")));
    if (!path.isEmpty()) open(path);
}

void DeviationSheet::open(const QString& path)
{
    const QString ending = QFileInfo(path).suffix();
    const bool isRecord = ending == QStringLiteral("deviations") || ending == QStringLiteral("titer");
    m_path = isRecord ? path.toStdString() : DeviationRecord::pathBeside(path.toStdString());
    m_title->setText(tr("Deviations in %1", "a file").arg(QFileInfo(QString::fromStdString(m_path)).fileName()));
    widgets::clearRows(m_findings);
    fill({});
    if (m_all.empty() && findings().isEmpty())
        say(Glyph::Info, tr("No deviation is recorded yet. State the batch and what was found of it."));
    arrange();
    show();
    raise();
    (m_all.empty() ? static_cast<QWidget*>(m_batch) : m_list)->setFocus(Qt::OtherFocusReason);
}

const Deviation* DeviationSheet::chosen() const
{
    const QList<QTreeWidgetItem*> items = m_list->selectedItems();
    if (items.isEmpty()) return nullptr;
    const auto found = std::ranges::find(m_all, items.front()->text(0).toStdString(), &Deviation::id);
    return found == m_all.end() ? nullptr : &*found;
}

// With the one of this id chosen.
void DeviationSheet::fill(const std::string& id)
{
    m_all.clear();
    // The first deviation makes the file.
    if (QFileInfo::exists(QString::fromStdString(m_path))) {
        base::Result<std::vector<Deviation>> all = DeviationRecord::at(m_path).read();
        if (all)
            m_all = *std::move(all);
        else
            say(Glyph::Alarm, app::sentence(all.error()));
    }
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const Deviation& one : m_all) {
            const auto text = [](const std::string& words) { return QString::fromStdString(words); };
            auto* item =
                new QTreeWidgetItem(m_list, {text(one.id), text(one.batch), text(one.attribute),
                                             one.open ? tr("open") : tr("closed"), text(one.what), text(one.cause),
                                             text(one.action), text(one.changedAt + ", " + one.changedBy)});
            if (one.id == id) m_list->setCurrentItem(item);
        }
        if (id.empty()) m_list->clearSelection();
    }
    showChosen();
}

void DeviationSheet::showChosen()
{
    const Deviation* one = chosen();
    const auto show = [](QLineEdit* line, const std::string& words, bool canType) {
        line->setText(QString::fromStdString(words));
        line->setReadOnly(!canType);
    };
    const Deviation none, &shown = one ? *one : none;
    show(m_batch, shown.batch, !one);
    show(m_attribute, shown.attribute, !one);
    show(m_what, shown.what, !one);
    show(m_cause, shown.cause, shown.open);
    show(m_action, shown.action, shown.open);
    show(m_reason, {}, one && one->open);
    m_keep->setText(one ? tr("Keep cause and action") : tr("Record the deviation"));
    m_keep->setAccessibleName(m_keep->text());
    m_keep->setEnabled(shown.open);
    m_end->setEnabled(one && one->open);
    m_new->setEnabled(one != nullptr);
    m_who->setText(one ? tr("%1 was recorded on %2 by %3.", "a deviation, a time, an account")
                             .arg(QString::fromStdString(one->id), QString::fromStdString(one->openedAt),
                                  QString::fromStdString(one->openedBy))
                       : QString());
}

store::DeviationWords DeviationSheet::words(const Deviation& of) const
{
    store::DeviationWords stated;
    if (const std::string cause = deviationText(m_cause); cause != of.cause) stated.cause = cause;
    if (const std::string action = deviationText(m_action); action != of.action) stated.action = action;
    return stated;
}

void DeviationSheet::keep()
{
    const DeviationRecord record = DeviationRecord::at(m_path);
    if (const Deviation* one = chosen())
        return take(record.state(one->id, words(*one), deviationText(m_reason)),
                    tr("Cause and action of %1 are kept.", "a deviation").arg(QString::fromStdString(one->id)));
    take(record.add({.batch = deviationText(m_batch),
                     .attribute = deviationText(m_attribute),
                     .what = deviationText(m_what),
                     .cause = deviationText(m_cause),
                     .action = deviationText(m_action)}),
         tr("The deviation is recorded."));
}

void DeviationSheet::end()
{
    const Deviation* one = chosen();
    if (!one) return;
    take(DeviationRecord::at(m_path).close(one->id, words(*one), deviationText(m_reason)),
         tr("%1 is closed.", "a deviation").arg(QString::fromStdString(one->id)));
}

// What was typed stays where it was refused.
void DeviationSheet::take(const base::Result<Deviation>& done, const QString& said)
{
    widgets::clearRows(m_findings);
    if (!done) return say(Glyph::Alarm, app::sentence(done.error()));
    say(Glyph::Ok, said);
    fill(done->id);
}

void DeviationSheet::say(Glyph glyph, const QString& words)
{
    m_findings->addWidget(new widgets::FindingRow(glyph, words));
}

QStringList DeviationSheet::findings() const
{
    return widgets::rowWords(m_findings);
}

} // namespace titer::pages

#include "ui/pages/analyse/moc_deviation_sheet.cpp"
