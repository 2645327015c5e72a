// What the editor of lessons shows: the list of parts, the form of one, how it stands.
#include "app/learn/editor/lesson_trial.h"
#include "app/learn/editor/measure_form.h"
#include "ui/look/icons.h"
#include "ui/pages/learn/editor/check_picker.h"
#include "ui/pages/learn/editor/draws_part.h"
#include "ui/pages/learn/editor/lesson_editor.h"
#include "ui/pages/learn/editor/part_rows.h"
#include "ui/pages/learn/editor/question_form.h"
#include "ui/pages/learn/editor/start_part.h"
#include "ui/pages/learn/editor/step_form.h"
#include "ui/pages/learn/editor/text_sheet.h"
#include "ui/pages/learn/editor/trial_panel.h"
#include "ui/shown/lesson_words.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QDir>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace titer::pages {

using base::Json;
using look::Theme;
using widgets::Label;

namespace {

constexpr int partsWidth = 56, narrowPartsWidth = 44; // [u]

} // namespace

int LessonEditor::stepAt(int part) const
{
    return part > 0 && part < m_parts->count() - 1 ? part - 1 : -1;
}

StepForm* LessonEditor::stepForm() const
{
    return qobject_cast<StepForm*>(m_form);
}

QuestionForm* LessonEditor::questionForm() const
{
    return qobject_cast<QuestionForm*>(m_form);
}

void LessonEditor::showPart(int part)
{
    m_parts->setCurrentRow(std::clamp(part, 0, m_parts->count() - 1));
    if (QWidget* first = m_form->firstField()) first->setFocus(Qt::OtherFocusReason);
}

void LessonEditor::showPath(const std::string& path)
{
    const QStringList keys = QString::fromStdString(path).split(u'/');
    int part = keys[0] == QLatin1String("question") ? m_parts->count() - 1 : 0;
    if (keys[0] == QLatin1String("steps") && keys.size() > 1) {
        bool isNumber = false;
        part = keys[1].toInt(&isNumber) + 1;
        const std::vector<lessons::Step>& steps = m_making.draft.lesson().steps;
        for (std::size_t s = 0; !isNumber && s < steps.size(); ++s)
            if (keys[1] == QString::fromStdString(steps[s].id)) part = int(s) + 1;
    }
    m_share->setCurrent(0);
    arrange();
    showPart(part);
    const bool inList = keys.size() > 2 && (keys[2] == QLatin1String("checks") || keys[2] == QLatin1String("fields"));
    if (!m_form->focusPath(path) && inList && stepForm()) stepForm()->addCheckButton()->setFocus(Qt::OtherFocusReason);
    if (QWidget* focus = window()->focusWidget(); focus && m_form->isAncestorOf(focus))
        m_scroll->ensureWidgetVisible(focus);
}

DraftForm* LessonEditor::makeHead()
{
    auto* form = new DraftForm(m_making);
    form->addLine("title", tr("Title"));
    form->addParagraph("why", tr("Why"), tr("Two sentences for the list: what it is good for"));
    form->addParagraph("goal", tr("Goal"), tr("What somebody has done at the end"));
    DraftForm::Choices levels;
    for (const std::string_view level : lessons::lessonLevels)
        levels.emplace_back(std::string(level), shown::levelWords(std::string(level)));
    form->addChoice("level", tr("Difficulty"), levels);
    form->addNumber("minutes", tr("Minutes"), 10, 20);
    form->addNumber("number", tr("Place in the list"), 0, 999, tr("behind the others"));
    form->addHeader(tr("Start"), tr("The plant, the studies and the recordings of the project as it stood."));
    auto* start = new StartPart(m_making);
    form->addPart(start, [start] { start->refresh(); });
    form->addHeader(tr("Numbers that differ from learner to learner"),
                    tr("Each learner has a seed, from which they are drawn; so answers differ."));
    auto* draws = new DrawsPart(m_making);
    form->addPart(draws, [draws] { draws->refresh(); });
    form->addHeader(tr("Attempts"), tr("Columns of the table in which each run of the learner is a row."));
    addColumns(*form);
    form->addHeader(tr("Around it"));
    form->addList("needs", tr("Lessons to take before"), tr("Their ids, parted by commas: batch-growth"));
    form->addList("next", tr("Lessons to take then"), tr("Their ids, parted by commas: park-ramirez"));
    form->addList("read", tr("Pages of the manual to read on"), tr("Their names, parted by commas: plants, lessons"));
    return form;
}

void LessonEditor::addColumns(DraftForm& form)
{
    auto* rows = new PartRows(m_making, "attempts", tr("Column", "of the attempts"));
    auto* add = new QPushButton(tr("Add a column…"));
    add->setAutoDefault(true);
    form.addPart(rows, [this, rows] {
        const Json* columns = m_making.draft.at("attempts");
        std::vector<PartRows::Row> shown;
        for (std::size_t i = 0; columns && i < columns->items().size(); ++i) {
            const std::string at = "attempts/" + std::to_string(i);
            QString title = m_making.draft.words(at + "/title", m_making.language);
            if (title.isEmpty()) title = m_making.draft.words(at + "/title", "en");
            std::vector<Json::Member> rest;
            const std::optional<app::MeasureForm> measure = app::measureForm(columns->items()[i], QLocale(), &rest);
            shown.push_back({title, measure ? app::measureWords(*measure) : QString(), m_making.draft.faultBelow(at)});
        }
        rows->show(shown);
    });
    form.addPart(add, [] {});
    connect(rows, &PartRows::changeAsked, m_picker, &CheckPicker::openColumn);
    connect(add, &QPushButton::clicked, m_picker, [this] { m_picker->openColumn(-1); });
}

