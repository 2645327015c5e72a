#include "ui/pages/learn/editor/step_form.h"

#include "app/learn/check_form.h"
#include "app/learn/step_parts.h"
#include "ui/pages/learn/editor/fields_part.h"
#include "ui/pages/learn/editor/part_rows.h"
#include "ui/pages/learn/editor/solution_part.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QPushButton>

#include <algorithm>

namespace titer::pages {

using base::Json;
using look::Token;
using look::Type;
using widgets::Label;

namespace {

// "form" and {"pane": "form"} alike.
std::string kindOf(const Json& pane)
{
    const Json* kind = pane.isObject() ? pane.find("pane") : &pane;
    return kind && kind->isString() ? kind->string() : std::string();
}

QString shownIn(const Json& pane)
{
    QStringList all;
    if (const Json* of = pane.find("of"))
        for (const Json& one : of->items()) all.append(QString::fromStdString(one.string()));
    return all.isEmpty() ? QString()
                         : StepForm::tr("%1: %2", "a pane, what it shows")
                               .arg(app::paneWords(kindOf(pane)), all.join(QStringLiteral(", ")));
}

} // namespace

StepForm::StepForm(LessonMaking& making, std::size_t step, QWidget* parent)
    : DraftForm(making, parent)
    , m_making(making)
    , m_step(step)
    , m_shown(new Label({}, Type::Caption, Token::Muted))
    , m_checks(new PartRows(making, path("checks"), tr("Check")))
    , m_addCheck(new QPushButton(tr("Pick a check…")))
    , m_fields(new FieldsPart(making, step))
    , m_solution(new SolutionPart(making, step))
{
    setAccessibleName(tr("Step %1").arg(step + 1));
    addLine(path("title"), tr("Title"));
    addParagraph(path("task"), tr("Task"), tr("One act, in short sentences"));
    addHeader(tr("Checks"), tr("They read the state of the project and never how somebody came there."));
    addPart(m_checks, [this] { refreshChecks(); });
    m_addCheck->setAutoDefault(true);
    addPart(m_addCheck, [] {});
    addHeader(tr("Answers"), tr("What the learner types in; a check can ask for it."));
    addPart(m_fields, [this] { m_fields->refresh(); });
    addHeader(tr("Solution"), tr("Do the step in the project and take it as it is, or set values here."));
    addPart(m_solution, [this] { m_solution->refresh(); });
    addParagraph(path("reveal"), tr("The way in words, as the learner is shown it"));
    addHeader(tr("Hints"));
    addLine(path("hints/0"), tr("First hint: a nudge"));
    addLine(path("hints/1"), tr("Second hint: it narrows"));
    addLine(path("hints/2"), tr("Third hint: nearly the answer"));
    addHeader(tr("Workspace"), tr("What stands beside the step. A pane shows what its checks and its solution name."));
    addPanes();
    connect(m_addCheck, &QPushButton::clicked, this, [this] { emit checkAsked(-1); });
    connect(m_checks, &PartRows::changeAsked, this, &StepForm::checkAsked);
}

std::string StepForm::path(const char* key) const
{
    return "steps/" + std::to_string(m_step) + "/" + key;
}

void StepForm::addPanes()
{
    constexpr int columns = 2;
    auto* holder = new QWidget;
    auto* grid = new QGridLayout(holder);
    grid->setContentsMargins(0, 0, 0, 0);
    for (const std::string& kind : lessons::paneKinds()) {
        auto* box = new QCheckBox(app::paneWords(kind));
        connect(box, &QCheckBox::clicked, this, [this, kind](bool on) { togglePane(kind, on); });
        const int place = int(m_panes.size());
        grid->addWidget(box, place / columns, place % columns);
        m_panes[kind] = box;
    }
    m_shown->wrapWhole();
    addPart(holder, [this] { refreshPanes(); });
    addPart(m_shown, [] {});
}

void StepForm::refreshPanes()
{
    const Json* panes = m_making.draft.at(path("panes"));
    const std::vector<std::string> fit = app::panesFor(m_making.draft.lesson(), m_step);
    QStringList shown;
    std::vector<std::string> on;
    if (panes)
        for (const Json& pane : panes->items()) {
            on.push_back(kindOf(pane));
            if (const QString words = shownIn(pane); !words.isEmpty()) shown.append(words);
        }
    for (const auto& [kind, box] : m_panes) {
        const bool isOn = std::ranges::find(on, kind) != on.end();
        const bool fits = std::ranges::find(fit, kind) != fit.end();
        box->setChecked(isOn);
        box->setEnabled(isOn || fits);
        box->setToolTip(fits ? QString()
                             : tr("Nothing in this step to show there yet: no check, solution or recording"));
    }
    m_shown->setText(shown.join(u'\n'));
    m_shown->setVisible(!shown.isEmpty());
}

// What the step sets is what it is about, and its form has a frame around it.
void StepForm::togglePane(const std::string& kind, bool shown)
{
    const Json* step = m_making.draft.at("steps/" + std::to_string(m_step));
    if (!step) return;
    Json after = *step;
    Json& panes = after["panes"];
    if (panes.isNull()) panes = Json::array();
    std::erase_if(panes.items(), [&](const Json& one) { return kindOf(one) == kind; });
    if (shown) panes.push(app::paneJson(kind, m_making.draft.lesson(), m_step));
    if (shown && kind == "form") {
        Json touches = Json::array();
        if (const Json* solution = after.find("solution"))
            for (const std::string& one : app::pathsSet(*solution)) touches.push(one);
        if (!touches.items().empty()) after["touches"] = std::move(touches);
    }
    m_making.draft.set("steps/" + std::to_string(m_step), std::move(after),
                       shown ? tr("Show a pane") : tr("Hide a pane"));
}

void StepForm::refreshChecks()
{
    const Json* checks = m_making.draft.at(path("checks"));
    std::vector<PartRows::Row> rows;
    for (std::size_t i = 0; checks && i < checks->items().size(); ++i) {
        const Json& check = checks->items()[i];
        const std::string place = path("checks") + "/" + std::to_string(i);
        const std::optional<app::CheckForm> form = app::checkForm(check);
        QString words = m_making.draft.words(place + "/text", m_making.language);
        if (words.isEmpty()) words = m_making.draft.words(place + "/text", "en");
        QString fault;
        for (const base::Error& error : m_making.draft.errors())
            if (error.where == place || error.where.starts_with(place + "/")) fault = m_making.draft.fault(error.where);
        const QString caption =
            form ? app::checkCaption(*form) : tr("It asks for more than this form shows, and stays as it was written.");
        rows.push_back({words, caption, fault, form.has_value()});
    }
    m_checks->show(rows);
}

} // namespace titer::pages
