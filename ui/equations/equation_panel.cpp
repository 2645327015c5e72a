// Equations in a form.
#include "ui/equations/equation_panel.h"

#include "app/form/numbers/prediction_lines.h"
#include "ui/equations/equation_bar.h"
#include "ui/equations/equation_list.h"
#include "ui/look/theme.h"

#include <QVBoxLayout>

namespace titer::equations {

using namespace look;

EquationPanel::EquationPanel(app::Document& document, const std::string& owner, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_owner(owner)
    , m_bar(new EquationBar(document, owner))
    , m_list(new EquationList(document))
{
    auto* column = new QVBoxLayout(this);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_list);
    // Parameters, species and inputs are rows of the form; the states of a unit are typed at full size.
    QStringList parts{QStringLiteral("let"), QStringLiteral("guards"), QStringLiteral("rates"),
                      QStringLiteral("outputs"), QStringLiteral("initial")};
    // Those of a controller, with goal and limits of one that plans.
    if (app::controllerOf(m_document.flowsheet(), m_owner))
        parts = {QStringLiteral("goal"),  QStringLiteral("limits"), QStringLiteral("states"),
                 QStringLiteral("tags"),  QStringLiteral("let"),    QStringLiteral("next"),
                 QStringLiteral("rates"), QStringLiteral("start"),  QStringLiteral("output")};
    m_list->setParts(parts);
    connect(m_bar, &EquationBar::openAsked, this, &EquationPanel::openAsked);
    connect(m_list, &EquationList::lineFocused, this, &EquationPanel::lineFocused);
    connect(&m_document, &app::Document::changed, this, &EquationPanel::refresh);
    connect(&Theme::current(), &Theme::changed, this, &EquationPanel::layOut);
    layOut();
    refresh();
}

void EquationPanel::layOut()
{
    const int u = Theme::current().u();
    layout()->setContentsMargins(0, u, 0, 2 * u);
}

void EquationPanel::refresh()
{
    std::string record = app::equationRecordOf(m_document.flowsheet(), m_owner);
    if (app::isPrediction(m_document.flowsheet(), m_owner + "/params")) record = m_owner + "/params";
    if (record != m_list->record()) m_list->setRecord(record);
    m_list->setVisible(!record.empty());
}

QPushButton* EquationPanel::openButton() const
{
    return m_bar->openButton();
}

QPushButton* EquationPanel::copyButton() const
{
    return m_bar->copyButton();
}

} // namespace titer::equations

#include "ui/equations/moc_equation_panel.cpp"
