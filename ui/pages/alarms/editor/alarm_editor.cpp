#include "ui/pages/alarms/editor/alarm_editor.h"

#include "app/common/sentence.h"
#include "app/live/alarms/alarm_form.h"
#include "app/tags/shown_feed.h"
#include "core/base/units/units.h"
#include "ui/form/fields/setting_field.h"
#include "ui/form/fields/setting_form.h"
#include "ui/form/fields/tag_fields.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scroll.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace titer::pages {

using namespace look;
using namespace widgets;
using app::DefinedAlarm;

namespace {

constexpr std::string_view tagFields[] = {"tag", "reference"}, expressions[] = {"expression", "suppression"};

QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

// No id begins so.
constexpr char newMark = '\n';

std::string placeOfNew(const connect::Settings& begun)
{
    return newMark + begun.value("tag") + newMark + alarm::nameOf(app::kindOf(begun)) + newMark + begun.value("level");
}

} // namespace

AlarmEditor::AlarmEditor(const Work& work, QWidget* parent)
    : QWidget(parent)
    , m_work(work)
    , m_title(new Label({}, Type::Section))
    , m_origin(new Label({}, Type::Caption, Token::Muted))
    , m_notice(new Label({}, Type::Caption, Token::Warn))
    , m_form(new form::SettingForm(app::alarmSpecs(), app::alarmParagraphs()))
    , m_tags(new form::TagFields(*m_form, app::alarmSpecs(), tagFields, expressions))
    , m_buttons(new QHBoxLayout)
    , m_reason(new QLineEdit)
    , m_keep(new QPushButton(tr("Keep")))
    , m_discard(new QPushButton(tr("Discard")))
    , m_remove(new QPushButton(tr("Remove")))
    , m_missing(new Label({}, Type::Caption, Token::Muted))
    , m_reported(new Label({}, Type::Caption, Token::Alarm))
{
    const int u = Theme::current().u();
    for (Label* label : {m_title, m_origin, m_notice, m_missing, m_reported}) label->setWordWrap(true);
    m_scroll = plainScroll(m_form);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * u);
    for (Label* label : {m_title, m_origin, m_notice}) column->addWidget(label);
    column->addWidget(m_scroll, 1);
    column->addWidget(makeFoot());
    connect(m_tags, &form::TagFields::taken, this, &AlarmEditor::takeEdit);
    connect(m_form, &form::SettingForm::changed, this, &AlarmEditor::takeEdit);
    connect(m_reason, &QLineEdit::returnPressed, this, &AlarmEditor::keep);
    connect(m_keep, &QPushButton::clicked, this, &AlarmEditor::keep);
    connect(m_discard, &QPushButton::clicked, this, &AlarmEditor::discard);
    connect(m_remove, &QPushButton::clicked, this, &AlarmEditor::remove);
    connect(&m_work.feed, &app::TagFeed::tagsChanged, this, &AlarmEditor::offerTags);
    connect(&m_work.definitions, &app::AlarmDefinitions::changed, this, [this] {
        std::erase_if(m_drafts, [this](const auto& draft) {
            return !draft.first.starts_with(newMark) && !m_work.definitions.find(draft.first);
        });
        const DefinedAlarm* defined = m_work.definitions.find(m_id);
        if (!m_id.empty() && !defined) return fill({});
        if (defined && defined->definition != m_before) return show(m_id);
        refreshHead();
    });
    connect(&m_work.definitions, &app::AlarmDefinitions::refused, this,
            [this](const base::Error& error) { report(app::sentence(error.what)); });
    offerTags();
    openNew();
}

// A field that goes with the focus in it says once more that it was left, and nobody is there to hear it.
AlarmEditor::~AlarmEditor()
{
    m_form->disconnect(this);
    for (const QObject* part : m_form->findChildren<QObject*>()) part->disconnect(this);
}

QWidget* AlarmEditor::makeFoot()
{
    const int u = Theme::current().u();
    auto* foot = new QWidget;
    auto* column = new QVBoxLayout(foot);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * u);
    m_reason->setPlaceholderText(tr("Reason for the change, for the journal"));
    m_reason->setAccessibleName(tr("Reason for the change"));
    m_keep->setProperty("role", "primary");
    m_discard->setToolTip(tr("As last saved"));
    for (QPushButton* button : {m_keep, m_discard, m_remove}) m_buttons->addWidget(button);
    m_buttons->addStretch();
    column->addWidget(m_reason);
    column->addWidget(m_missing);
    column->addWidget(m_reported);
    column->addLayout(m_buttons);
    m_reported->hide();
    return foot;
}

void AlarmEditor::offerTags()
{
    std::vector<app::FeedTag> numbers;
    for (const app::FeedTag& tag : m_work.feed.tags())
        if (tag.kind == connect::TagKind::Number) numbers.push_back(tag);
    m_tags->setTags(numbers);
    m_tags->sayNames();
}

