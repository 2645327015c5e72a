#include "ui/pages/learn/editor/check_picker.h"

#include "app/common/sentence.h"
#include "app/common/unit_text.h"
#include "app/document/document.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace titer::pages {

using app::CheckForm;
using app::Measurable;
using base::Json;
using look::Theme;
using look::Token;
using look::Type;
using widgets::Label;

namespace {

constexpr int numberRole = Qt::UserRole; // in the list of what can be measured

QString checkPath(std::size_t step, int check)
{
    const QString list = QStringLiteral("steps/%1/checks").arg(step);
    return check < 0 ? list : list + u'/' + QString::number(check);
}

} // namespace

CheckPicker::CheckPicker(LessonMaking& making, QWidget* page)
    : Sheet(Cover::Page, page)
    , m_making(making)
    , m_search(new QLineEdit)
    , m_list(new QTreeWidget)
    , m_state(new Label({}, Type::Caption, Token::Muted))
    , m_take(new QComboBox)
    , m_wanted(new QComboBox)
    , m_bound(new QLineEdit)
    , m_within(new QLineEdit)
    , m_withinName(new Label(tr("within", "a tolerance")))
    , m_toStart(new QCheckBox(tr("times what the start plant gives")))
    , m_words(new QLineEdit)
    , m_fault(new Label({}, Type::Caption, Token::Alarm))
    , m_accept(new QPushButton)
    , m_cancel(new QPushButton(tr("Cancel")))
{
    setAccessibleName(tr("What is checked"));
    m_search->setPlaceholderText(tr("Find a quantity, such as “glucose”"));
    m_search->setAccessibleName(tr("Find a quantity"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_list->setAccessibleName(tr("What the project has"));
    m_list->setHeaderLabels({tr("Quantity"), tr("Now")});
    m_list->setUniformRowHeights(true);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_accept->setProperty("role", "primary");
    m_state->setWordWrap(true);
    m_fault->setWordWrap(true);
    for (QPushButton* button : {m_accept, m_cancel}) button->setAutoDefault(true);
    auto* head = new QHBoxLayout;
    head->addWidget(new Label(tr("What is checked"), Type::Section));
    head->addStretch();
    head->addWidget(m_search, 1);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_fault, 1);
    foot->addWidget(m_cancel);
    foot->addWidget(m_accept);
    auto* column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addWidget(m_state);
    column->addWidget(m_list, 1);
    column->addLayout(makeCondition());
    column->addLayout(foot);
    hide();
    connect(m_search, &QLineEdit::textChanged, this, &CheckPicker::filter);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &CheckPicker::chooseRow);
    connect(m_accept, &QPushButton::clicked, this, &CheckPicker::take);
    connect(m_cancel, &QPushButton::clicked, this, &CheckPicker::leave);
    connect(&m_measuring, &app::ProjectMeasuring::changed, this, &CheckPicker::fill);
}

QLayout* CheckPicker::makeCondition()
{
    auto* grid = new QGridLayout;
    const auto name = [&](QWidget* field, const QString& words) {
        field->setAccessibleName(words);
        field->setToolTip(words);
    };
    name(m_take, tr("Which value of the course"));
    name(m_wanted, tr("What it has to be"));
    name(m_bound, tr("Bound with its unit"));
    name(m_within, tr("How far off it may be: an amount, or a share such as 5 %"));
    name(m_words, tr("What the learner reads"));
    name(m_toStart, tr("Compares with the run of the plant that the lesson begins with"));
    for (QComboBox* box : {m_take, m_wanted}) box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto* line = new QHBoxLayout;
    line->setSpacing(2 * Theme::current().u());
    for (QWidget* part : std::initializer_list<QWidget*>{m_take, m_wanted, m_bound, m_toStart, m_withinName, m_within})
        line->addWidget(part, part == m_bound ? 1 : 0);
    m_within->setFixedWidth(28 * Theme::current().u());
    m_bound->setMinimumWidth(28 * Theme::current().u());
    auto* words = new Label(tr("The learner reads"), Type::Caption, Token::Muted);
    words->setBuddy(m_words);
    grid->addLayout(line, 0, 0);
    grid->addWidget(words, 1, 0);
    grid->addWidget(m_words, 2, 0);
    const auto changed = [this] {
        m_fault->setText({});
        proposeWords();
    };
    connect(m_take, &QComboBox::activated, this, changed);
    connect(m_wanted, &QComboBox::activated, this, [this, changed] {
        showForm();
        changed();
    });
    connect(m_toStart, &QCheckBox::toggled, this, changed);
    for (QLineEdit* field : {m_bound, m_within, m_words}) {
        connect(field, &QLineEdit::textEdited, this, changed);
        connect(field, &QLineEdit::returnPressed, this, &CheckPicker::take);
    }
    return grid;
}

