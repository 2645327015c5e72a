#include "ui/pages/alarms/alarm_setup.h"

#include "app/common/shown_units.h"
#include "app/live/alarms/played_alarm.h"
#include "app/tags/tag_search.h"
#include "ui/look/icons.h"
#include "ui/tiles/parts/alarm_words.h"
#include "ui/tiles/parts/quality_look.h"
#include "ui/widgets/label.h"
#include "ui/widgets/plate.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>

namespace titer::pages {

using widgets::Plate;

using namespace look;
using namespace widgets;
using app::DefinedAlarm;

namespace {

enum SetupColumn { NameColumn, ConditionColumn, PriorityColumn, StateColumn, setupColumns };

QString shownText(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

// By what the alarms of a tag are searched for: what is measured has the name that its source gives it.
QString wordsOfTag(const app::TagFeed& feed, const std::string& tag)
{
    using Origin = app::FeedTag::Origin;
    const app::FeedTag* known = feed.find(tag);
    const bool isMeasured = !known || known->origin == Origin::Measured || known->origin == Origin::Laboratory;
    const QString name = isMeasured ? QString() : app::feedTagName(*known);
    return name.isEmpty() ? shownText(tag) : name;
}

} // namespace

AlarmSetup::AlarmSetup(const AlarmEditor::Work& work, QWidget* parent)
    : QWidget(parent)
    , m_definitions(work.definitions)
    , m_feed(work.feed)
    , m_search(new QLineEdit)
    , m_add(new QPushButton(icon(QStringLiteral("i-plus")), tr("New alarm")))
    , m_none(new Label(tr("No alarm matches these words."), Type::Body, Token::Muted))
    , m_all(new QPushButton(tr("Show all alarms")))
    , m_list(new QTreeWidget)
    , m_editor(new AlarmEditor(work))
{
    const int u = Theme::current().u();
    m_left = makeLeft();
    auto* right = new Plate(Token::Base, Qt::LeftEdge);
    auto* inside = new QVBoxLayout(right);
    inside->setContentsMargins(4 * u, 3 * u, 4 * u, 3 * u);
    inside->addWidget(m_editor);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_left, 3);
    row->addWidget(right, 2);
    connect(m_search, &QLineEdit::textChanged, this, &AlarmSetup::filter);
    connect(m_all, &QPushButton::clicked, this, [this] {
        m_search->clear();
        m_list->setFocus(Qt::OtherFocusReason);
    });
    connect(m_add, &QPushButton::clicked, this, [this] {
        m_list->setCurrentItem(nullptr);
        m_editor->openNew();
        m_editor->focusFirst();
    });
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* item) {
        if (item) m_editor->open(item->data(NameColumn, Qt::UserRole).toString().toStdString());
    });
    connect(m_list, &QTreeWidget::itemActivated, this, [this] { m_editor->focusFirst(); });
    connect(m_editor, &AlarmEditor::kept, this, &AlarmSetup::select);
    connect(m_editor, &AlarmEditor::edited, this, &AlarmSetup::refresh);
    connect(&m_definitions, &app::AlarmDefinitions::changed, this, &AlarmSetup::refresh);
    connect(&m_feed, &app::TagFeed::tagsChanged, this, &AlarmSetup::refresh); // who knows their names
    connect(&app::ShownUnits::current(), &app::ShownUnits::changed, this, &AlarmSetup::refresh);
    refresh();
}