void AlarmEditor::open(const std::string& id)
{
    holdTyped();
    show(id);
}

void AlarmEditor::show(const std::string& id)
{
    if (const DefinedAlarm* defined = m_work.definitions.find(id)) fill(defined->definition);
}

void AlarmEditor::openNew(const connect::Settings& begun)
{
    holdTyped();
    fill({}, begun);
    m_scroll->verticalScrollBar()->setValue(0);
    emit edited();
}

void AlarmEditor::setField(std::string_view key, const std::string& words)
{
    m_form->field(key)->setTexts({text(words)});
    takeEdit();
}

void AlarmEditor::fill(const alarm::Definition& definition, const connect::Settings& begun)
{
    m_id = definition.id;
    m_place = m_id.empty() ? placeOfNew(begun) : m_id;
    m_before = definition;
    connect::Settings settings = app::alarmSettings(definition);
    for (const auto& [key, value] : begun.entries()) settings.set(key, value);
    m_form->setSettings(settings);
    if (m_id.empty()) fillUnit();
    // As the fields give it back, since they omit defaults.
    m_kept = m_form->settings();
    if (const auto draft = m_drafts.find(m_place); draft != m_drafts.end()) m_form->setSettings(draft->second.typed);
    if (!m_oneReason) m_reason->clear();
    report({});
    refresh();
}

// Also before the pause in typing is over.
void AlarmEditor::holdTyped()
{
    if (const connect::Settings typed = m_form->settings(); typed != m_kept) m_drafts[m_place] = {m_kept, typed};
}

// What counts is what the fields would keep, so that a field that was typed in and put back is no change.
void AlarmEditor::takeEdit()
{
    fillUnit();
    const connect::Settings typed = m_form->settings();
    if (typed == m_kept)
        m_drafts.erase(m_place);
    else
        m_drafts[m_place] = {m_kept, typed};
    m_form->setErrors(m_tags->faults());
    report({});
    refresh();
    emit edited();
}

// That in which the tag is read, until a person gives another. Limits are kept in the basis of what is recorded.
void AlarmEditor::fillUnit()
{
    const connect::Settings typed = m_form->settings();
    if (typed.has("unit") || !app::appliesTo(app::kindOf(typed), "unit")) return;
    const app::FeedTag* tag = m_work.feed.find(typed.value("tag"));
    if (!tag || tag->unit.empty()) return;
    const std::string shown = app::shownUnitOf(*tag);
    m_form->field("unit")->setTexts({text(base::sameDimension(shown, tag->unit) ? shown : tag->unit)});
}

void AlarmEditor::refresh()
{
    const alarm::Kind kind = app::kindOf(m_form->settings());
    for (const connect::SettingSpec& spec : app::alarmSpecs())
        m_form->setShown(spec.key, app::appliesTo(kind, spec.key));
    m_form->setNeeded(app::neededOf(m_form->settings()));
    m_tags->sayNames();
    refreshHead();
}

void AlarmEditor::refreshHead()
{
    using Origin = DefinedAlarm::Origin;
    const DefinedAlarm* defined = m_work.definitions.find(m_id);
    const bool changed = isChanged(m_place), writable = m_work.definitions.writable() || !defined;
    const QString name = text(m_form->settings().value("name"));
    m_title->setText(m_id.empty() ? tr("New alarm") : name.isEmpty() ? text(m_id) : name);
    QString origin = m_id.empty() ? tr("Not saved yet") : text(m_id);
    if (defined && defined->origin == Origin::Own)
        origin = tr("Titer's own. Your changes replace it.");
    else if (defined && defined->origin == Origin::OwnChanged)
        origin = tr("Replaces Titer's own");
    if (defined && changed) origin = tr("%1. Changed, not saved yet.").arg(origin);
    m_origin->setText(origin);
    QStringList notices;
    if (!writable) notices += tr("This project is read-only, so its alarms cannot be changed here.");
    if (defined) {
        for (const base::Error& fault : defined->faults) notices += app::sentence(fault.what);
        for (const std::string& tag : m_work.definitions.strangers(defined->definition))
            notices += app::sentence(app::strangerNotice(defined->definition, tag).what);
    }
    m_notice->setText(notices.join(u'\n'));
    m_notice->setVisible(!notices.isEmpty());
    const bool begun = m_id.empty() && !m_kept.entries().empty();
    m_keep->setEnabled((changed || begun) && writable);
    refreshMissing();
    m_discard->setEnabled(changed);
    m_remove->setVisible(defined && defined->origin != Origin::Own);
    m_remove->setEnabled(writable);
    m_remove->setText(defined && defined->origin == Origin::OwnChanged ? tr("As Titer's own") : tr("Remove"));
    m_reason->setVisible(defined);
    m_reason->setEnabled(writable);
}

