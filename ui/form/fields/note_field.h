// The note of a unit, or of the plant: what is written until it is left is one step of undo, and Escape takes it back. [gui]
#pragma once

#include "app/document/document.h"

#include <QPlainTextEdit>

#include <string>

namespace titer::form {

class NoteField : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit NoteField(app::Document& document, QWidget* parent = nullptr);

    void setUnit(const std::string& unit); // "" = the plant

private:
    void refresh();
    void keep(const QString& text);
    QString field() const { return QStringLiteral("note/") + QString::fromStdString(m_unit); }
    void layOut();

    app::Document& m_document;
    std::string m_unit;
};

} // namespace titer::form
