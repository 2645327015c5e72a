// Equations of controllers.
#include "ui/equations/controller_panels.h"

#include "ui/equations/equation_list.h"
#include "ui/equations/equation_panel.h"

#include <QVBoxLayout>

#include <algorithm>

namespace titer::equations {

ControllerPanels::ControllerPanels(app::Document& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    connect(&m_document, &app::Document::changed, this, &ControllerPanels::refresh);
    refresh();
}

// Panels of controllers that stay keep their focus.
void ControllerPanels::refresh()
{
    const auto& controllers = m_document.flowsheet().controllers;
    const bool same = std::equal(m_panels.begin(), m_panels.end(), controllers.begin(), controllers.end(),
                                 [](const EquationPanel* panel, const model::ControllerEntry& controller) {
                                     return panel->owner() == "controllers/" + controller.id;
                                 });
    if (same) return;
    for (EquationPanel* panel : m_panels) {
        panel->hide();
        panel->deleteLater();
    }
    m_panels.clear();
    for (const model::ControllerEntry& controller : controllers) {
        auto* panel = new EquationPanel(m_document, "controllers/" + controller.id);
        connect(panel, &EquationPanel::openAsked, this,
                [this, panel] { emit openAsked(QString::fromStdString(panel->owner())); });
        connect(panel, &EquationPanel::lineFocused, this, &ControllerPanels::lineFocused);
        layout()->addWidget(panel);
        m_panels.push_back(panel);
    }
}

bool ControllerPanels::focusPath(const std::string& path)
{
    return std::any_of(m_panels.begin(), m_panels.end(),
                       [&path](EquationPanel* panel) { return panel->list()->focusPath(path); });
}

} // namespace titer::equations

#include "ui/equations/moc_controller_panels.cpp"
