#include "ui/pages/alarms/alarm_journal_view.h"

#include "app/common/sentence.h"
#include "app/common/shown_units.h"
#include "app/live/alarms/alarm_form.h"
#include "app/tags/shown_feed.h"
#include "ui/look/glyph.h"
#include "ui/plot/numbers.h"
#include "ui/shown/source_words.h"
#include "ui/tiles/parts/alarm_words.h"
#include "ui/tiles/parts/quality_look.h"
#include "ui/widgets/label.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <cmath>

namespace titer::pages {

using namespace look;
using namespace widgets;
using alarm::Transition;

namespace {

enum Column { Alarm, Time, What, Value, Person, Reason, Columns };
constexpr int wordsRole = Qt::UserRole;

QString journalText(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

// As the form calls it.
QString fieldName(const std::string& key)
{
    for (const connect::SettingSpec& spec : app::alarmSpecs())
        if (key == spec.key) return app::label(spec.label);
    return journalText(key);
}

// What was typed over several.
QString oneLine(QString words)
{
    return words.replace(u'\n', u' ');
}

QString changeText(const Transition& entry)
{
    if (entry.oldText.empty() || entry.newText.empty()) return {};
    QStringList parts;
    const QString none = QStringLiteral("–");
    for (const app::DefinitionChange& change : app::changesOf(entry))
        parts += AlarmJournalView::tr("%1: %2 → %3", "field, before, after")
                     .arg(fieldName(change.key), change.before.empty() ? none : journalText(change.before),
                          change.after.empty() ? none : journalText(change.after));
    return parts.join(QStringLiteral("; "));
}

} // namespace

// As every page shows the tag that it watches; what nobody defines any more stays as it was recorded.
QString AlarmJournalView::valueText(const Transition& entry) const
{
    if (entry.act == Transition::Act::Defined) return changeText(entry);
    if (!std::isfinite(entry.value) || entry.alarm.starts_with("titer")) return {};
    const app::DefinedAlarm* defined = m_definitions.find(entry.alarm);
    const app::ShownAs as =
        defined ? app::shownAs(m_feed.find(defined->definition.tag), entry.unit) : app::ShownAs{entry.unit, {}};
    const bool difference = defined && defined->definition.kind == alarm::Kind::Deviation;
    const auto shown = [&](double v) { return difference ? as.scale.difference(v) : as.scale.of(v); };
    const QString value = tiles::quantityText(shown(entry.value), as.unit);
    if (!std::isfinite(entry.limit)) return value;
    return tr("%1, limit %2", "value, limit").arg(value, tiles::numberText(shown(entry.limit), as.unit));
}

QTreeWidgetItem* AlarmJournalView::rowOf(const Transition& entry) const
{
    auto* item = new QTreeWidgetItem;
    // Those of Titer itself are in the language of the window.
    item->setText(Alarm, entry.alarm.starts_with("titer") ? app::label(entry.name) : journalText(entry.name));
    item->setIcon(Alarm, glyphIcon(tiles::glyphOf(entry.priority)));
    item->setText(Time, QLocale().toString(QDateTime::fromMSecsSinceEpoch(entry.time / 1000),
                                           QLocale().dateFormat(QLocale::ShortFormat) + QStringLiteral(" HH:mm:ss")));
    item->setText(What, tiles::actWord(entry));
    item->setText(Value, oneLine(valueText(entry)));
    item->setText(Person, journalText(entry.person));
    item->setText(Reason, oneLine(journalText(entry.reason)));
    QStringList words{journalText(entry.alarm)};
    for (int column = 0; column < Columns; ++column) {
        words += item->text(column);
        item->setToolTip(column, item->text(column));
    }
    item->setData(Alarm, wordsRole, words.join(u' '));
    return item;
}

QTreeWidget* makePlainTable(const QString& name, const QStringList& heads)
{
    auto* table = new QTreeWidget;
    table->setAccessibleName(name);
    table->setHeaderLabels(heads);
    table->setRootIsDecorated(false);
    table->setUniformRowHeights(true);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setIconSize(QSize(4 * Theme::current().u(), 4 * Theme::current().u()));
    table->header()->setSectionsMovable(false);
    table->header()->setStretchLastSection(false);
    table->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    return table;
}

AlarmJournalView::AlarmJournalView(const app::AlarmDefinitions& definitions, const app::TagFeed& feed, QWidget* parent)
    : QWidget(parent)
    , m_definitions(definitions)
    , m_feed(feed)
    , m_search(new QLineEdit)
    , m_copy(new QPushButton(tr("Copy")))
    , m_state(new Label({}, Type::Caption, Token::Muted))
    , m_table(makePlainTable(tr("Journal"),
                             {tr("Alarm"), tr("Time"), tr("What"), tr("Value, change"), tr("Who"), tr("Reason")}))
{
    const int u = Theme::current().u();
    m_search->setPlaceholderText(tr("Find in the journal"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    for (const int column : {int(Value), int(Person), int(Reason)})
        m_table->header()->setSectionResizeMode(column, QHeaderView::Stretch);
    m_table->setMinimumHeight(60 * u);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    plot::offerNumbers(m_table, {.csv = [this] { return csv(); }});
    m_copy->setToolTip(tr("Copy the selected rows, or all that are shown, for a spreadsheet (Ctrl+C on the table)"));
    m_copy->setAccessibleName(tr("Copy the journal"));
    m_copy->setEnabled(false);
    auto* head = new QHBoxLayout;
    head->setSpacing(3 * u);
    head->addWidget(new Label(tr("Journal"), Type::Section));
    head->addWidget(m_state, 1);
    head->addWidget(m_search, 1);
    head->addWidget(m_copy);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * u);
    column->addLayout(head);
    column->addWidget(m_table, 1);
    connect(m_search, &QLineEdit::textChanged, this, &AlarmJournalView::filter);
    connect(m_copy, &QPushButton::clicked, this, [this] { plot::copyNumbers(csv()); });
    connect(m_table, &QWidget::customContextMenuRequested, this, &AlarmJournalView::showMenu);
    connect(&m_feed, &app::TagFeed::tagsChanged, this, &AlarmJournalView::fill); // in another unit
    connect(&app::ShownUnits::current(), &app::ShownUnits::changed, this, &AlarmJournalView::fill);
    connect(&m_definitions, &app::AlarmDefinitions::changed, this, &AlarmJournalView::fill);
}

void AlarmJournalView::show(const app::AlarmPeriod& period)
{
    const bool other = period.journal != m_shown || m_table->topLevelItemCount() == 0;
    m_shown = period.journal;
    m_older = period.older;
    other ? fill() : filter();
}

void AlarmJournalView::fill()
{
    m_table->clear();
    QList<QTreeWidgetItem*> rows;
    for (const Transition& entry : m_shown) rows.append(rowOf(entry));
    m_table->addTopLevelItems(rows);
    filter();
}

void AlarmJournalView::filter()
{
    const QString words = m_search->text().trimmed();
    int shown = 0;
    for (int i = 0; i < m_table->topLevelItemCount(); ++i) {
        QTreeWidgetItem* item = m_table->topLevelItem(i);
        const bool fits = item->data(Alarm, wordsRole).toString().contains(words, Qt::CaseInsensitive);
        item->setHidden(!fits);
        shown += fits;
    }
    QString state = m_shown.empty() ? tr("no events in this time") : tr("%n entries", "", shown);
    if (m_older > 0)
        state =
            tr("%1; older entries (%2): titer-cli alarms journal").arg(state, QLocale().toString(qlonglong(m_older)));
    m_state->setText(state);
    m_copy->setEnabled(shown > 0);
}

// One row that the keyboard stands on is no selection.
QString AlarmJournalView::csv() const
{
    std::vector<Transition> all, selected;
    for (std::size_t i = 0; i < m_shown.size(); ++i) {
        const QTreeWidgetItem* item = m_table->topLevelItem(int(i));
        if (item->isHidden()) continue;
        all.push_back(m_shown[i]);
        if (item->isSelected()) selected.push_back(m_shown[i]);
    }
    return journalText(app::journalCsv(selected.size() > 1 ? selected : all));
}

void AlarmJournalView::showMenu(const QPoint& at)
{
    QMenu menu(this);
    plot::addNumbers(&menu, m_table);
    menu.exec(m_table->viewport()->mapToGlobal(at));
}

} // namespace titer::pages

#include "ui/pages/alarms/moc_alarm_journal_view.cpp"
