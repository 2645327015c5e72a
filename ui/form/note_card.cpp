#include "ui/form/note_card.h"

#include "core/base/text.h"
#include "core/connect/settings.h"
#include "ui/form/fields/setting_field.h"
#include "ui/form/fields/setting_form.h"
#include "ui/look/room.h"
#include "ui/look/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>

#include <algorithm>
#include <limits>

namespace titer::form {

using namespace look;
using connect::SettingSpec;

namespace {

constexpr double maxTime = 366.0 * 86400.0; // [s]

constexpr SettingSpec specs[] = {
    {.key = "words", .label = QT_TRANSLATE_NOOP("core", "Note"), .help = "", .required = true},
    {.key = "length",
     .label = QT_TRANSLATE_NOOP("core", "Duration"),
     .kind = SettingSpec::Kind::Quantity,
     .unit = "s",
     .bare = "min",
     .defaultValue = "0 min",
     .min = 0.0,
     .max = maxTime,
     .help = QT_TRANSLATE_NOOP("core", "From its start; 0 to 366 d, 0: for a single moment")},
    {.key = "reason",
     .label = QT_TRANSLATE_NOOP("core", "Reason"),
     .help = QT_TRANSLATE_NOOP("core", "Why it is changed or removed; its text stays in the store")}};
constexpr const char* paragraphs[] = {"words"};

} // namespace

NoteCard* NoteCard::ask(QWidget* owner, const app::FeedNote& note, const QPoint& at, bool removal, Keep keep)
{
    auto* card = new NoteCard(owner, note, removal, std::move(keep));
    const int u = Theme::current().u();
    card->resize(90 * u, card->sizeHint().height());
    card->show();
    // Only now it has the size that its words take.
    card->move(look::onScreen(owner, {at, card->size()}).topLeft());
    card->m_form->field(removal ? "reason" : "words")->editor()->setFocus(Qt::PopupFocusReason);
    return card;
}

NoteCard::NoteCard(QWidget* owner, const app::FeedNote& note, bool removal, Keep keep)
    : QFrame(owner, Qt::Popup)
    , m_note(note)
    , m_removal(removal)
    , m_keep(std::move(keep))
    , m_form(new form::SettingForm(specs, paragraphs))
    , m_change(new QPushButton(tr("Keep")))
    , m_remove(new QPushButton(tr("Remove")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(removal ? tr("Remove the note") : tr("Change the note"));
    connect::Settings settings{{"words", note.words}};
    if (note.to > note.from) settings.add("length", base::writeNumber((note.to - note.from) / 60.0) + " min");
    m_form->setSettings(settings);
    for (const SettingSpec& spec : specs) m_form->field(spec.key)->editor()->installEventFilter(this);
    (removal ? m_remove : m_change)->setProperty("role", "primary");
    m_change->setToolTip(tr("Keep the change (Ctrl+Enter)"));
    m_remove->setToolTip(tr("Remove the note from the time axis; it stays in the store with the reason"));
    const int u = Theme::current().u();
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_change);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(4 * u, 4 * u, 4 * u, 4 * u);
    column->setSpacing(2 * u);
    column->addWidget(m_form);
    column->addLayout(buttons);
    QObject::connect(m_change, &QPushButton::clicked, this, [this] { settle(false); });
    QObject::connect(m_remove, &QPushButton::clicked, this, [this] { settle(true); });
}

void NoteCard::settle(bool removed)
{
    const connect::Settings typed = m_form->settings();
    base::Errors errors = removed ? base::Errors() : connect::checkSettings(specs, typed);
    if (typed.value("reason").empty())
        errors.push_back({base::Code::Input, "reason",
                          base::say(CORE_TR("core", "Changing or removing a note needs a reason; give one."))});
    m_form->setErrors(errors);
    if (!errors.empty()) {
        for (const SettingSpec& spec : specs)
            if (std::ranges::any_of(errors, [&](const base::Error& one) { return one.where == spec.key; }))
                return m_form->field(spec.key)->editor()->setFocus(Qt::OtherFocusReason);
        return;
    }
    app::FeedNote note = m_note;
    note.reason = typed.value("reason");
    note.removed = removed;
    if (!removed) {
        note.words = typed.value("words");
        note.to = note.from + connect::quantity(specs, typed, "length").value_or(0.0);
    }
    const Keep keep = m_keep;
    close();
    keep(note);
}

void NoteCard::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter) return QFrame::keyPressEvent(event);
    settle(m_removal);
}

// In the words Enter begins a line.
bool NoteCard::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        const bool words = watched == m_form->field("words")->editor();
        if (enter && (!words || key->modifiers() & Qt::ControlModifier)) {
            settle(m_removal);
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace titer::form

#include "ui/form/moc_note_card.cpp"
