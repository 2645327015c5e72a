#include "ui/form/size_panel.h"

#include "app/common/sentence.h"
#include "app/document/document.h"
#include "app/form/numbers/recipe_form.h"
#include "app/form/tag_names.h"
#include "app/run/auto_run.h"
#include "app/run/size_proposal.h"
#include "ui/look/icons.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace titer::form {

SizePanel::SizePanel(app::Document& document, const app::AutoRun& runs, const std::string& unit)
    : m_document(document)
    , m_runs(runs)
    , m_unit(unit)
{
    auto* line = new QHBoxLayout(this);
    auto* button = new QPushButton(look::icon(QStringLiteral("i-sliders")), tr("Size…", "of equipment"));
    button->setToolTip(tr("Sizes for what flows into this unit, each with its rule"));
    connect(button, &QPushButton::clicked, this, [this, button] {
        QMenu menu(this);
        fill(menu);
        menu.exec(button->mapToGlobal(QPoint(0, button->height())));
    });
    line->addWidget(button);
    line->addStretch();
}

void SizePanel::fill(QMenu& menu)
{
    const auto run = m_runs.isCurrent() ? m_runs.run() : nullptr;
    const auto sizes =
        run ? app::proposedSizes(*run, m_document.catalogue(), m_unit) : std::vector<app::SizeProposal>();
    if (sizes.empty()) {
        menu.addAction(run ? tr("In the last run nothing flowed in that asks for another size.")
                           : tr("The plant is still running; ask again in a moment."))
            ->setEnabled(false);
        return;
    }
    const auto apply = [this, sizes] {
        const QString text = tr("Size %1", "a unit").arg(app::unitName(m_document.flowsheet(), m_unit));
        m_document.apply(app::withSizes(m_document.flowsheet(), m_document.catalogue(), sizes), text);
    };
    // One act: a size without the choice that makes it count would do nothing.
    connect(menu.addAction(tr("Take these sizes")), &QAction::triggered, this, apply);
    menu.addSeparator();
    for (const app::SizeProposal& size : sizes) {
        QString text =
            tr("%1: %2", "a parameter, its value").arg(app::label(size.label), app::quantityWords(size.value));
        const auto& phases = m_document.flowsheet().phases;
        if (const auto phase = std::ranges::find(phases, size.phase, &model::PhaseEntry::id); phase != phases.end())
            text = tr("%1, %2", "a phase, one of its numbers").arg(app::phaseName(*phase), text);
        if (!size.now.empty())
            text =
                tr("%1, now %2", "a parameter with its value, the present one").arg(text, app::quantityWords(size.now));
        if (!size.rule.empty()) text += QStringLiteral(". ") + app::label(size.rule);
        menu.addAction(text)->setEnabled(false);
    }
}

} // namespace titer::form

#include "ui/form/moc_size_panel.cpp"
