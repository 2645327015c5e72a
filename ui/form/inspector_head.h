// The head of an inspector: symbol, name that can be typed over, type and id, pin and close. [gui]
#pragma once

#include "app/document/document.h"

#include <QWidget>

#include <string>

class QHBoxLayout;
class QLineEdit;
class QPushButton;

namespace titer::widgets {
class Entry;
class Label;
} // namespace titer::widgets

namespace titer::form {

class InspectorHead : public QWidget {
    Q_OBJECT
public:
    explicit InspectorHead(app::Document& document, QWidget* parent = nullptr);

    void setUnit(const std::string& unit); // "" = the plant
    void refresh();
    void setCloseable(bool closeable);
    // Of a pinned inspector: it closes by being let go.
    void setPinned();
    // Whether what is shown is pinned already.
    void setPinShown(bool pinned);

signals:
    void closed();
    void pinAsked();

private:
    void sayKind();
    void rename(const QString& name);
    QString nameKey() const;
    void layOut();

    app::Document& m_document;
    std::string m_unit;
    QHBoxLayout* m_line;
    QWidget* m_symbol;
    QLineEdit* m_name;
    widgets::Entry* m_entry;
    bool m_renaming = false; // the change that is shown next is this field's own
    widgets::Label* m_kind;
    QPushButton* m_pin;
    QPushButton* m_close;
};

} // namespace titer::form
