// The equations of a unit in its form: terms, rates and outputs, whose parameters and species are rows of the form already; a way to all of
// them at full size; for a built-in law a way to a copy of it. [gui]
#pragma once

#include "app/document/document.h"

#include <QWidget>

#include <string>

class QPushButton;

namespace titer::widgets {
class SectionHeader;
}

namespace titer::equations {

class EquationList;

class EquationPanel : public QWidget {
    Q_OBJECT
public:
    EquationPanel(app::Document& document, const std::string& unit, QWidget* parent = nullptr);

    EquationList* list() const { return m_list; }
    QPushButton* openButton() const { return m_open; }
    QPushButton* copyButton() const { return m_copy; }

signals:
    void openAsked();
    void lineFocused(QWidget* row);

private:
    void refresh();
    void copyLaw();
    void layOut();

    app::Document& m_document;
    std::string m_unit;
    widgets::SectionHeader* m_title;
    QPushButton* m_open;
    QPushButton* m_copy;
    EquationList* m_list;
};

} // namespace titer::equations
