#include "ui/pages/learn/editor/check_picker.h"

#include "app/common/sentence.h"
#include "app/common/unit_text.h"
#include "app/document/document.h"
#include "app/learn/editor/step_parts.h"
#include "ui/pages/learn/editor/bound_edit.h"
#include "ui/pages/learn/editor/measure_edit.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

#include <algorithm>

namespace titer::pages {

using app::CheckForm;
using app::Measurable;
using base::Json;
using look::Theme;
using look::Token;
using look::Type;
using widgets::Label;

QComboBox* CheckPicker::takeBox() const
{
    return m_measure->takeBox();
}

QLineEdit* CheckPicker::boundField() const
{
    return m_bound->field();
}

void CheckPicker::open(std::size_t step)
{
    begin({Goal::Check, step});
}

void CheckPicker::change(std::size_t step, std::size_t check)
{
    begin({Goal::Check, step, int(check)});
}

void CheckPicker::openColumn(int column)
{
    const std::size_t none = m_making.draft.lesson().steps.size(); // answers of no step
    begin({Goal::Column, none, column});
}

void CheckPicker::openAnswer(std::size_t step, const std::string& field)
{
    begin({Goal::Answer, step, -1, field});
}

std::string CheckPicker::path() const
{
    if (m_target.goal == Goal::Answer) return "steps/" + std::to_string(m_target.step) + "/solution";
    const std::string list =
        m_target.goal == Goal::Column ? "attempts" : "steps/" + std::to_string(m_target.step) + "/checks";
    return m_target.at < 0 ? list : list + "/" + std::to_string(m_target.at);
}

void CheckPicker::begin(const Target& target)
{
    m_target = target;
    m_measure->choose(nullptr);
    m_all.clear();
    m_proposed.clear();
    for (QLineEdit* field : {m_search, m_within, m_words}) field->clear();
    m_measure->show({});
    for (BoundEdit* bound : {m_bound, m_upper}) bound->show({});
    m_fault->setText({});
    const bool isNew = target.at < 0;
    const bool check = target.goal == Goal::Check, column = target.goal == Goal::Column;
    m_head->setText(check    ? tr("What is checked")
                    : column ? tr("What a column of the attempts shows")
                             : tr("What is answered"));
    setAccessibleName(m_head->text());
    m_wordsName->setText(column ? tr("Heading of the column") : tr("The learner reads"));
    m_words->setAccessibleName(column ? m_wordsName->text() : tr("What the learner reads"));
    m_accept->setText(check    ? (isNew ? tr("Add the check") : tr("Change the check"))
                      : column ? (isNew ? tr("Add the column") : tr("Change the column"))
                               : tr("Answer with it"));
    m_wish->setVisible(check);
    for (QWidget* part : {static_cast<QWidget*>(m_wordsName), static_cast<QWidget*>(m_words)})
        part->setVisible(check || column);
    m_list->setCurrentItem(nullptr);
    m_toLoad = !isNew || (target.goal == Goal::Answer && solved());
    arrange();
    m_list->setColumnWidth(1, 64 * Theme::current().u());
    show();
    raise();
    m_measuring.start(app::projectState(m_making.document, m_making.bench), m_making.draft.lesson());
    fit();
    m_search->setFocus(Qt::OtherFocusReason);
}

// The one that is changed, once what it measures is in the list; what this project lacks is added to it.
void CheckPicker::load()
{
    const Json* json = m_target.goal == Goal::Answer ? solved() : m_making.draft.at(path());
    std::optional<CheckForm> form;
    std::vector<Json::Member> rest;
    if (json && m_target.goal == Goal::Check) form = app::checkForm(*json);
    if (json && m_target.goal != Goal::Check)
        if (std::optional<app::MeasureForm> measure = app::measureForm(*json, QLocale(), &rest))
            form = CheckForm{.measure = *std::move(measure)};
    if (!form) return void(m_toLoad = false);
    if (!app::measurableOf(form->measure, m_all)) {
        if (m_measuring.isRunning()) return;
        m_all.push_back(app::strangerOf(form->measure, app::unitOf(*form, m_making.draft.lesson().draws)));
        if (form->isNever()) m_all.back().kind = Measurable::Kind::Course, m_all.back().isCourse = true;
        if (form->wanted == CheckForm::Wanted::Is) m_all.back().isWord = true;
        fillList();
    }
    const Measurable* one = app::measurableOf(form->measure, m_all);
    m_toLoad = false;
    const char* words = m_target.goal == Goal::Column ? "/title" : "/text";
    m_proposed = QStringLiteral("\n"); // that nobody typed none of them
    if (m_target.goal != Goal::Answer) m_words->setText(m_making.draft.words(path() + words, m_making.language));
    for (QTreeWidgetItemIterator it(m_list); *it; ++it)
        if ((*it)->parent() && (*it)->data(0, numberRole).toInt() == int(one - m_all.data()))
            m_list->setCurrentItem(*it);
    m_measure->show(form->measure);
    m_wanted->setCurrentIndex(std::max(0, m_wanted->findData(int(form->wanted))));
    m_bound->show(form->bound);
    m_upper->show(form->upper);
    m_within->setText(form->within);
    showForm();
}

// What is chosen stays so, since the run may end while somebody has gone on.
void CheckPicker::fill()
{
    const Measurable* before = chosen();
    const CheckForm now = form();
    m_measure->choose(nullptr);
    m_all = app::measurables(m_making.draft.lesson(), m_target.step, m_measuring.work(), m_making.document.catalogue());
    fillList();
    if (before) {
        const Measurable* same = app::measurableOf(now.measure, m_all);
        for (QTreeWidgetItemIterator it(m_list); *it && same; ++it)
            if ((*it)->parent() && (*it)->data(0, numberRole).toInt() == int(same - m_all.data()))
                m_list->setCurrentItem(*it);
    }
    chooseRow();
    m_measure->show(now.measure);
    m_wanted->setCurrentIndex(std::max(0, m_wanted->findData(int(now.wanted))));
    m_bound->show(now.bound);
    m_upper->show(now.upper);
    showForm();
    if (m_toLoad) load();
    filter();
    const base::Errors& errors = m_measuring.errors();
    m_state->setText(m_measuring.isRunning()
                         ? tr("The plant is being run in its present state; its key figures and time courses follow.")
                     : !errors.empty()        ? tr("The plant does not run: %1").arg(app::sentence(errors.front()))
                     : m_measuring.work().run ? tr("Measured on the project in its present state.")
                                              : tr("The run was stopped; key figures and time courses are left out."));
}

const Measurable* CheckPicker::chosen() const
{
    const QTreeWidgetItem* item = m_list->currentItem();
    if (!item || !item->parent()) return nullptr;
    const auto number = std::size_t(item->data(0, numberRole).toInt());
    return number < m_all.size() ? &m_all[number] : nullptr;
}

bool CheckPicker::choose(const QString& name)
{
    for (QTreeWidgetItemIterator it(m_list); *it; ++it)
        if ((*it)->parent() && (*it)->text(0).startsWith(name)) {
            m_list->setCurrentItem(*it);
            return true;
        }
    return false;
}

void CheckPicker::chooseRow()
{
    const Measurable* one = chosen();
    const QVariant before = m_wanted->currentData();
    m_measure->choose(one);
    m_wanted->clear();
    if (one)
        for (const CheckForm::Wanted wanted : app::wantedOf(*one))
            m_wanted->addItem(app::wantedWords(wanted), int(wanted));
    m_wanted->setCurrentIndex(std::max(0, m_wanted->findData(before)));
    showForm();
    proposeWords();
}

CheckForm CheckPicker::form() const
{
    CheckForm form;
    const Measurable* one = chosen();
    if (!one) return form;
    form.measure = m_measure->form();
    form.measure.subject = one->measure;
    if (m_wanted->currentIndex() >= 0) form.wanted = static_cast<CheckForm::Wanted>(m_wanted->currentData().toInt());
    form.bound = m_bound->form();
    if (form.hasUpper()) form.upper = m_upper->form();
    if (form.hasWithin()) form.within = m_within->text();
    return form;
}

app::MeasureWorld CheckPicker::world() const
{
    return {m_measuring.work(), m_making.draft.lesson().draws, m_all};
}

// Words that somebody wrote stay.
void CheckPicker::proposeWords()
{
    const Measurable* one = chosen();
    if (!one || m_words->text() != m_proposed) return;
    CheckForm now = form();
    for (app::BoundForm* bound : {&now.bound, &now.upper}) {
        const QString text = bound->text.trimmed();
        const bool bare = now.hasBound() && bound->of == app::BoundForm::Of::Quantity && !one->isWord &&
                          !text.isEmpty() && !text.contains(u' ') && !text.startsWith(u'$') && !one->unit.empty() &&
                          now.measure.take != "count" && !now.measure.isTime() && now.measure.over.empty();
        if (bare) bound->text = text + u' ' + app::unitText(one->unit);
    }
    m_proposed =
        m_target.goal == Goal::Column ? app::measureWords(now.measure, m_all) : app::checkWords(now, one->name);
    m_words->setText(m_proposed);
}

void CheckPicker::report(const base::Error& error)
{
    m_fault->setText(app::sentence(error.what));
    const std::size_t slash = error.where.find('/');
    const std::string first = error.where.substr(0, slash);
    const std::string rest = slash == std::string::npos ? std::string() : error.where.substr(slash + 1);
    if (first == "within") return m_within->setFocus(Qt::OtherFocusReason);
    if (first == "measure" && m_measure->focusPath(rest)) return;
    (first == "upper" ? m_upper : m_bound)->focusPath(rest);
}

void CheckPicker::take()
{
    const Measurable* one = chosen();
    if (!one) return;
    const app::MeasureWorld world = this->world();
    base::Result<Json> made = m_target.goal == Goal::Check ? app::checkJson(form(), *one, world)
                                                           : app::measureJson(form().measure, one->unit, world);
    if (!made) {
        base::Error error = made.error();
        if (m_target.goal != Goal::Check) error.where = "measure/" + error.where;
        return report(error);
    }
    if (m_target.goal != Goal::Answer && m_words->text().trimmed().isEmpty()) {
        m_fault->setText(m_target.goal == Goal::Column ? tr("Write the heading of the column.")
                                                       : tr("Write what the learner reads."));
        return m_words->setFocus(Qt::OtherFocusReason);
    }
    leave();
    if (m_target.goal == Goal::Answer) return putAnswer(*std::move(made));
    m_target.goal == Goal::Column ? putColumn(*std::move(made)) : putCheck(*std::move(made));
}

// Other languages keep their words.
Json CheckPicker::withWords(const char* key, Json part) const
{
    Json whole = Json::object({{key, ""}});
    const Json* before = m_target.at < 0 ? nullptr : m_making.draft.at(path() + "/" + key);
    whole[key] = app::withWords(before, m_making.language, m_words->text().trimmed().toStdString());
    for (const Json::Member& member : part.members()) whole[member.first] = member.second;
    return whole;
}

void CheckPicker::putCheck(Json check)
{
    Json whole = withWords("text", std::move(check));
    if (m_target.at < 0) return m_making.draft.append(path(), std::move(whole), tr("Add a check"));
    m_making.draft.set(path(), std::move(whole), tr("Change a check"));
}

void CheckPicker::putColumn(Json measure)
{
    Json whole = withWords("title", std::move(measure));
    if (m_target.at < 0) return m_making.draft.append(path(), std::move(whole), tr("Add a column"));
    m_making.draft.set(path(), std::move(whole), tr("Change a column"));
}

const Json* CheckPicker::solved() const
{
    const Json* acts = m_making.draft.at(path());
    const Json* answer = acts ? app::answerIn(*acts, m_target.field) : nullptr;
    return answer && answer->isObject() ? answer : nullptr;
}

void CheckPicker::putAnswer(Json measure)
{
    const Json* acts = m_making.draft.at(path());
    m_making.draft.set(path(), app::withAnswer(acts ? *acts : Json::array(), m_target.field, std::move(measure)),
                       tr("Change an answer"));
}

QString CheckPicker::fault() const
{
    return m_fault->text();
}

} // namespace titer::pages

#include "ui/pages/learn/editor/moc_check_picker.cpp"
