// Sheet of notifications.
#include "ui/pages/alarms/notification_sheet.h"

#include "app/common/sentence.h"
#include "app/live/access/trust.h"
#include "core/base/time.h"
#include "ui/form/fields/setting_field.h"
#include "ui/form/fields/setting_form.h"
#include "ui/look/ink.h"
#include "ui/shown/source_words.h"
#include "ui/widgets/finding_row.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scroll.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>

#include <algorithm>
#include <utility>

namespace titer::pages {

using namespace look;
using namespace widgets;
using app::NotificationDesk;
using app::NotificationRule;

namespace {

QString utf8(const std::string& text)
{
    return QString::fromStdString(text);
}

QString nameOfRule(const NotificationRule& rule)
{
    return rule.label.empty() ? utf8(rule.id) : utf8(rule.label);
}

} // namespace

NotificationSheet::NotificationSheet(const Work& work, QWidget* page)
    : Sheet(Cover::Page, page)
    , m_work(work)
    , m_title(new Label({}, Type::Section))
    , m_list(new QListWidget)
    , m_sent(new QListWidget)
    , m_form(new form::SettingForm(app::notificationSpecs()))
    , m_findings(new QVBoxLayout)
    , m_new(new QPushButton(tr("New notification")))
    , m_save(new QPushButton(tr("Save the notification")))
    , m_test(new QPushButton(tr("Send a test")))
    , m_remove(new QPushButton(tr("Remove")))
    , m_close(new QPushButton(tr("Close")))
{
    const int u = Theme::current().u();
    setAccessibleName(tr("Notifications"));
    auto* help =
        new Label(tr("Who is notified of alarms that nobody has acknowledged, while the recorder runs. Kept for "
                     "your account on this computer, not in the project."),
                  Type::Caption, Token::Muted);
    help->setWordWrap(true);
    auto* head = new QVBoxLayout;
    head->setSpacing(0);
    head->addWidget(new Label(tr("Notifications"), Type::PageTitle));
    head->addWidget(help);
    auto* inside = new QHBoxLayout;
    inside->setSpacing(6 * u);
    inside->addWidget(makeLists(), 2);
    inside->addWidget(makeRight(), 3);
    auto* column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addLayout(inside, 1);
    column->addLayout(makeFoot());
    connectAll();
    hide();
}

QWidget* NotificationSheet::makeLists()
{
    auto* place = new QWidget;
    auto* column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * Theme::current().u());
    m_list->setAccessibleName(tr("Notifications"));
    m_sent->setAccessibleName(tr("Sent lately"));
    m_sent->setSelectionMode(QAbstractItemView::NoSelection);
    for (QListWidget* list : {m_list, m_sent}) {
        list->setWordWrap(true);
        list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    }
    column->addWidget(m_list, 1);
    column->addWidget(m_new, 0, Qt::AlignLeft);
    column->addWidget(new SectionHeader(tr("Sent lately")));
    column->addWidget(m_sent, 1);
    return place;
}

QWidget* NotificationSheet::makeRight()
{
    auto* place = new QWidget;
    auto* column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * Theme::current().u());
    m_findings->setSpacing(Theme::current().u());
    m_scroll = plainScroll(m_form);
    column->addWidget(m_title);
    column->addWidget(m_scroll, 1);
    column->addLayout(m_findings);
    return place;
}

QLayout* NotificationSheet::makeFoot()
{
    m_save->setProperty("role", "primary");
    m_test->setToolTip(tr("Sends a message that says that it is a test, as the notification is saved"));
    auto* foot = new QHBoxLayout;
    for (QPushButton* button : {m_save, m_test, m_remove, m_close}) foot->addWidget(button);
    foot->addStretch();
    return foot;
}