void CheckPicker::open(std::size_t step)
{
    begin(step, -1);
}

void CheckPicker::change(std::size_t step, std::size_t check)
{
    begin(step, int(check));
}

void CheckPicker::begin(std::size_t step, int check)
{
    m_step = step;
    m_check = check;
    m_all.clear();
    m_proposed.clear();
    for (QLineEdit* field : {m_search, m_bound, m_within, m_words}) field->clear();
    m_toStart->setChecked(false);
    m_fault->setText({});
    m_accept->setText(check < 0 ? tr("Add the check") : tr("Change the check"));
    m_list->setCurrentItem(nullptr);
    m_toLoad = check >= 0;
    m_measuring.start(app::projectState(m_making.document, m_making.bench), m_making.draft.lesson());
    arrange();
    m_list->setColumnWidth(1, 64 * Theme::current().u());
    show();
    raise();
    m_search->setFocus(Qt::OtherFocusReason);
}

// The check that is changed, once what it measures is in the list.
void CheckPicker::load()
{
    const std::string path = checkPath(m_step, m_check).toStdString();
    const Json* json = m_making.draft.at(path);
    const std::optional<CheckForm> form = json ? app::checkForm(*json) : std::nullopt;
    const Measurable* one = form ? app::measurableOf(*json, m_all) : nullptr;
    if (!one) return;
    m_toLoad = false;
    const QString words = m_making.draft.words(path + "/text", m_making.language);
    m_proposed = QStringLiteral("\n"); // that nobody typed none of them
    m_words->setText(words);
    for (QTreeWidgetItemIterator it(m_list); *it; ++it)
        if ((*it)->parent() && (*it)->data(0, numberRole).toInt() == int(one - m_all.data()))
            m_list->setCurrentItem(*it);
    m_take->setCurrentIndex(std::max(0, m_take->findData(QString::fromStdString(form->take))));
    m_wanted->setCurrentIndex(std::max(0, m_wanted->findData(int(form->wanted))));
    m_bound->setText(form->bound);
    m_within->setText(form->within);
    showForm();
    m_toStart->setChecked(form->toStart);
}

// What is chosen stays so, since the run may end while somebody has gone on.
void CheckPicker::fill()
{
    const Measurable* before = chosen();
    const Json measure = before ? before->measure : Json();
    const bool wasCourse = before && before->isCourse;
    m_all = app::measurables(m_making.draft.lesson(), m_step, m_measuring.work(), m_making.document.catalogue());
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        QTreeWidgetItem* top = nullptr;
        std::optional<Measurable::Kind> kind;
        for (std::size_t i = 0; i < m_all.size(); ++i) {
            const Measurable& one = m_all[i];
            if (kind != one.kind) {
                kind = one.kind;
                top = new QTreeWidgetItem(m_list, {app::kindWords(one.kind)});
                top->setFlags(Qt::ItemIsEnabled);
            }
            const QString now = app::measuredNow(one.measure, m_measuring.work());
            auto* item = new QTreeWidgetItem(top, {one.name, now});
            item->setData(0, numberRole, int(i));
            item->setToolTip(0, one.name);
            item->setToolTip(1, now);
            if (before && one.measure == measure && one.isCourse == wasCourse) m_list->setCurrentItem(item);
        }
        m_list->expandAll();
    }
    if (!before) chooseRow();
    if (m_toLoad) load();
    filter();
    const base::Errors& errors = m_measuring.errors();
    m_state->setText(m_measuring.isRunning()
                         ? tr("The plant is being run as it stands; its key figures and courses follow.")
                     : !errors.empty() ? tr("The plant does not run: %1").arg(app::sentence(errors.front()))
                                       : tr("Measured on the project as it stands."));
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
    m_take->clear();
    m_wanted->clear();
    if (one) {
        for (const std::string& take : app::takesOf(*one))
            m_take->addItem(app::takeWords(take), QString::fromStdString(take));
        for (const CheckForm::Wanted wanted : app::wantedOf(*one))
            m_wanted->addItem(app::wantedWords(wanted), int(wanted));
        m_bound->setPlaceholderText(one->isWord ? QString() : tr("in %1", "a unit").arg(app::unitText(one->unit)));
        if (one->unit.empty()) m_bound->setPlaceholderText(tr("a number"));
    }
    showForm();
    proposeWords();
}

