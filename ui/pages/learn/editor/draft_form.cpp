#include "ui/pages/learn/editor/draft_form.h"

#include "app/common/sentence.h"
#include "app/learn/editor/typed_quantity.h"
#include "ui/widgets/entry.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace titer::pages {

using base::Json;
using look::Theme;
using look::Token;
using look::Type;
using widgets::Label;

namespace {

constexpr int paragraphLines = 3;

QString listText(const Json* list)
{
    QStringList all;
    if (list)
        for (const Json& one : list->items()) all.append(QString::fromStdString(one.string()));
    return all.join(QStringLiteral(", "));
}

QString textIn(const QLineEdit* line)
{
    return line->text();
}

QString textIn(const QPlainTextEdit* paragraph)
{
    return paragraph->toPlainText();
}

// The cursor stays where nothing changes.
void put(QLineEdit* line, const QString& text)
{
    if (line->text() != text) line->setText(text);
}

void put(QPlainTextEdit* paragraph, const QString& text)
{
    const QSignalBlocker quiet(paragraph); // nobody types it
    if (paragraph->toPlainText() != text) paragraph->setPlainText(text);
}

// Of the same words the list stays as it is, so that a comma can be typed.
Json listJson(const QString& text)
{
    Json list = Json::array();
    for (const QString& one : text.split(u',', Qt::SkipEmptyParts))
        if (!one.trimmed().isEmpty()) list.push(one.trimmed().toStdString());
    return list;
}

} // namespace

DraftForm::DraftForm(LessonMaking& making, QWidget* parent)
    : QWidget(parent)
    , m_making(making)
    , m_column(new QVBoxLayout(this))
{
    const int u = Theme::current().u();
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(u);
}

void DraftForm::addHeader(const QString& title, const QString& note)
{
    auto* head = new Label(title, Type::Section);
    head->wrapWhole();
    m_column->addSpacing(2 * Theme::current().u());
    m_column->addWidget(head);
    if (note.isEmpty()) return;
    auto* words = new Label(note, Type::Caption, Token::Muted);
    words->wrapWhole();
    m_column->addWidget(words);
}

QString DraftForm::stepText(const QString& label) const
{
    return tr("Change %1", "of a lesson").arg(label);
}

void DraftForm::addRow(const std::string& path, const QString& label, const QString& help, QWidget* field,
                       std::function<void()> refresh)
{
    auto* name = new Label(label, Type::Caption, Token::Muted);
    auto* fault = new Label({}, Type::Caption, Token::Alarm);
    name->wrapWhole();
    name->setBuddy(field);
    fault->wrapWhole();
    fault->hide();
    field->setAccessibleName(label);
    field->setToolTip(help);
    // Lines and paragraphs have an Entry.
    if (!qobject_cast<QLineEdit*>(field) && !qobject_cast<QPlainTextEdit*>(field)) field->installEventFilter(this);
    m_column->addWidget(name);
    m_column->addWidget(field);
    m_column->addWidget(fault);
    m_rows.push_back({path, field, fault, std::move(refresh)});
}

// Over all that shows what stands in the file while nothing is typed.
template <class Field>
void DraftForm::addEntry(const std::string& path, const QString& label, const QString& help, Field* line,
                         std::function<void()> show, const Meaning& read)
{
    const auto leave = [this] {
        m_making.draft.endMerge();
        refresh();
    };
    auto* entry =
        new widgets::Entry(line, {.typed =
                                      [this, path, label, read](const QString& text) {
                                          const base::Result<Json> value = read(text);
                                          refuse(path, value ? QString() : app::sentence(value.error().what));
                                          value ? m_making.draft.set(path, *value, stepText(label), app::Join::Gesture)
                                                : m_making.draft.withdraw(path);
                                          refresh();
                                      },
                                  .left =
                                      [this, path, line, leave] {
                                          leave();
                                          line->setProperty("wrong", false);
                                      },
                                  .abandoned =
                                      [this, path, leave] {
                                          refuse(path, {});
                                          m_making.draft.withdraw(path);
                                          leave();
                                      }});
    addRow(path, label, help, line, [this, line, entry, read, path, show = std::move(show)] {
        // Behind a blank, a comma or what means nothing yet somebody types on; what was undone meanwhile is shown.
        const base::Result<Json> shown = read(textIn(line));
        const Json* value = m_making.draft.at(path);
        const bool isShown = shown && (value ? *value == *shown : shown->isNull());
        if (!entry->isOpen() || (shown && !isShown)) show();
    });
}

void DraftForm::refuse(const std::string& path, const QString& why)
{
    const auto row = std::ranges::find(m_rows, path, &Row::path);
    row->refusal = why;
    row->field->setProperty("wrong", !why.isEmpty());
    row->field->update();
}

void DraftForm::addWords(const std::string& path, const QString& label, const QString& help, auto* field)
{
    const auto show = [this, field, path] {
        put(field, m_making.draft.words(path, m_making.language));
        field->setPlaceholderText(m_making.language == "en" ? QString() : m_making.draft.words(path, "en"));
    };
    addEntry(path, label, help, field, show, [this, path](const QString& words) {
        return app::withWords(m_making.draft.at(path), m_making.language, words.toStdString());
    });
}

