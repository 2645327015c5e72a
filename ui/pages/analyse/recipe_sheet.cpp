// The sheet of a recipe.
#include "ui/pages/analyse/recipe_sheet.h"

#include "app/analyse/recipes/step_sentence.h"
#include "app/common/sentence.h"
#include "core/store/audit.h"
#include "ui/look/theme.h"
#include "ui/widgets/act_button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/save_dialog.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace titer::pages {

using look::Theme;
using look::Token;
using look::Type;
using widgets::actButton;
using widgets::Label;

namespace {

// To begin with, where a table has no column of numbers.
constexpr const char* anyColumn = "*";

QString countText(std::size_t count)
{
    return count == 0 ? QStringLiteral("–") : QLocale().toString(qulonglong(count));
}

} // namespace

RecipeSheet::RecipeSheet(app::AnalyseSession& session, QWidget* page)
    : Sheet(Cover::LowerHalf, page)
    , m_session(session)
    , m_title(new Label({}, Type::PageTitle))
    , m_told(new Label({}, Type::Caption, Token::Muted))
    , m_list(new QTreeWidget)
    , m_line(new QLineEdit)
    , m_reason(new QLineEdit)
    , m_add(actButton("", tr("Add a step"), tr("Behind the step that is chosen")))
    , m_up(actButton("", tr("Up"), tr("Before the step above")))
    , m_down(actButton("", tr("Down"), tr("Behind the step below")))
    , m_remove(actButton("", tr("Remove"), tr("Takes the chosen step away")))
    , m_save(actButton("", tr("Save and use…"), tr("As a file of steps, which the table goes through from then on")))
    , m_cancel(actButton("", tr("Cancel"), tr("What is not saved is forgotten")))
{
    setAccessibleName(tr("Steps of the recipe"));
    const int u = Theme::current().u();
    m_save->setProperty("role", "primary");
    m_told->setWordWrap(true);
    m_told->setMinimumWidth(1);
    m_list->setAccessibleName(tr("Steps"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setHeaderLabels(
        {tr("Step"), tr("What it does"), tr("Marked"), tr("Filled"), tr("Rows after it"), tr("By"), tr("Why")});
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_line->setAccessibleName(tr("Step as it is written"));
    m_line->setToolTip(tr("Kind, columns and settings with their units"));
    auto* acts = new QHBoxLayout;
    acts->setSpacing(2 * u);
    acts->addWidget(m_line, 1);
    for (QPushButton* button : {m_add, m_up, m_down, m_remove}) acts->addWidget(button);
    auto* settings = new QHBoxLayout;
    settings->setSpacing(2 * u);
    for (Field& field : m_fields) {
        field = {new Label({}, Type::Caption), new QLineEdit};
        field.edit->setMaximumWidth(24 * u);
        settings->addWidget(field.label);
        settings->addWidget(field.edit);
    }
    m_reason->setPlaceholderText(tr("why this step, for the file of the recipe"));
    m_reason->setAccessibleName(tr("Why"));
    settings->addWidget(new Label(m_reason->accessibleName(), Type::Caption));
    settings->addWidget(m_reason, 1);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(2 * u);
    foot->addWidget(m_save);
    foot->addStretch(1);
    foot->addWidget(m_cancel);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(2 * u);
    column->addWidget(m_title);
    column->addWidget(m_list, 1);
    column->addLayout(settings);
    column->addLayout(acts);
    column->addWidget(m_told);
    column->addLayout(foot);
    connectAll();
    hide();
}

void RecipeSheet::connectAll()
{
    auto* menu = new QMenu(m_add);
    connect(menu, &QMenu::aboutToShow, this, &RecipeSheet::fillMenu);
    m_add->setMenu(menu);
    connect(m_line, &QLineEdit::editingFinished, this, &RecipeSheet::takeLine);
    for (std::size_t i = 0; i < m_fields.size(); ++i)
        connect(m_fields[i].edit, &QLineEdit::editingFinished, this, [this, i] { takeField(i); });
    connect(m_reason, &QLineEdit::editingFinished, this, &RecipeSheet::takeReason);
    // What is wrong is said until a person types again.
    for (const QLineEdit* edit : editsBut(nullptr))
        connect(edit, &QLineEdit::textEdited, this, [this] {
            m_fault.clear();
            showTold();
        });
    connect(m_list, &QTreeWidget::currentItemChanged, this, &RecipeSheet::showChosen);
    connect(m_up, &QPushButton::clicked, this, [this] { moveStep(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveStep(1); });
    connect(m_remove, &QPushButton::clicked, this, &RecipeSheet::remove);
    connect(m_save, &QPushButton::clicked, this, &RecipeSheet::ask);
    connect(m_cancel, &QPushButton::clicked, this, &RecipeSheet::leave);
    connect(&m_session, &app::AnalyseSession::changed, this, [this] {
        if (isVisible()) keepTyped(editsBut(nullptr), [this] { refresh(chosen()); });
    });
}

// One of each kind, with the column that is selected or the first of numbers.
void RecipeSheet::fillMenu()
{
    QMenu* menu = m_add->menu();
    menu->clear();
    std::string column = m_session.variable();
    if (const app::TableValue table = m_session.table(); table && column.empty())
        if (const auto found = std::ranges::find(table->sheet.columns, false, &studies::Column::text);
            found != table->sheet.columns.end())
            column = found->name;
    for (const app::StepExample& example : app::stepExamples(column.empty() ? anyColumn : column))
        menu->addAction(app::sentence(example.what), this, [this, text = QString::fromStdString(example.text)] {
            add(text);
            m_line->setFocus(Qt::OtherFocusReason);
        });
}

void RecipeSheet::open()
{
    m_path = QString::fromStdString(m_session.setup().table.recipe.file);
    m_filed = m_recipe = {};
    m_sha256.clear();
    m_fault.clear();
    if (!m_path.isEmpty()) {
        const base::Result<app::FiledRecipe> filed = app::readRecipeFile(m_path.toStdString());
        if (filed) {
            m_filed = m_recipe = filed->steps;
            m_sha256 = filed->sha256;
        } else {
            m_fault = app::sentence(filed.error().what);
        }
    }
    arrange();
    show();
    raise();
    refresh(0);
    m_list->setFocus(Qt::OtherFocusReason);
}

void RecipeSheet::ask()
{
    const QString name = m_path.isEmpty() ? QStringLiteral("recipe.prepare.json") : QFileInfo(m_path).fileName();
    const QString path = widgets::askWhereToSave(
        this, tr("Save the recipe"), name, tr("Recipes (%1)", "endings of files").arg(QStringLiteral("*.prepare.json")),
        QStringLiteral("prepare.json"));
    if (!path.isEmpty()) saveAt(path);
}

void RecipeSheet::saveAt(const QString& path)
{
    // What is typed counts, also where nobody has pressed Enter.
    takeReason();
    m_fault.clear();
    if (isLineTyped())
        takeLine();
    else
        for (std::size_t i = 0; i < m_fields.size() && m_fault.isEmpty(); ++i) takeField(i);
    if (!m_fault.isEmpty()) return;
    m_fault.clear();
    if (m_recipe.steps.empty()) {
        m_fault = tr("There is no step to save. Add one.");
    } else if (const base::Done done = app::writeRecipeFile(path, m_recipe); !done) {
        m_fault = app::sentence(done.error().what);
    } else {
        m_path = path;
        m_filed = m_recipe;
        const base::Result<app::FiledRecipe> filed = app::readRecipeFile(path.toStdString());
        m_sha256 = filed ? filed->sha256 : std::string();
        m_session.prepareBy(path);
    }
    refresh(chosen());
}

int RecipeSheet::chosen() const
{
    return m_list->indexOfTopLevelItem(m_list->currentItem());
}

void RecipeSheet::add(const QString& text)
{
    base::Result<prepare::Step> step = prepare::readStep(text.toStdString());
    if (!step) return refuse(step.error());
    m_fault.clear();
    const int at = chosen() + 1;
    step->person = store::personOfProcess();
    m_recipe.steps.insert(m_recipe.steps.begin() + at, *step);
    refresh(at);
}

void RecipeSheet::takeLine()
{
    if (!isLineTyped()) return;
    const int at = chosen();
    if (at < 0) return add(m_line->text());
    base::Result<prepare::Step> step = prepare::readStep(m_line->text().toStdString());
    if (!step) return refuse(step.error());
    step->reason = m_recipe.steps[std::size_t(at)].reason;
    replaceStep(*std::move(step), {m_reason});
}

void RecipeSheet::refuse(const base::Error& error)
{
    m_fault = app::sentence(error.what);
    showTold();
}

void RecipeSheet::moveStep(int by)
{
    const int at = chosen(), to = at + by;
    if (at < 0 || to < 0 || to >= int(m_recipe.steps.size())) return;
    m_fault.clear();
    keepTyped(editsBut(nullptr), [&] {
        std::swap(m_recipe.steps[std::size_t(at)], m_recipe.steps[std::size_t(to)]);
        refresh(to);
    });
}

void RecipeSheet::remove()
{
    const int at = chosen();
    if (at < 0) return;
    m_fault.clear();
    m_recipe.steps.erase(m_recipe.steps.begin() + at);
    refresh(std::min(at, int(m_recipe.steps.size()) - 1));
}

std::size_t RecipeSheet::countedSteps() const
{
    const app::TableValue table = m_session.table();
    if (!table || m_sha256.empty() || table->recipeSha256 != m_sha256) return 0;
    const std::size_t most = std::min({table->steps.size(), m_filed.steps.size(), m_recipe.steps.size()});
    std::size_t same = 0;
    const auto isSame = [this](std::size_t i) {
        return prepare::writeStep(m_filed.steps[i]) == prepare::writeStep(m_recipe.steps[i]);
    };
    while (same < most && isSame(same)) ++same;
    return same;
}

QString RecipeSheet::told() const
{
    if (!m_fault.isEmpty()) return m_fault;
    if (m_recipe.steps.empty()) return tr("The recipe has no steps yet. Add one.");
    if (m_recipe != m_filed) return tr("The steps are changed. Save and use them to see what they do.");
    const std::optional<app::AnalyseFault>& fault = m_session.fault();
    if (fault && fault->part == app::AnalyseFault::Part::Table) return app::sentence(fault->error.what);
    return {};
}

void RecipeSheet::refresh(int chosen)
{
    const QSignalBlocker quiet(m_list);
    m_title->setText(m_path.isEmpty() ? tr("Steps of a new recipe")
                                      : tr("Steps of “%1”", "a recipe").arg(QFileInfo(m_path).fileName()));
    const app::TableValue table = m_session.table();
    const std::size_t counted = countedSteps();
    m_list->clear();
    for (std::size_t i = 0; i < m_recipe.steps.size(); ++i) {
        const app::StepCounts counts = i < counted ? table->steps[i] : app::StepCounts();
        auto* item = new QTreeWidgetItem(QStringList{
            QLocale().toString(qulonglong(i + 1)), app::sentence(app::stepSentence(m_recipe.steps[i])),
            countText(counts.marked), countText(counts.filled), countText(counts.rows),
            QString::fromStdString(m_recipe.steps[i].person), QString::fromStdString(m_recipe.steps[i].reason)});
        item->setToolTip(1, QString::fromStdString(prepare::writeStep(m_recipe.steps[i])));
        for (const int number : {0, 2, 3, 4}) item->setTextAlignment(number, Qt::AlignRight | Qt::AlignVCenter);
        m_list->addTopLevelItem(item);
    }
    m_list->setCurrentItem(m_list->topLevelItem(std::clamp(chosen, 0, std::max(0, m_list->topLevelItemCount() - 1))));
    showChosen();
}

void RecipeSheet::showChosen()
{
    const int at = chosen(), count = int(m_recipe.steps.size());
    m_line->setText(at < 0 ? QString() : QString::fromStdString(prepare::writeStep(m_recipe.steps[std::size_t(at)])));
    showFields(at < 0 ? nullptr : &m_recipe.steps[std::size_t(at)]);
    m_up->setEnabled(at > 0);
    m_down->setEnabled(at >= 0 && at + 1 < count);
    m_remove->setEnabled(at >= 0);
    m_save->setEnabled(count > 0);
    showTold();
}

void RecipeSheet::showTold()
{
    const QString words = told();
    m_told->setText(words);
    m_told->setVisible(!words.isEmpty());
}

} // namespace titer::pages

#include "ui/pages/analyse/moc_recipe_sheet.cpp"