QWidget* AlarmSetup::makeLeft()
{
    const int u = Theme::current().u();
    m_search->setPlaceholderText(tr("Find an alarm, a tag or a unit"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_add->setToolTip(tr("Define another alarm"));
    m_none->setWordWrap(true);
    m_none->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_none->hide();
    m_all->hide();
    m_list->setAccessibleName(tr("Alarms"));
    m_list->setColumnCount(setupColumns);
    m_list->setHeaderLabels({tr("Alarm"), tr("Condition"), tr("Priority"), tr("State")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setIconSize(QSize(4 * u, 4 * u));
    m_list->header()->setSectionsMovable(false);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(ConditionColumn, QHeaderView::Stretch);
    auto* left = new QWidget;
    auto* head = new QHBoxLayout;
    head->setSpacing(2 * u);
    head->addWidget(m_search, 1);
    head->addWidget(m_add);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(4 * u, 3 * u, 4 * u, 3 * u);
    column->setSpacing(2 * u);
    column->addLayout(head);
    column->addWidget(m_none);
    column->addWidget(m_all, 0, Qt::AlignLeft);
    column->addWidget(m_list, 1);
    return left;
}

void AlarmSetup::refresh()
{
    const QSignalBlocker quiet(m_list);
    while (m_list->topLevelItemCount() > int(m_definitions.list().size()))
        delete m_list->takeTopLevelItem(m_list->topLevelItemCount() - 1);
    for (int i = 0; i < int(m_definitions.list().size()); ++i) {
        if (i >= m_list->topLevelItemCount()) m_list->addTopLevelItem(new QTreeWidgetItem);
        fill(m_list->topLevelItem(i), m_definitions.list()[std::size_t(i)]);
    }
    m_list->setCurrentItem(itemOf(m_editor->id()));
    filter();
}

void AlarmSetup::fill(QTreeWidgetItem* item, const DefinedAlarm& defined)
{
    const alarm::Definition& one = defined.definition;
    const QString condition = tiles::conditionText(one, m_feed);
    item->setData(NameColumn, Qt::UserRole, shownText(one.id));
    item->setText(NameColumn, one.name.empty() ? shownText(one.id) : shownText(one.name));
    item->setIcon(NameColumn, glyphIcon(tiles::glyphOf(one.priority)));
    item->setText(ConditionColumn, condition);
    item->setText(PriorityColumn, tiles::priorityText(one.priority));
    const QStringList strangers = [&] {
        QStringList list;
        for (const std::string& tag : m_definitions.strangers(one)) list += shownText(tag);
        return list;
    }();
    QString state;
    if (m_editor->isChanged(one.id))
        state = tr("Not saved yet");
    else if (!defined.faults.empty())
        state = tr("Incomplete");
    else if (!one.enabled)
        state = tr("Disabled");
    else if (!strangers.isEmpty())
        state = tr("Unknown tag");
    else if (one.tag.starts_with(app::playedRecording))
        state = tr("In replays only");
    else if (one.tag.starts_with(app::playedModel))
        state = tr("In the model only");
    else
        state = tr("Normal", "an alarm that is set up as it should be");
    item->setText(StateColumn, state);
    const bool warns = !defined.faults.empty() || !strangers.isEmpty();
    item->setIcon(StateColumn, warns ? glyphIcon(Glyph::Warn) : QIcon());
    for (int column = 0; column < setupColumns; ++column) item->setToolTip(column, item->text(column));
    if (!strangers.isEmpty())
        item->setToolTip(StateColumn, tr("%1 was never recorded.", "tags").arg(strangers.join(QStringLiteral(", "))));
    item->setData(NameColumn, Qt::UserRole + 1,
                  QStringList{shownText(one.id), shownText(one.name), shownText(one.tag), wordsOfTag(m_feed, one.tag),
                              condition, shownText(one.group)}
                      .join(u' '));
}

void AlarmSetup::filter()
{
    const QString words = m_search->text().trimmed();
    bool any = false;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem* item = m_list->topLevelItem(i);
        const bool fits = item->data(NameColumn, Qt::UserRole + 1).toString().contains(words, Qt::CaseInsensitive);
        item->setHidden(!fits);
        any = any || fits;
    }
    m_none->setVisible(!any);
    m_all->setVisible(!any && !words.isEmpty());
    m_none->setText(words.isEmpty() ? tr("Alarms belong to a project. Save one here, and a project is created for "
                                         "it.")
                                    : tr("No alarm matches these words."));
    m_list->setVisible(any);
    // The room stays where it is.
    static_cast<QVBoxLayout*>(m_left->layout())->setAlignment(any ? Qt::Alignment() : Qt::AlignTop);
}

QTreeWidgetItem* AlarmSetup::itemOf(const std::string& id) const
{
    for (int i = 0; i < m_list->topLevelItemCount(); ++i)
        if (!id.empty() && m_list->topLevelItem(i)->data(NameColumn, Qt::UserRole).toString() == shownText(id))
            return m_list->topLevelItem(i);
    return nullptr;
}

void AlarmSetup::select(const std::string& id)
{
    QTreeWidgetItem* item = itemOf(id);
    if (item && item->isHidden()) m_search->clear();
    m_list->setCurrentItem(item);
}

void AlarmSetup::openAlarm(const std::string& id)
{
    select(id);
    m_editor->open(id);
    m_editor->focusFirst();
}

void AlarmSetup::openTag(const std::string& tag)
{
    m_list->setCurrentItem(nullptr);
    m_search->setText(wordsOfTag(m_feed, tag));
    m_editor->openNew({{"tag", tag}});
    m_editor->focusFirst();
}

void AlarmSetup::focusFirst()
{
    m_list->isHidden() ? m_add->setFocus(Qt::OtherFocusReason) : m_list->setFocus(Qt::OtherFocusReason);
}

QList<QWidget*> AlarmSetup::regions() const
{
    return {m_left, m_editor};
}

// In a narrow window what a person can read from the form need not stand in the list.
void AlarmSetup::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < 340 * Theme::current().u();
    m_list->setColumnHidden(PriorityColumn, narrow);
}

} // namespace titer::pages

#include "ui/pages/alarms/moc_alarm_setup.cpp"
