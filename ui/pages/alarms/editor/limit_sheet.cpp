// Sheet of limits.
#include "ui/pages/alarms/editor/limit_sheet.h"

#include "app/live/alarms/alarm_form.h"
#include "app/live/alarms/played_alarm.h"
#include "app/tags/stranger_name.h"
#include "core/base/text.h"
#include "core/base/units/conversion.h"
#include "ui/form/fields/setting_field.h"
#include "ui/form/fields/setting_form.h"
#include "ui/look/icons.h"
#include "ui/tiles/parts/alarm_words.h"
#include "ui/tiles/parts/quality_look.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>

namespace titer::pages {

using namespace look;
using namespace widgets;

LimitSheet::LimitSheet(const AlarmEditor::Work& work, QWidget* page)
    : Sheet(Cover::Page, page)
    , m_work(work)
    , m_none(new Label(tr("No limit is set yet."), Type::Body, Token::Muted))
    , m_tags(new QComboBox)
    , m_list(new QListWidget)
    , m_new{{alarm::Level::HighHigh, new QPushButton(icon(QStringLiteral("i-plus")), tr("New high-high limit"))},
            {alarm::Level::High, new QPushButton(icon(QStringLiteral("i-plus")), tr("New high limit"))},
            {alarm::Level::Low, new QPushButton(icon(QStringLiteral("i-plus")), tr("New low limit"))},
            {alarm::Level::LowLow, new QPushButton(icon(QStringLiteral("i-plus")), tr("New low-low limit"))}}
    , m_close(new QPushButton(tr("Close")))
    , m_editor(new AlarmEditor(work))
{
    const int u = Theme::current().u();
    setAccessibleName(tr("Limits"));
    auto* help = new Label(tr("A limit is that of an alarm: it is drawn in the tiles of its tag, and a value beyond it "
                              "raises the alarm, in a recorder as well as in a replay and in the model."),
                           Type::Caption, Token::Muted);
    help->setWordWrap(true);
    auto* head = new QVBoxLayout;
    head->setSpacing(0);
    head->addWidget(new Label(tr("Limits"), Type::PageTitle));
    head->addWidget(help);
    auto* inside = new QHBoxLayout;
    inside->setSpacing(6 * u);
    inside->addWidget(makeLeft(), 2);
    inside->addWidget(m_editor, 3);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_close);
    foot->addStretch();
    auto* column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addLayout(inside, 1);
    column->addLayout(foot);
    m_editor->setOneReason();
    connectAll();
    hide();
}

LimitSheet* LimitSheet::on(QWidget& page, const AlarmEditor::Work& work)
{
    auto* made = page.findChild<LimitSheet*>(QString(), Qt::FindDirectChildrenOnly);
    return made ? made : new LimitSheet(work, &page);
}

QWidget* LimitSheet::makeLeft()
{
    m_tags->setAccessibleName(tr("Tag"));
    m_list->setAccessibleName(tr("Limits"));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_none->setWordWrap(true);
    m_none->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto* place = new QWidget;
    auto* column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * Theme::current().u());
    column->addWidget(m_tags);
    column->addWidget(m_none, 1);
    column->addWidget(m_list, 1);
    for (const auto& [level, button] : m_new) column->addWidget(button, 0, Qt::AlignLeft);
    return place;
}

void LimitSheet::connectAll()
{
    connect(m_tags, &QComboBox::currentIndexChanged, this, &LimitSheet::showTag);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item) m_editor->open(item->data(Qt::UserRole).toString().toStdString());
    });
    connect(m_list, &QListWidget::itemActivated, this,
            [this] { m_editor->form()->field("limit")->editor()->setFocus(); });
    for (const auto& [level, button] : m_new)
        connect(button, &QPushButton::clicked, this, [this, at = level] { add(at); });
    connect(m_close, &QPushButton::clicked, this, &LimitSheet::leave);
    connect(m_editor, &AlarmEditor::kept, this, &LimitSheet::choose);
    connect(&m_work.definitions, &app::AlarmDefinitions::changed, this, [this] {
        if (isVisible()) fill();
    });
}

std::string LimitSheet::tag() const
{
    return m_tags->currentData().toString().toStdString();
}

void LimitSheet::open(const tiles::LimitWish& wish)
{
    const QSignalBlocker quiet(m_tags);
    m_tags->clear();
    for (const std::string& id : wish.tags) m_tags->addItem(app::tagLabel(m_work.feed, id), QString::fromStdString(id));
    m_tags->setCurrentIndex(0);
    m_editor->reasonField()->clear();
    arrange();
    show();
    raise();
    showTag();
    if (!wish.alarm.empty()) takeMoved(wish);
}

