#include "ui/pages/learn/editor/step_form.h"

#include "app/learn/editor/check_form.h"
#include "app/learn/editor/step_parts.h"
#include "ui/pages/learn/editor/fields_part.h"
#include "ui/pages/learn/editor/part_rows.h"
#include "ui/pages/learn/editor/solution_part.h"
#include "ui/widgets/entry.h"
#include "ui/widgets/finding_row.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

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

// What a pane shows, parted by commas.
QString shownIn(const Json& pane)
{
    QStringList all;
    if (const Json* of = pane.find("of"))
        for (const Json& one : of->items()) all.append(QString::fromStdString(one.string()));
    return all.join(QStringLiteral(", "));
}

Json withShown(const Json& pane, const QString& text)
{
    Json of = Json::array();
    for (const QString& one : text.split(u',', Qt::SkipEmptyParts))
        if (!one.trimmed().isEmpty()) of.push(one.trimmed().toStdString());
    if (of.items().empty()) return kindOf(pane);
    return Json::object({{"pane", kindOf(pane)}, {"of", std::move(of)}});
}

} // namespace

StepForm::StepForm(LessonMaking& making, std::size_t step, QWidget* parent)
    : DraftForm(making, parent)
    , m_making(making)
    , m_step(step)
    , m_shown(new QVBoxLayout)
    , m_checks(new PartRows(making, path("checks"), tr("Check")))
    , m_addCheck(new QPushButton(tr("Pick a check…")))
    , m_fields(new FieldsPart(making, step))
    , m_solution(new SolutionPart(making, step))
{
    setAccessibleName(tr("Step %1").arg(step + 1));
    addLine(path("title"), tr("Title"));
    addParagraph(path("task"), tr("Task"), tr("One act, in short sentences"));
    addHeader(tr("Checks"), tr("They read the state of the project, not how it was reached."));
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
    addHeader(tr("Workspace"),
              tr("What is shown next to the step. A pane shows what its checks and its solution refer to."));
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
    auto* shown = new QWidget;
    shown->setLayout(m_shown);
    m_shown->setContentsMargins(0, 0, 0, 0);
    addPart(holder, [this] { refreshPanes(); });
    addPart(shown, [this] { refreshShown(); });
    addList(path("touches"), tr("Settings that get a frame"),
            tr("Their paths in the plant, parted by commas; showing the settings fills them in"));
    addPlain(path("id"), tr("Id of the step"), tr("By which answers and progress name it"));
}

void StepForm::refreshPanes()
{
    const Json* panes = m_making.draft.at(path("panes"));
    const std::vector<std::string> fit = app::panesFor(m_making.draft.lesson(), m_step);
    std::vector<std::string> on;
    if (panes)
        for (const Json& pane : panes->items()) on.push_back(kindOf(pane));
    for (const auto& [kind, box] : m_panes) {
        const bool isOn = std::ranges::find(on, kind) != on.end();
        const bool fits = std::ranges::find(fit, kind) != fit.end();
        box->setChecked(isOn);
        box->setEnabled(isOn || fits);
        box->setToolTip(fits ? QString()
                             : tr("Nothing in this step to show there yet: no check, solution or recording"));
    }
}

// A line for each pane, with what it shows.
void StepForm::refreshShown()
{
    const Json* panes = m_making.draft.at(path("panes"));
    std::vector<std::string> kinds;
    if (panes)
        for (const Json& pane : panes->items()) kinds.push_back(kindOf(pane));
    if (kinds != m_shownKinds) {
        m_shownKinds = kinds;
        m_shownLines.clear();
        widgets::clearRows(m_shown);
        for (std::size_t i = 0; i < kinds.size(); ++i) addShown(i);
    }
    for (std::size_t i = 0; i < kinds.size(); ++i)
        if (withShown(panes->items()[i], m_shownLines[i]->text()) != panes->items()[i])
            m_shownLines[i]->setText(shownIn(panes->items()[i]));
}

void StepForm::addShown(std::size_t pane)
{
    auto* row = new QWidget;
    auto* column = new QVBoxLayout(row);
    auto* line = new QLineEdit;
    auto* name = new Label(tr("%1: what it shows", "a pane").arg(app::paneWords(m_shownKinds[pane])), Type::Caption,
                           Token::Muted);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    name->wrapWhole();
    name->setBuddy(line);
    line->setAccessibleName(name->text());
    line->setToolTip(tr("Tags of the run, paths of settings, files or ids, parted by commas"));
    line->installEventFilter(this);
    column->addWidget(name);
    column->addWidget(line);
    m_shown->addWidget(row);
    m_shownLines.push_back(line);
    const std::string at = path("panes") + "/" + std::to_string(pane);
    new widgets::Entry(line, {.typed =
                                  [this, at](const QString& text) {
                                      if (const Json* now = m_making.draft.at(at))
                                          m_making.draft.set(at, withShown(*now, text), tr("Change what a pane shows"),
                                                             app::Join::Gesture);
                                  },
                              .left = [this] { m_making.draft.endMerge(); },
                              .abandoned =
                                  [this, at] {
                                      m_making.draft.withdraw(at);
                                      m_making.draft.endMerge();
                                  }});
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
        const QString caption = form ? app::checkCaption(*form) : tr("It is not a check yet; change its text.");
        rows.push_back({words, caption, m_making.draft.faultBelow(place)});
    }
    m_checks->show(rows);
}

} // namespace titer::pages

#include "ui/pages/learn/editor/moc_step_form.cpp"