void DraftForm::addLine(const std::string& path, const QString& label, const QString& help)
{
    addWords(path, label, help, new QLineEdit);
}

void DraftForm::addParagraph(const std::string& path, const QString& label, const QString& help)
{
    auto* text = new QPlainTextEdit;
    text->setTabChangesFocus(true);
    text->setFixedHeight(text->fontMetrics().lineSpacing() * paragraphLines + 4 * Theme::current().u());
    addWords(path, label, help, text);
}

void DraftForm::addPlain(const std::string& path, const QString& label, const QString& help)
{
    auto* line = new QLineEdit;
    const auto show = [this, line, path] { put(line, m_making.draft.text(path)); };
    addEntry(path, label, help, line, show, [](const QString& text) {
        return text.trimmed().isEmpty() ? Json() : Json(text.trimmed().toStdString());
    });
}

void DraftForm::addList(const std::string& path, const QString& label, const QString& help)
{
    auto* line = new QLineEdit;
    const auto show = [this, line, path] { put(line, listText(m_making.draft.at(path))); };
    addEntry(path, label, help, line, show, [](const QString& text) {
        Json list = listJson(text);
        return list.items().empty() ? Json() : list;
    });
}

void DraftForm::addQuantity(const std::string& path, const QString& label, const QString& help)
{
    auto* line = new QLineEdit;
    const auto show = [this, line, path] {
        const Json* value = m_making.draft.at(path);
        put(line, value ? app::quantityShown(*value) : QString());
    };
    addEntry(path, label, help, line, show, [this](const QString& text) -> base::Result<Json> {
        if (text.trimmed().isEmpty()) return Json();
        base::Result<app::TypedQuantity> typed = app::quantityTyped(text, {}, m_making.draft.lesson().draws);
        if (!typed) return typed.error();
        return typed->json;
    });
}

void DraftForm::addFlag(const std::string& path, const QString& label)
{
    auto* box = new QCheckBox(label);
    addPart(box, [this, box, path] {
        const Json* value = m_making.draft.at(path);
        box->setChecked(value && value->boolean());
    });
    connect(box, &QCheckBox::clicked, this,
            [this, path, label](bool on) { m_making.draft.set(path, on ? Json(true) : Json(), stepText(label)); });
}

void DraftForm::addNumber(const std::string& path, const QString& label, int min, int max, const QString& none)
{
    auto* box = new QSpinBox;
    box->setRange(min, max);
    box->setSpecialValueText(none);
    addRow(path, label, tr("%1 to %2").arg(min).arg(max), box, [this, box, path] {
        const Json* number = m_making.draft.at(path);
        box->setValue(number && number->isNumber() ? int(number->number()) : box->minimum());
    });
    connect(box, &QSpinBox::valueChanged, this, [this, path, label, min, none](int value) {
        if (!m_refreshing)
            m_making.draft.set(path, value == min && !none.isEmpty() ? Json() : Json(value), stepText(label));
    });
}

void DraftForm::addChoice(const std::string& path, const QString& label, const Choices& choices)
{
    auto* box = new QComboBox;
    for (const auto& [id, words] : choices) box->addItem(words, QString::fromStdString(id));
    addRow(path, label, {}, box, [this, box, path] { box->setCurrentIndex(box->findData(m_making.draft.text(path))); });
    connect(box, &QComboBox::activated, this, [this, box, path, label](int index) {
        m_making.draft.set(path, box->itemData(index).toString().toStdString(), stepText(label));
    });
}

void DraftForm::addPart(QWidget* part, std::function<void()> refresh)
{
    m_column->addWidget(part);
    if (qobject_cast<QLineEdit*>(part)) part->installEventFilter(this);
    m_parts.push_back(std::move(refresh));
}

void DraftForm::refresh()
{
    m_refreshing = true;
    for (const Row& row : m_rows) {
        row.refresh();
        const QString fault = row.refusal.isEmpty() ? m_making.draft.fault(row.path) : row.refusal;
        row.fault->setText(fault);
        row.fault->setToken(row.refusal.isEmpty() && m_making.draft.isMissing(row.path) ? Token::Muted : Token::Alarm);
        row.fault->setVisible(!fault.isEmpty());
    }
    m_refreshing = false;
    for (const auto& part : m_parts) part();
}

QWidget* DraftForm::field(const std::string& path) const
{
    const auto found = std::ranges::find(m_rows, path, &Row::path);
    return found == m_rows.end() ? nullptr : found->field;
}

bool DraftForm::focusPath(const std::string& path)
{
    for (const Row& row : m_rows)
        if (path == row.path || path.starts_with(row.path + "/")) {
            row.field->setFocus(Qt::OtherFocusReason);
            return true;
        }
    const QList<DraftForm*> inner = findChildren<DraftForm*>();
    return std::ranges::any_of(inner, [&](DraftForm* form) { return form->focusPath(path); });
}

QWidget* DraftForm::firstField() const
{
    return m_rows.empty() ? nullptr : m_rows.front().field;
}

// Each key is a step of the draft's undo.
bool DraftForm::eventFilter(QObject* watched, QEvent* event)
{
    return widgets::leavesUndo(event) || QWidget::eventFilter(watched, event);
}

} // namespace titer::pages

#include "ui/pages/learn/editor/moc_draft_form.cpp"