DraftForm* LessonEditor::makeForm(int part)
{
    if (part == 0) return makeHead();
    if (part == m_parts->count() - 1) return new QuestionForm(m_making);
    auto* form = new StepForm(m_making, std::size_t(stepAt(part)));
    connect(form, &StepForm::checkAsked, this, [this, form](int check) {
        if (check < 0) return m_picker->open(form->step());
        const std::string at = "steps/" + std::to_string(form->step()) + "/checks/" + std::to_string(check);
        const Json* json = m_making.draft.at(at);
        json&& app::checkForm(*json) ? m_picker->change(form->step(), std::size_t(check))
                                     : m_text->open(at, tr("Check %1").arg(check + 1));
    });
    return form;
}

void LessonEditor::rebuildForm()
{
    const int u = Theme::current().u();
    auto* holder = new QWidget;
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 2 * u, 4 * u);
    m_form = makeForm(std::max(0, m_parts->currentRow()));
    column->addWidget(m_form);
    column->addStretch();
    m_form->refresh();
    delete m_scroll->takeWidget();
    m_scroll->setWidget(holder);
    m_scroll->setWidgetResizable(true);
    m_scroll->verticalScrollBar()->setValue(0);
    refreshState();
}

// Another number of steps makes another list; the form stays with its part.
void LessonEditor::refreshParts()
{
    const Json* steps = m_making.draft.at("steps");
    QStringList names{tr("Lesson")};
    for (std::size_t s = 0; steps && s < steps->items().size(); ++s) {
        const std::string path = "steps/" + std::to_string(s) + "/title";
        QString title = m_making.draft.words(path, m_making.language);
        if (title.isEmpty()) title = m_making.draft.words(path, "en");
        names.append(title.isEmpty() ? tr("Step %1").arg(s + 1) : tr("Step %1: %2").arg(s + 1).arg(title));
    }
    names.append(tr("Question"));
    const int current = std::max(0, m_parts->currentRow());
    const bool resized = names.size() != m_parts->count();
    m_refreshing = true;
    if (resized) {
        m_parts->clear();
        m_parts->addItems(names);
        m_parts->setCurrentRow(std::min(current, m_parts->count() - 1));
    } else {
        for (int i = 0; i < m_parts->count(); ++i)
            if (m_parts->item(i)->text() != names[i]) m_parts->item(i)->setText(names[i]);
    }
    m_refreshing = false;
    if (resized && m_form) rebuildForm();
}

void LessonEditor::refresh()
{
    m_language->setCurrentIndex(m_language->findData(QString::fromStdString(m_making.language)));
    refreshParts();
    if (m_form) m_form->refresh();
    m_panel->refresh();
    refreshState();
}

void LessonEditor::refreshState()
{
    const app::LessonDraft& draft = m_making.draft;
    QString title = draft.words("title", m_making.language);
    if (title.isEmpty()) title = draft.words("title", "en");
    m_title->setText(title.isEmpty() ? tr("Lesson without a title") : title);
    const QString place = draft.file().isEmpty() ? QString() : QDir::toNativeSeparators(draft.file());
    QString state = draft.file().isEmpty()   ? tr("not saved yet")
                    : draft.isChanged()      ? tr("%1, changed").arg(place)
                    : draft.errors().empty() ? tr("%1, saved").arg(place)
                                             : tr("%1, kept as a draft: it cannot be used yet").arg(place);
    if (!m_reported.isEmpty()) state = m_reported;
    m_state->setText(state);
    const bool running = m_trial.isRunning();
    m_try->setText(running ? tr("Stop") : tr("Try it"));
    m_try->setIcon(look::icon(running ? QStringLiteral("i-close") : QStringLiteral("i-play")));
    const int step = stepAt(m_parts->currentRow());
    m_remove->setEnabled(step >= 0);
    m_up->setEnabled(step > 0);
    m_down->setEnabled(step >= 0 && step < m_parts->count() - 3);
}

QString LessonEditor::state() const
{
    return m_state->text();
}

void LessonEditor::report(const QString& sentence)
{
    m_reported = sentence;
    refreshState();
}

// In a narrow window the form and what is left to do take turns.
void LessonEditor::setNarrow(bool narrow)
{
    m_narrow = narrow;
    arrange();
}

void LessonEditor::arrange()
{
    const int u = Theme::current().u();
    const bool form = !m_narrow || m_share->current() == 0;
    m_left->setFixedWidth((m_narrow ? narrowPartsWidth : partsWidth) * u);
    m_share->setVisible(m_narrow);
    m_scroll->setVisible(form);
    m_side->setVisible(!m_narrow || !form);
    m_saveAs->setVisible(!m_narrow);
}

void LessonEditor::focusFirst()
{
    if (QWidget* first = m_form ? m_form->firstField() : nullptr) first->setFocus(Qt::OtherFocusReason);
}

QList<QWidget*> LessonEditor::regions() const
{
    return {m_parts, m_scroll, m_side};
}

} // namespace titer::pages
