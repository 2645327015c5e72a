#include "ui/pages/design/plant_figures.h"

#include "app/common/sentence.h"
#include "core/base/units/units.h"
#include "ui/look/theme.h"
#include "ui/shown/run_values.h"
#include "ui/shown/run_variables.h"
#include "ui/widgets/chip.h"

#include <QHBoxLayout>

#include <utility>

namespace titer::pages {

using look::Theme;
using look::Token;
using shown::valueText;

namespace {

constexpr int figureCount = 3;

// What a run says of prices or factors: what is at fault, or lacks.
QStringList remarksOn(const figures::RunResult& result, const std::string& place)
{
    QStringList remarks;
    for (const base::Notice& notice : result.notices)
        if (notice.where == place || notice.where.starts_with(place + "/")) remarks << app::sentence(notice.what);
    return remarks;
}

QString batchesText(int batches)
{
    return batches == 1 ? PlantFigures::tr("1 batch a year") : PlantFigures::tr("%n batches a year", nullptr, batches);
}

} // namespace

PlantFigures::PlantFigures()
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::current().u());
    for (int i = 0; i < figureCount; ++i) {
        auto* pill = new widgets::Pill({});
        pill->hide();
        m_pills.append(pill);
        row->addWidget(pill);
    }
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setAccessibleName(tr("What the plant comes to"));
    hide();
}

void PlantFigures::add(const QString& words, const QString& hint)
{
    widgets::Pill* pill = m_pills[m_words.size()];
    pill->setText(words);
    pill->setToolTip(hint);
    pill->setAccessibleDescription(hint);
    m_words.append(words);
}

void PlantFigures::setRun(const std::shared_ptr<const app::Run>& run, bool outdated)
{
    m_words.clear();
    // Nothing says complete that is not.
    const auto incomplete = [](const QString& words, bool lacks) {
        return lacks ? tr("%1, incomplete", "a cost or an emission").arg(words) : words;
    };
    const auto hintOf = [&](const figures::Kpi& kpi, const QStringList& remarks) {
        return (QStringList{app::sentence(kpi.name())} + remarks).join(u'\n');
    };
    if (run && run->plant) {
        if (const figures::Kpi* cost = run->result.kpi("plant.cost")) {
            const std::string unit = shown::unitOf(*cost);
            const QStringList remarks = remarksOn(run->result, "economics");
            add(incomplete(shown::valueWithUnit(base::toUnit(cost->value, unit), unit), !remarks.isEmpty()),
                hintOf(*cost, remarks));
        }
        if (const figures::Kpi* batches = run->result.kpi("plant.batches"))
            add(batchesText(qRound(batches->value)), hintOf(*batches, {}));
        if (const figures::Kpi* co2 = run->result.kpi("plant.co2")) {
            const QStringList remarks = remarksOn(run->result, "footprint");
            add(incomplete(tr("%1 kg CO₂e/g", "emissions of a gram of product").arg(valueText(co2->value / 1000.0)),
                           !remarks.isEmpty()),
                hintOf(*co2, remarks));
        }
    }
    for (widgets::Pill* pill : std::as_const(m_pills)) pill->setToken(outdated ? Token::Muted : Token::Text);
    fitInto(m_room);
}

void PlantFigures::fitInto(int room)
{
    m_room = room;
    const int gap = layout()->spacing();
    int used = 0, fitting = 0;
    for (; fitting < m_words.size(); ++fitting) {
        used += m_pills[fitting]->sizeHint().width() + (fitting > 0 ? gap : 0);
        if (used > room) break;
    }
    for (int i = 0; i < m_pills.size(); ++i) m_pills[i]->setVisible(i < fitting);
    setVisible(fitting > 0);
}

QSize PlantFigures::minimumSizeHint() const
{
    return {1, QWidget::minimumSizeHint().height()};
}

} // namespace titer::pages

#include "ui/pages/design/moc_plant_figures.cpp"
