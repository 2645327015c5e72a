#include "ui/pages/run/shadow/estimator_menu.h"

#include "app/form/form_model.h"
#include "app/form/tag_names.h"
#include "app/live/estimator_entries.h"
#include "ui/look/icons.h"

#include <QMenu>

#include <algorithm>
#include <map>

namespace titer::pages {

namespace {

// Numbers that people follow over a batch: those of the unit and of its rate law.
bool canBeEstimated(const app::FormRow& row)
{
    return row.kind == app::FormRow::Kind::Number && row.applies && row.path.find("/params/") != std::string::npos;
}

model::EstimatorEntry* estimatorAt(model::Flowsheet& flowsheet, const std::string& unit)
{
    const auto found = std::find_if(flowsheet.estimators.begin(), flowsheet.estimators.end(),
                                    [&](const model::EstimatorEntry& e) { return e.unit == unit; });
    return found == flowsheet.estimators.end() ? nullptr : &*found;
}

} // namespace

EstimatorMenu::EstimatorMenu(app::Document& document, app::EstimatorSetup& setup, QWidget* parent)
    : QToolButton(parent)
    , m_document(document)
    , m_setup(setup)
{
    setText(tr("Estimate"));
    setIcon(look::icon(QStringLiteral("i-sliders")));
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    setPopupMode(QToolButton::InstantPopup);
    setAccessibleName(tr("Estimate from the recording"));
    setToolTip(
        tr("Correct the model by what is measured: states of a unit operation and the parameters that you choose"));
    setMenu(new QMenu(this));
    menu()->setToolTipsVisible(true);
    connect(menu(), &QMenu::aboutToShow, this, &EstimatorMenu::fill);
}

void EstimatorMenu::fill()
{
    menu()->clear();
    if (!m_live || !m_live->plant()) return;
    const model::Flowsheet flowsheet = m_setup.flowsheet();
    std::vector<std::string> units = app::unitsToEstimate(*m_live->plant(), m_live->tags());
    // Those whose tags this recording lacks can be given up all the same.
    for (const model::EstimatorEntry& estimator : flowsheet.estimators)
        if (std::find(units.begin(), units.end(), estimator.unit) == units.end()) units.push_back(estimator.unit);
    for (const std::string& unit : units) {
        const auto estimator = std::ranges::find(flowsheet.estimators, unit, &model::EstimatorEntry::unit);
        const bool estimated = estimator != flowsheet.estimators.end();
        const bool own = estimated && m_setup.isOwn(estimator->id);
        const QString name = app::unitName(flowsheet, unit);
        QAction* action = menu()->addAction(own ? tr("%1 (kept by the project)", "a unit operation").arg(name) : name);
        if (own)
            action->setToolTip(
                tr("The project keeps this estimator in addition to those of its plant; a recorder runs it too"));
        action->setCheckable(true);
        action->setChecked(estimated);
        connect(action, &QAction::triggered, this, [this, unit](bool on) { setUnit(unit, on); });
    }
    if (units.empty()) menu()->addAction(tr("Map a tag to a vessel first"))->setEnabled(false);
    for (const model::EstimatorEntry& estimator : flowsheet.estimators) addParameters(estimator);
    menu()->addSeparator();
    connect(menu()->addAction(tr("Performance of the estimators")), &QAction::triggered, this,
            &EstimatorMenu::twinAsked);
    for (const std::string& unit : units) {
        QAction* fit =
            menu()->addAction(tr("Fit parameters of %1…", "a unit operation").arg(app::unitName(flowsheet, unit)));
        fit->setToolTip(tr("Find the parameters with which the model follows the whole recording"));
        connect(fit, &QAction::triggered, this, [this, unit] { emit fitAsked(QString::fromStdString(unit)); });
    }
}

void EstimatorMenu::addParameters(const model::EstimatorEntry& estimator)
{
    menu()->addSeparator();
    QMenu* all = menu()->addMenu(
        tr("Parameters of %1", "a unit operation").arg(app::unitName(m_document.flowsheet(), estimator.unit)));
    std::map<QString, QMenu*> groups;
    for (const app::FormRow& row : app::unitForm(m_document.flowsheet(), m_document.catalogue(), estimator.unit)) {
        if (!canBeEstimated(row)) continue;
        QMenu*& group = groups[row.group];
        if (!group) group = row.group.isEmpty() ? all : all->addMenu(row.group);
        QAction* action = group->addAction(row.label);
        action->setToolTip(row.help);
        action->setCheckable(true);
        action->setChecked(std::any_of(estimator.parameters.begin(), estimator.parameters.end(),
                                       [&](const model::EstimatedEntry& entry) { return entry.path == row.path; }));
        connect(action, &QAction::triggered, this,
                [this, unit = estimator.unit, path = row.path](bool on) { setParameter(unit, path, on); });
    }
}

void EstimatorMenu::setUnit(const std::string& unit, bool estimated)
{
    model::Flowsheet flowsheet = m_setup.flowsheet();
    std::erase_if(flowsheet.estimators, [&](const model::EstimatorEntry& entry) { return entry.unit == unit; });
    if (estimated && m_live && m_live->plant()) {
        std::vector<app::ChannelCourse> courses;
        for (std::size_t i = 0; i < m_live->tags().size(); ++i)
            courses.push_back({m_live->tags()[i], m_live->measured(i)});
        flowsheet.estimators.push_back(app::estimatorOf(*m_live->plant(), unit, courses));
    }
    const QString name = app::unitName(flowsheet, unit);
    m_setup.apply(flowsheet.estimators, estimated ? tr("Estimate %1", "a unit operation").arg(name)
                                                  : tr("Remove the estimator of %1", "a unit operation").arg(name));
}

void EstimatorMenu::setParameter(const std::string& unit, const std::string& path, bool estimated)
{
    model::Flowsheet flowsheet = m_setup.flowsheet();
    model::EstimatorEntry* estimator = estimatorAt(flowsheet, unit);
    if (!estimator) return;
    std::erase_if(estimator->parameters, [&](const model::EstimatedEntry& entry) { return entry.path == path; });
    if (estimated) {
        model::EstimatedEntry entry;
        entry.path = path;
        estimator->parameters.push_back(std::move(entry));
    }
    m_setup.apply(flowsheet.estimators, estimated ? tr("Estimate a parameter") : tr("Estimate a parameter no more"));
}

} // namespace titer::pages

#include "ui/pages/run/shadow/moc_estimator_menu.cpp"
