#include "ui/pages/design/own_step_shelf.h"

#include "app/common/sentence.h"
#include "app/document/document.h"
#include "app/form/tag_names.h"
#include "app/run/auto_run.h"
#include "ui/widgets/dialogs.h"

#include <algorithm>

namespace titer::pages {

namespace {

// "Centrifuge · Inlet"
QString portText(const app::Document& document, const model::PortRef& port)
{
    return QStringLiteral("%1 · %2").arg(app::unitName(document.flowsheet(), port.unit),
                                         app::portName(document.flowsheet(), document.catalogue(), port));
}

struct Asked {
    bool given = false; // else the person thought better of it
    std::optional<model::PortRef> port = {};
};

// One port stands for itself; of several one is chosen, or none, where `none` says what that means.
Asked askPort(QWidget* window, const app::Document& document, const std::vector<model::PortRef>& ports,
              const QString& title, const QString& label, const QString& none)
{
    if (ports.empty()) return {true};
    if (ports.size() == 1 && none.isEmpty()) return {true, ports.front()};
    QStringList choices;
    for (const model::PortRef& port : ports) choices << portText(document, port);
    if (!none.isEmpty()) choices << none;
    const int chosen = widgets::askChoice(window, title, label, choices);
    if (chosen < 0) return {};
    return {true, std::size_t(chosen) < ports.size() ? std::optional(ports[std::size_t(chosen)]) : std::nullopt};
}

} // namespace

OwnStepShelf::OwnStepShelf(app::Document& document, const app::AutoRun& runs, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_runs(runs)
    , m_own(app::ownSteps())
{
}

const model::StepTemplate* OwnStepShelf::find(const QString& id) const
{
    if (const model::StepTemplate* step = model::stepTemplate(id.toStdString())) return step;
    const auto own = std::ranges::find(m_own.steps, id.toStdString(), &model::StepTemplate::id);
    return own == m_own.steps.end() ? nullptr : &*own;
}

void OwnStepShelf::reload()
{
    m_own = app::ownSteps();
    emit changed();
    if (!m_own.notices.empty()) emit said(app::sentence(m_own.notices.front().what));
}

void OwnStepShelf::saveAsked(const QStringList& units, QWidget* window)
{
    const QString title = tr("Save as a whole step");
    app::StepWish wish;
    for (const QString& unit : units) wish.units.push_back(unit.toStdString());
    wish.label = widgets::askText(window, title, tr("Name")).trimmed().toStdString();
    if (wish.label.empty()) return;
    wish.id = app::stepIdOf(wish.label);
    const std::optional<QString> help = widgets::askTextOrNone(window, title, tr("What it is for; may be empty"), {});
    if (!help) return;
    wish.help = help->trimmed().toStdString();
    const app::StepBorder border = app::borderOf(m_document.flowsheet(), m_document.catalogue(), wish.units);
    const Asked in = askPort(window, m_document, border.in, title, tr("What flows in enters by"),
                             border.mayStandAlone ? tr("It begins by itself") : QString());
    if (!in.given) return;
    const Asked out = askPort(window, m_document, border.out, title, tr("The product leaves by"), {});
    if (!out.given) return;
    wish.in = in.port;
    wish.out = out.port;
    save(wish);
}

bool OwnStepShelf::save(const app::StepWish& wish)
{
    m_document.checkNow();
    const std::shared_ptr<const app::Run> run = m_runs.isCurrent() ? m_runs.run() : nullptr;
    const base::Result<model::StepTemplate> step =
        app::stepOf(m_document.flowsheet(), m_document.catalogue(), m_document.plant().get(), run.get(), wish);
    const auto saved = step ? app::saveOwnStep(*step) : base::Result<std::filesystem::path>(step.error());
    if (!saved) {
        emit refused(saved.error());
        return false;
    }
    reload();
    emit said(tr("%1 stands among the whole steps at the end of the list of unit operations.", "a step")
                  .arg(QString::fromStdString(wish.label)));
    return true;
}

QString OwnStepShelf::nameOf(const QString& id) const
{
    const model::StepTemplate* step = find(id);
    return step ? QString::fromStdString(step->label) : id;
}

void OwnStepShelf::removeAsked(const QString& id, QWidget* window)
{
    if (widgets::mayLose(window, tr("The step %1 of your own").arg(nameOf(id)))) remove(id);
}

bool OwnStepShelf::remove(const QString& id)
{
    const QString name = nameOf(id);
    if (const base::Done removed = app::removeOwnStep(id.toStdString()); !removed) {
        emit refused(removed.error());
        return false;
    }
    reload();
    emit said(tr("%1 was removed from the whole steps; plants that have it keep it.", "a step").arg(name));
    return true;
}

} // namespace titer::pages

#include "ui/pages/design/moc_own_step_shelf.cpp"