// Only what the choice needs.
void CheckPicker::showForm()
{
    const Measurable* one = chosen();
    const CheckForm now = form();
    const bool never = now.isNever();
    const bool near = now.wanted == CheckForm::Wanted::Near;
    const bool ofRun =
        one && (one->kind == Measurable::Kind::Figure || one->kind == Measurable::Kind::Course) && !never;
    m_take->setVisible(m_take->count() > 0 && !never);
    for (QWidget* part : {static_cast<QWidget*>(m_within), static_cast<QWidget*>(m_withinName)}) part->setVisible(near);
    m_toStart->setVisible(ofRun);
    if (!ofRun) m_toStart->setChecked(false);
    for (QWidget* part : std::initializer_list<QWidget*>{m_wanted, m_bound, m_words, m_accept})
        part->setEnabled(one != nullptr);
}

CheckForm CheckPicker::form() const
{
    CheckForm form;
    const Measurable* one = chosen();
    if (!one) return form;
    form.measure = one->measure;
    form.take = m_take->currentData().toString().toStdString();
    form.wanted = static_cast<CheckForm::Wanted>(m_wanted->currentData().toInt());
    form.bound = m_bound->text();
    form.within = m_within->text();
    form.toStart = m_toStart->isChecked();
    return form;
}

// Words that somebody wrote stay.
void CheckPicker::proposeWords()
{
    const Measurable* one = chosen();
    if (!one || m_words->text() != m_proposed) return;
    CheckForm now = form();
    const bool bare = !now.toStart && !one->isWord && !now.bound.trimmed().isEmpty() &&
                      !now.bound.trimmed().contains(u' ') && !one->unit.empty();
    if (bare) now.bound = now.bound.trimmed() + u' ' + app::unitText(one->unit);
    m_proposed = app::checkWords(now, one->name);
    m_words->setText(m_proposed);
}

void CheckPicker::report(const base::Error& error)
{
    m_fault->setText(app::sentence(error.what));
    (error.where == "within" ? m_within : m_bound)->setFocus(Qt::OtherFocusReason);
}

void CheckPicker::take()
{
    const Measurable* one = chosen();
    if (!one) return;
    base::Result<Json> check = app::checkJson(form(), *one, m_measuring.work());
    if (!check) return report(check.error());
    if (m_words->text().trimmed().isEmpty()) {
        m_fault->setText(tr("Write what the learner reads."));
        return m_words->setFocus(Qt::OtherFocusReason);
    }
    const std::string path = checkPath(m_step, m_check).toStdString();
    const Json words = m_words->text().trimmed().toStdString();
    Json whole = Json::object(
        {{"text", m_making.language == "en" ? words : Json::object({{"en", ""}, {m_making.language, words}})}});
    const Json* before = m_check < 0 ? nullptr : m_making.draft.at(path + "/text");
    for (const Json::Member& member : check->members()) whole[member.first] = member.second;
    leave();
    if (m_check < 0) return m_making.draft.append(path, std::move(whole), tr("Add a check"));
    // Other languages keep their words.
    if (before && before->isObject()) {
        Json texts = *before;
        texts[m_making.language] = words;
        whole["text"] = std::move(texts);
    }
    m_making.draft.set(path, std::move(whole), tr("Change a check"));
}

QString CheckPicker::fault() const
{
    return m_fault->text();
}

// Every word begins a word of the heading or the quantity.
void CheckPicker::filter()
{
    const QStringList words = m_search->text().split(u' ', Qt::SkipEmptyParts);
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem* top = m_list->topLevelItem(i);
        int shown = 0;
        for (int j = 0; j < top->childCount(); ++j) {
            QTreeWidgetItem* item = top->child(j);
            const QString all = u' ' + top->text(0) + u' ' + item->text(0);
            const bool fits = std::ranges::all_of(
                words, [&](const QString& word) { return all.contains(u' ' + word, Qt::CaseInsensitive); });
            item->setHidden(!fits);
            shown += fits ? 1 : 0;
        }
        top->setHidden(shown == 0);
    }
}

// From the words to the list by the arrow key, where the first that fits is chosen.
bool CheckPicker::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress) return Sheet::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key != Qt::Key_Down && key != Qt::Key_Return && key != Qt::Key_Enter) return Sheet::eventFilter(watched, event);
    for (QTreeWidgetItemIterator it(m_list, QTreeWidgetItemIterator::NotHidden); *it; ++it)
        if ((*it)->parent() && !(*it)->parent()->isHidden()) {
            m_list->setCurrentItem(*it);
            m_list->scrollToItem(*it);
            break;
        }
    (key == Qt::Key_Down ? static_cast<QWidget*>(m_list) : m_bound)->setFocus(Qt::OtherFocusReason);
    return true;
}

} // namespace titer::pages
