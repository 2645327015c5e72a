// Which panes are shown.
#include "ui/pages/analyse/analyse_views.h"

#include "ui/look/theme.h"
#include "ui/pages/analyse/analyse_panes.h"
#include "ui/pages/analyse/explore_panes.h"
#include "ui/widgets/chip.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace titer::pages {

AnalyseViews::AnalyseViews(app::AnalyseSession& session, AnalysePanes* model)
    : m_model(model)
    , m_table(new ExplorePanes(session))
    , m_choice(new widgets::Segments(
          QList<widgets::Segment>{{{}, tr("Model", "panes of it")}, {{}, tr("Explore", "the table alone")}}))
    , m_views(new QStackedWidget)
{
    const int u = look::Theme::current().u();
    m_choice->setAccessibleName(tr("Panes of the model, or of the table alone"));
    m_choice->setToolTip(m_choice->accessibleName());
    m_views->addWidget(m_model);
    m_views->addWidget(m_table);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(4 * u, 2 * u, 4 * u, 0);
    head->addWidget(m_choice);
    head->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_views, 1);
    connect(m_choice, &widgets::Segments::currentChanged, m_views, &QStackedWidget::setCurrentIndex);
    connect(m_table, &ExplorePanes::excludeAsked, m_model, &AnalysePanes::toggleRows);
}

void AnalyseViews::showTable(bool table)
{
    m_choice->setCurrent(table ? 1 : 0); // and the views with it
}

bool AnalyseViews::isTable() const
{
    return m_views->currentIndex() == 1;
}

void AnalyseViews::setNarrow(bool narrow)
{
    m_model->setNarrow(narrow);
    m_table->setNarrow(narrow);
}

bool AnalyseViews::back()
{
    return isTable() ? m_table->back() : m_model->back();
}

void AnalyseViews::focusFirst()
{
    isTable() ? m_table->focusFirst() : m_model->focusFirst();
}

QList<QWidget*> AnalyseViews::regions() const
{
    return isTable() ? m_table->regions() : m_model->regions();
}

} // namespace titer::pages

#include "ui/pages/analyse/moc_analyse_views.cpp"
