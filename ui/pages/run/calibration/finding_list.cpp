#include "ui/pages/run/calibration/finding_list.h"

#include "ui/look/theme.h"
#include "ui/widgets/finding_row.h"

#include <QVBoxLayout>

namespace titer::pages {

FindingList::FindingList(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(look::Theme::current().u());
    hide();
}

void FindingList::show(const Findings& findings)
{
    if (findings == m_findings) return;
    m_findings = findings;
    widgets::clearRows(m_column);
    for (const auto& [glyph, words] : findings) m_column->addWidget(new widgets::FindingRow(glyph, words));
    setVisible(!findings.isEmpty());
}

} // namespace titer::pages

#include "ui/pages/run/calibration/moc_finding_list.cpp"
