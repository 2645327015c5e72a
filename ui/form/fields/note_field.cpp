// Notes.
#include "ui/form/fields/note_field.h"

#include "ui/look/theme.h"
#include "ui/widgets/entry.h"

#include <QSignalBlocker>

namespace titer::form {

NoteField::NoteField(app::Document& document, QWidget* parent)
    : QPlainTextEdit(parent)
    , m_document(document)
{
    setFrameShape(QFrame::NoFrame);
    setPlaceholderText(tr("Origin of the values, points to watch, open questions"));
    setAccessibleName(tr("Note"));
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    new widgets::Entry(this, {.typed = [this](const QString& text) { keep(text); },
                              .left = [this] { m_document.endMerge(); },
                              .abandoned =
                                  [this] {
                                      m_document.withdraw(field());
                                      m_document.endMerge();
                                  }});
    connect(&m_document, &app::Document::changed, this, &NoteField::refresh);
    connect(&look::Theme::current(), &look::Theme::changed, this, &NoteField::layOut);
    layOut();
}

void NoteField::setUnit(const std::string& unit)
{
    m_unit = unit;
    refresh();
}

void NoteField::refresh()
{
    const model::UnitEntry* unit = m_document.flowsheet().unit(m_unit);
    const QString note = QString::fromStdString(unit ? unit->note : m_document.flowsheet().note);
    if (toPlainText() == note) return;
    const QSignalBlocker quiet(this);
    setPlainText(note);
}

void NoteField::keep(const QString& text)
{
    const std::string note = text.toStdString();
    model::Flowsheet after = m_document.flowsheet();
    if (m_unit.empty())
        after.note = note;
    else if (model::UnitEntry* unit = after.unit(m_unit))
        unit->note = note;
    m_document.enter(std::move(after), tr("Change the note"), field());
}

void NoteField::layOut()
{
    // A margin is no note.
    const QSignalBlocker quiet(this);
    document()->setDocumentMargin(4 * look::Theme::current().u());
}

} // namespace titer::form

#include "ui/form/fields/moc_note_field.cpp"