void NotificationSheet::connectAll()
{
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        const auto& rules = m_work.desk.rules();
        if (row < 0 || row >= int(rules.size())) return;
        if (mayDiscard()) return showRule(rules[std::size_t(row)]);
        QMetaObject::invokeMethod(this, &NotificationSheet::markShown, Qt::QueuedConnection); // the list is at it
    });
    connect(m_form, &form::SettingForm::changed, this, &NotificationSheet::takeEdit);
    connect(m_new, &QPushButton::clicked, this, [this] {
        if (mayDiscard()) openNew();
    });
    connect(m_save, &QPushButton::clicked, this, &NotificationSheet::save);
    connect(m_test, &QPushButton::clicked, this, &NotificationSheet::test);
    connect(m_remove, &QPushButton::clicked, this, &NotificationSheet::remove);
    connect(m_close, &QPushButton::clicked, this, &NotificationSheet::leave);
    NotificationDesk& desk = m_work.desk;
    connect(&desk, &NotificationDesk::changed, this, &NotificationSheet::fill);
    connect(&desk, &NotificationDesk::allowanceAsked, this, &NotificationSheet::askAllowance);
    connect(&desk, &NotificationDesk::tested, this, &NotificationSheet::showTested);
    connect(&desk, &NotificationDesk::refused, this,
            [this](const base::Error& error) { report(Glyph::Alarm, app::sentence(error.what)); });
    connect(&desk, &NotificationDesk::kept, this, &NotificationSheet::takeKept);
    connect(&desk, &NotificationDesk::removed, this, [this] { m_takesFirst = true; }); // fill() follows
    connect(&desk, &NotificationDesk::left, this, &NotificationSheet::openNew);
}

void NotificationSheet::open()
{
    arrange();
    m_takesFirst = true;
    m_work.desk.look();
    if (!isTyped()) openNew();
    show();
    raise();
    m_list->setFocus(Qt::OtherFocusReason);
}

void NotificationSheet::leave()
{
    if (!mayDiscard()) return;
    openNew();
    hide();
}

// What was typed stays until it is saved or given up, or another project is opened.
void NotificationSheet::fill()
{
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const NotificationRule& rule : m_work.desk.rules()) {
            const QString name = rule.enabled ? nameOfRule(rule) : tr("%1, not enabled").arg(nameOfRule(rule));
            new QListWidgetItem(name + u'\n' + utf8(app::targetOf(rule)), m_list);
        }
    }
    markShown();
    fillSent();
    const NotificationRule* kept = m_work.desk.find(m_shown.id);
    if (std::exchange(m_takesFirst, false) && !isTyped() && !m_work.desk.rules().empty())
        m_list->setCurrentRow(0);
    else if (!kept && !m_shown.id.empty())
        openNew();
    else if (kept && !isTyped() && *kept != m_shown) {
        m_shown = *kept;
        m_form->setSettings(app::notificationSettings(m_shown));
        m_kept = m_form->settings();
    }
    refresh();
}

void NotificationSheet::markShown()
{
    const QSignalBlocker quiet(m_list);
    const auto& rules = m_work.desk.rules();
    const auto shown = std::ranges::find(rules, m_shown.id, &NotificationRule::id);
    m_list->setCurrentRow(shown == rules.end() ? -1 : int(shown - rules.begin()));
}

void NotificationSheet::fillSent()
{
    m_sent->clear();
    for (const app::SentNotification& one : m_work.desk.sent()) {
        const base::Result<base::Instant> time = base::readInstant(one.time);
        const NotificationRule* rule = m_work.desk.find(one.rule);
        const QString when = time ? shown::clockText(time->microseconds) : utf8(one.time),
                      name = rule ? nameOfRule(*rule) : utf8(one.rule);
        const QString words =
            (one.why.empty() ? tr("%1, sent: %2", "time, notification") : tr("%1, failed: %2")).arg(when, name) +
            u'\n' + utf8(one.what);
        auto* item = new QListWidgetItem(one.why.empty() ? words : words + u'\n' + utf8(one.why), m_sent);
        if (!one.why.empty()) look::setInk(item, Token::Alarm);
    }
    if (m_sent->count() == 0) new QListWidgetItem(tr("Nothing was sent yet."), m_sent);
}

void NotificationSheet::showRule(const NotificationRule& rule)
{
    m_shown = rule;
    // As the fields give it back, since they omit defaults.
    m_form->setSettings(app::notificationSettings(rule));
    m_kept = m_form->settings();
    m_pressed.reset();
    m_scroll->ensureVisible(0, 0);
    takeEdit();
}

void NotificationSheet::openNew()
{
    showRule({});
    markShown();
    if (isVisible()) m_form->field("label")->editor()->setFocus(Qt::OtherFocusReason);
}

bool NotificationSheet::isTyped() const
{
    return m_form->settings() != m_kept;
}

// Whether nothing that was typed is lost, or this was asked for twice.
bool NotificationSheet::mayDiscard()
{
    if (!isTyped() || std::exchange(m_isDiscarding, true)) return true;
    report(Glyph::Warn, tr("What was typed is not saved yet. Do the same again to discard it."));
    return false;
}

