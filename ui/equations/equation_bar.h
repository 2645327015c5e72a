// One line over equations: a way to all of them at full size, or, for a built-in law or controller, to a copy of it as text. [gui]
#pragma once

#include "app/document/document.h"

#include <QWidget>

#include <string>

class QPushButton;

namespace titer::widgets {
class SectionHeader;
}

namespace titer::equations {

class EquationBar : public QWidget {
    Q_OBJECT
public:
    // `owner` is the id of a unit, or "controllers/ID".
    EquationBar(app::Document& document, const std::string& owner, QWidget* parent = nullptr);

    QPushButton* openButton() const { return m_open; }
    QPushButton* copyButton() const { return m_copy; }

signals:
    void openAsked();

private:
    void refresh();
    void copyLaw();
    QString copyWords() const;
    void layOut();

    app::Document& m_document;
    std::string m_owner;
    widgets::SectionHeader* m_title;
    QPushButton* m_open;
    QPushButton* m_copy;
};

} // namespace titer::equations
