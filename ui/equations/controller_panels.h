// The equations of a plant's controllers, one panel below the other; those of a built-in controller are a button that copies them. [gui]
#pragma once

#include "app/document/document.h"

#include <QWidget>

#include <string>
#include <vector>

namespace titer::equations {

class EquationPanel;

class ControllerPanels : public QWidget {
    Q_OBJECT
public:
    explicit ControllerPanels(app::Document& document, QWidget* parent = nullptr);

    const std::vector<EquationPanel*>& panels() const { return m_panels; }
    // The line at a path; false where there is none.
    bool focusPath(const std::string& path);

signals:
    void openAsked(const QString& owner);
    void lineFocused(QWidget* row);

private:
    void refresh();

    app::Document& m_document;
    std::vector<EquationPanel*> m_panels;
};

} // namespace titer::equations