void LimitSheet::leave()
{
    if (m_editor->hasDrafts()) {
        const Unsaved answer = askUnsaved(window(), tr("Limits that you changed are not saved."));
        if (answer == Unsaved::Stay || (answer == Unsaved::Save && !m_editor->keepAll())) return;
        m_editor->discardAll();
    }
    Sheet::leave();
}

// What was typed goes with its project.
void LimitSheet::plantLeft()
{
    m_editor->discardAll();
    Sheet::leave();
}

// A line is as fine as its pixels.
void LimitSheet::takeMoved(const tiles::LimitWish& wish)
{
    constexpr int digits = 3;
    const app::DefinedAlarm* defined = m_work.definitions.find(wish.alarm);
    if (!defined) return;
    const std::string own = defined->definition.unit;
    choose(wish.alarm);
    const bool same = own.empty() || own == wish.unit;
    const std::optional<base::Conversion> conversion = base::conversion(wish.unit, own);
    // In another basis, as mM for g/L, it is for the person to give.
    if (same || conversion) {
        const double limit = same ? wish.value : wish.value * conversion->factor + conversion->offset;
        m_editor->setField("limit", base::writeShort(limit, digits));
    }
    m_editor->reasonField()->setFocus(Qt::OtherFocusReason);
}

// Whoever comes to a tag without limits wants to set one.
void LimitSheet::showTag()
{
    fill();
    if (m_list->count() == 0) return add(alarm::Level::High);
    m_list->setCurrentRow(0);
    m_list->setFocus(Qt::OtherFocusReason);
}

// The alarms that watch it, by whichever name.
void LimitSheet::fill()
{
    const QSignalBlocker quiet(m_list);
    const std::vector<app::PlayedTag> shown{{tag(), {}}};
    const auto flowsheet = m_work.feed.flowsheet();
    m_list->clear();
    for (const app::DefinedAlarm& defined : m_work.definitions.list()) {
        const alarm::Definition& one = defined.definition;
        const bool isOfTag = flowsheet ? app::playedTag(one.tag, shown, flowsheet->tags) != nullptr : one.tag == tag();
        if (!isOfTag) continue;
        auto* item =
            new QListWidgetItem(glyphIcon(tiles::glyphOf(one.priority)),
                                tr("%1: %2", "name of an alarm, its condition")
                                    .arg(QString::fromStdString(one.name), tiles::conditionText(one, m_work.feed)),
                                m_list);
        item->setData(Qt::UserRole, QString::fromStdString(one.id));
        if (one.id == m_editor->id()) m_list->setCurrentItem(item);
    }
    m_none->setVisible(m_list->count() == 0);
    m_list->setVisible(m_list->count() > 0);
}

void LimitSheet::add(alarm::Level level)
{
    const QString label = app::tagLabel(m_work.feed, tag());
    const QString name = level == alarm::Level::HighHigh ? tr("%1 high-high", "tag; name of its alarm").arg(label)
                         : level == alarm::Level::High   ? tr("%1 high", "tag; name of its alarm").arg(label)
                         : level == alarm::Level::Low    ? tr("%1 low", "tag; name of its alarm").arg(label)
                                                         : tr("%1 low-low", "tag; name of its alarm").arg(label);
    m_list->setCurrentItem(nullptr);
    const std::string watched = m_work.definitions.recordedAs(tag());
    connect::Settings begun = app::limitSettings(watched, name.toStdString(), level);
    // What plays the recording does not know the tag of the recorder.
    if (const app::FeedTag* known = m_work.feed.find(tag()); known && watched != tag() && !known->unit.empty())
        begun.set("unit", known->unit);
    addRationale(begun);
    m_editor->openNew(begun);
    m_editor->form()->field("limit")->editor()->setFocus(Qt::OtherFocusReason);
}

// What was given for the limit of the tag that is shown stands in the form of the next one on its side: too much has another cause than too
// little, and asks for something else.
void LimitSheet::addRationale(connect::Settings& begun) const
{
    const connect::Settings shown = m_editor->form()->settings();
    const auto kindOf = [](const connect::Settings& settings) {
        base::Errors unfinished;
        return app::readAlarmSettings(settings, {}, unfinished).kind;
    };
    if (shown.value("tag") != begun.value("tag") || kindOf(shown) != kindOf(begun)) return;
    for (const char* key : {"cause", "consequence", "response", "timeToRespond"})
        if (shown.has(key)) begun.set(key, shown.value(key));
}

void LimitSheet::choose(const std::string& id)
{
    for (int i = 0; i < m_list->count(); ++i)
        if (m_list->item(i)->data(Qt::UserRole).toString().toStdString() == id) m_list->setCurrentRow(i);
}

} // namespace titer::pages

#include "ui/pages/alarms/editor/moc_limit_sheet.cpp"
