#include "ui/pages/run/calibration/typed_field.h"

#include <chrono>

namespace titer::pages {

using namespace std::chrono_literals;

TypedField::TypedField(QWidget* parent)
    : QLineEdit(parent)
{
    setAcceptDrops(false); // files are dropped on the sheet around it
    m_pause.setSingleShot(true);
    m_pause.setInterval(500ms);
    connect(this, &QLineEdit::textEdited, &m_pause, qOverload<>(&QTimer::start));
    connect(this, &QLineEdit::editingFinished, this, &TypedField::take);
    connect(&m_pause, &QTimer::timeout, this, &TypedField::take);
}

void TypedField::show(const QString& text)
{
    // Somebody is typing here, and goes on behind a blank.
    if (isModified() || text == this->text() || (hasFocus() && text == this->text().trimmed())) return;
    setText(text);
    setCursorPosition(0); // of what is longer than the field the begin is read
}

void TypedField::setWrong(bool wrong)
{
    if (property("wrong").toBool() == wrong) return;
    setProperty("wrong", wrong);
    update();
}

void TypedField::take()
{
    m_pause.stop();
    if (!isModified()) return;
    setModified(false);
    emit taken(text().trimmed());
}

} // namespace titer::pages

#include "ui/pages/run/calibration/moc_typed_field.cpp"