// Said from the beginning. The button leads to the first of it, so that it can be pressed all the same.
void AlarmEditor::refreshMissing()
{
    const connect::Settings typed = m_form->settings();
    QStringList names;
    for (const std::string& key : app::neededOf(typed))
        if (const form::SettingField* field = m_form->field(key); field && typed.value(key).empty())
            names += app::label(field->spec().label);
    m_missing->setText(
        names.isEmpty() ? QString() : tr("* Needed: %1", "names of fields").arg(QLocale().createSeparatedList(names)));
    m_missing->setVisible(!names.isEmpty());
    m_keep->setToolTip(!names.isEmpty() ? m_missing->text()
                       : m_keep->isEnabled()
                           ? tr("Save this alarm in the project; a running recorder evaluates it from now on")
                           : tr("Nothing of this alarm was changed"));
}

QString AlarmEditor::missingText() const
{
    return m_missing->text();
}

bool AlarmEditor::wantsReason()
{
    if (!m_work.definitions.find(m_id) || !m_reason->text().trimmed().isEmpty()) return false;
    report(tr("Give a reason: a change of an alarm is saved with its reason."));
    m_reason->setFocus();
    return true;
}

void AlarmEditor::keep()
{
    if (!m_keep->isEnabled()) return;
    base::Errors errors;
    const alarm::Definition definition = app::readAlarmSettings(m_form->settings(), m_before, errors);
    m_form->setErrors(errors);
    if (!errors.empty()) {
        report(tr("%n field(s) to correct", "", int(errors.size())));
        return showFirst(errors);
    }
    if (wantsReason() || !m_work.ensureProject()) return;
    m_drafts.erase(m_place);
    const base::Result<std::string> id = m_work.definitions.keep(definition, m_reason->text().trimmed().toStdString());
    if (!id) {
        holdTyped();
        return report(app::sentence(id.error().what));
    }
    show(*id);
    emit kept(*id);
}

// In the order of the form, in sight with what is wrong with it: a field that takes the focus is not scrolled to.
void AlarmEditor::showFirst(const base::Errors& errors)
{
    for (const connect::SettingSpec& spec : app::alarmSpecs()) {
        if (std::ranges::none_of(errors, [&](const base::Error& one) { return one.where == spec.key; })) continue;
        form::SettingField* field = m_form->field(spec.key);
        layout()->activate();
        m_form->layout()->activate();
        m_scroll->ensureWidgetVisible(field);
        m_scroll->ensureWidgetVisible(field->editor());
        return field->editor()->setFocus();
    }
}

void AlarmEditor::remove()
{
    if (wantsReason()) return;
    const std::string id = m_id;
    m_drafts.erase(id);
    const base::Done done = m_work.definitions.remove(id, m_reason->text().trimmed().toStdString());
    if (!done) return report(app::sentence(done.error().what));
    m_reason->clear();
    emit removed(id);
}

void AlarmEditor::discard()
{
    m_drafts.erase(m_place);
    m_id.empty() ? fill({}, m_kept) : show(m_id);
    emit edited();
}

bool AlarmEditor::hasDrafts()
{
    holdTyped();
    return !m_drafts.empty();
}

bool AlarmEditor::keepAll()
{
    holdTyped();
    refreshHead();
    while (!m_drafts.empty()) {
        if (!m_drafts.contains(m_place)) {
            const auto& [place, draft] = *m_drafts.begin();
            place.starts_with(newMark) ? fill({}, draft.begun) : show(place);
        }
        const std::string place = m_place;
        keep();
        if (m_drafts.contains(place)) return false;
    }
    return true;
}

void AlarmEditor::discardAll()
{
    m_drafts.clear();
    m_reason->clear();
    m_id.empty() ? fill({}) : show(m_id);
    emit edited();
}

void AlarmEditor::focusFirst()
{
    m_form->field("name")->editor()->setFocus(Qt::OtherFocusReason);
}

void AlarmEditor::report(const QString& sentence)
{
    m_reported->setText(sentence);
    m_reported->setVisible(!sentence.isEmpty());
}

QString AlarmEditor::reported() const
{
    return m_reported->text();
}

// What lies in a scroll area would be cut at its side.
QSize AlarmEditor::minimumSizeHint() const
{
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this);
    const QSize hint = QWidget::minimumSizeHint();
    return {std::max(hint.width(), m_form->minimumSizeHint().width() + bar), hint.height()};
}

void AlarmEditor::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    int needed = 0;
    for (const QPushButton* button : {m_keep, m_discard, m_remove})
        needed += button->sizeHint().width() + 3 * Theme::current().u();
    m_buttons->setDirection(needed > width() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace titer::pages

#include "ui/pages/alarms/editor/moc_alarm_editor.cpp"
