// The equations of a unit or controller in its form: terms, rates and outputs, whose parameters and species are rows of the form already;
// a way to all of them at full size; for a built-in law or controller a way to a copy of it. [gui]
#pragma once

#include "app/document/document.h"

#include <QWidget>

#include <string>

class QPushButton;

namespace titer::equations {

class EquationBar;
class EquationList;

class EquationPanel : public QWidget {
    Q_OBJECT
public:
    // `owner` is the id of a unit, or "controllers/ID".
    EquationPanel(app::Document& document, const std::string& owner, QWidget* parent = nullptr);

    const std::string& owner() const { return m_owner; }
    EquationList* list() const { return m_list; }
    QPushButton* openButton() const;
    QPushButton* copyButton() const;

signals:
    void openAsked();
    void lineFocused(QWidget* row);

private:
    void refresh();
    void layOut();

    app::Document& m_document;
    std::string m_owner;
    EquationBar* m_bar;
    EquationList* m_list;
};

} // namespace titer::equations
