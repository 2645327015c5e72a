// Equations in a form.
#include "ui/equations/equation_panel.h"

#include "ui/equations/equation_list.h"
#include "ui/look/icons.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace titer::equations {

using namespace look;
using namespace widgets;

EquationPanel::EquationPanel(app::Document& document, const std::string& unit, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_unit(unit)
    , m_title(new SectionHeader(tr("Equations")))
    , m_open(new QPushButton(icon(QStringLiteral("i-expand")), tr("Open")))
    , m_copy(new QPushButton(tr("Copy the law as equations")))
    , m_list(new EquationList(document))
{
    m_title->setFocusPolicy(Qt::NoFocus);
    m_open->setToolTip(tr("All equations at full size, with their values and courses"));
    m_open->setAccessibleName(tr("Open the equations"));
    m_copy->setToolTip(tr("The same law with its equations as text, to be changed; parameters keep their values"));
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_copy);
    head->addWidget(m_open);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_list);
    // Parameters, species, states and inputs are rows of the form.
    m_list->setParts(
        {QStringLiteral("let"), QStringLiteral("rates"), QStringLiteral("outputs"), QStringLiteral("initial")});
    connect(m_open, &QPushButton::clicked, this, &EquationPanel::openAsked);
    connect(m_copy, &QPushButton::clicked, this, &EquationPanel::copyLaw);
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
    layout()->itemAt(0)->layout()->setContentsMargins(3 * u, 0, 4 * u, 0);
}

void EquationPanel::refresh()
{
    const std::string record = app::equationRecordOf(m_document.flowsheet(), m_unit);
    const bool copies = app::hasLawToCopy(m_document.flowsheet(), m_document.catalogue(), m_unit);
    if (record != m_list->record()) m_list->setRecord(record);
    m_list->setVisible(!record.empty());
    m_open->setVisible(!record.empty());
    m_copy->setVisible(copies);
    m_title->setVisible(copies || !record.empty());
}

void EquationPanel::copyLaw()
{
    m_document.apply(app::copyLawAsEquations(m_document.flowsheet(), m_document.catalogue(), m_unit),
                     tr("Copy the law as equations"));
}

} // namespace titer::equations