void NotificationSheet::takeEdit()
{
    m_asked.reset();
    m_isSure = m_isDiscarding = false;
    m_form->setErrors({});
    clearRows(m_findings);
    refresh();
}

void NotificationSheet::refresh()
{
    const NotificationRule::Kind kind = app::notificationKind(m_form->settings());
    for (const connect::SettingSpec& spec : app::notificationSpecs())
        m_form->setShown(spec.key, app::appliesTo(kind, spec.key));
    const bool isKept = !m_shown.id.empty();
    m_title->setText(isKept ? nameOfRule(m_shown) : tr("New notification"));
    m_save->setText(m_asked ? tr("Allow and save") : tr("Save the notification"));
    m_test->setEnabled(isKept && !isTyped() && !m_work.desk.isTesting());
    m_remove->setVisible(isKept);
}

void NotificationSheet::save()
{
    if (m_work.desk.isActing()) return; // one answer at a time
    const connect::Settings settings = m_form->settings();
    base::Errors errors;
    const app::TypedNotification typed = app::readNotificationSettings(settings, m_shown, errors);
    m_form->setErrors(errors);
    if (!errors.empty()) {
        report(Glyph::Alarm, tr("%n field(s) to correct", "", int(errors.size())));
        return showFirst(errors);
    }
    if (m_work.ensureProject && !m_work.ensureProject()) return;
    m_pressed = settings;
    m_work.desk.keep(typed, m_asked == settings);
}

// What was typed since then is not saved.
void NotificationSheet::takeKept(const std::string& id)
{
    if (!m_pressed) return; // another is shown
    m_shown.id = id;
    m_kept = *std::exchange(m_pressed, {});
    m_asked.reset();
    report(Glyph::Ok, tr("It is saved; a running recorder follows within seconds."));
}

// Said in full, and the second press is the answer.
void NotificationSheet::askAllowance(const std::vector<connect::AccessScope>& reached)
{
    if (!m_pressed) return; // another is shown
    if (*m_pressed != m_form->settings())
        return report(Glyph::Info, tr("It was changed before it could be saved. Save it again."));
    clearRows(m_findings);
    for (const connect::AccessScope& one : reached)
        m_findings->addWidget(new FindingRow(Glyph::Warn, app::sentence(app::textOf(one))));
    m_findings->addWidget(
        new FindingRow(Glyph::Warn, tr("Alarms would be sent to this place, or given to this program, "
                                       "now and later. Press “Allow and save” if that is meant.")));
    m_asked = m_pressed;
    refresh();
}

// There is no undo: the second press is the answer.
void NotificationSheet::remove()
{
    if (!std::exchange(m_isSure, true))
        return report(Glyph::Warn, tr("Nobody is notified by it any more. Press “Remove” again to remove it."));
    if (!m_work.desk.isActing()) m_work.desk.remove(m_shown.id);
}

void NotificationSheet::test()
{
    m_work.desk.test(m_shown.id);
    report(Glyph::Info, tr("A test is being sent to %1.").arg(utf8(app::targetOf(m_shown))));
    refresh();
}

void NotificationSheet::showTested(const std::string& id, const std::optional<base::Error>& fault)
{
    const NotificationRule* rule = m_work.desk.find(id);
    const QString to = rule ? utf8(app::targetOf(*rule)) : utf8(id);
    report(fault ? Glyph::Alarm : Glyph::Ok, fault ? tr("The test to %1 failed: %2").arg(to, app::sentence(fault->what))
                                                   : tr("The test was sent to %1.").arg(to));
    refresh();
}

// In the order of the form, in sight with what is wrong with it.
void NotificationSheet::showFirst(const base::Errors& errors)
{
    for (const connect::SettingSpec& spec : app::notificationSpecs()) {
        if (std::ranges::none_of(errors, [&](const base::Error& one) { return one.where == spec.key; })) continue;
        form::SettingField* field = m_form->field(spec.key);
        layout()->activate();
        m_form->layout()->activate();
        m_scroll->ensureWidgetVisible(field);
        return field->editor()->setFocus();
    }
}

void NotificationSheet::report(Glyph glyph, const QString& sentence)
{
    clearRows(m_findings);
    m_findings->addWidget(new FindingRow(glyph, sentence));
}

QStringList NotificationSheet::findings() const
{
    return widgets::rowWords(m_findings);
}

} // namespace titer::pages

#include "ui/pages/alarms/moc_notification_sheet.cpp"
