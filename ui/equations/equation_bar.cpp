// The line over equations.
#include "ui/equations/equation_bar.h"

#include "app/document/edits_equations.h"
#include "app/equations/equation_lines.h"
#include "app/form/numbers/prediction_lines.h"
#include "ui/look/icons.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace titer::equations {

using namespace look;
using namespace widgets;

EquationBar::EquationBar(app::Document& document, const std::string& owner, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_owner(owner)
    , m_title(new SectionHeader(tr("Equations")))
    , m_open(new QPushButton(icon(QStringLiteral("i-expand")), tr("Open")))
    , m_copy(new QPushButton)
{
    m_title->setFocusPolicy(Qt::NoFocus);
    m_open->setToolTip(tr("All equations at full size, with their values and courses"));
    m_open->setAccessibleName(tr("Open the equations"));
    auto* line = new QHBoxLayout(this);
    line->addWidget(m_title, 1);
    line->addWidget(m_copy);
    line->addWidget(m_open);
    m_copy->setText(copyWords());
    m_copy->setToolTip(
        app::controllerOf(m_document.flowsheet(), m_owner)
            ? tr("The same controller with its equations as text, to be changed; parameters keep their values")
            : tr("The same law with its equations as text, to be changed; parameters keep their values"));
    connect(m_open, &QPushButton::clicked, this, &EquationBar::openAsked);
    connect(m_copy, &QPushButton::clicked, this, &EquationBar::copyLaw);
    connect(&m_document, &app::Document::changed, this, &EquationBar::refresh);
    connect(&Theme::current(), &Theme::changed, this, &EquationBar::layOut);
    layOut();
    refresh();
}

void EquationBar::layOut()
{
    const int u = Theme::current().u();
    layout()->setContentsMargins(3 * u, 0, 4 * u, 0);
}

void EquationBar::refresh()
{
    const model::Flowsheet& flowsheet = m_document.flowsheet();
    const bool has = !app::equationRecordOf(flowsheet, m_owner).empty();
    const bool copies = app::hasLawToCopy(flowsheet, m_document.catalogue(), m_owner);
    const bool plans = app::isPrediction(flowsheet, m_owner + "/params");
    // The form of the plant has those of several controllers.
    if (const model::ControllerEntry* controller = app::controllerOf(flowsheet, m_owner))
        m_title->setText(
            (plans ? tr("Plan of %1", "a controller that plans moves") : tr("Equations of %1"))
                .arg(QString::fromStdString(controller->label.empty() ? controller->id : controller->label)));
    m_open->setVisible(has);
    m_copy->setVisible(copies);
    m_title->setVisible(copies || has || plans);
}

void EquationBar::copyLaw()
{
    m_document.apply(app::copyLawAsEquations(m_document.flowsheet(), m_document.catalogue(), m_owner), copyWords());
}

QString EquationBar::copyWords() const
{
    return app::controllerOf(m_document.flowsheet(), m_owner) ? tr("Copy the controller as equations")
                                                              : tr("Copy the law as equations");
}

} // namespace titer::equations

#include "ui/equations/moc_equation_bar.cpp"
