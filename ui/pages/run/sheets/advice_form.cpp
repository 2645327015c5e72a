#include "ui/pages/run/sheets/advice_form.h"

#include "core/base/units/units.h"
#include "core/runs/result_columns.h"
#include "ui/form/fields/tag_completer.h"
#include "ui/shown/run_values.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>

namespace titer::pages {

namespace {

// What the run reports, for completion.
std::vector<app::FeedTag> tagsOf(const model::Plant& plant)
{
    std::vector<app::FeedTag> tags;
    for (const figures::Column& column : runs::resultColumns(plant)) {
        app::FeedTag tag;
        tag.id = column.tag;
        tag.label = column.label;
        tag.unit = column.unit;
        tags.push_back(std::move(tag));
    }
    return tags;
}

// The product where a run reports one, what is told first of what spreads else.
QString usualGoal(const model::Plant& plant)
{
    for (const figures::Column& column : runs::resultColumns(plant)) {
        const std::size_t point = column.tag.rfind('.');
        const int component = plant.componentIndex(std::string_view(column.tag).substr(point + 1));
        const bool isCulture = column.plantUnit >= 0 && plant.units[std::size_t(column.plantUnit)].setup.kinetics;
        if (isCulture && component >= 0 && plant.components[std::size_t(component)].role == model::Role::Product)
            return QString::fromStdString(column.tag);
    }
    return {};
}

} // namespace

AdviceForm::AdviceForm()
    : m_tags(new form::TagCompleter(this))
    , m_direction(new QComboBox)
    , m_goal(new QLineEdit)
    , m_limits(new QLineEdit)
{
    m_direction->addItems({tr("As much as possible of"), tr("As little as possible of")});
    m_direction->setAccessibleName(tr("Goal"));
    m_goal->setAccessibleName(tr("Goal"));
    m_goal->setPlaceholderText(QStringLiteral("production.volume*production.product"));
    m_goal->setToolTip(tr("A variable of the run, or an expression of some, at the end of the run"));
    m_goal->setCompleter(m_tags);
    m_limits->setAccessibleName(tr("Limits"));
    m_limits->setPlaceholderText(QStringLiteral("production.glucose <= 8 g/L; production.oxygen >= 20 %"));
    m_limits->setToolTip(tr("What the run is to keep until its end: variables with <= or >= and a value with its unit, "
                            "with semicolons between"));
    auto* goal = new QHBoxLayout;
    goal->addWidget(m_direction);
    goal->addWidget(m_goal, 1);
    auto* rows = new QFormLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addRow(tr("Goal"), goal);
    rows->addRow(tr("Limits"), m_limits);
    connect(m_goal, &QLineEdit::returnPressed, this, &AdviceForm::asked);
    connect(m_limits, &QLineEdit::returnPressed, this, &AdviceForm::asked);
}

void AdviceForm::setPlant(const model::Plant& plant)
{
    m_tags->setTags(tagsOf(plant));
    if (m_goal->text().isEmpty()) m_goal->setText(usualGoal(plant));
}

void AdviceForm::setOrder(const app::AdviceOrder& order)
{
    m_direction->setCurrentIndex(order.isMinimized ? 1 : 0);
    m_goal->setText(QString::fromStdString(order.goal));
    QStringList limits;
    for (const std::string& limit : order.limits) limits.append(QString::fromStdString(limit));
    m_limits->setText(limits.join(QStringLiteral("; ")));
}

app::AdviceOrder AdviceForm::order() const
{
    app::AdviceOrder order{.goal = m_goal->text().trimmed().toStdString(),
                           .isMinimized = m_direction->currentIndex() == 1,
                           .limits = {},
                           .vary = {}};
    for (const QString& limit : m_limits->text().split(QLatin1Char(';'), Qt::SkipEmptyParts))
        if (!limit.trimmed().isEmpty()) order.limits.push_back(limit.trimmed().toStdString());
    return order;
}

QString AdviceWords::share(double share)
{
    return tr("%1 %").arg(QLocale().toString(100.0 * share, 'g', 3));
}

QString AdviceWords::gain(double si, const std::string& unit)
{
    const std::string display = base::displayUnit(unit);
    return shown::valueWithUnit(base::toUnit(si, display) - base::toUnit(0.0, display), display);
}

QString AdviceWords::value(double si, const std::string& unit)
{
    return shown::valueWithUnit(unit.empty() ? si : base::toUnit(si, unit), unit.empty() ? std::string("1") : unit);
}

QString AdviceWords::range(const twin::Spread& gain, const std::string& unit)
{
    return tr("%1 to %2").arg(AdviceWords::gain(gain.p10, unit), AdviceWords::gain(gain.p90, unit));
}

QString AdviceWords::limits(const app::PreparedAdvice& all, const twin::Advice& advice)
{
    QStringList limits;
    for (std::size_t i = 0; i < advice.limits.size(); ++i)
        if (advice.limits[i].first)
            limits.append(tr("%1 crossed in %2 of the runs, first at %3")
                              .arg(QString::fromStdString(all.request.limits[i].text), share(advice.limits[i].share),
                                   shown::lengthText(*advice.limits[i].first)));
    return limits.isEmpty() ? tr("kept") : limits.join(u"; ");
}

} // namespace titer::pages

#include "ui/pages/run/sheets/moc_advice_form.cpp"
