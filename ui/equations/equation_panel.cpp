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

EquationPanel::EquationPanel(app::Document& document, const std::string& owner, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_owner(owner)
    , m_title(new SectionHeader(tr("Equations")))
    , m_open(new QPushButton(icon(QStringLiteral("i-expand")), tr("Open")))
    , m_copy(new QPushButton)
    , m_list(new EquationList(document))
{
    m_title->setFocusPolicy(Qt::NoFocus);
    m_open->setToolTip(tr("All equations at full size, with their values and courses"));
    m_open->setAccessibleName(tr("Open the equations"));
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_copy);
    head->addWidget(m_open);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_list);
    const bool ofController = app::controllerOf(m_document.flowsheet(), m_owner);
    m_copy->setText(copyWords());
    m_copy->setToolTip(
        ofController ? tr("The same controller with its equations as text, to be changed; parameters keep their values")
                     : tr("The same law with its equations as text, to be changed; parameters keep their values"));
    // Parameters, species and inputs are rows of the form; the states of a unit are typed at full size.
    QStringList parts{QStringLiteral("let"), QStringLiteral("guards"), QStringLiteral("rates"),
                      QStringLiteral("outputs"), QStringLiteral("initial")};
    if (ofController)
        parts = {QStringLiteral("states"), QStringLiteral("tags"),  QStringLiteral("let"),   QStringLiteral("next"),
                 QStringLiteral("rates"),  QStringLiteral("start"), QStringLiteral("output")};
    m_list->setParts(parts);
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
    const model::Flowsheet& flowsheet = m_document.flowsheet();
    const std::string record = app::equationRecordOf(flowsheet, m_owner);
    const bool copies = app::hasLawToCopy(flowsheet, m_document.catalogue(), m_owner);
    // The form of the plant has those of several controllers.
    if (const model::ControllerEntry* controller = app::controllerOf(flowsheet, m_owner))
        m_title->setText(
            tr("Equations of %1")
                .arg(QString::fromStdString(controller->label.empty() ? controller->id : controller->label)));
    if (record != m_list->record()) m_list->setRecord(record);
    m_list->setVisible(!record.empty());
    m_open->setVisible(!record.empty());
    m_copy->setVisible(copies);
    m_title->setVisible(copies || !record.empty());
}

void EquationPanel::copyLaw()
{
    m_document.apply(app::copyLawAsEquations(m_document.flowsheet(), m_document.catalogue(), m_owner), copyWords());
}

QString EquationPanel::copyWords() const
{
    return app::controllerOf(m_document.flowsheet(), m_owner) ? tr("Copy the controller as equations")
                                                              : tr("Copy the law as equations");
}

} // namespace titer::equations

#include "ui/equations/moc_equation_panel.cpp"
